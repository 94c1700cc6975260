import children, { type ExecFileOptions } from "node:child_process";
import { Console } from "node:console";
import { EventEmitter } from "node:events";
import { type Stats, statSync } from "node:fs";
import { Readable, Writable } from "node:stream";
import { promisify } from "node:util";

/** What a program printed, and what it ended with. */
export interface Printed {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

type Repeat = (...args: Parameters<typeof globalThis.setInterval>) => NodeJS.Timeout;

/** A stream that keeps what is written. */
function keeping(): { readonly stream: Writable; readonly text: () => string } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write: (chunk: Buffer, _, done) => {
      chunks.push(chunk);
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString("utf8") };
}

/** Starts what repeats; `end` stops what a process would not wait for, and what would else be kept with all it knows. */
function repeating(): { readonly start: Repeat; readonly end: () => void } {
  const started: NodeJS.Timeout[] = [];
  const start: Repeat = (...args) => {
    const timer = setInterval(...args);
    started.push(timer);
    return timer;
  };
  return {
    start,
    end: () => {
      for (const timer of started) if (!timer.hasRef()) clearInterval(timer);
    },
  };
}

/** How a program is started. */
export interface Start {
  readonly args?: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** What stands in the file that is its standard input; without this there is none. */
  readonly input?: string | Uint8Array;
}

/** What would change this process, or end it. */
const CHANGING = [
  "abort",
  "chdir",
  "disconnect",
  "dlopen",
  "exit",
  "initgroups",
  "kill",
  "reallyExit",
  "send",
] as const;
const SETTING = ["setegid", "seteuid", "setgid", "setgroups", "setuid", "setUncaughtExceptionCaptureCallback"] as const;

const refusing = (name: string) => (): never => {
  throw new Error(`A program that calls process.${name} can't be loaded: start it.`);
};

/** This process, as far as a program only asks; what a program changes or listens to is the program's own. */
function processOf(main: string, { args = [], env, cwd }: Start, streams: object): NodeJS.Process {
  const own = new EventEmitter();
  const on = Object.fromEntries(
    (["on", "once", "off", "addListener", "removeListener", "emit", "listenerCount"] as const).map((name) => [
      name,
      (...given: unknown[]) => (own[name] as (...given: unknown[]) => unknown)(...given),
    ]),
  );
  const refused = Object.fromEntries([...CHANGING, ...SETTING].map((name) => [name, refusing(name)]));
  // Signal 0 only asks whether a process is there.
  const kill = (pid: number, signal?: string | number) => (signal === 0 ? process.kill(pid, 0) : refusing("kill")());
  const umask = (...mask: readonly unknown[]) => (mask.length === 0 ? process.umask() : refusing("umask")());
  const argv = [process.execPath, main, ...args];
  const changed = { ...streams, ...on, ...refused, kill, umask, env: { ...env }, argv, execArgv: [], cwd: () => cwd };
  return Object.create(process, {
    ...Object.getOwnPropertyDescriptors(changed),
    exitCode: { value: undefined, writable: true },
    title: { value: process.title, writable: true },
  }) as NodeJS.Process;
}

/** What a program that runs in this process has for itself. */
export interface Own {
  readonly process: NodeJS.Process;
  readonly console: Console;
  readonly setInterval: Repeat;
  /** What its standard input is: a file, or nothing at all. */
  readonly stdin: Stats;
  /** To be called when it has ended. */
  readonly end: () => Printed;
}

/** For the program in the file `main`, started so. */
export function ownOf(main: string, start: Start): Own {
  const [out, err] = [keeping(), keeping()];
  const stdin = Readable.from(start.input === undefined ? [] : [Buffer.from(start.input)]);
  const own = processOf(main, start, { stdin, stdout: out.stream, stderr: err.stream });
  const repeated = repeating();
  return {
    process: own,
    console: new Console({ stdout: out.stream, stderr: err.stream }),
    setInterval: repeated.start,
    stdin: statSync(start.input === undefined ? "/dev/null" : main),
    end: () => {
      const exitCode = Number(own.exitCode ?? 0);
      own.emit("exit", exitCode);
      repeated.end();
      return { exitCode: Number(own.exitCode ?? 0), stdout: out.text(), stderr: err.text() };
    },
  };
}

type Options = ExecFileOptions & { readonly stdio?: unknown };
type Starting = (program: string, args: string[], options?: Options, ...more: unknown[]) => unknown;
type Done = (...said: Parameters<NonNullable<Parameters<typeof children.execFile>[3]>>) => void;

/** What programs said of their version, by what was asked, and on which search path. */
const versions = new Map<string, Promise<Parameters<Done>>>();

/**
 * Starts a program. But what it says of its version it says once for each search path: nearly every run of the action
 * asks git for it, and to start a process out of one as large as this takes a fifth of such a run.
 */
const execFile: Starting = (program, args, options = {}, done) => {
  if (args.join(" ") !== "--version") return children.execFile(program, args, options, done as Done);
  const asked = JSON.stringify([program, options.env?.PATH]);
  const answer =
    versions.get(asked) ??
    new Promise((answered) => children.execFile(program, args, options, (...said) => answered(said)));
  versions.set(asked, answer);
  return void answer.then((said) => setImmediate(done as Done, ...said));
};

/** What starts a child, which gets folder and environment of the program that starts it: `own` is that one's process. */
export function childrenOf(own: NodeJS.Process): object {
  const started = (options: Options = {}): Options => {
    if ([options.stdio].flat().includes("inherit")) refusing("stdout for a child")();
    return { cwd: own.cwd(), env: own.env, ...options };
  };
  const owning =
    (start: Starting): Starting =>
    (program, args, options, ...more) =>
      start(program, args, started(options), ...more);
  const names = ["spawn", "spawnSync", "execFileSync"] as const;
  const others = Object.fromEntries(names.map((name) => [name, owning(children[name] as Starting)]));
  // Node promises both streams of this one; of any other function, the first thing that is called back.
  const promised = owning(promisify(children.execFile) as Starting);
  return { ...children, ...others, execFile: Object.assign(owning(execFile), { [promisify.custom]: promised }) };
}

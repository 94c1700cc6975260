import children, { type ExecFileOptions } from "node:child_process";
import { Console } from "node:console";
import { EventEmitter } from "node:events";
import fs, { readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { Readable, Writable } from "node:stream";
import { promisify } from "node:util";
import { compileFunction } from "node:vm";

/** What a program printed, and what it ended with. */
export interface Printed {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

interface Module {
  exports: Record<string, unknown>;
}

type Repeat = (...args: Parameters<typeof globalThis.setInterval>) => NodeJS.Timeout;

type Compiled = (
  exports: Module["exports"],
  require: (name: string) => unknown,
  module: Module,
  filename: string,
  dirname: string,
  process: object,
  console: Console,
  setInterval: Repeat,
) => void;

const compiled = new Map<string, Compiled>();

/** The file as it is now: a build may have come between. */
function compile(path: string): Compiled {
  const key = `${path}@${statSync(path).mtimeMs}`;
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const parameters = ["exports", "require", "module", "__filename", "__dirname", "process", "console", "setInterval"];
  const text = readFileSync(path, "utf8").replace(/^#!.*/, "");
  const made = compileFunction(text, parameters, { filename: path }) as Compiled;
  compiled.set(key, made);
  return made;
}

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

/** What starts a child, which gets folder and environment of the program that starts it. */
function childrenOf(own: NodeJS.Process): object {
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

/** The modules of Node that know a process without being asked through `process`. */
function modulesOf(own: NodeJS.Process, main: string, { input }: Start): ReadonlyMap<string, object> {
  // Standard input is a file, or nothing at all.
  const stdin = statSync(input === undefined ? "/dev/null" : main);
  const fstatSync = (descriptor: number) => (descriptor === 0 ? stdin : fs.fstatSync(descriptor));
  return new Map<string, object>([
    ["process", own],
    ["fs", { ...fs, fstatSync }],
    ["child_process", childrenOf(own)],
  ]);
}

/**
 * Runs the program of a bundle in this process: the very files of dist, each evaluated anew, with arguments, folder,
 * environment, streams and exit code of its own. That costs a tenth of a process, so this is for tables of many cases.
 * The program has to export `ended`, a promise; it can't be stopped. What only a process shows is not seen here: that
 * it ends by itself, a terminal, and signals. `loaded.test.ts` holds this to what a process does.
 */
export async function load(main: string, start: Start): Promise<Printed> {
  const [out, err] = [keeping(), keeping()];
  const stdin = Readable.from(start.input === undefined ? [] : [Buffer.from(start.input)]);
  const own = processOf(main, start, { stdin, stdout: out.stream, stderr: err.stream });
  const console = new Console({ stdout: out.stream, stderr: err.stream });
  const repeated = repeating();
  const modules = new Map<string, Module>();
  const ofNode = modulesOf(own, main, start);

  const evaluate = (path: string): Module["exports"] => {
    const known = modules.get(path);
    if (known !== undefined) return known.exports;
    const module: Module = { exports: {} };
    modules.set(path, module);
    const native = createRequire(path);
    const require = (name: string): unknown =>
      name.startsWith(".")
        ? evaluate(resolve(dirname(path), name))
        : (ofNode.get(name.replace(/^node:/, "")) ?? native(name));
    compile(path)(module.exports, require, module, path, dirname(path), own, console, repeated.start);
    return module.exports;
  };

  const { ended } = evaluate(main);
  if (!(ended instanceof Promise)) throw new Error(`${main} does not export when it has ended.`);
  // What nothing catches ends a process so.
  await ended.catch((error) => {
    console.error(error);
    own.exitCode = 1;
  });
  own.emit("exit", Number(own.exitCode ?? 0));
  repeated.end();
  return { exitCode: Number(own.exitCode ?? 0), stdout: out.text(), stderr: err.text() };
}

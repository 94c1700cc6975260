import { Console } from "node:console";
import { EventEmitter } from "node:events";
import { readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { Writable } from "node:stream";
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
  const made = compileFunction(readFileSync(path, "utf8"), parameters, { filename: path }) as Compiled;
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

/** This process, as far as a program only asks; what a program changes or listens to is the program's own. */
function processOf(env: Readonly<Record<string, string>>, cwd: string, main: string, streams: object): NodeJS.Process {
  const own = new EventEmitter();
  const on = Object.fromEntries(
    (["on", "once", "off", "addListener", "removeListener", "emit", "listenerCount"] as const).map((name) => [
      name,
      (...args: unknown[]) => (own[name] as (...args: unknown[]) => unknown)(...args),
    ]),
  );
  const exit = (): never => {
    throw new Error("A program that calls process.exit can't be loaded: start it.");
  };
  const changed = { ...streams, ...on, exit, env: { ...env }, argv: [process.execPath, main], cwd: () => cwd };
  return Object.create(process, {
    ...Object.getOwnPropertyDescriptors(changed),
    exitCode: { value: undefined, writable: true },
  }) as NodeJS.Process;
}

/**
 * Runs the program of a bundle in this process: the very files of dist, each evaluated anew, with environment, output
 * and exit code of its own. That costs a tenth of a process, so this is for tables of hundreds of cases. The program has
 * to export `ended`, a promise; it can't be stopped. What only a process shows is not seen here: that it ends by itself,
 * and what its children get. `loaded.test.ts` holds this to what a process does.
 */
export async function load(main: string, env: Readonly<Record<string, string>>, cwd: string): Promise<Printed> {
  const [out, err] = [keeping(), keeping()];
  const own = processOf(env, cwd, main, { stdout: out.stream, stderr: err.stream });
  const console = new Console({ stdout: out.stream, stderr: err.stream });
  const repeated = repeating();
  const modules = new Map<string, Module>();

  const evaluate = (path: string): Module["exports"] => {
    const known = modules.get(path);
    if (known !== undefined) return known.exports;
    const module: Module = { exports: {} };
    modules.set(path, module);
    const native = createRequire(path);
    const require = (name: string): unknown => {
      if (name === "node:process" || name === "process") return own;
      return name.startsWith(".") ? evaluate(resolve(dirname(path), name)) : native(name);
    };
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

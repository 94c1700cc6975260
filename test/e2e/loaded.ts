import { AsyncLocalStorage } from "node:async_hooks";
import fs, { readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { compileFunction } from "node:vm";
import { childrenOf, type Own, ownOf, type Printed, type Start } from "./own-process.ts";

interface Module {
  exports: Record<string, unknown>;
}

type Compiled = (
  exports: Module["exports"],
  require: (name: string) => unknown,
  module: Module,
  filename: string,
  dirname: string,
  process: object,
  console: Own["console"],
  setInterval: Own["setInterval"],
) => void;

function compile(path: string): Compiled {
  const parameters = ["exports", "require", "module", "__filename", "__dirname", "process", "console", "setInterval"];
  const text = readFileSync(path, "utf8").replace(/^#!.*/, "");
  return compileFunction(text, parameters, { filename: path }) as Compiled;
}

/** Programs run side by side, and of what they share each sees its own. */
const running = new AsyncLocalStorage<Own>();

function own(): Own {
  const found = running.getStore();
  if (found === undefined) throw new Error("A program that is loaded went on outside of its run.");
  return found;
}

/** An object that is, for each program, the one of its own. */
const ofEach = <T extends object>(pick: (own: Own) => T): T =>
  new Proxy({} as T, {
    get: (_, name) => Reflect.get(pick(own()), name),
    set: (_, name, value) => Reflect.set(pick(own()), name, value),
    has: (_, name) => Reflect.has(pick(own()), name),
  });

const process = ofEach((program) => program.process);
const console = ofEach((program) => program.console);
const setInterval: Own["setInterval"] = (...args) => own().setInterval(...args);

/** The modules of Node that know a process without being asked through `process`. */
const OF_NODE: ReadonlyMap<string, object> = new Map<string, object>([
  ["process", process],
  ["fs", { ...fs, fstatSync: (descriptor: number) => (descriptor === 0 ? own().stdin : fs.fstatSync(descriptor)) }],
  ["child_process", childrenOf(process)],
]);

/** Evaluates a file with all that it requires of its bundle; each file once. */
function evaluate(path: string, modules: Map<string, Module>): Module["exports"] {
  const known = modules.get(path);
  if (known !== undefined) return known.exports;
  const module: Module = { exports: {} };
  modules.set(path, module);
  const native = createRequire(path);
  const require = (name: string): unknown =>
    name.startsWith(".")
      ? evaluate(resolve(dirname(path), name), modules)
      : (OF_NODE.get(name.replace(/^node:/, "")) ?? native(name));
  compile(path)(module.exports, require, module, path, dirname(path), process, console, setInterval);
  return module.exports;
}

type Program = () => unknown;

/** Programs that were loaded before, by their file as it was then: a build may have come between. */
const programs = new Map<string, Program>();

/** Runs the program of a bundle; the first time by evaluating it, as Node does. */
function run(main: string): unknown {
  const key = `${main}@${statSync(main).mtimeMs}`;
  const known = programs.get(key);
  if (known !== undefined) return known();
  const { run: again, ended } = evaluate(main, new Map());
  if (typeof again === "function") programs.set(key, again as Program);
  return ended;
}

/**
 * Runs the program of a bundle in this process: the very files of dist, with arguments, folder, environment, streams
 * and exit code of its own. That costs a tenth of a process, so this is for tables of many cases. The program has to
 * export `ended`, a promise; it can't be stopped. Where it exports `run` as well, which starts it and gives such a
 * promise, it is evaluated once for all of its runs. What only a process shows is not seen here: that it ends by
 * itself, a terminal, and signals. `loaded.test.ts` holds this to what a process does.
 */
export async function load(main: string, start: Start): Promise<Printed> {
  const program = ownOf(main, start);
  await running.run(program, async () => {
    const ended = run(main);
    if (!(ended instanceof Promise)) throw new Error(`${main} does not export when it has ended.`);
    // What nothing catches ends a process so.
    await ended.catch((error) => {
      program.console.error(error);
      program.process.exitCode = 1;
    });
  });
  return running.run(program, program.end);
}

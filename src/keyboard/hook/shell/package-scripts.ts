import { dirname, join, resolve } from "node:path";
import { LONGEST_READ } from "../scripts.ts";
import { valueAt } from "./args.ts";
import { withMore } from "./inner.ts";
import { baseName } from "./programs.ts";
import { copyOf, type State, unclear } from "./state.ts";
import type { Text, Words } from "./word.ts";

/** `npm run deploy`: a command that stands in package.json under another name. */

interface Called {
  readonly name: string;
  readonly more: readonly Text[];
}

/** Verbs that run a script, and those that are the name of one. */
const RUNS = /^(run|run-script|rum|urn)$/;
const NAMED = /^(t|tst|test|start|stop|restart)$/;

/** Which script a command runs; null where it is another command, or runs in packages that it does not name. */
function calledBy([program, ...args]: Words): Called | null {
  const name = baseName(program.text ?? "");
  if (!/^(npm|pnpm|yarn|bun)$/.test(name)) return null;
  const words = args.filter(({ head }, at) => !head.startsWith("-") && !TAKES_NEXT.test(args[at - 1]?.text ?? ""));
  const [verb, second] = words;
  const isRun = RUNS.test(verb?.text ?? "");
  const called = isRun ? second : verb;
  if (called?.text == null || (name === "npm" && !isRun && !NAMED.test(called.text))) return null;
  const more = args.slice(args.indexOf(called) + 1).filter(({ text }) => text !== "--");
  return { name: /^(t|tst)$/.test(called.text) ? "test" : called.text, more };
}

const TAKES_NEXT = /^(-C|-w|-F|--prefix|--cwd|--dir|--workspace|--filter)$/;
const FOLDER = /^(-C|--prefix|--cwd|--dir)(=|$)/;

function folderOf(args: readonly Text[], { folder }: State): string | null {
  const at = args.findIndex(({ head }) => FOLDER.test(head));
  if (at < 0 || folder === null) return folder;
  const value = valueAt(args, at)?.text;
  return value == null ? null : resolve(folder, value);
}

/** Higher than any package stands above what is typed in it. */
const HIGHEST = 12;

type Scripts = Readonly<Record<string, unknown>>;

function scriptsAbove(folder: string, state: State): { readonly at: string; readonly scripts: Scripts } | null {
  const { world, findings } = state;
  for (let at = folder, left = HIGHEST; left > 0; at = dirname(at), left--) {
    const text = world.scriptAt(join(at, "package.json"));
    if (findings.written.includes(join(at, "package.json"))) unclear(state, "script", "package.json");
    if (text !== null) return { at, scripts: text.length > LONGEST_READ ? {} : scriptsIn(text) };
    if (dirname(at) === at) return null;
  }
  return null;
}

function scriptsIn(text: string): Scripts {
  try {
    return (JSON.parse(text) as { readonly scripts?: Scripts } | null)?.scripts ?? {};
  } catch {
    // The package manager will say that it can't read it.
    return {};
  }
}

/** Reads what a script of a package would run, with what runs before and after it. */
export function packageScripts(words: Words, state: State): void {
  const called = calledBy(words);
  const folder = folderOf(words.slice(1), state);
  const found = called === null || folder === null ? null : scriptsAbove(folder, state);
  if (called === null || found === null) return;
  for (const name of [`pre${called.name}`, called.name, `post${called.name}`]) {
    const text = Object.hasOwn(found.scripts, name) ? found.scripts[name] : undefined;
    if (typeof text !== "string") continue;
    const whole = name === called.name ? withMore(text, called.more) : text;
    state.reader.script(whole, { ...copyOf(state, { strict: false, folder: found.at, depth: state.depth + 1 }) });
  }
}

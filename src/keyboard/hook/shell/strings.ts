import { basename } from "node:path";
import { holdsState, takesState, walked } from "../files.ts";
import { withMore } from "./inner.ts";
import { mentionsState, mentionsTerraform, runsMore } from "./mention.ts";
import { runSource } from "./source.ts";
import { copyOf, NO_INPUT, type State } from "./state.ts";
import type { Text } from "./word.ts";

/** Strings among the arguments of a program that perhaps runs them. */

/**
 * An argument that may be a script: only one with a space in it can hold a program and a verb. `more` are the words
 * behind it, which a program may put behind the script: `ssh host 'terraform -chdir=x' destroy`.
 */
export function readString(text: string, more: () => readonly Text[], state: State): void {
  if (!/[\s;|&(<]|^[:+\\]*!./.test(text)) return;
  const own = copyOf(state, { strict: false, folder: null });
  for (const script of escapesIn(text)) state.reader.script(script, own);
  // `core.pager=sh x.sh`, `--checkpoint-action=exec=sh x.sh`, `+!sh x.sh`, `-Osh x.sh`
  const inner = text.replace(/^(-[A-Za-z](?=\w)|([\w.+-]*[=:!|]+)+)/, "");
  const isScript =
    mentionsTerraform(text) ||
    mentionsTerraform(inner) ||
    mentionsState(text) ||
    text.includes("destroy-guard") ||
    runsMore(text) ||
    runsMore(inner);
  if (isScript) state.reader.script(text, own);
  const behind = mentionsTerraform(text) ? more() : [];
  if (behind.length > 0) state.reader.script(withMore(text, behind), own);
  state.reader.text(text, state);
  if (isScript && inner !== text) state.reader.script(inner, own);
  // `python3 -c "os.system('make apply')"`
  runSource(text, true, deeper(state));
  writtenIn(text, state);
}

/** As editors, debuggers and clients of databases start a shell: `:!x`, `\\! x`, `.shell x`, `shell x`, `system x`. */
const ESCAPE =
  /^[ \t]*(?:[:+.\\]*(?:!|(?:(?:silent!?|platform)[ \t]+)?(?:!|(?:shell|system|term|terminal)[ \t]))+)[ \t]*(.+)$/gm;

const escapesIn = (text: string): readonly string[] => [...text.matchAll(ESCAPE)].map(([, script = ""]) => script);

const deeper = (state: State): State => copyOf(state, { strict: false, depth: state.depth + 1 });

/** The same of what a program reads that takes its own program from there. */
export function readInput(state: State): void {
  const text = state.input.text ?? state.input.raw;
  state.reader.text(text, state);
  for (const script of escapesIn(state.input.text ?? "")) state.reader.script(script, deeper(state));
  // It has been read by then: what is started does not read it once more.
  runSource(text, true, { ...deeper(state), input: NO_INPUT });
  writtenIn(text, state);
}

/** A program in another language that speaks of a file which this guard looks after, and writes or takes it away. */
function writtenIn(text: string, state: State): void {
  const { findings } = state;
  const takes = takesFolder(text, state);
  if (!takes && !WRITES.test(text)) return;
  if (takes || mentionsState(text)) findings.found.push({ kind: "file", what: "state", path: text });
  else if (GUARD.test(text)) findings.found.push({ kind: "file", what: "guard", path: text });
}

const STRING = "[\\s([]*[\"'`]([^\"'`\\n]{1,300})[\"'`]";
/** A plain `remove` takes folders only here: Python's takes a file, or something out of a list. */
const REMOVE = "(?<=(?:require\\([^()]*\\)|\\bfs\\w*|FileUtils|jetpack)\\.)remove";
/** `shutil.rmtree('infra')`, `fs.renameSync("infra", "old")`; and no `removeprefix('infra/')` */
const TAKES = new RegExp(
  `(?:rmtree|rm_rf|rmSync|rmdir\\w*|rimraf|removedirs|emptyDir\\w*|${REMOVE}|remove(?:Sync|_\\w+)|(?:unlink|renames?|(?<!re)move)(?:Sync|_\\w+)?)${STRING}`,
  "g",
);
/** `glob.glob('infra/*')`, which takes nothing itself */
const LISTED = new RegExp(`glob${STRING}`, "g");
const TAKES_LISTED =
  /rmtree|\brm(?:Sync|_rf)?\s*\(|remove(?!prefix|suffix)|unlink|rename|(?<!re)move|truncate|delete|write|['"][wa]b?\+?['"]/i;

/** Whether it takes away, or moves, a folder in which a state lies, or what is listed of one. */
function takesFolder(text: string, { folder, near }: State): boolean {
  const here = folder ?? near;
  if (here === null) return false;
  const taken = [...text.matchAll(TAKES)].map(([, path = ""]) => path);
  const listed = TAKES_LISTED.test(text) ? [...text.matchAll(LISTED)].map(([, path = ""]) => path) : [];
  const paths = [...taken, ...listed.filter((pattern) => takesState(basename(pattern)))].map((path) =>
    path.replace(/\/?\*.*$/s, ""),
  );
  return paths.some((path) => path !== "" && holdsState(walked(here, path)));
}

const WRITES =
  /write|remove|unlink|rename|copy|move|dump|truncate|delete|rmtree|put_contents|\b(?:rm|cp)(?:Sync)?\s*\(|['"][wa]b?\+?['"]|>\s*['"]?[\w./-]*\.tfstate|(?:^|[/\s])w\s+\S*\.tfstate/i;

const GUARD =
  /\.(?:claude|gemini|qwen)\/settings|\.codex\/(?:hooks|config)|\.(?:cursor|github|copilot|clinerules)\/hooks|windsurf\/hooks|opencode\/plugins\/destroy-guard|\.agents\/plugins\/destroy-guard|destroy-guard\/(?:policy|log)\b|['"](?:\.\/)?\.(?:claude|codex|gemini|cursor|copilot|windsurf|qwen|opencode)\/?['"]/i;

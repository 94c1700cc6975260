import { basename, resolve } from "node:path";
import { isFolder } from "../../../input/found.ts";
import { holdsState, matching } from "../files.ts";
import { type Args, has, operands, valueAt } from "./args.ts";
import { about, type Change, each } from "./changes.ts";
import { mentionsState } from "./mention.ts";
import { copiedOnGuard } from "./onto-guard.ts";
import { terraformName } from "./programs.ts";
import { isGivenUp, type State, unclear } from "./state.ts";
import { noteWritten, target, written } from "./targets.ts";
import { known, type Text } from "./word.ts";

/** Programs that write the last of their operands. A copy into a folder keeps its name. */

type Look = (word: Text, state: State, anywhere: boolean) => void;

const copying =
  (look: Look, hasTarget = true): Change =>
  (args, state) => {
    const all = operands(args);
    const last = (hasTarget ? intoOf(args) : undefined) ?? all.at(-1);
    if (last === undefined) return;
    renamed(args, last, state);
    noteWritten(last, state);
    look(last, state, about(state));
    copiedOver(args, last, state);
    copiedOnGuard(args, all, last, state);
    if (isInto(last, state)) intoFolder(last, all, look, state);
  };

/** `-t DIR`, `--target-directory=DIR` */
function intoOf(args: Args): Text | undefined {
  const next = args.find(({ head }, at) => /^(-t|--target-directory)$/.test(args[at - 1]?.head ?? "") && head !== "");
  const within = args.findIndex(({ text }) => text?.startsWith("--target-directory=") === true);
  return next ?? valueAt(args, within);
}

const isInto = ({ text }: Text, { folder }: State): boolean =>
  text !== null && (/(^|\/)\.{0,2}$/.test(text) || (folder !== null && isFolder(resolve(folder, text))));

function intoFolder(last: Text, all: Args, look: Look, state: State): void {
  for (const source of all) {
    if (source === last) continue;
    const paths = source.text === null ? matchedBy(source, state) : [source.text];
    if (paths.length === 0 && source.text === null && mentionsState(source.raw))
      target({ ...source, pattern: null }, state, true);
    for (const path of paths)
      for (const name of namesOf(path)) {
        const onto = { ...known(`${last.text}/${name}`), raw: source.raw };
        noteWritten(onto, state);
        look(onto, state, about(state));
      }
  }
}

/** `host:prod.tfstate` comes from there as `prod.tfstate`; a file here may be called as it stands. */
const namesOf = (path: string): readonly string[] => [
  ...new Set([basename(path), basename(path.replace(/^[^/]*:/, ""))]),
];

/** The names that a pattern may bring, as far as its last part tells them. */
const matchedBy = ({ pattern }: Text, { folder }: State): readonly string[] => {
  if (pattern === null) return [];
  return /[*?[]/.test(basename(pattern)) ? matching(pattern, folder) : [pattern];
};

/** A folder with a state in it, over another one. */
function copiedOver(args: Args, last: Text, state: State): void {
  const { folder, findings } = state;
  if (folder === null || last.text === null || !holdsState(resolve(folder, last.text))) return;
  const isThere = has(args, /^(-[a-zA-Z]*T|--no-target-directory)/);
  for (const { text, raw } of operands(args).filter((word) => word !== last)) {
    if (isGivenUp(state) || text === null) continue;
    // A folder goes into one that is there, under its own name: only as `x/.`, or to rsync as `x/`, all that is in it.
    const isOwn = !isThere && !/(^|\/)\.{0,2}$/.test(text) && isFolder(resolve(folder, last.text));
    const onto = resolve(folder, last.text, isOwn ? basename(text) : ".");
    if (holdsState(resolve(folder, text)) && holdsState(onto))
      findings.found.push({ kind: "file", what: "state", path: raw });
  }
}

/** Terraform under another name would not be known. A folder of that name is none, and its own name is no other. */
function renamed(args: Args, last: Text, state: State): void {
  const { folder } = state;
  const source = operands(args).find(
    ({ text, tail }) =>
      terraformName(text ?? tail) !== null &&
      /\/|^terraform$|^tofu$/.test(text ?? tail) &&
      !(text !== null && folder !== null && isFolder(resolve(folder, text))),
  );
  const isKept = isInto(last, state) || (last.text !== null && terraformName(last.text) !== null);
  if (source !== undefined && source !== last && !isKept) unclear(state, "alias", source.raw);
}

/** A link is one more name for a file, by which it could be written afterwards. */
export const links: Change = (args, state) => {
  each(false)(args, state);
  const [only, ...more] = operands(args);
  // Without a second name it gets its own, here.
  if (only?.text != null && more.length === 0) target({ ...known(basename(only.text)), raw: only.raw }, state, false);
  copying(target)(args, state);
};

/** What is moved is gone from where it was. */
export const moves: Change = (args, state) => {
  const last = intoOf(args) ?? operands(args).at(-1);
  const isExchange = has(args, /^--exchange$/);
  each(true)(isExchange ? args : args.filter((word) => word !== last), state);
  copying(target)(args, state);
};

export const installs: Change = copying(written);

export const copies: Change = (args, state) => {
  const isLink = has(args, /^(-[a-zA-Z]*[ls]|--(link|symbolic-link))/);
  (isLink ? links : installs)(args, state);
};

/** `host:path`: which names are new there nobody here knows. */
const isElsewhere = ({ text, head }: Text): boolean => /^[^/]*:/.test(text ?? head);

export const sends: Change = (args, state) => {
  const last = operands(args).at(-1);
  // Their `-t` is another option.
  copying(last !== undefined && isElsewhere(last) ? target : written, false)(args, state);
};

/** Options of rsync whose value is the next word, and no path that is written. */
const RSYNC_VALUE =
  /^(-[a-zA-Z]*[ef]|--(exclude|include|exclude-from|include-from|filter|rsh|chmod|chown|bwlimit|timeout|port|info|max-size|min-size|rsync-path|link-dest|compare-dest|copy-dest))$/;

/** `rsync --delete` takes away what the source does not have, `--remove-source-files` what it has. */
export const syncs: Change = (words, state) => {
  const args = words.filter((_, at) => !RSYNC_VALUE.test(words[at - 1]?.text ?? ""));
  sends(args, state);
  const all = operands(args);
  const last = all.at(-1);
  if (last !== undefined && has(args, /^--del/)) target(last, state, about(state), true);
  if (has(args, /^--remove-s/)) each(true)(all.slice(0, -1), state);
};

import { basename, dirname, resolve } from "node:path";
import { isFolder } from "../../../input/found.ts";
import { topOf } from "../../../input/working-copy.ts";
import { bringsGuardFiles, guardedAs, isGuardFolder, isWithin, OWN_FOLDERS } from "../files.ts";
import type { State } from "./state.ts";
import type { Text } from "./word.ts";

/** What lands on the files of this guard with a whole folder, or out of an archive. */

/** `cp -rT x .claude`, `cp -r x/.claude .`, `rsync -a x/ .claude/`, `cp x/* .claude/`: over a folder of this guard. */
export function copiedOnGuard(args: readonly Text[], sources: readonly Text[], last: Text, state: State): void {
  const here = state.folder ?? state.near;
  if (here === null || last.text === null) return;
  const isThere = args.some(({ head }) => /^(-[a-zA-Z]*T|--no-target-directory)/.test(head));
  const into = resolve(here, last.text);
  for (const source of sources) {
    if (source === last || source.text === last.text) continue;
    if (source.text === null) unknownOnto(source, into, here, state);
    else wholeOnto(source.text, source.raw, isThere ? { into, isOver: true } : { into, isOver: false }, here, state);
  }
}

/** A copy for another working copy is no harm to this one. */
const isGuardHere = (path: string, here: string, { world }: State): boolean => {
  const isHolding = world.own.some((file) => isWithin(file, path));
  return isGuardFolder(path)
    ? isHolding || isWithin(path, topOf(here))
    : isHolding && OWN_FOLDERS.includes(basename(path));
};

function wholeOnto(
  text: string,
  raw: string,
  { into, isOver }: { readonly into: string; readonly isOver: boolean },
  here: string,
  state: State,
): void {
  // `host:.claude`; `mv x .claude`, where there is none yet.
  const name = basename(text.replace(/^[^/]*:/, ""));
  const isAll = isOver || /(^|\/)\.?$/.test(text) || (!isFolder(into) && isGuardFolder(into));
  const onto = isAll ? into : resolve(into, name);
  const source = resolve(here, text);
  if (isGuardHere(onto, here, state) && (bringsGuardFiles(source, onto) || mayChange(source, state)))
    state.findings.found.push({ kind: "file", what: "guard", path: raw });
}

/** `for f in x/*; do cp "$f" .claude/; done`: files whose names nobody knows. Those of a pattern lie there. */
function unknownOnto({ pattern, raw }: Text, into: string, here: string, state: State): void {
  const isKnown = pattern !== null && !pattern.includes(":") && !/[*?[]/.test(dirname(pattern));
  if (!isGuardHere(into, here, state) || (isKnown && !mayChange(resolve(here, dirname(pattern)), state))) return;
  state.findings.found.push({ kind: "file", what: "guard", path: raw, isUnknown: true });
}

/** Whether the same command may have put something into a folder before it is copied. */
const mayChange = (source: string, { findings }: State): boolean =>
  findings.written.some((path) => path === null || isWithin(path, source)) ||
  findings.writers.filter((name) => name !== "mkdir").length > 1;

/** A file without a known name, right in a folder of this guard: `.claude/$NAME`. */
export const isInGuard = ({ text, head }: Text): boolean =>
  text === null && head.includes("/") && isGuardFolder(dirname(`${head}x`));

/** A folder that a program is told, in one word or two: `patch -d x`, `7z x -ox`, `git apply --directory=x`. */
export function fillsGuard(args: readonly Text[], { findings }: State): void {
  for (const { text, raw } of args)
    if (text !== null && isGuardFolder(text.replace(/^-(?:[a-zA-Z](?=\.|\/|\w+\/)|-[\w-]+=)/, "")))
      findings.found.push({ kind: "file", what: "guard", path: raw });
}

/** Whether a file of this guard comes out of an archive: one that is named, or that lies here and is in it. */
export function isGuardIn(
  text: string | null,
  entries: readonly string[] | null,
  into: string,
  { folder, world }: State,
): boolean {
  const named = text === null ? null : resolve(into, text.replace(/\/\*+$/, ""));
  const isNamed =
    named !== null &&
    (guardedAs(named, world.own) === "guard" || (isGuardFolder(named) && isWithin(named, topOf(folder ?? into))));
  return isNamed || (entries ?? []).some((entry) => world.own.includes(resolve(into, entry)));
}

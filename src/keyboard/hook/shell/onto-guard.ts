import { basename, resolve } from "node:path";
import { bringsGuardFiles, guardedAs, isGuardFolder, isWithin } from "../files.ts";
import type { State } from "./state.ts";
import type { Text } from "./word.ts";

/** What lands on the files of this guard with a whole folder, or out of an archive. */

/** `cp -rT x .claude`, `cp -r x/.claude .`, `rsync -a x/ .claude/`: a whole folder, over one of this guard. */
export function copiedOnGuard(
  args: readonly Text[],
  sources: readonly Text[],
  last: Text,
  { folder, world, findings }: State,
): void {
  if (folder === null || last.text === null) return;
  const isThere = args.some(({ head }) => /^(-[a-zA-Z]*T|--no-target-directory)/.test(head));
  for (const { text, raw } of sources) {
    if (text === null || text === last.text) continue;
    const onto = resolve(folder, last.text, isThere || /(^|\/)\.?$/.test(text) ? "." : basename(text));
    // A copy for another working copy is no harm to this one.
    const isHere = isWithin(onto, folder) || world.own.some((file) => isWithin(file, onto));
    if (isHere && isGuardFolder(onto) && bringsGuardFiles(resolve(folder, text), onto))
      findings.found.push({ kind: "file", what: "guard", path: raw });
  }
}

/** Whether a file of this guard comes out of an archive: one that is named, or that lies here and is in it. */
export const isGuardIn = (
  text: string | null,
  entries: readonly string[] | null,
  into: string,
  own: readonly string[],
): boolean =>
  (text !== null && guardedAs(resolve(into, text), own) === "guard") ||
  (entries ?? []).some((entry) => own.includes(resolve(into, entry)));

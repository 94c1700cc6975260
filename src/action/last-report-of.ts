import { editorsOf } from "../domain/override/edits.ts";
import { isSameName, type TextEdit } from "../domain/override/facts.ts";
import { editsOf, isKnown, type Known, NOTHING_KNOWN, read } from "../domain/override/reads.ts";
import { isGitHubFault } from "../github/client.ts";
import { type Comments, foundIn } from "../github/comment.ts";
import { textEdits } from "../github/edits.ts";
import { type LastReport, lastReportIn } from "./last-report.ts";
import type { Run } from "./run.ts";

/**
 * What our comment says of the last report; null where there is none, or somebody else may have written it there.
 * `known`: what was read to decide, which need not be read again.
 */
export async function lastReportOf(
  { repository, self }: Run,
  comments: Comments,
  known: Known = NOTHING_KNOWN,
): Promise<LastReport | null> {
  const ours = foundIn(comments)?.ours ?? null;
  const last = ours === null ? null : lastReportIn(ours.body);
  if (ours === null || last === null) return null;
  try {
    const told = editsIn(known, ours.node);
    const [edits, login] = await Promise.all([told ?? textEdits(repository.github, ours.node), self()]);
    const by = editorsOf(edits, Number.POSITIVE_INFINITY);
    return by.every((editor) => editor === null || isSameName(editor, login)) ? last : null;
  } catch (error) {
    if (!isGitHubFault(error)) throw error;
    return null;
  }
}

function editsIn(known: Known, node: string): readonly TextEdit[] | null {
  const need = editsOf(node);
  const told = isKnown(known, need) ? read(known, need) : null;
  return told?.read === true ? told.value : null;
}

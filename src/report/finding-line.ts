import type { Finding } from "../domain/finding.ts";
import type { Destroy, RootReview } from "../domain/review.ts";
import { visible } from "./untrusted.ts";
import { messageOf, remedyOf } from "./wording.ts";

/** The object of a finding as one line of text; empty for a finding about the plan. */
export const objectLine = ({ subject }: Finding): string =>
  subject === null
    ? ""
    : `${visible(subject.address)}${subject.deposed === null ? "" : ` (deposed object ${visible(subject.deposed)})`}`;

/**
 * A finding in one line of plain text: object, what happens, what to do, or who agreed to it (`agreed`). Nothing in it
 * can't be seen.
 */
export const findingLine = (
  finding: Finding,
  destroy: Destroy | null,
  root: RootReview,
  agreed: string | null = null,
): string => {
  const object = objectLine(finding);
  const then = agreed === null ? remedyOf(finding, root) : `${agreed}.`;
  return `${object === "" ? "" : `${object}: `}${messageOf(finding, destroy)}. ${then}`;
};

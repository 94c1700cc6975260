import type { Finding } from "../domain/finding.ts";
import type { Destroy } from "../domain/review.ts";
import type { Phrase } from "./phrase.ts";
import type { StepsOf } from "./steps.ts";

/**
 * How one rule speaks.
 * `headline`: completes `blocked: …` for one object (named by `what`, with its article) and for several.
 * `message`: what it is, what happens to it, what remains, in one sentence without full stop.
 * `steps`: what to do now, the best first. Asking a code owner is added to whatever blocks.
 */
/** Whether objects are destroyed, lose something in place, or some the one and some the other. */
export type Happening = "destroyed" | "in-place" | "both";

export interface Wording {
  readonly headline: {
    readonly one: (what: string, finding: Finding) => string;
    readonly many: (count: number, happening: Happening, findings: readonly Finding[]) => string;
  };
  readonly message: (finding: Finding, destroy: Destroy | null) => Phrase;
  readonly steps: StepsOf;
}

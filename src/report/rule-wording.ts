import type { Finding } from "../domain/finding.ts";
import type { Destroy } from "../domain/review.ts";
import type { Phrase } from "./phrase.ts";
import type { StepsOf } from "./steps.ts";

/** Whether objects are destroyed, lose something in place, or some the one and some the other. */
export type Happening = "destroyed" | "in-place" | "both";

/** How one rule speaks. */
export interface Wording {
  /** Completes `blocked: …`. */
  readonly headline: {
    /** For one object, which `what` names with its article. */
    readonly one: (what: string, finding: Finding) => string;
    readonly many: (count: number, happening: Happening, findings: readonly Finding[]) => string;
  };
  /** What it is, what happens to it, what remains, in one sentence without full stop. */
  readonly message: (finding: Finding, destroy: Destroy | null) => Phrase;
  /** What to do now, the best first. Asking a code owner is added to whatever blocks. */
  readonly steps: StepsOf;
}

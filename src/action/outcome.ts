import type { Override } from "../domain/override.ts";
import type { Review } from "../domain/review.ts";
import type { OverrideAdvice } from "../report/markdown-advice.ts";

/** What a run came to, before any of it is told. */
export interface Outcome {
  readonly review: Review;
  /** Why there is no override, where somebody asked for one. */
  readonly override: Override;
  /** For the comment: how an owner agrees; null where nobody can. */
  readonly advice: OverrideAdvice | null;
}

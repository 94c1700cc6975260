import { resolve } from "node:path";
import { catalogueWith } from "../../catalogue/index.ts";
import { InputError } from "../../domain/fault.ts";
import { keptPathsOf } from "../../domain/kept-paths.ts";
import type { Policy } from "../../domain/policy.ts";
import type { Review } from "../../domain/review.ts";
import { readPlans } from "../../input/plan/read.ts";
import { reviewOf, reviewRoot } from "../../review.ts";
import type { Place } from "../trail/entry.ts";

export interface PlanToReview {
  readonly folder: string;
  readonly plan: string;
  /** The program that shows it. */
  readonly program: string;
}

export interface Circumstances {
  readonly policy: Policy;
  readonly place: Place;
  readonly today: string;
  readonly signal: AbortSignal;
}

export interface Reviewed {
  readonly review: Review;
  readonly place: Place;
}

/** The review of a plan file, the same as that of `destroy-guard review`. Throws InputError where it can't be read. */
export async function reviewPlan(
  { folder, plan, program }: PlanToReview,
  { policy, place, today, signal }: Circumstances,
): Promise<Reviewed> {
  const catalogue = catalogueWith(policy.catalogue);
  const plans = await readPlans(
    { path: resolve(folder, plan), root: place.root },
    {
      keptPaths: keptPathsOf(catalogue, policy),
      terraform: program,
      input: nothing(),
      cwd: place.top,
      signal,
      onProgress: () => {
        if (signal.aborted) throw new InputError("took too long to read");
      },
    },
  );
  const review = reviewOf(plans.map((one) => reviewRoot(one, { catalogue, policy, today, isNewRoot: null })));
  return { review, place };
}

async function* nothing(): AsyncIterable<Uint8Array> {}

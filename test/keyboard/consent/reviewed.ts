import { catalogueWith } from "../../../src/catalogue/index.ts";
import { keptPathsOf } from "../../../src/domain/kept-paths.ts";
import { DEFAULT_POLICY } from "../../../src/domain/policy.ts";
import type { RootReview } from "../../../src/domain/review.ts";
import { reviewRoot } from "../../../src/review.ts";
import { entry, planJson, plansIn } from "../../input/plan/reading.ts";

async function reviewed(root: string, actions: readonly string[]): Promise<RootReview> {
  const catalogue = catalogueWith([]);
  const [plan] = await plansIn(planJson([entry([...actions])]), keptPathsOf(catalogue, DEFAULT_POLICY));
  if (plan === undefined) throw new Error("no plan was read");
  return reviewRoot({ ...plan, root }, { catalogue, policy: DEFAULT_POLICY, today: "2026-11-21", isNewRoot: null });
}

/** A root in which a database is destroyed, and one in which nothing is. */
export const blockedRoot = (root: string): Promise<RootReview> => reviewed(root, ["delete"]);
export const passedRoot = (root: string): Promise<RootReview> => reviewed(root, ["no-op"]);

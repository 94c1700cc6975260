import type { Drifted } from "../domain/review.ts";
import { counted } from "./quantity.ts";

/** What happened to an object outside Terraform. */
export const DRIFT = { update: "changed", delete: "gone" } satisfies Record<Drifted["effect"], string>;

/** `2 objects changed or gone outside Terraform`: over a list of them. */
export const driftHeading = (drift: readonly Drifted[]): string =>
  `${counted(drift.length, "object")} changed or gone outside Terraform`;

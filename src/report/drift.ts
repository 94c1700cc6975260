import type { Drifted } from "../domain/review.ts";
import { counted } from "./quantity.ts";

/** What happened to an object outside Terraform. */
export const DRIFT = { update: "changed", delete: "deleted" } satisfies Record<Drifted["effect"], string>;

/** `Changed outside Terraform: 2 objects`: over a list of them. */
export const driftHeading = (drift: readonly Drifted[]): string =>
  `Changed outside Terraform: ${counted(drift.length, "object")}`;

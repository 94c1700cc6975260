import type { DrillCircumstances } from "../domain/drill/drill.ts";
import { keptPathsOf } from "../domain/kept-paths.ts";
import { type ParsedPath, parsePath } from "../domain/path.ts";
import type { Policy } from "../domain/policy.ts";
import { catalogueWith, rowsBeside } from "./index.ts";
import { namedPaths } from "./load.ts";

/** What a drill goes by, and what is kept of the states for it. */
export interface Drilling extends DrillCircumstances {
  /** Attributes by which objects of any type name what they are in, or what they use. */
  readonly namedBy: readonly ParsedPath[];
}

/** A drill by the whole catalogue, with the policy's own types in front of it. */
export function drillingBy(policy: Policy, today: string): Drilling {
  const catalogue = catalogueWith(policy.catalogue);
  const keptPaths = keptPathsOf(catalogue, policy);
  return { catalogue, keptPaths, policy, today, beside: rowsBeside, namedBy: namedPaths().map(parsePath) };
}

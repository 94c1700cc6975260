import { type Cloud, cloudsOf } from "./clouds.ts";
import type { Configuration } from "./configuration.ts";

/** A folder that is planned by itself, and what tells that. */
export interface Root extends Pick<Configuration, "path" | "isPartial" | "varFiles" | "requires" | "isMade"> {
  readonly because: "backend" | "provider" | "variables" | "alone";
  readonly backend: string | null;
  /** Those of the modules that it calls count as well. */
  readonly clouds: readonly Cloud[];
  readonly providers: readonly string[];
}

/** A folder with Terraform that is not planned, and why. */
export interface Other {
  readonly path: string;
  readonly because: "called" | "example" | "module";
}

export interface Sorted {
  readonly roots: readonly Root[];
  readonly others: readonly Other[];
}

/** Written to be shown or tested, whatever blocks are in it. */
const EXAMPLE = /(^|\/)(examples?|tests?|testdata|fixtures?|e2e)(\/|$)/i;
const MODULE = /(^|\/)modules?(\/|$)/i;

/** `units`: folders of Terragrunt's, and `called` those that its units take as modules. */
export function sortedRoots(
  configurations: readonly Configuration[],
  units: readonly string[],
  called: readonly string[],
): Sorted {
  const own = configurations.filter(({ path }) => !units.includes(path));
  const modules = new Set([...called, ...configurations.flatMap(({ calls }) => calls)]);
  const judged = own.map((one) => ({ one, verdict: verdictOn(one, modules) }));
  const isCertain = judged.some(({ verdict }) => isRoot(verdict) && verdict !== "alone");
  const all = new Map(configurations.map((one) => [one.path, one]));
  // Where something is certain, what only lies there is a module that somebody else calls.
  const settled = judged.map(({ one, verdict }) => ({
    one,
    verdict: verdict === "alone" && (isCertain || units.length > 0) ? ("module" as const) : verdict,
  }));
  return {
    roots: settled.flatMap(({ one, verdict }) => (isRoot(verdict) ? [rootOf(one, verdict, all)] : [])),
    others: settled.flatMap(({ one, verdict }) => (isRoot(verdict) ? [] : [{ path: one.path, because: verdict }])),
  };
}

type Verdict = Root["because"] | Other["because"];
const isRoot = (verdict: Verdict): verdict is Root["because"] =>
  verdict === "backend" || verdict === "provider" || verdict === "variables" || verdict === "alone";

function verdictOn(
  { path, backend, configured, isUsed, hasResources }: Configuration,
  modules: ReadonlySet<string>,
): Verdict {
  if (EXAMPLE.test(path)) return "example";
  if (backend !== null) return "backend";
  if (modules.has(path)) return "called";
  if (configured.length > 0) return "provider";
  if (MODULE.test(path)) return "module";
  if (isUsed) return "variables";
  return hasResources ? "alone" : "module";
}

function rootOf(one: Configuration, because: Root["because"], all: ReadonlyMap<string, Configuration>): Root {
  const reached = reachedFrom(one, all);
  const providers = [...new Set(reached.flatMap((each) => each.providers))].sort();
  const { path, backend, isPartial, varFiles, requires, isMade } = one;
  const clouds = cloudsOf(providers, [backend]);
  return { path, because, backend, isPartial, varFiles, requires, isMade, clouds, providers };
}

/** It and all modules that it calls, directly or not. */
function reachedFrom(start: Configuration, all: ReadonlyMap<string, Configuration>): readonly Configuration[] {
  const found = new Set([start]);
  for (const one of found)
    for (const path of one.calls) {
      const called = all.get(path);
      if (called !== undefined) found.add(called);
    }
  return [...found];
}

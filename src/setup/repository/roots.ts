import { posix } from "node:path";
import { type Cloud, cloudsOf } from "./clouds.ts";
import type { Configuration } from "./configuration.ts";
import { isShown } from "./shown.ts";

/** A folder that is planned by itself, and what tells that. */
export interface Root extends Pick<Configuration, "path" | "unset" | "asksWorkspace" | "requires" | "isMade"> {
  readonly because: "backend" | "provider" | "variables" | "alone";
  readonly backend: string | null;
  /** Those of the modules that it calls count as well. */
  readonly clouds: readonly Cloud[];
  readonly providers: readonly string[];
  readonly fetched: readonly string[];
}

/** A folder with Terraform that is not planned, and why. */
export interface OtherFolder {
  readonly path: string;
  readonly because: "called" | "linked" | "example" | "among" | "module" | "empty" | "template";
}

export interface SortedFolders {
  readonly roots: readonly Root[];
  readonly others: readonly OtherFolder[];
}

/** What Terragrunt, and stacks of HCP Terraform, tell of the folders beside them. */
export interface Beside {
  /** Folders of Terragrunt's own. */
  readonly folders: readonly string[];
  /** Those that are taken as modules. */
  readonly called: readonly string[];
}

/** `modules`, `_modules`, `terraform-modules`, `shared_modules`. */
const MODULE = /(^|\/)([\w.-]*[-_.])?modules?(\/|$)/i;

/** Tells folders that are planned from those that are not, by what all of them say together. */
export function sortedRoots(configurations: readonly Configuration[], { folders, called }: Beside): SortedFolders {
  const own = configurations.filter(({ path }) => !folders.includes(path));
  const known: Known = {
    modules: new Set([...called, ...configurations.flatMap(({ calls }) => calls)]),
    called: new Set(called),
    linked: new Set(configurations.flatMap(({ linked }) => linked)),
    paths: configurations.map(({ path }) => path),
    hasUnits: folders.length > 0,
  };
  const judged = own.map((one) => ({ one, verdict: verdictOn(one, known) }));
  const isCertain = judged.some(({ one, verdict }) => isRoot(verdict) && verdict !== "alone" && !isBare(one));
  // Where something is certain, or the whole repository is a module, what only lies there is one as well.
  const isModules = isCertain || known.hasUnits || known.modules.has(".");
  const settle = (one: Configuration, verdict: Verdict): Verdict => {
    if (verdict === "alone" && isModules) return "module";
    return verdict === "provider" && isBare(one) && isCertain ? "empty" : verdict;
  };
  const all = new Map(configurations.map((one) => [one.path, one]));
  const settled = judged.map(({ one, verdict }) => ({ one, verdict: settle(one, verdict) }));
  return {
    roots: settled.flatMap(({ one, verdict }) => (isRoot(verdict) ? [rootOf(one, verdict, all)] : [])),
    others: settled.flatMap(({ one, verdict }) => (isRoot(verdict) ? [] : [{ path: one.path, because: verdict }])),
  };
}

interface Known {
  readonly modules: ReadonlySet<string>;
  /** Those of them that Terragrunt takes, which gives them their backend. */
  readonly called: ReadonlySet<string>;
  /** Files that links lead to. */
  readonly linked: ReadonlySet<string>;
  readonly paths: readonly string[];
  readonly hasUnits: boolean;
}

type Verdict = Root["because"] | OtherFolder["because"];
const ROOTS: readonly string[] = ["backend", "provider", "variables", "alone"] satisfies readonly Root["because"][];
const isRoot = (verdict: Verdict): verdict is Root["because"] => ROOTS.includes(verdict);

function verdictOn(one: Configuration, known: Known): Verdict {
  const { path, backend, configured, isUsed, hasResources } = one;
  if (isShown(path, known.paths)) return "example";
  if (!hasResources && isLinked(one, known.linked)) return "linked";
  if (isFilledIn(one, known)) return known.modules.has(path) ? "called" : "among";
  if (backend !== null) return "backend";
  if (known.modules.has(path)) return "called";
  if (MODULE.test(path)) return "among";
  if (configured.length > 0) return "provider";
  if (isUsed) return "variables";
  return hasResources ? "alone" : "module";
}

/** Nothing in it can be planned. */
const isBare = ({ backend, declares }: Configuration): boolean => backend === null && !declares;

/** Every file in it is read by links from elsewhere. */
const isLinked = ({ path, files }: Configuration, linked: ReadonlySet<string>): boolean =>
  files.every((name) => linked.has(posix.join(path, name)));

/** Terragrunt fills in the backend of a module, so that one with nothing in it makes no root. */
const isFilledIn = ({ path, unset, backend }: Configuration, { called, hasUnits }: Known): boolean =>
  backend !== null && unset.length > 0 && (called.has(path) || (hasUnits && MODULE.test(path)));

function rootOf(one: Configuration, because: Root["because"], all: ReadonlyMap<string, Configuration>): Root {
  const reached = reachedFrom(one, all);
  const providers = [...new Set(reached.flatMap((each) => each.providers))].sort();
  const { path, backend, unset, asksWorkspace, requires, isMade } = one;
  const clouds = cloudsOf(providers, [backend]);
  const fetched = reached.flatMap((each) => each.fetched);
  return { path, because, backend, unset, asksWorkspace, requires, isMade, clouds, providers, fetched };
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

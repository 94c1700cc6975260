import type { Attribute, Attributes, ResourceChange } from "../../domain/change.ts";
import { PROVIDER_VERSION } from "../../domain/conditions.ts";
import type { KeptPaths } from "../../domain/kept-paths.ts";
import type { ParsedPath } from "../../domain/path.ts";
import { isObject, type Json, type JsonObject } from "../json/value.ts";
import { configsOf } from "./configs-of.ts";
import { project } from "./projection.ts";
import { lowestMajor } from "./version-constraint.ts";

/** What an argument is in `configuration`: a constant, or references to something that the file does not resolve. */
const literal = (expression: Json | undefined): Json | undefined => {
  if (Array.isArray(expression)) return expression.map((element) => literal(element) ?? null);
  if (!isObject(expression)) return expression;
  if ("constant_value" in expression) return expression.constant_value;
  return "references" in expression
    ? undefined
    : Object.fromEntries(Object.entries(expression).map(([key, value]) => [key, literal(value) ?? null]));
};

/** The same form with `true` where the value is not written literally. */
const unresolved = (expression: Json | undefined): Json => {
  if (Array.isArray(expression)) return expression.map(unresolved);
  if (!isObject(expression) || "constant_value" in expression) return false;
  return "references" in expression
    ? true
    : Object.fromEntries(Object.entries(expression).map(([key, value]) => [key, unresolved(value)]));
};

const isSame = (a: readonly Attribute[] | undefined, b: readonly Attribute[] | undefined): boolean =>
  a?.length === b?.length &&
  (a ?? []).every((one, i) => one.value === b?.[i]?.value && one.unknown === b?.[i]?.unknown);

const UNKNOWN: readonly Attribute[] = [{ value: null, sensitive: false, unknown: true }];

/**
 * The `wanted` settings of a provider, of `configuration.provider_config` of the plan. `provider` is its full name
 * (registry.terraform.io/hashicorp/aws). Which of several configurations (aliases, modules) a resource uses is not
 * worked out: where they differ, or where a setting comes from a variable, it is unknown, and nothing is concluded from
 * it. Without `configuration` all is unknown.
 */
export function providerSettings(config: Json, provider: string, wanted: readonly ParsedPath[]): Attributes {
  const configs = configsOf(config, provider);
  const settings = wanted.filter((path) => !isVersion(path));
  const version = wanted.filter(isVersion).map(({ path }) => versionIn(configs, path));
  return new Map([...literalSettings(configs, settings), ...version]);
}

/** Those that all configurations of the provider agree on. */
function literalSettings(configs: readonly JsonObject[], wanted: readonly ParsedPath[]): Attributes {
  const found = configs.map(({ expressions }) =>
    project(literal(expressions), undefined, unresolved(expressions), wanted),
  );
  const [first] = found;
  if (first === undefined) return new Map(wanted.map(({ path }) => [path, UNKNOWN]));
  return new Map(
    wanted.flatMap(({ path }) => {
      const values = first.get(path);
      if (!found.every((other) => isSame(values, other.get(path)))) return [[path, UNKNOWN]];
      return values === undefined ? [] : [[path, values]];
    }),
  );
}

/**
 * The lowest major version of the provider that the constraints allow, all of which hold for the one that is used; as a
 * setting, or nothing known.
 */
function versionIn(configs: readonly JsonObject[], path: string): readonly [string, readonly Attribute[]] {
  const majors = configs.flatMap(({ version_constraint: constraint }) =>
    typeof constraint === "string" ? (lowestMajor(constraint) ?? []) : [],
  );
  return [path, majors.length === 0 ? UNKNOWN : [{ value: Math.max(...majors), sensitive: false, unknown: false }]];
}

const isVersion = ({ path }: ParsedPath): boolean => path === PROVIDER_VERSION;

/**
 * Some destroys are decided by the provider's settings; those count as attributes of the object, under `provider.`.
 * Answers for one change after the other.
 */
export function providerSettling(
  config: Json,
  keptPaths: (type: string) => KeptPaths,
): (change: ResourceChange) => ResourceChange {
  const settings = new Map<string, Attributes>();
  return (change) => {
    const { provider: wanted } = keptPaths(change.type);
    if (wanted.length === 0) return change;
    const key = `${change.provider} ${change.type}`;
    const found = settings.get(key) ?? providerSettings(config, change.provider, wanted);
    settings.set(key, found);
    return { ...change, before: new Map([...change.before, ...found]) };
  };
}

/** The same for all changes of a plan. */
export const withProviderSettings = (
  changes: readonly ResourceChange[],
  config: Json,
  keptPaths: (type: string) => KeptPaths,
): readonly ResourceChange[] => changes.map(providerSettling(config, keptPaths));

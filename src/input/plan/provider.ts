import type { Attribute, Attributes } from "../../domain/change.ts";
import type { Wanted } from "../../domain/path.ts";
import { type Json, project } from "./project.ts";

/** What an argument is in `configuration`: a constant, or references to something that the file does not resolve. */
const literal = (expression: Json | undefined): Json | undefined => {
  if (Array.isArray(expression)) return expression.map((element) => literal(element) ?? null);
  if (typeof expression !== "object" || expression === null) return expression;
  const object = expression as { readonly [key: string]: Json };
  if ("constant_value" in object) return object.constant_value;
  return "references" in object
    ? undefined
    : Object.fromEntries(Object.entries(object).map(([key, value]) => [key, literal(value) ?? null]));
};

/** The same form with `true` where the value is not written literally. */
const unresolved = (expression: Json | undefined): Json => {
  if (Array.isArray(expression)) return expression.map(unresolved);
  if (typeof expression !== "object" || expression === null) return false;
  const object = expression as { readonly [key: string]: Json };
  if ("constant_value" in object) return false;
  return "references" in object
    ? true
    : Object.fromEntries(Object.entries(object).map(([key, value]) => [key, unresolved(value)]));
};

const same = (a: readonly Attribute[] | undefined, b: readonly Attribute[] | undefined): boolean =>
  a?.length === b?.length &&
  (a ?? []).every((one, i) => one.value === b?.[i]?.value && one.unknown === b?.[i]?.unknown);

const UNKNOWN: readonly Attribute[] = [{ value: null, sensitive: false, unknown: true }];

/**
 * Settings of a provider, from `configuration.provider_config`. Which of several configurations (aliases, modules) a
 * resource uses is not worked out:
 * where they differ, or where a setting comes from a variable, it is unknown, and nothing is concluded from it. Without
 * `configuration` all is unknown.
 */
export function providerSettings(config: Json, provider: string, wanted: readonly Wanted[]): Attributes {
  const configs = typeof config === "object" && config !== null ? Object.values(config) : [];
  const matching = configs.filter((one): one is { readonly [key: string]: Json } => {
    if (typeof one !== "object" || one === null || Array.isArray(one)) return false;
    const object = one as { readonly [key: string]: Json };
    return (object.full_name ?? object.name) === provider || object.name === provider.split("/").at(-1);
  });
  const found = matching.map(({ expressions }) =>
    project(literal(expressions), undefined, unresolved(expressions), wanted),
  );
  const [first] = found;
  if (first === undefined) return new Map(wanted.map(({ path }) => [path, UNKNOWN]));
  return new Map(
    wanted.flatMap(({ path }) => {
      const values = first.get(path);
      if (!found.every((other) => same(values, other.get(path)))) return [[path, UNKNOWN]];
      return values === undefined ? [] : [[path, values]];
    }),
  );
}

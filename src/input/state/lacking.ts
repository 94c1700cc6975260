import { ANY, type ParsedPath, type Step } from "../../domain/path.ts";
import { isList, isObject, type Json } from "../json/value.ts";

/** Whether a path leads to an attribute that an object, or a block of it, does not have. Of a map nothing is asked. */
function isMissing(value: Json | undefined, [step, ...rest]: readonly Step[]): boolean {
  if (step === ANY || typeof step === "number") {
    const [first] = isList(value) ? value : [value];
    return isMissing(first, rest);
  }
  if (typeof step !== "string" || !isObject(value)) return false;
  if (!Object.hasOwn(value, step)) return true;
  const next = value[step];
  const [after] = rest;
  return isList(next) && (after === ANY || typeof after === "number") && isMissing(next, rest);
}

/** The paths to attributes that the values of an object do not have at all. */
export const lackingIn = (values: Json | undefined, paths: readonly ParsedPath[]): readonly string[] =>
  paths.filter(({ steps }) => isMissing(values, steps)).map(({ path }) => path);

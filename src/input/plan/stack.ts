import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import { isList, isObject, type Json, objectOf } from "../json/value.ts";

/**
 * A template of CloudFormation, in JSON or YAML, as the list of what it declares: what a stack makes and deletes, no
 * plan shows. Of what a resource is set to only a fingerprint is kept.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/resource-definition.html
 */
export function stackIn(text: string): Json | undefined {
  const template = templateIn(text);
  if (!isObject(template) || !isObject(template.Resources)) return undefined;
  return Object.entries(template.Resources).flatMap(([name, one]) => resourcesIn(name, one));
}

/** An alias can stand for many values, and that one for many more. */
const MOST_ALIASES = 1000;

/** Few plans hold a template, and what reads them can't wait, so it is required here: in dist it has its own bundle. */
const yaml = (): Pick<typeof import("yaml"), "parseDocument"> =>
  createRequire(import.meta.url)(import.meta.url.endsWith(".ts") ? "yaml" : "../yaml/index.js");

/** Short forms such as `!Ref` are tags, which say nothing of what stands behind them. */
function templateIn(text: string): Json | undefined {
  const document = yaml().parseDocument(text, { logLevel: "silent", schema: "core" });
  if (document.errors.length > 0) return undefined;
  try {
    return document.toJS({ maxAliasCount: MOST_ALIASES }) as Json;
  } catch {
    return undefined; // an alias without an anchor, or too many of them
  }
}

/** What each turn of a loop makes (`Fn::ForEach::Name: [variable, values, resources]`) is told apart by its values. */
function resourcesIn(name: string, one: Json): readonly Json[] {
  if (!isList(one)) return [resourceOf(name, objectOf(one))];
  const [, values = null, made] = one;
  return Object.values(objectOf(made)).map((each) => resourceOf(`${name} ${fingerprintOf(values)}`, objectOf(each)));
}

function resourceOf(name: string, resource: ReturnType<typeof objectOf>): Json {
  const { Type = null, DeletionPolicy, UpdateReplacePolicy, Condition } = resource;
  return {
    name,
    type: Type,
    kept: isRetain(DeletionPolicy),
    kept_when_replaced: isRetain(UpdateReplacePolicy),
    conditional: Condition !== undefined,
    definition: fingerprintOf([name, resource]),
  };
}

/** Whatever else is written there, an expression too, may come to a delete. */
const isRetain = (policy: Json | undefined): boolean => policy === "Retain" || policy === "RetainExceptOnCreate";

const fingerprintOf = (value: Json): string => createHash("sha256").update(JSON.stringify(value)).digest("hex");

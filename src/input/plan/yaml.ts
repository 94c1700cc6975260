import { createRequire } from "node:module";
import { isList, isObject, type Json } from "../json/value.ts";

/** An alias can stand for many values, and that one for many more. */
const MOST_ALIASES = 1000;

type Yaml = Pick<typeof import("yaml"), "isScalar" | "parseDocument" | "visit">;

/**
 * Few plans hold any, and what reads them can't wait, so the reader is required here: in dist it has its own bundle.
 */
const yaml = (): Yaml => createRequire(import.meta.url)(import.meta.url.endsWith(".ts") ? "yaml" : "../yaml/index.js");

/**
 * One document of YAML, of which JSON is a part; undefined where it can't be read. Short forms such as `!Ref` are tags,
 * which say nothing of what stands behind them.
 */
export function yamlIn(text: string): Json | undefined {
  const reader = yaml();
  try {
    // To look for a key that stands there twice, the reader would compare each with all others.
    const document = reader.parseDocument(text, { logLevel: "silent", schema: "core", uniqueKeys: false });
    if (document.errors.length > 0 || saysTwice(document, reader)) return undefined;
    const value = document.toJS({ maxAliasCount: MOST_ALIASES }) as Json;
    return isEndless(value) ? undefined : value;
  } catch {
    return undefined; // an alias without an anchor, or too many of them; or all of it is too deep
  }
}

/** Whether a key stands twice in one place, so that readers do not agree on what it says. */
function saysTwice(document: ReturnType<Yaml["parseDocument"]>, { isScalar, visit }: Yaml): boolean {
  let found = false;
  visit(document, {
    Map(_, { items }) {
      const keys = items.map(({ key }) => (isScalar(key) ? key.value : key));
      found = new Set(keys).size < keys.length;
      return found ? visit.BREAK : undefined;
    },
  });
  return found;
}

/** Whether a value holds itself, as an alias inside its own anchor does. `above`: what it stands in. */
function isEndless(value: Json, above: Set<Json> = new Set()): boolean {
  if (!isObject(value) && !isList(value)) return false;
  if (above.has(value)) return true;
  above.add(value);
  const found = Object.values(value).some((one) => isEndless(one, above));
  above.delete(value);
  return found;
}

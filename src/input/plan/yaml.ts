import { createRequire } from "node:module";
import type { Json } from "../json/value.ts";

/** An alias can stand for many values, and that one for many more. */
const MOST_ALIASES = 1000;

/**
 * Few plans hold any, and what reads them can't wait, so the reader is required here: in dist it has its own bundle.
 */
const yaml = (): Pick<typeof import("yaml"), "parseDocument"> =>
  createRequire(import.meta.url)(import.meta.url.endsWith(".ts") ? "yaml" : "../yaml/index.js");

/**
 * One document of YAML, of which JSON is a part; undefined where it can't be read. Short forms such as `!Ref` are tags,
 * which say nothing of what stands behind them.
 */
export function yamlIn(text: string): Json | undefined {
  const document = yaml().parseDocument(text, { logLevel: "silent", schema: "core" });
  if (document.errors.length > 0) return undefined;
  try {
    return document.toJS({ maxAliasCount: MOST_ALIASES }) as Json;
  } catch {
    return undefined; // an alias without an anchor, or too many of them
  }
}

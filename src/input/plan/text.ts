import type { TextKind } from "../../domain/path.ts";
import { isList, isObject, type Json } from "../json/value.ts";
import { stackIn } from "./stack.ts";
import { yamlIn } from "./yaml.ts";

/**
 * Texts in which providers take whole documents, read as far as rows ask for it. Undefined: it can't be read, so
 * nothing is concluded from it.
 */
export function readText(kind: TextKind, text: string): Json | undefined {
  if (last?.kind !== kind || last.text !== text) last = { kind, text, read: READERS[kind](text) };
  return last.read;
}

/** Several paths lead into one text, and follow each other. */
let last: { readonly kind: TextKind; readonly text: string; readonly read: Json | undefined } | null = null;

function json(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined; // half a document, or a template that is not filled in yet
  }
}

/** Names of columns, as BigQuery's schema has them; a column inside a record stands behind its name. */
function columns(text: string): Json | undefined {
  const schema = json(text);
  const fields = isObject(schema) ? schema.fields : schema;
  return isList(fields) ? fields.flatMap((field) => namesIn(field, "", 0)) : undefined;
}

/** BigQuery nests 15 deep; what lies deeper is no schema. */
const DEEPEST = 20;

function namesIn(field: Json, before: string, depth: number): readonly string[] {
  if (!isObject(field) || typeof field.name !== "string" || depth > DEEPEST) return [];
  // Names of columns are the same in upper and lower case.
  const name = `${before}${field.name.toLowerCase()}`;
  const inner = isList(field.fields) ? field.fields : [];
  return [name, ...inner.flatMap((one) => namesIn(one, `${name}.`, depth + 1))];
}

const properties = (text: string): Json =>
  Object.fromEntries(
    text.split(/\r?\n/).flatMap((line) => {
      const [, key, value] = /^\s*([^#!\s=:][^=:]*?)\s*[=:]\s*(.*?)\s*$/.exec(line) ?? [];
      return key === undefined ? [] : [[key, value as string]];
    }),
  );

/** Comments and quoted text, which may hold anything. */
const UNSPOKEN = /--[^\n]*|#[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|'(?:[^'\\]|\\.|'')*'|"(?:[^"\\]|\\.)*"|`[^`]*`/g;

/** Statements that lose data, by how they begin, in our words. */
const LOSSES: readonly (readonly [RegExp, string])[] = [
  [/^DROP (TABLE|DATABASE|SCHEMA|COLUMN)\b/, "DROP $1"],
  [
    /^ALTER TABLE (?:IF EXISTS )?(?:ONLY )?\S+(?: | ?\( ?)DROP (?!CONSTRAINT\b|INDEX\b|ROW DELETION\b|PRIMARY\b|FOREIGN\b|SYNONYM\b)/,
    "DROP COLUMN",
  ],
  [/^ALTER TABLE (?:IF EXISTS )?\S+ (?:ADD|REPLACE) ROW DELETION POLICY\b/, "ROW DELETION POLICY"],
  // What was there under that name is dropped.
  [/^CREATE OR REPLACE (?:TRANSIENT |HYBRID |EXTERNAL )*(TABLE|DATABASE|SCHEMA)\b/, "REPLACE $1"],
  [/^TRUNCATE\b/, "TRUNCATE"],
  [/^DELETE\b/, "DELETE"],
];

/** The kind of each statement: one that loses data, or "other". */
const sql = (text: string): Json =>
  text
    .replace(UNSPOKEN, (part) => (part.startsWith("-") || part.startsWith("#") || part.startsWith("/") ? " " : "x"))
    .split(";")
    .map((statement) => statement.replace(/\s+/g, " ").trim().toUpperCase())
    .filter((statement) => statement !== "")
    .map(kindOf);

function kindOf(statement: string): string {
  for (const [begins, kind] of LOSSES) {
    const found = begins.exec(statement);
    if (found !== null) return kind.replace("$1", found[1] ?? "");
  }
  return "other";
}

/** An object that can't be read has none of the settings that would keep something. */
const yaml = (text: string): Json => yamlIn(text) ?? null;

const READERS = { json, yaml, columns, properties, sql, stack: stackIn } satisfies Record<
  TextKind,
  (text: string) => Json | undefined
>;

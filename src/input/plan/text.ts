import { accountIn } from "../../domain/account-in.ts";
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

/** Comments, and quoted text, which may hold anything: each kind of it to its end, or to that of the whole text. */
const COMMENTS = String.raw`--[^\n]*|\/\/[^\n]*|#[^\n]*|\/\*[\s\S]*?(?:\*\/|$)`;
const QUOTED = [
  { mark: "$$", text: String.raw`\$\$([\s\S]*?)(?:\$\$|($))` },
  { mark: "'", text: String.raw`'((?:[^'\\]|\\[\s\S]|'')*)(?:'|\\?($))` },
  { mark: '"', text: String.raw`"((?:[^"\\]|\\[\s\S])*)(?:"|\\?($))` },
  { mark: "`", text: "`([^`]*)(?:`|($))" },
] as const;
type Quoted = (typeof QUOTED)[number];

/** Also text that is run as a statement. */
const unspoken = (kinds: readonly Quoted[]): RegExp =>
  new RegExp([...kinds.map(({ text }) => String.raw`(\bEXECUTE\s+IMMEDIATE\s+)?${text}`), COMMENTS].join("|"), "gi");

const TABLE = "(?:EXTERNAL |HYBRID |DYNAMIC |ICEBERG |EVENT |TRANSIENT )*(TABLE|DATABASE|SCHEMA)";

/**
 * How long Snowflake's Time Travel keeps old data; 90 days are the most that there are. No expression here may go back
 * over a text more than once: a plan's texts can be long.
 */
const RETENTION = /^ALTER .*DATA_RETENTION_TIME_IN_DAYS\b(?! ?= ?90\b)/;

/** Statements that lose data, by how they begin, in our words. */
const LOSSES: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`^DROP ${TABLE}\\b`), "DROP $1"],
  [/^DROP (ACCOUNT|COLUMN|STAGE)\b/, "DROP $1"],
  [
    /^ALTER (?:ICEBERG )?TABLE (?:IF EXISTS )?(?:ONLY )?[^\s(]+(?: | ?\( ?)(?:.*, ?)?DROP (?!CONSTRAINT\b|INDEX\b|ROW DELETION\b|PRIMARY\b|FOREIGN\b|SYNONYM\b)/,
    "DROP COLUMN",
  ],
  [/^ALTER TABLE (?:IF EXISTS )?\S+ (?:ADD|REPLACE) ROW DELETION POLICY\b/, "ROW DELETION POLICY"],
  [/^ALTER TABLE (?:IF EXISTS )?\S+ USING TTL (?!0\b)/, "TTL"],
  [RETENTION, "RETENTION"],
  // What was there under that name is dropped.
  [new RegExp(`^CREATE OR REPLACE ${TABLE}\\b`), "REPLACE $1"],
  [/^(?:TRUNCATE|INSERT OVERWRITE)\b/, "TRUNCATE"],
  [/^DELETE\b/, "DELETE"],
  [/^EXECUTE IMMEDIATE\b/, "EXECUTE"],
];

/**
 * What is left of a statement's text that says what it does. A mark that nothing ends marks nothing, nor do those
 * after it: to look for an end behind each of them would take very long.
 */
function spoken(text: string, kinds: readonly Quoted[] = QUOTED): string {
  return text.replace(unspoken(kinds), (part: string, ...groups: readonly (string | undefined)[]) => {
    const at = kinds.findIndex((_, k) => groups[3 * k + 1] !== undefined);
    const kind = kinds[at];
    if (kind === undefined) return " ";
    const [run = "", inside = "", open] = groups.slice(3 * at);
    const { mark } = kind;
    if (open !== undefined) {
      const others = kinds.filter((one) => one !== kind);
      return `${run}${mark}${spoken(part.slice(run.length + mark.length), others)}`;
    }
    if (run === "" || mark === '"' || mark === "`") return `${run}x`;
    return `;${spoken(mark === "'" ? inside.replaceAll("''", "'") : inside)};`;
  });
}

/** Statements that only say who may do something. */
const ACCESS = /^(?:GRANT|REVOKE)\b/;

/** The kind of each statement: one that loses data, one that is about access, or "other". */
const sql = (text: string): Json =>
  spoken(text)
    .split(";")
    .map((statement) => statement.replace(/\s+/g, " ").trim().toUpperCase())
    .filter((statement) => statement !== "")
    .flatMap(kindsOf);

/** Words behind which a statement begins, in a block. */
const BEGINS = /\b(?:BEGIN|THEN|ELSE|DO|LOOP)\b/;

/** A statement, or what stands in a block of them: the first of a block stands behind its own words. */
function kindsOf(statement: string): readonly string[] {
  const whole = kindOf(statement);
  if (whole !== "other") return [whole];
  const inside = statement
    .split(BEGINS)
    .map((part) => kindOf(part.trim()))
    .filter((kind) => kind !== "other");
  return inside.length > 0 ? inside : [whole];
}

function kindOf(statement: string): string {
  for (const [begins, kind] of LOSSES) {
    const found = begins.exec(statement);
    if (found !== null) return kind.replace("$1", found[1] ?? "");
  }
  return ACCESS.test(statement) ? "GRANT" : "other";
}

/** An object that can't be read has none of the settings that would keep something. */
const yaml = (text: string): Json => yamlIn(text) ?? null;

const READERS = { json, yaml, columns, properties, sql, stack: stackIn, account: accountIn } satisfies Record<
  TextKind,
  (text: string) => Json | undefined
>;

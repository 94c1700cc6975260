/**
 * Schema files: which attributes the types of a stand-in provider have. One file per provider in schemas/, with the
 * real provider's names.
 *
 *   { "source": "hashicorp/google", "provider": Fields, "resources": { "google_sql_database": Fields }, "data": { … } }
 *
 * Fields are name → field. A field is a string, "<type> <flags>", or a pair for what is nested:
 *   "string required new"                            string, number, bool, list(string), set(string), map(string),
 * list(number)
 *   "bool default true"                              what the provider puts in when nothing is written; the rest of the
 * string is JSON
 *   "string computed = projects/{project}/x/{name}"  what a cloud would answer (cloud.ts)
 *   ["block list", Fields]  ["block set", Fields]    blocks: old providers
 *   ["object single", Fields]  ["object list", …]    attributes that are objects: newer providers; set and map as well
 * Flags: `required`, `computed`, `optional` (with computed: either), `new` (a change forces a new object), `sensitive`.
 * Without any: optional.
 */
import { readdirSync, readFileSync } from "node:fs";

export type FieldText = string | readonly [string, Fields];
export type Fields = { readonly [name: string]: FieldText };

export interface SchemaFile {
  readonly source: string;
  readonly provider: Fields;
  readonly resources: Readonly<Record<string, Fields>>;
  readonly data?: Readonly<Record<string, Fields>>;
}

export interface Field {
  readonly kind: "plain" | "block" | "object";
  readonly nesting: "single" | "list" | "set" | "map";
  /** Terraform's type, as its JSON; for plain fields. */
  readonly type: TypeExpression;
  readonly fields: ReadonlyMap<string, Field>;
  readonly required: boolean;
  readonly computed: boolean;
  readonly optional: boolean;
  readonly forcesNew: boolean;
  readonly sensitive: boolean;
  /** What the provider puts in when nothing is written. */
  readonly fallback: string | number | boolean | undefined;
  /** What a cloud would answer; see cloud.ts. */
  readonly template: string | undefined;
}

export type TypeExpression = string | readonly [string, TypeExpression | Readonly<Record<string, TypeExpression>>];

const TYPES = new Map<string, TypeExpression>([
  ["string", "string"],
  ["number", "number"],
  ["bool", "bool"],
  ["list(string)", ["list", "string"]],
  ["set(string)", ["set", "string"]],
  ["map(string)", ["map", "string"]],
  ["list(number)", ["list", "number"]],
]);
const FLAGS = new Set(["required", "computed", "optional", "new", "sensitive"]);

/** Splits off what follows a word: a template or a default, which may hold spaces. */
const cut = (text: string, mark: string): [string, string | undefined] => {
  const at = text.indexOf(mark);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + mark.length)];
};

const parseField = (where: string, field: FieldText): Field => {
  const [text, nested] = typeof field === "string" ? [field, undefined] : field;
  const [beforeTemplate, template] = cut(text, " = ");
  const [head, fallback] = cut(beforeTemplate, " default ");
  const words = head.split(" ");
  const flags = words.slice(nested ? 2 : 1);
  const wrong = flags.find((flag) => !FLAGS.has(flag));
  const type = nested ? "dynamic" : TYPES.get(words[0] ?? "");
  if (wrong !== undefined || type === undefined)
    throw new Error(`${where}: "${text}" is no field; schema.ts says how one is written`);
  const has = (flag: string): boolean => flags.includes(flag);
  return {
    kind: nested ? (words[0] as "block" | "object") : "plain",
    nesting: nested ? (words[1] as Field["nesting"]) : "single",
    type,
    fields: nested ? parseFields(where, nested) : new Map(),
    required: has("required"),
    computed: has("computed"),
    optional: !has("required") && (!has("computed") || has("optional")),
    forcesNew: has("new"),
    sensitive: has("sensitive"),
    fallback: fallback === undefined ? undefined : parseDefault(where, fallback),
    template,
  };
};

const parseDefault = (where: string, text: string): string | number | boolean => {
  try {
    return JSON.parse(text) as string | number | boolean;
  } catch (cause) {
    throw new Error(`${where}: the default ${text} is not JSON; a default ends the field`, { cause });
  }
};

export const parseFields = (where: string, fields: Fields): ReadonlyMap<string, Field> =>
  new Map(Object.entries(fields).map(([name, field]) => [name, parseField(`${where}.${name}`, field)]));

const NESTING = { single: 1, list: 2, set: 3, map: 4 };

const attribute = (name: string, field: Field): object => ({
  name,
  ...(field.kind === "object"
    ? { nested_type: { attributes: attributes(field.fields), nesting: NESTING[field.nesting] } }
    : { type: Buffer.from(JSON.stringify(field.type)) }),
  required: field.required,
  optional: field.optional,
  computed: field.computed,
  sensitive: field.sensitive,
});
const attributes = (fields: ReadonlyMap<string, Field>): object[] =>
  [...fields].filter(([, field]) => field.kind !== "block").map(([name, field]) => attribute(name, field));

/** Fields as the protocol's schema message. */
export const schemaMessage = (fields: ReadonlyMap<string, Field>): object => ({ version: 0, block: block(fields) });
const block = (fields: ReadonlyMap<string, Field>): object => ({
  attributes: attributes(fields),
  block_types: [...fields]
    .filter(([, field]) => field.kind === "block")
    .map(([name, field]) => ({ type_name: name, nesting: NESTING[field.nesting], block: block(field.fields) })),
});

/** Every schema file of schemas/, by provider name. */
export const schemaFiles = (): ReadonlyMap<string, SchemaFile> => {
  const folder = new URL("schemas/", import.meta.url);
  return new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith(".json"))
      .sort()
      .map((file) => [
        file.slice(0, -".json".length),
        JSON.parse(readFileSync(new URL(file, folder), "utf8")) as SchemaFile,
      ]),
  );
};

/** The AWS provider's schemas: cut down to a case, and joined with what AWS would answer. */
import { readFileSync } from "node:fs";
import { AWS_VERSION } from "./aws-plugin.ts";
import type { Fields } from "./cloud.ts";
import type { Field, TypeExpression } from "./schema.ts";

/**
 * The schema message with only the types that a case uses. The provider has some 1,500, and Terraform spends seconds on
 * decoding them at every start.
 * Top-level fields 2 and 3 are maps: entries that begin with their key as field 1. Everything else is kept as it is.
 */
export const onlyTypes = (types: ReadonlySet<string>, schemas: Buffer): Buffer => {
  const kept: Buffer[] = [];
  for (let at = 0; at < schemas.length; ) {
    const [tag, afterTag] = varint(schemas, at);
    const [length, start] = varint(schemas, afterTag);
    const end = start + length;
    const isType = tag === MAP_OF_RESOURCES || tag === MAP_OF_DATA_SOURCES;
    if (!isType || types.has(keyOf(schemas.subarray(start, end)))) kept.push(schemas.subarray(at, end));
    at = end;
  }
  return Buffer.concat(kept);
};
const LENGTH_DELIMITED = 2;
const MAP_OF_RESOURCES = (2 << 3) | LENGTH_DELIMITED;
const MAP_OF_DATA_SOURCES = (3 << 3) | LENGTH_DELIMITED;

const keyOf = (entry: Buffer): string => {
  const [, afterTag] = varint(entry, 0);
  const [length, start] = varint(entry, afterTag);
  return entry.toString("utf8", start, start + length);
};

const varint = (bytes: Buffer, start: number): [value: number, next: number] => {
  let value = 0;
  for (let at = start, shift = 1; ; at++, shift *= 128) {
    const byte = bytes[at];
    if (byte === undefined) throw new Error("the provider's schema message is cut short");
    value += (byte & 127) * shift;
    if (byte < 128) return [value, at + 1];
  }
};

interface AttributeMessage {
  readonly name: string;
  readonly type: Uint8Array;
  readonly computed: boolean;
}
interface BlockMessage {
  readonly attributes: readonly AttributeMessage[];
  readonly block_types: readonly { readonly type_name: string; readonly block: BlockMessage }[];
}
/** What is read of the answer to GetSchema. */
export interface SchemasMessage {
  readonly resource_schemas: Readonly<Record<string, { readonly block: BlockMessage }>>;
  readonly data_source_schemas: SchemasMessage["resource_schemas"];
}

/** What AWS would answer for computed attributes: type → attribute → template (cloud.ts). */
const ANSWERS = JSON.parse(readFileSync(new URL("aws-answers.json", import.meta.url), "utf8")) as Record<
  string,
  Record<string, string>
>;

/** The provider's own schema as the cloud wants it, with the answers for `type`. */
export const fieldsOf = (type: string, schema: { readonly block: BlockMessage } | undefined): Fields => {
  if (schema === undefined) throw new Error(`the AWS provider ${AWS_VERSION} has no ${type}`);
  const answers = ANSWERS[type] ?? {};
  const service = type.replace("aws_", "").split("_")[0];
  const usual: Record<string, string> = {
    id: `${type.replace("aws_", "").replaceAll("_", "-")}-{hex17}`,
    arn: `arn:aws:${service}:eu-west-1:123456789012:{id}`,
  };
  const fields = (block: BlockMessage, path: string): Fields =>
    new Map([
      ...block.attributes.map(({ name, type: expression, computed }): [string, Field] => [
        name,
        {
          ...PLAIN,
          computed,
          type: JSON.parse(Buffer.from(expression).toString()) as TypeExpression,
          template: answers[path + name] ?? (path ? undefined : usual[name]),
        },
      ]),
      ...block.block_types.map(({ type_name, block: inner }): [string, Field] => [
        type_name,
        { ...PLAIN, kind: "block", nesting: "list", fields: fields(inner, `${path}${type_name}.`) },
      ]),
    ]);
  return fields(schema.block, "");
};

const PLAIN: Field = {
  kind: "plain",
  nesting: "single",
  type: "dynamic",
  fields: new Map(),
  required: false,
  computed: false,
  optional: true,
  forcesNew: false,
  sensitive: false,
  fallback: undefined,
  template: undefined,
};

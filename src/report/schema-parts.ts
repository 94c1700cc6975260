/** Parts of JSON Schemas (2020-12), which are closed: a key that is not named is a mistake. */

export type Schema = Readonly<Record<string, unknown>>;

/** Every key is required: what there is none of is null. */
export const closed = (properties: Readonly<Record<string, Schema>>): Schema => ({
  type: "object",
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

export const TEXT: Schema = { type: "string" };
export const NAME: Schema = { type: "string", minLength: 1 };
export const FLAG: Schema = { type: "boolean" };
export const COUNT: Schema = { type: "integer", minimum: 0 };
export const DIGEST: Schema = { type: "string", pattern: "^sha256:[0-9a-f]{64}$" };

export const oneOf = (words: readonly string[]): Schema => ({ enum: words });
export const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: "null" }] });
export const listOf = (items: Schema): Schema => ({ type: "array", items });

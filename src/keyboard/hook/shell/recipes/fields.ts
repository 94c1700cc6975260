/** What stands in a file of YAML or JSON, as far as it has the form that is asked for. */

export type Fields = Readonly<Record<string, unknown>>;

/** With what an anchor brings: `<<: *base`. */
export function fieldsOf(value: unknown): Fields {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return {};
  const own = value as Fields;
  return own["<<"] === undefined ? own : { ...Object.assign({}, ...listOf(own["<<"]).map(fieldsOf)), ...own };
}

/** A list, or one value in the place of one. */
export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

export const textsOf = (value: unknown): readonly string[] =>
  listOf(value).filter((one): one is string => typeof one === "string");

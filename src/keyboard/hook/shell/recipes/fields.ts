import { yamlIn } from "../../../../input/plan/yaml.ts";
import type { State } from "../state.ts";

/** What stands in a file of YAML or JSON, as far as it has the form that is asked for. */

/** Longer ones are not taken apart: that would take longer than an agent waits. */
const LONGEST = 200_000;

/** What a file of YAML says. Of one that can't be read the text alone counts. */
export function yamlValue(text: string, state: State): unknown {
  const value = text.length > LONGEST ? undefined : yamlIn(text);
  if (value === undefined) state.reader.text(text, state);
  return value;
}

export const yamlFields = (text: string, state: State): Fields => fieldsOf(yamlValue(text, state));

/** What a file of JSON says, which may hold comments and commas too many. */
export function jsonFields(text: string): Fields {
  const plain = text.replace(
    /("(?:[^"\\\n]|\\.)*")|\/\/[^\n]*|\/\*[\s\S]*?\*\/|,(?=\s*[}\]])/g,
    (_, string = "") => string,
  );
  try {
    return fieldsOf(JSON.parse(plain));
  } catch {
    // The program that it is for will say that it can't read it.
    return {};
  }
}

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

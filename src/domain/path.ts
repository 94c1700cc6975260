import type { Path } from "./catalogue.ts";

/** A step into a value: a member's name, a position, any element of a list, or pairs. */
export type Step = string | number | typeof ANY | Pair | Reading;
export const ANY = Symbol("any element");

/**
 * A key with its value, as one text: two members of a block by their names, `metadata.name` for one deeper down, or
 * every member of a map; every text of a list with no value. Always the last step.
 */
export interface Pair {
  readonly pair: "members" | readonly [key: string, value: string];
}

export const isPair = (step: Step | undefined): step is Pair => typeof step === "object" && "pair" in step;

/**
 * A text that is read: as JSON, as YAML, as the names of a schema's columns (`a.b` for one inside another), as lines of
 * `key=value`, as SQL, of which only the kind of each statement is kept, as a template of CloudFormation, of which the
 * list of its resources is, or as an ARN or an id of Azure, of which the account or the subscription is.
 */
export interface Reading {
  readonly read: TextKind;
}

export const TEXT_KINDS = ["json", "yaml", "columns", "properties", "sql", "stack", "account"] as const;
export type TextKind = (typeof TEXT_KINDS)[number];

export const isReading = (step: Step | undefined): step is Reading => typeof step === "object" && "read" in step;

/** Never the same for two different pairs, as `key=value` could be. */
export const pairText = (key: string, value: string): string => JSON.stringify([key, value]);

/** The pair without what stands before its key; of another pair nothing is left. */
export function withoutPrefix(pair: string, prefix: string): string | null {
  const [key, value] = JSON.parse(pair) as [string, string];
  return key.startsWith(prefix) ? pairText(key.slice(prefix.length), value) : null;
}

/** A path with its steps; `path` is the name under which the values are kept. */
export interface ParsedPath {
  readonly path: Path;
  readonly steps: readonly Step[];
}

const PART = /([^.[\]{}~]+)|\[(\d+|\*)\]|\["([^"\]]+)"\]|~([a-z]+)|\{(?:([\w.]+),([\w.]+))?\}$/gy;

/**
 * `a[0].b[*].c`, `a["b.c"]`, `tags{}`, `tag[*]{key,value}`, `policy~json.rules` → its steps. Throws on anything else: a
 * path is written by us, so that is a fault of ours.
 */
export function parsePath(path: Path): ParsedPath {
  const steps: Step[] = [];
  PART.lastIndex = 0;
  while (PART.lastIndex < path.length) {
    if (steps.length > 0 && path[PART.lastIndex] === ".") PART.lastIndex++;
    const [whole, name, index, quoted, kind, key, value] = PART.exec(path) ?? [];
    const read = TEXT_KINDS.find((one) => one === kind);
    if (whole === undefined || (kind !== undefined && read === undefined)) throw new Error(`"${path}" is no path`);
    if (name !== undefined || quoted !== undefined) steps.push((name ?? quoted) as string);
    else if (read !== undefined) steps.push({ read });
    else if (index !== undefined) steps.push(index === "*" ? ANY : Number(index));
    else steps.push({ pair: key === undefined || value === undefined ? "members" : [key, value] });
  }
  return { path, steps };
}

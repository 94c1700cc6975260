import type { Path } from "./catalogue.ts";

/** A step into a value: a member's name, a position, any element of a list, or pairs. */
export type Step = string | number | typeof ANY | Pair;
export const ANY = Symbol("any element");

/**
 * A key with its value, as one text: two members of a block by their names, or every member of a map. Always the last
 * step.
 */
export interface Pair {
  readonly pair: "members" | readonly [key: string, value: string];
}

export const isPair = (step: Step | undefined): step is Pair => typeof step === "object";

/** Unlike `key=value` never the same for two pairs. */
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

const PART = /([^.[\]{}]+)|\[(\d+|\*)\]|\{(?:(\w+),(\w+))?\}$/gy;

/**
 * `a[0].b[*].c`, `tags{}`, `tag[*]{key,value}` → its steps. Throws on anything else: a path is written by us, so that
 * is a fault of ours.
 */
export function parsePath(path: Path): ParsedPath {
  const steps: Step[] = [];
  PART.lastIndex = 0;
  while (PART.lastIndex < path.length) {
    if (steps.length > 0 && path[PART.lastIndex] === ".") PART.lastIndex++;
    const [whole, name, index, key, value] = PART.exec(path) ?? [];
    if (whole === undefined) throw new Error(`"${path}" is no path`);
    if (name !== undefined) steps.push(name);
    else if (index !== undefined) steps.push(index === "*" ? ANY : Number(index));
    else steps.push({ pair: key === undefined || value === undefined ? "members" : [key, value] });
  }
  return { path, steps };
}

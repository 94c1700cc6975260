import type { Path } from "./catalogue.ts";

/** A step into a value: a member's name, a position, or any element of a list. */
export type Step = string | number | typeof ANY;
export const ANY = Symbol("any element");

/** A path with the steps that lead there; `path` is the name under which the values are kept. */
export interface Wanted {
  readonly path: Path;
  readonly steps: readonly Step[];
}

const PART = /([^.[\]]+)|\[(\d+|\*)\]/gy;

/** `a[0].b[*].c` → its steps. Throws on anything else: a path is written by us, so that is a fault of ours. */
export function wanted(path: Path): Wanted {
  const steps: Step[] = [];
  PART.lastIndex = 0;
  while (PART.lastIndex < path.length) {
    if (steps.length > 0 && path[PART.lastIndex] === ".") PART.lastIndex++;
    const [whole, name, index] = PART.exec(path) ?? [];
    if (whole === undefined) throw new Error(`"${path}" is no path`);
    steps.push(name ?? (index === "*" ? ANY : Number(index)));
  }
  return { path, steps };
}

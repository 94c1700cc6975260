import type { Named } from "../../domain/drill/state.ts";
import type { KeptPaths } from "../../domain/kept-paths.ts";
import type { ParsedPath } from "../../domain/path.ts";
import type { Json } from "../json/value.ts";
import { project } from "../plan/projection.ts";
import { Held } from "./held.ts";

/** One managed object as any form of a state has it. Its values are parsed only where they are asked for. */
export interface Entry {
  readonly address: string;
  readonly deposed: string | null;
  readonly type: string;
  /** Its full name: `registry.terraform.io/hashicorp/aws`. */
  readonly provider: string;
  /** Whether one of these names may stand in its values. */
  mayHave(names: readonly Buffer[]): boolean;
  values(): Json | undefined;
  /** A tree of marks with the form of the values, or `true` for all of them. */
  sensitive(): Json | undefined;
}

const NO_NAMES: readonly Named[] = Object.freeze([]);

interface Counting extends Named {
  count: number;
}

/** The managed objects of a state, read one by one: each is counted, and those with a row are kept. */
export class Objects {
  readonly held = new Held();
  managed = 0;
  unclassified = 0;

  readonly #keptPaths: (type: string) => KeptPaths;
  /** Attributes by which objects of any type name what they are in, or what they use, and their names in JSON. */
  readonly #namedBy: readonly ParsedPath[];
  readonly #namedByNames: readonly Buffer[];
  /** By which objects of a type name others, as far as the destroy of one of those may be refused for it. */
  readonly #naming = new Map<KeptPaths, readonly ParsedPath[]>();
  readonly #names = new Map<string, Counting>();

  constructor(keptPaths: (type: string) => KeptPaths, namedBy: readonly ParsedPath[]) {
    this.#keptPaths = keptPaths;
    this.#namedBy = namedBy;
    this.#namedByNames = namedBy.map(({ steps: [first] }) => Buffer.from(JSON.stringify(first)));
  }

  get names(): readonly Named[] {
    return [...this.#names.values()];
  }

  add(entry: Entry): void {
    this.managed++;
    const paths = this.#keptPaths(entry.type);
    if (!paths.hasRow && !paths.isHarmless) this.unclassified++;
    // To parse every object of a large state takes longer than all else.
    const naming = this.#namingOf(paths);
    if (!paths.hasRow && naming.length === 0 && !entry.mayHave(this.#namedByNames)) return;
    const values = entry.values();
    const names = this.#namesIn(entry.type, values, naming);
    if (!paths.hasRow) return;
    this.held.add(entry, project(values, entry.sensitive(), undefined, paths.drilled), names);
  }

  #namingOf(paths: KeptPaths): readonly ParsedPath[] {
    const known = this.#naming.get(paths);
    if (known !== undefined) return known;
    const found = paths.naming.filter(({ to }) => to.some((type) => this.#keptPaths(type).namedBy !== null));
    this.#naming.set(paths, found);
    return found;
  }

  #namesIn(type: string, values: Json | undefined, naming: readonly ParsedPath[]): readonly Named[] {
    const found = project(values, undefined, undefined, [...naming, ...this.#namedBy]);
    if (found.size === 0) return NO_NAMES;
    const names = new Set<Counting>();
    for (const [path, attributes] of found) {
      for (const { value } of attributes)
        if (typeof value === "string" || typeof value === "number") names.add(this.#name(type, path, String(value)));
    }
    for (const name of names) name.count++;
    return [...names];
  }

  #name(type: string, path: string, id: string): Counting {
    const key = JSON.stringify([type, path, id]);
    const known = this.#names.get(key);
    if (known !== undefined) return known;
    const made = { type, path, id, count: 0 };
    this.#names.set(key, made);
    return made;
  }
}

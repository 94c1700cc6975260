import type { Attribute, Attributes } from "../../domain/change.ts";
import type { KeptPaths, NamingPath } from "../../domain/kept-paths.ts";
import { namespaceOf } from "../../domain/namespace.ts";
import type { ParsedPath } from "../../domain/path.ts";
import type { Naming } from "../../domain/plan.ts";
import { Names } from "../json/names.ts";

type Named = Pick<Naming, "path" | "id" | "namespace">;

interface NamingList {
  /** How many of them the row of the object has itself. */
  readonly own: number;
  readonly all: readonly NamingPath[];
  /** What has to be read for all of them: in what a name counts, too. */
  readonly read: readonly ParsedPath[];
}

/**
 * By which paths objects name others of some types: by those of their own rows, and by general ones, by which objects
 * of any type do. Each list is made once, since what follows paths knows a list by its identity.
 */
export class NamingPaths {
  readonly #isNamed: (type: string) => boolean;
  readonly #general = new Map<string, NamingPath>();
  readonly #lists = new Map<KeptPaths, NamingList>();
  #names = new Names([]);

  /** `isNamed`: whether objects of a type are asked for. Where its answers change, `wants` has to be called. */
  constructor(isNamed: (type: string) => boolean) {
    this.#isNamed = isNamed;
  }

  /** From now on these general paths count as well, and what `isNamed` says now. */
  wants(general: readonly NamingPath[]): void {
    for (const path of general)
      this.#general.set(path.path, { ...path, to: [...(this.#general.get(path.path)?.to ?? []), ...path.to] });
    const names = [...this.#general.values()].flatMap(({ steps: [first] }) => (typeof first === "string" ? first : []));
    this.#names = new Names(names);
    this.#lists.clear();
  }

  /** All paths by which an object of this type may name others. */
  of(paths: KeptPaths): readonly NamingPath[] {
    return this.#listOf(paths).all;
  }

  /** What an object of this type names, with where each name counts. `valuesOf` reads it at the paths it is given. */
  namedBy(paths: KeptPaths, valuesOf: (read: readonly ParsedPath[]) => Attributes): readonly Named[] {
    const { all, read } = this.#listOf(paths);
    const values = valuesOf(read);
    const namespace = namespaceOf(paths.namedIn.names, values);
    const more = namespace.size === 0 ? {} : { namespace };
    const isName = ({ value }: Attribute): boolean => typeof value === "string" || typeof value === "number";
    return all.flatMap(({ path }) =>
      (values.get(path) ?? [])
        .filter(isName)
        .map(({ value, digits }) => ({ path, id: digits ?? String(value), ...more })),
    );
  }

  /**
   * Whether an object may name any. To parse every object of a large state takes longer than all else, so one of which
   * `mayHave` says that no attribute of a general path's name stands in it is left alone.
   */
  mayName(paths: KeptPaths, mayHave: (names: Names) => boolean): boolean {
    return this.#listOf(paths).own > 0 || mayHave(this.#names);
  }

  #listOf(paths: KeptPaths): NamingList {
    const known = this.#lists.get(paths);
    if (known !== undefined) return known;
    const own = paths.naming.filter(({ to }) => to.some(this.#isNamed));
    const all = [...own, ...this.#general.values()];
    const byPath = new Map([...all, ...paths.namedIn.paths].map((one) => [one.path, one]));
    const list = { own: own.length, all, read: [...byPath.values()] };
    this.#lists.set(paths, list);
    return list;
  }
}

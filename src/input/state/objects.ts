import { withKnown } from "../../domain/drill/known.ts";
import type { Named } from "../../domain/drill/state.ts";
import type { KeptPaths } from "../../domain/kept-paths.ts";
import type { ParsedPath } from "../../domain/path.ts";
import { NamingPaths } from "../plan/naming-paths.ts";
import { project } from "../plan/projection.ts";
import type { Entry } from "./entry.ts";
import { Held } from "./held.ts";
import { lackingIn } from "./lacking.ts";

const NO_NAMES: readonly Named[] = Object.freeze([]);

interface Counting extends Named {
  count: number;
}

/** The managed objects of a state, read one by one: each is counted; what has a row or may be protected is kept. */
export class Objects {
  readonly held = new Held();
  managed = 0;
  unclassified = 0;

  readonly #keptPaths: (type: string) => KeptPaths;
  /** By which objects name others, as far as the destroy of one of those may be refused for it. */
  readonly #naming: NamingPaths;
  readonly #names = new Map<string, Counting>();

  constructor(keptPaths: (type: string) => KeptPaths, namedBy: readonly ParsedPath[]) {
    this.#keptPaths = keptPaths;
    this.#naming = new NamingPaths((type) => keptPaths(type).namedBy !== null);
    this.#naming.wants(namedBy.map((path) => ({ ...path, to: [] })));
  }

  get names(): readonly Named[] {
    return [...this.#names.values()];
  }

  add(entry: Entry): void {
    this.managed++;
    const paths = this.#keptPaths(entry.type);
    if (!paths.hasRow && !paths.isHarmless) this.unclassified++;
    const isKept = paths.hasRow || paths.mayBeProtected(entry.address);
    if (!isKept && !this.#naming.mayName(paths, (names) => entry.mayHave(names))) return;
    const names = this.#namesIn(entry, paths);
    if (!isKept) return;
    const { drilled, settings } = paths;
    const values = entry.values(drilled);
    const kept = project(values, entry.sensitive(drilled), undefined, drilled);
    this.held.add(entry, withKnown(kept, lackingIn(values, settings), entry.mayHaveNull()), names);
  }

  #namesIn(entry: Entry, paths: KeptPaths): readonly Named[] {
    const { type } = entry;
    const read = (asked: readonly ParsedPath[]) => project(entry.values(asked), undefined, undefined, asked);
    const found = this.#naming.namedBy(paths, read);
    if (found.length === 0) return NO_NAMES;
    const names = new Set(found.map((one) => this.#name({ type, ...one })));
    for (const name of names) name.count++;
    return [...names];
  }

  #name(named: Omit<Named, "count">): Counting {
    const { type, path, id, namespace = [] } = named;
    const key = JSON.stringify([type, path, id, ...namespace]);
    const known = this.#names.get(key);
    if (known !== undefined) return known;
    const made = { ...named, count: 0 };
    this.#names.set(key, made);
    return made;
  }
}

import type { ResourceChange } from "../../domain/change.ts";
import { isDestroyed } from "../../domain/change.ts";
import type { KeptPaths } from "../../domain/kept-paths.ts";
import type { ParsedPath } from "../../domain/path.ts";
import type { Naming } from "../../domain/plan.ts";
import type { Taken } from "../json/query.ts";
import { alongIn, keyOf, mayHave, type NamedObject, VALUES } from "./entry.ts";
import { NamingPaths } from "./naming-paths.ts";
import { project } from "./projection.ts";

/** The same for all that name the same in the same place. */
const keyOfNaming = ({ type, path, id, goes, namespace }: Naming): string =>
  JSON.stringify([type, path, id, goes, ...(namespace ?? [])]);

/**
 * Who names what in the prior state. Read only if the plan destroys something that is refused while something is inside
 * or uses it; most plans do not, and their states are not looked at for this.
 */
export class Namings {
  readonly #going = new Set<string>();
  /** The types of what is destroyed, where it counts what names it. */
  readonly #types = new Set<string>();
  readonly #naming = new NamingPaths((type) => this.#types.has(type));
  readonly #found = new Map<string, Naming>();
  #isLate = false;

  /** The next change, with what is kept of its type. */
  changed(change: Pick<ResourceChange, "address" | "deposed" | "type" | "action">, { namedBy }: KeptPaths): void {
    if (!isDestroyed(change)) return;
    this.markGoing(change.address, change.deposed);
    if (namedBy === null || this.#types.has(change.type)) return;
    this.#types.add(change.type);
    this.#naming.wants(namedBy.map((path) => ({ ...path, to: [change.type] })));
  }

  /** What the state has under this address goes. */
  markGoing(address: string, deposed: string | null): void {
    this.#going.add(keyOf(address, deposed));
  }

  /** Whether it matters who names what. */
  get areAsked(): boolean {
    return this.#types.size > 0;
  }

  /** The state is read once more. */
  startOver(): void {
    this.#isLate = false;
  }

  /**
   * Whether the entry of the state in these slots may name something. Has to be called for every entry: a state that
   * stands before the changes comes too early, and nothing is known until it is read once more.
   */
  wantsEntry(slots: Taken, paths: KeptPaths | null): boolean {
    this.#isLate ||= !this.areAsked;
    return this.areAsked && paths !== null && this.#naming.mayName(paths, mayHave(slots));
  }

  /** Keeps what the object of an entry of the state, in these slots, names. */
  add({ address, deposed, type }: NamedObject, slots: Taken, kept: KeptPaths): void {
    const goes = this.#going.has(keyOf(address, deposed));
    const read = (paths: readonly ParsedPath[]) => project(alongIn(slots, VALUES, paths), undefined, undefined, paths);
    for (const named of this.#naming.namedBy(kept, read)) {
      const one = { type, ...named, goes };
      this.#found.set(keyOfNaming(one), one);
    }
  }

  /** Null where they are not known: nobody asked, or the state came too early. */
  get all(): readonly Naming[] | null {
    return this.areAsked && !this.#isLate ? [...this.#found.values()] : null;
  }
}

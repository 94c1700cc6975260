import type { ResourceChange } from "../../domain/change.ts";
import { isDestroyed } from "../../domain/change.ts";
import type { KeptPaths } from "../../domain/kept-paths.ts";
import type { ParsedPath } from "../../domain/path.ts";
import type { Naming } from "../../domain/plan.ts";
import type { Slots } from "../json/query.ts";
import type { Json } from "../json/value.ts";
import { VALUES } from "./entry.ts";
import { project } from "./projection.ts";

const keyOf = (address: string, deposed: string | null): string => `${address} ${deposed ?? ""}`;

/** The name of an attribute as it stands in JSON; undefined where the path begins with something else. */
const nameOf = ({ steps: [first] }: ParsedPath): Buffer | undefined =>
  typeof first === "string" ? Buffer.from(JSON.stringify(first)) : undefined;

interface Entry {
  readonly address: string;
  readonly deposed: string | null;
  readonly type: string;
}

/**
 * Who names what in the prior state. Read only if the plan destroys something that is refused while something is inside
 * or uses it; most plans do not, and their states are not looked at for this.
 */
export class Namings {
  readonly #going = new Set<string>();
  /** The types of what is destroyed, where it counts what names it. */
  readonly #types = new Set<string>();
  /** The paths by which an object of a type names one of those. */
  readonly #naming = new Map<KeptPaths, readonly ParsedPath[]>();
  readonly #wanted = new Map<string, ParsedPath>();
  readonly #names = new Map<string, Buffer>();
  readonly #found = new Map<string, Naming>();
  #isAsked = false;
  #isLate = false;

  /** The next change, with what is kept of its type. */
  changed(change: Omit<ResourceChange, "identity" | "exactIdentity">, { namedBy }: KeptPaths): void {
    if (!isDestroyed(change)) return;
    this.#going.add(keyOf(change.address, change.deposed));
    if (namedBy === null) return;
    this.#isAsked = true;
    if (this.#types.has(change.type)) return;
    this.#types.add(change.type);
    this.#naming.clear();
    for (const path of namedBy) this.#want(path);
  }

  #want(path: ParsedPath): void {
    if (this.#wanted.has(path.path)) return;
    this.#wanted.set(path.path, path);
    const name = nameOf(path);
    if (name !== undefined) this.#names.set(name.toString(), name);
  }

  /**
   * An entry of the state comes, in these slots; whether it may name something. To parse every entry of a large state
   * takes longer than all else, so one without an attribute of any name that is asked for is left alone.
   * A state that stands before the changes comes too early.
   */
  wantsEntry(slots: Slots, paths: KeptPaths | null): boolean {
    this.#isLate ||= !this.#isAsked;
    if (!this.#isAsked || paths === null) return false;
    const bytes = slots.bytes(VALUES);
    return this.#namingOf(paths).length > 0 || [...this.#names.values()].some((name) => bytes?.includes(name));
  }

  #namingOf(paths: KeptPaths): readonly ParsedPath[] {
    const remembered = this.#naming.get(paths);
    if (remembered !== undefined) return remembered;
    const naming = paths.naming.filter(({ to }) => to.some((type) => this.#types.has(type)));
    this.#naming.set(paths, naming);
    return naming;
  }

  /** Keeps what the object with these values names. */
  add({ address, deposed, type }: Entry, values: Json | undefined, kept: KeptPaths): void {
    const goes = this.#going.has(keyOf(address, deposed));
    const paths = [...this.#namingOf(kept), ...this.#wanted.values()];
    for (const [path, found] of project(values, undefined, undefined, paths)) {
      for (const { value } of found) {
        if (typeof value !== "string" && typeof value !== "number") continue;
        const one = { type, path, id: String(value), goes };
        this.#found.set(JSON.stringify(one), one);
      }
    }
  }

  /** Null where they are not known: nobody asked, or the state came too early. */
  get all(): readonly Naming[] | null {
    return this.#isAsked && !this.#isLate ? [...this.#found.values()] : null;
  }
}

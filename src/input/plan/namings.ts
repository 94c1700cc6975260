import type { ResourceChange } from "../../domain/change.ts";
import { isDestroyed } from "../../domain/change.ts";
import type { KeptPaths } from "../../domain/kept-paths.ts";
import type { ParsedPath } from "../../domain/path.ts";
import type { Naming } from "../../domain/plan.ts";
import type { Json } from "../json/value.ts";
import { project } from "./projection.ts";

const keyOf = (address: string, deposed: string | null): string => `${address} ${deposed ?? ""}`;

/**
 * Who names what in the prior state. Read only if the plan destroys something that is refused while something is inside
 * or uses it; most plans do not, and their states are not looked at for this.
 */
export class Namings {
  readonly #going = new Set<string>();
  readonly #wanted = new Map<string, ParsedPath>();
  readonly #found = new Map<string, Naming>();
  #isAsked = false;
  #isLate = false;

  /** The next change, with what is kept of its type. */
  changed(change: Omit<ResourceChange, "identity" | "exactIdentity">, { namedBy }: KeptPaths): void {
    if (!isDestroyed(change)) return;
    this.#going.add(keyOf(change.address, change.deposed));
    if (namedBy === null) return;
    this.#isAsked = true;
    for (const path of namedBy) this.#wanted.set(path.path, path);
  }

  /** An entry of the state comes; whether it is wanted. A state that stands before the changes comes too early. */
  wantsEntry(): boolean {
    this.#isLate ||= !this.#isAsked;
    return this.#isAsked;
  }

  add(address: string, deposed: string | null, type: string, values: Json | undefined, { naming }: KeptPaths): void {
    const goes = this.#going.has(keyOf(address, deposed));
    const paths = [...naming, ...this.#wanted.values()];
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

import { type Attributes, type Effect, isDestroyed, type ResourceChange } from "../../domain/change.ts";
import type { KeptPaths, NamingPath } from "../../domain/kept-paths.ts";
import type { ParsedPath } from "../../domain/path.ts";
import type { Standing } from "../../domain/plan.ts";
import type { Slots } from "../json/query.ts";
import type { Json } from "../json/value.ts";
import { ADDRESS, DEPOSED, VALUES } from "./entry.ts";
import { packer } from "./packed.ts";
import { project } from "./projection.ts";

interface Entry {
  readonly address: string;
  readonly deposed: string | null;
  readonly type: string;
}

const keyOf = ({ address, deposed }: Pick<Entry, "address" | "deposed">): string => `${address} ${deposed ?? ""}`;

const nameOf = ({ steps: [first] }: ParsedPath): string => JSON.stringify(typeof first === "string" ? first : "");

const textsAt = (values: Attributes, path: string): readonly string[] =>
  (values.get(path) ?? []).flatMap(({ value }) =>
    typeof value === "number" || (typeof value === "string" && value !== "") ? [String(value)] : [],
  );

const CHANGING: ReadonlySet<Effect> = new Set(["update", "replace", "delete", "unknown"]);
const GOING: ReadonlySet<Effect | undefined> = new Set<Effect>(["replace", "delete"]);

/**
 * What stays in the state though the plan destroys what it is in, of what would be missed. It goes along unseen: the
 * plan does nothing to it. Such objects stand in the prior state, and are known by whom they name. So are objects that
 * have the same name as one that goes: what names it may be in either.
 */
export class Contents {
  /** The ids of what is destroyed, by its type. */
  readonly #ids = new Map<string, Set<string>>();
  /** By which objects of any type name what they are in, with the types of that. */
  readonly #named = new Map<string, NamingPath>();
  readonly #changed = new Map<string, Effect>();
  readonly #naming = new Map<KeptPaths, readonly NamingPath[]>();
  readonly #packed = packer();
  readonly #found: Standing[] = [];

  /** An object of the state that the plan changes: what it is in after that, its entry in the state does not tell. */
  markChanged(entry: Pick<Entry, "address" | "deposed">, effect: Effect): void {
    if (CHANGING.has(effect)) this.#changed.set(keyOf(entry), effect);
  }

  /** The next change that is kept, with what is kept of its type. */
  changed(change: Pick<ResourceChange, "type" | "action" | "before">, { ids, namedBy }: KeptPaths): void {
    if (!isDestroyed(change) || ids.length === 0) return;
    const known = this.#ids.get(change.type) ?? new Set();
    if (known.size === 0) this.#naming.clear();
    this.#ids.set(change.type, known);
    for (const { path } of ids) for (const id of textsAt(change.before, path)) known.add(id);
    for (const path of namedBy ?? []) {
      const to = this.#named.get(path.path)?.to ?? [];
      if (!to.includes(change.type)) this.#named.set(path.path, { ...path, to: [...to, change.type] });
    }
  }

  /**
   * Whether an entry of the state, in these slots, may be in something that goes, and is left alone; or stays, and may
   * be a namesake of that.
   */
  wantsEntry(slots: Slots, type: string, paths: KeptPaths): boolean {
    if (this.#ids.size === 0) return false;
    const isOfType = this.#ids.has(type);
    if (!isOfType && !paths.weighs) return false;
    const effect = this.#effectOn(slots);
    if (isOfType) return !GOING.has(effect);
    if (effect !== undefined) return false;
    const bytes = slots.bytes(VALUES);
    return this.#namingOf(paths).length > 0 || [...this.#named.values()].some((path) => bytes?.includes(nameOf(path)));
  }

  #effectOn(slots: Slots): Effect | undefined {
    const address = slots.string(ADDRESS);
    return address === null ? undefined : this.#changed.get(keyOf({ address, deposed: slots.string(DEPOSED) }));
  }

  #namingOf(paths: KeptPaths): readonly NamingPath[] {
    const remembered = this.#naming.get(paths);
    if (remembered !== undefined) return remembered;
    const naming = paths.naming.filter(({ to }) => to.some((type) => this.#ids.has(type)));
    this.#naming.set(paths, naming);
    return naming;
  }

  add(entry: Entry, values: Json | undefined, sensitive: Json | undefined, kept: KeptPaths): void {
    const naming = this.#changed.has(keyOf(entry)) ? [] : [...this.#namingOf(kept), ...this.#named.values()];
    const named = project(values, undefined, undefined, [...kept.ids, ...naming]);
    const isIn = ({ path, to }: NamingPath): boolean =>
      textsAt(named, path).some((id) => to.some((type) => this.#ids.get(type)?.has(id)));
    const isNamesake = kept.ids.some((path) => isIn({ ...path, to: [entry.type] }));
    if (!isNamesake && !naming.some(isIn)) return;
    const looked = project(values, sensitive, undefined, [...kept.drilled, ...naming]);
    this.#found.push({ ...entry, values: this.#packed(looked) });
  }

  get all(): readonly Standing[] {
    return this.#found;
  }
}

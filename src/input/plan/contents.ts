import { type Action, type Effect, isDestroyed, type ResourceChange } from "../../domain/change.ts";
import type { KeptPaths, NamingPath } from "../../domain/kept-paths.ts";
import type { ParsedPath } from "../../domain/path.ts";
import type { Standing } from "../../domain/plan.ts";
import { idsAt } from "../../domain/same-id.ts";
import type { Taken } from "../json/query.ts";
import { ADDRESS, alongIn, DEPOSED, keyOf, mayHave, type NamedObject, SENSITIVE, VALUES } from "./entry.ts";
import { NamingPaths } from "./naming-paths.ts";
import { packer } from "./packed.ts";
import { project } from "./projection.ts";

const CHANGING: ReadonlySet<Effect> = new Set(["update", "replace", "delete", "unknown"]);

/** What is read of an object of some type. Made once: what follows paths knows a list by its identity. */
interface Lists {
  readonly naming: readonly NamingPath[];
  readonly asked: readonly ParsedPath[];
  readonly kept: readonly ParsedPath[];
}

/**
 * What stays in the state though the plan destroys what it is in, of what would be missed. It goes along unseen: the
 * plan does nothing to it. Such objects stand in the prior state, and are known by whom they name. So are objects that
 * have the same name as one that goes: what names it may be in either.
 */
export class Contents {
  /** The ids of what is destroyed, by its type. */
  readonly #ids = new Map<string, Set<string>>();
  readonly #naming = new NamingPaths((type) => this.#ids.has(type));
  readonly #changed = new Map<string, Action>();
  readonly #lists = new WeakMap<readonly NamingPath[], Lists>();
  readonly #packed = packer();
  readonly #found: Standing[] = [];

  /** An object of the state that the plan changes: what it is in after that, its entry in the state does not tell. */
  markChanged(address: string, deposed: string | null, action: Action): void {
    if (CHANGING.has(action.effect)) this.#changed.set(keyOf(address, deposed), action);
  }

  /** The next change that is kept, with what is kept of its type. */
  changed(change: Pick<ResourceChange, "type" | "action" | "before">, { ids, namedBy }: KeptPaths): void {
    if (!isDestroyed(change) || ids.length === 0) return;
    const { type } = change;
    const known = this.#ids.get(type) ?? new Set();
    for (const { path } of ids) for (const id of idsAt(change.before, path)) known.add(id);
    if (this.#ids.has(type)) return;
    this.#ids.set(type, known);
    this.#naming.wants((namedBy ?? []).map((path) => ({ ...path, to: [type] })));
  }

  /**
   * Whether an entry of the state, in these slots, may be in something that goes, and is left alone; or stays, and may
   * be a namesake of that.
   */
  wantsEntry(slots: Taken, type: string, paths: KeptPaths): boolean {
    if (this.#ids.size === 0) return false;
    const isOfType = this.#ids.has(type);
    if (!isOfType && !paths.weighs) return false;
    const action = this.#actionOn(slots);
    if (isOfType) return action === undefined || !isDestroyed({ action });
    return action === undefined && this.#naming.mayName(paths, mayHave(slots));
  }

  #actionOn(slots: Taken): Action | undefined {
    const address = slots.string(ADDRESS);
    return address === null ? undefined : this.#changed.get(keyOf(address, slots.string(DEPOSED)));
  }

  #listsOf(paths: KeptPaths): Lists {
    const naming = this.#naming.of(paths);
    const known = this.#lists.get(naming);
    if (known !== undefined) return known;
    const lists = { naming, asked: [...paths.ids, ...naming], kept: [...paths.drilled, ...naming] };
    this.#lists.set(naming, lists);
    return lists;
  }

  /** Keeps the object of an entry of the state, in these slots, if it is one that is asked for. */
  add(entry: NamedObject, slots: Taken, paths: KeptPaths): void {
    const isChanged = this.#changed.has(keyOf(entry.address, entry.deposed));
    const { naming, asked, kept } = isChanged
      ? { naming: [], asked: paths.ids, kept: paths.drilled }
      : this.#listsOf(paths);
    const named = project(alongIn(slots, VALUES, asked), undefined, undefined, asked);
    const isOf = (type: string, path: string): boolean => {
      const ids = this.#ids.get(type);
      return ids !== undefined && idsAt(named, path).some((id) => ids.has(id));
    };
    const isNamesake = paths.ids.some(({ path }) => isOf(entry.type, path));
    if (!isNamesake && !naming.some(({ path, to }) => to.some((type) => isOf(type, path)))) return;
    const values = project(alongIn(slots, VALUES, kept), alongIn(slots, SENSITIVE, kept), undefined, kept);
    this.#found.push({ ...entry, values: this.#packed(values) });
  }

  get all(): readonly Standing[] {
    return this.#found;
  }
}

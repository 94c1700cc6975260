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
 * Objects that a destroy takes along although the plan does not show it: they lie in something that the plan destroys.
 * They stand in the prior state, and name what they lie in. Only those that would be missed are kept. Objects that
 * stay, and have the same name as one that goes, are kept as well: what names it may lie in either.
 */
export class Contents {
  /** The ids of what is destroyed, by its type. */
  readonly #ids = new Map<string, Set<string>>();
  readonly #naming = new NamingPaths((type) => this.#ids.has(type));
  readonly #changed = new Map<string, Action>();
  readonly #lists = new WeakMap<readonly NamingPath[], Lists>();
  readonly #packed = packer();
  readonly #found: Standing[] = [];

  /** The plan changes an object of the state: its entry there no longer tells in what it will lie. */
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
   * Whether the entry of the state in these slots is worth a look: of an object that the plan leaves alone and that may
   * lie in one that goes; or of one that stays and may have the same name as one that goes.
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

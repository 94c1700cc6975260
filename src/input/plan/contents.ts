import { type Action, type Effect, isDestroyed, type ResourceChange } from "../../domain/change.ts";
import type { KeptPaths, NamingPath } from "../../domain/kept-paths.ts";
import type { ParsedPath } from "../../domain/path.ts";
import type { Standing } from "../../domain/plan.ts";
import { idsAt } from "../../domain/same-id.ts";
import type { Taken } from "../json/query.ts";
import { alongIn, DEPOSED, keyOf, mayHave, type NamedObject, SENSITIVE, stateAddressIn, VALUES } from "./entry.ts";
import { NamingPaths } from "./naming-paths.ts";
import { packer } from "./packed.ts";
import { project } from "./projection.ts";

const CHANGING: ReadonlySet<Effect> = new Set(["update", "replace", "delete", "unknown"]);

/** What is in what goes, or may be in something that is: which of these are is known when the state has been read. */
interface Deeper {
  readonly object: Standing;
  readonly ids: readonly ParsedPath[];
  readonly naming: readonly NamingPath[];
}

/** What is read of an object of some type. Made once: what follows paths knows a list by its identity. */
interface Lists {
  readonly naming: readonly NamingPath[];
  readonly asked: readonly ParsedPath[];
  readonly kept: readonly ParsedPath[];
}

/**
 * Objects that a destroy takes along although the plan does not show it: they lie in something that the plan destroys,
 * or in something that lies in it, and so on, as a database in the server in the group. They stand in the prior state,
 * and name what they lie in. Only those that would be missed are kept. Objects that stay, and have the same name as one
 * that goes, are kept as well: what names it may lie in either.
 */
export class Contents {
  /** The ids of what is destroyed, by its type. */
  readonly #ids = new Map<string, Set<string>>();
  readonly #naming = new NamingPaths((type) => this.#mayGo(type));
  readonly #keptPaths: (type: string) => KeptPaths;
  /** Whether objects of a type may go: destroyed, or in what is. */
  readonly #going = new Map<string, boolean>();
  readonly #changed = new Map<string, Action>();
  readonly #lists = new WeakMap<readonly NamingPath[], Lists>();
  readonly #packed = packer();
  /** Those that stay, and have the same name as one that goes. */
  readonly #namesakes: Standing[] = [];
  /** Those that are in what goes. */
  readonly #inside: Deeper[] = [];
  /** Those that may be in something that is. */
  readonly #deeper: Deeper[] = [];
  #isGeneral = false;

  constructor(keptPaths: (type: string) => KeptPaths) {
    this.#keptPaths = keptPaths;
  }

  /** Whether the plan destroys anything that others may lie in. */
  get areAsked(): boolean {
    return this.#ids.size > 0;
  }

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
    this.#isGeneral ||= (namedBy ?? []).length > 0;
    this.#going.clear();
    this.#naming.wants((namedBy ?? []).map((path) => ({ ...path, to: [type] })));
  }

  /** Whether objects of a type are destroyed, or may be in something that is, at whatever depth. */
  #mayGo(type: string): boolean {
    const known = this.#going.get(type);
    if (known !== undefined) return known;
    const asked = new Set([type]);
    for (const one of asked) {
      const { weighs, naming } = this.#keptPaths(one);
      if (this.#ids.has(one) || (weighs && this.#isGeneral)) {
        this.#going.set(type, true);
        return true;
      }
      if (weighs) for (const { to } of naming) for (const other of to) asked.add(other);
    }
    this.#going.set(type, false);
    return false;
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
    return action === undefined && (this.#mayGo(type) || this.#naming.mayName(paths, mayHave(slots)));
  }

  #actionOn(slots: Taken): Action | undefined {
    const address = stateAddressIn(slots);
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
    const isInside = naming.some(({ path, to }) => to.some((type) => isOf(type, path)));
    // What names nothing is in nothing.
    if (!isNamesake && !isInside && !naming.some(({ path }) => named.get(path) !== undefined)) return;
    const values = project(alongIn(slots, VALUES, kept), alongIn(slots, SENSITIVE, kept), undefined, kept);
    const object = { ...entry, values: this.#packed(values) };
    if (isNamesake) this.#namesakes.push(object);
    (isInside ? this.#inside : this.#deeper).push({ object, ids: paths.ids, naming });
  }

  /** With what is in what is found, and so on, and what has the same name as one of these. */
  get all(): readonly Standing[] {
    const inside = new Set(this.#inside);
    const going = new Set<string>();
    const isIn = inside.size === 0 ? () => [] : this.#namedBy();
    for (const one of inside) {
      for (const mark of marksOf(one)) {
        going.add(mark);
        for (const other of isIn(mark)) inside.add(other);
      }
    }
    const isNamesake = (one: Deeper): boolean => marksOf(one).some((mark) => going.has(mark));
    const namesakes = going.size === 0 ? [] : this.#deeper.filter(isNamesake);
    const deep = [...inside, ...namesakes].map(({ object }) => object);
    return [...new Set([...this.#namesakes, ...deep])];
  }

  /** Answers which of those that may be in something deeper name what has a mark. */
  #namedBy(): (mark: string) => readonly Deeper[] {
    const naming = new Map<string, Deeper[]>();
    for (const one of this.#deeper) {
      for (const mark of namedIn(one)) {
        const list = naming.get(mark);
        if (list === undefined) naming.set(mark, [one]);
        else list.push(one);
      }
    }
    return (mark) => naming.get(mark) ?? [];
  }
}

/** Something of a type that has an id. */
const markOf = (type: string, id: string): string => `${type} ${id}`;

/** What an object is known as. */
const marksOf = ({ object: { type, values }, ids }: Deeper): readonly string[] =>
  ids.flatMap(({ path }) => idsAt(values, path).map((id) => markOf(type, id)));

/** What an object names, each once. */
const namedIn = ({ object: { values }, naming }: Deeper): ReadonlySet<string> =>
  new Set(naming.flatMap(({ path, to }) => idsAt(values, path).flatMap((id) => to.map((type) => markOf(type, id)))));

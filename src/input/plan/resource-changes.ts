import { type Attributes, EFFECTS, isDestroyed, type ResourceChange } from "../../domain/change.ts";
import type { KeptPaths } from "../../domain/kept-paths.ts";
import type { Counts, Creation, Import } from "../../domain/plan.ts";
import type { Taken } from "../json/query.ts";
import { objectOf, parse } from "../json/value.ts";
import { changeOf, type KnownOfChange, keptOfUpdate } from "./change.ts";
import type { Contents } from "./contents.ts";
import { contradictionIn } from "./contradicting.ts";
import { ADDRESS, actionIn, actionsIn, addressIn, DEPOSED, IMPORTING, modeIn, PREVIOUS, typeIn } from "./entry.ts";
import { type Head, isRedacted, isWithoutModules, mayBeWithoutModules } from "./head.ts";
import { importsIn } from "./import.ts";
import type { Namings } from "./namings.ts";
import type { OriginQuestions } from "./origin-questions.ts";
import { project } from "./projection.ts";
import { type UnchangedObjects, unchangedIn } from "./unchanged.ts";

/** `module.a.module.b.aws_vpc.main` → `aws_vpc.main`. Modules of Terraform 0.12 have no keys. */
const withoutModules = (address: string): string => address.replace(/^(?:module\.[^.]+\.)+/, "");

type KnownOfEntry = Omit<KnownOfChange, "address" | "type">;

const isContradictory = ({ contradiction }: KnownOfEntry): boolean => contradiction !== undefined;

/** An object that the plan does nothing to, in a mode that we know. */
const isUnchanged = (known: KnownOfEntry): boolean =>
  known.action.effect === "none" && known.mode !== "unknown" && !isContradictory(known);

/** An object that gets another address and no more. */
const isMoved = ({ action, mode }: KnownOfEntry, slots: Taken): boolean =>
  action.effect === "none" && mode === "managed" && slots.has(PREVIOUS);

/** An object that is in the state, and that somebody manages here. */
const isThere = ({ action, mode }: KnownOfEntry): boolean =>
  mode !== "data" && mode !== "ephemeral" && !["create", "read", "unknown"].includes(action.effect);

/** The old values of an update that no rule has anything to say about: the object counts as left alone. */
function irrelevantIn(slots: Taken, known: KnownOfEntry, paths: KeptPaths, isRedacted: boolean): Attributes | null {
  const { action, mode } = known;
  if (action.effect !== "update" || mode === "unknown" || isContradictory(known)) return null;
  const { before, after } = keptOfUpdate(slots, paths, isRedacted);
  return paths.isRelevantUpdate({ action, before, after }) ? null : before;
}

/** What an object that is created will be known by. */
function identifying(value: Buffer, paths: KeptPaths): Attributes {
  const change = objectOf(objectOf(parse(value)).change);
  return project(change.after, change.after_sensitive, change.after_unknown, paths.identifying);
}

/** Whether anything of such an object is kept. */
function isKept(known: KnownOfEntry, paths: KeptPaths): boolean {
  const { action, mode } = known;
  const { effect } = action;
  if (effect === "unknown" || mode === "unknown" || isContradictory(known)) return true;
  if (mode !== "managed" || effect === "read") return false;
  if (effect === "none") return paths.unchanged !== null;
  if (effect === "update") return paths.updated !== null;
  return effect === "create" ? paths.created !== null : true;
}

/** The entries of `resource_changes`, read one by one: each is counted, and few are kept. */
export class ResourceChanges {
  readonly counts = Object.fromEntries([...EFFECTS, "moved", "imported", "deposed"].map((name) => [name, 0])) as Record<
    keyof Counts,
    number
  >;
  readonly changes: ResourceChange[] = [];
  /** Entries of objects that are there already, of types that are not known as harmless. */
  atStake = 0;
  readonly imports: Import[] = [];
  /** Objects that get another address and no more. */
  readonly moves: ResourceChange[] = [];
  readonly creations: Creation[] = [];
  /** What this version does not know or misses, as sentences without a full stop. */
  readonly unreadable = new Set<string>();

  readonly #keptPaths: (type: string) => KeptPaths;
  readonly #unchanged: UnchangedObjects;
  readonly #namings: Namings;
  readonly #contents: Contents;
  readonly #questions: OriginQuestions;
  readonly #head: Head;
  /** What is to be done of those in modules, if the state tells no modules. */
  readonly #inModules: (() => void)[] = [];
  #entries = 0;

  constructor(
    keptPaths: (type: string) => KeptPaths,
    unchanged: UnchangedObjects,
    namings: Namings,
    contents: Contents,
    questions: OriginQuestions,
    head: Head,
  ) {
    this.#keptPaths = keptPaths;
    this.#unchanged = unchanged;
    this.#namings = namings;
    this.#contents = contents;
    this.#questions = questions;
    this.#head = head;
  }

  /** The next entry. */
  read(slots: Taken): void {
    this.#entries++;
    const mode = modeIn(slots);
    const actions = actionsIn(slots);
    const contradiction = contradictionIn(slots, mode, actions);
    const known = { mode, actions, action: actionIn(mode, actions), ...(contradiction !== null && { contradiction }) };
    if (mode === "unknown")
      this.unreadable.add("an entry of resource_changes has a mode that this version does not know");
    this.#count(known, slots);
    const missing = this.#readKnown(slots, known);
    if (missing !== null) this.unreadable.add(`entry ${this.#entries} of resource_changes has no ${missing}`);
  }

  /** Keeps of the entry what is wanted; says what it would need for that and does not have. */
  #readKnown(slots: Taken, known: KnownOfEntry): "type" | "address" | null {
    const type = typeIn(slots);
    if (type === null) return "type";
    const paths = this.#keptPaths(type);
    if (slots.has(IMPORTING) && known.mode === "managed")
      this.imports.push(...importsIn(objectOf(parse(slots.whole())), type, paths));
    if (isThere(known) && !paths.isHarmless) this.atStake++;
    const isMove = paths.isMoveKept && isMoved(known, slots);
    // Most entries of a large plan end here, before even their address is decoded.
    if (isUnchanged(known) && paths.unchanged === null && !isMove && slots.has(ADDRESS)) return null;
    const address = addressIn(slots);
    if (address === null) return "address";
    const deposed = slots.string(DEPOSED);
    this.#contents.markChanged(address, deposed, known.action);
    if (address.startsWith("module.") && mayBeWithoutModules(this.#head))
      this.#inModules.push(() => this.#markRepeated(address, deposed, known));
    this.#questions.changed(address, known, slots);
    if (known.action.effect === "create" && known.mode === "managed" && paths.hasRow)
      this.creations.push({ address, type, values: identifying(slots.whole(), paths) });
    if (isMove) this.moves.push(changeOf(objectOf(parse(slots.whole())), { ...known, address, type }, paths));
    if (paths.unchanged !== null && !isUnchanged(known)) this.#unchanged.markChanged(address, deposed);
    if (!isKept(known, paths)) return null;
    const left = isUnchanged(known)
      ? unchangedIn(slots, paths)
      : irrelevantIn(slots, known, paths, isRedacted(this.#head));
    if (left === null) this.#keep(slots.whole(), { ...known, address, type }, paths);
    else if (paths.unchanged !== null) this.#unchanged.add({ address, deposed, type }, left);
    return null;
  }

  /** Has to be called before the state is looked at: by then it is known whether its addresses have modules in them. */
  settle(): void {
    const marks = this.#inModules.splice(0);
    if (isWithoutModules(this.#head)) for (const mark of marks) mark();
  }

  /** The state has the object under an address without modules. */
  #markRepeated(address: string, deposed: string | null, { action }: KnownOfEntry): void {
    const bare = withoutModules(address);
    this.#contents.markChanged(bare, deposed, action);
    this.#unchanged.markRepeated(bare, deposed);
    if (isDestroyed({ action })) this.#namings.markGoing(bare, deposed);
  }

  #count({ action, mode }: KnownOfEntry, slots: Taken): void {
    const { counts } = this;
    counts[action.effect]++;
    if (action.effect === "forget" && action.recreated) counts.create++;
    if (mode !== "managed" && mode !== "unknown") return;
    if (slots.has(PREVIOUS)) counts.moved++;
    if (slots.has(IMPORTING)) counts.imported++;
    if (slots.has(DEPOSED)) counts.deposed++;
  }

  #keep(value: Buffer, known: KnownOfChange, paths: KeptPaths): void {
    const entry = objectOf(parse(value));
    const change = changeOf(entry, known, paths, isRedacted(this.#head));
    this.#namings.changed(change, paths);
    this.#contents.changed(change, paths);
    this.#questions.destroyed(change, entry);
    this.changes.push(change);
  }
}

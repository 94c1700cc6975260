import type { ResourceChange } from "../change.ts";
import type { Naming } from "../plan.ts";
import type { StateMark } from "../state-mark.ts";

/** So many objects of one type name an object by its id, at one of their attributes. */
export interface Named extends Omit<Naming, "goes"> {
  readonly count: number;
}

/** An object of a state of which the catalogue, or the policy, tells something. */
export interface HeldObject {
  /** The delete of it that nobody has planned: its values are those of the state. */
  readonly change: ResourceChange;
  /** Whom it names itself, among the state's `names`. */
  readonly names: readonly Named[];
}

/** Very many objects, each made anew for whoever goes over them: no list of them is held. */
export interface HeldObjects extends Iterable<HeldObject> {
  readonly length: number;
}

/**
 * A state, reduced to what a review of its destroy needs. Made by the reader; holds no attribute that nobody asked for.
 */
export interface State {
  /** Its file. Untrusted text. */
  readonly source: string;
  /** The root module that it belongs to, by its directory. Untrusted text. */
  readonly root: string;
  readonly objects: HeldObjects;
  /** Which state it is; null where its form does not tell, as that of `terraform show -json` does not. */
  readonly mark: StateMark | null;
  /** Who names whom, over all managed objects, known types or not. */
  readonly names: readonly Named[];
  /** Managed objects, deposed ones included. */
  readonly managed: number;
  /** Those of types that nobody knows. */
  readonly unclassified: number;
}

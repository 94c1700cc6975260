import type { HeldObject, State } from "../../domain/drill/state.ts";
import { InputError } from "../../domain/fault.ts";
import { COMMON_IDS } from "../../domain/kept-paths.ts";
import { idsAt } from "../../domain/same-id.ts";
import { isGlobal } from "../../domain/state/account.ts";

const ALL_IN_USE = 'if both are in use, give one of them as "terraform show -json" prints it';
const MAY_BE_GONE = "give the newest alone, since what only an older copy has may be gone";

/** Refuses two states of one lineage. */
function refuse(one: State, other: State): never {
  const [a, b] = [one.mark?.serial, other.mark?.serial];
  const serials =
    a === b ? "the same state; give it once" : `one state, at serial ${a} and at serial ${b}; ${MAY_BE_GONE}`;
  throw new InputError(`${one.source} and ${other.source} are ${serials}; ${ALL_IN_USE}`);
}

const noteOn = (one: State, other: State, { change }: HeldObject): string =>
  `${one.source} and ${other.source} both have ${change.address}, with the same id; if they are copies of one state, ${MAY_BE_GONE}`;

const idsOf = ({ change }: HeldObject): readonly string[] => COMMON_IDS.flatMap((path) => idsAt(change.before, path));

/** Who an object is: its address, and all by which it is known. */
const whoIs = (object: HeldObject, ids: readonly string[]): string =>
  JSON.stringify([object.change.address, object.change.deposed, ids]);

/** The first to ask for it; undefined for that one itself. */
function firstWith(known: Map<string, State>, key: string, state: State): State | undefined {
  const first = known.get(key);
  if (first === undefined) known.set(key, state);
  return first === state ? undefined : first;
}

/** Whether each says that it is another state than all others, as those of a few workspaces do. */
function areApart(states: readonly State[]): boolean {
  const lineages = states.flatMap(({ mark }) => (mark === null ? [] : [mark.lineage]));
  return new Set(lineages).size === states.length;
}

/**
 * Throws InputError where two of the states are one: given twice, each object would be its own copy, and an older copy
 * has objects that are long gone. Only a state file tells which state it is of. Where it does not, `onNote` is told of
 * an object that both have, if its id means one object only: a mere name may be that of another account. Those into
 * which a copied state was split have nothing in common.
 */
export function refuseCopies(states: readonly State[], onNote: (note: string) => void): void {
  if (states.length < 2 || areApart(states)) return;
  const known = new Map<string, State>();
  const notes = new Map<State, string>();
  for (const state of states)
    for (const object of state.objects) {
      const ids = idsOf(object);
      const who = whoIs(object, ids);
      const copy = state.mark === null ? undefined : firstWith(known, `${state.mark.lineage} ${who}`, state);
      if (copy !== undefined) refuse(copy, state);
      const other = firstWith(known, who, state);
      if (other !== undefined && !notes.has(state) && ids.some(isGlobal))
        notes.set(state, noteOn(other, state, object));
    }
  for (const note of notes.values()) onNote(note);
}

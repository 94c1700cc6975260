import type { State } from "../../domain/drill/state.ts";
import { InputError } from "../../domain/fault.ts";
import type { StateMark } from "../../domain/state-mark.ts";

const ALL_IN_USE = 'if both are in use, give one of them as "terraform show -json" prints it';

type Marked = State & { readonly mark: StateMark };

/** The serials of two states of one lineage, in words. */
const serialsOf = (one: number, other: number): string =>
  one === other
    ? "the same state; give it once"
    : `one state, at serial ${one} and at serial ${other}; give the newest alone, since what only an older copy has may be gone`;

/** What a state has, each object by its address and all by which it is known. */
function* marksIn({ objects }: State): Generator<string> {
  for (const { change } of objects) yield JSON.stringify([change.address, change.exactIdentity]);
}

/** Whether both have one and the same object: those into which a copied state was split have none in common. */
function haveInCommon(one: State, other: State): boolean {
  const known = new Set(marksIn(one));
  for (const mark of marksIn(other)) if (known.has(mark)) return true;
  return false;
}

/**
 * Throws InputError where two of the states are one: given twice, each object would be its own copy, and an older copy
 * has objects that are long gone. Only a state file tells which state it is of.
 */
export function refuseCopies(states: readonly State[]): void {
  const byLineage = new Map<string, Marked[]>();
  for (const state of states.filter((one): one is Marked => one.mark !== null)) {
    const { lineage, serial } = state.mark;
    const known = byLineage.get(lineage) ?? [];
    const copy = known.find((other) => haveInCommon(other, state));
    if (copy !== undefined)
      throw new InputError(
        `${copy.source} and ${state.source} are ${serialsOf(copy.mark.serial, serial)}; ${ALL_IN_USE}`,
      );
    byLineage.set(lineage, [...known, state]);
  }
}

import type { State } from "../../domain/drill/state.ts";
import { InputError } from "../../domain/fault.ts";

const ALL_IN_USE = 'if both are in use, give one of them as "terraform show -json" prints it';

/** The serials of two states of one lineage, in words. */
const serialsOf = (one: number, other: number): string =>
  one === other
    ? "the same state; give it once"
    : `one state, at serial ${one} and at serial ${other}; give the newest alone, since what only an older copy has may be gone`;

/**
 * Throws InputError where two of the states are one: given twice, each object would be its own copy, and an older copy
 * has objects that are long gone. Only a state file tells which state it is of.
 */
export function refuseCopies(states: readonly State[]): void {
  const byLineage = new Map<string, State>();
  for (const state of states) {
    if (state.mark === null) continue;
    const { lineage, serial } = state.mark;
    const first = byLineage.get(lineage);
    if (first?.mark != null)
      throw new InputError(
        `${first.source} and ${state.source} are ${serialsOf(first.mark.serial, serial)}; ${ALL_IN_USE}`,
      );
    byLineage.set(lineage, state);
  }
}

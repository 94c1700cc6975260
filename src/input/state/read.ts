import type { State } from "../../domain/drill/state.ts";
import { InputError } from "../../domain/fault.ts";
import { nameOf, type PlanSource, readSource, type SourceOptions } from "../plan/read.ts";
import { diagnoseText } from "./diagnose.ts";
import { type Kept, StateReading } from "./state.ts";

/**
 * The state in one source: a file, `-`, or a saved plan, which is shown first.
 * Throws InputError, with the source named, where it can't be read as a state: what is not seen can't be called safe.
 */
export async function readState(source: PlanSource, options: SourceOptions & Kept): Promise<State> {
  const readings: StateReading[] = [];
  const begin = () => {
    const reading = new StateReading(nameOf(source), source.root, options);
    readings.push(reading);
    return reading.document();
  };
  const mistaken = () => readings.at(-1)?.mistaken;
  return readSource(source, options, { noun: "state", begin, strange: diagnoseText, mistaken }, () => {
    const [first, ...others] = readings;
    if (first === undefined || others.length > 0)
      throw new InputError("has several states in it; give each in a file of its own, with its root: ROOT=STATE");
    return first.result;
  });
}

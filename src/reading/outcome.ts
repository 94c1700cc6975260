import { InputError } from "../domain/fault.ts";
import type { Plan } from "../domain/plan.ts";
import { type PlanSource, type ReadOptions, readPlans } from "../input/plan/read.ts";

/** What reading a source came to. */
export interface Outcome {
  /** None where it can't be read. */
  readonly plans: readonly Plan[];
  /** Why it can't be read, in a sentence; null where it could. */
  readonly mistake: string | null;
  /** What was passed over in it. */
  readonly notes: readonly string[];
}

/** The same as values that can be sent to another thread: what was packed comes as a Map. */
export const sendable = ({ plans, ...outcome }: Outcome): Outcome => ({
  ...outcome,
  plans: plans.map((plan) => ({
    ...plan,
    standing: plan.standing.map((one) => ({ ...one, values: new Map(one.values) })),
    contents: plan.contents.map((one) => ({ ...one, values: new Map(one.values) })),
  })),
});

/** Reads a source. What is wrong with it is told beside the others, a fault of ours is thrown. */
export async function outcomeOf(source: PlanSource, options: Omit<ReadOptions, "onNote">): Promise<Outcome> {
  const notes: string[] = [];
  try {
    const plans = await readPlans(source, { ...options, onNote: (note) => void notes.push(note) });
    return { plans, mistake: null, notes };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { plans: [], mistake: error.message, notes };
  }
}

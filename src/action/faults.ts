import { InputError } from "../domain/fault.ts";
import { sentence } from "../report/quantity.ts";

const OURS = "this is a fault of destroy-guard, please report it.";

/** Whatever was thrown, in words for the log. */
export const faultLine = (error: unknown): string =>
  error instanceof InputError
    ? `destroy-guard: ${error.message}`
    : `destroy-guard: ${OURS}\n${error instanceof Error ? error.stack : String(error)}`;

/** The same for people who read a summary or a comment, without a stack. */
export const faultsOf = (error: unknown): readonly string[] =>
  error instanceof InputError ? error.message.split("\n") : [`${sentence(OURS)} The log of the job says more.`];

import { spawn } from "node:child_process";
import { InputError } from "../../domain/fault.ts";
import type { StateMark } from "../../domain/state-mark.ts";
import type { Bytes } from "../json/bytes.ts";
import { readDocuments } from "../json/documents.ts";
import { Members, type Query, takeParsed } from "../json/query.ts";
import { partOfPlan } from "./plan-file.ts";
import { endOf, endWords, withoutHiddenArguments } from "./saved.ts";

/**
 * Lineage and serial of a state in JSON; null where there is none. All else in it is passed over and never held: a
 * state holds secrets.
 * https://github.com/hashicorp/terraform/blob/main/internal/states/statefile/version4.go
 */
export async function stateMarkIn(bytes: Bytes): Promise<StateMark | null> {
  const found = new Map<string, unknown>();
  const kept = (name: string): Query => takeParsed((value) => void found.set(name, value));
  const begin = () => {
    const members = new Members({ lineage: kept("lineage"), serial: kept("serial") });
    return { query: { members }, finish: () => {} };
  };
  const { count } = await readDocuments(bytes, begin, () => "is no state in JSON");
  if (count === 0) return null;
  const [lineage, serial] = [found.get("lineage"), found.get("serial")];
  if (count > 1 || typeof lineage !== "string" || typeof serial !== "number")
    throw new InputError("is a state without a lineage and a serial");
  return { lineage, serial };
}

/** The name of the state in a saved plan: as it was read when the plan was made. */
const STATE = "tfstate";

/** The mark of the state that a saved plan was made of; null where the file does not tell. */
export const stateMarkOfPlan = (path: string): Promise<StateMark | null> => partOfPlan(path, STATE, stateMarkIn);

/**
 * The mark of the state as it is now, by `terraform state pull`; null where there is none.
 * Throws InputError where the program can't be started or fails.
 */
export async function stateMarkNow(program: string, folder: string, env: NodeJS.ProcessEnv): Promise<StateMark | null> {
  const child = spawn(program, ["state", "pull"], {
    cwd: folder,
    env: withoutHiddenArguments(env),
    stdio: ["ignore", "pipe", "ignore"],
    // A Ctrl-C in the terminal goes to everything that runs in it, and nothing is lost by reading a state to its end.
    detached: true,
  });
  const ended = endOf(child);
  const mark = await stateMarkIn(child.stdout).catch((error: unknown) => error as Error);
  const end = await ended;
  if (end !== 0)
    throw new InputError(
      `"${program} state pull" ${end instanceof Error ? `could not be started: ${end.message}` : endWords(end)}`,
    );
  if (mark instanceof Error) throw mark;
  return mark;
}

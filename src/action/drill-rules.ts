import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { InputError } from "../domain/fault.ts";
import { DEFAULT_POLICY, type Policy } from "../domain/policy.ts";
import { isFile, isTaken } from "../input/found.ts";
import { readPolicy } from "../input/policy.ts";
import { type DrillSettings, policyPathOf } from "../input/settings.ts";
import { code, type Phrase } from "../report/phrase.ts";

/** What a drill goes by. */
export interface DrillRules {
  readonly policy: Policy;
  /** Which policy this is, in a sentence. */
  readonly says: Phrase;
}

/**
 * The policy of the checkout. None is fine unless it is named; one that can't be read is not: nobody may get the
 * defaults instead. Throws InputError, and PolicyError with every mistake in the file.
 */
export function drillRules(settings: DrillSettings, workspace: string): DrillRules {
  const path = policyPathOf(settings);
  const text = textAt(resolve(workspace, path), path);
  if (text !== null) return { policy: readPolicy(text, path), says: ["Policy: ", code(path), "."] };
  if (settings.policy !== "")
    throw new InputError(
      `The input policy names ${path}, and there is no such file. Check the repository out before this step, or correct the path.`,
    );
  const says = ["No policy: there is no ", code(path), " in the workspace, so the defaults apply."];
  return { policy: DEFAULT_POLICY, says };
}

/** The text of a file; null where there is none. */
function textAt(file: string, path: string): string | null {
  if (!isTaken(file)) return null;
  if (!isFile(file)) throw new InputError(`The policy ${path} is no file. Give the input policy a file.`);
  return readFileSync(file, "utf8");
}

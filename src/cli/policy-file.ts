import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { InputError } from "../domain/fault.ts";
import type { Policy } from "../domain/policy.ts";
import { linkStatOf } from "../input/found.ts";
import { located } from "../input/policy/located.ts";
import { whyAndRemedy, whyOf } from "../text/system-error.ts";

/** Where the policy of a repository is, from its top. */
export const POLICY_FILE = ".github/destroy-guard.yml";

/** A policy with the text that it was read from. */
export interface PolicyText {
  readonly policy: Policy;
  readonly text: string;
}

/**
 * The policy in a file. Throws InputError where it can't be read, and PolicyError with every mistake in it. `variable`:
 * the one of the environment that names the file.
 */
export async function policyTextIn(path: string, cwd: string, variable: string | null = null): Promise<PolicyText> {
  const text = textOf(path, cwd, variable);
  // Loaded only here: YAML and zod cost a tenth of a second that a run without a policy need not pay.
  const { readPolicy } = await import("../input/policy.ts");
  return { policy: located(readPolicy(text, path), resolve(cwd, path)), text };
}

export const policyIn = async (path: string, cwd: string, variable: string | null = null): Promise<Policy> =>
  (await policyTextIn(path, cwd, variable)).policy;

/** Whether anybody may look whether it is there: in a folder that is closed to us a policy may be. */
function canBeSeen(path: string): boolean {
  try {
    linkStatOf(path);
    return true;
  } catch {
    return false;
  }
}

function textOf(path: string, cwd: string, variable: string | null): string {
  try {
    return readFileSync(resolve(cwd, path), "utf8");
  } catch (cause) {
    if (variable === null && !canBeSeen(resolve(cwd, path)))
      throw new InputError(`${path}: whether there is a policy can't be told: ${whyAndRemedy(cause)}`, { cause });
    const from = variable === null ? "" : ` that $${variable} names`;
    const why = variable === null ? whyAndRemedy(cause) : `${whyOf(cause)}; correct the variable, or take it away`;
    throw new InputError(`${path}: the policy file${from} can't be read: ${why}`, { cause });
  }
}

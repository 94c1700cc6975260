import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { InputError } from "../domain/fault.ts";
import type { Policy } from "../domain/policy.ts";
import { located } from "../input/policy/located.ts";

/** Where the policy of a repository is, from its top. */
export const POLICY_FILE = ".github/destroy-guard.yml";

/** A policy with the text that it was read from. */
export interface PolicyText {
  readonly policy: Policy;
  readonly text: string;
}

/** The policy in a file. Throws InputError where it can't be read, and PolicyError with every mistake in it. */
export async function policyTextIn(path: string, cwd: string): Promise<PolicyText> {
  const text = textOf(path, cwd);
  // Loaded only here: YAML and zod cost a tenth of a second that a run without a policy need not pay.
  const { readPolicy } = await import("../input/policy.ts");
  return { policy: located(readPolicy(text, path), resolve(cwd, path)), text };
}

export const policyIn = async (path: string, cwd: string): Promise<Policy> => (await policyTextIn(path, cwd)).policy;

function textOf(path: string, cwd: string): string {
  try {
    return readFileSync(resolve(cwd, path), "utf8");
  } catch (cause) {
    throw new InputError(
      `${path}: the policy file can't be read (${cause instanceof Error && "code" in cause ? String(cause.code) : String(cause)}); check the path`,
      { cause },
    );
  }
}

import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { InputError } from "../domain/fault.ts";
import { DEFAULT_POLICY, type Policy } from "../domain/policy.ts";
import { located } from "../input/policy/located.ts";

const DEFAULT_POLICY_FILE = ".github/destroy-guard.yml";

/**
 * The policy of a run: the file that is named, else the repository's own, else the defaults. Only a named file must
 * exist.
 */
export async function policyFor(named: string | undefined, cwd: string): Promise<Policy> {
  const path = named ?? (existsSync(resolve(cwd, DEFAULT_POLICY_FILE)) ? DEFAULT_POLICY_FILE : undefined);
  return path === undefined ? DEFAULT_POLICY : policyIn(path, cwd);
}

/** The policy in a file. Throws InputError where it can't be read, and PolicyError with every mistake in it. */
export async function policyIn(path: string, cwd: string): Promise<Policy> {
  let text: string;
  try {
    text = readFileSync(resolve(cwd, path), "utf8");
  } catch (cause) {
    throw new InputError(
      `${path}: the policy file can't be read (${cause instanceof Error && "code" in cause ? String(cause.code) : String(cause)}); check the path`,
      { cause },
    );
  }
  // Loaded only here: YAML and zod cost a tenth of a second that a run without a policy need not pay.
  const { readPolicy } = await import("../input/policy.ts");
  return located(readPolicy(text, path), resolve(cwd, path));
}

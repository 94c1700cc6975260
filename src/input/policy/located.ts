import { homedir } from "node:os";
import { dirname, join, resolve } from "node:path";
import type { Policy } from "../../domain/policy.ts";
import { topOf } from "../working-copy.ts";

/**
 * A policy with the path of its signers made absolute: `~/` is the home, and any other path is relative to the top of
 * the working copy that the policy file lies in, or to its folder where it lies in none. Never to the folder that the
 * program runs in, which may be another repository's.
 */
export function located(policy: Policy, file: string): Policy {
  const { signers } = policy.override;
  if (signers === null) return policy;
  const path = signers.startsWith("~/") ? join(homedir(), signers.slice(2)) : resolve(topOf(dirname(file)), signers);
  return { ...policy, override: { ...policy.override, signers: path } };
}

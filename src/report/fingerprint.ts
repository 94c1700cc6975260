import { createHash } from "node:crypto";
import type { Finding } from "../domain/finding.ts";
import type { Rule } from "../domain/rules/table.ts";

/** What makes a finding the same one in two runs. */
interface Printed {
  readonly rule: Rule;
  readonly subject: { readonly address: string; readonly deposed: string | null } | null;
}

/** The same finding on the same object, whatever the run. */
export const fingerprintOf = (root: string, { rule, subject }: Printed): string =>
  hashOf([rule, root, subject?.address ?? null, subject?.deposed ?? null]);

/**
 * The same for all findings of a root, no two alike: a reader that takes a fingerprint for an identity would drop the
 * second finding of a rule on one object.
 */
export function fingerprintsIn(root: string, findings: readonly Finding[]): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const first = fingerprintOf(root, finding);
    const before = seen.get(first) ?? 0;
    seen.set(first, before + 1);
    return before === 0 ? first : hashOf([first, before]);
  });
}

/** A hash of some facts, in order: 64 hexadecimal digits. */
export const hashOf = (parts: readonly unknown[]): string =>
  createHash("sha256").update(JSON.stringify(parts)).digest("hex");

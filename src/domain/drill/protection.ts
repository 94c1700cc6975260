import type { ResourceChange } from "../change.ts";
import { Exceptions } from "../exceptions.ts";
import { settingOf } from "../levels.ts";
import type { Policy } from "../policy.ts";
import { protecting } from "../rules/protected.ts";
import { statement } from "../rules/rule.ts";
import type { Level } from "../rules/table.ts";

/** That the policy protects an object: what a review would say of its destroy. */
export interface Protection {
  readonly level: Level;
  /** Of the policy's own words; null: it gives none. */
  readonly reason: string | null;
}

/** `address`: as people of its state see it. */
export type ProtectionOf = (change: ResourceChange, address: string) => Protection | null;

/** What the policy protects in a root: with the level of the rule there, and less what it allows today. */
export function protectionIn(policy: Policy, root: string, today: string): ProtectionOf {
  const level = settingOf(policy, root, "protected", undefined);
  if (level === "off" || policy.protect.length === 0) return () => null;
  const said = statement("protected", null, null);
  const exceptions = new Exceptions(policy, today, () => level);
  return (placed, address) => {
    const change = { ...placed, address };
    const entry = protecting(policy, change);
    if (entry === undefined || exceptions.allow(said, change)) return null;
    return { level, reason: entry.reason };
  };
}

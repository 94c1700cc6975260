import type { Line } from "../../domain/trial/lines.ts";
import { byRoot, byRule, byWeek, type Tally, type Trial } from "../../domain/trial/trial.ts";
import { printableJson } from "../untrusted.ts";
import { blockedIn, daysOf, policyLines } from "./words.ts";

const tallyJson =
  (key: string) =>
  ({ name, plans, blocked, block, warn, note }: Tally) => ({
    [key]: name,
    plans,
    blocked,
    block,
    warn,
    note,
  });

const yamlOf = (line: Line): string => `${policyLines([line]).join("\n")}\n`;

/** A trial for programs. `blockedAfter`: with all lines together, tried out. */
export function trialJson(trial: Trial): string {
  const { policy, plans, withoutHistory, unread, lines, blockedAfter } = trial;
  const json = {
    version: 1,
    policy: { file: policy.file, branch: policy.branch, looked: policy.looked },
    plans: plans.length,
    blocked: blockedIn(trial),
    from: daysOf(trial)?.from ?? null,
    to: daysOf(trial)?.to ?? null,
    datedByFile: plans.filter(({ made }) => made.by === "file").length,
    withoutHistory,
    rules: byRule(plans).map(tallyJson("rule")),
    roots: byRoot(plans).map(tallyJson("root")),
    weeks: byWeek(plans).map(tallyJson("week")),
    lines: lines.map(({ line, silences, letsGo, letsGoCount, hides, roots, unblocks }) => ({
      yaml: yamlOf(line),
      silences: Object.fromEntries(silences),
      letsGo,
      letsGoCount,
      hides,
      roots,
      unblocks,
    })),
    blockedAfter,
    unread: unread.map(({ source, why }) => ({ source, why })),
  };
  return `${printableJson(JSON.stringify(json, null, 2))}\n`;
}

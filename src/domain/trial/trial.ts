import { byText } from "../finding.ts";
import { grouped } from "../grouped.ts";
import type { PolicyOrigin } from "../review.ts";
import { type Level, RULE_NAMES } from "../rules/table.ts";
import type { ProposedLine } from "./lines.ts";
import type { TriedFinding, TriedPlan } from "./tried.ts";

/** What a policy would have said of plans of the past: counted, so that it can be tried before anything hangs on it. */

/** A plan that can't be read, and why. */
export interface Unread {
  readonly source: string;
  readonly why: string;
}

export interface Trial {
  /** The policy that was tried. */
  readonly policy: PolicyOrigin;
  readonly plans: readonly TriedPlan[];
  /** Plans that create everything, of which nothing tells whether their root was new. */
  readonly withoutHistory: number;
  readonly unread: readonly Unread[];
  /** Lines of policy that would have made it quiet, the best first. */
  readonly lines: readonly ProposedLine[];
  /** How many plans are blocked with those lines, tried out; null where none is proposed. */
  readonly blockedAfter: number | null;
}

/** How often something was found, and in how many plans. */
export interface Tally extends Readonly<Record<Level, number>> {
  readonly name: string;
  readonly plans: number;
  /** Plans that it blocks; of a root or a week those that are blocked at all. */
  readonly blocked: number;
}

const tally = (name: string, plans: readonly TriedPlan[], isMeant: (one: TriedFinding) => boolean): Tally => {
  const meant = plans.map(({ findings }) => findings.filter(isMeant));
  const all = meant.flat();
  const count = (level: Level): number => all.filter((one) => one.level === level).length;
  return {
    name,
    plans: plans.length,
    blocked: meant.filter((findings) => findings.some(({ level }) => level === "block")).length,
    block: count("block"),
    warn: count("warn"),
    note: count("note"),
  };
};

const any = (): boolean => true;

export const byRule = (plans: readonly TriedPlan[]): readonly Tally[] =>
  RULE_NAMES.map((rule) => {
    const having = plans.filter(({ findings }) => findings.some((one) => one.rule === rule));
    return tally(rule, having, (one) => one.rule === rule);
  }).filter(({ plans: count }) => count > 0);

const by = (plans: readonly TriedPlan[], nameOf: (plan: TriedPlan) => string): readonly Tally[] =>
  [...grouped(plans, nameOf)].sort(([a], [b]) => byText(a, b)).map(([name, own]) => tally(name, own, any));

/** Those in which most blocks come first. */
export const byRoot = (plans: readonly TriedPlan[]): readonly Tally[] =>
  [...by(plans, ({ root }) => root)].sort((a, b) => b.block - a.block || b.warn - a.warn || byText(a.name, b.name));
export const byWeek = (plans: readonly TriedPlan[]): readonly Tally[] => by(plans, ({ made }) => weekOf(made.day));

const A_DAY = 24 * 60 * 60 * 1000;

/** The week of a day by ISO 8601: `2026-W47`. It belongs to the year that its Thursday is in. */
export function weekOf(day: string): string {
  const at = new Date(`${day}T00:00:00Z`);
  const thursday = new Date(at.getTime() + (4 - (at.getUTCDay() || 7)) * A_DAY);
  const year = thursday.getUTCFullYear();
  const week = 1 + Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * A_DAY));
  return `${year}-W${String(week).padStart(2, "0")}`;
}

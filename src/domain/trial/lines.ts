import type { Weight } from "../catalogue.ts";
import { byText } from "../finding.ts";
import { matchesAddress } from "../match.ts";
import type { Allow, Policy, RootLevels } from "../policy.ts";
import { isLossRule, RULE_NAMES, type Rule, type RuleLevels } from "../rules/table.ts";
import type { TriedFinding } from "./tried.ts";

/** Rules that warn where they would block; of the loss rules only at these weights. */
export type Softened = ReadonlyMap<Rule, readonly Weight[]>;

/** A line of policy. Addresses and paths come from plans: untrusted text. */
export type Line =
  /** An exception; `*` is any text. */
  | { readonly kind: "allow"; readonly address: string; readonly rules: readonly Rule[] }
  /** Levels of a root, and with `/**` at its end of all below. */
  | { readonly kind: "roots"; readonly path: string; readonly rules: Softened }
  /** A level everywhere. */
  | { readonly kind: "rules"; readonly rules: Softened };

/** A line, and what it does beyond its purpose. */
export interface ProposedLine {
  readonly line: Line;
  /** Findings that block and would not any more, by rule. */
  readonly silences: ReadonlyMap<Rule, number>;
  /** Some of the objects whose last copy, backup or key it lets go. Untrusted text. */
  readonly letsGo: readonly string[];
  readonly letsGoCount: number;
  /** Findings that did not block and are not shown any more. */
  readonly hides: { readonly warn: number; readonly note: number };
  /** Of a line about roots: how many of those that were tried it covers; else all of them. */
  readonly roots: number;
  /** How many plans pass with this line and those before it, that were blocked without it. */
  readonly unblocks: number;
}

const BELOW = "/**";

/** Whether a line of `roots` is about a root. */
export const coversRoot = (path: string, root: string): boolean => {
  if (!path.endsWith(BELOW)) return path === root;
  const top = path.slice(0, -BELOW.length);
  return root === top || root.startsWith(`${top}/`);
};

/** Whether a level makes a warning of a finding that blocks. */
const isSoftened = (rules: Softened, { rule, level, weight, isFixed }: TriedFinding): boolean => {
  const weights = rules.get(rule);
  if (level !== "block" || isFixed || weights === undefined) return false;
  return !isLossRule(rule) || weights.includes(weight ?? "high");
};

/** Whether a line takes a finding away, or makes a warning of it if it blocks. */
export function touches(line: Line, root: string, finding: TriedFinding): boolean {
  if (line.kind === "rules") return !finding.isOfRoot && isSoftened(line.rules, finding);
  if (line.kind === "roots") return coversRoot(line.path, root) && isSoftened(line.rules, finding);
  const { address, previousAddress, rule } = finding;
  // What can't be read can't be allowed beforehand, and both addresses of a moved object have to fit.
  if (address === null || rule === "unreadable-change" || !line.rules.includes(rule)) return false;
  return [address, previousAddress].every((one) => one === null || matchesAddress(line.address, one));
}

const levelsOf = (rules: Softened): RootLevels["rules"] =>
  Object.fromEntries(
    [...rules].map(([rule, weights]) => [
      rule,
      isLossRule(rule) ? Object.fromEntries(weights.map((weight) => [weight, "warn"])) : "warn",
    ]),
  ) as RootLevels["rules"];

/** The policy with more lines. */
export function withLines(policy: Policy, lines: readonly Line[]): Policy {
  const allow = lines.flatMap((line): readonly Allow[] =>
    line.kind === "allow"
      ? [{ address: line.address, type: null, tags: {}, rules: line.rules, reason: "tried out", until: null }]
      : [],
  );
  const roots = lines.flatMap((line): readonly RootLevels[] =>
    line.kind === "roots"
      ? [
          {
            path: line.path,
            matches: (root) => coversRoot(line.path, root),
            rules: levelsOf(line.rules),
            workspace: null,
            backend: {},
          },
        ]
      : [],
  );
  const everywhere = lines.flatMap((line) => (line.kind === "rules" ? [levelsOf(line.rules)] : []));
  const levels = Object.assign({}, policy.levels, ...everywhere) as RuleLevels;
  return { ...policy, levels, allow: [...policy.allow, ...allow], roots: [...policy.roots, ...roots] };
}

/** The rules of some findings, with the weights at which the loss rules block. */
export function softening(findings: readonly TriedFinding[]): Softened {
  const rules = new Map<Rule, readonly Weight[]>();
  for (const rule of RULE_NAMES) {
    const own = findings.filter((one) => one.rule === rule && one.level === "block" && !one.isFixed);
    if (own.length > 0) rules.set(rule, [...new Set(own.map(({ weight }) => weight ?? "high"))].sort(byText));
  }
  return rules;
}

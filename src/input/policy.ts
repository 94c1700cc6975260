import { DEFAULT_POLICY, type ObjectMatch, type Policy, type RootLevels } from "../domain/policy.ts";
import { DEFAULT_LEVELS, isLossRule, RULE_NAMES, type Rule, type RuleLevels } from "../domain/rules/table.ts";
import { readDocument } from "./policy/document.ts";
import type { WrittenMass, WrittenRules, WrittenSetting, WrittenWeights } from "./policy/levels.ts";
import { type Mistake, PolicyError } from "./policy/mistake.ts";
import { findMistakes } from "./policy/mistakes.ts";
import { rootMatcher } from "./policy/root.ts";
import { policyFile, type WrittenPolicy } from "./policy/schema.ts";

export { type Mistake, PolicyError };

/**
 * Reads a policy file.
 *
 * Takes its text and its name for messages; an empty text is the default policy. Throws a PolicyError with every
 * mistake in the file, each with line, column, what was found and what is allowed; nothing else.
 */
export const readPolicy = (text: string, source: string): Policy => {
  const document = readDocument(text);
  if (!document.usable) throw new PolicyError(source, onePerPosition(document.mistakes));
  const parsed = policyFile().safeParse(document.value ?? {});
  const mistakes = [...document.mistakes, ...findMistakes(parsed.error?.issues ?? [], document)];
  if (!parsed.success || mistakes.length > 0) throw new PolicyError(source, onePerPosition(mistakes));
  return toPolicy(parsed.data);
};

/** What is broken as YAML comes first and is told alone: what it does to the value behind it is no second mistake. */
const onePerPosition = (mistakes: readonly Mistake[]): readonly Mistake[] => {
  const told = new Set<string>();
  return mistakes.filter(({ line, column, path }) => {
    const position = `${line}:${column} ${path}`;
    const isFirst = !told.has(position);
    told.add(position);
    return isFirst;
  });
};

const toPolicy = (written: WrittenPolicy): Policy => ({
  ...levelsOf(levelsIn(written.rules ?? {})),
  massDestroy: massDestroyOf(asMass(written.rules?.["mass-destroy"])),
  protect: (written.protect ?? []).map((entry) => ({ ...matchOf(entry), reason: trimmed(entry.reason) })),
  allow: (written.allow ?? []).map((entry) => ({
    ...matchOf(entry),
    rules: entry.rules ?? null,
    reason: entry.reason.trim(),
    until: entry.until ?? null,
  })),
  allowedToo: null,
  roots: (written.roots ?? []).map(({ path, rules, workspace, backend }) => ({
    path,
    matches: rootMatcher(path),
    rules: levelsIn(rules ?? {}),
    workspace: workspace ?? null,
    backend: backend ?? {},
  })),
  freeze: (written.freeze ?? []).map(({ from, to, reason }) => ({ from, to, reason: trimmed(reason) })),
  override: overrideOf(written.override ?? {}),
  restores: (written.restores ?? []).map(({ address, tried, every }) => ({
    address: address.trim(),
    tried,
    every: every === undefined ? null : Number.parseInt(every, 10),
  })),
  catalogue: (written.catalogue ?? []).map((entry) => ({
    type: entry.type,
    class: entry.class === "none" ? null : entry.class,
    weight: entry.weight ?? "high",
    what: trimmed(entry.what) ?? entry.type,
  })),
});

const levelsOf = (own: ReturnType<typeof levelsIn>): Pick<Policy, "levels" | "chosen"> => ({
  levels: allLevels(own),
  chosen: RULE_NAMES.filter((rule) => own[rule] !== undefined),
});

const massDestroyOf = ({ share, atLeast }: WrittenMass): Policy["massDestroy"] => ({
  share: share ?? DEFAULT_POLICY.massDestroy.share,
  atLeast: atLeast ?? DEFAULT_POLICY.massDestroy.atLeast,
});

const overrideOf = (written: NonNullable<WrittenPolicy["override"]>): Policy["override"] => ({
  label: written.label ?? DEFAULT_POLICY.override.label,
  approvers: written.approvers ?? DEFAULT_POLICY.override.approvers,
  allowAuthor: written.allowAuthor ?? DEFAULT_POLICY.override.allowAuthor,
  required: written.required ?? DEFAULT_POLICY.override.required,
  onPush: written.onPush ?? DEFAULT_POLICY.override.onPush,
  signers: trimmed(written.signers),
});

const trimmed = (text: string | undefined): string | null => text?.trim() ?? null;

const matchOf = (entry: {
  readonly address?: string | undefined;
  readonly type?: string | undefined;
  readonly tags?: Record<string, string> | undefined;
}): ObjectMatch => ({ address: entry.address?.trim() ?? null, type: entry.type ?? null, tags: entry.tags ?? {} });

const asMass = (setting: WrittenSetting | undefined): WrittenMass =>
  typeof setting === "object" ? (setting as WrittenMass) : {};

const asWeights = (setting: WrittenSetting): WrittenWeights =>
  typeof setting === "object" ? (setting as WrittenWeights) : { high: setting, medium: setting, low: setting };

/** The levels that are written, and no others: a mapping may leave out weights, or the level. */
const levelsIn = (written: WrittenRules): RootLevels["rules"] =>
  // Object.fromEntries forgets which rule has which form of level.
  Object.fromEntries(
    RULE_NAMES.flatMap((rule): [Rule, unknown][] => {
      const setting = written[rule];
      if (setting === undefined) return [];
      if (isLossRule(rule)) return [[rule, asWeights(setting)]];
      const level = typeof setting === "object" ? asMass(setting).level : setting;
      return level === undefined ? [] : [[rule, level]];
    }),
  ) as RootLevels["rules"];

/** The defaults, with what is written over them, weight by weight. */
const allLevels = (written: RootLevels["rules"]): RuleLevels =>
  Object.fromEntries(
    RULE_NAMES.map((rule) => {
      const weights = isLossRule(rule)
        ? { ...DEFAULT_LEVELS[rule], ...written[rule] }
        : (written[rule] ?? DEFAULT_LEVELS[rule]);
      return [rule, weights];
    }),
  ) as unknown as RuleLevels;

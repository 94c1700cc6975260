import { KEY } from "../address.ts";
import { byText } from "../finding.ts";
import { grouped } from "../grouped.ts";
import { isLossRule, RULE_NAMES, type Rule } from "../rules/table.ts";
import { coversRoot, type Line, type ProposedLine, softening, touches } from "./lines.ts";
import { isBlocked, isDecided, type TriedFinding, type TriedPlan } from "./tried.ts";

/** How many lines are proposed. More would be a policy that nobody has thought about. */
const MOST_LINES = 3;
const MOST_NAMES = 3;

/** Findings that every line treats alike: the same rule on objects of the same block, in one root. */
interface Kind {
  readonly root: string;
  readonly finding: TriedFinding;
  /** How many there are. */
  readonly count: number;
  /** The plans that have one, by their places. */
  readonly plans: ReadonlySet<number>;
}

const KEYS = new RegExp(KEY, "gs");

/** `module.a["x"].b.c[0]` → `module.a[*].b.c[*]`, in which `*` is any text. */
const withoutKeys = (address: string): string => address.replace(KEYS, "[*]");

const generalized = (one: TriedFinding): TriedFinding => ({
  ...one,
  address: one.address === null ? null : withoutKeys(one.address),
  previousAddress: one.previousAddress === null ? null : withoutKeys(one.previousAddress),
});

function kindsIn(plans: readonly TriedPlan[]): readonly Kind[] {
  const all = plans.flatMap(({ root, findings }, at) =>
    findings.map((one) => ({ root, finding: generalized(one), at })),
  );
  return [...grouped(all, ({ root, finding }) => JSON.stringify([root, finding])).values()].map((same) => {
    const [{ root, finding }] = same as readonly [(typeof all)[number], ...(typeof all)[number][]];
    return { root, finding, count: same.length, plans: new Set(same.map(({ at }) => at)) };
  });
}

/** The object itself, and each module around it. */
function patternsOf(address: string): readonly string[] {
  const modules = [...address.matchAll(/\bmodule\.[^.[]+(?:\[\*\])?\./gy)];
  return [address, ...modules.map(({ 0: part, index }) => `${address.slice(0, index + part.length)}*`)];
}

/** Objects beyond these, of those that block most plans, are not looked at one by one. */
const MOST_OBJECTS = 300;

function allowLines(blocking: readonly Kind[]): readonly Line[] {
  const frequent = [...blocking]
    .sort((a, b) => b.plans.size - a.plans.size || b.count - a.count)
    .slice(0, MOST_OBJECTS);
  const patterns = new Set(
    frequent.flatMap(({ finding: { address } }) => (address === null ? [] : patternsOf(address))),
  );
  return [...patterns].flatMap((address): readonly Line[] => {
    const every: Line = { kind: "allow", address, rules: RULE_NAMES };
    const found = new Set(blocking.filter(({ root, finding }) => touches(every, root, finding)).map(ruleOf));
    const rules = RULE_NAMES.filter((rule) => found.has(rule));
    return rules.length === 0 ? [] : [{ kind: "allow", address, rules }];
  });
}

const ruleOf = ({ finding }: Kind): Rule => finding.rule;

/**
 * Roots, and folders of several roots; but none at the top, since `infra/**` would be production as well, and none in
 * which all roots lie, which would be a level everywhere.
 */
function rootLines(blocking: readonly Kind[], tried: ReadonlySet<string>): readonly Line[] {
  const roots = [...new Set(blocking.map(({ root }) => root))];
  const folders = roots.map((root) => root.split("/").slice(0, -1)).filter((steps) => steps.length >= 2);
  const shared = [...grouped(folders, (steps) => steps.join("/"))].filter(([, all]) => all.length > 1);
  const globs = shared.map(([folder]) => `${folder}/**`);
  const paths = [...roots, ...globs.filter((path) => [...tried].some((root) => !coversRoot(path, root)))];
  return paths.flatMap((path): readonly Line[] => {
    const everything: Line = { kind: "roots", path, rules: softening(blocking.map(({ finding }) => finding)) };
    const own = blocking.filter(({ root, finding }) => touches(everything, root, finding));
    // A root at the top of the machine, or above the repository, has no path in a policy.
    if (own.length === 0 || path.startsWith("/") || path.split("/").includes("..")) return [];
    return [{ kind: "roots", path, rules: softening(own.map(({ finding }) => finding)) }];
  });
}

/** What nobody can judge. */
const NEVER_EVERYWHERE: ReadonlySet<Rule> = new Set(["unreadable-change"]);

/** Never a loss rule: a level everywhere would let production go with what is only a trial. */
const ruleLines = (blocking: readonly Kind[]): readonly Line[] =>
  RULE_NAMES.filter((rule) => !isLossRule(rule) && !NEVER_EVERYWHERE.has(rule)).flatMap((rule): readonly Line[] => {
    const rules = softening(
      blocking.flatMap(({ finding }) => (finding.rule === rule && !finding.isOfRoot ? [finding] : [])),
    );
    return rules.size === 0 ? [] : [{ kind: "rules", rules }];
  });

/** An exception says of what it is one. A level, which holds for whatever comes, has to be worth twice as much. */
const WORTH = { allow: 2, roots: 1, rules: 1 } as const satisfies Record<Line["kind"], number>;

const sum = (kinds: readonly Kind[]): number => kinds.reduce((total, { count }) => total + count, 0);
const plansOf = (kinds: readonly Kind[]): number => new Set(kinds.flatMap(({ plans }) => [...plans])).size;

/** Up to three lines of policy, each the one that is of use in most plans. None is about what is decided. */
export function proposedLines(plans: readonly TriedPlan[]): readonly ProposedLine[] {
  const kinds = kindsIn(plans);
  // Of a folder in which plans were kept, no policy says anything.
  const roots = new Set(plans.flatMap(({ root, isKeptApart }) => (isKeptApart ? [] : [root])));
  const chosen: Line[] = [];
  let left = kinds.filter(({ finding }) => finding.level === "block" && !isDecided(finding));
  while (chosen.length < MOST_LINES && left.length > 0) {
    const line = bestLine(left, kinds, roots);
    if (line === null) break;
    chosen.push(line);
    left = left.filter(({ root, finding }) => !touches(line, root, finding));
  }
  return described(useful(chosen, plans), plans);
}

/** Each as it is beside those before it. */
const described = (lines: readonly Line[], plans: readonly TriedPlan[]): readonly ProposedLine[] =>
  lines.map((line, at) => proposed(line, lines.slice(0, at), plans));

/** Without a line after which no plan more passes, unless it lets one pass together with others. */
function useful(lines: readonly Line[], plans: readonly TriedPlan[]): readonly Line[] {
  const freed = (some: readonly Line[]): number =>
    described(some, plans).reduce((total, { unblocks }) => total + unblocks, 0);
  return lines.reduceRight((kept: readonly Line[], line) => {
    const others = kept.filter((one) => one !== line);
    return freed(others) === freed(kept) ? others : kept;
  }, lines);
}

function bestLine(left: readonly Kind[], kinds: readonly Kind[], roots: ReadonlySet<string>): Line | null {
  const ranked = [
    ...allowLines(left),
    ...rootLines(
      left.filter(({ root }) => roots.has(root)),
      roots,
    ),
    ...ruleLines(left),
  ].map((line) => ({
    line,
    ...worthOf(line, left),
    also: sum(kinds.filter(({ root, finding }) => finding.level !== "block" && touches(line, root, finding))),
    text: JSON.stringify({ ...line, rules: [...line.rules] }),
  }));
  // Of lines that do the same, the one that hides least besides; then the longest, which says most exactly what it is.
  ranked.sort(
    (a, b) =>
      b.plans - a.plans ||
      b.findings - a.findings ||
      a.also - b.also ||
      b.text.length - a.text.length ||
      byText(a.text, b.text),
  );
  return ranked[0]?.line ?? null;
}

/** A hundred findings in one plan are one plan that blocks: what counts is in how many something is silenced. */
function worthOf(line: Line, left: readonly Kind[]): { readonly plans: number; readonly findings: number } {
  const touched = left.filter(({ root, finding }) => touches(line, root, finding));
  return { plans: WORTH[line.kind] * plansOf(touched), findings: WORTH[line.kind] * sum(touched) };
}

/** What nobody can bring back. */
const FOR_GOOD: ReadonlySet<Rule> = new Set(["last-copy", "backup-loss", "key-loss", "container-loss"]);

function proposed(line: Line, before: readonly Line[], plans: readonly TriedPlan[]): ProposedLine {
  const counts = new Map<Rule, number>();
  const letsGo = new Set<string>();
  const hides = { warn: 0, note: 0 };
  let unblocks = 0;
  for (const plan of plans) {
    const isLeft = (one: TriedFinding): boolean => !before.some((other) => touches(other, plan.root, one));
    const left = plan.findings.filter(isLeft);
    const touched = left.filter((one) => touches(line, plan.root, one));
    for (const one of touched) {
      if (one.level !== "block") hides[one.level]++;
      else counts.set(one.rule, (counts.get(one.rule) ?? 0) + 1);
      if (one.level === "block" && FOR_GOOD.has(one.rule) && one.address !== null) letsGo.add(one.address);
    }
    const isFreed =
      isBlocked({ ...plan, findings: left }) && left.every((one) => one.level !== "block" || touched.includes(one));
    if (isFreed) unblocks++;
  }
  const names = [...letsGo].sort(byText);
  const tried = new Set(plans.map(({ root }) => root));
  return {
    line,
    silences: new Map(RULE_NAMES.flatMap((rule) => (counts.has(rule) ? [[rule, counts.get(rule) ?? 0]] : []))),
    letsGo: names.slice(0, MOST_NAMES),
    letsGoCount: names.length,
    hides,
    roots: [...tried].filter((root) => line.kind !== "roots" || coversRoot(line.path, root)).length,
    unblocks,
  };
}

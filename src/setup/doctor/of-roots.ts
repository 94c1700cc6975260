import { posix } from "node:path";
import picomatch from "picomatch";
import { filledLines } from "../../text/lines.ts";
import { capital, list, type Phrase, phrase } from "../../text/phrase.ts";
import { isBelow } from "../repository/folders.ts";
import { asStarted } from "../workflows/handed.ts";
import { type Guard, isDeciding, type Reviewing } from "../workflows/uses.ts";
import type { Located } from "../workflows/yaml.ts";
import type { FileFacts } from "./facts.ts";
import { at, type Found, type Judge, ok, open, orOk, unknown } from "./found.ts";
import { type AskedFolder, askedOf, folderList, unownedFound } from "./unowned.ts";

/** Who can override in each root, as far as the workflows say which roots there are. */

/** What a job says of its roots. */
interface Named {
  /** The roots that are named by themselves. */
  readonly roots: readonly string[];
  /** Lines that are a pattern, or depend on the run. */
  readonly unread: readonly string[];
  /** The folders that those of them which are patterns stand for. */
  readonly patterns: readonly string[];
}

const ENV = /\$\{\{\s*env\.([\w-]+)\s*\}\}/g;

/**
 * An input with what calls hand over, and the variables that the workflow itself sets. One that a script sets is known
 * to the run alone.
 */
function written({ text: asIs }: Located, guard: Guard, reviewing: Reviewing): string {
  const text = asStarted(asIs, guard, reviewing);
  const { workflow, job } = guard;
  const { step } = reviewing;
  const scripts = job.steps.flatMap(({ run }) => run?.text ?? []).filter((script) => script.includes("GITHUB_ENV"));
  return text.replace(ENV, (whole, name: string) => {
    const value = step.env.get(name) ?? job.env.get(name) ?? workflow.env.get(name);
    return value === undefined || scripts.some((script) => script.includes(name)) ? whole : value.text;
  });
}

/** The root that a line of `plan` is of: the one that it names, else the folder of the file. */
function rootOfPlan(line: string): string {
  const [, named] = /^([^=]*)=/.exec(line) ?? [];
  const folder = named ?? posix.dirname(line);
  // `**/tfplan.json` finds the one at the top as well.
  return /^(?:\.\/)?\*\*$/.test(folder) ? "{.,**}" : folder;
}

/** Neither a pattern, nor left to the run, nor outside of the repository. */
const isRoot = (root: string): boolean => !/\$\{\{|[*?{]/.test(root) && !/^(?:\.\.|\/|-)/.test(posix.normalize(root));

function namedBy(input: Located | undefined, rootOf: (line: string) => string, guard: Guard, one: Reviewing): Named {
  const lines = input === undefined ? [] : filledLines(written(input, guard, one));
  const unread = lines.filter((line) => !isRoot(rootOf(line)));
  return {
    roots: lines.map(rootOf).filter(isRoot).map(posix.normalize),
    unread,
    patterns: unread.map(rootOf).filter((root) => !root.includes("${{")),
  };
}

/** Roots that have to report are all that there are; without them those of the plans. */
function namedIn(guard: Guard, one: Reviewing): Named {
  const expected = namedBy(one.inputs.get("expect-roots"), (line) => line, guard, one);
  const planned = namedBy(one.inputs.get("plan"), rootOfPlan, guard, one);
  const isExpected = expected.roots.length + expected.unread.length > 0;
  const { unread, patterns } = isExpected ? expected : planned;
  return { roots: [...expected.roots, ...planned.roots], unread, patterns };
}

/** The roots that the reviewing jobs name, and those for which a pattern of theirs stands. */
function reviewedIn({ guards, rootsHere }: Pick<FileFacts, "guards" | "rootsHere">) {
  const all = guards.flatMap((guard) => guard.reviews.map((one) => ({ guard, one, named: namedIn(guard, one) })));
  const roots = [...new Set(all.flatMap(({ named }) => named.roots))];
  const patterns = all.flatMap(({ named }) => named.patterns);
  const fitting =
    patterns.length === 0 ? [] : rootsHere().all.filter((root) => patterns.some((one) => fits(root, one)));
  return { all, roots, fitting };
}

/** Every root that some job is seen to review. */
export function reviewedRoots(files: Pick<FileFacts, "guards" | "rootsHere">): readonly string[] {
  const { roots, fitting } = reviewedIn(files);
  return [...new Set([...roots, ...fitting])];
}

/**
 * Roots that no workflow reviews; null where not all lines can be read. A name below a root that holds no configuration
 * stands for one of its environments.
 */
export function unreviewed(files: FileFacts): readonly Found[] | null {
  const { all, roots, fitting } = reviewedIn(files);
  const [first] = all.filter(({ guard }) => isDeciding(guard));
  const isRead = all.every(
    ({ one, named }) => one.by === "action" && !named.unread.some((line) => line.includes("${{")),
  );
  if (first === undefined || !isRead || roots.length + fitting.length === 0) return null;
  const isNamed = (root: string): boolean =>
    roots.some((one) => one === root || (isBelow(one, root) && files.configurationAt(one) === null));
  const left = files.rootsHere().withState.filter((root) => !isNamed(root) && !fitting.includes(root));
  if (left.length === 0) return [];
  const input = first.one.inputs.get("expect-roots") ?? first.one.inputs.get("plan");
  return [
    open(
      phrase`No workflow reviews ${folderList(left)}, where a state is kept.`,
      phrase`Add ${[left.length === 1 ? "it" : "them"]} to what is planned there.`,
      at(first.one.path, input?.line ?? first.one.step.line),
    ),
  ];
}

/** Whom an override asks: the owners of each file that declares what is planned, in the root and in its modules. */
export const rootsOwned: Judge = (facts) => {
  const { owners, policy } = facts.files;
  if (owners === null || owners.unreadable !== null) return [];
  if (policy.policy.override.approvers !== null) return [ok(phrase`The policy names who may override.`)];
  const { all, roots, fitting } = reviewedIn(facts.files);
  // A job that hands its review over is one of those on which another one decides.
  const unseen = all
    .filter(({ guard, named }) => isDeciding(guard) && (named.unread.length > 0 || named.roots.length === 0))
    .map(({ guard, one, named }) => unseenFound(guard, one, named.unread, owners.path));
  const found = unownedFound(askedOf([...new Set([...roots, ...fitting])], facts), owners, facts);
  if (roots.length === 0 && found.length + unseen.length === 0) return [];
  return orOk([...found, ...unseen], allOwned(askedOf(roots, facts)));
};

/** Whether a pattern of folders stands for a root. */
const fits = (root: string, pattern: string): boolean => picomatch.isMatch(root, pattern, { dot: true });

function allOwned(asked: readonly AskedFolder[]): Phrase {
  const roots = asked.filter(({ callers }) => callers.length === 0).map(({ folder }) => folder);
  const modules = asked.filter(({ callers }) => callers.length > 0);
  const head = capital(phrase`${folderList(roots)} ${[roots.length === 1 ? "has one" : "have one each"]}`);
  if (modules.length === 0) return phrase`${head}.`;
  const has = modules.length === 1 ? "has" : "have";
  return phrase`${head}, and so ${[has]} ${folderList(modules.map(({ folder }) => folder))}, which ${callWords(modules, roots)}.`;
}

/** Who calls the modules, if all of them are called by the same. */
function callWords(modules: readonly AskedFolder[], roots: readonly string[]): Phrase {
  const [callers = [], ...others] = modules.map((one) => roots.filter((root) => one.callers.includes(root)));
  if (others.some((other) => other.join("\n") !== callers.join("\n"))) return phrase`some of them call`;
  if (callers.length === roots.length) return roots.length === 1 ? phrase`it calls` : phrase`they call`;
  return phrase`${folderList(callers)} ${[callers.length === 1 ? "calls" : "call"]}`;
}

const rootsFix = (path: string): Phrase =>
  phrase`Look in ${path} whether each root, and each module that it calls, has an owner; or name approvers in the policy.`;

function unseenFound({ job }: Guard, one: Reviewing, unread: readonly string[], path: string): Found {
  if (unread.length > 0) {
    const input = one.inputs.get("expect-roots") ?? one.inputs.get("plan");
    return unknown(
      phrase`The job ${job.id} reviews ${list(unread)}; which roots these are only the run knows.`,
      rootsFix(path),
      at(one.path, input?.line ?? one.step.line),
    );
  }
  return unknown(
    one.by === "command"
      ? phrase`The job ${job.id} reviews in a script, and which roots it names there is not read.`
      : phrase`The job ${job.id} names no root in ${"plan"} or ${"expect-roots"}.`,
    rootsFix(path),
    at(one.path, one.step.line),
  );
}

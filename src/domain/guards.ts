import { type ChangedFile, directoryOf, type FileTexts, namesOf } from "./changed-files.ts";
import { byImportance, byText, type Finding } from "./finding.ts";
import { settingOf } from "./levels.ts";
import { CODEOWNERS_PATHS } from "./owners.ts";
import type { Policy } from "./policy.ts";
import { lostPrevention } from "./prevention.ts";
import type { RootReview } from "./review.ts";
import { type PullRequest, placesOf, type Touched } from "./touched.ts";

type Unhashed = Omit<RootReview, "digest">;
/**
 * Findings that only the pull request shows: guards that it edits, and `prevent_destroy` that it removes. Each stands
 * with the root that its file belongs to, else with the first. What can't be seen is reported as well, since it may
 * hide one.
 * A pull request can't make these block or not by its own policy: `policy` is the base branch's.
 */
export function withGuardFindings(roots: readonly Unhashed[], pull: PullRequest, policy: Policy): readonly Unhashed[] {
  const [first] = roots;
  if (first === undefined) return roots;
  const homeOf = ({ places: [place] }: Touched): string =>
    roots.find(({ root }) => place !== undefined && root === directoryOf(place.file))?.root ?? first.root;
  const touched = [...editedGuards(pull), ...lostPrevention(pull)];
  return roots.map((one) => {
    const made = touched.filter((each) => homeOf(each) === one.root).flatMap((each) => findingOf(each, one, policy));
    return { ...one, findings: [...one.findings, ...made].sort(inOrder) };
  });
}

const inOrder = (a: Finding, b: Finding): number =>
  byImportance(a, b) || byText(JSON.stringify(a.places), JSON.stringify(b.places));

function findingOf({ rule, ...touched }: Touched, { root }: Unhashed, policy: Policy): readonly Finding[] {
  const level = settingOf(policy, root, rule, undefined);
  return level === "off" ? [] : [{ rule, level, subject: null, remains: null, evidence: [], ...touched }];
}

/** What can't be seen may be another thing at another commit, so who agrees to it agrees to this one. */
const editedGuards = (pull: PullRequest): readonly Touched[] => [
  ...pull.files
    .filter((file) => isGuard(file, pull))
    .map((file): Touched => {
      const agreed = [JSON.stringify([...namesOf(file), file.blob])];
      return { rule: "guard-edited", detail: { kind: "guards-edited" }, places: placesOf(file), agreed };
    }),
  ...(pull.isWhole
    ? []
    : [{ rule: "guard-edited", detail: { kind: "not-shown" }, places: [], agreed: [pull.head] } satisfies Touched]),
];

/**
 * What guards the repository: the policy, who owns what, and the workflow that runs this. Another workflow, or an
 * action of this repository, counts if it speaks of destroy-guard, before the change or after it.
 */
function isGuard(file: ChangedFile, { policyPaths, workflowPath, texts }: PullRequest): boolean {
  const names = namesOf(file);
  if (names.some((name) => policyPaths.includes(name) || CODEOWNERS_PATHS.includes(name) || name === workflowPath))
    return true;
  return names.some(mayRunThis) && speaksOfThis(file, texts.get(file.path));
}

/** Files in which one step may run another's work. */
export const mayRunThis = (path: string): boolean =>
  path.startsWith(".github/workflows/") || /(^|\/)action\.ya?ml$/.test(path);

/** A file that can't be looked into counts as one that does. */
const speaksOfThis = (file: ChangedFile, texts: FileTexts | undefined): boolean => {
  if (texts !== undefined) return [texts.before, texts.after].some((text) => text?.includes("destroy-guard") === true);
  const isWorkflow = namesOf(file).some((name) => name.startsWith(".github/workflows/"));
  return file.patch === null || isWorkflow || file.patch.includes("destroy-guard");
};

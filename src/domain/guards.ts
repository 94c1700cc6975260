import { type ChangedFile, directoryOf } from "./changed-files.ts";
import { linesOf } from "./diff.ts";
import type { Detail } from "./evidence.ts";
import { byImportance, type Finding } from "./finding.ts";
import { settingOf } from "./levels.ts";
import { CODEOWNERS_PATHS } from "./owners.ts";
import type { Policy } from "./policy.ts";
import type { RootReview } from "./review.ts";
import { isTerraformFile } from "./terraform.ts";

/** What the pull request itself says, beside its plans. */
export interface PullRequest {
  readonly files: readonly ChangedFile[];
  readonly policyPath: string;
  /** Path of the workflow that runs; null if it is not known. */
  readonly workflowPath: string | null;
}

type Unhashed = Omit<RootReview, "digest">;
type Guard = Extract<Finding["rule"], "guard-edited" | "guard-removed">;

/** Something that a pull request does to a guard, and where. */
interface Touched {
  readonly rule: Guard;
  readonly path: string;
  readonly line: number | null;
}

const DETAILS = {
  "guard-edited": { kind: "guards-edited" },
  "guard-removed": { kind: "prevent-destroy-removed" },
} satisfies Record<Guard, Detail>;

/**
 * Findings that only the pull request shows: guards that it edits, and `prevent_destroy` that it removes. Each stands
 * with the root that its file belongs to, else with the first.
 * A pull request can't make these block or not by its own policy: `policy` is the base branch's.
 */
export function withGuardFindings(roots: readonly Unhashed[], pull: PullRequest, policy: Policy): readonly Unhashed[] {
  const [first] = roots;
  if (first === undefined) return roots;
  const homeOf = (path: string): string => roots.find(({ root }) => root === directoryOf(path))?.root ?? first.root;
  const touched = pull.files.flatMap((file) => touchedIn(file, pull));
  return roots.map((one) => {
    const here = touched.filter(({ path }) => homeOf(path) === one.root);
    const made = here.flatMap((each) => findingOf(each, one.root, policy));
    return { ...one, findings: [...one.findings, ...made].sort(byImportance) };
  });
}

function findingOf({ rule, path, line }: Touched, root: string, policy: Policy): readonly Finding[] {
  const level = settingOf(policy, root, rule, undefined);
  if (level === "off") return [];
  return [{ rule, level, subject: null, remains: null, detail: DETAILS[rule], evidence: [], file: path, line }];
}

const touchedIn = (file: ChangedFile, pull: PullRequest): readonly Touched[] => [
  ...(isGuard(file, pull) ? [{ rule: "guard-edited", path: file.path, line: null } as const] : []),
  ...lostPrevention(file),
];

/**
 * What guards the repository: the policy, who owns what, and the workflow that runs this. A workflow counts if it is
 * the one that runs, or speaks of destroy-guard.
 */
const isGuard = ({ path, previousPath, patch }: ChangedFile, { policyPath, workflowPath }: PullRequest): boolean =>
  [path, previousPath].some(
    (name) => name !== null && (name === policyPath || CODEOWNERS_PATHS.includes(name) || name === workflowPath),
  ) ||
  (path.startsWith(".github/workflows/") && (patch === null || patch.includes("destroy-guard")));

const PREVENT = /^\s*prevent_destroy\s*=\s*true\b/;

/** Lines that take `prevent_destroy = true` away, where the same file does not get as many new ones. */
function lostPrevention({ path, patch }: ChangedFile): readonly Touched[] {
  if (patch === null || !isTerraformFile(path)) return [];
  const removed = linesOf(patch, "-").filter(({ text }) => PREVENT.test(text));
  const added = linesOf(patch, "+").filter(({ text }) => PREVENT.test(text));
  const [first] = removed;
  if (first === undefined || added.length >= removed.length) return [];
  return [{ rule: "guard-removed", path, line: first.line }];
}

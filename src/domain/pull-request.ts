import type { Detail } from "./evidence.ts";
import { byImportance, type Finding } from "./finding.ts";
import { settingOf } from "./levels.ts";
import type { Rename } from "./override/places.ts";
import { CODEOWNERS_PATHS } from "./owners.ts";
import type { Policy } from "./policy.ts";
import type { RootReview } from "./review.ts";
import { blockOf, type Declaration, declarationsIn, isTerraformFile, linesOf } from "./terraform.ts";

/** A file that a pull request changes; `patch` is null where GitHub shows none (binary, or too large). */
export interface FileChange {
  readonly path: string;
  readonly previousPath: string | null;
  readonly patch: string | null;
}

/** What the pull request itself says, beside its plans. */
export interface PullRequest {
  readonly files: readonly FileChange[];
  readonly policyPath: string;
  /** Path of the workflow that runs; null if it is not known. */
  readonly workflowPath: string | null;
}

const directoryOf = (path: string): string => (path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : ".");

/** Whether any of the files is Terraform's (contract §8). A renamed one counts under both names. */
export const touchesTerraform = (files: readonly FileChange[]): boolean =>
  files.some(
    ({ path, previousPath }) => isTerraformFile(path) || (previousPath !== null && isTerraformFile(previousPath)),
  );

/** Directories of the Terraform files that are changed. */
export const changedDirectories = (files: readonly FileChange[]): readonly string[] => [
  ...new Set(
    files.flatMap(({ path, previousPath }) =>
      [path, ...(previousPath === null ? [] : [previousPath])].filter(isTerraformFile).map(directoryOf),
    ),
  ),
];

/**
 * What guards the repository: the policy, who owns what, and the workflow that runs this. A workflow counts if it is
 * the one that runs, or speaks of destroy-guard.
 */
const isGuard = ({ path, previousPath, patch }: FileChange, { policyPath, workflowPath }: PullRequest): boolean =>
  [path, previousPath].some(
    (name) => name !== null && (name === policyPath || CODEOWNERS_PATHS.includes(name) || name === workflowPath),
  ) ||
  (path.startsWith(".github/workflows/") && (patch === null || patch.includes("destroy-guard")));

const PREVENT = /^\s*prevent_destroy\s*=\s*true\b/;

/** Lines that take `prevent_destroy = true` away, where the same file does not get as many new ones. */
function unprevented({ path, patch }: FileChange): { readonly path: string; readonly line: number } | null {
  if (patch === null || !isTerraformFile(path)) return null;
  const removed = linesOf(patch, "-").filter(({ text }) => PREVENT.test(text));
  const added = linesOf(patch, "+").filter(({ text }) => PREVENT.test(text));
  const [first] = removed;
  return first === undefined || added.length >= removed.length ? null : { path, line: first.line };
}

const finding = (
  rule: Finding["rule"],
  level: Finding["level"],
  detail: Detail,
  file: string,
  line: number | null,
): Finding => ({
  rule,
  level,
  subject: null,
  remains: null,
  detail,
  evidence: [],
  file,
  line,
});

/**
 * Findings that only the pull request shows: guards that it edits, and `prevent_destroy` that it removes. Each stands
 * with the root that its file belongs to, else with the first.
 * A pull request can't make these block or not by its own policy: `policy` is the base branch's.
 */
export function withPullRequest(
  roots: readonly Omit<RootReview, "digest">[],
  pull: PullRequest,
  policy: Policy,
): readonly Omit<RootReview, "digest">[] {
  const [first] = roots;
  if (first === undefined) return roots;
  const homeOf = (path: string): string => roots.find(({ root }) => root === directoryOf(path))?.root ?? first.root;
  const made = pull.files.flatMap((file): { readonly root: string; readonly finding: Finding }[] => {
    const root = homeOf(file.path);
    const say = (rule: "guard-edited" | "guard-removed", detail: Detail, path: string, line: number | null) => {
      const level = settingOf(policy, root, rule, undefined);
      return level === "off" ? [] : [{ root, finding: finding(rule, level, detail, path, line) }];
    };
    const removed = unprevented(file);
    return [
      ...(isGuard(file, pull) ? say("guard-edited", { kind: "guards-edited" }, file.path, null) : []),
      ...(removed === null
        ? []
        : say("guard-removed", { kind: "prevent-destroy-removed" }, removed.path, removed.line)),
    ];
  });
  return roots.map((one) => ({
    ...one,
    findings: [...one.findings, ...made.filter(({ root }) => root === one.root).map((each) => each.finding)].sort(
      byImportance,
    ),
  }));
}

/** A Terraform file of the checkout: its path and the resource blocks in it. */
export interface SourceFile {
  readonly path: string;
  readonly declarations: readonly Declaration[];
}

interface Place {
  readonly path: string;
  readonly line: number | null;
}

const same = (block: { readonly type: string; readonly name: string }) => (one: Declaration) =>
  one.type === block.type && one.name === block.name;

/**
 * Where the pull request's diff takes a block away. Line numbers of a file that is gone lead nowhere, so there is none.
 */
const removedFrom = (
  block: { readonly type: string; readonly name: string },
  root: string,
  files: readonly FileChange[],
): readonly string[] =>
  files
    .filter(({ path, previousPath, patch }) => patch !== null && directoryOf(previousPath ?? path) === root)
    .filter(({ patch }) => linesOf(patch ?? "", "-").some(({ text }) => declarationsIn(text).some(same(block))))
    .map(({ path, previousPath }) => previousPath ?? path);

/** Findings with the file that declares their object, and what that says about whose consent is needed. */
export interface Located {
  readonly roots: readonly Omit<RootReview, "digest">[];
  /** A block that the pull request took from one file and that now stands in another has the owners of both. */
  readonly renames: readonly Rename[];
}

/**
 * Adds file and line to the findings on objects of a root module: where the checkout declares the block, else where the
 * diff removes it. `sources` are the checkout's files of each root.
 * Objects of child modules have none: whose they are is then looked up by the root.
 */
export function locate(
  roots: readonly Omit<RootReview, "digest">[],
  files: readonly FileChange[],
  sources: ReadonlyMap<string, readonly SourceFile[]>,
): Located {
  const renames: Rename[] = files.flatMap(({ path, previousPath }) =>
    previousPath === null ? [] : [{ from: previousPath, to: path }],
  );
  const placeOf = (address: string, root: string): Place | null => {
    const block = blockOf(address);
    if (block === null) return null;
    const standing = (sources.get(root) ?? []).flatMap(({ path, declarations }) =>
      declarations.filter(same(block)).map(({ line }) => ({ path, line })),
    );
    const removed = removedFrom(block, root, files);
    const [now] = standing;
    for (const { path } of standing.slice(1)) if (now !== undefined) renames.push({ from: path, to: now.path });
    for (const from of removed) if (now !== undefined && from !== now.path) renames.push({ from, to: now.path });
    for (const from of removed.slice(1)) if (now === undefined) renames.push({ from, to: removed[0] as string });
    return now ?? (removed[0] === undefined ? null : { path: removed[0], line: null });
  };
  const located = roots.map((one) => ({
    ...one,
    findings: one.findings.map((each) => {
      if (each.subject === null || each.file !== null) return each;
      const place =
        placeOf(each.subject.address, one.root) ??
        (each.subject.previousAddress === null ? null : placeOf(each.subject.previousAddress, one.root));
      return place === null ? each : { ...each, file: place.path, line: place.line };
    }),
  }));
  return { roots: located, renames };
}

/**
 * Terraform files of a root whose changes GitHub does not show: what was taken out of them nobody knows, so their
 * owners are asked too.
 */
export const unseen = (files: readonly FileChange[], root: string): readonly string[] =>
  files
    .filter(
      ({ path, previousPath, patch }) =>
        patch === null &&
        isTerraformFile(path) &&
        (directoryOf(path) === root || (previousPath !== null && directoryOf(previousPath) === root)),
    )
    .map(({ path }) => path);

import type { Finding, Remains } from "../domain/finding.ts";
import type { Counts } from "../domain/plan.ts";
import type { Destroy, Review, RootReview } from "../domain/review.ts";
import type { WorkflowRun } from "../domain/workflow-run.ts";
import { destroysOf } from "./destroys.ts";
import { printableJson } from "./untrusted.ts";
import { messageOf, remedyOf } from "./wording.ts";

/** The review JSON (docs/setup.md). Keys have a fixed order. A missing value is null; no key is left out. */

/** The order in which the counts of a plan are told. */
const countsJson = ({
  create,
  update,
  replace,
  delete: deleted,
  forget,
  read,
  none,
  unknown,
  moved,
  imported,
  deposed,
}: Counts) => ({
  create,
  update,
  replace,
  delete: deleted,
  forget,
  read,
  none,
  unknown,
  moved,
  imported,
  deposed,
});

const destroyJson = (destroy: Destroy) => ({
  address: destroy.address,
  previousAddress: destroy.previousAddress,
  deposed: destroy.deposed,
  type: destroy.type,
  provider: destroy.provider,
  effect: destroy.effect,
  order: destroy.order,
  recreated: destroy.recreated,
  imported: destroy.imported,
  because: destroy.because.length === 0 ? null : destroy.because.join(", "),
  origins: destroy.origins ?? null,
  fromEach: destroy.fromEach ?? null,
  known: destroy.known ?? null,
  reason: destroy.reason,
  class: destroy.class,
});

/**
 * Thousands of objects can have the same thousands of copies: of each list the first names stand here, and their count.
 */
const MOST_NAMES = 25;

const remainsJson = (remains: Remains) => ({
  kind: remains.kind,
  days: remains.days,
  refusal: remains.refusal,
  survivors: remains.survivors.slice(0, MOST_NAMES),
  survivorsCount: remains.survivorsCount,
  goesWithIt: remains.goesWithIt.slice(0, MOST_NAMES),
  goesWithItCount: remains.goesWithItCount,
});

const findingJson = (finding: Finding, destroy: Destroy | null, root: RootReview) => {
  const { rule, level, subject, remains } = finding;
  return {
    rule,
    level,
    address: subject?.address ?? null,
    previousAddress: subject?.previousAddress ?? null,
    deposed: subject?.deposed ?? null,
    type: subject?.type ?? null,
    provider: subject?.provider ?? null,
    effect: subject?.effect ?? null,
    class: subject?.class ?? null,
    weight: subject?.weight ?? null,
    what: subject?.what ?? null,
    remains: remains === null ? null : remainsJson(remains),
    evidence: finding.evidence,
    detail: finding.detail,
    message: messageOf(finding, destroy),
    remedy: remedyOf(finding, root),
    places: finding.places,
  };
};

const rootJson = (root: RootReview) => {
  const destroyFor = destroysOf(root);
  return {
    root: root.root,
    source: root.source,
    terraformVersion: root.terraformVersion,
    formatVersion: root.formatVersion,
    plannedAt: root.plannedAt,
    errored: root.errored,
    complete: root.complete,
    applyable: root.applyable,
    digest: root.digest,
    counts: countsJson(root.counts),
    destroys: root.destroys.map(destroyJson),
    findings: root.findings.map((finding) => findingJson(finding, destroyFor(finding), root)),
    drift: root.drift.map(({ address, type, effect }) => ({ address, type, effect })),
  };
};

const overrideJson = ({ by, digest, at, signed }: NonNullable<Review["override"]>) => ({
  by,
  digest,
  at,
  signed:
    signed?.map((one) => ({
      by: one.by,
      root: one.root,
      agreed: one.agreed,
      expires: one.expires,
      reason: one.reason === "" ? null : one.reason,
      key: { proof: one.key.proof, algorithm: one.key.algorithm, fingerprint: one.key.fingerprint },
    })) ?? null,
});

const runJson = ({ repository, id, commit, merge, pull, rules, day }: WorkflowRun) => ({
  repository,
  id,
  commit,
  merge,
  pull,
  rules,
  day,
});

/**
 * The review JSON. Made to be read by programs, and safe to print: whatever can't be seen is written as `\uXXXX`, so
 * addresses are exact and yet no terminal or log obeys them. `run`: the run of a workflow that made it; null on a
 * command line.
 */
export const jsonReport = (review: Review, run: WorkflowRun | null = null): string => {
  const { verdict, digest, counts, roots, override, policy } = review;
  const json = {
    version: 1,
    verdict,
    digest,
    counts: countsJson(counts),
    roots: roots.map(rootJson),
    override: override === null ? null : overrideJson(override),
    policy: policy === null ? null : { file: policy.file, branch: policy.branch, looked: policy.looked },
    run: run === null ? null : runJson(run),
  };
  return `${printableJson(JSON.stringify(json, null, 2))}\n`;
};

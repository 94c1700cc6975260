import { isStatus } from "./client.ts";
import { PartialAnswer } from "./fetch.ts";
import { listOf } from "./pages.ts";
import type { Repository } from "./repository.ts";
import { type Shape, type Shaped, shaped } from "./shape.ts";

/** What GitHub demands before something is merged into a branch, and who may do without. */

/** Where a demand is set: a ruleset, or the older protection of the branch. */
export type Source =
  | { readonly is: "ruleset"; readonly id: number; readonly level: string; readonly owner: string }
  | { readonly is: "classic" };

export interface RequiredCheck {
  readonly context: string;
  /** The app that has to report it; null: whoever may set a status. */
  readonly app: number | null;
  readonly from: Source;
}

/** A workflow of some repository that has to pass, whatever the names of its checks. */
export interface RequiredWorkflow {
  readonly path: string;
  readonly repository: number;
  readonly from: Source;
}

/** A pull request is needed. */
export interface ReviewDemand {
  readonly approvals: number;
  readonly codeOwners: boolean;
  readonly dismissesStale: boolean;
  readonly from: Source;
}

export interface Demands {
  readonly checks: readonly RequiredCheck[];
  readonly workflows: readonly RequiredWorkflow[];
  readonly reviews: readonly ReviewDemand[];
  /** Who demands that a branch holds all of its base. */
  readonly upToDate: readonly Source[];
  readonly unforced: readonly Source[];
  readonly undeletable: readonly Source[];
  readonly queue: Source | null;
}

const RULE = {
  type: "text",
  ruleset_id: "id",
  ruleset_source_type: "text?",
  ruleset_source: "text?",
  parameters: "object?",
} as const;
type Rule = Shaped<typeof RULE>;

const sourceOf = ({ ruleset_id, ruleset_source_type, ruleset_source }: Rule): Source => ({
  is: "ruleset",
  id: ruleset_id,
  level: ruleset_source_type ?? "Repository",
  owner: ruleset_source ?? "",
});

/** What the rules of some types have to say: GitHub describes it as what may be missing, and then it is not known. */
const CHECKS = { strict_required_status_checks_policy: "yes", required_status_checks: "list" } as const;
const CHECK = { context: "text", integration_id: "number?" } as const;
const WORKFLOWS = { workflows: "list" } as const;
const WORKFLOW = { path: "text", repository_id: "id" } as const;
const REVIEWS = {
  required_approving_review_count: "count",
  require_code_owner_review: "yes",
  dismiss_stale_reviews_on_push: "yes",
} as const;

/** What the active rulesets of repository and organisation demand of a branch. */
export async function rulesOf({ github, owner, repo }: Repository, branch: string): Promise<Demands> {
  const rules = await listOf(github, github.rest.repos.getBranchRules, { owner, repo, branch }, RULE);
  const of = (type: string): readonly Rule[] => rules.filter((rule) => rule.type === type);
  const told = <S extends Shape>(type: string, shape: S) =>
    of(type).map((rule) => ({ says: shaped(rule.parameters, shape, `all of the rule ${type}`), from: sourceOf(rule) }));
  const checks = told("required_status_checks", CHECKS);
  const [queue] = of("merge_queue");
  return {
    checks: checks.flatMap(({ says, from }) => checksIn(says.required_status_checks, from)),
    workflows: told("workflows", WORKFLOWS).flatMap(({ says, from }) =>
      says.workflows
        .map((one) => shaped(one, WORKFLOW))
        .map(({ path, repository_id: repository }) => ({ path, repository, from })),
    ),
    reviews: told("pull_request", REVIEWS).map(({ says, from }) => ({
      approvals: says.required_approving_review_count,
      codeOwners: says.require_code_owner_review,
      dismissesStale: says.dismiss_stale_reviews_on_push,
      from,
    })),
    upToDate: checks.filter(({ says }) => says.strict_required_status_checks_policy).map(({ from }) => from),
    unforced: of("non_fast_forward").map(sourceOf),
    undeletable: of("deletion").map(sourceOf),
    queue: queue === undefined ? null : sourceOf(queue),
  };
}

const checksIn = (listed: readonly unknown[], from: Source): readonly RequiredCheck[] =>
  listed.map((one) => shaped(one, CHECK)).map(({ context, integration_id: app }) => ({ context, app, from }));

/** The older protection of a branch. */
export interface Classic extends Demands {
  readonly bindsAdmins: boolean;
  /** How many people, teams and apps need no pull request. */
  readonly exempt: number;
}

const CLASSIC: Source = { is: "classic" };

/** Each of these parts is left out where the protection does not demand it. */
const CLASSIC_SHAPE = {
  required_status_checks: "object?",
  "required_status_checks.strict": "yes?",
  required_pull_request_reviews: "object?",
  "enforce_admins.enabled": "yes",
  "allow_force_pushes.enabled": "yes?",
  "allow_deletions.enabled": "yes?",
} as const;
const CLASSIC_CHECKS = { checks: "list" } as const;
const CLASSIC_CHECK = { context: "text", app_id: "number?" } as const;
const CLASSIC_REVIEWS = {
  required_approving_review_count: "count?",
  require_code_owner_reviews: "yes",
  dismiss_stale_reviews: "yes",
  bypass_pull_request_allowances: "object?",
  "bypass_pull_request_allowances.users": "list?",
  "bypass_pull_request_allowances.teams": "list?",
  "bypass_pull_request_allowances.apps": "list?",
} as const;

function classicChecks(checks: object | null): readonly RequiredCheck[] {
  const listed = checks === null ? [] : shaped(checks, CLASSIC_CHECKS).checks;
  return listed
    .map((one) => shaped(one, CLASSIC_CHECK))
    .map(({ context, app_id: app }) => ({
      context,
      // -1 stands for any app: https://docs.github.com/en/rest/branches/branch-protection
      app: app === null || app < 0 ? null : app,
      from: CLASSIC,
    }));
}

function reviewsIn(reviews: Shaped<typeof CLASSIC_REVIEWS> | null): readonly ReviewDemand[] {
  if (reviews === null) return [];
  return [
    {
      approvals: reviews.required_approving_review_count ?? 0,
      codeOwners: reviews.require_code_owner_reviews,
      dismissesStale: reviews.dismiss_stale_reviews,
      from: CLASSIC,
    },
  ];
}

const exemptIn = (reviews: Shaped<typeof CLASSIC_REVIEWS> | null): number =>
  (["users", "teams", "apps"] as const).flatMap((kind) => reviews?.[`bypass_pull_request_allowances.${kind}`] ?? [])
    .length;

const when = (is: boolean): readonly Source[] => (is ? [CLASSIC] : []);

/** The older protection of a branch; null where it has none. Needs `administration: read`. */
export async function classicOf({ github, owner, repo }: Repository, branch: string): Promise<Classic | null> {
  try {
    const { data } = await github.rest.repos.getBranchProtection({ owner, repo, branch });
    return classicIn(data);
  } catch (error) {
    if (isStatus(error, 404) && error instanceof Error && /not protected/i.test(error.message)) return null;
    throw error;
  }
}

function classicIn(data: unknown): Classic {
  const told = shaped(data, CLASSIC_SHAPE, "all of a protection");
  const asked = told.required_pull_request_reviews;
  const reviews = asked === null ? null : shaped(asked, CLASSIC_REVIEWS, "all of a protection");
  return {
    checks: classicChecks(told.required_status_checks),
    workflows: [],
    reviews: reviewsIn(reviews),
    upToDate: when(told["required_status_checks.strict"] === true),
    unforced: when(told["allow_force_pushes.enabled"] === false),
    undeletable: when(told["allow_deletions.enabled"] === false),
    queue: null,
    bindsAdmins: told["enforce_admins.enabled"],
    exempt: exemptIn(reviews),
  };
}

/** A branch, with what every reader is told of its protection. */
export interface GuardedBranch {
  readonly commit: string;
  readonly isProtected: boolean;
  /** Whether it has the older protection. */
  readonly hasClassic: boolean;
  readonly classicChecks: readonly RequiredCheck[];
}

const BRANCH = {
  "commit.sha": "text",
  protected: "yes",
  "protection.enabled": "yes",
  "protection.required_status_checks": "object?",
} as const;

export async function guardedBranch({ github, owner, repo }: Repository, branch: string): Promise<GuardedBranch> {
  const { data } = await github.rest.repos.getBranch({ owner, repo, branch });
  const told = shaped(data, BRANCH, "all of a branch");
  const hasClassic = told["protection.enabled"];
  return {
    commit: told["commit.sha"],
    isProtected: told.protected,
    hasClassic,
    classicChecks: hasClassic ? classicChecks(told["protection.required_status_checks"]) : [],
  };
}

/** Somebody who needs not keep to a ruleset. */
export interface Exempt {
  readonly kind: string;
  readonly id: number | null;
  readonly mode: string;
}

export interface Ruleset {
  readonly id: number;
  readonly name: string;
  readonly enforcement: string;
  /** Null where the token may not see it: GitHub shows it to those who may edit the ruleset. */
  readonly exempt: readonly Exempt[] | null;
  /** The checks that it requires. */
  readonly contexts: readonly string[];
}

const RULESET = {
  id: "id",
  name: "text",
  enforcement: "text",
  bypass_actors: "list?",
  rules: "list?",
} as const;
const EXEMPT = { actor_type: "text", actor_id: "number?", bypass_mode: "text?" } as const;

export async function rulesetOf({ github, owner, repo }: Repository, id: number): Promise<Ruleset> {
  const { data } = await github.rest.repos.getRepoRuleset({ owner, repo, ruleset_id: id });
  const told = shaped(data, RULESET, "all of a ruleset");
  if (told.id !== id) throw new PartialAnswer(`GitHub's answer is of the ruleset ${told.id}`);
  const exempt = told.bypass_actors?.map((one) => shaped(one, EXEMPT)) ?? null;
  return {
    id,
    name: told.name,
    enforcement: told.enforcement,
    exempt:
      exempt?.map(({ actor_type: kind, actor_id: who, bypass_mode: mode }) => ({
        kind,
        id: who,
        mode: mode ?? "always",
      })) ?? null,
    contexts: (told.rules ?? []).flatMap(contextsIn),
  };
}

function contextsIn(rule: unknown): readonly string[] {
  const { type, parameters } = shaped(rule, { type: "text", parameters: "object?" });
  if (type !== "required_status_checks") return [];
  return shaped(parameters, CHECKS).required_status_checks.map((one) => shaped(one, CHECK).context);
}

/** The ids of the rulesets that are switched off, or only report. */
export async function idleRulesets({ github, owner, repo }: Repository): Promise<readonly number[]> {
  const asked = { owner, repo, includes_parents: true };
  const rulesets = await listOf(github, github.rest.repos.getRepoRulesets, asked, { id: "id", enforcement: "text" });
  return rulesets.filter(({ enforcement }) => enforcement !== "active").map(({ id }) => id);
}

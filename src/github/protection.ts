import { type GitHub, isStatus } from "./client.ts";
import { eachPage, PAGE } from "./pages.ts";
import type { Repository } from "./repository.ts";

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

type RuleJson = Awaited<ReturnType<GitHub["rest"]["repos"]["getBranchRules"]>>["data"][number];
type RuleOf<Type extends RuleJson["type"]> = Extract<RuleJson, { readonly type: Type }>;

const sourceOf = ({ ruleset_id, ruleset_source_type, ruleset_source }: RuleJson): Source => ({
  is: "ruleset",
  id: ruleset_id ?? 0,
  level: ruleset_source_type ?? "Repository",
  owner: ruleset_source ?? "",
});

/** What the active rulesets of repository and organisation demand of a branch. */
export async function rulesOf({ github, owner, repo }: Repository, branch: string): Promise<Demands> {
  const rules = await github.paginate(
    github.rest.repos.getBranchRules,
    { owner, repo, branch, per_page: PAGE },
    eachPage(),
  );
  const of = <Type extends RuleJson["type"]>(type: Type) =>
    rules.filter((rule): rule is RuleOf<Type> => rule.type === type);
  const [queue] = of("merge_queue");
  return {
    checks: of("required_status_checks").flatMap((rule) =>
      (rule.parameters?.required_status_checks ?? []).map(({ context, integration_id }) => ({
        context,
        app: integration_id ?? null,
        from: sourceOf(rule),
      })),
    ),
    workflows: of("workflows").flatMap((rule) =>
      (rule.parameters?.workflows ?? []).map(({ path, repository_id }) => ({
        path,
        repository: repository_id,
        from: sourceOf(rule),
      })),
    ),
    reviews: of("pull_request").map((rule) => ({
      approvals: rule.parameters?.required_approving_review_count ?? 0,
      codeOwners: rule.parameters?.require_code_owner_review === true,
      dismissesStale: rule.parameters?.dismiss_stale_reviews_on_push === true,
      from: sourceOf(rule),
    })),
    upToDate: of("required_status_checks")
      .filter(({ parameters }) => parameters?.strict_required_status_checks_policy === true)
      .map(sourceOf),
    unforced: of("non_fast_forward").map(sourceOf),
    undeletable: of("deletion").map(sourceOf),
    queue: queue === undefined ? null : sourceOf(queue),
  };
}

/** The older protection of a branch. */
export interface Classic extends Demands {
  readonly bindsAdmins: boolean;
  /** How many people, teams and apps need no pull request. */
  readonly exempt: number;
}

const CLASSIC: Source = { is: "classic" };

type ClassicJson = Awaited<ReturnType<GitHub["rest"]["repos"]["getBranchProtection"]>>["data"];

const classicChecks = (checks: ClassicJson["required_status_checks"]): readonly RequiredCheck[] =>
  // -1 stands for any app: https://docs.github.com/en/rest/branches/branch-protection
  (checks?.checks ?? []).map(({ context, app_id }) => ({
    context,
    app: app_id === null || app_id < 0 ? null : app_id,
    from: CLASSIC,
  }));

const reviewsIn = (reviews: ClassicJson["required_pull_request_reviews"]): readonly ReviewDemand[] =>
  reviews === undefined
    ? []
    : [
        {
          approvals: reviews.required_approving_review_count ?? 0,
          codeOwners: reviews.require_code_owner_reviews,
          dismissesStale: reviews.dismiss_stale_reviews,
          from: CLASSIC,
        },
      ];

function exemptIn(reviews: ClassicJson["required_pull_request_reviews"]): number {
  const { users = [], teams = [], apps = [] } = reviews?.bypass_pull_request_allowances ?? {};
  return users.length + teams.length + apps.length;
}

const when = (is: boolean): readonly Source[] => (is ? [CLASSIC] : []);

/** The older protection of a branch; null where it has none. Needs `administration: read`. */
export async function classicOf({ github, owner, repo }: Repository, branch: string): Promise<Classic | null> {
  try {
    const { data } = await github.rest.repos.getBranchProtection({ owner, repo, branch });
    return {
      checks: classicChecks(data.required_status_checks),
      workflows: [],
      reviews: reviewsIn(data.required_pull_request_reviews),
      upToDate: when(data.required_status_checks?.strict === true),
      unforced: when(data.allow_force_pushes?.enabled === false),
      undeletable: when(data.allow_deletions?.enabled === false),
      queue: null,
      bindsAdmins: data.enforce_admins?.enabled === true,
      exempt: exemptIn(data.required_pull_request_reviews),
    };
  } catch (error) {
    if (isStatus(error, 404) && error instanceof Error && /not protected/i.test(error.message)) return null;
    throw error;
  }
}

/** A branch, with what every reader is told of its protection. */
export interface GuardedBranch {
  readonly commit: string;
  readonly isProtected: boolean;
  /** Whether it has the older protection. */
  readonly hasClassic: boolean;
  readonly classicChecks: readonly RequiredCheck[];
}

export async function guardedBranch({ github, owner, repo }: Repository, branch: string): Promise<GuardedBranch> {
  const { data } = await github.rest.repos.getBranch({ owner, repo, branch });
  const hasClassic = data.protection.enabled === true;
  return {
    commit: data.commit.sha,
    isProtected: data.protected,
    hasClassic,
    classicChecks: hasClassic ? classicChecks(data.protection.required_status_checks) : [],
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

export async function rulesetOf({ github, owner, repo }: Repository, id: number): Promise<Ruleset> {
  const { data } = await github.rest.repos.getRepoRuleset({ owner, repo, ruleset_id: id });
  return {
    id,
    name: data.name,
    enforcement: data.enforcement,
    exempt:
      data.bypass_actors?.map(({ actor_type, actor_id, bypass_mode }) => ({
        kind: actor_type,
        id: actor_id ?? null,
        mode: bypass_mode ?? "always",
      })) ?? null,
    contexts: (data.rules ?? []).flatMap((rule) =>
      rule.type === "required_status_checks"
        ? (rule.parameters?.required_status_checks ?? []).map(({ context }) => context)
        : [],
    ),
  };
}

/** The ids of the rulesets that are switched off, or only report. */
export async function idleRulesets({ github, owner, repo }: Repository): Promise<readonly number[]> {
  const rulesets = await github.paginate(
    github.rest.repos.getRepoRulesets,
    { owner, repo, includes_parents: true, per_page: PAGE },
    eachPage(),
  );
  return rulesets.filter(({ enforcement }) => enforcement !== "active").map(({ id }) => id);
}

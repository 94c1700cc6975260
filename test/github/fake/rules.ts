import { accountOf, appJson, atLeast, roleOf } from "./accounts.ts";
import { page } from "./pages.ts";
import { apiUrl, fullName, webUrl } from "./repositories.ts";
import { type Call, notFound, ok, repositoryOf, route } from "./route.ts";
import { permissionsOf } from "./tokens.ts";
import type { Classic, Repository, Ruleset, World } from "./world.ts";

export type NewRuleset = Partial<Omit<Ruleset, "id" | "name">>;

export const ruleVerbs = (world: World) => ({
  /** Adds a ruleset for the default branch, active and without a bypass list where nothing else is said. */
  ruleset(name: string, manner: NewRuleset = {}): number {
    const id = world.nextId();
    const preset = { level: "Repository", enforcement: "active", branches: ["~DEFAULT_BRANCH"], rules: [], bypass: [] };
    world.home.rulesets.push({ ...preset, ...manner, id, name } as Ruleset);
    world.log.tell(`ruleset ${name} is made`);
    return id;
  },
  /** Changes a ruleset; what is not given stays. */
  changeRuleset(name: string, change: NewRuleset): void {
    const at = world.home.rulesets.findIndex((one) => one.name === name);
    const found = world.home.rulesets[at];
    if (found === undefined) throw new Error(`There is not a ruleset "${name}".`);
    world.home.rulesets[at] = { ...found, ...change };
    world.log.tell(`ruleset ${name} is changed`);
  },
  /** Sets classic protection for a branch; null takes it away. */
  protectClassic(branch: string, classic: Classic | null): void {
    if (classic === null) world.home.classic.delete(branch);
    else world.home.classic.set(branch, classic);
    world.log.tell(`classic protection of ${branch} is ${classic === null ? "taken away" : "set"}`);
  },
});

/** The active rulesets that hold for a branch. */
const holdingFor = ({ rulesets, defaultBranch }: Repository, branch: string): readonly Ruleset[] =>
  rulesets.filter(
    ({ enforcement, branches }) =>
      enforcement === "active" &&
      branches.some((one) => one === branch || (one === "~DEFAULT_BRANCH" && branch === defaultBranch)),
  );

/** Whether anything keeps people who may write from pushing to a branch. */
export const isProtected = (repository: Repository, branch: string): boolean =>
  repository.protected.has(branch) ||
  repository.classic.has(branch) ||
  holdingFor(repository, branch).some(({ rules }) => rules.length > 0);

/** What everybody who may read a branch sees of its classic protection. */
export const publicProtection = ({ classic }: Repository, branch: string): object => {
  const found = classic.get(branch);
  const checks = found?.checks ?? [];
  return {
    enabled: found !== undefined,
    required_status_checks: {
      enforcement_level: checks.length === 0 ? "off" : found?.bindsAdmins === true ? "everyone" : "non_admins",
      contexts: checks.map(({ context }) => context),
      checks: checks.map(({ context, app }) => ({ context, app_id: app })),
    },
  };
};

export const ruleRoutes = [
  route("repos/get-branch-rules", [{ metadata: "read" }], (call) => {
    const repository = repositoryOf(call);
    const rules = holdingFor(repository, call.text("branch")).flatMap((ruleset) =>
      ruleset.rules.map((rule) => ({
        ...rule,
        ruleset_source_type: ruleset.level,
        ruleset_source: sourceOf(repository, ruleset),
        ruleset_id: ruleset.id,
      })),
    );
    return page(call, rules, (rule) => rule);
  }),
  route("repos/get-repo-rulesets", [{ metadata: "read" }], (call) => {
    const repository = repositoryOf(call);
    return page(call, repository.rulesets, (one) => rulesetJson(call, repository, one));
  }),
  route("repos/get-repo-ruleset", [{ metadata: "read" }], (call) => {
    const repository = repositoryOf(call);
    const found = repository.rulesets.find(({ id }) => id === call.number("ruleset_id"));
    if (found === undefined) throw notFound();
    return ok({
      ...rulesetJson(call, repository, found),
      conditions: { ref_name: { include: found.branches, exclude: [] } },
      rules: found.rules,
      ...(mayEdit(call, found) && { bypass_actors: found.bypass }),
    });
  }),
  route(
    "repos/get-branch-protection",
    [{ administration: "read" }],
    (call) => {
      const repository = repositoryOf(call);
      const found = repository.classic.get(call.text("branch"));
      if (found === undefined) throw notFound("Branch not protected");
      return ok(classicJson(call.world, repository, call.text("branch"), found));
    },
    { openToPublic: false },
  ),
  route("apps/get-by-slug", [], (call) => {
    const [app] = [...call.world.accounts.values()].flatMap((one) =>
      one.app?.slug === call.text("app_slug") ? [one.app] : [],
    );
    if (app === undefined) throw notFound();
    return ok(appJson(call.world, app));
  }),
];

const sourceOf = (repository: Repository, { level }: Ruleset): string =>
  level === "Organization" ? repository.owner.login : fullName(repository);

const rulesetJson = ({ world }: Call, repository: Repository, ruleset: Ruleset): object => ({
  id: ruleset.id,
  name: ruleset.name,
  target: "branch",
  source_type: ruleset.level,
  source: sourceOf(repository, ruleset),
  enforcement: ruleset.enforcement,
  node_id: `RRS_${ruleset.id}`,
  _links: {
    self: { href: `${apiUrl(world, repository)}/rulesets/${ruleset.id}` },
    html: { href: `${webUrl(world, repository)}/rules/${ruleset.id}` },
  },
  created_at: repository.createdAt,
  updated_at: repository.createdAt,
});

/** The bypass list is shown to nobody else. An organisation's ruleset is edited by its owners, who are people. */
const mayEdit = ({ world, token }: Call, { level }: Ruleset): boolean => {
  if (token === null) return false;
  if (token.permissions === "as the person") return atLeast(roleOf(world, token.account), "admin");
  return level === "Repository" && permissionsOf(world, token).administration === "write";
};

const classicJson = (world: World, repository: Repository, branch: string, classic: Classic): object => {
  const url = `${apiUrl(world, repository)}/branches/${branch}/protection`;
  const { checks, reviews } = classic;
  return {
    url,
    ...(checks !== null && {
      required_status_checks: {
        url: `${url}/required_status_checks`,
        strict: classic.strict,
        contexts: checks.map(({ context }) => context),
        contexts_url: `${url}/required_status_checks/contexts`,
        checks: checks.map(({ context, app }) => ({ context, app_id: app })),
      },
    }),
    enforce_admins: { url: `${url}/enforce_admins`, enabled: classic.bindsAdmins },
    ...(reviews !== null && {
      required_pull_request_reviews: {
        url: `${url}/required_pull_request_reviews`,
        dismiss_stale_reviews: reviews.dismissesStale,
        require_code_owner_reviews: reviews.codeOwners,
        required_approving_review_count: reviews.approvals,
        require_last_push_approval: false,
        ...(reviews.exempt.length > 0 && {
          bypass_pull_request_allowances: {
            users: [],
            teams: [],
            apps: reviews.exempt.map((login) => appJson(world, accountOf(world, login).app)),
          },
        }),
      },
    }),
    required_linear_history: { enabled: false },
    allow_force_pushes: { enabled: classic.forced },
    allow_deletions: { enabled: classic.deletable },
  };
};

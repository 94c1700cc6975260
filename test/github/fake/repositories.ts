import { nodeId, roleOf, userJson } from "./accounts.ts";
import { ok, repositoryOf, route } from "./route.ts";
import type { Account, Repository, World } from "./world.ts";

interface NewRepository {
  readonly owner: Account;
  readonly name: string;
  readonly visibility: Repository["visibility"];
  readonly parent?: Repository;
}

export const createRepository = (
  world: Pick<World, "repositories" | "nextId" | "clock">,
  { owner, name, visibility, parent }: NewRepository,
): Repository => {
  const repository: Repository = {
    id: world.nextId(),
    owner,
    name,
    visibility,
    parent: parent ?? null,
    defaultBranch: "main",
    createdAt: world.clock.now(),
    branches: new Map(parent?.branches),
    protected: new Set(parent === undefined ? ["main"] : []),
    rulesets: [],
    classic: new Map(),
    roles: new Map(),
    labels: [],
    pulls: [],
    activity: [],
    statuses: [],
    checkRuns: [],
    workflowRuns: [],
  };
  world.repositories.set(fullName(repository).toLowerCase(), repository);
  return repository;
};

export const repositoryVerbs = (world: World) => ({
  /** Somebody forks the repository; their pull requests come from there, with a token that may only read. */
  fork(by: string): Repository {
    const owner = world.accounts.get(by.toLowerCase());
    if (owner === undefined) throw new Error(`Nobody is called "${by}".`);
    world.log.tell(`${owner.login} forks ${fullName(world.home)}`);
    return createRepository(world, {
      owner,
      name: world.home.name,
      visibility: world.home.visibility,
      parent: world.home,
    });
  },
});

export const repositoryRoutes = [
  route("repos/get", [{ metadata: "read" }], (call) => {
    const repository = repositoryOf(call);
    return ok({ ...repositoryJson(call.world, repository), subscribers_count: 0, network_count: 0 });
  }),
];

export const fullName = ({ owner, name }: Pick<Repository, "owner" | "name">): string => `${owner.login}/${name}`;

export const apiUrl = (world: World, repository: Repository): string =>
  `${world.urls.api}/repos/${fullName(repository)}`;
export const webUrl = (world: World, repository: Repository): string => `${world.urls.web}/${fullName(repository)}`;

/** A repository as it stands in pull requests and webhooks. */
export const repositoryJson = (world: World, repository: Repository): Record<string, unknown> => {
  const [api, web] = [apiUrl(world, repository), webUrl(world, repository)];
  const host = new URL(web).host;
  const open = repository.pulls.filter(({ state }) => state === "open").length;
  return {
    id: repository.id,
    node_id: nodeId("Repository", repository.id),
    name: repository.name,
    full_name: fullName(repository),
    private: repository.visibility === "private",
    visibility: repository.visibility,
    owner: userJson(world, repository.owner),
    html_url: web,
    url: api,
    description: null,
    fork: repository.parent !== null,
    ...Object.fromEntries(Object.entries(LINKS).map(([name, path]) => [name, api + path])),
    git_url: `git://${host}/${fullName(repository)}.git`,
    ssh_url: `git@${host}:${fullName(repository)}.git`,
    clone_url: `${web}.git`,
    svn_url: web,
    mirror_url: null,
    homepage: null,
    language: "HCL",
    license: null,
    forks: 0,
    forks_count: 0,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    size: 108,
    default_branch: repository.defaultBranch,
    open_issues: open,
    open_issues_count: open,
    is_template: false,
    topics: [],
    has_issues: true,
    has_projects: true,
    has_wiki: false,
    has_pages: false,
    has_downloads: true,
    has_discussions: false,
    archived: false,
    disabled: false,
    allow_forking: true,
    web_commit_signoff_required: false,
    pushed_at: repository.activity.at(-1)?.at ?? repository.createdAt,
    created_at: repository.createdAt,
    updated_at: repository.createdAt,
  };
};

const LINKS: Readonly<Record<string, string>> = {
  archive_url: "/{archive_format}{/ref}",
  assignees_url: "/assignees{/user}",
  blobs_url: "/git/blobs{/sha}",
  branches_url: "/branches{/branch}",
  collaborators_url: "/collaborators{/collaborator}",
  comments_url: "/comments{/number}",
  commits_url: "/commits{/sha}",
  compare_url: "/compare/{base}...{head}",
  contents_url: "/contents/{+path}",
  contributors_url: "/contributors",
  deployments_url: "/deployments",
  downloads_url: "/downloads",
  events_url: "/events",
  forks_url: "/forks",
  git_commits_url: "/git/commits{/sha}",
  git_refs_url: "/git/refs{/sha}",
  git_tags_url: "/git/tags{/sha}",
  hooks_url: "/hooks",
  issue_comment_url: "/issues/comments{/number}",
  issue_events_url: "/issues/events{/number}",
  issues_url: "/issues{/number}",
  keys_url: "/keys{/key_id}",
  labels_url: "/labels{/name}",
  languages_url: "/languages",
  merges_url: "/merges",
  milestones_url: "/milestones{/number}",
  notifications_url: "/notifications{?since,all,participating}",
  pulls_url: "/pulls{/number}",
  releases_url: "/releases{/id}",
  stargazers_url: "/stargazers",
  statuses_url: "/statuses/{sha}",
  subscribers_url: "/subscribers",
  subscription_url: "/subscription",
  tags_url: "/tags",
  teams_url: "/teams",
  trees_url: "/git/trees{/sha}",
};

/** GitHub's word for how somebody stands to the repository: coarse, and no authority. */
export const association = (world: World, account: Account): string => {
  if (account === world.home.owner) return "OWNER";
  if (world.teams.some((team) => team.members.get(account) === "active")) return "MEMBER";
  const role = roleOf(world, account);
  return role === null || (role === "read" && !world.home.roles.has(account)) ? "NONE" : "COLLABORATOR";
};

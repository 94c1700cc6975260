import type { Account, App, Role, Team, World } from "./world.ts";

/** GITHUB_TOKEN speaks as this bot; both numbers are GitHub's own. */
export const ACTIONS_BOT = {
  login: "github-actions[bot]",
  id: 41898282,
  app: { id: 15368, slug: "github-actions" },
} as const;

export const createAccount = (
  world: Pick<World, "accounts" | "nextId">,
  login: string,
  type: Account["type"],
  app: App | null = null,
  id = world.nextId(),
): Account => {
  if (world.accounts.has(login.toLowerCase())) throw new Error(`There is an account "${login}" already.`);
  const account: Account = { id, login, type, app, gone: null };
  world.accounts.set(login.toLowerCase(), account);
  return account;
};

/** The account of that name. Fails when there is none: a test that names nobody means somebody. */
export const accountOf = (world: Pick<World, "accounts">, login: string): Account => {
  const account = world.accounts.get(login.toLowerCase());
  if (account === undefined)
    throw new Error(
      `Nobody is called "${login}": add them with github.person("${login}", "write") or github.bot("${login}").`,
    );
  return account;
};

export const teamOf = (world: World, organization: string, slug: string): Team | undefined =>
  world.teams.find((team) => same(team.organization.login, organization) && same(team.slug, slug));

/** How somebody belongs to a team; membership of a team within it counts, as GitHub's answer does. */
export const membershipIn = (world: World, team: Team, account: Account): "active" | "pending" | null => {
  const states = [team, ...within(world, team)].map((one) => one.members.get(account));
  if (states.includes("active")) return "active";
  return states.includes("pending") ? "pending" : null;
};

const within = (world: World, team: Team): Team[] =>
  world.teams.filter((one) => one.parent === team).flatMap((one) => [one, ...within(world, one)]);

/** The strongest role that somebody has in the home repository, on their own or through a team. */
export const roleOf = (world: World, account: Account, repository = world.home): Role | null => {
  const through =
    repository === world.home
      ? world.teams.filter((team) => membershipIn(world, team, account) === "active").map((team) => team.role)
      : [];
  const roles = [
    repository.roles.get(account) ?? null,
    ...through,
    account === repository.owner ? ("admin" as const) : null,
  ];
  const strongest = ROLES.find((role) => roles.includes(role));
  if (strongest !== undefined) return strongest;
  return repository.visibility === "public" ? "read" : null;
};

const ROLES: readonly Role[] = ["admin", "maintain", "write", "triage", "read"];

export const atLeast = (role: Role | null, wanted: Role): boolean =>
  role !== null && ROLES.indexOf(role) <= ROLES.indexOf(wanted);

/** An account as GitHub shows it; one that is gone shows as "ghost" or as null. */
export const userJson = (world: World, account: Account): object | null => {
  if (account.gone === "nobody") return null;
  const { login, id, type } = account.gone === "ghost" ? GHOST : account;
  const url = `${world.urls.api}/users/${encodeURIComponent(login)}`;
  return {
    login,
    id,
    node_id: nodeId("User", id),
    avatar_url: `https://avatars.githubusercontent.com/u/${id}?v=4`,
    gravatar_id: "",
    url,
    html_url: account.app === null ? `${world.urls.web}/${login}` : `${world.urls.web}/apps/${account.app.slug}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type,
    site_admin: false,
  };
};

const GHOST = { login: "ghost", id: 10137, type: "User" } as const;

/** The app behind a bot, as `performed_via_github_app` and check runs show it. */
export const appJson = (world: World, app: App | null): object | null =>
  app && {
    id: app.id,
    slug: app.slug,
    node_id: nodeId("Integration", app.id),
    owner: userJson(world, world.home.owner),
    name: app.slug,
    description: "",
    external_url: `${world.urls.web}/apps/${app.slug}`,
    html_url: `${world.urls.web}/apps/${app.slug}`,
    created_at: "2018-07-30T09:30:17Z",
    updated_at: "2026-01-05T10:00:00Z",
    permissions: {},
    events: [],
  };

export const nodeId = (kind: string, id: number | string): string => Buffer.from(`${kind}:${id}`).toString("base64url");

/** GitHub compares logins, slugs and label names without regard to case. */
export const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

import { accountOf, atLeast, createAccount, membershipIn, nodeId, roleOf, teamOf, userJson } from "./accounts.ts";
import { repositoryJson } from "./repositories.ts";
import { type Call, notFound, ok, repositoryOf, route } from "./route.ts";
import type { Account, Role, Team, World } from "./world.ts";

export interface NewTeam {
  readonly members?: readonly string[];
  /** Invited, and not yet accepted. */
  readonly pending?: readonly string[];
  /** What the team may do in the repository; null where it has no part in it. */
  readonly role?: Role | null;
  readonly secret?: boolean;
  /** The team that this one is within. */
  readonly parent?: string;
}

export const peopleVerbs = (world: World) => ({
  /** Adds a person, with a role in the repository or with none. */
  person(login: string, role: Role | null = null): void {
    const account = createAccount(world, login, "User");
    if (role !== null) world.home.roles.set(account, role);
  },
  /** Adds an app's bot, `<slug>[bot]`. */
  bot(slug: string): Account {
    return createAccount(world, `${slug}[bot]`, "Bot", { id: world.nextId(), slug });
  },
  /** Changes somebody's own role in the repository; null takes it away. */
  role(login: string, role: Role | null): void {
    const account = accountOf(world, login);
    if (role === null) world.home.roles.delete(account);
    else world.home.roles.set(account, role);
    world.log.tell(`${login} now has ${role ?? "no"} access`);
  },
  /** Somebody deletes their account: what they did shows as done by "ghost", or by nobody. */
  leave(login: string, as: "ghost" | "nobody" = "ghost"): void {
    accountOf(world, login).gone = as;
    world.log.tell(`${login} leaves GitHub`);
  },
  /** Adds a team of the organisation. */
  team(slug: string, { members = [], pending = [], role = "write", secret = false, parent }: NewTeam = {}): void {
    const above = parent === undefined ? null : teamOf(world, world.home.owner.login, parent);
    if (above === undefined) throw new Error(`There is no team "${parent}".`);
    const team: Team = {
      id: world.nextId(),
      organization: world.home.owner,
      slug,
      secret,
      parent: above,
      members: new Map(),
      role,
    };
    for (const login of members) team.members.set(accountOf(world, login), "active");
    for (const login of pending) team.members.set(accountOf(world, login), "pending");
    world.teams.push(team);
  },
  /** Changes what a team may do in the repository; null takes it away. */
  teamRole(slug: string, role: Role | null): void {
    const team = teamOf(world, world.home.owner.login, slug);
    if (team === undefined) throw new Error(`There is no team "${slug}".`);
    team.role = role;
    world.log.tell(`team ${slug} now has ${role ?? "no"} access`);
  },
  leaveTeam(slug: string, login: string): void {
    teamOf(world, world.home.owner.login, slug)?.members.delete(accountOf(world, login));
    world.log.tell(`${login} leaves team ${slug}`);
  },
});

export const peopleRoutes = [
  route(
    "repos/get-collaborator-permission-level",
    [{ metadata: "read" }],
    (call) => {
      const account = call.world.accounts.get(call.text("username").toLowerCase());
      if (account === undefined || account.gone !== null) throw notFound(`${call.text("username")} is not a user`);
      const role = roleOf(call.world, account, repositoryOf(call));
      return ok({
        permission: role === null ? "none" : PERMISSION_OF[role],
        role_name: role ?? "none",
        user: { ...userJson(call.world, account), permissions: permissionsJson(role), role_name: role ?? "none" },
      });
    },
    { openToPublic: false },
  ),
  // GitHub denies that a team exists to whoever may not see it, so a 404 here has three meanings.
  route("teams/get-by-name", [{ members: "read" }], (call) => ok(teamJson(call.world, visibleTeam(call))), {
    openToPublic: false,
    whenRefused: "not found",
  }),
  route(
    "teams/get-membership-for-user-in-org",
    [{ members: "read" }],
    (call) => {
      const team = visibleTeam(call);
      const account = call.world.accounts.get(call.text("username").toLowerCase());
      const state = account && membershipIn(call.world, team, account);
      if (account === undefined || account.gone !== null || state === null || state === undefined) throw notFound();
      return ok({ state, role: "member", url: `${teamUrl(call.world, team)}/memberships/${account.login}` });
    },
    { openToPublic: false, whenRefused: "not found" },
  ),
  // Answers a 404 alike where there is no such team and where the team has no part in the repository.
  route(
    "teams/check-permissions-for-repo-in-org",
    [{ members: "read" }],
    (call) => {
      const role = teamRoleOf(visibleTeam(call));
      const repository = repositoryOf(call);
      if (role === null) throw notFound();
      if (!/^application\/vnd\.github\.v3\.repository\+json$/.test(call.accept)) return { status: 204 };
      return ok({ ...repositoryJson(call.world, repository), permissions: permissionsJson(role), role_name: role });
    },
    { openToPublic: false, whenRefused: "not found" },
  ),
];

/** What a team may do, with what it has from the teams that it is within. */
const teamRoleOf = (team: Team | null): Role | null => {
  if (team === null) return null;
  const above = teamRoleOf(team.parent);
  return team.role !== null && (above === null || atLeast(team.role, above)) ? team.role : above;
};

/** GitHub folds five roles into the four words of this older field. */
const PERMISSION_OF = {
  admin: "admin",
  maintain: "write",
  write: "write",
  triage: "read",
  read: "read",
} as const satisfies Record<Role, string>;

const permissionsJson = (role: Role | null): object => ({
  admin: atLeast(role, "admin"),
  maintain: atLeast(role, "maintain"),
  push: atLeast(role, "write"),
  triage: atLeast(role, "triage"),
  pull: atLeast(role, "read"),
});

const visibleTeam = (call: Call): Team => {
  const team = teamOf(call.world, call.text("org"), call.text("team_slug"));
  if (team === undefined) throw notFound();
  const seesSecrets =
    call.account?.type === "Bot" || (call.account !== null && membershipIn(call.world, team, call.account) !== null);
  if (team.secret && !seesSecrets) throw notFound();
  return team;
};

const teamUrl = (world: World, team: Team): string =>
  `${world.urls.api}/organizations/${team.organization.id}/team/${team.id}`;

const teamJson = (world: World, team: Team): object => ({
  ...shortTeamJson(world, team),
  parent: team.parent && shortTeamJson(world, team.parent),
  members_count: team.members.size,
  repos_count: 1,
  created_at: world.home.createdAt,
  updated_at: world.home.createdAt,
  organization: organizationJson(world, team.organization),
});

const organizationJson = (world: World, organization: Account): object => {
  const url = `${world.urls.api}/orgs/${organization.login}`;
  return {
    ...userJson(world, organization),
    name: organization.login,
    url,
    events_url: `${url}/events`,
    hooks_url: `${url}/hooks`,
    issues_url: `${url}/issues`,
    members_url: `${url}/members{/member}`,
    public_members_url: `${url}/public_members{/member}`,
    description: null,
    has_organization_projects: true,
    has_repository_projects: true,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: world.home.createdAt,
    updated_at: world.home.createdAt,
    archived_at: null,
  };
};

const shortTeamJson = (world: World, team: Team): object => ({
  id: team.id,
  node_id: nodeId("Team", team.id),
  url: teamUrl(world, team),
  html_url: `${world.urls.web}/orgs/${team.organization.login}/teams/${team.slug}`,
  name: team.slug,
  slug: team.slug,
  description: null,
  privacy: team.secret ? "secret" : "closed",
  permission: "push",
  type: "organization",
  members_url: `${teamUrl(world, team)}/members{/member}`,
  repositories_url: `${teamUrl(world, team)}/repos`,
});

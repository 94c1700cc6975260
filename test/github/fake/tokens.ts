import { ACTIONS_BOT, accountOf, atLeast, roleOf } from "./accounts.ts";
import type { Account, Permissions, Token, World } from "./world.ts";

/** What the documented workflow asks for. */
export const DOCUMENTED_PERMISSIONS: Permissions = { contents: "read", pull_requests: "write", statuses: "write" };

/** GITHUB_TOKEN's requests in an hour for one repository. */
const ACTIONS_LIMIT = 1000;
const APP_LIMIT = 5000;
const PERSON_LIMIT = 5000;

/** Each returns the token's text, as a workflow would hold it. */
export const tokenVerbs = (world: World) => ({
  /** GITHUB_TOKEN of a job with these `permissions:`. */
  actionsToken(permissions: Permissions = DOCUMENTED_PERMISSIONS, limit = ACTIONS_LIMIT): string {
    return mint(world, accountOf(world, ACTIONS_BOT.login), permissions, limit);
  },
  /** GITHUB_TOKEN of a pull request from a fork or by Dependabot: whatever the workflow asks for, it may only read. */
  readOnlyToken(permissions: Permissions = DOCUMENTED_PERMISSIONS): string {
    const reading = Object.fromEntries(Object.keys(permissions).map((permission) => [permission, "read"]));
    return mint(world, accountOf(world, ACTIONS_BOT.login), reading, ACTIONS_LIMIT);
  },
  /** A token of an app that is installed on the organisation; the app is made with github.bot(slug). */
  appToken(slug: string, permissions: Permissions): string {
    return mint(world, accountOf(world, `${slug}[bot]`), permissions, APP_LIMIT);
  },
  /** A person's own token, which may do what the person may do. */
  personToken(login: string): string {
    return mint(world, accountOf(world, login), "as the person", PERSON_LIMIT);
  },
  revoke(secret: string): void {
    world.tokens.delete(secret);
  },
});

const mint = (world: World, account: Account, permissions: Token["permissions"], limit: number): string => {
  const secret = `${permissions === "as the person" ? "ghp" : "ghs"}_token${world.tokens.size + 1}`;
  // Every installation may read metadata, asked for or not.
  const granted: Token["permissions"] =
    permissions === "as the person" ? permissions : { ...permissions, metadata: "read" };
  world.tokens.set(secret, { secret, account, permissions: granted, limit, used: 0 });
  return secret;
};

/** What a token may do in the home repository. */
export const permissionsOf = (world: World, token: Token): Permissions => {
  if (token.permissions !== "as the person") return token.permissions;
  const role = roleOf(world, token.account);
  const member = atLeast(role, "admin") || world.teams.some((team) => team.members.get(token.account) === "active");
  return { ...roleGives(role), ...(member && { members: "read" }) };
};

const roleGives = (role: ReturnType<typeof roleOf>): Permissions => {
  if (role === null) return {};
  const read: Permissions = {
    contents: "read",
    pull_requests: "read",
    issues: "read",
    statuses: "read",
    checks: "read",
    metadata: "read",
    actions: "read",
  };
  const write: Permissions = {
    ...read,
    contents: "write",
    pull_requests: "write",
    issues: "write",
    statuses: "write",
  };
  if (atLeast(role, "admin")) return { ...write, administration: "write" };
  if (atLeast(role, "write")) return write;
  // Triage may label, but neither push nor set a status.
  return atLeast(role, "triage") ? { ...read, issues: "write" } : read;
};

import { InputError } from "../../domain/fault.ts";
import { type GitHub, isGitHubFault, isRefused, isStatus, whyFailed } from "../../github/client.ts";
import {
  classicOf,
  type Demands,
  type GuardedBranch,
  guardedBranch,
  idleRulesets,
  rulesetOf,
  rulesOf,
  type Source,
} from "../../github/protection.ts";
import type { Repository } from "../../github/repository.ts";
import {
  actionsApp,
  type Bases,
  basesOf,
  hasLabel,
  ownersErrors,
  type RepositoryFacts,
  repositoryFacts,
} from "../../github/settings.ts";
import { teamSeen } from "../../github/teams.ts";
import { treeAt } from "../../github/tree.ts";
import { type FileFacts, type GitHubFacts, labelIn, type OtherBranch, type Read } from "./facts.ts";
import { teamsIn } from "./teams.ts";

export interface Asking {
  readonly repository: Repository;
  /** A client with a token that may read teams; null where none was given. */
  readonly teams: GitHub | null;
  /** The server's address for people, without a slash at its end. */
  readonly server: string;
}

/**
 * Reads from GitHub what the answers need. What can't be read is a fact too. Throws InputError where the repository
 * itself can't be seen: the token or the name is wrong, or there is no network.
 */
export async function askGitHub({ repository, teams, server }: Asking, files: FileFacts): Promise<GitHubFacts> {
  const { id, defaultBranch: branch } = await seen(repository, server);
  const [base, rules, bases] = await Promise.all([
    attempt(guardedBranch(repository, branch)),
    attempt(rulesOf(repository, branch)),
    attempt(basesOf(repository)),
  ]);
  const bare = bases.read ? bareBases(bases.value, branch) : [];
  const [classic, rulesets, app, label, errors, named, others, tree] = await Promise.all([
    classicAt(repository, branch, base),
    rulesetsFor(repository, rules),
    attempt(actionsApp(repository.github)),
    attempt(hasLabel(repository, labelIn(files))),
    attempt(ownersErrors(repository, branch)),
    teams === null ? [] : teamsSeen(teams, repository, files),
    othersIn(repository, bare),
    attempt(base.read ? treeAt(repository, base.value.commit) : Promise.resolve(null)),
  ]);
  return {
    owner: repository.owner,
    repo: repository.repo,
    id,
    url: `${server}/${repository.owner}/${repository.repo}`,
    server,
    branch,
    base,
    rules,
    classic,
    rulesets,
    actionsApp: app,
    hasLabel: label,
    ownersErrors: errors,
    teams: named,
    hasOwnersToken: teams !== null,
    bases,
    others,
    otherBranches: bare.slice(MOST_OTHERS),
    tree,
  };
}

async function seen(repository: Repository, server: string): Promise<RepositoryFacts> {
  try {
    return await repositoryFacts(repository);
  } catch (error) {
    if (!isGitHubFault(error)) throw error;
    const advice = isRefused(error)
      ? "check the token and the name of the repository (--repo)"
      : `see that ${server} can be reached from here (network, proxy), and run doctor again; without a token it looks at the files alone`;
    throw new InputError(
      `${repository.owner}/${repository.repo} could not be read from GitHub: ${whyFailed(error)}; ${advice}`,
      { cause: error },
    );
  }
}

async function attempt<T>(asked: Promise<T>): Promise<Read<T>> {
  try {
    return { read: true, value: await asked };
  } catch (error) {
    if (!isGitHubFault(error)) throw error;
    return { read: false, why: whyFailed(error), isRefused: isRefused(error) };
  }
}

/** Not asked for where the branch itself says that it has none. */
async function classicAt(
  repository: Repository,
  branch: string,
  base: Read<GuardedBranch>,
): Promise<GitHubFacts["classic"]> {
  if (base.read && !base.value.hasClassic) return { read: true, value: null };
  return attempt(classicOf(repository, branch));
}

/** So many rulesets are looked into. No repository is known to have more. */
const MOST_RULESETS = 20;

const rulesetIdsIn = ({ checks, workflows, reviews, upToDate, unforced, undeletable, queue }: Demands) => {
  const from: readonly Source[] = [
    ...[...checks, ...workflows, ...reviews].map((one) => one.from),
    ...upToDate,
    ...unforced,
    ...undeletable,
    ...(queue === null ? [] : [queue]),
  ];
  return from.flatMap((source) => (source.is === "ruleset" ? [source.id] : []));
};

async function rulesetsFor(repository: Repository, rules: Read<Demands>): Promise<GitHubFacts["rulesets"]> {
  const idle = await attempt(idleRulesets(repository));
  const ids = new Set([...(rules.read ? rulesetIdsIn(rules.value) : []), ...(idle.read ? idle.value : [])]);
  return new Map(
    await Promise.all(
      [...ids].slice(0, MOST_RULESETS).map(async (id) => [id, await attempt(rulesetOf(repository, id))] as const),
    ),
  );
}

/** So many branches are looked into. */
const MOST_OTHERS = 10;

/** Branches of stacked pull requests are left out: what goes there goes on to another branch. */
const bareBases = ({ bases, openHeads }: Bases, branch: string): readonly string[] =>
  bases.map((one) => one.branch).filter((name) => name !== branch && !openHeads.has(name));

async function othersIn(repository: Repository, names: readonly string[]): Promise<GitHubFacts["others"]> {
  const asked = names
    .slice(0, MOST_OTHERS)
    .map(async (name) => [name, await attempt(otherAt(repository, name))] as const);
  const found = await Promise.all(asked);
  return new Map(
    found.flatMap(([name, one]): readonly (readonly [string, Read<OtherBranch>])[] => {
      if (!one.read) return [[name, one]];
      return one.value === null ? [] : [[name, { read: true, value: one.value }]];
    }),
  );
}

/** Null where the branch is gone. */
async function otherAt(repository: Repository, branch: string): Promise<OtherBranch | null> {
  try {
    const [base, rules] = await Promise.all([guardedBranch(repository, branch), rulesOf(repository, branch)]);
    return { base, rules };
  } catch (error) {
    if (isStatus(error, 404)) return null;
    throw error;
  }
}

const MOST_TEAMS = 20;

const teamsSeen = (teams: GitHub, repository: Repository, files: FileFacts) =>
  Promise.all(
    teamsIn(files)
      .slice(0, MOST_TEAMS)
      .map(async (team) => ({ team, seen: await attempt(teamSeen(teams, repository, team)) })),
  );

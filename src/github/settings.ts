import type { Team } from "../domain/owners.ts";
import { type GitHub, isStatus } from "./client.ts";
import { PAGE } from "./pages.ts";
import type { Repository } from "./repository.ts";

/** What of a repository is looked at beside its branches: by whoever wants to know whether its check holds. */

export interface RepositoryFacts {
  readonly id: number;
  readonly defaultBranch: string;
}

export async function repositoryFacts({ github, owner, repo }: Repository): Promise<RepositoryFacts> {
  const { data } = await github.rest.repos.get({ owner, repo });
  return { id: data.id, defaultBranch: data.default_branch };
}

/** The id of GitHub Actions as an app: another one on every GitHub Enterprise Server. */
export async function actionsApp(github: GitHub): Promise<number | null> {
  const { data } = await github.rest.apps.getBySlug({ app_slug: "github-actions" });
  return data?.id ?? null;
}

export async function hasLabel({ github, owner, repo }: Repository, name: string): Promise<boolean> {
  try {
    await github.rest.issues.getLabel({ owner, repo, name });
    return true;
  } catch (error) {
    if (isStatus(error, 404)) return false;
    throw error;
  }
}

/** What GitHub finds wrong in CODEOWNERS. */
export interface OwnersError {
  readonly path: string;
  readonly line: number;
  readonly kind: string;
  /** Whom GitHub does not know, as it is written there; null where something else is wrong. Untrusted text. */
  readonly owner: string | null;
}

/** The mistakes in CODEOWNERS at a commit or branch; none where there is no such file. */
export async function ownersErrors({ github, owner, repo }: Repository, ref: string): Promise<readonly OwnersError[]> {
  try {
    const { data } = await github.rest.repos.codeownersErrors({ owner, repo, ref });
    return data.errors.map(({ path, line, kind, source = "", column }) => {
      const [owner] = source.slice(column - 1).split(/\s/);
      return { path, line, kind, owner: kind === "Unknown owner" ? (owner ?? null) : null };
    });
  } catch (error) {
    if (isStatus(error, 404)) return [];
    throw error;
  }
}

/** The bases of the last hundred pull requests, and the heads of those that are open. */
export interface Bases {
  readonly bases: readonly { readonly branch: string; readonly pull: number; readonly open: boolean }[];
  readonly openHeads: ReadonlySet<string>;
}

export async function basesOf({ github, owner, repo }: Repository): Promise<Bases> {
  const { data } = await github.rest.pulls.list({
    owner,
    repo,
    state: "all",
    sort: "updated",
    direction: "desc",
    per_page: PAGE,
  });
  const newest = new Map(data.toReversed().map((pull) => [pull.base.ref, pull]));
  return {
    bases: [...newest].map(([branch, { number, state }]) => ({ branch, pull: number, open: state === "open" })),
    openHeads: new Set(data.filter(({ state }) => state === "open").map(({ head }) => head.ref)),
  };
}

/** A team as a token sees it: whether it is there, and whether it may write to the repository. */
export type TeamSeen = "unseen" | "may not write" | "may write";

export async function teamSeen(teams: GitHub, { owner, repo }: Repository, { org, slug }: Team): Promise<TeamSeen> {
  try {
    await teams.rest.teams.getByName({ org, team_slug: slug });
  } catch (error) {
    if (isStatus(error, 404)) return "unseen";
    throw error;
  }
  try {
    const { data } = await teams.rest.teams.checkPermissionsForRepoInOrg({
      org,
      team_slug: slug,
      owner,
      repo,
      headers: { accept: "application/vnd.github.v3.repository+json" },
    });
    return data?.permissions?.push === true ? "may write" : "may not write";
  } catch (error) {
    if (isStatus(error, 404)) return "may not write";
    throw error;
  }
}

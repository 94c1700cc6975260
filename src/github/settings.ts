import { isSameName } from "../domain/override/facts.ts";
import { type GitHub, isStatus } from "./client.ts";
import { PartialAnswer } from "./fetch.ts";
import { PAGE } from "./pages.ts";
import type { Repository } from "./repository.ts";
import { type Shaped, shaped } from "./shape.ts";

/** What of a repository is looked at beside its branches: by whoever wants to know whether its check holds. */

export interface RepositoryFacts {
  readonly id: number;
  readonly defaultBranch: string;
}

export async function repositoryFacts({ github, owner, repo }: Repository): Promise<RepositoryFacts> {
  const { data } = await github.rest.repos.get({ owner, repo });
  const { id, default_branch: defaultBranch } = shaped(data, { id: "id", default_branch: "text" });
  return { id, defaultBranch };
}

const ACTIONS = "github-actions";

/** The id of GitHub Actions as an app: another one on every GitHub Enterprise Server. */
export async function actionsApp(github: GitHub): Promise<number> {
  const { data } = await github.rest.apps.getBySlug({ app_slug: ACTIONS });
  const { id, slug } = shaped(data, { id: "id", slug: "text?" });
  if (slug !== ACTIONS) throw new PartialAnswer("GitHub's answer is of another app");
  return id;
}

export async function hasLabel({ github, owner, repo }: Repository, name: string): Promise<boolean> {
  try {
    const { data } = await github.rest.issues.getLabel({ owner, repo, name });
    const told = shaped(data, { name: "text" }).name;
    if (!isSameName(told, name)) throw new PartialAnswer("GitHub's answer is of another label");
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

const ERROR = { path: "text", line: "count", column: "count", kind: "text", source: "words?" } as const;

/** The mistakes in CODEOWNERS at a commit or branch; null where GitHub knows of no such file there. */
export async function ownersErrors(
  { github, owner, repo }: Repository,
  ref: string,
): Promise<readonly OwnersError[] | null> {
  try {
    const { data } = await github.rest.repos.codeownersErrors({ owner, repo, ref });
    const errors = shaped(data, { errors: "list" }).errors.map((error) => shaped(error, ERROR));
    return errors.map(({ path, line, kind, source, column }) => {
      const [owner] = (source ?? "").slice(Math.max(column - 1, 0)).split(/\s/);
      return { path, line, kind, owner: kind === "Unknown owner" ? (owner ?? null) : null };
    });
  } catch (error) {
    if (isStatus(error, 404)) return null;
    throw error;
  }
}

/** The bases of the last pull requests, and the heads of those that are open. */
export interface Bases {
  readonly bases: readonly { readonly branch: string; readonly pull: number; readonly open: boolean }[];
  /** Of this repository: a fork's branch that is named alike is another one. */
  readonly openHeads: ReadonlySet<string>;
  /** How many pull requests were looked at, where there may be more of them. */
  readonly lookedAt: number | null;
}

const PULL = {
  number: "id",
  state: "open",
  "base.ref": "text",
  "base.repo.id": "id",
  "head.ref": "text",
  "head.repo.id": "id?",
} as const;

/** The last of them are enough: what nobody uses any more is no way round the check that anybody would take. */
export async function basesOf({ github, owner, repo }: Repository): Promise<Bases> {
  const { data } = await github.rest.pulls.list({
    owner,
    repo,
    state: "all",
    sort: "updated",
    direction: "desc",
    per_page: PAGE,
  });
  const pulls = listIn(data).map((pull) => shaped(pull, PULL));
  // Newest first, and of each base the newest.
  const newest = new Map(pulls.map((pull) => [pull["base.ref"], pull] as const));
  for (const pull of pulls.toReversed()) newest.set(pull["base.ref"], pull);
  const isOwn = (pull: Shaped<typeof PULL>): boolean => pull["head.repo.id"] === pull["base.repo.id"];
  return {
    bases: [...newest].map(([branch, { number, state }]) => ({ branch, pull: number, open: state })),
    openHeads: new Set(pulls.filter((pull) => pull.state && isOwn(pull)).map((pull) => pull["head.ref"])),
    lookedAt: pulls.length < PAGE ? null : pulls.length,
  };
}

function listIn(data: unknown): readonly unknown[] {
  if (!Array.isArray(data)) throw new PartialAnswer("GitHub's answer is no list");
  return data;
}

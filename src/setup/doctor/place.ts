import { execFileSync } from "node:child_process";
import { InputError } from "../../domain/fault.ts";
import { workingCopyOf } from "../../input/working-copy.ts";

/** Which repository of which server is asked, and with what. */

/** A repository on a GitHub server. */
export interface RepositoryName {
  readonly host: string;
  readonly owner: string;
  readonly repo: string;
}

type Env = Readonly<Record<string, string | undefined>>;

const GITHUB = "github.com";
const NAME = /^(?:([A-Za-z0-9.-]+(?::\d+)?)\/)?([A-Za-z0-9][A-Za-z0-9_-]*)\/([A-Za-z0-9._-]+)$/;
/** `https://host/owner/name.git`, `git@host:owner/name.git`, `ssh://git@host:22/owner/name.git` */
const REMOTE =
  /^(?:(?:https?|ssh|git):\/\/(?:[^@/]*@)?([^/:]+)(?::\d+)?\/|(?:[^@/]+@)?([^/:]+):)([^/]+)\/([^/]+?)(?:\.git)?\/?$/;

/** The server that the environment names, as a runner sets it. Throws InputError for what is no address. */
function serverOf({ GITHUB_SERVER_URL: url = "" }: Env): string {
  if (url === "") return GITHUB;
  if (URL.canParse(url)) return new URL(url).host;
  throw new InputError(`GITHUB_SERVER_URL is "${url}", which is no address; write one such as https://${GITHUB}`);
}

/** `owner/name`, or `host/owner/name`. Throws InputError for anything else. */
export function repositoryNamed(text: string, env: Env): RepositoryName {
  const [, host = serverOf(env), owner, repo] = NAME.exec(text) ?? [];
  if (owner === undefined || repo === undefined)
    throw new InputError(`"${text}" is no repository; write OWNER/NAME, or HOST/OWNER/NAME for another server`);
  return { host, owner, repo };
}

/** The repository that an address of git names; null where it is none of a server like GitHub's. */
export function repositoryInRemote(url: string): RepositoryName | null {
  const [, http, ssh, owner, repo] = REMOTE.exec(url.trim()) ?? [];
  const host = http ?? ssh;
  if (host === undefined || owner === undefined || repo === undefined) return null;
  return NAME.test(`${owner}/${repo}`) ? { host, owner, repo } : null;
}

/** The repository that is named, else the one that the job is of, else the remote's; null where none is known. */
export function repositoryFor(named: string | undefined, folder: string, env: Env): RepositoryName | null {
  if (named !== undefined) return repositoryNamed(named, env);
  const ofJob = env.GITHUB_REPOSITORY ?? "";
  if (ofJob !== "") return repositoryNamed(ofJob, env);
  const url = remoteOf(folder);
  return url === null ? null : repositoryInRemote(url);
}

/**
 * The repository of which a folder is a copy, where that is another one than is asked; null where one of its remotes is
 * the one that is asked, or none is of a server like GitHub's.
 */
export function otherThan({ host, owner, repo }: RepositoryName, folder: string): RepositoryName | null {
  const remotes = remotesOf(folder);
  const named = (one: RepositoryName): string => `${one.host}/${one.owner}/${one.repo}`.toLowerCase();
  const isAsked = remotes.some((one) => named(one) === named({ host, owner, repo }));
  return isAsked ? null : (remotes[0] ?? null);
}

/** The repositories of a folder's remotes, that of origin first. */
function remotesOf(folder: string): readonly RepositoryName[] {
  const all = (gitIn(folder, "remote", "--verbose") ?? "").split("\n").map((line) => line.split(/\s+/));
  const origin = all.filter(([name]) => name === "origin");
  return [...origin, ...all].flatMap(([, url = ""]) => repositoryInRemote(url) ?? []);
}

/** Null where there is no git, no working copy, or no remote: then there is no repository to ask. */
const remoteOf = (folder: string): string | null => gitIn(folder, "remote", "get-url", "origin");

function gitIn(folder: string, ...args: readonly string[]): string | null {
  if (workingCopyOf(folder) === null) return null;
  try {
    return execFileSync("git", ["-C", folder, ...args], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  } catch {
    return null;
  }
}

/** The names of the variables that hold a token for a server, as GitHub's own command line reads them. */
const TOKENS = ["GITHUB_TOKEN", "GH_TOKEN"];
const ENTERPRISE_TOKENS = ["GH_ENTERPRISE_TOKEN", "GITHUB_ENTERPRISE_TOKEN"];

/** Whether the environment holds a token at all, whichever server it is for. */
export const holdsToken = (env: Env): boolean =>
  [...TOKENS, ...ENTERPRISE_TOKENS].some((name) => (env[name]?.trim() ?? "") !== "");

/** The token for a server; null where there is none for this one: a remote may lead anywhere. */
export function tokenFor({ host }: RepositoryName, env: Env): string | null {
  const names = host === serverOf(env) ? TOKENS : host === env.GH_HOST ? ENTERPRISE_TOKENS : [];
  return names.map((name) => env[name]?.trim() ?? "").find((token) => token !== "") ?? null;
}

/** The addresses of the API and of the pages for people. */
export function addressesOf({ host }: RepositoryName, env: Env): { readonly api: string; readonly server: string } {
  const { GITHUB_API_URL: api, GITHUB_SERVER_URL: server } = env;
  if (host === serverOf(env) && api) return { api, server: server || `https://${host}` };
  return { api: host === GITHUB ? "https://api.github.com" : `https://${host}/api/v3`, server: `https://${host}` };
}

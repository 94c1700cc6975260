import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CODEOWNERS_PATHS } from "../../domain/owners.ts";
import { DEFAULT_POLICY } from "../../domain/policy.ts";
import { readCodeowners } from "../../input/codeowners.ts";
import { isFileItself, isFolder } from "../../input/found.ts";
import { blobId } from "../../input/git-blob.ts";
import { PolicyError, readPolicy } from "../../input/policy.ts";
import { POLICY_PATH } from "../../input/settings.ts";
import { type Configuration, configurationIn } from "../repository/configuration.ts";
import { declaredAt } from "../repository/declared.ts";
import { folderAt, foldersIn } from "../repository/folders.ts";
import { repositoryAt } from "../repository/repository.ts";
import { otherSystemAt, wrapperAt } from "../repository/system.ts";
import { workflowFilesIn } from "../workflows/files.ts";
import { startedJobs } from "../workflows/started.ts";
import { type Guard, guardsIn } from "../workflows/uses.ts";
import { checksIn, type FileFacts, fixedInput, type OwnersFile, type PolicyFile, type RootsHere } from "./facts.ts";

/** What the files of a repository say. `top` is its folder. */
export function fileFactsIn(top: string): FileFacts {
  const actions = workflowFilesIn(top);
  const guards = guardsIn(actions);
  const policy = policyIn(top, guards);
  const owners = ownersIn(top);
  const looked = new Set([
    ...[...actions.workflows, ...actions.broken].map(({ path }) => path),
    ...guards.flatMap(({ reviews }) => reviews.map(({ path }) => path)),
    ...(policy.isThere ? [policy.path] : []),
    ...(owners === null ? [] : [owners.path]),
  ]);
  const blobs = new Map([...looked].map((path) => [path, blobIds(readFileSync(join(top, path)))]));
  const started = startedJobs(actions.workflows);
  let found: RootsHere | undefined;
  const roots = (): RootsHere => (found ??= rootsIn(top));
  return {
    actions,
    started,
    guards,
    policy,
    owners,
    declared: declaredAt(top),
    rootsHere: roots,
    system: otherSystemAt(top),
    holds: () => {
      if (existsSync(join(top, "cdktf.json")) || roots().all.length > 0) return "roots";
      if (roots().unread.length > 0) return "unread";
      return foldersIn(top).length > 0 ? "modules" : "nothing";
    },
    isWrapped: wrapperAt(top) !== null,
    configurationAt: (folder) => configurationAt(top, folder),
    blobs,
  };
}

function configurationAt(top: string, path: string): Configuration | null {
  if (!isFolder(join(top, path))) return null;
  const folder = folderAt(top, path);
  return folder.files.includes("terragrunt.hcl") ? null : configurationIn(top, folder);
}

function rootsIn(top: string): RootsHere {
  const { roots, terragrunt, unread } = repositoryAt(top);
  const isSeen = (backend: string | null): boolean => backend !== null && backend !== "local";
  return {
    all: [...roots.map(({ path }) => path), ...terragrunt.units, ...terragrunt.open],
    withState: [...roots.filter(({ backend }) => isSeen(backend)).map(({ path }) => path), ...terragrunt.units],
    unread,
  };
}

/** The policy that the check names, else the one at the default place. */
function policyIn(top: string, guards: readonly Guard[]): PolicyFile {
  const [named] = checksIn({ guards }).flatMap((guard) => fixedInput(guard, "policy") ?? []);
  const path = named ?? POLICY_PATH;
  const none = { path, isThere: false, policy: DEFAULT_POLICY, mistake: null };
  if (path.startsWith("/") || path.split("/").includes("..") || !isFileItself(join(top, path))) return none;
  try {
    return { ...none, isThere: true, policy: readPolicy(readFileSync(join(top, path), "utf8"), path) };
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    const [{ line, message } = { line: 1, message: error.message }] = error.mistakes;
    return { ...none, isThere: true, mistake: { line, message } };
  }
}

function ownersIn(top: string): OwnersFile | null {
  const path = CODEOWNERS_PATHS.find((one) => isFileItself(join(top, one)));
  if (path === undefined) return null;
  const read = readCodeowners(readFileSync(join(top, path), "utf8"));
  return read.read
    ? { path, lines: read.lines, skipped: read.skipped, unreadable: null }
    : { path, lines: [], skipped: [], unreadable: read.why };
}

/** A checkout may have other line ends than git keeps. */
const blobIds = (bytes: Buffer): readonly string[] => [
  blobId(bytes),
  blobId(Buffer.from(bytes.toString("latin1").replaceAll("\r\n", "\n"), "latin1")),
];

import { spawn } from "node:child_process";
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { temporaryFolder } from "../temporary.ts";
import { sshKeygen } from "./ssh-keygen.ts";

interface Reaching {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
}

/**
 * Public keys (Base64) with which a program that runs as this user could sign by itself: those whose private part lies
 * in ~/.ssh without a passphrase, and those that ssh-agent holds. Others may lie elsewhere; this is what can be seen.
 */
export async function keysWithinReach({ env, signal }: Reaching): Promise<ReadonlySet<string>> {
  const home = env.HOME ?? env.USERPROFILE ?? "";
  const folder = join(home, ".ssh");
  const inFiles = privateKeysIn(folder).map((path) => publicPart(path, { env, signal }));
  const inAgent = (env.SSH_AUTH_SOCK ?? "") === "" ? [] : [agentKeys(env, signal)];
  const lines = (await Promise.all([...inFiles, ...inAgent])).join("\n");
  return new Set([...lines.matchAll(/^\S+ (AAAA\S+)/gm)].map(([, key = ""]) => key));
}

/** The public part of a key that has no passphrase; nothing of any other. */
const publicPart = (path: string, reaching: Reaching): Promise<string> =>
  isReadByOthers(path) ? publicPartOfCopy(path, reaching) : publicPartIn(dirname(path), basename(path), reaching);

async function publicPartIn(folder: string, name: string, { env, signal }: Reaching): Promise<string> {
  const run = await sshKeygen(["-y", "-P", "", "-f", name], { folder, env, input: "", signal });
  return run.state === "ran" && run.code === 0 ? run.stdout : "";
}

/** ssh-keygen does not open a key that others may read. Whoever can read it can use it all the same, as a copy. */
async function publicPartOfCopy(path: string, reaching: Reaching): Promise<string> {
  const folder = temporaryFolder("destroy-guard-key-");
  try {
    writeFileSync(join(folder, "key"), readFileSync(path), { mode: 0o600 });
    return await publicPartIn(folder, "key", reaching);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const isReadByOthers = (path: string): boolean => (statSync(path).mode & 0o077) !== 0;

const LONGEST = 1 << 15;

/** A folder that can't be read holds no key that could be used. */
function privateKeysIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .map((name) => join(folder, name))
      .filter((path) => isPrivateKey(path));
  } catch {
    return [];
  }
}

function isPrivateKey(path: string): boolean {
  try {
    const stat = statSync(path);
    return stat.isFile() && stat.size <= LONGEST && /^-----BEGIN .*PRIVATE KEY-----/.test(readFileSync(path, "utf8"));
  } catch {
    return false;
  }
}

/** What `ssh-add -L` lists; nothing where there is no agent. */
function agentKeys(env: Reaching["env"], signal: AbortSignal): Promise<string> {
  return new Promise((resolve) => {
    const child = spawn("ssh-add", ["-L"], { env: { ...env }, stdio: ["ignore", "pipe", "ignore"], signal });
    let stdout = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
    });
    child.once("error", () => resolve(""));
    child.once("close", () => resolve(stdout));
  });
}

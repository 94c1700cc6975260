import { existsSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { usageError } from "../../cli/options.ts";
import type { Shell } from "../../cli/shell.ts";
import { InputError } from "../../domain/fault.ts";
import { logText } from "../../report/untrusted.ts";
import { temporaryFolder } from "../temporary.ts";
import { NAMESPACE, type Signature, signatureIn } from "./signature.ts";
import { isTooOld, sshKeygen } from "./ssh-keygen.ts";

/** Keys that a person usually has, those first that prove most. */
const USUAL = ["id_ed25519_sk", "id_ecdsa_sk", "id_ed25519", "id_ecdsa", "id_rsa"];

/** The key to sign with: named, else the first usual one of the user's. Throws InputError where there is none. */
export function keyFor(named: string | undefined, { cwd, env }: Pick<Shell, "cwd" | "env">): string {
  if (named !== undefined) {
    const path = resolve(cwd, named);
    if (!existsSync(path)) throw new InputError(`${named}: there is no such key; check the path`);
    return path;
  }
  const home = env.HOME ?? env.USERPROFILE ?? "";
  const found = USUAL.map((name) => join(home, ".ssh", name)).find((path) => existsSync(path));
  if (found === undefined)
    throw usageError(
      `there is no key in ${join(home, ".ssh")}; name one with --key, or make one that needs a touch: ssh-keygen -t ed25519-sk`,
    );
  return found;
}

/** What ssh-keygen says of its own dealings, which tells a person nothing. */
const TALK = /^Signing data on standard input\r?\n/gm;

/**
 * The signature of a text by a key. Asks for a passphrase or a touch as ssh-keygen does. Throws InputError where it
 * can't sign.
 */
export async function signed(text: string, key: string, shell: Shell): Promise<Signature> {
  const folder = temporaryFolder("destroy-guard-consent-");
  try {
    const run = await sshKeygen(["-Y", "sign", "-n", NAMESPACE, "-f", key], {
      folder,
      env: shell.env,
      input: text,
      onSaid: (said) => shell.stderr.write(logText(said.replace(TALK, ""))),
    });
    if (run.state === "missing")
      throw new InputError("ssh-keygen can't be started; install OpenSSH 8.2 or later, and put it on PATH");
    const signature = run.code === 0 ? signatureIn(run.stdout) : null;
    if (signature !== null) return signature;
    throw new InputError(
      isTooOld(run)
        ? "this ssh-keygen is too old to sign; install OpenSSH 8.2 or later"
        : `nothing was signed with ${key}: ssh-keygen ended with ${run.code}; give --key the file of a private key of yours`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

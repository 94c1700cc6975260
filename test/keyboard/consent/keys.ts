import { spawnSync } from "node:child_process";
import { createHash, generateKeyPairSync, sign } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Agreement, agreementText } from "../../../src/keyboard/consent/text.ts";

/** Whether this machine can sign. Where it can't, what needs it is skipped, and says so. */
export const CAN_SIGN = spawnSync("ssh-keygen", ["-?"]).error === undefined;
if (!CAN_SIGN)
  process.stderr.write(
    "\n!!! ssh-keygen is not installed: NOTHING THAT NEEDS A SIGNATURE IS TESTED (openssh-client)\n\n",
  );

const KEYS = mkdtempSync(join(tmpdir(), "destroy-guard-keys-"));
process.once("exit", () => rmSync(KEYS, { recursive: true, force: true }));

function keygen(args: readonly string[], input?: string, env: Readonly<Record<string, string>> = {}): string {
  const { status, stdout, stderr } = spawnSync("ssh-keygen", args, {
    encoding: "utf8",
    env: { ...process.env, ...env },
    ...(input === undefined ? {} : { input }),
  });
  if (status !== 0) throw new Error(`ssh-keygen ${args.join(" ")}: ${stderr}`);
  return stdout;
}

export interface Key {
  /** Path of the private key. */
  readonly path: string;
  /** `ssh-ed25519 AAAA…` */
  readonly line: string;
  /** What ssh-keygen needs in its environment to use it. */
  readonly env?: Readonly<Record<string, string>>;
}

/** A key pair that ssh-keygen makes; the same one for the same name. */
export function keyNamed(name: string, type: "ed25519" | "ecdsa" | "rsa" = "ed25519"): Key {
  const path = join(KEYS, `${name}-${type}`);
  if (!made.has(path)) {
    keygen(["-q", "-t", type, "-N", "", "-C", "", "-f", path]);
    made.add(path);
  }
  return { path, line: readFileSync(`${path}.pub`, "utf8").trim() };
}
const made = new Set<string>();

/** A key whose private part is encrypted. It signs through `SSH_ASKPASS`, as a desktop would ask. */
export function keyWithPassphrase(name: string, passphrase: string): Key {
  const path = join(KEYS, `${name}-passphrase`);
  keygen(["-q", "-t", "ed25519", "-N", passphrase, "-C", "", "-f", path]);
  const ask = `${path}.ask`;
  writeFileSync(ask, `#!/bin/sh\necho '${passphrase}'\n`, { mode: 0o700 });
  return {
    path,
    line: readFileSync(`${path}.pub`, "utf8").trim(),
    env: { SSH_ASKPASS: ask, SSH_ASKPASS_REQUIRE: "force" },
  };
}

/** A signature of a text by a key that lies in a file. */
export const signature = (text: string, { path, env }: Key, namespace = "destroy-guard"): string =>
  keygen(["-Y", "sign", "-q", "-n", namespace, "-f", path], text, env);

export const NOW = new Date("2026-11-21T12:00:00Z");
export const DIGEST = `sha256:${"ab".repeat(32)}`;

export const agreement = (more: Partial<Agreement> = {}): Agreement => ({
  digest: DIGEST,
  root: "infra/prod",
  agreed: "2026-11-21T11:30:00Z",
  expires: "2026-11-21T13:30:00Z",
  reason: "moved to Aurora",
  ...more,
});

/** A consent file. */
export function consent(more: Partial<Agreement> = {}, key: Key = keyNamed("alice"), namespace?: string): string {
  const text = agreementText(agreement(more));
  return `${text}${signature(text, key, namespace)}`;
}

/** A file of allowed signers. */
export function signersFile(lines: readonly string[]): string {
  const path = join(mkdtempSync(join(KEYS, "signers-")), "allowed_signers");
  writeFileSync(path, lines.map((line) => `${line}\n`).join(""));
  return path;
}

export const ALICE = "alice@example.com";
export const signersWith = (name = ALICE, key: Key = keyNamed("alice")): string => signersFile([`${name} ${key.line}`]);

const string = (bytes: Uint8Array | string): Buffer => {
  const content = Buffer.from(bytes);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  return Buffer.concat([length, content]);
};
const sha = (algorithm: "sha256" | "sha512", bytes: Uint8Array | string): Buffer =>
  createHash(algorithm).update(bytes).digest();

/**
 * What a security key computes, without the hardware: it signs the hash of the application, its flags and its counter
 * along. https://github.com/openssh/openssh-portable/blob/master/PROTOCOL.u2f
 */
export function securityKey(): { readonly line: string; readonly consent: (text: string, flags: number) => string } {
  const { publicKey, privateKey } = generateKeyPairSync("ed25519");
  const algorithm = "sk-ssh-ed25519@openssh.com";
  const raw = publicKey.export({ format: "der", type: "spki" }).subarray(-32);
  const blob = Buffer.concat([string(algorithm), string(raw), string("ssh:")]);
  return {
    line: `${algorithm} ${blob.toString("base64")}`,
    consent: (text, flags) => {
      const header = [string("destroy-guard"), string(""), string("sha512")];
      const message = Buffer.concat([Buffer.from("SSHSIG"), ...header, string(sha("sha512", text))]);
      const touched = Buffer.from([flags, 0, 0, 0, 7]);
      const signed = sign(null, Buffer.concat([sha("sha256", "ssh:"), touched, sha("sha256", message)]), privateKey);
      const own = Buffer.concat([string(algorithm), string(signed), touched]);
      const whole = Buffer.concat([
        Buffer.from("SSHSIG"),
        Buffer.from([0, 0, 0, 1]),
        string(blob),
        ...header,
        string(own),
      ]);
      return `${text}${armored(whole)}`;
    },
  };
}

export const armored = (bytes: Buffer): string =>
  [
    "-----BEGIN SSH SIGNATURE-----",
    ...(bytes.toString("base64").match(/.{1,70}/g) ?? []),
    "-----END SSH SIGNATURE-----",
    "",
  ].join("\n");

import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { SigningKey } from "../../domain/review.ts";
import { whyOf } from "../../text/system-error.ts";
import { temporaryFolder } from "../temporary.ts";
import { type ConsentRefusal, refuseConsent } from "./refusal.ts";
import { NAMESPACE, type Signature, signatureIn, splitSigned } from "./signature.ts";
import { isTooOld, type Run, sshKeygen } from "./ssh-keygen.ts";
import { type Agreement, agreementIn, FIRST_LINE } from "./text.ts";

/** A consent file whose signature is right, and by one of the signers. */
export interface Signed {
  readonly file: string;
  readonly agreement: Agreement;
  /** The signer's name in the file of allowed signers. */
  readonly by: string;
  readonly key: SigningKey;
  readonly publicKey: string;
}

/** What a consent file says; or why it does not count, whatever it says. */
export type Verified = { readonly signed: Signed } | { readonly refused: ConsentRefusal };

interface Verifying {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** File of allowed signers; null where nobody named one. */
  readonly signers: string | null;
  readonly signal?: AbortSignal | undefined;
}

/** More than any of ours; a device or a log is not read to its end. */
const LONGEST = 1 << 16;

/** Verifies one consent file: its form, its signature and its signer. What it agrees to is not looked at. */
export async function verified(file: string, { cwd, env, signers, signal }: Verifying): Promise<Verified> {
  const read = textOf(file, cwd);
  if ("refused" in read) return read;
  const parts = partsOf(read.text, file);
  if ("refused" in parts) return parts;
  const list = signersIn(signers, cwd);
  if ("refused" in list) return list;
  const folder = temporaryFolder("destroy-guard-consent-");
  try {
    // ssh-keygen reads the very bytes that were read here.
    writeFileSync(join(folder, "signature"), parts.signature.armored);
    writeFileSync(join(folder, "signers"), list.text);
    const by = await signerOf(parts, { folder, env: onlyPath(env), file, list, signal });
    if ("refused" in by) return by;
    const { key, publicKey } = parts.signature;
    return { signed: { file, agreement: parts.agreement, by: by.name, key, publicKey } };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Refused = { readonly refused: ConsentRefusal };
const refused = (refusal: ConsentRefusal): Refused => ({ refused: refusal });

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : String(error);

function textOf(file: string, cwd: string): { readonly text: string } | Refused {
  try {
    const path = resolve(cwd, file);
    // A pipe may never end, and an agent's hook has to answer in time.
    const { size } = statSync(path);
    if (!statSync(path).isFile() || size > LONGEST) return refused(refuseConsent("no-consent", { file }));
    const bytes = readFileSync(path);
    const text = bytes.toString("utf8");
    // What is no UTF-8 would be read as something that nobody signed.
    return Buffer.from(text, "utf8").equals(bytes) ? { text } : refused(refuseConsent("no-consent", { file }));
  } catch (error) {
    return refused(
      codeOf(error) === "ENOENT"
        ? refuseConsent("no-file", { file })
        : refuseConsent("unreadable-file", { file, why: whyOf(error) }),
    );
  }
}

interface Parts {
  readonly text: string;
  readonly agreement: Agreement;
  readonly signature: Signature;
}

function partsOf(file: string, name: string): Parts | Refused {
  const [first = ""] = file.split(/\r?\n/, 1);
  if (!/^destroy-guard consent \d+$/.test(first)) return refused(refuseConsent("no-consent", { file: name }));
  if (first !== FIRST_LINE) return refused(refuseConsent("other-version", { file: name, found: first }));
  const split = splitSigned(file);
  if (split === null) return refused(refuseConsent("unsigned", { file: name }));
  const agreement = agreementIn(split.text);
  const signature = signatureIn(split.armored);
  if (agreement === null || signature === null) return refused(refuseConsent("edited", { file: name }));
  if (signature.namespace !== NAMESPACE)
    return refused(refuseConsent("other-namespace", { file: name, namespace: signature.namespace }));
  return { text: split.text, agreement, signature };
}

interface Signers {
  readonly path: string;
  readonly text: string;
}

function signersIn(path: string | null, cwd: string): Signers | Refused {
  if (path === null) return refused(refuseConsent("no-signers"));
  try {
    return { path, text: readFileSync(resolve(cwd, path), "utf8") };
  } catch (error) {
    const why = codeOf(error) === "ENOENT" ? "it is not there" : whyOf(error);
    return refused(refuseConsent("signers-unreadable", { signers: path, why }));
  }
}

/** To verify needs nothing else of the environment, and what is not given can't change the answer. */
const onlyPath = ({ PATH, Path, SystemRoot }: Verifying["env"]): Verifying["env"] => ({
  PATH: PATH ?? Path,
  SystemRoot,
});

interface Checking {
  readonly folder: string;
  readonly env: Verifying["env"];
  readonly file: string;
  readonly list: Signers;
  readonly signal: AbortSignal | undefined;
}

/** Who signed: first whether the signature is one of this text, then whether its key is a signer's. */
async function signerOf(
  { text, signature }: Parts,
  { folder, env, file, list, signal }: Checking,
): Promise<{ readonly name: string } | Refused> {
  const keygen = (use: string, ...args: readonly string[]): Promise<Run> =>
    sshKeygen(["-Y", use, "-s", "signature", ...args], { folder, env, input: text, signal });
  const checked = await keygen("check-novalidate", "-n", NAMESPACE);
  if (checked.state === "missing") return refused(refuseConsent("no-ssh-keygen"));
  if (checked.code !== 0)
    return refused(isTooOld(checked) ? refuseConsent("old-ssh-keygen") : refuseConsent("edited", { file }));
  const found = await keygen("find-principals", "-f", "signers");
  for (const name of namesIn(found)) {
    const run = await keygen("verify", "-n", NAMESPACE, "-f", "signers", "-I", name);
    if (run.state === "ran" && run.code === 0) return { name };
  }
  const facts = { fingerprint: signature.key.fingerprint, signers: list.path };
  const isListed = list.text.includes(signature.publicKey);
  return refused(refuseConsent(isListed ? "signer-not-valid" : "unknown-signer", facts));
}

const namesIn = (run: Run): readonly string[] =>
  run.state === "ran" && run.code === 0 ? run.stdout.split("\n").filter((name) => name !== "") : [];

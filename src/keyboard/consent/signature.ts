import { createHash } from "node:crypto";
import type { SigningKey } from "../../domain/review.ts";

/**
 * Signatures as `ssh-keygen -Y sign` writes them. Here they are only taken apart and compared with what they would be
 * if written anew; whether they are right is for ssh-keygen to say.
 *
 * Format: https://github.com/openssh/openssh-portable/blob/master/PROTOCOL.sshsig; of security keys:
 * https://github.com/openssh/openssh-portable/blob/master/PROTOCOL.u2f
 */
export interface Signature {
  readonly armored: string;
  readonly namespace: string;
  readonly key: SigningKey;
  /** The public key in Base64, as it stands in a file of allowed signers. */
  readonly publicKey: string;
}

/** What a signature of ours is for. Without it a signature made for git or mail would count here. */
export const NAMESPACE = "destroy-guard";

const BEGIN = "-----BEGIN SSH SIGNATURE-----";
const END = "-----END SSH SIGNATURE-----";

/** Text and signature of one file; null where there is no signature behind the text. */
export function splitSigned(file: string): { readonly text: string; readonly armored: string } | null {
  const at = file.indexOf(`\n${BEGIN}`);
  return at < 0 ? null : { text: file.slice(0, at + 1), armored: file.slice(at + 1) };
}

/** As ssh-keygen writes it: lines of 70 characters. */
const armor = (blob: Buffer): string =>
  [BEGIN, ...(blob.toString("base64").match(/.{1,70}/g) ?? []), END, ""].join("\n");

/**
 * A signature taken apart; null where it is none, or is written in another way than ssh-keygen writes it. That way
 * nothing in it can be changed that ssh-keygen would not look at.
 */
export function signatureIn(armored: string): Signature | null {
  const blob = Buffer.from(armored.slice(BEGIN.length, -END.length), "base64");
  if (armor(blob) !== armored) return null;
  try {
    return takenApart(armored, new Reader(blob));
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function takenApart(armored: string, blob: Reader): Signature | null {
  const isOurs = blob.bytes(6).toString("latin1") === "SSHSIG" && blob.number() === 1;
  const publicKey = blob.string();
  const namespace = blob.string().toString("latin1");
  const reserved = blob.string();
  blob.string(); // the hash, which is signed along
  const signature = new Reader(blob.string());
  if (!isOurs || reserved.length > 0 || !blob.isAtEnd()) return null;
  const algorithm = new Reader(publicKey).string().toString("latin1");
  const fingerprint = `SHA256:${createHash("sha256").update(publicKey).digest("base64").replace(/=+$/, "")}`;
  const key = { proof: proofIn(signature), algorithm, fingerprint };
  return { armored, namespace, key, publicKey: publicKey.toString("base64") };
}

const USER_PRESENT = 0x01;

/** A security key signs along whether somebody touched it; one that was made with `no-touch-required` need not be. */
function proofIn(signature: Reader): SigningKey["proof"] {
  const isSecurityKey = /^(webauthn-)?sk-/.test(signature.string().toString("latin1"));
  if (!isSecurityKey) return "plain";
  signature.string();
  return ((signature.bytes(1)[0] ?? 0) & USER_PRESENT) === 0 ? "no-touch" : "touch";
}

/** Reads the wire format of SSH (RFC 4251 §5). Throws RangeError at its end. */
class Reader {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  bytes(length: number): Buffer {
    if (this.#at + length > this.#bytes.length) throw new RangeError("the signature ends too early");
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }

  number(): number {
    return this.bytes(4).readUInt32BE();
  }

  string(): Buffer {
    return this.bytes(this.number());
  }

  isAtEnd(): boolean {
    return this.#at === this.#bytes.length;
  }
}

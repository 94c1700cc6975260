import { readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { InputError } from "../../domain/fault.ts";
import { statOf } from "../../input/found.ts";
import { terminalText } from "../../report/untrusted.ts";
import { whyAndRemedy } from "../../text/system-error.ts";
import { makeFolders } from "../../text-file.ts";
import { splitSigned } from "./signature.ts";
import { agreementIn } from "./text.ts";

/** The file that a consent goes to. */
export interface Destination {
  /** As it was named. */
  readonly name: string;
  readonly path: string;
  /** What is lost with the consent that lies there, in a sentence; empty where none does. */
  readonly replaces: string;
}

/** Longer than any consent. */
const LONGEST = 1 << 16;
const ANY_CONSENT = "destroy-guard consent ";

const unwritable = (name: string, cause: unknown): InputError =>
  new InputError(`${name}: the consent can't be written: ${whyAndRemedy(cause)}`, { cause });

/**
 * Where `--output` leads; null where the consent goes to standard output. Throws InputError where something else than a
 * consent lies there: the plan, or the key.
 */
export function destinationOf(name: string | undefined, { cwd }: { readonly cwd: string }): Destination | null {
  if (name === undefined) return null;
  const path = resolve(cwd, name);
  const before = textAt(path, name);
  if (before === "") return { name, path, replaces: "" };
  if (!before.startsWith(ANY_CONSENT))
    throw new InputError(`${name} is there already and is no consent; give --output another name`);
  return { name, path, replaces: `It replaces the consent in ${terminalText(name)}${detailsOf(before)}.` };
}

function textAt(path: string, name: string): string {
  try {
    const file = statOf(path);
    if (file?.isDirectory() === true) throw new InputError(`${name} is a folder; name a file in it with --output`);
    if (file?.isFile() !== true) return "";
    return file.size > LONGEST ? "something long" : readFileSync(path, "utf8");
  } catch (cause) {
    throw cause instanceof InputError ? cause : unwritable(name, cause);
  }
}

function detailsOf(text: string): string {
  const agreement = agreementIn(splitSigned(text)?.text ?? "");
  return agreement === null
    ? ""
    : `: for ${terminalText(agreement.root)}, agreed ${agreement.agreed}, until ${agreement.expires}`;
}

/** Throws InputError where it can't be written. */
export function writeConsent(consent: string, { name, path }: Destination): void {
  try {
    makeFolders(dirname(path));
    writeFileSync(path, consent);
  } catch (cause) {
    throw unwritable(name, cause);
  }
}

import type { Finding } from "../domain/finding.ts";
import { inPlace, nameOf } from "./clauses.ts";
import { counted } from "./quantity.ts";
import { unlessRestored } from "./remains-words.ts";

/** What the loss of a key does, by what sort of key it is: only some of them decrypt anything. */
interface KeyWords {
  /** Completes `… would be lost, and`. */
  readonly one: string;
  readonly many: string;
  /** Completes `… would be changed so that`. */
  readonly changed: string;
  /** Completes the message. */
  readonly after: string;
  /** How several of them are called. */
  readonly plural: readonly [one: string, many: string];
}

const SORTS = {
  decrypts: {
    one: "what only it can decrypt with it",
    many: "what only they can decrypt with them",
    changed: "what only it can decrypt cannot be read",
    after: "what only it can decrypt is unreadable after that",
    plural: ["key", "keys"],
  },
  secret: {
    one: "what needs it would be locked out",
    many: "what needs them would be locked out",
    changed: "what needs it is locked out",
    after: "what needs it is locked out after that",
    plural: ["secret", "secrets"],
  },
  // What Terraform makes up and keeps in the state alone. It opens nothing by itself: it is what others were given.
  generated: {
    one: "nobody could look its value up here any more",
    many: "nobody could look their values up here any more",
    changed: "nobody can look its old value up here any more",
    after: "what has the value goes on working, but nobody can look it up here any more",
    plural: ["generated value", "generated values"],
  },
  rotated: {
    one: "what has the old value would be locked out",
    many: "what has the old values would be locked out",
    changed: "what has the old value is locked out",
    after:
      "a new value takes its place: what this plan writes it to follows, and what else has the old one is locked out",
    plural: ["generated value", "generated values"],
  },
  renamed: {
    one: "what is named by it would be replaced as well",
    many: "what is named by them would be replaced as well",
    changed: "what is named by it is replaced as well",
    after: "a new value takes its place, and what is named by it is replaced as well",
    plural: ["generated value", "generated values"],
  },
  name: {
    one: "callers that use the name would fail",
    many: "callers that use the names would fail",
    changed: "callers that use the name fail",
    after: "callers that use the name fail until it is made again",
    plural: ["name of a key", "names of keys"],
  },
  proof: {
    one: "what signs or proves itself with it would fail",
    many: "what signs or proves itself with them would fail",
    changed: "what signs or proves itself with it fails",
    after: "what signs or proves itself with it fails after that",
    plural: ["certificate or signing key", "certificates or signing keys"],
  },
} as const satisfies Record<string, KeyWords>;
export type KeySort = keyof typeof SORTS;

const MIXED: Pick<KeyWords, "many" | "plural"> = {
  many: "what needs them would fail",
  plural: ["key, secret or certificate", "keys, secrets or certificates"],
};

/** What the catalogue's words for a thing say of its sort; the first that fits counts. */
const TOLD: readonly (readonly [RegExp, KeySort])[] = [
  [/^name of /i, "name"],
  [/^generated /i, "generated"],
  [/certificate|\bsign|private key|keystore|issuer|DNSSEC|playback|realm key|authorization server/i, "proof"],
  [/^key setting|key store/i, "decrypts"],
  [/\b(secrets?|passwords?|credentials?|tokens?|random|API key|SSH key|relay|transfers|account keys)\b/i, "secret"],
];

/** By what a key is called. */
export const keySortOf = (what: string): KeySort => TOLD.find(([words]) => words.test(what))?.[1] ?? "decrypts";

/** A replacement makes another value: a password is rotated, a part of a name is another name. */
const replacedSort = (what: string): KeySort => (/ (?:id|text)$/.test(what) ? "renamed" : "rotated");

/** Of a change in place its own sentence tells too: an application gets another signing key. */
export function keyWords(finding: Finding): KeyWords {
  const { subject, detail } = finding;
  const change = inPlace(finding) && detail?.kind === "says" ? detail.says : "";
  const sort = keySortOf(`${nameOf(subject)} ${change}`);
  return SORTS[sort === "generated" && subject?.effect === "replace" ? replacedSort(nameOf(subject)) : sort];
}

/** A copy of the key stays, or what it is a replica of: that decrypts the same. */
export const isReadByCopies = ({ remains }: Finding): boolean => remains?.kind === "copies";

/** `2 secrets would be lost, and what needs them would be locked out`. */
export function keysHeadline(findings: readonly Finding[], areAllDestroyed: boolean): string {
  const sorts = new Set(findings.map(keyWords));
  const [first] = sorts;
  const { many, plural } = first !== undefined && sorts.size === 1 ? first : MIXED;
  const orChanged = areAllDestroyed ? "" : " or changed";
  const unless = findings.every(({ remains }) => remains?.kind === "grace") ? unlessRestored("they are", null) : "";
  return `${counted(findings.length, ...plural)} would be lost${orChanged}, and ${many}${unless}`;
}

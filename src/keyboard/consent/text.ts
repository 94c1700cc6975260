import { printableJson } from "../../report/untrusted.ts";

/** What somebody agrees to, as it is signed. */
export interface Agreement {
  /** The digest that a review of this root alone shows. */
  readonly digest: string;
  readonly root: string;
  /** By the clock of who signed: a claim. RFC 3339 with seconds, in UTC, as `expires` is. */
  readonly agreed: string;
  readonly expires: string;
  /** Untrusted text; may be empty. */
  readonly reason: string;
}

export const FIRST_LINE = "destroy-guard consent 1";

/** JSON in which everything can be seen, so no text of its own can begin a line or look like another one. */
const quoted = (text: string): string => printableJson(JSON.stringify(text));

/** The lines that are signed: the same agreement always makes the same bytes. */
export const agreementText = ({ digest, root, agreed, expires, reason }: Agreement): string =>
  [
    FIRST_LINE,
    `digest ${digest}`,
    `root ${quoted(root)}`,
    `agreed ${agreed}`,
    `expires ${expires}`,
    `reason ${quoted(reason)}`,
    "",
  ].join("\n");

const TIME = String.raw`\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ`;
const FORM = new RegExp(
  `^${FIRST_LINE}\ndigest (sha256:[0-9a-f]{64})\nroot (".*")\nagreed (${TIME})\nexpires (${TIME})\nreason (".*")\n$`,
);

/** The agreement in signed lines; null where they are not exactly those that `agreementText` makes of it. */
export function agreementIn(text: string): Agreement | null {
  const [, digest = "", root = "", agreed = "", expires = "", reason = ""] = FORM.exec(text) ?? [];
  const agreement = { digest, root: unquoted(root), agreed, expires, reason: unquoted(reason) };
  const isWritten = [agreed, expires].every(isTime) && agreementText(agreement) === text;
  return isWritten ? agreement : null;
}

function unquoted(json: string): string {
  try {
    return String(JSON.parse(json));
  } catch {
    // Then it is not what `quoted` makes of the empty text either.
    return "";
  }
}

const isTime = (text: string): boolean => {
  const time = new Date(text);
  return !Number.isNaN(time.getTime()) && timeText(time) === text;
};

/** A time as it stands in an agreement. */
export const timeText = (time: Date): string => `${time.toISOString().slice(0, 19)}Z`;

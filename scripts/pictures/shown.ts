import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..", "..");
const COMMENTS = join(ROOT, "fixtures", "comments");
const KEYBOARD = join(ROOT, "docs", "keyboard.md");

/** Each picture of a comment, and the folder of fixtures/comments that it shows. */
const PICTURES = {
  comment: "blocked-last-copy",
  survivors: "blocked-with-survivors",
  warnings: "passed-with-warnings",
  overridden: "overridden",
  "could-not-review": "could-not-review",
} as const;

/** Lines that nobody sees: the marker, and what the next report is compared with. */
const UNSEEN = /^<!-- .* -->\n/gm;

/** The Markdown of each comment that is drawn, by the name of its picture. */
export const comments = (): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(PICTURES).map(([name, folder]) => [
      name,
      readFileSync(join(COMMENTS, folder, "comment.md"), "utf8").replace(UNSEEN, ""),
    ]),
  );

/** The session at a keyboard that docs/keyboard.md shows, and a test has run. */
export function session(): string {
  const [, text] = /```text\n(\$ destroy-guard apply [\s\S]*?)```/.exec(readFileSync(KEYBOARD, "utf8")) ?? [];
  if (text === undefined) throw new Error(`${KEYBOARD} shows no session of destroy-guard apply.`);
  return text;
}

/** Where it stands what the pictures were drawn from. */
export const DRAWN = join(ROOT, "docs", "images", "drawn.json");

/** A fingerprint of each text that is drawn, by the name of its picture: a picture cannot be compared with a text. */
export const fingerprints = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...comments(), ["apply", session()] as const].map(([name, text]) => [
      name,
      createHash("sha256").update(text).digest("hex"),
    ]),
  );

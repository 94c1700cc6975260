/** How a value of the policy, and the way to it, are shown in a message. */

/** The way to a value in the policy: keys and list indexes. */
export type PolicyPath = readonly (string | number)[];

const LONGEST = 60;

/** A text in quotes, shortened, on one line and without characters that would change how the line is shown. */
export const quote = (text: string): string => {
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  const visible = short.replace(
    /[\p{C}\u2028\u2029]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );
  return `"${visible}"`;
};

const WORD = /^[A-Za-z_][\w-]{0,60}$/;

/** `allow[0].until`; a key that is no plain word is quoted: `tags["a b"]`. */
export const pathText = (path: PolicyPath): string =>
  path
    .map((step) => (typeof step === "number" ? `[${step}]` : WORD.test(step) ? `.${step}` : `[${quote(step)}]`))
    .join("")
    .replace(/^\./, "");

/** What stands in the file, in a few words. */
export const foundText = (value: unknown): string => {
  if (value === null || value === undefined) return "nothing";
  if (typeof value === "string") return quote(value);
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  if (typeof value === "object") return Object.keys(value).length === 0 ? "an empty mapping" : "a mapping";
  return String(value);
};

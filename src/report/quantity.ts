import { thousands } from "../text/thousands.ts";

export { thousands } from "../text/thousands.ts";

/** `1 snapshot`, `2 snapshots`, `1,980 objects`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${thousands(count)} ${count === 1 ? one : many}`;

/** Spelled with a vowel, spoken with a consonant. */
const CONSONANT_SOUND = /^(?:uni|use|usa|eu|one\b|ub)/i;
/** Abbreviations are spoken letter by letter: an RDS, an SQL, a VPC. */
const SPELLED = /^[A-Z]{2,}/;
const VOWEL_LETTER = /^[AEFHILMNORSX]/;

/** What follows the noun itself: `expiry rules | of a bucket`. */
const ADDITION =
  /(?:,| \(| (?:of|for|in|to|with|from|on|by|that|which|as|at|and|or|between|before|without|under|over)\b).*$/;
const ENDS_AS_PLURAL = /[^sui]s$/;
/** End like plurals, and are none. */
const SINGULAR = new Set(["analytics", "kubernetes", "alias", "canvas"]);
/** Can't be counted: `versioning of a bucket`. */
const UNCOUNTED = new Set(["access", "encryption", "logging", "monitoring", "protection", "replication", "versioning"]);

const headOf = (noun: string): string => noun.replace(ADDITION, "").split(" ").at(-1)?.toLowerCase() ?? "";

/** `expiry rules of a bucket`, `backups`. */
const isPlural = (noun: string): boolean => ENDS_AS_PLURAL.test(headOf(noun)) && !SINGULAR.has(headOf(noun));

/** The form of a verb that fits what a thing is called: `is` or `are`. */
export const verb = (noun: string, one: string, many: string): string => (isPlural(noun) ? many : one);

/** `a relational database`, `an index`, `an RDS cluster`; plurals and what can't be counted have no article. */
export const withArticle = (noun: string): string => {
  if (isPlural(noun) || UNCOUNTED.has(headOf(noun))) return noun;
  const vowel = SPELLED.test(noun) ? VOWEL_LETTER.test(noun) : /^[aeiou]/i.test(noun) && !CONSONANT_SOUND.test(noun);
  return `${vowel ? "an" : "a"} ${noun}`;
};

/** `a`, `a and b`, `a, b and c`; or with another word between the last two. */
export const listed = (items: readonly string[], joint = "and"): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${joint} ${items.at(-1)}`;

/** The first letter as a capital: for the start of a sentence. */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `a, b, c and 4 more`: the first of many. */
export const some = (names: readonly string[]): string =>
  names.length > 4 ? `${names.slice(0, 3).join(", ")} and ${thousands(names.length - 3)} more` : listed(names);

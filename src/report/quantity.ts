/** Numbers as people write them. */

export const thousands = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ",");

/** `1 snapshot`, `2 snapshots`, `1,980 objects`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${thousands(count)} ${count === 1 ? one : many}`;

/** Spelled with a vowel, spoken with a consonant. */
const CONSONANT_SOUND = /^(?:uni|use|usa|eu|one\b|ub)/i;
/** Abbreviations are spoken letter by letter: an RDS, an SQL, a VPC. */
const SPELLED = /^[A-Z]{2,}/;
const VOWEL_LETTER = /^[AEFHILMNORSX]/;

/** `a relational database`, `an index`, `an RDS cluster`. */
export const withArticle = (noun: string): string => {
  const vowel = SPELLED.test(noun) ? VOWEL_LETTER.test(noun) : /^[aeiou]/i.test(noun) && !CONSONANT_SOUND.test(noun);
  return `${vowel ? "an" : "a"} ${noun}`;
};

/** `a`, `a and b`, `a, b and c`; or with another word between the last two. */
export const listed = (items: readonly string[], joint = "and"): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${joint} ${items.at(-1)}`;

/** The first letter as a capital: for the start of a sentence. */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

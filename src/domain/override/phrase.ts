/**
 * A sentence in parts: strings are our own words, `code` is text that somebody else chose (a login, a branch, a path),
 * which each report makes inert in its own way.
 */
export type Part = string | { readonly code: string };
export type Phrase = readonly Part[];

/** A template whose texts become code, whose numbers become words, and whose phrases are taken in as they are. */
export const phrase = (words: TemplateStringsArray, ...inserts: readonly (string | number | Phrase)[]): Phrase =>
  words
    .flatMap((word, at): Phrase => {
      const insert = inserts[at];
      if (insert === undefined) return [word];
      return [
        word,
        ...(typeof insert === "string" ? [{ code: insert }] : typeof insert === "number" ? [String(insert)] : insert),
      ];
    })
    .filter((part) => part !== "");

const MOST_NAMED = 5;

/** `a, b and c`, each as code; of many only the first, and how many more. */
export function list(items: readonly string[]): Phrase {
  const shown = items.length > MOST_NAMED ? items.slice(0, MOST_NAMED - 1) : items;
  const parts: Phrase = shown.map((item) => ({ code: item }));
  const all = items.length > shown.length ? [...parts, `${items.length - shown.length} more`] : parts;
  return all.flatMap((part, at) => (at === 0 ? [part] : [at === all.length - 1 ? " and " : ", ", part]));
}

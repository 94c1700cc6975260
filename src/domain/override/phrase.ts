/** A sentence in parts: strings are our own words, `code` is text that somebody else chose (a login, a branch, a path), which each report makes inert in its own way. */
export type Part = string | { readonly code: string };
export type Phrase = readonly Part[];

/** A template whose texts become code, whose numbers become words, and whose phrases are taken in as they are. */
export const phrase = (words: TemplateStringsArray, ...inserts: readonly (string | number | Phrase)[]): Phrase =>
  words
    .flatMap((word, at): Phrase => {
      const insert = inserts[at];
      if (insert === undefined) return [word];
      return [word, ...(typeof insert === "string" ? [{ code: insert }] : typeof insert === "number" ? [String(insert)] : insert)];
    })
    .filter((part) => part !== "");

/** `a, b and c`, each as code. */
export const list = (items: readonly string[]): Phrase =>
  items.flatMap((item, at): Phrase => [...(at === 0 ? [] : [at === items.length - 1 ? " and " : ", "]), { code: item }]);

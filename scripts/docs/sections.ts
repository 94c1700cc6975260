/** Generated sections: what stands between `<!-- begin NAME -->` and `<!-- end NAME -->`, each on a line of its own. */

const begin = (name: string): string => `<!-- begin ${name} -->`;
const end = (name: string): string => `<!-- end ${name} -->`;

/** Names of the sections of a page, in their order. */
export const sectionsIn = (page: string): readonly string[] =>
  [...page.matchAll(/^<!-- begin ([a-z-]+) -->$/gm)].map(([, name = ""]) => name);

/** The page with another text in one section. Throws where a marker is missing or stands twice. */
export function withSection(page: string, name: string, text: string): string {
  const parts = page.split(`${begin(name)}\n`);
  const [before, rest] = parts;
  const after = rest?.split(`${end(name)}\n`) ?? [];
  if (parts.length !== 2 || after.length !== 2)
    throw new Error(`the section "${name}" needs exactly one ${begin(name)} and, after it, one ${end(name)}`);
  return `${before}${begin(name)}\n\n${text}\n\n${end(name)}\n${after[1]}`;
}

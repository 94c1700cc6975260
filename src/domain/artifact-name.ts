/**
 * The name of the artifact in which a job of a matrix hands over the review of its root.
 * https://github.com/actions/toolkit/blob/main/packages/artifact/src/internal/upload/path-and-artifact-name-validation.ts:
 * a name may hold no slash, and none of `" : < > | * ? \` and line ends.
 */

/** Longer than any root that people write; a name has to stay a file's name. */
const LONGEST = 150;

/**
 * A root as part of such a name, in which no two roots are the same: `_` begins what stands for another character.
 * `infra/eu_west` → `infra_.eu__west`. `hashOf`: of roots that are too long, a fingerprint.
 */
export function rootInName(root: string, hashOf: (text: string) => string): string {
  const name = [...root].map(glyph).join("");
  return name.length <= LONGEST ? name : `${name.slice(0, LONGEST)}_h${hashOf(root)}`;
}

const glyph = (char: string): string => {
  if (/[A-Za-z0-9.-]/.test(char)) return char;
  if (char === "_") return "__";
  return char === "/" ? "_." : `_x${(char.codePointAt(0) ?? 0).toString(16)}.`;
};

/**
 * `merge`: the commit that was planned. With it in the name, a run that plans another merge finds no review of this
 * one.
 */
export const artifactName = (merge: string, root: string, hashOf: (text: string) => string): string =>
  `review-${merge}-${rootInName(root, hashOf)}`;

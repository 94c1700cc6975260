import type { Finding } from "../domain/finding.ts";
import type { RootReview } from "../domain/review.ts";

/** A place in a file that a reader of findings can jump to. `file` is untrusted text, with slashes. */
export interface ShownPlace {
  readonly file: string;
  readonly line: number;
}

const slashed = (path: string): string => path.replaceAll("\\", "/");

/** The file of a root in which one would look first. */
export const firstFileOf = (root: string): string =>
  slashed(root === "." || root === "" ? "main.tf" : `${root}/main.tf`);

/**
 * The declaring file if it is known; else the file in which one would look first, since readers of findings refuse one
 * without a place.
 */
export const placeOf = ({ root }: RootReview, { places: [first] }: Finding): ShownPlace => ({
  file: first?.file ? slashed(first.file) : firstFileOf(root),
  line: first?.line ?? 1,
});

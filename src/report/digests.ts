import type { Review, RootReview } from "../domain/review.ts";

/** A root in which something blocks, with the digest that a person signs. */
export interface SignedRoot {
  readonly root: string;
  readonly digest: string;
}

/** The digests to sign where there are several. Of one root it is that of the review, so there is nothing to add. */
export const digestsToSign = ({ roots }: Pick<Review, "roots">): readonly SignedRoot[] => {
  const blocked = roots.flatMap(({ root, digest }: RootReview) => (digest === null ? [] : [{ root, digest }]));
  return blocked.length > 1 ? blocked : [];
};

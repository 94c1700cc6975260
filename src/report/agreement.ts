import type { Finding } from "../domain/finding.ts";
import type { Review, RootReview } from "../domain/review.ts";
import { listed } from "./quantity.ts";
import { proofWords } from "./signed-words.ts";
import { visible } from "./untrusted.ts";

/** Says of a finding who agreed to it; null where nobody did, or nobody had to. */
export type AgreementOf = (finding: Finding, root: RootReview) => string | null;

/** Who agreed to what blocks, finding by finding: a sentence without full stop, in which everything can be seen. */
export const agreementIn =
  ({ verdict, override }: Pick<Review, "verdict" | "override">): AgreementOf =>
  ({ level }, { root }) => {
    if (verdict !== "overridden" || override === null || level !== "block") return null;
    const signed = override.signed?.filter((one) => one.root === root) ?? null;
    const names = new Set((signed === null ? override.by : signed.map(({ by }) => by)).map(nameOf));
    const who = names.size === 0 ? "a code owner" : listed([...names]);
    return `Agreed to by ${who}${signed === null ? "" : `, ${proofWords(signed)}`}`;
  };

const nameOf = (login: string): string => visible(login.replace(/^@/, ""));

import { terminalText } from "../report/untrusted.ts";
import type { PolicyPlaces } from "./policy-places.ts";

/** By which rules a plan was judged: by other rules something else may block, and that has another digest. */
export const judgedBy = ({ trusted, own }: PolicyPlaces): string => {
  const first = trusted === null ? "the defaults" : terminalText(trusted);
  const second = own === null || own === trusted ? "" : `, and ${terminalText(own)} where that is stricter`;
  return `Judged by ${first}${second}.`;
};

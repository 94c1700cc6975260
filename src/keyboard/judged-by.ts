import { terminalText } from "../report/untrusted.ts";
import type { PolicyPlaces } from "./policy-places.ts";

/** By which rules a plan was judged: by other rules something else may block, and that has another digest. */
export const judgedBy = ({ trusted, own }: PolicyPlaces): string => {
  const second = own === null || own === trusted ? "" : `, and ${terminalText(own)} where that is stricter`;
  if (trusted !== null) return `policy: ${terminalText(trusted)}${second}`;
  return second === "" ? "policy: none found, so the defaults apply" : `policy: the defaults${second}`;
};

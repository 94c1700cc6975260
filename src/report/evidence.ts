import type { Finding } from "../domain/finding.ts";
import { furtherEvidence } from "./remains-words.ts";

/** All evidence that is not told elsewhere, each once. */
export const evidenceOf = ({ remains, evidence }: Finding): readonly string[] => {
  const told = new Set(remains === null ? [] : remains.evidence);
  return [...new Set([...(remains === null ? [] : furtherEvidence(remains)), ...evidence.filter((one) => !told.has(one))])];
};

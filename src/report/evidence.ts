import type { Finding } from "../domain/finding.ts";
import { COPY_DESTROYED } from "../domain/remains.ts";
import { furtherEvidence } from "./remains-words.ts";

/** All evidence that is not told elsewhere, each once. That copies are destroyed too is told by their names. */
export const evidenceOf = ({ remains, evidence }: Finding): readonly string[] => {
  const told = new Set(remains === null ? [] : remains.evidence);
  const all = [...(remains === null ? [] : furtherEvidence(remains)), ...evidence.filter((one) => !told.has(one))];
  return [...new Set(all)].filter((one) => one !== COPY_DESTROYED);
};

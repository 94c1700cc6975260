import type { Remains, RemainsKind } from "../domain/finding.ts";
import { copiesCounted } from "./copies.ts";
import { isSetting, named, type Phrase } from "./phrase.ts";
import { counted } from "./quantity.ts";

/** What could restore it, as a clause. Copies are counted here; every report names them beside it. */
const REMAINS_CLAUSE = {
  copies: ({ survivors }) =>
    survivors.length === 1 ? "a copy in this state remains" : `${copiesCounted(survivors)} in this state remain`,
  snapshot: () => "a snapshot that the destroy itself makes remains",
  grace: ({ days }) =>
    days === null
      ? "it can be had back for a limited time only"
      : `it can be had back for ${counted(days, "day")} only`,
  refused: () => "the provider will refuse this: apply fails part-way",
  nothing: () => "nothing in this state keeps a copy",
  unknown: () => "it is not known what remains of it",
} satisfies Record<RemainsKind, (remains: Remains) => string>;

export const remainsClause = (remains: Remains): string => REMAINS_CLAUSE[remains.remains](remains);

/** What the destroy leaves, in the catalogue's words; it stands first in the evidence. */
const left = ({ evidence: [first] }: Remains): string | null =>
  first === undefined || isSetting(first) || / is not set$/.test(first) ? null : first;

/** Completes `What remains: …`. */
const REMAINS_SENTENCE = {
  copies: ({ survivors }) => [
    survivors.length === 1 ? "a copy in this state: " : `${copiesCounted(survivors)} in this state: `,
    ...named(survivors, 8),
  ],
  snapshot: (remains) => [left(remains) ?? "a snapshot, made by the destroy itself"],
  grace: (remains) => [
    `${left(remains) ?? "it can be had back for some time"}${remains.days === null ? "" : ` (${counted(remains.days, "day")})`}`,
  ],
  refused: () => ["the provider will refuse this: apply fails part-way"],
  nothing: () => ["nothing that this state knows of; copies may exist outside it"],
  unknown: () => ["not known: there are no facts on what a destroy of this type leaves"],
} satisfies Record<RemainsKind, (remains: Remains) => Phrase>;

export const remainsPhrase = (remains: Remains): Phrase => REMAINS_SENTENCE[remains.remains](remains);

/** The evidence that `remainsPhrase` has not told already. */
export const furtherEvidence = (remains: Remains): readonly string[] => {
  const told = remains.remains === "snapshot" || remains.remains === "grace" ? left(remains) : null;
  return remains.evidence.filter((evidence) => evidence !== told);
};

import type { Evidence } from "../domain/evidence.ts";
import type { Finding, Remains, RemainsKind } from "../domain/finding.ts";
import { copiesCounted } from "./copies.ts";
import { named, type Phrase } from "./phrase.ts";
import { counted } from "./quantity.ts";

/** What could restore it, as a clause. Copies are counted here; every report names them beside it. */
const REMAINS_CLAUSE = {
  copies: ({ survivors, survivorsCount }) =>
    survivorsCount === 1
      ? "a copy in this state remains"
      : `${copiesCounted(survivors, survivorsCount)} in this state remain`,
  snapshot: () => "a snapshot that the destroy itself makes remains",
  grace: ({ days }) =>
    days === null
      ? "it can be had back for a limited time only"
      : `it can be had back for ${counted(days, "day")} only`,
  refused: () => "the provider will refuse this: apply fails part-way",
  nothing: () => "nothing in this state keeps a copy",
  unknown: () => "it is not known what remains of it",
} satisfies Record<RemainsKind, (remains: Remains) => string>;

export const remainsClause = (remains: Remains): string => REMAINS_CLAUSE[remains.kind](remains);

/** Completes `What remains: …`. `left`: what the destroy leaves, in the catalogue's words. */
const REMAINS_SENTENCE = {
  copies: ({ survivors, survivorsCount }) => [
    survivorsCount === 1 ? "a copy in this state: " : `${copiesCounted(survivors, survivorsCount)} in this state: `,
    ...named(survivors, 8, survivorsCount),
  ],
  snapshot: (_, left) => [left ?? "a snapshot, made by the destroy itself"],
  grace: ({ days }, left) => [
    `${left ?? "it can be had back for some time"}${days === null ? "" : ` (${counted(days, "day")})`}`,
  ],
  refused: () => ["the provider will refuse this: apply fails part-way"],
  nothing: () => ["nothing that this state knows of; copies may exist outside it"],
  unknown: () => ["not known: there are no facts on what a destroy of this type leaves"],
} satisfies Record<RemainsKind, (remains: Remains, left: string | null) => Phrase>;

/** What remains, as a sentence without its start; empty for a finding that loses nothing. */
export const remainsPhrase = ({ remains, evidence }: Pick<Finding, "remains" | "evidence">): Phrase => {
  const leaves = evidence.find((one) => one.kind === "leaves");
  return remains === null ? [] : REMAINS_SENTENCE[remains.kind](remains, leaves?.says ?? null);
};

/** Whether `remainsPhrase` has told this fact already. */
export const isToldAsRemains = ({ kind }: Evidence, { remains }: Pick<Finding, "remains">): boolean =>
  kind === "leaves" && (remains?.kind === "snapshot" || remains?.kind === "grace");

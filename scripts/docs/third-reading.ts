import { readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogueWith } from "../../src/catalogue/index.ts";
import { type CatalogueRow, rowOf, type Weight } from "../../src/domain/catalogue.ts";
import { table } from "./table.ts";

/**
 * What judges said of types that nobody had judged before, from their pages and before they had seen the catalogue
 * (test/catalogue/judged/third): 60 of each large provider, and 60 of all others. Every class counts here.
 */

const FOLDER = join(import.meta.dirname, "..", "..", "test", "catalogue", "judged", "third");

interface Judgement {
  readonly class: string;
  readonly missed: Weight | null;
  readonly page: boolean;
  readonly why: string;
}

/** How many were found, and of how many. */
type Share = readonly [found: number, of: number];

interface Figures {
  readonly high: Share;
  readonly mediumUp: Share;
  readonly held: Share;
  readonly weights: Share;
}

type Group = "aws" | "google" | "azurerm" | "others";
const GROUPS = { aws: "AWS", google: "Google Cloud", azurerm: "Azure", others: "others" } satisfies Record<
  Group,
  string
>;

interface Decided {
  /** As it was before a row was added because of it. */
  readonly first: Readonly<Record<Group, Figures>>;
  /** What became of each type on which both sides disagreed. */
  readonly decided: Readonly<Record<string, string>>;
}

interface Judged {
  readonly type: string;
  readonly judgement: Judgement;
  readonly row: CatalogueRow | undefined;
}

const json = (name: string): unknown => JSON.parse(readFileSync(join(FOLDER, `${name}.json`), "utf8"));

const STEP = { high: 3, medium: 2, low: 1 } satisfies Record<Weight, number>;

const isNear = ({ judgement: { missed }, row }: Judged): boolean =>
  missed === null || row === undefined || Math.abs(STEP[missed] - STEP[row.weight]) <= 1;

/** Both say whether it holds something, and how much it is missed differs by one step at most. */
const agrees = (one: Judged): boolean => (one.judgement.class === "none") === (one.row === undefined) && isNear(one);

function judgedIn(group: Group): readonly Judged[] {
  const catalogue = catalogueWith([]);
  return Object.entries(json(group) as Readonly<Record<string, Judgement>>).map(([type, judgement]) => ({
    type,
    judgement,
    row: rowOf(catalogue(type)),
  }));
}

const share = (all: readonly Judged[], isFound: (one: Judged) => boolean): Share => [
  all.filter(isFound).length,
  all.length,
];

/** The figures of one group as the catalogue is now. */
export function figuresOf(all: readonly Judged[]): Figures {
  const hasRow = ({ row }: Judged): boolean => row !== undefined;
  const missed = (...as: readonly (Weight | null)[]) => all.filter(({ judgement }) => as.includes(judgement.missed));
  return {
    high: share(missed("high"), hasRow),
    mediumUp: share(missed("high", "medium"), hasRow),
    held: share(missed("high", "medium", "low"), hasRow),
    weights: share(missed("high", "medium", "low").filter(hasRow), isNear),
  };
}

const said = ([found, of]: Share): string => `${found} of ${of}`;

const line = (title: string, { high, mediumUp, held, weights }: Figures): readonly string[] => [
  title,
  ...[high, mediumUp, held, weights].map(said),
];

/** Throws where both sides disagree and nobody has said what became of it, or where a word is said of nothing. */
function apartIn(groups: readonly (readonly Judged[])[], decided: Decided["decided"]): readonly (readonly string[])[] {
  const apart = groups.flat().filter((one) => !agrees(one));
  const silent = apart.filter(({ type }) => decided[type] === undefined).map(({ type }) => type);
  if (silent.length > 0) throw new Error(`third/decided.json says nothing of ${silent.join(", ")}`);
  const judged = new Map(groups.flat().map((one) => [one.type, one]));
  return Object.entries(decided).map(([type, became]) => {
    const one = judged.get(type);
    if (one === undefined) throw new Error(`third/decided.json speaks of ${type}, which nobody judged`);
    const { class: named, missed, why } = one.judgement;
    return [`\`${type}\``, `${named === "none" ? "nothing" : `${named}, ${missed}`}: ${why}`, became];
  });
}

/** The section of docs/catalogue.md. */
export function thirdReading(): string {
  const { first, decided } = json("decided") as Decided;
  const names = Object.keys(GROUPS) as readonly Group[];
  const groups = names.map((name) => judgedIn(name));
  const head = ["", "missed most (high)", "high and medium", "all that hold something", "weight within one step"];
  return `#### A third reading

In November 2026 60 more types of each of the three large providers and 60 of all the others, none of them judged before, were judged in the same way, all from their pages. Here every class counts, what can't be had again and safeguards too. Found in the catalogue at the first comparison:

${table(
  head,
  names.map((name) => line(GROUPS[name], first[name])),
)}

Nothing that would be missed most was absent. As it is now:

${table(
  head,
  names.map((name, at) => line(GROUPS[name], figuresOf(groups[at] ?? []))),
)}

<details>
<summary>${Object.keys(decided).length} types on which they disagreed</summary>

${table(["type", "judge", "what became of it"], apartIn(groups, decided))}

</details>`;
}

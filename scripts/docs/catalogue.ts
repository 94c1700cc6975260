/**
 * docs/catalogue.md: from the catalogue itself, from what judges who had not seen it said of 600 types
 * (test/catalogue/judged/), and from the providers' schemas (schemas.ts).
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogueWith } from "../../src/catalogue/index.ts";
import { type CatalogueRow, CLASSES, type ResourceClass, rowOf, type Weight } from "../../src/domain/catalogue.ts";
import { thousands } from "../../src/report/quantity.ts";
import { doubted } from "./doubted.ts";
import { pagesRead } from "./pages-read.ts";
import { type Provider, providers, sum } from "./providers.ts";
import { schemas } from "./schemas.ts";
import { table } from "./table.ts";
import { thirdReading } from "./third-reading.ts";

const ROOT = join(import.meta.dirname, "..", "..");

const json = (...path: readonly string[]): unknown =>
  JSON.parse(readFileSync(join(ROOT, "test", "catalogue", ...path), "utf8"));

/** What a judge said of one type, by its documentation and without having seen the catalogue. */
interface Judgement {
  readonly class: ResourceClass | "none";
  readonly missed: Weight | null;
  /** Whether the documentation page was read, or the answer was plain. */
  readonly page: boolean;
  readonly why: string;
}

/** How many of those that should be found are found. */
interface Share {
  readonly found: number;
  readonly of: number;
}

/**
 * What came of one comparison. `precision`: of the types that the catalogue says hold something, those of which the
 * judge says so too.
 */
export interface Figures {
  readonly judged: number;
  readonly pages: number;
  readonly high: Share;
  readonly mediumUp: Share;
  readonly all: Share;
  readonly precision: Share;
}

interface Disagreements {
  /** What the first comparison said, before any row was corrected because of it. */
  readonly first: Readonly<Record<string, Figures>>;
  /** Why the catalogue stands by its view, by type. */
  readonly stands: Readonly<Record<string, string>>;
}

/** A judged type and its row, where it has one. */
export interface Compared {
  readonly type: string;
  readonly judgement: Judgement;
  readonly row: CatalogueRow | undefined;
}

/**
 * Types of these classes hold something that a destroy loses; the other two are what can't be had again, and
 * safeguards.
 */
const HOLDING: readonly string[] = [
  "data",
  "identity",
  "dns",
  "backup",
  "key",
  "container",
] satisfies readonly ResourceClass[];

export const JUDGED = [
  { name: "aws", title: "AWS" },
  { name: "google", title: "Google Cloud" },
  { name: "azurerm", title: "Azure" },
] as const;

export const judgementsOf = (name: string): Readonly<Record<string, Judgement>> =>
  json("judged", `${name}.json`) as Readonly<Record<string, Judgement>>;

export const disagreements = (): Disagreements => json("judged", "disagreements.json") as Disagreements;

const share = (types: readonly Compared[], isFound: (one: Compared) => boolean): Share => ({
  found: types.filter(isFound).length,
  of: types.length,
});

/**
 * Compares judgements with the catalogue as it is. `apart`: one side says that the type holds something, and the other
 * does not.
 */
export function compared(judgements: Readonly<Record<string, Judgement>>): {
  figures: Figures;
  apart: readonly Compared[];
  both: readonly Compared[];
} {
  const catalogue = catalogueWith([]);
  const all = Object.entries(judgements).map(([type, judgement]) => ({ type, judgement, row: rowOf(catalogue(type)) }));
  const byJudge = ({ judgement }: Compared): boolean => HOLDING.includes(judgement.class);
  const byUs = ({ row }: Compared): boolean => row !== undefined && HOLDING.includes(row.class);
  const holding = all.filter(byJudge);
  return {
    figures: {
      judged: all.length,
      pages: all.filter(({ judgement }) => judgement.page).length,
      high: share(
        holding.filter(({ judgement }) => judgement.missed === "high"),
        byUs,
      ),
      mediumUp: share(
        holding.filter(({ judgement }) => judgement.missed === "high" || judgement.missed === "medium"),
        byUs,
      ),
      all: share(holding, byUs),
      precision: share(all.filter(byUs), byJudge),
    },
    apart: all.filter((one) => byJudge(one) !== byUs(one)),
    both: all.filter((one) => byJudge(one) && byUs(one)),
  };
}

const percent = ({ found, of }: Share): string =>
  of === 0 ? "–" : `${found} of ${of} (${Math.round((found / of) * 1000) / 10} %)`;

const folded = (summary: string, text: string): string =>
  `<details>\n<summary>${summary}</summary>\n\n${text}\n\n</details>`;

/** The types of one provider, as they are counted: rows by class, then all rows, then harmless ones. */
const countsOf = ({ rows, harmless }: Omit<Provider, "prefix">): readonly string[] => [
  ...CLASSES.map((name) => thousands(rows.filter((row) => row.class === name).length)),
  thousands(rows.length),
  thousands(harmless),
];

const introduction = (all: readonly Provider[]): string => `# The catalogue

<!-- Written by \`npm run docs\`; change the catalogue, not this file. -->

What destroy-guard knows of resource types: ${thousands(sum(all.map(({ rows }) => rows.length)))} types of ${all.filter(({ rows }) => rows.length > 0).length} providers that hold something or guard it, and ${thousands(sum(all.map(({ harmless }) => harmless)))} that are known to be harmless. A type that is neither is reported as \`unclassified\` when it is deleted or replaced.

\`destroy-guard explain TYPE\` prints all that is known of one type: what a destroy loses, what it leaves under which values, which changes in place are reported, what it is tied to, and where that is documented.

## What a row says

- **Class**, from which the rule follows: \`data\`, \`identity\` and \`dns\` are \`last-copy\` or \`data-loss\`; \`backup\` is \`backup-loss\`; \`key\` is \`key-loss\`; \`container\` is \`container-loss\`; \`network-critical\` is \`address-loss\`; \`guard\` is \`guard-removed\`.
- **Weight**: how much it would be missed if it were production. High blocks, medium warns, low is noted; the policy can set other levels. Some types weigh more with certain values: a virtual machine whose data disks are set to go with it. A machine's type does not tell what is on its boot disk, so a name or a tag that speaks of a database, of data or of production raises it to medium; the report says so in these words and repeats no tag. A read replica weighs less while its source is in the same state and stays.
- **What the destroy leaves**, by the values in the state: a final snapshot, some days of grace, what simply stays where it is (a disk that is kept), or a destroy that the provider refuses.
- **The provider's version**, where a default came with one: the lowest that the plan's version constraint allows counts. Without a constraint nothing is claimed.
- **Changes in place** that destroy something or take a safeguard off, by attribute and direction. Conditions on the elements of a list speak of one element, which is compared with itself, by its own name or id where it has one. Numbers are compared with their unit: 4 weeks are more than 7 days. Of opaque text (SQL statements, the JSON of a schema or a policy, properties) only names, numbers and the kind of each statement are read. Where a row applies under a condition only, a change that switches just this condition on counts too, and acts on what the same plan does: volume claims that are now deleted when a stateful set is scaled down.
- **Sets of rules** by which data expires, or is copied, compared by what they match.
- **Sorts** of one type: a Kubernetes manifest is told by its API group and kind. Databases, buckets, volumes and backups of the known operators and cloud controllers have facts of their own; a kind outside the groups of Kubernetes itself that nobody has named is \`unclassified\`. So with the types of Azure's API in \`azapi_resource\` and of CloudFormation in \`aws_cloudcontrolapi_resource\`: what azurerm or aws has too holds what it holds there.
- **Retired names**: a type that its provider has renamed or split up is known under its old name too (\`src/catalogue/retired\`).
- **What a create switches off**: a safeguard that is created switched off over an object of the state that has it switched on, such as versioning that is suspended on a versioned bucket. Where that object's own values can't tell, it is said with an "if".
- **References**: of what it is a copy, what it lives in, which key it needs, what it guards, what goes along with it: the disks of a machine, or the snapshots of a volume that deletes them. They are followed in the state, to name what remains after the apply, and what goes though the plan shows it as unchanged.

A row is plain data: conditions on attribute paths, no code. Only the attributes that rows name are kept from a plan.

## How a type gets in

Rows stand in \`src/catalogue/<provider>.ts\`, those of large providers by service in \`src/catalogue/<provider>/<service>.ts\`, sorted by type, with the fields that \`src/domain/catalogue.ts\` explains; types that hold nothing stand in \`src/catalogue/harmless/<provider>.txt\`, one name a line. No other file lists them; a new file is found by its name. To add or correct one:

1. Read the provider's page of the type, and name it as the row's \`source\`. State what the page says; what somebody could perhaps restore for you does not count.
2. Choose the weight so that routine plans stay quiet: high is for what nobody forgives.
3. Run \`npx vitest run test/catalogue\`. It builds values from the row and asks the program: every condition must be met by some values and missed by others, and each must decide something.
4. Run \`npm run catalogue-schema\`. Where the type's provider has an extract and the row is its first, it says how to take the extract anew.
5. Run \`npm run docs\`.

For your own repository alone, name the type under \`catalogue\` in the policy instead.`;

const counts = (all: readonly Provider[]): string => `## Counts

${table(
  ["provider", ...CLASSES, "rows", "harmless"],
  [
    ...all.map((provider) => [`\`${provider.prefix}_\``, ...countsOf(provider)]),
    ["all", ...countsOf({ rows: all.flatMap(({ rows }) => rows), harmless: sum(all.map(({ harmless }) => harmless)) })],
  ],
)}`;

const view = (one: Compared): string => (one.row === undefined ? "harmless" : `${one.row.class}, ${one.row.weight}`);

const judgedView = ({ judgement }: Compared): string =>
  judgement.class === "none" ? "nothing" : `${judgement.class}, ${judgement.missed}`;

const hasOtherClass = ({ judgement, row }: Compared): boolean => judgement.class !== row?.class;

/** How much types are missed by the judge, against the weight of their rows. */
const weights = (both: readonly Compared[]): string =>
  table(
    ["missed", "blocks (high)", "warns (medium)", "is noted (low)"],
    (["high", "medium", "low"] as const).map((missed) => [
      missed,
      ...(["high", "medium", "low"] as const).map(
        (weight) => both.filter(({ judgement, row }) => judgement.missed === missed && row?.weight === weight).length,
      ),
    ]),
  );

function judged(): string {
  const { first, stands } = disagreements();
  const results = JUDGED.filter(({ name }) =>
    existsSync(join(ROOT, "test", "catalogue", "judged", `${name}.json`)),
  ).map(({ name, title }) => ({
    name,
    title,
    ...compared(judgementsOf(name)),
  }));
  const line = (title: string, { judged: count, pages, high, mediumUp, all, precision }: Figures) => [
    title,
    count,
    pages,
    percent(high),
    percent(mediumUp),
    percent(all),
    percent(precision),
  ];
  const head = ["", "types", "pages read", "recall, high", "recall, high and medium", "recall, all", "precision"];
  const lists = results.map(({ title, apart }) =>
    folded(
      `${title}: ${apart.length} types`,
      table(
        ["type", "judge", "catalogue", "why the catalogue stands by it"],
        apart.map((one) => [
          `\`${one.type}\``,
          `${judgedView(one)}: ${one.judgement.why}`,
          view(one),
          stands[one.type] ?? "",
        ]),
      ),
    ),
  );
  return `### Against judges who had not seen it

Of each of the three large providers 200 types were drawn at random from the full list, and judged anew from their documentation by somebody who had not seen the catalogue: a class, or nothing; and how much it would be missed. That was done in two readings: in the first, the pages of 321 types were opened, and the others were judged by their names and what was known of them; in the second, those 279 were judged again by other judges, each from its page. A page is the version that was at hand, which is not always the newest, and most pages say little of what a destroy does.

- *Holds something*: class \`data\`, \`identity\`, \`dns\`, \`backup\`, \`key\` or \`container\`. What can't be had again (\`network-critical\`) and safeguards (\`guard\`) are not counted here.
- *Recall*: of the types that hold something by the judge, the share that the catalogue has as such; among those missed most (high), among high and medium, and among all.
- *Precision*: of the types that hold something by the catalogue, the share of which the judge says so too. What it lacks are mostly rows of low weight, which are noted and neither warn nor block, or rows that exist for their changes in place.

At the first comparison, after the first reading and before anything was corrected because of it:

${table(
  head,
  results.flatMap(({ name, title }) => (first[name] === undefined ? [] : [line(title, first[name])])),
)}

Then every type that was judged to hold something, and was not in the catalogue as such, was looked at again, and rows were added or corrected where the judge was right. The second reading found none worth a warning that was missing. As it is now, which says something of these types alone and nothing of those that were not drawn:

${table(
  head,
  results.map(({ title, figures }) => line(title, figures)),
)}

Where both say that a type holds something, they name another class in ${results.map(({ title, both }) => `${both.filter(hasOtherClass).length} cases (${title})`).join(", ")}: mostly whether a thing is data or a container of data. How much it is missed by the judge, and what the catalogue does about it by default:

${weights(results.flatMap(({ both }) => both))}

The catalogue is milder on purpose where a routine plan would be stopped otherwise: queues, log archives and caches warn; single files, single DNS records and the system disks of machines are noted, where neither name nor tags say that there is more to them.

On these types they still disagree:

${lists.join("\n\n")}`;
}

const types = (all: readonly Provider[]): string => `## Every type

${all
  .filter(({ rows }) => rows.length > 0)
  .map(({ prefix, rows, harmless }) =>
    folded(
      `<code>${prefix}_</code>: ${rows.length} types${harmless > 0 ? `, and ${thousands(harmless)} harmless` : ""}`,
      table(
        ["type", "what", "class", "weight"],
        rows.map(({ type, what, class: named, weight }) => [`\`${type}\``, what, named, weight]),
      ),
    ),
  )
  .join("\n\n")}`;

/** The whole of docs/catalogue.md. */
export function catalogueDocs(): string {
  const all = providers();
  const sections = [
    introduction(all),
    counts(all),
    "## How it was checked",
    "### Against itself\n\n`test/catalogue` holds the tables to their form and order, and has the program answer for every condition of every row: met, missed, and not forestalled by another.",
    judged(),
    thirdReading(),
    doubted(),
    schemas(all),
    pagesRead(all),
    types(all),
  ];
  return `${sections.join("\n\n")}\n`;
}

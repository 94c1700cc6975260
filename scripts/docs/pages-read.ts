import { counted, listed, thousands } from "../../src/report/quantity.ts";
import {
  hasPage,
  READ_BEFORE,
  type Reading,
  readingsIn,
  recorded,
  recordOf,
  unread,
  weighty,
} from "../../test/catalogue/read-record.ts";
import { type Provider, sum } from "./providers.ts";
import { table } from "./table.ts";

/** The section of docs/catalogue.md on what was read against its page, attribute by attribute. */

/** What was read of one provider, or of all. */
interface Figures {
  /** Rows that block or warn. */
  readonly rows: number;
  /** How many of them were read against a page. */
  readonly read: number;
  readonly withMistakes: number;
  readonly mistakes: number;
  readonly added: number;
  readonly pageless: number;
  /** Rows that are only noted, read as well. */
  readonly low: number;
}

function figuresOf(prefix: string): Figures {
  const rows = weighty(prefix);
  const types = new Set(rows.map(({ type }) => type));
  const readings = readingsIn(recordOf(prefix));
  const count = (meets: (one: Reading) => boolean): number => readings.filter(meets).length;
  return {
    rows: rows.length,
    read: count((one) => types.has(one.type) && hasPage(one)),
    withMistakes: count(({ mistakes }) => mistakes > 0),
    mistakes: sum(readings.map(({ mistakes }) => mistakes)),
    added: sum(readings.map(({ added }) => added)),
    pageless: count((one) => !hasPage(one)),
    low: count(({ type }) => !types.has(type)),
  };
}

const lineOf = ({ rows, read, withMistakes, mistakes, added, pageless, low }: Figures): readonly string[] =>
  [rows, read, withMistakes, mistakes, added, pageless, low].map(thousands);

const totalOf = (all: readonly Figures[]): Figures => {
  const total = (of: keyof Figures): number => sum(all.map((one) => one[of]));
  return {
    rows: total("rows"),
    read: total("read"),
    withMistakes: total("withMistakes"),
    mistakes: total("mistakes"),
    added: total("added"),
    pageless: total("pageless"),
    low: total("low"),
  };
};

const EARLIER =
  "What no schema shows, such as what a destroy leaves, has to be read for all of them. So the rows that depend on values, 432 of high weight of AWS, Azure, Google Cloud and 46 other providers and 133 of medium weight of the three large ones, were read once more against their pages, attribute by attribute; for 520 of the 565 a page was at hand, for most others the provider's source or its answers. 296 rows had nothing to correct. In the others there were 130 mistakes (claims that the page contradicts, changes in place that the provider answers with a replacement, attributes or words that do not exist) and 262 facts were missing; the mistakes were corrected, and of the facts those added that a page bears out.";

/** Providers with rows that block or warn of which nothing is recorded, and how many such rows there are. */
function leftOf(all: readonly Provider[]): { readonly rows: number; readonly providers: number } {
  const known = new Set(recorded());
  const left = all
    .filter(({ prefix }) => !READ_BEFORE.includes(prefix))
    .map(({ prefix }) => unread(prefix, known.has(prefix) ? readingsIn(recordOf(prefix)) : []).length)
    .filter((rows) => rows > 0);
  return { rows: sum(left), providers: left.length };
}

/** Text and table; without a record only what was read before there were any. */
export function pagesRead(all: readonly Provider[]): string {
  const figures = recorded().map((prefix) => ({ prefix, ...figuresOf(prefix) }));
  const left = leftOf(all);
  const total = totalOf(figures);
  const smaller =
    left.rows === 0
      ? []
      : [`${counted(left.rows, "row")} of high or medium weight of ${counted(left.providers, "smaller provider")}`];
  const leftOut = ["rows of low weight", "rows of the three large providers that do not depend on values", ...smaller];
  const lines = figures.map(({ prefix, ...one }) => [`\`${prefix}_\``, ...lineOf(one)]);
  return `### Against the pages, attribute by attribute

${EARLIER}

${
  figures.length === 0
    ? ""
    : `Then rows of high and medium weight of the other providers were read in the same way, whether they depend on values or not, and whether or not they had been read before: ${counted(total.read, "row")} of ${counted(figures.length, "provider")}, against a page, the provider's source, or the descriptions that bindings made from its schema have of each attribute. What was opened, and what was wrong or missing, stands line by line in \`test/catalogue/read\`.

${table(
  [
    "provider",
    "rows of high and medium weight",
    "read against a page",
    "rows with mistakes",
    "mistakes",
    "facts added",
    "no page at hand",
    "of low weight, read too",
  ],
  [...lines, ["all", ...lineOf(total)]],
)}

`
}Not read in this way were ${listed(leftOut)}. They will have mistakes of the same kinds.`;
}

import { expect, test } from "vitest";
import { allRows, catalogueWith, rowsBeside } from "../../../src/catalogue/index.ts";
import type { CatalogueRow } from "../../../src/domain/catalogue.ts";
import type { ResourceChange } from "../../../src/domain/change.ts";
import { type Drilled, drillOf } from "../../../src/domain/drill/drill.ts";
import { keptPathsOf } from "../../../src/domain/kept-paths.ts";
import { DEFAULT_POLICY } from "../../../src/domain/policy.ts";
import { otherwisePhrase, wayPhrase } from "../../../src/report/drill/words.ts";
import { plain } from "../../../src/report/phrase.ts";

const CATALOGUE = catalogueWith([]);
const CIRCUMSTANCES = {
  catalogue: CATALOGUE,
  keptPaths: keptPathsOf(CATALOGUE, DEFAULT_POLICY),
  policy: DEFAULT_POLICY,
  today: "2026-11-21",
  beside: rowsBeside,
};

/** An object of a type of which no attribute is set. */
const bare = ({ type }: CatalogueRow): ResourceChange => ({
  address: `${type}.x`,
  deposed: null,
  previousAddress: null,
  module: null,
  mode: "managed",
  type,
  provider: "registry.terraform.io/example/example",
  action: { effect: "delete" },
  actions: ["delete"],
  imported: false,
  reason: null,
  because: [],
  callings: [],
  before: new Map(),
  after: new Map(),
  identity: null,
  exactIdentity: null,
});

const drilledBare = (row: CatalogueRow): readonly Drilled[] =>
  drillOf(
    [{ source: "s", root: ".", objects: [{ change: bare(row), names: [] }], names: [], managed: 1, unclassified: 0 }],
    CIRCUMSTANCES,
  ).states.flatMap(({ objects }) => objects);

const HEAVY = allRows()
  .filter(({ weight }) => weight === "high")
  .flatMap(drilledBare);
const LOST = HEAVY.filter(({ withState: { remains } }) => remains.kind === "nothing" || remains.kind === "unknown");

test("of every type of high weight that would be gone, something is said that helps", () => {
  expect(HEAVY.length).toBeGreaterThan(800);
  expect(LOST.length).toBeGreaterThan(500);
  for (const one of LOST) {
    const said = one.ways.length > 0 ? one.ways.map((way) => wayPhrase(way, one)) : [otherwisePhrase(one)];
    for (const phrase of said) expect(plain(phrase).length).toBeGreaterThan(8);
  }
});

// Each line was judged: it can be written in a configuration, in place, and be taken back. A new one is to be judged
// before it is recorded; what fails belongs into unadvised.ts.
test("no setting is advised that nobody has looked at", async () => {
  const settings = new Map<string, string[]>();
  for (const { type, ways } of LOST) {
    for (const { attribute, value } of ways.flat()) {
      const line = `${attribute} = ${JSON.stringify(value)}`;
      settings.set(line, [...(settings.get(line) ?? []), type]);
    }
  }
  const lines = [...settings]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([line, types]) => `${line}  ${types.join(" ")}`);
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("advised.txt");
});

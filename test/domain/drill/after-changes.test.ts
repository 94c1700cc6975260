import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { allRows, catalogueWith } from "../../../src/catalogue/index.ts";
import type { CatalogueRow, Path } from "../../../src/domain/catalogue.ts";
import { alternatives, PROVIDER } from "../../../src/domain/conditions.ts";
import type { Way } from "../../../src/domain/drill/advice.ts";
import { type Drilled, isExposed } from "../../../src/domain/drill/drill.ts";
import { isAdvised } from "../../../src/domain/drill/unadvised.ts";
import { ANY, isPair, isReading, parsePath } from "../../../src/domain/path.ts";
import { remembered } from "../../../src/domain/remembered.ts";
import { drillJson } from "../../../src/report/drill/json.ts";
import { otherwisePhrase } from "../../../src/report/drill/words.ts";
import { plain } from "../../../src/report/phrase.ts";
import { combinations, configuration, domainOf, planted, type Values } from "../../catalogue/values.ts";
import { drillIn } from "./drilling.ts";

/**
 * What a drill advises is done here, and drilled anew: the answer has to be a better one. Advice that sounds right and
 * does not help is worse than none.
 */

const CATALOGUE = catalogueWith([]);
const DRILLING = { catalogue: CATALOGUE, rows: [] };
const HEAVY = allRows().filter(({ weight }) => weight === "high");

const isGone = ({ withState: { remains } }: Drilled): boolean =>
  remains.kind === "nothing" || remains.kind === "unknown";

type Tree = Record<string, unknown>;

/** Writes a value where a configuration would: into the first element of a list, and over what is there. */
function write(tree: Tree, path: Path, value: unknown): void {
  const steps = parsePath(path).steps.map((step) => {
    if (isPair(step) || isReading(step)) throw new Error(`${path} can't be written`);
    return step === ANY ? 0 : step;
  });
  let at = tree as Record<string | number, unknown>;
  for (const [i, step] of steps.slice(0, -1).entries()) {
    at[step] ??= typeof steps[i + 1] === "number" ? [] : {};
    at = at[step] as Record<string | number, unknown>;
  }
  at[steps.at(-1) as string | number] = value ?? "something";
}

describe("of every type of high weight", () => {
  /** A state with one object, as a plan holds it, since that also tells the settings of the provider. */
  const stateOf = ({ type }: CatalogueRow, own: unknown, settings: Values): string =>
    JSON.stringify({
      format_version: "1.2",
      resource_changes: [],
      prior_state: {
        values: {
          root_module: {
            resources: [{ address: `${type}.x`, mode: "managed", type, provider_name: "example/example", values: own }],
          },
        },
      },
      configuration: { provider_config: configuration(settings) },
    });

  const drilled = async (row: CatalogueRow, own: unknown, settings: Values): Promise<Drilled | undefined> =>
    (await drillIn({ ".": stateOf(row, own, settings) }, DRILLING)).states[0]?.objects[0];

  const isOfProvider = (path: Path): boolean => path.startsWith(PROVIDER);
  const part = (values: Values, ofProvider: boolean): Values =>
    new Map(
      [...values]
        .filter(([path]) => isOfProvider(path) === ofProvider)
        .map(([path, value]) => [ofProvider ? path.slice(PROVIDER.length) : path, value]),
    );

  /** The same object once a way was done. */
  function after(row: CatalogueRow, values: Values, way: Way): Promise<Drilled | undefined> {
    const [own, settings] = [planted(part(values, false)) as Tree, new Map(part(values, true))];
    for (const { attribute, value } of way) {
      if (attribute === null) throw new Error("there is nothing to move");
      if (isOfProvider(attribute)) settings.set(attribute.slice(PROVIDER.length), value);
      else write(own, attribute, value);
    }
    return drilled(row, own, settings);
  }

  /** Objects of a type with which nothing would remain, by all that its row looks at; of very many the first. */
  const lost = remembered(async (row: CatalogueRow): Promise<readonly (readonly [Values, Drilled])[]> => {
    const conditions = [...(row.leaves ?? []).map(({ when }) => when), ...alternatives(row.holds)];
    const found: (readonly [Values, Drilled])[] = [];
    let tried = 0;
    for (const values of combinations(domainOf([...conditions, ...alternatives(row.forgets)]))) {
      if (++tried > 60 || found.length === 8) break;
      const one = await drilled(row, planted(part(values, false)), part(values, true));
      if (one !== undefined && isGone(one)) found.push([values, one]);
    }
    return found;
  });

  const answers = { settings: 0, copies: 0, words: 0 };

  test("there is an answer, and after each setting that it names the drill's is a better one", async () => {
    for (const row of HEAVY) {
      for (const [values, one] of await lost(row)) {
        for (const way of one.ways) {
          const then = await after(row, values, way);
          const what = `${row.type} with ${JSON.stringify([...values])} after ${JSON.stringify(way)}`;
          expect([what, then === undefined || !isGone(then)]).toEqual([what, true]);
        }
        answers[one.ways.length > 0 ? "settings" : one.copies.length > 0 ? "copies" : "words"]++;
        if (one.ways.length === 0) expect(plain(otherwisePhrase(one))).toMatch(/would|need|must|only from|give that/);
      }
    }
    expect(answers.settings).toBeGreaterThan(500);
    expect(answers.copies).toBeGreaterThan(50);
  });

  /** Where a row has no conditions, no setting decides: what is in use is not deleted, whatever its settings. */
  const isSetting = (type: string, paths: readonly Path[]): boolean =>
    paths.length > 0 && paths.every((path) => isAdvised(type, path));

  test("where its row knows a setting that keeps it, and that may be advised, one is named", async () => {
    const known = HEAVY.filter(({ type, leaves = [] }) =>
      leaves.some(
        ({ remains, when = {}, of }) => remains !== "nothing" && of === undefined && isSetting(type, Object.keys(when)),
      ),
    );
    expect(known.length).toBeGreaterThan(200);
    for (const row of known) {
      const bare = (await lost(row)).find(([values]) => [...values.values()].every((value) => value === null));
      if (bare !== undefined) expect([row.type, bare[1].ways.length > 0]).toEqual([row.type, true]);
    }
  });
});

describe("over the fixtures", () => {
  interface Module {
    readonly resources?: readonly Entry[];
    readonly child_modules?: readonly Module[];
  }
  interface Entry {
    readonly address: string;
    readonly mode: string;
    readonly values: Tree;
  }
  interface PlanFile {
    readonly prior_state?: { readonly values?: { readonly root_module?: Module } };
  }

  const entriesIn = ({ resources = [], child_modules = [] }: Module): readonly Entry[] => [
    ...resources,
    ...child_modules.flatMap(entriesIn),
  ];

  const FILES = globSync("fixtures/*/*/plan.json")
    .sort()
    .map((path) => [path, readFileSync(path, "utf8")] as const)
    .filter(([, text]) => (JSON.parse(text) as PlanFile).prior_state?.values?.root_module !== undefined);

  const isSetting = (way: Way): boolean => way.every(({ attribute }) => attribute?.startsWith(PROVIDER) === false);

  const without = (module: Module, moved: ReadonlySet<string>, kept: boolean): Module => ({
    resources: (module.resources ?? []).filter(({ address }) => moved.has(address) === kept),
    child_modules: (module.child_modules ?? []).map((child) => without(child, moved, kept)),
  });

  const stateText = (root_module: Module): string => JSON.stringify({ format_version: "1.0", values: { root_module } });

  /** The states once a way was done: a setting is written, or an object moved to a state of its own. */
  function after(text: string, way: Way): Readonly<Record<string, string>> {
    const file = JSON.parse(text) as PlanFile;
    const root = file.prior_state?.values?.root_module ?? {};
    const moved = new Set(way.flatMap(({ address, attribute }) => (attribute === null ? [address] : [])));
    for (const { address, attribute, value } of way)
      for (const entry of entriesIn(root))
        if (entry.address === address && attribute !== null) write(entry.values, attribute, value);
    if (moved.size === 0) return { ".": JSON.stringify(file) };
    return { ".": stateText(without(root, moved, false)), elsewhere: stateText(without(root, moved, true)) };
  }

  const drilledIn = async (states: Readonly<Record<string, string>>): Promise<readonly Drilled[]> =>
    (await drillIn(states, { catalogue: CATALOGUE, rows: allRows() })).states[0]?.objects ?? [];

  const counted = { settings: 0, moves: 0 };

  test.each(FILES)("%s: after each way of what would help, the object is not gone any more", async (_, text) => {
    const found = await drilledIn({ ".": text });
    for (const one of found.filter(isExposed).slice(0, 40)) {
      for (const way of one.ways) {
        if (!isSetting(way) && way.some(({ attribute }) => attribute !== null)) continue;
        const then = (await drilledIn(after(text, way))).find(({ address }) => address === one.address);
        expect([one.address, way, then === undefined || !isGone(then)]).toEqual([one.address, way, true]);
        counted[isSetting(way) ? "settings" : "moves"]++;
      }
    }
  });

  test("both sorts of ways were done", () => {
    expect(counted.settings).toBeGreaterThan(20);
    expect(counted.moves).toBeGreaterThan(3);
  });
});

test("the JSON names each way with all of its changes, and which belong together", async () => {
  const database = {
    address: "aws_db_instance.a",
    mode: "managed",
    type: "aws_db_instance",
    values: { id: "a", skip_final_snapshot: true, delete_automated_backups: true, backup_retention_period: 0 },
  };
  const text = JSON.stringify({ format_version: "1.0", values: { root_module: { resources: [database] } } });
  const [object] = JSON.parse([...drillJson(await drillIn({ ".": text }, DRILLING))].join("")).states[0].objects;
  expect(object.change).toEqual([
    { way: 1, address: "aws_db_instance.a", attribute: "deletion_protection", value: true, since: null },
    { way: 2, address: "aws_db_instance.a", attribute: "skip_final_snapshot", value: false, since: null },
    { way: 2, address: "aws_db_instance.a", attribute: "final_snapshot_identifier", value: null, since: null },
  ]);
});

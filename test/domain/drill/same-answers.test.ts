import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { allRows, catalogueWith } from "../../../src/catalogue/index.ts";
import type { Drilled } from "../../../src/domain/drill/drill.ts";
import type { Remains } from "../../../src/domain/finding.ts";
import { keptPathsOf } from "../../../src/domain/kept-paths.ts";
import { DEFAULT_POLICY } from "../../../src/domain/policy.ts";
import { reviewRoot } from "../../../src/review.ts";
import { planJson, plansIn } from "../../input/plan/reading.ts";
import { drillIn } from "./drilling.ts";

/**
 * A drill is the review of a destroy that nobody has planned: so every answer must be the one which the review gives to
 * a plan of just that destroy, made of the same state as `terraform plan -destroy` makes it. Of what is in the object
 * and goes along only the review tells: a drill has an answer for each of those by itself.
 */

interface Entry {
  readonly address: string;
  readonly mode: string;
  readonly type: string;
  readonly provider_name: string;
  readonly values: unknown;
  readonly sensitive_values?: unknown;
  readonly deposed_key?: string;
}
interface Module {
  readonly resources?: readonly Entry[];
  readonly child_modules?: readonly Module[];
}
interface PlanFile {
  readonly prior_state?: { readonly values?: { readonly root_module?: Module } };
  readonly configuration?: { readonly provider_config?: Readonly<Record<string, { readonly full_name?: string }>> };
}

const CATALOGUE = catalogueWith([]);
const KEPT_PATHS = keptPathsOf(CATALOGUE, DEFAULT_POLICY);
const ROWS = allRows();

const entriesIn = ({ resources = [], child_modules = [] }: Module): readonly Entry[] => [
  ...resources,
  ...child_modules.flatMap(entriesIn),
];

const keyOf = ({ address, deposed }: { address: string; deposed: string | null }): string =>
  `${address} ${deposed ?? ""}`;

/** The plan that deletes some objects of a state, and leaves the others alone. */
const planOf = (file: PlanFile, isDeleted: (entry: Entry) => boolean): string => {
  const managed = entriesIn(file.prior_state?.values?.root_module ?? {}).filter(({ mode }) => mode === "managed");
  const changes = managed.map((entry) => {
    const { values, sensitive_values = {}, deposed_key, ...rest } = entry;
    const deleted = isDeleted(entry);
    return {
      ...rest,
      ...(deposed_key === undefined ? {} : { deposed: deposed_key }),
      change: {
        actions: [deleted ? "delete" : "no-op"],
        before: values,
        after: deleted ? null : values,
        after_unknown: {},
        before_sensitive: sensitive_values,
        after_sensitive: deleted ? false : sensitive_values,
      },
    };
  });
  return planJson(changes, { prior_state: file.prior_state, configuration: file.configuration });
};

/** What the review of a plan says of each object that it deletes. */
async function reviewed(plan: string): Promise<ReadonlyMap<string, Remains>> {
  const [read] = await plansIn(plan, KEPT_PATHS);
  if (read === undefined) throw new Error("no plan");
  const circumstances = { catalogue: CATALOGUE, policy: DEFAULT_POLICY, today: "2026-11-21", isNewRoot: null };
  return new Map(
    reviewRoot({ ...read, contents: [] }, circumstances).findings.flatMap(({ subject, remains }) =>
      subject === null || remains === null ? [] : [[keyOf(subject), remains]],
    ),
  );
}

const SHOWN = 25;
const shortened = (remains: Remains | undefined) =>
  remains === undefined
    ? null
    : {
        ...remains,
        survivors: remains.survivors.slice(0, SHOWN),
        goesWithIt: remains.goesWithIt.slice(0, SHOWN),
      };

/** A drill does not know which of several configurations of a provider an object has: there a name is a name. */
function hasOneConfigEach({ configuration }: PlanFile): boolean {
  const { provider_config: configs = {} } = configuration ?? {};
  const names = Object.values(configs).map(({ full_name }) => full_name);
  return names.length === new Set(names).size;
}

/** Every plan of a fixture that was made of a state. */
const FILES = globSync("fixtures/*/*/plan.json")
  .map((path) => ({ path, text: readFileSync(path, "utf8") }))
  .map(({ path, text }) => ({ path, text, file: JSON.parse(text) as PlanFile }))
  .filter(({ file }) => file.prior_state?.values?.root_module !== undefined && hasOneConfigEach(file))
  .sort((a, b) => (a.path < b.path ? -1 : 1));

const objectsIn = async (text: string): Promise<readonly Drilled[]> =>
  (await drillIn({ ".": text }, { catalogue: CATALOGUE, rows: ROWS })).states.flatMap(({ objects }) => objects);

/** Each of a few; of very many some, since every one is a plan of all the others. */
const some = (objects: readonly Drilled[]): readonly Drilled[] =>
  objects.filter((_, at) => at % Math.ceil(objects.length / 40) === 0);

/** A state does not tell the version of a provider, on which some defaults depend: there a drill is less sure. */
const asSure = (drilled: Drilled["alone"]["remains"], review: unknown): unknown =>
  drilled.kind === "unknown" && (review as { kind?: string } | undefined)?.kind === "nothing"
    ? { ...(review as object), kind: "unknown" }
    : review;

test("there are many fixtures with a state", () => {
  expect(FILES.length).toBeGreaterThan(60);
});

test.each(FILES)("$path: the answers to a destroy of the whole state are the review's", async ({ text, file }) => {
  const objects = await objectsIn(text);
  const review = await reviewed(planOf(file, () => true));
  for (const one of objects) {
    expect([keyOf(one), one.withState.remains]).toEqual([
      keyOf(one),
      asSure(one.withState.remains, shortened(review.get(keyOf(one)))),
    ]);
    expect(one.withAll).toEqual(one.withState);
  }
});

test.each(FILES)("$path: the answers to a delete of one object alone are the review's", async ({ text, file }) => {
  for (const one of some(await objectsIn(text))) {
    const review = await reviewed(
      planOf(file, ({ address, deposed_key }) => keyOf(one) === keyOf({ address, deposed: deposed_key ?? null })),
    );
    expect([keyOf(one), one.alone.remains]).toEqual([
      keyOf(one),
      asSure(one.alone.remains, shortened(review.get(keyOf(one)))),
    ]);
  }
});

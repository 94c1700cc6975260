import type { Catalogue, CatalogueRow } from "../../src/domain/catalogue.ts";
import type { OldBecause } from "../../src/domain/evidence.ts";
import { keptPathsOf } from "../../src/domain/kept-paths.ts";
import { DEFAULT_POLICY, type Policy } from "../../src/domain/policy.ts";
import type { RootReview } from "../../src/domain/review.ts";
import type { StateHistory } from "../../src/domain/state-mark.ts";
import type { StatePlace } from "../../src/domain/state-place.ts";
import { reviewRoot } from "../../src/review.ts";
import { planJson, plansIn } from "../input/plan/reading.ts";

/** A row with what every row has. */
export const row = (type: string, more: Partial<CatalogueRow> = {}): CatalogueRow => ({
  type,
  class: "data",
  weight: "high",
  what: "thing",
  loses: "All that is in it.",
  source: "example/provider docs/thing.md",
  ...more,
});

/** A catalogue of a few rows; types that begin with `plain_` hold nothing. */
export const catalogueOf = (rows: readonly CatalogueRow[]): Catalogue => {
  const byType = new Map(rows.map((one) => [one.type, one]));
  return (type) => {
    const found = byType.get(type);
    if (found !== undefined) return { known: "row", row: found };
    return type.startsWith("plain_") ? { known: "harmless" } : { known: "nothing" };
  };
};

/** One entry of a plan: `database.prod`, its actions and its values before and after. */
export const object = (
  address: string,
  actions: string,
  before: unknown,
  after: unknown = null,
  more: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> => {
  const { change, ...rest } = more as { change?: object };
  return {
    address,
    mode: "managed",
    type: address.replace(/^(module\.[^.]+\.)*/, "").split(".")[0],
    name: "x",
    provider_name: "registry.terraform.io/example/example",
    change: {
      actions: actions.split(" "),
      before,
      after,
      after_unknown: {},
      before_sensitive: {},
      after_sensitive: {},
      ...change,
    },
    ...rest,
  };
};

/** The review of a plan of some entries. Their objects are also its prior state, unless `more` says otherwise. */
export async function reviewOf(
  entries: readonly Record<string, unknown>[],
  rows: readonly CatalogueRow[],
  {
    policy = {},
    more = {},
    isNewRoot = null,
    oldBecause = null,
    state = null,
    statePlace = null,
    today = "2026-11-21",
  }: {
    policy?: Partial<Policy>;
    more?: Readonly<Record<string, unknown>>;
    isNewRoot?: boolean | null;
    oldBecause?: OldBecause | null;
    state?: StateHistory | null;
    statePlace?: StatePlace | null;
    today?: string;
  } = {},
): Promise<RootReview> {
  const catalogue = catalogueOf(rows);
  const full = { ...DEFAULT_POLICY, ...policy };
  const inState = entries.flatMap((entry) => {
    const { before } = entry.change as { before: unknown };
    return before === null ? [] : [{ address: entry.address, mode: entry.mode, type: entry.type, values: before }];
  });
  // Enough else in the state that a few destroys are no mass destroy.
  const others = Array.from({ length: 20 }, (_, i) => ({
    address: `odd_thing.x[${i}]`,
    mode: "managed",
    type: "odd_thing", // of no known type, so it may hold something
    values: {},
  }));
  const prior = { prior_state: { values: { root_module: { resources: [...inState, ...others] } } } };
  const [plan] = await plansIn(planJson(entries, { ...prior, ...more }), keptPathsOf(catalogue, full));
  if (plan === undefined) throw new Error("no plan was read");
  return reviewRoot({ ...plan, statePlace }, { catalogue, policy: full, today, isNewRoot, oldBecause, state });
}

/** `rule level address` of every finding, in order. */
export const said = ({ findings }: RootReview): readonly string[] =>
  findings.map(({ rule, level, subject }) => [rule, level, subject?.address].filter(Boolean).join(" "));

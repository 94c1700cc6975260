import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { allRows, catalogueWith } from "../../../src/catalogue/index.ts";
import type { ResourceChange } from "../../../src/domain/change.ts";
import { candidatesIn } from "../../../src/domain/drill/candidates.ts";
import { placed, scopesOver } from "../../../src/domain/drill/places.ts";
import type { State } from "../../../src/domain/drill/state.ts";
import { resolverOf } from "../../../src/domain/resolved.ts";
import { linksOf } from "../../../src/domain/state/links.ts";
import { objectsOf } from "../../../src/domain/state/object.ts";
import { drillIn, stateIn, stateJson } from "./drilling.ts";

const CATALOGUE = catalogueWith([]);
const DRILLING = { catalogue: CATALOGUE, rows: allRows() };
const ROLES = ["copies", "inside", "key", "guards", "takes"] as const;

const inState = (change: ResourceChange, state: number): ResourceChange => ({
  ...change,
  address: placed(change.address, state),
});

/** Every object that has a link, by its address; found with all of them in one graph. */
function linkedIn(states: readonly State[]): readonly string[] {
  const changes = states.flatMap(({ objects }, at) => [...objects].map(({ change }) => inState(change, at)));
  const { all } = objectsOf({ changes, standing: [] }, CATALOGUE, resolverOf(CATALOGUE));
  const links = linksOf(all, scopesOver(states.length));
  return all
    .filter((one) => ROLES.some((role) => links.outOf(one, role).length > 0 || links.into(one, role).length > 0))
    .map(({ address }) => address);
}

function keptIn(states: readonly State[]): ReadonlySet<string> {
  const scopesOf = scopesOver(states.length);
  const candidates = candidatesIn(states, { catalogue: CATALOGUE, scopesOf, placed: inState });
  return new Set(
    states.flatMap(({ objects }, state) =>
      [...objects].flatMap(({ change }, at) => (candidates[state]?.has(at) ? [inState(change, state).address] : [])),
    ),
  );
}

const FILES = globSync("fixtures/*/*/plan.json").sort();
const STATES = await Promise.all(FILES.map((path) => stateIn(readFileSync(path, "utf8"), DRILLING, path)));

test("every object that is linked in a state has a place in its graph", () => {
  let count = 0;
  for (const state of STATES) {
    const [linked, kept] = [linkedIn([state]), keptIn([state])];
    count += linked.length;
    expect(linked.filter((address) => !kept.has(address))).toEqual([]);
  }
  expect(count).toBeGreaterThan(100);
});

test("so has every object that is linked over several states", () => {
  const [linked, kept] = [linkedIn(STATES), keptIn(STATES)];
  expect(linked.length).toBeGreaterThan(100);
  expect(linked.filter((address) => !kept.has(address))).toEqual([]);
});

test("those that have to do with no other have none", async () => {
  const objects = STATES.flatMap((state) => [...state.objects]);
  expect(keptIn(STATES).size).toBeLessThan(objects.length);
});

test("what is said of many is said of each by its own name", async () => {
  const names = ["a", "b", "c"];
  const objects = names.map((name) => ({
    address: `aws_db_instance.${name}`,
    mode: "managed",
    type: "aws_db_instance",
    name,
    provider_name: "registry.terraform.io/hashicorp/aws",
    values: { id: `db-${name}`, identifier: name, skip_final_snapshot: true, delete_automated_backups: true },
  }));
  const { states } = await drillIn({ ".": stateJson(objects) }, DRILLING);
  const found = states[0]?.objects ?? [];
  expect(found.map(({ address }) => address)).toEqual(objects.map(({ address }) => address));
  for (const { address, ways } of found) {
    expect(ways.length).toBeGreaterThan(0);
    expect(ways.flat().map((change) => change.address)).toEqual(ways.flat().map(() => address));
  }
});

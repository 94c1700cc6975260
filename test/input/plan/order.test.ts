import { globSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { catalogueWith } from "../../../src/catalogue/index.ts";
import { keptPathsOf } from "../../../src/domain/kept-paths.ts";
import { DEFAULT_POLICY } from "../../../src/domain/policy.ts";
import { readPlans } from "../../../src/input/plan/read.ts";
import { reviewRoot } from "../../../src/review.ts";
import { folderWith } from "../../cli/running.ts";
import { pieces, planJson } from "./reading.ts";

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Order = (keys: readonly string[]) => readonly string[];

const inOrder = (value: Json, order: Order): Json => {
  if (Array.isArray(value)) return value.map((one: Json) => inOrder(one, order));
  if (typeof value !== "object" || value === null) return value;
  const object = value as { readonly [key: string]: Json };
  return Object.fromEntries(order(Object.keys(object)).map((key) => [key, inOrder(object[key] as Json, order)]));
};

const ORDERS: readonly (readonly [string, Order])[] = [
  ["by name, as `jq -S` and most programs put them that are written in Go", (keys) => keys.toSorted()],
  ["the other way round", (keys) => keys.toReversed()],
];

const folder = folderWith({}, afterAll);
const catalogue = catalogueWith([]);
const OPTIONS = {
  keptPaths: keptPathsOf(catalogue, DEFAULT_POLICY),
  settingsAsked: null,
  terraform: "terraform",
  cwd: folder,
};

async function reviewed(text: string): Promise<unknown> {
  writeFileSync(join(folder, "plan.json"), text);
  const plans = await readPlans({ path: "plan.json", root: "." }, OPTIONS);
  const circumstances = { catalogue, policy: DEFAULT_POLICY, today: "2026-12-01", isNewRoot: null };
  return plans.map((plan) => reviewRoot(plan, circumstances));
}

const PLANS = globSync("fixtures/*/*/plan.json").sort();

/** The same JSON with every e in a text as an escape, but for those that are part of one. */
const escaped = (json: string): string =>
  json.replace(/"(?:[^"\\]|\\.)*"/g, (text) =>
    text.replace(/\\u....|\\.|e/g, (part) => (part === "e" ? "\\u0065" : part)),
  );

const reversedEntries = (plan: { readonly resource_changes?: readonly Json[] }): object =>
  plan.resource_changes === undefined ? plan : { ...plan, resource_changes: plan.resource_changes.toReversed() };

/** A database and its snapshot of a module go, and a snapshot of the root, called the same, stays. */
const withNamesakes = (version: string, addressOf: (address: string) => string): object => {
  const object = (address: string, id: string) => ({ address, mode: "managed", type: address.split(".").at(-2), id });
  const database = { id: "db", identifier: "db", skip_final_snapshot: true, delete_automated_backups: true };
  const snapshot = (id: string) => ({ id, db_instance_identifier: "db" });
  const gone = [
    { ...object("module.m.aws_db_instance.a", "db"), values: database },
    { ...object("module.m.aws_db_snapshot.a", "s"), values: snapshot("s") },
  ];
  const root = [{ ...object("aws_db_snapshot.a", "t"), values: snapshot("t") }];
  return {
    format_version: "0.1",
    terraform_version: version,
    resource_changes: gone.map(({ values, ...one }) => ({
      ...one,
      change: { actions: ["delete"], before: values, after: null },
    })),
    prior_state: {
      values: {
        root_module: {
          resources: root,
          child_modules: [{ resources: gone.map((one) => ({ ...one, address: addressOf(one.address) })) }],
        },
      },
    },
  };
};

describe.each(ORDERS)("with its keys %s", (_, order) => {
  test.each<[string, (address: string) => string]>([
    ["0.12.29", (address) => address.replace("module.m.", "")],
    ["0.13.7", (address) => address],
  ])("a plan of Terraform %s, whose head may come late, says the same", async (version, addressOf) => {
    const plan = withNamesakes(version, addressOf);
    expect(await reviewed(JSON.stringify(inOrder(plan as Json, order)))).toEqual(await reviewed(JSON.stringify(plan)));
  });

  test.each(PLANS)("%s says the same", async (path) => {
    const text = readFileSync(path, "utf8");
    expect(await reviewed(JSON.stringify(inOrder(JSON.parse(text) as Json, order)))).toEqual(await reviewed(text));
  });
});

test.each(PLANS)(
  "%s says the same with other spaces, with escapes, and with its entries the other way round",
  async (path) => {
    const text = readFileSync(path, "utf8");
    const plan = JSON.parse(text) as object;
    const other = escaped(JSON.stringify(reversedEntries(plan), null, "\t").replaceAll("\n", "\r\n"));
    expect(JSON.parse(other)).toEqual(reversedEntries(plan));
    expect(await reviewed(other)).toEqual(await reviewed(text));
  },
);

/** A group goes, and in it a database that the plan leaves alone: nothing else speaks of that. */
const GROUP = "/subscriptions/1/resourceGroups/shop";
const SERVER = "/providers/Microsoft.DBforPostgreSQL/flexibleServers/orders";
const inGroup = (type: string, name: string, values: object) => ({
  address: `${type}.${name}`,
  mode: "managed",
  type,
  name,
  provider_name: "registry.terraform.io/hashicorp/azurerm",
  values,
});
const group = inGroup("azurerm_resource_group", "shop", { id: GROUP, name: "shop", location: "westeurope" });
const database = inGroup("azurerm_postgresql_flexible_server", "orders", {
  id: `${GROUP}${SERVER}`,
  name: "orders",
  resource_group_name: "shop",
});
const gone = { ...group, change: { actions: ["delete"], before: group.values, after: null, after_unknown: false } };
const MORE = { prior_state: { values: { root_module: { resources: [group, database] } } }, complete: false };
const plan = JSON.parse(planJson([gone], MORE)) as Json;
const sorted = JSON.stringify(inOrder(plan, (keys) => keys.toSorted()));

describe("what lies in something that goes", () => {
  const told = (address: string) => [
    expect.objectContaining({
      findings: expect.arrayContaining([
        expect.objectContaining({ remains: expect.objectContaining({ goesWithIt: [address] }) }),
      ]),
    }),
  ];

  test("is told where the state stands before the changes", async () => {
    expect(await reviewed(JSON.stringify(plan))).toEqual(told(database.address));
    expect(await reviewed(sorted)).toEqual(told(database.address));
  });

  test("is told of each of several plans in a file", async () => {
    const other = sorted.replaceAll(".orders", ".invoices");
    expect(await reviewed(`${sorted}\n${JSON.stringify(plan)}\n${other}\n`)).toEqual([
      ...told(database.address),
      ...told(database.address),
      ...told("azurerm_postgresql_flexible_server.invoices"),
    ]);
  });

  test("can't be told of a stream, which is read once", async () => {
    const stream = (text: string) =>
      readPlans({ path: "-", root: "." }, { ...OPTIONS, input: () => pieces(Buffer.from(text)) });
    await expect(stream(sorted)).rejects.toThrow(
      "standard input has the keys of a plan in another order than Terraform writes them, so that it would have to be read twice; write it into a file",
    );
    expect(await stream(JSON.stringify(plan))).toHaveLength(1);
  });

  test("can't be told of a file that is another one by then", async () => {
    writeFileSync(join(folder, "plan.json"), sorted);
    let isFirst = true;
    const onProgress = (): void => {
      if (!isFirst) return;
      isFirst = false;
      writeFileSync(join(folder, "other.json"), `${sorted}\n${sorted}`);
      renameSync(join(folder, "other.json"), join(folder, "plan.json"));
    };
    await expect(readPlans({ path: "plan.json", root: "." }, { ...OPTIONS, onProgress })).rejects.toThrow(
      "plan.json was changed while it was read; give it again",
    );
  });
});

test("A stream is read once where no more than the cause of a replacement is missed", async () => {
  const text = readFileSync("fixtures/routine/security-group-replaced-create-first/plan.json", "utf8");
  const stream = JSON.stringify(inOrder(JSON.parse(text) as Json, (keys) => keys.toSorted()));
  const input = () => pieces(Buffer.from(stream));
  expect(await readPlans({ path: "-", root: "." }, { ...OPTIONS, input })).toHaveLength(1);
});

import { expect, test } from "vitest";
import type { CatalogueRow } from "../../../src/domain/catalogue.ts";
import { object, reviewOf, row } from "../reviewing.ts";

/**
 * A provider with several configurations leads to several places (two clusters, two servers), and a name means another
 * object in each. So nothing remains of an object because another place has something of that name. A plan tells the
 * configuration of each block, and of what has no block any more none.
 */

const ROWS: readonly CatalogueRow[] = [
  row("acme_disk"),
  row("acme_snapshot", { class: "backup", refs: [{ role: "copies", path: "disk", to: ["acme_disk"] }] }),
  row("other_snapshot", { class: "backup", refs: [{ role: "copies", path: "disk", to: ["acme_disk"] }] }),
];

const EAST = "acme.east";
const WEST = "acme.west";

const config = (alias: string | null, settings: Readonly<Record<string, string>> = {}) => ({
  name: "acme",
  full_name: "registry.terraform.io/example/acme",
  ...(alias !== null && { alias }),
  expressions: Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, { constant_value: value }])),
});

/** A second provider of the same types, as `google-beta` is of those of `google`. */
const BETA = { name: "acme-beta", full_name: "registry.terraform.io/example/acme-beta", expressions: {} };
/** As Terraform lists what a module has from its caller, where the caller does not name it: it says not where. */
const inherited = (module: string) => ({ ...config(null), module_address: `module.${module}`, expressions: undefined });
const BOTH_INHERITED = { "module.a:acme": inherited("a"), "module.b:acme": inherited("b") };
const TWO = { [EAST]: config("east"), [WEST]: config("west") };
const ONE_PLACE = {
  [EAST]: config("east", { host: "a.example", token: "x" }),
  [WEST]: config("west", { host: "a.example", token: "y" }),
};
const TWO_PLACES = { [EAST]: config("east", { host: "a.example" }), [WEST]: config("west", { host: "b.example" }) };

type Blocks = Readonly<Record<string, string>>;

/** The blocks of a module, each with the key of its provider's configuration; those of modules by their full address. */
function moduleOf(blocks: Blocks): object {
  const own = Object.entries(blocks).filter(([address]) => !address.startsWith("module."));
  const within = Object.entries(blocks).flatMap(([address, key]) => {
    const [, name, block] = /^module\.(\w+)\.(.+)$/.exec(address) ?? [];
    return name === undefined || block === undefined ? [] : [{ name, block, key }];
  });
  const calls = [...new Set(within.map(({ name }) => name))].map((name) => [
    name,
    {
      module: moduleOf(
        Object.fromEntries(within.filter((one) => one.name === name).map(({ block, key }) => [block, key])),
      ),
    },
  ]);
  return {
    resources: own.map(([address, provider_config_key]) => ({ address, provider_config_key })),
    module_calls: Object.fromEntries(calls),
  };
}

/** What the review says of `disk`, which goes, where `snapshot` stays. */
async function saidOf(disk: string, snapshot: string, configs: object, blocks: Blocks, id = "data"): Promise<string> {
  const entries = [
    object(disk, "delete", { id }),
    object(snapshot, "no-op", { id: "s", disk: id }, { id: "s", disk: id }),
  ];
  const configuration = { provider_config: configs, root_module: moduleOf(blocks) };
  const { findings } = await reviewOf(entries, ROWS, { more: { configuration } });
  const found = findings.find(({ subject }) => subject?.address === disk)?.remains;
  return found?.kind ?? "nothing is said";
}

const [DISK, SNAPSHOT] = ["acme_disk.data", "acme_snapshot.data"];

test.each<readonly [string, string, string, object, Blocks]>([
  ["is of the same configuration", DISK, SNAPSHOT, TWO, { [DISK]: EAST, [SNAPSHOT]: EAST }],
  ["is of a provider with one configuration", DISK, SNAPSHOT, { acme: config(null) }, { [SNAPSHOT]: "acme" }],
  ["is of another that leads to the same place", DISK, SNAPSHOT, ONE_PLACE, { [DISK]: EAST, [SNAPSHOT]: WEST }],
  ["is of another provider", DISK, "other_snapshot.data", TWO, { [DISK]: EAST, "other_snapshot.data": WEST }],
  ["stands in the module of an object whose block is gone", DISK, SNAPSHOT, TWO, { [SNAPSHOT]: WEST }],
  [
    "has a configuration that the module of an object has still whose block is gone",
    DISK,
    `module.app.${SNAPSHOT}`,
    TWO,
    { "acme_disk.other": EAST, [`module.app.${SNAPSHOT}`]: EAST },
  ],
  [
    "has another provider with the same types",
    DISK,
    `module.app.${SNAPSHOT}`,
    { ...TWO, "acme-beta": BETA },
    { [DISK]: EAST, [`module.app.${SNAPSHOT}`]: "acme-beta" },
  ],
  [
    "has a configuration that the plan does not describe, as in modules with Terraform 1.0",
    DISK,
    `module.app.${SNAPSHOT}`,
    TWO,
    { [DISK]: EAST, [`module.app.${SNAPSHOT}`]: "app:acme" },
  ],
  [
    "is of another module than an object whose block is gone, in which another one has such a configuration",
    `module.app.${DISK}`,
    SNAPSHOT,
    TWO,
    { "module.app.acme_disk.other": "app:acme", [SNAPSHOT]: EAST },
  ],
  [
    "stands in a module that has its configuration from the same caller",
    `module.a.${DISK}`,
    `module.b.${SNAPSHOT}`,
    BOTH_INHERITED,
    { [`module.a.${DISK}`]: "module.a:acme", [`module.b.${SNAPSHOT}`]: "module.b:acme" },
  ],
  [
    "stands in a module of which nobody knows which configuration of its caller it has",
    DISK,
    `module.a.${SNAPSHOT}`,
    { ...TWO, "module.a:acme": inherited("a") },
    { [DISK]: EAST, [`module.a.${SNAPSHOT}`]: "module.a:acme" },
  ],
])("A copy remains that %s", async (_, disk, snapshot, configs, blocks) => {
  expect(await saidOf(disk, snapshot, configs, blocks)).toBe("copies");
});

test.each<readonly [string, string, string, object, Blocks]>([
  ["is of another configuration", DISK, SNAPSHOT, TWO, { [DISK]: EAST, [SNAPSHOT]: WEST }],
  ["is of one that leads elsewhere", DISK, SNAPSHOT, TWO_PLACES, { [DISK]: EAST, [SNAPSHOT]: WEST }],
  [
    "has a configuration that the module of an object whose block is gone does not have",
    DISK,
    `module.app.${SNAPSHOT}`,
    TWO,
    { "acme_disk.other": EAST, [`module.app.${SNAPSHOT}`]: WEST },
  ],
  [
    "stands in another module than an object whose block is gone, of which nothing is left",
    `module.old.${DISK}`,
    SNAPSHOT,
    TWO,
    { [SNAPSHOT]: WEST },
  ],
])("No copy is what %s", async (_, disk, snapshot, configs, blocks) => {
  expect(await saidOf(disk, snapshot, configs, blocks)).toBe("nothing");
});

test("What is named by an id that it has alone remains a copy, whatever the configuration", async () => {
  const arn = "arn:acme:disk:eu-west-1:123456789012:data";
  expect(await saidOf(DISK, SNAPSHOT, TWO, { [DISK]: EAST, [SNAPSHOT]: WEST }, arn)).toBe("copies");
});

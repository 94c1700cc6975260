import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { allRows, catalogueWith } from "../../../src/catalogue/index.ts";
import type { State } from "../../../src/domain/drill/state.ts";
import { type Drilling, stateIn, stateJson } from "../../domain/drill/drilling.ts";

const DRILLING: Drilling = { catalogue: catalogueWith([]), rows: allRows() };
const read = (text: string | Uint8Array): Promise<State> => stateIn(text, DRILLING, "infra/prod");

const VALUES = { id: "db-1", identifier: "prod", skip_final_snapshot: true, password: "correct-horse-battery" };
const PROVIDER = "registry.terraform.io/hashicorp/aws";

/** The same three objects, a data source and a harmless one, in each form that Terraform has for a state. */
const SHOWN = stateJson(
  [
    {
      address: "aws_db_instance.prod",
      mode: "managed",
      type: "aws_db_instance",
      provider_name: PROVIDER,
      values: VALUES,
    },
    { address: "data.aws_region.here", mode: "data", type: "aws_region", provider_name: PROVIDER, values: {} },
    { address: "aws_route.a", mode: "managed", type: "aws_route", provider_name: PROVIDER, values: { id: "r" } },
  ],
  {
    values: {
      root_module: {
        resources: [
          {
            address: "aws_db_instance.prod",
            mode: "managed",
            type: "aws_db_instance",
            name: "prod",
            provider_name: PROVIDER,
            values: VALUES,
            sensitive_values: { password: true },
          },
          {
            address: "aws_db_instance.prod",
            deposed_key: "00000001",
            mode: "managed",
            type: "aws_db_instance",
            name: "prod",
            provider_name: PROVIDER,
            values: VALUES,
            tainted: true,
          },
          { address: "data.aws_region.here", mode: "data", type: "aws_region", name: "here", values: {} },
          { address: "aws_route.a", mode: "managed", type: "aws_route", name: "a", values: { id: "r" } },
        ],
        child_modules: [
          {
            address: 'module.a["x.y"]',
            resources: [
              {
                address: 'module.a["x.y"].aws_s3_bucket.data["a\\"b"]',
                mode: "managed",
                type: "aws_s3_bucket",
                name: "data",
                provider_name: PROVIDER,
                values: { id: "data" },
              },
            ],
          },
        ],
      },
    },
  },
);

const INSTANCE = { schema_version: 2, attributes: VALUES, private: "bnVsbA==" };
const RAW = {
  version: 4,
  terraform_version: "1.11.4",
  serial: 7,
  lineage: "b0a5e5a0-0000-4000-8000-000000000000",
  outputs: { url: { value: "correct-horse-battery", type: "string" } },
  resources: [
    {
      mode: "managed",
      type: "aws_db_instance",
      name: "prod",
      provider: `provider["${PROVIDER}"].west`,
      instances: [
        { ...INSTANCE, sensitive_attributes: [[{ type: "get_attr", value: "password" }]] },
        { ...INSTANCE, status: "tainted", deposed: "00000001" },
      ],
    },
    {
      mode: "data",
      type: "aws_region",
      name: "here",
      provider: `provider["${PROVIDER}"]`,
      instances: [{ attributes: {} }],
    },
    {
      mode: "managed",
      type: "aws_route",
      name: "a",
      provider: "provider.aws",
      instances: [{ attributes: { id: "r" } }],
    },
    {
      module: 'module.a["x.y"]',
      mode: "managed",
      type: "aws_s3_bucket",
      name: "data",
      each: "map",
      provider: `module.a.provider["${PROVIDER}"]`,
      instances: [{ index_key: 'a"b', attributes: { id: "data" } }],
    },
  ],
};

const PLAN = JSON.stringify({
  format_version: "1.2",
  planned_values: {},
  resource_changes: [],
  prior_state: JSON.parse(SHOWN) as unknown,
});

const ordered = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(ordered)
    : typeof value === "object" && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, one]) => [key, ordered(one)]),
        )
      : value;

const told = ({ objects, managed, root, unclassified }: State) => ({
  root,
  managed,
  unclassified,
  objects: [...objects].map(({ change }) => [
    change.address,
    change.deposed,
    change.type,
    change.provider,
    change.action.effect,
  ]),
});

const EXPECTED = {
  root: "infra/prod",
  managed: 4,
  unclassified: 0,
  objects: [
    ["aws_db_instance.prod", null, "aws_db_instance", PROVIDER, "delete"],
    ["aws_db_instance.prod", "00000001", "aws_db_instance", PROVIDER, "delete"],
    ['module.a["x.y"].aws_s3_bucket.data["a\\"b"]', null, "aws_s3_bucket", PROVIDER, "delete"],
  ],
};

const rawText = JSON.stringify(RAW, null, 2);

describe("a state is read in every form", () => {
  test.each<[string, string | Uint8Array]>([
    ["what terraform show -json prints", SHOWN],
    ["a plan's JSON, for its prior state", PLAN],
    ["terraform.tfstate", rawText],
    ["terraform.tfstate with its keys sorted", JSON.stringify(ordered(RAW))],
    ["compressed", gzipSync(rawText)],
    ["in UTF-16, as PowerShell writes it", Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(SHOWN, "utf16le")])],
    [
      "with the lines of a wrapper",
      `[command]/usr/bin/terraform show -json\n${SHOWN}\n::debug::Terraform exited with code 0.\n`,
    ],
  ])("%s", async (_, text) => {
    expect(told(await read(text))).toEqual(EXPECTED);
  });

  test.each([
    ["what Terraform prints of no state", '{"format_version":"1.0"}'],
    ["an empty terraform.tfstate", JSON.stringify({ ...RAW, resources: [] })],
    ["the first plan of a root", JSON.stringify({ format_version: "1.2", planned_values: {}, resource_changes: [] })],
    ["a state whose modules are all empty", stateJson([])],
  ])("an empty one has no objects: %s", async (_, text) => {
    expect(told(await read(text))).toMatchObject({ managed: 0, objects: [] });
  });

  test("Terraform 0.12 and 0.13 wrote an older format of the JSON", async () => {
    for (const format_version of ["0.1", "0.2", "1.9"])
      expect(told(await read(SHOWN.replace('"1.0"', JSON.stringify(format_version))))).toEqual(EXPECTED);
  });

  test("Terraform 0.12 left the keys of instances out of addresses", async () => {
    const resources = [0, "a.b"].map((index) => ({
      ...{ address: "aws_db_instance.prod", mode: "managed", type: "aws_db_instance", index, values: VALUES },
    }));
    const text = JSON.stringify({ format_version: "0.1", values: { root_module: { resources } } });
    const { objects } = await read(text);
    expect([...objects].map(({ change }) => change.address)).toEqual([
      "aws_db_instance.prod[0]",
      'aws_db_instance.prod["a.b"]',
    ]);
  });
});

describe("whoever wrote terraform.tfstate", () => {
  interface Written {
    readonly provider?: string;
    readonly block?: object;
    readonly instance?: object;
    readonly top?: object;
  }
  /** The same database and its deposed twin, with what only this version has. */
  const by = (terraform_version: string, { provider, block, instance, top }: Written): string =>
    JSON.stringify({
      ...RAW,
      terraform_version,
      ...top,
      resources: [
        {
          mode: "managed",
          type: "aws_db_instance",
          name: "prod",
          provider: provider ?? `provider["${PROVIDER}"]`,
          ...block,
          instances: [
            { ...INSTANCE, ...instance },
            { ...INSTANCE, ...instance, status: "tainted", deposed: "00000001" },
          ],
        },
      ],
    });

  test.each<[string, string]>([
    ["Terraform 0.12", by("0.12.31", { provider: "provider.aws", instance: { depends_on: ["aws_vpc.a"] } })],
    ["Terraform 0.13", by("0.13.7", { instance: { dependencies: ["aws_vpc.a"] } })],
    ["Terraform 0.15, which marks sensitive values", by("0.15.5", { instance: { sensitive_attributes: [] } })],
    ["Terraform 1.1, with moved objects", by("1.1.9", { instance: { create_before_destroy: true } })],
    ["Terraform 1.3, with the results of checks", by("1.3.10", { top: { check_results: null } })],
    [
      "Terraform 1.11",
      by("1.11.4", {
        top: { check_results: [{ object_kind: "resource", config_addr: "a.b", status: "pass", objects: [] }] },
      }),
    ],
    [
      "Terraform 1.12, with identities",
      by("1.12.0", { instance: { identity_schema_version: 0, identity: { id: "db-1" } } }),
    ],
    ["OpenTofu 1.6", by("1.6.2", { provider: 'provider["registry.opentofu.org/hashicorp/aws"]' })],
    [
      "OpenTofu 1.9, with a provider for each region",
      by("1.9.0", {
        provider: 'provider["registry.opentofu.org/hashicorp/aws"].by_region',
        instance: { provider_key: "eu" },
      }),
    ],
    ["HCP Terraform, as its hosted-state-download-url gives it", by("1.10.5", { top: { serial: 41 } })],
  ])("%s", async (_, text) => {
    const { objects, managed } = await read(text);
    expect(managed).toBe(2);
    expect([...objects].map(({ change }) => [change.address, change.deposed])).toEqual([
      ["aws_db_instance.prod", null],
      ["aws_db_instance.prod", "00000001"],
    ]);
    for (const { change } of objects) {
      expect(change.provider).toMatch(/^(aws|registry\.(terraform|opentofu)\.(io|org)\/hashicorp\/aws)$/);
      expect(change.before.get("skip_final_snapshot")).toEqual([{ value: true, sensitive: false, unknown: false }]);
    }
  });
});

test("keys of for_each stand in addresses as Terraform writes them", async () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: this is what a template of Terraform begins with
  const keys = ["plain", 'a"b\\c', "${x} %{y} $z", "line\nend\ttab", "\u200b\u{e0001}", 3];
  const instances = keys.map((index_key) => ({
    index_key,
    attributes: {},
  }));
  const { objects } = await read(
    JSON.stringify({ ...RAW, resources: [{ mode: "managed", type: "aws_s3_bucket", name: "x", instances }] }),
  );
  expect([...objects].map(({ change }) => change.address)).toEqual([
    'aws_s3_bucket.x["plain"]',
    'aws_s3_bucket.x["a\\"b\\\\c"]',
    'aws_s3_bucket.x["$${x} %%{y} $z"]',
    'aws_s3_bucket.x["line\\nend\\ttab"]',
    'aws_s3_bucket.x["\\u200b\\U000e0001"]',
    "aws_s3_bucket.x[3]",
  ]);
});

describe("marks of sensitive values", () => {
  const attributes = { ...VALUES, backup_retention_period: 7, tags: [{ key: "a" }] };
  const sensitiveIn = async (sensitive_attributes: unknown): Promise<boolean | undefined> => {
    const instances = [{ attributes, sensitive_attributes }];
    const resources = [{ mode: "managed", type: "aws_db_instance", name: "prod", instances }];
    const { objects } = await read(JSON.stringify({ ...RAW, resources }));
    return [...objects][0]?.change.before.get("backup_retention_period")?.[0]?.sensitive;
  };
  test.each<[string, unknown, boolean]>([
    ["none", [], false],
    ["another attribute", [[{ type: "get_attr", value: "password" }]], false],
    [
      "this one",
      [[{ type: "get_attr", value: "password" }], [{ type: "get_attr", value: "backup_retention_period" }]],
      true,
    ],
    [
      "one in a list",
      [
        [
          { type: "get_attr", value: "tags" },
          { type: "index", value: { value: 0, type: "number" } },
        ],
      ],
      false,
    ],
    ["a path that can't be read marks all", [[{ type: "splat" }]], true],
    [
      "a place that no list has marks all",
      [0, 4_000_000_000, -1, 0.5].map((value) => [
        { type: "get_attr", value: "tags" },
        { type: "index", value: { value, type: "number" } },
      ]),
      true,
    ],
  ])("%s", async (_, marks, expected) => {
    expect(await sensitiveIn(marks)).toBe(expected);
  });
});

test("no value is kept but those that a review of the destroy would look at", async () => {
  for (const text of [SHOWN, rawText, PLAN]) {
    const state = await read(text);
    const kept = JSON.stringify([...state.objects].map(({ change }) => [...change.before]));
    expect(kept).toContain("skip_final_snapshot");
    expect(kept).not.toContain("correct-horse");
  }
});

const of = (version: unknown) => JSON.stringify({ ...RAW, version });

describe("what is no state is refused, with a sentence that says what it is and what to do", () => {
  test.each<[string, string, RegExp]>([
    ["nothing", "", /standard input is empty; give the output of "terraform show -json"/],
    [
      "a state for people",
      '# aws_db_instance.prod:\nresource "aws_db_instance" "prod" {\n',
      /is a state as people read it/,
    ],
    [
      "version 3",
      of(3),
      /is a state file of version 3, as Terraform before 0\.12 wrote it; have a newer Terraform .*, or give the output of "terraform show -json"$/,
    ],
    ["version 0", of(0), /has version 0, which no state file has/],
    [
      "the note of a state store",
      JSON.stringify({ version: 3, terraform_version: "1.15.0", state_store: { type: "x_y" } }),
      /Terraform's note of where the state is kept/,
    ],
    [
      "the note of no backend at all",
      JSON.stringify({ version: 3, terraform_version: "1.15.0" }),
      /Terraform's note of where the state is kept/,
    ],
    [
      "an object without a type",
      rawText.replace(/"type": ?"aws_[a-z_]+"/, '"type":""'),
      /has a block of resources without type/,
    ],
    [
      "an object without an address",
      SHOWN.replace(/"address": ?"[^"]*"/, '"address":""'),
      /has an object without type or address/,
    ],
    ["version 5", of(5), /is a state file of version 5, which this version of destroy-guard does not know/],
    ["a version that is no number", of("4"), /has a version that is no number/],
    [
      "the note of a backend",
      JSON.stringify({ version: 3, backend: { type: "s3" } }),
      /Terraform's note of where the state is kept/,
    ],
    [
      "an encrypted state",
      JSON.stringify({ encrypted_data: "…", encryption_version: "v0" }),
      /is an encrypted state; run "tofu show -json"/,
    ],
    ["an answer of HCP's API", JSON.stringify({ data: { id: "sv-1" } }), /hosted-state-download-url/],
    [
      "a redacted plan",
      JSON.stringify({ plan_format_version: "1.1", resource_changes: [] }),
      /HCP Terraform's redacted form/,
    ],
    ["any other JSON", JSON.stringify({ a: 1 }), /is JSON, but not of a state/],
    ["a state without its version", JSON.stringify({ values: {} }), /has no format_version/],
    [
      "an unknown format",
      SHOWN.replace('"1.0"', '"2.0"'),
      /has a format_version that this version of destroy-guard does not know \(2\.0;/,
    ],
    [
      "half a state",
      SHOWN.slice(0, -20),
      /ends in the middle.*make it again with "terraform show -json > state\.json"/,
    ],
    ["two states", `${SHOWN}\n${SHOWN}`, /has several states in it/],
    [
      "resources that are no list",
      JSON.stringify({ ...RAW, resources: {} }),
      /has an object at byte \d+ where a state has a list/,
    ],
    [
      "a block without a type",
      JSON.stringify({ ...RAW, resources: [{ name: "a", instances: [] }] }),
      /has a block of resources without type/,
    ],
    [
      "objects in the form of Terraform 0.11",
      JSON.stringify({
        ...RAW,
        resources: [{ mode: "managed", type: "aws_vpc", name: "a", instances: [{ attributes_flat: { id: "x" } }] }],
      }),
      /in the form of Terraform 0\.11/,
    ],
    [
      "an object without an address",
      stateJson([{ mode: "managed", type: "aws_vpc", values: {} }]),
      /has an object without type or address/,
    ],
    ["a log of a plan", '{"@level":"info","@message":"x"}\n', /is the log that "terraform plan -json" prints/],
  ])("%s", async (_, text, message) => {
    await expect(read(text)).rejects.toThrow(message);
    await expect(read(text)).rejects.toThrow(/^standard input .*; /);
  });

  test("and never with a word of what it holds", async () => {
    const text = JSON.stringify({ "correct-horse-battery": 1, version: "correct-horse-battery" });
    await expect(read(text)).rejects.toThrow(
      expect.not.objectContaining({ message: expect.stringContaining("horse") }),
    );
  });
});

import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InputError } from "../../../src/domain/fault.ts";
import type { KeptPaths } from "../../../src/domain/kept-paths.ts";
import { parsePath } from "../../../src/domain/path.ts";
import { entry, NOTHING, planJson, plansIn } from "./reading.ts";

const utf16 = (text: string, bigEndian = false): Buffer => {
  const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
  return bigEndian ? bytes.swap16() : bytes;
};

const ENCODINGS: readonly (readonly [string, (text: string) => Uint8Array])[] = [
  ["UTF-8", (text) => Buffer.from(text)],
  ["UTF-8 with a byte order mark", (text) => Buffer.from(`\ufeff${text}`)],
  ["UTF-16 LE", (text) => utf16(text)],
  ["UTF-16 BE", (text) => utf16(text, true)],
  ["UTF-16 LE without a mark", (text) => utf16(text).subarray(2)],
  ["UTF-16 BE without a mark", (text) => utf16(text, true).subarray(2)],
  ["gzip", (text) => gzipSync(text)],
  ["gzip of UTF-16", (text) => gzipSync(utf16(text))],
];

const everything = (): KeptPaths => {
  const all = ["id", "password", "tags.env", "block[0].on", "block[*].size"].map(parsePath);
  return {
    isHarmless: false,
    isMachine: false,
    isMoveKept: false,
    hasRow: true,
    destroyed: all,
    drilled: [],
    mayBeProtected: () => false,
    settings: [],
    updated: all,
    created: all,
    unchanged: all,
    replacement: all,
    isRelevantUpdate: () => true,
    provider: [],
    identifying: [],
    imported: [],
    naming: [],
    namedIn: { names: [], paths: [] },
    namedBy: null,
    ids: [],
    weighs: false,
  };
};

describe("a plan's bytes", () => {
  test.each(ENCODINGS)("may be %s, cut anywhere", async (_, encode) => {
    const text = planJson([entry(["delete"], { address: 'module.é["ключ 😀"].aws_db_instance.prod' })]);
    for (const sizes of [[1], [2, 3], [5], [100_000]]) {
      const [plan] = await plansIn(encode(text), everything, sizes);
      expect(plan?.changes.map(({ address }) => address)).toEqual(['module.é["ключ 😀"].aws_db_instance.prod']);
      expect(plan?.counts.delete).toBe(1);
    }
  });

  test("give the same plan in every encoding, however they are cut", async () => {
    const address = fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ address, delete: fc.boolean() }), { maxLength: 5 }),
        fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 4 }),
        async (rows, cuts) => {
          const text = planJson(
            rows.map((row, i) => entry([row.delete ? "delete" : "create"], { address: `${row.address}.${i}` })),
          );
          const expected = rows.flatMap((row, i) => (row.delete ? [`${row.address}.${i}`] : []));
          for (const [, encode] of ENCODINGS) {
            const [plan] = await plansIn(encode(text), () => NOTHING, cuts);
            expect(
              plan?.changes.filter(({ action }) => action.effect === "delete").map((change) => change.address),
            ).toEqual(expected);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test.each([
    [
      "UTF-8 with a broken character",
      Buffer.concat([Buffer.from('{"format_version":"1.2","x":"'), Buffer.from([0xff]), Buffer.from('"}')]),
      /is not valid UTF-8 between bytes \d+ and/,
    ],
    [
      "UTF-8 that ends inside a character",
      Buffer.concat([Buffer.from('{"x":"'), Buffer.from([0xe2, 0x82])]),
      /is not valid UTF-8 between bytes/,
    ],
    [
      "a binary file",
      Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0x02, 0x00, 0x00, 0xff, 0x80]),
      /is a binary file, and no text; give the output of "terraform show -json"/,
    ],
    [
      "UTF-16 with half a surrogate pair",
      Buffer.concat([utf16('{"x":"'), Buffer.from([0x00, 0xd8, 0x22, 0x00])]),
      /begins as UTF-16LE but is not valid text in it/,
    ],
    ["a gzip file that was cut", gzipSync(planJson([])).subarray(0, 40), /is a damaged or truncated gzip file/],
    ["a gzip file in a gzip file", gzipSync(gzipSync(planJson([]))), /is compressed twice/],
  ])("are refused as %s", async (_, bytes, message) => {
    for (const sizes of [[1], [7], [1000]]) {
      await expect(plansIn(bytes, undefined, sizes)).rejects.toThrow(InputError);
      await expect(plansIn(bytes, undefined, sizes)).rejects.toThrow(message);
    }
  });
});

describe("what stands around a plan", () => {
  const plan = planJson([entry(["delete"])]);
  test.each([
    [
      "setup-terraform's wrapper, as it was",
      `[command]/tmp/x/terraform-bin show -json tfplan\n${plan}\n::set-output name=stdout::{"format_version":"1.2"}\n::set-output name=exitcode::0\n`,
      1,
    ],
    [
      "setup-terraform's wrapper, as it is",
      `${plan}\n::debug::Terraform exited with code 0.\n::debug::stdout: ${plan}\n::debug::stderr: \n`,
      1,
    ],
    ["empty lines", `\n\r\n  ${plan}\n\n`, 1],
    ["text before the only plan", `Initializing the backend...\n\nTerraform has been initialized!\n${plan}\n`, 1],
    ["a comment before it", `# made by hand\n${plan}`, 1],
    ["more plans, one a line, as Terragrunt writes them", `${plan}\n${planJson([])}\n${plan}`, 3],
  ])("may be %s", async (_, text, count) => {
    for (const sizes of [[1], [13], [100_000]]) expect(await plansIn(text, undefined, sizes)).toHaveLength(count);
  });

  test("is told where something else stands in it, in bytes from its start, however it is cut", async () => {
    for (const sizes of [[1], [13], [100_000]])
      await expect(plansIn(`${plan}\nhello`, undefined, sizes)).rejects.toThrow(`at byte ${plan.length + 1},`);
  });

  test.each([
    ["nothing at all", "", /is empty|no plan/],
    ["other text after it", `${plan}\nhello`, /has something after the plan, at byte/],
    ["something on its last line", `${plan}\\n`, /has something after the plan/],
    ["a workflow command on its last line", `${plan}::debug::x`, /has something after the plan/],
    [
      "a plan as people read it",
      "Terraform will perform the following actions:\n\n  # aws_vpc.main will be destroyed\n",
      /is a plan as people read it, not its JSON; save the plan with/,
    ],
    [
      "the log of plan -json",
      '{"@level":"info","@message":"Terraform 1.11.4","type":"version"}\n{"@level":"info"}\n',
      /is the log that "terraform plan -json" prints/,
    ],
    [
      "what names a plan that HCP Terraform keeps, whatever else stands in it",
      '{"Remote_Plan_Format":1,"run_id":"run-1","hostname":"x","format_version":"1.2","resource_changes":[]}',
      /names a plan that HCP Terraform keeps/,
    ],
    [
      "a state",
      '{"format_version":"1.0","terraform_version":"1.11.4","values":{"root_module":{}}}',
      /is a state, not a plan/,
    ],
    [
      "a state file",
      '{"version":4,"terraform_version":"1.11.4","serial":1,"lineage":"x","resources":[]}',
      /is a state file, not a plan/,
    ],
    ["an empty state", '{"format_version":"1.0"}', /is an empty state, not a plan/],
    [
      "an encrypted plan",
      '{"meta":{},"encrypted_data":"…","encryption_version":"v0"}',
      /is an encrypted plan file; run "tofu show -json"/,
    ],
    [
      "a plan under a key",
      `{"tfplan":${plan}}`,
      /has the plan under the key "tfplan"; give what stands under it \(jq \.tfplan\)/,
    ],
    ["a plan in a string", JSON.stringify(plan), /is a plan inside a JSON string/],
    ["a list of plans", `[${plan}]`, /is a JSON list, not a plan/],
    [
      "provider schemas",
      '{"format_version":"1.0","provider_schemas":{}}',
      /is the output of "terraform providers schema -json"/,
    ],
    ["other JSON", '{"hello":"world"}', /is JSON, but not of a plan/],
    ["an answer of HCP's API", '{"data":{"id":"plan-1"}}', /is an answer of HCP Terraform's API.* json-output/],
    [
      "a future format",
      '{"format_version":"2.0","planned_values":{},"resource_changes":[]}',
      /has a format_version that this version of destroy-guard does not know \(2\.0; it reads/,
    ],
    [
      "a format that is no version",
      '{"format_version":"hunter2","planned_values":{},"resource_changes":[]}',
      /has a format_version that this version of destroy-guard does not know \(it reads/,
    ],
    ["no format", '{"planned_values":{},"resource_changes":[]}', /has no format_version/],
    ["a number as format", '{"format_version":1.2,"planned_values":{}}', /has no format_version/],
    [
      "changes that are no list",
      '{"format_version":"1.2","resource_changes":"none"}',
      /has a string at byte \d+ where a plan has a list/,
    ],
    [
      "two lists of changes",
      '{"format_version":"1.2","resource_changes":[],"resource_changes":[]}',
      /has the key "resource_changes" twice/,
    ],
    ["text before several plans", `hello\n${plan}\n${plan}`, /has other text and several plans in it/],
    ["text before and after it", `hello\n${plan}\nhello`, /has something after the plan/],
    ["text before what is no JSON", "hello\n{ world }\n", /is not the JSON of a plan/],
    ["text before a state", 'hello\n{"lineage":"x"}', /is a state file, not a plan/],
    ["a list of plans, a bracket a line", `[\n${plan}\n]`, /is a JSON list|is not the JSON of a plan/],
  ])("is refused as %s", async (_, text, message) => {
    for (const sizes of [[3], [100_000]]) {
      const reading = plansIn(text, undefined, sizes).then((plans) => {
        if (plans.length === 0) throw new InputError("is empty");
      });
      await expect(reading).rejects.toThrow(message);
      await expect(reading).rejects.toThrow(InputError);
    }
  });

  test("is refused wherever it is cut", async () => {
    const text = planJson([entry(["delete"])], { prior_state: { values: { root_module: {} } }, errored: false });
    for (let length = 1; length < text.length; length++)
      await expect(plansIn(text.slice(0, length))).rejects.toThrow(/ends in the middle, after/);
  });
});

describe("an entry of resource_changes", () => {
  test.each([
    [["no-op"], "none", "none"],
    [["create"], "create", "create"],
    [["read"], "read", "read"],
    [["update"], "update", "update"],
    [["delete"], "delete", "delete"],
    [["delete", "create"], "replace", "replace"],
    [["create", "delete"], "replace", "replace"],
    [["forget"], "forget", "forget"],
    [["create", "forget"], "forget", "forget"],
    [["forget", "create"], "forget", "forget"],
    [["open"], "read", "read"],
    [["Something"], "unknown", "unknown"],
    [["constructor"], "unknown", "unknown"],
    [["delete", "update"], "unknown", "unknown"],
    [["delete,create"], "unknown", "unknown"],
    [[], "unknown", "unknown"],
  ])("with the actions %j counts as %s", async (actions, effect, counted) => {
    const [plan] = await plansIn(planJson([entry(actions)]), everything);
    expect(plan?.counts[counted as "none"]).toBe(1);
    const kept = plan?.changes.map(({ action }) => action.effect) ?? [];
    expect(kept).toEqual(effect === "none" || effect === "read" ? [] : [effect]);
  });

  test("of a mode that nobody knows is kept, though nothing is to be said of such a change", async () => {
    const paths = (): KeptPaths => ({ ...everything(), isRelevantUpdate: () => false });
    const entries = [entry(["update"], { mode: "quantum" }), entry(["update"], { address: "aws_db_instance.other" })];
    const [plan] = await plansIn(planJson(entries), paths);
    expect(plan?.changes.map(({ address }) => address)).toEqual(["aws_db_instance.prod"]);
  });

  test("that is forgotten and created anew counts as both", async () => {
    const [plan] = await plansIn(planJson([entry(["create", "forget"])]));
    expect(plan?.counts).toMatchObject({ forget: 1, create: 1, replace: 0 });
  });

  test("is neither moved, imported nor deposed where these are null", async () => {
    const change = { ...(entry(["delete"]).change as object), importing: null };
    const [plan] = await plansIn(planJson([entry(["delete"], { previous_address: null, deposed: null, change })]));
    expect(plan?.counts).toMatchObject({ delete: 1, moved: 0, imported: 0, deposed: 0 });
  });

  test("of a data source never counts as a destroy", async () => {
    const [plan] = await plansIn(planJson([entry(["delete"], { mode: "data" })]));
    expect(plan?.counts).toMatchObject({ delete: 0, read: 1 });
  });

  test("keeps what moves, imports and deposed objects say, beside the effect", async () => {
    const change = {
      ...(entry(["delete", "create"]).change as object),
      importing: { id: "x" },
      replace_paths: [["engine"], ["tags", "env"], ["rule", 0, "days"]],
    };
    const [plan] = await plansIn(
      planJson([
        entry(["delete", "create"], {
          previous_address: "aws_db_instance.old",
          deposed: "abcd1234",
          action_reason: "replace_because_cannot_update",
          change,
        }),
      ]),
    );
    expect(plan?.counts).toMatchObject({ replace: 1, moved: 1, imported: 1, deposed: 1 });
    expect(plan?.changes[0]).toMatchObject({
      previousAddress: "aws_db_instance.old",
      deposed: "abcd1234",
      imported: true,
      action: { effect: "replace", order: "delete-first" },
      because: ["engine", "tags", "rule[0].days"],
    });
  });

  test.each([
    ["the object as a whole", [[]], []],
    ["the object as a whole beside an attribute", [[], ["engine"]], ["engine"]],
    ["what has no name", [[{ key: "x" }]], []],
  ])("names no attribute where %s forces the replacement", async (_, paths, because) => {
    const change = { ...(entry(["delete", "create"]).change as object), replace_paths: paths };
    const [plan] = await plansIn(planJson([entry(["delete", "create"], { change })]));
    expect(plan?.changes[0]?.because).toEqual(because);
  });

  test.each([
    ["without an address", { address: undefined }, /entry 1 of resource_changes has no address/],
    ["without a type", { type: undefined }, /entry 1 of resource_changes has no type/],
    ["with an empty address", { address: "" }, /entry 1 of resource_changes has no address/],
    ["with an empty type", { type: "" }, /entry 1 of resource_changes has no type/],
    ["with a mode from the future", { mode: "quantum" }, /a mode that this version does not know/],
  ])("%s is told, not dropped", async (_, more, message) => {
    const [plan] = await plansIn(planJson([entry(["delete"], more)]));
    expect(plan?.unreadable.join()).toMatch(message);
  });

  test("keeps only the attributes that somebody asked for, with their marks", async () => {
    const change = {
      actions: ["update"],
      before: {
        id: "i-1",
        password: "hunter2",
        secret: "never kept",
        tags: { env: "prod" },
        block: [{ on: true, size: 1 }, { size: 2 }],
      },
      after: { id: "i-1", tags: {}, block: [{ size: 1 }] },
      after_unknown: { block: [{ on: true }] },
      before_sensitive: { password: true },
      after_sensitive: {},
    };
    const [plan] = await plansIn(planJson([entry(["update"], { change })]), everything);
    const kept = plan?.changes[0];
    const plain = (value: unknown) => ({ value, sensitive: false, unknown: false });
    expect(Object.fromEntries(kept?.before ?? [])).toEqual({
      id: [plain("i-1")],
      password: [{ value: "hunter2", sensitive: true, unknown: false }],
      "tags.env": [plain("prod")],
      "block[0].on": [plain(true)],
      "block[*].size": [
        { ...plain(1), at: [{ index: 0, keys: new Map() }] },
        { ...plain(2), at: [{ index: 1, keys: new Map() }] },
      ],
    });
    expect(Object.fromEntries(kept?.after ?? [])).toEqual({
      id: [plain("i-1")],
      "block[0].on": [{ value: null, sensitive: false, unknown: true }],
      "block[*].size": [{ ...plain(1), at: [{ index: 0, keys: new Map() }] }],
    });
    expect(JSON.stringify(plan, (_, value) => (value instanceof Map ? [...value] : value))).not.toContain("never kept");
  });
});

describe("the head and the rest of a plan", () => {
  test("of OpenTofu says neither complete nor applyable, which is not the same as false", async () => {
    const [plan] = await plansIn(planJson([]));
    expect(plan).toMatchObject({
      complete: null,
      applyable: null,
      errored: false,
      hasPriorState: false,
      managedInState: 0,
    });
  });

  test("tells how much is in the state, modules and all, data sources left out", async () => {
    const object = (address: string, mode = "managed") => ({ address, mode, type: "aws_vpc", values: {} });
    const state = {
      values: {
        root_module: {
          resources: [object("a"), object("b", "data")],
          child_modules: [{ resources: [object("c")], child_modules: [{ resources: [object("d")] }] }],
        },
      },
    };
    const [plan] = await plansIn(planJson([], { prior_state: state }));
    expect(plan).toMatchObject({ hasPriorState: true, managedInState: 3 });
  });

  test("finds objects that only the prior state lists, whichever of the two comes first", async () => {
    const state = {
      values: {
        root_module: {
          resources: [
            { address: "aws_db_snapshot.kept", mode: "managed", type: "aws_db_snapshot", values: { id: "snap" } },
            { address: "aws_db_instance.prod", mode: "managed", type: "aws_db_instance", values: { id: "prod" } },
          ],
        },
      },
    };
    const after = planJson([entry(["delete"])], { prior_state: state });
    const before = JSON.stringify({ prior_state: state, ...(JSON.parse(planJson([entry(["delete"])])) as object) });
    for (const text of [after, before]) {
      const [plan] = await plansIn(text, everything);
      expect(plan?.standing.map(({ address }) => address)).toEqual(["aws_db_snapshot.kept"]);
    }
  });

  test("is not fooled by keys of the plan deep inside a value", async () => {
    const nasty = { resource_changes: [entry(["delete"])], "}": ']"\\', format_version: "9.9" };
    const [plan] = await plansIn(
      planJson([entry(["create"], { change: { actions: ["create"], before: null, after: nasty, nested: nasty } })], {
        variables: nasty,
      }),
    );
    expect(plan?.counts).toMatchObject({ create: 1, delete: 0 });
  });

  test("counts what is put off, and the actions that run with the plan", async () => {
    const [plan] = await plansIn(
      planJson([], {
        deferred_changes: [{ reason: "deferred_prereq" }, { reason: "unknown" }],
        action_invocations: [
          {
            address: "action.x",
            type: "x",
            lifecycle_action_trigger: {
              action_trigger_event: "BeforeDestroy",
              triggering_resource_address: "aws_vpc.a",
            },
          },
        ],
      }),
    );
    expect(plan).toMatchObject({
      deferred: 2,
      invocations: [{ address: "action.x", event: "BeforeDestroy", triggeredBy: "aws_vpc.a" }],
    });
  });

  test("tells the calls of modules that lie in a folder, also of those in modules", async () => {
    const call = (source: unknown, module_calls: unknown = {}) => ({
      expressions: { password: { constant_value: "hunter2" } },
      source,
      module: { resources: [{ address: "a.b", expressions: {} }], module_calls },
    });
    const calls = {
      one: call("./modules/one", { db: call("../db"), none: call(7) }),
      'two"\u00e9': call("..\\two", { db: call("../db") }),
      remote: call("terraform-aws-modules/rds/aws", { sub: call("./modules/sub") }),
      long: call(`./${"x".repeat(2000)}`),
      db: call("./modules/db"),
    };
    const [plan] = await plansIn(
      planJson([], { configuration: { provider_config: {}, root_module: { resources: [], module_calls: calls } } }),
      undefined,
      [7],
    );
    expect(plan?.moduleCalls).toEqual([
      { path: ["one"], source: "./modules/one" },
      { path: ["one", "db"], source: "../db" },
      { path: ['two"é'], source: "..\\two" },
      { path: ['two"é', "db"], source: "../db" },
      { path: ["remote", "sub"], source: "./modules/sub" },
      { path: ["db"], source: "./modules/db" },
    ]);
  });

  test.each([
    {},
    { root_module: null },
    { root_module: { module_calls: null } },
    { root_module: { module_calls: [] } },
  ])("tells no calls of modules where the configuration has none: %j", async (configuration) => {
    const [plan] = await plansIn(planJson([], { configuration }));
    expect(plan?.moduleCalls).toEqual([]);
  });

  test("in HCP's redacted form says nothing of the state", async () => {
    const text = JSON.stringify({
      plan_format_version: "1.1",
      provider_schemas: {},
      resource_changes: [entry(["delete"])],
      provider_format_version: "1.0",
    });
    const [plan] = await plansIn(text);
    expect(plan).toMatchObject({
      formatVersion: "1.1",
      hasPriorState: null,
      managedInState: null,
      counts: { delete: 1 },
    });
  });
});

import { describe, expect, test } from "vitest";
import { allRows } from "../../src/catalogue/index.ts";
import type { CatalogueRow } from "../../src/domain/catalogue.ts";
import { object, reviewOf, row } from "./reviewing.ts";

const ROWS: readonly CatalogueRow[] = [
  row("group", {
    class: "container",
    leaves: [
      {
        remains: "refused",
        refusal: "not-empty",
        when: { force: [false, null] },
        named: ["group_name"],
        empty: { count: 0 },
        says: "a group that is not empty is not deleted",
      },
    ],
  }),
  row("member", {
    refs: [
      { role: "inside", path: "group", to: ["group"] },
      { role: "inside", path: "store", to: ["store"] },
    ],
  }),
  row("link", { refs: [{ role: "guards", path: "group", to: ["group"] }] }),
  row("bucket", {
    leaves: [
      { remains: "refused", refusal: "not-empty", says: "a bucket that is not empty is not deleted" },
      { remains: "grace", days: 7, says: "the deleted bucket" },
    ],
  }),
  row("store", {
    keepsCopies: true,
    leaves: [{ remains: "refused", refusal: "not-empty", says: "a store that is not empty is not deleted" }],
  }),
  row("copying", {
    class: "backup",
    refs: [
      { role: "inside", path: "store", to: ["store"], keeps: true },
      { role: "inside", path: "group", to: ["group"], keeps: true },
    ],
  }),
  row("rules", { rulesOf: ["store"], refs: [{ role: "inside", path: "store", to: ["store"] }] }),
  row("setting", { refs: [{ role: "inside", path: "store", to: ["store"], empties: false }] }),
  row("file", { refs: [{ role: "inside", path: "bucket", to: ["bucket"] }] }),
  row("policy", {
    class: "backup",
    leaves: [{ remains: "refused", refusal: "in-use", named: ["policy_id"], says: "a policy in use is not deleted" }],
  }),
  row("key", {
    class: "key",
    leaves: [{ remains: "refused", refusal: "in-use", says: "a key in use is not deleted" }],
  }),
  row("disk", { refs: [{ role: "key", path: "key", to: ["key"] }] }),
  row("safe", {
    class: "container",
    leaves: [
      { remains: "refused", refusal: "protected", when: { protect: true }, says: "a protected safe is not deleted" },
    ],
  }),
  row("snapshot", {
    class: "backup",
    refs: [
      { role: "copies", path: "of", to: ["member"] },
      { role: "inside", path: "in", to: ["group", "safe"] },
    ],
  }),
];

const group = object("group.x", "delete", { id: "g", name: "shop" });
const stays = (address: string, values: object) => object(address, "no-op", values, values);
const goes = (address: string, values: object) => object(address, "delete", values);

async function remainsOf(
  address: string,
  entries: readonly Record<string, unknown>[],
  more: Readonly<Record<string, unknown>> = {},
) {
  const { findings } = await reviewOf(entries, ROWS, { more });
  const found = findings.find(({ subject }) => subject?.address === address)?.remains;
  return found == null ? null : [found.kind, found.refusal];
}

const REFUSED = ["refused", "not-empty"];
const FREE = ["nothing", null];

describe("a destroy that is refused while something is inside", () => {
  test.each([
    ["counts, where nothing is known to be inside", [group], REFUSED],
    ["does not, where all that is known to be inside goes", [group, goes("member.a", { group: "g" })], FREE],
    ["does not, whatever the type is of what goes", [group, goes("plain_x.a", { group_name: "shop" })], FREE],
    [
      "counts, where something stays",
      [group, goes("member.a", { group: "g" }), stays("member.b", { group: "g" })],
      REFUSED,
    ],
    [
      "counts, where something of another type stays",
      [group, goes("member.a", { group: "g" }), stays("plain_x.b", { group_name: "shop" })],
      REFUSED,
    ],
    [
      "counts, where something inside is only forgotten",
      [group, object("member.a", "forget", { group: "g" })],
      REFUSED,
    ],
    ["counts, where what goes is no content", [group, goes("link.a", { group: "g" })], REFUSED],
    ["counts, where what goes is in another one", [group, goes("member.a", { group: "other" })], REFUSED],
    [
      "does not, where the state says that nothing is inside",
      [object("group.x", "delete", { id: "g", count: 0 })],
      FREE,
    ],
    ["counts, where the state says that something is", [object("group.x", "delete", { id: "g", count: 2 })], REFUSED],
  ])("%s", async (_, entries, remains) => {
    expect(await remainsOf("group.x", entries)).toEqual(remains);
  });
  test("counts, where the plan shows no state, or shows it first", async () => {
    const entries = [group, goes("member.a", { group: "g" })];
    expect(await remainsOf("group.x", entries, { prior_state: undefined })).toEqual(REFUSED);
  });
  test("gives way to the next thing that the destroy leaves", async () => {
    const bucket = goes("bucket.x", { id: "b" });
    expect(await remainsOf("bucket.x", [bucket])).toEqual(REFUSED);
    expect(await remainsOf("bucket.x", [bucket, goes("file.a", { bucket: "b" })])).toEqual(["grace", null]);
  });
});

describe("a destroy of what others leave copies in", () => {
  const copying = goes("copying.a", { store: "s", group: "g" });
  const store = goes("store.x", { id: "s" });
  test("is refused, though all goes that makes copies: those that it made are still inside", async () => {
    expect(await remainsOf("store.x", [store, copying])).toEqual(REFUSED);
  });
  test("is refused, whatever else goes that is inside", async () => {
    expect(await remainsOf("store.x", [store, goes("member.a", { store: "s" })])).toEqual(FREE);
    expect(await remainsOf("store.x", [store, goes("member.a", { store: "s" }), copying])).toEqual(REFUSED);
  });
  test.each(["rules", "setting"])(
    "is refused, though all that is known of it goes: %s are no content",
    async (type) => {
      const entries = [goes("store.x", { id: "s" }), goes(`${type}.a`, { store: "s" })];
      expect(await remainsOf("store.x", entries)).toEqual(REFUSED);
    },
  );
  test("is not, where it does not hold the copies itself", async () => {
    expect(await remainsOf("group.x", [group, copying])).toEqual(FREE);
  });
});

describe("the destroy of a bucket that is not to be emptied", () => {
  const BUCKET = goes("aws_s3_bucket.a", { id: "a", bucket: "a", arn: "arn:aws:s3:::a", force_destroy: false });
  const remains = async (...more: readonly Record<string, unknown>[]) => {
    const { findings } = await reviewOf([BUCKET, ...more], allRows());
    return findings.find(({ subject }) => subject?.address === "aws_s3_bucket.a")?.remains?.kind;
  };
  // https://github.com/hashicorp/terraform-provider-aws/blob/HEAD/website/docs/r/s3_bucket.html.markdown: force_destroy
  test.each([
    "aws_s3_bucket_lifecycle_configuration",
    "aws_s3_bucket_server_side_encryption_configuration",
    "aws_s3_bucket_metadata_configuration",
    "aws_s3_bucket_versioning",
  ])("is refused by what lies in it, though its %s goes too", async (type) => {
    expect(await remains(goes(`${type}.a`, { id: "a", bucket: "a" }))).toBe("refused");
  });
  test("leaves nothing, where all goes that is known to lie in it", async () => {
    expect(await remains(goes("aws_s3_object.a", { id: "a/x", bucket: "a", key: "x" }))).toBe("nothing");
  });
});

describe("a destroy that is refused while something uses it", () => {
  const policy = goes("policy.x", { id: "p" });
  const key = goes("key.x", { id: "k" });
  test.each([
    ["does not count, where nothing uses it", "policy.x", [policy], FREE],
    [
      "counts, where something does",
      "policy.x",
      [policy, stays("plain_x.a", { policy_id: "p" })],
      ["refused", "in-use"],
    ],
    ["does not, where that goes", "policy.x", [policy, goes("plain_x.a", { policy_id: "p" })], FREE],
    ["counts, where not all is known by which something could", "key.x", [key], ["refused", "in-use"]],
    ["does not, where all that is known goes", "key.x", [key, goes("disk.a", { key: "k" })], FREE],
    [
      "counts, where a disk stays",
      "key.x",
      [key, goes("disk.a", { key: "k" }), stays("disk.b", { key: "k" })],
      ["refused", "in-use"],
    ],
  ])("%s", async (_, address, entries, remains) => {
    expect(await remainsOf(address, entries)).toEqual(remains);
  });
});

describe("what stands in something whose destroy is refused", () => {
  const member = goes("member.a", { id: "m" });
  const snapshot = (where: string) => stays("snapshot.s", { id: "s", of: "m", in: where });
  const copiesOf = async (...entries: readonly Record<string, unknown>[]) => {
    const { findings } = await reviewOf([member, ...entries], ROWS);
    const found = findings.find(({ subject }) => subject?.address === "member.a")?.remains;
    return [found?.kind, found?.survivors, found?.goesWithIt];
  };
  const REMAINS = ["copies", ["snapshot.s"], []];
  const GOES = ["nothing", [], ["snapshot.s"]];
  test.each([
    ["remains, since the group is not empty while it stands there", { id: "g" }, REMAINS],
    ["goes along, where the group is deleted with what is in it", { id: "g", force: true }, GOES],
    ["goes along, where the state says that nothing is in the group", { id: "g", count: 0 }, GOES],
  ])("%s", async (_, values, expected) => {
    expect(await copiesOf(goes("group.x", values), snapshot("g"))).toEqual(expected);
  });
  test("remains in what is protected, and goes along with what is not", async () => {
    expect(await copiesOf(goes("safe.x", { id: "f", protect: true }), snapshot("f"))).toEqual(REMAINS);
    expect(await copiesOf(goes("safe.x", { id: "f", protect: false }), snapshot("f"))).toEqual(GOES);
  });
  test("goes by itself all the same", async () => {
    const going = goes("snapshot.s", { id: "s", of: "m", in: "g" });
    const other = stays("snapshot.t", { id: "t", of: "n", in: "g" });
    expect(await copiesOf(goes("group.x", { id: "g" }), going, other)).toEqual(GOES);
  });
  test("is not told as going along with the group, where a copy of that stays", async () => {
    const rows = [...ROWS, row("clone", { class: "backup", refs: [{ role: "copies", path: "of", to: ["safe"] }] })];
    const entries = [
      goes("safe.x", { id: "f", protect: true }),
      stays("clone.c", { of: "f" }),
      stays("snapshot.s", { id: "s", of: "n", in: "f" }),
    ];
    const { findings } = await reviewOf(entries, rows);
    expect(findings.map(({ remains }) => remains)).toMatchObject([
      { kind: "copies", refusal: "protected", survivors: ["clone.c"], goesWithIt: [] },
    ]);
  });
});

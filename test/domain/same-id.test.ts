/** An object has one id, but providers do not always write it in the same way: what means the same is linked. */
import { describe, expect, test } from "vitest";
import { comparable } from "../../src/domain/same-id.ts";
import { object, reviewOf, row } from "./reviewing.ts";

const AZURE = "/subscriptions/1/resourceGroups/shop/providers/Microsoft.Compute/disks/data";
const GOOGLE = "https://www.googleapis.com/compute/v1/projects/shop/zones/a/disks/data";

const SCALEWAY = "fr-par-1/0a1b2c3d-0a1b-0a1b-0a1b-0a1b2c3d4e5f";

const ROWS = [
  row("machine", { refs: [{ role: "takes", path: "disk[*]{id,goes}", to: ["disk"], only: true }] }),
  row("volumes", { refs: [{ role: "takes", path: "disks[*]", to: ["disk"] }] }),
  row("disk", { taken: true }),
  row("snapshot", { class: "backup", refs: [{ role: "copies", path: "source", to: ["disk"] }] }),
  row("group", {
    class: "container",
    leaves: [
      { remains: "refused", refusal: "not-empty", named: ["group_id"], says: "a group with content is refused" },
    ],
  }),
];

const stays = (address: string, values: object) => object(address, "no-op", values, values);

describe.each([
  ["Azure's in capital letters", AZURE, AZURE.toUpperCase()],
  ["Azure's with a resource group in capital letters", AZURE, AZURE.replace("shop", "SHOP")],
  ["a UUID in capital letters", SCALEWAY.replace("fr-par-1/", ""), SCALEWAY.replace("fr-par-1/", "").toUpperCase()],
  ["Google's by google-beta", GOOGLE, GOOGLE.replace("/v1/", "/beta/")],
  ["Google's by the other host", GOOGLE, GOOGLE.replace("www.googleapis.com", "compute.googleapis.com")],
  ["Scaleway's without its zone", SCALEWAY, SCALEWAY.replace("fr-par-1/", "")],
  ["Scaleway's without its region", SCALEWAY.replace("-1/", "/"), SCALEWAY.replace("fr-par-1/", "")],
])("an id as another writes it: %s", (_, id, written) => {
  const first = async (...entries: readonly Record<string, unknown>[]) =>
    (await reviewOf(entries, ROWS)).findings.map(({ remains }) => remains)[0];

  test("a copy remains of what it names", async () => {
    const remains = await first(object("disk.d", "delete", { id }), stays("snapshot.s", { source: written }));
    expect(remains).toMatchObject({ kind: "copies", survivors: ["snapshot.s"] });
  });

  test("what a machine takes along goes with it", async () => {
    const goesWithIt = { kind: "nothing", goesWithIt: ["disk.d"] };
    const disk = stays("disk.d", { id });
    expect(await first(object("volumes.v", "delete", { disks: [written] }), disk)).toMatchObject(goesWithIt);
    const machine = object("machine.m", "delete", { disk: [{ id: written, goes: true }] });
    expect(await first(machine, disk)).toMatchObject(goesWithIt);
  });

  test("what names a group by it is in the group", async () => {
    const group = object("group.g", "delete", { id });
    expect(await first(group, stays("disk.d", { group_id: written }))).toMatchObject({ kind: "refused" });
    expect(await first(group, object("disk.d", "delete", { group_id: written }))).toMatchObject({ kind: "nothing" });
  });
});

test("what is in a group is found by the group's name in whatever case", async () => {
  const group = object("group.g", "delete", { name: "shop" });
  const inGroup = async (disk: Record<string, unknown>) =>
    (await reviewOf([group, disk], ROWS)).findings.find(({ subject }) => subject?.address === "group.g")?.remains?.kind;
  expect(await inGroup(stays("disk.d", { group_id: "SHOP" }))).toBe("refused");
  expect(await inGroup(object("disk.d", "delete", { group_id: "SHOP" }))).toBe("nothing");
});

test.each([
  ["arn:aws:s3:::Data", "arn:aws:s3:::data"],
  ["/Database", "/database"],
  [GOOGLE, GOOGLE.replace("projects/shop", "projects/Shop")],
])("ids of others tell capital letters apart: %s and %s", (id, other) => {
  expect(comparable(id)).not.toBe(comparable(other));
});

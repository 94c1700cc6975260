/** What goes with a virtual machine, and what is told of one before it goes. */
import { describe, expect, test } from "vitest";
import { catalogueWith } from "../../src/catalogue/index.ts";
import { rowOf } from "../../src/domain/catalogue.ts";
import { object, reviewOf, said } from "../domain/reviewing.ts";

type Values = Readonly<Record<string, unknown>>;

const rowsOf = (...types: string[]) => types.map((type) => rowOf(catalogueWith([])(type)) ?? expect.fail(type));

describe("The volume of a machine", () => {
  const block = (goes: boolean): Values => ({
    block_device: [{ uuid: "v", source_type: "volume", destination_type: "volume", delete_on_termination: goes }],
  });
  test.each<[machine: string, volume: string, of: (goes: boolean) => Values, ids: Values]>([
    [
      "stackit_server",
      "stackit_volume",
      (goes) => ({ boot_volume: { source_type: "volume", source_id: "v", delete_on_termination: goes } }),
      { id: "project,v", volume_id: "v" },
    ],
    ["opentelekomcloud_compute_instance_v2", "opentelekomcloud_evs_volume_v3", block, { id: "v" }],
    ["openstack_compute_instance_v2", "openstack_blockstorage_volume_v3", block, { id: "v" }],
  ])("that is set to go with a %s is named, though the plan leaves it alone", async (machine, volume, of, ids) => {
    const gone = async (goes: boolean) => {
      const plan = [
        object(`${machine}.m`, "delete", { id: "m", ...of(goes) }),
        object(`${volume}.v`, "no-op", ids, ids),
      ];
      const { findings } = await reviewOf(plan, rowsOf(machine, volume));
      return findings.flatMap(({ remains }) => remains?.goesWithIt ?? []);
    };
    expect(await gone(true)).toEqual([`${volume}.v`]);
    expect(await gone(false)).toEqual([]);
  });
});

test.each([
  "cloudstack_instance",
  "ionoscloud_gpu_server",
  "ionoscloud_server",
  "ionoscloud_vcpu_server",
  "stackit_server",
])("A %s that is called a database warns, and another one is noted", async (type) => {
  const level = async (name: string) =>
    (await reviewOf([object(`${type}.m`, "delete", { name })], rowsOf(type))).findings.map((one) => one.level);
  expect(await level("orders-db")).toEqual(["warn"]);
  expect(await level("web")).toEqual(["note"]);
});

test.each<[string, Values, Values]>([
  [
    "proxmox_virtual_environment_vm",
    { delete_unreferenced_disks_on_destroy: false },
    { delete_unreferenced_disks_on_destroy: true },
  ],
  [
    "stackit_server",
    { boot_volume: { delete_on_termination: false } },
    { boot_volume: { delete_on_termination: true } },
  ],
])("Disks that a destroy of a %s now takes along are told", async (type, keeps, takes) => {
  const found = async (before: Values, after: Values) =>
    said(await reviewOf([object(`${type}.m`, "update", before, after)], rowsOf(type)));
  expect(await found(keeps, takes)).toEqual([`guard-removed warn ${type}.m`]);
  expect(await found(takes, keeps)).toEqual([]);
});

describe("A volume of Scaleway that was handed to its block storage", () => {
  const ROWS = rowsOf("scaleway_instance_volume", "scaleway_block_volume");
  const id = "fr-par-1/a";
  test("stays when the old object of it is destroyed", async () => {
    const migrated = object("scaleway_instance_volume.v", "delete", { id, migrate_to_sbs: true });
    expect(said(await reviewOf([migrated], ROWS))).toEqual(["forgotten warn scaleway_instance_volume.v"]);
  });
  test("is not forgotten where it is imported as what it is now", async () => {
    const plan = [
      object("scaleway_instance_volume.v", "forget", { id }),
      object("scaleway_block_volume.v", "no-op", { id }, { id }, { change: { importing: { id } } }),
    ];
    expect(said(await reviewOf(plan, ROWS))).toEqual([]);
  });
});

test.each<[machine: string, kept: Values, goes: Values]>([
  [
    "ibm_is_instance",
    { boot_volume: [{ auto_delete_volume: false }], auto_delete_volume: false },
    { boot_volume: [{ auto_delete_volume: true }], auto_delete_volume: false },
  ],
  [
    "ibm_is_instance",
    { boot_volume: [{ auto_delete_volume: false }] },
    { boot_volume: [{ auto_delete_volume: false }], auto_delete_volume: true },
  ],
  ["stackit_server", { boot_volume: { source_type: "image", source_id: "i" } }, { image_id: "i" }],
  [
    "opentelekomcloud_compute_instance_v2",
    { block_device: [{ boot_index: 0, destination_type: "volume", delete_on_termination: false }] },
    { block_device: [{ boot_index: 0, destination_type: "volume", delete_on_termination: true }] },
  ],
])("The boot volume of a %s stays where its settings say so", async (machine, kept, goes) => {
  const kindOf = async (values: Values) =>
    (await reviewOf([object(`${machine}.m`, "delete", { name: "web", ...values })], rowsOf(machine))).findings[0]
      ?.remains?.kind;
  expect(await kindOf(kept)).toBe("kept");
  expect(await kindOf(goes)).toBe("nothing");
});

describe("The termination protection of an aws_instance", () => {
  const TYPE = "aws_instance";
  const left = async (values: Values) => {
    const machine = { root_block_device: [{ delete_on_termination: true }], disable_api_termination: true, ...values };
    const { findings } = await reviewOf([object(`${TYPE}.m`, "delete", machine)], rowsOf(TYPE));
    return findings.map(({ remains }) => remains?.kind);
  };
  test("stops a destroy by a provider that has force_destroy", async () => {
    expect(await left({ force_destroy: false })).toEqual(["refused"]);
    expect(await left({ force_destroy: true })).toEqual(["nothing"]);
  });
  test("is lifted by the destroy itself of a provider before 6.8, which has no force_destroy", async () => {
    expect(await left({})).toEqual(["nothing"]);
    expect(await left({ root_block_device: [{ delete_on_termination: false }] })).toEqual(["kept"]);
  });
});

describe("The instance storage of an aws_instance", () => {
  const TYPE = "aws_instance";
  const resized = async (values: Values) => {
    const before = { instance_type: "i3.large", ...values };
    const plan = [object(`${TYPE}.m`, "update", before, { ...before, instance_type: "i3.xlarge", monitoring: true })];
    return (await reviewOf(plan, rowsOf(TYPE))).findings.map(({ rule, level, detail }) => [rule, level, detail]);
  };
  test("is wiped by another instance type, for which the provider stops it", async () => {
    expect(
      await resized({ ephemeral_block_device: [{ device_name: "/dev/sdb", virtual_name: "ephemeral0" }] }),
    ).toEqual([["last-copy", "warn", { kind: "says", says: "instance storage is wiped", certain: true }]]);
  });
  test("is nothing to lose where there is none", async () => {
    expect(await resized({ ephemeral_block_device: [] })).toEqual([]);
    expect(await resized({ ephemeral_block_device: [{ device_name: "/dev/sdb", no_device: true }] })).toEqual([]);
  });
});

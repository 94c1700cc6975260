import { describe, expect, test } from "vitest";
import { allRows } from "../../../src/catalogue/index.ts";
import { object, reviewOf } from "../reviewing.ts";

/** A machine leaves its disk where it is. That is no comfort where the disk is an object that the same plan destroys. */

const remainsOf = async (address: string, ...objects: readonly Record<string, unknown>[]) => {
  const { findings } = await reviewOf(objects, allRows());
  const found = findings.find(({ subject }) => subject?.address === address);
  return { kind: found?.remains?.kind, evidence: found?.evidence };
};

const MACHINES = [
  [
    "google_compute_instance",
    { boot_disk: [{ source: "https://g/disks/d", auto_delete: false }] },
    "google_compute_disk",
    { self_link: "https://g/disks/d" },
  ],
  [
    "aws_instance",
    { root_block_device: [{ volume_id: "vol-1", delete_on_termination: false }] },
    "aws_ebs_volume",
    { id: "vol-1" },
  ],
  [
    "azurerm_virtual_machine",
    { storage_os_disk: [{ managed_disk_id: "/s/disks/os" }], delete_os_disk_on_termination: false },
    "azurerm_managed_disk",
    { id: "/s/disks/os" },
  ],
  [
    "azurerm_virtual_machine",
    { storage_data_disk: [{ managed_disk_id: "/s/disks/data" }] },
    "azurerm_managed_disk",
    { id: "/s/disks/data" },
  ],
  [
    "oci_core_instance",
    { boot_volume_id: "ocid1.b", preserve_boot_volume: true },
    "oci_core_boot_volume",
    { id: "ocid1.b" },
  ],
  [
    "yandex_compute_instance",
    { boot_disk: [{ disk_id: "d", auto_delete: false }] },
    "yandex_compute_disk",
    { id: "d" },
  ],
  [
    "scaleway_instance_server",
    { root_volume: [{ volume_id: "fr/v", delete_on_termination: false }] },
    "scaleway_block_volume",
    { id: "fr/v" },
  ],
] as const;

describe("what a machine leaves behind", () => {
  const gone = (type: string, values: object) => object(`${type}.x`, "delete", values);

  test.each(MACHINES)("is lost with %s where the plan destroys it too", async (machine, values, disk, own) => {
    const { kind, evidence } = await remainsOf(`${machine}.x`, gone(machine, values), gone(disk, own));
    expect(kind).toBe("nothing");
    expect(evidence).toContainEqual({ kind: "worthless", because: "goes" });
  });

  test.each(MACHINES)("remains of %s where another disk goes", async (machine, values, disk, own) => {
    const [name = ""] = Object.keys(own);
    expect((await remainsOf(`${machine}.x`, gone(machine, values), gone(disk, { [name]: "other" }))).kind).toBe("kept");
  });

  test.each(MACHINES)("remains of %s where its disk stays", async (machine, values, disk, own) => {
    expect((await remainsOf(`${machine}.x`, gone(machine, values), object(`${disk}.x`, "no-op", own, own))).kind).toBe(
      "kept",
    );
  });

  test("is lost where the plan replaces the disk", async () => {
    const [machine, values, disk, own] = MACHINES[0];
    const replaced = object(`${disk}.x`, "create delete", own, {});
    expect((await remainsOf(`${machine}.x`, gone(machine, values), replaced)).kind).toBe("nothing");
  });
});

describe("what a global database leaves behind", () => {
  const arn = (name: string) => `arn:aws:rds:eu-west-1:111122223333:cluster:${name}`;
  const cluster = (name: string, fate: "delete" | "no-op") => {
    const values = { id: name, cluster_identifier: name, arn: arn(name), skip_final_snapshot: true };
    return object(`aws_rds_cluster.${name}`, fate, values, fate === "delete" ? null : values);
  };
  const leftOf = async (...clusters: readonly Record<string, unknown>[]) => {
    const members = ["a", "b"].map((name) => ({ db_cluster_arn: arn(name) }));
    const global = object("aws_rds_global_cluster.g", "delete", { id: "g", global_cluster_members: members });
    const { findings } = await reviewOf([global, ...clusters], allRows());
    return findings.find(({ subject }) => subject?.type === "aws_rds_global_cluster")?.remains?.kind;
  };
  test("are its members, as long as one of them stays", async () => {
    expect(await leftOf(cluster("a", "no-op"), cluster("b", "no-op"))).toBe("kept");
    expect(await leftOf(cluster("a", "no-op"), cluster("b", "delete"))).toBe("kept");
    expect(await leftOf()).toBe("kept");
  });
  test("is nothing where all of them go", async () => {
    expect(await leftOf(cluster("a", "delete"), cluster("b", "delete"))).toBe("nothing");
  });
});

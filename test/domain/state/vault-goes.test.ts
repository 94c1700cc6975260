import { describe, expect, test } from "vitest";
import { allRows } from "../../../src/catalogue/index.ts";
import type { Remains } from "../../../src/domain/finding.ts";
import { object, reviewOf } from "../reviewing.ts";

/**
 * A vault goes, and what was backed up into it: whether the plan lists the backup as destroyed or leaves it to the
 * vault, its recovery points go, and are no copy that remains.
 */

type Values = Readonly<Record<string, unknown>>;
interface Backed {
  readonly source: readonly [address: string, values: Values];
  readonly backup: readonly [address: string, values: Values];
  readonly vault: readonly [address: string, values: Values];
  /** The provider refuses to destroy the vault while the backup is known to be in it, whatever its settings. */
  readonly isRefused?: true;
}

const GROUP = "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg";
const DATABASE = "arn:aws:rds:eu-west-1:111122223333:db:prod";
const PLAN = object("aws_backup_plan.p", "delete", { id: "p-1", rule: [{ target_vault_name: "v" }] });
const PROJECT = "projects/p/locations/l";

const BACKED: readonly (readonly [string, Backed])[] = [
  [
    "a virtual machine and its Recovery Services vault",
    {
      source: ["azurerm_linux_virtual_machine.m", { id: `${GROUP}/providers/Microsoft.Compute/virtualMachines/m` }],
      backup: [
        "azurerm_backup_protected_vm.b",
        { recovery_vault_name: "v", source_vm_id: `${GROUP}/providers/Microsoft.Compute/virtualMachines/m` },
      ],
      vault: ["azurerm_recovery_services_vault.v", { name: "v", soft_delete_enabled: true }],
    },
  ],
  [
    "a file share and its Recovery Services vault",
    {
      source: ["azurerm_storage_share.s", { name: "files" }],
      backup: [
        "azurerm_backup_protected_file_share.b",
        { recovery_vault_name: "v", source_file_share_name: "files", source_storage_account_id: `${GROUP}/sa` },
      ],
      vault: ["azurerm_recovery_services_vault.v", { name: "v", soft_delete_enabled: true }],
    },
  ],
  [
    "a disk and its Backup vault",
    {
      source: ["azurerm_managed_disk.d", { id: `${GROUP}/providers/Microsoft.Compute/disks/d` }],
      backup: [
        "azurerm_data_protection_backup_instance_disk.b",
        { vault_id: `${GROUP}/v`, disk_id: `${GROUP}/providers/Microsoft.Compute/disks/d` },
      ],
      vault: ["azurerm_data_protection_backup_vault.v", { id: `${GROUP}/v`, soft_delete: "On" }],
      // https://learn.microsoft.com/azure/backup/create-manage-backup-vault#delete-a-backup-vault
      isRefused: true,
    },
  ],
  [
    "a database that AWS Backup selects",
    {
      source: ["aws_db_instance.d", { identifier: "prod", arn: DATABASE, skip_final_snapshot: true }],
      backup: ["aws_backup_selection.b", { plan_id: "p-1", resources: [DATABASE] }],
      vault: ["aws_backup_vault.v", { name: "v", force_destroy: true }],
    },
  ],
  [
    "a machine that a plan of Backup and DR covers",
    {
      source: ["google_compute_instance.m", { id: `${PROJECT}/instances/m` }],
      backup: [
        "google_backup_dr_backup_plan_association.b",
        { resource: `${PROJECT}/instances/m`, backup_plan: `${PROJECT}/backupPlans/p` },
      ],
      vault: ["google_backup_dr_backup_vault.v", { id: `${PROJECT}/backupVaults/v` }],
    },
  ],
];

const OTHERS = [
  PLAN,
  object("google_backup_dr_backup_plan.p", "delete", {
    id: `${PROJECT}/backupPlans/p`,
    backup_vault: `${PROJECT}/backupVaults/v`,
  }),
];

const deleted = ([address, values]: Backed["source"]) => object(address, "delete", values);
const staying = ([address, values]: Backed["source"]) => object(address, "no-op", values, values);

async function remainsOf(address: string, entries: readonly Record<string, unknown>[]): Promise<Remains> {
  const { findings } = await reviewOf([...entries, ...OTHERS], allRows());
  const remains = findings.find(({ subject }) => subject?.address === address)?.remains;
  if (remains == null) throw new Error(`nothing is said of ${address}`);
  return remains;
}

describe("Of a database whose recovery points AWS Backup copies to a second vault", () => {
  const VAULT = (name: string): readonly [string, Values] => [
    `aws_backup_vault.${name}`,
    { name, arn: `arn:aws:backup:eu-west-1:111122223333:backup-vault:${name}`, force_destroy: true },
  ];
  const [first, second] = [VAULT("first"), VAULT("second")];
  const copying = object("aws_backup_plan.c", "delete", {
    id: "p-2",
    rule: [{ target_vault_name: "first", copy_action: [{ destination_vault_arn: second[1].arn }] }],
  });
  const selection = object("aws_backup_selection.c", "delete", { plan_id: "p-2", resources: [DATABASE] });
  const database = object("aws_db_instance.d", "delete", {
    identifier: "prod",
    arn: DATABASE,
    skip_final_snapshot: true,
  });
  const survivors = async (...vaults: readonly Record<string, unknown>[]) =>
    (await remainsOf("aws_db_instance.d", [database, copying, selection, ...vaults])).survivors;
  test("those remain in each vault that stays", async () => {
    expect(await survivors(staying(first), staying(second))).toEqual([first[0], second[0]]);
    expect(await survivors(deleted(first), staying(second))).toEqual([second[0]]);
    expect(await survivors(staying(first), deleted(second))).toEqual([first[0]]);
    expect(await survivors(deleted(first), deleted(second))).toEqual([]);
  });
});

describe.each(BACKED)("Of %s", (_, { source, backup, vault, isRefused = false }) => {
  test("nothing remains where all of it is destroyed", async () => {
    const all = [deleted(source), deleted(backup), deleted(vault)];
    expect(await remainsOf(source[0], all)).toMatchObject({ kind: "nothing", survivors: [], goesWithIt: [backup[0]] });
    expect(await remainsOf(backup[0], all)).toMatchObject({ kind: "nothing", survivors: [] });
    expect(await remainsOf(vault[0], all)).toMatchObject({ survivors: [] });
  });
  test("nothing remains where the plan leaves the backup alone and takes the vault, if it can", async () => {
    const all = [deleted(source), staying(backup), deleted(vault)];
    expect(await remainsOf(source[0], all)).toMatchObject(
      isRefused
        ? { kind: "copies", survivors: [backup[0]], goesWithIt: [] }
        : { kind: "nothing", survivors: [], goesWithIt: [backup[0]] },
    );
  });
});

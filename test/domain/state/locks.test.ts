import { describe, expect, test } from "vitest";
import { allRows } from "../../../src/catalogue/index.ts";
import type { CatalogueRow } from "../../../src/domain/catalogue.ts";
import type { Finding } from "../../../src/domain/finding.ts";
import { evidencePhrase, furtherEvidence } from "../../../src/report/evidence-words.ts";
import { plain } from "../../../src/report/phrase.ts";
import { messageOf } from "../../../src/report/wording.ts";
import { drillIn, stateJson } from "../drill/drilling.ts";
import { catalogueOf, object, reviewOf, row } from "../reviewing.ts";

/** What stays and locks another object: the provider refuses to destroy that. */

const ROWS: readonly CatalogueRow[] = [
  row("database", {
    leaves: [
      { remains: "refused", refusal: "protected", when: { protection: true }, says: "the provider refuses" },
      { remains: "grace", days: 7, when: { grace: true }, says: "it can be undeleted" },
    ],
    watch: [{ path: "column[*].name", change: "removed", rule: "data-loss", says: "The column is dropped." }],
    ids: ["count"],
  }),
  row("snapshot", { class: "backup", refs: [{ role: "copies", path: "of", to: ["database"] }] }),
  row("lock", { class: "guard", refs: [{ role: "locks", path: "scope", to: ["database"], below: true }] }),
  row("lien", {
    class: "guard",
    forgets: { keep: true },
    watch: [{ path: "on", change: "off", rule: "guard-removed", says: "It is off." }],
    refs: [
      { role: "locks", path: "parent", to: ["database"], prefix: "dbs/", when: { on: true } },
      { role: "locks", path: "keeps", to: ["database"], refusal: "not-empty", empty: { count: 0 } },
    ],
  }),
];

const ID = "/accounts/1/groups/Prod/databases/orders";
const database = (values: object = {}, actions = "delete", after: object | null = null) =>
  object("database.x", actions, { id: ID, ...values }, after);
const there = (address: string, values: object, actions = "no-op", after: object = values) =>
  object(address, actions, values, /^(delete|forget)$/.test(actions) ? null : after);
const lock = (scope: string, actions = "no-op") => there("lock.l", { id: `${scope}/locks/l`, scope }, actions);

async function found(...entries: readonly Record<string, unknown>[]): Promise<Finding> {
  const { findings } = await reviewOf(entries, ROWS);
  const one = findings.find(({ subject }) => subject?.address === "database.x");
  if (one === undefined) throw new Error("nothing is said of the database");
  return one;
}
const remains = async (...entries: readonly Record<string, unknown>[]) => (await found(...entries)).remains?.kind;

describe("A lock that stays", () => {
  test("makes the provider refuse the destroy, which blocks all the same, and is named", async () => {
    const one = await found(database(), lock(ID));
    expect(one).toMatchObject({
      rule: "data-loss",
      level: "block",
      remains: { kind: "refused", refusal: "protected" },
    });
    expect(messageOf(one)).toBe(
      "thing is deleted, but lock.l locks it: the provider refuses the destroy while the lock is there",
    );
    expect(one.evidence.map((each) => plain(evidencePhrase(each)))).toEqual(["lock.l stays, and locks it"]);
    expect(furtherEvidence(one)).toEqual([]);
  });
  test.each([
    ["a group above it", "/accounts/1/groups/Prod"],
    ["one that is written in other letters", "/ACCOUNTS/1/groups/prod"],
    ["the account", "/accounts/1"],
  ])("holds on %s too", async (_, scope) => {
    expect(await remains(database(), lock(scope))).toBe("refused");
  });
  test.each([
    ["another group, whose name begins alike", "/accounts/1/groups/Pro"],
    ["a database whose name goes on", `${ID}-old`],
    ["something inside it", `${ID}/tables/t`],
    ["no path", "accounts"],
  ])("does not hold on %s", async (_, scope) => {
    expect(await remains(database(), lock(scope))).toBe("nothing");
  });
  test("holds for a replacement, whatever is made first", async () => {
    const after = { id: ID, column: [] };
    expect(await remains(database({}, "delete create", after), lock(ID))).toBe("refused");
    expect(await remains(database({}, "create delete", after), lock(ID))).toBe("refused");
  });
  test("stands in for what a destroy would leave, and leaves a copy its place", async () => {
    expect(await remains(database({ grace: true }), lock(ID))).toBe("refused");
    const snapshot = there("snapshot.s", { id: "s", of: ID });
    expect(await remains(database(), lock(ID), snapshot)).toBe("copies");
  });
  test("refuses no change in place", async () => {
    const before = { id: ID, column: [{ name: "c" }] };
    const change = database({ column: before.column }, "update", { ...before, column: [] });
    expect(await remains(change, lock(ID))).toBe("nothing");
  });
});

describe("A lock protects nothing", () => {
  test.each([
    ["that the same plan takes off", "delete"],
    ["that is made anew: for a moment there is none", "delete create"],
    ["that is made anew first", "create delete"],
  ])("%s", async (_, actions) => {
    expect(await remains(database(), lock(ID, actions))).toBe("nothing");
  });
  test("that the plan creates: it may come too late", async () => {
    expect(await remains(database(), object("lock.l", "create", null, { scope: ID }))).toBe("nothing");
  });
  test("whose name several objects have: nobody can tell which of them it is on", async () => {
    const named = database({ id: "orders" });
    const lien = there("lien.l", { id: "l", parent: "dbs/orders", on: true });
    const namesake = object("database.y", "delete", { id: "orders" });
    expect(await remains(named, lien)).toBe("refused");
    expect(await remains(named, lien, namesake)).toBe("nothing");
  });
  test("by its path, if that is longer than any: it would take very long to read", async () => {
    const id = "/a".repeat(20_000);
    expect(await remains(database({ id }), lock("/a/a"))).toBe("nothing");
  });
  test("that the same plan switches off", async () => {
    const on = { id: "l", parent: "dbs/orders", on: true };
    const named = database({ id: "orders" });
    expect(await remains(named, there("lien.l", on))).toBe("refused");
    expect(await remains(named, there("lien.l", on, "update", { ...on, on: false }))).toBe("nothing");
    expect(await remains(named, there("lien.l", { ...on, on: false }))).toBe("nothing");
  });
});

describe("A lock that is only let go of stays at the provider", () => {
  test("so one that the plan forgets holds", async () => {
    expect(await remains(database(), lock(ID, "forget"))).toBe("refused");
  });
  test("and one whose destroy does no more than that", async () => {
    const lien = { id: "l", parent: "dbs/orders", on: true, keep: true };
    expect(await remains(database({ id: "orders" }), there("lien.l", lien, "delete"))).toBe("refused");
  });
});

describe("A lock on what is inside", () => {
  const kept = there("lien.l", { id: "l", keeps: ID });
  test("is told as a condition", async () => {
    expect((await found(database({ count: 3 }), kept)).remains).toMatchObject({
      kind: "refused",
      refusal: "not-empty",
    });
    expect(await remains(database(), kept)).toBe("refused");
  });
  test("does not count where the state says that nothing is", async () => {
    expect(await remains(database({ count: 0 }), kept)).toBe("nothing");
  });
  test("says less than a switch of the object's own, or a lock on all of it", async () => {
    const protectedBy = async (...more: readonly Record<string, unknown>[]) =>
      (await found(...more, kept)).remains?.refusal;
    expect(await protectedBy(database({ protection: true }))).toBe("protected");
    expect(await protectedBy(database(), lock(ID))).toBe("protected");
  });
});

describe("In a drill a lock", () => {
  const DRILLING = { catalogue: catalogueOf(ROWS), rows: ROWS };
  const inState = (address: string, values: object) => ({
    address,
    mode: "managed",
    type: address.split(".")[0],
    name: "x",
    provider_name: "registry.terraform.io/example/example",
    values,
  });
  const DATABASE = inState("database.x", { id: ID });
  const LOCK = inState("lock.l", { id: "l", scope: "/accounts/1/groups/prod" });
  async function drilled(states: Readonly<Record<string, readonly object[]>>) {
    const texts = Object.fromEntries(Object.entries(states).map(([root, all]) => [root, stateJson(all)]));
    const found = (await drillIn(texts, DRILLING)).states.flatMap(({ objects }) => objects);
    const one = found.find(({ address }) => address === "database.x");
    if (one === undefined) throw new Error("the database was not drilled");
    return one;
  }
  test("holds where the object alone is deleted, and goes with its state", async () => {
    const one = await drilled({ ".": [DATABASE, LOCK] });
    expect([one.alone, one.withState].map(({ remains: { kind } }) => kind)).toEqual(["refused", "nothing"]);
    expect(one.protected).toBe(true);
    expect((await drilled({ ".": [DATABASE] })).protected).toBe(false);
  });
  test("of another state holds until that goes too, and is named with its root", async () => {
    const one = await drilled({ app: [DATABASE], locks: [LOCK] });
    expect([one.alone, one.withState, one.withAll].map(({ remains: { kind } }) => kind)).toEqual([
      "refused",
      "refused",
      "nothing",
    ]);
    expect(one.withState.evidence).toEqual([{ kind: "locked", by: "locks: lock.l" }]);
  });
});

/** Every row that locks, with an object that it locks. */
const VAULT = "arn:aws:backup:eu-west-1:123456789012:backup-vault:v";
const GROUP = "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg";
const REAL: readonly (readonly [string, readonly [string, object], readonly [string, object]])[] = [
  [
    "not-empty",
    ["aws_backup_vault.x", { name: "v", arn: VAULT, force_destroy: true }],
    ["aws_backup_vault_lock_configuration.l", { backup_vault_name: "v", backup_vault_arn: VAULT }],
  ],
  [
    "protected",
    [
      "azapi_resource.x",
      { id: `${GROUP}/providers/Microsoft.Cache/redis/r`, type: "Microsoft.Cache/redis@2024-11-01" },
    ],
    ["azapi_resource.l", { parent_id: GROUP, type: "microsoft.authorization/locks@2020-05-01" }],
  ],
  [
    "protected",
    ["azurerm_resource_group.x", { id: GROUP, name: "rg" }],
    ["azurerm_management_lock.l", { scope: GROUP, lock_level: "ReadOnly" }],
  ],
  [
    "protected",
    ["azurerm_mssql_database.x", { id: `${GROUP}/providers/Microsoft.Sql/servers/s/databases/d` }],
    [
      "azurerm_management_lock.l",
      { scope: GROUP.replace("resourceGroups", "resourcegroups"), lock_level: "CanNotDelete" },
    ],
  ],
  [
    "protected",
    ["azurerm_storage_account.x", { id: `${GROUP}/providers/Microsoft.Storage/storageAccounts/sa` }],
    ["azurerm_management_lock.l", { scope: GROUP.split("/resourceGroups")[0], lock_level: "CanNotDelete" }],
  ],
  [
    "not-empty",
    ["azurerm_storage_container.x", { id: "https://sa.blob.core.windows.net/c", resource_manager_id: `${GROUP}/c` }],
    [
      "azurerm_storage_container_immutability_policy.l",
      { storage_container_resource_manager_id: `${GROUP}/c`, locked: true },
    ],
  ],
  [
    "protected",
    ["google_project.x", { id: "projects/prod", project_id: "prod", number: "1234" }],
    ["google_resource_manager_lien.l", { parent: "projects/1234", restrictions: ["resourcemanager.projects.delete"] }],
  ],
  [
    "protected",
    ["ibm_kms_key.x", { id: "k", key_id: "k", force_delete: true }],
    ["ibm_kms_key_policies.l", { key_id: "k", dual_auth_delete: [{ enabled: true }] }],
  ],
  ["protected", ["linode_instance.x", { id: "7" }], ["linode_lock.l", { entity_id: 7, entity_type: "linode" }]],
  [
    "protected",
    ["couchbase-capella_cluster.x", { id: "c" }],
    ["couchbase-capella_cluster_deletion_protection.l", { cluster_id: "c", deletion_protection: true }],
  ],
];

describe("By the catalogue", () => {
  const refusalOf = async (entries: readonly Record<string, unknown>[], address: string) =>
    (await reviewOf(entries, allRows())).findings.find(({ subject }) => subject?.address === address)?.remains?.refusal;
  test.each(REAL)(
    "a destroy is refused (%s) of %j, locked by %j",
    async (refusal, [address, values], [by, lockValues]) => {
      const destroyed = object(address, "delete", values);
      expect(await refusalOf([destroyed, there(by, { id: "l", ...lockValues })], address)).toBe(refusal);
      const isForgotten = by.startsWith("ibm_");
      if (!isForgotten)
        expect(await refusalOf([destroyed, there(by, { id: "l", ...lockValues }, "delete")], address)).not.toBe(
          refusal,
        );
    },
  );
  test("every row that locks is tried here", () => {
    const locking = allRows().filter(({ refs = [] }) => refs.some(({ role }) => role === "locks"));
    expect([...new Set(REAL.map(([, , [by]]) => by.split(".")[0]))].sort()).toEqual(locking.map(({ type }) => type));
  });
  test("the lock of a backup vault is not on one of the same name in another region", async () => {
    const arn = (region: string) => `arn:aws:backup:${region}:123456789012:backup-vault:v`;
    const vault = (region: string) => ({ id: "v", name: "v", arn: arn(region), force_destroy: true });
    const locked = there("aws_backup_vault_lock_configuration.l", {
      id: "v",
      backup_vault_name: "v",
      backup_vault_arn: arn("eu-west-1"),
    });
    const refusedIn = (region: string) =>
      refusalOf([object("aws_backup_vault.x", "delete", vault(region)), locked], "aws_backup_vault.x");
    expect([await refusedIn("eu-west-1"), await refusedIn("us-east-1")]).toEqual(["not-empty", null]);
  });
  test("the lock of an account says nothing of its containers, which the service deletes itself", async () => {
    const account = `${GROUP}/providers/Microsoft.Storage/storageAccounts/sa`;
    const container = object("azurerm_storage_container.x", "delete", {
      id: "https://sa.blob.core.windows.net/c",
      resource_manager_id: `${account}/blobServices/default/containers/c`,
    });
    const locked = there("azurerm_management_lock.l", { id: "l", scope: account, lock_level: "CanNotDelete" });
    expect(await refusalOf([container, locked], "azurerm_storage_container.x")).toBeNull();
  });
});

import { describe, expect, test } from "vitest";
import { allRows, catalogueWith } from "../../../src/catalogue/index.ts";
import { type Drilled, isExposed } from "../../../src/domain/drill/drill.ts";
import { DEFAULT_POLICY, type Policy } from "../../../src/domain/policy.ts";
import { otherwisePhrase, protectedWords, wayPhrase } from "../../../src/report/drill/words.ts";
import { plain } from "../../../src/report/phrase.ts";
import { catalogueOf, row } from "../reviewing.ts";
import { type Drilling, drillIn, stateJson } from "./drilling.ts";

const DRILLING: Drilling = { catalogue: catalogueWith([]), rows: allRows() };

const object = (address: string, values: object, more: object = {}) => ({
  address,
  mode: "managed",
  type: address.split(".")[0],
  name: address.split(".")[1],
  provider_name: "registry.terraform.io/example/example",
  values,
  ...more,
});

const DATABASE = object("aws_db_instance.prod", {
  id: "db-ABC",
  identifier: "prod",
  arn: "arn:aws:rds:eu-west-1:111111111111:db:prod",
  skip_final_snapshot: true,
  deletion_protection: false,
  delete_automated_backups: true,
  backup_retention_period: 7,
});
const snapshot = (name: string, account = "111111111111") =>
  object(`aws_db_snapshot.${name}`, {
    id: name,
    db_instance_identifier: "prod",
    db_snapshot_identifier: name,
    db_snapshot_arn: `arn:aws:rds:eu-west-1:${account}:snapshot:${name}`,
  });

async function drilled(states: Readonly<Record<string, readonly object[]>>, drilling = DRILLING) {
  const texts = Object.fromEntries(Object.entries(states).map(([root, objects]) => [root, stateJson(objects)]));
  const { states: found } = await drillIn(texts, drilling);
  return (address: string): Drilled => {
    const one = found.flatMap(({ objects }) => objects).find((object) => object.address === address);
    if (one === undefined) throw new Error(`${address} is not among the drilled`);
    return one;
  };
}

const kinds = ({ alone, withState, withAll }: Drilled) =>
  [alone, withState, withAll].map(({ remains }) => remains.kind);

test("alone, two snapshots; with its state, nothing: both go with it", async () => {
  const one = (await drilled({ ".": [DATABASE, snapshot("a"), snapshot("b")] }))("aws_db_instance.prod");
  expect(kinds(one)).toEqual(["copies", "nothing", "nothing"]);
  expect(one.alone.remains.survivors).toEqual(["aws_db_snapshot.a", "aws_db_snapshot.b"]);
  expect(one.withState.remains.goesWithIt).toEqual(["aws_db_snapshot.a", "aws_db_snapshot.b"]);
  expect(one.protected).toBe(false);
  expect(isExposed(one)).toBe(true);
});

describe("several states", () => {
  test("a copy in another one counts, and the answer says in which", async () => {
    const of = await drilled({ "infra/prod": [DATABASE], "infra/backup": [snapshot("weekly")] });
    const one = of("aws_db_instance.prod");
    expect(kinds(one)).toEqual(["copies", "copies", "nothing"]);
    expect(one.withState.remains.survivors).toEqual(["infra/backup: aws_db_snapshot.weekly"]);
    expect(one.withAll.remains.goesWithIt).toEqual(["infra/backup: aws_db_snapshot.weekly"]);
  });

  test("a copy of the copy, in another account, counts by the ARN that it names", async () => {
    const copy = object("aws_db_snapshot_copy.elsewhere", {
      id: "elsewhere",
      source_db_snapshot_identifier: "arn:aws:rds:eu-west-1:111111111111:snapshot:weekly",
      db_snapshot_arn: "arn:aws:rds:eu-west-1:222222222222:snapshot:elsewhere",
    });
    const of = await drilled({ prod: [DATABASE, snapshot("weekly")], vault: [copy] });
    expect(of("aws_db_instance.prod").withState.remains).toMatchObject({
      kind: "copies",
      survivors: ["vault: aws_db_snapshot_copy.elsewhere"],
      goesWithIt: ["aws_db_snapshot.weekly"],
    });
  });

  test("a snapshot of another account's database of the same name is no copy", async () => {
    const of = await drilled({ prod: [DATABASE], dev: [snapshot("weekly", "333333333333")] });
    expect(kinds(of("aws_db_instance.prod"))).toEqual(["nothing", "nothing", "nothing"]);
  });

  test("the same address in two states is two objects", async () => {
    const { states } = await drillIn({ a: stateJson([DATABASE]), b: stateJson([DATABASE]) }, DRILLING);
    expect(states.map(({ objects }) => objects.map(({ address }) => address))).toEqual([
      ["aws_db_instance.prod"],
      ["aws_db_instance.prod"],
    ]);
  });

  test("a name without an account means an object of its own state", async () => {
    const bare = (values: object) => ({ ...DATABASE, values: { ...DATABASE.values, arn: null, ...values } });
    const copy = object("aws_db_snapshot.weekly", { id: "weekly", db_instance_identifier: "prod" });
    expect(kinds((await drilled({ a: [bare({})], b: [copy] }))("aws_db_instance.prod"))[1]).toBe("nothing");
    expect(kinds((await drilled({ a: [bare({}), copy], b: [] }))("aws_db_instance.prod"))[0]).toBe("copies");
  });
});

describe("the smallest change that helps", () => {
  const changes = async (objects: readonly object[], address: string) =>
    (await drilled({ ".": objects }))(address).ways.map((way) =>
      way.map(({ address: of, attribute, value }) => `${of} ${attribute ?? "moves"} ${value ?? ""}`.trim()).join(", "),
    );

  test("the switch, what the destroy would leave, and a copy that would be elsewhere", async () => {
    expect(await changes([DATABASE, snapshot("a")], "aws_db_instance.prod")).toEqual([
      "aws_db_instance.prod deletion_protection true",
      "aws_db_instance.prod skip_final_snapshot false, aws_db_instance.prod final_snapshot_identifier",
      "aws_db_instance.prod delete_automated_backups false",
      "aws_db_snapshot.a moves",
    ]);
  });

  test("what ends after some days, and what lasts, even where that takes one setting more", async () => {
    const cluster = object("aws_rds_cluster.a", {
      id: "a",
      engine: "aurora-mysql",
      engine_mode: "provisioned",
      skip_final_snapshot: true,
      deletion_protection: false,
      backup_retention_period: 7,
    });
    expect(await changes([cluster], "aws_rds_cluster.a")).toEqual([
      "aws_rds_cluster.a deletion_protection true",
      "aws_rds_cluster.a skip_final_snapshot false, aws_rds_cluster.a final_snapshot_identifier",
      "aws_rds_cluster.a delete_automated_backups false",
    ]);
    const named = { ...cluster, values: { ...cluster.values, final_snapshot_identifier: "last" } };
    expect(await changes([named], "aws_rds_cluster.a")).toEqual([
      "aws_rds_cluster.a deletion_protection true",
      "aws_rds_cluster.a skip_final_snapshot false",
    ]);
  });

  test("where a setting alone would only break the destroy, what belongs to it is named too", async () => {
    const bare = { ...DATABASE, values: { ...DATABASE.values, backup_retention_period: 0 } };
    expect(await changes([bare], "aws_db_instance.prod")).toEqual([
      "aws_db_instance.prod deletion_protection true",
      "aws_db_instance.prod skip_final_snapshot false, aws_db_instance.prod final_snapshot_identifier",
    ]);
  });

  test("a copy that can't be read without a key of the same state is to be moved with it", async () => {
    const arn = "arn:aws:kms:eu-west-1:111111111111:key/1";
    const sealed = { ...snapshot("a"), values: { ...snapshot("a").values, kms_key_id: arn } };
    const key = object("aws_kms_key.a", { id: "1", arn, deletion_window_in_days: 7 });
    expect(await changes([DATABASE, sealed, key], "aws_db_instance.prod")).toEqual([
      "aws_db_instance.prod deletion_protection true",
      "aws_db_instance.prod skip_final_snapshot false, aws_db_instance.prod final_snapshot_identifier",
      "aws_db_instance.prod delete_automated_backups false",
      "aws_db_snapshot.a moves, aws_kms_key.a moves",
    ]);
  });

  test("what a destroy would keep under a key that goes too is named with that key", async () => {
    const arn = "arn:aws:kms:eu-west-1:111111111111:key/1";
    const sealed = { ...DATABASE, values: { ...DATABASE.values, kms_key_id: arn } };
    const key = object("aws_kms_key.a", { id: "1", arn, deletion_window_in_days: 7 });
    expect(await changes([sealed, key], "aws_db_instance.prod")).toEqual([
      "aws_db_instance.prod deletion_protection true",
      "aws_db_instance.prod skip_final_snapshot false, aws_db_instance.prod final_snapshot_identifier, aws_kms_key.a moves",
      "aws_db_instance.prod delete_automated_backups false, aws_kms_key.a moves",
    ]);
  });

  test("where its settings leave something already, the key alone is to be moved, and no setting is made worse", async () => {
    const arn = "arn:aws:kms:eu-west-1:111111111111:key/1";
    const sealed = (values: object) => ({ ...DATABASE, values: { ...DATABASE.values, kms_key_id: arn, ...values } });
    const key = object("aws_kms_key.a", { id: "1", arn, deletion_window_in_days: 7 });
    const final = sealed({ skip_final_snapshot: false, final_snapshot_identifier: "last" });
    expect(await changes([final, key], "aws_db_instance.prod")).toEqual([
      "aws_db_instance.prod deletion_protection true",
      "aws_kms_key.a moves",
    ]);
    expect(await changes([sealed({ delete_automated_backups: false }), key], "aws_db_instance.prod")).toEqual([
      "aws_db_instance.prod deletion_protection true",
      "aws_db_instance.prod skip_final_snapshot false, aws_db_instance.prod final_snapshot_identifier, aws_kms_key.a moves",
      "aws_kms_key.a moves",
    ]);
  });

  test("where a destroy would be survived but for a key that goes too, that is to be moved", async () => {
    const arn = "arn:aws:kms:eu-west-1:111111111111:key/1";
    const secret = object("aws_secretsmanager_secret.a", { id: "s", recovery_window_in_days: 30, kms_key_id: arn });
    const key = object("aws_kms_key.a", { id: "1", arn, deletion_window_in_days: 7 });
    expect(await changes([secret, key], "aws_secretsmanager_secret.a")).toEqual(["aws_kms_key.a moves"]);
  });

  const GROUP = object("azurerm_resource_group.a", { id: "/subscriptions/1/resourceGroups/a", name: "a" });
  const inGroup = (address: string, path: string, values: object = {}) =>
    object(address, {
      id: `/subscriptions/1/resourceGroups/a/providers/${path}`,
      name: "a",
      resource_group_name: "a",
      ...values,
    });

  test("a lock of the same state, which goes first, is to be moved to another", async () => {
    const server = inGroup("azurerm_postgresql_flexible_server.a", "Microsoft.DBforPostgreSQL/flexibleServers/a");
    const lock = inGroup("azurerm_management_lock.a", "Microsoft.Authorization/locks/a", {
      scope: "/subscriptions/1/resourceGroups/a",
      lock_level: "CanNotDelete",
    });
    const one = (await drilled({ ".": [GROUP, server, lock] }))("azurerm_postgresql_flexible_server.a");
    expect([one.protected, one.withState.remains.kind]).toEqual([true, "nothing"]);
    expect(protectedWords(one)).toBe("protected only by what goes with it");
    expect(await changes([GROUP, server, lock], "azurerm_postgresql_flexible_server.a")).toEqual([
      "azurerm_management_lock.a moves",
    ]);
    const apart = (await drilled({ app: [GROUP, server], guards: [lock] }))("azurerm_postgresql_flexible_server.a");
    expect([apart.withState.remains.kind, protectedWords(apart)]).toEqual(["refused", "protected from deletion"]);
  });

  const VAULT = inGroup("azurerm_key_vault.a", "Microsoft.KeyVault/vaults/a", {
    purge_protection_enabled: false,
    soft_delete_retention_days: 7,
  });

  test("what can be taken back is named before what can't", async () => {
    expect(await changes([VAULT], "azurerm_key_vault.a")).toEqual([
      "azurerm_key_vault.a provider.features[0].key_vault[0].purge_soft_delete_on_destroy false",
    ]);
  });

  test("where an object goes with what it lies in, settings of both are named", async () => {
    const key = object("azurerm_key_vault_key.a", {
      id: "https://a.vault.azure.net/keys/a/1",
      key_vault_id: "/subscriptions/1/resourceGroups/a/providers/Microsoft.KeyVault/vaults/a",
    });
    expect(await changes([VAULT, key], "azurerm_key_vault_key.a")).toEqual([
      "azurerm_key_vault_key.a provider.features[0].key_vault[0].purge_soft_deleted_keys_on_destroy false, azurerm_key_vault.a provider.features[0].key_vault[0].purge_soft_delete_on_destroy false",
    ]);
  });

  test("where two leaves of a row say the same, the one that can be reached is", async () => {
    const store = inGroup("azurerm_app_configuration.a", "Microsoft.AppConfiguration/configurationStores/a", {
      purge_protection_enabled: false,
      soft_delete_retention_days: 7,
    });
    expect(await changes([store], "azurerm_app_configuration.a")).toEqual([
      "azurerm_app_configuration.a provider.features[0].app_configuration[0].purge_soft_delete_on_destroy false",
    ]);
  });

  const said = async (values: object, address: string): Promise<readonly string[]> => {
    const one = (await drilled({ ".": [object(address, { id: "1", ...values })] }))(address);
    return one.ways.map((way) => plain(wayPhrase(way, one)));
  };

  // https://github.com/aliyun/terraform-provider-alicloud/blob/HEAD/website/docs/r/db_instance.html.markdown
  test("what counts for one engine only is not advised for another", async () => {
    const instance = { instance_charge_type: "Postpaid", deletion_protection: false, released_keep_policy: "All" };
    expect(await said({ ...instance, engine: "PostgreSQL" }, "alicloud_db_instance.a")).toEqual([
      "deletion_protection = true",
    ]);
    const mysql = { ...instance, engine: "MySQL", released_keep_policy: "None" };
    expect(await said(mysql, "alicloud_db_instance.a")).toEqual([
      "deletion_protection = true",
      'released_keep_policy = "Lastest"',
    ]);
  });

  test("a number is the least that does, or just this one; and what can't be taken back is called so", async () => {
    expect(await said({ recovery_window_in_days: 0 }, "aws_secretsmanager_secret.a")).toEqual([
      "recovery_window_in_days = 7 or more",
    ]);
    expect(await said({ pay_type: "PostPaid", deletion_lock: 0 }, "alicloud_polardb_cluster.a")).toContain(
      "deletion_lock = 1",
    );
    expect(await said({ backup: [{ type: "Periodic" }] }, "azurerm_cosmosdb_account.a")).toEqual([
      'backup[0].type = "Continuous" (can\'t be taken back)',
    ]);
  });

  // https://github.com/hashicorp/terraform-provider-aws/blob/HEAD/website/docs/r/s3_bucket.html.markdown: force_destroy
  test("that a bucket is not to be emptied helps, though the rule goes that copies into it", async () => {
    const bucket = (name: string) =>
      object(`aws_s3_bucket.${name}`, { id: name, bucket: name, arn: `arn:aws:s3:::${name}`, force_destroy: true });
    const rule = object("aws_s3_bucket_replication_configuration.a", {
      id: "data",
      bucket: "data",
      rule: [{ status: "Enabled", destination: [{ bucket: "arn:aws:s3:::elsewhere" }] }],
    });
    expect(await changes([bucket("data"), bucket("elsewhere"), rule], "aws_s3_bucket.elsewhere")).toEqual([
      "aws_s3_bucket.elsewhere force_destroy false",
    ]);
  });

  test("a deposed object has no settings of its own any more, since no configuration speaks of it", async () => {
    const deposed = { ...DATABASE, deposed_key: "abcd0123" };
    expect(await changes([deposed], "aws_db_instance.prod")).toEqual([]);
    expect(await changes([deposed, snapshot("a")], "aws_db_instance.prod")).toEqual(["aws_db_snapshot.a moves"]);
  });

  test("what decides in its container is named there, where that is in another state", async () => {
    const account = object("azurerm_storage_account.a", { id: "/subscriptions/1/storageAccounts/a", name: "a" });
    const container = object("azurerm_storage_container.a", {
      id: "/subscriptions/1/storageAccounts/a/containers/a",
      storage_account_id: "/subscriptions/1/storageAccounts/a",
    });
    const of = await drilled({ app: [container], base: [account] });
    const one = of("azurerm_storage_container.a");
    expect(one.withState.remains.kind).toBe("nothing");
    expect(one.ways).toEqual([
      [
        {
          address: "base: azurerm_storage_account.a",
          attribute: "blob_properties[0].container_delete_retention_policy[0].days",
          value: 1,
          orMore: true,
        },
      ],
    ]);
  });

  test("no kind of copy is named that would go with it, wherever it lies", async () => {
    const box = object("hcloud_storage_box.a", { id: "1", name: "a" });
    const database = object("huaweicloud_rds_instance.a", { id: "1", name: "a" });
    const of = await drilled({ ".": [box, database] });
    expect(of("hcloud_storage_box.a").copies).toEqual([]);
    const { copies } = of("huaweicloud_rds_instance.a");
    expect(copies).toContain("huaweicloud_rds_backup");
    expect(copies).not.toContain("huaweicloud_rds_read_replica_instance");
  });

  test("no kind of copy is named that its destroy takes along, or that is of a part alone", async () => {
    const cluster = object("mongodbatlas_advanced_cluster.a", { id: "1", name: "a", cluster_id: "c" });
    const account = object("azurerm_storage_account.a", { id: "/subscriptions/s/a", name: "a" });
    const of = await drilled({ ".": [cluster, account] });
    expect(of("mongodbatlas_advanced_cluster.a").copies).not.toContain("mongodbatlas_cloud_backup_snapshot");
    expect(of("azurerm_storage_account.a").copies).not.toContain("azurerm_storage_object_replication");
  });

  test("where what decides is in no given state, that is said", async () => {
    const container = object("azurerm_storage_container.a", { id: "/x", storage_account_id: "/y" });
    const one = (await drilled({ ".": [container] }))("azurerm_storage_container.a");
    expect([one.ways, one.isStoredElsewhere]).toEqual([[], true]);
    expect(plain(otherwisePhrase(one))).toMatch(/^what it is stored in is in none of the given states/);
  });

  test("what is fine needs none", async () => {
    const safe = { ...DATABASE, values: { ...DATABASE.values, deletion_protection: true } };
    expect(await changes([safe], "aws_db_instance.prod")).toEqual([]);
  });
});

test("a bucket is exposed by a destroy that empties it, not by rules of its own that make objects expire", async () => {
  const bucket = async (values: object) =>
    isExposed((await drilled({ ".": [object("aws_s3_bucket.a", { id: "a", ...values })] }))("aws_s3_bucket.a"));
  const rules = { lifecycle_rule: [{ enabled: true, expiration: [{ days: 1 }] }] };
  expect(await bucket(rules)).toBe(false);
  expect(await bucket({ force_destroy: true })).toBe(true);
  expect(await bucket({ ...rules, force_destroy: true })).toBe(true);
});

test("what hangs on settings of the provider is not known from a state, and said so", async () => {
  const vault = object("azurerm_key_vault.a", { id: "/subscriptions/1/vaults/a", name: "a" });
  const one = (await drilled({ ".": [vault] }))("azurerm_key_vault.a");
  expect(one.withState.remains.kind).toBe("unknown");
});

test("a subscription beside it is not the vault that a secret is stored in", async () => {
  const id =
    "/subscriptions/0a1b2c3d-0000-1111-2222-333344445555/resourceGroups/r/providers/Microsoft.KeyVault/vaults/v";
  const secret = object("azurerm_key_vault_secret.a", { id: `${id}/secrets/a`, key_vault_id: id });
  const subscription = object("azurerm_subscription.a", { subscription_id: "0a1b2c3d-0000-1111-2222-333344445555" });
  const vault = object("azurerm_key_vault.v", { id, name: "v", purge_protection_enabled: false });
  const isElsewhere = async (...more: readonly object[]) =>
    (await drilled({ ".": [secret, ...more] }))("azurerm_key_vault_secret.a").isStoredElsewhere;
  expect([await isElsewhere(), await isElsewhere(subscription), await isElsewhere(subscription, vault)]).toEqual([
    true,
    true,
    false,
  ]);
});

test("a type that only the policy knows is not known either", async () => {
  const policy: Policy = {
    ...DEFAULT_POLICY,
    catalogue: [{ type: "acme_ledger", class: "data", weight: "high", what: "ledger" }],
  };
  const of = await drilled(
    { ".": [object("acme_ledger.a", { id: "1" })] },
    { ...DRILLING, policy, catalogue: catalogueWith(policy.catalogue) },
  );
  expect(of("acme_ledger.a").withState.remains.kind).toBe("unknown");
});

test("objects of types that nobody knows are counted", async () => {
  const { states } = await drillIn({ ".": stateJson([object("acme_ledger.a", {}), DATABASE]) }, DRILLING);
  expect(states[0]).toMatchObject({ managed: 2, unclassified: 1 });
});

test("a restore that was tried is told, and whether it is overdue", async () => {
  const restores = [
    { address: "aws_db_instance.*", tried: "2026-01-01", every: 90 },
    { address: "aws_db_instance.prod", tried: "2026-10-01", every: 90 },
  ];
  const on = async (today: string, more = restores) =>
    (await drilled({ ".": [DATABASE] }, { ...DRILLING, today, policy: { ...DEFAULT_POLICY, restores: more } }))(
      "aws_db_instance.prod",
    ).tried;
  expect(await on("2026-11-21")).toEqual({ on: "2026-10-01", overdue: false });
  expect(await on("2026-12-31")).toEqual({ on: "2026-10-01", overdue: true });
  expect(await on("2026-11-21", restores.slice(0, 1))).toEqual({ on: "2026-01-01", overdue: true });
  expect(await on("2026-11-21", [])).toBeNull();
});

test("a vault that keeps copies, moved elsewhere, would keep them", async () => {
  const rows = [
    row("database"),
    row("selection", {
      class: "backup",
      refs: [
        { role: "copies", path: "of", to: ["database"] },
        { role: "inside", path: "vault", to: ["vault"], keeps: true },
      ],
    }),
    row("vault", { class: "backup", keepsCopies: true }),
  ];
  const objects = [
    object("database.a", { id: "a" }),
    object("selection.a", { id: "s", of: "a", vault: "v" }),
    object("vault.a", { id: "v" }),
  ];
  const of = await drilled({ ".": objects }, { catalogue: catalogueOf(rows), rows });
  expect(of("database.a").ways).toEqual([[{ address: "vault.a", attribute: null, value: null }]]);
});

describe("two clusters with the same names in one state", () => {
  const NOTHING_ELSE = { schema_version: 0, sensitive_attributes: [], private: "" };
  const block = (type: string, name: string, alias: string, attributes: object) => ({
    mode: "managed",
    type,
    name,
    provider: `provider["registry.terraform.io/hashicorp/kubernetes"]${alias}`,
    instances: [{ ...NOTHING_ELSE, attributes }],
  });
  const claim = block("kubernetes_persistent_volume_claim", "data", ".east", {
    id: "shop/data",
    metadata: [{ name: "data", namespace: "shop" }],
    spec: [{ volume_name: "data", storage_class_name: "fast" }],
  });
  const volume = (alias: string) =>
    block("kubernetes_persistent_volume", "data", alias, {
      id: "data",
      metadata: [{ name: "data" }],
      spec: [{ persistent_volume_reclaim_policy: "Retain" }],
    });
  const remainsBeside = async (...resources: readonly object[]) => {
    const state = JSON.stringify({ version: 4, terraform_version: "1.11.4", resources: [claim, ...resources] });
    const { states } = await drillIn({ ".": state }, DRILLING);
    return states[0]?.objects.find(({ type }) => type.endsWith("_claim"))?.alone.remains;
  };

  test("are told apart by the configurations of their provider, which the state file names", async () => {
    expect((await remainsBeside(volume(".east")))?.survivors).toEqual(["kubernetes_persistent_volume.data"]);
    expect((await remainsBeside(volume(".west")))?.survivors).toEqual([]);
    expect((await remainsBeside(volume("")))?.survivors).toEqual([]);
  });
});

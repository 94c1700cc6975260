import { describe, expect, test } from "vitest";
import { allRows } from "../../../src/catalogue/index.ts";
import { object, reviewOf } from "../reviewing.ts";

/** Copies that are objects of a cluster themselves: what they copy they name by its kind, its namespace and its name. */

type Values = Readonly<Record<string, unknown>>;

const manifest = (apiVersion: string, kind: string, name: string, spec: Values, namespace = "db"): Values => ({
  manifest: { apiVersion, kind, metadata: { name, namespace }, spec },
});
const stays = (address: string, values: Values) => object(address, "no-op", values, values);
const claim = (name = "data"): Values => ({ id: `db/${name}`, metadata: [{ name, namespace: "db" }] });
const ofClaim = (persistentVolumeClaimName: string, namespace?: string) =>
  manifest("snapshot.storage.k8s.io/v1", "VolumeSnapshot", "s", { source: { persistentVolumeClaimName } }, namespace);

async function remainsOf(entry: Record<string, unknown>, ...others: readonly Record<string, unknown>[]) {
  const { findings } = await reviewOf([entry, ...others], allRows());
  return findings.find(({ subject }) => subject?.address === entry.address)?.remains;
}

const CLAIM = object("kubernetes_persistent_volume_claim_v1.data", "delete", claim());

describe("A snapshot of a claim", () => {
  const copy = "kubernetes_manifest.snapshot";
  test.each([
    ["kubernetes_persistent_volume_claim_v1.data", claim()],
    ["kubernetes_persistent_volume_claim.data", claim()],
    ["kubernetes_manifest.data", manifest("v1", "PersistentVolumeClaim", "data", {})],
  ])("is what remains of %s", async (address, values) => {
    const found = await remainsOf(object(address, "delete", values), stays(copy, ofClaim("data")));
    expect(found).toMatchObject({ kind: "copies", survivors: [copy] });
  });
  test("goes with it, where the same plan destroys its namespace", async () => {
    const namespace = object("kubernetes_namespace_v1.db", "delete", { id: "db", metadata: [{ name: "db" }] });
    expect(await remainsOf(CLAIM, namespace, stays(copy, ofClaim("data")))).toMatchObject({
      kind: "nothing",
      goesWithIt: [copy],
    });
  });
  test.each([
    ["is of another claim", ofClaim("other")],
    ["is of a claim in another namespace", ofClaim("data", "web")],
  ])("is no copy, if it %s", async (_, values) => {
    expect(await remainsOf(CLAIM, stays(copy, values))).toMatchObject({ kind: "nothing", survivors: [] });
  });
  test("is no copy of a database that only has the name of the claim", async () => {
    const cluster = object(
      "kubernetes_manifest.pg",
      "delete",
      manifest("postgresql.cnpg.io/v1", "Cluster", "data", { instances: 3 }),
    );
    expect(await remainsOf(cluster, stays(copy, ofClaim("data")))).toMatchObject({ kind: "nothing", survivors: [] });
  });
});

describe("A backup of an operator", () => {
  test.each([
    ["postgresql.cnpg.io/v1", "Cluster", "Backup", { cluster: { name: "pg" } }],
    ["k8s.mariadb.com/v1alpha1", "MariaDB", "Backup", { mariaDbRef: { name: "pg" } }],
    ["pxc.percona.com/v1", "PerconaXtraDBCluster", "PerconaXtraDBClusterBackup", { pxcCluster: "pg" }],
    ["psmdb.percona.com/v1", "PerconaServerMongoDB", "PerconaServerMongoDBBackup", { clusterName: "pg" }],
    ["pgv2.percona.com/v2", "PerconaPGCluster", "PerconaPGBackup", { pgCluster: "pg" }],
  ])("is what remains of its database: %s %s", async (version, kind, backupKind, spec) => {
    const database = object("kubernetes_manifest.pg", "delete", manifest(version, kind, "pg", {}));
    const backup = stays("kubernetes_manifest.backup", manifest(version, backupKind, "b", spec));
    expect((await remainsOf(database, backup))?.survivors).toEqual(["kubernetes_manifest.backup"]);
  });
  const LISTED = { finalizers: ["percona.com/delete-backups"] };
  const OWNER = { backup: { volumeSnapshot: { snapshotOwnerReference: "cluster" } } };
  test.each<readonly [string, readonly [string, string, Values, Values?], readonly [string, string, Values]]>([
    [
      "its database takes it along",
      ["pgv2.percona.com/v2", "PerconaPGCluster", {}, LISTED],
      ["pgv2.percona.com/v2", "PerconaPGBackup", { pgCluster: "pg" }],
    ],
    [
      "its database owns the snapshots that it made",
      ["postgresql.cnpg.io/v1", "Cluster", OWNER],
      ["postgresql.cnpg.io/v1", "Backup", { cluster: { name: "pg" }, method: "volumeSnapshot" }],
    ],
    [
      "what has that name is of another operator",
      ["apps.kubeblocks.io/v1", "Cluster", {}],
      ["postgresql.cnpg.io/v1", "Backup", { cluster: { name: "pg" } }],
    ],
    [
      "it is of a database in another namespace",
      ["k8s.mariadb.com/v1alpha1", "MariaDB", {}],
      ["k8s.mariadb.com/v1alpha1", "Backup", { mariaDbRef: { name: "pg", namespace: "web" } }],
    ],
    [
      "it is a schedule too, and may have made none so far",
      ["k8s.mariadb.com/v1alpha1", "MariaDB", {}],
      ["k8s.mariadb.com/v1alpha1", "Backup", { mariaDbRef: { name: "pg" }, schedule: { cron: "0 3 * * *" } }],
    ],
  ])("is no copy where %s", async (_, [version, kind, spec, metadata], [ofBackup, backupKind, backupSpec]) => {
    const { manifest: database } = manifest(version, kind, "pg", spec) as { manifest: { metadata: object } };
    const values = { manifest: { ...database, metadata: { ...database.metadata, ...metadata } } };
    const backup = stays("kubernetes_manifest.backup", manifest(ofBackup, backupKind, "b", backupSpec));
    expect((await remainsOf(object("kubernetes_manifest.pg", "delete", values), backup))?.survivors ?? []).toEqual([]);
  });
  test("is none as long as it is only scheduled", async () => {
    const database = object("kubernetes_manifest.pg", "delete", manifest("postgresql.cnpg.io/v1", "Cluster", "pg", {}));
    const schedule = stays(
      "kubernetes_manifest.daily",
      manifest("postgresql.cnpg.io/v1", "ScheduledBackup", "daily", { cluster: { name: "pg" } }),
    );
    expect((await remainsOf(database, schedule))?.survivors).toEqual([]);
  });
  test.each([
    ["leaves what it wrote", "postgresql.cnpg.io/v1", "Backup", [], "kept"],
    ["leaves what it wrote without a finalizer", "pxc.percona.com/v1", "PerconaXtraDBClusterBackup", [], "kept"],
    [
      "takes along what it wrote with one",
      "pxc.percona.com/v1",
      "PerconaXtraDBClusterBackup",
      ["percona.com/delete-backup"],
      "nothing",
    ],
    ["takes the snapshots of its disks along", "snapshot.kubevirt.io/v1beta1", "VirtualMachineSnapshot", [], "nothing"],
  ])("that goes itself %s", async (_, version, kind, finalizers, remains) => {
    const { manifest: values } = manifest(version, kind, "b", {}) as { manifest: { metadata: object } };
    const entry = object("kubernetes_manifest.b", "delete", {
      manifest: { ...values, metadata: { ...values.metadata, finalizers } },
    });
    expect((await remainsOf(entry))?.kind).toBe(remains);
  });
});

/** The ways in which an object of a cluster is written: as a value, as a text, and as that text without secrets. */
const FORMS: readonly (readonly [form: string, type: string, write: (values: Values) => Values])[] = [
  ["a manifest", "kubernetes_manifest", (values) => values],
  ["a text", "kubectl_manifest", (values) => ({ ...outside(values), yaml_body: textOf(values) })],
  [
    "a text whose secrets are left out",
    "kubectl_manifest",
    (values) => ({ ...outside(values), yaml_body: null, yaml_body_parsed: textOf(values) }),
  ],
];

interface Written {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace: string };
}
const textOf = ({ manifest: written }: Values): string => `# JSON is YAML\n${JSON.stringify(written)}`;
/** What the provider kubectl tells beside the text: alekc/terraform-provider-kubectl docs/resources/kubectl_manifest.md */
const outside = ({ manifest: written }: Values): Values => {
  const { apiVersion, kind, metadata } = written as Written;
  return { api_version: apiVersion, kind, name: metadata.name, namespace: metadata.namespace };
};

const PAIRS = FORMS.flatMap(([form, type, write]) =>
  FORMS.map(([other, otherType, writeOther]) => ({ form, type, write, other, otherType, writeOther })),
);

describe.each(PAIRS)("Of an object that is written as $form, a copy that is written as $other", (forms) => {
  const { type, write, otherType, writeOther } = forms;
  const lost = (values: Values) => object(`${type}.lost`, "delete", write(values));
  const copied = (values: Values) => stays(`${otherType}.copy`, writeOther(values));
  const survivors = async (values: Values, copy: Values) =>
    (await remainsOf(lost(values), copied(copy)))?.survivors ?? [];

  test("is what remains of a claim", async () => {
    expect(await survivors(manifest("v1", "PersistentVolumeClaim", "data", {}), ofClaim("data"))).toEqual([
      `${otherType}.copy`,
    ]);
    expect(await survivors(manifest("v1", "PersistentVolumeClaim", "data", {}), ofClaim("other"))).toEqual([]);
    expect(await survivors(manifest("v1", "PersistentVolumeClaim", "data", {}), ofClaim("data", "web"))).toEqual([]);
  });
  test("is what remains of an operator's database, and not of another kind of that name", async () => {
    const backup = manifest("postgresql.cnpg.io/v1", "Backup", "b", { cluster: { name: "pg" } });
    expect(await survivors(manifest("postgresql.cnpg.io/v1", "Cluster", "pg", {}), backup)).toEqual([
      `${otherType}.copy`,
    ]);
    expect(await survivors(manifest("apps.kubeblocks.io/v1", "Cluster", "pg", {}), backup)).toEqual([]);
  });
  test("is none where the database owns its snapshots", async () => {
    const owner = { backup: { volumeSnapshot: { snapshotOwnerReference: "cluster" } } };
    const backup = manifest("postgresql.cnpg.io/v1", "Backup", "b", { cluster: { name: "pg" } });
    expect(await survivors(manifest("postgresql.cnpg.io/v1", "Cluster", "pg", owner), backup)).toEqual([]);
  });
  test("is none where it is a schedule too", async () => {
    const spec = { mariaDbRef: { name: "pg" }, schedule: { cron: "0 3 * * *" } };
    const database = manifest("k8s.mariadb.com/v1alpha1", "MariaDB", "pg", {});
    expect(await survivors(database, manifest("k8s.mariadb.com/v1alpha1", "Backup", "b", spec))).toEqual([]);
  });
});

describe("A snapshot that is written as a text", () => {
  test.each(["kubernetes_persistent_volume_claim", "kubernetes_persistent_volume_claim_v1"])(
    "is a copy of %s",
    async (type) => {
      const copy = stays("kubectl_manifest.copy", { ...outside(ofClaim("data")), yaml_body: textOf(ofClaim("data")) });
      expect((await remainsOf(object(`${type}.data`, "delete", claim()), copy))?.survivors).toEqual([
        "kubectl_manifest.copy",
      ]);
    },
  );
  test.each([
    ["kubernetes_namespace_v1", { id: "db", metadata: [{ name: "db" }] }],
    [
      "kubectl_manifest",
      {
        api_version: "v1",
        kind: "Namespace",
        name: "db",
        yaml_body: JSON.stringify({ apiVersion: "v1", kind: "Namespace", metadata: { name: "db" } }),
      },
    ],
  ])("goes with its namespace: %s", async (type, values) => {
    const copy = stays("kubectl_manifest.copy", { ...outside(ofClaim("data")), yaml_body: textOf(ofClaim("data")) });
    const found = await remainsOf(CLAIM, object(`${type}.ns`, "delete", values), copy);
    expect(found).toMatchObject({ kind: "nothing", goesWithIt: ["kubectl_manifest.copy"] });
  });
  test("does not go with a deployment that has the name of its namespace", async () => {
    const values = { api_version: "apps/v1", kind: "Deployment", name: "db", namespace: "x", yaml_body: "{}" };
    const copy = stays("kubectl_manifest.copy", { ...outside(ofClaim("data")), yaml_body: textOf(ofClaim("data")) });
    const found = await remainsOf(CLAIM, object("kubectl_manifest.d", "delete", values), copy);
    expect(found).toMatchObject({ kind: "copies" });
  });
});

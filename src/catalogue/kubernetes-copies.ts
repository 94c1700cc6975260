import type { CatalogueRow, Conditions, Path, Reference } from "../domain/catalogue.ts";

/**
 * What objects of a cluster name, for the types that stand for objects of any kind: their namespace, and what they are
 * copies of. Both are named by kind, namespace and name, however each of the two is written.
 */

/** How a type has the object. */
interface Form {
  readonly type: string;
  /** Where its fields stand; in a text that is there twice, once without its secrets. */
  readonly at: readonly Path[];
  readonly kind: Path;
  readonly version: Path;
}

export const AS_VALUE: Form = {
  type: "kubernetes_manifest",
  at: ["manifest"],
  kind: "manifest.kind",
  version: "manifest.apiVersion",
};

/** https://registry.terraform.io/providers/alekc/kubectl/latest/docs/resources/kubectl_manifest */
export const AS_TEXT: Form = {
  type: "kubectl_manifest",
  at: ["yaml_body~yaml", "yaml_body_parsed~yaml"],
  kind: "kind",
  version: "api_version",
};

/** kbst/terraform-provider-kustomization docs/resources/resource.md */
export const AS_JSON: Form = {
  type: "kustomization_resource",
  at: ["manifest~json"],
  kind: "manifest~json.kind",
  version: "manifest~json.apiVersion",
};

const FORMS: readonly Form[] = [AS_VALUE, AS_TEXT, AS_JSON];

/**
 * Of an object of a namespace its name means something together with that alone. A namespace is named by its own, which
 * a text has as the provider's `name` too.
 */
export const namesOf = ({ at }: Form): readonly Path[] =>
  at.flatMap((path) => [`${path}.metadata.name`, `${path}{metadata.namespace,metadata.name}`]);

/** Conditions on the fields of the object, wherever they stand. */
const within = ({ at }: Form, conditions: Conditions): Conditions =>
  Object.fromEntries(
    at.flatMap((prefix) => Object.entries(conditions).map(([path, test]) => [`${prefix}.${path}`, test] as const)),
  );

/** Of a kind of a group. */
const isOf = ({ kind, version }: Form, [group, name]: Kind): Conditions => ({
  [kind]: name,
  [version]: group === null ? "v1" : { startsWith: `${group}/` },
});

/** `null`: of the core group of Kubernetes itself, of which only the version is written. */
type Kind = readonly [group: string | null, kind: string];

/** A copy that is an object of its own, and does not go with what it is a copy of. A schedule of backups is no copy. */
interface Copy {
  readonly of: Kind;
  readonly is: Kind;
  /** Where it names that. */
  readonly path: Path;
  /** Where the two have other settings than these, nobody can tell whether it stays. */
  readonly ofCopy?: Conditions;
  readonly ofSource?: Conditions;
  /** Types that stand for the source alone. */
  readonly types?: readonly string[];
}

/** A backup of an operator's database: of one of the same group, since others may have a kind of that name. */
const backupOf = (
  [group, kind, path, database]: readonly [group: string, kind: string, path: Path, database: string],
  ofCopy: Conditions = {},
  ofSource: Conditions = {},
): Copy => ({ is: [group, kind], of: [group, database], path, ofCopy, ofSource });

const COPIES: readonly Copy[] = [
  // https://kubernetes.io/docs/concepts/storage/volume-snapshots/
  {
    is: ["snapshot.storage.k8s.io", "VolumeSnapshot"],
    of: [null, "PersistentVolumeClaim"],
    path: "spec.source.persistentVolumeClaimName",
    types: ["kubernetes_persistent_volume_claim", "kubernetes_persistent_volume_claim_v1"],
  },
  // cloudnative-pg/cloudnative-pg docs/src/backup.md, appendixes/backup_volumesnapshot.md: a cluster may own snapshots
  backupOf(
    ["postgresql.cnpg.io", "Backup", "spec.cluster.name", "Cluster"],
    {},
    { "spec.backup.volumeSnapshot.snapshotOwnerReference": [null, "none", "backup"] },
  ),
  // mariadb-operator/mariadb-operator docs/logical_backup.md: one with a schedule may have made none so far
  backupOf(["k8s.mariadb.com", "Backup", "spec.mariaDbRef.name", "MariaDB"], {
    "spec.schedule": null,
    "spec.mariaDbRef.namespace": null,
  }),
  // https://docs.percona.com/percona-operator-for-mysql/pxc/backups-ondemand.html
  backupOf(["pxc.percona.com", "PerconaXtraDBClusterBackup", "spec.pxcCluster", "PerconaXtraDBCluster"]),
  // https://docs.percona.com/percona-operator-for-mongodb/backups-ondemand.html
  backupOf(["psmdb.percona.com", "PerconaServerMongoDBBackup", "spec.clusterName", "PerconaServerMongoDB"]),
  // https://docs.percona.com/percona-operator-for-postgresql/backups-delete.html: a finalizer takes the backups along
  backupOf(
    ["pgv2.percona.com", "PerconaPGBackup", "spec.pgCluster", "PerconaPGCluster"],
    {},
    { "metadata.finalizers[*]": null },
  ),
];

/** By which an object that is written in this form names what it is a copy of, in whichever form that is. */
const copies = (form: Form): readonly Reference[] =>
  COPIES.flatMap(({ is, of, path, ofCopy = {}, ofSource = {}, types }) =>
    form.at.flatMap((at): readonly Reference[] => {
      const named = {
        role: "copies",
        path: `${at}{metadata.namespace,${path}}`,
        when: { ...isOf(form, is), ...within(form, ofCopy) },
      } as const;
      return [
        ...FORMS.map((other) => ({
          ...named,
          to: [other.type],
          target: { ...isOf(other, of), ...within(other, ofSource) },
        })),
        ...(types === undefined ? [] : [{ ...named, to: types }]),
      ];
    }),
  );

const NAMESPACES = ["kubernetes_namespace", "kubernetes_namespace_v1"];

/** What a manifest names. */
export const POINTING: readonly Reference[] = [
  { role: "inside", path: "manifest.metadata.namespace", to: NAMESPACES },
  ...copies(AS_VALUE),
];

/** What the text of an object names. */
export const POINTING_IN_TEXT: readonly Reference[] = [
  { role: "inside", path: "namespace", to: NAMESPACES },
  ...copies(AS_TEXT),
];

/** What the JSON of an object names. */
export const POINTING_IN_JSON: readonly Reference[] = [
  { role: "inside", path: "manifest~json.metadata.namespace", to: NAMESPACES },
  ...copies(AS_JSON),
];

/** A namespace can be a manifest or a text itself: what names one by the type for namespaces means that as well. */
export const alsoWritten = ({ refs = [] }: Pick<CatalogueRow, "refs">): readonly Reference[] =>
  refs
    .filter(({ role, to }) => role === "inside" && NAMESPACES.every((type) => to.includes(type)))
    .flatMap((reference) =>
      FORMS.map((form) => ({ ...reference, to: [form.type], target: isOf(form, [null, "Namespace"]) })),
    );

/** Types that stand for many kinds of objects: what an object holds is told by its group and kind. */
import { describe, expect, test } from "vitest";
import { catalogueWith } from "../../src/catalogue/index.ts";
import { rowOf } from "../../src/domain/catalogue.ts";
import { messageOf, remedyOf } from "../../src/report/wording.ts";
import { object, reviewOf, said } from "./reviewing.ts";

const rowsOf = (...types: readonly string[]) =>
  types.flatMap((type) => {
    const row = rowOf(catalogueWith([])(type));
    return row === undefined ? [] : [row];
  });
const ROWS = rowsOf("kubernetes_manifest", "kubectl_manifest");

const manifest = (apiVersion: string, kind: string, more: object = {}) => ({ manifest: { apiVersion, kind, ...more } });
const deleted = async (apiVersion: string, kind: string, more: object = {}) =>
  said(await reviewOf([object("kubernetes_manifest.x", "delete", manifest(apiVersion, kind, more))], ROWS)).map(
    (line) => line.replace(" kubernetes_manifest.x", ""),
  );

describe("a manifest that is destroyed", () => {
  test.each([
    ["a namespace", "v1", "Namespace", "container-loss block"],
    ["a database of an operator", "postgresql.cnpg.io/v1", "Cluster", "last-copy block"],
    ["its backup schedule", "postgresql.cnpg.io/v1", "ScheduledBackup", "backup-loss warn"],
    ["a cluster of machines", "cluster.x-k8s.io/v1beta1", "Cluster", "container-loss block"],
    ["any database of an operator that has nothing else", "kubedb.com/v1", "Postgres", "last-copy block"],
    ["a database of a cloud", "rds.aws.upbound.io/v1beta1", "Instance", "last-copy block"],
    ["a key of a cloud", "kms.services.k8s.aws/v1alpha1", "Key", "key-loss block"],
    ["an unknown kind of an operator", "apps.example.org/v2beta1", "Broker", "unclassified warn"],
    [
      "an unknown kind in a group of which some are known",
      "rds.aws.upbound.io/v1beta1",
      "SubnetGroup",
      "unclassified warn",
    ],
    ["a kind that only ends like a known group", "notkubedb.com/v1", "Postgres", "unclassified warn"],
  ])("%s", async (_, apiVersion, kind, expected) => {
    expect(await deleted(apiVersion, kind)).toEqual([expected]);
  });
  test("is told to be of an unknown kind, where its type is known: the policy could only speak of all kinds", async () => {
    const { findings } = await reviewOf(
      [
        object("kubernetes_manifest.x", "delete", manifest("apps.example.org/v2beta1", "Broker")),
        object("acme_thing.y", "delete", {}),
      ],
      ROWS,
    );
    expect(findings.map((one) => [messageOf(one), remedyOf(one)])).toEqual([
      [
        "object of type acme_thing is deleted, and the catalogue does not know whether it holds data",
        "Look it up: find out whether this type holds data, and name it under catalogue in the policy.",
      ],
      [
        "object of type kubernetes_manifest is deleted, and the catalogue does not know whether an object of its kind holds data",
        "Look it up: find out whether objects of this kind hold data; the policy can protect this one by its address, or allow it.",
      ],
    ]);
  });
  test.each([
    ["v1", "ConfigMap"],
    ["apps/v1", "Deployment"],
    ["apps/v1", "StatefulSet"],
    ["networking.k8s.io/v1", "Ingress"],
    ["cert-manager.io/v1", "Certificate"],
    ["external-secrets.io/v1", "ExternalSecret"],
    ["argoproj.io/v1alpha1", "Application"],
  ])("is quiet: %s %s", async (apiVersion, kind) => {
    expect(await deleted(apiVersion, kind)).toEqual([]);
  });
  test.each([
    [
      "that the controller leaves behind",
      "s3.aws.upbound.io/v1beta1",
      "Bucket",
      { spec: { deletionPolicy: "Orphan" } },
      "forgotten warn",
    ],
    [
      "that its policies leave behind",
      "s3.aws.upbound.io/v1beta1",
      "Bucket",
      { spec: { managementPolicies: ["Observe", "Create", "Update"] } },
      "forgotten warn",
    ],
    [
      "of a namespace that its policies leave behind",
      "s3.aws.m.upbound.io/v1beta1",
      "Bucket",
      { spec: { managementPolicies: ["Orphan"] } },
      "forgotten warn",
    ],
    [
      "of a namespace, which knows no policy for its deletion",
      "s3.aws.m.upbound.io/v1beta1",
      "Bucket",
      { spec: { deletionPolicy: "Orphan" } },
      "last-copy block",
    ],
    [
      "whose policies say that it is deleted after all",
      "s3.aws.upbound.io/v1beta1",
      "Bucket",
      { spec: { deletionPolicy: "Orphan", managementPolicies: ["Observe", "Create", "Delete"] } },
      "last-copy block",
    ],
    [
      "whose policies name what nobody knows",
      "s3.aws.upbound.io/v1beta1",
      "Bucket",
      { spec: { managementPolicies: ["Observe", "Whatever"] } },
      "last-copy block",
    ],
    [
      "that is left to nobody, with no policy at all",
      "s3.aws.upbound.io/v1beta1",
      "Bucket",
      { spec: { managementPolicies: [] } },
      "last-copy block",
    ],
    [
      "that an annotation leaves behind",
      "s3.services.k8s.aws/v1alpha1",
      "Bucket",
      { metadata: { annotations: { "services.k8s.aws/deletion-policy": "retain" } } },
      "forgotten warn",
    ],
    ["that is protected", "kubedb.com/v1", "MySQL", { spec: { deletionPolicy: "DoNotTerminate" } }, "data-loss block"],
    [
      "that takes its objects along",
      "argoproj.io/v1alpha1",
      "Application",
      { metadata: { finalizers: ["resources-finalizer.argocd.argoproj.io"] } },
      "container-loss warn",
    ],
    [
      "that takes its claims along",
      "apps/v1",
      "StatefulSet",
      { spec: { persistentVolumeClaimRetentionPolicy: { whenDeleted: "Delete" } } },
      "last-copy block",
    ],
  ])("one %s", async (_, apiVersion, kind, more, expected) => {
    expect(await deleted(apiVersion, kind, more)).toEqual([expected]);
  });
  test("whose kind can't be read", async () => {
    expect(said(await reviewOf([object("kubernetes_manifest.x", "delete", {})], ROWS))).toEqual([
      "unclassified warn kubernetes_manifest.x",
    ]);
  });
});

test("a manifest as text is told by the kind that the provider reads from it", async () => {
  const text = (api_version: string, kind: string) =>
    reviewOf([object("kubectl_manifest.x", "delete", { api_version, kind })], ROWS);
  expect(said(await text("minio.min.io/v2", "Tenant"))).toEqual(["container-loss block kubectl_manifest.x"]);
  expect(said(await text("apps/v1", "StatefulSet"))).toEqual([]);
  expect(said(await text("example.com/v1", "Thing"))).toEqual(["unclassified warn kubectl_manifest.x"]);
});

test("an update that makes the controller delete what it managed is reported", async () => {
  const bucket = (deletionPolicy: string) =>
    manifest("s3.aws.upbound.io/v1beta1", "Bucket", { spec: { deletionPolicy } });
  const update = (before: string, after: string) =>
    reviewOf([object("kubernetes_manifest.x", "update", bucket(before), bucket(after))], ROWS);
  expect(said(await update("Orphan", "Delete"))).toEqual(["guard-removed warn kubernetes_manifest.x"]);
  expect(said(await update("Delete", "Orphan"))).toEqual([]);
});

test.each<[what: string, before: readonly string[] | undefined, after: readonly string[] | undefined, found: number]>([
  ["Delete is added", ["Observe", "Create"], ["Observe", "Create", "Delete"], 1],
  ["all are allowed", ["Observe"], ["*"], 1],
  ["the policies go, and all is the default", ["Observe"], undefined, 1],
  ["another one is added", ["Observe"], ["Observe", "Create"], 0],
  ["one is taken away", ["Observe", "Create"], ["Observe"], 0],
  ["Delete is taken away", ["Observe", "Delete"], ["Observe"], 0],
  ["the default is no longer written", ["*"], undefined, 0],
])("where the policies of Crossplane change, and %s", async (_, before, after, found) => {
  const bucket = (managementPolicies: readonly string[] | undefined) =>
    manifest("s3.aws.upbound.io/v1beta1", "Bucket", { spec: { managementPolicies } });
  const review = await reviewOf([object("kubernetes_manifest.x", "update", bucket(before), bucket(after))], ROWS);
  expect(said(review)).toEqual(Array.from({ length: found }, () => "guard-removed warn kubernetes_manifest.x"));
});

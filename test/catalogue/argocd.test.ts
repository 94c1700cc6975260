/** Argo CD applications, however they are written: what their destroy deletes, and what makes them delete. */
import { describe, expect, test } from "vitest";
import { catalogueWith } from "../../src/catalogue/index.ts";
import { rowOf } from "../../src/domain/catalogue.ts";
import { object, reviewOf, said } from "../domain/reviewing.ts";

const TYPES = ["argocd_application", "argocd_application_set", "kubernetes_manifest", "kubectl_manifest"];
const ROWS = TYPES.flatMap((type) => rowOf(catalogueWith([])(type)) ?? []);

type Values = Record<string, unknown>;

const FINALIZER = "resources-finalizer.argocd.argoproj.io";
const VERSION = "argoproj.io/v1alpha1";

/** A Kubernetes object in the form of each provider that takes any kind. */
const WRITTEN: readonly [string, (kind: string, more: Values) => Values][] = [
  ["kubernetes_manifest", (kind, more) => ({ manifest: { apiVersion: VERSION, kind, ...more } })],
  [
    "kubectl_manifest",
    (kind, more) => ({
      api_version: VERSION,
      kind,
      yaml_body: `# JSON is YAML\n${JSON.stringify({ apiVersion: VERSION, kind, ...more }, null, 2)}`,
    }),
  ],
];

const found = async (entry: Record<string, unknown>): Promise<readonly string[]> =>
  said(await reviewOf([entry], ROWS)).map((line) => line.replace(` ${entry.address}`, ""));
const deleted = (type: string, before: Values) => found(object(`${type}.x`, "delete", before));
const updated = (type: string, before: Values, after: Values) => found(object(`${type}.x`, "update", before, after));

describe.each(WRITTEN)("an application in a %s", (type, written) => {
  const app = (finalizers: readonly string[], spec: Values = {}) =>
    written("Application", { metadata: { name: "shop", finalizers }, spec });
  const syncing = (automated: Values) => app([], { syncPolicy: { automated } });

  test("takes its objects along when its finalizer says so", async () => {
    expect(await deleted(type, app([FINALIZER]))).toEqual(["container-loss warn"]);
    expect(await deleted(type, app([`${FINALIZER}/background`]))).toEqual(["container-loss warn"]);
  });
  test("leaves its objects running without it", async () => {
    expect(await deleted(type, app([]))).toEqual([]);
    expect(await deleted(type, syncing({ prune: true }))).toEqual([]);
  });
  test("is reported when it gets the finalizer", async () => {
    expect(await updated(type, app([]), app([FINALIZER]))).toEqual(["guard-removed warn"]);
    expect(await updated(type, app([FINALIZER]), app([]))).toEqual([]);
  });
  test("is reported when it starts to prune, with the finalizer or without it", async () => {
    expect(await updated(type, syncing({}), syncing({ prune: true }))).toEqual(["guard-removed warn"]);
    expect(await updated(type, syncing({ prune: true }), syncing({ prune: true, allowEmpty: true }))).toEqual([
      "guard-removed warn",
    ]);
    expect(await updated(type, syncing({ prune: true }), syncing({}))).toEqual([]);
    const pruning = { syncPolicy: { automated: { prune: true } } };
    expect(await updated(type, app([FINALIZER]), app([FINALIZER], pruning))).toEqual(["guard-removed warn"]);
  });
});

describe.each(WRITTEN)("a set of applications in a %s", (type, written) => {
  const set = (syncPolicy: Values, more: Values = {}) => written("ApplicationSet", { spec: { syncPolicy, ...more } });
  const kept = { preserveResourcesOnDeletion: true };
  const templated = (automated: Values) => set(kept, { template: { spec: { syncPolicy: { automated } } } });
  const of = (...generators: Values[]) => set({}, { generators });

  test("takes the objects of its applications along, unless it is told to keep them", async () => {
    expect(await deleted(type, set({}))).toEqual(["container-loss warn"]);
    expect(await deleted(type, set(kept))).toEqual([]);
  });
  test.each<[string, Values, Values, string]>([
    ["no longer keeps them", set(kept), set({}), "guard-removed warn"],
    ["prunes in its applications", templated({}), templated({ prune: true }), "guard-removed warn"],
    ["deletes again", set({ applicationsSync: "create-update" }), set({}), "guard-removed warn"],
    ["loses a generator", of({ git: {} }, { clusters: {} }), of({ git: {} }), "container-loss warn"],
    [
      "loses an element of a list",
      of({ list: { elements: [{ name: "a" }, { name: "b" }] } }),
      of({ list: { elements: [{ name: "a" }] } }),
      "container-loss warn",
    ],
  ])("is reported when it %s", async (_, before, after, expected) => {
    expect(await updated(type, before, after)).toEqual([expected]);
  });
});

describe("an application of Argo CD's own provider", () => {
  const app = (cascade: boolean | null, automated: Values = {}) => ({
    cascade,
    spec: [{ sync_policy: [{ automated: [automated] }] }],
  });
  test("takes its objects along unless it is told not to", async () => {
    expect(await deleted("argocd_application", app(null))).toEqual(["container-loss warn"]);
    expect(await deleted("argocd_application", app(false, { prune: true }))).toEqual([]);
  });
  test("is reported when it starts to prune, whatever its destroy does", async () => {
    expect(await updated("argocd_application", app(false), app(false, { prune: true }))).toEqual([
      "guard-removed warn",
    ]);
    expect(await updated("argocd_application", app(true), app(true, { prune: true }))).toEqual(["guard-removed warn"]);
  });
  test("is reported, in a set, when it starts to prune", async () => {
    const set = (prune: boolean) => ({
      spec: [
        {
          sync_policy: [{ preserve_resources_on_deletion: true }],
          template: [{ spec: [{ sync_policy: [{ automated: [{ prune }] }] }] }],
        },
      ],
    });
    expect(await updated("argocd_application_set", set(false), set(true))).toEqual(["guard-removed warn"]);
  });
});

describe("an object as text", () => {
  const of = (api_version: string, kind: string, yaml_body: string | null) => ({ api_version, kind, yaml_body });
  const text = (spec: string) => `apiVersion: v1\nkind: PersistentVolume\nspec:\n  ${spec}\n`;
  test("is told by what it says", async () => {
    const volume = (spec: string) => of("v1", "PersistentVolume", text(spec));
    expect(await deleted("kubectl_manifest", volume("persistentVolumeReclaimPolicy: Retain"))).toEqual([
      "forgotten warn",
    ]);
    expect(await deleted("kubectl_manifest", volume("persistentVolumeReclaimPolicy: Delete"))).toEqual([
      "last-copy block",
    ]);
    const [retained, gone] = ["Retain", "Delete"].map((policy) => volume(`persistentVolumeReclaimPolicy: ${policy}`));
    expect(await updated("kubectl_manifest", retained as Values, gone as Values)).toEqual(["guard-removed warn"]);
  });
  test.each([
    ["that can't be read", "spec: [*nothing"],
    ["that is hidden", "(sensitive value)"],
    ["that is missing", null],
  ])("%s is taken to keep nothing", async (_, body) => {
    expect(await deleted("kubectl_manifest", of("v1", "PersistentVolume", body))).toEqual(["last-copy block"]);
    expect(await deleted("kubectl_manifest", of(VERSION, "ApplicationSet", body))).toEqual(["container-loss warn"]);
  });
  test("that is known only after the apply is told for what its kind can lose", async () => {
    const known = (version: string, kind: string) => of(version, kind, `kind: ${kind}`);
    const later = (version: string, kind: string) =>
      found(
        object("kubectl_manifest.x", "update", known(version, kind), of(version, kind, null), {
          change: { after_unknown: { yaml_body: true } },
        }),
      );
    expect(await later("v1", "Namespace")).toEqual([]);
    expect(await later("v1", "ConfigMap")).toEqual([]);
    expect(await later(VERSION, "Application")).toEqual(["guard-removed warn"]);
    expect(await later("postgresql.cnpg.io/v1", "ScheduledBackup")).toEqual(["backup-loss warn"]);
  });
});

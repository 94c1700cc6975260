import type { CatalogueRow, Conditions, Path, Watch } from "../domain/catalogue.ts";
import { AS_TEXT, namesOf, POINTING_IN_TEXT } from "./kubernetes-copies.ts";
import { BACKUP_KINDS, kindsAt } from "./kubernetes-kinds.ts";
import { WATCHES } from "./kubernetes-watches.ts";

/** The object as its text has it. */
const BODY = "yaml_body~yaml";

const inBody = (path: Path): Path => path.replace(/^manifest(?=\.)/, BODY);

const allInBody = (conditions: Conditions): Conditions =>
  Object.fromEntries(Object.entries(conditions).map(([path, test]) => [inBody(path), test]));

/**
 * Schedules that are switched off. A text is often known only after the apply, as a whole: of what makes no backups
 * nothing has to be said then.
 */
const OF_BACKUPS: readonly Path[] = ["manifest.spec.paused", "manifest.spec.suspend"];

const conditionsOf = ({ path, when }: Watch): Conditions | undefined =>
  OF_BACKUPS.includes(path) ? { kind: BACKUP_KINDS } : when && allInBody(when);

/** What is watched of an object in a manifest, of the object in a text. */
const WATCHED: readonly Watch[] = WATCHES.map((watch) => {
  const { path, whenAfter, patterns } = watch;
  const when = conditionsOf(watch);
  return {
    ...watch,
    path: inBody(path),
    ...(when && { when }),
    ...(whenAfter && { whenAfter: allInBody(whenAfter) }),
    ...(patterns && { patterns: allInBody(patterns) }),
  };
});

/**
 * kubectl (gavinbunney and alekc). One resource for every kind; the provider keeps the kind of the object in `kind`.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * gavinbunney/kubectl and alekc/kubectl, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  {
    type: "kubectl_manifest",
    class: "container",
    weight: "high",
    what: "Kubernetes object with data below it",
    loses:
      "The object and what hangs on it: a namespace its content, a definition its custom resources, a claim its volume, a database resource its database.",
    sorts: kindsAt({ at: BODY, version: "api_version", kind: "kind" }),
    forgets: { apply_only: true },
    restore: "Volumes with reclaim policy Retain, and backups outside the cluster.",
    watch: [
      {
        path: "force_new",
        change: "on",
        rule: "guard-removed",
        says: "every later change deletes and re-creates the object",
      },
      { path: "apply_only", change: "off", rule: "guard-removed", says: "the object is now deleted on destroy" },
      ...WATCHED,
    ],
    refs: POINTING_IN_TEXT,
    ids: ["{namespace,name}", ...namesOf(AS_TEXT)],
    source: "alekc/terraform-provider-kubectl docs/resources/kubectl_manifest.md",
  },
];

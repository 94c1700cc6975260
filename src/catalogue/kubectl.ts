import type { CatalogueRow } from "../domain/catalogue.ts";
import { AS_TEXT, namesOf, POINTING_IN_TEXT } from "./kubernetes-copies.ts";
import { kindsAt } from "./kubernetes-kinds.ts";
import { watchesIn } from "./kubernetes-watches.ts";

/** The object as its text has it. */
const BODY = "yaml_body~yaml";

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
      ...watchesIn(BODY, "kind"),
    ],
    refs: POINTING_IN_TEXT,
    ids: ["{namespace,name}", ...namesOf(AS_TEXT)],
    source: "alekc/terraform-provider-kubectl docs/resources/kubectl_manifest.md",
  },
];

import type { CatalogueRow } from "../domain/catalogue.ts";
import { AS_JSON, namesOf, POINTING_IN_JSON } from "./kubernetes-copies.ts";
import { kindsAt } from "./kubernetes-kinds.ts";
import { watchesIn } from "./kubernetes-watches.ts";

/** The object as its JSON has it. */
const BODY = "manifest~json";

/**
 * Kustomization. One resource for every kind of object, whose JSON is one text.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * kbst/kustomization, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  {
    type: "kustomization_resource",
    class: "container",
    weight: "high",
    what: "Kubernetes object with data below it",
    loses:
      "The object and what hangs on it: a namespace its content, a definition its custom resources, a claim its volume, a database resource its database.",
    sorts: kindsAt({ at: BODY }),
    restore: "Volumes with reclaim policy Retain, and backups outside the cluster.",
    watch: watchesIn(BODY, `${BODY}.kind`),
    refs: POINTING_IN_JSON,
    ids: namesOf(AS_JSON),
    source: "kbst/terraform-provider-kustomization docs/resources/resource.md",
  },
];

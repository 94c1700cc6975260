import type { CatalogueRow } from "../../domain/catalogue.ts";
import { ABANDONED, POLICY_LIFTED, PREVENTED } from "./shared.ts";

/** Deployments that hold other resources: Infrastructure Manager, Deployment Manager. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "google_config_deployment",
    class: "container",
    weight: "high",
    what: "infrastructure deployment",
    loses: "The deployment and, with force_destroy, everything it created.",
    forgets: ABANDONED,
    leaves: [
      PREVENTED,
      {
        remains: "refused",
        refusal: "not-empty",
        when: { force_destroy: [false, null] },
        says: "the provider refuses to delete a deployment that still has resources",
      },
    ],
    watch: [
      {
        path: "force_destroy",
        change: "on",
        rule: "guard-removed",
        says: "a destroy now deletes everything the deployment created",
      },
      POLICY_LIFTED,
    ],
    source: "hashicorp/terraform-provider-google website/docs/r/config_deployment.html.markdown",
  },
  {
    type: "google_deployment_manager_deployment",
    class: "container",
    weight: "high",
    what: "infrastructure deployment",
    loses: "Everything that the deployment created.",
    forgets: ABANDONED,
    leaves: [
      PREVENTED,
      {
        remains: "kept",
        when: { delete_policy: "ABANDON" },
        says: "what the deployment created, which stays unmanaged",
      },
    ],
    watch: [
      {
        path: "target[0].config[0].content~yaml.resources[*].name",
        change: "removed",
        whenAfter: { delete_policy: ["DELETE", null] },
        rule: "container-loss",
        says: "what the configuration of the deployment no longer names is deleted",
      },
      POLICY_LIFTED,
    ],
    source: "hashicorp/terraform-provider-google website/docs/r/deployment_manager_deployment.html.markdown",
  },
];

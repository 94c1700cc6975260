import type { CatalogueRow } from "../../domain/catalogue.ts";

/** What holds other resources, and who uses it: resource groups and instances, IAM, App ID. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "ibm_appid_cloud_directory_user",
    class: "identity",
    weight: "medium",
    what: "application user",
    loses: "The account with its profile.",
    refs: [{ role: "inside", path: "tenant_id", to: ["ibm_resource_instance"] }],
    source: "IBM-Cloud/terraform-provider-ibm website/docs/r/appid_cloud_directory_user.html.markdown",
  },
  {
    type: "ibm_iam_service_id",
    class: "identity",
    weight: "low",
    what: "service identity",
    loses: "The identity with its keys and policies.",
    source: "IBM-Cloud/terraform-provider-ibm website/docs/r/iam_service_id.html.markdown",
  },
  {
    type: "ibm_resource_group",
    class: "container",
    weight: "medium",
    what: "resource group",
    loses: "The group; it must be empty before.",
    leaves: [
      {
        remains: "refused",
        refusal: "not-empty",
        named: ["resource_group_id", "resource_group"],
        says: "the provider refuses to delete a resource group that is not empty",
      },
    ],
    restore: "What is in it stays.",
    source: "IBM-Cloud/terraform-provider-ibm website/docs/r/resource_group.html.markdown",
  },
  {
    type: "ibm_resource_instance",
    class: "container",
    weight: "high",
    what: "service instance",
    loses: "The instance with all its data.",
    leaves: [
      {
        remains: "grace",
        when: { service: ["cloud-object-storage", "kms", "secrets-manager"] },
        days: 7,
        says: "the instance, in reclamation",
      },
    ],
    restore: "Some services keep a deleted instance for about 7 days.",
    ids: ["crn", "guid"],
    note: "It can be any service: object storage, key management, secrets, event streams.",
    source: "IBM-Cloud/terraform-provider-ibm website/docs/r/resource_instance.html.markdown",
  },
  {
    type: "ibm_resource_reclamation_delete",
    class: "container",
    weight: "low",
    what: "final deletion of a service instance",
    loses: "Nothing more; the instance went when this was made.",
    forgets: true,
    expires: [
      {
        when: { reclamation_id: { set: true } },
        says: "a deleted service instance is purged and can no longer be restored",
      },
    ],
    runs: true,
    source: "IBM-Cloud/terraform-provider-ibm website/docs/r/resource_reclamation_delete.html.markdown",
  },
];

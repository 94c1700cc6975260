import type { CatalogueRow } from "../../domain/catalogue.ts";

/** Secrets Manager: secrets and their groups. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "ibm_sm_arbitrary_secret",
    class: "data",
    weight: "medium",
    what: "secret",
    loses: "All versions of it.",
    refs: [
      { role: "inside", path: "instance_id", to: ["ibm_resource_instance"] },
      { role: "inside", path: "secret_group_id", to: ["ibm_sm_secret_group"] },
    ],
    source: "IBM-Cloud/terraform-provider-ibm website/docs/r/sm_arbitrary_secret.html.markdown",
  },
  {
    type: "ibm_sm_custom_credentials_secret",
    class: "data",
    weight: "medium",
    what: "custom credentials",
    loses: "All versions of it.",
    refs: [
      { role: "inside", path: "instance_id", to: ["ibm_resource_instance"] },
      { role: "inside", path: "secret_group_id", to: ["ibm_sm_secret_group"] },
    ],
    source: "IBM-Cloud/terraform-provider-ibm website/docs/r/sm_custom_credentials_secret.html.markdown",
  },
  {
    type: "ibm_sm_iam_credentials_secret",
    class: "data",
    weight: "low",
    what: "service credentials",
    loses: "All versions of it.",
    restore: "Can be issued again.",
    refs: [
      { role: "inside", path: "instance_id", to: ["ibm_resource_instance"] },
      { role: "inside", path: "secret_group_id", to: ["ibm_sm_secret_group"] },
    ],
    source: "IBM-Cloud/terraform-provider-ibm website/docs/r/sm_iam_credentials_secret.html.markdown",
  },
  {
    type: "ibm_sm_imported_certificate",
    class: "data",
    weight: "medium",
    what: "imported certificate",
    loses: "All versions of it.",
    refs: [
      { role: "inside", path: "instance_id", to: ["ibm_resource_instance"] },
      { role: "inside", path: "secret_group_id", to: ["ibm_sm_secret_group"] },
    ],
    source: "IBM-Cloud/terraform-provider-ibm website/docs/r/sm_imported_certificate.html.markdown",
  },
  {
    type: "ibm_sm_kv_secret",
    class: "data",
    weight: "medium",
    what: "key-value secret",
    loses: "All versions of it.",
    refs: [
      { role: "inside", path: "instance_id", to: ["ibm_resource_instance"] },
      { role: "inside", path: "secret_group_id", to: ["ibm_sm_secret_group"] },
    ],
    source: "IBM-Cloud/terraform-provider-ibm website/docs/r/sm_kv_secret.html.markdown",
  },
  {
    type: "ibm_sm_private_certificate",
    class: "data",
    weight: "low",
    what: "private certificate",
    loses: "All versions of it.",
    restore: "Can be issued again.",
    refs: [
      { role: "inside", path: "instance_id", to: ["ibm_resource_instance"] },
      { role: "inside", path: "secret_group_id", to: ["ibm_sm_secret_group"] },
    ],
    source: "IBM-Cloud/terraform-provider-ibm website/docs/r/sm_private_certificate.html.markdown",
  },
  {
    type: "ibm_sm_private_certificate_configuration_intermediate_ca",
    class: "network-critical",
    weight: "medium",
    what: "private certificate authority",
    loses: "The authority: no more certificates can be issued by it.",
    restore: "A new authority is not trusted where the old one was.",
    source:
      "IBM-Cloud/terraform-provider-ibm website/docs/r/sm_private_certificate_configuration_intermediate_ca.html.markdown",
  },
  {
    type: "ibm_sm_private_certificate_configuration_root_ca",
    class: "network-critical",
    weight: "medium",
    what: "private certificate authority",
    loses: "The authority: no more certificates can be issued by it.",
    restore: "A new authority is not trusted where the old one was.",
    source:
      "IBM-Cloud/terraform-provider-ibm website/docs/r/sm_private_certificate_configuration_root_ca.html.markdown",
  },
  {
    type: "ibm_sm_public_certificate",
    class: "data",
    weight: "low",
    what: "public certificate",
    loses: "All versions of it.",
    restore: "Can be issued again.",
    refs: [
      { role: "inside", path: "instance_id", to: ["ibm_resource_instance"] },
      { role: "inside", path: "secret_group_id", to: ["ibm_sm_secret_group"] },
    ],
    source: "IBM-Cloud/terraform-provider-ibm website/docs/r/sm_public_certificate.html.markdown",
  },
  {
    type: "ibm_sm_secret_group",
    class: "container",
    weight: "medium",
    what: "secret group",
    loses: "The group; it must be empty before.",
    leaves: [
      {
        remains: "refused",
        refusal: "not-empty",
        says: "the provider refuses to delete a secret group that is not empty",
      },
    ],
    refs: [{ role: "inside", path: "instance_id", to: ["ibm_resource_instance"] }],
    ids: ["secret_group_id"],
    source: "IBM-Cloud/terraform-provider-ibm website/docs/r/sm_secret_group.html.markdown",
  },
  {
    type: "ibm_sm_service_credentials_secret",
    class: "data",
    weight: "low",
    what: "service credentials",
    loses: "All versions of it.",
    restore: "Can be issued again.",
    refs: [
      { role: "inside", path: "instance_id", to: ["ibm_resource_instance"] },
      { role: "inside", path: "secret_group_id", to: ["ibm_sm_secret_group"] },
    ],
    source: "IBM-Cloud/terraform-provider-ibm website/docs/r/sm_service_credentials_secret.html.markdown",
  },
  {
    type: "ibm_sm_username_password_secret",
    class: "data",
    weight: "medium",
    what: "user name and password",
    loses: "All versions of it.",
    refs: [
      { role: "inside", path: "instance_id", to: ["ibm_resource_instance"] },
      { role: "inside", path: "secret_group_id", to: ["ibm_sm_secret_group"] },
    ],
    source: "IBM-Cloud/terraform-provider-ibm website/docs/r/sm_username_password_secret.html.markdown",
  },
];

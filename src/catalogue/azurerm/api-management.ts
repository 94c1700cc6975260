import type { CatalogueRow } from "../../domain/catalogue.ts";

/** API Management: gateways and what is set up in them. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "azurerm_api_management",
    class: "container",
    weight: "high",
    what: "API gateway",
    loses: "All APIs, products, subscriptions with their keys, developers and certificates.",
    leaves: [
      {
        remains: "grace",
        when: { "provider.features[0].api_management[0].purge_soft_delete_on_destroy": false },
        days: 2,
        says: "the soft-deleted service",
      },
    ],
    restore: "By default the provider purges it; without the purge it can be recovered for 48 hours.",
    source: "hashicorp/terraform-provider-azurerm website/docs/r/api_management.html.markdown",
  },
  {
    type: "azurerm_api_management_certificate",
    class: "key",
    weight: "low",
    what: "certificate of an API gateway",
    loses: "The certificate with its private key in the gateway.",
    restore: "Upload it again, if it is kept elsewhere.",
    refs: [{ role: "inside", path: "api_management_name", to: ["azurerm_api_management"] }],
    source: "hashicorp/terraform-provider-azurerm website/docs/r/api_management_certificate.html.markdown",
  },
  {
    type: "azurerm_api_management_product",
    class: "identity",
    weight: "medium",
    what: "API product",
    loses: "The product with all its subscriptions: the keys that clients use stop working.",
    restore: "It can be created again with new keys, which every client must be given.",
    refs: [{ role: "inside", path: "api_management_name", to: ["azurerm_api_management"] }],
    source: "hashicorp/terraform-provider-azurerm website/docs/r/api_management_product.html.markdown",
  },
  {
    type: "azurerm_api_management_subscription",
    class: "identity",
    weight: "medium",
    what: "API subscription",
    loses: "The keys that clients use.",
    refs: [{ role: "inside", path: "api_management_name", to: ["azurerm_api_management"] }],
    source: "hashicorp/terraform-provider-azurerm website/docs/r/api_management_subscription.html.markdown",
  },
  {
    type: "azurerm_api_management_user",
    class: "identity",
    weight: "medium",
    what: "API developer account",
    loses: "The account with its subscriptions.",
    refs: [{ role: "inside", path: "api_management_name", to: ["azurerm_api_management"] }],
    source: "hashicorp/terraform-provider-azurerm website/docs/r/api_management_user.html.markdown",
  },
  {
    type: "azurerm_api_management_workspace",
    class: "container",
    weight: "medium",
    what: "API workspace",
    loses: "The APIs, products, subscriptions and named values of the workspace.",
    refs: [{ role: "inside", path: "api_management_id", to: ["azurerm_api_management"] }],
    source: "hashicorp/terraform-provider-azurerm website/docs/r/api_management_workspace.html.markdown",
  },
];

import type { CatalogueRow } from "../../domain/catalogue.ts";

/** Communication, mail and media: Communication Services, Fluid Relay, Media Services. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "azurerm_communication_service",
    class: "data",
    weight: "high",
    what: "communication service",
    loses: "Phone numbers, chat data and identities.",
    source: "hashicorp/terraform-provider-azurerm website/docs/r/communication_service.html.markdown",
  },
  {
    type: "azurerm_email_communication_service_domain",
    class: "dns",
    weight: "medium",
    what: "sender domain",
    loses: "The verified domain and its sender settings.",
    restore: "The domain must be verified again.",
    source: "hashicorp/terraform-provider-azurerm website/docs/r/email_communication_service_domain.html.markdown",
  },
  {
    type: "azurerm_fluid_relay_server",
    class: "data",
    weight: "medium",
    what: "collaboration service",
    loses: "The data of collaboration sessions.",
    source: "hashicorp/terraform-provider-azurerm website/docs/r/fluid_relay_server.html.markdown",
  },
  {
    type: "azurerm_media_asset",
    class: "data",
    weight: "high",
    what: "media asset",
    loses: "The asset with its container of files.",
    refs: [{ role: "inside", path: "media_services_account_name", to: ["azurerm_media_services_account"] }],
    source:
      "https://github.com/hashicorp/terraform-provider-azurerm/blob/v3.117.1/website/docs/r/media_asset.html.markdown",
  },
  {
    type: "azurerm_media_content_key_policy",
    class: "key",
    weight: "medium",
    what: "media content key policy",
    loses: "The policy that decides who gets the keys of encrypted media.",
    refs: [{ role: "inside", path: "media_services_account_name", to: ["azurerm_media_services_account"] }],
    source:
      "https://github.com/hashicorp/terraform-provider-azurerm/blob/v3.117.1/website/docs/r/media_content_key_policy.html.markdown",
  },
  {
    type: "azurerm_media_services_account",
    class: "container",
    weight: "medium",
    what: "media services account",
    loses: "Assets' metadata, policies and locators.",
    restore: "Media files in the storage account stay.",
    source:
      "https://github.com/hashicorp/terraform-provider-azurerm/blob/v3.117.1/website/docs/r/media_services_account.html.markdown",
  },
  {
    type: "azurerm_notification_hub",
    class: "data",
    weight: "medium",
    what: "push notification hub",
    loses: "All device registrations.",
    restore: "Devices must register again.",
    refs: [{ role: "inside", path: "namespace_name", to: ["azurerm_notification_hub_namespace"] }],
    source: "hashicorp/terraform-provider-azurerm website/docs/r/notification_hub.html.markdown",
  },
  {
    type: "azurerm_notification_hub_authorization_rule",
    class: "identity",
    weight: "low",
    what: "access keys of a message service",
    loses: "The keys that were generated for it: clients that use them are locked out.",
    restore: "A new rule has other keys.",
    refs: [{ role: "inside", path: "notification_hub_name", to: ["azurerm_notification_hub"] }],
    source: "hashicorp/terraform-provider-azurerm website/docs/r/notification_hub_authorization_rule.html.markdown",
  },
  {
    type: "azurerm_notification_hub_namespace",
    class: "container",
    weight: "medium",
    what: "push notification namespace",
    loses: "All its hubs with their device registrations.",
    source: "hashicorp/terraform-provider-azurerm website/docs/r/notification_hub_namespace.html.markdown",
  },
];

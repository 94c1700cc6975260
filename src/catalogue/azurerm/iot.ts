import type { CatalogueRow } from "../../domain/catalogue.ts";

/** Devices and places: IoT Hub, IoT Central, Time Series Insights, Digital Twins, Spatial Anchors, Maps. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "azurerm_digital_twins_instance",
    class: "data",
    weight: "high",
    what: "digital twins",
    loses: "All models, twins and relationships.",
    source: "hashicorp/terraform-provider-azurerm website/docs/r/digital_twins_instance.html.markdown",
  },
  {
    type: "azurerm_digital_twins_time_series_database_connection",
    class: "backup",
    weight: "low",
    what: "history of digital twins",
    loses: "The history is no longer recorded.",
    restore: "What is already in Data Explorer stays.",
    source:
      "hashicorp/terraform-provider-azurerm website/docs/r/digital_twins_time_series_database_connection.html.markdown",
  },
  {
    type: "azurerm_iot_time_series_insights_gen2_environment",
    class: "data",
    weight: "medium",
    what: "time series store",
    loses: "The warm store and the environment.",
    restore: "The cold store in its storage account stays.",
    source:
      "https://github.com/hashicorp/terraform-provider-azurerm/blob/v3.117.1/website/docs/r/iot_time_series_insights_gen2_environment.html.markdown",
  },
  {
    type: "azurerm_iot_time_series_insights_reference_data_set",
    class: "data",
    weight: "low",
    what: "reference data of a time series store",
    loses: "The data set.",
    source:
      "https://github.com/hashicorp/terraform-provider-azurerm/blob/v3.117.1/website/docs/r/iot_time_series_insights_reference_data_set.html.markdown",
  },
  {
    type: "azurerm_iot_time_series_insights_standard_environment",
    class: "data",
    weight: "high",
    what: "time series store",
    loses: "All events.",
    note: "Another retention replaces the store.",
    source:
      "https://github.com/hashicorp/terraform-provider-azurerm/blob/v3.117.1/website/docs/r/iot_time_series_insights_standard_environment.html.markdown",
  },
  {
    type: "azurerm_iotcentral_application",
    class: "container",
    weight: "high",
    what: "IoT application",
    loses: "Devices, templates, dashboards and telemetry.",
    source: "hashicorp/terraform-provider-azurerm website/docs/r/iotcentral_application.html.markdown",
  },
  {
    type: "azurerm_iothub",
    class: "container",
    weight: "high",
    what: "IoT hub",
    loses: "Device identities with their keys, twins and retained messages.",
    restore: "Only an exported device registry.",
    watch: [
      {
        path: "event_hub_retention_in_days",
        change: "lowered",
        rule: "data-expiry",
        says: "older messages are deleted",
      },
    ],
    source: "hashicorp/terraform-provider-azurerm website/docs/r/iothub.html.markdown",
  },
  {
    type: "azurerm_iothub_device_update_account",
    class: "container",
    weight: "medium",
    what: "device update account",
    loses: "Imported updates and deployments.",
    source: "hashicorp/terraform-provider-azurerm website/docs/r/iothub_device_update_account.html.markdown",
  },
  {
    type: "azurerm_iothub_device_update_instance",
    class: "container",
    weight: "low",
    what: "device update instance",
    loses: "Device groups and deployments of the instance.",
    refs: [{ role: "inside", path: "device_update_account_id", to: ["azurerm_iothub_device_update_account"] }],
    source: "hashicorp/terraform-provider-azurerm website/docs/r/iothub_device_update_instance.html.markdown",
  },
  {
    type: "azurerm_iothub_dps",
    class: "container",
    weight: "medium",
    what: "device provisioning service",
    loses: "All enrollments of devices.",
    source: "hashicorp/terraform-provider-azurerm website/docs/r/iothub_dps.html.markdown",
  },
  {
    type: "azurerm_maps_creator",
    class: "data",
    weight: "medium",
    what: "indoor map data",
    loses: "The uploaded map data.",
    source:
      "https://github.com/hashicorp/terraform-provider-azurerm/blob/v3.117.1/website/docs/r/maps_creator.html.markdown",
  },
  {
    type: "azurerm_spatial_anchors_account",
    class: "data",
    weight: "medium",
    what: "spatial anchors",
    loses: "All anchors in the account.",
    source:
      "https://github.com/hashicorp/terraform-provider-azurerm/blob/v3.117.1/website/docs/r/spatial_anchors_account.html.markdown",
  },
];

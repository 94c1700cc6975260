import type { CatalogueRow } from "../domain/catalogue.ts";

/**
 * incident.io. Incidents stay; what belongs to a catalogue type or a field goes with it.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * incident-io/incident, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  {
    type: "incident_catalog_entries",
    class: "data",
    weight: "low",
    what: "catalogue entries",
    loses: "The entries.",
    restore: "From the configuration.",
    source: "incident-io/terraform-provider-incident docs/resources/catalog_entries.md",
  },
  {
    type: "incident_catalog_entry",
    class: "data",
    weight: "low",
    what: "catalogue entry",
    loses: "The entry.",
    restore: "From the configuration.",
    source: "incident-io/terraform-provider-incident docs/resources/catalog_entry.md",
  },
  {
    type: "incident_catalog_type",
    class: "container",
    weight: "medium",
    what: "catalogue type",
    loses: "All its entries.",
    source: "incident-io/terraform-provider-incident docs/resources/catalog_type.md",
  },
  {
    type: "incident_catalog_type_attribute",
    class: "data",
    weight: "low",
    what: "attribute of a catalogue type",
    loses: "The attribute, with its value on every entry.",
    source: "incident-io/terraform-provider-incident docs/resources/catalog_type_attribute.md",
  },
  {
    type: "incident_custom_field",
    class: "data",
    weight: "low",
    what: "field of incidents",
    loses: "The field, with its value on every incident.",
    source: "incident-io/terraform-provider-incident docs/resources/custom_field.md",
  },
  {
    type: "incident_schedule",
    class: "data",
    weight: "medium",
    what: "on-call schedule",
    loses: "The schedule with its overrides and history.",
    restore: "From the configuration.",
    source: "incident-io/terraform-provider-incident docs/resources/schedule.md",
  },
  {
    type: "incident_secret",
    class: "data",
    weight: "low",
    what: "secret",
    loses: "The value.",
    restore: "From the configuration, if it is written there.",
    source: "incident-io/terraform-provider-incident docs/resources/secret.md",
  },
];

import type { CatalogueRow } from "../../domain/catalogue.ts";

/** What reads and moves data: Analytics, Big Data, Data Catalog, Integration, Blockchain. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "oci_analytics_analytics_instance",
    class: "data",
    weight: "high",
    what: "analytics instance",
    loses: "All reports, data sets and users of it.",
    restore: "Snapshots exported to object storage.",
    refs: [{ role: "key", path: "kms_key_id", to: ["oci_kms_key"] }],
    source: "oracle/terraform-provider-oci website/docs/r/analytics_analytics_instance.html.markdown",
  },
  {
    type: "oci_bds_bds_instance",
    class: "container",
    weight: "high",
    what: "big data cluster",
    loses: "All files of the cluster.",
    restore: "Node backups, if any were made.",
    watch: [
      {
        path: "remove_node",
        change: "set",
        rule: "data-loss",
        weight: "medium",
        says: "a node is taken out of the cluster",
      },
    ],
    refs: [{ role: "key", path: "kms_key_id", to: ["oci_kms_key"] }],
    source: "oracle/terraform-provider-oci website/docs/r/bds_bds_instance.html.markdown",
  },
  {
    type: "oci_blockchain_blockchain_platform",
    class: "data",
    weight: "high",
    what: "blockchain platform",
    loses: "The ledger.",
    source: "oracle/terraform-provider-oci website/docs/r/blockchain_blockchain_platform.html.markdown",
  },
  {
    type: "oci_datacatalog_catalog",
    class: "data",
    weight: "medium",
    what: "data catalog",
    loses: "All entries and terms in it.",
    source: "oracle/terraform-provider-oci website/docs/r/datacatalog_catalog.html.markdown",
  },
  {
    type: "oci_integration_integration_instance",
    class: "container",
    weight: "high",
    what: "integration instance",
    loses: "All integrations and connections in it.",
    restore: "Exports, if any were made.",
    source: "oracle/terraform-provider-oci website/docs/r/integration_integration_instance.html.markdown",
  },
];

import type { CatalogueRow } from "../../domain/catalogue.ts";

/** What reads and changes data: Airflow, Data Proc, Data Catalog, DataSphere. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "yandex_airflow_cluster",
    class: "data",
    weight: "low",
    what: "Airflow cluster",
    loses: "Its run history and connections.",
    leaves: [
      {
        remains: "refused",
        refusal: "protected",
        when: { deletion_protection: true },
        says: "the provider refuses to delete it while deletion protection is on",
      },
    ],
    restore: "The DAG files stay in their bucket.",
    watch: [
      {
        path: "deletion_protection",
        change: "off",
        rule: "guard-removed",
        says: "deletion protection is switched off",
      },
    ],
    source: "yandex-cloud/terraform-provider-yandex docs/resources/airflow_cluster.md",
  },
  {
    type: "yandex_datacatalog_catalog",
    class: "data",
    weight: "medium",
    what: "data catalog",
    loses: "All entries in it.",
    source: "yandex-cloud/terraform-provider-yandex docs/resources/datacatalog_catalog.md",
  },
  {
    type: "yandex_dataproc_cluster",
    class: "container",
    weight: "high",
    what: "data processing cluster",
    loses: "All files of the cluster.",
    leaves: [
      {
        remains: "refused",
        refusal: "protected",
        when: { deletion_protection: true },
        says: "the provider refuses to delete it while deletion protection is on",
      },
    ],
    restore: "What was written to buckets.",
    watch: [
      {
        path: "deletion_protection",
        change: "off",
        rule: "guard-removed",
        says: "deletion protection is switched off",
      },
    ],
    source: "yandex-cloud/terraform-provider-yandex docs/resources/dataproc_cluster.md",
  },
  {
    type: "yandex_datasphere_community",
    class: "container",
    weight: "medium",
    what: "notebook community",
    loses: "All projects in it.",
    source: "yandex-cloud/terraform-provider-yandex docs/resources/datasphere_community.md",
  },
  {
    type: "yandex_datasphere_project",
    class: "container",
    weight: "high",
    what: "notebook project",
    loses: "All notebooks and data in it.",
    refs: [{ role: "inside", path: "community_id", to: ["yandex_datasphere_community"] }],
    source: "yandex-cloud/terraform-provider-yandex docs/resources/datasphere_project.md",
  },
  {
    type: "yandex_metastore_cluster",
    class: "data",
    weight: "medium",
    what: "Hive Metastore cluster",
    loses: "Its catalog: which tables there are, and where.",
    leaves: [
      {
        remains: "refused",
        refusal: "protected",
        when: { deletion_protection: true },
        says: "the provider refuses to delete it while deletion protection is on",
      },
      { remains: "kept", says: "the data, in its bucket" },
    ],
    watch: [
      {
        path: "deletion_protection",
        change: "off",
        rule: "guard-removed",
        says: "deletion protection is switched off",
      },
    ],
    source: "yandex-cloud/terraform-provider-yandex docs/resources/metastore_cluster.md",
  },
  {
    type: "yandex_spark_cluster",
    class: "data",
    weight: "low",
    what: "Spark cluster",
    loses: "The history of its jobs.",
    leaves: [
      {
        remains: "refused",
        refusal: "protected",
        when: { deletion_protection: true },
        says: "the provider refuses to delete it while deletion protection is on",
      },
    ],
    watch: [
      {
        path: "deletion_protection",
        change: "off",
        rule: "guard-removed",
        says: "deletion protection is switched off",
      },
    ],
    source: "yandex-cloud/terraform-provider-yandex docs/resources/spark_cluster.md",
  },
  {
    type: "yandex_trino_cluster",
    class: "data",
    weight: "low",
    what: "Trino cluster",
    loses: "The cluster with its catalogs and settings.",
    leaves: [
      {
        remains: "refused",
        refusal: "protected",
        when: { deletion_protection: true },
        says: "the provider refuses to delete it while deletion protection is on",
      },
    ],
    restore: "What it queries stays elsewhere.",
    watch: [
      {
        path: "deletion_protection",
        change: "off",
        rule: "guard-removed",
        says: "deletion protection is switched off",
      },
    ],
    source: "yandex-cloud/terraform-provider-yandex docs/resources/trino_cluster.md",
  },
  {
    type: "yandex_ytsaurus_cluster",
    class: "data",
    weight: "high",
    what: "YTsaurus cluster",
    loses: "All tables and files of it.",
    note: "Its page has no words on backups.",
    source: "yandex-cloud/terraform-provider-yandex docs/resources/ytsaurus_cluster.md",
  },
];

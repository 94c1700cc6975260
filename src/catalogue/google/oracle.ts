import type { CatalogueRow } from "../../domain/catalogue.ts";
import { ABANDONED, POLICY_LIFTED, PREVENTED, PROTECTED, PROTECTION_OFF } from "./shared.ts";

/** Oracle Database@Google Cloud. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "google_oracle_database_autonomous_database",
    class: "data",
    weight: "high",
    what: "Oracle autonomous database",
    loses: "The database and its automatic backups.",
    forgets: ABANDONED,
    leaves: [PROTECTED, PREVENTED],
    restore: "Long-term backups may stay.",
    watch: [PROTECTION_OFF, POLICY_LIFTED],
    source: "hashicorp/terraform-provider-google website/docs/r/oracle_database_autonomous_database.html.markdown",
  },
  {
    type: "google_oracle_database_cloud_exadata_infrastructure",
    class: "container",
    weight: "high",
    what: "Exadata infrastructure",
    loses: "The racks with everything on them.",
    forgets: ABANDONED,
    leaves: [PROTECTED, PREVENTED],
    watch: [PROTECTION_OFF, POLICY_LIFTED],
    source:
      "hashicorp/terraform-provider-google website/docs/r/oracle_database_cloud_exadata_infrastructure.html.markdown",
  },
  {
    type: "google_oracle_database_cloud_vm_cluster",
    class: "container",
    weight: "high",
    what: "Exadata VM cluster",
    loses: "All databases of the cluster.",
    forgets: ABANDONED,
    leaves: [PROTECTED, PREVENTED],
    restore: "Backups in object storage, if they were set up in Oracle.",
    watch: [PROTECTION_OFF, POLICY_LIFTED],
    refs: [
      { role: "inside", path: "exadata_infrastructure", to: ["google_oracle_database_cloud_exadata_infrastructure"] },
    ],
    source: "hashicorp/terraform-provider-google website/docs/r/oracle_database_cloud_vm_cluster.html.markdown",
  },
  {
    type: "google_oracle_database_db_system",
    class: "data",
    weight: "high",
    what: "Oracle database system",
    loses: "All databases of the system.",
    forgets: ABANDONED,
    leaves: [
      PROTECTED,
      PREVENTED,
      {
        remains: "grace",
        when: {
          "properties[0].db_home[0].database[0].properties[0].db_backup_config[0].backup_deletion_policy":
            "DELETE_AFTER_RETENTION_PERIOD",
        },
        says: "the backups, until their retention ends",
      },
    ],
    restore: "Backups as the backup deletion policy says.",
    watch: [PROTECTION_OFF, POLICY_LIFTED],
    source: "hashicorp/terraform-provider-google website/docs/r/oracle_database_db_system.html.markdown",
  },
  {
    type: "google_oracle_database_exadb_vm_cluster",
    class: "container",
    weight: "high",
    what: "Exadata VM cluster (Exascale)",
    loses: "All databases of the cluster.",
    forgets: ABANDONED,
    leaves: [PROTECTED, PREVENTED],
    restore: "Backups, if they were set up in Oracle.",
    watch: [PROTECTION_OFF, POLICY_LIFTED],
    refs: [
      {
        role: "inside",
        path: "properties[0].exascale_db_storage_vault",
        to: ["google_oracle_database_exascale_db_storage_vault"],
      },
    ],
    source: "hashicorp/terraform-provider-google website/docs/r/oracle_database_exadb_vm_cluster.html.markdown",
  },
  {
    type: "google_oracle_database_exascale_db_storage_vault",
    class: "container",
    weight: "high",
    what: "Exascale storage vault",
    loses: "The storage of the databases.",
    forgets: ABANDONED,
    leaves: [PROTECTED, PREVENTED],
    watch: [PROTECTION_OFF, POLICY_LIFTED],
    source:
      "hashicorp/terraform-provider-google website/docs/r/oracle_database_exascale_db_storage_vault.html.markdown",
  },
  {
    type: "google_oracle_database_goldengate_deployment",
    class: "data",
    weight: "medium",
    what: "data replication deployment",
    loses: "The state of the replication and its backups.",
    forgets: ABANDONED,
    leaves: [PREVENTED],
    restore: "Source and target databases stay.",
    watch: [POLICY_LIFTED],
    source: "hashicorp/terraform-provider-google website/docs/r/oracle_database_goldengate_deployment.html.markdown",
  },
];

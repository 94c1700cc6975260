import type { CatalogueRow } from "../../domain/catalogue.ts";
import { topicExpiry } from "../shared.ts";
import { KEYS } from "./shared.ts";

/** Databases and messages: Cloud Databases, Cloudant, Db2, Event Streams, MQ. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "ibm_cloudant",
    class: "data",
    weight: "high",
    what: "Cloudant document database",
    loses: "All databases of it.",
    restore: "The service may keep a deleted instance for about 7 days.",
    ids: ["crn", "guid"],
    source: "IBM-Cloud/terraform-provider-ibm website/docs/r/cloudant.html.markdown",
  },
  {
    type: "ibm_cloudant_database",
    class: "data",
    weight: "high",
    what: "document database",
    loses: "All documents in it.",
    refs: [{ role: "inside", path: "instance_crn", to: ["ibm_cloudant", "ibm_resource_instance"] }],
    source: "IBM-Cloud/terraform-provider-ibm website/docs/r/cloudant_database.html.markdown",
  },
  {
    type: "ibm_database",
    class: "data",
    weight: "high",
    what: "managed database",
    loses: "All databases of it with its backups.",
    lighter: { weight: "medium", loses: "The replica." },
    leaves: [
      {
        remains: "refused",
        refusal: "protected",
        when: { deletion_protection: true },
        says: "the provider refuses to delete it while deletion protection is on",
      },
    ],
    restore: "The service may keep a deleted instance for about 7 days.",
    watch: [
      {
        path: "deletion_protection",
        change: "off",
        rule: "guard-removed",
        says: "deletion protection is switched off",
      },
      {
        path: "version_upgrade_skip_backup",
        change: "on",
        rule: "guard-removed",
        says: "no backup is made before the database is moved to another version",
      },
    ],
    refs: [
      { role: "key", path: "key_protect_key", to: KEYS },
      { role: "key", path: "backup_encryption_key_crn", to: KEYS },
      { role: "copies", path: "remote_leader_id", to: ["ibm_database"] },
    ],
    ids: ["resource_crn", "guid"],
    source: "IBM-Cloud/terraform-provider-ibm website/docs/r/database.html.markdown",
  },
  {
    type: "ibm_db2",
    class: "data",
    weight: "high",
    what: "Db2 database",
    loses: "All tables of it.",
    restore: "The service may keep a deleted instance for about 7 days.",
    refs: [{ role: "key", path: "disk_encryption_key_crn", to: KEYS }],
    source: "IBM-Cloud/terraform-provider-ibm website/docs/r/db2.html.markdown",
  },
  {
    type: "ibm_event_streams_schema",
    class: "data",
    weight: "medium",
    what: "schema",
    loses: "The schema; messages written with it may become unreadable.",
    refs: [{ role: "inside", path: "resource_instance_id", to: ["ibm_resource_instance"] }],
    source: "IBM-Cloud/terraform-provider-ibm website/docs/r/event_streams_schema.html.markdown",
  },
  {
    type: "ibm_event_streams_topic",
    class: "data",
    weight: "medium",
    what: "Kafka topic",
    loses: "All messages of the topic.",
    watch: [...topicExpiry((name) => `config["${name}"]`)],
    refs: [{ role: "inside", path: "resource_instance_id", to: ["ibm_resource_instance"] }],
    source: "IBM-Cloud/terraform-provider-ibm website/docs/r/event_streams_topic.html.markdown",
  },
  {
    type: "ibm_mqcloud_queue_manager",
    class: "container",
    weight: "medium",
    what: "queue manager",
    loses: "All queues with their messages.",
    refs: [{ role: "inside", path: "service_instance_guid", to: ["ibm_resource_instance"] }],
    source: "IBM-Cloud/terraform-provider-ibm website/docs/r/mqcloud_queue_manager.html.markdown",
  },
];

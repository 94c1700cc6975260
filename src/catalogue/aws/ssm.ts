import type { CatalogueRow } from "../../domain/catalogue.ts";
import { doc, key } from "./shared.ts";

/** Systems Manager: parameters, documents, incidents and contacts. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "aws_ssm_activation",
    class: "identity",
    weight: "low",
    what: "server activation",
    loses: "The code for further servers; those registered stay.",
    restore: "A new activation.",
    source: doc("ssm_activation"),
  },
  {
    type: "aws_ssm_document",
    class: "data",
    weight: "low",
    what: "automation document",
    loses: "All versions of the document.",
    restore: "Create it again from the configuration.",
    source: doc("ssm_document"),
  },
  {
    type: "aws_ssm_parameter",
    class: "data",
    weight: "low",
    what: "stored parameter",
    loses: "The value with its history.",
    heavier: { when: { type: "SecureString" }, weight: "medium", loses: "The secret with its history." },
    refs: [key("key_id")],
    source: doc("ssm_parameter"),
  },
  {
    type: "aws_ssmcontacts_contact",
    class: "container",
    weight: "low",
    what: "contact of an on-call plan",
    loses: "The contact with its channels, which the people concerned must activate again.",
    restore: "From the configuration; every channel waits for its activation.",
    source: doc("ssmcontacts_contact"),
  },
  {
    type: "aws_ssmincidents_replication_set",
    class: "container",
    weight: "high",
    what: "incident records",
    loses: "All incidents, timelines, response plans and contacts.",
    leaves: [
      {
        remains: "refused",
        refusal: "protected",
        when: { deletion_protected: true },
        says: "AWS refuses to delete it while deletion_protected is on",
      },
    ],
    watch: [
      {
        path: "region[*].name",
        change: "removed",
        rule: "backup-loss",
        weight: "medium",
        says: "the copy in each region that is taken out is deleted",
      },
    ],
    refs: [key("region[*].kms_key_arn")],
    source: doc("ssmincidents_replication_set"),
  },
  {
    type: "aws_ssmquicksetup_configuration_manager",
    class: "container",
    weight: "medium",
    what: "fleet set-up",
    loses: "The stacks that it deployed: patching, backup, recording.",
    restore: "Create it again.",
    source: doc("ssmquicksetup_configuration_manager"),
  },
];

import type { CatalogueRow, TypeSort } from "../../domain/catalogue.ts";
import { changedTemplate } from "../aws/cloudformation.ts";
import {
  attributesOf,
  heavierOnAttributes,
  leafOnAttributes,
  losingOnAttributes,
  nameInAwscc,
  onAttributes,
  RULES_OF_BUCKET,
  ruleSetsOf,
} from "../cloud-control.ts";
import { sortsOfCloudFormation } from "../cloudformation/sorts.ts";
import { UNMADE } from "../cloudformation/unmade.ts";
import { IN_CLUSTER } from "../shared.ts";

/** What is known of a type here, and not where Cloud Control takes any type: what it lies in, what its rules match. */
const MORE = new Map<string, Partial<CatalogueRow>>([
  ["AWS::Backup::BackupPlan", { renamable: ["backup_plan.backup_plan_rule[*].rule_name"] }],
  ["AWS::Backup::BackupSelection", { rulesOf: ["backup_plan_id"] }],
  ["AWS::DLM::LifecyclePolicy", { renamable: ["policy_details.schedules[*].name"] }],
  [
    "AWS::DocDB::GlobalCluster",
    { source: "hashicorp/terraform-provider-awscc internal/aws/docdb/global_cluster_resource_gen.go" },
  ],
  [
    "AWS::Neptune::DBInstance",
    {
      leaves: [IN_CLUSTER],
      refs: [{ role: "inside", path: "db_cluster_identifier", to: ["awscc_neptune_db_cluster"] }],
    },
  ],
  [
    "AWS::Organizations::Account",
    { note: "The same object as aws_organizations_account, which may also leave the organization and stay." },
  ],
  [
    "AWS::RedshiftServerless::Workgroup",
    {
      leaves: [{ remains: "kept", says: "the data, which is in the namespace" }],
      refs: [{ role: "inside", path: "namespace_name", to: ["awscc_redshiftserverless_namespace"] }],
    },
  ],
  ["AWS::S3::Bucket", { ruleSets: RULES_OF_BUCKET }],
]);

/** Their template is an attribute, and has the name that it has under aws. */
const TEMPLATES = ["AWS::CloudFormation::Stack", "AWS::CloudFormation::StackSet"];

const noteOn = (as: string | undefined): string | undefined =>
  as && `The same object as ${as}; what its other attributes decide is not known of this type.`;

const pageOf = (name: string): string =>
  `hashicorp/terraform-provider-awscc docs/resources/${name.replace("awscc_", "")}.md`;

function rowOf(sort: TypeSort, type: string): CatalogueRow {
  const { types: _, as, holds, heavier, losing, leaves: left = [], class: named, weight, what, loses } = sort;
  const name = nameInAwscc(type);
  const watch = [...attributesOf(type, weight), ...(TEMPLATES.includes(type) ? changedTemplate(weight) : [])];
  const {
    leaves = left.map(leafOnAttributes),
    ruleSets = ruleSetsOf(type),
    renamable,
    rulesOf,
    refs,
    note = noteOn(as),
    source = pageOf(name),
  } = MORE.get(type) ?? {};
  return {
    type: name,
    class: named,
    weight,
    what,
    loses,
    ...(losing && { losing: losingOnAttributes(losing) }),
    ...(heavier && { heavier: heavierOnAttributes(heavier) }),
    ...(holds && { holds: onAttributes(holds) }),
    ...(leaves.length > 0 && { leaves }),
    ...(watch.length > 0 && { watch }),
    ...(renamable && { renamable }),
    ...(ruleSets.length > 0 && { ruleSets }),
    ...(rulesOf && { rulesOf }),
    ...(refs && { refs }),
    ...(note !== undefined && { note }),
    source,
  };
}

const unmade = new Set(UNMADE);

/** What Cloud Control knows of all types that hold something (../cloudformation), by their names here. */
export const rows: readonly CatalogueRow[] = sortsOfCloudFormation()
  .of.flatMap((sort) => sort.types.filter((type) => !unmade.has(type)).map((type) => rowOf(sort, type)))
  .sort((a, b) => (a.type < b.type ? -1 : 1));

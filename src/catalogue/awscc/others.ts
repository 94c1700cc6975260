import type { CatalogueRow, Conditions, Leaves, TypeSort, Watch } from "../../domain/catalogue.ts";
import { changedTemplate } from "../aws/cloudformation.ts";
import { attributesOf, nameInAwscc, onAttributes, ruleSetsOf } from "../cloud-control.ts";
import { sortsOfCloudFormation } from "../cloudformation/sorts.ts";
import { UNMADE } from "../cloudformation/unmade.ts";
import { rows as stores } from "./stores.ts";

/** Which setting refuses a destroy. */
const PROTECTED = new Map<string, Conditions>([
  ["AWS::CloudTrail::EventDataStore", { termination_protection_enabled: true }],
  ["AWS::DSQL::Cluster", { deletion_protection_enabled: true }],
  [
    "AWS::ElasticLoadBalancingV2::LoadBalancer",
    {
      "load_balancer_attributes[*].key": "deletion_protection.enabled",
      "load_balancer_attributes[*].value": "true",
    },
  ],
  ["AWS::Neptune::GlobalCluster", { deletion_protection: true }],
  ["AWS::NeptuneGraph::Graph", { deletion_protection: true }],
  ["AWS::RDS::GlobalCluster", { deletion_protection: true }],
  ["AWS::SMSVOICE::PhoneNumber", { deletion_protection_enabled: true }],
  ["AWS::SMSVOICE::Pool", { deletion_protection_enabled: true }],
  ["AWS::SMSVOICE::SenderId", { deletion_protection_enabled: true }],
  ["AWS::SSMIncidents::ReplicationSet", { deletion_protected: true }],
  ["AWS::VerifiedPermissions::PolicyStore", { "deletion_protection.mode": "ENABLED" }],
]);

const refused = (when: Conditions): readonly Leaves[] => [
  { remains: "refused", refusal: "protected", when, says: "AWS refuses to delete it while deletion protection is on" },
];

/** What says so by a switch that many types have is watched by its name. */
const switchedOff = (when: Conditions): readonly Watch[] =>
  Object.keys(when)
    .filter((path) => path === "deletion_protection" || path === "deletion_protection_enabled")
    .map((path) => ({ path, change: "off", rule: "guard-removed", says: "deletion protection is switched off" }));

/** Their template is an attribute, and has the name that it has under aws. */
const TEMPLATES = ["AWS::CloudFormation::Stack", "AWS::CloudFormation::StackSet"];

function rowOf(sort: TypeSort, type: string): CatalogueRow {
  const { types: _, as, class: named, weight, what, loses, holds, leaves } = sort;
  const name = nameInAwscc(type);
  const when = PROTECTED.get(type);
  const all = [...(when === undefined ? [] : refused(when)), ...(leaves ?? [])];
  const watch = [
    ...(when === undefined ? [] : switchedOff(when)),
    ...attributesOf(type, weight),
    ...(TEMPLATES.includes(type) ? changedTemplate(weight) : []),
  ];
  const ruleSets = ruleSetsOf(type);
  return {
    type: name,
    class: named,
    weight,
    what,
    loses,
    ...(holds && { holds: onAttributes(holds) }),
    ...(all.length > 0 && { leaves: all }),
    ...(watch.length > 0 && { watch }),
    ...(ruleSets.length > 0 && { ruleSets }),
    ...(as !== undefined && {
      note: `The same object as ${as}; what its other attributes decide is not known of this type.`,
    }),
    source: `hashicorp/terraform-provider-awscc docs/resources/${name.replace("awscc_", "")}.md`,
  };
}

const written = new Set(stores.map(({ type }) => type));
const unmade = new Set(UNMADE);

const all = sortsOfCloudFormation().of.flatMap((sort) =>
  sort.types.filter((type) => !unmade.has(type)).map((type) => rowOf(sort, type)),
);

/** What Cloud Control knows of all other types that hold something (../cloudformation), by their names here. */
export const rows: readonly CatalogueRow[] = all
  .filter(({ type }) => !written.has(type))
  .sort((a, b) => (a.type < b.type ? -1 : 1));

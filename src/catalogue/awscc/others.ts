import type { CatalogueRow, TypeSort } from "../../domain/catalogue.ts";
import { nameInAwscc, onAttributes } from "../cloud-control.ts";
import { sortsOfCloudFormation } from "../cloudformation/sorts.ts";
import { UNMADE } from "../cloudformation/unmade.ts";
import { rows as stores } from "./stores.ts";

/** Which attribute refuses a destroy. */
const PROTECTED = new Map([
  ["AWS::DSQL::Cluster", "deletion_protection_enabled"],
  ["AWS::Neptune::GlobalCluster", "deletion_protection"],
  ["AWS::NeptuneGraph::Graph", "deletion_protection"],
  ["AWS::RDS::GlobalCluster", "deletion_protection"],
  ["AWS::SMSVOICE::PhoneNumber", "deletion_protection_enabled"],
  ["AWS::SMSVOICE::Pool", "deletion_protection_enabled"],
  ["AWS::SMSVOICE::SenderId", "deletion_protection_enabled"],
]);

/** What a deletion protection does. */
function protection(path: string): Pick<CatalogueRow, "leaves" | "watch"> {
  const says = "AWS refuses to delete it while deletion protection is on";
  return {
    leaves: [{ remains: "refused", refusal: "protected", when: { [path]: true }, says }],
    watch: [{ path, change: "off", rule: "guard-removed", says: "deletion protection is switched off" }],
  };
}

function rowOf(sort: TypeSort, type: string): CatalogueRow {
  const { types: _, as, class: named, weight, what, loses, holds, leaves } = sort;
  const name = nameInAwscc(type);
  const path = PROTECTED.get(type);
  return {
    type: name,
    class: named,
    weight,
    what,
    loses,
    ...(holds && { holds: onAttributes(holds) }),
    ...(leaves && { leaves }),
    ...(path !== undefined && protection(path)),
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

import type { TypeSort, TypeSorts } from "../../domain/catalogue.ts";
import { SET } from "../cloud-control.ts";
import { AWS } from "./aws.ts";
import { HARMLESS } from "./harmless.ts";
import { SAME_AS } from "./types.ts";

/** Objects that have no row of their own in aws, or have it beside the one that all of these belong to. */
const OTHERS: readonly TypeSort[] = [
  {
    types: ["AWS::CloudFormation::Stack", "AWS::CloudFormation::StackSet"],
    class: "container",
    weight: "high",
    what: "CloudFormation stack",
    loses: "Everything that the stack created, none of which the plan lists.",
    as: "aws_cloudformation_stack",
  },
  {
    types: ["AWS::ECS::Service"],
    class: "data",
    weight: "low",
    what: "container service with managed disks",
    loses: "The disks that the service manages for its tasks.",
    holds: { "desired_state~json.VolumeConfigurations[*].Name": { set: true } },
    as: "aws_ecs_service",
  },
  {
    types: ["AWS::ElastiCache::CacheCluster"],
    class: "data",
    weight: "medium",
    what: "Redis cache",
    loses: "All keys, with the automatic snapshots.",
    holds: { "desired_state~json.Engine": ["redis", "valkey"] },
    as: "aws_elasticache_cluster",
  },
  {
    types: ["AWS::ElasticBeanstalk::Environment"],
    class: "container",
    weight: "high",
    what: "application environment with its own database",
    loses: "The environment with the database inside it, which the plan does not list.",
    holds: { "desired_state~json.OptionSettings[*].Namespace": "aws:rds:dbinstance" },
    as: "aws_elastic_beanstalk_environment",
  },
  {
    types: ["AWS::ServiceCatalog::CloudFormationProvisionedProduct"],
    class: "container",
    weight: "high",
    what: "provisioned product",
    loses: "Everything that the product created, none of which the plan lists.",
    as: "aws_servicecatalog_provisioned_product",
  },
];

/** What aws says of the same objects, as far as it does not depend on its own attributes. */
function likeAws([name, ...types]: (typeof SAME_AS)[number]): TypeSort {
  const row = AWS.get(name);
  if (row === undefined) throw new Error(`there is no aws_${name}`);
  const { class: named, weight, what, loses } = row;
  return { types, as: row.type, class: named, weight, what, loses };
}

/** All types of CloudFormation that are known. */
export function sortsOfCloudFormation(): TypeSorts {
  const of = [...OTHERS, ...SAME_AS.map(likeAws)];
  const known = new Set(of.flatMap(({ types }) => types));
  const settings = SET.filter((type) => !known.has(type));
  return { type: "type_name", of, ...(settings.length > 0 && { settings }), harmless: HARMLESS };
}

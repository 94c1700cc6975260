import { isList, isObject, type Json, objectOf } from "../json/value.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { yamlIn } from "./yaml.ts";

/**
 * A template of CloudFormation, in JSON or YAML, as the list of what it declares: what a stack makes and deletes, no
 * plan shows. Of what a resource is set to only a fingerprint is kept.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/resource-definition.html
 */
export function stackIn(text: string): Json | undefined {
  const template = yamlIn(text);
  if (!isObject(template) || !isObject(template.Resources)) return undefined;
  return Object.entries(template.Resources).flatMap(([name, one]) => resourcesIn(name, one));
}

/** What each turn of a loop makes (`Fn::ForEach::Name: [variable, values, resources]`) is told apart by its values. */
function resourcesIn(name: string, one: Json): readonly Json[] {
  if (!isList(one)) return [resourceOf(name, objectOf(one))];
  const [, values = null, made] = one;
  return Object.values(objectOf(made)).map((each) => resourceOf(`${name} ${fingerprintOf(values)}`, objectOf(each)));
}

function resourceOf(name: string, resource: ReturnType<typeof objectOf>): Json {
  const { Type = null, DeletionPolicy, UpdateReplacePolicy, Condition } = resource;
  return {
    name,
    type: Type,
    kept: isRetain(DeletionPolicy),
    left: leftBy(resource),
    kept_when_replaced: isRetain(UpdateReplacePolicy),
    conditional: Condition !== undefined,
    definition: fingerprintOf([name, resource]),
  };
}

/** Whatever else is written there, an expression too, may come to a delete. */
const isRetain = (policy: Json | undefined): boolean => policy === "Retain" || policy === "RetainExceptOnCreate";

/**
 * What a delete of the stack leaves of a resource, `nothing` where it is not said for sure. `elsewhere`: what it holds
 * lies in another one. Of databases a snapshot is made by default.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html
 */
function leftBy({ Type, DeletionPolicy, Properties }: ReturnType<typeof objectOf>): Left {
  if (isRetain(DeletionPolicy)) return "kept";
  if (DeletionPolicy === "Snapshot") return "snapshot";
  const isInstance = Type === "AWS::RDS::DBInstance";
  if (isInstance && objectOf(Properties).DBClusterIdentifier !== undefined) return "elsewhere";
  return DeletionPolicy === undefined && (isInstance || Type === "AWS::RDS::DBCluster") ? "snapshot" : "nothing";
}

type Left = "kept" | "snapshot" | "elsewhere" | "nothing";

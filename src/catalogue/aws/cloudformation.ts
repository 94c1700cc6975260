import type { CatalogueRow, Watch, Weight } from "../../domain/catalogue.ts";
import { IN_DESIRED_STATE, RULES_IN_DESIRED_STATE } from "../cloud-control.ts";
import { PROTECTED_BY, protectedWhen } from "../cloudformation/leaving.ts";
import { sortsOfCloudFormation } from "../cloudformation/sorts.ts";
import { doc } from "./shared.ts";

const SORTS = sortsOfCloudFormation();

/** Holds something by its properties alone, which are not looked at in a template; most of these hold nothing. */
const MOSTLY_EMPTY = "AWS::ElasticBeanstalk::Environment";

/** Types of CloudFormation whose objects hold data, backups or keys that would be missed, or others that do. */
const HOLDING = [
  "AWS::ElastiCache::ReplicationGroup",
  "AWS::ElastiCache::ServerlessCache",
  ...SORTS.of
    .filter(({ class: named, weight }) => weight === "high" && named !== "guard" && named !== "network-critical")
    .flatMap(({ types }) => types)
    .filter((type) => type !== MOSTLY_EMPTY),
].sort();

/** A stack can also declare tables in the short form of SAM. */
const HELD = [...HOLDING, "AWS::Serverless::SimpleTable"];

/**
 * Types of which a stack may be made without anything in it that would be missed: nobody is asked about one of these
 * alone. A machine is not among them, since its disks may hold more.
 */
const LIGHT = [
  ...SORTS.harmless,
  ...SORTS.of.filter(({ weight, heavier }) => weight === "low" && heavier === undefined).flatMap(({ types }) => types),
].sort();

/** A weight is said where it is not the row's own. */
const weighing = (weight: Weight, of: Weight) => (weight === of ? {} : { weight });

/** A template of which the plan shows what it was and what it will be. */
export const changedTemplate = (of: Weight): readonly Watch[] => [
  {
    path: "template_body~stack[*].name",
    change: "removed",
    when: { "template_body~stack[*].type": HELD, "template_body~stack[*].kept": false },
    rule: "container-loss",
    ...weighing("high", of),
    says: "what the template no longer declares is deleted from the stack with the data in it",
  },
  {
    path: "template_body~stack[*].definition",
    change: "removed",
    when: {
      "template_body~stack[*].type": HELD,
      "template_body~stack[*].kept_when_replaced": false,
    },
    rule: "container-loss",
    ...weighing("medium", of),
    says: "resources that hold data may be replaced, or are let go, which the plan does not show",
  },
  {
    path: "parameters",
    change: "changed",
    when: { "template_body~stack[*].type": HELD, "template_body~stack[*].conditional": true },
    rule: "container-loss",
    ...weighing("medium", of),
    says: "resources that hold data are deleted if their condition no longer holds, which the plan does not show",
  },
  {
    path: "template_url",
    change: "changed",
    rule: "container-loss",
    ...weighing("medium", of),
    says: "what the new template no longer declares is deleted, and the plan does not show what is in it",
  },
];

/** Stacks and products that hold other resources: CloudFormation, Cloud Control, Service Catalog. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "aws_cloudcontrolapi_resource",
    class: "data",
    weight: "high",
    what: "resource with data (Cloud Control)",
    loses: "What the resource holds; its type is named in type_name.",
    sorts: SORTS,
    leaves: [
      // Of types that nobody has named here; the others say it themselves.
      ...Object.keys(PROTECTED_BY).map((name) => protectedWhen({ [`desired_state~json.${name}`]: true })),
    ],
    restore: "As for the native resource of that type.",
    watch: IN_DESIRED_STATE,
    ruleSets: RULES_IN_DESIRED_STATE,
    note: "A type that nobody has named is reported as unclassified. Of the properties, those that keep data and backups are read.",
    source: doc("cloudcontrolapi_resource"),
  },
  {
    type: "aws_cloudformation_stack",
    class: "container",
    weight: "high",
    what: "CloudFormation stack",
    loses: "Everything that the stack created, none of which the plan lists.",
    // Of a template that can't be read nothing is said.
    holds: { "template_body~stack[*].type": { besides: LIGHT } },
    leaves: [
      {
        remains: "nothing",
        when: { "template_body~stack[*].type": HELD, "template_body~stack[*].left": "nothing" },
        says: "its template does not keep all that holds data",
      },
      {
        remains: "snapshot",
        when: { "template_body~stack[*].type": HELD, "template_body~stack[*].left": "snapshot" },
        says: "final snapshots, by the DeletionPolicy of its template",
      },
      {
        remains: "kept",
        when: { "template_body~stack[*].type": HELD, "template_body~stack[*].left": "kept" },
        says: "what holds data, by the DeletionPolicy of its template",
      },
    ],
    restore: "Only what its template keeps with a DeletionPolicy of Retain or Snapshot.",
    watch: changedTemplate("high"),
    ids: ["tags_all{}"],
    note: "A template that the plan names by its address can't be looked into.",
    source: doc("cloudformation_stack"),
  },
  {
    type: "aws_cloudformation_stack_instances",
    class: "container",
    weight: "high",
    what: "stacks of a stack set",
    loses: "Everything that these stacks created, in all their accounts.",
    forgets: { retain_stacks: true },
    watch: [
      { path: "retain_stacks", change: "off", rule: "guard-removed", says: "a later destroy deletes the stacks too" },
      {
        path: "accounts[*]",
        change: "removed",
        when: { retain_stacks: [false, null] },
        rule: "container-loss",
        says: "the stacks in each account that is taken out are deleted",
      },
      {
        path: "regions[*]",
        change: "removed",
        when: { retain_stacks: [false, null] },
        rule: "container-loss",
        says: "the stacks in each region that is taken out are deleted",
      },
      {
        path: "deployment_targets[0].organizational_unit_ids[*]",
        change: "removed",
        when: { retain_stacks: [false, null] },
        rule: "container-loss",
        says: "the stacks in each unit that is taken out are deleted",
      },
      {
        path: "deployment_targets[0].accounts[*]",
        change: "removed",
        when: { retain_stacks: [false, null] },
        rule: "container-loss",
        says: "the stacks in each account that is taken out are deleted",
      },
    ],
    refs: [{ role: "inside", path: "stack_set_name", to: ["aws_cloudformation_stack_set"] }],
    source: doc("cloudformation_stack_instances"),
  },
  {
    type: "aws_cloudformation_stack_set",
    class: "container",
    weight: "medium",
    what: "stack set",
    loses: "The set.",
    leaves: [{ remains: "refused", refusal: "not-empty", says: "AWS refuses to delete a stack set that has stacks" }],
    restore: "Create it again.",
    watch: [
      ...changedTemplate("medium"),
      {
        path: "auto_deployment[0].retain_stacks_on_account_removal",
        change: "off",
        rule: "guard-removed",
        says: "stacks are deleted when an account leaves",
      },
    ],
    source: doc("cloudformation_stack_set"),
  },
  {
    type: "aws_cloudformation_stack_set_instance",
    class: "container",
    weight: "high",
    what: "stack of a stack set",
    loses: "Everything that the stack created; for an organizational unit, in all its accounts.",
    forgets: { retain_stack: true },
    watch: [
      { path: "retain_stack", change: "off", rule: "guard-removed", says: "a later destroy deletes the stack too" },
    ],
    refs: [{ role: "inside", path: "stack_set_name", to: ["aws_cloudformation_stack_set"] }],
    source: doc("cloudformation_stack_set_instance"),
  },
  {
    type: "aws_serverlessapplicationrepository_cloudformation_stack",
    class: "container",
    weight: "high",
    what: "serverless application stack",
    loses: "Everything that the stack created.",
    restore: "Only what its template keeps with a DeletionPolicy.",
    source: doc("serverlessapplicationrepository_cloudformation_stack"),
  },
  {
    type: "aws_servicecatalog_product",
    class: "container",
    weight: "low",
    what: "catalog product",
    loses: "The product and its versions.",
    restore: "Create it again.",
    source: doc("servicecatalog_product"),
  },
  {
    type: "aws_servicecatalog_provisioned_product",
    class: "container",
    weight: "high",
    what: "provisioned product",
    loses: "Everything that the product provisioned, none of which the plan lists.",
    forgets: { retain_physical_resources: true },
    watch: [
      {
        path: "retain_physical_resources",
        change: "off",
        rule: "guard-removed",
        says: "a later destroy deletes what was provisioned too",
      },
    ],
    source: doc("servicecatalog_provisioned_product"),
  },
];

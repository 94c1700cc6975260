/** Settings of services that keep backups, logs, rules of expiry and keys: by Cloud Control, and by awscc. */
import { describe, expect, test } from "vitest";
import { allRows } from "../../src/catalogue/index.ts";
import { object, reviewOf, said } from "../domain/reviewing.ts";

const ROWS = allRows().filter(({ type }) => /^(awscc|aws_cloudcontrolapi)_/.test(type));

type Body = Readonly<Record<string, unknown>>;

const found = async (type: string, before: Body, after: Body) =>
  said(await reviewOf([object(`${type}.x`, "update", before, after)], ROWS)).map((line) =>
    line.replace(` ${type}.x`, ""),
  );

const GENERIC = "aws_cloudcontrolapi_resource";
const state = (type: string, desired: Body): Body => ({ type_name: type, desired_state: JSON.stringify(desired) });

const snake = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(snake);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key.replace(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, "_").toLowerCase(),
      snake(one),
    ]),
  );
};

const schedule = (of: Body): Body => ({ State: "ENABLED", PolicyDetails: { Schedules: [{ Name: "daily", ...of }] } });
const kept = (RetainRule: Body): Body => schedule({ RetainRule });
const every = (CronExpression: string): Body => schedule({ CreateRule: { CronExpression } });
const images = (countNumber: number): Body => ({
  LifecyclePolicy: {
    LifecyclePolicyText: JSON.stringify({
      rules: [
        {
          rulePriority: 1,
          selection: { tagStatus: "any", countType: "imageCountMoreThan", countNumber },
          action: { type: "expire" },
        },
      ],
    }),
  },
});
const indexes = (MinIndexRetention: string): Body => ({
  Policy: JSON.stringify({ Rules: [{ ResourceType: "index", Resource: ["index/logs/*"], MinIndexRetention }] }),
});
const registries = (...Regions: string[]): Body => ({
  ReplicationConfiguration: { Rules: [{ Destinations: Regions.map((Region) => ({ Region, RegistryId: "1" })) }] },
});
const balancer = (Value: string): Body => ({
  LoadBalancerAttributes: [
    { Key: "idle_timeout.timeout_seconds", Value: "60" },
    { Key: "deletion_protection.enabled", Value },
  ],
});
const addOn = (Status: string): Body => ({ AddOns: [{ AddOnType: "AutoSnapshot", Status }] });
const properties = (hours: number): Body => ({ ServerProperties: `num.partitions=3\nlog.retention.hours = ${hours}` });
const topics = (...TopicsToReplicate: string[]): Body => ({
  ReplicationInfoList: [{ TopicReplication: { TopicsToReplicate } }],
});
const replicas = (...regions: string[]): Body => ({ ReplicaRegions: regions.map((Region) => ({ Region })) });

const DLM = ["AWS::DLM::LifecyclePolicy", "awscc_dlm_lifecycle_policy"] as const;
const TRAIL = ["AWS::CloudTrail::Trail", "awscc_cloudtrail_trail"] as const;

describe("Cloud Control", () => {
  test.each<[type: string, under: string, what: string, before: Body, after: Body, finding: string]>([
    [...DLM, "its state", { State: "ENABLED" }, { State: "DISABLED" }, "backup-loss warn"],
    [...DLM, "the number of snapshots", kept({ Count: 30 }), kept({ Count: 2 }), "backup-loss warn"],
    [
      ...DLM,
      "their age, in its unit",
      kept({ Interval: 12, IntervalUnit: "MONTHS" }),
      kept({ Interval: 14, IntervalUnit: "DAYS" }),
      "backup-loss warn",
    ],
    [...DLM, "how often", every("cron(0 5 * * ? *)"), every("cron(0 5 1 1 ? *)"), "backup-loss note"],
    [...DLM, "a default policy", { RetainInterval: 14 }, { RetainInterval: 2 }, "backup-loss warn"],
    [...TRAIL, "logging", { IsLogging: true }, { IsLogging: false }, "guard-removed warn"],
    [...TRAIL, "all regions", { IsMultiRegionTrail: true }, { IsMultiRegionTrail: false }, "guard-removed warn"],
    ["AWS::ECR::Repository", "awscc_ecr_repository", "images", images(100), images(5), "data-expiry warn"],
    [
      "AWS::ECR::Repository",
      "awscc_ecr_repository",
      "tags",
      { ImageTagMutability: "IMMUTABLE" },
      { ImageTagMutability: "MUTABLE" },
      "guard-removed warn",
    ],
    [
      "AWS::ECR::ReplicationConfiguration",
      "awscc_ecr_replication_configuration",
      "a region",
      registries("us-east-1", "us-west-2"),
      registries("us-east-1"),
      "backup-loss warn",
    ],
    [
      "AWS::OpenSearchServerless::LifecyclePolicy",
      "awscc_opensearchserverless_lifecycle_policy",
      "retention",
      indexes("365d"),
      indexes("7d"),
      "data-expiry warn",
    ],
    ["AWS::KMS::ReplicaKey", "awscc_kms_replica_key", "use", { Enabled: true }, { Enabled: false }, "key-loss warn"],
    [
      "AWS::ElasticLoadBalancingV2::LoadBalancer",
      "awscc_elasticloadbalancingv2_load_balancer",
      "one attribute of many",
      balancer("true"),
      balancer("false"),
      "guard-removed warn",
    ],
    [
      "AWS::Events::Archive",
      "awscc_events_archive",
      "events",
      { RetentionDays: 0 },
      { RetentionDays: 30 },
      "backup-loss warn",
    ],
    [
      "AWS::Rbin::Rule",
      "awscc_rbin_rule",
      "the bin",
      { RetentionPeriod: { RetentionPeriodValue: 365 } },
      { RetentionPeriod: { RetentionPeriodValue: 7 } },
      "guard-removed warn",
    ],
    [
      "AWS::SecretsManager::Secret",
      "awscc_secretsmanager_secret",
      "a replica",
      replicas("us-east-1", "us-west-2"),
      replicas("us-west-2"),
      "backup-loss warn",
    ],
    [
      "AWS::Lightsail::Instance",
      "awscc_lightsail_instance",
      "automatic snapshots",
      addOn("Enabled"),
      addOn("Disabled"),
      "backup-loss warn",
    ],
    [
      "AWS::MSK::Configuration",
      "awscc_msk_configuration",
      "a text",
      properties(168),
      properties(1),
      "data-expiry warn",
    ],
    [
      "AWS::MSK::Replicator",
      "awscc_msk_replicator",
      "a topic",
      topics("orders", "logs"),
      topics("logs"),
      "backup-loss warn",
    ],
    [
      "AWS::CustomerProfiles::Domain",
      "awscc_customerprofiles_domain",
      "profiles",
      { DefaultExpirationDays: 1098 },
      { DefaultExpirationDays: 30 },
      "data-expiry warn",
    ],
  ])("%s is looked into, and %s has the same, for %s", async (type, under, _, before, after, finding) => {
    expect(await found(GENERIC, state(type, before), state(type, after))).toEqual([finding]);
    expect(await found(under, snake(before) as Body, snake(after) as Body)).toEqual([finding]);
    const back = [
      found(GENERIC, state(type, after), state(type, before)),
      found(under, snakeOf(after), snakeOf(before)),
    ];
    for (const said of await Promise.all(back)) expect(said).toEqual([]);
  });

  const snakeOf = (body: Body): Body => snake(body) as Body;

  test("keeps numbers of snapshots apart by the names of their schedules", async () => {
    const two = (daily: number, weekly: number, isTurned = false): Body => {
      const all = [
        { Name: "daily", RetainRule: { Count: daily } },
        { Name: "weekly", RetainRule: { Count: weekly } },
      ];
      return state(DLM[0], { PolicyDetails: { Schedules: isTurned ? all.toReversed() : all } });
    };
    expect(await found(GENERIC, two(30, 4), two(30, 4, true))).toEqual([]);
    expect(await found(GENERIC, two(30, 4), two(4, 30))).toEqual(["backup-loss warn"]);
  });

  test("of a stack looks into its template", async () => {
    const stack = (...types: string[]): Body => ({
      template_body: JSON.stringify({
        Resources: Object.fromEntries(types.map((Type, at) => [`R${at}`, { Type }])),
      }),
    });
    const under = "awscc_cloudformation_stack";
    const [database, queue] = ["AWS::RDS::DBInstance", "AWS::SQS::Queue"];
    expect(await found(under, stack(queue, database), stack(queue))).toEqual(["container-loss block"]);
    expect(await found(under, stack(queue), stack(queue, database))).toEqual([]);
  });

  test("of a load balancer that is protected is refused", async () => {
    const protectedOne = object("awscc_elasticloadbalancingv2_load_balancer.x", "delete", {
      load_balancer_attributes: [{ key: "deletion_protection.enabled", value: "true" }],
    });
    const { findings } = await reviewOf([protectedOne], ROWS);
    expect(findings.map(({ remains }) => remains?.kind)).toEqual(["refused"]);
  });
});

/** The lists of the types of CloudFormation against those that it has; cloudformation-types.txt says its sources. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { nameInAwscc, SET } from "../../src/catalogue/cloud-control.ts";
import { HARMLESS } from "../../src/catalogue/cloudformation/harmless.ts";
import { sortsOfCloudFormation } from "../../src/catalogue/cloudformation/sorts.ts";
import { UNMADE } from "../../src/catalogue/cloudformation/unmade.ts";
import { allRows } from "../../src/catalogue/index.ts";
import { tables } from "../../src/catalogue/load.ts";
import { object, reviewOf, said } from "../domain/reviewing.ts";

const LINES = readFileSync(join(import.meta.dirname, "cloudformation-types.txt"), "utf8")
  .trimEnd()
  .split("\n")
  .filter((line) => !line.startsWith("#"))
  .map((line) => line.split(" "));

const EXISTING = new Set(LINES.map(([type]) => type));
const marked = (mark: string): readonly string[] =>
  LINES.flatMap(([type = "", ...marks]) => (marks.includes(mark) ? [type] : []));

const HOLDING = sortsOfCloudFormation().of.flatMap(({ types }) => types);

/** `AWS::EC2::TransitGateway` → `ec2transitgateway`: what is left of the name of a type, whoever writes it. */
const plain = (type: string): string =>
  type
    .replace(/^(AWS::|aws_)/, "")
    .replace(/[^A-Za-z0-9]/g, "")
    .toLowerCase();

/**
 * What Cloud Control destroys in another way than aws. It revokes no certificate: of all calls, its handler may only
 * make GetCertificate (AWS_ACMPCA_Certificate.json of hashicorp/terraform-provider-awscc).
 */
const UNLIKE_AWS = ["AWS::ACMPCA::Certificate"];

describe("The types of CloudFormation that the catalogue names", () => {
  test("are types that CloudFormation has, spelled as it spells them", () => {
    expect([...HOLDING, ...HARMLESS, ...SET].filter((type) => !EXISTING.has(type))).toEqual([]);
  });

  test("hold something if a destroy of them loses data", () => {
    const holding = new Set(HOLDING);
    expect(marked("stateful").filter((type) => !holding.has(type))).toEqual([]);
  });

  test("are not said to hold nothing if the type of aws with that name has a row", () => {
    const rows = new Set(allRows().map(({ type }) => (type.startsWith("aws_") ? plain(type) : "")));
    expect(HARMLESS.filter((type) => rows.has(plain(type)))).toEqual(UNLIKE_AWS);
  });
});

test("The list of what CloudFormation has is sorted, each type once, with nothing else in it", () => {
  const types = LINES.map(([type = ""]) => type);
  expect(types.filter((type, i) => i > 0 && type <= (types[i - 1] as string))).toEqual([]);
  expect(types.filter((type) => !/^AWS(::[A-Za-z0-9]+){2}$/.test(type))).toEqual([]);
  expect(LINES.flatMap(([, ...marks]) => marks).filter((mark) => !["made", "stateful"].includes(mark))).toEqual([]);
});

/** What keeps backups when a table or a database goes. */
const RESTORABLE = { point_in_time_recovery_enabled: true };
const RETAINED = { delete_automated_backups: false, backup_retention_period: 7 };

const CONTROLLED = "aws_cloudcontrolapi_resource";

/** `{ DeletionProtection: { Mode } }` → `{ deletion_protection: { mode } }`. */
const asAttributes = (desired: object): object =>
  Object.fromEntries(
    Object.entries(desired).map(([name, value]) => [
      name.replace(/(?<=.)[A-Z]/g, (letter) => `_${letter}`).toLowerCase(),
      typeof value === "object" ? asAttributes(value) : value,
    ]),
  );

const disk = (device_name: string, delete_on_termination: boolean) => ({ device_name, ebs: { delete_on_termination } });

describe("The types of awscc", () => {
  const { rows, harmless } = tables().get("awscc")?.() ?? { rows: [], harmless: [] };
  const made = new Set(marked("made"));

  // https://github.com/hashicorp/terraform-provider-awscc/tree/main/docs/resources
  test.each([
    ["AWS::RDS::DBInstance", "awscc_rds_db_instance"],
    ["AWS::AppSync::GraphQLApi", "awscc_appsync_graph_ql_api"],
    ["AWS::BedrockAgentCore::OAuth2CredentialProvider", "awscc_bedrockagentcore_o_auth_2_credential_provider"],
    ["AWS::CloudFront::CloudFrontOriginAccessIdentity", "awscc_cloudfront_cloudfront_origin_access_identity"],
    ["AWS::DataSync::LocationFSxOpenZFS", "awscc_datasync_location_fsx_open_zfs"],
    ["AWS::EC2::EC2Fleet", "awscc_ec2_ec2_fleet"],
    ["AWS::HealthLake::FHIRDatastore", "awscc_healthlake_fhir_datastore"],
    ["AWS::Route53::DNSSEC", "awscc_route53_dnssec"],
    ["AWS::SecurityHub::HubV2", "awscc_securityhub_hub_v2"],
    ["AWS::Timestream::InfluxDBInstance", "awscc_timestream_influx_db_instance"],
  ])("are named as the provider does: %s is %s", (type, name) => {
    expect(nameInAwscc(type)).toBe(name);
  });

  test("are all that the provider has and that hold something, and no others", () => {
    expect(rows.map(({ type }) => type)).toEqual(
      HOLDING.filter((type) => made.has(type))
        .map(nameInAwscc)
        .sort(),
    );
    expect(UNMADE).toEqual(HOLDING.filter((type) => !made.has(type)).sort());
  });

  test("hold nothing if they hold nothing for Cloud Control", () => {
    expect(harmless).toEqual(
      HARMLESS.filter((type) => made.has(type))
        .map(nameInAwscc)
        .sort(),
    );
  });

  test("have the class and weight that they have for Cloud Control", () => {
    const byName = new Map(rows.map((row) => [row.type, row]));
    const said = sortsOfCloudFormation().of.flatMap(({ types, class: named, weight }) =>
      types.filter((type) => made.has(type)).map((type) => [nameInAwscc(type), named, weight]),
    );
    expect(
      said.filter(([name = "", named, weight]) => {
        const row = byName.get(name);
        return row?.class !== named || row?.weight !== weight;
      }),
    ).toEqual([]);
  });

  test.each([
    ["awscc_backup_logically_air_gapped_backup_vault", {}, ["backup-loss block"]],
    ["awscc_s3tables_table_bucket", {}, ["data-loss block"]],
    ["awscc_dsql_cluster", { deletion_protection_enabled: false }, ["last-copy block"]],
    ["awscc_dsql_cluster", { deletion_protection_enabled: true }, ["data-loss block"]],
    ["awscc_cloudtrail_event_data_store", { termination_protection_enabled: true }, ["data-loss block"]],
    ["awscc_cloudtrail_event_data_store", { termination_protection_enabled: false }, ["data-loss block"]],
    ["awscc_cognito_user_pool", { deletion_protection: "ACTIVE" }, ["data-loss block"]],
    ["awscc_cognito_user_pool", { deletion_protection: "INACTIVE" }, ["last-copy block"]],
    ["awscc_dynamodb_table", { point_in_time_recovery_specification: RESTORABLE }, ["data-loss block"]],
    ["awscc_ec2_instance", { block_device_mappings: [disk("/dev/xvda", true)] }, ["last-copy note"]],
    [
      "awscc_ec2_instance",
      { block_device_mappings: [disk("/dev/sda1", true), disk("/dev/sdf", false)] },
      ["last-copy note"],
    ],
    [
      "awscc_ec2_instance",
      { block_device_mappings: [disk("/dev/sda1", false), disk("/dev/sdf", true)] },
      ["last-copy block"],
    ],
    ["awscc_rds_db_cluster", { ...RETAINED, engine: "aurora-mysql" }, ["data-loss block"]],
    ["awscc_rds_db_cluster", { ...RETAINED, engine: "mysql" }, ["last-copy block"]],
    ["awscc_rds_db_instance", RETAINED, ["data-loss block"]],
    ["awscc_rds_db_instance", { ...RETAINED, backup_retention_period: 0 }, ["last-copy block"]],
    ["awscc_rds_db_instance", { db_cluster_identifier: null }, ["last-copy block"]],
    ["awscc_rds_db_instance", { db_cluster_identifier: "shop" }, []],
    ["awscc_ecs_service", { volume_configurations: [{ name: "data" }] }, ["last-copy note"]],
    ["awscc_ecs_service", { volume_configurations: [] }, []],
    ["awscc_ec2_key_pair", { public_key_material: "ssh-ed25519 A" }, []],
    ["awscc_imagebuilder_image", { deletion_settings: { execution_role: "r" } }, ["backup-loss warn"]],
  ] as const)("say what a destroy loses: %s %o", async (type, before, expected) => {
    const lines = said(await reviewOf([object(`${type}.x`, "delete", before)], rows));
    expect(lines).toEqual(expected.map((line) => `${line} ${type}.x`));
  });

  test.each([
    [
      "cloudtrail_event_data_store",
      { termination_protection_enabled: true },
      { termination_protection_enabled: false },
    ],
    ["ec2_instance", { disable_api_termination: true }, { disable_api_termination: null }],
    ["eks_cluster", { deletion_protection: true }, { deletion_protection: null }],
    ["neptunegraph_graph", { deletion_protection: true }, { deletion_protection: false }],
    ["ssmincidents_replication_set", { deletion_protected: true }, { deletion_protected: false }],
    ["verifiedpermissions_policy_store", { deletion_protection: { mode: "ENABLED" } }, { deletion_protection: null }],
  ])("say what switching a protection off does: %s", async (name, on, off) => {
    const type = `awscc_${name}`;
    const changes = [object(`${type}.off`, "update", on, off), object(`${type}.on`, "update", off, on)];
    const [line, ...others] = said(await reviewOf(changes, rows));
    expect(line).toMatch(new RegExp(`^guard-removed (warn|note) ${type}.off$`));
    expect(others).toEqual([]);
  });

  test("are refused by every protection that is watched", () => {
    const watched = rows.filter(({ watch }) =>
      watch?.some(({ says }) => says === "deletion protection is switched off"),
    );
    const refused = rows.filter(({ leaves }) =>
      leaves?.some((left) => "refusal" in left && left.refusal === "protected"),
    );
    const byReplica = ["awscc_dynamodb_global_table"];
    expect(watched.map(({ type }) => type).filter((type) => !byReplica.includes(type))).toEqual(
      refused.map(({ type }) => type),
    );
  });

  const BALANCED = [{ key: "deletion_protection.enabled", value: "true" }];
  test("say that a load balancer is protected by one of its many attributes", async () => {
    const type = "awscc_elasticloadbalancingv2_load_balancer";
    const balancer = (...load_balancer_attributes: object[]) => ({ load_balancer_attributes });
    const other = { key: "idle_timeout.timeout_seconds", value: "true" };
    const left = async (before: object) =>
      (await reviewOf([object(`${type}.x`, "delete", before)], rows)).findings.map(({ remains }) => remains?.kind);
    expect(await left(balancer(other, ...BALANCED))).toEqual(["refused"]);
    expect(await left(balancer(other, { key: "deletion_protection.enabled", value: "false" }))).toEqual(["nothing"]);
    const update = async (before: object, after: object) =>
      said(await reviewOf([object(`${type}.x`, "update", before, after)], rows));
    const guarded = balancer(...BALANCED, other);
    expect(await update(guarded, balancer(other))).toEqual([`guard-removed warn ${type}.x`]);
    expect(await update(guarded, balancer(other, ...BALANCED))).toEqual([]);
    expect(await update(guarded, balancer({ ...BALANCED[0], value: "false" }))).toEqual([
      `guard-removed warn ${type}.x`,
    ]);
  });

  /** The same settings of the same object, by Cloud Control and by awscc, have the same answer. */
  test.each([
    ["AWS::ACMPCA::CertificateAuthority", {}, "grace"],
    ["AWS::Athena::WorkGroup", {}, "refused"],
    ["AWS::Athena::WorkGroup", { RecursiveDeleteOption: true }, "nothing"],
    ["AWS::Backup::BackupVault", {}, "refused"],
    ["AWS::Cassandra::Table", { PointInTimeRecoveryEnabled: true }, "grace"],
    ["AWS::Cassandra::Table", {}, "nothing"],
    ["AWS::CloudTrail::EventDataStore", { TerminationProtectionEnabled: true }, "refused"],
    ["AWS::CloudTrail::EventDataStore", {}, "grace"],
    ["AWS::CodeArtifact::Domain", {}, "refused"],
    ["AWS::Cognito::UserPool", { DeletionProtection: "ACTIVE" }, "refused"],
    ["AWS::Cognito::UserPool", { DeletionProtection: "INACTIVE" }, "nothing"],
    ["AWS::DSQL::Cluster", { DeletionProtectionEnabled: true }, "refused"],
    ["AWS::DynamoDB::Table", { PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } }, "grace"],
    ["AWS::EC2::Instance", { DisableApiTermination: true }, "refused"],
    ["AWS::ECR::Repository", {}, "refused"],
    ["AWS::ECR::Repository", { EmptyOnDelete: true }, "nothing"],
    ["AWS::KMS::Key", {}, "grace"],
    ["AWS::KMS::ReplicaKey", { PendingWindowInDays: 7 }, "grace"],
    ["AWS::PaymentCryptography::Key", {}, "grace"],
    ["AWS::RDS::DBCluster", { DeletionProtection: true }, "refused"],
    ["AWS::RDS::DBInstance", { DeleteAutomatedBackups: false, BackupRetentionPeriod: 7 }, "grace"],
    ["AWS::RDS::DBInstance", { DeleteAutomatedBackups: true, BackupRetentionPeriod: 7 }, "nothing"],
    ["AWS::RDS::GlobalCluster", {}, "kept"],
    ["AWS::Route53::HostedZone", {}, "refused"],
    ["AWS::S3::Bucket", {}, "refused"],
    ["AWS::S3Tables::Namespace", {}, "refused"],
    ["AWS::SSMIncidents::ReplicationSet", { DeletionProtected: true }, "refused"],
    ["AWS::Timestream::Database", {}, "refused"],
    ["AWS::VerifiedPermissions::PolicyStore", { DeletionProtection: { Mode: "ENABLED" } }, "refused"],
  ])("say what the destroy leaves: %s %j → %s", async (type, desired, kind) => {
    const both = allRows().filter((row) => [nameInAwscc(type), CONTROLLED].includes(row.type));
    const entries = [
      object(`${CONTROLLED}.x`, "delete", { type_name: type, desired_state: JSON.stringify(desired) }),
      object(`${nameInAwscc(type)}.x`, "delete", asAttributes(desired)),
    ];
    const left = (await reviewOf(entries, both)).findings.map(({ remains }) => remains);
    expect(left.map((one) => one?.kind)).toEqual([kind, kind]);
    expect(left[0]?.days).toBe(left[1]?.days);
  });

  test("are said to lose nothing by settings that only aws has", () => {
    const ofAws = /force_destroy|force_delete|close_on_deletion|skip_final_snapshot|skip_destroy/;
    expect(rows.filter(({ loses }) => ofAws.test(loses ?? "")).map(({ type }) => type)).toEqual([]);
    const sorts = sortsOfCloudFormation().of;
    expect(sorts.filter(({ loses }) => ofAws.test(loses ?? "")).flatMap(({ types }) => types)).toEqual([]);
  });
});

describe("A stack whose template no longer declares", () => {
  const rows = allRows().filter(({ type }) => type === "aws_cloudformation_stack");
  const template = (Resources: object) => ({ name: "shop", template_body: JSON.stringify({ Resources }) });
  const dropping = async (Type: string) => {
    const before = template({ Topic: { Type: "AWS::SNS::Topic" }, Dropped: { Type } });
    const after = template({ Topic: { Type: "AWS::SNS::Topic" } });
    return said(await reviewOf([object("aws_cloudformation_stack.x", "update", before, after)], rows));
  };

  test.each([
    "AWS::Backup::LogicallyAirGappedBackupVault",
    "AWS::Cognito::UserPool",
    "AWS::DynamoDB::Backup",
    "AWS::ElastiCache::ReplicationGroup",
    "AWS::HealthLake::FHIRDatastore",
    "AWS::PaymentCryptography::Key",
    "AWS::RDS::DBInstance",
    "AWS::RDS::DBSnapshot",
    "AWS::S3Vectors::VectorBucket",
    "AWS::Serverless::SimpleTable",
  ])("a store, backup or key of type %s is reported", async (type) => {
    expect(await dropping(type)).toContain("container-loss block aws_cloudformation_stack.x");
  });
  test.each(["AWS::IAM::Role", "AWS::EC2::EIP", "AWS::Logs::LogGroup"])("a %s is not", async (type) => {
    expect(await dropping(type)).toEqual([]);
  });
});

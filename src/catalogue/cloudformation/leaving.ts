import type { Conditions, Leaves } from "../../domain/catalogue.ts";

/**
 * What a destroy of an object leaves by its own settings, by types of CloudFormation and their names for them, as in
 * ../cloud-control.ts. The names are those of
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference; which calls the handler of a type may make for
 * a delete stands under `handlers` in its schema (internal/service/cloudformation/schemas of
 * hashicorp/terraform-provider-awscc). Of the types here that are refused while something is in them, it may make none
 * that would empty them first, unless the type has a setting for that.
 */
interface Leaving {
  readonly types: readonly string[];
  readonly leaves: readonly Leaves[];
  /** What is lost with these values, if not what is said of the type. */
  readonly losing?: readonly { readonly when: Conditions; readonly loses: string }[];
}

/** Types that have a switch with a name that many have. */
export const PROTECTED_BY = {
  DeletionProtection: [
    "AWS::DocDB::DBCluster",
    "AWS::DocDB::GlobalCluster",
    "AWS::EKS::Cluster",
    "AWS::Neptune::DBCluster",
    "AWS::Neptune::GlobalCluster",
    "AWS::NeptuneGraph::Graph",
    "AWS::QLDB::Ledger",
    "AWS::RDS::DBCluster",
    "AWS::RDS::DBInstance",
    "AWS::RDS::GlobalCluster",
  ],
  DeletionProtectionEnabled: [
    "AWS::DSQL::Cluster",
    "AWS::DynamoDB::Table",
    "AWS::Logs::LogGroup",
    "AWS::SMSVOICE::PhoneNumber",
    "AWS::SMSVOICE::Pool",
    "AWS::SMSVOICE::SenderId",
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The switches of a type among those. */
export const protectionsOf = (type: string): readonly string[] =>
  Object.entries(PROTECTED_BY).flatMap(([path, types]: readonly [string, readonly string[]]) =>
    types.includes(type) ? [path] : [],
  );

const PROTECTED = "AWS refuses to delete it while deletion protection is on";

export const protectedWhen = (when: Conditions, says = PROTECTED): Leaves => ({
  remains: "refused",
  refusal: "protected",
  when,
  says,
});

const notEmpty = (says: string, when?: Conditions): Leaves => ({
  remains: "refused",
  refusal: "not-empty",
  ...(when && { when }),
  says,
});

const BACKUPS = {
  remains: "grace",
  days: { path: "BackupRetentionPeriod", unit: "days" },
  says: "the automated backups, until their retention ends",
} as const;

const KEY = "the key, pending deletion: the deletion can be cancelled";

const LEAVING: readonly Leaving[] = [
  {
    types: ["AWS::ACMPCA::CertificateAuthority"],
    // https://docs.aws.amazon.com/privateca/latest/APIReference/API_DeleteCertificateAuthority.html: 7 to 30 days
    leaves: [{ remains: "grace", says: "the authority, which can be restored" }],
  },
  {
    types: ["AWS::Athena::WorkGroup"],
    leaves: [notEmpty("AWS refuses to delete a workgroup that is not empty", { RecursiveDeleteOption: [false, null] })],
  },
  {
    types: ["AWS::Backup::BackupVault"],
    leaves: [notEmpty("AWS refuses to delete a vault that has recovery points")],
  },
  {
    types: ["AWS::Cassandra::Table"],
    leaves: [
      {
        remains: "grace",
        when: { PointInTimeRecoveryEnabled: true },
        days: 35,
        says: "the deleted table, which can be restored to a point in time",
        untilTaken: { name: "TableName", in: ["KeyspaceName"] },
      },
    ],
  },
  {
    types: ["AWS::CloudTrail::EventDataStore"],
    leaves: [protectedWhen({ TerminationProtectionEnabled: true })],
  },
  {
    types: ["AWS::CodeBuild::ReportGroup"],
    leaves: [notEmpty("AWS refuses to delete a group that has reports", { DeleteReports: [false, null] })],
  },
  { types: ["AWS::Cognito::UserPool"], leaves: [protectedWhen({ DeletionProtection: "ACTIVE" })] },
  {
    types: ["AWS::DirectConnect::Lag"],
    leaves: [notEmpty("AWS refuses to delete a bundle that still has connections")],
  },
  {
    types: ["AWS::DynamoDB::Table"],
    leaves: [
      {
        remains: "grace",
        fromBackup: true,
        when: { "PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled": true },
        days: 35,
        says: "a system backup of the table",
      },
    ],
  },
  {
    types: ["AWS::EC2::Instance"],
    leaves: [
      protectedWhen({ DisableApiTermination: true }, "AWS refuses to terminate it while termination protection is on"),
    ],
  },
  {
    types: ["AWS::ECR::PublicRepository"],
    leaves: [notEmpty("AWS refuses to delete a repository that still has images")],
  },
  {
    types: ["AWS::ECR::Repository"],
    leaves: [notEmpty("AWS refuses to delete a repository that still has images", { EmptyOnDelete: [false, null] })],
  },
  {
    types: ["AWS::ElasticLoadBalancingV2::LoadBalancer"],
    leaves: [
      protectedWhen({
        "LoadBalancerAttributes[*].Key": "deletion_protection.enabled",
        "LoadBalancerAttributes[*].Value": "true",
      }),
    ],
  },
  {
    types: ["AWS::KMS::Key", "AWS::KMS::ReplicaKey"],
    leaves: [
      {
        remains: "grace",
        when: { PendingWindowInDays: { above: 0 } },
        days: { path: "PendingWindowInDays", unit: "days" },
        says: KEY,
      },
      { remains: "grace", days: 30, says: KEY },
    ],
  },
  {
    types: ["AWS::Lightsail::Bucket", "AWS::S3::Bucket", "AWS::S3Express::DirectoryBucket"],
    leaves: [notEmpty("AWS refuses to delete a bucket that is not empty")],
  },
  {
    types: ["AWS::RDS::DBCluster"],
    leaves: [
      {
        ...BACKUPS,
        when: {
          DeleteAutomatedBackups: false,
          Engine: { startsWith: "aurora" },
          EngineMode: ["provisioned", null],
        },
      },
    ],
    losing: [{ when: { DeleteAutomatedBackups: false }, loses: "All databases of the cluster." }],
  },
  {
    types: ["AWS::RDS::DBInstance"],
    leaves: [{ ...BACKUPS, when: { DeleteAutomatedBackups: false, BackupRetentionPeriod: { above: 0 } } }],
    losing: [
      { when: { BackupRetentionPeriod: 0 }, loses: "All databases on the instance; it has no automated backups." },
      { when: { DeleteAutomatedBackups: false }, loses: "All databases on the instance." },
    ],
  },
  {
    types: ["AWS::Route53::HostedZone"],
    leaves: [notEmpty("AWS refuses to delete a zone that has records other than NS and SOA")],
  },
  {
    types: ["AWS::S3Tables::TableBucket"],
    leaves: [notEmpty("AWS refuses to delete a bucket that has namespaces or tables")],
  },
  {
    types: ["AWS::S3Vectors::VectorBucket"],
    leaves: [notEmpty("AWS refuses to delete a bucket that has indexes")],
  },
  { types: ["AWS::SSMIncidents::ReplicationSet"], leaves: [protectedWhen({ DeletionProtected: true })] },
  {
    types: ["AWS::VerifiedPermissions::PolicyStore"],
    leaves: [protectedWhen({ "DeletionProtection.Mode": "ENABLED" })],
  },
];

export const losingOf = (type: string): NonNullable<Leaving["losing"]> =>
  LEAVING.filter(({ types }) => types.includes(type)).flatMap(({ losing = [] }) => losing);

/** What settings of this type leave, the protections first. */
export const leavingOf = (type: string): readonly Leaves[] => [
  ...protectionsOf(type).map((path) => protectedWhen({ [path]: true })),
  ...LEAVING.filter(({ types }) => types.includes(type)).flatMap(({ leaves }) => leaves),
];

/**
 * Types that hold something, but that the provider awscc does not have: with few exceptions Cloud Control does not make
 * them, so that only a stack can have them. They have no page in hashicorp/terraform-provider-awscc docs/resources.
 * Sorted.
 */
export const UNMADE: readonly string[] = `
AWS::AmazonMQ::Broker
AWS::DMS::ReplicationInstance
AWS::DeviceFarm::Upload
AWS::DocDB::DBCluster
AWS::DocDB::DBInstance
AWS::EC2::ClientVpnEndpoint
AWS::EMR::Cluster
AWS::Elasticsearch::Domain
AWS::FSx::Backup
AWS::FSx::FileCache
AWS::FSx::FileSystem
AWS::FSx::Snapshot
AWS::FSx::StorageVirtualMachine
AWS::Glue::Table
AWS::IAM::AccessKey
AWS::KinesisAnalytics::Application
AWS::LakeFormation::DataLakeSettings
AWS::ManagedBlockchain::Member
AWS::MediaLive::Input
AWS::MediaStore::Container
AWS::OpsWorks::Instance
AWS::OpsWorks::Stack
AWS::Pinpoint::App
AWS::QLDB::Ledger
AWS::Route53::RecordSetGroup
AWS::WorkSpaces::Workspace
`
  .trim()
  .split("\n");

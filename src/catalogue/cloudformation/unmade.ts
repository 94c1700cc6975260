/**
 * Types that hold something, but that only a stack can have: Cloud Control does not make them, nor does the provider
 * awscc have them. Sorted.
 */
export const UNMADE: readonly string[] = `
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
`
  .trim()
  .split("\n");

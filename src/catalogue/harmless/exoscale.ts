/**
 * Types that hold nothing: no data, backup, key, or anything that goes with them. Without the prefix `exoscale_`, one a
 * line, sorted.
 * Taken from the documentation of exoscale/exoscale, 2026; what stands neither here nor in the rows is reported as
 * unclassified.
 */
export const harmless = (): string => `
affinity
anti_affinity_group
database_kafka_user
database_mysql_user
database_opensearch_user
database_pg_user
dbaas_clickhouse_user
dbaas_external_integration
dbaas_kafka_user
dbaas_mysql_user
dbaas_opensearch_user
dbaas_pg_connection_pool
dbaas_pg_user
dbaas_valkey_user
iam_access_key
iam_api_key
iam_org_policy
iam_role
instance_pool
network
nic
nlb
nlb_service
private_network
secondary_ipaddress
security_group
security_group_rule
security_group_rules
sks_kubeconfig
sks_nodepool
sos_bucket_policy
ssh_key
ssh_keypair
vpc
vpc_route
vpc_subnet
vpc_subnet_attachment
`;

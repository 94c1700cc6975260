/**
 * Types that hold nothing: no data, backup, key, or anything that goes with them. Without the prefix `digitalocean_`,
 * one a line, sorted.
 * Taken from the documentation of digitalocean/digitalocean, 2026; what stands neither here nor in the rows is reported
 * as unclassified.
 */
export const harmless = (): string => `
cdn
certificate
container_registry_docker_credentials
database_connection_pool
database_firewall
database_kafka_config
database_logsink
database_logsink_opensearch
database_logsink_rsyslog
database_mongodb_config
database_mysql_config
database_opensearch_config
database_postgresql_config
database_redis_config
database_valkey_config
droplet_autoscale
firewall
floating_ip_assignment
loadbalancer
monitor_alert
nfs_attachment
partner_attachment
project_resources
reserved_ip_assignment
reserved_ipv6_assignment
spaces_bucket_cors_configuration
spaces_bucket_logging
spaces_bucket_policy
ssh_key
tag
uptime_alert
uptime_check
volume_attachment
vpc
vpc_nat_gateway
vpc_peering
`;

/**
 * Types that hold nothing: no data, backup, key, or anything that goes with them. Without the prefix `vsphere_`, one a
 * line, sorted.
 * Taken from the documentation of vmware/vsphere, 2026; what stands neither here nor in the rows is reported as
 * unclassified.
 */
export const harmless = (): string => `
compute_cluster_host_group
compute_cluster_vm_affinity_rule
compute_cluster_vm_anti_affinity_rule
compute_cluster_vm_dependency_rule
compute_cluster_vm_group
compute_cluster_vm_host_rule
configuration_profile
custom_attribute
datastore_cluster
datastore_cluster_vm_anti_affinity_rule
distributed_port_group
dpm_host_override
drs_vm_override
entity_permissions
guest_os_customization
ha_vm_override
host_port_group
host_virtual_switch
license
offline_software_depot
resource_pool
role
storage_drs_vm_override
tag
tag_category
vapp_entity
vm_storage_policy
vnic
`;

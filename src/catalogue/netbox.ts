import type { CatalogueRow } from "../domain/catalogue.ts";

/**
 * NetBox, an inventory: what is deleted is the record, not the thing. Of records that were entered by hand nothing else
 * is
 * left.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * e-breuninger/netbox, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  {
    type: "netbox_available_ip_address",
    class: "data",
    weight: "low",
    what: "address",
    loses: "The reservation of the address.",
    source: "e-breuninger/terraform-provider-netbox docs/resources/available_ip_address.md",
  },
  {
    type: "netbox_available_prefix",
    class: "data",
    weight: "low",
    what: "prefix",
    loses: "The reservation of the prefix.",
    source: "e-breuninger/terraform-provider-netbox docs/resources/available_prefix.md",
  },
  {
    type: "netbox_cluster",
    class: "data",
    weight: "low",
    what: "cluster",
    loses: "The record, with its machines.",
    source: "e-breuninger/terraform-provider-netbox docs/resources/cluster.md",
  },
  {
    type: "netbox_custom_field",
    class: "data",
    weight: "low",
    what: "field of records",
    loses: "The field, with its value on every record.",
    source: "e-breuninger/terraform-provider-netbox docs/resources/custom_field.md",
  },
  {
    type: "netbox_device",
    class: "data",
    weight: "low",
    what: "device",
    loses: "The record with its interfaces.",
    source: "e-breuninger/terraform-provider-netbox docs/resources/device.md",
  },
  {
    type: "netbox_ip_address",
    class: "data",
    weight: "low",
    what: "address",
    loses: "The record.",
    source: "e-breuninger/terraform-provider-netbox docs/resources/ip_address.md",
  },
  {
    type: "netbox_prefix",
    class: "data",
    weight: "low",
    what: "prefix",
    loses: "The record.",
    source: "e-breuninger/terraform-provider-netbox docs/resources/prefix.md",
  },
  {
    type: "netbox_rack",
    class: "data",
    weight: "low",
    what: "rack",
    loses: "The record.",
    source: "e-breuninger/terraform-provider-netbox docs/resources/rack.md",
  },
  {
    type: "netbox_site",
    class: "data",
    weight: "low",
    what: "site",
    loses: "The record; what stands there has to be gone before.",
    source: "e-breuninger/terraform-provider-netbox docs/resources/site.md",
  },
  {
    type: "netbox_tenant",
    class: "data",
    weight: "low",
    what: "tenant",
    loses: "The record.",
    source: "e-breuninger/terraform-provider-netbox docs/resources/tenant.md",
  },
  {
    type: "netbox_token",
    class: "identity",
    weight: "low",
    what: "token",
    loses: "The token.",
    restore: "Create another one.",
    source: "e-breuninger/terraform-provider-netbox docs/resources/token.md",
  },
  {
    type: "netbox_user",
    class: "identity",
    weight: "low",
    what: "user",
    loses: "The login.",
    restore: "Can be made again.",
    source: "e-breuninger/terraform-provider-netbox docs/resources/user.md",
  },
  {
    type: "netbox_virtual_machine",
    class: "data",
    weight: "low",
    what: "machine",
    loses: "The record with its interfaces.",
    source: "e-breuninger/terraform-provider-netbox docs/resources/virtual_machine.md",
  },
  {
    type: "netbox_vlan",
    class: "data",
    weight: "low",
    what: "VLAN",
    loses: "The record.",
    source: "e-breuninger/terraform-provider-netbox docs/resources/vlan.md",
  },
  {
    type: "netbox_vrf",
    class: "data",
    weight: "low",
    what: "routing table",
    loses: "The record.",
    source: "e-breuninger/terraform-provider-netbox docs/resources/vrf.md",
  },
];

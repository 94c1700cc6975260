import type { CatalogueRow } from "../../domain/catalogue.ts";

/** Addresses and lines that cannot be had again, and machines of pools. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "oci_core_byoasn",
    class: "network-critical",
    weight: "medium",
    what: "number of a network of your own",
    loses: "The registration of the number.",
    source: "oracle/terraform-provider-oci website/docs/r/core_byoasn.html.markdown",
  },
  {
    type: "oci_core_cross_connect",
    class: "network-critical",
    weight: "high",
    what: "dedicated network connection",
    loses: "The port; a new order takes weeks.",
    source: "oracle/terraform-provider-oci website/docs/r/core_cross_connect.html.markdown",
  },
  {
    type: "oci_core_cross_connect_group",
    class: "network-critical",
    weight: "high",
    what: "dedicated network connection",
    loses: "The group of ports; a new order takes weeks.",
    source: "oracle/terraform-provider-oci website/docs/r/core_cross_connect_group.html.markdown",
  },
  {
    type: "oci_core_dedicated_vm_host",
    class: "network-critical",
    weight: "low",
    what: "dedicated host",
    loses: "The allocated machine, with licences bound to it.",
    restore: "A new host is other hardware.",
    source: "oracle/terraform-provider-oci website/docs/r/core_dedicated_vm_host.html.markdown",
  },
  {
    type: "oci_core_instance_pool_instance",
    class: "data",
    weight: "low",
    what: "machine of a pool",
    isMachine: true,
    loses: "The machine with its boot disk.",
    holds: { auto_terminate_instance_on_delete: true },
    watch: [
      {
        path: "auto_terminate_instance_on_delete",
        change: "on",
        rule: "guard-removed",
        says: "a destroy now deletes the machine too",
      },
    ],
    source: "oracle/terraform-provider-oci website/docs/r/core_instance_pool_instance.html.markdown",
  },
  {
    type: "oci_core_public_ip_pool_capacity",
    class: "network-critical",
    weight: "medium",
    what: "block of public addresses",
    loses: "The block of addresses in the pool.",
    refs: [{ role: "inside", path: "public_ip_pool_id", to: ["oci_core_public_ip_pool"] }],
    source: "oracle/terraform-provider-oci website/docs/r/core_public_ip_pool_capacity.html.markdown",
  },
  {
    type: "oci_core_virtual_circuit",
    class: "network-critical",
    weight: "medium",
    what: "circuit of a dedicated network connection",
    loses: "The circuit; the provider has to set up a new one.",
    source: "oracle/terraform-provider-oci website/docs/r/core_virtual_circuit.html.markdown",
  },
];

import type { CatalogueRow, Leaves, Reference, Watch } from "../domain/catalogue.ts";

const page = (name: string): string => `vmware/terraform-provider-vcd website/docs/r/${name}.html.markdown`;

/** Without it only what is empty is deleted. */
const NOT_EMPTY: Leaves = {
  remains: "refused",
  refusal: "not-empty",
  when: { delete_recursive: [false, null] },
  says: "the provider refuses to delete it with something in it",
};

const RECURSIVE: Watch = {
  path: "delete_recursive",
  change: "on",
  rule: "guard-removed",
  says: "it can now be destroyed with everything in it",
};

const IN_VAPP: Reference = { role: "inside", path: "vapp_name", to: ["vcd_vapp"] };

const machine = (type: string, more: Pick<CatalogueRow, "refs"> = {}): CatalogueRow => ({
  type: `vcd_${type}`,
  class: "data",
  weight: "medium",
  what: "virtual machine",
  loses: "The machine with its internal disks; independent disks stay.",
  ...more,
  source: page(type),
});

/**
 * VMware Cloud Director. A machine goes with its internal disks; an independent disk is an object of its own.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * vmware/vcd, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  {
    type: "vcd_catalog",
    class: "container",
    weight: "high",
    what: "catalog of templates and media",
    loses: "All templates and media of the catalog.",
    leaves: [NOT_EMPTY],
    watch: [RECURSIVE],
    source: page("catalog"),
  },
  {
    type: "vcd_catalog_media",
    class: "data",
    weight: "low",
    what: "media in a catalog",
    loses: "The file.",
    refs: [{ role: "inside", path: "catalog_id", to: ["vcd_catalog"] }],
    source: page("catalog_media"),
  },
  {
    type: "vcd_catalog_vapp_template",
    class: "data",
    weight: "medium",
    what: "template of machines",
    loses: "The template with its disks.",
    refs: [{ role: "inside", path: "catalog_id", to: ["vcd_catalog"] }],
    source: page("catalog_vapp_template"),
  },
  {
    type: "vcd_cse_kubernetes_cluster",
    class: "container",
    weight: "high",
    what: "Kubernetes cluster",
    loses: "The cluster with what runs on it, and its volumes.",
    source: page("cse_kubernetes_cluster"),
  },
  {
    type: "vcd_independent_disk",
    class: "data",
    weight: "high",
    what: "disk of its own",
    loses: "All data on the disk.",
    source: page("independent_disk"),
  },
  {
    type: "vcd_org",
    class: "container",
    weight: "high",
    what: "organization",
    loses: "The organization with its data centers, catalogs and users.",
    leaves: [NOT_EMPTY],
    watch: [RECURSIVE],
    source: page("org"),
  },
  {
    type: "vcd_org_user",
    class: "identity",
    weight: "low",
    what: "user of an organization",
    loses: "The login.",
    source: page("org_user"),
  },
  {
    type: "vcd_org_vdc",
    class: "container",
    weight: "high",
    what: "virtual data center",
    loses: "The data center with its machines, disks and networks.",
    leaves: [NOT_EMPTY],
    watch: [RECURSIVE],
    source: page("org_vdc"),
  },
  {
    type: "vcd_vapp",
    class: "container",
    weight: "high",
    what: "group of machines",
    loses: "The group with its machines and their disks.",
    source: page("vapp"),
  },
  machine("vapp_vm", { refs: [IN_VAPP] }),
  machine("vm"),
  {
    type: "vcd_vm_internal_disk",
    class: "data",
    weight: "high",
    what: "disk of a machine",
    loses: "All data on the disk.",
    source: page("vm_internal_disk"),
  },
];

import type { CatalogueRow } from "../domain/catalogue.ts";

/**
 * Nomad. Volumes that Nomad made are deleted with their data; registered ones are only forgotten.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * hashicorp/nomad, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  {
    type: "nomad_csi_volume",
    class: "data",
    weight: "high",
    what: "volume",
    loses: "The volume with all its data.",
    source: "hashicorp/terraform-provider-nomad website/docs/r/csi_volume.html.markdown",
  },
  {
    type: "nomad_csi_volume_registration",
    class: "data",
    weight: "medium",
    what: "registration of a volume",
    loses: "Nothing but the registration; the volume stays in its storage system.",
    forgets: true,
    restore: "The volume stays.",
    source: "hashicorp/terraform-provider-nomad website/docs/r/csi_volume_registration.html.markdown",
  },
  {
    type: "nomad_dynamic_host_volume",
    class: "data",
    weight: "high",
    what: "host volume",
    loses: "The volume with all its data.",
    source: "hashicorp/terraform-provider-nomad website/docs/r/dynamic_host_volume.html.markdown",
  },
  {
    type: "nomad_dynamic_host_volume_registration",
    class: "data",
    weight: "medium",
    what: "registration of a host volume",
    loses: "Nothing but the registration; the files stay on the host.",
    forgets: true,
    restore: "The files stay.",
    source: "hashicorp/terraform-provider-nomad website/docs/r/dynamic_host_volume_registration.html.markdown",
  },
  {
    type: "nomad_external_volume",
    class: "data",
    weight: "high",
    what: "volume",
    loses: "The volume with all its data.",
    source: "hashicorp/terraform-provider-nomad website/docs/r/external_volume.html.markdown",
  },
  {
    type: "nomad_job",
    class: "container",
    weight: "low",
    what: "job",
    loses: "The job and its allocations, with the data in their directories.",
    forgets: { deregister_on_destroy: false },
    restore: "Volumes stay.",
    watch: [
      {
        path: "deregister_on_destroy",
        change: { from: false, to: [true, null] },
        rule: "guard-removed",
        says: "a destroy now stops the job",
      },
    ],
    source: "hashicorp/terraform-provider-nomad website/docs/r/job.html.markdown",
  },
  {
    type: "nomad_namespace",
    class: "container",
    weight: "medium",
    what: "namespace",
    loses: "The jobs and variables in it.",
    leaves: [
      { remains: "kept", when: { name: "default" }, says: "the default namespace, with its settings reset" },
      {
        remains: "refused",
        refusal: "not-empty",
        named: ["namespace"],
        says: "Nomad refuses to delete a namespace that has running jobs",
      },
    ],
    source: "hashicorp/terraform-provider-nomad website/docs/r/namespace.html.markdown",
  },
  {
    type: "nomad_variable",
    class: "data",
    weight: "medium",
    what: "variable",
    loses: "The values.",
    restore: "Nomad snapshots.",
    watch: [{ path: "items", change: "removed", rule: "data-loss", weight: "low", says: "values are deleted" }],
    source: "hashicorp/terraform-provider-nomad website/docs/r/variable.html.markdown",
  },
  {
    type: "nomad_volume",
    class: "data",
    weight: "medium",
    what: "registration of a volume",
    loses: "Nothing but the registration; the volume stays in its storage system.",
    forgets: true,
    restore: "The volume stays.",
    source: "hashicorp/terraform-provider-nomad website/docs/r/volume.html.markdown",
  },
];

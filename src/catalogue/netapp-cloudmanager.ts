import type { CatalogueRow } from "../domain/catalogue.ts";

const page = (name: string): string =>
  `NetApp/terraform-provider-netapp-cloudmanager website/docs/r/${name}.html.markdown`;

/** A working environment, in one of the clouds. */
const environment = (type: string): CatalogueRow => ({
  type: `netapp-cloudmanager_${type}`,
  class: "container",
  weight: "high",
  what: "working environment of Cloud Volumes ONTAP",
  loses: "The storage system with all its aggregates and volumes.",
  source: page(type),
});

const volume = (type: string, name = type): CatalogueRow => ({
  type: `netapp-cloudmanager_${type}`,
  class: "data",
  weight: "high",
  what: "storage volume",
  loses: "All files in it, with its snapshots.",
  refs: [
    {
      role: "inside",
      path: "working_environment_id",
      to: ["aws_fsx", "cvo_aws", "cvo_azure", "cvo_gcp", "cvo_onprem"].map((one) => `netapp-cloudmanager_${one}`),
    },
  ],
  source: page(name),
});

/**
 * NetApp Cloud Manager (BlueXP). A working environment goes with all its volumes.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * NetApp/netapp-cloudmanager, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  {
    type: "netapp-cloudmanager_aggregate",
    class: "container",
    weight: "medium",
    what: "aggregate of disks",
    loses: "The aggregate with its disks.",
    source: page("aggregate"),
  },
  volume("anf_volume"),
  environment("aws_fsx"),
  volume("aws_fsx_volume"),
  {
    type: "netapp-cloudmanager_cbs",
    class: "backup",
    weight: "high",
    what: "backup of a working environment",
    loses: "Further backups of its volumes.",
    source: page("cbs"),
  },
  {
    type: "netapp-cloudmanager_cifs_server",
    class: "identity",
    weight: "low",
    what: "server of Windows shares",
    loses: "The server with its account in the directory.",
    source: page("cifs_server"),
  },
  environment("cvo_aws"),
  environment("cvo_azure"),
  environment("cvo_gcp"),
  environment("cvo_onprem"),
  volume("cvs_gcp_volume"),
  {
    type: "netapp-cloudmanager_snapmirror",
    class: "backup",
    weight: "high",
    what: "replication of a volume",
    loses: "Further copies in the other volume.",
    leaves: [{ remains: "kept", says: "what was copied so far, in the other volume" }],
    source: page("snapmirror"),
  },
  volume("volume", "cvo_volume"),
];

import type { CatalogueRow } from "../../domain/catalogue.ts";

/** Cloud Storage Gateway. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "alicloud_cloud_storage_gateway_gateway",
    class: "data",
    weight: "medium",
    what: "storage gateway",
    loses: "Its shares and volumes, and what its caches have not uploaded yet.",
    source: "aliyun/terraform-provider-alicloud website/docs/r/cloud_storage_gateway_gateway.html.markdown",
  },
  {
    type: "alicloud_cloud_storage_gateway_gateway_block_volume",
    class: "data",
    weight: "high",
    what: "volume of a storage gateway",
    loses: "The volume; its data in the bucket is deleted too.",
    leaves: [{ remains: "kept", when: { is_source_deletion: false }, says: "the data in the bucket" }],
    watch: [
      {
        path: "is_source_deletion",
        change: "on",
        rule: "guard-removed",
        says: "a destroy now deletes the data in the bucket too",
      },
    ],
    refs: [{ role: "inside", path: "gateway_id", to: ["alicloud_cloud_storage_gateway_gateway"] }],
    source:
      "aliyun/terraform-provider-alicloud website/docs/r/cloud_storage_gateway_gateway_block_volume.html.markdown",
  },
  {
    type: "alicloud_cloud_storage_gateway_gateway_cache_disk",
    class: "data",
    weight: "medium",
    what: "cache disk of a storage gateway",
    loses: "What it has not uploaded yet.",
    refs: [{ role: "inside", path: "gateway_id", to: ["alicloud_cloud_storage_gateway_gateway"] }],
    source: "aliyun/terraform-provider-alicloud website/docs/r/cloud_storage_gateway_gateway_cache_disk.html.markdown",
  },
  {
    type: "alicloud_cloud_storage_gateway_gateway_file_share",
    class: "data",
    weight: "low",
    what: "share of a storage gateway",
    loses: "The share, with what is not uploaded yet; files in the bucket stay.",
    refs: [{ role: "inside", path: "gateway_id", to: ["alicloud_cloud_storage_gateway_gateway"] }],
    source: "aliyun/terraform-provider-alicloud website/docs/r/cloud_storage_gateway_gateway_file_share.html.markdown",
  },
  {
    type: "alicloud_cloud_storage_gateway_storage_bundle",
    class: "container",
    weight: "low",
    what: "group of storage gateways",
    loses: "The group.",
    source: "aliyun/terraform-provider-alicloud website/docs/r/cloud_storage_gateway_storage_bundle.html.markdown",
  },
];

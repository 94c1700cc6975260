import type { CatalogueRow } from "../../domain/catalogue.ts";

/** Accounts, users, groups of resources and stacks: Resource Management, RAM, ROS. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "alicloud_mse_cluster",
    class: "container",
    weight: "high",
    what: "registry and configuration store",
    loses: "All configurations and registrations of services in it.",
    source: "aliyun/terraform-provider-alicloud website/docs/r/mse_cluster.html.markdown",
  },
  {
    type: "alicloud_ram_user",
    class: "identity",
    weight: "low",
    what: "user",
    loses: "The login with its keys.",
    restore: "Can be made again.",
    source: "aliyun/terraform-provider-alicloud website/docs/r/ram_user.html.markdown",
  },
  {
    type: "alicloud_resource_manager_account",
    class: "container",
    weight: "high",
    what: "member account",
    loses: "The account with everything in it.",
    restore: "The account can be kept during the waiting period of its deletion.",
    watch: [
      {
        path: "force_delete",
        change: "on",
        rule: "guard-removed",
        says: "the account can be deleted though resources are in it",
      },
    ],
    source: "aliyun/terraform-provider-alicloud website/docs/r/resource_manager_account.html.markdown",
  },
  {
    type: "alicloud_resource_manager_resource_group",
    class: "container",
    weight: "medium",
    what: "resource group",
    loses: "The group; it must be empty before.",
    leaves: [
      {
        remains: "refused",
        refusal: "not-empty",
        named: ["resource_group_id"],
        says: "the provider refuses to delete a resource group that is not empty",
      },
    ],
    source: "aliyun/terraform-provider-alicloud website/docs/r/resource_manager_resource_group.html.markdown",
  },
  {
    type: "alicloud_ros_stack",
    class: "container",
    weight: "high",
    what: "resource stack",
    loses: "All resources of the stack that are not retained.",
    leaves: [
      {
        remains: "refused",
        refusal: "protected",
        when: { deletion_protection: "Enabled" },
        says: "the provider refuses to delete it while deletion protection is on",
      },
      { remains: "kept", when: { retain_all_resources: true }, says: "all resources of the stack, unmanaged" },
    ],
    restore: "Resources named in retain_resources stay.",
    watch: [
      {
        path: "deletion_protection",
        change: { from: "Enabled", to: ["Disabled", null] },
        rule: "guard-removed",
        says: "deletion protection is switched off",
      },
      {
        path: "retain_all_resources",
        change: "off",
        rule: "guard-removed",
        says: "a destroy now deletes the resources of the stack",
      },
      {
        path: "retain_resources",
        change: "removed",
        rule: "guard-removed",
        says: "a destroy now deletes resources that were to be kept",
      },
    ],
    source: "aliyun/terraform-provider-alicloud website/docs/r/ros_stack.html.markdown",
  },
];

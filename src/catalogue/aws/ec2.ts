import type { CatalogueRow, Limit, Path, RuleSet } from "../../domain/catalogue.ts";
import { doc, key } from "./shared.ts";

const DETAIL = "policy_detail[*]";

/** What a rule of an image clean-up deletes: the image of Image Builder, with these switches what was made of it. */
const CLEANED_UP = [
  ["", "old images are deleted from now on"],
  ["amis", "machine images of old images are deleted"],
  ["snapshots", "the snapshots behind old images are deleted"],
  ["containers", "container images of old images are deleted"],
] as const;

/** By age, a number of images can be kept all the same; by number, so many are kept. */
const CLEANED_BY: readonly (readonly [type: string, limits: readonly Limit[]])[] = [
  [
    "AGE",
    [
      {
        by: "at-least",
        at: `${DETAIL}.filter[0].value`,
        unit: `${DETAIL}.filter[0].unit`,
        says: "images are deleted sooner",
      },
      { by: "at-least", at: `${DETAIL}.filter[0].retain_at_least`, says: "fewer images are kept" },
    ],
  ],
  ["COUNT", [{ by: "at-least", at: `${DETAIL}.filter[0].value`, says: "fewer images are kept" }]],
];

const spared: readonly Path[] = ["tag_map", "amis"].map((name) => `${DETAIL}.exclusion_rules[0].${name}`);

/** What a clean-up is over, and what of that it spares. */
const CLEANED_OF: readonly Limit[] = [
  { by: "words", at: "resource_selection[0].recipe[*].name", says: "images of further recipes are deleted" },
  { by: "same", at: "resource_selection[0].tag_map", says: "images with other tags are deleted" },
  ...spared.map((at): Limit => ({ by: "same", at, says: "fewer images are spared" })),
];

const imageCleanUp: readonly RuleSet[] = CLEANED_UP.flatMap(([what, says]) =>
  CLEANED_BY.map(([type, limits]) => ({
    list: DETAIL,
    harm: "more",
    rule: "data-expiry",
    when: {
      status: ["ENABLED", null],
      [`${DETAIL}.action[0].type`]: "DELETE",
      [`${DETAIL}.filter[0].type`]: type,
      ...(what !== "" && { [`${DETAIL}.action[0].include_resources[0].${what}`]: true }),
    },
    limits: [...limits, ...CLEANED_OF],
    says,
    wider: "further images are deleted",
  })),
);

/** EC2: machines and machine images. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "aws_ami",
    class: "backup",
    weight: "medium",
    what: "machine image",
    loses: "The image's registration, and with manage_ebs_snapshots its snapshots.",
    leaves: [
      {
        remains: "kept",
        when: { manage_ebs_snapshots: [false, null] },
        says: "the disk snapshots behind the image",
      },
    ],
    restore: "Register it again from its snapshots while they exist, or from the Recycle Bin if a rule covers images.",
    refs: [
      {
        role: "inside",
        path: "ebs_block_device[*].snapshot_id",
        to: ["aws_ebs_snapshot", "aws_ebs_snapshot_copy", "aws_ebs_snapshot_import"],
      },
    ],
    source: doc("ami"),
  },
  {
    type: "aws_ami_copy",
    class: "backup",
    weight: "medium",
    what: "copied machine image",
    loses: "The image and the snapshots behind it.",
    restore: "Only the Recycle Bin, if a rule covers images, or another copy of the source.",
    refs: [
      { role: "copies", path: "source_ami_id", to: ["aws_ami", "aws_ami_copy", "aws_ami_from_instance"] },
      key("kms_key_id"),
    ],
    source: doc("ami_copy"),
  },
  {
    type: "aws_ami_from_instance",
    class: "backup",
    weight: "high",
    what: "image of a running machine",
    loses: "The image and the snapshots behind it: the machine's backup.",
    restore: "Only the Recycle Bin, if a rule covers images.",
    refs: [{ role: "copies", path: "source_instance_id", to: ["aws_instance", "aws_spot_instance_request"] }],
    source: doc("ami_from_instance"),
  },
  {
    type: "aws_ami_launch_permission",
    class: "backup",
    weight: "low",
    what: "share of a machine image",
    loses: "The other account's right to launch from the image.",
    restore: "Share it again.",
    refs: [{ role: "inside", path: "image_id", to: ["aws_ami", "aws_ami_copy", "aws_ami_from_instance"] }],
    source: doc("ami_launch_permission"),
  },
  {
    type: "aws_autoscaling_group",
    class: "container",
    weight: "low",
    what: "group of machines",
    loses: "All its instances, which the plan does not list, with their disks.",
    restore: "Only what is stored outside the instances.",
    watch: [
      {
        path: "protect_from_scale_in",
        change: "off",
        rule: "guard-removed",
        says: "new instances can be terminated when the group shrinks",
      },
    ],
    source: doc("autoscaling_group"),
  },
  {
    type: "aws_ec2_client_vpn_endpoint",
    class: "network-critical",
    weight: "high",
    what: "client VPN endpoint",
    loses: "The endpoint's name: all client profiles become invalid.",
    restore: "A new endpoint has another name.",
    source: doc("ec2_client_vpn_endpoint"),
  },
  {
    type: "aws_ec2_fleet",
    class: "container",
    weight: "low",
    what: "fleet of machines",
    loses: "The fleet's instances, which the plan does not list.",
    holds: { terminate_instances: true },
    watch: [
      {
        path: "terminate_instances",
        change: "on",
        rule: "guard-removed",
        says: "a destroy now ends the instances of the fleet too",
      },
    ],
    source: doc("ec2_fleet"),
  },
  {
    type: "aws_ec2_host",
    class: "network-critical",
    weight: "low",
    what: "dedicated host",
    loses: "The allocated machine, with licences bound to it.",
    restore: "A new host is other hardware.",
    source: doc("ec2_host"),
  },
  {
    type: "aws_ec2_instance_state",
    class: "container",
    weight: "low",
    what: "run state of a machine",
    loses: "Nothing by itself: the machine stays, only the state forgets the setting.",
    forgets: true,
    watch: [
      {
        path: "state",
        change: { from: "running", to: "stopped" },
        rule: "data-loss",
        says: "instance storage is wiped",
      },
    ],
    source: doc("ec2_instance_state"),
  },
  {
    type: "aws_imagebuilder_lifecycle_policy",
    class: "data",
    weight: "low",
    what: "image clean-up",
    loses: "Nothing stored: images are just no longer cleaned up.",
    leaves: [{ remains: "kept", says: "every image and snapshot, since only the clean-up stops" }],
    restore: "Create it again.",
    ruleSets: imageCleanUp,
    // Created, it reaches the images that are there already, whatever made them.
    rulesOf: ["resource_type"],
    source: doc("imagebuilder_lifecycle_policy"),
  },
  {
    type: "aws_instance",
    class: "data",
    weight: "low",
    what: "virtual machine",
    isMachine: true,
    loses: "The boot disk and every disk with delete_on_termination, with instance storage and the addresses.",
    heavier: {
      when: { "ebs_block_device[*].delete_on_termination": true },
      weight: "high",
      loses: "Its data volumes, which are set to go with it, with the boot disk and instance storage.",
    },
    leaves: [
      // A provider without force_destroy, before 6.8, lifts the protection itself and terminates it all the same:
      // https://github.com/hashicorp/terraform-provider-aws/pull/43722
      {
        remains: "refused",
        refusal: "protected",
        when: { disable_api_termination: true, force_destroy: false },
        says: "AWS refuses to terminate it while disable_api_termination is on",
      },
      {
        remains: "kept",
        when: { "root_block_device[0].delete_on_termination": false },
        says: "the boot disk, as a volume of its own",
      },
    ],
    restore: "Snapshots and images of its disks; disks attached as volumes of their own stay.",
    watch: [
      {
        path: "disable_api_termination",
        change: "off",
        rule: "guard-removed",
        says: "deletion protection is switched off",
      },
      {
        path: "root_block_device[0].delete_on_termination",
        change: "on",
        rule: "guard-removed",
        says: "a later termination deletes the boot disk too",
      },
      {
        path: "instance_initiated_shutdown_behavior",
        change: { to: "terminate" },
        rule: "guard-removed",
        says: "a shutdown inside the machine destroys it",
      },
      // The provider stops it for that:
      // https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-store-lifetime.html
      {
        path: "instance_type",
        change: "changed",
        when: { "ephemeral_block_device[*].virtual_name": { set: true } },
        rule: "data-loss",
        weight: "medium",
        says: "instance storage is wiped",
      },
    ],
    refs: [
      key("root_block_device[0].kms_key_id"),
      {
        role: "leaves",
        path: "root_block_device[*]{volume_id,delete_on_termination}",
        to: ["aws_ebs_volume"],
        only: false,
      },
      {
        role: "takes",
        path: "ebs_block_device[*]{volume_id,delete_on_termination}",
        to: ["aws_ebs_volume"],
        only: true,
      },
    ],
    ids: ["root_block_device[0].volume_id", "ebs_block_device[*].volume_id", "tags_all{}"],
    note: "Volumes that are resources of their own are only detached.",
    source: doc("instance"),
  },
  {
    type: "aws_spot_fleet_request",
    class: "container",
    weight: "low",
    what: "fleet of spot machines",
    loses: "The fleet's instances, which the plan does not list.",
    source: doc("spot_fleet_request"),
  },
  {
    type: "aws_spot_instance_request",
    class: "data",
    weight: "low",
    what: "spot machine",
    isMachine: true,
    loses: "The machine with its boot disk and every disk with delete_on_termination.",
    heavier: {
      when: { "ebs_block_device[*].delete_on_termination": true },
      weight: "high",
      loses: "The machine with its data volumes, which are set to go with it, and its boot disk.",
    },
    leaves: [
      {
        remains: "kept",
        when: { "root_block_device[0].delete_on_termination": false },
        says: "the boot disk, as a volume of its own",
      },
    ],
    restore: "Snapshots.",
    ids: ["spot_instance_id", "root_block_device[0].volume_id", "ebs_block_device[*].volume_id"],
    source: doc("spot_instance_request"),
  },
];

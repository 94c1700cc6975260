import type { CatalogueRow, RuleSet } from "../../domain/catalogue.ts";
import { doc, key } from "./shared.ts";

const IMAGES = "policy~json.rules[*].selection";

/** Rules of a registry's policy text by which images expire: beyond a number of them, or by age. */
const imagesExpiring = (countType: string): RuleSet => ({
  list: "policy~json.rules[*]",
  harm: "more",
  rule: "data-expiry",
  when: { "policy~json.rules[*].action.type": "expire", [`${IMAGES}.countType`]: countType },
  limits: [
    {
      by: "words",
      at: `${IMAGES}.tagStatus`,
      means: [{ word: "any", words: ["tagged", "untagged"] }],
    },
    { by: "every-prefix", at: `${IMAGES}.tagPrefixList[*]` },
    { by: "pairs", at: `${IMAGES}.tagPatternList[*]` },
    {
      by: "at-least",
      at: `${IMAGES}.countNumber`,
      says: countType === "imageCountMoreThan" ? "fewer images are kept" : "images expire sooner",
    },
  ],
  says: "images that match the rules are deleted within a day",
  wider: "a rule by which images expire applies to more of them",
});

/** Clusters, services and images of containers: EKS, ECS, ECR. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "aws_ecr_lifecycle_policy",
    class: "data",
    weight: "low",
    what: "image expiry rules",
    loses: "Nothing stored: images just no longer expire.",
    leaves: [{ remains: "kept", says: "every image, since only their expiry stops" }],
    restore: "Create it again.",
    ruleSets: ["imageCountMoreThan", "sinceImagePushed", "sinceImagePulled"].map(imagesExpiring),
    rulesOf: ["repository"],
    refs: [{ role: "inside", path: "repository", to: ["aws_ecr_repository"] }],
    source: doc("ecr_lifecycle_policy"),
  },
  {
    type: "aws_ecr_replication_configuration",
    class: "backup",
    weight: "medium",
    what: "registry replication",
    loses: "Further copies of images; those made stay.",
    leaves: [{ remains: "kept", says: "the images copied so far" }],
    restore: "Create it again.",
    ruleSets: [
      {
        list: "replication_configuration[0].rule[*]",
        harm: "less",
        rule: "backup-loss",
        limits: [
          { by: "prefix", at: "replication_configuration[0].rule[*].repository_filter[*].filter" },
          {
            by: "words",
            at: "replication_configuration[0].rule[*].destination[*]{region,registry_id}",
            says: "images are no longer copied there",
          },
        ],
        says: "images are no longer copied",
        wider: "fewer images are copied",
      },
    ],
    source: doc("ecr_replication_configuration"),
  },
  {
    type: "aws_ecr_repository",
    class: "data",
    weight: "medium",
    what: "container image repository",
    loses: "All images and tags.",
    leaves: [
      {
        remains: "refused",
        refusal: "not-empty",
        when: { force_delete: [false, null] },
        says: "AWS refuses to delete a repository that has images",
      },
    ],
    restore: "Only replicas in other registries, or building and pushing again.",
    watch: [
      { path: "force_delete", change: "on", rule: "guard-removed", says: "a later destroy deletes all images too" },
      {
        path: "image_tag_mutability",
        change: { from: "IMMUTABLE", to: "MUTABLE" },
        rule: "guard-removed",
        says: "tags can be overwritten",
      },
    ],
    refs: [key("encryption_configuration[0].kms_key")],
    source: doc("ecr_repository"),
  },
  {
    type: "aws_ecrpublic_repository",
    class: "data",
    weight: "medium",
    what: "public container image repository",
    loses: "All public images: users' pulls fail.",
    leaves: [
      {
        remains: "refused",
        refusal: "not-empty",
        when: { force_destroy: [false, null] },
        says: "AWS refuses to delete a repository that has images",
      },
    ],
    restore: "Building and pushing again.",
    watch: [
      { path: "force_destroy", change: "on", rule: "guard-removed", says: "a later destroy deletes all images too" },
    ],
    source: doc("ecrpublic_repository"),
  },
  {
    type: "aws_ecs_service",
    class: "data",
    weight: "low",
    what: "container service with managed disks",
    loses: "The disks that the service manages for its tasks.",
    holds: { volume_configuration: { set: true } },
    restore: "Only what is stored outside the tasks.",
    source: doc("ecs_service"),
  },
  {
    type: "aws_eks_access_entry",
    class: "identity",
    weight: "low",
    what: "access to a Kubernetes cluster",
    loses: "The principal's access to the cluster.",
    restore: "Create it again through the API.",
    refs: [{ role: "inside", path: "cluster_name", to: ["aws_eks_cluster"] }],
    source: doc("eks_access_entry"),
  },
  {
    type: "aws_eks_addon",
    class: "container",
    weight: "low",
    what: "Kubernetes add-on",
    loses: "The add-on's objects in the cluster.",
    forgets: { preserve: true },
    restore: "Install it again.",
    watch: [
      {
        path: "preserve",
        change: "off",
        rule: "guard-removed",
        says: "a destroy now deletes the add-on's objects in the cluster",
      },
    ],
    refs: [{ role: "inside", path: "cluster_name", to: ["aws_eks_cluster"] }],
    source: doc("eks_addon"),
  },
  {
    type: "aws_eks_capability",
    class: "container",
    weight: "low",
    what: "Kubernetes capability",
    loses: "The managed controller; what it created stays.",
    leaves: [
      {
        remains: "kept",
        when: { delete_propagation_policy: "RETAIN" },
        says: "what it has made in the cluster and in the account",
      },
    ],
    restore: "Create it again.",
    refs: [{ role: "inside", path: "cluster_name", to: ["aws_eks_cluster"] }],
    source: doc("eks_capability"),
  },
  {
    type: "aws_eks_cluster",
    class: "container",
    weight: "high",
    what: "Kubernetes cluster",
    loses: "The control plane with all Kubernetes objects; disks of claims stay behind, unmanaged.",
    leaves: [
      {
        remains: "refused",
        refusal: "protected",
        when: { deletion_protection: true },
        says: "AWS refuses to delete it while deletion_protection is on",
      },
    ],
    restore: "Manifests in git and copies made with Velero or AWS Backup; disks by hand.",
    watch: [
      {
        path: "deletion_protection",
        change: "off",
        rule: "guard-removed",
        says: "deletion protection is switched off",
      },
    ],
    ids: ["tags_all{}"],
    source: doc("eks_cluster"),
  },
  {
    type: "aws_eks_identity_provider_config",
    class: "identity",
    weight: "low",
    what: "login of a Kubernetes cluster",
    loses: "Logins of people through that provider.",
    restore: "Create it again.",
    refs: [{ role: "inside", path: "cluster_name", to: ["aws_eks_cluster"] }],
    source: doc("eks_identity_provider_config"),
  },
  {
    type: "aws_eks_node_group",
    class: "container",
    weight: "low",
    what: "Kubernetes node group",
    loses: "Its nodes, which the plan does not list, with data on their own disks.",
    restore: "Pods start elsewhere.",
    refs: [{ role: "inside", path: "cluster_name", to: ["aws_eks_cluster"] }],
    source: doc("eks_node_group"),
  },
];

import type { CatalogueRow, Path, Watch } from "../domain/catalogue.ts";

/** Changes of flags in an environment that need fewer approvals than before. */
const approvals = (at: Path): readonly Watch[] => [
  {
    path: `${at}.required`,
    change: "off",
    rule: "guard-removed",
    says: "changes of flags no longer need an approval",
  },
  {
    path: `${at}.min_num_approvals`,
    change: "lowered",
    rule: "guard-removed",
    says: "changes of flags need fewer approvals",
  },
  {
    path: `${at}.can_review_own_request`,
    change: "on",
    rule: "guard-removed",
    says: "who asks for a change can approve it",
  },
];

/**
 * LaunchDarkly. A deleted flag or project is gone at once with its history; archiving is another thing.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * launchdarkly/launchdarkly, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  {
    type: "launchdarkly_access_token",
    class: "identity",
    weight: "low",
    what: "access token",
    loses: "The token.",
    restore: "Create another one.",
    source: "launchdarkly/terraform-provider-launchdarkly docs/resources/access_token.md",
  },
  {
    type: "launchdarkly_environment",
    class: "container",
    weight: "high",
    what: "environment",
    loses: "The rules of all flags there, with its keys: applications have to be given others.",
    watch: approvals("approval_settings[0]"),
    refs: [{ role: "inside", path: "project_key", to: ["launchdarkly_project"] }],
    source: "launchdarkly/terraform-provider-launchdarkly docs/resources/environment.md",
  },
  {
    type: "launchdarkly_experiment",
    class: "data",
    weight: "low",
    what: "experiment",
    loses: "Only its place in the list: it is archived.",
    leaves: [{ remains: "kept", says: "the archived experiment with its results" }],
    refs: [{ role: "inside", path: "project_key", to: ["launchdarkly_project"] }],
    source: "launchdarkly/terraform-provider-launchdarkly docs/resources/experiment.md",
  },
  {
    type: "launchdarkly_feature_flag",
    class: "data",
    weight: "medium",
    what: "feature flag",
    loses: "The flag with its rules in all environments: applications get their default.",
    restore: "Archive it first, to keep its history.",
    watch: [
      {
        path: "variations",
        change: "removed",
        rule: "data-loss",
        weight: "low",
        says: "a variation is deleted, and its targets may get another one",
      },
    ],
    refs: [{ role: "inside", path: "project_key", to: ["launchdarkly_project"] }],
    source: "launchdarkly/terraform-provider-launchdarkly docs/resources/feature_flag.md",
  },
  {
    type: "launchdarkly_feature_flag_environment",
    class: "data",
    weight: "low",
    what: "rules of a flag",
    loses: "The rules of the flag in one environment.",
    restore: "From the configuration.",
    refs: [{ role: "inside", path: "flag_id", to: ["launchdarkly_feature_flag"] }],
    source: "launchdarkly/terraform-provider-launchdarkly docs/resources/feature_flag_environment.md",
  },
  {
    type: "launchdarkly_metric",
    class: "data",
    weight: "low",
    what: "metric",
    loses: "The metric; experiments lose it.",
    restore: "From the configuration.",
    refs: [{ role: "inside", path: "project_key", to: ["launchdarkly_project"] }],
    source: "launchdarkly/terraform-provider-launchdarkly docs/resources/metric.md",
  },
  {
    type: "launchdarkly_project",
    class: "container",
    weight: "high",
    what: "project",
    loses: "All flags, environments and segments of it, with their keys.",
    watch: [
      {
        path: "environments[*].key",
        change: "removed",
        rule: "container-loss",
        says: "an environment is deleted, with the rules of all flags there and its keys",
      },
      ...approvals("environments[*].approval_settings[0]"),
    ],
    note: "An environment that is not among the environments of the project is deleted with the next apply after an import.",
    source: "launchdarkly/terraform-provider-launchdarkly docs/resources/project.md",
  },
  {
    type: "launchdarkly_relay_proxy_configuration",
    class: "key",
    weight: "low",
    what: "key of a relay",
    loses: "The key.",
    restore: "Create another one.",
    source: "launchdarkly/terraform-provider-launchdarkly docs/resources/relay_proxy_configuration.md",
  },
  {
    type: "launchdarkly_sdk_key",
    class: "network-critical",
    weight: "low",
    what: "key of applications",
    loses: "The key: applications that use it have to be given another one.",
    restore: "Create one under another name; the same cannot be had again.",
    refs: [{ role: "inside", path: "project_key", to: ["launchdarkly_project"] }],
    source: "launchdarkly/terraform-provider-launchdarkly docs/resources/sdk_key.md",
  },
  {
    type: "launchdarkly_segment",
    class: "data",
    weight: "medium",
    what: "segment",
    loses: "The segment, also with members that were added by hand.",
    losing: [{ when: { unbounded: true }, loses: "The segment with its list of members, which is kept nowhere else." }],
    restore: "From the configuration; not the members of a big segment.",
    refs: [{ role: "inside", path: "project_key", to: ["launchdarkly_project"] }],
    source: "launchdarkly/terraform-provider-launchdarkly docs/resources/segment.md",
  },
  {
    type: "launchdarkly_team_member",
    class: "identity",
    weight: "low",
    what: "member",
    loses: "The login.",
    restore: "Invite the person again.",
    source: "launchdarkly/terraform-provider-launchdarkly docs/resources/team_member.md",
  },
];

import type { CatalogueRow } from "../domain/catalogue.ts";

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
    refs: [{ role: "inside", path: "project_key", to: ["launchdarkly_project"] }],
    source: "launchdarkly/terraform-provider-launchdarkly docs/resources/environment.md",
  },
  {
    type: "launchdarkly_feature_flag",
    class: "data",
    weight: "medium",
    what: "feature flag",
    loses: "The flag with its rules in all environments: applications get their default.",
    restore: "Archive it first, to keep its history.",
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
    type: "launchdarkly_segment",
    class: "data",
    weight: "medium",
    what: "segment",
    loses: "The segment, also with members that were added by hand.",
    restore: "From the configuration.",
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

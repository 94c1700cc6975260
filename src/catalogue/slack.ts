import type { CatalogueRow } from "../domain/catalogue.ts";

/**
 * Slack. The provider archives a channel where it can; messages stay in an archived channel.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * pablovarela/slack, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  {
    type: "slack_conversation",
    class: "data",
    weight: "low",
    what: "channel",
    loses: "Nothing: the channel is archived, or only forgotten, and keeps its messages.",
    leaves: [{ remains: "kept", says: "the channel with its messages, archived" }],
    source: "pablovarela/terraform-provider-slack docs/resources/conversation.md",
  },
  {
    type: "slack_usergroup",
    class: "identity",
    weight: "low",
    what: "user group",
    loses: "The group is disabled.",
    restore: "Enable it again.",
    source: "pablovarela/terraform-provider-slack docs/resources/usergroup.md",
  },
];

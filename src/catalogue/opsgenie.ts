import type { CatalogueRow } from "../domain/catalogue.ts";

/**
 * Opsgenie. Alerts stay; on-call schedules and services go with what belongs to them.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * opsgenie/opsgenie, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  {
    type: "opsgenie_api_integration",
    class: "network-critical",
    weight: "low",
    what: "integration",
    loses: "Its key: senders have to be given another one.",
    restore: "Create it again.",
    source: "opsgenie/terraform-provider-opsgenie website/docs/r/api_integration.html.markdown",
  },
  {
    type: "opsgenie_email_integration",
    class: "network-critical",
    weight: "low",
    what: "mail integration",
    loses: "Its address.",
    restore: "Create it again.",
    source: "opsgenie/terraform-provider-opsgenie website/docs/r/email_integration.html.markdown",
  },
  {
    type: "opsgenie_heartbeat",
    class: "network-critical",
    weight: "low",
    what: "heartbeat",
    loses: "The heartbeat.",
    restore: "From the configuration.",
    source: "opsgenie/terraform-provider-opsgenie website/docs/r/heartbeat.html.markdown",
  },
  {
    type: "opsgenie_schedule",
    class: "data",
    weight: "medium",
    what: "on-call schedule",
    loses: "The schedule with its overrides and history.",
    restore: "From the configuration.",
    source: "opsgenie/terraform-provider-opsgenie website/docs/r/schedule.html.markdown",
  },
  {
    type: "opsgenie_service",
    class: "container",
    weight: "low",
    what: "service",
    loses: "The service with its incident rules.",
    restore: "From the configuration.",
    source: "opsgenie/terraform-provider-opsgenie website/docs/r/service.html.markdown",
  },
  {
    type: "opsgenie_team",
    class: "container",
    weight: "medium",
    what: "team",
    loses: "The team with its schedules, escalations and policies.",
    source: "opsgenie/terraform-provider-opsgenie website/docs/r/team.html.markdown",
  },
  {
    type: "opsgenie_user",
    class: "identity",
    weight: "low",
    what: "user",
    loses: "The login.",
    restore: "Invite the person again.",
    source: "opsgenie/terraform-provider-opsgenie website/docs/r/user.html.markdown",
  },
];

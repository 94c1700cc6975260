import type { CatalogueRow } from "../domain/catalogue.ts";

/**
 * PagerDuty. Events go to services by keys that cannot be had again; incidents go with their service.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * PagerDuty/pagerduty, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  {
    type: "pagerduty_business_service",
    class: "data",
    weight: "low",
    what: "business service",
    loses: "The service; incidents stay.",
    restore: "From the configuration.",
    source: "PagerDuty/terraform-provider-pagerduty website/docs/r/business_service.html.markdown",
  },
  {
    type: "pagerduty_escalation_policy",
    class: "container",
    weight: "low",
    what: "escalation policy",
    loses: "The policy; services need another one.",
    restore: "From the configuration.",
    source: "PagerDuty/terraform-provider-pagerduty website/docs/r/escalation_policy.html.markdown",
  },
  {
    type: "pagerduty_incident_custom_field",
    class: "data",
    weight: "low",
    what: "field of incidents",
    loses: "The field, with its value on every incident.",
    source: "PagerDuty/terraform-provider-pagerduty website/docs/r/incident_custom_field.html.markdown",
  },
  {
    type: "pagerduty_schedule",
    class: "data",
    weight: "medium",
    what: "on-call schedule",
    loses: "The schedule with its overrides and history.",
    restore: "From the configuration.",
    source: "PagerDuty/terraform-provider-pagerduty website/docs/r/schedule.html.markdown",
  },
  {
    type: "pagerduty_service",
    class: "container",
    weight: "medium",
    what: "service",
    loses: "The service with its incidents, integrations and their keys.",
    source: "PagerDuty/terraform-provider-pagerduty website/docs/r/service.html.markdown",
  },
  {
    type: "pagerduty_service_custom_field",
    class: "data",
    weight: "low",
    what: "field of services",
    loses: "The field, with its value on every service.",
    source: "PagerDuty/terraform-provider-pagerduty website/docs/r/service_custom_field.html.markdown",
  },
  {
    type: "pagerduty_service_integration",
    class: "network-critical",
    weight: "low",
    what: "integration",
    loses: "Its key: senders have to be given another one.",
    restore: "Create it again.",
    source: "PagerDuty/terraform-provider-pagerduty website/docs/r/service_integration.html.markdown",
  },
  {
    type: "pagerduty_team",
    class: "container",
    weight: "low",
    what: "team",
    loses: "The team with its members and permissions.",
    restore: "From the configuration.",
    source: "PagerDuty/terraform-provider-pagerduty website/docs/r/team.html.markdown",
  },
  {
    type: "pagerduty_user",
    class: "identity",
    weight: "medium",
    what: "user",
    loses: "The login with its contact methods and rules.",
    restore: "Invite the person again.",
    source: "PagerDuty/terraform-provider-pagerduty website/docs/r/user.html.markdown",
  },
];

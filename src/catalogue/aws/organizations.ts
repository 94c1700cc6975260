import type { CatalogueRow } from "../../domain/catalogue.ts";
import { doc } from "./shared.ts";

/** Accounts and what holds for them: Organizations, Control Tower. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "aws_account_region",
    class: "container",
    weight: "medium",
    what: "opt-in state of a region",
    loses: "Nothing by itself: the region stays as it is, only the state forgets it.",
    forgets: true,
    watch: [
      {
        path: "enabled",
        change: "off",
        rule: "container-loss",
        says: "what is in the region can no longer be reached, though it keeps running",
      },
    ],
    source: doc("account_region"),
  },
  {
    type: "aws_accountaccess_application",
    class: "container",
    weight: "low",
    what: "application for access to accounts",
    loses: "The application with its entitlements, listed or not.",
    restore: "From the configuration, as far as the entitlements stand there.",
    source: doc("accountaccess_application"),
  },
  {
    type: "aws_controltower_control",
    class: "guard",
    weight: "medium",
    what: "guardrail on an organizational unit",
    loses: "The guardrail.",
    restore: "Enable it again.",
    source: doc("controltower_control"),
  },
  {
    type: "aws_controltower_landing_zone",
    class: "container",
    weight: "high",
    what: "landing zone",
    loses: "The landing zone with its guardrails and central logging.",
    restore: "Set it up anew; log buckets stay.",
    source: doc("controltower_landing_zone"),
  },
  {
    type: "aws_organizations_account",
    class: "container",
    weight: "high",
    what: "AWS account",
    loses: "With close_on_deletion the account and everything in it; else its place in the organization.",
    losing: [
      { when: { close_on_deletion: true }, loses: "The account and everything in it." },
      {
        when: { close_on_deletion: false },
        loses: "Its place in the organization, with the policies that hold there.",
      },
    ],
    leaves: [
      {
        remains: "kept",
        when: { close_on_deletion: [false, null] },
        says: "the account with everything in it, which only leaves the organization",
      },
      {
        remains: "grace",
        when: { close_on_deletion: true },
        days: 90,
        says: "the closed account, which support can open again",
      },
    ],
    restore: "A closed account can be opened again through support within 90 days; one that left can be invited.",
    watch: [
      { path: "close_on_deletion", change: "on", rule: "guard-removed", says: "a later destroy closes the account" },
      {
        path: "parent_id",
        change: "changed",
        rule: "guard-removed",
        says: "the policies of its former unit no longer cover the account",
      },
    ],
    source: doc("organizations_account"),
  },
  {
    type: "aws_organizations_aws_service_access",
    class: "guard",
    weight: "medium",
    what: "trusted access of a service",
    loses: "The service's work in the organization: for AWS Backup, its organization-wide backups.",
    restore: "Enable it again.",
    source: doc("organizations_aws_service_access"),
  },
  {
    type: "aws_organizations_delegated_administrator",
    class: "guard",
    weight: "low",
    what: "delegated administrator",
    loses: "The account's right to administer the service.",
    restore: "Register it again.",
    source: doc("organizations_delegated_administrator"),
  },
  {
    type: "aws_organizations_organization",
    class: "container",
    weight: "high",
    what: "organization of accounts",
    loses: "The organization with its units and policies.",
    leaves: [
      {
        remains: "refused",
        refusal: "not-empty",
        says: "AWS refuses to delete an organization that has member accounts",
      },
    ],
    restore: "Create it anew and invite the accounts.",
    watch: [
      {
        path: "enabled_policy_types[*]",
        change: "removed",
        rule: "guard-removed",
        says: "policies of that type stop, backup policies and denied deletions included",
      },
      {
        path: "aws_service_access_principals[*]",
        change: "removed",
        rule: "guard-removed",
        says: "that service stops working across the organization",
      },
    ],
    source: doc("organizations_organization"),
  },
  {
    type: "aws_organizations_organizational_unit",
    class: "container",
    weight: "medium",
    what: "organizational unit",
    loses: "The unit with its attached policies.",
    leaves: [
      {
        remains: "refused",
        refusal: "not-empty",
        named: ["parent_id"],
        says: "AWS refuses to delete a unit that has accounts",
      },
    ],
    restore: "Create it again.",
    source: doc("organizations_organizational_unit"),
  },
  {
    type: "aws_organizations_policy",
    class: "guard",
    weight: "high",
    what: "organization policy",
    loses: "What the policy made or denied in all covered accounts: backup plans, or the deletions it forbade.",
    forgets: { skip_destroy: true },
    leaves: [
      {
        remains: "refused",
        refusal: "in-use",
        named: ["policy_id"],
        says: "AWS refuses to delete a policy that is attached",
      },
    ],
    restore: "Create it again.",
    watch: [
      {
        path: "content",
        change: "changed",
        rule: "guard-removed",
        says: "what the policy makes or denies changes in all covered accounts",
      },
      { path: "skip_destroy", change: "off", rule: "guard-removed", says: "a destroy now takes the policy off" },
    ],
    source: doc("organizations_policy"),
  },
  {
    type: "aws_organizations_policy_attachment",
    class: "guard",
    weight: "high",
    what: "attachment of an organization policy",
    loses: "The policy's cover of that account or unit.",
    forgets: { skip_destroy: true },
    restore: "Attach it again.",
    watch: [{ path: "skip_destroy", change: "off", rule: "guard-removed", says: "a destroy now takes the policy off" }],
    refs: [
      { role: "inside", path: "policy_id", to: ["aws_organizations_policy"] },
      {
        role: "guards",
        path: "target_id",
        to: ["aws_organizations_account", "aws_organizations_organization", "aws_organizations_organizational_unit"],
      },
    ],
    source: doc("organizations_policy_attachment"),
  },
];

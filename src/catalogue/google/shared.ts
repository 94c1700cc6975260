import type { Conditions, Leaves, Watch } from "../../domain/catalogue.ts";

// Since provider 7.33 nearly every type has a deletion_policy (DELETE by default; PREVENT fails, ABANDON only forgets),
// so these are said once.
export const ABANDONED: Conditions = { deletion_policy: "ABANDON" };
export const PREVENTED: Leaves = {
  remains: "refused",
  refusal: "protected",
  when: { deletion_policy: "PREVENT" },
  says: "the provider refuses to delete it while its deletion_policy is PREVENT",
};
export const POLICY_LIFTED: Watch = {
  path: "deletion_policy",
  change: { from: ["PREVENT", "ABANDON"], to: ["DELETE", "FORCE", "DEFAULT", "DELETE_IGNORE_ERRORS", null] },
  rule: "guard-removed",
  says: "a destroy of it now deletes it",
};

// Terraform's own flag. Google's flag beside it has a name of its own for every service.
export const PROTECTED: Leaves = {
  remains: "refused",
  refusal: "protected",
  when: { deletion_protection: true },
  says: "the provider refuses to delete it while deletion_protection is on",
};
export const PROTECTION_OFF: Watch = {
  path: "deletion_protection",
  change: "off",
  rule: "guard-removed",
  says: "the provider no longer refuses to delete it",
};

/**
 * What becomes of each kind of file that people mistake for a plan: read as the plan it is, or refused with a sentence
 * on which they can act. The first row that fits counts.
 */
export const ODD: readonly { readonly kind: string; readonly file?: string; readonly outcome: string | RegExp }[] = [
  // Only the program that made a saved plan can read it, in a folder that has its providers.
  { kind: "binary", outcome: /^is a saved plan file, and / },
  { kind: "hcp-redacted", outcome: "read" },
  { kind: "nested-plan", file: "mock.json", outcome: /^is JSON, but not of a plan/ },
  { kind: "nested-plan", outcome: /^has the plan under the key "(tfplan|plan|plandata)"; give what stands under it/ },
  { kind: "other", outcome: /^is not the JSON of a plan; save the plan with / },
  { kind: "other-fv", file: "version_only", outcome: /^is an empty state, not a plan/ },
  { kind: "other-fv", outcome: /^is JSON, but not of a plan/ },
  { kind: "plan-badversion", outcome: /^has a format_version that this version of destroy-guard does not know/ },
  { kind: "plan-broken", file: "blacklist_provider_mock", outcome: /^has the plan under the key "mock"/ },
  { kind: "plan-broken", file: "destroy_eol", outcome: /^has no format_version/ },
  { kind: "plan-broken", file: "malformed", outcome: /^ends in the middle, after 14849 bytes/ },
  { kind: "plan-broken", file: "bucket_sse_infra", outcome: /^is not the JSON of a plan/ }, // begins with a comment
  { kind: "plan-broken", file: "tfplan-to-aws-config", outcome: /^(is not JSON|has (a|an) )/ },
  { kind: "plan-broken", outcome: /^(is not JSON|has something after the plan|has a number at byte)/ },
  { kind: "plan-concatenated", outcome: "read as 3 plans" },
  { kind: "plan-noise", outcome: "read" },
  // Terraform always writes format_version. A plan without it was cut down by hand, and what else was cut nobody knows.
  { kind: "plan-noversion", file: "artificial__invalid", outcome: /^has a string at byte 24 where a plan has a list/ },
  { kind: "plan-noversion", outcome: /^has no format_version, so it is not all that "terraform show -json" printed/ },
  { kind: "plan-text", outcome: /^is a plan as people read it, not its JSON/ },
  { kind: "plan-tiny", file: "006.json", outcome: /^has a string at byte 79 where a plan has a list/ },
  { kind: "plan-tiny", outcome: "read" },
  { kind: "schema", outcome: /^is the output of "terraform providers schema -json"/ },
  { kind: "state-json", outcome: /^is a state, not a plan/ },
  { kind: "tfstate", outcome: /^is a state file, not a plan/ },
  { kind: "ui-jsonl", outcome: /^is the log that "terraform plan -json" prints/ },
  { kind: "utf16-plan", outcome: "read" },
  { kind: "utf16-plan-text", outcome: /^is a plan as people read it, not its JSON/ },
  { kind: "utf16-plan-broken", outcome: /^is not JSON: .* at byte 208711/ },
];

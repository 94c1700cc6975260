/**
 * What people give by mistake for a plan's JSON, told by its first words or its keys, each with the way out.
 * The file's own text is never repeated: it may hold secrets.
 */

const SHOW = 'save the plan with "terraform plan -out=tfplan" and give the output of "terraform show -json tfplan"';

/** A compressed one: of any other its first bytes tell before (file-kind.ts). */
const TAR = /^[\s\S]{257}ustar/;

const TEXTS: readonly (readonly [RegExp, string])[] = [
  [TAR, "is a tar archive; unpack it, and give the file that is meant"],
  [/^\s*$/, `is empty; ${SHOW}`],
  [
    /will perform the following actions|execution plan|Refreshing state|No changes\. |Ran Plan for dir|used the selected providers|Plan: \d+ to add|# .* (will|must) be |^\s*[-+~] resource "/m,
    `is a plan as people read it, not its JSON; ${SHOW}`,
  ],
  [/^\s*\[\s*[[{"\]]/, `is a JSON list, not a plan; ${SHOW}`],
  [/^\s*"\{/, `is a plan inside a JSON string; write the string's content to the file (jq -r)`],
  [/^.{0,20}\bError: /m, `is a message of an error, not a plan; see what it says, mend that, and then ${SHOW}`],
  [/^\s*<(!doctype|html|\?xml)/i, `is a web page, not a plan; look at how it was downloaded`],
];

/** First bytes of something that is not JSON → what it is, as the end of a sentence. */
export const diagnoseText = (head: string): string =>
  TEXTS.find(([pattern]) => pattern.test(head))?.[1] ?? `is not the JSON of a plan; ${SHOW}`;

/** A key that only another kind of document has at its top. */
const KEYS = new Map<string, string>([
  ["@level", `is the log that "terraform plan -json" prints, not the plan; ${SHOW}`],
  ["values", `is a state, not a plan; ${SHOW}`],
  ["lineage", `is a state file, not a plan; ${SHOW}`],
  ["serial", `is a state file, not a plan; ${SHOW}`],
  [
    "encrypted_data",
    `is an encrypted plan file; run "tofu show -json" on it where its key is configured, and give the output`,
  ],
  [
    "encryption_version",
    `is an encrypted plan file; run "tofu show -json" on it where its key is configured, and give the output`,
  ],
  [
    "data",
    "is an answer of HCP Terraform's API, not the plan; give what its json-output link leads to (/plans/ID/json-output)",
  ],
  ["valid", `is the output of "terraform validate -json", not a plan; ${SHOW}`],
  ["provider_selections", `is the output of "terraform version -json", not a plan; ${SHOW}`],
]);

/** Keys under which policy tools keep a whole plan. */
const WRAPPERS = ["tfplan", "plan", "plandata", "input", "mock", "plan_json", "terraform_plan"];

/** Keys that make a document a plan. */
const PLAN_KEYS = ["resource_changes", "planned_values", "output_changes", "resource_drift"];

/**
 * The same for a document that broke off: only a key that no plan has tells anything, since the plan's own may still
 * have come.
 */
export const diagnoseCut = (keys: ReadonlySet<string>): string | undefined =>
  keys.has("@level") ? KEYS.get("@level") : undefined;

/**
 * Keys at the top of a JSON object that is no plan → what it is, as the end of a sentence; null if it is a plan by its
 * keys.
 * A state has `values` where a plan has `planned_values`, so a plan's own keys count first.
 */
export function diagnoseKeys(keys: ReadonlySet<string>): string | null {
  // Terraform applies such a file whatever else stands in it, and does not look at the case of its keys.
  if ([...keys].some((key) => /^remote_plan_format$/i.test(key)))
    return `names a plan that HCP Terraform keeps, and is not its JSON; ${SHOW}`;
  if (PLAN_KEYS.some((key) => keys.has(key)) || keys.has("plan_format_version")) return null;
  for (const [key, sentence] of KEYS) if (keys.has(key)) return sentence;
  const wrapper = WRAPPERS.find((key) => keys.has(key));
  if (wrapper !== undefined)
    return `has the plan under the key "${wrapper}"; give what stands under it (jq .${wrapper})`;
  if (keys.has("provider_schemas")) return `is the output of "terraform providers schema -json", not a plan; ${SHOW}`;
  if (keys.has("format_version") && keys.size <= 2) return `is an empty state, not a plan; ${SHOW}`;
  return `is JSON, but not of a plan: it has neither resource_changes nor planned_values; ${SHOW}`;
}

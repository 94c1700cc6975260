/**
 * What people give by mistake for a state, told by its first words or its keys, each with the way out.
 * The file's own text is never repeated: it may hold secrets.
 */

const SHOW = 'give the output of "terraform show -json", or terraform.tfstate as it is';

const TEXTS: readonly (readonly [RegExp, string])[] = [
  [/^\s*$/, `is empty; ${SHOW}`],
  [/^\s*# \S+:( \(tainted\))?\s*$|^\s*resource "\S+" "\S+" \{/m, `is a state as people read it, not its JSON; ${SHOW}`],
  [/will perform the following actions|execution plan|No changes\. /, `is a plan as people read it; ${SHOW}`],
  [/^\s*\[\s*[[{"\]]/, `is a JSON list, not a state; ${SHOW}`],
  [/^\s*"\{/, "is a state inside a JSON string; write the string's content to the file (jq -r)"],
  [/^.{0,20}\bError: /m, `is a message of an error, not a state; see what it says, mend that, and then ${SHOW}`],
  [/^\s*<(!doctype|html|\?xml)/i, "is a web page, not a state; look at how it was downloaded"],
  [/^No state\b|The state file is empty/m, `is the message that there is no state; ${SHOW}`],
];

/** First bytes of something that is not JSON → what it is, as the end of a sentence. */
export const diagnoseText = (head: string): string =>
  TEXTS.find(([pattern]) => pattern.test(head))?.[1] ?? `is not the JSON of a state; ${SHOW}`;

const ENCRYPTED = `is an encrypted state; run "tofu show -json" where its key is configured, and give the output`;

/**
 * `.terraform/terraform.tfstate`, version 3 to this day.
 * https://github.com/hashicorp/terraform/blob/v1.14.0/internal/command/workdir/backend_state.go
 */
const NOTE = `is Terraform's note of where the state is kept, not the state; ${SHOW}`;

/** A key that only another kind of document has at its top. */
const KEYS = new Map<string, string>([
  ["@level", `is the log that "terraform plan -json" prints, not a state; ${SHOW}`],
  ["encrypted_data", ENCRYPTED],
  ["encryption_version", ENCRYPTED],
  ["backend", NOTE],
  ["state_store", NOTE],
  [
    "data",
    "is an answer of HCP Terraform's API, not a state; download what its hosted-state-download-url or hosted-json-state-download-url names",
  ],
  ["plan_format_version", "is a plan in HCP Terraform's redacted form, which has no state in it; give the whole plan"],
  ["valid", `is the output of "terraform validate -json", not a state; ${SHOW}`],
  ["provider_schemas", `is the output of "terraform providers schema -json", not a state; ${SHOW}`],
  ["provider_selections", `is the output of "terraform version -json", not a state; ${SHOW}`],
]);

/** A document that broke off is only told apart by a key that no state has. */
export const diagnoseCut = (keys: ReadonlySet<string>): string | undefined =>
  keys.has("@level") ? KEYS.get("@level") : undefined;

/** What is known by the keys at the top: something else, as the end of a sentence; null where it may be a state. */
export function diagnoseKeys(keys: ReadonlySet<string>): string | null {
  for (const [key, sentence] of KEYS) if (keys.has(key)) return sentence;
  return null;
}

/** For JSON with none of the keys of a state. */
export const NO_STATE = `is JSON, but not of a state: it has neither values, nor prior_state, nor version and resources; ${SHOW}`;

/** For a state file of a version that is not read. `hasObjects`: with a place for objects, which a note has not. */
export const otherVersion = (version: number | null, hasObjects: boolean): string => {
  if (version === null) return `has a version that is no number, so it is no state file; ${SHOW}`;
  if (version === 3 && !hasObjects) return NOTE;
  if (version < 1) return `has version ${version}, which no state file has; ${SHOW}`;
  return version < 4
    ? `is a state file of version ${version}, as Terraform before 0.12 wrote it; have a newer Terraform rewrite it with "terraform apply -refresh-only", or give the output of "terraform show -json"`
    : `is a state file of version ${version}, which this version of destroy-guard does not know (it reads version 4); update destroy-guard`;
};

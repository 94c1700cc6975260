import { bytesAt, endsAsZip } from "./file-kind.ts";
import { isZipWithout, PLAN_ENTRY } from "./plan-file.ts";

/**
 * What a file is that Terraform could not show as a saved plan, with the way out, as the end of a sentence. Asked only
 * after Terraform refused it, which alone decides what a plan is. The file's own text is never repeated.
 */

const GIVE = 'give the file that "terraform plan -out=tfplan" wrote';

const TEXTS: readonly (readonly [RegExp, string])[] = [
  [/^\s*$/, `is empty; ${GIVE}`],
  [
    /^\s*\{[\s\S]*"(?:resource_changes|planned_values|plan_format_version)"/,
    `is the JSON of a plan, which Terraform can't apply; ${GIVE}, which that JSON was made of`,
  ],
  [/^\s*\{[\s\S]*"@level"/, `is the log that "terraform plan -json" prints, not the plan; ${GIVE}`],
  [/^\s*\{[\s\S]*"(?:encrypted_data|remote_plan_format)"/, ""],
  [/^\s*[[{]/, `is JSON, and no saved plan file; ${GIVE}`],
  [
    /will perform the following actions|execution plan|Plan: \d+ to add|No changes\. /,
    `is a plan as people read it; ${GIVE}`,
  ],
];

/** Any archive may be a zip: an artifact, a module, a document. */
const NO_PLAN_IN_IT = `is an archive, and no saved plan itself; unpack it if the plan is inside, or ${GIVE}`;
const CUT_OFF = `is a saved plan file that is cut off at its end; copy it again, or ${GIVE}`;
const CUT_ARCHIVE = `is an archive that is cut off at its end, and no saved plan file; ${GIVE}`;

const HEAD = 64 * 1024;

/** Where the name of the first file stands in a zip. Terraform and OpenTofu write the plan first. */
const FIRST_NAME = 30;

/** Whether what is left of a zip begins as a saved plan does, or is too short to tell. */
const isCutPlan = (head: Buffer): boolean =>
  PLAN_ENTRY.startsWith(head.toString("latin1", FIRST_NAME, FIRST_NAME + PLAN_ENTRY.length));

/** Null where it may well be a saved plan, so that only what Terraform says of it tells anything. */
export async function notSaved(path: string): Promise<string | null> {
  const head = bytesAt(path, 0, HEAD);
  // Then what Terraform said of it is all that can be told.
  if (head === null) return null;
  if (endsAsZip(path)) return (await isZipWithout(path, PLAN_ENTRY)) ? NO_PLAN_IN_IT : null;
  if (head.toString("latin1", 0, 2) === "PK") return isCutPlan(head) ? CUT_OFF : CUT_ARCHIVE;
  if (isConfiguration(path)) return `is Terraform configuration, not a plan; ${GIVE}`;
  const text = head.toString("utf8").replace(/^\ufeff/, "");
  const told = TEXTS.find(([pattern]) => pattern.test(text))?.[1];
  return told === "" ? null : (told ?? `is no saved plan file; ${GIVE}`);
}

/** Files in which Terraform, OpenTofu and Terragrunt are told what to make. */
export const isConfiguration = (path: string): boolean => /\.(?:tf|tofu|tfvars)(?:\.json)?$|\.hcl$/i.test(path);

import { InputError } from "../../domain/fault.ts";
import { type Json, stringOf } from "../json/value.ts";

/** The single values at the top of a plan that are kept. */
export const HEAD = [
  "format_version",
  "plan_format_version",
  "terraform_version",
  "timestamp",
  "errored",
  "complete",
  "applyable",
] as const;
export type Head = ReadonlyMap<(typeof HEAD)[number], Json>;

/** Which format this is, if we know it. Before 1.0 the format was 0.1 and 0.2, which read alike. */
const isKnownFormat = (version: string): boolean => /^[01]\.\d+$/.test(version);

/** HCP's redacted plan JSON, which has no state in it and another name for the format's version. */
export const isRedacted = (head: Head): boolean => head.has("plan_format_version") && !head.has("format_version");

/** Whether that may turn out yet, where the head stands behind what is read. */
export const mayBeWithoutModules = (head: Head): boolean =>
  isWithoutModules(head) || !(head.has("format_version") || head.has("plan_format_version"));

/**
 * Whether the addresses of the state have no modules in them: those that Terraform 0.12 writes. Its first versions did
 * not write which they are.
 */
export function isWithoutModules(head: Head): boolean {
  const version = stringOf(head.get("terraform_version"));
  return head.get("format_version") === "0.1" && (version === null || version.startsWith("0.12."));
}

/** The version of the plan's format. Throws InputError where there is none, or none that we know. */
export function formatVersionIn(head: Head): string {
  const version = stringOf(head.get(isRedacted(head) ? "plan_format_version" : "format_version"));
  if (version === null) {
    throw new InputError(
      'has no format_version, so it is not all that "terraform show -json" printed; give that output whole',
    );
  }
  if (!isKnownFormat(version)) {
    throw new InputError(
      `has a format_version that this version of destroy-guard does not know (${foundVersion(version)}it reads 0.1, 0.2 and 1.x); update destroy-guard, or make the plan with a released Terraform or OpenTofu`,
    );
  }
  return version;
}

/** Only what looks like a version is repeated: a plan's text may be a secret. */
const foundVersion = (version: string): string => (/^\d{1,4}(\.\d{1,4}){0,2}$/.test(version) ? `${version}; ` : "");

/** Whether a flag is set; null where it is missing or null, as OpenTofu writes it, and where it is `unreadable`. */
export function flagIn(
  head: Head,
  name: (typeof HEAD)[number],
  unreadable: (complaint: string) => void,
): boolean | null {
  const value = head.get(name) ?? null;
  if (value !== null && typeof value !== "boolean") unreadable(`${name} is neither true nor false`);
  return typeof value === "boolean" ? value : null;
}

const TIME = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d+)?Z$/;

/** When the plan was made, to the second; null where that is not told, or not as Terraform writes it. */
export const plannedAtIn = (head: Head): string | null => {
  const at = TIME.exec(stringOf(head.get("timestamp")) ?? "")?.[1];
  return at === undefined || Number.isNaN(Date.parse(`${at}Z`)) ? null : `${at}Z`;
};

import type { Json } from "../json/value.ts";

/** Names as `terraform show -json` writes them, made of what a state file has. */

const SHORT = new Map([
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
  ['"', '\\"'],
  ["\\", "\\\\"],
]);

/** What Go does not print: everything but letters, marks, numbers, punctuation, symbols and the plain space. */
const UNPRINTED = /[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/u;

const escaped = (char: string): string => {
  const short = SHORT.get(char);
  if (short !== undefined || !UNPRINTED.test(char)) return short ?? char;
  const hex = (char.codePointAt(0) ?? 0).toString(16);
  return hex.length > 4 ? `\\U${hex.padStart(8, "0")}` : `\\u${hex.padStart(4, "0")}`;
};

/**
 * A key of `for_each` in quotes, as Terraform writes it in addresses: what would begin a template is doubled.
 * https://github.com/hashicorp/terraform/blob/v1.11.4/internal/addrs/instance_key.go `toHCLQuotedString`
 */
const quoted = (key: string): string =>
  `"${[...key]
    .map(escaped)
    .join("")
    .replace(/[$%](?=\{)/g, "$&$&")}"`;

/** `aws_db_instance.prod`, with the instance's key where it has one: `[0]`, `["eu"]`. */
export function instanceAddress(block: string, key: Json | undefined): string {
  if (typeof key === "number") return `${block}[${key}]`;
  return typeof key === "string" ? `${block}[${quoted(key)}]` : block;
}

/**
 * `provider["registry.terraform.io/hashicorp/aws"].west` → `registry.terraform.io/hashicorp/aws`; `provider.aws` of
 * Terraform 0.12 → `aws`.
 */
export const providerName = (config: string): string =>
  /provider\["([^"]*)"\]/.exec(config)?.[1] ?? /provider\.([^.]+)/.exec(config)?.[1] ?? "";

/** One part of a constraint: `~> 4.40`, `>= 3.0`, `4.1.0`. */
const PART = /^(=|!=|>=|<=|>|<|~>)?\s*v?(\d+)(?:\.\d+)*(?:[-+][\w.+-]*)?$/;

/** Operators that set a lower bound. */
const LOWER: readonly (string | undefined)[] = [undefined, "=", ">=", ">", "~>"];

/**
 * The lowest major version that a version constraint allows: `>= 3.0, < 5.0` → 3. Null where it sets no lower bound, or
 * is not understood: any version could be meant.
 * https://developer.hashicorp.com/terraform/language/expressions/version-constraints
 */
export function lowestMajor(constraint: string): number | null {
  const parts = constraint.split(",").map((part) => PART.exec(part.trim()));
  if (parts.includes(null)) return null;
  const lower = parts.flatMap((part) => (LOWER.includes(part?.[1]) ? [Number(part?.[2])] : []));
  return lower.length === 0 ? null : Math.max(...lower);
}

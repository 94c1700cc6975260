/** Longer lists stay unknown. */
const MOST = 64;

/**
 * `terraform.tfstate{,.bak}` → both of its names, as bash, zsh and fish write them out; null for whatever has other
 * signs in it. To a plain sh it is one word with these signs, under which nothing lies.
 */
export function withoutBraces(raw: string): readonly string[] | null {
  if (!/^[\w./,{}@%+:=*?-]*$/.test(raw)) return null;
  const [, before = "", list, after = ""] = /^([^{}]*)\{([^{}]*,[^{}]*)\}(.*)$/s.exec(raw) ?? [];
  if (list === undefined) return /[{}]/.test(raw) ? null : [raw];
  const rest = withoutBraces(after);
  const all = rest === null ? null : list.split(",").flatMap((one) => rest.map((end) => before + one + end));
  return all === null || all.length > MOST ? null : all.filter((one) => one !== "");
}

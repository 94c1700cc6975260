/** What Terraform's files look like from outside: which paths are its, and where a resource is declared. */

const NAMES = /(^|\/)(\.terraform\.lock\.hcl|terragrunt\.hcl)$|\.(tf|tofu)(\.json)?$|\.tfvars(\.json)?$/;

/** Contract §8, "touches Terraform". */
export const isTerraformFile = (path: string): boolean => NAMES.test(path);

/** A `resource` block's labels, and the line it begins on. */
export interface Declaration {
  readonly type: string;
  readonly name: string;
  readonly line: number;
}

const BLOCK = /^\s*resource\s+"([^"]+)"\s+"([^"]+)"/;

/**
 * The resource blocks of a file in HCL, by their first lines. Not a parser: a block in a heredoc or comment counts too,
 * which can only add an owner to be asked.
 * JSON syntax is not looked into.
 */
export const declarationsIn = (text: string): readonly Declaration[] =>
  text.split("\n").flatMap((content, index) => {
    const [, type, name] = BLOCK.exec(content) ?? [];
    return type === undefined || name === undefined ? [] : [{ type, name, line: index + 1 }];
  });

/** `module.a["x"].aws_vpc.main[0]` → its block; null for an object of a module, whose file is not the root's. */
export function blockOf(address: string): { readonly type: string; readonly name: string } | null {
  const [, type, name] = /^([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]+)(\[.*\])?$/s.exec(address) ?? [];
  return type === undefined || name === undefined || type === "module" ? null : { type, name };
}

/** The lines that a unified diff removes or adds, with their numbers in the old or the new file. */
export function linesOf(patch: string, side: "-" | "+"): readonly { readonly text: string; readonly line: number }[] {
  const found: { text: string; line: number }[] = [];
  let [old, now] = [0, 0];
  for (const content of patch.split("\n")) {
    const hunk = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(content);
    if (hunk) [old, now] = [Number(hunk[1]), Number(hunk[2])];
    else if (content.startsWith("-")) {
      if (side === "-") found.push({ text: content.slice(1), line: old });
      old++;
    } else if (content.startsWith("+")) {
      if (side === "+") found.push({ text: content.slice(1), line: now });
      now++;
    } else if (content.startsWith(" ")) {
      old++;
      now++;
    }
  }
  return found;
}

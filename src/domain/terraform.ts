/** What Terraform's files look like from outside: which paths are its, and where a resource is declared. */

const NAMES = /\.hcl$|\.(tf|tofu)(\.json)?$|\.tfvars(\.json)?$/;

/** Written for Terraform or Terragrunt, whose shared files are called as anybody likes: any HCL is taken for theirs. */
export const isTerraformFile = (path: string): boolean => NAMES.test(path);

/**
 * Text with markup and pictures for people, and what belongs to git. Not `.txt`: lists that `file` reads are called so.
 */
const FOR_PEOPLE =
  /\.(md|mdx|markdown|rst|adoc|png|jpe?g|gif|svg|webp|ico)$|(^|\/)(LICEN[CS]E|NOTICE|CODEOWNERS)(\.txt)?$|(^|\/)(\.editorconfig|\.git[^/]*)$|^\.github\/workflows\//i;

/**
 * Whether Terraform may read it where it lies beside or below a configuration. A function reads files of any name, and
 * a folder is packed as a whole, so all but a few kinds count.
 */
export const isReadable = (path: string): boolean => !FOR_PEOPLE.test(path);

/** The labels of a `resource` block. */
export interface Block {
  readonly type: string;
  readonly name: string;
}

/** `module.a["x"].aws_vpc.main[0]` → its block; null for an object of a module, whose file is not the root's. */
export function blockOf(address: string): Block | null {
  const [, type, name] = /^([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]+)(\[.*\])?$/s.exec(address) ?? [];
  return type === undefined || name === undefined || type === "module" ? null : { type, name };
}

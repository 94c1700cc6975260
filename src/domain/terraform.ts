/** What Terraform's files look like from outside: which paths are its, and where a resource is declared. */

const NAMES = /(^|\/)(\.terraform\.lock\.hcl|terragrunt\.hcl)$|\.(tf|tofu)(\.json)?$|\.tfvars(\.json)?$/;

/** What a pull request has to change to need a plan: docs/setup.md, "The workflow". */
export const isTerraformFile = (path: string): boolean => NAMES.test(path);

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

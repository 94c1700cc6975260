import { KEY } from "./address.ts";

/** What Terraform's files look like from outside: which paths are its, and where a resource is declared. */

const NAMES = /\.hcl$|\.(tf|tofu)(\.json)?$|\.tfvars(\.json)?$/;

/** Written for Terraform or Terragrunt, whose shared files are called as anybody likes: any HCL is taken for theirs. */
export const isTerraformFile = (path: string): boolean => NAMES.test(path);

/**
 * The provider of a type where its block names none: `kubernetes_secret` → `kubernetes`. An address does as well.
 * https://developer.hashicorp.com/terraform/language/meta-arguments/resource-provider
 */
export const impliedProvider = (type: string): string => type.split("_", 1)[0] ?? "";

/** What declares resources, and no values or settings for them. */
export const isDeclaring = (path: string): boolean => /\.(tf|tofu)(\.json)?$/.test(path);

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

/**
 * A name as it stands in an address: letters of any script, of which Terraform's Unicode may know more than ours. So it
 * is all that can't belong to what stands around it.
 */
const NAME = String.raw`[^\s.[\]"]+`;
const BLOCK = new RegExp(String.raw`^(${NAME})\.(${NAME})(\[.*\])?$`, "s");

/** `aws_vpc.main[0]` → its block; null for an object of a module, whose file is not the root's. */
export function blockOf(address: string): Block | null {
  const [, type, name] = BLOCK.exec(address) ?? [];
  return type === undefined || name === undefined || type === "module" ? null : { type, name };
}

/** Where a resource is declared: the calls of modules that lead to it, from the root's, and its block in the last. */
export interface Declared {
  readonly calls: readonly string[];
  readonly block: Block;
}

const CALL = new RegExp(String.raw`module\.(${NAME})(?:${KEY})?\.`, "sy");

/** `module.a["x"].aws_vpc.main[0]` → `a`, and its block there; null for what is no resource. */
export function declaredBy(address: string): Declared | null {
  const calls: string[] = [];
  for (let at = 0; ; at = CALL.lastIndex) {
    CALL.lastIndex = at;
    const [, name] = CALL.exec(address) ?? [];
    if (name === undefined) {
      const block = blockOf(address.slice(at));
      return block === null ? null : { calls, block };
    }
    calls.push(name);
  }
}

/** A file that every folder could have: whose it is decides where no better place is known. */
export const fileOf = (folder: string): string =>
  [...folder.split("/").filter((step) => step !== "" && step !== "."), "main.tf"].join("/");

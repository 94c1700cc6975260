/**
 * Tools of an MCP server that run Terraform by a verb: `ExecuteTerraformCommand` with `command: "destroy"`, and
 * `terraform_apply`. https://github.com/awslabs/mcp/tree/main/src/terraform-mcp-server
 */

const PROGRAM = /terragrunt|opentofu|tofu|terraform/i;

/** As a verb stands where a command would. */
const VERB =
  /^(apply|destroy|import|taint|untaint|refresh|force-unlock|run-all|apply-all|destroy-all|state|workspace|init)(\s|$)/;

/** As the whole of a name says it, beside the words for running something. */
const NAMED =
  /^(?:(?:run|execute|exec|do|tf|tg|terraform|opentofu|tofu|terragrunt)_)*(apply|destroy|import|taint|untaint|refresh|force_unlock|state_(?:rm|mv|push)|workspace_delete|apply_all|destroy_all)(?:_(?:plan|all|resources?|infrastructure|stack|workspace|command|terraform|tofu))?$/;

/** The command that a tool stands for; null for one that says nothing of Terraform, or only reads. */
export function terraformBehind(name: string, command: string | null): string | null {
  const own = name.split("__").at(-1) ?? name;
  const program = (PROGRAM.exec(own) ?? PROGRAM.exec(name))?.[0]?.toLowerCase().replace("opentofu", "tofu");
  if (program === undefined) return null;
  if (command !== null) return VERB.test(command) ? `${program} ${command}` : null;
  const words = own.replace(/(?<=[a-z])(?=[A-Z])/g, "_").toLowerCase();
  const verb = NAMED.exec(words.replaceAll("-", "_"))?.[1];
  return verb === undefined ? null : `${program} ${verb.replace(/^(state|workspace)_/, "$1 ").replaceAll("_", "-")}`;
}

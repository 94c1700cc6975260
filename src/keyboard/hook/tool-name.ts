/** What the names of the tools of MCP servers say. */

const PROGRAM = /terragrunt|opentofu|tofu|terraform/i;

/** As a verb stands where a command would. */
const VERB =
  /^(apply|destroy|import|taint|untaint|refresh|force-unlock|run-all|apply-all|destroy-all|state|workspace|init)(\s|$)/;

/** As the whole of a name says it, beside the words for running something. */
const NAMED =
  /^(?:(?:run|execute|exec|do|tf|tg|terraform|opentofu|tofu|terragrunt)_)*(apply|destroy|import|taint|untaint|refresh|force_unlock|state_(?:rm|mv|push)|workspace_delete|apply_all|destroy_all)(?:_(?:plan|all|resources?|infrastructure|stack|workspace|command|terraform|tofu))?$/;

/**
 * The command that a tool stands for: `ExecuteTerraformCommand` with `command: "destroy"`, and `terraform_apply`. Null
 * for one that says nothing of Terraform, or only reads. https://github.com/awslabs/mcp/tree/main/src/terraform-mcp-server
 */
export function terraformBehind(name: string, command: string | null): string | null {
  const own = name.split("__").at(-1) ?? name;
  const program = (PROGRAM.exec(own) ?? PROGRAM.exec(name))?.[0]?.toLowerCase().replace("opentofu", "tofu");
  if (program === undefined) return null;
  if (command !== null) return VERB.test(command) ? `${program} ${command}` : null;
  const verb = NAMED.exec(wordsOf(own).join("_"))?.[1];
  return verb === undefined ? null : `${program} ${verb.replace(/^(state|workspace)_/, "$1 ").replaceAll("_", "-")}`;
}

const wordsOf = (name: string): readonly string[] =>
  name
    .replace(/(?<=[a-z])(?=[A-Z])/g, "_")
    .toLowerCase()
    .split(/[^a-z]+/);

/** All up to the last verb for taking away or moving; the short ones stand at the end of a name. */
const UP_TO_VERB = /^.*(?:delete|remove|move|rename|unlink|trash|(?<![a-z])(?:rm|rm_rf|mv|del|rmdir)(?=[^a-z]*$))/is;
/** What such a verb is about, where that is files or folders, and words that say nothing of it. */
const OF_FILES = /^(files?|fs|folders?|dirs?|director(y|ies)|paths?|trees?|items?|entry|entries)$/;
const FILLER = /^(d|to|in|at|by|all|and|or|many|multiple|several|batch|bulk|recursive|recursively|safe|safely|force)?$/;

/**
 * Whether a tool takes away, or moves, the files and folders that it is told: `mcp__fs__delete_directory`, `rename`;
 * and not a branch, a symbol or a message that these only say the place of.
 */
export function takesAway(name: string): boolean {
  const rest = name.replace(UP_TO_VERB, "");
  if (rest === name) return false;
  const about = wordsOf(rest).filter((word) => !FILLER.test(word));
  return about.length === 0 || about.some((word) => OF_FILES.test(word));
}

/** Whether a tool runs what a shell would, by its name: what it is told has to be read as that. */
export const isOfShell = (name: string): boolean =>
  /shell|bash|zsh|(?<![a-z])(?:k|c|fi|da)?sh(?![a-z])|pwsh|terminal|console|tmux|ssh|process|desktop|(?<![a-z])(?:cli|cmd|exec)(?![a-z])|(?:exec|run|start|execute)[-_]?(?:a[-_])?command/i.test(
    name,
  );

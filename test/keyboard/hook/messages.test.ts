/** The forms in which agents that came later ask, beside the plain command of `asking.ts`. */
import { describe, expect, test } from "vitest";
import type { AgentName } from "../../../src/keyboard/hook/agents.ts";
import { ask } from "./asking.ts";

const windsurf = (agent_action_name: string, tool_info: object) => ({ agent_action_name, tool_info });
/** The extension writes each parameter as JSON in a string. */
const extension = (toolName: string, parameters: object) => ({
  hookName: "PreToolUse",
  workspaceRoots: ["/w"],
  preToolUse: { toolName, parameters },
});
const program = (name: string, input: unknown) => ({
  hookName: "tool_call",
  workspaceRoots: ["/w"],
  tool_call: { id: "1", name, input },
});
const goose = (tool_name: string, tool_input: object) => ({
  event: "PreToolUse",
  working_dir: "/w",
  tool_name,
  tool_input,
});
const opencode = (tool_name: string, tool_input: object) => ({ cwd: "/w", tool_name, tool_input });

const REFUSED: readonly (readonly [AgentName, object])[] = [
  ["windsurf", windsurf("pre_run_command", { command_line: "tofu destroy", cwd: "/w" })],
  ["windsurf", windsurf("pre_run_command", { command_line: "terraform apply", cwd: null })],
  ["windsurf", windsurf("pre_run_command", {})],
  ["windsurf", windsurf("pre_write_code", { file_path: "/w/.windsurf/hooks.json", edits: [] })],
  ["windsurf", windsurf("pre_write_code", { file_path: "/w/terraform.tfstate", edits: [] })],
  [
    "windsurf",
    windsurf("pre_mcp_tool_use", {
      mcp_server_name: "terraform",
      mcp_tool_name: "apply",
      mcp_tool_arguments: { workspace: "prod" },
    }),
  ],
  [
    "windsurf",
    windsurf("pre_mcp_tool_use", {
      mcp_server_name: "shell",
      mcp_tool_name: "run",
      mcp_tool_arguments: { command: "terraform destroy" },
    }),
  ],
  ["cline", extension("execute_command", { command: "terraform destroy", requires_approval: "false" })],
  ["cline", extension("run_commands", { commands: '["ls","terraform destroy"]' })],
  ["cline", extension("run_commands", { commands: '[{"command":"terraform","args":["destroy"]}]' })],
  ["cline", extension("write_to_file", { path: "terraform.tfstate", content: "{}" })],
  ["cline", extension("replace_in_file", { path: ".clinerules/hooks/PreToolUse", diff: "x" })],
  ["cline", extension("use_mcp_tool", { server_name: "x", tool_name: "terraform_destroy", arguments: "{}" })],
  ["cline", extension("attempt_completion", { result: "done", command: "terraform destroy" })],
  ["cline", extension("apply_patch", { input: "*** Begin Patch\n*** Delete File: terraform.tfstate\n" })],
  ["cline", program("run_commands", { commands: ["ls", "terraform destroy"] })],
  ["cline", program("run_commands", ["terraform destroy"])],
  ["cline", program("run_commands", { command: "terraform destroy" })],
  ["cline", program("run_commands", {})],
  ["cline", program("editor", { path: "/w/terraform.tfstate" })],
  ["cline", program("apply_patch", { input: "*** Begin Patch\n*** Delete File: terraform.tfstate\n" })],
  ["opencode", opencode("bash", { command: "terraform destroy", workdir: "infra" })],
  ["opencode", opencode("bash", {})],
  ["opencode", opencode("edit", { filePath: "/w/.opencode/plugins/destroy-guard.js", oldString: "", newString: "" })],
  ["opencode", opencode("write", { filePath: "terraform.tfstate", content: "" })],
  ["opencode", opencode("apply_patch", { patchText: "*** Begin Patch\n*** Delete File: terraform.tfstate\n" })],
  ["opencode", opencode("terraform_apply", {})],
  ["qwen", opencode("run_shell_command", { command: "terraform destroy", directory: "/w/infra" })],
  ["qwen", opencode("edit", { file_path: "/w/.qwen/settings.json" })],
  ["goose", goose("developer__shell", { command: "terraform destroy" })],
  ["goose", goose("developer__write", { path: "terraform.tfstate", content: "" })],
  [
    "goose",
    goose("developer__edit", { path: ".agents/plugins/destroy-guard/hooks/hooks.json", before: "", after: "" }),
  ],
  ["goose", goose("developer__edit", { path: "/home/u/.config/goose/config.yaml", before: "", after: "" })],
  ["goose", goose("developer__text_editor", { command: "write", path: "terraform.tfstate", file_text: "" })],
  // Kiro CLI and Droid write Claude Code's form, with names of their own.
  ["claude", opencode("execute_bash", { command: "terraform destroy" })],
  ["claude", opencode("Execute", { command: "terraform destroy" })],
  ["claude", opencode("fs_write", { command: "create", path: "/w/terraform.tfstate", file_text: "" })],
];

const PASSED: readonly (readonly [AgentName, object])[] = [
  ["windsurf", windsurf("pre_run_command", { command_line: "npm test", cwd: "/w" })],
  ["windsurf", windsurf("pre_write_code", { file_path: "/w/main.tf", edits: [{ old_string: "a", new_string: "b" }] })],
  ["windsurf", windsurf("pre_read_code", { file_path: "/w/terraform.tfstate" })],
  ["windsurf", windsurf("pre_user_prompt", { user_prompt: "terraform destroy" })],
  [
    "windsurf",
    windsurf("pre_mcp_tool_use", {
      mcp_server_name: "github",
      mcp_tool_name: "create_issue",
      mcp_tool_arguments: { title: "terraform destroy" },
    }),
  ],
  ["cline", extension("read_file", { path: "terraform.tfstate" })],
  ["cline", extension("write_to_file", { path: "main.tf", content: '{"command":"terraform destroy"}' })],
  ["cline", extension("execute_command", { command: '[ -f x ] && echo "{}"', requires_approval: "false" })],
  ["cline", extension("attempt_completion", { result: "terraform destroy is refused" })],
  ["cline", extension("ask_followup_question", { question: "terraform destroy?" })],
  ["cline", program("read_files", { filePath: "/w/terraform.tfstate" })],
  ["cline", program("run_commands", { commands: ["ls", { command: "npm", args: ["test"] }] })],
  ["opencode", opencode("edit", { filePath: "/w/main.tf", oldString: "a", newString: "b" })],
  ["opencode", opencode("todowrite", { todos: [{ content: "terraform destroy" }] })],
  ["opencode", opencode("task", { prompt: "run terraform plan", subagent_type: "general" })],
  ["qwen", opencode("read_file", { absolute_path: "/w/terraform.tfstate" })],
  ["qwen", opencode("todo_write", { todos: [] })],
  ["goose", goose("developer__tree", { path: "/w", depth: 2 })],
  ["goose", goose("developer__edit", { path: "main.tf", before: "a", after: "b" })],
  ["goose", goose("developer__text_editor", { command: "view", path: "terraform.tfstate" })],
];

describe("A message of another form", () => {
  test.each(REFUSED.map(([name, message]) => [name, JSON.stringify(message)] as const))(
    "of %s is refused: %s",
    async (name, message) => {
      expect((await ask(name, message)).reason).not.toBeNull();
    },
  );

  test.each(PASSED.map(([name, message]) => [name, JSON.stringify(message)] as const))(
    "of %s is none of our business: %s",
    async (name, message) => {
      expect((await ask(name, message)).reason).toBeNull();
    },
  );
});

test("Cline's model reads the reason too, and not only its user", async () => {
  const { outcome } = await ask("cline", extension("execute_command", { command: "terraform destroy" }));
  expect(JSON.parse(outcome.stdout)).toEqual({
    cancel: true,
    errorMessage: expect.stringContaining("This destroys everything"),
    contextModification: expect.stringContaining("This destroys everything"),
  });
});

import { AGENT_NAMES, type AgentName } from "../../../src/keyboard/hook/agents.ts";
// What a hook loads as late as it can is here beforehand: to translate it takes a part of the time for an answer.
import "../../../src/input/policy.ts";
import "../../../src/keyboard/consent/consent.ts";
import "../../../src/keyboard/consent/reach.ts";
import "../../../src/keyboard/hook/judge.ts";
import "../../../src/keyboard/hook/shell/read.ts";
import { command, folderWith, type Outcome } from "../../cli/running.ts";

export const NAMES = AGENT_NAMES;

type Message = (command: string, cwd: string) => object;

/** What each agent writes, as its documentation shows it. */
export const MESSAGES: Readonly<Record<AgentName, Message>> = {
  claude: (text, cwd) => ({
    session_id: "abc123",
    transcript_path: "/home/u/.claude/projects/x/t.jsonl",
    cwd,
    permission_mode: "default",
    hook_event_name: "PreToolUse",
    tool_name: "Bash",
    tool_input: { command: text, description: "does something", timeout: 120000 },
    tool_use_id: "toolu_01",
  }),
  codex: (text, cwd) => ({
    cwd,
    hook_event_name: "PreToolUse",
    model: "gpt-5",
    permission_mode: "bypassPermissions",
    session_id: "0199",
    tool_input: { command: text },
    tool_name: "Bash",
    tool_use_id: "call_1",
    transcript_path: null,
    turn_id: "1",
  }),
  copilot: (text, cwd) => ({
    sessionId: "s",
    timestamp: 1704614600000,
    cwd,
    toolName: "bash",
    toolArgs: JSON.stringify({ command: text, description: "does something" }),
  }),
  gemini: (text, cwd) => ({
    session_id: "s",
    transcript_path: "/tmp/t.json",
    cwd,
    hook_event_name: "BeforeTool",
    timestamp: "2026-11-21T12:00:00Z",
    tool_name: "run_shell_command",
    tool_input: { command: text, description: "does something" },
  }),
  cursor: (text, cwd) => ({
    hook_event_name: "beforeShellExecution",
    conversation_id: "c",
    generation_id: "g",
    workspace_roots: [cwd],
    command: text,
    cwd: "",
  }),
  windsurf: (text, cwd) => ({
    agent_action_name: "pre_run_command",
    trajectory_id: "t",
    execution_id: "e",
    timestamp: "2026-11-21T12:00:00Z",
    tool_info: { command_line: text, cwd },
  }),
  cline: (text, cwd) => ({
    clineVersion: "3.90.0",
    hookName: "PreToolUse",
    timestamp: "1704614600000",
    taskId: "t",
    workspaceRoots: [cwd],
    userId: "u",
    preToolUse: { toolName: "execute_command", parameters: { command: text, requires_approval: "false" } },
  }),
  opencode: (text, cwd) => ({ tool_name: "bash", tool_input: { command: text, description: "does something" }, cwd }),
  qwen: (text, cwd) => ({
    session_id: "s",
    transcript_path: "/tmp/t.jsonl",
    cwd,
    hook_event_name: "PreToolUse",
    timestamp: "2026-11-21T12:00:00Z",
    permission_mode: "default",
    tool_name: "run_shell_command",
    tool_input: { command: text, description: "does something", is_background: false },
    tool_use_id: "toolu_01",
  }),
  goose: (text, cwd) => ({
    event: "PreToolUse",
    session_id: "s",
    matcher_context: "developer__shell",
    tool_name: "developer__shell",
    tool_input: { command: text },
    working_dir: cwd,
    tool_call_id: "c",
  }),
};

/** Those that are told no by the exit code, and why on standard error. */
export const BY_EXIT_CODE: readonly AgentName[] = ["claude", "codex", "windsurf", "opencode", "qwen", "goose"];

/** The reason that an agent would read in an answer; null where it would let the command run. */
export function reasonIn(
  name: AgentName,
  { code, stdout, stderr }: Pick<Outcome, "code" | "stdout" | "stderr">,
): string | null {
  if (BY_EXIT_CODE.includes(name)) return code === 2 ? stderr : null;
  if (code !== 0) return stderr;
  const answer = stdout.trim() === "" ? {} : (JSON.parse(stdout) as Record<string, string | boolean>);
  if (name === "copilot") return answer.permissionDecision === "deny" ? String(answer.permissionDecisionReason) : null;
  if (name === "gemini") return answer.decision === "deny" ? String(answer.reason) : null;
  if (name === "cline") return answer.cancel === true ? String(answer.errorMessage) : null;
  return answer.permission === "deny" ? String(answer.agent_message) : null;
}

export interface Asked {
  readonly outcome: Outcome;
  readonly reason: string | null;
}

export async function ask(
  name: AgentName,
  input: object | string,
  options: { readonly cwd?: string; readonly env?: Record<string, string>; readonly args?: readonly string[] } = {},
): Promise<Asked> {
  const outcome = await command(["hook", name, ...(options.args ?? [])], {
    cwd: options.cwd ?? "/",
    env: options.env ?? { HOME: folderWith({}) },
    input: typeof input === "string" ? input : JSON.stringify(input),
  });
  return { outcome, reason: reasonIn(name, outcome) };
}

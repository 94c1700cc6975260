/**
 * The agents that a hook is written for: how each is told no, and where its hooks are configured.
 *
 * Sources: anthropics/claude-code plugins/plugin-dev/skills/hook-development/SKILL.md and
 * https://code.claude.com/docs/en/hooks; openai/codex codex-rs/hooks/src/events/pre_tool_use.rs and
 * codex-rs/hooks/schema/generated/pre-tool-use.command.*.schema.json; github/docs
 * content/copilot/reference/hooks-reference.md; google-gemini/gemini-cli docs/hooks/reference.md and
 * packages/core/src/hooks/hookRunner.ts; https://cursor.com/docs/agent/hooks;
 * https://docs.windsurf.com/windsurf/cascade/hooks; cline/cline docs/features/hooks/hook-reference.mdx and
 * https://docs.cline.bot/customization/hooks; https://opencode.ai/docs/plugins; QwenLM/qwen-code
 * docs/users/features/hooks.md; block/goose documentation/docs/guides/context-engineering/hooks.md.
 */

import { clineScript, openCodePlugin } from "./scripts-of-agents.ts";

/** What the process prints and how it ends. */
export interface Answer {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Agent {
  readonly title: string;
  readonly deny: (reason: string) => Answer;
  /** Nothing to say: the agent's own rules decide. Never a word of allowance, which would take the place of them. */
  readonly pass: Answer;
  readonly place: Place;
}

interface Located {
  /** In the working copy, and in the user's home. */
  readonly project: string;
  readonly user: string;
  /** What is still to be done by hand. */
  readonly afterwards: string;
}

/** Where a hook is one entry among others in a file of JSON. */
export interface ListPlace extends Located {
  /** What the file has beside the hooks, where it is a file of its own kind. */
  readonly frame: Readonly<Record<string, unknown>>;
  /** Keys down to the list of entries. */
  readonly path: readonly string[];
  /** Further lists in which the same entry stands: one for each kind of question. */
  readonly more?: readonly (readonly string[])[];
  readonly entry: (command: string) => unknown;
}

/** Where a hook is a file of its own, which is a program. */
export interface ScriptPlace extends Located {
  readonly script: (command: string) => string;
  readonly mode: number;
}

/** Where a hook is configured, and as what. */
export type Place = ListPlace | ScriptPlace;

const SILENT: Answer = { code: 0, stdout: "", stderr: "" };
const json = (value: unknown): string => `${JSON.stringify(value)}\n`;

/**
 * Exit code 2 and the reason on standard error. It stops the command even if what is printed gets lost, and there is no
 * field that another version does not know: Codex lets a command run whose hook prints one.
 */
const byExitCode = (reason: string): Answer => ({ code: 2, stdout: "", stderr: `${reason}\n` });

/** In seconds. The hook itself answers long before; a timeout would let the command run. */
const TIMEOUT = 30;

/**
 * Monitor runs a command too, beside the talk: https://code.claude.com/docs/en/tools-reference#monitor-tool
 * Tools of other servers are asked about as well: one of them may run a command, or write a file. With such signs in
 * it the matcher is a regular expression, which counts anywhere in a name: https://code.claude.com/docs/en/hooks
 */
const claudeEntry = (matcher: string) => (command: string) => ({
  matcher,
  hooks: [{ type: "command", command, timeout: TIMEOUT }],
});

export const AGENTS = {
  claude: {
    title: "Claude Code",
    deny: byExitCode,
    pass: SILENT,
    place: {
      project: ".claude/settings.json",
      user: ".claude/settings.json",
      frame: {},
      path: ["hooks", "PreToolUse"],
      entry: claudeEntry("^(Bash|PowerShell|Monitor|Edit|MultiEdit|Write|NotebookEdit|mcp__.+)$"),
      afterwards: "Start Claude Code again: it reads its hooks when a session starts. /hooks shows them.",
    },
  },
  codex: {
    title: "Codex",
    deny: byExitCode,
    pass: SILENT,
    place: {
      project: ".codex/hooks.json",
      user: ".codex/hooks.json",
      frame: {},
      path: ["hooks", "PreToolUse"],
      entry: claudeEntry("^(Bash|apply_patch|mcp__.+)$"),
      afterwards: "Open /hooks in Codex and trust the new hook: until then Codex skips it.",
    },
  },
  copilot: {
    title: "GitHub Copilot (CLI and cloud agent)",
    // A non-zero exit code denies as well, but then Copilot says "hook errored" in the place of the reason.
    deny: (reason) => ({
      code: 0,
      stdout: json({ permissionDecision: "deny", permissionDecisionReason: reason }),
      stderr: "",
    }),
    pass: SILENT,
    place: {
      project: ".github/hooks/destroy-guard.json",
      user: ".copilot/hooks/destroy-guard.json",
      frame: { version: 1 },
      path: ["hooks", "preToolUse"],
      // No matcher: a tool that types into a running shell has a name of its own.
      // Old PowerShell knows no `||`; Copilot denies at any exit code but 0.
      entry: (command) => ({
        type: "command",
        bash: command,
        powershell: command.replace(/ \|\| exit 2$/, ""),
        timeoutSec: TIMEOUT,
      }),
      afterwards:
        "The cloud agent takes it from the default branch, and needs destroy-guard in its environment (copilot-setup-steps.yml).",
    },
  },
  gemini: {
    title: "Gemini CLI",
    deny: (reason) => ({ code: 0, stdout: json({ decision: "deny", reason }), stderr: "" }),
    // Whatever is printed has to be JSON; an empty object decides nothing.
    pass: { code: 0, stdout: "{}\n", stderr: "" },
    place: {
      project: ".gemini/settings.json",
      user: ".gemini/settings.json",
      frame: {},
      path: ["hooks", "BeforeTool"],
      entry: (command) => ({
        matcher: "^(run_shell_command|write_file|replace|mcp_.+)$",
        hooks: [{ name: "destroy-guard", type: "command", command, timeout: TIMEOUT * 1000 }],
      }),
      afterwards: "Gemini CLI runs the hooks of a project only in folders that it trusts.",
    },
  },
  cursor: {
    title: "Cursor",
    deny: (reason) => ({
      code: 0,
      stdout: json({ permission: "deny", user_message: reason, agent_message: reason }),
      stderr: "",
    }),
    // With failClosed an output that is no JSON would stop every command.
    pass: { code: 0, stdout: "{}\n", stderr: "" },
    place: {
      project: ".cursor/hooks.json",
      user: ".cursor/hooks.json",
      frame: { version: 1 },
      path: ["hooks", "beforeShellExecution"],
      entry: (command) => ({ command, timeout: TIMEOUT, failClosed: true }),
      afterwards: "Cursor's settings show under Hooks whether it was loaded.",
    },
  },
  windsurf: {
    title: "Windsurf",
    deny: byExitCode,
    pass: SILENT,
    place: {
      project: ".windsurf/hooks.json",
      user: ".codeium/windsurf/hooks.json",
      frame: {},
      path: ["hooks", "pre_run_command"],
      more: [
        ["hooks", "pre_write_code"],
        ["hooks", "pre_mcp_tool_use"],
      ],
      entry: (command) => ({ command, show_output: true }),
      afterwards: "Start Windsurf again, so that Cascade reads it.",
    },
  },
  cline: {
    title: "Cline",
    // The message is shown to the user, the other field to the model. A non-zero exit code stops without either.
    deny: (reason) => ({
      code: 0,
      stdout: json({ cancel: true, errorMessage: reason, contextModification: `REFUSED: ${reason}` }),
      stderr: "",
    }),
    // The field has to be there. It takes no rule of Cline's away: what it asks about, it still asks about.
    pass: { code: 0, stdout: json({ cancel: false }), stderr: "" },
    place: {
      project: ".clinerules/hooks/PreToolUse",
      user: "Documents/Cline/Hooks/PreToolUse",
      script: clineScript,
      mode: 0o755,
      afterwards: "Switch on hooks in Cline's settings (Enable Hooks), and this one in its Hooks tab.",
    },
  },
  opencode: {
    title: "OpenCode",
    deny: byExitCode,
    pass: SILENT,
    place: {
      project: ".opencode/plugins/destroy-guard.js",
      user: ".config/opencode/plugins/destroy-guard.js",
      script: openCodePlugin,
      mode: 0o644,
      afterwards: "Start OpenCode again: it loads its plugins when it starts.",
    },
  },
  qwen: {
    title: "Qwen Code",
    deny: byExitCode,
    pass: SILENT,
    place: {
      project: ".qwen/settings.json",
      user: ".qwen/settings.json",
      frame: {},
      path: ["hooks", "PreToolUse"],
      // No matcher: a tool that starts a command in the background has a name of its own.
      entry: (command) => ({
        hooks: [{ type: "command", name: "destroy-guard", command, timeout: TIMEOUT * 1000 }],
      }),
      afterwards: 'Start Qwen Code again. With "disableAllHooks" in its settings it would run none.',
    },
  },
  goose: {
    title: "goose",
    deny: byExitCode,
    pass: SILENT,
    place: {
      project: ".agents/plugins/destroy-guard/hooks/hooks.json",
      user: ".agents/plugins/destroy-guard/hooks/hooks.json",
      frame: {},
      path: ["hooks", "PreToolUse"],
      // No matcher: a shell may be a tool of any extension. A hook that can't answer would let the command run.
      entry: (command) => ({ hooks: [{ type: "command", command, timeout: TIMEOUT, on_failure: "block" }] }),
      afterwards: "Start goose again in this folder.",
    },
  },
} as const satisfies Readonly<Record<string, Agent>>;

export type AgentName = keyof typeof AGENTS;

export const AGENT_NAMES = Object.keys(AGENTS) as readonly AgentName[];

export const isAgent = (name: string): name is AgentName => Object.hasOwn(AGENTS, name);
export const agentNamed = (name: AgentName): Agent => AGENTS[name];

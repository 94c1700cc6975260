/**
 * The agents that a hook is written for: how each is told no, and where its hooks are configured.
 *
 * Sources: anthropics/claude-code plugins/plugin-dev/skills/hook-development/SKILL.md and
 * https://code.claude.com/docs/en/hooks; openai/codex codex-rs/hooks/src/events/pre_tool_use.rs and
 * codex-rs/hooks/schema/generated/pre-tool-use.command.*.schema.json; github/docs
 * content/copilot/reference/hooks-reference.md; google-gemini/gemini-cli docs/hooks/reference.md and
 * packages/core/src/hooks/hookRunner.ts; https://cursor.com/docs/agent/hooks.
 */

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

/** Where a hook is configured, and as what. */
export interface Place {
  /** In the working copy, and in the user's home. */
  readonly project: string;
  readonly user: string;
  /** What the file has beside the hooks, where it is a file of its own kind. */
  readonly frame: Readonly<Record<string, unknown>>;
  /** Keys down to the list of entries. */
  readonly path: readonly string[];
  readonly entry: (command: string) => unknown;
  /** What is still to be done by hand. */
  readonly afterwards: string;
}

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
} as const satisfies Readonly<Record<string, Agent>>;

export type AgentName = keyof typeof AGENTS;

export const AGENT_NAMES = Object.keys(AGENTS) as readonly AgentName[];

export const isAgent = (name: string): name is AgentName => Object.hasOwn(AGENTS, name);
export const agentNamed = (name: AgentName): Agent => AGENTS[name];

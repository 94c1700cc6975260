import { quotedWord } from "../../text/shell-word.ts";

/** The forms in which agents write down what they want to do, each made into the one that most of them use. */

export type Fields = Readonly<Record<string, unknown>>;

export const fieldsOf = (value: unknown): Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : {};

/** `tool_name`, `tool_input` and `cwd`, whoever asks. */
export function commonForm(input: Fields): Fields {
  if (typeof input.agent_action_name === "string")
    return ofWindsurf(input.agent_action_name, fieldsOf(input.tool_info));
  const ofExtension = fieldsOf(input.preToolUse);
  const ofProgram = fieldsOf(input.tool_call);
  if (ofExtension.toolName !== undefined) return ofCline(ofExtension.toolName, ofExtension.parameters, input);
  if (ofProgram.name !== undefined) return ofCline(ofProgram.name, ofProgram.input, input);
  // goose: documentation/docs/guides/context-engineering/hooks.md, Hook Payload
  return input.cwd === undefined && input.working_dir !== undefined ? { ...input, cwd: input.working_dir } : input;
}

/** https://docs.windsurf.com/windsurf/cascade/hooks */
function ofWindsurf(action: string, told: Fields): Fields {
  switch (action) {
    case "pre_run_command":
      return { tool_name: "run_command", tool_input: { command: told.command_line }, cwd: told.cwd };
    case "pre_write_code":
      return { tool_name: "edit", tool_input: { file_path: told.file_path } };
    case "pre_mcp_tool_use":
      return {
        tool_name: `mcp__${told.mcp_server_name}__${told.mcp_tool_name}`,
        tool_input: told.mcp_tool_arguments,
      };
    default:
      // It is asked about what it has no entry for, and none of that changes anything.
      return { tool_name: "read" };
  }
}

/**
 * The extension hands on each parameter as JSON in a string, the program as it is. Both forms are read in cline/cline
 * sdk/examples/hooks/PreToolUse_ClineignoreGuard.sh.
 */
function ofCline(tool: unknown, parameters: unknown, { workspaceRoots }: Fields): Fields {
  const told = parsedInside(parameters);
  const base = { workspace_roots: workspaceRoots };
  if (tool !== "use_mcp_tool") return { ...base, tool_name: tool, tool_input: withCommand(told) };
  const { server_name, tool_name, arguments: args } = fieldsOf(told);
  return { ...base, tool_name: `mcp__${server_name}__${tool_name}`, tool_input: args };
}

/** `commands`: one behind the other, each as a text or as a program with its arguments. */
function withCommand(told: unknown): unknown {
  const list = Array.isArray(told) ? told : fieldsOf(told).commands;
  const commands = typeof list === "string" ? [list] : list;
  return Array.isArray(commands) ? { ...fieldsOf(told), command: commands.map(commandOf).join("\n") } : told;
}

const commandOf = (one: unknown): string => {
  if (typeof one === "string") return one;
  const { command, args } = fieldsOf(one);
  const more = Array.isArray(args) ? args.map((word) => quotedWord(String(word))) : [];
  return [String(command), ...more].join(" ");
};

const parsedInside = (value: unknown): unknown => {
  const whole = typeof value === "string" ? parsedOr(value) : value;
  if (typeof whole !== "object" || whole === null || Array.isArray(whole)) return whole;
  return Object.fromEntries(
    Object.entries(whole).map(([name, text]) => [
      name,
      typeof text === "string" && /^\s*["[{]/.test(text) ? parsedOr(text) : text,
    ]),
  );
};

/** A text that only begins as JSON does is one. */
function parsedOr(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

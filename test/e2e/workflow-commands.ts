/** A workflow command that the runner found in what a step printed. */
export interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

export interface Printed {
  readonly commands: readonly WorkflowCommand[];
  /** The lines that are no command, as the log shows them. */
  readonly log: readonly string[];
}

/**
 * Reads what a step printed as GitHub's runner does (actions/runner: ActionCommand.cs, ActionCommandManager.cs,
 * OutputManager.cs). A command is a line that begins with `::name …::`, after any white space, or one that holds the
 * older `##[name …]` anywhere at all; what comes between `::stop-commands::token` and `::token::` is text.
 */
export const commandsIn = (text: string): Printed => {
  const commands: WorkflowCommand[] = [];
  const log: string[] = [];
  let resumeAt: string | null = null;
  // .NET ends a line at a lone carriage return too.
  for (const line of text.split(/\r\n|\r|\n/)) {
    const command: WorkflowCommand | null = current(line, resumeAt) ?? older(line, resumeAt);
    if (command === null || (resumeAt !== null && command.name.toLowerCase() !== resumeAt)) {
      log.push(line);
    } else if (resumeAt !== null) {
      resumeAt = null;
    } else {
      commands.push(command);
      if (command.name.toLowerCase() === "stop-commands") resumeAt = command.data.toLowerCase();
    }
  }
  return { commands, log };
};

const KNOWN = new Set([
  "add-mask",
  "add-matcher",
  "add-path",
  "debug",
  "echo",
  "endgroup",
  "error",
  "group",
  "notice",
  "remove-matcher",
  "save-state",
  "set-env",
  "set-output",
  "stop-commands",
  "warning",
]);

/** .NET compares by culture: invisible characters in front of `::` do not hide it. */
const IGNORED_IN_FRONT = /^[\s\u0085\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/u;

const current = (line: string, resumeAt: string | null): WorkflowCommand | null => {
  const text = line.replace(IGNORED_IN_FRONT, "");
  const end = text.startsWith("::") ? text.indexOf("::", 2) : -1;
  return end < 0 ? null : parsed(text.slice(2, end), ",", text.slice(end + 2), resumeAt, CURRENT_ESCAPES);
};

const older = (line: string, resumeAt: string | null): WorkflowCommand | null => {
  const start = line.indexOf("##[");
  const end = start < 0 ? -1 : line.indexOf("]", start);
  return end < 0 ? null : parsed(line.slice(start + 3, end), ";", line.slice(end + 1), resumeAt, OLDER_ESCAPES);
};

interface Escapes {
  readonly property: readonly (readonly [written: string, meaning: string])[];
  readonly data: readonly (readonly [written: string, meaning: string])[];
}

const LINE_ENDS = [
  ["%0D", "\r"],
  ["%0A", "\n"],
] as const;
/** Last, so that `%250A` means the text `%0A`. */
const PERCENT = ["%25", "%"] as const;
const OLDER_ALL = [["%3B", ";"], ...LINE_ENDS, ["%5D", "]"], PERCENT] as const;
const OLDER_ESCAPES: Escapes = { property: OLDER_ALL, data: OLDER_ALL };
const CURRENT_ESCAPES: Escapes = {
  property: [...LINE_ENDS, ["%3A", ":"], ["%2C", ","], PERCENT],
  data: [...LINE_ENDS, PERCENT],
};

const parsed = (
  head: string,
  separator: string,
  data: string,
  resumeAt: string | null,
  escapes: Escapes,
): WorkflowCommand | null => {
  const [name = ""] = head.split(" ", 1);
  if (!KNOWN.has(name.toLowerCase()) && name.toLowerCase() !== resumeAt) return null;
  const properties = head
    .slice(name.length)
    .trim()
    .split(separator)
    .map((property): [string, string] => {
      const [key = "", ...value] = property.split("=");
      return [key, unescaped(value.join("="), escapes.property)];
    })
    .filter(([key, value]) => key !== "" && value !== "");
  return { name, properties: Object.fromEntries(properties), data: unescaped(data, escapes.data) };
};

const unescaped = (text: string, escapes: Escapes["data"]): string =>
  escapes.reduce((result, [written, meaning]) => result.replaceAll(written, meaning), text);

import { resolve } from "node:path";
import { quotedWord } from "../../text/shell-word.ts";
import { walked } from "./files.ts";
import { commonForm, type Fields, fieldsOf } from "./request-forms.ts";
import { isOfShell, takesAway, terraformBehind } from "./tool-name.ts";

/** What an agent asks before it acts. */
export type Request =
  | {
      readonly kind: "command";
      readonly command: string;
      /** Null where it is not told. */
      readonly folder: string | null;
      readonly dialect: "shell" | "powershell";
      /** A tool of some server reads it, and perhaps in a language of its own. */
      readonly isOfServer?: boolean;
    }
  | {
      readonly kind: "files";
      readonly paths: readonly string[];
      /** Those that go, or go elsewhere, with all that is in them. */
      readonly away: readonly string[];
    };

/** An answer for an input that is no question of ours, or can't be read as one. */
export class UnreadableRequest extends Error {}

const textIn = (fields: Fields, ...names: readonly string[]): string | undefined =>
  names.map((name) => fields[name]).find((value) => typeof value === "string") as string | undefined;

/** Names of the tools that run a command, in small letters and without signs. */
const SHELL_TOOL =
  /^(bash|shell|sh|powershell|pwsh|runshellcommand|execcommand|unifiedexec|localshell|terminal|runinterminal|runterminalcmd|runcommands?|executecommand|executebash|execute|developershell)$/;
/** Claude's runs a command, or listens to an address and then has none. */
const WATCHING_TOOL = "monitor";
/** They type into a shell that runs already. */
const TYPING_TOOL = /^(writestdin|writebash|writepowershell|sendtoterminal)$/;
/** They change a file; some of them take a `command` that is none of a shell. */
const KNOWN_FILE_TOOL =
  /^(edit|multiedit|write|notebookedit|create|strreplaceeditor|strreplace|replace|writefile|applypatch|delete|deletefile|editfile|movefile|insert|editor|writetofile|replaceinfile|fswrite|developer(write|edit|texteditor))$/;

/** Those of other servers and versions, by the word for what they do: `mcp__fs__write_file`, `search_replace`. */
const FILE_TOOL =
  /edit|write|create|replace|patch|delete|remove|move|rename|insert|save|append|truncate|unlink|trash|copy/;
/** The same in short: `mcp__fs__rm`. */
const SHORT_TOOL = /(^|[^a-z])(rm|rm_rf|mv|cp|del|rmdir)$/i;
const COPY_TOOL = /copy|(^|[^a-z])cp$/i;

/**
 * The question in an agent's JSON, whichever of them asks: they name the same things differently, and each of them
 * has changed its names before. Null: a tool that neither runs a command nor changes a file.
 */
export function requestIn(json: string, platform: string): Request | null {
  const input = commonForm(fieldsOf(parsed(json)));
  const name = textIn(input, "tool_name", "toolName");
  const tool = name?.toLowerCase().replace(/[^a-z]/g, "");
  const args = argumentsIn(input);
  if (tool !== undefined && KNOWN_FILE_TOOL.test(tool)) return filesIn(args, input);
  const written = commandIn(tool, args, input);
  const command = terraformBehind(name ?? "", written) ?? written;
  if (command === null) {
    if (tool !== undefined && (FILE_TOOL.test(tool) || SHORT_TOOL.test(name ?? ""))) return filesIn(args, input, name);
    if (tool !== undefined && !SHELL_TOOL.test(tool)) return null;
    throw new UnreadableRequest("the agent's message holds no command that this guard knows how to find");
  }
  // Some shells leave it out, and then read another command than this guard.
  if (command.includes("\0")) throw new UnreadableRequest("the command holds a NUL byte");
  return {
    kind: "command",
    command,
    folder: folderIn(args, input),
    dialect: dialectOf(tool, input, platform),
    isOfServer: tool !== undefined && !isOwnShell(tool) && !isOfShell(name ?? ""),
  };
}

const isOwnShell = (tool: string): boolean => SHELL_TOOL.test(tool) || TYPING_TOOL.test(tool) || tool === WATCHING_TOOL;

function parsed(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\ufeff/, ""));
  } catch (cause) {
    throw new UnreadableRequest("the agent's message is no JSON", { cause });
  }
}

/** Copilot hands on its arguments as an object, or as JSON in a string. */
function argumentsIn(input: Fields): Fields {
  const args = input.tool_input ?? input.toolArgs ?? input.tool_args;
  if (typeof args !== "string") return fieldsOf(args);
  try {
    return fieldsOf(JSON.parse(args));
  } catch {
    // Then it is the command, or a patch.
    return { command: args };
  }
}

function commandIn(tool: string | undefined, args: Fields, input: Fields): string | null {
  if (tool !== undefined && TYPING_TOOL.test(tool)) return textIn(args, "input", "chars", "text") ?? "";
  const command = args.command ?? args.cmd ?? input.command;
  const more = quoted(args.args);
  if (typeof command === "string") return more === null ? command : `${command} ${more}`;
  return quoted(command);
}

/** Words of a list, for a shell; null where it is none. */
const quoted = (words: unknown): string | null =>
  Array.isArray(words) && words.every((word) => typeof word === "string") ? words.map(quotedWord).join(" ") : null;

/** Where the command runs: the tool's own folder, else the session's, else the only workspace there is. */
function folderIn(args: Fields, input: Fields): string | null {
  const roots = Array.isArray(input.workspace_roots) ? input.workspace_roots : [];
  const session = [textIn(input, "cwd"), roots.length === 1 ? roots[0] : undefined].find(
    (path): path is string => typeof path === "string" && path !== "",
  );
  const own = textIn(args, "working_directory", "workdir", "dir_path", "directory", "cwd");
  if (own === undefined || own === "") return session ?? null;
  return session === undefined ? null : walked(session, own);
}

/** Claude runs Bash on Windows too; the others take PowerShell there. */
const dialectOf = (tool: string | undefined, input: Fields, platform: string): "shell" | "powershell" => {
  if (tool !== undefined && /powershell|pwsh/.test(tool)) return "powershell";
  return platform === "win32" && !((tool === "bash" && !("model" in input)) || tool === WATCHING_TOOL)
    ? "powershell"
    : "shell";
};

const PATCHED = /^[ \t]*\*\*\* (?:(?:Add|Update|Delete) File|Move to): (.+)$/gm;

/** Files that a patch in Codex's form changes. Codex takes one out of a shell command as well. */
export const patchedIn = (text: string): readonly string[] =>
  [...text.matchAll(PATCHED)].map(([, path]) => (path as string).trim());

/** Fields that name a file, a folder or several, and not what stands in it. */
const PATHS =
  /^(source|sources|destination|dest|target|from|to|uri|uris|files?|folders?|dir|director(y|ies))$|(path|file|filename|paths|_?(file|folder|directory)_?name)$/i;

const SOURCE = /^(source|sources|from|src)/i;
/** Where something goes. */
const DESTINATION = /^(dest|destination|to|into|new)([A-Z_-]|$)/;
/** The working copy that a tool works in, which does not go away with what is in it. */
const WORKING_COPY =
  /^(repo|repository|project|workspace|root|base|work|working)[-_]?(path|dir|directory|folder|root)$/i;
/** Those of a file where something moves; else they may as well be those of a letter, or of a relation. */
const ENDS = /^(from|to)$/i;
const NONE = /(?!)/;

/** Paths among the arguments, and in lists of changes: `edits: [{ file_path }]`, `paths: ["x"]`. */
function pathsIn(args: Fields, ...without: readonly RegExp[]): readonly string[] {
  const nested = Object.values(args).flatMap((value) => (Array.isArray(value) ? value.map(fieldsOf) : []));
  return [args, ...nested]
    .flatMap((fields) => Object.entries(fields))
    .filter(([name]) => PATHS.test(name) && !without.some((left) => left.test(name)))
    .flatMap(([, value]) => value)
    .filter((path) => typeof path === "string" && !path.includes("\n"))
    .map((path) => (path as string).replace(/^file:\/\/(localhost)?(?=\/)/, ""));
}

/** `tool`: as it is named where it is one of a server. */
function filesIn(args: Fields, input: Fields, tool?: string): Request | null {
  if (args.command === "view") return null;
  const patch = textIn(args, "command", "patch", "patchText", "input") ?? "";
  const folder = folderIn({}, input);
  const here = (paths: readonly string[]) => paths.map((path) => (folder === null ? path : resolve(folder, path)));
  const isAway = tool !== undefined && takesAway(tool);
  const left = tool === undefined || isAway ? NONE : COPY_TOOL.test(tool) ? SOURCE : ENDS;
  const target = Object.keys(args).some((name) => SOURCE.test(name)) ? /^target/i : NONE;
  return {
    kind: "files",
    paths: here([...pathsIn(args, left), ...patchedIn(patch)]),
    away: isAway ? here(pathsIn(args, DESTINATION, WORKING_COPY, target)) : [],
  };
}

import type { Found } from "./shell/found.ts";
import { mentionsState, mentionsTerraform } from "./shell/mention.ts";
import { baseName, isInert, terraformName } from "./shell/programs.ts";
import { known } from "./shell/word.ts";

/**
 * PowerShell and cmd.exe: no kept parser of either runs in Node, so only the plainest command is read: one program, its
 * words, and nothing that either shell gives a meaning to. All else that speaks of Terraform or of a state, or that
 * builds a command while it runs, is refused.
 */
const PLAIN = /^[\w./\\:=@+,~ -]+$/;
const BUILDS =
  /(?:^|\s)[-/]e(nc\w*)?\s|\b(iex|invoke-expression|invoke-command|icm|start-process|saps|frombase64string|scriptblock|set-alias|sal|new-alias)\b|(?:&|(?:^|[;|{(])\s*\.)\s*[($"']|\[char\]|\[(system\.)?diagnostics\.process\]|%\w+:|%\w+%\w|\w%\w+%|(?:^|[&|(]|\bcall)\s*%\w+%|!\w+!|for\s+\/f/i;

type Hidden = ReadonlyMap<string, string | null>;

/** Signs that both shells take away. */
const bare = (text: string): string => text.replace(/["'`^]/g, "");

export function readPowerShell(command: string, folder: string | null, hidden: Hidden = new Map()): readonly Found[] {
  const text = bare(command);
  if (PLAIN.test(command.trim())) {
    const [program = "", ...args] = command.trim().split(/ +/);
    const name = terraformName(program);
    if (name !== null) return [call(name, args, folder, hidden)];
    if (
      (program === "git" && args[0] !== "stash" && isInert(program, args.map(known))) ||
      /^(get-content|gc|cat|type|echo|write-output|write-host|ls|dir|rg|select-string|findstr)$/.test(baseName(program))
    )
      return [];
  }
  if (
    mentionsTerraform(text) ||
    /\b(tf|tg)(\.exe)?\s/i.test(text) ||
    mentionsState(text) ||
    BUILDS.test(text) ||
    /destroy-guard|\.(claude|codex|gemini|cursor|copilot|windsurf|qwen|opencode)|(github|windsurf|clinerules|cline).hooks/i.test(
      text,
    )
  )
    return [{ kind: "unclear", what: "powershell", shown: command }];
  return [];
}

const call = (
  program: "terraform" | "tofu" | "terragrunt",
  args: readonly string[],
  folder: string | null,
  hidden: Hidden,
): Found => ({
  kind: "call",
  program,
  args: args.map(known),
  folder,
  maybe: false,
  unsure: null,
  hidden,
});

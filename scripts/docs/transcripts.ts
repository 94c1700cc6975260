import { spawn } from "node:child_process";

/**
 * Commands that are shown with their output: blocks marked `console`, in which a line that begins with `$ ` is a
 * command and all else is what it prints.
 * `head=N tail=M` after the word keeps the first and the last lines of a longer output; a line with … alone stands for
 * the others.
 */
export interface Transcript {
  readonly whole: string;
  readonly info: string;
  readonly commands: readonly string[];
}

const BLOCK = /^```console([^\n]*)\n((?:(?!```).*\n)*)```$/gm;

export const transcriptsIn = (page: string): readonly Transcript[] =>
  [...page.matchAll(BLOCK)].map(([whole, info = "", body = ""]) => ({
    whole,
    info,
    commands: body
      .split("\n")
      .filter((line) => line.startsWith("$ "))
      .map((line) => line.slice(2)),
  }));

/** A page is no place to run anything else from. */
const ALLOWED = /^(node dist\/cli\/index\.js [\w ./*:=-]+|echo \$\?)$/;

const optionIn = (info: string, name: string): number =>
  Number(new RegExp(`\\b${name}=(\\d+)`).exec(info)?.[1] ?? Number.POSITIVE_INFINITY);

function shortened(output: string, info: string): readonly string[] {
  const lines = output.replace(/\n+$/, "").split("\n");
  const [head, tail] = [optionIn(info, "head"), optionIn(info, "tail")];
  const kept = Number.isFinite(tail) ? tail : 0;
  if (lines.length <= head + kept + 1) return lines;
  return [...lines.slice(0, head), "…", ...(kept === 0 ? [] : lines.slice(-kept))];
}

/**
 * The block as it should be: every command with what it prints to either stream. Throws for a command that no page may
 * run.
 */
export async function rendered({ info, commands }: Transcript, cwd: string): Promise<string> {
  const refused = commands.find((command) => !ALLOWED.test(command));
  if (refused !== undefined)
    throw new Error(
      `"${refused}" may not be shown in a console block; only the command line of dist and "echo $?" may`,
    );
  const outputs = await outputsOf(commands, cwd);
  const lines = commands.flatMap((command, at) => [`$ ${command}`, ...shortened(outputs[at] ?? "", info)]);
  return `\`\`\`console${info}\n${lines.join("\n")}\n\`\`\``;
}

/** All in one shell, so that `$?` is the exit code of the command before; NUL ends each output. */
async function outputsOf(commands: readonly string[], cwd: string): Promise<readonly string[]> {
  const script = commands.map((command) => `${command}\ncode=$?; printf '\\0'; (exit $code)`).join("\n");
  const shell = spawn("bash", ["-c", `exec 2>&1\n${script}`], {
    cwd,
    env: { PATH: process.env.PATH, COLUMNS: "80" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  shell.stdout.setEncoding("utf8").on("data", (text: string) => {
    output += text;
  });
  await new Promise((done, failed) => shell.once("error", failed).once("close", done));
  return output.split("\0");
}

/** The page with every transcript run anew. */
export async function transcribed(page: string, cwd: string): Promise<string> {
  let text = page;
  for (const transcript of transcriptsIn(page)) {
    const current = await rendered(transcript, cwd);
    // A function, since the output may hold what a replacement string would take for a pattern.
    text = text.replace(transcript.whole, () => current);
  }
  return text;
}

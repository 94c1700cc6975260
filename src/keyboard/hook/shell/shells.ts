import { basename, resolve } from "node:path";
import { literal } from "../../../text/literal.ts";
import { isPiped, LONGEST_READ } from "../scripts.ts";
import { isBrought } from "./brought.ts";
import { heldHere } from "./here.ts";
import { mentionsOwn, mentionsState, mentionsTerraform, runsMore } from "./mention.ts";
import { givenTo } from "./positional.ts";
import { baseName } from "./programs.ts";
import { SCRIPT } from "./started.ts";
import { asSource, copyOf, type State, subshellOf, timesRead, unclear } from "./state.ts";
import type { Text } from "./word.ts";

/** Options of shells that take the next word. */
const TAKES_NEXT = /^(-C|--rcfile|--init-file|--init-command)$/;

/** How many words an option takes: each `o` in `-euo pipefail` one. https://www.gnu.org/software/bash/manual/bash.html#The-Set-Builtin */
const wordsTaken = (option: string): number =>
  TAKES_NEXT.test(option) ? 1 : /^[-+][A-Za-z]+$/.test(option) ? (option.match(/[oO]/g) ?? []).length : 0;

/** fish runs these texts as well: `-C 'x'`, `--command=x`. */
const TEXT_WITHIN = /^--(?:init-command|command)=(.+)$/s;
const TEXT_NEXT = /^(-C|--init-command)$/;

/** Files that a shell runs before all else. */
const STARTS_WITH = /^--(rcfile|init-file)$/;

/** `bash -c '…'`, `sh script.sh`, `… | sh`. Hands back the script that lies in a file, and its arguments. */
export function runShell(words: readonly Text[], state: State): readonly Text[] {
  // `bash -n FILE` only looks for mistakes.
  if (words[1]?.text === "-n" && words[2] !== undefined && !/^[-+]/.test(words[2].head)) return [];
  let at = 1;
  let isText = false;
  for (; at < words.length; at++) {
    const { text, head } = words[at] as Text;
    if (!/^[-+]/.test(head)) break;
    if (text === null) {
      unclear(state, "script", (words[at] as Text).raw);
      return [];
    }
    if (text === "--" || text === "-") {
      at++;
      break;
    }
    if (/^[-+][A-Za-z]*c/.test(text) || text === "--command") isText = true;
    const next = words[at + 1];
    const within = TEXT_WITHIN.exec(text)?.[1] ?? (TEXT_NEXT.test(text) ? next?.text : undefined);
    if (typeof within === "string") state.reader.script(within, copyOf(state));
    else if (within === null) unclear(state, "script", text);
    if (STARTS_WITH.test(text) && next?.text === null) unclear(state, "script", next.raw);
    else if (STARTS_WITH.test(text) && next !== undefined) runScriptFile(next, state);
    at += wordsTaken(text);
  }
  const script = words[at];
  if (script === undefined) {
    readInput(words, state);
    return [];
  }
  if (!isText && words.slice(1, at).some(({ text }) => /^-[A-Za-z]*s/.test(text ?? ""))) {
    readInput(words, state);
    return [];
  }
  if (script.text === null) {
    unclear(state, "script", script.raw);
    return [];
  }
  if (isText) {
    // The first word behind it is its name: `sh -c 'terraform $1' x plan`.
    state.reader.script(script.text, copyOf(state, { positional: givenTo(script.text, words.slice(at + 2)) }));
    return [];
  }
  runScriptFile(script, state, { isByShell: true, args: words.slice(at + 1) });
  return words.slice(at);
}

/** Programs that start a shell of their own, by the words that say so. Behind `-c` stands a script. */
const WITHIN: ReadonlyMap<string, RegExp> = new Map([
  ["sudo", /^-[a-zA-Z]*[si][a-zA-Z]*$|^--(shell|login)$/],
  ["doas", /^-[a-zA-Z]*s[a-zA-Z]*$/],
  ["su", /^/],
  ["newgrp", /^/],
  ["unshare", /^-/],
  ["nsenter", /^-|^\d+$/],
  ["chroot", /^[-/.]/],
  ["nix-shell", /^/],
  ["nix", /^(develop|shell)$/],
  ["aws-vault", /^exec$/],
  ["poetry", /^shell$/],
  ["pipenv", /^shell$/],
  ["hatch", /^shell$/],
  ["devbox", /^shell$/],
  ["machinectl", /^shell$/],
]);

/** `sudo -s <<< '…'`, `su - < x.sh`: a shell without a script, as the program starts it by itself. */
export function readsAsShell(words: readonly Text[], state: State): void {
  const [name, ...args] = words.map(({ text }) => text ?? "");
  const sign = WITHIN.get(baseName(name ?? ""));
  const isShell = sign !== undefined && (args.some((word) => sign.test(word)) || (args.length === 0 && sign.test("")));
  const isStarted = isShell && !args.some((word) => /^(-[a-zA-Z]*c|--command|--run|--)$/.test(word));
  if (!state.input.piped || !(isStarted || isAnswered(words))) return;
  // With the values of this shell, where it is this one that fills them in.
  const { text, raw } = state.input;
  if (text === null) state.reader.text(raw, state);
  readOnce(text ?? raw, { ...subshellOf(state), strict: false, folder: null });
}

/** What is read may start a shell that reads the rest of it: `docker exec -i web bash`. That is read already. */
function readOnce(text: string, state: State): void {
  const sources = asSource(state, text);
  if (sources !== null) state.reader.script(text, { ...state, sources });
}

const SSH_TAKES_NEXT = /^-[46AaCfGgKkMNnqsTtVvXxYy]*[BbcDEeFIiJLlmOoPpQRSWw]$/;

/** `ssh host <<X`: with no command behind the name of the host, a shell over there reads. */
function isAnswered([program, ...args]: readonly Text[]): boolean {
  const names = args.filter(({ head }, at) => !head.startsWith("-") && !SSH_TAKES_NEXT.test(args[at - 1]?.text ?? ""));
  return baseName(program?.text ?? "") === "ssh" && names.length === 1;
}

/** A shell without a script reads one. */
function readInput(words: readonly Text[], state: State): void {
  const { piped, text, raw } = state.input;
  if (!piped) return;
  if (text !== null) readOnce(text, copyOf(state));
  else if (state.strict) unclear(state, "piped", words.map(({ raw }) => raw).join(" "));
  // In a script that lies in a file: as the shell outside fills it in, `bash <<X` with `terraform $1` in it.
  else readOnce(raw, subshellOf(state));
}

/**
 * A script that lies in a file is looked into. One that is not there yet, or that this same command speaks of before it
 * runs it, can't be read: what it will be is not what lies there. Hands back what it says; null where nobody knows.
 */
export function runScriptFile(
  script: Text,
  state: State,
  { isByShell = false, args }: { readonly isByShell?: boolean; readonly args?: readonly Text[] } = {},
): string | null {
  if (script.text === null) return null;
  state.findings.writers.push(basename(script.text));
  if (isPiped(script.text)) {
    readInput([script], { ...state, input: { ...state.input, piped: true } });
    return state.input.text;
  }
  const folder = state.folder ?? state.near;
  const path = folder === null ? null : resolve(folder, script.text);
  const here = path === null ? null : heldHere(path, state);
  if (state.strict && here === null && (isMadeHere(script.text, state) || comesAlong(script.text, state, isByShell))) {
    unclear(state, "script", script.raw);
    return null;
  }
  // What is written here may not be written after all, and then the one that lies there runs.
  const texts = path === null ? [] : [here, state.world.scriptAt(path)].filter((text) => text !== null);
  for (const text of texts) if (matters(text)) readScript(path ?? script.text, text, state, givenTo(text, args));
  return texts.length === 0 ? null : texts.join("\n");
}

/** One that starts itself with more words each time would be read for ever. */
const MOST_TIMES = 3;

/** Whether a script may start Terraform, by its own name or by another, or touch what this guard looks after. */
const matters = (text: string): boolean =>
  mentionsTerraform(text) || mentionsState(text) || runsMore(text) || mentionsOwn(text);

function readScript(name: string, text: string, state: State, positional: readonly Text[] | null): void {
  const sources = asSource(state, text, positional);
  if (sources === null || timesRead(text, state) >= MOST_TIMES) return;
  const within = copyOf(state, { strict: false, sources, self: name, positional });
  if (isShell(name, text) && text.length <= LONGEST_READ) state.reader.script(text, { ...within, conditional: false });
  else state.reader.text(text, state);
}

/** Variables whose value a program starts. */
const STARTED =
  /PAGER$|EDITOR$|COMMAND$|ASKPASS$|^(VISUAL|BROWSER|LESSOPEN|LESSCLOSE|RSYNC_RSH|GIT_SSH|GIT_EXTERNAL_DIFF)$/;

/** `GIT_EDITOR=./x.sh git commit`: a script in a variable in which programs look for the name of another. */
export function runFromVariable(name: string, value: string | null, state: State): void {
  if (STARTED.test(name) && value?.includes("/") === true) state.reader.script(value, copyOf(state, { strict: false }));
}

const isShell = (name: string, text: string): boolean =>
  /^#!.*\b(ba|z|da|k|a|fi)?sh\b/.test(text) ||
  (!text.startsWith("#!") && !/\.(py|rb|js|mjs|ts|pl|php|lua)$/.test(name));

/**
 * Whether it is a script of a shell that the same command brings, or brings in another version. What a shell is given
 * is one, whatever its name.
 */
function comesAlong(name: string, state: State, isByShell: boolean): boolean {
  const folder = state.folder ?? state.near;
  if (state.findings.brought.length === 0 || folder === null) return false;
  const path = resolve(folder, name);
  const text = state.world.scriptAt(path);
  return (
    (text === null ? isByShell || SCRIPT.test(name) : isShell(name, text)) && isBrought(path, text !== null, state)
  );
}

/** A command that only looks at the script, or makes it one, has not written it. */
const LOOKS = "(?:chmod|ls|cat|test|\\[|head|tail|shellcheck|file|stat)";

/** What a compiler writes is a program, in place of whatever was there: `go build -o x && ./x`. */
const COMPILES = "(?:go\\s+build|gcc|g\\+\\+|cc|c\\+\\+|clang|clang\\+\\+|rustc|ghc|swiftc|nim\\s+c|zig\\s+build-exe)";

/** Whether the same command may have written the script: another part of it names the file. */
function isMadeHere(path: string, { whole, findings, folder }: State): boolean {
  const full = folder === null ? null : resolve(folder, path);
  if (findings.written.some((written) => written === null || written === full)) return true;
  const name = literal(basename(path));
  const rest = whole
    .replace(new RegExp(`${LOOKS}\\s[^;&|\\n]*`, "g"), "")
    .replace(new RegExp(`(?:^|[;&|\\n])[ \\t]*${COMPILES}\\s(?![^;&|\\n]*\\s-E\\b)[^;&|\\n$\`>]*`, "g"), "");
  return (rest.match(new RegExp(`(?<![\\w.-])${name}(?![\\w-])`, "g")) ?? []).length > 1;
}

import { shellWord } from "../../../text/shell-word.ts";
import { mentionsChange, mentionsConsent, runsMore } from "./mention.ts";
import { runFilled, UNKNOWN_TEXT } from "./recipes/held.ts";
import { isGivenUp, type State } from "./state.ts";

/**
 * Programs in another language, as far as they start Terraform plainly: a call that starts a program, with texts that
 * stand there. What such a program puts together is not known, and not looked for.
 */

/** Calls that start a program, in Python, JavaScript, Ruby, Perl, PHP, Go, Groovy and Lua. */
const STARTS =
  /(?<![\w])(?:run|call|check_call|check_output|Popen|popen|getoutput|getstatusoutput|system|(?<!\.)exec\w*|(?<=\b(?:os|cp|sh|shell|shelljs|child_process|childProcess)\.|process['"`]\)\.)exec\w*|(?<=\.)exec(?:Sync|File|FileSync)|spawn\w*|create_subprocess_\w+|sh|bash|shell|shell_exec|passthru|proc_open|Command|CommandContext|Run|RunV|RunWithV?|Output|OutCmd|RunCmd|commandLine|execute|command|local|sudo|capture2e?|capture3|\$)\s*(?:\(\s*|(?=['"])|(?<=\$)(?=`)|(?<=\s)(?=%[wx]))/g;

/** `cmd = ["terraform", …]`: what begins so is a command, whoever starts it. */
const LISTS = /\[\s*(?=["'](?:[^\s"']*\/)?(?:terraform|tofu|terragrunt)["'])/g;

/** `spawn make apply`, in Expect and Tcl, whose words need no quotes. https://man7.org/linux/man-pages/man1/expect.1.html */
const SPAWNS = /(?:^|[;{[\n])[ \t]*(?:spawn|exec|system)[ \t]+(?:-\w+[ \t]+)*(?=[^\s"'`(;\]}])([^;\n\]}]{1,500})/g;

/** Verbs that change something, each a text of its own: `tf("destroy")`. */
const VERBS = /(["'`])(apply|destroy|import|taint|untaint|refresh|force-unlock)\1/g;

/** Terraform in front of a word that is not known, where its verb stands. */
const HANDED_ON = /^((?:\S*\/)?(?:terraform|tofu|terragrunt)(?: -\S+)*) \$\{UNKNOWN\}/;

/** In Ruby, Perl and PHP. */
const BACKTICKS = /%x[([{]([^)\]}\n]{1,500})[)\]}]|`([^`\n]{1,500})`/g;

/** Lines that say something about a program, and do nothing. */
const withoutComments = (text: string): string => text.replace(/^[ \t]*(?:#|\/\/|\*|--\s).*$/gm, "");

const LITERAL =
  /^[fFrRbBuU]{0,2}(?:"""([\s\S]*?)"""|'''([\s\S]*?)'''|"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`)/;
const WORDS = /^%w[([{]([^)\]}]*)[)\]}]/;

/** A longer call is read so far. */
const LONGEST = 800;
const MOST_CALLS = 2000;

/** `{env}`, `${env}`, `#{env}`, `%s` */
const filled = (text: string): string =>
  text.replace(/[$#]?\{[^{}\n]*\}|%[sd]/g, () => UNKNOWN_TEXT).replace(/\\(["'`\\])/g, "$1");

/** The words that a call begins with: texts, and what stands for all else. */
function wordsOf(call: string): readonly string[] {
  const found: string[] = [];
  let rest = call;
  while (rest !== "") {
    rest = rest.replace(/^[\s,[]+/, "");
    const several = WORDS.exec(rest);
    const literal = LITERAL.exec(rest);
    const other = /^[^\s,()[\]'"`]+(?:\([^()]*\))?/.exec(rest);
    const [whole] = several ?? literal ?? other ?? [];
    if (whole === undefined) return found;
    if (several !== null) found.push(...(several[1] ?? "").split(/\s+/));
    else if (literal !== null) found.push(filled(literal.slice(1).find((text) => text !== undefined) ?? ""));
    else found.push(UNKNOWN_TEXT);
    rest = rest.slice(whole.length);
    // `"a" + b`: then no more is known of it.
    if (/^\s*[+%.]/.test(rest)) rest = rest.replace(/^\s*[+%.][^,\])\n]*/, "");
  }
  return found;
}

/** What a call would run: one text for a shell, or a program and its arguments. */
function scriptOf(call: string): string {
  const words = wordsOf(call);
  const [first = ""] = words.slice(words.findIndex((word) => word !== UNKNOWN_TEXT));
  const from = words.slice(words.indexOf(first));
  if (/\s/.test(first)) return first;
  // `sh -c '…'`
  return from.map((word) => (word.includes(UNKNOWN_TEXT) ? word : shellWord(word))).join(" ");
}

/** Whether a place lies in a text: `puts 'Run \`terraform apply\`'`. */
function isQuoted(text: string, at: number): boolean {
  const line = text.slice(Math.max(text.lastIndexOf("\n", at) + 1, at - LONGEST), at);
  return [`"`, "'"].some((quote) => line.split(quote).length % 2 === 0);
}

/**
 * Commands that a program starts and that matter here, as a shell would be given them: those that change something with
 * Terraform, agree to it, or run a script or a command out of a file.
 */
export function commandsIn(source: string, hasBackticks: boolean): readonly string[] {
  const text = withoutComments(source);
  // Without a bracket it may be a word of a text: `"run 'terraform apply' then"`.
  const called = [...text.matchAll(STARTS)].filter(
    ({ 0: call, index }) => /\(\s*$/.test(call) || !isQuoted(text, index),
  );
  const starts = [...called, ...text.matchAll(LISTS)].slice(0, MOST_CALLS);
  const calls = starts.map(({ index, 0: start }) =>
    scriptOf(text.slice(index + start.length, index + start.length + LONGEST)),
  );
  const ticked = hasBackticks ? [...text.matchAll(BACKTICKS)].filter(({ index }) => !isQuoted(text, index)) : [];
  const spawned = [...text.matchAll(SPAWNS)].map(([, command = ""]) => command);
  const all = [...calls, ...ticked.map(([, percent, tick]) => filled(percent ?? tick ?? "")), ...spawned];
  return [...new Set([...all, ...handedOn(calls, text)])].filter(matters);
}

/**
 * `["terraform", *args]` in a function takes its verb from whoever calls that: it may be each that stands in the file.
 */
function handedOn(calls: readonly string[], text: string): readonly string[] {
  const [head] = calls.map((call) => HANDED_ON.exec(call)?.[1]).filter((start) => start !== undefined);
  return head === undefined ? [] : [...text.matchAll(VERBS)].map(([, , verb]) => `${head} ${verb}`);
}

/** `subprocess.run(["scripts/x.sh"])` */
const STARTS_SCRIPT = /^\S*\/\S*\.(?:ba|z|k|da|a)?sh(?=\s|$)/;

const matters = (script: string): boolean =>
  mentionsChange(script) || mentionsConsent(script) || runsMore(script) || STARTS_SCRIPT.test(script);

/** Reads what a program in another language would start. */
export function runSource(source: string, hasBackticks: boolean, state: State): void {
  for (const script of commandsIn(source, hasBackticks)) {
    if (isGivenUp(state)) return;
    runFilled(script, state);
  }
}

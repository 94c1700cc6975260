import { basename } from "node:path";
import { type Command, forEachChild, parse, type SyntaxNode } from "unbash";

/**
 * Whether a command does nothing but make one copy. What lies under a name is looked at before the command runs: a
 * link, a second copy or a function beside it could make a new name one that is taken.
 */

/** Programs that change no file by themselves. A folder that one of them makes is empty. */
const LOOKS =
  /^(cd|mkdir|set|export|date|echo|printf|ls|pwd|test|\[|true|cat|jq|head|tail|wc|diff|cmp|stat|(sha\d*|md5)sum|terraform|tofu|terragrunt)$/;
const COPIES = /^(cp|install|rsync|scp|dd|tee|gzip|bzip2|xz|zstd|aws|gsutil|gcloud|az|rclone|curl|wget|sort)$/;
/** As parts of a command, one after the other. */
const SEQUENCE: ReadonlySet<string> = new Set(["Script", "Statement", "AndOr", "Pipeline", "Command"]);

/** Programs that run what stands in a file of commands, and do no more themselves. */
const RUNS = /^(g?make|just|(go-)?task|mise|npm|pnpm|yarn|bun)$/;

/** `held`: what of such a file runs with it. */
export function isOneCopy(command: string, held: readonly string[]): boolean {
  const commands: Command[] = [];
  const all = [command, ...new Set(held.filter((one) => !isPrinted(one)))];
  if (!all.every((one) => isSequence(parse(one), commands))) return false;
  const others = commands.filter((one) => !RUNS.test(nameOf(one)));
  return others.every(isKnown) && others.filter(writes).length <= 1;
}

/** "`date +%F`": what make has a shell print while it reads. */
function isPrinted(script: string): boolean {
  const [first = "", second = ""] = /^\s*`([^`;|&<>$()]*)`\s*$/.exec(script)?.[1]?.trim().split(/\s+/) ?? [];
  return PRINTS.test(first) || PRINTS.test(`${first} ${second}`);
}

/** Whether it is made of plain commands, which are gathered. */
function isSequence(node: SyntaxNode, commands: Command[]): boolean {
  if (!SEQUENCE.has(node.type)) return false;
  if (node.type === "Command") {
    // What is set for one command alone may change what it does.
    const isPlain = node.name === undefined || node.prefix.every(({ type }) => type !== "Assignment");
    if (node.name !== undefined) commands.push(node);
    return isPlain && [...node.prefix, ...node.args].every(setsPlainly);
  }
  let all = true;
  forEachChild(node, (child) => {
    all &&= isSequence(child, commands);
  });
  return all;
}

/** Variables that change which program runs, or how words are split. */
const CHANGES_MORE =
  /^(PATH|CDPATH|IFS|HOME|ENV|BASH_ENV|SHELLOPTS|BASHOPTS|GLOBIGNORE|LD_\w+|TF_\w+|GIT_\w+|\w*PAGER|RSYNC_\w+)$/;
/** Programs that only print. */
const PRINTS =
  /^(date|hostname|whoami|uname|id|basename|dirname|pwd|uuidgen|nproc|echo|printf|git rev-parse|git rev-list|openssl rand)$/;

/** Whether a word sets no more than a variable, by a command that does nothing but print. */
function setsPlainly(node: SyntaxNode): boolean {
  if (node.type !== "Assignment") return true;
  return (
    !CHANGES_MORE.test(node.name) &&
    commandsIn(node).every(
      (command) => PRINTS.test(nameOf(command)) || PRINTS.test(`${nameOf(command)} ${command.args[0]?.text ?? ""}`),
    )
  );
}

function commandsIn(node: SyntaxNode): readonly Command[] {
  const found: Command[] = [];
  forEachChild(node, (child) => {
    if (child.type === "Command") found.push(child);
    found.push(...commandsIn(child));
  });
  return found;
}

const nameOf = ({ name }: Command): string => basename(name?.text ?? "");

const isKnown = (command: Command): boolean => LOOKS.test(nameOf(command)) || COPIES.test(nameOf(command));

const writes = (command: Command): boolean =>
  COPIES.test(nameOf(command)) ||
  command.redirects.some(
    (redirect) =>
      redirect.type === "Redirect" &&
      redirect.operator.includes(">") &&
      !/^(\d+|-|\/dev\/null)$/.test(redirect.target?.text ?? ""),
  );

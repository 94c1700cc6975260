import { brings } from "./brought.ts";
import { changeFolder, declares, evaluates, fills, lostFolder, prints, renames, sets, traps } from "./builtins.ts";
import { addCall, deploys, isDeployer, managed } from "./calls.ts";
import { commands, withoutSent } from "./comments.ts";
import { mountedFolder, seenFromHere } from "./containers.ts";
import { settingsFrom, withSettings } from "./env-file.ts";
import { runScriptLists, startedInParallel, xargs } from "./fed.ts";
import { fetcherIn } from "./fetchers.ts";
import { changeFiles, changesFiles, onlyChangesFiles } from "./file-programs.ts";
import { leavesFiles } from "./git.ts";
import { runGitHooks } from "./git-hooks.ts";
import { runGitSettings } from "./git-settings.ts";
import { areLookedAt, onlyStarts, startedHere, startsNothing } from "./in-place.ts";
import { candidates, innerCommand, isCandidate, placeholder, reachesEnd, splitStrings, startedWords } from "./inner.ts";
import { runLanguage } from "./languages.ts";
import { keysSent, runsLater, schedules, stuffed } from "./later.ts";
import { forgetLeft, leftBy } from "./left.ts";
import { leadsToTerraform } from "./mention.ts";
import { outputs } from "./outputs.ts";
import { behindLink, isOwnProgram, ownProgram, renamedTerraform, signs, takesGuardAway } from "./own-programs.ts";
import { folderUnder, nestedState } from "./places.ts";
import { movesPlaces } from "./positional.ts";
import {
  baseName,
  INTERPRETERS,
  imageName,
  isCompletion,
  isInert,
  NEVER_NESTED,
  QUIET,
  SHELLS,
  terraformName,
  WRAPPERS,
} from "./programs.ts";
import { isModuleArgument } from "./recipes/ansible.ts";
import { runRecipes, runsRecipes } from "./recipes.ts";
import { readsAsShell, runScriptFile, runShell } from "./shells.ts";
import { isVerb, SCRIPT, startedScript, withValueApart } from "./started.ts";
import { copyOf, isGivenUp, maySayYes, type State, tooDeep, unclear } from "./state.ts";
import { readInput, readString } from "./strings.ts";
import { runByTerragrunt } from "./terragrunt.ts";
import { isTestName } from "./test-names.ts";
import { isUnknownScript } from "./texts.ts";
import { known, type Text, type Words } from "./word.ts";

type Handler = (words: Words, state: State) => void;

/** More programs, each of which starts the next, than anybody writes. */
const MOST_INSIDE = 50;

/** Words as a shell would run them: a program and its arguments. */
export function runWords(words: readonly Text[], state: State): void {
  const { findings } = state;
  if (isGivenUp(state)) return;
  if (findings.inside >= MOST_INSIDE) {
    tooDeep(state, words.map(({ raw }) => raw).join(" "));
    return;
  }
  findings.inside++;
  startWords(words, state);
  findings.inside--;
}

function startWords(words: readonly Text[], state: State): void {
  const [program, ...args] = words;
  if (program === undefined) return;
  if (movesPlaces(program, args)) state.positional = null;
  if (program.text === null) {
    runUnknown(program, args, state);
    return;
  }
  noteWriter(program.text, args, state);
  runKnown(behindLink(program, state), program.text, args, state);
  outputs(words, state);
  brings(program.text, args, state);
}

function runKnown(program: Text, name: string, args: readonly Text[], state: State): void {
  const words: Words = [program, ...args];
  readsAsShell(words, state);
  const handler = handlerOf(program.text ?? name);
  if (handler !== undefined) {
    handler(words, state);
    return;
  }
  for (const look of [takesGuardAway, commands, runRecipes]) look(words, state);
  if (name === "git") for (const run of [runGitHooks, runGitSettings]) run(args, state);
  const fetcher = fetcherIn(words);
  if (fetcher !== null) changeFiles(fetcher, state);
  if (changesFiles(name)) changeFiles(words, state);
  if (onlyChangesFiles(name) || isInert(baseName(name), args)) return;
  // With a PATH of its own a command may find a script that lies here.
  if (name.includes("/") || state.variables.has("PATH")) runScriptFile(program, state, { args });
  const looked = withoutSent(name, args).map((word) => placeholder(word, name));
  anyProgram(seenFromHere([program, ...looked.flatMap(withValueApart)], state), state);
}

function handlerOf(program: string): Handler | undefined {
  const name = baseName(program);
  if (terraformName(program) !== null) return terraform;
  if (SHELLS.has(name)) return shell;
  if (isOwnProgram(program)) return ownProgram;
  if (isDeployer(program)) return deploys;
  return WRAPPERS.has(name) ? wrapper : HANDLERS.get(name);
}

/** What a script does with its arguments nobody knows: it may be `exec "$@"`. */
const shell: Handler = (words, state) => {
  const [script, ...args] = runShell(words, state);
  if (script !== undefined && args.length > 0) anyProgram([script, ...args], state);
};

/** Whether a word among the arguments of another program is looked at as a program. */
const isWatched = (word: string): boolean =>
  (handlerOf(word) !== undefined || (!/^-.*=/s.test(word) && (changesFiles(word) || runsRecipes(word)))) &&
  !NEVER_NESTED.has(baseName(word));

/** Whether running a word looks at all words behind it. */
const looksOn = (word: string): boolean => {
  const handler = handlerOf(word);
  return (
    handler === wrapper ||
    handler === xargs ||
    handler === parallel ||
    (handler === undefined && !onlyChangesFiles(word))
  );
};

/** Beside an apply, each of these may have changed the plan. What a shell is given is looked at by itself. */
function noteWriter(program: string, args: readonly Text[], { findings }: State): void {
  const name = baseName(program);
  const isStarter = onlyStarts([known(program), ...args], isWatched);
  const isQuiet = QUIET.has(name) || isStarter || (name === "git" && leavesFiles(args));
  const isRead = isQuiet || SHELLS.has(name) || name === "eval" || terraformName(program) !== null;
  if (!isRead) findings.writers.push(name);
}

const terraform: Handler = (words, state) => {
  const [program, ...args] = words;
  const name = terraformName(program.text as string) ?? "terraform";
  addCall(name, args, state, { folder: state.folder, answered: maySayYes(state) });
  if (name === "terragrunt") runByTerragrunt(args, state);
};

/**
 * A program that is not known before it runs. A path whose last part is known is known enough. Else it may be
 * Terraform, and is judged as if it were: `"$PYTHON" manage.py` is harmless then, `"$X" destroy` is not. Or it runs
 * what stands behind it: `"$RUNNER" terraform destroy`, and `$SUDO terraform destroy` where that is empty.
 */
function runUnknown(program: Text, args: readonly Text[], state: State): void {
  const name = /\/([^/]+)$/s.exec(program.tail)?.[1];
  if (name !== undefined) {
    runWords([{ ...known(name), raw: program.raw }, ...args], state);
    return;
  }
  if (state.strict && !program.whole) {
    unclear(state, "program", program.raw);
    return;
  }
  if (state.strict || leadsToTerraform(program.raw))
    addCall("terraform", args, state, { maybe: true, unsure: program.raw, folder: null });
  if (/^"?\$\{?SHELL\}?"?$/.test(program.raw)) shell([program, ...args], state);
  else if (args[0]?.text != null) runWords(args, state);
}

/** What is started in the same folder is all that such a program does. */
function runHere(words: Words, state: State): boolean {
  const started = startedHere(words);
  // A program in another language, or a script, is looked for among the words.
  if (!areLookedAt(started, words, isWatched)) return false;
  for (const one of started)
    if (one.script !== null) state.reader.script(one.script, copyOf(state));
    else runWords(words.slice(one.at), nestedState(words, one.at, state));
  return true;
}

/**
 * A program of which nothing is known may run what its arguments say: `docker run hashicorp/terraform destroy`,
 * `find -exec`, `ssh host 'terraform destroy'`.
 */
function anyProgram(words: Words, state: State): void {
  if (runHere(words, state)) return;
  for (const [at, { text, raw, tail }] of words.entries()) {
    if (at === 0 || isVerb(words, at) || isTestName(words, at) || isModuleArgument(words, at)) continue;
    if (isGivenUp(state)) return;
    const image = text === null ? null : imageName(text.replace(/^--entrypoint=/, ""));
    if (text === null && isOwnProgram(tail)) ownProgram(words.slice(at) as unknown as Words, state);
    else if (text === null && isUnknownScript(words, at)) unclear(state, "script", raw);
    else if (text === null) state.reader.text(raw, state);
    else if (image !== null)
      addCall(image, words.slice(at + 1), state, {
        maybe: !isCandidate(words, at),
        folder: folderUnder(words, at, state),
        tested: mountedFolder(words, at, state),
      });
    else if (isWatched(text)) runWords(startedWords(words, at), nestedState(words, at, state));
    else runStarted(text, at, words, state);
    if (text !== null && image === null && isWatched(text) && looksOn(text) && reachesEnd(words, at)) return;
  }
  renamedTerraform(words, state);
  runLanguage(words, state);
  if (words.some(({ text }) => text !== null && INTERPRETERS.test(baseName(text)))) readInput(state);
}

/**
 * A path among the arguments of a program that starts one of them, else a text. By its name it need not be a script.
 */
function runStarted(text: string, at: number, words: Words, state: State): void {
  const script = startedScript(at, words);
  if (script === null) readString(text, () => words.slice(at + 1), state);
  else runScriptFile(known(script), copyOf(state, { strict: state.strict && SCRIPT.test(script) }));
}

/** `sudo`, `env`, `timeout 60`: the program is among their arguments; which options take a value need not be known. */
const wrapper: Handler = ([first, ...args], outer) => {
  const words: Words = [first, ...args.flatMap((word) => settingsFrom(word, outer))];
  // `command -v make` only says where it lies.
  if (words[0].text === "command" && /^-[vV]$/.test(words[1]?.text ?? "")) return;
  if (startsNothing(words)) return;
  const state = withSettings(words, outer);
  const inner = innerCommand(words);
  if (inner !== null) {
    runWords(inner, state);
    return;
  }
  for (const at of candidates(words)) {
    const word = words[at] as Text;
    if (word.text === null) runUnknown(word, words.slice(at + 1), nestedState(words, at, state));
    else if (word.text.includes("/") && handlerOf(word.text) === undefined)
      runScriptFile(word, nestedState(words, at, state), { args: words.slice(at + 1) });
  }
  for (const script of splitStrings(words)) state.reader.script(script, copyOf(state, { folder: null }));
  anyProgram(words, state);
};

/** A parallel without a command reads commands. */
const parallel: Handler = (words, state) => {
  runScriptLists(words, state);
  const end = words.findIndex(({ text }) => /^:::/.test(text ?? ""));
  const last = end < 0 ? words.length - 1 : end - 1;
  if (isUnknownScript(words, last, last)) unclear(state, "script", words[last]?.raw ?? "");
  if (state.input.piped && words.slice(1).every(({ head }) => head.startsWith("-")))
    unclear(state, "piped", "parallel");
  anyProgram(startedInParallel(words), state);
};

const sources: Handler = ([, file, ...args], state) => {
  if (file === undefined) return;
  if (isCompletion(file.raw) && state.functions.size === 0) return;
  if (file.text === null) return unclear(state, "script", file.raw);
  const text = runScriptFile(file, state);
  if (args.length > 0) anyProgram([file, ...args], state);
  if (text !== null) forgetLeft(leftBy(text, false), state);
};

/** What is typed somewhere else by a program that also starts others. */
const typing =
  (typed: Handler): Handler =>
  (words, state) => {
    typed(words, state);
    anyProgram(words, state);
  };

const HANDLERS: ReadonlyMap<string, Handler> = new Map<string, Handler>([
  ["cd", changeFolder],
  ["pushd", changeFolder],
  ["chdir", changeFolder],
  ["popd", lostFolder],
  ["export", declares],
  ["declare", declares],
  ["typeset", declares],
  ["local", declares],
  ["readonly", declares],
  ["read", sets],
  ["mapfile", fills],
  ["readarray", fills],
  ["printf", prints],
  ["getopts", sets],
  ["unset", sets],
  ["let", sets],
  ["eval", evaluates],
  ["source", sources],
  [".", sources],
  ["trap", traps],
  ["alias", renames],
  ["hash", renames],
  ["xargs", xargs],
  ["gxargs", xargs],
  ["parallel", parallel],
  ["ssh-keygen", signs],
  ["tmux", typing(keysSent)],
  ["screen", typing(stuffed)],
  ["at", runsLater],
  ["batch", runsLater],
  ["crontab", schedules],
  ["tfenv", managed],
  ["tofuenv", managed],
  ["tgenv", managed],
]);

import { firstDashes, isNumber, isSetting, onlyRuns } from "./inner.ts";
import { baseName, ELSEWHERE, ELSEWHERE_OF, INTERPRETERS, VERBED, WRAPPERS } from "./programs.ts";
import type { Text, Words } from "./word.ts";

/**
 * Programs that start a command with other settings, secrets or tools, and in the same folder on the same machine. What
 * is applied behind them is the plan that lies here, so it can be reviewed. Behind all others it may be another one.
 */

/** Where the command stands: right behind `--`, right behind the verb, or right behind an option that takes it. */
interface Place {
  readonly verb: RegExp;
  readonly dashes?: boolean;
  /** Its place among the words, where no dashes stand in front of it. */
  readonly at?: number;
  readonly option?: RegExp;
}

const BEHIND_RUN: Place = { verb: /^run$/, dashes: true };
const BEHIND_EXEC: Place = { verb: /^exec$/, dashes: true };

/** As their documentation has it: infisical.com/docs/cli/commands/run, mise.jdx.dev/cli/exec.html and others. */
const PLACES: ReadonlyMap<string, Place> = new Map<string, Place>([
  ...["infisical", "dotenvx", "teller"].map((name): [string, Place] => [name, BEHIND_RUN]),
  ...["saml2aws", "aws-okta", "aws-sso"].map((name): [string, Place] => [name, BEHIND_EXEC]),
  ["dotenv", { verb: /^/, dashes: true }],
  ["mise", { verb: /^(x|exec)$/, dashes: true }],
  ["rtx", { verb: /^(x|exec)$/, dashes: true }],
  ...["uv", "poetry", "pipenv"].map((name): [string, Place] => [name, { ...BEHIND_RUN, at: 2 }]),
  ...["bundle", "asdf"].map((name): [string, Place] => [name, { ...BEHIND_EXEC, at: 2 }]),
  ["direnv", { verb: /^exec$/, at: 3 }],
  ["nix", { verb: /^(develop|shell)$/, option: /^(-c|--command)$/ }],
]);

/**
 * The options of those that take a script in one word: `nix-shell --run '…'`. Where there are two, some take the last,
 * and some take it in place of the command behind the dashes: each is looked at.
 */
const SCRIPTS: ReadonlyMap<string, RegExp> = new Map([
  ["nix-shell", /^(?:--run|--command)$/],
  ["doppler", /^--command(?:=(.*))?$/s],
  ["infisical", /^--command(?:=(.*))?$/s],
  ["script", /^(?:-[a-z]*?c|--command=?)(.+)?$/s],
]);

/** Whether the command that stands at a place is started by the first word, here. */
export const startsHere = (words: Words, at: number): boolean =>
  isWrapped(words, at) || stands(PLACES.get(baseName(words[0].text ?? "")), words, at);

/** What a program starts: a command, by its place, or a script in one word. */
export type Started = { readonly at: number; readonly script: null } | { readonly script: string };

/** All that such a program starts, where it does nothing else. None for any other, and where that is not known. */
export function startedHere(words: Words): readonly Started[] {
  const name = baseName(words[0].text ?? "");
  const at = words.findIndex((word, index) => word.text !== null && stands(PLACES.get(name), words, index));
  const scripts = name === "sops" ? scriptOfSops(words) : scriptsBehind(SCRIPTS.get(name), words);
  if (scripts.includes(null)) return [];
  return [
    ...(at > 0 ? [{ at, script: null }] : []),
    ...scripts.flatMap((script) => (script === null ? [] : [{ script }])),
  ];
}

/** Whether there is something, and all of it is looked at by itself. */
export const areLookedAt = (all: readonly Started[], words: Words, isWatched: (word: string) => boolean): boolean =>
  all.length > 0 && all.every((one) => one.script !== null || isWatched(words[one.at]?.text ?? ""));

/** Whether a program does no more than to start others. What is written in another language is no part of that. */
export function onlyStarts(words: Words, isWatched: (word: string) => boolean): boolean {
  if (!VERBED.has(baseName(words[0].text ?? ""))) return areLookedAt(startedHere(words), words, isWatched);
  const dashes = firstDashes(words);
  return onlyRuns(words.slice(1)) && !(dashes >= 0 && INTERPRETERS.test(baseName(words[dashes + 1]?.text ?? "")));
}

/** Null for one that is not known. */
function scriptsBehind(option: RegExp | undefined, words: Words): readonly (string | null)[] {
  if (option === undefined || leadsAway(words, words.length)) return [];
  return words.flatMap(({ text }, at): readonly (string | null)[] => {
    const found = at === 0 ? null : option.exec(text ?? "");
    return found === null ? [] : [found[1] ?? words[at + 1]?.text ?? null];
  });
}

/** `sops exec-env FILE '…'`: with an option it is not known which word is the file. https://getsops.io/docs/ */
const scriptOfSops = ([, verb, option, script, ...more]: Words): readonly (string | null)[] =>
  verb?.text === "exec-env" && option?.head.startsWith("-") === false && script !== undefined && more.length === 0
    ? [script.text]
    : [];

/** `op item get terraform`, `doppler secrets get`: with other verbs they start nothing. */
export const startsNothing = ([first, ...args]: Words): boolean =>
  VERBED.has(baseName(first.text ?? "")) && !args.some(({ text }) => text === null || /^(run|exec)$/.test(text));

function stands(place: Place | undefined, words: Words, at: number): boolean {
  if (at === 0 || place === undefined || !place.verb.test(words[1]?.text ?? "")) return false;
  return isPlace(place, words, at) && !leadsAway(words, at);
}

function isPlace({ option, dashes, at: place }: Place, words: Words, at: number): boolean {
  const before = words[at - 1]?.text ?? "";
  if (option !== undefined)
    return option.test(before) && words.findIndex((word) => option.test(word.text ?? "")) === at - 1;
  if (before === "--") return dashes === true && firstDashes(words) === at - 1;
  return at === place && words[at]?.head.startsWith("-") === false && firstDashes(words) < 0;
}

/** Options by which it runs in another folder, or another program in between: a shell makes one script of all words. */
function leadsAway(words: Words, at: number): boolean {
  const own = ELSEWHERE_OF.get(baseName(words[0].text ?? ""));
  const isAway = (head: string): boolean => ELSEWHERE.test(head) || own?.test(head) === true || head === "--shell";
  return words.slice(1, at).some(({ head, text }) => isAway(head) || INTERPRETERS.test(baseName(text ?? "")));
}

/** Nothing stands in front of what a wrapper starts but options, the words that these take, settings and numbers. */
function isWrapped(words: Words, at: number): boolean {
  const name = baseName(words[0].text ?? "");
  if (!WRAPPERS.has(name) || leadsAway(words, at)) return false;
  const dashes = firstDashes(words);
  if (dashes >= 0 && dashes < at) return dashes === at - 1;
  const between = words.slice(1, at);
  const options = between.filter(({ head }) => head.startsWith("-") && !head.includes("="));
  return between.filter(isName).length <= options.length + (VERBED.has(name) ? 1 : 0);
}

const isName = (word: Text): boolean =>
  !isSetting(word.head) && !isNumber(word) && !WRAPPERS.has(baseName(word.text ?? ""));

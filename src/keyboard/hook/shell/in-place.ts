import { baseName, ELSEWHERE, INTERPRETERS, VERBED, WRAPPERS } from "./programs.ts";
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
  ...["infisical", "dotenvx", "teller", "bws"].map((name): [string, Place] => [name, BEHIND_RUN]),
  ...["saml2aws", "aws-okta", "aws-sso"].map((name): [string, Place] => [name, BEHIND_EXEC]),
  ["dotenv", { verb: /^/, dashes: true }],
  ["mise", { verb: /^(x|exec)$/, dashes: true }],
  ["rtx", { verb: /^(x|exec)$/, dashes: true }],
  ...["uv", "poetry", "pipenv"].map((name): [string, Place] => [name, { ...BEHIND_RUN, at: 2 }]),
  ...["bundle", "asdf"].map((name): [string, Place] => [name, { ...BEHIND_EXEC, at: 2 }]),
  ["direnv", { verb: /^exec$/, at: 3 }],
  ["nix", { verb: /^(develop|shell)$/, option: /^(-c|--command)$/ }],
]);

/** The same for a script in one word: `sops exec-env FILE '…'`, `nix-shell --run '…'`. */
const SCRIPTS: ReadonlyMap<string, Place> = new Map<string, Place>([
  ["sops", { verb: /^exec-env$/, at: 3 }],
  ["nix-shell", { verb: /^/, option: /^(--run|--command)$/ }],
  ["doppler", { verb: /^run$/, option: /^--command$/ }],
  ["infisical", { verb: /^run$/, option: /^--command$/ }],
  ["script", { verb: /^/, option: /^(-[a-z]*c|--command)$/ }],
]);

/** Whether the command that stands at a place is started by the first word, here. */
export const startsHere = (words: Words, at: number): boolean =>
  isWrapped(words, at) || stands(PLACES.get(baseName(words[0].text ?? "")), words, at);

/**
 * What such a program starts, where it does nothing else: a command, by its place, or a script in one word. Null for
 * any other, and where what is started is not known.
 */
export function startedHere(
  words: Words,
): { readonly at: number; readonly script: null } | { readonly script: string } | null {
  const name = baseName(words[0].text ?? "");
  const at = words.findIndex((word, index) => word.text !== null && stands(PLACES.get(name), words, index));
  if (at > 0) return { at, script: null };
  const script = words.find((_, index) => stands(SCRIPTS.get(name), words, index))?.text;
  return script === undefined || script === null ? null : { script };
}

/** `op item get terraform`, `doppler secrets get`: with other verbs they start nothing. */
export const startsNothing = ([first, ...args]: Words): boolean =>
  VERBED.has(baseName(first.text ?? "")) && !args.some(({ text }) => text === null || /^(run|exec)$/.test(text));

function stands(place: Place | undefined, words: Words, at: number): boolean {
  if (at === 0 || place === undefined || !place.verb.test(words[1]?.text ?? "") || leadsAway(words, at)) return false;
  const before = words[at - 1]?.text ?? "";
  const dashes = firstDashes(words);
  if (place.option !== undefined) return place.option.test(before);
  if (dashes >= 0) return place.dashes === true && dashes === at - 1;
  return at === place.at && words[at]?.head.startsWith("-") === false;
}

const firstDashes = (words: Words): number => words.findIndex(({ text }) => text === "--");

/** Options by which it runs in another folder, or another program in between. */
const leadsAway = (words: Words, at: number): boolean =>
  words.slice(1, at).some(({ head, text }) => ELSEWHERE.test(head) || INTERPRETERS.test(baseName(text ?? "")));

/** Options that take the next word, settings and numbers apart, nothing stands in front of what a wrapper starts. */
function isWrapped(words: Words, at: number): boolean {
  const name = baseName(words[0].text ?? "");
  if (!WRAPPERS.has(name) || leadsAway(words, at)) return false;
  const dashes = firstDashes(words);
  if (dashes >= 0 && dashes < at) return dashes === at - 1;
  const between = words.slice(1, at);
  const options = between.filter(({ head }) => head.startsWith("-") && !head.includes("="));
  return between.filter(isName).length <= options.length + (VERBED.has(name) ? 2 : 0);
}

const isName = ({ head, text }: Text): boolean =>
  !/^(-|[^\s/=]+=)/.test(head) && !/^[\d.]+[smhd]?$/.test(text ?? "") && !WRAPPERS.has(baseName(text ?? ""));

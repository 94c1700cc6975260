import { runsInContainer } from "./containers.ts";
import { baseName } from "./programs.ts";
import type { Words } from "./word.ts";

/** Programs that look at a script that stands among their arguments, where another program starts them. */

/** They read, check, write or send a script, and start none. */
const READERS =
  /^(shellcheck|shfmt|checkbashisms|bashate|beautysh|prettier|eslint|biome|black|ruff|rubocop|pre-commit|prek|semgrep|gitleaks|cat|bat|less|head|tail|wc|ls|stat|file|chmod|chown|grep|rg|diff|git|cp|scp|rsync|nano|code|dos2unix)$/;

/** Tasks of a package by their usual names. */
const TASKS = /^(lint|format|fmt|check)(:[\w:-]+)?$/;

/** Those whose image says what they do. */
const IMAGES = /^(shellcheck|shfmt|prettier|eslint|biome|black|ruff|rubocop|pre-commit|semgrep|gitleaks)$/;

/** `npx prettier`: what they start stands right behind their name. */
const FIRST = /^(npx|bunx|yarn|pnpm)$/;
/** `uv run ruff`: right behind the verb. `mise x git --` names a tool there, and `direnv exec git` a folder. */
const BEHIND_VERB = /^(uv|poetry|pipenv|pdm|hatch|rye|pixi|bundle|asdf|npm|pnpm|yarn|bun|nix|devbox)$/;
const PACKAGES = /^(npm|pnpm|yarn|bun)$/;
const VERB = /^(run|exec|x|dlx|run-script)$/;

/** Options in front of it that take no word, and those that take the next. Behind any other nobody knows. */
const ALONE =
  /^(-y|--yes|--no|--no-install|-q|--quiet|--isolated|--frozen|--locked|--no-sync|--no-project|--[\w-]+=.*)$/s;
const WITH_VALUE = /^(--with|--with-requirements|--env-file|--group|--extra|--python|--project)$/;

/** Behind these stands a program. */
const BEFORE_PROGRAM = /^(--|-c|--command|-x|-X|--exec|--exec-batch|-exec|-execdir|-ok|-okdir)$/;

/** By the name of a program, of its image or its flake: `koalaman/shellcheck:stable`, `nixpkgs#shellcheck`. */
const nameIn = (word: string): string => baseName(word.replace(/^.*#/s, "").replace(/[:@][\w.-]+$/, ""));

/** Whether the word at a place is what a program reads that stands in front of it, and that is started. */
export function isRead(words: Words, at: number): boolean {
  const first =
    FOUND.get(words) ?? words.findIndex(({ text }, index) => index > 0 && text !== null && startsReader(words, index));
  FOUND.set(words, first);
  return first > 0 && first < at;
}

/** Asked about each word, found once. */
const FOUND = new WeakMap<Words, number>();

/** By its name alone it need not be one: `gosu git ./x.sh` names a user, `nix shell nixpkgs#git -c` a package. */
function startsReader(words: Words, at: number): boolean {
  const [program, verb, before, text] = [words[0], words[1], words[at - 1], words[at]].map((word) => word?.text ?? "");
  if (runsInContainer(words)) return readsInContainer(words, at);
  const name = baseName(program ?? "");
  const isFirst = FIRST.test(name) && isBehindOptions(words, at, 1);
  const isBehind = BEHIND_VERB.test(name) && VERB.test(verb ?? "") && isBehindOptions(words, at, 2);
  if (PACKAGES.test(name) && (isFirst || isBehind) && TASKS.test(text ?? "")) return true;
  return (isFirst || isBehind || BEFORE_PROGRAM.test(before ?? "")) && READERS.test(nameIn(text ?? ""));
}

function isBehindOptions(words: Words, at: number, from: number): boolean {
  let first = from;
  for (let steps = 0; steps < MOST_OPTIONS && first < at; steps++) {
    const text = words[first]?.text ?? "";
    if (WITH_VALUE.test(text)) first += 2;
    else if (ALONE.test(text)) first += 1;
    else return false;
  }
  return first === at;
}

/** More than anybody writes. */
const MOST_OPTIONS = 20;

/** As its image, or behind that. The name of a container, a folder or a user says nothing. */
function readsInContainer(words: Words, at: number): boolean {
  const text = words[at]?.text ?? "";
  if (text.startsWith("-") || takesNext(words, at - 1)) return false;
  if (text.includes("/")) return !text.startsWith("/") && IMAGES.test(nameIn(text));
  return READERS.test(text) && !/^(-|run$|exec$)/.test(words[at - 1]?.text ?? "") && !takesNext(words, at - 2);
}

/** `-w /code`, `-u git` */
const takesNext = (words: Words, at: number): boolean => /^-(?!-rm$|-init$|[itd]+$)[^=]*$/.test(words[at]?.text ?? "");

import { basename, resolve } from "node:path";
import { holdsState, isGuardFolder, isWithin, takesFile, takesState, walked } from "../files.ts";
import { type Args, operands, valueAt } from "./args.ts";
import { type Change, each, eachWritten, ifOption, secondWritten } from "./changes.ts";
import { copies, installs, links, moves, sends, syncs } from "./copies.ts";
import { FETCHERS } from "./fetchers.ts";
import type { Guarded } from "./found.ts";
import {
  gitCall,
  guardFolders,
  ignoredIn,
  leftOut,
  onlyForgets,
  putsBack,
  uncommitted,
  withoutExcludes,
} from "./git.ts";
import { mentionsGuard, mentionsState } from "./mention.ts";
import { fillsGuard, isGuardIn } from "./onto-guard.ts";
import { PACKERS, TAKES_AWAY } from "./packers.ts";
import { baseName, terraformName } from "./programs.ts";
import { isGivenUp, type State, unclear } from "./state.ts";
import { inStore, STORES } from "./stores.ts";
import { written } from "./targets.ts";
import { known } from "./word.ts";

const git: Change = (args, outer) => {
  const call = withoutExcludes(gitCall(args, outer.folder));
  const { verb, rest, folder } = call;
  const state = { ...outer, folder };
  if (/^(rm|mv)$/.test(verb) && !onlyForgets(call)) each(true)(rest, state);
  if (verb === "worktree" && rest[0]?.text === "remove") each(true)(rest.slice(1), state);
  if (/^(clone|worktree|submodule|subtree|apply|am)$/.test(verb)) fillsGuard(rest, state);
  if (putsBack(call)) {
    each(false)(rest, state);
    guardFolders(call, state);
  }
  uncommitted(call, state);
  leftOut(call, state);
  // Where nothing is a working copy git can't say it.
  for (const place of ignoredIn(call))
    if (holdsState(place) && call.excluded?.some(takesState) !== true)
      state.findings.found.push({ kind: "file", what: "state", path: "." });
};

const find: Change = (args, state) => {
  // `find -exec {} \\;` runs whatever it finds.
  if (args.some(({ text }, at) => text?.startsWith("{}") === true && isExec(args[at - 1]?.text ?? "")))
    unclear(state, "program", "{}");
  const named = args.find(({ raw }, at) => mentionsState(raw) && !isLeftOut(args, at));
  if (
    named !== undefined &&
    args.some(({ text }) => /^-(delete|exec|execdir|ok|okdir|fprint0?|fls)$/.test(text ?? "")) &&
    !onlyReads(args)
  )
    state.findings.found.push({ kind: "file", what: namedIn(named.raw), path: named.raw });
  else sweeps(args, state);
};

/** `-not -path './.terraform/*'`, `-name .terraform -prune -o …`: what is found is something else. */
function isLeftOut(args: Args, at: number): boolean {
  const word = (index: number): string => args[index]?.text ?? "";
  return /^(-not|!)$/.test(word(at - 2)) || (word(at + 1) === "-prune" && /^(-o|-or)$/.test(word(at + 2)));
}

/** `fd -e tfstate -x rm`, `fd tfstate -X rm`: https://github.com/sharkdp/fd */
const fd: Change = (args, { findings }) => {
  const at = args.findIndex(({ text }) => /^(-x|-X|--exec|--exec-batch)$/.test(text ?? ""));
  const named = args.slice(0, Math.max(at, 0)).find(({ raw }) => /tfstate|\.terraform\b(?!\.lock)/.test(raw));
  if (named !== undefined && CHANGES.has(baseName(args[at + 1]?.text ?? "")))
    findings.found.push({ kind: "file", what: namedIn(`.${named.raw}`), path: named.raw });
};

const namedIn = (raw: string): Guarded => (/\.tfstate/i.test(raw) ? "state" : "terraform-folder");

/** `find . -delete` takes a state along, where one lies there and no name leaves it out. */
function sweeps(args: Args, state: State): void {
  const at = (index: number): string => args[index]?.text ?? "";
  const isName = (index: number): boolean => /^-i?(name|path)$/.test(at(index)) && !/^(-not|!)$/.test(at(index - 1));
  const changes = args.some((_, index) => at(index) === "-delete" || (isExec(at(index)) && CHANGES.has(at(index + 1))));
  const names = args.flatMap((_, index) => (isName(index) ? [at(index + 1)] : []));
  const isOther = args.some((_, index) => at(index) === "-empty" || (at(index) === "-type" && at(index + 1) === "d"));
  const { folder, world, findings } = state;
  if (folder === null || !changes || isOther) return;
  const takes = (isTaken: (name: string) => boolean): boolean => names.length === 0 || names.some(isTaken);
  const end = args.findIndex(({ head }) => /^[-(!]/.test(head));
  for (const { text, raw } of end === 0 ? [known(".")] : args.slice(0, end)) {
    const place = text === null ? null : resolve(folder, text);
    if (place === null || isGivenUp(state)) continue;
    const isGuard = world.own.some((file) => isWithin(file, place) && takes((name) => takesFile(name, file)));
    if (takes(takesState) && holdsState(place)) findings.found.push({ kind: "file", what: "state", path: raw });
    else if (isGuard) findings.found.push({ kind: "file", what: "guard", path: raw });
  }
}

const isExec = (text: string): boolean => /^-(exec|execdir|ok|okdir)$/.test(text);

/** `find … -exec grep`, `-exec ls`: the program behind every -exec only looks. */
const onlyReads = (args: Args): boolean =>
  args.every(({ text }, at) => {
    if (/^-(delete|fprint0?|fls)$/.test(text ?? "")) return false;
    return (
      !/^-(exec|execdir|ok|okdir)$/.test(text ?? "") ||
      /^(grep|ls|cat|head|wc|stat|file|du|jq|md5sum|sha256sum)$/.test(args[at + 1]?.text ?? "")
    );
  });

/** tee writes in a command beside others, as a redirection does. */
const tee: Change = (args, state) => {
  eachWritten(args, state);
  for (const { text } of operands(args))
    state.findings.written.push(text === null || state.folder === null ? null : walked(state.folder, text));
};

/** What is unpacked lands where the archive says: an old state in an archive is an old state here. */
const unpacks =
  (isUnpacking: RegExp): Change =>
  (args, state) => {
    inStore(isUnpacking)(args, state);
    const { folder, world, findings } = state;
    if (folder === null || !args.some(({ text }) => isUnpacking.test(text ?? ""))) return;
    const into = unpackedInto(args, folder);
    const names: string[] = [];
    for (const { text, raw } of args) {
      if (isGivenUp(state)) return;
      const name = text?.replace(/^--file=/, "") ?? null;
      const entries = name === null || name.startsWith("-") ? null : world.entriesOf(resolve(folder, name));
      if (entries?.some((entry) => mentionsState(entry)) === true)
        findings.found.push({ kind: "file", what: "state", path: raw });
      names.push(...(entries ?? []).map((entry) => basename(entry)));
      if (into !== null && isGuardIn(text, entries, into, state))
        findings.found.push({ kind: "file", what: "guard", path: raw });
    }
    if (into !== null && names.length === 0 && (isGuardFolder(into) || isPipedOnto(into, state)))
      findings.found.push({ kind: "file", what: "guard", path: into });
    findings.brought.push({ into, names: names.length === 0 ? null : names });
  };

/** `git archive main .claude | tar x` */
const isPipedOnto = (into: string, { input, whole, world }: State): boolean =>
  input.piped && mentionsGuard(whole) && world.own.some((file) => isWithin(file, into));

/** Programs that unpack or patch, with the words that make them do so. */
const FILLS: readonly (readonly [string, Change])[] = [
  ...["7z", "7za", "7zz"].map((name): [string, Change] => [name, ifOption(/^[xe]$/, fillsGuard)]),
  ["cpio", ifOption(/^(-[a-z]*[ip]|--extract|--pass-through)/, fillsGuard)],
  ["pax", ifOption(/^-[a-z]*r/, fillsGuard)],
  ["unar", fillsGuard],
  ["robocopy", fillsGuard],
];

/** `tar -C DIR`, `unzip -d DIR` */
function unpackedInto(args: Args, folder: string): string | null {
  const at = args.findIndex(({ text }) => /^(-C|-d|--directory(=.*)?)$/s.test(text ?? ""));
  const place = at < 0 ? "." : (valueAt(args, at)?.text ?? null);
  return place === null ? null : resolve(folder, place);
}

const dd: Change = (args, state) => {
  for (const { text, raw } of args) {
    if (text?.startsWith("of=")) written({ ...known(text.slice(3)), raw }, state, false);
    const isPlace = text?.includes("/") === true || /[$`]/.test(raw);
    if (text?.startsWith("if=") && isPlace && terraformName(text.slice(3)) !== null) unclear(state, "alias", raw);
  }
};

/** `vim -R FILE` only shows it, where it is told nothing else. */
const edits: Change = (args, state) => {
  const options = args.filter(({ head }) => /^[-+]/.test(head));
  if (options.length === 0 || !options.every(({ text }) => /^-[RM]$/.test(text ?? ""))) each(false)(args, state);
};

const EDITORS = ["ed", "ex", "vi", "vim", "nvim", "nano", "emacs"];

const CHANGES: ReadonlyMap<string, Change> = new Map<string, Change>([
  ["rm", each(true)],
  ["rmdir", each(true)],
  ["unlink", each(true)],
  ["shred", each(true)],
  ["trash", each(true)],
  ["trash-put", each(true)],
  ["gio", each(true)],
  ["srm", each(true)],
  // https://github.com/isaacs/rimraf, https://github.com/sindresorhus/del-cli
  ...["rimraf", "del", "del-cli"].map((name): [string, Change] => [name, each(true)]),
  ["wipe", each(true)],
  ...["rip", "rmtrash", "gomi", "trashy"].map((name): [string, Change] => [name, each(true)]),
  ["sops", ifOption(/^(-[a-z]*i|--in-place)/, each(false))],
  // It moves and removes in a state what its files say: https://github.com/minamijoyo/tfmigrate
  [
    "tfmigrate",
    ifOption(/^apply$/, (args, { findings }) => {
      findings.found.push({ kind: "file", what: "state", path: args.map(({ raw }) => raw).join(" ") });
    }),
  ],
  ["ansible-vault", ifOption(/^(encrypt|decrypt|rekey|edit)$/, each(false))],
  ["rename", each(false)],
  ["prename", each(false)],
  ["exch", each(false)],
  ["ddrescue", each(false)],
  ["fallocate", each(false)],
  ["uniq", secondWritten],
  ["xxd", secondWritten],
  ["yq", ifOption(/^(-[a-zA-Z]*i|--in-?place)/, each(false))],
  ["gawk", ifOption(/^inplace$/, each(false))],
  ["awk", ifOption(/^inplace$/, each(false))],
  ["truncate", each(false)],
  ["tee", tee],
  ["sponge", tee],
  ["mv", moves],
  ["cp", copies],
  ["install", installs],
  ["ln", links],
  ["rsync", syncs],
  ["scp", sends],
  ["sed", ifOption(/^(-[a-zA-Z]*i|--in-place)/, each(false))],
  ["gsed", ifOption(/^(-[a-zA-Z]*i|--in-place)/, each(false))],
  ["perl", ifOption(/^-[a-zA-Z]*i/, each(false))],
  ["ruby", ifOption(/^-[a-zA-Z]*i/, each(false))],
  ["dd", dd],
  ["git", git],
  ["find", find],
  ["fd", fd],
  ["fdfind", fd],
  ...STORES,
  ["unzip", unpacks(/./)],
  ["tar", unpacks(/^-?[a-zA-Z]*x|^--(extract|get)/)],
  ["jar", unpacks(/^-?x/)],
  ["bsdtar", unpacks(/^-?[a-zA-Z]*x|^--extract/)],
  [
    "patch",
    (args, state) => {
      each(false)(args, state);
      fillsGuard(args, state);
    },
  ],
  // All that is in the first, into the second.
  ["ditto", (args, state) => copies([known("-T"), ...args], state)],
  ...FILLS,
  ...EDITORS.map((name): [string, Change] => [name, edits]),
  ...PACKERS,
  ...FETCHERS,
]);

/** They do nothing else; the others may run what their arguments say. */
const ONLY: ReadonlySet<string> = new Set(
  "rm rmdir unlink shred trash truncate tee sponge mv cp install ln dd".split(" "),
);

export const onlyChangesFiles = (program: string): boolean => ONLY.has(baseName(program));

export const changesFiles = (program: string): boolean => CHANGES.has(baseName(program));

/** What a program does to files that this guard looks after. */
export function changeFiles([program, ...args]: Args, state: State): void {
  const name = baseName(program?.text ?? "");
  CHANGES.get(name)?.(args, state);
  TAKES_AWAY.get(name)?.(args, state);
}

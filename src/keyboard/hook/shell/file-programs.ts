import { basename, resolve } from "node:path";
import { holdsState, isFolder, isGuardFolder, isWithin, matching, takesFile, takesState, walked } from "../files.ts";
import { gitCall, guardFolders, ignoredIn, putsBack, uncommitted } from "./git.ts";
import { mayTakeState, mentionsState } from "./mention.ts";
import { copiedOnGuard, isGuardIn } from "./onto-guard.ts";
import { baseName, terraformName } from "./programs.ts";
import { isGivenUp, type State, unclear } from "./state.ts";
import { target } from "./targets.ts";
import { known, type Text } from "./word.ts";

type Words = readonly Text[];
type Change = (args: Words, state: State) => void;

const isOption = ({ head }: Text): boolean => head.startsWith("-");
const operands = (args: Words): Words => args.filter((arg) => !isOption(arg));

/** A path that is not known may be the state, where the command speaks of it at all. */
const about = ({ whole }: State): boolean => mayTakeState(whole);

const each =
  (withAllInside: boolean): Change =>
  (args, state) => {
    const isAbout = about(state);
    for (const word of operands(args)) target(word, state, isAbout, withAllInside);
  };

const ifOption =
  (option: RegExp, change: Change): Change =>
  (args, state) => {
    if (args.some(({ head }) => option.test(head))) change(args, state);
  };

/** Programs that write the last of their operands. A copy into a folder keeps its name. */
const copies: Change = (args, state) => {
  renamed(args, state);
  const all = operands(args);
  const last = intoOf(args) ?? all.at(-1);
  if (last === undefined) return;
  target(last, state, about(state));
  copiedOver(args, last, state);
  copiedOnGuard(args, operands(args), last, state);
  if (last.text === null) return;
  const isInto =
    /(^|\/)\.{0,2}$/.test(last.text) || (state.folder !== null && isFolder(resolve(state.folder, last.text)));
  for (const source of all)
    if (isInto && source !== last && source.text !== null)
      target({ ...known(`${last.text}/${basename(source.text)}`), raw: source.raw }, state, about(state));
    else if (isInto && source !== last && mentionsState(source.raw)) target(source, state, true);
    else if (isInto && source !== last && source.pattern !== null)
      for (const path of matching(source.pattern, state.folder))
        target({ ...known(`${last.text}/${basename(path)}`), raw: source.raw }, state, false);
};

/** `-t DIR`, `--target-directory=DIR` */
function intoOf(args: Words): Text | undefined {
  const next = args.find(({ head }, at) => /^(-t|--target-directory)$/.test(args[at - 1]?.head ?? "") && head !== "");
  const within = args.find(({ text }) => text?.startsWith("--target-directory=") === true);
  if (next !== undefined || within === undefined) return next;
  return { ...known((within.text as string).replace(/^[^=]*=/s, "")), raw: within.raw };
}

/** A link is one more name for a file, by which it could be written afterwards. */
const links: Change = (args, state) => {
  each(false)(args, state);
  copies(args, state);
};

/** `rsync --delete` takes away what the source does not have. */
const syncs: Change = (args, state) => {
  copies(args, state);
  const last = operands(args).at(-1);
  if (last !== undefined && args.some(({ head }) => /^--del/.test(head))) target(last, state, about(state), true);
};

/** Programs that write the second of their operands. */
const second: Change = (args, state) => {
  const into = operands(args)[1];
  if (into !== undefined) target(into, state, false);
};

/** A folder with a state in it, over another one. */
function copiedOver(args: Words, last: Text, state: State): void {
  const { folder, findings } = state;
  if (folder === null || last.text === null || !holdsState(resolve(folder, last.text))) return;
  for (const { text, raw } of operands(args).slice(0, -1))
    if (!isGivenUp(state) && text !== null && holdsState(resolve(folder, text)))
      findings.found.push({ kind: "file", what: "state", path: raw });
}

/** What is moved is gone from where it was. */
const moves: Change = (args, state) => {
  each(true)(args, state);
  copies(args, state);
};

/** Terraform under another name would not be known. */
function renamed(args: Words, state: State): void {
  const source = operands(args).find(
    ({ text, tail }) => terraformName(text ?? tail) !== null && /\/|^terraform$|^tofu$/.test(text ?? tail),
  );
  if (source !== undefined && operands(args).length > 1) unclear(state, "alias", source.raw);
}

/** Programs that can do many things: by the verb, where the command names a state at all. */
const remote =
  (verbs: RegExp): Change =>
  (args, state) => {
    const named = args.find(({ raw }) => /\.tfstate/i.test(raw));
    if (named !== undefined && args.some(({ text }) => verbs.test(text ?? "")))
      state.findings.found.push({ kind: "file", what: "state", path: named.raw });
  };

const git: Change = (args, outer) => {
  const call = gitCall(args, outer.folder);
  const { verb, rest, folder } = call;
  const state = { ...outer, folder };
  if (/^(rm|mv)$/.test(verb)) each(true)(rest, state);
  if (putsBack(call)) {
    each(false)(rest, state);
    guardFolders(call, state);
  }
  uncommitted(call, state);
  // Where nothing is a working copy git can't say it.
  for (const place of ignoredIn(call))
    if (holdsState(place)) state.findings.found.push({ kind: "file", what: "state", path: "." });
};

const find: Change = (args, state) => {
  // `find -exec {} \\;` runs whatever it finds.
  if (args.some(({ text }, at) => text?.startsWith("{}") === true && isExec(args[at - 1]?.text ?? "")))
    unclear(state, "program", "{}");
  const named = args.find(({ raw }) => mentionsState(raw));
  if (
    named !== undefined &&
    args.some(({ text }) => /^-(delete|exec|execdir|ok|okdir|fprint0?|fls)$/.test(text ?? "")) &&
    !onlyReads(args)
  )
    state.findings.found.push({ kind: "file", what: "state", path: named.raw });
  else sweeps(args, state);
};

/** `find . -delete` takes a state along, where one lies there and no name leaves it out. */
function sweeps(args: Words, state: State): void {
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
const onlyReads = (args: Words): boolean =>
  args.every(({ text }, at) => {
    if (/^-(delete|fprint0?|fls)$/.test(text ?? "")) return false;
    return (
      !/^-(exec|execdir|ok|okdir)$/.test(text ?? "") ||
      /^(grep|ls|cat|head|wc|stat|file|du|jq|md5sum|sha256sum)$/.test(args[at + 1]?.text ?? "")
    );
  });

/** tee writes in a command beside others, as a redirection does. */
const tee: Change = (args, state) => {
  each(false)(args, state);
  for (const { text } of operands(args))
    state.findings.written.push(text === null || state.folder === null ? null : walked(state.folder, text));
};

/** Packers take the file that they are given, unless they only show it. */
const packs: Change = (args, state) => {
  if (!args.some(({ head }) => /^(-[a-z]*[clt]|--(stdout|to-stdout|list|test))$/.test(head))) each(true)(args, state);
};

/** What is unpacked lands where the archive says: an old state in an archive is an old state here. */
const unpacks =
  (isUnpacking: RegExp): Change =>
  (args, state) => {
    remote(isUnpacking)(args, state);
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
      if (into !== null && isGuardIn(text, entries, into, world.own))
        findings.found.push({ kind: "file", what: "guard", path: raw });
    }
    if (into !== null && names.length === 0 && isGuardFolder(into))
      findings.found.push({ kind: "file", what: "guard", path: into });
    findings.brought.push({ into, names: names.length === 0 ? null : names });
  };

/** `tar -C DIR`, `unzip -d DIR` */
function unpackedInto(args: Words, folder: string): string | null {
  const at = args.findIndex(({ text }) => /^(-C|-d|--directory)$/.test(text ?? ""));
  const place = at < 0 ? "." : (args[at + 1]?.text ?? null);
  return place === null ? null : resolve(folder, place);
}

const dd: Change = (args, state) => {
  for (const { text, raw } of args) {
    if (text?.startsWith("of=")) target({ ...known(text.slice(3)), raw }, state, false);
    const isPlace = text?.includes("/") === true || /[$`]/.test(raw);
    if (text?.startsWith("if=") && isPlace && terraformName(text.slice(3)) !== null) unclear(state, "alias", raw);
  }
};

const EDITORS = ["ed", "ex", "vi", "vim", "nvim", "nano", "emacs"];
const PACKERS = ["gzip", "gunzip", "bzip2", "bunzip2", "xz", "unxz", "zstd", "unzstd"];

const CHANGES: ReadonlyMap<string, Change> = new Map<string, Change>([
  ["rm", each(true)],
  ["rmdir", each(true)],
  ["unlink", each(true)],
  ["shred", each(true)],
  ["trash", each(true)],
  ["trash-put", each(true)],
  ["gio", each(true)],
  ["srm", each(true)],
  ["wipe", each(true)],
  ["rename", each(false)],
  ["prename", each(false)],
  ["exch", each(false)],
  ["ddrescue", each(false)],
  ["fallocate", each(false)],
  ["uniq", second],
  ["xxd", second],
  ["yq", ifOption(/^(-[a-zA-Z]*i|--in-?place)/, each(false))],
  ["gawk", ifOption(/^inplace$/, each(false))],
  ["awk", ifOption(/^inplace$/, each(false))],
  ["truncate", each(false)],
  ["tee", tee],
  ["sponge", tee],
  ["mv", moves],
  ["cp", copies],
  ["install", copies],
  ["ln", links],
  ["rsync", syncs],
  ["scp", copies],
  ["sed", ifOption(/^(-[a-zA-Z]*i|--in-place)/, each(false))],
  ["gsed", ifOption(/^(-[a-zA-Z]*i|--in-place)/, each(false))],
  ["perl", ifOption(/^-[a-zA-Z]*i/, each(false))],
  ["ruby", ifOption(/^-[a-zA-Z]*i/, each(false))],
  ["dd", dd],
  ["git", git],
  ["find", find],
  ["aws", remote(/^(cp|mv|rm|sync|put-object|delete-objects?|copy-object)$/)],
  ["gsutil", remote(/^(cp|mv|rm|rsync)$/)],
  ["gcloud", remote(/^(cp|mv|rm|rsync)$/)],
  ["az", remote(/^(upload|download|delete|delete-batch|copy)$/)],
  ["rclone", remote(/^(copy|copyto|move|moveto|sync|delete|deletefile)$/)],
  ["curl", remote(/^(-[a-zA-Z]*[oOTX]|--output|--remote-name|--upload-file|--request)/)],
  ["wget", remote(/./)],
  ["unzip", unpacks(/./)],
  ["tar", unpacks(/^-?[a-zA-Z]*x|^--(extract|get)/)],
  ["bsdtar", unpacks(/^-?[a-zA-Z]*x|^--extract/)],
  ["patch", each(false)],
  ...EDITORS.map((name): [string, Change] => [name, each(false)]),
  ...PACKERS.map((name): [string, Change] => [name, packs]),
]);

/** They do nothing else; the others may run what their arguments say. */
const ONLY: ReadonlySet<string> = new Set(
  "rm rmdir unlink shred trash truncate tee sponge mv cp install ln dd".split(" "),
);

export const onlyChangesFiles = (program: string): boolean => ONLY.has(baseName(program));

export const changesFiles = (program: string): boolean => CHANGES.has(baseName(program));

/** What a program does to files that this guard looks after. */
export function changeFiles([program, ...args]: Words, state: State): void {
  CHANGES.get(baseName(program?.text ?? ""))?.(args, state);
}

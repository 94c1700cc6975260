import { basename } from "node:path";
import { isFolder } from "../../../input/found.ts";
import { walked } from "../files.ts";
import { type Args, operands, valueAt } from "./args.ts";
import type { Change } from "./changes.ts";
import type { State } from "./state.ts";
import { noteWritten, target, written } from "./targets.ts";
import { known, type Text } from "./word.ts";

/**
 * Programs that speak with a store, or any other machine. They can do many things, so they are judged by their verb,
 * where the command names a state at all. What they fetch from there is a copy like any other.
 */

/** `prod.tfstate`, the lock of one in a bucket, and GitLab's address of one. */
const STATE = /\.(tfstate|tflock)|(?:^|\/)projects\/[^/]+\/terraform\/state\/./i;

const stateIn = (args: Args): Text | undefined => args.find(({ raw }) => STATE.test(raw));

const hasWord = (args: Args, word: RegExp): boolean => args.some(({ text }) => word.test(text ?? ""));

/** With one of these verbs a state that is named is written or taken away. */
export const inStore =
  (verbs: RegExp): Change =>
  (args, state) => {
    const named = stateIn(args);
    if (named !== undefined && hasWord(args, verbs))
      state.findings.found.push({ kind: "file", what: "state", path: named.raw });
  };

/** Where a copy lands here. Null: nowhere, it is only shown. Undefined: not here, or nobody knows where. */
type Landing = (args: Args, state: State) => Text | null | undefined;

const orFetched =
  (verbs: RegExp, landing: Landing): Change =>
  (args, state) => {
    const into = landing(args, state);
    if (into !== undefined && into !== null) {
      noteWritten(into, state);
      written(into, state, stateIn(args) !== undefined);
    }
    if (into !== undefined) return;
    inStore(verbs)(args, state);
    if (hasWord(args, verbs)) for (const word of changedHere(operands(args))) target(word, state, false);
  };

const isThere = ({ head }: Text): boolean => /^[^/]*:/.test(head);

/** Paths here, without those that are only copied to the store. */
const changedHere = (args: Args): Args =>
  args.filter(
    (word, at) => !isThere(word) && !(hasWord(args, /^(cp|copy|copyto)$/) && args.slice(at + 1).some(isThere)),
  );

/** A file with a name of its own, put where it is told: into a folder under its own name. */
function landed(source: Text, into: Text, { folder }: State): Text | null | undefined {
  if (into.text === null) return into;
  if (into.text === "-") return null;
  if (!/(^|\/)\.{0,2}$/.test(into.text) && !(folder !== null && isFolder(walked(folder, into.text)))) return into;
  // `s3://$BUCKET/prod.tfstate`
  const name = source.text ?? (source.tail.includes("/") ? source.tail : null);
  return name === null || /[*?[]/.test(name)
    ? undefined
    : { ...known(`${into.text}/${basename(name)}`), raw: source.raw };
}

const isRecursive = (args: Args): boolean => hasWord(args, /^(-[a-z]*r|--recursive)$/i);

const isOption = ({ head, text }: Text): boolean => head.startsWith("-") && text !== "-";

/** A word of the program, an option or its value: a file that is copied to the store would stand there, too. */
const isNoFile = (word: Text, at: number, all: Args): boolean =>
  /^(s3|storage|cp|copy|copyto)$/.test(word.text ?? "") ||
  isOption(word) ||
  (all[at - 1]?.head.startsWith("--") === true && !/[./]/.test(word.text ?? "."));

/** `cp s3://bucket/x.tfstate DIR`: what stands right behind the only address in the store. */
const copied =
  (verb: RegExp, address: RegExp): Landing =>
  (args, state) => {
    const places = args.flatMap(({ head }, at) => (address.test(head) ? [at] : []));
    const [at, ...more] = places;
    const into = args[(at ?? 0) + 1];
    if (at === undefined || more.length > 0 || into === undefined || isOption(into)) return undefined;
    const before = args.slice(0, at);
    const isVerb = before.some(({ text }) => verb.test(text ?? ""));
    return isVerb && before.every(isNoFile) && !isRecursive(args) ? landed(args[at] as Text, into, state) : undefined;
  };

/** The value of an option that stands there once, in the same word or the next. */
function onlyValue(args: Args, option: RegExp): Text | undefined {
  const [at, ...more] = args.flatMap(({ head }, index) => (option.test(head) ? [index] : []));
  return at === undefined || more.length > 0 ? undefined : valueAt(args, at);
}

/** `aws s3api get-object --key x.tfstate FILE`: the last word, if it is no value of an option. */
const gotten: Landing = (args) => {
  const [before, last] = args.slice(-2);
  return before?.head.startsWith("-") === false ? last : undefined;
};

const aws: Landing = (args, state) =>
  hasWord(args, /^get-object$/) && !hasWord(args, /^(put|delete|copy)-/)
    ? gotten(args, state)
    : copied(/^cp$/, /^s3:\/\//)(args, state);

/** It takes shorter names of its options too. */
const az: Landing = (args) => {
  const isPlain = args.every(({ head }) => !/^(-f|--f)/.test(head) || /^(-f|--file)(=|$)/.test(head));
  const verbs = args.slice(0, args.findIndex(isOption));
  return hasWord(verbs, /^download$/) && isPlain ? onlyValue(args, /^(-f|--file)(=|$)/) : undefined;
};

/** `rclone copy` takes the last for a folder, whether or not it is there. */
const rclone: Landing = (args, state) => {
  const address = /^[^/-][^/]*:/;
  if (hasWord(args, /^copyto$/)) return copied(/^copyto$/, address)(args, state);
  const at = args.findIndex(({ head }) => address.test(head)) + 1;
  const inFolder = args.map((word, index) =>
    index === at && word.text !== null ? { ...known(`${word.text}/`), raw: word.raw } : word,
  );
  return copied(/^copy$/, address)(inFolder, state);
};

/** The last part of an address, as the name of a file; null where it is written so that it becomes another. */
function nameIn({ text, tail }: Text): string | null {
  const name = basename((text ?? tail).replace(/[?#].*$/s, ""));
  return /[%[{]/.test(name) ? null : name;
}

/** `curl -O https://host/x.tfstate`; a file that is named otherwise, or no file at all. */
const curl: Landing = (args) => {
  const [address, ...more] = args.filter(isAddress);
  const [into, ...others] = args.flatMap(({ head }, at) => (TO_FILE.test(head) ? [args[at + 1]] : []));
  if (address === undefined || more.length > 0 || others.length > 0 || hasWord(args, NOT_ONLY_READ)) return undefined;
  const isNamed = hasWord(args, /^(-[a-zA-Z]*O|--remote-name)$/);
  if (into !== undefined) return isNamed ? undefined : into;
  if (!isNamed) return null;
  const name = nameIn(address);
  return name === null ? undefined : { ...known(name), raw: address.raw };
};

const isAddress = ({ text }: Text): boolean => /^\w+:\/\//.test(text ?? "");

const TO_FILE = /^(-[a-zA-Z]*o|--output)$/;
/** What sends, what names files otherwise, and what may be a shorter name of either. */
const NOT_ONLY_READ = /^(-[a-zA-Z]*[TXJKFd]|-[a-zA-Z]*o.|--(up|req|conf|fo|da|js|ur)|--o(?!utput$)|--rem(?!ote-name$))/;

/** `wget [-O FILE] https://host/x.tfstate` */
const wget: Landing = (args, state) => {
  const [address, ...more] = args.filter(isAddress);
  const isPlain = args.every(({ head }) => !head.startsWith("-") || PLAIN.test(head));
  if (!isPlain || address === undefined || more.length > 0) return undefined;
  if (hasWord(args, /^-[qv]*O-$/)) return null;
  const into = hasWord(args, /^-[qv]*O$/) ? onlyValue(args, /^-[qv]*O$/) : known(".");
  const text = nameIn(address);
  return into === undefined || text === null ? undefined : landed({ ...address, text }, into, state);
};

const PLAIN = /^(-|-[qv]+|-nc|-nv|--quiet|--no-verbose|--no-clobber|-[qv]*O-?)$/;

/**
 * The state of a Kubernetes backend is a secret, its lock a lease.
 * https://developer.hashicorp.com/terraform/language/backend/kubernetes
 */
const secrets: Change = (args, state) => {
  const named =
    args.find(({ raw }) => /(^|\/)["']?(lock-)?tfstate-|\btfstate(Workspace|SecretSuffix)?=/.test(raw)) ??
    (/\btfstate-/.test(state.input.raw) ? { raw: state.input.raw } : undefined);
  if (named !== undefined && hasWord(args, /^(delete|replace|patch|edit|apply|label|annotate)$/))
    state.findings.found.push({ kind: "file", what: "state", path: named.raw });
};

/** `glab opentofu state delete prod`, `glab api -X DELETE projects/1/terraform/state/prod`: https://docs.gitlab.com/cli/ */
const gitlab: Change = (args, state) => {
  inStore(/^(-X|--method|-f|-F|--field|--raw-field|--input)/)(args, state);
  const [program, noun, verb] = operands(args);
  if (/^(opentofu|terraform|tf)$/.test(program?.text ?? "") && noun?.text === "state" && verb !== undefined)
    if (!/^(list|download)$/.test(verb.text ?? ""))
      state.findings.found.push({ kind: "file", what: "state", path: args.map(({ raw }) => raw).join(" ") });
};

/** `azcopy copy FROM TO`: one that leads here is a copy like any other. */
const azcopy: Change = (args, state) => {
  const [verb, ...places] = operands(args);
  const changed = /^(copy|cp|c|sync)$/.test(verb?.text ?? "") ? places.slice(1) : places;
  inStore(/./)(changed, state);
};

export const STORES: readonly (readonly [string, Change])[] = [
  // In DynamoDB lie its lock, and the sum by which it is known to be whole.
  ["aws", orFetched(/^(cp|mv|rm|sync|(put|get|delete|copy)-objects?|(put|update|delete|batch-write)-item)$/, aws)],
  ["gsutil", orFetched(/^(cp|mv|rm|rsync)$/, copied(/^cp$/, /^gs:\/\//))],
  ["gcloud", orFetched(/^(cp|mv|rm|rsync)$/, copied(/^cp$/, /^gs:\/\//))],
  // Its lock is a lease of the blob.
  ["az", orFetched(/^(upload|upload-batch|download|download-batch|delete|delete-batch|copy|sync|break)$/, az)],
  ["rclone", orFetched(/^(copy|copyto|move|moveto|sync|delete|deletefile)$/, rclone)],
  ["curl", orFetched(/^(-[a-zA-Z]*[oOTX]|--output|--remote-name|--upload-file|--request)/, curl)],
  ["wget", orFetched(/./, wget)],
  ["s3cmd", inStore(/^(put|del|rm|cp|mv|sync|modify)$/)],
  ["s5cmd", inStore(/^(cp|rm|mv|sync|pipe)$/)],
  ["mc", inStore(/^(cp|rm|mv|mirror|pipe|undo)$/)],
  ["azcopy", azcopy],
  ["glab", gitlab],
  // Backends `oci`, `oss` and `cos`, and what else speaks with their like.
  ["oci", inStore(/^(put|delete|bulk-(delete|upload)|rename|copy|restore)$/)],
  ...["ossutil", "ossutil64", "coscli", "coscmd", "obsutil", "s4cmd", "b2", "aliyun"].map((name): [string, Change] => [
    name,
    inStore(/^(cp|mv|rm|sync|put|upload|upload-file|delete|del|copy|move)$/),
  ]),
  ...["http", "https", "xh", "xhs", "httpie"].map((name): [string, Change] => [
    name,
    inStore(/^(DELETE|POST|PUT|PATCH)$/i),
  ]),
  ["consul", inStore(/^(put|delete|import)$/)],
  ["etcdctl", inStore(/^(put|del)$/)],
  ["kubectl", secrets],
  ["oc", secrets],
];

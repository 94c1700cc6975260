import { relative, resolve } from "node:path";
import { literal } from "../../../text/literal.ts";
import { isWithin } from "../files.ts";
import { baseName, SHELLS } from "./programs.ts";
import { type State, unclear } from "./state.ts";
import { known, type Text, type Words } from "./word.ts";

const CONTAINERS = /^(docker|docker-compose|podman|podman-compose|nerdctl|finch)$/;

/** Whether a command runs something in a container. */
export const runsInContainer = (words: Words): boolean =>
  CONTAINERS.test(baseName(words[0].text ?? "")) && words.some(({ text }) => /^(run|exec)$/.test(text ?? ""));

/** More than anybody has. Each of them is looked for in each word. */
const MOST_MOUNTS = 50;

export type Mount = readonly [here: string, there: string];

/** `-v "$PWD":/w`, `--volume=.:/w:ro`, `--mount type=bind,source=.,target=/w` */
function mountsIn(words: readonly Text[], folder: string): readonly Mount[] {
  return words.flatMap(({ text }, at): readonly Mount[] => {
    const option = /^(-v|--volume|--mount)(?:=(.*))?$/s.exec(text ?? "");
    if (option === null) return [];
    const value = option[2] ?? words[at + 1]?.text ?? "";
    if (option[1] !== "--mount") return mountIn(value, folder);
    const [here, there] = bound(value);
    return here === undefined || there === undefined ? [] : [[resolve(folder, here), there.replace(/\/$/, "")]];
  });
}

/** `.:/w:ro` */
export function mountIn(value: string, folder: string): readonly Mount[] {
  const [, here, there] = /^([^:]+):(\/[^:]*)(?::[\w,]+)?$/.exec(value) ?? [];
  return here === undefined || there === undefined ? [] : [[resolve(folder, here), there.replace(/\/$/, "")]];
}

function bound(value: string): readonly (string | undefined)[] {
  const field = (names: RegExp): string | undefined =>
    value
      .split(",")
      .find((part) => names.test(part))
      ?.replace(/^[^=]*=/, "");
  return [field(/^(source|src)=/), field(/^(target|dst|destination)=/)];
}

/** A path in a word, or in a script that is one word: `sh -c 'rm -rf /w/infra'`. Not the mount itself: `.:/w`. */
export function inPlaceOf(text: string, [here, there]: Mount): string {
  if (there === "") return text;
  const sign = literal(there);
  return text.replace(new RegExp(`(?<![\\w./:=-])${sign}(?=[/\\s;|&)"']|$)`, "g"), () => here);
}

const WORKDIR = /^(-w|--workdir)(?:=(.*))?$/s;

/** The folder here in which a container's command runs: `-v "$PWD":/w -w /w`. Null where it is none of these. */
export function workFolder(words: Words, { folder, near }: State): string | null {
  const here = folder ?? near;
  const at = words.findIndex(({ text }) => WORKDIR.test(text ?? ""));
  if (here === null || at < 0 || !runsInContainer(words)) return null;
  const place = WORKDIR.exec(words[at]?.text ?? "")?.[2] ?? words[at + 1]?.text ?? "";
  const mount = mountsIn(words, here).find(([outer, there]) => isWithin(place, there) || isWithin(place, outer));
  if (mount === undefined) return null;
  // Its words may have been turned into paths here already.
  return isWithin(place, mount[0]) ? place : resolve(mount[0], relative(mount[1], place));
}

const CHDIR = /^--?chdir=/;

/**
 * The folder here in which a container's Terraform works, by `-w` or by its own `-chdir`; null where that is not known,
 * or where the environment may tell it more.
 */
export function mountedFolder(words: Words, at: number, state: State): string | null {
  const here = state.folder ?? state.near;
  if (here === null || words.slice(0, at).some(({ text }) => /^(?:(-e|--env)=?)?TF_CLI_ARGS/.test(text ?? "")))
    return null;
  const own = workFolder(words, state);
  const chdir = words.slice(at + 1).find(({ head }) => CHDIR.test(head));
  if (chdir === undefined) return own;
  const place = chdir.text?.replace(CHDIR, "") ?? null;
  if (place?.startsWith("/") !== true) return place === null || own === null ? null : resolve(own, place);
  const mount = mountsIn(words, here).find(([, there]) => isWithin(place, there));
  return mount === undefined ? null : resolve(mount[0], relative(mount[1], place));
}

/** `docker run --entrypoint sh IMAGE -c '…'`: as `docker run IMAGE sh -c '…'`. */
function withEntrypoint(words: Words): Words {
  const at = words.findIndex(({ text }) => /^--entrypoint(=|$)/.test(text ?? ""));
  const value = words[at]?.text?.replace(/^--entrypoint=?/, "") || words[at + 1]?.text;
  const script = words.findIndex(({ text }, index) => index > at + 2 && /^-[a-z]*c$/.test(text ?? ""));
  if (at < 1 || script < 0 || value == null || !SHELLS.has(baseName(value))) return words;
  const isOne = words[at]?.text?.includes("=") === true;
  const [program, ...before] = [...words.slice(0, at), ...words.slice(at + (isOne ? 1 : 2), script)];
  return program === undefined ? words : [program, ...before, known(value), ...words.slice(script)];
}

/** The words of such a command, with paths in the container as they are here. */
export function seenFromHere(all: Words, state: State): Words {
  const here = state.folder ?? state.near;
  if (here === null || !runsInContainer(all)) return all;
  const words = withEntrypoint(all);
  const mounts = mountsIn(words, here);
  if (mounts.length > MOST_MOUNTS) {
    unclear({ ...state, strict: true }, "long", words[0].raw);
    return words;
  }
  const seen = (word: Text): Text => {
    const text = mounts.reduce((path, mount) => inPlaceOf(path, mount), word.text ?? "");
    return word.text === null || text === word.text ? word : { ...known(text), raw: word.raw };
  };
  const [program, ...args] = words;
  return mounts.length === 0 ? words : [program, ...args.map(seen)];
}

import { resolve } from "node:path";
import { baseName } from "./programs.ts";
import type { State } from "./state.ts";
import { known, type Text, type Words } from "./word.ts";

const CONTAINERS = /^(docker|docker-compose|podman|podman-compose|nerdctl|finch)$/;

/** Whether a command runs something in a container. */
export const runsInContainer = (words: Words): boolean =>
  CONTAINERS.test(baseName(words[0].text ?? "")) && words.some(({ text }) => /^(run|exec)$/.test(text ?? ""));

type Mount = readonly [here: string, there: string];

/** `-v "$PWD":/w`, `--volume=.:/w:ro`, `--mount type=bind,source=.,target=/w` */
function mountsIn(words: readonly Text[], folder: string): readonly Mount[] {
  return words.flatMap(({ text }, at): readonly Mount[] => {
    const option = /^(-v|--volume|--mount)(?:=(.*))?$/s.exec(text ?? "");
    if (option === null) return [];
    const value = option[2] ?? words[at + 1]?.text ?? "";
    const found = option[1] === "--mount" ? bound(value) : /^([^:]+):(\/[^:]*)(?::[\w,]+)?$/.exec(value)?.slice(1);
    const [here, there] = found ?? [];
    return here === undefined || there === undefined ? [] : [[resolve(folder, here), there.replace(/\/$/, "")]];
  });
}

function bound(value: string): readonly (string | undefined)[] {
  const field = (names: RegExp): string | undefined =>
    value
      .split(",")
      .find((part) => names.test(part))
      ?.replace(/^[^=]*=/, "");
  return [field(/^(source|src)=/), field(/^(target|dst|destination)=/)];
}

/** The words of such a command, with paths in the container as they are here. */
export function seenFromHere(words: Words, { folder, near }: State): Words {
  const here = folder ?? near;
  if (here === null || !runsInContainer(words)) return words;
  const mounts = mountsIn(words, here);
  const seen = (word: Text): Text => {
    const mount = mounts.find(([, there]) => word.text?.startsWith(`${there}/`) === true);
    return mount === undefined ? word : { ...known(mount[0] + word.text?.slice(mount[1].length)), raw: word.raw };
  };
  const [program, ...args] = words;
  return mounts.length === 0 ? words : [program, ...args.map(seen)];
}

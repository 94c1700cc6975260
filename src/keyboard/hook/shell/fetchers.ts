import { resolve } from "node:path";
import { holdsState, isGuardFolder, isWithin } from "../files.ts";
import { has, operands, valueAt } from "./args.ts";
import type { Change } from "./changes.ts";
import { mentionsGuard } from "./mention.ts";
import { baseName } from "./programs.ts";
import type { State } from "./state.ts";
import type { Text, Words } from "./word.ts";

/** Programs that fetch files of others, under names that no command tells, and put them into a folder here. */

interface Landing {
  readonly into: Text | undefined;
  /** What is there already is written over. */
  readonly isOver: boolean;
}

function lands({ into, isOver }: Landing, state: State): void {
  const { folder, world, findings, whole } = state;
  const raw = into?.raw ?? ".";
  const place = into === undefined ? folder : into.text === null || folder === null ? null : resolve(folder, into.text);
  findings.brought.push({ into: place, names: null });
  const isGuard =
    place === null
      ? mentionsGuard(whole)
      : isGuardFolder(place) || (isOver && world.own.some((file) => isWithin(file, place)));
  if (isGuard) findings.found.push({ kind: "file", what: "guard", path: raw });
  else if (isOver && place !== null && holdsState(place))
    findings.found.push({ kind: "file", what: "state", path: raw });
}

/** `degit USER/REPOSITORY [FOLDER]`: into a folder that is not empty only with `--force`. */
const copiesRepository: Change = (args, state) =>
  lands({ into: operands(args)[1], isOver: has(args, /^(-[a-z]*f|--force|-o|--overwrite)/) }, state);

const INTO = /^(-t|--target|--prefix|--root)(=|$)/;

/** `pip install --target FOLDER`: what is there already it replaces only with `--upgrade`. */
const installsInto: Change = (args, state) => {
  const at = args.findIndex(({ head }) => INTO.test(head));
  if (at < 0 || !has(args, /^install$/)) return;
  lands({ into: valueAt(args, at), isOver: has(args, /^(-U|--upgrade)$/) }, state);
};

export const FETCHERS: readonly (readonly [string, Change])[] = [
  ...["degit", "tiged", "giget", "gitpick"].map((name): [string, Change] => [name, copiesRepository]),
  ["pip", installsInto],
  ["pip3", installsInto],
];

const NAMES: ReadonlySet<string> = new Set(FETCHERS.map(([name]) => name));

/** `npx degit@latest x`, `python3 -m pip install`, `uv pip install`: the fetcher that another program starts here. */
export function fetcherIn([program, ...args]: Words): Words | null {
  if (!/^(npx|bunx|pnpx|npm|pnpm|yarn|bun|uv|uvx|pipx|python[\d.]*)$/.test(baseName(program.text ?? ""))) return null;
  const nameOf = ({ text }: Text): string => (text ?? "").replace(/@[\w.^~-]+$/, "");
  const at = args.findIndex((word) => NAMES.has(nameOf(word)));
  const found = args[at];
  return found === undefined ? null : [{ ...found, text: nameOf(found) }, ...args.slice(at + 1)];
}

import { has, operands } from "./args.ts";
import { about, type Change, each } from "./changes.ts";
import { written } from "./targets.ts";
import { known } from "./word.ts";

/** Packers take the file that they are given, unless they only show it, or are told to keep it. */

const SUFFIX = new Map([
  ["gzip", ".gz"],
  ["bzip2", ".bz2"],
  ["xz", ".xz"],
  ["zstd", ".zst"],
]);

const ONLY_SHOWS = /^(-[a-z]*[clt]|--(stdout|to-stdout|list|test))$/;
const KEEPS = /^(-[a-zA-Z\d]*k[a-zA-Z\d]*|--keep)$/;
/** An ending of its own: `gzip -k -S .tfstate terraform`. */
const NAMES = /^(-[a-zA-Z\d]*S|--s)/;
const UNPACKS = /^(-[a-zA-Z\d]*d[a-zA-Z\d]*|--(decompress|uncompress))$/;

const packs =
  (name: string): Change =>
  (args, state) => {
    const suffix = SUFFIX.get(name);
    if (has(args, ONLY_SHOWS)) return;
    if (suffix === undefined || !has(args, KEEPS) || has(args, UNPACKS) || has(args, NAMES)) {
      each(true)(args, state);
      return;
    }
    for (const word of operands(args))
      written(word.text === null ? word : { ...known(word.text + suffix), raw: word.raw }, state, about(state));
  };

/** `zip -m`, `tar --remove-files`, `7z a -sdel`: what was packed goes. */
const takesAway =
  (option: RegExp): Change =>
  (args, state) => {
    if (has(args, option)) each(true)(args, state);
  };

/** Beside what else they do. */
export const TAKES_AWAY: ReadonlyMap<string, Change> = new Map([
  ["tar", takesAway(/^--remove-/)],
  ["bsdtar", takesAway(/^--remove-/)],
  ...["7z", "7za", "7zz"].map((name): [string, Change] => [name, takesAway(/^-sdel/)]),
]);

export const PACKERS: readonly (readonly [string, Change])[] = [
  ["zip", takesAway(/^(-[a-zA-Z]*m|--move)/)],
  ["rar", takesAway(/^-d[fr]/)],
  ...["gzip", "gunzip", "bzip2", "bunzip2", "xz", "unxz", "zstd", "unzstd"].map((name): [string, Change] => [
    name,
    packs(name),
  ]),
];

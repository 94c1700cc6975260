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

export const PACKERS: readonly (readonly [string, Change])[] = [
  ...["gzip", "gunzip", "bzip2", "bunzip2", "xz", "unxz", "zstd", "unzstd"],
].map((name) => [name, packs(name)]);

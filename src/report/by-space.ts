import { grouped } from "../domain/grouped.ts";
import type { Entry } from "./sheet.ts";

/** Many types of a cloud's own API in few lines: by the provider or service that has them. */

/** More are only counted: each can be asked for by its name. */
const MOST_NAMED = 8;

/** `Microsoft.Sql/servers` → `Microsoft.Sql` and `servers`; `AWS::S3::Bucket` → `AWS::S3` and `Bucket`. */
const parted = (type: string): readonly [space: string, name: string] => {
  const mark = type.includes("::") ? "::" : "/";
  const end = mark === "::" ? type.lastIndexOf(mark) : type.indexOf(mark);
  return end < 0 ? [type, ""] : [type.slice(0, end), type.slice(end + mark.length)];
};

/** A type, and what is said of it behind its name. */
export interface Named {
  readonly type: string;
  readonly says?: string;
}

/** How many each provider or service has, in one entry. */
export const countedBySpace = (all: readonly Named[]): readonly Entry[] => {
  const counts = [...grouped(all, ({ type }) => parted(type)[0])].map(([space, { length }]) => `${space} (${length})`);
  return counts.length === 0 ? [] : [{ says: counts.sort().join(", "), under: [] }];
};

/** One entry for each provider or service, in order. */
export const bySpace = (all: readonly Named[]): readonly Entry[] =>
  [...grouped(all, ({ type }) => parted(type)[0])]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([space, members]) => {
      const names = members.map(({ type, says = "" }) => `${parted(type)[1]}${says}`).sort((a, b) => (a < b ? -1 : 1));
      const more = names.length - MOST_NAMED;
      const shown = more > 1 ? [...names.slice(0, MOST_NAMED), `and ${more} more`] : names;
      return { says: `${space}: ${shown.join(", ")}`, under: [] };
    });

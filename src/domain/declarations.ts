import { type ChangedFile, directoryOf, type Texts } from "./changed-files.ts";
import { byText, type Finding, type Place, type Subject } from "./finding.ts";
import { grouped } from "./grouped.ts";
import type { RootReview } from "./review.ts";
import { type Declaration, perhapsIn, sourceOf } from "./source.ts";
import { type Block, blockOf } from "./terraform.ts";

/** A Terraform file of the checkout: its path and the resource blocks in it. */
export interface SourceFile {
  readonly path: string;
  readonly declarations: readonly Declaration[];
}

type Unhashed = Omit<RootReview, "digest">;

/**
 * What is known of the files: what changes in them, what those that change held and hold, and the checkout's by root.
 */
export interface Known {
  readonly files: readonly ChangedFile[];
  readonly texts: Texts;
  readonly sources: ReadonlyMap<string, readonly SourceFile[]>;
}

/**
 * Adds to the findings on objects the places that declare or declared them: by both addresses of a moved object, in
 * both
 * files of a block that moves between files, under both names of a file that is renamed. The owners of each are asked.
 * An object of a module has none of its own, nor one that nobody finds: whose it is is then looked up by the root.
 */
export function locate(roots: readonly Unhashed[], known: Known): readonly Unhashed[] {
  const renamed = otherNames(known.files);
  return roots.map((one) => {
    const declared = declaredIn(one.root, known);
    const placed = (finding: Finding): Finding =>
      finding.subject === null || finding.places.length > 0
        ? finding
        : { ...finding, places: withOtherNames(placesOf(finding.subject, one.root, declared), renamed) };
    return { ...one, findings: one.findings.map(placed) };
  });
}

type Declared = ReadonlyMap<string, readonly Place[]>;

const keyOf = ({ type, name }: Block): string => JSON.stringify([type, name]);

/** Block → where it stands, then where it stood. */
function declaredIn(root: string, { files, texts, sources }: Known): Declared {
  const found = new Map<string, Place[]>();
  const add = (file: string, { line, ...block }: Declaration): void => {
    const places = found.get(keyOf(block)) ?? [];
    found.set(keyOf(block), places.some((one) => one.file === file) ? places : [...places, { file, line }]);
  };
  for (const { path, declarations } of sources.get(root) ?? []) for (const one of declarations) add(path, one);
  for (const file of files.filter((one) => directoryOf(one.previousPath ?? one.path) === root))
    for (const one of declaredBefore(file, texts)) add(file.previousPath ?? file.path, { ...one, line: null });
  return found;
}

/** The blocks of a file before the change; where it can't be looked into, all that the diff may show of one. */
function declaredBefore({ path, previousPath, patch, isNew }: ChangedFile, texts: Texts): readonly Declaration[] {
  if (isNew) return [];
  const seen = texts.get(path);
  if (seen !== undefined) return seen.before === null ? [] : sourceOf(previousPath ?? path, seen.before).declarations;
  const lines = (patch ?? "").split("\n").filter((line) => line.startsWith("-") || line.startsWith(" "));
  return perhapsIn(lines.map((line) => line.slice(1)).join("\n"));
}

function placesOf({ address, previousAddress }: Subject, root: string, declared: Declared): readonly Place[] {
  const found = [address, ...(previousAddress === null ? [] : [previousAddress])].map((one) => {
    const block = blockOf(one);
    return block === null ? [] : (declared.get(keyOf(block)) ?? []);
  });
  const places = found.flat();
  if (places.length === 0) return [];
  return found.some((each) => each.length === 0) ? [...places, { file: fileOf(root), line: null }] : places;
}

/** A file that every root could have: whose it is decides where no better place is known. */
export const fileOf = (root: string): string =>
  [...root.split("/").filter((step) => step !== "" && step !== "."), "main.tf"].join("/");

const otherNames = (files: readonly ChangedFile[]): ReadonlyMap<string, readonly string[]> => {
  const pairs = files.flatMap(({ path, previousPath }) =>
    previousPath === null ? [] : [[path, previousPath] as const, [previousPath, path] as const],
  );
  const found = grouped(pairs, ([name]) => name);
  return new Map([...found].map(([name, each]) => [name, each.map(([, other]) => other)]));
};

/** The first place stays the first, since that is where people look. */
function withOtherNames(places: readonly Place[], renamed: ReadonlyMap<string, readonly string[]>): readonly Place[] {
  const named = places.flatMap((place): readonly Place[] => [
    place,
    ...(renamed.get(place.file) ?? []).map((file) => ({ file, line: null })),
  ]);
  const [first, ...others] = [...new Map(named.toReversed().map((place) => [place.file, place])).values()].reverse();
  return first === undefined ? [] : [first, ...others.sort((a, b) => byText(a.file, b.file))];
}

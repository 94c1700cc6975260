import { type ChangedFile, directoryOf, namesOf, type Texts } from "./changed-files.ts";
import { byText, type Finding, type Place, type Subject } from "./finding.ts";
import { grouped } from "./grouped.ts";
import type { RootReview } from "./review.ts";
import { type Declaration, perhapsIn, sourceOf } from "./source.ts";
import { type Block, blockOf, isTerraformFile } from "./terraform.ts";

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
 * both files of a block that moves between files, under both names of a file that is renamed. The owners of each are
 * asked. An object of a module has no place of its own, nor has one whose block is not found: its owner is then that of
 * the root.
 */
export function locate(roots: readonly Unhashed[], known: Known): readonly Unhashed[] {
  const renamed = otherNames(known.files);
  const before = known.files.flatMap((file): readonly Before[] =>
    isTerraformFile(file.previousPath ?? file.path)
      ? [{ file, path: file.previousPath ?? file.path, declarations: declaredBefore(file, known.texts) }]
      : [],
  );
  const elsewhere = placesIn([], before);
  return roots.map((one) => {
    const isHere = ({ file }: Before): boolean => namesOf(file).some((name) => directoryOf(name) === one.root);
    const declared = placesIn(known.sources.get(one.root) ?? [], before.filter(isHere));
    const placed = (finding: Finding): Finding =>
      finding.subject === null || finding.places.length > 0
        ? finding
        : { ...finding, places: withOtherNames(placesOf(finding.subject, one.root, declared, elsewhere), renamed) };
    return { ...one, findings: one.findings.map(placed) };
  });
}

/** A changed file with what it declared before, under the name that it had. */
interface Before extends SourceFile {
  readonly file: ChangedFile;
}

type Declared = ReadonlyMap<string, readonly Place[]>;

const keyOf = ({ type, name }: Block): string => JSON.stringify([type, name]);

/** Block → where it stands, then where it stood. */
function placesIn(sources: readonly SourceFile[], before: readonly SourceFile[]): Declared {
  const found = new Map<string, Place[]>();
  const add = (file: string, { line, ...block }: Declaration): void => {
    const places = found.get(keyOf(block)) ?? [];
    found.set(keyOf(block), places.some((one) => one.file === file) ? places : [...places, { file, line }]);
  };
  for (const { path, declarations } of sources) for (const one of declarations) add(path, one);
  for (const { path, declarations } of before) for (const one of declarations) add(path, { ...one, line: null });
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

/**
 * `elsewhere`: what any changed file declared. It is asked where the root has no such block: the state may have come
 * here from another folder, together with the file or without it.
 */
function placesOf(
  { address, previousAddress }: Subject,
  root: string,
  declared: Declared,
  elsewhere: Declared,
): readonly Place[] {
  const blocks = [address, ...(previousAddress === null ? [] : [previousAddress])].map(blockOf);
  const placesBy = (from: Declared, block: Block | null): readonly Place[] =>
    block === null ? [] : (from.get(keyOf(block)) ?? []);
  const missing = blocks.filter((block) => placesBy(declared, block).length === 0);
  const found = blocks.flatMap((block) => placesBy(declared, block));
  const places = [...found, ...missing.flatMap((block) => placesBy(elsewhere, block))];
  return places.length > 0 && missing.length > 0 ? [...places, { file: fileOf(root), line: null }] : places;
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

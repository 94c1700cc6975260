import { type ChangedFile, directoryOf, namesOf, type Texts } from "./changed-files.ts";
import { linesOf } from "./diff.ts";
import { byText } from "./finding.ts";
import { grouped } from "./grouped.ts";
import { NO_SOURCE, preventionKey, type Source, sourceOf } from "./source.ts";
import { blockOf, isTerraformFile } from "./terraform.ts";
import { type PullRequest, placesOf, type Touched } from "./touched.ts";

/** A changed file of Terraform, before and after. */
interface Compared {
  readonly file: ChangedFile;
  readonly before: Source;
  readonly after: Source;
}

/**
 * Blocks that lose `prevent_destroy`, folder by folder: one that goes on to stand in another file of its folder, or
 * under the name that a `moved` block gives it, loses nothing if it is set there.
 */
export function lostPrevention({ files, texts }: Pick<PullRequest, "files" | "texts">): readonly Touched[] {
  const found = files
    .filter((file) => namesOf(file).some(isTerraformFile))
    .map((file) => comparedIn(file, texts) ?? file);
  const compared = found.filter((one): one is Compared => "before" in one);
  const folders = grouped(compared, ({ file }) => directoryOf(file.path));
  return [
    ...compared.flatMap((one) => lostIn(one, folders.get(directoryOf(one.file.previousPath ?? one.file.path)) ?? [])),
    ...found.flatMap((one) => ("before" in one ? [] : unseen(one))),
  ];
}

/** Null where either side can't be read. */
function comparedIn(file: ChangedFile, texts: Texts): Compared | null {
  const seen = texts.get(file.path);
  if (seen === undefined) return null;
  const read = (path: string, text: string | null): Source =>
    text === null || !isTerraformFile(path) ? NO_SOURCE : sourceOf(path, text);
  const [before, after] = [read(file.previousPath ?? file.path, seen.before), read(file.path, seen.after)];
  return before.prevention === null || after.prevention === null ? null : { file, before, after };
}

/** Of a file that can't be looked into: what the diff may hide, unless nothing in it can be about the setting. */
const unseen = (file: ChangedFile): readonly Touched[] =>
  !file.isNew && !isHarmless(file)
    ? [{ rule: "guard-removed", detail: { kind: "not-shown" }, places: placesOf(file), agreed: [agreedOn(file)] }]
    : [];

/** By such a line a comment or here-document can begin or end, and a block get another name or another end. */
const TELLING = /prevent_destroy|lifecycle|\/\*|\*\/|<<|^\s*[\w-]+\s*$/;

export const isHarmless = ({ patch, path, previousPath }: ChangedFile): boolean =>
  patch !== null &&
  (previousPath === null || isTerraformFile(path)) &&
  !patch.split("\n").some((line) => TELLING.test(line.slice(1))) &&
  !linesOf(patch, "+").some(({ text }) => /[{}]/.test(text));

const agreedOn = (file: ChangedFile, ...keys: readonly string[]): string =>
  JSON.stringify([...namesOf(file), file.blob, ...keys]);

/** `override.tf` and its like may set it anew for a block of another file. */
const OVERRIDES = /(^|\/|_)override\.(tf|tofu)(\.json)?$/;

const isTrue = (value: string): boolean => value.replace(/[()"]/g, "") === "true";

function lostIn({ file, before, after }: Compared, folder: readonly Compared[]): readonly Touched[] {
  const gone = [...(before.prevention ?? [])]
    .filter(([, values]) => values.some((value) => value !== "false"))
    .filter(([key, values]) => !namesAfter(key, folder).some((name) => isKept(name, values, folder)))
    .map(([key]) => key);
  const overridden = OVERRIDES.test(file.path)
    ? [...(after.prevention ?? [])].filter(([key, values]) => !isAsBefore(values, before.prevention?.get(key)))
    : [];
  const keys = [...new Set([...gone, ...overridden.map(([key]) => key)])].sort(byText);
  if (keys.length === 0) return [];
  const places = placesOf(file, lineIn(after, keys));
  return [
    { rule: "guard-removed", detail: { kind: "prevent-destroy-removed" }, places, agreed: [agreedOn(file, ...keys)] },
  ];
}

const isAsBefore = (values: readonly string[], before: readonly string[] = []): boolean =>
  values.every((value) => isTrue(value) || before.includes(value));

const isKept = (key: string, before: readonly string[], folder: readonly Compared[]): boolean => {
  const now = folder.flatMap(({ after }) => after.prevention?.get(key) ?? []);
  return now.length > 0 && isAsBefore(now, before);
};

/** The name of a block, and those that `moved` blocks of its folder give it. */
function namesAfter(key: string, folder: readonly Compared[]): readonly string[] {
  const moves = folder.flatMap(({ after }) => after.moves);
  const given = moves.flatMap(([from, to]) => {
    const [old, now] = [blockOf(from), blockOf(to)];
    const isThis = old !== null && preventionKey("resource", old.type, old.name, "lifecycle") === key;
    return isThis && now !== null ? [preventionKey("resource", now.type, now.name, "lifecycle")] : [];
  });
  return [key, ...given];
}

/** Where the first of these blocks stands now. */
const lineIn = ({ declarations }: Source, keys: readonly string[]): number | null =>
  declarations.find(({ type, name }) => keys.includes(preventionKey("resource", type, name, "lifecycle")))?.line ??
  null;

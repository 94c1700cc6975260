import { type ChangedFile, directoryOf, namesOf, unseenFiles } from "./changed-files.ts";
import { type Declaring, declaringOf, type Known, type Step } from "./declaring.ts";
import type { Evaluated } from "./evaluate.ts";
import { byText, type Finding, type Place, type Subject } from "./finding.ts";
import { grouped } from "./grouped.ts";
import { isHarmless } from "./prevention.ts";
import type { Destroy } from "./review.ts";
import { fileOf, isDeclaring } from "./terraform.ts";

/**
 * Adds to the findings on objects the places that declare or declared them: by both addresses of a moved object, in
 * both files of a block that moves between files, under both names of a file that is renamed; of an object of a module
 * the block that calls the module and, where it lies in the repository, the object's own. The owners of each are asked.
 * An object whose block is not found has no place: its owner is then that of the root. But where a changed file could
 * not be looked into it may have stood there, so then the owners of that one are asked as well.
 */
export function locate(roots: readonly Evaluated[], known: Known): readonly Evaluated[] {
  const renamed = otherNames(known.files);
  const changed = new Set(known.files.flatMap(namesOf));
  const hidden = hiddenIn(known);
  const declaring = declaringOf(known);
  return roots.map((one) => {
    const reasonOf = reasonsIn(one.destroys);
    const placed = (finding: Finding): Finding => {
      const { subject } = finding;
      if (subject === null || finding.places.length > 0) return finding;
      const places = placesOf(subject, one.root, declaring, { reason: reasonOf(subject), changed, hidden });
      return { ...finding, places: withOtherNames([...places, ...unseen(places, one.root, known.files)], renamed) };
    };
    return { ...one, findings: one.findings.map(placed) };
  });
}

interface Hints {
  readonly reason: Destroy["reason"];
  /** Names of all changed files. */
  readonly changed: ReadonlySet<string>;
  /** Files of which nobody knows what was taken out of them. */
  readonly hidden: readonly Place[];
}

function placesOf(
  { address, previousAddress }: Subject,
  root: string,
  declaring: Declaring,
  hints: Hints,
): readonly Place[] {
  const all = [address, ...(previousAddress === null ? [] : [previousAddress])].map((one) => declaring(root, one));
  const steps = all.flatMap((one) => one.steps);
  const first = all.map((one) => mainStep(one.steps, hints)).find((one) => one !== undefined);
  const places = [...(first?.places ?? []), ...steps.flatMap((one) => one.places)];
  const hidden = all.some(({ wasInRoot }) => !wasInRoot) ? hints.hidden : [];
  const isMissing = all.some(({ isInRoot }) => !isInRoot);
  const ofRoot = isMissing && places.length + hidden.length > 0 ? [{ file: fileOf(root), line: null }] : [];
  return [...places, ...ofRoot, ...hidden];
}

/** Changed files whose text before the change is not known, and whose diff may hide that a block is gone. */
const hiddenIn = ({ files, texts }: Known): readonly Place[] =>
  files
    .filter((file) => !file.isNew && !texts.has(file.path) && !isHarmless(file))
    .map(({ path, previousPath }) => previousPath ?? path)
    .filter(isDeclaring)
    .map((file) => ({ file, line: null }));

/**
 * The step that people would edit: a block that is gone, from outside; the call of a module of which one instance goes;
 * what the change edits, from inside; else the object's own block, or the last that is known.
 */
function mainStep(steps: readonly Step[], { reason, changed }: Hints): Step | undefined {
  const found = steps.filter(({ places, isFound }) => isFound && places.length > 0);
  return (
    found.find(({ isGone }) => isGone) ??
    (reason === "delete_because_no_module" ? found[0] : undefined) ??
    found.findLast(({ places }) => places.some(({ file }) => changed.has(file))) ??
    found.at(-1)
  );
}

/**
 * Files beside those places whose changes nobody can see: what was taken out of them is not known. Those of the root
 * count for all that blocks in it, and are asked for there.
 */
function unseen(places: readonly Place[], root: string, files: readonly ChangedFile[]): readonly Place[] {
  const folders = new Set(places.map(({ file }) => directoryOf(file)).filter((folder) => folder !== root));
  return [...folders].flatMap((folder) => unseenFiles(files, folder)).map((file) => ({ file, line: null }));
}

function reasonsIn(destroys: readonly Destroy[]): (subject: Subject) => Destroy["reason"] {
  const key = ({ address, deposed }: Subject | Destroy): string => JSON.stringify([address, deposed]);
  const reasons = new Map(destroys.map((destroy) => [key(destroy), destroy.reason]));
  return (subject) => reasons.get(key(subject)) ?? null;
}

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
  const [first, ...others] = [...grouped(named, ({ file }) => file).values()].flatMap((same) => same.slice(0, 1));
  return first === undefined ? [] : [first, ...others.sort((a, b) => byText(a.file, b.file))];
}

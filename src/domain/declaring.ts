import { type ChangedFile, directoryOf, namesOf, type Texts } from "./changed-files.ts";
import type { Place } from "./finding.ts";
import { grouped } from "./grouped.ts";
import type { ModuleCall, Plan } from "./plan.ts";
import { remembered } from "./remembered.ts";
import { NO_SOURCE, perhapsIn, type Source, sourceOf } from "./source.ts";
import { type Block, declaredBy, fileOf, isTerraformFile } from "./terraform.ts";

/** Which blocks declare an object: its own, and the calls of the modules that it is in. */

type Declared = Pick<Source, "declarations" | "calls">;

/** A Terraform file: its path, and the blocks in it that are asked for. */
export interface SourceFile extends Declared {
  readonly path: string;
}

/** The repository's files as they lie there. */
export interface Checkout {
  /** The Terraform files of a folder; none where there is no such folder. */
  readonly filesIn: (folder: string) => readonly SourceFile[];
  /**
   * Where the source of a module leads from the folder that it is called in; null: not to a folder of the repository.
   */
  readonly moduleFolder: (from: string, source: string) => string | null;
}

/** What is known of the files: what changes in them, what those that change held and hold, and how they lie there. */
export interface Known {
  readonly files: readonly ChangedFile[];
  readonly texts: Texts;
  readonly checkout: Checkout;
  /** By root, what its plan says of modules. */
  readonly calls: ReadonlyMap<string, readonly ModuleCall[]>;
}

/** One block on the way to an object, in all files where it stands and stood. */
export interface Step {
  readonly places: readonly Place[];
  /** It stood there, and the change takes it away. */
  readonly isGone: boolean;
  /** False: only the folder is known in which it should be. */
  readonly isFound: boolean;
}

/** A root and an address → the calls of its modules from outside, then its own block. */
export type Declaring = (root: string, address: string) => Steps;

interface Steps {
  readonly steps: readonly Step[];
  /** Whether the root itself has the first of these blocks. */
  readonly isInRoot: boolean;
  /** Whether it had it before this change. */
  readonly wasInRoot: boolean;
}

/** A block, and of the call of a module where its sources lead from, and what they are. */
interface Found extends Place {
  readonly isGone: boolean;
  readonly from: string;
  readonly sources: readonly string[];
}

type Index = ReadonlyMap<string, readonly Found[]>;

/** One name can be written with other code points in the plan than in the file. */
const blockKey = ({ type, name }: Block): string => JSON.stringify(["resource", type, name]).normalize();
const callKey = (name: string): string => JSON.stringify(["module", name]).normalize();

/** Answers for every object of any root; what was found out once is kept. */
export function declaringOf(known: Known): Declaring {
  const blocks = new Blocks(known);
  return (root, address) => blocks.declaring(root, address);
}

/** A root, and the calls of modules that lead on from it. */
type Way = readonly [root: string, calls: readonly string[]];

class Blocks {
  readonly #known: Known;
  readonly #before: readonly Before[];
  readonly #elsewhere: Index;
  readonly #changed: ReadonlySet<string>;
  readonly #indexIn = remembered((folder: string) => this.#index(folder));
  readonly #plannedIn = remembered((root: string) =>
    grouped(this.#known.calls.get(root) ?? [], ({ path }) => JSON.stringify(path)),
  );
  readonly #through = remembered((way: Way) => this.#follow(way), JSON.stringify);

  constructor(known: Known) {
    this.#known = known;
    this.#before = beforeOf(known);
    this.#changed = new Set(known.files.map(({ path }) => path));
    this.#elsewhere = indexOf([], this.#before.map(fromItsFolder));
  }

  declaring(root: string, address: string): Steps {
    const declared = declaredBy(address);
    if (declared === null) return { steps: [], isInRoot: false, wasInRoot: false };
    const { calls, block } = declared;
    const [outermost] = calls;
    const key = outermost === undefined ? blockKey(block) : callKey(outermost);
    const isInRoot = this.#foundIn([root], key).length > 0;
    const inRoot = { isInRoot, wasInRoot: isInRoot && !this.#isBrought(root, key) };
    if (outermost === undefined) return { steps: [stepOf(this.#firstIn(root, key), [])], ...inRoot };
    const { steps, folders } = this.#through([root, calls]);
    return { steps: [...steps, stepOf(this.#foundIn(folders, blockKey(block)), folders)], ...inRoot };
  }

  /** The root has the block only since this change, so what it is of was declared elsewhere, if anywhere. */
  #isBrought(root: string, key: string): boolean {
    return this.#foundIn([root], key).every(
      ({ file, isGone }) => !isGone && this.#changed.has(file) && !(this.#elsewhere.get(key) ?? []).some(isIn(file)),
    );
  }

  #index(folder: string): Index {
    const here = this.#before.filter(({ file }) => namesOf(file).some((name) => directoryOf(name) === folder));
    const now = this.#known.checkout.filesIn(folder).map((file) => ({ ...file, from: folder }));
    return indexOf(now, here.map(fromItsFolder));
  }

  #foundIn(folders: readonly string[], key: string): readonly Found[] {
    return folders.flatMap((folder) => this.#indexIn(folder).get(key) ?? []);
  }

  /**
   * Where the root has no such block, or has it only now, what any changed file declared as well: the state may have
   * come here from there.
   */
  #firstIn(root: string, key: string): readonly Found[] {
    const here = this.#foundIn([root], key);
    return this.#isBrought(root, key) ? [...here, ...(this.#elsewhere.get(key) ?? [])] : here;
  }

  /** The calls on a way, and the folders that the last of them leads to. */
  #follow([root, calls]: Way): { readonly steps: readonly Step[]; readonly folders: readonly string[] } {
    const steps: Step[] = [];
    let folders: readonly string[] = [root];
    for (const [at, name] of calls.entries()) {
      const key = callKey(name);
      const found = at === 0 ? this.#firstIn(root, key) : this.#foundIn(folders, key);
      steps.push(stepOf(found, at === 0 ? [] : folders));
      folders = this.#leadingTo([root, calls.slice(0, at + 1)], folders, found);
    }
    return { steps, folders };
  }

  /** Where a call leads by its blocks, and by the plan: a source may be made of variables, or its file not be here. */
  #leadingTo([root, calls]: Way, folders: readonly string[], found: readonly Found[]): readonly string[] {
    const planned = this.#plannedIn(root).get(JSON.stringify(calls)) ?? [];
    const written = found.flatMap(({ from, sources }) => sources.map((source) => [from, source] as const));
    const asPlanned = folders.flatMap((from) => planned.map(({ source }) => [from, source] as const));
    const { checkout } = this.#known;
    const reached = [...written, ...asPlanned].map(([from, source]) => checkout.moduleFolder(from, source));
    return [...new Set(reached.filter((folder) => folder !== null))];
  }
}

/** In this file, by the name that it has or had. */
const isIn =
  (file: string) =>
  (found: Found): boolean =>
    found.file === file;

/** `folders`: where it should be; whose they are is asked where it is not found. */
const stepOf = (found: readonly Found[], folders: readonly string[]): Step => ({
  places:
    found.length > 0
      ? found.map(({ file, line }) => ({ file, line }))
      : folders.map((folder) => ({ file: fileOf(folder), line: null })),
  isGone: found.length > 0 && found.every(({ isGone }) => isGone),
  isFound: found.length > 0,
});

/** A file with the folder that the sources in it lead from. */
interface Leading extends SourceFile {
  readonly from: string;
}

/** A changed file with what it declared before, under the name that it had. */
interface Before extends SourceFile {
  readonly file: ChangedFile;
}

const fromItsFolder = (file: Before): Leading => ({ ...file, from: directoryOf(file.path) });

const beforeOf = ({ files, texts }: Known): readonly Before[] =>
  files.flatMap((file): readonly Before[] => {
    const path = file.previousPath ?? file.path;
    return isTerraformFile(path) ? [{ file, path, ...declaredBefore(file, texts) }] : [];
  });

/** The blocks of a file before the change; where it can't be looked into, all that the diff may show of one. */
function declaredBefore({ path, previousPath, patch, isNew }: ChangedFile, texts: Texts): Declared {
  if (isNew) return NO_SOURCE;
  const seen = texts.get(path);
  if (seen !== undefined) return seen.before === null ? NO_SOURCE : sourceOf(previousPath ?? path, seen.before);
  const lines = (patch ?? "").split("\n").filter((line) => line.startsWith("-") || line.startsWith(" "));
  return perhapsIn(lines.map((line) => line.slice(1)).join("\n"));
}

/** Block → where it stands, then where it stood. A call that has another source now leads to both. */
function indexOf(now: readonly Leading[], before: readonly Leading[]): Index {
  const index = new Map<string, Found[]>();
  const add = (key: string, found: Found): void => {
    const places = index.get(key) ?? [];
    const same = places.findIndex(({ file, from }) => file === found.file && from === found.from);
    const one = places[same];
    if (one === undefined) places.push(found);
    else places[same] = { ...one, sources: [...one.sources, ...found.sources] };
    index.set(key, places);
  };
  const addAll = ({ path: file, from, declarations, calls }: Leading, isGone: boolean): void => {
    const at = (line: number | null) => ({ file, line: isGone ? null : line, isGone, from });
    for (const one of declarations) add(blockKey(one), { ...at(one.line), sources: [] });
    for (const { name, line, sources } of calls) add(callKey(name), { ...at(line), sources });
  };
  for (const file of now) addAll(file, false);
  for (const file of before) addAll(file, true);
  return index;
}

/** What the plans of each root say of modules. */
export const callsIn = (plans: readonly Pick<Plan, "root" | "moduleCalls">[]): Known["calls"] =>
  new Map([...grouped(plans, ({ root }) => root)].map(([root, own]) => [root, own.flatMap((one) => one.moduleCalls)]));

import { posix } from "node:path";
import { type HclBody, hclIn } from "../../text/hcl.ts";
import { gitSource, localSource } from "./configuration.ts";
import { configurationTextAt, type Folder } from "./folders.ts";
import type { OtherFolder } from "./roots.ts";
import { isShown } from "./shown.ts";
import { type MadeUnits, madeUnits, STACK, type StackFile } from "./stacks.ts";

/** What of Terragrunt is in a repository. */
export interface Terragrunt {
  /** Folders that are planned: they say what they are made of. */
  readonly units: readonly string[];
  /** Those of them that a stack makes when Terragrunt runs, each with the folder of that stack. */
  readonly made: MadeUnits["made"];
  /** Folders of stacks. */
  readonly stacks: readonly string[];
  /** Those of them that make units which no file here tells. */
  readonly open: readonly string[];
  /** Folders that look like units, and are none. */
  readonly others: readonly OtherFolder[];
  /** Folders with a terragrunt.hcl. */
  readonly folders: readonly string[];
  /** Folders of modules that units take by a local path. */
  readonly calls: readonly string[];
  /** Sources that git fetches from elsewhere. */
  readonly fetched: readonly string[];
  /** Providers that shared files write into the units. */
  readonly providers: readonly string[];
  /** Backends that shared files name. */
  readonly backends: readonly string[];
  readonly unread: readonly string[];
}

const UNIT = "terragrunt.hcl";

/** What the files of Terragrunt say, among some folders of a repository. */
export function terragruntIn(top: string, folders: readonly Folder[]): Terragrunt {
  const read = folders.filter(({ files }) => files.includes(UNIT)).map((folder) => unitOf(top, folder));
  const stacks = stacksIn(top, folders);
  const { made, sources, open } = madeUnits(stacks);
  const paths = folders.map(({ path }) => path);
  const judged = read
    .filter(({ isUnit }) => isUnit)
    .map((unit) => ({ ...unit, because: otherwise(unit, sources, paths) }));
  const units = judged.filter(({ because }) => because === null);
  const own = units.map(({ path }) => path);
  return {
    units: [...new Set([...own, ...made.map(({ path }) => path)])].sort(),
    made: made.filter(({ path }) => !own.includes(path)),
    stacks: stacks.map(({ path }) => path),
    open,
    others: judged.flatMap(({ path, because }) => (because === null ? [] : [{ path, because }])),
    folders: read.map(({ path }) => path),
    calls: judged.flatMap(({ calls }) => calls),
    fetched: judged.flatMap(({ fetched }) => fetched),
    ...writtenIn(top, folders, read.length + stacks.length > 0),
    unread: read.filter(({ isRead }) => !isRead).map(({ path }) => posix.join(path, UNIT)),
  };
}

/** Why what looks like a unit is none; null where it is one. */
const otherwise = (
  { path, isTemplate }: { readonly path: string; readonly isTemplate: boolean },
  sources: readonly string[],
  paths: readonly string[],
): OtherFolder["because"] | null =>
  isShown(path, paths) ? "example" : isTemplate || sources.includes(path) ? "template" : null;

const stacksIn = (top: string, folders: readonly Folder[]): readonly StackFile[] =>
  folders
    .filter(({ files }) => files.includes(STACK))
    .map((folder) => ({ path: folder.path, body: hclIn(configurationTextAt(top, folder, STACK)) }));

/** What shared files write into the units. */
function writtenIn(
  top: string,
  folders: readonly Folder[],
  isHere: boolean,
): Pick<Terragrunt, "providers" | "backends"> {
  const shared = (folder: Folder) => folder.files.filter((name) => name.endsWith(".hcl") && !name.startsWith("."));
  const texts = isHere
    ? folders.flatMap((folder) => shared(folder).map((name) => configurationTextAt(top, folder, name)))
    : [];
  const found = (pattern: RegExp): readonly string[] => [
    ...new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map(([, name = ""]) => name))),
  ];
  return {
    providers: found(/^[^\S\n]*provider\s+"([\w-]+)"/gm),
    backends: found(/^[^\S\n]*backend\s*=?\s*"([\w-]+)"/gm),
  };
}

/** A file that only others include is no unit: it has neither a source, nor an include, nor Terraform beside it. */
function unitOf(top: string, folder: Folder) {
  const { path, files } = folder;
  const text = configurationTextAt(top, folder, UNIT);
  const body = hclIn(text);
  const sources = sourcesIn(body);
  const isIncluding = body?.blocks.some(({ type }) => type === "include") ?? false;
  const isBeside = files.some((name) => /\.(tf|tofu)$/.test(name));
  return {
    path,
    isRead: body !== null,
    isUnit: body === null || sources.length > 0 || isIncluding || isBeside,
    /** Only what a stack makes has values. */
    isTemplate: /^(?![^\S\n]*(?:#|\/\/)).*(?<![\w.])values\.\w/m.test(text),
    calls: sources.flatMap(({ attributes }) => localSource(attributes, path)),
    fetched: sources.flatMap(({ attributes }) => gitSource(attributes)),
  };
}

const sourcesIn = (body: HclBody | null) =>
  body?.blocks.filter(({ type, attributes }) => type === "terraform" && attributes.has("source")) ?? [];

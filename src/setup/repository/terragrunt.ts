import { posix } from "node:path";
import { hclIn } from "../../text/hcl.ts";
import { localSource } from "./configuration.ts";
import { type Folder, textAt } from "./folders.ts";

/** What of Terragrunt is in a repository. */
export interface Terragrunt {
  /** Folders that are planned: they say what they are made of. */
  readonly units: readonly string[];
  /** Folders of stacks, whose units are made only when Terragrunt runs. */
  readonly stacks: readonly string[];
  /** Folders of modules that units take by a local path. */
  readonly calls: readonly string[];
  /** Providers that shared files write into the units. */
  readonly providers: readonly string[];
  /** Backends that shared files name. */
  readonly backends: readonly string[];
  readonly unread: readonly string[];
}

const UNIT = "terragrunt.hcl";
const STACK = "terragrunt.stack.hcl";

export function terragruntIn(top: string, folders: readonly Folder[]): Terragrunt {
  const read = folders.filter(({ files }) => files.includes(UNIT)).map((folder) => unitOf(top, folder));
  const units = read.filter(({ isUnit }) => isUnit);
  const shared = folders.flatMap(({ path, files }) =>
    files.filter((name) => name.endsWith(".hcl") && !name.startsWith(".")).map((name) => posix.join(path, name)),
  );
  const isHere = read.length > 0 || folders.some(({ files }) => files.includes(STACK));
  const texts = isHere ? shared.map((path) => textAt(top, path) ?? "") : [];
  const found = (pattern: RegExp): readonly string[] => [
    ...new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map(([, name = ""]) => name))),
  ];
  return {
    units: units.map(({ path }) => path),
    stacks: folders.filter(({ files }) => files.includes(STACK)).map(({ path }) => path),
    calls: units.flatMap(({ calls }) => calls),
    providers: found(/^\s*provider\s+"([\w-]+)"/gm),
    backends: found(/^\s*backend\s*=?\s*"([\w-]+)"/gm),
    unread: read.filter(({ isRead }) => !isRead).map(({ path }) => posix.join(path, UNIT)),
  };
}

/** A file that only others include is no unit: it has neither a source, nor an include, nor Terraform beside it. */
function unitOf(top: string, { path, files }: Folder) {
  const body = hclIn(textAt(top, posix.join(path, UNIT)) ?? "");
  const sources = body?.blocks.filter(({ type, attributes }) => type === "terraform" && attributes.has("source")) ?? [];
  const isIncluding = body?.blocks.some(({ type }) => type === "include") ?? false;
  const isBeside = files.some((name) => /\.(tf|tofu)$/.test(name));
  return {
    path,
    isRead: body !== null,
    isUnit: body === null || sources.length > 0 || isIncluding || isBeside,
    calls: sources.flatMap(({ attributes }) => localSource(attributes, path)),
  };
}

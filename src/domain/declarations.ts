import { type ChangedFile, directoryOf, type Rename, renamesIn } from "./changed-files.ts";
import { linesOf } from "./diff.ts";
import type { Subject } from "./finding.ts";
import type { RootReview } from "./review.ts";
import { type Block, blockOf, type Declaration, declarationsIn } from "./terraform.ts";

/** A Terraform file of the checkout: its path and the resource blocks in it. */
export interface SourceFile {
  readonly path: string;
  readonly declarations: readonly Declaration[];
}

type Unhashed = Omit<RootReview, "digest">;

/** Findings with the file that declares their object, and what that says about whose consent is needed. */
export interface Located {
  readonly roots: readonly Unhashed[];
  /** A block that the pull request took from one file and that now stands in another has the owners of both. */
  readonly renames: readonly Rename[];
}

/**
 * Adds file and line to the findings on objects of a root module: where the checkout declares the block, else where the
 * diff removes it. `sources` are the checkout's files of each root.
 * Objects of child modules have none: whose they are is then looked up by the root.
 */
export function locate(
  roots: readonly Unhashed[],
  files: readonly ChangedFile[],
  sources: ReadonlyMap<string, readonly SourceFile[]>,
): Located {
  const renames: Rename[] = [...renamesIn(files)];
  const found = roots.map((one) => ({
    ...one,
    findings: one.findings.map((each) => {
      if (each.subject === null || each.file !== null) return each;
      const declared = declaredAt(each.subject, one.root, files, sources.get(one.root) ?? []);
      renames.push(...declared.renames);
      return declared.at === null ? each : { ...each, file: declared.at.path, line: declared.at.line };
    }),
  }));
  return { roots: found, renames };
}

/** A place in a source file. Line numbers of a file that is gone lead nowhere, so there is none. */
interface Position {
  readonly path: string;
  readonly line: number | null;
}

interface Declared {
  readonly at: Position | null;
  readonly renames: readonly Rename[];
}

/** By its address, else by the one that it had before it moved. */
function declaredAt(
  { address, previousAddress }: Subject,
  root: string,
  files: readonly ChangedFile[],
  sources: readonly SourceFile[],
): Declared {
  const now = addressAt(address, root, files, sources);
  if (now.at !== null || previousAddress === null) return now;
  return addressAt(previousAddress, root, files, sources);
}

function addressAt(
  address: string,
  root: string,
  files: readonly ChangedFile[],
  sources: readonly SourceFile[],
): Declared {
  const block = blockOf(address);
  if (block === null) return { at: null, renames: [] };
  const positions: readonly Position[] = [
    ...standingIn(block, sources),
    ...removedFrom(block, root, files).map((path) => ({ path, line: null })),
  ];
  const [at = null, ...others] = positions;
  const renames = others.flatMap(({ path }) => (at === null || path === at.path ? [] : [{ from: path, to: at.path }]));
  return { at, renames };
}

const isOf =
  ({ type, name }: Block) =>
  (declaration: Declaration): boolean =>
    declaration.type === type && declaration.name === name;

const standingIn = (block: Block, sources: readonly SourceFile[]): readonly Position[] =>
  sources.flatMap(({ path, declarations }) => declarations.filter(isOf(block)).map(({ line }) => ({ path, line })));

/** Files from which the pull request's diff takes a block away, by their names before it. */
const removedFrom = (block: Block, root: string, files: readonly ChangedFile[]): readonly string[] =>
  files
    .filter(({ path, previousPath }) => directoryOf(previousPath ?? path) === root)
    .filter(({ patch }) => linesOf(patch ?? "", "-").some(({ text }) => declarationsIn(text).some(isOf(block))))
    .map(({ path, previousPath }) => previousPath ?? path);

import { posix } from "node:path";
import type { HclBlock, HclBody } from "../../text/hcl.ts";
import { hclIn } from "../../text/hcl.ts";
import { localSource } from "./configuration.ts";
import { configurationTextAt, type Folder } from "./folders.ts";

/** Stacks: those of Terragrunt, which make units, and those of HCP Terraform, which no workflow plans. */

export const STACK = "terragrunt.stack.hcl";

export interface StackFile {
  readonly path: string;
  /** Null where it can't be read. */
  readonly body: HclBody | null;
}

export interface MadeUnits {
  /** Units that are there once Terragrunt has run, each with the folder of the stack that is there before. */
  readonly made: readonly { readonly path: string; readonly stack: string }[];
  /** Folders that units are made of. */
  readonly sources: readonly string[];
  /** Stacks whose units no file here tells, or not all of them. */
  readonly open: readonly string[];
}

/** Where Terragrunt puts what a stack makes: https://terragrunt.gruntwork.io/docs/features/stacks/ */
const MADE = ".terragrunt-stack";

/** A path that is written down as it is. */
const fixedPath = ({ attributes }: HclBlock): string | null =>
  /^"([^"$%\\]+)"$/.exec(attributes.get("path") ?? "")?.[1] ?? null;

const partsIn = (body: HclBody | null, wanted: string): readonly HclBlock[] =>
  body?.blocks.filter(({ type }) => type === wanted) ?? [];

/** The units that stacks of Terragrunt make, as far as their files tell. */
export function madeUnits(stacks: readonly StackFile[]): MadeUnits {
  const used = new Set(stacks.flatMap(({ path, body }) => sourcesOf(partsIn(body, "stack"), path)));
  // What only other stacks are made of is made nowhere by itself.
  const own = stacks.filter(({ path }) => !used.has(path));
  const looked = own.map((stack) => ({ ...stack, ...unitsOf(stack) }));
  return {
    made: looked.flatMap(({ path: stack, units }) => units.map((path) => ({ path, stack }))),
    sources: stacks.flatMap(({ path, body }) => sourcesOf(partsIn(body, "unit"), path)),
    open: looked.filter(({ isWhole }) => !isWhole).map(({ path }) => path),
  };
}

const sourcesOf = (blocks: readonly HclBlock[], path: string): readonly string[] =>
  blocks.flatMap(({ attributes }) => localSource(attributes, path));

function unitsOf({ path, body }: StackFile) {
  const units = partsIn(body, "unit").map((block) => {
    const name = fixedPath(block);
    const isOutside = block.attributes.get("no_dot_terragrunt_stack") === "true";
    return name === null ? null : posix.join(path, ...(isOutside ? [] : [MADE]), name);
  });
  return {
    units: units.flatMap((unit) => unit ?? []),
    isWhole: body !== null && partsIn(body, "stack").length === 0 && !units.includes(null),
  };
}

/** Stacks of HCP Terraform: https://developer.hashicorp.com/terraform/language/stacks */
const COMPONENTS = /\.(tfcomponent|tfstack|tfdeploy)\.hcl$/;

export interface Hosted {
  /** Folders of stacks that HCP Terraform plans by itself. */
  readonly stacks: readonly string[];
  /** Folders of the modules that they are made of. */
  readonly calls: readonly string[];
}

/** The stacks of HCP Terraform among some folders. */
export function hostedStacksIn(top: string, folders: readonly Folder[]): Hosted {
  const own = folders.filter(({ files }) => files.some((name) => COMPONENTS.test(name)));
  return {
    stacks: own.map(({ path }) => path),
    calls: own.flatMap((folder) =>
      folder.files
        .filter((name) => COMPONENTS.test(name))
        .map((name) => hclIn(configurationTextAt(top, folder, name)))
        .flatMap((body) => sourcesOf(partsIn(body, "component"), folder.path)),
    ),
  };
}

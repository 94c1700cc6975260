import { posix } from "node:path";
import { fileOf } from "../../domain/terraform.ts";
import { checkoutAt } from "../../input/checkout.ts";
import { hclIn } from "../../text/hcl.ts";
import { localSource } from "./configuration.ts";
import { textAt } from "./folders.ts";

/** In which files of the repository stands what a root plans. The owners of each of them are asked for an override. */
export interface Declared {
  /** Files of a folder that declare resources or call modules; where it has none, the one that stands for it. */
  readonly filesIn: (folder: string) => readonly string[];
  /** Folders of the modules that a root takes from this repository, directly or by other modules; sorted. */
  readonly modulesOf: (root: string) => readonly string[];
}

/** Of a root its `main.tf` as well: where nothing more is known of an object, its owners are asked. */
export const filesOfRoot = (root: string, { filesIn }: Pick<Declared, "filesIn">): readonly string[] => [
  ...new Set([fileOf(root), ...filesIn(root)]),
];

/** By the same reading as an override: what is taken for a module here is one there. */
export function declaredAt(top: string): Declared {
  const checkout = checkoutAt(top);
  const calledIn = (folder: string): readonly string[] => [
    ...checkout
      .filesIn(folder)
      .flatMap(({ calls }) => calls.flatMap(({ sources }) => sources))
      .flatMap((source) => checkout.moduleFolder(folder, source) ?? []),
    ...unitSources(top, folder),
  ];
  return {
    filesIn: (folder) => {
      const files = checkout
        .filesIn(folder)
        .filter(({ declarations, calls }) => declarations.length + calls.length > 0);
      return files.length === 0 ? [fileOf(folder)] : files.map(({ path }) => path);
    },
    modulesOf: (root) => {
      const found = new Set([root]);
      for (const folder of found) for (const called of calledIn(folder)) found.add(called);
      return [...found].filter((folder) => folder !== root).sort();
    },
  };
}

/** What a unit of Terragrunt is made of, where that lies in the repository. */
function unitSources(top: string, folder: string): readonly string[] {
  const body = hclIn(textAt(top, posix.join(folder, "terragrunt.hcl")) ?? "");
  return (body?.blocks ?? [])
    .filter(({ type }) => type === "terraform")
    .flatMap(({ attributes }) => localSource(attributes, folder))
    .filter((source) => source.split("/")[0] !== "..");
}

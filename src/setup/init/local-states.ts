import { some } from "../../report/quantity.ts";
import { placeName } from "../repository/names.ts";
import type { Repository } from "../repository/repository.ts";

/** Roots whose state no plan in CI would see. It stays open when the files are written, and is told each time. */
export function localStates({ roots, wrapper }: Pick<Repository, "roots" | "wrapper">): readonly string[] {
  if (wrapper !== null) return [];
  const local = roots
    .filter(({ backend }) => backend === null || backend === "local")
    .map(({ path }) => placeName(path));
  return local.length === 0
    ? []
    : [
        `Where the state of ${some(local)} is: no remote backend is named. A plan in CI would not see that state, and would never show a destroy. Name a backend, or leave ${local.length === 1 ? "this root" : "these roots"} out of the workflow.`,
      ];
}

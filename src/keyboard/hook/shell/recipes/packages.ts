import { basename, join, resolve } from "node:path";
import { isFolder } from "../../../../input/found.ts";
import { matching } from "../../files.ts";
import { withoutBraces } from "../braces.ts";
import type { State } from "../state.ts";
import { type Fields, fieldsOf, textsOf, yamlFields } from "./fields.ts";
import { fileOfCommands, foldersAbove } from "./held.ts";

/** What packages say of themselves, and which of them are in one repository. */

export interface Package {
  readonly folder: string;
  readonly name: string | null;
  readonly scripts: Fields;
  /** Where its workspaces lie, as patterns. */
  readonly workspaces: readonly string[];
}

export function packageAt(folder: string, state: State): Package | null {
  const found = fileOfCommands([join(folder, "package.json")], state);
  if (found === null) return null;
  const { name, scripts, workspaces } = fieldsOf(parsed(found.text));
  return {
    folder,
    name: typeof name === "string" ? name : null,
    scripts: fieldsOf(scripts),
    workspaces: [...textsOf(workspaces), ...textsOf(fieldsOf(workspaces).packages), ...ofPnpm(folder, state)],
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The package manager will say that it can't read it.
    return null;
  }
}

/** https://pnpm.io/pnpm-workspace_yaml */
function ofPnpm(folder: string, state: State): readonly string[] {
  const found = fileOfCommands([join(folder, "pnpm-workspace.yaml")], state);
  return found === null ? [] : textsOf(yamlFields(found.text, state).packages);
}

/** The nearest package of a folder, that itself or one above. */
export function packageAbove(folder: string, state: State): Package | null {
  for (const at of foldersAbove(folder)) {
    const found = packageAt(at, state);
    if (found !== null) return found;
  }
  return null;
}

/** More than a repository has. */
const MOST_PACKAGES = 500;

/** The packages of the repository that a folder is in. */
export function workspacesOf(folder: string, state: State): readonly Package[] {
  for (const at of foldersAbove(folder)) {
    const top = packageAt(at, state);
    if (top !== null && top.workspaces.length > 0) return [top, ...packagesIn(top, state)];
  }
  const own = packageAbove(folder, state);
  return own === null ? [] : [own];
}

function packagesIn({ folder, workspaces }: Package, state: State): readonly Package[] {
  const patterns = workspaces.filter((one) => !one.startsWith("!")).flatMap((one) => withoutBraces(one) ?? [one]);
  const folders = new Set(
    patterns.flatMap((one) =>
      foldersAt(
        folder,
        one.split("/").filter((part) => part !== ""),
      ),
    ),
  );
  return [...folders]
    .slice(0, MOST_PACKAGES)
    .map((one) => packageAt(one, state))
    .filter((one) => one !== null);
}

/** Deeper than packages lie below a folder that `**` stands for. */
const DEEPEST = 4;

/** The folders that a pattern names, part by part. */
function foldersAt(folder: string, [part, ...rest]: readonly string[], depth = DEEPEST): readonly string[] {
  if (part === undefined) return [folder];
  const inside = (pattern: string): readonly string[] =>
    matching(pattern, folder).filter((path) => isFolder(path) && basename(path) !== "node_modules");
  if (part === "**") {
    const below = depth === 0 ? [] : inside("*").flatMap((one) => foldersAt(one, [part, ...rest], depth - 1));
    return [...foldersAt(folder, rest, depth), ...below];
  }
  const named = /[*?[]/.test(part) ? inside(part) : [resolve(folder, part)];
  return named.flatMap((one) => foldersAt(one, rest, depth));
}

/** Whether a package is the one that is named: by its name, by the last part of that, or by its folder. */
export function isNamed({ name, folder }: Package, wanted: string, from: string): boolean {
  // `...^{./packages/*}`, `!x`, `[origin/main]`: which these are only the package manager finds out.
  if (/[*{}[\]^!]|\.\.\./.test(wanted)) return true;
  return name === wanted || name?.replace(/^.*\//, "") === wanted || folder === resolve(from, wanted);
}

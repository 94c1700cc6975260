import { posix } from "node:path";
import type { WorkflowFiles } from "../workflows/files.ts";
import { stepsRun } from "../workflows/started.ts";
import { textAt } from "./folders.ts";

/** Which version of a program files name: those of version managers, and workflows that set it up. */

/** A file that speaks for a program, and the version that it names. */
export interface Sign {
  readonly by: string;
  readonly version: string | null;
}

const EXACT = /^v?(\d+\.\d+\.\d+)$/;
/** A version with all of its three numbers; null for anything else, such as a range. */
export const exact = (text: string | null | undefined): string | null => EXACT.exec(text?.trim() ?? "")?.[1] ?? null;

/** How a program is called where its version is named. */
export interface Named {
  /** The file that holds nothing but its version. */
  readonly own: string;
  readonly names: readonly string[];
  /** Inputs of actions that set it up. */
  readonly inputs: RegExp;
}

export const TOFU: Named = {
  own: ".opentofu-version",
  names: ["opentofu", "tofu"],
  inputs: /^(open)?tofu[-_]version$/i,
};
export const TERRAFORM: Named = {
  own: ".terraform-version",
  names: ["terraform"],
  inputs: /^(terraform|tf)[-_]version$/i,
};
export const TERRAGRUNT: Named = {
  own: ".terragrunt-version",
  names: ["terragrunt"],
  inputs: /^(terragrunt|tg)[-_]version$/i,
};

/** Files in which a tool is named with its version, on a line of its own: asdf's and mise's. */
const LISTS = [".tool-versions", "mise.toml", ".mise.toml", ".config/mise.toml"];

/** For each folder the nearest file that names a version, in it or above it: as version managers look. */
export const signsFor = (top: string, folders: readonly string[], named: Named): readonly Sign[] => {
  const found = folders.flatMap((folder) => nearest(top, folder, named) ?? []);
  return [...new Map(found.map((sign) => [sign.by, sign])).values()];
};

function nearest(top: string, folder: string, named: Named): Sign | null {
  for (let at = folder; ; at = posix.dirname(at)) {
    const found = signIn(top, at, named);
    if (found !== null || at === ".") return found;
  }
}

function signIn(top: string, folder: string, { own, names }: Named): Sign | null {
  const alone = textAt(top, posix.join(folder, own));
  if (alone !== null) return { by: posix.join(folder, own), version: exact(alone) };
  const line = new RegExp(`^[^\\S\\n]*"?(?:${names.join("|")})"?(?:\\s*=\\s*|\\s+)"?([^"\\s#]+)`, "m");
  for (const path of LISTS.map((name) => posix.join(folder, name))) {
    const [, version] = line.exec(textAt(top, path) ?? "") ?? [];
    if (version !== undefined) return { by: path, version: exact(version) };
  }
  return null;
}

const ENV = /^\$\{\{\s*env\.([\w-]+)\s*\}\}$/;

/** Workflows in which a step sets a program up. */
export const signsOfWorkflows = ({ workflows, actionAt }: WorkflowFiles, { inputs }: Named): readonly Sign[] =>
  workflows.flatMap((workflow) =>
    workflow.jobs.flatMap((job) =>
      stepsRun({ workflow, job }, actionAt).flatMap(({ step }) =>
        [...step.with]
          .filter(([name]) => step.uses !== null && inputs.test(name))
          .map(([, { text }]) => {
            const [, name = ""] = ENV.exec(text.trim()) ?? [];
            const value = step.env.get(name) ?? job.env.get(name) ?? workflow.env.get(name);
            return { by: workflow.path, version: exact(value?.text ?? text) };
          }),
      ),
    ),
  );

const numbersOf = (version: string): readonly number[] => version.split(".").map(Number);

/** Whether a version is older than another one. */
export const isOlder = (one: string, other: string): boolean => {
  const [a, b] = [numbersOf(one), numbersOf(other)];
  const at = a.findIndex((number, place) => number !== b[place]);
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0);
};

const CLAUSE = /^(=|!=|>|>=|<|<=|~>)?\s*v?(\d+)(?:\.(\d+))?(?:\.(\d+))?$/;

/**
 * What roots require, as actions that set a program up read it: `~> 1.9.0` is `>=1.9.0 <1.10.0`. Null where that can't
 * be said, or where two of them ask for different versions.
 */
export function rangeOf(required: readonly string[]): string | null {
  const clauses = [...new Set(required.flatMap((one) => one.split(",").map((clause) => clause.trim())))];
  const written = clauses.map(clauseOf);
  const fixed = written.filter((one) => one !== null && /^\d/.test(one));
  if (clauses.length === 0 || written.includes(null) || fixed.length > 1) return null;
  return [...new Set(written)].join(" ");
}

function clauseOf(clause: string): string | null {
  const [, sign = "=", major, minor, patch] = CLAUSE.exec(clause) ?? [];
  if (major === undefined || sign === "!=") return null;
  const version = `${major}.${minor ?? 0}.${patch ?? 0}`;
  if (sign === "=") return version;
  if (sign !== "~>") return `${sign}${version}`;
  const below = patch === undefined ? `${Number(major) + 1}.0.0` : `${major}.${Number(minor) + 1}.0`;
  return `>=${version} <${below}`;
}

import { posix } from "node:path";
import type { WorkflowFiles } from "../workflows/files.ts";
import { placedIn, stepsRun } from "../workflows/started.ts";
import type { Step } from "../workflows/workflow.ts";
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
  /** Actions that set it up, or run it. */
  readonly actions: RegExp;
}

export const TOFU: Named = {
  own: ".opentofu-version",
  names: ["opentofu", "tofu"],
  inputs: /^(open)?tofu[-_]version$/i,
  actions: /\/(?:setup-)?(?:opentofu|tofu)(?:-plan|-apply)?@/i,
};
export const TERRAFORM: Named = {
  own: ".terraform-version",
  names: ["terraform"],
  inputs: /^(terraform|tf)[-_]version$/i,
  actions: /\/(?:setup-)?terraform(?:-plan|-apply)?@/i,
};
export const TERRAGRUNT: Named = {
  own: ".terragrunt-version",
  names: ["terragrunt"],
  inputs: /^(terragrunt|tg)[-_]version$/i,
  actions: /\/(?:setup-)?terragrunt@/i,
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

/** Workflows in which a step sets a program up, in which version; and those in which one only runs it. */
export function signsOfWorkflows({ workflows, actionAt }: WorkflowFiles, named: Named): readonly Sign[] {
  const steps = placedIn(workflows).flatMap((placed) => {
    const { workflow, job } = placed;
    return stepsRun(placed, actionAt).map(({ step }) => ({ by: workflow.path, step, envs: [job.env, workflow.env] }));
  });
  const set = steps.flatMap(({ by, step, envs }) =>
    [...step.with]
      .filter(([name]) => step.uses !== null && named.inputs.test(name))
      .map(([, { text }]) => {
        const [, name = ""] = ENV.exec(text.trim()) ?? [];
        const value = [step.env, ...envs].map((env) => env.get(name)).find((one) => one !== undefined);
        return { by, version: exact(value?.text ?? text) };
      }),
  );
  const running = new Set(steps.filter(({ step }) => isRun(step, named)).map(({ by }) => by));
  const others = [...running].filter((path) => !set.some(({ by }) => by === path));
  return [...set, ...others.map((by) => ({ by, version: null }))];
}

const isRun = ({ uses, run }: Step, { actions, names }: Named): boolean =>
  actions.test(uses?.text ?? "") || (run?.text ?? "").split(/[\n;&|]/).some((command) => isPlanning(command, names));

/** Whether a command is one of a program's, by which something is planned or applied. */
const isPlanning = (command: string, names: readonly string[]): boolean => {
  const words = command.trim().split(/\s+/);
  const at = words.findIndex((word) => !/^\w+=/.test(word));
  return names.includes(words[at] ?? "") && words.slice(at).some((word) => /^(?:init|plan|apply)$/.test(word));
};

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

import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { pageAt } from "./markdown.ts";

/** A workflow file, or one that a page shows, whole or only its steps. */
export interface Workflow {
  /** `path:line` of its first line. */
  readonly where: string;
  readonly text: string;
  readonly isWhole: boolean;
  readonly value: Readonly<Record<string, unknown>>;
  readonly jobs: readonly Job[];
}

export interface Job {
  readonly id: string;
  readonly value: Readonly<Record<string, unknown>> & { readonly permissions?: Readonly<Record<string, string>> };
  readonly uses: readonly Use[];
  readonly runs: readonly string[];
}

export interface Use {
  readonly name: string;
  /** Whether it is the action that reviews. */
  readonly isOurs: boolean;
  /** The folder of its action.yml in this repository; null for somebody else's action. */
  readonly folder: string | null;
  readonly with: Readonly<Record<string, unknown>>;
}

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

const folderOf = (name: string): string | null => {
  if (name.startsWith("./")) return name;
  const [, folder = null] = /^destroy-guard\/destroy-guard(?:\/([\w/-]+))?@/.exec(name) ?? [name, null];
  return folder ?? (name.startsWith("destroy-guard/destroy-guard@") ? "./" : null);
};

function jobOf(id: string, value: Job["value"]): Job {
  const steps = (value.steps ?? []) as readonly Step[];
  return {
    id,
    value,
    uses: steps.flatMap(({ uses, with: given }) =>
      uses === undefined
        ? []
        : [{ name: uses, isOurs: folderOf(uses) === "./", folder: folderOf(uses), with: given ?? {} }],
    ),
    runs: steps.flatMap(({ run }) => (run === undefined ? [] : [run])),
  };
}

function workflowOf(where: string, text: string): readonly Workflow[] {
  const value = parse(text) as Readonly<Record<string, unknown>>;
  const isWhole = "jobs" in value;
  if (!isWhole && !("steps" in value) && !("permissions" in value)) return [];
  const jobs = isWhole ? (value.jobs as Readonly<Record<string, Job["value"]>>) : { part: value as Job["value"] };
  return [{ where, text, isWhole, value, jobs: Object.entries(jobs).map(([id, job]) => jobOf(id, job)) }];
}

/** The workflows of a YAML file, or of the YAML blocks of a Markdown page. */
export const workflowsIn = (path: string): readonly Workflow[] =>
  path.endsWith(".md")
    ? pageAt(path)
        .blocks.filter(({ language }) => language === "yaml")
        .flatMap(({ text, line }) => workflowOf(`${path}:${line}`, text))
    : workflowOf(`${path}:1`, readFileSync(path, "utf8"));

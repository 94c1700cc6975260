import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { remembered } from "../../domain/remembered.ts";
import { isFileItself, linkStatOf } from "../../input/found.ts";
import {
  type BrokenWorkflow,
  inputsIn,
  isWorkflow,
  readWorkflow,
  type Step,
  stepsIn,
  type Workflow,
} from "./workflow.ts";
import { readYaml } from "./yaml.ts";

/** What a repository lets GitHub Actions run. */
export interface WorkflowFiles {
  readonly workflows: readonly Workflow[];
  readonly broken: readonly BrokenWorkflow[];
  readonly actionAt: ActionAt;
}

/** What a step with `uses: ./PATH` runs; null where there is no action, or one that can't be read. */
export type ActionAt = (path: string) => LocalAction | null;

/** An action of the repository itself. */
export interface LocalAction {
  /** Its action.yml, relative to the repository. */
  readonly path: string;
  readonly name: string;
  /** The file that it runs; null for an action that is made of steps, or of a container. */
  readonly main: string | null;
  /** What counts for an input that is not handed over. */
  readonly inputs: ReadonlyMap<string, string>;
  /** Its steps; none unless it is composite. */
  readonly steps: readonly Step[];
}

const FOLDER = ".github/workflows";

/** The workflows of a repository's folder, sorted by path. Links are not followed: GitHub does not, either. */
export function workflowFilesIn(folder: string): WorkflowFiles {
  const paths = namesIn(join(folder, FOLDER))
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => posix.join(FOLDER, name))
    .filter((path) => isFileItself(join(folder, path)))
    .sort();
  const read = paths.map((path) => readWorkflow(path, readFileSync(join(folder, path), "utf8")));
  return {
    workflows: read.filter(isWorkflow),
    broken: read.filter((one): one is BrokenWorkflow => !isWorkflow(one)),
    actionAt: remembered((path) => localActionAt(folder, path)),
  };
}

const namesIn = (folder: string): readonly string[] =>
  linkStatOf(folder)?.isDirectory() === true ? readdirSync(folder) : [];

function localActionAt(folder: string, used: string): LocalAction | null {
  const at = posix.normalize(used);
  if (at === ".." || at.startsWith("../") || posix.isAbsolute(at)) return null;
  const [path] = ["action.yml", "action.yaml"]
    .map((name) => posix.join(at, name))
    .filter((name) => isFileItself(join(folder, name)));
  if (path === undefined) return null;
  const file = readYaml(readFileSync(join(folder, path), "utf8"));
  if (!file.read) return null;
  const runs = file.value.at("runs");
  const main = runs.at("main").text;
  return {
    path,
    name: file.value.at("name").text ?? "",
    main: main === null ? null : posix.join(at, main),
    inputs: inputsIn(file.value.at("inputs")),
    steps: stepsIn(runs),
  };
}

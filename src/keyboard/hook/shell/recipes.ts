import { baseName } from "./programs.ts";
import { ansible, ansibleOnce } from "./recipes/ansible.ts";
import { deno } from "./recipes/deno.ts";
import { just } from "./recipes/just.ts";
import { make } from "./recipes/make.ts";
import { mise } from "./recipes/mise.ts";
import { concurrently, node, npm, runAll } from "./recipes/npm.ts";
import { nx } from "./recipes/nx.ts";
import { compose, direnv, preCommit, procfile } from "./recipes/services.ts";
import { runSettings, SETTINGS_PROGRAMS } from "./recipes/settings.ts";
import { task } from "./recipes/task.ts";
import { runTasks, TASK_PROGRAMS } from "./recipes/tasks.ts";
import { runNamed, UNREAD_PROGRAMS } from "./recipes/unread.ts";
import { act, gh, gitlab } from "./recipes/workflows.ts";
import type { State } from "./state.ts";
import type { Words } from "./word.ts";

/** `make apply`, `just apply`: commands that stand in a file under another name. */

type Runner = (words: Words, state: State) => void;

const RUNNERS: ReadonlyMap<string, Runner> = new Map<string, Runner>([
  ...["make", "gmake", "bmake", "pmake", "nmake", "remake", "colormake", "makepp"].map((name): [string, Runner] => [
    name,
    make,
  ]),
  ["just", just],
  ...["npm", "pnpm", "yarn", "bun", "nr", "rushx"].map((name): [string, Runner] => [name, npm]),
  ...["run-s", "run-p", "npm-run-all", "npm-run-all2", "turbo", "lerna"].map((name): [string, Runner] => [
    name,
    runAll,
  ]),
  ["concurrently", concurrently],
  ["conc", concurrently],
  [
    "task",
    (words, state) => {
      task(words, state);
      runSettings("task", words, state);
    },
  ],
  ["go-task", task],
  ["mise", mise],
  ["rtx", mise],
  ...["docker", "docker-compose", "podman", "podman-compose", "nerdctl"].map((name): [string, Runner] => [
    name,
    compose,
  ]),
  ...["foreman", "overmind", "hivemind", "honcho", "goreman", "nf"].map((name): [string, Runner] => [name, procfile]),
  ["pre-commit", preCommit],
  ["prek", preCommit],
  ["nx", nx],
  ["ansible-playbook", ansible],
  ["ansible", ansibleOnce],
  ["direnv", direnv],
  ["act", act],
  ...["gh", "hub", "curl", "wget", "http", "https", "xh"].map((name): [string, Runner] => [name, gh]),
  ["gitlab-ci-local", gitlab],
  ["gitlab-runner", gitlab],
  ["deno", deno],
  ["node", node],
  ...SETTINGS_PROGRAMS.filter((name) => name !== "task").map((name): [string, Runner] => [
    name,
    (words, state) => runSettings(name, words, state),
  ]),
  ...UNREAD_PROGRAMS.map((name): [string, Runner] => [name, runNamed]),
  ...TASK_PROGRAMS.map((name): [string, Runner] => [name, (words, state) => runTasks(name, words, state)]),
]);

/** Words that are other things too, and programs whose arguments are looked through anyway. */
const NOT_NESTED =
  /^(node|deno|docker|podman|nerdctl|gh|hub|curl|wget|https?|xh|cargo|composer|act|mask|bb|thor|ninja|ant|mix|xc)$/;

/** Whether a word among the arguments of another program is one that runs commands of such a file. */
export const runsRecipes = (word: string): boolean => RUNNERS.has(nameIn(word)) && !NOT_NESTED.test(nameIn(word));

/** `nx@latest` */
const nameIn = (word: string): string => baseName(word).replace(/(?<=.)@[\w.^~-]+$/, "");

/** Reads what the recipes that are named would run, with those that they need. */
export function runRecipes([program, ...args]: Words, state: State): void {
  const name = nameIn(program.text ?? "");
  RUNNERS.get(name)?.([{ ...program, text: name }, ...args], state);
}

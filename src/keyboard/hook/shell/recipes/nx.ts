import { basename, join } from "node:path";
import { isFolder } from "../../../../input/found.ts";
import { matching } from "../../files.ts";
import { isGivenUp, type State } from "../state.ts";
import { known, type Text, type Words } from "../word.ts";
import { type Fields, fieldsOf, jsonFields, listOf, textsOf } from "./fields.ts";
import { fileOfCommands, foldersAbove, placeOf, runFilled, within } from "./held.ts";
import { runAll } from "./npm.ts";

/** `nx destroy infra`, `nx run-many -t deploy`: targets of projects. https://nx.dev/reference/project-configuration */

interface Project {
  readonly folder: string;
  readonly name: string;
  readonly targets: Fields;
}

/** Deeper than projects lie, and more than a workspace has. */
const MOST = { depth: 3, folders: 300 };

/** The folders of a workspace, the nearest first. */
function foldersIn(top: string): readonly string[] {
  const found = [top];
  let level: readonly string[] = [top];
  for (let depth = 0; depth < MOST.depth && found.length < MOST.folders; depth++) {
    level = level
      .flatMap((folder) => matching("*", folder))
      .filter((path) => isFolder(path) && !/^(node_modules|dist|build|\..*)$/.test(basename(path)))
      .slice(0, MOST.folders);
    found.push(...level);
  }
  return found.slice(0, MOST.folders);
}

function projectIn(folder: string, state: State): Project | null {
  const own = fileOfCommands([join(folder, "project.json")], state);
  const pack = fileOfCommands([join(folder, "package.json")], state);
  const [project, { nx, name }] = [jsonFields(own?.text ?? ""), jsonFields(pack?.text ?? "")];
  const targets = { ...fieldsOf(fieldsOf(nx).targets), ...fieldsOf(project.targets) };
  const called = [project.name, name].find((one) => typeof one === "string") ?? basename(folder);
  return own === null && pack === null ? null : { folder, name: called as string, targets };
}

interface Asked {
  /** Null: any, since it is not known. */
  readonly targets: readonly string[] | null;
  readonly project: string | null;
}

/** `nx run infra:destroy:prod`, `nx destroy infra`, `nx run-many -t a b`, `nx affected --target=a,b` */
function askedIn(args: readonly Text[]): Asked | null {
  const words = args.filter(({ head }) => !head.startsWith("-")).map(({ text }) => text);
  const [verb, second] = words;
  if (verb === undefined || OTHERS.test(verb ?? "")) return null;
  if (words.includes(null)) return { targets: null, project: null };
  if (verb === "run") {
    const [project = null, target] = (second ?? "").split(":");
    return { targets: target === undefined ? [] : [target], project };
  }
  if (!/^(run-many|affected)$/.test(verb ?? "")) return { targets: [verb as string], project: second ?? null };
  const at = args.findIndex(({ head }) => TARGETS.test(head));
  const within = args[at]?.text?.replace(TARGETS, "") ?? "";
  const end = args.findIndex(({ head }, index) => index > at && head.startsWith("-"));
  const named = args.slice(at + 1, end < 0 ? undefined : end).flatMap(({ text }) => text ?? []);
  return { targets: at < 0 ? [] : [within, ...named].flatMap((text) => text.split(",")), project: null };
}

const TARGETS = /^(-t|--targets?)=?/;
const OTHERS =
  /^(graph|dep-graph|show|list|report|init|add|g|generate|migrate|reset|daemon|format|format:\w+|connect|view-logs|repair|sync|sync:check|import|watch|release|exec|login|logout|mcp|print-affected)$/;

/** The lines that a target runs, with those of each configuration of it. */
const linesOf = (target: Fields): readonly string[] =>
  [target, fieldsOf(target.options), ...Object.values(fieldsOf(target.configurations)).map(fieldsOf)].flatMap(
    ({ command, commands }) =>
      [...listOf(command), ...listOf(commands)].flatMap((one) => [...textsOf(one), ...textsOf(fieldsOf(one).command)]),
  );

export function nx(words: Words, state: State): void {
  const here = placeOf(state);
  const asked = askedIn(words.slice(1));
  if (here === null || asked === null) return;
  const top = foldersAbove(here).find((at) => fileOfCommands([join(at, "nx.json")], state) !== null) ?? here;
  const projects = foldersIn(top).flatMap((folder) => projectIn(folder, state) ?? []);
  // One that is not found by its name may be any.
  const own = projects.filter(({ name, folder }) => name === asked.project || basename(folder) === asked.project);
  const all = new Set(asked.targets ?? projects.flatMap(({ targets }) => Object.keys(targets)));
  for (const target of all)
    for (const one of own.length > 0 ? own : projects) for (const need of runTarget(target, one, state)) all.add(need);
  // Scripts of packages are targets too.
  runAll([known("lerna"), ...[...all].map(known)], state);
}

/** Runs a target of a project. The targets that it needs, of this project or another. */
function runTarget(name: string, { folder, targets }: Project, state: State): readonly string[] {
  const target = Object.hasOwn(targets, name) ? fieldsOf(targets[name]) : {};
  for (const line of linesOf(target)) if (!isGivenUp(state)) runFilled(line, within(state, folder));
  return listOf(target.dependsOn)
    .flatMap((one) => [...textsOf(one), ...textsOf(fieldsOf(one).target)])
    .map((need) => need.replace(/^\^|^.*:/, ""));
}

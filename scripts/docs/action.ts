import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { table } from "./table.ts";

/** The parts of action.yml that are shown. */
export interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

export const actionIn = (root: string): Action => parse(readFileSync(join(root, "action.yml"), "utf8")) as Action;

const oneLine = (text: string): string => text.trim().replace(/\s*\n\s*/g, " ");

export const inputsTable = (root: string): string =>
  table(
    ["input", "default", "meaning"],
    Object.entries(actionIn(root).inputs).map(([name, input]) => [
      `\`${name}\``,
      input.default === undefined ? "" : `\`${input.default}\``,
      oneLine(input.description),
    ]),
  );

export const outputsTable = (root: string): string =>
  table(
    ["output", "meaning"],
    Object.entries(actionIn(root).outputs).map(([name, { description }]) => [`\`${name}\``, oneLine(description)]),
  );

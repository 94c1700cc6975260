import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { table } from "./table.ts";

/** The parts of an action.yml that are shown. */
export interface Action {
  readonly inputs: Readonly<
    Record<string, { readonly description: string; readonly default?: string; readonly required?: boolean }>
  >;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

export const actionIn = (folder: string): Action => parse(readFileSync(join(folder, "action.yml"), "utf8")) as Action;

const oneLine = (text: string): string => text.trim().replace(/\s*\n\s*/g, " ");

export const inputsTable = (folder: string): string =>
  table(
    ["input", "default", "meaning"],
    Object.entries(actionIn(folder).inputs).map(([name, input]) => [
      `\`${name}\``,
      input.default === undefined ? "" : `\`${input.default}\``,
      oneLine(input.description),
    ]),
  );

export const outputsTable = (folder: string): string =>
  table(
    ["output", "meaning"],
    Object.entries(actionIn(folder).outputs).map(([name, { description }]) => [`\`${name}\``, oneLine(description)]),
  );

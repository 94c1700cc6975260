/** Cases: the folders of fixtures/ that have a case.json. What stands in one is explained in fixtures/README.md. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import type { Failure, Truth } from "./cloud.ts";

export const FIXTURES = fileURLToPath(new URL("../../fixtures", import.meta.url));

const Values = z.record(z.string(), z.json());
const TruthFile = z.strictObject({ type: z.string(), where: Values.default({}), now: Values.nullable() });
const CaseFile = z.strictObject({
  about: z.string(),
  before: z
    .array(
      z.strictObject({
        folder: z.string(),
        failing: z.array(z.strictObject({ type: z.string(), on: z.enum(["create", "update", "delete"]) })).default([]),
      }),
    )
    .optional(),
  answers: z.array(TruthFile).default([]),
  drift: z.array(TruthFile).default([]),
  plan: z.array(z.string()).default([]),
  errored: z.boolean().default(false),
  states: z.array(z.string()).default([]),
});

/** One configuration that was applied before the plan. */
export interface Step {
  readonly folder: string;
  readonly failing: readonly Failure[];
}

export interface Case {
  /** The folder, relative to fixtures/: `incidents/datatalks-3-destroy`. */
  readonly name: string;
  readonly folder: string;
  readonly before: readonly Step[];
  /** What the cloud answers instead of the usual, in every step. */
  readonly answers: readonly Truth[];
  /** What is otherwise than the state says by the time of the plan, and what there is to import. */
  readonly drift: readonly Truth[];
  /** Flags of `terraform plan`. */
  readonly plan: readonly string[];
  /** Whether planning fails; Terraform writes a plan all the same. */
  readonly errored: boolean;
  /** Instead of a plan: folders of which each is applied, and its state shown. */
  readonly states: readonly string[];
  /** Every type that its configurations name. */
  readonly types: ReadonlySet<string>;
  /** Whether it needs the real AWS provider. */
  readonly usesAws: boolean;
}

/** All cases, by name; fails on the first case.json that is wrong, with its path. */
export const readCases = (): readonly Case[] =>
  readdirSync(FIXTURES, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(`${sep}case.json`))
    .sort()
    .map((path) => readCase(join(FIXTURES, path, "..")));

const readCase = (folder: string): Case => {
  const name = relative(FIXTURES, folder).replaceAll(sep, "/");
  const file = CaseFile.safeParse(JSON.parse(readFileSync(join(folder, "case.json"), "utf8")));
  if (!file.success) throw new Error(`fixtures/${name}/case.json: ${z.prettifyError(file.error)}`);
  const before = file.data.before ?? (existsSync(join(folder, "before")) ? [{ folder: "before", failing: [] }] : []);
  const texts = configurationsOf(folder).map((path) => readFileSync(join(folder, path), "utf8"));
  return {
    ...file.data,
    name,
    folder,
    before,
    types: typesIn(texts),
    usesAws: texts.some((text) => /\bprovider "aws"/.test(text)),
  };
};

const configurationsOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".tf"));

/** Both `resource "x" "y"` and references (`moved`, `removed`), so that no type of the state is missed. */
const typesIn = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => [...text.matchAll(/\b[a-z0-9]+(?:_[a-z0-9]+)+\b/g)].map(([type]) => type)));

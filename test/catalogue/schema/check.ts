/**
 * npm run catalogue-schema [-- --check]
 *
 * Asks the real AWS provider for its schema and looks up every AWS type and path of the catalogue in it: that it
 * exists, and that its values are of the kind the catalogue compares with. It also has the provider plan every change
 * in place that the catalogue watches: one that ends in a replacement is a mistake; and has it validate every word that
 * the catalogue compares with. What newer.json lists is newer than that provider; all else is a mistake. Writes what
 * was found to aws.json; with --check it writes nothing, and a difference is a mistake too. Exit code 1: mistakes.
 * Without terraform or the provider it says so and exits with 0.
 */
import { readFile, writeFile } from "node:fs/promises";
import { join, sep } from "node:path";
import { parseArgs } from "node:util";
import { catalogueWith, rowsBeside } from "../../../src/catalogue/index.ts";
import { AWS_VERSION, findAws } from "../../terraform/aws-plugin.ts";
import { inWorkFolder } from "../../terraform/make.ts";
import { terraform, terraformVersion } from "../../terraform/terraform.ts";
import { type Answers, asked, type Schemas } from "./asking.ts";
import { type Block, usesIn, wrongIn } from "./walk.ts";

const SOURCE = "registry.terraform.io/hashicorp/aws";
const ROWS = rowsBeside("aws_");
const RECORD = join(import.meta.dirname, "aws.json");

interface Newer {
  readonly types: readonly string[];
  /** `type path`. */
  readonly paths: readonly string[];
}

const main = async (): Promise<number> => {
  const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
  const program = findAws();
  if (program === null)
    return skip(`the AWS provider ${AWS_VERSION}, which no mirror here has; name one by DESTROY_GUARD_TF_MIRROR`);
  if ((await inWorkFolder(terraformVersion)) === null) return skip("terraform, which is not on the path");

  const schemas = await schemasOf(program.slice(0, program.indexOf(join(SOURCE, sep).slice(0, -1))));
  const newer = JSON.parse(await readFile(join(import.meta.dirname, "newer.json"), "utf8")) as Newer;
  const answers = await asked(program, schemas, ROWS, new Set(newer.paths));
  const { mistakes, record } = compare(schemas.resources, newer, answers);
  const text = `${JSON.stringify(record, null, 2)}\n`;
  if (!values.check) await writeFile(RECORD, text);
  else if (text !== (await readFile(RECORD, "utf8")))
    mistakes.push("aws.json is not what was found: run npm run catalogue-schema and commit it.");
  for (const mistake of new Set(mistakes)) process.stderr.write(`${mistake}\n`);
  process.stdout.write(
    `AWS provider ${AWS_VERSION}: ${record.types} types and ${record.paths} paths of the catalogue found, ${newer.types.length} types and ${newer.paths.length} paths are newer; of ${record.watches.planned + record.watches.unplanned.length} watched changes it planned ${record.watches.planned}, and it was asked about ${record.words} words; ${new Set(mistakes).size} mistakes\n`,
  );
  return mistakes.length > 0 ? 1 : 0;
};

const skip = (what: string): number => {
  process.stderr.write(`Skipped, nothing was checked: this needs ${what}.\n`);
  return 0;
};

/** The schemas of all resource types. Fails with terraform's own words. */
const schemasOf = (mirror: string): Promise<Schemas> =>
  inWorkFolder(async (work) => {
    await writeFile(
      join(work, "main.tf"),
      `terraform {\n  required_providers {\n    aws = {\n      source  = "${SOURCE}"\n      version = "${AWS_VERSION}"\n    }\n  }\n}\n`,
    );
    const run = async (...args: readonly string[]): Promise<string> => {
      const { code, stdout, stderr } = await terraform(work, {}, args);
      if (code !== 0) throw new Error(`terraform ${args.join(" ")} ended with code ${code}:\n${stderr || stdout}`);
      return stdout;
    };
    await run("init", "-no-color", "-input=false", `-plugin-dir=${mirror}`);
    const { provider_schemas } = JSON.parse(await run("providers", "schema", "-json")) as ProviderSchemas;
    const found = provider_schemas[SOURCE];
    if (found === undefined) throw new Error(`terraform shows no schemas of ${SOURCE}`);
    return { provider: found.provider.block, resources: found.resource_schemas };
  });

interface ProviderSchemas {
  readonly provider_schemas: Readonly<
    Record<string, { readonly provider: { readonly block: Block }; readonly resource_schemas: Schemas["resources"] }>
  >;
}

function compare(
  schemas: Schemas["resources"],
  newer: Newer,
  { planned, unplanned, replaced, words, strange }: Answers,
) {
  const mistakes = [
    ...replaced.map((watch) => `${watch}: the provider replaces the object, so this change in place is never seen.`),
    ...strange.map((word) => `${word}: the provider does not take that word.`),
  ];
  const [newTypes, newPaths] = [new Set(newer.types), new Set(newer.paths)];
  const checked = new Set<string>();
  let types = 0;
  for (const row of ROWS) {
    const schema = schemas[row.type];
    if (newTypes.delete(row.type)) {
      if (schema !== undefined) mistakes.push(`${row.type} is in the schema: take it out of newer.json.`);
      continue;
    }
    if (schema === undefined) {
      mistakes.push(`${row.type} is not in the schema.`);
      continue;
    }
    types++;
    for (const use of usesIn(row)) {
      const name = `${row.type} ${use.path}`;
      const wrong = wrongIn(schema.block, use);
      if (newer.paths.includes(name)) {
        if (wrong === null && newPaths.has(name)) mistakes.push(`${name} is in the schema: take it out of newer.json.`);
        newPaths.delete(name);
        continue;
      }
      if (wrong !== null) mistakes.push(`${name}: ${wrong}.`);
      checked.add(name);
    }
  }
  for (const name of [...newTypes, ...newPaths]) mistakes.push(`${name} is in newer.json, but not in the catalogue.`);
  const catalogue = catalogueWith([]);
  for (const type of Object.keys(schemas))
    if (catalogue(type).known === "nothing") mistakes.push(`${type} is neither a row nor harmless.`);
  const record = {
    provider: SOURCE,
    version: AWS_VERSION,
    types,
    paths: checked.size,
    watches: { planned, unplanned },
    words,
    typesOfProvider: Object.keys(schemas).length,
    newer: { types: newer.types, paths: newer.paths },
  };
  return { mistakes, record };
}

process.exitCode = await main();

/**
 * npm run catalogue-aws [-- --check]
 *
 * Asks the real AWS provider for its schema and looks up every AWS type and path of the catalogue in it: that it
 * exists, and that its values are of the kind the catalogue compares with. It also has the provider plan every change
 * in place that the catalogue watches: one that ends in a replacement is a mistake, and so is a setting that a drill may
 * advise and for which it replaces the object; and has it validate every word that the catalogue compares with. What the extract of a newer version has (extracts/aws.json), or newer.json and removed.json
 * list, need not be there; all else is a mistake. Writes what was found to aws-provider.json; with --check it writes nothing, and a difference is a mistake too. Exit code 1: mistakes.
 * Without terraform or the provider it says so and exits with 0.
 */
import { readFile, writeFile } from "node:fs/promises";
import { join, sep } from "node:path";
import { parseArgs } from "node:util";
import { catalogueWith, rowsBeside } from "../../../src/catalogue/index.ts";
import { AWS_VERSION, findAws } from "../../terraform/aws-plugin.ts";
import { inWorkFolder } from "../../terraform/make.ts";
import { terraform, terraformVersion } from "../../terraform/terraform.ts";
import { type Answers, asked, type Schemas } from "./aws-asking.ts";
import { compared, knownElsewhere } from "./compare.ts";
import { readExtracts } from "./extract.ts";
import { usesIn } from "./uses.ts";
import { type Block, wrongIn } from "./walk.ts";

const SOURCE = "registry.terraform.io/hashicorp/aws";
const ROWS = rowsBeside("aws_");
const RECORD = join(import.meta.dirname, "aws-provider.json");

const main = async (): Promise<number> => {
  const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
  const program = findAws();
  if (program === null)
    return skip(`the AWS provider ${AWS_VERSION}, which no mirror here has; name one by DESTROY_GUARD_TF_MIRROR`);
  if ((await inWorkFolder(terraformVersion)) === null) return skip("terraform, which is not on the path");

  const schemas = await schemasOf(program.slice(0, program.indexOf(join(SOURCE, sep).slice(0, -1))));
  const { newer, mistakes: wrong, types, paths } = lookedUp(schemas.resources);
  const answers = await asked(program, schemas, ROWS, new Set(newer.paths));
  const mistakes = [...wrong, ...mistakesIn(answers)];
  const record = {
    provider: SOURCE,
    version: AWS_VERSION,
    types,
    paths,
    watches: { planned: answers.planned, unplanned: answers.unplanned },
    advised: answers.advised,
    words: answers.words,
    typesOfProvider: Object.keys(schemas.resources).length,
    newer,
  };
  const text = `${JSON.stringify(record, null, 2)}\n`;
  if (!values.check) await writeFile(RECORD, text);
  else if (text !== (await readFile(RECORD, "utf8")))
    mistakes.push("aws-provider.json is not what was found: run npm run catalogue-aws and commit it.");
  for (const mistake of new Set(mistakes)) process.stderr.write(`${mistake}\n`);
  process.stdout.write(
    `AWS provider ${AWS_VERSION}: ${record.types} types and ${record.paths} paths of the catalogue found, ${record.newer.types.length} types and ${record.newer.paths.length} paths are of other versions; of ${record.watches.planned + record.watches.unplanned.length} watched changes it planned ${record.watches.planned}, and it was asked about ${record.advised} settings that may be advised and ${record.words} words; ${new Set(mistakes).size} mistakes\n`,
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

/** Whether what this version lacks stands in the extract of a newer one, or is known from elsewhere. */
function isKnown(): (name: string) => boolean {
  const extract = readExtracts().get("aws");
  if (extract === undefined) throw new Error("there is no extracts/aws.json");
  const { dead } = compared("aws", extract);
  const elsewhere = knownElsewhere("aws");
  return (name) => elsewhere.has(name) || !dead.some((fault) => fault.startsWith(name));
}

/** Every type and path of the rows in the schemas of this version. */
function lookedUp(schemas: Schemas["resources"]) {
  const known = isKnown();
  const mistakes: string[] = [];
  const newer = { types: [] as string[], paths: [] as string[] };
  const checked = new Set<string>();
  let types = 0;
  for (const row of ROWS) {
    const schema = schemas[row.type];
    if (schema === undefined) {
      if (known(row.type)) newer.types.push(row.type);
      else mistakes.push(`${row.type} is not in the schema.`);
      continue;
    }
    types++;
    for (const use of usesIn(row)) {
      const name = `${row.type} ${use.path}`;
      const wrong = wrongIn(schema.block, use);
      if (wrong === null) checked.add(name);
      else if (wrong.startsWith("there is no") && known(name)) newer.paths.push(name);
      else mistakes.push(`${name}: ${wrong}.`);
    }
  }
  const catalogue = catalogueWith([]);
  for (const type of Object.keys(schemas))
    if (catalogue(type).known === "nothing") mistakes.push(`${type} is neither a row nor harmless.`);
  newer.paths = [...new Set(newer.paths)];
  return { types, paths: checked.size, mistakes, newer };
}

const mistakesIn = ({ replaced, replacing, strange }: Answers): readonly string[] => [
  ...replaced.map((watch) => `${watch}: the provider replaces the object, so this change in place is never seen.`),
  ...replacing.map((setting) => `${setting}: it replaces the object, so it is to stand in unadvised.ts.`),
  ...strange.map((word) => `${word}: the provider does not take that word.`),
];

process.exitCode = await main();

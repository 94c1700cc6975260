/**
 * The sections of docs/catalogue.md on providers' schemas: what was checked of each provider, and against what, from
 * the committed extracts (test/catalogue/schema/extracts) and the last look at the real AWS provider.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { thousands } from "../../src/report/quantity.ts";
import { type Comparison, compared, NEWER, REMOVED } from "../../test/catalogue/schema/compare.ts";
import { isCoveredFully } from "../../test/catalogue/schema/coverage.ts";
import { type Extract, readExtracts } from "../../test/catalogue/schema/extract.ts";
import { type Provider, sum } from "./providers.ts";
import { table } from "./table.ts";

const RECORD = join(import.meta.dirname, "..", "..", "test", "catalogue", "schema", "aws-provider.json");

interface AwsRecord {
  readonly version: string;
  readonly types: number;
  readonly paths: number;
  readonly watches: { readonly planned: number; readonly unplanned: readonly string[] };
  readonly words: number;
}

const versionsOf = ({ packages }: Extract): string =>
  [...new Set(packages.map(({ providerVersion }) => providerVersion))].join(", ");

const packagesOf = ({ packages }: Extract): string =>
  packages.map(({ name, version, date }) => `${name}@${version} (${date})`).join(", ");

/** How far each provider's types and paths are borne out: by its schema, by the page that a row names, or by both. */
function lines(all: readonly Provider[], found: ReadonlyMap<string, Comparison>) {
  return all
    .filter(({ rows, prefix }) => rows.length > 0 || found.has(prefix))
    .map(({ prefix, rows, harmless }) => {
      const one = found.get(prefix);
      return [
        `\`${prefix}_\``,
        one === undefined ? "–" : versionsOf(one.extract),
        one === undefined ? "–" : packagesOf(one.extract),
        one?.checked ?? 0,
        one?.paths ?? 0,
        rows.length - (one?.checked ?? 0),
        thousands(harmless),
        isCoveredFully(prefix) || one?.unknown.length === 0 ? "all" : "well-known ones",
      ];
    });
}

const listed = (lists: typeof NEWER): number =>
  sum(
    Object.values(lists)
      .flat()
      .map(({ types, paths }) => types.length + paths.length),
  );

/** What was checked of each provider against its schema, and what only its pages say. */
export function schemas(all: readonly Provider[]): string {
  const found = new Map([...readExtracts()].map(([prefix, extract]) => [prefix, compared(prefix, extract)] as const));
  const compares = [...found.values()];
  const aws = JSON.parse(readFileSync(RECORD, "utf8")) as AwsRecord;
  return `### Against the providers' own schemas

\`npm run catalogue-schema\` looks up every type and path of the catalogue in the schemas of ${found.size} providers: that it exists, that lists and sets stand where the path says, and that the values are of the kind they are compared with; and that each of their types is a row or known to be harmless, where the table says "all". Of ${thousands(sum(all.map(({ rows }) => rows.length)))} rows ${thousands(sum(compares.map(({ checked }) => checked)))} are found there, with ${thousands(sum(compares.map(({ paths }) => paths)))} paths. It needs no network: names and kinds of what rows use are committed (\`test/catalogue/schema/extracts\`), taken from bindings that are generated from the schemas (\`npm run catalogue-extract\`). Bindings are older than documentation: ${listed(NEWER)} types and paths come from newer versions (\`newer.json\`), ${listed(REMOVED)} from versions before (\`removed.json\`), each with its evidence; a test says when an entry can go. For later versions, and for providers without bindings, \`npm run catalogue-opinion\` reports what Pulumi's packages say; names have to be guessed back from theirs, so nothing fails by it.

Every row names a page. *Schema and page*: rows whose type and paths the schema has too. *Page alone*: there is no schema of the type at hand, so a path that leads nowhere would not be noticed.

${table(
  ["provider", "version", "bindings", "schema and page", "paths", "page alone", "harmless", "types known"],
  lines(all, found),
)}

\`npm run catalogue-aws\` asks the real AWS provider as well. By provider ${aws.version}: ${aws.types} types and ${aws.paths} paths found, no mistake. It also has the provider plan every change in place that the catalogue watches, on an object made up for it: of ${aws.watches.planned + aws.watches.unplanned.length} it plans ${aws.watches.planned}, and every one of them in place; the others it does not plan with so few values. And it takes all ${aws.words} words (\`ENABLED\`, \`RETAIN\`, …) that attributes are compared with.`;
}

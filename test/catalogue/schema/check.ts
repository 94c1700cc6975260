/**
 * npm run catalogue-schema
 *
 * Looks up every type and path of the catalogue in the extracts of the providers' schemas, and prints a line a
 * provider: which package its extract is of, and what was found. Exit code 1: a path that leads nowhere, a value of
 * another kind than it is compared with, or a type that is not known of a provider that counts as fully covered.
 */
import { type Comparison, compared } from "./compare.ts";
import { isCoveredFully } from "./coverage.ts";
import { readExtracts } from "./extract.ts";

const COLUMNS: readonly (readonly [name: string, of: (one: Comparison) => string | number])[] = [
  ["provider", ({ prefix }) => prefix],
  ["package", ({ extract }) => extract.packages.map(({ name, version }) => `${name}@${version}`).join(" ")],
  ["version", ({ extract }) => [...new Set(extract.packages.map(({ providerVersion }) => providerVersion))].join(" ")],
  [
    "date",
    ({ extract }) =>
      extract.packages
        .map(({ date }) => date)
        .sort()
        .at(-1) ?? "",
  ],
  ["types", ({ extract }) => Object.keys(extract.types).length],
  ["rows", ({ rows }) => rows],
  ["checked", ({ checked }) => checked],
  ["paths", ({ paths }) => paths],
  ["dead", ({ dead }) => dead.length],
  ["wrong kind", ({ wrong }) => wrong.length],
  ["unknown", ({ unknown, prefix }) => (isCoveredFully(prefix) ? unknown.length : `(${unknown.length})`)],
];

function tableOf(all: readonly Comparison[]): string {
  const lines = [COLUMNS.map(([name]) => name), ...all.map((one) => COLUMNS.map(([, of]) => String(of(one))))];
  const widths = COLUMNS.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

const all = [...readExtracts()].map(([prefix, extract]) => compared(prefix, extract));
const faults = all.flatMap(({ prefix, dead, wrong, unknown, untaken, superfluous }) => [
  ...dead,
  ...wrong,
  ...(isCoveredFully(prefix) ? unknown.map((type) => `${type} is neither a row nor harmless`) : []),
  ...untaken.map((type) => `${type}: its row is newer than the extract; run npm run catalogue-extract -- ${prefix}`),
  ...superfluous.map((name) => `${name} need not be in newer.json or removed.json any longer`),
]);
process.stdout.write(
  `${tableOf(all)}\n\n${all.reduce((sum, { paths }) => sum + paths, 0)} paths, ${faults.length} faults\n`,
);
for (const fault of faults) process.stderr.write(`${fault}\n`);
process.exitCode = faults.length > 0 ? 1 : 0;

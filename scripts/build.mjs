// src → build (tsc) → dist (ncc): ncc 0.45 cannot drive TypeScript 7 itself. Two builds are byte-identical, so CI
// compares dist with what is committed.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { sourcesIn, stampBuilt } from "./built.ts";

const sources = sourcesIn(".");

const bin = (name) => join("node_modules", ".bin", name);
const run = (name, ...args) => execFileSync(bin(name), args, { stdio: "inherit" });

rmSync("build", { recursive: true, force: true });
run("tsc", "-p", "tsconfig.build.json");

await writeTables(join("dist", "catalogue"));

for (const face of ["cli", "action"]) {
  if (!existsSync(join("build", face, "main.js"))) continue;
  const out = join("dist", face);
  rmSync(out, { recursive: true, force: true });
  run("ncc", "build", join("build", face, "main.js"), "--out", out, "--license", "licenses.txt", "--quiet");
  // Line ends as git keeps them, whatever a dependency ships.
  for (const name of readdirSync(out)) {
    const path = join(out, name);
    const text = readFileSync(path, "utf8");
    if (text.includes("\r\n")) writeFileSync(path, text.replaceAll("\r\n", "\n"));
  }
}

stampBuilt(".", sources);

/**
 * Rows are plain data, so the bundles read them as JSON, one file a provider, and only when a plan names one of its
 * types: as code, all tables together cost every start a tenth of a second. What replaces `tables.ts` in the bundles
 * has its two exports.
 */
async function writeTables(folder) {
  const { ROWS, HARMLESS } = await import(pathToFileURL(resolve("build", "catalogue", "tables.js")).href);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const prefix of new Set([...ROWS.keys(), ...HARMLESS.keys()])) {
    const rows = ROWS.get(prefix)?.() ?? [];
    const harmless = HARMLESS.get(prefix)?.() ?? "";
    // One row a line, so that a change of the catalogue can be read in the bundle's diff.
    writeFileSync(
      join(folder, `${prefix}.json`),
      `{"harmless":${JSON.stringify(harmless)},"rows":[\n${rows.map((row) => JSON.stringify(row)).join(",\n")}\n]}\n`,
    );
  }
  const lines = [
    'import { readFileSync } from "node:fs";',
    'const beside = (base, name) => JSON.parse(readFileSync(new URL(name, base), "utf8"));',
    'const table = (prefix) => beside(import.meta.url, ["..", "catalogue", prefix + ".json"].join("/"));',
    `export const ROWS = new Map(${JSON.stringify([...ROWS.keys()])}.map((prefix) => [prefix, () => table(prefix).rows]));`,
    `export const HARMLESS = new Map(${JSON.stringify([...HARMLESS.keys()])}.map((prefix) => [prefix, () => table(prefix).harmless]));`,
  ];
  writeFileSync(join("build", "catalogue", "tables.js"), `${lines.join("\n")}\n`);
}

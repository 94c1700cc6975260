// src → build (tsc) → dist (ncc): ncc 0.45 cannot drive TypeScript 7 itself. Two builds are byte-identical, so CI
// compares dist with what is committed.
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import ncc from "@vercel/ncc";
import { tables, writeTables } from "../src/catalogue/load.ts";
import { sourcesIn, stampBuilt } from "./built.ts";
import { licencesOf } from "./licences.mjs";

const sources = sourcesIn(".");

const bin = (name) => join("node_modules", ".bin", name);
const run = (name, ...args) => execFileSync(bin(name), args, { stdio: "inherit" });

rmSync("build", { recursive: true, force: true });
run("tsc", "-p", "tsconfig.build.json");

const catalogue = join("dist", "catalogue");
rmSync(catalogue, { recursive: true, force: true });
mkdirSync(catalogue, { recursive: true });
writeTables(catalogue, tables());

/** Each bundle, by its folder in dist, with the file of src that it starts with. */
const BUNDLES = {
  cli: "cli/main",
  action: "action/main",
  drill: "action/drill",
  doctor: "action/doctor",
  roots: "action/roots/main",
  reading: "reading/main",
};

/**
 * The toolkit's client names undici for a fetch that goes through a proxy. Nobody here calls that, and a third of each
 * bundle would be undici. A module that every Node has stands in its place.
 */
const ABSENT = { undici: "node:util" };

for (const [name, entry] of Object.entries(BUNDLES)) {
  const out = join("dist", name);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const { code, assets, stats } = await ncc(resolve("build", `${entry}.js`), { externals: ABSENT, quiet: true });
  const write = (file, text, mode) =>
    // Line ends as git keeps them, whatever a dependency ships.
    writeFileSync(join(out, file), String(text).replaceAll("\r\n", "\n"), { mode });
  write("index.js", code, code.startsWith("#!") ? 0o777 : 0o666);
  for (const [file, { source, permissions }] of Object.entries(assets)) write(file, source, permissions);
  write("licenses.txt", licencesOf(stats.toJson()));
}

stampBuilt(".", sources);

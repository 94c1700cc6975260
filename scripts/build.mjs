// src → build (tsc) → dist (ncc): ncc 0.45 cannot drive TypeScript 7 itself. Two builds are byte-identical, so CI
// compares dist with what is committed.
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
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

for (const [name, entry] of Object.entries(BUNDLES)) {
  const out = join("dist", name);
  rmSync(out, { recursive: true, force: true });
  const stats = join("build", `${name}.json`);
  run("ncc", "build", join("build", `${entry}.js`), "--out", out, "--stats-out", stats, "--quiet");
  writeFileSync(join(out, "licenses.txt"), licencesOf(JSON.parse(readFileSync(stats, "utf8"))));
  // Line ends as git keeps them, whatever a dependency ships.
  for (const file of readdirSync(out)) {
    const path = join(out, file);
    const text = readFileSync(path, "utf8");
    if (text.includes("\r\n")) writeFileSync(path, text.replaceAll("\r\n", "\n"));
  }
}

stampBuilt(".", sources);

// src → build (tsc) → dist (ncc): ncc 0.45 cannot drive TypeScript 7 itself. Two builds are byte-identical, so CI
// compares dist with what is committed.
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { tables, writeTables } from "../src/catalogue/load.ts";
import { sourcesIn, stampBuilt } from "./built.ts";

const sources = sourcesIn(".");

const bin = (name) => join("node_modules", ".bin", name);
const run = (name, ...args) => execFileSync(bin(name), args, { stdio: "inherit" });

rmSync("build", { recursive: true, force: true });
run("tsc", "-p", "tsconfig.build.json");

const catalogue = join("dist", "catalogue");
rmSync(catalogue, { recursive: true, force: true });
mkdirSync(catalogue, { recursive: true });
writeTables(catalogue, tables());

// Name in dist → folder of its main.ts.
const FACES = { cli: "cli", action: "action", roots: join("action", "roots") };

for (const [face, folder] of Object.entries(FACES)) {
  const out = join("dist", face);
  rmSync(out, { recursive: true, force: true });
  run("ncc", "build", join("build", folder, "main.js"), "--out", out, "--license", "licenses.txt", "--quiet");
  // Line ends as git keeps them, whatever a dependency ships.
  for (const name of readdirSync(out)) {
    const path = join(out, name);
    const text = readFileSync(path, "utf8");
    if (text.includes("\r\n")) writeFileSync(path, text.replaceAll("\r\n", "\n"));
  }
}

stampBuilt(".", sources);

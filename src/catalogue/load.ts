/**
 * Finds the tables. The bundles read one JSON file a provider, which the build writes beside them
 * (`dist/catalogue/aws.json`), when a plan first names one of its types: all rows together, as code, would cost every
 * start a tenth of a second. In this repository the tables are what is written here, see written.ts.
 */
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Table, Tables } from "./table.ts";

const JSON_FILE = /\.json$/;

/** The tables that the build wrote to a folder. */
export function bundledTables(folder: string): Tables {
  const files = readdirSync(folder).filter((name) => JSON_FILE.test(name));
  if (files.length === 0) throw new Error(`${folder} holds no tables of the catalogue; copy dist as a whole`);
  return new Map(
    files
      .sort()
      .map((file) => [
        file.replace(JSON_FILE, ""),
        () => JSON.parse(readFileSync(join(folder, file), "utf8")) as Table,
      ]),
  );
}

/** Required and not imported, so that the bundles have no part of it. Node strips the types. */
const writtenTables = (): Tables =>
  (createRequire(import.meta.url)("./written.ts") as typeof import("./written.ts")).writtenTables();

/** `dist/cli/index.js` → `dist/catalogue`. `new URL("../catalogue", import.meta.url)` makes ncc look for it itself. */
const beside = (program: string): string => join(dirname(fileURLToPath(program)), "..", "catalogue");

let found: Tables | undefined;

/** The tables of this program. */
export function tables(): Tables {
  found ??= import.meta.url.endsWith(".ts") ? writtenTables() : bundledTables(beside(import.meta.url));
  return found;
}

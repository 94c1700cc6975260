import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

/**
 * What each folder of src may import of the others: arrows point inward, and the outer folders never at each other.
 * `text` is words and letters only, so every folder may.
 */
const MAY: Readonly<Record<string, readonly string[]>> = {
  text: [],
  domain: ["text"],
  catalogue: ["text", "domain"],
  input: ["text", "domain"],
  report: ["text", "domain"],
  github: ["text", "domain"],
  "": ["text", "domain"], // review.ts, version.ts
  reading: ["text", "domain", "catalogue", "input"],
  setup: ["", "text", "domain", "catalogue", "input", "report", "github"],
  keyboard: ["", "text", "domain", "catalogue", "input", "report", "cli"],
  cli: ["", "text", "domain", "catalogue", "input", "report", "keyboard", "github", "setup", "reading"],
  action: ["", "text", "domain", "catalogue", "input", "report", "github", "setup", "reading"],
};

/** Folders that are pure: no clock, no files, no library. */
const PURE = ["domain", "text"];

const folderOf = (path: string): string => (path.includes("/") ? (path.split("/")[0] as string) : "");

const FILES = globSync("**/*.ts", { cwd: "src" }).sort();
const IMPORTS: ReadonlyMap<string, readonly string[]> = new Map(FILES.map((file) => [file, importsOf(file)]));

/** What a file imports, types too: other files of src as paths in it, everything else as it is named. */
function importsOf(file: string): readonly string[] {
  const text = readFileSync(join("src", file), "utf8");
  const found = text.matchAll(/^(?:import|export)\b(?:[^"]*?\bfrom)? "([^"]+)"|\bimport\("([^"]+)"\)/gm);
  return [...found].map(([, whole, later]) => {
    const name = whole ?? (later as string);
    return name.startsWith(".") ? join(dirname(file), name) : name;
  });
}

test.each(FILES)("src/%s imports only inward", (file) => {
  const folder = folderOf(file);
  for (const name of IMPORTS.get(file) ?? []) {
    if (!name.endsWith(".ts")) expect(PURE.includes(folder) ? name : "").toBe("");
    else expect([folder, ...(MAY[folder] ?? [])]).toContain(folderOf(name));
  }
});

test("no files of src import each other in a circle", () => {
  expect(circles(IMPORTS)).toEqual([]);
});

test.each([
  ["of two", { a: ["b"], b: ["a"] }, ["a → b → a"]],
  ["of three, entered from outside", { x: ["a"], a: ["b"], b: ["c"], c: ["a"] }, ["a → b → c → a"]],
  ["of one", { a: ["a"] }, ["a → a"]],
])("a circle %s would be found", (_, imports, found) => {
  expect(circles(new Map(Object.entries(imports)))).toEqual(found);
});

test("two ways to one file are no circle", () => {
  expect(circles(new Map(Object.entries({ a: ["b", "c"], b: ["d"], c: ["d"], d: [] })))).toEqual([]);
});

/** A circle for every import that closes one. */
function circles(imports: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const follow = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) found.push([...way.slice(way.indexOf(file)), file].join(" → "));
    if (done.has(file)) return;
    done.add(file);
    for (const next of imports.get(file) ?? []) follow(next, [...way, file]);
  };
  for (const file of imports.keys()) follow(file, []);
  return found;
}

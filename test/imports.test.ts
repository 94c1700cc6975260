import { globSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";

/** What each folder of src may import of the others: arrows point inward, and the outer folders never at each other. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  catalogue: ["domain"],
  input: ["domain"],
  report: ["domain"],
  github: ["domain"],
  "": ["domain"], // review.ts, version.ts
  cli: ["", "domain", "catalogue", "input", "report"],
  action: ["", "domain", "catalogue", "input", "report", "github"],
};

const folderOf = (path: string): string => (path.includes("/") ? (path.split("/")[0] as string) : "");

test.each(globSync("**/*.ts", { cwd: "src" }).sort())("src/%s imports only inward", (file) => {
  const text = readFileSync(join("src", file), "utf8");
  const imported = [...text.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map(([, name]) => name as string);
  const folder = folderOf(file);
  for (const name of imported) {
    if (!name.startsWith(".")) expect(folder === "domain" ? name : "").toBe("");
    else expect([folder, ...(MAY[folder] ?? [])]).toContain(folderOf(relative(".", join(dirname(file), name))));
  }
});

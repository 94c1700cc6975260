/**
 * node scripts/docs.ts [--check]
 *
 * Writes the parts of the documentation that repeat the program: tables made of both action.yml and of the program's own
 * words, counts of the catalogue, and the output of the commands that are shown. With --check nothing is written; what
 * is stale is named on standard error, and the exit code is 1.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { inputsTable, outputsTable } from "./docs/action.ts";
import { catalogueDocs } from "./docs/catalogue.ts";
import { consentRefusals } from "./docs/consent-refusals.ts";
import { catalogueCounts } from "./docs/counts.ts";
import { doctorTable } from "./docs/doctor.ts";
import { mistakesTable } from "./docs/mistakes.ts";
import { refusalTables } from "./docs/refusals.ts";
import { rulesTable } from "./docs/rules.ts";
import { sectionsIn, withSection } from "./docs/sections.ts";
import { transcribed } from "./docs/transcripts.ts";
import { matrixWorkflow } from "./docs/workflows.ts";

export const ROOT = join(import.meta.dirname, "..");

/** Pages whose sections and transcripts are kept current; docs/catalogue.md is written as a whole. */
export const PAGES = [
  "README.md",
  "docs/consent.md",
  "docs/drill.md",
  "docs/faq.md",
  "docs/override.md",
  "docs/setup.md",
] as const;

/** What stands between the markers of a name. */
const SECTIONS = new Map<string, () => string | Promise<string>>([
  ["inputs", () => inputsTable(ROOT)],
  ["outputs", () => outputsTable(ROOT)],
  ["doctor-inputs", () => inputsTable(join(ROOT, "doctor"))],
  ["doctor-outputs", () => outputsTable(join(ROOT, "doctor"))],
  ["drill-inputs", () => inputsTable(join(ROOT, "drill"))],
  ["drill-outputs", () => outputsTable(join(ROOT, "drill"))],
  ["rules", rulesTable],
  ["catalogue", catalogueCounts],
  ["refusals", refusalTables],
  ["mistakes", mistakesTable],
  ["consent-refusals", consentRefusals],
  ["matrix", matrixWorkflow],
  ["doctor", doctorTable],
]);

/**
 * A page as it should be. Throws where a marker has no pair or names nothing, and where a command that is shown can't
 * be run.
 */
export async function pageAsItShouldBe(text: string): Promise<string> {
  let page = text;
  for (const name of sectionsIn(text)) {
    const made = SECTIONS.get(name);
    if (made === undefined)
      throw new Error(
        `a marker names "${name}", and there is no such section; there are ${[...SECTIONS.keys()].join(", ")}`,
      );
    page = withSection(page, name, await made());
  }
  return transcribed(page, ROOT);
}

/** Every generated page by its path, as it should be. */
export async function documentation(): Promise<ReadonlyMap<string, string>> {
  const pages = await Promise.all(
    PAGES.map(async (path): Promise<[string, string]> => {
      try {
        return [path, await pageAsItShouldBe(readFileSync(join(ROOT, path), "utf8"))];
      } catch (cause) {
        throw new Error(`${path}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
      }
    }),
  );
  return new Map([...pages, ["docs/catalogue.md", catalogueDocs()]]);
}

/** Paths of pages that are not as they should be. */
export const stale = (pages: ReadonlyMap<string, string>): readonly string[] =>
  [...pages]
    .filter(([path, text]) => !existsSync(join(ROOT, path)) || readFileSync(join(ROOT, path), "utf8") !== text)
    .map(([path]) => path);

if (import.meta.main) {
  const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
  const pages = await documentation();
  const differing = stale(pages);
  if (!values.check) for (const path of differing) writeFileSync(join(ROOT, path), pages.get(path) ?? "");
  else if (differing.length > 0) {
    process.stderr.write(
      `${differing.join(", ")} ${differing.length === 1 ? "is" : "are"} stale: run "npm run docs" and commit what it writes.\n`,
    );
    process.exitCode = 1;
  }
}

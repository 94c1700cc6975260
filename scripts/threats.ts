/**
 * node scripts/threats.ts
 *
 * Prints every threat that verdict and override have to stand, and the tests that hold it. The list is what vitest finds in the
 * test files, so it says what is tested and nothing else.
 */
import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join, relative } from "node:path";

const ROOT = join(import.meta.dirname, "..");
const FOLDER = "test/e2e/action";

interface Listed {
  /** `threat > test`. */
  readonly name: string;
  readonly file: string;
  readonly location?: { readonly line: number };
}

/** Not parsed but collected: rows of tables are tests of their own. */
function testsIn(file: string): readonly Listed[] {
  const args = ["list", join(FOLDER, file), "--json", "--staticParse=false", "--includeTaskLocation"];
  return JSON.parse(
    execFileSync(join(ROOT, "node_modules", ".bin", "vitest"), args, {
      cwd: ROOT,
      encoding: "utf8",
      maxBuffer: 1 << 26,
    }),
  );
}

const split = (name: string): readonly [subject: string, test: string] => {
  const at = name.indexOf(" > ");
  return at < 0 ? [name, name] : [name.slice(0, at), name.slice(at + 3)];
};

const bySubject = (tests: readonly Listed[]): ReadonlyMap<string, readonly Listed[]> =>
  Map.groupBy(tests, ({ name }) => split(name)[0]);

const place = ({ file, location }: Listed): string =>
  `${relative(ROOT, file)}${location === undefined ? "" : `:${location.line}`}`;

/** `threats.test.ts`, and what was found since by attacking: `attacks-….test.ts`. */
const files = readdirSync(join(ROOT, FOLDER)).filter((file) => /^(?:threats|attacks-.*)\.test\.ts$/.test(file));

const threats = [...bySubject(files.toSorted().toReversed().flatMap(testsIn))].map(([threat, tests], at) =>
  [`${at + 1}. ${threat}`, ...tests.map((one) => `     ${split(one.name)[1]}  (${place(one)})`)].join("\n"),
);

// Every endpoint meets faults of each kind; by name that would be more than a hundred lines.
const faults = [...bySubject(testsIn("faults.test.ts"))].map(
  ([endpoint, tests]) => `     ${endpoint}: ${tests.length} ${tests.length === 1 ? "test" : "tests"}`,
);

console.log(
  [
    ...threats,
    `${threats.length + 1}. a call to GitHub goes wrong  (${FOLDER}/faults.test.ts)\n${faults.join("\n")}`,
  ].join("\n\n"),
);

import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { command } from "./cli/running.ts";

/**
 * A folder with a plan is a case: its reviews are recorded beside it. `npm test -- -u` records them anew; the
 * difference is what a change means.
 */
const CASES = globSync("fixtures/*/*/plan.json").map(dirname).sort();

/** The folder that a case is reviewed in: outside of this repository, whose own policy would count in it. */
const outside = mkdtempSync(join(tmpdir(), "destroy-guard-"));
afterAll(() => rmSync(outside, { recursive: true }));

function outsideOf(folder: string): string {
  const cwd = join(outside, folder.replaceAll(/[/\\]/g, "-"));
  if (!existsSync(cwd)) symlinkSync(join(process.cwd(), folder), cwd);
  return cwd;
}

const review = (folder: string, format: string) => {
  const policy = existsSync(join(folder, "policy.yml")) ? ["--policy", "policy.yml"] : [];
  return command(["review", "--format", format, ...policy, "plan.json"], { cwd: outsideOf(folder) });
};

const record = (folder: string, name: string): string => join(process.cwd(), folder, name);
const inFolder = (kind: string): readonly string[] =>
  CASES.filter((folder) => folder.startsWith(join("fixtures", kind)));

test.each(CASES)("%s is reviewed as recorded", async (folder) => {
  const { stdout, stderr } = await review(folder, "json");
  expect(stderr).toBe("");
  await expect(stdout).toMatchFileSnapshot(record(folder, "review.json"));
});

// What people read is recorded for the stories; the rest would only repeat it.
test.each(inFolder("incidents"))("%s is told as recorded", async (folder) => {
  await expect((await review(folder, "terminal")).stdout).toMatchFileSnapshot(record(folder, "terminal.txt"));
  await expect((await review(folder, "markdown")).stdout).toMatchFileSnapshot(record(folder, "comment.md"));
});

test.each(inFolder("routine"))("%s is routine: nothing blocks it", async (folder) => {
  expect(await review(folder, "json")).toMatchObject({ code: 0 });
});

/** What each story must say, whatever the words around it become: rule, object, what remains. */
const STORIES: readonly (readonly [string, number, readonly string[]])[] = [
  ["datatalks-1-missing-state", 0, ["missing-state"]],
  [
    "datatalks-3-destroy",
    1,
    ["last-copy aws_db_instance.prod nothing", "backup-loss aws_db_snapshot.end_of_course nothing", "mass-destroy"],
  ],
  ["datatalks-3-final-snapshot", 1, ["data-loss aws_db_instance.prod snapshot"]],
  ["datatalks-3-cross-region-copy", 1, ["data-loss aws_db_instance.prod copies"]],
  ["pocketos-railway-volume", 1, ["last-copy railway_volume.postgres nothing"]],
  ["pocketos-volume-removed", 1, ["last-copy railway_service.postgres nothing"]],
  ["saastr-freeze-week-database-drop", 1, ["frozen"]],
];

test.each(STORIES)("the story of %s ends with exit code %i", async (name, code, expected) => {
  const ended = await review(join("fixtures", "incidents", name), "json");
  const { roots } = JSON.parse(ended.stdout) as {
    roots: { findings: { rule: string; address: string | null; remains: { kind: string } | null }[] }[];
  };
  const told = roots.flatMap(({ findings }) =>
    findings.map(({ rule, address, remains }) =>
      [rule, address, remains?.kind ?? null].filter((part) => part !== null).join(" "),
    ),
  );
  expect(ended.code).toBe(code);
  expect(told).toEqual(expect.arrayContaining([...expected]));
});

test("DataTalks.Club's snapshots go with the database, and the copy in another region stays", async () => {
  const findingOf = async (name: string) => {
    const { roots } = JSON.parse((await review(join("fixtures", "incidents", name), "json")).stdout) as {
      roots: { findings: { address: string; remains: { goesWithIt: string[]; survivors: string[] } }[] }[];
    };
    return roots[0]?.findings.find(({ address }) => address === "aws_db_instance.prod")?.remains;
  };
  expect(await findingOf("datatalks-3-destroy")).toMatchObject({
    goesWithIt: ["aws_db_snapshot.before_upgrade", "aws_db_snapshot.end_of_course"],
    survivors: [],
  });
  expect(await findingOf("datatalks-3-cross-region-copy")).toMatchObject({
    survivors: [expect.stringMatching(/^aws_db_/), expect.anything()],
  });
});

test("there are at least forty routine plans and twenty-five on what remains, and every record belongs to a plan", () => {
  for (const path of globSync("fixtures/*/*/review.json"))
    expect(existsSync(join(dirname(path), "plan.json")), path).toBe(true);
  expect(inFolder("routine").length).toBeGreaterThanOrEqual(40);
  expect(inFolder("remains").length).toBeGreaterThanOrEqual(25);
  expect(readFileSync("fixtures/README.md", "utf8")).toContain("npm run fixtures");
});

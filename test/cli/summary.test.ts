import { copyFileSync, mkdirSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { entry, planJson } from "../input/plan/reading.ts";
import { command, folderWith, type Outcome } from "./running.ts";

const losing = (...addresses: readonly string[]): readonly Record<string, unknown>[] =>
  addresses.map((address) =>
    entry(["delete"], {
      address,
      change: { actions: ["delete"], before: { id: address, skip_final_snapshot: true, password: "hunter2" } },
    }),
  );
const planAt = (timestamp: string | null, ...addresses: readonly string[]): string =>
  planJson(losing(...addresses), timestamp === null ? {} : { timestamp });

interface Summary {
  readonly plans: number;
  readonly blocked: number;
  readonly blockedAfter: number | null;
  readonly datedByFile: number;
  readonly withoutHistory: number;
  readonly from: string;
  readonly to: string;
  readonly rules: readonly { rule: string; block: number; blocked: number }[];
  readonly roots: readonly { root: string; plans: number; blocked: number }[];
  readonly weeks: readonly { week: string; plans: number; blocked: number }[];
  readonly lines: readonly { yaml: string }[];
  readonly unread: readonly { source: string; why: string }[];
}

/** Months of plans: previews that are rebuilt, and one loss in production. */
const PAST = {
  "plans/w45/preview.json": planAt("2026-11-04T03:00:00Z", 'module.preview["a"].aws_db_instance.x'),
  "plans/w46/preview.json": planAt("2026-11-11T03:00:00Z", 'module.preview["b"].aws_db_instance.x'),
  "plans/w46/prod.json": planAt("2026-11-12T03:00:00Z", "aws_db_instance.prod"),
  "plans/w47/quiet.json": planJson([entry(["no-op"])], { timestamp: "2026-11-18T03:00:00Z" }),
};

const summary = (cwd: string, ...args: readonly string[]): Promise<Outcome> =>
  command(["review", "--summary", ...args], { cwd });
async function counted(cwd: string, ...args: readonly string[]): Promise<Summary> {
  return JSON.parse((await summary(cwd, "--format", "json", ...args)).stdout) as Summary;
}

describe("a summary of past plans", () => {
  test("counts what would have been blocked, by rule, root and week; any number of plans of one root", async () => {
    const cwd = folderWith(PAST);
    const found = await counted(cwd, "infra=plans/**/*.json");
    expect(found).toMatchObject({ plans: 4, blocked: 3, from: "2026-11-04", to: "2026-11-18", datedByFile: 0 });
    expect(found.rules.filter(({ block }) => block > 0)).toMatchObject([{ rule: "last-copy", block: 3, blocked: 3 }]);
    expect(found.roots).toMatchObject([{ root: "infra", plans: 4, blocked: 3 }]);
    expect(found.weeks.map(({ week, plans, blocked }) => [week, plans, blocked])).toEqual([
      ["2026-W45", 1, 1],
      ["2026-W46", 2, 2],
      ["2026-W47", 1, 0],
    ]);
  });

  test("ends with 0 though plans would have been blocked, and decides nothing", async () => {
    expect((await summary(folderWith(PAST), "plans/**/*.json")).code).toBe(0);
  });

  test("proposes lines that do in a policy what it says of them", async () => {
    const cwd = folderWith(PAST);
    const before = await counted(cwd, "infra=plans/**/*.json");
    expect(before.lines[0]?.yaml).toBe(
      'allow:\n  - { address: "module.preview[*].aws_db_instance.x", rules: [last-copy], reason: "say why" }\n',
    );
    const together = before.lines.map(({ yaml }) => parse(yaml) as Record<string, unknown[]>);
    writeFileSync(join(cwd, "p.yml"), JSON.stringify({ allow: together.flatMap(({ allow }) => allow ?? []) }));
    const after = await counted(cwd, "--policy", "p.yml", "infra=plans/**/*.json");
    expect([before.blockedAfter, after.blocked, after.lines]).toEqual([0, 0, []]);
  });

  test("goes by the repository's policy: freezes and exceptions count on the day of the plan", async () => {
    const policy = `
allow: [{ address: "module.preview*", reason: nightly, until: 2026-11-05 }]
freeze: [{ from: 2026-11-10, to: 2026-11-13 }]
roots: [{ path: "**", backend: { type: s3 } }]
`;
    const cwd = folderWith({ ...PAST, ".github/destroy-guard.yml": policy });
    mkdirSync(join(cwd, ".git"));
    const found = await counted(cwd, "infra=plans/**/*.json");
    expect(found.blocked).toBe(2);
    expect(found.rules.map(({ rule, block }) => [rule, block])).toEqual([
      ["last-copy", 2],
      ["frozen", 2],
      ["exception-expired", 0],
      ["exception-used", 0],
    ]);
  });

  test("proposes nothing for what the policy protects or freezes, and says so", async () => {
    const policy = `
protect: [{ address: aws_db_instance.prod, reason: invoices }]
freeze: [{ from: 2026-11-01, to: 2026-11-30 }]
rules: { last-copy: note }
`;
    const cwd = folderWith({ ...PAST, "p.yml": policy });
    expect(await counted(cwd, "--policy", "p.yml", "infra=plans/**/*.json")).toMatchObject({ blocked: 3, lines: [] });
    const told = async () =>
      (await summary(cwd, "--policy", "p.yml", "infra=plans/**/*.json")).stdout.replace(/\s+/g, " ");
    expect(await told()).toContain("No line of policy is proposed: none was found after which one more plan");
    writeFileSync(join(cwd, "p.yml"), policy.replace("last-copy: note", "last-copy: block"));
    expect(await counted(cwd, "--policy", "p.yml", "infra=plans/**/*.json")).toMatchObject({ blocked: 3, lines: [] });
    writeFileSync(join(cwd, "p.yml"), "freeze: [{ from: 2026-11-01, to: 2026-11-08 }]\n");
    expect(await told()).toContain(
      "1 of 4 plans would have been blocked (tried out). 1 plan is blocked by what the policy itself protects or freezes, and no line is proposed for that.",
    );
  });

  test.each([
    ["terminal", "policy: p.yml", "policy: none found in plans/w46 and this folder, so the defaults apply"],
    ["markdown", "Policy: `p.yml`", "Policy: none found in `plans/w46` and this folder, so the defaults apply"],
    ["json", '"file": "p.yml"', '"file": null'],
  ])("says which policy counted: %s", async (format, named, none) => {
    const cwd = folderWith({ ...PAST, "p.yml": "version: 1\n" });
    const told = async (...args: readonly string[]) =>
      (await summary(cwd, "--format", format, ...args, "plans/w46/prod.json")).stdout.replace(/\s+/g, " ");
    expect(await told("--policy", "p.yml")).toContain(named);
    expect(await told()).toContain(none);
  });

  test("takes the date of the file where the plan has none, and says so", async () => {
    const cwd = folderWith({ "old.json": planAt(null, "aws_db_instance.prod") });
    utimesSync(join(cwd, "old.json"), new Date("2021-06-09T12:00:00Z"), new Date("2021-06-09T12:00:00Z"));
    expect((await counted(cwd, "old.json")).weeks).toMatchObject([{ week: "2021-W23", plans: 1 }]);
    expect((await summary(cwd, "old.json")).stdout.replace(/\s+/g, " ")).toContain(
      "1 plan does not say when it was made (Terraform before 1.5): the date of the file counts.",
    );
  });

  test.each(["terminal", "markdown", "json"])(
    "names what can't be read, counts the rest, and ends with 2: %s",
    async (format) => {
      const cwd = folderWith({ ...PAST, "plans/w47/cut.json": '{"format_version":"1.2","resour' });
      const { code, stdout, stderr } = await summary(cwd, "--format", format, "infra=plans/**/*.json");
      expect([code, stderr]).toEqual([2, ""]);
      expect(stdout).toContain("cut.json");
      expect(stdout.replace(/\s+/g, " ")).toMatch(/4 plans of 2026-11-04 to 2026-11-18|"plans": 4/);
    },
  );

  test("reads several plans in one file, and each file once, however many globs lead to it", async () => {
    const lines = [PAST["plans/w45/preview.json"], PAST["plans/w46/prod.json"]].join("\n");
    const cwd = folderWith({ "plans/all.json": lines });
    copyFileSync(join(cwd, "plans/all.json"), join(cwd, "plans/copy.json"));
    expect((await counted(cwd, "plans/all.json", "plans/a*.json", "plans/copy.json")).plans).toBe(4);
  });

  const PER_PULL = Object.fromEntries(
    Array.from({ length: 30 }, (_, at) => {
      const day = new Date(Date.UTC(2026, 0, 1 + 7 * at)).toISOString();
      return [`plans/pull-${at}/prod.json`, planAt(day, "aws_db_instance.prod")];
    }),
  );

  test("is short, whatever the number of plans: the worst roots and the last weeks, and the others counted", async () => {
    const cwd = folderWith(PER_PULL);
    for (const format of ["terminal", "markdown"]) {
      const { stdout } = await summary(cwd, "--format", format, "plans/**/*.json");
      expect(stdout.match(/pull-\d+/g)).toHaveLength(10 + 1);
      expect(stdout.match(/2026-W\d\d/g)).toHaveLength(12);
      const said = stdout.replace(/\s+/g, " ");
      expect(said).toContain("20 more roots: 20 of 20 plans would have been blocked.");
      expect(said).toContain("18 earlier weeks: 18 of 18 plans would have been blocked.");
      expect(said).toMatch(/none found in this folder, `?plans\/pull-0`? and 29 more folders, so the defaults apply/);
    }
    const found = await counted(cwd, "plans/**/*.json");
    expect([found.roots.length, found.weeks.length]).toEqual([30, 30]);
  });

  test("says that folders of plans are no roots, and proposes no levels for them; named, they are one root", async () => {
    const cwd = folderWith(PER_PULL);
    const said = (await summary(cwd, "plans/**/*.json")).stdout.replace(/\s+/g, " ");
    expect(said).toContain(
      "30 roots are only folders in which plans were kept, with no Terraform files in them. Name the root that the plans are of, and they are counted together: 'infra/prod=plans/*/prod.json'.",
    );
    const named = await summary(cwd, "infra/prod=plans/*/prod.json");
    expect(named.stdout).toMatch(/^30 plans .*, 1 root: 30 would have been blocked\n/);
    expect(named.stdout).not.toContain("only folders");
    writeFileSync(join(cwd, "plans/pull-0/main.tf"), "");
    expect((await summary(cwd, "plans/**/*.json")).stdout).toContain("29 roots are only folders");
  });

  test("judges a plan without a state by the plans before it, and does not count what nothing tells of", async () => {
    const create = (timestamp: string) => planJson([entry(["create"])], { timestamp });
    const knowing = planJson([entry(["no-op"])], { timestamp: "2026-11-02T03:00:00Z" });
    const cwd = folderWith({
      "new.json": create("2026-11-03T03:00:00Z"),
      "old/1.json": knowing,
      "old/2.json": create("2026-11-04T03:00:00Z"),
    });
    const args = ["new=new.json", "old=old/*.json"];
    expect(await counted(cwd, ...args)).toMatchObject({
      blocked: 1,
      withoutHistory: 1,
      rules: [{ rule: "missing-state", block: 1 }],
      roots: [
        { root: "old", blocked: 1 },
        { root: "new", blocked: 0 },
      ],
    });
    expect((await summary(cwd, ...args)).stdout.replace(/\s+/g, " ")).toContain(
      "1 plan creates everything and knows no state, as the first plan of a new root does. No earlier plan here says that the root was not new, so missing-state is not counted for it.",
    );
    writeFileSync(join(cwd, "p.yml"), "rules: { missing-state: block }\n");
    expect((await counted(cwd, "--policy", "p.yml", ...args)).blocked).toBe(2);
  });

  test("proposes no level for all roots that entries of the policy for single roots would outdo", async () => {
    const made = (timestamp: string, action: string) => planJson([entry([action])], { timestamp });
    const cwd = folderWith(
      Object.fromEntries(
        ["one", "two"].flatMap((root) => [
          [`${root}/1.json`, made("2026-11-02T03:00:00Z", "no-op")],
          [`${root}/2.json`, made("2026-11-04T03:00:00Z", "create")],
        ]),
      ),
    );
    writeFileSync(join(cwd, "p.yml"), 'roots: [{ path: "**", rules: { missing-state: block } }]\n');
    const found = await counted(cwd, "--policy", "p.yml", "infra/one=one/*.json", "infra/two=two/*.json");
    expect(found).toMatchObject({ blocked: 2, blockedAfter: 0 });
    expect(found.lines.map(({ yaml }) => yaml).join("\n")).not.toMatch(/^rules:/m);
    expect((await summary(cwd, "--policy", "p.yml", "infra/one=one/*.json")).stdout.replace(/\s+/g, " ")).toContain(
      "of several entries of roots that match the last one wins, so put it at the end",
    );
  });

  test("names some of what can't be read, and counts the rest", async () => {
    const junk = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`plans/${at}.txt`, "no plan"]));
    const { code, stdout } = await summary(folderWith({ ...PAST, ...junk }), "plans/**");
    expect([code, stdout.match(/^could not be read: /gm)?.length]).toEqual([2, 5]);
    expect(stdout.replace(/\s+/g, " ")).toMatch(/^[^|]*: 3 would have been blocked; 20 files could not be read /);
    expect(stdout).toContain("15 more files could not be read: --format json names all, and a narrower pattern");
  });

  test("says of a pattern that the shell has replaced by folders how to write it", async () => {
    const { code, stdout } = await summary(folderWith(PAST), "plans/w45", "plans/w46");
    expect([code, stdout.split("\n")[0]]).toEqual([2, "no plan: 2 files could not be read"]);
    expect(stdout.replace(/\s+/g, " ")).toContain(
      "A pattern goes in quotes, so that the shell leaves it alone: 'plans/**/*.json'.",
    );
  });

  test("says what it is about in one line", async () => {
    const cwd = folderWith(PAST);
    expect((await summary(cwd, "-q", "infra=plans/**/*.json")).stdout).toBe(
      "4 plans of 2026-11-04 to 2026-11-18, 1 root: 3 would have been blocked\n",
    );
  });

  test.each([
    [["--format", "sarif", "x.json"], '"sarif" is not a format of --summary'],
    [["-"], "--summary reads its plans twice, so give them as files"],
    [["a=-"], "--summary reads its plans twice, so give them as files"],
    [["--consent", "c", "x.json"], "--summary takes no consent: nothing is decided by it"],
    [["none/*.json"], '"none/*.json" matches no file'],
    [[], "no plan was named"],
  ])("is refused with %j", async (args, message) => {
    const { code, stdout, stderr } = await summary(folderWith({ "x.json": PAST["plans/w46/prod.json"] }), ...args);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
  });

  test("shows no value, and no address that comes alive", async () => {
    const hostile = 'module.a["`` --> \n@x ![i](//e.c) \u202e"].aws_db_instance.x["<b>"]';
    const cwd = folderWith({ "plan.json": planAt(null, hostile) });
    for (const format of ["terminal", "markdown", "json"]) {
      const { stdout } = await summary(cwd, "--format", format, "plan.json");
      expect(stdout).not.toMatch(/hunter2|\u202e/);
      if (format === "markdown")
        expect(stdout.replace(/(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, "")).not.toMatch(/-->|<b>|!\[|@x/);
    }
  });
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { allRows, catalogueWith } from "../../src/catalogue/index.ts";
import { keptPathsOf } from "../../src/domain/kept-paths.ts";
import { isPair, parsePath, type Step } from "../../src/domain/path.ts";
import { DEFAULT_POLICY, type Policy } from "../../src/domain/policy.ts";
import { atlantisReport } from "../../src/report/atlantis.ts";
import { drillJson } from "../../src/report/drill/json.ts";
import { drillMarkdown } from "../../src/report/drill/markdown.ts";
import { drillSarif } from "../../src/report/drill/sarif.ts";
import { drillTerminal } from "../../src/report/drill/terminal.ts";
import { drillLine, exposedPhrase } from "../../src/report/drill/words.ts";
import { gitlabReport } from "../../src/report/gitlab.ts";
import { jsonReport } from "../../src/report/json.ts";
import { junitReport } from "../../src/report/junit.ts";
import { markdownReport } from "../../src/report/markdown.ts";
import { plain } from "../../src/report/phrase.ts";
import { sarifReport } from "../../src/report/sarif.ts";
import { terminalReport } from "../../src/report/terminal.ts";
import { reviewOf, reviewRoot } from "../../src/review.ts";
import { drillIn, stateJson } from "../domain/drill/drilling.ts";
import { planJson, plansIn } from "../input/plan/reading.ts";

/** Secrets go where the catalogue looks, and beside it. */
const POLICY: Policy = {
  ...DEFAULT_POLICY,
  protect: [{ address: null, type: null, tags: { owner: "nobody" }, reason: null }],
};
const CATALOGUE = catalogueWith([]);
const KEPT_PATHS = keptPathsOf(CATALOGUE, POLICY);
const CIRCUMSTANCES = { catalogue: CATALOGUE, policy: POLICY, today: "2026-11-21", isNewRoot: null };
const ROWS = allRows();

type Tree = { [key: string]: Tree | unknown };

/** Puts a value at a path, making lists and objects on the way. */
function put(tree: Tree, steps: readonly Step[], value: unknown): void {
  const [step, ...rest] = steps;
  if (isPair(step)) {
    const members = step.pair === "members" ? [[String(value), value]] : step.pair.map((name) => [name, value]);
    Object.assign(tree, Object.fromEntries(members));
    return;
  }
  const key = typeof step === "string" ? step : "0";
  const child = tree[key];
  if (rest.length === 0) {
    if (child === undefined) tree[key] = value;
    return;
  }
  const next = (child ?? (typeof rest[0] === "string" || isPair(rest[0]) ? {} : [])) as Tree;
  if (typeof next !== "object" || next === null) return;
  tree[key] = next;
  put(next, rest, value);
}

const secret = fc.stringMatching(/^[A-Za-z0-9+/=_-]{12,24}$/).map((text) => `S3CR3T-${text}`);

const planted = fc.record({
  row: fc.constantFrom(...ROWS),
  actions: fc.constantFrom(
    "delete",
    "delete create",
    "create delete",
    "update",
    "forget",
    "no-op",
    "create",
    "sideways",
  ),
  // One array for all now and then, so that objects refer to each other.
  secrets: fc.oneof(
    fc.array(secret, { minLength: 40, maxLength: 40 }),
    fc.constant(Array.from({ length: 40 }, () => "S3CR3T-the-same")),
  ),
  marked: fc.boolean(),
  reason: secret,
});

async function outputs(
  plants: readonly {
    row: (typeof ROWS)[number];
    actions: string;
    secrets: readonly string[];
    marked: boolean;
    reason: string;
  }[],
): Promise<Record<string, string>> {
  const entries = plants.map(({ row, actions, secrets, marked, reason }, index) => {
    const paths = [
      ...KEPT_PATHS(row.type).destroyed,
      ...["password", "id", "tags.owner", "policy", "nested[0].deep.value"].map(parsePath),
    ];
    const values = (shift: number): Tree => {
      const tree: Tree = {};
      paths.forEach(({ steps }, i) => {
        put(tree, steps, secrets[(i + shift) % secrets.length]);
      });
      return tree;
    };
    const marks: Tree | boolean = marked || {};
    return {
      address: `${row.type}.x[${index}]`,
      mode: "managed",
      type: row.type,
      name: "x",
      provider_name: "registry.terraform.io/example/example",
      action_reason: reason,
      change: {
        actions: actions.split(" "),
        before: actions === "create" ? null : values(0),
        after: values(1),
        after_unknown: {},
        before_sensitive: marks,
        after_sensitive: marks,
        importing: { id: reason },
      },
    };
  });
  const more = {
    variables: { token: { value: "S3CR3T-variable" } },
    configuration: {
      provider_config: { x: { name: "x", expressions: { token: { constant_value: "S3CR3T-provider" } } } },
    },
  };
  const plans = await plansIn(planJson(entries, more), KEPT_PATHS);
  const result = reviewOf(plans.map((plan) => reviewRoot(plan, CIRCUMSTANCES)));
  return {
    terminal: terminalReport(result, { width: 80, color: false }),
    markdown: markdownReport(result),
    json: jsonReport(result),
    sarif: sarifReport(result),
    ...(await drills(entries)),
    gitlab: gitlabReport(result),
    junit: junitReport(result),
    atlantis: atlantisReport(result),
  };
}

/** The same objects as a state, and as another one beside it, drilled. */
async function drills(
  entries: readonly { address: string; type: string; change: { before: unknown; before_sensitive: unknown } }[],
): Promise<Record<string, string>> {
  const resources = entries
    .filter(({ change }) => change.before !== null)
    .map(({ address, type, change }) => ({
      address,
      type,
      mode: "managed",
      values: change.before,
      sensitive_values: change.before_sensitive,
    }));
  const text = stateJson(resources, { outputs: { token: { value: "S3CR3T-output" } } });
  const drilling = { catalogue: CATALOGUE, rows: ROWS, policy: POLICY };
  const [one, two] = [await drillIn({ a: text }, drilling), await drillIn({ a: text, b: text }, drilling)];
  return {
    "drill for a terminal": drillTerminal(one, { width: 80, color: false, all: true }),
    "drill in Markdown": drillMarkdown(two, { all: true }),
    "drill for a terminal, of two": drillTerminal(two, { width: 80, color: false, all: true }),
    "drill in Markdown, of one": drillMarkdown(one, { all: false }),
    "drill as JSON": [...drillJson(two)].join(""),
    "drill as SARIF": drillSarif(two),
    "drill in one line": drillLine(two),
    "drill in annotations": two.states
      .flatMap(({ objects }) => objects.map((each) => plain(exposedPhrase(each))))
      .join("\n"),
  };
}

test("no string of a plan's values reaches any report, marked sensitive or not", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(planted, { minLength: 1, maxLength: 4 }), async (plants) => {
      for (const [format, text] of Object.entries(await outputs(plants))) {
        const at = text.indexOf("S3CR3T");
        expect(at < 0 ? "" : `${format}: …${text.slice(Math.max(0, at - 80), at + 20)}`).toBe("");
      }
    }),
    { numRuns: 300 },
  );
});

test("every path of the catalogue that a row looks at is planted at least once", () => {
  // Else the test above would prove nothing about it.
  const paths = ROWS.flatMap((row) => KEPT_PATHS(row.type).destroyed);
  expect(paths.length).toBeGreaterThan(5000);
  for (const { steps } of paths) {
    const tree: Tree = {};
    put(tree, steps, "S3CR3T");
    expect(JSON.stringify(tree)).toContain("S3CR3T");
  }
});

test("not even a number or a switch is shown when the plan marks it sensitive", async () => {
  const entry = (marks: unknown) => ({
    address: "aws_db_instance.prod",
    mode: "managed",
    type: "aws_db_instance",
    name: "prod",
    provider_name: "registry.terraform.io/hashicorp/aws",
    change: {
      actions: ["delete"],
      before: { skip_final_snapshot: true, backup_retention_period: 31337 },
      after: null,
      before_sensitive: marks,
      after_sensitive: false,
    },
  });
  const report = async (marks: unknown): Promise<string> => {
    const plans = await plansIn(planJson([entry(marks)]), KEPT_PATHS);
    const result = reviewOf(plans.map((plan) => reviewRoot(plan, CIRCUMSTANCES)));
    return `${jsonReport(result)}${terminalReport(result, { width: 100, color: false })}`;
  };
  expect(await report({})).toContain("31337");
  for (const marks of [true, { backup_retention_period: true, skip_final_snapshot: true }]) {
    const text = await report(marks);
    expect(text).not.toContain("31337");
    expect(text).toContain("backup_retention_period is sensitive");
  }
});

import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { allRows, catalogueWith } from "../../../src/catalogue/index.ts";
import { drillSarif } from "../../../src/report/drill/sarif.ts";
import { command } from "../../cli/running.ts";
import { drillIn, stateJson } from "../../domain/drill/drilling.ts";
import { hostileText, UNSEEN } from "../hostile.ts";
import { resultsIn } from "../sarif-results.ts";

const PLAN = "fixtures/incidents/datatalks-3-destroy/plan.json";
const DRILLING = { catalogue: catalogueWith([]), rows: allRows() };

test("DataTalks.Club: one result, for the database, with what would help", async () => {
  const { stdout, code } = await command(["drill", "--format", "sarif", `infra/prod=${PLAN}`]);
  expect(code).toBe(0);
  expect(resultsIn(stdout)).toMatchObject([
    {
      ruleId: "exposed",
      ruleIndex: 0,
      level: "error",
      message: {
        text: "aws_db_instance.prod: a relational database of which nothing would remain in a terraform destroy. What would help: deletion_protection = true",
      },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "infra/prod/main.tf", uriBaseId: "%SRCROOT%" },
            region: { startLine: 1 },
          },
          logicalLocations: [{ fullyQualifiedName: "aws_db_instance.prod", kind: "resource" }],
        },
      ],
    },
  ]);
});

test("the file describes the one rule, and is told apart from a review's by its category", async () => {
  const { stdout } = await command(["drill", "--format", "sarif", PLAN]);
  const [run] = JSON.parse(stdout).runs;
  expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(["exposed"]);
  expect(run.tool.driver.rules[0].helpUri).toContain("/docs/drill.md#");
  expect(run.automationDetails.id).toBe("destroy-guard-drill/");
});

test("what is safe is no result, and then the file is a whole one all the same", async () => {
  const safe = readFileSync(PLAN, "utf8").replaceAll('"deletion_protection":false', '"deletion_protection":true');
  const { stdout } = await command(["drill", "--format", "sarif", "-"], { input: safe });
  expect(resultsIn(stdout)).toEqual([]);
});

const database = (address: string, deposed?: string) => ({
  address,
  mode: "managed",
  type: "aws_db_instance",
  ...(deposed === undefined ? {} : { deposed_key: deposed }),
  values: { id: "db", skip_final_snapshot: true, delete_automated_backups: true },
});

const sarifOf = async (objects: readonly object[], root = "."): Promise<string> =>
  drillSarif(await drillIn({ [root]: stateJson(objects) }, DRILLING));

test("what would be missed less is a warning", async () => {
  const rows = DRILLING.rows.map((row) =>
    row.type === "aws_db_instance" ? { ...row, weight: "medium" as const } : row,
  );
  const catalogue: typeof DRILLING.catalogue = (type) => {
    const row = rows.find((one) => one.type === type);
    return row === undefined ? { known: "nothing" } : { known: "row", row };
  };
  const drill = await drillIn({ ".": stateJson([database("aws_db_instance.a")]) }, { catalogue, rows });
  expect(resultsIn(drillSarif(drill)).map(({ level }) => level)).toEqual(["warning"]);
});

test("fingerprints tell root, address and deposed key apart, and hang on nothing else", async () => {
  const print = async (object: object, root?: string) =>
    resultsIn(await sarifOf([object], root))[0]?.partialFingerprints["destroyGuard/v1"];
  const base = await print(database("aws_db_instance.a"));
  const busy = {
    ...database("aws_db_instance.a"),
    values: { id: "other", skip_final_snapshot: true, delete_automated_backups: true },
  };
  expect(await print(busy)).toBe(base);
  const others = [
    await print(database("aws_db_instance.b")),
    await print(database("aws_db_instance.a", "abcd0123")),
    await print(database("aws_db_instance.a"), "infra/prod"),
  ];
  expect(new Set([base, ...others]).size).toBe(4);
});

test("stays well formed and visible, whatever an address or a root holds", async () => {
  await fc.assert(
    // An object without an address is refused (test/input/state).
    fc.asyncProperty(
      hostileText.map((text) => `a.b["${text}"]`),
      hostileText,
      async (address, root) => {
        for (const { message, locations } of resultsIn(await sarifOf([database(address, root)], root))) {
          expect(message.text).not.toMatch(UNSEEN);
          expect(message.text.replace(/\\[[\]\\]/g, "")).not.toMatch(/[[\]\\]/);
          expect(locations[0]?.logicalLocations?.[0]?.fullyQualifiedName ?? "").not.toMatch(UNSEEN);
        }
      },
    ),
    { numRuns: 100 },
  );
});

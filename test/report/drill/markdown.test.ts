import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { command } from "../../cli/running.ts";

const PLAN = "fixtures/incidents/datatalks-3-destroy/plan.json";

test("DataTalks.Club as a table, with a picture of what goes", async () => {
  const { stdout } = await command(["drill", "--format", "markdown", `infra/prod=${PLAN}`]);
  await expect(stdout).toMatchFileSnapshot("datatalks.md");
});

test("what a state names can not end its cell, nor come alive", async () => {
  const evil = 'aws_db_instance.x["a`|b</details>\n\n# hi @everyone"]';
  const text = readFileSync(PLAN, "utf8").replaceAll('"aws_db_instance.prod"', JSON.stringify(evil));
  const { stdout, code } = await command(["drill", "--format", "markdown", "-"], { input: text });
  expect(code).toBe(0);
  const rows = stdout.split("\n").filter((line) => line.includes("everyone") && line.startsWith("|"));
  expect(rows.length).toBe(1);
  // Six columns have seven borders; every other pipe is escaped.
  expect(rows[0]?.replaceAll("\\|", "").match(/\|/g)?.length).toBe(7);
  expect(stdout.split("\n")).not.toContain("# hi @everyone");
});

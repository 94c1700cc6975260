import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { command, folderWith } from "./running.ts";

/** A repository in which a case is the root live/prod, reviewed from the top, or from the root itself. */
function repositoryOf(name: string): string {
  const top = folderWith({});
  mkdirSync(join(top, ".git"));
  cpSync(join("fixtures", name), join(top, "live/prod"), { recursive: true });
  return top;
}

/** Of the finding on an object, `file:line` of each place. */
async function placesIn(cwd: string, plan: string, address: string): Promise<readonly string[] | undefined> {
  const { stdout } = await command(["review", "--format", "json", plan], { cwd });
  const { roots } = JSON.parse(stdout) as {
    roots: { findings: { address: string; places: { file: string; line: number | null }[] }[] }[];
  };
  return roots
    .flatMap(({ findings }) => findings)
    .find((one) => one.address === address)
    ?.places.map(({ file, line }) => (line === null ? file : `${file}:${line}`));
}

test.each([
  [
    "an instance of a module that is gone from for_each",
    "effects/nested-modules",
    'module.customer["acme"].module.shard[0].aws_dynamodb_table.events',
    ["main.tf:5", "modules/customer/main.tf:13", "modules/shard/main.tf:5"],
  ],
  [
    "a module under a new name",
    "effects/module-renamed-and-replaced",
    "module.ledger.google_sql_database_instance.this",
    ["modules/database/main.tf:13", "main.tf:1"],
  ],
  [
    "a module that is gone, with a key that looks like another call",
    "effects/hostile-for-each-keys",
    'module.hostile["x\\"] . module.y[\\"z"].aws_ebs_volume.inner',
    [],
  ],
  [
    "a module that is gone, which no file and no plan knows any more",
    "effects/module-removed",
    "module.orders.module.database.google_sql_database_instance.this",
    [],
  ],
])("review names the places of %s", async (_, name, address, places) => {
  const top = repositoryOf(name);
  const inRoot = places.map((place) => `live/prod/${place}`);
  expect(await placesIn(top, "live/prod/plan.json", address)).toEqual(inRoot);
  expect(await placesIn(join(top, "live/prod"), "plan.json", address)).toEqual(inRoot);
});

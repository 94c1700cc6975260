import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { CatalogueRow } from "../../src/domain/catalogue.ts";
import { opinionOn } from "./schema/opinion.ts";
import { readPulumi } from "./schema/pulumi.ts";

const folder = mkdtempSync(join(tmpdir(), "opinion-"));
afterAll(() => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, "sql"), { recursive: true });
mkdirSync(join(folder, "types"));
writeFileSync(
  join(folder, "sql", "database.js"),
  "class Database {}\nDatabase.__pulumiType = 'some:sql/database:Database';\n",
);
writeFileSync(
  join(folder, "sql", "database.d.ts"),
  `export declare class Database extends pulumi.CustomResource {
    /** readonly notThis: pulumi.Output<string>; */
    readonly deletionProtection: pulumi.Output<boolean | undefined>;
    readonly backups: pulumi.Output<outputs.sql.DatabaseBackup[] | undefined>;
    readonly tags: pulumi.Output<{
        [key: string]: string;
    } | undefined>;
}
`,
);
writeFileSync(
  join(folder, "types", "output.d.ts"),
  `export declare namespace sql {
    interface DatabaseBackup {
        keepDays?: number;
        window: outputs.sql.DatabaseBackupWindow;
    }
    interface DatabaseBackupWindow {
        startHour: number;
    }
}
`,
);

const row = (type: string, ...paths: readonly string[]): CatalogueRow => ({
  type,
  class: "data",
  weight: "high",
  what: "database",
  loses: "All.",
  decides: paths,
  source: "https://example.com",
});

describe("The declarations of a Pulumi package", () => {
  const resources = readPulumi(folder);
  test("have a resource by its token", () => {
    expect([...resources.keys()]).toEqual(["some:sql/database:Database"]);
  });
  test.each([
    ["deletion_protection", true],
    ["backup[0].keep_days", true],
    ["backup[*].window[0].start_hour", true],
    ["tags.env", true],
    ["backup[0].keep_weeks", false],
    ["deletion_protection.more", false],
    ["not_this", false],
  ])("a path of a row is found by the names that they give it: %s, %s", (path, isThere) => {
    const { found, paths, missing } = opinionOn("some", [row("some_sql_database", path)], resources);
    expect({ found, paths, missing }).toEqual({
      found: 1,
      paths: 1,
      missing: isThere ? [] : [`some_sql_database ${path}`],
    });
  });
  test("a type that they name otherwise is told, and not judged", () => {
    const { unmapped, paths } = opinionOn("some", [row("some_mysql_server", "a")], resources);
    expect({ unmapped, paths }).toEqual({ unmapped: ["some_mysql_server"], paths: 0 });
  });
});

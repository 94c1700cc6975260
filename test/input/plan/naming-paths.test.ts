import { describe, expect, test } from "vitest";
import { catalogueWith } from "../../../src/catalogue/index.ts";
import { keptPathsOf } from "../../../src/domain/kept-paths.ts";
import { parsePath } from "../../../src/domain/path.ts";
import { DEFAULT_POLICY } from "../../../src/domain/policy.ts";
import type { Names } from "../../../src/input/json/names.ts";
import { NamingPaths } from "../../../src/input/plan/naming-paths.ts";

const keptPaths = keptPathsOf(catalogueWith([]), DEFAULT_POLICY);
const SNAPSHOT = keptPaths("aws_db_snapshot");
const POINT = keptPaths("aws_backup_plan");
const general = (path: string, type: string) => ({ ...parsePath(path), to: [type] });

describe("The paths by which objects name others", () => {
  test("are those of their own row that lead to a type which is asked for, and the general ones", () => {
    const naming = new NamingPaths((type) => type === "aws_backup_vault");
    naming.wants([general("vpc_id", "aws_vpc"), general("vpc_id", "aws_default_vpc")]);
    expect(naming.of(SNAPSHOT).map(({ path, to }) => [path, to])).toEqual([["vpc_id", ["aws_vpc", "aws_default_vpc"]]]);
    expect(naming.of(POINT).map(({ path }) => path)).toContain("rule[*].target_vault_name");
  });

  test("are one list for all objects of a type, until others are asked for: else each would be worked out anew", () => {
    const asked = new Set<string>();
    const naming = new NamingPaths((type) => asked.has(type));
    const first = naming.of(POINT);
    expect(naming.of(POINT)).toBe(first);
    asked.add("aws_backup_vault");
    naming.wants([]);
    expect(naming.of(POINT)).not.toEqual(first);
  });

  test("count where a name stands in the object, or where its own row has some", () => {
    const naming = new NamingPaths((type) => type === "aws_backup_vault");
    naming.wants([general("vpc_id", "aws_vpc")]);
    const has = (text: string) => (names: Names) => names.mayStandIn(Buffer.from(text));
    expect(naming.mayName(SNAPSHOT, has('{"vpc_id":"vpc-1"}'))).toBe(true);
    expect(naming.mayName(SNAPSHOT, has('{"vpc":"vpc-1"}'))).toBe(false);
    expect(naming.mayName(POINT, has("{}"))).toBe(true);
  });
});

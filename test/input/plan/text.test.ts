/** Opaque texts of a plan: names, numbers and kinds of statements are read, and nothing else. */
import { describe, expect, test } from "vitest";
import { parsePath, type TextKind } from "../../../src/domain/path.ts";
import { project } from "../../../src/input/plan/projection.ts";
import { readText } from "../../../src/input/plan/text.ts";

describe("A text is read", () => {
  test.each<[string, TextKind, string, unknown]>([
    ["as JSON", "json", '{"rules":[{"days":7}]}', { rules: [{ days: 7 }] }],
    ["as JSON not, if it is half a document", "json", '{"rules":[', undefined],
    [
      "as names of columns, and of those inside others",
      "columns",
      '[{"name":"Id","type":"STRING","defaultValueExpression":"x"},{"name":"a","type":"RECORD","fields":[{"name":"b"}]}]',
      ["id", "a", "a.b"],
    ],
    ["as columns of a whole schema", "columns", '{"fields":[{"name":"a"}]}', ["a"]],
    ["as columns not, if it has none", "columns", '"a"', undefined],
    ["as the account of an ARN", "account", "arn:aws:rds:eu-west-1:111122223333:db:x", "111122223333"],
    ["as no account, where the ARN names none", "account", "arn:aws:s3:::bucket", null],
    ["as the subscription of an id, in whatever case", "account", "/subscriptions/0A-1b/resourceGroups/rg", "0a-1b"],
    ["as no account, where it is a name", "account", "bucket", null],
    [
      "as properties",
      "properties",
      "# log.retention.hours=1\nlog.retention.hours = 168\r\nauto.create.topics.enable:true\n\nnonsense",
      { "log.retention.hours": "168", "auto.create.topics.enable": "true" },
    ],
    ["as a statement that drops a table", "sql", "drop  table IF EXISTS t1", ["DROP TABLE"]],
    ["as one that drops a column", "sql", "ALTER TABLE t\nDROP COLUMN c", ["DROP COLUMN"]],
    ["as one that drops a column, in the short form", "sql", "ALTER TABLE `t x` DROP c", ["DROP COLUMN"]],
    [
      "as one that drops a column if the table is there",
      "sql",
      "ALTER TABLE IF EXISTS t DROP COLUMN c",
      ["DROP COLUMN"],
    ],
    ["as one that drops a column behind another change", "sql", "ALTER TABLE t (ADD a INT, DROP c)", ["DROP COLUMN"]],
    ["as one that adds columns of such names", "sql", "ALTER TABLE t ADD (a INT, drop_c INT)", ["other"]],
    ["as one that lets rows expire", "sql", "ALTER TABLE t USING TTL 4 DAYS", ["TTL"]],
    ["as one that lets no row expire", "sql", "ALTER TABLE t USING TTL 0 DAYS", ["other"]],
    [
      "as one that drops a table of another kind",
      "sql",
      "DROP DYNAMIC TABLE t; DROP ICEBERG TABLE u",
      ["DROP TABLE", "DROP TABLE"],
    ],
    ["as one that drops a stage", "sql", "DROP STAGE s", ["DROP STAGE"]],
    ["as one that overwrites", "sql", "INSERT OVERWRITE INTO t SELECT 1", ["TRUNCATE"]],
    [
      "as one that sets how long old data is kept",
      "sql",
      "ALTER TABLE t SET data_retention_time_in_days = 0",
      ["RETENTION"],
    ],
    ["as one that no longer sets it", "sql", 'ALTER DATABASE "a" UNSET DATA_RETENTION_TIME_IN_DAYS', ["RETENTION"]],
    ["as one that sets it for an account", "sql", "ALTER ACCOUNT SET MIN_DATA_RETENTION_TIME_IN_DAYS=1", ["RETENTION"]],
    [
      "as one that keeps it for as long as can be",
      "sql",
      "ALTER SCHEMA s SET DATA_RETENTION_TIME_IN_DAYS = 90",
      ["other"],
    ],
    [
      "as a block",
      "sql",
      "BEGIN DROP TABLE t; IF (a) THEN TRUNCATE t; END IF; END",
      ["DROP TABLE", "TRUNCATE", "other", "other"],
    ],
    ["as text that is run", "sql", "EXECUTE IMMEDIATE 'DROP TABLE t'", ["DROP TABLE"]],
    [
      "as text in dollars that is run",
      "sql",
      "execute immediate $$ begin drop table t; end $$",
      ["DROP TABLE", "other"],
    ],
    ["as text that is run, of which nothing is known", "sql", "EXECUTE IMMEDIATE :s", ["EXECUTE"]],
    [
      "without text in dollars that is not run",
      "sql",
      "CREATE PROCEDURE p() AS $$ it's; DROP TABLE t $$; TRUNCATE u",
      ["other", "TRUNCATE"],
    ],
    ["behind a comment of slashes", "sql", "SELECT 1; // why\nDROP TABLE t", ["other", "DROP TABLE"]],
    ["as one that drops a column of a table of such a name", "sql", "ALTER TABLE do DROP c", ["DROP COLUMN"]],
    ["as one that drops a column in brackets", "sql", "ALTER TABLE t (DROP c)", ["DROP COLUMN"]],
    ["as one that changes a table of such a name", "sql", "ALTER TABLE backdrop ADD COLUMN c INT", ["other"]],
    ["as one that adds a column of such a name", "sql", "ALTER TABLE t ADD COLUMN drop_c INT", ["other"]],
    ["as one that drops only a constraint", "sql", "ALTER TABLE t DROP CONSTRAINT c", ["other"]],
    ["as one that drops only a default", "sql", "ALTER TABLE t ALTER COLUMN c DROP DEFAULT", ["other"]],
    ["as one that drops what it replaces", "sql", "create or replace transient table a (b INT)", ["REPLACE TABLE"]],
    ["as one that replaces a view", "sql", "CREATE OR REPLACE VIEW a AS SELECT 1", ["other"]],
    ["as one that drops an index", "sql", "DROP INDEX i", ["other"]],
    ["as one that grants", "sql", "GRANT DELETE ON t TO ROLE r", ["GRANT"]],
    ["as one that revokes", "sql", "revoke ROLE a FROM ROLE b; DROP TABLE t", ["GRANT", "DROP TABLE"]],
    ["as one that only begins like that", "sql", "GRANTED()", ["other"]],
    [
      "as several",
      "sql",
      "CREATE TABLE t (a INT64); TRUNCATE TABLE t; DELETE FROM t;",
      ["other", "TRUNCATE", "DELETE"],
    ],
    ["without its comments", "sql", "-- DROP TABLE a\n/* DROP TABLE b; */ CREATE TABLE c", ["other"]],
    ["behind its comments", "sql", "/* why */ DROP TABLE b -- gone", ["DROP TABLE"]],
    ["as a template not, if it declares nothing", "stack", "Outputs: {}", undefined],
    [
      "as a template not, if it says one thing twice",
      "stack",
      "Resources:\n  A: {Type: X}\n  A: {Type: Y}\n",
      undefined,
    ],
    ["as a template not, if an alias leads nowhere", "stack", "Resources:\n  A: *b\n", undefined],
    ["without what is quoted", "sql", "INSERT INTO t VALUES ('; DROP TABLE t; ')", ["other"]],
  ])("%s", (_, kind, text, expected) => {
    expect(readText(kind, text)).toEqual(expected);
  });
});

describe("A template of CloudFormation is read", () => {
  const told = (text: string) =>
    (readText("stack", text) as readonly { readonly [key: string]: unknown }[]).map(({ definition, ...rest }) => rest);
  const DB = {
    type: "AWS::RDS::DBInstance",
    kept: false,
    left: "snapshot",
    kept_when_replaced: false,
    conditional: false,
  };

  test.each<[string, string, unknown]>([
    ["in JSON", '{"Resources":{"Db":{"Type":"AWS::RDS::DBInstance"}}}', [{ ...DB, name: "Db" }]],
    [
      "in YAML, with the short forms of functions",
      "Resources:\n  Db:\n    Type: AWS::RDS::DBInstance\n    Condition: IsProd\n    Properties:\n      Name: !Sub 'a-x'\n      Tags: !If [a, [], !Ref b]\n",
      [{ ...DB, name: "Db", conditional: true }],
    ],
    [
      "with what is kept",
      "Resources:\n  Db:\n    Type: AWS::RDS::DBInstance\n    DeletionPolicy: Retain\n    UpdateReplacePolicy: RetainExceptOnCreate\n",
      [{ ...DB, name: "Db", kept: true, left: "kept", kept_when_replaced: true }],
    ],
    [
      "where an expression decides that, as not kept",
      "Resources:\n  Db:\n    Type: AWS::RDS::DBInstance\n    DeletionPolicy: !If [a, Retain, Delete]\n",
      [{ ...DB, name: "Db", left: "nothing" }],
    ],
    [
      "with what a loop makes",
      "Resources:\n  Fn::ForEach::Dbs:\n    - N\n    - [a, b]\n    - Db: {Type: AWS::RDS::DBInstance}\n",
      [{ ...DB, name: expect.stringMatching(/^Fn::ForEach::Dbs [0-9a-f]{64}$/) }],
    ],
  ])("%s", (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test("and nothing that a resource is set to is kept", () => {
    const text = "Resources:\n  Db:\n    Type: AWS::RDS::DBInstance\n    Properties: {MasterUserPassword: hunter2}\n";
    expect(JSON.stringify(readText("stack", text))).not.toContain("hunter2");
  });
});

describe("SQL", () => {
  test.each(["'", '"', "`", "$$"])("with a %s that nothing ends says what stands behind it", (mark) => {
    expect(readText("sql", `SELECT 1 ${mark}; DROP TABLE t`)).toEqual(["other", "DROP TABLE"]);
    expect(readText("sql", `SELECT ${mark} a; DROP TABLE t; ${mark}, ${mark}; DROP SCHEMA s`)).toEqual([
      "other",
      "DROP SCHEMA",
    ]);
    expect(readText("sql", `EXECUTE IMMEDIATE ${mark} a`)).toEqual(["EXECUTE"]);
  });
  test.each(["'\\", '"\\', "EXECUTE IMMEDIATE '\\'", "$$$ ", "/*", "EXECUTE  "])(
    "that repeats %s very often is read at once",
    (part) => {
      expect(readText("sql", `${part.repeat(100_000)}; DROP TABLE t`)).toBeInstanceOf(Array);
    },
  );
});

describe("YAML", () => {
  test.each([
    ["an alias of itself", "spec: &a {prune: *a, all: [*a]}\n"],
    ["an alias of itself, further down", "a: &a\n  b:\n    - c: *a\n"],
  ])("that has no end is as good as none: %s", (_, text) => {
    expect(readText("yaml", text)).toBeNull();
    expect(readText("stack", `Resources:\n  A: {Type: x}\nMore: {${text.replaceAll("\n", " ")}}`)).toBeUndefined();
  });
  test("may say the same again by an alias", () => {
    expect(readText("yaml", "a: &a [1]\nb: *a\n")).toEqual({ a: [1], b: [1] });
  });
  test("that says one thing twice is as good as none", () => {
    expect(readText("yaml", "a:\n  - b: 1\n    c: 2\n    b: 1\n")).toBeNull();
  });
  test.each([1000, 2000, 5000, 20_000])("that is %i levels deep does no harm", (depth) => {
    expect(() => readText("yaml", "[".repeat(depth) + "]".repeat(depth))).not.toThrow();
  });
  test("of very many keys is read at once", () => {
    const text = Array.from({ length: 20_000 }, (_, i) => `k${i}: 1`).join("\n");
    expect(Object.keys(readText("yaml", text) ?? {})).toHaveLength(20_000);
  });
});

test("A path leads into a text, and what can't be read is as good as not known yet", () => {
  const paths = [
    'conf~properties["a.b"]',
    "policy~json.rules[*].days",
    "broken~json.rules[*].days",
    "secret~json.days",
  ];
  const value = { conf: "a.b=3", policy: '{"rules":[{"days":7},{"days":9}]}', broken: "{", secret: '{"days":1}' };
  const kept = project(value, { secret: true }, undefined, paths.map(parsePath));
  expect(paths.map((path) => kept.get(path)?.map((one) => one.value ?? one.unknown))).toEqual([
    ["3"],
    [7, 9],
    [true],
    [1],
  ]);
  expect(kept.get("secret~json.days")?.[0]?.sensitive).toBe(true);
});

test.each(["a~b", "a~sql~", "a[~json]", "~"])("%s is no path", (path) => {
  expect(() => parsePath(path)).toThrow("is no path");
});

/** Statements of SQL that a resource runs: what they lose, by the catalogue's rows. */
import { describe, expect, test } from "vitest";
import { catalogueWith } from "../../src/catalogue/index.ts";
import { rowOf } from "../../src/domain/catalogue.ts";
import { object, reviewOf, said } from "../domain/reviewing.ts";

const review = (type: string, actions: string, before: object | null, after: object | null) => {
  const row = rowOf(catalogueWith([])(type));
  if (row === undefined) throw new Error(`${type} has no row`);
  return reviewOf([object(`${type}.x`, actions, before, after)], [row]);
};
const found = async (...asked: Parameters<typeof review>): Promise<readonly string[]> =>
  said(await review(...asked)).map((line) => line.replace(` ${asked[0]}.x`, ""));

const CREATED = "CREATE TABLE users (id INTEGER, name STRING, PRIMARY KEY(id))";

describe("a table of Oracle's NoSQL service", () => {
  test.each<[string, string, readonly string[]]>([
    ["drops a column", "ALTER TABLE users (DROP name)", ["last-copy block"]],
    ["drops a column beside another change", "ALTER TABLE users (ADD age INTEGER, DROP name)", ["last-copy block"]],
    ["adds a column", "ALTER TABLE users (ADD age INTEGER)", []],
    ["lets new rows expire", "ALTER TABLE users USING TTL 4 days", ["data-expiry warn"]],
    ["lets no row expire", "ALTER TABLE users USING TTL 0 DAYS", []],
  ])("that %s", async (_, ddl_statement, expected) => {
    expect(await found("oci_nosql_table", "update", { ddl_statement: CREATED }, { ddl_statement })).toEqual(expected);
  });
});

test.each<[string, string, readonly string[]]>([
  ["drops a table", "CREATE TABLE a (b INT); DROP TABLE c;", ["container-loss block"]],
  ["makes tables", "CREATE TABLE a (b INT);", []],
])("a script for a database of Cloud SQL that %s is told when it is created", async (_, script, expected) => {
  expect(await found("google_sql_provision_script", "create", null, { script })).toEqual(expected);
});

describe("a statement for a warehouse of Redshift, which runs when it is created", () => {
  const TYPE = "aws_redshiftdata_statement";
  test.each<[string, string, readonly string[], readonly string[]]>([
    ["drops a table", "SELECT 1; DROP TABLE orders", ["container-loss block"], ["container-loss block"]],
    ["reads", "SELECT 2", [], ["data-loss note"]],
  ])("that %s", async (_, sql, created, instead) => {
    expect(await found(TYPE, "create", null, { sql })).toEqual(created);
    expect(await found(TYPE, "delete create", { sql: "SELECT 1" }, { sql })).toEqual(instead);
    expect(await found(TYPE, "delete create", { sql: "DROP TABLE invoices" }, { sql })).toEqual(instead);
  });
  test("is only noted when it is taken out: that runs nothing", async () => {
    expect(await found(TYPE, "delete", { sql: "DROP TABLE orders" }, null)).toEqual(["data-loss note"]);
  });
});

describe("a job of BigQuery, which runs when it is created", () => {
  const TYPE = "google_bigquery_job";
  const into = { destination_table: [{ table_id: "orders" }] };
  const loading = (write_disposition: string) => ({ load: [{ ...into, write_disposition }], query: [], copy: [] });
  const asking = (query: string) => ({ query: [{ query, write_disposition: null }], load: [], copy: [] });
  test.each<[string, object, readonly string[]]>([
    ["drops a table", asking("DROP TABLE shop.orders"), ["container-loss warn"]],
    ["makes a table anew", asking("CREATE OR REPLACE TABLE shop.orders AS SELECT 1"), ["data-expiry warn"]],
    ["reads", asking("SELECT 1"), []],
    ["overwrites a table with what it loads", loading("WRITE_TRUNCATE"), ["data-expiry warn"]],
    ["adds to a table", loading("WRITE_APPEND"), []],
    ["writes into an empty table", loading("WRITE_EMPTY"), []],
  ])("that %s", async (_, job, expected) => {
    expect(await found(TYPE, "create", null, job)).toEqual(expected);
  });
  test("in the place of another one runs as well", async () => {
    const dropping = asking("DROP TABLE shop.orders");
    expect(await found(TYPE, "delete create", asking("SELECT 1"), dropping)).toEqual(["container-loss warn"]);
    expect(await found(TYPE, "delete create", dropping, asking("SELECT 1"))).toEqual(["data-loss note"]);
  });
  test("overwrites nothing in a table that the same plan makes", async () => {
    const rows = [TYPE, "google_bigquery_table"].flatMap((type) => rowOf(catalogueWith([])(type)) ?? []);
    const table = object("google_bigquery_table.t", "create", null, { table_id: "orders" });
    const job = object(`${TYPE}.x`, "create", null, loading("WRITE_TRUNCATE"));
    expect(said(await reviewOf([table, job], rows))).toEqual([]);
  });
});

describe("a call of an Azure API", () => {
  const TYPE = "azapi_resource_action";
  test.each<[string, object, readonly string[]]>([
    ["purges a deleted vault", { action: "purge", method: "POST" }, ["container-loss block"]],
    ["makes a machine's disk anew", { action: "Reimage", method: "POST" }, ["container-loss block"]],
    ["starts a machine", { action: "start", method: "POST" }, []],
    ["purges only at a destroy", { action: "purge", method: "POST", when: "destroy" }, []],
  ])("that %s", async (_, call, expected) => {
    expect(await found(TYPE, "create", null, call)).toEqual(expected);
  });
  test("is made again for other logs", async () => {
    const purging = (table: string) => ({ action: "purge", body: { table } });
    expect(await found(TYPE, "update", purging("a"), purging("b"))).toEqual(["container-loss block"]);
  });
});

describe.each(["snowflake_execute", "snowflake_unsafe_execute"])("a statement of a %s", (type) => {
  test.each<[string, string, readonly string[]]>([
    ["drops a table", "DROP TABLE a.b.c", ["container-loss block"]],
    ["drops a dynamic table", "DROP DYNAMIC TABLE t", ["container-loss block"]],
    ["drops a stage", "DROP STAGE s", ["container-loss block"]],
    ["drops an account", "DROP ACCOUNT a GRACE_PERIOD_IN_DAYS = 3", ["container-loss block"]],
    ["overwrites a table", "INSERT OVERWRITE INTO t SELECT 1", ["container-loss block"]],
    ["drops a table in a block", "BEGIN DROP TABLE t; END", ["container-loss block"]],
    ["drops a table in text that it runs", "EXECUTE IMMEDIATE $$ DROP TABLE t $$", ["container-loss block"]],
    ["keeps old data for another time", "ALTER DATABASE a SET DATA_RETENTION_TIME_IN_DAYS = 0", ["data-expiry warn"]],
    ["keeps old data as the account does", "ALTER TABLE t UNSET DATA_RETENTION_TIME_IN_DAYS", ["data-expiry warn"]],
    ["grants something", "GRANT USAGE ON DATABASE a TO ROLE b", []],
  ])("that %s is told when it is created", async (_, execute, expected) => {
    expect(await found(type, "create", null, { execute, revert: "SELECT 1" })).toEqual(expected);
  });
  test("that drops something is told when it takes the place of another one", async () => {
    const of = (execute: string) => ({ execute, revert: "SELECT 1" });
    expect(await found(type, "delete create", of("SELECT 1"), of("DROP DATABASE a"))).toEqual(["container-loss block"]);
    expect(await found(type, "delete create", of("DROP DATABASE b"), of("DROP DATABASE a"))).toEqual([
      "container-loss block",
    ]);
    expect(await found(type, "delete create", of("SELECT 1"), of("SELECT 2"))).toEqual(["last-copy warn"]);
  });
  test.each<[string, string, readonly string[]]>([
    ["only takes rights away", "REVOKE ROLE a FROM ROLE b", []],
    ["takes rights away and drops something", "REVOKE ROLE a FROM ROLE b; DROP TABLE t", ["last-copy block"]],
    ["takes rights away and does more", "REVOKE ROLE a FROM ROLE b; CALL tidy()", ["last-copy warn"]],
  ])("whose revert %s, when it is destroyed", async (_, revert, expected) => {
    expect(await found(type, "delete", { execute: "GRANT ROLE a TO ROLE b", revert }, null)).toEqual(expected);
  });
  test("is told by what it drops, whatever its revert does", async () => {
    const of = (execute: string) => ({ execute, revert: "REVOKE ROLE a FROM ROLE b" });
    expect(await found(type, "create", null, of("DROP TABLE t"))).toEqual(["container-loss block"]);
    expect(await found(type, "update", of("GRANT ROLE a TO ROLE b"), of("DROP TABLE t"))).toEqual([
      "container-loss block",
    ]);
  });
  test("whose revert drops something loses no less where the new statement does too", async () => {
    const before = { execute: "CREATE DATABASE a", revert: "DROP DATABASE a" };
    const { findings } = await review(type, "delete create", before, { execute: "DROP DATABASE b", revert: "" });
    expect(findings.map(({ rule, level }) => [rule, level])).toEqual([["last-copy", "block"]]);
  });
});

/** What a stack of CloudFormation leaves, by the template that it was made from. */
import { expect, test } from "vitest";
import { catalogueWith } from "../../src/catalogue/index.ts";
import { rowOf } from "../../src/domain/catalogue.ts";
import { object, reviewOf } from "../domain/reviewing.ts";

const of = (Type: string, DeletionPolicy?: string) => ({ Type, DeletionPolicy });
const table = (DeletionPolicy?: string) => of("AWS::DynamoDB::Table", DeletionPolicy);
const inCluster = { ...of("AWS::RDS::DBInstance"), Properties: { DBClusterIdentifier: { Ref: "a" } } };
const role = of("AWS::IAM::Role");

test.each<[string, object | null, string]>([
  ["keeps what holds data, where all of that is retained", { a: table("Retain"), b: role }, "kept"],
  ["keeps it too where it is not retained only when its create fails", { a: table("RetainExceptOnCreate") }, "kept"],
  ["leaves a snapshot, where its template asks for one", { a: of("AWS::EC2::Volume", "Snapshot") }, "snapshot"],
  ["leaves a snapshot of a database, by default", { a: of("AWS::RDS::DBInstance") }, "snapshot"],
  ["leaves one of a cluster, whose instances hold nothing", { a: of("AWS::RDS::DBCluster"), b: inCluster }, "snapshot"],
  [
    "leaves none of a database that is to be deleted",
    { a: of("AWS::RDS::DBCluster", "Delete"), b: inCluster },
    "nothing",
  ],
  ["leaves none of other databases by default", { a: of("AWS::DocDB::DBCluster") }, "nothing"],
  ["keeps nothing for sure, where a part is not retained", { a: table("Retain"), b: table() }, "nothing"],
  ["keeps nothing, where a delete is asked for", { a: table("Delete") }, "nothing"],
  [
    "keeps nothing, where only what holds no data is retained",
    { a: { ...role, DeletionPolicy: "Retain" }, b: of("AWS::SQS::Queue") },
    "nothing",
  ],
  ["keeps nothing that is known of a type that nobody knows", { a: role, b: of("Custom::Ledger") }, "nothing"],
  ["keeps nothing that is known of another stack in it", { a: role, b: of("AWS::CloudFormation::Stack") }, "nothing"],
  ["keeps nothing that is known, where a type is no word", { a: role, b: { Type: { Ref: "Kind" } } }, "nothing"],
  ["keeps nothing that is known, where its template says nothing", {}, "nothing"],
  ["keeps nothing that is known, where its template is elsewhere", null, "nothing"],
])("A stack %s", async (_, resources, kind) => {
  const row = rowOf(catalogueWith([])("aws_cloudformation_stack"));
  if (row === undefined) throw new Error("the type has no row");
  const template_body = resources && JSON.stringify({ Resources: resources });
  const { findings } = await reviewOf([object("aws_cloudformation_stack.x", "delete", { template_body })], [row]);
  expect(findings).toMatchObject([{ rule: "container-loss", level: "block", remains: { kind } }]);
});

test("A stack of roles, alarms and functions holds nothing that would be missed", async () => {
  const row = rowOf(catalogueWith([])("aws_cloudformation_stack"));
  if (row === undefined) throw new Error("the type has no row");
  const Resources = { a: role, b: of("AWS::CloudWatch::Alarm"), c: of("AWS::Lambda::Function") };
  const told = async (template_body: string) =>
    (await reviewOf([object("aws_cloudformation_stack.x", "delete", { template_body })], [row])).findings;
  expect(await told(JSON.stringify({ Resources }))).toEqual([]);
  expect(await told("Resources:\n  a:\n    Type: AWS::IAM::Role\n")).toEqual([]);
  for (const unread of ["Resources: [", "no template"])
    expect(await told(unread)).toMatchObject([{ rule: "container-loss", level: "block" }]);
});

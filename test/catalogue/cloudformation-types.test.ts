/** The lists of the types of CloudFormation against those that it has; cloudformation-types.txt says its sources. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { SET } from "../../src/catalogue/cloud-control.ts";
import { HARMLESS } from "../../src/catalogue/cloudformation/harmless.ts";
import { sortsOfCloudFormation } from "../../src/catalogue/cloudformation/sorts.ts";
import { allRows } from "../../src/catalogue/index.ts";
import { object, reviewOf, said } from "../domain/reviewing.ts";

const LINES = readFileSync(join(import.meta.dirname, "cloudformation-types.txt"), "utf8")
  .trimEnd()
  .split("\n")
  .filter((line) => !line.startsWith("#"))
  .map((line) => line.split(" "));

const EXISTING = new Set(LINES.map(([type]) => type));
const marked = (mark: string): readonly string[] =>
  LINES.flatMap(([type = "", ...marks]) => (marks.includes(mark) ? [type] : []));

const HOLDING = sortsOfCloudFormation().of.flatMap(({ types }) => types);

/** `AWS::EC2::TransitGateway` → `ec2transitgateway`: what is left of the name of a type, whoever writes it. */
const plain = (type: string): string =>
  type
    .replace(/^(AWS::|aws_)/, "")
    .replace(/[^A-Za-z0-9]/g, "")
    .toLowerCase();

/**
 * What Cloud Control destroys in another way than aws. It revokes no certificate: of all calls, its handler may only
 * make GetCertificate (AWS_ACMPCA_Certificate.json of hashicorp/terraform-provider-awscc).
 */
const UNLIKE_AWS = ["AWS::ACMPCA::Certificate"];

describe("The types of CloudFormation that the catalogue names", () => {
  test("are types that CloudFormation has, spelled as it spells them", () => {
    expect([...HOLDING, ...HARMLESS, ...SET].filter((type) => !EXISTING.has(type))).toEqual([]);
  });

  test("hold something if a destroy of them loses data", () => {
    const holding = new Set(HOLDING);
    expect(marked("stateful").filter((type) => !holding.has(type))).toEqual([]);
  });

  test("are not said to hold nothing if the type of aws with that name has a row", () => {
    const rows = new Set(allRows().map(({ type }) => (type.startsWith("aws_") ? plain(type) : "")));
    expect(HARMLESS.filter((type) => rows.has(plain(type)))).toEqual(UNLIKE_AWS);
  });
});

test("The list of what CloudFormation has is sorted, each type once, with nothing else in it", () => {
  const types = LINES.map(([type = ""]) => type);
  expect(types.filter((type, i) => i > 0 && type <= (types[i - 1] as string))).toEqual([]);
  expect(types.filter((type) => !/^AWS(::[A-Za-z0-9]+){2}$/.test(type))).toEqual([]);
  expect(LINES.flatMap(([, ...marks]) => marks).filter((mark) => !["made", "stateful"].includes(mark))).toEqual([]);
});

describe("A stack whose template no longer declares", () => {
  const rows = allRows().filter(({ type }) => type === "aws_cloudformation_stack");
  const template = (Resources: object) => ({ name: "shop", template_body: JSON.stringify({ Resources }) });
  const dropping = async (Type: string) => {
    const before = template({ Topic: { Type: "AWS::SNS::Topic" }, Dropped: { Type } });
    const after = template({ Topic: { Type: "AWS::SNS::Topic" } });
    return said(await reviewOf([object("aws_cloudformation_stack.x", "update", before, after)], rows));
  };

  test.each([
    "AWS::Backup::LogicallyAirGappedBackupVault",
    "AWS::Cognito::UserPool",
    "AWS::DynamoDB::Backup",
    "AWS::ElastiCache::ReplicationGroup",
    "AWS::HealthLake::FHIRDatastore",
    "AWS::PaymentCryptography::Key",
    "AWS::RDS::DBSnapshot",
    "AWS::S3Vectors::VectorBucket",
    "AWS::Serverless::SimpleTable",
  ])("a store, backup or key of type %s is reported", async (type) => {
    expect(await dropping(type)).toContain("container-loss block aws_cloudformation_stack.x");
  });
  test.each(["AWS::IAM::Role", "AWS::EC2::EIP", "AWS::Logs::LogGroup"])("a %s is not", async (type) => {
    expect(await dropping(type)).toEqual([]);
  });
});

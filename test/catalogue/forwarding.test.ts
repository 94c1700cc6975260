/** What passes on what happens from now on has no copy of what is there. */
import { expect, test } from "vitest";
import { catalogueWith } from "../../src/catalogue/index.ts";
import { rowOf } from "../../src/domain/catalogue.ts";
import { object, reviewOf } from "../domain/reviewing.ts";

test.each([
  ["aws_dynamodb_table", { name: "t" }, "aws_dynamodb_kinesis_streaming_destination", { table_name: "t" }],
  ["aws_cloudwatch_log_group", { name: "g" }, "aws_cloudwatch_log_subscription_filter", { log_group_name: "g" }],
])("Nothing of it remains where what forwards it stays: %s", async (type, values, forwarding, named) => {
  const rows = [type, forwarding].flatMap((one) => rowOf(catalogueWith([])(one)) ?? []);
  const stays = object(`${forwarding}.x`, "no-op", named, named);
  const { findings } = await reviewOf([object(`${type}.x`, "delete", values), stays], rows);
  expect(findings).toMatchObject([{ rule: "last-copy", remains: { kind: "nothing", survivors: [] } }]);
});

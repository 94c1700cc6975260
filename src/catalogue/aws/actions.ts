import type { CatalogueRow, Expires, Path, Weight } from "../../domain/catalogue.ts";
import { action, LOSING } from "../shared.ts";

/** What the SQL at a path may do; `weight` where it surely drops something. */
const statementsAt = (path: Path, weight: Weight): readonly Expires[] => [
  {
    when: { [path]: LOSING },
    rule: "container-loss",
    weight,
    says: "a statement drops or empties databases or tables",
  },
  {
    when: { [path]: "EXECUTE" },
    rule: "container-loss",
    weight: "medium",
    says: "a statement runs text that can't be read here, and may drop something",
  },
];

const DELETES_VPC = "the default network of a region is deleted, with its subnets, gateways and rules";

/** Actions of Terraform 1.14 that delete: they run, and stand in no state. */
export const rows: readonly CatalogueRow[] = [
  action({
    type: "aws_athena_execute_query",
    class: "container",
    what: "action that runs SQL",
    expires: statementsAt("query_string~sql[*]", "medium"),
    note: "A table of files on S3 loses its definition; an Iceberg table loses its files.",
    source: "hashicorp/terraform-provider-aws website/docs/actions/aws_athena_execute_query.html.markdown",
  }),
  action({
    type: "aws_rdsdata_query",
    class: "container",
    what: "action that runs SQL",
    expires: statementsAt("sql~sql[*]", "high"),
    source: "hashicorp/terraform-provider-aws website/docs/actions/rdsdata_query.html.markdown",
  }),
  action({
    type: "aws_s3_empty_bucket",
    class: "container",
    what: "action that empties a bucket",
    expires: [
      {
        when: { prefix: null },
        rule: "container-loss",
        weight: "high",
        says: "all objects of a bucket are deleted, with all of their versions",
      },
      {
        when: { prefix: { set: true } },
        rule: "container-loss",
        weight: "medium",
        says: "all objects below a prefix of a bucket are deleted, with all of their versions",
      },
    ],
    note: "It deletes old versions too, so versioning brings nothing back.",
    source: "hashicorp/terraform-provider-aws website/docs/actions/s3_empty_bucket.html.markdown",
  }),
  action({
    type: "aws_vpc_delete_default_vpc",
    class: "container",
    what: "action that deletes a default network",
    expires: [
      { when: { region: null }, rule: "container-loss", weight: "medium", says: DELETES_VPC },
      { when: { region: { set: true } }, rule: "container-loss", weight: "medium", says: DELETES_VPC },
    ],
    source: "hashicorp/terraform-provider-aws website/docs/actions/vpc_delete_default_vpc.html.markdown",
  }),
];

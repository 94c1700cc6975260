import type { CatalogueRow } from "../../domain/catalogue.ts";
import { LOSING } from "../shared.ts";

const NO_OBJECT = "Nothing by itself: an action leaves no object that could be destroyed.";

const EMPTIES = "a statement drops or empties databases or tables";

const DELETES_VPC = "the default network of a region is deleted, with its subnets, gateways and rules";

/** Actions of Terraform 1.14 that delete: they run, and stand in no state. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "aws_athena_execute_query",
    class: "container",
    weight: "low",
    what: "action that runs SQL",
    isAction: true,
    loses: NO_OBJECT,
    forgets: true,
    expires: [
      { when: { "query_string~sql[*]": LOSING }, rule: "container-loss", weight: "medium", says: EMPTIES },
      {
        when: { "query_string~sql[*]": "EXECUTE" },
        rule: "container-loss",
        weight: "medium",
        says: "a statement runs text that can't be read here, and may drop something",
      },
    ],
    note: "A table of files on S3 loses its definition; an Iceberg table loses its files.",
    source: "hashicorp/terraform-provider-aws website/docs/actions/aws_athena_execute_query.html.markdown",
  },
  {
    type: "aws_rdsdata_query",
    class: "container",
    weight: "low",
    what: "action that runs SQL",
    isAction: true,
    loses: NO_OBJECT,
    forgets: true,
    expires: [
      { when: { "sql~sql[*]": LOSING }, rule: "container-loss", weight: "high", says: EMPTIES },
      {
        when: { "sql~sql[*]": "EXECUTE" },
        rule: "container-loss",
        weight: "medium",
        says: "a statement runs text that can't be read here, and may drop something",
      },
    ],
    source: "hashicorp/terraform-provider-aws website/docs/actions/rdsdata_query.html.markdown",
  },
  {
    type: "aws_s3_empty_bucket",
    class: "container",
    weight: "low",
    what: "action that empties a bucket",
    isAction: true,
    loses: NO_OBJECT,
    forgets: true,
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
  },
  {
    type: "aws_vpc_delete_default_vpc",
    class: "container",
    weight: "low",
    what: "action that deletes a default network",
    isAction: true,
    loses: NO_OBJECT,
    forgets: true,
    expires: [
      { when: { region: null }, rule: "container-loss", weight: "medium", says: DELETES_VPC },
      { when: { region: { set: true } }, rule: "container-loss", weight: "medium", says: DELETES_VPC },
    ],
    source: "hashicorp/terraform-provider-aws website/docs/actions/vpc_delete_default_vpc.html.markdown",
  },
];

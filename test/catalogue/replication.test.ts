/** Replication that reaches less than before: a filter that is new or narrower, a rule or a destination that goes. */
import { describe, expect, test } from "vitest";
import { catalogueWith } from "../../src/catalogue/index.ts";
import { rowOf } from "../../src/domain/catalogue.ts";
import { object, reviewOf } from "../domain/reviewing.ts";

async function told(type: string, before: object, after: object): Promise<readonly string[]> {
  const row = rowOf(catalogueWith([])(type));
  if (row === undefined) throw new Error(`${type} has no row`);
  const { findings } = await reviewOf([object(`${type}.x`, "update", before, after)], [row]);
  return findings.map(({ detail, level }) => `${level}: ${detail?.kind === "says" ? detail.says : ""}`);
}

const FEWER = "warn: fewer objects are copied to the other bucket";
const GONE = "warn: objects are no longer copied to the other bucket";

/** A type's replication with rules for these prefixes (null: for all), and the same with the first switched off. */
const FORMS: readonly [string, (...prefixes: (string | null)[]) => object, (prefix: string) => object][] = [
  [
    "aws_s3_bucket",
    (...prefixes) => ({
      replication_configuration: [
        {
          rules: prefixes.map((prefix) => ({
            status: "Enabled",
            filter: [{ prefix }],
            destination: [{ bucket: "arn:aws:s3:::b" }],
          })),
        },
      ],
    }),
    (prefix) => ({
      replication_configuration: [
        { rules: [{ status: "Disabled", filter: [{ prefix }], destination: [{ bucket: "arn:aws:s3:::b" }] }] },
      ],
    }),
  ],
  [
    "awscc_s3_bucket",
    (...prefixes) => ({
      replication_configuration: {
        rules: prefixes.map((prefix) => ({ status: "Enabled", filter: { prefix }, destination: { bucket: "b" } })),
      },
    }),
    (prefix) => ({
      replication_configuration: { rules: [{ status: "Disabled", filter: { prefix }, destination: { bucket: "b" } }] },
    }),
  ],
  [
    "huaweicloud_obs_bucket_replication",
    (...prefixes) => ({ destination_bucket: "b", rule: prefixes.map((prefix) => ({ prefix, enabled: true })) }),
    (prefix) => ({ destination_bucket: "b", rule: [{ prefix, enabled: false }] }),
  ],
  [
    "opentelekomcloud_obs_bucket_replication",
    (...prefixes) => ({ destination_bucket: "b", rule: prefixes.map((prefix) => ({ prefix, enabled: true })) }),
    (prefix) => ({ destination_bucket: "b", rule: [{ prefix, enabled: false }] }),
  ],
  [
    "ibm_cos_bucket_replication_rule",
    (...prefixes) => ({
      replication_rule: prefixes.map((prefix) => ({ prefix, enable: true, destination_bucket_crn: "crn" })),
    }),
    (prefix) => ({ replication_rule: [{ prefix, enable: false, destination_bucket_crn: "crn" }] }),
  ],
  [
    "minio_s3_bucket_replication",
    (...prefixes) => ({ rule: prefixes.map((prefix) => ({ prefix, target: [{ bucket: "b", host: "h" }] })) }),
    (prefix) => ({ rule: [{ prefix, enabled: false, target: [{ bucket: "b", host: "h" }] }] }),
  ],
  [
    "ovh_cloud_project_storage",
    (...prefixes) => ({
      replication: {
        rules: prefixes.map((prefix) => ({ status: "enabled", filter: { prefix }, destination: { name: "b" } })),
      },
    }),
    (prefix) => ({ replication: { rules: [{ status: "disabled", filter: { prefix }, destination: { name: "b" } }] } }),
  ],
  [
    "tencentcloud_cos_bucket",
    (...prefixes) => ({
      replica_rules: prefixes.map((prefix) => ({ status: "Enabled", prefix, destination_bucket: "b" })),
    }),
    (prefix) => ({ replica_rules: [{ status: "Disabled", prefix, destination_bucket: "b" }] }),
  ],
];

describe.each(FORMS)("%s", (type, rules, off) => {
  test.each<[string, object, object, readonly string[]]>([
    ["gets a prefix", rules(null), rules("logs/"), [FEWER]],
    ["gets a longer prefix", rules("logs/"), rules("logs/a/"), [FEWER]],
    ["gets a shorter one", rules("logs/a/"), rules("logs/"), []],
    ["loses its prefix", rules("logs/"), rules(null), []],
    ["loses one of two rules", rules("a/", "b/"), rules("b/"), [GONE]],
    ["is cut up into two rules that reach as far", rules("a/"), rules("a/", "b/"), []],
    ["is switched off", rules("a/"), off("a/"), [GONE]],
  ])("%s", async (_, before, after, expected) => {
    expect(await told(type, before, after)).toEqual(expected);
  });
});

test.each(["huaweicloud_obs_bucket_replication", "opentelekomcloud_obs_bucket_replication"])(
  "%s without any rule copies everything, until it gets one",
  async (type) => {
    expect(await told(type, { rule: [] }, { rule: [{ prefix: "logs/", enabled: true }] })).toEqual([FEWER]);
  },
);

describe("the replication of a registry", () => {
  const rule = (regions: readonly string[], ...filters: string[]) => ({
    destination: regions.map((region) => ({ region, registry_id: "1" })),
    repository_filter: filters.map((filter) => ({ filter, filter_type: "PREFIX_MATCH" })),
  });
  const registry = (...rules: object[]) => ({ replication_configuration: [{ rule: rules }] });
  test.each<[string, object, object, readonly string[]]>([
    ["gets a filter", registry(rule(["a"])), registry(rule(["a"], "prod")), ["warn: fewer images are copied"]],
    [
      "gets a narrower one",
      registry(rule(["a"], "prod")),
      registry(rule(["a"], "prod-a")),
      ["warn: fewer images are copied"],
    ],
    [
      "loses one of two",
      registry(rule(["a"], "prod", "test")),
      registry(rule(["a"], "prod")),
      ["warn: fewer images are copied"],
    ],
    ["gets a further one", registry(rule(["a"], "prod")), registry(rule(["a"], "prod", "test")), []],
    ["loses its filter", registry(rule(["a"], "prod")), registry(rule(["a"])), []],
    ["loses a region", registry(rule(["a", "b"])), registry(rule(["a"])), ["warn: images are no longer copied there"]],
    [
      "loses a rule",
      registry(rule(["a"], "prod"), rule(["b"])),
      registry(rule(["b"])),
      ["warn: images are no longer copied"],
    ],
    ["is cut up by region", registry(rule(["a", "b"])), registry(rule(["a"]), rule(["b"])), []],
  ])("%s", async (_, before, after, expected) => {
    expect(await told("aws_ecr_replication_configuration", before, after)).toEqual(expected);
  });
});

describe("the replication of Harbor", () => {
  const to = (...filters: object[]) => ({ enabled: true, filters });
  test.each<[string, object, object, readonly string[]]>([
    [
      "gets a filter",
      to(),
      to({ name: "library/**" }),
      ["warn: only images that fit the new filters are still copied"],
    ],
    [
      "gets another one",
      to({ name: "a/**" }),
      to({ name: "b/**" }),
      ["warn: only images that fit the new filters are still copied"],
    ],
    ["loses its filters", to({ name: "a/**" }), to(), []],
  ])("%s", async (_, before, after, expected) => {
    expect(await told("harbor_replication", before, after)).toEqual(expected);
  });
});

describe("a copy task of DataSync", () => {
  const files = (includes: string | null, excludes: string | null = null) => ({
    schedule: [{ schedule_expression: "cron(0 5 * * ? *)" }],
    includes: includes === null ? [] : [{ filter_type: "SIMPLE_PATTERN", value: includes }],
    excludes: excludes === null ? [] : [{ filter_type: "SIMPLE_PATTERN", value: excludes }],
  });
  test.each<[string, object, object, readonly string[]]>([
    ["includes less", files(null), files("/a"), ["warn: only files that fit the new filter are still copied"]],
    ["includes others", files("/a"), files("/b"), ["warn: only files that fit the new filter are still copied"]],
    ["includes all again", files("/a"), files(null), []],
    ["excludes some", files(null), files(null, "/tmp"), ["warn: files that fit the filter are no longer copied"]],
    [
      "excludes others",
      files(null, "/tmp"),
      files(null, "/a"),
      ["warn: files that fit the filter are no longer copied"],
    ],
    ["excludes none any more", files(null, "/tmp"), files(null), []],
  ])("%s", async (_, before, after, expected) => {
    expect(await told("aws_datasync_task", before, after)).toEqual(expected);
  });
});

/** Of each: what makes the copies, its source, and where they go. */
const COPYING: readonly (readonly [type: string, of: string, source: object, target: object, replication: object])[] = [
  [
    "aws_msk_replicator",
    "aws_msk_cluster",
    { arn: "arn:aws:kafka:eu-west-1:111122223333:cluster/a/1" },
    { arn: "arn:aws:kafka:us-east-1:111122223333:cluster/b/2" },
    {
      replication_info_list: [
        {
          source_kafka_cluster_arn: "arn:aws:kafka:eu-west-1:111122223333:cluster/a/1",
          target_kafka_cluster_arn: "arn:aws:kafka:us-east-1:111122223333:cluster/b/2",
          topic_replication: [{ topics_to_replicate: [".*"], topics_to_exclude: [] }],
        },
      ],
    },
  ],
  [
    "aws_s3tables_table_bucket_replication",
    "aws_s3tables_table_bucket",
    { arn: "arn:aws:s3tables:eu-west-1:111122223333:bucket/a", force_destroy: true },
    { arn: "arn:aws:s3tables:us-east-1:111122223333:bucket/b" },
    {
      table_bucket_arn: "arn:aws:s3tables:eu-west-1:111122223333:bucket/a",
      rule: [{ destination: [{ destination_table_bucket_arn: "arn:aws:s3tables:us-east-1:111122223333:bucket/b" }] }],
    },
  ],
  [
    "google_storage_transfer_job",
    "google_storage_bucket",
    { name: "a", force_destroy: true },
    { name: "b" },
    {
      status: "ENABLED",
      transfer_spec: [{ gcs_data_source: [{ bucket_name: "a" }], gcs_data_sink: [{ bucket_name: "b" }] }],
    },
  ],
];

describe("What was copied to another object stays there when the source and the copying go", () => {
  const CATALOGUE = catalogueWith([]);
  test.each(COPYING)("%s", async (type, of, source, target, replication) => {
    const rows = [type, of].map((one) => rowOf(CATALOGUE(one)) ?? expect.fail(`${one} has no row`));
    const remaining = async (staying: string) => {
      const { findings } = await reviewOf(
        [
          object(`${of}.source`, "delete", source),
          object(`${type}.x`, "delete", replication),
          object(`${of}.target`, staying, target, staying === "delete" ? null : target),
        ],
        rows,
      );
      return findings.find(({ subject }) => subject?.address === `${of}.source`)?.remains;
    };
    expect(await remaining("no-op")).toMatchObject({ kind: "copies", survivors: [`${of}.target`] });
    expect((await remaining("delete"))?.survivors).toEqual([]);
  });
});

describe("What a bucket has copied to another one by its own settings", () => {
  const row = rowOf(catalogueWith([])("aws_s3_bucket")) ?? expect.fail("no row");
  const bucket = (name: string, more: object = {}) => ({ id: name, arn: `arn:aws:s3:::${name}`, ...more });
  const replicating = (status: string) => ({
    force_destroy: true,
    replication_configuration: [{ rules: [{ status, destination: [{ bucket: "arn:aws:s3:::b" }] }] }],
  });
  const source = (status: string) => object("aws_s3_bucket.a", "delete", bucket("a", replicating(status)));
  const remains = async (...entries: Parameters<typeof reviewOf>[0]) =>
    (await reviewOf(entries, [row])).findings.find(({ subject }) => subject?.address === "aws_s3_bucket.a")?.remains;

  test("stays when the bucket goes", async () => {
    const target = object("aws_s3_bucket.b", "no-op", bucket("b"), bucket("b"));
    expect(await remains(source("Enabled"), target)).toMatchObject({ kind: "copies", survivors: ["aws_s3_bucket.b"] });
    expect((await remains(source("Disabled"), target))?.survivors).toEqual([]);
  });

  test("does not take the bucket along when it goes itself", async () => {
    const kept = bucket("a", replicating("Enabled"));
    const { findings } = await reviewOf(
      [
        object("aws_s3_bucket.a", "no-op", kept, kept),
        object("aws_s3_bucket.b", "delete", bucket("b", { force_destroy: true })),
      ],
      [row],
    );
    expect(findings.map(({ subject, remains: of }) => [subject?.address, of?.goesWithIt])).toEqual([
      ["aws_s3_bucket.b", []],
    ]);
  });
});

/**
 * Kafka keeps messages for seven days where nothing is said: what is no longer said falls back to that, and what is said
 * for the first time is compared with it. https://kafka.apache.org/documentation/#brokerconfigs_log.retention.hours
 */
import { expect, test } from "vitest";
import { catalogueWith } from "../../src/catalogue/index.ts";
import { rowOf } from "../../src/domain/catalogue.ts";
import { object, reviewOf, said } from "../domain/reviewing.ts";

async function told(type: string, before: object, after: object): Promise<boolean> {
  const row = rowOf(catalogueWith([])(type)) ?? expect.fail(type);
  const lines = said(await reviewOf([object(`${type}.x`, "update", before, after)], [row]));
  expect(lines.filter((line) => !line.startsWith("data-expiry warn"))).toEqual([]);
  return lines.length > 0;
}

const broker = (unit: string, value: number | null) =>
  value === null ? "auto.create.topics.enable=true" : `log.retention.${unit}=${value}`;

const CASES: readonly [unit: string, before: number | null, after: number | null, expires: boolean][] = [
  ["hours", 8760, null, true],
  ["hours", null, 8760, false],
  ["hours", null, 24, true],
  ["hours", 168, null, false],
  ["minutes", null, 525_600, false],
  ["minutes", 525_600, null, true],
  ["ms", null, 2_592_000_000, false],
  ["ms", 2_592_000_000, null, true],
  ["ms", -1, null, true],
  ["ms", null, -1, false],
];

test.each(CASES)(
  "a cluster's retention in %s from %s to %s expires messages: %s",
  async (unit, before, after, expires) => {
    const [old, now] = [before, after].map((value) => broker(unit, value));
    expect(await told("aws_msk_configuration", { server_properties: old }, { server_properties: now })).toBe(expires);
    const [there, then] = [old, now].map((text) => ({ server_properties: text }));
    expect(await told("awscc_msk_configuration", there ?? {}, then ?? {})).toBe(expires);
  },
);

test.each([
  ["hours", 720, "ms", 86_400_000, true],
  ["hours", 168, "ms", -1, false],
  ["hours", 8760, "minutes", 60, true],
] as const)(
  "a cluster's retention of %s %s as %s %s expires messages: %s",
  async (unit, before, other, after, expires) => {
    const [old, now] = [broker(unit, before), broker(other, after)];
    expect(await told("aws_msk_configuration", { server_properties: old }, { server_properties: now })).toBe(expires);
  },
);

test.each([
  [null, "3600000", true],
  [null, "2592000000", false],
  ["86400000", null, false],
  ["2592000000", null, true],
])("a topic's retention from %s to %s expires messages: %s", async (before, after, expires) => {
  const [old, now] = [before, after].map((ms) => ({
    configs: { "cleanup.policy": "delete", ...(ms !== null && { "retention.ms": ms }) },
  }));
  expect(await told("google_managed_kafka_topic", old ?? {}, now ?? {})).toBe(expires);
});

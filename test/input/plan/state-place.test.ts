import { join } from "node:path";
import { encode } from "@msgpack/msgpack";
import { describe, expect, test } from "vitest";
import { statePlaceOf } from "../../../src/input/plan/state-place.ts";
import { fieldsIn } from "../../../src/input/plan/wire.ts";
import { folderWith } from "../../cli/running.ts";
import { zipOf } from "../../keyboard/zip.ts";
import { pieces } from "./reading.ts";

/** Messages in Protocol Buffers, as Terraform writes them. */
const varint = (number: number): Buffer =>
  number < 128
    ? Buffer.from([number])
    : Buffer.concat([Buffer.from([(number % 128) | 128]), varint(Math.floor(number / 128))]);
const field = (number: number, value: string | Uint8Array): Buffer =>
  Buffer.concat([varint(number * 8 + 2), varint(Buffer.byteLength(value)), Buffer.from(value)]);
const message = (...fields: readonly Uint8Array[]): Buffer => Buffer.concat(fields);

const config = (settings: object): Buffer => field(2, field(1, encode(settings)));
const S3 = message(
  field(1, "s3"),
  config({
    bucket: "acme-prod",
    key: "a",
    encrypt: true,
    max_retries: 5,
    access_key: "hunter2",
    assume_role: [{}],
    region: null,
  }),
  field(3, "blue"),
);
const HEAD = message(
  varint(1 * 8),
  varint(3),
  varint(99 * 8 + 1),
  Buffer.alloc(8),
  varint(98 * 8 + 5),
  Buffer.alloc(4),
);
const CHANGES = Buffer.concat(Array.from({ length: 300 }, (_, i) => field(3, "x".repeat(i * 7))));
const plan = (backend: Uint8Array): Buffer => message(HEAD, CHANGES, field(13, backend), field(14, "1.11.4"));

const fileWith = (...entries: readonly (readonly [string, Buffer])[]): string =>
  join(folderWith({ tfplan: zipOf(entries.map(([name, data]) => [name, { data }])) }), "tfplan");
const placeIn = (tfplan: Buffer, ...asked: readonly string[]) =>
  statePlaceOf(fileWith(["tfplan", tfplan]), new Set(asked));

describe("where the state of a saved plan lies", () => {
  test("is told by its workspace, its backend, and the settings that are asked for", async () => {
    expect(
      await placeIn(plan(S3), "type", "bucket", "encrypt", "max_retries", "assume_role", "region", "none"),
    ).toEqual({
      workspace: "blue",
      backend: "s3",
      settings: new Map([
        ["bucket", "acme-prod"],
        ["encrypt", "true"],
        ["max_retries", "5"],
        ["assume_role", null],
        ["region", null],
      ]),
    });
  });

  test.each([
    ["no backend", message(HEAD, CHANGES)],
    ["a backend without a type", plan(field(3, "blue"))],
    ["a plan that is empty", Buffer.alloc(0)],
  ])("is not known of %s", async (_, tfplan) => {
    expect(await placeIn(tfplan)).toBeNull();
  });

  test("is not known of a file that is no zip, or has no plan in it", async () => {
    expect(await statePlaceOf(join(folderWith({ tfplan: "{}" }), "tfplan"), new Set())).toBeNull();
    expect(await statePlaceOf(fileWith(["tfstate", Buffer.from("{}")]), new Set())).toBeNull();
  });

  test("has no settings where the backend has none", async () => {
    expect(await placeIn(plan(message(field(1, "local"), field(3, "default"))), "path")).toEqual({
      workspace: "default",
      backend: "local",
      settings: new Map(),
    });
  });

  test.each([
    ["two backends", message(plan(S3), field(13, S3))],
    ["two workspaces", plan(message(S3, field(3, "green")))],
    ["half of it", plan(S3).subarray(0, -3)],
    ["a length beyond all memory", message(HEAD, varint(13 * 8 + 2), varint(2 ** 50))],
    ["a number that never ends", Buffer.alloc(20, 0xff)],
    ["a group", Buffer.from([1 * 8 + 3])],
  ])("can't be told of a plan with %s", async (_, tfplan) => {
    await expect(placeIn(tfplan)).rejects.toThrow("is a saved plan that can't be read to its end; make the plan again");
  });

  test("can't be told of two plans in one file", async () => {
    const path = fileWith(["tfplan", plan(S3)], ["tfplan", plan(S3)]);
    await expect(statePlaceOf(path, new Set())).rejects.toThrow("is a saved plan that holds two files tfplan");
  });

  test("is the same wherever the bytes are cut", async () => {
    for (const size of [1, 2, 3, 7, 1000]) {
      const found = await fieldsIn(pieces(plan(S3), [size]), new Set([13, 14]));
      expect([...found].map(([number, value]) => [number, Buffer.from(value)])).toEqual([
        [13, S3],
        [14, Buffer.from("1.11.4")],
      ]);
    }
  });
});

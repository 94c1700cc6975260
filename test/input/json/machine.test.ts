import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { COMPILED, compiled } from "../../../scripts/machine.ts";
import { layoutOf } from "../../../src/input/json/layout.ts";
import { type Host, Machine } from "../../../src/input/json/machine.ts";
import { Members } from "../../../src/input/json/query.ts";

test("the compiled scanner is what its sources say", async () => {
  expect(readFileSync(COMPILED, "utf8")).toBe(await compiled());
});

test("the bytes of a value are asked for from its beginning to its end, and no longer", () => {
  const taken: unknown[] = [];
  const unasked = (): never => {
    throw new Error("nobody asks for this");
  };
  const host: Host = {
    fail: unasked,
    cutKey: unasked,
    readKey: unasked,
    take: (_, depth, start, end) => void taken.push([depth, start, end]),
  };
  const machine = Machine.for(layoutOf({ members: new Members({ a: { take: () => {} } }) }), host);
  const starts = ['{"b":1,"a":', "[1", ",2]", ',"c":"secret"', "}"].map((piece) => {
    machine.push(Buffer.from(piece));
    return machine.takeStart;
  });
  expect(starts).toEqual([-1, 11, -1, -1, -1]);
  expect(taken).toEqual([[1, 11, 16]]);
  machine.release();
});

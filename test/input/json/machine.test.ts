import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { COMPILED, compiled } from "../../../scripts/machine.ts";

test("the compiled scanner is what its sources say", async () => {
  expect(readFileSync(COMPILED, "utf8")).toBe(await compiled());
});

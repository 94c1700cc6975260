import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

test("README and CONTRIBUTING say the same of how long the tests take", () => {
  const said = ["README.md", "CONTRIBUTING.md"].map(
    (page) => /about \w+ minutes on two cores/.exec(readFileSync(page, "utf8"))?.[0],
  );
  expect(said).toEqual(["about three minutes on two cores", "about three minutes on two cores"]);
});

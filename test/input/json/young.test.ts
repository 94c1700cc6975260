import { execFileSync, spawnSync } from "node:child_process";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";

const YOUNG = pathToFileURL("src/input/json/young.ts").href;

/** A flag that V8 does not know is complained of on stderr, in the middle of what people read. */
test("V8 takes the flag without a word", () => {
  const code = `import { keepYoungSpaceSmall } from ${JSON.stringify(YOUNG)}; keepYoungSpaceSmall(); keepYoungSpaceSmall();`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--disable-warning=ExperimentalWarning", "--input-type=module", "-e", code],
    { encoding: "utf8" },
  );
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: "", stderr: "" });
});

test("V8 still has the flag", () => {
  const options = execFileSync(process.execPath, ["--v8-options"], { encoding: "utf8" });
  expect(options).toContain("--semi-space-growth-factor");
});

import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

// npm puts the Node of node_modules first in the path; an editor, or vitest started as a program, may not.
if (Number.parseInt(process.versions.node, 10) < 24) {
  process.stderr.write(
    `The tests run on Node 24, and this is ${process.version}: start them with "npm test" or "npx vitest", ` +
      "which take the Node that npm ci installs.\n",
  );
  process.exit(1);
}

/** Tests that start dist. */
const OF_DIST = ["test/e2e/**/*.test.ts", "test/docs.test.ts"];

const MEMORY = "./test/memory.ts";

// A test that hangs has to end. No test may end because a machine is slow.
const FIVE_MINUTES = 300_000;

export default defineConfig({
  test: {
    // So large a nursery that what one test leaves is gone before it has to be copied: a sixth of the time of dist.
    execArgv: ["--min-semi-space-size=64", "--max-semi-space-size=128"],
    testTimeout: FIVE_MINUTES,
    hookTimeout: FIVE_MINUTES,
    reporters: ["default", "./test/summary.ts"],
    // Nothing of src and of the tests' GitHub keeps a state, so the files share what they import and compile: loading it
    // anew takes half of the time of src, and a minute of dist.
    isolate: false,
    projects: [
      { extends: true, test: { name: "src", include: ["test/**/*.test.ts"], exclude: OF_DIST, globalSetup: MEMORY } },
      { extends: true, test: { name: "dist", include: OF_DIST, globalSetup: [MEMORY, "./test/dist.ts"] } },
    ],
    // All of a machine: a tenth of the time a test waits for what it asked for, and then another one runs.
    maxWorkers: availableParallelism() + 1,
  },
});

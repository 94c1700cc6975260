import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // End-to-end tests start the bundle as its own process; the machine that runs CI has two cores.
    testTimeout: 30_000,
    reporters: ["default", "./test/summary.ts"],
  },
});

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are shell, and templates
/** Files of commands as teams have them: one calls another, takes it in, or names it by a value. */
import { rmSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { withFiles } from "./project.ts";
import { saidOf } from "./reading.ts";
import type { Expected } from "./spellings.ts";

type Rows = readonly (readonly [command: string, said: Expected])[];

const json = (value: object): string => JSON.stringify(value);

function describeIn(what: string, files: Readonly<Record<string, string>>, rows: Rows): void {
  describe(what, () => {
    const { folder, world } = withFiles(files);
    afterAll(() => rmSync(folder, { recursive: true }));
    test.each(rows)("%s: %s", async (command, said) => {
      expect(await saidOf(command, folder, world)).toBe(said);
    });
  });
}

describeIn(
  "a script that is run in all packages, by one of the same name",
  {
    "package.json": json({
      workspaces: ["packages/*"],
      scripts: {
        preinstall: "npx only-allow pnpm",
        build: "turbo run build",
        test: "turbo run test -- --ci",
        dev: "pnpm -r --parallel dev",
        lint: "npm run lint --workspaces --if-present",
        types: "yarn workspaces foreach -A run types",
        docs: "lerna run docs",
        check: "run-s lint test",
        deploy: "turbo run deploy",
        nuke: "pnpm -r nuke",
      },
    }),
    "packages/app/package.json": json({
      name: "app",
      scripts: { build: "tsc", test: "jest", dev: "vite", lint: "eslint .", types: "tsc", docs: "typedoc" },
    }),
    "packages/infra/package.json": json({
      name: "infra",
      scripts: { lint: "tflint", deploy: "terraform apply", nuke: "terraform destroy" },
    }),
  },
  [
    ["npm ci", "none"],
    ["pnpm install --frozen-lockfile", "none"],
    ["yarn", "none"],
    ["npx only-allow pnpm", "none"],
    ["docker run --name only-allow hashicorp/terraform destroy", "destroy"],
    ["pnpm build", "none"],
    ["npm test -- -u", "none"],
    ["turbo run build test", "none"],
    ["pnpm dev", "none"],
    ["npm run lint", "none"],
    ["yarn types", "none"],
    ["npm run docs", "none"],
    ["pnpm run check", "none"],
    ["npm run deploy", "no-plan"],
    ["pnpm nuke", "destroy"],
  ],
);

describeIn(
  "tasks of Turborepo that need others",
  {
    "package.json": json({ workspaces: ["packages/*"], scripts: { wipe: "terraform destroy", calm: "echo" } }),
    "turbo.json": `{
  // what comes first
  "tasks": {
    "ship": {"dependsOn": ["^build", "@acme/infra#nuke"]},
    "release": {"dependsOn": ["ship"]},
    "dev": {"with": ["@acme/infra#up"], "cache": false},
    "e2e": {"dependsOn": ["//#wipe"]},
    "//#calm": {},
    "app#test": {"dependsOn": ["loop"]},
    "loop": {"dependsOn": ["test"]},
  },
}`,
    "packages/app/package.json": json({
      name: "app",
      scripts: { build: "tsc", ship: "echo", dev: "vite", test: "jest", wipe: "rm -rf dist" },
    }),
    "packages/infra/package.json": json({
      name: "@acme/infra",
      scripts: { nuke: "terraform destroy", up: "terraform apply", calm: "terraform destroy", build: "tsc" },
    }),
  },
  [
    ["turbo run ship", "destroy"],
    ["turbo release", "destroy"],
    ["npx turbo run dev", "no-plan"],
    ["turbo run e2e", "destroy"],
    ["turbo run @acme/infra#nuke", "destroy"],
    ["turbo run app#nuke", "none"],
    ["turbo run //#calm", "none"],
    ["turbo run build test", "none"],
  ],
);


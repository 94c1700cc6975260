// How long an agent waits for the hook's answer.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { best, CLI, mustHave, NODE, versionOf } from "./process.mjs";

const RUNS = 25;

/** Commands of the length of a long script, each of a kind that was once read in time that grew with its square. */
const LONG = {
  "60,000 empty lines": `x '${"\n".repeat(60_000)}'`,
  "60,000 blanks": `perl -pe 's/a/b/${" ".repeat(60_000)}x'`,
  "12,000 words": `foo ${"word ".repeat(12_000)}`,
  "12,000 words of an interpreter": `python3 - ${"x ".repeat(12_000)}`,
  "8,000 options of a starter": `uv run ${"-w a ".repeat(8_000)}`,
  "8,000 quoted texts": `foo ${"'a b' ".repeat(8_000)}`,
};

/** Settings of git, of half a megabyte, that hold one sign alone. */
const SETTINGS = {
  quotes: `[a]\n\tb = ${'"\\'.repeat(250_000)}`,
  brackets: "[".repeat(500_000),
  "lines that go on": `[a]\n${'\tb = "c \\\n'.repeat(50_000)}`,
};

/** A plan of about this many megabytes. */
function planOf(megabytes) {
  const one = (at) => ({
    address: `aws_db_instance.x[${at}]`,
    mode: "managed",
    type: "aws_db_instance",
    name: "x",
    index: at,
    provider_name: "registry.terraform.io/hashicorp/aws",
    change: {
      actions: ["no-op"],
      before: { id: `x${at}`, tags: { filler: "y".repeat(900) } },
      after: { id: `x${at}` },
    },
  });
  const changes = Array.from({ length: Math.round((megabytes * 1e6) / JSON.stringify(one(1000)).length) }, (_, at) =>
    one(at),
  );
  return JSON.stringify({ format_version: "1.2", planned_values: {}, resource_changes: changes });
}

/** A repository as git needs it, with these settings. */
function workingCopy(folder, config) {
  mkdirSync(join(folder, ".git", "objects"), { recursive: true });
  mkdirSync(join(folder, ".git", "refs"));
  writeFileSync(join(folder, ".git", "HEAD"), "ref: refs/heads/main\n");
  writeFileSync(join(folder, ".git", "config"), config);
  return folder;
}

export async function hook() {
  mustHave(["/usr/bin/time"]);
  const folder = mkdtempSync(join(tmpdir(), "destroy-guard-bench-"));
  writeFileSync(join(folder, "tfplan"), planOf(5));
  const answer = (name, command, cwd = folder) => {
    const message = join(folder, `${name}.json`);
    writeFileSync(message, JSON.stringify({ tool_name: "Bash", cwd, tool_input: { command } }));
    return ["sh", "-c", '"$0" "$1" hook claude < "$2"', NODE, CLI, message];
  };
  const rows = [
    ["node alone", ["sh", "-c", '"$0" -e 0', NODE]],
    ["hook, a command without Terraform", answer("none", "cd src && npm test -- --run && git status | head")],
    ["hook, a destroy", answer("destroy", "cd infra && terraform destroy -auto-approve")],
    ["hook, a plan of 5 MB", answer("plan", "terraform apply tfplan")],
    ...Object.entries(LONG).map(([name, command], at) => [`hook, ${name}`, answer(`long${at}`, command)]),
    ...Object.entries(SETTINGS).map(([name, text], at) => [
      `hook, git's settings of ${name}`,
      answer(`settings${at}`, "git commit -m x", workingCopy(join(folder, `settings${at}`), text)),
    ]),
  ].map(([name, argv]) => [name, best(argv, RUNS, "busy").busy * 1000, best(argv, RUNS).seconds * 1000]);
  rmSync(folder, { recursive: true });
  console.log(`\nHook: node ${versionOf(NODE)}, whole processes, the best of ${RUNS}; milliseconds\n`);
  console.log("| answer | processor | beyond node | clock | beyond node |\n| --- | ---: | ---: | ---: | ---: |");
  const [[, idleBusy, idle]] = rows;
  for (const [name, busy, time] of rows)
    console.log(`| ${name} | ${[busy, busy - idleBusy, time, time - idle].map((one) => one.toFixed(0)).join(" | ")} |`);
}

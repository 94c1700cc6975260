/**
 * npm run fixtures [-- [--check] [NAME...]]
 *
 * Remakes the plan.json, or the states, of every case under fixtures/, or of those named (a folder under fixtures/, or the end of its
 * path). Writes only what changed; a plan that differs by its timestamp alone keeps the old one. With --check nothing
 * is written, and a difference makes exit code 1.
 * Exit code 2: wrong usage, or no Terraform of the right version. AWS cases need the real provider on this machine and
 * are skipped without it.
 */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Aws, startAws } from "./aws.ts";
import { AWS_VERSION, findAws } from "./aws-plugin.ts";
import { type Case, readCases } from "./cases.ts";
import { withTimestampOf } from "./chance.ts";
import { inWorkFolder, makePlan, makeStates } from "./make.ts";
import { TERRAFORM_VERSION, terraformVersion } from "./terraform.ts";

class UsageError extends Error {}

const main = async (): Promise<number> => {
  const { check, names } = readArguments();
  await expectTerraform();
  const cases = chosen(readCases(), names);
  const program = findAws();
  const skipped = program === null ? cases.filter((one) => one.usesAws) : [];
  const aws = program !== null && cases.some((one) => one.usesAws) ? await startAws(program) : null;
  try {
    const outcomes: Outcome[] = [];
    for (const fixture of cases.filter((one) => !skipped.includes(one))) {
      const outcome = await remake(fixture, aws, check);
      outcomes.push(outcome);
      if (outcome !== "same") process.stdout.write(`${outcome}: ${fixture.name}\n`);
    }
    for (const fixture of skipped) process.stderr.write(`skipped: ${fixture.name}\n`);
    if (skipped.length > 0) {
      process.stderr.write(
        `${skipped.length} cases need the AWS provider ${AWS_VERSION}, which no mirror here has; name one by DESTROY_GUARD_TF_MIRROR.\n`,
      );
    }
    const count = (outcome: Outcome): number => outcomes.filter((one) => one === outcome).length;
    process.stdout.write(
      `${count("same")} the same, ${count("changed")} changed, ${count("new")} new, ${count("failed")} failed, ${skipped.length} skipped\n`,
    );
    return count("failed") > 0 || (check && count("same") < outcomes.length) ? 1 : 0;
  } finally {
    await aws?.stop();
  }
};

const readArguments = (): { check: boolean; names: readonly string[] } => {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { check: { type: "boolean", default: false } },
    });
    return {
      check: values.check,
      names: positionals.map((name) => name.replace(/^fixtures\//, "").replace(/\/$/, "")),
    };
  } catch (error) {
    throw new UsageError(`${(error as Error).message}. Usage: npm run fixtures -- [--check] [NAME...]`);
  }
};

const expectTerraform = async (): Promise<void> => {
  const version = await inWorkFolder(terraformVersion);
  const made = `Fixtures are made by Terraform ${TERRAFORM_VERSION}`;
  if (version === null)
    throw new UsageError(`${made}, and there is no terraform on the path: install it, then run this again.`);
  if (version !== TERRAFORM_VERSION) {
    throw new UsageError(
      `${made}; the one on the path is ${version}, which would change every plan. Put ${TERRAFORM_VERSION} on the path.`,
    );
  }
};

const chosen = (cases: readonly Case[], names: readonly string[]): readonly Case[] => {
  const fits = (name: string) => (one: Case) =>
    one.name === name || one.name.endsWith(`/${name}`) || one.name.startsWith(`${name}/`);
  const unknown = names.find((name) => !cases.some(fits(name)));
  if (unknown !== undefined) throw new UsageError(`No folder with a case.json under fixtures/ is called ${unknown}.`);
  return names.length === 0 ? cases : cases.filter((one) => names.some((name) => fits(name)(one)));
};

type Outcome = "same" | "changed" | "new" | "failed";

/** The files of a case that Terraform writes: its plan, or its states. */
const made = async (fixture: Case, aws: Aws | null): Promise<ReadonlyMap<string, string>> =>
  fixture.states.length > 0 ? makeStates(fixture, aws) : new Map([["plan.json", await makePlan(fixture, aws)]]);

const remake = async (fixture: Case, aws: Aws | null, check: boolean): Promise<Outcome> => {
  try {
    const outcomes: Outcome[] = [];
    for (const [name, text] of await made(fixture, aws))
      outcomes.push(await written(join(fixture.folder, name), text, check));
    return outcomes.find((outcome) => outcome !== "same") ?? "same";
  } catch (error) {
    process.stderr.write(`fixtures/${fixture.name}: ${error instanceof Error ? error.message : error}\n`);
    return "failed";
  }
};

const written = async (path: string, text: string, check: boolean): Promise<Outcome> => {
  const old = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  if (old !== null && withTimestampOf(old, text) === old) return "same";
  if (!check) await writeFile(path, text);
  return old === null ? "new" : "changed";
};

// The AWS provider ignores interrupts; it is ended when this process exits.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

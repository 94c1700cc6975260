/** Makes one case's plan: applies what was before, plans what is now, shows the plan. */
import { existsSync } from "node:fs";
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Aws } from "./aws.ts";
import type { Case, Step } from "./cases.ts";
import { withCounted, withOrder } from "./chance.ts";
import { cloudOf, type Situation } from "./cloud.ts";
import { schemaFiles } from "./schema.ts";
import { standIn } from "./standin.ts";
import { type Ran, type Reattach, reattach, terraform } from "./terraform.ts";
import { listen, type Methods } from "./wire.ts";

/** Runs a task in an empty folder of its own. */
export const inWorkFolder = async <T>(task: (folder: string) => Promise<T>): Promise<T> => {
  const folder = await mkdtemp(join(tmpdir(), "fixture-"));
  try {
    await writeFile(join(folder, "terraformrc"), "");
    return await task(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
};

/**
 * The plan's JSON, as `terraform show -json` prints it. Fails with terraform's own words when a step does not go as the
 * case says.
 */
export const makePlan = (fixture: Case, aws: Aws | null): Promise<string> =>
  inWorkFolder(async (work) => {
    const situation = situationOf(fixture);
    for (const step of fixture.before) await apply(fixture, step, work, aws);
    await layOut(fixture, ".", work);
    return withProviders(fixture, aws, { ...situation, step: "plan", drift: fixture.drift }, async (providers) => {
      await getModules(work, providers);
      expectCode(
        await terraform(work, providers, ["plan", "-no-color", "-input=false", "-out=plan", ...fixture.plan]),
        fixture.errored ? 1 : 0,
        "plan",
      );
      const shown = await terraform(work, providers, ["show", "-json", "plan"]);
      expectCode(shown, 0, "show");
      return withOrder(shown.stdout);
    });
  });

/**
 * The states that a case has instead of a plan, as `terraform show -json` prints them, by the names of their files. Each
 * is of a root of its own.
 */
export const makeStates = async (fixture: Case, aws: Aws | null): Promise<ReadonlyMap<string, string>> => {
  const made = new Map<string, string>();
  for (const folder of fixture.states) {
    const text = await inWorkFolder(async (work) => {
      await apply(fixture, { folder, failing: [] }, work, aws);
      return withProviders(fixture, aws, { ...situationOf(fixture), step: folder }, async (providers) => {
        const shown = await terraform(work, providers, ["show", "-json"]);
        expectCode(shown, 0, "show");
        return shown.stdout;
      });
    });
    made.set(`${folder}.json`, text);
  }
  return made;
};

const situationOf = ({ answers }: Case): Omit<Situation, "step"> => ({ failing: [], answers, drift: [] });

const apply = async (fixture: Case, { folder, failing }: Step, work: string, aws: Aws | null): Promise<void> => {
  await layOut(fixture, folder, work);
  await withProviders(fixture, aws, { ...situationOf(fixture), step: folder, failing }, async (providers) => {
    await getModules(work, providers);
    const applied = await terraform(work, providers, ["apply", "-auto-approve", "-no-color"]);
    expectCode(applied, failing.length > 0 ? 1 : 0, `apply ${folder}`);
  });
  const state = join(work, "terraform.tfstate");
  await writeFile(state, withCounted(await readFile(state, "utf8")));
};

const expectCode = ({ code, stdout, stderr }: Ran, expected: number, what: string): void => {
  if (code !== expected)
    throw new Error(`terraform ${what} ended with code ${code} instead of ${expected}:\n${stderr || stdout}`);
};

/** Puts a step's configuration in place of the one before. Modules are shared by all steps. */
const layOut = async ({ folder }: Case, step: string, work: string): Promise<void> => {
  for (const file of await configurationsIn(work)) await rm(join(work, file));
  for (const file of await configurationsIn(join(folder, step))) await cp(join(folder, step, file), join(work, file));
  if (existsSync(join(folder, "modules")))
    await cp(join(folder, "modules"), join(work, "modules"), { recursive: true });
};

const configurationsIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder)).filter((file) => file.endsWith(".tf"));

const getModules = async (work: string, providers: Reattach): Promise<void> => {
  expectCode(await terraform(work, providers, ["get", "-no-color"]), 0, "get");
};

/** Serves all stand-ins, and AWS where the case uses it, for as long as the task runs. */
const withProviders = async <T>(
  fixture: Case,
  aws: Aws | null,
  situation: Situation,
  task: (providers: Reattach) => Promise<T>,
): Promise<T> => {
  const cloud = cloudOf(situation);
  const methods = [...schemaFiles()].map(([name, file]): [string, Methods] => [
    file.source,
    standIn(name, file, cloud),
  ]);
  if (aws !== null && fixture.usesAws) methods.push(["hashicorp/aws", aws.methods(fixture.types, cloud)]);
  const listening = await Promise.all(methods.map(async ([source, served]) => [source, await listen(served)] as const));
  try {
    return await task(
      Object.fromEntries(listening.map(([source, server]) => [`registry.terraform.io/${source}`, reattach(server)])),
    );
  } finally {
    for (const [, server] of listening) server.close();
  }
};

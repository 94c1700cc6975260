import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished } from "vitest";
import { folderWith } from "../../cli/running.ts";
import { clouds } from "../clouds.ts";
import { hasTerraform, loudly, without } from "../person.ts";
import type { Run } from "../runner.ts";
import { type Doing, expectBlocked, expectGranted, expectRefused, itLoaded as it, type Scene } from "./stage.ts";

/**
 * The pipeline of docs/setup.md, "Before apply", with the real Terraform: plan, review, and apply the plan that was
 * reviewed.
 */
const played = describe.runIf(loudly(hasTerraform, "terraform", "the pipeline that applies, played for real,"));

const LABEL = "allow-destroy";

const BACKUPS = `
resource "google_compute_snapshot" "uploads" {
  name        = "uploads-weekly"
  source_disk = "uploads"
  zone        = "europe-west1-b"
}
`;
const DISK = `
resource "google_compute_disk" "uploads" {
  name = "uploads"
  zone = "europe-west1-b"
}
`;
const headOf = (environment: string): string => `
terraform {
  required_providers { google = { source = "hashicorp/google" } }
  backend "local" { path = "secret-${environment}.tfstate" }
}
`;

interface Pipeline {
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  /** Runs Terraform, as a step of a job does. */
  readonly terraform: (args: string) => Promise<string>;
  /** The saved plan of a configuration. */
  readonly planOf: (configuration: string) => Promise<Buffer>;
  readonly json: () => Promise<string>;
  /** Addresses in the state. */
  readonly state: () => Promise<readonly string[]>;
}

/** The checkout of a root, in a job that has the credentials of its environment. */
async function pipeline(environment: string): Promise<Pipeline> {
  const served = await clouds(["google"]);
  onTestFinished(() => served.close());
  const folder = folderWith({});
  const terraform = async (args: string): Promise<string> => {
    const { code, screen, stdout } = await without(`terraform ${args}`, { cwd: folder, env: served.env });
    if (code !== 0) throw new Error(`terraform ${args} ended with ${code}:\n${screen}`);
    return stdout;
  };
  const lay = (configuration: string): void =>
    writeFileSync(join(folder, "main.tf"), headOf(environment) + configuration);
  lay(DISK + BACKUPS);
  await terraform("init -input=false");
  await terraform("apply -input=false -auto-approve");
  return {
    folder,
    env: served.env,
    terraform,
    planOf: async (configuration) => {
      lay(configuration);
      await terraform("plan -input=false -out=tfplan");
      return readFileSync(join(folder, "tfplan"));
    },
    json: () => terraform("show -json tfplan"),
    state: async () => (await terraform("state list")).split("\n").filter((line) => line !== ""),
  };
}

const BEFORE = headOf("prod") + DISK + BACKUPS;
const AFTER = headOf("prod") + BACKUPS;

/** A job of the workflow that reviews this plan of infra/prod. */
const reviewing = (tfplan: Uint8Array, { env }: Pipeline, more: Doing = {}): Doing => ({
  plan: null,
  inputs: { plan: "infra/prod/tfplan" },
  files: { "infra/prod/main.tf": AFTER, "infra/prod/tfplan": tfplan },
  env: { ...env },
  ...more,
});

const OPENING = { files: { "infra/prod/main.tf": BEFORE }, pull: { files: { "infra/prod/main.tf": AFTER } } };

/** The disk is taken out in a pull request, which alice agrees to; carol merges it. */
async function merged(scene: Scene, prod: Pipeline): Promise<NonNullable<Doing["on"]>> {
  const { github, run } = scene;
  const reviewed = reviewing(await prod.planOf(BACKUPS), prod);
  expectBlocked(await run(reviewed));
  github.label(1, LABEL, "alice");
  expectGranted(scene, await run(reviewed), "alice");
  github.merge(1, "carol");
  return github.delivered("push");
}

played("the plan that the pipeline applies", () => {
  it("is let through by what owners agreed to before the merge, and is applied as it was reviewed", async ({
    opened,
  }) => {
    const [scene, prod] = [await opened(OPENING), await pipeline("prod")];
    const push = await merged(scene, prod);
    const applied = await prod.planOf(BACKUPS);
    expectGranted(scene, await scene.run(reviewing(applied, prod, { on: push })), "alice");
    await prod.terraform("apply -input=false tfplan");
    expect(await prod.state()).toEqual(["google_compute_snapshot.uploads"]);
  });

  it("blocks where the copy that they relied on is gone since the merge", async ({ opened }) => {
    const [scene, prod] = [await opened(OPENING), await pipeline("prod")];
    const push = await merged(scene, prod);
    await prod.terraform("state rm google_compute_snapshot.uploads");
    const drifted = await scene.run(reviewing(await prod.planOf(BACKUPS), prod, { on: push }));
    expectRefused(scene, drifted, /The label was given to another set of findings/, { told: false });
  });

  it("blocks where more is destroyed than they agreed to", async ({ opened }) => {
    const [scene, prod] = [await opened(OPENING), await pipeline("prod")];
    const push = await merged(scene, prod);
    const more = await scene.run(reviewing(await prod.planOf(""), prod, { on: push }));
    expectRefused(scene, more, /The label was given to another set of findings/, { told: false });
  });
});

/** What a run says in any place. */
const spoken = (run: Run): string => [run.stdout, run.stderr, run.summary, ...run.written.values()].join("\n");

played("environments are kept apart", () => {
  const policy = `roots:
  - path: infra/prod
    workspace: default
    backend: { type: local, path: secret-prod.tfstate }
  - path: infra/dev
    backend: { type: local, path: secret-dev.tfstate }
`;
  const opening = { ...OPENING, policy, pull: { files: { "infra/prod/main.tf": `${BEFORE}# more\n` } } };

  it("by the saved plan: that of dev is none of prod, and its own passes", async ({ opened }) => {
    const { run } = await opened(opening);
    const [prod, dev] = [await pipeline("prod"), await pipeline("dev")];
    const [ofProd, ofDev] = [await prod.planOf(DISK + BACKUPS), await dev.planOf(DISK + BACKUPS)];
    expect((await run(reviewing(ofProd, prod))).outputs.verdict).toBe("passed");
    const mistaken = await run(reviewing(ofDev, dev));
    expectBlocked(mistaken);
    expect(mistaken.summary).toContain("he plan was made with another backend.path than the policy says of this root");
    expect(spoken(mistaken)).not.toContain("secret-");
    const named = { inputs: { plan: "infra/dev=infra/prod/tfplan" } };
    expect((await run(reviewing(ofDev, dev, named))).outputs.verdict).toBe("passed");
  });

  it("by the workspace that is selected", async ({ opened }) => {
    const { run } = await opened({ ...opening, policy: "roots: [{ path: infra/prod, workspace: default }]\n" });
    const prod = await pipeline("prod");
    await prod.terraform("workspace new blue");
    const blue = await run(reviewing(await prod.planOf(""), prod));
    expectBlocked(blue);
    expect(blue.summary).toContain("he plan was made with another workspace than the policy says of this root");
  });

  it("and JSON, which does not tell, is not taken for right", async ({ opened }) => {
    const { run } = await opened(opening);
    const prod = await pipeline("prod");
    await prod.planOf(DISK + BACKUPS);
    const told = await run({
      plan: null,
      inputs: { plan: "infra/prod/plan.json" },
      files: { "infra/prod/plan.json": await prod.json() },
    });
    expectBlocked(told);
    expect(told.summary).toContain("only a saved plan file tells which the plan was made with");
    expect(told.summary).toContain("review the file that terraform plan -out wrote, and not its JSON");
  });
});

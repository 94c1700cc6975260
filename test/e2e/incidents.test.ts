import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import type { AgentName } from "../../src/keyboard/hook/agents.ts";
import { trailAt } from "../../src/keyboard/trail.ts";
import { folderWith } from "../cli/running.ts";
import { MESSAGES, NAMES, reasonIn } from "../keyboard/hook/asking.ts";
import { clouds } from "./clouds.ts";
import { loaded } from "./command-line.ts";
import { hasScript, hasTerraform, installed, inTerminal, loudly, obeying, without } from "./person.ts";

/**
 * The incidents, played with the real Terraform and stand-ins for the clouds: an agent's command is judged by its hook,
 * and where that says nothing it is run, by the real program or through the shim.
 */
const played = describe.runIf(
  loudly(hasTerraform && hasScript, "terraform, or script of util-linux,", "the incidents, played for real,"),
);

const COURSES = `
terraform {
  required_providers { google = { source = "hashicorp/google" } }
}
resource "google_sql_database_instance" "courses" {
  name                = "courses"
  database_version    = "POSTGRES_16"
  deletion_protection = false
  settings { tier = "db-custom-2-8192" }
}
resource "google_sql_database" "courses" {
  name     = "courses"
  instance = google_sql_database_instance.courses.name
}
resource "google_compute_disk" "uploads" {
  name = "uploads"
  zone = "europe-west1-b"
}
resource "google_compute_snapshot" "uploads" {
  name        = "uploads-weekly"
  source_disk = google_compute_disk.uploads.name
  zone        = "europe-west1-b"
}
resource "google_storage_bucket" "homework" {
  name     = "homework"
  location = "EU"
}
`;
const WEBSITE = `
resource "google_storage_bucket" "website" {
  name     = "website"
  location = "EU"
}
`;

/** A laptop: a working copy with a root that was committed, a home, and the programs on its path. */
interface Laptop {
  readonly cwd: string;
  readonly home: string;
  readonly env: Record<string, string>;
  readonly shim: string;
  readonly state: string;
  readonly decisions: () => readonly string[];
  readonly trail: ReturnType<typeof trailAt>;
}

async function laptop(configuration: string): Promise<Laptop> {
  const served = await clouds(["google", "neon"]);
  onTestFinished(() => served.close());
  const top = folderWith({});
  const cwd = join(top, "infra");
  const home = folderWith({});
  mkdirSync(cwd);
  writeFileSync(join(cwd, "main.tf"), configuration);
  for (const args of [
    ["init", "-q"],
    ["add", "."],
    ["-c", "user.name=A", "-c", "user.email=a@b.c", "commit", "-qm", "x"],
  ])
    execFileSync("git", args, { cwd: top, stdio: "ignore" });
  const bin = installed();
  const env = { ...served.env, HOME: home, TERM: "dumb", PATH: [bin, process.env.PATH].join(delimiter) };
  const shim = join(folderWith({}), "shim");
  execFileSync(join(bin, "destroy-guard"), ["shim", shim], { env, stdio: "ignore" });
  const trail = trailAt(join(home, ".local/state/destroy-guard/log.jsonl"), () => new Date());
  return {
    cwd,
    home,
    env,
    shim,
    state: join(cwd, "terraform.tfstate"),
    decisions: () => trail.read().lines.map(({ command, decision }) => `${command}: ${decision}`),
    trail,
  };
}

/** A person in front of a terminal, who types what is asked. */
const person = (command: string, { cwd, env }: Laptop) =>
  inTerminal(command, [...Array.from({ length: 20 }, () => obeying)], { cwd, env });

/** Runs a command that harms nothing, as the story needs it. */
async function story(command: string, { cwd, env }: Laptop): Promise<void> {
  const { code, screen } = await without(command, { cwd, env });
  if (code !== 0) throw new Error(`${command} ended with ${code}:\n${screen}`);
}

let turns = 0;

/**
 * What an agent is told; null where it may go on. The five take turns, since hook.test.ts shows each of them at each
 * step; at one step that is free and one that is not all are asked, and all are told the same.
 */
async function told(command: string, place: Laptop): Promise<string | null> {
  const asked = SHOWN_TO_ALL.has(command) ? NAMES : [NAMES[turns++ % NAMES.length] ?? expect.fail("nobody is asked")];
  const answers: (string | null)[] = [];
  for (const name of asked) answers.push(await answerOf(name, command, place));
  const [first = null] = answers;
  expect(answers).toEqual(asked.map(() => first));
  return first;
}

const SHOWN_TO_ALL: ReadonlySet<string> = new Set([
  "terraform plan -destroy -out=destroy.tfplan",
  "terraform apply destroy.tfplan",
]);

/** A machine on which much else runs may need more than the 8 seconds after which a hook says no by itself. */
async function answerOf(name: AgentName, command: string, place: Laptop): Promise<string | null> {
  for (let tries = 1; ; tries++) {
    const message = JSON.stringify(MESSAGES[name](command, place.cwd));
    const { code, ...said } = await loaded(["hook", name], { input: message, cwd: place.cwd, env: place.env });
    const reason = reasonIn(name, { ...said, code: code ?? -1 })?.trim() ?? null;
    if (tries === 20 || reason?.includes("took more than 8 seconds") !== true) return reason;
  }
}

/** The same command, typed by something that has no hook, through the shim. */
const shimmed = (command: string, { cwd, env, shim }: Laptop) =>
  without(command, { cwd, env: { ...env, PATH: [shim, env.PATH].join(delimiter) } });

const objectsIn = (state: string): number =>
  existsSync(state) ? (JSON.parse(readFileSync(state, "utf8")) as { resources: unknown[] }).resources.length : 0;

/** A step that no agent and no script gets through, with its reason; and nothing has changed. */
async function isStopped(command: string, reason: string | RegExp, place: Laptop): Promise<void> {
  const before = existsSync(place.state) ? readFileSync(place.state, "utf8") : null;
  expect([command, await told(command, place)]).toEqual([command, expect.stringMatching(reason)]);
  const run = await shimmed(command, place);
  expect([command, run.code, existsSync(place.state) ? readFileSync(place.state, "utf8") : null]).toEqual([
    command,
    1,
    before,
  ]);
  expect(run.screen).toMatch(/destroy-guard: nothing was applied|person's step/);
}

async function isFree(command: string, place: Laptop): Promise<void> {
  expect([command, await told(command, place)]).toEqual([command, null]);
  const { code, screen } = await shimmed(command, place);
  expect([command, code, screen]).toEqual([command, 0, expect.any(String)]);
}

/** Hundreds of programs are started, one after the other. */
const LONG = { timeout: 1_500_000 };

played("DataTalks.Club", LONG, () => {
  test("no step of it gets through an agent's hook or the shim, and all that only reads does", async () => {
    const place = await laptop(COURSES);
    // Before: a person made it all, on this laptop.
    const first = await person("destroy-guard apply", place);
    expect([first.screen, first.code, objectsIn(place.state)]).toEqual([expect.any(String), 0, 5]);
    expect(first.screen).toContain("create 5 objects without a state in infra");

    // The state is missing.
    const kept = readFileSync(place.state);
    rmSync(place.state);
    await isFree("terraform init", place);
    await isFree("terraform validate", place);
    await isFree("terraform plan -out=tfplan", place);
    await isFree("terraform show tfplan", place);
    await isStopped("terraform apply tfplan", /no prior state and creates all of its 5 objects/, place);
    await isStopped("terraform apply -auto-approve", /plan that nobody has looked at/, place);

    // Another state is put in its place: that of duplicates, made from the same configuration.
    const copy = await laptop(COURSES);
    await story("terraform apply -auto-approve", copy);
    expect(await told(`cp ${copy.state} terraform.tfstate`, place)).toMatch(/write over a state/);
    expect(await told("unzip -o archive.zip terraform.tfstate", place)).toMatch(/changes a state/);
    cpSync(copy.state, place.state);
    writeFileSync(join(place.cwd, "website.tf"), WEBSITE);
    await isFree("terraform state list", place);
    await isFree("terraform plan -out=tfplan", place);
    await isStopped("terraform apply tfplan", /another one than the apply of .* used/, place);
    await isStopped("terraform state rm google_sql_database.courses", /person's step/, place);

    // The destroy, as it was typed, and as it can be typed past guards that look for words.
    await isStopped("terraform destroy -auto-approve", /destroys everything/, place);
    await isFree("terraform plan -destroy -out=destroy.tfplan", place);
    await isStopped("terraform apply destroy.tfplan", /google_sql_database_instance\.courses/, place);
    await isStopped("terraform apply -destroy -auto-approve", /plan that nobody has looked at/, place);

    // An older copy of the right state.
    writeFileSync(place.state, kept.toString().replace(/"serial": \d+/, '"serial": 0'));
    await isFree("terraform plan -out=tfplan", place);
    await isStopped("terraform apply tfplan", /of an older state/, place);

    expect(place.decisions().filter((one) => one.endsWith(": applied"))).toEqual(["apply: applied"]);
    expect(place.trail.read().broken).toBeNull();
  });

  test("a person who types the addresses destroys it, and the trail tells the story", async () => {
    const place = await laptop(COURSES);
    await person("destroy-guard apply", place);
    await story("terraform plan -destroy -out=destroy.tfplan", place);
    const { code, screen } = await person("destroy-guard apply destroy.tfplan", place);
    expect([code, objectsIn(place.state)]).toEqual([0, 0]);
    for (const asked of [
      "google_sql_database_instance.courses",
      "google_compute_snapshot.uploads",
      "destroy 5 objects in infra",
    ])
      expect(screen).toContain(`  ${asked}\n> `);
    expect(place.decisions()).toEqual(["apply: agreed", "apply: applied", "apply: agreed", "apply: applied"]);
    const [, , agreed, applied] = place.trail.read().lines;
    expect(agreed).toMatchObject({ verdict: "blocked", agreed: { how: "typed" }, place: { root: "infra" } });
    expect(applied).toMatchObject({ exitCode: 0, counts: { delete: 5 }, plan: agreed?.plan });
    expect((applied?.state?.serial ?? 0) > (agreed?.state?.serial ?? 0)).toBe(true);
    expect((await without("destroy-guard log --verify", place)).code).toBe(0);
    expect((await without("destroy-guard log", place)).stdout).toMatch(/applied; infra; blocked; 5 deleted; agreed: /);
  });

  test("through the shim a person gets the same questions", async () => {
    const place = await laptop(COURSES);
    await person("destroy-guard apply", place);
    const env = { ...place.env, PATH: [place.shim, place.env.PATH].join(delimiter) };
    const { code, screen } = await person("terraform destroy", { ...place, env });
    expect([code, objectsIn(place.state)]).toEqual([0, 0]);
    expect(screen).toContain("  google_sql_database_instance.courses\n> ");
  });
});

played("SaaStr", LONG, () => {
  const PROJECT = `
terraform {
  required_providers { neon = { source = "kislerdm/neon" } }
}
resource "neon_project" "app" {
  name      = "executives"
  region_id = "aws-us-east-2"
}
resource "neon_role" "app" {
  project_id = neon_project.app.id
  branch_id  = neon_project.app.default_branch_id
  name       = "app"
}
`;
  const DATABASE = `
resource "neon_database" "production" {
  project_id = neon_project.app.id
  branch_id  = neon_project.app.default_branch_id
  name       = "production"
  owner_name = neon_role.app.name
}
`;
  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const LAX = "rules: { last-copy: warn, data-loss: warn }\n";
  const FREEZE = `${LAX}freeze: [{ from: ${day(-3)}, to: ${day(3)}, reason: code freeze }]\n`;

  test("in a freeze week even a plan that would pass is stopped", async () => {
    const place = await laptop(PROJECT + DATABASE);
    await person("destroy-guard apply", place);
    writeFileSync(join(place.cwd, "main.tf"), PROJECT);
    await isFree("terraform plan -out=drop.tfplan", place);
    const policy = join(place.home, ".config", "destroy-guard", "policy.yml");
    mkdirSync(join(policy, ".."), { recursive: true });
    writeFileSync(policy, LAX);
    expect(await told("terraform apply drop.tfplan", place)).toBeNull();
    writeFileSync(policy, FREEZE);
    await isStopped("terraform apply drop.tfplan", /code freeze/, place);
    expect((await without("destroy-guard apply --yes drop.tfplan", place)).code).toBe(1);
  });
});

played("PocketOS", LONG, () => {
  test("a request to the cloud's API is nothing that a hook can judge, as the docs say", async () => {
    const place = await laptop("");
    const request = `curl -X POST https://backboard.example.com/graphql -H "Authorization: Bearer $TOKEN" -d '{"query":"mutation { volumeDelete(volumeId: \\"v\\") }"}'`;
    expect(await told(request, place)).toBeNull();
    for (const page of ["docs/agents.md", "docs/keyboard.md"])
      expect(readFileSync(page, "utf8")).toMatch(/At PocketOS an agent [^.]*deleted a volume with one request/);
  });
});

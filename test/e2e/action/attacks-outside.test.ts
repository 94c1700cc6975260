import { describe, expect, vi } from "vitest";
import { entry, planJson } from "../../input/plan/reading.ts";
import { DROP, DROP_TWO, HARMLESS } from "./plans.ts";
import {
  BOT,
  comment,
  DECLARED,
  expectBlocked,
  expectGranted,
  expectRefused,
  itLoaded as it,
  LOADED_AT_ONCE,
  RECORD,
} from "./stage.ts";

/** Attacks by people who knew the documentation and the source, with the outcome that has to hold. */

vi.setConfig({ maxConcurrency: LOADED_AT_ONCE });

const LABEL = "allow-destroy";
const VERSIONING = "aws_s3_bucket_versioning";

const bucketEntry = (type: string, name: string, actions: readonly string[], values: object) =>
  entry(actions, {
    address: `${type}.${name}`,
    type,
    name,
    change: {
      actions,
      before: actions.includes("create") ? null : values,
      after: values,
      after_unknown: {},
      before_sensitive: false,
      after_sensitive: false,
    },
  });

const GONE = "# nothing is left\n";
const OTHER = 'resource "aws_instance" "web" {\n  ami = "a"\n}\nresource "aws_instance" "api" {\n  ami = "b"\n}\n';
const VPC = 'resource "aws_vpc" "main" {\n  cidr_block = "10.0.0.0/16"\n}\nresource "aws_subnet" "a" {}\n';

describe.concurrent("a destroy that no plan of this job shows", () => {
  it("a committed plan does not get in through a job that only reports, for another one to decide", async ({
    opened,
  }) => {
    const { run } = await opened({ pull: { files: { "infra/main.tf": GONE, "infra/plan.json": HARMLESS } } });
    const first = await run({
      plan: HARMLESS,
      tracked: ["infra/plan.json"],
      inputs: { report: "review.json", enforce: "false", comment: "never" },
    });
    expect([first.exitCode, first.written.get("review.json")]).toEqual([1, undefined]);
    expect(first.errors.join()).toContain("infra/plan.json is among the files that the pull request changes");
  });

  const NO_PLAN = /changes Terraform files, but these plans or reviews are not there/;

  it("a link that leads to another module needs a plan", async ({ opened }) => {
    const { run } = await opened({
      files: { modules: { link: "modules-v1" }, "modules-v1/main.tf": DECLARED, "modules-v2/main.tf": GONE },
      pull: { files: { modules: { link: "modules-v2" } } },
    });
    const only = await run({ plan: null, inputs: { plan: "infra/*/plan.json" } });
    expect([only.exitCode, only.errors.join()]).toEqual([1, expect.stringMatching(NO_PLAN)]);
  });

  it("a list in a text file, from which databases are made, needs a plan", async ({ opened }) => {
    const { run } = await opened({
      files: { "infra/main.tf": 'locals { dbs = split("\\n", file("dbs.txt")) }\n', "infra/dbs.txt": "a\nb\n" },
      pull: { files: { "infra/dbs.txt": "a\n" } },
    });
    const only = await run({ plan: null, inputs: { plan: "infra/*/plan.json" } });
    expect([only.exitCode, only.errors.join()]).toEqual([1, expect.stringMatching(NO_PLAN)]);
  });

  it("a folder whose name begins as git's own do needs a plan", async ({ opened }) => {
    const { run } = await opened({
      files: { ".gitops/prod/main.tf": DECLARED, ".gitops/prod/dbs.yaml": "a\nb\n" },
      pull: { files: { ".gitops/prod/dbs.yaml": "a\n" } },
    });
    const only = await run({ plan: null, inputs: { plan: ".gitops/*/plan.json" } });
    expect([only.exitCode, only.errors.join()]).toEqual([1, expect.stringMatching(NO_PLAN)]);
  });
});

describe.concurrent("a root that a glob does not see", () => {
  it.for([
    ["a link", { "live/prod/plan.json": DROP, "infra/prod": { link: "../live/prod" } }],
    ["a name that tools pass over", { "infra/node_modules/plan.json": DROP }],
  ] as const)("by %s is not left out", async ([, files], { opened }) => {
    const { run } = await opened();
    const more = { ...files, "infra/dev/plan.json": HARMLESS };
    expectBlocked(await run({ plan: null, files: more, inputs: { plan: "infra/*/plan.json" } }));
  });
});

describe.concurrent("who owns one path agrees to what is in another's", () => {
  it("not by taking the file to a folder of their own, with the state", async ({ opened }) => {
    const lines = "# one\n# two\n# three\n# four\n# five\n# six\n# seven\n# eight\n";
    const scene = await opened({
      owners: "/infra/ @alice\n/sandbox/ @carol\n",
      files: { "infra/rds.tf": `${lines}${DECLARED}`, "infra/main.tf": "#\n" },
      pull: { files: { "infra/rds.tf": null, "sandbox/rds.tf": lines } },
    });
    const { github, run } = scene;
    const doing = {
      plan: null,
      files: { "sandbox/plan.json": DROP, "sandbox/rds.tf": lines },
      inputs: { plan: "sandbox/plan.json" },
    };
    expectBlocked(await run(doing));
    github.label(1, LABEL, "carol");
    expectRefused(scene, await run(doing), /nobody yet who owns infra\/rds\.tf/);
  });

  it("not by writing new files there, and deleting the old ones", async ({ opened }) => {
    const scene = await opened({
      owners: "/infra/ @alice\n/sandbox/ @carol\n",
      pull: { files: { "infra/main.tf": null, "sandbox/backend.tf": 'terraform {\n  backend "s3" {}\n}\n' } },
    });
    const { github, run } = scene;
    const doing = { plan: null, files: { "sandbox/plan.json": DROP }, inputs: { plan: "sandbox/plan.json" } };
    expectBlocked(await run(doing));
    github.label(1, LABEL, "carol");
    expectRefused(scene, await run(doing), /nobody yet who owns infra\/main\.tf/);
  });

  it("not where a link leads to the file that declares it", async ({ opened }) => {
    const scene = await opened({
      owners: "/infra/ @alice\n/shared/ @alice\n/infra/main.tf @carol\n/infra/rds.tf @carol\n",
      files: { "infra/main.tf": "#\n", "infra/rds.tf": { link: "../shared/rds.tf" }, "shared/rds.tf": DECLARED },
      pull: { files: { "infra/x.tfvars": "a = 1\n" } },
    });
    const { github, run } = scene;
    const files = { "infra/main.tf": "#\n", "shared/rds.tf": DECLARED, "infra/rds.tf": { link: "../shared/rds.tf" } };
    expectBlocked(await run({ files }));
    github.label(1, LABEL, "carol");
    expectRefused(scene, await run({ files }), /nobody yet who owns shared\/rds\.tf/);
  });

  it.for([
    ["declares it no more", "# other\n"],
    ["declares it", DECLARED],
  ] as const)("not by a link of their own to the folder, which %s", async ([, text], { opened }) => {
    const link = { "sandbox/db": { link: "../infra" } };
    const scene = await opened({
      owners: "* @alice\n/sandbox/ @carol\n",
      files: { "infra/main.tf": text },
      pull: { files: link },
    });
    const { github, run } = scene;
    const doing = {
      plan: null,
      files: { ...link, "infra/main.tf": text, "plan.json": DROP },
      inputs: { plan: "sandbox/db=plan.json" },
    };
    expectBlocked(await run(doing));
    github.label(1, LABEL, "carol");
    expectRefused(scene, await run(doing), /nobody yet who owns infra\/main\.tf/);
    github.approve(1, "alice");
    expectGranted(scene, await run(doing), "carol,alice");
  });

  it.for<readonly [string, Record<string, string | null>]>([
    ["moving the folder", { "infra/main.tf": null, "sandbox/main.tf": OTHER }],
    ["moving another file of it", { "infra/vpc.tf": null, "sandbox/vpc.tf": VPC }],
    ["writing new files, and deleting the old ones", { "infra/main.tf": null, "sandbox/main.tf": "# new\n" }],
  ])("not by %s, of whose database no block is left", async ([, edits], { opened }) => {
    const scene = await opened({
      owners: "* @alice\n/sandbox/ @carol\n",
      files: { "infra/main.tf": OTHER, "infra/vpc.tf": VPC },
      pull: { files: edits },
    });
    const { github, run } = scene;
    const files = Object.fromEntries(Object.entries(edits).filter((one): one is [string, string] => one[1] !== null));
    const doing = { plan: null, files: { ...files, "plan.json": DROP }, inputs: { plan: "sandbox=plan.json" } };
    expectBlocked(await run(doing));
    github.label(1, LABEL, "carol");
    expectRefused(scene, await run(doing), /nobody yet who owns infra\/main\.tf/);
  });

  it("but a folder that is there already keeps its owners, whatever else is deleted", async ({ opened }) => {
    const scene = await opened({
      owners: "* @alice\n/sandbox/ @carol\n",
      files: { "infra/main.tf": OTHER, "sandbox/main.tf": "# mine\n" },
      pull: { files: { "infra/main.tf": null, "sandbox/new.tf": "# new\n" } },
    });
    const { github, run } = scene;
    const files = { "sandbox/main.tf": "# mine\n", "sandbox/new.tf": "# new\n", "plan.json": DROP };
    const doing = { plan: null, files, inputs: { plan: "sandbox=plan.json" } };
    expectBlocked(await run(doing));
    github.label(1, LABEL, "carol");
    expectGranted(scene, await run(doing), "carol");
  });

  it("not by making the file that declares it too large to be read", async ({ opened }) => {
    const large = `${DECLARED}${"# padding\n".repeat(210_000)}`;
    const scene = await opened({
      owners: "/infra/ @alice\n/infra/main.tf @carol\n",
      files: { "infra/main.tf": "#\n", "infra/rds.tf": large },
      pull: { files: { "infra/x.tfvars": "a = 1\n" } },
    });
    const { github, run } = scene;
    const files = { "infra/main.tf": "#\n", "infra/rds.tf": large };
    expectBlocked(await run({ files }));
    github.label(1, LABEL, "carol");
    expectRefused(scene, await run({ files }), /does not own infra\/rds\.tf/);
  });
});

describe.concurrent("an owner's consent", () => {
  it("does not count for their own commit that a bot pushed and opened", async ({ opened }) => {
    const scene = await opened({ pull: null });
    const { github, run } = scene;
    github.moveTo("drop-db", github.push("mine", { "infra/main.tf": GONE }, "alice"), BOT);
    github.open({ by: BOT, branch: "drop-db" });
    // What a token of GitHub Actions opens starts no workflow; this does.
    github.close(1, "alice");
    github.reopen(1, "alice");
    expectBlocked(await run());
    github.label(1, LABEL, "alice");
    expectRefused(scene, await run(), /commit .* of the pull request is theirs/);
  });

  it("counts for what a bot made by itself", async ({ opened }) => {
    const scene = await opened({ pull: null });
    const { github, run } = scene;
    github.open({ by: BOT, branch: "update", files: { "infra/main.tf": GONE } });
    github.close(1, "bob");
    github.reopen(1, "bob");
    expectBlocked(await run());
    github.label(1, LABEL, "alice");
    expectGranted(scene, await run(), "alice");
  });

  it("does not count for an earlier report where a later one could not be recorded", async ({ opened }) => {
    const scene = await opened();
    const { github, run } = scene;
    expectBlocked(await run({ plan: DROP_TWO }));
    const tip = github.tip("drop-db");
    // GitHub takes a thousand of one name, whoever writes them.
    for (let at = 0; at < 999; at++) github.status(tip, RECORD, "used up", "bob");
    expectBlocked(await run());
    expect(comment(github)).toContain("nobody can agree to it: **do not apply the label now.**");
    github.label(1, LABEL, "alice");
    expectRefused(scene, await run({ plan: DROP_TWO }), /GitHub takes no more/);
  });

  it("does not count for an earlier report where the last run came to no verdict", async ({ opened }) => {
    const scene = await opened();
    const { github, run } = scene;
    expectBlocked(await run());
    expect((await run({ plan: "{" })).exitCode).toBe(1);
    expect(comment(github)).not.toContain("aws_db_instance.prod");
    github.label(1, LABEL, "alice");
    expectRefused(scene, await run(), /given to another set/);
  });

  it("is warned of where the record of what it reads failed", async ({ opened }) => {
    const { github, run } = await opened();
    expectBlocked(await run({ plan: DROP_TWO }));
    github.fail("repos/create-commit-status", "422");
    expectBlocked(await run());
    expect(comment(github)).toContain("do not apply the label now");
    github.recover();
    expectBlocked(await run());
    expect(comment(github)).not.toContain("do not apply the label now");
  });

  it("does not count for what the same new object does to another bucket", async ({ opened }) => {
    const scene = await opened();
    const { github, run } = scene;
    const bucket = (name: string) =>
      bucketEntry("aws_s3_bucket", name, ["no-op"], { id: name, bucket: name, versioning: [{ enabled: true }] });
    const off = (over: string): string => {
      const values = { bucket: over, versioning_configuration: [{ status: "Suspended" }] };
      return planJson([bucket("scratch"), bucket("billing"), bucketEntry(VERSIONING, "off", ["create"], values)]);
    };
    expectBlocked(await run({ plan: off("scratch") }));
    github.label(1, LABEL, "alice");
    expectGranted(scene, await run({ plan: off("scratch") }), "alice");
    github.push("drop-db", { "infra/main.tf": "# another bucket\n" }, "bob");
    expectRefused(scene, await run({ plan: off("billing") }), /given to another set/);
  });

  it("does not count for the object of that name in another account", async ({ opened }) => {
    const scene = await opened();
    const { github, run } = scene;
    const planIn = (account: string): string =>
      DROP.replaceAll('"id":"prod-id"', `"id":"prod-id","arn":"arn:aws:rds:eu-central-1:${account}:db:prod"`);
    const staging = planIn("111122223333");
    expectBlocked(await run({ plan: staging }));
    github.label(1, LABEL, "alice");
    expectGranted(scene, await run({ plan: staging }), "alice");
    github.push("drop-db", { "infra/backend.tf": "# the state of production\n" }, "bob");
    expectRefused(scene, await run({ plan: planIn("444455556666") }), /given to another set/);
  });
});

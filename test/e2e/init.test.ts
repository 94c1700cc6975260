import { describe, expect } from "vitest";
import { folderWith } from "../cli/running.ts";
import { SAMPLES } from "../setup/init/samples.ts";
import { readPlan } from "./action/plans.ts";
import { comment, it, type Opening, ownComments } from "./action/stage.ts";
import { loaded } from "./command-line.ts";
import { type EndedJob, type EndedRun, filesBelow, Machine } from "./workflow/machine.ts";

/** What `init` writes, run: it does what it promises. Plans are Terraform's own, out of fixtures. */

const DESTROYS = readPlan("incidents", "datatalks-3-destroy");
const ROUTINE = readPlan("routine", "tags-changed");
const DATABASE = "aws_db_instance.prod";

type Files = Readonly<Record<string, string>>;

const MERGED = new Map<string, Promise<Files>>();

/** The repository after somebody merged what init wrote: the same for the same files. */
function initialised(files: Files, ...options: readonly string[]): Promise<Files> {
  const key = JSON.stringify([files, options]);
  const known = MERGED.get(key) ?? mergedInit(files, options);
  MERGED.set(key, known);
  return known;
}

async function mergedInit(files: Files, options: readonly string[]): Promise<Files> {
  const top = folderWith(files);
  const { code, stdout, stderr } = await loaded(["init", "--write", ...options], { cwd: top, env: process.env });
  expect([code, stdout.includes("(new)")], stderr).toEqual([0, true]);
  return filesBelow(top);
}

interface Repository {
  readonly name: string;
  readonly files: Files;
  readonly roots: readonly string[];
  /** The job that decides. */
  readonly job: string;
  readonly workflow: string;
  /** A file of the first root. */
  readonly changed: string;
  readonly options?: readonly string[];
}

const GUARD = { job: "destroy-guard", workflow: ".github/workflows/destroy-guard.yml" };

const REPOSITORIES: readonly Repository[] = [
  { name: "one root", files: SAMPLES["one root"], roots: ["infra/prod"], changed: "infra/prod/main.tf", ...GUARD },
  {
    name: "many roots",
    files: SAMPLES["many roots"],
    roots: ["infra/prod/eu_west", "infra/prod/us", "infra/dev"],
    changed: "infra/prod/eu_west/main.tf",
    ...GUARD,
  },
  {
    name: "a monorepo with modules",
    files: SAMPLES["monorepo with modules"],
    roots: ["deploy/prod", "deploy/stage"],
    changed: "modules/network/main.tf",
    ...GUARD,
  },
  {
    name: "a tree of Terragrunt",
    files: SAMPLES.Terragrunt,
    roots: ["live/prod/database", "live/prod/network"],
    changed: "modules/database/main.tf",
    ...GUARD,
  },
  {
    name: "more roots than jobs",
    files: SAMPLES["many roots"],
    roots: ["infra/prod/eu_west", "infra/prod/us", "infra/dev"],
    changed: "infra/prod/eu_west/main.tf",
    options: ["--jobs", "2"],
    ...GUARD,
  },
  { name: "OpenTofu", files: SAMPLES.OpenTofu, roots: ["."], changed: "main.tofu", ...GUARD },
  { name: "no CODEOWNERS", files: SAMPLES["no CODEOWNERS"], roots: ["."], changed: "main.tf", ...GUARD },
  {
    name: "Terragrunt beside other roots",
    files: { ...SAMPLES.Terragrunt, "legacy/main.tf": 'terraform {\n  backend "s3" {}\n}\n' },
    roots: ["live/prod/database", "live/prod/network"],
    changed: "modules/database/main.tf",
    job: "destroy-guard-terragrunt",
    workflow: ".github/workflows/destroy-guard-terragrunt.yml",
  },
];

const openingOf = (files: Files, changed: string): Opening => ({
  owners: null,
  files: { "infra/main.tf": null, ...files },
  pull: { files: { [changed]: "# nothing is left\n" } },
});

const decided = ({ jobs }: EndedRun, job: string): EndedJob => jobs[job] ?? expect.fail(`there is no job ${job}`);

const plansOf = (roots: readonly string[], first: string | null): Files =>
  Object.fromEntries(
    roots.flatMap((root, at) => {
      const plan = at === 0 ? first : ROUTINE;
      return plan === null ? [] : [[root, plan] as const];
    }),
  );

for (const { name, files: sample, roots, job, workflow, changed, options = [] } of REPOSITORIES) {
  describe(`The workflow for ${name}`, () => {
    const files = () => initialised(sample, ...options);

    it("blocks a destroy, and says so on the pull request", async ({ opened }) => {
      const written = await files();
      const { github } = await opened(openingOf(written, changed));
      const delivery = github.delivered("pull_request");
      const ended = await new Machine(github, written).run(written[workflow] ?? "", {
        delivery,
        plans: plansOf(roots, DESTROYS),
      });
      const { result, actions, printed } = decided(ended, job);
      expect([result, actions.at(-1)?.outputs.verdict], `${printed}${actions.at(-1)?.stdout}`).toEqual([
        "failure",
        "blocked",
      ]);
      expect(comment(github)).toContain(DATABASE);
      expect(github.checksOf(github.pull(1).head.sha).at(-1)).toMatchObject({
        name: job,
        done: { conclusion: "failure" },
      });
    });

    it("passes a routine change, without a word on the pull request", async ({ opened }) => {
      const written = await files();
      const { github } = await opened(openingOf(written, changed));
      const ended = await new Machine(github, written).run(written[workflow] ?? "", {
        delivery: github.delivered("pull_request"),
        plans: plansOf(roots, ROUTINE),
      });
      const { result, actions } = decided(ended, job);
      expect([result, actions.at(-1)?.outputs.verdict], actions.at(-1)?.stdout).toEqual(["success", "passed"]);
      expect(ownComments(github)).toEqual([]);
      expect(ended.calls.length).toBeGreaterThan(0);
    });

    it("fails where a root can't be planned", async ({ opened }) => {
      const written = await files();
      const { github } = await opened(openingOf(written, changed));
      const ended = await new Machine(github, written).run(written[workflow] ?? "", {
        delivery: github.delivered("pull_request"),
        plans: plansOf(roots, null),
      });
      expect(decided(ended, job).result).toBe("failure");
    });
  });
}

describe("The matrix in which a job plans several roots", () => {
  const sample: Files = { ...SAMPLES["many roots"], ".github/CODEOWNERS": "* @alice\n" };
  // In the order of the list: the first job has one of them, the second two.
  const roots = ["infra/prod/us", "infra/prod/eu_west", "infra/dev"];

  it("reviews the others of a job where one root can't be planned, and says which is missing", async ({ opened }) => {
    const written = await initialised(sample, "--jobs", "2");
    const { github } = await opened(openingOf(written, "infra/prod/eu_west/main.tf"));
    const ended = await new Machine(github, written).run(written[GUARD.workflow] ?? "", {
      delivery: github.delivered("pull_request"),
      plans: { "infra/dev": ROUTINE, "infra/prod/eu_west": DESTROYS },
    });
    expect(ended.jobs.plans?.result).toBe("failure");
    const [run] = decided(ended, GUARD.job).actions;
    expect(run?.errors.join("\n")).toContain("These roots had to report and did not: infra/prod/us.");
    expect(comment(github)).toContain(DATABASE);
  });

  it("plans nothing when an owner applies the label, and lets the pull request pass", async ({ opened }) => {
    const written = await initialised(sample, "--jobs", "2");
    const { github } = await opened(openingOf(written, "infra/prod/eu_west/main.tf"));
    const machine = new Machine(github, written);
    const plans = plansOf(roots, DESTROYS);
    const text = written[GUARD.workflow] ?? "";
    const first = await machine.run(text, { delivery: github.delivered("pull_request"), plans });
    expect(decided(first, GUARD.job).result).toBe("failure");
    expect(first.calls.filter((call) => call.startsWith("terraform plan"))).toHaveLength(3);
    github.label(1, "allow-destroy", "alice");
    const labeled = await machine.run(text, { delivery: github.delivered("pull_request", "labeled"), plans });
    expect([labeled.calls, decided(labeled, GUARD.job).result]).toEqual([[], "success"]);
  });
});

describe("The matrix for many roots", () => {
  // Two of them are many enough: each root more is a job more in every run.
  const { "infra/dev/main.tf": _, ...two } = SAMPLES["many roots"];
  const sample: Files = { ...two, ".github/CODEOWNERS": "* @alice\n" };
  const roots = ["infra/prod/eu_west", "infra/prod/us"];
  const opening = (files: Files) => openingOf(files, "infra/prod/eu_west/main.tf");

  it("says which root is missing where one job failed, and that the job failed", async ({ opened }) => {
    const written = await initialised(sample);
    const { github } = await opened(opening(written));
    const ended = await new Machine(github, written).run(written[GUARD.workflow] ?? "", {
      delivery: github.delivered("pull_request"),
      plans: plansOf(roots, null),
    });
    expect(ended.jobs.plans?.result).toBe("failure");
    const [run] = decided(ended, GUARD.job).actions;
    expect(run?.errors.join("\n")).toContain("These roots had to report and did not: infra/prod/eu_west.");
    expect(run?.errors.join("\n")).toContain("These jobs did not end well, so not all is reviewed: plans (failure).");
    expect(comment(github)).toContain("could not review");
  });

  it("plans nothing when an owner applies the label, and lets the pull request pass", async ({ opened }) => {
    const written = await initialised(sample);
    const { github } = await opened(opening(written));
    const machine = new Machine(github, written);
    const plans = plansOf(roots, DESTROYS);
    const text = written[GUARD.workflow] ?? "";
    const first = await machine.run(text, { delivery: github.delivered("pull_request"), plans });
    expect(decided(first, GUARD.job).result).toBe("failure");
    expect(first.calls.filter((call) => call.startsWith("terraform plan"))).toHaveLength(2);

    github.label(1, "allow-destroy", "alice");
    const labeled = await machine.run(text, { delivery: github.delivered("pull_request", "labeled"), plans });
    expect(labeled.calls).toEqual([]);
    expect(labeled.jobs.plans?.result).toBe("skipped");
    const after = decided(labeled, GUARD.job);
    expect([after.result, after.actions[0]?.outputs["overridden-by"]], after.actions[0]?.stdout).toEqual([
      "success",
      "alice",
    ]);

    github.unlabel(1, "allow-destroy", "alice");
    const unlabeled = await machine.run(text, { delivery: github.delivered("pull_request", "unlabeled"), plans });
    expect([unlabeled.calls, decided(unlabeled, GUARD.job).result]).toEqual([[], "failure"]);
  });

  it("plans anew when all jobs are run again, and a job that fails then is not covered up", async ({ opened }) => {
    const written = await initialised(sample);
    const { github } = await opened(opening(written));
    const machine = new Machine(github, written);
    const text = written[GUARD.workflow] ?? "";
    const delivery = github.delivered("pull_request");
    const first = await machine.run(text, { delivery, plans: plansOf(roots, ROUTINE) });
    expect(decided(first, GUARD.job).result).toBe("success");
    const again = await machine.run(text, {
      delivery,
      plans: plansOf(roots, null),
      again: { run: first.run, attempt: 2 },
    });
    expect(again.calls.filter((call) => call.startsWith("terraform plan"))).toHaveLength(2);
    expect(decided(again, GUARD.job).result).toBe("failure");
  });

  it("plans anew when a commit is pushed, and when the base branch moved before the label", async ({ opened }) => {
    const written = await initialised(sample);
    const { github } = await opened(opening(written));
    const machine = new Machine(github, written);
    const text = written[GUARD.workflow] ?? "";
    const plans = plansOf(roots, DESTROYS);
    await machine.run(text, { delivery: github.delivered("pull_request"), plans });
    github.push("drop-db", { "infra/prod/us/more.tf": "" }, "bob");
    const pushed = await machine.run(text, { delivery: github.delivered("pull_request", "synchronize"), plans });
    expect(pushed.calls.length).toBeGreaterThan(0);
    github.push("main", { "README.md": "# moved\n" }, "alice");
    github.label(1, "allow-destroy", "alice");
    const labeled = await machine.run(text, { delivery: github.delivered("pull_request", "labeled"), plans });
    expect(labeled.calls.length).toBeGreaterThan(0);
    expect(decided(labeled, GUARD.job).actions[0]?.outputs["overridden-by"]).toBe("alice");
  });

  it("decides in a merge queue as well", async ({ opened }) => {
    const written = await initialised(sample);
    const { github } = await opened(opening(written));
    const ended = await new Machine(github, written).run(written[GUARD.workflow] ?? "", {
      delivery: github.enqueue([1], "alice"),
      plans: plansOf(roots, DESTROYS),
    });
    expect(decided(ended, GUARD.job).result).toBe("failure");
  });
});

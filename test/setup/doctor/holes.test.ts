import { describe, expect, test } from "vitest";
import { CHECK_NAMES } from "../../../src/domain/doctor.ts";
import { CHECKS, CODEOWNERS, QUEUE, RULES, rulesWith, SET_UP, type Stage, stage, WORKFLOW } from "./stage.ts";

type Act = (stage: Stage) => void;

/** A hole: how it is opened, what is said of it and where, and what closes it. */
interface Hole {
  readonly check: string;
  readonly hole: string;
  readonly open: Act;
  readonly says: RegExp;
  readonly fix: RegExp;
  /** The text of the workflow (or of the file before it) on whose line it is; or the end of a page's address. */
  readonly at: string | readonly [file: string, text: string] | { readonly page: RegExp };
  readonly close: Act;
}

/** An edit of the workflow; it is closed by writing again what stood there. */
const edit = (from: string, to: string, file = WORKFLOW) => ({
  open: (one: Stage) => one.edit(file, from, to),
  close: (one: Stage) => one.edit(file, to, from),
});

/** A change of the ruleset; it is closed by setting what docs/setup.md says. */
const rules = (changed: readonly object[]) => ({
  open: ({ github }: Stage) => github.changeRuleset("main", { rules: changed }),
  close: ({ github }: Stage) => github.changeRuleset("main", { rules: RULES }),
  at: { page: /\/acme\/infra\/settings\/rules(\/\d+)?$/ },
});

const added = (path: string, text: string) => ({
  open: (one: Stage) => one.write({ [path]: text }),
  close: (one: Stage) => one.write({ [path]: null }),
});

const requiredWorkflow = (repository: number) => ({
  type: "workflows",
  parameters: { workflows: [{ path: WORKFLOW, repository_id: repository }] },
});

const TYPES = "    types: [opened, synchronize, reopened, edited, ready_for_review, labeled, unlabeled]\n";
const OWN = /uses: destroy-guard\/destroy-guard@.*\n {8}with:\n/;
const JOB = "  destroy-guard:                   # the name to require: no `name:`, no `if:`, no `paths:`\n";
const PLAN = "          plan: infra/prod/tfplan.json\n";
const OTHER = ".github/workflows/other.yml";
const POLICY = ".github/destroy-guard.yml";
const APPLYING = "  apply:\n    steps:\n      - run: terraform apply -auto-approve\n";
const job = (on: string, more: string): string => `on: ${on}\njobs:\n${more}`;

const EVENTS: readonly Hole[] = [
  {
    check: "runs",
    hole: "there is no workflow",
    open: (one) => one.write({ [WORKFLOW]: null, "infra/prod/main.tf": 'resource "aws_vpc" "a" {}\n' }),
    says: /^No workflow runs destroy-guard\.$/,
    fix: /^Run destroy-guard init: it proposes one; or write it by hand\. How: https:\/\/\S+\/docs\/setup\.md#the-workflow$/,
    at: [".github/workflows/destroy-guard.yml", ""],
    close: (one) => one.write(SET_UP),
  },
  {
    check: "runs",
    hole: "it does not run on pull requests",
    ...edit(`  pull_request:\n${TYPES}`, "  push: { branches: [main] }\n"),
    says: /destroy-guard\.yml runs destroy-guard, but not on pull requests\.$/,
    fix: /^Add pull_request: under on:/,
    at: "push:",
  },
  {
    check: "runs",
    hole: "the workflow is broken",
    ...edit("jobs:\n", "jobs: [\n"),
    says: /destroy-guard\.yml can't be read: /,
    fix: /^Correct the file: GitHub runs none of it\.$/,
    at: "    runs-on:",
  },
  {
    check: "runs",
    hole: "every job only hands its review over",
    ...edit(PLAN, `${PLAN}          comment: never\n          enforce: false\n`),
    says: /^The job destroy-guard hands its review over, and no job decides\.$/,
    fix: /^Add a job at the end that takes the reviews/,
    at: "  destroy-guard:",
  },
  {
    check: "filters",
    hole: "paths: leaves pull requests out",
    ...edit(TYPES, `${TYPES}    paths: ["**/*.tf"]\n`),
    says: /^paths: leaves pull requests out/,
    fix: /^Take paths: out/,
    at: "    paths:",
  },
  {
    check: "filters",
    hole: "paths-ignore: leaves pull requests out",
    ...edit(TYPES, `${TYPES}    paths-ignore: [docs]\n`),
    says: /^paths-ignore: leaves pull requests out/,
    fix: /^Take paths-ignore: out/,
    at: "    paths-ignore:",
  },
  {
    check: "filters",
    hole: "branches: does not name the default branch",
    ...edit(TYPES, `${TYPES}    branches: ["release/**", "!main"]\n`),
    says: /^branches: leaves out pull requests into main\.$/,
    fix: /^Write branches: \[main\] there, or take branches: out\.$/,
    at: "    branches:",
  },
  {
    check: "filters",
    hole: "branches-ignore: names it",
    ...edit(TYPES, `${TYPES}    branches-ignore: ["ma*"]\n`),
    says: /^branches-ignore: leaves out pull requests into main\.$/,
    fix: /branches: \[main\]/,
    at: "    branches-ignore:",
  },
  {
    check: "activity",
    hole: "types: are GitHub's own",
    ...edit(TYPES, ""),
    says: /^edited, labeled and unlabeled do not start it/,
    fix: /^Write types: \[opened, synchronize, reopened, edited, ready_for_review, labeled, unlabeled\]\.$/,
    at: "  pull_request:",
  },
  {
    check: "activity",
    hole: "a label that is taken off starts nothing",
    ...edit("labeled, unlabeled]", "labeled]"),
    says: /^unlabeled does not start it/,
    fix: /^Write types:/,
    at: "  pull_request:",
  },
  {
    check: "cancel",
    hole: "cancel-in-progress is on",
    ...edit("cancel-in-progress: false", "cancel-in-progress: true"),
    says: /^A new label cancels the run before it/,
    fix: /^Write cancel-in-progress: false\.$/,
    at: "  cancel-in-progress:",
  },
  {
    check: "cancel",
    hole: "cancel-in-progress is on in the job",
    ...edit(
      "    timeout-minutes: 30\n",
      "    timeout-minutes: 30\n    concurrency: { group: x, cancel-in-progress: true }\n",
    ),
    says: /^A new label cancels the run before it/,
    fix: /^Write cancel-in-progress: false\.$/,
    at: "    concurrency:",
  },
  {
    check: "merge-queue",
    hole: "there is a merge queue, and merge_group is missing",
    open: (one) => {
      one.github.changeRuleset("main", { rules: [...RULES, QUEUE] });
      one.edit(WORKFLOW, "  merge_group:\n", "");
    },
    says: /^main has a merge queue, and merge_group: does not start the check\.$/,
    fix: /^Add merge_group: under on:/,
    at: "  pull_request:",
    close: (one) => one.edit(WORKFLOW, TYPES, `${TYPES}  merge_group:\n`),
  },
];

const JOBS: readonly Hole[] = [
  {
    check: "conditions",
    hole: "the job has a condition",
    ...edit(JOB, `${JOB}    if: github.actor != 'dependabot[bot]'\n`),
    says: /^The job destroy-guard runs only if github\.actor != 'dependabot\[bot\]', and a job that is skipped counts as passed\.$/,
    fix: /^Take the condition out\.$/,
    at: "    if:",
  },
  {
    check: "conditions",
    hole: "the job waits for another one",
    ...edit(JOB, `  lint: { steps: [] }\n${JOB}    needs: lint\n`),
    says: /^The job destroy-guard is skipped when lint fails, and a job that is skipped counts as passed\.$/,
    fix: /^Write if: always\(\) in the job/,
    at: JOB.trimEnd(),
  },
  {
    check: "conditions",
    hole: "the step has a condition",
    ...edit(PLAN, `${PLAN}        if: hashFiles('**/*.tf') != ''\n`),
    says: /^The step that reviews runs only if hashFiles\('\*\*\/\*\.tf'\) != ''; without it the job passes\.$/,
    fix: /^Take the condition out\.$/,
    at: "        if:",
  },
  {
    check: "fails",
    hole: "continue-on-error is on in the job",
    ...edit(JOB, `${JOB}    continue-on-error: true\n`),
    says: /^With continue-on-error in the job a failure does not count\.$/,
    fix: /^Take continue-on-error out\.$/,
    at: "    continue-on-error:",
  },
  {
    check: "fails",
    hole: "continue-on-error is on in the step",
    ...edit(PLAN, `${PLAN}        continue-on-error: \${{ github.event_name == 'pull_request' }}\n`),
    says: /^With continue-on-error in the step a failure does not count\.$/,
    fix: /^Take continue-on-error out\.$/,
    at: "        continue-on-error:",
  },
  {
    check: "fails",
    hole: "enforce is false",
    ...edit(PLAN, `${PLAN}          enforce: false\n`),
    says: /^With enforce: false the check only reports, and never fails for a finding\.$/,
    fix: /^Take the line out once the reports are quiet\.$/,
    at: "          enforce:",
  },
  {
    check: "fails",
    hole: "a script goes on after the review",
    open: (one) =>
      one.write({
        [WORKFLOW]: one
          .text(WORKFLOW)
          .replace(OWN, "run: npx destroy-guard review infra/prod/tfplan.json || true # ")
          .replace(PLAN, "\n"),
      }),
    says: /^The script goes on after a review that blocks\.$/,
    fix: /^Let the script end with the exit code of the review\.$/,
    at: "      - run: npx",
    close: (one) => one.edit(WORKFLOW, " || true", ""),
  },
  {
    check: "fails",
    hole: "a script hands the review on in a pipe",
    open: (one) =>
      one.write({
        [WORKFLOW]: one
          .text(WORKFLOW)
          .replace(OWN, "run: npx destroy-guard review infra/prod/tfplan.json | tee out.txt\n        # ")
          .replace(PLAN, "\n"),
      }),
    says: /^The script hands the review on in a pipe, and ends with the exit code of what comes last in it\.$/,
    fix: /^Write set -o pipefail before it, or shell: bash beside the script\.$/,
    at: "      - run: npx",
    close: (one) => one.edit(WORKFLOW, "tee out.txt\n", "tee out.txt\n        shell: bash\n"),
  },
  {
    check: "fails",
    hole: "a script asks whether the review blocks, and ends well",
    open: (one) =>
      one.write({
        [WORKFLOW]: one
          .text(WORKFLOW)
          .replace(OWN, "run: if ! destroy-guard review infra/prod/tfplan.json; then echo blocked; fi # ")
          .replace(PLAN, "\n"),
      }),
    says: /^The script goes on after a review that blocks\.$/,
    fix: /^Let the script end with the exit code of the review\.$/,
    at: "      - run: if",
    close: (one) => one.edit(WORKFLOW, "echo blocked;", "exit 1;"),
  },
  {
    check: "same-name",
    hole: "a job of a matrix is called so by one of its values",
    ...added(
      OTHER,
      job(
        "[pull_request]",
        `  fine:\n    name: \${{ matrix.n }}\n    strategy: { matrix: { n: [lint, destroy-guard] } }\n    steps: [{ run: exit 0 }]\n`,
      ),
    ),
    says: /^The job fine makes a check destroy-guard too, and GitHub takes the newest of that name\.$/,
    fix: /^Give this job another name\.$/,
    at: [OTHER, "    name:"],
  },
  {
    check: "same-name",
    hole: "another workflow has a job of the name",
    ...added(OTHER, job("[pull_request]", "  fine:\n    name: destroy-guard\n    steps: [{ run: exit 0 }]\n")),
    says: /^The job fine makes a check destroy-guard too, and GitHub takes the newest of that name\.$/,
    fix: /^Give this job another name\.$/,
    at: [OTHER, "    name:"],
  },
  {
    check: "same-name",
    hole: "the workflow can be started by hand",
    ...edit("  merge_group:\n", "  merge_group:\n  workflow_dispatch:\n"),
    says: /^workflow_dispatch starts the workflow as well, and its runs make a check destroy-guard on the same commit\.$/,
    fix: /^Take workflow_dispatch out/,
    at: "  workflow_dispatch:",
  },
  {
    check: "same-name",
    hole: "the workflow is started by a release, whose commit may be that of a pull request",
    ...edit("  merge_group:\n", "  merge_group:\n  release:\n"),
    says: /^release starts the workflow as well, and its runs make a check destroy-guard on the same commit\.$/,
    fix: /^Take release out/,
    at: "  release:",
  },
  {
    check: "handed",
    hole: "a job that takes reviews over names no roots",
    ...edit(PLAN, "          reviews: reviews/*.json\n"),
    close: (one) => one.edit(WORKFLOW, "reviews/*.json\n", "reviews/*.json\n          expect-roots: infra/prod\n"),
    says: /^A job that fails hands no review over, and nothing says that one is missing\.$/,
    fix: /^Name every root in expect-roots\.$/,
    at: "      - uses: destroy-guard/destroy-guard@",
  },
  {
    check: "handed",
    hole: "the reviews of an attempt before stand for a job that failed in this one",
    open: (one) =>
      one.write({
        [WORKFLOW]: one
          .text(WORKFLOW)
          .replace(
            JOB,
            `  plans:\n    runs-on: x\n    steps: [{ run: exit 0 }]\n${JOB}    needs: plans\n    if: always()\n`,
          )
          .replace(PLAN, "          reviews: reviews/*.json\n          expect-roots: infra/prod\n"),
      }),
    close: (one) => one.edit(WORKFLOW, "reviews/*.json\n", `reviews/*.json\n          needs: \${{ toJSON(needs) }}\n`),
    says: /^A job that fails when it is run again leaves its earlier review, and that counts\.$/,
    fix: /^Write needs: \$\{\{ toJSON\(needs\) \}\} beside reviews\.$/,
    at: "      - uses: destroy-guard/destroy-guard@",
  },
  {
    check: "handed",
    hole: "a root with a state is reviewed by nobody",
    ...added("infra/new/main.tf", 'terraform {\n  backend "gcs" {\n    bucket = "b"\n  }\n}\n'),
    says: /^No workflow reviews infra\/new, where a state is kept\.$/,
    fix: /^Add it to what is planned there\.$/,
    at: "          plan:",
  },
  {
    check: "permissions",
    hole: "the job may not write statuses",
    ...edit("      statuses: write              # the record of what was reported\n", ""),
    says: /^The job destroy-guard lacks statuses: write\.$/,
    fix: /^Add statuses: write\.$/,
    at: "      contents: read",
  },
  {
    check: "permissions",
    hole: "the job may only read",
    ...edit("      pull-requests: write ", "      pull-requests: read "),
    says: /^The job destroy-guard lacks pull-requests: write\.$/,
    fix: /^Add pull-requests: write\.$/,
    at: "      contents: read",
  },
  {
    check: "permissions",
    hole: "no permissions are written",
    open: (one) =>
      one.write({
        [WORKFLOW]: one
          .text(WORKFLOW)
          .replace("permissions: {}\n", "")
          .replace(/ {4}permissions:\n(?: {6}.*\n)+/, ""),
      }),
    says: /^The job destroy-guard has no permissions written down, so what it may do depends on the settings of the repository\.$/,
    fix: /^Write permissions: with contents: read, pull-requests: write and statuses: write\.$/,
    at: "  destroy-guard:",
    close: (one) => one.write(SET_UP),
  },
  {
    check: "pinned",
    hole: "an action is named by a tag",
    ...edit("actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683", "actions/checkout@v4"),
    says: /^actions\/checkout@v4 is not pinned: it can become another program overnight\.$/,
    fix: /^Write the 40 digits of the commit behind @/,
    at: "      - uses: actions/checkout@v4",
  },
  {
    check: "pinned",
    hole: "several actions are named by a tag, one of them twice, which is one thing to do",
    open: (one) => {
      one.edit(WORKFLOW, "actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683", "actions/checkout@v4");
      one.edit(WORKFLOW, PLAN, `${PLAN}      - uses: actions/checkout@v4\n      - uses: acme/destroy-guard/drill@v0\n`);
    },
    says: /^actions\/checkout@v4 and acme\/destroy-guard\/drill@v0 are not pinned: each can become another program overnight\. Also in \.github\/workflows\/destroy-guard\.yml:\d+ and \.github\/workflows\/destroy-guard\.yml:\d+\.$/,
    fix: /^Write the 40 digits of the commit behind @.* destroy-guard init --pin COMMIT shows each line/,
    at: "      - uses: actions/checkout@v4",
    close: (one) => one.write(SET_UP),
  },
  {
    check: "plans-kept",
    hole: "the plan is uploaded",
    ...edit(
      PLAN,
      `${PLAN}      - uses: actions/upload-artifact@ea165f8d65b6e75b540449e92b4886f43607fa02\n        with: { name: plan, path: infra/prod/tfplan }\n`,
    ),
    says: /^The job destroy-guard keeps infra\/prod\/tfplan: a plan holds secrets/,
    fix: /^Hand on the review instead/,
    at: "        with: { name: plan",
  },
  {
    check: "plans-kept",
    hole: "the plan is cached, with all else of its folder",
    ...edit(
      PLAN,
      `${PLAN}      - uses: actions/cache@ea165f8d65b6e75b540449e92b4886f43607fa02\n        with: { path: infra, key: x }\n`,
    ),
    says: /^The job destroy-guard keeps infra: a plan holds secrets/,
    fix: /^Hand on the review instead/,
    at: "        with: { path: infra",
  },
  {
    check: "destroys",
    hole: "the job applies as well",
    ...edit(
      PLAN,
      `${PLAN}      - run: terraform -chdir=infra/prod apply tfplan\n        if: github.ref == 'refs/heads/main'\n`,
    ),
    says: /^The job destroy-guard runs on pull requests with all that it needs to apply or destroy; only the condition of a step, which a pull request can edit, keeps it from that\.$/,
    fix: /^Apply in a workflow of its own/,
    at: "      - run: terraform -chdir=infra/prod apply",
  },
  {
    check: "destroys",
    hole: "a job applies on pull requests alone",
    open: (one) =>
      one.write({
        [OTHER]: job("[push, pull_request]", APPLYING.replace("    steps:", "    if: IF\n    steps:")).replace(
          "IF",
          "github.event_name == 'pull_request'",
        ),
      }),
    says: /^The job apply runs on pull requests and can apply or destroy\.$/,
    fix: /^Apply in a workflow of its own/,
    at: [OTHER, "      - run: terraform apply"],
    close: (one) => one.edit(OTHER, "== 'pull_request'", "== 'push' && github.ref == 'refs/heads/main'"),
  },
  {
    check: "destroys",
    hole: "a job applies once somebody has approved",
    open: (one) => one.write({ [OTHER]: job("pull_request_review", APPLYING) }),
    says: /^The job apply runs on pull requests and can apply or destroy\.$/,
    fix: /^Apply in a workflow of its own/,
    at: [OTHER, "      - run: terraform apply"],
    close: (one) => one.edit(OTHER, "on: pull_request_review", "on: { push: { branches: [main] } }"),
  },
  {
    check: "destroys",
    hole: "a job applies the head on a comment",
    open: (one) =>
      one.write({
        [OTHER]: job(
          "issue_comment",
          "  apply:\n    if: github.actor == 'alice'\n    steps:\n      - run: gh pr checkout 1\n      - run: tofu apply\n",
        ),
      }),
    says: /^The job apply can apply or destroy on a comment, with the head of a pull request that is not merged\.$/,
    fix: /^Apply in a workflow of its own/,
    at: [OTHER, "      - run: tofu apply"],
    close: (one) => one.edit(OTHER, "      - run: gh pr checkout 1\n", ""),
  },
  {
    check: "destroys",
    hole: "a job applies after each run of the check",
    open: (one) => one.write({ [OTHER]: job("{ workflow_run: { workflows: [destroy-guard] } }", APPLYING) }),
    says: /^The job apply can apply or destroy after each run of \.github\/workflows\/destroy-guard\.yml, which pull requests start\.$/,
    fix: /^Apply in a workflow of its own/,
    at: [OTHER, "      - run: terraform apply"],
    close: (one) => one.edit(OTHER, "[destroy-guard] }", "[destroy-guard], branches: [main] }"),
  },
  {
    check: "destroys",
    hole: "the job that applies has the same role",
    ...added(
      OTHER,
      job(
        "{ push: { branches: [main] } }",
        "  apply:\n    steps:\n      - uses: aws-actions/configure-aws-credentials@b47578312673ae6fa5b5096b330d9fbac3d116df\n        with: { role-to-assume: 'arn:aws:iam::111122223333:role/plan-only' }\n      - run: terragrunt run --all apply\n",
      ),
    ),
    says: /^The job destroy-guard of a pull request has the credentials arn:aws:iam::111122223333:role\/plan-only, with which the job apply of \.github\/workflows\/other\.yml applies\.$/,
    fix: /^Give the job of the pull request credentials of its own that may only read\.$/,
    at: "          role-to-assume:",
  },
  {
    check: "destroys",
    hole: "a job applies on a push to any branch",
    open: (one) => one.write({ [OTHER]: job("{ push: }", APPLYING) }),
    says: /^The job apply can apply or destroy on a push to any branch, so before a review and without one\.$/,
    fix: /^Write branches: \[main\] under push:\.$/,
    at: [OTHER, "on:"],
    close: (one) => one.edit(OTHER, "{ push: }", "{ push: { branches: [main] } }"),
  },
  {
    check: "destroys",
    hole: "a job applies on a push to any branch with a plain name",
    open: (one) => one.write({ [OTHER]: job("{ push: { branches: ['*'] } }", APPLYING) }),
    says: /^The job apply can apply or destroy on a push to any branch/,
    fix: /^Write branches: \[main\] under push:\.$/,
    at: [OTHER, "on:"],
    close: (one) => one.edit(OTHER, "'*'", "main"),
  },
  {
    check: "destroys",
    hole: "a job applies on every push, by a condition that pull requests alone do not meet",
    open: (one) =>
      one.write({
        [OTHER]: job(
          "[push, pull_request]",
          APPLYING.replace("    steps:", "    if: github.event_name == 'push'\n    steps:"),
        ),
      }),
    says: /^The job apply can apply or destroy on a push to any branch/,
    fix: /^Write branches: \[main\] under push:\.$/,
    at: [OTHER, "on:"],
    close: (one) => one.edit(OTHER, "== 'push'", "== 'push' && github.ref == 'refs/heads/main'"),
  },
  {
    check: "head-code",
    hole: "a workflow runs the head with secrets",
    ...added(
      OTHER,
      job(
        "pull_request_target",
        `  lint:\n    steps:\n      - uses: actions/checkout@v4\n        with: { ref: '\${{ github.event.pull_request.head.sha }}' }\n`,
      ),
    ),
    says: /^The job lint runs on pull_request_target and checks out the head/,
    fix: /^Use pull_request, or do not check out the head\.$/,
    at: [OTHER, "      - uses: actions/checkout@v4"],
  },
];

const TARGETED: readonly Hole[] = [
  {
    check: "head-code",
    hole: "a workflow runs the head after another one, with secrets",
    ...added(
      OTHER,
      job(
        "{ workflow_run: { workflows: [x] } }",
        `  lint:\n    steps:\n      - uses: actions/checkout@v4\n        with: { ref: '\${{ github.event.workflow_run.head_sha }}' }\n`,
      ),
    ),
    says: /^The job lint runs on workflow_run and checks out the head/,
    fix: /^Use pull_request, or do not check out the head\.$/,
    at: [OTHER, "      - uses: actions/checkout@v4"],
  },
  {
    check: "head-code",
    hole: "a workflow runs the head on a comment of anybody",
    ...added(OTHER, job("issue_comment", "  lint:\n    steps:\n      - run: gh pr checkout 1 && make\n")),
    says: /^The job lint runs on issue_comment and checks out the head/,
    fix: /^Use pull_request, or do not check out the head\.$/,
    at: [OTHER, "      - run: gh pr checkout"],
  },
  {
    check: "head-code",
    hole: "the check plans the base, on pull_request_target",
    ...edit("  pull_request:\n", "  pull_request_target:\n"),
    says: /^The job destroy-guard runs on pull_request_target, where it plans the base branch, and nothing of the pull request\.$/,
    fix: /^Use pull_request\.$/,
    at: "  destroy-guard:",
  },
];

const required = (context: string, more: object = {}) => ({ required_status_checks: [{ context, ...more }] });

const DEMANDS: readonly Hole[] = [
  {
    check: "required",
    hole: "no check is required",
    ...rules(rulesWith("required_status_checks", null)),
    says: /^main requires no check, so pull requests merge whatever destroy-guard says\.$/,
    fix: /^Open the rules of main, switch on "Require status checks to pass" and add destroy-guard, source GitHub Actions\.$/,
  },
  {
    check: "required",
    hole: "another check is required",
    ...rules(rulesWith("required_status_checks", required("destroy_guard", { integration_id: 15368 }))),
    says: /^main requires destroy_guard, and not destroy-guard\.$/,
    fix: /add destroy-guard/,
  },
  {
    check: "required",
    hole: "the ruleset is not active",
    open: ({ github }) => github.changeRuleset("main", { enforcement: "evaluate" }),
    says: /^The ruleset main requires destroy-guard, but it is not active: its enforcement is evaluate\.$/,
    fix: /^Set the enforcement of the ruleset to Active\.$/,
    at: { page: /\/settings\/rules\/\d+$/ },
    close: ({ github }) => github.changeRuleset("main", { enforcement: "active" }),
  },
  {
    check: "required",
    hole: "the check has another name in each run",
    ...edit("    runs-on: ubuntu-latest\n", "    strategy: { matrix: { root: [a, b] } }\n    runs-on: ubuntu-latest\n"),
    says: /^The checks of the job destroy-guard are named by the run, so none of them can be required\.$/,
    fix: /^Let one more job decide, with a fixed name/,
    at: "  destroy-guard:",
  },
  {
    check: "source",
    hole: "everybody who may set a status can report it",
    ...rules(rulesWith("required_status_checks", required("destroy-guard"))),
    says: /^No source is chosen, so whoever may set a commit status can report destroy-guard\.$/,
    fix: /^Choose GitHub Actions as the source of destroy-guard\.$/,
  },
  {
    check: "source",
    hole: "another app reports it",
    ...rules(rulesWith("required_status_checks", required("destroy-guard", { integration_id: 7 }))),
    says: /^The source of destroy-guard is the app 7, and not GitHub Actions\.$/,
    fix: /^Choose GitHub Actions/,
  },
  {
    check: "bypass",
    hole: "administrators are on the bypass list",
    open: ({ github }) =>
      github.changeRuleset("main", {
        bypass: [
          { actor_type: "RepositoryRole", actor_id: 5, bypass_mode: "always" },
          { actor_type: "Team", actor_id: 12, bypass_mode: "pull_request" },
          { actor_type: "DeployKey", actor_id: null, bypass_mode: "always" },
        ],
      }),
    says: /^The ruleset main does not hold for administrators of the repository, the team 12, on pull requests and deploy keys\.$/,
    fix: /^Empty the bypass list of the ruleset\.$/,
    at: { page: /\/acme\/infra\/settings\/rules\/\d+$/ },
    close: ({ github }) => github.changeRuleset("main", { bypass: [] }),
  },
  {
    check: "bypass",
    hole: "the organisation's ruleset has a bypass list",
    open: ({ github }) =>
      github.changeRuleset("main", {
        level: "Organization",
        bypass: [{ actor_type: "OrganizationAdmin", actor_id: 1 }],
      }),
    says: /^The ruleset main does not hold for owners of the organisation\.$/,
    fix: /^Empty the bypass list of the ruleset\.$/,
    at: { page: /\/organizations\/acme\/settings\/rules\/\d+$/ },
    close: ({ github }) => github.changeRuleset("main", { bypass: [] }),
  },
  {
    check: "pull-request",
    hole: "everybody may push",
    ...rules(rulesWith("pull_request", null)),
    says: /^Whoever may write can push to main, and no check runs before that\.$/,
    fix: /^Switch on "Require a pull request before merging", with at least one approval\.$/,
  },
  {
    check: "pull-request",
    hole: "nobody has to approve",
    ...rules(rulesWith("pull_request", { required_approving_review_count: 0 })),
    says: /^A pull request is required, but nobody has to approve it\.$/,
    fix: /^Require at least one approval\.$/,
  },
  {
    check: "code-owners",
    hole: "code owners are not asked",
    ...rules(rulesWith("pull_request", { require_code_owner_review: false })),
    says: /^A pull request that edits the workflow, the policy or CODEOWNERS merges without an owner\.$/,
    fix: /^Switch on "Require review from Code Owners"\.$/,
  },
  {
    check: "stale",
    hole: "approvals stay after a push",
    ...rules(rulesWith("pull_request", { dismiss_stale_reviews_on_push: false })),
    says: /^An approval stays after another commit/,
    fix: /^Switch on "Dismiss stale pull request approvals when new commits are pushed"\.$/,
  },
  {
    check: "up-to-date",
    hole: "branches may be behind",
    ...rules(rulesWith("required_status_checks", { strict_required_status_checks_policy: false })),
    says: /^A pull request can be merged although main has changed since its plan was made\.$/,
    fix: /^Switch on "Require branches to be up to date before merging"\.$/,
  },
  {
    check: "history",
    hole: "force pushes are allowed",
    ...rules(rulesWith("non_fast_forward", null)),
    says: /^main can be force-pushed\.$/,
    fix: /^Switch on "Block force pushes"\.$/,
  },
  {
    check: "history",
    hole: "the branch can be deleted",
    ...rules(rulesWith("deletion", null)),
    says: /^main can be deleted\.$/,
    fix: /^Switch on "Restrict deletions"\.$/,
  },
  {
    check: "bases",
    hole: "pull requests go to a branch that nothing protects",
    open: ({ github }) => {
      github.push("release", {}, "alice");
      github.open({ by: "bob", branch: "hotfix", base: "release", files: { "a.tf": "" } });
    },
    says: /^Nothing protects release, and pull request #1 goes there\.$/,
    fix: /^Let the rules of main hold for release as well/,
    at: { page: /\/settings\/rules\/\d+$/ },
    close: ({ github }) => github.changeRuleset("main", { branches: ["main", "release"] }),
  },
  {
    check: "bases",
    hole: "pull requests go to a branch of whose name a fork's open one is",
    open: ({ github }) => {
      github.person("mallory", null);
      github.push("release", {}, "alice");
      github.open({ by: "bob", branch: "hotfix", base: "release", files: { "a.tf": "" } });
      github.open({ by: "mallory", branch: "release", files: { "b.tf": "" }, from: github.fork("mallory") });
    },
    says: /^Nothing protects release, and pull request #1 goes there\.$/,
    fix: /^Let the rules of main hold for release as well/,
    at: { page: /\/settings\/rules\/\d+$/ },
    close: ({ github }) => github.changeRuleset("main", { branches: ["main", "release"] }),
  },
  {
    check: "bases",
    hole: "a protected branch does not require the check",
    open: ({ github }) => {
      github.push("release", {}, "alice");
      github.open({ by: "bob", branch: "hotfix", base: "release", files: { "a.tf": "" } });
      github.protect("release");
    },
    says: /^release does not require the check, and pull request #1 goes there\.$/,
    fix: /^Let the rules of main hold for release as well/,
    at: { page: /\/settings\/rules\/\d+$/ },
    close: ({ github }) => void github.ruleset("release", { branches: ["release"], rules: [CHECKS] }),
  },
  {
    check: "bases",
    hole: "a branch requires a workflow of this path, but of another repository",
    open: ({ github }) => {
      github.push("release", {}, "alice");
      github.open({ by: "bob", branch: "hotfix", base: "release", files: { "a.tf": "" } });
      github.ruleset("release", { branches: ["release"], rules: [requiredWorkflow(7)] });
    },
    says: /release.*, and pull request #1 goes there\.$/,
    fix: /^Let the rules of main hold for release as well/,
    at: { page: /\/settings\/rules\/\d+$/ },
    close: ({ github }) => github.changeRuleset("release", { rules: [requiredWorkflow(github.repositoryId())] }),
  },
  {
    check: "merged",
    hole: "a file is not as it is on the default branch",
    open: ({ github }) => void github.push("main", { [CODEOWNERS]: "* @bob\n" }, "alice"),
    says: /^\.github\/CODEOWNERS is not the same here and in main, and what is merged counts\.$/,
    fix: /^Merge what is here; or check out main/,
    at: { page: /\/acme\/infra\/tree\/main$/ },
    close: (one) => one.write(SET_UP),
  },
  {
    check: "merged",
    hole: "the default branch has a workflow that is not here",
    open: ({ github }) => void github.push("main", { [OTHER]: "x" }, "alice"),
    says: /^\.github\/workflows\/other\.yml is not the same here and in main/,
    fix: /^Merge what is here/,
    at: { page: /\/tree\/main$/ },
    close: ({ github }) => void github.push("main", { [OTHER]: null }, "alice"),
  },
  {
    check: "merged",
    hole: "the default branch has a policy, and there is none here",
    open: ({ github }) => void github.push("main", { [POLICY]: "rules: {}\n" }, "alice"),
    says: /^\.github\/destroy-guard\.yml is not the same here and in main/,
    fix: /^Merge what is here/,
    at: { page: /\/tree\/main$/ },
    close: ({ github }) => void github.push("main", { [POLICY]: null }, "alice"),
  },
  {
    check: "merged",
    hole: "the default branch has a CODEOWNERS that counts before the one here",
    open: (one) => {
      one.write({ [CODEOWNERS]: null, "docs/CODEOWNERS": SET_UP[CODEOWNERS] ?? "" });
      one.github.push("main", { CODEOWNERS: "* @bob\n" }, "alice");
    },
    says: /^CODEOWNERS is not the same here and in main/,
    fix: /^Merge what is here/,
    at: { page: /\/tree\/main$/ },
    close: ({ github }) => void github.push("main", { CODEOWNERS: null }, "alice"),
  },
];

const LAST = "/.github/                       @alice @bob\n";

const VPC = 'resource "aws_vpc" "main" {}\n';
const DATABASE = 'resource "aws_db_instance" "main" {}\n';
const calling = (source: string): string => `module "m" {\n  source = "${source}"\n}\n`;

const OWNERS: readonly Hole[] = [
  {
    check: "guards-owned",
    hole: "there is no CODEOWNERS",
    open: (one) => one.write({ [CODEOWNERS]: null }),
    says: /^There is no CODEOWNERS, so nobody has to agree/,
    fix: /^Write the file\. How: https:\/\/\S+\/docs\/setup\.md#owners-and-the-label$/,
    at: [CODEOWNERS, ""],
    close: (one) => one.write(SET_UP),
  },
  {
    check: "guards-owned",
    hole: "nobody owns what guards",
    ...edit(LAST, "", CODEOWNERS),
    open: (one) => one.edit(CODEOWNERS, LAST, ""),
    close: (one) => one.write(SET_UP),
    says: /^Nobody owns \.github\/workflows\/destroy-guard\.yml, \.github\/destroy-guard\.yml, \.github\/CODEOWNERS and new files in \.github\/workflows\/\.$/,
    fix: /^End \.github\/CODEOWNERS with \/\.github\/ @alice @bob\. These owners are a proposal, taken from line 1: see whether they should decide here\.$/,
    at: [CODEOWNERS, "/infra/"],
  },
  {
    check: "guards-owned",
    hole: "nobody owns what guards, and who owns no root has no say in it",
    open: (one) => one.write({ [CODEOWNERS]: "/infra/ @alice\n/docs/ @bob\n" }),
    close: (one) => one.write(SET_UP),
    says: /^Nobody owns /,
    fix: /^End \.github\/CODEOWNERS with \/\.github\/ @alice\. These owners are a proposal, taken from line 1:/,
    at: [CODEOWNERS, "/docs/"],
  },
  {
    check: "guards-owned",
    hole: "nobody owns what guards, nor any root",
    open: (one) => one.write({ [CODEOWNERS]: "/docs/ @bob\n" }),
    close: (one) => one.write(SET_UP),
    says: /^Nobody owns /,
    fix: /^End \.github\/CODEOWNERS with \/\.github\/ @REPLACE-ME\. Name people or teams/,
    at: [CODEOWNERS, "/docs/"],
  },
  {
    check: "guards-owned",
    hole: "a later line takes the workflows away",
    ...edit(LAST, `${LAST}*.yml\n`, CODEOWNERS),
    says: /^Nobody owns \.github\/workflows\/destroy-guard\.yml, \.github\/destroy-guard\.yml and new files in \.github\/workflows\/\.$/,
    fix: /^End \.github\/CODEOWNERS with \/\.github\/ @alice @bob\. These owners are a proposal, taken from line 2:/,
    at: [CODEOWNERS, "*.yml"],
  },
  {
    check: "guards-owned",
    hole: "a CODEOWNERS could be added that counts before ours",
    open: (one) =>
      one.write({
        [CODEOWNERS]: null,
        CODEOWNERS: "/.github/workflows/ @alice\n/CODEOWNERS @alice\n/.github/destroy-guard.yml @alice\n",
      }),
    says: /^Nobody owns \.github\/CODEOWNERS\.$/,
    fix: /^End CODEOWNERS with \/\.github\/ @alice\. These owners are a proposal, taken from line 1:/,
    at: ["CODEOWNERS", "/.github/destroy-guard.yml"],
    close: (one) => one.write({ CODEOWNERS: "* @alice\n" }),
  },
  {
    check: "guards-owned",
    hole: "CODEOWNERS is larger than GitHub reads",
    open: (one) =>
      one.write({ [CODEOWNERS]: `/infra/ @alice\n/.github/ @alice\n${`# ${"x".repeat(98)}\n`.repeat(30_000)}` }),
    says: /^None of \.github\/CODEOWNERS counts, so nobody has to agree .* and nobody can override\.$/,
    fix: /^Write lines for folders in the place of lines for files/,
    at: [CODEOWNERS, "/infra/"],
    close: (one) => one.write(SET_UP),
  },
  {
    check: "codeowners",
    hole: "CODEOWNERS is larger than GitHub reads",
    open: (one) =>
      one.write({ [CODEOWNERS]: `/infra/ @alice\n/.github/ @alice\n${`# ${"x".repeat(98)}\n`.repeat(30_000)}` }),
    says: /^\.github\/CODEOWNERS is not under 3 MB, and GitHub does not load such a file/,
    fix: /^Write lines for folders in the place of lines for files/,
    at: [CODEOWNERS, "/infra/"],
    close: (one) => one.write(SET_UP),
  },
  {
    check: "roots-owned",
    hole: "nobody owns a root",
    open: (one) => one.edit(CODEOWNERS, "/infra/ ", "/infra/dev/ "),
    says: /^Nobody owns infra\/prod, so nobody can override there\.$/,
    fix: /^Add \/infra\/prod\/ @REPLACE-ME at the beginning of \.github\/CODEOWNERS; or name approvers in the policy\. Name people or teams with write access in the place of @REPLACE-ME\.$/,
    at: [CODEOWNERS, "/infra/"],
    close: (one) => one.write({ ".github/destroy-guard.yml": 'version: 1\noverride: { approvers: ["@alice"] }\n' }),
  },
  {
    check: "roots-owned",
    hole: "a later line takes a root away",
    ...edit(LAST, `/infra/prod/\n${LAST}`, CODEOWNERS),
    says: /^Nobody owns infra\/prod, so nobody can override there\.$/,
    fix: /^Add \/infra\/prod\/ @alice @bob behind line 2 of \.github\/CODEOWNERS;.* These owners are a proposal, taken from line 1:/,
    at: [CODEOWNERS, "/infra/prod/"],
  },
  {
    check: "roots-owned",
    hole: "the line of a root can't be read",
    ...edit("/infra/                         @alice @bob", "/infra/ @alice bob", CODEOWNERS),
    says: /^No owner of infra\/prod counts \(the line that is meant for it can't be read\), so nobody can override there\.$/,
    fix: /^Correct line 1 of \.github\/CODEOWNERS/,
    at: [CODEOWNERS, "/infra/"],
  },
  {
    check: "roots-owned",
    hole: "the only owner of a root is the name that init wrote where none was known",
    ...edit("@alice @bob", "@REPLACE-ME", CODEOWNERS),
    says: /^Nobody owns infra\/prod, so nobody can override there\.$/,
    fix: /^In line 1 a name is missing: write a person/,
    at: [CODEOWNERS, "/infra/"],
  },
  {
    check: "roots-owned",
    hole: "the only owner of a root is an e-mail address, whose label counts for nothing",
    ...edit("@alice @bob", "dba@acme.example", CODEOWNERS),
    says: /^No owner of infra\/prod counts \(whose e-mail address that is can't be verified\), so nobody can override there\.$/,
    fix: /^In line 1 write a person or a team of this organisation, with write access\.$/,
    at: [CODEOWNERS, "/infra/"],
  },
  {
    check: "roots-owned",
    hole: "GitHub knows none of the owners of a root",
    ...edit("@alice @bob", "@mallory @zoe", CODEOWNERS),
    says: /^No owner of infra\/prod counts \(GitHub does not know them, or they may not write\), so nobody can override there\.$/,
    fix: /^In line 1 write a person or a team/,
    at: [CODEOWNERS, "/infra/"],
  },
  {
    check: "roots-owned",
    hole: "the only owner of a root is a team of another organisation",
    ...edit("@alice @bob", "@other/dba", CODEOWNERS),
    says: /^No owner of infra\/prod counts \(a team of another organisation can be no code owner here\)/,
    fix: /^In line 1 write a person or a team of this organisation/,
    at: [CODEOWNERS, "/infra/"],
  },
  {
    check: "roots-owned",
    hole: "nobody owns the root at the top",
    ...edit(PLAN, "          plan: tfplan.json\n"),
    says: /^Nobody owns the top of the repository, so nobody can override there\.$/,
    fix: /^Add \/\*\.tf @REPLACE-ME at the beginning of/,
    at: [CODEOWNERS, "/infra/"],
  },
  {
    check: "roots-owned",
    hole: "nobody owns a root of the list that the workflow keeps in env",
    open: (one) => {
      one.edit(WORKFLOW, "jobs:\n", "env:\n  ROOTS: |\n    infra/prod\n    live/eu\njobs:\n");
      one.edit(WORKFLOW, PLAN, `${PLAN}          expect-roots: \${{ env.ROOTS }}\n`);
    },
    says: /^Nobody owns live\/eu, so nobody can override there\.$/,
    fix: /^Add \/live\/eu\/ @REPLACE-ME at the beginning of/,
    at: [CODEOWNERS, "/infra/"],
    close: (one) => one.edit(CODEOWNERS, LAST, `/live/ @alice\n${LAST}`),
  },
  {
    check: "roots-owned",
    hole: "nobody owns one file of a root, in which something is declared",
    open: (one) => {
      one.write({ "infra/prod/main.tf": VPC, "infra/prod/rds.tf": DATABASE, "infra/prod/outputs.tf": "" });
      one.edit(CODEOWNERS, LAST, `/infra/prod/rds.tf\n/infra/prod/outputs.tf\n${LAST}`);
    },
    says: /^Nobody owns infra\/prod\/rds\.tf, so nobody can override what it declares\.$/,
    fix: /^Add \/infra\/prod\/rds\.tf @alice @bob behind line 2 of/,
    at: [CODEOWNERS, "/infra/prod/rds.tf"],
    close: (one) => one.edit(CODEOWNERS, LAST, `/infra/prod/rds.tf @alice\n${LAST}`),
  },
  {
    check: "roots-owned",
    hole: "nobody owns a module that a root calls",
    open: (one) => one.write({ "infra/prod/main.tf": calling("../../modules/db"), "modules/db/rds.tf": DATABASE }),
    says: /^Nobody owns modules\/db, which infra\/prod calls, so nobody can override what it declares\.$/,
    fix: /^Add \/modules\/db\/ @REPLACE-ME at the beginning of \.github\/CODEOWNERS; or name approvers in the policy\. Name people or teams with write access in the place of @REPLACE-ME\.$/,
    at: [CODEOWNERS, "/infra/"],
    close: (one) => one.edit(CODEOWNERS, "/infra/", "/modules/db/ @alice @bob\n/infra/"),
  },
  {
    check: "roots-owned",
    hole: "nobody owns modules that are called by a module",
    open: (one) =>
      one.write({
        "infra/prod/main.tf": calling("../modules/stack"),
        "infra/modules/stack/main.tf.json": JSON.stringify({
          module: { db: { source: "../../../shared/db" }, dns: { source: "../../../shared/dns" } },
        }),
        "shared/db/rds.tf": DATABASE,
        "shared/dns/main.tofu": VPC,
      }),
    says: /^Nobody owns shared\/db and shared\/dns, which infra\/prod calls, so nobody can override what they declare\.$/,
    fix: /^Add \/shared\/db\/ @REPLACE-ME and \/shared\/dns\/ @REPLACE-ME at the beginning of/,
    at: [CODEOWNERS, "/infra/"],
    close: (one) => one.edit(CODEOWNERS, "/infra/", "/shared/ @alice\n/infra/"),
  },
  {
    check: "roots-owned",
    hole: "nobody owns the module that a unit of Terragrunt is made of",
    open: (one) =>
      one.write({
        "infra/prod/terragrunt.hcl": 'terraform {\n  source = "../../modules//db"\n}\n',
        "modules/db/rds.tf": DATABASE,
      }),
    says: /^Nobody owns modules\/db, which infra\/prod calls,/,
    fix: /^Add \/modules\/db\/ @REPLACE-ME at the beginning of/,
    at: [CODEOWNERS, "/infra/"],
    close: (one) => one.edit(CODEOWNERS, "/infra/", "/modules/db/ @alice @bob\n/infra/"),
  },
  {
    check: "roots-owned",
    hole: "the owner of a module is nobody yet",
    open: (one) => {
      one.write({ "infra/prod/main.tf": calling("../../modules/db"), "modules/db/rds.tf": DATABASE });
      one.edit(CODEOWNERS, "/infra/", "/modules/ @REPLACE-ME\n/infra/");
    },
    says: /^Nobody owns modules\/db, which infra\/prod calls,/,
    fix: /^In line 1 a name is missing: write a person/,
    at: [CODEOWNERS, "/modules/"],
    close: (one) => one.edit(CODEOWNERS, "@REPLACE-ME", "@bob"),
  },
  {
    check: "codeowners",
    hole: "CODEOWNERS has a line that GitHub skips",
    ...edit(LAST, `!/infra/secret/ @zoe\n${LAST}`, CODEOWNERS),
    says: /^Line 2 begins with !, and CODEOWNERS knows no negation: !\/infra\/secret\/\.$/,
    fix: /^Correct the line: GitHub skips it/,
    at: [CODEOWNERS, "!/infra/secret/"],
  },
  {
    check: "codeowners",
    hole: "CODEOWNERS has sections, as GitLab knows them",
    ...edit(LAST, `[Guards] @alice\n${LAST}`, CODEOWNERS),
    says: /^Line 2 has \[ or \] in its pattern, and CODEOWNERS knows neither ranges nor sections: \[Guards\]\.$/,
    fix: /^Correct the line/,
    at: [CODEOWNERS, "[Guards]"],
  },
  {
    check: "codeowners",
    hole: "CODEOWNERS names somebody whom GitHub does not know",
    ...edit("@alice @bob", "@alice @nobody", CODEOWNERS),
    says: /^GitHub says of line 1: Unknown owner\.$/,
    fix: /^Correct the line/,
    at: [CODEOWNERS, "/infra/"],
  },
  {
    check: "codeowners",
    hole: "CODEOWNERS still has the owner that init wrote where none was known",
    ...edit(LAST, LAST.replace(/@.*/, "@REPLACE-ME"), CODEOWNERS),
    says: /^Line 2 names @REPLACE-ME, which init wrote where no owner was known\.$/,
    fix: /^Write a person or a team with write access in its place: GitHub skips such a line/,
    at: [CODEOWNERS, "/.github/"],
  },
  {
    check: "codeowners",
    hole: "CODEOWNERS has that owner in several lines, which is one thing to do",
    open: (one) => one.write({ [CODEOWNERS]: "/infra/ @REPLACE-ME\n/.github/ @REPLACE-ME\n" }),
    says: /^Lines 1 and 2 name @REPLACE-ME, which init wrote where no owner was known\.$/,
    fix: /^Write a person or a team with write access in its place/,
    at: [CODEOWNERS, "/infra/"],
    close: (one) => one.write(SET_UP),
  },
  {
    check: "guards-owned",
    hole: "the only owner is the name that init wrote where none was known",
    ...edit(LAST, LAST.replace(/@.*/, "@REPLACE-ME"), CODEOWNERS),
    says: /^Nobody owns \.github\/workflows\/destroy-guard\.yml, .* and new files in \.github\/workflows\/\.$/,
    fix: /^In line 2 a name is missing: write a person or a team with write access in the place of @REPLACE-ME\.$/,
    at: [CODEOWNERS, "/.github/"],
  },
  {
    check: "guards-owned",
    hole: "GitHub knows none of the owners of what guards, and another line for it would not help",
    ...edit(LAST, LAST.replace(/@.*/, "@mallory @zoe"), CODEOWNERS),
    says: /^No owner of \.github\/workflows\/destroy-guard\.yml, .* counts \(GitHub does not know them, or they may not write\)\.$/,
    fix: /^In line 2 write a person or a team of this organisation, with write access\.$/,
    at: [CODEOWNERS, "/.github/"],
  },
  {
    check: "policy",
    hole: "the policy is broken",
    ...added(".github/destroy-guard.yml", "version: 1\nrules:\n  last-copy: blok\n"),
    says: /^\.github\/destroy-guard\.yml: rules\.last-copy: found "blok"/,
    fix: /^Correct it; destroy-guard check-policy names every mistake\.$/,
    at: [".github/destroy-guard.yml", "  last-copy:"],
  },
  {
    check: "teams",
    hole: "a team is an owner, and the job has no owners-token",
    open: (one) => {
      one.github.team("dba", { members: ["alice"] });
      one.edit(CODEOWNERS, "@alice @bob", "@acme/dba");
    },
    says: /^The job destroy-guard has no owners-token, and without one the members of @acme\/dba are not known: their label does not count\.$/,
    fix: /^Hand a token over, or name users\. How: https:\/\/\S+\/docs\/setup\.md#teams$/,
    at: "      - uses: destroy-guard/destroy-guard@",
    close: (one) => one.edit(WORKFLOW, PLAN, `${PLAN}          owners-token: \${{ secrets.OWNERS }}\n`),
  },
  {
    check: "teams",
    hole: "the team may not write",
    open: (one) => {
      one.github.team("dba", { members: ["alice"], role: "read" });
      one.edit(CODEOWNERS, "@alice @bob", "@acme/dba");
      one.edit(WORKFLOW, PLAN, `${PLAN}          owners-token: \${{ secrets.OWNERS }}\n`);
    },
    says: /^The team @acme\/dba may not write, so GitHub takes it for no code owner\.$/,
    fix: /^Give the team the role Write\.$/,
    at: { page: /\/settings\/access$/ },
    close: ({ github }) => github.teamRole("dba", "write"),
  },
  {
    check: "teams",
    hole: "there is no such team",
    open: (one) => {
      one.edit(CODEOWNERS, "@alice @bob", "@acme/dba");
      one.edit(WORKFLOW, PLAN, `${PLAN}          owners-token: \${{ secrets.OWNERS }}\n`);
    },
    says: /^There is no team @acme\/dba, or the owners token may not see it\.$/,
    fix: /^Correct the name, or let the token see it/,
    at: { page: /\/settings\/access$/ },
    close: ({ github }) => github.team("dba", { members: ["alice"] }),
  },
  {
    check: "label",
    hole: "the label is not there",
    open: ({ github }) => github.deleteLabel("allow-destroy", "alice"),
    says: /^There is no label allow-destroy, so nobody can apply it\.$/,
    fix: /^Create the label\.$/,
    at: { page: /\/acme\/infra\/labels$/ },
    close: ({ github }) => github.createLabel("allow-destroy"),
  },
  {
    check: "label",
    hole: "the label of the policy is not there",
    open: (one) => one.write({ ".github/destroy-guard.yml": "version: 1\noverride: { label: may-destroy }\n" }),
    says: /^There is no label may-destroy, so nobody can apply it\.$/,
    fix: /^Create the label\.$/,
    at: { page: /\/labels$/ },
    close: ({ github }) => github.createLabel("may-destroy"),
  },
];

const MAIN = "infra/prod/main.tf";
const BACKEND = 'terraform {\n  backend "s3" {}\n}\n';
const LOCAL = `# ours\nterraform {\n  backend "local" {\n    path = "state"\n  }\n}\n`;

const STATES: readonly Hole[] = [
  {
    check: "state",
    hole: "a root names no backend",
    open: (one) => one.write({ [MAIN]: VPC }),
    says: /^infra\/prod names no remote backend: a plan in CI does not see that state, and never shows a destroy\.$/,
    fix: /^Name a remote backend in a terraform block there and move the state to it, or leave this root out/,
    at: [MAIN, ""],
    close: (one) => one.edit(MAIN, VPC, `${BACKEND}${VPC}`),
  },
  {
    check: "state",
    hole: "the backend of a root is a local file",
    open: (one) => one.write({ [MAIN]: LOCAL }),
    says: /^infra\/prod keeps its state in a local file: a plan in CI does not see that state/,
    fix: /^Name a remote backend/,
    at: [MAIN, '  backend "local"'],
    close: (one) => one.write({ [MAIN]: BACKEND }),
  },
  {
    check: "state",
    hole: "a root for which a pattern stands names no backend, in a block that says other things",
    open: (one) => {
      one.write({ "infra/dev/main.tf": '\nterraform {\n  required_version = "1.9.5"\n}\nprovider "aws" {}\n' });
      one.edit(WORKFLOW, PLAN, "          plan: infra/*/tfplan.json\n");
    },
    says: /^infra\/dev names no remote backend/,
    fix: /^Name a remote backend/,
    at: ["infra/dev/main.tf", "terraform {"],
    close: (one) => one.write({ "infra/dev/backend.tf": BACKEND }),
  },
  {
    check: "state",
    hole: "a root names no backend, and the workflow only validates without one",
    open: (one) => {
      one.write({ [MAIN]: VPC });
      one.edit(WORKFLOW, "    steps:\n", "    steps:\n      - run: terraform init -backend=false\n");
    },
    says: /^infra\/prod names no remote backend/,
    fix: /^Name a remote backend/,
    at: [MAIN, ""],
    close: (one) => one.edit(MAIN, VPC, BACKEND),
  },
];

const ALL = [...EVENTS, ...JOBS, ...TARGETED, ...DEMANDS, ...OWNERS, ...STATES];
/** An owners token sees teams. Without one it is not known what it sees. */
const asOwner = ({ github }: Stage) => ({ OWNERS_TOKEN: github.personToken("root") });

describe.concurrent("A hole is found, with its place and its fix, and the fix closes it", () => {
  test.for(ALL)("$check: $hole", async ({ check, open, says, fix, at, close }, { onTestFinished }) => {
    const one = await stage(SET_UP, {}, RULES, onTestFinished);
    open(one);
    const found = (await one.amiss([], asOwner(one))).filter((answer) => answer.check === check);
    expect(found.map(({ state }) => state)).toEqual(["open"]);
    const [answer] = found;
    expect(answer?.says).toMatch(says);
    expect(answer?.fix).toMatch(fix);
    expect((await one.run([], asOwner(one))).code).toBe(1);
    if (typeof at === "object" && "page" in at)
      expect([answer?.file, answer?.url]).toEqual([null, expect.stringMatching(at.page)]);
    else {
      const [file, text] = typeof at === "string" ? [WORKFLOW, at] : at;
      expect(answer).toMatchObject({ file, line: one.lineOf(file, text), url: null });
    }
    close(one);
    const after = await one.diagnosed([], asOwner(one));
    expect(after.answers.filter((one) => one.check === check && one.state !== "ok")).toEqual([]);
  });

  test("for every question there is one", () => {
    expect([...new Set(ALL.map(({ check }) => check))].toSorted()).toEqual(CHECK_NAMES.toSorted());
  });
});

const ofTags = (more: string): string => job(`{ push: { tags: ["v*"]${more} } }`, APPLYING);

describe.concurrent("A job that applies is no hole", () => {
  test.for([
    ["on a push of a tag", ofTags("")],
    ["on a push to named branches", ofTags(", branches: [main, 'release/**']")],
    [
      "by a condition on the branch",
      job("push", APPLYING.replace("    steps:", "    if: github.ref_name == 'main'\n    steps:")),
    ],
    [
      "after the merge of a pull request",
      job(
        "{ pull_request: { types: [closed] } }",
        APPLYING.replace("    steps:", "    if: github.event.pull_request.merged == true\n    steps:"),
      ),
    ],
    [
      "by a condition on the branch among others, in a workflow of pull requests as well",
      job(
        "{ push: { branches: [main] }, pull_request: }",
        APPLYING.replace(
          "    steps:",
          "    if: (success() || failure()) && github.ref == 'refs/heads/main'\n    steps:",
        ),
      ),
    ],
    [
      "that follows runs of the default branch alone",
      job(
        "{ workflow_run: { workflows: [destroy-guard] } }",
        APPLYING.replace("    steps:", "    if: github.event.workflow_run.event == 'push'\n    steps:"),
      ),
    ],
    ["on a comment, with the default branch", job("issue_comment", APPLYING)],
    [
      "in words alone",
      job(
        "pull_request",
        '  a:\n    steps:\n      - run: |\n          # terraform apply\n          echo "terraform apply comes later"\n',
      ),
    ],
    [
      "by a condition on another event",
      job("[push, workflow_dispatch]", `${APPLYING}        if: github.event_name == 'workflow_dispatch'\n`),
    ],
  ] as const)("%s", async ([, workflow], { onTestFinished }) => {
    const one = await stage({ ...SET_UP, [OTHER]: workflow }, {}, RULES, onTestFinished);
    expect((await one.amiss([], asOwner(one))).filter(({ check }) => check === "destroys")).toEqual([]);
  });

  test.for([
    ["a target of make", "make -C infra apply"],
    ["a script", "./scripts/destroy-preview.sh"],
    ["a script of npm", "npm run tf:apply"],
  ])("as far as can be seen, where only a name tells: %s", async ([, script], { onTestFinished }) => {
    const workflow = job("pull_request", `  a:\n    steps:\n      - run: ${script}\n`);
    const one = await stage({ ...SET_UP, [OTHER]: workflow }, {}, RULES, onTestFinished);
    const [answer] = (await one.amiss([], asOwner(one))).filter(({ check }) => check === "destroys");
    expect(answer).toMatchObject({
      state: "unknown",
      says: "The job a runs on pull requests and starts something that by its name can apply or destroy; what that does was not looked at.",
    });
  });

  test("as far as can be seen, where an environment may keep a push of other branches out", async ({
    onTestFinished,
  }) => {
    const workflow = job("push", APPLYING.replace("    steps:", "    environment: production\n    steps:"));
    const one = await stage({ ...SET_UP, [OTHER]: workflow }, {}, RULES, onTestFinished);
    const [answer] = (await one.amiss([], asOwner(one))).filter(({ check }) => check === "destroys");
    expect(answer).toMatchObject({
      state: "unknown",
      says: "The job apply can apply or destroy on a push to any branch, unless the environment production keeps it from that.",
    });
  });
});

describe.concurrent("A hole of classic branch protection is found, and its fix closes it", () => {
  const GOOD = {
    checks: [{ context: "destroy-guard", app: 15368 }],
    strict: true,
    bindsAdmins: true,
    reviews: { approvals: 1, codeOwners: true, dismissesStale: true, exempt: [] },
    forced: false,
    deletable: false,
  };
  test.for<[string, string, object, RegExp]>([
    ["required", "no check is required", { checks: null }, /^main requires no check/],
    [
      "required",
      "another check is required",
      { checks: [{ context: "lint", app: null }] },
      /^main requires lint, and not destroy-guard/,
    ],
    ["source", "any app may report it", { checks: [{ context: "destroy-guard", app: -1 }] }, /^No source is chosen/],
    ["up-to-date", "branches may be behind", { strict: false }, /has changed since its plan was made/],
    [
      "bypass",
      "administrators are not bound",
      { bindsAdmins: false },
      /^Classic branch protection does not hold for administrators\.$/,
    ],
    [
      "bypass",
      "an app needs no pull request",
      { reviews: { ...GOOD.reviews, exempt: ["github-actions[bot]"] } },
      /lets one account, team or app push without a pull request\.$/,
    ],
    ["pull-request", "everybody may push", { reviews: null }, /^Whoever may write can push to main/],
    [
      "code-owners",
      "code owners are not asked",
      { reviews: { ...GOOD.reviews, codeOwners: false } },
      /merges without an owner\.$/,
    ],
    ["stale", "approvals stay", { reviews: { ...GOOD.reviews, dismissesStale: false } }, /^An approval stays/],
    ["history", "force pushes are allowed", { forced: true }, /^main can be force-pushed\.$/],
    ["history", "the branch can be deleted", { deletable: true }, /^main can be deleted\.$/],
  ])("%s: %s", async ([check, _, change, says], { onTestFinished }) => {
    const one = await stage(SET_UP, {}, [], onTestFinished);
    one.github.protectClassic("main", { ...GOOD, ...change });
    const found = (await one.amiss()).filter((answer) => answer.check === check);
    expect(found).toMatchObject([{ state: "open", says: expect.stringMatching(says), fix: expect.any(String) }]);
    expect(found[0]?.url).toMatch(/\/acme\/infra\/settings\/(branches|rules)$/);
    one.github.protectClassic("main", GOOD);
    expect(await one.amiss()).toEqual([]);
  });
});

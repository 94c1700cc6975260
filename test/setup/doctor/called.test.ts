import { describe, expect, test } from "vitest";
import { SET_UP, stage, WORKFLOW } from "./stage.ts";

/** What stands in workflows that are called, and in actions that are made of steps, is looked at as if it stood there. */

const FLOW = ".github/workflows";
const ACTION = ".github/actions/terraform/action.yml";
const SHA = "0".repeat(40);
type Files = Readonly<Record<string, string>>;

const found = async (check: string, files: Files): Promise<readonly string[]> => {
  const one = await stage({ ...SET_UP, ...files });
  return (await one.amiss())
    .filter((answer) => answer.check === check)
    .map(({ state, says, file, line }) => `${state} ${file?.replace(`${FLOW}/`, "")}:${line} ${says}`);
};

const on = (event: string, ...jobs: readonly string[]): string => `on: ${event}\njobs:\n${jobs.join("")}`;
const calling = (name: string, more = ""): string => `  call:\n    uses: ./${FLOW}/${name}.yml\n${more}`;
const running = (...steps: readonly string[]): string =>
  `  run:\n    steps:\n${steps.map((step) => `      - ${step}\n`).join("")}`;
const composite = (...steps: readonly string[]): string =>
  `name: terraform\ninputs: { command: { default: plan } }\nruns:\n  using: composite\n  steps:\n${steps.map((step) => `    - ${step}\n`).join("")}`;
const USING = `uses: ./.github/actions/terraform`;
const APPLY = "run: tofu apply -auto-approve";

describe("A job of a pull request can apply", () => {
  const CALLED = "The job run of .github/workflows/tf.yml, which call of .github/workflows/pr.yml calls, runs on pull";
  test.each<[string, Files, readonly string[]]>([
    [
      "in a workflow that it calls",
      {
        [`${FLOW}/pr.yml`]: on("pull_request", calling("tf")),
        [`${FLOW}/tf.yml`]: on("workflow_call", running(APPLY)),
      },
      [`open tf.yml:5 ${CALLED} requests and can apply or destroy.`],
    ],
    [
      "in a workflow that a workflow calls which it calls",
      {
        [`${FLOW}/pr.yml`]: on("pull_request", calling("mid")),
        [`${FLOW}/mid.yml`]: on("workflow_call", calling("tf")),
        [`${FLOW}/tf.yml`]: on("workflow_call", running(APPLY)),
      },
      [`open tf.yml:5 ${CALLED} requests and can apply or destroy.`],
    ],
    [
      "in an action of the repository",
      { [`${FLOW}/pr.yml`]: on("pull_request", running(USING)), [ACTION]: composite(`${APPLY}\n      shell: bash`) },
      [`open ${ACTION}:6 The job run runs on pull requests and can apply or destroy.`],
    ],
    [
      "by a command that is handed over",
      {
        [`${FLOW}/pr.yml`]: on("pull_request", running(`${USING}\n        with: { command: destroy }`)),
        [ACTION]: composite(`run: terraform \${{ inputs.command }}`),
      },
      [`open ${ACTION}:6 The job run runs on pull requests and can apply or destroy.`],
    ],
    [
      "unless an input keeps it from that, which only the run knows",
      {
        [`${FLOW}/pr.yml`]: on("pull_request", calling("tf", `    with: { apply: "\${{ vars.APPLY }}" }\n`)),
        [`${FLOW}/tf.yml`]: on("workflow_call", running(`${APPLY}\n        if: inputs.apply`)),
      },
      [
        `unknown tf.yml:5 ${CALLED} requests, and can apply or destroy unless an input that only the run knows keeps it from that.`,
      ],
    ],
    [
      "where the input that would keep it from that is handed over",
      {
        [`${FLOW}/pr.yml`]: on("pull_request", calling("tf", "    with: { apply: true }\n")),
        [`${FLOW}/tf.yml`]: on("workflow_call", running(`${APPLY}\n        if: inputs.apply == true`)),
      },
      [`open tf.yml:5 ${CALLED} requests and can apply or destroy.`],
    ],
    [
      "where the input has another case where it is handed over",
      {
        [`${FLOW}/pr.yml`]: on("pull_request", calling("tf", "    with: { Apply: true }\n")),
        [`${FLOW}/tf.yml`]: on("workflow_call", running(`${APPLY}\n        if: inputs.APPLY`)),
      },
      [`open tf.yml:5 ${CALLED} requests and can apply or destroy.`],
    ],
    [
      "unless a truth value is compared with a text, which hangs on the type of the input",
      {
        [`${FLOW}/pr.yml`]: on("pull_request", calling("tf", "    with: { apply: false }\n")),
        [`${FLOW}/tf.yml`]: on("workflow_call", running(`${APPLY}\n        if: inputs.apply != 'false'`)),
      },
      [
        `unknown tf.yml:5 ${CALLED} requests, and can apply or destroy unless an input that only the run knows keeps it from that.`,
      ],
    ],
    [
      "beside an action that uses itself four times, which ends",
      {
        [`${FLOW}/pr.yml`]: on("pull_request", running(USING, APPLY)),
        [ACTION]: composite(USING, USING, USING, USING),
      },
      ["open pr.yml:6 The job run runs on pull requests and can apply or destroy."],
    ],
    [
      "beside workflows that call each other on hundreds of thousands of ways, which are not all gone",
      {
        [`${FLOW}/pr.yml`]: on("pull_request", running(APPLY)),
        ...Object.fromEntries(
          Array.from({ length: 9 }, (_, at) => [
            `${FLOW}/w${at}.yml`,
            on("workflow_call", ...[1, 2, 3, 4, 5].map((job) => calling(`w${at + 1}`).replace("call:", `call${job}:`))),
          ]),
        ),
      },
      ["open pr.yml:5 The job run runs on pull requests and can apply or destroy."],
    ],
  ])("%s", async (_, files, says) => {
    expect(await found("destroys", files)).toEqual(says);
  });
});

describe("A job of a pull request can't apply", () => {
  const INPUTS = "{ workflow_call: { inputs: { apply: { type: boolean }, mode: { type: string, default: plan } } } }";
  test.each([
    ["inputs.apply", ""],
    ["inputs.apply == true", "    with: { apply: false }\n"],
    [`\${{ inputs.mode == 'apply' && github.actor != 'x' }}`, ""],
    ["inputs.mode != 'plan'", ""],
    ["'!inputs.apply'", "    with: { apply: true }\n"],
  ])("where a call does not hand over what %s asks", async (condition, given) => {
    const files = {
      [`${FLOW}/pr.yml`]: on("pull_request", calling("tf", given)),
      [`${FLOW}/tf.yml`]: on(INPUTS, running(`${APPLY}\n        if: ${condition}`)),
    };
    expect(await found("destroys", files)).toEqual([]);
    const ofJob = running(APPLY).replace("    steps", `    if: ${condition}\n    steps`);
    expect(await found("destroys", { ...files, [`${FLOW}/tf.yml`]: on(INPUTS, ofJob) })).toEqual([]);
  });

  test("where a workflow that calls asks for the event", async () => {
    const files = {
      [`${FLOW}/pr.yml`]: on(
        "[pull_request, merge_group]",
        calling("tf", "    if: github.event_name == 'merge_group'\n"),
      ),
      [`${FLOW}/tf.yml`]: on("workflow_call", running(APPLY)),
    };
    expect(await found("destroys", files)).toEqual([]);
  });

  test("by a workflow that calls itself", async () => {
    expect(await found("destroys", { [`${FLOW}/tf.yml`]: on("[pull_request, workflow_call]", calling("tf")) })).toEqual(
      [],
    );
  });
});

describe("A called job that applies", () => {
  const ROLE = "aws-actions/configure-aws-credentials@v4\n        with: { role-to-assume: ";
  const tf = on("workflow_call", running(`uses: ${ROLE}'\${{ inputs.role }}' }`, `${APPLY}\n        if: inputs.apply`));
  const call = (role: string, apply: boolean) => calling("tf", `    with: { role: '${role}', apply: ${apply} }\n`);

  test("on a push to any branch is told where the push is", async () => {
    const files = {
      [`${FLOW}/push.yml`]: on("push", calling("tf")),
      [`${FLOW}/tf.yml`]: on("workflow_call", running(APPLY)),
    };
    expect(await found("destroys", files)).toEqual([
      "open push.yml:1 The job run of .github/workflows/tf.yml, which call of .github/workflows/push.yml calls, can apply or destroy on a push to any branch, so before a review and without one.",
    ]);
  });

  test.each([
    ["the same", "arn:a", "arn:a", 1],
    ["another", "arn:a", "arn:b", 0],
  ])("shares its credentials with the job of a pull request where %s role is handed over", async (_, a, b, count) => {
    const files = {
      [`${FLOW}/pr.yml`]: on("pull_request", call(a, false)),
      [`${FLOW}/push.yml`]: on("{ push: { branches: [main] } }", call(b, true)),
      [`${FLOW}/tf.yml`]: tf,
    };
    expect(await found("destroys", files)).toHaveLength(count);
  });

  test.each([
    ["the same secret", "SAME", "SAME", 1],
    ["another secret under the same name", "PLAN", "APPLY", 0],
  ])("and where it is %s", async (_, a, b, count) => {
    const secrets = (name: string) =>
      calling(
        "tf",
        `    secrets: { ROLE: '\${{ secrets.${name} }}' }\n    with: { apply: ${name !== a || a === b} }\n`,
      );
    const files = {
      [`${FLOW}/pr.yml`]: on("pull_request", secrets(a).replace("apply: true", "apply: false")),
      [`${FLOW}/push.yml`]: on("{ push: { branches: [main] } }", secrets(b)),
      [`${FLOW}/tf.yml`]: tf.replace("inputs.role", "secrets.ROLE"),
    };
    expect(await found("destroys", files)).toHaveLength(count);
  });
});

describe("A workflow of another repository is named as not looked at", () => {
  const remote = (event: string) => on(event, `  call:\n    uses: acme/ci/.github/workflows/tf.yml@${SHA}\n`);
  const NAME = `acme/ci/.github/workflows/tf.yml@${SHA}`;
  test.each([
    [
      "pull_request",
      `unknown x.yml:4 The job call of a pull request calls ${NAME}; whether that applies or destroys was not looked at.`,
    ],
    [
      "push",
      `unknown x.yml:4 The job call calls ${NAME} on a push to any branch; whether that applies or destroys was not looked at.`,
    ],
  ])("where %s starts it", async (event, says) => {
    expect(await found("destroys", { [`${FLOW}/x.yml`]: remote(event) })).toEqual([says]);
  });

  test("where a workflow that is called calls it", async () => {
    const files = { [`${FLOW}/pr.yml`]: on("pull_request", calling("x")), [`${FLOW}/x.yml`]: remote("workflow_call") };
    expect(await found("destroys", files)).toHaveLength(1);
  });

  test.each(["{ push: { branches: [main] } }", "workflow_dispatch", "schedule"])("but not on %s", async (event) => {
    expect(await found("destroys", { [`${FLOW}/x.yml`]: remote(event) })).toEqual([]);
  });

  test("and on pull_request_target it may check out the head", async () => {
    expect(await found("head-code", { [`${FLOW}/x.yml`]: remote("pull_request_target") })).toEqual([
      `unknown x.yml:4 The job call calls ${NAME} on pull_request_target; whether that checks out the head was not looked at.`,
    ]);
  });
});

describe("Within what is called, too,", () => {
  const HEAD = `uses: actions/checkout@${SHA}\n      with: { ref: '\${{ github.event.pull_request.head.sha }}' }`;
  /** The step that reviews, replaced by one that uses an action in which it stands. */
  const review = (text: string): string =>
    text.replace(/ {6}- uses: destroy-guard\/[^\n]*\n {8}with:\n[^\n]*\n/, `      - ${USING}\n`);
  const REVIEWING = composite(`uses: destroy-guard/destroy-guard@${SHA}\n      with: { plan: infra/prod/tfplan.json }`);
  const edited = (change: (text: string) => string): Files => ({
    [WORKFLOW]: change(review(SET_UP[WORKFLOW] ?? "")),
    [ACTION]: REVIEWING,
  });

  test.each<[string, string, Files, RegExp]>([
    [
      "the head is checked out on pull_request_target",
      "head-code",
      { [`${FLOW}/x.yml`]: on("pull_request_target", running(USING)), [ACTION]: composite(HEAD) },
      /^open \.github\/actions\/terraform\/action\.yml:6 The job run runs on pull_request_target and checks out the head/,
    ],
    [
      "a plan is uploaded",
      "plans-kept",
      {
        [`${FLOW}/x.yml`]: on("push", running(USING)),
        [ACTION]: composite(`uses: actions/upload-artifact@${SHA}\n      with: { path: tfplan }`),
      },
      /^open \.github\/actions\/terraform\/action\.yml:7 The job run keeps tfplan/,
    ],
    [
      "an action is not pinned",
      "pinned",
      { ...edited((text) => text), [ACTION]: `${REVIEWING}    - uses: actions/cache@v4\n` },
      /^open \.github\/actions\/terraform\/action\.yml:8 actions\/cache@v4 is not pinned/,
    ],
    [
      "the review is skipped with the step that leads to it",
      "conditions",
      edited((text) => text.replace(USING, `${USING}\n        if: github.actor != 'bot'`)),
      /^open destroy-guard\.yml:\d+ The step that reviews runs only if github\.actor != 'bot'/,
    ],
    [
      "a failure does not count, by the step that leads to it",
      "fails",
      edited((text) => text.replace(USING, `${USING}\n        continue-on-error: true`)),
      /^open destroy-guard\.yml:\d+ With continue-on-error in the step a failure does not count\./,
    ],
    [
      "a job makes a check of the same name",
      "same-name",
      {
        [WORKFLOW]: (SET_UP[WORKFLOW] ?? "").replace(/^( {2}destroy-guard:.*\n)/m, "$1    name: a / run\n"),
        [`${FLOW}/x.yml`]: on("pull_request", calling("y").replace("  call:", "  a:")),
        [`${FLOW}/y.yml`]: on("workflow_call", running("run: true")),
      },
      /^open y\.yml:3 The job run makes a check a \/ run too/,
    ],
  ])("%s", async (_, check, files, says) => {
    const [first = "", ...more] = await found(check, files);
    expect(first).toMatch(says);
    expect(more).toEqual([]);
  });

  test("all is well where all is well", async () => {
    expect(await (await stage({ ...SET_UP, ...edited((text) => text) })).amiss()).toEqual([]);
  });
});

describe("A root that is handed over to an action of the repository", () => {
  const guard = composite(
    `uses: destroy-guard/destroy-guard@${SHA}\n      with: { plan: '\u0024{{ inputs.dir }}/tfplan.json' }`,
  );
  const PR = on("pull_request", running(`${USING}\n        with: { dir: infra/other }`));
  const STATE = 'terraform {\n  backend "gcs" {\n    bucket = "b"\n  }\n}\n';

  test("is known, and that nobody owns it", async () => {
    const files = { [`${FLOW}/pr.yml`]: PR, [ACTION]: guard, ".github/CODEOWNERS": "/infra/prod/ @alice @bob\n" };
    expect(await found("roots-owned", files)).toEqual([
      "open .github/CODEOWNERS:1 Nobody owns infra/other, so nobody can override there.",
    ]);
  });

  test("is one that is reviewed", async () => {
    const files = { [`${FLOW}/pr.yml`]: PR, [ACTION]: guard, "infra/other/main.tf": STATE, "infra/new/main.tf": STATE };
    expect(await found("handed", files)).toEqual([
      expect.stringContaining("No workflow reviews infra/new, where a state is kept."),
    ]);
  });

  test.each([
    ["**/tfplan.json", []],
    ["./**/tfplan.json", []],
    ["*/tfplan.json", [expect.stringContaining("No workflow reviews the top of the repository, where a state")]],
  ])("is one of those that %s finds", async (plan, missing) => {
    const using = `${USING}\n        with: { dir: infra/other }`;
    const all = composite(`uses: destroy-guard/destroy-guard@${SHA}\n      with: { plan: '${plan}' }`);
    const files = { [`${FLOW}/pr.yml`]: on("pull_request", running(using)), [ACTION]: all };
    const roots = { "main.tf": STATE, "other/main.tf": STATE, "infra/prod/main.tf": STATE };
    expect(await found("handed", { ...files, ...roots })).toEqual(missing);
  });
});

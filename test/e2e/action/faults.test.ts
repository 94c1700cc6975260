import { beforeAll, describe, expect, vi } from "vitest";
import { recordLine } from "../../../src/domain/override/record.ts";
import type { FaultManner, FaultName } from "../../github/fake/faults.ts";
import type { FakeGitHub } from "../../github/fake/github.ts";
import { entry, planJson } from "../../input/plan/reading.ts";
import type { Run } from "../runner.ts";
import { DROP } from "./plans.ts";
import {
  BOT,
  CODEOWNERS,
  type Doing,
  itLoaded as it,
  LOADED_AT_ONCE,
  type Opening,
  ownComments,
  POLICY,
  RECORD,
  type Scene,
} from "./stage.ts";

/**
 * Every endpoint that the action asks, against the ways in which a request goes wrong; see `faultsOf` for which. What
 * then has to happen follows from what the answer is for:
 * without what the review itself needs the check fails, without evidence there is no override, and without speech
 * nothing changes but what is said.
 */

vi.setConfig({ maxConcurrency: LOADED_AT_ONCE });

/** What an answer is for. */
type Use = "review" | "evidence" | "speech";

/** A moment of a pull request in which all is well: what is run then ends as `ends` says. */
interface Moment {
  readonly opening?: Opening;
  /** What people have done until then. */
  readonly before?: (github: FakeGitHub) => void;
  readonly doing?: (github: FakeGitHub) => Doing;
  readonly ends: "overridden" | "blocked" | "passed" | "skipped";
}

interface Endpoint {
  /** Of the sentence that says what could not be read or written. */
  readonly says: RegExp;
  readonly use: Use;
  readonly at: Moment;
  readonly manner?: FaultManner;
  /** Makes the list so long that it has a second page. */
  readonly fill?: (github: FakeGitHub) => void;
  /** Which page that is, where pages have no numbers. */
  readonly second?: FaultManner;
  /** Where a fault is no fault but an answer, what follows from that. */
  readonly answers?: Partial<Record<FaultName, (scene: Scene, run: Run) => void>>;
  /** Where it is not tried as often as a read is. */
  readonly tries?: Partial<Record<FaultName, number>>;
}

let digest = "";
const HUNDRED = Array.from({ length: 100 }, (_, at) => at);

const report = (github: FakeGitHub): void => {
  const comment = github.comment(1, `<!-- destroy-guard:default -->\nas it was reported: ${digest}`, BOT);
  github.status(github.pull(1).head.sha, RECORD, recordLine(1, digest, 1), BOT, { url: github.urlOf(1, comment) });
};

const labelled = (github: FakeGitHub): void => {
  report(github);
  github.label(1, "allow-destroy", "alice");
};

/** A second attempt, in which nothing counts that the event tells. */
const again: Moment["doing"] = () => ({ on: "labeled", attempt: 2 });

const AGREED: Moment = { opening: { policy: "version: 1\n" }, before: labelled, doing: again, ends: "overridden" };

/** Nobody has reported anything yet, and the author wants to agree to his own pull request. */
const PRESUMED: Moment = { before: (github) => github.label(1, "allow-destroy", "bob"), ends: "blocked" };

const TWO_OWNERS: Moment = {
  opening: { owners: "* @alice @carol\n", policy: "version: 1\noverride:\n  required: 2\n" },
  before: (github) => {
    labelled(github);
    github.approve(1, "carol");
  },
  doing: again,
  ends: "overridden",
};

const TEAM: Moment = {
  opening: { owners: "* @acme/dba\n" },
  before: (github) => {
    github.team("dba", { members: ["alice"] });
    github.bot("owners");
    labelled(github);
  },
  doing: (github) => ({ ...again(github), inputs: { "owners-token": github.appToken("owners", { members: "read" }) } }),
  ends: "overridden",
};

/** The team has no part in the repository, or can't be seen: that is asked where it is not clear. */
const TEAM_APART: Moment = {
  ...TEAM,
  before: (github) => {
    github.team("dba", { members: ["alice"], role: null });
    github.bot("owners");
    labelled(github);
  },
  ends: "blocked",
};

/** The pushes can't be read, so the commits have to tell who pushed. */
const BY_COMMITS: Moment = {
  before: (github) => {
    labelled(github);
    github.fail("repos/list-activities", "403");
  },
  doing: () => ({ on: "labeled" }),
  ends: "overridden",
};

const FORK: Moment = {
  opening: { visibility: "public", pull: null },
  before: (github) => {
    github.open({
      by: "mallory",
      branch: "drop-db",
      files: { "infra/main.tf": "# nothing is left\n" },
      from: github.fork("mallory"),
    });
    github.finishCheck(github.startCheck(github.pull(1).head.sha, "destroy-guard"), "failure");
    github.approve(1, "alice", `allow-destroy ${digest}`);
  },
  doing: (github) => ({
    on: "opened",
    attempt: 2,
    token: github.readOnlyToken({ contents: "read", pull_requests: "read", statuses: "read", checks: "read" }),
  }),
  ends: "overridden",
};

/** A plan that knows no state, for a root that the base branch has: the state is lost. */
const STATELESS: Moment = { doing: () => ({ plan: planJson([entry(["create"])]) }), ends: "blocked" };

/** Nothing was planned, since nothing is Terraform's. */
const QUEUED: Moment = {
  opening: { pull: { files: { "README.md": "# Typo\n" } } },
  doing: (github) => ({ on: github.enqueue([1], "alice"), plan: null, inputs: { plan: "infra/plan.json" } }),
  ends: "skipped",
};

/** The group's event does not tell the default branch, whose rules count where the base is not protected. */
const UNPROTECTED: Moment = { ...QUEUED, before: (github) => github.unprotect("main") };

/** More files than GitHub lists. */
const MANY_FILES: Moment = {
  opening: { pull: { files: Object.fromEntries(Array.from({ length: 3001 }, (_, at) => [`notes/${at}.md`, ""])) } },
  ends: "blocked",
};

const FOLLOW_UP: Moment = {
  before: labelled,
  doing: (github) => ({ on: github.workflowRan(1, "plan", "success") }),
  ends: "overridden",
};

const OWN_TOKEN: Moment = { doing: (github) => ({ token: github.personToken("carol") }), ends: "blocked" };

/** Blocked for another reason than the fault, which is an answer here. */
const refusedBecause =
  (why: RegExp) =>
  (_: Scene, { exitCode, outputs, notices }: Run): void => {
    expect([exitCode, outputs.verdict]).toEqual([1, "blocked"]);
    expect(notices.join("\n")).toMatch(why);
  };

const sameEnd =
  (end: Moment["ends"]) =>
  (_: Scene, { outputs, warnings }: Run): void => {
    expect([outputs.verdict, warnings]).toEqual([end, []]);
  };

const ENDPOINTS: Readonly<Record<string, Endpoint>> = {
  "pulls/get": { use: "review", at: AGREED, says: /Pull request #1 could not be read/ },
  "pulls/list-files": {
    use: "review",
    at: {
      ...AGREED,
      opening: { ...AGREED.opening, pull: { files: Object.fromEntries(HUNDRED.map((at) => [`notes/${at}.md`, ""])) } },
    },
    fill: (github) => github.push("drop-db", { "infra/main.tf": "# nothing is left\n", "notes/more.md": "" }, "bob"),
    says: /The list of files that pull request #1 changes could not be read/,
  },
  "repos/get-branch": { use: "review", at: AGREED, says: /The base branch main could not be read/ },
  "repos/get-content of the policy": {
    use: "review",
    at: AGREED,
    manner: { path: POLICY },
    says: /The policy \.github\/destroy-guard\.yml on the branch main could not be read/,
    // Then there is none, and the defaults count.
    answers: { "404": sameEnd("overridden") },
  },
  "repos/get-content of a new root": {
    use: "review",
    at: STATELESS,
    manner: { path: "contents/infra" },
    says: /Whether the root infra is on the base branch could not be read/,
    // Then the root is new.
    answers: { "404": sameEnd("passed") },
  },
  "repos/list-pull-requests-associated-with-commit": {
    use: "review",
    at: FOLLOW_UP,
    says: /Which pull requests commit [0-9a-f]{40} belongs to could not be read/,
  },
  "repos/compare-commits-with-basehead": {
    use: "review",
    at: QUEUED,
    says: /Which files the merge changes could not be read/,
  },
  "repos/get": { use: "review", at: UNPROTECTED, says: /The name of the default branch could not be read/ },
  "git/get-tree": {
    use: "review",
    at: MANY_FILES,
    says: /The files before and after could not be read/,
    // Two are read at once.
    tries: { "403": 2, "404": 2, "secondary limit": 6 },
  },
  graphql: { use: "review", at: OWN_TOKEN, says: /The account of github-token could not be read/ },

  "issues/list-events": {
    use: "evidence",
    at: AGREED,
    fill: (github) => HUNDRED.forEach((at) => void github.retitle(1, `Title ${at}`, "bob")),
    says: /The events of the pull request could not be read/,
  },
  "repos/list-activities": {
    use: "evidence",
    at: AGREED,
    fill: (github) => HUNDRED.forEach((at) => void github.push("drop-db", { "README.md": `${at}` }, "bob")),
    second: { after: 1 },
    says: /The pushes to the branch could not be read/,
  },
  "repos/list-commit-statuses-for-ref": {
    use: "evidence",
    at: AGREED,
    fill: (github) => HUNDRED.forEach((at) => void github.status(github.pull(1).head.sha, `ci/${at}`, "done", "bob")),
    says: /The records on the commit could not be read/,
  },
  "graphql of who edited the report": {
    use: "evidence",
    at: AGREED,
    // The first question is whose token it is.
    manner: { after: 1 },
    says: /The edits of the comment with the report could not be read/,
  },
  "repos/get-collaborator-permission-level": {
    use: "evidence",
    at: AGREED,
    says: /The permission of alice could not be read|access/,
  },
  "repos/get-content of CODEOWNERS": {
    use: "evidence",
    at: AGREED,
    manner: { path: CODEOWNERS },
    says: /CODEOWNERS on main can't be used: it could not be read/,
    answers: { "404": refusedBecause(/There is no CODEOWNERS file on main/) },
  },
  "pulls/list-reviews": {
    use: "evidence",
    at: TWO_OWNERS,
    fill: (github) => HUNDRED.forEach(() => void github.review(1, "COMMENTED", "carol")),
    says: /The reviews could not be read/,
  },
  "pulls/list-commits": {
    use: "evidence",
    at: BY_COMMITS,
    fill: (github) => {
      for (const at of HUNDRED) github.push("drop-db", { "README.md": `${at}` }, "bob");
      github.unlabel(1, "allow-destroy", "alice");
      labelled(github);
    },
    says: /Neither the pushes to the branch .* nor the commits of the pull request .* tell whose work it is/,
  },
  "teams/check-permissions-for-repo-in-org": {
    use: "evidence",
    at: TEAM,
    says: /Whether alice is a member of @acme\/dba could not be read/,
    // The team can be seen, so it is the repository in which it has no part.
    answers: { "404": refusedBecause(/The owner @acme\/dba has no write access of its own/) },
  },
  "teams/get-by-name": {
    use: "evidence",
    at: TEAM_APART,
    says: /Whether alice is a member of @acme\/dba could not be read/,
  },
  "teams/get-membership-for-user-in-org": {
    use: "evidence",
    at: TEAM,
    says: /Whether alice is a member of @acme\/dba could not be read/,
    answers: { "404": refusedBecause(/alice applied the label, but does not own infra\/main\.tf/) },
  },
  "checks/list-for-ref": {
    use: "evidence",
    at: FORK,
    fill: (github) => HUNDRED.forEach((at) => void github.startCheck(github.pull(1).head.sha, `ci ${at}`)),
    says: /The check runs of the commit could not be read/,
  },

  // Who edited what an owner read is evidence.
  "issues/list-comments": {
    use: "evidence",
    at: AGREED,
    fill: (github) => HUNDRED.forEach((at) => void github.comment(1, `Remark ${at}`, "carol")),
    says: /The comments of the pull request could not be read/,
  },
  "issues/create-comment": {
    use: "speech",
    at: PRESUMED,
    says: /The comment could not be written/,
    // Whether it was written after all is looked at in between; where it was, that is the end of it.
    tries: { reset: 2, "cut short": 1, garbled: 2, hang: 2, "500": 2, "502": 2, "503": 2 },
    answers: {
      "cut short": (scene, run) => {
        sameEnd("blocked")(scene, run);
        expect(ownComments(scene.github)).toHaveLength(1);
      },
    },
  },
  "issues/update-comment": { use: "speech", at: AGREED, says: /The comment could not be written/ },
  "repos/create-commit-status": { use: "speech", at: AGREED, says: /The record of this report could not be written/ },
  "issues/remove-label": {
    use: "speech",
    at: PRESUMED,
    says: /The label could not be taken off/,
    answers: { "404": sameEnd("blocked") },
  },
};

interface Fault {
  readonly name: FaultName;
  readonly why: RegExp;
  /** How often a read is tried. */
  readonly tries: number;
}

/** Faults that are answers as well: what they mean is for every endpoint to say. */
const REFUSALS: readonly Fault[] = [
  { name: "403", why: /the token may not do this \(403\)/, tries: 1 },
  { name: "404", why: /it is not there, or the token may not see it \(404\)/, tries: 1 },
];

/** Faults that may pass, and are tried again. */
const PASSING: readonly Fault[] = [
  { name: "429", why: /a rate limit was reached \(429\)/, tries: 3 },
  { name: "secondary limit", why: /or a rate limit was reached/, tries: 3 },
  { name: "reset", why: /GitHub could not be reached/, tries: 3 },
  { name: "cut short", why: /GitHub's answer broke off/, tries: 3 },
  { name: "garbled", why: /GitHub's answer is garbled/, tries: 3 },
  { name: "hang", why: /GitHub did not answer in time/, tries: 3 },
];
const ERRORS = ["500", "502", "503"] as const;

const names = Object.keys(ENDPOINTS);

/** One of several for each endpoint in turn: they differ for nobody, and a run takes its time. */
const oneOf = <T>(several: readonly T[], endpoint: string): T => several[names.indexOf(endpoint) % several.length] as T;

/**
 * Endpoints that meet all faults that may pass: one for each use of a read, and all that write, since what was written
 * may be there after a fault.
 */
const MEET_ALL: ReadonlySet<string> = new Set([
  "pulls/get",
  "issues/list-events",
  "issues/list-comments",
  "issues/create-comment",
  "issues/update-comment",
  "repos/create-commit-status",
  "issues/remove-label",
]);

/**
 * All reads go through one client, which tries again and says why it failed (test/github/client.test.ts); how often is
 * looked at for each endpoint. So one of the faults that may pass is enough for another read, another one for each in
 * turn.
 */
function faultsOf(endpoint: string): readonly Fault[] {
  const error = oneOf(ERRORS, endpoint);
  const passing = [
    ...PASSING,
    { name: error, why: new RegExp(`GitHub answered with an error \\(${error}\\)`), tries: 3 },
  ];
  return [...REFUSALS, ...(MEET_ALL.has(endpoint) ? passing : [oneOf(passing, endpoint)])];
}

const operationOf = (endpoint: string): string => endpoint.split(" ")[0] as string;

/** How often the endpoint was asked; of files, which are many, the one that is meant. */
const triesOf = (github: FakeGitHub, endpoint: string): number =>
  github.log
    .of(operationOf(endpoint))
    .filter(
      ({ path, outcome }) =>
        path.includes(ENDPOINTS[endpoint]?.manner?.path ?? "") && (typeof outcome === "string" || outcome >= 200),
    ).length - (ENDPOINTS[endpoint]?.manner?.after ?? 0);

/**
 * Long enough for an answer on a busy machine (and what hangs only for that is tried again), short enough to be waited
 * for three times.
 */
const PATIENCE = { DESTROY_GUARD_TIMEOUT_MS: "3000" };

type Opened = (opening?: Opening) => Promise<Scene>;

/** The moment, with something wrong in it. */
async function withFault(
  opened: Opened,
  endpoint: string,
  fault: FaultName,
  { second, ...manner }: FaultManner & { readonly second?: FaultManner } = {},
): Promise<{ scene: Scene; run: Run }> {
  const { at, fill, manner: which } = ENDPOINTS[endpoint] as Endpoint;
  const scene = await opened(at.opening);
  const { github } = scene;
  at.before?.(github);
  if (second !== undefined) fill?.(github);
  const { on, ...doing } = at.doing?.(github) ?? {};
  github.fail(operationOf(endpoint), fault, { ...which, ...manner, ...second });
  github.log.clear();
  // What fills a list may have started a run of its own.
  const started = second === undefined && on !== undefined ? { on } : {};
  return { scene, run: await scene.run({ ...doing, ...started, env: fault === "hang" ? PATIENCE : {} }) };
}

const PERMISSION = /(?:contents|pull-requests): (?:read|write)|own name/;

/** What has to be seen after a fault that stays. */
const AFTER = {
  review: (endpoint, why, _, { exitCode, outputs, errors }) => {
    expect([exitCode, outputs.verdict]).toEqual([1, undefined]);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(endpoint.says);
    expect(errors[0]).toMatch(why);
    expect(errors[0]).toMatch(/Run the job again/);
    expect(errors[0]).toMatch(PERMISSION);
  },
  evidence: (endpoint, why, { github }, { exitCode, outputs, notices, summary }) => {
    expect([exitCode, outputs.verdict, outputs["overridden-by"]]).toEqual([1, "blocked", ""]);
    const [said = ""] = notices;
    expect(said).toMatch(/^The override was not accepted: /);
    expect(said).toMatch(endpoint.says);
    expect(said).toMatch(why);
    expect(said).toMatch(/run (?:the job|it) again|applies it again/i);
    expect(summary).toContain("The override was not accepted: ");
    // What could not be read may yet speak for it, so the label stays.
    if (endpoint.at !== FORK) expect(github.labelsOf(1)).toEqual(["allow-destroy"]);
  },
  speech: (endpoint, why, _, { exitCode, outputs, warnings }) => {
    expect([exitCode, outputs.verdict]).toEqual([endpoint.at.ends === "blocked" ? 1 : 0, endpoint.at.ends]);
    const told = warnings.filter((warning) => endpoint.says.test(warning));
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(why);
    expect(told[0]).toMatch(/verdict does not depend on it/);
  },
} satisfies Record<Use, (endpoint: Endpoint, why: RegExp, scene: Scene, run: Run) => void>;

beforeAll(async () => {
  const { startGitHub } = await import("../../github/fake/github.ts");
  const { runAction } = await import("../runner.ts");
  const github = await startGitHub({ people: { bob: "write" } });
  github.open({ by: "bob", branch: "drop-db", files: { "infra/main.tf": "" } });
  const files = { "infra/plan.json": DROP };
  const { outputs } = await runAction({
    github,
    delivery: github.delivered("pull_request"),
    inputs: { plan: "infra/plan.json" },
    files,
  });
  await github.stop();
  digest = outputs.digest ?? "";
});

describe.concurrent.each(names)("%s", (name) => {
  const endpoint = ENDPOINTS[name] as Endpoint;

  it.for(faultsOf(name))(
    "with $name: what hangs on it fails, and says why",
    async ({ name: fault, why, tries }, { opened }) => {
      const { scene, run } = await withFault(opened, name, fault);
      const isAnswer = endpoint.answers?.[fault];
      if (isAnswer !== undefined) isAnswer(scene, run);
      else AFTER[endpoint.use](endpoint, why, scene, run);
      expect(triesOf(scene.github, name)).toBe(endpoint.tries?.[fault] ?? tries);
    },
  );

  if (endpoint.fill !== undefined) {
    const second = endpoint.second ?? { page: 2 };
    it.for(["502", "empty page"] as const)(
      "with %s on the second page: half a list is none",
      async (fault, { opened }) => {
        const { scene, run } = await withFault(opened, name, fault, { second });
        const why = fault === "502" ? /GitHub answered with an error \(502\)/ : /a page of GitHub's list came empty/;
        AFTER[endpoint.use](endpoint, why, scene, run);
      },
    );
  }
});

/** One run for all endpoints that are asked in the same moment, each with another fault. */
describe.concurrent.each([...Map.groupBy(names, (name) => (ENDPOINTS[name] as Endpoint).at)])("%#", (at, asked) => {
  it(`${asked.join(", ")} with a fault, once: each is tried again, and all ends as it would have`, async ({
    opened,
  }) => {
    const scene = await opened(at.opening);
    const { github } = scene;
    at.before?.(github);
    const doing = at.doing?.(github);
    for (const name of asked) {
      const passing = oneOf(["500", "reset", "cut short", "429", "garbled", "secondary limit"] as const, name);
      github.fail(operationOf(name), passing, { ...ENDPOINTS[name]?.manner, times: 1 });
    }
    github.log.clear();
    const run = await scene.run(doing);
    expect([run.exitCode, run.outputs.verdict], run.stdout).toEqual([at.ends === "blocked" ? 1 : 0, at.ends]);
    expect(run.warnings.filter((warning) => !/rate limit was reached/.test(warning))).toEqual([]);
    for (const name of asked) expect([name, triesOf(github, name) > 1]).toEqual([name, true]);
    if (at !== FORK) expect(ownComments(github).length).toBeLessThanOrEqual(1);
  });
});

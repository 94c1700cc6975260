import { expect, test } from "vitest";
import { type FakeGitHub, type Setting, startGitHub } from "../../github/fake/github.ts";
import type { NewPull } from "../../github/fake/pulls.ts";
import type { Delivery } from "../../github/fake/world.ts";
import { COMPILED } from "../compiled.ts";
import { isEachProcess, type Job, type Run, runAction } from "../runner.ts";
import { DROP } from "./plans.ts";

/** Terraform of the default branch; the pull request takes the database out. */
export const DECLARED = 'resource "aws_db_instance" "prod" {\n  engine = "postgres"\n}\n';

export const POLICY = ".github/destroy-guard.yml";
export const CODEOWNERS = ".github/CODEOWNERS";
export const RECORD = "destroy-guard/record";
export const BOT = "github-actions[bot]";

export interface Opening extends Setting {
  /** CODEOWNERS of the default branch; null for none. */
  readonly owners?: string | null;
  /** The policy of the default branch. */
  readonly policy?: string;
  /** How the pull request is opened; null for none. */
  readonly pull?: Partial<NewPull> | null;
}

/** A job of one pull request's workflow. What is not said is as it was in the opening. */
export interface Doing extends Partial<Omit<Job, "github" | "delivery">> {
  /** What starts it: a delivery, or the action of the newest `pull_request`; the newest of all when not said. */
  readonly on?: Delivery | string;
  /** The text of infra/plan.json; null for no plan. */
  readonly plan?: string | null;
}

export interface Scene {
  readonly github: FakeGitHub;
  /** The job, some seconds after what started it, as jobs are. */
  readonly run: (doing?: Doing) => Promise<Run>;
}

/**
 * Alice owns everything, Bob wants to drop the database, Carol may write, Tina may only label, and Mallory has no part
 * in it.
 */
export const PEOPLE = { alice: "write", bob: "write", carol: "write", tina: "triage", mallory: null } as const;

async function openedWith(
  { owners = "* @alice\n", policy, pull = {}, files = {}, people = {}, ...setting }: Opening,
  isLoaded: boolean,
): Promise<Scene> {
  const github = await startGitHub({
    ...setting,
    people: { ...PEOPLE, ...people },
    files: {
      "infra/main.tf": DECLARED,
      ...(owners === null ? {} : { [CODEOWNERS]: owners }),
      ...(policy === undefined ? {} : { [POLICY]: policy }),
      ...files,
    },
  });
  if (pull !== null)
    github.open({ by: "bob", branch: "drop-db", files: { "infra/main.tf": "# nothing is left\n" }, ...pull });
  const run = ({ on, plan = DROP, inputs = {}, files: more = {}, env = {}, ...job }: Doing = {}): Promise<Run> => {
    github.clock.advance(10);
    const delivery = typeof on === "object" ? on : github.delivered("pull_request", on);
    return runAction({
      github,
      delivery,
      inputs: { ...(plan === null ? {} : { plan: "infra/plan.json" }), ...inputs },
      files: { ...(plan === null ? {} : { "infra/plan.json": plan }), ...more },
      env: { DESTROY_GUARD_RETRY_MS: "5", NODE_COMPILE_CACHE: COMPILED, ...env },
      isLoaded,
      ...job,
    });
  };
  return { github, run };
}

const tests = (isLoaded: boolean) =>
  test.extend<{ opened: (opening?: Opening) => Promise<Scene> }>({
    // vitest wants to see by the pattern which other fixtures this one needs: none.
    // biome-ignore lint/correctness/noEmptyPattern: see above
    opened: async ({}, use) => {
      const open: FakeGitHub[] = [];
      await use(async (opening = {}) => {
        const scene = await openedWith(opening, isLoaded);
        open.push(scene.github);
        return scene;
      });
      for (const github of open) {
        await github.stop();
        expect(github.violations).toEqual([]);
      }
    },
  });

/**
 * A test with as many GitHubs as it opens, all its own, so that tests can run at the same time. It fails when anything
 * was not as GitHub describes it.
 */
export const it = tests(false);

/** The same for tables of many cases: the bundle is loaded here, which takes a tenth of what a process takes. */
export const itLoaded = tests(true);

/** How many of those may run at once: more processes than this get too little of a small machine. */
export const LOADED_AT_ONCE = isEachProcess ? 4 : 16;

/** The comments of our own. */
export const ownComments = (github: FakeGitHub, number = 1): readonly string[] =>
  github
    .commentsOf(number)
    .filter(({ author }) => author.login === BOT)
    .map(({ body }) => body);

/** The one comment of our own; fails when there are none or several. */
export function comment(github: FakeGitHub, number = 1): string {
  const [only, ...more] = ownComments(github, number);
  expect(more).toEqual([]);
  return only ?? expect.fail("there is no comment");
}

/** Our records on a commit, oldest first. */
export const recordsOn = (github: FakeGitHub, sha: string, context = RECORD): readonly (string | null)[] =>
  github
    .statusesOf(sha)
    .filter((status) => status.context === context && status.creator.login === BOT)
    .map(({ description }) => description);

/** Markdown as people read it, roughly: the text without the marks of code. */
const read = (markdown: string): string => markdown.replace(/[`\\]/g, "").replaceAll("&#8288;", "");

/** The check is red, nobody is said to have agreed, and no refusal is told either: nobody asked. */
export function expectBlocked(run: Run): void {
  expect([run.exitCode, run.outputs.verdict, run.outputs["overridden-by"]], run.stdout).toEqual([1, "blocked", ""]);
}

/** The check is red, and log and comment (where there is one) say why the override was not accepted, and what to do. */
export function expectRefused(
  { github }: Scene,
  run: Run,
  why: RegExp,
  { told = true, number = 1 }: { told?: boolean; number?: number } = {},
): void {
  expectBlocked(run);
  const [said] = run.notices.filter((notice) => notice.startsWith("The override was not accepted: "));
  expect(said, run.stdout).toMatch(why);
  expect(run.summary).toContain("The override was not accepted: ");
  if (told) expect(read(comment(github, number))).toMatch(why);
}

/** The check is green because of exactly these people, and the comment says so. */
export function expectGranted({ github }: Scene, run: Run, by: string, { told = true }: { told?: boolean } = {}): void {
  expect([run.exitCode, run.outputs.verdict, run.outputs["overridden-by"]], run.stdout).toEqual([0, "overridden", by]);
  expect(run.outputs.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
  if (!told) return;
  const text = read(comment(github));
  expect(text).toContain("overridden");
  for (const login of by.split(",")) expect(text).toContain(login);
  expect(text).toContain(run.outputs.digest);
}

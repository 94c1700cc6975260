import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { command, folderWith, type Outcome } from "../../cli/running.ts";
import { pageAt } from "../../docs/markdown.ts";
import { type AtEnd, githubWith } from "../../github/fake/asking.ts";
import type { FakeGitHub, Setting } from "../../github/fake/github.ts";

/** A repository on disk and on GitHub, set up exactly as docs/setup.md shows it. */

export const WORKFLOW = ".github/workflows/destroy-guard.yml";
export const CODEOWNERS = ".github/CODEOWNERS";
const ACTIONS_APP = 15368;
const COMMIT = "0123456789abcdef0123456789abcdef01234567";

/** The page says of its own action: pin the commit. */
const pinned = (text: string): string => text.replaceAll(/@v0 # pin the commit\b.*/g, `@${COMMIT} # v0.1.0`);

/** The whole workflows of a page, in their order. */
export const workflowsOf = (page: string): readonly string[] =>
  pageAt(page)
    .blocks.filter(({ language, text }) => language === "yaml" && /^jobs:/m.test(text))
    .map(({ text }) => pinned(text));

const [FIRST = ""] = workflowsOf("docs/setup.md");
const OWNERS = pageAt("docs/setup.md").blocks.find(({ text }) => text.includes("/.github/ "))?.text ?? "";

export const SET_UP: Readonly<Record<string, string>> = { [WORKFLOW]: FIRST, [CODEOWNERS]: OWNERS };

type Rule = { readonly type: string; readonly parameters?: Readonly<Record<string, unknown>> };

export const PULL_REQUEST: Rule = {
  type: "pull_request",
  parameters: {
    required_approving_review_count: 1,
    dismiss_stale_reviews_on_push: true,
    require_code_owner_review: true,
    require_last_push_approval: false,
    required_review_thread_resolution: false,
  },
};

export const CHECKS: Rule = {
  type: "required_status_checks",
  parameters: {
    strict_required_status_checks_policy: true,
    required_status_checks: [{ context: "destroy-guard", integration_id: ACTIONS_APP }],
  },
};

export const QUEUE: Rule = {
  type: "merge_queue",
  parameters: {
    check_response_timeout_minutes: 60,
    grouping_strategy: "ALLGREEN",
    max_entries_to_build: 1,
    max_entries_to_merge: 1,
    merge_method: "SQUASH",
    min_entries_to_merge: 1,
    min_entries_to_merge_wait_minutes: 0,
  },
};

/** What "Make it required" lets people choose. */
export const RULES: readonly Rule[] = [PULL_REQUEST, CHECKS, { type: "non_fast_forward" }, { type: "deletion" }];

export const with_ = (rule: Rule, parameters: Readonly<Record<string, unknown>>): Rule => ({
  ...rule,
  parameters: { ...rule.parameters, ...parameters },
});

/** The rules, one of them changed, or left out. */
export const rulesWith = (type: string, change: Readonly<Record<string, unknown>> | null): readonly Rule[] =>
  RULES.flatMap((rule) => (rule.type !== type ? [rule] : change === null ? [] : [with_(rule, change)]));

export interface Told {
  readonly check: string;
  readonly state: "ok" | "open" | "unknown" | "accepted";
  readonly says: string;
  readonly fix: string | null;
  readonly file: string | null;
  readonly line: number | null;
  readonly url: string | null;
}

export interface Diagnosed {
  readonly repository: string | null;
  readonly answers: readonly Told[];
}

export class Stage {
  readonly folder: string;
  readonly github: FakeGitHub;
  readonly #files: Record<string, string>;
  constructor(github: FakeGitHub, files: Readonly<Record<string, string>>, atEnd: AtEnd) {
    this.github = github;
    this.#files = { ...files };
    this.folder = folderWith(files, atEnd);
  }
  /** Writes files, on disk and on the default branch; null takes one away. */
  write(files: Readonly<Record<string, string | null>>): void {
    for (const [path, text] of Object.entries(files)) {
      const whole = join(this.folder, path);
      mkdirSync(dirname(whole), { recursive: true });
      if (text === null) rmSync(whole);
      else writeFileSync(whole, text);
      if (text !== null) this.#files[path] = text;
    }
    this.github.push("main", files, "alice");
  }
  /** Replaces a piece of a file. Fails where it is not there: a hole that was not opened proves nothing. */
  edit(path: string, from: string, to: string): void {
    const text = this.#files[path] ?? "";
    if (!text.includes(from)) throw new Error(`${path} does not hold ${JSON.stringify(from)}`);
    this.write({ [path]: text.replace(from, to) });
  }
  text(path: string): string {
    return this.#files[path] ?? "";
  }
  /** The line of the first place where a text stands. */
  lineOf(path: string, text: string): number {
    return this.text(path).slice(0, this.text(path).indexOf(text)).split("\n").length;
  }
  run(args: readonly string[] = [], env: Readonly<Record<string, string>> = {}): Promise<Outcome> {
    return command(["doctor", ...args], { cwd: this.folder, env: { ...this.env(), ...env } });
  }
  /** As an administrator's own token would let doctor see everything. */
  env(token = this.github.personToken("root")): Readonly<Record<string, string>> {
    return {
      GITHUB_REPOSITORY: "acme/infra",
      GITHUB_API_URL: this.github.urls.api,
      GITHUB_TOKEN: token,
      DESTROY_GUARD_RETRY_MS: "1",
    };
  }
  async diagnosed(args: readonly string[] = [], env: Readonly<Record<string, string>> = {}): Promise<Diagnosed> {
    const { stdout, stderr, code } = await this.run([...args, "--format", "json"], env);
    if (code > 1) throw new Error(stderr);
    return JSON.parse(stdout) as Diagnosed;
  }
  /** Everything that is not in order. */
  async amiss(args: readonly string[] = [], env: Readonly<Record<string, string>> = {}): Promise<readonly Told[]> {
    return (await this.diagnosed(args, env)).answers.filter(({ state }) => state !== "ok");
  }
}

/** The repository of docs/setup.md, with its label, its owners and its rules. */
export async function stage(
  files: Readonly<Record<string, string>> = SET_UP,
  setting: Setting = {},
  rules: readonly object[] = RULES,
  atEnd: AtEnd = onTestFinished,
): Promise<Stage> {
  const people = { root: "admin", alice: "write", bob: "write" } as const;
  const github = await githubWith({ people, files, ...setting }, atEnd);
  github.createLabel("allow-destroy");
  github.ruleset("main", { rules });
  return new Stage(github, files, atEnd);
}

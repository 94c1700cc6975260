import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/domain/finding.ts";
import type { Review } from "../../src/domain/review.ts";
import { says } from "../../src/domain/rules/rule.ts";
import type { Origin } from "../../src/report/footer.ts";
import { sourceAt } from "../../src/report/links.ts";
import { type MarkdownOptions, markdownReport } from "../../src/report/markdown.ts";
import type { Consenters } from "../../src/report/markdown-override.ts";
import { unreviewedReport } from "../../src/report/markdown-unreviewed.ts";
import { code } from "../../src/report/phrase.ts";
import { DOCS } from "../../src/report/rule-links.ts";
import { shownInCode } from "../../src/report/untrusted.ts";
import { hostileText, spansOf, UNSEEN } from "./hostile.ts";
import * as reviews from "./reviews.ts";
import { destroy, finding, remains, subject } from "./reviews.ts";

const firstLine = (text: string): string => text.slice(0, text.indexOf("\n"));

const PICTURE = /```mermaid\n.*?\n```/gs;

/** Everything that is no code: only there can anything come alive. The picture has its own tests. */
const alive = (text: string): string =>
  text
    .replace(PICTURE, "")
    .split("\n")
    .map((line) => spansOf(line.startsWith("|") ? line.replaceAll("\\|", "\ufffc") : line).alive)
    .join("\n");

const SHORT = `${reviews.everythingGoes.digest?.slice(0, "sha256:".length + 12)}…`;

const OURS = /<details(?: open)?><summary>|<\/summary>|<\/details>|<sub>|<\/sub>|<br>/g;
const LINKS =
  /\[\ufffc\]\(https:\/\/github\.com\/(?:destroy-guard\/destroy-guard\/blob\/main\/docs\/rules\.md#[a-z-]+|acme\/infra\/blob\/abc123\/[\w.%/-]+#L\d+)\)/g;
const SOURCES = { docs: DOCS, sourceOf: sourceAt("https://github.com/acme/infra", "abc123") };

const expectInert = (text: string): void => {
  expect(text).not.toMatch(UNSEEN);
  // The arrows of the picture are no comment's end: no comment begins.
  expect(text.replace(PICTURE, "")).not.toMatch(/<!--|-->|##\[/);
  const rest = alive(text).replace(OURS, "").replace(LINKS, "");
  expect(rest).not.toMatch(/<|@\w|:\/\/|www\.|\]\(|!\[/i);
  for (const line of rest.split("\n")) expect(line.trimStart()).not.toMatch(/^::/);
};

/** What stands at the top: the heading, the reason, the counts. */
const topOf = (text: string): string => text.split("\n\n").slice(0, 3).join("\n");

describe("the top", () => {
  test.each([
    [
      "everythingGoes",
      "### 🛑 destroy-guard: blocked\n**A relational database would be destroyed, and nothing in this state keeps a copy; 3 more findings block as well.**\n<sub>11 deleted</sub>",
    ],
    [
      "overridden",
      "### 🔓 destroy-guard: overridden\n**`alice` and `bob` agreed to exactly these 4 findings: a relational database would be destroyed, and nothing in this state keeps a copy; 3 more findings.**\n<sub>11 deleted</sub>",
    ],
    [
      "routine",
      "### ✅ destroy-guard: passed\n**2 objects are deleted or replaced, and none of them holds data or backups.**\n<sub>1 deleted · 1 replaced · 1 created · 4 changed in place · 60 unchanged</sub>",
    ],
    [
      "drifting",
      "### 🟡 destroy-guard: passed with 2 warnings\n**Nothing blocks, but the plan is not complete; 1 more warning.**\n<sub>1 created · 3 unchanged</sub>",
    ],
    ["nothing", "### ✅ destroy-guard: passed\n**Nothing is destroyed.**\n<sub>40 unchanged</sub>"],
  ] as const)("of %s says the verdict, why, and how much the plan does", (name, top) => {
    expect(topOf(markdownReport(reviews.ALL[name])).trimEnd()).toBe(top);
  });

  test("of a run without a plan says so", () => {
    expect(markdownReport(reviews.skipped)).toBe("### ➖ destroy-guard: skipped\n\n**There was no plan to review.**\n");
  });

  test("can name which of several comments it is", () => {
    expect(firstLine(markdownReport(reviews.nothing, { key: "staging" }))).toBe(
      "### ✅ destroy-guard (`staging`): passed",
    );
  });

  test("of a job that only reports says so, and asks nobody to agree", () => {
    const text = markdownReport(reviews.everythingGoes, {
      reportOnly: true,
      wayToOverride: {
        how: "a code owner applies the label `allow-destroy`.",
        isPossible: true,
        who: [],
        refused: "No.",
      },
    });
    expect(firstLine(text)).toBe("### 🛑 destroy-guard: would be blocked (report only)");
    expect(text).toContain("> This job only reports: the input `enforce` is `false`");
    expect(text).toContain("- **Keep it**");
    expect(text).not.toMatch(/allow-destroy|code owner|Override|not accepted/);
  });
});

describe("the footer", () => {
  const origin: Origin = {
    version: "1.2.3",
    commit: "0123456789abcdef0123456789abcdef01234567",
    repository: "https://github.com/acme/infra",
    plannedAt: ["2026-11-20T08:01:00Z", "2026-11-20T08:00:59Z"],
    run: "https://github.com/acme/infra/actions/runs/7",
    rules: ["Policy: ", code(".github/destroy-guard.yml"), " of the branch ", code("main"), "."],
  };

  test("names the program with its version, the commit, the run, the rules and the whole digest", () => {
    expect(markdownReport(reviews.everythingGoes, { origin }).trimEnd().split("\n").at(-1)).toBe(
      "<sub>destroy-guard 1.2.3 · commit [`0123456`](https://github.com/acme/infra/commit/0123456789abcdef0123456789abcdef01234567) · oldest plan of 2026-11-20 08:00 UTC · [run](https://github.com/acme/infra/actions/runs/7)" +
        "<br>Policy: `.github/destroy-guard.yml` of the branch `main`." +
        `<br>Digest of what blocks: \`${reviews.everythingGoes.digest}\`</sub>`,
    );
  });

  test("has no digest where nothing blocks, and no links where nothing is known", () => {
    const nowhere: Origin = { version: "1.2.3", commit: null, repository: null, plannedAt: [], run: null, rules: null };
    expect(markdownReport(reviews.nothing, { origin: nowhere })).toMatch(/\n\n<sub>destroy-guard 1\.2\.3<\/sub>\n$/);
  });
});

describe("a blocking finding", () => {
  test("says what it is, the whole address, what happens, why, what remains, what goes with it, and where", () => {
    expect(markdownReport(reviews.everythingGoes)).toContain(
      "**Relational database** `aws_db_instance.courses` is **deleted** · `infra/prod/rds.tf:12` · " +
        "[`last-copy`](https://github.com/destroy-guard/destroy-guard/blob/main/docs/rules.md#last-copy)\n" +
        "- **What is lost**: All databases on the instance, and its automated backups\n" +
        "- **Lost with it**: `aws_db_snapshot.before_upgrade` and `aws_db_snapshot.weekly`\n" +
        "- **What remains**: Nothing that this state knows of; copies may exist outside it\n" +
        "- **Why**: It is no longer in the configuration\n" +
        "- **Evidence**: `skip_final_snapshot = true`; `delete_automated_backups = true`\n",
    );
  });

  test("names the attributes that force a replacement, where it stood before a move, and the copies that stay", () => {
    const text = markdownReport(reviews.replacedWithCopies);
    expect(text).toContain(
      '`module.orders["eu-west-1"].aws_db_instance.this` is **replaced** (the new one is created first; its data is not carried over)',
    );
    expect(text).toContain(
      "- **Why**: `engine` and `storage_encrypted` change, and the provider cannot change that in place",
    );
    expect(text).toContain("- **Moved from**: `aws_db_instance.orders`");
    expect(text).toContain(
      'A copy in this state: `aws_db_snapshot.monthly`; also what a backup schedule in this state has made, if it has run: `module.vault.aws_backup_selection.databases["orders"]`',
    );
  });

  test("of a backup that goes with its original says nothing twice", () => {
    expect(markdownReport(reviews.everythingGoes)).toMatch(
      /`aws_db_snapshot\.weekly` is \*\*deleted\*\* · \S+ · \S+\n\n/,
    );
  });

  test("tells a deposed object from the current one", () => {
    expect(markdownReport(reviews.leftovers)).toContain(
      "`aws_s3_bucket.assets` (deposed object `8a3f00de`) is **deleted**",
    );
  });

  test("links to the rules where the caller keeps them", () => {
    expect(
      markdownReport(reviews.cutBack, {
        links: { docs: "https://git.acme.example/rules", sourceOf: () => null },
      }),
    ).toContain("[`backup-loss`](https://git.acme.example/rules#backup-loss)");
  });
});

test("a place is a link to its line at the commit; a file without a line may be gone, and is none", () => {
  const links = { docs: DOCS, sourceOf: sourceAt("https://github.com/acme/infra", "abc123") };
  const text = markdownReport(reviews.everythingGoes, { links });
  expect(text).toContain(
    "· [`infra/prod/rds.tf:12`](https://github.com/acme/infra/blob/abc123/infra/prod/rds.tf#L12) ·",
  );
  expect(sourceAt("https://x", "c")({ file: "infra/main.tf", line: null })).toBeNull();
});

test.each([
  ["a b/ü(1)[2].tf", "a%20b/%C3%BC%281%29%5B2%5D.tf"],
  ["a/?x#y<z>.tf", "a/%3Fx%23y%3Cz%3E.tf"],
  ["a/\ud800.tf", "a/%EF%BF%BD.tf"],
  ["../other/main.tf", null],
  ["/etc/passwd", null],
  ["a//b.tf", null],
])("the link to %j can't lead elsewhere", (file, path) => {
  expect(sourceAt("https://h", "c")({ file, line: 3 })).toBe(path === null ? null : `https://h/blob/c/${path}#L3`);
});

describe("what to do", () => {
  const agreeing = (...who: readonly Consenters[]): MarkdownOptions => ({
    wayToOverride: { how: "a code owner applies the label `allow-destroy`.", isPossible: true, who },
  });
  const owners: Consenters = { paths: ["infra/prod/rds.tf"], names: ["@alice", "@acme/dba"] };

  test("comes right after what blocks, each step once, and says who may agree to which set", () => {
    const text = markdownReport(reviews.everythingGoes, agreeing(owners));
    expect(text.indexOf("#### What to do")).toBeGreaterThan(text.indexOf("mass-destroy"));
    expect(text.indexOf("#### What to do")).toBeLessThan(text.indexOf("8 more objects"));
    expect(text.match(/\*\*Keep it\*\*/g)).toHaveLength(1);
    expect(text).toContain(
      `- **Override**: a code owner applies the label \`allow-destroy\`. \`alice\` or a member of \`acme/dba\` may agree. This covers exactly this set of findings (\`${SHORT}\`).`,
    );
  });

  test("names the objects that a way is for, where there are several ways", () => {
    expect(markdownReport(reviews.leftovers)).toContain(
      [
        "- **Keep it**, each by what happens to it:",
        "  - `acme_ledger.main`, `aws_db_instance.a` and 2 more: put its block back into the configuration, and run plan again",
        "  - `railway_volume.data`: find out why the plan deletes it, and make a plan that does not",
      ].join("\n"),
    );
  });

  test("names four ways at most, and counts the objects of the others", () => {
    const renamed = (name: string, to = name): Finding =>
      finding({
        rule: "last-copy",
        subject: subject(`aws_db_instance.${name}`),
        remains: remains({ kind: "nothing" }),
        evidence: [{ kind: "rename", to }],
      });
    const all = ["a", "b", "c", "d", "e", "f", "g"].map((name) => renamed(name));
    // The last way is that of two objects, one in each root.
    const other = reviews.root([], [renamed("g")], { root: "infra/stage" });
    const text = markdownReport(reviews.review([reviews.root([], all), other]));
    expect(text.match(/^ {2}- `aws_db_instance/gm)).toHaveLength(4);
    expect(text).toContain("\n  - and so on, for 4 more objects\n");
  });

  test("does not repeat the digest that a review has to name", () => {
    const how = `a code owner approves, with this line: \`allow-destroy ${reviews.everythingGoes.digest}\`.`;
    const text = markdownReport(reviews.everythingGoes, { wayToOverride: { how, isPossible: true, who: [owners] } });
    expect(text).toContain("may agree. This covers exactly this set of findings.\n");
    expect(text).not.toContain(SHORT);
  });

  test("tells groups of owners apart by what they own", () => {
    const text = markdownReport(
      reviews.everythingGoes,
      agreeing(owners, { paths: ["a.tf", "b.tf", "c.tf", "d.tf", "e.tf"], names: ["@carol"] }),
    );
    expect(text).toContain(
      "These owners may agree:\n  - for `infra/prod/rds.tf`: `alice` or a member of `acme/dba`\n  - for `a.tf`, `b.tf`, `c.tf` and 2 more files: `carol`",
    );
  });

  test("says of which set it speaks only where somebody can agree", () => {
    const text = markdownReport(reviews.cutBack, {
      wayToOverride: { how: "nobody can agree yet. Name owners.", isPossible: false, who: [] },
    });
    expect(text).toContain("- **Override**: nobody can agree yet. Name owners.\n");
  });

  test("names ten groups at most, and cuts what is too long for a comment", () => {
    const who = Array.from({ length: 300 }, (_, at) => ({ paths: [`${"x".repeat(4000)}${at}`], names: [`@u${at}`] }));
    const text = markdownReport(reviews.cutBack, agreeing(...who));
    expect(text).toContain("`u9`\n  - and the owners of 290 more groups of files");
    expect(text.length).toBeLessThan(6_000);
  });

  test("offers no override of a plan that failed", () => {
    const text = markdownReport(reviews.erroredPlan, agreeing(owners));
    expect(text).toContain("**No override**");
    expect(text).not.toContain("allow-destroy");
  });

  test("is left out where nothing blocks", () => {
    for (const review of [reviews.routine, reviews.overridden, reviews.skipped])
      expect(markdownReport(review, agreeing(owners))).not.toContain("What to do");
  });

  test("says why an override was not accepted", () => {
    const text = markdownReport(reviews.everythingGoes, {
      wayToOverride: { how: "x", isPossible: true, who: [], refused: "`bob` is no owner.\nAsk `alice`." },
    });
    expect(text).toContain("> [!IMPORTANT]\n> The override was not accepted: `bob` is no owner. Ask `alice`.\n");
  });

  test("names at most twenty people", () => {
    const names = Array.from({ length: 25 }, (_, at) => `@u${at}`);
    expect(markdownReport(reviews.cutBack, agreeing({ paths: ["a.tf"], names }))).toContain(
      "`u19` or 5 more may agree.",
    );
  });
});

test("an override says when it was given and for which set", () => {
  expect(markdownReport(reviews.overridden)).toContain(
    `Agreed on 2026-11-20 09:30 UTC to \`${SHORT}\`. Any other set of findings blocks again.`,
  );
});

test("a warning says what remains, by name, and why, in one line", () => {
  const text = markdownReport(
    reviews.review([
      reviews.root(
        [destroy("aws_db_instance.stage")],
        [
          finding({
            rule: "data-loss",
            level: "warn",
            subject: subject("aws_db_instance.stage"),
            remains: remains({ kind: "copies", survivors: ["aws_db_snapshot.a", "aws_db_snapshot.b"] }),
          }),
        ],
      ),
    ]),
  );
  expect(text).toContain(
    "- `aws_db_instance.stage`: relational database is deleted, but 2 snapshots in this state remain (`aws_db_snapshot.a` and `aws_db_snapshot.b`). Why: it is no longer in the configuration · [`data-loss`]",
  );
});

test("a warning of a change in place shows the settings as they were and become, and many alike are one only if these are", () => {
  const cutBack = (name: string, level: "warn" | "note", becomes: number) =>
    finding({
      rule: "backup-loss",
      level,
      subject: subject(`aws_db_instance.${name}`, { effect: "update" }),
      detail: says("automated backups older than the new retention are deleted"),
      evidence: [
        { kind: "attribute", path: "backup_retention_period", of: null, was: 35, becomes },
        { kind: "attribute", path: "deletion_protection", of: null, was: true },
      ],
    });
  const textOf = (findings: readonly Finding[]) => markdownReport(reviews.review([reviews.root([], findings)]));
  expect(textOf([cutBack("orders", "warn", 1)])).toContain(
    "retention are deleted (`backup_retention_period = 35 → 1`) · [`backup-loss`]",
  );
  const notes = ["a", "b", "c", "d", "e", "f"].map((name) => cutBack(name, "note", 7));
  expect(textOf(notes)).toMatch(/- 6 of type .* \(`backup_retention_period = 35 → 7`\) · /);
  expect(textOf([...notes, cutBack("g", "note", 0)])).toMatch(
    /- `aws_db_instance.g`: .*`backup_retention_period = 35 → 0`/,
  );
});

test("objects with the same facts tell them once, and each has its own line", () => {
  const shard = (key: string, evidence: Finding["evidence"] = []) =>
    finding({
      rule: "last-copy",
      subject: subject(`aws_ebs_volume.shard["${key}"]`),
      remains: remains({ kind: "nothing" }),
      evidence,
    });
  const other = shard("c", [{ kind: "attribute", path: "final_snapshot", of: null, was: false }]);
  const text = markdownReport(reviews.review([reviews.root([], [shard("a"), shard("b"), other])]));
  const [, ...told] = text.split(/^(?=\*\*Relational database)/m);
  expect(told).toHaveLength(3);
  expect(told[0]).toContain("- **What remains**");
  expect(told[1]).toMatch(
    /^\*\*Relational database\*\* `aws_ebs_volume\.shard\["b"\]` is \*\*deleted\*\* .* · as above\n\n$/,
  );
  expect(told[2]).toContain("- **Evidence**: `final_snapshot = false`");
});

test("a step that is about few of the objects that block names them, and one about all of them none", () => {
  const gone = ["a", "b", "c"].map((name) => destroy(`aws_db_instance.${name}`));
  const key = destroy("aws_kms_key.data");
  const lost = gone.map(({ address }) => finding({ rule: "last-copy", subject: subject(address) }));
  const locked = finding({
    rule: "key-loss",
    subject: subject(key.address, { what: "encryption key" }),
    remains: remains({ kind: "nothing" }),
  });
  const steps = (count: number): readonly string[] =>
    markdownReport(
      reviews.review([
        reviews.root([...gone.slice(0, count), key], [...lost.slice(0, count), locked], {}, { none: 1 }),
      ]),
    )
      .split("\n")
      .flatMap((line) => /^- \*\*(.*?\*\*.*?): /.exec(line)?.[1] ?? []);
  expect(steps(2).slice(-4)).toEqual([
    "Keep it**",
    "Prove a backup** (`aws_db_instance.a` and `aws_db_instance.b`)",
    "See what needs it** (`aws_kms_key.data`)",
    "Ask a code owner**",
  ]);
  expect(steps(3)).toContain("Prove a backup**");
});

test.each([
  [["s.a", "s.b"], "`s.a` and `s.b`"],
  [["s.a"], "`s.a` and `s.b`; the plan itself leaves `s.b` alone"],
  [[], "`s.a` and `s.b`, which the plan itself leaves alone"],
])("what is lost with an object is told apart where the plan does not destroy it: %j", (destroyed, lost) => {
  const one = finding({
    rule: "last-copy",
    subject: subject("aws_db_instance.main"),
    remains: remains({ kind: "nothing", goesWithIt: ["s.a", "s.b"], goesWithItCount: 2 }),
  });
  const root = reviews.root(
    ["aws_db_instance.main", ...destroyed].map((address) => destroy(address)),
    [one],
    {},
    { none: 1 },
  );
  expect(markdownReport(reviews.review([root]))).toContain(`- **Lost with it**: ${lost}\n`);
});

test("a destroy of everything says so first, with how much it is", () => {
  const all = ["a", "b"].map((name) => destroy(`aws_db_instance.${name}`, { reason: null }));
  const root = reviews.root(
    all,
    [finding({ rule: "last-copy", subject: subject("aws_db_instance.a") })],
    {},
    { none: 0 },
  );
  expect(markdownReport(reviews.review([root]))).toContain(
    "**This plan destroys everything (2 objects); a relational database would be",
  );
});

test("a change in place that loses data is told once", () => {
  const text = markdownReport(
    reviews.review([
      reviews.root(
        [],
        [
          finding({
            rule: "last-copy",
            subject: subject("cloudflare_workers_script.chat", { what: "Worker script", effect: "update" }),
            detail: says("all Durable Objects are deleted"),
            remains: remains({ kind: "nothing" }),
          }),
        ],
      ),
    ]),
  );
  expect(text).toContain(
    "**Worker script** `cloudflare_workers_script.chat` is **changed in place** · [`last-copy`](https://github.com/destroy-guard/destroy-guard/blob/main/docs/rules.md#last-copy)\n" +
      "- **What is lost**: All Durable Objects are deleted\n- **What remains**: Nothing",
  );
  expect(text.match(/Durable Objects/g)).toHaveLength(1);
});

test("warnings are one line each, notes and other destroys are folded, by module", () => {
  const warned = markdownReport(reviews.replacedWithCopies);
  expect(warned).toContain(
    "- `aws_db_instance.users`: relational database is changed in place: deletion protection is switched off · `infra/prod/users.tf:7` · [`guard-removed`]",
  );
  expect(warned).toContain("<details><summary>1 note</summary>");
  const destroyed = markdownReport(reviews.everythingGoes);
  expect(destroyed).toContain("<details><summary>8 more objects deleted</summary>\n\n| Object |");
  expect(destroyed).toContain(
    "| **root module** | | |\n| `aws_ecs_cluster.main` | deleted | It is no longer in the configuration |".replace(
      "It is",
      "it is",
    ),
  );
  expect(destroyed).toContain('| **`module.network["eu"]`** | | |\n| `module.network["eu"].aws_subnet.private[0]` |');
});

test("many objects that are alike are one row, by type", () => {
  const records = Array.from({ length: 2000 }, (_, at) =>
    destroy(`cloudflare_dns_record.customer[${at}]`, { type: "cloudflare_dns_record", class: null }),
  );
  const others = [destroy("null_resource.a", { type: "null_resource", class: null })];
  const text = markdownReport(reviews.review([reviews.root([...records, ...others], [])]));
  expect(text).toContain("<details><summary>2,001 objects deleted</summary>");
  expect(text).toContain(
    "| 2,000 of type `cloudflare_dns_record`: `cloudflare_dns_record.customer[0]`, `cloudflare_dns_record.customer[1000]`, `cloudflare_dns_record.customer[1001]` and 1,997 more | deleted | it is no longer in the configuration |\n| `null_resource.a` |",
  );
  expect(text).not.toContain("…and");
});

test("notes that say the same of one type are one; each warning is told by its own address", () => {
  const told = (level: "warn" | "note") =>
    markdownReport(
      reviews.review([
        reviews.root(
          [],
          Array.from({ length: 7 }, (_, at) =>
            finding({
              rule: "last-copy",
              level,
              subject: subject(`x_record.n[${at}]`, { type: "x_record", what: "DNS record" }),
              remains: remains({ kind: "nothing" }),
            }),
          ),
        ),
      ]),
    );
  expect(told("note")).toContain(
    "<details><summary>7 notes</summary>\n\n- 7 of type `x_record` (`x_record.n[0]`, `x_record.n[1]`, `x_record.n[2]` and 4 more): DNS record is deleted and nothing in this state keeps a copy · [`last-copy`]",
  );
  expect(told("warn").match(/^- `x_record\.n\[\d\]`: /gm)).toHaveLength(7);
});

test("a destroy run gives no causes, so there is no column for them", () => {
  const text = markdownReport(
    reviews.review([reviews.root([destroy("aws_vpc.main", { type: "aws_vpc", class: null, reason: null })], [])]),
  );
  expect(text).toContain("| Object | What happens |\n| --- | --- |\n| `aws_vpc.main` | deleted |\n");
});

test("an address with a hundred thousand backticks and a root with as many findings are told like any other", () => {
  const findings = Array.from({ length: 100_000 }, (_, at) =>
    finding({ rule: "unclassified", level: "warn", subject: subject(`t.n${at}`) }),
  );
  const text = markdownReport(
    reviews.review([
      reviews.root([destroy(`a.b["${"` ".repeat(100_000)}"]`)], findings),
      reviews.root([], [], { root: "x".repeat(5_000) }),
    ]),
  );
  expect(text.length).toBeLessThanOrEqual(60_000);
  expect(text).toContain("Nothing is destroyed in 1 other root.");
});

test("roots stand apart, those that block first, and quiet ones in one line", () => {
  const text = markdownReport(reviews.severalRoots);
  const headings = [...text.matchAll(/^#### (.*)$/gm)].map(([, heading]) => heading);
  expect(headings).toEqual(["In `infra/prod`", "In `infra/stage`", "What to do", "Warning in `infra/ci`"]);
  expect(text).toContain("Nothing is destroyed in `infra/dev`.");
});

describe("a report that is too long", () => {
  const shownBlocking = (text: string): number => new Set(text.match(/customer-\d{4}/g)).size;

  test.each([2_000, 5_000, 20_000, 60_000, 65_000])(
    "stays within %d characters, the most dangerous first, and counts what it leaves out",
    (limit) => {
      const text = markdownReport(reviews.twoThousand, { limit, elsewhere: "in the job summary" });
      expect(text.length).toBeLessThanOrEqual(limit);
      expect(text).toContain('`module.shard[0].aws_db_instance.tenant["customer-1500"]`');
      const [, more = "0"] = /…and \*\*([\d,]+) more blocking findings\*\*, in the job summary\./.exec(text) ?? [];
      expect(shownBlocking(text) + Number(more.replaceAll(",", ""))).toBe(2000);
    },
  );

  test("uses the space that it has", () => {
    expect(markdownReport(reviews.twoThousand).length).toBeGreaterThan(58_000);
  });

  test("names every blocking finding before it tells more of any", () => {
    const [root] = reviews.twoThousand.roots;
    const some = reviews.review([
      { ...(root as NonNullable<typeof root>), findings: (root?.findings ?? []).slice(0, 400) },
    ]);
    expect(shownBlocking(markdownReport(some))).toBe(400);
  });

  test("gives blocking findings of every root their place before any warning", () => {
    const warnings = Array.from({ length: 900 }, (_, at) =>
      finding({ rule: "unclassified", level: "warn", subject: subject(`acme_thing.n${at}`, { type: "acme_thing" }) }),
    );
    const noisy = reviews.root([], warnings, { root: "a" });
    const review = reviews.review([noisy, ...reviews.everythingGoes.roots]);
    const text = markdownReport(review);
    expect(text.length).toBeLessThanOrEqual(60_000);
    for (const { subject: about } of reviews.everythingGoes.roots[0]?.findings ?? [])
      if (about !== null) expect(text).toContain(`\`${about.address}\``);
    expect(text).toMatch(/…and [\d,]+ more warnings, in the full report\./);
  });

  test("counts what drifted in the roots that it has no room for", () => {
    const drift = Array.from({ length: 3 }, (_, at) => ({
      address: `aws_s3_bucket.${"b".repeat(3_000)}${at}`,
      type: "aws_s3_bucket",
      effect: "update" as const,
    }));
    const drifted = { ...reviews.root([], [], { root: "infra/drifted" }), drift };
    const review = reviews.review([...reviews.everythingGoes.roots, drifted]);
    expect(markdownReport(review, { limit: 4_000 })).toContain(
      "In 1 more root: 3 more objects that changed outside Terraform, in the full report.",
    );
  });

  test("does not say that nothing is destroyed where there was no room to say what is", () => {
    const faults = Array.from({ length: 2 }, () => "x".repeat(900));
    const text = unreviewedReport({ faults, roots: reviews.twoThousand.roots }, { limit: 3_000 });
    expect(text).toContain("In 1 more root: **2,000 more blocking findings**");
    expect(text).not.toContain("Nothing is destroyed there.");
  });

  test("counts the roots that it has no room for", () => {
    const many = Array.from({ length: 300 }, (_, at) =>
      reviews.root(
        [],
        [
          finding({
            rule: "last-copy",
            subject: subject(`aws_db_instance.n${at}`),
            remains: remains({ kind: "nothing" }),
          }),
        ],
        {
          root: `r${at}`,
        },
      ),
    );
    const text = markdownReport(reviews.review(many), { limit: 20_000 });
    expect(text.length).toBeLessThanOrEqual(20_000);
    const [, roots = "0", findings = "0"] =
      /In (\d+) more roots: \*\*(\d+) more blocking findings\*\*/.exec(text) ?? [];
    expect(roots).toBe(findings);
    expect(text.match(/^#### In `r\d+`/gm)?.length).toBe(300 - Number(roots));
  });

  test("never cuts an address: what does not fit whole is counted", () => {
    const long = `aws_db_instance.x["${"y".repeat(70_000)}"]`;
    const text = markdownReport(
      reviews.review([
        reviews.root(
          [destroy(long)],
          [finding({ rule: "last-copy", subject: subject(long), remains: remains({ kind: "nothing" }) })],
        ),
      ]),
    );
    expect(text.length).toBeLessThanOrEqual(60_000);
    expect(text).toContain("**1 more blocking finding**");
  });

  test("is not filled by a name among the steps either", () => {
    const long = `aws_db_instance.x["${"y".repeat(70_000)}"]`;
    const following = destroy("aws_db_instance.a", {
      effect: "replace",
      because: ["net"],
      origins: [{ address: long, effect: "create" }],
      known: [],
    });
    const renamed = finding({
      rule: "last-copy",
      subject: subject(long),
      remains: remains({ kind: "nothing" }),
      evidence: [{ kind: "rename", to: long }],
    });
    const replaced = finding({
      rule: "last-copy",
      subject: subject("aws_db_instance.a", { effect: "replace" }),
      remains: remains({ kind: "nothing" }),
    });
    const text = markdownReport(reviews.review([reviews.root([following, destroy(long)], [renamed, replaced])]));
    expect(text.length).toBeLessThanOrEqual(60_000);
    expect(text).toMatch(/find out why `aws_db_instance\.x\["y{50,}…y{50,}"\]` is created/);
    expect(text).toMatch(/moved block with from \\?= `aws_db_instance\.x\["y{50,}…/);
  });

  test("shows no name that fills it before the others", () => {
    const lost = (name: string) =>
      finding({
        rule: "last-copy",
        subject: subject(`aws_db_instance.${name}`),
        remains: remains({ kind: "nothing" }),
      });
    const decoys = [58_000, 1_500, 200].map((length) => lost(`a["${"k".repeat(length)}"]`));
    const text = markdownReport(reviews.review([reviews.root([], [...decoys, lost("prod")])]));
    expect(text.length).toBeLessThanOrEqual(60_000);
    expect(text).toContain("`aws_db_instance.prod`");
    expect(text.indexOf("`aws_db_instance.prod`")).toBeLessThan(text.indexOf("k".repeat(1_500)));
    expect(text).toContain("…and **1 more blocking finding**");
  });

  test("is within any limit for reviews of any shape", () => {
    const shape = fc.record({
      blocks: fc.nat(60),
      warns: fc.nat(60),
      notes: fc.nat(60),
      destroys: fc.nat(60),
      roots: fc.integer({ min: 1, max: 12 }),
      limit: fc.integer({ min: 2_000, max: 30_000 }),
    });
    fc.assert(
      fc.property(shape, ({ blocks, warns, notes, destroys, roots, limit }) => {
        const about = (level: "block" | "warn" | "note", count: number) =>
          Array.from({ length: count }, (_, at) =>
            finding({
              rule: "data-loss",
              level,
              subject: subject(`${level}.n${at}`),
              remains: remains({
                kind: "copies",
                survivors: [`s.n${at}`],
                goesWithIt: at % 2 === 0 ? [`g.n${at}`] : [],
              }),
            }),
          );
        const root = (at: number) =>
          reviews.root(
            Array.from({ length: destroys }, (_, n) => destroy(`module.m${n % 7}.t.d${n}`)),
            [...about("block", blocks), ...about("warn", warns), ...about("note", notes)],
            { root: `root/${at}` },
          );
        const text = markdownReport(reviews.review(Array.from({ length: roots }, (_, at) => root(at))), { limit });
        expect(text.length).toBeLessThanOrEqual(limit);
        const sum = [...text.matchAll(/\*\*(\d+) more blocking findings?\*\*(?!, by name)/g)].reduce(
          (total, [, more]) => total + Number(more),
          0,
        );
        const named = text.match(/^(?:\*\*Relational database\*\* |- data-loss: )`block\.n\d+`/gm) ?? [];
        expect(named.length + sum).toBe(blocks * roots);
      }),
      { numRuns: 60 },
    );
  });
});

describe("what the author of a plan can do to it", () => {
  test.each(Object.entries(reviews.ALL))("nothing, in %s", (_, review) => {
    expectInert(
      markdownReport(review, {
        wayToOverride: { how: "apply the label.", isPossible: true, who: [{ paths: ["a.tf"], names: ["@alice"] }] },
      }),
    );
  });

  const reviewOf = (texts: readonly string[]): Review => {
    const [address = "", type = "", key = "", path = "", words = ""] = texts;
    return reviews.review([
      reviews.root(
        [
          destroy(address, { type, because: [key, words], deposed: key }),
          destroy(`${address}.0`, { because: [key], origins: [{ address: key, effect: "read" }], known: [words] }),
          destroy(`module.m["${key}"].${type}.x`, { type, because: [key], class: null }),
        ],
        [
          finding({
            rule: "data-loss",
            subject: subject(address, { type, deposed: key, previousAddress: key, what: words }),
            remains: remains({ kind: "copies", goesWithIt: [key], survivors: [address] }),
            detail: says(words),
            evidence: [reviews.leaving(words), { kind: "attribute", path: key, of: words, was: words }],
            places: [{ file: path, line: 1 }],
          }),
          finding({
            rule: "unclassified",
            level: "warn",
            subject: subject(key, { type, what: null }),
            places: [{ file: path, line: null }],
          }),
          finding({
            rule: "protected",
            level: "note",
            subject: subject(path, { type, what: words }),
            detail: { kind: "protect", reason: words },
          }),
        ],
        { root: path, source: path },
      ),
      reviews.root([], [], { root: key }),
    ]);
  };

  const texts = fc.array(
    hostileText.filter((text) => text !== ""),
    { minLength: 5, maxLength: 5 },
  );

  test("nothing, whatever text is where", () => {
    fc.assert(
      fc.property(texts, (five) => {
        const review = reviewOf(five);
        const text = markdownReport(review, {
          links: SOURCES,
          wayToOverride: {
            how: "apply the label.",
            isPossible: true,
            who: [
              { paths: five, names: five },
              { paths: five, names: five },
            ],
          },
        });
        expectInert(text);
        expect(text).toContain(shownInCode(five[0] ?? ""));
      }),
      { numRuns: 300 },
    );
  });

  test("nothing where the run could not review, whatever went wrong", () => {
    fc.assert(
      fc.property(texts, (five) => {
        const text = unreviewedReport({ faults: five, roots: reviewOf(five).roots }, { links: SOURCES });
        expectInert(text);
        expect(text).toContain(shownInCode(five[0] ?? ""));
      }),
      { numRuns: 200 },
    );
  });

  test("not even with a login", () => {
    fc.assert(
      fc.property(fc.array(hostileText), (by) => {
        expectInert(
          markdownReport({
            ...reviews.overridden,
            override: {
              by,
              digest: by.join(),
              at: by.join(),
              signed: by.map((name) => reviews.signedBy(name, name, "plain")),
            },
          }),
        );
      }),
    );
  });
});

test("what drifted is listed in a fold, and names its count where not all has room", () => {
  const text = markdownReport(reviews.drifting);
  expect(text).toContain("<details><summary>Changed outside Terraform: 21 objects</summary>");
  expect(text).toContain("- `aws_db_instance.orders`: deleted\n- `aws_instance.web[0]`: changed\n");
  expect(text).toContain("among them the destroy of `aws_db_instance.later`");
  const short = markdownReport(reviews.drifting, { limit: 2000 });
  expect(short).toMatch(/- …and \d+ more objects\n/);
});

describe("the report of a run that could not review", () => {
  const faults = [
    'a/plan.json ends in the middle; make it again with "terraform show -json PLANFILE > plan.json"',
    "These roots had to report and did not: b. Make their plans.",
  ];

  test("says that nothing is approved, why, and what to do, with commands as code", () => {
    expect(unreviewedReport({ faults, roots: [] })).toBe(`### ❌ destroy-guard: could not review

**Nothing is approved: the check fails until this is put right.** What could not be read may destroy something.

#### Why, and what to do

- a/plan.json ends in the middle; make it again with \`terraform show -json PLANFILE > plan.json\`
- These roots had to report and did not: b. Make their plans.
`);
  });

  test("shows what the other roots have to say, and asks nobody to agree to a part", () => {
    const text = unreviewedReport({ faults, roots: reviews.severalRoots.roots }, { key: "prod" });
    expect(firstLine(text)).toBe("### ❌ destroy-guard (`prod`): could not review");
    expect([...text.matchAll(/^#### (.*)$/gm)].map(([, heading]) => heading)).toEqual([
      "Why, and what to do",
      "In `infra/prod`",
      "In `infra/stage`",
      "Warning in `infra/ci`",
      "What to do about what blocks there",
    ]);
    expect(text).toMatch(/^\*\*4 roots could be reviewed\. There .* would be destroyed.*\*\*$/m);
    expect(text).toContain("- **Keep it**: put its block back");
    expect(text).toContain("**Relational database** `aws_db_instance.courses` is **deleted**");
    expect(text).toContain("Nothing is destroyed in `infra/dev`.");
    expect(text).not.toMatch(/Override|code owner|sha256/);
  });

  test("stays within its limit, whatever went wrong", () => {
    const many = Array.from({ length: 500 }, (_, at) => `${"x".repeat(3000)}${at}`);
    const text = unreviewedReport({ faults: many, roots: reviews.twoThousand.roots }, { limit: 60_000 });
    expect(text.length).toBeLessThanOrEqual(60_000);
    expect(text).toContain("- …and 480 more faults; all of them stand in the log");
  });
});

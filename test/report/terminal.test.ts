import { stripVTControlCharacters } from "node:util";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { says } from "../../src/domain/rules/rule.ts";
import { columnsOf } from "../../src/report/columns.ts";
import { digestsToSign } from "../../src/report/digests.ts";
import { terminalReport } from "../../src/report/terminal.ts";
import { hostileText, UNSEEN } from "./hostile.ts";
import * as reviews from "./reviews.ts";
import { destroy, finding, remains, subject } from "./reviews.ts";

const plainAt = (width: number) => ({ width, color: false });

test("the first screen says that the database goes, its snapshots with it, that nothing remains, and what to do", () => {
  const screen = terminalReport(reviews.everythingGoes, plainAt(80)).split("\n").slice(0, 24).join("\n");
  expect(screen).toContain(`blocked: a relational database would be destroyed, and nothing in this state
keeps a copy; 3 more findings block as well

✗ Relational database is deleted and nothing in this state keeps a copy; its 2
  snapshots go with it [last-copy]
  aws_db_instance.courses
  ├─ ✗ aws_db_snapshot.before_upgrade goes with it
  └─ ✗ aws_db_snapshot.weekly goes with it
  lost     All databases on the instance, and its automated backups.
  remains  nothing that this state knows of; copies may exist outside it
  why      it is no longer in the configuration
  seen     skip_final_snapshot = true; delete_automated_backups = true
  in       infra/prod/rds.tf:12

  What to do
  → Keep it: put its block back into the configuration, and run plan again.
  → Prove a backup: before it goes, make a backup that is kept outside this
    state, and restore from it once.
  → Ask a code owner: an owner can agree to exactly these findings.
`);
});

test("many backups do not push what to do off the first screen", () => {
  const goesWithIt = Array.from({ length: 40 }, (_, at) => `aws_db_snapshot.nightly[${at}]`);
  const review = reviews.review([
    reviews.root(
      [],
      [
        finding({
          rule: "last-copy",
          subject: subject("aws_db_instance.main"),
          remains: remains({ kind: "nothing", goesWithIt }),
        }),
      ],
    ),
  ]);
  const screen = terminalReport(review, plainAt(80)).split("\n").slice(0, 24).join("\n");
  expect(screen).toContain("└─ ✗ and 36 more go with it");
  expect(screen).toContain("Ask a code owner");
});

test("what stays is told from what goes", () => {
  const text = terminalReport(reviews.replacedWithCopies, plainAt(100));
  expect(text).toContain("  ├─ ✗ aws_db_instance.orders_replica goes with it\n  ├─ ✓ aws_db_snapshot.monthly stays\n");
  expect(text).toContain("  moved    from aws_db_instance.orders\n");
  expect(text).toContain(
    "! aws_db_instance.users: relational database is changed in place: deletion protection is switched\n  off (infra/prod/users.tf:7) [guard-removed]\n",
  );
});

describe("after the findings, links", () => {
  const linksIn = (review: Parameters<typeof terminalReport>[0]) =>
    [...terminalReport(review, plainAt(80)).matchAll(/^ {2}https:\/\/\S+\/docs\/(\S+)$/gm)].map(([, page]) => page);
  const one = reviews.review([reviews.root([], [finding({ rule: "frozen" })])]);

  test("lead to what the rules mean and to who can let pass what blocks", () => {
    expect(linksIn(reviews.everythingGoes)).toEqual(["rules.md", "override.md"]);
    expect(linksIn(one)).toEqual(["rules.md#frozen", "override.md"]);
    expect(terminalReport(one, plainAt(80))).toContain(
      "by the label on the pull request where the action\nruns, or by a signed consent:",
    );
  });

  test("are left out where nothing blocks, and where nobody can agree", () => {
    expect(linksIn(reviews.routine)).toEqual([]);
    expect(linksIn(reviews.erroredPlan)).toEqual(["rules.md#unreadable-change"]);
  });
});

test.each([24, 60, 77])("a digest is never broken on %d columns, since it is copied", (width) => {
  for (const review of [reviews.everythingGoes, reviews.severalRoots]) {
    const digests = [review.digest, ...digestsToSign(review).map(({ digest }) => digest)].map(String);
    const words = terminalReport(review, plainAt(width)).split(/\s+/);
    expect(words).toEqual(expect.arrayContaining(digests));
  }
});

test("a step is told once, not under every finding", () => {
  const text = terminalReport(reviews.twoThousand, plainAt(80));
  expect(text.match(/Keep it/g)).toHaveLength(1);
  expect(text).toContain("1,980 more blocking findings:");
  expect(text).toContain("…and 1,780 more blocking findings; --format json has all of them");
});

test("what people agreed to asks for nothing more, and says in lines of their own who they are", () => {
  const text = terminalReport(reviews.signed, plainAt(80));
  expect(text).not.toMatch(/What to do|→|Ask a code owner/);
  expect(text).toMatch(/[^\n]\n\nalice@example\.com agreed for infra\/prod at 2026-11-20T09:30:00Z/);
});

test("of several roots the digest of each is shown, since a consent is signed for one", () => {
  const { digest, roots } = reviews.severalRoots;
  const own = roots.filter((one) => one.digest !== null).map((one) => `  ${one.root} ${one.digest}\n`);
  expect(own.length).toBeGreaterThan(1);
  expect(terminalReport(reviews.severalRoots, plainAt(100))).toContain(
    `digest ${digest}\nof all roots together; a signed consent is for one root, to its own digest:\n${own.join("")}`,
  );
  expect(terminalReport(reviews.everythingGoes, plainAt(100))).not.toContain("of all roots together");
});

test("a warning of a change in place shows the settings as they were and become", () => {
  const cutBack = finding({
    rule: "backup-loss",
    level: "warn",
    subject: subject("aws_db_instance.orders", { effect: "update" }),
    detail: says("older backups are deleted"),
    evidence: [{ kind: "attribute", path: "backup_retention_period", of: null, was: 35, becomes: 1 }],
  });
  expect(terminalReport(reviews.review([reviews.root([], [cutBack])]), plainAt(200))).toContain(
    "older backups are deleted\n  (backup_retention_period = 35 → 1)",
  );
});

test.each([
  ["nothing", "passed: nothing is destroyed\n\n40 unchanged\n"],
  ["skipped", "skipped: there was no plan to review\n"],
] as const)("%s needs few words", (name, text) => {
  expect(terminalReport(reviews.ALL[name], plainAt(80))).toBe(text);
});

test("several roots are told apart, those that block first", () => {
  const text = terminalReport(reviews.severalRoots, plainAt(80));
  expect([...text.matchAll(/^(infra\/\w+):$/gm)].map(([, root]) => root)).toEqual([
    "infra/prod",
    "infra/stage",
    "infra/ci",
  ]);
  expect(text).toContain("12 deleted, 45 created, 1 changed in place in 4 roots");
});

describe("lines", () => {
  test.each([24, 40, 60, 80, 100, 200])("fit into %d columns but for a longer word, coloured or not", (width) => {
    for (const review of Object.values(reviews.ALL)) {
      const plain = terminalReport(review, { width, color: false });
      const lines = plain.split("\n").filter((line) => !/^(\s*|\S )\S+$/.test(line));
      for (const line of lines) expect(columnsOf(line), line).toBeLessThanOrEqual(width);
      expect(plain).not.toMatch(UNSEEN);
      expect(stripVTControlCharacters(terminalReport(review, { width, color: true }))).toBe(plain);
    }
  });

  test("are never commands to the runner of a workflow, and hold no escape sequence but ours", () => {
    fc.assert(
      fc.property(
        hostileText,
        hostileText,
        fc.integer({ min: 20, max: 120 }),
        fc.boolean(),
        (address, key, width, color) => {
          const review = reviews.review([
            reviews.root(
              [
                destroy(address, { because: [key], origins: [{ address: key, effect: "replace" }], known: [key] }),
                destroy(key, { class: null }),
              ],
              [
                finding({
                  rule: "last-copy",
                  subject: subject(address, { deposed: key, previousAddress: key, what: key }),
                  remains: remains({ kind: "copies", goesWithIt: [key], survivors: [address] }),
                  evidence: [reviews.leaving(key), { kind: "attribute", path: key, of: key, was: key }],
                  places: [{ file: key, line: null }],
                  detail: says(key),
                }),
                finding({ rule: "unclassified", level: "warn", subject: subject(key, { type: key }) }),
              ],
              { root: key },
            ),
            reviews.root([], [finding({ rule: "frozen", detail: { kind: "unreadable-part", part: key } })], {
              root: address,
            }),
          ]);
          const signed = [reviews.signedBy(address, key, "plain")];
          const override = { by: [address], digest: key, at: key, signed };
          const text = [review, { ...review, verdict: "overridden" as const, override }]
            .map((one) => stripVTControlCharacters(terminalReport(one, { width, color })))
            .join("");
          expect(text).not.toMatch(UNSEEN);
          for (const line of text.split("\n")) {
            expect(line).not.toMatch(/^\s*::/);
            expect(line).not.toContain("##[");
          }
        },
      ),
    );
  });
});

test.each([
  ["NO_COLOR", true],
  ["FORCE_COLOR", false],
])("colours are put on only where asked for, whatever %s says", (name, color) => {
  vi.stubEnv(name, "1");
  expect(terminalReport(reviews.everythingGoes, { width: 80, color }).includes("\u001b[31m")).toBe(color);
  vi.unstubAllEnvs();
});

test("What drifted stands at the end, the first by name", () => {
  const text = terminalReport(reviews.drifting, plainAt(80));
  expect(text).toContain("Changed outside Terraform: 21 objects\n  deleted   aws_db_instance.orders\n");
  expect(text).toContain("…and 6 more objects; --format json has all of them");
  expect(text.replace(/\s+/g, " ")).toContain("among them the destroy of aws_db_instance.later");
});

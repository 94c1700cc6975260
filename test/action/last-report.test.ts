import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compared, type LastReport, lastReportIn, lastReportLine } from "../../src/action/last-report.ts";
import { hostileText } from "../report/hostile.ts";
import * as reviews from "../report/reviews.ts";
import { finding, subject } from "../report/reviews.ts";

const [FIRST, SECOND, THIRD] = ["a", "b", "c"].map((letter) => letter.repeat(40)) as [string, string, string];

/** A root in which these objects are lost. */
const losing = (...addresses: readonly string[]) => [
  reviews.root(
    [],
    addresses.map((address) => finding({ rule: "data-loss", subject: subject(address) })),
  ),
];

/** What the next run reads of a report: what it wrote into its comment. */
const told = (last: LastReport | null, roots: ReturnType<typeof losing>, commit: string): LastReport => {
  const { next } = compared(last, roots, commit);
  const read = lastReportIn(`anything\n\n${lastReportLine(next ?? expect.fail("there is nothing to tell"))}\n`);
  expect(read).toEqual(next);
  return read as LastReport;
};

describe("since the last report", () => {
  const first = told(null, losing("a.one", "a.two"), FIRST);

  test("nothing is said where there was none", () => {
    expect(compared(null, losing("a.one"), FIRST).says).toBe("");
  });

  test("it is told how many are new, by name, and how many are gone", () => {
    expect(compared(first, losing("a.two", "a.three", "a.four"), SECOND).says).toBe(
      "Since the last report (commit `aaaaaaa`): 2 new findings (`a.four` and `a.three`), 1 finding gone.",
    );
    expect(compared(first, losing(), SECOND).says).toBe("Since the last report (commit `aaaaaaa`): 2 findings gone.");
    expect(compared(first, losing("a.one", "a.two"), SECOND).says).toBe(
      "Since the last report (commit `aaaaaaa`): the same findings.",
    );
  });

  test("a run on the same commit, as a label starts it, says the same again", () => {
    const roots = losing("a.two", "a.three");
    const second = told(first, roots, SECOND);
    const again = compared(second, roots, SECOND);
    expect(again.says).toBe("Since the last report (commit `aaaaaaa`): 1 new finding (`a.three`), 1 finding gone.");
    expect(again.next).toEqual(second);
    expect(compared(second, roots, THIRD).says).toBe("Since the last report (commit `bbbbbbb`): the same findings.");
  });

  test("another level is another finding, and notes are none", () => {
    const noted = [reviews.root([], [finding({ rule: "data-loss", level: "note", subject: subject("a.one") })])];
    expect(compared(first, noted, SECOND).says).toBe("Since the last report (commit `aaaaaaa`): 2 findings gone.");
  });

  test("of one commit and of other roots it may be another job's: nothing is gone, and what to do is said", () => {
    const [infra = expect.fail()] = losing("a.one");
    const other = [{ ...infra, root: "app", findings: [] }];
    const { says, next } = compared(first, other, FIRST);
    expect(says).toBe(
      "**The last report here was of the same commit and of other roots, and this one has taken its place.** Where several jobs report under one key, the label counts for the last report alone: give each job a name of its own in the input `key`.",
    );
    expect(next).toMatchObject({ commit: FIRST, since: null, findings: new Map() });
    expect(compared(next, losing("a.one", "a.two"), FIRST).says).toBe(says);
    expect(compared(first, other, SECOND).says).toBe("Since the last report (commit `aaaaaaa`): 2 findings gone.");
  });

  test("of a report that did not tell its roots yet nothing is said of them", () => {
    const line = lastReportLine({ ...first, roots: null });
    expect(lastReportIn(line)).toEqual({ ...first, roots: null });
    expect(compared(lastReportIn(line), losing("a.one", "a.two"), FIRST).says).toBe("");
  });

  test("of more findings than a comment has room for nothing is said", () => {
    const many = losing(...Array.from({ length: 401 }, (_, at) => `a.n${at}`));
    expect(compared(first, many, SECOND)).toEqual({ says: "", next: null });
  });
});

test("a comment that somebody wrote differently is none of ours", () => {
  const line = lastReportLine(told(null, losing("a.one"), FIRST));
  for (const body of [null, "", "### ✅", line.replace("a".repeat(40), "A".repeat(40)), line.replace(" -->", " x -->")])
    expect(lastReportIn(body)).toBeNull();
});

test("whatever is edited into a comment, nothing of it is ever shown but commits and numbers", () => {
  const line = lastReportLine(told(null, losing("a.one"), FIRST));
  const edited = fc
    .tuple(fc.nat(line.length), hostileText)
    .map(([at, text]) => line.slice(0, at) + text + line.slice(at));
  fc.assert(
    fc.property(fc.oneof(hostileText, edited), (body) => {
      const { says } = compared(lastReportIn(body), losing("a.two"), SECOND);
      expect(says).toMatch(
        /^(?:Since the last report \(commit `[0-9a-f]{7}`\): (?:the same findings|1 new finding \(`a\.two`\)(?:, \d+ findings? gone)?|\d+ findings? gone)\.)?$/,
      );
    }),
  );
});

/** What a person at the keyboard is asked before an apply, what answers it, and how it is stopped. */
import { describe, expect, test } from "vitest";
import type { Review } from "../../src/domain/review.ts";
import { type Approval, agreementTo } from "../../src/keyboard/apply/consent.ts";
import { questionOf } from "../../src/keyboard/apply/questions.ts";
import { BY_OWNERS, BY_PERSON, BY_SIGNING, BY_TYPING } from "../../src/report/deciding.ts";
import { terminalReport } from "../../src/report/terminal.ts";
import { counts, destroy, everythingGoes, finding, review, root } from "../report/reviews.ts";

const place = { top: "/repo", root: "infra", workspace: "default", backend: null };
const reviewed = (of: Review) => ({ review: of, place, state: null, plan: "sha256:0" });

const swapped = (how: "lineage" | "serial") =>
  review([
    root(
      [],
      [
        finding({
          rule: "state-swapped",
          subject: null,
          detail: { kind: "another-state", how, since: "2026-11-20", was: 40, is: 39 },
        }),
      ],
    ),
  ]);
const quiet = review([root([destroy("aws_vpc.a")], [])], { verdict: "passed", counts: counts({ delete: 1 }) });

const phrasesOf = (of: Review): readonly string[] => {
  const question = questionOf(reviewed(of));
  return question.kind === "type" ? question.phrases : [];
};

describe("of a state that is not the one which was applied last", () => {
  test("an older copy of it is called that, and not another state", () => {
    expect(phrasesOf(swapped("serial"))).toEqual(["apply a plan of an older state in infra/prod"]);
    expect(phrasesOf(swapped("lineage"))).toEqual(["apply to another state in infra/prod"]);
    const [older, other] = (["serial", "lineage"] as const).map((how) =>
      terminalReport(swapped(how), { width: 200, color: false }),
    );
    expect(older).toContain("blocked: the plan was made of an older state than the last apply left");
    expect(older).toContain("→ Run plan again: most likely the plan file was made before that apply");
    expect(older).not.toContain("another state");
    expect(other).toContain("blocked: the plan was made of another state than the last apply used");
    expect(other).not.toContain("Run plan again");
  });
});

const SAID: Approval = { isGiven: true, typed: "--yes", option: "--yes" };
const UNSAID: Approval = { isGiven: false, typed: "--yes", option: "--yes" };

/** What is said where a person answers with these lines, one after the other; null: there is no terminal. */
async function asked(of: Review, answers: readonly string[] | null, approval = UNSAID) {
  let screen = "";
  const lines = [...(answers ?? [])];
  const ask = async (text: string) => {
    screen += text;
    return lines.shift() ?? null;
  };
  const agreement = await agreementTo(reviewed(of), {
    consentTo: async () => null,
    terminal: answers === null ? null : { ask, close: () => {} },
    approval,
    tell: (text) => {
      screen += text;
    },
  });
  return { agreement, screen };
}

describe("a question says how to stop", () => {
  test("where nothing blocks", async () => {
    const { agreement, screen } = await asked(quiet, ["no"]);
    expect(screen).toContain('Anything but "yes", or Ctrl-C, stops: nothing is applied.\n');
    expect(agreement).toMatchObject({ kind: "refused", answer: "no" });
  });

  test("where something blocks", async () => {
    const { agreement, screen } = await asked(swapped("serial"), [""]);
    expect(screen).toContain("\nAn empty line, or Ctrl-C, stops: nothing is applied.\nTo apply this plan all the same");
    expect(agreement).toMatchObject({ kind: "refused", answer: "no" });
  });

  test("and does not stop a slip of the hand", async () => {
    const [phrase = ""] = phrasesOf(swapped("serial"));
    expect((await asked(swapped("serial"), ["aply", phrase])).agreement).toMatchObject({ kind: "agreed" });
  });
});

describe("a slip that people do not see is named", () => {
  const [phrase = ""] = phrasesOf(swapped("serial"));
  test.each([
    [`"${phrase}"`, "That is something else: leave out the quotes around it.\n"],
    [`\`${phrase}\``, "That is something else: leave out the quotes around it.\n"],
    [phrase.toUpperCase(), "That is something else: capitals and small letters count.\n"],
    ["yes", "That is something else.\n"],
  ])("%s", async (answer, says) => {
    const { agreement, screen } = await asked(swapped("serial"), [answer, answer, answer]);
    expect(screen).toContain(says);
    expect(agreement).toMatchObject({ kind: "refused", answer: "no" });
  });
});

describe("an answer that was given beforehand", () => {
  test.each<[string, Approval, string]>([
    ["by an option", SAID, "--yes does not answer what blocks; run it without, in a terminal"],
    ["by another program's", { ...SAID, typed: "-auto-approve" }, "-auto-approve does not answer what blocks"],
    ["by nothing that was typed", { ...SAID, typed: null }, "what blocks is only agreed to by a person"],
    ["not at all", UNSAID, "what blocks is only agreed to by a person"],
  ])("%s counts for nothing where something blocks, and says so", async (_, approval, words) => {
    const { agreement } = await asked(everythingGoes, null, approval);
    expect(agreement).toMatchObject({ kind: "refused", reason: expect.stringContaining(words) });
  });

  test("counts where nothing blocks, whether or not it was typed", async () => {
    for (const approval of [SAID, { ...SAID, typed: null }])
      expect((await asked(quiet, null, approval)).agreement).toMatchObject({ kind: "agreed", agreed: { how: "yes" } });
  });
});

describe("who decides", () => {
  const screenOf = (deciding: typeof BY_TYPING) =>
    terminalReport(everythingGoes, { width: 200, color: false }, deciding);

  test.each([
    ["before an apply", BY_TYPING, "types what is asked for"],
    ["before a signature", BY_SIGNING, "signs exactly these findings"],
    ["for an agent", BY_PERSON, "Ask a person"],
  ])("%s is nobody who would have to open a pull request", (_, deciding, words) => {
    const screen = screenOf(deciding);
    expect(screen).toContain(words);
    expect(screen).not.toMatch(/code owner|label|pull request/);
  });

  test("is a code owner in every other report", () => {
    expect(screenOf(BY_OWNERS)).toContain("→ Ask a code owner: an owner can agree to exactly these findings.");
    expect(terminalReport(everythingGoes, { width: 200, color: false })).toBe(screenOf(BY_OWNERS));
  });
});

import { expect, test } from "vitest";
import { agreementTo } from "../../../src/keyboard/apply/consent.ts";
import { finding, review, root, subject } from "../../report/reviews.ts";

/** What is to be agreed to, by somebody who presses Enter whenever they are asked. */
const agreed = (reviewed: ReturnType<typeof review>) =>
  agreementTo(
    {
      review: reviewed,
      place: { top: "/work", root: ".", workspace: "default", backend: null },
      state: null,
      plan: "sha256:0",
    },
    {
      consentTo: async () => null,
      terminal: { ask: async () => "", close: () => {} },
      approval: { isGiven: false, typed: null, option: "--yes" },
      tell: () => {},
    },
  );

test.each([
  ["no root of it has findings that block", review([root([], [])], { verdict: "blocked", digest: "sha256:0" })],
  [
    "its object has no name",
    review([root([], [finding({ rule: "last-copy", level: "block", subject: subject("") })])]),
  ],
])("what blocks is never agreed to by typing nothing: %s", async (_, reviewed) => {
  expect(reviewed.verdict).toBe("blocked");
  expect(await agreed(reviewed)).toMatchObject({
    kind: "refused",
    reason: expect.stringContaining("no name that could be typed"),
  });
});

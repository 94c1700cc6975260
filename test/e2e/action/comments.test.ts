import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe } from "vitest";
import type { FakeGitHub } from "../../github/fake/github.ts";
import { comment, type Doing, itLoaded as it, type Opening, type Scene } from "./stage.ts";

/**
 * The comment in the situations that people meet, as the action writes it, recorded in fixtures/comments. What is there
 * is what everybody sees: read it when it changes (`vitest run test/e2e/action/comments.test.ts -u` records anew).
 */

const FIXTURES = join(import.meta.dirname, "../../../fixtures");
const text = (...path: readonly string[]): string => readFileSync(join(FIXTURES, ...path), "utf8");

/** A folder of fixtures/ whose plan a root of the pull request has, and the configuration before and after. */
interface Root {
  readonly fixture: string;
  /** The state comes from the same configuration: what the plan does, no change of the configuration does. */
  readonly unchanged?: true;
  /** Its plan breaks off. */
  readonly broken?: true;
}

/** Later than the newest of the plans: nobody agrees to one that is not made yet. */
const AFTER_THE_PLANS = "2026-11-24T09:00:00Z";

interface Situation {
  readonly roots: Readonly<Record<string, Root>>;
  readonly opening?: Opening;
  readonly inputs?: Readonly<Record<string, string>>;
  /** What follows the first report, and ends with the delivery whose run writes the comment. */
  readonly next?: (scene: Scene, doing: Doing) => Promise<void> | void;
  /** The checkout and the plans of the last run, where they are others than at first. */
  readonly last?: Readonly<Record<string, Root>>;
}

const files = (roots: Situation["roots"], state: "before" | "after"): Record<string, string> =>
  Object.fromEntries(
    Object.entries(roots).map(([root, { fixture, unchanged }]) => [
      `${root}/main.tf`,
      state === "before" && unchanged !== true ? text(fixture, "before/main.tf") : text(fixture, "main.tf"),
    ]),
  );

const plans = (roots: Situation["roots"]): Record<string, string> =>
  Object.fromEntries(
    Object.entries(roots).map(([root, { fixture, broken }]) => [
      `${root}/plan.json`,
      broken === true ? text(fixture, "plan.json").slice(0, 1000) : text(fixture, "plan.json"),
    ]),
  );

const labelledBy =
  (who: string) =>
  ({ github }: { readonly github: FakeGitHub }): void =>
    github.label(1, "allow-destroy", who);

const DATATALKS = { infra: { fixture: "incidents/datatalks-3-destroy", unchanged: true } } as const;

const SITUATIONS: Readonly<Record<string, Situation>> = {
  "blocked-last-copy": { roots: DATATALKS },
  "blocked-with-survivors": { roots: { infra: { fixture: "incidents/datatalks-3-cross-region-copy" } } },
  "blocked-replacement": { roots: { infra: { fixture: "effects/create-before-destroy" } } },
  "blocked-in-several-roots": {
    roots: {
      "infra/billing": { fixture: "remains/kms-key-and-encrypted-snapshot" },
      "infra/prod": { fixture: "remains/rds-no-final-snapshot" },
      "infra/network": { fixture: "routine/security-group-rule-added" },
      "infra/stage": { fixture: "remains/deletion-protection-off" },
    },
    opening: { owners: "* @alice\n/infra/billing/ @carol @acme/finance\n" },
  },
  overridden: { roots: DATATALKS, next: labelledBy("alice") },
  "override-refused": { roots: DATATALKS, opening: { owners: "* @alice\n" }, next: labelledBy("carol") },
  "passed-with-warnings": {
    roots: {
      infra: { fixture: "remains/retention-lowered" },
      "infra/logs": { fixture: "effects/provider-unknown-type" },
    },
  },
  "corrected-to-passed": {
    roots: { infra: { fixture: "remains/rds-no-final-snapshot" } },
    next: ({ github }) =>
      void github.push("change", { "infra/main.tf": text("remains/rds-no-final-snapshot", "before/main.tf") }, "bob"),
    last: { infra: { fixture: "effects/no-changes" } },
  },
  "could-not-review": {
    roots: {
      infra: { fixture: "effects/no-changes" },
      "infra/stage": { fixture: "remains/deletion-protection-off" },
      "infra/prod": { fixture: "remains/rds-no-final-snapshot" },
    },
    last: {
      infra: { fixture: "effects/no-changes", broken: true },
      "infra/stage": { fixture: "remains/deletion-protection-off" },
      "infra/prod": { fixture: "remains/rds-no-final-snapshot" },
    },
    next: ({ github }) => void github.push("change", { "infra/main.tf": "# the plan of this breaks off\n" }, "bob"),
  },
  "report-only": {
    roots: { infra: { fixture: "remains/rds-no-final-snapshot" } },
    inputs: { enforce: "false" },
  },
  "import-that-replaces": { roots: { infra: { fixture: "effects/imported-and-replaced", unchanged: true } } },
  "keys-of-for-each": { roots: { infra: { fixture: "effects/count-to-for-each" } } },
  "two-thousand-destroys": { roots: { infra: { fixture: "effects/two-thousand-destroys" } } },
};

describe.concurrent("the comment", () => {
  it.for(Object.entries(SITUATIONS))(
    "is as recorded: %s",
    async ([name, { roots, opening, inputs, next, last }], { opened, expect }) => {
      const after = files(roots, "after");
      const touched = Object.fromEntries(
        Object.keys(roots).map((root) => [`${root}/variables.tf`, "# what this change is about\n"]),
      );
      const scene = await opened({
        owners: "* @alice @acme/platform\n",
        start: AFTER_THE_PLANS,
        files: { ...files(roots, "before") },
        pull: { branch: "change", title: "Tidy up", files: { ...after, ...touched } },
        ...opening,
      });
      const doing = (now: Situation["roots"]): Doing => ({
        plan: null,
        // Here nobody asks who is in the team.
        inputs: { "owners-token": "ghs_members", ...inputs, plan: Object.keys(plans(now)).join("\n") },
        files: { ...files(now, "after"), ...plans(now) },
      });
      const first = await scene.run(doing(roots));
      expect(first.outputs["comment-url"], first.stdout).toMatch(/#issuecomment-\d+$/);
      if (next !== undefined) {
        await next(scene, doing(roots));
        await scene.run(doing(last ?? roots));
      }
      await expect(comment(scene.github)).toMatchFileSnapshot(join(FIXTURES, "comments", name, "comment.md"));
    },
  );
});

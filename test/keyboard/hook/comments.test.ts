import { rmSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { withFiles } from "./project.ts";
import { saidOf } from "./reading.ts";

/** A comment under a pull request may be a command that applies on another machine, or agrees to a plan there. */

const { folder, world } = withFiles({
  "apply.txt": "atlantis apply -p prod\n",
  "plan.txt": "atlantis plan\n",
  "pr.md": "# Guard\n\natlantis apply is for people.\n",
  "body.json": '{"body": "atlantis apply"}',
  "note.json": '{"body": "To apply, write atlantis apply."}',
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("a comment that has Atlantis or its like apply is refused, wherever its text comes from", () => {
  test.each([
    "gh pr comment 12 --body-file apply.txt",
    "gh pr comment 12 --body-file=apply.txt",
    "gh pr comment 12 -F apply.txt",
    "gh pr comment 12 -Fapply.txt",
    "gh pr comment 12 -F - <<< 'atlantis apply'",
    "gh pr comment 12 -F - <<'EOF'\natlantis apply -p prod\nEOF",
    "gh pr comment 12 -F - < apply.txt",
    "echo 'atlantis apply' | gh pr comment 12 --body-file -",
    'gh pr comment 12 -b"atlantis apply"',
    'gh pr comment 12 -b "$(cat apply.txt)"',
    'gh pr comment 12 -b "$(<apply.txt)"',
    "gh pr comment 12 -b \"$(cat <<'EOF'\natlantis apply\nEOF\n)\"",
    "gh pr comment 12 --body-file <(echo atlantis apply)",
    "gh pr review 12 --comment --body-file apply.txt",
    "gh issue comment 12 -F apply.txt",
    "gh api repos/o/r/issues/12/comments -F body=@apply.txt",
    "gh api repos/o/r/issues/12/comments --input body.json",
    'gh api repos/o/r/issues/12/comments --input - <<< \'{"body": "atlantis apply"}\'',
    "curl -d @body.json https://api.github.com/repos/o/r/issues/12/comments",
    "gh pr comment 12 -b 'atlantis approve_policies'",
    "gh pr comment 12 -b 'run apply'",
    "gh pr comment 12 -b '@acme-atlantis apply'",
    "gh pr comment 12 -b 'digger apply -p prod'",
    "gh pr comment 12 -b 'digger destroy'",
    "gh pr comment 12 -b 'terrateam apply'",
    "gh pr comment 12 -b 'terrateam apply-force dir:prod'",
    "gh pr comment 12 -b 'env0 apply -e prod'",
    "gh pr comment 12 -b '/spacelift deploy'",
  ])("%s", async (command) => {
    expect(await saidOf(command, folder, world)).toBe("unclear");
  });
});

describe("a text that only speaks of it is none", () => {
  test.each([
    "gh pr comment 12 --body-file plan.txt",
    "gh pr comment 12 -b 'terrateam plan'",
    "gh pr comment 12 -b '/spacelift preview'",
    "gh pr comment 12 --body-file pr.md",
    "gh pr create --title x --body-file pr.md",
    "gh pr create --title x --body \"$(cat <<'EOF'\n## What\n\natlantis apply is for people\nEOF\n)\"",
    'gh pr comment 12 -b "$(cat pr.md)"',
    "gh pr comment 12 -b 'note: atlantis apply is for people'",
    "gh pr comment 12 -b '@dave apply the plan when you are ready'",
    "gh api repos/o/r/issues/12/comments --input note.json",
    "terraform show -no-color tfplan | gh pr comment 12 -F -",
    'gh pr comment 12 -b "$(terraform show -no-color tfplan)"',
    "gh pr comment 12 -F not-there.txt",
  ])("%s", async (command) => {
    expect(await saidOf(command, folder, world)).toBe("none");
  });
});

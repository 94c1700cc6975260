import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Finding } from "../../src/domain/finding.ts";
import { RULE_NAMES, type Rule } from "../../src/domain/rules/table.ts";
import { messageOf } from "../../src/report/wording.ts";
import { finding, remains, subject } from "./reviews.ts";

const PAGE = readFileSync("docs/rules.md", "utf8");

const about = (rule: Rule, detail: Finding["detail"]): Finding => finding({ rule, detail });

/** The findings of which the page shows what is said, in its order. */
const SHOWN: Readonly<Partial<Record<Rule, readonly Finding[]>>> = {
  "last-copy": [
    finding({
      rule: "last-copy",
      subject: subject("aws_db_instance.courses"),
      remains: remains({ kind: "nothing", goesWithIt: ["aws_db_snapshot.weekly"] }),
    }),
  ],
  "mass-destroy": [
    about("mass-destroy", { kind: "share", destroyed: 11, all: 12, harmless: 0 }),
    about("mass-destroy", { kind: "share", destroyed: 11, all: 11, harmless: 0 }),
  ],
  "missing-state": [about("missing-state", { kind: "no-prior-state", creates: 42, imports: 0, old: "backend" })],
  "state-swapped": [
    about("state-swapped", { kind: "another-state", how: "lineage", since: "2026-11-20", was: 40, is: 12 }),
    about("state-swapped", { kind: "another-state", how: "serial", since: "2026-11-20", was: 40, is: 12 }),
  ],
  "wrong-environment": [about("wrong-environment", { kind: "environment", differs: ["workspace", "backend.bucket"] })],
  drifted: [
    finding({
      rule: "drifted",
      subject: subject("aws_secretsmanager_secret_version.api", { what: "secret" }),
      detail: { kind: "vanished", recreated: true },
    }),
  ],
  "side-effect": [about("side-effect", { kind: "actions", count: 1, when: ["before-destroy"] })],
};

test.each(RULE_NAMES)("docs/rules.md shows of %s what the program says, word by word", (rule) => {
  const section = PAGE.split(`\n## ${rule}\n`)[1]?.split("\n## ")[0] ?? "";
  const [, line = ""] = /^It says: (.*)$/m.exec(section) ?? [];
  const shown = [...line.matchAll(/\*([^*]+)\*/g)].map(([, text]) => text);
  expect(shown).toEqual((SHOWN[rule] ?? []).map((one) => messageOf(one)));
});

import { RULE_NAMES, RULES, type Rule } from "../../src/domain/rules/table.ts";
import { sectionOf } from "../../src/report/rule-links.ts";
import { table } from "./table.ts";

const levelOf = (rule: Rule): string => {
  const { level } = RULES[rule];
  // By what is known of the root: docs/rules.md says when.
  if (rule === "missing-state") return "block or warn";
  return typeof level === "string" ? level : "by weight";
};

/** Every rule with its default and what it finds, in the order of their importance; the names lead to docs/rules.md. */
export const rulesTable = (): string =>
  table(
    ["rule", "default", "what it finds"],
    RULE_NAMES.map((rule) => [`[\`${rule}\`](${sectionOf(rule, "docs/rules.md")})`, levelOf(rule), RULES[rule].says]),
  );

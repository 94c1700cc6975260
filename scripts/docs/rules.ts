import { RULES, type Rule } from "../../src/domain/finding.ts";
import { DEFAULT_LEVELS } from "../../src/domain/policy.ts";
import { WORDING } from "../../src/report/wording.ts";
import { table } from "./table.ts";

const levelOf = (rule: Rule): string => {
  const level = DEFAULT_LEVELS[rule];
  return typeof level === "string" ? level : "by weight";
};

/** Every rule with its default and what it finds, in the order of their importance; the names lead to docs/rules.md. */
export const rulesTable = (): string =>
  table(
    ["rule", "default", "what it finds"],
    RULES.map((rule) => [`[\`${rule}\`](docs/rules.md#${WORDING[rule].anchor})`, levelOf(rule), WORDING[rule].says]),
  );

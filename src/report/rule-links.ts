import type { Rule } from "../domain/rules/table.ts";

/** The page that rule names link to; it has a section for every rule. */
export const DOCS = "https://github.com/destroy-guard/destroy-guard/blob/main/docs/rules.md";

/** A rule's section on such a page: GitHub makes of a heading that is a rule's name the name itself. */
export const sectionOf = (rule: Rule, docs: string): string => `${docs}#${rule}`;

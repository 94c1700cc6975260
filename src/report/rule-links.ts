import type { Rule } from "../domain/rules/table.ts";

/** Where people read the documentation. */
export const PAGES = "https://github.com/destroy-guard/destroy-guard/blob/main/docs";

/** The page that rule names link to; it has a section for every rule. */
export const DOCS = `${PAGES}/rules.md`;

/** The page on who may agree, and how. */
export const OVERRIDE_DOCS = `${PAGES}/override.md`;

/** Those on applying at the keyboard, on consents that are signed, and on agents, where they say who agrees. */
export const KEYBOARD_DOCS = `${PAGES}/keyboard.md#what-it-asks`;
export const CONSENT_DOCS = `${PAGES}/consent.md`;
export const AGENT_DOCS = `${PAGES}/agents.md#when-a-person-agrees`;

/** The page on drills. */
export const DRILL_DOCS = `${PAGES}/drill.md`;

/** A rule's section on such a page: GitHub makes of a heading that is a rule's name the name itself. */
export const sectionOf = (rule: Rule, docs: string): string => `${docs}#${rule}`;

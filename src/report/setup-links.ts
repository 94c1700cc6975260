import { PAGES } from "./rule-links.ts";

/** The page on setting up; people have it at this address, and not in their repository. */
export const SETUP_DOCS = `${PAGES}/setup.md`;

/** Where a section of it says how. */
export const setupAt = (section: string): string => `${SETUP_DOCS}#${section}`;

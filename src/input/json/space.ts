import { CARRIAGE_RETURN, LINE_FEED, SPACE, TAB } from "./characters.ts";

/** White space of JSON: RFC 8259, section 2. */
export const isSpace = (c: number): boolean => c === SPACE || c === LINE_FEED || c === CARRIAGE_RETURN || c === TAB;

/** What can be wrong with a document: the compiled scanner tells one of these numbers. */

export const UNEXPECTED = 0;
export const CONTROL_CHARACTER = 1;
export const UNKNOWN_ESCAPE = 2;
export const BROKEN_ESCAPE = 3;
export const TOO_DEEP = 4;
export const NO_LIST = 5;
export const NO_OBJECT = 6;
export const TWICE = 7;

/** Bytes that mean something in JSON (RFC 8259); the compiled scanner knows them from here as well. */

export const QUOTE = 0x22;
export const BACKSLASH = 0x5c;
export const COMMA = 0x2c;
export const COLON = 0x3a;
export const OPEN_OBJECT = 0x7b;
export const CLOSE_OBJECT = 0x7d;
export const OPEN_ARRAY = 0x5b;
export const CLOSE_ARRAY = 0x5d;
export const SPACE = 0x20;
export const TAB = 0x09;
export const LINE_FEED = 0x0a;
export const CARRIAGE_RETURN = 0x0d;
/** Of JSON's values only null begins with n. */
export const NULL_START = 0x6e;
export const TRUE_START = 0x74;
export const FALSE_START = 0x66;

/**
 * Whether a text that was read as UTF-8 was written in UTF-16, as PowerShell's `>` does: every other byte is zero, and
 * its byte order mark is no UTF-8.
 */
export const isUtf16 = (text: string): boolean => /^(?:\ufffd\ufffd)?(?:(?:[^\0]\0){2}|(?:\0[^\0]){2})/s.test(text);

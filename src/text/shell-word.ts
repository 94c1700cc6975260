/** A word in quotes, whatever is in it, as a POSIX shell reads it back. */
export const quotedWord = (word: string): string => `'${word.replaceAll("'", "'\\''")}'`;

/** The same with quotes only where it needs them. */
export const shellWord = (word: string): string => (/^[\w@%+=:,./-]+$/.test(word) ? word : quotedWord(word));

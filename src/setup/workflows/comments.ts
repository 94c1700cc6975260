/** A script without the lines that are nothing but a comment: they do nothing. */
export const withoutCommentLines = (script: string): string => script.replace(/^[^\S\n]*#.*$/gm, "");

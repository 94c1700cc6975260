/** The lines of a text in which something stands, without the space around it. */
export const filledLines = (text: string): readonly string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** A script without the lines that are nothing but a comment: they do nothing. */
export const withoutCommentLines = (script: string): string => script.replace(/^[^\S\n]*#.*$/gm, "");

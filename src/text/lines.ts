/** The lines of a text in which something stands, without the space around it. */
export const filledLines = (text: string): readonly string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** A position in a YAML file: line and column, both from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * From an offset in a text to its position. The library's own LineCounter is not used: after a syntax error it misses
 * lines.
 */
export const positionsIn = (text: string): ((offset: number) => Position) => {
  const starts = [0];
  for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
};

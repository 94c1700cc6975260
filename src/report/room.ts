/**
 * The space that a report may fill. GitHub refuses a comment that is too long as a whole. So each piece asks for its
 * space before it is written, and pieces without space are counted instead.
 */
export interface Room {
  /** True, and the space is taken; or false, and nothing changed. */
  readonly take: (length: number) => boolean;
  readonly left: () => number;
}

/** Space for so many characters. */
export const room = (limit: number): Room => {
  let left = limit;
  return {
    take: (length) => {
      if (length > left) return false;
      left -= length;
      return true;
    },
    left: () => left,
  };
};

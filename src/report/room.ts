/**
 * The space that a report may fill. A comment that is too long is refused as a whole, so every piece is asked for
 * before it is written, and what finds no room is counted instead.
 */
export interface Room {
  /** True, and the space is taken; or false, and nothing changed. */
  readonly take: (length: number) => boolean;
  readonly left: () => number;
}

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

/** The parts in which something stands. */
export const present = (parts: readonly string[]): readonly string[] => parts.filter((part) => part !== "");

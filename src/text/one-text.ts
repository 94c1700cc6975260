/** A function that gives one and the same string for all that are equal: a large state names a type a million times. */
export function oneText(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const same = known.get(text);
    if (same === undefined) known.set(text, text);
    return same ?? text;
  };
}

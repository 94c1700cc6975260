/** A function that asks `make` once for each key, and gives the same answer from then on. */
export function remembered<A, V>(make: (asked: A) => V, keyOf: (asked: A) => unknown = (asked) => asked) {
  const known = new Map<unknown, V>();
  return (asked: A): V => {
    const key = keyOf(asked);
    const before = known.get(key);
    if (before !== undefined || known.has(key)) return before as V;
    const made = make(asked);
    known.set(key, made);
    return made;
  };
}

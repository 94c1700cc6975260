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

/** The same for objects: an answer is kept for as long as the object is. */
export function rememberedWith<A extends object, V>(make: (asked: A) => V): (asked: A) => V {
  const known = new WeakMap<A, V>();
  return (asked) => {
    const before = known.get(asked);
    if (before !== undefined || known.has(asked)) return before as V;
    const made = make(asked);
    known.set(asked, made);
    return made;
  };
}

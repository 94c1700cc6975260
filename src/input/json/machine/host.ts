/** What the scanner asks of the program that runs it: `machine.ts` of the folder above. */

/** Never returns, but throws for the byte `c`. `fault` is one of `faults.ts`; `wanted`: what should stand there. */
export declare function fail(fault: i32, c: i32, offset: f64, wanted: i32): void;

/** A value that the query takes ends. `depth`: how many objects and lists it stands in. */
export declare function take(query: usize, depth: i32, start: f64, end: f64): void;

/** The chunk ends inside a key: keep what there is of it, from one index of the chunk to another. */
export declare function cutKey(start: i32, end: i32): void;

/**
 * A key whose name has to be read: it has escapes, chunks cut it, or the query wants all names of its object. Returns
 * the member with this name, or 0. `end` is an index in the chunk, `offset` the same in the document, `depth` how many
 * objects whose members are all asked for it stands in.
 */
export declare function readKey(members: usize, start: i32, end: i32, offset: f64, depth: i32): usize;

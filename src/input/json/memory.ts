/**
 * Where what stands in the memory of the compiled scanner, which reads this file as well. Addresses count in bytes. A
 * page that nobody writes to takes none of the machine's memory, so the stacks have room for the deepest document.
 */

/**
 * Depth to which containers are followed at all. Terraform's own nesting stays below 100; this bounds memory, not
 * meaning.
 */
export const MAX_DEPTH = 1 << 17;

/** The query, as `layout.ts` writes it. What is below belongs to the compiler. */
export const QUERY = 0x10000;
export const QUERY_END = 0x20000;

/** By slot, the offset at which its value starts, and the one behind it; a start of -1 where there is none. */
export const MOST_SLOTS = 32;
export const STARTS = QUERY_END;
export const ENDS = STARTS + MOST_SLOTS * 8;

/** Of each open container, whether it is an object (1) or a list (0); the first stands at 1. */
export const KINDS = ENDS + MOST_SLOTS * 8;

/** Of each container that is looked into, what is wanted of it, and the members that were seen, as a set of bits. */
export const LEVEL_QUERIES = KINDS + MAX_DEPTH + 8;
export const LEVEL_SEEN = LEVEL_QUERIES + MAX_DEPTH * 4 + 8;

/** Of each value that is taken or noted and has begun but not ended: what is wanted, where it began, how deep. */
export const SPAN_STARTS = LEVEL_SEEN + MAX_DEPTH * 4 + 8;
export const SPAN_QUERIES = SPAN_STARTS + MAX_DEPTH * 8 + 16;
export const SPAN_DEPTHS = SPAN_QUERIES + MAX_DEPTH * 4 + 16;

/** The bytes that are scanned, as many of them as are scanned at a time. */
export const CHUNK = SPAN_DEPTHS + MAX_DEPTH * 4 + 16;
export const CHUNK_SIZE = 1 << 20;

/** One look at sixteen bytes may begin at the last one of the chunk. */
export const MEMORY_SIZE = CHUNK + CHUNK_SIZE + 16;

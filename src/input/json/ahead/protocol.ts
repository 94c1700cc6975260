import type { Documents } from "../documents.ts";
import type { Batch, Room } from "./batch.ts";
import type { Shape } from "./shape.ts";

/** What the thread that scans has to know. */
export interface AheadData {
  readonly path: string;
  /** Of the query, the same for each document. */
  readonly shape: Shape;
  /** What one document is called. */
  readonly noun: string;
}

/** What is wrong with a file: how something else begins; or a sentence, and the offset where it is no more JSON. */
export type Mistake = { readonly strange: string } | { readonly message: string; readonly offset: number | null };

/** What that thread tells: how many bytes it has read since, what it found in them, and how it ended. */
export type AheadTold =
  | { readonly bytes: number }
  | { readonly batch: Batch }
  | { readonly documents: Documents }
  | { readonly mistake: Mistake };

/** What is moved to another thread, not copied. */
export const moved = ({ numbers, bytes }: Room): readonly ArrayBuffer[] => [numbers.buffer, bytes.buffer];

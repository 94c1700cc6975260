import type { Worker } from "node:worker_threads";
import { InputError } from "../../../domain/fault.ts";
import { threadProgram } from "../../thread-program.ts";
import type { Document, Documents } from "../documents.ts";
import type { Taken } from "../query.ts";
import { ScanError } from "../scan-error.ts";
import { BatchReader, type Finder, type Room } from "./batch.ts";
import { type AheadData, type AheadTold, type Mistake, moved } from "./protocol.ts";
import { type Parts, partsOf, type Shape } from "./shape.ts";

const PROGRAM = threadProgram(import.meta.url, "thread.ts", "scanning");

/** What is read, and for whom. */
export interface ReadingAhead {
  /** A file of JSON in UTF-8. */
  readonly path: string;
  /** Called at the start of each document; all of them have queries of one form. */
  readonly begin: () => Document;
  /** What other text looks like, from its first bytes. */
  readonly strange: (text: string) => string;
  /** What a document is called. */
  readonly noun: string;
  /** Told how many bytes were read. */
  readonly onProgress?: ((bytes: number) => void) | undefined;
}

/**
 * Does with a file what `readDocuments` does with its bytes, on two cores: another thread reads and scans it, while
 * what that finds is looked at here, in the same order. Worth it for large files: a thread takes a while to start.
 * Throws as `readDocuments` does.
 */
export async function readAhead({ path, begin, strange, noun, onProgress }: ReadingAhead): Promise<Documents> {
  const { Worker } = await import("node:worker_threads");
  const listener = new Listener(begin);
  const data: AheadData = { path, shape: listener.shape, noun };
  const worker = new Worker(PROGRAM, { workerData: data });
  const batches = new BatchReader(listener);
  /** What the thread tells at the end; null for all that it tells before. */
  const heard = (told: AheadTold): Documents | null => {
    if ("documents" in told) return told.documents;
    if ("mistake" in told) throw errorOf(told.mistake, strange);
    if ("bytes" in told) onProgress?.(told.bytes);
    else {
      batches.read(told.batch);
      giveBack(worker, told.batch);
    }
    return null;
  };
  try {
    return await lastOf(worker, heard, noun);
  } finally {
    await worker.terminate();
  }
}

/** What is heard at the end. Rejects with what hearing throws, after which it stops, and where the thread fails. */
function lastOf(worker: Worker, heard: (told: AheadTold) => Documents | null, noun: string): Promise<Documents> {
  return new Promise((resolve, reject) => {
    const fail = (error: unknown): void => {
      worker.off("message", hear);
      reject(error);
    };
    const hear = (told: AheadTold): void => {
      try {
        const last = heard(told);
        if (last !== null) resolve(last);
      } catch (error) {
        fail(error);
      }
    };
    worker.on("message", hear);
    worker.on("error", fail);
    worker.on("exit", (code) => fail(new Error(`the thread that scans a ${noun} ended with ${code}`)));
  });
}

const giveBack = (worker: Worker, { numbers, bytes }: Room): void => {
  const room: Room = { numbers, bytes };
  worker.postMessage(room, moved(room));
};

const errorOf = (mistake: Mistake, strange: (text: string) => string): InputError => {
  if ("strange" in mistake) return new InputError(strange(mistake.strange));
  const { message, offset } = mistake;
  return offset === null ? new InputError(message) : new ScanError(message, offset);
};

/** Hands on what the thread finds to the documents for which it is. */
class Listener implements Finder {
  readonly #begin: () => Document;
  /** The first document is begun before the thread, which has to know what is wanted. */
  #isBegun = true;
  #document: Document;
  #parts: Parts;

  constructor(begin: () => Document) {
    this.#begin = begin;
    this.#document = begin();
    this.#parts = partsOf(this.#document.query);
  }

  get shape(): Shape {
    return this.#parts.shape;
  }

  begin(): void {
    if (!this.#isBegun) this.#document = this.#begin();
    this.#isBegun = false;
    this.#parts = partsOf(this.#document.query);
  }

  finish(): void {
    this.#document.finish();
  }

  key(name: string): void {
    this.#document.onKey?.(name);
  }

  named(members: number, name: string, depth: number): void {
    this.#parts.members[members]?.each?.named(name, depth);
  }

  take(query: number, taken: Taken, depth: number): void {
    this.#parts.queries[query]?.take?.(taken, depth);
  }
}

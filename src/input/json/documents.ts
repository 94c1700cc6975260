import { InputError } from "../../domain/fault.ts";
import type { Bytes } from "./bytes.ts";
import { LINE_FEED, OPEN_OBJECT } from "./characters.ts";
import type { Query } from "./query.ts";
import { ScanError } from "./scan-error.ts";
import { Scanner } from "./scanner.ts";
import { isSpace } from "./space.ts";
import { keepYoungSpaceSmall, LARGE } from "./young.ts";

/**
 * Lines that GitHub's setup-terraform wrapper prints around what the program printed: the command itself, and workflow
 * commands. https://github.com/hashicorp/setup-terraform/blob/main/wrapper/terraform.js
 */
const WRAPPER_LINES = ["[command]", "::"];

/** The start of a list or of a string: the plan may stand inside, so the line is no text around it. */
const JSON_LINE = /^(\[\s*([[{"]|$)|")/;

/** As much of a line, and of the stream's start, as is looked at. */
const MAX_LINE = 4096;

/** One document: what is wanted of it. `finish` is called when it is complete. */
export interface Document {
  readonly query: Query;
  /** Told the name of every member of an object that the query wants all names of. */
  readonly onKey?: (name: string) => void;
  readonly finish: () => void;
}

export interface Documents {
  readonly count: number;
  /** Lines of other text before the document, such as the output of `terraform init`. */
  readonly passed: number;
}

/**
 * Reads the documents of a stream, one after the other: usually one, several where Terragrunt wrote a plan a line.
 * Wrapper lines around them are skipped, and other text before a document that is the only one. `begin` is called at
 * the start of each.
 * Throws InputError where something else stands in the file; `strange` says what it looks like, from its first bytes.
 * `noun`: what a document is called.
 */
export async function readDocuments(
  bytes: Bytes,
  begin: () => Document,
  strange: (text: string) => string,
  noun = "plan",
): Promise<Documents> {
  const documents = new DocumentReader(begin, strange, noun);
  for await (const chunk of bytes) documents.push(chunk);
  return documents.end();
}

class DocumentReader {
  readonly #begin: () => Document;
  readonly #strange: (text: string) => string;
  readonly #noun: string;

  #count = 0;
  #document: Document | null = null;
  #scanner: Scanner | null = null;
  /** The line between documents, as far as it has been read; null while only space was seen in it. */
  #line: Buffer | null = null;
  /** Bytes before the chunk that is read, and before that line. */
  #offset = 0;
  #lineStart = 0;
  /** A document ended on this line, so nothing else may stand on it. */
  #isUsed = false;
  /** Lines before the first document that are no wrapper's. */
  #passed = 0;
  /** How the stream begins. */
  #head = "";

  constructor(begin: () => Document, strange: (text: string) => string, noun: string) {
    this.#begin = begin;
    this.#strange = strange;
    this.#noun = noun;
  }

  push(part: Uint8Array): void {
    const chunk = Buffer.from(part.buffer, part.byteOffset, part.length);
    if (this.#head.length < MAX_LINE) this.#head += chunk.subarray(0, MAX_LINE - this.#head.length).toString();
    let i = 0;
    while (i < chunk.length)
      i = this.#scanner === null ? this.#between(chunk, i) : this.#inside(this.#scanner, chunk, i);
    this.#offset += chunk.length;
    if (this.#offset > LARGE) keepYoungSpaceSmall();
  }

  end(): Documents {
    this.#scanner?.end();
    this.#endLine();
    if (this.#count === 0 && this.#passed > 0) throw new InputError(this.#strange(this.#head));
    return { count: this.#count, passed: this.#passed };
  }

  #inside(scanner: Scanner, chunk: Buffer, from: number): number {
    const taken = this.#scanned(scanner, from === 0 ? chunk : chunk.subarray(from));
    if (scanner.done) {
      this.#document?.finish();
      this.#scanner = null;
      this.#count++;
      this.#isUsed = true;
    }
    return from + taken;
  }

  /** After other text a brace may be one more line of it, so what the whole looks like says more than the place. */
  #scanned(scanner: Scanner, chunk: Buffer): number {
    try {
      return scanner.push(chunk);
    } catch (cause) {
      if (this.#passed > 0 && cause instanceof ScanError) throw new InputError(this.#strange(this.#head), { cause });
      throw cause;
    }
  }

  #start(): void {
    if (this.#passed > 0 && this.#count > 0)
      throw new InputError(
        `has other text and several ${this.#noun}s in it; give each ${this.#noun} in a file of its own`,
      );
    this.#document = this.#begin();
    this.#scanner = new Scanner(this.#document.query, this.#document.onKey, this.#noun);
  }

  #between(chunk: Buffer, i: number): number {
    const c = chunk[i] as number;
    if (this.#line !== null) return this.#inLine(this.#line, chunk, i);
    if (isSpace(c)) {
      if (c === LINE_FEED) this.#isUsed = false;
      return i + 1;
    }
    if (c === OPEN_OBJECT && !this.#isUsed) {
      this.#start();
      return i;
    }
    this.#lineStart = this.#offset + i;
    return this.#inLine(Buffer.alloc(0), chunk, i);
  }

  #inLine(line: Buffer, chunk: Buffer, from: number): number {
    const end = chunk.indexOf(LINE_FEED, from);
    const stop = end < 0 ? chunk.length : end;
    this.#line = Buffer.concat([line, chunk.subarray(from, Math.min(stop, from + MAX_LINE))]).subarray(0, MAX_LINE);
    if (end >= 0) this.#endLine();
    return stop;
  }

  #endLine(): void {
    if (this.#line !== null && (this.#isUsed || !isWrapperLine(this.#line))) {
      if (this.#count > 0)
        throw new InputError(
          `has something after the ${this.#noun}, at byte ${this.#lineStart}, that is neither another ${this.#noun} nor a line of setup-terraform's wrapper; give the output of "terraform show -json" as it was written`,
        );
      if (JSON_LINE.test(this.#line.toString("latin1"))) throw new InputError(this.#strange(this.#head));
      this.#passed++;
    }
    this.#line = null;
    this.#isUsed = false;
  }
}

const isWrapperLine = (line: Buffer): boolean =>
  WRAPPER_LINES.some((start) => line.toString("latin1").startsWith(start));

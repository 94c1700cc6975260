import { InputError } from "../../domain/fault.ts";
import type { Bytes } from "./bytes.ts";
import type { Scanner } from "./scan.ts";

/**
 * Lines that GitHub's setup-terraform wrapper prints around what the program printed: the command itself, and workflow
 * commands.
 */
const WRAPPER_LINES = ["[command]", "::"];

const LINE_FEED = 0x0a;
const OPEN_OBJECT = 0x7b;
/** As much of a line as is looked at. */
const MAX_LINE = 4096;

const isSpace = (byte: number): boolean => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;

/** One document: its bytes go to `scanner`; `finish` is called when it is complete. */
export interface Document {
  readonly scanner: Scanner;
  finish(): void;
}

/**
 * The documents of a stream, one after the other: usually one, several where Terragrunt wrote a plan a line. Wrapper
 * lines around them are skipped.
 * Throws InputError where something else stands in the file; `strange` says what it looks like, from its first bytes.
 */
export async function readDocuments(
  bytes: Bytes,
  begin: () => Document,
  strange: (text: string) => string,
): Promise<number> {
  let document: Document | null = null;
  let count = 0;
  /** The line between documents, as far as it has been read; null while only space was seen in it. */
  let line: Buffer | null = null;
  /** Something already ended on this line, so nothing else may stand on it. */
  let used = false;
  let offset = 0;
  let head = "";

  const endLine = (): void => {
    if (line !== null && !(WRAPPER_LINES.some((start) => line?.toString("latin1").startsWith(start)) && !used)) {
      throw new InputError(
        count === 0
          ? strange(head)
          : `has something after the plan, at byte ${offset}, that is neither another plan nor a line of setup-terraform's wrapper`,
      );
    }
    line = null;
    used = false;
  };

  for await (const part of bytes) {
    const chunk = Buffer.from(part.buffer, part.byteOffset, part.length);
    if (head.length < MAX_LINE) head += chunk.subarray(0, MAX_LINE - head.length).toString();
    let i = 0;
    while (i < chunk.length) {
      if (document !== null) {
        const taken: number = document.scanner.push(i === 0 ? chunk : chunk.subarray(i));
        i += taken;
        if (!document.scanner.done) break;
        document.finish();
        document = null;
        count++;
        used = true;
      } else if (line === null && isSpace(chunk[i] as number)) {
        if (chunk[i] === LINE_FEED) used = false;
        i++;
      } else if (line === null && !used && chunk[i] === OPEN_OBJECT) {
        document = begin();
      } else {
        if (line === null) offset = i;
        const end = chunk.indexOf(LINE_FEED, i);
        const stop = end < 0 ? chunk.length : end;
        line = Buffer.concat([line ?? Buffer.alloc(0), chunk.subarray(i, Math.min(stop, i + MAX_LINE))]).subarray(
          0,
          MAX_LINE,
        );
        i = stop;
        if (end >= 0) endLine();
      }
    }
  }
  document?.scanner.end();
  endLine();
  return count;
}

import { InputError } from "../../domain/fault.ts";
import type { Layout } from "./layout.ts";
import { MACHINE_CODE } from "./machine-code.ts";
import { CHUNK, ENDS, MOST_SLOTS, QUERY, STARTS } from "./memory.ts";

/** What the compiled scanner tells and asks while it goes through a chunk; `machine/host.ts` explains the numbers. */
export interface Host {
  fail(fault: number, c: number, offset: number, wanted: number): never;
  take(query: number, depth: number, start: number, end: number): void;
  cutKey(start: number, end: number): void;
  readKey(members: number, start: number, end: number, offset: number, depth: number): number;
}

interface Exports {
  readonly memory: WebAssembly.Memory;
  readonly start: (query: number) => void;
  readonly push: (length: number) => number;
  readonly isDone: () => number;
  readonly takeStart: () => number;
}

let code: WebAssembly.Module | undefined;

/** Made when the first document is read. */
function codeOf(): WebAssembly.Module {
  code ??= new WebAssembly.Module(Buffer.from(MACHINE_CODE, "base64"));
  return code;
}

const NO_WEBASSEMBLY =
  "can't be read: this Node was started without WebAssembly; leave out --jitless, which may stand in NODE_OPTIONS";

const NO_ADDRESSES =
  "can't be read: the limit on virtual memory leaves Node no addresses for WebAssembly, of which it sets many aside and uses few; lift the limit (ulimit -v unlimited), or set NODE_OPTIONS=--disable-wasm-trap-handler";

/**
 * Throws InputError where there is no WebAssembly, and where the system leaves no addresses for it: V8 keeps ten
 * gigabytes of them free around each memory, which take no memory themselves.
 */
function exportsFor(host: Host): Exports {
  if (typeof WebAssembly === "undefined") throw new InputError(NO_WEBASSEMBLY);
  try {
    return new WebAssembly.Instance(codeOf(), { host }).exports as unknown as Exports;
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new InputError(NO_ADDRESSES, { cause });
  }
}

/** Machines that are done with a document: the next one need not wait for a memory of its own. */
const idle: Machine[] = [];

/** The compiled scanner with its memory. It scans one document at a time, for one host. */
export class Machine {
  #host: Host | null = null;
  readonly #exports: Exports;
  readonly #bytes: Uint8Array;
  /** By slot, the offset where its value starts, and the one behind it; a start of -1 where there is none. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;

  private constructor() {
    const told = (): Host => this.#host as Host;
    const host: Host = {
      fail: (fault, c, offset, wanted) => told().fail(fault, c, offset, wanted),
      take: (query, depth, start, end) => told().take(query, depth, start, end),
      cutKey: (start, end) => told().cutKey(start, end),
      readKey: (members, start, end, offset, depth) => told().readKey(members, start, end, offset, depth),
    };
    this.#exports = exportsFor(host);
    const { buffer } = this.#exports.memory;
    this.#bytes = new Uint8Array(buffer);
    this.starts = new Float64Array(buffer, STARTS, MOST_SLOTS);
    this.ends = new Float64Array(buffer, ENDS, MOST_SLOTS);
  }

  /** A machine at the start of a document, which is scanned for a query. */
  static for(layout: Layout, host: Host): Machine {
    const machine = idle.pop() ?? new Machine();
    machine.#host = host;
    machine.#bytes.set(layout.bytes, QUERY);
    machine.#exports.start(layout.top);
    return machine;
  }

  /** Scans a chunk of at most CHUNK_SIZE bytes; says how many of them belong to the document. */
  push(chunk: Uint8Array): number {
    this.#bytes.set(chunk, CHUNK);
    return this.#exports.push(chunk.length);
  }

  get isDone(): boolean {
    return this.#exports.isDone() !== 0;
  }

  /** The offset at which the take begins that is open; -1 where none is. */
  get takeStart(): number {
    return this.#exports.takeStart();
  }

  /** The document is over, and the machine free for another one. */
  release(): void {
    this.#host = null;
    idle.push(this);
  }
}

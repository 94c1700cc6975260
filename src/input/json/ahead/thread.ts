import { parentPort, workerData } from "node:worker_threads";
import { InputError } from "../../../domain/fault.ts";
import { fileBytes } from "../bytes.ts";
import { type Document, readDocuments } from "../documents.ts";
import { decoded } from "../encoding.ts";
import { ScanError } from "../scan-error.ts";
import { BatchWriter, type Room } from "./batch.ts";
import { type AheadData, type AheadTold, type Mistake, moved } from "./protocol.ts";
import { queryFrom } from "./shape.ts";

/** A thread that scans a file and sends what it finds; see read-ahead.ts. */

const { path, shape, noun } = workerData as AheadData;

/** So many batches may be on their way; more are not made before one of them was read. */
const MOST_ON_THEIR_WAY = 4;

let onTheirWay = 0;
let goOn: () => void = () => {};

const tell = (told: AheadTold): void => parentPort?.postMessage(told);

const writer = new BatchWriter((batch) => {
  onTheirWay++;
  parentPort?.postMessage({ batch } satisfies AheadTold, moved(batch));
});

parentPort?.on("message", (room: Room) => {
  writer.reuse(room);
  onTheirWay--;
  goOn();
});

/** The bytes of the file, at the pace at which they are wanted. */
async function* paced(): AsyncGenerator<Uint8Array> {
  for await (const chunk of fileBytes(path)) {
    yield chunk;
    tell({ bytes: chunk.length });
    while (onTheirWay >= MOST_ON_THEIR_WAY)
      await new Promise<void>((resolve) => {
        goOn = resolve;
      });
  }
}

function begin(): Document {
  writer.begin();
  return { query: queryFrom(shape, writer), onKey: (name) => writer.key(name), finish: () => writer.finish() };
}

/** What the file is instead, only the other thread can say; here its first bytes are kept. */
class Strange extends InputError {}

function strange(head: string): never {
  throw new Strange(head);
}

/** Files that hold an archive are not read here. */
function noArchive(): never {
  throw new Error(`${path} is an archive`);
}

/** What is wrong with the file; a fault of ours is thrown. */
function mistakeIn(error: unknown): Mistake {
  if (error instanceof Strange) return { strange: error.message };
  if (!(error instanceof InputError)) throw error;
  return { message: error.message, offset: error instanceof ScanError ? error.offset : null };
}

async function run(): Promise<void> {
  try {
    const documents = await readDocuments(decoded(paced(), noArchive), begin, strange, noun);
    writer.flush();
    tell({ documents });
  } catch (error) {
    const mistake = mistakeIn(error);
    // What stands before it is told first: from the keys it is told what the file is instead.
    writer.flush();
    tell({ mistake });
  }
}

void run();

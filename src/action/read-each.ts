import { InputError } from "../domain/fault.ts";

/** Reads each source. What is wrong with those that can't be read goes to `mistakes`, so that all is told at once. */
export async function readEach<Source, Read>(
  sources: readonly Source[],
  mistakes: string[],
  read: (source: Source) => Promise<readonly Read[]> | readonly Read[],
): Promise<readonly Read[]> {
  const all: Read[] = [];
  for (const source of sources) {
    try {
      all.push(...(await read(source)));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      mistakes.push(error.message);
    }
  }
  return all;
}

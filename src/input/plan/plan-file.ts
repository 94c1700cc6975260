import type { Entry, ZipFile } from "yauzl";
import { InputError } from "../../domain/fault.ts";
import type { Bytes } from "../json/bytes.ts";

/** The plan itself, among the files of a saved plan. */
export const PLAN_ENTRY = "tfplan";

/**
 * What `read` makes of one file in a saved plan; null where the plan is no zip (a plan of HCP Terraform, or one that
 * OpenTofu encrypted), or has no such file.
 * https://github.com/hashicorp/terraform/blob/main/internal/plans/planfile/reader.go
 * Throws InputError where the zip can't be read for certain.
 */
export async function partOfPlan<T>(path: string, name: string, read: (bytes: Bytes) => Promise<T>): Promise<T | null> {
  const zip = await opened(path);
  if (zip === null) return null;
  try {
    const [entry, second] = await entriesNamed(name, zip);
    if (second !== undefined)
      throw new InputError(
        `is a saved plan that holds two files ${name}; make it again with "terraform plan -out=tfplan"`,
      );
    return entry === undefined ? null : await read(await zip.openReadStreamPromise(entry));
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    throw new InputError(
      `is a damaged plan file: ${cause instanceof Error ? cause.message : String(cause)}; make it again with "terraform plan -out=tfplan"`,
      {
        cause,
      },
    );
  } finally {
    zip.close();
  }
}

/**
 * Whether a zip certainly has no file of this name: its whole list of files could be read, and the name is not in it.
 */
export async function isZipWithout(path: string, name: string): Promise<boolean> {
  const zip = await opened(path);
  if (zip === null) return false;
  try {
    return (await entriesNamed(name, zip)).length === 0;
  } catch {
    return false;
  } finally {
    zip.close();
  }
}

/** Null where a file is no zip. */
async function opened(path: string): Promise<ZipFile | null> {
  // Loaded only here: few runs look into a zip.
  const { openPromise } = await import("yauzl");
  try {
    return await openPromise(path, { lazyEntries: true, autoClose: false });
  } catch {
    return null;
  }
}

async function entriesNamed(name: string, zip: ZipFile): Promise<readonly Entry[]> {
  const found: Entry[] = [];
  for await (const entry of zip.eachEntry()) if (entry.fileName === name) found.push(entry);
  return found;
}

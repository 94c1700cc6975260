/**
 * The committed extracts, one file a provider: which types it has, and the attributes of those that the catalogue has
 * rows for. Written by take.ts, read by tests and by the documentation.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Members } from "./kinds.ts";

export const EXTRACTS = join(import.meta.dirname, "extracts");

/** A package of bindings, pinned: which version of the provider it was made from, and when it came out. */
export interface Package {
  readonly name: string;
  readonly version: string;
  /** `registry.terraform.io/hashicorp/google` */
  readonly provider: string;
  readonly providerVersion: string;
  readonly date: string;
}

export interface Extract {
  readonly packages: readonly Package[];
  /** Attributes of a type; null of one that had no row when the extract was made. */
  readonly types: Readonly<Record<string, Members | null>>;
}

/** By the prefix of their types, sorted. */
export const readExtracts = (): ReadonlyMap<string, Extract> =>
  new Map(
    readdirSync(EXTRACTS)
      .filter((name) => name.endsWith(".json"))
      .sort()
      .map((name) => [basename(name, ".json"), JSON.parse(readFileSync(join(EXTRACTS, name), "utf8")) as Extract]),
  );

/** One type a line, so that a change can be read in a diff. */
export function writeExtract(prefix: string, { packages, types }: Extract): void {
  const lines = Object.entries(types)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([type, members]) => `${JSON.stringify(type)}:${JSON.stringify(members)}`);
  const text = `{"packages":[\n${packages.map((one) => JSON.stringify(one)).join(",\n")}\n],"types":{\n${lines.join(",\n")}\n}}\n`;
  writeFileSync(join(EXTRACTS, `${prefix}.json`), text);
}

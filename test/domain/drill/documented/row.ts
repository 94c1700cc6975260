import type { RemainsKind } from "../../../../src/domain/finding.ts";

/** What a drill answers and advises of one object, and the page of the provider that says so. */
export interface Row {
  readonly type: string;
  readonly values?: object;
  /** What the object lies in, in a state of its own. */
  readonly beside?: { readonly type: string; readonly values: object };
  readonly answer: RemainsKind;
  /** What helps, in the order in which it is said. */
  readonly helps: readonly string[];
  readonly link: string;
  /** The words of the page, shortened. */
  readonly says: string;
}

export const REGISTRY = "https://registry.terraform.io/providers";

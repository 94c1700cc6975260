import type { ParsedPath } from "../../domain/path.ts";
import type { Names } from "../json/names.ts";
import type { Json } from "../json/value.ts";

/** One managed object as any form of a state has it. Its values are parsed only where they are asked for. */
export interface Entry {
  readonly address: string;
  readonly deposed: string | null;
  readonly type: string;
  /** Its full name: `registry.terraform.io/hashicorp/aws`. */
  readonly provider: string;
  /** Which configuration of its provider it has, as the state names it; null where that is not told. */
  readonly config: string | null;
  /** Whether one of these names may stand in its values. */
  mayHave(names: Names): boolean;
  /** Whether one of its values may be null: Terraform writes so what is not set. */
  mayHaveNull(): boolean;
  /** Its values, at least those with which these paths begin. */
  values(paths: readonly ParsedPath[]): Json | undefined;
  /** A tree of marks with the form of the values, or `true` for all of them; at least of those. */
  sensitive(paths: readonly ParsedPath[]): Json | undefined;
}

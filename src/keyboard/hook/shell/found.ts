import type { Text } from "./word.ts";

/** What can't be read for certain. */
export type Unclear =
  | "syntax"
  | "program"
  | "arguments"
  | "script"
  | "recipe"
  | "deployer"
  | "comment"
  | "piped"
  | "eval"
  | "text"
  | "alias"
  | "powershell"
  | "nested"
  | "uncommitted"
  | "long";

export type Guarded = "state" | "terraform-folder" | "guard";

/** A call of Terraform in a command. */
export interface Call {
  readonly program: "terraform" | "tofu" | "terragrunt";
  readonly args: readonly Text[];
  /** Where it runs; null where that is not known. */
  readonly folder: string | null;
  /** The folder here that a container has it work in: its tests are read there, and all else is not. */
  readonly tested?: string | null;
  /** It stands among the arguments of a program that may run it, so it need not be a call at all. */
  readonly maybe: boolean;
  /** What stands on its standard input may say yes to a question of it. */
  readonly answered?: boolean;
  /** As it was typed, where not even the program is known; else null. */
  readonly unsure: string | null;
  /** Arguments that come from `TF_CLI_ARGS…`, and Terragrunt's settings. */
  readonly hidden: ReadonlyMap<string, string | null>;
}

/** What was found in a command that this guard has to say something about. */
export type Found =
  | ({ readonly kind: "call" } & Call)
  | { readonly kind: "unclear"; readonly what: Unclear; readonly shown: string }
  | {
      readonly kind: "file";
      readonly what: Guarded;
      readonly path: string;
      /** It is written as a whole, as a copy is. */
      readonly isWritten?: boolean;
      /** Which file it is, is not known: it is taken for what the command speaks of. */
      readonly isUnknown?: boolean;
    }
  | { readonly kind: "guard"; readonly what: "uninstall" | "consent" | "apply" };

/** Everything in a command that matters. */
export interface Read {
  readonly found: readonly Found[];
  /** Programs in it that might write a file, by name: beside them no plan file can be reviewed. */
  readonly writers: readonly string[];
  /** Files that it writes by redirection; null: one that is not known. */
  readonly written: readonly (string | null)[];
}

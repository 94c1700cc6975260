import { type ChangedFile, namesOf, type Texts } from "./changed-files.ts";
import type { Detail } from "./evidence.ts";
import type { Finding, Place } from "./finding.ts";

/** What the pull request itself says, beside its plans. */
export interface PullRequest {
  readonly files: readonly ChangedFile[];
  /** Its newest commit. */
  readonly head: string;
  /** False where it changes more than can be listed. */
  readonly isWhole: boolean;
  readonly texts: Texts;
  /** The policy, and what it leads to where it is a link. */
  readonly policyPaths: readonly string[];
  /** Path of the workflow that runs; null if it is not known. */
  readonly workflowPath: string | null;
}

type Guard = Extract<Finding["rule"], "guard-edited" | "guard-removed">;

/** Something that a pull request does to a guard, or may do where nobody can look; and where. */
export interface Touched {
  readonly rule: Guard;
  readonly detail: Detail;
  readonly places: readonly Place[];
  /** What an owner agrees to; see Finding. */
  readonly agreed: readonly string[];
}

/** Both names of a file. Line numbers of one that is gone lead nowhere. */
export const placesOf = (file: ChangedFile, line: number | null = null): readonly Place[] =>
  namesOf(file).map((name) => ({ file: name, line: name === file.path ? line : null }));

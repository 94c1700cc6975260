import type { Counts } from "../../domain/plan.ts";
import type { Verdict } from "../../domain/review.ts";
import type { StateMark } from "../../domain/state-mark.ts";

/** What was decided, in the word that the trail keeps. */
export const DECISIONS = [
  "no objection", // a hook lets the agent's own rules decide
  "denied", // a hook says no
  "consented", // somebody signed a consent (`agree`)
  "agreed", // an apply begins
  "refused", // an apply does not begin
  "answered no", // it does not begin, since a person at the terminal did not agree to it
  "not answered", // it does not begin, since there was nobody to ask
  "applied", // Terraform's apply ended with 0
  "failed", // it ended otherwise
] as const;
export type Decision = (typeof DECISIONS)[number];

/** A root module on this machine, with what tells its states apart. */
export interface Place {
  /** The top of the working copy, as an absolute path. */
  readonly top: string;
  /** The root's folder, relative to it. */
  readonly root: string;
  readonly workspace: string;
  /** Fingerprint of the backend's settings; null where the state is a local file. */
  readonly backend: string | null;
}

/** Who agreed to what blocks, or to the apply at all. */
export interface Agreed {
  readonly by: readonly string[];
  /** `yes` is the option, which no person need have typed. */
  readonly how: "typed" | "yes" | "consent";
}

/** What the trail keeps of one decision. No value of a plan, and no text of a command, which may hold a secret. */
export interface TrailEntry {
  /** `apply`, `agree`, `hook claude`. */
  readonly command: string;
  readonly decision: Decision;
  /** Of a no to a command without a plan, the folder that it was to run in. */
  readonly place: Place | null;
  readonly state: StateMark | null;
  readonly verdict: Verdict | null;
  readonly digest: string | null;
  readonly counts: Counts | null;
  readonly agreed: Agreed | null;
  /** `sha256:…` of the plan file. */
  readonly plan: string | null;
  /** Terraform's, once its apply ended. */
  readonly exitCode: number | null;
}

/** An entry of which nothing is known but who decided what. */
export const entryOf = (
  command: string,
  decision: Decision,
  more: Partial<Omit<TrailEntry, "command" | "decision">> = {},
): TrailEntry => ({
  command,
  decision,
  place: null,
  state: null,
  verdict: null,
  digest: null,
  counts: null,
  agreed: null,
  plan: null,
  exitCode: null,
  ...more,
});

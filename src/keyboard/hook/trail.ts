import type { Counts } from "../../domain/plan.ts";
import type { Verdict } from "../../domain/review.ts";

/** What the trail keeps of one answer. No text of the command, which may hold a secret. */
export interface TrailEntry {
  /** `hook claude` */
  readonly command: string;
  /** The folder of the root, relative to the repository; null where no plan was reviewed. */
  readonly root: string | null;
  readonly verdict: Verdict | null;
  readonly digest: string | null;
  readonly counts: Counts | null;
  readonly decision: "denied" | "no objection";
}

/** Where answers are written down. */
export interface Trail {
  readonly append: (entry: TrailEntry) => void | Promise<void>;
}

/** The seam: whoever writes the trail is wired in here. Until then answers are given and not written down. */
export const TRAIL: Trail = { append: () => {} };

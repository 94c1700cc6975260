import { resolve } from "node:path";
import { InputError } from "../domain/fault.ts";
import type { RootReview } from "../domain/review.ts";
import { type Handing, type WorkflowRun, whyNotOurs, whyOfAnotherDay } from "../domain/workflow-run.ts";
import { notAFile } from "../input/plan/file-kind.ts";
import { readText } from "../input/read-text.ts";
import type { HandedReview } from "../input/reviews.ts";
import { behindLinks } from "../input/same-file.ts";

/** Reviews that other jobs hand over. */

/** Each file once, by however many lines of the input it is named. */
export const distinctFiles = (files: readonly { readonly path: string }[], workspace: string): readonly string[] => [
  ...new Map(files.map(({ path }) => [behindLinks(resolve(workspace, path)), path])).values(),
];

export interface Handed {
  readonly root: RootReview;
  /** The file that it was handed over in. */
  readonly path: string;
}

/** Why a review is none of what this run decides on; null where it is. */
type WhyNot = (review: HandedReview) => string | null;

export const whyNotHanded =
  (ours: WorkflowRun, handing: Handing): WhyNot =>
  ({ run, roots }) =>
    whyNotOurs(run, ours, handing) ?? (handing.isRerun ? whyOfAnotherDay(roots.map(plannedAt), ours.day) : null);

const plannedAt = (root: RootReview): string | null => root.plannedAt;

/** Throws InputError for what can't be read, and for what is of something else. */
export async function handedReviews(path: string, workspace: string, whyNot: WhyNot): Promise<readonly Handed[]> {
  const file = resolve(workspace, path);
  const kind = notAFile(file);
  if (kind !== null) throw new InputError(`${path} ${kind}`);
  const text = readText(file, `The review ${path}`);
  const { readReview } = await import("../input/reviews.ts");
  const review = readReview(text, path);
  const why = whyNot(review);
  if (why !== null) throw new InputError(`The review ${path} ${why}. ${ANEW}`);
  return review.roots.map((root) => ({ root, path }));
}

const ANEW =
  "Make it in the run that decides, with the action's input report; to plan all anew, choose Re-run all jobs; where another workflow made it, run that one again.";

/**
 * One of two would be of what nobody means to apply, and where one is the other told again, all of it would count
 * twice. One file may hold several plans of a root.
 */
export function reviewedTwice(all: readonly { readonly root: string; readonly path: string }[]): readonly string[] {
  const first = new Map<string, string>();
  const twice = new Set<string>();
  for (const { root, path } of all) {
    const other = first.get(root);
    if (other === undefined) first.set(root, path);
    else if (other !== path) twice.add(`${other} and ${path} are both of the root ${root}. ${ONE_EACH}`);
  }
  return [...twice];
}

const ONE_EACH =
  "Hand over one of them; or, if they are of two environments, name the root of each where its plan is reviewed: infra/prod=tfplan.json.";

import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { catalogueWith } from "../catalogue/index.ts";
import { InputError } from "../domain/fault.ts";
import { keptPathsOf } from "../domain/kept-paths.ts";
import type { Policy } from "../domain/policy.ts";
import type { Review } from "../domain/review.ts";
import type { Context } from "../domain/rules/rule.ts";
import type { StateMark } from "../domain/state-mark.ts";
import { settingsAsked } from "../domain/state-place.ts";
import { absent } from "../input/found.ts";
import { notAFile } from "../input/plan/file-kind.ts";
import { readPlans } from "../input/plan/read.ts";
import { stateMarkOfPlan } from "../input/plan/state-mark.ts";
import { reviewOf, reviewRoot } from "../review.ts";
import { whyOf } from "../text/system-error.ts";
import { whyOld } from "./root/age.ts";
import { isEmptied, lastApplied, stateHistory } from "./root/history.ts";
import type { PlaceHere } from "./root/place.ts";
import type { Line } from "./trail/chain.ts";
import type { Place } from "./trail/entry.ts";

/** A saved plan, and where it is to be applied. */
interface SavedPlan {
  /** Its path, as a whole. */
  readonly file: string;
  readonly folder: string;
  /** The program that shows it. */
  readonly program: string;
}

export interface Circumstances {
  readonly policy: Policy;
  readonly place: PlaceHere;
  readonly now: Date;
  /** What is known of earlier applies. */
  readonly trail: readonly Line[];
  readonly signal: AbortSignal;
  /** Reads the state's mark where the plan file does not hold it; null where that would take too long. */
  readonly pullState: (() => Promise<StateMark | null>) | null;
  /** Whatever stands in the file, it is shown by the program. */
  readonly isSaved: boolean;
}

/** A review, and what the trail keeps beside it. */
export interface Reviewed {
  readonly review: Review;
  readonly place: Place;
  readonly state: StateMark | null;
  /** `sha256:…` of the plan file as it was before it was read. */
  readonly plan: string;
}

/** The review of a plan file, with what is known at a keyboard. Throws InputError where it can't be read. */
export async function reviewSaved(plan: SavedPlan, circumstances: Circumstances): Promise<Reviewed> {
  const { policy, place, now, trail, signal, pullState, isSaved } = circumstances;
  const hash = await fileHash(plan.file, signal);
  const catalogue = catalogueWith(policy.catalogue);
  const plans = await readPlans(
    { path: plan.file, root: place.root },
    {
      keptPaths: keptPathsOf(catalogue, policy),
      settingsAsked: settingsAsked(policy),
      terraform: plan.program,
      cwd: place.top,
      signal,
      isSaved,
      onProgress: () => {
        if (signal.aborted) throw new InputError("took too long to read");
      },
    },
  );
  const last = lastApplied(trail, place);
  const state = await markOf(plan.file, pullState);
  const age = plans.some((one) => one.hasPriorState !== true) ? await ageOf(plan, circumstances, last, state) : UNASKED;
  const told = { catalogue, policy, today: now.toISOString().slice(0, 10), ...age };
  const roots = plans.map((one) => reviewRoot(one, { ...told, state: stateHistory(last, state) }));
  // What a plan is made of before there is a state has no lineage.
  return { review: reviewOf(roots), place, state: state?.lineage === "" ? null : state, plan: hash };
}

const UNASKED = { isNewRoot: null, oldBecause: null } as const;

/** Whether a plan without a state is right here. */
async function ageOf(
  { folder }: SavedPlan,
  { place, now }: Circumstances,
  last: Line | null,
  state: StateMark | null,
): Promise<Pick<Context, "isNewRoot" | "oldBecause">> {
  if (isEmptied(last, state)) return { isNewRoot: true, oldBecause: null };
  const oldBecause = await whyOld(folder, place, { wasApplied: last !== null, now });
  return { isNewRoot: oldBecause === null ? null : false, oldBecause };
}

async function markOf(file: string, pull: Circumstances["pullState"]): Promise<StateMark | null> {
  try {
    return (await stateMarkOfPlan(file)) ?? (await pull?.()) ?? null;
  } catch (cause) {
    if (!(cause instanceof InputError)) throw cause;
    throw new InputError(`${file} ${cause.message}`, { cause });
  }
}

/** `sha256:…` of a file. Throws InputError where it can't be read, or is none: a device may never end. */
export async function fileHash(path: string, signal?: AbortSignal): Promise<string> {
  const kind = notAFile(path);
  if (kind !== null) throw new InputError(`${path} ${kind}`);
  const hash = createHash("sha256");
  try {
    await pipeline(createReadStream(path), hash, { ...(signal !== undefined && { signal }) });
  } catch (cause) {
    const isMissing = cause instanceof Error && "code" in cause && cause.code === "ENOENT";
    const why = isMissing ? absent(path) : `can't be read: ${whyOf(cause)}`;
    throw new InputError(`${path} ${why}; check the path`, { cause });
  }
  return `sha256:${hash.digest("hex")}`;
}

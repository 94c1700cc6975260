import { resolve } from "node:path";
import type { Shell } from "../../cli/shell.ts";
import { shellWord } from "../../text/shell-word.ts";
import type { ConsentRefusal } from "../consent/refusal.ts";
import { policyFor } from "../policy.ts";
import { policyPlaces } from "../policy-places.ts";
import { type Reviewed, reviewSaved } from "../review.ts";
import { placeOf } from "../root/place.ts";
import { trailAt, trailPath } from "../trail.ts";
import { blockedReason } from "./blocked-reason.ts";
import { walked } from "./files.ts";
import { personsOptions } from "./remedies.ts";
import type { Call } from "./shell/found.ts";

/** A plan that is to be applied, as the command names it. */
export interface PlanToReview {
  readonly folder: string;
  readonly plan: string;
  readonly program: Call["program"];
}

export interface Settings {
  readonly policy: string | undefined;
  /** The program that shows saved plans; undefined: the one that is to apply them. */
  readonly terraform: string | undefined;
  /** Files in which a person may have agreed. */
  readonly consent: readonly string[];
  /** File of allowed signers; undefined: the policy's. */
  readonly signers: string | undefined;
  /** The file of the trail, where it is named. */
  readonly log: string | undefined;
}

/** A plan's review, after consents; and why it may not be applied, where that is so. */
export interface Judged {
  readonly reviewed: Reviewed;
  readonly denied: string | null;
}

/** Reviews the plan that an agent wants to apply. Throws InputError where it, or a policy, can't be read. */
export async function judge(
  plan: PlanToReview,
  settings: Settings,
  shell: Shell,
  signal: AbortSignal,
): Promise<Judged> {
  const place = placeOf(plan.folder, shell.env);
  const places = policyPlaces(settings.policy, { cwd: shell.cwd, top: place.top, env: shell.env });
  const policy = await policyFor(places, place.root, shell.cwd);
  const program = settings.terraform ?? (plan.program === "tofu" ? "tofu" : "terraform");
  const trail = trailAt(trailPath(settings.log, shell), shell.now).read().lines;
  const found = await reviewSaved(
    { file: walked(plan.folder, plan.plan), folder: plan.folder, program },
    { policy, place, now: shell.now(), trail, signal, pullState: null, isSaved: false },
  );
  if (found.review.verdict !== "blocked") return { reviewed: found, denied: null };
  const { reviewed, refusals } = await consented(found, policy.override, settings, shell, signal);
  if (reviewed.review.verdict === "overridden") return { reviewed, denied: null };
  const agree = agreeCommand(plan, place.root, settings, shell);
  const folder = resolve(plan.folder) === resolve(shell.cwd) ? null : resolve(plan.folder);
  return { reviewed, denied: blockedReason({ ...plan, review: reviewed.review, folder, refusals, agree }) };
}

/** The review after the consents that the hook was told of. */
async function consented(
  before: Reviewed,
  { signers, required }: { readonly signers: string | null; readonly required: number },
  settings: Settings,
  shell: Shell,
  signal: AbortSignal,
): Promise<{ readonly reviewed: Reviewed; readonly refusals: readonly ConsentRefusal[] }> {
  if (settings.consent.length === 0) return { reviewed: before, refusals: [] };
  // Loaded only here: most plans block nothing.
  const { consentTo } = await import("../consent/consent.ts");
  const { keysWithinReach } = await import("../consent/reach.ts");
  const { cwd, env } = shell;
  const withinReach = await keysWithinReach({ env, signal });
  const named = { files: settings.consent, signers: settings.signers ?? signers };
  const { review, refusals } = await consentTo(before.review, named, {
    cwd,
    env,
    now: shell.now(),
    required,
    withinReach,
    signal,
  });
  return { reviewed: { ...before, review }, refusals };
}

/** What agrees to this plan by the same rules. Null where no consent would be looked at. */
function agreeCommand(
  { folder, plan, program }: PlanToReview,
  root: string,
  { consent: [output], policy }: Settings,
  { cwd }: Shell,
): string | null {
  if (output === undefined) return null;
  const words = [
    resolve(folder, plan),
    "--root",
    root,
    ...personsOptions({ program, folder: null }, null),
    ...(policy === undefined ? [] : ["--policy", resolve(cwd, policy)]),
    "--output",
    resolve(cwd, output),
  ];
  return ["destroy-guard agree", ...words.map(shellWord)].join(" ");
}

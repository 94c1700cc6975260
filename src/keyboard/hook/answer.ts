import { resolve } from "node:path";
import { platform } from "node:process";
import type { Shell } from "../../cli/shell.ts";
import { InputError } from "../../domain/fault.ts";
import type { Review } from "../../domain/review.ts";
import { topOf } from "../../input/working-copy.ts";
import { policyPlaces } from "../policy-places.ts";
import { placeOf } from "../root/place.ts";
import { entryOf, type Place, type TrailEntry } from "../trail/entry.ts";
import { type Trail, trailAt, trailPath } from "../trail.ts";
import { type Agent, type AgentName, type Answer, agentNamed } from "./agents.ts";
import { entriesOf } from "./archives.ts";
import { type Decision, decide } from "./decide.ts";
import { guardFilesIn } from "./files.ts";
import type { Judged, PlanToReview, Settings } from "./judge.ts";
import { broken, tooSlow, untold } from "./reasons.ts";
import { type Request, requestIn, UnreadableRequest } from "./request.ts";
import { scriptAt } from "./scripts.ts";
import { isHidden } from "./shell/state.ts";
import { uncommitted } from "./uncommitted.ts";

/** In seconds. Every agent waits longer, and each would let the command run that it waited too long for. */
const LONGEST = 8;
/** The same of the reading of a command, which nothing interrupts. */
const LONGEST_READING = 5;

function lateAfter(seconds: number): () => boolean {
  const begun = performance.now();
  return () => performance.now() - begun > seconds * 1000;
}

/**
 * The answer to what an agent writes on standard input. Whatever goes wrong on the way is a no, in the agent's own
 * form.
 */
export async function answerOf(name: AgentName, settings: Settings, shell: Shell): Promise<Answer> {
  const agent = agentNamed(name);
  return inTime(agent, async (signal) => {
    const request = requestIn(await textOf(shell.stdin), platform);
    if (request === null) return agent.pass;
    const { denied } = await writtenDecision(request, name, settings, shell, signal);
    return denied === null ? agent.pass : agent.deny(denied);
  });
}

/** An answer that comes too late is none, so it is made no before that. */
async function inTime(agent: Agent, answer: (signal: AbortSignal) => Promise<Answer>): Promise<Answer> {
  const late = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const end = new Promise<Answer>((resolve) => {
    timer = setTimeout(() => {
      late.abort();
      resolve(agent.deny(tooSlow(LONGEST)));
    }, LONGEST * 1000);
  });
  const inner = answer(late.signal).catch((error: unknown) => agent.deny(failure(error)));
  try {
    return await Promise.race([inner, end]);
  } finally {
    clearTimeout(timer);
  }
}

const failure = (error: unknown): string =>
  error instanceof UnreadableRequest
    ? `destroy-guard refuses what it can't read: ${error.message}. Tell its version, and the agent's, to whoever keeps it.`
    : broken(error);

async function textOf(stdin: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}

/** The decision alone, which leaves nothing behind. */
export const decisionOn = (
  request: Request,
  settings: Settings,
  shell: Shell,
  signal: AbortSignal,
): Promise<Decision> => decide(request, circumstancesOf(request, settings, shell, signal));

/**
 * The decision, written down where it says something about Terraform. An apply of which the trail can't tell is
 * refused;
 * a no stays one.
 */
async function writtenDecision(
  request: Request,
  name: AgentName,
  settings: Settings,
  shell: Shell,
  signal: AbortSignal,
): Promise<Decision> {
  const decision = await decisionOn(request, settings, shell, signal);
  if (decision.denied === null && decision.reviewed === null) return decision;
  try {
    await trailOf(settings, shell).append(lineFor(name, decision, placeIn(request, shell)));
    return decision;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { ...decision, denied: decision.denied ?? untold(error.message) };
  }
}

const trailOf = ({ log }: Settings, shell: Shell): Trail => trailAt(trailPath(log, shell), shell.now);

/** Where the agent is, which is the root that it means as far as anybody can tell. */
const placeIn = (request: Request, { cwd, env }: Shell): Place =>
  placeOf((request.kind === "command" ? request.folder : null) ?? cwd, env);

const lineFor = (name: AgentName, { denied, reviewed }: Decision, place: Place): TrailEntry =>
  entryOf(`hook ${name}`, denied === null ? "no objection" : "denied", {
    place: reviewed?.place ?? place,
    state: reviewed?.state ?? null,
    plan: reviewed?.plan ?? null,
    verdict: reviewed?.review.verdict ?? null,
    digest: reviewed?.review.digest ?? null,
    counts: reviewed?.review.counts ?? null,
    agreed: agreedIn(reviewed?.review ?? null),
  });

const agreedIn = (review: Review | null): TrailEntry["agreed"] =>
  review?.override ? { by: review.override.by, how: "consent" } : null;

function circumstancesOf(request: Request, settings: Settings, shell: Shell, signal: AbortSignal) {
  const home = shell.env.HOME ?? shell.env.USERPROFILE ?? null;
  const place = request.kind === "command" ? request.folder : null;
  const top = topOf(place ?? shell.cwd);
  const { trusted, own } = policyPlaces(settings.policy, { cwd: shell.cwd, top, env: shell.env });
  const signers = settings.signers === undefined ? null : resolve(shell.cwd, settings.signers);
  const named = [trusted, own, signers, trailIn(settings, shell)].filter((path) => path !== null);
  const guarded = [...named, ...guardFilesIn([top, place, shell.cwd, home])];
  return {
    world: { home, own: guarded, isLate: lateAfter(LONGEST_READING), scriptAt, entriesOf, uncommitted },
    hidden: hiddenIn(shell.env),
    // Loaded only here: few commands apply a plan.
    judge: async (plan: PlanToReview): Promise<Judged> =>
      (await import("./judge.ts")).judge(plan, settings, shell, signal),
  };
}

/** Null: it has no place, which the line that can't be written will say. */
function trailIn({ log }: Settings, shell: Shell): string | null {
  try {
    return trailPath(log, shell);
  } catch {
    return null;
  }
}

/** What the agent's own environment puts behind Terraform's verbs, and tells Terragrunt. */
const hiddenIn = (env: Shell["env"]): ReadonlyMap<string, string> =>
  new Map(Object.entries(env).filter((pair): pair is [string, string] => isHidden(pair[0]) && pair[1] !== undefined));

import { dirname, join } from "node:path";
import { type Shell, say } from "../../cli/shell.ts";
import { InputError } from "../../domain/fault.ts";
import type { Policy } from "../../domain/policy.ts";
import type { Review } from "../../domain/review.ts";
import type { StateMark } from "../../domain/state-mark.ts";
import { EXIT } from "../../domain/verdict.ts";
import { statOf } from "../../input/found.ts";
import { stateMarkNow } from "../../input/plan/state-mark.ts";
import { fileHash, type Reviewed, reviewSaved } from "../review.ts";
import type { PlaceHere } from "../root/place.ts";
import { entryOf, type TrailEntry } from "../trail/entry.ts";
import type { Trail } from "../trail.ts";
import { applyArguments } from "./arguments.ts";
import { type Agreement, type Approval, agreementTo, type ConsentTo } from "./consent.ts";
import { privateFolder } from "./private-folder.ts";
import { run } from "./run.ts";
import { codeOf, type Signals } from "./signals.ts";
import { terminalOf } from "./terminal.ts";

export interface Applying {
  /** The plan to apply, as a whole path; null: one is made first. */
  readonly planFile: string | null;
  /** What `plan` is given. */
  readonly args: readonly string[];
  readonly program: string;
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly place: PlaceHere;
  readonly policy: Policy;
  readonly trail: Trail;
  readonly approval: Approval;
  readonly consentTo: ConsentTo;
  readonly signals: Signals;
  /** Says that nobody will be asked, where that is so. */
  readonly tellUnasked: () => void;
  readonly report: (review: Review) => string;
  readonly shell: Shell;
}

/**
 * Plans, reviews, asks, and applies exactly what was reviewed; the exit code comes back. A signal ends it where nothing
 * is left half done: before Terraform's apply nothing is applied, and during it Terraform decides. Throws InputError
 * where a plan can't be read or the trail not be written; then nothing is applied.
 */
export async function apply(applying: Applying): Promise<number> {
  const { planFile, signals, shell, trail } = applying;
  trail.read(); // What can't be read is told before a plan is made, which may take minutes.
  const folder = planFile === null ? privateFolder(shell.env) : null;
  try {
    const file = planFile ?? join((folder as { path: string }).path, "tfplan");
    const planned = planFile === null ? await plan(file, applying) : EXIT.passed;
    if (signals.caught !== null) return stopped(applying);
    if (planned !== EXIT.passed) return planned;
    const reviewed = await reviewedOf(file, applying);
    if (signals.caught !== null || reviewed === null) return stopped(applying);
    // Not before: a file that is no plan is told alone.
    if (planFile !== null) applying.tellUnasked();
    await written(`\n${applying.report(reviewed.review)}`, shell);
    return await decided(file, reviewed, applying);
  } finally {
    folder?.remove();
  }
}

function stopped({ signals, shell }: Applying): number {
  const signal = signals.caught ?? "SIGTERM";
  say(shell, `stopped by ${signal}; nothing was applied`);
  return codeOf(signal);
}

async function stoppedAfter(reviewed: Reviewed, applying: Applying): Promise<number> {
  const code = stopped(applying);
  await applying.trail.append(lineFor(reviewed, "refused"));
  return code;
}

/** Waits until it is out: where nobody reads, this ends here, and not in the middle of the apply. */
const written = (text: string, { stdout }: Shell): Promise<void> =>
  "writable" in stdout
    ? new Promise((resolve) => void (stdout as unknown as NodeJS.WritableStream).write(text, () => resolve()))
    : Promise.resolve(void stdout.write(text));

async function plan(file: string, applying: Applying): Promise<number> {
  applying.tellUnasked(); // To plan may take minutes.
  // First of all options: behind one that lacks its value it would be taken for that.
  // Terraform would end with the advice to apply the file by hand, which is gone soon. In automation it gives none.
  const env = { ...applying.env, TF_IN_AUTOMATION: applying.env.TF_IN_AUTOMATION ?? "1" };
  const args = ["plan", `-out=${file}`, ...plain(applying), ...applying.args];
  const code = await run(args, { ...applying, env }, { hidden: true });
  if (code !== EXIT.passed || applying.signals.caught !== null) return code;
  // Terraform ends with 0 also where the disk had no room for what it wrote.
  if ((statOf(file)?.size ?? 0) > 0) return code;
  const place = dirname(dirname(file));
  say(applying.shell, `the plan was made, and could not be written; make room in ${place}; nothing was applied`);
  return EXIT.input;
}

/** Terraform does not know NO_COLOR: what people ask of every program is told it in its own words. */
const plain = ({ env }: Applying): readonly string[] => ((env.NO_COLOR ?? "") === "" ? [] : ["-no-color"]);

/** Null where a signal came while it was read. */
async function reviewedOf(file: string, applying: Applying): Promise<Reviewed | null> {
  const { program, folder, policy, place, trail, signals, shell } = applying;
  try {
    return await reviewSaved(
      { file, folder, program },
      {
        policy,
        place,
        now: shell.now(),
        trail: trail.read().lines,
        signal: signals.signal,
        pullState: () => stateMarkNow(program, folder, shell.env),
        isSaved: true,
      },
    );
  } catch (error) {
    if (signals.caught !== null) return null;
    throw error;
  }
}

async function decided(file: string, reviewed: Reviewed, applying: Applying): Promise<number> {
  const { signals, shell, trail } = applying;
  if (isNothing(reviewed.review)) {
    say(shell, "there is nothing to apply");
    return EXIT.passed;
  }
  const agreement = await asked(reviewed, applying);
  if (signals.caught !== null) return stoppedAfter(reviewed, applying);
  if (agreement.kind === "refused")
    return refused(agreement.reason, reviewed, applying, DECISION[agreement.answer ?? "refused"]);
  const isChanged = async () => (await orNothing(fileHash(file))) !== reviewed.plan;
  if (await isChanged()) return refused(changed(file), reviewed, applying);
  const agreed = { agreed: agreement.agreed, verdict: agreement.verdict };
  await orNothing(trail.append(lineFor(reviewed, "agreed", agreed)));
  if (signals.caught !== null) return stoppedAfter(reviewed, applying);
  // To write it down may have taken seconds: another process may hold the trail.
  if (await isChanged()) return refused(changed(file), reviewed, applying);
  const args = ["apply", ...plain(applying), ...applyArguments(applying.args), file];
  const code = await run(args, applying, { hidden: false });
  await ended(lineFor(reviewed, code === EXIT.passed ? "applied" : "failed", { ...agreed, exitCode: code }), applying);
  return code;
}

/** Whoever has just said yes has to be told what came of it. */
async function orNothing<T>(step: Promise<T>): Promise<T> {
  try {
    return await step;
  } catch (cause) {
    throw cause instanceof InputError ? new InputError(`nothing was applied: ${cause.message}`, { cause }) : cause;
  }
}

const changed = (file: string): string => `${file} was changed after it was reviewed; make the plan again`;

/** Terraform itself says of a plan that it changes nothing; OpenTofu does not, and then it is asked for. */
const isNothing = ({ verdict, roots }: Review): boolean =>
  verdict === "passed" && roots.every(({ applyable, errored }) => applyable === false && !errored);

async function asked(reviewed: Reviewed, { signals, shell, approval, consentTo }: Applying): Promise<Agreement> {
  const terminal = terminalOf(shell, signals.signal);
  try {
    const tell = (text: string) => void shell.stderr.write(text);
    return await agreementTo(reviewed, { consentTo, terminal, approval, tell });
  } finally {
    terminal?.close();
  }
}

const DECISION = { no: "answered no", none: "not answered", refused: "refused" } as const;

async function refused(
  reason: string,
  reviewed: Reviewed,
  { trail, shell }: Applying,
  decision: TrailEntry["decision"] = "refused",
): Promise<number> {
  say(shell, `nothing was applied: ${reason}`);
  await trail.append(lineFor(reviewed, decision));
  return EXIT.blocked;
}

/** The apply is over, so whatever fails now is told and changes no exit code. */
async function ended(line: TrailEntry, applying: Applying): Promise<void> {
  const { trail, shell } = applying;
  try {
    await trail.append({ ...line, state: (await stateAfter(applying)) ?? line.state });
  } catch (error) {
    say(
      shell,
      `this apply has ended, and that can't be written down: ${error instanceof Error ? error.message : error}`,
    );
  }
}

/** The state that the apply left: what the next one is compared with. */
async function stateAfter({ program, folder, shell }: Applying): Promise<StateMark | null> {
  try {
    return await stateMarkNow(program, folder, shell.env);
  } catch (error) {
    say(shell, `the state after this apply can't be told: ${error instanceof Error ? error.message : error}`);
    return null;
  }
}

const lineFor = (
  { review, place, state, plan }: Reviewed,
  decision: TrailEntry["decision"],
  more: Partial<TrailEntry> = {},
): TrailEntry =>
  entryOf("apply", decision, {
    place,
    state,
    verdict: review.verdict,
    digest: review.digest,
    counts: review.counts,
    plan,
    ...more,
  });

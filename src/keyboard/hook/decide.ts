import { resolve } from "node:path";
import { InputError } from "../../domain/fault.ts";
import { isRefusal, whyOf } from "../../text/system-error.ts";
import type { Reviewed } from "../review.ts";
import { guardedAs, guardedUnder, isSameFile, walked } from "./files.ts";
import type { Judged, PlanToReview } from "./judge.ts";
import { readPowerShell } from "./powershell.ts";
import { fileReason, forbidden, foundReason, notAlone, objection, unclearReason, unreadablePlan } from "./reasons.ts";
import { patchedIn, type Request } from "./request.ts";
import type { Call, Found, Read } from "./shell/found.ts";
import { mentionsOwn, mentionsState, mentionsTerraform } from "./shell/mention.ts";
import { MAKES_NOTHING } from "./shell/programs.ts";
import type { World } from "./shell/state.ts";
import { type Answer, answerTo, verbOf } from "./terraform.ts";

/** What the hook says: nothing, or no and why. With the review, where there was one. */
export interface Decision {
  readonly denied: string | null;
  readonly reviewed: Reviewed | null;
}

export interface Deciding {
  readonly world: World;
  readonly hidden: ReadonlyMap<string, string | null>;
  readonly judge: (plan: PlanToReview) => Promise<Judged>;
}

const NOTHING: Decision = { denied: null, reviewed: null };
const no = (denied: string): Decision => ({ denied, reviewed: null });

/**
 * The decision on what an agent wants to do. A file that this user may not look into, such as a script of another user
 * that `sudo` starts, is no fault of the guard: what the command would do is not known, so it is refused.
 */
export async function decide(request: Request, deciding: Deciding): Promise<Decision> {
  try {
    return await decided(request, deciding);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return no(forbidden(error.path, whyOf(error), request.kind === "command" ? request : null));
  }
}

async function decided(request: Request, deciding: Deciding): Promise<Decision> {
  if (request.kind === "files") return onFiles(request.paths, deciding, request.away);
  const patched = onFiles(inFolder(patchedIn(request.command), request.folder), deciding);
  if (patched.denied !== null) return patched;
  const read = await readOf(request, deciding);
  if (isOtherLanguage(request, read)) return NOTHING;
  const answers: Exclude<Answer, { kind: "none" }>[] = [];
  for (const found of read.found) {
    if (found.kind !== "call") return no(foundReason(found, request));
    const answer = answerTo(found);
    if (answer.kind === "none" && verbOf(found.args).verb === "test" && isChanging(read, found))
      return no(objection({ why: "test", call: found, what: null }, request));
    if (answer.kind === "none") continue;
    if (found.unsure !== null) return no(unclearReason("program", found.unsure));
    if (answer.kind === "deny") return no(objection(answer, request));
    answers.push(answer);
  }
  return onPlans(
    answers.filter((answer) => answer.kind === "review"),
    read,
    deciding,
  );
}

/** A query, a question or a program that a tool of some server reads, and no shell, with nothing of ours in it. */
const isOtherLanguage = ({ command, isOfServer }: Extract<Request, { kind: "command" }>, { found }: Read): boolean =>
  isOfServer === true &&
  found.every((one) => one.kind === "unclear" && one.what === "syntax" && one.shown === command) &&
  !(mentionsTerraform(command) || mentionsState(command) || mentionsOwn(command));

const CONTAINERS = /^(docker|podman|nerdctl|finch)$/;

/** A test that is written in the same command was not read. A container that only runs Terraform writes none. */
function isChanging({ writers, written }: Read, { tested }: Call): boolean {
  const [only, ...more] = writers.filter((name) => !MAKES_NOTHING.test(name));
  const isItself = tested != null && more.length === 0 && CONTAINERS.test(only ?? "");
  return (
    (only !== undefined && !isItself) || written.some((path) => path === null || /\.(hcl|json|tf|tofu)$/.test(path))
  );
}

const inFolder = (paths: readonly string[], folder: string | null): readonly string[] =>
  folder === null ? paths : paths.map((path) => resolve(folder, path));

function onFiles(paths: readonly string[], { world: { own } }: Deciding, away: readonly string[] = []): Decision {
  const looked = [
    ...away.map((path) => [path, guardedUnder(path, own)] as const),
    ...paths.map((path) => [path, guardedAs(path, own)] as const),
  ];
  for (const [path, what] of looked) if (what !== null) return no(fileReason(path, what));
  return NOTHING;
}

async function readOf(
  { command, folder, dialect }: Extract<Request, { kind: "command" }>,
  { hidden, world }: Deciding,
): Promise<Read> {
  if (dialect === "powershell") return { found: readPowerShell(command, folder, hidden), writers: [], written: [] };
  // Loaded only here, since few runs of the program read shell.
  const { readCommand } = await import("./shell/read.ts");
  return readCommand(command, { folder, hidden }, world);
}

type ToReview = Extract<Answer, { kind: "review" }>;

/** Every plan is reviewed, and the first that blocks is the answer. */
async function onPlans(plans: readonly ToReview[], read: Read, { judge }: Deciding): Promise<Decision> {
  let last: Reviewed | null = null;
  for (const { plan, folder, program } of plans) {
    const others = othersIn(read, walked(folder, plan));
    if (others.length > 0) return no(notAlone(plan, others));
    try {
      const { reviewed, denied } = await judge({ plan, folder, program });
      if (denied !== null) return { denied, reviewed };
      last = reviewed;
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      return no(unreadablePlan(error.message));
    }
  }
  return { denied: null, reviewed: last };
}

/** What else is in the command and may write the plan file after it was reviewed. */
function othersIn({ found, writers, written }: Read, plan: string): readonly string[] {
  const redirected = written.filter((path) => path === null || isSameFile(path, plan)).map(() => "a redirection");
  return [...new Set([...writers, ...redirected, ...found.filter(writesPlans).map(() => "a plan or an init")])];
}

/** Terraform's own options that write a file where they are told to. */
const WRITES = /^--?(out|generate-config-out|from-module|json-into)/;

const writesPlans = (found: Found): boolean =>
  found.kind === "call" && found.args.some(({ text, head, whole }) => WRITES.test(head) || (text === null && !whole));

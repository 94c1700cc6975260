import { posix } from "node:path";
import picomatch from "picomatch";
import { filledLines } from "../../text/lines.ts";
import { list, phrase } from "../../text/phrase.ts";
import { type PlacedStep, stepsRun } from "../workflows/started.ts";
import type { Job } from "../workflows/workflow.ts";
import { at, type Found, type Judge, open, orOk } from "./found.ts";

/** Is a plan, which holds secrets, put where everybody who may read the repository finds it? */

const KEEPING = /^actions\/(?:upload-artifact|cache(?:\/save)?)@/i;
const PLAN_NAME = /^(?:.*[._-])?(?:tf|tofu)?plans?(?:[._-].*)?$/i;
const ENCRYPTED = /\.(?:gpg|asc|age|enc)$/i;
const OUT = /\s-out[= ]["']?([^\s"']+)/g;
const SHOWN = /\bshow\b[^\n|;&>]*-json[^\n|;&>]*>\s*["']?([^\s"']+)/g;

/** The plan files that a job makes or reviews, as they are named there. */
const plansOf = (steps: readonly PlacedStep[]): readonly string[] =>
  steps.flatMap(({ step: { run, uses, with: given } }) => [
    ...[...(run?.text ?? "").matchAll(OUT), ...(run?.text ?? "").matchAll(SHOWN)].map(([, name = ""]) => name),
    ...(uses !== null && /\/destroy-guard@|^\.\//i.test(uses.text)
      ? filledLines(given.get("plan")?.text ?? "").map((line) => line.replace(/^[^=]*=/, ""))
      : []),
  ]);

const isEverything = (path: string): boolean =>
  ["", ".", "*", "**"].includes(path.replace(/^\.\/|\/$/g, "").replace(/\$\{\{\s*github\.workspace\s*\}\}/, ""));

/** Whether what is uploaded from a path may hold one of the plans. A step's own folder is not known: names decide. */
function holdsPlan(path: string, plans: readonly string[]): boolean {
  const name = posix.basename(path);
  if (path.startsWith("!") || ENCRYPTED.test(name)) return false;
  if (PLAN_NAME.test(name) || (isEverything(path) && plans.length > 0)) return true;
  return plans.some(
    (plan) =>
      plan.startsWith(`${path.replace(/\/+$/, "")}/`) || picomatch.isMatch(posix.basename(plan), name, { dot: true }),
  );
}

function kept({ id }: Job, { step, path }: PlacedStep, all: readonly PlacedStep[]): readonly Found[] {
  if (step.uses === null || !KEEPING.test(step.uses.text)) return [];
  const plans = plansOf(all);
  const held = filledLines(step.with.get("path")?.text ?? "").filter((line) => holdsPlan(line, plans));
  if (held.length === 0) return [];
  return [
    open(
      phrase`The job ${id} keeps ${list(held)}: a plan holds secrets in plain text, and whoever may read the repository can fetch it.`,
      phrase`Hand on the review instead (input ${"report"}), and make the plan again where it is applied.`,
      at(path, step.with.get("path")?.line ?? step.line),
    ),
  ];
}

export const plansKept: Judge = ({ files: { actions } }) =>
  orOk(
    actions.workflows.flatMap((workflow) =>
      workflow.jobs.flatMap((job) => {
        const steps = stepsRun({ workflow, job }, actions.actionAt);
        return steps.flatMap((one) => kept(job, one, steps));
      }),
    ),
    phrase`No step is seen to upload one.`,
  );

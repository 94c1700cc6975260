import type { Step } from "./workflow.ts";

/** Which steps take the head of a pull request, where a run has the base. */

const HEAD =
  /github\.event\.pull_request\.head|github\.head_ref|refs\/pull\/|github\.event\.workflow_run\.head_|outputs\.head[-_]?(?:ref|sha|branch)|\bgh\s+pr\s+checkout\b/;

/** A checkout of the head, or a script that fetches it. */
export const takesHead = ({ uses, run, with: given }: Step): boolean =>
  /^actions\/checkout@/i.test(uses?.text ?? "")
    ? HEAD.test(`${given.get("ref")?.text ?? ""} ${given.get("repository")?.text ?? ""}`)
    : /\bgit\s+(?:fetch|pull|checkout)\b|\bgh\s+pr\s+checkout\b/.test(run?.text ?? "") && HEAD.test(run?.text ?? "");

import type { Step } from "./workflow.ts";

/** Which commands and actions of others apply or destroy. */

const COMMAND = /\b(?:terraform|tofu|terragrunt)(?:\s+(?:-\S+|run(?:-all)?))*\s+(?:apply|destroy)\b/;
const ACTION = /\/(?:terraform|tofu)-(?:apply|destroy)(?:-workspace)?@/i;

/** `script`: what the step runs, with what is handed to it in its place. */
export const isDestroyingStep = ({ uses, run }: Step, script = run?.text ?? ""): boolean =>
  COMMAND.test(script.replace(/\\\r?\n/g, " ")) || ACTION.test(uses?.text ?? "");

import type { Shell } from "../../cli/shell.ts";
import { say } from "../../cli/shell.ts";
import { EXIT } from "../../domain/verdict.ts";
import { objection } from "../hook/reasons.ts";
import { known } from "../hook/shell/word.ts";
import { answerTo, type Objection } from "../hook/terraform.ts";

/** An apply and a destroy go another way, and all else the program itself will refuse. */
const JUDGED: ReadonlySet<Objection> = new Set(["surgery", "init", "test"]);

/** Whether the real program may run where nobody sits at a terminal: 0, or 1 and why not. */
export function judged(name: string, args: readonly string[], shell: Shell): number {
  const program = name === "tofu" ? "tofu" : "terraform";
  const hidden = Object.entries(shell.env).flatMap(([key, value]) =>
    key.startsWith("TF_CLI_ARGS") && value !== undefined ? [[key, value] as const] : [],
  );
  const call = { program, args: args.map(known), folder: shell.cwd, maybe: false, unsure: null } as const;
  const answer = answerTo({ ...call, hidden: new Map(hidden) });
  if (answer.kind !== "deny" || !JUDGED.has(answer.why)) return EXIT.passed;
  say(shell, `${objection(answer, null)} In a terminal this runs.`);
  return EXIT.blocked;
}

import type { Shell } from "../../cli/shell.ts";
import { applyCommand } from "../apply/command.ts";
import { isPersonThere } from "../apply/terminal.ts";
import { applyCallOf } from "./apply-call.ts";

/**
 * `terraform apply …` or `terraform destroy …` as a call of `destroy-guard apply`, which runs with `program`.
 *
 * What needed no answer from a person still needs none where nothing blocks: an apply with `-auto-approve`, and one of
 * a saved plan where no person is there.
 */
export function handOver(program: string, args: readonly string[], shell: Shell): Promise<number> {
  const { argv, typed } = applyCall(program, args, { isPersonThere: isPersonThere(shell) });
  return applyCommand(argv, shell, { typed, option: APPROVAL });
}

const APPROVAL = "-auto-approve";

interface HandedOver {
  readonly argv: readonly string[];
  /** What was typed of an approval. */
  readonly typed: string | null;
}

export function applyCall(
  program: string,
  args: readonly string[],
  { isPersonThere }: { readonly isPersonThere: boolean },
): HandedOver {
  const { chdir, isApproved, plans, options } = applyCallOf(args);
  const argv = [
    "--terraform",
    program,
    ...(chdir === null ? [] : ["--chdir", chdir]),
    ...(isApproved || (plans.length > 0 && !isPersonThere) ? ["--yes"] : []),
    ...plans,
    "--",
    ...options,
  ];
  return { argv, typed: isApproved ? APPROVAL : null };
}

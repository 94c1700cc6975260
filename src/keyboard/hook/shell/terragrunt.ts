import { valueAt } from "./args.ts";
import { terraformName } from "./programs.ts";
import { copyOf, type State, unclear } from "./state.ts";
import type { Text } from "./word.ts";

/** What Terragrunt itself runs: `terragrunt exec -- sh -c '…'`, `terragrunt plan --tf-path ./x.sh` */
export function runByTerragrunt(args: readonly Text[], state: State): void {
  const exec = args.findIndex(({ text }) => text === "exec");
  const [program, ...rest] = exec < 0 ? [] : args.slice(exec + 1).filter(({ text }) => text !== "--");
  if (program !== undefined) state.reader.words([program, ...rest], { ...copyOf(state), folder: null });
  for (const [at, { head, raw }] of args.entries()) {
    if (!/^--(terragrunt-)?tf-?path\b/.test(head)) continue;
    if (terraformName(valueAt(args, at)?.text ?? "") === null) unclear(state, "program", raw);
  }
}

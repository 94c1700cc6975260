import { operands } from "../args.ts";
import { leadsToTerraform } from "../mention.ts";
import { baseName } from "../programs.ts";
import { type State, unclear } from "../state.ts";
import type { Words } from "../word.ts";

/** Programs whose files of tasks this guard does not read: the name of a task is all that it knows. */

/** With the verb behind which a task stands; null: it stands right behind the name. */
const PROGRAMS: ReadonlyMap<string, RegExp | null> = new Map<string, RegExp | null>([
  ...["earthly", "xc", "mask", "doit", "bb", "gulp", "grunt", "jake", "thor", "ninja", "scons", "ant"].map(
    (name): [string, null] => [name, null],
  ),
  ...["snakemake", "mvn", "mvnw", "sbt", "mix"].map((name): [string, null] => [name, null]),
  ...["bazel", "bazelisk", "buck2", "pants", "runme"].map((name): [string, RegExp] => [name, /^run$/]),
  ["dagger", /^call$/],
  ["tilt", /^trigger$/],
  ["dvc", /^repro$/],
]);

export const UNREAD_PROGRAMS: readonly string[] = [...PROGRAMS.keys()];

/** `tfDestroy` */
const apart = (name: string): string => name.replace(/(?<=[a-z])(?=[A-Z])/g, "-");

const CHANGES = /(?<![a-z])(apply|destroy|deploy|import|taint|refresh|down|teardown|nuke)(?![a-z])/i;

/** `earthly +terraform-destroy`: refused, since its name says that Terraform changes something there. */
export function runNamed([program, ...args]: Words, state: State): void {
  const verb = PROGRAMS.get(baseName(program.text ?? ""));
  const names = operands(args);
  if (verb === undefined || (verb !== null && !verb.test(names[0]?.text ?? ""))) return;
  for (const { text, raw } of verb === null ? names : names.slice(1)) {
    const name = apart(text ?? "");
    if (leadsToTerraform(name) && CHANGES.test(name)) unclear({ ...state, strict: true }, "recipe", raw);
  }
}

import { dirname, resolve } from "node:path";
import { workingCopyOf } from "../input/working-copy.ts";
import { policyLines } from "../report/policy-words.ts";
import { HELP, parseOptions, usageError } from "./options.ts";
import { policyTextIn } from "./policy-file.ts";
import { placeWarnings, policyHere } from "./policy-search.ts";
import { policyWarnings } from "./policy-warnings.ts";
import { print, type Shell, say, todayOf } from "./shell.ts";
import { type Command, usageOf } from "./usage.ts";

/** What roots may be called for the policy in a file; null where it lies in no repository. */
async function rootNamesFor(path: string, cwd: string): Promise<readonly string[] | null> {
  const top = workingCopyOf(dirname(resolve(cwd, path)));
  if (top === null) return null;
  // Loaded only here: what reads workflows takes longer than all the rest.
  const { rootNamesIn } = await import("../setup/root-names.ts");
  return rootNamesIn(top);
}

const usage = () =>
  usageOf({
    name: "check-policy",
    forms: ["[FILE]"],
    text: `  FILE: default is the policy that review takes here, .github/destroy-guard.yml at the
  top of the repository.

  Warns of types that the catalogue does not know, of exceptions and freeze windows
  that ran out, of restores that are still to come, of exceptions for every object or
  from a rule that has levels only, of types that the catalogue knows to hold data and
  the policy takes for less, of roots that are no folder and named by no workflow, and
  of a file that nothing reads where it is. The exit code stays 0.`,
    options: HELP,
    examples: ["destroy-guard check-policy", "destroy-guard check-policy .github/destroy-guard.yml"],
    exits: {
      0: "no mistake",
      2: "a mistake in the policy, wrong usage, or a file that can't be read",
    },
  });

async function checkPolicy(args: readonly string[], shell: Shell): Promise<number> {
  const { values, positionals } = parseOptions(args, HELP, "check-policy");
  if (values.help === true) return print(shell, usage());
  const [named, ...more] = positionals;
  if (more.length > 0) throw usageError("check-policy takes one file", "check-policy");
  const path = named ?? policyHere(shell.cwd);
  const { policy, text } = await policyTextIn(path, shell.cwd);
  const rootNames = policy.roots.length === 0 ? null : await rootNamesFor(path, shell.cwd);
  const warnings = await policyWarnings({ policy, text, path, today: todayOf(shell), rootNames });
  for (const warning of [...placeWarnings(path, shell.cwd), ...warnings]) say(shell, `warning: ${warning}`);
  const lines = policyLines(policy);
  const does = lines.length === 0 ? " that changes nothing: the defaults apply.\n" : ":\n";
  return print(shell, `${path} is a valid policy${does}${lines.map((line) => `  ${line}\n`).join("")}`);
}

export const CHECK_POLICY: Command = { usage, options: HELP, run: checkPolicy };

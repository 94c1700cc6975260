import type { ResourceChange } from "./change.ts";
import { matchesObject } from "./match.ts";
import type { Allow, Policy } from "./policy.ts";
import { type Statement, statement } from "./rules/rule.ts";
import type { Rule, Setting } from "./rules/table.ts";

/**
 * What no exception helps against: what can't be read, and what is said of the plan as a whole, of the pull request, or
 * of the exceptions themselves.
 */
const NEVER_ALLOWED: ReadonlySet<Rule> = new Set<Rule>([
  "unreadable-change",
  "mass-destroy",
  "missing-state",
  "state-swapped",
  "wrong-environment",
  "frozen",
  "guard-edited",
  "incomplete-plan",
  "side-effect",
  "exception-expired",
  "exception-used",
]);

/** Whether an exception can keep a rule quiet. */
export const canAllow = (rule: Rule): boolean => !NEVER_ALLOWED.has(rule);

/** How many findings one exception keeps quiet, by the level that they would have. */
interface Quiet {
  block: number;
  warn: number;
}

/**
 * The exceptions of a policy, applied to one plan: what they keep quiet is counted, so that nobody takes it for calm.
 */
export class Exceptions {
  readonly #policy: Pick<Policy, "allow" | "allowedToo">;
  readonly #today: string;
  readonly #levelOf: (said: Statement) => Setting;
  readonly #expired = new Set<Allow>();
  readonly #used = new Map<Allow, Quiet>();

  /** `today`: `YYYY-MM-DD`. `levelOf`: the level of a statement without any exception. */
  constructor(policy: Pick<Policy, "allow" | "allowedToo">, today: string, levelOf: (said: Statement) => Setting) {
    this.#policy = policy;
    this.#today = today;
    this.#levelOf = levelOf;
  }

  /** Whether what is said of an object is allowed. What can't be read can't be; of what is off nothing is said. */
  allow(said: Statement, change: ResourceChange): boolean {
    const level = this.#levelOf(said);
    if (!canAllow(said.rule) || level === "off") return false;
    const { allow, allowedToo } = this.#policy;
    const entry = this.#validIn(allow, said, change);
    if (entry === undefined) return false;
    if (allowedToo !== null && this.#validIn(allowedToo, said, change) === undefined) return false;
    this.#count(entry, level);
    return true;
  }

  #validIn(exceptions: readonly Allow[], said: Statement, change: ResourceChange): Allow | undefined {
    const matching = exceptions.filter(
      (entry) => (entry.rules === null || entry.rules.includes(said.rule)) && matchesObject(entry, change, "is"),
    );
    const valid = matching.find(({ until }) => until === null || this.#today <= until);
    if (valid === undefined) for (const entry of matching) this.#expired.add(entry);
    return valid;
  }

  #count(entry: Allow, level: Setting): void {
    if (level !== "block" && level !== "warn") return;
    const quiet = this.#used.get(entry) ?? { block: 0, warn: 0 };
    quiet[level] += 1;
    this.#used.set(entry, quiet);
  }

  /** What is to be said of the exceptions themselves, once all of the plan has been asked for. */
  statements(): readonly Statement[] {
    const expired = [...this.#expired].map(({ until, reason }) =>
      statement("exception-expired", null, { kind: "exception", until, reason }),
    );
    const used = [...this.#used].map(([{ until, reason }, { block, warn }]) =>
      statement("exception-used", null, { kind: "allowed", until, reason, block, warn }),
    );
    return [...expired, ...used];
  }
}

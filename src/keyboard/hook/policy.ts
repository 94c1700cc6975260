import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { catalogueWith } from "../../catalogue/index.ts";
import { policyIn } from "../../cli/policy-file.ts";
import type { Weight } from "../../domain/catalogue.ts";
import { settingOf } from "../../domain/levels.ts";
import { DEFAULT_POLICY, type Policy } from "../../domain/policy.ts";
import { isLossRule, LEVELS, RULE_NAMES, type Rule, type RuleLevels, type Setting } from "../../domain/rules/table.ts";

/** The policy of a repository lies in the working copy, where an agent can edit it. */
const IN_REPOSITORY = ".github/destroy-guard.yml";

export interface PolicyPlaces {
  /** The one that counts: named, else in the environment, else the user's own. Null: there is none. */
  readonly trusted: string | null;
  /** The repository's, which can only make it stricter. */
  readonly own: string | null;
}

export function policyPlaces(
  named: string | undefined,
  {
    cwd,
    top,
    env,
    home,
  }: {
    readonly cwd: string;
    readonly top: string;
    readonly env: Readonly<Record<string, string | undefined>>;
    readonly home: string | null;
  },
): PolicyPlaces {
  const inEnvironment = env.DESTROY_GUARD_POLICY === "" ? undefined : env.DESTROY_GUARD_POLICY;
  const explicit = named ?? inEnvironment;
  const users = home === null ? null : join(home, ".config", "destroy-guard", "policy.yml");
  const own = join(top, IN_REPOSITORY);
  return {
    trusted: explicit === undefined ? (users !== null && existsSync(users) ? users : null) : resolve(cwd, explicit),
    own: existsSync(own) ? own : null,
  };
}

/** The policy for one root. Throws InputError or PolicyError where one of the files can't be read. */
export async function policyFor({ trusted, own }: PolicyPlaces, root: string, cwd: string): Promise<Policy> {
  const first = trusted === null ? DEFAULT_POLICY : await policyIn(trusted, cwd);
  return own === null || own === trusted ? first : stricter(first, await policyIn(own, cwd), root);
}

const STRICTNESS: readonly Setting[] = [...LEVELS, "off"];
const stricterOf = (a: Setting, b: Setting): Setting => (STRICTNESS.indexOf(a) <= STRICTNESS.indexOf(b) ? a : b);

const WEIGHTS: readonly Weight[] = ["high", "medium", "low"];

/**
 * The stricter of two policies for a root: of each rule the stricter level, what either protects, when either freezes.
 * What only the second one allows, or calls harmless, does not count.
 */
export function stricter(trusted: Policy, own: Policy, root: string): Policy {
  const level = (rule: Rule, weight?: Weight): Setting =>
    stricterOf(settingOf(trusted, root, rule, weight), settingOf(own, root, rule, weight));
  const levels = RULE_NAMES.map((rule) => [
    rule,
    isLossRule(rule) ? Object.fromEntries(WEIGHTS.map((weight) => [weight, level(rule, weight)])) : level(rule),
  ]);
  const known = catalogueWith(trusted.catalogue);
  return {
    levels: Object.fromEntries(levels) as RuleLevels,
    massDestroy: {
      share: Math.min(trusted.massDestroy.share, own.massDestroy.share),
      atLeast: Math.min(trusted.massDestroy.atLeast, own.massDestroy.atLeast),
    },
    protect: [...trusted.protect, ...own.protect],
    allow: trusted.allow,
    roots: [],
    freeze: [...trusted.freeze, ...own.freeze],
    override: trusted.override,
    catalogue: [
      ...trusted.catalogue,
      ...own.catalogue.filter((entry) => entry.class !== null && known(entry.type).known === "nothing"),
    ],
  };
}

import { join, resolve } from "node:path";
import { isTaken } from "../input/found.ts";

/** The policy of a repository lies in the working copy, where an agent can edit it. */
const IN_REPOSITORY = ".github/destroy-guard.yml";

const VARIABLE = "DESTROY_GUARD_POLICY";

export interface PolicyPlaces {
  /** The one that counts: named, else in the environment, else the user's own. Null: there is none. */
  readonly trusted: string | null;
  /** The variable that names it, where one does: somebody may not know of it. */
  readonly variable: string | null;
  /** The repository's, which can only make it stricter. */
  readonly own: string | null;
}

export interface Surroundings {
  readonly cwd: string;
  /** The top of the working copy. */
  readonly top: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * Where the policies of a command at the keyboard are (docs/agents.md). `named`: by the option `--policy`. A link that
 * leads nowhere is a policy that can't be read, and not none; so is one where nobody may look.
 */
export function policyPlaces(named: string | undefined, { cwd, top, env }: Surroundings): PolicyPlaces {
  const ofVariable = named === undefined ? given(env[VARIABLE]) : undefined;
  const explicit = named ?? ofVariable;
  const users = usersPolicy(env);
  const own = join(top, IN_REPOSITORY);
  return {
    trusted: explicit === undefined ? (users !== null && isTaken(users) ? users : null) : resolve(cwd, explicit),
    variable: ofVariable === undefined ? null : VARIABLE,
    own: isTaken(own) ? own : null,
  };
}

/** An empty variable is none, and a relative XDG_CONFIG_HOME is to be ignored (XDG Base Directory Specification). */
const given = (value: string | undefined): string | undefined => (value === "" ? undefined : value);

function usersPolicy({ XDG_CONFIG_HOME, HOME, USERPROFILE }: Surroundings["env"]): string | null {
  const home = given(HOME) ?? given(USERPROFILE);
  const config = XDG_CONFIG_HOME?.startsWith("/") ? XDG_CONFIG_HOME : home && join(home, ".config");
  return config ? join(config, "destroy-guard", "policy.yml") : null;
}

import { type Owner, ownerName, type Team } from "../owners.ts";
import type { OwnedPath } from "./blocked-paths.ts";
import { type Case, consentBy } from "./case.ts";
import { isSameName } from "./facts.ts";
import { isKnown, membershipOf, type Need, read } from "./reads.ts";
import { type Refusal, refuse } from "./refusal.ts";

/**
 * What somebody owns of the blocked paths. `doubts`: why it can't be told of an owner whether it is them; `asks`: what
 * would tell.
 */
export interface Share {
  readonly paths: readonly OwnedPath[];
  readonly asks: readonly Need[];
  readonly doubts: readonly Refusal[];
}

export function shareOf(c: Case, owned: readonly OwnedPath[], login: string): Share {
  const paths: OwnedPath[] = [];
  const asks: Need[] = [];
  const doubts: Refusal[] = [];
  for (const path of owned) {
    const answers = path.owners.map((owner) => includes(c, owner, login));
    if (answers.some(({ is }) => is === "yes")) {
      paths.push(path);
      continue;
    }
    for (const answer of answers) {
      if (answer.is === "asked") asks.push(answer.need);
      if (answer.is === "doubtful") doubts.push(answer.doubt);
    }
  }
  return { paths, asks, doubts: doubts.toSorted(byUse) };
}

/** A doubt about a team can be cleared up without another owner, so it is told first. */
export const isAboutTeam = ({ code }: Refusal): boolean => code === "team-unknown" || code === "team-no-write";
const byUse = (a: Refusal, b: Refusal): number => Number(isAboutTeam(b)) - Number(isAboutTeam(a));

type Answer =
  | { readonly is: "yes" | "no" }
  | { readonly is: "asked"; readonly need: Need }
  | { readonly is: "doubtful"; readonly doubt: Refusal };

const doubtful = (doubt: Refusal): Answer => ({ is: "doubtful", doubt });

/** Whether an owner of CODEOWNERS is, or includes, this login. */
function includes(c: Case, owner: Owner, login: string): Answer {
  if (owner.kind === "user") return { is: isSameName(owner.login, login) ? "yes" : "no" };
  if (owner.kind === "email") return doubtful(refuse("email-owner", { who: login, email: owner.address }));
  return teamIncludes(c, owner, login);
}

function teamIncludes(c: Case, owner: Team, login: string): Answer {
  const { home, pull } = c.question;
  const team = ownerName(owner);
  if (!isSameName(owner.org, home)) return doubtful(refuse("team-elsewhere", { team, home }));
  const need = membershipOf(owner, login);
  if (!isKnown(c.known, need)) return { is: "asked", need };
  const membership = read(c.known, need);
  if (membership.read && membership.value === "team-without-write") return doubtful(refuse("team-no-write", { team }));
  if (membership.read) return { is: membership.value === "member" ? "yes" : "no" };
  const secrets = consentBy(pull) === "label";
  return doubtful(refuse("team-unknown", { who: login, team, why: membership.why, secrets }));
}

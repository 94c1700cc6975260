import { type Owner, type Ownership, ownerName, ownersOf, type Team } from "../owners.ts";
import { type Case, consentBy } from "./case.ts";
import { isKnown, isSameName, type Need, type Place, type Question, read } from "./evidence.ts";
import { type Refusal, refuse } from "./refusal.ts";

/**
 * Whose a path is: the policy's approvers stand in for CODEOWNERS altogether. Null: there is no source, or it can't be
 * used.
 */
export function ownershipOf({ owners }: Pick<Question, "owners">, path: string): Ownership | null {
  if (owners.from === "approvers")
    return owners.owners.length === 0 ? { state: "unowned" } : { state: "owned", owners: owners.owners, line: null };
  return owners.from === "codeowners" ? ownersOf(owners.lines, path) : null;
}

/** A place with those who may agree for it. */
export interface Owned extends Place {
  readonly owners: readonly Owner[];
}

/** Every place with its owners, or the first for which nobody can agree. */
export function ownedPlaces({
  owners,
  places,
  base,
}: Pick<Question, "owners" | "places" | "base">): readonly Owned[] | Refusal {
  if (owners.from === "nowhere") return refuse("no-codeowners", { base });
  if (owners.from === "unreadable") return refuse("codeowners-unreadable", { base, why: owners.why });
  const owned: Owned[] = [];
  for (const place of places) {
    const { path } = place;
    const found = ownershipOf({ owners }, path);
    if (found?.state !== "owned") return notOwned(found, path, base);
    owned.push({ ...place, owners: found.owners });
  }
  return owned;
}

function notOwned(found: Exclude<Ownership, { readonly state: "owned" }> | null, path: string, base: string): Refusal {
  if (found?.state === "cleared") return refuse("owner-cleared", { path, line: found.line, base });
  if (found?.state === "broken") return refuse("owners-broken", { path, line: found.line, fault: found.fault, base });
  return refuse("no-owner", { path, base });
}

/**
 * What somebody owns of the places. `doubts`: why it can't be told of an owner whether it is them; `asks`: what would
 * tell.
 */
export interface Share {
  readonly places: readonly Owned[];
  readonly asks: readonly Need[];
  readonly doubts: readonly Refusal[];
}

const membershipOf = (team: Team, login: string) => ({ read: "membership", team, login }) as const satisfies Need;

type Is =
  | { readonly is: "yes" | "no" }
  | { readonly is: "asked"; readonly need: Need }
  | { readonly is: "doubtful"; readonly doubt: Refusal };

/** Whether an owner of CODEOWNERS is, or includes, this login. */
function isOwner(c: Case, owner: Owner, login: string): Is {
  if (owner.kind === "user") return { is: isSameName(owner.login, login) ? "yes" : "no" };
  if (owner.kind === "email")
    return { is: "doubtful", doubt: refuse("email-owner", { who: login, email: owner.address }) };
  const { home, pull } = c.question;
  const team = ownerName(owner);
  if (!isSameName(owner.org, home)) return { is: "doubtful", doubt: refuse("team-elsewhere", { team, home }) };
  const need = membershipOf(owner, login);
  if (!isKnown(c.known, need)) return { is: "asked", need };
  const membership = read(c.known, need);
  if (!membership.read) {
    return {
      is: "doubtful",
      doubt: refuse("team-unknown", { who: login, team, why: membership.why, secrets: consentBy(pull) === "label" }),
    };
  }
  return { is: membership.value === "member" ? "yes" : "no" };
}

/** A doubt about a team can be cleared up by whoever runs the action, so it is told first. */
const byUse = (a: Refusal, b: Refusal): number => Number(b.code === "team-unknown") - Number(a.code === "team-unknown");

export function shareOf(c: Case, owned: readonly Owned[], login: string): Share {
  const places: Owned[] = [];
  const asks: Need[] = [];
  const doubts: Refusal[] = [];
  for (const place of owned) {
    const answers = place.owners.map((owner) => isOwner(c, owner, login));
    if (answers.some(({ is }) => is === "yes")) {
      places.push(place);
      continue;
    }
    for (const answer of answers) {
      if (answer.is === "asked") asks.push(answer.need);
      if (answer.is === "doubtful") doubts.push(answer.doubt);
    }
  }
  return { places, asks, doubts: doubts.toSorted(byUse) };
}

export const ownerNames = (owned: readonly Owned[]): readonly string[] => [
  ...new Set(owned.flatMap(({ owners }) => owners.map(ownerName))),
];

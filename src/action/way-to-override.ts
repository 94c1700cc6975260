import type { OwnedPath } from "../domain/override/blocked-paths.ts";
import { consentBy } from "../domain/override/case.ts";
import { type Account, folded, isSameName } from "../domain/override/facts.ts";
import { consentLine } from "../domain/override/naming.ts";
import type { Refusal } from "../domain/override/refusal.ts";
import { TEAM_STEPS, TEAM_WITHOUT_SECRETS } from "../domain/override/remedies.ts";
import { type Owner, ownerName } from "../domain/owners.ts";
import type { Policy } from "../domain/policy.ts";
import type { LivePull } from "../github/repository.ts";
import type { Consenters, WayToOverride } from "../report/markdown-override.ts";
import { asMarkdown, code, named, type Phrase } from "../report/phrase.ts";
import { refusalText } from "./report-text.ts";

/** What is agreed to, and where. `digest`: null where nothing blocks. */
interface Subject {
  readonly pull: LivePull;
  readonly label: string;
  readonly digest: string | null;
  /** Owner of the repository: only its own teams can be code owners. */
  readonly home: string;
  /** Whether there is a token by which teams can be looked up. */
  readonly seesTeams: boolean;
  /** Who pushed to the branch, as far as it is known; none where the policy lets them agree. */
  readonly pushers: readonly Account[];
}

/** How owners can agree to what blocks, for the comment. What stands in the way is said before anybody tries. */
export function wayToOverride(owned: readonly OwnedPath[] | Refusal, subject: Subject, policy: Policy): WayToOverride {
  if ("code" in owned) return nobodyYet(refusalText(owned));
  const { pull } = subject;
  const author = policy.override.allowAuthor || pull.author === null ? null : pull.author.login;
  const who = consentersOf(owned, (owner) => obstacleOf(owner, subject, author));
  const stuck = who.find(({ names }) => names.length === 0);
  if (stuck !== undefined) return nobodyYet(whyNobody(stuck, subject));
  const { required } = policy.override;
  const names = [...new Map(who.flatMap((group) => group.names).map((name) => [folded(name), name])).values()];
  if (names.length < required && !names.some(isTeam)) return nobodyYet(whyTooFew(required, names));
  return { how: howToAgree(subject, required, who.length), isPossible: true, who };
}

const nobodyYet = (why: string): WayToOverride => ({
  how: `nobody can agree yet. ${why}`,
  isPossible: false,
  who: [],
});

const isTeam = (name: string): boolean => name.includes("/");

const whyTooFew = (required: number, names: readonly string[]): string =>
  asMarkdown([
    `The policy asks for ${required} different owners, and no more are named than `,
    ...named(names, names.length),
    ". Name more owners on the base branch, or let the policy there ask for fewer (override.required). Then run the job again.",
  ]);

/** Why nobody can agree as this owner; null where somebody can. Those that are mended sooner come first. */
const OBSTACLES = ["team-unseen", "team-elsewhere", "email", "author", "pusher"] as const;
type Obstacle = (typeof OBSTACLES)[number];

function obstacleOf(owner: Owner, { home, seesTeams, pushers }: Subject, author: string | null): Obstacle | null {
  if (owner.kind === "email") return "email";
  if (owner.kind === "user") {
    if (author !== null && isSameName(owner.login, author)) return "author";
    return pushers.some(({ login }) => isSameName(owner.login, login)) ? "pusher" : null;
  }
  if (!isSameName(owner.org, home)) return "team-elsewhere";
  return seesTeams ? null : "team-unseen";
}

/** Paths with the same owners, and of these the ones as whom nobody can agree. */
interface Group extends Consenters {
  readonly obstacles: readonly (readonly [Obstacle, Owner])[];
}

function consentersOf(
  owned: readonly OwnedPath[],
  obstacleOf: (owner: Owner) => Obstacle | null,
): readonly (Group & { readonly paths: readonly string[] })[] {
  const groups = new Map<string, { readonly paths: Set<string> } & Omit<Group, "paths">>();
  for (const { path, owners } of owned) {
    const names = owners.filter((owner) => obstacleOf(owner) === null).map(ownerName);
    const obstacles = owners.flatMap((owner) => {
      const obstacle = obstacleOf(owner);
      return obstacle === null ? [] : [[obstacle, owner] as const];
    });
    const key = JSON.stringify(names.length === 0 ? obstacles : names.toSorted());
    const group = groups.get(key) ?? { paths: new Set(), names, obstacles };
    group.paths.add(path);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ paths, ...group }) => ({ ...group, paths: [...paths] }));
}

/** Of a path as whose owner nobody can agree. */
function whyNobody({ paths: [path = "."], obstacles }: Group, { pull, home }: Subject): string {
  const [obstacle, owner] = obstacles.toSorted(([a], [b]) => OBSTACLES.indexOf(a) - OBSTACLES.indexOf(b))[0] ?? [];
  const belongs: Phrase = owner === undefined ? [code(path)] : [code(path), " belongs to ", code(ownerName(owner))];
  if (obstacle === "team-unseen")
    return asMarkdown([
      ...belongs,
      ", and who is in a team can't be read: no owners-token was given. ",
      consentBy(pull) === "label" ? TEAM_STEPS : TEAM_WITHOUT_SECRETS,
    ]);
  if (obstacle === "team-elsewhere")
    return asMarkdown([
      ...belongs,
      ", a team of another organisation. Name a team of ",
      code(home),
      ", or users, on the base branch. Then run the job again.",
    ]);
  if (obstacle === "email")
    return asMarkdown([
      ...belongs,
      ", and whose address that is can't be verified. Write the owner as @user or @org/team on the base branch. Then run the job again.",
    ]);
  const isPushed = obstacles.some(([one]) => one === "pusher");
  return asMarkdown([
    code(path),
    isPushed
      ? " has no owner but those who opened the pull request or pushed to its branch, who can't agree to it."
      : " has no owner but the author of the pull request, who can't agree to it.",
    " Name another owner on the base branch, or let the policy there allow it (override.allowAuthor). Then run the job again.",
  ]);
}

function howToAgree(
  { pull, label, digest }: Pick<Subject, "pull" | "label" | "digest">,
  required: number,
  groups: number,
): string {
  if (consentBy(pull) === "review") return howToApprove({ label, digest: digest ?? "" }, required, groups);
  const applies = `applies the label ${asMarkdown([code(label)])} after this report`;
  const others = "the others approve the newest commit in a review. If a review comes last, run the job again.";
  if (groups > 1) return `one owner of each group below has to agree. One of them ${applies}; ${others}`;
  return required > 1
    ? `${required} code owners have to agree. One of them ${applies}; ${others}`
    : `a code owner ${applies}.`;
}

/** Where there is no record the review has to say what it agrees to: on one commit a plan can differ. */
function howToApprove(agreed: Parameters<typeof consentLine>[0], required: number, groups: number): string {
  const line = asMarkdown([code(consentLine(agreed))]);
  const approves = `approves the newest commit in a review, after this report, with this as a line of its text: ${line}.`;
  if (groups > 1) return `one owner of each group below ${approves} Then the job is run again.`;
  return required > 1
    ? `${required} code owners have to agree. Each ${approves} Then the job is run again.`
    : `a code owner ${approves} Then the job is run again.`;
}

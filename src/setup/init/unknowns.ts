import { InputError } from "../../domain/fault.ts";
import { readPolicy } from "../../input/policy.ts";
import { POLICY_PATH } from "../../input/settings.ts";
import { listed, some } from "../../report/quantity.ts";
import { setupAt } from "../../report/setup-links.ts";
import { NOBODY_YET } from "../nobody.ts";
import { OWN_ACTION } from "../pins.ts";
import { textAt } from "../repository/folders.ts";
import { placeName } from "../repository/names.ts";
import { hasOwnersToken } from "../workflows/uses.ts";
import { CREDENTIALS_WAIT } from "./credentials.ts";
import { fitsWorkflow } from "./proposal.ts";
import { all, each, isProposing, type Known, type Row, type Unknown, where } from "./unknown.ts";
import { BY_WHAT, BY_WHOM, STILL_OPEN, WITH_WHAT } from "./unknown-plans.ts";

/** A tag with a note of its own has two lines: its own, and that of its commit. */
const RELEASE: Row = where({
  when: "unpinned",
  is: () => true,
  says: (known) => {
    const { version } = known.given;
    return [
      "The commit of this action's release: it takes the network to know. This prints it; where there are two lines, the one that ends in ^{} has it:",
      `git ls-remote https://github.com/${OWN_ACTION} refs/tags/v${version} 'refs/tags/v${version}^{}'`,
      isProposing(known) && !known.isWriting
        ? "Then init --pin COMMIT --write writes it into the workflow."
        : "Then init --pin COMMIT shows the lines to change.",
    ].join("\n");
  },
});

/** Who can agree. */
const OWNERS = {
  byAddress: all({
    when: "always",
    of: ({ proposal: { owning } }) => owning.unverified,
    says: (folders) =>
      `Who can agree to a destroy in ${some(folders.map(placeName))}: only an e-mail address stands there as the owner, and whose it is can't be verified. Name people or teams.`,
  }),
  nobody: all({
    when: "always",
    of: ({ proposal: { owning } }) => owning.nobodys,
    says: (patterns, { proposal: { owning } }) =>
      `Who owns ${some(patterns)}: ${owning.isNew ? "no CODEOWNERS names anybody" : `no line of ${owning.path} says who does`}, so ${NOBODY_YET} stands there. Name people or teams with write access in its place; until then nobody can agree to a destroy, and doctor says so.`,
  }),
  teams: all({
    when: "always",
    of: ({ proposal: { owning, guards } }) => (guards.length > 0 && guards.every(hasOwnersToken) ? [] : owning.teams),
    says: (teams, known) =>
      `Who is in ${some(teams)}: the usual token can't see members of teams. ${isProposing(known) ? "The step for a token that can stands in the workflow as a comment; make its app" : "Give the input owners-token"}, or name people. How: ${setupAt("teams")}`,
  }),
} as const satisfies Record<string, Row>;

/** The numbers of the lines of a file which are meant. */
const linesWith = (
  text: string | null,
  isMeant: (line: string, at: number, lines: readonly string[]) => boolean,
): readonly number[] =>
  (text ?? "")
    .split("\n")
    .map((line) => line.trim())
    .flatMap((line, at, lines) => (isMeant(line, at, lines) ? [at + 1] : []));

/** Whether a step stands as a comment below the words that say so, and not as a step: those may stay. */
function isWaiting(line: string, at: number, lines: readonly string[]): boolean {
  if (!line.includes(CREDENTIALS_WAIT)) return false;
  const end = lines.findIndex((other, below) => below > at && !other.startsWith("#"));
  return lines.slice(at, end < 0 ? undefined : end).some((other) => /^#\s*-\s+uses:/.test(other));
}

const linesListed = (lines: readonly number[]): string =>
  `${lines.length === 1 ? "line" : "lines"} ${listed(lines.map(String))}`;

/** Places in workflows where credentials are still a comment. */
const waitingIn = ({ repository: { top, workflows } }: Known) =>
  workflows.workflows
    .map(({ path }) => ({ path, lines: linesWith(textAt(top, path), isWaiting) }))
    .filter(({ lines }) => lines.length > 0);

/** What is there and not whole, with the file and the lines. */
const UNFILLED = {
  owners: all({
    when: "always",
    isUnfilled: true,
    of: ({ repository: { codeowners } }) =>
      linesWith(codeowners?.text ?? null, (line) => !line.startsWith("#") && line.includes(NOBODY_YET)),
    says: (lines, { repository: { codeowners } }) =>
      `Who owns what ${codeowners?.path} names in ${linesListed(lines)}: ${NOBODY_YET} stands there. Name people or teams with write access in its place; until then nobody can agree to a destroy.`,
  }),
  credentials: each({
    when: "always",
    isUnfilled: true,
    of: waitingIn,
    says: ({ path, lines }) =>
      `Which role plans: the credentials in ${path}, from ${linesListed(lines)} on, are still a comment. Fill them in, or take the comment out where a plan needs none.`,
  }),
  ...STILL_OPEN,
} as const satisfies Record<string, Row>;

function isPolicy(text: string): boolean {
  try {
    readPolicy(text, POLICY_PATH);
    return true;
  } catch (error) {
    if (error instanceof InputError) return false;
    throw error;
  }
}

/** What no workflow takes in as it is. */
const LEFT = {
  strangeNames: all({
    when: "always",
    of: ({ proposal: { unplanned } }) => unplanned,
    says: (unplanned, { proposal: { planned } }) =>
      `Roots whose names can't be written into a workflow as they are: ${some(unplanned)}. ${planned.length > 0 ? "Add them by hand." : `So no workflow is proposed; write it by hand: ${setupAt("the-workflow")}`}`,
  }),
  tooMany: where({
    when: "always",
    is: ({ proposal: { planned } }) => !fitsWorkflow(planned),
    says: ({ proposal: { planned } }) =>
      `How ${planned.length} roots are to be split: their names are longer than one list in a workflow may be, so none is proposed. Write several workflows, each with a key and a job name of its own.`,
  }),
  unreadFiles: all({
    when: "always",
    of: ({ repository: { unread } }) => unread,
    says: (unread) => {
      const [say, them] = unread.length === 1 ? ["says: it", "it"] : ["say: they", "them"];
      return `What ${some(unread)} ${say} can't be read, since there is a mistake in the syntax. Correct ${them} (terraform validate says where), and run init again.`;
    },
  }),
  brokenPolicy: where({
    when: "always",
    is: ({ repository: { policy } }) => policy !== null && !isPolicy(policy),
    says: () =>
      `What ${POLICY_PATH} says: it has a mistake, and as long as it has, each check fails. destroy-guard check-policy names every mistake.`,
  }),
  brokenWorkflows: each({
    when: "always",
    of: ({ repository: { workflows } }) => workflows.broken,
    says: ({ path, line, why }) =>
      `What ${path} does: it can't be read (line ${line}: ${why}), and GitHub runs none of it. Correct it, and run init again.`,
  }),
  openStacks: all({
    when: "always",
    of: ({ repository: { terragrunt } }) => terragrunt.open,
    says: (open) => {
      const [stacks, make] = open.length === 1 ? ["stack", "makes"] : ["stacks", "make"];
      return `Which units the ${stacks} in ${some(open.map(placeName))} ${make}: no file here names all of them. terragrunt stack generate shows them; add them to expect-roots.`;
    },
  }),
} as const satisfies Record<string, Row>;

/** All rows, in the order in which they are told. */
const ROWS: readonly Row[] = [
  ...[BY_WHOM, BY_WHAT, WITH_WHAT].flatMap((table) => Object.values<Row>(table)),
  RELEASE,
  ...[OWNERS, UNFILLED, LEFT].flatMap((table) => Object.values<Row>(table)),
];

/** What no file says. */
export const unknownsOf = (known: Known): readonly Unknown[] => ROWS.flatMap((row) => row(known));

import { grouped } from "../../domain/grouped.ts";
import { ownerName } from "../../domain/owners.ts";
import { listed } from "../../report/quantity.ts";
import { setupAt } from "../../report/setup-links.ts";
import { list, type Phrase, phrase } from "../../text/phrase.ts";
import { guardPatterns } from "../init/codeowners.ts";
import { NOBODY_YET } from "../nobody.ts";
import { guardiansToPropose, type Proposed, proposalWords } from "../proposed-owners.ts";
import { hasOwnersToken } from "../workflows/uses.ts";
import { checksIn, type Facts, type FileFacts, type GitHubFacts, labelIn, type OwnersFile } from "./facts.ts";
import { at, type Found, fixOf, type Judge, newFile, ok, open, orOk, unknown } from "./found.ts";
import { reviewedRoots } from "./of-roots.ts";
import {
  lastLine,
  linesFix,
  linesOf,
  pathsBeforeOwners,
  realOwnersOf,
  reviewing,
  unownedWords,
  whyUnowned,
} from "./owning.ts";
import { teamsIn } from "./teams.ts";

/** Who owns what guards, and can they agree: CODEOWNERS, the policy, teams, the label. */

const WORKFLOWS = ".github/workflows/";
/** A workflow that nobody has written yet: it stands for all of them, and is never told as a file. */
const NEW_WORKFLOW = `${WORKFLOWS}new-${"0".repeat(8)}.yml`;

/** Files by which the check could be taken away. */
function guarding({ guards, policy, owners }: FileFacts): readonly string[] {
  return [
    ...new Set([
      ...guards.flatMap(({ workflow, callers, reviews }) => [
        workflow.path,
        ...callers.map((one) => one.workflow.path),
        ...reviews.map(({ path }) => path),
      ]),
      policy.path,
      ...pathsBeforeOwners(owners),
      ...(owners === null ? [] : [owners.path]),
      NEW_WORKFLOW,
    ]),
  ];
}

/** What a later line can't take away again. */
const ownersFix = (paths: readonly string[], proposed: Proposed, path: string): Phrase =>
  phrase`End ${path} with ${list(guardPatterns(paths).map((pattern) => `${pattern} ${proposed.owners}`))}. ${[proposalWords([proposed])]}`;

/** Those that are here, and those that a workflow names. */
const rootsIn = (files: FileFacts): readonly string[] => [...files.rootsHere().all, ...reviewedRoots(files)];

const SHORTER = phrase`Write lines for folders in the place of lines for files: one stands for all that is in a folder.`;

const fileList = (paths: readonly string[]): Phrase =>
  list(paths).flatMap((part) =>
    typeof part !== "string" && part.code === NEW_WORKFLOW ? phrase`new files in ${WORKFLOWS}` : [part],
  );

export const guardsOwned: Judge = (facts) => {
  const { owners } = facts.files;
  if (owners === null)
    return [
      open(
        phrase`There is no CODEOWNERS, so nobody has to agree to an edit of the workflow or the policy, and nobody can override.`,
        phrase`Write the file. How: ${setupAt("owners-and-the-label")}`,
        newFile(".github/CODEOWNERS"),
      ),
    ];
  if (owners.unreadable !== null)
    return [
      open(
        phrase`None of ${owners.path} counts, so nobody has to agree to an edit of the workflow or the policy, and nobody can override.`,
        SHORTER,
        at(owners.path, 1),
      ),
    ];
  return orOk(unguarded(owners, facts), phrase`Each of them has one.`);
};

/** What guards, and nobody who counts owns; those alike in one answer. */
function unguarded(owners: OwnersFile, facts: Facts): readonly Found[] {
  const whyNot = reviewing(facts);
  const states = guarding(facts.files).map((path) => ({ path, ownership: realOwnersOf(owners, path, whyNot) }));
  const unowned = states.filter(({ ownership }) => ownership.state !== "owned");
  return [...grouped(unowned, ({ ownership }) => whyUnowned(ownership))].map(([why, same]) => {
    const paths = same.map(({ path }) => path);
    const lines = linesOf(same.map(({ ownership }) => ownership));
    const proposed = () => guardiansToPropose(owners, rootsIn(facts.files), (owner) => whyNot(owner) === null);
    return open(
      phrase`${unownedWords(why, fileList(paths))}.`,
      why === "nobody" ? ownersFix(paths, proposed(), owners.path) : linesFix(why, lines, owners.path),
      at(owners.path, lines[0] ?? lastLine(facts.files)),
    );
  });
}

const MOST_LINES = 10;

/** Lines that nobody has filled in: one fact, wherever it stands. */
const unfilledLines = ({ owners }: FileFacts): readonly number[] =>
  owners === null || owners.unreadable !== null
    ? []
    : owners.lines
        .filter((line) => "owners" in line && line.owners.some((owner) => ownerName(owner) === NOBODY_YET))
        .map(({ line }) => line);

function unfilled(lines: readonly number[], path: string): readonly Found[] {
  const [first] = lines;
  if (first === undefined) return [];
  const [where, name] = lines.length === 1 ? ["Line", "names"] : ["Lines", "name"];
  return [
    open(
      phrase`${[where]} ${[listed(lines.map(String))]} ${[name]} ${NOBODY_YET}, which init wrote where no owner was known.`,
      phrase`Write a person or a team with write access in its place: GitHub skips such a line, and an earlier one may count instead.`,
      at(path, first),
    ),
  ];
}

export const codeowners: Judge = ({ files, github }) => {
  const { owners } = files;
  if (owners === null) return [];
  if (owners.unreadable !== null)
    return [open(phrase`${owners.path} ${[owners.unreadable]}.`, SHORTER, at(owners.path, 1))];
  const own = owners.skipped.map(({ line, why, found }): readonly [number, Phrase] => [
    line,
    phrase`Line ${line} ${[why]}: ${found}.`,
  ]);
  const missing = unfilledLines(files);
  const told = github?.ownersErrors.read === true ? (github.ownersErrors.value ?? []) : [];
  const theirs = told
    .filter(({ path, line }) => path === owners.path && !missing.includes(line) && !own.some(([at]) => at === line))
    .map(({ line, kind }): readonly [number, Phrase] => [line, phrase`GitHub says of line ${line}: ${kind}.`]);
  const found = [...own, ...theirs]
    .slice(0, MOST_LINES)
    .map(([line, says]) =>
      open(
        says,
        phrase`Correct the line: GitHub skips it, and an earlier one may count instead.`,
        at(owners.path, line),
      ),
    );
  return orOk(
    [...found, ...unfilled(missing, owners.path), ...untold(github)],
    github === null ? phrase`None can be seen in the file.` : phrase`No line has one, and GitHub names none.`,
  );
};

/** GitHub did not say what is wrong in CODEOWNERS. */
function untold(github: Facts["github"]): readonly Found[] {
  if (github === null) return [];
  const { ownersErrors, branch } = github;
  if (!ownersErrors.read)
    return [
      unknown(
        phrase`What GitHub says of it could not be read: ${[ownersErrors.why]}.`,
        fixOf(ownersErrors, phrase`Give a token with ${"contents: read"}.`),
      ),
    ];
  if (ownersErrors.value !== null) return [];
  return [
    unknown(
      phrase`GitHub says that there is no CODEOWNERS on ${branch}, so it names no mistakes.`,
      phrase`Bring the file to ${branch}, and run doctor again.`,
    ),
  ];
}

export const policy: Judge = ({ files: { policy } }) => {
  if (policy.mistake !== null)
    return [
      open(
        phrase`${policy.path}: ${policy.mistake.message}.`,
        phrase`Correct it; destroy-guard check-policy names every mistake.`,
        at(policy.path, policy.mistake.line),
      ),
    ];
  return [
    ok(policy.isThere ? phrase`${policy.path} can be read.` : phrase`There is no policy file, so the defaults count.`),
  ];
};

export const teams: Judge = (facts) => {
  const { files } = facts;
  const named = teamsIn(files);
  if (named.length === 0) return [ok(phrase`No team is named as an owner.`)];
  const names = list(named.map(ownerName));
  const blind = checksIn(files).filter((guard) => !hasOwnersToken(guard));
  const found = blind.map((guard) =>
    open(
      phrase`The job ${guard.job.id} has no ${"owners-token"}, and without one the members of ${names} are not known: their label does not count.`,
      phrase`Hand a token over, or name users. How: ${setupAt("teams")}`,
      at(guard.reviews[0]?.path ?? guard.workflow.path, guard.reviews[0]?.step.line ?? guard.job.line),
    ),
  );
  return orOk(
    found.length > 0 ? found : teamsFound(facts, names),
    phrase`${names}: the owners token can see them, and they may write.`,
  );
};

function teamsFound({ files, github }: Facts, names: Phrase): readonly Found[] {
  if (github === null || !github.hasOwnersToken)
    return [
      unknown(
        phrase`Whether the owners token sees ${names} is not known.`,
        phrase`Give it here as well, in a file that ${"--owners-token-file"} names or in ${"OWNERS_TOKEN"}.`,
      ),
    ];
  return [...github.teams.flatMap((one) => teamFound(one, github)), ...unseenTeams(files, github)];
}

/** Teams beyond so many as are looked at. */
function unseenTeams(files: FileFacts, { teams }: GitHubFacts): readonly Found[] {
  const others = teamsIn(files).slice(teams.length);
  return others.length === 0
    ? []
    : [
        unknown(
          phrase`Only ${teams.length} teams were looked at, and not ${list(others.map(ownerName))}.`,
          phrase`See that each of them may write.`,
        ),
      ];
}

type SeenTeam = GitHubFacts["teams"][number];

function teamFound({ team, seen }: SeenTeam, github: GitHubFacts): readonly Found[] {
  const page = { url: `${github.url}/settings/access` };
  const name = ownerName(team);
  if (!seen.read)
    return [
      unknown(
        phrase`${name} could not be read: ${[seen.why]}.`,
        fixOf(seen, phrase`The token needs ${"members: read"}.`),
      ),
    ];
  if (seen.value === "unseen")
    return [
      open(
        phrase`There is no team ${name}, or the owners token may not see it.`,
        phrase`Correct the name, or let the token see it: ${"members: read"} of that organisation.`,
        page,
      ),
    ];
  return seen.value === "may write"
    ? []
    : [
        open(
          phrase`The team ${name} may not write, so GitHub takes it for no code owner.`,
          phrase`Give the team the role Write.`,
          page,
        ),
      ];
}

export const label: Judge = ({ files, github }) => {
  if (github === null || !checksIn(files).some(({ reviews }) => reviews.some(({ by }) => by === "action"))) return [];
  const name = labelIn(files);
  if (!github.hasLabel.read)
    return [
      unknown(
        phrase`The label ${name} could not be looked for: ${[github.hasLabel.why]}.`,
        fixOf(github.hasLabel, phrase`Give a token with ${"issues: read"} or ${"pull-requests: read"}.`),
      ),
    ];
  return [
    github.hasLabel.value
      ? ok(phrase`It is called ${name}.`)
      : open(phrase`There is no label ${name}, so nobody can apply it.`, phrase`Create the label.`, {
          url: `${github.url}/labels`,
        }),
  ];
};

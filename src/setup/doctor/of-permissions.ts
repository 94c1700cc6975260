import { list, phrase } from "../../text/phrase.ts";
import { chainOf, startsOn } from "../workflows/started.ts";
import { type Guard, isDeciding } from "../workflows/uses.ts";
import type { Permissions } from "../workflows/workflow.ts";
import type { Facts } from "./facts.ts";
import { at, type Found, type Judge, open, orOk, unknown } from "./found.ts";

/** May the job do what it has to: its token's permissions. */

type Scopes = Readonly<Record<string, "read" | "write">>;

const DECIDING: Scopes = { contents: "read", "pull-requests": "write", statuses: "write" };
const HANDING_OVER: Scopes = { contents: "read", "pull-requests": "read" };
/** After the merge it reads what was agreed to, and writes nothing. */
const OUTSIDE: Scopes = { contents: "read", "pull-requests": "read", statuses: "read" };

const neededBy = (guard: Guard): Scopes => {
  if (!startsOn(guard, "pull_request", "pull_request_target")) return OUTSIDE;
  return isDeciding(guard) ? DECIDING : HANDING_OVER;
};

const covers = ({ all, scopes }: Permissions, scope: string, level: string): boolean => {
  const held = all ?? scopes.get(scope);
  return held === "write" || held === level;
};

/** What is written for the job; of a called workflow those of its callers are limits as well. */
const layersOf = (guard: Guard): readonly (readonly [path: string, Permissions])[] =>
  chainOf(guard)
    .toReversed()
    .flatMap(({ workflow, job }) => written(workflow.path, job.permissions ?? workflow.permissions));

const written = (path: string, permissions: Permissions | null): readonly (readonly [string, Permissions])[] =>
  permissions === null ? [] : [[path, permissions]];

/** Null where the token is the job's own. */
const otherToken = ({ reviews }: Guard): string | null => {
  const [given] = reviews.flatMap(({ inputs }) => inputs.get("github-token")?.text ?? []);
  return given === undefined || /(?:github\.token|secrets\.GITHUB_TOKEN)/i.test(given) ? null : given.trim();
};

function permitted(guard: Guard): readonly Found[] {
  const { workflow, job } = guard;
  const needed = Object.entries(neededBy(guard));
  const all = needed.map(([scope, level]) => `${scope}: ${level}`);
  const token = otherToken(guard);
  if (token !== null)
    return [
      unknown(
        phrase`The job ${job.id} has a token of its own, ${token}; what that may do is not written here.`,
        phrase`See that it has ${list(all)}.`,
        at(workflow.path, job.line),
      ),
    ];
  const layers = layersOf(guard);
  if (layers.length === 0)
    return [
      open(
        phrase`The job ${job.id} has no permissions written down, so what it may do depends on the settings of the repository.`,
        phrase`Write ${"permissions:"} with ${list(all)}.`,
        at(workflow.path, job.line),
      ),
    ];
  return layers.flatMap(([path, permissions]) => {
    const gone = needed.filter(([scope, level]) => !covers(permissions, scope, level)).map((one) => one.join(": "));
    if (gone.length === 0) return [];
    return [
      open(phrase`The job ${job.id} lacks ${list(gone)}.`, phrase`Add ${list(gone)}.`, at(path, permissions.line)),
    ];
  });
}

export const permissions: Judge = ({ files }: Facts) => {
  const acting = files.guards.filter(({ reviews }) => reviews.some(({ by }) => by === "action"));
  const started = acting.filter(({ triggers }) => !isOnlyCalled(triggers));
  return orOk(started.flatMap(permitted), phrase`They are written in the workflow.`);
};

/** What is only called has the permissions of its callers, and is judged with each of them. */
const isOnlyCalled = (triggers: Guard["triggers"]): boolean => triggers.every(({ name }) => name === "workflow_call");

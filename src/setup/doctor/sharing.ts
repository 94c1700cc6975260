import { phrase } from "../../text/phrase.ts";
import type { ActionAt } from "../workflows/files.ts";
import { asStarted } from "../workflows/handed.ts";
import { type PlacedStep, type Started, stepsRun } from "../workflows/started.ts";
import type { Located } from "../workflows/yaml.ts";
import { at, type Found, open } from "./found.ts";

/** Does a job of a pull request have the credentials of one that destroys? */

/** Inputs and variables that say whose credentials a job has. */
const CREDENTIALS = [
  "role-to-assume",
  "aws-access-key-id",
  "service_account",
  "workload_identity_provider",
  "credentials_json",
  "client-id",
  "creds",
  "AWS_ROLE_ARN",
  "AWS_ACCESS_KEY_ID",
  "GOOGLE_CREDENTIALS",
  "ARM_CLIENT_ID",
  "TF_TOKEN_app_terraform_io",
];
/** Of an action only those that get credentials: others have inputs of the same name. */
const GETS_CREDENTIALS = /^(?:aws-actions\/configure-aws-credentials|google-github-actions\/auth|azure\/login)@/i;

/** A credential, the file that names it, and what tells it from others. */
interface Credential extends Located {
  readonly path: string;
  readonly identity: string;
}

const named = (given: ReadonlyMap<string, Located>): readonly Located[] =>
  CREDENTIALS.flatMap((name) => given.get(name) ?? []);

function credentialsOf(started: Started, actionAt: ActionAt): readonly Credential[] {
  const { workflow, job } = started;
  const inFile = (all: readonly Located[], path: string, placed?: PlacedStep) =>
    all.map((one) => ({ ...one, path, identity: identityOf(asStarted(one.text, started, placed), started) }));
  return [
    ...inFile([...named(workflow.env), ...named(job.env)], workflow.path),
    ...stepsRun(started, actionAt).flatMap((placed) => {
      const { step, path } = placed;
      const given = GETS_CREDENTIALS.test(step.uses?.text ?? "") ? named(step.with) : [];
      return inFile([...named(step.env), ...given], path, placed);
    }),
  ];
}

/** A secret or a variable may be another one in another environment. */
const identityOf = (text: string, { job: { environment } }: Started): string =>
  text.includes("${{") ? `${text} ${environment ?? ""}` : text;

/** A job that destroys, with what tells its credentials from others. */
export interface Holder {
  readonly started: Started;
  readonly identities: ReadonlySet<string>;
}

/** What tells the credentials of a job that destroys from others. */
export const holderOf = (started: Started, actionAt: ActionAt): Holder => ({
  started,
  identities: new Set(credentialsOf(started, actionAt).map(({ identity }) => identity)),
});

/** Of each job that destroys, whether a job of a pull request has credentials in common with it. */
export function sharing(pulls: Started, destroying: readonly Holder[], actionAt: ActionAt): readonly Found[] {
  const held = credentialsOf(pulls, actionAt);
  return destroying.flatMap(({ started, identities }) => {
    const same = held.find(({ identity }) => identity !== "" && identities.has(identity));
    if (same === undefined) return [];
    return [
      open(
        phrase`The job ${pulls.job.id} of a pull request has the credentials ${same.text}, with which the job ${started.job.id} of ${started.workflow.path} applies.`,
        phrase`Give the job of the pull request credentials of its own that may only read.`,
        at(same.path, same.line),
      ),
    ];
  });
}

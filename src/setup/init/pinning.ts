import type { Workflow } from "../workflows/workflow.ts";

/** A line of a workflow that is there, for a person to change. */
export interface LineChange {
  readonly path: string;
  readonly line: number;
  readonly was: string;
  readonly becomes: string;
}

/** This action, or one of those in its folders, in whosever name it is kept. */
const OWN_USE = /^([^/\s]+\/destroy-guard(?:\/[\w/-]+)?)@(\S+)$/i;
const COMMIT = /^[0-9a-f]{40}$/i;

/** Whether what stands behind `uses:` is this action. */
export const isOwnUse = (uses: string): boolean => OWN_USE.test(uses);

interface OwnUse {
  readonly path: string;
  readonly line: number;
  readonly name: string;
  readonly version: string;
}

const ownUsesIn = (workflows: readonly Workflow[]): readonly OwnUse[] =>
  workflows.flatMap(({ path, jobs }) =>
    jobs.flatMap(({ steps }) =>
      steps.flatMap(({ uses }): readonly OwnUse[] => {
        const [, name, version] = OWN_USE.exec(uses?.text ?? "") ?? [];
        return uses === null || name === undefined || version === undefined
          ? []
          : [{ path, line: uses.line, name, version }];
      }),
    ),
  );

/** Whether a workflow names this action by a tag or a branch. */
export const isUnpinned = (workflows: readonly Workflow[]): boolean =>
  ownUsesIn(workflows).some(({ version }) => !COMMIT.test(version));

/** The lines in which this action is not yet the commit that was given. */
export const pinChanges = (workflows: readonly Workflow[], commit: string, version: string): readonly LineChange[] =>
  ownUsesIn(workflows)
    .filter((one) => one.version !== commit)
    .map(({ path, line, name, version: was }) => ({
      path,
      line,
      was: `uses: ${name}@${was}`,
      becomes: `uses: ${name}@${commit} # v${version}`,
    }));

import type { Repository } from "../repository/repository.ts";
import { isUnpinned } from "./pinning.ts";
import type { Given, Proposal } from "./proposal.ts";

/** The form of the tables of what `init` could not find out, a row for each sentence. */

/** All that the sentences are made of. */
export interface Known {
  readonly repository: Repository;
  readonly proposal: Proposal;
  readonly given: Given;
  /** The new files are written now. */
  readonly isWriting: boolean;
}

/** A workflow is proposed: nothing reviews yet, and there is something to plan. */
export const isProposing = ({ repository: { terragrunt }, proposal: { guards, planned } }: Known): boolean =>
  guards.length === 0 && planned.length + terragrunt.open.length > 0;

/** When an unknown is told. */
const WHEN = {
  /** What the proposed workflow needs. Once it is there nobody is asked again. */
  proposing: isProposing,
  /** What a workflow that reviews already leaves out. */
  reviewing: ({ proposal: { guards } }: Known) => guards.length > 0,
  /** A workflow, proposed or there, names the action by its tag. */
  unpinned: (known: Known) =>
    known.given.commit === null && (isProposing(known) || isUnpinned(known.repository.workflows.workflows)),
  always: () => true,
} as const satisfies Record<string, (known: Known) => boolean>;

interface Told {
  readonly when: keyof typeof WHEN;
  /** It was written by `init` for a person to fill in, or leaves a hole: without it the setup is not whole. */
  readonly isUnfilled?: true;
}

/** Something that no file says. */
export interface Unknown {
  /** What stands there now, and what to do. A command stands on a line of its own. */
  readonly says: string;
  readonly isUnfilled: boolean;
}

/** One row. */
export type Row = (known: Known) => readonly Unknown[];

/** A sentence about each of some things. */
export const each =
  <T>(row: Told & { of: (known: Known) => readonly T[]; says: (one: T, known: Known) => string }): Row =>
  (known) =>
    WHEN[row.when](known)
      ? row.of(known).map((one) => ({ says: row.says(one, known), isUnfilled: row.isUnfilled === true }))
      : [];

/** One sentence about all of some things together; none where there are none. */
export const all = <T>({
  of,
  ...row
}: Told & { of: (known: Known) => readonly T[]; says: (all: readonly T[], known: Known) => string }): Row =>
  each({ ...row, of: (known) => [of(known)].filter(({ length }) => length > 0) });

/** A sentence that is said if something is so. */
export const where = ({ is, ...row }: Told & { is: (known: Known) => boolean; says: (known: Known) => string }): Row =>
  each({ ...row, of: (known) => (is(known) ? [known] : []) });

import { SETUP_DOCS } from "../../report/setup-links.ts";
import { textAt } from "../repository/folders.ts";
import { applyingPast } from "./other-workflows.ts";
import type { NewFile, Proposal } from "./proposal.ts";
import type { Known, Unknown } from "./unknown.ts";

/** What `init` reports on. */
export interface Told extends Omit<Known, "given"> {
  readonly unknowns: readonly Unknown[];
}

/** Whether there is nothing to propose. */
export const isComplete = ({ files, additions, changes }: Proposal): boolean =>
  files.length + additions.length + changes.length === 0;

/** Whether something that is there is not whole. */
export const isUnfilled = ({ unknowns }: Told): boolean => unknowns.some((one) => one.isUnfilled);

const isWorkflow = ({ path }: NewFile): boolean => path.startsWith(".github/workflows/");

/** Whether a workflow is proposed, and so all of it lies before them. */
const isFirst = ({ proposal }: Told): boolean => proposal.files.some(isWorkflow);

/**
 * What a person does next: null where it need not be done. docs/setup.md (From nothing) tells the same in
 * the same order, at more length.
 */
const STEPS = {
  seeCovered: ({ repository: { top }, proposal: { guards, planned } }) => {
    const paths = guards.map(({ workflow }) => workflow.path);
    const texts = paths.map((path) => textAt(top, path) ?? "").join("\n");
    // A glob or a script may stand for them all the same.
    const unnamed = guards.length === 0 ? [] : planned.filter((root) => root !== "." && !texts.includes(root));
    const them = unnamed.length === 1 ? "it" : "them";
    return unnamed.length === 0
      ? null
      : `See whether ${paths.join(", ")} covers ${firstOf(unnamed)}: it does not name ${them}. If no glob stands for ${them}, add ${them}.`;
  },
  fillIn: (told) =>
    isComplete(told.proposal) && isUnfilled(told) ? "Fill in what is missing, and open a pull request with it." : null,
  lookThrough: (told) => {
    const { proposal, isWriting } = told;
    if (isComplete(proposal)) return null;
    const look = isWriting || proposal.files.length === 0 ? "Look" : "Run it again with --write, and look";
    if (isFirst(told)) return `${look} through all of it.`;
    return `${look} through all of it, fill in what is not known, and open a pull request with it.`;
  },
  fillInFirst: (told) =>
    isFirst(told) && told.unknowns.length > 0 ? "Fill in what is not known from the files: it stands above." : null,
  firstWeeks: (told) =>
    isFirst(told)
      ? 'For the first weeks take the # away before enforce: "false". Open a pull request with all of it.'
      : null,
  label: ({ proposal: { guards } }) =>
    guards.length === 0 ? "Create the label allow-destroy, by which owners agree (Issues, Labels, New label)." : null,
  require: ({ proposal: { guards, files } }) =>
    guards.length === 0
      ? `When routine is quiet, take enforce out and require ${files.filter(isWorkflow).length > 1 ? "each of the checks" : "the check"}: ${SETUP_DOCS}#make-it-required`
      : null,
  reviewBeforeApply: ({ repository }) => {
    const unreviewed = applyingPast(repository);
    return unreviewed.length === 0
      ? null
      : `Have the plan reviewed again right before it is applied, in ${firstOf(unreviewed)}: between merge and apply the world may have moved. How: ${SETUP_DOCS}#before-apply`;
  },
  doctor: () => "Ask whether anything is left open: destroy-guard doctor.",
} satisfies Record<string, (told: Told) => string | null>;

const MOST_FIRST = 5;

/** `a, b and 7 more`: as many as one reads. */
const firstOf = (all: readonly string[]): string => {
  const more = all.length - MOST_FIRST;
  return `${all.slice(0, MOST_FIRST).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
};

/** All that is to be done next, in order. */
export const nextSteps = (told: Told): readonly string[] =>
  Object.values<(told: Told) => string | null>(STEPS).flatMap((step) => step(told) ?? []);

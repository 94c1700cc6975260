import { SETUP_DOCS } from "../../report/setup-links.ts";
import { textAt } from "../repository/folders.ts";
import { applyingPast } from "./other-workflows.ts";
import type { Proposal } from "./proposal.ts";
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

/** What a person does next: null where it need not be done. */
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
  lookThrough: ({ proposal, isWriting }) =>
    isComplete(proposal)
      ? null
      : `${isWriting || proposal.files.length === 0 ? "Look" : "Run it again with --write, look"} through all of it, fill in what is not known, and open a pull request with it.`,
  label: ({ proposal: { guards } }) =>
    guards.length === 0 ? "Create the label allow-destroy, by which owners agree (Issues, Labels, New label)." : null,
  require: ({ proposal: { guards } }) =>
    guards.length === 0 ? `Require the check once it has run: ${SETUP_DOCS}#make-it-required` : null,
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

import { AGENT_DOCS, CONSENT_DOCS, KEYBOARD_DOCS, OVERRIDE_DOCS } from "./rule-links.ts";
import { CONSENT, type Step } from "./steps.ts";

/** Who can let pass what blocks, where a review is read. */
export interface Deciding {
  /** The last thing to do about each finding that blocks. */
  readonly step: Step;
  /** One sentence for the whole review, before a link. */
  readonly says: string;
  readonly docs: string;
}

/** Where the change is a pull request, or may become one. */
export const BY_OWNERS: Deciding = {
  step: CONSENT,
  says: "Who decides: a code owner, by the label on the pull request where the action runs, or by a signed consent:",
  docs: OVERRIDE_DOCS,
};

/** On a pull request where no label counts. */
export const BY_REVIEW: Deciding = {
  step: { step: CONSENT.step, how: ["an owner can agree to exactly these findings, in a review that names them"] },
  says: "Who decides: a code owner, by an approving review with the line that the job summary shows:",
  docs: OVERRIDE_DOCS,
};

/** Where it is too late for that: of what is merged, or was never in a pull request. */
export const BEFORE_A_MERGE: Deciding = {
  step: { step: CONSENT.step, how: ["open a pull request whose plan shows the same, and let an owner agree there"] },
  says: "Who decides: a code owner, on a pull request, before it is merged:",
  docs: OVERRIDE_DOCS,
};

/** Before an apply at the keyboard, where there is neither a pull request nor a label. */
export const BY_TYPING: Deciding = {
  step: {
    step: "Agree to it here",
    how: ["whoever is sure types what is asked for, in a terminal, or gives a signed consent"],
  },
  says: "Who decides: the person at this terminal, by typing what is asked for, or whoever signs a consent (--consent):",
  docs: KEYBOARD_DOCS,
};

/** Where a person is about to sign. */
export const BY_SIGNING: Deciding = {
  step: { step: "Agree to it here", how: ["whoever is sure signs exactly these findings"] },
  says: "Who decides: whoever signs this, if the policy counts the signature:",
  docs: CONSENT_DOCS,
};

/** For an agent, which can't agree itself. */
export const BY_PERSON: Deciding = {
  step: { step: "Ask a person", how: ["they look at it and apply it in a terminal, or sign a consent"] },
  says: "Who decides: a person, in a terminal, by typing what is asked for or by a signed consent:",
  docs: AGENT_DOCS,
};

import type { Effect } from "../domain/change.ts";
import type { Finding } from "../domain/finding.ts";
import { visible } from "./untrusted.ts";

/** One thing that a person can do about a finding. */
export interface Step {
  readonly step: string;
  /** One sentence. */
  readonly how: string;
}

const KEEP_BY_EFFECT = {
  delete: "put its block back into the configuration, or leave the destroy out, and make the plan again",
  replace: "take back the change that forces the replacement and make the plan again",
  forget: "take the removed block out again, so that the object stays managed",
  update: "take the change back and make the plan again",
  create: "take the change back and make the plan again",
  read: "take the change back and make the plan again",
  none: "take the change back and make the plan again",
  unknown: "see what the plan does to it, and make the plan again with a version that both sides know",
} satisfies Record<Effect, string>;

const keep = ({ subject }: Finding): Step => ({
  step: "Keep it",
  how: KEEP_BY_EFFECT[subject?.effect ?? "none"],
});

/** A deposed object has no block that could be put back. */
const LOOK: Step = {
  step: "Look first",
  how: "an interrupted replacement left it behind: see at the provider that the current object has its data",
};

/** The object has a new address: all that is missing is a moved block. */
const moved = (from: string, to: string): Step => ({
  step: "Say that it moved",
  how: `it looks like a rename: write a moved block with from = ${visible(from)} and to = ${visible(to)}, and make the plan again`,
});

const keepOrLook = (finding: Finding): Step => {
  const { subject, evidence } = finding;
  if (subject !== null && subject.deposed !== null) return LOOK;
  const rename = evidence.find(({ kind }) => kind === "rename");
  return subject !== null && rename?.kind === "rename" ? moved(subject.address, rename.to) : keep(finding);
};

/** In a run of `terraform destroy` no block is missing, so none can be put back. */
export const DESTROY_PLAN: Step = {
  step: "Stop",
  how: "this plan destroys everything: do not apply it unless that is what you want",
};

/** The advice for an object that was taken out of the configuration. */
export const PUT_BACK = KEEP_BY_EFFECT.delete;

const PROVE: Step = {
  step: "Prove a backup",
  how: "if it has to go, make a backup that lives outside this state, and restore from it once",
};
export const CONSENT: Step = { step: "Ask a code owner", how: "an owner can agree to exactly these findings" };

const SETTINGS_FIRST: Step = {
  step: "Apply the settings first",
  how: "by themselves, without what forces the replacement, so that the state has them; replace it after that",
};
const settingsFirst = ({ evidence }: Finding): readonly Step[] =>
  evidence.some(({ kind }) => kind === "too-late") ? [SETTINGS_FIRST] : [];

export const keepOrProve = (finding: Finding): readonly Step[] => [
  keepOrLook(finding),
  ...settingsFirst(finding),
  PROVE,
];
export const keepOnly = (finding: Finding): readonly Step[] => [keepOrLook(finding)];
/** One step, whatever was found. */
export const only = (step: string, how: string) => (): readonly Step[] => [{ step, how }];

import type { ActionReason, Effect } from "../domain/change.ts";
import type { Finding, Subject } from "../domain/finding.ts";
import type { Destroy, RootReview } from "../domain/review.ts";
import { type Phrase, phrase } from "../text/phrase.ts";
import { isMovedAstray, keptBy } from "./cause-words.ts";
import { inPlace, nameOf } from "./clauses.ts";
import { destroysOf } from "./destroys.ts";
import { type KeySort, keySortOf } from "./key-words.ts";
import { shortName } from "./phrase.ts";

/** One thing that a person can do about a finding. */
export interface Step {
  readonly step: string;
  /** One sentence. It stands behind the step and a colon, so it has none of its own. */
  readonly how: Phrase;
}

/** What there is to do about a finding. `root`: null where nothing but the finding is known. */
export type StepsOf = (finding: Finding, destroy: Destroy | null, root: RootReview | null) => readonly Step[];

/** The step by which the object stays. */
export const KEEP = "Keep it";

const TAKE_BACK = "take the change back, and run plan again";

const KEEP_BY_EFFECT = {
  delete: "find out why the plan deletes it, and make a plan that does not",
  replace: "take back the change that forces the replacement, and run plan again",
  forget: "take the removed block out again, so that the object stays managed",
  update: TAKE_BACK,
  create: TAKE_BACK,
  read: TAKE_BACK,
  none: TAKE_BACK,
  unknown: "see what the plan does to it, and run plan again with a version that both sides know",
} satisfies Record<Effect, string>;

const PUT_BACK = "put its block back into the configuration, and run plan again";

/** What keeps it, by the reason that Terraform gives. Only where its block is gone it can be put back. */
const KEEP_BY_REASON = {
  replace_because_tainted: "if the object is healthy, run terraform untaint for its address, and run plan again",
  replace_because_cannot_update: KEEP_BY_EFFECT.replace,
  replace_by_request: "run plan again without -replace",
  replace_by_triggers: "take back the change of what it is tied to by replace_triggered_by, and run plan again",
  delete_because_no_resource_config: PUT_BACK,
  delete_because_no_module: "put the module block that it belongs to back, or its key, and run plan again",
  delete_because_wrong_repetition:
    "write a moved block from the old address to the new one, since only its count or for_each was added or taken away, and run plan again",
  delete_because_count_index:
    "raise count again, since its block is still there. Of a list the last objects go, whichever entry was taken out; with for_each each object has its own key",
  delete_because_each_key:
    "put its key back into for_each, since its block is still there; if the key was only renamed, write a moved block from the old key to the new one",
  delete_because_no_move_target:
    "correct the moved block, which leads to an address that has no block, and run plan again",
  delete_because_enabled_false: "set enabled to true again, and run plan again",
  forgot_because_lifecycle_destroy_in_state: PUT_BACK,
  forgot_because_lifecycle_destroy_in_config: "find out why it leaves its block, and make a plan in which it stays",
} satisfies Record<ActionReason, string>;

/** What keeps one that would be replaced for its attributes as well: either by itself is not enough. */
const KEEP_FROM_BOTH: Partial<Record<ActionReason, string>> = {
  replace_because_tainted:
    "take back the change that forces the replacement; if the object is healthy, run terraform untaint for its address too, and run plan again",
  replace_by_request: "take back the change that forces the replacement, and run plan again without -replace",
  replace_by_triggers:
    "take back the change that forces the replacement, and that of what it is tied to by replace_triggered_by, and run plan again",
};

const keepByReason = (reason: ActionReason, because: readonly string[]): string =>
  (because.length > 0 ? KEEP_FROM_BOTH[reason] : undefined) ?? KEEP_BY_REASON[reason];

const IMPORTED: Step = {
  step: KEEP,
  how: ["make the configuration fit the object as it is, until the plan imports it and does not replace it at once"],
};

const MOVED_ASTRAY: Step = {
  step: KEEP,
  how: ["correct the moved block, which leads to an instance that its block does not have, and run plan again"],
};

/** Where no reason is given, a place with a line is a block that is still there. */
const keepDeleted = ({ places: [first] }: Finding): string =>
  first !== undefined && first.line === null ? PUT_BACK : KEEP_BY_EFFECT.delete;

const keep = (finding: Finding, destroy: Destroy | null, root: RootReview | null): Step => {
  const effect = finding.subject?.effect ?? "none";
  if (destroy?.imported === true && effect === "replace") return IMPORTED;
  if (destroy !== null && isMovedAstray(destroy)) return MOVED_ASTRAY;
  const elsewhere = destroy === null || root === null ? null : keptBy(destroy, root);
  if (elsewhere !== null && effect === "replace") return { step: KEEP, how: elsewhere };
  const { reason = null, because = [] } = destroy ?? {};
  if (reason !== null && destroy?.effect === effect) return { step: KEEP, how: [keepByReason(reason, because)] };
  return { step: KEEP, how: [effect === "delete" ? keepDeleted(finding) : KEEP_BY_EFFECT[effect]] };
};

const LEFT_BEHIND = "since an interrupted replacement left this one behind";

/** A deposed object has no block that could be put back. */
const LOOK: Step = {
  step: "Look first",
  how: [`see at the provider that the current object has its data, ${LEFT_BEHIND}`],
};
const LOOK_AT_BOTH: Step = {
  step: "Look first",
  how: [`see at the provider which object has the data, ${LEFT_BEHIND}, and the current one goes too`],
};

/** Whether the object that a deposed one was to give way to goes with it. */
const isCurrentGone = (deposed: Subject, root: RootReview | null): boolean => {
  const current = root === null ? null : destroysOf(root)({ subject: { ...deposed, deposed: null } });
  return current !== null && current.effect !== "forget";
};

/** The object has a new address: all that is missing is a moved block. */
const moved = (from: string, to: string): Step => ({
  step: "Say that it moved",
  how: phrase`if it was only renamed, write a moved block with from = ${shortName(from)} and to = ${shortName(to)}, and run plan again`,
});

const keepOrLook = (finding: Finding, destroy: Destroy | null, root: RootReview | null): Step => {
  const { subject, evidence } = finding;
  if (subject !== null && subject.deposed !== null) return isCurrentGone(subject, root) ? LOOK_AT_BOTH : LOOK;
  const rename = evidence.find(({ kind }) => kind === "rename");
  return subject !== null && rename?.kind === "rename"
    ? moved(subject.address, rename.to)
    : keep(finding, destroy, root);
};

/** In a run of `terraform destroy` no block is missing, so none can be put back. `all`: of more than one object. */
export const stopDestroy = (all: boolean): Step => ({
  step: "Stop",
  how: [`apply this plan only if you want ${all ? "to destroy everything" : "nothing but a destroy"}`],
});

const PROVE = "Prove a backup";
const SEE = "See what needs it";

/** Whether a step is the last before a consent, whatever else there is to do. */
export const isLastStep = (step: string): boolean => step === PROVE || step === SEE;

const MAKE_BACKUP = "make a backup that is kept outside this state, and restore from it once";
const TRY_COPIES = "restore once from a copy that remains";

/** What is changed in place does not go: what it loses does. */
const before = (finding: Finding): string => (inPlace(finding) ? "before this is applied" : "before it goes");

/** What can be asked of a key that nobody can back up: those of a key service never leave it. */
const SEE_BY_SORT: Partial<Record<KeySort, string>> = {
  decrypts:
    "before it goes, find what only it can decrypt, backups included, and encrypt that with another key; where it can be disabled, do that first, and see what breaks",
  name: "before it goes, find who uses the key by this name, and give them another name or the key itself",
};
const SEE_SIGNED =
  "before it goes, find what signs or proves itself with it, and give that another key; where it can be disabled, do that first, and see what breaks";

/** Of these people have the file, or can have it. */
const IS_FILE = /certificate|private key|keystore/i;

const seeInstead = ({ rule, subject }: Finding): string | null => {
  if (rule !== "key-loss") return null;
  const name = nameOf(subject);
  const sort = keySortOf(name);
  return sort === "proof" && !IS_FILE.test(name) ? SEE_SIGNED : (SEE_BY_SORT[sort] ?? null);
};

const prove = (finding: Finding): Step => {
  if (finding.remains?.kind === "copies" && !finding.evidence.some(({ kind }) => kind === "source"))
    return { step: PROVE, how: [`${before(finding)}, ${TRY_COPIES}`] };
  const see = seeInstead(finding);
  return see === null ? { step: PROVE, how: [`${before(finding)}, ${MAKE_BACKUP}`] } : { step: SEE, how: [see] };
};

export const CONSENT: Step = { step: "Ask a code owner", how: ["an owner can agree to exactly these findings"] };

const SETTINGS_FIRST: Step = {
  step: "Apply the settings first",
  how: ["by themselves, without what forces the replacement, so that the state has them; replace it after that"],
};
const settingsFirst = ({ evidence }: Finding): readonly Step[] =>
  evidence.some(({ kind }) => kind === "too-late") ? [SETTINGS_FIRST] : [];

const SEE_INSIDE: Step = {
  step: "See what is in it",
  how: [
    "while anything is in it the provider refuses, and the apply fails part-way; once it is empty, it goes without a question",
  ],
};
const seeInside = ({ remains }: Finding): readonly Step[] => (remains?.refusal === "not-empty" ? [SEE_INSIDE] : []);

/** Keep it; or make sure of a copy before it goes. */
export const keepOrProve: StepsOf = (finding, destroy, root) => [
  keepOrLook(finding, destroy, root),
  ...settingsFirst(finding),
  ...seeInside(finding),
  prove(finding),
];
/** Keep it: what can't be had again can't be copied either. */
export const keepOnly: StepsOf = (finding, destroy, root) => [keepOrLook(finding, destroy, root)];
const TAKE_OVER = "Say who takes over";
const IMPORT = "make sure that another state imports it";

/** Whether a `removed` block lets go of it: no setting, no provider, and no new object in its place. */
const isRemoved = ({ detail }: Finding, destroy: Destroy | null): boolean =>
  detail?.kind !== "leaves-state" ||
  detail.by === "disguise" ||
  (detail.by === "plan" && destroy?.recreated !== true && destroy?.reason?.startsWith("forgot_because") !== true);

/** Something leaves the state and stays where it is. Only where a block says so, that can be taken out again. */
export const takeOver: StepsOf = (finding, destroy, root) =>
  isRemoved(finding, destroy)
    ? [{ step: TAKE_OVER, how: [`${IMPORT}, or take the removed block out again`] }]
    : [{ step: TAKE_OVER, how: [IMPORT] }, ...keepOnly(finding, destroy, root)];

/** One step, whatever was found. */
export const only = (step: string, how: string) => (): readonly Step[] => [{ step, how: [how] }];

/** Whether the type is known, and stands for objects of many kinds, of which this one is not. */
export const isOfUnknownKind = ({ detail }: Finding): boolean => detail?.kind === "unknown-kind";

/** What the policy says of a type it would say of objects of all kinds that this type stands for. */
export const lookUp: StepsOf = (finding) => [
  {
    step: "Look it up",
    how: [
      isOfUnknownKind(finding)
        ? "find out whether objects of this kind hold data; the policy can protect this one by its address, or allow it"
        : "find out whether this type holds data, and name it under catalogue in the policy",
    ],
  },
];

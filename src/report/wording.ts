import type { Effect } from "../domain/change.ts";
import type { Finding, Rule, Subject } from "../domain/finding.ts";
import { TOO_LATE } from "../domain/remains.ts";
import type { Destroy } from "../domain/review.ts";
import { copiesCounted } from "./copies.ts";
import { effectWords } from "./effect-words.ts";
import { code, type Phrase, plain } from "./phrase.ts";
import { counted, withArticle } from "./quantity.ts";
import { remainsClause } from "./remains-words.ts";

/** The page that rule names link to; it has a section for every rule. */
export const DOCS = "https://github.com/destroy-guard/destroy-guard/blob/main/docs/rules.md";

/** One thing that a person can do about a finding. */
export interface Step {
  readonly step: string;
  /** One sentence. */
  readonly how: string;
}

/**
 * How one rule speaks.
 * `title`: two or three words, lower case.
 * `says`: what the rule found, as a sentence, for someone who meets it for the first time.
 * `matters`: why it is worth a pause, as a sentence.
 * `headline`: completes `blocked: …` for one object (named by `what`, with its article) and for several.
 * `message`: what it is, what happens to it, what remains, in one sentence without full stop.
 * `steps`: what to do now, the best first. Asking a code owner is added to whatever blocks.
 * `anchor`: its section in docs/rules.md.
 */
export interface Wording {
  readonly title: string;
  readonly says: string;
  readonly matters: string;
  readonly headline: {
    readonly one: (what: string, finding: Finding) => string;
    readonly many: (count: number) => string;
  };
  readonly message: (finding: Finding, destroy: Destroy | null) => Phrase;
  readonly steps: (finding: Finding) => readonly Step[];
  readonly anchor: string;
}

/** What to call the object at the start of a sentence. */
export const nameOf = (subject: Subject | null): string => subject?.what ?? "object";

const IN_PLACE = new Set<Effect>(["update", "create", "read", "none"]);

/** The object stays, and loses something all the same. */
const inPlace = ({ subject }: Finding): boolean => subject !== null && IN_PLACE.has(subject.effect);

/** Details may come as sentences; inside one of ours they have neither capital nor full stop. */
const inside = (text: string): string => {
  const open = text.replace(/\.\s*$/, "");
  return /^[A-Z][a-z]* /.test(open) ? open.charAt(0).toLowerCase() + open.slice(1) : open;
};
const isSentence = (text: string): boolean => /\.\s*$/.test(text);

const detailed = (phrase: Phrase, detail: string): Phrase =>
  detail === "" ? phrase : [...phrase, `: ${inside(detail)}`];

/** What the detail adds, as a second half of the sentence; without detail, what the rule says anyway. */
const clause = (general: string, detail: string): Phrase => [
  `; ${isSentence(detail) ? inside(detail) : detail === "" ? general : `${general}: ${inside(detail)}`}`,
];

/** On the plan as a whole: the detail, where it is a sentence of its own. */
const ofPlan = (general: string, detail: string): Phrase =>
  isSentence(detail) ? [inside(detail)] : detailed([general], detail);

/** `relational database is deleted`, or for a change in place `… is changed in place: what that does`. */
const happens = (finding: Finding, destroy: Destroy | null): Phrase => {
  const { subject } = finding;
  if (subject === null) return [inside(finding.detail)];
  const phrase: Phrase = [`${nameOf(subject)} is ${effectWords(subject.effect, destroy)}`];
  return inPlace(finding) ? detailed(phrase, finding.detail) : phrase;
};

const goes = (finding: Finding): Phrase => {
  const going = finding.remains?.goesWithIt ?? [];
  if (going.length === 0) return [];
  return [
    `; its ${going.length === 1 ? copiesCounted(going).replace(/^1 /, "") : copiesCounted(going)} ${going.length === 1 ? "goes" : "go"} with it`,
  ];
};

/** After a change in place comes what it does, so the clause begins anew. */
const left = (finding: Finding): Phrase => {
  if (finding.remains === null) return [];
  const joint = inPlace(finding) ? "; " : finding.remains.remains === "refused" ? ", but " : " and ";
  return [`${joint}${remainsClause(finding.remains)}`];
};

/** For what is worth naming only if it is there: a backup of which nothing remains is simply gone. */
const leftIfAny = (finding: Finding): Phrase =>
  finding.remains?.remains === "nothing" || finding.remains?.remains === "unknown" ? [] : left(finding);

/** What follows from the loss, unless there is none. */
const afterwards = (finding: Finding, consequence: string): Phrase =>
  inPlace(finding) || finding.remains?.remains === "refused" ? [] : [consequence];

/** The engine says `It leaves …` where the plan forgets the object, and why where the provider does. */
const leaves = ({ subject, detail }: Finding): Phrase => {
  const name = nameOf(subject);
  if (detail.startsWith("It ")) return [`${name} ${inside(detail.slice("It ".length))}`];
  return [
    `${name} leaves the state without being destroyed; ${detail === "" ? "nothing manages it any more" : inside(detail)}`,
  ];
};

const loses = (finding: Finding, destroy: Destroy | null, then: Phrase = []): Phrase => [
  ...happens(finding, destroy),
  ...(inPlace(finding) ? [] : then),
  ...left(finding),
  ...goes(finding),
];

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
const keepOrLook = (finding: Finding): Step =>
  finding.subject !== null && finding.subject.deposed !== null ? LOOK : keep(finding);

const PROVE: Step = {
  step: "Prove a backup",
  how: "if it has to go, make a backup that lives outside this state, and restore from it once",
};
export const CONSENT: Step = { step: "Ask a code owner", how: "an owner can agree to exactly these findings" };

const SETTINGS_FIRST: Step = {
  step: "Apply the settings first",
  how: "by themselves, without what forces the replacement, so that the state has them; replace it after that",
};
const settingsFirst = ({ remains }: Finding): readonly Step[] =>
  remains?.evidence.includes(TOO_LATE) === true ? [SETTINGS_FIRST] : [];

const keepOrProve = (finding: Finding): readonly Step[] => [keepOrLook(finding), ...settingsFirst(finding), PROVE];
const keepOnly = (finding: Finding): readonly Step[] => [keepOrLook(finding)];
const only =
  (step: string, how: string): Wording["steps"] =>
  () => [{ step, how }];

export const WORDING = {
  "last-copy": {
    title: "last copy",
    says: "An object that holds data is deleted or replaced, and nothing in this state is known to keep a copy of it.",
    matters: "After apply there is nothing to restore from, unless a copy exists that this state does not know of.",
    headline: {
      one: (what, finding) =>
        `${what} would ${inPlace(finding) ? "lose its data" : "be destroyed"}, and nothing in this state keeps a copy`,
      many: (count) =>
        `${counted(count, "object")} that hold data would be destroyed, and nothing in this state keeps a copy`,
    },
    message: (finding, destroy) => loses(finding, destroy),
    steps: keepOrProve,
    anchor: "last-copy",
  },
  "data-loss": {
    title: "data loss",
    says: "An object that holds data is deleted or replaced; something remains from which it could be restored, or it is not known what remains.",
    matters: "What remains may be older than the data, short-lived, or never tried.",
    headline: {
      one: (what, finding) =>
        inPlace(finding) ? `${what} would lose data` : `${what} would be destroyed with its data`,
      many: (count) => `${counted(count, "object")} would be destroyed with their data`,
    },
    message: (finding, destroy) => loses(finding, destroy),
    steps: keepOrProve,
    anchor: "data-loss",
  },
  "data-expiry": {
    title: "data expiry",
    says: "A change makes data that is stored already expire or be overwritten.",
    matters: "Such a change looks harmless in a plan, often as a create, and deletes later or in the background.",
    headline: {
      one: (what) => `${what} would make stored data expire or be overwritten`,
      many: (count) => `${counted(count, "object")} would make stored data expire or be overwritten`,
    },
    message: (finding, destroy) => happens(finding, destroy),
    steps: only("Keep the data", "leave the change out, or limit it to what may go, and make the plan again"),
    anchor: "data-expiry",
  },
  "backup-loss": {
    title: "backup loss",
    says: "A backup, or what makes or keeps backups, is deleted, replaced or cut back.",
    matters: "Nobody misses a backup until the day it is needed.",
    headline: {
      one: (what, finding) =>
        inPlace(finding)
          ? `the backups of ${what} would be cut back`
          : `${what} would be lost, and with it what could be restored from it`,
      many: (count) => `${counted(count, "backup")} would be lost or cut back`,
    },
    message: (finding, destroy) => [
      ...happens(finding, destroy),
      ...leftIfAny(finding),
      ...goes(finding),
      ...afterwards(finding, "; no restore can rely on it after that"),
    ],
    steps: keepOrProve,
    anchor: "backup-loss",
  },
  "key-loss": {
    title: "key loss",
    says: "A key or a store of secrets, without which data cannot be read, is deleted or replaced.",
    matters: "Data that is encrypted with a lost key is lost, wherever it is stored, backups included.",
    headline: {
      one: (what) => `${what} would be lost, and with it whatever only it can decrypt`,
      many: (count) => `${counted(count, "key")} would be lost, and with them whatever only they can decrypt`,
    },
    message: (finding, destroy) => [
      ...happens(finding, destroy),
      ...leftIfAny(finding),
      ...goes(finding),
      ...afterwards(finding, "; what only it can decrypt is unreadable after that"),
    ],
    steps: keepOrProve,
    anchor: "key-loss",
  },
  "address-loss": {
    title: "address loss",
    says: "Something that cannot be had again is deleted or replaced, though it holds no data: an address, a domain, a registration, a certificate authority.",
    matters: "Others point to it: firewalls, partners, customers, certificates.",
    headline: {
      one: (what) => `${what} would be lost that cannot be had again`,
      many: (count) => `${counted(count, "object")} would be lost that cannot be had again`,
    },
    message: (finding, destroy) => [...happens(finding, destroy), ...afterwards(finding, " and cannot be had again")],
    steps: keepOnly,
    anchor: "address-loss",
  },
  "container-loss": {
    title: "container loss",
    says: "Deleting it also deletes what is inside, whether the plan lists that or not.",
    matters: "The plan shows one deletion; the provider does many.",
    headline: {
      one: (what, finding) =>
        inPlace(finding) ? `${what} would lose what is in it` : `${what} would be deleted with everything in it`,
      many: (count) => `${counted(count, "container")} would be deleted with everything in them`,
    },
    message: (finding, destroy) => loses(finding, destroy, [" with everything in it, listed in the plan or not,"]),
    steps: keepOrProve,
    anchor: "container-loss",
  },
  protected: {
    title: "protected",
    says: "An object that the policy protects by name, type or tag is deleted, replaced or forgotten.",
    matters: "Someone decided beforehand that this one should not go without a second look.",
    headline: {
      one: (what) => `${what} would go that the policy protects`,
      many: (count) => `${counted(count, "object")} would go that the policy protects`,
    },
    message: (finding, destroy) => [...happens(finding, destroy), ...clause("the policy protects it", finding.detail)],
    steps: keepOnly,
    anchor: "protected",
  },
  "mass-destroy": {
    title: "mass destroy",
    says: "The plan deletes or replaces a large share of everything in the state.",
    matters: "That is seldom what was meant: a wrong workspace, state or variable file looks exactly like this.",
    headline: {
      one: () => "a large share of everything in the state would be destroyed",
      many: (count) => `a large share of everything in the state would be destroyed, in ${counted(count, "root")}`,
    },
    message: ({ detail }) => ofPlan("the plan deletes or replaces a large share of everything in the state", detail),
    steps: only(
      "Check the aim",
      "make sure that the workspace, the backend and the variable files are the ones you meant, and make the plan again",
    ),
    anchor: "mass-destroy",
  },
  "missing-state": {
    title: "missing state",
    says: "The plan has no prior state and wants to create everything, yet this root is not new.",
    matters:
      "Applying it makes a second copy of what exists, and the first one is no longer managed; bringing the old state back later may then destroy it.",
    headline: {
      one: () => "the plan has no prior state and would create everything",
      many: (count) => `${counted(count, "plan")} have no prior state and would create everything`,
    },
    message: ({ detail }) => ofPlan("the plan has no prior state and wants to create everything", detail),
    steps: only(
      "Find the state",
      "check the backend's settings, the workspace and the credentials, run init again, and make the plan again; do not apply this one",
    ),
    anchor: "missing-state",
  },
  frozen: {
    title: "frozen",
    says: "Something is destroyed inside a freeze window of the policy.",
    matters: "The window was set for days on which nobody should have to restore anything.",
    headline: {
      one: (what) => `${what} would be destroyed inside a freeze window`,
      many: (count) => `${counted(count, "object")} would be destroyed inside a freeze window`,
    },
    message: (finding, destroy) =>
      finding.subject === null
        ? ofPlan("something is destroyed inside a freeze window", finding.detail)
        : [...happens(finding, destroy), ...clause("this is inside a freeze window", finding.detail)],
    steps: only("Wait", "merge and apply after the window, with a new plan"),
    anchor: "frozen",
  },
  "unreadable-change": {
    title: "unreadable change",
    says: "The plan holds something that this version does not know, or the plan failed half-way.",
    matters: "What cannot be read may be a destroy, so it is not taken for harmless.",
    headline: {
      one: () => "the plan does something that cannot be read with certainty",
      many: (count) => `the plan does ${counted(count, "thing")} that cannot be read with certainty`,
    },
    message: (finding, destroy) =>
      finding.subject === null
        ? ofPlan("the plan cannot be read with certainty", finding.detail)
        : [...happens(finding, destroy), ...clause("it may be destroyed", finding.detail)],
    steps: only(
      "Make the plan again",
      "repair what made the plan fail, or update destroy-guard if Terraform or OpenTofu is newer than it",
    ),
    anchor: "unreadable-change",
  },
  "guard-removed": {
    title: "guard removed",
    says: "A safeguard is switched off, deleted, or taken out of the configuration.",
    matters: "The next plan can then destroy what this one could not.",
    headline: {
      one: (what) => `${what} would lose a safeguard`,
      many: (count) => `${counted(count, "safeguard")} would be taken off`,
    },
    message: (finding, destroy) =>
      finding.subject === null
        ? ofPlan("a safeguard is taken off", finding.detail)
        : [...happens(finding, destroy), ...(inPlace(finding) ? [] : clause("it is a safeguard", finding.detail))],
    steps: only(
      "Leave it on",
      "keep the safeguard in this change; if it has to go, take it off in a change of its own that says why",
    ),
    anchor: "guard-removed",
  },
  forgotten: {
    title: "forgotten",
    says: "An object that holds data, a backup or a key leaves the state without being destroyed.",
    matters: "It goes on existing and costing, but nothing manages, protects or watches it any more.",
    headline: {
      one: (what) => `${what} would leave the state without being destroyed`,
      many: (count) => `${counted(count, "object")} would leave the state without being destroyed`,
    },
    message: leaves,
    steps: only("Say who takes over", "make sure that another state imports it, or take the removed block out again"),
    anchor: "forgotten",
  },
  unclassified: {
    title: "unclassified",
    says: "An object of a type that the catalogue does not know is deleted or replaced.",
    matters: "It may hold data; nobody has looked yet.",
    headline: {
      one: (what) => `${what} of an unknown type would be destroyed`,
      many: (count) => `${counted(count, "object")} of unknown types would be destroyed`,
    },
    message: (finding, destroy) => [
      "object of type ",
      code(finding.subject?.type ?? "unknown"),
      ` is ${effectWords(finding.subject?.effect ?? "delete", destroy)}`,
      ", and the catalogue does not know whether it holds data",
    ],
    steps: only("Look it up", "find out whether this type holds data, and name it under catalogue in the policy"),
    anchor: "unclassified",
  },
  "guard-edited": {
    title: "guard edited",
    says: "The pull request changes the policy, CODEOWNERS, or a workflow that runs this check.",
    matters:
      "These files decide what is checked and who may agree. The check itself still reads them from the base branch.",
    headline: {
      one: () => "the pull request changes what this check depends on",
      many: () => "the pull request changes what this check depends on",
    },
    message: ({ detail }) => ofPlan("the pull request changes what this check depends on", detail),
    steps: only("Review it apart", "read this part of the change by itself, best in a pull request of its own"),
    anchor: "guard-edited",
  },
  "incomplete-plan": {
    title: "incomplete plan",
    says: "The plan leaves something out: it was made with a target, or some changes were put off.",
    matters: "What is left out was not reviewed, and comes with a later plan.",
    headline: {
      one: () => "the plan is not complete",
      many: (count) => `${counted(count, "plan")} are not complete`,
    },
    message: ({ detail }) => ofPlan("the plan is not complete", detail),
    steps: only("Plan everything", "make the plan without -target, and review the next plan as well"),
    anchor: "incomplete-plan",
  },
  "side-effect": {
    title: "side effect",
    says: "An action runs with this plan whose effect no create, update or delete shows.",
    matters: "What it does is up to the provider: it may back up, restore, rotate or delete.",
    headline: {
      one: () => "an action runs with this plan",
      many: (count) => `${counted(count, "action")} run with this plan`,
    },
    message: ({ detail }) => ofPlan("an action runs with this plan", detail),
    steps: only("Read it", "look at what the action does before you apply"),
    anchor: "side-effect",
  },
  "exception-expired": {
    title: "exception expired",
    says: "An allow entry of the policy ran out, and no longer allows anything.",
    matters: "What it allowed is reviewed again like everything else.",
    headline: {
      one: () => "an exception of the policy has expired",
      many: (count) => `${counted(count, "exception")} of the policy have expired`,
    },
    message: ({ detail }) => ofPlan("an exception of the policy has expired", detail),
    steps: only("Renew or remove it", "give the entry a new date if its reason still holds, else delete it"),
    anchor: "exception-expired",
  },
} satisfies Record<Rule, Wording>;

const wordingOf = (rule: Rule): Wording => WORDING[rule];

/** The message in parts, for a report that marks addresses as code. */
export const messagePhrase = (finding: Finding, destroy: Destroy | null = null): Phrase =>
  wordingOf(finding.rule).message(finding, destroy);

/**
 * One sentence without full stop: what it is, what happens to it, what remains. Without its address, which stands
 * beside it everywhere.
 */
export const messageOf = (finding: Finding, destroy: Destroy | null = null): string =>
  plain(messagePhrase(finding, destroy));

/** What to do about it, the best first. Nobody can agree to a plan that failed, since it can't be applied. */
export const stepsFor = (finding: Finding, errored = false): readonly Step[] => [
  ...wordingOf(finding.rule).steps(finding),
  ...(finding.level === "block" && !errored ? [CONSENT] : []),
];

/** What to do about it, as one line of text. */
export const remedyOf = (finding: Finding, errored = false): string =>
  stepsFor(finding, errored)
    .map(({ step, how }) => `${step}: ${how}.`)
    .join(" ");

/** `blocked: …` for the findings of one rule, which are at least one. */
export const headlineOf = (findings: readonly [Finding, ...Finding[]]): string => {
  const [first, ...others] = findings;
  const { headline } = wordingOf(first.rule);
  return others.length === 0 ? headline.one(withArticle(nameOf(first.subject)), first) : headline.many(findings.length);
};

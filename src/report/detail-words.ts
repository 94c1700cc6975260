import { CONTRADICTIONS } from "../domain/contradiction.ts";
import type { Detail, Moment, OldBecause, Unreadable } from "../domain/evidence.ts";
import { counted, listed, thousands } from "./quantity.ts";

/** What is special to one finding, as a clause: without capital at its start, without full stop. */

/** Names that stay as they are inside a sentence. */
const NAMED = /^(Azure|Google|Nomad|Proxmox|Time Travel|Backup for GKE|Vault) /;

/** Sentences of the catalogue, inside one of ours. */
const inside = (text: string): string => {
  const open = text.replace(/\.\s*$/, "");
  return /^[A-Z][a-z]* /.test(open) && !NAMED.test(open) ? open.charAt(0).toLowerCase() + open.slice(1) : open;
};

const MOMENT = {
  "before-create": "before a create",
  "after-create": "after a create",
  "before-update": "before an update",
  "after-update": "after an update",
  "before-destroy": "before a destroy",
  "after-destroy": "after a destroy",
  "by-request": "by request",
  unknown: "at a time that this version does not know",
} satisfies Record<Moment, string>;

const UNREADABLE = {
  actions: "its list of actions is missing, or is one that this version does not know",
  mode: "its mode is one that this version does not know",
  errored: "planning ended in an error, so the plan is not whole and can't be applied; it has to be made again",
  ...CONTRADICTIONS,
} satisfies Record<Unreadable, string>;

/** Complete `… is` or `… are`. */
const LEAVES_STATE = {
  plan: "taken out of the state and not destroyed; no later plan will show it",
  disguise:
    "taken out of the state, and the same plan imports it under a type that the catalogue does not know; the next plan could delete it unseen",
  provider:
    "taken out of the state and not destroyed, since this provider does not delete it; no later plan will show it",
  settings: "taken out of the state and left where it is, since the settings say so; no later plan will show it",
} as const;

/** What shows that a root is not new. */
const OLD = {
  base: "the base branch has it",
  applied: "an apply of it was written down here",
  backend: "its configuration has a backend, which keeps its state elsewhere",
  "lock-file": ".terraform.lock.hcl in it is older than a day",
  commit: "a commit holds its configuration",
} as const satisfies Record<OldBecause, string>;

const percent = (part: number, all: number): number => Math.round((100 * part) / all);

type Share = Extract<Detail, { readonly kind: "share" }>;

function shareWords({ destroyed, all }: Share): string {
  const counting = `${counted(all, "object")} in the state that are not known as harmless`;
  if (destroyed < all)
    return `${thousands(destroyed)} of the ${counting} ${destroyed === 1 ? "is" : "are"} deleted or replaced (${percent(destroyed, all)} %)`;
  return all === 1
    ? "the only object in the state that is not known as harmless is deleted or replaced"
    : `all ${counting} are deleted or replaced`;
}

/** Without these the numbers would not add up to those of the whole plan, which a report tells too. */
const besides = (harmless: number): string =>
  harmless === 0
    ? ""
    : `; besides them ${thousands(harmless)} ${harmless === 1 ? "goes that counts" : "go that count"} as harmless`;

const WORDS: { readonly [K in Detail["kind"]]: (detail: Extract<Detail, { readonly kind: K }>) => string } = {
  says: ({ says, certain }) =>
    certain ? inside(says) : `${inside(says)} (whether this happens is known only after apply)`,
  protect: ({ reason }) => `the policy protects it${reason === null ? "" : `: ${reason}`}`,
  share: (share) => `${shareWords(share)}${besides(share.harmless)}`,
  "no-prior-state": ({ creates, imports, old }) =>
    `the plan has no prior state${createsAll(creates, imports)}${old === null ? ", which is right only for a new root" : `, yet this root is not new: ${OLD[old]}`}`,
  "all-vanished": ({ creates, vanished }) =>
    `all ${counted(vanished, "object")} in the state are no longer found, and the plan creates ${counted(creates, "object")} anew: they were all deleted outside Terraform, or the provider looks for them in another account, project or region`,
  "another-state": ({ how, since, was, is }) =>
    how === "lineage"
      ? `the state is another one than the apply of ${since} used: its lineage is not the same`
      : `the plan is of an older state than the apply of ${since} left: its serial is ${is}, and was ${was} then`,
  environment: ({ differs }) =>
    differs === null
      ? "the policy says in which workspace or backend the state of this root lies, and only a saved plan file tells which the plan was made with"
      : `the plan was made with another ${listed(differs)} than the policy says of this root`,
  freeze: ({ from, to, reason, destroyed }) =>
    `nothing is to be destroyed from ${from} to ${to}${reason === null ? "" : ` (${reason})`}; this plan deletes or replaces ${counted(destroyed, "object")}`,
  unreadable: ({ what }) => UNREADABLE[what],
  "unreadable-part": ({ part }) => `part of the plan can't be read: ${part}`,
  "leaves-state": ({ by }) => LEAVES_STATE[by],
  "guards-edited": () => "the pull request changes what guards this repository: the policy, CODEOWNERS or the workflow",
  "prevent-destroy-removed": () => "the pull request removes prevent_destroy = true",
  "unknown-kind": () => "the catalogue knows the type, but not this kind of its objects",
  "not-shown": () => "not all that the pull request changes here can be seen, so a guard may go with it",
  deferred: ({ count, actions }) => {
    const parts = [
      ...(count === 0 ? [] : [counted(count, "change")]),
      ...(actions === 0 ? [] : [counted(actions, "action")]),
    ];
    return `${listed(parts, "and")} ${count + actions === 1 ? "is" : "are"} put off to a later plan and can't be reviewed now`;
  },
  vanished: ({ recreated }) =>
    recreated
      ? "deleted outside Terraform, and the plan creates it again from the configuration: empty, or with a value that may be out of date"
      : "deleted outside Terraform",
  "switched-off": ({ says }) => `changed outside Terraform: ${inside(says)}`,
  partial: () =>
    "the plan covers only a part of the configuration (-target, or changes put off): another plan will follow",
  actions: ({ count, when }) =>
    `${count} ${count === 1 ? "action runs" : "actions run"} with this plan: ${when
      .map((moment) => MOMENT[moment])
      .sort()
      .join(", ")}`,
  exception: ({ until, reason }) => `an exception of the policy ended on ${until} and no longer counts: ${reason}`,
  allowed: ({ until, reason, block, warn }) => {
    const blocking = block === 0 ? [] : [`${counted(block, "finding")} that would block`];
    const warning = warn === 0 ? [] : [`${block === 0 ? counted(warn, "finding") : warn} that would warn`];
    // At the end of the sentence it would be read as the end of the block.
    const start = until === null ? "" : `until ${until} `;
    return `${start}an exception of the policy allows ${listed([...blocking, ...warning], "and")}: ${reason}`;
  },
};

/** What is imported is in the plan as well, and is not made anew. */
function createsAll(creates: number, imports: number): string {
  if (imports > 0) return `, imports ${counted(imports, "object")} and creates all the others (${creates})`;
  return ` and creates ${creates === 1 ? "its only object" : `all of its ${counted(creates, "object")}`}`;
}

/** The detail as a clause. */
export const detailWords = <K extends Detail["kind"]>(detail: Extract<Detail, { readonly kind: K }>): string =>
  WORDS[detail.kind as K](detail);

/** What the catalogue says is lost, as a sentence of its own; empty where it says nothing. */
export const lossSentence = (detail: Detail | null): string => {
  if (detail?.kind !== "says") return "";
  return detail.certain ? detail.says : `It is known only after apply whether this happens: ${detail.says}`;
};

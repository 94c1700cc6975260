import { DEFAULT_POLICY } from "../domain/policy.ts";
import { isLossRule, RULES, type Rule } from "../domain/rules/table.ts";
import { DOCS, OVERRIDE_DOCS, sectionOf } from "./rule-links.ts";
import { Sheet } from "./sheet.ts";

/** One rule, for someone who meets it in a report: what it finds, why it matters, how to get past it. */

/** What to do about a finding of a rule, as docs/rules.md says it too, where each has its example as well. */
const TO_DO: Readonly<Record<Rule, readonly string[]>> = {
  "last-copy": [
    "Keep it. Put the block back, or take back the change that forces the replacement, and run plan again.",
    "Prove a backup. If it has to go, make a backup that lives outside this state, and restore from it once.",
  ],
  "data-loss": [
    "Ask of what remains: how old is it, how long is it kept, and has anybody restored from it? Then keep the object, prove the backup, or ask a code owner to agree.",
  ],
  "data-expiry": [
    "Make sure that what will expire may expire: limit the rule to a prefix or a tag, lengthen the time, or leave it out.",
  ],
  "backup-loss": [
    "Keep the backup until there is a newer one that somebody has restored from. To lower a retention, do it apart from any change of the data itself.",
  ],
  "key-loss": [
    "Find out what is encrypted with it, backups included. Encrypt that anew with another key first, or keep the key: it costs little.",
  ],
  "address-loss": ["Keep it, or tell those who depend on it before it goes. The next one will be another one."],
  "container-loss": [
    "List what is inside, at the provider and not in the plan. Move out or back up what has to stay, or keep the container.",
  ],
  protected: [
    "The reason stands with the finding. If it still holds, keep the object; if not, change the policy first, in a pull request of its own.",
  ],
  "mass-destroy": [
    "Check the target before anything else: workspace, backend, variable files, the directory. If the environment really is to go, say so in the pull request and ask a code owner.",
  ],
  "missing-state": [
    "Do not apply. Find the state: backend settings, workspace, credentials; then run init again and make a new plan.",
    "If this is the first apply of the root, or if everything in it was destroyed on purpose, it is right: type what is asked for.",
    "If it was applied already, do not bring the old state back and apply over it: the next plan would delete one of the two.",
  ],
  "state-swapped": [
    "Do not apply. Ask who changed the backend, the workspace or the state file, and why. Bring the state back that was applied last, and run plan again.",
    "If the other state is the right one, a person who applies it once by destroy-guard apply makes it the one that counts.",
  ],
  "wrong-environment": [
    "See that the plan is that of this root; select the workspace and init the backend that the policy names; make the plan again. Give the file that terraform plan -out wrote.",
    "If the policy is out of date, change it first, in a pull request of its own.",
  ],
  frozen: ["Wait, and make a new plan after the window. If it can't wait, ask a code owner."],
  "unreadable-change": [
    "If planning failed: repair the cause and make the plan again. Such a plan can't be applied, so nobody can agree to it either.",
    "If Terraform or OpenTofu is newer than destroy-guard, update destroy-guard.",
    "If an entry contradicts itself, the plan is not as Terraform or OpenTofu wrote it: give the file of plan -out, or all that show -json prints of it, unchanged.",
  ],
  "guard-removed": [
    "Leave the safeguard on. If it has to go, take it off in a change of its own, right before the change that needs it, so that the reviewer sees both.",
  ],
  forgotten: [
    "Say who takes over: another state that imports it, or a person. Otherwise it is neither patched, nor backed up, nor found again.",
  ],
  unclassified: ["Find out whether objects of this type hold something, and tell the policy."],
  exposed: [
    "Switch on what refuses its deletion or keeps a copy. destroy-guard explain TYPE lists what counts for a type.",
  ],
  "guard-edited": [
    "Read this part of the change by itself. It has no effect on this very check, which takes policy and CODEOWNERS from the base branch; it has one on the next.",
  ],
  "incomplete-plan": [
    "Make the plan without -target if you can. If not, expect another plan, and have that one reviewed as well.",
  ],
  drifted: [
    "Find out who changed it and why, and bring the configuration or the object back in line before the plan is applied.",
  ],
  "side-effect": ["Read what the action does before you apply."],
  "exception-expired": ["Give it a new date if its reason still holds, else delete it."],
  "exception-used": ["Make sure that its reason still holds, and that it covers no more than it has to."],
};

const LEVEL_WORDS = {
  block: "It blocks by default.",
  warn: "It warns by default, and fails nothing.",
  note: "It is a note by default, and fails nothing.",
  off: "It is off by default; the policy switches it on.",
} as const;

const { share, atLeast } = DEFAULT_POLICY.massDestroy;
const MASS = `It speaks if at least ${atLeast} objects are deleted or replaced, and these are at least ${100 * share} % of those that are not known as harmless.`;

const standing = (rule: Rule): string => {
  if (rule === "missing-state")
    return "It blocks where the root is known not to be new, and warns where nobody can know, as review can't, unless the policy itself says block.";
  const { level } = RULES[rule];
  if (rule === "mass-destroy") return `${LEVEL_WORDS.block} ${MASS}`;
  return typeof level === "string"
    ? LEVEL_WORDS[level]
    : "By default it blocks for what would be missed most (weight high), warns for the middle, and is a note for the rest.";
};

/** Lines of a policy that set its level. */
const policyLines = (rule: Rule): readonly string[] => [
  "rules:",
  rule === "mass-destroy"
    ? `  ${rule}: { level: warn, share: ${share}, atLeast: ${atLeast} }   # level: block, warn, note or off`
    : isLossRule(rule)
      ? `  ${rule}: { high: block, medium: block, low: warn }   # one level for each weight`
      : `  ${rule}: ${RULES[rule].level === "warn" ? "block" : "warn"}   # block, warn, note or off`,
];

const CONSENT =
  "If it blocks, and is right as it is: a code owner agrees, on GitHub by the label allow-destroy, elsewhere with destroy-guard agree. Where destroy-guard apply asks, type what it shows.";

/** A rule as text, for a terminal of `width` columns. */
export function ruleText(rule: Rule, width: number): string {
  const { says, matters } = RULES[rule];
  const sheet = new Sheet(width)
    .text(0, `${rule}: ${says}`)
    .space()
    .text(2, `Why it matters: ${matters}`, 2)
    .text(2, standing(rule), 2)
    .list(
      "What to do",
      [...TO_DO[rule], CONSENT].map((says) => ({ says, under: [] })),
    )
    .space()
    .text(2, "Another level, in the policy (.github/destroy-guard.yml of the base branch)");
  for (const line of policyLines(rule)) sheet.line(`    ${line}`);
  return sheet
    .space()
    .line(`  With an example: ${sectionOf(rule, DOCS)}`)
    .line(`  Who may agree: ${OVERRIDE_DOCS}`)
    .toString();
}

/** The same as data. */
export const ruleJson = (rule: Rule) => ({
  rule,
  title: RULES[rule].title,
  level: RULES[rule].level,
  says: RULES[rule].says,
  matters: RULES[rule].matters,
  do: TO_DO[rule],
  docs: sectionOf(rule, DOCS),
});

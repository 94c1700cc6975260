import type { Finding, Remains } from "../domain/finding.ts";
import type { Destroy, RootReview } from "../domain/review.ts";
import { causeOf } from "./cause-words.ts";
import { nameOf } from "./clauses.ts";
import { addressesDestroyed, destroysOf } from "./destroys.ts";
import { lossSentence } from "./detail-words.ts";
import { happening } from "./effect-words.ts";
import { furtherEvidence, transitions } from "./evidence-words.ts";
import type { Links } from "./links.ts";
import { asMarkdown, capital, joined, named, type Phrase } from "./phrase.ts";
import { sentence, thousands } from "./quantity.ts";
import { remainsPhrase } from "./remains-words.ts";
import { sectionOf } from "./rule-links.ts";
import { inlineCode, prose } from "./untrusted.ts";
import { messagePhrase } from "./wording.ts";

/** The rule's name as a link to its section. */
const ruleLink = (finding: Finding, { docs }: Links): string =>
  `[\`${finding.rule}\`](${sectionOf(finding.rule, docs)})`;

/** Where it is declared, as a link if the caller knows where the files are. */
const place = ({ places: [first] }: Finding, { sourceOf }: Links): string => {
  if (first === undefined) return "";
  const name = inlineCode(first.line === null ? first.file : `${first.file}:${first.line}`);
  const address = sourceOf(first);
  return address === null ? name : `[${name}](${address})`;
};

/** The object by its whole address, never cut. */
const object = ({ subject }: Finding): string =>
  subject === null
    ? ""
    : `${inlineCode(subject.address)}${subject.deposed === null ? "" : ` (deposed object ${inlineCode(subject.deposed)})`}`;

/** The same after a point, to stand beside the object. */
const beside = (finding: Finding, links: Links): string =>
  finding.places.length === 0 ? "" : ` · ${place(finding, links)}`;

/** A backup of which nothing remains is no news: that it goes has been said. */
const isWorthSaying = ({ rule, remains }: Finding): boolean =>
  remains !== null && !(rule === "backup-loss" && remains.kind === "nothing");

/** One sentence beside facts that are none goes without its full stop. */
const unended = (text: string): string => (/[.!?] /.test(text) ? text : text.replace(/\.$/, ""));

const MOST_LOST = 12;

/** What goes with an object need not be in the plan: a copy whose key goes, or what lies in a container. */
const lostWith = ({ goesWithIt, goesWithItCount }: Remains, root: RootReview): Phrase => {
  const lost = named(goesWithIt, MOST_LOST, goesWithItCount);
  const destroyed = addressesDestroyed(root);
  const left = goesWithIt.slice(0, MOST_LOST).filter((address) => !destroyed.has(address));
  if (left.length === 0) return lost;
  return left.length === goesWithItCount
    ? [...lost, ", which the plan itself leaves alone"]
    : [...lost, "; the plan itself leaves ", ...named(left, left.length), " alone"];
};

/** What there is to say about one object, as pairs; a pair with nothing to say is left out. */
const facts = (finding: Finding, root: RootReview): readonly (readonly [name: string, value: string])[] => {
  const { subject, remains, detail } = finding;
  const moved = subject?.previousAddress ?? null;
  const pairs = [
    ["What is lost", remains !== null ? prose(sentence(unended(lossSentence(detail)))) : ""],
    ["Lost with it", asMarkdown(remains === null ? [] : lostWith(remains, root))],
    ["What remains", remains !== null && isWorthSaying(finding) ? asMarkdown(capital(remainsPhrase(finding))) : ""],
    ["Why", asMarkdown(capital(causeOf(destroysOf(root)(finding), root)))],
    ["Moved from", moved === null ? "" : inlineCode(moved)],
    ["Evidence", asMarkdown(joined(furtherEvidence(finding), "; "))],
  ] as const;
  return pairs.filter(([, value]) => value !== "");
};

/** `**replaced** (deleted first)`. */
const effect = (...of: Parameters<typeof happening>): string => {
  const [word = "", ...more] = happening(...of).split(" (");
  return [`**${prose(word)}**`, ...more.map(prose)].join(" (");
};

/** The sentence over the facts: the object by name, and what happens to it. */
const opening = (finding: Finding, destroy: Destroy | null): string => {
  const { subject, remains } = finding;
  if (subject === null) return `**${asMarkdown(capital(messagePhrase(finding, destroy)))}**`;
  if (remains === null) return `**${asMarkdown(capital(messagePhrase(finding, destroy)))}** ${object(finding)}`;
  const what = asMarkdown(capital([nameOf(subject)]));
  return `**${what}** ${object(finding)} is ${effect(subject, destroy)}`;
};

/** A blocking finding in full: its heading, and the facts as a list, one a line; empty where there are none. */
export const fullFinding = (
  finding: Finding,
  root: RootReview,
  links: Links,
): { readonly heading: string; readonly facts: string } => ({
  heading: `${opening(finding, destroysOf(root)(finding))}${beside(finding, links)} · ${ruleLink(finding, links)}`,
  facts: facts(finding, root)
    .map(([name, value]) => `- **${name}**: ${value}`)
    .join("\n"),
});

/** Of a short finding the copies that remain, by name. */
const copiesOf = ({ remains }: Finding): string =>
  remains === null || remains.kind !== "copies"
    ? ""
    : ` (${asMarkdown(named(remains.survivors, 2, remains.survivorsCount))})`;

/** Of a short finding the settings that change, with what they were and become. */
const settingsOf = (finding: Finding): string => {
  const changed = transitions(finding);
  return changed.length === 0 ? "" : ` (${asMarkdown(joined(changed, "; "))})`;
};

const why = (finding: Finding, root: RootReview): string => {
  const cause = causeOf(destroysOf(root)(finding), root);
  return cause.length === 0 ? "" : `. Why: ${asMarkdown(cause)}`;
};

/** The same in one line of a list, for warnings and notes: what it is, what happens to it, what remains, and why. */
export const shortFinding = (finding: Finding, root: RootReview, links: Links): string => {
  const message = messagePhrase(finding, destroysOf(root)(finding));
  const said = finding.subject === null ? asMarkdown(capital(message)) : `${object(finding)}: ${asMarkdown(message)}`;
  return `- ${said}${settingsOf(finding)}${copiesOf(finding)}${why(finding, root)}${beside(finding, links)} · ${ruleLink(finding, links)}`;
};

/** From so many on that say the same nobody reads them one by one. */
const MANY = 6;
const NAMED = 3;

/** Short findings; many that say the same of one type are one, with how many they are. */
export const shortFindings = (
  findings: readonly Finding[],
  root: RootReview,
  links: Links,
): readonly { readonly text: string; readonly count: number }[] => {
  const alike = new Map<string, Finding[]>();
  for (const finding of findings) {
    const said = [
      asMarkdown(messagePhrase(finding, destroysOf(root)(finding))),
      settingsOf(finding),
      why(finding, root),
    ];
    const likeness = JSON.stringify([finding.rule, finding.subject?.type ?? null, ...said]);
    const same = alike.get(likeness);
    if (same === undefined) alike.set(likeness, [finding]);
    else same.push(finding);
  }
  return [...alike.values()].flatMap((same) =>
    same.length < MANY || same[0]?.subject === null
      ? same.map((finding) => ({ text: shortFinding(finding, root, links), count: 1 }))
      : [{ text: manyFindings(same, root, links), count: same.length }],
  );
};

const manyFindings = (same: readonly Finding[], root: RootReview, links: Links): string => {
  const [first] = same;
  if (first === undefined) return "";
  const names = asMarkdown(
    named(
      same.slice(0, NAMED).map(({ subject }) => subject?.address ?? ""),
      NAMED,
      same.length,
    ),
  );
  const said = asMarkdown(messagePhrase(first, destroysOf(root)(first)));
  return `- ${thousands(same.length)} of type ${inlineCode(first.subject?.type ?? "")} (${names}): ${said}${settingsOf(first)}${why(first, root)} · ${ruleLink(first, links)}`;
};

/** The least that can be said of a blocking finding: its rule and its object. */
export const briefFinding = (finding: Finding): string =>
  finding.subject === null ? `- ${finding.rule}` : `- ${finding.rule}: ${object(finding)}`;

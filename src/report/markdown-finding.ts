import type { Finding } from "../domain/finding.ts";
import type { Destroy } from "../domain/review.ts";
import { causeOf, effectWords } from "./effect-words.ts";
import { evidenceOf } from "./evidence.ts";
import { asMarkdown, capital, evidencePhrase, named, type Phrase } from "./phrase.ts";
import { remainsPhrase } from "./remains-words.ts";
import { inlineCode, prose } from "./untrusted.ts";
import { messagePhrase, nameOf, WORDING } from "./wording.ts";

/** The rule's name as a link to its section. */
const ruleLink = (finding: Finding, docs: string): string => `[\`${finding.rule}\`](${docs}#${WORDING[finding.rule].anchor})`;

const place = ({ file, line }: Finding): string => (file === null ? "" : inlineCode(line === null ? file : `${file}:${line}`));

/** The object by its whole address, never cut. */
const object = ({ subject }: Finding): string =>
  subject === null ? "" : `${inlineCode(subject.address)}${subject.deposed === null ? "" : ` (deposed object ${inlineCode(subject.deposed)})`}`;

const joined = (phrases: readonly Phrase[]): Phrase => phrases.flatMap((phrase, at): Phrase => (at === 0 ? phrase : [", ", ...phrase]));

/** A backup of which nothing remains is no news: that it goes has been said. */
const isWorthSaying = ({ rule, remains }: Finding): boolean => remains !== null && !(rule === "backup-loss" && remains.remains === "nothing");

/** What there is to say about one object, as pairs; a pair with nothing to say is left out. */
const facts = (finding: Finding, destroy: Destroy | null): readonly (readonly [name: string, value: string])[] => {
  const { subject, remains, detail } = finding;
  const moved = subject?.previousAddress ?? null;
  const pairs = [
    ["What remains", remains !== null && isWorthSaying(finding) ? asMarkdown(capital(remainsPhrase(remains))) : ""],
    ["Goes with it", asMarkdown(named(remains?.goesWithIt ?? [], 12))],
    ["What is lost", remains !== null && detail !== "" ? prose(detail) : ""],
    ["Why", asMarkdown(capital(causeOf(destroy)))],
    ["Was", moved === null ? "" : inlineCode(moved)],
    ["Evidence", asMarkdown(joined(evidenceOf(finding).map(evidencePhrase)))],
    ["Declared in", place(finding)],
  ] as const;
  return pairs.filter(([, value]) => value !== "");
};

/** The sentence over the facts: the object by name, and what happens to it. */
const opening = (finding: Finding, destroy: Destroy | null): string => {
  const { subject, remains, rule } = finding;
  if (subject === null) return `**${asMarkdown(capital(messagePhrase(finding, destroy)))}**`;
  if (remains === null || subject.effect === "update") return `**${asMarkdown(capital(messagePhrase(finding, destroy)))}** ${object(finding)}`;
  const what = asMarkdown(capital([nameOf(subject)]));
  const end = rule === "last-copy" ? ", and nothing in this state keeps a copy" : "";
  return `**${what}** ${object(finding)} is **${asMarkdown([effectWords(subject.effect, destroy)])}**${end}`;
};

/** A blocking finding in full. */
export const fullFinding = (finding: Finding, destroy: Destroy | null, docs: string): string =>
  [`${opening(finding, destroy)} · ${ruleLink(finding, docs)}`, ...facts(finding, destroy).map(([name, value]) => `- **${name}**: ${value}`)].join(
    "\n",
  );

/** The same in one line of a list: for warnings and notes. */
export const shortFinding = (finding: Finding, destroy: Destroy | null, docs: string): string => {
  const where = place(finding);
  const message = messagePhrase(finding, destroy);
  const said = finding.subject === null ? asMarkdown(capital(message)) : `${object(finding)}: ${asMarkdown(message)}`;
  return `- ${said}${where === "" ? "" : ` (${where})`} · ${ruleLink(finding, docs)}`;
};

/** The least that can be said of a blocking finding: its rule and its object. */
export const briefFinding = (finding: Finding): string => (finding.subject === null ? `- ${finding.rule}` : `- ${finding.rule}: ${object(finding)}`);

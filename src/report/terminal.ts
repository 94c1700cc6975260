import type { Finding } from "../domain/finding.ts";
import type { Destroy, Review, RootReview, Verdict } from "../domain/review.ts";
import { isFinal } from "../domain/verdict.ts";
import { causeOf } from "./cause-words.ts";
import { inPlace } from "./clauses.ts";
import { fitted } from "./columns.ts";
import { countsWords } from "./counts-words.ts";
import { byDanger, mostDangerousFirst } from "./danger.ts";
import { BY_OWNERS, type Deciding } from "./deciding.ts";
import { destroysOf, otherDestroys } from "./destroys.ts";
import { lossSentence } from "./detail-words.ts";
import { digestsToSign } from "./digests.ts";
import { DRIFT, driftHeading } from "./drift.ts";
import { furtherEvidenceText, transitionsText } from "./evidence-words.ts";
import { asTerminal, capital } from "./phrase.ts";
import { acrossWords, planNumber } from "./plan-number.ts";
import { policyPhrase } from "./policy-words.ts";
import { counted, listed } from "./quantity.ts";
import { leftBesideCopies, remainsPhrase } from "./remains-words.ts";
import { DOCS, sectionOf } from "./rule-links.ts";
import { signedPhrase } from "./signed-words.ts";
import { CONSENT, type Step } from "./steps.ts";
import { fact, LABEL, type Page, pageFor, paragraph, type TerminalOptions, type Tint, tree } from "./terminal-page.ts";
import { terminalText, uncommanded } from "./untrusted.ts";
import { because, findingsAt } from "./verdict.ts";
import { messagePhrase, stepsFor } from "./wording.ts";

const TINT = {
  blocked: ["red", "bold"],
  passed: ["green", "bold"],
  overridden: ["yellow", "bold"],
  skipped: ["dim"],
} satisfies Record<Verdict, Tint[]>;

/** The verdict and why, in one line. */
export const verdictText = (review: Review): string => uncommanded(`${review.verdict}: ${asTerminal(because(review))}`);

const verdictLines = (page: Page, review: Review): readonly string[] =>
  paragraph(page, "", verdictText(review), TINT[review.verdict]);

const objectText = ({ address, deposed }: Pick<Destroy, "address" | "deposed">): string =>
  `${terminalText(address)}${deposed === null ? "" : ` (deposed object ${terminalText(deposed)})`}`;

const place = ({ places: [first] }: Finding): string =>
  first === undefined ? "" : `${terminalText(first.file)}${first.line === null ? "" : `:${first.line}`}`;

interface Told {
  readonly root: RootReview;
  readonly finding: Finding;
  readonly destroy: Destroy | null;
}

/** What remains; empty if it is a backup of which nothing remains. Copies are shown by the tree already. */
const remainsText = (finding: Finding): string => {
  const kind = finding.remains?.kind;
  if (kind === "copies") return terminalText(leftBesideCopies(finding) ?? "");
  const isTold = finding.rule === "backup-loss" && kind === "nothing";
  return isTold ? "" : asTerminal(remainsPhrase(finding));
};

/** What the catalogue says of the loss; for a change in place the message has said it. */
const lostText = (finding: Finding): string =>
  finding.remains === null || inPlace(finding) ? "" : terminalText(lossSentence(finding.detail));

const blockLines = (page: Page, { root, finding, destroy }: Told): readonly string[] => {
  const { subject } = finding;
  const from = subject?.previousAddress ?? null;
  return [
    ...paragraph(page, "✗ ", `${asTerminal(capital(messagePhrase(finding, destroy)))} [${finding.rule}]`, ["red"]),
    ...(subject === null ? [] : paragraph(page, "  ", objectText(subject), ["bold"])),
    ...tree(page, finding),
    ...fact(page, "lost", lostText(finding)),
    ...fact(page, "remains", remainsText(finding)),
    ...fact(page, "why", asTerminal(causeOf(destroy, root))),
    ...fact(page, "moved", from === null ? "" : `from ${terminalText(from)}`),
    ...fact(page, "seen", furtherEvidenceText(finding)),
    ...fact(page, "in", place(finding)),
  ];
};

const stepText = ({ step, how }: Step): string => `${step}: ${asTerminal(how)}`;

const stepLines = (page: Page, steps: readonly Step[]): readonly string[] =>
  steps.flatMap((one) => paragraph(page, "  → ", `${stepText(one)}.`));

/** The steps that no earlier finding had: nobody reads the same step under every finding. */
const untold = (steps: readonly Step[], told: Set<string>): readonly Step[] => {
  const fresh = steps.filter((one) => !told.has(stepText(one)));
  for (const one of fresh) told.add(stepText(one));
  return fresh;
};

const shortLines = (page: Page, sign: string, tint: Tint, { finding, destroy }: Told): readonly string[] => {
  const { subject } = finding;
  const message = messagePhrase(finding, destroy);
  const where = place(finding);
  const said = subject === null ? asTerminal(capital(message)) : `${objectText(subject)}: ${asTerminal(message)}`;
  const beside = [transitionsText(finding), where].filter((one) => one !== "").map((one) => ` (${one})`);
  return paragraph(page, `${sign} `, `${said}${beside.join("")} [${finding.rule}]`, [tint]);
};

const MOST_IN_FULL = 20;
const MOST_BRIEF = 200;
const MOST_SHORT = 30;
const MOST_DESTROYS = 15;
const EVERYTHING = "--format json has all of them";

const toldAt = (root: RootReview, level: Finding["level"]): readonly Told[] => {
  const destroyFor = destroysOf(root);
  return root.findings
    .filter((finding) => finding.level === level)
    .sort(mostDangerousFirst)
    .map((finding) => ({ root, finding, destroy: destroyFor(finding) }));
};

const moreLines = (page: Page, hidden: number, what: string): readonly string[] =>
  hidden > 0 ? paragraph(page, "  ", `…and ${counted(hidden, `more ${what}`)}; ${EVERYTHING}`) : [];

/** What there is to do, as it is told in one report. */
interface Doing {
  readonly deciding: Deciding;
  /** The steps that stand there already; null where people agreed, so that there is nothing to do. */
  readonly told: Set<string> | null;
}

const stepsHere = (finding: Finding, root: RootReview, { deciding, told }: Doing): readonly Step[] =>
  told === null
    ? []
    : untold(
        stepsFor(finding, root).map((step) => (step === CONSENT ? deciding.step : step)),
        told,
      );

const blockingLines = (page: Page, root: RootReview, doing: Doing): readonly string[] => {
  const all = toldAt(root, "block");
  const full = all.slice(0, MOST_IN_FULL).flatMap((one) => {
    const steps = stepLines(page, stepsHere(one.finding, root, doing));
    return [
      "",
      ...blockLines(page, one),
      ...(steps.length === 0 ? [] : ["", `  ${page.paint("bold", "What to do")}`, ...steps]),
    ];
  });
  const rest = all.slice(MOST_IN_FULL);
  const brief = rest
    .slice(0, MOST_BRIEF)
    .flatMap(({ finding }) =>
      paragraph(page, "✗ ", `${finding.subject === null ? "" : `${objectText(finding.subject)} `}[${finding.rule}]`, [
        "red",
      ]),
    );
  return [
    ...full,
    ...(rest.length === 0
      ? []
      : ["", ...paragraph(page, "", `${counted(rest.length, "more blocking finding")}:`, ["bold"]), ...brief]),
    ...moreLines(page, rest.length - MOST_BRIEF, "blocking finding"),
  ];
};

const SHORT = {
  warn: { sign: "!", tint: "yellow", what: "warning" },
  note: { sign: "·", tint: "dim", what: "note" },
} as const;

const shortList = (page: Page, root: RootReview, level: "warn" | "note"): readonly string[] => {
  const { sign, tint, what } = SHORT[level];
  const all = toldAt(root, level);
  if (all.length === 0) return [];
  return [
    "",
    ...all.slice(0, MOST_SHORT).flatMap((one) => shortLines(page, sign, tint, one)),
    ...moreLines(page, all.length - MOST_SHORT, what),
  ];
};

/** Only the word; the reason and the order are told with the findings. */
const WORD = { delete: "deleted", replace: "replaced", forget: "forgotten" } satisfies Record<
  Destroy["effect"],
  string
>;

const destroyLines = (page: Page, root: RootReview): readonly string[] => {
  const others = otherDestroys(root);
  if (others.length === 0) return [];
  const also =
    others.length === root.destroys.length
      ? "Destroyed, replaced or forgotten"
      : "Also destroyed, replaced or forgotten";
  const shown = others
    .slice(0, MOST_DESTROYS)
    .map(
      (destroy) =>
        `  ${page.paint("dim", WORD[destroy.effect].padEnd(LABEL))} ${fitted(objectText(destroy), page.width - LABEL - 3)}`,
    );
  return [
    "",
    ...paragraph(page, "", also, ["bold"]),
    ...shown,
    ...moreLines(page, others.length - MOST_DESTROYS, "object"),
  ];
};

const MOST_DRIFTED = 15;

const driftLines = (page: Page, { drift }: RootReview): readonly string[] =>
  drift.length === 0
    ? []
    : [
        "",
        ...paragraph(page, "", driftHeading(drift), ["bold"]),
        ...drift
          .slice(0, MOST_DRIFTED)
          .map(
            ({ address, effect }) =>
              `  ${page.paint("dim", DRIFT[effect].padEnd(LABEL))} ${fitted(terminalText(address), page.width - LABEL - 3)}`,
          ),
        ...moreLines(page, drift.length - MOST_DRIFTED, "object"),
      ];

/** Links are never broken, however narrow the page is: a link has to stay one. */
const linkLines = (page: Page, before: string, link: string): readonly string[] => [
  "",
  ...paragraph(page, "", before, ["dim"]),
  page.paint("dim", `  ${link}`),
];

/** What the blocking rules mean, and who can let pass what blocks. */
const furtherLines = (page: Page, review: Review, { says, docs }: Deciding): readonly string[] => {
  const rules = [...new Set(findingsAt(review, "block").map(({ rule }) => rule))];
  if (rules.length === 0) return [];
  const decides = review.verdict === "blocked" && !isFinal(review.roots) ? linkLines(page, says, docs) : [];
  const [rule] = rules;
  return rule !== undefined && rules.length === 1
    ? [...linkLines(page, `What ${rule} means:`, sectionOf(rule, DOCS)), ...decides]
    : [...linkLines(page, `What ${listed(rules)} mean:`, DOCS), ...decides];
};

/** A consent is signed for one root, so nobody can sign the digest of several, and it says so. */
const digestLines = (page: Page, review: Review): readonly string[] => {
  if (review.digest === null) return [];
  const own = digestsToSign(review);
  return [
    ...paragraph(page, "", `digest ${terminalText(review.digest)}`, ["dim"]),
    ...(own.length === 0
      ? []
      : paragraph(page, "", "of all roots together; a signed consent is for one root, to its own digest:", ["dim"])),
    ...own.flatMap(({ root, digest }) =>
      paragraph(page, "  ", `${terminalText(root)} ${terminalText(digest)}`, ["dim"]),
    ),
  ];
};

const endLines = (page: Page, review: Review): readonly string[] => {
  const { counts, roots, policy } = review;
  const parts = countsWords(counts);
  return [
    ...(parts.length === 0 ? [] : ["", ...paragraph(page, "", `${parts.join(", ")}${acrossWords(roots)}`)]),
    ...digestLines(page, review),
    ...(policy === null ? [] : paragraph(page, "", asTerminal(policyPhrase(policy)), ["dim"])),
  ];
};

/** Whose signatures overrode what blocks, and what they prove. */
const signedLines = (page: Page, { override }: Review): readonly string[] => {
  const lines = (override?.signed ?? []).flatMap((one) => paragraph(page, "", asTerminal(signedPhrase(one))));
  return lines.length === 0 ? [] : ["", ...lines];
};

const rootLines = (page: Page, root: RootReview, roots: readonly RootReview[], doing: Doing): readonly string[] => {
  const lines = [
    ...blockingLines(page, root, doing),
    ...shortList(page, root, "warn"),
    ...destroyLines(page, root),
    ...shortList(page, root, "note"),
    ...driftLines(page, root),
  ];
  return roots.length > 1 && lines.length > 0
    ? ["", ...paragraph(page, "", `${terminalText(root.root)}${planNumber(root, roots)}:`, ["bold"]), ...lines]
    : lines;
};

/**
 * The review for a person at a terminal: the verdict, then what blocks and what to do about it, then everything else in
 * short.
 * No line is wider than the terminal, unless it is one long word, and none is a command to the runner of a workflow.
 */
export const terminalReport = (review: Review, options: TerminalOptions, deciding = BY_OWNERS): string => {
  const page = pageFor(options);
  const doing = { deciding, told: review.verdict === "overridden" ? null : new Set<string>() };
  const roots = [...review.roots].sort(byDanger);
  const lines = [
    ...verdictLines(page, review),
    ...roots.flatMap((root) => rootLines(page, root, review.roots, doing)),
    ...signedLines(page, review),
    ...furtherLines(page, review, deciding),
    ...endLines(page, review),
  ];
  return `${lines.map(uncommanded).join("\n")}\n`;
};

import { type Answer, answersIn, type Diagnosis, type Place } from "../../domain/doctor.ts";
import { asTerminal } from "../phrase.ts";
import { sentence } from "../quantity.ts";
import { fact, type Page, pageFor, paragraph, type TerminalOptions, type Tint } from "../terminal-page.ts";
import { terminalText, uncommanded } from "../untrusted.ts";
import { countsWords, headline, titleOf, unasked, unaskedWords, worstIn } from "./words.ts";

const SIGNS = { open: "✗", unknown: "?", accepted: "○", ok: "✓" } as const;
const TINTS = { open: "red", unknown: "yellow", accepted: "green", ok: "green" } as const satisfies Record<
  Answer["state"],
  Tint
>;

const LABEL = 7;

const placeText = (place: Place): string => {
  if ("url" in place) return place.url;
  const file = terminalText(place.file);
  return place.isNew === true ? `${file} (a new file)` : `${file}:${place.line}`;
};

/** A place is not broken, however long: it has to stay one that can be opened. */
const placeLine = (page: Page, place: Place | null): readonly string[] =>
  place === null ? [] : [`  ${page.paint("dim", "where".padEnd(LABEL))}${placeText(place)}`];

/** An address at the end is not broken either. */
const fixLines = (page: Page, fix: string): readonly string[] => {
  const [, text = fix, address] = /^(.*) (https:\S+)$/s.exec(fix) ?? [];
  const lines = fact(page, "fix", text, LABEL);
  return address === undefined ? lines : [...lines, `  ${" ".repeat(LABEL)}${address}`];
};

const toMend = (page: Page, answer: Answer): readonly string[] => [
  "",
  ...paragraph(page, `${SIGNS[answer.state]} `, `${titleOf(answer)} [${answer.check}]`, [TINTS[answer.state]]),
  ...fact(page, "found", asTerminal(answer.says), LABEL),
  ...fixLines(page, asTerminal(answer.fix ?? [])),
  ...placeLine(page, answer.place),
];

const inOrder = (page: Page, answer: Answer): readonly string[] =>
  paragraph(page, "✓ ", `${titleOf(answer)}. ${asTerminal(answer.says)}`, [TINTS.ok]);

const accepted = (page: Page, answer: Answer): readonly string[] =>
  paragraph(page, `${SIGNS.accepted} `, `Accepted [${answer.check}]: ${asTerminal(answer.says)}`, ["yellow"]);

function whole({ repository, branch }: Diagnosis): string {
  return repository === null || branch === null
    ? "The files alone"
    : `${terminalText(repository)}, branch ${terminalText(branch)}`;
}

/** The diagnosis for a terminal: what is open, what is not known, and what is in order. */
export const doctorTerminal = (diagnosis: Diagnosis, options: TerminalOptions): string => {
  const page = pageFor(options);
  const silent = unasked(diagnosis);
  const mend = [...answersIn(diagnosis, "open"), ...answersIn(diagnosis, "unknown")].filter(
    (one) => !silent.includes(one),
  );
  const fine = answersIn(diagnosis, "ok");
  const taken = answersIn(diagnosis, "accepted");
  const lines = [
    ...paragraph(page, "", `${whole(diagnosis)}: ${headline(diagnosis)}`, [TINTS[worstIn(diagnosis)], "bold"]),
    ...paragraph(page, "", `${sentence(countsWords(diagnosis))}.`),
    ...mend.flatMap((answer) => toMend(page, answer)),
    ...(taken.length === 0 ? [] : ["", ...taken.flatMap((answer) => accepted(page, answer))]),
    ...(fine.length === 0 ? [] : ["", ...fine.flatMap((answer) => inOrder(page, answer))]),
    ...(silent.length === 0 ? [] : ["", ...paragraph(page, "", unaskedWords(silent), ["yellow"])]),
  ];
  return `${lines.map(uncommanded).join("\n")}\n`;
};

import { type Drill, type Drilled, type DrilledState, isExposed, isLost } from "../../domain/drill/drill.ts";
import { asTerminal } from "../phrase.ts";
import { sentence } from "../quantity.ts";
import { fact, type Page, pageFor, paragraph, type TerminalOptions, type Tint, tree } from "../terminal-page.ts";
import { terminalText, uncommanded } from "../untrusted.ts";
import {
  advicePhrase,
  answerPhrase,
  headline,
  listedObjects,
  needsRestore,
  OUTSIDE,
  otherwisePhrase,
  policyWords,
  protectedWords,
  restoresPhrase,
  triedWords,
  unjudged,
  unlisted,
  wayPhrase,
  whatWords,
} from "./words.ts";

export interface DrillOptions {
  /** Objects of which something would remain as well. */
  readonly all: boolean;
}

const LABEL = 16;

const tintOf = (one: Drilled): Tint => (isExposed(one) ? "red" : "yellow");
const signOf = ({ withState: { remains } }: Drilled): string =>
  remains.kind === "nothing" ? "✗" : remains.kind === "unknown" ? "?" : "✓";

const objectText = ({ address, deposed }: Drilled): string =>
  `${terminalText(address)}${deposed === null ? "" : ` (deposed object ${terminalText(deposed)})`}`;

const changeLines = (page: Page, one: Drilled): readonly string[] => {
  if (!isLost(one.withState)) return [];
  if (one.ways.length === 0) return fact(page, "would help", asTerminal(otherwisePhrase(one)), LABEL);
  return one.ways.flatMap((way, at) =>
    fact(page, at === 0 ? "would help" : "", asTerminal(wayPhrase(way, one)), LABEL),
  );
};

const headWords = (one: Drilled): string =>
  `${sentence(whatWords(one))}, ${protectedWords(one)}${one.weight === null ? "" : ` (${one.weight} weight)`}`;

function objectLines(page: Page, one: Drilled, several: boolean): readonly string[] {
  const head = `${signOf(one)} `;
  return [
    "",
    ...paragraph(page, head, headWords(one), [tintOf(one)]),
    ...paragraph(page, "  ", objectText(one), ["bold"]),
    ...tree(page, one.withState),
    ...fact(page, "policy", terminalText(policyWords(one)), LABEL),
    ...fact(page, "alone", asTerminal(answerPhrase(one.alone)), LABEL),
    ...fact(page, "with its state", asTerminal(answerPhrase(one.withState)), LABEL),
    ...(several ? fact(page, "with all given", asTerminal(answerPhrase(one.withAll)), LABEL) : []),
    ...(needsRestore(one) ? fact(page, "restore", triedWords(one), LABEL) : []),
    ...changeLines(page, one),
  ];
}

/** More than these would push the headline far off the screen. */
const MOST = 50;

function stateLines(page: Page, state: DrilledState, several: boolean, { all }: DrillOptions): readonly string[] {
  const shown = listedObjects(state, all);
  const exposed = state.objects.some(isExposed);
  const says = `${terminalText(state.root)}: ${headline(state)}`;
  const rest = unlisted(state, shown);
  const unknown = unjudged(state);
  const hidden = shown.length - Math.min(shown.length, MOST);
  return [
    ...paragraph(page, "", uncommanded(says), [exposed ? "red" : "green", "bold"]),
    ...shown.slice(0, MOST).flatMap((one) => objectLines(page, one, several)),
    ...(hidden > 0 ? ["", ...paragraph(page, "  ", `…and ${hidden} more; --format json has all of them`)] : []),
    ...(rest === null ? [] : ["", ...paragraph(page, "", `${sentence(rest.says)}; --all lists ${rest.them}.`)]),
    ...(unknown === null ? [] : ["", ...paragraph(page, "", `${unknown}.`)]),
  ];
}

/** The drill for a terminal: of each state the headline, then the worst and heaviest first. */
export const drillTerminal = (drill: Drill, options: TerminalOptions & DrillOptions): string => {
  const page = pageFor(options);
  const several = drill.states.length > 1;
  const advice = advicePhrase(drill.states.flatMap((state) => listedObjects(state, options.all)));
  const lines = [
    ...drill.states.flatMap((state) => [...stateLines(page, state, several, options), ""]),
    ...(advice === null ? [] : paragraph(page, "", advice, ["dim"])),
    ...paragraph(page, "", OUTSIDE, ["dim"]),
    ...paragraph(page, "", asTerminal(restoresPhrase(drill.states))),
  ];
  return `${lines.map(uncommanded).join("\n")}\n`;
};

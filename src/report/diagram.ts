import type { Finding } from "../domain/finding.ts";
import { nameOf } from "./clauses.ts";
import { goingAlong, isBackup } from "./copies.ts";
import { sentence } from "./quantity.ts";
import { cut, visible } from "./untrusted.ts";

/** More than this can't be taken in at a glance; the rest is counted. */
const MOST_NODES = 25;
const WIDEST_LABEL = 60;

/**
 * Text inside a label. All that is neither letter nor digit becomes a decimal entity of Mermaid's (`#34;`), so no
 * quote, bracket, backtick, semicolon or directive is left to be read as syntax. Mermaid breaks the line at `\n` even
 * so: a word joiner (8288) between the two keeps them text.
 */
const label = (text: string): string =>
  cut(visible(text), WIDEST_LABEL)
    .replace(/[^A-Za-z0-9_ ]/gu, (char) => `#${char.codePointAt(0)};`)
    .replaceAll("#92;n", "#92;#8288;n");

type Fate = "goes" | "stays";

const FATE = { goes: "✗ goes", stays: "✓ stays" } satisfies Record<Fate, string>;

const node = (id: string, fate: Fate, lines: readonly string[]): string =>
  `  ${id}["${[...lines.map(label), FATE[fate]].join("<br/>")}"]:::${fate}`;

interface Copy {
  readonly address: string;
  readonly fate: Fate;
}

const countOf = ({ remains }: Finding): number => (remains?.goesWithItCount ?? 0) + (remains?.survivorsCount ?? 0);

/** As many as fit, those that stay as well as those that go. Of thousands only the first are looked at. */
const fitting = ({ remains }: Finding, fits: number): readonly Copy[] => {
  const [goes, stays] = [remains?.goesWithIt ?? [], remains?.survivors ?? []];
  const staying = Math.min(stays.length, Math.max(Math.floor(fits / 2), fits - goes.length));
  return [
    ...goes.slice(0, fits - staying).map((address): Copy => ({ address, fate: "goes" })),
    ...stays.slice(0, staying).map((address): Copy => ({ address, fate: "stays" })),
  ];
};

/** Findings that have a picture: what is lost has copies in this state, whatever becomes of them. */
export const isPictured = (finding: Finding): boolean => finding.subject !== null && countOf(finding) > 0;

/** `and 12 more` as a node, per fate, since it matters which way they go. */
const rest = (id: string, all: number, shown: readonly Copy[], fate: Fate): readonly string[] => {
  const count = all - shown.filter((copy) => copy.fate === fate).length;
  return count === 0 ? [] : [node(`${id}${fate}`, fate, [`${count} more`])];
};

/** One object and its copies, with at most `room` nodes (at least four). */
const family = (finding: Finding, id: string, room: number): readonly string[] => {
  const count = countOf(finding);
  const shown = fitting(finding, count < room ? count : room - 3);
  const children = [
    ...shown.map((copy, at) => node(`${id}c${at}`, copy.fate, [copy.address])),
    ...rest(`${id}more`, finding.remains?.goesWithItCount ?? 0, shown, "goes"),
    ...rest(`${id}more`, finding.remains?.survivorsCount ?? 0, shown, "stays"),
  ];
  const ids = children.map((child) => child.trim().split("[")[0] ?? "");
  return [
    node(id, finding.subject?.effect === "update" ? "stays" : "goes", [
      sentence(nameOf(finding.subject)),
      finding.subject?.address ?? "",
    ]),
    ...children,
    ...ids.map((child) => `  ${id} --> ${child}`),
  ];
};

/**
 * A Mermaid flowchart of what is lost and its copies: which go, which stay. Dashed and red is what goes, whole and
 * green what stays; light boxes with dark text can be read on a light page and on a dark one.
 * @returns the source without its fence, or null if no finding has copies in this state
 */
export const diagram = (findings: readonly Finding[]): string | null => {
  // A copy that goes stands beside what it is a copy of, and needs no picture of its own.
  const going = goingAlong(findings);
  const pictured = findings.filter(
    (finding) => isPictured(finding) && !(isBackup(finding) && going.has(finding.subject?.address ?? "")),
  );
  if (pictured.length === 0) return null;
  const lines: string[] = [];
  let room = MOST_NODES - 1;
  let drawn = 0;
  for (const finding of pictured) {
    if (room < 4) break;
    const drawing = family(finding, `d${drawn}`, room);
    lines.push(...drawing);
    room -= drawing.filter((line) => line.includes("[")).length;
    drawn += 1;
  }
  const hidden = pictured.length - drawn;
  return [
    "flowchart LR",
    ...lines,
    ...(hidden > 0
      ? [`  others["and ${hidden} more ${hidden === 1 ? "object" : "objects"} with copies"]:::others`]
      : []),
    "  classDef goes fill:#ffebe9,stroke:#cf222e,stroke-dasharray:5 4,color:#82071e",
    "  classDef stays fill:#dafbe1,stroke:#1a7f37,color:#0f5323",
    "  classDef others fill:#f6f8fa,stroke:#59636e,color:#1f2328",
  ].join("\n");
};

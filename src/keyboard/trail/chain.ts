import { createHash } from "node:crypto";
import type { Agreed, TrailEntry } from "./entry.ts";

/** One line of the trail as it was written. `number` counts from 1. */
export interface Line extends TrailEntry {
  readonly number: number;
  readonly at: string;
  /** Hash of the line before; null for the first. */
  readonly before: string | null;
  /** Hash of this line. */
  readonly hash: string;
}

/** Where a trail stops being what was written. `at` is the line of the file, from 1. */
export interface Break {
  readonly at: number;
  readonly what: "unreadable" | "changed" | "missing";
}

export interface Chain {
  /** Every line that can be read. */
  readonly lines: readonly Line[];
  /** The first line that was changed or is missing; null: none that could be told. */
  readonly broken: Break | null;
}

const sha256 = (text: string): string => `sha256:${createHash("sha256").update(text).digest("hex")}`;

/** A line with its own hash at the end, which is of all that stands before. */
export const sealed = (json: string): string => `${json.slice(0, -1)},"hash":"${sha256(json)}"}`;

const SEAL = /,"hash":"(sha256:[0-9a-f]{64})"\}$/;

/** The hash that a line bears; of one without, that of its text. */
export const hashOf = (text: string): string => SEAL.exec(text)?.[1] ?? sha256(text);

const isSealed = (text: string): boolean => {
  const seal = SEAL.exec(text);
  return seal !== null && sha256(`${text.slice(0, seal.index)}}`) === seal[1];
};

/** The text of a trail → its lines, and where it breaks first. */
export function chainOf(text: string): Chain {
  const texts = text === "" ? [] : text.replace(/\n$/, "").split("\n");
  const lines: Line[] = [];
  let broken: Break | null = null;
  let before: Before = { hash: null, number: 0 };
  for (const [index, one] of texts.entries()) {
    const line = lineOf(one);
    broken ??= breakAt(index + 1, one, line, before);
    before = { hash: hashOf(one), number: line?.number ?? before.number + 1 };
    if (line !== null) lines.push(line);
  }
  return { lines, broken };
}

interface Before {
  readonly hash: string | null;
  readonly number: number;
}

/** What is wrong with a line: by itself, and by what it says of the one before, which may be another one now. */
function breakAt(at: number, text: string, line: Line | null, before: Before): Break | null {
  if (line === null) return { at, what: "unreadable" };
  if (!isSealed(text)) return { at, what: "changed" };
  if (line.number !== before.number + 1) return { at, what: "missing" };
  return line.before === before.hash ? null : { at: Math.max(1, at - 1), what: "changed" };
}

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (text: string): Fields | null => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : null;
  } catch {
    return null;
  }
};

/** The number that a line gives itself; null where it can't be read. */
export const numberIn = (text: string): number | null => numberOf(fieldsOf(text));

const numberOf = (fields: Fields | null): number | null => {
  const number = fields?.n;
  return typeof number === "number" && Number.isSafeInteger(number) && number > 0 ? number : null;
};

const textIn = (fields: Fields, name: string): string | null =>
  typeof fields[name] === "string" ? (fields[name] as string) : null;
const countIn = (fields: Fields, name: string): number | null =>
  typeof fields[name] === "number" ? (fields[name] as number) : null;

/** Our own lines are read leniently: a later version may write more, and what is not there is null. */
function lineOf(text: string): Line | null {
  const fields = fieldsOf(text);
  const number = numberOf(fields);
  const [at, command] = fields === null ? [] : [textIn(fields, "at"), textIn(fields, "command")];
  if (fields === null || number === null || !at || !command || fields.version !== 1) return null;
  return {
    number,
    at,
    command,
    decision: textIn(fields, "decision") as Line["decision"],
    ...placeIn(fields),
    verdict: textIn(fields, "verdict") as Line["verdict"],
    digest: textIn(fields, "digest"),
    counts: (fields.counts ?? null) as Line["counts"],
    agreed: agreedIn(fields.agreed),
    plan: textIn(fields, "plan"),
    exitCode: countIn(fields, "exitCode"),
    before: textIn(fields, "before"),
    hash: hashOf(text),
  };
}

function agreedIn(value: unknown): Agreed | null {
  const { by, how } = (value ?? {}) as { readonly by?: unknown; readonly how?: unknown };
  const isKnown = Array.isArray(by) && by.every((name) => typeof name === "string") && typeof how === "string";
  return isKnown ? { by: by as readonly string[], how: how as Agreed["how"] } : null;
}

function placeIn(fields: Fields): Pick<Line, "place" | "state"> {
  const [top, root, lineage, serial] = [
    textIn(fields, "top"),
    textIn(fields, "root"),
    textIn(fields, "lineage"),
    countIn(fields, "serial"),
  ];
  return {
    place:
      top === null || root === null
        ? null
        : { top, root, workspace: textIn(fields, "workspace") ?? "default", backend: textIn(fields, "backend") },
    state: lineage === null || serial === null ? null : { lineage, serial },
  };
}

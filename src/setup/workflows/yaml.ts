import { type Document, isAlias, isMap, isNode, isScalar, isSeq, parseDocument } from "yaml";
import { positionsIn } from "../../input/policy/position.ts";

/** A text of a YAML file, and the line that it begins on. */
export interface Located {
  readonly text: string;
  readonly line: number;
}

export type YamlFile =
  | { readonly read: true; readonly value: Value }
  /** `why` completes "… can't be read: ". */
  | { readonly read: false; readonly line: number; readonly why: string };

/** GitHub takes no workflow file above half a megabyte. */
const MOST_BYTES = 512 * 1024;

/** Reads YAML as GitHub does for workflows and actions: version 1.2, in which `on` is a word, with anchors. */
export function readYaml(written: string): YamlFile {
  if (Buffer.byteLength(written) > MOST_BYTES) return { read: false, line: 1, why: "it is larger than 512 KiB" };
  const text = written.replace(/^\uFEFF/, "");
  const document = parseDocument(text, { prettyErrors: false, schema: "core", logLevel: "error", uniqueKeys: true });
  const positionOf = positionsIn(text);
  const lineOf = (offset: number): number => positionOf(offset).line;
  const [error] = document.errors;
  if (error !== undefined) return { read: false, line: lineOf(error.pos[0]), why: error.message };
  return { read: true, value: new Value({ document, lineOf }, document.contents, 1) };
}

interface Source {
  readonly document: Document;
  readonly lineOf: (offset: number) => number;
}

/**
 * What a YAML file holds at one place, with the way down; what is not there is empty. Nothing below is looked at
 * before it is asked for: a few lines of anchors can stand for more than any memory holds.
 */
export class Value {
  readonly #source: Source;
  readonly #node: unknown;
  readonly line: number;
  constructor(source: Source, node: unknown, line: number) {
    this.#source = source;
    this.#node = isAlias(node) ? node.resolve(source.document) : node;
    this.line = isNode(this.#node) && this.#node.range ? source.lineOf(this.#node.range[0]) : line;
  }
  /** A scalar as text, `true` and `3` too; null for anything else, nothing included. */
  get text(): string | null {
    return isScalar(this.#node) ? scalarText(this.#node.value) : null;
  }
  get isThere(): boolean {
    return this.#node !== undefined && this.#node !== null;
  }
  /** The entries of a mapping, in their order. */
  get entries(): readonly (readonly [key: Located, value: Value])[] {
    if (!isMap(this.#node)) return [];
    return this.#node.items.flatMap(({ key, value }): readonly (readonly [Located, Value])[] => {
      if (!isScalar(key)) return [];
      const name = { text: scalarText(key.value) ?? "", line: this.#source.lineOf(key.range?.[0] ?? 0) };
      return [[name, new Value(this.#source, value, name.line)]];
    });
  }
  /** The items of a list. */
  get items(): readonly Value[] {
    return isSeq(this.#node) ? this.#node.items.map((item) => new Value(this.#source, item, this.line)) : [];
  }
  /** The value of a key. */
  at(key: string): Value {
    return this.entries.find(([{ text }]) => text === key)?.[1] ?? new Value(this.#source, undefined, this.line);
  }
}

const scalarText = (value: unknown): string | null => (value === null || value === undefined ? null : String(value));

/** The value as a text with its line; null where it is no text. */
export const located = ({ text, line }: Value): Located | null => (text === null ? null : { text, line });

/** One text, or a list of them. */
export const textsOf = (value: Value): readonly Located[] =>
  [value, ...value.items].flatMap((one) => located(one) ?? []);

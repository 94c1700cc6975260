import { type Node, parseDocument } from "yaml";
import { isUtf16 } from "../../text/utf16.ts";
import type { Mistake } from "./mistake.ts";
import { type Position, positionsIn } from "./position.ts";
import type { PolicyPath } from "./shown.ts";
import { syntaxMistakes } from "./syntax.ts";
import { startOf, YamlValues } from "./values.ts";

const MAX_BYTES = 1024 * 1024;

/** A YAML text as plain values, with the way back from a value to its position. */
export interface PolicyDocument {
  readonly value: unknown;
  /** What is wrong with the YAML; the value is then only good for finding further mistakes. */
  readonly mistakes: readonly Mistake[];
  /** False: the value says nothing, do not look for further mistakes in it. */
  readonly usable: boolean;
  /** Where the value at a path stands, or, where there is none, the nearest thing around it. */
  readonly valueAt: (path: PolicyPath) => Position;
  /** Where the last key of a path stands. */
  readonly keyAt: (path: PolicyPath) => Position;
}

/** Reads one YAML document. Never throws: what is wrong is in `mistakes`. */
export const readDocument = (written: string): PolicyDocument => {
  const bytes = Buffer.byteLength(written);
  if (bytes > MAX_BYTES) return unusable([tooLarge(bytes)]);

  if (isNoText(written)) return unusable([noText(isUtf16(written) ? "text in UTF-16" : "no text in UTF-8")]);
  const text = written.replace(/^\uFEFF/, "");
  const positionOf = positionsIn(text);
  const lost = text.indexOf(REPLACED);
  if (lost >= 0) return unusable([{ ...positionOf(lost), path: "", found: null, message: NO_UTF8 }]);
  const document = parsed(text);
  const broken = syntaxMistakes(document, positionOf);
  if (broken.length > 0) return unusable(broken);

  const values = new YamlValues(document.contents as Node | null, positionOf);
  return {
    value: values.value,
    mistakes: values.mistakes,
    usable: !values.isGivenUp,
    valueAt: (path) => {
      const { key, node } = values.find(path);
      return positionOf(startOf(isEmpty(node) && key !== null ? key : node));
    },
    keyAt: (path) => {
      const { key, node } = values.find(path);
      return positionOf(startOf(key ?? node));
    },
  };
};

/** The core schema reads dates as text, whatever a %YAML directive asks for; `off` and `no` stay words. */
const parsed = (text: string) =>
  parseDocument(text, {
    prettyErrors: false,
    schema: "core",
    resolveKnownTags: false,
    uniqueKeys: false,
    logLevel: "error",
  });

const unusable = (mistakes: readonly Mistake[]): PolicyDocument => {
  const start = () => ({ line: 1, column: 1 });
  return { value: null, mistakes, usable: false, valueAt: start, keyAt: start };
};

const tooLarge = (bytes: number): Mistake => ({
  line: 1,
  column: 1,
  path: "",
  found: `${bytes} bytes`,
  message: `the file has ${bytes} bytes; allowed: ${MAX_BYTES}`,
});

/** Bytes that are no text, as of a program, an image, or UTF-16: nobody wants to see them in a message. */
const isNoText = (written: string): boolean =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: by these a binary file is told
  /\u0000/.test(written) || (/\ufffd/.test(written) && /[\u0001-\u0008\u000e-\u001f]/.test(written));

/** What a byte becomes that is no UTF-8. A name with it would match nothing, and what it protects would not be. */
const REPLACED = "\ufffd";

const NO_UTF8 = "a character that is no UTF-8; allowed: a policy in YAML, in UTF-8";

const noText = (what: string): Mistake => ({
  line: 1,
  column: 1,
  path: "",
  found: null,
  message: `the file is ${what}; allowed: a policy in YAML, in UTF-8`,
});

/** A key without a value has an empty node somewhere behind it: the key is the better place. */
const isEmpty = (node: Node | null): boolean => node?.range == null || node.range[0] === node.range[1];

import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type YAMLError,
  type YAMLMap,
} from "yaml";
import type { Mistake } from "./mistake.ts";
import { type Place, placesIn } from "./place.ts";
import { type Path, pathText, quote } from "./wording.ts";

const MAX_BYTES = 1024 * 1024;
/** A policy is five levels deep; more is a mistake or an attack on the stack. */
const MAX_DEPTH = 20;
/** Nodes that aliases may repeat altogether: a few nested aliases can stand for billions of nodes. */
const MAX_REPEATED = 10_000;

/** A YAML text as plain values, with the way back from a value to its place. */
export interface PolicyDocument {
  readonly value: unknown;
  /** What is wrong with the YAML; the value is then only good for finding further mistakes. */
  readonly mistakes: readonly Mistake[];
  /** False: the value says nothing, do not look for further mistakes in it. */
  readonly usable: boolean;
  /** Where the value at a path stands, or, where there is none, the nearest thing around it. */
  readonly valueAt: (path: Path) => Place;
  /** Where the last key of a path stands. */
  readonly keyAt: (path: Path) => Place;
}

const IN_QUOTES = "; put text that begins with @, *, %, & or a backquote in quotes";

const brokenYaml = (error: YAMLError): string => `broken YAML: ${error.message}`;

/** Sentences for the errors that policy writers run into; all others keep the parser's own. */
const SYNTAX = new Map<string, (error: YAMLError) => string>([
  ["MULTIPLE_DOCS", () => "a second document begins here; allowed: one document in a file"],
  ["RESOURCE_EXHAUSTION", () => "nested too deeply"],
  ["BAD_SCALAR_START", (error) => `${brokenYaml(error)}${IN_QUOTES}`],
  ["BAD_ALIAS", (error) => `${brokenYaml(error)}${IN_QUOTES}`],
  ["MULTILINE_IMPLICIT_KEY", () => "broken YAML: a key that goes on over several lines; is a colon missing behind it?"],
  ["TAB_AS_INDENT", () => "a tab; allowed: indentation with spaces"],
  ["TAG_RESOLVE_FAILED", (error) => `${error.message}; allowed: plain YAML without tags`],
]);

/**
 * One wrong character can make the parser stumble over every word that follows, and one nesting too deep over every
 * bracket that closes it:
 * what only follows from an earlier error is left out.
 */
const firstCauses = (errors: readonly YAMLError[]): readonly YAMLError[] => {
  const deep = errors.find(({ code }) => code === "RESOURCE_EXHAUSTION");
  if (deep !== undefined) return [deep];
  return errors
    .toSorted((a, b) => a.pos[0] - b.pos[0])
    .filter(({ code }, index) => index === 0 || code !== "UNEXPECTED_TOKEN");
};

const unusable = (mistakes: readonly Mistake[]): PolicyDocument => {
  const start = () => ({ line: 1, column: 1 });
  return { value: null, mistakes, usable: false, valueAt: start, keyAt: start };
};

/**
 * Reads one YAML document. Never throws: what is wrong is in `mistakes`.
 *
 * The values are made here and not by the library's `toJS`, which throws without a place at an unknown alias; and keys
 * given twice are found here, because the library compares every key with every other, which takes many seconds on a
 * large file.
 */
export const readDocument = (written: string): PolicyDocument => {
  const bytes = Buffer.byteLength(written);
  if (bytes > MAX_BYTES) {
    return unusable([
      {
        line: 1,
        column: 1,
        path: "",
        found: `${bytes} bytes`,
        message: `the file has ${bytes} bytes; allowed: ${MAX_BYTES}`,
      },
    ]);
  }

  const text = written.replace(/^\uFEFF/, "");
  const placeOf = placesIn(text);
  // The core schema reads dates as text, whatever a %YAML directive asks for; `off` and `no` stay words.
  const document = parseDocument(text, {
    prettyErrors: false,
    schema: "core",
    resolveKnownTags: false,
    uniqueKeys: false,
    logLevel: "error",
  });

  const broken = firstCauses([...document.errors, ...document.warnings]);
  if (broken.length > 0) {
    return unusable(
      broken.map((error) => ({
        ...placeOf(error.pos[0]),
        path: "",
        found: null,
        message: SYNTAX.get(error.code)?.(error) ?? brokenYaml(error),
      })),
    );
  }

  const mistakes: Mistake[] = [];
  const report = (offset: number, path: Path, found: string | null, says: string) => {
    const where = pathText(path);
    mistakes.push({ ...placeOf(offset), path: where, found, message: where === "" ? says : `${where}: ${says}` });
  };

  const anchors = new Map<string, Node>();
  // Kept per alias and not per name: the same anchor may be set again further down.
  const targets = new Map<Node, Node>();
  const pairs = new Map<YAMLMap, ReadonlyMap<string, Pair>>();
  let repeated = 0;
  let exhausted = false;
  const exhaust = (offset: number, path: Path, says: string) => {
    exhausted = true;
    report(offset, path, null, says);
  };

  const readMap = (map: YAMLMap, path: Path, insideAlias: boolean): unknown => {
    const byKey = new Map<string, Pair>();
    const entries: [string, unknown][] = [];
    for (const pair of map.items) {
      const { key, value } = pair as Pair<Node, Node | null>;
      const offset = key?.range?.[0] ?? startOf(map);
      if (!isScalar(key)) {
        report(offset, path, null, "a key that is not a word; allowed: plain words as keys");
        continue;
      }
      const name = String(key.value);
      // Further on, zod drops it without a word; as the only tag of an exception that would widen what may be
      // destroyed.
      if (name === "__proto__") {
        report(offset, [...path, name], quote(name), "a key that cannot be used; allowed: any other");
        continue;
      }
      const first = byKey.get(name);
      if (first !== undefined && !insideAlias) {
        const { line } = placeOf(startOf(first.key as Node));
        report(
          offset,
          [...path, name],
          quote(name),
          `the key is here a second time, first in line ${line}; allowed: each key once`,
        );
      }
      if (first !== undefined) continue;
      byKey.set(name, pair);
      entries.push([name, read(value, [...path, name], insideAlias)]);
    }
    pairs.set(map, byKey);
    return Object.fromEntries(entries);
  };

  const read = (node: Node | null, path: Path, insideAlias: boolean): unknown => {
    if (exhausted || node === null) return null;
    if (path.length > MAX_DEPTH)
      return exhaust(startOf(node), path.slice(0, 3), `nested more than ${MAX_DEPTH} levels deep`);
    if (insideAlias && ++repeated > MAX_REPEATED)
      return exhaust(startOf(node), path, `aliases repeat more than ${MAX_REPEATED} values`);
    if (isAlias(node)) {
      const target = targets.get(node) ?? anchors.get(node.source);
      if (target === undefined) {
        report(startOf(node), path, `*${node.source}`, `*${node.source} is an alias without an anchor${IN_QUOTES}`);
        return null;
      }
      targets.set(node, target);
      return read(target, path, true);
    }
    if (!insideAlias && "anchor" in node && node.anchor !== undefined) anchors.set(node.anchor, node);
    if (isMap(node)) return readMap(node, path, insideAlias);
    if (isSeq(node)) return node.items.map((item, index) => read(item as Node | null, [...path, index], insideAlias));
    return isScalar(node) ? node.value : null;
  };

  const value = read(document.contents as Node | null, [], false);

  /** The node at a path and the key it stands under; the innermost that there is. */
  const find = (path: Path): { readonly key: Node | null; readonly node: Node | null } => {
    let found = { key: null as Node | null, node: document.contents as Node | null };
    for (const step of path) {
      const around = found.node !== null ? (targets.get(found.node) ?? found.node) : null;
      const pair = isMap(around) ? pairs.get(around)?.get(String(step)) : undefined;
      const item = isSeq(around) ? around.items[Number(step)] : undefined;
      if (pair === undefined && item === undefined) return found;
      found =
        pair !== undefined
          ? { key: pair.key as Node, node: pair.value as Node | null }
          : { key: null, node: item as Node };
    }
    return found;
  };
  /** A key without a value has an empty node somewhere behind it: the key is the better place. */
  const isEmpty = (node: Node | null): boolean => node?.range == null || node.range[0] === node.range[1];

  return {
    value,
    mistakes,
    usable: !exhausted,
    valueAt: (path) => {
      const { key, node } = find(path);
      return placeOf(startOf(isEmpty(node) && key !== null ? key : node));
    },
    keyAt: (path) => {
      const { key, node } = find(path);
      return placeOf(startOf(key ?? node));
    },
  };
};

const startOf = (node: Node | null): number => node?.range?.[0] ?? 0;

import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from "yaml";
import type { Mistake } from "./mistake.ts";
import type { Position } from "./position.ts";
import { type PolicyPath, pathText, quote } from "./shown.ts";
import { IN_QUOTES } from "./syntax.ts";

/** A policy is five levels deep; more is a mistake or an attack on the stack. */
const MAX_DEPTH = 20;
/** Nodes that aliases may repeat altogether: a few nested aliases can stand for billions of nodes. */
const MAX_REPEATED = 10_000;

/** A node that stands at a path, and the key it stands under. */
interface Found {
  readonly key: Node | null;
  readonly node: Node | null;
}

/** Offset of a node in the text. */
export const startOf = (node: Node | null): number => node?.range?.[0] ?? 0;

/**
 * The nodes of a YAML text as plain values, and the way back from a path to a node.
 *
 * The values are made here and not by the library's `toJS`, which throws without a place at an unknown alias; and keys
 * given twice are found here, because the library compares every key with every other, which takes many seconds on a
 * large file.
 */
export class YamlValues {
  readonly value: unknown;
  readonly mistakes: Mistake[] = [];
  /** Whether the reading was given up: the value then says nothing. */
  isGivenUp = false;

  readonly #top: Node | null;
  readonly #positionOf: (offset: number) => Position;
  readonly #anchors = new Map<string, Node>();
  /** Kept per alias and not per name: the same anchor may be set again further down. */
  readonly #targets = new Map<Node, Node>();
  readonly #pairs = new Map<YAMLMap, ReadonlyMap<string, Pair>>();
  #repeated = 0;

  constructor(top: Node | null, positionOf: (offset: number) => Position) {
    this.#top = top;
    this.#positionOf = positionOf;
    this.value = this.#read(top, [], false);
  }

  /** What stands at a path; or, where nothing does, the innermost that there is on the way. */
  find(path: PolicyPath): Found {
    let found: Found = { key: null, node: this.#top };
    for (const step of path) {
      const next = this.#below(found.node, step);
      if (next === null) return found;
      found = next;
    }
    return found;
  }

  #below(node: Node | null, step: string | number): Found | null {
    const around = node === null ? null : (this.#targets.get(node) ?? node);
    if (isMap(around)) {
      const pair = this.#pairs.get(around)?.get(String(step));
      return pair === undefined ? null : { key: pair.key as Node, node: pair.value as Node | null };
    }
    const item = isSeq(around) ? around.items[Number(step)] : undefined;
    return item === undefined ? null : { key: null, node: item as Node };
  }

  #report(offset: number, path: PolicyPath, found: string | null, says: string): void {
    const where = pathText(path);
    const message = where === "" ? says : `${where}: ${says}`;
    this.mistakes.push({ ...this.#positionOf(offset), path: where, found, message });
  }

  #giveUp(node: Node, path: PolicyPath, says: string): null {
    this.isGivenUp = true;
    this.#report(startOf(node), path, null, says);
    return null;
  }

  #read(node: Node | null, path: PolicyPath, insideAlias: boolean): unknown {
    if (this.isGivenUp || node === null) return null;
    if (path.length > MAX_DEPTH)
      return this.#giveUp(node, path.slice(0, 3), `nested more than ${MAX_DEPTH} levels deep`);
    if (insideAlias && ++this.#repeated > MAX_REPEATED)
      return this.#giveUp(node, path, `aliases repeat more than ${MAX_REPEATED} values`);
    if (isAlias(node)) return this.#readAlias(node, path);
    if (!insideAlias && "anchor" in node && node.anchor !== undefined) this.#anchors.set(node.anchor, node);
    if (isMap(node)) return this.#readMap(node, path, insideAlias);
    if (isSeq(node))
      return node.items.map((item, index) => this.#read(item as Node | null, [...path, index], insideAlias));
    return isScalar(node) ? node.value : null;
  }

  #readAlias(node: Alias, path: PolicyPath): unknown {
    const target = this.#targets.get(node) ?? this.#anchors.get(node.source);
    if (target === undefined) {
      const says = `*${node.source} is an alias without an anchor${IN_QUOTES}`;
      this.#report(startOf(node), path, `*${node.source}`, says);
      return null;
    }
    this.#targets.set(node, target);
    return this.#read(target, path, true);
  }

  #readMap(map: YAMLMap, path: PolicyPath, insideAlias: boolean): unknown {
    const byKey = new Map<string, Pair>();
    const entries: [string, unknown][] = [];
    for (const pair of map.items as Pair<Node, Node | null>[]) {
      const name = this.#nameOf(pair, map, path);
      if (name === null) continue;
      const first = byKey.get(name);
      if (first === undefined) {
        byKey.set(name, pair);
        entries.push([name, this.#read(pair.value, [...path, name], insideAlias)]);
      } else if (!insideAlias) this.#reportTwice(pair.key, first.key as Node, [...path, name]);
    }
    this.#pairs.set(map, byKey);
    return Object.fromEntries(entries);
  }

  /** The key of a pair; null where it can't be one. */
  #nameOf({ key }: Pair<Node, Node | null>, map: YAMLMap, path: PolicyPath): string | null {
    const offset = key?.range?.[0] ?? startOf(map);
    if (!isScalar(key)) {
      this.#report(offset, path, null, "a key that is not a word; allowed: plain words as keys");
      return null;
    }
    const name = String(key.value);
    if (name !== "__proto__") return name;
    // Further on, zod drops it without a word; as the only tag of an exception that would widen what may be destroyed.
    this.#report(offset, [...path, name], quote(name), "a key that cannot be used; allowed: any other");
    return null;
  }

  #reportTwice(key: Node, first: Node, path: PolicyPath): void {
    const { line } = this.#positionOf(startOf(first));
    const says = `the key is here a second time, first in line ${line}; allowed: each key once`;
    this.#report(startOf(key), path, quote(String(path.at(-1))), says);
  }
}

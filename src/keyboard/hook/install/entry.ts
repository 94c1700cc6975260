import { findNodeAtLocation, getNodeValue, type Node, type ParseError, parseTree } from "jsonc-parser";
import { InputError } from "../../../domain/fault.ts";
import type { AgentName, ListPlace } from "../agents.ts";
import { inserted, removed } from "./edit.ts";

/** Whose entry it is: the agent, and how it starts this program. */
export interface Owner {
  readonly name: AgentName;
  readonly starter: string;
}

/** Keys down to a list of entries. */
type Keys = readonly string[];

const listsOf = ({ path, more = [] }: ListPlace): readonly Keys[] => [path, ...more];

/** The file with the hook in it, once in each list. `text` is null where there is no file. */
export function withEntry(text: string | null, place: ListPlace, owner: Owner, command: string, path: string): string {
  const entry = place.entry(command);
  const isNew = text === null || text.trim() === "";
  const begun = isNew ? `${JSON.stringify(framed(place, entry), null, 2)}\n` : text;
  return listsOf(place).reduce((now, keys) => withOne(now, keys, owner, entry, path), begun);
}

function withOne(text: string, keys: Keys, owner: Owner, entry: unknown, path: string): string {
  const places = placesOf(text, keys, owner, path);
  if (places.length === 1 && JSON.stringify(getNodeValue(places[0] as Node)) === JSON.stringify(entry)) return text;
  return withNew(withoutAll(text, keys, owner, path), keys, entry, path);
}

/** Puts the entry where it belongs, with the keys above it where they are missing. */
function withNew(text: string, keys: Keys, entry: unknown, path: string): string {
  const list = listIn(text, keys, path);
  if (list !== undefined) return inserted(text, list, null, entry);
  const tree = treeOf(text, path);
  const depth = keys.findIndex((_, at) => findNodeAtLocation(tree, keys.slice(0, at + 1)) === undefined);
  const parent = depth === 0 ? tree : (findNodeAtLocation(tree, keys.slice(0, depth)) as Node);
  const [key = "", ...rest] = keys.slice(depth);
  return inserted(text, parent, key, nested(rest, [entry]));
}

const nested = (keys: readonly string[], value: unknown): unknown =>
  [...keys].reverse().reduce<unknown>((inner, key) => ({ [key]: inner }), value);

/** The file without the hook; null where nothing else was in it. */
export function withoutEntry(text: string | null, place: ListPlace, owner: Owner, path: string): string | null {
  if (text === null) return text;
  const ours = listsOf(place).filter((keys) => placesOf(text, keys, owner, path).length > 0);
  if (ours.length === 0) return text;
  const cleared = ours.reduce((now, keys) => withoutEmpty(withoutAll(now, keys, owner, path), keys, path), text);
  const left = getNodeValue(treeOf(cleared, path)) as Record<string, unknown>;
  const isOurs = JSON.stringify(left) === JSON.stringify(place.frame);
  return isOurs && !/\/[/*]/.test(cleared) ? null : cleared;
}

const framed = ({ frame, path }: ListPlace, entry: unknown): unknown => ({
  ...frame,
  ...(nested(path, [entry]) as object),
});

function treeOf(text: string, path: string): Node {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  if (tree?.type !== "object" || errors.length > 0)
    throw new InputError(`${path} is not JSON as the agent would read it; put it right first`);
  return tree;
}

function listIn(text: string, keys: Keys, path: string): Node | undefined {
  const tree = treeOf(text, path);
  for (const depth of keys.keys()) {
    const node = findNodeAtLocation(tree, keys.slice(0, depth + 1));
    const type = depth === keys.length - 1 ? "array" : "object";
    if (node !== undefined && node.type !== type)
      throw new InputError(`${path}: "${keys.slice(0, depth + 1).join(".")}" is no ${type}; put it right first`);
  }
  return findNodeAtLocation(tree, [...keys]);
}

/** Our own entries, whatever version wrote them. */
const placesOf = (text: string, keys: Keys, owner: Owner, path: string): readonly Node[] =>
  (listIn(text, keys, path)?.children ?? []).filter((node) =>
    commandsIn(getNodeValue(node)).some((command) => isOurs(command, owner)),
  );

const commandsIn = (entry: unknown): readonly string[] => {
  if (typeof entry !== "object" || entry === null) return [];
  const { command, bash, hooks } = entry as Record<string, unknown>;
  const inner = Array.isArray(hooks) ? hooks.flatMap(commandsIn) : [];
  return [...inner, ...[command, bash].filter((value) => typeof value === "string")];
};

/** What `--install` writes ends so, whatever starts it and with whatever options. */
const isOurs = (command: string, { name, starter }: Owner): boolean =>
  new RegExp(`\\bhook ${name}\\b.*\\|\\| exit 2$`).test(command) &&
  (command.includes("destroy-guard") || command.startsWith(`${starter} hook `));

function withoutAll(text: string, keys: Keys, owner: Owner, path: string): string {
  let current = text;
  for (;;) {
    const [first] = placesOf(current, keys, owner, path);
    const list = listIn(current, keys, path);
    if (first === undefined || list === undefined) return current;
    current = removed(
      current,
      list,
      (list.children ?? []).findIndex(({ offset }) => offset === first.offset),
    );
  }
}

/** Takes away the keys of the hook's list that hold nothing now: most likely they were made for it. */
function withoutEmpty(text: string, keys: Keys, path: string): string {
  let current = text;
  for (let depth = keys.length; depth > 0; depth--) {
    const member = findNodeAtLocation(treeOf(current, path), keys.slice(0, depth));
    if (member === undefined || (member.children ?? []).length > 0) return current;
    const parent = member.parent?.parent as Node;
    current = removed(current, parent, (parent.children ?? []).indexOf(member.parent as Node));
  }
  return current;
}

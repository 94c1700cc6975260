import { findNodeAtLocation, getNodeValue, type Node, type ParseError, parseTree } from "jsonc-parser";
import { InputError } from "../../../domain/fault.ts";
import type { AgentName, Place } from "../agents.ts";
import { inserted, removed } from "./edit.ts";

/** Whose entry it is: the agent, and how it starts this program. */
export interface Owner {
  readonly name: AgentName;
  readonly starter: string;
}

/** The file with the hook in it, once. `text` is null where there is no file. */
export function withEntry(text: string | null, place: Place, owner: Owner, command: string, path: string): string {
  const entry = place.entry(command);
  if (text === null || text.trim() === "") return `${JSON.stringify(framed(place, entry), null, 2)}\n`;
  const places = placesOf(text, place, owner, path);
  if (places.length === 1 && JSON.stringify(getNodeValue(places[0] as Node)) === JSON.stringify(entry)) return text;
  return withNew(withoutAll(text, place, owner, path), place, entry, path);
}

/** Puts the entry where it belongs, with the keys above it where they are missing. */
function withNew(text: string, place: Place, entry: unknown, path: string): string {
  const list = listIn(text, place, path);
  if (list !== undefined) return inserted(text, list, null, entry);
  const tree = treeOf(text, path);
  const depth = place.path.findIndex((_, at) => findNodeAtLocation(tree, place.path.slice(0, at + 1)) === undefined);
  const parent = depth === 0 ? tree : (findNodeAtLocation(tree, place.path.slice(0, depth)) as Node);
  const [key = "", ...rest] = place.path.slice(depth);
  return inserted(text, parent, key, nested(rest, [entry]));
}

const nested = (keys: readonly string[], value: unknown): unknown =>
  [...keys].reverse().reduce<unknown>((inner, key) => ({ [key]: inner }), value);

/** The file without the hook; null where nothing else was in it. */
export function withoutEntry(text: string | null, place: Place, owner: Owner, path: string): string | null {
  if (text === null || placesOf(text, place, owner, path).length === 0) return text;
  const cleared = withoutEmpty(withoutAll(text, place, owner, path), place, path);
  const left = getNodeValue(treeOf(cleared, path)) as Record<string, unknown>;
  const isOurs = JSON.stringify(left) === JSON.stringify(place.frame);
  return isOurs && !/\/[/*]/.test(cleared) ? null : cleared;
}

const framed = ({ frame, path }: Place, entry: unknown): unknown => ({
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

function listIn(text: string, place: Place, path: string): Node | undefined {
  const tree = treeOf(text, path);
  for (const depth of place.path.keys()) {
    const node = findNodeAtLocation(tree, place.path.slice(0, depth + 1));
    const type = depth === place.path.length - 1 ? "array" : "object";
    if (node !== undefined && node.type !== type)
      throw new InputError(`${path}: "${place.path.slice(0, depth + 1).join(".")}" is no ${type}; put it right first`);
  }
  return findNodeAtLocation(tree, [...place.path]);
}

/** Our own entries, whatever version wrote them. */
const placesOf = (text: string, place: Place, owner: Owner, path: string): readonly Node[] =>
  (listIn(text, place, path)?.children ?? []).filter((node) =>
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

function withoutAll(text: string, place: Place, owner: Owner, path: string): string {
  let current = text;
  for (;;) {
    const [first] = placesOf(current, place, owner, path);
    const list = listIn(current, place, path);
    if (first === undefined || list === undefined) return current;
    current = removed(
      current,
      list,
      (list.children ?? []).findIndex(({ offset }) => offset === first.offset),
    );
  }
}

/** Takes away the keys of the hook's list that hold nothing now: most likely they were made for it. */
function withoutEmpty(text: string, place: Place, path: string): string {
  let current = text;
  for (let depth = place.path.length; depth > 0; depth--) {
    const member = findNodeAtLocation(treeOf(current, path), place.path.slice(0, depth));
    if (member === undefined || (member.children ?? []).length > 0) return current;
    const parent = member.parent?.parent as Node;
    current = removed(current, parent, (parent.children ?? []).indexOf(member.parent as Node));
  }
  return current;
}

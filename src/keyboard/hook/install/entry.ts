/**
 * Puts a hook into an agent's JSON and takes it out, with everything else as it was: comments, order, indentation.
 * jsonc-parser does the editing; it is the part of Visual Studio Code that edits its own settings.
 */
import {
  applyEdits,
  type FormattingOptions,
  findNodeAtLocation,
  getNodeValue,
  modify,
  type Node,
  type ParseError,
  parseTree,
} from "jsonc-parser";
import { InputError } from "../../../domain/fault.ts";
import type { AgentName, Place } from "../agents.ts";

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
  const cleared = withoutAll(text, place, owner, path);
  const count = listIn(cleared, place, path)?.children?.length ?? 0;
  return edited(cleared, [...place.path, count], entry);
}

/** The file without the hook; null where nothing else was in it. */
export function withoutEntry(text: string | null, place: Place, owner: Owner, path: string): string | null {
  if (text === null || placesOf(text, place, owner, path).length === 0) return text;
  const cleared = withoutEmpty(withoutAll(text, place, owner, path), place, path);
  const left = getNodeValue(treeOf(cleared, path)) as Record<string, unknown>;
  const isOurs = JSON.stringify(left) === JSON.stringify(place.frame);
  return isOurs && !/\/[/*]/.test(cleared) ? null : cleared;
}

function framed({ frame, path }: Place, entry: unknown): unknown {
  const nested = [...path].reverse().reduce<unknown>((inner, key) => ({ [key]: inner }), [entry]);
  return { ...frame, ...(nested as object) };
}

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

/** From the last to the first, so that places stay true. */
function withoutAll(text: string, place: Place, owner: Owner, path: string): string {
  const list = listIn(text, place, path);
  const own = placesOf(text, place, owner, path);
  const positions = (list?.children ?? []).flatMap((node, at) =>
    own.some(({ offset }) => offset === node.offset) ? [at] : [],
  );
  return positions.reverse().reduce((current, at) => edited(current, [...place.path, at], undefined), text);
}

/** Takes away what is empty then: it was most likely made for the hook. */
function withoutEmpty(text: string, place: Place, path: string): string {
  let current = text;
  for (let depth = place.path.length; depth > 0; depth--) {
    const node = findNodeAtLocation(treeOf(current, path), place.path.slice(0, depth));
    if (node === undefined || (node.children ?? []).length > 0) return current;
    current = edited(current, place.path.slice(0, depth), undefined);
  }
  return current;
}

const edited = (text: string, path: readonly (string | number)[], value: unknown): string =>
  applyEdits(text, modify(text, [...path], value, { formattingOptions: formatOf(text) }));

/** As the file is written already. */
function formatOf(text: string): FormattingOptions {
  const indent = /^([ \t]+)\S/m.exec(text)?.[1] ?? "  ";
  return {
    insertSpaces: !indent.startsWith("\t"),
    tabSize: indent.startsWith("\t") ? 4 : indent.length,
    eol: text.includes("\r\n") ? "\r\n" : "\n",
  };
}

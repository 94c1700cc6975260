import { type HclBlock, type HclBody, hclIn, literalIn } from "../text/hcl.ts";
import type { Block } from "./terraform.ts";

/** A `resource` block, and the line it begins on; null in JSON. */
export interface Declaration extends Block {
  readonly line: number | null;
}

/** A `module` block, the line it begins on, and its source where that is written out; several if it can't be told. */
export interface Call {
  readonly name: string;
  readonly line: number | null;
  readonly sources: readonly string[];
}

/** What one file of Terraform says, as far as it is asked. */
export interface Source {
  readonly declarations: readonly Declaration[];
  readonly calls: readonly Call[];
  /** Block → what it sets `prevent_destroy` to, as it is written; null where the file can't be read. */
  readonly prevention: Prevention | null;
  /** Blocks that `moved` blocks name, with what they become. */
  readonly moves: readonly (readonly [from: string, to: string])[];
}

/** By the block that holds the setting: type and labels of all that it stands in, as JSON. */
export type Prevention = ReadonlyMap<string, readonly string[]>;

export const preventionKey = (...steps: readonly string[]): string => JSON.stringify(steps);

export const NO_SOURCE: Source = { declarations: [], calls: [], prevention: new Map(), moves: [] };

/** A file's text → what it says. Where it can't be read, what might be a block counts as one: that only adds owners. */
export function sourceOf(path: string, text: string): Source {
  if (path.endsWith(".json")) return jsonSource(text);
  const body = hclIn(text);
  if (body === null) return { ...perhapsIn(text), prevention: null, moves: [] };
  const declarations = body.blocks.flatMap(({ type, labels: [kind, name], line }) =>
    type === "resource" && kind !== undefined && name !== undefined ? [{ type: kind, name, line }] : [],
  );
  const prevention = new Map<string, readonly string[]>();
  collect(body, [], prevention);
  return { declarations, calls: body.blocks.flatMap(callIn), prevention, moves: body.blocks.flatMap(moveIn) };
}

const callIn = ({ type, labels: [name], line, attributes }: HclBlock): readonly Call[] => {
  const source = literalIn(attributes.get("source") ?? "");
  return type === "module" && name !== undefined ? [{ name, line, sources: source === null ? [] : [source] }] : [];
};

const collect = ({ attributes, blocks }: HclBody, steps: readonly string[], into: Map<string, readonly string[]>) => {
  const set = attributes.get("prevent_destroy");
  if (set !== undefined) add(into, preventionKey(...steps), set);
  for (const block of blocks) collect(block, [...steps, block.type, ...block.labels], into);
};

const add = (into: Map<string, readonly string[]>, key: string, value: string): void => {
  into.set(key, [...(into.get(key) ?? []), value]);
};

const moveIn = ({ type, attributes }: HclBlock): readonly (readonly [string, string])[] => {
  const [from, to] = [attributes.get("from"), attributes.get("to")];
  return type === "moved" && from !== undefined && to !== undefined ? [[from, to]] : [];
};

// Labels in quotes need no space around them, and a mark of the byte order may stand before the first line.
const RESOURCE =
  /^\uFEFF?[ \t]*resource(?:[ \t]*"([\p{IDC}-]+)"[ \t]*|[ \t]+([\p{IDC}-]+)(?:[ \t]+|(?=")))"?([\p{IDC}-]+)"?/u;
const MODULE = /^\uFEFF?[ \t]*module(?:[ \t]*"([\p{IDC}-]+)"|[ \t]+([\p{IDC}-]+))/u;
const SOURCE = /^\uFEFF?[ \t]*source[ \t]*=[ \t]*"([^"\\$%]*)"/;

/**
 * Lines that look like the first of a `resource` or `module` block; comments within a line do not hide one. Which of
 * the sources belongs to which module can't be told, so each has all of them.
 */
export function perhapsIn(text: string): Pick<Source, "declarations" | "calls"> {
  const lines = text.split("\n").map((content) => content.replace(/\/\*.*?\*\//g, " "));
  const matching = (pattern: RegExp): readonly (readonly [string, string, number])[] =>
    lines.flatMap((content, index) => {
      const [first, second = ""] = (pattern.exec(content) ?? []).slice(1).filter((label) => label !== undefined);
      return first === undefined ? [] : [[first, second, index + 1]];
    });
  const sources = matching(SOURCE).map(([source]) => source);
  return {
    declarations: matching(RESOURCE).map(([type, name, line]) => ({ type, name, line })),
    calls: matching(MODULE).map(([name, , line]) => ({ name, line, sources })),
  };
}

/** https://developer.hashicorp.com/terraform/language/syntax/json: wherever one block may stand, a list of them may. */
function jsonSource(text: string): Source {
  const json = parsed(text);
  if (json === undefined) return { ...NO_SOURCE, prevention: null };
  const declarations: Declaration[] = [];
  const prevention = new Map<string, readonly string[]>();
  for (const [type, names] of membersIn(memberOf(json, "resource")))
    for (const [name, body] of membersIn(names)) {
      declarations.push({ type, name, line: null });
      for (const [key, set] of listed(memberOf(body, "lifecycle")).flatMap(membersIn))
        if (key === "prevent_destroy") add(prevention, preventionKey("resource", type, name, "lifecycle"), String(set));
    }
  const calls = membersIn(memberOf(json, "module")).map(([name, body]): Call => {
    const sources = memberOf(body, "source").filter((source) => typeof source === "string");
    return { name, line: null, sources };
  });
  return { declarations, calls, prevention, moves: [] };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value.flatMap(listed) : [value]);
const membersIn = (value: unknown): readonly (readonly [string, unknown])[] =>
  listed(value).flatMap((one) => (typeof one === "object" && one !== null ? Object.entries(one) : []));
const memberOf = (value: unknown, name: string): readonly unknown[] =>
  membersIn(value).flatMap(([key, one]) => (key === name ? [one] : []));

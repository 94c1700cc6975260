import { type Action, type Attributes, actionOf, type Mode } from "../../domain/change.ts";
import { InputError } from "../../domain/fault.ts";
import type { Json } from "./project.ts";
import type { Slots } from "./shape.ts";

/** How Terraform writes single things, and what they mean in our words. */

// The members of an entry that are looked at before the whole entry is parsed.
export const MODE = 0;
export const TYPE = 1;
export const ACTIONS = 2;
export const ADDRESS = 3;
export const DEPOSED = 4;
export const IMPORTING = 5;
export const PREVIOUS = 6;

const text = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString();

export const parse = (bytes: Uint8Array): Json => {
  try {
    return JSON.parse(text(bytes)) as Json;
  } catch (cause) {
    // The scanner has already accepted these bytes: what is left is a value longer than V8's longest string.
    throw new InputError(
      `holds one object of ${bytes.length} bytes, which is more than can be looked at; take it out of the plan, or have it reviewed by hand`,
      { cause },
    );
  }
};

export const stringIn = (slots: Slots, slot: number): string | null => {
  const json = slots.text(slot);
  if (json?.[0] !== '"') return null;
  return json.includes("\\") ? (JSON.parse(json) as string) : json.slice(1, -1);
};

export type JsonObject = { readonly [key: string]: Json };
export const objectOf = (value: Json | undefined): JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
export const stringOf = (value: Json | undefined): string | null => (typeof value === "string" ? value : null);

export const MODES = new Map<string, Mode>([
  ["managed", "managed"],
  ["data", "data"],
  ["ephemeral", "ephemeral"],
]);

/**
 * A data source is only ever read; whatever else a plan says of one destroys nothing (contract §2). An action we don't
 * know stays unknown.
 */
export const actionIn = (mode: Mode, actions: readonly string[]): Action => {
  const action = actionOf(actions);
  const passive = mode === "data" && action.effect !== "unknown" && action.effect !== "none";
  return passive ? { effect: "read" } : action;
};

/** The action list of an entry; anything but a list of words is kept as one word that no table knows. */
export const actionsIn = (slots: Slots): readonly string[] => {
  const json = slots.text(ACTIONS);
  if (json === '["no-op"]') return NO_OP;
  const value = json === undefined ? null : (JSON.parse(json) as Json);
  if (Array.isArray(value) && value.every((word) => typeof word === "string")) return value as string[];
  return [json === undefined ? "no actions" : "actions that are no list of words"];
};

/** Nearly every entry of a large plan. */
const NO_OP: readonly string[] = ["no-op"];

export const EMPTY: Attributes = new Map();

/**
 * The attribute that forces a replacement: its name, and what stands in a block of it (`rule[0].days`). Any other step
 * may be the key of a map or the element of a set, and so a value; the path ends before it.
 */
export const attributeIn = (steps: Json): string => {
  let path = "";
  let inBlock = true;
  for (const step of Array.isArray(steps) ? (steps as readonly Json[]) : []) {
    if (typeof step === "number") path += `[${step}]`;
    else if (typeof step === "string" && inBlock) path += path === "" ? step : `.${step}`;
    else break;
    inBlock = typeof step === "number";
  }
  return path;
};

/** Which format this is, if we know it. Before 1.0 the format was 0.1 and 0.2, which read alike. */
export const isKnownFormat = (version: string): boolean => /^[01]\.\d+$/.test(version);

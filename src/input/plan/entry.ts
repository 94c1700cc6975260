import { type Action, actionOf, type Mode } from "../../domain/change.ts";
import type { ParsedPath } from "../../domain/path.ts";
import { mayHoldNull, parseAtLeast } from "../json/members.ts";
import type { Names } from "../json/names.ts";
import type { Query, Taken } from "../json/query.ts";
import { Members } from "../json/query.ts";
import type { Json } from "../json/value.ts";
import { namesIn } from "./path-tree.ts";

/**
 * One entry of `resource_changes` or of the state, as Terraform writes it: what is looked at before the whole of it is
 * parsed, since most entries need no more.
 * https://developer.hashicorp.com/terraform/internals/json-format
 */

// The slots of an entry.
const MODE = 0;
const TYPE = 1;
const ACTIONS = 2;
export const ADDRESS = 3;
export const DEPOSED = 4;
export const IMPORTING = 5;
export const PREVIOUS = 6;
/** Of an entry of `resource_changes` the values before the change; of an entry of the state its values. */
export const VALUES = 7;
export const SENSITIVE = 8;
export const PROVIDER = 9;
/** Of an entry of `resource_changes` the values after the change. */
export const AFTER = 10;
/** Of an entry of `resource_changes` what of them is known only after the apply. */
export const UNKNOWN = 11;
export const REASON = 12;
export const AFTER_SENSITIVE = 13;
/** Of an entry of the state the key of its instance. */
const INDEX = 14;

type Take = NonNullable<Query["take"]>;

/** Takes the entries of `resource_changes`. */
export const changeEntry = (take: Take): Query => ({
  only: "object",
  take,
  members: new Members({
    mode: { slot: MODE },
    type: { slot: TYPE },
    address: { slot: ADDRESS },
    deposed: { slot: DEPOSED },
    previous_address: { slot: PREVIOUS },
    action_reason: { slot: REASON },
    change: {
      only: "object",
      members: new Members({
        actions: { slot: ACTIONS },
        importing: { slot: IMPORTING },
        before: { slot: VALUES },
        after: { slot: AFTER },
        after_unknown: { slot: UNKNOWN },
        before_sensitive: { slot: SENSITIVE },
        after_sensitive: { slot: AFTER_SENSITIVE },
      }),
    },
  }),
});

/** Takes the resources of a module of the state, and of the modules in it. */
export function stateModule(take: Take): Query {
  const entry: Query = {
    only: "object",
    take,
    members: new Members({
      mode: { slot: MODE },
      type: { slot: TYPE },
      address: { slot: ADDRESS },
      index: { slot: INDEX },
      deposed_key: { slot: DEPOSED },
      provider_name: { slot: PROVIDER },
      values: { slot: VALUES },
      sensitive_values: { slot: SENSITIVE },
    }),
  };
  const members = new Members({ resources: { only: "array", elements: entry } });
  const module: Query = { only: "object", members };
  members.add("child_modules", { only: "array", elements: module });
  return module;
}

/**
 * The value in a slot, of an object at least the members with which these paths begin; undefined where there is none.
 */
export const alongIn = (slots: Taken, slot: number, paths: readonly ParsedPath[]): Json | undefined => {
  const bytes = slots.bytes(slot);
  return bytes && parseAtLeast(bytes, namesIn(paths));
};

/** Whether one of these names may stand in the values of an entry. */
export const mayHave =
  (slots: Taken) =>
  (names: Names): boolean => {
    const bytes = slots.bytes(VALUES);
    return bytes !== undefined && names.mayStandIn(bytes);
  };

/** Whether one of the values of an entry may be null. */
export function mayHaveNull(slots: Taken): boolean {
  const bytes = slots.bytes(VALUES);
  return bytes !== undefined && mayHoldNull(bytes);
}

/** The type of an entry; null where it has none, or an empty one: Terraform writes neither. */
export const typeIn = (slots: Taken): string | null => slots.word(TYPE) || null;

/** The address of an entry of a plan; null as with a type. */
export const addressIn = (slots: Taken): string | null => slots.string(ADDRESS) || null;

/** An object of a plan or a state, as it is named there. */
export interface NamedObject {
  readonly address: string;
  readonly deposed: string | null;
  readonly type: string;
}

/**
 * The address of an entry of the state. Terraform 0.12 leaves the key of the instance out of it.
 * https://github.com/hashicorp/terraform/issues/24110
 */
export function stateAddressIn(slots: Taken): string | null {
  const address = addressIn(slots);
  return address === null || address.endsWith("]") || !slots.has(INDEX) ? address : `${address}[${slots.text(INDEX)}]`;
}

/** What tells an object of a plan from all others: an address alone is not unique. */
export const keyOf = (address: string, deposed: string | null): string =>
  deposed === null ? address : `${address}\0${deposed}`;

const MODES = new Map<string, Mode>([
  ["managed", "managed"],
  ["data", "data"],
  ["ephemeral", "ephemeral"],
]);

/** Whether an entry says what kind of object it is of. */
export const isModeTold = (slots: Taken): boolean => slots.has(MODE);

/**
 * Hand-cut plans leave the mode out; Terraform never does. Without it the object counts as managed, the careful
 * reading.
 */
export const modeIn = (slots: Taken): Mode =>
  isModeTold(slots) ? (MODES.get(slots.word(MODE) ?? "") ?? "unknown") : "managed";

/** Whether an entry of the state is a data source. */
export const isData = (slots: Taken): boolean => slots.word(MODE) === "data";

/** Nearly every entry of a large plan. */
const NO_OP: readonly string[] = ["no-op"];

/** The action list of an entry; anything but a list of words is kept as one word that no table knows. */
export const actionsIn = (slots: Taken): readonly string[] => {
  const json = slots.text(ACTIONS);
  if (json === '["no-op"]') return NO_OP;
  const value = json === undefined ? null : (JSON.parse(json) as Json);
  if (Array.isArray(value) && value.every((word) => typeof word === "string")) return value as string[];
  return [json === undefined ? "no actions" : "actions that are no list of words"];
};

/**
 * A data source is only ever read; whatever else a plan says of one destroys nothing. An action that we don't know
 * stays unknown.
 */
export const actionIn = (mode: Mode, actions: readonly string[]): Action => {
  const action = actionOf(actions);
  const passive = mode === "data" && action.effect !== "unknown" && action.effect !== "none";
  return passive ? { effect: "read" } : action;
};

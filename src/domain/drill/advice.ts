import type { CatalogueRow, Conditions, Leaves, Path, Test } from "../catalogue.ts";
import type { Attribute, Attributes } from "../change.ts";
import { hold, PROVIDER } from "../conditions.ts";
import { type Leftover, leftBy } from "../leftover.ts";
import type { StateGraph } from "../state/graph.ts";
import { isGone } from "../state/lost.ts";
import type { StateObject } from "../state/object.ts";
import { isAdvised, leastAbove } from "./unadvised.ts";

/**
 * One change that helps. `attribute` null: the object is moved to a state of its own.
 * `value` null: any value of one's own, such as a name.
 */
export interface Change {
  readonly address: string;
  readonly attribute: Path | null;
  readonly value: boolean | number | string | null;
}

/** An object with the values that a destroy would go by, in the graph of that destroy. */
export interface Placed {
  readonly row: CatalogueRow;
  readonly values: Attributes;
  readonly object: StateObject;
  readonly graph: StateGraph;
}

type Written = ReadonlyMap<Path, Change["value"]>;

/** Stands for a value of one's own while it is tried out. */
const SOMETHING = "something";

/** The value to write so that a test passes; undefined where none can be named. */
function passing(path: Path, test: Test): Change["value"] | undefined {
  if (Array.isArray(test)) return (test as readonly (string | number | boolean | null)[]).find((one) => one !== null);
  if (test === null || typeof test !== "object") return test ?? undefined;
  if ("above" in test) return leastAbove(path, test.above);
  if ("below" in test) return test.below - 1;
  return "set" in test && test.set ? null : undefined;
}

/** The value to write so that a test of a leaf that stands in the way fails. */
function failing(test: Test): Change["value"] | undefined {
  if (test === null) return null;
  const [first] = [test].flat();
  return typeof first === "boolean" ? !first : undefined;
}

const asAttribute = (value: Change["value"]): readonly Attribute[] => [
  { value: value ?? SOMETHING, sensitive: false, unknown: false },
];

const writtenOver = (values: Attributes, written: Written): Attributes => {
  const now = new Map(values);
  for (const [path, value] of written) now.set(path, asAttribute(value));
  return now;
};

/** The list in which a path names any element: two tests on one list are about one element, which nobody can name. */
const listOf = (path: Path): string | null => (path.includes("[*]") ? (path.split("[*]")[0] as string) : null);

const isWritable = (path: Path, when: Conditions): boolean => {
  const list = listOf(path);
  const inList = list === null ? [] : Object.keys(when).filter((other) => listOf(other) === list);
  return !/[{~]/.test(path) && inList.length < 2;
};

/** What is to be written so that these conditions hold; null where that can't be done in a configuration. */
function toMeet(when: Conditions, values: Attributes): Written | null {
  const written = new Map<Path, Change["value"]>();
  for (const [path, test] of Object.entries(when)) {
    if (hold({ [path]: test }, values)) continue;
    const value = isWritable(path, when) && isAdvised(path) ? passing(path, test) : undefined;
    if (value === undefined) return null;
    written.set(path, value);
  }
  return written;
}

/** The leaf that a leftover comes of. */
const leafOf = (left: Leftover, leaves: readonly Leaves[]): Leaves | undefined => {
  const says = left.evidence.find((one) => one.kind === "leaves")?.says;
  return leaves.find((leaf) => leaf.says === says);
};

/** What must be written besides, so that a leaf which stands before the wanted one is not met. */
function toAvoid(inWay: Leaves, wanted: Leaves, written: Written): Written | null {
  for (const [path, test] of Object.entries(inWay.when ?? {})) {
    const isFree = wanted.when?.[path] === undefined && !written.has(path) && isAdvised(path);
    const value = isFree && isWritable(path, inWay.when ?? {}) ? failing(test) : undefined;
    if (value !== undefined) return new Map([...written, [path, value]]);
  }
  return null;
}

const leftWith = ({ row, values, object, graph }: Placed, written: Written): Leftover =>
  leftBy(row.leaves ?? [], writtenOver(values, written), object, graph);

/** More leaves than this never stand before one that is wanted. */
const MOST_IN_WAY = 3;

/** What is to be written so that exactly this leaf counts, tried out by the code that judges a destroy. */
function toReach(wanted: Leaves, placed: Placed): Written | null {
  const { row, values } = placed;
  if (wanted.of !== undefined) return null;
  let written = toMeet(wanted.when ?? {}, values);
  for (let tries = 0; written !== null && tries <= MOST_IN_WAY; tries++) {
    const left = leftWith(placed, written);
    const met = leafOf(left, row.leaves ?? []);
    if (met === wanted && left.kind === wanted.remains) return written.size === 0 ? null : written;
    if (met === undefined || met === wanted) return null;
    written = toAvoid(met, wanted, written);
  }
  return null;
}

/** A switch of the object's own, as against a refusal that comes of settings which do not fit together. */
const isSwitch = ({ when = {} }: Leaves): boolean =>
  Object.values(when).every((test) => test !== null && !(typeof test === "object" && "set" in test));

/** Of some leaves the one that takes the least to reach; of equals the first of the row. */
function least(leaves: readonly Leaves[], placed: Placed): Written | null {
  const reached = leaves.flatMap((leaf) => toReach(leaf, placed) ?? []);
  return reached.reduce<Written | null>((best, one) => (best === null || one.size < best.size ? one : best), null);
}

/** A watched switch that no leaf speaks of: while it is on, a change in place is stopped, and a destroy may be. */
function guarding({ row, values }: Placed): Written | null {
  for (const { path, change, rule } of row.watch ?? []) {
    if (rule !== "guard-removed" || !isWritable(path, {}) || !isAdvised(path)) continue;
    const from = typeof change === "object" ? [change.from ?? []].flat().find((word) => word !== null) : undefined;
    const value = change === "off" ? true : from;
    if (value !== undefined && !hold({ [path]: value }, values)) return new Map([[path, value]]);
  }
  return null;
}

/** Ways to remain in which what lies inside comes back too. */
const RETURNING: readonly Leaves["remains"][] = ["grace", "kept"];

const changesIn = (written: Written | null, { object }: Placed): readonly Change[] =>
  [...(written ?? [])].map(([attribute, value]) => ({ address: object.address, attribute, value }));

/**
 * What of its own settings helps the object: the switch that has a destroy refused, then what a destroy would leave.
 */
function ownSettings(placed: Placed): readonly Change[] {
  const leaves = placed.row.leaves ?? [];
  const refusing = least(
    leaves.filter((leaf) => leaf.remains === "refused" && isSwitch(leaf)),
    placed,
  );
  const keeping = least(
    leaves.filter(({ remains }) => remains !== "refused" && remains !== "nothing"),
    placed,
  );
  const both = [...changesIn(refusing, placed), ...changesIn(keeping, placed)];
  return [...new Map(both.map((one) => [one.attribute, one])).values()];
}

/** What helps the objects in which it lies, so that they come back with it. */
function ofContainers({ object, graph }: Placed, asked: readonly StateObject[]): readonly Change[] {
  const gone = graph.targets(object, "inside").filter((one) => isGone(graph.lost(one)) && !asked.includes(one));
  return gone.flatMap((container) => {
    const placed = { row: container.row, values: container.values, object: container, graph };
    const leaves = (container.row.leaves ?? []).filter(({ remains }) => RETURNING.includes(remains));
    const own = changesIn(least(leaves, placed), placed);
    return own.length > 0 ? own : ofContainers(placed, [...asked, container]);
  });
}

/** The copy, or what keeps copies, that would remain if it lay in another state; one of them is enough. */
function moved({ object, graph }: Placed): readonly Change[] {
  for (const copy of graph.pointingTo(object, "copies")) {
    const container = graph.goneTarget(copy, "inside");
    const keeper = container?.row.keepsCopies === true ? container : null;
    const one = keeper ?? (container === null ? copy : null);
    if (one !== null && graph.goneTarget(one, "key") === null)
      return [{ address: one.address, attribute: null, value: null }];
  }
  return [];
}

/**
 * The smallest change after which a destroy of all this would leave something of the object, or be refused. Empty where
 * neither its settings nor a copy that is there could do it.
 */
export function changeFor(placed: Placed): readonly Change[] {
  const own = ownSettings(placed);
  const settings = own.length > 0 ? own : ofContainers(placed, [placed.object]);
  const found = [...settings, ...moved(placed)];
  return found.length > 0 ? found : changesIn(guarding(placed), placed);
}

/** Whether a setting is of the provider's block and not of the object's. */
export const isOfProvider = ({ attribute }: Change): boolean => attribute?.startsWith(PROVIDER) === true;

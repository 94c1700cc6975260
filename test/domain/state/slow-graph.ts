/**
 * The state graph as one would explain it: every pair of objects is looked at, and nothing is shared or remembered.
 * Far too slow for a plan, and short enough to be seen to be right. The real one has to answer the same.
 */
import type { Conditions, Reference } from "../../../src/domain/catalogue.ts";
import type { Attributes } from "../../../src/domain/change.ts";
import { hold, valuesAt } from "../../../src/domain/conditions.ts";
import { withoutPrefix } from "../../../src/domain/path.ts";
import type { StateObject } from "../../../src/domain/state/object.ts";

type Role = Reference["role"];

const texts = (values: Attributes, path: string): readonly string[] =>
  valuesAt(values, path)
    .map(({ value }) => (typeof value === "number" || typeof value === "string" ? String(value) : ""))
    .filter((text) => text !== "");

const idsOf = ({ row, values }: StateObject): readonly string[] =>
  ["id", "arn", "name", "self_link", ...(row.ids ?? [])].flatMap((path) => texts(values, path));

const points = (from: StateObject, reference: Reference, to: StateObject): boolean =>
  from !== to &&
  (reference.when === undefined || hold(reference.when, from.values)) &&
  names(from.values, reference, to);

function names(values: Attributes, reference: Reference, to: StateObject): boolean {
  if (!reference.to.includes(to.type)) return false;
  const { prefix } = reference;
  const named = texts(values, reference.path).map((text) =>
    prefix === undefined ? text : withoutPrefix(text, prefix),
  );
  const fits = named.map((id) => id !== null && idsOf(to).includes(id));
  return reference.every === true ? fits.length > 0 && fits.every((fit) => fit) : fits.some((fit) => fit);
}

function withoutTwins(all: readonly StateObject[]): readonly StateObject[] {
  const told: StateObject[] = [];
  for (const one of all.toSorted((a, b) => (a.address < b.address ? -1 : 1)))
    if (!told.some((other) => areTwins(one, other))) told.push(one);
  return told;
}

/** Everything that `start` leads to in one step or more; itself too if it leads back. */
function reached(start: StateObject, next: (object: StateObject) => readonly StateObject[]): ReadonlySet<StateObject> {
  const found = new Set(next(start));
  for (const object of found) for (const other of next(object)) found.add(other);
  return found;
}

/** Whether both are the same, as far as they tell: under two addresses. */
function areTwins(one: StateObject, other: StateObject): boolean {
  if (one.type !== other.type || texts(one.values, "id").length === 0) return false;
  const paths = ["id", "arn", "name", "self_link", ...(one.row.refs ?? []).map(({ path }) => path)];
  return paths.every((path) => {
    const [here, there] = [one, other].map(({ values }) => texts(values, path));
    const isSaid = here?.length !== 0 && there?.length !== 0;
    return path === "id" || isSaid ? JSON.stringify(here) === JSON.stringify(there) : true;
  });
}

export function slowGraph(objects: readonly StateObject[]) {
  const references = ({ row }: StateObject, role: Role) => (row.refs ?? []).filter((one) => one.role === role);
  const isTarget = (from: StateObject, role: Role, to: StateObject): boolean =>
    references(from, role).some((reference) => points(from, reference, to));
  /** What it is a copy of still: not what it was merely made from once. */
  const sourcesOf = (from: StateObject) =>
    objects.filter((to) =>
      references(from, "copies").some(
        (one) => one.follows !== false && hold(one.follows ?? {}, from.values) && points(from, one, to),
      ),
    );
  const targets = (from: StateObject, role: Role) => objects.filter((to) => isTarget(from, role, to));
  const pointingTo = (to: StateObject, role: Role) => objects.filter((from) => isTarget(from, role, to));

  /** A thing that is cut back is not gone, and takes nothing along. */
  const fatal = (object: StateObject) =>
    object.fate === "stays" ? [...targets(object, "inside"), ...targets(object, "key")] : [];
  const isGone = (object: StateObject): boolean =>
    object.fate === "goes" || [...reached(object, fatal)].some(({ fate }) => fate === "goes");
  const because = (object: StateObject) => {
    if (object.fate !== "stays") return object.fate === "goes" ? "destroyed" : "cut-back";
    if (targets(object, "inside").some(isGone)) return "container";
    return targets(object, "key").some(isGone) ? "key" : null;
  };

  const kept = (from: StateObject) =>
    objects.filter((to) =>
      references(from, "inside").some(
        ({ keeps, ...reference }) =>
          keeps !== undefined &&
          points(from, reference, to) &&
          (keeps === true || hold(keeps as Conditions, to.values)),
      ),
    );
  const keepersOf = (object: StateObject) => {
    const onward = (one: StateObject) => (one !== object && one.row.keepsCopies === true ? [] : kept(one));
    return [...reached(object, onward)].filter(
      (one) => one !== object && one.row.keepsCopies === true && because(one) === null,
    );
  };

  const copiesOf = (object: StateObject) => {
    const down = (one: StateObject) => pointingTo(one, "copies");
    const own = reached(object, down);
    const sources = reached(object, sourcesOf);
    const all = new Set([...own, ...sources, ...[...sources].flatMap((source) => [...reached(source, down)])]);
    all.delete(object);
    const isInside = (copy: StateObject) => reached(copy, (one) => targets(one, "inside")).has(object);
    const reasonOf = (copy: StateObject) => because(copy) ?? (isInside(copy) ? "container" : null);
    const survivors = [...all].flatMap((copy) => {
      const keepers = keepersOf(copy);
      return keepers.length > 0 || reasonOf(copy) !== null ? keepers : [copy];
    });
    const lost = [...all].filter((copy) => reasonOf(copy) !== null && (object.row.class !== "backup" || own.has(copy)));
    // A replica takes neither its source along nor the other replicas: they go by themselves.
    const isBeside = (copy: StateObject) => copy.fate === "goes" && copy.row.class !== "backup" && !own.has(copy);
    const addresses = (some: readonly StateObject[]) => [...new Set(some.map(({ address }) => address))].sort();
    return {
      survivors: addresses(withoutTwins([...keepersOf(object), ...survivors])),
      goesWithIt: addresses(lost.filter((copy) => !isBeside(copy) && reasonOf(copy) !== "cut-back")),
      because: ["destroyed", "cut-back", "container", "key"].filter((reason) =>
        lost.some((copy) => reasonOf(copy) === reason),
      ),
    };
  };
  /** Of something with these values that is created. */
  const guardedBy = ({ row, values }: StateObject): readonly StateObject[] =>
    (row.refs ?? [])
      .filter(({ role }) => ["guards", "copies", "inside"].includes(role))
      .flatMap((reference) => objects.filter((to) => names(values, reference, to)))
      .filter((to) => because(to) === null || because(to) === "cut-back");
  return { targets, pointingTo, because, keepersOf, guardedBy, copiesOf };
}

import type { Detail } from "./evidence.ts";
import type { Finding, Remains, Subject } from "./finding.ts";
import type { Destroy, RootReview } from "./review.ts";

export type Hash = (text: string) => string;

/**
 * The canonical lines of what blocks in one root, sorted: what an owner agrees to. They hold every fact by which an
 * owner would decide, and no prose: consent to 35 → 30 days of backups must not cover 35 → 0. JSON keeps the parts
 * apart, whatever an address holds.
 * A finding on the plan as a whole stands for every object the plan destroys, so their lines go in with it: approving
 * one mass destroy does not approve another.
 */
export function digestLines(root: Omit<RootReview, "digest">, hash: Hash): readonly string[] {
  const blocking = root.findings.filter(({ level }) => level === "block");
  const orderOf = ordersIn(root.destroys);
  const hashOf = listHash(hash);
  const wholesale = blocking.some(({ subject }) => subject === null) ? root.destroys : [];
  return [
    ...blocking.map((finding) => lineOf(finding, root.root, orderOf, hashOf)),
    ...wholesale.map((destroy) => destroyLine(destroy, root.root)),
  ].sort();
}

const lineOf = (
  { rule, subject, remains, detail, places, agreed }: Finding,
  root: string,
  orderOf: (subject: Subject) => Order | null,
  hashOf: (names: readonly string[]) => string,
): string =>
  JSON.stringify([
    rule,
    root,
    ...(subject === null
      ? [factsIn(detail), places.map(({ file }) => file)]
      : [...identifying(subject), subject.effect, orderOf(subject), remains === null ? null : left(remains, hashOf)]),
    agreed,
  ]);

const destroyLine = (destroy: Destroy, root: string): string =>
  JSON.stringify(["destroys", root, ...identifying(destroy), destroy.effect, orderIn(destroy)]);

const identifying = (object: Subject | Destroy): readonly unknown[] => [
  object.address,
  object.previousAddress,
  object.deposed,
  object.type,
  object.provider,
  object.identity,
];

/** What comes first, and whether another object is made in its place. */
type Order = readonly [order: Destroy["order"], recreated: boolean];

const orderIn = ({ order, recreated }: Destroy): Order => [order, recreated];

function ordersIn(destroys: readonly Destroy[]): (subject: Subject) => Order | null {
  const key = ({ address, deposed }: Subject | Destroy): string => JSON.stringify([address, deposed]);
  const orders = new Map(destroys.map((destroy) => [key(destroy), orderIn(destroy)]));
  return (subject) => orders.get(key(subject)) ?? null;
}

const left = ({ kind, days, refusal, survivors, goesWithIt }: Remains, hashOf: ReturnType<typeof listHash>) => [
  kind,
  days,
  refusal,
  hashOf(survivors),
  hashOf(goesWithIt),
];

/** Thousands of objects may share one list of thousands of names: each list is hashed once. */
function listHash(hash: Hash): (names: readonly string[]) => string {
  const known = new WeakMap<readonly string[], string>();
  return (names) => {
    const found = known.get(names) ?? hash(JSON.stringify(names));
    known.set(names, found);
    return found;
  };
}

/** What a finding on the plan as a whole is about. Counts are left out: what they count stands in lines of its own. */
function factsIn(detail: Detail | null): unknown {
  if (detail?.kind === "unreadable" || detail?.kind === "unreadable-part" || detail?.kind === "not-shown")
    return detail;
  if (detail?.kind === "freeze") return [detail.kind, detail.from, detail.to];
  if (detail?.kind === "environment") return [detail.kind, detail.differs];
  if (detail?.kind === "another-state") return [detail.kind, detail.how];
  return detail?.kind === "exception" || detail?.kind === "allowed" ? [detail.kind, detail.until, detail.reason] : null;
}

import { byText, type Finding } from "../domain/finding.ts";
import type { Destroy, RootReview } from "../domain/review.ts";
import { moduleIn } from "./address.ts";

const key = (object: Pick<Destroy, "address" | "deposed">): string => JSON.stringify([object.address, object.deposed]);

type DestroyFor = (finding: Pick<Finding, "subject">) => Destroy | null;

/** Asked for every finding. */
const KNOWN = new WeakMap<RootReview, DestroyFor>();

/** Answers, for one root, which destroy a finding is about: there stand its order, cause and reason. */
export const destroysOf = (root: RootReview): DestroyFor => {
  const known = KNOWN.get(root) ?? destroysIn(root);
  KNOWN.set(root, known);
  return known;
};

const destroysIn = (root: RootReview): DestroyFor => {
  const destroys = new Map(root.destroys.map((destroy) => [key(destroy), destroy]));
  return ({ subject }) => (subject === null ? null : (destroys.get(key(subject)) ?? null));
};

const ADDRESSES = new WeakMap<RootReview, ReadonlySet<string>>();

/** The addresses of all that one root's plan deletes, replaces or forgets. */
export const addressesDestroyed = (root: RootReview): ReadonlySet<string> => {
  const known = ADDRESSES.get(root) ?? new Set(root.destroys.map(({ address }) => address));
  ADDRESSES.set(root, known);
  return known;
};

const EFFECT_ORDER = ["delete", "replace", "forget"];

/** What is destroyed and stands in no finding that blocks or warns, by module. */
export const otherDestroys = (root: RootReview): readonly Destroy[] => {
  const told = new Set(
    root.findings
      .filter(({ level, rule }) => level !== "note" && rule !== "drifted")
      .flatMap(({ subject }) => (subject === null ? [] : [key(subject)])),
  );
  return root.destroys
    .filter((destroy) => !told.has(key(destroy)))
    .sort(
      (a, b) =>
        byText(moduleIn(a.address), moduleIn(b.address)) ||
        EFFECT_ORDER.indexOf(a.effect) - EFFECT_ORDER.indexOf(b.effect) ||
        byText(a.address, b.address),
    );
};

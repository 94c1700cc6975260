import { byText, type Finding } from "../domain/finding.ts";
import { rememberedWith } from "../domain/remembered.ts";
import type { Destroy, RootReview } from "../domain/review.ts";
import { moduleIn } from "./address.ts";

const key = (object: Pick<Destroy, "address" | "deposed">): string => JSON.stringify([object.address, object.deposed]);

type DestroyFor = (finding: Pick<Finding, "subject">) => Destroy | null;

/** Answers, for one root, which destroy a finding is about: there stand its order, cause and reason. Asked for each. */
export const destroysOf = rememberedWith((root: RootReview): DestroyFor => {
  const destroys = new Map(root.destroys.map((destroy) => [key(destroy), destroy]));
  return ({ subject }) => (subject === null ? null : (destroys.get(key(subject)) ?? null));
});

/** The addresses of all that one root's plan deletes, replaces or forgets. */
export const addressesDestroyed = rememberedWith(
  (root: RootReview): ReadonlySet<string> => new Set(root.destroys.map(({ address }) => address)),
);

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

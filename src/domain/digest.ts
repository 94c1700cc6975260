import type { Finding } from "./finding.ts";
import type { RootReview } from "./review.ts";

/**
 * The canonical lines of what blocks in one root, sorted: what an owner agrees to. JSON keeps the parts apart, whatever
 * an address holds.
 * A finding on the plan as a whole stands for every object the plan destroys, so their lines go in with it: approving
 * one mass destroy does not approve another.
 */
export function digestLines({ root, findings, destroys }: Omit<RootReview, "digest">): readonly string[] {
  const blocking = findings.filter(({ level }) => level === "block");
  const wholesale = blocking.some(({ subject }) => subject === null)
    ? destroys.map((one) => [
        "destroys",
        root,
        one.address,
        one.deposed,
        one.effect,
        one.type,
        one.provider,
        one.identity,
      ])
    : [];
  return [...blocking.map((finding) => lineOf(root, finding)), ...wholesale.map((line) => JSON.stringify(line))].sort();
}

const lineOf = (root: string, { rule, subject, remains, detail, file }: Finding): string =>
  JSON.stringify(
    subject === null
      ? [rule, root, rule === "unreadable-change" ? detail : null, file]
      : [
          rule,
          root,
          subject.address,
          subject.deposed,
          subject.effect,
          subject.type,
          subject.provider,
          remains?.kind ?? null,
          subject.identity,
        ],
  );

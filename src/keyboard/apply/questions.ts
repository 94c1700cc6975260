import { basename } from "node:path";
import type { Finding, Subject } from "../../domain/finding.ts";
import type { RootReview } from "../../domain/review.ts";
import { counted, thousands } from "../../report/quantity.ts";
import { terminalText } from "../../report/untrusted.ts";
import type { Reviewed } from "../review.ts";

/** Up to so many addresses are typed one by one. */
const MOST_TYPED = 10;

/** What has to be agreed to before a plan is applied. */
export type Question =
  /** Nothing is destroyed, or nothing that blocks: one yes. */
  | { readonly kind: "yes"; readonly text: string }
  /** Each of these has to be typed. `objects`: every object that blocks, for a list. */
  | { readonly kind: "type"; readonly phrases: readonly string[]; readonly objects: readonly string[] };

/** The question that a review comes to. */
export function questionOf({ review, place }: Reviewed): Question {
  if (review.verdict === "blocked") {
    const roots = review.roots.map((root) => ({ root, name: root.root === "." ? basename(place.top) : root.root }));
    return {
      kind: "type",
      phrases: [...new Set(roots.flatMap(({ root, name }) => phrasesOf(root, name)))],
      objects: roots.flatMap(({ root }) => blockedObjects(root)),
    };
  }
  const going = review.counts.delete + review.counts.replace;
  return {
    kind: "yes",
    text:
      going === 0
        ? "Apply this plan?"
        : `Apply this plan? ${counted(going, "object")} ${going === 1 ? "is" : "are"} deleted or replaced.`,
  };
}

const blocking = ({ findings }: RootReview): readonly Finding[] => findings.filter(({ level }) => level === "block");

const nameOf = ({ address, deposed }: Subject): string =>
  terminalText(deposed === null ? address : `${address} (deposed ${deposed})`);

const blockedObjects = (root: RootReview): readonly string[] => [
  ...new Set(blocking(root).flatMap(({ subject }) => (subject === null ? [] : [nameOf(subject)]))),
];

/**
 * What has to be typed of one root: the address of each object that blocks, or of many their number; and a sentence for
 * what is found about the plan as a whole.
 */
function phrasesOf(root: RootReview, name: string): readonly string[] {
  const objects = blockedObjects(root);
  const ofPlan = blocking(root)
    .filter(({ subject }) => subject === null)
    .map((finding) => phraseOf(finding, root, name));
  return objects.length > MOST_TYPED ? [manyPhrase(root, name, objects.length), ...ofPlan] : [...objects, ...ofPlan];
}

/** How many go, where any do; else how many are changed so that it blocks. */
const manyPhrase = ({ counts }: RootReview, name: string, blocked: number): string => {
  const going = counts.delete + counts.replace;
  return terminalText(
    `${going > 0 ? "destroy" : "change"} ${thousands(going > 0 ? going : blocked)} objects in ${name}`,
  );
};

function phraseOf({ rule, detail }: Finding, { counts }: RootReview, name: string): string {
  const going = counts.delete + counts.replace;
  const objects = (count: number): string => counted(count, "object");
  if (rule === "wrong-environment") return terminalText(`apply ${name} to another environment`);
  if (rule === "state-swapped") {
    const isOlder = detail?.kind === "another-state" && detail.how === "serial";
    return terminalText(isOlder ? `apply a plan of an older state in ${name}` : `apply to another state in ${name}`);
  }
  if (rule === "missing-state") return terminalText(`create ${objects(counts.create)} without a state in ${name}`);
  return terminalText(going > 0 ? `destroy ${objects(going)} in ${name}` : `apply ${name} all the same`);
}

import type { RootReview } from "../domain/review.ts";
import { asMarkdown, named, shortName } from "./phrase.ts";
import { counted } from "./quantity.ts";
import { CONSENT, isLastStep } from "./steps.ts";
import { stepsFor } from "./wording.ts";

/** The steps of many findings (those of one stand in steps.ts), each once: how it is done, and for which objects. */

/** By how a step is done the addresses of its objects, by root and address; none where it is about a whole plan. */
type Hows = ReadonlyMap<string, ReadonlyMap<string, string>>;

const howsByStep = (roots: readonly RootReview[]): ReadonlyMap<string, Hows> => {
  const all = new Map<string, Map<string, Map<string, string>>>();
  for (const root of roots) {
    for (const finding of root.findings.filter((one) => one.level === "block")) {
      for (const { step, how } of stepsFor(finding, root)) {
        const hows = all.get(step) ?? new Map<string, Map<string, string>>();
        const objects = hows.get(asMarkdown(how)) ?? new Map<string, string>();
        const address = finding.subject?.address;
        if (address !== undefined) objects.set(JSON.stringify([root.root, address]), address);
        all.set(step, hows.set(asMarkdown(how), objects));
      }
    }
  }
  return all;
};

/** Some steps name their objects: of many the first ones stand for all. */
const MOST_HOWS = 4;

const MOST_OBJECTS = 2;

const stepLine = (step: string, hows: Hows, all: number): string => {
  const [only = "", ...others] = hows.keys();
  if (others.length === 0) return `- **${step}**${whose([...(hows.get(only)?.values() ?? [])], all)}: ${only}.`;
  const hidden = [...hows.values()].slice(MOST_HOWS).reduce((sum, { size }) => sum + size, 0);
  const each = [...hows].slice(0, MOST_HOWS).map(([how, objects]) => `  - ${forObjects([...objects.values()])}${how}`);
  const rest = hidden > 0 ? [`  - and so on, for ${counted(hidden, "more object")}`] : [];
  return [`- **${step}**, each by what happens to it:`, ...each, ...rest].join("\n");
};

/** Which objects a step is about, where it is about few of those that block: an "it" would leave that open. */
function whose(addresses: readonly string[], all: number): string {
  const names = [...new Set(addresses)];
  const isOfSome = names.length > 0 && names.length <= MOST_OBJECTS && addresses.length < all;
  return isOfSome ? ` (${asMarkdown(named(names.map(shortName), MOST_OBJECTS))})` : "";
}

/** `a, b and 3 more: `, so that everybody sees whose way it is. */
const forObjects = (addresses: readonly string[]): string =>
  addresses.length === 0 ? "" : `${asMarkdown(named(addresses.map(shortName), MOST_OBJECTS))}: `;

/**
 * What can be done about everything that blocks, but for the consent, which is one for all of it. A backup is worth
 * proving whatever else is done, so that comes last.
 */
export function stepLines(roots: readonly RootReview[]): readonly string[] {
  const steps = [...howsByStep(roots)].filter(([step]) => step !== CONSENT.step);
  const objects = new Set(steps.flatMap(([, hows]) => [...hows.values()].flatMap((one) => [...one.keys()])));
  return steps
    .sort(([a], [b]) => Number(isLastStep(a)) - Number(isLastStep(b)))
    .map(([step, hows]) => stepLine(step, hows, objects.size));
}

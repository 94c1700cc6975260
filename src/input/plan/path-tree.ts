import { isPair, type ParsedPath, type Step } from "../../domain/path.ts";
import { rememberedWith } from "../../domain/remembered.ts";
import { ByBytes } from "../json/by-bytes.ts";

/** A step that paths share, since they begin alike: it is followed once for all of them. */
export interface Branch {
  readonly step: Step;
  readonly next: readonly Branch[];
  /** The paths that end here, by their place in the list. */
  readonly ends: readonly number[];
}

interface Growing extends Branch {
  readonly next: Growing[];
  readonly ends: number[];
}

/** A list of paths as a tree of their steps; made once for each list. */
export const treeOf = rememberedWith((paths: readonly ParsedPath[]): readonly Branch[] => {
  const top: Growing[] = [];
  for (const [place, { steps }] of paths.entries()) grow(top, steps, place);
  return top;
});

/** The members of an object where paths begin; made once for each list. Throws where one begins with anything else. */
export const namesIn = rememberedWith((paths: readonly ParsedPath[]): ByBytes<string> => {
  const names = new ByBytes<string>();
  for (const name of treeOf(paths).flatMap(({ step }) => membersOf(step))) names.add(name, name);
  return names;
});

/** The members of an object that a first step leads to: one, or the two of a pair. */
function membersOf(step: Step): readonly string[] {
  if (typeof step === "string") return [step];
  if (isPair(step) && step.pair !== "members") return step.pair.map((name) => name.split(".")[0] as string);
  throw new Error("a path of an object begins with one of its members");
}

/** Steps that go the same way are the same text. */
const keyOf = (step: Step): unknown => (typeof step === "object" ? JSON.stringify(step) : step);

function grow(top: Growing[], steps: readonly Step[], place: number): void {
  let among = top;
  for (const [at, step] of steps.entries()) {
    let branch = among.find((one) => keyOf(one.step) === keyOf(step));
    if (branch === undefined) {
      branch = { step, next: [], ends: [] };
      among.push(branch);
    }
    if (at === steps.length - 1) branch.ends.push(place);
    among = branch.next;
  }
}

import { all, type Truth, unwrapped } from "./condition.ts";
import { chainOf, type PlacedStep, type Started } from "./started.ts";
import type { Step } from "./workflow.ts";
import type { Located } from "./yaml.ts";

/** What a called workflow, or an action of the repository's own, is handed, as far as that is written down. */

/** One call: what it hands over, and what counts where it does not. */
interface Layer {
  readonly with: ReadonlyMap<string, Located>;
  readonly defaults: ReadonlyMap<string, string>;
  /** By the names that they have inside; null where all have the same names outside. */
  readonly secrets: ReadonlyMap<string, Located> | null;
}

const ofCalls = (started: Started): readonly Layer[] => {
  const chain = chainOf(started);
  return started.callers.map(({ job }, place) => ({
    with: job.with,
    secrets: job.secrets,
    defaults: chain[place + 1]?.workflow.inputs ?? new Map(),
  }));
};

const ofActions = ({ outer }: Pick<PlacedStep, "outer">): readonly Layer[] =>
  outer.map(({ step, inputs }) => ({ with: step.with, defaults: inputs, secrets: new Map() }));

const EXPRESSION = /\$\{\{\s*(inputs|secrets)\.([\w-]+)\s*\}\}/g;

/** GitHub makes no difference between `Cmd` and `CMD`. */
const named = <Value>(all: ReadonlyMap<string, Value>, name: string): Value | undefined =>
  all.get(name) ?? [...all].find(([one]) => one.toLowerCase() === name.toLowerCase())?.[1];

/** A text within some calls, in the words of the workflow that events start. */
function resolved(text: string, layers: readonly Layer[]): string {
  const layer = layers.at(-1);
  if (layer === undefined) return text;
  return text.replace(EXPRESSION, (whole, of: string, name: string) => {
    const outside = layers.slice(0, -1);
    if (of === "inputs") return resolved(named(layer.with, name)?.text ?? named(layer.defaults, name) ?? "", outside);
    if (layer.secrets === null || name === "GITHUB_TOKEN") return resolved(whole, outside);
    return resolved(named(layer.secrets, name)?.text ?? "", outside);
  });
}

/** A text of a job, or of one of its steps, in the words of the workflow that events start. */
export const asStarted = (text: string, started: Started, step: Pick<PlacedStep, "outer"> = { outer: [] }): string =>
  resolved(text, [...ofCalls(started), ...ofActions(step)]);

/** Whether a step runs, as far as conditions ask for what calls hand over; whatever else they ask is taken to hold. */
export function isRun(placed: PlacedStep, started: Started): Truth {
  const calls = ofCalls(started);
  const actions = ofActions(placed);
  const steps: readonly Step[] = [...placed.outer.map(({ step }) => step), placed.step];
  return all([
    ...chainOf(started).map(({ job }, at) => holds(job.if?.text ?? "", calls.slice(0, at))),
    ...steps.map((step, at) => holds(step.if?.text ?? "", [...calls, ...actions.slice(0, at)])),
  ]);
}

/** Parts joined by `&&`; anything more that asks for an input is left to the run. */
function holds(condition: string, layers: readonly Layer[]): Truth {
  const text = unwrapped(condition);
  if (layers.length === 0 || !/\binputs\./.test(text)) return true;
  if (/\|\||[()]/.test(text)) return null;
  return all(text.split("&&").map((part) => partHolds(part.trim(), layers)));
}

const PART = /^(!?)\s*inputs\.([\w-]+)(?:\s*([!=]=)\s*(?:'([^']*)'|(true|false)))?$/;

function partHolds(part: string, layers: readonly Layer[]): Truth {
  if (!part.includes("inputs.")) return true;
  const [, not, name, sign, text, word] = PART.exec(part) ?? [];
  if (name === undefined) return null;
  const value = resolved(`\${{ inputs.${name} }}`, layers).trim().toLowerCase();
  // A truth value is no text: whether `'false'` is `false` hangs on the type of the input.
  if (value.includes("${{") || (text !== undefined && /^(true|false)$/.test(value))) return null;
  const is = sign === undefined ? !["", "false", "0"].includes(value) : value === (text ?? word)?.toLowerCase();
  return (not === "!") !== (sign === "!=") ? !is : is;
}

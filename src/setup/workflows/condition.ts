/** What a condition says of the runs of one event, before anything is merged. */

/** Whether a condition holds; null where only the run knows. */
export type Truth = boolean | null;

/** Whether all of some conditions hold. */
export const all = (each: readonly Truth[]): Truth =>
  each.includes(false) ? false : each.includes(null) ? null : true;
const either = (each: readonly Truth[]): Truth => (each.includes(true) ? true : each.includes(null) ? null : false);
const not = (one: Truth): Truth => (one === null ? null : !one);

/** `event`: `pull_request` and the like, each of which runs on the branch of a pull request or on its base. */
export function truthOf(condition: string, event: string): Truth {
  const text = stripped(unwrapped(condition));
  const [alternatives, parts] = ["||", "&&"].map((sign) => splitAt(text, sign));
  if (alternatives !== undefined && alternatives.length > 1)
    return either(alternatives.map((one) => truthOf(one, event)));
  if (parts !== undefined && parts.length > 1) return all(parts.map((one) => truthOf(one, event)));
  if (text.startsWith("!") && !text.startsWith("!=")) return not(truthOf(text.slice(1), event));
  return leafOf(text, event);
}

/** A condition without `${{ }}` around it: GitHub reads it the same. */
export const unwrapped = (condition: string): string => condition.trim().replace(/^\$\{\{([\s\S]*)\}\}$/, "$1");

/** Without brackets around the whole. */
function stripped(text: string): string {
  const inner = text.trim();
  return inner.startsWith("(") && closingOf(inner) === inner.length - 1 ? stripped(inner.slice(1, -1)) : inner;
}

/** Where the bracket is closed that the text begins with. */
const closingOf = (text: string): number => [...depths(text)].findIndex((depth, at) => at > 0 && depth === 0);

/** How many brackets are open behind each character; those in quotes are none. */
function* depths(text: string): Generator<number> {
  let [depth, isQuoted] = [0, false];
  for (const sign of text) {
    if (sign === "'") isQuoted = !isQuoted;
    else if (!isQuoted) depth += sign === "(" ? 1 : sign === ")" ? -1 : 0;
    yield isQuoted ? Number.MAX_SAFE_INTEGER : depth;
  }
}

function splitAt(text: string, sign: string): readonly string[] {
  const open = [...depths(text)];
  const cuts = [...text.matchAll(sign === "||" ? /\|\|/g : /&&/g)]
    .map(({ index }) => index)
    .filter((at) => open[at] === 0);
  return [0, ...cuts.map((at) => at + sign.length)].map((from, place) => text.slice(from, cuts[place]));
}

const EVENT = /^github\.event_name\s*([!=]=)\s*'([^']*)'$/;
const EVENT_LIST = /^contains\(\s*fromJSON\(\s*'([^']*)'\s*\)\s*,\s*github\.event_name\s*\)$/i;
/** Compared with one value, which may be made by a function: what is compared again is not followed. */
const REF = /^github\.ref(?:_name)?\s*([!=]=)\s*('[^']*'|[\w.-]+(?:\([^()]*\))?)$/;
const REF_BEGINS = /^(?:startsWith|contains|endsWith)\(\s*github\.ref(?:_name)?\s*,\s*'([^']*)'\s*\)$/i;
const MERGED = /^github\.event\.pull_request\.merged(?:\s*([!=]=)\s*(true|false))?$/;

function leafOf(text: string, event: string): Truth {
  if (text === "true" || text === "always()") return true;
  if (text === "false") return false;
  const [isEvent, isRef] = [EVENT.exec(text), REF.exec(text)];
  if (isEvent !== null) return (isEvent[2] === event) === (isEvent[1] === "==");
  const [, events] = EVENT_LIST.exec(text) ?? [];
  if (events !== undefined) return events.includes(`"${event}"`);
  const merged = MERGED.exec(text);
  if (merged !== null) return (merged[2] === "false") === (merged[1] !== "!=");
  // On this event the ref is the base branch; on all others of a pull request `refs/pull/…`.
  if (event === "pull_request_target") return null;
  if (isRef !== null) return isPullRef(isRef[2] ?? "") ? null : isRef[1] === "!=";
  const [, begins] = REF_BEGINS.exec(text) ?? [];
  return begins === undefined || isPullRef(begins) || begins === "" || "refs/".startsWith(begins) ? null : false;
}

const isPullRef = (text: string): boolean => /pull|merge/.test(text);

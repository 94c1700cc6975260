import type { CatalogueRow, Conditions, Direction, Knowledge, Leaves, Reference, ResourceClass, Test, Watch } from "../domain/catalogue.ts";
import { terminalText } from "./untrusted.ts";

/** What a class means to a person, and which rule a destroy of it breaks. */
const CLASS_WORDS = {
  data: ["holds data", "last-copy or data-loss"],
  backup: ["is a backup, or makes or keeps backups", "backup-loss"],
  key: ["is a key or secret without which data can't be read", "key-loss"],
  container: ["takes what is inside with it", "container-loss"],
  identity: ["holds users or accounts", "last-copy or data-loss"],
  dns: ["holds DNS data", "last-copy or data-loss"],
  "network-critical": ["can't be had again", "address-loss"],
  guard: ["is a safeguard", "guard-removed"],
} satisfies Record<ResourceClass, readonly [string, string]>;

const WEIGHT_WORDS = { high: "blocks", medium: "warns", low: "is noted" } as const;

const scalar = (value: string | number | boolean | null): string => (value === null ? "not set" : String(value));

const isList = (test: Test): test is readonly (string | number | boolean | null)[] => Array.isArray(test);

const REST = (test: Exclude<Test, string | number | boolean | null | readonly unknown[]>): string => {
  if ("above" in test) return `is above ${test.above}`;
  if ("below" in test) return `is below ${test.below}`;
  if ("set" in test) return test.set ? "is set" : "is not set";
  return `begins with ${[test.startsWith].flat().join(" or ")}`;
};

const tested = (path: string, test: Test): string => {
  if (test === null) return `${path} is not set`;
  if (typeof test !== "object") return `${path} = ${test}`;
  return `${path} ${isList(test) ? `= ${test.map(scalar).join(" or ")}` : REST(test)}`;
};

const when = (conditions: Conditions | undefined, of = ""): string =>
  conditions === undefined
    ? ""
    : ` (if ${of}${Object.entries(conditions)
        .map(([path, test]) => tested(path, test))
        .join(" and ")})`;

const DIRECTIONS = {
  off: "is switched off",
  on: "is switched on",
  lowered: "is lowered",
  raised: "is raised",
  removed: "is removed, or an element of it",
  set: "is set",
  changed: "changes",
} as const satisfies Record<Extract<Direction, string>, string>;

const sides = (side: unknown): string =>
  [side]
    .flat()
    .map((one) => scalar(one as string | number | boolean | null))
    .join(" or ");

const moved = (direction: Direction): string =>
  typeof direction === "string"
    ? DIRECTIONS[direction]
    : `goes${direction.from === undefined ? "" : ` from ${sides(direction.from)}`}${direction.to === undefined ? "" : ` to ${sides(direction.to)}`}`;

const leaf = ({ remains, of, says, when: conditions, days }: Leaves): string => {
  const time = days === undefined ? "" : typeof days === "number" ? `, ${days} days` : `, as long as ${days.path} says`;
  return `${remains}: ${says}${time}${of === undefined ? when(conditions) : when(conditions, "what it lives in stays in the state, with ")}`;
};

const watched = ({ path, change, rule, says, when: conditions }: Watch): string => `${path} ${moved(change)}: ${rule}. ${says}${when(conditions)}`;

const ROLES = { copies: "is a copy of", inside: "lives in", key: "can't be read without", guards: "guards" } as const satisfies Record<
  Reference["role"],
  string
>;

/** A path that ends in a pair, in words: what is compared there are tags. */
const named = (path: string): string => (path.includes("{") ? `the tags in ${path.replace(/(\[\*\])?\{.*/, "")}` : path);

const referred = ({ role, path, to, when: conditions, keeps }: Reference): string =>
  `${ROLES[role]} ${to.join(" or ")}, named by ${named(path)}${when(conditions)}${keeps === undefined ? "" : `; what it keeps there outlives it${keeps === true ? "" : when(keeps)}`}`;

/** A list under a heading; nothing for an empty one. */
const listed = (heading: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ["", `  ${heading}`, ...lines.map((line) => `  - ${line}`)];

const linkTo = (source: string): string => {
  const [repository, path] = source.split(" ");
  return path === undefined ? source : `https://github.com/${repository}/blob/HEAD/${path}`;
};

function rowText(row: CatalogueRow): string {
  const [meaning, rule] = CLASS_WORDS[row.class];
  const weighted =
    row.class === "guard" || row.class === "network-critical" ? "which warns" : `of ${row.weight} weight, which ${WEIGHT_WORDS[row.weight]}`;
  return [
    `${row.type}: ${row.what}`,
    "",
    `  It ${meaning} (${row.class}). Deleting or replacing it is ${rule}, ${weighted} by default.`,
    `  What goes: ${row.loses}`,
    ...(row.restore === undefined ? [] : [`  Getting it back: ${row.restore}`]),
    ...(row.holds === undefined ? [] : [`  Only objects with these values count${when(row.holds)}.`]),
    ...(row.forgets === undefined ? [] : [`  Its provider only forgets it on destroy${row.forgets === true ? "" : when(row.forgets)}.`]),
    ...listed("What the destroy itself leaves", (row.leaves ?? []).map(leaf)),
    ...listed("Changes in place that are reported", (row.watch ?? []).map(watched)),
    ...listed(
      "Values that make stored data expire or be overwritten",
      (row.expires ?? []).map(({ when: conditions, says }) => `${says}${when(conditions)}`),
    ),
    ...listed("How it is tied to others", (row.refs ?? []).map(referred)),
    ...(row.decides === undefined ? [] : ["", `  What a destroy leaves of the things in it depends on ${row.decides.join(", ")}.`]),
    ...(row.note === undefined ? [] : ["", `  Note: ${row.note}`]),
    "",
    `  Source: ${linkTo(row.source)}`,
    "",
  ].join("\n");
}

/** Levenshtein's distance, given up above `limit`. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length] as number;
}

/** Known types that somebody may have meant, the nearest first: by spelling, or with the provider's prefix left out. */
export function near(type: string, known: readonly string[]): readonly string[] {
  const limit = Math.max(2, Math.floor(type.length / 6));
  const scored = known.map((one) => ({ one, off: one.endsWith(`_${type}`) ? one.length / 1000 : distance(type, one, limit) }));
  return scored
    .filter(({ off }) => off <= limit)
    .sort((a, b) => a.off - b.off || (a.one < b.one ? -1 : 1))
    .slice(0, 5)
    .map(({ one }) => one);
}

const HOW_TO_ADD = (type: string): string =>
  [
    "  To have it reviewed, name it in the policy:",
    "",
    "    catalogue:",
    `      - type: ${type}`,
    "        class: data        # or backup, key, container, …; none for a type that holds nothing",
    "        weight: high       # high blocks, medium warns, low is noted",
    "        what: ledger       # in your own words",
    "",
  ].join("\n");

/** What the catalogue knows of one type, as text. `known` is searched for near names when it knows nothing. */
export function explained(type: string, knowledge: Knowledge, known: readonly string[]): string {
  if (knowledge.known === "row" || knowledge.known === "policy") return rowText(knowledge.row);
  const shown = terminalText(type);
  if (knowledge.known === "harmless")
    return `${shown}: known to hold nothing that a destroy would lose; deleting or replacing it is never a finding of its own.\n`;
  const others = near(type, known);
  const meant = others.length === 0 ? "" : `  Did you mean ${others.join(", ")}?\n`;
  return `${shown}: the catalogue does not know this type; deleting or replacing it is reported as unclassified.\n${meant}${HOW_TO_ADD(shown)}`;
}

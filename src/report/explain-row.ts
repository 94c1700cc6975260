import type {
  CatalogueRow,
  CreatedOff,
  Leaves,
  Limit,
  LimitKind,
  Reference,
  ResourceClass,
  RuleSet,
  Sort,
  Watch,
} from "../domain/catalogue.ts";
import { readable, wrapped } from "./columns.ts";
import { all, any, moved, named } from "./condition-words.ts";
import { listed, sentence } from "./quantity.ts";

/** What a class means to a person, and which rule a destroy of it breaks. */
const CLASS_WORDS = {
  data: ["it holds data", "last-copy, or data-loss if something remains"],
  backup: ["it is a backup, or makes or keeps backups", "backup-loss"],
  key: ["it is a key or secret without which data can't be read", "key-loss"],
  container: ["it takes what is inside with it", "container-loss"],
  identity: ["it holds users or accounts", "last-copy, or data-loss if something remains"],
  dns: ["it holds DNS data", "last-copy, or data-loss if something remains"],
  "network-critical": ["it can't be had again", "address-loss"],
  guard: ["it is a safeguard", "guard-removed"],
} satisfies Record<ResourceClass, readonly [string, string]>;

const WEIGHT_WORDS = { high: "blocks", medium: "warns", low: "is noted" } as const;

/** An entry of a list: what it says, and below it what it hangs on. */
interface Entry {
  readonly says: string;
  readonly under: readonly string[];
}

const lasting = (days: Leaves["days"]): string => {
  if (days === undefined) return "";
  return typeof days === "number" ? `, for ${days} days` : `, for as long as ${days.path} says`;
};

const leaf = ({ remains, of, says, when, days }: Leaves): Entry => ({
  says: remains === "nothing" ? `Nothing: ${says}` : `${sentence(says)}${lasting(days)} (${remains})`,
  under:
    when === undefined
      ? []
      : [of === undefined ? `if ${all(when)}` : `if what it lives in is in the state and stays, with ${all(when)}`],
});

/** All that a destroy can leave, and where no condition is met, nothing. */
const leavesOf = ({ leaves = [] }: CatalogueRow): readonly Entry[] => {
  const isSure = leaves.some(({ when }) => when === undefined);
  return leaves.length === 0
    ? []
    : [...leaves.map(leaf), ...(isSure ? [] : [{ says: "Otherwise nothing", under: [] }])];
};

const watched = ({ path, change, rule, says, when, whenAfter, unit }: Watch): Entry => ({
  says: `${path}${unit === undefined ? "" : ` in ${unit}`} ${moved(change)} (${rule})`,
  under: [
    sentence(says),
    ...(when === undefined ? [] : [`Only if ${all(when)}.`]),
    ...(whenAfter === undefined ? [] : [`Only if it then has ${all(whenAfter)}.`]),
  ],
});

const switchedOff = ({ when, over, rule, says }: CreatedOff): Entry => ({
  says: `${all(when)} (${rule})`,
  under: [sentence(says), ...(over === "unseen" ? [] : [`Only if what it is tied to has ${all(over)}.`])],
});

/** A sort, with what decides for it alone. */
const sortEntry = ({ group, kinds, what, weight, holds, forgets, leaves = [] }: Sort): Entry => ({
  says: `${group.startsWith(".") ? `any group that ends in ${group}` : group}: ${kinds?.join(", ") ?? "any other kind"}`,
  under: [
    `${sentence(what)}. A destroy of it ${WEIGHT_WORDS[weight]} by default.`,
    ...(holds === undefined ? [] : [`Only with ${any(holds)}.`]),
    ...(forgets === undefined || forgets === true ? [] : [`Only forgotten with ${any(forgets)}.`]),
    ...leaves.map(leaf).flatMap(({ says, under }) => [says, ...under]),
  ],
});

const LIMITS = {
  "at-least": "narrower as it rises",
  "at-most": "narrower as it falls",
  prefix: "what begins with one of them",
  suffix: "what ends with one of them",
  "every-prefix": "what has tags that begin with each of them",
  words: "one of them",
  pairs: "all of them",
  same: "compared as a whole",
} as const satisfies Record<LimitKind, string>;

const limited = (limits: readonly Limit[]): string =>
  limits
    .map(
      ({ at, by }) =>
        `${[at]
          .flat()
          .map((path) => named(path as string))
          .join(" or ")} (${LIMITS[by]})`,
    )
    .join(", ");

/** Rules that are compared as sets. */
const ruled = ({ harm, rule, when, limits, except, says }: RuleSet): Entry => ({
  says: `${sentence(says)} (${rule})`,
  under: [
    `If the rules match ${harm} than before: ${limited(limits)}.`,
    ...(when === undefined ? [] : [`Only rules with ${all(when)}.`]),
    ...(except?.when === undefined
      ? []
      : [`But for what rules with ${all(except.when)} match: ${limited(except.limits)}.`]),
  ],
});

const ROLES = {
  copies: "is a copy of",
  inside: "lives in",
  key: "can't be read without",
  guards: "guards",
  takes: "takes along, when it goes,",
} as const satisfies Record<Reference["role"], string>;

const way = ({ path, when, every, keeps, only }: Reference): string => {
  if (only !== undefined) {
    const [block = "", id = "", flag = ""] = path.split(/[{,}]/);
    return `by ${block}.${id}, where ${flag} is ${only}`;
  }
  const outlives =
    keeps === undefined ? "" : `; what it keeps there outlives it${keeps === true ? "" : `, if ${all(keeps)}`}`;
  return `by ${every === true ? "all of " : ""}${named(path)}${when === undefined ? "" : `, if ${all(when)}`}${outlives}`;
};

/** References by several paths to the same types are one entry. */
const referred = (refs: readonly Reference[]): readonly Entry[] => {
  const said = (ref: Reference): string => `${ROLES[ref.role]} ${listed(ref.to, "or")}`;
  return [...new Set(refs.map(said))].map((says) => ({
    says,
    under: refs.filter((ref) => said(ref) === says).map(way),
  }));
};

/** What counts as a copy of the type, by the rows of its provider. */
const copiesOf = (type: string, others: readonly CatalogueRow[]): readonly Entry[] =>
  others.flatMap((other) => {
    const paths = (other.refs ?? [])
      .filter(({ role, to }) => role === "copies" && to.includes(type))
      .map(({ path }) => named(path));
    return paths.length === 0 ? [] : [{ says: `${other.type}, by ${[...new Set(paths)].join(" or ")}`, under: [] }];
  });

const linkTo = (source: string): string => {
  const [repository, path] = source.split(" ");
  return path === undefined ? source : `https://github.com/${repository}/blob/HEAD/${path}`;
};

/** Text for the columns of a terminal, each line within `width`. */
class Sheet {
  readonly #lines: string[] = [];
  readonly #width: number;
  constructor(width: number) {
    this.#width = readable(width);
  }
  /** A paragraph; lines after the first are indented by `hang` more. */
  text(indent: number, text: string, hang = 0): this {
    const [first = "", ...rest] = wrapped(text, this.#width - indent - hang);
    this.#lines.push(" ".repeat(indent) + first, ...rest.map((line) => " ".repeat(indent + hang) + line));
    return this;
  }
  /** A line that is not broken, however long: a link has to stay one. */
  line(text: string): this {
    this.#lines.push(text);
    return this;
  }
  space(): this {
    return this.line("");
  }
  /** A list under a heading; nothing for an empty one. */
  list(heading: string, entries: readonly Entry[]): this {
    if (entries.length === 0) return this;
    this.space().text(2, heading);
    for (const { says, under } of entries) {
      this.text(2, `- ${says}`, 2);
      for (const line of under) this.text(6, line, 2);
    }
    return this;
  }
  toString(): string {
    return `${this.#lines.join("\n")}\n`;
  }
}

const standing = ({ class: named, weight }: CatalogueRow): string => {
  const [meaning, rule] = CLASS_WORDS[named];
  const level =
    named === "guard" || named === "network-critical"
      ? "A destroy of it warns"
      : `With ${weight} weight, a destroy of it ${WEIGHT_WORDS[weight]}`;
  return `${sentence(meaning)}. ${level} by default (${rule}).`;
};

/** When an object of the type weighs more, or less, than others. */
function weights(sheet: Sheet, row: CatalogueRow): void {
  if (row.heavier !== undefined) {
    const { when, weight, loses } = row.heavier;
    sheet.text(2, `With ${weight} weight, which ${WEIGHT_WORDS[weight]}, if ${all(when)}: ${loses}`, 2);
  }
  if (row.isMachine === true)
    sheet.text(
      2,
      `With medium weight, which ${WEIGHT_WORDS.medium}, if its name or a tag speaks of a database, of data or of production: only these tell what is on its boot disk.`,
      2,
    );
  if (row.lighter !== undefined) {
    const { when, weight, loses } = row.lighter;
    const by = when === undefined ? "" : ` and ${all(when)}`;
    sheet.text(2, `With ${weight} weight, which ${WEIGHT_WORDS[weight]}, while its source stays${by}: ${loses}`, 2);
  }
}

/**
 * A row as text, for a terminal of `width` columns. `others`: the rows of its provider, for what counts as a copy of
 * it.
 */
export function rowText(row: CatalogueRow, others: readonly CatalogueRow[], width: number): string {
  const sheet = new Sheet(width)
    .text(0, `${row.type}: ${row.what}`)
    .space()
    .text(2, standing(row), 2)
    .text(2, `What goes: ${row.loses}`, 2);
  weights(sheet, row);
  if (row.takesCopies !== undefined) {
    const { when, types } = row.takesCopies;
    sheet.text(
      2,
      `Copies that go with it${when === undefined ? "" : `, if ${all(when)}`}: ${listed(types, "and")}.`,
      2,
    );
  }
  if (row.restore !== undefined) sheet.text(2, `Getting it back: ${row.restore}`, 2);
  if (row.holds !== undefined) sheet.text(2, `Only an object counts that has ${any(row.holds)}.`, 2);
  if (row.forgets !== undefined)
    sheet.text(
      2,
      `Its provider only forgets it on destroy${row.forgets === true ? "" : `, if ${any(row.forgets)}`}.`,
      2,
    );
  sheet
    .list("Objects of these kinds count, by their API group", (row.sorts?.of ?? []).map(sortEntry))
    .list("What a destroy leaves; the first that is met by the values in the state counts", leavesOf(row))
    .list("Copies of it, where they are in the same state", copiesOf(row.type, others))
    .list("Changes in place that are reported", (row.watch ?? []).map(watched))
    .list(
      "Rules in it, compared as sets: their order and how they are cut up means nothing",
      (row.ruleSets ?? []).map(ruled),
    )
    .list(
      "Values that make stored data expire or be overwritten",
      (row.expires ?? []).map(({ when, says }) => ({ says: sentence(says), under: [`if ${all(when)}`] })),
    )
    .list("What a create switches off, of an object that is there already", (row.createdOff ?? []).map(switchedOff))
    .list("What it is tied to", referred(row.refs ?? []))
    .list(
      "What decides about things in it",
      (row.decides ?? []).map((path) => ({ says: path, under: [] })),
    );
  if (row.note !== undefined) sheet.space().text(2, `Note: ${row.note}`, 2);
  return sheet
    .space()
    .line(`  Source: ${linkTo(row.source)}`)
    .toString();
}

import { idOfAccount } from "../domain/account-in.ts";
import type { CatalogueRow, Leaves, Reference, ResourceClass, Sort, TypeSorts } from "../domain/catalogue.ts";
import { WEIGHTS } from "../domain/catalogue-terms.ts";
import { isByType } from "../domain/sorts.ts";
import { bySpace, countedBySpace } from "./by-space.ts";
import { anyOfWords, conditionWords, either, pathWords } from "./condition-words.ts";
import { changes, WEIGHT_WORDS } from "./explain-changes.ts";
import { shownPath } from "./path-words.ts";
import { counted, listed, sentence } from "./quantity.ts";
import { type Entry, Sheet } from "./sheet.ts";

const LOSS = "last-copy, or data-loss where something remains";

/** What a class means to a person, and which rule a destroy of it breaks. */
const CLASS_WORDS = {
  data: ["it holds data", LOSS],
  backup: ["it is a backup, or makes or keeps backups", "backup-loss"],
  key: ["it is a key, a secret or a certificate that something can't do without", "key-loss"],
  container: ["a destroy of it also deletes what is inside", "container-loss"],
  identity: ["it holds users or accounts", LOSS],
  dns: ["it holds DNS data", LOSS],
  "network-critical": ["once destroyed, it can't be had again", "address-loss"],
  guard: ["it is a safeguard", "guard-removed"],
} satisfies Record<ResourceClass, readonly [string, string]>;

const lasting = (days: Leaves["days"]): string => {
  if (days === undefined) return "";
  return typeof days === "number" ? ` for ${days} days` : ` for as long as ${shownPath(days.path)} says`;
};

/** What is added where the words of the catalogue do not tell in which way it remains. */
const LEFT = {
  refused: () => "",
  snapshot: () => "",
  nothing: () => "",
  kept: () => " (this stays where it is)",
  grace: (days) => ` (this can be had back${lasting(days) || " for a limited time"})`,
} satisfies Record<Leaves["remains"], (days: Leaves["days"]) => string>;

const DECIDING = {
  inside: "if what it is stored in is in the state and stays",
  made: "if what it was made by is in the state",
} as const satisfies Record<NonNullable<Leaves["of"]>, string>;

const leaf = ({ remains, of, says, when, days }: Leaves): Entry => ({
  says: `${remains === "nothing" ? "nothing remains: " : ""}${says}${LEFT[remains](days)}`,
  under:
    when === undefined
      ? []
      : [of === undefined ? `if ${conditionWords(when)}` : `${DECIDING[of]}, and there ${conditionWords(when)}`],
});

/** As a sentence: the condition first, as people read it. */
const conditional = ({ says, under: [condition] }: Entry): Entry => ({
  says: condition === undefined ? sentence(says) : `${sentence(condition)}: ${says}`,
  under: [],
});

const outlasting = ({ when, says }: NonNullable<CatalogueRow["outlasts"]>[number]): Entry => ({
  says: `If what it is stored in goes too, and ${conditionWords(when)}: ${says}`,
  under: [],
});

/** Everything that a destroy can leave, and "nothing" for the case that no condition is met. */
const leavesOf = ({ leaves = [], outlasts = [] }: CatalogueRow): readonly Entry[] => {
  const isSure = leaves.some(({ when }) => when === undefined);
  return leaves.length === 0
    ? []
    : [
        ...leaves.map((one) => conditional(leaf(one))),
        ...outlasts.map(outlasting),
        ...(isSure ? [] : [{ says: "Otherwise: nothing", under: [] }]),
      ];
};

/** One sort of objects, with the conditions that hold for it alone. */
const sortEntry = ({ group, kinds, what, weight, holds, forgets, leaves = [] }: Sort): Entry => ({
  says: `${group.startsWith(".") ? `any group that ends in ${group}` : group}: ${kinds?.join(", ") ?? "any other kind"}`,
  under: [
    `${sentence(what)}. A destroy of it ${WEIGHT_WORDS[weight]} by default.`,
    ...(holds === undefined ? [] : [`Only if ${anyOfWords(holds)}.`]),
    ...(forgets === undefined || forgets === true ? [] : [`It is only forgotten if ${anyOfWords(forgets)}.`]),
    ...leaves.map((one) => conditional(leaf(one)).says),
  ],
});

/** Types of a cloud's own API, one a line, by what a destroy of them does. */
function types(sheet: Sheet, { type, of, settings = [], harmless }: TypeSorts): void {
  sheet
    .space()
    .text(2, `What it is stands in ${type}. Name one of these types, and explain tells what is known of it.`, 2);
  for (const weight of WEIGHTS) {
    const named = of
      .filter((sort) => sort.weight === weight)
      .flatMap((sort) => sort.types.map((one) => ({ type: one })));
    sheet.list(
      `A destroy of these ${WEIGHT_WORDS[weight]} by default`,
      weight === "low" ? countedBySpace(named) : bySpace(named),
    );
  }
  sheet
    .list("Of these only changes in place count", bySpace(settings.map((one) => ({ type: one }))))
    .space()
    .text(
      2,
      `${counted(harmless.length, "other type")} and what lies below them hold nothing. All further ones are reported as unclassified.`,
      2,
    );
}

/** Sorts of objects by what tells them apart. */
function sorts(sheet: Sheet, row: CatalogueRow): void {
  if (row.sorts === undefined) return;
  if (isByType(row.sorts)) types(sheet, row.sorts);
  else sheet.list("Objects of these kinds count, by their API group", merged(row.sorts.of.map(sortEntry)));
}

/** Entries that say the same are one, so that no line is read over and over. */
function merged(entries: readonly Entry[]): readonly Entry[] {
  const byText = new Map<string, readonly Entry[]>();
  for (const entry of entries) {
    const text = entry.under.join("\n");
    byText.set(text, [...(byText.get(text) ?? []), entry]);
  }
  return [...byText.values()].map(([first, ...others]) => {
    const { says, under } = first as Entry;
    return { says: [says, ...others.map((other) => other.says)].join("; "), under };
  });
}

const ROLES = {
  copies: "It is a copy of",
  inside: "It is stored in",
  key: "It can't be read without",
  guards: "It is a safeguard of",
  takes: "A destroy of it also destroys",
  leaves: "A destroy of it may leave",
  locks: "It is a lock on",
  sends: "What is in it is copied to",
  made: "It was made by",
  groups: "Its copies are copies of",
} as const satisfies Record<Reference["role"], string>;

/** Of tags one may be enough; a pair of attributes is one. */
const shareOf = ({ path, any }: NonNullable<Reference["having"]>): string =>
  path.startsWith("{") ? "the same " : any === true ? "one of " : "all of ";

/** What a choice by patterns takes, beside what is named in full. */
const choice = ({ patterns, having, except }: Reference): string =>
  [
    patterns === true ? ", also by patterns with *" : "",
    having === undefined ? "" : `; it must have ${shareOf(having)}${pathWords(having.path)}`,
    except === undefined ? "" : `; what ${pathWords(except)} names is left out`,
  ].join("");

const way = (reference: Reference): string => {
  const { path, when, every, keeps, only, follows = false, members, whole } = reference;
  if (members === true) return `Both have the same in ${pathWords(path)}.`;
  if (only !== undefined) {
    const [block = "", id = "", flag = ""] = path.split(/[{,}]/);
    return `Named by ${block}.${id}, where ${flag} is ${only}.`;
  }
  const outlives =
    keeps === undefined
      ? ""
      : `; what it keeps there stays when it goes${keeps === true ? "" : `, if ${conditionWords(keeps)}`}`;
  const part =
    whole === undefined
      ? ""
      : whole === false
        ? "; it copies a part only"
        : `; it copies all of it only if ${conditionWords(whole)}`;
  const still = follows === false ? "" : `; it is a copy still only if ${conditionWords(follows)}`;
  return `Named by ${every === true ? "all of " : ""}${pathWords(path)}${choice(reference)}${when === undefined ? "" : `, if ${conditionWords(when)}`}${outlives}${still}${part}.`;
};

/** References by several paths to the same types are one entry. */
const referred = (refs: readonly Reference[]): readonly Entry[] => {
  const said = (ref: Reference): string =>
    `${ref.follows === false ? "It was made once from" : ROLES[ref.role]} ${either(ref.to)}`;
  // In which account it lies by its own id goes without saying.
  const told = refs.filter(({ path }) => idOfAccount(path) === null);
  return [...new Set(told.map(said))].map((says) => ({
    says,
    under: [...new Set(told.filter((ref) => said(ref) === says).map(way))],
  }));
};

/** What counts as a copy of the type, by the rows of its provider. */
export const copiesOf = (
  type: string,
  others: readonly CatalogueRow[],
): readonly { readonly type: string; readonly by: readonly string[] }[] =>
  others.flatMap((other) => {
    const paths = (other.refs ?? [])
      .filter(({ role, to, whole }) => role === "copies" && whole !== false && to.includes(type))
      .map(({ path }) => pathWords(path));
    return paths.length === 0 ? [] : [{ type: other.type, by: [...new Set(paths)] }];
  });

const copyEntry = ({ type, by }: ReturnType<typeof copiesOf>[number]): Entry => ({
  says: `${type}, which names it by ${listed(by, "or")}`,
  under: [],
});

/** Where a row's source can be read. */
export const linkTo = (source: string): string => {
  const [repository, path] = source.split(" ");
  return path === undefined || !repository?.includes("/")
    ? source
    : `https://github.com/${repository}/blob/HEAD/${path}`;
};

/** Of a container whose loss is hardly felt it is not true that it holds what goes with it. */
const SMALL_CONTAINER = "it holds, groups or serves other objects";

const standing = ({ class: named, weight }: CatalogueRow): string => {
  const [words, rule] = CLASS_WORDS[named];
  const meaning = named === "container" && weight === "low" ? SMALL_CONTAINER : words;
  const level =
    named === "guard" || named === "network-critical"
      ? "A destroy of it warns"
      : `A destroy of it ${WEIGHT_WORDS[weight]}`;
  return `${sentence(meaning)}. ${level} by default [${rule}].`;
};

/** When an object of the type weighs more, or less, than others, or when something else is lost with it. */
function weights(sheet: Sheet, row: CatalogueRow): void {
  for (const { when, loses } of row.losing ?? []) sheet.text(2, `If ${conditionWords(when)}: ${loses}`, 2);
  if (row.heavier !== undefined) {
    const { when, weight, loses } = row.heavier;
    sheet.text(2, `If ${conditionWords(when)}, a destroy ${WEIGHT_WORDS[weight]}, and more is lost: ${loses}`, 2);
  }
  if (row.isMachine === true)
    sheet.text(
      2,
      `If its name or a tag speaks of a database, of data or of production, a destroy ${WEIGHT_WORDS.medium}: only these tell what is on its boot disk.`,
      2,
    );
  if (row.lighter !== undefined) {
    const { when, weight, loses } = row.lighter;
    const by = when === undefined ? "" : ` and ${conditionWords(when)}`;
    sheet.text(
      2,
      `If it is a copy and its source stays${by}, a destroy ${WEIGHT_WORDS[weight]}, and less is lost: ${loses}`,
      2,
    );
  }
}

const RUNS = "It is an action: it runs with an apply, and no state has it.";

/** Of a type that is nothing but settings of what others hold. */
const isSettings = ({ holds }: CatalogueRow): boolean => Array.isArray(holds) && holds.length === 0;

/**
 * A row as text, for a terminal of `width` columns. `others`: the rows of its provider, for what counts as a copy of
 * it.
 */
export function rowText(row: CatalogueRow, others: readonly CatalogueRow[], width: number): string {
  const sheet = new Sheet(width).text(0, `${row.type}: ${row.what}`).space();
  if (isSettings(row)) sheet.text(2, "It holds nothing itself: only its changes in place count.", 2);
  else sheet.text(2, row.isAction === true ? RUNS : standing(row), 2).text(2, `What is lost: ${row.loses}`, 2);
  weights(sheet, row);
  if (row.takesCopies !== undefined) {
    const { when, types } = row.takesCopies;
    sheet.text(
      2,
      `Copies that are deleted with it${when === undefined ? "" : ` if ${conditionWords(when)}`}: ${listed(types, "and")}.`,
      2,
    );
  }
  if (row.restore !== undefined) sheet.text(2, `Getting it back: ${row.restore}`, 2);
  if (row.holds !== undefined && !isSettings(row))
    sheet.text(2, `An object of it counts only if ${anyOfWords(row.holds)}.`, 2);
  if (row.forgets !== undefined && row.isAction !== true)
    sheet.text(
      2,
      `A destroy does not delete it: the provider only forgets it${row.forgets === true ? "" : `, if ${anyOfWords(row.forgets)}`}.`,
      2,
    );
  sorts(sheet, row);
  sheet
    .list("What remains after a destroy; the first line that fits the values in the state counts", leavesOf(row))
    .list("What counts as a copy of it, in the same state", copiesOf(row.type, others).map(copyEntry));
  changes(sheet, row);
  sheet.list("How it depends on others", referred(row.refs ?? [])).list(
    "Settings of it that decide what remains of the things stored in it",
    (row.decides ?? []).map((path) => ({ says: shownPath(path), under: [] })),
  );
  if (row.note !== undefined) sheet.space().text(2, `Note: ${row.note}`, 2);
  return sheet
    .space()
    .line(`  Source: ${linkTo(row.source)}`)
    .toString();
}

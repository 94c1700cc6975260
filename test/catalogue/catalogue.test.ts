/**
 * The tables as tables: nothing missing, nothing twice, everything in order and in one style. What the rows say of
 * values is tested in answers.test.ts.
 */
import { existsSync, globSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { catalogueWith, prefixOf } from "../../src/catalogue/index.ts";
import { tables } from "../../src/catalogue/load.ts";
import { SUCCESSORS } from "../../src/catalogue/successors.ts";
import { filesOf, renamedIn, rowsOf } from "../../src/catalogue/written.ts";
import { type CatalogueRow, CLASSES, type KindSorts, type Path, type TypeSorts } from "../../src/domain/catalogue.ts";
import { alternatives, PROVIDER, PROVIDER_VERSION } from "../../src/domain/conditions.ts";
import { pathsOfNames } from "../../src/domain/namespace.ts";
import { parsePath } from "../../src/domain/path.ts";
import { pathsOfRuleSets } from "../../src/domain/rule-sets.ts";
import { pathsOfSorts, variantsOf } from "../../src/domain/sorts.ts";

const SOURCE = join(import.meta.dirname, "..", "..", "src", "catalogue");
const LONGEST_FILE = 700;

/** What stands where something smaller should have stood before it. */
const unsorted = (names: readonly string[]): readonly string[] =>
  names.filter((name, i) => i > 0 && name <= (names[i - 1] as string));

const PROVIDERS = [...tables()].map(([prefix, table]) => ({ prefix, ...table() }));
const TABLES = PROVIDERS.filter(({ rows }) => rows.length > 0);
const LISTS = PROVIDERS.filter(({ harmless }) => harmless.length > 0);
const ALL = TABLES.flatMap(({ rows }) => rows);
const TYPES = new Set(ALL.map(({ type }) => type));
const FILES = TABLES.flatMap(({ prefix }) => filesOf(prefix)).map((path) => ({ file: relative(SOURCE, path), path }));

describe("The tables", () => {
  test("are all that is in the folder: every file of rows and every list of harmless types is read", () => {
    const files = globSync("**/*.{ts,txt}", { cwd: SOURCE }).filter((file) => basename(file) !== "shared.ts");
    const read = [
      ...FILES.map(({ file }) => file),
      ...LISTS.map(({ prefix }) => join("harmless", `${prefix}.txt`)),
      ...PROVIDERS.filter(({ prefix }) => renamedIn(prefix).length > 0).map(({ prefix }) =>
        join("retired", `${prefix}.txt`),
      ),
    ];
    expect(
      [
        ...read,
        ...globSync("{arm,cloudformation}/*.ts", { cwd: SOURCE }),
        "cloud-control.ts",
        "contained.ts",
        "drilling.ts",
        "index.ts",
        "kubernetes-copies.ts",
        "kubernetes-kinds.ts",
        "kubernetes-operators.ts",
        "kubernetes-sorts.ts",
        "kubernetes-watches.ts",
        "load.ts",
        "successors.ts",
        "table.ts",
        "written.ts",
      ].sort(),
    ).toEqual(files.sort());
  });
  test("are of a provider each, which is a file or a folder and not both", () => {
    expect(unsorted(PROVIDERS.map(({ prefix }) => prefix))).toEqual([]);
    expect(
      TABLES.filter(({ prefix }) => existsSync(join(SOURCE, prefix)) === existsSync(join(SOURCE, `${prefix}.ts`))),
    ).toEqual([]);
  });
});

describe.each(FILES)("$file", ({ path }) => {
  const text = readFileSync(path, "utf8");
  test("has rows, sorted by type, says in a comment what it holds, and is not too long to read", () => {
    const types = rowsOf(path).map(({ type }) => type);
    expect(types).not.toEqual([]);
    expect(unsorted(types)).toEqual([]);
    expect(text).toContain(" */\nexport const rows: readonly CatalogueRow[] = ");
    expect(text.split("\n").length).toBeLessThan(LONGEST_FILE);
  });
});

describe.each(TABLES)("The rows of $prefix", ({ prefix, rows }) => {
  test("are sorted by type, each type once and under its prefix", () => {
    expect(unsorted(rows.map(({ type }) => type))).toEqual([]);
    expect(
      rows.filter(({ type }) => prefixOf(type) !== prefix || !/^[a-z][a-z0-9-]*(_[a-z0-9]+)+$/.test(type)),
    ).toEqual([]);
  });
  test("are plain data that survives JSON", () => {
    expect(JSON.parse(JSON.stringify(rows))).toStrictEqual(rows);
  });
  test("are well-formed", () => {
    expect(rows.flatMap((row) => mistakesIn(row).map((mistake) => `${row.type}: ${mistake}`))).toEqual([]);
  });
});

describe.each(LISTS)("The harmless types of $prefix", ({ prefix, harmless }) => {
  test("are whole names, one a line and nothing else, sorted, and none of them has a row", () => {
    const old = new Set(renamedIn(prefix).map(([type]) => type));
    const named = harmless.filter((type) => !old.has(type));
    expect(readFileSync(join(SOURCE, "harmless", `${prefix}.txt`), "utf8")).toBe(`${named.join("\n")}\n`);
    expect(unsorted(harmless)).toEqual([]);
    expect(
      harmless.filter((type) => prefixOf(type) !== prefix || !/^[a-z][a-z0-9-]*(_[a-z0-9]+)+$/.test(type)),
    ).toEqual([]);
    expect(harmless.filter((type) => TYPES.has(type))).toEqual([]);
  });
  test("are known as such", () => {
    const catalogue = catalogueWith([]);
    expect(harmless.filter((type) => catalogue(type).known !== "harmless")).toEqual([]);
  });
});

test("Every retired name is known as today's is, and today's is no retired one", () => {
  const catalogue = catalogueWith([]);
  for (const { prefix } of PROVIDERS) {
    const names = renamedIn(prefix);
    const old = names.map(([type]) => type);
    expect(unsorted(old)).toEqual([]);
    for (const [type, now] of names) {
      expect(old).not.toContain(now);
      expect(`${type} ${catalogue(type).known}`).toBe(`${type} ${catalogue(now).known}`);
      expect(catalogue(now).known).not.toBe("nothing");
    }
  }
});

test("Every successor is a known type, is told by something, says where that is documented, and stands in order", () => {
  const catalogue = catalogueWith([]);
  const order = SUCCESSORS.map(({ of, type }) => `${of} ${type}`);
  expect(unsorted(order)).toEqual([]);
  for (const { of, type, by, source } of SUCCESSORS) {
    expect(TYPES).toContain(of);
    expect(catalogue(type).known).not.toBe("nothing");
    expect(by).not.toEqual([]);
    expect(isSource(source) ? "" : source).toBe("");
    expect(ALL.find((row) => row.type === of)?.alsoAs).toContainEqual({ type, by });
  }
});

test("The README of the harmless types says of every list where it comes from", () => {
  const readme = readFileSync(join(SOURCE, "harmless", "README.md"), "utf8");
  const named = [...readme.matchAll(/^\| `(.+?)` \|/gm)].map(([, prefix]) => prefix);
  expect(named.sort()).toEqual(LISTS.map(({ prefix }) => prefix));
});

test("Every row is found by its type", () => {
  const catalogue = catalogueWith([]);
  expect(ALL.filter((row) => catalogue(row.type).known !== "row")).toEqual([]);
});

test("Every reference points to types with rows", () => {
  const targets = ALL.flatMap(({ type, refs = [] }) =>
    refs.flatMap(({ path, to }) => to.map((target) => ({ target, from: `${type}.${path}` }))),
  );
  expect(targets.filter(({ target }) => !TYPES.has(target))).toEqual([]);
});

test("No row names attributes for others to point to where none does, by its row or by what names its content", () => {
  const pointedTo = new Set(ALL.flatMap(({ refs = [] }) => refs.flatMap(({ to }) => to)));
  const isNamed = ({ leaves = [] }: CatalogueRow): boolean => leaves.some((leaf) => "named" in leaf);
  expect(
    ALL.filter((row) => row.ids !== undefined && !pointedTo.has(row.type) && !isNamed(row)).map(({ type }) => type),
  ).toEqual([]);
});

test("Rows in which others keep copies are exactly those that a keeping reference points to", () => {
  // A keeping reference may lead on: what a selection keeps by its plan is in the vault that the plan names.
  const leads = new Set(
    ALL.filter(({ refs = [] }) => refs.some(({ role, keeps }) => role === "inside" && keeps !== undefined)).map(
      ({ type }) => type,
    ),
  );
  const kept = new Set(
    ALL.flatMap(({ refs = [] }) =>
      refs.flatMap(({ keeps, to }) => (keeps === undefined ? [] : to.filter((type) => !leads.has(type)))),
    ),
  );
  expect([...kept].sort()).toEqual(
    ALL.filter(({ keepsCopies }) => keepsCopies)
      .map(({ type }) => type)
      .sort(),
  );
});

test("Rows that others take along are exactly those that such a reference points to", () => {
  const taken = new Set(ALL.flatMap(({ refs = [] }) => refs.flatMap(({ role, to }) => (role === "takes" ? to : []))));
  expect([...taken].sort()).toEqual(
    ALL.filter((row) => row.taken)
      .map(({ type }) => type)
      .sort(),
  );
});

test("Copies that go with an object are of types that copy it", () => {
  const copies = (type: string, of: string): boolean =>
    ALL.some((row) => row.type === type && row.refs?.some(({ role, to }) => role === "copies" && to.includes(of)));
  const others = ALL.flatMap(({ type, takesCopies }) => (takesCopies?.types ?? []).filter((one) => !copies(one, type)));
  expect(others).toEqual([]);
});

test("What objects of another type replicate is remembered, and nothing else for that", () => {
  // Where a type stands for objects of many kinds, those that copy others are backups.
  const isReplica = ({ class: named, sorts }: CatalogueRow): boolean => named !== "backup" && sorts === undefined;
  const replicas = ALL.filter(isReplica).flatMap(({ type, refs = [] }) =>
    refs
      .filter(({ role, follows, members }) => role === "copies" && follows !== false && members !== true)
      .flatMap(({ to }) => to.filter((one) => one !== type)),
  );
  const isRememberedAnyway = ({ refs = [], keepsCopies, taken, decides }: CatalogueRow): boolean =>
    refs.some(({ role }) => role === "copies") || [keepsCopies, taken].includes(true) || decides !== undefined;
  const wanted = ALL.filter((row) => replicas.includes(row.type) && !isRememberedAnyway(row));
  const isOldName = ({ type }: CatalogueRow): boolean => renamedIn(prefixOf(type)).some(([old]) => old === type);
  const remembered = ALL.filter((row) => row.replicated === true && !isOldName(row));
  expect(remembered.map(({ type }) => type).sort()).toEqual(wanted.map(({ type }) => type).sort());
});

test("Rules that others are assigned to are rules themselves", () => {
  const wrong = ALL.flatMap(({ type, rulesUnder = [], rulesOf = [], refs = [] }) =>
    rulesUnder
      .filter((path) => {
        const named = refs.filter((reference) => reference.path === path).flatMap(({ to }) => to);
        const areRules = named.every((one) => ALL.some((row) => row.type === one && row.rulesOf !== undefined));
        return !rulesOf.includes(path) || named.length === 0 || !areRules;
      })
      .map((path) => `${type}: ${path}`),
  );
  expect(wrong).toEqual([]);
});

test("What weighs less while its source stays copies something", () => {
  const others = ALL.filter(
    ({ lighter, refs = [] }) => lighter !== undefined && !refs.some(({ role }) => role === "copies"),
  );
  expect(others.map(({ type }) => type)).toEqual([]);
});

/** Attributes of what a type is stored in that a leaf of it looks at. */
const lookedAt = ({ leaves = [] }: CatalogueRow): readonly Path[] =>
  leaves.flatMap(({ of, when, days }) =>
    of === undefined ? [] : [...Object.keys(when ?? {}), ...(typeof days === "object" ? [days.path] : [])],
  );

/** What a row may guard, by a safeguard that is created switched off. */
const guardedIn = ({ refs = [] }: CatalogueRow): readonly string[] =>
  refs.filter(({ role, outer }) => role !== "key" && outer !== true).flatMap(({ to }) => to);

/** Attributes that `createdOff` of some row asks of a type; of one that is asked for nothing, what it is named by. */
const askedOf = (type: string): readonly Path[] =>
  ALL.filter((row) => row.createdOff !== undefined && guardedIn(row).includes(type)).flatMap(({ createdOff = [] }) =>
    createdOff.flatMap(({ over }) => (over === "unseen" ? ["id", "name", "bucket"] : Object.keys(over))),
  );

test("What a safeguard that is created switched off asks of another is remembered there", () => {
  const forgotten = ALL.flatMap((row) =>
    (row.createdOff ?? []).flatMap(({ over }) =>
      guardedIn(row)
        .map((type) => ALL.find((one) => one.type === type))
        .filter((target) =>
          over === "unseen"
            ? target?.keepsCopies !== true && target?.decides === undefined
            : Object.keys(over).some((path) => target?.decides?.includes(path) !== true),
        )
        .map((target) => `${row.type}: ${target?.type}`),
    ),
  );
  expect(forgotten).toEqual([]);
});

/** The types by whose values may be decided what a destroy leaves. */
const decidersOf = ({ refs = [] }: CatalogueRow): readonly string[] =>
  refs.filter(({ role }) => role === "inside" || role === "made").flatMap(({ to }) => to);

test("What decides for others is named exactly where one of them looks at it", () => {
  const wanted = new Map<string, Set<Path>>(ALL.map(({ type }) => [type, new Set(askedOf(type))]));
  for (const row of ALL) {
    for (const target of decidersOf(row)) {
      const paths = wanted.get(target) ?? new Set();
      for (const path of lookedAt(row)) paths.add(path);
      wanted.set(target, paths);
    }
  }
  expect(
    ALL.flatMap(({ type, decides = [] }) =>
      decides.filter((path) => !wanted.get(type)?.has(path)).map((path) => `${type}: ${path}`),
    ),
  ).toEqual([]);
  const decided = new Map(ALL.map(({ type, decides = [] }) => [type, decides]));
  const missing = ALL.filter((row) => {
    const deciders = decidersOf(row);
    return lookedAt(row).some((path) => !deciders.some((type) => decided.get(type)?.includes(path)));
  });
  expect(missing.map(({ type }) => type)).toEqual([]);
});

test("A snapshot is a backup that the destroy makes, and what is kept stays without an end, but for backups", () => {
  const leaves = ALL.flatMap((row) => (row.leaves ?? []).map((leaf) => ({ type: row.type, of: row.class, ...leaf })));
  expect(leaves.filter(({ remains, says }) => remains === "snapshot" && !/snapshot|backup/.test(says))).toEqual([]);
  const ending = leaves.filter(({ remains, days }) => remains === "kept" && days !== undefined);
  expect(ending.filter((leaf) => leaf.of !== "backup")).toEqual([]);
});

test("A destroy that is refused whatever is inside is refused by a switch of the object's own", () => {
  const leaves = ALL.flatMap(({ type, leaves = [] }) => leaves.map((leaf) => ({ type, ...leaf })));
  const unconditional = leaves.filter((leaf) => leaf.remains === "refused" && leaf.refusal === "protected");
  expect(unconditional.length).toBeGreaterThan(400);
  expect(unconditional.filter(({ of, when }) => of !== undefined || when === undefined)).toEqual([]);
  // What it holds or who uses it is no switch: such a refusal has to say so, or it would be told as a fact.
  expect(
    unconditional.filter(({ says }) =>
      /not empty|still (has|holds)|in use|that (has|have|holds) (?!a lock)/.test(says),
    ),
  ).toEqual([]);
});

test("Of a provider's version it is asked that it is above a number, or that it may be below where nothing remains", () => {
  const asked = ALL.flatMap(({ type, leaves = [] }) =>
    leaves.flatMap(({ when = {}, remains }) =>
      PROVIDER_VERSION in when ? [{ type, remains, test: when[PROVIDER_VERSION] }] : [],
    ),
  );
  expect(asked.length).toBeGreaterThan(0);
  const isSure = (one: unknown, remains: string): boolean =>
    typeof one === "object" && one !== null && ("above" in one || ("below" in one && remains === "nothing"));
  expect(asked.filter(({ test: one, remains }) => !isSure(one, remains))).toEqual([]);
});

const FIELDS: readonly (keyof CatalogueRow)[] = [
  "type",
  "class",
  "weight",
  "what",
  "isMachine",
  "isAction",
  "loses",
  "losing",
  "heavier",
  "lighter",
  "holds",
  "settings",
  "sorts",
  "forgets",
  "takesCopies",
  "leaves",
  "outlasts",
  "restore",
  "watch",
  "renamable",
  "expires",
  "runs",
  "createdOff",
  "ruleSets",
  "rulesOf",
  "rulesUnder",
  "isOneSet",
  "refs",
  "ids",
  "namedIn",
  "keepsCopies",
  "replicated",
  "taken",
  "decides",
  "note",
  "source",
  // by the loader, from the list of successors
  "alsoAs",
  "knownBy",
];

/** Sentences on their own: a capital, a stop, and no longer than can be read at a glance. */
const isSentence = (text: string, longest: number): boolean =>
  /^[A-Z0-9].*[.!]$/s.test(text) && text.length <= longest && isPlain(text);

/** Names with which a sentence in the middle of another may begin. */
const NAMES = ["AWS", "Azure", "Backup", "Google", "Nomad", "Proxmox", "Time Travel", "UNDROP", "VMs", "Vault"];
const isPart = (text: string, longest: number): boolean =>
  /^[a-z0-9]/.test(NAMES.find((name) => text.startsWith(name)) === undefined ? text : "name") &&
  !/[.!;:,]$/.test(text) &&
  text.length <= longest &&
  isPlain(text);

const isPlain = (text: string): boolean => !/^\s|\s$|\s{2}|[`\n<>]|--|[“”‘’]/.test(text);

const isSource = (text: string): boolean => /^https:\/\/\S+$/.test(text) || /^[\w.-]+\/[\w.-]+ [\w./-]+$/.test(text);

const isPath = (path: Path): boolean => {
  const own = path.startsWith(PROVIDER) ? path.slice(PROVIDER.length) : path;
  return (
    /^(?:\{[a-z_]+,[a-z_]+\}$|[a-z0-9_]+)((\[(\d+|\*)\])*(~[a-z]+)?(\[(\d+|\*|"[^"]+")\])*(\.[A-Za-z0-9_-]+)?)*(\{([\w.]+,[\w.]+)?\})?$/.test(
      own,
    ) && parsePath(own).steps.length > 0
  );
};

const pathsIn = (row: CatalogueRow): readonly Path[] => [...pathsOfRuleSets(row), ...ownPathsIn(row)];

const ownPathsIn = ({
  losing = [],
  outlasts = [],
  heavier,
  lighter,
  takesCopies,
  holds,
  forgets,
  leaves = [],
  watch = [],
  expires = [],
  createdOff = [],
  refs = [],
  ids = [],
  namedIn = [],
  decides = [],
  rulesOf = [],
  alsoAs = [],
  knownBy = [],
  sorts,
}: CatalogueRow): readonly Path[] => [
  ...rulesOf,
  ...alsoAs.flatMap(({ by }) => by),
  ...knownBy,
  ...(sorts === undefined ? [] : pathsOfSorts(sorts)),
  ...[
    ...losing.map(({ when }) => when),
    ...outlasts.map(({ when }) => when),
    heavier?.when,
    lighter?.when,
    takesCopies?.when,
    ...alternatives(holds),
    ...alternatives(forgets),
    ...leaves.flatMap((leaf) => [leaf.when, "empty" in leaf ? leaf.empty : undefined]),
    ...watch.flatMap(({ when, whenAfter, leaves: left = [] }) => [when, whenAfter, ...left.map((leaf) => leaf.when)]),
  ].flatMap((when) => Object.keys(when ?? {})),
  ...[...expires, ...createdOff].flatMap(({ when }) => Object.keys(when)),
  ...leaves.flatMap(({ days }) => (typeof days === "object" ? [days.path] : [])),
  ...watch.flatMap(({ path, instead }) => [path, ...(instead === undefined ? [] : [instead.path])]),
  ...refs.flatMap(({ path, when }) => [path, ...Object.keys(when ?? {})]),
  ...ids,
  ...pathsOfNames(namedIn),
  ...decides,
];

/**
 * Empty texts, lists and objects anywhere in a row. An empty word can't be told from none: a condition says null for
 * both.
 */
const empties = (value: unknown): boolean =>
  value === "" ||
  value === undefined ||
  (typeof value === "object" &&
    value !== null &&
    (Object.keys(value).length === 0 || Object.values(value).some(empties)));

const twice = (names: readonly string[]): readonly string[] => names.filter((name, i) => names.indexOf(name) < i);

const saysOf = (one: string | { readonly says?: string } | undefined): string | undefined =>
  typeof one === "object" ? one.says : one;

/** What is wrong with the form of a row, in words. */
function mistakesIn(row: CatalogueRow): readonly string[] {
  if (row.sorts === undefined) return formMistakes(row);
  const mistakes = [...formMistakes(row), ...inSorts(row)];
  // Its types weigh differently, so that each setting says what it weighs.
  return "type" in row.sorts
    ? [...typeMistakes(row.sorts), ...mistakes.filter((mistake) => !/the weight of the row need not/.test(mistake))]
    : [...sortMistakes(row.sorts), ...mistakes];
}

/** Sorts of which none can be meant, since an earlier one is, and groups out of order. */
function sortMistakes({ of, harmless }: KindSorts): readonly string[] {
  const named = of.flatMap(({ group, kinds = ["any other"] }) => kinds.map((kind) => `${group} ${kind}`));
  return [
    ...twice([...named, ...harmless]).map((name) => `${name} twice`),
    ...of
      .filter(({ group }) => !/^\.?[a-z0-9-]+(\.[a-z0-9-]+)*$/.test(group))
      .map(({ group }) => `"${group}" is no group`),
  ];
}

/** Types of a cloud's API that are named twice, in whatever case, or are none, and lists that are out of order. */
function typeMistakes({ of, settings = [], harmless }: TypeSorts): readonly string[] {
  const named = of.flatMap(({ types }) => types);
  const all = [...named, ...settings, ...harmless];
  return [
    ...twice(all.map((type) => type.toLowerCase())).map((type) => `${type} twice`),
    ...all.filter((type) => !/^(AWS(::[A-Za-z0-9]+){1,2}|[A-Z][A-Za-z]+\.[A-Za-z]+(\/[A-Za-z0-9]+)*)$/.test(type)),
    ...[settings, harmless].flatMap(unsorted).map((type) => `${type} is out of order`),
    ...of.flatMap(({ as }) => (as === undefined || TYPES.has(as) ? [] : [`${as} is no type`])),
  ];
}

const inSorts = (row: CatalogueRow): readonly string[] =>
  variantsOf(row).flatMap((variant) =>
    formMistakes({ ...variant, what: variant.what.replace(/ \(.*\)$/, "") })
      .filter((mistake) => !/its fields are not in order|the weight of the row need not be said again/.test(mistake))
      .map((mistake) => `${variant.what}: ${mistake}`),
  );

function formMistakes(row: CatalogueRow): readonly string[] {
  const { leaves = [], watch = [], expires = [], createdOff = [], refs = [], ids = [], ruleSets = [] } = row;
  const { rulesOf: _, ...filled } = row;
  const left = watch.flatMap((one) => one.leaves ?? []);
  const parts = [
    ...[...leaves, ...watch, ...left, ...expires, ...createdOff, ...ruleSets].map(({ says }) => says),
    ...ruleSets.flatMap(({ wider, limits, except }) => [wider, ...limits, except].map((one) => saysOf(one) ?? wider)),
  ];
  const keys = Object.keys(row) as (keyof CatalogueRow)[];
  return [
    ...(empties(filled) ? ["something in it is empty"] : []),
    ...(keys.join() === FIELDS.filter((field) => keys.includes(field)).join()
      ? []
      : [`its fields are not in order: ${keys.join(", ")}`]),
    ...(CLASSES.includes(row.class) ? [] : [`${row.class} is no class`]),
    ...(["high", "medium", "low"].includes(row.weight) ? [] : [`${row.weight} is no weight`]),
    // It stands in front of a verb, so a comma in it has to be one of a list.
    ...(/, (?!.* (?:or|and) )/.test(row.what) ? [`what: ${JSON.stringify(row.what)}`] : []),
    ...(/^(an?|the) /i.test(row.what) || /[.!;:,]$/.test(row.what) || row.what.length > 80 || !isPlain(row.what)
      ? [`what: "${row.what}"`]
      : []),
    ...[
      ...(row.losing ?? []).map(({ loses }) => loses),
      row.loses,
      row.heavier?.loses ?? row.loses,
      row.lighter?.loses ?? row.loses,
    ]
      .filter((loses) => !isSentence(loses, 200))
      .map((loses) => `loses: "${loses}"`),
    ...(row.heavier === undefined || (row.heavier.weight !== row.weight && row.heavier.weight !== "low")
      ? []
      : ["heavier: it is not"]),
    ...(row.restore === undefined || isSentence(row.restore, 250) ? [] : [`restore: "${row.restore}"`]),
    ...(row.note === undefined || isSentence(row.note, 300) ? [] : [`note: "${row.note}"`]),
    ...parts.filter((says) => !isPart(says, 160)).map((says) => `says: "${says}"`),
    ...(isSource(row.source) ? [] : [`source: "${row.source}"`]),
    ...pathsIn(row)
      .filter((path) => !isPath(path))
      .map((path) => `"${path}" is no path`),
    ...watch
      .filter(({ path }) => path.startsWith(PROVIDER))
      .map(({ path }) => `${path} can't be watched: a provider's settings have no before`),
    ...watch
      .filter(({ change, forever }) => forever !== undefined && change !== "lowered" && change !== "raised")
      .map(({ path }) => `${path}: only numbers have no limit`),
    ...watch
      .filter(({ rule, weight }) => weight !== undefined && (rule === "guard-removed" || rule === "data-expiry"))
      .map(({ path, rule }) => `${path}: ${rule} has no weights`),
    ...watch
      .filter(({ rule, leaves: left }) => left !== undefined && rule !== "data-loss")
      .map(({ path, rule }) => `${path}: it is not asked what remains after ${rule}`),
    ...watch
      .filter(({ weight }) => weight === row.weight)
      .map(({ path }) => `${path}: the weight of the row need not be said again`),
    ...leaves
      .filter(({ of, when }) => of !== undefined && when === undefined)
      .map(({ says }) => `"${says}" has to say under which values of the other`),
    ...twice(ids).map((id) => `ids: ${id} twice`),
    ...ids.filter((id) => ["id", "arn", "name", "self_link"].includes(id)).map((id) => `ids: ${id} is one anyway`),
    ...twice(
      refs.map(
        ({ role, path, when, target }) =>
          `${role} by ${path}${[when, target].map((one) => (one === undefined ? "" : ` if ${JSON.stringify(one)}`))}`,
      ),
    ).map((ref) => `refs: ${ref} twice`),
    ...refs.flatMap(({ path, to }) => twice(to).map((type) => `refs: ${path} to ${type} twice`)),
  ];
}

test.each<[string, Partial<CatalogueRow>, string]>([
  ["an article", { what: "a database" }, "what"],
  ["a stop", { what: "database." }, "what"],
  ["a sentence without an end", { loses: "All of it" }, "loses"],
  ["an empty list", { refs: [] }, "empty"],
  ["an empty word in a condition", { holds: { a: "" } }, "empty"],
  ["a path of another syntax", { holds: { "a.*.b": true } }, "is no path"],
  ["a repository without a page", { source: "example/provider" }, "source"],
  ["a capital in the middle", { leaves: [{ remains: "grace", says: "Some" }] }, "says"],
  ["a field out of order", { note: "It is so." }, "order"],
  [
    "a weight where none counts",
    { watch: [{ path: "a", change: "off", rule: "guard-removed", weight: "low", says: "it goes" }] },
    "has no weights",
  ],
])("A row with %s is ill-formed", (_, more, mistake) => {
  const row: CatalogueRow = {
    type: "some_thing",
    class: "data",
    weight: "high",
    what: "thing",
    loses: "All.",
    source: "https://example.com",
    ...more,
  };
  expect(mistakesIn(row).join("\n")).toContain(mistake);
});

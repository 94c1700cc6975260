export const id = 5599;
export const ids = [5599,323];
export const modules = {

/***/ 8629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pl: () => (/* binding */ allRows),
  Uu: () => (/* binding */ catalogueWith),
  ts: () => (/* binding */ knownTypes),
  S7: () => (/* binding */ rowsBeside)
});

// UNUSED EXPORTS: prefixOf

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(8995);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./build/catalogue/load.js
/**
 * Finds the tables. The bundles read one JSON file a provider, which the build writes beside them
 * (`dist/catalogue/aws.json`), when a plan first names one of its types: all rows together, as code, would cost every
 * start a tenth of a second. In this repository the tables are what is written here, see written.ts.
 */




/** Names the providers that have a table. Without it a table that is missing would be a provider that nobody knows. */
const LIST = "providers.json";
const readJson = (folder, name) => {
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, name), "utf8"));
    }
    catch (cause) {
        throw new Error(`${(0,external_node_path_.join)(folder, name)} can't be read as a table of the catalogue; copy dist as a whole`, { cause });
    }
};
/** Writes tables to a folder: one file a provider, one row a line, so that a change can be read in a diff. */
function writeTables(folder, tables) {
    for (const [prefix, table] of tables) {
        const { rows, harmless } = table();
        const lines = rows.map((row) => JSON.stringify(row)).join(",\n");
        writeFileSync(join(folder, `${prefix}.json`), `{"harmless":${JSON.stringify(harmless)},"rows":[\n${lines}\n]}\n`);
    }
    writeFileSync(join(folder, LIST), `${JSON.stringify([...tables.keys()])}\n`);
}
/** The tables that the build wrote to a folder. Throws where one is missing: its types would pass as unknown ones. */
const bundledTables = (folder) => new Map(readJson(folder, LIST).map((prefix) => [
    prefix,
    () => readJson(folder, `${prefix}.json`),
]));
/** Required and not imported, so that the bundles have no part of it. Node strips the types. */
const writtenTables = () => (0,external_node_module_.createRequire)(import.meta.url)("./written.ts").writtenTables();
/** `dist/cli/index.js` → `dist/catalogue`. `new URL("../catalogue", import.meta.url)` makes ncc look for it itself. */
const beside = (program) => (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(program)), "..", "catalogue");
let found;
/** The tables of this program. */
function tables() {
    found ??= import.meta.url.endsWith(".ts") ? writtenTables() : bundledTables(beside(import.meta.url));
    return found;
}

;// CONCATENATED MODULE: ./build/catalogue/index.js

/** `aws_db_instance` → `aws`: which table a type stands in. */
const prefixOf = (type) => type.slice(0, Math.max(0, type.indexOf("_")));
const indexes = new Map();
/** A provider's table, read when a plan first names one of its types. */
function indexOf(prefix) {
    let index = indexes.get(prefix);
    if (index === undefined) {
        const { rows, harmless } = tables().get(prefix)?.() ?? { rows: [], harmless: [] };
        index = { rows: new Map(rows.map((row) => [row.type, row])), harmless: new Set(harmless) };
        indexes.set(prefix, index);
    }
    return index;
}
const fromPolicy = ({ type, class: named, weight, what }) => named === null
    ? { known: "harmless" }
    : {
        known: "policy",
        row: {
            type,
            class: named,
            weight,
            what,
            loses: "The policy says that it holds something; what a destroy leaves is not known.",
            source: "the policy file",
        },
    };
/** Our tables, with the policy's own types in front of them. */
function catalogueWith(types) {
    const own = new Map(types.map((entry) => [entry.type, fromPolicy(entry)]));
    return (type) => {
        const said = own.get(type);
        if (said !== undefined)
            return said;
        const index = indexOf(prefixOf(type));
        const row = index.rows.get(type);
        if (row !== undefined)
            return { known: "row", row };
        return index.harmless.has(type) ? { known: "harmless" } : { known: "nothing" };
    };
}
/** The rows of the provider that a type belongs to, sorted by type. */
const rowsBeside = (type) => [...indexOf(prefixOf(type)).rows.values()];
const allIndexes = () => [...tables().keys()].map(indexOf);
/** Every type that the catalogue knows, sorted; reads all tables. */
const knownTypes = () => allIndexes()
    .flatMap(({ rows, harmless }) => [...rows.keys(), ...harmless])
    .sort();
/** Every row, sorted by type; reads all tables. */
const allRows = () => allIndexes()
    .flatMap(({ rows }) => [...rows.values()])
    .sort((a, b) => (a.type < b.type ? -1 : 1));


/***/ }),

/***/ 8092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CX: () => (/* binding */ POLICY_FILE),
  iE: () => (/* binding */ policyIn),
  bU: () => (/* binding */ policyTextIn)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __webpack_require__(2777);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/input/working-copy.js
var working_copy = __webpack_require__(4968);
;// CONCATENATED MODULE: ./build/input/policy/located.js



/**
 * A policy with the path of its signers made absolute: `~/` is the home, and any other path is relative to the top of
 * the working copy that the policy file lies in, or to its folder where it lies in none. Never to the folder that the
 * program runs in, which may be another repository's.
 */
function located(policy, file) {
    const { signers } = policy.override;
    if (signers === null)
        return policy;
    const path = signers.startsWith("~/") ? (0,external_node_path_.join)((0,external_node_os_.homedir)(), signers.slice(2)) : (0,external_node_path_.resolve)((0,working_copy/* topOf */.HX)((0,external_node_path_.dirname)(file)), signers);
    return { ...policy, override: { ...policy.override, signers: path } };
}

// EXTERNAL MODULE: ./build/text/system-error.js
var system_error = __webpack_require__(2514);
;// CONCATENATED MODULE: ./build/cli/policy-file.js





/** Where the policy of a repository is, from its top. */
const POLICY_FILE = ".github/destroy-guard.yml";
/**
 * The policy in a file. Throws InputError where it can't be read, and PolicyError with every mistake in it. `variable`:
 * the one of the environment that names the file.
 */
async function policyTextIn(path, cwd, variable = null) {
    const text = textOf(path, cwd, variable);
    // Loaded only here: YAML and zod cost a tenth of a second that a run without a policy need not pay.
    const { readPolicy } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6921), __webpack_require__.e(4006), __webpack_require__.e(796), __webpack_require__.e(6408)]).then(__webpack_require__.bind(__webpack_require__, 796));
    return { policy: located(readPolicy(text, path), (0,external_node_path_.resolve)(cwd, path)), text };
}
const policyIn = async (path, cwd, variable = null) => (await policyTextIn(path, cwd, variable)).policy;
function textOf(path, cwd, variable) {
    try {
        return (0,external_node_fs_.readFileSync)((0,external_node_path_.resolve)(cwd, path), "utf8");
    }
    catch (cause) {
        const from = variable === null ? "" : ` that $${variable} names`;
        const remedy = variable === null ? "check the path" : "correct the variable, or take it away";
        throw new fault/* InputError */.d(`${path}: the policy file${from} can't be read: ${(0,system_error/* whyOf */.g)(cause)}; ${remedy}`, { cause });
    }
}


/***/ }),

/***/ 5520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N4: () => (/* binding */ REFUSAL_REASONS),
/* harmony export */   Nv: () => (/* binding */ CLASSES),
/* harmony export */   OB: () => (/* binding */ rowOf)
/* harmony export */ });
/**
 * What the catalogue can say about a resource type, and how the rest of the program asks.
 *
 * A row is plain data: no functions, no regular expressions. Everything that varies by value is a condition on
 * attribute paths, so that the reader knows beforehand which attributes of a type have to be kept, and drops
 * all others (plans hold secrets in plain text).
 */
const CLASSES = ["data", "backup", "key", "container", "identity", "dns", "network-critical", "guard"];
/** Why a provider refuses a destroy: a switch of the object's own, something inside it, or something that uses it. */
const REFUSAL_REASONS = ["protected", "not-empty", "in-use"];
const rowOf = (knowledge) => knowledge.known === "row" || knowledge.known === "policy" ? knowledge.row : undefined;


/***/ }),

/***/ 475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ mayHold),
/* harmony export */   I0: () => (/* binding */ valuesAt),
/* harmony export */   Su: () => (/* binding */ PROVIDER),
/* harmony export */   Vo: () => (/* binding */ alternatives),
/* harmony export */   WE: () => (/* binding */ passes),
/* harmony export */   X1: () => (/* binding */ evidenceOf),
/* harmony export */   _2: () => (/* binding */ hold),
/* harmony export */   bf: () => (/* binding */ ownerOf),
/* harmony export */   cI: () => (/* binding */ seen),
/* harmony export */   hZ: () => (/* binding */ PROVIDER_VERSION)
/* harmony export */ });
/* harmony import */ var _elements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1728);

/** Prefix of paths that are read from the literal configuration of the object's provider (`azurerm` features). */
const PROVIDER = "provider.";
/**
 * The lowest major version of the provider that the plan's constraints allow, as a number; defaults change with it.
 * Only
 * `above` says anything: a later version may be in use.
 */
const PROVIDER_VERSION = "provider.version";
const isEmpty = (value) => value === null || value === "" || (typeof value === "object" && value.size === 0);
const equals = (value, wanted) => wanted === null ? isEmpty(value) : value === wanted;
/**
 * Whether one value passes a test. What is unknown until apply passes none: a claim that something remains needs
 * evidence.
 */
function passes(attribute, test) {
    if (attribute.unknown)
        return false;
    const { value } = attribute;
    if (test === null || typeof test !== "object")
        return equals(value, test);
    if ("above" in test)
        return typeof value === "number" && value > test.above;
    if ("below" in test)
        return typeof value === "number" && value < test.below;
    if ("set" in test)
        return isEmpty(value) !== test.set;
    if ("startsWith" in test)
        return typeof value === "string" && [test.startsWith].flat().some((start) => value.startsWith(start));
    return test.some((one) => equals(value, one));
}
const NOTHING = { value: null, sensitive: false, unknown: false };
const MISSING = [NOTHING];
/** The values at a path; one null where there is nothing. */
const valuesAt = (attributes, path) => attributes.get(path) ?? MISSING;
const passesOne = ({ values, test }) => (values.length === 0 ? MISSING : values).some((value) => passes(value, test));
/** `null` says that the whole list has nothing there, unless another test is about the same element. */
const isAbsent = ({ values, test }) => test === null && values.every((value) => passes(value, test));
/** The tests with the values of one element of their list that passes them all; null where there is none. */
function metBy(asked, depth) {
    const [first] = asked;
    if (first === undefined || (asked.length === 1 && first.test === null))
        return asked.every(isAbsent) ? asked : null;
    const places = new Set(asked.flatMap(({ values }) => values.map((value, order) => (0,_elements_js__WEBPACK_IMPORTED_MODULE_0__/* .placeAt */ .BW)(value, depth, order))));
    if (places.size === 0)
        return asked.every(passesOne) ? asked : null;
    for (const place of places) {
        const here = asked.map((one) => ({
            ...one,
            values: one.values.filter((value, order) => (0,_elements_js__WEBPACK_IMPORTED_MODULE_0__/* .placeAt */ .BW)(value, depth, order) === place),
        }));
        const met = allMet(here, depth + 1);
        if (met !== null)
            return met;
    }
    return null;
}
/** The tests with the values that pass them, those of one list together; null where not all hold. */
function allMet(asked, depth) {
    const lists = new Map();
    for (const one of asked) {
        const list = (0,_elements_js__WEBPACK_IMPORTED_MODULE_0__/* .listsIn */ .vX)(one.path)[depth];
        if (list === undefined && !passesOne(one))
            return null;
        if (list !== undefined)
            lists.set(list, [...(lists.get(list) ?? []), one]);
    }
    if (lists.size === 0)
        return asked;
    const met = [...lists.values()].map((inList) => metBy(inList, depth));
    const plain = asked.filter(({ path }) => (0,_elements_js__WEBPACK_IMPORTED_MODULE_0__/* .listsIn */ .vX)(path)[depth] === undefined);
    return met.includes(null) ? null : [...plain, ...met.flatMap((each) => each ?? [])];
}
const askedOf = (conditions, attributes, element) => Object.entries(conditions).map(([path, test]) => {
    const values = attributes.get(path) ?? [];
    return { path, test, values: element === undefined ? values : (0,_elements_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)(values, path, element) };
});
const isOfElements = (path) => path.includes("[*]");
/**
 * Whether every test holds. Tests on elements of one list (a common `[*]`) hold together of one and the same element:
 * of `element`, if it is one of that list.
 */
function hold(conditions, attributes, element) {
    if (Object.keys(conditions).some(isOfElements))
        return allMet(askedOf(conditions, attributes, element), 0) !== null;
    return Object.entries(conditions).every(([path, test]) => valuesAt(attributes, path).some((value) => passes(value, test)));
}
/** Whether every test holds, or may hold once the apply tells the values that are unknown now. */
const mayHold = (conditions, attributes) => Object.entries(conditions).every(([path, test]) => valuesAt(attributes, path).some((value) => value.unknown || passes(value, test)));
/** The sets of conditions of which one must hold; none where there are no conditions, or none are needed. */
const alternatives = (conditions) => conditions === undefined || conditions === true ? [] : [conditions].flat();
const words = (test) => {
    if (typeof test === "string")
        return [test];
    return Array.isArray(test) ? test.filter((word) => typeof word === "string") : [];
};
const isCompared = (test) => words(test).length > 0 || (typeof test === "object" && test !== null && "startsWith" in test);
/** A value as far as it may be shown: booleans, numbers, and the strings that `tests` name. Attributes hold secrets. */
function seen({ value, unknown, sensitive }, ...tests) {
    if (unknown)
        return { hidden: "unknown" };
    if (sensitive)
        return { hidden: "sensitive" };
    if (isEmpty(value))
        return null;
    if (typeof value === "boolean" || typeof value === "number")
        return value;
    if (typeof value !== "string")
        return { hidden: "set" };
    if (tests.some((test) => words(test).includes(value)))
        return value;
    return { hidden: tests.some(isCompared) ? "other" : "set" };
}
/** A path of a row, and what has the attribute: the object itself (null), or its provider. */
const ownerOf = (path) => path.startsWith(PROVIDER) ? { path: path.slice(PROVIDER.length), of: "provider" } : { path, of: null };
/** The tests with the values of the element that passed them, in the order of the conditions. */
function toldOf(conditions, attributes) {
    const asked = askedOf(conditions, attributes);
    const met = new Map(allMet(asked, 0)?.map((one) => [one.path, one]));
    return asked.map((one) => met.get(one.path) ?? one);
}
/** The values that a set of conditions looked at. `of`: the type that has them, if they are not the object's own. */
const evidenceOf = (conditions, attributes, of = null) => toldOf(conditions, attributes).flatMap(({ path, test, values }) => {
    const telling = values.find((value) => passes(value, test)) ?? values[0] ?? NOTHING;
    const whose = ownerOf(path);
    return [{ kind: "attribute", path: whose.path, of: whose.of ?? of, was: seen(telling, test) }];
});


/***/ }),

/***/ 1728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ placeAt),
/* harmony export */   hz: () => (/* binding */ byPlace),
/* harmony export */   iW: () => (/* binding */ paired),
/* harmony export */   ux: () => (/* binding */ within),
/* harmony export */   vX: () => (/* binding */ listsIn),
/* harmony export */   z3: () => (/* binding */ unlike)
/* harmony export */ });
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3163);

/**
 * Elements of lists. Values under `[*]` say in which element they stand, so that what is said of one element is never
 * taken for another's: conditions hold together in one, and a change is one of the same element before and after.
 */
/** The lists that a path leads through, the outermost first: `rule[*].copy[*].days` → `rule[*]`, `rule[*].copy[*]`. */
const listsIn = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_0__/* .remembered */ .H)((path) => [...path.matchAll(/\[\*\]/g)].map(({ index }) => path.slice(0, index + 3)));
/** The place of a value in the list at this depth; values that nobody placed stand one after another. */
const placeAt = ({ at }, depth, order) => at?.[depth]?.index ?? order;
/** The values of an element at a path; all of them where the path leads through none of its lists. */
function within(values, path, element) {
    const lists = listsIn(path);
    const shared = lists.findIndex((list, depth) => list !== element.lists[depth]);
    const depth = shared < 0 ? lists.length : shared;
    if (depth === 0)
        return values;
    const { at } = element;
    return at === null
        ? []
        : values.filter((value, order) => at.every((one, d) => d >= depth || isIn(value, d, order, one)));
}
const isIn = (value, depth, order, { index }) => placeAt(value, depth, order) === index;
/** The attribute that tells the elements at this depth apart on both sides; none: they have no name of their own. */
function nameAt(depth, values) {
    const names = values[0]?.at?.[depth]?.keys.keys() ?? [];
    for (const name of names)
        if (values.every(({ at }) => at?.[depth]?.keys.has(name)))
            return name;
    return null;
}
/** Values in groups of those that may be the same one: elements by name where they have one, else all of a list. */
function grouped(values, names) {
    const groups = new Map();
    for (const value of values) {
        const key = names.map((name, depth) => (name === null ? "" : value.at?.[depth]?.keys.get(name))).join("\0");
        const group = groups.get(key);
        if (group)
            group.push(value);
        else
            groups.set(key, [value]);
    }
    return groups;
}
/**
 * Values at a path with `[*]` before and after, each with the one that takes its place. Elements are paired by their
 * names; those without one by `asOne`, within the list that they stand in. A list that is not known yet may hold
 * anything in place of each.
 */
function paired(path, before, after, asOne) {
    const unknown = after.find(({ at }) => at?.some(({ index }) => index < 0));
    if (unknown !== undefined)
        return [undefined, ...before].map((old) => [old, unknown]);
    const names = listsIn(path).map((_, depth) => nameAt(depth, [...before, ...after]));
    const [old, now] = [grouped(before, names), grouped(after, names)];
    return [...new Set([...old.keys(), ...now.keys()])].flatMap((key) => asOne(old.get(key) ?? [], now.get(key) ?? []));
}
/** What is left of two lists without the values that stand unchanged on both sides, wherever they stand. */
function unlike(before, after, isSame) {
    const [old, now] = [[...before], [...after]];
    for (const one of before) {
        const at = now.findIndex((other) => isSame(one, other));
        if (at < 0)
            continue;
        now.splice(at, 1);
        old.splice(old.indexOf(one), 1);
    }
    return [old, now];
}
/** By place. */
const byPlace = (before, after) => Array.from({ length: Math.max(before.length, after.length) }, (_, i) => [before[i], after[i]]);


/***/ }),

/***/ 323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ DEFAULT_POLICY)
/* harmony export */ });
/* harmony import */ var _rules_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4333);

const DEFAULT_POLICY = {
    levels: _rules_table_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_LEVELS */ .ol,
    massDestroy: { share: 0.5, atLeast: 5 },
    protect: [],
    allow: [],
    allowedToo: null,
    roots: [],
    freeze: [],
    override: {
        label: null,
        approvers: null,
        allowAuthor: false,
        required: 1,
        onPush: "keep-if-same",
        signers: null,
    },
    restores: [],
    catalogue: [],
};


/***/ }),

/***/ 3163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ remembered)
/* harmony export */ });
/** A function that asks `make` once for each key, and gives the same answer from then on. */
function remembered(make, keyOf = (asked) => asked) {
    const known = new Map();
    return (asked) => {
        const key = keyOf(asked);
        const before = known.get(key);
        if (before !== undefined || known.has(key))
            return before;
        const made = make(asked);
        known.set(key, made);
        return made;
    };
}


/***/ }),

/***/ 4333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   iU: () => (/* binding */ RULE_NAMES),
/* harmony export */   ik: () => (/* binding */ isLossRule),
/* harmony export */   ol: () => (/* binding */ DEFAULT_LEVELS),
/* harmony export */   y0: () => (/* binding */ RULES)
/* harmony export */ });
/**
 * The rules, one row each, in the order in which findings of one level stand. A rule is a row here, a file beside this
 * one that finds it, a row in `report/wording.ts` that speaks of it, and a section in docs/rules.md. The compiler and
 * the tests name what is missing.
 *
 * `level`: what a finding does while no policy says otherwise. A level per weight makes it a loss rule: one object has
 * at most one finding of those, the strongest.
 * `title`: two or three words, lower case.
 * `says`: what the rule found, as a sentence, for someone who meets it for the first time.
 * `matters`: why it is worth a pause, as a sentence.
 */
const LEVELS = ["block", "warn", "note"];
const BY_WEIGHT = { high: "block", medium: "warn", low: "note" };
const TABLE = {
    "last-copy": {
        level: BY_WEIGHT,
        title: "last copy",
        says: "An object that holds data is deleted or replaced, and nothing in this state is known to keep a copy of it.",
        matters: "After apply there is nothing to restore from, unless a copy exists that this state does not know of.",
    },
    "data-loss": {
        level: BY_WEIGHT,
        title: "data loss",
        says: "An object that holds data is deleted or replaced; something remains from which it could be restored, or it is not known what remains.",
        matters: "What remains may be older than the data, short-lived, or never tried.",
    },
    "data-expiry": {
        level: "warn",
        title: "data expiry",
        says: "A change makes data that is stored already expire or be overwritten.",
        matters: "Such a change looks harmless in a plan, often as a create, and deletes later or in the background.",
    },
    "backup-loss": {
        level: BY_WEIGHT,
        title: "backup loss",
        says: "A backup, or what makes or keeps backups, is deleted, replaced or cut back.",
        matters: "Nobody misses a backup until the day it is needed.",
    },
    "key-loss": {
        level: BY_WEIGHT,
        title: "key loss",
        says: "A key or a store of secrets, without which data cannot be read, is deleted or replaced.",
        matters: "Data that is encrypted with a lost key is lost, wherever it is stored, backups included.",
    },
    "address-loss": {
        level: "warn",
        title: "address loss",
        says: "Something that cannot be had again is deleted or replaced, though it holds no data: an address, a domain, a registration, a certificate authority.",
        matters: "Others point to it: firewalls, partners, customers, certificates.",
    },
    "container-loss": {
        level: BY_WEIGHT,
        title: "container loss",
        says: "Deleting it also deletes what is inside, whether the plan lists that or not.",
        matters: "The plan shows one deletion; the provider does many.",
    },
    protected: {
        level: "block",
        title: "protected",
        says: "An object that the policy protects by name, type or tag is deleted, replaced or forgotten.",
        matters: "Someone decided beforehand that this one should not go without a second look.",
    },
    "mass-destroy": {
        level: "block",
        title: "mass destroy",
        says: "The plan deletes or replaces a large share of everything in the state that is not known as harmless.",
        matters: "That is seldom what was meant: a wrong workspace, state or variable file looks exactly like this.",
    },
    "missing-state": {
        level: "block",
        title: "missing state",
        says: "The plan has no prior state and wants to create everything, yet this root is not new.",
        matters: "Applying it makes a second copy of what exists, and the first one is no longer managed; bringing the old state back later may then destroy it.",
    },
    "state-swapped": {
        level: "block",
        title: "state swapped",
        says: "The state is another one than the last apply of this root used, or an older copy of it.",
        matters: "A plan made of the wrong state destroys what that state knows, and makes again what it does not know.",
    },
    "wrong-environment": {
        level: "block",
        title: "wrong environment",
        says: "The plan was made with another workspace or backend than the policy says of this root, or does not tell with which.",
        matters: "The plan of one environment, applied or approved as that of another, passes by the rules of the wrong one.",
    },
    frozen: {
        level: "block",
        title: "frozen",
        says: "Something is destroyed inside a freeze window of the policy.",
        matters: "The window was set for days on which nobody should have to restore anything.",
    },
    "unreadable-change": {
        level: "block",
        title: "unreadable change",
        says: "The plan holds something that this version does not know, or the plan failed half-way.",
        matters: "What cannot be read may be a destroy, so it is not taken for harmless.",
    },
    "guard-removed": {
        level: "warn",
        title: "guard removed",
        says: "A safeguard is switched off, deleted, or taken out of the configuration.",
        matters: "The next plan can then destroy what this one could not.",
    },
    forgotten: {
        level: "warn",
        title: "forgotten",
        says: "An object that holds data, a backup or a key leaves the state without being destroyed.",
        matters: "It goes on existing and costing, but nothing manages, protects or watches it any more.",
    },
    unclassified: {
        level: "warn",
        title: "unclassified",
        says: "An object of a type that the catalogue does not know is deleted or replaced.",
        matters: "It may hold data; nobody has looked yet.",
    },
    exposed: {
        level: "off",
        title: "exposed",
        says: "The plan creates an object that holds data, of which nothing would remain if it were destroyed.",
        matters: "On the day on which it is made it costs one line to protect it.",
    },
    "guard-edited": {
        level: "warn",
        title: "guard edited",
        says: "The pull request changes the policy, CODEOWNERS, or a workflow that runs this check.",
        matters: "These files decide what is checked and who may agree. The check itself still reads them from the base branch.",
    },
    "incomplete-plan": {
        level: "warn",
        title: "incomplete plan",
        says: "The plan leaves something out: it was made with a target, or some changes were put off.",
        matters: "What is left out was not reviewed, and comes with a later plan.",
    },
    drifted: {
        level: "warn",
        title: "drifted",
        says: "Outside Terraform, a safeguard was switched off, or an object that holds data vanished.",
        matters: "Nobody reviewed that, and the plan may build on it, or make anew what is gone, without its data.",
    },
    "side-effect": {
        level: "note",
        title: "side effect",
        says: "An action runs with this plan whose effect no create, update or delete shows.",
        matters: "What it does is up to the provider: it may back up, restore, rotate or delete.",
    },
    "exception-expired": {
        level: "warn",
        title: "exception expired",
        says: "An allow entry of the policy ran out, and no longer allows anything.",
        matters: "What it allowed is reviewed again like everything else.",
    },
    "exception-used": {
        level: "note",
        title: "exception used",
        says: "An allow entry of the policy keeps findings quiet that would block or warn.",
        matters: "Nobody agrees to these destroys one by one: whoever wrote the entry has agreed beforehand.",
    },
};
const RULES = TABLE;
/** Every rule's name, in the order of the table. */
const RULE_NAMES = Object.keys(TABLE);
const isLossRule = (rule) => typeof RULES[rule].level !== "string";
/** What holds where a policy says nothing. */
const DEFAULT_LEVELS = Object.fromEntries(RULE_NAMES.map((rule) => [rule, TABLE[rule].level]));


/***/ }),

/***/ 4787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ rootName),
/* harmony export */   s: () => (/* binding */ withSlashes)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** A path as it is named everywhere, whatever the machine writes. */
const withSlashes = (path) => (node_path__WEBPACK_IMPORTED_MODULE_0__.sep === "/" ? path : path.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join("/"));
/** A directory as a root is named: relative to `cwd` with slashes, `.` for the top. */
function rootName(directory, cwd) {
    const path = withSlashes((0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(directory) ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(cwd, directory) : directory);
    const normal = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path === "" ? "." : path).replace(/\/$/, "");
    return normal === "" ? "." : normal;
}


/***/ })

};

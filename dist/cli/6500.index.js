export const id = 6500;
export const ids = [6500,323,5673,650];
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

/***/ 6500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CHECK_POLICY: () => (/* binding */ CHECK_POLICY)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _input_working_copy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4968);
/* harmony import */ var _report_policy_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5673);
/* harmony import */ var _setup_repository_folders_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3702);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2315);
/* harmony import */ var _policy_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8092);
/* harmony import */ var _policy_search_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6864);
/* harmony import */ var _policy_warnings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8669);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2603);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3534);










/** Folders that may be roots of the policy in a file; null where it lies in no repository. */
function foldersOf(path, cwd) {
    const top = (0,_input_working_copy_js__WEBPACK_IMPORTED_MODULE_1__/* .workingCopyOf */ ._o)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, path)));
    return top === null ? null : (0,_setup_repository_folders_js__WEBPACK_IMPORTED_MODULE_3__/* .foldersIn */ .X)(top).map((folder) => folder.path);
}
const usage = () => (0,_usage_js__WEBPACK_IMPORTED_MODULE_9__/* .usageOf */ .F)({
    name: "check-policy",
    forms: ["FILE"],
    text: `  Warns of types that the catalogue does not know, of exceptions and freeze windows
  that ran out, of exceptions for every object, of types that the catalogue knows to
  hold data and the policy takes for less, of roots that are no folder, and of a file
  that nothing reads where it is. The exit code stays 0.`,
    options: _options_js__WEBPACK_IMPORTED_MODULE_4__/* .HELP */ ._$,
    examples: ["destroy-guard check-policy .github/destroy-guard.yml"],
});
async function checkPolicy(args, shell) {
    const { values, positionals } = (0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .parseOptions */ .Ac)(args, _options_js__WEBPACK_IMPORTED_MODULE_4__/* .HELP */ ._$, "check-policy");
    if (values.help === true)
        return (0,_shell_js__WEBPACK_IMPORTED_MODULE_8__/* .print */ .yy)(shell, usage());
    const [path, ...more] = positionals;
    if (path === undefined || more.length > 0)
        throw (0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .usageError */ .Wp)("check-policy takes one file", "check-policy");
    const { policy, text } = await (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_5__/* .policyTextIn */ .bU)(path, shell.cwd);
    const folders = policy.roots.length === 0 ? null : foldersOf(path, shell.cwd);
    const warnings = await (0,_policy_warnings_js__WEBPACK_IMPORTED_MODULE_7__/* .policyWarnings */ .a)({ policy, text, path, today: (0,_shell_js__WEBPACK_IMPORTED_MODULE_8__/* .todayOf */ .XY)(shell), folders });
    for (const warning of [...(0,_policy_search_js__WEBPACK_IMPORTED_MODULE_6__/* .placeWarnings */ .l)(path, shell.cwd), ...warnings])
        (0,_shell_js__WEBPACK_IMPORTED_MODULE_8__/* .say */ .cv)(shell, `warning: ${warning}`);
    const lines = (0,_report_policy_words_js__WEBPACK_IMPORTED_MODULE_2__/* .policyLines */ .E)(policy);
    const does = lines.length === 0 ? " that changes nothing: the defaults apply.\n" : ":\n";
    return (0,_shell_js__WEBPACK_IMPORTED_MODULE_8__/* .print */ .yy)(shell, `${path} is a valid policy${does}${lines.map((line) => `  ${line}\n`).join("")}`);
}
const CHECK_POLICY = { usage, options: _options_js__WEBPACK_IMPORTED_MODULE_4__/* .HELP */ ._$, run: checkPolicy };


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

/***/ 6864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ findPolicy),
/* harmony export */   l: () => (/* binding */ placeWarnings)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2777);
/* harmony import */ var _domain_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(323);
/* harmony import */ var _input_plan_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4787);
/* harmony import */ var _input_working_copy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4968);
/* harmony import */ var _policy_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8092);
/* harmony import */ var _policy_warnings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8669);








/**
 * The policy of a run: the file that is named; else `.github/destroy-guard.yml` of the repository that the plans are
 * in, or the working folder; else the defaults.
 * Throws InputError where a named file can't be read or plans belong to several policies, and PolicyError with every
 * mistake in the file.
 */
async function findPolicy({ named, folders, cwd, today }) {
    if (named !== undefined)
        return policyAt(named, [], cwd, today);
    const searches = folders.map((folder) => foldersTo((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, folder)));
    const ofPlans = [...new Set(searches.flatMap(outermostIn))];
    const here = ofPlans.length === 0 ? foldersTo(cwd) : [];
    const paths = ofPlans.length === 0 ? outermostIn(here) : ofPlans;
    const looked = [...new Set([...searches, here].flat())];
    const shown = (path) => (0,_input_plan_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .rootName */ .S)(path, cwd);
    if (paths.length > 1)
        throw new _domain_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .InputError */ .d(`the plans belong to several policies (${paths.map(shown).join(", ")}); review them one by one, or name one policy with --policy`);
    const warnings = looked.flatMap((folder) => unreadIn(folder, paths, shown));
    const [path] = paths;
    if (path !== undefined)
        return policyAt(shown(path), warnings, cwd, today);
    return { policy: _domain_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_POLICY */ .z, origin: { file: null, branch: null, looked: looked.map(shown) }, warnings };
}
async function policyAt(path, others, cwd, today) {
    const { policy, text } = await (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_5__/* .policyTextIn */ .bU)(path, cwd);
    return {
        policy,
        origin: { file: path, branch: null, looked: [] },
        warnings: [...others, ...(await (0,_policy_warnings_js__WEBPACK_IMPORTED_MODULE_6__/* .policyWarnings */ .a)({ policy, text, path, today }))],
    };
}
/** From the top of the repository down to a folder; outside of a repository that folder alone. */
function foldersTo(folder) {
    const top = (0,_input_working_copy_js__WEBPACK_IMPORTED_MODULE_4__/* .workingCopyOf */ ._o)(folder);
    const folders = [folder];
    for (let at = folder; top !== null && at !== top; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at))
        folders.unshift((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at));
    return folders;
}
/** The policy nearest to the top counts, since the action reads no other than that at the top. */
const outermostIn = (folders) => folders
    .map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _policy_file_js__WEBPACK_IMPORTED_MODULE_5__/* .POLICY_FILE */ .CX))
    .filter((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
    .slice(0, 1);
/** Files that people mistake for the policy file; nothing reads them. */
const MISNAMED = [
    ".github/destroy-guard.yaml",
    ".github/.destroy-guard.yml",
    "destroy-guard.yml",
    "destroy-guard.yaml",
    ".destroy-guard.yml",
    ".destroy-guard.yaml",
];
/** Warnings of files in a folder that look like a policy and are not read, or not by all. */
function unreadIn(folder, used, shown) {
    const misnamed = MISNAMED.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name))
        .filter((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        .map((path) => `${shown(path)} is not read; the policy is ${_policy_file_js__WEBPACK_IMPORTED_MODULE_5__/* .POLICY_FILE */ .CX} at the top of the repository`);
    const top = (0,_input_working_copy_js__WEBPACK_IMPORTED_MODULE_4__/* .workingCopyOf */ ._o)(folder);
    const nested = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _policy_file_js__WEBPACK_IMPORTED_MODULE_5__/* .POLICY_FILE */ .CX);
    if (top === null || top === folder || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(nested))
        return misnamed;
    const says = used.includes(nested)
        ? `counts here, but the action does not read it: there the policy is ${_policy_file_js__WEBPACK_IMPORTED_MODULE_5__/* .POLICY_FILE */ .CX} at the top of the repository`
        : `is not read; the policy is ${_policy_file_js__WEBPACK_IMPORTED_MODULE_5__/* .POLICY_FILE */ .CX} at the top of the repository, with its key roots for single roots`;
    return [...misnamed, `${shown(nested)} ${says}`];
}
/** Warnings about the place of a policy file that is checked. */
function placeWarnings(path, cwd) {
    const whole = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path);
    const top = (0,_input_working_copy_js__WEBPACK_IMPORTED_MODULE_4__/* .workingCopyOf */ ._o)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(whole));
    if (top === null || whole === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, _policy_file_js__WEBPACK_IMPORTED_MODULE_5__/* .POLICY_FILE */ .CX))
        return [];
    return [
        `${path} is read only where it is named, by --policy or the action's input policy; without a name the policy is ${_policy_file_js__WEBPACK_IMPORTED_MODULE_5__/* .POLICY_FILE */ .CX} at the top of the repository`,
    ];
}


/***/ }),

/***/ 8669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ policyWarnings)
/* harmony export */ });
/* harmony import */ var _catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8629);
/* harmony import */ var _domain_catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5520);
/* harmony import */ var _report_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9362);
/* harmony import */ var _text_near_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8126);




/**
 * Warnings about a valid policy that is probably not what its writer meant: types that nobody knows, exceptions and
 * freeze windows that ran out, and entries by which more passes than can be meant. One sentence each, with its line, in
 * the order of the lines.
 */
async function policyWarnings(checked) {
    const { policy, text, path, today, folders = null } = checked;
    const said = [
        ...unknownTypes(policy),
        ...policy.allow.flatMap((entry, at) => exceptionWarnings(entry, at, today)),
        ...policy.freeze.flatMap(({ to }, at) => to < today ? [[["freeze", at, "to"], `this freeze ended on ${to}`]] : []),
        ...policy.catalogue.flatMap(ownTypeWarnings),
        ...(folders === null ? [] : rootsOfNothing(policy, folders)),
    ];
    if (said.length === 0)
        return [];
    const { readDocument } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7323)]).then(__webpack_require__.bind(__webpack_require__, 7323));
    const document = readDocument(text);
    return said
        .map(([place, says]) => ({ ...document.valueAt(place), says }))
        .sort((a, b) => a.line - b.line || a.column - b.column)
        .map(({ line, column, says }) => `${path}:${line}:${column}  ${says}`);
}
function exceptionWarnings(entry, at, today) {
    const { until, rules } = entry;
    if (until !== null && until < today)
        return [[["allow", at, "until"], `this exception ran out on ${until} and allows nothing any more`]];
    if (!fitsEverything(entry) || (rules !== null && until !== null))
        return [];
    const silent = rules === null ? "every rule is silent for it, protected too" : `${(0,_report_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(rules)} speaks no more`;
    const lacking = [...(rules === null ? ["rules"] : []), ...(until === null ? ["until"] : [])];
    return [
        [
            ["allow", at],
            `this exception fits every object, and ${silent}${until === null ? ", without an end" : ""}; name the objects that are meant by a narrower address, by type or by tags, and add ${(0,_report_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(lacking)}`,
        ],
    ];
}
const fitsEverything = ({ address, type, tags }) => /^\*+$/.test(address ?? "") && type === null && Object.keys(tags).length === 0;
const RANK = { high: 0, medium: 1, low: 2 };
/** What is given another weight is seen differently on purpose, but seldom is a production database harmless. */
function ownTypeWarnings({ type, class: named, weight }, at) {
    const row = (0,_domain_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .rowOf */ .OB)((0,_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__/* .catalogueWith */ .Uu)([])(type));
    if (row === undefined || row.weight === "low")
        return [];
    const isLess = named !== null && RANK[weight] > RANK[row.weight];
    if (named !== null && !isLess)
        return [];
    const then = named === null
        ? "with class none nothing is said when one is destroyed"
        : `with weight ${weight} less is said when one is destroyed`;
    return [
        [
            ["catalogue", at, named === null ? "class" : "weight"],
            `the catalogue knows ${type} (${row.what}, weight ${row.weight}), and ${then}; take this entry out, and name the objects that may go under allow`,
        ],
    ];
}
/** A path that is spelled wrong sets nothing, and nobody would notice. */
const rootsOfNothing = ({ roots }, folders) => roots.flatMap(({ path, matches }, at) => folders.some(matches)
    ? []
    : [
        [
            ["roots", at, "path"],
            `no folder of this repository with Terraform in it is ${path}, so this entry sets nothing; write it from the top of the repository, as reports name the root`,
        ],
    ]);
/** A type that is spelled wrong protects nothing, and nobody would notice. */
function unknownTypes(policy) {
    const catalogue = (0,_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__/* .catalogueWith */ .Uu)(policy.catalogue);
    const entries = ["protect", "allow"].flatMap((key) => policy[key].map(({ type }, at) => ({ place: [key, at, "type"], type })));
    return entries.flatMap(({ place, type }) => {
        if (type === null || catalogue(type).known !== "nothing")
            return [];
        // Reading all tables takes time, so it is done only for a type that is unknown.
        const near = (0,_text_near_js__WEBPACK_IMPORTED_MODULE_3__/* .nearTypes */ .Ki)(type, (0,_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__/* .knownTypes */ .ts)());
        const says = near.length === 0 ? "; a" : `, did you mean ${near.join(" or ")}? A`;
        return [[place, `the catalogue knows no type ${type}${says} type of your own belongs under catalogue`]];
    });
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


/***/ }),

/***/ 4968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HX: () => (/* binding */ topOf),
/* harmony export */   _o: () => (/* binding */ workingCopyOf),
/* harmony export */   mS: () => (/* binding */ topOfAll)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** The top of the working copy that a folder is in; null where it is in none. */
function workingCopyOf(folder) {
    for (let at = folder;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(at, ".git")))
            return at;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) === at)
            return null;
    }
}
/** The same; the folder itself where it is in none. */
const topOf = (folder) => workingCopyOf(folder) ?? folder;
/**
 * The top of the working copy that all of these folders are in, so that a root has one name wherever a command is
 * typed; `cwd`, from which they are named, where some are in none or in another one.
 */
function topOfAll(folders, cwd) {
    const [top, ...more] = new Set(folders.map((folder) => workingCopyOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, folder))));
    return more.length === 0 ? (top ?? cwd) : cwd;
}


/***/ }),

/***/ 650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* reexport safe */ _text_phrase_js__WEBPACK_IMPORTED_MODULE_1__.KT),
/* harmony export */   Nx: () => (/* reexport safe */ _text_phrase_js__WEBPACK_IMPORTED_MODULE_1__.Nx),
/* harmony export */   aY: () => (/* reexport safe */ _text_phrase_js__WEBPACK_IMPORTED_MODULE_1__.aY),
/* harmony export */   asTerminal: () => (/* binding */ asTerminal),
/* harmony export */   g5: () => (/* binding */ asMarkdown),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3021);
/* harmony import */ var _text_phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4393);

/** How each report writes a phrase, with whatever somebody else chose made inert. */

const plain = (phrase) => phrase.map((part) => (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(typeof part === "string" ? part : part.code)).join("");
const asMarkdown = (phrase) => phrase.map((part) => (typeof part === "string" ? (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(part) : (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(part.code))).join("");
const asTerminal = (phrase) => phrase.map((part) => (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(typeof part === "string" ? part : part.code)).join("");


/***/ }),

/***/ 5673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ policyLines),
/* harmony export */   policyPhrase: () => (/* binding */ policyPhrase)
/* harmony export */ });
/* harmony import */ var _domain_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(323);
/* harmony import */ var _domain_rules_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4333);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(650);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9362);




const MOST_FOLDERS = 4;
/**
 * Which policy a review went by: `policy: .github/destroy-guard.yml`, or that there was none and where it was sought.
 */
function policyPhrase({ file, branch, looked }) {
    if (file !== null)
        return ["policy: ", (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(file), ...(branch === null ? [] : [" on ", (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(branch)])];
    const where = branch === null ? [] : [" on ", (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(branch)];
    const folders = looked.length === 0 ? [] : [" in ", ...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)(looked, MOST_FOLDERS)];
    return ["policy: none found", ...where, ...folders, ", so the defaults apply"];
}
/** What a policy does that the defaults do not, a line each. */
const policyLines = (policy) => [
    ...ruleLines(policy.levels),
    ...massLines(policy),
    ...[
        counts(policy.protect, "protected pattern"),
        counts(policy.allow, "exception"),
        counts(policy.roots, "entry for some roots", "entries for some roots"),
        counts(policy.freeze, "freeze window"),
        counts(policy.catalogue, "type of your own", "types of your own"),
    ].flat(),
    ...overrideLines(policy),
];
const counts = (all, one, many) => all.length === 0 ? [] : [(0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(all.length, one, many)];
const levelText = (levels, rule) => {
    if (!(0,_domain_rules_table_js__WEBPACK_IMPORTED_MODULE_1__/* .isLossRule */ .ik)(rule))
        return levels[rule];
    const { high, medium, low } = levels[rule];
    return high === medium && medium === low ? high : `high ${high}, medium ${medium}, low ${low}`;
};
function ruleLines(levels) {
    const changed = _domain_rules_table_js__WEBPACK_IMPORTED_MODULE_1__/* .RULE_NAMES */ .iU.filter((rule) => levelText(levels, rule) !== levelText(_domain_rules_table_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_LEVELS */ .ol, rule));
    const off = changed.filter((rule) => levelText(levels, rule) === "off");
    const others = changed.filter((rule) => !off.includes(rule));
    return [
        ...(off.length === 0 ? [] : [`${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(off.length, "rule")} switched off: ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(off)}`]),
        ...(others.length === 0
            ? []
            : [
                `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(others.length, "rule")} with another level: ${others.map((rule) => `${rule} (${levelText(levels, rule)})`).join(", ")}`,
            ]),
    ];
}
const massLines = ({ massDestroy: { share, atLeast } }) => share === _domain_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_POLICY */ .z.massDestroy.share && atLeast === _domain_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_POLICY */ .z.massDestroy.atLeast
    ? []
    : [`mass-destroy from a share of ${share} and ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(atLeast, "object")}`];
function overrideLines({ override }) {
    const changed = Object.keys(override).filter((key) => JSON.stringify(override[key]) !== JSON.stringify(_domain_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_POLICY */ .z.override[key]));
    return changed.length === 0 ? [] : [`settings of the override: ${changed.join(", ")}`];
}


/***/ }),

/***/ 3702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ textAt),
/* harmony export */   X: () => (/* binding */ foldersIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** What no root is looked for in: what tools keep for themselves, and what others wrote. */
const SKIPPED = new Set([".git", ".terraform", ".terragrunt-cache", "node_modules", "vendor"]);
const IS_OURS = /\.(tf|tofu)(\.json)?$|\.hcl$/;
/** All of them, sorted by path. Links are not followed: what they lead to is found where it is. */
const foldersIn = (top) => [...walked(top, ".")];
function* walked(top, path) {
    const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, path), { withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
    if (files.some((name) => IS_OURS.test(name)))
        yield { path, files: files.sort() };
    const folders = entries.filter((entry) => entry.isDirectory() && !SKIPPED.has(entry.name)).map(({ name }) => name);
    for (const name of folders.sort())
        yield* walked(top, path === "." ? name : `${path}/${name}`);
}
/** Larger files were not written by a person. */
const MOST_BYTES = 2_000_000;
/** The text of a file of the repository; null where there is none that a person wrote. */
function textAt(top, path) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, path), { throwIfNoEntry: false });
    return found?.isFile() === true && found.size <= MOST_BYTES ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, path), "utf8") : null;
}


/***/ }),

/***/ 4393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   MZ: () => (/* binding */ phrase),
/* harmony export */   Nx: () => (/* binding */ capital),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
const code = (text) => ({ code: text });
/** A template whose texts become code, whose numbers become words, and whose phrases are taken in as they are. */
const phrase = (words, ...inserts) => words
    .flatMap((word, at) => {
    const insert = inserts[at];
    if (insert === undefined)
        return [word];
    return [
        word,
        ...(typeof insert === "string" ? [code(insert)] : typeof insert === "number" ? [String(insert)] : insert),
    ];
})
    .filter((part) => part !== "");
/** The phrase with a capital at its start, if it starts with our own words. */
const capital = (phrase) => {
    const [first, ...rest] = phrase;
    return typeof first === "string" ? [first.charAt(0).toUpperCase() + first.slice(1), ...rest] : phrase;
};
/** `a, b and 3 more`: at most `limit` of `count` items by name, each as code, the rest counted. */
function named(items, limit, count = items.length) {
    const parts = items.slice(0, limit).map(code);
    const all = count > parts.length ? [...parts, `${count - parts.length} more`] : parts;
    return all.flatMap((part, at) => (at === 0 ? [part] : [at === all.length - 1 ? " and " : ", ", part]));
}
const MOST_NAMED = 5;
/** `a, b and c`, each as code; of more than five only the first four. */
const list = (items) => named(items, items.length > MOST_NAMED ? MOST_NAMED - 1 : MOST_NAMED);


/***/ }),

/***/ 2514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ whyOf)
/* harmony export */ });
/** What the system says of a file, in words: ENOENT is none of a user's. */
const WHY = new Map([
    ["ENOENT", "there is no such file or folder"],
    ["ENOTDIR", "a part of its path is no folder"],
    ["EEXIST", "a part of its path is no folder"],
    ["EISDIR", "it is a folder"],
    ["EACCES", "permission denied"],
    ["EPERM", "permission denied"],
    ["EROFS", "the disk can't be written"],
    ["ENOSPC", "the disk is full"],
    ["EDQUOT", "the disk quota is used up"],
    ["ENAMETOOLONG", "its name is too long"],
    ["ELOOP", "its links lead in a circle"],
    ["EMFILE", "too many files are open"],
]);
/** Why a file can't be read or written, to stand behind a colon. */
function whyOf(cause) {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
    return WHY.get(code) ?? code;
}


/***/ })

};

export const id = 197;
export const ids = [197,6408,323,7239];
export const modules = {

/***/ 2730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ WEIGHTS)
/* harmony export */ });
/** The terms in which rows are written. */
/** How much people would miss it if it were production, the most first. The loss rules take their level from it. */
const WEIGHTS = ["high", "medium", "low"];


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

/***/ 8259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jr: () => (/* binding */ checksIn),
/* harmony export */   o2: () => (/* binding */ labelIn),
/* harmony export */   v8: () => (/* binding */ fixedInput)
/* harmony export */ });
/* harmony import */ var _workflows_uses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7059);

/** Jobs that decide on pull requests: their checks are those to require. */
const checksIn = ({ guards }) => guards.filter((one) => (0,_workflows_uses_js__WEBPACK_IMPORTED_MODULE_0__/* .isDeciding */ ._J)(one) && (0,_workflows_uses_js__WEBPACK_IMPORTED_MODULE_0__/* .startsOn */ .XH)(one, "pull_request", "pull_request_target"));
/** The value of an input that does not depend on the run; null where it is not given, or depends on it. */
const fixedInput = (guard, name) => {
    const [text] = guard.reviews.flatMap(({ inputs }) => inputs.get(name)?.text ?? []);
    return text === undefined || text.includes("${{") || text.trim() === "" ? null : text.trim();
};
/** The label by which owners agree. */
const labelIn = (files) => {
    const [given] = checksIn(files).flatMap((guard) => fixedInput(guard, "override-label") ?? []);
    return files.policy.policy.override.label ?? given ?? "allow-destroy";
};


/***/ }),

/***/ 7567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fileFactsIn: () => (/* binding */ fileFactsIn)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _domain_owners_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4101);
/* harmony import */ var _domain_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(323);
/* harmony import */ var _input_codeowners_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3645);
/* harmony import */ var _input_policy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(796);
/* harmony import */ var _input_settings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(98);
/* harmony import */ var _workflows_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6687);
/* harmony import */ var _workflows_uses_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7059);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8259);











/** What the files of a repository say. `top` is its folder. */
function fileFactsIn(top) {
    const actions = (0,_workflows_files_js__WEBPACK_IMPORTED_MODULE_8__/* .workflowFilesIn */ .i)(top);
    const guards = (0,_workflows_uses_js__WEBPACK_IMPORTED_MODULE_9__/* .guardsIn */ .K4)(actions);
    const policy = policyIn(top, guards);
    const owners = ownersIn(top);
    const looked = new Set([
        ...[...actions.workflows, ...actions.broken].map(({ path }) => path),
        ...guards.flatMap(({ reviews }) => reviews.map(({ path }) => path)),
        ...(policy.isThere ? [policy.path] : []),
        ...(owners === null ? [] : [owners.path]),
    ]);
    const blobs = new Map([...looked].map((path) => [path, blobIds((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(top, path)))]));
    return { actions, guards, policy, owners, blobs };
}
const isFile = (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false })?.isFile() === true;
/** The policy that the check names, else the one at the default place. */
function policyIn(top, guards) {
    const [named] = (0,_facts_js__WEBPACK_IMPORTED_MODULE_10__/* .checksIn */ .Jr)({ guards }).flatMap((guard) => (0,_facts_js__WEBPACK_IMPORTED_MODULE_10__/* .fixedInput */ .v8)(guard, "policy") ?? []);
    const path = named ?? _input_settings_js__WEBPACK_IMPORTED_MODULE_7__/* .POLICY_PATH */ .l$;
    const none = { path, isThere: false, policy: _domain_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_POLICY */ .z, mistake: null };
    if (path.startsWith("/") || path.split("/").includes("..") || !isFile((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(top, path)))
        return none;
    try {
        return { ...none, isThere: true, policy: (0,_input_policy_js__WEBPACK_IMPORTED_MODULE_6__.readPolicy)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(top, path), "utf8"), path) };
    }
    catch (error) {
        if (!(error instanceof _input_policy_js__WEBPACK_IMPORTED_MODULE_6__/* .PolicyError */ .p))
            throw error;
        const [{ line, message } = { line: 1, message: error.message }] = error.mistakes;
        return { ...none, isThere: true, mistake: { line, message } };
    }
}
function ownersIn(top) {
    const path = _domain_owners_js__WEBPACK_IMPORTED_MODULE_3__/* .CODEOWNERS_PATHS */ .xn.find((one) => isFile((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(top, one)));
    if (path === undefined)
        return null;
    const read = (0,_input_codeowners_js__WEBPACK_IMPORTED_MODULE_5__/* .readCodeowners */ .o)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(top, path), "utf8"));
    return read.read
        ? { path, lines: read.lines, skipped: read.skipped, unreadable: null }
        : { path, lines: [], skipped: [], unreadable: read.why };
}
/** As git names contents: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
const blobId = (bytes) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha1").update(`blob ${bytes.byteLength}\0`).update(bytes).digest("hex");
/** A checkout may have other line ends than git keeps. */
const blobIds = (bytes) => [
    blobId(bytes),
    blobId(Buffer.from(bytes.toString("latin1").replaceAll("\r\n", "\n"), "latin1")),
];


/***/ }),

/***/ 6687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ workflowFilesIn)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/input/policy/position.js
var position = __webpack_require__(807);
;// CONCATENATED MODULE: ./build/setup/workflows/yaml.js


/** GitHub takes no workflow file above half a megabyte. */
const MOST_BYTES = 512 * 1024;
/** Reads YAML as GitHub does for workflows and actions: version 1.2, in which `on` is a word, with anchors. */
function readYaml(written) {
    if (Buffer.byteLength(written) > MOST_BYTES)
        return { read: false, line: 1, why: "it is larger than 512 KiB" };
    const text = written.replace(/^\uFEFF/, "");
    const document = (0,dist/* parseDocument */.Tp)(text, { prettyErrors: false, schema: "core", logLevel: "error", uniqueKeys: true });
    const positionOf = (0,position/* positionsIn */.Y)(text);
    const lineOf = (offset) => positionOf(offset).line;
    const [error] = document.errors;
    if (error !== undefined)
        return { read: false, line: lineOf(error.pos[0]), why: error.message };
    return { read: true, value: new Value({ document, lineOf }, document.contents, 1) };
}
/**
 * What a YAML file holds at one place, with the way down; what is not there is empty. Nothing below is looked at
 * before it is asked for: a few lines of anchors can stand for more than any memory holds.
 */
class Value {
    #source;
    #node;
    line;
    constructor(source, node, line) {
        this.#source = source;
        this.#node = (0,dist/* isAlias */.Vj)(node) ? node.resolve(source.document) : node;
        this.line = (0,dist/* isNode */.Ll)(this.#node) && this.#node.range ? source.lineOf(this.#node.range[0]) : line;
    }
    /** A scalar as text, `true` and `3` too; null for anything else, nothing included. */
    get text() {
        return (0,dist/* isScalar */.jn)(this.#node) ? scalarText(this.#node.value) : null;
    }
    get isThere() {
        return this.#node !== undefined && this.#node !== null;
    }
    /** The entries of a mapping, in their order. */
    get entries() {
        if (!(0,dist/* isMap */.jh)(this.#node))
            return [];
        return this.#node.items.flatMap(({ key, value }) => {
            if (!(0,dist/* isScalar */.jn)(key))
                return [];
            const name = { text: scalarText(key.value) ?? "", line: this.#source.lineOf(key.range?.[0] ?? 0) };
            return [[name, new Value(this.#source, value, name.line)]];
        });
    }
    /** The items of a list. */
    get items() {
        return (0,dist/* isSeq */.oP)(this.#node) ? this.#node.items.map((item) => new Value(this.#source, item, this.line)) : [];
    }
    /** The value of a key. */
    at(key) {
        return this.entries.find(([{ text }]) => text === key)?.[1] ?? new Value(this.#source, undefined, this.line);
    }
}
const scalarText = (value) => (value === null || value === undefined ? null : String(value));
/** The value as a text with its line; null where it is no text. */
const located = ({ text, line }) => (text === null ? null : { text, line });
/** One text, or a list of them. */
const textsOf = (value) => [value, ...value.items].flatMap((one) => located(one) ?? []);

;// CONCATENATED MODULE: ./build/setup/workflows/workflow.js

const FILTERS = ["paths", "paths-ignore", "branches", "branches-ignore"];
/** Reads a workflow file. Never throws: a file that GitHub could not read either is told with the line. */
function readWorkflow(path, text) {
    const file = readYaml(text);
    if (!file.read)
        return { path, line: file.line, why: file.why, text };
    const { value } = file;
    if (!value.at("on").isThere || value.at("jobs").entries.length === 0)
        return { path, line: 1, why: "it has no on: or no jobs:", text };
    return {
        path,
        triggers: triggersIn(value),
        permissions: permissionsOf(value.at("permissions")),
        cancels: cancelsIn(value),
        env: textsIn(value.at("env")),
        jobs: value.at("jobs").entries.map(([{ text: id, line }, job]) => jobOf(id, line, job)),
    };
}
const isWorkflow = (one) => "jobs" in one;
/** `on: push`, `on: [push]` and `on: { push: … }` are one. */
function triggersIn(workflow) {
    const on = workflow.at("on");
    return [
        ...textsOf(on).map(({ text, line }) => ({ name: text, line, types: null, filters: [] })),
        ...on.entries.map(([{ text, line }, event]) => triggerOf(text, line, event)),
    ];
}
const wordsOf = (value) => textsOf(value).map(({ text }) => text);
const triggerOf = (name, line, event) => ({
    name,
    line,
    types: event.at("types").isThere ? wordsOf(event.at("types")) : null,
    filters: event.entries
        .filter(([key]) => FILTERS.includes(key.text))
        .map(([key, patterns]) => ({ key: key.text, line: key.line, patterns: wordsOf(patterns) })),
});
function permissionsOf(value) {
    if (!value.isThere)
        return null;
    const [, all = null] = /^(read|write)-all$/.exec(value.text ?? "") ?? [];
    const scopes = new Map(value.entries.map(([{ text }, level]) => [text, level.text ?? ""]));
    return { line: value.line, all: all, scopes };
}
const cancelsIn = (value) => located(value.at("concurrency").at("cancel-in-progress"));
const textsIn = (value) => new Map(value.entries.flatMap(([key, one]) => {
    const text = located(one);
    return text === null ? [] : [[key.text, text]];
}));
const jobOf = (id, line, job) => ({
    id,
    line,
    name: located(job.at("name")),
    if: located(job.at("if")),
    needs: wordsOf(job.at("needs")),
    continues: located(job.at("continue-on-error")),
    cancels: cancelsIn(job),
    hasMatrix: job.at("strategy").at("matrix").isThere,
    permissions: permissionsOf(job.at("permissions")),
    environment: job.at("environment").text ?? job.at("environment").at("name").text,
    env: textsIn(job.at("env")),
    steps: stepsIn(job),
    uses: located(job.at("uses")),
});
/** The steps of a job, and of `runs:` of a composite action. */
const stepsIn = (value) => value.at("steps").items.map((step) => ({
    line: step.line,
    uses: located(step.at("uses")),
    run: located(step.at("run")),
    if: located(step.at("if")),
    continues: located(step.at("continue-on-error")),
    with: textsIn(step.at("with")),
    env: textsIn(step.at("env")),
}));

;// CONCATENATED MODULE: ./build/setup/workflows/files.js




const FOLDER = ".github/workflows";
/** The workflows of a repository's folder, sorted by path. Links are not followed: GitHub does not, either. */
function workflowFilesIn(folder) {
    const paths = namesIn((0,external_node_path_.join)(folder, FOLDER))
        .filter((name) => /\.ya?ml$/.test(name))
        .map((name) => external_node_path_.posix.join(FOLDER, name))
        .filter((path) => isFile((0,external_node_path_.join)(folder, path)))
        .sort();
    const read = paths.map((path) => readWorkflow(path, (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, path), "utf8")));
    return {
        workflows: read.filter(isWorkflow),
        broken: read.filter((one) => !isWorkflow(one)),
        actionAt: (path) => localActionAt(folder, path),
    };
}
const isFile = (path) => (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isFile() === true;
const namesIn = (folder) => (0,external_node_fs_.lstatSync)(folder, { throwIfNoEntry: false })?.isDirectory() === true ? (0,external_node_fs_.readdirSync)(folder) : [];
function localActionAt(folder, used) {
    const at = external_node_path_.posix.normalize(used);
    if (at === ".." || at.startsWith("../") || external_node_path_.posix.isAbsolute(at))
        return null;
    const [path] = ["action.yml", "action.yaml"]
        .map((name) => external_node_path_.posix.join(at, name))
        .filter((name) => isFile((0,external_node_path_.join)(folder, name)));
    if (path === undefined)
        return null;
    const file = readYaml((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, path), "utf8"));
    if (!file.read)
        return null;
    const runs = file.value.at("runs");
    const main = runs.at("main").text;
    return {
        path,
        name: file.value.at("name").text ?? "",
        main: main === null ? null : external_node_path_.posix.join(at, main),
        steps: stepsIn(runs),
    };
}


/***/ }),

/***/ 4377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date)
/* harmony export */ });
/* unused harmony exports datetime, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);



function datetime(params) {
    return core._isoDateTime(ZodISODateTime, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};

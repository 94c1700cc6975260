export const id = 9578;
export const ids = [9578];
export const modules = {

/***/ 5767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ko: () => (/* binding */ namedPlans),
  yw: () => (/* binding */ readAll),
  e2: () => (/* binding */ readEach),
  jV: () => (/* binding */ readSome),
  u0: () => (/* binding */ sourcesOf)
});

// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __webpack_require__(2777);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/input/same-file.js
var same_file = __webpack_require__(3200);
;// CONCATENATED MODULE: ./build/input/plan/distinct.js




/**
 * The same plan twice is one, and is said. Throws InputError for one plan of two roots and for two plans of one root:
 * one of the two would be a plan that nobody means to apply.
 */
function distinctSources(sources, { cwd, noun, onNote }) {
    const byFile = new Map();
    for (const source of sources) {
        const file = realPath(source.path, cwd);
        const first = byFile.get(file);
        if (first === undefined)
            byFile.set(file, source);
        else if (first.root === source.root)
            onNote(`${source.path} was given twice, and is read once`);
        else
            throw new fault/* InputError */.d(`${source.path} is given as the ${noun} of two roots, ${first.root} and ${source.root}`);
    }
    const byRoot = new Map();
    for (const [file, source] of byFile) {
        const first = byRoot.get(source.root);
        // That a file is missing is told when it is read.
        if (file !== "-" && !(0,external_node_fs_.existsSync)(file))
            continue;
        if (first !== undefined)
            throw new fault/* InputError */.d(`${first.path} and ${source.path} are both ${noun}s of the root ${source.root}; give one of them, or name the root of each: infra/prod=${source.path}`);
        byRoot.set(source.root, source);
    }
    return [...byFile.values()];
}
/** What a path leads to, links followed; a path to nothing as it is. */
function realPath(path, cwd) {
    if (path === "-")
        return path;
    return (0,same_file/* behindLinks */.K)((0,external_node_path_.resolve)(cwd, path));
}

// EXTERNAL MODULE: ./build/input/plan/sources.js
var plan_sources = __webpack_require__(7893);
// EXTERNAL MODULE: ./build/input/working-copy.js
var working_copy = __webpack_require__(4968);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/domain/kept-paths.js
var kept_paths = __webpack_require__(7680);
// EXTERNAL MODULE: ./build/domain/state-place.js
var state_place = __webpack_require__(8890);
// EXTERNAL MODULE: ./build/input/plan/read.js + 14 modules
var read = __webpack_require__(7364);
;// CONCATENATED MODULE: ./build/reading/outcome.js


/** The same as values that can be sent to another thread: what was packed comes as a Map. */
const sendable = ({ plans, ...outcome }) => ({
    ...outcome,
    plans: plans.map((plan) => ({
        ...plan,
        standing: plan.standing.map((one) => ({ ...one, values: new Map(one.values) })),
    })),
});
/** Reads a source. What is wrong with it is told beside the others, a fault of ours is thrown. */
async function outcomeOf(source, options) {
    const notes = [];
    try {
        const plans = await (0,read/* readPlans */.xZ)(source, { ...options, onNote: (note) => void notes.push(note) });
        return { plans, mistake: null, notes };
    }
    catch (error) {
        if (!(error instanceof fault/* InputError */.d))
            throw error;
        return { plans: [], mistake: error.message, notes };
    }
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./build/reading/thread.js



/** `dist/cli/index.js` → `dist/reading/index.js`; in this repository the file beside this one. */
const PROGRAM = import.meta.url.endsWith(".ts")
    ? (0,external_node_path_.join)(import.meta.dirname, "main.ts")
    : (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url)), "..", "reading", "index.js");
/** Functions can't be sent, so what matches roots stays here. */
function threadData(policy, terraform, cwd) {
    const { levels, protect, allow, allowedToo, catalogue } = policy;
    const roots = policy.roots.map(({ rules }) => ({ rules }));
    const keptBy = { levels, protect, allow, allowedToo, roots };
    return { keptBy, types: catalogue, settingsAsked: (0,state_place/* settingsAsked */.s1)(policy), terraform, cwd };
}
/** Starts a thread that reads one source after the other. Few runs need one, so the module is loaded only here. */
async function startThread(data, onProgress) {
    const threads = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 5919, 19));
    return threadOf(new threads.Worker(PROGRAM, { workerData: data }), onProgress);
}
function threadOf(worker, onProgress) {
    let done = () => { };
    let failed = () => { };
    worker.on("message", (told) => {
        if (typeof told === "number")
            onProgress(told);
        else
            done(told);
    });
    worker.on("error", (error) => failed(error));
    worker.on("exit", (code) => failed(new Error(`a thread that reads plans ended with ${code}`)));
    const read = (source) => new Promise((resolve, reject) => {
        [done, failed] = [resolve, reject];
        worker.postMessage(source);
    });
    return { read, end: () => worker.terminate() };
}

;// CONCATENATED MODULE: ./build/reading/side-by-side.js







/** A thread loads the program anew and starts slowly, which fewer bytes would not pay for. */
const WORTH_A_THREAD = 48e6;
/** Each takes memory of its own. */
const MOST = 4;
/**
 * Reads several sources side by side, on the cores there are: this thread takes its part, and others are started where
 * there is enough to read. The outcomes come in the order of the sources, whoever read them.
 */
async function readSideBySide(sources, reading) {
    const { policy, terraform, cwd, onProgress = () => { } } = reading;
    const threads = await Promise.all(Array.from({ length: (reading.lanes ?? lanesFor(sources, cwd)) - 1 }, () => startThread(threadData(policy, terraform, cwd), onProgress)));
    try {
        return await inTurns(largestFirst(sources, cwd), ownLane(reading), threads);
    }
    finally {
        await Promise.all(threads.map(({ end }) => end()));
    }
}
function ownLane({ policy, catalogue, ...options }) {
    const asked = { keptPaths: (0,kept_paths/* keptPathsOf */.Oh)(catalogue, policy), settingsAsked: (0,state_place/* settingsAsked */.s1)(policy) };
    return { read: (source) => outcomeOf(source, { ...options, ...asked }) };
}
/** This thread takes the first: what another one has read is copied when it comes over, and of that there is most. */
const largestFirst = (sources, cwd) => sources
    .map((source, at) => ({ source, at, size: sizeOf((0,external_node_path_.resolve)(cwd, source.path)) }))
    .sort((a, b) => b.size - a.size);
/** Every lane takes the next source that nobody has taken. Standard input is ours, and no thread's. */
async function inTurns(numbered, own, others) {
    const outcomes = [];
    const piped = numbered.filter(({ source }) => source.path === "-");
    const files = numbered.filter(({ source }) => source.path !== "-");
    const work = async ({ read }, next) => {
        for (let one = next(); one !== undefined; one = next())
            outcomes[one.at] = await read(one.source);
    };
    await Promise.all([
        work(own, () => piped.shift() ?? files.shift()),
        ...others.map((lane) => work(lane, () => files.shift())),
    ]);
    return outcomes;
}
function lanesFor(sources, cwd) {
    if (sources.length < 2)
        return 1;
    const bytes = sources.reduce((total, { path }) => total + sizeOf((0,external_node_path_.resolve)(cwd, path)), 0);
    return Math.max(1, Math.min(MOST, (0,external_node_os_.availableParallelism)(), sources.length, Math.floor(bytes / WORTH_A_THREAD) + 1));
}
/** What is missing is told when it is read. */
const sizeOf = (file) => (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.size ?? 0;

// EXTERNAL MODULE: ./build/cli/options.js
var options = __webpack_require__(2315);
;// CONCATENATED MODULE: ./build/cli/progress.js
function progressOn(stream, now) {
    if (stream.isTTY !== true)
        return { read: () => { }, clear: () => { } };
    const start = now();
    let last = start;
    let total = 0;
    let shown = false;
    return {
        read: (bytes) => {
            total += bytes;
            const time = now();
            if (time - start < 1000 || time - last < 200)
                return;
            last = time;
            shown = true;
            stream.write(`\r\u001b[Kreading … ${(total / 1e6).toFixed(0)} MB`);
        },
        clear: () => {
            if (shown)
                stream.write("\r\u001b[K");
        },
    };
}

// EXTERNAL MODULE: ./build/cli/shell.js
var cli_shell = __webpack_require__(2603);
;// CONCATENATED MODULE: ./build/cli/plans.js








const PLANS = {
    command: "review",
    noun: "plan",
    give: 'give the output of "terraform show -json tfplan" as a file, or pipe it in',
};
/**
 * The arguments as they are meant: without any, what is piped in. Throws InputError where there is no plan, or standard
 * input is named twice.
 */
function namedPlans(args, shell, wanted = PLANS) {
    const { command, noun, give } = wanted;
    if (args.length === 0 && shell.isPiped === true)
        return ["-"];
    if (args.length === 0)
        throw (0,options/* usageError */.Wp)(`no ${noun} was named; ${give}`, command);
    if (args.filter((plan) => plan === "-" || plan.endsWith("=-")).length > 1)
        throw (0,options/* usageError */.Wp)('"-" can be read only once', command);
    return args;
}
/** What the arguments lead to, each file once. Throws InputError as `planSources` and `distinctSources` do. */
async function sourcesOf(named, root, shell, { noun } = PLANS) {
    const { cwd } = shell;
    const sources = await (0,plan_sources/* planSources */._K)(named, { root, cwd, noun, topOf: working_copy/* topOfAll */.mS });
    return distinctSources(sources, { cwd, noun, onNote: (note) => (0,cli_shell/* say */.cv)(shell, note) });
}
/** Reads every plan. Throws InputError with all that can't be read, so that every mistake is told at once. */
async function readAll(sources, { terraform, policy, catalogue }, shell) {
    const progress = progressOn(shell.stderr, () => shell.now().getTime());
    const outcomes = await readSideBySide(sources, {
        terraform,
        policy,
        catalogue,
        input: shell.stdin,
        cwd: shell.cwd,
        onProgress: progress.read,
    });
    progress.clear();
    for (const note of outcomes.flatMap(({ notes }) => notes))
        (0,cli_shell/* say */.cv)(shell, note);
    const mistakes = outcomes.flatMap(({ mistake }) => (mistake === null ? [] : [mistake]));
    if (mistakes.length > 0)
        throw new fault/* InputError */.d(mistakes.join("\n"));
    return outcomes.flatMap(({ plans }) => plans);
}
/** Reads every source, and shows how far it is. Throws InputError with all that can't be read. */
async function readEach(sources, read, shell) {
    const { found, mistakes } = await readSome(sources, read, shell);
    if (mistakes.length > 0)
        throw joined(mistakes.map(({ error }) => error));
    return found;
}
/** The same, where what can be read counts without the rest. */
async function readSome(sources, read, shell) {
    const progress = progressOn(shell.stderr, () => shell.now().getTime());
    const notes = [];
    const options = {
        input: shell.stdin,
        cwd: shell.cwd,
        onProgress: progress.read,
        onNote: (note) => void notes.push(note),
    };
    const found = [];
    const mistakes = [];
    for (const source of sources) {
        try {
            found.push(await read(source, options));
        }
        catch (error) {
            if (!(error instanceof fault/* InputError */.d))
                throw error;
            mistakes.push({ source, error });
        }
    }
    progress.clear();
    for (const note of notes)
        (0,cli_shell/* say */.cv)(shell, note);
    return { found, mistakes };
}
const joined = (mistakes) => mistakes.length === 1
    ? mistakes[0]
    : new fault/* InputError */.d(mistakes.map(({ message }) => message).join("\n"), { cause: mistakes[0] });


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

/***/ 7893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _K: () => (/* binding */ planSources),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* unused harmony export findSources */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2777);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4787);




/**
 * PLAN arguments → sources: a path, a glob, `-`, or any of them with `ROOT=` in front. Without it the root is `root`,
 * else the directory of the plan.
 * A name that exists as it stands is a file, whatever signs are in it. Throws InputError for `ROOT=` without a path.
 */
async function findSources(args, naming) {
    const { cwd, root, noun = "plan" } = naming;
    const missing = [];
    const found = [];
    for (const arg of args) {
        const { root: named = root, path } = splitArgument(arg, cwd, noun);
        const paths = path === "-" || exists(path, cwd) ? [path] : await matching(path, cwd);
        if (paths.length === 0)
            missing.push({ path, named });
        found.push(...paths.map((one) => ({ path: one, named })));
    }
    const [sources, nowhere] = withRoots([found, missing], naming);
    return { sources, missing: nowhere };
}
/** The folder that a source lies in; that of the command for standard input. */
const folderOf = (path) => (path === "-" ? "." : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
/** The root of a plan: as it is named, else the plan's folder. */
function withRoots([found, missing], { cwd, topOf }) {
    const top = topOf?.([...found, ...missing].map(({ path }) => folderOf(path)), cwd) ?? cwd;
    const source = ({ path, named }) => ({
        path,
        root: named === undefined ? (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .rootName */ .S)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, folderOf(path)), top) : (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .rootName */ .S)(named, cwd),
    });
    return [found.map(source), missing.map(source)];
}
/** `ROOT=PATH` → its parts. */
function splitArgument(arg, cwd, noun) {
    const cut = exists(arg, cwd) ? -1 : arg.indexOf("=");
    const path = arg.slice(cut + 1);
    if (path === "")
        throw new _domain_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .d(`"${arg}" names no ${noun}; write ROOT=PATH`);
    return cut < 0 ? { path } : { path, root: arg.slice(0, cut) };
}
const exists = (path, cwd) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cwd, path));
/** Globs are matched by a library that most runs do without, so it is loaded only here. */
async function matching(path, cwd) {
    const { expanded, isGlob } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(2101)]).then(__webpack_require__.bind(__webpack_require__, 2101));
    return isGlob(path) ? expanded(path, cwd) : [];
}
/** The same, where a glob without a match is a fault as well. */
async function planSources(args, naming) {
    const { sources, missing } = await findSources(args, naming);
    if (missing.length === 0)
        return sources;
    const { isGlob } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(2101)]).then(__webpack_require__.bind(__webpack_require__, 2101));
    const globs = missing.map(({ path }) => path).filter(isGlob);
    if (globs.length > 0)
        throw new _domain_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .d(globs.map((glob) => matchesNothing(glob, naming.noun)).join("\n"));
    // A path to nothing is told when it is read, with all other mistakes.
    return [...sources, ...missing];
}
const matchesNothing = (glob, noun = "plan") => `"${glob}" matches no file; check the pattern, or that the step which makes the ${noun} ran`;


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


/***/ }),

/***/ 8508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The released version; a test holds that package.json says the same. */
const VERSION = "0.1.0";


/***/ })

};

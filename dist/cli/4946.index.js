export const id = 4946;
export const ids = [4946,4320];
export const modules = {

/***/ 6955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ partOfPlan)
/* harmony export */ });
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2777);

/**
 * What `read` makes of one file in a saved plan; null where the plan is no zip (a plan of HCP Terraform, or one that
 * OpenTofu encrypted), or has no such file.
 * https://github.com/hashicorp/terraform/blob/main/internal/plans/planfile/reader.go
 * Throws InputError where the zip can't be read for certain.
 */
async function partOfPlan(path, name, read) {
    // Loaded only here: few runs look into a zip.
    const yauzl = await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.t.bind(__webpack_require__, 663, 19));
    let zip;
    try {
        zip = await yauzl.openPromise(path, { lazyEntries: true, autoClose: false });
    }
    catch {
        return null;
    }
    try {
        const found = [];
        for await (const entry of zip.eachEntry())
            if (entry.fileName === name)
                found.push(entry);
        const [entry, second] = found;
        if (second !== undefined)
            throw new _domain_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(`is a saved plan that holds two files ${name}`);
        return entry === undefined ? null : await read(await zip.openReadStreamPromise(entry));
    }
    catch (cause) {
        if (cause instanceof _domain_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d)
            throw cause;
        throw new _domain_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(`is a damaged plan file: ${cause instanceof Error ? cause.message : String(cause)}`, {
            cause,
        });
    }
    finally {
        zip.close();
    }
}


/***/ }),

/***/ 4320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ withoutHiddenArguments),
/* harmony export */   shownPlan: () => (/* binding */ shownPlan)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2777);
/* harmony import */ var _json_bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8153);
/* harmony import */ var _not_saved_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6252);





/** How much of the program's own words is kept, to say why it failed. */
const MAX_STDERR = 4000;
/** What is safe to repeat of another program's error: printable, one line, short. */
const firstWords = (stderr) => {
    const plain = stderr
        // biome-ignore lint/suspicious/noControlCharactersInRegex: colours and control characters are what has to go
        .replace(/\u001b\[[0-9;]*m/g, "")
        .replace(/[^\p{L}\p{N}\p{P}\p{S} ]+/gu, " ")
        .replace(/[│╷╵]/g, " ")
        .replace(/ +/g, " ")
        .replace(/^.*?\bError: /, "") // warnings about the program's own set-up come first
        .trim();
    return plain.length > 300 ? `${plain.slice(0, 300)}…` : plain;
};
/** An environment in which Terraform's arguments are those that it is given: `TF_CLI_ARGS` could name another plan. */
const withoutHiddenArguments = (env) => Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith("TF_CLI_ARGS")));
/**
 * The JSON of a saved plan file, as `terraform show -json` prints it: streamed, since it holds secrets that must not
 * reach the disk.
 * `program` is `terraform` or `tofu`, or a path to either; it runs in `folder`, where the providers of the plan are
 * installed.
 * Throws InputError where the program is missing or fails; what it says is repeated in short.
 */
async function* shownPlan(path, program, folder, signal) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, ["show", "-json", "-no-color", (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path)], {
        cwd: folder,
        stdio: ["ignore", "pipe", "pipe"],
        env: withoutHiddenArguments(process.env),
        signal,
    });
    let stderr = "";
    child.stderr.setEncoding("utf8").on("data", (text) => {
        if (stderr.length < MAX_STDERR)
            stderr += text;
    });
    const exit = new Promise((done) => {
        child.once("error", done);
        child.once("close", (code) => done(code ?? -1));
    });
    try {
        yield* child.stdout;
        const end = await exit;
        if (end === 0)
            return;
        const instead = (0,_not_saved_js__WEBPACK_IMPORTED_MODULE_3__/* .notSaved */ .b)(path);
        if (instead !== null)
            throw new _domain_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .d(instead);
        throw end instanceof Error ? notStarted(program, end) : failed(program, end, stderr, folder);
    }
    finally {
        child.kill();
    }
}
const notStarted = (program, cause) => new _domain_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .d((0,_json_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .isSystemError */ .O)(cause, "ENOENT")
    ? `is a saved plan file, and ${program} was not found to read it; run "${program} show -json PLANFILE > plan.json" where it is installed and give plan.json, or name the program with --terraform`
    : `is a saved plan file, and ${program} could not be started: ${cause.message}`, { cause });
/**
 * What Terraform and OpenTofu say in a folder without providers, modules or backend. Internal/command of both;
 * "Failed to load plugin schemas" is what `show` says of missing providers.
 */
const UNINITIALISED = /terraform init|tofu init|Failed to load plugin schemas|Required plugins are not installed|Backend initialization required|Module not installed|Inconsistent dependency lock file/;
const failed = (program, code, stderr, folder) => {
    const says = firstWords(stderr) || "it said nothing";
    const remedy = UNINITIALISED.test(stderr)
        ? `run "${program} init" in ${folder} first; for a plan of another folder, name that folder as its root`
        : "it has to be run with the same version and in an initialised folder";
    return new _domain_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .d(`is a saved plan file, and "${program} show -json" failed with exit code ${code}: ${says}; ${remedy}`);
};


/***/ }),

/***/ 7738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hQ: () => (/* binding */ stateMarkNow),
/* harmony export */   vL: () => (/* binding */ stateMarkOfPlan)
/* harmony export */ });
/* unused harmony export stateMarkIn */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2777);
/* harmony import */ var _json_documents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6585);
/* harmony import */ var _json_query_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7522);
/* harmony import */ var _json_scanner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6658);
/* harmony import */ var _plan_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6955);
/* harmony import */ var _saved_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4320);







/**
 * Lineage and serial of a state in JSON; null where there is none. All else in it is passed over and never held: a
 * state holds secrets.
 * https://github.com/hashicorp/terraform/blob/main/internal/states/statefile/version4.go
 */
async function stateMarkIn(bytes) {
    const found = new Map();
    const taken = (name) => ({
        take: (value) => void found.set(name, JSON.parse(Buffer.from(value).toString())),
    });
    const begin = () => {
        const members = new _json_query_js__WEBPACK_IMPORTED_MODULE_4__/* .Members */ .O({ lineage: taken("lineage"), serial: taken("serial") });
        return { scanner: new _json_scanner_js__WEBPACK_IMPORTED_MODULE_2__/* .Scanner */ .L({ members }), finish: () => { } };
    };
    const { count } = await (0,_json_documents_js__WEBPACK_IMPORTED_MODULE_1__/* .readDocuments */ .r)(bytes, begin, () => "is no state in JSON");
    if (count === 0)
        return null;
    const [lineage, serial] = [found.get("lineage"), found.get("serial")];
    if (count > 1 || typeof lineage !== "string" || typeof serial !== "number")
        throw new _domain_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .d("is a state without a lineage and a serial");
    return { lineage, serial };
}
/** The name of the state in a saved plan: as it was read when the plan was made. */
const STATE = "tfstate";
/** The mark of the state that a saved plan was made of; null where the file does not tell. */
const stateMarkOfPlan = (path) => (0,_plan_file_js__WEBPACK_IMPORTED_MODULE_6__/* .partOfPlan */ .q)(path, STATE, stateMarkIn);
/**
 * The mark of the state as it is now, by `terraform state pull`; null where there is none.
 * Throws InputError where the program can't be started or fails.
 */
async function stateMarkNow(program, folder, env) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, ["state", "pull"], {
        cwd: folder,
        env: (0,_saved_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutHiddenArguments */ .r)(env),
        stdio: ["ignore", "pipe", "ignore"],
        // A Ctrl-C in the terminal goes to everything that runs in it, and nothing is lost by reading a state to its end.
        detached: true,
    });
    const end = new Promise((done) => {
        child.once("error", done);
        child.once("close", (code) => done(code ?? -1));
    });
    const mark = await stateMarkIn(child.stdout).catch((error) => error);
    const code = await end;
    if (code !== 0)
        throw new _domain_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .d(`"${program} state pull" failed (${code instanceof Error ? code.message : code})`);
    if (mark instanceof Error)
        throw mark;
    return mark;
}


/***/ }),

/***/ 3925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ policyFor)
});

// EXTERNAL MODULE: ./build/catalogue/index.js + 1 modules
var catalogue = __webpack_require__(8629);
// EXTERNAL MODULE: ./build/cli/policy-file.js + 1 modules
var policy_file = __webpack_require__(8092);
// EXTERNAL MODULE: ./build/domain/policy.js
var policy = __webpack_require__(323);
// EXTERNAL MODULE: ./build/domain/catalogue.js
var domain_catalogue = __webpack_require__(5520);
// EXTERNAL MODULE: ./build/domain/levels.js
var domain_levels = __webpack_require__(7010);
// EXTERNAL MODULE: ./build/domain/rules/table.js
var table = __webpack_require__(4333);
// EXTERNAL MODULE: ./build/domain/state-place.js
var state_place = __webpack_require__(8890);
;// CONCATENATED MODULE: ./build/domain/stricter.js




const STRICTNESS = [...table/* LEVELS */.A_, "off"];
const stricterOf = (a, b) => (STRICTNESS.indexOf(a) <= STRICTNESS.indexOf(b) ? a : b);
const WEIGHTS = ["high", "medium", "low"];
/**
 * The stricter of two policies for one root: of each rule the stricter level, what either protects, when either
 * freezes, and only what both allow.
 *
 * `trusted` is chosen by a person; `own` lies in the working copy, where whoever is to be stopped may edit it. So what
 * only `own` says can make the whole stricter and never laxer: what it calls harmless stays what it was, and nobody
 * counts who signs by its list alone.
 */
function stricter(trusted, own, { root, catalogue }) {
    return {
        levels: levelsOf(trusted, own, root),
        massDestroy: {
            share: Math.min(trusted.massDestroy.share, own.massDestroy.share),
            atLeast: Math.min(trusted.massDestroy.atLeast, own.massDestroy.atLeast),
        },
        protect: [...trusted.protect, ...own.protect],
        allow: trusted.allow,
        allowedToo: own.allow,
        roots: [placeIn(own, root), placeIn(trusted, root)],
        freeze: [...trusted.freeze, ...own.freeze],
        override: stricterOverride(trusted.override, own.override),
        restores: trusted.restores,
        catalogue: [
            ...trusted.catalogue,
            ...own.catalogue.filter((entry) => entry.class !== null && (0,domain_catalogue/* rowOf */.OB)(catalogue(entry.type)) === undefined),
        ],
    };
}
/** What a policy says of where the state of this root lies. Of two that say it the last counts: the trusted one. */
const placeIn = (policy, root) => {
    const { workspace, backend } = (0,state_place/* expectedPlace */.Kw)(policy, root) ?? { workspace: null, backend: {} };
    return { path: root, matches: () => true, rules: {}, workspace, backend };
};
/** What `roots` says of this root is in the levels already. */
function levelsOf(trusted, own, root) {
    const level = (rule, weight) => stricterOf((0,domain_levels/* settingOf */.y7)(trusted, root, rule, weight), (0,domain_levels/* settingOf */.y7)(own, root, rule, weight));
    const levels = table/* RULE_NAMES */.iU.map((rule) => [
        rule,
        (0,table/* isLossRule */.ik)(rule) ? Object.fromEntries(WEIGHTS.map((weight) => [weight, level(rule, weight)])) : level(rule),
    ]);
    return Object.fromEntries(levels);
}
const stricterOverride = (trusted, own) => ({
    ...trusted,
    allowAuthor: trusted.allowAuthor && own.allowAuthor,
    required: Math.max(trusted.required, own.required),
    onPush: own.onPush === "expire" ? "expire" : trusted.onPush,
});

;// CONCATENATED MODULE: ./build/keyboard/policy.js




/**
 * The policy for one root of a working copy: the trusted one, and the repository's where that is stricter. Throws
 * InputError or PolicyError where one of the files can't be read.
 */
async function policyFor({ trusted, variable, own }, root, cwd) {
    const first = trusted === null ? policy/* DEFAULT_POLICY */.z : await (0,policy_file/* policyIn */.iE)(trusted, cwd, variable);
    if (own === null || own === trusted)
        return first;
    return stricter(first, await (0,policy_file/* policyIn */.iE)(own, cwd), { root, catalogue: (0,catalogue/* catalogueWith */.Uu)(first.catalogue) });
}


/***/ }),

/***/ 2339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ fileHash),
  _: () => (/* binding */ reviewSaved)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./build/catalogue/index.js + 1 modules
var build_catalogue = __webpack_require__(8629);
// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __webpack_require__(2777);
// EXTERNAL MODULE: ./build/domain/kept-paths.js
var kept_paths = __webpack_require__(7680);
// EXTERNAL MODULE: ./build/domain/state-place.js
var state_place = __webpack_require__(8890);
// EXTERNAL MODULE: ./build/input/plan/read.js + 14 modules
var read = __webpack_require__(7364);
// EXTERNAL MODULE: ./build/input/plan/state-mark.js
var state_mark = __webpack_require__(7738);
// EXTERNAL MODULE: ./build/review.js + 1 modules
var review = __webpack_require__(1387);
// EXTERNAL MODULE: ./build/text/system-error.js
var system_error = __webpack_require__(2514);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/text/hcl.js
var hcl = __webpack_require__(5825);
;// CONCATENATED MODULE: ./build/keyboard/root/age.js





/** A lock file is made by the first `init`. One that is older than this was not made by it just now. */
const A_DAY = 24 * 60 * 60 * 1000;
/**
 * What shows that a root is not new, as far as its folder tells; null where nothing does.
 * A plan without a state is right for a new root, and the first sign of a lost state for any other.
 *
 * What shows it: its configuration was committed, it has a backend (the state is kept elsewhere, and was not found), or
 * its lock file is older than a day. A workspace beside the default one is often new while its root is not, so of that
 * only the trail can tell.
 */
async function whyOld(folder, place, { wasApplied, now }) {
    if (wasApplied)
        return "applied";
    if (place.workspace !== "default")
        return null;
    if (place.backend !== null || hasBackend(folder))
        return "backend";
    if (hasOldLock(folder, now))
        return "lock-file";
    return (await isCommitted(folder)) ? "commit" : null;
}
const CONFIGURATION = /\.(tf|tofu)$/;
function hasBackend(folder) {
    return namesIn(folder)
        .filter((name) => CONFIGURATION.test(name))
        .some((name) => {
        const blocks = (0,hcl/* hclIn */.T)((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, name), "utf8"))?.blocks ?? [];
        return blocks
            .filter(({ type }) => type === "terraform")
            .some((block) => block.blocks.some(({ type }) => type === "backend" || type === "cloud"));
    });
}
const hasOldLock = (folder, now) => {
    const lock = (0,external_node_fs_.statSync)((0,external_node_path_.join)(folder, ".terraform.lock.hcl"), { throwIfNoEntry: false });
    return lock !== undefined && now.getTime() - lock.mtimeMs > A_DAY;
};
const namesIn = (folder) => {
    try {
        return (0,external_node_fs_.readdirSync)(folder);
    }
    catch {
        // Terraform itself will say that there is no such folder.
        return [];
    }
};
const SOURCES = ["tf", "tofu", "tf.json", "tofu.json", "terraform.lock.hcl"].map((name) => `:(glob)*.${name}`);
/**
 * Whether a commit holds the root's configuration or its lock file. No git, or no repository: not as far as is known.
 */
async function isCommitted(folder) {
    try {
        const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)("git", ["-c", "core.fsmonitor=false", "-C", (0,external_node_path_.resolve)(folder), "rev-list", "-n", "1", "HEAD", "--", ...SOURCES], { timeout: 3000 });
        return stdout.trim() !== "";
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/keyboard/root/history.js
/** After these the plan was applied, or may have been: by an agent whose hook had no objection. */
const APPLIED = new Set(["applied", "failed", "no objection"]);
const isSame = (a, b) => b !== null && a.top === b.top && a.root === b.root && a.workspace === b.workspace;
/**
 * The last apply of a root that knew its state. One and the same folder may be used with several backends, each with a
 * state of its own: then the last one with this backend counts. For a backend that was never seen here it is the last
 * apply with any, since a changed backend is a changed state.
 */
function lastApplied(lines, place) {
    const known = lines.filter((line) => isSame(place, line.place) && line.state !== null && APPLIED.has(line.decision));
    return known.findLast((line) => line.place?.backend === place.backend) ?? known.at(-1) ?? null;
}
/**
 * Whether the last apply destroyed all that there was, and the state is still exactly what it left: then nothing is
 * missing. Anything that is not certain is a no.
 */
function isEmptied(last, is) {
    if (last?.decision !== "applied" || last.state === null || last.counts === null || is === null)
        return false;
    const { create, update, replace, forget, none, unknown, delete: deleted } = last.counts;
    const left = create + update + replace + forget + none + unknown;
    return deleted > 0 && left === 0 && last.state.lineage === is.lineage && last.state.serial === is.serial;
}
/** What the rules are told of the state; null where there is nothing to compare it with. */
function stateHistory(last, is) {
    if (last?.state == null || is === null)
        return null;
    return { is, was: last.state, since: last.at.slice(0, 10) };
}

;// CONCATENATED MODULE: ./build/keyboard/review.js













/** The review of a plan file, with what is known at a keyboard. Throws InputError where it can't be read. */
async function reviewSaved(plan, circumstances) {
    const { policy, place, now, trail, signal, pullState, isSaved } = circumstances;
    const hash = await fileHash(plan.file);
    const catalogue = (0,build_catalogue/* catalogueWith */.Uu)(policy.catalogue);
    const plans = await (0,read/* readPlans */.xZ)({ path: plan.file, root: place.root }, {
        keptPaths: (0,kept_paths/* keptPathsOf */.Oh)(catalogue, policy),
        settingsAsked: (0,state_place/* settingsAsked */.s1)(policy),
        terraform: plan.program,
        input: nothing(),
        cwd: place.top,
        signal,
        isSaved,
        onProgress: () => {
            if (signal.aborted)
                throw new fault/* InputError */.d("took too long to read");
        },
    });
    const last = lastApplied(trail, place);
    const state = await markOf(plan.file, pullState);
    const age = plans.some((one) => one.hasPriorState !== true) ? await ageOf(plan, circumstances, last, state) : UNASKED;
    const told = { catalogue, policy, today: now.toISOString().slice(0, 10), ...age };
    const roots = plans.map((one) => (0,review/* reviewRoot */.bN)(one, { ...told, state: stateHistory(last, state) }));
    // What a plan is made of before there is a state has no lineage.
    return { review: (0,review/* reviewOf */.QR)(roots), place, state: state?.lineage === "" ? null : state, plan: hash };
}
const UNASKED = { isNewRoot: null, oldBecause: null };
/** Whether a plan without a state is right here. */
async function ageOf({ folder }, { place, now }, last, state) {
    if (isEmptied(last, state))
        return { isNewRoot: true, oldBecause: null };
    const oldBecause = await whyOld(folder, place, { wasApplied: last !== null, now });
    return { isNewRoot: oldBecause === null ? null : false, oldBecause };
}
async function markOf(file, pull) {
    try {
        return (await (0,state_mark/* stateMarkOfPlan */.vL)(file)) ?? (await pull?.()) ?? null;
    }
    catch (cause) {
        if (!(cause instanceof fault/* InputError */.d))
            throw cause;
        throw new fault/* InputError */.d(`${file} ${cause.message}`, { cause });
    }
}
/** `sha256:…` of a file. Throws InputError where it can't be read. */
async function fileHash(path) {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    try {
        await (0,promises_.pipeline)((0,external_node_fs_.createReadStream)(path), hash);
    }
    catch (cause) {
        const isMissing = cause instanceof Error && "code" in cause && cause.code === "ENOENT";
        const why = isMissing ? "does not exist" : `can't be read: ${(0,system_error/* whyOf */.g)(cause)}`;
        throw new fault/* InputError */.d(`${path} ${why}; check the path`, { cause });
    }
    return `sha256:${hash.digest("hex")}`;
}
async function* nothing() { }


/***/ }),

/***/ 9350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _input_plan_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4787);
/* harmony import */ var _input_same_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3200);
/* harmony import */ var _input_working_copy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4968);






/** A root's folder → what the trail knows it by. Fails nowhere: what can't be read is not told. */
function placeOf(folder, env) {
    const real = (0,_input_same_file_js__WEBPACK_IMPORTED_MODULE_4__/* .behindLinks */ .K)(folder);
    const top = (0,_input_working_copy_js__WEBPACK_IMPORTED_MODULE_5__/* .topOf */ .HX)(real);
    const data = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, env.TF_DATA_DIR || ".terraform");
    return {
        top,
        root: (0,_input_plan_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .rootName */ .S)(real, top),
        workspace: env.TF_WORKSPACE || textIn((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(data, "environment")) || "default",
        backend: backendIn((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(data, "terraform.tfstate")),
    };
}
function textIn(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, "utf8").trim();
    }
    catch {
        // Most roots have neither of the files that are looked at here.
        return null;
    }
}
/** Settings of a backend that open it, and do not say which it is. */
const SECRET = /secret|token|password|credential|access_key|sas_|private|certificate/i;
/**
 * What `init` wrote of the backend: `{ backend: { type, config } }`. Only its fingerprint is kept, since settings may
 * hold secrets.
 * https://github.com/hashicorp/terraform/blob/main/internal/command/workdir/backend_state.go
 */
function backendIn(path) {
    const text = textIn(path);
    if (text === null)
        return null;
    try {
        const { backend } = JSON.parse(text);
        if (backend === undefined)
            return null;
        const settings = Object.entries(backend.config ?? {})
            .filter(([name, value]) => value !== null && !SECRET.test(name))
            .sort(([a], [b]) => (a < b ? -1 : 1));
        const known = JSON.stringify([backend.type, settings]);
        return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(known).digest("hex").slice(0, 16)}`;
    }
    catch {
        return "unreadable";
    }
}


/***/ }),

/***/ 5825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ hclIn)
/* harmony export */ });
/**
 * What blocks and attributes a file in HCL's native syntax has.
 *
 * Our own scanner: of the parsers on npm, hcl2-parser (3.8 MB, HCL of years ago, last touched in 2024) and
 * @cdktf/hcl2json (given up by HashiCorp; its fork @cdktn/hcl2json is kept) are the Go library compiled, 2 MB of
 * WebAssembly that start slower than a whole review takes, and neither tells the line of a block. Tree-sitter's grammar
 * guesses on where a file
 * is broken, and a guess is no evidence. No value is needed here: only what is a comment, a string, a here-document, an
 * interpolation, a block or an attribute, which is what can hide `prevent_destroy`.
 * Every character is looked at once. https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md
 */
/** What is in a file; null where it is no HCL, which Terraform refuses as well. */
function hclIn(text) {
    try {
        return new Scanner(text.replace(/^\uFEFF/, "")).file();
    }
    catch (error) {
        if (error instanceof NoHcl)
            return null;
        throw error;
    }
}
class NoHcl extends Error {
}
/** Deeper files nobody wrote by hand; a limit keeps the stack. */
const DEEPEST = 200;
const CLOSING = new Map([
    ["(", ")"],
    ["[", "]"],
    ["{", "}"],
]);
const ESCAPES = new Map([
    ["n", "\n"],
    ["r", "\r"],
    ["t", "\t"],
    ['"', '"'],
    ["\\", "\\"],
]);
class Scanner {
    #text;
    #at = 0;
    #depth = 0;
    #line = 1;
    #counted = 0;
    constructor(text) {
        this.#text = text;
    }
    file() {
        const body = this.#body(false);
        if (this.#at < this.#text.length)
            throw new NoHcl();
        return body;
    }
    /** Everything up to the end of the file, or to the brace that closes the block. */
    #body(isInBlock) {
        const attributes = new Map();
        const blocks = [];
        for (;;) {
            this.#skip(true);
            if (isInBlock && this.#text[this.#at] === "}")
                return { attributes, blocks };
            if (!isInBlock && this.#at >= this.#text.length)
                return { attributes, blocks };
            const line = this.#lineHere();
            const name = this.#identifier();
            this.#skip(false);
            if (name === null)
                throw new NoHcl();
            if (this.#text[this.#at] !== "=")
                blocks.push(this.#block(name, line));
            else if (attributes.has(name))
                throw new NoHcl();
            else
                attributes.set(name, this.#attribute());
        }
    }
    #attribute() {
        this.#at++;
        const value = this.#expression(null);
        if (value === "")
            throw new NoHcl();
        return value;
    }
    #block(type, line) {
        const labels = [];
        for (;;) {
            this.#skip(false);
            const label = this.#text[this.#at] === '"' ? this.#label() : this.#identifier();
            if (label === null)
                break;
            labels.push(label);
        }
        this.#take("{");
        const body = this.#deeper(() => this.#body(true));
        this.#take("}");
        return { type, labels, line, ...body };
    }
    #deeper(read) {
        if (++this.#depth > DEEPEST)
            throw new NoHcl();
        const found = read();
        this.#depth--;
        return found;
    }
    #take(char) {
        if (this.#text[this.#at] !== char)
            throw new NoHcl();
        this.#at++;
    }
    /** Offsets only grow, so lines are counted on from the last one. */
    #lineHere() {
        for (; this.#counted < this.#at; this.#counted++)
            if (this.#text[this.#counted] === "\n")
                this.#line++;
        return this.#line;
    }
    #matches(pattern) {
        pattern.lastIndex = this.#at;
        const found = pattern.exec(this.#text);
        if (found !== null)
            this.#at += found[0].length;
        return found;
    }
    #identifier() {
        return this.#matches(/[\p{ID_Start}_][\p{ID_Continue}-]*/uy)?.[0] ?? null;
    }
    /** A label in quotes: a string without templates. */
    #label() {
        const found = this.#matches(/"((?:[^"\\\n]|\\[^\n])*)"/y);
        if (found === null)
            throw new NoHcl();
        return (found[1] ?? "").replace(/\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))/g, (_, short, long, char = "") => {
            const code = Number.parseInt(short ?? long ?? "", 16);
            return code <= 0x10ffff ? String.fromCodePoint(code) : (ESCAPES.get(char) ?? char);
        });
    }
    /** White space and comments; line ends too if `lines`. A comment to the end of its line leaves the line end. */
    #skip(lines) {
        while (this.#matches(lines ? /[ \t\r\n]+/y : /[ \t\r]+/y) !== null || this.#comment())
            ;
    }
    #comment() {
        if (this.#matches(/#[^\n]*|\/\/[^\n]*/y) !== null)
            return true;
        if (!this.#text.startsWith("/*", this.#at))
            return false;
        const end = this.#text.indexOf("*/", this.#at + 2);
        if (end < 0)
            throw new NoHcl();
        this.#at = end + 2;
        return true;
    }
    /**
     * An expression, up to `closing`, which stays; null: up to the end of its line, or of the block on one line that it
     * stands in. Inside of brackets line ends mean nothing.
     */
    #expression(closing) {
        let found = "";
        for (;;) {
            this.#skip(closing !== null);
            const char = this.#text[this.#at];
            if (char === closing)
                return found;
            if (closing === null && (char === undefined || char === "\n" || char === "}"))
                return found;
            if (char === undefined)
                throw new NoHcl();
            found += this.#part(char);
        }
    }
    #part(char) {
        if (char === '"')
            return this.#string();
        const heredoc = this.#matches(/<<-?([\p{ID_Start}_][\p{ID_Continue}-]*)[ \t\r]*\n/uy);
        if (heredoc !== null)
            return this.#heredoc(heredoc[1] ?? "");
        const closing = CLOSING.get(char);
        if (closing !== undefined)
            return this.#bracket(char, closing);
        if (char === ")" || char === "]" || char === "}")
            throw new NoHcl();
        const word = this.#matches(/[\p{ID_Continue}_.]+/uy)?.[0];
        if (word === undefined)
            this.#at++;
        return word ?? char;
    }
    #bracket(opening, closing) {
        this.#at++;
        const inside = this.#deeper(() => this.#expression(closing));
        this.#take(closing);
        return `${opening}${inside}${closing}`;
    }
    /** A template in quotes, with whatever is interpolated. */
    #string() {
        const start = this.#at++;
        for (;;) {
            this.#matches(/(?:[^"\\\n$%]|\\[^\n]|\$\$\{|%%\{|[$%](?!\{))+/y);
            if (this.#interpolation())
                continue;
            this.#take('"');
            return this.#text.slice(start, this.#at);
        }
    }
    #interpolation() {
        if (this.#matches(/[$%]\{~?/y) === null)
            return false;
        this.#deeper(() => this.#expression("}"));
        this.#take("}");
        return true;
    }
    /** Lines up to the one that holds nothing but the marker; its line end stays. */
    #heredoc(marker) {
        const start = this.#at;
        for (let isAtStart = true;;) {
            const line = isAtStart ? this.#matches(/[ \t]*([\p{ID_Start}_][\p{ID_Continue}-]*)[ \t\r]*(?=\n|$)/uy) : null;
            if (line !== null && line[1] === marker)
                return JSON.stringify(this.#text.slice(start, this.#at));
            this.#matches(/(?:[^\n$%]|\$\$\{|%%\{|[$%](?!\{))+/y);
            isAtStart = !this.#interpolation();
            if (isAtStart)
                this.#take("\n");
        }
    }
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


/***/ })

};

export const id = 919;
export const ids = [919];
export const modules = {

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

/***/ 6541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ guardedUnder),
/* harmony export */   Dl: () => (/* binding */ isSameFile),
/* harmony export */   K7: () => (/* binding */ holdsState),
/* harmony export */   Ye: () => (/* binding */ realPath),
/* harmony export */   lQ: () => (/* binding */ isFolder),
/* harmony export */   uc: () => (/* binding */ takesState),
/* harmony export */   wC: () => (/* binding */ matching),
/* harmony export */   xQ: () => (/* binding */ walked),
/* harmony export */   ze: () => (/* binding */ guardedAs)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** Files that this guard rests on, wherever they are. Paths with slashes, `~` resolved. */
const GUARD = /(^|\/)(\.claude\/settings(\.local)?\.json|\.codex\/(hooks\.json|config\.toml)|\.github\/hooks(\/[^/]*\.json)?|\.copilot\/hooks(\/.*)?|\.gemini\/settings\.json|\.cursor\/hooks\.json|\.github\/destroy-guard\.ya?ml|allowed_signers|destroy-guard\/(policy\.ya?ml|log\.jsonl)|bin\/destroy-guard(\.cmd|\.ps1)?|node_modules\/destroy-guard(\/.*)?)$/i;
/** Folders in which such files are: taking them away takes the guard away. */
const GUARD_FOLDER = /(^|\/)(\.claude|\.codex|\.gemini|\.cursor|\.copilot|\.github|(\.config|state)\/destroy-guard)$/i;
/** What a path is, where it is one that an agent has to leave alone. `own`: this guard's policy, wherever it is. */
const guardedAs = (path, own) => namedAs(path, own) ?? namedAs(realPath(path), own);
/** Where a path leads, behind all links; the path itself where nothing lies there. */
function realPath(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        return path;
    }
}
/**
 * Where a path leads as the system goes: behind a link to a folder, `..` is the folder above that folder. A name that
 * is not there yet stays.
 */
function walked(folder, path) {
    const whole = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path);
    if (!/(^|\/)\.\.(\/|$)/.test(path))
        return whole;
    const raw = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? path : `${folder}/${path}`;
    try {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(raw)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(raw));
    }
    catch {
        return whole;
    }
}
/** Whether two paths lead to one file: by a link of either kind a plan has several names. */
function isSameFile(one, other) {
    if (one === other)
        return true;
    const [a, b] = [one, other].map((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false }));
    return a !== undefined && b !== undefined && a.ino === b.ino && a.dev === b.dev;
}
function namedAs(path, own) {
    const plain = path.replaceAll("\\", "/").replace(/\/+$/, "");
    if (/\.tfstate/i.test((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(plain)))
        return "state";
    if (/(^|\/)\.terraform(\/|$)/i.test(plain))
        return "terraform-folder";
    return GUARD.test(plain) || own.some((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(file) === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(plain)) ? "guard" : null;
}
/** The same for a path that goes away with everything in it. */
function guardedUnder(path, own) {
    const direct = guardedAs(path, own);
    if (direct !== null)
        return direct;
    const plain = path.replaceAll("\\", "/").replace(/\/+$/, "");
    if (holdsState(path))
        return "state";
    const isAbove = own.some((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(file).startsWith(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(plain)}/`));
    return isAbove || GUARD_FOLDER.test(plain) ? "guard" : null;
}
/** Folders that are large, and never hold a root. */
const SKIPPED = new Set(["node_modules", ".git", ".venv", "venv"]);
/** Whether a state lies in a folder. Looks only so deep and so far: the answer must come soon. */
function stateIn(folder, depth, budget) {
    for (const entry of entriesOf(folder)) {
        if (budget.left-- <= 0)
            return false;
        if (/\.tfstate/i.test(entry.name))
            return true;
        if (depth > 0 &&
            entry.isDirectory() &&
            !SKIPPED.has(entry.name) &&
            stateIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name), depth - 1, budget))
            return true;
    }
    return false;
}
/** Whether a state lies in a folder, or not far below it. */
const holdsState = (path) => stateIn(path, 4, { left: 3000 });
/** A folder that can't be read, or is none, has nothing in it that could be taken away. */
const entriesOf = (folder) => {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        return [];
    }
};
const isFolder = (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
/** What a pattern of one folder may match: what lies there, and the names under which a state lies anywhere. */
function matching(pattern, folder) {
    const sign = segmentPattern((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(pattern));
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(pattern);
    const place = folder === null ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, parent);
    const there = place === null || /[*?[]/.test(parent) ? [] : entriesOf(place).map(({ name }) => name);
    const usual = place === null ? ["terraform.tfstate", "terraform.tfstate.backup"] : [];
    return [...there, ...usual]
        .filter((name) => sign.test(name) && (!name.startsWith(".") || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(pattern).startsWith(".")))
        .map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place ?? parent, name));
}
/** Whether a pattern of names takes in a state. */
const takesState = (pattern) => ["terraform.tfstate", "terraform.tfstate.backup"].some((name) => segmentPattern(pattern).test(name));
const segmentPattern = (text) => new RegExp(`^${text
    .replace(/[\\^$.|+()]/g, "\\$&")
    .replace(/\*/g, ".*")
    .replace(/\?/g, ".")
    .replace(/\[!/g, "[^")}$`, "is");


/***/ }),

/***/ 4453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ policyPlaces)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** The policy of a repository lies in the working copy, where an agent can edit it. */
const IN_REPOSITORY = ".github/destroy-guard.yml";
const VARIABLE = "DESTROY_GUARD_POLICY";
/** Where the policies of a command at the keyboard are (docs/agents.md). `named`: by the option `--policy`. */
function policyPlaces(named, { cwd, top, env }) {
    const ofVariable = named === undefined ? given(env[VARIABLE]) : undefined;
    const explicit = named ?? ofVariable;
    const users = usersPolicy(env);
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, IN_REPOSITORY);
    return {
        trusted: explicit === undefined ? (users !== null && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(users) ? users : null) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, explicit),
        variable: ofVariable === undefined ? null : VARIABLE,
        own: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(own) ? own : null,
    };
}
/** An empty variable is none, and a relative XDG_CONFIG_HOME is to be ignored (XDG Base Directory Specification). */
const given = (value) => (value === "" ? undefined : value);
function usersPolicy({ XDG_CONFIG_HOME, HOME, USERPROFILE }) {
    const home = given(HOME) ?? given(USERPROFILE);
    const config = XDG_CONFIG_HOME?.startsWith("/") ? XDG_CONFIG_HOME : home && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, ".config");
    return config ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(config, "destroy-guard", "policy.yml") : null;
}


/***/ }),

/***/ 9016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $d: () => (/* binding */ TRAIL_OPTION),
  Au: () => (/* binding */ trailAt),
  yg: () => (/* binding */ trailPath)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __webpack_require__(2777);
// EXTERNAL MODULE: ./build/text/system-error.js
var system_error = __webpack_require__(2514);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/keyboard/trail/chain.js

const sha256 = (text) => `sha256:${(0,external_node_crypto_.createHash)("sha256").update(text).digest("hex")}`;
/** A line with its own hash at the end, which is of all that stands before. */
const sealed = (json) => `${json.slice(0, -1)},"hash":"${sha256(json)}"}`;
const SEAL = /,"hash":"(sha256:[0-9a-f]{64})"\}$/;
/** The hash that a line bears; of one without, that of its text. */
const hashOf = (text) => SEAL.exec(text)?.[1] ?? sha256(text);
const isSealed = (text) => {
    const seal = SEAL.exec(text);
    return seal !== null && sha256(`${text.slice(0, seal.index)}}`) === seal[1];
};
/** The text of a trail → its lines, and where it breaks first. */
function chainOf(text) {
    const texts = text === "" ? [] : text.replace(/\n$/, "").split("\n");
    const lines = [];
    let broken = null;
    let before = { hash: null, number: 0 };
    for (const [index, one] of texts.entries()) {
        const line = lineOf(one);
        broken ??= breakAt(index + 1, one, line, before);
        before = { hash: hashOf(one), number: line?.number ?? before.number + 1 };
        if (line !== null)
            lines.push(line);
    }
    return { lines, broken };
}
/** What is wrong with a line: by itself, and by what it says of the one before, which may be another one now. */
function breakAt(at, text, line, before) {
    if (line === null)
        return { at, what: "unreadable" };
    if (!isSealed(text))
        return { at, what: "changed" };
    if (line.number !== before.number + 1)
        return { at, what: "missing" };
    return line.before === before.hash ? null : { at: Math.max(1, at - 1), what: "changed" };
}
const fieldsOf = (text) => {
    try {
        const value = JSON.parse(text);
        return typeof value === "object" && value !== null && !Array.isArray(value) ? value : null;
    }
    catch {
        return null;
    }
};
/** The number that a line gives itself; null where it can't be read. */
const numberIn = (text) => {
    const number = fieldsOf(text)?.n;
    return typeof number === "number" && Number.isSafeInteger(number) && number > 0 ? number : null;
};
const textIn = (fields, name) => typeof fields[name] === "string" ? fields[name] : null;
const countIn = (fields, name) => typeof fields[name] === "number" ? fields[name] : null;
/** Our own lines are read leniently: a later version may write more, and what is not there is null. */
function lineOf(text) {
    const fields = fieldsOf(text);
    const number = numberIn(text);
    const [at, command] = fields === null ? [] : [textIn(fields, "at"), textIn(fields, "command")];
    if (fields === null || number === null || !at || !command || fields.version !== 1)
        return null;
    return {
        number,
        at,
        command,
        decision: textIn(fields, "decision"),
        ...placeIn(fields),
        verdict: textIn(fields, "verdict"),
        digest: textIn(fields, "digest"),
        counts: (fields.counts ?? null),
        agreed: agreedIn(fields.agreed),
        plan: textIn(fields, "plan"),
        exitCode: countIn(fields, "exitCode"),
        before: textIn(fields, "before"),
        hash: hashOf(text),
    };
}
function agreedIn(value) {
    const { by, how } = (value ?? {});
    const isKnown = Array.isArray(by) && by.every((name) => typeof name === "string") && typeof how === "string";
    return isKnown ? { by: by, how: how } : null;
}
function placeIn(fields) {
    const [top, root, lineage, serial] = [
        textIn(fields, "top"),
        textIn(fields, "root"),
        textIn(fields, "lineage"),
        countIn(fields, "serial"),
    ];
    return {
        place: top === null || root === null
            ? null
            : { top, root, workspace: textIn(fields, "workspace") ?? "default", backend: textIn(fields, "backend") },
        state: lineage === null || serial === null ? null : { lineage, serial },
    };
}

;// CONCATENATED MODULE: ./build/keyboard/trail/file.js




/** Longer than any line: the longest part of it is a path. */
const LONGEST = 1 << 20;
/**
 * The last line of an open file; null where it is empty, or no file of its own (a device).
 * A line that can't be read has no number, so the next one counts on from its place in the file.
 */
function lastLineOf(file) {
    const { size } = (0,external_node_fs_.fstatSync)(file);
    if (size === 0)
        return null;
    const length = Math.min(size, LONGEST);
    const end = Buffer.alloc(length);
    (0,external_node_fs_.readSync)(file, end, 0, length, size - length);
    const isOpen = end.at(-1) !== LINE_FEED;
    const text = end.subarray(end.lastIndexOf(LINE_FEED, isOpen ? -1 : -2) + 1, isOpen ? length : length - 1).toString();
    return { hash: hashOf(text), number: numberIn(text) ?? linesIn(file, size), isOpen };
}
const LINE_FEED = 0x0a;
function linesIn(file, size) {
    const all = Buffer.alloc(size);
    (0,external_node_fs_.readSync)(file, all, 0, size, 0);
    return all.toString().replace(/\n$/, "").split("\n").length;
}
/** The text of a trail; empty where there is none yet. Throws InputError where it can't be read. */
function textAt(path) {
    try {
        if ((0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() !== true)
            return "";
        return (0,external_node_fs_.readFileSync)(path, "utf8");
    }
    catch (cause) {
        throw new fault/* InputError */.d(`the trail ${path} can't be read: ${(0,system_error/* whyOf */.g)(cause)}; check who may read it`, { cause });
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/keyboard/trail/lock.js





/** In milliseconds. A line takes a few; an agent's hook must answer within seconds. */
const LONGEST_WAIT = 3000;
/** So old is no lock of a process that runs, wherever it runs. */
const ABANDONED = 30_000;
/**
 * Runs a task while no other process does: the lock is a file that only one can create. It names its owner, so that the
 * lock of a process that died is taken away. Throws InputError where it can't be had in time.
 */
async function withLock(path, task) {
    const owner = JSON.stringify({ host: (0,external_node_os_.hostname)(), pid: process.pid, id: (0,external_node_crypto_.randomUUID)() });
    const end = performance.now() + LONGEST_WAIT;
    while (!isTaken(path, owner)) {
        breakAbandoned(path, owner);
        if (performance.now() > end)
            throw new fault/* InputError */.d(`${path} is held by another process for more than ${LONGEST_WAIT / 1000} seconds; if none is running, delete it`);
        await (0,promises_.setTimeout)(5 + Math.random() * 20);
    }
    try {
        return task();
    }
    finally {
        (0,external_node_fs_.rmSync)(path, { force: true });
    }
}
/**
 * Creates the file if there is none. It gets its name only when its owner stands in it, so that a process that is
 * killed in between leaves no lock that is nobody's.
 */
function isTaken(path, owner) {
    const named = `${path}.${(0,external_node_crypto_.randomUUID)()}`;
    try {
        (0,external_node_fs_.writeFileSync)(named, owner, { flag: "wx", mode: 0o600 });
        (0,external_node_fs_.linkSync)(named, path);
        return true;
    }
    catch (error) {
        if (error instanceof Error && "code" in error && error.code === "EEXIST")
            return false;
        throw error;
    }
    finally {
        (0,external_node_fs_.rmSync)(named, { force: true });
    }
}
/**
 * Takes a dead process's lock away. Two that find it dead at once must not take away each other's new one: so only one
 * at a time may break a lock, and it looks again first. One that was killed while it did so is in nobody's way.
 */
function breakAbandoned(path, owner) {
    if (!isAbandoned(path))
        return;
    const breaker = `${path}.break`;
    if (isAbandoned(breaker))
        (0,external_node_fs_.rmSync)(breaker, { force: true });
    if (!isTaken(breaker, owner))
        return;
    try {
        if (isAbandoned(path))
            (0,external_node_fs_.rmSync)(path, { force: true });
    }
    finally {
        (0,external_node_fs_.rmSync)(breaker, { force: true });
    }
}
function isAbandoned(path) {
    const found = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (found === undefined)
        return false;
    const isOld = Date.now() - found.mtimeMs > ABANDONED;
    const owner = ownerIn(path);
    return owner === null || owner.host !== (0,external_node_os_.hostname)() ? isOld : !isAlive(owner.pid);
}
function ownerIn(path) {
    try {
        const { host, pid } = JSON.parse((0,external_node_fs_.readFileSync)(path, "utf8"));
        return typeof host === "string" && Number.isSafeInteger(pid) ? { host, pid } : null;
    }
    catch {
        // It is gone, or somebody else wrote it.
        return null;
    }
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return !(error instanceof Error && "code" in error && error.code === "ESRCH");
    }
}

;// CONCATENATED MODULE: ./build/keyboard/trail.js







/** The option by which every command names another trail. */
const TRAIL_OPTION = {
    type: "string",
    value: "FILE",
    says: "the trail (default: $XDG_STATE_HOME/destroy-guard/log.jsonl, where that is ~/.local/state unless it is set)",
};
/**
 * The file of the trail: named, else in the folder for what a program keeps on its own.
 * https://specifications.freedesktop.org/basedir-spec/latest/ : XDG_STATE_HOME, by default ~/.local/state; a relative
 * path in it does not count. Throws InputError where there is no home to keep it in.
 */
function trailPath(option, { cwd, env }) {
    if (option !== undefined)
        return (0,external_node_path_.resolve)(cwd, option);
    const home = env.HOME ?? env.USERPROFILE ?? "";
    const named = env.XDG_STATE_HOME ?? "";
    const state = (0,external_node_path_.isAbsolute)(named) ? named : (0,external_node_path_.join)(home, ".local", "state");
    if (!(0,external_node_path_.isAbsolute)(state))
        throw new fault/* InputError */.d("there is no place for the trail: HOME and XDG_STATE_HOME name no folder; name one with --log");
    return (0,external_node_path_.join)(state, "destroy-guard", "log.jsonl");
}
/** The trail in a file, which is made with the first line. `now` is asked once for each line. */
const trailAt = (path, now) => ({
    path,
    append: (entry) => told(path, () => append(path, entry, now)),
    read: () => chainOf(textAt(path)),
});
async function append(path, entry, now) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true, mode: 0o700 });
    await withLock(`${path}.lock`, () => {
        const file = (0,external_node_fs_.openSync)(path, "a+", 0o600);
        try {
            if (((0,external_node_fs_.fstatSync)(file).mode & 0o077) !== 0 && (0,external_node_fs_.fstatSync)(file).isFile())
                (0,external_node_fs_.fchmodSync)(file, 0o600);
            writeWhole(file, `${lineFor(entry, now(), file)}\n`);
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    });
}
function lineFor({ place, state, ...entry }, at, file) {
    const last = lastLineOf(file);
    const line = {
        version: 1,
        n: last === null ? 1 : last.number + 1,
        at: at.toISOString(),
        command: entry.command,
        decision: entry.decision,
        top: place?.top ?? null,
        root: place?.root ?? null,
        workspace: place?.workspace ?? null,
        backend: place?.backend ?? null,
        lineage: state?.lineage ?? null,
        serial: state?.serial ?? null,
        verdict: entry.verdict,
        digest: entry.digest,
        counts: entry.counts,
        agreed: entry.agreed,
        plan: entry.plan,
        exitCode: entry.exitCode,
        before: last?.hash ?? null,
    };
    return `${last?.isOpen === true ? "\n" : ""}${sealed(JSON.stringify(line))}`;
}
/** All of it or nothing: on a full disk half a line may be written before the error comes. */
function writeWhole(file, text) {
    const { size } = (0,external_node_fs_.fstatSync)(file);
    const bytes = Buffer.from(text);
    try {
        for (let done = 0; done < bytes.length;)
            done += (0,external_node_fs_.writeSync)(file, bytes, done);
        if ((0,external_node_fs_.fstatSync)(file).isFile())
            (0,external_node_fs_.fsyncSync)(file);
    }
    catch (error) {
        if ((0,external_node_fs_.fstatSync)(file).isFile())
            (0,external_node_fs_.ftruncateSync)(file, size);
        throw error;
    }
}
async function told(path, write) {
    try {
        await write();
    }
    catch (cause) {
        if (cause instanceof fault/* InputError */.d)
            throw cause;
        throw new fault/* InputError */.d(`the trail ${path} can't be written: ${(0,system_error/* whyOf */.g)(cause)}; make room or give it another place with --log`, { cause });
    }
}


/***/ }),

/***/ 7411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ entryOf)
/* harmony export */ });
/* unused harmony export DECISIONS */
/** What was decided, in the word that the trail keeps. */
const DECISIONS = (/* unused pure expression or super */ null && ([
    "no objection", // a hook lets the agent's own rules decide
    "denied", // a hook says no
    "consented", // somebody signed a consent (`agree`)
    "agreed", // an apply begins
    "refused", // an apply does not begin
    "answered no", // it does not begin, since a person at the terminal did not agree to it
    "applied", // Terraform's apply ended with 0
    "failed", // it ended otherwise
]));
/** An entry of which nothing is known but who decided what. */
const entryOf = (command, decision, more = {}) => ({
    command,
    decision,
    place: null,
    state: null,
    verdict: null,
    digest: null,
    counts: null,
    agreed: null,
    plan: null,
    exitCode: null,
    ...more,
});


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

#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 6848:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline/promises");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 9059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Uu: () => (/* binding */ catalogueWith),
  ts: () => (/* binding */ knownTypes),
  S7: () => (/* binding */ rowsBeside)
});

// UNUSED EXPORTS: allRows, prefixOf

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "node:module"
const external_node_module_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: external "node:url"
const external_node_url_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
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
const writtenTables = () => (0,external_node_module_namespaceObject.createRequire)(import.meta.url)("./written.ts").writtenTables();
/** `dist/cli/index.js` → `dist/catalogue`. `new URL("../catalogue", import.meta.url)` makes ncc look for it itself. */
const beside = (program) => (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_url_namespaceObject.fileURLToPath)(program)), "..", "catalogue");
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

/***/ 6905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __nccwpck_require__(2777);
// EXTERNAL MODULE: ./build/domain/verdict.js
var verdict = __nccwpck_require__(272);
// EXTERNAL MODULE: ./build/report/untrusted.js
var untrusted = __nccwpck_require__(3021);
;// CONCATENATED MODULE: ./build/version.js
/** The released version; a test holds that package.json says the same. */
const VERSION = "0.1.0";

// EXTERNAL MODULE: ./build/keyboard/consent/usage.js
var usage = __nccwpck_require__(1958);
;// CONCATENATED MODULE: ./build/keyboard/consent/command.js

const AGREE = {
    says: usage/* AGREE_SAYS */.Y3,
    usage: usage/* AGREE_USAGE */.$6,
    options: usage/* AGREE_OPTIONS */.EO,
    // Loaded only here: few runs ask anybody.
    run: async (args, shell) => (await __nccwpck_require__.e(/* import() */ 559).then(__nccwpck_require__.bind(__nccwpck_require__, 1559))).agree(args, shell),
};

// EXTERNAL MODULE: ./build/cli/options.js
var options = __nccwpck_require__(2315);
// EXTERNAL MODULE: ./build/cli/shell.js
var cli_shell = __nccwpck_require__(2603);
// EXTERNAL MODULE: ./build/keyboard/hook/agents.js
var agents = __nccwpck_require__(8210);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __nccwpck_require__(1708);
// EXTERNAL MODULE: ./build/input/working-copy.js
var working_copy = __nccwpck_require__(4968);
// EXTERNAL MODULE: ./build/keyboard/policy.js + 1 modules
var keyboard_policy = __nccwpck_require__(3925);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ./build/input/plan/paths.js
var plan_paths = __nccwpck_require__(4787);
;// CONCATENATED MODULE: ./build/keyboard/root/place.js





/** A root's folder → what the trail knows it by. Fails nowhere: what can't be read is not told. */
function placeOf(folder, env) {
    const real = (0,external_node_fs_.existsSync)(folder) ? (0,external_node_fs_.realpathSync)(folder) : folder;
    const top = (0,working_copy/* topOf */.H)(real);
    const data = (0,external_node_path_.resolve)(folder, env.TF_DATA_DIR || ".terraform");
    return {
        top,
        root: (0,plan_paths/* rootName */.S)(real, top),
        workspace: env.TF_WORKSPACE || textIn((0,external_node_path_.resolve)(data, "environment")) || "default",
        backend: backendIn((0,external_node_path_.resolve)(data, "terraform.tfstate")),
    };
}
function textIn(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, "utf8").trim();
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
        return `sha256:${(0,external_node_crypto_.createHash)("sha256").update(known).digest("hex").slice(0, 16)}`;
    }
    catch {
        return "unreadable";
    }
}

;// CONCATENATED MODULE: ./build/keyboard/trail/entry.js
/** What was decided, in the word that the trail keeps. */
const DECISIONS = (/* unused pure expression or super */ null && ([
    "no objection", // a hook lets the agent's own rules decide
    "denied", // a hook says no
    "consented", // somebody signed a consent (`agree`)
    "agreed", // an apply begins
    "refused", // an apply does not begin
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
const chain_textIn = (fields, name) => typeof fields[name] === "string" ? fields[name] : null;
const countIn = (fields, name) => typeof fields[name] === "number" ? fields[name] : null;
/** Our own lines are read leniently: a later version may write more, and what is not there is null. */
function lineOf(text) {
    const fields = fieldsOf(text);
    const number = numberIn(text);
    const [at, command] = fields === null ? [] : [chain_textIn(fields, "at"), chain_textIn(fields, "command")];
    if (fields === null || number === null || !at || !command || fields.version !== 1)
        return null;
    return {
        number,
        at,
        command,
        decision: chain_textIn(fields, "decision"),
        ...placeIn(fields),
        verdict: chain_textIn(fields, "verdict"),
        digest: chain_textIn(fields, "digest"),
        counts: (fields.counts ?? null),
        agreed: agreedIn(fields.agreed),
        plan: chain_textIn(fields, "plan"),
        exitCode: countIn(fields, "exitCode"),
        before: chain_textIn(fields, "before"),
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
        chain_textIn(fields, "top"),
        chain_textIn(fields, "root"),
        chain_textIn(fields, "lineage"),
        countIn(fields, "serial"),
    ];
    return {
        place: top === null || root === null
            ? null
            : { top, root, workspace: chain_textIn(fields, "workspace") ?? "default", backend: chain_textIn(fields, "backend") },
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
        throw new fault/* InputError */.d(`the trail ${path} can't be read (${cause instanceof Error && "code" in cause ? String(cause.code) : String(cause)}); check who may read it`, { cause });
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
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
        breakAbandoned(path);
        if (performance.now() > end)
            throw new fault/* InputError */.d(`${path} is held by another process for more than ${LONGEST_WAIT / 1000} seconds; if none is running, delete it`);
        await (0,promises_namespaceObject.setTimeout)(5 + Math.random() * 20);
    }
    try {
        return task();
    }
    finally {
        (0,external_node_fs_.rmSync)(path, { force: true });
    }
}
function isTaken(path, owner) {
    try {
        (0,external_node_fs_.writeFileSync)(path, owner, { flag: "wx", mode: 0o600 });
        return true;
    }
    catch (error) {
        if (error instanceof Error && "code" in error && error.code === "EEXIST")
            return false;
        // A full disk leaves the file without its owner.
        if (error instanceof Error && "code" in error && (error.code === "ENOSPC" || error.code === "EDQUOT"))
            (0,external_node_fs_.rmSync)(path, { force: true });
        throw error;
    }
}
/**
 * Takes a dead process's lock away. Two that find it dead at once must not take away each other's new one: so only one
 * at a time may break a lock, and it looks again first.
 */
function breakAbandoned(path) {
    if (!isAbandoned(path))
        return;
    const breaker = `${path}.break`;
    if (!isTaken(breaker, ""))
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
        // It is gone, or its owner was not written yet.
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
const REASONS = new Map([
    ["ENOSPC", "the disk is full"],
    ["EDQUOT", "the disk quota is used up"],
    ["EACCES", "permission denied"],
    ["EPERM", "permission denied"],
    ["EROFS", "the disk can't be written"],
    ["ENOTDIR", "a part of its path is no folder"],
    ["EEXIST", "a part of its path is no folder"],
    ["EISDIR", "it is a folder"],
]);
async function told(path, write) {
    try {
        await write();
    }
    catch (cause) {
        if (cause instanceof fault/* InputError */.d)
            throw cause;
        const code = cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
        throw new fault/* InputError */.d(`the trail ${path} can't be written: ${REASONS.get(code) ?? code}; make room or give it another place with --log`, { cause });
    }
}

// EXTERNAL MODULE: ./build/keyboard/hook/files.js
var files = __nccwpck_require__(6541);
// EXTERNAL MODULE: ./build/keyboard/hook/shell/mention.js
var mention = __nccwpck_require__(5429);
// EXTERNAL MODULE: ./build/keyboard/hook/shell/programs.js
var programs = __nccwpck_require__(4270);
// EXTERNAL MODULE: ./build/keyboard/hook/shell/word.js
var word = __nccwpck_require__(7823);
;// CONCATENATED MODULE: ./build/keyboard/hook/powershell.js



/**
 * PowerShell and cmd.exe: no kept parser of either runs in Node, so only the plainest command is read: one program, its
 * words, and nothing that either shell gives a meaning to. All else that speaks of Terraform or of a state, or that
 * builds a command while it runs, is refused.
 */
const PLAIN = /^[\w./\\:=@+,~ -]+$/;
const BUILDS = /(?:^|\s)[-/]e(nc\w*)?\s|\b(iex|invoke-expression|invoke-command|icm|start-process|saps|frombase64string|scriptblock|set-alias|sal|new-alias)\b|&\s*[($"']|\[char\]|%\w+:|!\w+!|for\s+\/f/i;
/** Signs that both shells take away. */
const bare = (text) => text.replace(/["'`^]/g, "");
function readPowerShell(command, folder) {
    const text = bare(command);
    if (PLAIN.test(command.trim())) {
        const [program = "", ...args] = command.trim().split(/ +/);
        const name = (0,programs/* terraformName */.cF)(program);
        if (name !== null)
            return [call(name, args, folder)];
        if (/^(get-content|gc|cat|type|echo|write-output|write-host|ls|dir|git|rg|select-string|findstr)$/.test((0,programs/* baseName */.Fl)(program)))
            return [];
    }
    if ((0,mention/* mentionsTerraform */.ib)(text) ||
        /\b(tf|tg)(\.exe)?\s/i.test(text) ||
        (0,mention/* mentionsState */.XU)(text) ||
        BUILDS.test(text) ||
        /destroy-guard|\.claude|\.codex|\.gemini|\.cursor|\.copilot|github.hooks/i.test(text))
        return [{ kind: "unclear", what: "powershell", shown: command }];
    return [];
}
const call = (program, args, folder) => ({
    kind: "call",
    program,
    args: args.map(word/* known */.eO),
    folder,
    maybe: false,
    unsure: null,
    hidden: new Map(),
});

// EXTERNAL MODULE: ./build/report/terminal.js + 1 modules
var terminal = __nccwpck_require__(4090);
;// CONCATENATED MODULE: ./build/keyboard/hook/reasons.js


/** What an agent is told. It hands this on to a person, so it says what each of the two can do. */
const PLAN_FIRST = 'Make a plan with "terraform plan -out=tfplan", in a command of its own, and apply exactly that file with "terraform apply tfplan"; or let a person run "destroy-guard apply" in a terminal.';
const A_PERSON = "Changing what Terraform believes is a person's step: ask for it, and say why it is needed.";
const OBJECTIONS = {
    "no-plan": `This applies a plan that nobody has looked at. ${PLAN_FIRST}`,
    destroy: `This destroys everything in the state, without a plan that anybody has looked at. To destroy, make a plan with "terraform plan -destroy -out=tfplan", so that it can be reviewed; or let a person run "destroy-guard apply -- -destroy" in a terminal.`,
    refresh: `This writes the state without a plan. Use "terraform plan -refresh-only -out=tfplan" and apply that file.`,
    many: "This applies or destroys many roots at once, without a plan that anybody has looked at. Plan and apply them one by one.",
    surgery: A_PERSON,
    init: `This init may move, copy or leave the state. ${A_PERSON}`,
    overwrite: "This would write a plan over a state. Give the plan another name.",
    verb: "It can't be told for certain what Terraform would do here. Write the command plainly: the program, its verb and its options, without variables.",
    "plan-name": "Which plan is applied can't be told for certain. Write the name of the plan file plainly, without variables.",
    "apply-options": 'This apply has options or arguments that this guard does not know. Write it as "terraform apply PLANFILE".',
    elsewhere: "Where this runs can't be told for certain, so its plan can't be reviewed. Run it in its folder, or with \"-chdir=FOLDER\", on this machine, in a command of its own.",
};
const UNCLEAR = {
    syntax: "This can't be read as a shell command for certain, so what it runs is not known. Write it plainly.",
    program: "Which program this runs is not known before it runs, and it may be Terraform. Write the name of the program plainly.",
    arguments: "The arguments of this command are not known before it runs. Write them plainly.",
    script: "This runs a script that can't be read before it runs. Write the script in one command, and run it in another.",
    piped: "This runs a script that comes out of another command, so it can't be read before it runs. Save it to a file, look at it, and run the file.",
    eval: "What eval would run can't be read before it runs. Write the command plainly.",
    text: "This hands Terraform, with a verb that changes something, to another program as text, so it can't be told for certain what would run. Write the command plainly.",
    alias: "This gives Terraform another name, by which no guard would know it. Use its own name.",
    powershell: "This may run Terraform in a way that can't be read for certain. Write one plain command: the program, its verb and its options, without quotes, variables or other commands.",
    nested: "This command is nested too deep to be read.",
};
const FILES = {
    state: `This changes a state file. ${A_PERSON}`,
    "terraform-folder": `This changes .terraform, where Terraform keeps which state it works with. ${A_PERSON} "terraform init -upgrade" renews providers and modules.`,
    guard: "This changes what the guard itself rests on: its policy, its hook or its trail. That is a person's step.",
};
const GUARD = {
    uninstall: "This takes the guard away. That is a person's step.",
    consent: "This agrees to a destroy. Only a person may agree.",
    apply: '"destroy-guard apply" asks a person, in a terminal of theirs. Ask for it to be run; with --yes it applies plans in which nothing blocks.',
};
const shownCommand = (text) => (0,untrusted/* cut */.Jj)((0,untrusted/* terminalText */.eR)(text), 160);
const objection = (why, command) => `${shownCommand(command)}: ${OBJECTIONS[why]}`;
function foundReason(found) {
    switch (found.kind) {
        case "unclear":
            return unclearReason(found.what, found.shown);
        case "file":
            return `${shownCommand(found.path)}: ${FILES[found.what]}`;
        case "guard":
            return GUARD[found.what];
    }
}
const unclearReason = (what, shown) => `${shownCommand(shown)}: ${UNCLEAR[what]}`;
const fileReason = (path, what) => `${shownCommand(path)}: ${FILES[what]}`;
const notAlone = (plan, others) => `${shownCommand(plan)} can't be reviewed: this command also runs ${shownCommand(others.join(", "))}, which may change the plan before it is applied. Run the apply in a command of its own.`;
const tooSlow = (seconds) => `The answer took more than ${seconds} seconds, so this is refused. Review the plan first with "destroy-guard review PLANFILE", which takes as long as it needs, and let a person apply it with "destroy-guard apply PLANFILE".`;
const unreadablePlan = (message) => `The plan can't be reviewed, so it can't be applied: ${(0,untrusted/* terminalText */.eR)(message)}`;
/** A review with its findings, and who can do what about it. */
function blockedReason(review, plan) {
    const lines = (0,terminal/* terminalReport */.R)(review, { width: 100, color: false }).trimEnd().split("\n");
    const shown = lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES), "…"] : lines;
    return [
        `Applying ${shownCommand(plan)} is refused by destroy-guard.`,
        ...shown,
        `If this is meant, a person can look at it and apply it: destroy-guard apply ${shownCommand(plan)}`,
    ].join("\n");
}
const MOST_LINES = 60;
const untold = (message) => `Nobody would know of this apply later, so it is refused: ${(0,untrusted/* terminalText */.eR)(message)}`;
const broken = (error) => `destroy-guard failed, so this is refused; please report it: ${(0,untrusted/* terminalText */.eR)(error instanceof Error ? `${error.message} ${(error.stack ?? "").split("\n")[1]?.trim() ?? ""}` : String(error))}`;

;// CONCATENATED MODULE: ./build/keyboard/hook/terraform.js

const NONE = { kind: "none" };
/** Read, and change nothing that others would miss. */
const HARMLESS = new Set(`plan show validate fmt output providers version graph get console login logout metadata modules test query help`.split(" "));
/** Terragrunt's own. */
const HARMLESS_TERRAGRUNT = new Set("hclfmt hclvalidate hcl render render-json find list info terragrunt-info catalog scaffold dag graph-dependencies plan-all validate-all output-all".split(" "));
const STATE_READS = new Set(["list", "show", "pull"]);
const WORKSPACE_READS = new Set(["list", "show", "select", "new"]);
const SURGERY = new Set(["import", "taint", "untaint", "force-unlock"]);
/** What to fear where it is not certain which word is the verb. */
const FEARED = new Set(`apply destroy import taint untaint refresh force-unlock rm mv push replace-provider delete run-all apply-all
  destroy-all deploy clean migrate bootstrap`.split(/\s+/));
const isFlag = (text) => text.startsWith("-");
/** `--chdir=x` and `-chdir=x` are one to Go's flags. */
const flagName = (text) => text.replace(/^--?/, "").replace(/=.*$/s, "");
/**
 * The verb, as Terraform finds it: the first word that is no option. `-chdir=` is the only option before it that takes
 * a value, and keeps it in the same word.
 */
function verbOf(args) {
    let chdir;
    for (const [at, arg] of args.entries()) {
        const isChdir = /^--?chdir=/.test(arg.head);
        if (isChdir && chdir !== undefined)
            return { verb: null, chdir: null, rest: [] };
        if (isChdir && arg.whole)
            chdir = arg.text === null ? null : arg.text.replace(/^[^=]*=/s, "");
        else if (arg.text === null)
            return { verb: null, chdir, rest: [] };
        else if (arg.text !== "" && !isFlag(arg.text))
            return { verb: arg.text, chdir, rest: args.slice(at + 1) };
    }
    return { verb: "", chdir, rest: [] };
}
const shown = ({ program, args }) => [program, ...args.map(({ raw }) => raw)].join(" ");
const isHelp = (rest) => rest.length === 1 && /^--?(h|help)$/.test(rest[0]?.text ?? "");
/** The answer to one call of Terraform, by its arguments alone. */
function answerTo(call) {
    const deny = (why) => ({ kind: "deny", why, command: shown(call) });
    if (call.program === "terragrunt")
        return answerToTerragrunt(call, deny);
    const { verb, chdir, rest } = verbOf(call.args);
    if (verb === null)
        return deny("verb");
    if (verb === "" || isHelp(rest))
        return NONE;
    const folder = chdir === undefined ? call.folder : chdir === null || call.folder === null ? null : (0,external_node_path_.resolve)(call.folder, chdir);
    const hidden = hiddenArgs(call, verb);
    const all = hidden === null ? null : [...hidden, ...rest];
    return answerToVerb({ ...call, folder }, verb, all, deny);
}
/** `all` is null where `TF_CLI_ARGS` adds what can't be read. */
function answerToVerb(call, verb, all, deny) {
    if (verb === "apply")
        return all === null ? deny("apply-options") : answerToApply(call, all, deny);
    if (verb === "destroy")
        return deny("destroy");
    if (verb === "refresh")
        return deny("refresh");
    if (SURGERY.has(verb))
        return deny("surgery");
    if (verb === "state")
        return under(call, all, STATE_READS, deny);
    if (verb === "workspace" || verb === "env")
        return under(call, all, WORKSPACE_READS, deny);
    if (verb === "init")
        return initIsPlain(all) ? NONE : deny("init");
    if (verb === "plan" && (all ?? []).some(isOutOnState))
        return deny("overwrite");
    if (HARMLESS.has(verb))
        return NONE;
    if (!call.maybe)
        return deny("verb");
    // Then it is no Terraform at all, or one that knows no such verb.
    if (call.unsure !== null)
        return NONE;
    return call.args.some(({ text }) => text !== null && FEARED.has(text)) ||
        call.args.some(({ text, whole }) => text === null && !whole)
        ? deny("verb")
        : NONE;
}
const isOutOnState = ({ raw }) => /^['"]?--?out=.*\.tfstate/.test(raw);
/** `state` and `workspace` have verbs of their own, which follow at once. */
function under(call, all, reads, deny) {
    const [first] = all ?? [];
    if (all !== null && (first === undefined || first.text === ""))
        return all.length === 0 ? NONE : deny("verb");
    if (first === undefined || first.text === null)
        return deny("verb");
    if (isFlag(first.text))
        return all?.length === 1 ? NONE : deny("verb");
    if (reads.has(first.text))
        return NONE;
    return call.maybe && !FEARED.has(first.text) ? NONE : deny("surgery");
}
/** The options of init that leave the state where it is. */
const PLAIN_INIT = /^(h|help|backend|backend-config|get|get-plugins|input|json|lock|lock-timeout|lockfile|no-color|plugin-dir|upgrade|verify-plugins|compact-warnings|var|var-file|from-module|test-directory)$/;
/**
 * `-backend-config` may name another state: with a state that is there already Terraform asks for one of the two
 * others.
 */
const initIsPlain = (all) => all?.every(({ text, whole, head }) => {
    const name = flagName(head);
    if (text === null && !(whole && isFlag(head) && head.includes("=")))
        return false;
    return !isFlag(head) || PLAIN_INIT.test(name);
}) ?? false;
/** Options of an apply that do not change what is applied, and those of them that take the next word. */
const APPLY_FLAGS = new Map([
    ["auto-approve", false],
    ["compact-warnings", false],
    ["input", false],
    ["json", false],
    ["json-into", true],
    ["lock", false],
    ["lock-timeout", true],
    ["no-color", false],
    ["concise", false],
    ["show-sensitive", false],
    ["parallelism", true],
]);
/** Options that make a plan, so that none is applied that was saved. */
const PLANNING = /^(destroy|replace|target|exclude|target-file|exclude-file|var|var-file|refresh|refresh-only|allow-missing-config)$/;
function answerToApply(call, all, deny) {
    let at = 0;
    for (; at < all.length; at++) {
        const { text, head, whole } = all[at];
        if (!isFlag(head))
            break;
        const name = flagName(head);
        if (PLANNING.test(name))
            return deny("no-plan");
        const takesNext = APPLY_FLAGS.get(name);
        if (takesNext === undefined || (text === null && !whole))
            return deny("apply-options");
        if (takesNext && !head.includes("="))
            at++;
    }
    const rest = all.slice(at);
    const [plan] = rest;
    if (plan === undefined)
        return deny("no-plan");
    if (plan.text === null)
        return deny("plan-name");
    if (rest.length > 1)
        return deny("apply-options");
    if (call.folder === null)
        return deny("elsewhere");
    return { kind: "review", program: call.program, folder: call.folder, plan: plan.text };
}
/**
 * What `TF_CLI_ARGS` and `TF_CLI_ARGS_verb` put behind the verb. Null where that can't be read: Terraform splits it as
 * a shell would.
 */
function hiddenArgs({ hidden }, verb) {
    const values = [hidden.get("TF_CLI_ARGS"), hidden.get(`TF_CLI_ARGS_${verb}`)].filter((value) => value !== undefined);
    if (values.some((value) => value === null || !/^[\w\s=.,/:-]*$/.test(value)))
        return null;
    const words = values.flatMap((value) => value.split(/\s+/).filter((word) => word !== ""));
    return words.map((text) => ({ text, whole: true, head: text, tail: text, pattern: null, raw: text }));
}
/**
 * Terragrunt takes options with values before and behind its verbs, and more of them with each version. So any word
 * that
 * is a verb to fear counts as one.
 */
function answerToTerragrunt(call, deny) {
    const words = call.args.map(({ text }) => text);
    if (call.args.some(({ text, whole, head }) => text === null && !(whole && isFlag(head))))
        return deny("verb");
    if (words.some((word) => word === "run-all" || word === "apply-all" || word === "destroy-all" || word === "--all"))
        return words.some((word) => word !== null && FEARED.has(word) && word !== "run-all") ? deny("many") : NONE;
    if (words.some((word) => word === "init"))
        return words.every((word) => word === null || !/migrate-state|reconfigure|force-copy/.test(word))
            ? NONE
            : deny("init");
    const at = words.findIndex((word) => word !== null && FEARED.has(word));
    if (at === 0 && words[0] === "apply")
        return answerToApply(call, call.args.slice(1), deny);
    if (at >= 0)
        return deny(words[at] === "apply" ? "no-plan" : words[at] === "destroy" ? "destroy" : "surgery");
    const verb = words.find((word) => word !== null && !isFlag(word));
    const isKnown = verb === undefined ||
        HARMLESS.has(verb ?? "") ||
        HARMLESS_TERRAGRUNT.has(verb ?? "") ||
        /^(state|workspace|run|stack|--version|exec)$/.test(verb ?? "");
    return isKnown || call.maybe ? NONE : deny("verb");
}

;// CONCATENATED MODULE: ./build/keyboard/hook/decide.js






const NOTHING = { denied: null, reviewed: null };
const no = (denied) => ({ denied, reviewed: null });
/** The decision on what an agent wants to do. */
async function decide(request, deciding) {
    if (request.kind === "files")
        return onFiles(request.paths, deciding);
    const read = await readOf(request, deciding);
    const answers = [];
    for (const found of read.found) {
        if (found.kind !== "call")
            return no(foundReason(found));
        const answer = answerTo(found);
        if (answer.kind === "none")
            continue;
        if (found.unsure !== null)
            return no(unclearReason("program", found.unsure));
        if (answer.kind === "deny")
            return no(objection(answer.why, answer.command));
        answers.push(answer);
    }
    return onPlans(answers.filter((answer) => answer.kind === "review"), read, deciding);
}
function onFiles(paths, { world }) {
    for (const path of paths) {
        const what = (0,files/* guardedAs */.ze)(path, world.own);
        if (what !== null)
            return no(fileReason(path, what));
    }
    return NOTHING;
}
async function readOf({ command, folder, dialect }, { hidden, world }) {
    if (dialect === "powershell")
        return { found: readPowerShell(command, folder), writers: [], written: [] };
    // Loaded only here, since few runs of the program read shell.
    const { readCommand } = await Promise.all(/* import() */[__nccwpck_require__.e(989), __nccwpck_require__.e(709)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2709));
    return readCommand(command, { folder, hidden }, world);
}
/** Every plan is reviewed, and the first that blocks is the answer. */
async function onPlans(plans, read, { review }) {
    let last = null;
    for (const { plan, folder, program } of plans) {
        const others = othersIn(read, (0,external_node_path_.resolve)(folder, plan));
        if (others.length > 0)
            return no(notAlone(plan, others));
        try {
            last = await review({ plan, folder, program });
        }
        catch (error) {
            if (!(error instanceof fault/* InputError */.d))
                throw error;
            return no(unreadablePlan(error.message));
        }
        if (last.review.verdict !== "passed")
            return { denied: blockedReason(last.review, plan), reviewed: last };
    }
    return { denied: null, reviewed: last };
}
/** What else is in the command and may write the plan file after it was reviewed. */
function othersIn({ found, writers, written }, plan) {
    const redirected = written.filter((path) => path === null || path === plan).map(() => "a redirection");
    return [...new Set([...writers, ...redirected, ...found.filter(writesPlans).map(() => "a plan or an init")])];
}
/** Terraform's own options that write a file where they are told to. */
const WRITES = /^--?(out|generate-config-out|from-module|json-into)/;
const writesPlans = (found) => found.kind === "call" && found.args.some(({ text, head, whole }) => WRITES.test(head) || (text === null && !whole));

;// CONCATENATED MODULE: ./build/keyboard/hook/request.js

/** An answer for an input that is no question of ours, or can't be read as one. */
class UnreadableRequest extends Error {
}
const request_fieldsOf = (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
const request_textIn = (fields, ...names) => names.map((name) => fields[name]).find((value) => typeof value === "string");
/** Names of the tools that run a command, in small letters and without signs. */
const SHELL_TOOL = /^(bash|shell|sh|powershell|pwsh|runshellcommand|execcommand|unifiedexec|localshell|terminal|runinterminal|runterminalcmd|runcommand)$/;
/** They type into a shell that runs already. */
const TYPING_TOOL = /^(writestdin|writebash|writepowershell|sendtoterminal)$/;
/** They change a file; some of them take a `command` that is none of a shell. */
const FILE_TOOL = /^(edit|multiedit|write|notebookedit|create|strreplaceeditor|strreplace|replace|writefile|applypatch|delete|deletefile|editfile|movefile|insert)$/;
/**
 * The question in an agent's JSON, whichever of the five asks: they name the same things differently, and each of them
 * has changed its names before. Null: a tool that neither runs a command nor changes a file.
 */
function requestIn(json, platform) {
    const input = request_fieldsOf(parsed(json));
    const tool = request_textIn(input, "tool_name", "toolName")
        ?.toLowerCase()
        .replace(/[^a-z]/g, "");
    const args = argumentsIn(input);
    if (tool !== undefined && FILE_TOOL.test(tool))
        return filesIn(args, input);
    const command = commandIn(tool, args, input);
    if (command === null) {
        if (tool !== undefined && !SHELL_TOOL.test(tool))
            return null;
        throw new UnreadableRequest("the agent's message holds no command that this guard knows how to find");
    }
    return { kind: "command", command, folder: folderIn(args, input), dialect: dialectOf(tool, input, platform) };
}
function parsed(json) {
    try {
        return JSON.parse(json.replace(/^\ufeff/, ""));
    }
    catch (cause) {
        throw new UnreadableRequest("the agent's message is no JSON", { cause });
    }
}
/** Copilot hands on its arguments as an object, or as JSON in a string. */
function argumentsIn(input) {
    const args = input.tool_input ?? input.toolArgs ?? input.tool_args;
    if (typeof args !== "string")
        return request_fieldsOf(args);
    try {
        return request_fieldsOf(JSON.parse(args));
    }
    catch {
        // Then it is the command, or a patch.
        return { command: args };
    }
}
function commandIn(tool, args, input) {
    if (tool !== undefined && TYPING_TOOL.test(tool))
        return request_textIn(args, "input", "chars", "text") ?? "";
    const command = args.command ?? args.cmd ?? input.command;
    if (typeof command === "string")
        return command;
    return Array.isArray(command) && command.every((word) => typeof word === "string")
        ? command.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(" ")
        : null;
}
/** Where the command runs: the tool's own folder, else the session's, else the only workspace there is. */
function folderIn(args, input) {
    const roots = Array.isArray(input.workspace_roots) ? input.workspace_roots : [];
    const session = [request_textIn(input, "cwd"), roots.length === 1 ? roots[0] : undefined].find((path) => typeof path === "string" && path !== "");
    const own = request_textIn(args, "working_directory", "workdir", "dir_path", "directory", "cwd");
    if (own === undefined || own === "")
        return session ?? null;
    return session === undefined ? null : (0,external_node_path_.resolve)(session, own);
}
/** Claude runs Bash on Windows too; the others take PowerShell there. */
const dialectOf = (tool, input, platform) => {
    if (tool !== undefined && /powershell|pwsh/.test(tool))
        return "powershell";
    return platform === "win32" && !(tool === "bash" && !("model" in input)) ? "powershell" : "shell";
};
const PATCHED = /^\*\*\* (?:(?:Add|Update|Delete) File|Move to): (.+)$/gm;
function filesIn(args, input) {
    if (args.command === "view")
        return null;
    const named = request_textIn(args, "file_path", "filePath", "path", "notebook_path", "target_file");
    const patch = request_textIn(args, "command", "patch", "input") ?? "";
    const paths = [
        ...(named === undefined ? [] : [named]),
        ...[...patch.matchAll(PATCHED)].map(([, path]) => path),
    ];
    const folder = folderIn({}, input);
    return { kind: "files", paths: paths.map((path) => (folder === null ? path : (0,external_node_path_.resolve)(folder, path))) };
}

// EXTERNAL MODULE: ./build/catalogue/index.js + 3 modules
var build_catalogue = __nccwpck_require__(9059);
// EXTERNAL MODULE: ./build/domain/kept-paths.js
var kept_paths = __nccwpck_require__(7680);
// EXTERNAL MODULE: ./build/input/plan/read.js + 30 modules
var read = __nccwpck_require__(109);
// EXTERNAL MODULE: ./build/review.js + 35 modules
var build_review = __nccwpck_require__(8112);
;// CONCATENATED MODULE: ./build/keyboard/hook/review-plan.js






/** The review of a plan file, the same as that of `destroy-guard review`. Throws InputError where it can't be read. */
async function reviewPlan({ folder, plan, program }, { policy, place, today, signal }) {
    const catalogue = (0,build_catalogue/* catalogueWith */.Uu)(policy.catalogue);
    const plans = await (0,read/* readPlans */.x)({ path: (0,external_node_path_.resolve)(folder, plan), root: place.root }, {
        keptPaths: (0,kept_paths/* keptPathsOf */.Oh)(catalogue, policy),
        terraform: program,
        input: nothing(),
        cwd: place.top,
        signal,
        onProgress: () => {
            if (signal.aborted)
                throw new fault/* InputError */.d("took too long to read");
        },
    });
    const review = (0,build_review/* reviewOf */.QR)(plans.map((one) => (0,build_review/* reviewRoot */.bN)(one, { catalogue, policy, today, isNewRoot: null })));
    return { review, place };
}
async function* nothing() { }

;// CONCATENATED MODULE: ./build/keyboard/hook/scripts.js

/** Larger ones are programs, or something that nobody wrote. */
const LARGEST = 1 << 20;
/** The text of a script; null where there is none, or none that is text. */
function scriptAt(path) {
    const stat = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    // A pipe or a device would be emptied, or never end.
    if (stat?.isFile() !== true || stat.size > LARGEST)
        return null;
    const bytes = Buffer.alloc(stat.size);
    const file = (0,external_node_fs_.openSync)(path, "r");
    try {
        (0,external_node_fs_.readSync)(file, bytes);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
    return bytes.includes(0) ? null : bytes.toString("utf8");
}

;// CONCATENATED MODULE: ./build/keyboard/hook/answer.js













/** In seconds. Every agent waits longer, and each would let the command run that it waited too long for. */
const answer_LONGEST = 8;
/**
 * The answer to what an agent writes on standard input. Whatever goes wrong on the way is a no, in the agent's own
 * form.
 */
async function answerOf(name, settings, shell) {
    const agent = (0,agents/* agentNamed */.XC)(name);
    return inTime(agent, async (signal) => {
        const request = requestIn(await textOf(shell.stdin), external_node_process_.platform);
        if (request === null)
            return agent.pass;
        const { denied } = await writtenDecision(request, name, settings, shell, signal);
        return denied === null ? agent.pass : agent.deny(denied);
    });
}
/** An answer that comes too late is none, so it is made no before that. */
async function inTime(agent, answer) {
    const late = new AbortController();
    let timer;
    const end = new Promise((resolve) => {
        timer = setTimeout(() => {
            late.abort();
            resolve(agent.deny(tooSlow(answer_LONGEST)));
        }, answer_LONGEST * 1000);
    });
    const inner = answer(late.signal).catch((error) => agent.deny(failure(error)));
    try {
        return await Promise.race([inner, end]);
    }
    finally {
        clearTimeout(timer);
    }
}
const failure = (error) => error instanceof UnreadableRequest
    ? `destroy-guard refuses what it can't read: ${error.message}. Tell its version, and the agent's, to whoever keeps it.`
    : broken(error);
async function textOf(stdin) {
    const chunks = [];
    for await (const chunk of stdin)
        chunks.push(chunk);
    return Buffer.concat(chunks).toString("utf8");
}
/** The decision alone, which leaves nothing behind. */
const decisionOn = (request, settings, shell, signal) => decide(request, circumstancesOf(request, settings, shell, signal));
/**
 * The decision, written down where it says something about Terraform. An apply of which the trail can't tell is
 * refused;
 * a no stays one.
 */
async function writtenDecision(request, name, settings, shell, signal) {
    const decision = await decisionOn(request, settings, shell, signal);
    if (decision.denied === null && decision.reviewed === null)
        return decision;
    try {
        await trailOf(settings, shell).append(answer_lineFor(name, decision));
        return decision;
    }
    catch (error) {
        if (!(error instanceof fault/* InputError */.d))
            throw error;
        return { ...decision, denied: decision.denied ?? untold(error.message) };
    }
}
const trailOf = ({ log }, shell) => trailAt(trailPath(log, shell), shell.now);
const answer_lineFor = (name, { denied, reviewed }) => entryOf(`hook ${name}`, denied === null ? "no objection" : "denied", {
    place: reviewed?.place ?? null,
    verdict: reviewed?.review.verdict ?? null,
    digest: reviewed?.review.digest ?? null,
    counts: reviewed?.review.counts ?? null,
});
function circumstancesOf(request, settings, shell, signal) {
    const home = shell.env.HOME ?? shell.env.USERPROFILE ?? null;
    const place = request.kind === "command" ? request.folder : null;
    const placesFor = (top) => (0,keyboard_policy/* policyPlaces */.n)(settings.policy, { cwd: shell.cwd, top, env: shell.env });
    const { trusted, own } = placesFor((0,working_copy/* topOf */.H)(place ?? shell.cwd));
    const review = async (plan) => {
        const place = placeOf(plan.folder, shell.env);
        const policy = await (0,keyboard_policy/* policyFor */.K)(placesFor(place.top), place.root, shell.cwd);
        const program = settings.terraform ?? (plan.program === "tofu" ? "tofu" : "terraform");
        return reviewPlan({ ...plan, program }, { policy, place, today: shell.now().toISOString().slice(0, 10), signal });
    };
    return {
        world: { home, own: [trusted, own, trailIn(settings, shell)].filter((path) => path !== null), scriptAt: scriptAt },
        hidden: hiddenIn(shell.env),
        review,
    };
}
/** Null: it has no place, which the line that can't be written will say. */
function trailIn({ log }, shell) {
    try {
        return trailPath(log, shell);
    }
    catch {
        return null;
    }
}
/** What the agent's own environment puts behind Terraform's verbs. */
const hiddenIn = (env) => new Map(Object.entries(env).filter((pair) => pair[0].startsWith("TF_CLI_ARGS") && pair[1] !== undefined));

;// CONCATENATED MODULE: ./build/keyboard/hook/usage.js
const HOOK_USAGE = `destroy-guard hook: stands between a coding agent and Terraform.

USAGE
  destroy-guard hook AGENT              answers the agent: its question on standard input
  destroy-guard hook AGENT --install    writes the hook into the agent's configuration
  destroy-guard hook AGENT --uninstall  takes it out again
  destroy-guard hook AGENT --try 'COMMAND'
                                        shows the answer to a command, without an agent

  AGENT is claude, codex, copilot, gemini or cursor.

  --policy FILE     policy (default: $DESTROY_GUARD_POLICY, then
                    ~/.config/destroy-guard/policy.yml); the repository's own can
                    only make it stricter
  --terraform CMD   program that shows saved plans (default: terraform, or tofu)
  --log FILE        the trail (default: $XDG_STATE_HOME/destroy-guard/log.jsonl)
  --user            install for all projects of this user, not for this folder
  --command CMD     how the agent starts destroy-guard (default: destroy-guard)
  --yes             install or uninstall without asking

  It never says "allow". It refuses an apply without a plan that it could review, an
  apply of a plan in which something blocks, changes of the state, and what it can't
  read. It is a seat belt, not a wall: whoever has the credentials can call the
  cloud without Terraform.

EXIT CODES
  As the agent wants them. With --try: 0 no objection, 1 denied.
`;

;// CONCATENATED MODULE: ./build/keyboard/hook/command.js






const HOOK_OPTIONS = {
    policy: { type: "string" },
    terraform: { type: "string" },
    log: { type: "string" },
    install: { type: "boolean" },
    uninstall: { type: "boolean" },
    try: { type: "string" },
    user: { type: "boolean" },
    command: { type: "string" },
    yes: { type: "boolean" },
    help: { type: "boolean", short: "h" },
};
/**
 * `hook AGENT`. Wrong usage ends with 2, by which every agent stops the command: a hook that is configured wrong lets
 * nothing through.
 */
async function hookCommand(args, shell) {
    const { values, positionals } = (0,options/* parseOptions */.Ac)(args, HOOK_OPTIONS, "hook");
    if (values.help === true)
        return (0,cli_shell/* print */.yy)(shell, HOOK_USAGE);
    const [name, ...more] = positionals;
    if (name === undefined || more.length > 0 || !(0,agents/* isAgent */.yh)(name))
        throw (0,options/* usageError */.Wp)(`hook takes one agent; there are ${Object.keys(agents/* AGENTS */.jw).join(", ")}`);
    const settings = { policy: values.policy, terraform: values.terraform, log: values.log };
    const modes = [values.install, values.uninstall, values.try].filter((mode) => mode !== undefined);
    if (modes.length > 1)
        throw (0,options/* usageError */.Wp)("--install, --uninstall and --try exclude each other");
    if (values.try !== undefined)
        return tryCommand(values.try, settings, shell);
    if (modes.length === 0)
        return answer(name, settings, shell);
    // Loaded only here: an answer must come soon.
    const { install } = await Promise.all(/* import() */[__nccwpck_require__.e(547), __nccwpck_require__.e(875)]).then(__nccwpck_require__.bind(__nccwpck_require__, 875));
    return install(name, { ...values, uninstall: values.uninstall === true }, shell);
}
async function answer(name, settings, shell) {
    const { code, stdout, stderr } = await answerOf(name, settings, shell);
    if (stdout !== "")
        shell.stdout.write(stdout);
    if (stderr !== "")
        shell.stderr.write(stderr);
    release(shell.stdin);
    return code;
}
/** An agent that leaves standard input open would keep this process waiting, although the answer is given. */
function release(stdin) {
    if ("destroy" in stdin && typeof stdin.destroy === "function")
        stdin.destroy();
}
async function tryCommand(command, settings, shell) {
    const request = { kind: "command", command, folder: shell.cwd, dialect: "shell" };
    const { denied } = await decisionOn(request, settings, shell, new AbortController().signal);
    if (denied === null)
        return (0,cli_shell/* print */.yy)(shell, "no objection\n");
    shell.stdout.write(`denied: ${denied}\n`);
    return verdict/* EXIT */.dc.blocked;
}
const HOOK = {
    says: "answers a coding agent before it runs a command",
    usage: HOOK_USAGE,
    options: HOOK_OPTIONS,
    words: Object.keys(agents/* AGENTS */.jw),
    run: hookCommand,
};

// EXTERNAL MODULE: ./build/cli/usage.js
var cli_usage = __nccwpck_require__(3534);
// EXTERNAL MODULE: ./build/report/counts-words.js
var counts_words = __nccwpck_require__(5967);
// EXTERNAL MODULE: ./build/report/quantity.js
var quantity = __nccwpck_require__(9362);
;// CONCATENATED MODULE: ./build/keyboard/log/words.js



/** The trail in words: one line for each decision. */
const HOW = { typed: "who typed it", yes: "by --yes", consent: "by a signed consent" };
/** `2026-11-21 12:00:00` in UTC. */
const time = (at) => at.slice(0, 19).replace("T", " ");
function sentenceOf(line) {
    const { place, verdict, counts, agreed, exitCode } = line;
    const where = place === null ? "" : `${place.root}${place.workspace === "default" ? "" : ` (workspace ${place.workspace})`}`;
    const by = agreed === null ? "" : `agreed: ${(0,quantity/* listed */.KE)(agreed.by)}, ${HOW[agreed.how] ?? agreed.how}`;
    const ended = exitCode === null ? "" : `Terraform ended with ${exitCode}`;
    const what = counts === null ? "" : (0,counts_words/* countsWords */.M)(counts).join(", ");
    return [line.decision, where, verdict === null ? "" : verdict, what, by, ended]
        .filter((part) => part !== "")
        .join("; ");
}
/** Every decision on a line of its own: when, by what, what, where. */
const logWords = (lines) => lines
    .map((line) => `${(0,untrusted/* terminalText */.eR)(`${time(line.at)}  ${line.command.padEnd(12)}  ${sentenceOf(line)}`)}\n`)
    .join("");
/** The same for programs. */
const logJson = (lines) => `${(0,untrusted/* printableJson */.et)(JSON.stringify(lines, null, 2))}\n`;
const BROKEN = {
    unreadable: "can't be read as a line of the trail",
    changed: "was changed after it was written",
    missing: "does not follow the one before: at least one line between them is missing",
};
/** What `--verify` finds, in a sentence. */
const chainWords = (path, { lines, broken }) => {
    if (broken !== null)
        return `${(0,untrusted/* terminalText */.eR)(path)}: line ${broken.at} ${BROKEN[broken.what]}\n`;
    const last = lines.at(-1);
    return last === undefined
        ? `${(0,untrusted/* terminalText */.eR)(path)}: there is no line yet\n`
        : `${(0,untrusted/* terminalText */.eR)(path)}: ${lines.length} ${lines.length === 1 ? "line follows" : "lines follow"} one another, none was changed; the last is ${last.hash}\n`;
};

;// CONCATENATED MODULE: ./build/keyboard/log/command.js








const FORMATS = new Map([
    ["terminal", logWords],
    ["json", logJson],
]);
const OPTIONS = {
    root: { type: "string", value: "DIR", says: "only this root" },
    format: {
        type: "string",
        value: "FORMAT",
        default: "terminal",
        says: "form of the list",
        words: [...FORMATS.keys()],
    },
    verify: {
        type: "boolean",
        says: "say whether the trail is whole, or which line is the first that was changed or is missing",
    },
    last: {
        type: "string",
        value: "HASH",
        says: "the last line that you know of, as --verify told it: lines that were cut off at the end can be told only by it",
    },
    log: TRAIL_OPTION,
    ...options/* HELP */._$,
};
const SAYS = "shows what was decided at this keyboard, and whether the trail of it is whole";
const USAGE = (0,cli_usage/* usageOf */.F)({
    name: "log",
    says: SAYS,
    forms: ["[--root DIR] [--format FORMAT]", "--verify [--last HASH]"],
    text: `  "apply", "agree" and "hook" write a line for each decision: when, which command,
  which root, what the review said, who agreed, how Terraform ended. No values of a
  plan.

  Each line has the hash of the line before, so that a change shows. Whoever owns the
  machine can write the whole trail anew.

EXIT CODES
  0 shown, or whole · 1 with --verify: something was changed or is missing ·
  2 wrong usage, or the trail can't be read`,
    options: OPTIONS,
    examples: ["destroy-guard log --root infra/prod", "destroy-guard log --verify"],
});
async function log(args, shell) {
    const { values, positionals } = (0,options/* parseOptions */.Ac)(args, OPTIONS, "log");
    if (values.help === true)
        return (0,cli_shell/* print */.yy)(shell, USAGE);
    if (positionals.length > 0)
        throw (0,options/* usageError */.Wp)("log takes no arguments", "log");
    const words = FORMATS.get(values.format);
    if (words === undefined)
        throw (0,options/* noSuch */.jl)("format of log", values.format, [...FORMATS.keys()], "log");
    const { path, read } = trailAt(trailPath(values.log, shell), shell.now);
    const chain = read();
    if (values.verify === true || values.last !== undefined)
        return verified(path, chain, values.last, shell);
    if (chain.broken !== null)
        (0,cli_shell/* say */.cv)(shell, chainWords(path, chain).trimEnd());
    return (0,cli_shell/* print */.yy)(shell, words(chain.lines.filter(isOf(values.root, shell.cwd))));
}
/** By the name that the trail gives a root, or by its folder. */
const isOf = (root, cwd) => ({ place }) => root === undefined ||
    (place !== null && (place.root === root || (0,external_node_path_.relative)((0,external_node_path_.resolve)(place.top, place.root), (0,external_node_path_.resolve)(cwd, root)) === ""));
/**
 * Lines that were cut off at the end leave a chain that is whole: only who kept the hash of the last line can tell, and
 * gives it as `last`.
 */
function verified(path, chain, last, shell) {
    shell.stdout.write(chainWords(path, chain));
    if (chain.broken !== null)
        return verdict/* EXIT */.dc.blocked;
    if (last === undefined || chain.lines.some(({ hash }) => hash === last))
        return verdict/* EXIT */.dc.passed;
    if (!/^sha256:[0-9a-f]{64}$/.test(last))
        throw new fault/* InputError */.d(`"${last}" is no hash of a line: sha256:… is one`);
    shell.stdout.write(`No line has the hash ${last}: lines at the end are missing, or this is another trail.\n`);
    return verdict/* EXIT */.dc.blocked;
}
/** `log`: shows the trail; with `--verify` says whether it is whole, and ends with 1 where it is not. */
const LOG = { says: SAYS, usage: USAGE, options: OPTIONS, run: log };

// EXTERNAL MODULE: ./build/report/policy-words.js
var policy_words = __nccwpck_require__(5673);
// EXTERNAL MODULE: ./build/cli/policy-file.js + 1 modules
var policy_file = __nccwpck_require__(8092);
// EXTERNAL MODULE: ./build/domain/policy.js
var policy = __nccwpck_require__(323);
// EXTERNAL MODULE: ./build/text/near.js
var text_near = __nccwpck_require__(8126);
;// CONCATENATED MODULE: ./build/cli/policy-warnings.js


/**
 * What is right by the policy's schema and still hardly meant: types that nobody knows, exceptions and freeze windows
 * that ran out. A sentence each, with its line.
 */
async function policyWarnings({ policy, text, path, today }) {
    const said = [
        ...unknownTypes(policy),
        ...policy.allow.flatMap(({ until }, at) => until !== null && until < today
            ? [[["allow", at, "until"], `this exception ran out on ${until} and allows nothing any more`]]
            : []),
        ...policy.freeze.flatMap(({ to }, at) => to < today ? [[["freeze", at, "to"], `this freeze ended on ${to}`]] : []),
    ];
    if (said.length === 0)
        return [];
    const { readDocument } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(173)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9173));
    const document = readDocument(text);
    return said.map(([place, says]) => {
        const { line, column } = document.valueAt(place);
        return `${path}:${line}:${column}  ${says}`;
    });
}
/** A type that is spelled wrong protects nothing, and nobody would notice. */
function unknownTypes(policy) {
    const catalogue = (0,build_catalogue/* catalogueWith */.Uu)(policy.catalogue);
    const entries = ["protect", "allow"].flatMap((key) => policy[key].map(({ type }, at) => ({ place: [key, at, "type"], type })));
    return entries.flatMap(({ place, type }) => {
        if (type === null || catalogue(type).known !== "nothing")
            return [];
        // All tables are read only where there is something to say.
        const near = (0,text_near/* nearTypes */.Ki)(type, (0,build_catalogue/* knownTypes */.ts)());
        const says = near.length === 0 ? "; a" : `, did you mean ${near.join(" or ")}? A`;
        return [[place, `the catalogue knows no type ${type}${says} type of your own belongs under catalogue`]];
    });
}

;// CONCATENATED MODULE: ./build/cli/policy-search.js








/**
 * The policy of a run: the file that is named; else `.github/destroy-guard.yml` of the repository that the plans are
 * in,
 * or the working folder; else the defaults.
 * Throws InputError where a named file can't be read or plans belong to several policies, and PolicyError with every
 * mistake in the file.
 */
async function findPolicy({ named, folders, cwd, today }) {
    if (named !== undefined)
        return policyAt(named, [], cwd, today);
    const searches = folders.map((folder) => foldersTo((0,external_node_path_.resolve)(cwd, folder)));
    const ofPlans = [...new Set(searches.flatMap(outermostIn))];
    const here = ofPlans.length === 0 ? foldersTo(cwd) : [];
    const paths = ofPlans.length === 0 ? outermostIn(here) : ofPlans;
    const looked = [...new Set([...searches, here].flat())];
    const shown = (path) => (0,plan_paths/* rootName */.S)(path, cwd);
    if (paths.length > 1)
        throw new fault/* InputError */.d(`the plans belong to several policies (${paths.map(shown).join(", ")}); review them one by one, or name one policy with --policy`);
    const warnings = looked.flatMap((folder) => unreadIn(folder, paths, shown));
    const [path] = paths;
    if (path !== undefined)
        return policyAt(shown(path), warnings, cwd, today);
    return { policy: policy/* DEFAULT_POLICY */.z, origin: { file: null, branch: null, looked: looked.map(shown) }, warnings };
}
async function policyAt(path, others, cwd, today) {
    const { policy, text } = await (0,policy_file/* policyTextIn */.bU)(path, cwd);
    return {
        policy,
        origin: { file: path, branch: null, looked: [] },
        warnings: [...others, ...(await policyWarnings({ policy, text, path, today }))],
    };
}
/** From the top of the repository down to a folder; outside of a repository that folder alone. */
function foldersTo(folder) {
    const top = (0,working_copy/* workingCopyOf */._)(folder);
    const folders = [folder];
    for (let at = folder; top !== null && at !== top; at = (0,external_node_path_.dirname)(at))
        folders.unshift((0,external_node_path_.dirname)(at));
    return folders;
}
/** The policy nearest to the top counts, since the action reads no other than that at the top. */
const outermostIn = (folders) => folders
    .map((folder) => (0,external_node_path_.join)(folder, policy_file/* POLICY_FILE */.CX))
    .filter((path) => (0,external_node_fs_.existsSync)(path))
    .slice(0, 1);
/** Names and places that people take for the policy's, and that nobody reads. */
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
    const misnamed = MISNAMED.map((name) => (0,external_node_path_.join)(folder, name))
        .filter((path) => (0,external_node_fs_.existsSync)(path))
        .map((path) => `${shown(path)} is not read; the policy is ${policy_file/* POLICY_FILE */.CX} at the top of the repository`);
    const top = (0,working_copy/* workingCopyOf */._)(folder);
    const nested = (0,external_node_path_.join)(folder, policy_file/* POLICY_FILE */.CX);
    if (top === null || top === folder || !(0,external_node_fs_.existsSync)(nested))
        return misnamed;
    const says = used.includes(nested)
        ? `counts here, but the action does not read it: there the policy is ${policy_file/* POLICY_FILE */.CX} at the top of the repository`
        : `is not read; the policy is ${policy_file/* POLICY_FILE */.CX} at the top of the repository, with its key roots for single roots`;
    return [...misnamed, `${shown(nested)} ${says}`];
}
/** What is to be said of the place of a policy file that is checked. */
function placeWarnings(path, cwd) {
    const whole = (0,external_node_path_.resolve)(cwd, path);
    const top = (0,working_copy/* workingCopyOf */._)((0,external_node_path_.dirname)(whole));
    if (top === null || whole === (0,external_node_path_.join)(top, policy_file/* POLICY_FILE */.CX))
        return [];
    return [
        `${path} is read only where it is named, by --policy or the action's input policy; without a name the policy is ${policy_file/* POLICY_FILE */.CX} at the top of the repository`,
    ];
}

;// CONCATENATED MODULE: ./build/cli/check-policy.js







const check_policy_SAYS = "every mistake of a policy file, with its line, and what the policy does";
const check_policy_USAGE = (0,cli_usage/* usageOf */.F)({
    name: "check-policy",
    says: check_policy_SAYS,
    forms: ["FILE"],
    text: `  Warns of types that the catalogue does not know, of exceptions and freeze windows
  that ran out, and of a file that nothing reads where it is.`,
    options: options/* HELP */._$,
    examples: ["destroy-guard check-policy .github/destroy-guard.yml"],
});
async function checkPolicy(args, shell) {
    const { values, positionals } = (0,options/* parseOptions */.Ac)(args, options/* HELP */._$, "check-policy");
    if (values.help === true)
        return (0,cli_shell/* print */.yy)(shell, check_policy_USAGE);
    const [path, ...more] = positionals;
    if (path === undefined || more.length > 0)
        throw (0,options/* usageError */.Wp)("check-policy takes one file", "check-policy");
    const { policy, text } = await (0,policy_file/* policyTextIn */.bU)(path, shell.cwd);
    const warnings = await policyWarnings({ policy, text, path, today: (0,cli_shell/* todayOf */.XY)(shell) });
    for (const warning of [...placeWarnings(path, shell.cwd), ...warnings])
        (0,cli_shell/* say */.cv)(shell, `warning: ${warning}`);
    const lines = (0,policy_words/* policyLines */.E)(policy);
    const does = lines.length === 0 ? " that changes nothing: the defaults count.\n" : ":\n";
    return (0,cli_shell/* print */.yy)(shell, `${path} is a valid policy${does}${lines.map((line) => `  ${line}\n`).join("")}`);
}
const CHECK_POLICY = { says: check_policy_SAYS, usage: check_policy_USAGE, options: options/* HELP */._$, run: checkPolicy };

;// CONCATENATED MODULE: ./build/cli/completion.js




const completion_SAYS = "a script that completes commands, options and types in your shell";
const PROGRAM = "destroy-guard";
/** Text in single quotes, for a shell of the family of sh. */
const quoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;
const takesValue = ({ type }) => type === "string";
const optionsOf = ({ options }) => Object.entries(options);
const flagsOf = (command) => optionsOf(command).map(([name]) => `--${name}`);
/** How a script finds the words that the arguments of a command may be; null where they are files. */
const wordsOf = ({ words }, quote, shown) => words === undefined
    ? null
    : words === "types"
        ? shown(`${PROGRAM} completion types 2>/dev/null`)
        : quote(words.join(" "));
const bashCase = (pattern, words) => `    ${quoted(pattern)}) words=${words} ;;`;
function bash(commands) {
    const all = [...commands];
    const values = all.flatMap(([name, command]) => optionsOf(command).flatMap(([option, { words }]) => words === undefined ? [] : [bashCase(`${name} --${option}`, quoted(words.join(" ")))]));
    const args = all.flatMap(([name, command]) => {
        const words = wordsOf(command, quoted, (shown) => `"$(${shown})"`);
        return words === null ? [] : [bashCase(name, words)];
    });
    return `# ${PROGRAM} in bash; in ~/.bashrc: eval "$(${PROGRAM} completion bash)"
_destroy_guard() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}" words=
  case "$command $prev" in
${values.join("\n")}
  esac
  if [[ -z $words && $COMP_CWORD -eq 1 ]]; then
    words=${quoted([...commands.keys(), "--help", "--version"].join(" "))}
  elif [[ -z $words && $cur == -* ]]; then case "$command" in
${all.map(([name, command]) => bashCase(name, quoted(flagsOf(command).join(" ")))).join("\n")}
  esac
  elif [[ -z $words ]]; then case "$command" in
${args.join("\n")}
  esac
  fi
  # Where this finds nothing, bash offers files.
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -o bashdefault -o default -F _destroy_guard ${PROGRAM}
`;
}
/** `[`, `]` and `:` mean something in the words of _arguments. */
const zshText = (text) => text.replace(/[[\]:]/g, "\\$&");
const zshOption = ([name, option]) => {
    const says = `--${name}[${zshText(option.says ?? "")}]`;
    if (!takesValue(option))
        return quoted(says);
    const value = option.words === undefined ? "_files" : `(${option.words.join(" ")})`;
    return quoted(`${says}:${zshText(option.value ?? name)}:${value}`);
};
function zsh(commands) {
    const cases = [...commands].map(([name, command]) => {
        const words = wordsOf(command, (text) => quoted(`*: :(${text})`), (shown) => `"*: :($(${shown}))"`);
        const rest = words ?? "'*:file:_files'";
        return `    ${name}) _arguments ${[...optionsOf(command).map(zshOption), rest].join(" ")} ;;`;
    });
    return `#compdef ${PROGRAM}
# ${PROGRAM} in zsh; in ~/.zshrc, after compinit: eval "$(${PROGRAM} completion zsh)"
_destroy_guard() {
  local -a commands=(
${[...commands].map(([name, { says }]) => `    ${quoted(`${name}:${zshText(says)}`)}`).join("\n")}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    _files
    return
  fi
  shift words
  (( CURRENT-- ))
  case $words[1] in
${cases.join("\n")}
    *) _files ;;
  esac
}
compdef _destroy_guard ${PROGRAM}
`;
}
const fishText = (text) => `'${text.replace(/[\\']/g, "\\$&")}'`;
const fishOption = (command, [name, option]) => {
    const short = option.short === undefined ? "" : ` -s ${option.short}`;
    const value = !takesValue(option)
        ? ""
        : option.words === undefined
            ? " -r"
            : ` -x -a ${fishText(option.words.join(" "))}`;
    return `complete -c ${PROGRAM} -n '__fish_seen_subcommand_from ${command}' -l ${name}${short}${value} -d ${fishText(option.says ?? "")}`;
};
function fish(commands) {
    const lines = [...commands].flatMap(([name, command]) => {
        const words = wordsOf(command, fishText, (shown) => `'(${shown})'`);
        return [
            `complete -c ${PROGRAM} -n __fish_use_subcommand -a ${name} -d ${fishText(command.says)}`,
            ...optionsOf(command).map((option) => fishOption(name, option)),
            ...(words === null ? [] : [`complete -c ${PROGRAM} -n '__fish_seen_subcommand_from ${name}' -f -a ${words}`]),
        ];
    });
    return [
        `# ${PROGRAM} in fish; once: ${PROGRAM} completion fish > ~/.config/fish/completions/${PROGRAM}.fish`,
        ...lines,
        "",
    ].join("\n");
}
const SHELLS = new Map([
    ["bash", bash],
    ["zsh", zsh],
    ["fish", fish],
]);
const completion_USAGE = (0,cli_usage/* usageOf */.F)({
    name: "completion",
    says: completion_SAYS,
    forms: [`${[...SHELLS.keys()].join(" | ")}`, "types"],
    text: `  "types" lists every resource type that the catalogue knows, one a line.`,
    options: options/* HELP */._$,
    examples: [
        'eval "$(destroy-guard completion bash)"',
        'eval "$(destroy-guard completion zsh)"',
        "destroy-guard completion fish > ~/.config/fish/completions/destroy-guard.fish",
    ],
});
/** The command that completes all others; `commands` tells which there are, itself among them. */
const completionOf = (commands) => ({
    says: completion_SAYS,
    usage: completion_USAGE,
    options: options/* HELP */._$,
    words: [...SHELLS.keys(), "types"],
    run: async (args, shell) => {
        const { values, positionals } = (0,options/* parseOptions */.Ac)(args, options/* HELP */._$, "completion");
        if (values.help === true)
            return (0,cli_shell/* print */.yy)(shell, completion_USAGE);
        const [name, ...more] = positionals;
        if (name === undefined || more.length > 0)
            throw (0,options/* usageError */.Wp)("completion takes the name of a shell", "completion");
        if (name === "types")
            return (0,cli_shell/* print */.yy)(shell, `${(0,build_catalogue/* knownTypes */.ts)().join("\n")}\n`);
        const script = SHELLS.get(name);
        if (script === undefined)
            throw (0,options/* noSuch */.jl)("shell", name, [...SHELLS.keys(), "types"], "completion");
        return (0,cli_shell/* print */.yy)(shell, script(commands()));
    },
});

// EXTERNAL MODULE: ./build/report/columns.js
var columns = __nccwpck_require__(9708);
// EXTERNAL MODULE: ./build/domain/conditions.js
var domain_conditions = __nccwpck_require__(475);
;// CONCATENATED MODULE: ./build/report/condition-words.js

/** Conditions and changes of a row, in words. */
/** A path that ends in a pair, in words: what is compared there are tags. */
const named = (path) => path.includes("{") ? `the tags in ${path.replace(/(\[\*\])?\{.*/, "")}` : path;
const scalar = (value) => (value === null ? "not set" : String(value));
const isList = (test) => Array.isArray(test);
const compared = (test) => {
    if ("above" in test)
        return `is above ${test.above}`;
    if ("below" in test)
        return `is below ${test.below}`;
    if ("set" in test)
        return test.set ? "is set" : "is not set";
    return `begins with ${[test.startsWith].flat().join(" or ")}`;
};
/** A pair of tags as it is written, `key = value`, or two members of one block with their values. */
function pairIn(path, text) {
    const [key = "", value = ""] = JSON.parse(text);
    const [, first, second] = /\{(\w+),(\w+)\}$/.exec(path) ?? [];
    return first === undefined ? `${key} = ${value}` : `${first} ${key} and ${second} ${value}`;
}
/** One of some pairs at a path. */
const paired = (path, test) => `${path.replace(/\{.*/, "")} has ${[test]
    .flat()
    .map((pair) => pairIn(path, String(pair)))
    .join(", or ")}`;
const tested = (path, test) => {
    if (path.includes("{"))
        return paired(path, test);
    if (test === null)
        return `${path} is not set`;
    if (typeof test !== "object")
        return `${path} = ${test}`;
    return `${path} ${isList(test) ? `= ${test.map(scalar).join(" or ")}` : compared(test)}`;
};
const condition_words_all = (conditions) => Object.entries(conditions)
    .map(([path, test]) => tested(path, test))
    .join(" and ");
const any = (conditions) => (0,domain_conditions/* alternatives */.Vo)(conditions).map(condition_words_all).join(", or ");
const DIRECTIONS = {
    off: "is switched off",
    on: "is switched on",
    lowered: "is lowered",
    raised: "is raised",
    removed: "is removed, or an element of it",
    set: "is set",
    changed: "changes",
    rarer: "runs less often",
};
const sides = (side) => [side]
    .flat()
    .map((one) => scalar(one))
    .join(" or ");
const moved = (direction) => typeof direction === "string"
    ? DIRECTIONS[direction]
    : `goes${direction.from === undefined ? "" : ` from ${sides(direction.from)}`}${direction.to === undefined ? "" : ` to ${sides(direction.to)}`}`;

;// CONCATENATED MODULE: ./build/report/explain-row.js



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
};
const WEIGHT_WORDS = { high: "blocks", medium: "warns", low: "is noted" };
const lasting = (days) => {
    if (days === undefined)
        return "";
    return typeof days === "number" ? `, for ${days} days` : `, for as long as ${days.path} says`;
};
const leaf = ({ remains, of, says, when, days }) => ({
    says: remains === "nothing" ? `Nothing: ${says}` : `${(0,quantity/* sentence */.em)(says)}${lasting(days)} (${remains})`,
    under: when === undefined
        ? []
        : [of === undefined ? `if ${condition_words_all(when)}` : `if what it lives in is in the state and stays, with ${condition_words_all(when)}`],
});
/** All that a destroy can leave, and where no condition is met, nothing. */
const leavesOf = ({ leaves = [] }) => {
    const isSure = leaves.some(({ when }) => when === undefined);
    return leaves.length === 0
        ? []
        : [...leaves.map(leaf), ...(isSure ? [] : [{ says: "Otherwise nothing", under: [] }])];
};
const watched = ({ path, change, rule, says, when, whenAfter, unit }) => ({
    says: `${path}${unit === undefined ? "" : ` in ${unit}`} ${moved(change)} (${rule})`,
    under: [
        (0,quantity/* sentence */.em)(says),
        ...(when === undefined ? [] : [`Only if ${condition_words_all(when)}.`]),
        ...(whenAfter === undefined ? [] : [`Only if it then has ${condition_words_all(whenAfter)}.`]),
    ],
});
const switchedOff = ({ when, over, rule, says }) => ({
    says: `${condition_words_all(when)} (${rule})`,
    under: [(0,quantity/* sentence */.em)(says), ...(over === "unseen" ? [] : [`Only if what it is tied to has ${condition_words_all(over)}.`])],
});
/** A sort, with what decides for it alone. */
const sortEntry = ({ group, kinds, what, weight, holds, forgets, leaves = [] }) => ({
    says: `${group.startsWith(".") ? `any group that ends in ${group}` : group}: ${kinds?.join(", ") ?? "any other kind"}`,
    under: [
        `${(0,quantity/* sentence */.em)(what)}. A destroy of it ${WEIGHT_WORDS[weight]} by default.`,
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
};
const limited = (limits) => limits
    .map(({ at, by }) => `${[at]
    .flat()
    .map((path) => named(path))
    .join(" or ")} (${LIMITS[by]})`)
    .join(", ");
/** Rules that are compared as sets. */
const ruled = ({ harm, rule, when, limits, except, says }) => ({
    says: `${(0,quantity/* sentence */.em)(says)} (${rule})`,
    under: [
        `If the rules match ${harm} than before: ${limited(limits)}.`,
        ...(when === undefined ? [] : [`Only rules with ${condition_words_all(when)}.`]),
        ...(except?.when === undefined
            ? []
            : [`But for what rules with ${condition_words_all(except.when)} match: ${limited(except.limits)}.`]),
    ],
});
const ROLES = {
    copies: "is a copy of",
    inside: "lives in",
    key: "can't be read without",
    guards: "guards",
    takes: "takes along, when it goes,",
};
const way = ({ path, when, every, keeps, only }) => {
    if (only !== undefined) {
        const [block = "", id = "", flag = ""] = path.split(/[{,}]/);
        return `by ${block}.${id}, where ${flag} is ${only}`;
    }
    const outlives = keeps === undefined ? "" : `; what it keeps there outlives it${keeps === true ? "" : `, if ${condition_words_all(keeps)}`}`;
    return `by ${every === true ? "all of " : ""}${named(path)}${when === undefined ? "" : `, if ${condition_words_all(when)}`}${outlives}`;
};
/** References by several paths to the same types are one entry. */
const referred = (refs) => {
    const said = (ref) => `${ROLES[ref.role]} ${(0,quantity/* listed */.KE)(ref.to, "or")}`;
    return [...new Set(refs.map(said))].map((says) => ({
        says,
        under: refs.filter((ref) => said(ref) === says).map(way),
    }));
};
/** What counts as a copy of the type, by the rows of its provider. */
const copiesOf = (type, others) => others.flatMap((other) => {
    const paths = (other.refs ?? [])
        .filter(({ role, to }) => role === "copies" && to.includes(type))
        .map(({ path }) => named(path));
    return paths.length === 0 ? [] : [{ says: `${other.type}, by ${[...new Set(paths)].join(" or ")}`, under: [] }];
});
const linkTo = (source) => {
    const [repository, path] = source.split(" ");
    return path === undefined ? source : `https://github.com/${repository}/blob/HEAD/${path}`;
};
/** Text for the columns of a terminal, each line within `width`. */
class Sheet {
    #lines = [];
    #width;
    constructor(width) {
        this.#width = (0,columns/* readable */.HD)(width);
    }
    /** A paragraph; lines after the first are indented by `hang` more. */
    text(indent, text, hang = 0) {
        const [first = "", ...rest] = (0,columns/* wrapped */.ky)(text, this.#width - indent - hang);
        this.#lines.push(" ".repeat(indent) + first, ...rest.map((line) => " ".repeat(indent + hang) + line));
        return this;
    }
    /** A line that is not broken, however long: a link has to stay one. */
    line(text) {
        this.#lines.push(text);
        return this;
    }
    space() {
        return this.line("");
    }
    /** A list under a heading; nothing for an empty one. */
    list(heading, entries) {
        if (entries.length === 0)
            return this;
        this.space().text(2, heading);
        for (const { says, under } of entries) {
            this.text(2, `- ${says}`, 2);
            for (const line of under)
                this.text(6, line, 2);
        }
        return this;
    }
    toString() {
        return `${this.#lines.join("\n")}\n`;
    }
}
const standing = ({ class: named, weight }) => {
    const [meaning, rule] = CLASS_WORDS[named];
    const level = named === "guard" || named === "network-critical"
        ? "A destroy of it warns"
        : `With ${weight} weight, a destroy of it ${WEIGHT_WORDS[weight]}`;
    return `${(0,quantity/* sentence */.em)(meaning)}. ${level} by default (${rule}).`;
};
/**
 * A row as text, for a terminal of `width` columns. `others`: the rows of its provider, for what counts as a copy of
 * it.
 */
function rowText(row, others, width) {
    const sheet = new Sheet(width)
        .text(0, `${row.type}: ${row.what}`)
        .space()
        .text(2, standing(row), 2)
        .text(2, `What goes: ${row.loses}`, 2);
    if (row.heavier !== undefined) {
        const { when, weight, loses } = row.heavier;
        sheet.text(2, `With ${weight} weight, which ${WEIGHT_WORDS[weight]}, if ${condition_words_all(when)}: ${loses}`, 2);
    }
    if (row.lighter !== undefined) {
        const { when, weight, loses } = row.lighter;
        const by = when === undefined ? "" : ` and ${condition_words_all(when)}`;
        sheet.text(2, `With ${weight} weight, which ${WEIGHT_WORDS[weight]}, while its source stays${by}: ${loses}`, 2);
    }
    if (row.takesCopies !== undefined) {
        const { when, types } = row.takesCopies;
        sheet.text(2, `Copies that go with it${when === undefined ? "" : `, if ${condition_words_all(when)}`}: ${(0,quantity/* listed */.KE)(types, "and")}.`, 2);
    }
    if (row.restore !== undefined)
        sheet.text(2, `Getting it back: ${row.restore}`, 2);
    if (row.holds !== undefined)
        sheet.text(2, `Only an object counts that has ${any(row.holds)}.`, 2);
    if (row.forgets !== undefined)
        sheet.text(2, `Its provider only forgets it on destroy${row.forgets === true ? "" : `, if ${any(row.forgets)}`}.`, 2);
    sheet
        .list("Objects of these kinds count, by their API group", (row.sorts?.of ?? []).map(sortEntry))
        .list("What a destroy leaves; the first that is met by the values in the state counts", leavesOf(row))
        .list("Copies of it, where they are in the same state", copiesOf(row.type, others))
        .list("Changes in place that are reported", (row.watch ?? []).map(watched))
        .list("Rules in it, compared as sets: their order and how they are cut up means nothing", (row.ruleSets ?? []).map(ruled))
        .list("Values that make stored data expire or be overwritten", (row.expires ?? []).map(({ when, says }) => ({ says: (0,quantity/* sentence */.em)(says), under: [`if ${condition_words_all(when)}`] })))
        .list("What a create switches off, of an object that is there already", (row.createdOff ?? []).map(switchedOff))
        .list("What it is tied to", referred(row.refs ?? []))
        .list("What decides about things in it", (row.decides ?? []).map((path) => ({ says: path, under: [] })));
    if (row.note !== undefined)
        sheet.space().text(2, `Note: ${row.note}`, 2);
    return sheet
        .space()
        .line(`  Source: ${linkTo(row.source)}`)
        .toString();
}

;// CONCATENATED MODULE: ./build/report/explain.js



const HOW_TO_ADD = (type) => [
    "  To have it reviewed, name it in the policy:",
    "",
    "    catalogue:",
    `      - type: ${type}`,
    "        class: data        # or backup, key, container, …; none for a type that holds nothing",
    "        weight: high       # high blocks, medium warns, low is noted",
    "        what: ledger       # in your own words",
    "",
].join("\n");
/** What the catalogue knows of one type, as text. */
function explained({ type, knowledge, beside, known, width }) {
    if (knowledge.known === "row" || knowledge.known === "policy")
        return rowText(knowledge.row, beside, width);
    const shown = (0,untrusted/* terminalText */.eR)(type);
    if (knowledge.known === "harmless")
        return `${shown}: known to hold nothing that a destroy would lose; deleting or replacing it is never a finding of its own.\n`;
    const others = (0,text_near/* nearTypes */.Ki)(type, known);
    const meant = others.length === 0 ? "" : `  Did you mean ${others.join(", ")}?\n`;
    return `${shown}: the catalogue does not know this type; deleting or replacing it is reported as unclassified.\n${meant}${HOW_TO_ADD(shown)}`;
}

;// CONCATENATED MODULE: ./build/cli/explain.js






const explain_SAYS = "what the catalogue knows of a resource type, and where that is documented";
const explain_USAGE = (0,cli_usage/* usageOf */.F)({
    name: "explain",
    says: explain_SAYS,
    forms: ["TYPE..."],
    options: options/* HELP */._$,
    examples: ["destroy-guard explain aws_db_instance"],
});
async function explain(args, shell) {
    const { values, positionals } = (0,options/* parseOptions */.Ac)(args, options/* HELP */._$, "explain");
    if (values.help === true)
        return (0,cli_shell/* print */.yy)(shell, explain_USAGE);
    if (positionals.length === 0)
        throw (0,options/* usageError */.Wp)("no resource type was named", "explain");
    const catalogue = (0,build_catalogue/* catalogueWith */.Uu)([]);
    const unknown = positionals.filter((type) => catalogue(type).known === "nothing");
    const known = unknown.length > 0 ? (0,build_catalogue/* knownTypes */.ts)() : [];
    const width = (0,cli_shell/* widthOf */.qz)(shell);
    shell.stdout.write(positionals
        .map((type) => explained({ type, knowledge: catalogue(type), beside: (0,build_catalogue/* rowsBeside */.S7)(type), known, width }))
        .join("\n"));
    return unknown.length > 0 ? verdict/* EXIT */.dc.input : verdict/* EXIT */.dc.passed;
}
const EXPLAIN = { says: explain_SAYS, usage: explain_USAGE, options: options/* HELP */._$, words: "types", run: explain };

;// CONCATENATED MODULE: ./build/input/plan/sources.js




/**
 * PLAN arguments → sources: a path, a glob, `-`, or any of them with `ROOT=` in front. Without it the root is `root`,
 * else the directory of the plan.
 * A name that exists as it stands is a file, whatever signs are in it. Throws InputError for `ROOT=` without a path.
 */
async function findSources(args, root, cwd) {
    const missing = [];
    const sources = [];
    for (const arg of args) {
        const { root: named = root, path } = splitArgument(arg, cwd);
        const paths = path === "-" || exists(path, cwd) ? [path] : await matching(path, cwd);
        if (paths.length === 0)
            missing.push(path);
        sources.push(...paths.map((one) => ({ path: one, root: rootOf(one, named, cwd) })));
    }
    return { sources, missing };
}
/** `ROOT=PATH` → its parts. */
function splitArgument(arg, cwd) {
    const cut = exists(arg, cwd) ? -1 : arg.indexOf("=");
    const path = arg.slice(cut + 1);
    if (path === "")
        throw new fault/* InputError */.d(`"${arg}" names no plan; write ROOT=PATH`);
    return cut < 0 ? { path } : { path, root: arg.slice(0, cut) };
}
/** The root of a plan: as it is named, else the plan's folder. */
const rootOf = (path, named, cwd) => (0,plan_paths/* rootName */.S)(named ?? (path === "-" ? "." : (0,external_node_path_.dirname)(path)), cwd);
const exists = (path, cwd) => (0,external_node_fs_.existsSync)((0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.join)(cwd, path));
/** Globs are matched by a library that most runs do without, so it is loaded only here. */
async function matching(path, cwd) {
    const { expanded, isGlob } = await Promise.all(/* import() */[__nccwpck_require__.e(6), __nccwpck_require__.e(101)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2101));
    return isGlob(path) ? expanded(path, cwd) : [];
}
/** The same, where a glob without a match is a fault as well. */
async function planSources(args, root, cwd) {
    const { sources, missing } = await findSources(args, root, cwd);
    if (missing.length === 0)
        return sources;
    const { isGlob } = await Promise.all(/* import() */[__nccwpck_require__.e(6), __nccwpck_require__.e(101)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2101));
    const globs = missing.filter(isGlob);
    if (globs.length > 0)
        throw new fault/* InputError */.d(globs.map(matchesNothing).join("\n"));
    // A path to nothing is told when it is read, with all other mistakes.
    return [...sources, ...missing.map((path) => ({ path, root: rootOf(path, root, cwd) }))];
}
const matchesNothing = (glob) => `"${glob}" matches no file; check the pattern, or that the step which makes the plan ran`;

// EXTERNAL MODULE: ./build/report/destroys.js
var destroys = __nccwpck_require__(4124);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __nccwpck_require__(2867);
;// CONCATENATED MODULE: ./build/report/finding-line.js


/** The object of a finding as one line of text; empty for a finding about the plan. */
const objectLine = ({ subject }) => subject === null
    ? ""
    : `${(0,untrusted/* visible */.RK)(subject.address)}${subject.deposed === null ? "" : ` (deposed object ${(0,untrusted/* visible */.RK)(subject.deposed)})`}`;
/** A finding in one line of plain text: object, what happens, what to do. Nothing in it can't be seen. */
const findingLine = (finding, destroy, root) => {
    const object = objectLine(finding);
    return `${object === "" ? "" : `${object}: `}${(0,wording/* messageOf */.bD)(finding, destroy)}. ${(0,wording/* remedyOf */.SM)(finding, root)}`;
};

// EXTERNAL MODULE: ./build/report/phrase.js
var phrase = __nccwpck_require__(650);
// EXTERNAL MODULE: ./build/report/verdict.js
var report_verdict = __nccwpck_require__(7342);
;// CONCATENATED MODULE: ./build/report/atlantis.js






/**
 * The output of a custom policy check as Atlantis judges it. Until the end of 2025 a check failed if "fail" stood
 * anywhere in it; since then if it is empty, begins with FAIL, or counts failures above zero
 * (https://github.com/runatlantis/atlantis/pull/6019). So what blocks begins with FAIL and ends with a count, and what
 * passes has no word of ours with "fail" in it.
 * The digest stands on a line of its own, so that `policy_item_regex` can bind an approval to exactly these findings.
 */
const SIGN = { block: "FAIL", warn: "WARN", note: "NOTE" };
const ORDER = ["block", "warn", "note"];
const linesAt = (review, level) => review.roots.flatMap((root) => {
    const destroyFor = (0,destroys/* destroysOf */.t)(root);
    return root.findings
        .filter((finding) => finding.level === level)
        .map((finding) => `${SIGN[level]} - ${(0,untrusted/* visible */.RK)(root.root)} - ${finding.rule} - ${findingLine(finding, destroyFor(finding), root)}`);
});
/** Without a comma among the digits, behind which Atlantis would read zero. */
const failures = (count) => `${count} failure${count === 1 ? "" : "s"}`;
const atlantisReport = (review) => {
    const { verdict, digest, policy } = review;
    const [blocks = [], ...others] = ORDER.map((level) => linesAt(review, level));
    const reason = `${verdict}: ${(0,phrase/* plain */.pj)((0,report_verdict/* because */.x)(review))}`;
    const isBlocked = verdict === "blocked";
    const lines = [
        ...(isBlocked ? [...blocks, ...others.flat(), "", `FAIL - ${reason}`] : [`PASS - ${reason}`, ...others.flat()]),
        "",
        ...(digest === null ? [] : [`digest ${(0,untrusted/* visible */.RK)(digest)}`]),
        ...(policy === null ? [] : [(0,phrase/* plain */.pj)((0,policy_words/* policyPhrase */.a)(policy))]),
        ...(isBlocked ? [failures(Math.max(1, blocks.length))] : []),
    ];
    return `${lines.join("\n")}\n`;
};
/**
 * For a plan that could not be reviewed: without this line an Atlantis that looks at the text alone would let it pass.
 */
const atlantisFault = (reason) => `FAIL - the plan could not be reviewed: ${(0,untrusted/* visible */.RK)(reason)}\n\n${failures(1)}\n`;

;// CONCATENATED MODULE: ./build/report/fingerprint.js

/** The same finding on the same object, whatever the run. */
const fingerprintOf = (root, { rule, subject }) => fingerprint_hashOf([rule, root, subject?.address ?? null, subject?.deposed ?? null]);
/**
 * The same for all findings of a root, no two alike: a reader that takes a fingerprint for an identity would drop the
 * second finding of a rule on one object.
 */
function fingerprintsIn(root, findings) {
    const seen = new Map();
    return findings.map((finding) => {
        const first = fingerprintOf(root, finding);
        const before = seen.get(first) ?? 0;
        seen.set(first, before + 1);
        return before === 0 ? first : fingerprint_hashOf([first, before]);
    });
}
const fingerprint_hashOf = (parts) => (0,external_node_crypto_.createHash)("sha256").update(JSON.stringify(parts)).digest("hex");

;// CONCATENATED MODULE: ./build/report/place.js
/**
 * The declaring file if it is known; else the file in which one would look first, since readers of findings refuse one
 * without a place.
 */
const place_placeOf = ({ root }, { places: [first] }) => ({
    file: (first?.file || (root === "." || root === "" ? "main.tf" : `${root}/main.tf`)).replaceAll("\\", "/"),
    line: first?.line ?? 1,
});

;// CONCATENATED MODULE: ./build/report/gitlab.js





/**
 * GitLab's Code Quality report: a list of violations, of which the merge request shows those that it adds
 * (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format).
 */
const SEVERITY = { block: "blocker", warn: "major", note: "info" };
/** GitLab takes paths relative to the repository, without `./` in front. */
const pathOf = (file) => (0,untrusted/* visible */.RK)(file.replace(/^(\.\/)+/, ""));
const violationsIn = (root) => {
    const destroyFor = (0,destroys/* destroysOf */.t)(root);
    const fingerprints = fingerprintsIn(root.root, root.findings);
    return root.findings.map((finding, at) => {
        const { file, line } = place_placeOf(root, finding);
        return {
            description: findingLine(finding, destroyFor(finding), root),
            check_name: finding.rule,
            fingerprint: fingerprints[at],
            severity: SEVERITY[finding.level],
            location: { path: pathOf(file), lines: { begin: line } },
        };
    });
};
/** The findings of a review as GitLab's Code Quality report. */
const gitlabReport = ({ roots }) => `${(0,untrusted/* printableJson */.et)(JSON.stringify(roots.flatMap(violationsIn), null, 2))}\n`;

;// CONCATENATED MODULE: ./build/report/json.js



/** The review JSON (docs/setup.md). Keys stand in this order; what there is none of is null, never left out. */
/** The order in which the counts of a plan are told. */
const countsJson = ({ create, update, replace, delete: deleted, forget, read, none, unknown, moved, imported, deposed, }) => ({
    create,
    update,
    replace,
    delete: deleted,
    forget,
    read,
    none,
    unknown,
    moved,
    imported,
    deposed,
});
const destroyJson = (destroy) => ({
    address: destroy.address,
    previousAddress: destroy.previousAddress,
    deposed: destroy.deposed,
    type: destroy.type,
    provider: destroy.provider,
    effect: destroy.effect,
    order: destroy.order,
    recreated: destroy.recreated,
    imported: destroy.imported,
    because: destroy.because.length === 0 ? null : destroy.because.join(", "),
    reason: destroy.reason,
    class: destroy.class,
});
/**
 * Thousands of objects can have the same thousands of copies: of each list the first names stand here, and their count.
 */
const MOST_NAMES = 25;
const remainsJson = (remains) => ({
    kind: remains.kind,
    days: remains.days,
    refusal: remains.refusal,
    survivors: remains.survivors.slice(0, MOST_NAMES),
    survivorsCount: remains.survivorsCount,
    goesWithIt: remains.goesWithIt.slice(0, MOST_NAMES),
    goesWithItCount: remains.goesWithItCount,
});
const findingJson = (finding, destroy, root) => {
    const { rule, level, subject, remains } = finding;
    return {
        rule,
        level,
        address: subject?.address ?? null,
        previousAddress: subject?.previousAddress ?? null,
        deposed: subject?.deposed ?? null,
        type: subject?.type ?? null,
        provider: subject?.provider ?? null,
        effect: subject?.effect ?? null,
        class: subject?.class ?? null,
        weight: subject?.weight ?? null,
        what: subject?.what ?? null,
        remains: remains === null ? null : remainsJson(remains),
        evidence: finding.evidence,
        detail: finding.detail,
        message: (0,wording/* messageOf */.bD)(finding, destroy),
        remedy: (0,wording/* remedyOf */.SM)(finding, root),
        places: finding.places,
    };
};
const rootJson = (root) => {
    const destroyFor = (0,destroys/* destroysOf */.t)(root);
    return {
        root: root.root,
        source: root.source,
        terraformVersion: root.terraformVersion,
        formatVersion: root.formatVersion,
        plannedAt: root.plannedAt,
        errored: root.errored,
        complete: root.complete,
        applyable: root.applyable,
        digest: root.digest,
        counts: countsJson(root.counts),
        destroys: root.destroys.map(destroyJson),
        findings: root.findings.map((finding) => findingJson(finding, destroyFor(finding), root)),
        drift: root.drift.map(({ address, type, effect }) => ({ address, type, effect })),
    };
};
const overrideJson = ({ by, digest, at, signed }) => ({
    by,
    digest,
    at,
    signed: signed?.map((one) => ({
        by: one.by,
        root: one.root,
        agreed: one.agreed,
        expires: one.expires,
        reason: one.reason === "" ? null : one.reason,
        key: { proof: one.key.proof, algorithm: one.key.algorithm, fingerprint: one.key.fingerprint },
    })) ?? null,
});
/**
 * The review JSON. Made to be read by programs, and safe to print: whatever can't be seen is written as `\uXXXX`, so
 * addresses are exact and yet no terminal or log obeys them.
 */
const jsonReport = (review) => {
    const { verdict, digest, counts, roots, override, policy } = review;
    const json = {
        version: 1,
        verdict,
        digest,
        counts: countsJson(counts),
        roots: roots.map(rootJson),
        override: override === null ? null : overrideJson(override),
        policy: policy === null ? null : { file: policy.file, branch: policy.branch, looked: policy.looked },
    };
    return `${(0,untrusted/* printableJson */.et)(JSON.stringify(json, null, 2))}\n`;
};

;// CONCATENATED MODULE: ./build/report/junit.js






/**
 * JUnit's XML as Jenkins reads it, and with it GitLab, Azure Pipelines and Bitbucket: a suite for each root, a case for
 * each finding, which fails if it blocks. Root without findings: one case that passes, since an empty suite is an error
 * to some readers. The form is that of Jenkins' schema: https://github.com/jenkinsci/xunit-plugin (junit-10.xsd).
 */
const attributes = (values) => Object.entries(values)
    .map(([name, value]) => ` ${name}="${(0,untrusted/* xmlText */.xK)(String(value))}"`)
    .join("");
const junit_element = (name, values, content) => content.length === 0
    ? `<${name}${attributes(values)}/>`
    : `<${name}${attributes(values)}>\n${content.join("\n")}\n</${name}>`;
const isFailure = ({ level }) => level === "block";
const caseOf = (root, finding, text) => {
    const object = objectLine(finding);
    const name = object === "" ? finding.rule : `${finding.rule}: ${object}`;
    const told = isFailure(finding)
        ? junit_element("failure", { type: finding.rule, message: text }, [(0,untrusted/* xmlText */.xK)(text)])
        : `<system-out>${(0,untrusted/* xmlText */.xK)(`${finding.level}: ${text}`)}</system-out>`;
    return junit_element("testcase", { name, classname: root.root }, [told]);
};
const suiteOf = (root, properties) => {
    const destroyFor = (0,destroys/* destroysOf */.t)(root);
    const cases = root.findings.map((finding) => caseOf(root, finding, findingLine(finding, destroyFor(finding), root)));
    const all = cases.length === 0 ? [junit_element("testcase", { name: "nothing was found", classname: root.root }, [])] : cases;
    const counts = { tests: all.length, failures: root.findings.filter(isFailure).length, errors: 0 };
    return junit_element("testsuite", { name: root.root, ...counts }, [properties, ...all]);
};
const propertiesOf = (review) => {
    const { verdict, digest, policy } = review;
    const values = [
        ["verdict", `${verdict}: ${(0,phrase/* plain */.pj)((0,report_verdict/* because */.x)(review))}`],
        ...(digest === null ? [] : [["digest", digest]]),
        ...(policy === null ? [] : [["policy", (0,phrase/* plain */.pj)((0,policy_words/* policyPhrase */.a)(policy))]]),
    ];
    return junit_element("properties", {}, values.map(([name, value]) => junit_element("property", { name, value }, [])));
};
/** The review as JUnit XML. */
const junitReport = (review) => {
    const properties = propertiesOf(review);
    const suites = review.roots.map((root) => suiteOf(root, properties));
    return `<?xml version="1.0" encoding="UTF-8"?>\n${junit_element("testsuites", { name: "destroy-guard" }, suites)}\n`;
};

;// CONCATENATED MODULE: ./build/report/footer.js


/** As many digits of a commit as GitHub shows. */
const SHORT_COMMIT = 7;
const commitPart = ({ commit, repository }) => {
    if (commit === null)
        return [];
    const name = (0,untrusted/* inlineCode */.ti)(commit.slice(0, SHORT_COMMIT));
    return [`commit ${repository === null ? name : `[${name}](${repository}/commit/${commit})`}`];
};
/** `2026-11-20T08:00:00Z` → `2026-11-20 08:00 UTC`. */
const shortTime = (at) => at.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d).*$/, "$1 $2 UTC");
/** Of several plans the oldest counts: what it knows may have changed since. */
const timePart = ({ plannedAt }) => {
    const [oldest] = plannedAt.toSorted();
    if (oldest === undefined)
        return [];
    return [`${plannedAt.length === 1 ? "plan" : "oldest plan"} of ${(0,untrusted/* prose */.CS)(shortTime(oldest))}`];
};
/** The last lines of a report: which program made it, for which commit, in which run, by which rules. */
const footer = (origin, digest) => {
    const first = [
        `destroy-guard ${origin.version}`,
        ...commitPart(origin),
        ...timePart(origin),
        ...(origin.run === null ? [] : [`[run](${origin.run})`]),
    ];
    const lines = [
        first.join(" · "),
        ...(origin.rules === null ? [] : [(0,phrase/* asMarkdown */.g5)(origin.rules)]),
        ...(digest === null ? [] : [`Digest of what blocks: ${(0,untrusted/* inlineCode */.ti)(digest)}`]),
    ];
    return `<sub>${lines.join("<br>")}</sub>`;
};

;// CONCATENATED MODULE: ./build/report/rule-links.js
/** The page that rule names link to; it has a section for every rule. */
const DOCS = "https://github.com/destroy-guard/destroy-guard/blob/main/docs/rules.md";
/** A rule's section on such a page: GitHub makes of a heading that is a rule's name the name itself. */
const sectionOf = (rule, docs) => `${docs}#${rule}`;

;// CONCATENATED MODULE: ./build/report/links.js

/** Where only the documentation can be linked to: the files are on somebody's disk. */
const DOCS_ONLY = { docs: DOCS, sourceOf: () => null };
/** Nothing in a path can end a Markdown link, nor lead elsewhere than into this repository. */
const encoded = (path) => path
    .replace(/\p{Cs}/gu, "\ufffd") // half a surrogate pair, which can not be encoded
    .split("/")
    .map((part) => encodeURIComponent(part).replace(/[!'()*~]/g, (char) => `%${char.charCodeAt(0).toString(16)}`))
    .join("/");
/** Names of folders by which an address would lead elsewhere. */
const isOutside = (path) => path.startsWith("/") || path.split("/").some((part) => part === "" || part === "." || part === "..");
/**
 * The line of a file as it is at a commit. `repository`: its address, `https://github.com/acme/infra`. Where no line is
 * known the file may be gone, so there is no link.
 */
const sourceAt = (repository, commit) => ({ file, line }) => line === null || isOutside(file) ? null : `${repository}/blob/${commit}/${encoded(file)}#L${line}`;

// EXTERNAL MODULE: ./build/report/steps.js
var steps = __nccwpck_require__(6884);
;// CONCATENATED MODULE: ./build/report/markdown-advice.js




const markdown_advice_steps = (review) => {
    const all = new Map();
    for (const root of review.roots) {
        for (const finding of root.findings.filter((one) => one.level === "block")) {
            for (const { step, how } of (0,wording/* stepsFor */.Rb)(finding, root))
                all.set(step, (all.get(step) ?? new Set()).add(how));
        }
    }
    return all;
};
const markdown_advice_MOST_NAMES = 20;
const oneOf = (names) => {
    const hidden = names.length - markdown_advice_MOST_NAMES;
    return (0,quantity/* listed */.KE)([...names.slice(0, markdown_advice_MOST_NAMES).map(untrusted/* unpinged */.RD), ...(hidden > 0 ? [`${(0,quantity/* thousands */.oh)(hidden)} more`] : [])], "or");
};
const MOST_PATHS = 3;
const WIDEST_PATH = 120;
const MOST_GROUPS = 10;
const pathsOf = (paths) => {
    const hidden = paths.length - MOST_PATHS;
    const shown = paths.slice(0, MOST_PATHS).map((path) => (0,untrusted/* inlineCode */.ti)((0,untrusted/* cut */.Jj)(path, WIDEST_PATH)));
    return (0,quantity/* listed */.KE)([...shown, ...(hidden > 0 ? [(0,quantity/* counted */.hS)(hidden, "more file")] : [])]);
};
/** Several groups, each with the paths that are theirs: of each of them somebody has to agree. */
const groups = (who) => {
    const hidden = who.length - MOST_GROUPS;
    return [
        ...who.slice(0, MOST_GROUPS).map(({ paths, names }) => `  - for ${pathsOf(paths)}: ${oneOf(names)}`),
        ...(hidden > 0 ? [`  - and the owners of ${(0,quantity/* counted */.hS)(hidden, "more group")} of files`] : []),
    ];
};
/** As many hex digits as a consent has to name. */
const SHORT_DIGEST = /^sha256:[0-9a-f]{12}/;
/** The beginning of a digest, by which people tell one from another; the whole stands in the footer. */
const shortDigest = (digest) => {
    const start = SHORT_DIGEST.exec(digest)?.[0];
    return start === undefined ? digest : `${start}…`;
};
const mayAgree = (names) => `${oneOf(names)} may agree.`;
const overrideStep = (review, advice) => {
    if (advice === undefined)
        return `- **${steps/* CONSENT */.Pv.step}**: ${steps/* CONSENT */.Pv.how}.`;
    const covered = `This covers exactly this set of findings (${(0,untrusted/* inlineCode */.ti)(shortDigest(review.digest ?? "none"))}).`;
    const who = advice.who.filter(({ names }) => names.length > 0);
    if (who.length > 1)
        return [`- **Override**: ${advice.how} ${covered} These owners may agree:`, ...groups(who)].join("\n");
    const owners = who.map(({ names }) => mayAgree(names));
    return `- **Override**: ${[advice.how, ...owners, ...(advice.isPossible ? [covered] : [])].join(" ")}`;
};
/** Some steps name their objects: of many the first ones stand for all. */
const MOST_HOWS = 4;
const stepLine = (step, hows) => {
    const [only = "", ...others] = hows.slice(0, MOST_HOWS).map((how) => (0,untrusted/* prose */.CS)(how));
    if (others.length === 0)
        return `- **${step}**: ${only}.`;
    const hidden = hows.length - MOST_HOWS;
    const rest = hidden > 0 ? [`  - and so on, for ${(0,quantity/* counted */.hS)(hidden, "more object")}`] : [];
    return [`- **${step}**, each by what happens to it:`, ...[only, ...others].map((how) => `  - ${how}`), ...rest].join("\n");
};
/** How the findings can be agreed to; nothing where nobody is asked. */
const consentStep = (review, advice) => {
    if (advice === null)
        return [];
    return review.roots.some((root) => root.errored)
        ? ["- **No override**: a plan that failed cannot be applied, so there is nothing to agree to."]
        : [overrideStep(review, advice)];
};
/**
 * The steps of all findings that block, each once; the last is how an owner can agree. `advice`: null where nobody has
 * to.
 */
const whatToDo = (review, advice) => {
    if (review.verdict !== "blocked")
        return "";
    const own = [...markdown_advice_steps(review)]
        .filter(([step]) => step !== steps/* CONSENT */.Pv.step)
        .map(([step, hows]) => stepLine(step, [...hows]));
    return ["#### What to do", "", ...own, ...consentStep(review, advice)].join("\n");
};
const refusal = (advice) => advice?.refused === undefined
    ? ""
    : `> [!IMPORTANT]\n> The override was not accepted: ${advice.refused.replace(/\s*\n\s*/g, " ")}`;

// EXTERNAL MODULE: ./build/report/danger.js
var danger = __nccwpck_require__(4052);
// EXTERNAL MODULE: ./build/domain/finding.js
var finding = __nccwpck_require__(9304);
// EXTERNAL MODULE: ./build/report/copies.js
var copies = __nccwpck_require__(5622);
// EXTERNAL MODULE: ./build/report/clauses.js
var clauses = __nccwpck_require__(8073);
;// CONCATENATED MODULE: ./build/report/diagram.js




/** More than this can't be taken in at a glance; the rest is counted. */
const MOST_NODES = 25;
const WIDEST_LABEL = 60;
/**
 * Text inside a label. All that is neither letter nor digit becomes a decimal entity of Mermaid's (`#34;`), so no
 * quote, bracket, backtick, semicolon or directive is left to be read as syntax. Mermaid breaks the line at `\n` even
 * so: a word joiner (8288) between the two keeps them text.
 */
const label = (text) => (0,untrusted/* cut */.Jj)((0,untrusted/* visible */.RK)(text), WIDEST_LABEL)
    .replace(/[^A-Za-z0-9_ ]/gu, (char) => `#${char.codePointAt(0)};`)
    .replaceAll("#92;n", "#92;#8288;n");
const FATE = { goes: "✗ goes", stays: "✓ stays" };
const node = (id, fate, lines) => `  ${id}["${[...lines.map(label), FATE[fate]].join("<br/>")}"]:::${fate}`;
const countOf = ({ remains }) => (remains?.goesWithItCount ?? 0) + (remains?.survivorsCount ?? 0);
/** As many as fit, those that stay as well as those that go. Of thousands only the first are looked at. */
const fitting = ({ remains }, fits) => {
    const [goes, stays] = [remains?.goesWithIt ?? [], remains?.survivors ?? []];
    const staying = Math.min(stays.length, Math.max(Math.floor(fits / 2), fits - goes.length));
    return [
        ...goes.slice(0, fits - staying).map((address) => ({ address, fate: "goes" })),
        ...stays.slice(0, staying).map((address) => ({ address, fate: "stays" })),
    ];
};
/** Findings that have a picture: what is lost has copies in this state, whatever becomes of them. */
const isPictured = (finding) => finding.subject !== null && countOf(finding) > 0;
/** `and 12 more` as a node, per fate, since it matters which way they go. */
const rest = (id, all, shown, fate) => {
    const count = all - shown.filter((copy) => copy.fate === fate).length;
    return count === 0 ? [] : [node(`${id}${fate}`, fate, [`${count} more`])];
};
/** One object and its copies, with at most `room` nodes (at least four). */
const family = (finding, id, room) => {
    const count = countOf(finding);
    const shown = fitting(finding, count < room ? count : room - 3);
    const children = [
        ...shown.map((copy, at) => node(`${id}c${at}`, copy.fate, [copy.address])),
        ...rest(`${id}more`, finding.remains?.goesWithItCount ?? 0, shown, "goes"),
        ...rest(`${id}more`, finding.remains?.survivorsCount ?? 0, shown, "stays"),
    ];
    const ids = children.map((child) => child.trim().split("[")[0] ?? "");
    return [
        node(id, finding.subject?.effect === "update" ? "stays" : "goes", [
            (0,quantity/* sentence */.em)((0,clauses/* nameOf */.Vb)(finding.subject)),
            finding.subject?.address ?? "",
        ]),
        ...children,
        ...ids.map((child) => `  ${id} --> ${child}`),
    ];
};
/**
 * A Mermaid flowchart of what is lost and its copies: which go, which stay. Dashed and red is what goes, whole and
 * green what stays; light boxes with dark text can be read on a light page and on a dark one.
 * @returns the source without its fence, or null if no finding has copies in this state
 */
const diagram = (findings) => {
    // A copy that goes stands beside what it is a copy of, and needs no picture of its own.
    const going = (0,copies/* goingAlong */.Sh)(findings);
    const pictured = findings.filter((finding) => isPictured(finding) && !((0,copies/* isBackup */.rk)(finding) && going.has(finding.subject?.address ?? "")));
    if (pictured.length === 0)
        return null;
    const lines = [];
    let room = MOST_NODES - 1;
    let drawn = 0;
    for (const finding of pictured) {
        if (room < 4)
            break;
        const drawing = family(finding, `d${drawn}`, room);
        lines.push(...drawing);
        room -= drawing.filter((line) => line.includes("[")).length;
        drawn += 1;
    }
    const hidden = pictured.length - drawn;
    return [
        "flowchart LR",
        ...lines,
        ...(hidden > 0
            ? [`  others["and ${hidden} more ${hidden === 1 ? "object" : "objects"} with copies"]:::others`]
            : []),
        "  classDef goes fill:#ffebe9,stroke:#cf222e,stroke-dasharray:5 4,color:#82071e",
        "  classDef stays fill:#dafbe1,stroke:#1a7f37,color:#0f5323",
        "  classDef others fill:#f6f8fa,stroke:#59636e,color:#1f2328",
    ].join("\n");
};

// EXTERNAL MODULE: ./build/report/drift.js
var report_drift = __nccwpck_require__(2748);
// EXTERNAL MODULE: ./build/report/detail-words.js
var detail_words = __nccwpck_require__(6810);
// EXTERNAL MODULE: ./build/report/effect-words.js
var effect_words = __nccwpck_require__(3978);
// EXTERNAL MODULE: ./build/report/evidence-words.js
var evidence_words = __nccwpck_require__(1094);
// EXTERNAL MODULE: ./build/report/remains-words.js
var remains_words = __nccwpck_require__(8190);
;// CONCATENATED MODULE: ./build/report/markdown-finding.js










/** The rule's name as a link to its section. */
const ruleLink = (finding, { docs }) => `[\`${finding.rule}\`](${sectionOf(finding.rule, docs)})`;
/** Where it is declared, as a link if the caller knows where the files are. */
const place = ({ places: [first] }, { sourceOf }) => {
    if (first === undefined)
        return "";
    const name = (0,untrusted/* inlineCode */.ti)(first.line === null ? first.file : `${first.file}:${first.line}`);
    const address = sourceOf(first);
    return address === null ? name : `[${name}](${address})`;
};
/** The object by its whole address, never cut. */
const object = ({ subject }) => subject === null
    ? ""
    : `${(0,untrusted/* inlineCode */.ti)(subject.address)}${subject.deposed === null ? "" : ` (deposed object ${(0,untrusted/* inlineCode */.ti)(subject.deposed)})`}`;
const joined = (phrases) => phrases.flatMap((phrase, at) => (at === 0 ? phrase : ["; ", ...phrase]));
/** The same after a point, to stand beside the object. */
const beside = (finding, links) => finding.places.length === 0 ? "" : ` · ${place(finding, links)}`;
/** A backup of which nothing remains is no news: that it goes has been said. */
const isWorthSaying = ({ rule, remains }) => remains !== null && !(rule === "backup-loss" && remains.kind === "nothing");
/** One sentence beside facts that are none goes without its full stop. */
const unended = (text) => (/[.!?] /.test(text) ? text : text.replace(/\.$/, ""));
/** What there is to say about one object, as pairs; a pair with nothing to say is left out. */
const facts = (finding, destroy) => {
    const { subject, remains, detail } = finding;
    const moved = subject?.previousAddress ?? null;
    const pairs = [
        ["What is lost", remains !== null ? (0,untrusted/* prose */.CS)((0,quantity/* sentence */.em)(unended((0,detail_words/* lossSentence */.F)(detail)))) : ""],
        ["Goes with it", (0,phrase/* asMarkdown */.g5)((0,phrase/* named */.KT)(remains?.goesWithIt ?? [], 12, remains?.goesWithItCount))],
        ["What remains", remains !== null && isWorthSaying(finding) ? (0,phrase/* asMarkdown */.g5)((0,phrase/* capital */.Nx)((0,remains_words/* remainsPhrase */.z2)(finding))) : ""],
        ["Why", (0,phrase/* asMarkdown */.g5)((0,phrase/* capital */.Nx)((0,effect_words/* causeOf */.r)(destroy)))],
        ["Was", moved === null ? "" : (0,untrusted/* inlineCode */.ti)(moved)],
        ["Evidence", (0,phrase/* asMarkdown */.g5)(joined((0,evidence_words/* furtherEvidence */.sX)(finding)))],
    ];
    return pairs.filter(([, value]) => value !== "");
};
/** `**replaced** (deleted first)`. */
const effect = (...of) => {
    const [word = "", ...more] = (0,effect_words/* effectWords */.z)(...of).split(" (");
    return [`**${(0,untrusted/* prose */.CS)(word)}**`, ...more.map(untrusted/* prose */.CS)].join(" (");
};
/** The sentence over the facts: the object by name, and what happens to it. */
const opening = (finding, destroy) => {
    const { subject, remains } = finding;
    if (subject === null)
        return `**${(0,phrase/* asMarkdown */.g5)((0,phrase/* capital */.Nx)((0,wording/* messagePhrase */.$r)(finding, destroy)))}**`;
    if (remains === null)
        return `**${(0,phrase/* asMarkdown */.g5)((0,phrase/* capital */.Nx)((0,wording/* messagePhrase */.$r)(finding, destroy)))}** ${object(finding)}`;
    const what = (0,phrase/* asMarkdown */.g5)((0,phrase/* capital */.Nx)([(0,clauses/* nameOf */.Vb)(subject)]));
    return `**${what}** ${object(finding)} is ${effect(subject.effect, destroy)}`;
};
/**
 * A blocking finding in full. `isToldWithOriginal`: it is a copy of something that is told in full and names it; then
 * the facts are the same.
 */
const fullFinding = (finding, destroy, links, isToldWithOriginal = false) => {
    const told = isToldWithOriginal ? [] : facts(finding, destroy);
    return [
        `${opening(finding, destroy)}${beside(finding, links)} · ${ruleLink(finding, links)}`,
        ...told.map(([name, value]) => `- **${name}**: ${value}`),
    ].join("\n");
};
/** Of a short finding the copies that remain, by name. */
const markdown_finding_copiesOf = ({ remains }) => remains === null || remains.kind !== "copies"
    ? ""
    : ` (${(0,phrase/* asMarkdown */.g5)((0,phrase/* named */.KT)(remains.survivors, 2, remains.survivorsCount))})`;
const why = (destroy) => {
    const cause = (0,effect_words/* causeOf */.r)(destroy);
    return cause.length === 0 ? "" : `. Why: ${(0,phrase/* asMarkdown */.g5)(cause)}`;
};
/** The same in one line of a list, for warnings and notes: what it is, what happens to it, what remains, and why. */
const shortFinding = (finding, destroy, links) => {
    const message = (0,wording/* messagePhrase */.$r)(finding, destroy);
    const said = finding.subject === null ? (0,phrase/* asMarkdown */.g5)((0,phrase/* capital */.Nx)(message)) : `${object(finding)}: ${(0,phrase/* asMarkdown */.g5)(message)}`;
    return `- ${said}${markdown_finding_copiesOf(finding)}${why(destroy)}${beside(finding, links)} · ${ruleLink(finding, links)}`;
};
/** The least that can be said of a blocking finding: its rule and its object. */
const briefFinding = (finding) => finding.subject === null ? `- ${finding.rule}` : `- ${finding.rule}: ${object(finding)}`;

// EXTERNAL MODULE: ./build/report/address.js
var address = __nccwpck_require__(1739);
;// CONCATENATED MODULE: ./build/report/markdown-table.js





/** From so many objects on that are alike nobody reads them one by one. */
const MANY = 6;
/** Of many, so many are named. */
const NAMED = 3;
const cause = (destroy) => (0,phrase/* asMarkdown */.g5)((0,effect_words/* causeOf */.r)(destroy)).replaceAll("|", "\\|");
const likeness = (destroy) => JSON.stringify([(0,address/* moduleIn */.w)(destroy.address), destroy.type, (0,effect_words/* effectWords */.z)(destroy.effect, destroy), cause(destroy)]);
/** Rows in the order of their first objects. */
const rowsOf = (destroys) => {
    const alike = new Map();
    for (const destroy of destroys) {
        const same = alike.get(likeness(destroy)) ?? [];
        same.push(destroy);
        alike.set(likeness(destroy), same);
    }
    return [...alike.values()].flatMap((objects) => {
        const module = (0,address/* moduleIn */.w)(objects[0]?.address ?? "");
        return objects.length < MANY ? objects.map((one) => ({ module, objects: [one] })) : [{ module, objects }];
    });
};
const nameOf = ({ address, deposed }) => `${(0,untrusted/* codeCell */.MZ)(address)}${deposed === null ? "" : ` (deposed ${(0,untrusted/* codeCell */.MZ)(deposed)})`}`;
const namesIn = (objects) => {
    const [first] = objects;
    if (first === undefined || objects.length === 1)
        return objects.map(nameOf).join();
    const rest = `${(0,quantity/* thousands */.oh)(objects.length - NAMED)} more`;
    return `${(0,quantity/* thousands */.oh)(objects.length)} of type ${(0,untrusted/* codeCell */.MZ)(first.type)}: ${(0,quantity/* listed */.KE)([...objects.slice(0, NAMED).map(nameOf), rest])}`;
};
const line = ({ objects }, withCause) => {
    const [first] = objects;
    if (first === undefined)
        return "";
    return `| ${namesIn(objects)} | ${(0,effect_words/* effectWords */.z)(first.effect, first)} |${withCause ? ` ${cause(first)} |` : ""}`;
};
const moduleLine = (module, withCause) => `| **${module === "" ? "root module" : (0,untrusted/* codeCell */.MZ)(module)}** | |${withCause ? " |" : ""}`;
/** The most characters that a row takes, with the line of its module. */
const lengthOf = (row) => line(row, true).length + moduleLine(row.module, true).length + 2;
/** A run of `terraform destroy` gives no causes, so there is no column for them. */
const table = (rows) => {
    const modules = new Set(rows.map(({ module }) => module));
    const withCause = rows.some(({ objects }) => objects.some((destroy) => cause(destroy) !== ""));
    const lines = rows.flatMap((row, at) => modules.size > 1 && rows[at - 1]?.module !== row.module
        ? [moduleLine(row.module, withCause), line(row, withCause)]
        : [line(row, withCause)]);
    const head = withCause
        ? ["| Object | What happens | Because |", "| --- | --- | --- |"]
        : ["| Object | What happens |", "| --- | --- |"];
    return [...head, ...lines].join("\n");
};

;// CONCATENATED MODULE: ./build/report/room.js
const room = (limit) => {
    let left = limit;
    return {
        take: (length) => {
            if (length > left)
                return false;
            left -= length;
            return true;
        },
        left: () => left,
    };
};

;// CONCATENATED MODULE: ./build/report/markdown-section.js










const emptySection = (root) => ({
    root,
    destroyFor: (0,destroys/* destroysOf */.t)(root),
    goingAlong: (0,copies/* goingAlong */.Sh)(root.findings.filter(({ level }) => level === "block")),
    full: [],
    brief: [],
    warnings: [],
    rows: [],
    notes: [],
    drift: [],
    picture: "",
    open: false,
});
/** What a section costs beside its entries: the frames of its lists, and the sentence that counts what is left out. */
const FRAME = 300;
/** What the first entry of a folded table costs more. */
const FOLD = 240;
const blocks = (root) => countAt(root, "block") > 0;
const warningsWord = (root) => (countAt(root, "warn") === 1 ? "Warning" : "Warnings");
/** Over a root of several. Where it only warns the heading says so, and none stands below it. */
const rootHeading = (root) => !blocks(root) && countAt(root, "warn") > 0
    ? `#### ${warningsWord(root)} in ${(0,untrusted/* inlineCode */.ti)(root.root)}`
    : `#### In ${(0,untrusted/* inlineCode */.ti)(root.root)}`;
const warningsHeading = (root, single) => {
    if (single)
        return `#### ${warningsWord(root)}\n\n`;
    return blocks(root) ? `**${warningsWord(root)}**\n\n` : "";
};
const frameOf = (section) => FRAME + rootHeading(section.root).length;
/** Takes space for one entry of a section, and for the section itself with the first. */
const enter = (space, section, length) => {
    if (!space.take(length + (section.open ? 0 : frameOf(section))))
        return false;
    section.open = true;
    return true;
};
const placedAt = (sections, level) => sections
    .flatMap((section) => section.root.findings.filter((finding) => finding.level === level).map((finding) => ({ section, finding })))
    .sort((a, b) => (0,finding/* byImportance */.G5)(a.finding, b.finding));
/**
 * A backup that goes with what it is a copy of. The original's finding comes first, since a loss of data weighs more.
 */
const isToldWithOriginal = ({ section, finding }) => (0,copies/* isBackup */.rk)(finding) && finding.subject !== null && section.goingAlong.has(finding.subject.address);
/**
 * Blocking findings: as many in full as leave room for the addresses of all others; if not even the addresses fit, a
 * third of the space goes to the first ones in full, since a list of names alone explains nothing.
 */
const placeBlocking = (sections, space, links) => {
    const entries = placedAt(sections, "block").map((placed) => ({
        ...placed,
        full: fullFinding(placed.finding, placed.section.destroyFor(placed.finding), links, isToldWithOriginal(placed)),
        brief: briefFinding(placed.finding),
    }));
    const frames = sections.reduce((sum, section) => sum + frameOf(section), 0);
    const names = entries.reduce((sum, { brief }) => sum + brief.length + 1, frames);
    const fullRoom = room(Math.max(space.left() - names, Math.floor(space.left() / 3)));
    let inFull = true;
    for (const { section, finding, full, brief } of entries) {
        inFull &&= fullRoom.take(full.length - brief.length + 1);
        if (inFull && enter(space, section, full.length + 2))
            section.full.push({ finding, text: full });
        else if (enter(space, section, brief.length + 1))
            section.brief.push(brief);
    }
};
const placePictures = (sections, space) => {
    for (const section of sections) {
        const findings = section.full.map(({ finding }) => finding).filter(isPictured);
        const source = diagram(findings);
        if (source === null)
            continue;
        const nodes = source.split("\n").filter((line) => line.includes("[")).length;
        // A small picture says at a glance what stays; a large one, or one in which everything goes, would only push the
        // words off the screen.
        const isOpen = nodes <= 6 && findings.some(({ remains }) => (remains?.survivors.length ?? 0) > 0);
        const text = `<details${isOpen ? " open" : ""}><summary>What goes, and what stays</summary>\n\n\`\`\`mermaid\n${source}\n\`\`\`\n\n</details>`;
        if (enter(space, section, text.length + 2))
            section.picture = text;
    }
};
const placeShort = (sections, space, level, links) => {
    for (const { section, finding } of placedAt(sections, level)) {
        const text = shortFinding(finding, section.destroyFor(finding), links);
        const list = section[level === "warn" ? "warnings" : "notes"];
        if (enter(space, section, text.length + 1 + (list.length === 0 ? FOLD : 0)))
            list.push(text);
    }
};
const placeRows = (sections, space) => {
    for (const section of sections) {
        for (const row of rowsOf((0,destroys/* otherDestroys */.M)(section.root))) {
            if (!enter(space, section, lengthOf(row) + (section.rows.length === 0 ? FOLD : 0)))
                break;
            section.rows.push(row);
        }
    }
};
/** What drifted, as a list that is not judged; less than all else is worth its room. */
const placeDrift = (sections, space) => {
    for (const section of sections) {
        for (const { address, effect } of section.root.drift) {
            const text = `- ${(0,untrusted/* inlineCode */.ti)(address)}: ${report_drift/* DRIFT */.K[effect]}`;
            if (!enter(space, section, text.length + 1 + (section.drift.length === 0 ? FOLD : 0)))
                break;
            section.drift.push(text);
        }
    }
};
const driftText = ({ root, drift }) => {
    const hidden = root.drift.length - drift.length;
    const rest = hidden === 0 ? [] : [`- …and ${(0,quantity/* counted */.hS)(hidden, "more object")}`];
    return drift.length === 0 ? "" : folded((0,report_drift/* driftHeading */.M)(root.drift), [...drift, ...rest].join("\n"));
};
const present = (parts) => parts.filter((part) => part !== "");
const folded = (summary, body) => `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
const countAt = (root, level) => root.findings.filter((finding) => finding.level === level).length;
/** `…and 312 more blocking findings and 40 more warnings, in the job summary.` Nothing is left out without a word. */
const leftOut = (blocking, warnings, destroys, notes, elsewhere) => {
    const parts = [
        blocking === 0 ? "" : `**${(0,quantity/* counted */.hS)(blocking, "more blocking finding")}**`,
        warnings === 0 ? "" : (0,quantity/* counted */.hS)(warnings, "more warning"),
        destroys === 0 ? "" : `${(0,quantity/* counted */.hS)(destroys, "more object")} deleted, replaced or forgotten`,
        notes === 0 ? "" : (0,quantity/* counted */.hS)(notes, "more note"),
    ].filter((part) => part !== "");
    return parts.length === 0 ? "" : `…and ${(0,quantity/* listed */.KE)(parts)}, ${elsewhere}.`;
};
/** What blocks in one root, with its picture. */
const blockingText = ({ full, brief, picture }) => {
    const more = `${full.length === 0 ? "" : "more "}blocking finding`;
    const parts = [
        ...full.map(({ text }) => text),
        brief.length === 0 ? "" : `**${(0,quantity/* counted */.hS)(brief.length, more)}**, by name:\n\n${brief.join("\n")}`,
        picture,
    ];
    return present(parts).join("\n\n");
};
/** Everything else about one root: what warns, what is destroyed beside, notes, and what found no room. */
const furtherText = (section, single, elsewhere) => {
    const { root, full, brief, warnings, rows, notes } = section;
    const others = (0,destroys/* otherDestroys */.M)(root).length;
    const also = others === root.destroys.length ? "" : " more";
    return present([
        warnings.length === 0 ? "" : `${warningsHeading(root, single)}${warnings.join("\n")}`,
        rows.length === 0
            ? ""
            : folded(`${(0,quantity/* thousands */.oh)(others)}${also} ${others === 1 ? "object" : "objects"} deleted, replaced or forgotten`, table(rows)),
        notes.length === 0 ? "" : folded((0,quantity/* counted */.hS)(countAt(root, "note"), "note"), notes.join("\n")),
        driftText(section),
        leftOut(countAt(root, "block") - full.length - brief.length, countAt(root, "warn") - warnings.length, others - rows.reduce((sum, { objects }) => sum + objects.length, 0), countAt(root, "note") - notes.length, elsewhere),
    ]).join("\n\n");
};

;// CONCATENATED MODULE: ./build/report/markdown-layout.js





/** Fills the space, the most dangerous first, over all roots that there is something to say of. */
const layOut = (roots, space, links, elsewhere) => {
    const sections = roots.filter((root) => !isQuiet(root)).map(emptySection);
    placeBlocking(sections, space, links);
    placePictures(sections, space);
    placeShort(sections, space, "warn", links);
    placeRows(sections, space);
    placeShort(sections, space, "note", links);
    placeDrift(sections, space);
    return {
        shown: sections.filter(({ open }) => open).sort((a, b) => (0,danger/* byDanger */.d)(a.root, b.root)),
        hidden: leftOutSections(sections.filter(({ open }) => !open), elsewhere),
    };
};
/** The sections in which nothing at all found room. */
const leftOutSections = (sections, elsewhere) => {
    const sum = (count) => sections.reduce((total, { root }) => total + count(root), 0);
    const findings = leftOut(sum((root) => countAt(root, "block")), sum((root) => countAt(root, "warn")), sum((root) => (0,destroys/* otherDestroys */.M)(root).length), sum((root) => countAt(root, "note")), elsewhere);
    return findings === "" ? "" : `In ${(0,quantity/* counted */.hS)(sections.length, "more root")}: ${findings.replace("…and ", "")}`;
};
/** Its plan destroys nothing, nothing drifted, and no rule has anything to say. */
const isQuiet = (root) => root.findings.length === 0 && root.destroys.length === 0 && root.drift.length === 0;
const MOST_QUIET = 10;
/** Names are chosen by others, and this line is not worth more. */
const LONGEST_QUIET = 1000;
/** Names the quiet ones of several roots. */
const quietRoots = (all) => {
    const roots = all.filter(isQuiet);
    if (roots.length === 0 || all.length === 1)
        return "";
    const shown = roots.slice(0, MOST_QUIET).map(({ root }) => (0,untrusted/* inlineCode */.ti)(root));
    const hidden = roots.length - shown.length;
    const named = `Nothing is destroyed in ${(0,quantity/* listed */.KE)([...shown, ...(hidden === 0 ? [] : [(0,quantity/* counted */.hS)(hidden, "more root")])])}.`;
    return named.length > LONGEST_QUIET ? `Nothing is destroyed in ${(0,quantity/* counted */.hS)(roots.length, "other root")}.` : named;
};

;// CONCATENATED MODULE: ./build/report/markdown-title.js




/** What stands at the top of a report: the verdict, why, and how much the plan does. */
/** A green sign is for what is fine: a pass with warnings has its own. */
const markdown_title_SIGN = { blocked: "🛑", passed: "✅", overridden: "🔓", skipped: "➖" };
const WARNS = "🟡";
const FAILED = "❌";
const signOf = (review) => review.verdict === "passed" && (0,report_verdict/* findingsAt */.G)(review, "warn").length > 0 ? WARNS : markdown_title_SIGN[review.verdict];
/** `key`: tells several reports on one pull request apart; null where there is only one. */
const heading = (sign, key, says) => `### ${sign} destroy-guard${key === null ? "" : ` (${(0,untrusted/* inlineCode */.ti)(key)})`}: ${says}`;
/** The verdict in the word that stands in outputs and exit codes, too. */
const title = (review, key, isReportOnly) => heading(signOf(review), key, `${review.verdict}${isReportOnly ? " (report only)" : ""}`);
/** Over the report of a run that came to no verdict. */
const titleWithoutVerdict = (key) => heading(FAILED, key, "could not review");
/** Why the verdict is what it is, as a sentence. */
const reasonLine = (review) => `**${(0,phrase/* asMarkdown */.g5)((0,phrase/* capital */.Nx)((0,report_verdict/* because */.x)(review)))}.**`;
/** How much the plan does: `3 deleted · 24 unchanged`. */
const countsLine = ({ counts }) => (0,counts_words/* countsWords */.M)(counts).length === 0 ? "" : `<sub>${(0,counts_words/* countsWords */.M)(counts).join(" · ")}</sub>`;

;// CONCATENATED MODULE: ./build/report/markdown.js








const LIMIT = 60_000;
const ELSEWHERE = "in the full report";
const consent = ({ override }) => override === null
    ? ""
    : `Agreed on ${(0,untrusted/* prose */.CS)(shortTime(override.at))}, to exactly this set of findings (${(0,untrusted/* inlineCode */.ti)(shortDigest(override.digest))}). Any other set blocks again.`;
/** Said where the check stays green whatever is found. */
const REPORT_ONLY = "> [!NOTE]\n> This job only reports: the input `enforce` is `false`, so the check does not fail for what is found, and nobody has to agree to it.";
/** What to do stands right after what blocks; with several roots, after the last one that blocks. */
const bodyOf = (shown, todo, single, elsewhere) => {
    const text = (section, between) => [
        blockingText(section),
        between,
        furtherText(section, single, elsewhere),
    ];
    if (single)
        return shown.length === 0 ? [todo] : shown.flatMap((section) => text(section, todo));
    const whole = (section) => [rootHeading(section.root), ...text(section, "")];
    const blocks = ({ root }) => countAt(root, "block") > 0;
    return [...shown.filter(blocks).flatMap(whole), todo, ...shown.filter((section) => !blocks(section)).flatMap(whole)];
};
/** What a report begins with. */
const topOf = (review, { key, override, reportOnly = false, remarks = [] }) => present([
    title(review, key ?? null, reportOnly),
    reasonLine(review),
    countsLine(review),
    reportOnly ? REPORT_ONLY : refusal(override),
    consent(review),
    ...remarks,
]);
/**
 * The review as the body of a comment or a job summary: the verdict first, then the most dangerous. Not longer than the
 * limit (of 2,000 or more); what is left out is counted. Everything that the plan's author chose stands in code that it
 * cannot close.
 */
const markdownReport = (review, options = {}) => {
    const { override, reportOnly = false, links = DOCS_ONLY, limit = LIMIT, elsewhere = ELSEWHERE, origin } = options;
    const top = topOf(review, options);
    const todo = whatToDo(review, reportOnly ? null : override);
    const end = present([quietRoots(review.roots), origin === undefined ? "" : footer(origin, review.digest)]);
    const space = room(limit - [...top, todo, ...end].join("\n\n").length - FRAME);
    const { shown, hidden } = layOut(review.roots, space, links, elsewhere);
    return `${present([...top, ...bodyOf(shown, todo, review.roots.length === 1, elsewhere), hidden, ...end]).join("\n\n")}\n`;
};

// EXTERNAL MODULE: ./build/domain/rules/table.js
var rules_table = __nccwpck_require__(4333);
;// CONCATENATED MODULE: ./build/report/sarif.js










/**
 * SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html), as GitHub's code scanning takes it: a
 * result needs a message and a place in a file
 * (https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning).
 */
const LEVEL = { block: "error", warn: "warning", note: "note" };
/** What a rule is by itself; every result says its own level. For the loss rules, the level of what weighs most. */
const defaultLevel = (rule) => {
    const { level } = rules_table/* RULES */.y0[rule];
    const setting = typeof level === "string" ? level : level.high;
    return setting === "off" ? "note" : setting;
};
const ruleSarif = (rule) => {
    const { title, says, matters } = rules_table/* RULES */.y0[rule];
    const helpUri = sectionOf(rule, DOCS);
    return {
        id: rule,
        shortDescription: { text: (0,quantity/* sentence */.em)(title) },
        fullDescription: { text: says },
        help: { text: `${says} ${matters} ${helpUri}`, markdown: `${says} ${matters} [More about ${rule}](${helpUri}).` },
        helpUri,
        defaultConfiguration: { level: LEVEL[defaultLevel(rule)] },
    };
};
/**
 * A path as the reference of a URI. Control characters have been made visible before, so what is encoded can be read
 * again.
 */
const uriOf = (path) => {
    const [, drive = "", rest = ""] = /^([A-Za-z]:)?(.*)$/s.exec((0,untrusted/* visible */.RK)(path)) ?? [];
    const encoded = rest.split("/").map(encodeURIComponent).join("/");
    return drive === "" ? encoded : `file:///${drive}${encoded}`;
};
const locationOf = (root, finding) => {
    const { file, line } = place_placeOf(root, finding);
    const uri = uriOf(file);
    const relative = !uri.startsWith("/") && !uri.startsWith("file:");
    return {
        artifactLocation: { uri, ...(relative ? { uriBaseId: "%SRCROOT%" } : {}) },
        region: { startLine: line },
    };
};
/**
 * Text in which nothing is a link: `[text](target)` is one even in a message in plain text, so brackets are escaped,
 * and
 * backslashes with them (SARIF 2.1.0 §3.11.6).
 */
const sarifText = (text) => text.replace(/[[\]\\]/g, "\\$&");
const resultsOf = (root, review) => {
    const destroyFor = (0,destroys/* destroysOf */.t)(root);
    return root.findings.map((finding) => {
        const { rule, level, subject } = finding;
        const agreed = review.verdict === "overridden" && level === "block" && review.override !== null;
        return {
            ruleId: rule,
            ruleIndex: rules_table/* RULE_NAMES */.iU.indexOf(rule),
            level: LEVEL[level],
            message: {
                text: sarifText(findingLine(finding, destroyFor(finding), root)),
            },
            locations: [
                {
                    physicalLocation: locationOf(root, finding),
                    ...(subject === null
                        ? {}
                        : { logicalLocations: [{ fullyQualifiedName: (0,untrusted/* visible */.RK)(subject.address), kind: "resource" }] }),
                },
            ],
            partialFingerprints: {
                "destroyGuard/v1": fingerprintOf(root.root, finding),
            },
            ...(agreed
                ? {
                    suppressions: [
                        {
                            kind: "external",
                            status: "accepted",
                            justification: `Agreed to by ${review.override?.by.map(untrusted/* visible */.RK).join(", ")}`,
                        },
                    ],
                }
                : {}),
        };
    });
};
/** The review as SARIF 2.1.0, with every rule described, whether or not it found something. */
const sarifReport = (review, { version } = {}) => {
    const log = {
        $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        version: "2.1.0",
        runs: [
            {
                tool: {
                    driver: {
                        name: "destroy-guard",
                        ...(version === undefined ? {} : { semanticVersion: version }),
                        informationUri: "https://github.com/destroy-guard/destroy-guard",
                        rules: rules_table/* RULE_NAMES */.iU.map(ruleSarif),
                    },
                },
                ...(review.policy === null ? {} : { properties: { policy: (0,phrase/* plain */.pj)((0,policy_words/* policyPhrase */.a)(review.policy)) } }),
                columnKind: "utf16CodeUnits",
                results: review.roots.flatMap((root) => resultsOf(root, review)),
            },
        ],
    };
    return `${(0,untrusted/* printableJson */.et)(JSON.stringify(log, null, 2))}\n`;
};

;// CONCATENATED MODULE: ./build/cli/formats.js










/** NO_COLOR and FORCE_COLOR as their pages define them: https://no-color.org, https://force-color.org */
const isColored = ({ stdout, env }) => {
    if (env.NO_COLOR !== undefined && env.NO_COLOR !== "")
        return false;
    if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== "")
        return env.FORCE_COLOR !== "0";
    return stdout.isTTY === true && env.TERM !== "dumb";
};
const formats_FORMATS = new Map([
    [
        "terminal",
        (review, shell, plain) => (0,terminal/* terminalReport */.R)(review, { width: (0,cli_shell/* widthOf */.qz)(shell), color: !plain && isColored(shell) }),
    ],
    ["markdown", (review) => markdownReport(review)],
    ["json", (review) => jsonReport(review)],
    ["sarif", (review) => sarifReport(review, { version: VERSION })],
    ["gitlab", (review) => gitlabReport(review)],
    ["junit", (review) => junitReport(review)],
    ["atlantis", (review) => atlantisReport(review)],
]);
const FORMAT_NAMES = [...formats_FORMATS.keys()];
/** The format of `--format`. Throws InputError where there is none of this name. */
function formatNamed(name) {
    const format = formats_FORMATS.get(name);
    if (format === undefined)
        throw (0,options/* noSuch */.jl)("format", name, FORMAT_NAMES, "review");
    return format;
}

// EXTERNAL MODULE: ./build/cli/plans.js + 1 modules
var cli_plans = __nccwpck_require__(6171);
;// CONCATENATED MODULE: ./build/cli/review.js


















const review_OPTIONS = {
    policy: {
        type: "string",
        value: "FILE",
        says: `policy (default: ${policy_file/* POLICY_FILE */.CX} at the top of the repository that the plan is in)`,
    },
    root: {
        type: "string",
        value: "DIR",
        says: "root module of the plan, relative to the repository (default: the folder of the plan)",
    },
    format: {
        type: "string",
        value: "FORMAT",
        default: "terminal",
        says: "form of the report",
        words: FORMAT_NAMES,
    },
    output: { type: "string", value: "FILE", says: "write the report there, and say in one line what was written" },
    quiet: { type: "boolean", short: "q", says: "one line instead of the report; the exit code says the same" },
    "no-color": { type: "boolean", says: "no colours, as with NO_COLOR" },
    terraform: {
        type: "string",
        value: "CMD",
        default: "terraform",
        says: "program that shows saved plan files",
    },
    consent: {
        type: "string",
        value: "FILE",
        multiple: true,
        says: "a person's signed consent to what blocks (agree --help); may stand several times",
    },
    signers: {
        type: "string",
        value: "FILE",
        says: "whose signatures count (default: override.signers of the policy, if --policy names it)",
    },
    ...options/* HELP */._$,
};
const review_SAYS = "says what a plan destroys, and what remains of it";
const review_USAGE = (0,cli_usage/* usageOf */.F)({
    name: "review",
    says: review_SAYS,
    forms: ["[OPTIONS] PLAN..."],
    text: `  PLAN is the output of "terraform show -json" (or "tofu show -json"): a path, a glob,
  "-" for standard input, or any of these as ROOT=PLAN. Without PLAN, what is piped in.
  A saved plan file works as well, if terraform is installed and its folder is
  initialised.

  The word "review" can be left out: "destroy-guard plan.json".`,
    options: review_OPTIONS,
    examples: [
        "terraform plan -out=tfplan && terraform show -json tfplan | destroy-guard review",
        "destroy-guard review infra/prod=prod.json infra/dev=dev.json",
        "destroy-guard review --format json --output review.json plan.json",
    ],
});
/** `review`: reads the plans, judges them, prints or writes the report; the exit code is the verdict. */
async function review(args, shell) {
    const { values, positionals } = (0,options/* parseOptions */.Ac)(args, review_OPTIONS, "review");
    if (values.help === true)
        return (0,cli_shell/* print */.yy)(shell, review_USAGE);
    try {
        return await reviewed(values, positionals, shell);
    }
    catch (error) {
        // Some versions of Atlantis look at nothing but standard output, where silence about failures is a pass.
        if (values.format === "atlantis")
            shell.stdout.write(atlantisFault(error instanceof Error ? error.message : ""));
        throw error;
    }
}
async function reviewed(values, positionals, shell) {
    const format = formatNamed(values.format);
    const named = (0,cli_plans/* namedPlans */.ko)(positionals, shell);
    const sources = (0,cli_plans/* distinctPlans */.d9)(await planSources(named, values.root, shell.cwd), shell);
    const folders = sources.map(({ path }) => (path === "-" ? "." : (0,external_node_path_.dirname)(path)));
    const today = (0,cli_shell/* todayOf */.XY)(shell);
    const found = await findPolicy({ named: values.policy, folders, cwd: shell.cwd, today });
    for (const warning of found.warnings)
        (0,cli_shell/* say */.cv)(shell, `warning: ${warning}`);
    const { policy } = found;
    const catalogue = (0,build_catalogue/* catalogueWith */.Uu)(policy.catalogue);
    const plans = await (0,cli_plans/* readAll */.yw)(sources, { terraform: values.terraform, policy, catalogue }, shell);
    const roots = plans.map((plan) => (0,build_review/* reviewRoot */.bN)(plan, { catalogue, policy, today, isNewRoot: null }));
    const judged = (0,build_review/* reviewOf */.QR)(roots, found.origin);
    const result = values.consent === undefined ? judged : await consented(judged, values, policy, shell);
    // A list of violations has no place for it.
    if (values.format === "gitlab")
        (0,cli_shell/* say */.cv)(shell, (0,phrase/* plain */.pj)((0,policy_words/* policyPhrase */.a)(found.origin)));
    const plain = values["no-color"] === true || values.output !== undefined;
    tell(result, { ...values, text: () => format(result, shell, plain) }, shell);
    return (0,verdict/* exitCodeOf */.FO)(result.verdict);
}
/** The review after signed consents. The signers of a policy count only where somebody named that policy. */
async function consented(judged, values, policy, shell) {
    const { consentTo, refusalLines } = await __nccwpck_require__.e(/* import() */ 485).then(__nccwpck_require__.bind(__nccwpck_require__, 3485));
    const signers = values.signers ?? (values.policy === undefined ? null : policy.override.signers);
    const { review, refusals } = await consentTo(judged, { files: values.consent ?? [], signers }, { cwd: shell.cwd, env: shell.env, now: shell.now(), required: policy.override.required });
    for (const line of refusalLines(refusals))
        (0,cli_shell/* say */.cv)(shell, line);
    return review;
}
/** The report alone goes to standard output; that a file was written is said beside it. */
function tell(result, { output, format, quiet, text }, shell) {
    if (output !== undefined) {
        write(output, text(), shell);
        (0,cli_shell/* say */.cv)(shell, `wrote ${output} (${format}); ${(0,terminal/* verdictText */.n)(result)}`);
    }
    else
        shell.stdout.write(quiet === true ? `${(0,terminal/* verdictText */.n)(result)}\n` : text());
}
function write(path, text, { cwd }) {
    try {
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.resolve)(cwd, path), text);
    }
    catch (cause) {
        throw new fault/* InputError */.d(`${path}: the report can't be written (${cause instanceof Error && "code" in cause ? String(cause.code) : String(cause)}); check the path`, { cause });
    }
}
const REVIEW = { says: review_SAYS, usage: review_USAGE, options: review_OPTIONS, run: review };

// EXTERNAL MODULE: ./build/domain/catalogue.js
var catalogue = __nccwpck_require__(5520);
// EXTERNAL MODULE: ./build/domain/change.js
var change = __nccwpck_require__(1777);
// EXTERNAL MODULE: ./build/domain/evidence.js
var evidence = __nccwpck_require__(192);
// EXTERNAL MODULE: ./build/domain/review.js
var domain_review = __nccwpck_require__(9893);
;// CONCATENATED MODULE: ./build/report/review-schema.js






/** Every key is required: what there is none of is null. */
const review_schema_closed = (properties) => ({
    type: "object",
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
});
const TEXT = { type: "string" };
const NAME = { type: "string", minLength: 1 };
const FLAG = { type: "boolean" };
const COUNT = { type: "integer", minimum: 0 };
const DIGEST = { type: "string", pattern: "^sha256:[0-9a-f]{64}$" };
const PLANNED_AT = { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" };
const review_schema_oneOf = (words) => ({ enum: words });
const orNull = (schema) => ({ anyOf: [schema, { type: "null" }] });
const listOf = (items) => ({ type: "array", items });
const COUNTS = review_schema_closed({
    create: COUNT,
    update: COUNT,
    replace: COUNT,
    delete: COUNT,
    forget: COUNT,
    read: COUNT,
    none: COUNT,
    unknown: COUNT,
    moved: COUNT,
    imported: COUNT,
    deposed: COUNT,
});
const CLASS = orNull(review_schema_oneOf([...catalogue/* CLASSES */.Nv, "unknown"]));
const DESTROY = review_schema_closed({
    address: NAME,
    previousAddress: orNull(NAME),
    deposed: orNull(TEXT),
    type: NAME,
    provider: TEXT,
    effect: review_schema_oneOf(["delete", "replace", "forget"]),
    order: orNull(review_schema_oneOf(["delete-first", "create-first"])),
    recreated: FLAG,
    imported: FLAG,
    because: orNull(TEXT),
    reason: orNull(review_schema_oneOf(change/* ACTION_REASONS */.Ni)),
    class: CLASS,
});
/** One of several shapes, told apart by `kind`. `optional`: keys that may be left out. */
const kinds = (shapes, optional = []) => ({
    anyOf: Object.entries(shapes).map(([kind, properties]) => {
        const schema = review_schema_closed({ kind: { const: kind }, ...properties });
        return { ...schema, required: schema.required.filter((key) => !optional.includes(key)) };
    }),
});
const SEEN = {
    anyOf: [FLAG, { type: "number" }, TEXT, { type: "null" }, review_schema_closed({ hidden: review_schema_oneOf(evidence/* HIDDEN */.RG) })],
};
const REMAINS_SCHEMA = review_schema_closed({
    kind: review_schema_oneOf(finding/* REMAINS */.w0),
    days: orNull({ type: "number", minimum: 0 }),
    refusal: orNull(review_schema_oneOf(catalogue/* REFUSAL_REASONS */.N4)),
    survivors: listOf(NAME),
    survivorsCount: COUNT,
    goesWithIt: listOf(NAME),
    goesWithItCount: COUNT,
});
const EVIDENCE = kinds({
    attribute: { path: NAME, of: orNull(NAME), was: SEEN, becomes: SEEN },
    removed: { path: NAME, count: COUNT },
    leaves: { says: NAME },
    worthless: { because: review_schema_oneOf(["container", "key"]) },
    shared: {},
    copy: { because: review_schema_oneOf(evidence/* LOST_BECAUSE */._E) },
    rename: { to: NAME },
    "too-late": {},
}, ["becomes"]);
const DETAIL = kinds({
    says: { says: NAME, certain: FLAG },
    protect: { reason: orNull(TEXT) },
    share: { destroyed: COUNT, all: COUNT },
    "no-prior-state": { creates: COUNT },
    freeze: { from: NAME, to: NAME, reason: orNull(TEXT), destroyed: COUNT },
    unreadable: { what: review_schema_oneOf(["actions", "mode", "errored"]) },
    "unreadable-part": { part: NAME },
    "leaves-state": { by: review_schema_oneOf(evidence/* LEAVING */.tT) },
    "guards-edited": {},
    "prevent-destroy-removed": {},
    "not-shown": {},
    deferred: { count: COUNT, destroys: listOf(NAME) },
    vanished: { recreated: FLAG },
    "switched-off": { says: NAME },
    partial: {},
    actions: { count: COUNT, when: listOf(review_schema_oneOf(evidence/* MOMENTS */.G1)) },
    exception: { until: orNull(NAME), reason: TEXT },
});
const FINDING = review_schema_closed({
    rule: review_schema_oneOf(rules_table/* RULE_NAMES */.iU),
    level: review_schema_oneOf(rules_table/* LEVELS */.A_),
    address: orNull(NAME),
    previousAddress: orNull(NAME),
    deposed: orNull(TEXT),
    type: orNull(NAME),
    provider: orNull(TEXT),
    effect: orNull(review_schema_oneOf(change/* EFFECTS */.tQ)),
    class: CLASS,
    weight: orNull(review_schema_oneOf(["high", "medium", "low"])),
    what: orNull(NAME),
    remains: orNull(REMAINS_SCHEMA),
    evidence: listOf(EVIDENCE),
    detail: orNull(DETAIL),
    message: NAME,
    remedy: NAME,
    places: listOf(review_schema_closed({ file: NAME, line: orNull({ type: "integer", minimum: 1 }) })),
});
const ROOT = review_schema_closed({
    root: NAME,
    source: TEXT,
    terraformVersion: orNull(TEXT),
    formatVersion: TEXT,
    plannedAt: orNull(PLANNED_AT),
    errored: FLAG,
    complete: orNull(FLAG),
    applyable: orNull(FLAG),
    digest: orNull(DIGEST),
    counts: COUNTS,
    destroys: listOf(DESTROY),
    findings: listOf(FINDING),
    drift: listOf(review_schema_closed({ address: NAME, type: NAME, effect: review_schema_oneOf(["update", "delete"]) })),
});
const TIME = { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d" };
const SIGNED = review_schema_closed({
    by: NAME,
    root: NAME,
    agreed: TIME,
    expires: TIME,
    reason: orNull(NAME),
    key: review_schema_closed({ proof: review_schema_oneOf(domain_review/* PROOFS */.i), algorithm: TEXT, fingerprint: NAME }),
});
const REVIEW_SCHEMA = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "destroy-guard review",
    ...review_schema_closed({
        version: { const: 1 },
        verdict: review_schema_oneOf(["passed", "blocked", "overridden", "skipped"]),
        digest: orNull(DIGEST),
        counts: COUNTS,
        roots: listOf(ROOT),
        override: orNull(review_schema_closed({
            by: listOf(NAME),
            digest: DIGEST,
            at: TIME,
            signed: orNull(listOf(SIGNED)),
        })),
        policy: orNull(review_schema_closed({ file: orNull(NAME), branch: orNull(NAME), looked: listOf(NAME) })),
    }),
};

;// CONCATENATED MODULE: ./build/cli/schema.js




const schema_SAYS = "JSON Schema of the policy file, or of the review JSON";
const SCHEMAS = ["policy", "review"];
const schema_USAGE = (0,cli_usage/* usageOf */.F)({
    name: "schema",
    says: schema_SAYS,
    forms: [`[${SCHEMAS.join(" | ")}]`],
    options: options/* HELP */._$,
    examples: ["destroy-guard schema > destroy-guard.schema.json"],
});
async function schema(args, shell) {
    const { values, positionals } = (0,options/* parseOptions */.Ac)(args, options/* HELP */._$, "schema");
    if (values.help === true)
        return (0,cli_shell/* print */.yy)(shell, schema_USAGE);
    const [name = "policy", ...more] = positionals;
    if (more.length > 0)
        throw (0,options/* usageError */.Wp)("schema takes one name", "schema");
    if (name === "review")
        return (0,cli_shell/* print */.yy)(shell, `${JSON.stringify(REVIEW_SCHEMA, null, 2)}\n`);
    if (name !== "policy")
        throw (0,options/* noSuch */.jl)("schema", name, SCHEMAS, "schema");
    const { policySchema } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(6), __nccwpck_require__.e(377), __nccwpck_require__.e(796)]).then(__nccwpck_require__.bind(__nccwpck_require__, 796));
    return (0,cli_shell/* print */.yy)(shell, `${JSON.stringify(policySchema(), null, 2)}\n`);
}
const SCHEMA = { says: schema_SAYS, usage: schema_USAGE, options: options/* HELP */._$, words: SCHEMAS, run: schema };

;// CONCATENATED MODULE: ./build/cli/commands.js









/** Every command, in the order in which `--help` lists them. */
const COMMANDS = new Map([
    ["review", REVIEW],
    ["explain", EXPLAIN],
    ["check-policy", CHECK_POLICY],
    ["schema", SCHEMA],
    ["agree", AGREE],
    ["hook", HOOK],
    ["log", LOG],
    ["completion", completionOf(() => COMMANDS)],
]);
/** What `--help` says. */
const commands_USAGE = `destroy-guard: says what a Terraform or OpenTofu plan destroys, and what remains of it.

USAGE
  destroy-guard PLAN...                 the same as "destroy-guard review PLAN..."
  destroy-guard COMMAND [ARGUMENTS]
  destroy-guard COMMAND --help          options and examples of a command

COMMANDS
${(0,cli_usage/* columns */.Y)([...COMMANDS].map(([name, { says }]) => [name, says]))}

EXAMPLES
  terraform plan -out=tfplan && terraform show -json tfplan | destroy-guard review
  destroy-guard explain aws_db_instance

EXIT CODES
  0  passed: nothing blocks
  1  blocked: something would be lost, and nobody has agreed
  2  wrong usage, or input that can't be read
  3  a fault of destroy-guard itself

  -h, --help     this text
  -v, --version  the version
`;

;// CONCATENATED MODULE: ./build/cli/command.js










/**
 * The command line: takes the arguments without the program's name, gives back the exit code (`EXIT` in
 * domain/verdict.ts). Never throws: expected faults are told on standard error in their own words, everything else is a
 * fault of ours and shows its stack.
 */
async function run(argv, shell) {
    try {
        return await obeyed(argv, shell);
    }
    catch (error) {
        return failed(error, shell);
    }
}
async function obeyed(argv, shell) {
    const [name, ...args] = argv;
    if (name === "--version" || name === "-v")
        return (0,cli_shell/* print */.yy)(shell, `${VERSION}\n`);
    if (name === "--help" || name === "-h" || (name === "help" && args[0] === undefined))
        return (0,cli_shell/* print */.yy)(shell, commands_USAGE);
    if (name === "help")
        return (0,cli_shell/* print */.yy)(shell, commandNamed(args[0]).usage);
    const command = COMMANDS.get(name ?? "");
    if (command !== undefined)
        return command.run(args, shell);
    if (name === undefined && shell.isPiped !== true)
        throw (0,options/* usageError */.Wp)("no command was given");
    if (name === undefined || isAboutPlans(name, shell))
        return REVIEW.run(argv, shell);
    throw noCommand(name);
}
/** `destroy-guard plan.json` means `review`, and so do its options and a file of any name. */
function isAboutPlans(name, { cwd }) {
    const option = /^--?([^=]*)/.exec(name)?.[1];
    if (option === undefined)
        return /[./\\=*?]/.test(name) || (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(cwd, name));
    if (name === "-" || !name.startsWith("--") || Object.hasOwn(REVIEW.options, option))
        return true;
    throw (0,options/* noSuch */.jl)("option", name, ["--help", "--version", ...Object.keys(REVIEW.options).map((one) => `--${one}`)]);
}
function commandNamed(name) {
    const command = COMMANDS.get(name);
    if (command === undefined)
        throw noCommand(name);
    return command;
}
const noCommand = (name) => (0,options/* noSuch */.jl)("command", name, [...COMMANDS.keys()]);
function failed(error, shell) {
    if (error instanceof fault/* InputError */.d) {
        // Each line of a policy's mistakes begins with the file and the line, as editors read them.
        if (error.name === "PolicyError")
            shell.stderr.write(`${(0,untrusted/* logText */.kc)(error.message)}\n`);
        else
            (0,cli_shell/* say */.cv)(shell, error.message);
        return verdict/* EXIT */.dc.input;
    }
    shell.stderr.write(`destroy-guard: this is a fault of destroy-guard, not of your plan; please report it.\n${error instanceof Error ? error.stack : String(error)}\n`);
    return verdict/* EXIT */.dc.fault;
}


/***/ }),

/***/ 5472:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1708);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6905);
/* harmony import */ var _plans_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6171);



// A reader that has seen enough (`| head`) is no fault.
node_process__WEBPACK_IMPORTED_MODULE_0__.stdout.on("error", (error) => {
    if (error.code !== "EPIPE")
        throw error;
    node_process__WEBPACK_IMPORTED_MODULE_0__.exit(node_process__WEBPACK_IMPORTED_MODULE_0__.exitCode ?? 0);
});
node_process__WEBPACK_IMPORTED_MODULE_0__.exitCode = await (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .e)(node_process__WEBPACK_IMPORTED_MODULE_0__.argv.slice(2), {
    cwd: node_process__WEBPACK_IMPORTED_MODULE_0__.cwd(),
    env: node_process__WEBPACK_IMPORTED_MODULE_0__.env,
    stdin: node_process__WEBPACK_IMPORTED_MODULE_0__.stdin,
    isPiped: (0,_plans_js__WEBPACK_IMPORTED_MODULE_2__/* .isPiped */ .lh)(0),
    stdout: node_process__WEBPACK_IMPORTED_MODULE_0__.stdout,
    stderr: node_process__WEBPACK_IMPORTED_MODULE_0__.stderr,
    now: () => new Date(),
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 2315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ parseOptions),
/* harmony export */   Wp: () => (/* binding */ usageError),
/* harmony export */   _$: () => (/* binding */ HELP),
/* harmony export */   jl: () => (/* binding */ noSuch)
/* harmony export */ });
/* unused harmony export didYouMean */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2777);
/* harmony import */ var _report_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9362);
/* harmony import */ var _text_near_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8126);




const HELP = { help: { type: "boolean", short: "h", says: "this text" } };
/** A command line that can't be used; the message says why, and where to read how it can. */
const usageError = (message, command) => new _domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d(`${message}\nRun "destroy-guard ${command === undefined ? "" : `${command} `}--help" to see how it is used.`);
/** `; did you mean …?` of the words that a mistyped one is near to; empty where there is none. */
const didYouMean = (word, allowed) => {
    const near = (0,_text_near_js__WEBPACK_IMPORTED_MODULE_3__/* .nearWords */ .yS)(word, allowed);
    return near.length === 0 ? "" : `; did you mean ${(0,_report_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(near, "or")}?`;
};
/** For a name that is none of those that are allowed: names the nearest, and all. */
function noSuch(kind, name, allowed, command) {
    const meant = didYouMean(name, allowed);
    const all = `${meant === "" ? "; there" : " There"} ${allowed.length === 1 ? "is" : "are"} ${allowed.join(", ")}`;
    return usageError(`"${name}" is no ${kind}${meant}${all}`, command);
}
/** Options and arguments of a command. Throws InputError for what it does not know. */
function parseOptions(args, options, command) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options: options, allowPositionals: true, strict: true });
    }
    catch (cause) {
        const known = Object.keys(options ?? {});
        const unknown = unknownOption(args, known, options);
        if (unknown !== undefined)
            throw noSuch(`option${command === undefined ? "" : ` of ${command}`}`, unknown, known.map((name) => `--${name}`), command);
        throw usageError(cause instanceof Error ? cause.message.split(". ")[0] : String(cause), command);
    }
}
function unknownOption(args, known, options) {
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: [...args],
        options: options ?? {},
        allowPositionals: true,
        strict: false,
        tokens: true,
    });
    const token = tokens.find((one) => one.kind === "option" && !known.includes(one.name));
    return token?.kind === "option" ? token.rawName : undefined;
}


/***/ }),

/***/ 6171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  d9: () => (/* binding */ distinctPlans),
  lh: () => (/* binding */ isPiped),
  ko: () => (/* binding */ namedPlans),
  yw: () => (/* binding */ readAll)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __nccwpck_require__(2777);
// EXTERNAL MODULE: ./build/domain/kept-paths.js
var kept_paths = __nccwpck_require__(7680);
// EXTERNAL MODULE: ./build/input/plan/read.js + 30 modules
var read = __nccwpck_require__(109);
// EXTERNAL MODULE: ./build/cli/options.js
var options = __nccwpck_require__(2315);
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
var cli_shell = __nccwpck_require__(2603);
;// CONCATENATED MODULE: ./build/cli/plans.js








/** Whether a process has a pipe or a file as standard input: not a terminal, and not /dev/null. */
function isPiped(descriptor) {
    try {
        const found = (0,external_node_fs_.fstatSync)(descriptor);
        return found.isFIFO() || found.isFile() || found.isSocket();
    }
    catch {
        // It is closed, or of a kind that the system tells nothing about.
        return false;
    }
}
/**
 * The arguments as they are meant: without any, what is piped in. Throws InputError where there is no plan, or standard
 * input is named twice.
 */
function namedPlans(args, shell) {
    if (args.length === 0 && shell.isPiped === true)
        return ["-"];
    if (args.length === 0)
        throw (0,options/* usageError */.Wp)('no plan was named; give the output of "terraform show -json tfplan" as a file, or pipe it in', "review");
    if (args.filter((plan) => plan === "-" || plan.endsWith("=-")).length > 1)
        throw (0,options/* usageError */.Wp)('"-" can be read only once', "review");
    return args;
}
/**
 * The same plan twice is one, and is said. Throws InputError for one plan of two roots and for two plans of one root:
 * one of the two would be a plan that nobody means to apply.
 */
function distinctPlans(sources, shell) {
    const byFile = new Map();
    for (const source of sources) {
        const file = realPath(source.path, shell.cwd);
        const first = byFile.get(file);
        if (first === undefined)
            byFile.set(file, source);
        else if (first.root === source.root)
            (0,cli_shell/* say */.cv)(shell, `${source.path} was given twice, and is read once`);
        else
            throw new fault/* InputError */.d(`${source.path} is given as the plan of two roots, ${first.root} and ${source.root}`);
    }
    const byRoot = new Map();
    for (const [file, source] of byFile) {
        const first = byRoot.get(source.root);
        // That a file is missing is told when it is read.
        if (file !== "-" && !(0,external_node_fs_.existsSync)(file))
            continue;
        if (first !== undefined)
            throw new fault/* InputError */.d(`${first.path} and ${source.path} are both plans of the root ${source.root}; give one of them, or name the root of each: infra/prod=${source.path}`);
        byRoot.set(source.root, source);
    }
    return [...byFile.values()];
}
/** What a path leads to, links followed; a path to nothing as it is. */
function realPath(path, cwd) {
    if (path === "-")
        return path;
    const whole = (0,external_node_path_.resolve)(cwd, path);
    return (0,external_node_fs_.existsSync)(whole) ? (0,external_node_fs_.realpathSync)(whole) : whole;
}
/** Reads every plan. Throws InputError with all that can't be read, so that every mistake is told at once. */
async function readAll(sources, { terraform, policy, catalogue }, shell) {
    const progress = progressOn(shell.stderr, () => shell.now().getTime());
    const notes = [];
    const options = {
        keptPaths: (0,kept_paths/* keptPathsOf */.Oh)(catalogue, policy),
        terraform,
        input: shell.stdin,
        cwd: shell.cwd,
        onProgress: progress.read,
        onNote: (note) => notes.push(note),
    };
    const plans = [];
    const mistakes = [];
    for (const source of sources) {
        try {
            plans.push(...(await (0,read/* readPlans */.x)(source, options)));
        }
        catch (error) {
            if (!(error instanceof fault/* InputError */.d))
                throw error;
            mistakes.push(error);
        }
    }
    progress.clear();
    for (const note of notes)
        (0,cli_shell/* say */.cv)(shell, note);
    if (mistakes.length > 0)
        throw joined(mistakes);
    return plans;
}
const joined = (mistakes) => mistakes.length === 1
    ? mistakes[0]
    : new fault/* InputError */.d(mistakes.map(({ message }) => message).join("\n"), { cause: mistakes[0] });


/***/ }),

/***/ 8092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  CX: () => (/* binding */ POLICY_FILE),
  iE: () => (/* binding */ policyIn),
  bU: () => (/* binding */ policyTextIn)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __nccwpck_require__(2777);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: ./build/input/working-copy.js
var working_copy = __nccwpck_require__(4968);
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
    const path = signers.startsWith("~/") ? (0,external_node_path_.join)((0,external_node_os_.homedir)(), signers.slice(2)) : (0,external_node_path_.resolve)((0,working_copy/* topOf */.H)((0,external_node_path_.dirname)(file)), signers);
    return { ...policy, override: { ...policy.override, signers: path } };
}

;// CONCATENATED MODULE: ./build/cli/policy-file.js




/** Where the policy of a repository is, from its top. */
const POLICY_FILE = ".github/destroy-guard.yml";
/** The policy in a file. Throws InputError where it can't be read, and PolicyError with every mistake in it. */
async function policyTextIn(path, cwd) {
    const text = textOf(path, cwd);
    // Loaded only here: YAML and zod cost a tenth of a second that a run without a policy need not pay.
    const { readPolicy } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(6), __nccwpck_require__.e(377), __nccwpck_require__.e(796)]).then(__nccwpck_require__.bind(__nccwpck_require__, 796));
    return { policy: located(readPolicy(text, path), (0,external_node_path_.resolve)(cwd, path)), text };
}
const policyIn = async (path, cwd) => (await policyTextIn(path, cwd)).policy;
function textOf(path, cwd) {
    try {
        return (0,external_node_fs_.readFileSync)((0,external_node_path_.resolve)(cwd, path), "utf8");
    }
    catch (cause) {
        throw new fault/* InputError */.d(`${path}: the policy file can't be read (${cause instanceof Error && "code" in cause ? String(cause.code) : String(cause)}); check the path`, { cause });
    }
}


/***/ }),

/***/ 2603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   XY: () => (/* binding */ todayOf),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   qz: () => (/* binding */ widthOf),
/* harmony export */   yy: () => (/* binding */ print)
/* harmony export */ });
/* harmony import */ var _domain_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(272);
/* harmony import */ var _report_untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3021);


/** Columns of the terminal; 80 where standard output is none, or says that it has none. */
const widthOf = ({ stdout, env }) => stdout.columns || Number(env.COLUMNS) || 80;
/** Writes text on standard output; the exit code of a command that only says something. */
function print(shell, text) {
    shell.stdout.write(text);
    return _domain_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.passed;
}
/** Says something beside the report, which has standard output to itself. */
function say({ stderr }, text) {
    stderr.write(`destroy-guard: ${(0,_report_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .logText */ .kc)(text)}\n`);
}
/** `YYYY-MM-DD`, in UTC. */
const todayOf = ({ now }) => now().toISOString().slice(0, 10);


/***/ }),

/***/ 3534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ usageOf),
/* harmony export */   Y: () => (/* binding */ columns)
/* harmony export */ });
/* harmony import */ var _report_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9708);

/** Help is written for 80 columns, wherever it is read. */
const WIDTH = 80;
const headOf = (name, { short, value }) => `${short === undefined ? "" : `-${short}, `}--${name}${value === undefined ? "" : ` ${value}`}`;
const defaultOf = ({ default: preset }) => (typeof preset === "string" ? ` (default: ${preset})` : "");
/** A list of names, each with what is said of it in a second column. */
function columns(rows) {
    const first = Math.max(...rows.map(([name]) => name.length)) + 4;
    return rows
        .flatMap(([name, says]) => (0,_report_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapped */ .ky)(says, WIDTH - first).map((line, at) => `${(at === 0 ? `  ${name}` : "").padEnd(first)}${line}`))
        .join("\n");
}
/** The help of one command. */
function usageOf({ name, says, forms, text, options, examples }) {
    const parts = [
        (0,_report_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapped */ .ky)(`destroy-guard ${name}: ${says}.`, WIDTH).join("\n"),
        ["USAGE", ...forms.map((form) => `  destroy-guard ${name}${form === "" ? "" : ` ${form}`}`)].join("\n"),
        ...(text === undefined ? [] : [text]),
        `OPTIONS\n${columns(Object.entries(options).map(([option, spec]) => [
            headOf(option, spec),
            `${spec.says ?? ""}${spec.words === undefined ? "" : `: ${spec.words.join(", ")}`}${defaultOf(spec)}`,
        ]))}`,
        ...(examples === undefined ? [] : [`EXAMPLES\n${examples.map((one) => `  ${one}`).join("\n")}`]),
    ];
    return `${parts.join("\n\n")}\n`;
}


/***/ }),

/***/ 5520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 1777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C1: () => (/* binding */ actionReasonOf),
/* harmony export */   EP: () => (/* binding */ isDestroyed),
/* harmony export */   Ni: () => (/* binding */ ACTION_REASONS),
/* harmony export */   qj: () => (/* binding */ actionOf),
/* harmony export */   tQ: () => (/* binding */ EFFECTS)
/* harmony export */ });
/** What a plan does to one resource object, in our words. Only `input/plan` knows Terraform's spelling. */
const EFFECTS = ["create", "read", "update", "replace", "delete", "forget", "none", "unknown"];
/** A Map: the words come from the plan, and a plain object also answers to "constructor". */
const ACTIONS = new Map([
    ["no-op", { effect: "none" }],
    ["create", { effect: "create" }],
    ["read", { effect: "read" }],
    ["update", { effect: "update" }],
    ["delete", { effect: "delete" }],
    ["delete,create", { effect: "replace", order: "delete-first" }],
    ["create,delete", { effect: "replace", order: "create-first" }],
    ["forget", { effect: "forget", recreated: false }],
    ["create,forget", { effect: "forget", recreated: true }], // Terraform 1.16
    ["forget,create", { effect: "forget", recreated: true }], // OpenTofu 1.12
    ["open", { effect: "read" }], // OpenTofu 1.11, ephemeral resources
]);
/** An action list of the plan → what it means. What the table does not hold is `unknown`, and `unknown` blocks. */
const actionOf = (actions) => ACTIONS.get(actions.join(",")) ?? { effect: "unknown" };
/** The reasons that Terraform and OpenTofu document for a change (`action_reason`). */
const ACTION_REASONS = [
    "replace_because_tainted",
    "replace_because_cannot_update",
    "replace_by_request",
    "replace_by_triggers",
    "delete_because_no_resource_config",
    "delete_because_no_module",
    "delete_because_wrong_repetition",
    "delete_because_count_index",
    "delete_because_each_key",
    "delete_because_no_move_target",
    "delete_because_enabled_false",
    "forgot_because_lifecycle_destroy_in_state",
    "forgot_because_lifecycle_destroy_in_config",
];
/** A reason of the plan, if it is documented; others are not repeated, since the text could be anything. */
const actionReasonOf = (reason) => ACTION_REASONS.find((known) => known === reason) ?? null;
/** The object is gone, or another one stands in its place. Creating the successor first does not save the data. */
const isDestroyed = (change) => change.action.effect === "delete" || change.action.effect === "replace";


/***/ }),

/***/ 475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/* harmony import */ var _elements_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1728);

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
/** That nothing is there is said of a whole list, unless another test is about the same element. */
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
/** Whether every test holds, or may once values are known that the apply will tell. */
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
/** A path of a row, and whose attribute that is: the object's own (null), or its provider's. */
const ownerOf = (path) => path.startsWith(PROVIDER) ? { path: path.slice(PROVIDER.length), of: "provider" } : { path, of: null };
/** The tests with the values of the element that passed them, in the order of the conditions. */
function toldOf(conditions, attributes) {
    const asked = askedOf(conditions, attributes);
    const met = new Map(allMet(asked, 0)?.map((one) => [one.path, one]));
    return asked.map((one) => met.get(one.path) ?? one);
}
/** The values that a set of conditions looked at. `of`: the type whose they are, if not the object's own. */
const evidenceOf = (conditions, attributes, of = null) => toldOf(conditions, attributes).flatMap(({ path, test, values }) => {
    const telling = values.find((value) => passes(value, test)) ?? values[0] ?? NOTHING;
    const whose = ownerOf(path);
    return [{ kind: "attribute", path: whose.path, of: whose.of ?? of, was: seen(telling, test) }];
});


/***/ }),

/***/ 1728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ placeAt),
/* harmony export */   hz: () => (/* binding */ byPlace),
/* harmony export */   iW: () => (/* binding */ paired),
/* harmony export */   ux: () => (/* binding */ within),
/* harmony export */   vX: () => (/* binding */ listsIn)
/* harmony export */ });
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3163);

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
/** By place. What stands unchanged on both sides is the same one, wherever it stands. */
function byPlace(before, after, isSame) {
    const [old, now] = [[...before], [...after]];
    for (const one of before) {
        const at = now.findIndex((other) => isSame(one, other));
        if (at < 0)
            continue;
        now.splice(at, 1);
        old.splice(old.indexOf(one), 1);
    }
    return Array.from({ length: Math.max(old.length, now.length) }, (_, i) => [old[i], now[i]]);
}


/***/ }),

/***/ 192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ distinctEvidence),
/* harmony export */   G1: () => (/* binding */ MOMENTS),
/* harmony export */   RG: () => (/* binding */ HIDDEN),
/* harmony export */   _E: () => (/* binding */ LOST_BECAUSE),
/* harmony export */   tT: () => (/* binding */ LEAVING)
/* harmony export */ });
/**
 * What a finding rests on: facts for programs to read, and for the reports to tell. No sentences but the catalogue's
 * own words, and no value of the plan but those that may be shown (docs/architecture.md, "What may be shown").
 */
const HIDDEN = ["set", "other", "sensitive", "unknown"];
/** Why something in the state does not survive the apply; in the order in which reasons are told. */
const LOST_BECAUSE = ["destroyed", "cut-back", "container", "key"];
/** Each fact once, in the order in which it came. */
const distinctEvidence = (all) => [
    ...new Map(all.map((one) => [JSON.stringify(one), one])).values(),
];
/** When actions of Terraform 1.14 run; `unknown`: at a moment that this version does not know. */
const MOMENTS = [
    "before-create",
    "after-create",
    "before-update",
    "after-update",
    "before-destroy",
    "after-destroy",
    "by-request",
    "unknown",
];
/** Who leaves an object where it is; `disguise`: the plan, which imports it again under a type that nobody knows. */
const LEAVING = ["plan", "provider", "disguise"];


/***/ }),

/***/ 2777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ InputError)
/* harmony export */ });
/**
 * The faults that are expected: what was given can't be used. Exit code 2, the message alone is shown.
 * Anything else that is thrown is a fault of ours: exit code 3, with its stack.
 * A message says where, what was found, and what to do next.
 */
class InputError extends Error {
    name = "InputError";
}


/***/ }),

/***/ 9304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ byImportance),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   w0: () => (/* binding */ REMAINS),
/* harmony export */   z4: () => (/* binding */ byText)
/* harmony export */ });
/* harmony import */ var _rules_table_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4333);

/** Sources from which something could be restored after the apply; docs/rules.md tells what each means. */
const REMAINS = ["copies", "snapshot", "grace", "kept", "refused", "nothing", "unknown"];
const subjectOf = (change, known) => ({
    address: change.address,
    previousAddress: change.previousAddress,
    deposed: change.deposed,
    type: change.type,
    provider: change.provider,
    effect: change.action.effect,
    identity: change.identity,
    ...known,
});
const rank = ({ level, rule }) => _rules_table_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A_.indexOf(level) * _rules_table_js__WEBPACK_IMPORTED_MODULE_0__/* .RULE_NAMES */ .iU.length + _rules_table_js__WEBPACK_IMPORTED_MODULE_0__/* .RULE_NAMES */ .iU.indexOf(rule);
/** The order of addresses, roots and rules everywhere: by code units, the same on every machine. */
const byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
/** Level, then rule, then address, then deposed key: the same findings always stand in the same order. */
const byImportance = (a, b) => rank(a) - rank(b) ||
    byText(a.subject?.address ?? "", b.subject?.address ?? "") ||
    byText(a.subject?.deposed ?? "", b.subject?.deposed ?? "") ||
    byText(JSON.stringify(a.detail), JSON.stringify(b.detail));


/***/ }),

/***/ 7680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Oh: () => (/* binding */ keptPathsOf),
/* harmony export */   Pb: () => (/* binding */ COMMON_IDS),
/* harmony export */   cn: () => (/* binding */ identifyingIn),
/* harmony export */   cp: () => (/* binding */ tagPath),
/* harmony export */   gp: () => (/* binding */ TAGS)
/* harmony export */ });
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(5520);
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(475);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(298);
/* harmony import */ var _rule_sets_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3874);
/* harmony import */ var _sorts_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9272);
/* harmony import */ var _watched_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5788);






/** Attributes by which other objects point to an object of any type. */
const COMMON_IDS = ["id", "arn", "name", "self_link"];
/** Where providers keep tags. */
const TAGS = ["tags", "tags_all", "labels", "effective_labels"];
/**
 * The paths to keep of each resource type, by what the catalogue and the policy look at. Answers are remembered: a plan
 * asks for one type a thousand times.
 */
function keptPathsOf(catalogue, policy) {
    const tags = tagsOf(policy);
    const known = new Map();
    return (type) => {
        const remembered = known.get(type);
        if (remembered !== undefined)
            return remembered;
        const knowledge = catalogue(type);
        const row = (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .rowOf */ .OB)(knowledge);
        const isHarmless = knowledge.known === "harmless";
        const paths = row === undefined ? { ...WITHOUT_ROW, isHarmless, destroyed: tags, replacement: tags } : ofRow(row, tags);
        known.set(type, paths);
        return paths;
    };
}
const tagsOf = (policy) => {
    const names = new Set([...policy.protect, ...policy.allow, ...(policy.allowedToo ?? [])].flatMap(({ tags }) => Object.keys(tags)));
    return [...names].flatMap((name) => TAGS.map((where) => ({ path: tagPath(where, name), steps: [where, name] })));
};
/** The name under which a tag's value is kept; tags hold dots and slashes, so it is no path. */
const tagPath = (where, name) => `${where}[${JSON.stringify(name)}]`;
const WITHOUT_ROW = {
    hasRow: false,
    updated: null,
    created: null,
    unchanged: null,
    identifying: [],
    provider: [],
    naming: [],
    namedBy: null,
    isRelevantUpdate: () => false,
};
function ofRow(row, tags) {
    const { decided, watched, expiring, refs, ids, decides, over } = pathsIn(row);
    const created = [...expiring, ...(row.createdOff ?? []).flatMap(({ when }) => Object.keys(when))];
    const linked = isLinked(row) ? [...refs, ...ids, ...decides, ...(row.keepsCopies === true ? decided : [])] : null;
    const all = [...decided, ...watched, ...refs, ...ids, ...decides];
    // What loses data in place is asked for its copies, like what is destroyed.
    const asked = (row.watch ?? []).some(({ rule }) => rule === "data-loss") ? [...refs, ...ids] : [];
    const ofRules = row.rulesOf === undefined ? [] : [...watched, ...expiring, ...over];
    const isUpdateKept = watched.length + expiring.length > 0 || linked !== null;
    return {
        isHarmless: false,
        hasRow: true,
        destroyed: [...own([...all, ...ofRules]), ...tags],
        updated: isUpdateKept
            ? [...own([...watched, ...expiring, ...decided, ...asked, ...(linked ?? [])]), ...tags]
            : null,
        created: created.length > 0 ? [...own([...created, ...decided, ...refs]), ...tags] : null,
        // Nobody asks for the backups of what stays by its tags, and of a large state those would be most of what is kept.
        unchanged: linked === null ? null : own(linked).filter(({ path, steps }) => !(0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isPair */ .tO)(steps.at(-1)) || refs.includes(path)),
        replacement: [...own([...decided, ...ofRules]), ...tags],
        identifying: own(identifyingIn(row)),
        provider: ofProvider(all),
        naming: own((row.refs ?? []).map(({ path }) => path)).filter(({ steps }) => !(0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isPair */ .tO)(steps.at(-1))),
        namedBy: namedBy(row),
        isRelevantUpdate: (update) => decides.length > 0 || (0,_watched_js__WEBPACK_IMPORTED_MODULE_4__/* .findWatched */ .s5)(update, row).length > 0 || (0,_watched_js__WEBPACK_IMPORTED_MODULE_4__/* .newlyExpiring */ .uv)(update, row).length > 0,
    };
}
/**
 * By what an object is known, and what its configuration says: not by ids that the provider gives it, nor by tags,
 * which
 * many objects share.
 */
const identifyingIn = (row) => ["name", ...(row.ids ?? [])].filter((path) => !path.includes("{"));
/**
 * Whether objects of this type have to do with what remains of others: a copy may be what remains of a destroyed
 * object; and a replica, destroyed, leaves its source, which is of a type that can be a replica itself.
 */
const isLinked = (row) => (row.refs ?? []).some(({ role, keeps }) => role === "copies" || keeps !== undefined) ||
    row.keepsCopies === true ||
    row.taken === true ||
    (row.decides ?? []).length > 0;
/** The paths that a row of the catalogue looks at, by what for. */
function pathsIn(row) {
    return {
        decided: decidedIn(row),
        watched: [
            ...(row.watch ?? []).flatMap((watch) => [
                watch.path,
                ...(watch.unit === undefined ? [] : [watch.unit]),
                ...Object.keys({ ...watch.when, ...watch.whenAfter }),
                ...leftIn(watch.leaves ?? []),
            ]),
            ...(row.rulesOf === undefined ? (0,_rule_sets_js__WEBPACK_IMPORTED_MODULE_2__/* .pathsOfRuleSets */ .P)(row) : []),
        ],
        expiring: [
            ...(row.expires ?? []).flatMap(({ when }) => Object.keys(when)),
            ...(row.rulesOf === undefined ? [] : (0,_rule_sets_js__WEBPACK_IMPORTED_MODULE_2__/* .pathsOfRuleSets */ .P)(row)),
        ],
        over: row.rulesOf ?? [],
        refs: (row.refs ?? []).flatMap(({ path, when }) => [path, ...Object.keys(when ?? {})]),
        ids: [...COMMON_IDS, ...(row.ids ?? [])],
        decides: row.decides ?? [],
    };
}
/** What decides whether an object holds anything, what it weighs, and what its destroy leaves. */
function decidedIn(row) {
    const conditions = [
        ...(0,_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .alternatives */ .Vo)(row.holds),
        ...(0,_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .alternatives */ .Vo)(row.forgets),
        row.heavier?.when,
        row.lighter?.when,
        row.takesCopies?.when,
    ];
    const sorts = row.sorts === undefined ? [] : [row.sorts.version, row.sorts.kind, ...(0,_sorts_js__WEBPACK_IMPORTED_MODULE_3__/* .variantsOf */ .p)(row).flatMap(decidedIn)];
    return [...conditions.flatMap((when) => Object.keys(when ?? {})), ...leftIn(row.leaves ?? []), ...sorts];
}
/** What decides about leaves, of the object's own attributes. */
const leftIn = (leaves) => leaves
    .filter(({ of }) => of === undefined)
    .flatMap((leaf) => [
    ...Object.keys(leaf.when ?? {}),
    ...("empty" in leaf ? Object.keys(leaf.empty ?? {}) : []),
    ...(typeof leaf.days === "object" ? [leaf.days.path] : []),
]);
/** Null where no destroy of it hangs on what is inside, or uses it. */
function namedBy(row) {
    const conditional = (row.leaves ?? []).filter((leaf) => leaf.remains === "refused" && leaf.refusal !== "protected");
    if (conditional.length === 0)
        return null;
    return own(conditional.flatMap((leaf) => ("named" in leaf ? (leaf.named ?? []) : [])));
}
/** Paths into the object itself, each once. */
const own = (paths) => [...new Set(paths)].filter((path) => !path.startsWith(_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVIDER */ .Su)).map(_path_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePath */ .Rr);
/** Paths into its provider's settings, each once. */
const ofProvider = (paths) => [...new Set(paths)]
    .filter((path) => path.startsWith(_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVIDER */ .Su))
    .map((path) => ({ ...(0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePath */ .Rr)(path.slice(_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVIDER */ .Su.length)), path }));


/***/ }),

/***/ 7010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ capped),
/* harmony export */   y: () => (/* binding */ settingOf)
/* harmony export */ });
/* harmony import */ var _rules_table_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4333);

/** The level of a rule in a root: the policy's own, then every matching entry of `roots`, the last one last. */
function settingOf(policy, root, rule, weight) {
    const layers = [policy.levels, ...policy.roots.filter((entry) => entry.matches(root)).map(({ rules }) => rules)];
    let setting = "off";
    for (const levels of layers) {
        const found = (0,_rules_table_js__WEBPACK_IMPORTED_MODULE_0__/* .isLossRule */ .ik)(rule) ? levels[rule]?.[weight ?? "high"] : levels[rule];
        setting = found ?? setting;
    }
    return setting;
}
const ORDER = ["off", "note", "warn", "block"];
/** The lower of a setting and a cap. */
const capped = (setting, atMost) => atMost !== undefined && ORDER.indexOf(setting) > ORDER.indexOf(atMost) ? atMost : setting;


/***/ }),

/***/ 5577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ measuring),
/* harmony export */   z: () => (/* binding */ shown)
/* harmony export */ });
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(475);
/* harmony import */ var _elements_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1728);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(760);



const NOTHING = { value: null, sensitive: false, unknown: false };
/** Reads the values at a path together with their unit at another, of the same element. */
const measuring = (attributes, path, unit) => (of = NOTHING) => {
    const plain = { value: of.value, unit: null, of };
    if (unit === undefined)
        return plain;
    const units = attributes.get(unit) ?? [];
    const own = of.at === undefined ? units : (0,_elements_js__WEBPACK_IMPORTED_MODULE_1__/* .within */ .ux)(units, unit, { lists: (0,_elements_js__WEBPACK_IMPORTED_MODULE_1__/* .listsIn */ .vX)(path), at: of.at });
    const word = (0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .unitIn */ .KO)(own[0]?.value ?? null);
    const number = typeof of.value === "string" ? (0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .numberIn */ .Po)(of.value) : of.value;
    return word === null || typeof number !== "number"
        ? plain
        : { value: Math.round(number * _quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .DAYS_OF_UNIT */ .B2[word] * 1e6) / 1e6, unit: word, of };
};
/** A length of time as it may be shown: the number, with the unit in our own word. */
function shown({ unit, of }, words) {
    const was = (0,_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .seen */ .cI)(of, words);
    const isCounted = typeof was === "number" || (typeof of.value === "string" && !of.sensitive && !of.unknown);
    return unit === null || !isCounted ? was : `${Number(of.value)} ${unit}`;
}


/***/ }),

/***/ 298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Rr: () => (/* binding */ parsePath),
/* harmony export */   Z7: () => (/* binding */ withoutPrefix),
/* harmony export */   om: () => (/* binding */ pairText),
/* harmony export */   p7: () => (/* binding */ isReading),
/* harmony export */   tO: () => (/* binding */ isPair),
/* harmony export */   x4: () => (/* binding */ ANY)
/* harmony export */ });
/* unused harmony export TEXT_KINDS */
const ANY = Symbol("any element");
const isPair = (step) => typeof step === "object" && "pair" in step;
const TEXT_KINDS = ["json", "columns", "properties", "sql"];
const isReading = (step) => typeof step === "object" && "read" in step;
/** Unlike `key=value` never the same for two pairs. */
const pairText = (key, value) => JSON.stringify([key, value]);
/** The pair without what stands before its key; of another pair nothing is left. */
function withoutPrefix(pair, prefix) {
    const [key, value] = JSON.parse(pair);
    return key.startsWith(prefix) ? pairText(key.slice(prefix.length), value) : null;
}
const PART = /([^.[\]{}~]+)|\[(\d+|\*)\]|\["([^"\]]+)"\]|~([a-z]+)|\{(?:(\w+),(\w+))?\}$/gy;
/**
 * `a[0].b[*].c`, `a["b.c"]`, `tags{}`, `tag[*]{key,value}`, `policy~json.rules` → its steps. Throws on anything else: a
 * path is written by us, so that
 * is a fault of ours.
 */
function parsePath(path) {
    const steps = [];
    PART.lastIndex = 0;
    while (PART.lastIndex < path.length) {
        if (steps.length > 0 && path[PART.lastIndex] === ".")
            PART.lastIndex++;
        const [whole, name, index, quoted, kind, key, value] = PART.exec(path) ?? [];
        const read = TEXT_KINDS.find((one) => one === kind);
        if (whole === undefined || (kind !== undefined && read === undefined))
            throw new Error(`"${path}" is no path`);
        if (name !== undefined || quoted !== undefined)
            steps.push((name ?? quoted));
        else if (read !== undefined)
            steps.push({ read });
        else if (index !== undefined)
            steps.push(index === "*" ? ANY : Number(index));
        else
            steps.push({ pair: key === undefined || value === undefined ? "members" : [key, value] });
    }
    return { path, steps };
}


/***/ }),

/***/ 323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ DEFAULT_POLICY)
/* harmony export */ });
/* harmony import */ var _rules_table_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4333);

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
    catalogue: [],
};


/***/ }),

/***/ 760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ DAYS_OF_UNIT),
/* harmony export */   Gr: () => (/* binding */ durationDays),
/* harmony export */   KO: () => (/* binding */ unitIn),
/* harmony export */   Po: () => (/* binding */ numberIn),
/* harmony export */   m7: () => (/* binding */ dateIn),
/* harmony export */   rh: () => (/* binding */ PER_DAY)
/* harmony export */ });
/** Numbers and lengths of time, in the ways that providers write them. */
/** Of each unit, how many make a day. */
const PER_DAY = { days: 1, hours: 24, minutes: 24 * 60, seconds: 24 * 60 * 60 };
/** Google's `604800s` and `7d`, Go's `720h0m0s`. */
const PARTS = /^(?:(\d+(?:\.\d+)?)d)?(?:(\d+(?:\.\d+)?)h)?(?:(\d+(?:\.\d+)?)m)?(?:(\d+(?:\.\d+)?)s)?$/;
/** ISO 8601, as Azure writes it: `P7D`, `PT36H`. Years and months are of 365 and 30 days. */
const ISO = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;
const ISO_DAYS = [365, 30, 7, 1, 1 / PER_DAY.hours, 1 / PER_DAY.minutes, 1 / PER_DAY.seconds];
const PARTS_DAYS = ISO_DAYS.slice(3);
/** A length of time as providers write it → days; null for anything else. */
function durationDays(text) {
    const iso = ISO.exec(text);
    const found = (iso ?? PARTS.exec(text))?.slice(1) ?? [];
    if (found.every((part) => part === undefined))
        return null;
    const days = iso === null ? PARTS_DAYS : ISO_DAYS;
    return found.reduce((sum, part, at) => sum + Number(part ?? 0) * days[at], 0);
}
/** A number that a provider writes as text (`"168"`), or a length of time in days; null for anything else. */
const numberIn = (text) => /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : durationDays(text);
/** Days in each unit that providers count lengths of time in; months and years are of 30 and 365 days. */
const DAYS_OF_UNIT = {
    minutes: 1 / PER_DAY.minutes,
    hours: 1 / PER_DAY.hours,
    days: 1,
    weeks: 7,
    months: 30,
    years: 365,
};
const UNITS = new Map(Object.keys(DAYS_OF_UNIT).flatMap((unit) => {
    const one = unit.slice(0, -1);
    return [unit, one, `${one}ly`, `${one}(s)`].map((word) => [word, unit]);
})).set("daily", "days");
/** A unit as providers write it (`DAYS`, `Month`, `weekly`); null for anything else. */
const unitIn = (value) => typeof value === "string" ? (UNITS.get(value.toLowerCase()) ?? null) : null;
/** A date, as days since 1970; null for anything else. */
function dateIn(text) {
    const time = /^\d{4}-\d\d-\d\d/.test(text) ? Date.parse(text) : Number.NaN;
    return Number.isNaN(time) ? null : time / 86_400_000;
}


/***/ }),

/***/ 3163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 9893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isDestroyPlan),
/* harmony export */   i: () => (/* binding */ PROOFS)
/* harmony export */ });
/** Asked once for each finding. */
const DESTROY_PLANS = new WeakMap();
/**
 * Whether a root's plan is a run of `destroy`: everything goes, and nothing of it since it left the configuration,
 * which
 * Terraform gives as the reason since its format 1.0. What it reads on the way does not count.
 */
function isDestroyPlan(root) {
    const answer = DESTROY_PLANS.get(root) ?? destroysAll(root);
    DESTROY_PLANS.set(root, answer);
    return answer;
}
function destroysAll({ counts, destroys, formatVersion }) {
    const { create, update, replace, forget, none, unknown } = counts;
    const others = create + update + replace + forget + none + unknown;
    const isGiven = destroys.every(({ deposed, reason }) => deposed !== null || reason === null);
    return counts.delete > 0 && others === 0 && isGiven && !formatVersion.startsWith("0.");
}
/**
 * What a signature proves of who made it: that somebody touched a security key (`touch`), that a security key made it
 * without that (`no-touch`), or that somebody or something could read a key (`plain`).
 */
const PROOFS = ["touch", "no-touch", "plain"];


/***/ }),

/***/ 3874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  q: () => (/* binding */ findInRuleSets),
  P: () => (/* binding */ pathsOfRuleSets)
});

// EXTERNAL MODULE: ./build/domain/conditions.js
var conditions = __nccwpck_require__(475);
// EXTERNAL MODULE: ./build/domain/elements.js
var domain_elements = __nccwpck_require__(1728);
// EXTERNAL MODULE: ./build/domain/measured.js
var measured = __nccwpck_require__(5577);
// EXTERNAL MODULE: ./build/domain/quantity.js
var quantity = __nccwpck_require__(760);
;// CONCATENATED MODULE: ./build/domain/limits.js



const placesOf = ({ at }) => [at].flat();
/** The values of a limit in a rule, with the path where they stand. */
const valuesOf = (limit, attributes, rule) => placesOf(limit).flatMap((path) => (0,domain_elements/* within */.ux)(attributes.get(path) ?? [], path, rule).map((one) => [path, one]));
/** What a limit is in a rule, of its values. */
function boundOf(limit, attributes, rule) {
    const values = valuesOf(limit, attributes, rule);
    if (limit.by === "at-least" || limit.by === "at-most") {
        const numbers = values.flatMap(([path, one]) => numberOf((0,measured/* measuring */.S)(attributes, path, limit.unit)(one).value) ?? []);
        if (numbers.length === 0)
            return null;
        return limit.by === "at-least" ? Math.max(...numbers) : Math.min(...numbers);
    }
    const texts = values.flatMap(([, { value }]) => textOf(value) ?? []);
    return meant(limit, texts);
}
const numberOf = (value) => typeof value === "string" ? ((0,quantity/* numberIn */.Po)(value) ?? (0,quantity/* dateIn */.m7)(value)) : typeof value === "number" ? value : null;
const textOf = (value) => {
    if (typeof value === "object")
        return value === null || value.size === 0 ? null : value.fingerprint;
    return value === "" ? null : String(value);
};
/** Texts, with the words in place of one that stands for several. */
function meant({ means = [] }, texts) {
    const named = texts.length === 0 ? [null] : texts;
    const all = named.flatMap((text) => means.find(({ word }) => word === text)?.words ?? (text === null ? [] : [text]));
    return all.length === 0 ? null : [...new Set(all)];
}
const EACH_FITS = {
    prefix: (wide, narrow) => narrow.startsWith(wide),
    suffix: (wide, narrow) => narrow.endsWith(wide),
    words: (wide, narrow) => wide === narrow,
};
/** Whether one of the texts is enough, so that a rule with several is as good as several rules. */
const isChoice = (by) => by in EACH_FITS;
/** Whether what the narrow bound lets through, the wide one lets through too. */
function isWithin({ by }, wide, narrow) {
    if (by === "at-least")
        return (narrow ?? 0) >= (wide ?? 0);
    if (by === "at-most")
        return (narrow ?? Infinity) <= (wide ?? Infinity);
    if (wide === null)
        return true;
    if (narrow === null)
        return false;
    const [wides, narrows] = [wide, narrow];
    if (isChoice(by))
        return narrows.every((one) => wides.some((other) => EACH_FITS[by](other, one)));
    if (by === "every-prefix")
        return wides.every((one) => narrows.some((other) => other.startsWith(one)));
    return by === "pairs" ? wides.every((one) => narrows.includes(one)) : wides.join("\0") === narrows.join("\0");
}

// EXTERNAL MODULE: ./build/domain/transition.js + 1 modules
var transition = __nccwpck_require__(8801);
;// CONCATENATED MODULE: ./build/domain/rule-sets.js





const placesIn = ({ when, limits }) => [...Object.keys(when ?? {}), ...limits.flatMap(placesOf)];
/** The rules of a list, by any value that is known of them. */
function rulesIn(list, matching, attributes) {
    if (list === null)
        return [{ lists: [], at: [] }];
    const lists = (0,domain_elements/* listsIn */.vX)(list);
    const found = new Map();
    for (const path of placesIn(matching)) {
        if ((0,domain_elements/* listsIn */.vX)(path)[lists.length - 1] !== list)
            continue;
        for (const { at = [] } of attributes.get(path) ?? []) {
            const own = at.slice(0, lists.length);
            found.set(own.map(({ index }) => index).join(), own);
        }
    }
    return [...found.values()].map((at) => ({ lists, at }));
}
const isUnknownIn = (path, attributes, rule) => (0,domain_elements/* within */.ux)((0,conditions/* valuesAt */.I0)(attributes, path), path, rule).some(({ unknown }) => unknown);
function ruleOf({ when = {}, limits }, attributes, rule) {
    const open = Object.keys(when).filter((path) => isUnknownIn(path, attributes, rule));
    const known = Object.fromEntries(Object.entries(when).filter(([path]) => !open.includes(path)));
    if (!(0,conditions/* hold */._2)(known, attributes, rule))
        return null;
    const bounds = limits.map((limit) => boundOf(limit, attributes, rule));
    const isOpen = limits.some((limit) => placesOf(limit).some((path) => isUnknownIn(path, attributes, rule)));
    return { in: rule, attributes, bounds, certain: open.length === 0 && !isOpen };
}
const matchingIn = (list, matching, attributes) => rulesIn(list, matching, attributes).flatMap((rule) => ruleOf(matching, attributes, rule) ?? []);
const MOST_PARTS = 256;
/** A rule with alternatives (prefixes, words) as rules with one of each, which different rules may cover. */
function parts(rule, limits) {
    let all = [[]];
    for (const [i, bound] of rule.bounds.entries()) {
        const choices = Array.isArray(bound) && isChoice(limits[i].by) ? bound.map((one) => [one]) : [bound];
        if (all.length * choices.length > MOST_PARTS)
            return [rule];
        all = all.flatMap((before) => choices.map((choice) => [...before, choice]));
    }
    return all.map((bounds) => ({ ...rule, bounds }));
}
/** The limits of the wide rule that keep something out which the narrow one lets through. */
const overstepped = (limits, wide, narrow) => limits.filter((limit, i) => !isWithin(limit, wide.bounds[i] ?? null, narrow.bounds[i] ?? null));
/** The first of some rules that matches what none of the others does; sooner one that surely does. */
function firstUncovered(rules, by, limits) {
    const covering = by.filter(({ certain }) => certain);
    const open = rules.filter((rule) => parts(rule, limits).some((part) => !covering.some((other) => overstepped(limits, other, part).length === 0)));
    const rule = open.find(({ certain }) => certain) ?? open[0];
    return rule === undefined ? null : { rule, certain: rule.certain && covering.length === by.length };
}
const isNamedLike = (a, b) => {
    const [one, other] = [a.in.at?.at(-1)?.keys, b.in.at?.at(-1)?.keys];
    const name = [...(one?.keys() ?? [])].find((key) => other?.has(key));
    return name === undefined ? null : one?.get(name) === other?.get(name);
};
/** The rule on the other side that this one most likely was, or becomes; none where it seems to be new. */
function counterpart(rule, others, own, limits) {
    const isSame = (a, b) => overstepped(limits, a, b).length === 0 && overstepped(limits, b, a).length === 0;
    const candidates = others.filter((other) => isNamedLike(rule, other) ?? !own.some((one) => isSame(one, other)));
    const [first, ...rest] = candidates;
    if (first === undefined)
        return null;
    const distance = (other) => overstepped(limits, other, rule).length;
    return rest.reduce((best, other) => (distance(other) < distance(best) ? other : best), first);
}
const seenAt = (limit, path, one, attributes) => (0,measured/* shown */.z)((0,measured/* measuring */.S)(attributes, path, limit.unit)(one), (limit.means ?? []).flatMap(({ word, words }) => [word, ...words]));
/** The limits that changed, as facts. */
const changed = (limits, before, after) => limits.map((limit) => {
    const [old] = valuesOf(limit, before.attributes, before.in);
    const [now] = valuesOf(limit, after.attributes, after.in);
    const path = now?.[0] ?? old?.[0] ?? placesOf(limit)[0];
    const was = seenAt(limit, path, old?.[1], before.attributes);
    return { kind: "attribute", ...(0,conditions/* ownerOf */.bf)(path), was, becomes: seenAt(limit, path, now?.[1], after.attributes) };
});
/** What makes a rule match: its conditions and its numbers. */
const standing = ({ when = {}, limits }, rule) => [
    ...Object.entries(when).map(([path, test]) => {
        const [one] = (0,domain_elements/* within */.ux)((0,conditions/* valuesAt */.I0)(rule.attributes, path), path, rule.in);
        return { kind: "attribute", ...(0,conditions/* ownerOf */.bf)(path), was: one === undefined ? null : (0,conditions/* seen */.cI)(one, test) };
    }),
    ...limits.flatMap((limit) => limit.by === "at-least" || limit.by === "at-most"
        ? valuesOf(limit, rule.attributes, rule.in)
            .filter(([, { value, unknown }]) => value !== null || unknown)
            .map(([path, one]) => ({
            kind: "attribute",
            ...(0,conditions/* ownerOf */.bf)(path),
            was: seenAt(limit, path, one, rule.attributes),
        }))
        : []),
];
/** What the rules of a set do after the change that they did not before; null if nothing. */
function foundBy(set, { before, after }) {
    const sides = [before, after].map((attributes) => matchingIn(set.list, set, attributes));
    const [own, others] = set.harm === "more" ? [sides[1], sides[0]] : sides;
    const uncovered = firstUncovered(own, others, set.limits);
    if (uncovered === null)
        return fewerExceptions(set, { before, after }, sides[1]);
    const other = counterpart(uncovered.rule, others, own, set.limits);
    if (other === null)
        return found(set, set.says, uncovered.certain, standing(set, uncovered.rule));
    const limits = overstepped(set.limits, other, uncovered.rule);
    const [old, now] = set.harm === "more" ? [other, uncovered.rule] : [uncovered.rule, other];
    const says = limits.length === 1 ? limits[0]?.says : undefined;
    return found(set, says ?? set.wider, uncovered.certain, changed(limits, old, now));
}
/** Exceptions that go, or take out less, while rules match. */
function fewerExceptions(set, { before, after }, matching) {
    const { except, list } = set;
    if (except === undefined || matching.length === 0)
        return null;
    const [old, now] = [matchingIn(list, except, before), matchingIn(list, except, after)];
    const uncovered = firstUncovered(old, now, except.limits);
    if (uncovered === null)
        return null;
    const other = counterpart(uncovered.rule, now, old, except.limits);
    const evidence = other === null
        ? standing(except, uncovered.rule)
        : changed(overstepped(except.limits, other, uncovered.rule), uncovered.rule, other);
    return found(set, except.says, uncovered.certain, evidence);
}
function found(set, says, certain, evidence) {
    const [first, ...besides] = evidence;
    const path = set.list ?? placesIn(set)[0];
    const told = first ?? { kind: "attribute", ...(0,conditions/* ownerOf */.bf)(path), was: { hidden: "set" } };
    const { rule, weight } = set;
    return {
        watch: { path, change: "changed", rule, says, ...(weight && { weight }) },
        certain,
        evidence: told,
        besides,
    };
}
/** What a change of the rules of an object brings, one for each set; with all values of the set, for the digest. */
const findInRuleSets = (change, row) => (row.ruleSets ?? []).flatMap((set) => {
    const one = foundBy(set, change);
    return one === null ? [] : [{ ...one, transition: transitionIn(set, change) }];
});
const transitionIn = (set, { before, after }) => pathsOfSet(set)
    .map((path) => (0,transition/* transitionOf */.l)({ path, change: "changed" }, (0,conditions/* valuesAt */.I0)(before, path), (0,conditions/* valuesAt */.I0)(after, path)))
    .join("\n");
const pathsOfSet = (set) => [set, ...(set.except ? [set.except] : [])].flatMap((matching) => [
    ...placesIn(matching),
    ...matching.limits.flatMap(({ unit }) => unit ?? []),
]);
/** Every path that the sets of a row look at. */
const pathsOfRuleSets = ({ ruleSets = [] }) => ruleSets.flatMap(pathsOfSet);


/***/ }),

/***/ 4333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
};
const RULES = TABLE;
/** Every rule's name, in the order of the table. */
const RULE_NAMES = Object.keys(TABLE);
const isLossRule = (rule) => typeof RULES[rule].level !== "string";
/** What holds where a policy says nothing. */
const DEFAULT_LEVELS = Object.fromEntries(RULE_NAMES.map((rule) => [rule, TABLE[rule].level]));


/***/ }),

/***/ 9272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ sorted),
/* harmony export */   p: () => (/* binding */ variantsOf)
/* harmony export */ });
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(475);

/** What the row says of an object of this sort. */
const asRow = (row, sort) => {
    const { sorts: _, ...rest } = row;
    const { group: _group, kinds: _kinds, ...said } = sort;
    return { ...rest, ...said };
};
/** A row for each sort of a type, or the row itself where the type has one sort only. */
const variantsOf = (row) => row.sorts === undefined ? [row] : row.sorts.of.map((sort) => asRow(row, sort));
const textAt = (values, path) => {
    const [found] = (0,_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .valuesAt */ .I0)(values, path);
    return typeof found?.value === "string" ? found.value : null;
};
/** `apps/v1` → `apps`, `v1` → `core`. */
const groupOf = (version) => {
    const end = version.lastIndexOf("/");
    return end < 0 ? "core" : version.slice(0, end);
};
const isIn = (group, wanted) => wanted.startsWith(".") ? group.endsWith(wanted) : group === wanted;
/** The sort that names the kind, else the one that stands for its whole group. */
function sortIn({ of, harmless }, group, kind) {
    const ofGroup = of.filter((sort) => isIn(group, sort.group));
    const found = ofGroup.find(({ kinds }) => kinds?.includes(kind)) ?? ofGroup.find(({ kinds }) => kinds === undefined);
    return found ?? (harmless.some((one) => isIn(group, one)) ? "harmless" : null);
}
/** What is known of an object with these values; null where nobody has said anything of such an object. */
function sorted(row, values) {
    if (row.sorts === undefined)
        return row;
    const [version, kind] = [textAt(values, row.sorts.version), textAt(values, row.sorts.kind)];
    const sort = version === null || kind === null ? null : sortIn(row.sorts, groupOf(version), kind);
    return sort === null || sort === "harmless" ? sort : asRow(row, sort);
}


/***/ }),

/***/ 8801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  l: () => (/* binding */ transitionOf)
});

// UNUSED EXPORTS: canonical

;// CONCATENATED MODULE: ./build/domain/grouped.js
/** Things by a key, in the order in which they come. Map.groupBy, which Node 20 has not. */
function grouped(all, keyOf) {
    const found = new Map();
    for (const one of all) {
        const key = keyOf(one);
        const group = found.get(key);
        if (group === undefined)
            found.set(key, [one]);
        else
            group.push(one);
    }
    return found;
}

;// CONCATENATED MODULE: ./build/domain/transition.js

/** What changes from which values to which: a fact for the digest, never shown. */
/** Of names those that go; of all else every value, since which of several elements moved means nothing by itself. */
function transitionOf({ path, change }, before, after) {
    const [old, now] = [before.map(canonical), after.map(canonical)];
    const goes = change === "removed" && path.includes("[*]") ? [missingIn(now, old), []] : [old, now];
    return JSON.stringify([path, change, ...goes]);
}
/** Elements of `before` that `after` has not, or has fewer times; sorted. */
function missingIn(after, before) {
    const left = new Map([...grouped(after, (one) => one)].map(([one, all]) => [one, all.length]));
    return before.toSorted().filter((one) => {
        const count = left.get(one) ?? 0;
        left.set(one, count - 1);
        return count <= 0;
    });
}
/** A value as text, so that two that differ never read the same. */
const canonical = ({ value, unknown }) => JSON.stringify(unknown ? ["unknown"] : typeof value === "object" && value !== null ? [value.fingerprint] : value);


/***/ }),

/***/ 272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   dR: () => (/* binding */ isFinal),
/* harmony export */   dc: () => (/* binding */ EXIT)
/* harmony export */ });
/* unused harmony export blockingIn */
/** Exit codes of the command line (README.md). */
const EXIT = { passed: 0, blocked: 1, input: 2, fault: 3 };
const blockingIn = (roots) => roots.reduce((sum, { findings }) => sum + findings.filter(({ level }) => level === "block").length, 0);
/** A plan that ended in an error can't be applied, so nobody can let it pass. */
const isFinal = (roots) => roots.some(({ errored }) => errored);
const exitCodeOf = (verdict) => (verdict === "blocked" ? EXIT.blocked : EXIT.passed);


/***/ }),

/***/ 5788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  xS: () => (/* binding */ factsOf),
  s5: () => (/* binding */ findWatched),
  BN: () => (/* binding */ isRuleChange),
  uv: () => (/* binding */ newlyExpiring)
});

// EXTERNAL MODULE: ./build/domain/conditions.js
var conditions = __nccwpck_require__(475);
// EXTERNAL MODULE: ./build/domain/elements.js
var domain_elements = __nccwpck_require__(1728);
// EXTERNAL MODULE: ./build/domain/quantity.js
var quantity = __nccwpck_require__(760);
;// CONCATENATED MODULE: ./build/domain/frequency.js

const YEAR = 365;
/** Words for how often something runs, as runs in a year. */
const WORDS = new Map([
    ["hourly", YEAR * 24],
    ["one_hour", YEAR * 24],
    ["daily", YEAR],
    ["midnight", YEAR],
    ["one_day", YEAR],
    ["weekly", YEAR / 7],
    ["one_week", YEAR / 7],
    ["monthly", 12],
    ["one_month", 12],
    ["quarterly", 4],
    ["yearly", 1],
    ["annually", 1],
    ["one_year", 1],
]);
const UNITS = new Map([
    ["minute", YEAR * 24 * 60],
    ["hour", YEAR * 24],
    ["day", YEAR],
    ["week", YEAR / 7],
]);
/** Names of days and months, as numbers. */
const NAMES = new Map([
    ...["sun", "mon", "tue", "wed", "thu", "fri", "sat"].map((name, i) => [name, i]),
    ...["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"].map((name, i) => [name, i + 1]),
]);
const numberOf = (text) => NAMES.get(text.toLowerCase()) ?? Number(text);
/** How many of the values from `first` to `last` a field of a cron expression names; null where it can't be read. */
function namedIn(field, first, last) {
    if (field === "*" || field === "?")
        return last - first + 1;
    const counts = field.split(",").map((part) => {
        const [, from = "", to, step = "1"] = /^(\*|\w+)(?:-(\w+))?(?:\/(\d+))?$/.exec(part) ?? [];
        if (from === "" || Number(step) === 0)
            return null;
        const start = from === "*" ? first : from === "L" ? last : numberOf(from);
        const end = to === undefined ? (part.includes("/") || from === "*" ? last : start) : numberOf(to);
        return Number.isNaN(start) || Number.isNaN(end) ? null : Math.max(1, Math.ceil((end - start + 1) / Number(step)));
    });
    return counts.some((count) => count === null) ? null : counts.reduce((sum, count) => sum + (count ?? 0), 0);
}
/** Days of a year that the fields for the day of the month, the month and the day of the week name together. */
function daysIn(ofMonth, month, ofWeek) {
    const isNth = ofWeek.includes("#"); // `SUN#1`: the first Sunday of a month
    const [monthDays, months] = [namedIn(ofMonth, 1, 31), namedIn(month, 1, 12)];
    const weekDays = isNth ? 1 : namedIn(ofWeek, 0, 6);
    if (monthDays === null || months === null || weekDays === null)
        return null;
    const isAny = (field) => field === "*" || field === "?";
    const inYear = months / 12;
    if (isAny(ofWeek))
        return isAny(ofMonth) ? YEAR * inYear : monthDays * months;
    return isNth ? months : (YEAR / 7) * weekDays * inYear;
}
/** Five fields as in Unix, six with the year last as AWS has them. */
function ofCron(fields) {
    const [minute = "", hour = "", ofMonth = "", month = "", ofWeek = ""] = fields;
    const [minutes, hours] = [namedIn(minute, 0, 59), namedIn(hour, 0, 23)];
    const days = daysIn(ofMonth, month, ofWeek);
    return minutes === null || hours === null || days === null ? null : minutes * hours * days;
}
function ofRate(text) {
    const [, number = "", unit = ""] = /^rate\((\d+) (minute|hour|day|week)s?\)$/.exec(text) ?? [];
    const each = UNITS.get(unit);
    return each === undefined || Number(number) === 0 ? null : each / Number(number);
}
/** `R/2026-01-01T02:00:00+00:00/P1W`: the interval of an ISO 8601 repetition. */
function ofRepetition(text) {
    const days = /^R\d*\//.test(text) ? (0,quantity/* durationDays */.Gr)(text.slice(text.lastIndexOf("/") + 1)) : null;
    return days === null || days === 0 ? null : YEAR / days;
}
/**
 * How often a year something runs, by a cron expression, `rate(1 day)`, a repeated interval or a word; null for what is
 * none of these. Right enough to tell a day from a week, not to plan by.
 */
function runsPerYear(schedule) {
    const text = schedule.trim().replace(/^cron\((.*)\)$/s, "$1");
    const word = WORDS.get(text.toLowerCase().replace(/^@/, ""));
    if (word !== undefined)
        return word;
    const fields = text.split(/\s+/);
    if (fields.length === 5 || fields.length === 6)
        return ofCron(fields);
    return ofRate(text) ?? ofRepetition(text);
}
/** Whether one schedule runs less often than another; false where one of them can't be read. */
function isRarer(before, after) {
    if (typeof before !== "string" || typeof after !== "string")
        return false;
    const [old, now] = [runsPerYear(before), runsPerYear(after)];
    return old !== null && now !== null && now < old * 0.99;
}

// EXTERNAL MODULE: ./build/domain/measured.js
var domain_measured = __nccwpck_require__(5577);
// EXTERNAL MODULE: ./build/domain/rule-sets.js + 1 modules
var rule_sets = __nccwpck_require__(3874);
// EXTERNAL MODULE: ./build/domain/transition.js + 1 modules
var transition = __nccwpck_require__(8801);
;// CONCATENATED MODULE: ./build/domain/watched.js







/** All facts of what was found. */
const factsOf = (found) => found.flatMap(({ evidence, besides = [] }) => [evidence, ...besides]);
const isNone = (value) => value === null || value === "" || (typeof value === "object" && value.size === 0);
const sizeOf = (value) => typeof value === "object" && value !== null ? value.size : isNone(value) ? 0 : 1;
/** Whether a list of plain values loses one of them, even if it gets another instead. */
const losesElement = (before, after) => {
    const elementsOf = (value) => typeof value === "object" && value !== null ? value.elements : null;
    const left = elementsOf(after);
    return left !== null && elementsOf(before)?.some((element) => !left.includes(element)) === true;
};
const differ = (a, b) => typeof a === "object" && a !== null && typeof b === "object" && b !== null
    ? a.fingerprint !== b.fingerprint
    : a !== b;
/**
 * A number, or a length of time in days, in which "no limit" is larger than any other; null for what can't be compared.
 */
const amount = (value, forever) => {
    const number = isNone(value) ? null : typeof value === "string" ? (0,quantity/* numberIn */.Po)(value) : value;
    if (number !== null && typeof number !== "number")
        return null;
    if (forever.includes(number))
        return Number.POSITIVE_INFINITY;
    return number ?? (isNone(value) ? 0 : null);
};
const compare = (before, after, forever) => {
    const [a, b] = [amount(before, forever), amount(after, forever)];
    return a === null || b === null || a === b ? 0 : b - a;
};
const isOne = (value, of) => of !== undefined && (0,conditions/* passes */.WE)({ value, sensitive: false, unknown: false }, of);
function moved(before, after, direction, forever) {
    if (typeof direction === "object") {
        const { from, to } = direction;
        const leaves = from === undefined ? !isOne(before, to) : isOne(before, from);
        const arrives = to === undefined ? !isOne(after, from) : isOne(after, to);
        return differ(before, after) && leaves && arrives;
    }
    const directions = {
        off: () => before === true && after !== true,
        on: () => before !== true && after === true,
        lowered: () => compare(before, after, forever) < 0,
        raised: () => compare(before, after, forever) > 0,
        removed: () => sizeOf(after) < sizeOf(before) || losesElement(before, after),
        set: () => isNone(before) && !isNone(after),
        changed: () => !isNone(before) && differ(before, after),
        rarer: () => isRarer(before, after),
    };
    return directions[direction]();
}
/** Values that a direction starts from, if it can still do harm once the new value is known. */
const mayMove = (before, direction) => {
    if (typeof direction === "object")
        return direction.from === undefined ? !isOne(before, direction.to) : isOne(before, direction.from);
    if (direction === "on")
        return before !== true;
    if (direction === "set")
        return isNone(before);
    return direction === "off" ? before === true : !isNone(before);
};
const words = (watch) => {
    const { change } = watch;
    return typeof change === "object" ? [change.from ?? [], change.to ?? []].flat() : [];
};
const told = (watch, before, after) => ({
    kind: "attribute",
    ...(0,conditions/* ownerOf */.bf)(watch.path),
    was: (0,domain_measured/* shown */.z)(before, words(watch)),
    becomes: (0,domain_measured/* shown */.z)(after, words(watch)),
});
/** Whether a path leads to names in a list, of which it matters which ones are there, not where. */
const areNames = ({ path, change }, values) => change === "removed" &&
    path.includes("[*]") &&
    values.every(({ value }) => typeof value !== "object" || value === null);
/**
 * Names that go, whatever their order and whatever comes instead: a column that is dropped while another is added
 * leaves as many as before.
 */
function namesGone(watch, before, after) {
    const left = after.map(({ value }) => value);
    const gone = before.filter(({ value }) => {
        const at = left.indexOf(value);
        if (at >= 0)
            left.splice(at, 1);
        return at < 0 && !isNone(value);
    });
    if (gone.length === 0)
        return null;
    return {
        watch,
        certain: !after.some(({ unknown }) => unknown),
        evidence: { kind: "removed", path: watch.path, count: gone.length },
    };
}
/**
 * Numbers of a list whose elements have no names, the smallest first and as many on both sides: their order means
 * nothing, but where all are paired by size, one that falls is seen even behind another. Null where they can't be
 * compared.
 */
function bySize({ watch: { change, forever = [] }, measured }, before, after) {
    if (change !== "lowered" && change !== "raised")
        return null;
    const sizeIn = (one) => amount(measured(one).value, forever) ?? Number.NaN;
    if ([...before, ...after].some((one) => one.unknown || Number.isNaN(sizeIn(one))))
        return null;
    const length = Math.max(before.length, after.length);
    const sorted = (values) => Array.from({ length }, (_, i) => values[i]).sort((a, b) => compareNumbers(sizeIn(a), sizeIn(b)));
    const now = sorted(after);
    return sorted(before).map((old, i) => [old, now[i]]);
}
const compareNumbers = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
/** Each value with the one that takes its place: elements of a list by their names, else by size or place. */
function pairsOf(compared) {
    const { watch, before, after, measured } = compared;
    const isSame = (a, b) => !b.unknown && !differ(a.value, b.value) && measured(a).unit === measured(b).unit;
    if (!watch.path.includes("[*]"))
        return [[before[0], after[0]]];
    return (0,domain_elements/* paired */.iW)(watch.path, before, after, (old, now) => bySize(compared, old, now) ?? (isAboutElement(watch) ? byIndex(old, now) : (0,domain_elements/* byPlace */.hz)(old, now, isSame)));
}
/** Whether its conditions speak of the element itself, so that two with the same value need not be the same. */
const isAboutElement = ({ path, when }) => Object.keys(when ?? {}).some((other) => (0,domain_elements/* listsIn */.vX)(other)[0] !== undefined && (0,domain_elements/* listsIn */.vX)(other)[0] === (0,domain_elements/* listsIn */.vX)(path)[0]);
const byIndex = (before, after) => Array.from({ length: Math.max(before.length, after.length) }, (_, i) => [before[i], after[i]]);
/** The first value that changes in the harmful direction, in an element that fulfils the watch's conditions. */
function firstMoved(compared, isMeant) {
    const { watch, measured } = compared;
    const { change, forever = [] } = watch;
    for (const [before, after] of pairsOf(compared)) {
        const [old, now] = [measured(before), measured(after)];
        const certain = after?.unknown !== true && moved(old.value, now.value, change, forever);
        const isOpen = after?.unknown === true && mayMove(old.value, change) && !(compared.isNew && isNone(old.value));
        if ((certain || isOpen) && isMeant(before))
            return { watch, certain, evidence: told(watch, old, now) };
    }
    return null;
}
/** What a watch sees in a change; null if nothing harmful. */
function seenBy(watch, change) {
    const { path, when, whenAfter, unit } = watch;
    if (whenAfter !== undefined && !(0,conditions/* mayHold */.BV)(whenAfter, change.after))
        return null;
    const [before, after] = [(0,conditions/* valuesAt */.I0)(change.before, path), (0,conditions/* valuesAt */.I0)(change.after, path)];
    const lists = (0,domain_elements/* listsIn */.vX)(path);
    const isMeant = (one) => when === undefined ||
        (0,conditions/* hold */._2)(when, change.before, lists.length === 0 ? undefined : { lists, at: one?.at ?? (one ? [] : null) });
    if (areNames(watch, [...before, ...after]))
        return namesGone(watch, before.filter(isMeant), after);
    const inOld = (0,domain_measured/* measuring */.S)(change.before, path, unit);
    const inNew = (0,domain_measured/* measuring */.S)(change.after, path, unit);
    const now = new Set(after);
    const measured = (one) => (one !== undefined && now.has(one) ? inNew : inOld)(one);
    return firstMoved({ watch, before, after, isNew: change.action.effect === "replace", measured }, isMeant);
}
/**
 * The watched attributes of an update that change in a harmful direction. Of several watches on one path the first
 * counts. Elements of a list (`[*]`) are compared with themselves, by their own names where they have some, and one
 * that goes counts as none; names that are `removed` are compared as a set, numbers of nameless elements by their size.
 */
function findWatched(change, row) {
    if (change.action.effect !== "update" && !isRuleChange(change, row))
        return [];
    const found = new Map();
    for (const watch of row.watch ?? []) {
        if (found.has(watch.path))
            continue;
        const one = seenBy(watch, change);
        if (one !== null)
            found.set(watch.path, { ...one, transition: transitionIn(watch, change) });
    }
    return [...found.values(), ...(0,rule_sets/* findInRuleSets */.q)(change, row)];
}
/** The watched values and their units, before and after. */
const transitionIn = (watch, { before, after }) => {
    const { path, unit, change } = watch;
    const ofUnit = unit === undefined
        ? []
        : [(0,transition/* transitionOf */.l)({ path: unit, change: "changed" }, (0,conditions/* valuesAt */.I0)(before, unit), (0,conditions/* valuesAt */.I0)(after, unit))];
    return [(0,transition/* transitionOf */.l)({ path, change }, (0,conditions/* valuesAt */.I0)(before, path), (0,conditions/* valuesAt */.I0)(after, path)), ...ofUnit].join("\n");
};
/** A replacement of an object that is nothing but rules, by rules over the same: a change of the rules. */
const isRuleChange = ({ action, before, after }, { rulesOf }) => action.effect === "replace" &&
    rulesOf !== undefined &&
    rulesOf.every((path) => {
        const [old] = (0,conditions/* valuesAt */.I0)(before, path);
        const [now] = (0,conditions/* valuesAt */.I0)(after, path);
        return now?.unknown !== true && !differ(old?.value ?? null, now?.value ?? null);
    });
/**
 * The conditions of a row under which stored data expires, where the change brings them. Values that were there before
 * say nothing new.
 */
const newlyExpiring = ({ before, after }, row) => (row.expires ?? []).filter(({ when }) => (0,conditions/* hold */._2)(when, after) && !(0,conditions/* hold */._2)(when, before));


/***/ }),

/***/ 7698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  s: () => (/* binding */ fileBytes),
  O: () => (/* binding */ isSystemError)
});

;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __nccwpck_require__(2777);
;// CONCATENATED MODULE: ./build/input/json/bytes.js


const CHUNK = 1 << 20;
/**
 * The bytes of a file, one read ahead of the reader. The chunks reuse two buffers: each is valid until the next is
 * asked for.
 * Throws InputError where the file is missing, is a folder, or can't be read.
 */
async function* fileBytes(path) {
    const file = await openFile(path);
    try {
        const buffers = [Buffer.allocUnsafe(CHUNK), Buffer.allocUnsafe(CHUNK)];
        let turn = 0;
        let next = file.read(buffers[0], 0, CHUNK);
        for (;;) {
            // The read ahead of a reader that stopped early has nobody to await it; one that is awaited still throws here.
            next.catch(() => { });
            const { bytesRead, buffer } = await next;
            if (bytesRead === 0)
                return;
            turn = 1 - turn;
            next = file.read(buffers[turn === 0 ? 0 : 1], 0, CHUNK);
            yield buffer.subarray(0, bytesRead);
        }
    }
    catch (cause) {
        if (isSystemError(cause, "EISDIR"))
            throw new fault/* InputError */.d("is a folder; name the plan file in it", { cause });
        throw cause;
    }
    finally {
        await file.close();
    }
}
async function openFile(path) {
    try {
        return await (0,promises_namespaceObject.open)(path, "r");
    }
    catch (cause) {
        if (isSystemError(cause, "ENOENT") || isSystemError(cause, "ENOTDIR"))
            throw new fault/* InputError */.d("does not exist; check the path, or that the step which makes it ran", { cause });
        if (isSystemError(cause, "EACCES") || isSystemError(cause, "EPERM"))
            throw new fault/* InputError */.d("can't be read: permission denied", { cause });
        throw new fault/* InputError */.d(`can't be read: ${isSystemError(cause) ? cause.code : String(cause)}`, { cause });
    }
}
const isSystemError = (error, code) => error instanceof Error && "code" in error && (code === undefined || error.code === code);


/***/ }),

/***/ 4787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ rootName),
/* harmony export */   s: () => (/* binding */ withSlashes)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);

/** A path as it is named everywhere, whatever the machine writes. */
const withSlashes = (path) => (node_path__WEBPACK_IMPORTED_MODULE_0__.sep === "/" ? path : path.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join("/"));
/** A directory as a root is named: relative to `cwd` with slashes, `.` for the top. */
function rootName(directory, cwd) {
    const path = withSlashes((0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(directory) ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(cwd, directory) : directory);
    const normal = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path === "" ? "." : path).replace(/\/$/, "");
    return normal === "" ? "." : normal;
}


/***/ }),

/***/ 109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  x: () => (/* binding */ readPlans)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __nccwpck_require__(2777);
// EXTERNAL MODULE: ./build/input/json/bytes.js + 1 modules
var bytes = __nccwpck_require__(7698);
;// CONCATENATED MODULE: ./build/input/json/grammar.js
/** JSON, byte by byte: RFC 8259. */
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA_BYTE = 0x2c;
const COLON_BYTE = 0x3a;
const MINUS = 0x2d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
/** Of JSON's values only null begins with n. */
const NULL_START = 0x6e;
const TRUE_START = 0x74;
const FALSE_START = 0x66;
const isSpace = (c) => c === 0x20 || c === 0x0a || c === 0x0d || c === 0x09;
/** The `u` of `\u00e9`. */
const UNICODE_ESCAPE = 0x75;
/** Bytes that may follow a backslash, `u` apart. */
const ESCAPABLE = new Uint8Array(256);
for (const c of '"\\/bfnrt')
    ESCAPABLE[c.charCodeAt(0)] = 1;
/** Bytes of a string that mean only themselves. */
const PLAIN = new Uint8Array(256).fill(1, 0x20);
PLAIN[QUOTE] = 0;
PLAIN[BACKSLASH] = 0;
/**
 * Index of the first byte that is not plain, at most `end`. Four at a time: nearly all of a plan's bytes pass through
 * here.
 */
function plainEnd(chunk, from, end) {
    const last = end - 4;
    let i = from;
    while (i <= last &&
        PLAIN[chunk[i]] === 1 &&
        PLAIN[chunk[i + 1]] === 1 &&
        PLAIN[chunk[i + 2]] === 1 &&
        PLAIN[chunk[i + 3]] === 1) {
        i += 4;
    }
    while (i < end && PLAIN[chunk[i]] === 1)
        i++;
    return i;
}
const isDigit = (c) => c >= 0x30 && c <= 0x39;
const isHex = (c) => isDigit(c) || (c >= 0x41 && c <= 0x46) || (c >= 0x61 && c <= 0x66);
// How far a number has been read.
const AFTER_MINUS = 0;
const LEADING_ZERO = 1;
const INTEGER = 2;
const AFTER_POINT = 3;
const DECIMALS = 4;
const AFTER_E = 5;
const AFTER_E_SIGN = 6;
const EXPONENT = 7;
const DIGITS = "0123456789";
/** In which state a number goes on with which bytes, and the state they lead to. With all others it ends. */
const STEPS = [
    [AFTER_MINUS, "0", LEADING_ZERO],
    [AFTER_MINUS, "123456789", INTEGER],
    [LEADING_ZERO, ".", AFTER_POINT],
    [LEADING_ZERO, "eE", AFTER_E],
    [INTEGER, DIGITS, INTEGER],
    [INTEGER, ".", AFTER_POINT],
    [INTEGER, "eE", AFTER_E],
    [AFTER_POINT, DIGITS, DECIMALS],
    [DECIMALS, DIGITS, DECIMALS],
    [DECIMALS, "eE", AFTER_E],
    [AFTER_E, DIGITS, EXPONENT],
    [AFTER_E, "+-", AFTER_E_SIGN],
    [AFTER_E_SIGN, DIGITS, EXPONENT],
    [EXPONENT, DIGITS, EXPONENT],
];
const NEXT_STATE = new Int8Array(8 * 256).fill(-1);
for (const [state, bytes, next] of STEPS)
    for (const c of bytes)
        NEXT_STATE[state * 256 + c.charCodeAt(0)] = next;
/** The state of a number after its first byte, a minus or a digit. */
const numberStart = (c) => (c === MINUS ? AFTER_MINUS : c === 0x30 ? LEADING_ZERO : INTEGER);
/** The next state of a number; -1: it ends before this byte. */
const numberStep = (state, c) => NEXT_STATE[state * 256 + c];
/** By state: whether a number may end there. */
const NUMBER_MAY_END = [false, true, true, false, true, false, false, true];
const ascii = (text) => new TextEncoder().encode(text);
/** By their first byte. */
const LITERALS = new Map([
    [TRUE_START, ascii("true")],
    [FALSE_START, ascii("false")],
    [NULL_START, ascii("null")],
]);
const KINDS = new Map([
    [OPEN_OBJECT, "an object"],
    [OPEN_ARRAY, "a list"],
    [QUOTE, "a string"],
    [NULL_START, "null"],
    [TRUE_START, "true or false"],
    [FALSE_START, "true or false"],
]);
/** What kind of value begins with this byte, for people. */
const kindOf = (c) => KINDS.get(c) ?? "a number";

;// CONCATENATED MODULE: ./build/input/json/scan-error.js

/**
 * Not JSON, or not the kind of value that was asked for. The message completes "plan.json …". `offset` counts bytes of
 * the document, after decoding to UTF-8.
 */
class ScanError extends fault/* InputError */.d {
    offset;
    constructor(message, offset) {
        super(message);
        this.offset = offset;
    }
}

;// CONCATENATED MODULE: ./build/input/json/documents.js



/**
 * Lines that GitHub's setup-terraform wrapper prints around what the program printed: the command itself, and workflow
 * commands. https://github.com/hashicorp/setup-terraform/blob/main/wrapper/terraform.js
 */
const WRAPPER_LINES = ["[command]", "::"];
/** The start of a list or of a string: the plan may stand inside, so the line is no text around it. */
const JSON_LINE = /^(\[\s*([[{"]|$)|")/;
const LINE_FEED = 0x0a;
/** As much of a line, and of the stream's start, as is looked at. */
const MAX_LINE = 4096;
/**
 * Reads the documents of a stream, one after the other: usually one, several where Terragrunt wrote a plan a line.
 * Wrapper lines around them are skipped, and other text before a document that is the only one. `begin` is called at
 * the
 * start of each.
 * Throws InputError where something else stands in the file; `strange` says what it looks like, from its first bytes.
 */
async function readDocuments(bytes, begin, strange) {
    const documents = new DocumentReader(begin, strange);
    for await (const chunk of bytes)
        documents.push(chunk);
    return documents.end();
}
class DocumentReader {
    #begin;
    #strange;
    #count = 0;
    #document = null;
    /** The line between documents, as far as it has been read; null while only space was seen in it. */
    #line = null;
    /** Bytes before the chunk that is read, and before that line. */
    #offset = 0;
    #lineStart = 0;
    /** A document ended on this line, so nothing else may stand on it. */
    #isUsed = false;
    /** Lines before the first document that are no wrapper's. */
    #passed = 0;
    /** How the stream begins. */
    #head = "";
    constructor(begin, strange) {
        this.#begin = begin;
        this.#strange = strange;
    }
    push(part) {
        const chunk = Buffer.from(part.buffer, part.byteOffset, part.length);
        if (this.#head.length < MAX_LINE)
            this.#head += chunk.subarray(0, MAX_LINE - this.#head.length).toString();
        let i = 0;
        while (i < chunk.length)
            i = this.#document === null ? this.#between(chunk, i) : this.#inside(this.#document, chunk, i);
        this.#offset += chunk.length;
    }
    end() {
        this.#document?.scanner.end();
        this.#endLine();
        if (this.#count === 0 && this.#passed > 0)
            throw new fault/* InputError */.d(this.#strange(this.#head));
        return { count: this.#count, passed: this.#passed };
    }
    #inside(document, chunk, from) {
        const taken = this.#scanned(document, from === 0 ? chunk : chunk.subarray(from));
        if (document.scanner.done) {
            document.finish();
            this.#document = null;
            this.#count++;
            this.#isUsed = true;
        }
        return from + taken;
    }
    /** After other text a brace may be one more line of it, so what the whole looks like says more than the place. */
    #scanned({ scanner }, chunk) {
        try {
            return scanner.push(chunk);
        }
        catch (cause) {
            if (this.#passed > 0 && cause instanceof ScanError)
                throw new fault/* InputError */.d(this.#strange(this.#head), { cause });
            throw cause;
        }
    }
    #start() {
        if (this.#passed > 0 && this.#count > 0)
            throw new fault/* InputError */.d("has other text and several plans in it; give each plan in a file of its own");
        this.#document = this.#begin();
    }
    #between(chunk, i) {
        const c = chunk[i];
        if (this.#line !== null)
            return this.#inLine(this.#line, chunk, i);
        if (isSpace(c)) {
            if (c === LINE_FEED)
                this.#isUsed = false;
            return i + 1;
        }
        if (c === OPEN_OBJECT && !this.#isUsed) {
            this.#start();
            return i;
        }
        this.#lineStart = this.#offset + i;
        return this.#inLine(Buffer.alloc(0), chunk, i);
    }
    #inLine(line, chunk, from) {
        const end = chunk.indexOf(LINE_FEED, from);
        const stop = end < 0 ? chunk.length : end;
        this.#line = Buffer.concat([line, chunk.subarray(from, Math.min(stop, from + MAX_LINE))]).subarray(0, MAX_LINE);
        if (end >= 0)
            this.#endLine();
        return stop;
    }
    #endLine() {
        if (this.#line !== null && (this.#isUsed || !isWrapperLine(this.#line))) {
            if (this.#count > 0)
                throw new fault/* InputError */.d(`has something after the plan, at byte ${this.#lineStart}, that is neither another plan nor a line of setup-terraform's wrapper`);
            if (JSON_LINE.test(this.#line.toString("latin1")))
                throw new fault/* InputError */.d(this.#strange(this.#head));
            this.#passed++;
        }
        this.#line = null;
        this.#isUsed = false;
    }
}
const isWrapperLine = (line) => WRAPPER_LINES.some((start) => line.toString("latin1").startsWith(start));

;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
;// CONCATENATED MODULE: ./build/input/json/encoding.js



const SIGNATURES = [
    ["utf-8-bom", [0xef, 0xbb, 0xbf]],
    ["utf-16le", [0xff, 0xfe]],
    ["utf-16be", [0xfe, 0xff]],
    ["gzip", [0x1f, 0x8b]],
    ["zip", [0x50, 0x4b, 0x03, 0x04]],
];
const formOf = (start) => SIGNATURES.find(([, bytes]) => bytes.every((byte, i) => start[i] === byte))?.[0] ?? unmarked(start);
/** UTF-16 without a mark: no text that people write has NUL in it, and in UTF-16 every other byte of ASCII is one. */
function unmarked([a, b, c, d]) {
    if (b === 0 && d === 0 && isAscii(a) && isAscii(c))
        return "utf-16le";
    return a === 0 && c === 0 && isAscii(b) && isAscii(d) ? "utf-16be" : "utf-8";
}
const isAscii = (byte) => byte !== undefined && byte > 0 && byte < 0x80;
/**
 * Any of the forms above → UTF-8 without a byte order mark. `show` turns a saved plan into the bytes of its JSON.
 * Throws InputError on bytes that are not text in the encoding they claim, and on a damaged gzip.
 */
async function* decoded(bytes, show, unzipped = false) {
    const { start, rest, close } = await peek(bytes, 4);
    const form = formOf(start);
    if (form === "zip") {
        await close();
        yield* show();
    }
    else if (form === "gzip") {
        if (unzipped)
            throw new fault/* InputError */.d("is compressed twice; unpack it first");
        yield* decoded(gunzipped(rest), show, true);
    }
    else if (form === "utf-16le" || form === "utf-16be")
        yield* utf16(rest, form);
    else
        yield* utf8(rest, form === "utf-8-bom" ? 3 : 0);
}
/** The first bytes, and all of them once more; or `close`, if the rest is not wanted. */
async function peek(bytes, wanted) {
    const iterator = bytes[Symbol.asyncIterator]();
    let start = new Uint8Array(0);
    while (start.length < wanted) {
        const { done, value } = await iterator.next();
        if (done === true)
            break;
        // A copy: the chunk's buffer is used again while more is asked for.
        start = Buffer.concat([start, value]);
    }
    return { start, rest: withRest(start, iterator), close: async () => iterator.return?.() };
}
async function* withRest(start, iterator) {
    try {
        if (start.length > 0)
            yield start;
        for (;;) {
            const { done, value } = await iterator.next();
            if (done === true)
                return;
            yield value;
        }
    }
    finally {
        await iterator.return?.();
    }
}
async function* gunzipped(bytes) {
    const gunzip = (0,external_node_zlib_namespaceObject.createGunzip)();
    const feed = (async () => {
        for await (const chunk of bytes) {
            // A copy, since zlib reads on after the generator's buffer is used again.
            if (!gunzip.write(Buffer.from(chunk)))
                await new Promise((resolve) => gunzip.once("drain", resolve).once("close", resolve));
            if (gunzip.destroyed)
                return;
        }
        gunzip.end();
    })();
    feed.catch((error) => gunzip.destroy(error));
    try {
        for await (const chunk of gunzip)
            yield chunk;
    }
    catch (cause) {
        if (cause instanceof fault/* InputError */.d)
            throw cause;
        throw new fault/* InputError */.d("is a damaged or truncated gzip file; make it again", { cause });
    }
    await feed;
}
async function* utf16(bytes, encoding) {
    const decoder = new TextDecoder(encoding, { fatal: true });
    const encoder = new TextEncoder();
    const decode = (chunk) => {
        try {
            return encoder.encode(decoder.decode(chunk, { stream: chunk !== undefined }));
        }
        catch (cause) {
            throw new fault/* InputError */.d(`begins as ${encoding.toUpperCase()} but is not valid text in it; write it as UTF-8 (PowerShell: | Out-File -Encoding utf8)`, { cause });
        }
    };
    for await (const chunk of bytes)
        yield decode(chunk);
    yield decode();
}
/** Hands whole characters on: a character that a chunk cuts goes with the next one. */
async function* utf8(bytes, skip) {
    let offset = 0;
    let cut = new Uint8Array(0);
    for await (const chunk of bytes) {
        const body = offset === 0 ? chunk.subarray(skip) : chunk;
        const joined = cut.length === 0 ? body : Buffer.concat([cut, body]);
        const end = joined.length - cutCharacter(joined);
        const whole = joined.subarray(0, end);
        if (!(0,external_node_buffer_namespaceObject.isUtf8)(whole))
            throw notUtf8(offset, offset + chunk.length);
        cut = Uint8Array.from(joined.subarray(end));
        offset += chunk.length;
        yield whole;
    }
    if (cut.length > 0)
        throw notUtf8(offset - cut.length, offset);
}
const notUtf8 = (from, to) => new fault/* InputError */.d(`is not valid UTF-8 between bytes ${from} and ${to}; give the output of "terraform show -json" as it was written`);
/** How many bytes at the end belong to a character that is not complete. */
function cutCharacter(bytes) {
    for (let back = 1; back <= Math.min(3, bytes.length); back++) {
        const byte = bytes[bytes.length - back];
        if ((byte & 0xc0) === 0x80)
            continue;
        const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
        return needed > back ? back : 0;
    }
    return 0;
}

;// CONCATENATED MODULE: ./build/input/plan/diagnose.js
/**
 * What people give by mistake for a plan's JSON, told by its first words or its keys, each with the way out.
 * The file's own text is never repeated: it may hold secrets.
 */
const SHOW = 'save the plan with "terraform plan -out=tfplan" and give the output of "terraform show -json tfplan"';
const TEXTS = [
    [/^\s*$/, `is empty; ${SHOW}`],
    [
        /will perform the following actions|execution plan|Refreshing state|No changes\. |Ran Plan for dir|used the selected providers|Plan: \d+ to add|# .* (will|must) be |^\s*[-+~] resource "/m,
        `is a plan as people read it, not its JSON; ${SHOW}`,
    ],
    [/^\s*\[\s*[[{"\]]/, `is a JSON list, not a plan; ${SHOW}`],
    [/^\s*"\{/, `is a plan inside a JSON string; write the string's content to the file (jq -r)`],
    [/^\s*<(!doctype|html|\?xml)/i, `is a web page, not a plan; look at how it was downloaded`],
];
/** First bytes of something that is not JSON → what it is, as the end of a sentence. */
const diagnoseText = (head) => TEXTS.find(([pattern]) => pattern.test(head))?.[1] ?? `is not the JSON of a plan; ${SHOW}`;
/** A key that only another kind of document has at its top. */
const KEYS = new Map([
    ["@level", `is the log that "terraform plan -json" prints, not the plan; ${SHOW}`],
    ["values", `is a state, not a plan; ${SHOW}`],
    ["lineage", `is a state file, not a plan; ${SHOW}`],
    ["serial", `is a state file, not a plan; ${SHOW}`],
    [
        "encrypted_data",
        `is an encrypted plan file; run "tofu show -json" on it where its key is configured, and give the output`,
    ],
    [
        "encryption_version",
        `is an encrypted plan file; run "tofu show -json" on it where its key is configured, and give the output`,
    ],
    ["valid", `is the output of "terraform validate -json", not a plan; ${SHOW}`],
    ["provider_selections", `is the output of "terraform version -json", not a plan; ${SHOW}`],
]);
/** Keys under which policy tools keep a whole plan. */
const WRAPPERS = ["tfplan", "plan", "plandata", "input", "mock", "plan_json", "terraform_plan"];
/** Keys that make a document a plan. */
const PLAN_KEYS = ["resource_changes", "planned_values", "output_changes", "resource_drift"];
/**
 * The same for a document that broke off: only a key that no plan has tells anything, since the plan's own may still
 * have come.
 */
const diagnoseCut = (keys) => keys.has("@level") ? KEYS.get("@level") : undefined;
/**
 * Keys at the top of a JSON object that is no plan → what it is, as the end of a sentence; null if it is a plan by its
 * keys.
 * A state has `values` where a plan has `planned_values`, so a plan's own keys count first.
 */
function diagnoseKeys(keys) {
    if (PLAN_KEYS.some((key) => keys.has(key)) || keys.has("plan_format_version"))
        return null;
    for (const [key, sentence] of KEYS)
        if (keys.has(key))
            return sentence;
    const wrapper = WRAPPERS.find((key) => keys.has(key));
    if (wrapper !== undefined)
        return `has the plan under the key "${wrapper}"; give what stands under it (jq .${wrapper})`;
    if (keys.has("provider_schemas"))
        return `is the output of "terraform providers schema -json", not a plan; ${SHOW}`;
    if (keys.has("format_version") && keys.size <= 2)
        return `is an empty state, not a plan; ${SHOW}`;
    return `is JSON, but not of a plan: it has neither resource_changes nor planned_values; ${SHOW}`;
}

;// CONCATENATED MODULE: ./build/input/plan/file-kind.js

/**
 * What is wrong with a path that leads to no file; null for a file, and for what is not there. A pipe or a device may
 * never end, so nobody may begin to read it.
 */
function notAFile(path) {
    const found = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (found === undefined || found.isFile())
        return null;
    if (found.isDirectory())
        return "is a folder; name the plan file in it";
    const kind = found.isFIFO() ? "a pipe" : found.isSocket() ? "a socket" : "a device";
    return `is ${kind}, and no file; write what it gives into a file and name that, or give it on standard input as "-"`;
}

;// CONCATENATED MODULE: ./build/input/json/query.js
/** What a reader wants of a document: a tree of member names, with what to do at the values it leads to. */
/**
 * The members of an object that are looked at, found by the bytes of their names: to decode every key of a large plan
 * costs more than to scan all of it.
 */
class Members {
    #byLength = [];
    #byName = new Map();
    /** Whether the name of every member is told to the scanner's owner, and none may come twice. */
    all;
    constructor(queries, options = {}) {
        this.all = options.all ?? false;
        for (const [name, query] of Object.entries(queries))
            this.add(name, query);
    }
    /** Adds a member to a query that is already made: how a query comes to contain itself. */
    add(name, query) {
        const bytes = new TextEncoder().encode(name);
        const member = { bytes, query, bit: 1 << this.#byName.size };
        this.#byName.set(name, member);
        const sameLength = this.#byLength[bytes.length];
        if (sameLength)
            sameLength.push(member);
        else
            this.#byLength[bytes.length] = [member];
    }
    /** The member with the name that stands at `start` to `end` of a chunk, written without escapes. */
    find(chunk, start, end) {
        const members = this.#byLength[end - start];
        if (members === undefined)
            return undefined;
        next: for (const member of members) {
            for (let i = 0; i < member.bytes.length; i++)
                if (member.bytes[i] !== chunk[start + i])
                    continue next;
            return member;
        }
        return undefined;
    }
    named(name) {
        return this.#byName.get(name);
    }
}

;// CONCATENATED MODULE: ./build/input/json/kept-bytes.js

/** After a value larger than this the room is given back. */
const MOST_ROOM = 8 << 20;
const LEAST_ROOM = 4096;
/**
 * The bytes of one open take, as far as the chunk at hand does not hold them, and where its slots stand. All offsets
 * count in the document, unless they are said to count in the chunk.
 */
class KeptBytes {
    #bytes = new Uint8Array(0);
    #length = 0;
    /** Offset of the first byte kept. */
    #from = 0;
    #chunk = Buffer.alloc(0);
    #chunkAt = 0;
    #starts = [];
    #ends = [];
    /** From now on `chunk` is at hand; its first byte has the offset `at`. */
    enter(chunk, at) {
        this.#chunk = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
        this.#chunkAt = at;
    }
    /** A take begins: forgets the one before. */
    open(offset) {
        this.#from = offset;
        this.#length = 0;
        this.#starts.length = 0;
        this.#ends.length = 0;
    }
    /** Keeps what the chunk has of the open take, up to `end` (an offset in the chunk). */
    keep(end) {
        const start = Math.max(0, this.#from + this.#length - this.#chunkAt);
        const more = end - start;
        if (more <= 0)
            return;
        this.#makeRoom(this.#length + more);
        this.#bytes.set(this.#chunk.subarray(start, end), this.#length);
        this.#length += more;
    }
    /** Grows by doubling, so that a value of 100 MB is not copied a hundred times. */
    #makeRoom(length) {
        if (length <= this.#bytes.length)
            return;
        const grown = new Uint8Array(Math.max(this.#bytes.length * 2, length, LEAST_ROOM));
        grown.set(this.#bytes.subarray(0, this.#length));
        this.#bytes = grown;
    }
    /** Notes where the value of a slot stands. */
    mark(slot, start, end) {
        this.#starts[slot] = start;
        this.#ends[slot] = end;
    }
    /** The bytes of a value in the open take. Valid until the next call of `enter` or `keep`. */
    range(start, end) {
        if (start >= this.#chunkAt)
            return this.#chunk.subarray(start - this.#chunkAt, end - this.#chunkAt);
        if (end > this.#from + this.#length)
            this.keep(end - this.#chunkAt);
        return this.#bytes.subarray(start - this.#from, end - this.#from);
    }
    has(slot) {
        const start = this.#starts[slot];
        if (start === undefined)
            return false;
        const first = start >= this.#chunkAt ? this.#chunk[start - this.#chunkAt] : this.range(start, start + 1)[0];
        return first !== NULL_START;
    }
    text(slot) {
        const start = this.#starts[slot];
        const end = this.#ends[slot];
        if (start === undefined || end === undefined)
            return undefined;
        if (start >= this.#chunkAt)
            return this.#chunk.toString("utf8", start - this.#chunkAt, end - this.#chunkAt);
        return Buffer.from(this.range(start, end)).toString();
    }
    /** The take is over. */
    close() {
        if (this.#bytes.length > MOST_ROOM)
            this.#bytes = new Uint8Array(0);
        this.#length = 0;
    }
}

;// CONCATENATED MODULE: ./build/input/json/spans.js

/** The values that are taken or noted and have begun but not ended, innermost last. Offsets count in the document. */
class Spans {
    #kept = new KeptBytes();
    // Three lists and not one of objects: a large plan opens a million of them.
    #queries = [];
    #starts = [];
    #depths = [];
    #innermost = -1;
    /** From now on `chunk` is read; its first byte has the offset `at`. */
    enter(chunk, at) {
        this.#kept.enter(chunk, at);
    }
    /** The chunk was read up to `end` (an offset in it) and may be overwritten: keeps what an open take has of it. */
    leave(end) {
        if (this.#queries.length > 0)
            this.#kept.keep(end);
    }
    /** A value begins. `depth` is how many containers are around it. */
    begin(query, depth, offset) {
        if (query.take === undefined && query.slot === undefined)
            return;
        if (query.take !== undefined)
            this.#kept.open(offset);
        this.#queries.push(query);
        this.#starts.push(offset);
        this.#depths.push(depth);
        this.#innermost = depth;
    }
    /** Some value ends, which may be one that is open here. */
    end(depth, offset) {
        if (depth !== this.#innermost)
            return;
        const query = this.#queries.pop();
        const start = this.#starts.pop();
        this.#depths.pop();
        this.#innermost = this.#depths.at(-1) ?? -1;
        if (query.slot !== undefined)
            this.#kept.mark(query.slot, start, offset);
        if (query.take === undefined)
            return;
        query.take(this.#kept.range(start, offset), this.#kept);
        this.#kept.close();
    }
}

;// CONCATENATED MODULE: ./build/input/json/selection.js



/** Most of a member's name that a message repeats. */
const LONGEST_NAME = 60;
/**
 * Follows a query through a document while the scanner walks it. The containers that are looked into are always the
 * outermost ones, `levels` of them; the scanner calls the methods here only while it is inside no others.
 */
class Selection {
    spans = new Spans();
    /** How many containers are looked into. */
    levels = 0;
    #onKey;
    #queries = [];
    /** Of each level, the members that were seen, as a set of bits. */
    #seen = [];
    #names = new Set();
    /** What is wanted of the value that comes next. */
    #next;
    /** The parts of a key that chunks cut, but for the last. */
    #keyParts = [];
    constructor(query, onKey) {
        this.#next = query;
        this.#onKey = onKey;
    }
    /** A value begins with the byte `c`. Throws ScanError where it has a kind that the query does not allow. */
    begin(c, offset) {
        const query = this.#next;
        if (query === undefined)
            return;
        const { only } = query;
        if (only !== undefined && c !== NULL_START && c !== (only === "array" ? OPEN_ARRAY : OPEN_OBJECT)) {
            const wanted = only === "array" ? "a list" : "an object";
            throw new ScanError(`has ${kindOf(c)} at byte ${offset} where a plan has ${wanted}`, offset);
        }
        this.spans.begin(query, this.levels, offset);
    }
    /** The value is a container: looks into it, if the query does. */
    open(isObject) {
        const query = this.#next;
        if (query === undefined || (isObject ? query.members : query.elements) === undefined)
            return;
        this.levels = this.#queries.push(query);
        this.#seen.push(0);
        this.#next = isObject ? undefined : query.elements;
    }
    /** The innermost container that is looked into ends. */
    close() {
        this.#queries.pop();
        this.#seen.pop();
        this.levels = this.#queries.length;
    }
    /** A comma: in a list, the next value is one more element; in an object its key will tell. */
    comma() {
        this.#next = this.#queries[this.levels - 1]?.elements;
    }
    /** The chunk ends inside a key: keeps what there is of it. */
    cutKey(chunk, start, end) {
        this.#keyParts.push(Uint8Array.from(chunk.subarray(start, end)));
    }
    /**
     * A key ends; `start` to `end` is what the chunk has of it, `at` the chunk's own offset.
     * Throws ScanError where the object has a member of this name already, among those that are looked at.
     */
    key(chunk, start, end, hasEscapes, at) {
        const members = this.#queries[this.levels - 1]?.members;
        const name = hasEscapes || this.#keyParts.length > 0 || members.all ? this.#keyText(chunk.subarray(start, end)) : undefined;
        const member = name === undefined ? members.find(chunk, start, end) : members.named(name);
        this.#next = member?.query;
        if (members.all && name !== undefined)
            this.#tell(name, at + end);
        else if (member !== undefined)
            this.#once(member, at + end);
    }
    #keyText(end) {
        const bytes = Buffer.concat([...this.#keyParts, end]);
        this.#keyParts = [];
        return JSON.parse(`"${bytes.toString()}"`);
    }
    #tell(name, offset) {
        if (this.#names.has(name)) {
            const shown = JSON.stringify(name.slice(0, LONGEST_NAME));
            throw new ScanError(`has the key ${shown} twice, the second time at byte ${offset}`, offset);
        }
        this.#names.add(name);
        this.#onKey(name);
    }
    #once({ bit }, offset) {
        const level = this.levels - 1;
        const seen = this.#seen[level];
        if ((seen & bit) !== 0)
            throw new ScanError(`has the same key twice in one object at byte ${offset}`, offset);
        this.#seen[level] = seen | bit;
    }
}

;// CONCATENATED MODULE: ./build/input/json/token.js


// What the token is, and where in it the reading stands.
const NONE = 0;
const STRING = 1;
const ESCAPE = 2;
const HEX = 3;
const NUMBER = 4;
const LITERAL = 5;
/** Hex digits after `\u`. */
const HEX_DIGITS = 4;
/**
 * The token that is being read: a string, a number, or `true`, `false`, `null`. A chunk may cut it anywhere.
 *
 * Every method takes a chunk, the index to go on from, and `at`, the offset of the chunk in the document; and returns
 * the index behind the token, or the chunk's length where the chunk cuts it (`isOpen`). Throws ScanError on a string
 * that is not JSON, and what `unexpected` makes of a byte that no other token may have.
 */
class Token {
    /** Whether the string that was read last has an escape in it. */
    hasEscapes = false;
    #unexpected;
    #state = NONE;
    /** State of a number, hex digits left, or position in a literal. */
    #progress = 0;
    #literal = new Uint8Array(0);
    constructor(unexpected) {
        this.#unexpected = unexpected;
    }
    /** Whether the chunk before ended inside a token. */
    get isOpen() {
        return this.#state !== NONE;
    }
    /** A string, from behind its opening quote to behind its closing one. */
    string(chunk, from, at) {
        this.hasEscapes = false;
        return this.#string(chunk, from, at);
    }
    /** A number or literal, from its first byte. */
    scalar(chunk, from, at) {
        const c = chunk[from];
        const literal = LITERALS.get(c);
        if (literal !== undefined) {
            this.#literal = literal;
            this.#progress = 1;
            return this.#literally(chunk, from + 1, at);
        }
        if (c !== MINUS && !isDigit(c))
            throw this.#unexpected(c, at + from);
        this.#progress = numberStart(c);
        return this.#number(chunk, from + 1, at);
    }
    /** Goes on in the token that the chunk before was cut in. */
    resume(chunk, at) {
        if (this.#state === LITERAL)
            return this.#literally(chunk, 0, at);
        if (this.#state === NUMBER)
            return this.#number(chunk, 0, at);
        if (this.#state === STRING)
            return this.#string(chunk, 0, at);
        const i = this.#escape(chunk, 0, at);
        return this.#state === STRING ? this.#string(chunk, i, at) : i;
    }
    #string(chunk, from, at) {
        const n = chunk.length;
        let i = plainEnd(chunk, from, n);
        while (i < n) {
            const c = chunk[i];
            if (c === QUOTE) {
                this.#state = NONE;
                return i + 1;
            }
            if (c !== BACKSLASH)
                throw new ScanError(`has an unescaped control character in a string at byte ${at + i}`, at + i);
            i = this.#backslash(chunk, i, at);
            if (this.#state !== STRING)
                return i;
            i = plainEnd(chunk, i, n);
        }
        this.#state = STRING;
        return n;
    }
    /** An escape, from its backslash; leaves the state at STRING where it is complete. */
    #backslash(chunk, i, at) {
        this.hasEscapes = true;
        const isShort = i + 1 < chunk.length && ESCAPABLE[chunk[i + 1]] === 1;
        this.#state = isShort ? STRING : ESCAPE;
        return isShort ? i + 2 : this.#escape(chunk, i + 1, at);
    }
    /** The same from behind the backslash. */
    #escape(chunk, from, at) {
        let i = from;
        if (this.#state === ESCAPE && i < chunk.length) {
            const c = chunk[i];
            if (c !== UNICODE_ESCAPE && ESCAPABLE[c] !== 1)
                throw new ScanError(`has an unknown escape in a string at byte ${at + i}`, at + i);
            this.#state = c === UNICODE_ESCAPE ? HEX : STRING;
            this.#progress = HEX_DIGITS;
            i++;
        }
        while (this.#state === HEX && i < chunk.length) {
            if (!isHex(chunk[i]))
                throw new ScanError(`has a broken \\u escape in a string at byte ${at + i}`, at + i);
            i++;
            if (--this.#progress === 0)
                this.#state = STRING;
        }
        return i;
    }
    #literally(chunk, from, at) {
        let i = from;
        while (i < chunk.length && this.#progress < this.#literal.length) {
            if (chunk[i] !== this.#literal[this.#progress])
                throw this.#unexpected(chunk[i], at + i);
            this.#progress++;
            i++;
        }
        this.#state = this.#progress === this.#literal.length ? NONE : LITERAL;
        return i;
    }
    #number(chunk, from, at) {
        for (let i = from; i < chunk.length; i++) {
            const next = numberStep(this.#progress, chunk[i]);
            if (next < 0) {
                if (NUMBER_MAY_END[this.#progress] !== true)
                    throw this.#unexpected(chunk[i], at + i);
                this.#state = NONE;
                return i;
            }
            this.#progress = next;
        }
        this.#state = NUMBER;
        return chunk.length;
    }
}

;// CONCATENATED MODULE: ./build/input/json/scanner.js




// What may come next.
const VALUE = 0;
const VALUE_OR_END = 1;
const KEY = 2;
const KEY_OR_END = 3;
const COLON = 4;
const COMMA_OR_END = 5;
const DONE = 6;
/**
 * Depth to which containers are followed at all. Terraform's own nesting stays below 100; this bounds memory, not
 * meaning.
 */
const MAX_DEPTH = 1 << 20;
/**
 * A strict streaming JSON scanner: our own, because no maintained streaming parser for Node is both exact and within a
 * factor of ten of this speed, and because what is *not* kept matters as much as what is (a plan holds secrets in plain
 * text).
 *
 * It accepts exactly the documents that `JSON.parse` accepts (RFC 8259, one object at the top), in chunks cut anywhere,
 * in constant memory.
 * While it walks, it hands over only the values that a `Query` asks for, as byte ranges; all others are checked and
 * dropped.
 *
 * Scans one document. Call `push` with its bytes in order until it is `done`; then `push` has returned how many bytes
 * of the last chunk belong to it.
 * Throws ScanError where the bytes stop being JSON or a wanted value has the wrong kind.
 *
 * The work is shared: this file knows what may follow what, `Token` reads strings, numbers and literals, `Selection`
 * follows the query.
 */
class Scanner {
    #selection;
    #token = new Token((c, offset) => this.#unexpected(c, offset));
    #expect = VALUE;
    #offset = 0;
    /** How many containers are open, and of each whether it is an object (1) or a list (0); the first stands at 1. */
    #depth = 0;
    #kinds = new Uint8Array(64);
    /** Whether the string that is read is a key, and where in the chunk its text starts. */
    #isKey = false;
    #keyStart = 0;
    /** `onKey` is told the name of every member of an object that the query wants all names of. */
    constructor(query, onKey = () => { }) {
        this.#selection = new Selection(query, onKey);
    }
    get done() {
        return this.#expect === DONE;
    }
    /** Bytes scanned so far. */
    get offset() {
        return this.#offset;
    }
    /** Scans a chunk, which may be overwritten afterwards; says how many of its bytes belong to the document. */
    push(chunk) {
        if (this.done)
            return 0;
        const selection = this.#selection;
        const at = this.#offset;
        const n = chunk.length;
        selection.spans.enter(chunk, at);
        let i = this.#token.isOpen ? this.#resume(chunk, at) : 0;
        while (i < n && this.#expect !== DONE)
            i = this.#depth > selection.levels ? this.#skim(chunk, i, at) : this.#step(chunk, i, at);
        selection.spans.leave(i);
        this.#offset = at + i;
        return i;
    }
    /** Call at the end of the bytes. Throws ScanError where the document is not complete: it was cut. */
    end() {
        if (!this.done)
            throw new ScanError(`ends in the middle, after ${this.#offset} bytes`, this.#offset);
    }
    /**
     * Walks through a container that nobody looks into, which is nearly all of a plan: in one tight loop over local
     * variables, until the container ends or the chunk does. Only what is frequent and in order is done here; the rest,
     * and every mistake, is left to `#step`.
     */
    #skim(chunk, from, at) {
        const n = chunk.length;
        const floor = this.#selection.levels;
        let kinds = this.#kinds;
        let depth = this.#depth;
        let expect = this.#expect;
        let i = from;
        while (i < n) {
            const c = chunk[i];
            if (c === QUOTE && expect < COLON) {
                const end = plainEnd(chunk, i + 1, n);
                if (end < n && chunk[end] === QUOTE) {
                    // What follows stands right behind it in every plan that Terraform writes.
                    i = end + 1;
                    const next = i < n ? chunk[i] : 0;
                    if (expect >= KEY) {
                        expect = next === COLON_BYTE ? VALUE : COLON;
                        if (next === COLON_BYTE)
                            i++;
                    }
                    else if (next === COMMA_BYTE) {
                        expect = kinds[depth] === 1 ? KEY : VALUE;
                        i++;
                    }
                    else
                        expect = COMMA_OR_END;
                    continue;
                }
            }
            else if (isSpace(c)) {
                i++;
                continue;
            }
            else if (expect === COMMA_OR_END) {
                if (c === COMMA_BYTE) {
                    expect = kinds[depth] === 1 ? KEY : VALUE;
                    i++;
                    continue;
                }
                if (c === (kinds[depth] === 1 ? CLOSE_OBJECT : CLOSE_ARRAY) && depth - 1 > floor) {
                    depth--;
                    i++;
                    continue;
                }
            }
            this.#depth = depth;
            this.#expect = expect;
            i = this.#step(chunk, i, at);
            kinds = this.#kinds;
            depth = this.#depth;
            expect = this.#expect;
            if (depth === floor)
                break;
        }
        this.#depth = depth;
        this.#expect = expect;
        return i;
    }
    /** Goes over one byte, or one string, number or literal. */
    #step(chunk, i, at) {
        const c = chunk[i];
        if (isSpace(c))
            return i + 1;
        const expect = this.#expect;
        if (expect === COMMA_OR_END)
            return c === COMMA_BYTE ? this.#comma(i) : this.#close(c, i, at);
        if (expect === KEY || expect === KEY_OR_END) {
            if (c === QUOTE)
                return this.#key(chunk, i, at);
            if (expect === KEY_OR_END)
                return this.#close(c, i, at);
        }
        else if (expect !== COLON) {
            return c === CLOSE_ARRAY && expect === VALUE_OR_END ? this.#close(c, i, at) : this.#value(chunk, i, at);
        }
        else if (c === COLON_BYTE) {
            this.#expect = VALUE;
            return i + 1;
        }
        throw this.#unexpected(c, at + i);
    }
    /** Whether the container at hand is one that the query looks into. */
    #isLookedInto() {
        return this.#depth === this.#selection.levels;
    }
    #comma(i) {
        this.#expect = this.#kinds[this.#depth] === 1 ? KEY : VALUE;
        if (this.#isLookedInto())
            this.#selection.comma();
        return i + 1;
    }
    #close(c, i, at) {
        if (c !== (this.#kinds[this.#depth] === 1 ? CLOSE_OBJECT : CLOSE_ARRAY))
            throw this.#unexpected(c, at + i);
        if (this.#isLookedInto())
            this.#selection.close();
        this.#depth--;
        this.#valueEnded(at + i + 1);
        return i + 1;
    }
    #key(chunk, i, at) {
        this.#isKey = true;
        this.#keyStart = i + 1;
        return this.#tokenRead(chunk, this.#token.string(chunk, i + 1, at), at);
    }
    #value(chunk, i, at) {
        const c = chunk[i];
        if (this.#isLookedInto())
            this.#selection.begin(c, at + i);
        if (c === OPEN_OBJECT || c === OPEN_ARRAY) {
            this.#open(c, at + i);
            return i + 1;
        }
        if (this.#depth === 0)
            throw this.#unexpected(c, at + i);
        this.#isKey = false;
        const token = this.#token;
        const end = c === QUOTE ? token.string(chunk, i + 1, at) : token.scalar(chunk, i, at);
        return this.#tokenRead(chunk, end, at);
    }
    #open(c, offset) {
        const isObject = c === OPEN_OBJECT;
        if (this.#depth === 0 && !isObject)
            throw this.#unexpected(c, offset);
        if (this.#isLookedInto())
            this.#selection.open(isObject);
        this.#depth++;
        if (this.#depth >= this.#kinds.length)
            this.#makeRoom(offset);
        this.#kinds[this.#depth] = isObject ? 1 : 0;
        this.#expect = isObject ? KEY_OR_END : VALUE_OR_END;
    }
    #makeRoom(offset) {
        if (this.#depth > MAX_DEPTH)
            throw new ScanError(`is nested more than ${MAX_DEPTH} deep at byte ${offset}`, offset);
        const grown = new Uint8Array(this.#kinds.length * 2);
        grown.set(this.#kinds);
        this.#kinds = grown;
    }
    /** Goes on in the token that the chunk before was cut in. */
    #resume(chunk, at) {
        this.#keyStart = 0;
        return this.#tokenRead(chunk, this.#token.resume(chunk, at), at);
    }
    /** A token was read up to `i`: to its end, or to the chunk's. */
    #tokenRead(chunk, i, at) {
        if (this.#token.isOpen) {
            if (this.#isKey && this.#isLookedInto())
                this.#selection.cutKey(chunk, this.#keyStart, i);
        }
        else if (this.#isKey) {
            this.#expect = COLON;
            // Without its closing quote.
            if (this.#isLookedInto())
                this.#selection.key(chunk, this.#keyStart, i - 1, this.#token.hasEscapes, at);
        }
        else
            this.#valueEnded(at + i);
        return i;
    }
    #valueEnded(offset) {
        this.#expect = this.#depth === 0 ? DONE : COMMA_OR_END;
        this.#selection.spans.end(this.#depth, offset);
    }
    #unexpected(c, offset) {
        const shown = c > 0x20 && c < 0x7f ? `"${String.fromCharCode(c)}"` : `the byte 0x${c.toString(16).padStart(2, "0")}`;
        const wanted = [
            "a value",
            'a value or "]"',
            "a key in quotes",
            'a key in quotes or "}"',
            '":"',
            this.#kinds[this.#depth] === 1 ? '"," or "}"' : '"," or "]"',
            "the end",
        ];
        return new ScanError(`is not JSON: ${shown} at byte ${offset} where ${wanted[this.#expect]} should stand`, offset);
    }
}

;// CONCATENATED MODULE: ./build/input/json/value.js

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const isList = (value) => Array.isArray(value);
/** The value if it is an object, else an empty one. */
const objectOf = (value) => (isObject(value) ? value : {});
/** The value if it is a string, else null. */
const stringOf = (value) => (typeof value === "string" ? value : null);
/**
 * The bytes of a value that the scanner has accepted, in UTF-8 → the value. Throws InputError where it is longer than
 * V8's longest string, which is about half a gigabyte.
 */
const parse = (bytes) => {
    try {
        return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString());
    }
    catch (cause) {
        throw new fault/* InputError */.d(`holds one object of ${bytes.length} bytes, which is more than can be looked at; take it out of the plan, or have it reviewed by hand`, { cause });
    }
};

// EXTERNAL MODULE: ./build/domain/change.js
var domain_change = __nccwpck_require__(1777);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ./build/domain/path.js
var path = __nccwpck_require__(298);
;// CONCATENATED MODULE: ./build/input/plan/elements.js

/**
 * Attributes by which providers tell the elements of a list apart, the surest first. What the user writes stands before
 * what the provider makes up, which is not known yet when an element is new.
 */
const NAMES = [
    "name",
    "id",
    "rule_id",
    "rule_name",
    "sid",
    "label",
    "key",
    "family",
    "field_id",
    "device_name",
    "interface",
    "unit_number",
    "lun",
    "region",
    "region_name",
    "location",
    "path",
    "uuid",
];
const NO_KEYS = new Map();
/** Of one list, asked for by each path that leads into it. */
const known = new WeakMap();
/** The elements of a list, each with the names that no other of the list has. */
function elementsOf(list) {
    const before = known.get(list);
    if (before !== undefined)
        return before;
    const names = NAMES.flatMap((name) => {
        const values = list.map((element) => textIn(element, name));
        return isTelling(values) ? [[name, values]] : [];
    });
    const elements = list.map((_, index) => ({
        index,
        keys: names.length === 0 ? NO_KEYS : new Map(names.map(([name, values]) => [name, values[index]])),
    }));
    known.set(list, elements);
    return elements;
}
const textIn = (element, name) => {
    const value = isObject(element) && Object.hasOwn(element, name) ? element[name] : undefined;
    return (typeof value === "string" && value !== "") || typeof value === "number" ? JSON.stringify(value) : null;
};
const isTelling = (values) => !values.includes(null) && new Set(values).size === values.length;

;// CONCATENATED MODULE: ./build/input/plan/text.js

/**
 * Texts in which providers take whole documents, read as far as rows ask for it. Undefined: it can't be read, so
 * nothing is concluded from it.
 */
function readText(kind, text) {
    if (last?.kind !== kind || last.text !== text)
        last = { kind, text, read: READERS[kind](text) };
    return last.read;
}
/** Several paths lead into one text, and follow each other. */
let last = null;
function json(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined; // half a document, or a template that is not filled in yet
    }
}
/** Names of columns, as BigQuery's schema has them; a column inside a record stands behind its name. */
function columns(text) {
    const schema = json(text);
    const fields = isObject(schema) ? schema.fields : schema;
    return isList(fields) ? fields.flatMap((field) => namesIn(field, "", 0)) : undefined;
}
/** BigQuery nests 15 deep; what lies deeper is no schema. */
const DEEPEST = 20;
function namesIn(field, before, depth) {
    if (!isObject(field) || typeof field.name !== "string" || depth > DEEPEST)
        return [];
    // Names of columns are the same in upper and lower case.
    const name = `${before}${field.name.toLowerCase()}`;
    const inner = isList(field.fields) ? field.fields : [];
    return [name, ...inner.flatMap((one) => namesIn(one, `${name}.`, depth + 1))];
}
const properties = (text) => Object.fromEntries(text.split(/\r?\n/).flatMap((line) => {
    const [, key, value] = /^\s*([^#!\s=:][^=:]*?)\s*[=:]\s*(.*?)\s*$/.exec(line) ?? [];
    return key === undefined ? [] : [[key, value]];
}));
/** Comments and quoted text, which may hold anything. */
const UNSPOKEN = /--[^\n]*|#[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|'(?:[^'\\]|\\.|'')*'|"(?:[^"\\]|\\.)*"|`[^`]*`/g;
/** Statements that lose data, by how they begin, in our words. */
const LOSSES = [
    [/^DROP (TABLE|DATABASE|SCHEMA|COLUMN)\b/, "DROP $1"],
    [/^ALTER TABLE \S+ DROP (?!CONSTRAINT\b|INDEX\b|ROW DELETION\b|PRIMARY\b|FOREIGN\b|SYNONYM\b)/, "DROP COLUMN"],
    [/^ALTER TABLE \S+ (?:ADD|REPLACE) ROW DELETION POLICY\b/, "ROW DELETION POLICY"],
    [/^TRUNCATE\b/, "TRUNCATE"],
    [/^DELETE\b/, "DELETE"],
];
/** The kind of each statement: one that loses data, or "other". */
const sql = (text) => text
    .replace(UNSPOKEN, (part) => (part.startsWith("-") || part.startsWith("#") || part.startsWith("/") ? " " : "x"))
    .split(";")
    .map((statement) => statement.replace(/\s+/g, " ").trim().toUpperCase())
    .filter((statement) => statement !== "")
    .map(text_kindOf);
function text_kindOf(statement) {
    for (const [begins, kind] of LOSSES) {
        const found = begins.exec(statement);
        if (found !== null)
            return kind.replace("$1", found[1] ?? "");
    }
    return "other";
}
const READERS = { json, columns, properties, sql };

;// CONCATENATED MODULE: ./build/input/plan/projection.js





/** A tree of marks one step down; `true` stays true. */
const below = (tree, step) => {
    if (tree === true)
        return true;
    if (typeof step === "number")
        return isList(tree) ? tree[step] : undefined;
    return isObject(tree) && Object.hasOwn(tree, step) ? tree[step] : undefined;
};
const into = (marked, step) => ({
    ...(marked.at && { at: marked.at }),
    value: below(marked.value === true ? undefined : marked.value, step),
    sensitive: below(marked.sensitive, step),
    unknown: below(marked.unknown, step),
});
/** Every element of a list, known or not yet. A list that is wholly unknown is one unknown value. */
function projection_elements(marked) {
    const length = Math.max(isList(marked.value) ? marked.value.length : 0, isList(marked.unknown) ? marked.unknown.length : 0);
    if (length === 0)
        return marked.unknown === true ? [marked] : [];
    return Array.from({ length }, (_, index) => into(marked, index));
}
/** A switch counts as text too: two members of a block may be an id and whether that goes along. */
const projection_textIn = (value) => typeof value === "string" ? value : typeof value === "boolean" ? String(value) : null;
/** The same, each with its place and its names. */
function eachElement(marked) {
    const all = projection_elements(marked);
    const [first] = all;
    const isWhole = first === marked;
    const known = isList(marked.value) && marked.value.length === all.length ? elementsOf(marked.value) : null;
    return all.map((one, index) => ({
        ...one,
        at: [...(marked.at ?? []), known?.[index] ?? { index: isWhole ? -1 : index, keys: NO_KEYS }],
    }));
}
/** Keys with their values, each as one text. What is no text is no tag. */
function pairs(marked, { pair }) {
    if (!isObject(marked.value))
        return marked.unknown === true ? [marked] : [];
    const { value } = marked;
    const found = pair === "members" ? Object.keys(value).map((key) => [key, key]) : [pair];
    return found.flatMap(([keyed, valued]) => {
        const key = pair === "members" ? keyed : value[keyed];
        const text = projection_textIn(value[valued]);
        const marks = [below(marked.sensitive, keyed), below(marked.sensitive, valued)];
        return typeof key === "string" && text !== null
            ? [{ ...marked, value: (0,path/* pairText */.om)(key, text), sensitive: marks.includes(true) || undefined, unknown: undefined }]
            : [];
    });
}
/** A text as what it holds; of one that can't be read nothing is known. */
function readIn(marked, { read }) {
    if (typeof marked.value !== "string")
        return marked;
    const value = readText(read, marked.value);
    return value === undefined ? { ...marked, value, unknown: true } : { ...marked, value };
}
/** An object where a list could stand is its one element. */
const alone = (marked) => ({
    ...marked,
    at: [...(marked.at ?? []), { index: 0, keys: NO_KEYS }],
});
/**
 * Providers change between a list of one block and a plain object from version to version, so either is followed for
 * the other.
 */
function follow(marked, step) {
    const listed = isList(marked.value) || isList(marked.unknown);
    if ((0,path/* isReading */.p7)(step))
        return [readIn(marked, step)];
    const missing = marked.value === undefined || marked.value === null;
    if ((0,path/* isPair */.tO)(step))
        return listed ? projection_elements(marked).flatMap((element) => pairs(element, step)) : pairs(marked, step);
    if (step === path/* ANY */.x4)
        return listed || missing ? eachElement(marked) : [alone(marked)];
    if (typeof step === "number")
        return listed || missing ? [into(marked, step)] : [marked];
    return listed ? projection_elements(marked).map((element) => into(element, step)) : [into(marked, step)];
}
/**
 * Lists that are sets come in any order, so elements are compared without it. Terraform's values are never this deep;
 * what lies deeper is not told apart.
 */
const canonical = (value, depth = 0) => {
    if (depth > 200)
        return "…";
    if (isList(value))
        return `[${value.map((element) => canonical(element, depth + 1)).sort()}]`;
    if (!isObject(value))
        return JSON.stringify(value);
    return `{${Object.keys(value)
        .filter((key) => value[key] !== null)
        .sort()
        .map((key) => `${JSON.stringify(key)}:${canonical(value[key], depth + 1)}`)}}`;
};
const composite = (value) => ({
    size: isList(value) ? value.length : Object.values(value).filter((member) => member !== null).length,
    fingerprint: (0,external_node_crypto_.createHash)("sha256").update(canonical(value)).digest("base64"),
    elements: isList(value) && value.every((element) => typeof element !== "object")
        ? value.map((element) => JSON.stringify(element))
        : null,
});
const attribute = ({ value = null, sensitive, unknown, at }) => ({
    ...(at && { at }),
    value: isList(value) || isObject(value) ? composite(value) : value,
    sensitive: sensitive === true,
    unknown: unknown === true,
});
const isThere = (one) => one.value !== null || one.unknown;
/** Whether a path leads to a member of any element, not to the elements themselves or to pairs. */
const isInElement = (steps) => steps.includes(path/* ANY */.x4) && steps.at(-1) !== path/* ANY */.x4 && !(0,path/* isPair */.tO)(steps.at(-1));
/** Most of what is kept of a large plan are switches: one object for all of them. */
const SWITCHES = new Map([true, false].map((value) => [value, [{ value, sensitive: false, unknown: false }]]));
const asSwitch = (one) => one === undefined || one.sensitive || one.unknown || one.at ? undefined : SWITCHES.get(one.value);
/**
 * The wanted attributes of an object and nothing else. Missing and null are the same to Terraform, and left out.
 * `sensitive` and `unknown` are the plan's trees of marks, or undefined where it has none.
 */
function project(value, sensitive, unknown, wanted) {
    const kept = new Map();
    for (const { path, steps } of wanted) {
        let reached = [{ value, sensitive, unknown }];
        for (const step of steps)
            reached = reached.flatMap((marked) => follow(marked, step));
        const all = reached.map(attribute);
        // An element that has nothing there is still one of the list: another's value is not its own.
        const found = isInElement(steps) ? all : all.filter(isThere);
        if (found.length > 0)
            kept.set(path, (found.length === 1 && asSwitch(found[0])) || found);
    }
    return kept;
}
/** Fingerprint of an id, like that of an object with the id. */
const identityOfId = (id) => fingerprintOf("id", id);
const fingerprintOf = (key, value) => (0,external_node_crypto_.createHash)("sha256").update(`${key}\0${value}`).digest("hex");
/** Fingerprint of who an object is: `id`, else `arn`, else `name`; null if it has none of them. */
function identityOf(value) {
    if (!isObject(value))
        return null;
    for (const key of ["id", "arn", "name"]) {
        const found = Object.hasOwn(value, key) ? value[key] : undefined;
        if (typeof found === "string" && found !== "")
            return fingerprintOf(key, found);
    }
    return null;
}

;// CONCATENATED MODULE: ./build/input/plan/change.js


const NO_ATTRIBUTES = new Map();
/** A whole entry of `resource_changes` → the change in our words, with the attributes that are kept and no others. */
function changeOf(entry, known, paths) {
    const change = objectOf(entry.change);
    const { before, after } = pathsOf(known.action.effect, paths);
    return {
        ...known,
        deposed: stringOf(entry.deposed) ?? (entry.deposed === true ? "deposed" : null), // a boolean in pre-releases of Terraform 0.12
        previousAddress: stringOf(entry.previous_address),
        module: stringOf(entry.module_address),
        provider: stringOf(entry.provider_name) ?? "",
        imported: change.importing !== undefined && change.importing !== null,
        reason: stringOf(entry.action_reason),
        because: forcing(change.replace_paths),
        before: before.length === 0 ? NO_ATTRIBUTES : project(change.before, change.before_sensitive, undefined, before),
        after: after.length === 0 ? NO_ATTRIBUTES : project(change.after, change.after_sensitive, change.after_unknown, after),
    };
}
/** What is kept of the values before and after. */
function pathsOf(effect, paths) {
    if (effect === "update")
        return { before: paths.updated ?? [], after: paths.updated ?? [] };
    if (effect === "create")
        return { before: paths.destroyed, after: paths.created ?? [] };
    return { before: paths.destroyed, after: effect === "replace" ? paths.replacement : [] };
}
/** The attributes that force a replacement, each once. */
const forcing = (paths) => Array.isArray(paths) ? [...new Set(paths.map(attributeIn))] : [];
/**
 * The attribute that forces a replacement: its name, and what stands in a block of it (`rule[0].days`). Any other step
 * may be the key of a map or the element of a set, and so a value; the path ends before it.
 */
const attributeIn = (steps) => {
    let path = "";
    let inBlock = true;
    for (const step of Array.isArray(steps) ? steps : []) {
        if (typeof step === "number")
            path += `[${step}]`;
        else if (typeof step === "string" && inBlock)
            path += path === "" ? step : `.${step}`;
        else
            break;
        inBlock = typeof step === "number";
    }
    return path;
};

;// CONCATENATED MODULE: ./build/input/plan/entry.js


/**
 * One entry of `resource_changes` or of the state, as Terraform writes it: what is looked at before the whole of it is
 * parsed, since most entries need no more.
 * https://developer.hashicorp.com/terraform/internals/json-format
 */
// The slots of an entry.
const MODE = 0;
const TYPE = 1;
const ACTIONS = 2;
const ADDRESS = 3;
const DEPOSED = 4;
const IMPORTING = 5;
const PREVIOUS = 6;
/** Takes the entries of `resource_changes`. */
const changeEntry = (take) => ({
    only: "object",
    take,
    members: new Members({
        mode: { slot: MODE },
        type: { slot: TYPE },
        address: { slot: ADDRESS },
        deposed: { slot: DEPOSED },
        previous_address: { slot: PREVIOUS },
        change: {
            only: "object",
            members: new Members({ actions: { slot: ACTIONS }, importing: { slot: IMPORTING } }),
        },
    }),
});
/** Takes the resources of a module of the state, and of the modules in it. */
function stateModule(take) {
    const entry = {
        only: "object",
        take,
        members: new Members({
            mode: { slot: MODE },
            type: { slot: TYPE },
            address: { slot: ADDRESS },
            deposed_key: { slot: DEPOSED },
        }),
    };
    const members = new Members({ resources: { only: "array", elements: entry } });
    const module = { only: "object", members };
    members.add("child_modules", { only: "array", elements: module });
    return module;
}
/** The string in a slot; null where there is none, or something else. */
const stringIn = (slots, slot) => {
    const json = slots.text(slot);
    if (json?.[0] !== '"')
        return null;
    return json.includes("\\") ? JSON.parse(json) : json.slice(1, -1);
};
const MODES = new Map([
    ["managed", "managed"],
    ["data", "data"],
    ["ephemeral", "ephemeral"],
]);
/**
 * Hand-cut plans leave the mode out; Terraform never does. Without it the object counts as managed, the careful
 * reading.
 */
const modeIn = (slots) => slots.has(MODE) ? (MODES.get(stringIn(slots, MODE) ?? "") ?? "unknown") : "managed";
/** Whether an entry of the state is a data source. */
const isData = (slots) => stringIn(slots, MODE) === "data";
/** Nearly every entry of a large plan. */
const NO_OP = ["no-op"];
/** The action list of an entry; anything but a list of words is kept as one word that no table knows. */
const actionsIn = (slots) => {
    const json = slots.text(ACTIONS);
    if (json === '["no-op"]')
        return NO_OP;
    const value = json === undefined ? null : JSON.parse(json);
    if (Array.isArray(value) && value.every((word) => typeof word === "string"))
        return value;
    return [json === undefined ? "no actions" : "actions that are no list of words"];
};
/**
 * A data source is only ever read; whatever else a plan says of one destroys nothing. An action that we don't know
 * stays
 * unknown.
 */
const actionIn = (mode, actions) => {
    const action = (0,domain_change/* actionOf */.qj)(actions);
    const passive = mode === "data" && action.effect !== "unknown" && action.effect !== "none";
    return passive ? { effect: "read" } : action;
};

;// CONCATENATED MODULE: ./build/input/plan/deferred.js





/** The delete or replace in an entry of `deferred_changes`; nothing for all else, which is only counted. */
function deferredDestroyIn(entry, keptPaths) {
    const resource = objectOf(entry.resource_change);
    const [address, type, mode] = [resource.address, resource.type, resource.mode].map(stringOf);
    const { actions, before } = objectOf(resource.change);
    if (address == null || type == null || mode === "data" || !isList(actions))
        return [];
    const words = actions.filter((word) => typeof word === "string");
    const action = actionIn("managed", words);
    if (!(0,domain_change/* isDestroyed */.EP)({ action }))
        return [];
    const change = changeOf(resource, { address, type, mode: "managed", action, actions: words }, keptPaths(type));
    return [{ ...change, identity: identityOf(before) }];
}

;// CONCATENATED MODULE: ./build/input/plan/drift.js




/**
 * An entry of `resource_drift`: what Terraform found changed or gone since the last apply. Nothing where that is not
 * known, or where the object is merely moved. Drift does nothing by itself, so what can't be read of it blocks nothing.
 */
function driftIn(value, slots, keptPaths) {
    const [type, address, mode, actions] = [
        stringIn(slots, TYPE),
        stringIn(slots, ADDRESS),
        modeIn(slots),
        actionsIn(slots),
    ];
    const action = actionIn(mode, actions);
    const { effect } = action;
    if (type === null || address === null || mode !== "managed" || (effect !== "update" && effect !== "delete"))
        return [];
    const paths = keptPaths(type);
    if (!paths.hasRow)
        return [{ address, type, effect, change: null }];
    const entry = objectOf(parse(value));
    const change = changeOf(entry, { address, type, mode, action, actions }, paths);
    return [{ address, type, effect, change: { ...change, identity: identityOf(objectOf(entry.change).before) } }];
}

;// CONCATENATED MODULE: ./build/input/plan/head.js


/** The single values at the top of a plan that are kept. */
const HEAD = [
    "format_version",
    "plan_format_version",
    "terraform_version",
    "timestamp",
    "errored",
    "complete",
    "applyable",
];
/** Which format this is, if we know it. Before 1.0 the format was 0.1 and 0.2, which read alike. */
const isKnownFormat = (version) => /^[01]\.\d+$/.test(version);
/** HCP's redacted plan JSON, which has no state in it and another name for the format's version. */
const isRedacted = (head) => head.has("plan_format_version") && !head.has("format_version");
/** The version of the plan's format. Throws InputError where there is none, or none that we know. */
function formatVersionIn(head) {
    const version = stringOf(head.get(isRedacted(head) ? "plan_format_version" : "format_version"));
    if (version === null) {
        throw new fault/* InputError */.d('has no format_version, so it is not all that "terraform show -json" printed; give that output whole');
    }
    if (!isKnownFormat(version)) {
        throw new fault/* InputError */.d(`has a format_version that this version of destroy-guard does not know (${foundVersion(version)}it reads 0.1, 0.2 and 1.x); update destroy-guard, or make the plan with a released Terraform or OpenTofu`);
    }
    return version;
}
/** Only what looks like a version is repeated: a plan's text may be a secret. */
const foundVersion = (version) => (/^\d{1,4}(\.\d{1,4}){0,2}$/.test(version) ? `${version}; ` : "");
/** Whether a flag is set; null where it is missing or null, as OpenTofu writes it, and where it is `unreadable`. */
function flagIn(head, name, unreadable) {
    const value = head.get(name) ?? null;
    if (value !== null && typeof value !== "boolean")
        unreadable(`${name} is neither true nor false`);
    return typeof value === "boolean" ? value : null;
}
const TIME = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d+)?Z$/;
/** When the plan was made, to the second; null where that is not told, or not as Terraform writes it. */
const plannedAtIn = (head) => {
    const at = TIME.exec(stringOf(head.get("timestamp")) ?? "")?.[1];
    return at === undefined || Number.isNaN(Date.parse(`${at}Z`)) ? null : `${at}Z`;
};

;// CONCATENATED MODULE: ./build/input/plan/namings.js


const keyOf = (address, deposed) => `${address} ${deposed ?? ""}`;
/**
 * Who names what in the prior state. Read only if the plan destroys something that is refused while something is inside
 * or uses it; most plans do not, and their states are not looked at for this.
 */
class Namings {
    #going = new Set();
    #wanted = new Map();
    #found = new Map();
    #isAsked = false;
    #isLate = false;
    /** The next change, with what is kept of its type. */
    changed(change, { namedBy }) {
        if (!(0,domain_change/* isDestroyed */.EP)(change))
            return;
        this.#going.add(keyOf(change.address, change.deposed));
        if (namedBy === null)
            return;
        this.#isAsked = true;
        for (const path of namedBy)
            this.#wanted.set(path.path, path);
    }
    /** An entry of the state comes; whether it is wanted. A state that stands before the changes comes too early. */
    wantsEntry() {
        this.#isLate ||= !this.#isAsked;
        return this.#isAsked;
    }
    add(address, deposed, type, values, { naming }) {
        const goes = this.#going.has(keyOf(address, deposed));
        const paths = [...naming, ...this.#wanted.values()];
        for (const [path, found] of project(values, undefined, undefined, paths)) {
            for (const { value } of found) {
                if (typeof value !== "string" && typeof value !== "number")
                    continue;
                const one = { type, path, id: String(value), goes };
                this.#found.set(JSON.stringify(one), one);
            }
        }
    }
    /** Null where they are not known: nobody asked, or the state came too early. */
    get all() {
        return this.#isAsked && !this.#isLate ? [...this.#found.values()] : null;
    }
}

// EXTERNAL MODULE: ./build/domain/conditions.js
var conditions = __nccwpck_require__(475);
;// CONCATENATED MODULE: ./build/input/plan/version-constraint.js
/** One part of a constraint: `~> 4.40`, `>= 3.0`, `4.1.0`. */
const PART = /^(=|!=|>=|<=|>|<|~>)?\s*v?(\d+)(?:\.\d+)*(?:[-+][\w.+-]*)?$/;
/** Operators that set a lower bound. */
const LOWER = [undefined, "=", ">=", ">", "~>"];
/**
 * The lowest major version that a version constraint allows: `>= 3.0, < 5.0` → 3. Null where it sets no lower bound, or
 * is not understood: any version could be meant.
 * https://developer.hashicorp.com/terraform/language/expressions/version-constraints
 */
function lowestMajor(constraint) {
    const parts = constraint.split(",").map((part) => PART.exec(part.trim()));
    if (parts.includes(null))
        return null;
    const lower = parts.flatMap((part) => (LOWER.includes(part?.[1]) ? [Number(part?.[2])] : []));
    return lower.length === 0 ? null : Math.max(...lower);
}

;// CONCATENATED MODULE: ./build/input/plan/provider-settings.js




/** What an argument is in `configuration`: a constant, or references to something that the file does not resolve. */
const literal = (expression) => {
    if (Array.isArray(expression))
        return expression.map((element) => literal(element) ?? null);
    if (!isObject(expression))
        return expression;
    if ("constant_value" in expression)
        return expression.constant_value;
    return "references" in expression
        ? undefined
        : Object.fromEntries(Object.entries(expression).map(([key, value]) => [key, literal(value) ?? null]));
};
/** The same form with `true` where the value is not written literally. */
const unresolved = (expression) => {
    if (Array.isArray(expression))
        return expression.map(unresolved);
    if (!isObject(expression) || "constant_value" in expression)
        return false;
    return "references" in expression
        ? true
        : Object.fromEntries(Object.entries(expression).map(([key, value]) => [key, unresolved(value)]));
};
const isSame = (a, b) => a?.length === b?.length &&
    (a ?? []).every((one, i) => one.value === b?.[i]?.value && one.unknown === b?.[i]?.unknown);
const UNKNOWN = [{ value: null, sensitive: false, unknown: true }];
/**
 * The `wanted` settings of a provider, of `configuration.provider_config` of the plan. `provider` is its full name
 * (registry.terraform.io/hashicorp/aws). Which of several configurations (aliases, modules) a resource uses is not
 * worked out: where they differ, or where a setting comes from a variable, it is unknown, and nothing is concluded from
 * it. Without `configuration` all is unknown.
 */
function providerSettings(config, provider, wanted) {
    const all = typeof config === "object" && config !== null ? Object.values(config) : [];
    const configs = all.filter((one) => isConfigOf(provider, one));
    const settings = wanted.filter((path) => !isVersion(path));
    const version = wanted.filter(isVersion).map(({ path }) => versionIn(configs, path));
    return new Map([...literalSettings(configs, settings), ...version]);
}
/** Those that all configurations of the provider agree on. */
function literalSettings(configs, wanted) {
    const found = configs.map(({ expressions }) => project(literal(expressions), undefined, unresolved(expressions), wanted));
    const [first] = found;
    if (first === undefined)
        return new Map(wanted.map(({ path }) => [path, UNKNOWN]));
    return new Map(wanted.flatMap(({ path }) => {
        const values = first.get(path);
        if (!found.every((other) => isSame(values, other.get(path))))
            return [[path, UNKNOWN]];
        return values === undefined ? [] : [[path, values]];
    }));
}
/**
 * The lowest major version of the provider that the constraints allow, all of which hold for the one that is used; as a
 * setting, or nothing known.
 */
function versionIn(configs, path) {
    const majors = configs.flatMap(({ version_constraint: constraint }) => typeof constraint === "string" ? (lowestMajor(constraint) ?? []) : []);
    return [path, majors.length === 0 ? UNKNOWN : [{ value: Math.max(...majors), sensitive: false, unknown: false }]];
}
const isVersion = ({ path }) => path === conditions/* PROVIDER_VERSION */.hZ;
const isConfigOf = (provider, config) => isObject(config) && ((config.full_name ?? config.name) === provider || config.name === provider.split("/").at(-1));

;// CONCATENATED MODULE: ./build/input/plan/import.js


/** Ids that name a place and a type as well: Azure's and Google's paths, ARNs. */
const isUnique = (id) => /^(\/|arn:)/.test(id) || id.split("/").length > 3;
/**
 * What an entry of `resource_changes` imports, with the fingerprints of who that is; nothing where it imports nothing.
 */
function importsIn(entry, type) {
    const { before, importing } = objectOf(entry.change);
    if (!isObject(importing))
        return [];
    const id = stringOf(importing.id);
    const identities = [identityOf(before), id === null ? null : identityOfId(id)].filter((one) => one !== null);
    const provider = stringOf(entry.provider_name) ?? "";
    const known = id ?? stringOf(objectOf(before).id) ?? "";
    return [{ type, provider, identities: [...new Set(identities)], isUnique: isUnique(known) }];
}

;// CONCATENATED MODULE: ./build/input/plan/resource-changes.js






/** An object that the plan does nothing to, in a mode that we know. */
const isUnchanged = ({ action, mode }) => action.effect === "none" && mode !== "unknown";
/** An object that is in the state, and that somebody manages here. */
const resource_changes_isThere = ({ action, mode }) => mode !== "data" && mode !== "ephemeral" && !["create", "read", "unknown"].includes(action.effect);
/** What an object that is created will be known by. */
function identifying(value, paths) {
    const change = objectOf(objectOf(parse(value)).change);
    return project(change.after, change.after_sensitive, change.after_unknown, paths.identifying);
}
/** Whether anything of such an object is kept. */
function isKept({ action, mode }, paths) {
    const { effect } = action;
    if (effect === "unknown" || mode === "unknown")
        return true;
    if (mode !== "managed" || effect === "read")
        return false;
    if (effect === "none")
        return paths.unchanged !== null;
    if (effect === "update")
        return paths.updated !== null;
    return effect === "create" ? paths.created !== null : true;
}
/** The entries of `resource_changes`, read one by one: each is counted, and few are kept. */
class ResourceChanges {
    counts = Object.fromEntries([...domain_change/* EFFECTS */.tQ, "moved", "imported", "deposed"].map((name) => [name, 0]));
    changes = [];
    /** Entries of objects that are there already, of types that are not known as harmless. */
    atStake = 0;
    imports = [];
    creations = [];
    /** What this version does not know or misses, as sentences without a full stop. */
    unreadable = new Set();
    #keptPaths;
    #unchanged;
    #namings;
    #entries = 0;
    constructor(keptPaths, unchanged, namings) {
        this.#keptPaths = keptPaths;
        this.#unchanged = unchanged;
        this.#namings = namings;
    }
    /** The next entry: its bytes, and what stands in its slots. */
    read(value, slots) {
        this.#entries++;
        const mode = modeIn(slots);
        const actions = actionsIn(slots);
        const known = { mode, actions, action: actionIn(mode, actions) };
        if (mode === "unknown")
            this.unreadable.add("an entry of resource_changes has a mode that this version does not know");
        this.#count(known, slots);
        const missing = this.#readKnown(value, slots, known);
        if (missing !== null)
            this.unreadable.add(`entry ${this.#entries} of resource_changes has no ${missing}`);
    }
    /** Keeps of the entry what is wanted; says what it would need for that and does not have. */
    #readKnown(value, slots, known) {
        const type = stringIn(slots, TYPE);
        if (type === null)
            return "type";
        if (slots.has(IMPORTING) && known.mode === "managed")
            this.imports.push(...importsIn(objectOf(parse(value)), type));
        const paths = this.#keptPaths(type);
        if (resource_changes_isThere(known) && !paths.isHarmless)
            this.atStake++;
        // Most entries of a large plan end here, before even their address is decoded.
        if (isUnchanged(known) && paths.unchanged === null && slots.has(ADDRESS))
            return null;
        const address = stringIn(slots, ADDRESS);
        if (address === null)
            return "address";
        const deposed = stringIn(slots, DEPOSED);
        if (known.action.effect === "create" && known.mode === "managed" && paths.hasRow)
            this.creations.push({ address, type, values: identifying(value, paths) });
        if (paths.unchanged !== null && known.action.effect !== "none")
            this.#unchanged.markChanged(address, deposed);
        if (isKept(known, paths))
            this.#keep(value, { ...known, address, type }, deposed, paths);
        return null;
    }
    #count({ action, mode }, slots) {
        const { counts } = this;
        counts[action.effect]++;
        if (action.effect === "forget" && action.recreated)
            counts.create++;
        if (mode !== "managed" && mode !== "unknown")
            return;
        if (slots.has(PREVIOUS))
            counts.moved++;
        if (slots.has(IMPORTING))
            counts.imported++;
        if (slots.has(DEPOSED))
            counts.deposed++;
    }
    #keep(value, known, deposed, paths) {
        const { address, type } = known;
        const entry = objectOf(parse(value));
        const { before, before_sensitive } = objectOf(entry.change);
        if (isUnchanged(known)) {
            this.#unchanged.add(address, deposed, type, project(before, before_sensitive, undefined, paths.unchanged ?? []));
            return;
        }
        const change = changeOf(entry, known, paths);
        this.#namings.changed(change, paths);
        if (known.action.effect !== "update" || paths.isRelevantUpdate(change))
            this.changes.push({ ...change, identity: identityOf(before) });
        else if (paths.unchanged !== null)
            this.#unchanged.add(address, deposed, type, change.before);
    }
}

;// CONCATENATED MODULE: ./build/input/plan/unchanged.js
/** An object of a plan: an address alone is not unique. */
const unchanged_keyOf = (address, deposed) => `${address} ${deposed ?? ""}`;
/**
 * The objects that the plan leaves alone, among those of which anything is kept. They stand in `resource_changes` and
 * again in the prior state, which also repeats the objects that the plan changes.
 */
class UnchangedObjects {
    #objects = new Map();
    #changed = new Set();
    add(address, deposed, type, values) {
        this.#objects.set(unchanged_keyOf(address, deposed), { address, deposed, type, values });
    }
    /** The plan changes this object: it is not added when the state repeats it. */
    markChanged(address, deposed) {
        this.#changed.add(unchanged_keyOf(address, deposed));
    }
    /** Whether the entry in the state tells anything new. */
    isNew(address, deposed) {
        const key = unchanged_keyOf(address, deposed);
        return !this.#changed.has(key) && !this.#objects.has(key);
    }
    /** All but those that are among these changes after all. */
    without(changes) {
        for (const { address, deposed } of changes)
            this.#objects.delete(unchanged_keyOf(address, deposed));
        return [...this.#objects.values()];
    }
}

;// CONCATENATED MODULE: ./build/input/plan/plan.js














/**
 * Terraform's format of a plan → ours (format 0.1 to 1.x, and HCP's redacted form). Only this folder knows it.
 * https://developer.hashicorp.com/terraform/internals/json-format
 *
 * Reads one plan. Hand its `document` to `readDocuments`; `result` is the plan once that has finished.
 */
class PlanReading {
    #source;
    #root;
    #keptPaths;
    #keys = new Set();
    #head = new Map();
    #unchanged = new UnchangedObjects();
    #namings = new Namings();
    #changes;
    #invocations = [];
    #inState = 0;
    #atStakeInState = 0;
    #deferred = 0;
    #deferredDestroys = [];
    #drift = [];
    #providers = null;
    #plan = null;
    /** `source` names the plan in reports, `root` its root module; `keptPaths` says what to keep of a resource type. */
    constructor(source, root, keptPaths) {
        this.#source = source;
        this.#root = root;
        this.#keptPaths = keptPaths;
        this.#changes = new ResourceChanges(keptPaths, this.#unchanged, this.#namings);
    }
    document() {
        const scanner = new Scanner(this.#query(), (key) => this.#keys.add(key));
        return {
            scanner,
            finish: () => {
                this.#plan = this.#finished();
            },
        };
    }
    get result() {
        if (this.#plan === null)
            throw new Error("the plan's document has not been read to its end");
        return this.#plan;
    }
    /** What a document that broke off is instead of a plan, if the keys it had until then say so. */
    get mistaken() {
        return diagnoseCut(this.#keys);
    }
    #query() {
        const head = HEAD.map((name) => [
            name,
            { take: (value) => void this.#head.set(name, parse(value)) },
        ]);
        const changes = changeEntry((value, slots) => this.#changes.read(value, slots));
        const drift = changeEntry((value, slots) => void this.#drift.push(...driftIn(value, slots, this.#keptPaths)));
        const invocation = { only: "object", take: (value) => this.#invocation(objectOf(parse(value))) };
        const state = stateModule((value, slots) => this.#stateEntry(value, slots));
        const providers = { only: "object", take: (value) => this.#setProviders(parse(value)) };
        return object({
            ...Object.fromEntries(head),
            resource_changes: { only: "array", elements: changes },
            resource_drift: { only: "array", elements: drift },
            deferred_changes: {
                only: "array",
                elements: { take: (value) => this.#deferredChange(objectOf(parse(value))) },
            },
            action_invocations: { only: "array", elements: invocation },
            prior_state: object({ values: object({ root_module: state }) }),
            configuration: object({ provider_config: providers }),
        }, { all: true });
    }
    #stateEntry(value, slots) {
        if (isData(slots))
            return;
        this.#inState++;
        const type = stringIn(slots, TYPE);
        const isNaming = this.#namings.wantsEntry();
        const paths = type === null ? null : this.#keptPaths(type);
        if (paths?.isHarmless !== true)
            this.#atStakeInState++;
        if (type === null || paths === null || (paths.unchanged === null && !isNaming))
            return;
        const address = stringIn(slots, ADDRESS);
        if (address === null)
            return;
        const deposed = stringIn(slots, DEPOSED);
        const isNew = paths.unchanged !== null && this.#unchanged.isNew(address, deposed);
        if (!isNew && !isNaming)
            return;
        const entry = objectOf(parse(value));
        if (isNaming)
            this.#namings.add(address, deposed, type, entry.values, paths);
        if (isNew && paths.unchanged !== null)
            this.#unchanged.add(address, deposed, type, project(entry.values, entry.sensitive_values, undefined, paths.unchanged));
    }
    #deferredChange(entry) {
        this.#deferred++;
        this.#deferredDestroys.push(...deferredDestroyIn(entry, this.#keptPaths));
    }
    #setProviders(config) {
        this.#providers = config;
    }
    #invocation(entry) {
        const trigger = objectOf(entry.lifecycle_action_trigger);
        this.#invocations.push({
            address: stringOf(entry.address) ?? "",
            type: stringOf(entry.type) ?? "",
            event: stringOf(trigger.action_trigger_event),
            triggeredBy: stringOf(trigger.triggering_resource_address),
        });
    }
    #finished() {
        const mistaken = diagnoseKeys(this.#keys);
        if (mistaken !== null)
            throw new fault/* InputError */.d(mistaken);
        const head = this.#head;
        const redacted = isRedacted(head);
        const formatVersion = formatVersionIn(head);
        const { counts, changes, imports, creations, unreadable } = this.#changes;
        const flag = (name) => flagIn(head, name, (complaint) => unreadable.add(complaint));
        return {
            source: this.#source,
            root: this.#root,
            formatVersion,
            terraformVersion: stringOf(head.get("terraform_version")),
            plannedAt: plannedAtIn(head),
            errored: flag("errored") ?? false,
            complete: flag("complete"),
            applyable: flag("applyable"),
            counts,
            changes: this.#withProviderSettings(changes),
            standing: this.#unchanged.without(changes),
            namings: this.#namings.all,
            hasPriorState: redacted ? null : this.#keys.has("prior_state") && this.#inState > 0,
            managedInState: redacted ? null : this.#inState,
            atStake: Math.max(this.#atStakeInState, this.#changes.atStake),
            deferred: this.#deferred,
            deferredDestroys: this.#deferredDestroys,
            drift: this.#drift,
            creations,
            imports,
            invocations: this.#invocations,
            unreadable: [...unreadable],
        };
    }
    /**
     * Some destroys are decided by the provider's settings; those count as attributes of the object, under `provider.`.
     */
    #withProviderSettings(changes) {
        const settings = new Map();
        return changes.map((change) => {
            const { provider: wanted } = this.#keptPaths(change.type);
            if (wanted.length === 0)
                return change;
            const key = `${change.provider} ${change.type}`;
            const found = settings.get(key) ?? providerSettings(this.#providers, change.provider, wanted);
            settings.set(key, found);
            return { ...change, before: new Map([...change.before, ...found]) };
        });
    }
}
const object = (members, options = {}) => ({
    only: "object",
    members: new Members(members, options),
});

;// CONCATENATED MODULE: ./build/input/plan/read.js










async function* counted(bytes, onProgress) {
    for await (const chunk of bytes) {
        onProgress(chunk.length);
        yield chunk;
    }
}
/** Few runs start a program, so what that takes is loaded only here. */
async function* shown(file, program, folder, signal) {
    const { shownPlan } = await __nccwpck_require__.e(/* import() */ 320).then(__nccwpck_require__.bind(__nccwpck_require__, 4320));
    yield* shownPlan(file, program, folder, signal);
}
const isFolder = (path) => (0,external_node_fs_.existsSync)(path) && (0,external_node_fs_.statSync)(path).isDirectory();
/**
 * The plans in one source: one, or several where Terragrunt wrote a plan a line.
 * Throws InputError, with the source named, where it can't be read as what it claims to be: such a plan is never a
 * pass.
 */
async function readPlans(source, options) {
    const name = source.path === "-" ? "standard input" : source.path;
    const readings = [];
    const begin = () => {
        const reading = new PlanReading(name, source.root, options.keptPaths);
        readings.push(reading);
        return reading.document();
    };
    try {
        const { count, passed } = await readDocuments(bytesOf(source, options), begin, diagnoseText);
        if (count === 0)
            throw new fault/* InputError */.d(diagnoseText(""));
        if (passed > 0)
            options.onNote?.(`${name}: skipped ${passed === 1 ? "a line" : `${passed} lines`} of other text before the plan`);
        return readings.map((reading) => reading.result);
    }
    catch (cause) {
        throw named(cause, name, readings.at(-1));
    }
}
/**
 * The JSON of a source in UTF-8. A saved plan is shown in the folder of its root, where its providers are installed.
 */
function bytesOf({ path, root }, { cwd, input, terraform, signal, onProgress }) {
    const file = (0,external_node_path_.resolve)(cwd, path);
    const show = () => {
        if (path === "-")
            throw new fault/* InputError */.d('is a saved plan file; give its path, so that "terraform show -json" can read it');
        const folder = (0,external_node_path_.resolve)(cwd, root);
        return shown(file, terraform, isFolder(folder) ? folder : (0,external_node_path_.dirname)(file), signal);
    };
    const kind = path === "-" ? null : notAFile(file);
    if (kind !== null)
        throw new fault/* InputError */.d(kind);
    const raw = path === "-" ? input : (0,bytes/* fileBytes */.s)(file);
    return decoded(onProgress === undefined ? raw : counted(raw, onProgress), show);
}
/** Puts the source's name in front; a document that broke off is first told what it is, if its keys say so. */
function named(cause, name, reading) {
    if (!(cause instanceof fault/* InputError */.d))
        return cause;
    const mistaken = cause instanceof ScanError ? reading?.mistaken : undefined;
    return new fault/* InputError */.d(`${name} ${mistaken ?? `${cause.message}${cause instanceof ScanError ? REMEDY : ""}`}`, {
        cause,
    });
}
const REMEDY = '; make it again with "terraform show -json PLANFILE > plan.json", and give that file as it was written';


/***/ }),

/***/ 4968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ topOf),
/* harmony export */   _: () => (/* binding */ workingCopyOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);


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


/***/ }),

/***/ 1958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ AGREE_USAGE),
/* harmony export */   EO: () => (/* binding */ AGREE_OPTIONS),
/* harmony export */   Y3: () => (/* binding */ AGREE_SAYS)
/* harmony export */ });
/* harmony import */ var _cli_options_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2315);
/* harmony import */ var _cli_usage_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3534);


const AGREE_OPTIONS = {
    root: {
        type: "string",
        value: "DIR",
        says: "root module, relative to the repository (default: the folder of PLAN)",
    },
    key: {
        type: "string",
        value: "FILE",
        says: "key to sign with (default: the first of ~/.ssh/id_ed25519_sk, id_ecdsa_sk, id_ed25519, id_ecdsa, id_rsa)",
    },
    until: {
        type: "string",
        value: "TIME",
        default: "2h",
        says: "when it runs out: 30m, 2h, 1d, or a time such as 2026-12-31T18:00:00Z; 7d at most",
    },
    reason: { type: "string", value: "TEXT", default: "", says: "why, for those who read it later" },
    output: { type: "string", value: "FILE", says: "where the consent goes (default: standard output)" },
    policy: {
        type: "string",
        value: "FILE",
        says: "policy by which PLAN is judged (default: $DESTROY_GUARD_POLICY, then ~/.config/destroy-guard/policy.yml); the repository's own can only make it stricter",
    },
    terraform: { type: "string", value: "CMD", default: "terraform", says: "program that shows saved plan files" },
    ..._cli_options_js__WEBPACK_IMPORTED_MODULE_0__/* .HELP */ ._$,
};
const AGREE_SAYS = "asks a person, and signs their consent to a destroy, for wherever there is no label";
const AGREE_USAGE = (0,_cli_usage_js__WEBPACK_IMPORTED_MODULE_1__/* .usageOf */ .F)({
    name: "agree",
    says: AGREE_SAYS,
    forms: ["PLAN [OPTIONS]", "DIGEST --root DIR [OPTIONS]"],
    text: `  PLAN is reviewed and shown first. DIGEST is the one that a report shows (sha256:…):
  read that report before. It asks on a terminal, and signs with ssh-keygen.

  A key that needs a touch (ssh-keygen -t ed25519-sk) proves that a person was there.
  A plain key proves nothing against whoever can read it, an agent too.`,
    options: AGREE_OPTIONS,
    examples: [
        'destroy-guard agree tfplan --reason "moved to Aurora" --output consent',
        "destroy-guard review --consent consent --signers allowed_signers plan.json",
    ],
});


/***/ }),

/***/ 8210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   XC: () => (/* binding */ agentNamed),
/* harmony export */   jw: () => (/* binding */ AGENTS),
/* harmony export */   yh: () => (/* binding */ isAgent)
/* harmony export */ });
/**
 * The agents that a hook is written for: how each is told no, and where its hooks are configured.
 *
 * Sources: anthropics/claude-code plugins/plugin-dev/skills/hook-development/SKILL.md and
 * https://code.claude.com/docs/en/hooks; openai/codex codex-rs/hooks/src/events/pre_tool_use.rs and
 * codex-rs/hooks/schema/generated/pre-tool-use.command.*.schema.json; github/docs
 * content/copilot/reference/hooks-reference.md; google-gemini/gemini-cli docs/hooks/reference.md and
 * packages/core/src/hooks/hookRunner.ts; https://cursor.com/docs/agent/hooks.
 */
const SILENT = { code: 0, stdout: "", stderr: "" };
const json = (value) => `${JSON.stringify(value)}\n`;
/**
 * Exit code 2 and the reason on standard error. It stops the command even if what is printed gets lost, and there is no
 * field that another version does not know: Codex lets a command run whose hook prints one.
 */
const byExitCode = (reason) => ({ code: 2, stdout: "", stderr: `${reason}\n` });
/** In seconds. The hook itself answers long before; a timeout would let the command run. */
const TIMEOUT = 30;
const claudeEntry = (matcher) => (command) => ({
    matcher,
    hooks: [{ type: "command", command, timeout: TIMEOUT }],
});
const AGENTS = {
    claude: {
        title: "Claude Code",
        deny: byExitCode,
        pass: SILENT,
        place: {
            project: ".claude/settings.json",
            user: ".claude/settings.json",
            frame: {},
            path: ["hooks", "PreToolUse"],
            entry: claudeEntry("Bash|PowerShell|Edit|MultiEdit|Write|NotebookEdit"),
            afterwards: "Start Claude Code again: it reads its hooks when a session starts. /hooks shows them.",
        },
    },
    codex: {
        title: "Codex",
        deny: byExitCode,
        pass: SILENT,
        place: {
            project: ".codex/hooks.json",
            user: ".codex/hooks.json",
            frame: {},
            path: ["hooks", "PreToolUse"],
            entry: claudeEntry("Bash|apply_patch"),
            afterwards: "Open /hooks in Codex and trust the new hook: until then Codex skips it.",
        },
    },
    copilot: {
        title: "GitHub Copilot (CLI and cloud agent)",
        // A non-zero exit code denies as well, but then Copilot says "hook errored" in the place of the reason.
        deny: (reason) => ({
            code: 0,
            stdout: json({ permissionDecision: "deny", permissionDecisionReason: reason }),
            stderr: "",
        }),
        pass: SILENT,
        place: {
            project: ".github/hooks/destroy-guard.json",
            user: ".copilot/hooks/destroy-guard.json",
            frame: { version: 1 },
            path: ["hooks", "preToolUse"],
            // No matcher: a tool that types into a running shell has a name of its own.
            // Old PowerShell knows no `||`; Copilot denies at any exit code but 0.
            entry: (command) => ({
                type: "command",
                bash: command,
                powershell: command.replace(/ \|\| exit 2$/, ""),
                timeoutSec: TIMEOUT,
            }),
            afterwards: "The cloud agent takes it from the default branch, and needs destroy-guard in its environment (copilot-setup-steps.yml).",
        },
    },
    gemini: {
        title: "Gemini CLI",
        deny: (reason) => ({ code: 0, stdout: json({ decision: "deny", reason }), stderr: "" }),
        // Whatever is printed has to be JSON; an empty object decides nothing.
        pass: { code: 0, stdout: "{}\n", stderr: "" },
        place: {
            project: ".gemini/settings.json",
            user: ".gemini/settings.json",
            frame: {},
            path: ["hooks", "BeforeTool"],
            entry: (command) => ({
                matcher: "run_shell_command|write_file|replace",
                hooks: [{ name: "destroy-guard", type: "command", command, timeout: TIMEOUT * 1000 }],
            }),
            afterwards: "Gemini CLI runs the hooks of a project only in folders that it trusts.",
        },
    },
    cursor: {
        title: "Cursor",
        deny: (reason) => ({
            code: 0,
            stdout: json({ permission: "deny", user_message: reason, agent_message: reason }),
            stderr: "",
        }),
        // With failClosed an output that is no JSON would stop every command.
        pass: { code: 0, stdout: "{}\n", stderr: "" },
        place: {
            project: ".cursor/hooks.json",
            user: ".cursor/hooks.json",
            frame: { version: 1 },
            path: ["hooks", "beforeShellExecution"],
            entry: (command) => ({ command, timeout: TIMEOUT, failClosed: true }),
            afterwards: "Cursor's settings show under Hooks whether it was loaded.",
        },
    },
};
const isAgent = (name) => Object.hasOwn(AGENTS, name);
const agentNamed = (name) => AGENTS[name];


/***/ }),

/***/ 6541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ guardedUnder),
/* harmony export */   K7: () => (/* binding */ holdsState),
/* harmony export */   lQ: () => (/* binding */ isFolder),
/* harmony export */   wC: () => (/* binding */ matching),
/* harmony export */   ze: () => (/* binding */ guardedAs)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);


/** Files that this guard rests on, wherever they are. Paths with slashes, `~` resolved. */
const GUARD = /(^|\/)(\.claude\/settings(\.local)?\.json|\.codex\/(hooks\.json|config\.toml)|\.github\/hooks(\/[^/]*\.json)?|\.copilot\/hooks(\/.*)?|\.gemini\/settings\.json|\.cursor\/hooks\.json|\.github\/destroy-guard\.ya?ml|destroy-guard\/(policy\.ya?ml|log\.jsonl))$/i;
/** Folders in which such files are: taking them away takes the guard away. */
const GUARD_FOLDER = /(^|\/)(\.claude|\.codex|\.gemini|\.cursor|\.copilot|\.github|(\.config|state)\/destroy-guard)$/i;
/** What a path is, where it is one that an agent has to leave alone. `own`: this guard's policy, wherever it is. */
function guardedAs(path, own) {
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
const segmentPattern = (text) => new RegExp(`^${text
    .replace(/[\\^$.|+()]/g, "\\$&")
    .replace(/\*/g, ".*")
    .replace(/\?/g, ".")
    .replace(/\[!/g, "[^")}$`, "is");


/***/ }),

/***/ 5429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   QK: () => (/* binding */ mentionsChange),
/* harmony export */   XU: () => (/* binding */ mentionsState),
/* harmony export */   ib: () => (/* binding */ mentionsTerraform)
/* harmony export */ });
/**
 * Looks for Terraform in text that is no shell: a program in another language, a string that something else will run.
 * Such text is not read for certain. It only has to hold a name, and near it a verb that changes something.
 */
const NAME = "(?<![a-z0-9])(?:terraform|opentofu|tofu|terragrunt)(?![a-z])";
const VERB = [
    "(?<![\\w-])(?:apply|destroy|import|taint|untaint|refresh|force-unlock|run-all|replace-provider)(?![\\w-])",
    "(?<![\\w-])state\\W{1,6}(?:rm|mv|push)(?!\\w)",
    "(?<![\\w-])workspace\\W{1,6}delete(?!\\w)",
    "-(?:migrate-state|reconfigure|force-copy)",
].join("|");
const ANY = new RegExp(NAME, "i");
const CHANGE = new RegExp(`${NAME}[^]{0,80}?(?:${VERB})`, "i");
/** Quotes and escapes that a language takes away. */
const bare = (text) => text.replace(/\\\r?\n/g, "").replace(/["'`\\^]/g, "");
const mentionsTerraform = (text) => ANY.test(bare(text));
/** A name, and near it a verb that changes something. */
const mentionsChange = (text) => CHANGE.test(bare(text));
/** The state, or the folder in which Terraform keeps it. */
const mentionsState = (text) => /\.tfstate|\.terraform(?![\w-])/i.test(bare(text));


/***/ }),

/***/ 4270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ QUIET),
/* harmony export */   FC: () => (/* binding */ NEVER_NESTED),
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   IZ: () => (/* binding */ XARGS_VALUE),
/* harmony export */   ND: () => (/* binding */ isInert),
/* harmony export */   OF: () => (/* binding */ SHELLS),
/* harmony export */   V4: () => (/* binding */ WRAPPERS),
/* harmony export */   cF: () => (/* binding */ terraformName),
/* harmony export */   g6: () => (/* binding */ isSetup),
/* harmony export */   pB: () => (/* binding */ ELSEWHERE),
/* harmony export */   q1: () => (/* binding */ INTERPRETERS),
/* harmony export */   tO: () => (/* binding */ imageName)
/* harmony export */ });
/**
 * Programs by what they do with their arguments. A name that is in none of these tables is one that may run its
 * arguments: Terraform is looked for among them all.
 */
/** Run what their arguments name, in the same folder and on the same machine. */
const WRAPPERS = new Set(`command builtin exec env sudo doas nohup nice ionice time timeout gtimeout stdbuf setsid caffeinate chronic unbuffer
  noglob nocorrect chrt taskset - aws-vault op doppler chamber`.split(/\s+/));
/** Shells, which read a script. */
const SHELLS = new Set("sh bash zsh dash ash ksh mksh fish rbash".split(" "));
/** Take a program as text, on the command line or on standard input. */
const INTERPRETERS = /^(python|python2|python3|node|nodejs|deno|bun|ruby|perl|php|lua|ssh|docker|podman|kubectl|at|batch|crontab|make|gmake|tmux|screen)[\d.]*$/;
/** Their arguments are data: nothing that stands there is run. */
const INERT = new Set(`: true false echo printf pwd ls ll dir tree cat bat tac head tail less more wc sort uniq cut tr nl grep egrep fgrep rg
  ag ack test [ which whereis type whatis man help tldr mkdir touch stat file du df diff cmp comm jq yq basename
  dirname realpath readlink seq sleep date id whoami hostname uname printenv md5sum sha1sum sha256sum shasum base64 xxd
  od strings gh glab tflint tfsec checkov trivy infracost tfenv tofuenv tfswitch code set shopt umask ulimit wait jobs
  return exit break continue shift kill brew apt apt-get dnf yum apk pip pip3 npm pnpm yarn cargo chmod chown open
  terraform-docs terraform-ls jobs bg fg history`.split(/\s+/));
/** Those of git whose arguments are names, messages and paths. */
const INERT_GIT = new Set(`add commit log show diff status branch push pull fetch tag merge blame grep ls-files rev-parse remote describe
  shortlog switch stash reset cherry-pick revert init clone`.split(/\s+/));
/** Package programs that also run things: `npm exec`, `yarn dlx`, `npm run`. */
const RUNNING = /^(exec|x|dlx|run|run-script|start|test|-c|--call)$/;
function isInert(program, args) {
    const [first] = args;
    if (program === "git")
        return first !== undefined && first.text !== null && INERT_GIT.has(first.text);
    if (/^(npm|pnpm|yarn|cargo)$/.test(program))
        return !args.some(({ text }) => text === null || RUNNING.test(text));
    if (program === "gh" && args.some(({ text }) => /^(codespace|cs|alias|extension)$/.test(text ?? "")))
        return false;
    // Both can be told to start a program: `rg --pre`, `sort --compress-program`, `man -P`.
    if (args.some(({ text }) => text !== null && /^(--pre\b|--compress-program|-P|--pager)/.test(text)))
        return false;
    return INERT.has(program);
}
/**
 * Beside an apply in one command these can't change a plan file: they write nowhere but to where they are redirected.
 */
const QUIET = new Set(`: true false echo printf pwd ls cat head tail grep egrep rg wc cut tr test [ jq tee sleep date cd pushd
  export set unset exit command builtin exec env sudo doas nohup nice ionice time timeout gtimeout stdbuf return
  aws-vault op doppler chamber`.split(/\s+/));
/** The file name of a program, without what does not change which program it is. */
const baseName = (program) => program
    .replace(/^=/, "") // zsh: the path of the program of this name
    .replace(/^.*[/\\]/s, "")
    .replace(/\.(exe|cmd|bat)$/i, "")
    .toLowerCase();
const TERRAFORM = /^(terraform|tofu|opentofu|terragrunt|tf|tg)([-_.@]?v?\d[\w.-]*)?$/;
/** `terraform`, `tofu` or `terragrunt`, whatever the spelling; null for any other program. */
function terraformName(program) {
    const found = TERRAFORM.exec(baseName(program))?.[1];
    if (found === undefined)
        return null;
    return found === "terragrunt" || found === "tg" ? "terragrunt" : found.endsWith("tofu") ? "tofu" : "terraform";
}
/**
 * The same in an image's name: `hashicorp/terraform:1.9`, `ghcr.io/opentofu/opentofu@sha256:…`, `nixpkgs#terraform`.
 */
const imageName = (word) => terraformName(word
    .replace(/^.*#/s, "")
    .replace(/@sha256:.*$/s, "")
    .replace(/:[\w.-]+$/, ""));
/** Words that stand among the arguments of many programs, and are builtins of a shell, which only a shell runs. */
const NEVER_NESTED = new Set(`cd pushd chdir popd export declare typeset local readonly read mapfile readarray getopts unset let source . trap alias
  hash - command builtin exec op time`.split(/\s+/));
/** What these print is made to be evaluated, and sets up a shell. */
const SETUP = /^["']?\$\((ssh-agent|\S*brew shellenv|direnv (hook|export)|mise (activate|env)|pyenv|rbenv|nodenv|fnm env|starship init|zoxide init|opam env|conda shell\.\w+|minikube docker-env)\b[\w\s.,=/-]*\)["']?$/;
const isSetup = (raw) => SETUP.test(raw);
/** Options that let a program run elsewhere. */
const ELSEWHERE = /^(-C|-D|-i|-S|--chdir|--cwd|--login|--split-string)/;
/** Options of xargs that take the next word. */
const XARGS_VALUE = /^(-[0rtpxo]*[adEILnPsJRS]|--(arg-file|delimiter|max-args|max-procs|max-chars|process-slot-var))$/;


/***/ }),

/***/ 7823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HV: () => (/* binding */ UNKNOWN),
/* harmony export */   UZ: () => (/* binding */ MORE),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   eO: () => (/* binding */ known)
/* harmony export */ });
const UNKNOWN = { value: null, whole: false };
const known = (text) => ({
    text,
    whole: true,
    head: text,
    tail: text,
    pattern: null,
    raw: text,
});
/** Any number of words that nobody knows: what xargs adds. */
const MORE = { text: null, whole: false, head: "", tail: "", pattern: null, raw: "…" };
const literal = (text) => ({ text, whole: true, glob: null });
const unknown = (whole) => ({ text: null, whole, glob: null });
const glob = (text) => ({ text: null, whole: false, glob: text });
/** Neither split nor matched against files when it stands without quotes. */
const isPlain = (value) => /^[\w@%+=:,./-]+$/.test(value);
const isQuotedList = (name) => name === "@";
function variableSegment(name, quoted, { variable }) {
    const { value, whole } = variable(name);
    // With an IFS of its own a command splits words where nobody else would.
    const isSplit = !quoted && variable("IFS") !== UNKNOWN;
    if (value !== null && (quoted || (isPlain(value) && !isSplit)))
        return literal(value);
    return unknown((quoted && !isQuotedList(name)) || (value === null && whole) || /^[?$#!]$/.test(name));
}
/** `$(which X)` and `$(command -v X)` are another way to write X. */
function located(script) {
    const command = script?.commands.length === 1 ? script.commands[0]?.command : undefined;
    if (command?.type !== "Command" || command.redirects.length > 0 || command.prefix.length > 0)
        return null;
    const words = [command.name, ...command.args].map((word) => (word?.type === "Word" && !word.parts ? word.value : ""));
    const [first, second, third] = words;
    if (first === "which" && words.length === 2)
        return second ?? null;
    return first === "command" && second === "-v" && words.length === 3 ? (third ?? null) : null;
}
function segmentsOf(part, quoted, around) {
    switch (part.type) {
        case "Literal":
        case "SingleQuoted":
        case "AnsiCQuoted":
            return [literal(part.value)];
        case "DoubleQuoted":
        case "LocaleString":
            return [literal(""), ...part.parts.flatMap((child) => segmentsOf(child, true, around))];
        case "Glob":
        case "ExtendedGlob":
            return [glob(part.text)];
        case "SimpleExpansion":
            return [variableSegment(part.text.slice(1), quoted, around)];
        case "ParameterExpansion":
            if (part.prefix === undefined && part.index === undefined && part.operation === undefined)
                return [variableSegment(part.parameter, quoted, around)];
            return [unknown(quoted && part.index === undefined && !isQuotedList(part.parameter))];
        case "CommandExpansion": {
            const name = located(part.script);
            return [name === null ? unknown(quoted) : literal(name)];
        }
        case "ArithmeticExpansion":
        case "ProcessSubstitution":
            return [unknown(true)];
        case "BraceExpansion":
            return [unknown(false)];
    }
}
/** A tilde at the start of a word, where nothing quotes it. */
function homed(word, segments, home) {
    const [first, ...rest] = segments;
    if (!word.text.startsWith("~") || typeof first?.text !== "string")
        return segments;
    const [, user = "", path = ""] = /^~([^/]*)(.*)$/s.exec(first.text) ?? [];
    return user === "" && home !== null ? [literal(home + path), ...rest] : [unknown(true), literal(path), ...rest];
}
const joined = (segments) => {
    const end = segments.findIndex(({ text }) => text === null);
    return (end < 0 ? segments : segments.slice(0, end)).map(({ text }) => text).join("");
};
/** What a word becomes. */
function textOf(word, around) {
    const parts = word.parts?.flatMap((part) => segmentsOf(part, false, around)) ?? [literal(word.value)];
    const segments = homed(word, parts, around.home);
    const isKnown = segments.every(({ text }) => text !== null);
    const isPattern = !isKnown && segments.every(({ text, glob: sign }) => text !== null || sign !== null);
    return {
        text: isKnown ? joined(segments) : null,
        whole: segments.every(({ whole }) => whole),
        head: joined(segments),
        tail: endOf(segments),
        pattern: isPattern ? segments.map(({ text, glob: sign }) => text ?? sign).join("") : null,
        raw: word.text,
    };
}
const endOf = (segments) => {
    const start = segments.findLastIndex(({ text }) => text === null);
    return segments
        .slice(start + 1)
        .map(({ text }) => text)
        .join("");
};


/***/ }),

/***/ 3925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  K: () => (/* binding */ policyFor),
  n: () => (/* binding */ policyPlaces)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/catalogue/index.js + 3 modules
var catalogue = __nccwpck_require__(9059);
// EXTERNAL MODULE: ./build/cli/policy-file.js + 1 modules
var policy_file = __nccwpck_require__(8092);
// EXTERNAL MODULE: ./build/domain/policy.js
var policy = __nccwpck_require__(323);
// EXTERNAL MODULE: ./build/domain/catalogue.js
var domain_catalogue = __nccwpck_require__(5520);
// EXTERNAL MODULE: ./build/domain/levels.js
var domain_levels = __nccwpck_require__(7010);
// EXTERNAL MODULE: ./build/domain/rules/table.js
var table = __nccwpck_require__(4333);
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
        roots: [],
        freeze: [...trusted.freeze, ...own.freeze],
        override: stricterOverride(trusted.override, own.override),
        catalogue: [
            ...trusted.catalogue,
            ...own.catalogue.filter((entry) => entry.class !== null && (0,domain_catalogue/* rowOf */.OB)(catalogue(entry.type)) === undefined),
        ],
    };
}
/** What `roots` says of this root is in the levels already. */
function levelsOf(trusted, own, root) {
    const level = (rule, weight) => stricterOf((0,domain_levels/* settingOf */.y)(trusted, root, rule, weight), (0,domain_levels/* settingOf */.y)(own, root, rule, weight));
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






/** The policy of a repository lies in the working copy, where an agent can edit it. */
const IN_REPOSITORY = ".github/destroy-guard.yml";
/** Where the policies of a command at the keyboard are (docs/agents.md). `named`: by the option `--policy`. */
function policyPlaces(named, { cwd, top, env }) {
    const explicit = named ?? given(env.DESTROY_GUARD_POLICY);
    const users = usersPolicy(env);
    const own = (0,external_node_path_.join)(top, IN_REPOSITORY);
    return {
        trusted: explicit === undefined ? (users !== null && (0,external_node_fs_.existsSync)(users) ? users : null) : (0,external_node_path_.resolve)(cwd, explicit),
        own: (0,external_node_fs_.existsSync)(own) ? own : null,
    };
}
/** An empty variable is none, and a relative XDG_CONFIG_HOME is to be ignored (XDG Base Directory Specification). */
const given = (value) => (value === "" ? undefined : value);
function usersPolicy({ XDG_CONFIG_HOME, HOME, USERPROFILE }) {
    const home = given(HOME) ?? given(USERPROFILE);
    const config = XDG_CONFIG_HOME?.startsWith("/") ? XDG_CONFIG_HOME : home && (0,external_node_path_.join)(home, ".config");
    return config ? (0,external_node_path_.join)(config, "destroy-guard", "policy.yml") : null;
}
/**
 * The policy for one root of a working copy: the trusted one, and the repository's where that is stricter. Throws
 * InputError or PolicyError where one of the files can't be read.
 */
async function policyFor({ trusted, own }, root, cwd) {
    const first = trusted === null ? policy/* DEFAULT_POLICY */.z : await (0,policy_file/* policyIn */.iE)(trusted, cwd);
    if (own === null || own === trusted)
        return first;
    return stricter(first, await (0,policy_file/* policyIn */.iE)(own, cwd), { root, catalogue: (0,catalogue/* catalogueWith */.Uu)(first.catalogue) });
}


/***/ }),

/***/ 1739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ typeIn),
/* harmony export */   w: () => (/* binding */ moduleIn)
/* harmony export */ });
/** Keys of `for_each` may hold dots, brackets and escaped quotes, so an address is never split at dots alone. */
const MODULES = /^(?:module\.[^.[]+(?:\[(?:"(?:[^"\\]|\\.)*"|\d+)\])?\.)+/s;
const INDEX = /\[(?:"(?:[^"\\]|\\.)*"|\d+)\]/gs;
/**
 * `module.a["x.y"].aws_db_snapshot.weekly[0]` → `module.a["x.y"]`; empty in the root module, or where the address can't
 * be told apart.
 */
const moduleIn = (address) => MODULES.exec(address)?.[0].slice(0, -1) ?? "";
/** `module.a["x.y"].aws_db_snapshot.weekly[0]` → `aws_db_snapshot`. */
const typeIn = (address) => address.replace(INDEX, "").split(".").at(-2) ?? "";


/***/ }),

/***/ 8073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FQ: () => (/* binding */ leaves),
/* harmony export */   NU: () => (/* binding */ later),
/* harmony export */   PC: () => (/* binding */ ofPlan),
/* harmony export */   Q$: () => (/* binding */ afterwards),
/* harmony export */   TK: () => (/* binding */ leftIfAny),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   Vr: () => (/* binding */ lostForGood),
/* harmony export */   Y5: () => (/* binding */ happened),
/* harmony export */   iV: () => (/* binding */ happens),
/* harmony export */   n2: () => (/* binding */ goes),
/* harmony export */   pw: () => (/* binding */ loses),
/* harmony export */   sb: () => (/* binding */ clause),
/* harmony export */   zp: () => (/* binding */ inPlace)
/* harmony export */ });
/* harmony import */ var _copies_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5622);
/* harmony import */ var _detail_words_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6810);
/* harmony import */ var _effect_words_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3978);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(650);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9362);
/* harmony import */ var _remains_words_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8190);






/** The clauses of which a rule's message is made. */
/** What to call the object at the start of a sentence. */
const nameOf = (subject) => subject?.what ?? "object";
const IN_PLACE = new Set(["update", "create", "read", "none"]);
/** The object stays, and loses something all the same. */
const inPlace = ({ subject }) => subject !== null && IN_PLACE.has(subject.effect);
/** What the detail adds, as a second half of the sentence; without detail, what the rule says anyway. */
const clause = (general, detail) => [
    `; ${detail === null ? general : detail.kind === "says" ? `${general}: ${(0,_detail_words_js__WEBPACK_IMPORTED_MODULE_1__/* .detailWords */ .x)(detail)}` : (0,_detail_words_js__WEBPACK_IMPORTED_MODULE_1__/* .detailWords */ .x)(detail)}`,
];
/** On the plan as a whole: the detail, where there is one. */
const ofPlan = (general, { detail }) => [
    detail === null ? general : (0,_detail_words_js__WEBPACK_IMPORTED_MODULE_1__/* .detailWords */ .x)(detail),
];
/** `relational database is deleted`, or for a change in place `… is changed in place: what that does`. */
const happens = (finding, destroy) => {
    const { subject, detail } = finding;
    if (subject === null)
        return [detail === null ? "" : (0,_detail_words_js__WEBPACK_IMPORTED_MODULE_1__/* .detailWords */ .x)(detail)];
    const then = inPlace(finding) && detail !== null ? `: ${(0,_detail_words_js__WEBPACK_IMPORTED_MODULE_1__/* .detailWords */ .x)(detail)}` : "";
    const name = nameOf(subject);
    return [`${name} ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .verb */ .w3)(name, "is", "are")} ${(0,_effect_words_js__WEBPACK_IMPORTED_MODULE_2__/* .effectWords */ .z)(subject.effect, destroy)}${then}`];
};
const goes = (finding) => {
    const { remains } = finding;
    if (remains === null || remains.goesWithItCount === 0)
        return [];
    const counted = (0,_copies_js__WEBPACK_IMPORTED_MODULE_0__/* .copiesCounted */ .MM)(remains.goesWithIt, remains.goesWithItCount);
    const isOne = remains.goesWithItCount === 1;
    return [`; its ${isOne ? counted.replace(/^1 /, "") : counted} ${isOne ? "goes" : "go"} with it`];
};
/** Ways to remain that are no comfort: they follow from the loss. */
const NO_COMFORT = new Set(["nothing", "unknown"]);
/** After a change in place comes what it does, so the clause begins anew. */
const left = (finding) => {
    if (finding.remains === null)
        return [];
    const joint = inPlace(finding) ? "; " : NO_COMFORT.has(finding.remains.kind) ? " and " : ", but ";
    return [`${joint}${(0,_remains_words_js__WEBPACK_IMPORTED_MODULE_5__/* .remainsClause */ .JB)(finding)}`];
};
/** For what is worth naming only if it is there: a backup of which nothing remains is simply gone. */
const leftIfAny = (finding) => finding.remains?.kind === "nothing" || finding.remains?.kind === "unknown" ? [] : left(finding);
/** Ways to remain after which nothing follows from the loss: it does not happen, or takes nothing away. */
const NO_LOSS = new Set(["refused", "kept"]);
/** What follows from the loss, unless there is none. */
const afterwards = (finding, consequence) => inPlace(finding) || NO_LOSS.has(finding.remains?.kind) ? [] : [consequence];
/** What of something that cannot be had a second time is lost. */
const lostForGood = ({ detail }) => detail?.kind === "says" ? `; lost for good: ${(0,_detail_words_js__WEBPACK_IMPORTED_MODULE_1__/* .detailWords */ .x)(detail)}` : " and lost for good";
/** What leaves the state, and who leaves it where it is. */
const leaves = ({ subject, detail }) => {
    const name = nameOf(subject);
    const then = detail === null ? "taken out of the state and not destroyed" : (0,_detail_words_js__WEBPACK_IMPORTED_MODULE_1__/* .detailWords */ .x)(detail);
    return [`${name} ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .verb */ .w3)(name, "is", "are")} ${then}`];
};
/** What happened to an object outside Terraform. */
const happened = ({ subject, detail }) => {
    const name = nameOf(subject);
    const then = detail === null ? "changed or deleted outside Terraform" : (0,_detail_words_js__WEBPACK_IMPORTED_MODULE_1__/* .detailWords */ .x)(detail);
    return [`${name} ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .verb */ .w3)(name, "was", "were")} ${then}`];
};
/** Most of them by name: a plan can put off a thousand. */
const MOST_DEFERRED = 8;
/** What goes with a later plan, by name. */
const later = ({ detail }) => detail?.kind !== "deferred" || detail.destroys.length === 0
    ? []
    : ["; among them the destroy of ", ...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .named */ .KT)(detail.destroys, MOST_DEFERRED)];
const loses = (finding, destroy, then = []) => [
    ...happens(finding, destroy),
    ...(inPlace(finding) ? [] : then),
    ...left(finding),
    ...goes(finding),
];


/***/ }),

/***/ 9708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ fitted),
/* harmony export */   HD: () => (/* binding */ readable),
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   ky: () => (/* binding */ wrapped)
/* harmony export */ });
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3021);

/** Text in the columns of a terminal. For visible text without escape sequences: colours are put on afterwards. */
/** Running text is hard to read in longer lines, and can't be set in shorter ones. */
const WIDEST = 100;
const NARROWEST = 24;
/** The width in which text is set on a terminal of so many columns. */
const readable = (columns) => Math.max(NARROWEST, Math.min(WIDEST, columns));
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u;
const NARROW = /\p{M}/u;
/** How many columns a text takes: two for East Asian characters and emoji, none for combining marks. */
const columnsOf = (text) => {
    let columns = 0;
    for (const char of text)
        columns += NARROW.test(char) ? 0 : WIDE.test(char) ? 2 : 1;
    return columns;
};
/** A word that is wider than a line is broken where its parts end, or anywhere. */
const broken = (word, width) => {
    const pieces = [];
    let piece = "";
    let breakAt = 0;
    for (const char of word) {
        if (columnsOf(piece + char) > width) {
            const at = breakAt > 0 ? breakAt : piece.length;
            pieces.push(piece.slice(0, at));
            piece = piece.slice(at);
            breakAt = 0;
        }
        piece += char;
        if (/[./[\]_-]/.test(char) && columnsOf(piece) > width / 2)
            breakAt = piece.length;
    }
    return [...pieces, piece];
};
/** Lines of at most `width` columns, broken at spaces; a single space stands between words. */
const wrapped = (text, width) => {
    const lines = [];
    let line = "";
    for (const word of text.split(" ").flatMap((one) => (columnsOf(one) > width ? broken(one, width) : [one]))) {
        const longer = line === "" ? word : `${line} ${word}`;
        if (columnsOf(longer) <= width)
            line = longer;
        else {
            lines.push(line);
            line = word;
        }
    }
    return [...lines, line];
};
/** At most `width` columns, cut in the middle. */
const fitted = (text, width) => {
    let fit = width;
    let short = (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text, fit);
    while (columnsOf(short) > width && fit > 1) {
        fit -= 1;
        short = (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text, fit);
    }
    return short;
};


/***/ }),

/***/ 5622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MM: () => (/* binding */ copiesCounted),
/* harmony export */   Sh: () => (/* binding */ goingAlong),
/* harmony export */   rk: () => (/* binding */ isBackup)
/* harmony export */ });
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1739);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9362);


/** What backups are called, by a word in their resource type. The first that fits all of them counts. */
const NOUNS = [
    ["snapshot", "snapshot", "snapshots"],
    ["recovery_point", "recovery point", "recovery points"],
    ["backup", "backup", "backups"],
    ["replica", "replica", "replicas"],
    ["image", "image", "images"],
];
/** Thousands of objects may share one list of thousands of copies, and each is told of. */
const known = new WeakMap();
const nounFor = (addresses) => {
    const found = known.get(addresses) ?? nounOf(new Set(addresses.map(_address_js__WEBPACK_IMPORTED_MODULE_1__/* .typeIn */ .i)));
    known.set(addresses, found);
    return found;
};
const nounOf = (types) => NOUNS.find(([word]) => [...types].every((type) => type.includes(word))) ?? ["", "copy", "copies"];
/** `2 snapshots`, or `2 copies` where the types differ. `count`: where not all of them are known by name. */
const copiesCounted = (addresses, count = addresses.length) => {
    const [, one, many] = nounFor(addresses);
    return (0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, one, many);
};
const isBackup = ({ rule }) => rule === "backup-loss";
/**
 * Addresses of copies that go with what they are copies of. Of backups alone, which may be copies of each other, none
 * is the original.
 */
const goingAlong = (findings) => {
    const lists = new Set(findings.flatMap((finding) => (isBackup(finding) ? [] : [finding.remains?.goesWithIt ?? []])));
    const going = new Set();
    for (const list of lists)
        for (const address of list)
            going.add(address);
    return going;
};


/***/ }),

/***/ 5967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ countsWords)
/* harmony export */ });
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9362);

const COUNTED = [
    ["delete", "deleted"],
    ["replace", "replaced"],
    ["forget", "forgotten"],
    ["unknown", "unknown"],
    ["create", "created"],
    ["update", "changed in place"],
    ["moved", "moved"],
    ["imported", "imported"],
    ["none", "unchanged"],
];
/** `11 deleted`, `1 replaced`, …: the dangerous first, without what there is none of. */
const countsWords = (counts) => COUNTED.filter(([key]) => counts[key] > 0).map(([key, word]) => `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(counts[key])} ${word}`);


/***/ }),

/***/ 4052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ byDanger)
/* harmony export */ });
const DANGER = { block: 0, warn: 1, note: 2 };
const danger = ({ findings }) => findings.reduce((worst, { level }) => Math.min(worst, DANGER[level]), 3);
/** Roots that block first, then those that warn; else as they came. */
const byDanger = (a, b) => danger(a) - danger(b);


/***/ }),

/***/ 4124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ otherDestroys),
/* harmony export */   t: () => (/* binding */ destroysOf)
/* harmony export */ });
/* harmony import */ var _domain_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9304);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1739);


const key = (object) => JSON.stringify([object.address, object.deposed]);
/** Asked for every finding. */
const KNOWN = new WeakMap();
/** Answers, for one root, which destroy a finding is about: there stand its order, cause and reason. */
const destroysOf = (root) => {
    const known = KNOWN.get(root) ?? destroysIn(root);
    KNOWN.set(root, known);
    return known;
};
const destroysIn = (root) => {
    const destroys = new Map(root.destroys.map((destroy) => [key(destroy), destroy]));
    return ({ subject }) => (subject === null ? null : (destroys.get(key(subject)) ?? null));
};
const EFFECT_ORDER = ["delete", "replace", "forget"];
/** What is destroyed and stands in no finding that blocks or warns, by module. */
const otherDestroys = (root) => {
    const told = new Set(root.findings
        .filter(({ level, rule }) => level !== "note" && rule !== "drifted")
        .flatMap(({ subject }) => (subject === null ? [] : [key(subject)])));
    return root.destroys
        .filter((destroy) => !told.has(key(destroy)))
        .sort((a, b) => (0,_domain_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .byText */ .z4)((0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .moduleIn */ .w)(a.address), (0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .moduleIn */ .w)(b.address)) ||
        EFFECT_ORDER.indexOf(a.effect) - EFFECT_ORDER.indexOf(b.effect) ||
        (0,_domain_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .byText */ .z4)(a.address, b.address));
};


/***/ }),

/***/ 6810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ lossSentence),
/* harmony export */   x: () => (/* binding */ detailWords)
/* harmony export */ });
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9362);

/** What is special to one finding, as a clause: without capital at its start, without full stop. */
/** Sentences of the catalogue, inside one of ours. */
const inside = (text) => {
    const open = text.replace(/\.\s*$/, "");
    return /^[A-Z][a-z]* /.test(open) ? open.charAt(0).toLowerCase() + open.slice(1) : open;
};
const MOMENT = {
    "before-create": "before a create",
    "after-create": "after a create",
    "before-update": "before an update",
    "after-update": "after an update",
    "before-destroy": "before a destroy",
    "after-destroy": "after a destroy",
    "by-request": "by request",
    unknown: "at a time that this version does not know",
};
const UNREADABLE = {
    actions: "its list of actions is one that this version does not know",
    mode: "its mode is one that this version does not know",
    errored: "planning ended in an error, so the plan is not whole and can't be applied; it has to be made again",
};
/** Complete `… is` or `… are`. */
const LEAVES_STATE = {
    plan: "taken out of the state and not destroyed; no later plan will show it",
    disguise: "taken out of the state, and the same plan imports it under a type that the catalogue does not know; the next plan could delete it unseen",
    provider: "taken out of the state and not destroyed, since this provider does not delete it; no later plan will show it",
};
const percent = (part, all) => Math.round((100 * part) / all);
const WORDS = {
    says: ({ says, certain }) => certain ? inside(says) : `it is known only after apply whether this happens: ${says.replace(/\.\s*$/, "")}`,
    protect: ({ reason }) => `the policy protects it${reason === null ? "" : `: ${reason}`}`,
    share: ({ destroyed, all }) => destroyed === all
        ? `everything in the state that may hold something is deleted or replaced: all ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(all, "object")}`
        : `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(destroyed)} of the ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(all, "object")} in the state that may hold something ${destroyed === 1 ? "is" : "are"} deleted or replaced (${percent(destroyed, all)} %)`,
    "no-prior-state": ({ creates }) => `the plan has no prior state and creates all of its ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(creates, "object")}`,
    freeze: ({ from, to, reason, destroyed }) => `nothing is to be destroyed from ${from} to ${to}${reason === null ? "" : ` (${reason})`}; this plan deletes or replaces ${destroyed}`,
    unreadable: ({ what }) => UNREADABLE[what],
    "unreadable-part": ({ part }) => `part of the plan can't be read: ${part}`,
    "leaves-state": ({ by }) => LEAVES_STATE[by],
    "guards-edited": () => "the pull request changes what guards this repository: the policy, CODEOWNERS or the workflow",
    "prevent-destroy-removed": () => "the pull request removes prevent_destroy = true",
    "not-shown": () => "not all that the pull request changes here can be seen, so a guard may go with it",
    deferred: ({ count }) => `${count} ${count === 1 ? "change is" : "changes are"} put off to a later plan and can't be reviewed now`,
    vanished: ({ recreated }) => recreated
        ? "deleted outside Terraform, and the plan creates it again from the configuration: empty, or with a value that may be out of date"
        : "deleted outside Terraform",
    "switched-off": ({ says }) => `changed outside Terraform: ${inside(says)}`,
    partial: () => "the plan covers only a part of the configuration (-target, or changes put off): another plan will follow",
    actions: ({ count, when }) => `${count} ${count === 1 ? "action runs" : "actions run"} with this plan: ${when
        .map((moment) => MOMENT[moment])
        .sort()
        .join(", ")}`,
    exception: ({ until, reason }) => `an exception of the policy ended on ${until} and no longer counts: ${reason}`,
};
/** The detail as a clause. */
const detailWords = (detail) => WORDS[detail.kind](detail);
/** What the catalogue says is lost, as a sentence of its own; empty where it says nothing. */
const lossSentence = (detail) => {
    if (detail?.kind !== "says")
        return "";
    return detail.certain ? detail.says : `It is known only after apply whether this happens: ${detail.says}`;
};


/***/ }),

/***/ 2748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ DRIFT),
/* harmony export */   M: () => (/* binding */ driftHeading)
/* harmony export */ });
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9362);

/** What happened to an object outside Terraform. */
const DRIFT = { update: "changed", delete: "deleted" };
/** `Changed outside Terraform: 2 objects`: over a list of them. */
const driftHeading = (drift) => `Changed outside Terraform: ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(drift.length, "object")}`;


/***/ }),

/***/ 3978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ causeOf),
/* harmony export */   z: () => (/* binding */ effectWords)
/* harmony export */ });
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(650);

const EFFECTS = {
    create: "created",
    read: "read",
    update: "changed in place",
    replace: "replaced",
    delete: "deleted",
    forget: "forgotten",
    none: "left as it is",
    unknown: "changed in a way that this version does not know",
};
const DATA_CLASSES = new Set(["data", "backup", "key", "container", "identity", "dns"]);
/**
 * `deleted`, `replaced (deleted first)`, …: completes `is …`. The order of a replacement stands in the destroy, not in
 * the finding.
 */
const effectWords = (effect, destroy) => {
    if (effect === "replace" && destroy?.order === "delete-first")
        return "replaced (deleted first)";
    if (effect === "replace" && destroy?.order === "create-first") {
        // What holds nothing has nothing to carry over.
        return DATA_CLASSES.has(destroy.class ?? "")
            ? "replaced (the new one is created first; its data is not carried over)"
            : "replaced (the new one is created first)";
    }
    if (effect === "forget")
        return destroy?.recreated
            ? "forgotten (a new one is created; the old one stays, unmanaged)"
            : "forgotten (it stays, unmanaged)";
    return EFFECTS[effect];
};
/** Terraform's `action_reason`, in words. */
const REASONS = {
    replace_because_tainted: "it is marked as tainted",
    replace_because_cannot_update: "the provider cannot change it in place",
    replace_by_request: "its replacement was asked for on the command line",
    replace_by_triggers: "something it is tied to by replace_triggered_by changes",
    delete_because_no_resource_config: "it is no longer in the configuration",
    delete_because_no_module: "its module instance is no longer in the configuration",
    delete_because_wrong_repetition: "count or for_each was added to it or taken away",
    delete_because_count_index: "its index is beyond count",
    delete_because_each_key: "its key is no longer in for_each",
    delete_because_no_move_target: "it was moved to an address that is not in the configuration",
    delete_because_enabled_false: "its lifecycle says enabled = false",
    forgot_because_lifecycle_destroy_in_state: "its lifecycle in the state says destroy = false",
    forgot_because_lifecycle_destroy_in_config: "its lifecycle says destroy = false",
};
/** Why it is destroyed, as far as the plan tells; empty if it does not. */
const causeOf = (destroy) => {
    if (destroy === null)
        return [];
    if (destroy.because.length > 0) {
        const forced = [
            ...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(destroy.because, 6),
            destroy.because.length === 1 ? " changes, and" : " change, and",
        ];
        return [...forced, " the provider cannot change that in place"];
    }
    if (destroy.reason !== null)
        return [REASONS[destroy.reason]];
    return destroy.deposed === null ? [] : ["an interrupted replacement left it behind"];
};


/***/ }),

/***/ 1094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   sX: () => (/* binding */ furtherEvidence),
/* harmony export */   xb: () => (/* binding */ furtherEvidenceText)
/* harmony export */ });
/* unused harmony export evidencePhrase */
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(650);
/* harmony import */ var _remains_words_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8190);


const HIDDEN = {
    set: "is set",
    other: "has another value",
    sensitive: "is sensitive",
    unknown: "is known only after apply",
};
/** What is said of a value that is not shown; null for one that is. */
const stateOf = (seen) => {
    if (seen === null)
        return "is not set";
    return typeof seen === "object" ? HIDDEN[seen.hidden] : null;
};
/** `retention = 7`, or `purge_protection is not set`: what can be shown as code, and the words after it. */
const settingPhrase = ({ path, of, was }) => {
    const [ofProvider, whose] = of === "provider" ? [" (provider)", ""] : ["", of === null ? "" : ` (${of})`];
    const state = stateOf(was);
    if (state !== null)
        return [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(path), `${ofProvider} ${state}${whose}`];
    return [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`${path}${ofProvider} = ${was}`), ...(whose === "" ? [] : [whose])];
};
/** `retention = 7 → 0`, or in words where one side is not shown. */
const changePhrase = (setting, becomes) => {
    const { path, was } = setting;
    const [before, after] = [stateOf(was), stateOf(becomes)];
    if (before === null && after === null)
        return [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`${path} = ${was} → ${becomes}`)];
    if (before === after)
        return [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(path), " changes"];
    const then = `, then ${after ?? `= ${becomes}`}`;
    return before === null ? [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`${path} = ${was}`), then] : [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(path), ` ${before}${then}`];
};
const COPY = {
    destroyed: "a copy in this state is destroyed by the same plan",
    "cut-back": "a copy in this state is cut back by the same plan",
    container: "a copy in this state is stored in something that goes",
    key: "a copy in this state is encrypted with a key that goes",
};
const WORTHLESS = {
    container: "but what it is stored in goes with the same plan",
    key: "but its encryption key goes with the same plan",
};
/** A fact in words: attributes and their values as code, all else as our own words. */
const evidencePhrase = (evidence) => {
    switch (evidence.kind) {
        case "attribute":
            return evidence.becomes === undefined ? settingPhrase(evidence) : changePhrase(evidence, evidence.becomes);
        case "removed":
            return [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(evidence.path), `: ${evidence.count} removed`];
        case "leaves":
            return [evidence.says];
        case "worthless":
            return [WORTHLESS[evidence.because]];
        case "shared":
            return ["it comes back with what it is stored in"];
        case "copy":
            return [COPY[evidence.because]];
        case "rename":
            return ["looks like a rename to ", (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(evidence.to)];
        case "too-late":
            return ["the new configuration would keep more, but a destroy goes by the state"];
    }
};
/** Facts that a report has not told elsewhere. That copies are destroyed too is told by their names. */
const isFurther = (evidence, finding) => !(evidence.kind === "copy" && evidence.because === "destroyed") && !(0,_remains_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isToldAsRemains */ .B8)(evidence, finding);
/** All evidence of a finding that is not told elsewhere. */
const furtherEvidence = (finding) => finding.evidence.filter((one) => isFurther(one, finding)).map(evidencePhrase);
/** The same in one line of a terminal. */
const furtherEvidenceText = (finding) => furtherEvidence(finding).map(_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .asTerminal */ .T9).join("; ");


/***/ }),

/***/ 650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   Nx: () => (/* binding */ capital),
/* harmony export */   T9: () => (/* binding */ asTerminal),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   g5: () => (/* binding */ asMarkdown),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3021);

const code = (text) => ({ code: text });
const plain = (phrase) => phrase.map((part) => (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(typeof part === "string" ? part : part.code)).join("");
const asMarkdown = (phrase) => phrase.map((part) => (typeof part === "string" ? (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(part) : (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(part.code))).join("");
const asTerminal = (phrase) => phrase.map((part) => (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(typeof part === "string" ? part : part.code)).join("");
/** The phrase with a capital at its start, if it starts with our own words. */
const capital = (phrase) => {
    const [first, ...rest] = phrase;
    return typeof first === "string" ? [first.charAt(0).toUpperCase() + first.slice(1), ...rest] : phrase;
};
/** `a, b and 3 more`: at most `limit` of `count` items by name, the rest counted. */
const named = (items, limit, count = items.length) => {
    const shown = items.slice(0, limit);
    const rest = count - shown.length;
    const ends = [
        ...shown.map((item) => [code(item)]),
        ...(rest > 0 ? [[`${rest} more`]] : []),
    ];
    return ends.flatMap((end, at) => (at === 0 ? end : [at === ends.length - 1 ? " and " : ", ", ...end]));
};


/***/ }),

/***/ 5673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ policyLines),
/* harmony export */   a: () => (/* binding */ policyPhrase)
/* harmony export */ });
/* harmony import */ var _domain_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(323);
/* harmony import */ var _domain_rules_table_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4333);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(650);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9362);




const MOST_FOLDERS = 4;
/**
 * Which policy a review went by: `policy: .github/destroy-guard.yml`, or that there was none and where it was sought.
 */
function policyPhrase({ file, branch, looked }) {
    if (file !== null)
        return ["policy: ", (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(file), ...(branch === null ? [] : [" on ", (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(branch)])];
    const where = branch === null ? [] : [" on ", (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(branch)];
    const folders = looked.length === 0 ? [] : [" in ", ...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)(looked, MOST_FOLDERS)];
    return ["policy: none found", ...where, ...folders, ", so the defaults count"];
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

/***/ 9362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   oh: () => (/* binding */ thousands),
/* harmony export */   vJ: () => (/* binding */ withArticle),
/* harmony export */   w3: () => (/* binding */ verb)
/* harmony export */ });
/* unused harmony export isPlural */
/** Numbers as people write them. */
const thousands = (count) => String(count).replace(/\B(?=(\d{3})+$)/g, ",");
/** `1 snapshot`, `2 snapshots`, `1,980 objects`. */
const counted = (count, one, many = `${one}s`) => `${thousands(count)} ${count === 1 ? one : many}`;
/** Spelled with a vowel, spoken with a consonant. */
const CONSONANT_SOUND = /^(?:uni|use|usa|eu|one\b|ub)/i;
/** Abbreviations are spoken letter by letter: an RDS, an SQL, a VPC. */
const SPELLED = /^[A-Z]{2,}/;
const VOWEL_LETTER = /^[AEFHILMNORSX]/;
/** What follows the noun itself: `expiry rules | of a bucket`. */
const ADDITION = /(?:,| \(| (?:of|for|in|to|with|from|on|by|that|which|as|at|and|or|between|before|without)\b).*$/;
const ENDS_AS_PLURAL = /[^sui]s$/i;
/** End like plurals, and are none. */
const SINGULAR = new Set(["analytics", "kubernetes", "alias", "canvas"]);
/** Can't be counted: `versioning of a bucket`. */
const UNCOUNTED = new Set(["access", "encryption", "logging", "monitoring", "protection", "replication", "versioning"]);
const headOf = (noun) => noun.replace(ADDITION, "").split(" ").at(-1)?.toLowerCase() ?? "";
/** `expiry rules of a bucket`, `backups`. */
const isPlural = (noun) => ENDS_AS_PLURAL.test(headOf(noun)) && !SINGULAR.has(headOf(noun));
/** The form of a verb that fits what a thing is called: `is` or `are`. */
const verb = (noun, one, many) => (isPlural(noun) ? many : one);
/** `a relational database`, `an index`, `an RDS cluster`; plurals and what can't be counted have no article. */
const withArticle = (noun) => {
    if (isPlural(noun) || UNCOUNTED.has(headOf(noun)))
        return noun;
    const vowel = SPELLED.test(noun) ? VOWEL_LETTER.test(noun) : /^[aeiou]/i.test(noun) && !CONSONANT_SOUND.test(noun);
    return `${vowel ? "an" : "a"} ${noun}`;
};
/** `a`, `a and b`, `a, b and c`; or with another word between the last two. */
const listed = (items, joint = "and") => items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${joint} ${items.at(-1)}`;
/** The first letter as a capital: for the start of a sentence. */
const sentence = (text) => text.charAt(0).toUpperCase() + text.slice(1);


/***/ }),

/***/ 8190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ isToldAsRemains),
/* harmony export */   JB: () => (/* binding */ remainsClause),
/* harmony export */   MI: () => (/* binding */ remainsHeadline),
/* harmony export */   z2: () => (/* binding */ remainsPhrase)
/* harmony export */ });
/* harmony import */ var _copies_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5622);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(650);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9362);



/** What depends on content is told as a condition: nobody knows from the plan whether it is met. */
const REFUSED = {
    protected: "the provider will refuse this, and the apply fails part-way",
    "not-empty": "the provider will refuse this, unless it is empty by then",
    "in-use": "the provider will refuse this while something uses it",
};
/** What could restore it, as a clause. Copies are counted here; every report names them beside it. */
const REMAINS_CLAUSE = {
    copies: ({ survivors, survivorsCount }) => survivorsCount === 1
        ? "a copy in this state remains"
        : `${(0,_copies_js__WEBPACK_IMPORTED_MODULE_0__/* .copiesCounted */ .MM)(survivors, survivorsCount)} in this state remain`,
    snapshot: () => "a snapshot that the destroy itself makes remains",
    grace: ({ days }) => days === null ? "it can be restored for a limited time" : `it can be restored for ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(days, "day")}`,
    kept: (_, left) => `this stays: ${left ?? "the data itself"}`,
    refused: ({ refusal }) => REFUSED[refusal ?? "protected"],
    nothing: () => "nothing in this state keeps a copy",
    unknown: () => "it is not known what remains of it",
};
/** What remains, in the few words that a headline has room for; empty where it says so itself. */
const REMAINS_HEADLINE = {
    copies: ({ survivors, survivorsCount }) => `, but ${survivorsCount === 1 ? "a copy" : (0,_copies_js__WEBPACK_IMPORTED_MODULE_0__/* .copiesCounted */ .MM)(survivors, survivorsCount)} would remain`,
    snapshot: () => ", but the destroy makes a snapshot first",
    grace: ({ days }) => `, but could be restored for ${days === null ? "a limited time" : (0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(days, "day")}`,
    kept: () => ", but a part would stay",
    refused: ({ refusal }) => `, but the provider would refuse this${REFUSED_UNLESS[refusal ?? "protected"]}`,
    nothing: () => "",
    unknown: () => "",
};
const REFUSED_UNLESS = {
    protected: "",
    "not-empty": " unless it is empty by then",
    "in-use": " while something uses it",
};
/** `, but 2 snapshots would remain`: the end of a headline on one object. */
const remainsHeadline = ({ remains }) => remains === null ? "" : REMAINS_HEADLINE[remains.kind](remains);
/** What the destroy leaves, in the catalogue's words. */
const leftIn = ({ evidence }) => evidence.find((one) => one.kind === "leaves")?.says ?? null;
/** Empty for a finding that loses nothing. */
const remainsClause = (finding) => finding.remains === null ? "" : REMAINS_CLAUSE[finding.remains.kind](finding.remains, leftIn(finding));
/** Completes `What remains: …`. `left`: what the destroy leaves, in the catalogue's words. */
const REMAINS_SENTENCE = {
    copies: ({ survivors, survivorsCount }) => [
        survivorsCount === 1 ? "a copy in this state: " : `${(0,_copies_js__WEBPACK_IMPORTED_MODULE_0__/* .copiesCounted */ .MM)(survivors, survivorsCount)} in this state: `,
        ...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)(survivors, 8, survivorsCount),
    ],
    snapshot: (_, left) => [left ?? "a snapshot, made by the destroy itself"],
    grace: ({ days }, left) => [
        `${left ?? "it can be restored for a limited time"}${days === null ? "" : ` (for ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(days, "day")})`}`,
    ],
    kept: (_, left) => [`${left ?? "the data itself"} (this stays)`],
    refused: ({ refusal }) => [REFUSED[refusal ?? "protected"]],
    nothing: () => ["nothing that this state knows of; copies may exist outside it"],
    unknown: () => ["not known: there are no facts on what a destroy of this type leaves"],
};
/** What remains, as a sentence without its start; empty for a finding that loses nothing. */
const remainsPhrase = (finding) => finding.remains === null ? [] : REMAINS_SENTENCE[finding.remains.kind](finding.remains, leftIn(finding));
/** Told in the words of the leaf. */
const BY_LEAF = new Set(["snapshot", "grace", "kept"]);
/** Whether `remainsPhrase` has told this fact already. */
const isToldAsRemains = ({ kind }, { remains }) => kind === "leaves" && BY_LEAF.has(remains?.kind);


/***/ }),

/***/ 6235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GF: () => (/* binding */ proofWords),
/* harmony export */   XF: () => (/* binding */ signingPhrase),
/* harmony export */   gB: () => (/* binding */ signedPhrase)
/* harmony export */ });
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(650);

/** What the kind of a key says of who signed. */
const PROOF = {
    touch: "a security key that was touched, so a person was there",
    "no-touch": "a security key that was not touched, which a program can do as well",
    plain: "a plain key, which proves nothing against whoever can read it, an agent too",
};
/** With what something was signed: completes `Signed with …`. */
const signingPhrase = ({ proof, algorithm, fingerprint }) => [
    `${PROOF[proof]} (`,
    (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(algorithm),
    " ",
    (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(fingerprint),
    ")",
];
const WEAKEST = ["plain", "no-touch", "touch"];
const SHORT = {
    touch: "with a security key that was touched",
    "no-touch": "with a security key that was not touched, which proves no person",
    plain: "with a plain key, which proves no person",
};
/** The least that the signatures of a consent prove: completes `alice agreed to exactly this finding, …`. */
const proofWords = (signed) => SHORT[WEAKEST.find((proof) => signed.some(({ key }) => key.proof === proof)) ?? "plain"];
/** One consent in a sentence. */
const signedPhrase = ({ by, root, agreed, expires, reason, key }) => [
    (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(by),
    " agreed for ",
    (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(root),
    ` at ${agreed}, until ${expires}, with `,
    ...signingPhrase(key),
    ...(reason === "" ? [] : [": ", (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(reason)]),
];


/***/ }),

/***/ 6884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Pv: () => (/* binding */ CONSENT),
/* harmony export */   dA: () => (/* binding */ DESTROY_PLAN),
/* harmony export */   j6: () => (/* binding */ only),
/* harmony export */   k9: () => (/* binding */ KEEP),
/* harmony export */   l6: () => (/* binding */ keepOrProve),
/* harmony export */   qv: () => (/* binding */ keepOnly)
/* harmony export */ });
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3021);

/** The step by which the object stays. */
const KEEP = "Keep it";
const TAKE_BACK = "take the change back and make the plan again";
const KEEP_BY_EFFECT = {
    delete: "find out why the plan deletes it, and make a plan that does not",
    replace: "take back the change that forces the replacement and make the plan again",
    forget: "take the removed block out again, so that the object stays managed",
    update: TAKE_BACK,
    create: TAKE_BACK,
    read: TAKE_BACK,
    none: TAKE_BACK,
    unknown: "see what the plan does to it, and make the plan again with a version that both sides know",
};
const PUT_BACK = "put its block back into the configuration, or leave the destroy out, and make the plan again";
/** What keeps it, by the reason that Terraform gives. Only where its block is gone it can be put back. */
const KEEP_BY_REASON = {
    replace_because_tainted: "if the object is healthy, run terraform untaint for its address, and make the plan again",
    replace_because_cannot_update: KEEP_BY_EFFECT.replace,
    replace_by_request: "make the plan again without -replace",
    replace_by_triggers: "take back the change of what it is tied to by replace_triggered_by, and make the plan again",
    delete_because_no_resource_config: PUT_BACK,
    delete_because_no_module: "put the module block that it belongs to back, or its key, and make the plan again",
    delete_because_wrong_repetition: "its block is still there, but count or for_each was added or taken away: write a moved block from the old address to the new one, and make the plan again",
    delete_because_count_index: "its block is still there, but count is smaller: raise count again. Of a list the last objects go, whichever entry was taken out; with for_each each object has its own key",
    delete_because_each_key: "its block is still there, but its key is gone from for_each: put the key back; if it was only renamed, write a moved block from the old key to the new one",
    delete_because_no_move_target: "a moved block leads to an address that has no block: correct it, and make the plan again",
    delete_because_enabled_false: "set enabled to true again, and make the plan again",
    forgot_because_lifecycle_destroy_in_state: KEEP_BY_EFFECT.forget,
    forgot_because_lifecycle_destroy_in_config: KEEP_BY_EFFECT.forget,
};
const IMPORTED = {
    step: KEEP,
    how: "the plan imports the object and replaces it at once: make the configuration fit the object as it is, until the plan imports it and changes nothing",
};
/** Where no reason is given, a place with a line is a block that is still there. */
const keepDeleted = ({ places: [first] }) => first !== undefined && first.line === null ? PUT_BACK : KEEP_BY_EFFECT.delete;
const keep = (finding, destroy) => {
    const effect = finding.subject?.effect ?? "none";
    if (destroy?.imported === true && effect === "replace")
        return IMPORTED;
    const reason = destroy?.reason ?? null;
    if (reason !== null && destroy?.effect === effect)
        return { step: KEEP, how: KEEP_BY_REASON[reason] };
    return { step: KEEP, how: effect === "delete" ? keepDeleted(finding) : KEEP_BY_EFFECT[effect] };
};
/** A deposed object has no block that could be put back. */
const LOOK = {
    step: "Look first",
    how: "an interrupted replacement left it behind: see at the provider that the current object has its data",
};
/** Another address for the same object: no block is missing, but one that says so. */
const moved = (from, to) => ({
    step: "Say that it moved",
    how: `it looks like a rename: write a moved block with from = ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(from)} and to = ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(to)}, and make the plan again`,
});
const keepOrLook = (finding, destroy) => {
    const { subject, evidence } = finding;
    if (subject !== null && subject.deposed !== null)
        return LOOK;
    const rename = evidence.find(({ kind }) => kind === "rename");
    return subject !== null && rename?.kind === "rename" ? moved(subject.address, rename.to) : keep(finding, destroy);
};
/** Of a run of `destroy` no block is missing that could be put back. */
const DESTROY_PLAN = {
    step: "Stop",
    how: "this plan destroys everything: do not apply it unless that is what you want",
};
const PROVE = {
    step: "Prove a backup",
    how: "if it has to go, make a backup that is kept outside this state, and restore from it once",
};
const CONSENT = { step: "Ask a code owner", how: "an owner can agree to exactly these findings" };
const SETTINGS_FIRST = {
    step: "Apply the settings first",
    how: "by themselves, without what forces the replacement, so that the state has them; replace it after that",
};
const settingsFirst = ({ evidence }) => evidence.some(({ kind }) => kind === "too-late") ? [SETTINGS_FIRST] : [];
const keepOrProve = (finding, destroy) => [
    keepOrLook(finding, destroy),
    ...settingsFirst(finding),
    PROVE,
];
const keepOnly = (finding, destroy) => [keepOrLook(finding, destroy)];
/** One step, whatever was found. */
const only = (step, how) => () => [{ step, how }];


/***/ }),

/***/ 4090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  R: () => (/* binding */ terminalReport),
  n: () => (/* binding */ verdictText)
});

// EXTERNAL MODULE: ./build/report/columns.js
var columns = __nccwpck_require__(9708);
// EXTERNAL MODULE: ./build/report/counts-words.js
var counts_words = __nccwpck_require__(5967);
// EXTERNAL MODULE: ./build/report/danger.js
var danger = __nccwpck_require__(4052);
// EXTERNAL MODULE: ./build/report/destroys.js
var destroys = __nccwpck_require__(4124);
// EXTERNAL MODULE: ./build/report/drift.js
var report_drift = __nccwpck_require__(2748);
// EXTERNAL MODULE: ./build/report/effect-words.js
var effect_words = __nccwpck_require__(3978);
// EXTERNAL MODULE: ./build/report/evidence-words.js
var evidence_words = __nccwpck_require__(1094);
// EXTERNAL MODULE: ./build/report/phrase.js
var phrase = __nccwpck_require__(650);
// EXTERNAL MODULE: ./build/report/policy-words.js
var policy_words = __nccwpck_require__(5673);
// EXTERNAL MODULE: ./build/report/quantity.js
var quantity = __nccwpck_require__(9362);
// EXTERNAL MODULE: ./build/report/remains-words.js
var remains_words = __nccwpck_require__(8190);
// EXTERNAL MODULE: ./build/report/signed-words.js
var signed_words = __nccwpck_require__(6235);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
// EXTERNAL MODULE: ./build/report/untrusted.js
var untrusted = __nccwpck_require__(3021);
;// CONCATENATED MODULE: ./build/report/terminal-page.js




const pageFor = ({ width, color }) => ({
    width: (0,columns/* readable */.HD)(width),
    // The caller has decided on colour; styleText would look at the stream again.
    paint: color ? (tint, text) => (0,external_node_util_.styleText)(tint, text, { validateStream: false }) : (_, text) => text,
});
/** A paragraph, its first line after `start` and the others under its text. */
const paragraph = (page, start, text, tint = []) => {
    const indent = (0,columns/* columnsOf */.PL)(start);
    return (0,columns/* wrapped */.ky)(text, page.width - indent).map((line, at) => {
        const whole = `${at === 0 ? start : " ".repeat(indent)}${line}`;
        // Before the colours, behind which the final look at every line would not see it.
        return tint.length === 0 ? whole : page.paint(tint, (0,untrusted/* uncommanded */.CR)(whole));
    });
};
/** Of each kind. More would push what to do off the first screen. */
const MOST_LEAVES = 4;
const branchLines = (page, { addresses, count, sign, one, many, tint }) => {
    const hidden = count - Math.min(addresses.length, MOST_LEAVES);
    const leaves = addresses
        .slice(0, MOST_LEAVES)
        .map((address) => `${sign} ${(0,columns/* fitted */.$5)((0,untrusted/* terminalText */.eR)(address), page.width - 8 - one.length)} ${one}`);
    return [...leaves, ...(hidden > 0 ? [`${sign} and ${(0,quantity/* thousands */.oh)(hidden)} more ${hidden === 1 ? one : many}`] : [])].map((line) => page.paint(tint, line));
};
/** Copies under the object that they are of: those that go, and those that stay. */
const tree = (page, { remains }) => {
    const leaves = [
        ...branchLines(page, {
            addresses: remains?.goesWithIt ?? [],
            count: remains?.goesWithItCount ?? 0,
            sign: "✗",
            one: "goes with it",
            many: "go with it",
            tint: "red",
        }),
        ...branchLines(page, {
            addresses: remains?.survivors ?? [],
            count: remains?.survivorsCount ?? 0,
            sign: "✓",
            one: "stays",
            many: "stay",
            tint: "green",
        }),
    ];
    return leaves.map((leaf, at) => `  ${at === leaves.length - 1 ? "└─" : "├─"} ${leaf}`);
};

// EXTERNAL MODULE: ./build/report/verdict.js
var verdict = __nccwpck_require__(7342);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __nccwpck_require__(2867);
;// CONCATENATED MODULE: ./build/report/terminal.js
















const TINT = {
    blocked: ["red", "bold"],
    passed: ["green", "bold"],
    overridden: ["yellow", "bold"],
    skipped: ["dim"],
};
/** The verdict and why, in one line. */
const verdictText = (review) => (0,untrusted/* uncommanded */.CR)(`${review.verdict}: ${(0,phrase/* asTerminal */.T9)((0,verdict/* because */.x)(review))}`);
const verdictLines = (page, review) => paragraph(page, "", verdictText(review), TINT[review.verdict]);
const LABEL = 9;
/** `remains  nothing is known …`, or on a narrow screen the label on a line of its own. */
const fact = (page, label, text) => {
    if (text === "")
        return [];
    if (page.width < 50)
        return [`  ${page.paint("dim", label)}`, ...paragraph(page, "    ", text)];
    const [first = "", ...others] = (0,columns/* wrapped */.ky)(text, page.width - 2 - LABEL);
    return [
        `  ${page.paint("dim", label.padEnd(LABEL))}${first}`,
        ...others.map((line) => `${" ".repeat(2 + LABEL)}${line}`),
    ];
};
const objectText = ({ address, deposed }) => `${(0,untrusted/* terminalText */.eR)(address)}${deposed === null ? "" : ` (deposed object ${(0,untrusted/* terminalText */.eR)(deposed)})`}`;
const place = ({ places: [first] }) => first === undefined ? "" : `${(0,untrusted/* terminalText */.eR)(first.file)}${first.line === null ? "" : `:${first.line}`}`;
/** What remains is not repeated where the tree shows it, nor for a backup of which nothing does. */
const remainsText = (finding) => {
    const kind = finding.remains?.kind;
    const isTold = kind === "copies" || (finding.rule === "backup-loss" && kind === "nothing");
    return isTold ? "" : (0,phrase/* asTerminal */.T9)((0,remains_words/* remainsPhrase */.z2)(finding));
};
const blockLines = (page, { finding, destroy }) => {
    const { subject } = finding;
    return [
        ...paragraph(page, "✗ ", `${(0,phrase/* asTerminal */.T9)((0,phrase/* capital */.Nx)((0,wording/* messagePhrase */.$r)(finding, destroy)))} [${finding.rule}]`, ["red"]),
        ...(subject === null ? [] : paragraph(page, "  ", objectText(subject), ["bold"])),
        ...tree(page, finding),
        ...fact(page, "remains", remainsText(finding)),
        ...fact(page, "why", (0,phrase/* asTerminal */.T9)((0,effect_words/* causeOf */.r)(destroy))),
        ...fact(page, "was", (0,untrusted/* terminalText */.eR)(subject?.previousAddress ?? "")),
        ...fact(page, "seen", (0,evidence_words/* furtherEvidenceText */.xb)(finding)),
        ...fact(page, "in", place(finding)),
    ];
};
const stepLines = (page, steps) => steps.flatMap(({ step, how }) => paragraph(page, "  → ", `${step}: ${how}.`));
/** Steps that were not told before: the same advice under every finding is read under none. */
const untold = (steps, told) => {
    const fresh = steps.filter(({ step, how }) => !told.has(`${step}: ${how}`));
    for (const { step, how } of fresh)
        told.add(`${step}: ${how}`);
    return fresh;
};
const shortLines = (page, sign, tint, { finding, destroy }) => {
    const { subject } = finding;
    const message = (0,wording/* messagePhrase */.$r)(finding, destroy);
    const where = place(finding);
    const said = subject === null ? (0,phrase/* asTerminal */.T9)((0,phrase/* capital */.Nx)(message)) : `${objectText(subject)}: ${(0,phrase/* asTerminal */.T9)(message)}`;
    return paragraph(page, `${sign} `, `${said}${where === "" ? "" : ` (${where})`} [${finding.rule}]`, [tint]);
};
const MOST_IN_FULL = 20;
const MOST_BRIEF = 200;
const MOST_SHORT = 30;
const MOST_DESTROYS = 15;
const EVERYTHING = "--format json has all of them";
const toldAt = (root, level) => {
    const destroyFor = (0,destroys/* destroysOf */.t)(root);
    return root.findings
        .filter((finding) => finding.level === level)
        .map((finding) => ({ root, finding, destroy: destroyFor(finding) }));
};
const moreLines = (page, hidden, what) => hidden > 0 ? paragraph(page, "  ", `…and ${(0,quantity/* counted */.hS)(hidden, `more ${what}`)}; ${EVERYTHING}`) : [];
const blockingLines = (page, root, told) => {
    const all = toldAt(root, "block");
    const full = all.slice(0, MOST_IN_FULL).flatMap((one) => {
        const steps = stepLines(page, untold((0,wording/* stepsFor */.Rb)(one.finding, root), told));
        return [
            "",
            ...blockLines(page, one),
            ...(steps.length === 0 ? [] : ["", `  ${page.paint("bold", "What to do")}`, ...steps]),
        ];
    });
    const rest = all.slice(MOST_IN_FULL);
    const brief = rest
        .slice(0, MOST_BRIEF)
        .flatMap(({ finding }) => paragraph(page, "✗ ", `${finding.subject === null ? "" : `${objectText(finding.subject)} `}[${finding.rule}]`, [
        "red",
    ]));
    return [
        ...full,
        ...(rest.length === 0
            ? []
            : ["", ...paragraph(page, "", `${(0,quantity/* counted */.hS)(rest.length, "more blocking finding")}:`, ["bold"]), ...brief]),
        ...moreLines(page, rest.length - MOST_BRIEF, "blocking finding"),
    ];
};
const SHORT = {
    warn: { sign: "!", tint: "yellow", what: "warning" },
    note: { sign: "·", tint: "dim", what: "note" },
};
const shortList = (page, root, level) => {
    const { sign, tint, what } = SHORT[level];
    const all = toldAt(root, level);
    if (all.length === 0)
        return [];
    return [
        "",
        ...all.slice(0, MOST_SHORT).flatMap((one) => shortLines(page, sign, tint, one)),
        ...moreLines(page, all.length - MOST_SHORT, what),
    ];
};
/** The word alone: why and how stand with the findings. */
const WORD = { delete: "deleted", replace: "replaced", forget: "forgotten" };
const destroyLines = (page, root) => {
    const others = (0,destroys/* otherDestroys */.M)(root);
    if (others.length === 0)
        return [];
    const also = others.length === root.destroys.length
        ? "Destroyed, replaced or forgotten"
        : "Also destroyed, replaced or forgotten";
    const shown = others
        .slice(0, MOST_DESTROYS)
        .map((destroy) => `  ${page.paint("dim", WORD[destroy.effect].padEnd(LABEL))} ${(0,columns/* fitted */.$5)(objectText(destroy), page.width - LABEL - 3)}`);
    return [
        "",
        ...paragraph(page, "", also, ["bold"]),
        ...shown,
        ...moreLines(page, others.length - MOST_DESTROYS, "object"),
    ];
};
const MOST_DRIFTED = 15;
const driftLines = (page, { drift }) => drift.length === 0
    ? []
    : [
        "",
        ...paragraph(page, "", (0,report_drift/* driftHeading */.M)(drift), ["bold"]),
        ...drift
            .slice(0, MOST_DRIFTED)
            .map(({ address, effect }) => `  ${page.paint("dim", report_drift/* DRIFT */.K[effect].padEnd(LABEL))} ${(0,columns/* fitted */.$5)((0,untrusted/* terminalText */.eR)(address), page.width - LABEL - 3)}`),
        ...moreLines(page, drift.length - MOST_DRIFTED, "object"),
    ];
const endLines = (page, { counts, digest, roots, policy }) => {
    const parts = (0,counts_words/* countsWords */.M)(counts);
    const where = roots.length > 1 ? ` in ${(0,quantity/* counted */.hS)(roots.length, "root")}` : "";
    return [
        ...(parts.length === 0 ? [] : ["", ...paragraph(page, "", `${parts.join(", ")}${where}`)]),
        ...(digest === null ? [] : paragraph(page, "", `digest ${(0,untrusted/* terminalText */.eR)(digest)}`, ["dim"])),
        ...(policy === null ? [] : paragraph(page, "", (0,phrase/* asTerminal */.T9)((0,policy_words/* policyPhrase */.a)(policy)), ["dim"])),
    ];
};
/** Whose signatures overrode what blocks, and what they prove. */
const signedLines = (page, { override }) => (override?.signed ?? []).flatMap((one) => paragraph(page, "", (0,phrase/* asTerminal */.T9)((0,signed_words/* signedPhrase */.gB)(one))));
const rootLines = (page, root, named, told) => {
    const lines = [
        ...blockingLines(page, root, told),
        ...shortList(page, root, "warn"),
        ...destroyLines(page, root),
        ...shortList(page, root, "note"),
        ...driftLines(page, root),
    ];
    return named && lines.length > 0
        ? ["", ...paragraph(page, "", `${(0,untrusted/* terminalText */.eR)(root.root)}:`, ["bold"]), ...lines]
        : lines;
};
/**
 * The review for a person at a terminal: the verdict, then what blocks and what to do about it, then everything else in
 * short.
 * No line is wider than the terminal, and none is a command to the runner of a workflow.
 */
const terminalReport = (review, options) => {
    const page = pageFor(options);
    const told = new Set();
    const roots = [...review.roots].sort(danger/* byDanger */.d);
    const lines = [
        ...verdictLines(page, review),
        ...roots.flatMap((root) => rootLines(page, root, review.roots.length > 1, told)),
        ...signedLines(page, review),
        ...endLines(page, review),
    ];
    return `${lines.map(untrusted/* uncommanded */.CR).join("\n")}\n`;
};


/***/ }),

/***/ 3021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CR: () => (/* binding */ uncommanded),
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   MZ: () => (/* binding */ codeCell),
/* harmony export */   RD: () => (/* binding */ unpinged),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   eR: () => (/* binding */ terminalText),
/* harmony export */   et: () => (/* binding */ printableJson),
/* harmony export */   kc: () => (/* binding */ logText),
/* harmony export */   ti: () => (/* binding */ inlineCode),
/* harmony export */   xK: () => (/* binding */ xmlText)
/* harmony export */ });
/* unused harmony exports shownInCode, htmlCode */
/**
 * Text that somebody else chose: addresses, types, file names, reasons, logins. Whoever writes a pull request chooses
 * the keys of a `for_each`, and with them what stands in our comment, in a terminal and in the log of a job.
 *
 * Every function here takes raw text and gives back text that is inert in one place, and only there.
 */
/**
 * What can't be seen, or changes how its neighbours are seen: control and escape characters, bidi controls, zero-width
 * and other default-ignorable characters, the byte order mark, line and paragraph separators, spaces that are not the
 * plain one, private use, and halves of surrogate pairs.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs}/gu;
const SHORT = new Map([
    ["\n", "\\n"],
    ["\r", "\\r"],
    ["\t", "\\t"],
]);
const codePoint = (char) => {
    const hex = (char.codePointAt(0) ?? 0).toString(16);
    return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, "0")}`;
};
const escaped = (char) => SHORT.get(char) ?? codePoint(char);
/**
 * One line in which everything can be seen: `\n`, `\u202e`, `\u{e0001}`.
 * `##[` is broken up too: the runner of GitHub Actions obeys `##[command]` wherever it stands in a line
 * (actions/runner src/Runner.Common/ActionCommand.cs).
 */
const visible = (text) => text.replace(UNSEEN, escaped).replaceAll("##[", "\\u0023#[");
/** No HTML comment can begin or end, so no text can pass for the marker by which the action finds its own comment. */
const uncommented = (text) => text.replaceAll("<!--", "\\u003c!--").replaceAll("-->", "--\\u003e");
/** The text as it will be read inside a Markdown code span. */
const shownInCode = (text) => uncommented(visible(text));
const longestRun = (text) => (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
/**
 * A Markdown code span: nothing in it comes alive, since its fence is longer than any run of backticks inside.
 * Not for tables (`codeCell`) and not for HTML (`htmlCode`).
 */
const inlineCode = (text) => {
    const shown = shownInCode(text);
    if (shown === "")
        return "(empty)";
    const fence = "`".repeat(longestRun(shown) + 1);
    // CommonMark takes one space off both ends if there is one at both, unless there is nothing else.
    const padded = /^`|`$|^ .*[^ ].* $/.test(shown) ? ` ${shown} ` : shown;
    return `${fence}${padded}${fence}`;
};
/** The same inside a table's cell, where a pipe ends the cell even in code, unless a backslash stands before it. */
const codeCell = (text) => inlineCode(text).replaceAll("|", "\\|");
const HTML = new Map([
    ["&", "&amp;"],
    ["<", "&lt;"],
    [">", "&gt;"],
    ['"', "&quot;"],
    ["'", "&#39;"],
]);
const escapedMarkup = (text) => text.replace(/[&<>"']/g, (char) => HTML.get(char) ?? char);
/** Code inside an HTML block such as `<summary>`, where Markdown is not read. */
const htmlCode = (text) => `<code>${escapedMarkup(shownInCode(text))}</code>`;
/**
 * Text of XML, in an element or an attribute. Two more characters are not allowed in it:
 * https://www.w3.org/TR/xml/#charsets
 */
const xmlText = (text) => escapedMarkup(visible(text).replace(/[\ufffe\uffff]/g, (char) => codePoint(char)));
const JOINER = "&#8288;"; // WORD JOINER: can't be seen, and breaks up what GitHub would turn into a link or a mention
/**
 * Running text in Markdown, for words of the catalogue and the policy, which are trusted but not written as Markdown.
 * Formatting, HTML, links, mentions, references to issues and emoji codes stay text. Never at the start of a line: `1.`
 * would begin a list.
 */
const prose = (text) => shownInCode(text)
    .replace(/[\\`*_[\]<>&|~$#]/g, "\\$&")
    .replace(/#(?=\d)/g, `#${JOINER}`) // before all others, whose joiner has a number sign of its own
    .replaceAll("@", `@${JOINER}`)
    .replaceAll("://", `:${JOINER}//`)
    .replace(/www\./gi, (www) => `${www.slice(0, -1)}${JOINER}.`)
    .replace(/GH-(?=\d)/gi, (reference) => `${reference.slice(0, -1)}${JOINER}-`)
    .replace(/:(?=[\w+-]+:)/g, `:${JOINER}`);
/** A login or team in Markdown that nobody is notified by: neither alive nor with its `@`. */
const unpinged = (login) => inlineCode(login.replace(/^@/, ""));
/** One line for a terminal: no escape sequence survives. */
const terminalText = visible;
/** A line that begins with `::` is a command to the runner, whatever white space stands before it. */
const uncommanded = (line) => line.replace(/^(\s*):(?=:)/u, "$1\\u003a");
/** Text for the log of a job: its own line breaks stay, no line is a command. `core.info` escapes nothing by itself. */
const logText = (text) => text
    .split("\n")
    .map((line) => uncommanded(visible(line)))
    .join("\n");
/**
 * The same JSON with everything unseen as `\uXXXX`, so that it can be printed: only strings can hold such characters.
 */
const printableJson = (json) => json
    .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs}/gu, (char) => Array.from({ length: char.length }, (_, at) => `\\u${char.charCodeAt(at).toString(16).padStart(4, "0")}`).join(""))
    .replaceAll("##[", "\\u0023#[");
/** At most `width` characters, cut in the middle: the start names the module, the end the object. For visible text. */
const cut = (text, width) => {
    const chars = [...text];
    if (chars.length <= width)
        return text;
    const end = Math.floor((width - 1) / 2);
    return `${chars.slice(0, width - 1 - end).join("")}…${chars.slice(chars.length - end).join("")}`;
};


/***/ }),

/***/ 7342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ findingsAt),
/* harmony export */   x: () => (/* binding */ because)
/* harmony export */ });
/* harmony import */ var _domain_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9304);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(650);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9362);
/* harmony import */ var _signed_words_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6235);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2867);





/** Every finding of one level, over all roots, the most dangerous first. */
const findingsAt = (review, level) => review.roots
    .flatMap((root) => root.findings)
    .filter((finding) => finding.level === level)
    .sort(_domain_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .byImportance */ .G5);
/** The worst of one level in a sentence, and how many other findings there are: `…; 3 more warnings`. */
const headline = (findings, more) => {
    const [first] = findings;
    if (first === undefined)
        return null;
    const same = findings.filter((finding) => finding.rule === first.rule);
    const others = findings.length - same.length;
    return `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .headlineOf */ .gD)([first, ...same.slice(1)])}${others === 0 ? "" : `; ${more(others)}`}`;
};
const blocked = (review) => [
    headline(findingsAt(review, "block"), (count) => `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(count, "more finding")} ${count === 1 ? "blocks" : "block"}`) ?? "something here needs a code owner's consent",
];
const overridden = (review) => {
    const by = (review.override?.by ?? []).map((login) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(login.replace(/^@/, "")));
    const who = by.length === 0
        ? ["a code owner"]
        : by.flatMap((login, at) => (at === 0 ? [login] : [at === by.length - 1 ? " and " : ", ", login]));
    const agreed = findingsAt(review, "block").length;
    const signed = review.override?.signed ?? null;
    return [
        ...who,
        ` agreed to exactly ${agreed === 1 ? "this finding" : `these ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(agreed, "finding")}`}`,
        ...(signed === null ? [] : [`, ${(0,_signed_words_js__WEBPACK_IMPORTED_MODULE_3__/* .proofWords */ .GF)(signed)}`]),
    ];
};
const passed = (review) => {
    const warning = headline(findingsAt(review, "warn"), (count) => (0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(count, "more warning"));
    if (warning !== null)
        return [`nothing blocks, but ${warning}`];
    const destroyed = review.counts.delete + review.counts.replace;
    if (destroyed === 0)
        return ["nothing is destroyed"];
    const harmless = review.roots.every((root) => root.destroys.every((destroy) => destroy.class === null));
    if (destroyed === 1)
        return [
            `1 object is deleted or replaced, and it ${harmless ? "holds no data and no backups" : "needs nobody's consent"}`,
        ];
    return [
        `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(destroyed, "object")} are deleted or replaced, and none of them ${harmless ? "holds data or backups" : "needs anybody's consent"}`,
    ];
};
const BECAUSE = {
    blocked,
    overridden,
    passed,
    skipped: () => ["there was no plan to review"],
};
/** Why the verdict is what it is: completes `blocked: …`, as one sentence without full stop. */
const because = (review) => BECAUSE[review.verdict](review);


/***/ }),

/***/ 2867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ messagePhrase),
/* harmony export */   Rb: () => (/* binding */ stepsFor),
/* harmony export */   SM: () => (/* binding */ remedyOf),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   gD: () => (/* binding */ headlineOf)
/* harmony export */ });
/* unused harmony export WORDING */
/* harmony import */ var _domain_review_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9893);
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8073);
/* harmony import */ var _destroys_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4124);
/* harmony import */ var _effect_words_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3978);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(650);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9362);
/* harmony import */ var _remains_words_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(8190);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(6884);








const WORDING = {
    "last-copy": {
        headline: {
            one: (what, finding) => `${what} would ${(0,_clauses_js__WEBPACK_IMPORTED_MODULE_1__/* .inPlace */ .zp)(finding) ? "lose its data" : "be destroyed"}, and nothing in this state keeps a copy`,
            many: (count) => `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(count, "object")} that hold data would be destroyed, and nothing in this state keeps a copy`,
        },
        message: (finding, destroy) => (0,_clauses_js__WEBPACK_IMPORTED_MODULE_1__/* .loses */ .pw)(finding, destroy),
        steps: _steps_js__WEBPACK_IMPORTED_MODULE_7__/* .keepOrProve */ .l6,
    },
    "data-loss": {
        headline: {
            one: (what, finding) => (0,_clauses_js__WEBPACK_IMPORTED_MODULE_1__/* .inPlace */ .zp)(finding)
                ? `${what} would lose data`
                : `${what} would be destroyed with its data${(0,_remains_words_js__WEBPACK_IMPORTED_MODULE_6__/* .remainsHeadline */ .MI)(finding)}`,
            many: (count) => `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(count, "object")} would be destroyed with their data`,
        },
        message: (finding, destroy) => (0,_clauses_js__WEBPACK_IMPORTED_MODULE_1__/* .loses */ .pw)(finding, destroy),
        steps: _steps_js__WEBPACK_IMPORTED_MODULE_7__/* .keepOrProve */ .l6,
    },
    "data-expiry": {
        headline: {
            one: (what) => `${what} would make stored data expire or be overwritten`,
            many: (count) => `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(count, "object")} would make stored data expire or be overwritten`,
        },
        message: (finding, destroy) => (0,_clauses_js__WEBPACK_IMPORTED_MODULE_1__/* .happens */ .iV)(finding, destroy),
        steps: (0,_steps_js__WEBPACK_IMPORTED_MODULE_7__/* .only */ .j6)("Keep the data", "leave the change out, or limit it to what may go, and make the plan again"),
    },
    "backup-loss": {
        headline: {
            one: (what, finding) => (0,_clauses_js__WEBPACK_IMPORTED_MODULE_1__/* .inPlace */ .zp)(finding)
                ? `${finding.subject?.class === "backup" ? "" : "the backups of "}${what} would be cut back`
                : `${what} would be lost, and no restore could rely on it any more`,
            many: (count) => `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(count, "backup")} would be lost or cut back`,
        },
        message: (finding, destroy) => [
            ...(0,_clauses_js__WEBPACK_IMPORTED_MODULE_1__/* .happens */ .iV)(finding, destroy),
            ...(0,_clauses_js__WEBPACK_IMPORTED_MODULE_1__/* .leftIfAny */ .TK)(finding),
            ...(0,_clauses_js__WEBPACK_IMPORTED_MODULE_1__/* .goes */ .n2)(finding),
            ...(0,_clauses_js__WEBPACK_IMPORTED_MODULE_1__/* .afterwards */ .Q$)(finding, "; no restore can rely on it after that"),
        ],
        steps: _steps_js__WEBPACK_IMPORTED_MODULE_7__/* .keepOrProve */ .l6,
    },
    "key-loss": {
        headline: {
            one: (what, finding) => (0,_clauses_js__WEBPACK_IMPORTED_MODULE_1__/* .inPlace */ .zp)(finding)
                ? `${what} would be changed so that what only it can decrypt cannot be read`
                : `${what} would be lost, and what only it can decrypt with it${(0,_remains_words_js__WEBPACK_IMPORTED_MODULE_6__/* .remainsHeadline */ .MI)(finding)}`,
            many: (count) => `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(count, "key")} would be lost, and what only they can decrypt with them`,
        },
        message: (finding, destroy) => [
            ...(0,_clauses_js__WEBPACK_IMPORTED_MODULE_1__/* .happens */ .iV)(finding, destroy),
            ...(0,_clauses_js__WEBPACK_IMPORTED_MODULE_1__/* .leftIfAny */ .TK)(finding),
            ...(0,_clauses_js__WEBPACK_IMPORTED_MODULE_1__/* .goes */ .n2)(finding),
            ...(0,_clauses_js__WEBPACK_IMPORTED_MODULE_1__/* .afterwards */ .Q$)(finding, "; what only it can decrypt is unreadable after that"),
        ],
        steps: _steps_js__WEBPACK_IMPORTED_MODULE_7__/* .keepOrProve */ .l6,
    },
    "address-loss": {
        headline: {
            one: (what) => `${what} would be lost for good`,
            many: (count) => `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(count, "address or name", "addresses or names")} would be lost for good`,
        },
        message: (finding, destroy) => [...(0,_clauses_js__WEBPACK_IMPORTED_MODULE_1__/* .happens */ .iV)(finding, destroy), ...(0,_clauses_js__WEBPACK_IMPORTED_MODULE_1__/* .afterwards */ .Q$)(finding, (0,_clauses_js__WEBPACK_IMPORTED_MODULE_1__/* .lostForGood */ .Vr)(finding))],
        steps: _steps_js__WEBPACK_IMPORTED_MODULE_7__/* .keepOnly */ .qv,
    },
    "container-loss": {
        headline: {
            one: (what, finding) => (0,_clauses_js__WEBPACK_IMPORTED_MODULE_1__/* .inPlace */ .zp)(finding)
                ? `${what} would lose what is in it`
                : `${what} would be deleted with everything in it${(0,_remains_words_js__WEBPACK_IMPORTED_MODULE_6__/* .remainsHeadline */ .MI)(finding)}`,
            many: (count) => `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(count, "container")} would be deleted with everything in them`,
        },
        message: (finding, destroy) => (0,_clauses_js__WEBPACK_IMPORTED_MODULE_1__/* .loses */ .pw)(finding, destroy, [" with everything in it (listed in the plan or not)"]),
        steps: _steps_js__WEBPACK_IMPORTED_MODULE_7__/* .keepOrProve */ .l6,
    },
    protected: {
        headline: {
            one: (what) => `${what} would be destroyed or let go, and the policy protects it`,
            many: (count) => `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(count, "object")} would be destroyed or let go, and the policy protects them`,
        },
        message: (finding, destroy) => [...(0,_clauses_js__WEBPACK_IMPORTED_MODULE_1__/* .happens */ .iV)(finding, destroy), ...(0,_clauses_js__WEBPACK_IMPORTED_MODULE_1__/* .clause */ .sb)("the policy protects it", finding.detail)],
        steps: _steps_js__WEBPACK_IMPORTED_MODULE_7__/* .keepOnly */ .qv,
    },
    "mass-destroy": {
        headline: {
            one: (_, { detail }) => detail?.kind === "share" && detail.destroyed === detail.all
                ? `everything in the state that may hold something would be destroyed`
                : "a large share of everything in the state would be destroyed",
            many: (count) => `a large share of everything in the state would be destroyed, in ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(count, "root")}`,
        },
        message: (finding) => (0,_clauses_js__WEBPACK_IMPORTED_MODULE_1__/* .ofPlan */ .PC)("the plan deletes or replaces a large share of everything in the state", finding),
        steps: (0,_steps_js__WEBPACK_IMPORTED_MODULE_7__/* .only */ .j6)("Check the aim", "make sure that the workspace, the backend and the variable files are the ones you meant, and make the plan again"),
    },
    "missing-state": {
        headline: {
            one: () => "the plan has no prior state and would create everything",
            many: (count) => `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(count, "plan")} have no prior state and would create everything`,
        },
        message: (finding) => (0,_clauses_js__WEBPACK_IMPORTED_MODULE_1__/* .ofPlan */ .PC)("the plan has no prior state and wants to create everything", finding),
        steps: (0,_steps_js__WEBPACK_IMPORTED_MODULE_7__/* .only */ .j6)("Find the state", "check the backend's settings, the workspace and the credentials, run init again, and make the plan again; do not apply this one"),
    },
    frozen: {
        headline: {
            one: (what) => `${what} would be destroyed during a freeze`,
            many: (count) => `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(count, "object")} would be destroyed during a freeze`,
        },
        message: (finding, destroy) => finding.subject === null
            ? (0,_clauses_js__WEBPACK_IMPORTED_MODULE_1__/* .ofPlan */ .PC)("something is destroyed during a freeze", finding)
            : [...(0,_clauses_js__WEBPACK_IMPORTED_MODULE_1__/* .happens */ .iV)(finding, destroy), ...(0,_clauses_js__WEBPACK_IMPORTED_MODULE_1__/* .clause */ .sb)("this is during a freeze", finding.detail)],
        steps: (0,_steps_js__WEBPACK_IMPORTED_MODULE_7__/* .only */ .j6)("Wait", "merge and apply after the freeze, with a new plan"),
    },
    "unreadable-change": {
        headline: {
            one: () => "the plan does something that cannot be read with certainty",
            many: (count) => `the plan does ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(count, "thing")} that cannot be read with certainty`,
        },
        message: (finding, destroy) => finding.subject === null
            ? (0,_clauses_js__WEBPACK_IMPORTED_MODULE_1__/* .ofPlan */ .PC)("the plan cannot be read with certainty", finding)
            : [...(0,_clauses_js__WEBPACK_IMPORTED_MODULE_1__/* .happens */ .iV)(finding, destroy), ...(0,_clauses_js__WEBPACK_IMPORTED_MODULE_1__/* .clause */ .sb)("it may be destroyed", finding.detail)],
        steps: (0,_steps_js__WEBPACK_IMPORTED_MODULE_7__/* .only */ .j6)("Make the plan again", "repair what made the plan fail, or update destroy-guard if Terraform or OpenTofu is newer than it"),
    },
    "guard-removed": {
        headline: {
            one: (what) => `${what} would lose a safeguard`,
            many: (count) => `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(count, "safeguard")} would be taken off`,
        },
        message: (finding, destroy) => finding.subject === null
            ? (0,_clauses_js__WEBPACK_IMPORTED_MODULE_1__/* .ofPlan */ .PC)("a safeguard is taken off", finding)
            : [...(0,_clauses_js__WEBPACK_IMPORTED_MODULE_1__/* .happens */ .iV)(finding, destroy), ...((0,_clauses_js__WEBPACK_IMPORTED_MODULE_1__/* .inPlace */ .zp)(finding) ? [] : (0,_clauses_js__WEBPACK_IMPORTED_MODULE_1__/* .clause */ .sb)("it is a safeguard", finding.detail))],
        steps: (0,_steps_js__WEBPACK_IMPORTED_MODULE_7__/* .only */ .j6)("Leave it on", "keep the safeguard in this change; if it has to go, take it off in a change of its own that says why"),
    },
    forgotten: {
        headline: {
            one: (what) => `${what} would leave the state without being destroyed`,
            many: (count) => `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(count, "object")} would leave the state without being destroyed`,
        },
        message: _clauses_js__WEBPACK_IMPORTED_MODULE_1__/* .leaves */ .FQ,
        steps: (0,_steps_js__WEBPACK_IMPORTED_MODULE_7__/* .only */ .j6)("Say who takes over", "make sure that another state imports it, or take the removed block out again"),
    },
    unclassified: {
        headline: {
            one: (what) => `${what} of an unknown type would be destroyed`,
            many: (count) => `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(count, "object")} of unknown types would be destroyed`,
        },
        message: (finding, destroy) => [
            "object of type ",
            (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(finding.subject?.type ?? "unknown"),
            ` is ${(0,_effect_words_js__WEBPACK_IMPORTED_MODULE_3__/* .effectWords */ .z)(finding.subject?.effect ?? "delete", destroy)}`,
            ", and the catalogue does not know whether it holds data",
        ],
        steps: (0,_steps_js__WEBPACK_IMPORTED_MODULE_7__/* .only */ .j6)("Look it up", "find out whether this type holds data, and name it under catalogue in the policy"),
    },
    "guard-edited": {
        headline: {
            one: () => "the pull request changes what this check depends on",
            many: () => "the pull request changes what this check depends on",
        },
        message: (finding) => (0,_clauses_js__WEBPACK_IMPORTED_MODULE_1__/* .ofPlan */ .PC)("the pull request changes what this check depends on", finding),
        steps: (0,_steps_js__WEBPACK_IMPORTED_MODULE_7__/* .only */ .j6)("Review it apart", "read this part of the change by itself, best in a pull request of its own"),
    },
    "incomplete-plan": {
        headline: {
            one: () => "the plan is not complete",
            many: (count) => `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(count, "plan")} are not complete`,
        },
        message: (finding) => [...(0,_clauses_js__WEBPACK_IMPORTED_MODULE_1__/* .ofPlan */ .PC)("the plan is not complete", finding), ...(0,_clauses_js__WEBPACK_IMPORTED_MODULE_1__/* .later */ .NU)(finding)],
        steps: (0,_steps_js__WEBPACK_IMPORTED_MODULE_7__/* .only */ .j6)("Plan everything", "make the plan without -target, and review the next plan as well"),
    },
    drifted: {
        headline: {
            one: (what) => `${what} was changed or deleted outside Terraform`,
            many: (count) => `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(count, "object")} were changed or deleted outside Terraform`,
        },
        message: _clauses_js__WEBPACK_IMPORTED_MODULE_1__/* .happened */ .Y5,
        steps: (0,_steps_js__WEBPACK_IMPORTED_MODULE_7__/* .only */ .j6)("Find out who did it", "ask why it was changed, and bring the configuration or the object back in line before this plan is applied"),
    },
    "side-effect": {
        headline: {
            one: () => "an action runs with this plan",
            many: (count) => `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(count, "action")} run with this plan`,
        },
        message: (finding) => (0,_clauses_js__WEBPACK_IMPORTED_MODULE_1__/* .ofPlan */ .PC)("an action runs with this plan", finding),
        steps: (0,_steps_js__WEBPACK_IMPORTED_MODULE_7__/* .only */ .j6)("Read it", "look at what the action does before you apply"),
    },
    "exception-expired": {
        headline: {
            one: () => "an exception of the policy has expired",
            many: (count) => `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(count, "exception")} of the policy have expired`,
        },
        message: (finding) => (0,_clauses_js__WEBPACK_IMPORTED_MODULE_1__/* .ofPlan */ .PC)("an exception of the policy has expired", finding),
        steps: (0,_steps_js__WEBPACK_IMPORTED_MODULE_7__/* .only */ .j6)("Renew or remove it", "give the entry a new date if its reason still holds, else delete it"),
    },
};
const wordingOf = (rule) => WORDING[rule];
/** The message in parts, for a report that marks addresses as code. */
const messagePhrase = (finding, destroy = null) => wordingOf(finding.rule).message(finding, destroy);
/**
 * One sentence without full stop: what it is, what happens to it, what remains. Without its address, which stands
 * beside it everywhere.
 */
const messageOf = (finding, destroy = null) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(messagePhrase(finding, destroy));
/** The steps of its rule; in a run of `destroy` there is no block that could be put back. */
const ownSteps = (finding, root) => {
    const steps = wordingOf(finding.rule).steps(finding, root === null ? null : (0,_destroys_js__WEBPACK_IMPORTED_MODULE_2__/* .destroysOf */ .t)(root)(finding));
    if (root === null || !(0,_domain_review_js__WEBPACK_IMPORTED_MODULE_0__/* .isDestroyPlan */ .E)(root))
        return steps;
    return [_steps_js__WEBPACK_IMPORTED_MODULE_7__/* .DESTROY_PLAN */ .dA, ...steps.filter(({ step }) => step !== _steps_js__WEBPACK_IMPORTED_MODULE_7__/* .KEEP */ .k9)];
};
/**
 * What to do about it, the best first. Nobody can agree to a plan that failed, since it can't be applied. `root`: null
 * where nothing but the finding is known.
 */
const stepsFor = (finding, root = null) => [
    ...ownSteps(finding, root),
    ...(finding.level === "block" && root?.errored !== true ? [_steps_js__WEBPACK_IMPORTED_MODULE_7__/* .CONSENT */ .Pv] : []),
];
/** What to do about it, as one line of text. */
const remedyOf = (finding, root = null) => stepsFor(finding, root)
    .map(({ step, how }) => `${step}: ${how}.`)
    .join(" ");
/** `blocked: …` for the findings of one rule, which are at least one. */
const headlineOf = (findings) => {
    const [first, ...others] = findings;
    const { headline } = wordingOf(first.rule);
    return others.length === 0 ? headline.one((0,_quantity_js__WEBPACK_IMPORTED_MODULE_5__/* .withArticle */ .vJ)((0,_clauses_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(first.subject)), first) : headline.many(findings.length);
};


/***/ }),

/***/ 8112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ol: () => (/* binding */ digestOf),
  UQ: () => (/* binding */ isOverridable),
  QR: () => (/* binding */ reviewOf),
  bN: () => (/* binding */ reviewRoot),
  p6: () => (/* binding */ withOverride)
});

// UNUSED EXPORTS: withDigest

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ./build/domain/change.js
var domain_change = __nccwpck_require__(1777);
;// CONCATENATED MODULE: ./build/domain/digest.js
/**
 * The canonical lines of what blocks in one root, sorted: what an owner agrees to. They hold every fact by which an
 * owner would decide, and no prose: consent to 35 → 30 days of backups must not cover 35 → 0. JSON keeps the parts
 * apart, whatever an address holds.
 * A finding on the plan as a whole stands for every object the plan destroys, so their lines go in with it: approving
 * one mass destroy does not approve another.
 */
function digestLines(root, hash) {
    const blocking = root.findings.filter(({ level }) => level === "block");
    const orderOf = ordersIn(root.destroys);
    const hashOf = listHash(hash);
    const wholesale = blocking.some(({ subject }) => subject === null) ? root.destroys : [];
    return [
        ...blocking.map((finding) => lineOf(finding, root.root, orderOf, hashOf)),
        ...wholesale.map((destroy) => destroyLine(destroy, root.root)),
    ].sort();
}
const lineOf = ({ rule, subject, remains, detail, places, agreed }, root, orderOf, hashOf) => JSON.stringify([
    rule,
    root,
    ...(subject === null
        ? [factsIn(detail), places.map(({ file }) => file)]
        : [...identifying(subject), subject.effect, orderOf(subject), remains === null ? null : left(remains, hashOf)]),
    agreed,
]);
const destroyLine = (destroy, root) => JSON.stringify(["destroys", root, ...identifying(destroy), destroy.effect, orderIn(destroy)]);
const identifying = (object) => [
    object.address,
    object.previousAddress,
    object.deposed,
    object.type,
    object.provider,
    object.identity,
];
const orderIn = ({ order, recreated }) => [order, recreated];
function ordersIn(destroys) {
    const key = ({ address, deposed }) => JSON.stringify([address, deposed]);
    const orders = new Map(destroys.map((destroy) => [key(destroy), orderIn(destroy)]));
    return (subject) => orders.get(key(subject)) ?? null;
}
const left = ({ kind, days, refusal, survivors, goesWithIt }, hashOf) => [
    kind,
    days,
    refusal,
    hashOf(survivors),
    hashOf(goesWithIt),
];
/** Thousands of objects may share one list of thousands of names: each list is hashed once. */
function listHash(hash) {
    const known = new WeakMap();
    return (names) => {
        const found = known.get(names) ?? hash(JSON.stringify(names));
        known.set(names, found);
        return found;
    };
}
/** What a finding on the plan as a whole is about. Counts are left out: what they count stands in lines of its own. */
function factsIn(detail) {
    if (detail?.kind === "unreadable" || detail?.kind === "unreadable-part" || detail?.kind === "not-shown")
        return detail;
    if (detail?.kind === "freeze")
        return [detail.kind, detail.from, detail.to];
    return detail?.kind === "exception" ? [detail.kind, detail.until, detail.reason] : null;
}

// EXTERNAL MODULE: ./build/domain/finding.js
var finding = __nccwpck_require__(9304);
// EXTERNAL MODULE: ./build/domain/levels.js
var levels = __nccwpck_require__(7010);
// EXTERNAL MODULE: ./build/domain/conditions.js
var domain_conditions = __nccwpck_require__(475);
// EXTERNAL MODULE: ./build/domain/kept-paths.js
var kept_paths = __nccwpck_require__(7680);
;// CONCATENATED MODULE: ./build/domain/match.js


/**
 * Whether `*` in a pattern can stand for some text so that it becomes the whole address. Linear in practice: each `*`
 * takes the earliest place that fits.
 */
function matchesAddress(pattern, address) {
    const [first = "", ...rest] = pattern.split("*");
    const last = rest.pop();
    if (last === undefined)
        return address === first;
    if (!address.startsWith(first))
        return false;
    let at = first.length;
    for (const part of rest) {
        const found = address.indexOf(part, at);
        if (found < 0)
            return false;
        at = found + part.length;
    }
    return address.length - last.length >= at && address.endsWith(last);
}
const hasTag = (values, name, wanted) => kept_paths/* TAGS */.gp.some((where) => (0,domain_conditions/* valuesAt */.I0)(values, (0,kept_paths/* tagPath */.cp)(where, name)).some(({ value }) => value === wanted));
/** The type at the end of an address. Keys in brackets may hold anything, so they are left out first. */
const typeIn = (address) => address
    .replace(/\["(?:[^"\\]|\\.)*"\]/gs, "")
    .replace(/^(?:module\.[^.]+\.)*/, "")
    .split(".")[0] ?? "";
/**
 * Whether an entry of the policy names this object; every part that it has must fit.
 * `is`: what the object is before the change, by both addresses of a moved one. That is for what the policy allows: a
 * `moved` block, or a tag that the same plan puts on, must not carry a database into it.
 * `is-or-becomes`: either address, and the tags on either side. That is for what it protects.
 */
function matchesObject(match, change, by) {
    const { address, previousAddress, type } = change;
    const names = [{ address, type }];
    if (previousAddress !== null)
        names.push({ address: previousAddress, type: typeIn(previousAddress) });
    const fits = (name) => (match.address === null || matchesAddress(match.address, name.address)) &&
        (match.type === null || match.type === name.type);
    const sides = by === "is" ? [change.before] : [change.before, change.after];
    return ((by === "is" ? names.every(fits) : names.some(fits)) &&
        Object.entries(match.tags).every(([name, value]) => sides.some((values) => hasTag(values, name, value))));
}

;// CONCATENATED MODULE: ./build/domain/renames.js


/** The values at a path as one text; null where there is none, or it is known only after apply. */
function textAt(values, path) {
    const found = (0,domain_conditions/* valuesAt */.I0)(values, path);
    const isKnown = found.every(({ value, unknown }) => !unknown && value !== null && typeof value !== "object");
    return isKnown && found.length > 0 ? JSON.stringify(found.map(({ value }) => value)) : null;
}
/** Whether both are known by the same: something is equal, and nothing that both have differs. */
function areSame(row, before, after) {
    const pairs = (0,kept_paths/* identifyingIn */.cn)(row)
        .map((path) => [textAt(before, path), textAt(after, path)])
        .filter(([was, becomes]) => was !== null && becomes !== null);
    return pairs.length > 0 && pairs.every(([was, becomes]) => was === becomes);
}
/**
 * Finds objects that are deleted and created anew under another address, as a rename without a `moved` block does. Only
 * where one alone fits: of several with one name nobody knows which became which.
 */
function renamesIn({ changes, creations }, resolve) {
    const byType = new Map();
    for (const one of creations)
        byType.set(one.type, [...(byType.get(one.type) ?? []), one]);
    const found = new Map();
    const taken = new Map();
    for (const change of changes) {
        const { row } = resolve(change);
        if (row === null || change.action.effect !== "delete" || change.deposed !== null)
            continue;
        const fitting = (byType.get(change.type) ?? []).filter(({ values }) => areSame(row, change.before, values));
        const [only] = fitting;
        if (only === undefined || fitting.length > 1)
            continue;
        found.set(change, only);
        taken.set(only, (taken.get(only) ?? 0) + 1);
    }
    return (change) => {
        const creation = found.get(change);
        return creation !== undefined && taken.get(creation) === 1 ? creation.address : null;
    };
}

;// CONCATENATED MODULE: ./build/domain/rules/rule.js

/** The subject of a finding on this object. */
function about(change, { graph }) {
    const known = graph.resolved(change);
    if (known.holds !== "row")
        return (0,finding/* subjectOf */.et)(change, { class: known.holds === "unknown" ? "unknown" : null, weight: null, what: null });
    const { class: named, weight, what } = known.row;
    return (0,finding/* subjectOf */.et)(change, { class: named, weight, what });
}
/** The catalogue's own words on what is lost, or on what a change does. */
const says = (words, certain = true) => ({ kind: "says", says: words, certain });
/** A statement on one object or on the plan, with the usual parts left out. */
const statement = (rule, subject, detail, more = {}) => ({ rule, subject, remains: null, detail, evidence: [], agreed: [], ...more });

;// CONCATENATED MODULE: ./build/domain/rules/drifted.js

/** What is missed when it vanishes: what holds something, and safeguards. What can't be had again is gone anyhow. */
const MISSED = ["data", "identity", "dns", "backup", "key", "container", "guard"];
/**
 * Something worth keeping vanished outside Terraform, or a safeguard of it was switched off there. Asked of the drift,
 * not of the plan's changes; what else drifted is listed and not judged.
 */
const drifted = (change, context) => {
    const known = context.graph.resolved(change);
    if (known.holds !== "row")
        return [];
    if (change.action.effect === "delete") {
        if (!MISSED.includes(known.row.class))
            return [];
        const recreated = context.plan.creations.some(({ address }) => address === change.address);
        return [statement("drifted", about(change, context), { kind: "vanished", recreated })];
    }
    const off = known.watched.filter(({ watch, certain }) => watch.rule === "guard-removed" && certain);
    const [first] = off;
    if (first === undefined)
        return [];
    const evidence = off.map((one) => one.evidence);
    return [statement("drifted", about(change, context), { kind: "switched-off", says: first.watch.says }, { evidence })];
};

// EXTERNAL MODULE: ./build/domain/path.js
var domain_path = __nccwpck_require__(298);
;// CONCATENATED MODULE: ./build/domain/state/ids.js



/** Ids as text: some providers keep their own ids as text and refer to others by number. */
const strings = (values, path) => (0,domain_conditions/* valuesAt */.I0)(values, path).flatMap(({ value }) => typeof value === "string" && value !== "" ? [value] : typeof value === "number" ? [String(value)] : []);
/** Values by which others point to an object. */
const idsOf = ({ row, values }) => new Set([...kept_paths/* COMMON_IDS */.Pb, ...(row.ids ?? [])].flatMap((path) => strings(values, path)));
/** The references of an object that count with its values. */
const referencesOf = ({ row, values }) => (row.refs ?? []).filter(({ when }) => when === undefined || (0,domain_conditions/* hold */._2)(when, values));
/** The first member of a pair, where the second one is as wanted. */
function firstIf(pair, wanted) {
    const [first, second] = JSON.parse(pair);
    return second === wanted ? [first] : [];
}
/** The ids that a reference names; none where it names something that can be no id, and all of it would have to fit. */
const namedBy = ({ values }, reference) => {
    const { path, prefix, every, only } = reference;
    if (only !== undefined)
        return strings(values, path).flatMap((pair) => firstIf(pair, String(only)));
    const found = strings(values, path).map((value) => (prefix === undefined ? value : (0,domain_path/* withoutPrefix */.Z7)(value, prefix)));
    return every === true && found.includes(null) ? [] : found.filter((value) => value !== null);
};
/** What a reference asks for, as sets of ids: an object that has all the ids of one set is meant. */
const idSetsOf = (object, reference) => {
    const named = [...new Set(namedBy(object, reference))];
    if (reference.every !== true)
        return named.map((id) => [id]);
    return named.length === 0 ? [] : [named.sort()];
};

// EXTERNAL MODULE: ./build/domain/remembered.js
var remembered = __nccwpck_require__(3163);
;// CONCATENATED MODULE: ./build/domain/state/lost.js


/** Gone, or unreadable: not merely cut back. */
const isGone = (lost) => lost !== null && lost.because !== "cut-back";
/** An object goes with what it is stored in, and can't be read without its key. */
const FATAL = ["inside", "key"];
/** Copies that the destroy of an object takes along by its own values. */
function copiesTaken({ row, values }, copying) {
    const { takesCopies } = row;
    if (takesCopies === undefined || !(0,domain_conditions/* hold */._2)(takesCopies.when ?? {}, values))
        return [];
    return copying.flatMap(({ from }) => from).filter(({ type }) => takesCopies.types.includes(type));
}
/** What the destroy of an object takes along, though it is neither stored in it nor in need of it: disks, snapshots. */
const takenBy = (object, links) => [
    ...links.outOf(object, "takes").flatMap(({ to }) => to),
    ...copiesTaken(object, links.into(object, "copies")),
].filter((one) => one !== object);
/**
 * All that goes: what is destroyed itself, what that takes along, what is stored in those or needs them as a key, and
 * so on.
 */
function allGone(objects, links) {
    const gone = new Set(objects.filter(({ fate }) => fate === "goes"));
    const followed = new Set();
    for (const object of gone) {
        for (const one of takenBy(object, links))
            if (one.fate !== "goes")
                gone.add(one);
        for (const link of FATAL.flatMap((role) => links.into(object, role))) {
            if (followed.has(link))
                continue;
            followed.add(link);
            for (const one of link.from)
                if (one.fate === "stays")
                    gone.add(one);
        }
    }
    return gone;
}
function lossesOf(objects, links) {
    const gone = allGone(objects, links);
    // Two are enough: one of them may be the object that asks.
    const goneAt = (0,remembered/* remembered */.H)(({ to }) => {
        const first = to.findIndex((object) => gone.has(object));
        return first < 0 ? [] : [to[first], to.slice(first + 1).find((object) => gone.has(object))];
    });
    const goneTarget = (object, role) => {
        const found = links.outOf(object, role).flatMap(goneAt);
        return found.find((target) => target !== undefined && target !== object) ?? null;
    };
    const lost = (object) => {
        if (object.fate === "goes")
            return { because: "destroyed", what: null };
        if (object.fate === "cut-back")
            return { because: "cut-back", what: null };
        if (!gone.has(object))
            return null;
        const [container, key] = [goneTarget(object, "inside"), goneTarget(object, "key")];
        return container === null && key !== null
            ? { because: "key", what: key }
            : { because: "container", what: container };
    };
    return { lost, goneTarget };
}

;// CONCATENATED MODULE: ./build/domain/state/guarded.js


const GUARDING = ["guards", "copies", "inside"];
/**
 * The objects of the state that a created object guards, copies or lives in, and that stay. A created object is none of
 * the graph's own, and few are asked for, so they are looked for one by one.
 */
const guardedBy = (change, row, graph) => (row.refs ?? [])
    .filter(({ role }) => GUARDING.includes(role))
    .flatMap((reference) => {
    const wanted = idSetsOf({ values: change.after }, reference);
    return graph.objects.filter((object) => reference.to.includes(object.type) && wanted.some((ids) => hasAll(object, ids)));
})
    .filter((object) => !isGone(graph.lost(object)));
function hasAll(object, ids) {
    const own = idsOf(object);
    return ids.every((id) => own.has(id));
}

;// CONCATENATED MODULE: ./build/domain/rules/created-off.js



/** The values that show it: off in what is created, on in what that guards. */
const evidenceFor = ({ when, over }, after, guarded) => [
    ...(0,domain_conditions/* evidenceOf */.X1)(when, after),
    ...(over === "unseen" ? [] : (0,domain_conditions/* evidenceOf */.X1)(over, guarded.values, guarded.type)),
];
/** A safeguard is created switched off over an object that is there already, and has it switched on. */
const createdOff = (change, context) => {
    const known = context.graph.resolved(change);
    if (change.action.effect !== "create" || change.mode !== "managed" || known.holds !== "row")
        return [];
    const { row } = known;
    const off = (row.createdOff ?? []).filter(({ when }) => (0,domain_conditions/* hold */._2)(when, change.after));
    const guarded = off.length === 0 ? [] : guardedBy(change, row, context.graph);
    const found = off.flatMap((one) => {
        const over = guarded.find(({ values }) => one.over === "unseen" || (0,domain_conditions/* hold */._2)(one.over, values));
        return over === undefined ? [] : [{ one, evidence: evidenceFor(one, change.after, over) }];
    });
    return found
        .slice(0, 1)
        .map(({ one, evidence }) => statement(one.rule, about(change, context), says(one.says), { evidence, weight: row.weight }));
};

// EXTERNAL MODULE: ./build/domain/evidence.js
var domain_evidence = __nccwpck_require__(192);
// EXTERNAL MODULE: ./build/domain/rule-sets.js + 1 modules
var rule_sets = __nccwpck_require__(3874);
// EXTERNAL MODULE: ./build/domain/transition.js + 1 modules
var transition = __nccwpck_require__(8801);
// EXTERNAL MODULE: ./build/domain/watched.js + 1 modules
var domain_watched = __nccwpck_require__(5788);
// EXTERNAL MODULE: ./build/domain/quantity.js
var quantity = __nccwpck_require__(760);
// EXTERNAL MODULE: ./build/domain/catalogue.js
var domain_catalogue = __nccwpck_require__(5520);
;// CONCATENATED MODULE: ./build/domain/state/contents.js



const isConditional = (leaf) => leaf.remains === "refused" && leaf.refusal !== "protected";
/** Whether objects that name another so are in it, or use it. */
function isAbout({ type, path }, leaf, object, catalogue) {
    if (leaf.named?.includes(path))
        return true;
    const counts = leaf.refusal === "in-use" ? () => true : (role) => role === "inside";
    const refs = (0,domain_catalogue/* rowOf */.OB)(catalogue(type))?.refs ?? [];
    return refs.some((ref) => ref.path === path && ref.to.includes(object.type) && counts(ref.role));
}
function groupedById(namings) {
    const groups = new Map();
    for (const naming of namings) {
        const group = groups.get(naming.id);
        if (group === undefined)
            groups.set(naming.id, [naming]);
        else
            group.push(naming);
    }
    return groups;
}
/**
 * Answers whether nothing stands in the way of a destroy that is refused only while something is inside or uses the
 * object: the state says that nothing is; all that is known to be there goes with the plan; or nothing uses it, where
 * every attribute is known by which something could.
 */
function contentsIn(namings, catalogue) {
    const byId = groupedById(namings ?? []);
    return (leaf, object) => {
        if (leaf.empty !== undefined && (0,domain_conditions/* hold */._2)(leaf.empty, object.values))
            return true;
        if (namings === null)
            return false;
        const known = [...idsOf(object)].flatMap((id) => byId.get(id) ?? []);
        const there = known.filter((naming) => isAbout(naming, leaf, object, catalogue));
        if (there.length === 0)
            return leaf.refusal === "in-use" && leaf.named !== undefined;
        return there.every(({ goes }) => goes);
    };
}

;// CONCATENATED MODULE: ./build/domain/leftover.js





function daysOf(days, values) {
    if (days === undefined || typeof days === "number")
        return days ?? null;
    const found = (0,domain_conditions/* valuesAt */.I0)(values, days.path).find(({ sensitive, unknown }) => !sensitive && !unknown)?.value;
    if (days.unit === "duration")
        return typeof found === "string" ? (0,quantity/* durationDays */.Gr)(found) : null;
    const number = typeof found === "string" ? (0,quantity/* numberIn */.Po)(found) : found;
    return typeof number === "number" ? Math.round((number / quantity/* PER_DAY */.rh[days.unit]) * 10) / 10 : null;
}
const nothingBut = (evidence) => ({
    kind: "nothing",
    days: null,
    refusal: null,
    evidence,
});
const holdsIn = (leaf, values) => leaf.when === undefined || (0,domain_conditions/* hold */._2)(leaf.when, values);
/**
 * The object's own values, or those of what it is stored in: as they were before the apply, and where that changes
 * them, as they will be too.
 */
function deciding(leaf, own, object, graph, within) {
    if (leaf.of === undefined)
        return [[{ values: own, of: null }]];
    if (object === undefined)
        return [];
    const containers = graph
        .targets(object, leaf.of)
        .filter(({ row }) => Object.keys(leaf.when ?? {}).every((path) => row.decides?.includes(path)));
    return containers
        .filter((container) => !isGone(graph.lost(container)) || returning(container, graph, within) !== null)
        .map(({ type, values, after }) => [values, ...(after === null ? [] : [after])].map((each) => ({ values: each, of: type })));
}
/** That something remains has to be true before the apply and after it; that nothing does, at one of the two. */
const isMet = (leaf, each) => leaf.remains === "nothing"
    ? each.some((one) => holdsIn(leaf, one.values))
    : each.every((one) => holdsIn(leaf, one.values));
const toldOf = (when, { values, of }) => (0,domain_conditions/* evidenceOf */.X1)(when, values, of);
/**
 * Conditions whose values explain why they do not hold. That something is not there which seldom is (a replica's
 * source) explains nothing.
 */
const explaining = (when = {}) => Object.fromEntries(Object.entries(when).filter(([, test]) => !(typeof test === "object" && test !== null && "set" in test && test.set)));
const leftoverOf = (leaf, by) => ({
    kind: leaf.remains,
    days: daysOf(leaf.days, by.values),
    refusal: leaf.refusal ?? null,
    evidence: [{ kind: "leaves", says: leaf.says }, ...toldOf(leaf.when ?? {}, by)],
});
/** The first leaf that is met counts. Where none is: why, by the settings. */
function said(leaves, values, object, graph, within) {
    const missed = [];
    for (const leaf of leaves) {
        const candidates = deciding(leaf, values, object, graph, within);
        const isFreed = object !== undefined && isConditional(leaf) && graph.isFreed(leaf, object);
        const met = candidates.find((each) => isMet(leaf, each))?.at(-1);
        if (met !== undefined && isFreed)
            continue;
        if (met !== undefined)
            return leftoverOf(leaf, met);
        const unmet = candidates.flat().filter((one) => !holdsIn(leaf, one.values));
        missed.push(...unmet.flatMap((one) => toldOf(explaining(leaf.when), one)));
    }
    return nothingBut((0,domain_evidence/* distinctEvidence */.A3)(missed));
}
/** Those that go themselves, or with others, of what an object is stored in. */
const goneAround = (object, graph) => graph.targets(object, "inside").filter((container) => isGone(graph.lost(container)));
/** Ways to remain in which the whole can be had back, with what is in it. */
const RETURNING = ["grace", "kept"];
/** How a container that goes can be had back; null if it can't. `within`: objects of which this is asked already. */
function returning(container, graph, within) {
    if (within.includes(container))
        return null; // stored in each other
    const leaves = container.fate === "goes" ? (container.row.leaves ?? []) : [];
    const left = leftBy(leaves, container.values, container, graph, within);
    const ofContainer = (one) => one.kind === "attribute" && one.of === null ? { ...one, of: container.type } : one;
    return RETURNING.includes(left.kind) ? { ...left, evidence: left.evidence.map(ofContainer) } : null;
}
const fewestDays = (all) => {
    const days = all.flatMap((one) => one.days ?? []);
    return days.length === 0 ? null : Math.min(...days);
};
/**
 * Whether an object with nothing to remain by itself comes back with its container. Where its row names ways to remain,
 * those decide; and a backup that is deleted by itself is no content.
 */
const isContent = ({ row }, leaves) => row.class !== "backup" && row.class !== "guard" && leaves.every(({ remains }) => remains === "refused");
/** What is left of an object whose containers go as well: they have to come back for that. */
function sharing(left, leaves, object, back) {
    const shared = back.filter((one) => one !== null);
    const [first] = shared;
    const areBack = first !== undefined && shared.length === back.length;
    if (left.kind === "nothing") {
        if (!areBack || !isContent(object, leaves))
            return left;
        return { ...first, days: fewestDays(shared), evidence: [...first.evidence, { kind: "shared" }] };
    }
    if (!areBack)
        return nothingBut([...left.evidence, { kind: "worthless", because: "container" }]);
    return { ...left, days: fewestDays([left, ...shared]), evidence: [...left.evidence, { kind: "shared" }] };
}
/**
 * What the destroy of an object with these values leaves, or a change of it. That is worth nothing if the key goes too,
 * or what it is kept in, unless that can be had back with what is in it.
 * `leaves`: of its row, or of a watch of that. `object`: the same among the others of the plan, if the catalogue has a
 * row for it.
 */
function leftBy(leaves, values, object, graph, within = []) {
    const asked = object === undefined ? within : [...within, object];
    const left = said(leaves, values, object, graph, asked);
    if (object === undefined || left.kind === "refused")
        return left;
    const gone = goneAround(object, graph);
    if (left.kind === "nothing" && gone.length === 0)
        return left;
    if (graph.goneTarget(object, "key") !== null) {
        return left.kind === "nothing" ? left : nothingBut([...left.evidence, { kind: "worthless", because: "key" }]);
    }
    if (gone.length === 0)
        return left;
    const back = gone.map((container) => returning(container, graph, asked));
    return sharing(left, leaves, object, back);
}

;// CONCATENATED MODULE: ./build/domain/remains.js

const NO_COPIES = { survivors: [], goesWithIt: [], because: [] };
/**
 * Whether a replaced object's new settings would leave something where those in the state leave nothing: settings that
 * are written now, or that an import did not take over, are not in the state yet.
 */
const isTooLate = (left, change, row, graph) => change.action.effect === "replace" &&
    left.kind === "nothing" &&
    leftBy(row.leaves ?? [], change.after, graph.of(change), graph).kind !== "nothing";
/**
 * Copies in the same state, else what is left, else nothing that is known, or with `factsKnown` false nothing at all.
 */
function remaining(change, leaves, graph, factsKnown) {
    const object = graph.of(change);
    const { survivors, goesWithIt, because } = object === undefined ? NO_COPIES : graph.copiesOf(object);
    const left = leftBy(leaves, change.before, object, graph);
    const isUnknown = left.kind === "nothing" && !factsKnown;
    const kind = survivors.length > 0 ? "copies" : isUnknown ? "unknown" : left.kind;
    const lostCopies = because.map((reason) => ({ kind: "copy", because: reason }));
    return {
        left,
        remains: {
            kind,
            days: left.days,
            refusal: left.refusal,
            survivors,
            goesWithIt,
            survivorsCount: survivors.length,
            goesWithItCount: goesWithIt.length,
        },
        evidence: [...left.evidence, ...lostCopies],
    };
}
/**
 * What could restore a destroyed object after the apply: copies in the same state, else what the destroy leaves, else
 * nothing that is known. With the evidence for it.
 * A source counts only if it survives the plan itself, with what it is stored in and encrypted with.
 * `factsKnown`: false for a row of the policy, which does not say what a destroy leaves.
 */
function remainsOf(change, row, graph, factsKnown) {
    const { left, remains, evidence } = remaining(change, row.leaves ?? [], graph, factsKnown);
    if (!isTooLate(left, change, row, graph))
        return { remains, evidence };
    const [settings, copies] = [left.evidence, evidence.slice(left.evidence.length)];
    return { remains, evidence: [...settings, { kind: "too-late" }, ...copies] };
}
/**
 * What could restore what a change in place loses. Not what a destroy would leave: that is of another thing, and this
 * one is not refused.
 */
function remainsInPlace(change, watch, graph) {
    const { remains, evidence } = remaining(change, watch.leaves ?? [], graph, true);
    return { remains, evidence };
}

// EXTERNAL MODULE: ./build/domain/rules/table.js
var table = __nccwpck_require__(4333);
;// CONCATENATED MODULE: ./build/domain/rules/loss.js







/** The rule that a destroyed object of a class breaks; guards have a rule of their own. */
const BROKEN = {
    data: (remains) => dataRule(remains),
    identity: (remains) => dataRule(remains),
    dns: (remains) => dataRule(remains),
    backup: () => "backup-loss",
    key: () => "key-loss",
    container: () => "container-loss",
    "network-critical": () => "address-loss",
    guard: () => null,
};
/** `unknown` is not nothing: the catalogue has no facts, so it is not said that this was the last copy. */
const dataRule = ({ kind }) => (kind === "nothing" ? "last-copy" : "data-loss");
/** Why an object weighs more than others of its type. */
const heavierBy = ({ row, isHeavier }, change) => isHeavier && row.heavier !== undefined ? (0,domain_conditions/* evidenceOf */.X1)(row.heavier.when, change.before) : [];
/** Whether it is a copy of something that is in the state, and stays as it is. */
function isReplicaOfLiving(change, { lighter }, graph) {
    const object = graph.of(change);
    if (lighter === undefined || object === undefined || !(0,domain_conditions/* hold */._2)(lighter.when ?? {}, change.before))
        return false;
    const sources = graph.targets(object, "copies");
    return sources.length > 0 && sources.every((source) => graph.lost(source) === null);
}
/** An object that is deleted or replaced, and with it what it holds. */
const destroyed = (change, held, context) => {
    const { row, factsKnown } = held;
    if (held.isOnlyForgotten)
        return [];
    const { remains, evidence } = remainsOf(change, row, context.graph, factsKnown);
    const rule = BROKEN[row.class](remains);
    if (rule === null)
        return [];
    const to = context.renameOf(change);
    const renamed = to === null ? [] : [{ kind: "rename", to }];
    const all = (0,domain_evidence/* distinctEvidence */.A3)([...evidence, ...heavierBy(held, change), ...renamed]);
    const { weight, loses } = isReplicaOfLiving(change, row, context.graph) ? { ...row, ...row.lighter } : row;
    return [statement(rule, { ...about(change, context), weight }, says(loses), { remains, evidence: all, weight })];
};
const UPDATE_RULES = ["data-loss", "backup-loss", "key-loss", "container-loss"];
const strength = ({ watch }, row) => ["high", "medium", "low"].indexOf(watch.weight ?? row.weight) * table/* RULE_NAMES */.iU.length + table/* RULE_NAMES */.iU.indexOf(watch.rule);
/** A change in place that destroys: the strongest one makes the finding, the others are evidence in it. */
const updated = (change, { row, watched }, context) => {
    const found = watched.filter(({ watch }) => UPDATE_RULES.includes(watch.rule));
    const [worst] = [...found].sort((a, b) => strength(a, row) - strength(b, row));
    if (worst === undefined)
        return [];
    const { watch } = worst;
    const left = watch.rule === "data-loss" ? remainsInPlace(change, watch, context.graph) : null;
    const rule = left?.remains.kind === "nothing" ? "last-copy" : watch.rule;
    return [
        statement(rule, about(change, context), saying(worst), {
            remains: left?.remains ?? null,
            evidence: (0,domain_evidence/* distinctEvidence */.A3)([...(left?.evidence ?? []), ...(0,domain_watched/* factsOf */.xS)(found)]),
            agreed: agreedTo(found),
            weight: watch.weight ?? row.weight,
        }),
    ];
};
/** Every transition in one finding: an owner agrees to all of them, and to no other values. */
const agreedTo = (found) => found.map(({ transition }) => transition).sort();
/** The watch's own sentence; where the new value is not known yet, as a possibility. */
const saying = ({ watch, certain }) => says(watch.says, certain);
const loss = (change, context) => {
    const known = context.graph.resolved(change);
    if (known.holds !== "row" || change.mode !== "managed")
        return [];
    return (0,domain_change/* isDestroyed */.EP)(change) && !(0,domain_watched/* isRuleChange */.BN)(change, known.row)
        ? destroyed(change, known, context)
        : updated(change, known, context);
};

;// CONCATENATED MODULE: ./build/domain/rules/data-expiry.js







/**
 * What it is for is created by the same plan (its id is not known yet), so there is no data in it that could expire.
 */
const isForNew = (row, change) => (row.refs ?? []).some(({ role, path }) => (role === "inside" || role === "guards") && (0,domain_conditions/* valuesAt */.I0)(change.after, path).some(({ unknown }) => unknown));
const CHANGES = ["create", "update", "replace"];
const brings = ({ before, after }, path) => (0,transition/* transitionOf */.l)({ path, change: "changed" }, (0,domain_conditions/* valuesAt */.I0)(before, path), (0,domain_conditions/* valuesAt */.I0)(after, path));
/** A change, even a create, after which stored data expires or is overwritten. */
const dataExpiry = (change, context) => {
    const { effect } = change.action;
    const known = context.graph.resolved(change);
    if (change.mode !== "managed" || known.holds !== "row" || !CHANGES.includes(effect))
        return [];
    const { row, watched } = known;
    if (effect === "replace" && !(0,domain_watched/* isRuleChange */.BN)(change, row))
        return [];
    if (effect === "create" && isForNew(row, change))
        return [];
    const subject = about(change, context);
    // What a watch of another rule says in the same words is one fact, and told by that rule.
    const brought = (0,domain_watched/* newlyExpiring */.uv)(change, row).filter((one) => !watched.some(({ watch }) => watch.says === one.says));
    const inNewRules = effect === "create" && row.rulesOf !== undefined ? (0,rule_sets/* findInRuleSets */.q)(change, row) : [];
    const tightened = [...watched, ...inNewRules].filter(({ watch }) => watch.rule === "data-expiry");
    const said = [
        ...brought.map((one) => statement("data-expiry", subject, says(one.says), {
            evidence: (0,domain_conditions/* evidenceOf */.X1)(one.when, change.after),
            agreed: Object.keys(one.when).map((path) => brings(change, path)),
        })),
        ...tightened.map((one) => statement("data-expiry", subject, saying(one), {
            evidence: (0,domain_watched/* factsOf */.xS)([one]),
            agreed: agreedTo([one]),
        })),
    ];
    return said.slice(0, 1).map((first) => ({
        ...first,
        evidence: (0,domain_evidence/* distinctEvidence */.A3)(said.flatMap(({ evidence }) => evidence)),
        agreed: [...new Set(said.flatMap(({ agreed }) => agreed))].sort(),
    }));
};

;// CONCATENATED MODULE: ./build/domain/rules/forgotten.js


const forgotten_MISSED = ["data", "identity", "dns", "backup", "key", "container"];
/** The names of one type before and after it was retired: `snowflake_database_old`, `kubernetes_secret_v1`. */
const areRelated = (a, b) => a === b || a.startsWith(`${b}_`) || b.startsWith(`${a}_`);
/** Whether the plan imports the very object that it forgets: it stays in the state, under another address or type. */
const isImportedAgain = ({ identity, type, provider }, { plan }) => identity !== null &&
    plan.imports.some((one) => one.provider === provider && one.identities.includes(identity) && (one.isUnique || areRelated(one.type, type)));
/**
 * Something worth keeping leaves the state without being destroyed: by `removed`, or since its provider's delete does
 * nothing. From then on no plan shows it.
 * What the same plan imports again under a type that nobody knows could be deleted by the next one with no more than a
 * warning: that blocks.
 */
const forgotten = (change, context) => {
    const known = context.graph.resolved(change);
    if (change.mode !== "managed" || known.holds !== "row" || !forgotten_MISSED.includes(known.row.class))
        return [];
    const by = change.action.effect === "forget" ? "plan" : (0,domain_change/* isDestroyed */.EP)(change) && known.isOnlyForgotten ? "provider" : null;
    if (by === null)
        return [];
    const isDisguised = context.importedAsUnknown.has(change.identity ?? "");
    if (isDisguised && known.row.weight === "high")
        return [
            statement("forgotten", about(change, context), { kind: "leaves-state", by: "disguise" }, { always: "block" }),
        ];
    const isTakenOver = by === "plan" && !isDisguised && isImportedAgain(change, context);
    return isTakenOver ? [] : [statement("forgotten", about(change, context), { kind: "leaves-state", by })];
};

;// CONCATENATED MODULE: ./build/domain/rules/frozen.js

/**
 * Something is destroyed on a day on which the policy wants nothing destroyed. Days are compared as text: `YYYY-MM-DD`
 * sorts.
 */
const frozen = ({ plan, policy, today }) => {
    const destroyed = plan.counts.delete + plan.counts.replace;
    const window = policy.freeze.find(({ from, to }) => from <= today && today <= to);
    if (window === undefined || destroyed === 0)
        return [];
    const { from, to, reason } = window;
    return [statement("frozen", null, { kind: "freeze", from, to, reason, destroyed })];
};

;// CONCATENATED MODULE: ./build/domain/rules/guard-removed.js



/** A safeguard is switched off in place, or an object that is nothing but a safeguard goes. */
const guardRemoved = (change, context) => {
    const known = context.graph.resolved(change);
    if (known.holds !== "row" || change.mode !== "managed")
        return [];
    const { row, watched } = known;
    const subject = about(change, context);
    if ((0,domain_change/* isDestroyed */.EP)(change)) {
        const isGuard = row.class === "guard" && !known.isOnlyForgotten;
        return isGuard ? [statement("guard-removed", subject, says(row.loses))] : [];
    }
    const off = watched.filter(({ watch }) => watch.rule === "guard-removed");
    const [first] = off;
    if (first === undefined)
        return [];
    return [
        statement("guard-removed", subject, saying(first), {
            evidence: off.map(({ evidence }) => evidence),
            agreed: agreedTo(off),
        }),
    ];
};

;// CONCATENATED MODULE: ./build/domain/rules/incomplete-plan.js

/** Whether it holds something, or may, since nobody knows its type. */
const mayHold = (change, graph) => {
    const known = graph.resolved(change);
    return known.holds !== "nothing" && !known.isOnlyForgotten;
};
/** The plan leaves something out on purpose. An errored plan is incomplete too, and has its own rule. */
const incompletePlan = ({ plan, graph }) => {
    if (plan.errored)
        return [];
    if (plan.deferred > 0) {
        const destroys = plan.deferredDestroys.filter((change) => mayHold(change, graph)).map(({ address }) => address);
        return [statement("incomplete-plan", null, { kind: "deferred", count: plan.deferred, destroys })];
    }
    return plan.complete === false ? [statement("incomplete-plan", null, { kind: "partial" })] : [];
};

;// CONCATENATED MODULE: ./build/domain/rules/mass-destroy.js


/**
 * Whether a destroyed object is known as harmless. A release replaces task definitions and templates by the dozen; of
 * some types only objects with certain values hold anything.
 */
const isHarmless = (change, { graph }) => {
    const known = graph.resolved(change);
    return known.holds === "nothing" || known.isOnlyForgotten;
};
/**
 * A large share of everything in the state that is not known as harmless goes at once. Where the plan shows no state,
 * what it lists is taken for all there is.
 */
const massDestroy = (context) => {
    const { plan, policy } = context;
    const going = plan.changes.filter((change) => change.mode === "managed" && (0,domain_change/* isDestroyed */.EP)(change));
    const harmless = going.filter((change) => isHarmless(change, context));
    const destroyed = going.length - harmless.length;
    // By their types alone, which is all that is known of what stays, these were counted as well.
    const spared = harmless.filter((change) => context.graph.resolved(change).row !== null).length;
    const all = Math.max(plan.atStake - spared, destroyed);
    const { share, atLeast } = policy.massDestroy;
    if (destroyed === 0 || destroyed < atLeast || destroyed < all * share)
        return [];
    return [statement("mass-destroy", null, { kind: "share", destroyed, all })];
};

;// CONCATENATED MODULE: ./build/domain/rules/missing-state.js

/**
 * The plan knows no object and wants to create everything: right for a new root, and the first sign of a lost or
 * swapped state for any other.
 * Blocks only where the root is known not to be new.
 */
const missingState = ({ plan, isNewRoot }) => {
    const { counts } = plan;
    const known = counts.update + counts.replace + counts.delete + counts.forget + counts.none + counts.imported + counts.unknown;
    if (plan.hasPriorState === true || isNewRoot === true || counts.create === 0 || known > 0)
        return [];
    const detail = { kind: "no-prior-state", creates: counts.create };
    return [statement("missing-state", null, detail, isNewRoot === null ? { atMost: "warn" } : {})];
};

;// CONCATENATED MODULE: ./build/domain/rules/protected.js



/**
 * An object that the policy names goes, or leaves the state. The name it had before a move counts as well: a rename is
 * no way out.
 */
const protectedObject = (change, context) => {
    if (change.mode !== "managed" || !((0,domain_change/* isDestroyed */.EP)(change) || change.action.effect === "forget"))
        return [];
    const entry = context.policy.protect.find((one) => matchesObject(one, change, "is-or-becomes"));
    if (entry === undefined)
        return [];
    return [statement("protected", about(change, context), { kind: "protect", reason: entry.reason })];
};

;// CONCATENATED MODULE: ./build/domain/rules/side-effect.js

/** Terraform's names of the moments. A Map: the text comes from the plan. */
const EVENTS = new Map([
    ["BeforeCreate", "before-create"],
    ["AfterCreate", "after-create"],
    ["BeforeUpdate", "before-update"],
    ["AfterUpdate", "after-update"],
    ["BeforeDestroy", "before-destroy"],
    ["AfterDestroy", "after-destroy"],
]);
const momentOf = ({ event }) => (event === null ? "by-request" : (EVENTS.get(event) ?? "unknown"));
const agreedOn = ({ address, type, event, triggeredBy }) => JSON.stringify([address, type, event, triggeredBy]);
/** Actions run code of a provider that no create, update or delete shows. */
const sideEffect = ({ plan }) => {
    const count = plan.invocations.length;
    if (count === 0)
        return [];
    return [
        statement("side-effect", null, { kind: "actions", count, when: [...new Set(plan.invocations.map(momentOf))] }, {
            agreed: plan.invocations.map(agreedOn).sort(),
        }),
    ];
};

;// CONCATENATED MODULE: ./build/domain/rules/unclassified.js


/** The catalogue does not know the type, so nobody has said whether it holds anything. */
const unclassified = (change, context) => {
    if (change.mode !== "managed" || !(0,domain_change/* isDestroyed */.EP)(change) || context.graph.resolved(change).holds !== "unknown")
        return [];
    return [statement("unclassified", about(change, context), null)];
};

;// CONCATENATED MODULE: ./build/domain/rules/unreadable.js

/** An action or a kind of object that this version does not know may destroy, so it counts as if it did. */
const unreadableChange = (change, context) => {
    const what = change.action.effect === "unknown" ? "actions" : change.mode === "unknown" ? "mode" : null;
    return what === null ? [] : [statement("unreadable-change", about(change, context), { kind: "unreadable", what })];
};
/** A plan that ended in an error lists only what was reached before it. */
const unreadablePlan = ({ plan }) => [
    ...(plan.errored
        ? [statement("unreadable-change", null, { kind: "unreadable", what: "errored" }, { always: "block" })]
        : []),
    ...plan.unreadable.map((part) => statement("unreadable-change", null, { kind: "unreadable-part", part })),
];

;// CONCATENATED MODULE: ./build/domain/rules/index.js













/**
 * Rules that look at one object. `loss` is six rules of the table: which one, the object's class and what remains
 * decide.
 */
const OBJECT_RULES = [
    loss,
    dataExpiry,
    protectedObject,
    unreadableChange,
    guardRemoved,
    createdOff,
    forgotten,
    unclassified,
];
/**
 * Rules that look at the plan as a whole. `guard-edited` needs the pull request and is made by the action;
 * `exception-expired` comes out of applying the policy.
 */
const PLAN_RULES = [
    massDestroy,
    missingState,
    frozen,
    unreadablePlan,
    incompletePlan,
    sideEffect,
];

;// CONCATENATED MODULE: ./build/domain/holding.js

/** Whether a row speaks of an object with these values at all. */
const holdsAnything = (row, values) => row.holds === undefined || (0,domain_conditions/* alternatives */.Vo)(row.holds).some((conditions) => (0,domain_conditions/* hold */._2)(conditions, values));
/** Whether the provider's delete only forgets the object. */
const isOnlyForgotten = (row, values) => row.forgets === true || (0,domain_conditions/* alternatives */.Vo)(row.forgets).some((conditions) => (0,domain_conditions/* hold */._2)(conditions, values));
/** The same, where some values are known only after apply. */
const mayHoldAnything = (row, values) => row.holds === undefined || (0,domain_conditions/* alternatives */.Vo)(row.holds).some((conditions) => (0,domain_conditions/* mayHold */.BV)(conditions, values));
/** Whether it is a safeguard that is created switched off. */
const isCreatedOff = ({ createdOff = [] }, values) => createdOff.some(({ when }) => (0,domain_conditions/* hold */._2)(when, values));
/**
 * Whether the object of a change holds something: one that is created, after it; one that is updated, before it or
 * after, since the update may be what makes it hold something, or no longer.
 */
function holdsAt({ action, before, after }, row) {
    if (action.effect === "create")
        return mayHoldAnything(row, after) || isCreatedOff(row, after);
    return holdsAnything(row, before) || (action.effect === "update" && mayHoldAnything(row, after));
}

// EXTERNAL MODULE: ./build/domain/sorts.js
var sorts = __nccwpck_require__(9272);
;// CONCATENATED MODULE: ./build/domain/resolved.js







/** Whether a destroy of this very object loses more than its type alone says. */
const hasHeavierLoss = ({ heavier }, change) => heavier !== undefined && (0,domain_change/* isDestroyed */.EP)(change) && (0,domain_conditions/* hold */._2)(heavier.when, change.before);
const weighed = (row, isHeavier) => isHeavier && row.heavier !== undefined ? { ...row, weight: row.heavier.weight, loses: row.heavier.loses } : row;
/** A type without a row: nothing can be said of its values. */
const withoutRow = (knowledge) => {
    const known = { knowledge, isHeavier: false, isOnlyForgotten: false, watched: [], row: null };
    return knowledge.known === "nothing" ? { ...known, holds: "unknown" } : { ...known, holds: "nothing" };
};
function resolvedOf(change, knowledge) {
    const row = (0,domain_catalogue/* rowOf */.OB)(knowledge);
    if (row === undefined)
        return withoutRow(knowledge);
    const bare = (0,sorts/* sorted */.I)(row, change.action.effect === "create" ? change.after : change.before);
    return bare === null || bare === "harmless"
        ? withoutRow({ known: bare ?? "nothing" })
        : withRow(change, row === bare ? knowledge : { known: "row", row: bare }, bare);
}
function withRow(change, knowledge, bare) {
    const isHeavier = hasHeavierLoss(bare, change);
    const row = weighed(bare, isHeavier);
    const known = {
        knowledge,
        row,
        isHeavier,
        isOnlyForgotten: isOnlyForgotten(bare, change.before),
        watched: (0,domain_watched/* findWatched */.s5)(change, bare),
    };
    return holdsAt(change, bare)
        ? { ...known, holds: "row", factsKnown: knowledge.known === "row" }
        : { ...known, holds: "nothing" };
}
/** Answers once for each change: the rules ask for one object eight to ten times. */
const resolverOf = (catalogue) => (0,remembered/* remembered */.H)((change) => resolvedOf(change, catalogue(change.type)));

;// CONCATENATED MODULE: ./build/domain/state/addresses.js

/**
 * Answers with the addresses of some of the objects, in order and each once. Text is compared only here, at the start;
 * after that the objects are sorted by their place, which is many times quicker.
 */
function addressesIn(objects) {
    const sorted = [...objects].sort((a, b) => (0,finding/* byText */.z4)(a.address, b.address));
    const addresses = sorted.map(({ address }) => address);
    const places = new Map(sorted.map((object, place) => [object, place]));
    return (some) => {
        const found = Uint32Array.from(some, (object) => places.get(object) ?? 0).sort();
        const texts = Array.from(found, (place) => addresses[place] ?? "");
        return Object.freeze(texts.filter((text, at) => text !== texts[at - 1]));
    };
}

;// CONCATENATED MODULE: ./build/domain/state/links.js


/** A map to lists that grows as it is filled. */
class Lists {
    #lists = new Map();
    add(key, value) {
        const list = this.#lists.get(key);
        if (list)
            list.push(value);
        else
            this.#lists.set(key, [value]);
    }
    get(key) {
        return this.#lists.get(key) ?? [];
    }
}
/** Finds objects by a type and by ids that they have. */
function finderOf(objects) {
    const byId = new Lists();
    for (const object of objects)
        for (const id of idsOf(object))
            byId.add(id, object);
    const ids = (0,remembered/* remembered */.H)(idsOf);
    return (types, wanted) => {
        const [fewest = []] = wanted.map((id) => byId.get(id)).sort((a, b) => a.length - b.length);
        const hasAll = (object) => wanted.length === 1 || wanted.every((id) => ids(object).has(id));
        return fewest.filter((object) => types.includes(object.type) && hasAll(object));
    };
}
/** Makes a link when it is first asked for; null where nothing has these ids. */
function linkerOf(objects) {
    const find = finderOf(objects);
    const kindOf = (0,remembered/* remembered */.H)(({ role, to, keeps }) => JSON.stringify([role, to, keeps ?? null]));
    const links = new Map();
    return (reference, ids) => {
        const key = `${kindOf(reference)} ${JSON.stringify(ids)}`;
        let link = links.get(key);
        if (link === undefined) {
            const { role, keeps } = reference;
            const to = Object.freeze(find(reference.to, ids));
            link = to.length === 0 ? null : { number: links.size, role, ...(keeps && { keeps }), from: [], to };
            links.set(key, link);
        }
        return link;
    };
}
const linksFrom = (object, linkTo) => new Set(referencesOf(object).flatMap((reference) => idSetsOf(object, reference).flatMap((ids) => linkTo(reference, ids) ?? [])));
function linksOf(objects) {
    const linkTo = linkerOf(objects);
    const [out, into] = [new Lists(), new Lists()];
    for (const object of objects) {
        for (const link of linksFrom(object, linkTo)) {
            out.add(object, link);
            // The first to name it tells those that are named.
            if (link.from.length === 0)
                for (const target of link.to)
                    into.add(target, link);
            link.from.push(object);
        }
    }
    return {
        outOf: (object, role) => out.get(object).filter((link) => link.role === role),
        into: (object, role) => into.get(object).filter((link) => link.role === role),
    };
}
/** Links as a key: the same for all objects that stand at the same ones. */
const keyOf = (links) => Array.from(links, ({ number }) => number).join();
/** Everything reachable from `start`, the start included. */
function reachable(start, next) {
    const found = new Set(start);
    for (const one of found)
        for (const other of next(one))
            found.add(other);
    return found;
}
/** The objects at one end of some links, each once. One list for all who ask for the same links. */
function endsOf(end) {
    const known = new Map();
    return (links) => {
        const [first, ...others] = links;
        if (first === undefined)
            return NONE;
        if (others.length === 0)
            return end(first);
        const key = keyOf(links);
        const list = known.get(key) ?? Object.freeze([...new Set(links.flatMap(end))]);
        known.set(key, list);
        return list;
    };
}
const NONE = Object.freeze([]);

;// CONCATENATED MODULE: ./build/domain/state/families.js


const froms = (links) => new Set(Array.from(links).flatMap(({ from }) => from));
/**
 * Up from an object as long as it is a copy of one object alone; so all copies along a chain ask for the family of the
 * same object.
 */
function originIn(links) {
    const sourceOf = (0,remembered/* remembered */.H)((object) => {
        const [first, ...others] = links.outOf(object, "copies").map(({ to }) => to);
        const isOne = first?.length === 1 && others.every((to) => to.length === 1 && to[0] === first[0]);
        return isOne ? first : [];
    });
    return (object) => [...reachable([object], sourceOf)].at(-1) ?? object;
}
function copiesAround(links, originOf) {
    const copied = (object) => links.outOf(object, "copies");
    const copying = (object) => links.into(object, "copies");
    const up = (0,remembered/* remembered */.H)(({ to }) => new Set(to.flatMap(copied)));
    const down = (0,remembered/* remembered */.H)(({ from }) => new Set(from.flatMap(copying)));
    const beside = (0,remembered/* remembered */.H)(({ to }) => [...new Set(to.flatMap(copying))]);
    const below = (object) => froms(reachable(copying(object), down));
    const family = (origin) => {
        const ups = [...reachable(copied(origin), up)];
        return new Set([origin, ...ups.flatMap(({ to }) => to), ...froms(reachable(ups.flatMap(beside), down))]);
    };
    const around = (object) => {
        const origin = originOf(object);
        if (copied(origin).length > 0)
            return family(origin);
        return origin === object ? below(object) : new Set([origin, ...below(origin)]);
    };
    return { below, around };
}
function storageIn(links) {
    const storing = (object) => links.into(object, "inside");
    const onward = (0,remembered/* remembered */.H)(({ from }) => new Set(from.flatMap(storing)));
    return (object) => froms(reachable(storing(object), onward));
}
function keysIn(links, originOf) {
    let asked = 0;
    const numberOf = (0,remembered/* remembered */.H)((_) => ++asked);
    const copying = (object) => `copied by ${keyOf(links.into(object, "copies"))}`;
    const storing = (object) => `storing ${keyOf(links.into(object, "inside"))}`;
    const keeping = (object) => `keeping ${keyOf(links.outOf(object, "inside").filter(({ keeps }) => keeps !== undefined))}`;
    const family = (object) => {
        const origin = originOf(object);
        const copied = keyOf(links.outOf(origin, "copies"));
        if (copied !== "")
            return `copies ${copied}`;
        return origin === object ? copying(object) : `from ${numberOf(origin)}`;
    };
    return {
        keyBelow: (object) => `${copying(object)} ${storing(object)}`,
        keyAround: (object) => `${family(object)} ${storing(object)} ${keeping(object)}`,
    };
}
function familiesIn(links) {
    const originOf = originIn(links);
    return { ...copiesAround(links, originOf), storedIn: storageIn(links), ...keysIn(links, originOf) };
}

;// CONCATENATED MODULE: ./build/domain/state/copies.js



const reasonsIn = (counts) => Object.freeze(domain_evidence/* LOST_BECAUSE */._E.filter((reason) => (counts.get(reason) ?? 0) > 0));
/** The same said to one of them: no object goes with itself. A deposed twin, which has the same address, does. */
function goingWithout(object, reason, { lost, going, counts }) {
    const { address } = object;
    const others = going.goesWithIt.filter((one) => one !== address);
    const isTwin = (one) => one !== object && one.address === address;
    const hasTwin = lost.size - 1 > others.length && [...lost.keys()].some(isTwin);
    return {
        goesWithIt: hasTwin ? going.goesWithIt : Object.freeze(others),
        because: reasonsIn(new Map([...counts, [reason, (counts.get(reason) ?? 0) - 1]])),
    };
}
/** What survives of some copies: where copies are kept says more than what makes them, the vault, not the selection. */
function survivorsOf(copies, lost, keepersOf) {
    const found = new Set();
    const keeping = new Set(); // most copies share theirs
    for (const copy of copies) {
        const keepers = keepersOf(copy);
        if (keepers.length > 0)
            keeping.add(keepers);
        else if (!lost.has(copy))
            found.add(copy);
    }
    for (const keepers of keeping)
        for (const keeper of keepers)
            found.add(keeper);
    return found;
}
function lostAmong(copies, stored, { lost }, addressesOf) {
    const reasons = new Map();
    const counts = new Map();
    for (const copy of copies) {
        const because = lost(copy)?.because ?? (stored.has(copy) ? "container" : null);
        if (because === null)
            continue;
        reasons.set(copy, because);
        counts.set(because, (counts.get(because) ?? 0) + 1);
    }
    return { lost: reasons, counts, going: { goesWithIt: addressesOf(reasons.keys()), because: reasonsIn(counts) } };
}
/**
 * Answers what becomes of the copies of an object that is lost itself, wholly or in part. A copy counts only if it
 * survives the plan, with what it is stored in and encrypted with.
 */
function copiesIn(links, losses, keepersOf, addressesOf) {
    const { below, around, storedIn, keyBelow, keyAround } = familiesIn(links);
    const lostBelow = (0,remembered/* remembered */.H)((object) => lostAmong(below(object), storedIn(object), losses, addressesOf), keyBelow);
    const all = (0,remembered/* remembered */.H)((object) => {
        const copies = around(object);
        const found = lostAmong(copies, storedIn(object), losses, addressesOf);
        const survivors = survivorsOf(copies, found.lost, keepersOf);
        return { ...found, survivors: addressesOf([...survivors, ...keepersOf(object)]) };
    }, keyAround);
    return (object) => {
        const found = all(object);
        // What a backup was made from does not go with the backup, even if it goes as well.
        const copies = object.row.class === "backup" ? lostBelow(object) : found;
        const reason = copies.lost.get(object);
        const going = reason === undefined ? copies.going : goingWithout(object, reason, copies);
        return { survivors: found.survivors, ...going };
    };
}

;// CONCATENATED MODULE: ./build/domain/state/keepers.js



/** The objects in which what is kept there outlives what put it there. */
const keptIn = ({ keeps, to }) => keeps === undefined || keeps === true ? to : to.filter(({ values }) => (0,domain_conditions/* hold */._2)(keeps, values));
/**
 * Answers in which objects that survive the apply what an object kept stays when it goes itself: not in a selection's
 * plan but in the vault that the plan names, whether or not the plan goes as well.
 */
function keepersIn(links, { lost }) {
    const keeping = (object) => links.outOf(object, "inside").filter(({ keeps }) => keeps !== undefined);
    const kept = (0,remembered/* remembered */.H)(keptIn);
    const surviving = (0,remembered/* remembered */.H)((link) => Object.freeze(kept(link).filter((object) => object.row.keepsCopies === true && lost(object) === null)));
    const onward = (0,remembered/* remembered */.H)((link) => new Set(kept(link).flatMap((object) => (object.row.keepsCopies === true ? [] : keeping(object)))));
    const survivingAt = endsOf(surviving);
    return (object) => {
        const followed = [...reachable(keeping(object), onward)].filter((link) => surviving(link).length > 0);
        const keepers = survivingAt(followed);
        return object.row.keepsCopies === true && keepers.includes(object)
            ? keepers.filter((one) => one !== object)
            : keepers;
    };
}

;// CONCATENATED MODULE: ./build/domain/state/object.js



function fateOf(change, { isOnlyForgotten, watched, row }) {
    if ((0,domain_change/* isDestroyed */.EP)(change) && !(row !== null && (0,domain_watched/* isRuleChange */.BN)(change, row)))
        return isOnlyForgotten ? "stays" : "goes";
    return watched.some(({ watch }) => watch.rule === "backup-loss" || watch.rule === "data-loss") ? "cut-back" : "stays";
}
function changing(change, resolved) {
    const row = (0,domain_catalogue/* rowOf */.OB)(resolved.knowledge);
    if (row === undefined || change.mode !== "managed" || change.action.effect === "create")
        return null;
    const { address, deposed, type, before: values } = change;
    const after = change.action.effect === "update" ? change.after : null;
    return { address, deposed, type, row, values, after, fate: fateOf(change, resolved) };
}
function standing({ address, deposed, type, values }, catalogue) {
    const row = (0,domain_catalogue/* rowOf */.OB)(catalogue(type));
    return row === undefined ? null : { address, deposed, type, row, values, after: null, fate: "stays" };
}
function objectsOf(plan, catalogue, resolve) {
    const ofChanges = new Map();
    for (const change of plan.changes) {
        const object = changing(change, resolve(change));
        if (object !== null)
            ofChanges.set(change, object);
    }
    const others = plan.standing.map((one) => standing(one, catalogue)).filter((object) => object !== null);
    return { all: [...ofChanges.values(), ...others], ofChanges };
}

;// CONCATENATED MODULE: ./build/domain/state/graph.js









/** Who points to whom. An object that names its own id does not point to itself. */
function pointersIn(links) {
    const [froms, tos] = [endsOf(({ from }) => from), endsOf(({ to }) => to)];
    const others = (object, role, list) => {
        const into = links.into(object, role);
        const namesItself = links.outOf(object, role).some((link) => into.includes(link));
        return namesItself ? list.filter((one) => one !== object) : list;
    };
    return {
        targets: (object, role) => others(object, role, tos(links.outOf(object, role))),
        pointingTo: (object, role) => others(object, role, froms(links.into(object, role))),
    };
}
/** Beside its copies, an object is lost with what its destroy takes along. */
const withTaken = (links, copiesOf) => (object) => {
    const found = copiesOf(object);
    const taken = object.fate === "goes" ? takenBy(object, links).map(({ address }) => address) : [];
    if (taken.length === 0)
        return found;
    return { ...found, goesWithIt: [...new Set([...found.goesWithIt, ...taken])].sort(finding/* byText */.z4) };
};
function stateGraphOf(plan, catalogue) {
    const resolved = resolverOf(catalogue);
    const { all, ofChanges } = objectsOf(plan, catalogue, resolved);
    const links = linksOf(all);
    const losses = lossesOf(all, links);
    const keepersOf = keepersIn(links, losses);
    return {
        ...losses,
        ...pointersIn(links),
        objects: all,
        resolved,
        watched: (change) => (ofChanges.has(change) ? resolved(change).watched : []),
        of: (change) => ofChanges.get(change),
        keepersOf,
        isFreed: contentsIn(plan.namings, catalogue),
        copiesOf: withTaken(links, copiesIn(links, losses, keepersOf, addressesIn(all))),
    };
}

;// CONCATENATED MODULE: ./build/domain/evaluate.js









/** One plan → its findings, in order, and everything it destroys. The digest is added by who may hash. */
function evaluate(plan, circumstances) {
    const { catalogue, policy, today, isNewRoot } = circumstances;
    const graph = stateGraphOf(plan, catalogue);
    const context = {
        plan,
        policy,
        today,
        isNewRoot,
        graph,
        renameOf: renamesIn(plan, graph.resolved),
        importedAsUnknown: importedAsUnknown(plan, catalogue),
    };
    const expired = new Set();
    const ofObjects = plan.changes.flatMap((change) => OBJECT_RULES.flatMap((rule) => rule(change, context)).filter((said) => !isAllowed(said, change, context, expired)));
    const ofDrift = plan.drift.flatMap(({ change }) => change === null ? [] : drifted(change, context).filter((said) => !isAllowed(said, change, context, expired)));
    const ofPlan = [...PLAN_RULES.flatMap((rule) => rule(context)), ...[...expired].map(ranOut)];
    return {
        root: plan.root,
        source: plan.source,
        terraformVersion: plan.terraformVersion,
        formatVersion: plan.formatVersion,
        plannedAt: plan.plannedAt,
        errored: plan.errored,
        complete: plan.complete,
        applyable: plan.applyable,
        counts: plan.counts,
        drift: plan.drift.map(({ address, type, effect }) => ({ address, type, effect })).sort(byAddressAlone),
        destroys: plan.changes.flatMap((change) => destroyOf(change, context)).sort(byAddress),
        findings: [...ofObjects, ...ofDrift, ...ofPlan].flatMap((said) => findingOf(said, context)).sort(finding/* byImportance */.G5),
    };
}
const importedAsUnknown = ({ imports }, catalogue) => new Set(imports.flatMap(({ type, identities }) => (catalogue(type).known === "nothing" ? identities : [])));
function findingOf({ weight, atMost, always, ...said }, { policy, plan }) {
    const level = always ?? (0,levels/* capped */.u)((0,levels/* settingOf */.y)(policy, plan.root, said.rule, weight), atMost);
    return level === "off" ? [] : [{ ...said, level, places: [] }];
}
/** What can't be read can't be allowed beforehand. */
function isAllowed(said, change, { policy, today }, expired) {
    if (said.rule === "unreadable-change")
        return false;
    return [policy.allow, ...(policy.allowedToo === null ? [] : [policy.allowedToo])].every((exceptions) => {
        const matching = exceptions.filter((entry) => (entry.rules === null || entry.rules.includes(said.rule)) && matchesObject(entry, change, "is"));
        const valid = matching.find(({ until }) => until === null || today <= until);
        if (valid === undefined)
            for (const entry of matching)
                expired.add(entry);
        return valid !== undefined;
    });
}
const ranOut = ({ until, reason }) => statement("exception-expired", null, { kind: "exception", until, reason });
function destroyOf(change, context) {
    const { action } = change;
    if (!((0,domain_change/* isDestroyed */.EP)(change) || action.effect === "forget") || change.mode !== "managed")
        return [];
    return [
        {
            address: change.address,
            previousAddress: change.previousAddress,
            deposed: change.deposed,
            type: change.type,
            provider: change.provider,
            identity: change.identity,
            effect: action.effect,
            order: action.effect === "replace" ? action.order : null,
            recreated: action.effect === "forget" && action.recreated,
            imported: change.imported,
            because: change.because,
            reason: (0,domain_change/* actionReasonOf */.C1)(change.reason),
            class: about(change, context).class,
        },
    ];
}
const key = ({ address, deposed }) => `${address}\0${deposed ?? ""}`;
const byAddressAlone = (a, b) => (0,finding/* byText */.z4)(a.address, b.address);
const byAddress = (a, b) => (0,finding/* byText */.z4)(key(a), key(b));

// EXTERNAL MODULE: ./build/domain/verdict.js
var verdict = __nccwpck_require__(272);
;// CONCATENATED MODULE: ./build/review.js






const hashOf = (text) => (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex");
const hash = (lines) => lines.length === 0 ? null : `sha256:${hashOf(lines.join("\n"))}`;
/**
 * The digest of several roots: over the digests of those in which something blocks, so that jobs of a matrix can each
 * make their own. Null when nothing blocks.
 */
const digestOf = (roots) => hash(roots.flatMap(({ root, digest }) => (digest === null ? [] : [JSON.stringify([root, digest])])).sort());
/**
 * Adds the digest of what blocks in a root, once all of its findings are there. What only the digest is made of holds
 * values of the plan, so it ends here.
 */
const withDigest = (root) => ({
    ...root,
    findings: root.findings.map((finding) => ({ ...finding, agreed: [] })),
    digest: hash(digestLines(root, hashOf)),
});
/** One plan's review, where nothing but the plan is known. */
const reviewRoot = (plan, circumstances) => withDigest(evaluate(plan, circumstances));
const sum = (all) => Object.fromEntries([...domain_change/* EFFECTS */.tQ, "moved", "imported", "deposed"].map((name) => [
    name,
    all.reduce((total, counts) => total + counts[name], 0),
]));
/** Reviewed roots → review: blocked where something blocks, else passed. Whether owners agreed is not asked here. */
function reviewOf(roots, policy = null) {
    const sorted = [...roots].sort((a, b) => (0,finding/* byText */.z4)(a.root, b.root));
    const digest = digestOf(sorted);
    return {
        verdict: digest === null ? "passed" : "blocked",
        digest,
        counts: sum(sorted.map(({ counts }) => counts)),
        roots: sorted,
        override: null,
        policy,
    };
}
const isOverridable = (review) => review.verdict === "blocked" && review.digest !== null && !(0,verdict/* isFinal */.dR)(review.roots);
/** The review after owners agreed. Consent to another digest is a fault of ours, and nothing may pass by it. */
function withOverride(review, { by, digest, at }, signed = null) {
    if (!isOverridable(review) || digest !== review.digest)
        throw new Error(`a consent to ${digest} can't override a review that is ${review.verdict} with ${review.digest}`);
    return { ...review, verdict: "overridden", override: { by, digest, at, signed } };
}


/***/ }),

/***/ 8126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ki: () => (/* binding */ nearTypes),
/* harmony export */   yS: () => (/* binding */ nearWords)
/* harmony export */ });
/* unused harmony export distance */
/**
 * The names that a mistyped name was probably meant to be.
 *
 * Our own, since the small libraries for it (leven, fastest-levenshtein) count two letters that changed places as two
 * mistakes: with them "hihg" would be as far from "high" as "hits" is, and no longer near it.
 */
/**
 * How many letters were added, left out, taken for another, or changed places with their neighbour (optimal string
 * alignment: https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance). Above `most` only that it is above.
 */
function distance(a, b, most = Number.POSITIVE_INFINITY) {
    if (Math.abs(a.length - b.length) > most)
        return most + 1;
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const isSame = a[i - 1] === b[j - 1];
            const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            const changed = last[j - 1] + (isSame ? 0 : 1);
            const swapped = isSwapped ? beforeLast[j - 2] + 1 : changed;
            row.push(Math.min(last[j] + 1, row[j - 1] + 1, changed, swapped));
        }
        beforeLast = last;
        last = row;
    }
    return last[b.length];
}
/** `atLeast`, `at-least` and `at_least` are one word to somebody who mistypes. */
const plain = (word) => word.toLowerCase().replace(/[-_ ]/g, "");
const SHORTEST_WORD = 2;
const LONGEST_WORD = 60;
const MOST_WORDS = 3;
/**
 * Of a few words that are allowed, those that `word` was probably meant to be: all that are nearest to it, at most
 * three, in their own order; or none. A third of the letters may be wrong.
 */
function nearWords(word, allowed) {
    const given = plain(word);
    if (given.length < SHORTEST_WORD || given.length > LONGEST_WORD)
        return [];
    const scored = allowed
        .map((candidate) => ({ candidate, off: wordDistance(given, plain(candidate)) }))
        .filter(({ candidate, off }) => off <= mostWrong(given, plain(candidate)));
    const best = Math.min(...scored.map(({ off }) => off));
    return scored
        .filter(({ off }) => off === best)
        .map(({ candidate }) => candidate)
        .slice(0, MOST_WORDS);
}
/** `warning` is near `warn` because one begins with the other. */
const wordDistance = (a, b) => {
    const begins = a.length > 2 && b.length > 2 && (a.startsWith(b) || b.startsWith(a));
    return begins ? Math.min(1, distance(a, b)) : distance(a, b);
};
const mostWrong = (a, b) => Math.max(1, Math.floor(Math.min(a.length, b.length) / 3));
const MOST_TYPES = 5;
/**
 * Of thousands of resource types, those that `type` was probably meant to be, the nearest first and at most five: by
 * spelling, or with the provider's prefix left out (`db_instance`). A sixth of the letters may be wrong, but always
 * two.
 */
function nearTypes(type, known) {
    const most = Math.max(2, Math.floor(type.length / 6));
    return known
        .map((one) => ({ one, off: one.endsWith(`_${type}`) ? one.length / 1000 : distance(type, one, most) }))
        .filter(({ off }) => off <= most)
        .sort((a, b) => a.off - b.off || (a.one < b.one ? -1 : 1))
        .slice(0, MOST_TYPES)
        .map(({ one }) => one);
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(5472);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 

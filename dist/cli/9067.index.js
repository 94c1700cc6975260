export const id = 9067;
export const ids = [9067];
export const modules = {

/***/ 9067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LOG: () => (/* binding */ LOG)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/cli/options.js
var options = __webpack_require__(2315);
// EXTERNAL MODULE: ./build/cli/shell.js
var cli_shell = __webpack_require__(2603);
// EXTERNAL MODULE: ./build/cli/usage.js
var usage = __webpack_require__(3534);
// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __webpack_require__(2777);
// EXTERNAL MODULE: ./build/domain/verdict.js
var verdict = __webpack_require__(272);
// EXTERNAL MODULE: ./build/report/quantity.js
var quantity = __webpack_require__(9362);
// EXTERNAL MODULE: ./build/report/untrusted.js
var untrusted = __webpack_require__(3021);
// EXTERNAL MODULE: ./build/keyboard/trail.js + 3 modules
var trail = __webpack_require__(9016);
// EXTERNAL MODULE: ./build/report/counts-words.js
var counts_words = __webpack_require__(5967);
;// CONCATENATED MODULE: ./build/keyboard/log/words.js




/** The trail in words: one line for each decision. */
const HOW = { typed: "who typed it", yes: "by --yes", consent: "by a signed consent" };
/** `2026-11-21 12:00:00 UTC`. */
const time = (at) => `${at.slice(0, 19).replace("T", " ")} UTC`;
/** A root at the top of its repository is called by its folder: `.` would be the name of many. */
const rootName = ({ root, top }) => (root === "." ? (0,external_node_path_.basename)(top) : root);
function sentenceOf(line) {
    const { place, verdict, counts, agreed, exitCode } = line;
    const where = place === null ? "" : `${rootName(place)}${place.workspace === "default" ? "" : ` (workspace ${place.workspace})`}`;
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
    log: trail/* TRAIL_OPTION */.$d,
    ...options/* HELP */._$,
};
const command_usage = () => (0,usage/* usageOf */.F)({
    name: "log",
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
        return (0,cli_shell/* print */.yy)(shell, command_usage());
    if (positionals.length > 0)
        throw (0,options/* usageError */.Wp)("log takes no arguments", "log");
    const words = FORMATS.get(values.format);
    if (words === undefined)
        throw (0,options/* noSuch */.jl)("format of log", values.format, [...FORMATS.keys()], "log");
    const { path, read } = (0,trail/* trailAt */.Au)((0,trail/* trailPath */.yg)(values.log, shell), shell.now);
    const chain = read();
    if (values.verify === true || values.last !== undefined)
        return verified(path, chain, values.last, shell);
    if (chain.broken !== null)
        (0,cli_shell/* say */.cv)(shell, chainWords(path, chain).trimEnd());
    const lines = chain.lines.filter(isOf(values.root, shell.cwd));
    if (lines.length === 0)
        (0,cli_shell/* say */.cv)(shell, `${(0,untrusted/* terminalText */.eR)(path)}: ${noLine(values.root, chain.lines)}`);
    return (0,cli_shell/* print */.yy)(shell, words(lines));
}
const noLine = (root, lines) => {
    const names = [...new Set(lines.flatMap(({ place }) => (place === null ? [] : [rootName(place)])))];
    if (root === undefined || names.length === 0)
        return "there is no line yet";
    return (0,untrusted/* terminalText */.eR)(`there is no line of the root ${root}; there are lines of ${(0,quantity/* listed */.KE)(names)}`);
};
/** By the name that the trail gives a root, or by its folder. */
const isOf = (root, cwd) => ({ place }) => root === undefined ||
    (place !== null &&
        (rootName(place) === root || (0,external_node_path_.relative)((0,external_node_path_.resolve)(place.top, place.root), (0,external_node_path_.resolve)(cwd, root)) === ""));
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
const LOG = { usage: command_usage, options: OPTIONS, run: log };


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

/***/ 5967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ countsWords)
/* harmony export */ });
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9362);

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

export const id = 191;
export const ids = [191];
export const modules = {

/***/ 191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  install: () => (/* binding */ install)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:readline/promises"
var promises_ = __webpack_require__(6848);
// EXTERNAL MODULE: ./build/cli/options.js
var options = __webpack_require__(2315);
// EXTERNAL MODULE: ./build/cli/shell.js
var cli_shell = __webpack_require__(2603);
// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __webpack_require__(2777);
// EXTERNAL MODULE: ./build/domain/verdict.js
var verdict = __webpack_require__(272);
// EXTERNAL MODULE: ./build/text/shell-word.js
var shell_word = __webpack_require__(4381);
// EXTERNAL MODULE: ./build/text/system-error.js
var system_error = __webpack_require__(2514);
// EXTERNAL MODULE: ./build/keyboard/hook/agents.js
var agents = __webpack_require__(8210);
// EXTERNAL MODULE: ./build/report/untrusted.js
var untrusted = __webpack_require__(3021);
;// CONCATENATED MODULE: ./build/keyboard/hook/install/difference.js

const AROUND = 3;
/** The lines that differ, with some around them. What is edited here is one place in a file, so one piece is enough. */
function difference(before, after) {
    const [old, now] = [linesOf(before), linesOf(after)];
    let start = 0;
    while (start < old.length && start < now.length && old[start] === now[start])
        start++;
    let end = 0;
    while (end < old.length - start && end < now.length - start && old.at(-1 - end) === now.at(-1 - end))
        end++;
    const lines = [
        ...old.slice(Math.max(0, start - AROUND), start).map((line) => `  ${(0,untrusted/* visible */.RK)(line)}`),
        ...old.slice(start, old.length - end).map((line) => `- ${(0,untrusted/* visible */.RK)(line)}`),
        ...now.slice(start, now.length - end).map((line) => `+ ${(0,untrusted/* visible */.RK)(line)}`),
        ...now.slice(now.length - end, now.length - end + AROUND).map((line) => `  ${(0,untrusted/* visible */.RK)(line)}`),
    ];
    return `${lines.join("\n")}\n`;
}
const linesOf = (text) => (text === "" ? [] : text.replace(/\r?\n$/, "").split(/\r?\n/));

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(9547);
;// CONCATENATED MODULE: ./build/keyboard/hook/install/edit.js
/**
 * Puts one value into JSON with comments and takes it out again, and leaves every other character where it is.
 *
 * jsonc-parser, which is the part of Visual Studio Code that reads its own settings, says where everything stands. Its
 * `modify` is not used: it writes the neighbours of what it edits anew.
 */

const COMMA = 5;
const TRIVIA = new Set([12, 13, 14, 15]); // comments of a line, of a block, line breaks, blanks
/** Where the comma behind a value is; null where there is none. */
function commaAfter(text, offset) {
    const scanner = (0,main.createScanner)(text);
    scanner.setPosition(offset);
    for (let token = scanner.scan();; token = scanner.scan()) {
        if (token === COMMA)
            return scanner.getTokenOffset();
        if (!TRIVIA.has(token))
            return null;
    }
}
const endOf = ({ offset, length }) => offset + length;
const indentAt = (text, offset) => /^[ \t]*/.exec(text.slice(text.lastIndexOf("\n", offset - 1) + 1))?.[0] ?? "";
/** How a file is indented: as its first indented line is. */
const unitOf = (text) => /^([ \t]+)\S/m.exec(text)?.[1] ?? "  ";
const lineEndOf = (text) => (text.includes("\r\n") ? "\r\n" : "\n");
/** A member (`"key": value`) or an element in lines of the file's own kind. */
function lines(key, value, text, indent) {
    const written = JSON.stringify(value, null, unitOf(text)).replaceAll("\n", `${lineEndOf(text)}${indent}`);
    return key === null ? written : `${JSON.stringify(key)}: ${written}`;
}
/** The text with a member or an element more, at the end of an object or an array. */
function inserted(text, parent, key, value) {
    const last = parent.children?.at(-1);
    if (last === undefined)
        return intoEmpty(text, parent, key, value);
    const end = endOf(last);
    const isOnOneLine = !text.slice(parent.offset, last.offset).includes("\n");
    if (isOnOneLine) {
        const compact = `${key === null ? "" : `${JSON.stringify(key)}: `}${JSON.stringify(value)}`;
        return `${text.slice(0, end)}, ${compact}${text.slice(end)}`;
    }
    const indent = indentAt(text, last.offset);
    const own = `${lineEndOf(text)}${indent}${lines(key, value, text, indent)}`;
    const comma = commaAfter(text, end);
    const place = endOfLine(text, comma === null ? end : comma + 1);
    return comma === null
        ? `${text.slice(0, end)},${text.slice(end, place)}${own}${text.slice(place)}`
        : `${text.slice(0, place)}${own},${text.slice(place)}`;
}
/** Behind a comment on the same line, which belongs to what stands before it. */
const endOfLine = (text, offset) => offset +
    (/^[ \t]*(\/\/[^\r\n]*|\/\*[^\r\n]*?\*\/(?=[ \t]*\r?$))/m.exec(text.slice(offset).split("\n")[0] ?? "")?.[0].length ??
        0);
function intoEmpty(text, parent, key, value) {
    const outer = indentAt(text, parent.offset);
    const indent = outer + unitOf(text);
    const [open, close] = [parent.offset + 1, endOf(parent) - 1];
    const inside = text.slice(open, close).trimEnd();
    const end = lineEndOf(text);
    return `${text.slice(0, open)}${inside}${end}${indent}${lines(key, value, text, indent)}${end}${outer}${text.slice(close)}`;
}
/** The text without one of the children of an object or an array. */
function removed(text, parent, at) {
    const children = parent.children ?? [];
    const child = children[at];
    const before = children[at - 1];
    const comma = commaAfter(text, endOf(child));
    if (before === undefined && comma === null)
        return alone(text, parent, child);
    if (comma !== null) {
        const start = startOf(text, child, before === undefined ? parent.offset + 1 : endOf(before));
        return text.slice(0, start) + text.slice(comma + 1);
    }
    // The last of several: the comma before it goes too, and a comment between them stays.
    const own = commaAfter(text, endOf(before));
    return text.slice(0, own) + text.slice(own + 1, startOf(text, child, own + 1)) + text.slice(endOf(child));
}
/** With the line break and the blanks before it. */
const startOf = (text, child, least) => least + text.slice(least, child.offset).replace(/(\r?\n)?[ \t]*$/, "").length;
/** An only child: what is left is as short as it can be. */
const alone = (text, parent, child) => {
    const head = text.slice(0, startOf(text, child, parent.offset + 1));
    return head + text.slice(endOf(child)).replace(/^[ \t]*(\r?\n)[ \t]*(?=[}\]])/, "");
};

;// CONCATENATED MODULE: ./build/keyboard/hook/install/entry.js



/** The file with the hook in it, once. `text` is null where there is no file. */
function withEntry(text, place, owner, command, path) {
    const entry = place.entry(command);
    if (text === null || text.trim() === "")
        return `${JSON.stringify(framed(place, entry), null, 2)}\n`;
    const places = placesOf(text, place, owner, path);
    if (places.length === 1 && JSON.stringify((0,main.getNodeValue)(places[0])) === JSON.stringify(entry))
        return text;
    return withNew(withoutAll(text, place, owner, path), place, entry, path);
}
/** Puts the entry where it belongs, with the keys above it where they are missing. */
function withNew(text, place, entry, path) {
    const list = listIn(text, place, path);
    if (list !== undefined)
        return inserted(text, list, null, entry);
    const tree = treeOf(text, path);
    const depth = place.path.findIndex((_, at) => (0,main.findNodeAtLocation)(tree, place.path.slice(0, at + 1)) === undefined);
    const parent = depth === 0 ? tree : (0,main.findNodeAtLocation)(tree, place.path.slice(0, depth));
    const [key = "", ...rest] = place.path.slice(depth);
    return inserted(text, parent, key, nested(rest, [entry]));
}
const nested = (keys, value) => [...keys].reverse().reduce((inner, key) => ({ [key]: inner }), value);
/** The file without the hook; null where nothing else was in it. */
function withoutEntry(text, place, owner, path) {
    if (text === null || placesOf(text, place, owner, path).length === 0)
        return text;
    const cleared = withoutEmpty(withoutAll(text, place, owner, path), place, path);
    const left = (0,main.getNodeValue)(treeOf(cleared, path));
    const isOurs = JSON.stringify(left) === JSON.stringify(place.frame);
    return isOurs && !/\/[/*]/.test(cleared) ? null : cleared;
}
const framed = ({ frame, path }, entry) => ({
    ...frame,
    ...nested(path, [entry]),
});
function treeOf(text, path) {
    const errors = [];
    const tree = (0,main.parseTree)(text, errors, { allowTrailingComma: true });
    if (tree?.type !== "object" || errors.length > 0)
        throw new fault/* InputError */.d(`${path} is not JSON as the agent would read it; put it right first`);
    return tree;
}
function listIn(text, place, path) {
    const tree = treeOf(text, path);
    for (const depth of place.path.keys()) {
        const node = (0,main.findNodeAtLocation)(tree, place.path.slice(0, depth + 1));
        const type = depth === place.path.length - 1 ? "array" : "object";
        if (node !== undefined && node.type !== type)
            throw new fault/* InputError */.d(`${path}: "${place.path.slice(0, depth + 1).join(".")}" is no ${type}; put it right first`);
    }
    return (0,main.findNodeAtLocation)(tree, [...place.path]);
}
/** Our own entries, whatever version wrote them. */
const placesOf = (text, place, owner, path) => (listIn(text, place, path)?.children ?? []).filter((node) => commandsIn((0,main.getNodeValue)(node)).some((command) => isOurs(command, owner)));
const commandsIn = (entry) => {
    if (typeof entry !== "object" || entry === null)
        return [];
    const { command, bash, hooks } = entry;
    const inner = Array.isArray(hooks) ? hooks.flatMap(commandsIn) : [];
    return [...inner, ...[command, bash].filter((value) => typeof value === "string")];
};
/** What `--install` writes ends so, whatever starts it and with whatever options. */
const isOurs = (command, { name, starter }) => new RegExp(`\\bhook ${name}\\b.*\\|\\| exit 2$`).test(command) &&
    (command.includes("destroy-guard") || command.startsWith(`${starter} hook `));
function withoutAll(text, place, owner, path) {
    let current = text;
    for (;;) {
        const [first] = placesOf(current, place, owner, path);
        const list = listIn(current, place, path);
        if (first === undefined || list === undefined)
            return current;
        current = removed(current, list, (list.children ?? []).findIndex(({ offset }) => offset === first.offset));
    }
}
/** Takes away the keys of the hook's list that hold nothing now: most likely they were made for it. */
function withoutEmpty(text, place, path) {
    let current = text;
    for (let depth = place.path.length; depth > 0; depth--) {
        const member = (0,main.findNodeAtLocation)(treeOf(current, path), place.path.slice(0, depth));
        if (member === undefined || (member.children ?? []).length > 0)
            return current;
        const parent = member.parent?.parent;
        current = removed(current, parent, (parent.children ?? []).indexOf(member.parent));
    }
    return current;
}

// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./build/keyboard/program.js
var keyboard_program = __webpack_require__(8364);
;// CONCATENATED MODULE: ./build/keyboard/hook/install/starting.js





/**
 * The program by which the agent would start the hook, where the shell does not find it; null where it does, or where
 * that can't be told from its words.
 */
function missingProgram(starter, { cwd, env }) {
    const [, single, double, bare] = /^\s*(?:'([^']*)'|"([^"]*)"|(\S+))/.exec(starter) ?? [];
    const program = single ?? double ?? bare ?? "";
    if (program === "" || /[=$`~\\]/.test(program))
        return null;
    const isThere = program.includes("/") ? (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(cwd, program)) : (0,keyboard_program/* onPath */.L)(program, env) !== null;
    return isThere ? null : program;
}
/** What to do about it: a hook that can't be started stops every command. */
function missingText(program, name, title) {
    const own = external_node_process_.argv[1]?.endsWith(".js") === true ? external_node_process_.argv[1] : "/path/to/destroy-guard/dist/cli/index.js";
    return `warning: the shell does not find ${program}, so ${title} would refuse every command. Install destroy-guard where the agent runs, so that it is on PATH; or say how it is started: destroy-guard hook ${name} --install --command ${(0,shell_word/* shellWord */.r)(`node ${(0,shell_word/* shellWord */.r)(own)}`)}`;
}

;// CONCATENATED MODULE: ./build/keyboard/hook/install/install.js













/** How an agent finds this program, unless it is told otherwise. */
const STARTER = "destroy-guard";
/** `--install` and `--uninstall`: shows what changes in the agent's configuration, asks, and writes it. */
async function install(name, options, shell) {
    const { place, title } = (0,agents/* agentNamed */.XC)(name);
    const path = (0,external_node_path_.join)(options.user === true ? homeOf(shell) : shell.cwd, options.user === true ? place.user : place.project);
    const before = (0,external_node_fs_.existsSync)(path) ? (0,external_node_fs_.readFileSync)(path, "utf8") : null;
    const owner = { name, starter: options.command ?? STARTER };
    const after = options.uninstall
        ? withoutEntry(before, place, owner, path)
        : withEntry(before, place, owner, commandLine(name, options), path);
    const missing = options.uninstall ? null : missingProgram(owner.starter, shell);
    if (missing !== null)
        (0,cli_shell/* say */.cv)(shell, missingText(missing, name, title));
    if (after === before)
        return (0,cli_shell/* print */.yy)(shell, `${path} needs no change.\n`);
    shell.stdout.write(`${path}\n${difference(before ?? "", after ?? "")}`);
    if (options.yes !== true && !(await isAgreed(shell))) {
        shell.stderr.write("destroy-guard: nothing was changed\n");
        return verdict/* EXIT */.dc.blocked;
    }
    write(path, after);
    const written = missing === null ? `${title} is guarded.` : `The hook is written, and ${missing} is still missing.`;
    return (0,cli_shell/* print */.yy)(shell, options.uninstall ? `${title} is no longer guarded here.\n` : `${written} ${place.afterwards}\n`);
}
function homeOf({ env }) {
    const home = env.HOME ?? env.USERPROFILE;
    if (home === undefined || home === "")
        throw (0,options/* usageError */.Wp)("--user needs to know the home folder, and HOME is not set");
    return home;
}
/**
 * What the agent runs. `|| exit 2`: a hook that can't be started ends with 127 or 126, and all but one of the agents
 * would let the command run then.
 */
function commandLine(name, { command = STARTER, policy, terraform, consent = [], signers, log }) {
    const options = [
        ...(policy === undefined ? [] : [`--policy ${(0,shell_word/* shellWord */.r)(policy)}`]),
        ...(terraform === undefined ? [] : [`--terraform ${(0,shell_word/* shellWord */.r)(terraform)}`]),
        ...consent.map((file) => `--consent ${(0,shell_word/* shellWord */.r)(file)}`),
        ...(signers === undefined ? [] : [`--signers ${(0,shell_word/* shellWord */.r)(signers)}`]),
        ...(log === undefined ? [] : [`--log ${(0,shell_word/* shellWord */.r)(log)}`]),
    ];
    return [command, "hook", name, ...options, "|| exit 2"].join(" ");
}
/** Only a terminal can say yes. */
async function isAgreed({ stdin, stdout }) {
    if (stdout.isTTY !== true || !("isTTY" in stdin) || stdin.isTTY !== true)
        throw new fault/* InputError */.d("this asks on a terminal, and there is none; look at the difference, and run it with --yes");
    const lines = (0,promises_.createInterface)({
        input: stdin,
        output: stdout,
    });
    try {
        return /^y(es)?$/i.test((await lines.question("Write this? [y/N] ")).trim());
    }
    finally {
        lines.close();
    }
}
/** In one step, so that an agent never reads half of it. Null: nothing but this hook was in it. */
function write(path, text) {
    try {
        if (text === null) {
            (0,external_node_fs_.rmSync)(path);
            return;
        }
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
        (0,external_node_fs_.writeFileSync)(`${path}.destroy-guard`, text);
        (0,external_node_fs_.renameSync)(`${path}.destroy-guard`, path);
    }
    catch (cause) {
        throw new fault/* InputError */.d(`${path} can't be written: ${(0,system_error/* whyOf */.g)(cause)}; check the folder`, { cause });
    }
}


/***/ }),

/***/ 8364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ onPath),
/* harmony export */   U7: () => (/* binding */ SHIM_MARK),
/* harmony export */   n9: () => (/* binding */ terraformProgram)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2777);



/** In the second line of each script that `shim` writes. */
const SHIM_MARK = "destroy-guard shim";
/**
 * The program that plans and applies: the one that is named, else `DESTROY_GUARD_TERRAFORM`, else `terraform` or
 * `tofu`, whichever is there. Never one of our own shims, which would start this program again. Throws InputError
 * without any.
 */
function terraformProgram(named, env, cwd) {
    const wanted = named ?? (env.DESTROY_GUARD_TERRAFORM || undefined);
    const names = wanted === undefined ? ["terraform", "tofu"] : [wanted];
    for (const name of names) {
        const path = /[/\\]/.test(name) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, name) : onPath(name, env);
        if (path !== null)
            return path;
    }
    throw new _domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d(wanted === undefined
        ? "neither terraform nor tofu was found on the path; install one, or name it with --terraform"
        : `${wanted} was not found; check the name, or put it on the path`);
}
/** Where the shell finds a program; null where it does not. */
function onPath(name, env) {
    // Windows finds its programs by endings of its own, and has no shims of ours.
    if (process.platform === "win32")
        return name;
    const folders = (env.PATH ?? "").split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).filter((folder) => folder !== "");
    return folders.map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)).find((path) => isProgram(path) && !isShim(path)) ?? null;
}
function isProgram(path) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isFile() !== true)
        return false;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return true;
    }
    catch {
        // There, and not to be run by us: the shell would look further as well.
        return false;
    }
}
function isShim(path) {
    const start = Buffer.alloc(200);
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, "r");
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, start, 0, start.length, 0);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
    return start.includes(SHIM_MARK);
}


/***/ }),

/***/ 4381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/** A word as a POSIX shell reads it back. */
const shellWord = (word) => /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;


/***/ })

};

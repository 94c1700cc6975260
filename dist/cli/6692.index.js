export const id = 6692;
export const ids = [6692];
export const modules = {

/***/ 9833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ FORMAT_NAMES),
/* harmony export */   VY: () => (/* binding */ isColored),
/* harmony export */   vq: () => (/* binding */ formatNamed)
/* harmony export */ });
/* harmony import */ var _text_phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4393);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8508);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2315);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2603);




/** NO_COLOR and FORCE_COLOR as their pages define them: https://no-color.org, https://force-color.org */
const isColored = ({ stdout, env }) => {
    if (env.NO_COLOR !== undefined && env.NO_COLOR !== "")
        return false;
    if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== "")
        return env.FORCE_COLOR !== "0";
    return stdout.isTTY === true && env.TERM !== "dumb";
};
/** Each is loaded only where it is asked for. */
const FORMATS = new Map([
    ["terminal", inTerminal],
    ["markdown", inMarkdown],
    ["json", inJson],
    ["sarif", inSarif],
    ["gitlab", async () => (await Promise.all(/* import() */[__webpack_require__.e(948), __webpack_require__.e(6848)]).then(__webpack_require__.bind(__webpack_require__, 4467))).gitlabReport],
    ["junit", async () => (await Promise.all(/* import() */[__webpack_require__.e(948), __webpack_require__.e(4227)]).then(__webpack_require__.bind(__webpack_require__, 4227))).junitReport],
    ["atlantis", async () => (await Promise.all(/* import() */[__webpack_require__.e(948), __webpack_require__.e(1655)]).then(__webpack_require__.bind(__webpack_require__, 1655))).atlantisReport],
]);
async function inTerminal() {
    const { terminalReport } = await Promise.all(/* import() */[__webpack_require__.e(948), __webpack_require__.e(3299), __webpack_require__.e(323)]).then(__webpack_require__.bind(__webpack_require__, 3299));
    return (review, shell, plain) => terminalReport(review, { width: (0,_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .widthOf */ .qz)(shell), color: !plain && isColored(shell) });
}
async function inMarkdown() {
    const { markdownReport } = await Promise.all(/* import() */[__webpack_require__.e(948), __webpack_require__.e(6357), __webpack_require__.e(4902)]).then(__webpack_require__.bind(__webpack_require__, 4902));
    const { policyPhrase } = await __webpack_require__.e(/* import() */ 5673).then(__webpack_require__.bind(__webpack_require__, 5673));
    return (review) => {
        const { roots, policy } = review;
        const plannedAt = roots.flatMap((root) => root.plannedAt ?? []);
        const rules = policy === null ? null : (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .capital */ .Nx)(policyPhrase(policy));
        const origin = { version: _version_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .x, commit: null, repository: null, plannedAt, run: null, rules };
        return markdownReport(review, { origin, isSigned: true });
    };
}
async function inJson() {
    const { jsonReport } = await Promise.all(/* import() */[__webpack_require__.e(948), __webpack_require__.e(9665)]).then(__webpack_require__.bind(__webpack_require__, 9665));
    return (review) => jsonReport(review);
}
async function inSarif() {
    const { sarifReport } = await Promise.all(/* import() */[__webpack_require__.e(948), __webpack_require__.e(5150)]).then(__webpack_require__.bind(__webpack_require__, 5150));
    return (review) => sarifReport(review, { version: _version_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .x });
}
const FORMAT_NAMES = [...FORMATS.keys()];
/** The format of `--format`. Throws InputError where there is none of this name. */
function formatNamed(name) {
    const load = FORMATS.get(name);
    if (load === undefined)
        throw (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .noSuch */ .jl)("format", name, FORMAT_NAMES, "review");
    return load();
}


/***/ }),

/***/ 8288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ refuseOverInput),
/* harmony export */   V: () => (/* binding */ inputsOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _input_same_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3200);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2315);



/** Files that a command reads, of which some were not named. */
const inputsOf = (what, paths) => paths.flatMap((path) => (path === null || path === undefined || path === "-" ? [] : [{ what, path }]));
/**
 * Throws InputError where `--output` names something that the command reads, however it is spelt: it would be gone, and
 * no plan can be made a second time.
 */
function refuseOverInput(output, inputs, { cwd, command }) {
    if (output === undefined)
        return;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, output);
    const same = inputs.find((input) => (0,_input_same_file_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameFile */ .D)(path, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, input.path)));
    if (same === undefined)
        return;
    const also = same.path === output ? "" : `, ${same.path}`;
    throw (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)(`--output ${output} would be written over ${same.what}${also}; give the report a name of its own`, command);
}


/***/ }),

/***/ 6692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  REVIEW: () => (/* binding */ REVIEW)
});

// EXTERNAL MODULE: ./build/catalogue/index.js + 1 modules
var build_catalogue = __webpack_require__(8629);
;// CONCATENATED MODULE: ./build/domain/terraform.js
/** What Terraform's files look like from outside: which paths are its, and where a resource is declared. */
const NAMES = /\.hcl$|\.(tf|tofu)(\.json)?$|\.tfvars(\.json)?$/;
/** Written for Terraform or Terragrunt, whose shared files are called as anybody likes: any HCL is taken for theirs. */
const terraform_isTerraformFile = (path) => NAMES.test(path);
/**
 * Text with markup and pictures for people, and what belongs to git. Not `.txt`: lists that `file` reads are called so.
 */
const FOR_PEOPLE = /\.(md|mdx|markdown|rst|adoc|png|jpe?g|gif|svg|webp|ico)$|(^|\/)(LICEN[CS]E|NOTICE|CODEOWNERS)(\.txt)?$|(^|\/)(\.editorconfig|\.git[^/]*)$|^\.github\/workflows\//i;
/**
 * Whether Terraform may read it where it lies beside or below a configuration. A function reads files of any name, and
 * a folder is packed as a whole, so all but a few kinds count.
 */
const terraform_isReadable = (path) => !FOR_PEOPLE.test(path);
/** `module.a["x"].aws_vpc.main[0]` → its block; null for an object of a module, whose file is not the root's. */
function blockOf(address) {
    const [, type, name] = /^([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]+)(\[.*\])?$/s.exec(address) ?? [];
    return type === undefined || name === undefined || type === "module" ? null : { type, name };
}
const CALL = /module\.([A-Za-z0-9_-]+)(?:\[(?:\d+|"(?:[^"\\]|\\.)*")\])?\./sy;
/** `module.a["x"].aws_vpc.main[0]` → `a`, and its block there; null for what is no resource. */
function declaredBy(address) {
    const calls = [];
    for (let at = 0;; at = CALL.lastIndex) {
        CALL.lastIndex = at;
        const [, name] = CALL.exec(address) ?? [];
        if (name === undefined) {
            const block = blockOf(address.slice(at));
            return block === null ? null : { calls, block };
        }
        calls.push(name);
    }
}
/** A file that every folder could have: whose it is decides where no better place is known. */
const fileOf = (folder) => [...folder.split("/").filter((step) => step !== "" && step !== "."), "main.tf"].join("/");

;// CONCATENATED MODULE: ./build/domain/changed-files.js

const directoryOf = (path) => (path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : ".");
const namesOf = ({ path, previousPath }) => previousPath === null ? [path] : [path, previousPath];
/**
 * The path itself, which may be a link to a folder, the folder that it lies in and those above, nearest first. `.` is
 * the top; what lies in `.github` is GitHub's there, so it counts only for a folder within.
 */
function foldersAbove(path) {
    const parts = path.split("/");
    const above = parts.map((_, at) => parts.slice(0, parts.length - at).join("/"));
    return parts[0] === ".github" ? above : [...above, "."];
}
const isHeld = (folder, folders) => folders === null || folders.has(folder);
/** Whether a changed file is Terraform's by its name alone. A renamed file counts under both names. */
const isToldByName = (files) => files.some((file) => namesOf(file).some(isTerraformFile));
/** Whether its folder decides: Terraform may read such a file if it lies beside or below Terraform's own files. */
const isToldByFolder = (files) => files.some((file) => namesOf(file).some((name) => isReadable(name) && !isTerraformFile(name)));
/** Whether what Terraform does may change with these files (docs/setup.md, "The workflow"). */
const touchesTerraform = (files, folders) => isToldByName(files) ||
    files.some((file) => namesOf(file).some((name) => isReadable(name) && foldersAbove(name).some((one) => isHeld(one, folders))));
/**
 * The roots that a glob means: of each changed file the nearest folder at or above it that the glob matches and that
 * holds Terraform files, now or until this change.
 */
function changedRoots(files, folders, isMeant) {
    const names = files.flatMap(namesOf).filter((name) => isTerraformFile(name) || isReadable(name));
    const held = new Set(names.filter(isTerraformFile).map(directoryOf));
    const nearest = (name) => foldersAbove(name).find((folder) => isMeant(folder) && (held.has(folder) || isHeld(folder, folders)));
    return new Set(names.map(nearest).filter((folder) => folder !== undefined));
}
/**
 * Terraform files of a root whose changes GitHub does not show: what was taken out of them nobody knows, so their
 * owners are asked too.
 */
const unseenFiles = (files, root) => files
    .filter(({ path, patch }) => patch === null && terraform_isTerraformFile(path))
    .filter((file) => namesOf(file).some((name) => directoryOf(name) === root))
    .flatMap(namesOf);

// EXTERNAL MODULE: ./build/domain/grouped.js
var grouped = __webpack_require__(2907);
// EXTERNAL MODULE: ./build/domain/remembered.js
var remembered = __webpack_require__(3163);
// EXTERNAL MODULE: ./build/text/hcl.js
var hcl = __webpack_require__(5825);
;// CONCATENATED MODULE: ./build/domain/source.js

const preventionKey = (...steps) => JSON.stringify(steps);
const NO_SOURCE = { declarations: [], calls: [], prevention: new Map(), moves: [] };
/** A file's text → what it says. Where it can't be read, what might be a block counts as one: that only adds owners. */
function sourceOf(path, text) {
    if (path.endsWith(".json"))
        return jsonSource(text);
    const body = (0,hcl/* hclIn */.T)(text);
    if (body === null)
        return { ...perhapsIn(text), prevention: null, moves: [] };
    const declarations = body.blocks.flatMap(({ type, labels: [kind, name], line }) => type === "resource" && kind !== undefined && name !== undefined ? [{ type: kind, name, line }] : []);
    const prevention = new Map();
    collect(body, [], prevention);
    return { declarations, calls: body.blocks.flatMap(callIn), prevention, moves: body.blocks.flatMap(moveIn) };
}
/** A string in quotes without templates and escapes, as a source is written. */
const LITERAL = /^"([^"\\$%]*)"$/;
const callIn = ({ type, labels: [name], line, attributes }) => {
    const [, source] = LITERAL.exec(attributes.get("source") ?? "") ?? [];
    return type === "module" && name !== undefined ? [{ name, line, sources: source === undefined ? [] : [source] }] : [];
};
const collect = ({ attributes, blocks }, steps, into) => {
    const set = attributes.get("prevent_destroy");
    if (set !== undefined)
        add(into, preventionKey(...steps), set);
    for (const block of blocks)
        collect(block, [...steps, block.type, ...block.labels], into);
};
const add = (into, key, value) => {
    into.set(key, [...(into.get(key) ?? []), value]);
};
const moveIn = ({ type, attributes }) => {
    const [from, to] = [attributes.get("from"), attributes.get("to")];
    return type === "moved" && from !== undefined && to !== undefined ? [[from, to]] : [];
};
// Labels in quotes need no space around them, and a mark of the byte order may stand before the first line.
const RESOURCE = /^\uFEFF?[ \t]*resource(?:[ \t]*"([\w-]+)"[ \t]*|[ \t]+([\w-]+)(?:[ \t]+|(?=")))"?([\w-]+)"?/;
const MODULE = /^\uFEFF?[ \t]*module(?:[ \t]*"([\w-]+)"|[ \t]+([\w-]+))/;
const SOURCE = /^\uFEFF?[ \t]*source[ \t]*=[ \t]*"([^"\\$%]*)"/;
/**
 * Lines that look like the first of a `resource` or `module` block; comments within a line do not hide one. Which of
 * the sources belongs to which module can't be told, so each has all of them.
 */
function perhapsIn(text) {
    const lines = text.split("\n").map((content) => content.replace(/\/\*.*?\*\//g, " "));
    const matching = (pattern) => lines.flatMap((content, index) => {
        const [first, second = ""] = (pattern.exec(content) ?? []).slice(1).filter((label) => label !== undefined);
        return first === undefined ? [] : [[first, second, index + 1]];
    });
    const sources = matching(SOURCE).map(([source]) => source);
    return {
        declarations: matching(RESOURCE).map(([type, name, line]) => ({ type, name, line })),
        calls: matching(MODULE).map(([name, , line]) => ({ name, line, sources })),
    };
}
/** https://developer.hashicorp.com/terraform/language/syntax/json: wherever one block may stand, a list of them may. */
function jsonSource(text) {
    const json = parsed(text);
    if (json === undefined)
        return { ...NO_SOURCE, prevention: null };
    const declarations = [];
    const prevention = new Map();
    for (const [type, names] of membersIn(memberOf(json, "resource")))
        for (const [name, body] of membersIn(names)) {
            declarations.push({ type, name, line: null });
            for (const [key, set] of listed(memberOf(body, "lifecycle")).flatMap(membersIn))
                if (key === "prevent_destroy")
                    add(prevention, preventionKey("resource", type, name, "lifecycle"), String(set));
        }
    const calls = membersIn(memberOf(json, "module")).map(([name, body]) => {
        const sources = memberOf(body, "source").filter((source) => typeof source === "string");
        return { name, line: null, sources };
    });
    return { declarations, calls, prevention, moves: [] };
}
function parsed(text) {
    try {
        return JSON.parse(text.replace(/^\uFEFF/, ""));
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}
const listed = (value) => (Array.isArray(value) ? value.flatMap(listed) : [value]);
const membersIn = (value) => listed(value).flatMap((one) => (typeof one === "object" && one !== null ? Object.entries(one) : []));
const memberOf = (value, name) => membersIn(value).flatMap(([key, one]) => (key === name ? [one] : []));

;// CONCATENATED MODULE: ./build/domain/declaring.js





const blockKey = ({ type, name }) => JSON.stringify(["resource", type, name]);
const callKey = (name) => JSON.stringify(["module", name]);
/** Answers for every object of any root; what was found out once is kept. */
function declaringOf(known) {
    const blocks = new Blocks(known);
    return (root, address) => blocks.declaring(root, address);
}
class Blocks {
    #known;
    #before;
    #elsewhere;
    #indexIn = (0,remembered/* remembered */.H)((folder) => this.#index(folder));
    #plannedIn = (0,remembered/* remembered */.H)((root) => (0,grouped/* grouped */.z)(this.#known.calls.get(root) ?? [], ({ path }) => JSON.stringify(path)));
    #through = (0,remembered/* remembered */.H)((way) => this.#follow(way), JSON.stringify);
    constructor(known) {
        this.#known = known;
        this.#before = beforeOf(known);
        this.#elsewhere = indexOf([], this.#before.map(fromItsFolder));
    }
    declaring(root, address) {
        const declared = declaredBy(address);
        if (declared === null)
            return { steps: [], isInRoot: false };
        const { calls, block } = declared;
        const [outermost] = calls;
        const key = outermost === undefined ? blockKey(block) : callKey(outermost);
        const isInRoot = this.#foundIn([root], key).length > 0;
        if (outermost === undefined)
            return { steps: [stepOf(this.#firstIn(root, key), [])], isInRoot };
        const { steps, folders } = this.#through([root, calls]);
        return { steps: [...steps, stepOf(this.#foundIn(folders, blockKey(block)), folders)], isInRoot };
    }
    #index(folder) {
        const here = this.#before.filter(({ file }) => namesOf(file).some((name) => directoryOf(name) === folder));
        const now = this.#known.checkout.filesIn(folder).map((file) => ({ ...file, from: folder }));
        return indexOf(now, here.map(fromItsFolder));
    }
    #foundIn(folders, key) {
        return folders.flatMap((folder) => this.#indexIn(folder).get(key) ?? []);
    }
    /** Where the root has no such block, what any changed file declared: the state may have come here from there. */
    #firstIn(root, key) {
        const here = this.#foundIn([root], key);
        return here.length > 0 ? here : (this.#elsewhere.get(key) ?? []);
    }
    /** The calls on a way, and the folders that the last of them leads to. */
    #follow([root, calls]) {
        const steps = [];
        let folders = [root];
        for (const [at, name] of calls.entries()) {
            const key = callKey(name);
            const found = at === 0 ? this.#firstIn(root, key) : this.#foundIn(folders, key);
            steps.push(stepOf(found, at === 0 ? [] : folders));
            folders = this.#leadingTo([root, calls.slice(0, at + 1)], folders, found);
        }
        return { steps, folders };
    }
    /** Where a call leads by its blocks, and by the plan: a source may be made of variables, or its file not be here. */
    #leadingTo([root, calls], folders, found) {
        const planned = this.#plannedIn(root).get(JSON.stringify(calls)) ?? [];
        const written = found.flatMap(({ from, sources }) => sources.map((source) => [from, source]));
        const asPlanned = folders.flatMap((from) => planned.map(({ source }) => [from, source]));
        const { checkout } = this.#known;
        const reached = [...written, ...asPlanned].map(([from, source]) => checkout.moduleFolder(from, source));
        return [...new Set(reached.filter((folder) => folder !== null))];
    }
}
/** `folders`: where it should be; whose they are is asked where it is not found. */
const stepOf = (found, folders) => ({
    places: found.length > 0
        ? found.map(({ file, line }) => ({ file, line }))
        : folders.map((folder) => ({ file: fileOf(folder), line: null })),
    isGone: found.length > 0 && found.every(({ isGone }) => isGone),
    isFound: found.length > 0,
});
const fromItsFolder = (file) => ({ ...file, from: directoryOf(file.path) });
const beforeOf = ({ files, texts }) => files.flatMap((file) => {
    const path = file.previousPath ?? file.path;
    return terraform_isTerraformFile(path) ? [{ file, path, ...declaredBefore(file, texts) }] : [];
});
/** The blocks of a file before the change; where it can't be looked into, all that the diff may show of one. */
function declaredBefore({ path, previousPath, patch, isNew }, texts) {
    if (isNew)
        return NO_SOURCE;
    const seen = texts.get(path);
    if (seen !== undefined)
        return seen.before === null ? NO_SOURCE : sourceOf(previousPath ?? path, seen.before);
    const lines = (patch ?? "").split("\n").filter((line) => line.startsWith("-") || line.startsWith(" "));
    return perhapsIn(lines.map((line) => line.slice(1)).join("\n"));
}
/** Block → where it stands, then where it stood. A call that has another source now leads to both. */
function indexOf(now, before) {
    const index = new Map();
    const add = (key, found) => {
        const places = index.get(key) ?? [];
        const same = places.findIndex(({ file, from }) => file === found.file && from === found.from);
        const one = places[same];
        if (one === undefined)
            places.push(found);
        else
            places[same] = { ...one, sources: [...one.sources, ...found.sources] };
        index.set(key, places);
    };
    const addAll = ({ path: file, from, declarations, calls }, isGone) => {
        const at = (line) => ({ file, line: isGone ? null : line, isGone, from });
        for (const one of declarations)
            add(blockKey(one), { ...at(one.line), sources: [] });
        for (const { name, line, sources } of calls)
            add(callKey(name), { ...at(line), sources });
    };
    for (const file of now)
        addAll(file, false);
    for (const file of before)
        addAll(file, true);
    return index;
}
/** What the plans of each root say of modules. */
const callsIn = (plans) => new Map([...(0,grouped/* grouped */.z)(plans, ({ root }) => root)].map(([root, own]) => [root, own.flatMap((one) => one.moduleCalls)]));

// EXTERNAL MODULE: ./build/domain/finding.js
var finding = __webpack_require__(9304);
;// CONCATENATED MODULE: ./build/domain/declarations.js





/**
 * Adds to the findings on objects the places that declare or declared them: by both addresses of a moved object, in
 * both files of a block that moves between files, under both names of a file that is renamed; of an object of a module
 * the block that calls the module and, where it lies in the repository, the object's own. The owners of each are asked.
 * An object whose block is not found has no place: its owner is then that of the root.
 */
function locate(roots, known) {
    const renamed = otherNames(known.files);
    const changed = new Set(known.files.flatMap(namesOf));
    const declaring = declaringOf(known);
    return roots.map((one) => {
        const reasonOf = reasonsIn(one.destroys);
        const placed = (finding) => {
            const { subject } = finding;
            if (subject === null || finding.places.length > 0)
                return finding;
            const places = placesOf(subject, one.root, declaring, { reason: reasonOf(subject), changed });
            return { ...finding, places: withOtherNames([...places, ...unseen(places, one.root, known.files)], renamed) };
        };
        return { ...one, findings: one.findings.map(placed) };
    });
}
function placesOf({ address, previousAddress }, root, declaring, hints) {
    const all = [address, ...(previousAddress === null ? [] : [previousAddress])].map((one) => declaring(root, one));
    const steps = all.flatMap((one) => one.steps);
    const first = all.map((one) => mainStep(one.steps, hints)).find((one) => one !== undefined);
    const places = [...(first?.places ?? []), ...steps.flatMap((one) => one.places)];
    const isMissing = all.some(({ isInRoot }) => !isInRoot);
    return places.length > 0 && isMissing ? [...places, { file: fileOf(root), line: null }] : places;
}
/**
 * The step that people would edit: a block that is gone, from outside; the call of a module of which one instance goes;
 * what the change edits, from inside; else the object's own block, or the last that is known.
 */
function mainStep(steps, { reason, changed }) {
    const found = steps.filter(({ places, isFound }) => isFound && places.length > 0);
    return (found.find(({ isGone }) => isGone) ??
        (reason === "delete_because_no_module" ? found[0] : undefined) ??
        found.findLast(({ places }) => places.some(({ file }) => changed.has(file))) ??
        found.at(-1));
}
/**
 * Files beside those places whose changes nobody can see: what was taken out of them is not known. Those of the root
 * count for all that blocks in it, and are asked for there.
 */
function unseen(places, root, files) {
    const folders = new Set(places.map(({ file }) => directoryOf(file)).filter((folder) => folder !== root));
    return [...folders].flatMap((folder) => unseenFiles(files, folder)).map((file) => ({ file, line: null }));
}
function reasonsIn(destroys) {
    const key = ({ address, deposed }) => JSON.stringify([address, deposed]);
    const reasons = new Map(destroys.map((destroy) => [key(destroy), destroy.reason]));
    return (subject) => reasons.get(key(subject)) ?? null;
}
const otherNames = (files) => {
    const pairs = files.flatMap(({ path, previousPath }) => previousPath === null ? [] : [[path, previousPath], [previousPath, path]]);
    const found = (0,grouped/* grouped */.z)(pairs, ([name]) => name);
    return new Map([...found].map(([name, each]) => [name, each.map(([, other]) => other)]));
};
/** The first place stays the first, since that is where people look. */
function withOtherNames(places, renamed) {
    const named = places.flatMap((place) => [
        place,
        ...(renamed.get(place.file) ?? []).map((file) => ({ file, line: null })),
    ]);
    const [first, ...others] = [...(0,grouped/* grouped */.z)(named, ({ file }) => file).values()].flatMap((same) => same.slice(0, 1));
    return first === undefined ? [] : [first, ...others.sort((a, b) => (0,finding/* byText */.z4)(a.file, b.file))];
}

// EXTERNAL MODULE: ./build/domain/evaluate.js + 25 modules
var evaluate = __webpack_require__(4992);
// EXTERNAL MODULE: ./build/domain/verdict.js
var verdict = __webpack_require__(272);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/input/plan/paths.js
var paths = __webpack_require__(4787);
;// CONCATENATED MODULE: ./build/input/checkout.js





/** Larger files were not written by a person, and are not read. */
const MOST_BYTES = 2_000_000;
/**
 * The Terraform files below the top of a repository, from which all folders are named. What a source names outside of
 * it, or behind a link, is none of it. Each folder is read once.
 */
function checkoutAt(top) {
    const known = new Map();
    return {
        filesIn: (folder) => {
            const files = known.get(folder) ?? filesIn(top, folder);
            known.set(folder, files);
            return files;
        },
        moduleFolder: (from, source) => moduleFolder(top, from, source),
    };
}
/**
 * The Terraform files of a folder, with their blocks; none where the folder is not there. A file that is reached
 * through a link counts under both names. Of any size: what is left out here would change the owners.
 */
function filesIn(top, folder) {
    const place = (0,external_node_path_.join)(top, folder);
    if ((0,external_node_fs_.statSync)(place, { throwIfNoEntry: false })?.isDirectory() !== true)
        return [];
    return (0,external_node_fs_.readdirSync)(place)
        .filter((name) => /\.(tf|tofu)(\.json)?$/.test(name))
        .filter((name) => (0,external_node_fs_.statSync)((0,external_node_path_.join)(place, name), { throwIfNoEntry: false })?.isFile() === true)
        .flatMap((name) => {
        const { declarations, calls } = sourceOf(name, (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(place, name), "utf8"));
        return namesIn(top, external_node_path_.posix.join(folder, name)).map((path) => ({ path, declarations, calls }));
    })
        .sort((a, b) => (a.path < b.path ? -1 : 1));
}
/** What Terraform takes for a path. One with control characters, or a name that no system takes, leads nowhere. */
const LOCAL = /^\.\.?[/\\](?!.*[\p{Cc}])(?:[^/\\]{0,255}(?:[/\\]|$))*$/u;
const LONGEST_PATH = 1000;
function moduleFolder(top, from, source) {
    if (source.length > LONGEST_PATH || !LOCAL.test(source))
        return null;
    const folder = (0,external_node_path_.resolve)(top, from, source.replaceAll("\\", "/"));
    const below = (0,external_node_path_.relative)(top, folder);
    const isOutside = (0,external_node_path_.isAbsolute)(below) || below.split(external_node_path_.sep)[0] === "..";
    const isLinked = [below, (0,external_node_path_.relative)(top, (0,external_node_path_.resolve)(top, from))].some((path) => hasLink(top, path));
    return isOutside || isLinked ? null : (0,paths/* rootName */.S)(folder, top);
}
/** Whether one of the folders on a path below `top` is a link. */
function hasLink(top, path) {
    const steps = path.split(external_node_path_.sep).filter((step) => step !== "");
    return steps.some((_, at) => {
        const place = (0,external_node_path_.join)(top, ...steps.slice(0, at + 1));
        return (0,external_node_fs_.lstatSync)(place, { throwIfNoEntry: false })?.isSymbolicLink() === true;
    });
}
/** The path of a file, and where it lies behind all links, if that is in the checkout too. */
function namesIn(workspace, path) {
    const real = (0,external_node_path_.relative)((0,external_node_fs_.realpathSync)(workspace), (0,external_node_fs_.realpathSync)((0,external_node_path_.join)(workspace, path)));
    const isOutside = (0,external_node_path_.isAbsolute)(real) || real.split(external_node_path_.sep)[0] === "..";
    return isOutside ? [path] : [...new Set([path, real.split(external_node_path_.sep).join("/")])];
}
/** The text of a file of the checkout, if it is the content with this id of git's; else null. */
function textWithBlob(workspace, path, blob) {
    const place = join(workspace, path);
    const found = statSync(place, { throwIfNoEntry: false });
    if (found?.isFile() !== true || found.size > MOST_BYTES)
        return null;
    const bytes = readFileSync(place);
    return blobOf(bytes, blob.length === 64 ? "sha256" : "sha1") === blob ? bytes.toString("utf8") : null;
}
/** https://git-scm.com/book/en/v2/Git-Internals-Git-Objects; repositories may use either hash. */
const blobOf = (bytes, algorithm) => createHash(algorithm).update(`blob ${bytes.byteLength}\0`).update(bytes).digest("hex");

// EXTERNAL MODULE: ./build/input/plan/sources.js
var plan_sources = __webpack_require__(7893);
// EXTERNAL MODULE: ./build/input/working-copy.js
var working_copy = __webpack_require__(4968);
// EXTERNAL MODULE: ./build/report/phrase.js
var phrase = __webpack_require__(650);
// EXTERNAL MODULE: ./build/report/policy-words.js
var policy_words = __webpack_require__(5673);
// EXTERNAL MODULE: ./build/report/terminal.js
var terminal = __webpack_require__(3299);
// EXTERNAL MODULE: ./build/review.js + 1 modules
var review = __webpack_require__(1387);
// EXTERNAL MODULE: ./build/cli/formats.js
var formats = __webpack_require__(9833);
// EXTERNAL MODULE: ./build/cli/options.js
var options = __webpack_require__(2315);
// EXTERNAL MODULE: ./build/cli/output.js
var output = __webpack_require__(8288);
// EXTERNAL MODULE: ./build/cli/plans.js + 5 modules
var cli_plans = __webpack_require__(5767);
// EXTERNAL MODULE: ./build/cli/policy-file.js + 1 modules
var policy_file = __webpack_require__(8092);
// EXTERNAL MODULE: ./build/cli/policy-search.js
var policy_search = __webpack_require__(6864);
// EXTERNAL MODULE: ./build/cli/shell.js
var cli_shell = __webpack_require__(2603);
// EXTERNAL MODULE: ./build/cli/telling.js + 1 modules
var telling = __webpack_require__(4176);
// EXTERNAL MODULE: ./build/cli/usage.js
var usage = __webpack_require__(3534);
;// CONCATENATED MODULE: ./build/cli/review.js





















const OPTIONS = {
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
        words: formats/* FORMAT_NAMES */.BU,
    },
    output: { type: "string", value: "FILE", says: "write the report there, and say in one line what was written" },
    summary: {
        type: "boolean",
        says: "of any number of past plans: what would have been blocked, by rule, root and week, and which lines of policy would have made it quiet (terminal, markdown, json)",
    },
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
const review_usage = () => (0,usage/* usageOf */.F)({
    name: "review",
    forms: ["[OPTIONS] PLAN..."],
    text: `  PLAN is the output of "terraform show -json" (or "tofu show -json"): a path, a glob,
  "-" for standard input, or any of these as ROOT=PLAN. Without PLAN, what is piped in.
  A saved plan file works as well, if terraform is installed and its folder is
  initialised.

  The word "review" can be left out: "destroy-guard plan.json".`,
    options: OPTIONS,
    examples: [
        "terraform plan -out=tfplan && terraform show -json tfplan | destroy-guard review",
        "destroy-guard review infra/prod=prod.json infra/dev=dev.json",
        "destroy-guard review --summary 'plans/**/*.json'",
        "destroy-guard review --format json --output review.json plan.json",
    ],
});
/** `review`: reads the plans, judges them, prints or writes the report; the exit code is the verdict. */
async function review_review(args, shell) {
    const { values, positionals } = (0,options/* parseOptions */.Ac)(args, OPTIONS, "review");
    if (values.help === true)
        return (0,cli_shell/* print */.yy)(shell, review_usage());
    try {
        return await reviewed(values, positionals, shell);
    }
    catch (error) {
        // Some versions of Atlantis look only at the output, and take one that tells of no failure for a pass.
        if (values.format === "atlantis") {
            const { atlantisFault } = await __webpack_require__.e(/* import() */ 4036).then(__webpack_require__.bind(__webpack_require__, 1655));
            shell.stdout.write(atlantisFault(error instanceof Error ? error.message : ""));
        }
        throw error;
    }
}
async function reviewed(values, positionals, shell) {
    if (values.summary === true)
        return summarize(values, positionals, shell);
    const format = await (0,formats/* formatNamed */.vq)(values.format);
    const named = (0,cli_plans/* namedPlans */.ko)(positionals, shell);
    const sources = await (0,cli_plans/* sourcesOf */.u0)(named, values.root, shell);
    const paths = sources.map(({ path }) => path);
    const folders = paths.map(plan_sources/* folderOf */.yS);
    const today = (0,cli_shell/* todayOf */.XY)(shell);
    const found = await (0,policy_search/* findPolicy */.i)({ named: values.policy, folders, cwd: shell.cwd, today });
    for (const warning of found.warnings)
        (0,cli_shell/* say */.cv)(shell, `warning: ${warning}`);
    const { policy } = found;
    const inputs = [
        ...(0,output/* inputsOf */.V)("a plan", paths),
        ...(0,output/* inputsOf */.V)("the policy", [found.origin.file]),
        ...consentInputs(values),
    ];
    (0,output/* refuseOverInput */.J)(values.output, inputs, { cwd: shell.cwd, command: "review" });
    const catalogue = (0,build_catalogue/* catalogueWith */.Uu)(policy.catalogue);
    const plans = await (0,cli_plans/* readAll */.yw)(sources, { terraform: values.terraform, policy, catalogue }, shell);
    const roots = plans.map((plan) => (0,evaluate/* evaluate */._)(plan, { catalogue, policy, today, isNewRoot: null }));
    const judged = (0,review/* reviewOf */.QR)(located(roots, plans, (0,working_copy/* topOfAll */.mS)(folders, shell.cwd)).map(review/* withDigest */.hQ), found.origin);
    const result = values.consent === undefined ? judged : await consented(judged, values, policy, shell);
    // GitLab's format has no field for the policy.
    if (values.format === "gitlab")
        (0,cli_shell/* say */.cv)(shell, (0,phrase/* plain */.pj)((0,policy_words.policyPhrase)(found.origin)));
    const plain = values["no-color"] === true || values.output !== undefined;
    (0,telling/* tell */.q)({ ...values, line: (0,terminal/* verdictText */.n)(result), text: () => format(result, shell, plain) }, shell);
    return (0,verdict/* exitCodeOf */.FO)(result.verdict);
}
/** Loaded only here: a review of its own. */
async function summarize(values, positionals, shell) {
    const { summarized } = await __webpack_require__.e(/* import() */ 3476).then(__webpack_require__.bind(__webpack_require__, 3476));
    return summarized(values, (0,cli_plans/* namedPlans */.ko)(positionals, shell), shell);
}
/** With the places where the objects are declared, below `top`. */
const located = (roots, plans, top) => locate(roots, { files: [], texts: new Map(), checkout: checkoutAt(top), calls: callsIn(plans) });
const consentInputs = ({ consent, signers }) => [
    ...(0,output/* inputsOf */.V)("a consent", consent ?? []),
    ...(0,output/* inputsOf */.V)("the signers", [signers]),
];
/** The review after signed consents. The signers of a policy count only where somebody named that policy. */
async function consented(judged, values, policy, shell) {
    const { consentTo } = await __webpack_require__.e(/* import() */ 5866).then(__webpack_require__.bind(__webpack_require__, 3485));
    const { refusalLines } = await __webpack_require__.e(/* import() */ 878).then(__webpack_require__.bind(__webpack_require__, 8497));
    const signers = values.signers ?? (values.policy === undefined ? null : policy.override.signers);
    const { review, refusals } = await consentTo(judged, { files: values.consent ?? [], signers }, { cwd: shell.cwd, env: shell.env, now: shell.now(), required: policy.override.required });
    for (const line of refusalLines(refusals))
        (0,cli_shell/* say */.cv)(shell, line);
    return review;
}
const REVIEW = { usage: review_usage, options: OPTIONS, run: review_review };


/***/ }),

/***/ 4176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ tell)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __webpack_require__(2777);
// EXTERNAL MODULE: ./build/text/system-error.js
var system_error = __webpack_require__(2514);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/text-file.js

/** A string too is something that can be iterated over, by its characters: it is one part. */
const partsOf = (text) => (typeof text === "string" ? [text] : text);
const ROOM = 1 << 16;
/**
 * Writes a text to a file, part by part. Throws what `node:fs` throws where the file can't be written.
 * All parts go through the same bytes: those of a report of half a gigabyte would lie about until they are swept.
 */
function writeText(path, text) {
    const file = (0,external_node_fs_.openSync)(path, "w");
    const room = Buffer.allocUnsafe(ROOM);
    const encoder = new TextEncoder();
    try {
        for (const part of partsOf(text)) {
            for (let from = 0; from < part.length;) {
                const { read, written } = encoder.encodeInto(from === 0 ? part : part.slice(from), room);
                for (let at = 0; at < written;)
                    at += (0,external_node_fs_.writeSync)(file, room, at, written - at);
                from += read;
            }
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}

// EXTERNAL MODULE: ./build/cli/shell.js
var cli_shell = __webpack_require__(2603);
;// CONCATENATED MODULE: ./build/cli/telling.js





/** The report alone goes to standard output; that a file was written is said beside it. */
function tell({ output, format, quiet, line, text }, shell) {
    if (output !== undefined) {
        write(output, text(), shell);
        (0,cli_shell/* say */.cv)(shell, `wrote ${output} (${format}); ${line}`);
    }
    else
        for (const part of partsOf(quiet === true ? `${line}\n` : text()))
            shell.stdout.write(part);
}
function write(path, text, { cwd }) {
    try {
        writeText((0,external_node_path_.resolve)(cwd, path), text);
    }
    catch (cause) {
        throw new fault/* InputError */.d(`${path}: the report can't be written: ${(0,system_error/* whyOf */.g)(cause)}; check the path`, { cause });
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

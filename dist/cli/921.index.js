export const id = 921;
export const ids = [921];
export const modules = {

/***/ 7488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DOCTOR: () => (/* binding */ DOCTOR)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/domain/doctor.js
var doctor = __webpack_require__(8078);
// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __webpack_require__(2777);
// EXTERNAL MODULE: ./build/domain/verdict.js
var verdict = __webpack_require__(272);
// EXTERNAL MODULE: ./build/input/working-copy.js
var working_copy = __webpack_require__(4968);
// EXTERNAL MODULE: ./build/report/phrase.js
var phrase = __webpack_require__(650);
// EXTERNAL MODULE: ./build/report/untrusted.js
var untrusted = __webpack_require__(3021);
// EXTERNAL MODULE: ./build/report/quantity.js
var quantity = __webpack_require__(9362);
;// CONCATENATED MODULE: ./build/report/doctor/words.js


/** What is said of a diagnosis as a whole, in every format. */
const titleOf = ({ check }) => (0,doctor/* questionOf */.YH)(check).title;
/** The worst of all. */
const worstIn = (diagnosis) => doctor/* STATES */.xj.find((state) => (0,doctor/* answersIn */.VZ)(diagnosis, state).length > 0) ?? "ok";
/** `3 open, 2 not known, 1 accepted, 20 in order` */
const countsWords = (diagnosis) => {
    const [open = 0, unknown = 0, accepted = 0, ok = 0] = doctor/* STATES */.xj.map((state) => (0,doctor/* answersIn */.VZ)(diagnosis, state).length);
    return [
        `${open} open`,
        ...(unknown === 0 ? [] : [`${unknown} not known`]),
        ...(accepted === 0 ? [] : [`${accepted} accepted`]),
        `${ok} in order`,
    ].join(", ");
};
const openWords = (diagnosis) => {
    const open = (0,doctor/* answersIn */.VZ)(diagnosis, "open").length;
    if (open > 0)
        return (0,quantity/* counted */.hS)(open, "thing is open", "things are open");
    return (0,doctor/* answersIn */.VZ)(diagnosis, "accepted").length === 0 ? "nothing is open" : "nothing is open but what is accepted";
};
/** What it comes to. That it is not known whether the check is required is never left unsaid. */
function headline(diagnosis) {
    const open = openWords(diagnosis);
    if (diagnosis.repository === null)
        return `${open}; whether the check is required was not looked at`;
    const required = (0,doctor/* stateOf */.L4)(diagnosis, "required");
    if (required === "open")
        return "the check is not required";
    if (required !== "ok")
        return `${open}, but it is not known whether the check is required`;
    return `the check is required, and ${open}${worstIn(diagnosis) === "unknown" ? " that can be seen" : ""}`;
}
/** Which questions GitHub was not asked, where it was not. */
const unasked = (diagnosis) => diagnosis.repository === null ? (0,doctor/* answersIn */.VZ)(diagnosis, "unknown").filter(({ place }) => place === null) : [];
const unaskedWords = (answers) => `Only GitHub knows the rest, and it was not asked: ${(0,quantity/* listed */.KE)([...new Set(answers.map(({ check }) => check))])}. Give a token in GITHUB_TOKEN or GH_TOKEN, and the repository with --repo where its remote does not tell it.`;

;// CONCATENATED MODULE: ./build/report/doctor/json.js




/** The doctor JSON (docs/setup.md). Keys stand in this order; what there is none of is null, never left out. */
const answerJson = (answer) => {
    const { check, state, says, fix, place } = answer;
    const file = place !== null && "file" in place ? place : null;
    return {
        check,
        state,
        title: titleOf(answer),
        looksAt: (0,doctor/* questionOf */.YH)(check).looksAt.replaceAll(/[`*]/g, ""),
        says: (0,phrase/* plain */.pj)(says),
        fix: fix === null ? null : (0,phrase/* plain */.pj)(fix),
        file: file?.file ?? null,
        line: file?.line ?? null,
        url: place !== null && "url" in place ? place.url : null,
    };
};
const doctorJson = (diagnosis) => {
    const json = {
        version: 1,
        repository: diagnosis.repository,
        branch: diagnosis.branch,
        open: (0,doctor/* answersIn */.VZ)(diagnosis, "open").length,
        unknown: (0,doctor/* answersIn */.VZ)(diagnosis, "unknown").length,
        accepted: (0,doctor/* answersIn */.VZ)(diagnosis, "accepted").length,
        ok: (0,doctor/* answersIn */.VZ)(diagnosis, "ok").length,
        answers: diagnosis.answers.map(answerJson),
    };
    return `${(0,untrusted/* printableJson */.et)(JSON.stringify(json, null, 2))}\n`;
};

// EXTERNAL MODULE: ./build/report/markdown-unreviewed.js
var markdown_unreviewed = __webpack_require__(6549);
;// CONCATENATED MODULE: ./build/report/doctor/markdown.js






const SIGNS = { open: "❌", unknown: "❔", accepted: "☑", ok: "✅" };
/** `prose` escapes what would end a cell, and so does `codeCell`. */
const cell = (phrase) => phrase.map((part) => (typeof part === "string" ? (0,untrusted/* prose */.CS)(part) : (0,untrusted/* codeCell */.MZ)(part.code))).join("");
/** Addresses are our own, made of names that GitHub allows no brackets and no spaces in. */
const placeCell = (place) => {
    if (place === null)
        return "";
    return "url" in place
        ? `[settings](${place.url.replaceAll(/[()|]/g, encodeURIComponent)})`
        : (0,untrusted/* codeCell */.MZ)(`${place.file}:${place.line}`);
};
const row = (answer) => `| ${[
    `${SIGNS[answer.state]} ${(0,untrusted/* prose */.CS)(titleOf(answer))}<br>${(0,untrusted/* codeCell */.MZ)(answer.check)}`,
    cell(answer.says),
    answer.fix === null ? "" : cell(answer.fix),
    placeCell(answer.place),
].join(" | ")} |`;
const table = (answers) => ["| Question | Found | What to do | Where |", "| --- | --- | --- | --- |", ...answers.map(row)].join("\n");
const fineText = (answers) => {
    if (answers.length === 0)
        return "";
    const items = answers.map((one) => `- ✅ ${(0,untrusted/* prose */.CS)(titleOf(one))}. ${(0,phrase/* asMarkdown */.g5)(one.says)}`);
    return `<details><summary>${answers.length} in order</summary>\n\n${items.join("\n")}\n\n</details>`;
};
/** For a job summary: that nothing was found out, why, and what to do. */
const undiagnosedMarkdown = (faults, end) => [
    "### ❌ destroy-guard: could not look",
    "**Whether the check is required is not known.**",
    faultList(faults),
    end,
].join("\n\n");
/** The diagnosis as Markdown, for a job summary. What files and GitHub name stands in code that it cannot close. */
const doctorMarkdown = (diagnosis) => {
    const { repository, branch } = diagnosis;
    const silent = unasked(diagnosis);
    const mend = ["open", "unknown", "accepted"]
        .flatMap((state) => (0,doctor/* answersIn */.VZ)(diagnosis, state))
        .filter((one) => !silent.includes(one));
    const sign = SIGNS[worstIn(diagnosis)];
    const what = repository === null || branch === null
        ? "The files alone"
        : `${(0,untrusted/* inlineCode */.ti)(repository)}, branch ${(0,untrusted/* inlineCode */.ti)(branch)}`;
    return `${[
        `### ${sign} ${what}: ${(0,untrusted/* prose */.CS)(headline(diagnosis))}`,
        `${(0,quantity/* sentence */.em)(countsWords(diagnosis))}.`,
        mend.length === 0 ? "" : table(mend),
        fineText((0,doctor/* answersIn */.VZ)(diagnosis, "ok")),
        silent.length === 0 ? "" : (0,untrusted/* prose */.CS)(unaskedWords(silent)),
    ]
        .filter((part) => part !== "")
        .join("\n\n")}\n`;
};

// EXTERNAL MODULE: ./build/report/terminal-page.js
var terminal_page = __webpack_require__(2999);
;// CONCATENATED MODULE: ./build/report/doctor/terminal.js






const terminal_SIGNS = { open: "✗", unknown: "?", accepted: "○", ok: "✓" };
const TINTS = { open: "red", unknown: "yellow", accepted: "green", ok: "green" };
const LABEL = 7;
const placeText = (place) => ("url" in place ? place.url : `${(0,untrusted/* terminalText */.eR)(place.file)}:${place.line}`);
/** A place is not broken, however long: it has to stay one that can be opened. */
const placeLine = (page, place) => place === null ? [] : [`  ${page.paint("dim", "where".padEnd(LABEL))}${placeText(place)}`];
const toMend = (page, answer) => [
    "",
    ...(0,terminal_page/* paragraph */.FY)(page, `${terminal_SIGNS[answer.state]} `, `${titleOf(answer)} [${answer.check}]`, [TINTS[answer.state]]),
    ...(0,terminal_page/* fact */.fK)(page, "found", (0,phrase.asTerminal)(answer.says), LABEL),
    ...(0,terminal_page/* fact */.fK)(page, "fix", (0,phrase.asTerminal)(answer.fix ?? []), LABEL),
    ...placeLine(page, answer.place),
];
const inOrder = (page, answer) => (0,terminal_page/* paragraph */.FY)(page, "✓ ", `${titleOf(answer)}. ${(0,phrase.asTerminal)(answer.says)}`, [TINTS.ok]);
const accepted = (page, answer) => (0,terminal_page/* paragraph */.FY)(page, `${terminal_SIGNS.accepted} `, `Accepted [${answer.check}]: ${(0,phrase.asTerminal)(answer.says)}`, ["yellow"]);
function whole({ repository, branch }) {
    return repository === null || branch === null
        ? "The files alone"
        : `${(0,untrusted/* terminalText */.eR)(repository)}, branch ${(0,untrusted/* terminalText */.eR)(branch)}`;
}
/** The diagnosis for a terminal: what is open, what is not known, and what is in order. */
const doctorTerminal = (diagnosis, options) => {
    const page = (0,terminal_page/* pageFor */.l6)(options);
    const silent = unasked(diagnosis);
    const mend = [...(0,doctor/* answersIn */.VZ)(diagnosis, "open"), ...(0,doctor/* answersIn */.VZ)(diagnosis, "unknown")].filter((one) => !silent.includes(one));
    const fine = (0,doctor/* answersIn */.VZ)(diagnosis, "ok");
    const taken = (0,doctor/* answersIn */.VZ)(diagnosis, "accepted");
    const lines = [
        ...(0,terminal_page/* paragraph */.FY)(page, "", `${whole(diagnosis)}: ${headline(diagnosis)}`, [TINTS[worstIn(diagnosis)], "bold"]),
        ...(0,terminal_page/* paragraph */.FY)(page, "", `${(0,quantity/* sentence */.em)(countsWords(diagnosis))}.`),
        ...mend.flatMap((answer) => toMend(page, answer)),
        ...(taken.length === 0 ? [] : ["", ...taken.flatMap((answer) => accepted(page, answer))]),
        ...(fine.length === 0 ? [] : ["", ...fine.flatMap((answer) => inOrder(page, answer))]),
        ...(silent.length === 0 ? [] : ["", ...(0,terminal_page/* paragraph */.FY)(page, "", unaskedWords(silent), ["yellow"])]),
    ];
    return `${lines.map(untrusted/* uncommanded */.CR).join("\n")}\n`;
};

// EXTERNAL MODULE: ./build/text/system-error.js
var system_error = __webpack_require__(2514);
// EXTERNAL MODULE: ./build/cli/formats.js
var formats = __webpack_require__(9833);
// EXTERNAL MODULE: ./build/cli/options.js
var options = __webpack_require__(2315);
// EXTERNAL MODULE: ./build/cli/output.js
var output = __webpack_require__(8288);
// EXTERNAL MODULE: ./build/cli/shell.js
var cli_shell = __webpack_require__(2603);
// EXTERNAL MODULE: ./build/cli/telling.js + 1 modules
var telling = __webpack_require__(4176);
// EXTERNAL MODULE: ./build/cli/usage.js
var usage = __webpack_require__(3534);
;// CONCATENATED MODULE: ./build/cli/doctor.js

















const FORMATS = new Map([
    [
        "terminal",
        (found, shell, plain) => doctorTerminal(found, { width: (0,cli_shell/* widthOf */.qz)(shell), color: !plain && (0,formats/* isColored */.VY)(shell) }),
    ],
    ["markdown", (found) => doctorMarkdown(found)],
    ["json", (found) => doctorJson(found)],
]);
const FORMAT_NAMES = [...FORMATS.keys()];
const OPTIONS = {
    repo: {
        type: "string",
        value: "OWNER/NAME",
        says: "repository to ask GitHub of (default: GITHUB_REPOSITORY, else the remote origin); HOST/OWNER/NAME for another server",
    },
    "token-file": { type: "string", value: "FILE", says: "file with the token (default: GITHUB_TOKEN, else GH_TOKEN)" },
    "owners-token-file": {
        type: "string",
        value: "FILE",
        says: "file with the token that may read teams (default: OWNERS_TOKEN)",
    },
    format: { type: "string", value: "FORMAT", default: "terminal", says: "form of the report", words: FORMAT_NAMES },
    output: { type: "string", value: "FILE", says: "write the report there, and say in one line what was written" },
    "fail-on": {
        type: "string",
        value: "STATE",
        default: "open",
        says: "exit with 1 if something is open, also if something is unknown, or never",
        words: doctor/* FAIL_ON */.d$,
    },
    accept: {
        type: "string",
        multiple: true,
        value: "CHECK",
        says: "leave what is open or unknown of this question as it is: told, and no reason to fail; may stand several times",
        words: doctor/* ACCEPTABLE */.TD,
    },
    quiet: { type: "boolean", short: "q", says: "one line instead of the report; the exit code says the same" },
    "no-color": { type: "boolean", says: "no colours, as with NO_COLOR" },
    ...options/* HELP */._$,
};
const doctor_usage = () => (0,usage/* usageOf */.F)({
    name: "doctor",
    forms: ["[OPTIONS] [DIR]"],
    text: `  DIR is a working copy (default: the current folder). With a token GitHub is asked as
  well: is the check required, and who may go past it. Without one the files alone are
  looked at. Every token can read most of it; classic branch protection needs
  "administration: read", which GITHUB_TOKEN can't have.

  Exit code 1 while something is open. What could not be read is unknown: it is counted
  and named, and fails only with --fail-on unknown.`,
    options: OPTIONS,
    examples: [
        "GH_TOKEN=$(gh auth token) destroy-guard doctor",
        "destroy-guard doctor --repo acme/infra --format json",
        "destroy-guard doctor --fail-on unknown --accept bypass ../infra",
    ],
});
/** `doctor`: looks at the files and at GitHub, prints or writes what it found. */
async function doctor_doctor(args, shell) {
    const { values, positionals } = (0,options/* parseOptions */.Ac)(args, OPTIONS, "doctor");
    if (values.help === true)
        return (0,cli_shell/* print */.yy)(shell, doctor_usage());
    const format = FORMATS.get(values.format);
    if (format === undefined)
        throw (0,options/* noSuch */.jl)("format", values.format, FORMAT_NAMES, "doctor");
    const failOn = doctor/* FAIL_ON */.d$.find((one) => one === values["fail-on"]);
    if (failOn === undefined)
        throw (0,options/* noSuch */.jl)("state to fail on", values["fail-on"], doctor/* FAIL_ON */.d$, "doctor");
    const top = topIn(positionals, shell);
    await refuseOverFiles(top, values, shell);
    const found = (0,doctor/* accepting */.j6)(await examine(top, values, shell), (values.accept ?? []).map(acceptable));
    const plain = values["no-color"] === true || values.output !== undefined;
    const line = `${headline(found)} (${countsWords(found)})`;
    (0,telling/* tell */.q)({ ...values, line, text: () => format(found, shell, plain) }, shell);
    return (0,doctor/* hasFailed */.WN)(found, failOn) ? verdict/* EXIT */.dc.blocked : verdict/* EXIT */.dc.passed;
}
/** What it reads: tokens, and the files of the repository that decide what is guarded. */
async function refuseOverFiles(top, values, { cwd }) {
    if (values.output === undefined)
        return;
    const { fileFactsIn } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6921), __webpack_require__.e(4006), __webpack_require__.e(796), __webpack_require__.e(8256), __webpack_require__.e(197)]).then(__webpack_require__.bind(__webpack_require__, 7567));
    const files = [...fileFactsIn(top).blobs.keys()].map((path) => (0,external_node_path_.join)(top, path));
    const tokens = [values["token-file"], values["owners-token-file"]];
    const inputs = [...(0,output/* inputsOf */.V)("the file of a token", tokens), ...(0,output/* inputsOf */.V)("a file that doctor looks at", files)];
    (0,output/* refuseOverInput */.J)(values.output, inputs, { cwd, command: "doctor" });
}
function acceptable(name) {
    const check = doctor/* ACCEPTABLE */.TD.find((one) => one === name);
    if (check === undefined)
        throw (0,options/* noSuch */.jl)("question that can be accepted", name, doctor/* ACCEPTABLE */.TD, "doctor");
    return check;
}
/** The top of the repository. A folder without git stands for one where its files do: git may be kept elsewhere. */
function topIn([folder = ".", ...more], { cwd }) {
    if (more.length > 0)
        throw (0,options/* usageError */.Wp)("doctor takes one folder", "doctor");
    const path = (0,external_node_path_.resolve)(cwd, folder);
    if ((0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() !== true)
        throw new fault/* InputError */.d(`${folder} is no folder; name a working copy of the repository`);
    const top = (0,working_copy/* workingCopyOf */._o)(path) ?? ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(path, ".github")) ? path : null);
    if (top !== null)
        return top;
    throw new fault/* InputError */.d(`${folder === "." ? "this folder" : folder} is no repository: neither it nor a folder above holds .git, and there is no .github in it; run doctor in a working copy of the repository, or name its folder`);
}
/** Loaded only here: YAML and GitHub's client cost every other command nothing. */
async function examine(top, values, shell) {
    const { examined } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6921), __webpack_require__.e(4006), __webpack_require__.e(5084), __webpack_require__.e(796), __webpack_require__.e(8256), __webpack_require__.e(4726)]).then(__webpack_require__.bind(__webpack_require__, 6200));
    const retryMs = shell.env.DESTROY_GUARD_RETRY_MS;
    return examined({
        top,
        asked: await askedFor(top, values, shell),
        log: { warning: (text) => (0,cli_shell/* say */.cv)(shell, text) },
        retryMs: retryMs === undefined ? undefined : Number(retryMs),
    });
}
/** Whom to ask and with what; null where there is no token, or no repository to ask of. */
async function askedFor(top, values, shell) {
    const { addressesOf, otherThan, repositoryFor, tokenFor } = await __webpack_require__.e(/* import() */ 1835).then(__webpack_require__.bind(__webpack_require__, 1835));
    const repository = repositoryFor(values.repo, top, shell.env);
    const file = values["token-file"];
    if (repository === null) {
        if (file === undefined)
            return null;
        throw new fault/* InputError */.d("the repository is not known: the folder has no remote called origin; name it with --repo");
    }
    const token = file === undefined ? tokenFor(repository, shell.env) : tokenIn(file, shell);
    if (token === null)
        return null;
    const other = otherThan(repository, top);
    if (other !== null)
        (0,cli_shell/* say */.cv)(shell, `warning: GitHub is asked of ${nameOf(repository)}, but the files here are those of ${nameOf(other)}, by its remote; what is said of files holds for these alone`);
    const ownersFile = values["owners-token-file"];
    const ownersToken = ownersFile === undefined ? (shell.env.OWNERS_TOKEN ?? "").trim() : tokenIn(ownersFile, shell);
    return { repository, token, ownersToken: ownersToken || null, ...addressesOf(repository, shell.env) };
}
const nameOf = ({ owner, repo }) => `${owner}/${repo}`;
/** A token in a file is in no list of processes and in no history of a shell. */
function tokenIn(path, { cwd }) {
    let text;
    try {
        text = (0,external_node_fs_.readFileSync)((0,external_node_path_.resolve)(cwd, path), "utf8").trim();
    }
    catch (cause) {
        throw new fault/* InputError */.d(`${path}: the file of the token can't be read: ${(0,system_error/* whyOf */.g)(cause)}; check the path`, { cause });
    }
    if (text === "")
        throw new fault/* InputError */.d(`${path}: the file of the token is empty`);
    return text;
}
const DOCTOR = { usage: doctor_usage, options: OPTIONS, run: doctor_doctor };


/***/ }),

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

/***/ 8078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   TD: () => (/* binding */ ACCEPTABLE),
/* harmony export */   VZ: () => (/* binding */ answersIn),
/* harmony export */   WN: () => (/* binding */ hasFailed),
/* harmony export */   YH: () => (/* binding */ questionOf),
/* harmony export */   cj: () => (/* binding */ CHECK_NAMES),
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
/* harmony export */   j6: () => (/* binding */ accepting),
/* harmony export */   xj: () => (/* binding */ STATES)
/* harmony export */ });
/* unused harmony export CHECKS */
const METADATA = { token: "`metadata: read`" };
const ADMINISTRATION = { token: "`metadata: read`; for classic branch protection `administration: read`" };
/** Every question, in the order in which they are asked. */
const CHECKS = {
    merged: {
        title: "These files are also on the default branch",
        looksAt: "each file below, in the folder and on the default branch",
        needs: { token: "`contents: read`" },
    },
    runs: {
        title: "A workflow runs the check on pull requests",
        looksAt: "the workflows, composite actions and reusable workflows of the repository",
        needs: "files",
    },
    required: {
        title: "The check is required on the default branch",
        looksAt: "rulesets of repository and organisation, required workflows, classic branch protection",
        needs: METADATA,
    },
    source: {
        title: "Only GitHub Actions can report the check",
        looksAt: "the source of the required check",
        needs: METADATA,
    },
    "same-name": {
        title: "No other job makes a check with the same name",
        looksAt: "the names of all jobs, and the events that start the workflow",
        needs: "files",
    },
    conditions: {
        title: "No condition skips the check",
        looksAt: "`if:` of jobs and steps, and `needs:`",
        needs: "files",
    },
    filters: {
        title: "No filter keeps the check from running",
        looksAt: "`paths:`, `paths-ignore:`, `branches:` and `branches-ignore:`",
        needs: "files",
    },
    fails: {
        title: "The check fails when it has to",
        looksAt: "`continue-on-error:` of jobs and steps, the input `enforce`, `||` in scripts",
        needs: "files",
    },
    activity: {
        title: "A new label or another base branch starts the check again",
        looksAt: "`types:` of `pull_request`",
        needs: "files",
    },
    cancel: {
        title: "No run of the check is cancelled half-way",
        looksAt: "`cancel-in-progress:`",
        needs: "files",
    },
    "merge-queue": {
        title: "The check runs in the merge queue",
        looksAt: "`merge_group:`, and whether the branch has a queue",
        needs: METADATA,
    },
    handed: {
        title: "Every root has to report",
        looksAt: "`expect-roots` of the job that takes reviews over",
        needs: "files",
    },
    bypass: {
        title: "Nobody can bypass the rules",
        looksAt: "bypass lists of the rulesets, administrators, exceptions of classic branch protection",
        needs: {
            token: "`administration: write` for a ruleset's list, `administration: read` for classic branch protection",
        },
    },
    "pull-request": {
        title: "Nobody can push to the default branch directly",
        looksAt: "whether a pull request and an approval are required",
        needs: ADMINISTRATION,
    },
    "code-owners": {
        title: "Code owners have to approve changes to their files",
        looksAt: "*Require review from Code Owners*",
        needs: ADMINISTRATION,
    },
    stale: {
        title: "A new commit ends earlier approvals",
        looksAt: "*Dismiss stale pull request approvals*",
        needs: ADMINISTRATION,
    },
    "up-to-date": {
        title: "What is merged is what was planned",
        looksAt: "*Require branches to be up to date before merging*",
        needs: ADMINISTRATION,
    },
    history: {
        title: "The default branch can't be rewritten or deleted",
        looksAt: "*Block force pushes* and *Restrict deletions*",
        needs: ADMINISTRATION,
    },
    bases: {
        title: "Other branches that pull requests go to require the check too",
        looksAt: "the bases of the last hundred pull requests",
        needs: { token: "`pull-requests: read`" },
    },
    "guards-owned": {
        title: "The workflows, the policy and CODEOWNERS have an owner",
        looksAt: "who owns the workflows, the policy and CODEOWNERS",
        needs: "files",
    },
    "roots-owned": {
        title: "Every root has an owner who can override",
        looksAt: "who owns the roots that the workflows name in `plan` and `expect-roots`",
        needs: "files",
    },
    codeowners: {
        title: "CODEOWNERS has no mistakes",
        looksAt: "each line, and what GitHub says of the file",
        needs: { token: "`contents: read`" },
    },
    policy: {
        title: "The policy can be read",
        looksAt: "the policy file",
        needs: "files",
    },
    teams: {
        title: "Teams of owners can be looked up",
        looksAt: "`owners-token`, and the teams that CODEOWNERS or the policy name",
        needs: { token: "an owners token: `members: read`" },
    },
    label: {
        title: "The label for an override exists",
        looksAt: "the labels of the repository",
        needs: { token: "`issues: read` or `pull-requests: read`" },
    },
    permissions: {
        title: "The job has the permissions that it needs",
        looksAt: "`permissions:` of job and workflow",
        needs: "files",
    },
    pinned: {
        title: "The actions that it uses are pinned by commit",
        looksAt: "`uses:` in the workflows that run it",
        needs: "files",
    },
    "plans-kept": {
        title: "No plan is uploaded",
        looksAt: "artifacts and caches",
        needs: "files",
    },
    destroys: {
        title: "The job that plans can't destroy",
        looksAt: "`apply` and `destroy` in jobs of pull requests, and the credentials of all jobs",
        needs: "files",
    },
    "head-code": {
        title: "No code of a pull request runs with secrets",
        looksAt: "`pull_request_target` with a checkout of the head",
        needs: "files",
    },
};
const CHECK_NAMES = Object.keys(CHECKS);
const questionOf = (check) => CHECKS[check];
/** Unknown: it could not be read, and is never taken for well. Accepted: not well, and somebody said so be it. */
const STATES = ["open", "unknown", "accepted", "ok"];
/** Questions whose answers may be accepted. Without these two there is no check at all. */
const ACCEPTABLE = CHECK_NAMES.filter((name) => name !== "runs" && name !== "required");
/** The diagnosis, with what is not well with some questions accepted: still told, and no reason to fail. */
const accepting = (diagnosis, checks) => ({
    ...diagnosis,
    answers: diagnosis.answers.map((one) => one.state !== "ok" && checks.includes(one.check) ? { ...one, state: "accepted" } : one),
});
/** When it fails; nobody is told by a red job what only a person may read. */
const FAIL_ON = ["open", "unknown", "never"];
const hasFailed = (diagnosis, failOn) => failOn !== "never" && diagnosis.answers.some(({ state }) => state === "open" || state === failOn);
/** The worst that is said to a question; null where nothing is. */
const stateOf = ({ answers }, check) => STATES.find((state) => answers.some((one) => one.check === check && one.state === state)) ?? null;
const answersIn = ({ answers }, state) => answers.filter((one) => one.state === state);


/***/ }),

/***/ 9304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ byImportance),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   w0: () => (/* binding */ REMAINS),
/* harmony export */   z4: () => (/* binding */ byText)
/* harmony export */ });
/* harmony import */ var _rules_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4333);

/** Sources from which something could be restored after the apply; docs/rules.md tells what each means. */
const REMAINS = ["copies", "snapshot", "grace", "kept", "refused", "nothing", "unknown"];
const subjectOf = (change, known) => ({
    address: change.address,
    previousAddress: change.previousAddress,
    deposed: change.deposed,
    type: change.type,
    provider: change.provider,
    effect: change.action.effect,
    identity: change.exactIdentity,
    ...known,
});
const RANKS = new Map(_rules_table_js__WEBPACK_IMPORTED_MODULE_0__/* .RULE_NAMES */ .iU.map((rule, at) => [rule, at]));
const rank = ({ level, rule }) => _rules_table_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A_.indexOf(level) * _rules_table_js__WEBPACK_IMPORTED_MODULE_0__/* .RULE_NAMES */ .iU.length + (RANKS.get(rule) ?? _rules_table_js__WEBPACK_IMPORTED_MODULE_0__/* .RULE_NAMES */ .iU.length);
/** The order of addresses, roots and rules everywhere: by code units, the same on every machine. */
const byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
/** Level, then rule, then address, then deposed key: the same findings always stand in the same order. */
const byImportance = (a, b) => rank(a) - rank(b) ||
    byText(a.subject?.address ?? "", b.subject?.address ?? "") ||
    byText(a.subject?.deposed ?? "", b.subject?.deposed ?? "") ||
    byText(JSON.stringify(a.detail), JSON.stringify(b.detail));


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

/***/ 3200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isSameFile),
/* harmony export */   K: () => (/* binding */ behindLinks)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/** Whether two whole paths lead to one file. Links of both kinds do. */
function isSameFile(one, other) {
    if (one === other)
        return true;
    const [first, second] = [one, other].map((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false, bigint: true }));
    if (first === undefined || second === undefined)
        return false;
    return first.ino === 0n || second.ino === 0n
        ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(one) === (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(other)
        : first.ino === second.ino && first.dev === second.dev;
}
/** What a whole path leads to, links followed; a path to nothing as it is. */
const behindLinks = (path) => ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path) : path);


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

/***/ 6549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* unused harmony exports faultList, unreviewedReport */
/* harmony import */ var _footer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4311);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1006);
/* harmony import */ var _markdown_advice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2587);
/* harmony import */ var _markdown_layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(457);
/* harmony import */ var _markdown_section_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9180);
/* harmony import */ var _markdown_title_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8401);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(650);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9362);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7342);










const MOST_FAULTS = 20;
/** A line of a fault is a sentence or two; more would be somebody's file. */
const LONGEST_FAULT = 1000;
/** What stands in quotation marks is a command, a word of a file or a path. */
const withCode = (text) => text.split('"').map((part, at, all) => (at % 2 === 1 && at < all.length - 1 ? code(part) : part));
const item = (fault) => {
    const text = fault.length > LONGEST_FAULT ? `${fault.slice(0, LONGEST_FAULT)}…` : fault;
    return `- ${asMarkdown(withCode(text))}`;
};
/** What went wrong, as a list under a heading. */
const faultList = (faults) => {
    const hidden = faults.length - MOST_FAULTS;
    const rest = hidden > 0 ? [`- …and ${counted(hidden, "more fault")}; all of them stand in the log`] : [];
    return ["#### Why, and what to do", "", ...faults.slice(0, MOST_FAULTS).map(item), ...rest].join("\n");
};
const NO_VERDICT = "**Nothing is approved: the check fails until this is put right.** What could not be read may destroy something.";
/** How many roots could be reviewed, and the worst that was found there. */
const reviewedHeading = (roots) => {
    if (roots.length === 0)
        return "";
    const worst = blockedBecause({ roots });
    const could = `${counted(roots.length, "root")} could be reviewed`;
    return worst === null ? `**${could}:**` : `**${could}. There ${asMarkdown([worst])}.**`;
};
/**
 * Says that there was no review, why, what to do, and what the roots that could be read have to say. Not longer than
 * the limit.
 */
const unreviewedReport = ({ faults, roots }, options = {}) => {
    const { key, links = DOCS_ONLY, limit = 60_000, elsewhere = "in the full report", origin } = options;
    const top = [titleWithoutVerdict(key ?? null), NO_VERDICT, faultList(faults)];
    const heading = reviewedHeading(roots);
    const todo = ownSteps(roots);
    const end = present([
        todo.length === 0 ? "" : ["#### What to do about what blocks there", "", ...todo].join("\n"),
        quietRoots(roots),
        origin === undefined ? "" : footer(origin, null),
    ]);
    const space = room(limit - [...top, heading, ...end].join("\n\n").length - FRAME);
    const { shown, hidden } = layOut(roots, space, links, elsewhere);
    const sections = shown.flatMap((section) => [
        rootHeading(section.root),
        blockingText(section),
        furtherText(section, false, elsewhere),
    ]);
    const isAllQuiet = roots.length === 1 && shown.length === 0 ? "Nothing is destroyed there." : "";
    return `${present([...top, heading, ...sections, hidden, isAllQuiet, ...end]).join("\n\n")}\n`;
};


/***/ }),

/***/ 2999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ tree),
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   d_: () => (/* binding */ LABEL),
/* harmony export */   fK: () => (/* binding */ fact),
/* harmony export */   l6: () => (/* binding */ pageFor)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9708);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9362);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3021);




const pageFor = ({ width, color }) => ({
    width: (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .readable */ .HD)(width),
    // The caller has decided on colour; styleText would look at the stream again.
    paint: color ? (tint, text) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(tint, text, { validateStream: false }) : (_, text) => text,
});
/** A paragraph, its first line after `start` and the others under its text. */
const paragraph = (page, start, text, tint = []) => {
    const indent = (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .columnsOf */ .PL)(start);
    return (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapped */ .ky)(text, page.width - indent).map((line, at) => {
        const whole = `${at === 0 ? start : " ".repeat(indent)}${line}`;
        // Before the colours: behind an escape sequence, the check of the finished lines would not see a command.
        return tint.length === 0 ? whole : page.paint(tint, (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_3__/* .uncommanded */ .CR)(whole));
    });
};
/** As wide as the labels of a review are. */
const LABEL = 9;
/** `remains  nothing is known …`, or on a narrow screen the label on a line of its own. */
const fact = (page, label, text, wide = LABEL) => {
    if (text === "")
        return [];
    if (page.width < 50)
        return [...(label === "" ? [] : [`  ${page.paint("dim", label)}`]), ...paragraph(page, "    ", text)];
    const [first = "", ...others] = (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapped */ .ky)(text, page.width - 2 - wide);
    return [
        `  ${page.paint("dim", label.padEnd(wide))}${first}`,
        ...others.map((line) => `${" ".repeat(2 + wide)}${line}`),
    ];
};
/** Copies of each kind that are named. More would push what to do off the first screen. */
const MOST_LEAVES = 4;
const branchLines = (page, { addresses, count, sign, one, many, tint }) => {
    const hidden = count - Math.min(addresses.length, MOST_LEAVES);
    const leaves = addresses
        .slice(0, MOST_LEAVES)
        .map((address) => `${sign} ${(0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .fitted */ .$5)((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalText */ .eR)(address), page.width - 8 - one.length)} ${one}`);
    return [...leaves, ...(hidden > 0 ? [`${sign} and ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .thousands */ .oh)(hidden)} more ${hidden === 1 ? one : many}`] : [])].map((line) => page.paint(tint, line));
};
/** The copies of an object as a tree below it: those that are lost, and those that stay. */
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

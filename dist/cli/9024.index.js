export const id = 9024;
export const ids = [9024];
export const modules = {

/***/ 9024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   initReport: () => (/* binding */ initReport)
/* harmony export */ });
/* harmony import */ var _domain_grouped_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2907);
/* harmony import */ var _report_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9708);
/* harmony import */ var _report_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9362);
/* harmony import */ var _report_untrusted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3021);
/* harmony import */ var _repository_folders_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3702);





/** What `init` says: all that it would write, why, what it could not find out, and what to do next. */
const WIDTH = 80;
function initReport(told) {
    const { proposal, unknowns } = told;
    const parts = [
        headLines(told),
        ["Found", ...foundLines(told)],
        ...proposal.files.map(fileLines),
        ...proposal.additions.map(additionLines),
        ...[...(0,_domain_grouped_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .z)(proposal.changes, ({ path }) => path)].map(([path, lines]) => changeLines(path, lines)),
        unknowns.length === 0 ? [] : ["Not known from the files", ...unknowns.flatMap((one) => point("-", one))],
        ["Next", ...nextSteps(told).flatMap((one, at) => point(`${at + 1}.`, one))],
    ];
    return `${parts
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join("\n"))
        .join("\n\n")}\n`;
}
/** An address, or a command, stands on a line of its own, whole, so that it can be followed or copied. */
const point = (mark, text) => text
    .split(/\n|(?<!ls-remote) (?=https:)/)
    .flatMap((part) => (/^(?:https:|git )/.test(part) ? [part] : (0,_report_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapped */ .ky)((0,_report_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(part), WIDTH - mark.length - 3)))
    .map((line, at) => (at === 0 ? `  ${mark} ${line}` : `  ${" ".repeat(mark.length)} ${line}`));
const isComplete = ({ files, additions, changes }) => files.length + additions.length + changes.length === 0;
function headLines({ proposal, isWriting }) {
    const { files, additions, changes } = proposal;
    const changed = new Set(changes.map(({ path }) => path)).size;
    if (isComplete(proposal))
        return ["Everything is there: nothing to propose."];
    const parts = [
        ...(files.length === 0 ? [] : [(0,_report_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(files.length, "new file")]),
        ...(additions.length === 0
            ? []
            : [`lines for ${(0,_report_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(additions.length, "file that is there", "files that are there")}`]),
        ...(changed === 0 ? [] : [`lines to change in ${(0,_report_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(changed, "file that is there", "files that are there")}`]),
    ];
    const then = files.length === 0
        ? "Nothing is written: a file that is there is never changed."
        : isWriting
            ? "The new files are written; a file that is there is never changed."
            : "Nothing is written yet: --write writes the new files.";
    return (0,_report_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapped */ .ky)(`${(0,_report_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(parts)}. ${then}`, WIDTH);
}
const BECAUSE = {
    backend: "says where its state is kept",
    provider: "configures a provider, and nothing calls it",
    variables: "has its variables or a lock file beside it, and nothing calls it",
    alone: "holds resources, and nothing calls it",
    called: "is called by others",
    example: "is there to be shown or tested, by its name",
    module: "has neither a state nor a provider of its own",
};
/** So many of a kind are named one by one. */
const MOST = 20;
function foundLines({ repository, proposal }) {
    const { roots, others, terragrunt } = repository;
    return [
        ...rows("root", roots.map((root) => [root.path, `${BECAUSE[root.because]}${root.backend === null ? "" : ` (${root.backend})`}`])),
        ...rows("unit", terragrunt.units.map((path) => [path, "has a terragrunt.hcl with a source, an include or files beside it"])),
        ...rows("no root", others.map(({ path, because }) => [path, BECAUSE[because]])),
        ...rows("program", [programOf(repository)]),
        ...rows("guarded", proposal.guards.map(({ workflow, job }) => [`${workflow.path}, job ${job.id}`, "reviews pull requests already"])),
        ...rows("plans", planning(repository, proposal).map((path) => [path, "plans as well; it can stay, or go when this one has run"])),
        ...rows("owners", [ownersOf(repository)]),
    ].flatMap((line) => (0,_report_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapped */ .ky)((0,_report_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(line), WIDTH - 4).map((part, at) => (at === 0 ? `  ${part}` : `      ${part}`)));
}
const rows = (kind, all) => [
    ...all.slice(0, MOST).map(([what, says]) => `${kind}: ${what} ${says}`),
    ...(all.length > MOST ? [`${kind}: ${all.length - MOST} more`] : []),
];
function programOf({ tools }) {
    const name = `${tools.program === "tofu" ? "OpenTofu" : "Terraform"}${tools.version === null ? "" : ` ${tools.version}`}`;
    return [name, tools.by === null ? "is taken, since nothing says otherwise" : `by ${tools.by}`];
}
const ownersOf = ({ codeowners }) => codeowners === null ? ["no CODEOWNERS", "is there"] : [codeowners.path, "is what GitHub reads"];
/** Workflows that plan, and do not review. */
function planning({ workflows }, { guards }) {
    const guarding = new Set(guards.map(({ workflow }) => workflow.path));
    return workflows.workflows
        .filter(({ path }) => !guarding.has(path))
        .filter(({ jobs }) => jobs.some(({ steps }) => steps.some(({ run }) => /\b(terraform|tofu|terragrunt)\b.*\bplan\b/.test(run?.text ?? ""))))
        .map(({ path }) => path);
}
const fileLines = ({ path, text, why }) => [
    ...(0,_report_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapped */ .ky)((0,_report_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(`+ ${path} (new): ${why}`), WIDTH),
    ...text
        .trimEnd()
        .split("\n")
        .map((line) => `+ ${(0,_report_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(line)}`.trimEnd()),
];
const additionLines = ({ path, lines, why }) => [
    ...(0,_report_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapped */ .ky)((0,_report_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(`~ ${path} (lines for you to add): ${why}`), WIDTH),
    ...lines.map((line) => `+ ${(0,_report_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(line)}`.trimEnd()),
];
const changeLines = (path, lines) => [
    ...(0,_report_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapped */ .ky)((0,_report_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(`~ ${path} (lines for you to change): the commit that --pin names`), WIDTH),
    ...lines.flatMap(({ line, was, becomes }) => [
        `- line ${line}: ${(0,_report_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(was)}`,
        `+ line ${line}: ${(0,_report_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(becomes)}`,
    ]),
];
const SETUP = "https://github.com/destroy-guard/destroy-guard/blob/main/docs/setup.md";
function nextSteps({ repository, proposal, isWriting }) {
    const { files, guards } = proposal;
    const unnamed = unnamedIn(repository, proposal);
    const label = "Create the label allow-destroy, by which owners agree (Issues, Labels, New label).";
    const required = `Require the check once it has run: ${SETUP}#make-it-required`;
    return [
        ...(unnamed.length === 0
            ? []
            : [
                `See whether ${guards.map(({ workflow }) => workflow.path).join(", ")} covers ${unnamed.slice(0, 5).join(", ")}${unnamed.length > 5 ? ` and ${unnamed.length - 5} more` : ""}: it does not name ${unnamed.length === 1 ? "it" : "them"}. If no glob stands for ${unnamed.length === 1 ? "it" : "them"}, add ${unnamed.length === 1 ? "it" : "them"}.`,
            ]),
        ...(isComplete(proposal)
            ? []
            : [
                `${isWriting || files.length === 0 ? "Look" : "Run it again with --write, look"} through all of it, fill in what is not known, and open a pull request with it.`,
            ]),
        ...(guards.length === 0 ? [label, required] : []),
        "Ask whether anything is left open: destroy-guard doctor.",
    ];
}
/** Roots that the workflows which review do not name. A glob or a script may stand for them all the same. */
function unnamedIn({ top }, { guards, planned }) {
    if (guards.length === 0)
        return [];
    const texts = guards.map(({ workflow }) => (0,_repository_folders_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$)(top, workflow.path) ?? "").join("\n");
    return planned.filter((root) => root !== "." && !texts.includes(root));
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


/***/ })

};

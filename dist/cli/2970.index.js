export const id = 2970;
export const ids = [2970];
export const modules = {

/***/ 2970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  INIT: () => (/* binding */ INIT)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/catalogue/drilling.js + 1 modules
var catalogue_drilling = __webpack_require__(7592);
// EXTERNAL MODULE: ./build/catalogue/index.js + 1 modules
var build_catalogue = __webpack_require__(8629);
// EXTERNAL MODULE: ./build/domain/drill/drill.js + 7 modules
var drill = __webpack_require__(2327);
// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __webpack_require__(2777);
;// CONCATENATED MODULE: ./build/domain/grouping.js
/** A matrix of GitHub's has no more jobs: https://docs.github.com/en/actions/reference/limits */
const MOST_JOBS = 256;
/** How many jobs a text asks for; null where it is no number that a matrix can have. */
const jobsIn = (text) => /^[1-9]\d*$/.test(text) && Number(text) <= MOST_JOBS ? Number(text) : null;
/** The same order, in at most `most` groups of neighbours, none of which is more than one larger than another. */
function inGroups(all, most) {
    const count = Math.min(most, all.length);
    const startOf = (group) => Math.floor((group * all.length) / count);
    return Array.from({ length: count }, (_, group) => all.slice(startOf(group), startOf(group + 1)));
}

// EXTERNAL MODULE: ./build/input/plan/sources.js
var plan_sources = __webpack_require__(7893);
// EXTERNAL MODULE: ./build/input/state/read.js + 7 modules
var read = __webpack_require__(8591);
// EXTERNAL MODULE: ./build/input/working-copy.js
var working_copy = __webpack_require__(4968);
// EXTERNAL MODULE: ./build/review.js + 1 modules
var review = __webpack_require__(1387);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
// EXTERNAL MODULE: ./build/cli/options.js
var options = __webpack_require__(2315);
// EXTERNAL MODULE: ./build/cli/plans.js + 5 modules
var cli_plans = __webpack_require__(5767);
// EXTERNAL MODULE: ./build/cli/policy-search.js
var policy_search = __webpack_require__(6864);
// EXTERNAL MODULE: ./build/cli/shell.js
var cli_shell = __webpack_require__(2603);
// EXTERNAL MODULE: ./build/cli/usage.js
var usage = __webpack_require__(3534);
;// CONCATENATED MODULE: ./build/cli/init.js

















const OPTIONS = {
    write: { type: "boolean", says: "write the new files; a file that is there is never changed" },
    state: {
        type: "string",
        multiple: true,
        value: "STATE",
        says: "a state, as for drill: what would leave nothing is proposed for protection; may be given again",
    },
    plans: {
        type: "string",
        multiple: true,
        value: "PLAN",
        says: "past plans, a path or a glob: the policy says what would have been blocked; may be given again",
    },
    jobs: {
        type: "string",
        value: "N",
        default: String(MOST_JOBS),
        says: "at most so many jobs that plan, 256 at the most; with more roots each plans several",
    },
    pin: {
        type: "string",
        value: "COMMIT",
        says: "commit of the action's release, to pin it: in new workflows, and shown for those that are there",
    },
    ...options/* HELP */._$,
};
const init_usage = () => (0,usage/* usageOf */.F)({
    name: "init",
    forms: ["[OPTIONS] [DIR]"],
    text: `  Reads the files of the repository that DIR is in (default: the working folder) and shows
  whole what it proposes, each line with its reason, what it could not find out, and what
  to do next. Nothing is written without --write, and then only files that are not there:
  lines for a CODEOWNERS, a policy or a .gitignore that is there are shown for you to add.
  Neither git nor the network is asked.`,
    options: OPTIONS,
    examples: [
        "destroy-guard init",
        "destroy-guard init --state infra/prod=prod.json --plans 'plans/**/*.json' --write",
    ],
});
async function init(args, shell) {
    const { values, positionals } = (0,options/* parseOptions */.Ac)(args, OPTIONS, "init");
    if (values.help === true)
        return (0,cli_shell/* print */.yy)(shell, init_usage());
    const [folder = ".", ...more] = positionals;
    if (more.length > 0)
        throw (0,options/* usageError */.Wp)("init takes one folder", "init");
    if (values.pin !== undefined && !/^[0-9a-f]{40}$/.test(values.pin))
        throw (0,options/* usageError */.Wp)(`--pin ${values.pin} is no commit: it has 40 digits from 0 to 9 and a to f`, "init");
    if (jobsIn(values.jobs) === null)
        throw (0,options/* usageError */.Wp)(`--jobs ${values.jobs} is no number from 1 to ${MOST_JOBS}`, "init");
    return proposed(topAt(folder, shell), values, shell);
}
function topAt(folder, { cwd }) {
    const whole = (0,external_node_path_.resolve)(cwd, folder);
    if ((0,external_node_fs_.statSync)(whole, { throwIfNoEntry: false })?.isDirectory() !== true)
        throw new fault/* InputError */.d(`${folder} is no folder; give the folder of a repository`);
    return (0,working_copy/* topOf */.HX)(whole);
}
async function proposed(top, values, shell) {
    // Loaded only here: YAML and zod take a tenth of a second that other commands need not pay.
    const [{ repositoryAt }, { proposalFor }, { unknownsOf }, { initReport }, { writeNew }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(6242)]).then(__webpack_require__.bind(__webpack_require__, 6242)),
        Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8256), __webpack_require__.e(5840)]).then(__webpack_require__.bind(__webpack_require__, 2247)),
        Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8256), __webpack_require__.e(3471)]).then(__webpack_require__.bind(__webpack_require__, 3014)),
        __webpack_require__.e(/* import() */ 9024).then(__webpack_require__.bind(__webpack_require__, 9024)),
        __webpack_require__.e(/* import() */ 2370).then(__webpack_require__.bind(__webpack_require__, 2370)),
    ]);
    const repository = repositoryAt(top);
    const { roots, others, terragrunt } = repository;
    if (roots.length + terragrunt.units.length === 0)
        throw nothingIn(top, others.length + terragrunt.stacks.length > 0);
    const given = {
        history: await historyIn(values, shell),
        today: (0,cli_shell/* todayOf */.XY)(shell),
        commit: values.pin ?? null,
        version: version/* VERSION */.x,
        jobs: Number(values.jobs),
    };
    const proposal = proposalFor(repository, given);
    const isWriting = values.write === true;
    const unknowns = unknownsOf(repository, proposal, { ...given, isWriting });
    shell.stdout.write(initReport({ repository, proposal, unknowns, isWriting }));
    if (isWriting)
        writeNew(top, proposal.files);
    for (const { path } of isWriting ? proposal.files : [])
        (0,cli_shell/* say */.cv)(shell, `wrote ${path}`);
    return 0;
}
const nothingIn = (top, hasModules) => new fault/* InputError */.d(hasModules
    ? `${top} holds modules or stacks, but no root module: nothing in it has a state, a provider or variables of its own, so nothing is planned here. Run init in the repository that calls them`
    : `${top} holds no Terraform, OpenTofu or Terragrunt files, so there is nothing to guard. Run init in the repository that does`);
async function historyIn({ state = [], plans = [] }, shell) {
    const { historyOf } = await __webpack_require__.e(/* import() */ 1753).then(__webpack_require__.bind(__webpack_require__, 1753));
    return historyOf(state.length === 0 ? null : await drilled(state, shell), await reviewed(plans, shell));
}
async function drilled(named, shell) {
    const sources = await (0,cli_plans/* sourcesOf */.u0)(named, undefined, shell, STATES);
    const { policy, today } = await rulesFor(sources, shell);
    const drilling = (0,catalogue_drilling/* drillingBy */.l)(policy, today);
    const kept = { ...drilling, terraform: "terraform" };
    const states = await (0,cli_plans/* readEach */.e2)(sources, (source, options) => (0,read/* readState */.u)(source, { ...options, ...kept }), shell);
    return (0,drill/* drillOf */.pL)(states, drilling);
}
const STATES = { command: "init", noun: "state", give: "give a state as a file" };
/** Several plans of one root are what the past is made of. */
async function reviewed(named, shell) {
    if (named.length === 0)
        return [];
    const sources = await (0,plan_sources/* planSources */._K)(named, { cwd: shell.cwd, topOf: working_copy/* topOfAll */.mS });
    const { policy, today } = await rulesFor(sources, shell);
    const catalogue = (0,build_catalogue/* catalogueWith */.Uu)(policy.catalogue);
    const plans = await (0,cli_plans/* readAll */.yw)(sources, { terraform: "terraform", policy, catalogue }, shell);
    return plans.map((plan) => (0,review/* reviewRoot */.bN)(plan, { catalogue, policy, today, isNewRoot: null }));
}
async function rulesFor(sources, shell) {
    const folders = sources.map(({ path }) => (0,external_node_path_.dirname)(path));
    const today = (0,cli_shell/* todayOf */.XY)(shell);
    const { policy } = await (0,policy_search/* findPolicy */.i)({ named: undefined, folders, cwd: shell.cwd, today });
    return { policy, today };
}
const INIT = { usage: init_usage, options: OPTIONS, run: init };


/***/ })

};

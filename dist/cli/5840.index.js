export const id = 5840;
export const ids = [5840];
export const modules = {

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

/***/ 2319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BQ: () => (/* binding */ cloudName),
/* harmony export */   Dg: () => (/* binding */ credentialSteps),
/* harmony export */   Ff: () => (/* binding */ credentialPermission)
/* harmony export */ });
/* harmony import */ var _report_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9362);
/* harmony import */ var _pins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1075);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2766);



/** Steps that get credentials. Whose they are nobody can tell from files, so they are written as comments. */
const STEPS = {
    aws: {
        name: "AWS",
        action: "aws-actions/configure-aws-credentials",
        with: ["role-to-assume: arn:aws:iam::111122223333:role/plan-only", "aws-region: eu-central-1"],
    },
    google: {
        name: "Google Cloud",
        action: "google-github-actions/auth",
        with: [
            "workload_identity_provider: projects/111122223333/locations/global/workloadIdentityPools/github/providers/github",
            "service_account: plan-only@PROJECT.iam.gserviceaccount.com",
        ],
    },
    azure: {
        name: "Azure",
        action: "azure/login",
        with: [
            `client-id: ${(0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .expression */ .dn)("vars.AZURE_CLIENT_ID")}`,
            `tenant-id: ${(0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .expression */ .dn)("vars.AZURE_TENANT_ID")}`,
            `subscription-id: ${(0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .expression */ .dn)("vars.AZURE_SUBSCRIPTION_ID")}`,
        ],
    },
};
const cloudName = (cloud) => STEPS[cloud].name;
/** Azure's provider takes the login of the step only if it is told so. */
const NOTES = {
    azure: "The provider needs use_oidc = true, or ARM_USE_OIDC, ARM_CLIENT_ID and ARM_TENANT_ID in the environment.",
};
/** `isHosted`: HCP Terraform keeps a state. */
function credentialSteps(clouds, isHosted) {
    return [
        ...(clouds.length === 0
            ? []
            : [
                `# Credentials for ${(0,_report_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(clouds.map(cloudName))}: take the signs of comment off, here and at id-token, and fill in`,
                "# yours. Give them the right to read and nothing else: a plan runs code of the pull request.",
            ]),
        ...clouds.flatMap((cloud) => {
            const { action, with: given } = STEPS[cloud];
            const note = NOTES[cloud];
            return [
                ...(note === undefined ? [] : [`# ${note}`]),
                ...(0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .commentedOut */ .ZW)([`- uses: ${(0,_pins_js__WEBPACK_IMPORTED_MODULE_1__/* .pinned */ .dp)(action)}`, "  with:", ...given.map((line) => `    ${line}`)]),
            ];
        }),
        ...(isHosted
            ? [
                "# HCP Terraform keeps the state: set TF_TOKEN_app_terraform_io, from a secret, in the environment of this job.",
            ]
            : []),
    ];
}
/** The permission that these steps need. */
const credentialPermission = (clouds) => clouds.length === 0 ? [] : [(0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .why */ .d8)("# id-token: write", "for the credentials below")];


/***/ }),

/***/ 5219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C$: () => (/* binding */ deciding),
/* harmony export */   Dv: () => (/* binding */ planSteps),
/* harmony export */   Pw: () => (/* binding */ readySteps),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   Yl: () => (/* binding */ job),
/* harmony export */   Zx: () => (/* binding */ FIRST_WEEKS),
/* harmony export */   os: () => (/* binding */ DECIDING_JOB),
/* harmony export */   sq: () => (/* binding */ ownUse),
/* harmony export */   v3: () => (/* binding */ planGroup)
/* harmony export */ });
/* unused harmony export TYPES */
/* harmony import */ var _pins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1075);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2319);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2766);



const TYPES = "opened, synchronize, reopened, edited, ready_for_review, labeled, unlabeled";
const ownUse = ({ commit, version }, folder = "") => commit === null
    ? `${_pins_js__WEBPACK_IMPORTED_MODULE_0__/* .OWN_ACTION */ .gu}${folder}@v0 # pin the commit of the release`
    : `${_pins_js__WEBPACK_IMPORTED_MODULE_0__/* .OWN_ACTION */ .gu}${folder}@${commit} # v${version}`;
/** Everything before `jobs:`. `name`: of the workflow, and of what groups its runs. */
const heading = (name) => [
    "# Written by destroy-guard init. What each line is for: https://github.com/destroy-guard/destroy-guard/blob/main/docs/setup.md",
    `name: ${name}`,
    "on:",
    "  pull_request:",
    "    # A label counts at once and ends at once; edited is what GitHub calls a change of the base branch.",
    `    types: [${TYPES}]`,
    (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .why */ .d8)("  merge_group:", "without it a merge queue waits for ever"),
    (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .why */ .d8)("permissions: {}", "each job says what it needs"),
    "concurrency:",
    `  group: ${name}-${(0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .expression */ .dn)("github.event.pull_request.number || github.ref")}`,
    (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .why */ .d8)("  cancel-in-progress: false", "a cancelled run would land last on the same commit"),
];
const checkout = () => (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .item */ .AS)([`uses: ${(0,_pins_js__WEBPACK_IMPORTED_MODULE_0__/* .pinned */ .dp)("actions/checkout")}`, "with:", (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .why */ .d8)("  persist-credentials: false", "a plan runs code")]);
/** The program that plans. */
function setupProgram({ tools: { program, version } }) {
    const [action, prefix] = program === "tofu"
        ? ["opentofu/setup-opentofu", "tofu"]
        : ["hashicorp/setup-terraform", "terraform"];
    return (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .item */ .AS)([
        `uses: ${(0,_pins_js__WEBPACK_IMPORTED_MODULE_0__/* .pinned */ .dp)(action)}`,
        "with:",
        ...(version === null ? [] : [`  ${prefix}_version: ${version}`]),
        (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .why */ .d8)(`  ${prefix}_wrapper: false`, "nothing here reads what the wrapper adds"),
    ]);
}
/** All that a job needs before it can plan: the checkout, credentials and the program. */
const readySteps = (kit) => [
    ...checkout(),
    ...(0,_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .credentialSteps */ .Dg)(kit.clouds, kit.isHosted),
    ...setupProgram(kit),
];
/** Makes the plan of the folder that the job works in. */
const planSteps = ({ tools: { program } }) => [
    `- run: ${program} init -input=false`,
    (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .why */ .d8)(`- run: ${program} plan -input=false -lock=false -out=tfplan`, "who may only read can't lock the state"),
    `- run: ${program} show -json tfplan > tfplan.json`,
];
/** The same for several roots, one after the other: where one fails, so does the step, after all others. */
const planGroup = ({ tools: { program } }) => (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .item */ .AS)([
    "run: |",
    "  failed=0",
    "  while read -r root; do",
    '    echo "::group::$root"',
    '    (cd "$root" &&',
    `      ${program} init -input=false &&`,
    (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .why */ .d8)(`      ${program} plan -input=false -lock=false -out=tfplan &&`, "who may only read can't lock the state"),
    `      ${program} show -json tfplan > tfplan.json) < /dev/null || { failed=1; rm -f "$root/tfplan.json"; }`,
    '    echo "::endgroup::"',
    '  done <<< "$ROOTS_HERE"',
    '  exit "$failed"',
    "env:",
    `  ROOTS_HERE: ${(0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .expression */ .dn)("matrix.roots")}`,
]);
/** What the job that decides may. */
const deciding = () => [
    (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .why */ .d8)("contents: read", "the checkout; policy, CODEOWNERS and pushes"),
    (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .why */ .d8)("pull-requests: write", "the comment and the label; read events, files and reviews"),
    (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .why */ .d8)("statuses: write", "the record of what was reported"),
];
const DECIDING_JOB = "the name to require: no `name:`, no `if:`, no `paths:`";
const FIRST_WEEKS = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .why */ .d8)('# enforce: "false"', "in the first weeks: reports, and fails for no finding");
/** A job, under its id. */
const job = (head, lines) => [head, ...(0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .indented */ .gu)(4, lines)];


/***/ }),

/***/ 9060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ isUnpinned),
/* harmony export */   j: () => (/* binding */ pinChanges)
/* harmony export */ });
/** This action, or one of those in its folders, in whosever name it is kept. */
const OWN_USE = /^([^/\s]+\/destroy-guard(?:\/[\w/-]+)?)@(\S+)$/i;
const COMMIT = /^[0-9a-f]{40}$/i;
const ownUsesIn = (workflows) => workflows.flatMap(({ path, jobs }) => jobs.flatMap(({ steps }) => steps.flatMap(({ uses }) => {
    const [, name, version] = OWN_USE.exec(uses?.text ?? "") ?? [];
    return uses === null || name === undefined || version === undefined
        ? []
        : [{ path, line: uses.line, name, version }];
})));
/** Whether a workflow names this action by a tag or a branch. */
const isUnpinned = (workflows) => ownUsesIn(workflows).some(({ version }) => !COMMIT.test(version));
/** The lines in which this action is not yet the commit that was given. */
const pinChanges = (workflows, commit, version) => ownUsesIn(workflows)
    .filter((one) => one.version !== commit)
    .map(({ path, line, name, version: was }) => ({
    path,
    line,
    was: `uses: ${name}@${was}`,
    becomes: `uses: ${name}@${commit} # v${version}`,
}));


/***/ }),

/***/ 2247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cloudsIn: () => (/* binding */ cloudsIn),
  fitsWorkflow: () => (/* binding */ fitsWorkflow),
  proposalFor: () => (/* binding */ proposalFor)
});

// EXTERNAL MODULE: ./build/input/settings.js
var settings = __webpack_require__(98);
// EXTERNAL MODULE: ./build/setup/repository/clouds.js
var clouds = __webpack_require__(9569);
// EXTERNAL MODULE: ./build/setup/workflows/uses.js
var uses = __webpack_require__(7059);
// EXTERNAL MODULE: ./build/domain/owners.js
var owners = __webpack_require__(4101);
// EXTERNAL MODULE: ./build/input/codeowners.js + 1 modules
var input_codeowners = __webpack_require__(3645);
// EXTERNAL MODULE: ./build/setup/nobody.js
var nobody = __webpack_require__(3139);
;// CONCATENATED MODULE: ./build/setup/init/codeowners.js




const USUAL = owners/* CODEOWNERS_PATHS */.xn[0] ?? "";
/** The lines that are missing: for each root that nobody owns, and for what decides what is checked. */
function owningOf(codeowners, roots) {
    const path = codeowners?.path ?? USUAL;
    const read = (0,input_codeowners/* readCodeowners */.o)(codeowners?.text ?? "");
    const lines = read.read ? read.lines : [];
    const isOwned = (file) => (0,owners/* ownersOf */.K2)(lines, file).state === "owned";
    const guards = [".github/workflows/destroy-guard.yml", settings/* POLICY_PATH */.l$, path].filter((file) => !isOwned(file));
    const unowned = roots.filter((root) => !isOwned(fileOf(root)));
    const found = ownersFound(lines, roots);
    const owner = found?.owners.map(owners/* ownerName */.Hc).join(" ") ?? nobody/* NOBODY_YET */.P;
    const patterns = [...patternsOf(unowned, roots), ...guardPatterns(guards)];
    return {
        path,
        isNew: codeowners === null,
        lines: aligned(patterns.map((pattern) => [pattern, owner])),
        from: found?.from ?? null,
        teams: teamsIn(lines),
    };
}
/** A finding without a file of its own is the root's `main.tf`. */
const fileOf = (root) => (root === "." ? "main.tf" : `${root}/main.tf`);
/** A folder at the top stands for all roots in it, where none of them has an owner. */
function patternsOf(unowned, roots) {
    const folders = unowned.map((root) => {
        const [top = ""] = root.split("/");
        const isWhole = roots.every((one) => one.split("/")[0] !== top || unowned.includes(one));
        return root === "." ? "*" : isWhole ? `/${top}/` : `/${root}/`;
    });
    return [...new Set(folders)].sort();
}
const guardPatterns = (guards) => [
    ...new Set(guards.map((file) => (file.startsWith(".github/") ? "/.github/" : `/${file}`))),
];
const aligned = (rows) => {
    const width = Math.max(0, ...rows.map(([pattern]) => pattern.length));
    return rows.map(([pattern, owner]) => `${pattern.padEnd(width)} ${owner}`);
};
const isVerifiable = ({ kind }) => kind !== "email";
/** Those of another root, else those of the file's last line that has any. */
function ownersFound(lines, roots) {
    for (const root of roots) {
        const owned = (0,owners/* ownersOf */.K2)(lines, fileOf(root));
        if (owned.state !== "owned" || owned.line === null || !owned.owners.some(isVerifiable))
            continue;
        return { owners: owned.owners.filter(isVerifiable), from: `line ${owned.line}, which owns ${root}` };
    }
    const last = lines.findLast((line) => "owners" in line && line.owners.some(isVerifiable));
    return last === undefined || !("owners" in last)
        ? null
        : { owners: last.owners.filter(isVerifiable), from: `line ${last.line}` };
}
const teamsIn = (lines) => [
    ...new Set(lines.flatMap((line) => ("owners" in line ? line.owners : [])).flatMap(teamName)),
];
const teamName = (owner) => (owner.kind === "team" ? [(0,owners/* ownerName */.Hc)(owner)] : []);

// EXTERNAL MODULE: ./build/setup/init/pinning.js
var pinning = __webpack_require__(9060);
// EXTERNAL MODULE: ./build/report/quantity.js
var quantity = __webpack_require__(9362);
// EXTERNAL MODULE: ./build/report/untrusted.js
var untrusted = __webpack_require__(3021);
;// CONCATENATED MODULE: ./build/setup/init/policy.js


/** The policy that is proposed. It is stricter where states say so, and milder only where a root's name says so. */
const DOCS = "https://github.com/destroy-guard/destroy-guard/blob/main/docs/policy.md";
/** What people call what they make anew at any time. */
const PASSING = /^(?:.*[-_.])?(?:dev|develop|development|sandbox|preview|previews|playground|scratch|ephemeral)$/i;
const LOSSES = ["last-copy", "data-loss", "backup-loss", "key-loss", "container-loss"];
/** So many are named; a policy is there to be read. */
const MOST_OBJECTS = 50;
/** Globs for the roots whose names say that nobody would miss them. */
function passingRoots(roots) {
    const folders = roots.flatMap((root) => {
        const parts = root.split("/");
        const at = parts.findIndex((part) => PASSING.test(part));
        return at < 0 ? [] : [`${parts.slice(0, at + 1).join("/")}/**`];
    });
    return [...new Set(folders)].sort();
}
/** The file's text. `today`: `YYYY-MM-DD`. */
function policyText(roots, history, today) {
    const passing = passingRoots(roots);
    const parts = [
        [
            `# What blocks, what is let pass, and who may override: ${DOCS}`,
            "# It is read from the base branch: a pull request can't permit itself anything here.",
            "version: 1",
        ],
        passing.length === 0 ? [] : milder(passing),
        history.exposed.length === 0 ? [] : protecting(history.exposed, today),
        history.fired.length === 0 ? [] : telling(history),
        passing.length + history.exposed.length === 0
            ? ["# Nothing here yet: the defaults count. Set levels after some weeks of reports, root by root."]
            : [],
    ];
    return `${parts
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join("\n"))
        .join("\n\n")}\n`;
}
const milder = (passing) => [
    "roots:",
    "  # By its name nobody would miss what is in there, so a loss warns and does not block. Take out what is not so.",
    ...passing.flatMap((path) => [
        `  - path: ${printable(path)}`,
        "    rules:",
        ...LOSSES.map((rule) => `      ${rule}: { high: warn }`),
    ]),
];
const protecting = (exposed, today) => [
    "protect:",
    "  # By their states nothing would remain of these if they were destroyed, and they are missed most.",
    ...exposed
        .slice(0, MOST_OBJECTS)
        .flatMap(({ root, address, what }) => [
        `  - address: ${printable(address)}`,
        `    reason: ${printable(`${what} in ${root}; nothing would remain of it (state of ${today})`)}`,
    ]),
    ...(exposed.length > MOST_OBJECTS
        ? [`  # ${(0,quantity/* counted */.hS)(exposed.length - MOST_OBJECTS, "more object", "more objects")}: destroy-guard drill names all.`]
        : []),
];
/** Nothing becomes milder because it happened often: that is for people to weigh. */
const telling = ({ plans, fired }) => [
    `# What these rules would have done to ${(0,quantity/* counted */.hS)(plans, "past plan")}. Where that was routine, a rule can be set lower for one root,`,
    "# under roots; nothing follows from it by itself.",
    ...fired.map(firedLine),
];
const firedLine = ({ rule, level, plans, roots }) => `#   ${rule} ${level === "block" ? "blocks" : "warns"} in ${plans}: ${roots
    .slice(0, 5)
    .map(([root, count]) => `${printable(root)} ${count}`)
    .join(", ")}${roots.length > 5 ? ", …" : ""}`;
/** Text in quotes, unless it is as plain as a path. */
const printable = (text) => /^[A-Za-z_][\w./*-]*$/.test(text) ? text : (0,untrusted/* printableJson */.et)(JSON.stringify(text));

// EXTERNAL MODULE: ./build/setup/pins.js
var pins = __webpack_require__(1075);
// EXTERNAL MODULE: ./build/setup/init/credentials.js
var credentials = __webpack_require__(2319);
// EXTERNAL MODULE: ./build/setup/init/parts.js
var parts = __webpack_require__(5219);
// EXTERNAL MODULE: ./build/setup/init/yaml.js
var yaml = __webpack_require__(2766);
;// CONCATENATED MODULE: ./build/setup/init/workflow-many.js




/**
 * The workflow of a repository with several roots: each is planned and reviewed by a job of its own, which says
 * nothing; one job decides on all reviews. `jobs`: with more roots, a job plans several of them.
 */
function workflowOfMany(roots, kit, jobs) {
    const isGrouped = roots.length > jobs;
    const lines = [
        ...(0,parts/* heading */.R_)("destroy-guard"),
        "env:",
        "  # Every root, once: jobs are made of this list, and all in it have to report. A new root goes in here.",
        "  ROOTS: |",
        ...(0,yaml/* indented */.gu)(4, roots),
        "jobs:",
        ...rootsJob(kit, isGrouped ? jobs : null),
        ...plansJob(kit, isGrouped ? GROUP : SINGLE),
        ...decidingJob(kit),
    ];
    return (0,yaml/* laid */.Vh)(lines);
}
const SINGLE = {
    title: (0,yaml/* expression */.dn)("matrix.root"),
    folder: ["defaults:", "  run:", `    working-directory: ${(0,yaml/* expression */.dn)("matrix.root")}`],
    plan: parts/* planSteps */.Dv,
    plans: `${(0,yaml/* expression */.dn)("matrix.root")}/tfplan.json`,
    always: [],
    minutes: 30,
};
const GROUP = {
    title: (0,yaml/* expression */.dn)("matrix.name"),
    folder: [],
    plan: parts/* planGroup */.v3,
    plans: (0,yaml/* why */.d8)('"**/tfplan.json"', "each root's plan lies in its folder"),
    always: [(0,yaml/* why */.d8)(`if: ${(0,yaml/* expression */.dn)("!cancelled()")}`, "one plan that fails must not hide the others")],
    minutes: 120,
};
const rootsJob = (kit, jobs) => (0,parts/* job */.Yl)("  roots:", [
    "runs-on: ubuntu-latest",
    "timeout-minutes: 5",
    "permissions:",
    ...(0,yaml/* indented */.gu)(2, [
        (0,yaml/* why */.d8)("actions: read", "what earlier runs of this commit left"),
        (0,yaml/* why */.d8)("contents: read", "whether the base branch has moved since"),
        (0,yaml/* why */.d8)("pull-requests: read", "whether it is still the same pull request"),
    ]),
    "outputs:",
    `  matrix: ${(0,yaml/* expression */.dn)("steps.roots.outputs.matrix")}`,
    `  earlier: ${(0,yaml/* expression */.dn)("steps.roots.outputs.earlier")}`,
    "steps:",
    ...(0,yaml/* indented */.gu)(2, (0,yaml/* item */.AS)([
        `uses: ${(0,parts/* ownUse */.sq)(kit, "/roots")}`,
        "id: roots",
        "with:",
        `  roots: ${(0,yaml/* expression */.dn)("env.ROOTS")}`,
        ...(jobs === null ? [] : [(0,yaml/* why */.d8)(`  jobs: "${jobs}"`, "so many jobs at most: each plans several roots")]),
    ])),
]);
const plansJob = (kit, leg) => (0,parts/* job */.Yl)("  plans:", [
    `name: plan ${leg.title}`,
    "needs: roots",
    "# A label changes no commit: the reviews of this very merge are taken again, and nothing is planned.",
    "if: needs.roots.outputs.earlier == ''",
    "strategy:",
    (0,yaml/* why */.d8)("  fail-fast: false", "one plan that fails must not end the others"),
    `  matrix: ${(0,yaml/* expression */.dn)("fromJSON(needs.roots.outputs.matrix)")}`,
    "runs-on: ubuntu-latest",
    `timeout-minutes: ${leg.minutes}`,
    "permissions:",
    ...(0,yaml/* indented */.gu)(2, [
        (0,yaml/* why */.d8)("contents: read", "the checkout; policy and CODEOWNERS"),
        (0,yaml/* why */.d8)("pull-requests: read", "files and events; this job writes nothing"),
        ...(0,credentials/* credentialPermission */.Ff)(kit.clouds),
    ]),
    ...leg.folder,
    "steps:",
    ...(0,yaml/* indented */.gu)(2, [
        ...(0,parts/* readySteps */.Pw)(kit),
        ...leg.plan(kit),
        ...(0,yaml/* item */.AS)([
            ...leg.always,
            `uses: ${(0,parts/* ownUse */.sq)(kit)}`,
            "with:",
            `  plan: ${leg.plans}`,
            (0,yaml/* why */.d8)("  report: review.json", "holds no values, so it may be an artifact; a plan may not"),
            (0,yaml/* why */.d8)("  comment: never", "this job says nothing"),
            (0,yaml/* why */.d8)('  enforce: "false"', "and decides nothing"),
        ]),
        ...(0,yaml/* item */.AS)([
            ...leg.always,
            `uses: ${(0,pins/* pinned */.dp)("actions/upload-artifact")}`,
            "with:",
            (0,yaml/* why */.d8)(`  name: ${(0,yaml/* expression */.dn)("matrix.artifact")}`, "what it planned, in letters that an artifact's name may have"),
            "  path: review.json",
            "  if-no-files-found: error",
            (0,yaml/* why */.d8)("  overwrite: true", "when the job is run again"),
            (0,yaml/* why */.d8)("  retention-days: 1", "tomorrow all is planned anew"),
        ]),
    ]),
]);
const decidingJob = (kit) => (0,parts/* job */.Yl)((0,yaml/* why */.d8)("  destroy-guard:", "the name to require: no `name:`, no `paths:`"), [
    "needs: [roots, plans]",
    (0,yaml/* why */.d8)("if: always()", "a skipped job would count as passed"),
    "runs-on: ubuntu-latest",
    "timeout-minutes: 10",
    "permissions:",
    ...(0,yaml/* indented */.gu)(2, [(0,yaml/* why */.d8)("actions: read", "the reviews of an earlier run"), ...(0,parts/* deciding */.C$)()]),
    "steps:",
    ...(0,yaml/* indented */.gu)(2, [
        ...(0,yaml/* item */.AS)([
            `uses: ${(0,pins/* pinned */.dp)("actions/download-artifact")}`,
            "with:",
            `  pattern: review-${(0,yaml/* expression */.dn)("github.sha")}-*`,
            "  path: reviews",
            `  run-id: ${(0,yaml/* expression */.dn)("needs.roots.outputs.earlier || github.run_id")}`,
            `  github-token: ${(0,yaml/* expression */.dn)("github.token")}`,
        ]),
        ...(0,yaml/* item */.AS)([
            `uses: ${(0,parts/* ownUse */.sq)(kit)}`,
            "with:",
            "  reviews: reviews/*/review.json",
            (0,yaml/* why */.d8)(`  needs: ${(0,yaml/* expression */.dn)("toJSON(needs)")}`, "a job that failed fails this check"),
            (0,yaml/* why */.d8)(`  expect-roots: ${(0,yaml/* expression */.dn)("env.ROOTS")}`, "one that stays silent fails this check"),
            `  ${parts/* FIRST_WEEKS */.Zx}`,
        ]),
    ]),
]);

;// CONCATENATED MODULE: ./build/setup/init/workflow-one.js



/** The workflow of a repository with one root: one job plans, reviews and decides. */
function workflowOfOne(root, kit) {
    const review = (0,yaml/* item */.AS)([
        `uses: ${(0,parts/* ownUse */.sq)(kit)}`,
        "with:",
        `  plan: ${root === "." ? "" : `${root}/`}tfplan.json`,
        `  ${parts/* FIRST_WEEKS */.Zx}`,
    ]);
    const lines = [
        ...(0,parts/* heading */.R_)("destroy-guard"),
        "jobs:",
        ...(0,parts/* job */.Yl)((0,yaml/* why */.d8)("  destroy-guard:", parts/* DECIDING_JOB */.os), [
            "runs-on: ubuntu-latest",
            "timeout-minutes: 30",
            "permissions:",
            ...(0,yaml/* indented */.gu)(2, [...(0,parts/* deciding */.C$)(), ...(0,credentials/* credentialPermission */.Ff)(kit.clouds)]),
            ...(root === "." ? [] : ["defaults:", "  run:", `    working-directory: ${root}`]),
            "steps:",
            ...(0,yaml/* indented */.gu)(2, [...(0,parts/* readySteps */.Pw)(kit), ...(0,parts/* planSteps */.Dv)(kit), ...review]),
        ]),
    ];
    return (0,yaml/* laid */.Vh)(lines);
}

// EXTERNAL MODULE: ./build/setup/init/workflow-terragrunt.js
var workflow_terragrunt = __webpack_require__(8229);
;// CONCATENATED MODULE: ./build/setup/init/proposal.js










/**
 * Linux takes no variable of a process that is longer than 128 KiB, and the list of roots is one, with its name:
 * https://man7.org/linux/man-pages/man2/execve.2.html
 */
const LONGEST_LIST = 120_000;
/** Whether so many roots can be named in one workflow. */
const fitsWorkflow = (roots) => roots.join("\n").length <= LONGEST_LIST;
function proposalFor(repository, given) {
    const guards = (0,uses/* guardsIn */.K4)(repository.workflows).filter((guard) => (0,uses/* isDeciding */._J)(guard) && (0,uses/* startsOn */.XH)(guard, "pull_request", "pull_request_target"));
    const all = [...repository.roots.map(({ path }) => path), ...repository.terragrunt.units];
    const roots = repository.roots.map(({ path }) => path).filter(yaml/* isPlain */.$i);
    const units = repository.terragrunt.units.filter(yaml/* isPlain */.$i);
    const planned = [...roots, ...units];
    const owning = owningOf(repository.codeowners, all);
    const policy = policyText(all, given.history, given.today);
    const ignoring = isIgnoring(repository.ignored);
    const files = [
        ...(guards.length > 0 ? [] : workflowsFor(repository, roots, units, given)),
        ...(repository.policy === null ? [{ path: settings/* POLICY_PATH */.l$, text: policy, why: WHY_POLICY }] : []),
        ...(owning.isNew ? [{ path: owning.path, text: linesOf(owning), why: WHY_OWNERS }] : []),
        ...(repository.ignored === null ? [{ path: ".gitignore", text: `${IGNORE.join("\n")}\n`, why: WHY_IGNORED }] : []),
    ];
    const hasHistory = given.history.plans > 0 || given.history.exposed.length > 0;
    const additions = [
        ...(owning.isNew || owning.lines.length === 0
            ? []
            : [{ path: owning.path, lines: owning.lines, why: `${WHY_OWNERS} ${LAST_WINS}` }]),
        ...(repository.policy === null || !hasHistory
            ? []
            : [{ path: settings/* POLICY_PATH */.l$, lines: policy.trimEnd().split("\n").slice(3), why: WHY_LEVELS }]),
        ...(repository.ignored === null || ignoring ? [] : [{ path: ".gitignore", lines: IGNORE, why: WHY_IGNORED }]),
    ];
    const changes = given.commit === null ? [] : (0,pinning/* pinChanges */.j)(repository.workflows.workflows, given.commit, given.version);
    const unplanned = all.filter((root) => !planned.includes(root));
    return { files, additions, changes, owning, guards, planned, unplanned };
}
const WHY_POLICY = "levels and exceptions; it counts from the base branch, so it has to be there before it is needed";
const WHY_OWNERS = "owners may override, and an edit of what decides needs their review.";
const LAST_WINS = "Add them at the end: the last line that matches wins.";
const WHY_LEVELS = "what the states and past plans speak for; take what fits";
const WHY_IGNORED = "a plan that git tracks is refused, and plans hold secrets";
const IGNORE = ["tfplan*"];
const isIgnoring = (text) => text?.split("\n").some((line) => /tfplan/.test(line)) ?? false;
const linesOf = ({ lines }) => `${lines.join("\n")}\n`;
function workflowsFor(repository, roots, units, given) {
    const kit = kitOf(repository, given);
    const [only, ...more] = roots;
    const named = (name) => freeName(repository, name);
    const plain = only === undefined || !fitsWorkflow(roots)
        ? []
        : [
            more.length === 0
                ? {
                    path: named("destroy-guard"),
                    text: workflowOfOne(only, kit),
                    why: "plans, reviews and decides, in one job",
                }
                : {
                    path: named("destroy-guard"),
                    text: workflowOfMany(roots, kit, given.jobs),
                    why: roots.length > given.jobs
                        ? `${given.jobs} jobs at most plan and review the roots, several each, and one job decides on all`
                        : "each root is planned and reviewed by itself, and one job decides on all",
                },
        ];
    if (units.length === 0)
        return plain;
    const name = plain.length === 0 ? "destroy-guard" : "destroy-guard-terragrunt";
    const text = (0,workflow_terragrunt/* workflowOfTree */.fv)({ units, name }, kit);
    return [...plain, { path: named(name), text, why: "plans and reviews all units of Terragrunt together" }];
}
/** The clouds whose credentials stand in the workflows as comments. */
function cloudsIn({ roots, terragrunt }) {
    const providers = [...roots.flatMap((root) => root.providers), ...terragrunt.providers];
    return (0,clouds/* cloudsOf */.m)(providers, [...roots.map(({ backend }) => backend), ...terragrunt.backends]);
}
const kitOf = (repository, { commit, version }) => ({
    tools: repository.tools,
    clouds: cloudsIn(repository),
    isHosted: repository.roots.some(({ backend }) => backend === "cloud" || backend === "remote"),
    commit,
    version,
});
/** Not that of a workflow which is there and does something else. */
function freeName({ workflows: { workflows, broken } }, name) {
    const taken = [...workflows, ...broken].map(({ path }) => path.toLowerCase());
    const paths = [name, `${name}-review`, `${name}-review-2`].map((one) => `.github/workflows/${one}.yml`);
    return paths.find((path) => !taken.includes(path)) ?? paths[0];
}


/***/ }),

/***/ 8229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JG: () => (/* binding */ TERRAGRUNT),
/* harmony export */   fv: () => (/* binding */ workflowOfTree)
/* harmony export */ });
/* unused harmony export commonFolder */
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2319);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5219);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2766);



/** What is taken where no file names a version. */
const TERRAGRUNT = "1.0.2";
/** The folder that all units are in. */
function commonFolder(paths) {
    const [first = ".", ...others] = paths;
    const parts = first.split("/");
    const isAbove = (folder) => others.every((path) => path === folder || path.startsWith(`${folder}/`));
    const found = parts.map((_, at) => parts.slice(0, parts.length - at).join("/")).find(isAbove);
    return found ?? ".";
}
/** The workflow of a tree of Terragrunt: one job plans all units, and reviews them together. */
function workflowOfTree({ units, name }, kit) {
    const folder = commonFolder(units);
    const below = folder === "." ? "" : `/${folder}`;
    const lines = [
        ...(0,_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .heading */ .R_)(name),
        "jobs:",
        ...(0,_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .job */ .Yl)((0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .why */ .d8)(`  ${name}:`, _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .DECIDING_JOB */ .os), [
            "runs-on: ubuntu-latest",
            "timeout-minutes: 60",
            "permissions:",
            ...(0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .indented */ .gu)(2, [...(0,_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .deciding */ .C$)(), ...(0,_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .credentialPermission */ .Ff)(kit.clouds)]),
            "steps:",
            ...(0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .indented */ .gu)(2, [
                ...(0,_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .readySteps */ .Pw)(kit),
                ...install(kit),
                "# Behind -- stand the arguments of the program: who may only read can't lock the state.",
                `- run: terragrunt run --all --non-interactive --json-out-dir "$GITHUB_WORKSPACE${below}" -- plan -lock=false`,
                ...(folder === "." ? [] : [`  working-directory: ${folder}`]),
                "  env:",
                (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .why */ .d8)(`    TG_TF_PATH: ${kit.tools.program}`, "the program that Terragrunt starts"),
                ...review({ units, name }, folder, kit),
            ]),
        ]),
    ];
    return (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .laid */ .Vh)(lines);
}
const review = ({ units, name }, folder, kit) => (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .item */ .AS)([
    `uses: ${(0,_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .ownUse */ .sq)(kit)}`,
    "with:",
    (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .why */ .d8)(`  plan: ${folder === "." ? "" : `${folder}/`}**/tfplan.json`, "each unit's plan lies in its folder"),
    (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .why */ .d8)("  expect-roots: |", "one that stays silent fails this check; a new unit goes in here"),
    ...(0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .indented */ .gu)(4, units),
    ...(name === "destroy-guard" ? [] : [(0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .why */ .d8)("  key: terragrunt", "a comment and a record of its own")]),
    `  ${_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .FIRST_WEEKS */ .Zx}`,
]);
/** From its releases, with the checksum that is published beside it: no action of somebody else is needed. */
const install = ({ tools }) => [
    "- run: |",
    '    gh release download "v$VERSION" --repo gruntwork-io/terragrunt --dir "$RUNNER_TEMP" \\',
    "      --pattern terragrunt_linux_amd64 --pattern SHA256SUMS",
    '    (cd "$RUNNER_TEMP" && sha256sum --check --ignore-missing SHA256SUMS)',
    '    sudo install "$RUNNER_TEMP/terragrunt_linux_amd64" /usr/local/bin/terragrunt',
    "  env:",
    tools.terragrunt === null
        ? (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .why */ .d8)(`    VERSION: ${TERRAGRUNT}`, "no file here says which: take yours")
        : `    VERSION: ${tools.terragrunt}`,
    `    GH_TOKEN: ${(0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .expression */ .dn)("github.token")}`,
];


/***/ }),

/***/ 2766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ isPlain),
/* harmony export */   AS: () => (/* binding */ item),
/* harmony export */   Vh: () => (/* binding */ laid),
/* harmony export */   ZW: () => (/* binding */ commentedOut),
/* harmony export */   d8: () => (/* binding */ why),
/* harmony export */   dn: () => (/* binding */ expression),
/* harmony export */   gu: () => (/* binding */ indented)
/* harmony export */ });
/** Workflows are written as text, not by a library: half of what they say is comments. */
/** Where comments behind a line begin. */
const COLUMN = 35;
/** A line, and behind it why it is there. */
const why = (line, reason) => `${line}\t# ${reason}`;
/** The lines as a file, with the reasons below each other. */
const laid = (lines) => `${lines.map((line) => line.replace(/^(.*)\t/, (_, before) => `${before.padEnd(COLUMN - 1)} `)).join("\n")}\n`;
/** `${{ github.sha }}` */
const expression = (text) => `\${{ ${text} }}`;
const indented = (by, lines) => lines.map((line) => (line === "" ? "" : `${" ".repeat(by)}${line}`));
/** One item of a list, whose first line gets the dash. */
const item = (lines) => lines.map((line, at) => (at === 0 ? `- ${line}` : line === "" ? "" : `  ${line}`));
/** What is to be filled in by a person stands there as comments. */
const commentedOut = (lines) => lines.map((line) => `# ${line}`);
/**
 * A folder's name that can stand in YAML, in a block of lines, and as a working directory, without quotes or escapes.
 * Others are left to people.
 */
const isPlain = (path) => path === "." ||
    (/^[A-Za-z0-9._][\w.@+~-]*(?:\/[\w.@+~-]+)*$/.test(path) &&
        !/^[\d.]+$|^(true|false|null|yes|no|on|off|y|n)$/i.test(path));


/***/ }),

/***/ 3139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ NOBODY_YET)
/* harmony export */ });
/** What `init` writes where no owner is known. GitHub names such a line as a mistake, and so does `doctor`. */
const NOBODY_YET = "@REPLACE-ME";


/***/ }),

/***/ 1075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dp: () => (/* binding */ pinned),
/* harmony export */   gu: () => (/* binding */ OWN_ACTION)
/* harmony export */ });
/* unused harmony export PINS */
/**
 * The actions that workflows of ours use, each by its commit, with the version that it is. One place for all: a test
 * holds README, docs and what `init` writes against it.
 */
const PINS = {
    "actions/checkout": ["11bd71901bbe5b1630ceea73d27597364c9af683", "v4.2.2"],
    "actions/upload-artifact": ["ea165f8d65b6e75b540449e92b4886f43607fa02", "v4.6.2"],
    "actions/download-artifact": ["d3f86a106a0bac45b974a628896c90dbdf5c8093", "v4.3.0"],
    "actions/create-github-app-token": ["df432ceedc7162793a195dd1713ff69aefc7379e", "v2.0.6"],
    "actions/setup-node": ["49933ea5288caeca8642d1e84afbd3f7d6820020", "v4.4.0"],
    "hashicorp/setup-terraform": ["b9cd54a3c349d3f38e8881555d616ced269862dd", "v3.1.2"],
    "opentofu/setup-opentofu": ["592200bd4b9bbf4772ace78f887668b1aee8f716", "v1.0.5"],
    "aws-actions/configure-aws-credentials": ["b47578312673ae6fa5b5096b330d9fbac3d116df", "v4.2.1"],
    "google-github-actions/auth": ["ba79af03959ebeac9769e648f473a284504d9193", "v2.1.10"],
    "azure/login": ["a457da9ea143d694b1b9c7c869ebb04ebe844ef5", "v2.3.0"],
};
/** What stands behind `uses:`. */
const pinned = (action) => {
    const [commit, version] = PINS[action];
    return `${action}@${commit} # ${version}`;
};
const OWN_ACTION = "destroy-guard/destroy-guard";


/***/ }),

/***/ 9569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ othersOf),
/* harmony export */   m: () => (/* binding */ cloudsOf)
/* harmony export */ });
const BY_PROVIDER = {
    aws: "aws",
    awscc: "aws",
    google: "google",
    "google-beta": "google",
    azurerm: "azure",
    azuread: "azure",
    azapi: "azure",
};
const BY_BACKEND = { s3: "aws", gcs: "google", azurerm: "azure" };
/** Providers that ask nobody. */
const LOCAL = new Set([
    "random",
    "null",
    "local",
    "time",
    "tls",
    "archive",
    "template",
    "external",
    "terraform",
    "cloudinit",
    "http",
]);
const cloudsOf = (providers, backends) => [
    ...new Set([
        ...providers.flatMap((name) => BY_PROVIDER[name] ?? []),
        ...backends.flatMap((name) => (name === null ? [] : (BY_BACKEND[name] ?? []))),
    ]),
].sort();
/** Providers that may need credentials of a kind that is not known here. */
const othersOf = (providers) => [...new Set(providers)].filter((name) => !(name in BY_PROVIDER) && !LOCAL.has(name)).sort();


/***/ })

};

export const id = 6242;
export const ids = [6242];
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

/***/ 9546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isFailOn),
/* harmony export */   d: () => (/* binding */ FAIL_ON)
/* harmony export */ });
/** When a drill fails: where nothing would remain of something, or never. */
const FAIL_ON = ["nothing", "never"];
const isFailOn = (word) => FAIL_ON.includes(word);


/***/ }),

/***/ 4101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hc: () => (/* binding */ ownerName),
/* harmony export */   K2: () => (/* binding */ ownersOf),
/* harmony export */   bf: () => (/* binding */ ownerOf),
/* harmony export */   x4: () => (/* binding */ ANY),
/* harmony export */   xn: () => (/* binding */ CODEOWNERS_PATHS),
/* harmony export */   xr: () => (/* binding */ ONE)
/* harmony export */ });
/* unused harmony export matches */
/**
 * Who owns a path, by the lines of a CODEOWNERS file.
 *
 * Our own matcher, and not a package: the ones on npm compare without regard to case, read bracket ranges that GitHub
 * does not have, take `docs/*` as deep, and take the words of a comment for owners. Nor a regular expression: the
 * patterns are written by others, and backtracking over several `*` can take for ever.
 * Here the work is bounded by the length of the pattern times the length of the path.
 */
/**
 * Where the file may stand, in the order in which GitHub looks for it; the first found counts (docs.github.com "About
 * code owners").
 */
const CODEOWNERS_PATHS = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
const USER = /^@([A-Za-z0-9][A-Za-z0-9_-]{0,38})$/;
const TEAM = /^@([A-Za-z0-9][A-Za-z0-9_-]{0,38})\/([A-Za-z0-9_][A-Za-z0-9_-]{0,99})$/;
const EMAIL = /^[^@\s]+@[^@\s.]+(?:\.[^@\s.]+)+$/;
const LONGEST_EMAIL = 254;
/** `@user`, `@org/team` or an e-mail address → the owner; null for anything else. */
function ownerOf(text) {
    const [, login] = USER.exec(text) ?? [];
    if (login !== undefined)
        return { kind: "user", login };
    const [, org, slug] = TEAM.exec(text) ?? [];
    if (org !== undefined && slug !== undefined)
        return { kind: "team", org, slug };
    return text.length <= LONGEST_EMAIL && EMAIL.test(text) ? { kind: "email", address: text } : null;
}
/** The owner as it is written in CODEOWNERS. */
const ownerName = (owner) => owner.kind === "user" ? `@${owner.login}` : owner.kind === "team" ? `@${owner.org}/${owner.slug}` : owner.address;
/** `?` and `*` in a step: symbols, since every string is a character that stands for itself. */
const ONE = Symbol("one character");
const ANY = Symbol("any characters");
/**
 * Whether a path (relative to the repository, with `/`) fits. At most (pattern + 2) × (path + 2) comparisons, of a
 * range one for each of its parts.
 */
function matches(pattern, path, work = { comparisons: 0 }) {
    const names = path.split("/").map((name) => [...name]);
    /** reached[n]: the steps so far can stand for the first n names. */
    let reached = [true, ...names.map(() => false)];
    for (const step of pattern.steps)
        reached = step === "any-depth" ? anyDepth(reached, work) : oneDeeper(reached, step, names, work);
    const whole = reached[names.length] === true;
    const part = reached.lastIndexOf(true, names.length - 1) >= 0;
    return pattern.reach === "itself" ? whole : pattern.reach === "below" ? part : whole || part;
}
function anyDepth(reached, work) {
    const first = reached.indexOf(true);
    work.comparisons += reached.length;
    return reached.map((_, at) => first >= 0 && at >= first);
}
const oneDeeper = (reached, step, names, work) => [false, ...names.map((name, at) => reached[at] === true && fits(step, name, work))];
function standsFor(glyph, char) {
    if (typeof glyph !== "object")
        return glyph === ONE || glyph === char;
    const point = char?.codePointAt(0) ?? -1;
    return glyph.spans.some(([first, last]) => first <= point && point <= last) !== glyph.isNegated;
}
/**
 * The earliest place for each `*` is enough, since what follows the last one can still move right: so only the last is
 * tried again.
 */
function fits(step, name, work) {
    let glyph = 0;
    let char = 0;
    let star = -1;
    let from = 0;
    while (char < name.length) {
        const wanted = step[glyph];
        work.comparisons += typeof wanted === "object" ? wanted.spans.length + 1 : 1;
        if (wanted === ANY) {
            star = glyph++;
            from = char;
        }
        else if (standsFor(wanted, name[char])) {
            glyph++;
            char++;
        }
        else if (star >= 0) {
            glyph = star + 1;
            char = ++from;
        }
        else
            return false;
    }
    return step.slice(glyph).every((rest) => rest === ANY);
}
const isInside = (path) => path.split("/").every((name) => name !== "" && name !== "." && name !== "..");
/**
 * Whose a path is: the last line that matches decides alone. A path that does not lie in the repository is nobody's.
 */
function ownersOf(lines, path) {
    if (!isInside(path))
        return { state: "unowned" };
    for (const line of lines.toReversed()) {
        if ("fault" in line) {
            if (line.meant?.some((pattern) => matches(pattern, path)) ?? true)
                return { state: "broken", line: line.line, fault: line.fault };
        }
        else if (matches(line.pattern, path)) {
            return line.owners.length === 0
                ? { state: "cleared", line: line.line }
                : { state: "owned", owners: line.owners, line: line.line };
        }
    }
    return { state: "unowned" };
}


/***/ }),

/***/ 807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ positionsIn)
/* harmony export */ });
/**
 * From an offset in a text to its position. The library's own LineCounter is not used: after a syntax error it misses
 * lines.
 */
const positionsIn = (text) => {
    const starts = [0];
    for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", end + 1))
        starts.push(end + 1);
    return (offset) => {
        let low = 0;
        let high = starts.length;
        while (high - low > 1) {
            const middle = (low + high) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle;
        }
        return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    };
};


/***/ }),

/***/ 98:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l$: () => (/* binding */ POLICY_PATH)
/* harmony export */ });
/* unused harmony exports policyPathOf, readSettings, readDoctorSettings, readDrillSettings */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8532);
/* harmony import */ var _domain_doctor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8078);
/* harmony import */ var _domain_drill_fail_on_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9546);




/**
 * The action's inputs as they were given, all mistakes of them at once. The defaults are those of action.yml; the
 * runner fills them in.
 */
const lines = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().transform((text) => text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== ""));
const program = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1, "is empty; leave it out, or name the program");
const JOBS = "is not what the expression toJSON(needs) gives";
/** `{"plans":{"result":"failure","outputs":{}}}` → the jobs that did not end well, each with how it ended. */
const unfinished = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().transform((text, context) => {
    if (text.trim() === "")
        return [];
    const read = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ result: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })).safeParse(jsonIn(text));
    if (read.success)
        return Object.entries(read.data)
            .filter(([, { result }]) => result !== "success" && result !== "skipped")
            .map(([name, { result }]) => `${name} (${result})`);
    context.addIssue({ code: "custom", message: JOBS });
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .NEVER */ .tm;
});
function jsonIn(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}
const token = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1, "is empty; leave it out, or give a token");
const Settings = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    plan: lines,
    reviews: lines,
    "expect-roots": lines,
    needs: unfinished,
    "github-token": token,
    "owners-token": zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** Empty where none is named: then the one at the default place counts, if it is there. */
    policy: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .refine((path) => !path.startsWith("/") && !path.split("/").includes(".."), "is no path in the repository; write it relative to the repository's top"),
    "override-label": zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .min(1, "is empty; leave it out, or name a label")
        .max(50, "is longer than GitHub's labels can be (50 characters)"),
    comment: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["auto", "always", "never"], "is none of auto, always, never"),
    key: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[A-Za-z0-9._-]{1,40}$/, "is no key; up to 40 letters, digits, dots, underscores and dashes"),
    enforce: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["true", "false"], "is neither true nor false").transform((text) => text === "true"),
    terraform: program,
    report: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
/** Where the policy is looked for if none is named. Not a default of action.yml: what is named has to be there. */
const POLICY_PATH = ".github/destroy-guard.yml";
const policyPathOf = ({ policy }) => (policy === "" ? POLICY_PATH : policy);
const DrillSettings = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    state: lines.refine((states) => states.length > 0, 'names no state; give the path of what "terraform show -json" printed, one a line'),
    policy: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    "fail-on": zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_domain_drill_fail_on_js__WEBPACK_IMPORTED_MODULE_3__/* .FAIL_ON */ .d, `is none of ${_domain_drill_fail_on_js__WEBPACK_IMPORTED_MODULE_3__/* .FAIL_ON */ .d.join(", ")}`),
    terraform: program,
    report: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
const DoctorSettings = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    "github-token": token,
    "owners-token": zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    accept: lines.pipe(zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_domain_doctor_js__WEBPACK_IMPORTED_MODULE_0__/* .ACCEPTABLE */ .TD, `names a question that there is not; there are ${_domain_doctor_js__WEBPACK_IMPORTED_MODULE_0__/* .ACCEPTABLE */ .TD.join(", ")}`))),
    "fail-on": zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_domain_doctor_js__WEBPACK_IMPORTED_MODULE_0__/* .FAIL_ON */ .d$, `is none of ${_domain_doctor_js__WEBPACK_IMPORTED_MODULE_0__/* .FAIL_ON */ .d$.join(", ")}`),
    report: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
/**
 * Reads every input through `inputOf` (name → text, empty where it was not given). Throws InputError with every
 * mistake.
 */
const readSettings = (inputOf) => readInputs(Settings, inputOf);
/** The same for those of doctor. */
const readDoctorSettings = (inputOf) => readInputs(DoctorSettings, inputOf);
/** The same for those of a drill. */
const readDrillSettings = (inputOf) => readInputs(DrillSettings, inputOf);
function readInputs(inputs, inputOf) {
    const given = Object.fromEntries(Object.keys(inputs.shape).map((name) => [name, inputOf(name)]));
    const read = inputs.safeParse(given);
    if (read.success)
        return read.data;
    throw new InputError(read.error.issues.map(({ path, message }) => `The input ${String(path[0])} ${message}.`).join("\n"));
}


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


/***/ }),

/***/ 6242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  repositoryAt: () => (/* binding */ repositoryAt)
});

// EXTERNAL MODULE: ./build/domain/owners.js
var owners = __webpack_require__(4101);
// EXTERNAL MODULE: ./build/input/settings.js
var settings = __webpack_require__(98);
// EXTERNAL MODULE: ./build/setup/workflows/files.js + 2 modules
var files = __webpack_require__(6687);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/text/hcl.js
var hcl = __webpack_require__(5825);
// EXTERNAL MODULE: ./build/setup/repository/folders.js
var repository_folders = __webpack_require__(3702);
;// CONCATENATED MODULE: ./build/setup/repository/configuration.js



const NATIVE = /\.(tf|tofu)$/;
const JSON_FORM = /\.(tf|tofu)\.json$/;
const IS_USED = /^(terraform\.tfvars|.*\.auto\.tfvars|\.terraform\.lock\.hcl)(\.json)?$/;
/** A folder → its configuration; null where it has none. */
function configurationIn(top, { path, files }) {
    const own = files.filter((name) => NATIVE.test(name) || JSON_FORM.test(name));
    if (own.length === 0)
        return null;
    const read = own.map((name) => ({ name, body: bodyOf(name, (0,repository_folders/* textAt */.$)(top, external_node_path_.posix.join(path, name)) ?? "") }));
    const blocks = read.flatMap(({ body }) => body?.blocks ?? []);
    const settings = blocks.filter(({ type }) => type === "terraform");
    const configured = labelsOf(blocks, "provider");
    const needed = settings.flatMap(({ blocks: inner }) => inner.filter(({ type }) => type === "required_providers").flatMap(({ attributes }) => [...attributes.keys()]));
    const typed = blocks
        .filter(({ type }) => type === "resource" || type === "data")
        .map(({ labels }) => labels[0] ?? "");
    return {
        path,
        backend: settings.map(backendIn).find((one) => one !== null) ?? null,
        configured,
        providers: [...new Set([...configured, ...needed, ...typed.map((type) => type.split("_")[0] ?? "")])].sort(),
        calls: blocks.filter(({ type }) => type === "module").flatMap((block) => localSource(block.attributes, path)),
        hasResources: blocks.some(({ type }) => type === "resource" || type === "module"),
        isPartial: settings.some(({ blocks: inner }) => inner.some(isEmptyBackend)),
        isUsed: files.some((name) => IS_USED.test(name)),
        varFiles: files.filter((name) => /\.tfvars(\.json)?$/.test(name) && !IS_USED.test(name)),
        hasTofu: own.some((name) => /\.tofu(\.json)?$/.test(name)),
        unread: read.filter(({ body }) => body === null).map(({ name }) => external_node_path_.posix.join(path, name)),
    };
}
const labelsOf = (blocks, wanted) => blocks.filter(({ type }) => type === wanted).map(({ labels }) => labels[0] ?? "");
function backendIn({ blocks }) {
    const block = blocks.find(({ type }) => type === "backend" || type === "cloud");
    return block === undefined ? null : block.type === "cloud" ? "cloud" : (block.labels[0] ?? null);
}
const isEmptyBackend = ({ type, labels, attributes, blocks }) => type === "backend" && labels[0] !== "local" && attributes.size + blocks.length === 0;
/** `"../modules/vpc"` → the folder in the repository; nothing for a source elsewhere. */
function localSource(attributes, from) {
    const [, source] = /^"(\.{1,2}\/[^"$]*|\.{1,2})"$/.exec(attributes.get("source") ?? "") ?? [];
    if (source === undefined)
        return [];
    // Terragrunt writes the module of a source behind two slashes.
    const folder = external_node_path_.posix.normalize(external_node_path_.posix.join(from, source.replace("//", "/"))).replace(/\/$/, "");
    return [folder === "" ? "." : folder];
}
const bodyOf = (name, text) => (JSON_FORM.test(name) ? jsonBody(text) : (0,hcl/* hclIn */.T)(text));
/** The JSON form, as far as it is asked: blocks with labels are objects in objects. */
function jsonBody(text) {
    let json;
    try {
        json = JSON.parse(text.replace(/^\uFEFF/, ""));
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return null;
        throw error;
    }
    const depths = { resource: 2, data: 2, provider: 1, module: 1, terraform: 0 };
    const blocks = Object.entries(depths).flatMap(([type, depth]) => objectsIn(json[type]).flatMap((one) => blocksIn(type, [], one, depth)));
    return { attributes: new Map(), blocks };
}
const objectsIn = (value) => (Array.isArray(value) ? value : [value]).filter((one) => typeof one === "object" && one !== null);
function blocksIn(type, labels, body, depth) {
    if (depth > 0)
        return Object.entries(body).flatMap(([label, inner]) => objectsIn(inner).flatMap((one) => blocksIn(type, [...labels, label], one, depth - 1)));
    const attributes = new Map(Object.entries(body).flatMap(([name, value]) => typeof value === "string" ? [[name, JSON.stringify(value)]] : []));
    return [{ type, labels, line: 1, attributes, blocks: type === "terraform" ? settingsIn(body) : [] }];
}
const settingsIn = (body) => [
    ...objectsIn(body.backend).flatMap((one) => blocksIn("backend", [], one, 1)),
    ...objectsIn(body.cloud).flatMap((one) => blocksIn("cloud", [], one, 0)),
    ...objectsIn(body.required_providers).map((one) => ({
        type: "required_providers",
        labels: [],
        line: 1,
        attributes: new Map(Object.keys(one).map((name) => [name, "{}"])),
        blocks: [],
    })),
];

// EXTERNAL MODULE: ./build/setup/repository/clouds.js
var clouds = __webpack_require__(9569);
;// CONCATENATED MODULE: ./build/setup/repository/roots.js

/** Written to be shown or tested, whatever blocks are in it. */
const EXAMPLE = /(^|\/)(examples?|tests?|testdata|fixtures?|e2e)(\/|$)/i;
const MODULE = /(^|\/)modules?(\/|$)/i;
/** `units`: folders of Terragrunt's, and `called` those that its units take as modules. */
function sortedRoots(configurations, units, called) {
    const own = configurations.filter(({ path }) => !units.includes(path));
    const modules = new Set([...called, ...configurations.flatMap(({ calls }) => calls)]);
    const judged = own.map((one) => ({ one, verdict: verdictOn(one, modules) }));
    const isCertain = judged.some(({ verdict }) => isRoot(verdict) && verdict !== "alone");
    const all = new Map(configurations.map((one) => [one.path, one]));
    // Where something is certain, what only lies there is a module that somebody else calls.
    const settled = judged.map(({ one, verdict }) => ({
        one,
        verdict: verdict === "alone" && (isCertain || units.length > 0) ? "module" : verdict,
    }));
    return {
        roots: settled.flatMap(({ one, verdict }) => (isRoot(verdict) ? [rootOf(one, verdict, all)] : [])),
        others: settled.flatMap(({ one, verdict }) => (isRoot(verdict) ? [] : [{ path: one.path, because: verdict }])),
    };
}
const isRoot = (verdict) => verdict === "backend" || verdict === "provider" || verdict === "variables" || verdict === "alone";
function verdictOn({ path, backend, configured, isUsed, hasResources }, modules) {
    if (EXAMPLE.test(path))
        return "example";
    if (backend !== null)
        return "backend";
    if (modules.has(path))
        return "called";
    if (configured.length > 0)
        return "provider";
    if (MODULE.test(path))
        return "module";
    if (isUsed)
        return "variables";
    return hasResources ? "alone" : "module";
}
function rootOf(one, because, all) {
    const reached = reachedFrom(one, all);
    const providers = [...new Set(reached.flatMap((each) => each.providers))].sort();
    const { path, backend, isPartial, varFiles } = one;
    return { path, because, backend, isPartial, varFiles, clouds: (0,clouds/* cloudsOf */.m)(providers, [backend]), providers };
}
/** It and all modules that it calls, directly or not. */
function reachedFrom(start, all) {
    const found = new Set([start]);
    for (const one of found)
        for (const path of one.calls) {
            const called = all.get(path);
            if (called !== undefined)
                found.add(called);
        }
    return [...found];
}

;// CONCATENATED MODULE: ./build/setup/repository/terragrunt.js




const UNIT = "terragrunt.hcl";
const STACK = "terragrunt.stack.hcl";
function terragruntIn(top, folders) {
    const read = folders.filter(({ files }) => files.includes(UNIT)).map((folder) => unitOf(top, folder));
    const units = read.filter(({ isUnit }) => isUnit);
    const shared = folders.flatMap(({ path, files }) => files.filter((name) => name.endsWith(".hcl") && !name.startsWith(".")).map((name) => external_node_path_.posix.join(path, name)));
    const isHere = read.length > 0 || folders.some(({ files }) => files.includes(STACK));
    const texts = isHere ? shared.map((path) => (0,repository_folders/* textAt */.$)(top, path) ?? "") : [];
    const found = (pattern) => [
        ...new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map(([, name = ""]) => name))),
    ];
    return {
        units: units.map(({ path }) => path),
        stacks: folders.filter(({ files }) => files.includes(STACK)).map(({ path }) => path),
        calls: units.flatMap(({ calls }) => calls),
        providers: found(/^\s*provider\s+"([\w-]+)"/gm),
        backends: found(/^\s*backend\s*=?\s*"([\w-]+)"/gm),
        unread: read.filter(({ isRead }) => !isRead).map(({ path }) => external_node_path_.posix.join(path, UNIT)),
    };
}
/** A file that only others include is no unit: it has neither a source, nor an include, nor Terraform beside it. */
function unitOf(top, { path, files }) {
    const body = (0,hcl/* hclIn */.T)((0,repository_folders/* textAt */.$)(top, external_node_path_.posix.join(path, UNIT)) ?? "");
    const sources = body?.blocks.filter(({ type, attributes }) => type === "terraform" && attributes.has("source")) ?? [];
    const isIncluding = body?.blocks.some(({ type }) => type === "include") ?? false;
    const isBeside = files.some((name) => /\.(tf|tofu)$/.test(name));
    return {
        path,
        isRead: body !== null,
        isUnit: body === null || sources.length > 0 || isIncluding || isBeside,
        calls: sources.flatMap(({ attributes }) => localSource(attributes, path)),
    };
}

;// CONCATENATED MODULE: ./build/setup/repository/tools.js


const EXACT = /^v?(\d+\.\d+\.\d+)$/;
const exact = (text) => EXACT.exec(text?.trim() ?? "")?.[1] ?? null;
/** Files in which a tool is named with its version, on a line of its own: asdf's and mise's. */
const LISTS = [".tool-versions", "mise.toml", ".mise.toml", ".config/mise.toml"];
function signsOf(top, own, names) {
    const alone = (0,repository_folders/* textAt */.$)(top, own);
    const listed = LISTS.flatMap((path) => {
        const line = new RegExp(`^\\s*"?(?:${names.join("|")})"?\\s*[=\\s]\\s*"?([^"\\s#]+)`, "m");
        const [, version] = line.exec((0,repository_folders/* textAt */.$)(top, path) ?? "") ?? [];
        return version === undefined ? [] : [{ by: path, version: exact(version) }];
    });
    return [...(alone === null ? [] : [{ by: own, version: exact(alone) }]), ...listed];
}
/** `hasTofu`: folders with files that only OpenTofu reads. */
function toolsIn(top, folders, hasTofu) {
    const locked = locksOf(top, folders);
    const tofu = [
        ...hasTofu.slice(0, 1).map((path) => ({ by: `files in ${path} that only OpenTofu reads`, version: null })),
        ...signsOf(top, ".opentofu-version", ["opentofu", "tofu"]),
        ...locked("registry.opentofu.org"),
    ];
    const terraform = [...signsOf(top, ".terraform-version", ["terraform"]), ...locked("registry.terraform.io")];
    const [own, other] = tofu.length > 0 ? [tofu, terraform] : [terraform, tofu];
    const terragrunt = signsOf(top, ".terragrunt-version", ["terragrunt"]);
    return {
        program: tofu.length > 0 ? "tofu" : "terraform",
        version: own.find(({ version }) => version !== null)?.version ?? null,
        terragrunt: terragrunt.find(({ version }) => version !== null)?.version ?? null,
        by: own[0]?.by ?? null,
        against: other[0]?.by ?? null,
    };
}
/** Lock files name the registry that providers came from. */
function locksOf(top, folders) {
    const locks = folders
        .filter(({ files }) => files.includes(".terraform.lock.hcl"))
        .map(({ path }) => external_node_path_.posix.join(path, ".terraform.lock.hcl"))
        .map((path) => ({ path, text: (0,repository_folders/* textAt */.$)(top, path) ?? "" }));
    return (registry) => locks
        .filter(({ text }) => text.includes(`"${registry}/`))
        .slice(0, 1)
        .map(({ path }) => ({ by: path, version: null }));
}

;// CONCATENATED MODULE: ./build/setup/repository/repository.js








function repositoryAt(top) {
    const folders = (0,repository_folders/* foldersIn */.X)(top);
    const configurations = folders
        .map((folder) => configurationIn(top, folder))
        .filter((one) => one !== null);
    const terragrunt = terragruntIn(top, folders);
    const used = folders.filter(({ files }) => files.includes("terragrunt.hcl")).map(({ path }) => path);
    return {
        top,
        ...sortedRoots(configurations, used, terragrunt.calls),
        terragrunt,
        tools: toolsIn(top, folders, configurations.filter(({ hasTofu }) => hasTofu).map(({ path }) => path)),
        codeowners: codeownersIn(top),
        policy: (0,repository_folders/* textAt */.$)(top, settings/* POLICY_PATH */.l$),
        ignored: (0,repository_folders/* textAt */.$)(top, ".gitignore"),
        workflows: (0,files/* workflowFilesIn */.i)(top),
        unread: [...configurations.flatMap(({ unread }) => unread), ...terragrunt.unread],
    };
}
function codeownersIn(top) {
    for (const path of owners/* CODEOWNERS_PATHS */.xn) {
        const text = (0,repository_folders/* textAt */.$)(top, path);
        if (text !== null)
            return { path, text };
    }
    return null;
}


/***/ }),

/***/ 6687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ workflowFilesIn)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/input/policy/position.js
var position = __webpack_require__(807);
;// CONCATENATED MODULE: ./build/setup/workflows/yaml.js


/** GitHub takes no workflow file above half a megabyte. */
const MOST_BYTES = 512 * 1024;
/** Reads YAML as GitHub does for workflows and actions: version 1.2, in which `on` is a word, with anchors. */
function readYaml(written) {
    if (Buffer.byteLength(written) > MOST_BYTES)
        return { read: false, line: 1, why: "it is larger than 512 KiB" };
    const text = written.replace(/^\uFEFF/, "");
    const document = (0,dist/* parseDocument */.Tp)(text, { prettyErrors: false, schema: "core", logLevel: "error", uniqueKeys: true });
    const positionOf = (0,position/* positionsIn */.Y)(text);
    const lineOf = (offset) => positionOf(offset).line;
    const [error] = document.errors;
    if (error !== undefined)
        return { read: false, line: lineOf(error.pos[0]), why: error.message };
    return { read: true, value: new Value({ document, lineOf }, document.contents, 1) };
}
/**
 * What a YAML file holds at one place, with the way down; what is not there is empty. Nothing below is looked at
 * before it is asked for: a few lines of anchors can stand for more than any memory holds.
 */
class Value {
    #source;
    #node;
    line;
    constructor(source, node, line) {
        this.#source = source;
        this.#node = (0,dist/* isAlias */.Vj)(node) ? node.resolve(source.document) : node;
        this.line = (0,dist/* isNode */.Ll)(this.#node) && this.#node.range ? source.lineOf(this.#node.range[0]) : line;
    }
    /** A scalar as text, `true` and `3` too; null for anything else, nothing included. */
    get text() {
        return (0,dist/* isScalar */.jn)(this.#node) ? scalarText(this.#node.value) : null;
    }
    get isThere() {
        return this.#node !== undefined && this.#node !== null;
    }
    /** The entries of a mapping, in their order. */
    get entries() {
        if (!(0,dist/* isMap */.jh)(this.#node))
            return [];
        return this.#node.items.flatMap(({ key, value }) => {
            if (!(0,dist/* isScalar */.jn)(key))
                return [];
            const name = { text: scalarText(key.value) ?? "", line: this.#source.lineOf(key.range?.[0] ?? 0) };
            return [[name, new Value(this.#source, value, name.line)]];
        });
    }
    /** The items of a list. */
    get items() {
        return (0,dist/* isSeq */.oP)(this.#node) ? this.#node.items.map((item) => new Value(this.#source, item, this.line)) : [];
    }
    /** The value of a key. */
    at(key) {
        return this.entries.find(([{ text }]) => text === key)?.[1] ?? new Value(this.#source, undefined, this.line);
    }
}
const scalarText = (value) => (value === null || value === undefined ? null : String(value));
/** The value as a text with its line; null where it is no text. */
const located = ({ text, line }) => (text === null ? null : { text, line });
/** One text, or a list of them. */
const textsOf = (value) => [value, ...value.items].flatMap((one) => located(one) ?? []);

;// CONCATENATED MODULE: ./build/setup/workflows/workflow.js

const FILTERS = ["paths", "paths-ignore", "branches", "branches-ignore"];
/** Reads a workflow file. Never throws: a file that GitHub could not read either is told with the line. */
function readWorkflow(path, text) {
    const file = readYaml(text);
    if (!file.read)
        return { path, line: file.line, why: file.why, text };
    const { value } = file;
    if (!value.at("on").isThere || value.at("jobs").entries.length === 0)
        return { path, line: 1, why: "it has no on: or no jobs:", text };
    return {
        path,
        triggers: triggersIn(value),
        permissions: permissionsOf(value.at("permissions")),
        cancels: cancelsIn(value),
        env: textsIn(value.at("env")),
        jobs: value.at("jobs").entries.map(([{ text: id, line }, job]) => jobOf(id, line, job)),
    };
}
const isWorkflow = (one) => "jobs" in one;
/** `on: push`, `on: [push]` and `on: { push: … }` are one. */
function triggersIn(workflow) {
    const on = workflow.at("on");
    return [
        ...textsOf(on).map(({ text, line }) => ({ name: text, line, types: null, filters: [] })),
        ...on.entries.map(([{ text, line }, event]) => triggerOf(text, line, event)),
    ];
}
const wordsOf = (value) => textsOf(value).map(({ text }) => text);
const triggerOf = (name, line, event) => ({
    name,
    line,
    types: event.at("types").isThere ? wordsOf(event.at("types")) : null,
    filters: event.entries
        .filter(([key]) => FILTERS.includes(key.text))
        .map(([key, patterns]) => ({ key: key.text, line: key.line, patterns: wordsOf(patterns) })),
});
function permissionsOf(value) {
    if (!value.isThere)
        return null;
    const [, all = null] = /^(read|write)-all$/.exec(value.text ?? "") ?? [];
    const scopes = new Map(value.entries.map(([{ text }, level]) => [text, level.text ?? ""]));
    return { line: value.line, all: all, scopes };
}
const cancelsIn = (value) => located(value.at("concurrency").at("cancel-in-progress"));
const textsIn = (value) => new Map(value.entries.flatMap(([key, one]) => {
    const text = located(one);
    return text === null ? [] : [[key.text, text]];
}));
const jobOf = (id, line, job) => ({
    id,
    line,
    name: located(job.at("name")),
    if: located(job.at("if")),
    needs: wordsOf(job.at("needs")),
    continues: located(job.at("continue-on-error")),
    cancels: cancelsIn(job),
    hasMatrix: job.at("strategy").at("matrix").isThere,
    permissions: permissionsOf(job.at("permissions")),
    environment: job.at("environment").text ?? job.at("environment").at("name").text,
    env: textsIn(job.at("env")),
    steps: stepsIn(job),
    uses: located(job.at("uses")),
});
/** The steps of a job, and of `runs:` of a composite action. */
const stepsIn = (value) => value.at("steps").items.map((step) => ({
    line: step.line,
    uses: located(step.at("uses")),
    run: located(step.at("run")),
    if: located(step.at("if")),
    continues: located(step.at("continue-on-error")),
    with: textsIn(step.at("with")),
    env: textsIn(step.at("env")),
}));

;// CONCATENATED MODULE: ./build/setup/workflows/files.js




const FOLDER = ".github/workflows";
/** The workflows of a repository's folder, sorted by path. Links are not followed: GitHub does not, either. */
function workflowFilesIn(folder) {
    const paths = namesIn((0,external_node_path_.join)(folder, FOLDER))
        .filter((name) => /\.ya?ml$/.test(name))
        .map((name) => external_node_path_.posix.join(FOLDER, name))
        .filter((path) => isFile((0,external_node_path_.join)(folder, path)))
        .sort();
    const read = paths.map((path) => readWorkflow(path, (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, path), "utf8")));
    return {
        workflows: read.filter(isWorkflow),
        broken: read.filter((one) => !isWorkflow(one)),
        actionAt: (path) => localActionAt(folder, path),
    };
}
const isFile = (path) => (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isFile() === true;
const namesIn = (folder) => (0,external_node_fs_.lstatSync)(folder, { throwIfNoEntry: false })?.isDirectory() === true ? (0,external_node_fs_.readdirSync)(folder) : [];
function localActionAt(folder, used) {
    const at = external_node_path_.posix.normalize(used);
    if (at === ".." || at.startsWith("../") || external_node_path_.posix.isAbsolute(at))
        return null;
    const [path] = ["action.yml", "action.yaml"]
        .map((name) => external_node_path_.posix.join(at, name))
        .filter((name) => isFile((0,external_node_path_.join)(folder, name)));
    if (path === undefined)
        return null;
    const file = readYaml((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, path), "utf8"));
    if (!file.read)
        return null;
    const runs = file.value.at("runs");
    const main = runs.at("main").text;
    return {
        path,
        name: file.value.at("name").text ?? "",
        main: main === null ? null : external_node_path_.posix.join(at, main),
        steps: stepsIn(runs),
    };
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


/***/ })

};

export const id = 6536;
export const ids = [6536];
export const modules = {

/***/ 6536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SCHEMA: () => (/* binding */ SCHEMA)
});

// EXTERNAL MODULE: ./build/domain/doctor.js
var doctor = __webpack_require__(8078);
;// CONCATENATED MODULE: ./build/report/schema-parts.js
/** Parts of JSON Schemas (2020-12), which are closed: a key that is not named is a mistake. */
/** Every key is required: what there is none of is null. */
const schema_parts_closed = (properties) => ({
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
const oneOf = (words) => ({ enum: words });
const orNull = (schema) => ({ anyOf: [schema, { type: "null" }] });
const listOf = (items) => ({ type: "array", items });

;// CONCATENATED MODULE: ./build/report/doctor/schema.js


/** JSON Schema (2020-12) of the doctor JSON. Closed: a key that is not named here is a mistake. */
const ANSWER = schema_parts_closed({
    check: oneOf(doctor/* CHECK_NAMES */.cj),
    state: oneOf(doctor/* STATES */.xj),
    title: NAME,
    looksAt: NAME,
    says: NAME,
    fix: orNull(NAME),
    file: orNull(NAME),
    line: orNull({ type: "integer", minimum: 1 }),
    url: orNull({ type: "string", format: "uri" }),
});
const DOCTOR_SCHEMA = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "urn:destroy-guard:doctor:1",
    title: "destroy-guard doctor",
    description: "Whether the check on pull requests holds. See docs/setup.md.",
    ...schema_parts_closed({
        version: { const: 1 },
        repository: orNull(NAME),
        branch: orNull(NAME),
        open: COUNT,
        unknown: COUNT,
        accepted: COUNT,
        ok: COUNT,
        answers: listOf(ANSWER),
    }),
};

// EXTERNAL MODULE: ./build/domain/catalogue.js
var catalogue = __webpack_require__(5520);
// EXTERNAL MODULE: ./build/domain/catalogue-terms.js
var catalogue_terms = __webpack_require__(2730);
// EXTERNAL MODULE: ./build/domain/finding.js
var finding = __webpack_require__(9304);
;// CONCATENATED MODULE: ./build/report/drill/schema.js




/** JSON Schema (2020-12) of the drill JSON. Closed: a key that is not named here is a mistake. */
const DAY = { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\d$" };
const schema_ANSWER = schema_parts_closed({
    kind: oneOf(finding/* REMAINS */.w0),
    days: orNull({ type: "number" }),
    refusal: orNull(oneOf(catalogue/* REFUSAL_REASONS */.N4)),
    survivors: listOf(NAME),
    survivorsCount: COUNT,
    goesWithIt: listOf(NAME),
    goesWithItCount: COUNT,
});
/** One way is enough, with all of its changes. */
const CHANGE = schema_parts_closed({
    way: COUNT,
    address: NAME,
    attribute: orNull(NAME),
    value: { type: ["boolean", "number", "string", "null"] },
});
const OBJECT = schema_parts_closed({
    address: NAME,
    deposed: orNull(TEXT),
    type: NAME,
    class: oneOf(catalogue/* CLASSES */.Nv),
    weight: oneOf(catalogue_terms/* WEIGHTS */.Y),
    what: NAME,
    protected: orNull(FLAG),
    alone: schema_ANSWER,
    withState: schema_ANSWER,
    withAll: schema_ANSWER,
    change: listOf(CHANGE),
    copies: listOf(NAME),
    tried: orNull(schema_parts_closed({ on: DAY, overdue: FLAG })),
});
const STATE = schema_parts_closed({
    root: TEXT,
    source: TEXT,
    exposed: COUNT,
    managed: COUNT,
    unclassified: COUNT,
    objects: listOf(OBJECT),
});
const DRILL_SCHEMA = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "urn:destroy-guard:drill:1",
    title: "destroy-guard drill",
    description: "What would remain if it were destroyed now. See docs/drill.md.",
    ...schema_parts_closed({ version: { const: 1 }, states: listOf(STATE) }),
};

// EXTERNAL MODULE: ./build/domain/calling.js
var calling = __webpack_require__(1005);
// EXTERNAL MODULE: ./build/domain/change.js
var change = __webpack_require__(1777);
// EXTERNAL MODULE: ./build/domain/evidence.js
var evidence = __webpack_require__(192);
// EXTERNAL MODULE: ./build/domain/review.js
var review = __webpack_require__(9893);
// EXTERNAL MODULE: ./build/domain/rules/table.js
var table = __webpack_require__(4333);
;// CONCATENATED MODULE: ./build/report/review-schema.js









/** JSON Schema (2020-12) of the review JSON. Closed: a key that is not named here is a mistake. */
const PLANNED_AT = { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" };
const COUNTS = schema_parts_closed({
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
const CLASS = orNull(oneOf([...catalogue/* CLASSES */.Nv, "unknown"]));
const DESTROY = schema_parts_closed({
    address: NAME,
    previousAddress: orNull(NAME),
    deposed: orNull(TEXT),
    type: NAME,
    provider: TEXT,
    effect: oneOf(["delete", "replace", "forget"]),
    order: orNull(oneOf(["delete-first", "create-first"])),
    recreated: FLAG,
    imported: FLAG,
    because: orNull(TEXT),
    reason: orNull(oneOf(change/* ACTION_REASONS */.Ni)),
    class: CLASS,
});
/** One of several shapes, told apart by `kind`. `optional`: keys that may be left out. */
const kinds = (shapes, optional = []) => ({
    anyOf: Object.entries(shapes).map(([kind, properties]) => {
        const schema = schema_parts_closed({ kind: { const: kind }, ...properties });
        return { ...schema, required: schema.required.filter((key) => !optional.includes(key)) };
    }),
});
const SEEN = {
    anyOf: [FLAG, { type: "number" }, TEXT, { type: "null" }, schema_parts_closed({ hidden: oneOf(evidence/* HIDDEN */.RG) })],
};
const REMAINS_SCHEMA = schema_parts_closed({
    kind: oneOf(finding/* REMAINS */.w0),
    days: orNull({ type: "number", minimum: 0 }),
    refusal: orNull(oneOf(catalogue/* REFUSAL_REASONS */.N4)),
    survivors: listOf(NAME),
    survivorsCount: COUNT,
    goesWithIt: listOf(NAME),
    goesWithItCount: COUNT,
});
const EVIDENCE = kinds({
    attribute: { path: NAME, of: orNull(NAME), was: SEEN, becomes: SEEN },
    removed: { path: NAME, count: COUNT },
    leaves: { says: NAME },
    worthless: { because: oneOf(["container", "key", "deleted-first"]) },
    shared: {},
    copy: { because: oneOf(evidence/* LOST_BECAUSE */._E) },
    called: { callings: { type: "array", items: oneOf(calling/* CALLINGS */.W) } },
    rename: { to: NAME },
    "too-late": {},
}, ["becomes"]);
const DETAIL = kinds({
    says: { says: NAME, certain: FLAG },
    protect: { reason: orNull(TEXT) },
    share: { destroyed: COUNT, all: COUNT },
    "no-prior-state": { creates: COUNT, old: orNull(oneOf(evidence/* OLD_BECAUSE */.Lz)) },
    "another-state": { how: oneOf(evidence/* SWAPPED */.ry), since: NAME, was: COUNT, is: COUNT },
    environment: { differs: orNull(listOf(NAME)) },
    freeze: { from: NAME, to: NAME, reason: orNull(TEXT), destroyed: COUNT },
    unreadable: { what: oneOf(["actions", "mode", "errored"]) },
    "unreadable-part": { part: NAME },
    "leaves-state": { by: oneOf(evidence/* LEAVING */.tT) },
    "guards-edited": {},
    "prevent-destroy-removed": {},
    "not-shown": {},
    deferred: { count: COUNT, destroys: listOf(NAME) },
    vanished: { recreated: FLAG },
    "switched-off": { says: NAME },
    partial: {},
    actions: { count: COUNT, when: listOf(oneOf(evidence/* MOMENTS */.G1)) },
    exception: { until: orNull(NAME), reason: TEXT },
    allowed: { until: orNull(NAME), reason: TEXT, block: COUNT, warn: COUNT },
});
const FINDING = schema_parts_closed({
    rule: oneOf(table/* RULE_NAMES */.iU),
    level: oneOf(table/* LEVELS */.A_),
    address: orNull(NAME),
    previousAddress: orNull(NAME),
    deposed: orNull(TEXT),
    type: orNull(NAME),
    provider: orNull(TEXT),
    effect: orNull(oneOf(change/* EFFECTS */.tQ)),
    class: CLASS,
    weight: orNull(oneOf(catalogue_terms/* WEIGHTS */.Y)),
    what: orNull(NAME),
    remains: orNull(REMAINS_SCHEMA),
    evidence: listOf(EVIDENCE),
    detail: orNull(DETAIL),
    message: NAME,
    remedy: NAME,
    places: listOf(schema_parts_closed({ file: NAME, line: orNull({ type: "integer", minimum: 1 }) })),
});
const ROOT = schema_parts_closed({
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
    drift: listOf(schema_parts_closed({ address: NAME, type: NAME, effect: oneOf(["update", "delete"]) })),
});
const TIME = { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d" };
const SIGNED = schema_parts_closed({
    by: NAME,
    root: NAME,
    agreed: TIME,
    expires: TIME,
    reason: orNull(NAME),
    key: schema_parts_closed({ proof: oneOf(review/* PROOFS */.i), algorithm: TEXT, fingerprint: NAME }),
});
const REVIEW_SCHEMA = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "destroy-guard review",
    ...schema_parts_closed({
        version: { const: 1 },
        verdict: oneOf(["passed", "blocked", "overridden", "skipped"]),
        digest: orNull(DIGEST),
        counts: COUNTS,
        roots: listOf(ROOT),
        override: orNull(schema_parts_closed({
            by: listOf(NAME),
            digest: DIGEST,
            at: TIME,
            signed: orNull(listOf(SIGNED)),
        })),
        policy: orNull(schema_parts_closed({ file: orNull(NAME), branch: orNull(NAME), looked: listOf(NAME) })),
        run: orNull(schema_parts_closed({ repository: NAME, id: NAME, commit: NAME, merge: NAME, pull: orNull(COUNT), rules: NAME })),
    }),
};

// EXTERNAL MODULE: ./build/cli/options.js
var options = __webpack_require__(2315);
// EXTERNAL MODULE: ./build/cli/shell.js
var cli_shell = __webpack_require__(2603);
// EXTERNAL MODULE: ./build/cli/usage.js
var usage = __webpack_require__(3534);
;// CONCATENATED MODULE: ./build/cli/schema.js






const SCHEMAS = ["policy", "review", "drill", "doctor"];
const schema_usage = () => (0,usage/* usageOf */.F)({
    name: "schema",
    forms: [`[${SCHEMAS.join(" | ")}]`],
    options: options/* HELP */._$,
    examples: ["destroy-guard schema > destroy-guard.schema.json"],
});
async function schema(args, shell) {
    const { values, positionals } = (0,options/* parseOptions */.Ac)(args, options/* HELP */._$, "schema");
    if (values.help === true)
        return (0,cli_shell/* print */.yy)(shell, schema_usage());
    const [name = "policy", ...more] = positionals;
    if (more.length > 0)
        throw (0,options/* usageError */.Wp)("schema takes one name", "schema");
    if (name === "review")
        return (0,cli_shell/* print */.yy)(shell, `${JSON.stringify(REVIEW_SCHEMA, null, 2)}\n`);
    if (name === "drill")
        return (0,cli_shell/* print */.yy)(shell, `${JSON.stringify(DRILL_SCHEMA, null, 2)}\n`);
    if (name === "doctor")
        return (0,cli_shell/* print */.yy)(shell, `${JSON.stringify(DOCTOR_SCHEMA, null, 2)}\n`);
    if (name !== "policy")
        throw (0,options/* noSuch */.jl)("schema", name, SCHEMAS, "schema");
    const { policySchema } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6921), __webpack_require__.e(4006), __webpack_require__.e(796), __webpack_require__.e(7239)]).then(__webpack_require__.bind(__webpack_require__, 796));
    return (0,cli_shell/* print */.yy)(shell, `${JSON.stringify(policySchema(), null, 2)}\n`);
}
const SCHEMA = { usage: schema_usage, options: options/* HELP */._$, words: SCHEMAS, run: schema };


/***/ }),

/***/ 1005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ callingsIn),
/* harmony export */   W: () => (/* binding */ CALLINGS)
/* harmony export */ });
/**
 * What people call a machine: its type does not tell what is on its boot disk, its names and tags often do.
 * Only our own words leave this file, never those of the plan.
 */
const CALLINGS = ["database", "data", "production"];
const WORDS = {
    database: "db database databases dbs dbserver rdbms sql mysql mariadb percona postgres postgresql postgre pgsql pg mssql sqlserver oracle oracledb mongo mongodb redis valkey memcached cassandra scylla scylladb couchbase couchdb elastic elasticsearch opensearch solr kafka zookeeper rabbitmq clickhouse influx influxdb prometheus neo4j etcd cockroach cockroachdb timescale timescaledb vault",
    data: "data storage fileserver nfs samba minio ceph gluster backup backups datastore warehouse",
    production: "prod production prd",
};
const CALLED = new Map(CALLINGS.flatMap((calling) => WORDS[calling].split(" ").map((word) => [word, calling])));
/** `prodDb-01` → `prod`, `db`; longer text is prose, not a name. */
function* wordsIn(text) {
    if (text.length > LONGEST_NAME)
        return;
    const split = text.replace(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase();
    for (const word of split.split(/[^a-z0-9]+/)) {
        yield word;
        yield word.replace(/\d+$/, "");
    }
}
const LONGEST_NAME = 256;
/** What some names say, each of our words once, in the order of `CALLINGS`. Names and tags are untrusted text. */
function callingsIn(names) {
    const found = new Set();
    for (const name of names)
        for (const word of wordsIn(name)) {
            const calling = CALLED.get(word);
            if (calling !== undefined)
                found.add(calling);
        }
    return CALLINGS.filter((calling) => found.has(calling));
}


/***/ }),

/***/ 2730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ WEIGHTS)
/* harmony export */ });
/** The terms in which rows are written. */
/** How much people would miss it if it were production, the most first. The loss rules take their level from it. */
const WEIGHTS = ["high", "medium", "low"];


/***/ }),

/***/ 5520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ distinctEvidence),
/* harmony export */   G1: () => (/* binding */ MOMENTS),
/* harmony export */   Lz: () => (/* binding */ OLD_BECAUSE),
/* harmony export */   RG: () => (/* binding */ HIDDEN),
/* harmony export */   _E: () => (/* binding */ LOST_BECAUSE),
/* harmony export */   ry: () => (/* binding */ SWAPPED),
/* harmony export */   tT: () => (/* binding */ LEAVING)
/* harmony export */ });
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
/**
 * Who leaves an object where it is. `disguise`: the plan does, and imports it again under a type that is not in the
 * catalogue.
 */
const LEAVING = ["plan", "provider", "disguise"];
/** How a state is told to be another one: it has another lineage, or is an older copy by its serial. */
const SWAPPED = ["lineage", "serial"];
/**
 * What shows that a root is not new: the base branch holds it; an apply of it was written down; it has a backend; its
 * lock file is older than a day; a commit holds its configuration.
 */
const OLD_BECAUSE = ["base", "applied", "backend", "lock-file", "commit"];


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

/***/ 9893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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


/***/ })

};

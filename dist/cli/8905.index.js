export const id = 8905;
export const ids = [8905];
export const modules = {

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

/***/ 2907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ grouped)
/* harmony export */ });
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


/***/ }),

/***/ 5734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ holdsAnything),
/* harmony export */   V7: () => (/* binding */ isOnlyForgotten),
/* harmony export */   om: () => (/* binding */ isWorthKeeping),
/* harmony export */   wD: () => (/* binding */ holdsAt)
/* harmony export */ });
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(475);

const KEEPING = ["data", "identity", "key"];
/** Whether objects of the type hold data or keys whose loss would be felt: what is worth a line that protects it. */
const isWorthKeeping = (row) => KEEPING.includes(row.class) && row.weight !== "low";
/** Whether a row speaks of an object with these values at all. */
const holdsAnything = (row, values) => row.holds === undefined || (0,_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .alternatives */ .Vo)(row.holds).some((conditions) => (0,_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .hold */ ._2)(conditions, values));
/** Whether the provider's delete only forgets the object. */
const isOnlyForgotten = (row, values) => row.forgets === true || (0,_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .alternatives */ .Vo)(row.forgets).some((conditions) => (0,_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .hold */ ._2)(conditions, values));
/** The same, where some values are known only after apply. */
const mayHoldAnything = (row, values) => row.holds === undefined || (0,_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .alternatives */ .Vo)(row.holds).some((conditions) => (0,_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .mayHold */ .BV)(conditions, values));
/** Whether it is a safeguard that is created switched off. */
const isCreatedOff = ({ createdOff = [] }, values) => createdOff.some(({ when }) => (0,_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .hold */ ._2)(when, values));
/**
 * Whether the object of a change holds something: one that is created, after it; one that is updated, before it or
 * after, since the update may be what makes it hold something, or no longer.
 */
function holdsAt({ action, before, after }, row) {
    if (action.effect === "create")
        return mayHoldAnything(row, after) || isCreatedOff(row, after);
    return holdsAnything(row, before) || (action.effect === "update" && mayHoldAnything(row, after));
}


/***/ }),

/***/ 7680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oh: () => (/* binding */ keptPathsOf),
/* harmony export */   Pb: () => (/* binding */ COMMON_IDS),
/* harmony export */   cn: () => (/* binding */ identifyingIn),
/* harmony export */   cp: () => (/* binding */ tagPath),
/* harmony export */   gp: () => (/* binding */ TAGS),
/* harmony export */   mi: () => (/* binding */ decidedIn)
/* harmony export */ });
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5520);
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(475);
/* harmony import */ var _holding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5734);
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7010);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(298);
/* harmony import */ var _rule_sets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3874);
/* harmony import */ var _sorts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9272);
/* harmony import */ var _watched_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5788);








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
    const asked = {
        tags,
        isExposedAsked: (0,_levels_js__WEBPACK_IMPORTED_MODULE_2__/* .isAsked */ .D6)(policy, "exposed"),
        isMoveKept: entriesIn(policy).some(({ address }) => address !== null),
    };
    const known = new Map();
    return (type) => {
        const remembered = known.get(type);
        if (remembered !== undefined)
            return remembered;
        const knowledge = catalogue(type);
        const row = (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_7__/* .rowOf */ .OB)(knowledge);
        const isHarmless = knowledge.known === "harmless";
        const paths = row === undefined ? withoutRow(asked, isHarmless) : ofRow(row, asked);
        known.set(type, paths);
        return paths;
    };
}
/** All entries that name objects. */
const entriesIn = (policy) => [
    ...policy.protect,
    ...policy.allow,
    ...(policy.allowedToo ?? []),
];
const tagsOf = (policy) => {
    const names = new Set(entriesIn(policy).flatMap(({ tags }) => Object.keys(tags)));
    return [...names].flatMap((name) => TAGS.map((where) => ({ path: tagPath(where, name), steps: [where, name] })));
};
/** The name under which a tag's value is kept; tags hold dots and slashes, so it is no path. */
const tagPath = (where, name) => `${where}[${JSON.stringify(name)}]`;
/** Whether an update changes a tag by which the policy names objects. */
const isRetagged = ({ before, after }, { tags }) => tags.some(({ path }) => JSON.stringify(before.get(path)) !== JSON.stringify(after.get(path)));
const withoutRow = (asked, isHarmless) => ({
    isHarmless,
    isMachine: false,
    hasRow: false,
    destroyed: asked.tags,
    drilled: [],
    updated: asked.tags.length > 0 ? asked.tags : null,
    created: null,
    unchanged: null,
    replacement: asked.tags,
    identifying: [],
    provider: [],
    naming: [],
    namedBy: null,
    isMoveKept: asked.isMoveKept,
    isRelevantUpdate: (update) => isRetagged(update, asked),
});
function ofRow(row, asked) {
    const { tags, isExposedAsked, isMoveKept } = asked;
    const { decided, watched, expiring, refs, ids, decides, over } = pathsIn(row);
    const created = [...expiring, ...(row.createdOff ?? []).flatMap(({ when }) => Object.keys(when))];
    const linked = isLinked(row) ? [...refs, ...ids, ...decides, ...(row.keepsCopies === true ? decided : [])] : null;
    const all = [...decided, ...watched, ...refs, ...ids, ...decides];
    // What loses data in place is asked for its copies, like what is destroyed.
    const copied = (row.watch ?? []).some(({ rule }) => rule === "data-loss") ? [...refs, ...ids] : [];
    const ofRules = row.rulesOf === undefined ? [] : [...watched, ...expiring, ...over];
    const isUpdateKept = watched.length + expiring.length > 0 || linked !== null;
    return {
        isHarmless: false,
        isMachine: row.isMachine === true,
        hasRow: true,
        destroyed: [...own([...all, ...ofRules]), ...tags],
        drilled: own([...decided, ...refs, ...ids, ...decides]),
        updated: isUpdateKept || tags.length > 0
            ? [...own([...watched, ...expiring, ...decided, ...copied, ...(linked ?? [])]), ...tags]
            : null,
        created: created.length > 0 || (isExposedAsked && (0,_holding_js__WEBPACK_IMPORTED_MODULE_1__/* .isWorthKeeping */ .om)(row))
            ? [...own([...created, ...decided, ...refs]), ...tags]
            : null,
        // Nobody asks for the backups of what stays by its tags, and of a large state those would be most of what is kept.
        unchanged: linked === null ? null : own(linked).filter(({ path, steps }) => !(0,_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isPair */ .tO)(steps.at(-1)) || refs.includes(path)),
        replacement: [...own([...decided, ...ofRules]), ...tags],
        identifying: own(identifyingIn(row)),
        provider: ofProvider(all),
        naming: namingIn(row),
        namedBy: namedBy(row),
        isMoveKept,
        isRelevantUpdate: (update) => isRetagged(update, asked) ||
            decides.length > 0 ||
            (0,_watched_js__WEBPACK_IMPORTED_MODULE_6__/* .findWatched */ .s5)(update, row).length > 0 ||
            (0,_watched_js__WEBPACK_IMPORTED_MODULE_6__/* .newlyExpiring */ .uv)(update, row).length > 0,
    };
}
/**
 * By what an object is known, and what its configuration says: not by ids that the provider gives it, nor by tags,
 * which many objects share.
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
            ...(row.rulesOf === undefined ? (0,_rule_sets_js__WEBPACK_IMPORTED_MODULE_4__/* .pathsOfRuleSets */ .P)(row) : []),
        ],
        expiring: [
            ...(row.expires ?? []).flatMap(({ when }) => Object.keys(when)),
            ...(row.rulesOf === undefined ? [] : (0,_rule_sets_js__WEBPACK_IMPORTED_MODULE_4__/* .pathsOfRuleSets */ .P)(row)),
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
        ...(row.losing ?? []).map(({ when }) => when),
        row.lighter?.when,
        row.takesCopies?.when,
    ];
    const sorts = row.sorts === undefined ? [] : [row.sorts.version, row.sorts.kind, ...(0,_sorts_js__WEBPACK_IMPORTED_MODULE_5__/* .variantsOf */ .p)(row).flatMap(decidedIn)];
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
const namingIn = (row) => (row.refs ?? []).flatMap(({ path, to }) => own([path])
    .filter(({ steps }) => !(0,_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isPair */ .tO)(steps.at(-1)))
    .map((parsed) => ({ ...parsed, to })));
/** Null where no destroy of it hangs on what is inside, or uses it. */
function namedBy(row) {
    const conditional = (row.leaves ?? []).filter((leaf) => leaf.remains === "refused" && leaf.refusal !== "protected");
    if (conditional.length === 0)
        return null;
    return own(conditional.flatMap((leaf) => ("named" in leaf ? (leaf.named ?? []) : [])));
}
/** Paths into the object itself, each once. */
const own = (paths) => [...new Set(paths)].filter((path) => !path.startsWith(_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVIDER */ .Su)).map(_path_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePath */ .Rr);
/** Paths into its provider's settings, each once. */
const ofProvider = (paths) => [...new Set(paths)]
    .filter((path) => path.startsWith(_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVIDER */ .Su))
    .map((path) => ({ ...(0,_path_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePath */ .Rr)(path.slice(_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVIDER */ .Su.length)), path }));


/***/ }),

/***/ 4646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ leftBy)
/* harmony export */ });
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(475);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(192);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(760);
/* harmony import */ var _state_contents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8661);
/* harmony import */ var _state_lost_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7241);





function daysOf(days, values) {
    if (days === undefined || typeof days === "number")
        return days ?? null;
    const found = (0,_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .valuesAt */ .I0)(values, days.path).find(({ sensitive, unknown }) => !sensitive && !unknown)?.value;
    if (days.unit === "duration")
        return typeof found === "string" ? (0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .durationDays */ .Gr)(found) : null;
    const number = typeof found === "string" ? (0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .numberIn */ .Po)(found) : found;
    return typeof number === "number" ? Math.round((number / _quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .PER_DAY */ .rh[days.unit]) * 10) / 10 : null;
}
const nothingBut = (evidence) => ({
    kind: "nothing",
    days: null,
    refusal: null,
    evidence,
    fromBackup: false,
});
const holdsIn = (leaf, values) => leaf.when === undefined || (0,_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .hold */ ._2)(leaf.when, values);
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
        .filter((container) => !(0,_state_lost_js__WEBPACK_IMPORTED_MODULE_3__/* .isGone */ .ST)(graph.lost(container)) || returning(container, graph, within) !== null)
        .map(({ type, values, after }) => [values, ...(after === null ? [] : [after])].map((each) => ({ values: each, of: type })));
}
/** "Something remains" has to be true before the apply and after it; "nothing remains" at one of the two. */
const isMet = (leaf, each) => leaf.remains === "nothing"
    ? each.some((one) => holdsIn(leaf, one.values))
    : each.every((one) => holdsIn(leaf, one.values));
const toldOf = (when, { values, of }) => (0,_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceOf */ .X1)(when, values, of);
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
    fromBackup: leaf.fromBackup === true,
});
/** The first leaf that is met counts. Where none is: why, by the settings. */
function said(leaves, values, object, graph, within) {
    const missed = [];
    for (const leaf of leaves) {
        const candidates = deciding(leaf, values, object, graph, within);
        const isFreed = object !== undefined && (0,_state_contents_js__WEBPACK_IMPORTED_MODULE_2__/* .isConditional */ .J)(leaf) && graph.isFreed(leaf, object);
        const met = candidates.find((each) => isMet(leaf, each))?.at(-1);
        if (met !== undefined && isFreed)
            continue;
        if (met !== undefined)
            return leftoverOf(leaf, met);
        const unmet = candidates.flat().filter((one) => !holdsIn(leaf, one.values));
        missed.push(...unmet.flatMap((one) => toldOf(explaining(leaf.when), one)));
    }
    return nothingBut((0,_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .distinctEvidence */ .A3)(missed));
}
/** Those that go themselves, or with others, of what an object is stored in. */
const goneAround = (object, graph) => graph.targets(object, "inside").filter((container) => (0,_state_lost_js__WEBPACK_IMPORTED_MODULE_3__/* .isGone */ .ST)(graph.lost(container)));
/** Kinds of remains with which the whole object can be restored, with what is in it. */
const RETURNING = ["grace", "kept"];
/**
 * How a container that is destroyed can be restored; null if it can't. `within`: objects that are being looked at
 * already.
 */
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
        // Terraform deletes what is inside first, and the container comes back without it.
        if (object.fate === "goes" && !shared.every(({ fromBackup }) => fromBackup))
            return nothingBut([...left.evidence, { kind: "worthless", because: "deleted-first" }]);
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


/***/ }),

/***/ 7010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D6: () => (/* binding */ isAsked),
/* harmony export */   uo: () => (/* binding */ capped),
/* harmony export */   y7: () => (/* binding */ settingOf)
/* harmony export */ });
/* harmony import */ var _rules_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4333);

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
/** Whether the rule says anything in any root: what only such a rule looks at need not be kept. */
const isAsked = (policy, rule) => [policy.levels, ...policy.roots.map(({ rules }) => rules)].some((levels) => (levels[rule] ?? "off") !== "off");
const ORDER = ["off", "note", "warn", "block"];
/** The lower of a setting and a cap. */
const capped = (setting, atMost) => atMost !== undefined && ORDER.indexOf(setting) > ORDER.indexOf(atMost) ? atMost : setting;


/***/ }),

/***/ 4104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fp: () => (/* binding */ namedAt),
/* harmony export */   PT: () => (/* binding */ matchesObject),
/* harmony export */   eD: () => (/* binding */ matchesAddress)
/* harmony export */ });
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(475);
/* harmony import */ var _kept_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7680);


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
const hasTag = (values, name, wanted) => _kept_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .TAGS */ .gp.some((where) => (0,_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .valuesAt */ .I0)(values, (0,_kept_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .tagPath */ .cp)(where, name)).some(({ value }) => value === wanted));
/** What is known only after the apply may be any text, unless the tag is known by another of the names for tags. */
const mayHaveTag = (values, name, wanted) => {
    const found = _kept_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .TAGS */ .gp.flatMap((where) => (0,_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .valuesAt */ .I0)(values, (0,_kept_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .tagPath */ .cp)(where, name)));
    return (found.some(({ value }) => value === wanted) ||
        (found.some(({ unknown }) => unknown) && found.every(({ value }) => value === null)));
};
/** The type at the end of an address. Keys in brackets may hold anything, so they are left out first. */
const typeIn = (address) => address
    .replace(/\["(?:[^"\\]|\\.)*"\]/gs, "")
    .replace(/^(?:module\.[^.]+\.)*/, "")
    .split(".")[0] ?? "";
const names = (match, { address, type, values }, has = hasTag) => (match.address === null || matchesAddress(match.address, address)) &&
    (match.type === null || match.type === type) &&
    Object.entries(match.tags).every(([name, value]) => has(values, name, value));
/**
 * Which side of a change an entry names: an object that stays may leave its protection, or come under an exception, by
 * a tag or by a move. A later plan could then destroy it without a word. `maybeAfter`: by what the apply will tell.
 */
function namedAt(match, change) {
    const { address, previousAddress, type, action, before, after } = change;
    const old = previousAddress === null ? { address, type } : { address: previousAddress, type: typeIn(previousAddress) };
    const becomes = { address, type, values: action.effect === "none" ? before : after };
    return {
        before: names(match, { ...old, values: before }),
        after: names(match, becomes),
        maybeAfter: names(match, becomes, mayHaveTag),
    };
}
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


/***/ }),

/***/ 5577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ measuring),
/* harmony export */   z: () => (/* binding */ shown)
/* harmony export */ });
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(475);
/* harmony import */ var _elements_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1728);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(760);



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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
const TEXT_KINDS = ["json", "columns", "properties", "sql", "stack"];
const isReading = (step) => typeof step === "object" && "read" in step;
/** Never the same for two different pairs, as `key=value` could be. */
const pairText = (key, value) => JSON.stringify([key, value]);
/** The pair without what stands before its key; of another pair nothing is left. */
function withoutPrefix(pair, prefix) {
    const [key, value] = JSON.parse(pair);
    return key.startsWith(prefix) ? pairText(key.slice(prefix.length), value) : null;
}
const PART = /([^.[\]{}~]+)|\[(\d+|\*)\]|\["([^"\]]+)"\]|~([a-z]+)|\{(?:(\w+),(\w+))?\}$/gy;
/**
 * `a[0].b[*].c`, `a["b.c"]`, `tags{}`, `tag[*]{key,value}`, `policy~json.rules` → its steps. Throws on anything else: a
 * path is written by us, so that is a fault of ours.
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

/***/ 760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 4668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ remainsInPlace),
/* harmony export */   Z: () => (/* binding */ remainsOf)
/* harmony export */ });
/* harmony import */ var _leftover_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4646);

const NO_COPIES = { survivors: [], goesWithIt: [], because: [] };
/**
 * Whether a replaced object's new settings would leave something where those in the state leave nothing: settings that
 * are written now, or that an import did not take over, are not in the state yet.
 */
const isTooLate = (left, change, row, graph) => change.action.effect === "replace" &&
    left.kind === "nothing" &&
    (0,_leftover_js__WEBPACK_IMPORTED_MODULE_0__/* .leftBy */ .j)(row.leaves ?? [], change.after, graph.of(change), graph).kind !== "nothing";
/**
 * Copies in the same state, else what is left, else nothing that is known, or with `factsKnown` false nothing at all.
 */
function remaining(change, leaves, graph, factsKnown) {
    const object = graph.of(change);
    const { survivors, goesWithIt, because } = object === undefined ? NO_COPIES : graph.copiesOf(object);
    const left = (0,_leftover_js__WEBPACK_IMPORTED_MODULE_0__/* .leftBy */ .j)(leaves, change.before, object, graph);
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
 * What could restore what a change in place loses. What a destroy would leave does not count: it is about another
 * event, and nothing refuses this one.
 */
function remainsInPlace(change, watch, graph) {
    const { remains, evidence } = remaining(change, watch.leaves ?? [], graph, true);
    return { remains, evidence };
}


/***/ }),

/***/ 9693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ resolverOf),
/* harmony export */   c: () => (/* binding */ resolvedOf)
/* harmony export */ });
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5520);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1777);
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(475);
/* harmony import */ var _holding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5734);
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3163);
/* harmony import */ var _sorts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9272);
/* harmony import */ var _watched_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5788);







/** Whether a destroy of this very object loses more than its type alone says. */
const hasHeavierLoss = ({ heavier }, change) => heavier !== undefined && (0,_change_js__WEBPACK_IMPORTED_MODULE_0__/* .isDestroyed */ .EP)(change) && (0,_conditions_js__WEBPACK_IMPORTED_MODULE_1__/* .hold */ ._2)(heavier.when, change.before);
/** With the weight, and the loss, of this very object. */
function weighed(row, isHeavier, change) {
    if (isHeavier && row.heavier !== undefined)
        return { ...row, weight: row.heavier.weight, loses: row.heavier.loses };
    const weight = row.weight === "low" && change.callings.length > 0 ? "medium" : row.weight;
    const loses = row.losing?.find(({ when }) => (0,_conditions_js__WEBPACK_IMPORTED_MODULE_1__/* .hold */ ._2)(when, change.before))?.loses ?? row.loses;
    return weight === row.weight && loses === row.loses ? row : { ...row, weight, loses };
}
/** A type without a row: nothing can be said of its values. */
const withoutRow = (knowledge) => {
    const known = { knowledge, isHeavier: false, isOnlyForgotten: false, watched: [], row: null };
    return knowledge.known === "nothing" ? { ...known, holds: "unknown" } : { ...known, holds: "nothing" };
};
function resolvedOf(change, knowledge) {
    const row = (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .rowOf */ .OB)(knowledge);
    if (row === undefined)
        return withoutRow(knowledge);
    const bare = (0,_sorts_js__WEBPACK_IMPORTED_MODULE_3__/* .sorted */ .I)(row, change.action.effect === "create" ? change.after : change.before);
    return bare === null || bare === "harmless"
        ? withoutRow({ known: bare ?? "nothing" })
        : withRow(change, row === bare ? knowledge : { known: "row", row: bare }, bare);
}
function withRow(change, knowledge, bare) {
    const isHeavier = hasHeavierLoss(bare, change);
    const row = weighed(bare, isHeavier, change);
    const known = {
        knowledge,
        row,
        isHeavier,
        isOnlyForgotten: (0,_holding_js__WEBPACK_IMPORTED_MODULE_2__/* .isOnlyForgotten */ .V7)(bare, change.before),
        watched: (0,_watched_js__WEBPACK_IMPORTED_MODULE_4__/* .findWatched */ .s5)(change, bare),
    };
    return (0,_holding_js__WEBPACK_IMPORTED_MODULE_2__/* .holdsAt */ .wD)(change, bare)
        ? { ...known, holds: "row", factsKnown: knowledge.known === "row" }
        : { ...known, holds: "nothing" };
}
/** Answers once for each change: the rules ask for one object eight to ten times. */
const resolverOf = (catalogue) => (0,_remembered_js__WEBPACK_IMPORTED_MODULE_6__/* .remembered */ .H)((change) => resolvedOf(change, catalogue(change.type)));


/***/ }),

/***/ 3874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ findInRuleSets),
  P: () => (/* binding */ pathsOfRuleSets)
});

// EXTERNAL MODULE: ./build/domain/conditions.js
var conditions = __webpack_require__(475);
// EXTERNAL MODULE: ./build/domain/elements.js
var domain_elements = __webpack_require__(1728);
// EXTERNAL MODULE: ./build/domain/measured.js
var measured = __webpack_require__(5577);
// EXTERNAL MODULE: ./build/domain/quantity.js
var quantity = __webpack_require__(760);
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

// EXTERNAL MODULE: ./build/domain/transition.js
var transition = __webpack_require__(2682);
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
/** The first of some rules that matches what none of the others does; first those that surely do. */
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

/***/ 9272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ sorted),
/* harmony export */   p: () => (/* binding */ variantsOf)
/* harmony export */ });
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(475);

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

/***/ 8890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kw: () => (/* binding */ expectedPlace),
/* harmony export */   s1: () => (/* binding */ settingsAsked),
/* harmony export */   tX: () => (/* binding */ differences)
/* harmony export */ });
/** The name of the backend's type among its settings: no backend has a setting of this name. */
const TYPE = "type";
/** What the matching entries of `roots` say together, the last one last; null where they say nothing. */
function expectedPlace(policy, root) {
    const entries = policy.roots.filter((entry) => entry.matches(root));
    const workspace = entries.findLast((entry) => entry.workspace !== null)?.workspace ?? null;
    const backend = Object.assign({}, ...entries.map((entry) => entry.backend));
    return workspace === null && Object.keys(backend).length === 0 ? null : { workspace, backend };
}
/** The settings of backends that any root is compared by; null where no root says where its state lies. */
function settingsAsked({ roots }) {
    const asking = roots.filter(({ workspace, backend }) => workspace !== null || Object.keys(backend).length > 0);
    return asking.length === 0 ? null : new Set(asking.flatMap(({ backend }) => Object.keys(backend)));
}
/** What is otherwise than expected: `workspace`, `backend.type`, `backend.bucket`. */
function differences(expected, is) {
    const found = (name) => (name === TYPE ? is.backend : (is.settings.get(name) ?? null));
    return [
        ...(expected.workspace === null || expected.workspace === is.workspace ? [] : ["workspace"]),
        ...Object.entries(expected.backend).flatMap(([name, value]) => (found(name) === value ? [] : [`backend.${name}`])),
    ].sort();
}


/***/ }),

/***/ 8164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L1: () => (/* binding */ realmOf),
/* harmony export */   WN: () => (/* binding */ isGlobal),
/* harmony export */   XP: () => (/* binding */ accountOf)
/* harmony export */ });
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9453);

/** Where an id means what: a name in one account and region, another id everywhere. */
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Ids that a cloud draws: `snap-0123456789abcdef0`. */
const DRAWN = /^[a-z]+-[0-9a-f]{8,}$/;
/** Whether an id can mean one object only, wherever it is named: an ARN, a path, an address, or one that was drawn. */
const isGlobal = (id) => /^(arn:|\/|https?:\/\/)/.test(id) || id.split("/").length > 3 || UUID.test(id) || DRAWN.test(id);
/** `arn:aws:rds:eu-west-1:123456789012:…`: names are unique in one account and region. */
const ACCOUNT = /^arn:([^:]*):[^:]*:([^:]+):(\d{12}):/;
/** The account and region in which names of the object are unique; null where it does not tell. */
function accountOf(object) {
    for (const id of (0,_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .idsOf */ .UX)(object)) {
        const [, partition, region, account] = ACCOUNT.exec(id) ?? [];
        if (account !== undefined)
            return `${partition} ${region} ${account}`;
    }
    return null;
}
/** `https://www.googleapis.com/compute/v1/projects/PROJECT/…`: what has the same name in another project is another. */
const PROJECT = /^https:\/\/[\w.-]+\.googleapis\.com\/(?:[\w.-]+\/)*?projects\/([^/]+)\//;
/** Outside of which no name of the object means anything; null where it does not tell. */
function realmOf(object) {
    const account = accountOf(object);
    if (account !== null)
        return account;
    for (const id of (0,_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .idsOf */ .UX)(object)) {
        const project = PROJECT.exec(id)?.[1];
        if (project !== undefined)
            return `project ${project}`;
    }
    return null;
}


/***/ }),

/***/ 8661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isConditional),
/* harmony export */   e: () => (/* binding */ contentsIn)
/* harmony export */ });
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5520);
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(475);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9453);



const isConditional = (leaf) => leaf.remains === "refused" && leaf.refusal !== "protected";
/** Whether objects that name another so are in it, or use it. */
function isAbout({ type, path }, leaf, object, catalogue) {
    if (leaf.named?.includes(path))
        return true;
    const counts = leaf.refusal === "in-use" ? () => true : (role) => role === "inside";
    const refs = (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .rowOf */ .OB)(catalogue(type))?.refs ?? [];
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
        if (leaf.empty !== undefined && (0,_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .hold */ ._2)(leaf.empty, object.values))
            return true;
        if (namings === null)
            return false;
        const known = [...(0,_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .idsOf */ .UX)(object)].flatMap((id) => byId.get(id) ?? []);
        const there = known.filter((naming) => isAbout(naming, leaf, object, catalogue));
        if (there.length === 0)
            return leaf.refusal === "in-use" && leaf.named !== undefined;
        return there.every(({ goes }) => goes);
    };
}


/***/ }),

/***/ 8567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ stateGraphOf)
});

// EXTERNAL MODULE: ./build/domain/finding.js
var finding = __webpack_require__(9304);
// EXTERNAL MODULE: ./build/domain/resolved.js
var domain_resolved = __webpack_require__(9693);
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

// EXTERNAL MODULE: ./build/domain/state/contents.js
var contents = __webpack_require__(8661);
// EXTERNAL MODULE: ./build/domain/evidence.js
var evidence = __webpack_require__(192);
// EXTERNAL MODULE: ./build/domain/remembered.js
var remembered = __webpack_require__(3163);
// EXTERNAL MODULE: ./build/domain/state/links.js
var state_links = __webpack_require__(8634);
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
    return (object) => [...(0,state_links/* reachable */.Gq)([object], sourceOf)].at(-1) ?? object;
}
function copiesAround(links, originOf) {
    const copied = (object) => links.outOf(object, "copies");
    const copying = (object) => links.into(object, "copies");
    const up = (0,remembered/* remembered */.H)(({ to }) => new Set(to.flatMap(copied)));
    const down = (0,remembered/* remembered */.H)(({ from }) => new Set(from.flatMap(copying)));
    const beside = (0,remembered/* remembered */.H)(({ to }) => [...new Set(to.flatMap(copying))]);
    const below = (object) => froms((0,state_links/* reachable */.Gq)(copying(object), down));
    const family = (origin) => {
        const ups = [...(0,state_links/* reachable */.Gq)(copied(origin), up)];
        return new Set([origin, ...ups.flatMap(({ to }) => to), ...froms((0,state_links/* reachable */.Gq)(ups.flatMap(beside), down))]);
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
    return (object) => froms((0,state_links/* reachable */.Gq)(storing(object), onward));
}
function keysIn(links, originOf) {
    let asked = 0;
    const numberOf = (0,remembered/* remembered */.H)((_) => ++asked);
    const copying = (object) => `copied by ${(0,state_links/* keyOf */.TN)(links.into(object, "copies"))}`;
    const storing = (object) => `storing ${(0,state_links/* keyOf */.TN)(links.into(object, "inside"))}`;
    const keeping = (object) => `keeping ${(0,state_links/* keyOf */.TN)(links.outOf(object, "inside").filter(({ keeps }) => keeps !== undefined))}`;
    const family = (object) => {
        const origin = originOf(object);
        const copied = (0,state_links/* keyOf */.TN)(links.outOf(origin, "copies"));
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



const reasonsIn = (counts) => Object.freeze(evidence/* LOST_BECAUSE */._E.filter((reason) => (counts.get(reason) ?? 0) > 0));
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

// EXTERNAL MODULE: ./build/domain/state/ids.js
var ids = __webpack_require__(9453);
// EXTERNAL MODULE: ./build/domain/conditions.js
var conditions = __webpack_require__(475);
;// CONCATENATED MODULE: ./build/domain/state/keepers.js



/** The objects in which what is kept there outlives what put it there. */
const keptIn = ({ keeps, to }) => keeps === undefined || keeps === true ? to : to.filter(({ values }) => (0,conditions/* hold */._2)(keeps, values));
/**
 * Answers in which objects that survive the apply what an object kept stays when it goes itself: not in a selection's
 * plan but in the vault that the plan names, whether or not the plan goes as well.
 */
function keepersIn(links, { lost }) {
    const keeping = (object) => links.outOf(object, "inside").filter(({ keeps }) => keeps !== undefined);
    const kept = (0,remembered/* remembered */.H)(keptIn);
    const surviving = (0,remembered/* remembered */.H)((link) => Object.freeze(kept(link).filter((object) => object.row.keepsCopies === true && lost(object) === null)));
    const onward = (0,remembered/* remembered */.H)((link) => new Set(kept(link).flatMap((object) => (object.row.keepsCopies === true ? [] : keeping(object)))));
    const survivingAt = (0,state_links/* endsOf */.oI)(surviving);
    return (object) => {
        const followed = [...(0,state_links/* reachable */.Gq)(keeping(object), onward)].filter((link) => surviving(link).length > 0);
        const keepers = survivingAt(followed);
        return object.row.keepsCopies === true && keepers.includes(object)
            ? keepers.filter((one) => one !== object)
            : keepers;
    };
}

// EXTERNAL MODULE: ./build/domain/state/lost.js
var lost = __webpack_require__(7241);
// EXTERNAL MODULE: ./build/domain/state/object.js
var object = __webpack_require__(7340);
;// CONCATENATED MODULE: ./build/domain/state/graph.js










/** Who points to whom. An object that names its own id does not point to itself. */
function pointersIn(links) {
    const [froms, tos] = [(0,state_links/* endsOf */.oI)(({ from }) => from), (0,state_links/* endsOf */.oI)(({ to }) => to)];
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
    const taken = object.fate === "goes" ? (0,lost/* takenBy */.bL)(object, links).map(({ address }) => address) : [];
    if (taken.length === 0)
        return found;
    return { ...found, goesWithIt: [...new Set([...found.goesWithIt, ...taken])].sort(finding/* byText */.z4) };
};
function stateGraphOf(plan, catalogue, { resolved = (0,domain_resolved/* resolverOf */.E)(catalogue), scopesOf = ids/* ONE_SCOPE */.Cy } = {}) {
    const { all, ofChanges } = (0,object/* objectsOf */.i)(plan, catalogue, resolved);
    const links = (0,state_links/* linksOf */.hP)(all, scopesOf);
    const losses = (0,lost/* lossesOf */.Rr)(all, links);
    const keepersOf = keepersIn(links, losses);
    return {
        ...losses,
        ...pointersIn(links),
        objects: all,
        resolved,
        watched: (change) => (ofChanges.has(change) ? resolved(change).watched : []),
        of: (change) => ofChanges.get(change),
        keepersOf,
        isFreed: (0,contents/* contentsIn */.e)(plan.namings, catalogue),
        copiesOf: withTaken(links, copiesIn(links, losses, keepersOf, addressesIn(all))),
        takenWith: (object) => (object.fate === "goes" ? (0,lost/* takenBy */.bL)(object, links).filter(({ fate }) => fate !== "goes") : []),
    };
}


/***/ }),

/***/ 9453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cy: () => (/* binding */ ONE_SCOPE),
/* harmony export */   UX: () => (/* binding */ idsOf),
/* harmony export */   YZ: () => (/* binding */ idSetsOf),
/* harmony export */   rA: () => (/* binding */ namingsBy),
/* harmony export */   wj: () => (/* binding */ scopedIdsOf)
/* harmony export */ });
/* unused harmony export referencesOf */
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(475);
/* harmony import */ var _kept_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7680);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(298);



/** Ids as text: some providers keep their own ids as text and refer to others by number. */
const strings = (values, path) => (0,_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .valuesAt */ .I0)(values, path).flatMap(({ value }) => typeof value === "string" && value !== "" ? [value] : typeof value === "number" ? [String(value)] : []);
/** Values by which others point to an object. */
const idsOf = ({ row, values }) => new Set([..._kept_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMON_IDS */ .Pb, ...(row.ids ?? [])].flatMap((path) => strings(values, path)));
/** One plan is of one state: there an id is an id. */
const ONE_SCOPE = () => [(id) => id];
/** The ids of an object in all of its scopes. */
const scopedIdsOf = (object, scopesOf) => {
    const ids = idsOf(object);
    return new Set(scopesOf(object).flatMap((scope) => Array.from(ids, scope)));
};
/** The references of an object that count with its values. */
const referencesOf = ({ row, values }) => (row.refs ?? []).filter(({ when }) => when === undefined || (0,_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .hold */ ._2)(when, values));
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
    const found = strings(values, path).map((value) => (prefix === undefined ? value : (0,_path_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutPrefix */ .Z7)(value, prefix)));
    return every === true && found.includes(null) ? [] : found.filter((value) => value !== null);
};
/** What a reference asks for, as sets of ids: an object that has all the ids of one set is meant. */
const idSetsOf = (object, reference) => {
    const named = [...new Set(namedBy(object, reference))];
    if (reference.every !== true)
        return named.map((id) => [id]);
    return named.length === 0 ? [] : [named.sort()];
};
/** All that an object names, in all of its scopes. */
const namingsBy = (object, scopesOf) => referencesOf(object).flatMap((reference) => idSetsOf(object, reference).flatMap((ids) => scopesOf(object).map((scope) => ({ reference, ids: ids.map(scope) }))));


/***/ }),

/***/ 8634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ reachable),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   hP: () => (/* binding */ linksOf),
/* harmony export */   oI: () => (/* binding */ endsOf)
/* harmony export */ });
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3163);
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8164);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9453);



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
/** Finds objects by a type and by ids that they have. Of most types nothing is named: their ids need no place. */
function finderOf(objects, scopesOf) {
    const byId = new Lists();
    const rows = new Set(objects.map(({ row }) => row));
    const named = new Set([...rows].flatMap(({ refs = [] }) => refs.flatMap(({ to }) => to)));
    for (const object of objects)
        if (named.has(object.type))
            for (const id of (0,_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .scopedIdsOf */ .wj)(object, scopesOf))
                byId.add(id, object);
    const ids = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_2__/* .remembered */ .H)((object) => (0,_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .scopedIdsOf */ .wj)(object, scopesOf));
    const fewest = (wanted) => wanted.map((id) => byId.get(id)).sort((a, b) => a.length - b.length)[0] ?? [];
    return {
        areFew: (wanted) => fewest(wanted).length < FEW,
        find: (types, wanted) => {
            const hasAll = (object) => wanted.length === 1 || wanted.every((id) => ids(object).has(id));
            return fewest(wanted).filter((object) => types.includes(object.type) && hasAll(object));
        },
    };
}
/** Of so few objects with an id, asking again is quicker than to remember that none of them is meant. */
const FEW = 4;
/**
 * Makes a link when it is first asked for; null where nothing has these ids. By a name an object means only what may be
 * in its own account and region, or project: a snapshot of `orders` in one region is no copy of `orders` in another.
 */
function linkerOf(objects, scopesOf) {
    const { find, areFew } = finderOf(objects, scopesOf);
    const realmOfObject = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_2__/* .remembered */ .H)(_account_js__WEBPACK_IMPORTED_MODULE_0__/* .realmOf */ .L1);
    const mayMean = (realm, target) => realm === null || (realmOfObject(target) ?? realm) === realm;
    const kindOf = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_2__/* .remembered */ .H)(({ role, to, keeps }) => JSON.stringify([role, to, keeps ?? null]));
    const links = new Map();
    return ({ reference, ids }, from) => {
        const realm = ids.every(_account_js__WEBPACK_IMPORTED_MODULE_0__/* .isGlobal */ .WN) ? null : realmOfObject(from);
        const key = `${kindOf(reference)} ${JSON.stringify(ids)} ${realm ?? ""}`;
        let link = links.get(key);
        if (link === undefined) {
            const { role, keeps } = reference;
            const to = Object.freeze(find(reference.to, ids).filter((target) => mayMean(realm, target)));
            link = to.length === 0 ? null : { number: links.size, role, ...(keeps && { keeps }), from: [], to };
            if (link !== null || !areFew(ids))
                links.set(key, link);
        }
        return link;
    };
}
const linksFrom = (object, linkTo, scopesOf) => new Set((0,_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .namingsBy */ .rA)(object, scopesOf).flatMap((naming) => linkTo(naming, object) ?? []));
function linksOf(objects, scopesOf = _ids_js__WEBPACK_IMPORTED_MODULE_1__/* .ONE_SCOPE */ .Cy) {
    const linkTo = linkerOf(objects, scopesOf);
    const [out, into] = [new Lists(), new Lists()];
    for (const object of objects) {
        for (const link of linksFrom(object, linkTo, scopesOf)) {
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


/***/ }),

/***/ 7241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rr: () => (/* binding */ lossesOf),
/* harmony export */   ST: () => (/* binding */ isGone),
/* harmony export */   bL: () => (/* binding */ takenBy)
/* harmony export */ });
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(475);
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3163);


/** Gone, or unreadable: not merely cut back. */
const isGone = (lost) => lost !== null && lost.because !== "cut-back";
/** An object goes with what it is stored in, and can't be read without its key. */
const FATAL = ["inside", "key"];
/** Copies that the destroy of an object takes along by its own values. */
function copiesTaken({ row, values }, copying) {
    const { takesCopies } = row;
    if (takesCopies === undefined || !(0,_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .hold */ ._2)(takesCopies.when ?? {}, values))
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
    const goneAt = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_1__/* .remembered */ .H)(({ to }) => {
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


/***/ }),

/***/ 7340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ objectsOf)
/* harmony export */ });
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5520);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1777);
/* harmony import */ var _watched_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5788);



function fateOf(change, { isOnlyForgotten, watched, row }) {
    if ((0,_change_js__WEBPACK_IMPORTED_MODULE_0__/* .isDestroyed */ .EP)(change) && !(row !== null && (0,_watched_js__WEBPACK_IMPORTED_MODULE_1__/* .isRuleChange */ .BN)(change, row)))
        return isOnlyForgotten ? "stays" : "goes";
    return watched.some(({ watch }) => watch.rule === "backup-loss" || watch.rule === "data-loss") ? "cut-back" : "stays";
}
function changing(change, resolved) {
    const row = (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .rowOf */ .OB)(resolved.knowledge);
    if (row === undefined || change.mode !== "managed" || change.action.effect === "create")
        return null;
    const { address, deposed, type, before: values } = change;
    const after = change.action.effect === "update" ? change.after : null;
    return { address, deposed, type, row, values, after, fate: fateOf(change, resolved) };
}
function standing({ address, deposed, type, values }, catalogue) {
    const row = (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .rowOf */ .OB)(catalogue(type));
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


/***/ }),

/***/ 2682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ transitionOf)
/* harmony export */ });
/* unused harmony export canonical */
/* harmony import */ var _grouped_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2907);

/** What changes from which values to which: a fact for the digest, never shown. */
/** Of names those that go; of all else every value, since which of several elements moved means nothing by itself. */
function transitionOf({ path, change }, before, after) {
    const [old, now] = [before.map(canonical), after.map(canonical)];
    const goes = change === "removed" && path.includes("[*]") ? [missingIn(now, old), []] : [old, now];
    return JSON.stringify([path, change, ...goes]);
}
/** Elements of `before` that `after` has not, or has fewer times; sorted. */
function missingIn(after, before) {
    const left = new Map([...(0,_grouped_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .z)(after, (one) => one)].map(([one, all]) => [one, all.length]));
    return before.toSorted().filter((one) => {
        const count = left.get(one) ?? 0;
        left.set(one, count - 1);
        return count <= 0;
    });
}
/** A value as text, so that two that differ never read the same. */
const canonical = ({ value, unknown }) => JSON.stringify(unknown ? ["unknown"] : typeof value === "object" && value !== null ? [value.fingerprint] : value);


/***/ }),

/***/ 5788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PD: () => (/* binding */ bringing),
  xS: () => (/* binding */ factsOf),
  s5: () => (/* binding */ findWatched),
  BN: () => (/* binding */ isRuleChange),
  uv: () => (/* binding */ newlyExpiring)
});

// EXTERNAL MODULE: ./build/domain/conditions.js
var conditions = __webpack_require__(475);
// EXTERNAL MODULE: ./build/domain/elements.js
var domain_elements = __webpack_require__(1728);
// EXTERNAL MODULE: ./build/domain/quantity.js
var quantity = __webpack_require__(760);
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
var domain_measured = __webpack_require__(5577);
// EXTERNAL MODULE: ./build/domain/rule-sets.js + 1 modules
var rule_sets = __webpack_require__(3874);
// EXTERNAL MODULE: ./build/domain/transition.js
var transition = __webpack_require__(2682);
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
 * Numbers of a list whose elements have no names, the smallest first: their order means nothing, but where all are
 * paired by size, one that falls is seen even behind another. Null where they can't be compared.
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
    return (0,domain_elements/* paired */.iW)(watch.path, before, after, (old, now) => {
        const left = (0,domain_elements/* unlike */.z3)(old, now, isSame);
        return bySize(compared, ...left) ?? (isAboutElement(watch) ? (0,domain_elements/* byPlace */.hz)(old, now) : (0,domain_elements/* byPlace */.hz)(...left));
    });
}
/** Whether its conditions speak of the element itself, so that two with the same value need not be the same. */
const isAboutElement = ({ path, when }) => Object.keys(when ?? {}).some((other) => (0,domain_elements/* listsIn */.vX)(other)[0] !== undefined && (0,domain_elements/* listsIn */.vX)(other)[0] === (0,domain_elements/* listsIn */.vX)(path)[0]);
/**
 * Whether an element that is new can do no harm by its number: backups that a further schedule makes are kept for its
 * own time, and those of the others are kept as before.
 */
const isHarmlessAnew = ({ path, rule, change }) => rule === "backup-loss" && path.includes("[*]") && (change === "lowered" || change === "raised");
/** The first value that changes in the harmful direction, in an element that fulfils the watch's conditions. */
function firstMoved(compared, isMeant) {
    const { watch, measured } = compared;
    const { change, forever = [] } = watch;
    for (const [before, after] of pairsOf(compared)) {
        if (before === undefined && isHarmlessAnew(watch))
            continue;
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
/** From which values to which a condition of expiry came to hold, for the digest. */
const bringing = ({ before, after }, path) => (0,transition/* transitionOf */.l)({ path, change: "changed" }, (0,conditions/* valuesAt */.I0)(before, path), (0,conditions/* valuesAt */.I0)(after, path));


/***/ }),

/***/ 8153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isSystemError),
/* harmony export */   s: () => (/* binding */ fileBytes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8500);
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2777);
/* harmony import */ var _text_system_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2514);





const CHUNK = 1 << 20;
/** After so many chunks whatever else waits has its turn: other threads that read, what is shown of the progress. */
const TURN = 4;
/**
 * The bytes of a file. The chunks reuse a buffer: each is valid until the next is asked for. What is on a disk is there
 * at once, and the system reads ahead: to ask another thread for it takes longer.
 * Throws InputError where the file is missing, is a folder, or can't be read.
 */
async function* fileBytes(path) {
    const file = await openFile(path);
    try {
        const buffer = Buffer.allocUnsafe(CHUNK);
        for (let turn = 1;; turn++) {
            const length = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file.fd, buffer, 0, CHUNK, null);
            if (length === 0)
                return;
            yield buffer.subarray(0, length);
            if (turn % TURN === 0)
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setImmediate)();
        }
    }
    catch (cause) {
        if (isSystemError(cause, "EISDIR"))
            throw new _domain_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .d("is a folder; name the file in it", { cause });
        throw cause;
    }
    finally {
        await file.close();
    }
}
async function openFile(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, "r");
    }
    catch (cause) {
        if (isSystemError(cause, "ENOENT") || isSystemError(cause, "ENOTDIR"))
            throw new _domain_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .d("does not exist; check the path, or that the step which makes it ran", { cause });
        if (isSystemError(cause, "EACCES") || isSystemError(cause, "EPERM"))
            throw new _domain_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .d("can't be read: permission denied", { cause });
        throw new _domain_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .d(`can't be read: ${(0,_text_system_error_js__WEBPACK_IMPORTED_MODULE_3__/* .whyOf */ .g)(cause)}`, { cause });
    }
}
const isSystemError = (error, code) => error instanceof Error && "code" in error && (code === undefined || error.code === code);


/***/ }),

/***/ 6585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ readDocuments)
});

// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __webpack_require__(2777);
// EXTERNAL MODULE: ./build/input/json/grammar.js
var grammar = __webpack_require__(8699);
// EXTERNAL MODULE: ./build/input/json/scan-error.js
var scan_error = __webpack_require__(6274);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(8877);
;// CONCATENATED MODULE: ./build/input/json/young.js


/** An input that is this long is a large one. */
const LARGE = 8 << 20;
/** Versions of Node whose V8 was seen to take the flag; another one would print that it does not know it. */
const OLDEST = 20;
const NEWEST = 24;
let isSmall = false;
/**
 * Keeps V8's space for new objects as small as it is. V8 doubles it as often as enough has survived in it, up to 128 MB
 * that a process never gives back; but of what is made while a large input is read nearly all is dead at once, which
 * costs the same to sweep in a small space. Called for large inputs only: other runs are over before it matters.
 */
function keepYoungSpaceSmall() {
    if (isSmall)
        return;
    isSmall = true;
    const major = Number(external_node_process_.versions.node.split(".")[0]);
    if (major >= OLDEST && major <= NEWEST)
        (0,external_node_v8_.setFlagsFromString)("--semi-space-growth-factor=1");
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
 * the start of each.
 * Throws InputError where something else stands in the file; `strange` says what it looks like, from its first bytes.
 * `noun`: what a document is called.
 */
async function readDocuments(bytes, begin, strange, noun = "plan") {
    const documents = new DocumentReader(begin, strange, noun);
    for await (const chunk of bytes)
        documents.push(chunk);
    return documents.end();
}
class DocumentReader {
    #begin;
    #strange;
    #noun;
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
    constructor(begin, strange, noun) {
        this.#begin = begin;
        this.#strange = strange;
        this.#noun = noun;
    }
    push(part) {
        const chunk = Buffer.from(part.buffer, part.byteOffset, part.length);
        if (this.#head.length < MAX_LINE)
            this.#head += chunk.subarray(0, MAX_LINE - this.#head.length).toString();
        let i = 0;
        while (i < chunk.length)
            i = this.#document === null ? this.#between(chunk, i) : this.#inside(this.#document, chunk, i);
        this.#offset += chunk.length;
        if (this.#offset > LARGE)
            keepYoungSpaceSmall();
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
            if (this.#passed > 0 && cause instanceof scan_error/* ScanError */.s)
                throw new fault/* InputError */.d(this.#strange(this.#head), { cause });
            throw cause;
        }
    }
    #start() {
        if (this.#passed > 0 && this.#count > 0)
            throw new fault/* InputError */.d(`has other text and several ${this.#noun}s in it; give each ${this.#noun} in a file of its own`);
        this.#document = this.#begin();
    }
    #between(chunk, i) {
        const c = chunk[i];
        if (this.#line !== null)
            return this.#inLine(this.#line, chunk, i);
        if ((0,grammar/* isSpace */.xC)(c)) {
            if (c === LINE_FEED)
                this.#isUsed = false;
            return i + 1;
        }
        if (c === grammar/* OPEN_OBJECT */.bV && !this.#isUsed) {
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
                throw new fault/* InputError */.d(`has something after the ${this.#noun}, at byte ${this.#lineStart}, that is neither another ${this.#noun} nor a line of setup-terraform's wrapper`);
            if (JSON_LINE.test(this.#line.toString("latin1")))
                throw new fault/* InputError */.d(this.#strange(this.#head));
            this.#passed++;
        }
        this.#line = null;
        this.#isUsed = false;
    }
}
const isWrapperLine = (line) => WRAPPER_LINES.some((start) => line.toString("latin1").startsWith(start));


/***/ }),

/***/ 8699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ CLOSE_ARRAY),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   I1: () => (/* binding */ NUMBER_MAY_END),
/* harmony export */   N5: () => (/* binding */ MINUS),
/* harmony export */   Nu: () => (/* binding */ LITERALS),
/* harmony export */   Of: () => (/* binding */ scalarEnd),
/* harmony export */   PG: () => (/* binding */ COLON_BYTE),
/* harmony export */   VS: () => (/* binding */ stringEnd),
/* harmony export */   Zb: () => (/* binding */ ESCAPABLE),
/* harmony export */   _Z: () => (/* binding */ numberStep),
/* harmony export */   _u: () => (/* binding */ plainEnd),
/* harmony export */   bV: () => (/* binding */ OPEN_OBJECT),
/* harmony export */   f0: () => (/* binding */ COMMA_BYTE),
/* harmony export */   jA: () => (/* binding */ QUOTE),
/* harmony export */   ji: () => (/* binding */ NULL_START),
/* harmony export */   k3: () => (/* binding */ numberStart),
/* harmony export */   qv: () => (/* binding */ isHex),
/* harmony export */   rK: () => (/* binding */ OPEN_ARRAY),
/* harmony export */   r_: () => (/* binding */ BACKSLASH),
/* harmony export */   tX: () => (/* binding */ CLOSE_OBJECT),
/* harmony export */   wg: () => (/* binding */ UNICODE_ESCAPE),
/* harmony export */   xC: () => (/* binding */ isSpace),
/* harmony export */   yp: () => (/* binding */ isDigit)
/* harmony export */ });
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
/** Index behind the string that goes on here; -1 where the chunk cuts it, or something rare or wrong stands in it. */
function stringEnd(chunk, from) {
    const n = chunk.length;
    let i = plainEnd(chunk, from, n);
    while (i + 1 < n && chunk[i] === BACKSLASH && ESCAPABLE[chunk[i + 1]] === 1)
        i = plainEnd(chunk, i + 2, n);
    return i < n && chunk[i] === QUOTE ? i + 1 : -1;
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
/** By its first byte, what a literal has behind it; null for all other bytes. */
const REST = Array.from({ length: 256 }, (_, c) => LITERALS.get(c)?.subarray(1) ?? null);
function literalEnd(chunk, from, rest) {
    const end = from + rest.length;
    for (let i = 0; i < rest.length; i++)
        if (chunk[from + i] !== rest[i])
            return -1;
    return end;
}
/** Index behind a number or a literal; -1 where none begins here, or where the chunk may have cut it. */
function scalarEnd(chunk, from) {
    const c = chunk[from];
    const rest = REST[c];
    if (rest !== null)
        return literalEnd(chunk, from + 1, rest);
    if (c !== MINUS && !isDigit(c))
        return -1;
    let state = numberStart(c);
    for (let i = from + 1; i < chunk.length; i++) {
        const next = numberStep(state, chunk[i]);
        if (next < 0)
            return NUMBER_MAY_END[state] === true ? i : -1;
        state = next;
    }
    return -1;
}
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


/***/ }),

/***/ 7522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ Members),
/* harmony export */   P: () => (/* binding */ uniform)
/* harmony export */ });
/** What a reader wants of a document: a tree of member names, with what to do at the values it leads to. */
/** Members stay as they are: they are filled later, and hold uniform queries themselves. */
const uniform = ({ take, slot, members, elements, only }) => ({
    take,
    slot,
    members,
    elements: elements && uniform(elements),
    only,
});
/**
 * The members of an object that are looked at, found by the bytes of their names: to decode every key of a large plan
 * costs more than to scan all of it.
 */
class Members {
    #byLength = [];
    #byName = new Map();
    /** Whether the name of every member is told to the scanner's owner, and none may come twice. */
    all;
    /** What is wanted of all others, whatever their names. */
    each;
    constructor(queries, options = {}) {
        this.all = options.all ?? false;
        this.each = options.each ? { ...options.each, query: uniform(options.each.query) } : null;
        for (const [name, query] of Object.entries(queries))
            this.add(name, query);
    }
    /** Adds a member to a query that is already made: how a query comes to contain itself. */
    add(name, query) {
        const bytes = new TextEncoder().encode(name);
        const member = { bytes, query: uniform(query), bit: 1 << this.#byName.size };
        this.#byName.set(name, member);
        const sameLength = this.#byLength[bytes.length];
        if (sameLength)
            sameLength.push(member);
        else
            this.#byLength[bytes.length] = [member];
    }
    /** The member with the name that stands at `start` to `end` of a chunk, written without escapes. */
    find(chunk, start, end) {
        const length = end - start;
        const members = length < this.#byLength.length ? this.#byLength[length] : undefined;
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


/***/ }),

/***/ 6274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ ScanError)
/* harmony export */ });
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2777);

/**
 * Not JSON, or not the kind of value that was asked for. The message completes "plan.json …". `offset` counts bytes of
 * the document, after decoding to UTF-8.
 */
class ScanError extends _domain_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d {
    offset;
    constructor(message, offset) {
        super(message);
        this.offset = offset;
    }
}


/***/ }),

/***/ 6658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ Scanner)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/input/json/grammar.js
var grammar = __webpack_require__(8699);
// EXTERNAL MODULE: ./build/input/json/scan-error.js
var scan_error = __webpack_require__(6274);
// EXTERNAL MODULE: ./build/input/json/query.js
var json_query = __webpack_require__(7522);
;// CONCATENATED MODULE: ./build/input/json/kept-bytes.js

/** After a value larger than this the room is given back. */
const MOST_ROOM = 8 << 20;
const LEAST_ROOM = 4096;
/**
 * The bytes of one open take, as far as the chunk at hand does not hold them, and where its slots stand. All offsets
 * count in the document, unless they are said to count in the chunk.
 */
class KeptBytes {
    #bytes = Buffer.alloc(0);
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
        const grown = Buffer.alloc(Math.max(this.#bytes.length * 2, length, LEAST_ROOM));
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
        return start !== undefined && this.#first(start) !== grammar/* NULL_START */.ji;
    }
    #first(start) {
        return start >= this.#chunkAt ? this.#chunk[start - this.#chunkAt] : this.range(start, start + 1)[0];
    }
    #text(start, end) {
        return start >= this.#chunkAt
            ? this.#chunk.toString("utf8", start - this.#chunkAt, end - this.#chunkAt)
            : this.range(start, end).toString();
    }
    text(slot) {
        const start = this.#starts[slot];
        const end = this.#ends[slot];
        if (start === undefined || end === undefined)
            return undefined;
        return this.#text(start, end);
    }
    /** Without its quotes from the start: what is cut out of a text keeps all of it in memory. */
    string(slot) {
        const start = this.#starts[slot];
        const end = this.#ends[slot];
        if (start === undefined || end === undefined || this.#first(start) !== grammar/* QUOTE */.jA)
            return null;
        const text = this.#text(start + 1, end - 1);
        return text.includes("\\") ? JSON.parse(`"${text}"`) : text;
    }
    bytes(slot) {
        const start = this.#starts[slot];
        const end = this.#ends[slot];
        return start === undefined || end === undefined ? undefined : this.range(start, end);
    }
    /** The take is over. */
    close() {
        if (this.#bytes.length > MOST_ROOM)
            this.#bytes = Buffer.alloc(0);
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
    #noun;
    #queries = [];
    /** Of each level, the members that were seen, as a set of bits. */
    #seen = [];
    #names = new Set();
    /** What is wanted of the value that comes next. */
    #next;
    /** The parts of a key that chunks cut, but for the last. */
    #keyParts = [];
    constructor(query, onKey, noun) {
        this.#next = (0,json_query/* uniform */.P)(query);
        this.#onKey = onKey;
        this.#noun = noun;
    }
    /** A value begins with the byte `c`. Throws ScanError where it has a kind that the query does not allow. */
    begin(c, offset) {
        const query = this.#next;
        if (query === undefined)
            return;
        const { only } = query;
        if (only !== undefined && c !== grammar/* NULL_START */.ji && c !== (only === "array" ? grammar/* OPEN_ARRAY */.rK : grammar/* OPEN_OBJECT */.bV)) {
            const wanted = only === "array" ? "a list" : "an object";
            throw new scan_error/* ScanError */.s(`has ${(0,grammar/* kindOf */.I)(c)} at byte ${offset} where a ${this.#noun} has ${wanted}`, offset);
        }
        this.spans.begin(query, this.levels, offset);
    }
    /** Whether the query looks into the value that comes next, if it is an object or a list. */
    looksInto(isObject) {
        return (isObject ? this.#next?.members : this.#next?.elements) !== undefined;
    }
    /** The value is a container: looks into it, if the query does. */
    open(isObject) {
        const query = this.#next;
        if (query === undefined || !this.looksInto(isObject))
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
        const isRead = hasEscapes || this.#keyParts.length > 0 || members.all || members.each !== null;
        const name = isRead ? this.#keyText(chunk.subarray(start, end)) : undefined;
        const member = name === undefined ? members.find(chunk, start, end) : members.named(name);
        this.#next = member?.query ?? members.each?.query;
        if (member === undefined && name !== undefined)
            members.each?.named(name, this.#depthOfEach());
        if (members.all && name !== undefined)
            this.#tell(name, at + end);
        else if (member !== undefined)
            this.#once(member, at + end);
    }
    #depthOfEach() {
        return this.#queries.filter(({ members }) => (members?.each ?? null) !== null).length - 1;
    }
    #keyText(end) {
        const bytes = Buffer.concat([...this.#keyParts, end]);
        this.#keyParts = [];
        return JSON.parse(`"${bytes.toString()}"`);
    }
    #tell(name, offset) {
        if (this.#names.has(name)) {
            const shown = JSON.stringify(name.slice(0, LONGEST_NAME));
            throw new scan_error/* ScanError */.s(`has the key ${shown} twice, the second time at byte ${offset}`, offset);
        }
        this.#names.add(name);
        this.#onKey(name);
    }
    #once({ bit }, offset) {
        const level = this.levels - 1;
        const seen = this.#seen[level];
        if ((seen & bit) !== 0)
            throw new scan_error/* ScanError */.s(`has the same key twice in one object at byte ${offset}`, offset);
        this.#seen[level] = seen | bit;
    }
}

;// CONCATENATED MODULE: ./build/input/json/skim.js

// What may come next.
const VALUE = 0;
const VALUE_OR_END = 1;
const KEY = 2;
const KEY_OR_END = 3;
const COLON = 4;
const COMMA_OR_END = 5;
const DONE = 6;
/** Where in the structure of a document the scanner stands. */
class Position {
    expect = VALUE;
    /** How many containers are open, and of each whether it is an object (1) or a list (0); the first stands at 1. */
    depth = 0;
    kinds = new Uint8Array(64);
}
const SPACE = 0x20;
/** Whether a container of this kind may end here with this byte. */
const mayClose = (c, expect, kind) => kind === 1
    ? c === grammar/* CLOSE_OBJECT */.tX && (expect === COMMA_OR_END || expect === KEY_OR_END)
    : c === grammar/* CLOSE_ARRAY */.$z && (expect === COMMA_OR_END || expect === VALUE_OR_END);
/**
 * Walks through a container that nobody looks into, which is nearly all of a plan: in one tight loop over local
 * variables. Only what is in order and not cut is done here. Returns the index of what else there is, the end of the
 * container among it, or the length of the chunk. `floor`: how many containers are looked into.
 */
function skim(chunk, from, floor, position) {
    const n = chunk.length;
    const { kinds } = position;
    let { depth, expect } = position;
    let i = from;
    while (i < n) {
        const c = chunk[i];
        let end = -1; // behind a value
        if (c === grammar/* QUOTE */.jA) {
            if (expect >= COLON)
                break;
            end = (0,grammar/* stringEnd */.VS)(chunk, i + 1);
            if (end < 0)
                break;
            if (expect >= KEY) {
                // What follows stands right behind it in every plan that Terraform writes.
                const isThere = end < n && chunk[end] === grammar/* COLON_BYTE */.PG;
                expect = isThere ? VALUE : COLON;
                i = isThere ? end + 1 : end;
                continue;
            }
        }
        else if (c <= SPACE) {
            if (!(0,grammar/* isSpace */.xC)(c))
                break;
            i++;
            continue;
        }
        else if (c === grammar/* COMMA_BYTE */.f0) {
            if (expect !== COMMA_OR_END)
                break;
            expect = kinds[depth] === 1 ? KEY : VALUE;
            i++;
            continue;
        }
        else if (c === grammar/* CLOSE_OBJECT */.tX || c === grammar/* CLOSE_ARRAY */.$z) {
            if (depth - 1 <= floor || !mayClose(c, expect, kinds[depth]))
                break;
            depth--;
            end = i + 1;
        }
        else if (expect > VALUE_OR_END)
            break;
        else if (c === grammar/* OPEN_OBJECT */.bV || c === grammar/* OPEN_ARRAY */.rK) {
            if (depth + 1 >= kinds.length)
                break;
            kinds[++depth] = c === grammar/* OPEN_OBJECT */.bV ? 1 : 0;
            expect = c === grammar/* OPEN_OBJECT */.bV ? KEY_OR_END : VALUE_OR_END;
            i++;
            continue;
        }
        else {
            end = (0,grammar/* scalarEnd */.Of)(chunk, i);
            if (end < 0)
                break;
        }
        const isNext = end < n && chunk[end] === grammar/* COMMA_BYTE */.f0;
        expect = isNext ? (kinds[depth] === 1 ? KEY : VALUE) : COMMA_OR_END;
        i = isNext ? end + 1 : end;
    }
    position.depth = depth;
    position.expect = expect;
    return i;
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
        const literal = grammar/* LITERALS */.Nu.get(c);
        if (literal !== undefined) {
            this.#literal = literal;
            this.#progress = 1;
            return this.#literally(chunk, from + 1, at);
        }
        if (c !== grammar/* MINUS */.N5 && !(0,grammar/* isDigit */.yp)(c))
            throw this.#unexpected(c, at + from);
        this.#progress = (0,grammar/* numberStart */.k3)(c);
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
        let i = (0,grammar/* plainEnd */._u)(chunk, from, n);
        while (i < n) {
            const c = chunk[i];
            if (c === grammar/* QUOTE */.jA) {
                this.#state = NONE;
                return i + 1;
            }
            if (c !== grammar/* BACKSLASH */.r_)
                throw new scan_error/* ScanError */.s(`has an unescaped control character in a string at byte ${at + i}`, at + i);
            i = this.#backslash(chunk, i, at);
            if (this.#state !== STRING)
                return i;
            i = (0,grammar/* plainEnd */._u)(chunk, i, n);
        }
        this.#state = STRING;
        return n;
    }
    /** An escape, from its backslash; leaves the state at STRING where it is complete. */
    #backslash(chunk, i, at) {
        this.hasEscapes = true;
        const isShort = i + 1 < chunk.length && grammar/* ESCAPABLE */.Zb[chunk[i + 1]] === 1;
        this.#state = isShort ? STRING : ESCAPE;
        return isShort ? i + 2 : this.#escape(chunk, i + 1, at);
    }
    /** The same from behind the backslash. */
    #escape(chunk, from, at) {
        let i = from;
        if (this.#state === ESCAPE && i < chunk.length) {
            const c = chunk[i];
            if (c !== grammar/* UNICODE_ESCAPE */.wg && grammar/* ESCAPABLE */.Zb[c] !== 1)
                throw new scan_error/* ScanError */.s(`has an unknown escape in a string at byte ${at + i}`, at + i);
            this.#state = c === grammar/* UNICODE_ESCAPE */.wg ? HEX : STRING;
            this.#progress = HEX_DIGITS;
            i++;
        }
        while (this.#state === HEX && i < chunk.length) {
            if (!(0,grammar/* isHex */.qv)(chunk[i]))
                throw new scan_error/* ScanError */.s(`has a broken \\u escape in a string at byte ${at + i}`, at + i);
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
            const next = (0,grammar/* numberStep */._Z)(this.#progress, chunk[i]);
            if (next < 0) {
                if (grammar/* NUMBER_MAY_END */.I1[this.#progress] !== true)
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






/** Whether `length` bytes of a chunk stand at another place of it again. */
const isSame = (chunk, from, again, length) => again + length <= chunk.length &&
    chunk[from + length - 1] === chunk[again + length - 1] &&
    external_node_buffer_.Buffer.prototype.compare.call(chunk, chunk, from, from + length, again, again + length) === 0;
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
    #offset = 0;
    #position = new Position();
    /** Where in the chunk the container stands that was skimmed last. */
    #skimmedFrom = 0;
    #skimmedTo = 0;
    /** Whether the string that is read is a key, and where in the chunk its text starts. */
    #isKey = false;
    #keyStart = 0;
    /**
     * `onKey` is told the name of every member of an object that the query wants all names of; `noun` is what the
     * document is called.
     */
    constructor(query, onKey = () => { }, noun = "plan") {
        this.#selection = new Selection(query, onKey, noun);
    }
    get done() {
        return this.#position.expect === DONE;
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
        this.#skimmedFrom = n;
        this.#skimmedTo = 0;
        let i = this.#token.isOpen ? this.#resume(chunk, at) : 0;
        while (i < n && this.#position.expect !== DONE)
            i = this.#position.depth > selection.levels ? this.#skim(chunk, i, at) : this.#step(chunk, i, at);
        selection.spans.leave(i);
        this.#offset = at + i;
        return i;
    }
    /** Call at the end of the bytes. Throws ScanError where the document is not complete: it was cut. */
    end() {
        if (!this.done)
            throw new scan_error/* ScanError */.s(`ends in the middle, after ${this.#offset} bytes`, this.#offset);
    }
    /** Walks through a container that nobody looks into, and over whatever stops the quick way through it. */
    #skim(chunk, from, at) {
        const floor = this.#selection.levels;
        const i = skim(chunk, from, floor, this.#position);
        if (i === chunk.length)
            return i;
        const end = this.#step(chunk, i, at);
        if (this.#position.depth === floor)
            this.#skimmedTo = end;
        return end;
    }
    /** Goes over one byte, or one string, number or literal. */
    #step(chunk, i, at) {
        const c = chunk[i];
        if ((0,grammar/* isSpace */.xC)(c))
            return i + 1;
        const expect = this.#position.expect;
        if (expect === COMMA_OR_END)
            return c === grammar/* COMMA_BYTE */.f0 ? this.#comma(i) : this.#close(c, i, at);
        if (expect === KEY || expect === KEY_OR_END) {
            if (c === grammar/* QUOTE */.jA)
                return this.#key(chunk, i, at);
            if (expect === KEY_OR_END)
                return this.#close(c, i, at);
        }
        else if (expect !== COLON) {
            return c === grammar/* CLOSE_ARRAY */.$z && expect === VALUE_OR_END ? this.#close(c, i, at) : this.#value(chunk, i, at);
        }
        else if (c === grammar/* COLON_BYTE */.PG) {
            this.#position.expect = VALUE;
            return i + 1;
        }
        throw this.#unexpected(c, at + i);
    }
    /** Whether the container at hand is one that the query looks into. */
    #isLookedInto() {
        return this.#position.depth === this.#selection.levels;
    }
    #comma(i) {
        this.#position.expect = this.#position.kinds[this.#position.depth] === 1 ? KEY : VALUE;
        if (this.#isLookedInto())
            this.#selection.comma();
        return i + 1;
    }
    #close(c, i, at) {
        if (c !== (this.#position.kinds[this.#position.depth] === 1 ? grammar/* CLOSE_OBJECT */.tX : grammar/* CLOSE_ARRAY */.$z))
            throw this.#unexpected(c, at + i);
        if (this.#isLookedInto())
            this.#selection.close();
        this.#position.depth--;
        this.#valueEnded(at + i + 1);
        return i + 1;
    }
    #key(chunk, i, at) {
        const end = (0,grammar/* plainEnd */._u)(chunk, i + 1, chunk.length);
        if (end < chunk.length && chunk[end] === grammar/* QUOTE */.jA) {
            this.#position.expect = COLON;
            if (this.#isLookedInto())
                this.#selection.key(chunk, i + 1, end, false, at);
            return end + 1;
        }
        this.#isKey = true;
        this.#keyStart = i + 1;
        return this.#tokenRead(chunk, this.#token.string(chunk, i + 1, at), at);
    }
    #value(chunk, i, at) {
        const c = chunk[i];
        if (this.#isLookedInto())
            this.#selection.begin(c, at + i);
        if (c === grammar/* OPEN_OBJECT */.bV || c === grammar/* OPEN_ARRAY */.rK) {
            if (this.#isLookedInto() && !this.#selection.looksInto(c === grammar/* OPEN_OBJECT */.bV))
                return this.#skipped(chunk, i, at);
            this.#open(c, at + i);
            return i + 1;
        }
        if (this.#position.depth === 0)
            throw this.#unexpected(c, at + i);
        const whole = c === grammar/* QUOTE */.jA ? (0,grammar/* stringEnd */.VS)(chunk, i + 1) : (0,grammar/* scalarEnd */.Of)(chunk, i);
        if (whole >= 0) {
            this.#valueEnded(at + whole);
            return whole;
        }
        this.#isKey = false;
        const token = this.#token;
        const end = c === grammar/* QUOTE */.jA ? token.string(chunk, i + 1, at) : token.scalar(chunk, i, at);
        return this.#tokenRead(chunk, end, at);
    }
    /**
     * A container that nobody looks into. Where it has the very bytes of the one before, as the values after a change
     * that changes nothing, it ends where that one did, and is as much JSON; else it is gone through.
     */
    #skipped(chunk, i, at) {
        const length = this.#skimmedTo - this.#skimmedFrom;
        if (length > 0 && isSame(chunk, this.#skimmedFrom, i, length)) {
            this.#valueEnded(at + i + length);
            return i + length;
        }
        this.#skimmedFrom = i;
        this.#skimmedTo = 0;
        this.#open(chunk[i], at + i);
        return i + 1;
    }
    #open(c, offset) {
        const isObject = c === grammar/* OPEN_OBJECT */.bV;
        if (this.#position.depth === 0 && !isObject)
            throw this.#unexpected(c, offset);
        if (this.#isLookedInto())
            this.#selection.open(isObject);
        this.#position.depth++;
        if (this.#position.depth >= this.#position.kinds.length)
            this.#makeRoom(offset);
        this.#position.kinds[this.#position.depth] = isObject ? 1 : 0;
        this.#position.expect = isObject ? KEY_OR_END : VALUE_OR_END;
    }
    #makeRoom(offset) {
        if (this.#position.depth > MAX_DEPTH)
            throw new scan_error/* ScanError */.s(`is nested more than ${MAX_DEPTH} deep at byte ${offset}`, offset);
        const grown = new Uint8Array(this.#position.kinds.length * 2);
        grown.set(this.#position.kinds);
        this.#position.kinds = grown;
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
            this.#position.expect = COLON;
            // Without its closing quote.
            if (this.#isLookedInto())
                this.#selection.key(chunk, this.#keyStart, i - 1, this.#token.hasEscapes, at);
        }
        else
            this.#valueEnded(at + i);
        return i;
    }
    #valueEnded(offset) {
        this.#position.expect = this.#position.depth === 0 ? DONE : COMMA_OR_END;
        this.#selection.spans.end(this.#position.depth, offset);
    }
    #unexpected(c, offset) {
        const shown = c > 0x20 && c < 0x7f ? `"${String.fromCharCode(c)}"` : `the byte 0x${c.toString(16).padStart(2, "0")}`;
        const wanted = [
            "a value",
            'a value or "]"',
            "a key in quotes",
            'a key in quotes or "}"',
            '":"',
            this.#position.kinds[this.#position.depth] === 1 ? '"," or "}"' : '"," or "]"',
            "the end",
        ];
        return new scan_error/* ScanError */.s(`is not JSON: ${shown} at byte ${offset} where ${wanted[this.#position.expect]} should stand`, offset);
    }
}


/***/ }),

/***/ 679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Je: () => (/* binding */ stringOf),
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   qg: () => (/* binding */ parse)
/* harmony export */ });
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2777);

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
        return JSON.parse(bytes.toString());
    }
    catch (cause) {
        throw new _domain_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(`holds one object of ${bytes.length} bytes, which is more than can be looked at; take it out of the plan, or have it reviewed by hand`, { cause });
    }
};


/***/ }),

/***/ 7467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ isData),
/* harmony export */   BD: () => (/* binding */ ADDRESS),
/* harmony export */   Mr: () => (/* binding */ IMPORTING),
/* harmony export */   NP: () => (/* binding */ SENSITIVE),
/* harmony export */   Ov: () => (/* binding */ stateModule),
/* harmony export */   Su: () => (/* binding */ PROVIDER),
/* harmony export */   WI: () => (/* binding */ actionIn),
/* harmony export */   ZE: () => (/* binding */ TYPE),
/* harmony export */   df: () => (/* binding */ changeEntry),
/* harmony export */   jS: () => (/* binding */ actionsIn),
/* harmony export */   kn: () => (/* binding */ PREVIOUS),
/* harmony export */   ne: () => (/* binding */ parsedIn),
/* harmony export */   p8: () => (/* binding */ modeIn),
/* harmony export */   pQ: () => (/* binding */ DEPOSED),
/* harmony export */   tT: () => (/* binding */ VALUES)
/* harmony export */ });
/* harmony import */ var _domain_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1777);
/* harmony import */ var _json_query_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7522);
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(679);



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
/** Of an entry of `resource_changes` the values before the change; of an entry of the state its values. */
const VALUES = 7;
const SENSITIVE = 8;
const PROVIDER = 9;
/** Takes the entries of `resource_changes`. */
const changeEntry = (take) => ({
    only: "object",
    take,
    members: new _json_query_js__WEBPACK_IMPORTED_MODULE_1__/* .Members */ .O({
        mode: { slot: MODE },
        type: { slot: TYPE },
        address: { slot: ADDRESS },
        deposed: { slot: DEPOSED },
        previous_address: { slot: PREVIOUS },
        change: {
            only: "object",
            members: new _json_query_js__WEBPACK_IMPORTED_MODULE_1__/* .Members */ .O({
                actions: { slot: ACTIONS },
                importing: { slot: IMPORTING },
                before: { slot: VALUES },
                before_sensitive: { slot: SENSITIVE },
            }),
        },
    }),
});
/** Takes the resources of a module of the state, and of the modules in it. */
function stateModule(take) {
    const entry = {
        only: "object",
        take,
        members: new _json_query_js__WEBPACK_IMPORTED_MODULE_1__/* .Members */ .O({
            mode: { slot: MODE },
            type: { slot: TYPE },
            address: { slot: ADDRESS },
            deposed_key: { slot: DEPOSED },
            provider_name: { slot: PROVIDER },
            values: { slot: VALUES },
            sensitive_values: { slot: SENSITIVE },
        }),
    };
    const members = new _json_query_js__WEBPACK_IMPORTED_MODULE_1__/* .Members */ .O({ resources: { only: "array", elements: entry } });
    const module = { only: "object", members };
    members.add("child_modules", { only: "array", elements: module });
    return module;
}
/** The value in a slot; undefined where there is none. */
const parsedIn = (slots, slot) => {
    const bytes = slots.bytes(slot);
    return bytes && (0,_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qg)(bytes);
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
const modeIn = (slots) => slots.has(MODE) ? (MODES.get(slots.string(MODE) ?? "") ?? "unknown") : "managed";
/** Whether an entry of the state is a data source. */
const isData = (slots) => slots.string(MODE) === "data";
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
 * stays unknown.
 */
const actionIn = (mode, actions) => {
    const action = (0,_domain_change_js__WEBPACK_IMPORTED_MODULE_0__/* .actionOf */ .qj)(actions);
    const passive = mode === "data" && action.effect !== "unknown" && action.effect !== "none";
    return passive ? { effect: "read" } : action;
};


/***/ }),

/***/ 6980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ notAFile),
/* harmony export */   L1: () => (/* binding */ bytesAt),
/* harmony export */   uP: () => (/* binding */ endsAsZip)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/**
 * What is wrong with a path that leads to no file; null for a file, and for what is not there. A pipe or a device may
 * never end, so nobody may begin to read it.
 */
function notAFile(path) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    if (found === undefined || found.isFile())
        return null;
    if (found.isDirectory())
        return "is a folder; name the file in it";
    const kind = found.isFIFO() ? "a pipe" : found.isSocket() ? "a socket" : "a device";
    return `is ${kind}, and no file; write what it gives into a file and name that, or give it on standard input as "-"`;
}
/** The record at the end of a zip, and how far before the end of the file it may begin: behind it stands a comment. */
const END_OF_ZIP = Buffer.from("PK\u0005\u0006");
const FARTHEST = 22 + 0xffff;
/**
 * Whether Terraform would take a file for a saved plan. A zip is read from its end, so that anything may stand in
 * front:
 * what looks like a plan's JSON, or its gzip, to those who read from the start.
 */
function endsAsZip(path) {
    const size = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.size ?? 0;
    if (size === 0)
        return false;
    const length = Math.min(size, FARTHEST);
    return bytesAt(path, size - length, length)?.includes(END_OF_ZIP) === true;
}
/** A part of a file; null where it can't be read, of which whoever reads it next says why. */
function bytesAt(path, from, length) {
    const bytes = Buffer.alloc(length);
    try {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, "r");
        try {
            return bytes.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes, 0, length, from));
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 5317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fb: () => (/* binding */ plannedAtIn),
/* harmony export */   L9: () => (/* binding */ formatVersionIn),
/* harmony export */   Vx: () => (/* binding */ HEAD),
/* harmony export */   kx: () => (/* binding */ flagIn),
/* harmony export */   vX: () => (/* binding */ isRedacted)
/* harmony export */ });
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2777);
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(679);


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
    const version = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(head.get(isRedacted(head) ? "plan_format_version" : "format_version"));
    if (version === null) {
        throw new _domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d('has no format_version, so it is not all that "terraform show -json" printed; give that output whole');
    }
    if (!isKnownFormat(version)) {
        throw new _domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(`has a format_version that this version of destroy-guard does not know (${foundVersion(version)}it reads 0.1, 0.2 and 1.x); update destroy-guard, or make the plan with a released Terraform or OpenTofu`);
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
    const at = TIME.exec((0,_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(head.get("timestamp")) ?? "")?.[1];
    return at === undefined || Number.isNaN(Date.parse(`${at}Z`)) ? null : `${at}Z`;
};


/***/ }),

/***/ 6252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ isConfiguration),
/* harmony export */   b: () => (/* binding */ notSaved)
/* harmony export */ });
/* harmony import */ var _file_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6980);

/**
 * What a file is that Terraform could not show as a saved plan, with the way out, as the end of a sentence. Asked only
 * after Terraform refused it, which alone decides what a plan is. The file's own text is never repeated.
 */
const GIVE = 'give the file that "terraform plan -out=tfplan" wrote';
const TEXTS = [
    [/^\s*$/, `is empty; ${GIVE}`],
    [
        /^\s*\{[\s\S]*"(?:resource_changes|planned_values|plan_format_version)"/,
        `is the JSON of a plan, which Terraform can't apply; ${GIVE}, which that JSON was made of`,
    ],
    [/^\s*\{[\s\S]*"@level"/, `is the log that "terraform plan -json" prints, not the plan; ${GIVE}`],
    [/^\s*\{[\s\S]*"(?:encrypted_data|remote_plan_format)"/, ""],
    [/^\s*[[{]/, `is JSON, and no saved plan file; ${GIVE}`],
    [
        /will perform the following actions|execution plan|Plan: \d+ to add|No changes\. /,
        `is a plan as people read it; ${GIVE}`,
    ],
];
const HEAD = 64 * 1024;
/** Null where it may well be a saved plan, so that only what Terraform says of it tells anything. */
function notSaved(path) {
    const head = (0,_file_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesAt */ .L1)(path, 0, HEAD);
    // Then what Terraform said of it is all that can be told.
    if (head === null)
        return null;
    const isZip = head.length >= 2 && head.toString("latin1", 0, 2) === "PK";
    if (isZip)
        return (0,_file_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .endsAsZip */ .uP)(path) ? null : `is a saved plan file that is cut off at its end; copy it again, or ${GIVE}`;
    if (isConfiguration(path))
        return `is Terraform configuration, not a plan; ${GIVE}`;
    const text = head.toString("utf8").replace(/^\ufeff/, "");
    const told = TEXTS.find(([pattern]) => pattern.test(text))?.[1];
    return told === "" ? null : (told ?? `is no saved plan file; ${GIVE}`);
}
/** Files in which Terraform, OpenTofu and Terragrunt are told what to make. */
const isConfiguration = (path) => /\.(?:tf|tofu|tfvars)(?:\.json)?$|\.hcl$/i.test(path);


/***/ }),

/***/ 9782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  UI: () => (/* binding */ identitiesOf),
  cu: () => (/* binding */ identityOf),
  vg: () => (/* binding */ identityOfId),
  Gl: () => (/* binding */ isUnique),
  Cv: () => (/* binding */ project)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/domain/path.js
var path = __webpack_require__(298);
// EXTERNAL MODULE: ./build/input/json/value.js
var json_value = __webpack_require__(679);
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
    const value = (0,json_value/* isObject */.Gv)(element) && Object.hasOwn(element, name) ? element[name] : undefined;
    return (typeof value === "string" && value !== "") || typeof value === "number" ? JSON.stringify(value) : null;
};
const isTelling = (values) => !values.includes(null) && new Set(values).size === values.length;

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/input/plan/stack.js



/**
 * A template of CloudFormation, in JSON or YAML, as the list of what it declares: what a stack makes and deletes, no
 * plan shows. Of what a resource is set to only a fingerprint is kept.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/resource-definition.html
 */
function stackIn(text) {
    const template = templateIn(text);
    if (!(0,json_value/* isObject */.Gv)(template) || !(0,json_value/* isObject */.Gv)(template.Resources))
        return undefined;
    return Object.entries(template.Resources).flatMap(([name, one]) => resourcesIn(name, one));
}
/** An alias can stand for many values, and that one for many more. */
const MOST_ALIASES = 1000;
/** Short forms such as `!Ref` are tags, which say nothing of what stands behind them. */
function templateIn(text) {
    const document = (0,dist/* parseDocument */.Tp)(text, { logLevel: "silent", schema: "core" });
    if (document.errors.length > 0)
        return undefined;
    try {
        return document.toJS({ maxAliasCount: MOST_ALIASES });
    }
    catch {
        return undefined; // an alias without an anchor, or too many of them
    }
}
/** What each turn of a loop makes (`Fn::ForEach::Name: [variable, values, resources]`) is told apart by its values. */
function resourcesIn(name, one) {
    if (!(0,json_value/* isList */.Lv)(one))
        return [resourceOf(name, (0,json_value/* objectOf */.Xy)(one))];
    const [, values = null, made] = one;
    return Object.values((0,json_value/* objectOf */.Xy)(made)).map((each) => resourceOf(`${name} ${fingerprintOf(values)}`, (0,json_value/* objectOf */.Xy)(each)));
}
function resourceOf(name, resource) {
    const { Type = null, DeletionPolicy, UpdateReplacePolicy, Condition } = resource;
    return {
        name,
        type: Type,
        kept: isRetain(DeletionPolicy),
        kept_when_replaced: isRetain(UpdateReplacePolicy),
        conditional: Condition !== undefined,
        definition: fingerprintOf([name, resource]),
    };
}
/** Whatever else is written there, an expression too, may come to a delete. */
const isRetain = (policy) => policy === "Retain" || policy === "RetainExceptOnCreate";
const fingerprintOf = (value) => (0,external_node_crypto_.createHash)("sha256").update(JSON.stringify(value)).digest("hex");

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
    const fields = (0,json_value/* isObject */.Gv)(schema) ? schema.fields : schema;
    return (0,json_value/* isList */.Lv)(fields) ? fields.flatMap((field) => namesIn(field, "", 0)) : undefined;
}
/** BigQuery nests 15 deep; what lies deeper is no schema. */
const DEEPEST = 20;
function namesIn(field, before, depth) {
    if (!(0,json_value/* isObject */.Gv)(field) || typeof field.name !== "string" || depth > DEEPEST)
        return [];
    // Names of columns are the same in upper and lower case.
    const name = `${before}${field.name.toLowerCase()}`;
    const inner = (0,json_value/* isList */.Lv)(field.fields) ? field.fields : [];
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
    [
        /^ALTER TABLE (?:IF EXISTS )?(?:ONLY )?\S+(?: | ?\( ?)DROP (?!CONSTRAINT\b|INDEX\b|ROW DELETION\b|PRIMARY\b|FOREIGN\b|SYNONYM\b)/,
        "DROP COLUMN",
    ],
    [/^ALTER TABLE (?:IF EXISTS )?\S+ (?:ADD|REPLACE) ROW DELETION POLICY\b/, "ROW DELETION POLICY"],
    // What was there under that name is dropped.
    [/^CREATE OR REPLACE (?:TRANSIENT |HYBRID |EXTERNAL )*(TABLE|DATABASE|SCHEMA)\b/, "REPLACE $1"],
    [/^TRUNCATE\b/, "TRUNCATE"],
    [/^DELETE\b/, "DELETE"],
];
/** The kind of each statement: one that loses data, or "other". */
const sql = (text) => text
    .replace(UNSPOKEN, (part) => (part.startsWith("-") || part.startsWith("#") || part.startsWith("/") ? " " : "x"))
    .split(";")
    .map((statement) => statement.replace(/\s+/g, " ").trim().toUpperCase())
    .filter((statement) => statement !== "")
    .map(kindOf);
function kindOf(statement) {
    for (const [begins, kind] of LOSSES) {
        const found = begins.exec(statement);
        if (found !== null)
            return kind.replace("$1", found[1] ?? "");
    }
    return "other";
}
const READERS = { json, columns, properties, sql, stack: stackIn };

;// CONCATENATED MODULE: ./build/input/plan/projection.js





/** A tree of marks one step down; `true` stays true. */
const below = (tree, step) => {
    if (tree === true)
        return true;
    if (typeof step === "number")
        return (0,json_value/* isList */.Lv)(tree) ? tree[step] : undefined;
    return (0,json_value/* isObject */.Gv)(tree) && Object.hasOwn(tree, step) ? tree[step] : undefined;
};
const into = (marked, step) => ({
    ...(marked.at && { at: marked.at }),
    value: below(marked.value === true ? undefined : marked.value, step),
    sensitive: below(marked.sensitive, step),
    unknown: below(marked.unknown, step),
});
/** Every element of a list, known or not yet. A list that is wholly unknown is one unknown value. */
function projection_elements(marked) {
    const length = Math.max((0,json_value/* isList */.Lv)(marked.value) ? marked.value.length : 0, (0,json_value/* isList */.Lv)(marked.unknown) ? marked.unknown.length : 0);
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
    const known = (0,json_value/* isList */.Lv)(marked.value) && marked.value.length === all.length ? elementsOf(marked.value) : null;
    return all.map((one, index) => ({
        ...one,
        at: [...(marked.at ?? []), known?.[index] ?? { index: isWhole ? -1 : index, keys: NO_KEYS }],
    }));
}
/** Keys with their values, each as one text. What is no text is no tag. */
function pairs(marked, { pair }) {
    if (!(0,json_value/* isObject */.Gv)(marked.value))
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
    const listed = (0,json_value/* isList */.Lv)(marked.value) || (0,json_value/* isList */.Lv)(marked.unknown);
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
    if ((0,json_value/* isList */.Lv)(value))
        return `[${value.map((element) => canonical(element, depth + 1)).sort()}]`;
    if (!(0,json_value/* isObject */.Gv)(value))
        return JSON.stringify(value);
    return `{${Object.keys(value)
        .filter((key) => value[key] !== null)
        .sort()
        .map((key) => `${JSON.stringify(key)}:${canonical(value[key], depth + 1)}`)}}`;
};
const composite = (value) => ({
    size: (0,json_value/* isList */.Lv)(value) ? value.length : Object.values(value).filter((member) => member !== null).length,
    fingerprint: (0,external_node_crypto_.createHash)("sha256").update(canonical(value)).digest("base64"),
    elements: (0,json_value/* isList */.Lv)(value) && value.every((element) => typeof element !== "object")
        ? value.map((element) => JSON.stringify(element))
        : null,
});
const attribute = ({ value = null, sensitive, unknown, at }) => ({
    ...(at && { at }),
    value: (0,json_value/* isList */.Lv)(value) || (0,json_value/* isObject */.Gv)(value) ? composite(value) : value,
    sensitive: sensitive === true,
    unknown: unknown === true,
});
const isThere = (one) => one.value !== null || one.unknown;
/** Whether a path leads to a member of any element, not to the elements themselves or to pairs. */
const isInElement = (steps) => steps.includes(path/* ANY */.x4) && steps.at(-1) !== path/* ANY */.x4 && !(0,path/* isPair */.tO)(steps.at(-1));
/** Most of what is kept of a large plan are switches: one object for all of them. */
const SWITCHES = new Map([true, false].map((value) => [value, [{ value, sensitive: false, unknown: false }]]));
const asSwitch = (one) => one === undefined || one.sensitive || one.unknown || one.at ? undefined : SWITCHES.get(one.value);
/** Whether an object has nothing at all where a path begins, which most paths of a large plan find. */
const isAbsent = (value, unknown, [first]) => typeof first === "string" &&
    (0,json_value/* isObject */.Gv)(value) &&
    (value[first] ?? null) === null &&
    unknown !== true &&
    !((0,json_value/* isObject */.Gv)(unknown) && Object.hasOwn(unknown, first));
/**
 * The wanted attributes of an object and nothing else. Missing and null are the same to Terraform, and left out.
 * `sensitive` and `unknown` are the plan's trees of marks, or undefined where it has none.
 */
function project(value, sensitive, unknown, wanted) {
    const kept = new Map();
    for (const { path, steps } of wanted) {
        if (isAbsent(value, unknown, steps))
            continue;
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
const identityOfId = (id) => projection_fingerprintOf("id", id);
const projection_fingerprintOf = (key, value) => (0,external_node_crypto_.createHash)("sha256").update(`${key}\0${value}`).digest("hex");
/** Both fingerprints of the object that an entry's `change` shows: as it was, or as it will be made. */
const identitiesOf = ({ before, after, after_sensitive: sensitive }) => ({
    identity: identityOf(before),
    exactIdentity: before == null ? plannedIdentityOf(after, sensitive) : exactIdentityOf(before),
    isKnownByName: (0,json_value/* isObject */.Gv)(before) && isKnownByName(before),
});
/**
 * What is created has no identity yet: all its own texts together tell it from another one, above all the name of what
 * it is attached to. No secrets, and nothing in blocks or maps, where many a time stands.
 */
function plannedIdentityOf(after, sensitive) {
    if (!(0,json_value/* isObject */.Gv)(after) || sensitive === true)
        return null;
    const marks = (0,json_value/* isObject */.Gv)(sensitive) ? sensitive : {};
    const own = Object.keys(after).filter((key) => typeof after[key] === "string" && marks[key] !== true);
    return own.length === 0 ? null : projection_fingerprintOf("planned", JSON.stringify(own.sort().map((key) => [key, after[key]])));
}
/** What tells an object from one of the same name elsewhere: an ARN holds account and region, a link the project. */
const TELLS_APART = ["id", "arn", "self_link"];
/**
 * Fingerprint of all by which an object is known, the `uid` that a cluster gives it included; null if it has nothing.
 */
function exactIdentityOf(value) {
    const identity = identityOf(value);
    if (identity === null || !(0,json_value/* isObject */.Gv)(value))
        return null;
    const all = [...TELLS_APART.map((key) => value[key]), uidIn(value)];
    return projection_fingerprintOf(identity, JSON.stringify(all.map((one) => (typeof one === "string" ? one : null))));
}
const uidIn = ({ metadata }) => {
    const [first] = (0,json_value/* isList */.Lv)(metadata) ? metadata : [];
    return (0,json_value/* isObject */.Gv)(first) ? first.uid : undefined;
};
/** Ids that name a place and a type as well: Azure's and Google's paths, ARNs. */
const isUnique = (id) => /^(\/|arn:)/.test(id) || id.split("/").length > 3;
/** Nothing by which it is known says where it is: another account or server may have one of that name. */
const isKnownByName = (value) => {
    const all = [value.id, value.arn, value.self_link].filter((one) => typeof one === "string");
    return typeof uidIn(value) !== "string" && !all.some((one) => isUnique(one) || one.startsWith("https://"));
};
/** Fingerprint of who an object is: `id`, else `arn`, else `name`; null if it has none of them. */
function identityOf(value) {
    if (!(0,json_value/* isObject */.Gv)(value))
        return null;
    for (const key of ["id", "arn", "name"]) {
        const found = Object.hasOwn(value, key) ? value[key] : undefined;
        if (typeof found === "string" && found !== "")
            return projection_fingerprintOf(key, found);
    }
    return null;
}


/***/ }),

/***/ 5568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  YN: () => (/* binding */ providerSettling),
  h4: () => (/* binding */ withProviderSettings)
});

// UNUSED EXPORTS: providerSettings

// EXTERNAL MODULE: ./build/domain/conditions.js
var conditions = __webpack_require__(475);
// EXTERNAL MODULE: ./build/input/json/value.js
var value = __webpack_require__(679);
// EXTERNAL MODULE: ./build/input/plan/projection.js + 3 modules
var projection = __webpack_require__(9782);
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
    if (!(0,value/* isObject */.Gv)(expression))
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
    if (!(0,value/* isObject */.Gv)(expression) || "constant_value" in expression)
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
    const found = configs.map(({ expressions }) => (0,projection/* project */.Cv)(literal(expressions), undefined, unresolved(expressions), wanted));
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
const isConfigOf = (provider, config) => (0,value/* isObject */.Gv)(config) && ((config.full_name ?? config.name) === provider || config.name === provider.split("/").at(-1));
/**
 * Some destroys are decided by the provider's settings; those count as attributes of the object, under `provider.`.
 * Answers for one change after the other.
 */
function providerSettling(config, keptPaths) {
    const settings = new Map();
    return (change) => {
        const { provider: wanted } = keptPaths(change.type);
        if (wanted.length === 0)
            return change;
        const key = `${change.provider} ${change.type}`;
        const found = settings.get(key) ?? providerSettings(config, change.provider, wanted);
        settings.set(key, found);
        return { ...change, before: new Map([...change.before, ...found]) };
    };
}
/** The same for all changes of a plan. */
const withProviderSettings = (changes, config, keptPaths) => changes.map(providerSettling(config, keptPaths));


/***/ }),

/***/ 7364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vb: () => (/* binding */ read_nameOf),
  xZ: () => (/* binding */ readPlans),
  o$: () => (/* binding */ readSource)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __webpack_require__(2777);
// EXTERNAL MODULE: ./build/input/json/bytes.js
var bytes = __webpack_require__(8153);
// EXTERNAL MODULE: ./build/input/json/documents.js + 1 modules
var documents = __webpack_require__(6585);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
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
    const gunzip = (0,external_node_zlib_.createGunzip)();
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
        if (!(0,external_node_buffer_.isUtf8)(whole))
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

// EXTERNAL MODULE: ./build/input/json/scan-error.js
var scan_error = __webpack_require__(6274);
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
    // Terraform applies such a file whatever else stands in it, and does not look at the case of its keys.
    if ([...keys].some((key) => /^remote_plan_format$/i.test(key)))
        return `names a plan that HCP Terraform keeps, and is not its JSON; ${SHOW}`;
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

// EXTERNAL MODULE: ./build/input/plan/file-kind.js
var file_kind = __webpack_require__(6980);
// EXTERNAL MODULE: ./build/input/plan/not-saved.js
var not_saved = __webpack_require__(6252);
// EXTERNAL MODULE: ./build/input/json/query.js
var query = __webpack_require__(7522);
// EXTERNAL MODULE: ./build/input/json/scanner.js + 5 modules
var json_scanner = __webpack_require__(6658);
// EXTERNAL MODULE: ./build/input/json/value.js
var json_value = __webpack_require__(679);
// EXTERNAL MODULE: ./build/domain/change.js
var domain_change = __webpack_require__(1777);
// EXTERNAL MODULE: ./build/domain/calling.js
var calling = __webpack_require__(1005);
// EXTERNAL MODULE: ./build/domain/kept-paths.js
var kept_paths = __webpack_require__(7680);
;// CONCATENATED MODULE: ./build/input/plan/callings.js



/** Where providers keep a machine's name and tags. */
const NAMES = ["name", "display_name", "hostname", "instance_name", "label"];
/**
 * What a machine's names and tags say that it is: those in its address, without its type, and those in its values.
 * None that is sensitive.
 */
function callingsOf(address, values, marks) {
    const before = (0,json_value/* objectOf */.Xy)(values);
    const open = [...NAMES, ...kept_paths/* TAGS */.gp].filter((name) => marks !== true && !isMarked((0,json_value/* objectOf */.Xy)(marks)[name]));
    const texts = open.flatMap((name) => textsIn(before[name])).filter((text) => typeof text === "string");
    return (0,calling/* callingsIn */.J)([...namesInAddress(address), ...texts]);
}
/** `module.prod.aws_instance.db["a"]` → `prod`, `db`, `a`. */
function namesInAddress(address) {
    const parts = address.match(/\["[^"]*"\]|[^.[\]]+/g) ?? [];
    const type = parts.findIndex((part, at) => part !== "module" && parts[at - 1] !== "module" && !part.startsWith("["));
    return parts.filter((part, at) => at !== type && part !== "module");
}
/** Whether anything in a tree of marks is marked. */
const isMarked = (marks) => marks === true || (typeof marks === "object" && marks !== null && Object.values(marks).some(isMarked));
/** A name; the values of a map of tags, or a list of words. */
const textsIn = (value) => {
    if (typeof value === "string")
        return [value];
    return (0,json_value/* isList */.Lv)(value) ? value : Object.values((0,json_value/* objectOf */.Xy)(value));
};

// EXTERNAL MODULE: ./build/input/plan/projection.js + 3 modules
var projection = __webpack_require__(9782);
;// CONCATENATED MODULE: ./build/input/plan/change.js




const NO_ATTRIBUTES = new Map();
/** A whole entry of `resource_changes` → the change in our words, with the attributes that are kept and no others. */
function changeOf(entry, known, paths) {
    const change = (0,json_value/* objectOf */.Xy)(entry.change);
    const { before, after } = pathsOf(known.action.effect, paths);
    return {
        ...known,
        deposed: (0,json_value/* stringOf */.Je)(entry.deposed) ?? (entry.deposed === true ? "deposed" : null), // a boolean in pre-releases of Terraform 0.12
        previousAddress: (0,json_value/* stringOf */.Je)(entry.previous_address),
        module: (0,json_value/* stringOf */.Je)(entry.module_address),
        provider: (0,json_value/* stringOf */.Je)(entry.provider_name) ?? "",
        imported: change.importing !== undefined && change.importing !== null,
        reason: (0,json_value/* stringOf */.Je)(entry.action_reason),
        callings: paths.isMachine && (0,domain_change/* isDestroyed */.EP)(known) ? callingsOf(known.address, change.before, change.before_sensitive) : [],
        because: forcing(change.replace_paths),
        before: before.length === 0 ? NO_ATTRIBUTES : (0,projection/* project */.Cv)(change.before, change.before_sensitive, undefined, before),
        after: after.length === 0 ? NO_ATTRIBUTES : (0,projection/* project */.Cv)(change.after, change.after_sensitive, change.after_unknown, after),
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

// EXTERNAL MODULE: ./build/input/plan/entry.js
var plan_entry = __webpack_require__(7467);
;// CONCATENATED MODULE: ./build/input/plan/deferred.js





/** The delete or replace in an entry of `deferred_changes`; nothing for all else, which is only counted. */
function deferredDestroyIn(entry, keptPaths) {
    const resource = (0,json_value/* objectOf */.Xy)(entry.resource_change);
    const [address, type, mode] = [resource.address, resource.type, resource.mode].map(json_value/* stringOf */.Je);
    const { actions } = (0,json_value/* objectOf */.Xy)(resource.change);
    if (address == null || type == null || mode === "data" || !(0,json_value/* isList */.Lv)(actions))
        return [];
    const words = actions.filter((word) => typeof word === "string");
    const action = (0,plan_entry/* actionIn */.WI)("managed", words);
    if (!(0,domain_change/* isDestroyed */.EP)({ action }))
        return [];
    const change = changeOf(resource, { address, type, mode: "managed", action, actions: words }, keptPaths(type));
    return [{ ...change, ...(0,projection/* identitiesOf */.UI)((0,json_value/* objectOf */.Xy)(resource.change)) }];
}

;// CONCATENATED MODULE: ./build/input/plan/drift.js




/**
 * An entry of `resource_drift`: what Terraform found changed or gone since the last apply. Nothing where that is not
 * known, or where the object is merely moved. Drift does nothing by itself, so what can't be read of it blocks nothing.
 */
function driftIn(value, slots, keptPaths) {
    const [type, address, mode, actions] = [slots.string(plan_entry/* TYPE */.ZE), slots.string(plan_entry/* ADDRESS */.BD), (0,plan_entry/* modeIn */.p8)(slots), (0,plan_entry/* actionsIn */.jS)(slots)];
    const action = (0,plan_entry/* actionIn */.WI)(mode, actions);
    const { effect } = action;
    if (type === null || address === null || mode !== "managed" || (effect !== "update" && effect !== "delete"))
        return [];
    const paths = keptPaths(type);
    if (!paths.hasRow)
        return [{ address, type, effect, change: null }];
    const entry = (0,json_value/* objectOf */.Xy)((0,json_value/* parse */.qg)(value));
    const change = changeOf(entry, { address, type, mode, action, actions }, paths);
    return [{ address, type, effect, change: { ...change, ...(0,projection/* identitiesOf */.UI)((0,json_value/* objectOf */.Xy)(entry.change)) } }];
}

// EXTERNAL MODULE: ./build/input/plan/head.js
var plan_head = __webpack_require__(5317);
;// CONCATENATED MODULE: ./build/input/plan/module-calls.js


/** Longer sources nobody wrote by hand. */
const LONGEST_SOURCE = 1000;
/**
 * The module calls of `configuration` whose source is a folder, read without anything else of it: expressions may hold
 * secrets.
 */
class ModuleCalls {
    all = [];
    #path = [];
    /** Of `configuration.root_module`. */
    query() {
        const calls = new query/* Members */.O({}, {
            each: {
                query: { members: new query/* Members */.O({ source: { take: (value) => this.#source(value) } }) },
                named: (name, depth) => {
                    this.#path.length = depth;
                    this.#path.push(name);
                },
            },
        });
        const module = { members: new query/* Members */.O({ module_calls: { members: calls } }) };
        calls.each?.query.members?.add("module", module);
        return module;
    }
    #source(value) {
        if (value.length > LONGEST_SOURCE)
            return;
        const source = (0,json_value/* parse */.qg)(value);
        if (typeof source === "string" && /^\.\.?[/\\]/.test(source))
            this.all.push({ path: [...this.#path], source });
    }
}

;// CONCATENATED MODULE: ./build/input/plan/namings.js



const keyOf = (address, deposed) => `${address} ${deposed ?? ""}`;
/** The name of an attribute as it stands in JSON; undefined where the path begins with something else. */
const nameOf = ({ steps: [first] }) => typeof first === "string" ? Buffer.from(JSON.stringify(first)) : undefined;
/**
 * Who names what in the prior state. Read only if the plan destroys something that is refused while something is inside
 * or uses it; most plans do not, and their states are not looked at for this.
 */
class Namings {
    #going = new Set();
    /** The types of what is destroyed, where it counts what names it. */
    #types = new Set();
    /** The paths by which an object of a type names one of those. */
    #naming = new Map();
    #wanted = new Map();
    #names = new Map();
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
        if (this.#types.has(change.type))
            return;
        this.#types.add(change.type);
        this.#naming.clear();
        for (const path of namedBy)
            this.#want(path);
    }
    #want(path) {
        if (this.#wanted.has(path.path))
            return;
        this.#wanted.set(path.path, path);
        const name = nameOf(path);
        if (name !== undefined)
            this.#names.set(name.toString(), name);
    }
    /**
     * An entry of the state comes, in these slots; whether it may name something. To parse every entry of a large state
     * takes longer than all else, so one without an attribute of any name that is asked for is left alone.
     * A state that stands before the changes comes too early.
     */
    wantsEntry(slots, paths) {
        this.#isLate ||= !this.#isAsked;
        if (!this.#isAsked || paths === null)
            return false;
        const bytes = slots.bytes(plan_entry/* VALUES */.tT);
        return this.#namingOf(paths).length > 0 || [...this.#names.values()].some((name) => bytes?.includes(name));
    }
    #namingOf(paths) {
        const remembered = this.#naming.get(paths);
        if (remembered !== undefined)
            return remembered;
        const naming = paths.naming.filter(({ to }) => to.some((type) => this.#types.has(type)));
        this.#naming.set(paths, naming);
        return naming;
    }
    /** Keeps what the object with these values names. */
    add({ address, deposed, type }, values, kept) {
        const goes = this.#going.has(keyOf(address, deposed));
        const paths = [...this.#namingOf(kept), ...this.#wanted.values()];
        for (const [path, found] of (0,projection/* project */.Cv)(values, undefined, undefined, paths)) {
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

// EXTERNAL MODULE: ./build/input/plan/provider-settings.js + 1 modules
var provider_settings = __webpack_require__(5568);
;// CONCATENATED MODULE: ./build/input/plan/import.js


/**
 * What an entry of `resource_changes` imports, with the fingerprints of who that is; nothing where it imports nothing.
 */
function importsIn(entry, type) {
    const { before, importing } = (0,json_value/* objectOf */.Xy)(entry.change);
    if (!(0,json_value/* isObject */.Gv)(importing))
        return [];
    const id = (0,json_value/* stringOf */.Je)(importing.id);
    const identities = [(0,projection/* identityOf */.cu)(before), id === null ? null : (0,projection/* identityOfId */.vg)(id)].filter((one) => one !== null);
    const provider = (0,json_value/* stringOf */.Je)(entry.provider_name) ?? "";
    const known = id ?? (0,json_value/* stringOf */.Je)((0,json_value/* objectOf */.Xy)(before).id) ?? "";
    const shown = (0,projection/* identitiesOf */.UI)({ before: (0,json_value/* isObject */.Gv)(before) ? before : null });
    return [{ type, provider, identities: [...new Set(identities)], shown, isUnique: (0,projection/* isUnique */.Gl)(known) }];
}

// EXTERNAL MODULE: ./build/domain/remembered.js
var remembered = __webpack_require__(3163);
;// CONCATENATED MODULE: ./build/input/plan/packed.js

/** Its fields are not `#private`, so that a test which compares two of them compares what is in them. */
class Packed {
    places;
    found;
    constructor(places, found) {
        this.places = places;
        this.found = found;
    }
    get size() {
        return this.found.length;
    }
    get(path) {
        const place = this.places.get(path);
        return place === undefined ? undefined : unpacked(this.found[place]);
    }
    *[Symbol.iterator]() {
        for (const [path, place] of this.places)
            yield [path, unpacked(this.found[place])];
    }
}
const unpacked = (found) => typeof found === "object" ? found.map(attributeOf) : [attributeOf(found)];
const attributeOf = (one) => typeof one === "object" ? one : { value: one, sensitive: false, unknown: false };
const plainOf = ({ value, sensitive, unknown, at }) => sensitive || unknown || at !== undefined || typeof value === "object" ? null : value;
/** Makes attributes dense: the same to those who read them. */
function packer() {
    const places = (0,remembered/* remembered */.H)((paths) => new Map(paths.map((path, place) => [path, place])), (paths) => paths.join("\n"));
    const same = (0,remembered/* remembered */.H)((text) => text);
    // What an object has several of are names of others and tags, which many objects share.
    const listed = (one) => (typeof one === "string" ? same(one) : one);
    const dense = (found) => {
        const plain = found.map(plainOf).filter((one) => one !== null);
        const [first] = plain;
        if (first === undefined || plain.length < found.length)
            return found;
        return plain.length === 1 ? first : plain.map(listed);
    };
    return (attributes) => new Packed(places(Array.from(attributes, ([path]) => path)), Array.from(attributes, ([, found]) => dense(found)));
}

;// CONCATENATED MODULE: ./build/input/plan/unchanged.js




/** An object of a plan: an address alone is not unique. */
const unchanged_keyOf = (address, deposed) => `${address} ${deposed ?? ""}`;
/** What is kept of an object that the plan leaves alone. Its values are parsed without the rest of its entry. */
const unchangedIn = (slots, { unchanged }) => (0,projection/* project */.Cv)((0,plan_entry/* parsedIn */.ne)(slots, plan_entry/* VALUES */.tT), (0,plan_entry/* parsedIn */.ne)(slots, plan_entry/* SENSITIVE */.NP), undefined, unchanged ?? []);
/**
 * The objects that the plan leaves alone, among those of which anything is kept. They stand in `resource_changes` and
 * again in the prior state, which also repeats the objects that the plan changes.
 */
class UnchangedObjects {
    #objects = new Map();
    #changed = new Set();
    #packed = packer();
    /** A large state names a type a million times. */
    #type = (0,remembered/* remembered */.H)((type) => type);
    add(address, deposed, type, values) {
        this.#objects.set(unchanged_keyOf(address, deposed), {
            address,
            deposed,
            type: this.#type(type),
            values: this.#packed(values),
        });
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

;// CONCATENATED MODULE: ./build/input/plan/resource-changes.js







/** An object that the plan does nothing to, in a mode that we know. */
const isUnchanged = ({ action, mode }) => action.effect === "none" && mode !== "unknown";
/** An object that gets another address and no more. */
const isMoved = ({ action, mode }, slots) => action.effect === "none" && mode === "managed" && slots.has(plan_entry/* PREVIOUS */.kn);
/** An object that is in the state, and that somebody manages here. */
const isThere = ({ action, mode }) => mode !== "data" && mode !== "ephemeral" && !["create", "read", "unknown"].includes(action.effect);
/** What an object that is created will be known by. */
function identifying(value, paths) {
    const change = (0,json_value/* objectOf */.Xy)((0,json_value/* objectOf */.Xy)((0,json_value/* parse */.qg)(value)).change);
    return (0,projection/* project */.Cv)(change.after, change.after_sensitive, change.after_unknown, paths.identifying);
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
    /** Objects that get another address and no more. */
    moves = [];
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
        const mode = (0,plan_entry/* modeIn */.p8)(slots);
        const actions = (0,plan_entry/* actionsIn */.jS)(slots);
        const known = { mode, actions, action: (0,plan_entry/* actionIn */.WI)(mode, actions) };
        if (mode === "unknown")
            this.unreadable.add("an entry of resource_changes has a mode that this version does not know");
        this.#count(known, slots);
        const missing = this.#readKnown(value, slots, known);
        if (missing !== null)
            this.unreadable.add(`entry ${this.#entries} of resource_changes has no ${missing}`);
    }
    /** Keeps of the entry what is wanted; says what it would need for that and does not have. */
    #readKnown(value, slots, known) {
        const type = slots.string(plan_entry/* TYPE */.ZE);
        if (type === null)
            return "type";
        if (slots.has(plan_entry/* IMPORTING */.Mr) && known.mode === "managed")
            this.imports.push(...importsIn((0,json_value/* objectOf */.Xy)((0,json_value/* parse */.qg)(value)), type));
        const paths = this.#keptPaths(type);
        if (isThere(known) && !paths.isHarmless)
            this.atStake++;
        const isMove = paths.isMoveKept && isMoved(known, slots);
        // Most entries of a large plan end here, before even their address is decoded.
        if (isUnchanged(known) && paths.unchanged === null && !isMove && slots.has(plan_entry/* ADDRESS */.BD))
            return null;
        const address = slots.string(plan_entry/* ADDRESS */.BD);
        if (address === null)
            return "address";
        const deposed = slots.string(plan_entry/* DEPOSED */.pQ);
        if (known.action.effect === "create" && known.mode === "managed" && paths.hasRow)
            this.creations.push({ address, type, values: identifying(value, paths) });
        if (isMove)
            this.#keepMove(value, { ...known, address, type }, paths);
        if (paths.unchanged !== null && known.action.effect !== "none")
            this.#unchanged.markChanged(address, deposed);
        if (!isKept(known, paths))
            return null;
        if (isUnchanged(known))
            this.#unchanged.add(address, deposed, type, unchangedIn(slots, paths));
        else
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
        if (slots.has(plan_entry/* PREVIOUS */.kn))
            counts.moved++;
        if (slots.has(plan_entry/* IMPORTING */.Mr))
            counts.imported++;
        if (slots.has(plan_entry/* DEPOSED */.pQ))
            counts.deposed++;
    }
    #keepMove(value, known, paths) {
        const entry = (0,json_value/* objectOf */.Xy)((0,json_value/* parse */.qg)(value));
        this.moves.push({ ...changeOf(entry, known, paths), ...(0,projection/* identitiesOf */.UI)((0,json_value/* objectOf */.Xy)(entry.change)) });
    }
    #keep(value, known, deposed, paths) {
        const { address, type } = known;
        const entry = (0,json_value/* objectOf */.Xy)((0,json_value/* parse */.qg)(value));
        const change = changeOf(entry, known, paths);
        this.#namings.changed(change, paths);
        if (known.action.effect !== "update" || paths.isRelevantUpdate(change))
            this.changes.push({ ...change, ...(0,projection/* identitiesOf */.UI)((0,json_value/* objectOf */.Xy)(entry.change)) });
        else if (paths.unchanged !== null)
            this.#unchanged.add(address, deposed, type, change.before);
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/input/plan/whereabouts.js


/**
 * Where a provider's objects are: `app` on one server is another database than `app` on the next, and many an object is
 * known by its mere name. So what says where it is goes into the digest with who it is.
 */
/** Settings that say where, and change with nothing else: no credentials, which are others in every run. */
const SETTINGS = new Set(`account account_id account_name address addr api_endpoint api_url base_url cluster config_context domain endpoint
  endpoints environment environment_id host hostname instance location nodes org organization organization_id
  organization_name owner profile project project_id region server server_url service_url site subscription_id tenant
  tenant_id uri url workspace workspace_id`.split(/\s+/));
/** The values of the plan's variables as fingerprints: they may hold secrets. */
class Variables {
    #known = new Map();
    read(variables) {
        for (const [name, one] of Object.entries(variables))
            this.#known.set(name, fingerprintOf((0,json_value/* objectOf */.Xy)(one).value ?? null));
    }
    /** What a setting refers to, with what is known of it. */
    of(references) {
        const names = Array.isArray(references) ? references : [];
        return names.map((name) => [name, this.#known.get(String(name).replace(/^var\./, "")) ?? null]);
    }
}
const fingerprintOf = (value) => (0,external_node_crypto_.createHash)("sha256").update(JSON.stringify(value)).digest("hex");
/** A setting without what is only known when it is applied. */
function resolved(expression, variables) {
    if (Array.isArray(expression))
        return expression.map((one) => resolved(one, variables));
    if (!(0,json_value/* isObject */.Gv)(expression))
        return expression;
    if ("constant_value" in expression)
        return [expression.constant_value ?? null];
    if ("references" in expression)
        return variables.of(expression.references ?? null);
    return Object.entries(expression).map(([name, one]) => [name, resolved(one, variables)]);
}
/** Of all configurations of a provider: which of them an object uses is not worked out. Null: none says where. */
function whereaboutsOf(configs, variables) {
    const all = configs.flatMap(({ expressions }) => {
        const own = Object.entries((0,json_value/* objectOf */.Xy)(expressions)).filter(([name]) => SETTINGS.has(name));
        return own.length === 0 ? [] : [JSON.stringify(own.sort().map(([name, one]) => [name, resolved(one, variables)]))];
    });
    return all.length === 0 ? null : JSON.stringify([...new Set(all)].sort());
}
/** The changes; of objects that are known by a mere name, where they are is a part of who they are. */
function withWhereabouts(changes, config, variables) {
    const configs = Object.values((0,json_value/* objectOf */.Xy)(config)).filter(json_value/* isObject */.Gv);
    const known = new Map();
    return changes.map((change) => {
        const { provider, exactIdentity, isKnownByName } = change;
        if (isKnownByName !== true)
            return change;
        const where = known.get(provider) ??
            whereaboutsOf(configs.filter((one) => isOf(provider, one)), variables);
        known.set(provider, where);
        return where === null ? change : { ...change, exactIdentity: fingerprintOf([exactIdentity, where]) };
    });
}
const isOf = (provider, { full_name, name = null }) => (full_name ?? name) === provider || (full_name === undefined && name === provider.split("/").at(-1));

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
    #moduleCalls = new ModuleCalls();
    #changes;
    #invocations = [];
    #inState = 0;
    #atStakeInState = 0;
    #deferred = 0;
    #deferredDestroys = [];
    #drift = [];
    #providers = null;
    #variables = new Variables();
    #plan = null;
    /** `source` names the plan in reports, `root` its root module; `keptPaths` says what to keep of a resource type. */
    constructor(source, root, keptPaths) {
        this.#source = source;
        this.#root = root;
        this.#keptPaths = keptPaths;
        this.#changes = new ResourceChanges(keptPaths, this.#unchanged, this.#namings);
    }
    document() {
        const scanner = new json_scanner/* Scanner */.L(this.#query(), (key) => this.#keys.add(key));
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
        const head = plan_head/* HEAD */.Vx.map((name) => [
            name,
            { take: (value) => void this.#head.set(name, (0,json_value/* parse */.qg)(value)) },
        ]);
        const changes = (0,plan_entry/* changeEntry */.df)((value, slots) => this.#changes.read(value, slots));
        const drift = (0,plan_entry/* changeEntry */.df)((value, slots) => void this.#drift.push(...driftIn(value, slots, this.#keptPaths)));
        const invocation = { only: "object", take: (value) => this.#invocation((0,json_value/* objectOf */.Xy)((0,json_value/* parse */.qg)(value))) };
        const state = (0,plan_entry/* stateModule */.Ov)((_, slots) => this.#stateEntry(slots));
        const providers = { only: "object", take: (value) => this.#setProviders((0,json_value/* parse */.qg)(value)) };
        return object({
            ...Object.fromEntries(head),
            resource_changes: { only: "array", elements: changes },
            resource_drift: { only: "array", elements: drift },
            deferred_changes: {
                only: "array",
                elements: { take: (value) => this.#deferredChange((0,json_value/* objectOf */.Xy)((0,json_value/* parse */.qg)(value))) },
            },
            action_invocations: { only: "array", elements: invocation },
            variables: { only: "object", take: (value) => this.#variables.read((0,json_value/* objectOf */.Xy)((0,json_value/* parse */.qg)(value))) },
            prior_state: object({ values: object({ root_module: state }) }),
            configuration: object({ provider_config: providers, root_module: this.#moduleCalls.query() }),
        }, { all: true });
    }
    #stateEntry(slots) {
        if ((0,plan_entry/* isData */.$V)(slots))
            return;
        this.#inState++;
        const type = slots.string(plan_entry/* TYPE */.ZE);
        const paths = type === null ? null : this.#keptPaths(type);
        const isNaming = this.#namings.wantsEntry(slots, paths);
        if (paths?.isHarmless !== true)
            this.#atStakeInState++;
        if (type === null || paths === null || (paths.unchanged === null && !isNaming))
            return;
        const address = slots.string(plan_entry/* ADDRESS */.BD);
        if (address === null)
            return;
        const deposed = slots.string(plan_entry/* DEPOSED */.pQ);
        const isNew = paths.unchanged !== null && this.#unchanged.isNew(address, deposed);
        if (!isNew && !isNaming)
            return;
        if (isNaming)
            this.#namings.add({ address, deposed, type }, (0,plan_entry/* parsedIn */.ne)(slots, plan_entry/* VALUES */.tT), paths);
        if (isNew)
            this.#unchanged.add(address, deposed, type, unchangedIn(slots, paths));
    }
    #deferredChange(entry) {
        this.#deferred++;
        this.#deferredDestroys.push(...deferredDestroyIn(entry, this.#keptPaths));
    }
    #setProviders(config) {
        this.#providers = config;
    }
    #invocation(entry) {
        const trigger = (0,json_value/* objectOf */.Xy)(entry.lifecycle_action_trigger);
        this.#invocations.push({
            address: (0,json_value/* stringOf */.Je)(entry.address) ?? "",
            type: (0,json_value/* stringOf */.Je)(entry.type) ?? "",
            event: (0,json_value/* stringOf */.Je)(trigger.action_trigger_event),
            triggeredBy: (0,json_value/* stringOf */.Je)(trigger.triggering_resource_address),
        });
    }
    #finished() {
        const mistaken = diagnoseKeys(this.#keys);
        if (mistaken !== null)
            throw new fault/* InputError */.d(mistaken);
        const head = this.#head;
        const redacted = (0,plan_head/* isRedacted */.vX)(head);
        const formatVersion = (0,plan_head/* formatVersionIn */.L9)(head);
        const { counts, changes, imports, creations, moves, unreadable } = this.#changes;
        const located = (all) => withWhereabouts(all, this.#providers, this.#variables);
        const flag = (name) => (0,plan_head/* flagIn */.kx)(head, name, (complaint) => unreadable.add(complaint));
        return {
            source: this.#source,
            root: this.#root,
            formatVersion,
            terraformVersion: (0,json_value/* stringOf */.Je)(head.get("terraform_version")),
            plannedAt: (0,plan_head/* plannedAtIn */.Fb)(head),
            errored: flag("errored") ?? false,
            complete: flag("complete"),
            applyable: flag("applyable"),
            counts,
            changes: (0,provider_settings/* withProviderSettings */.h4)(located(changes), this.#providers, this.#keptPaths),
            standing: this.#unchanged.without(changes),
            moves,
            namings: this.#namings.all,
            hasPriorState: redacted ? null : this.#keys.has("prior_state") && this.#inState > 0,
            managedInState: redacted ? null : this.#inState,
            atStake: Math.max(this.#atStakeInState, this.#changes.atStake),
            deferred: this.#deferred,
            deferredDestroys: located(this.#deferredDestroys),
            drift: this.#drift,
            creations,
            imports,
            invocations: this.#invocations,
            moduleCalls: this.#moduleCalls.all,
            statePlace: null,
            unreadable: [...unreadable],
        };
    }
}
const object = (members, options = {}) => ({
    only: "object",
    members: new query/* Members */.O(members, options),
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
    const { shownPlan } = await __webpack_require__.e(/* import() */ 4320).then(__webpack_require__.bind(__webpack_require__, 4320));
    yield* shownPlan(file, program, folder, signal);
}
const isFolder = (path) => (0,external_node_fs_.existsSync)(path) && (0,external_node_fs_.statSync)(path).isDirectory();
/**
 * The plans in one source: one, or several where Terragrunt wrote a plan a line.
 * Throws InputError, with the source named, where it can't be read as what it claims to be: such a plan is never a
 * pass.
 */
async function readPlans(source, options) {
    const readings = [];
    const begin = () => {
        const reading = new PlanReading(read_nameOf(source), source.root, options.keptPaths);
        readings.push(reading);
        return reading.document();
    };
    const mistaken = () => readings.at(-1)?.mistaken;
    const plans = await readSource(source, options, { noun: "plan", begin, strange: diagnoseText, mistaken }, () => readings.map((reading) => reading.result));
    const statePlace = await placeIn(source, options);
    return plans.map((plan) => ({ ...plan, statePlace }));
}
/** Where the state of a saved plan lies, if anybody asks. */
async function placeIn(source, { cwd, settingsAsked: asked }) {
    const file = (0,external_node_path_.resolve)(cwd, source.path);
    if (asked === null || source.path === "-" || !(0,file_kind/* endsAsZip */.uP)(file))
        return null;
    const { statePlaceOf } = await __webpack_require__.e(/* import() */ 5726).then(__webpack_require__.bind(__webpack_require__, 5726));
    return statePlaceOf(file, asked).catch((cause) => {
        throw named(cause, read_nameOf(source), "plan", () => undefined);
    });
}
/** The name of a source in messages. */
const read_nameOf = ({ path }) => (path === "-" ? "standard input" : path);
/** Reads the documents of a source; `result` is asked once all of them are read. Throws InputError with it named. */
async function readSource(source, options, { noun, begin, strange, mistaken }, result) {
    const name = read_nameOf(source);
    try {
        const { count, passed } = await (0,documents/* readDocuments */.r)(bytesOf(source, options), begin, strange, noun);
        if (count === 0)
            throw new fault/* InputError */.d(strange(""));
        if (passed > 0)
            options.onNote?.(`${name}: skipped ${passed === 1 ? "a line" : `${passed} lines`} of other text before the ${noun}`);
        return result();
    }
    catch (cause) {
        if (cause instanceof fault/* InputError */.d && isConfigurationAt(source, options))
            throw new fault/* InputError */.d(`${name} ${CONFIGURATION[noun]}`, { cause });
        throw named(cause, name, noun, mistaken);
    }
}
/** Of what had to be a saved plan it was said already. */
const isConfigurationAt = ({ path }, { cwd, isSaved }) => isSaved !== true &&
    (0,not_saved/* isConfiguration */.Z)(path) &&
    (0,external_node_fs_.statSync)((0,external_node_path_.resolve)(cwd, path), { throwIfNoEntry: false })?.isFile() === true;
/**
 * The JSON of a source in UTF-8. A saved plan is shown in the folder of its root, where its providers are installed.
 */
function bytesOf({ path, root }, { cwd, input, terraform, signal, onProgress, isSaved }) {
    const file = (0,external_node_path_.resolve)(cwd, path);
    const show = () => {
        if (path === "-")
            throw new fault/* InputError */.d('is a saved plan file; give its path, so that "terraform show -json" can read it');
        const folder = (0,external_node_path_.resolve)(cwd, root);
        return shown(file, terraform, isFolder(folder) ? folder : (0,external_node_path_.dirname)(file), signal);
    };
    const kind = path === "-" ? null : (0,file_kind/* notAFile */.$y)(file);
    if (kind !== null)
        throw new fault/* InputError */.d(kind);
    if (path !== "-" && (isSaved === true || (0,file_kind/* endsAsZip */.uP)(file)))
        return show();
    const raw = path === "-" ? input : (0,bytes/* fileBytes */.s)(file);
    return decoded(onProgress === undefined ? raw : counted(raw, onProgress), show);
}
/** Puts the source's name in front; a document that broke off is first told what it is, if its keys say so. */
function named(cause, name, noun, mistaken) {
    if (!(cause instanceof fault/* InputError */.d))
        return cause;
    const instead = cause instanceof scan_error/* ScanError */.s ? mistaken() : undefined;
    return new fault/* InputError */.d(`${name} ${instead ?? `${cause.message}${cause instanceof scan_error/* ScanError */.s ? REMEDY[noun] : ""}`}`, {
        cause,
    });
}
const CONFIGURATION = {
    plan: 'is Terraform configuration, not a plan; save the plan with "terraform plan -out=tfplan" and give the output of "terraform show -json tfplan"',
    state: 'is Terraform configuration, not a state; give the output of "terraform show -json", or terraform.tfstate as it is',
};
const REMEDY = {
    plan: '; make it again with "terraform show -json PLANFILE > plan.json", and give that file as it was written',
    state: '; make it again with "terraform show -json > state.json", and give that file as it was written',
};


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


/***/ })

};

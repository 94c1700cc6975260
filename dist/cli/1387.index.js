export const id = 1387;
export const ids = [1387];
export const modules = {

/***/ 4992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ evaluate)
});

// EXTERNAL MODULE: ./build/domain/catalogue.js
var domain_catalogue = __webpack_require__(5520);
// EXTERNAL MODULE: ./build/domain/change.js
var domain_change = __webpack_require__(1777);
// EXTERNAL MODULE: ./build/domain/match.js
var match = __webpack_require__(4104);
// EXTERNAL MODULE: ./build/domain/finding.js
var finding = __webpack_require__(9304);
;// CONCATENATED MODULE: ./build/domain/rules/rule.js

/** The subject of a finding on this object. */
function about(change, { graph }) {
    const known = graph.resolved(change);
    if (known.holds !== "row")
        return (0,finding/* subjectOf */.et)(change, { class: known.holds === "unknown" ? "unknown" : null, weight: null, what: null });
    const { class: named, weight, what } = known.row;
    return (0,finding/* subjectOf */.et)(change, { class: named, weight, what });
}
/** The catalogue's own words on what is lost, or on what a change does. */
const says = (words, certain = true) => ({ kind: "says", says: words, certain });
/** A statement on one object or on the plan, with the usual parts left out. */
const statement = (rule, subject, detail, more = {}) => ({ rule, subject, remains: null, detail, evidence: [], agreed: [], ...more });

;// CONCATENATED MODULE: ./build/domain/exceptions.js


/**
 * The exceptions of a policy, applied to one plan: what they keep quiet is counted, so that nobody takes it for calm.
 */
class Exceptions {
    #policy;
    #today;
    #levelOf;
    #expired = new Set();
    #used = new Map();
    /** `today`: `YYYY-MM-DD`. `levelOf`: the level of a statement without any exception. */
    constructor(policy, today, levelOf) {
        this.#policy = policy;
        this.#today = today;
        this.#levelOf = levelOf;
    }
    /** Whether what is said of an object is allowed. What can't be read can't be allowed beforehand. */
    allow(said, change) {
        if (said.rule === "unreadable-change")
            return false;
        const { allow, allowedToo } = this.#policy;
        const entry = this.#validIn(allow, said, change);
        if (entry === undefined)
            return false;
        if (allowedToo !== null && this.#validIn(allowedToo, said, change) === undefined)
            return false;
        this.#count(entry, this.#levelOf(said));
        return true;
    }
    #validIn(exceptions, said, change) {
        const matching = exceptions.filter((entry) => (entry.rules === null || entry.rules.includes(said.rule)) && (0,match/* matchesObject */.PT)(entry, change, "is"));
        const valid = matching.find(({ until }) => until === null || this.#today <= until);
        if (valid === undefined)
            for (const entry of matching)
                this.#expired.add(entry);
        return valid;
    }
    #count(entry, level) {
        if (level !== "block" && level !== "warn")
            return;
        const quiet = this.#used.get(entry) ?? { block: 0, warn: 0 };
        quiet[level] += 1;
        this.#used.set(entry, quiet);
    }
    /** What is to be said of the exceptions themselves, once all of the plan has been asked for. */
    statements() {
        const expired = [...this.#expired].map(({ until, reason }) => statement("exception-expired", null, { kind: "exception", until, reason }));
        const used = [...this.#used].map(([{ until, reason }, { block, warn }]) => statement("exception-used", null, { kind: "allowed", until, reason, block, warn }));
        return [...expired, ...used];
    }
}

// EXTERNAL MODULE: ./build/domain/levels.js
var levels = __webpack_require__(7010);
// EXTERNAL MODULE: ./build/domain/conditions.js
var conditions = __webpack_require__(475);
// EXTERNAL MODULE: ./build/domain/kept-paths.js
var kept_paths = __webpack_require__(7680);
;// CONCATENATED MODULE: ./build/domain/renames.js


/** The values at a path as one text; null where there is none, or it is known only after apply. */
function textAt(values, path) {
    const found = (0,conditions/* valuesAt */.I0)(values, path);
    const isKnown = found.every(({ value, unknown }) => !unknown && value !== null && typeof value !== "object");
    return isKnown && found.length > 0 ? JSON.stringify(found.map(({ value }) => value)) : null;
}
/** Whether both are known by the same: something is equal, and nothing that both have differs. */
function areSame(row, before, after) {
    const pairs = (0,kept_paths/* identifyingIn */.cn)(row)
        .map((path) => [textAt(before, path), textAt(after, path)])
        .filter(([was, becomes]) => was !== null && becomes !== null);
    return pairs.length > 0 && pairs.every(([was, becomes]) => was === becomes);
}
/**
 * Finds objects that are deleted and created anew under another address, as a rename without a `moved` block does. Only
 * where exactly one fits: of several with one name nobody knows which became which.
 */
function renamesIn({ changes, creations }, resolve) {
    const byType = new Map();
    for (const one of creations)
        byType.set(one.type, [...(byType.get(one.type) ?? []), one]);
    const found = new Map();
    const taken = new Map();
    for (const change of changes) {
        const { row } = resolve(change);
        if (row === null || change.action.effect !== "delete" || change.deposed !== null)
            continue;
        const fitting = (byType.get(change.type) ?? []).filter(({ values }) => areSame(row, change.before, values));
        const [only] = fitting;
        if (only === undefined || fitting.length > 1)
            continue;
        found.set(change, only);
        taken.set(only, (taken.get(only) ?? 0) + 1);
    }
    return (change) => {
        const creation = found.get(change);
        return creation !== undefined && taken.get(creation) === 1 ? creation.address : null;
    };
}

// EXTERNAL MODULE: ./build/domain/catalogue-terms.js
var catalogue_terms = __webpack_require__(2730);
// EXTERNAL MODULE: ./build/domain/evidence.js
var domain_evidence = __webpack_require__(192);
// EXTERNAL MODULE: ./build/domain/remains.js
var domain_remains = __webpack_require__(4668);
// EXTERNAL MODULE: ./build/domain/watched.js + 1 modules
var domain_watched = __webpack_require__(5788);
// EXTERNAL MODULE: ./build/domain/state/ids.js
var state_ids = __webpack_require__(9453);
;// CONCATENATED MODULE: ./build/domain/rules/for-new.js


const HOLDING = ["inside", "guards"];
const isNamed = ({ values }, ids) => [...values].some(([, found]) => found.some(({ value }) => ids.some((id) => id === value)));
/**
 * Whether what an object is for, or stands in, is created by the same plan, so that there is nothing in it yet: its id
 * is not known, or is the name that the plan gives to a new one.
 */
const isForNew = (row, change, { creations }) => (row.refs ?? [])
    .filter(({ role }) => HOLDING.includes(role))
    .some((reference) => {
    if ((0,conditions/* valuesAt */.I0)(change.after, reference.path).some(({ unknown }) => unknown))
        return true;
    const ids = (0,state_ids/* idSetsOf */.YZ)({ values: change.after }, reference).flat();
    return creations.some((one) => reference.to.includes(one.type) && isNamed(one, ids));
});

// EXTERNAL MODULE: ./build/domain/rules/table.js
var table = __webpack_require__(4333);
// EXTERNAL MODULE: ./build/domain/holding.js
var holding = __webpack_require__(5734);
;// CONCATENATED MODULE: ./build/domain/rules/taken.js




const isHeavier = (one, other) => catalogue_terms/* WEIGHTS */.Y.indexOf(one) < catalogue_terms/* WEIGHTS */.Y.indexOf(other);
/** The heaviest of what goes with an object, and that no change of the plan destroys: nothing else speaks of it. */
function heaviestWith(object, graph) {
    const [heaviest] = graph
        .takenWith(object)
        .filter(({ row, values }) => (0,holding/* holdsAnything */.BT)(row, values))
        .toSorted((a, b) => catalogue_terms/* WEIGHTS */.Y.indexOf(a.row.weight) - catalogue_terms/* WEIGHTS */.Y.indexOf(b.row.weight));
    return heaviest;
}
/**
 * What is said of a destroy, with what it takes along: a machine with its disk loses as much as the disk is worth, and
 * one that holds nothing itself loses the disk all the same. `ruleOf`: the rule that speaks of the loss of an object.
 */
function withTaken(own, change, { graph }, ruleOf) {
    const taker = graph.of(change);
    const taken = taker && heaviestWith(taker, graph);
    if (taker === undefined || taken === undefined)
        return own;
    const { weight, loses } = taken.row;
    if (own.length > 0)
        return own.map((said) => (isHeavier(weight, said.weight ?? "low") ? { ...said, weight } : said));
    const remains = remainsOfTaken(graph.copiesOf(taken).survivors, graph.copiesOf(taker).goesWithIt);
    const rule = ruleOf(taken, remains);
    if (rule === null)
        return [];
    const subject = (0,finding/* subjectOf */.et)(change, { class: taker.row.class, weight, what: taker.row.what });
    return [statement(rule, subject, says(loses), { remains, weight })];
}
/** Of an object that is taken along, only its copies remain: what its own destroy would leave is not made. */
const remainsOfTaken = (survivors, goesWithIt) => ({
    kind: survivors.length > 0 ? "copies" : "nothing",
    days: null,
    refusal: null,
    survivors,
    goesWithIt,
    survivorsCount: survivors.length,
    goesWithItCount: goesWithIt.length,
});

;// CONCATENATED MODULE: ./build/domain/rules/loss.js










/** The rule that a destroyed object of a class breaks; guards have a rule of their own. */
const BROKEN = {
    data: (remains) => dataRule(remains),
    identity: (remains) => dataRule(remains),
    dns: (remains) => dataRule(remains),
    backup: () => "backup-loss",
    key: () => "key-loss",
    container: () => "container-loss",
    "network-critical": () => "address-loss",
    guard: () => null,
};
/** `unknown` is not nothing: the catalogue has no facts, so it is not said that this was the last copy. */
const dataRule = ({ kind }) => (kind === "nothing" ? "last-copy" : "data-loss");
const NOTHING = { kind: "nothing" };
/** The rule that would speak if the object were destroyed and nothing remained; null for what is no loss. */
const lossRuleOf = (row) => BROKEN[row.class](NOTHING);
/** Why an object weighs more than others of its type. */
const heavierBy = ({ row, isHeavier }, change) => isHeavier && row.heavier !== undefined ? (0,conditions/* evidenceOf */.X1)(row.heavier.when, change.before) : [];
/** Whether it is a copy of something that is in the state, and stays as it is. */
function isReplicaOfLiving(change, { lighter }, graph) {
    const object = graph.of(change);
    if (lighter === undefined || object === undefined || !(0,conditions/* hold */._2)(lighter.when ?? {}, change.before))
        return false;
    const sources = graph.targets(object, "copies");
    return sources.length > 0 && sources.every((source) => graph.lost(source) === null);
}
/** An object that is deleted or replaced, and with it what it holds. */
const destroyed = (change, held, context) => {
    const { row, factsKnown } = held;
    if (held.isOnlyForgotten)
        return [];
    const { remains, evidence } = (0,domain_remains/* remainsOf */.Z)(change, row, context.graph, factsKnown);
    const rule = BROKEN[row.class](remains);
    if (rule === null)
        return [];
    const to = context.renameOf(change);
    const renamed = to === null ? [] : [{ kind: "rename", to }];
    const { callings } = change;
    const called = callings.length === 0 ? [] : [{ kind: "called", callings }];
    const all = (0,domain_evidence/* distinctEvidence */.A3)([...evidence, ...heavierBy(held, change), ...called, ...renamed]);
    const { weight, loses } = isReplicaOfLiving(change, row, context.graph) ? { ...row, ...row.lighter } : row;
    return [statement(rule, { ...about(change, context), weight }, says(loses), { remains, evidence: all, weight })];
};
const UPDATE_RULES = ["data-loss", "backup-loss", "key-loss", "container-loss"];
const strength = ({ watch }, row) => catalogue_terms/* WEIGHTS */.Y.indexOf(watch.weight ?? row.weight) * table/* RULE_NAMES */.iU.length + table/* RULE_NAMES */.iU.indexOf(watch.rule);
/** A change in place that destroys: the strongest one makes the finding, the others are evidence in it. */
const updated = (change, { row, watched }, context) => {
    const found = watched.filter(({ watch }) => UPDATE_RULES.includes(watch.rule));
    const [worst] = [...found].sort((a, b) => strength(a, row) - strength(b, row));
    if (worst === undefined)
        return [];
    const { watch } = worst;
    const left = watch.rule === "data-loss" ? (0,domain_remains/* remainsInPlace */.S)(change, watch, context.graph) : null;
    const rule = left?.remains.kind === "nothing" ? "last-copy" : watch.rule;
    return [
        statement(rule, about(change, context), saying(worst), {
            remains: left?.remains ?? null,
            evidence: (0,domain_evidence/* distinctEvidence */.A3)([...(left?.evidence ?? []), ...(0,domain_watched/* factsOf */.xS)(found)]),
            agreed: agreedTo(found),
            weight: watch.weight ?? row.weight,
        }),
    ];
};
/** Every transition in one finding: an owner agrees to all of them, and to no other values. */
const agreedTo = (found) => found.map(({ transition }) => transition).sort();
/** The watch's own sentence; where the new value is not known yet, as a possibility. */
const saying = ({ watch, certain }) => says(watch.says, certain);
/** A create that deletes what is around it, as the delete of its container would. */
const created = (change, { row }, context) => {
    if (isForNew(row, change, context.plan))
        return [];
    const deleting = (0,domain_watched/* newlyExpiring */.uv)(change, row).filter(({ rule }) => rule !== undefined);
    return deleting.slice(0, 1).map(({ when, says: words, weight = row.weight }) => statement("container-loss", about(change, context), says(words), {
        evidence: (0,conditions/* evidenceOf */.X1)(when, change.after),
        agreed: Object.keys(when).map((path) => (0,domain_watched/* bringing */.PD)(change, path)),
        weight,
    }));
};
const loss = (change, context) => {
    const known = context.graph.resolved(change);
    if (known.row === null || change.mode !== "managed")
        return [];
    if ((0,domain_change/* isDestroyed */.EP)(change) && !(0,domain_watched/* isRuleChange */.BN)(change, known.row)) {
        const own = known.holds === "row" ? destroyed(change, known, context) : [];
        return withTaken(own, change, context, ({ row }, remains) => BROKEN[row.class](remains));
    }
    if (known.holds !== "row")
        return [];
    return change.action.effect === "create" ? created(change, known, context) : updated(change, known, context);
};

;// CONCATENATED MODULE: ./build/domain/rules/drifted.js


/** What is missed when it vanishes: what holds something, and safeguards. */
const MISSED = ["data", "identity", "dns", "backup", "key", "container", "guard"];
/**
 * Something worth keeping vanished outside Terraform, or a safeguard of it was switched off there. Asked of the drift,
 * not of the plan's changes; what else drifted is listed and not judged.
 */
const drifted = (change, context) => {
    const known = context.graph.resolved(change);
    if (known.holds !== "row")
        return [];
    if (change.action.effect === "delete") {
        if (!MISSED.includes(known.row.class))
            return [];
        const recreated = context.plan.creations.some(({ address }) => address === change.address);
        return [statement("drifted", about(change, context), { kind: "vanished", recreated })];
    }
    const off = known.watched.filter(({ watch, certain }) => watch.rule === "guard-removed" && certain);
    const [first] = off;
    if (first === undefined)
        return [];
    const evidence = off.map((one) => one.evidence);
    return [
        statement("drifted", about(change, context), { kind: "switched-off", says: first.watch.says }, { evidence, agreed: agreedTo(off) }),
    ];
};

// EXTERNAL MODULE: ./build/domain/state/lost.js
var lost = __webpack_require__(7241);
;// CONCATENATED MODULE: ./build/domain/state/guarded.js


const GUARDING = ["guards", "copies", "inside"];
/**
 * The objects of the state that a created object guards, copies or lives in, and that stay. A created object is none of
 * the graph's own, and few are asked for, so they are looked for one by one.
 */
const guardedBy = (change, row, graph) => (row.refs ?? [])
    .filter(({ role }) => GUARDING.includes(role))
    .flatMap((reference) => {
    const wanted = (0,state_ids/* idSetsOf */.YZ)({ values: change.after }, reference);
    return graph.objects.filter((object) => reference.to.includes(object.type) && wanted.some((ids) => hasAll(object, ids)));
})
    .filter((object) => !(0,lost/* isGone */.ST)(graph.lost(object)));
function hasAll(object, ids) {
    const own = (0,state_ids/* idsOf */.UX)(object);
    return ids.every((id) => own.has(id));
}

;// CONCATENATED MODULE: ./build/domain/rules/created-off.js



/** The values that show it: off in what is created, on in what that guards. */
const evidenceFor = ({ when, over }, after, guarded) => [
    ...(0,conditions/* evidenceOf */.X1)(when, after),
    ...(over === "unseen" ? [] : (0,conditions/* evidenceOf */.X1)(over, guarded.values, guarded.type)),
];
/** A safeguard is created switched off over an object that is there already, and has it switched on. */
const createdOff = (change, context) => {
    const known = context.graph.resolved(change);
    if (change.action.effect !== "create" || change.mode !== "managed" || known.holds !== "row")
        return [];
    const { row } = known;
    const off = (row.createdOff ?? []).filter(({ when }) => (0,conditions/* hold */._2)(when, change.after));
    const guarded = off.length === 0 ? [] : guardedBy(change, row, context.graph);
    const found = off.flatMap((one) => {
        const over = guarded.find(({ values }) => one.over === "unseen" || (0,conditions/* hold */._2)(one.over, values));
        return over === undefined ? [] : [{ one, evidence: evidenceFor(one, change.after, over) }];
    });
    return found
        .slice(0, 1)
        .map(({ one, evidence }) => statement(one.rule, about(change, context), says(one.says), { evidence, weight: row.weight }));
};

// EXTERNAL MODULE: ./build/domain/rule-sets.js + 1 modules
var rule_sets = __webpack_require__(3874);
;// CONCATENATED MODULE: ./build/domain/rules/data-expiry.js







const CHANGES = ["create", "update", "replace"];
/** A change, even a create, after which stored data expires or is overwritten. */
const dataExpiry = (change, context) => {
    const { effect } = change.action;
    const known = context.graph.resolved(change);
    if (change.mode !== "managed" || known.holds !== "row" || !CHANGES.includes(effect))
        return [];
    const { row, watched } = known;
    if (effect === "replace" && !(0,domain_watched/* isRuleChange */.BN)(change, row))
        return [];
    if (effect === "create" && isForNew(row, change, context.plan))
        return [];
    const subject = about(change, context);
    // What a watch of another rule says in the same words is one fact, and told by that rule.
    const brought = (0,domain_watched/* newlyExpiring */.uv)(change, row).filter(({ rule, says: words }) => rule === undefined && !watched.some(({ watch }) => watch.says === words));
    const inNewRules = effect === "create" && row.rulesOf !== undefined ? (0,rule_sets/* findInRuleSets */.q)(change, row) : [];
    const tightened = [...watched, ...inNewRules].filter(({ watch }) => watch.rule === "data-expiry");
    const said = [
        ...brought.map((one) => statement("data-expiry", subject, says(one.says), {
            evidence: (0,conditions/* evidenceOf */.X1)(one.when, change.after),
            agreed: Object.keys(one.when).map((path) => (0,domain_watched/* bringing */.PD)(change, path)),
        })),
        ...tightened.map((one) => statement("data-expiry", subject, saying(one), {
            evidence: (0,domain_watched/* factsOf */.xS)([one]),
            agreed: agreedTo([one]),
        })),
    ];
    return said.slice(0, 1).map((first) => ({
        ...first,
        evidence: (0,domain_evidence/* distinctEvidence */.A3)(said.flatMap(({ evidence }) => evidence)),
        agreed: [...new Set(said.flatMap(({ agreed }) => agreed))].sort(),
    }));
};

// EXTERNAL MODULE: ./build/domain/leftover.js
var leftover = __webpack_require__(4646);
;// CONCATENATED MODULE: ./build/domain/rules/exposed.js




/** Whether it would leave something, may once the apply tells more values, or leaves it to what it is stored in. */
const mayLeave = (leaf, planned) => leaf.remains !== "nothing" && (leaf.of !== undefined || (0,conditions/* mayHold */.BV)(leaf.when ?? {}, planned));
function isExposed({ type, after }, row, { copiedByNew }) {
    return (0,holding/* isWorthKeeping */.om)(row) && !copiedByNew.has(type) && !(row.leaves ?? []).some((leaf) => mayLeave(leaf, after));
}
/**
 * An object that holds data is created, and nothing would remain of it after a destroy: neither by its planned values,
 * nor because the same plan creates what keeps copies of objects of its type.
 */
const exposed = (change, context) => {
    const known = context.graph.resolved(change);
    if (change.action.effect !== "create" || change.mode !== "managed")
        return [];
    if (known.holds !== "row" || !known.factsKnown || !isExposed(change, known.row, context))
        return [];
    const { leaves = [], loses } = known.row;
    const { evidence } = (0,leftover/* leftBy */.j)(leaves, change.after, undefined, context.graph);
    return [statement("exposed", about(change, context), says(loses, false), { evidence })];
};

;// CONCATENATED MODULE: ./build/domain/rules/forgotten.js


const forgotten_MISSED = ["data", "identity", "dns", "backup", "key", "container"];
/** The names of one type before and after it was retired: `snowflake_database_old`, `kubernetes_secret_v1`. */
const areRelated = (a, b) => a === b || a.startsWith(`${b}_`) || b.startsWith(`${a}_`);
/** In another region or account an object of the same type may have the same id; not the same ARN. */
const isElsewhere = ({ type, shown }, change) => type === change.type && shown.identity === change.identity && shown.exactIdentity !== change.exactIdentity;
/** Whether the plan imports the very object that it forgets: it stays in the state, under another address or type. */
const isImportedAgain = (change, { plan }) => {
    const { identity, type, provider } = change;
    return plan.imports.some((one) => identity !== null &&
        one.provider === provider &&
        one.identities.includes(identity) &&
        (one.isUnique || areRelated(one.type, type)) &&
        !isElsewhere(one, change));
};
/**
 * Something worth keeping leaves the state without being destroyed: by `removed`, or since its provider's delete does
 * nothing. From then on no plan shows it.
 * What the same plan imports again under a type that nobody knows could be deleted by the next one with no more than a
 * warning: that blocks.
 */
const forgotten = (change, context) => {
    const known = context.graph.resolved(change);
    if (change.mode !== "managed" || known.holds !== "row" || !forgotten_MISSED.includes(known.row.class))
        return [];
    const by = change.action.effect === "forget" ? "plan" : (0,domain_change/* isDestroyed */.EP)(change) && known.isOnlyForgotten ? "provider" : null;
    if (by === null)
        return [];
    const isDisguised = context.importedAsUnknown.has(change.identity ?? "");
    if (isDisguised && known.row.weight === "high")
        return [
            statement("forgotten", about(change, context), { kind: "leaves-state", by: "disguise" }, { always: "block", agreed: ["disguise"] }),
        ];
    const isTakenOver = by === "plan" && !isDisguised && isImportedAgain(change, context);
    return isTakenOver ? [] : [statement("forgotten", about(change, context), { kind: "leaves-state", by })];
};

;// CONCATENATED MODULE: ./build/domain/rules/frozen.js

/**
 * Something is destroyed on a day on which the policy wants nothing destroyed. Days are compared as text: `YYYY-MM-DD`
 * sorts.
 */
const frozen = ({ plan, policy, today }) => {
    const destroyed = plan.counts.delete + plan.counts.replace;
    const window = policy.freeze.find(({ from, to }) => from <= today && today <= to);
    if (window === undefined || destroyed === 0)
        return [];
    const { from, to, reason } = window;
    return [statement("frozen", null, { kind: "freeze", from, to, reason, destroyed })];
};

;// CONCATENATED MODULE: ./build/domain/rules/guard-removed.js



/** A safeguard is switched off in place, or an object that is nothing but a safeguard goes. */
const guardRemoved = (change, context) => {
    const known = context.graph.resolved(change);
    if (known.holds !== "row" || change.mode !== "managed")
        return [];
    const { row, watched } = known;
    const subject = about(change, context);
    if ((0,domain_change/* isDestroyed */.EP)(change)) {
        const isGuard = row.class === "guard" && !known.isOnlyForgotten;
        return isGuard ? [statement("guard-removed", subject, says(row.loses))] : [];
    }
    const off = watched.filter(({ watch }) => watch.rule === "guard-removed");
    const [first] = off;
    if (first === undefined)
        return [];
    return [
        statement("guard-removed", subject, saying(first), {
            evidence: off.map(({ evidence }) => evidence),
            agreed: agreedTo(off),
        }),
    ];
};

;// CONCATENATED MODULE: ./build/domain/rules/incomplete-plan.js

/** Whether it holds something, or may, since nobody knows its type. */
const mayHold = (change, graph) => {
    const known = graph.resolved(change);
    return known.holds !== "nothing" && !known.isOnlyForgotten;
};
const agreedOn = ({ address, type, provider, exactIdentity, action }) => JSON.stringify([address, type, provider, exactIdentity, action.effect]);
/** The plan leaves something out on purpose. An errored plan is incomplete too, and has its own rule. */
const incompletePlan = ({ plan, graph }) => {
    if (plan.errored)
        return [];
    if (plan.deferred > 0) {
        const destroys = plan.deferredDestroys.filter((change) => mayHold(change, graph)).map(({ address }) => address);
        const agreed = plan.deferredDestroys.map(agreedOn).sort();
        return [statement("incomplete-plan", null, { kind: "deferred", count: plan.deferred, destroys }, { agreed })];
    }
    return plan.complete === false ? [statement("incomplete-plan", null, { kind: "partial" })] : [];
};

;// CONCATENATED MODULE: ./build/domain/rules/mass-destroy.js


/**
 * Whether a destroyed object is known as harmless. A release replaces task definitions and templates by the dozen, and
 * versions of layers or files, which weigh little and are made again; of some types only objects with certain values
 * hold anything.
 */
const isHarmless = (change, { graph }) => {
    const known = graph.resolved(change);
    const isMadeAgain = known.row?.weight === "low" && change.action.effect === "replace";
    return known.holds === "nothing" || known.isOnlyForgotten || isMadeAgain;
};
/**
 * A large share of everything in the state that is not known as harmless goes at once. Where the plan shows no state,
 * what it lists is taken for all there is.
 */
const massDestroy = (context) => {
    const { plan, policy } = context;
    const going = plan.changes.filter((change) => change.mode === "managed" && (0,domain_change/* isDestroyed */.EP)(change));
    const harmless = going.filter((change) => isHarmless(change, context));
    const destroyed = going.length - harmless.length;
    // By their types alone, which is all that is known of what stays, these were counted as well.
    const spared = harmless.filter((change) => context.graph.resolved(change).row !== null).length;
    const all = Math.max(plan.atStake - spared, destroyed);
    const { share, atLeast } = policy.massDestroy;
    if (destroyed === 0 || destroyed < atLeast || destroyed < all * share)
        return [];
    return [statement("mass-destroy", null, { kind: "share", destroyed, all })];
};

;// CONCATENATED MODULE: ./build/domain/rules/missing-state.js

/**
 * The plan knows no object and wants to create everything: right for a new root, and the first sign of a lost or
 * swapped state for any other.
 * Blocks only where the root is known not to be new.
 */
const missingState = ({ plan, isNewRoot, oldBecause }) => {
    const { counts } = plan;
    const known = counts.update + counts.replace + counts.delete + counts.forget + counts.none + counts.imported + counts.unknown;
    if (plan.hasPriorState === true || isNewRoot === true || counts.create === 0 || known > 0)
        return [];
    const detail = { kind: "no-prior-state", creates: counts.create, old: oldBecause };
    // No destroys stand in the digest for it, so that of few creates would cover many.
    const agreed = [String(counts.create)];
    return [statement("missing-state", null, detail, { agreed, ...(isNewRoot === null ? { atMost: "warn" } : {}) })];
};

;// CONCATENATED MODULE: ./build/domain/rules/protected.js



/**
 * An object that the policy names goes, or leaves the state. The name it had before a move counts as well: a rename
 * changes nothing.
 */
const protectedObject = (change, context) => {
    if (change.mode !== "managed" || !((0,domain_change/* isDestroyed */.EP)(change) || change.action.effect === "forget"))
        return [];
    const entry = context.policy.protect.find((one) => (0,match/* matchesObject */.PT)(one, change, "is-or-becomes"));
    if (entry === undefined)
        return [];
    return [statement("protected", about(change, context), { kind: "protect", reason: entry.reason })];
};

;// CONCATENATED MODULE: ./build/domain/rules/side-effect.js

/** Terraform's names of the moments. A Map: the text comes from the plan. */
const EVENTS = new Map([
    ["BeforeCreate", "before-create"],
    ["AfterCreate", "after-create"],
    ["BeforeUpdate", "before-update"],
    ["AfterUpdate", "after-update"],
    ["BeforeDestroy", "before-destroy"],
    ["AfterDestroy", "after-destroy"],
]);
const momentOf = ({ event }) => (event === null ? "by-request" : (EVENTS.get(event) ?? "unknown"));
const side_effect_agreedOn = ({ address, type, event, triggeredBy }) => JSON.stringify([address, type, event, triggeredBy]);
/** Actions run code of a provider that no create, update or delete shows. */
const sideEffect = ({ plan }) => {
    const count = plan.invocations.length;
    if (count === 0)
        return [];
    return [
        statement("side-effect", null, { kind: "actions", count, when: [...new Set(plan.invocations.map(momentOf))] }, {
            agreed: plan.invocations.map(side_effect_agreedOn).sort(),
        }),
    ];
};

;// CONCATENATED MODULE: ./build/domain/rules/state-swapped.js

/**
 * The state is not the one that was applied last: another lineage is another state, and a lower serial an older copy of
 * the same. A plan without any state has a rule of its own.
 */
const stateSwapped = ({ state }) => {
    if (state === null || state.is.lineage === "")
        return [];
    const { is, was, since } = state;
    const how = is.lineage !== was.lineage ? "lineage" : is.serial < was.serial ? "serial" : null;
    if (how === null)
        return [];
    const detail = { kind: "another-state", how, since, was: was.serial, is: is.serial };
    // Which state it is decides what a consent is to: the lineages go into the digest, and are shown nowhere.
    return [statement("state-swapped", null, detail, { agreed: [JSON.stringify([was, is])] })];
};

;// CONCATENATED MODULE: ./build/domain/rules/unclassified.js


/** The catalogue does not know the type, so nobody has said whether it holds anything. */
const unclassified = (change, context) => {
    if (change.mode !== "managed" || !(0,domain_change/* isDestroyed */.EP)(change) || context.graph.resolved(change).holds !== "unknown")
        return [];
    return [statement("unclassified", about(change, context), null)];
};

;// CONCATENATED MODULE: ./build/domain/rules/unguarded.js





const LEAVES = "The policy protects it by what it is now, and no longer does after this change.";
const ENTERS = "After this change an exception of the policy allows what it does not allow now: to destroy it.";
const MAY_ENTER = "After this change an exception of the policy may allow what it does not allow now, to destroy it: the tag is known only after the apply.";
function leaving(change, { policy, plan }) {
    const before = policy.protect.filter((entry) => (0,match/* namedAt */.Fp)(entry, change).before);
    if (before.length === 0 || policy.protect.some((entry) => (0,match/* namedAt */.Fp)(entry, change).after))
        return null;
    return { words: LEAVES, entries: before, evades: (0,levels/* settingOf */.y7)(policy, plan.root, "protected", undefined) };
}
function entering(change, context) {
    const { policy, today } = context;
    const entries = exceptionsIn(policy).filter(({ until }) => until === null || today <= until);
    const named = entries.map((entry) => ({ entry, ...(0,match/* namedAt */.Fp)(entry, change) }));
    const entered = named.filter(({ before, maybeAfter }) => maybeAfter && !before);
    if (entered.length === 0)
        return null;
    return {
        words: entered.some(({ after }) => after) ? ENTERS : MAY_ENTER,
        entries: entered.map(({ entry }) => entry),
        evades: lossLevelOf(change, context),
    };
}
const exceptionsIn = ({ allow, allowedToo }) => [...allow, ...(allowedToo ?? [])];
/** What a destroy of it is now, without the exception. */
function lossLevelOf(change, { graph, policy, plan }) {
    const known = graph.resolved(change);
    if (known.holds !== "row")
        return "off";
    const rule = lossRuleOf(known.row);
    return rule === null ? "off" : (0,levels/* settingOf */.y7)(policy, plan.root, rule, known.row.weight);
}
/**
 * An object stays, and leaves what the policy protects, or comes under an exception: by a tag, or by another address.
 * A later plan could destroy it, and the policy would say nothing: so what blocks that destroy now blocks this. Asked
 * of changes, and of plain moves.
 */
const unguarded = (change, context) => {
    const { effect } = change.action;
    if (change.mode !== "managed" || (0,domain_change/* isDestroyed */.EP)(change) || !(effect === "update" || effect === "none"))
        return [];
    const all = [leaving(change, context), entering(change, context)].filter((one) => one !== null);
    const told = all.find(({ evades }) => evades === "block") ?? all[0];
    if (told === undefined)
        return [];
    const agreed = told.entries.map(({ address, type, tags }) => JSON.stringify([address, type, tags])).sort();
    return [
        statement("guard-removed", about(change, context), says(told.words), {
            ...(told.evades === "block" ? { always: "block" } : {}),
            agreed,
        }),
    ];
};

;// CONCATENATED MODULE: ./build/domain/rules/unreadable.js

/** An action or a kind of object that this version does not know may destroy, so it counts as if it did. */
const unreadableChange = (change, context) => {
    const what = change.action.effect === "unknown" ? "actions" : change.mode === "unknown" ? "mode" : null;
    return what === null
        ? []
        : [
            statement("unreadable-change", about(change, context), { kind: "unreadable", what }, { agreed: [JSON.stringify(change.actions)] }),
        ];
};
/** A plan that ended in an error lists only what was reached before it. */
const unreadablePlan = ({ plan }) => [
    ...(plan.errored
        ? [statement("unreadable-change", null, { kind: "unreadable", what: "errored" }, { always: "block" })]
        : []),
    ...plan.unreadable.map((part) => statement("unreadable-change", null, { kind: "unreadable-part", part })),
];

// EXTERNAL MODULE: ./build/domain/state-place.js
var state_place = __webpack_require__(8890);
;// CONCATENATED MODULE: ./build/domain/rules/wrong-environment.js


/**
 * The plan was made with another workspace or backend than the policy says of its root, as where the plan of one
 * environment is handed in for another. Only a saved plan tells: what can't be told is not taken for right.
 */
const wrongEnvironment = ({ plan: { root, statePlace }, policy }) => {
    const expected = (0,state_place/* expectedPlace */.Kw)(policy, root);
    if (expected === null)
        return [];
    if (statePlace === null)
        return [statement("wrong-environment", null, { kind: "environment", differs: null })];
    const differs = (0,state_place/* differences */.tX)(expected, statePlace);
    // Which environment it is decides what a consent is to: it goes into the digest, and is shown nowhere.
    const { workspace, backend, settings } = statePlace;
    const agreed = [JSON.stringify([workspace, backend, [...settings].sort()])];
    return differs.length === 0
        ? []
        : [statement("wrong-environment", null, { kind: "environment", differs }, { agreed })];
};

;// CONCATENATED MODULE: ./build/domain/rules/index.js

















/**
 * Rules that look at one object. `loss` is six rules of the table: which one, the object's class and what remains
 * decide.
 */
const OBJECT_RULES = [
    loss,
    dataExpiry,
    protectedObject,
    unreadableChange,
    guardRemoved,
    createdOff,
    forgotten,
    unclassified,
    exposed,
    unguarded,
];
/**
 * Rules that look at the plan as a whole. `guard-edited` needs the pull request and is made by the action;
 * `exception-expired` and `exception-used` come out of applying the policy.
 */
const PLAN_RULES = [
    massDestroy,
    missingState,
    stateSwapped,
    wrongEnvironment,
    frozen,
    unreadablePlan,
    incompletePlan,
    sideEffect,
];

// EXTERNAL MODULE: ./build/domain/state/graph.js + 4 modules
var state_graph = __webpack_require__(8567);
;// CONCATENATED MODULE: ./build/domain/evaluate.js











/** One plan → its findings, in order, and everything it destroys. The digest is added by who may hash. */
function evaluate(plan, circumstances) {
    const { catalogue, policy, today, isNewRoot, oldBecause = null, state = null } = circumstances;
    const graph = (0,state_graph/* stateGraphOf */.B)(plan, catalogue);
    const context = {
        plan,
        policy,
        today,
        isNewRoot,
        oldBecause,
        state,
        graph,
        renameOf: renamesIn(plan, graph.resolved),
        copiedByNew: copiedByNew(plan, catalogue),
        importedAsUnknown: importedAsUnknown(plan, catalogue),
    };
    const exceptions = new Exceptions(policy, today, (said) => levelOf(said, context));
    const ofObjects = plan.changes.flatMap((change) => OBJECT_RULES.flatMap((rule) => rule(change, context)).filter((said) => !exceptions.allow(said, change)));
    const ofMoves = plan.moves.flatMap((change) => unguarded(change, context));
    const ofDrift = plan.drift.flatMap(({ change }) => change === null ? [] : drifted(change, context).filter((said) => !exceptions.allow(said, change)));
    const ofPlan = [...PLAN_RULES.flatMap((rule) => rule(context)), ...exceptions.statements()];
    return {
        root: plan.root,
        source: plan.source,
        terraformVersion: plan.terraformVersion,
        formatVersion: plan.formatVersion,
        plannedAt: plan.plannedAt,
        errored: plan.errored,
        complete: plan.complete,
        applyable: plan.applyable,
        counts: plan.counts,
        drift: plan.drift.map(({ address, type, effect }) => ({ address, type, effect })).sort(byAddressAlone),
        destroys: plan.changes.flatMap((change) => destroyOf(change, context)).sort(byAddress),
        findings: [...ofObjects, ...ofMoves, ...ofDrift, ...ofPlan]
            .flatMap((said) => findingOf(said, context))
            .sort(finding/* byImportance */.G5),
    };
}
const copiedByNew = ({ creations }, catalogue) => {
    const refs = creations.flatMap(({ type }) => (0,domain_catalogue/* rowOf */.OB)(catalogue(type))?.refs ?? []);
    return new Set(refs.filter(({ role }) => role === "copies").flatMap(({ to }) => to));
};
const importedAsUnknown = ({ imports }, catalogue) => new Set(imports.flatMap(({ type, identities }) => (catalogue(type).known === "nothing" ? identities : [])));
const levelOf = ({ rule, weight, atMost, always }, { policy, plan }) => always ?? (0,levels/* capped */.uo)((0,levels/* settingOf */.y7)(policy, plan.root, rule, weight), atMost);
function findingOf(statement, context) {
    const level = levelOf(statement, context);
    const { weight, atMost, always, ...said } = statement;
    return level === "off" ? [] : [{ ...said, level, places: [] }];
}
function destroyOf(change, context) {
    const { action } = change;
    if (!((0,domain_change/* isDestroyed */.EP)(change) || action.effect === "forget") || change.mode !== "managed")
        return [];
    return [
        {
            address: change.address,
            previousAddress: change.previousAddress,
            deposed: change.deposed,
            type: change.type,
            provider: change.provider,
            identity: change.exactIdentity,
            effect: action.effect,
            order: action.effect === "replace" ? action.order : null,
            recreated: action.effect === "forget" && action.recreated,
            imported: change.imported,
            because: change.because,
            reason: (0,domain_change/* actionReasonOf */.C1)(change.reason),
            class: about(change, context).class,
        },
    ];
}
const key = ({ address, deposed }) => `${address}\0${deposed ?? ""}`;
const byAddressAlone = (a, b) => (0,finding/* byText */.z4)(a.address, b.address);
const byAddress = (a, b) => (0,finding/* byText */.z4)(key(a), key(b));


/***/ }),

/***/ 1387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  UQ: () => (/* binding */ isOverridable),
  QR: () => (/* binding */ reviewOf),
  bN: () => (/* binding */ reviewRoot),
  hQ: () => (/* binding */ withDigest),
  p6: () => (/* binding */ withOverride)
});

// UNUSED EXPORTS: digestOf

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/domain/change.js
var change = __webpack_require__(1777);
;// CONCATENATED MODULE: ./build/domain/digest.js
/**
 * The canonical lines of what blocks in one root, sorted: what an owner agrees to. They hold every fact by which an
 * owner would decide, and no prose: consent to 35 → 30 days of backups must not cover 35 → 0. JSON keeps the parts
 * apart, whatever an address holds.
 * A finding on the plan as a whole stands for every object the plan destroys, so their lines go in with it: approving
 * one mass destroy does not approve another.
 */
function digestLines(root, hash) {
    const blocking = root.findings.filter(({ level }) => level === "block");
    const orderOf = ordersIn(root.destroys);
    const hashOf = listHash(hash);
    const wholesale = blocking.some(({ subject }) => subject === null) ? root.destroys : [];
    return [
        ...blocking.map((finding) => lineOf(finding, root.root, orderOf, hashOf)),
        ...wholesale.map((destroy) => destroyLine(destroy, root.root)),
    ].sort();
}
const lineOf = ({ rule, subject, remains, detail, places, agreed }, root, orderOf, hashOf) => JSON.stringify([
    rule,
    root,
    ...(subject === null
        ? [factsIn(detail), places.map(({ file }) => file)]
        : [...identifying(subject), subject.effect, orderOf(subject), remains === null ? null : left(remains, hashOf)]),
    agreed,
]);
const destroyLine = (destroy, root) => JSON.stringify(["destroys", root, ...identifying(destroy), destroy.effect, orderIn(destroy)]);
const identifying = (object) => [
    object.address,
    object.previousAddress,
    object.deposed,
    object.type,
    object.provider,
    object.identity,
];
const orderIn = ({ order, recreated }) => [order, recreated];
function ordersIn(destroys) {
    const key = ({ address, deposed }) => JSON.stringify([address, deposed]);
    const orders = new Map(destroys.map((destroy) => [key(destroy), orderIn(destroy)]));
    return (subject) => orders.get(key(subject)) ?? null;
}
const left = ({ kind, days, refusal, survivors, goesWithIt }, hashOf) => [
    kind,
    days,
    refusal,
    hashOf(survivors),
    hashOf(goesWithIt),
];
/** Thousands of objects may share one list of thousands of names: each list is hashed once. */
function listHash(hash) {
    const known = new WeakMap();
    return (names) => {
        const found = known.get(names) ?? hash(JSON.stringify(names));
        known.set(names, found);
        return found;
    };
}
/** What a finding on the plan as a whole is about. Counts are left out: what they count stands in lines of its own. */
function factsIn(detail) {
    if (detail?.kind === "unreadable" || detail?.kind === "unreadable-part" || detail?.kind === "not-shown")
        return detail;
    if (detail?.kind === "freeze")
        return [detail.kind, detail.from, detail.to];
    if (detail?.kind === "environment")
        return [detail.kind, detail.differs];
    if (detail?.kind === "another-state")
        return [detail.kind, detail.how];
    return detail?.kind === "exception" || detail?.kind === "allowed" ? [detail.kind, detail.until, detail.reason] : null;
}

// EXTERNAL MODULE: ./build/domain/evaluate.js + 25 modules
var evaluate = __webpack_require__(4992);
// EXTERNAL MODULE: ./build/domain/finding.js
var finding = __webpack_require__(9304);
// EXTERNAL MODULE: ./build/domain/verdict.js
var verdict = __webpack_require__(272);
;// CONCATENATED MODULE: ./build/review.js






const hashOf = (text) => (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex");
const hash = (lines) => lines.length === 0 ? null : `sha256:${hashOf(lines.join("\n"))}`;
const rootLine = (root, digest) => JSON.stringify([root, digest]);
/**
 * The digest of several roots. Of one in which something blocks it is that root's own, to which a person signs; of more
 * it is made of theirs, so that jobs of a matrix can each make their own. Null when nothing blocks.
 */
const digestOf = (roots) => {
    const blocked = roots.flatMap(({ root, digest }) => (digest === null ? [] : [{ root, digest }]));
    const [first, ...others] = blocked;
    if (first !== undefined && others.length === 0)
        return first.digest;
    return hash(blocked.map(({ root, digest }) => rootLine(root, digest)).sort());
};
/**
 * Adds the digest of what blocks in a root, once all of its findings are there. What only the digest is made of holds
 * values of the plan, so it ends here.
 */
const withDigest = (root) => {
    const found = hash(digestLines(root, hashOf));
    return {
        ...root,
        findings: root.findings.map((finding) => ({ ...finding, agreed: [] })),
        digest: found === null ? null : hash([rootLine(root.root, found)]),
    };
};
/** One plan's review, where nothing but the plan is known. */
const reviewRoot = (plan, circumstances) => withDigest((0,evaluate/* evaluate */._)(plan, circumstances));
const sum = (all) => Object.fromEntries([...change/* EFFECTS */.tQ, "moved", "imported", "deposed"].map((name) => [
    name,
    all.reduce((total, counts) => total + counts[name], 0),
]));
/** Reviewed roots → review: blocked where something blocks, else passed. Whether owners agreed is not asked here. */
function reviewOf(roots, policy = null) {
    const sorted = [...roots].sort((a, b) => (0,finding/* byText */.z4)(a.root, b.root));
    const digest = digestOf(sorted);
    return {
        verdict: digest === null ? "passed" : "blocked",
        digest,
        counts: sum(sorted.map(({ counts }) => counts)),
        roots: sorted,
        override: null,
        policy,
    };
}
const isOverridable = (review) => review.verdict === "blocked" && review.digest !== null && !(0,verdict/* isFinal */.dR)(review.roots);
/** The review after owners agreed. Consent to another digest is a fault of ours, and nothing may pass by it. */
function withOverride(review, { by, digest, at }, signed = null) {
    if (!isOverridable(review) || digest !== review.digest)
        throw new Error(`a consent to ${digest} can't override a review that is ${review.verdict} with ${review.digest}`);
    return { ...review, verdict: "overridden", override: { by, digest, at, signed } };
}


/***/ })

};

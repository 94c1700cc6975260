export const id = 948;
export const ids = [948,650];
export const modules = {

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

/***/ 1739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yd: () => (/* binding */ typePasted),
/* harmony export */   ih: () => (/* binding */ typeIn),
/* harmony export */   w6: () => (/* binding */ moduleIn)
/* harmony export */ });
/** Keys of `for_each` may hold dots, brackets and escaped quotes, so an address is never split at dots alone. */
const MODULES = /^(?:module\.[^.[]+(?:\[(?:"(?:[^"\\]|\\.)*"|\d+)\])?\.)+/s;
const INDEX = /\[(?:"(?:[^"\\]|\\.)*"|\d+)\]/gs;
/**
 * `module.a["x.y"].aws_db_snapshot.weekly[0]` → `module.a["x.y"]`; empty in the root module, or where the address can't
 * be told apart.
 */
const moduleIn = (address) => MODULES.exec(address)?.[0].slice(0, -1) ?? "";
/** `module.a["x.y"].aws_db_snapshot.weekly[0]` → `aws_db_snapshot`. */
const typeIn = (address) => address.replace(INDEX, "").split(".").at(-2) ?? "";
/** As somebody pasted it: the shell may have taken the quotes, and the name may be missing. */
const PASTED = /^(?:module\.[^.[\s]+(?:\[(?:"(?:[^"\\]|\\.)*"|[^\]]*)\])?\.)*(data\.)?([a-z0-9]\w*)[.[\s]/is;
/** The type in an address that was pasted: `module.x.aws_db_instance.prod["a"]` → `aws_db_instance`; null for none. */
function typePasted(text) {
    const [, data, type] = PASTED.exec(`${text.trim()} `) ?? [];
    return type === undefined || type === "module" ? null : { type, isData: data !== undefined };
}


/***/ }),

/***/ 8073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FQ: () => (/* binding */ leaves),
/* harmony export */   Lb: () => (/* binding */ whatBlocks),
/* harmony export */   NU: () => (/* binding */ later),
/* harmony export */   PC: () => (/* binding */ ofPlan),
/* harmony export */   Q$: () => (/* binding */ afterwards),
/* harmony export */   TK: () => (/* binding */ leftIfAny),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   Vr: () => (/* binding */ lostForGood),
/* harmony export */   Y5: () => (/* binding */ happened),
/* harmony export */   iV: () => (/* binding */ happens),
/* harmony export */   n2: () => (/* binding */ goes),
/* harmony export */   pw: () => (/* binding */ loses),
/* harmony export */   sb: () => (/* binding */ clause),
/* harmony export */   zp: () => (/* binding */ inPlace)
/* harmony export */ });
/* harmony import */ var _copies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5622);
/* harmony import */ var _detail_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6810);
/* harmony import */ var _effect_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3978);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(650);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9362);
/* harmony import */ var _remains_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8190);






/** The clauses of which a rule's message is made. */
/** What to call the object at the start of a sentence. */
const nameOf = (subject) => subject?.what ?? "object";
const IN_PLACE = new Set(["update", "create", "read", "none"]);
/** The object stays, and loses something all the same. */
const inPlace = ({ subject }) => subject !== null && IN_PLACE.has(subject.effect);
/** What the detail adds, as a second half of the sentence; without detail, what the rule says anyway. */
const clause = (general, detail) => [
    `; ${detail === null ? general : detail.kind === "says" ? `${general}: ${(0,_detail_words_js__WEBPACK_IMPORTED_MODULE_1__/* .detailWords */ .x)(detail)}` : (0,_detail_words_js__WEBPACK_IMPORTED_MODULE_1__/* .detailWords */ .x)(detail)}`,
];
/** On the plan as a whole: the detail, where there is one. */
const ofPlan = (general, { detail }) => [
    detail === null ? general : (0,_detail_words_js__WEBPACK_IMPORTED_MODULE_1__/* .detailWords */ .x)(detail),
];
/** `relational database is deleted`, or for a change in place `… is changed in place: what that does`. */
const happens = (finding, destroy) => {
    const { subject, detail } = finding;
    if (subject === null)
        return [detail === null ? "" : (0,_detail_words_js__WEBPACK_IMPORTED_MODULE_1__/* .detailWords */ .x)(detail)];
    const then = inPlace(finding) && detail !== null ? `: ${(0,_detail_words_js__WEBPACK_IMPORTED_MODULE_1__/* .detailWords */ .x)(detail)}` : "";
    const name = nameOf(subject);
    return [`${name} ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .verb */ .w3)(name, "is", "are")} ${(0,_effect_words_js__WEBPACK_IMPORTED_MODULE_2__/* .effectWords */ .z)(subject.effect, destroy)}${then}`];
};
/** What a change in place does, where it blocks: from some backups to none is more than "cut back" tells. */
const whatBlocks = ({ level, detail }) => level === "block" && detail?.kind === "says" ? `: ${(0,_detail_words_js__WEBPACK_IMPORTED_MODULE_1__/* .detailWords */ .x)(detail)}` : "";
const goes = (finding) => {
    const { remains } = finding;
    if (remains === null || remains.goesWithItCount === 0)
        return [];
    const { goesWithIt, goesWithItCount: count } = remains;
    return [`; ${(0,_copies_js__WEBPACK_IMPORTED_MODULE_0__/* .alongCounted */ .ms)(goesWithIt, count)} ${count === 1 ? "goes" : "go"} with it`];
};
/** Here the second half of the sentence adds to the loss, so it begins with `and`, not with `but`. */
const NO_COMFORT = new Set(["nothing", "unknown"]);
/** After a change in place the sentence has already said what it does, so this is a new clause. */
const left = (finding) => {
    if (finding.remains === null)
        return [];
    const joint = inPlace(finding) ? "; " : NO_COMFORT.has(finding.remains.kind) ? " and " : ", but ";
    return [`${joint}${(0,_remains_words_js__WEBPACK_IMPORTED_MODULE_5__/* .remainsClause */ .JB)(finding)}`];
};
/** For what is worth naming only if it is there: a backup of which nothing remains is simply gone. */
const leftIfAny = (finding) => finding.remains?.kind === "nothing" || finding.remains?.kind === "unknown" ? [] : left(finding);
/** Ways to remain after which nothing follows from the loss: it does not happen, or takes nothing away. */
const NO_LOSS = new Set(["refused", "kept"]);
/** What follows from the loss, unless there is none. */
const afterwards = (finding, consequence) => inPlace(finding) || NO_LOSS.has(finding.remains?.kind) ? [] : [consequence];
/** What of something that cannot be had a second time is lost. */
const lostForGood = ({ detail }) => detail?.kind === "says" ? `; lost for good: ${(0,_detail_words_js__WEBPACK_IMPORTED_MODULE_1__/* .detailWords */ .x)(detail)}` : " and lost for good";
/** What leaves the state, and who leaves it where it is. */
const leaves = ({ subject, detail }) => {
    const name = nameOf(subject);
    const then = detail === null ? "taken out of the state and not destroyed" : (0,_detail_words_js__WEBPACK_IMPORTED_MODULE_1__/* .detailWords */ .x)(detail);
    return [`${name} ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .verb */ .w3)(name, "is", "are")} ${then}`];
};
/** What happened to an object outside Terraform. */
const happened = ({ subject, detail }) => {
    const name = nameOf(subject);
    const then = detail === null ? "changed or deleted outside Terraform" : (0,_detail_words_js__WEBPACK_IMPORTED_MODULE_1__/* .detailWords */ .x)(detail);
    return [`${name} ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .verb */ .w3)(name, "was", "were")} ${then}`];
};
/** Most of them by name: a plan can put off a thousand. */
const MOST_DEFERRED = 8;
/** What goes with a later plan, by name. */
const later = ({ detail }) => detail?.kind !== "deferred" || detail.destroys.length === 0
    ? []
    : ["; among them the destroy of ", ...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .named */ .KT)(detail.destroys, MOST_DEFERRED)];
const loses = (finding, destroy, then = []) => [
    ...happens(finding, destroy),
    ...(inPlace(finding) ? [] : then),
    ...left(finding),
    ...goes(finding),
];


/***/ }),

/***/ 5622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MM: () => (/* binding */ copiesCounted),
/* harmony export */   Sh: () => (/* binding */ goingAlong),
/* harmony export */   ms: () => (/* binding */ alongCounted),
/* harmony export */   rk: () => (/* binding */ isBackup)
/* harmony export */ });
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1739);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9362);


/** What backups are called, by a word in their resource type. The first that fits all of them counts. */
const NOUNS = [
    ["snapshot", "snapshot", "snapshots"],
    ["recovery_point", "recovery point", "recovery points"],
    ["backup", "backup", "backups"],
    ["replica", "replica", "replicas"],
    ["image", "image", "images"],
];
/** Thousands of objects may share one list of thousands of copies, and each is told of. */
const known = new WeakMap();
const nounFor = (addresses) => {
    const found = known.get(addresses) ?? nounOf(new Set(addresses.map(_address_js__WEBPACK_IMPORTED_MODULE_1__/* .typeIn */ .ih)));
    known.set(addresses, found);
    return found;
};
const COPY = ["", "copy", "copies"];
const nounOf = (types) => NOUNS.find(([word]) => [...types].every((type) => type.includes(word))) ?? COPY;
/** `2 snapshots`, or `2 copies` where the types differ. `count`: where not all of them are known by name. */
const copiesCounted = (addresses, count = addresses.length) => {
    const [, one, many] = nounFor(addresses);
    return (0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, one, many);
};
/**
 * `its 2 snapshots`, or `2 more objects` where the types do not tell: what goes with an object may be no copy of it, as
 * the disks of a machine.
 */
const alongCounted = (addresses, count) => {
    const [, one, many] = nounFor(addresses);
    if (one === COPY[1])
        return (0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, "more object");
    return `its ${count === 1 ? one : (0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, one, many)}`;
};
const isBackup = ({ rule }) => rule === "backup-loss";
/**
 * Addresses of copies that go with what they are copies of. Of backups alone, which may be copies of each other, none
 * is the original.
 */
const goingAlong = (findings) => {
    const lists = new Set(findings.flatMap((finding) => (isBackup(finding) ? [] : [finding.remains?.goesWithIt ?? []])));
    const going = new Set();
    for (const list of lists)
        for (const address of list)
            going.add(address);
    return going;
};


/***/ }),

/***/ 4124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ otherDestroys),
/* harmony export */   t: () => (/* binding */ destroysOf)
/* harmony export */ });
/* harmony import */ var _domain_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9304);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1739);


const key = (object) => JSON.stringify([object.address, object.deposed]);
/** Asked for every finding. */
const KNOWN = new WeakMap();
/** Answers, for one root, which destroy a finding is about: there stand its order, cause and reason. */
const destroysOf = (root) => {
    const known = KNOWN.get(root) ?? destroysIn(root);
    KNOWN.set(root, known);
    return known;
};
const destroysIn = (root) => {
    const destroys = new Map(root.destroys.map((destroy) => [key(destroy), destroy]));
    return ({ subject }) => (subject === null ? null : (destroys.get(key(subject)) ?? null));
};
const EFFECT_ORDER = ["delete", "replace", "forget"];
/** What is destroyed and stands in no finding that blocks or warns, by module. */
const otherDestroys = (root) => {
    const told = new Set(root.findings
        .filter(({ level, rule }) => level !== "note" && rule !== "drifted")
        .flatMap(({ subject }) => (subject === null ? [] : [key(subject)])));
    return root.destroys
        .filter((destroy) => !told.has(key(destroy)))
        .sort((a, b) => (0,_domain_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .byText */ .z4)((0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .moduleIn */ .w6)(a.address), (0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .moduleIn */ .w6)(b.address)) ||
        EFFECT_ORDER.indexOf(a.effect) - EFFECT_ORDER.indexOf(b.effect) ||
        (0,_domain_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .byText */ .z4)(a.address, b.address));
};


/***/ }),

/***/ 6810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ lossSentence),
/* harmony export */   x: () => (/* binding */ detailWords)
/* harmony export */ });
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9362);

/** What is special to one finding, as a clause: without capital at its start, without full stop. */
/** Sentences of the catalogue, inside one of ours. */
const inside = (text) => {
    const open = text.replace(/\.\s*$/, "");
    return /^[A-Z][a-z]* /.test(open) ? open.charAt(0).toLowerCase() + open.slice(1) : open;
};
const MOMENT = {
    "before-create": "before a create",
    "after-create": "after a create",
    "before-update": "before an update",
    "after-update": "after an update",
    "before-destroy": "before a destroy",
    "after-destroy": "after a destroy",
    "by-request": "by request",
    unknown: "at a time that this version does not know",
};
const UNREADABLE = {
    actions: "its list of actions is one that this version does not know",
    mode: "its mode is one that this version does not know",
    errored: "planning ended in an error, so the plan is not whole and can't be applied; it has to be made again",
};
/** Complete `… is` or `… are`. */
const LEAVES_STATE = {
    plan: "taken out of the state and not destroyed; no later plan will show it",
    disguise: "taken out of the state, and the same plan imports it under a type that the catalogue does not know; the next plan could delete it unseen",
    provider: "taken out of the state and not destroyed, since this provider does not delete it; no later plan will show it",
};
/** What shows that a root is not new. */
const OLD = {
    base: "the base branch has it",
    applied: "an apply of it was written down here",
    backend: "its configuration has a backend, which keeps its state elsewhere",
    "lock-file": ".terraform.lock.hcl in it is older than a day",
    commit: "a commit holds its configuration",
};
const percent = (part, all) => Math.round((100 * part) / all);
const WORDS = {
    says: ({ says, certain }) => certain ? inside(says) : `it is known only after apply whether this happens: ${says.replace(/\.\s*$/, "")}`,
    protect: ({ reason }) => `the policy protects it${reason === null ? "" : `: ${reason}`}`,
    share: ({ destroyed, all }) => destroyed === all
        ? `everything in the state that is not known as harmless is deleted or replaced: all ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(all, "object")}`
        : `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(destroyed)} of the ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(all, "object")} in the state that are not known as harmless ${destroyed === 1 ? "is" : "are"} deleted or replaced (${percent(destroyed, all)} %)`,
    "no-prior-state": ({ creates, old }) => `the plan has no prior state and creates ${creates === 1 ? "its only object" : `all of its ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(creates, "object")}`}${old === null ? ", as is right for a new root alone" : `, yet this root is not new: ${OLD[old]}`}`,
    "another-state": ({ how, since, was, is }) => how === "lineage"
        ? `the state is another one than the apply of ${since} used: its lineage is not the same`
        : `the plan is of an older state than the apply of ${since} left: its serial is ${is}, and was ${was} then`,
    environment: ({ differs }) => differs === null
        ? "the policy says in which workspace or backend the state of this root lies, and only a saved plan file tells which the plan was made with"
        : `the plan was made with another ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(differs)} than the policy says of this root`,
    freeze: ({ from, to, reason, destroyed }) => `nothing is to be destroyed from ${from} to ${to}${reason === null ? "" : ` (${reason})`}; this plan deletes or replaces ${destroyed}`,
    unreadable: ({ what }) => UNREADABLE[what],
    "unreadable-part": ({ part }) => `part of the plan can't be read: ${part}`,
    "leaves-state": ({ by }) => LEAVES_STATE[by],
    "guards-edited": () => "the pull request changes what guards this repository: the policy, CODEOWNERS or the workflow",
    "prevent-destroy-removed": () => "the pull request removes prevent_destroy = true",
    "not-shown": () => "not all that the pull request changes here can be seen, so a guard may go with it",
    deferred: ({ count }) => `${count} ${count === 1 ? "change is" : "changes are"} put off to a later plan and can't be reviewed now`,
    vanished: ({ recreated }) => recreated
        ? "deleted outside Terraform, and the plan creates it again from the configuration: empty, or with a value that may be out of date"
        : "deleted outside Terraform",
    "switched-off": ({ says }) => `changed outside Terraform: ${inside(says)}`,
    partial: () => "the plan covers only a part of the configuration (-target, or changes put off): another plan will follow",
    actions: ({ count, when }) => `${count} ${count === 1 ? "action runs" : "actions run"} with this plan: ${when
        .map((moment) => MOMENT[moment])
        .sort()
        .join(", ")}`,
    exception: ({ until, reason }) => `an exception of the policy ended on ${until} and no longer counts: ${reason}`,
    allowed: ({ until, reason, block, warn }) => {
        const blocking = block === 0 ? [] : [`${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(block, "finding")} that would block`];
        const warning = warn === 0 ? [] : [`${block === 0 ? (0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(warn, "finding") : warn} that would warn`];
        const end = until === null ? "" : ` until ${until}`;
        return `an exception of the policy allows ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)([...blocking, ...warning], "and")}${end}: ${reason}`;
    },
};
/** The detail as a clause. */
const detailWords = (detail) => WORDS[detail.kind](detail);
/** What the catalogue says is lost, as a sentence of its own; empty where it says nothing. */
const lossSentence = (detail) => {
    if (detail?.kind !== "says")
        return "";
    return detail.certain ? detail.says : `It is known only after apply whether this happens: ${detail.says}`;
};


/***/ }),

/***/ 3978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ causeOf),
/* harmony export */   z: () => (/* binding */ effectWords)
/* harmony export */ });
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(650);

const EFFECTS = {
    create: "created",
    read: "read",
    update: "changed in place",
    replace: "replaced",
    delete: "deleted",
    forget: "forgotten",
    none: "left as it is",
    unknown: "changed in a way that this version does not know",
};
const DATA_CLASSES = new Set(["data", "backup", "key", "container", "identity", "dns"]);
/**
 * `deleted`, `replaced (deleted first)`, …: completes `is …`. The order of a replacement stands in the destroy, not in
 * the finding.
 */
const effectWords = (effect, destroy) => {
    if (effect === "replace" && destroy?.order === "delete-first")
        return "replaced (deleted first)";
    if (effect === "replace" && destroy?.order === "create-first") {
        // What holds nothing has nothing to carry over.
        return DATA_CLASSES.has(destroy.class ?? "")
            ? "replaced (the new one is created first; its data is not carried over)"
            : "replaced (the new one is created first)";
    }
    if (effect === "forget")
        return destroy?.recreated
            ? "forgotten (a new one is created; the old one stays, unmanaged)"
            : "forgotten (it stays, unmanaged)";
    return EFFECTS[effect];
};
/** Terraform's `action_reason`, in words. */
const REASONS = {
    replace_because_tainted: "it is marked as tainted",
    replace_because_cannot_update: "the provider cannot change it in place",
    replace_by_request: "its replacement was asked for on the command line",
    replace_by_triggers: "something it is tied to by replace_triggered_by changes",
    delete_because_no_resource_config: "it is no longer in the configuration",
    delete_because_no_module: "its module instance is no longer in the configuration",
    delete_because_wrong_repetition: "its count or for_each was added or taken away",
    delete_because_count_index: "its index is beyond count",
    delete_because_each_key: "its key is no longer in for_each",
    delete_because_no_move_target: "it was moved to an address that is not in the configuration",
    delete_because_enabled_false: "its lifecycle says enabled = false",
    forgot_because_lifecycle_destroy_in_state: "its lifecycle in the state says destroy = false",
    forgot_because_lifecycle_destroy_in_config: "its lifecycle says destroy = false",
};
/** Why it is destroyed, as far as the plan tells; empty if it does not. */
const causeOf = (destroy) => {
    if (destroy === null)
        return [];
    if (destroy.because.length > 0) {
        const forced = [
            ...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(destroy.because, 6),
            destroy.because.length === 1 ? " changes, and" : " change, and",
        ];
        return [...forced, " the provider cannot change that in place"];
    }
    if (destroy.reason !== null)
        return [REASONS[destroy.reason]];
    return destroy.deposed === null ? [] : ["an interrupted replacement left it behind"];
};


/***/ }),

/***/ 650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* reexport safe */ _text_phrase_js__WEBPACK_IMPORTED_MODULE_1__.KT),
/* harmony export */   Nx: () => (/* reexport safe */ _text_phrase_js__WEBPACK_IMPORTED_MODULE_1__.Nx),
/* harmony export */   aY: () => (/* reexport safe */ _text_phrase_js__WEBPACK_IMPORTED_MODULE_1__.aY),
/* harmony export */   asTerminal: () => (/* binding */ asTerminal),
/* harmony export */   g5: () => (/* binding */ asMarkdown),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3021);
/* harmony import */ var _text_phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4393);

/** How each report writes a phrase, with whatever somebody else chose made inert. */

const plain = (phrase) => phrase.map((part) => (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(typeof part === "string" ? part : part.code)).join("");
const asMarkdown = (phrase) => phrase.map((part) => (typeof part === "string" ? (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(part) : (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(part.code))).join("");
const asTerminal = (phrase) => phrase.map((part) => (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(typeof part === "string" ? part : part.code)).join("");


/***/ }),

/***/ 8190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ isToldAsRemains),
/* harmony export */   JB: () => (/* binding */ remainsClause),
/* harmony export */   MI: () => (/* binding */ remainsHeadline),
/* harmony export */   z2: () => (/* binding */ remainsPhrase)
/* harmony export */ });
/* harmony import */ var _copies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5622);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(650);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9362);



/** What depends on content is told as a condition: nobody knows from the plan whether it is met. */
const REFUSED = {
    protected: "the provider will refuse this, and the apply fails part-way",
    "not-empty": "the provider will refuse this, unless it is empty by then",
    "in-use": "the provider will refuse this while something uses it",
};
/** What could restore it, as a clause. Copies are counted here; every report names them beside it. */
const REMAINS_CLAUSE = {
    copies: ({ survivors, survivorsCount }) => survivorsCount === 1
        ? "a copy in this state remains"
        : `${(0,_copies_js__WEBPACK_IMPORTED_MODULE_0__/* .copiesCounted */ .MM)(survivors, survivorsCount)} in this state remain`,
    snapshot: () => "a snapshot that the destroy itself makes remains",
    grace: ({ days }) => days === null ? "it can be restored for a limited time" : `it can be restored for ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(days, "day")}`,
    kept: (_, left) => `this stays: ${left ?? "the data itself"}`,
    refused: ({ refusal }) => REFUSED[refusal ?? "protected"],
    nothing: () => "nothing in this state keeps a copy",
    unknown: () => "it is not known what remains of it",
};
/** What remains, in the few words that a headline has room for; empty where it says so itself. */
const REMAINS_HEADLINE = {
    copies: ({ survivors, survivorsCount }) => `, but ${survivorsCount === 1 ? "a copy" : (0,_copies_js__WEBPACK_IMPORTED_MODULE_0__/* .copiesCounted */ .MM)(survivors, survivorsCount)} would remain`,
    snapshot: () => ", but the destroy makes a snapshot first",
    grace: ({ days }) => `, but could be restored for ${days === null ? "a limited time" : (0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(days, "day")}`,
    kept: () => ", but a part would stay",
    refused: ({ refusal }) => `, but the provider would refuse this${REFUSED_UNLESS[refusal ?? "protected"]}`,
    nothing: () => "",
    unknown: () => "",
};
const REFUSED_UNLESS = {
    protected: "",
    "not-empty": " unless it is empty by then",
    "in-use": " while something uses it",
};
/** `, but 2 snapshots would remain`: the end of a headline on one object. */
const remainsHeadline = ({ remains }) => remains === null ? "" : REMAINS_HEADLINE[remains.kind](remains);
/** What the destroy leaves, in the catalogue's words. */
const leftIn = ({ evidence }) => evidence.find((one) => one.kind === "leaves")?.says ?? null;
/** Of what weighs little a replacement makes nearly all again: a role assignment, a config map. */
const isMadeAgain = ({ remains, subject }) => remains?.kind === "nothing" && subject?.effect === "replace" && subject.weight === "low";
/** Empty for a finding that loses nothing. */
const remainsClause = (finding) => {
    if (finding.remains === null)
        return "";
    if (isMadeAgain(finding))
        return "the new one holds only what the configuration says";
    return REMAINS_CLAUSE[finding.remains.kind](finding.remains, leftIn(finding));
};
/** Completes `What remains: …`. `left`: what the destroy leaves, in the catalogue's words. */
const REMAINS_SENTENCE = {
    copies: ({ survivors, survivorsCount }) => [
        survivorsCount === 1 ? "a copy in this state: " : `${(0,_copies_js__WEBPACK_IMPORTED_MODULE_0__/* .copiesCounted */ .MM)(survivors, survivorsCount)} in this state: `,
        ...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)(survivors, 8, survivorsCount),
    ],
    snapshot: (_, left) => [left ?? "a snapshot, made by the destroy itself"],
    grace: ({ days }, left) => [
        `${left ?? "it can be restored for a limited time"}${days === null ? "" : ` (for ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(days, "day")})`}`,
    ],
    kept: (_, left) => [`${left ?? "the data itself"} (this stays)`],
    refused: ({ refusal }) => [`all of it: ${REFUSED[refusal ?? "protected"]}`],
    nothing: () => ["nothing that this state knows of; copies may exist outside it"],
    unknown: () => ["not known: there are no facts on what a destroy of this type leaves"],
};
/** What remains, as a sentence without its start; empty for a finding that loses nothing. */
const remainsPhrase = (finding) => finding.remains === null ? [] : REMAINS_SENTENCE[finding.remains.kind](finding.remains, leftIn(finding));
/** Told in the words of the leaf. */
const BY_LEAF = new Set(["snapshot", "grace", "kept"]);
/** Whether `remainsPhrase` has told this fact already. */
const isToldAsRemains = ({ kind }, { remains }) => kind === "leaves" && BY_LEAF.has(remains?.kind);


/***/ }),

/***/ 6884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pv: () => (/* binding */ CONSENT),
/* harmony export */   dA: () => (/* binding */ DESTROY_PLAN),
/* harmony export */   j6: () => (/* binding */ only),
/* harmony export */   k9: () => (/* binding */ KEEP),
/* harmony export */   l6: () => (/* binding */ keepOrProve),
/* harmony export */   p8: () => (/* binding */ PROVE),
/* harmony export */   qv: () => (/* binding */ keepOnly)
/* harmony export */ });
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3021);

/** The step by which the object stays. */
const KEEP = "Keep it";
const TAKE_BACK = "take the change back, and run plan again";
const KEEP_BY_EFFECT = {
    delete: "find out why the plan deletes it, and make a plan that does not",
    replace: "take back the change that forces the replacement, and run plan again",
    forget: "take the removed block out again, so that the object stays managed",
    update: TAKE_BACK,
    create: TAKE_BACK,
    read: TAKE_BACK,
    none: TAKE_BACK,
    unknown: "see what the plan does to it, and run plan again with a version that both sides know",
};
const PUT_BACK = "put its block back into the configuration, and run plan again";
/** What keeps it, by the reason that Terraform gives. Only where its block is gone it can be put back. */
const KEEP_BY_REASON = {
    replace_because_tainted: "if the object is healthy, run terraform untaint for its address, and run plan again",
    replace_because_cannot_update: KEEP_BY_EFFECT.replace,
    replace_by_request: "run plan again without -replace",
    replace_by_triggers: "take back the change of what it is tied to by replace_triggered_by, and run plan again",
    delete_because_no_resource_config: PUT_BACK,
    delete_because_no_module: "put the module block that it belongs to back, or its key, and run plan again",
    delete_because_wrong_repetition: "its block is still there, but its count or for_each was added or taken away: write a moved block from the old address to the new one, and run plan again",
    delete_because_count_index: "its block is still there, but count is smaller: raise count again. Of a list the last objects go, whichever entry was taken out; with for_each each object has its own key",
    delete_because_each_key: "its block is still there, but its key is gone from for_each: put the key back; if it was only renamed, write a moved block from the old key to the new one",
    delete_because_no_move_target: "a moved block leads to an address that has no block: correct it, and run plan again",
    delete_because_enabled_false: "set enabled to true again, and run plan again",
    forgot_because_lifecycle_destroy_in_state: KEEP_BY_EFFECT.forget,
    forgot_because_lifecycle_destroy_in_config: KEEP_BY_EFFECT.forget,
};
const IMPORTED = {
    step: KEEP,
    how: "the plan imports the object and replaces it at once: make the configuration fit the object as it is, until the plan imports it and changes nothing",
};
/** Where no reason is given, a place with a line is a block that is still there. */
const keepDeleted = ({ places: [first] }) => first !== undefined && first.line === null ? PUT_BACK : KEEP_BY_EFFECT.delete;
const keep = (finding, destroy) => {
    const effect = finding.subject?.effect ?? "none";
    if (destroy?.imported === true && effect === "replace")
        return IMPORTED;
    const reason = destroy?.reason ?? null;
    if (reason !== null && destroy?.effect === effect)
        return { step: KEEP, how: KEEP_BY_REASON[reason] };
    return { step: KEEP, how: effect === "delete" ? keepDeleted(finding) : KEEP_BY_EFFECT[effect] };
};
/** A deposed object has no block that could be put back. */
const LOOK = {
    step: "Look first",
    how: "an interrupted replacement left it behind: see at the provider that the current object has its data",
};
/** The object has a new address: all that is missing is a moved block. */
const moved = (from, to) => ({
    step: "Say that it moved",
    how: `it looks like a rename: write a moved block with from = ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(from)} and to = ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(to)}, and run plan again`,
});
const keepOrLook = (finding, destroy) => {
    const { subject, evidence } = finding;
    if (subject !== null && subject.deposed !== null)
        return LOOK;
    const rename = evidence.find(({ kind }) => kind === "rename");
    return subject !== null && rename?.kind === "rename" ? moved(subject.address, rename.to) : keep(finding, destroy);
};
/** In a run of `terraform destroy` no block is missing, so none can be put back. */
const DESTROY_PLAN = {
    step: "Stop",
    how: "this plan destroys everything: do not apply it unless that is what you want",
};
/** The last before a consent, whatever else there is to do. */
const PROVE = "Prove a backup";
const MAKE_BACKUP = "before it goes, make a backup that is kept outside this state, and restore from it once";
const TRY_COPIES = "before it goes, restore once from a copy that remains";
const prove = ({ remains }) => ({
    step: PROVE,
    how: remains?.kind === "copies" ? TRY_COPIES : MAKE_BACKUP,
});
const CONSENT = { step: "Ask a code owner", how: "an owner can agree to exactly these findings" };
const SETTINGS_FIRST = {
    step: "Apply the settings first",
    how: "by themselves, without what forces the replacement, so that the state has them; replace it after that",
};
const settingsFirst = ({ evidence }) => evidence.some(({ kind }) => kind === "too-late") ? [SETTINGS_FIRST] : [];
const keepOrProve = (finding, destroy) => [
    keepOrLook(finding, destroy),
    ...settingsFirst(finding),
    prove(finding),
];
const keepOnly = (finding, destroy) => [keepOrLook(finding, destroy)];
/** One step, whatever was found. */
const only = (step, how) => () => [{ step, how }];


/***/ }),

/***/ 948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gD: () => (/* binding */ headlineOf),
  bD: () => (/* binding */ messageOf),
  $r: () => (/* binding */ messagePhrase),
  SM: () => (/* binding */ remedyOf),
  Rb: () => (/* binding */ stepsFor)
});

// UNUSED EXPORTS: WORDING

// EXTERNAL MODULE: ./build/domain/review.js
var review = __webpack_require__(9893);
// EXTERNAL MODULE: ./build/report/clauses.js
var clauses = __webpack_require__(8073);
// EXTERNAL MODULE: ./build/report/destroys.js
var destroys = __webpack_require__(4124);
// EXTERNAL MODULE: ./build/report/effect-words.js
var effect_words = __webpack_require__(3978);
// EXTERNAL MODULE: ./build/report/phrase.js
var phrase = __webpack_require__(650);
// EXTERNAL MODULE: ./build/report/quantity.js
var quantity = __webpack_require__(9362);
// EXTERNAL MODULE: ./build/report/remains-words.js
var remains_words = __webpack_require__(8190);
// EXTERNAL MODULE: ./build/report/steps.js
var report_steps = __webpack_require__(6884);
;// CONCATENATED MODULE: ./build/report/wording-of-plans.js



/** How the rules speak whose findings are about the plan as a whole, or about the pull request. */
const WORDING_OF_PLANS = {
    "mass-destroy": {
        headline: {
            one: (_, { detail }) => detail?.kind === "share" && detail.destroyed === detail.all
                ? "everything in the state that is not known as harmless would be destroyed"
                : "a large share of everything in the state would be destroyed",
            many: (count) => `a large share of everything in the state would be destroyed, in ${(0,quantity/* counted */.hS)(count, "root")}`,
        },
        message: (finding) => (0,clauses/* ofPlan */.PC)("the plan deletes or replaces a large share of everything in the state", finding),
        steps: (0,report_steps/* only */.j6)("Check the target", "make sure that the workspace, the backend and the variable files are the ones you meant, and run plan again"),
    },
    "missing-state": {
        headline: {
            one: () => "the plan has no prior state and would create everything",
            many: (count) => `${(0,quantity/* counted */.hS)(count, "plan")} have no prior state and would create everything`,
        },
        message: (finding) => (0,clauses/* ofPlan */.PC)("the plan has no prior state and wants to create everything", finding),
        steps: (0,report_steps/* only */.j6)("Find the state", "check the backend's settings, the workspace and the credentials, run init again, and run plan again; apply this one only if it is the first of this root, or if everything in it was destroyed on purpose"),
    },
    "state-swapped": {
        headline: {
            one: () => "the plan was made of another state than the last apply used",
            many: (count) => `${(0,quantity/* counted */.hS)(count, "plan")} were made of another state than the last apply used`,
        },
        message: (finding) => (0,clauses/* ofPlan */.PC)("the state is another one than the last apply of this root used", finding),
        steps: (0,report_steps/* only */.j6)("Find the right state", "if the plan file was made before that apply, run plan again; else ask who changed the backend, the workspace or the state file, and why, and bring the state back that was applied last"),
    },
    "wrong-environment": {
        headline: {
            one: (_, { detail }) => detail?.kind === "environment" && detail.differs !== null
                ? "the plan is of another environment than the policy says"
                : "the plan is not certain to be of this environment",
            many: (count) => `${(0,quantity/* counted */.hS)(count, "plan")} are not certain to be of their environment`,
        },
        message: (finding) => (0,clauses/* ofPlan */.PC)("the plan is not certain to be of this environment", finding),
        steps: ({ detail }) => detail?.kind === "environment" && detail.differs === null
            ? [{ step: "Give the saved plan", how: "review the file that terraform plan -out wrote, and not its JSON" }]
            : [
                {
                    step: "Check the aim",
                    how: "see that the plan is that of this root, select the workspace and init the backend that the policy names, and make the plan again; if the policy is out of date, change it first",
                },
            ],
    },
    "guard-edited": {
        headline: {
            one: () => "the pull request changes what this check depends on",
            many: () => "the pull request changes what this check depends on",
        },
        message: (finding) => (0,clauses/* ofPlan */.PC)("the pull request changes what this check depends on", finding),
        steps: (0,report_steps/* only */.j6)("Review it apart", "read this part of the change by itself, best in a pull request of its own"),
    },
    "incomplete-plan": {
        headline: {
            one: () => "the plan is not complete",
            many: (count) => `${(0,quantity/* counted */.hS)(count, "plan")} are not complete`,
        },
        message: (finding) => [...(0,clauses/* ofPlan */.PC)("the plan is not complete", finding), ...(0,clauses/* later */.NU)(finding)],
        steps: (0,report_steps/* only */.j6)("Plan everything", "make the plan without -target, and review the next plan as well"),
    },
    "side-effect": {
        headline: {
            one: () => "an action runs with this plan",
            many: (count) => `${(0,quantity/* counted */.hS)(count, "action")} run with this plan`,
        },
        message: (finding) => (0,clauses/* ofPlan */.PC)("an action runs with this plan", finding),
        steps: (0,report_steps/* only */.j6)("Read it", "look at what the action does before you apply"),
    },
    "exception-expired": {
        headline: {
            one: () => "an exception of the policy has expired",
            many: (count) => `${(0,quantity/* counted */.hS)(count, "exception")} of the policy have expired`,
        },
        message: (finding) => (0,clauses/* ofPlan */.PC)("an exception of the policy has expired", finding),
        steps: (0,report_steps/* only */.j6)("Renew or remove it", "give the entry a new date if its reason still holds, else delete it"),
    },
    "exception-used": {
        headline: {
            one: () => "an exception of the policy is used",
            many: (count) => `${(0,quantity/* counted */.hS)(count, "exception")} of the policy are used`,
        },
        message: (finding) => (0,clauses/* ofPlan */.PC)("an exception of the policy is used", finding),
        steps: (0,report_steps/* only */.j6)("Look at the entry", "make sure that its reason still holds, and that it covers no more than it has to"),
    },
};

;// CONCATENATED MODULE: ./build/report/wording.js









const LOSE_DATA = {
    destroyed: "be destroyed",
    "in-place": "lose it",
    both: "be destroyed or lose it",
};
const LOSE_PART = {
    destroyed: "be destroyed with their data",
    "in-place": "lose data",
    both: "lose data, or be destroyed with it",
};
const LOSE_CONTENTS = {
    destroyed: "be deleted with everything in them",
    "in-place": "lose what is in them",
    both: "be deleted, or lose what is in them",
};
/** How each rule speaks. */
const WORDING = {
    ...WORDING_OF_PLANS,
    "last-copy": {
        headline: {
            one: (what, finding) => `${what} would ${(0,clauses/* inPlace */.zp)(finding) ? "lose its data" : "be destroyed"}, and nothing in this state keeps a copy`,
            many: (count, happening) => `${(0,quantity/* counted */.hS)(count, "object")} that hold data would ${LOSE_DATA[happening]}, and nothing in this state keeps a copy`,
        },
        message: (finding, destroy) => (0,clauses/* loses */.pw)(finding, destroy),
        steps: report_steps/* keepOrProve */.l6,
    },
    "data-loss": {
        headline: {
            one: (what, finding) => (0,clauses/* inPlace */.zp)(finding)
                ? `${what} would lose data`
                : `${what} would be destroyed with its data${(0,remains_words/* remainsHeadline */.MI)(finding)}`,
            many: (count, happening) => `${(0,quantity/* counted */.hS)(count, "object")} would ${LOSE_PART[happening]}`,
        },
        message: (finding, destroy) => (0,clauses/* loses */.pw)(finding, destroy),
        steps: report_steps/* keepOrProve */.l6,
    },
    "data-expiry": {
        headline: {
            one: (what) => `${what} would make stored data expire or be overwritten`,
            many: (count) => `${(0,quantity/* counted */.hS)(count, "object")} would make stored data expire or be overwritten`,
        },
        message: (finding, destroy) => (0,clauses/* happens */.iV)(finding, destroy),
        steps: (0,report_steps/* only */.j6)("Keep the data", "leave the change out, or limit it to what may go, and run plan again"),
    },
    "backup-loss": {
        headline: {
            one: (what, finding) => (0,clauses/* inPlace */.zp)(finding)
                ? `${finding.subject?.class === "backup" ? "" : "the backups of "}${what} would be cut back${(0,clauses/* whatBlocks */.Lb)(finding)}`
                : `${what} would be lost, and no restore could rely on it any more`,
            many: (count) => `${(0,quantity/* counted */.hS)(count, "backup")} would be lost or cut back`,
        },
        message: (finding, destroy) => [
            ...(0,clauses/* happens */.iV)(finding, destroy),
            ...(0,clauses/* leftIfAny */.TK)(finding),
            ...(0,clauses/* goes */.n2)(finding),
            ...(0,clauses/* afterwards */.Q$)(finding, "; no restore can rely on it after that"),
        ],
        steps: report_steps/* keepOrProve */.l6,
    },
    "key-loss": {
        headline: {
            one: (what, finding) => (0,clauses/* inPlace */.zp)(finding)
                ? `${what} would be changed so that what only it can decrypt cannot be read`
                : `${what} would be lost, and what only it can decrypt with it${(0,remains_words/* remainsHeadline */.MI)(finding)}`,
            many: (count, happening) => `${(0,quantity/* counted */.hS)(count, "key")} would be lost${happening === "destroyed" ? "" : " or changed"}, and what only they can decrypt with them`,
        },
        message: (finding, destroy) => [
            ...(0,clauses/* happens */.iV)(finding, destroy),
            ...(0,clauses/* leftIfAny */.TK)(finding),
            ...(0,clauses/* goes */.n2)(finding),
            ...(0,clauses/* afterwards */.Q$)(finding, "; what only it can decrypt is unreadable after that"),
        ],
        steps: report_steps/* keepOrProve */.l6,
    },
    "address-loss": {
        headline: {
            one: (what) => `${what} would be lost for good`,
            many: (count) => `${(0,quantity/* counted */.hS)(count, "address or name", "addresses or names")} would be lost for good`,
        },
        message: (finding, destroy) => [...(0,clauses/* happens */.iV)(finding, destroy), ...(0,clauses/* afterwards */.Q$)(finding, (0,clauses/* lostForGood */.Vr)(finding))],
        steps: report_steps/* keepOnly */.qv,
    },
    "container-loss": {
        headline: {
            one: (what, finding) => (0,clauses/* inPlace */.zp)(finding)
                ? `${what} would lose what is in it`
                : `${what} would be deleted with everything in it${(0,remains_words/* remainsHeadline */.MI)(finding)}`,
            many: (count, happening) => `${(0,quantity/* counted */.hS)(count, "container")} would ${LOSE_CONTENTS[happening]}`,
        },
        message: (finding, destroy) => (0,clauses/* loses */.pw)(finding, destroy, [" with everything in it (listed in the plan or not)"]),
        steps: report_steps/* keepOrProve */.l6,
    },
    protected: {
        headline: {
            one: (what) => `${what} would be destroyed or let go, and the policy protects it`,
            many: (count) => `${(0,quantity/* counted */.hS)(count, "object")} would be destroyed or let go, and the policy protects them`,
        },
        message: (finding, destroy) => [...(0,clauses/* happens */.iV)(finding, destroy), ...(0,clauses/* clause */.sb)("the policy protects it", finding.detail)],
        steps: report_steps/* keepOnly */.qv,
    },
    frozen: {
        headline: {
            one: (what) => `${what} would be destroyed during a freeze`,
            many: (count) => `${(0,quantity/* counted */.hS)(count, "object")} would be destroyed during a freeze`,
        },
        message: (finding, destroy) => finding.subject === null
            ? (0,clauses/* ofPlan */.PC)("something is destroyed during a freeze", finding)
            : [...(0,clauses/* happens */.iV)(finding, destroy), ...(0,clauses/* clause */.sb)("this is during a freeze", finding.detail)],
        steps: (0,report_steps/* only */.j6)("Wait", "merge and apply after the freeze, with a new plan"),
    },
    "unreadable-change": {
        headline: {
            one: (_, finding) => isErrored(finding)
                ? "planning ended in an error, so the plan is not whole and can't be applied"
                : "the plan does something that cannot be read with certainty",
            many: (count) => `the plan does ${(0,quantity/* counted */.hS)(count, "thing")} that cannot be read with certainty`,
        },
        message: (finding, destroy) => finding.subject === null
            ? (0,clauses/* ofPlan */.PC)("the plan cannot be read with certainty", finding)
            : [...(0,clauses/* happens */.iV)(finding, destroy), ...(0,clauses/* clause */.sb)("it may be destroyed", finding.detail)],
        steps: (finding) => [
            isErrored(finding)
                ? {
                    step: "Make the plan again",
                    how: "repair what made the plan fail, and run plan until it ends without an error",
                }
                : {
                    step: "Make it readable",
                    how: "update destroy-guard if Terraform or OpenTofu is newer than it; else make the plan again",
                },
        ],
    },
    "guard-removed": {
        headline: {
            one: (what) => `${what} would lose a safeguard`,
            many: (count) => `${(0,quantity/* counted */.hS)(count, "safeguard")} would be taken off`,
        },
        message: (finding, destroy) => finding.subject === null
            ? (0,clauses/* ofPlan */.PC)("a safeguard is taken off", finding)
            : [...(0,clauses/* happens */.iV)(finding, destroy), ...((0,clauses/* inPlace */.zp)(finding) ? [] : (0,clauses/* clause */.sb)("it is a safeguard", finding.detail))],
        steps: (0,report_steps/* only */.j6)("Leave it on", "keep the safeguard in this change; if it has to go, take it off in a change of its own that says why"),
    },
    forgotten: {
        headline: {
            one: (what) => `${what} would leave the state without being destroyed`,
            many: (count) => `${(0,quantity/* counted */.hS)(count, "object")} would leave the state without being destroyed`,
        },
        message: clauses/* leaves */.FQ,
        steps: (0,report_steps/* only */.j6)("Say who takes over", "make sure that another state imports it, or take the removed block out again"),
    },
    unclassified: {
        headline: {
            one: (what) => `${what} of an unknown type would be destroyed`,
            many: (count) => `${(0,quantity/* counted */.hS)(count, "object")} of unknown types would be destroyed`,
        },
        message: (finding, destroy) => [
            "object of type ",
            (0,phrase/* code */.aY)(finding.subject?.type ?? "unknown"),
            ` is ${(0,effect_words/* effectWords */.z)(finding.subject?.effect ?? "delete", destroy)}`,
            ", and the catalogue does not know whether it holds data",
        ],
        steps: (0,report_steps/* only */.j6)("Look it up", "find out whether this type holds data, and name it under catalogue in the policy"),
    },
    exposed: {
        headline: {
            one: (what) => `${what} would be created, and nothing would remain if it were destroyed`,
            many: (count) => `${(0,quantity/* counted */.hS)(count, "object")} would be created of which nothing would remain in a destroy`,
        },
        message: (finding, destroy) => [...(0,clauses/* happens */.iV)(finding, destroy), ", and nothing would remain if it were destroyed"],
        steps: (0,report_steps/* only */.j6)("Protect it now", "switch on what refuses its deletion or keeps a copy, or create a backup of it in the same plan; destroy-guard explain TYPE says what counts"),
    },
    drifted: {
        headline: {
            one: (what) => `${what} was changed or deleted outside Terraform`,
            many: (count) => `${(0,quantity/* counted */.hS)(count, "object")} were changed or deleted outside Terraform`,
        },
        message: clauses/* happened */.Y5,
        steps: (0,report_steps/* only */.j6)("Find out who did it", "ask why it was changed, and bring the configuration or the object back in line before this plan is applied"),
    },
};
/** Planning failed: what there is of the plan can be read, and is not all. */
const isErrored = ({ detail }) => detail?.kind === "unreadable" && detail.what === "errored";
const wordingOf = (rule) => WORDING[rule];
/** The message in parts, for a report that marks addresses as code. */
const messagePhrase = (finding, destroy = null) => wordingOf(finding.rule).message(finding, destroy);
/**
 * One sentence without full stop: what it is, what happens to it, what remains. Without its address, which stands
 * beside it everywhere.
 */
const messageOf = (finding, destroy = null) => (0,phrase/* plain */.pj)(messagePhrase(finding, destroy));
/** The steps of its rule; in a run of `destroy` there is no block that could be put back. */
const ownSteps = (finding, root) => {
    const steps = wordingOf(finding.rule).steps(finding, root === null ? null : (0,destroys/* destroysOf */.t)(root)(finding));
    if (root === null || !(0,review/* isDestroyPlan */.E)(root))
        return steps;
    return [report_steps/* DESTROY_PLAN */.dA, ...steps.filter(({ step }) => step !== report_steps/* KEEP */.k9)];
};
/**
 * What to do about it, the best first. Nobody can agree to a plan that failed, since it can't be applied. `root`: null
 * where nothing but the finding is known.
 */
const stepsFor = (finding, root = null) => [
    ...ownSteps(finding, root),
    ...(finding.level === "block" && root?.errored !== true ? [report_steps/* CONSENT */.Pv] : []),
];
/** What to do about it, as one line of text. */
const remedyOf = (finding, root = null) => stepsFor(finding, root)
    .map(({ step, how }) => `${step}: ${how}.`)
    .join(" ");
/** `blocked: …` for the findings of one rule, which are at least one. */
const headlineOf = (findings) => {
    const [first, ...others] = findings;
    const { headline } = wordingOf(first.rule);
    return others.length === 0
        ? headline.one((0,quantity/* withArticle */.vJ)((0,clauses/* nameOf */.Vb)(first.subject)), first)
        : headline.many(findings.length, happeningTo(findings));
};
function happeningTo(findings) {
    const some = findings.filter(clauses/* inPlace */.zp).length;
    return some === 0 ? "destroyed" : some === findings.length ? "in-place" : "both";
}


/***/ })

};

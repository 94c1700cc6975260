export const id = 3299;
export const ids = [3299];
export const modules = {

/***/ 5967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ countsWords)
/* harmony export */ });
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9362);

const COUNTED = [
    ["delete", "deleted"],
    ["replace", "replaced"],
    ["forget", "forgotten"],
    ["unknown", "unknown"],
    ["create", "created"],
    ["update", "changed in place"],
    ["moved", "moved"],
    ["imported", "imported"],
    ["none", "unchanged"],
];
/** `11 deleted`, `1 replaced`, …: the dangerous first, without what there is none of. */
const countsWords = (counts) => COUNTED.filter(([key]) => counts[key] > 0).map(([key, word]) => `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(counts[key])} ${word}`);


/***/ }),

/***/ 4052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ byDanger)
/* harmony export */ });
const DANGER = { block: 0, warn: 1, note: 2 };
const danger = ({ findings }) => findings.reduce((worst, { level }) => Math.min(worst, DANGER[level]), 3);
/** Roots that block first, then those that warn; else as they came. */
const byDanger = (a, b) => danger(a) - danger(b);


/***/ }),

/***/ 2118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ digestsToSign)
/* harmony export */ });
/** The digests to sign where there are several. Of one root it is that of the review, so there is nothing to add. */
const digestsToSign = ({ roots }) => {
    const blocked = roots.flatMap(({ root, digest }) => (digest === null ? [] : [{ root, digest }]));
    return blocked.length > 1 ? blocked : [];
};


/***/ }),

/***/ 2748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ DRIFT),
/* harmony export */   M: () => (/* binding */ driftHeading)
/* harmony export */ });
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9362);

/** What happened to an object outside Terraform. */
const DRIFT = { update: "changed", delete: "deleted" };
/** `Changed outside Terraform: 2 objects`: over a list of them. */
const driftHeading = (drift) => `Changed outside Terraform: ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(drift.length, "object")}`;


/***/ }),

/***/ 1094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bm: () => (/* binding */ transitions),
/* harmony export */   gX: () => (/* binding */ transitionsText),
/* harmony export */   sX: () => (/* binding */ furtherEvidence),
/* harmony export */   xb: () => (/* binding */ furtherEvidenceText)
/* harmony export */ });
/* unused harmony export evidencePhrase */
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(650);
/* harmony import */ var _remains_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8190);


const HIDDEN = {
    set: "is set",
    other: "has another value",
    sensitive: "is sensitive",
    unknown: "is known only after apply",
};
/** What is said of a value that is not shown; null for one that is. */
const stateOf = (seen) => {
    if (seen === null)
        return "is not set";
    return typeof seen === "object" ? HIDDEN[seen.hidden] : null;
};
/** `retention = 7`, or `purge_protection is not set`: what can be shown as code, and the words after it. */
const settingPhrase = ({ path, of, was }) => {
    const [ofProvider, whose] = of === "provider" ? [" (provider)", ""] : ["", of === null ? "" : ` (${of})`];
    const state = stateOf(was);
    if (state !== null)
        return [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(path), `${ofProvider} ${state}${whose}`];
    return [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`${path}${ofProvider} = ${was}`), ...(whose === "" ? [] : [whose])];
};
/** `retention = 7 → 0`, or in words where one side is not shown. */
const changePhrase = (setting, becomes) => {
    const { path, was } = setting;
    const [before, after] = [stateOf(was), stateOf(becomes)];
    if (before === null && after === null)
        return [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`${path} = ${was} → ${becomes}`)];
    if (before === after)
        return [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(path), " changes"];
    const then = `, then ${after ?? `= ${becomes}`}`;
    return before === null ? [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`${path} = ${was}`), then] : [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(path), ` ${before}${then}`];
};
const COPY = {
    destroyed: "a copy in this state is destroyed by the same plan",
    "cut-back": "a copy in this state is cut back by the same plan",
    container: "a copy in this state is stored in something that goes",
    key: "a copy in this state is encrypted with a key that goes",
};
const WORTHLESS = {
    container: "but what it is stored in goes with the same plan",
    key: "but its encryption key goes with the same plan",
    "deleted-first": "what it is stored in can be restored, but without it, since it is deleted first",
};
const CALLED = {
    database: "a database",
    data: "data",
    production: "production",
};
/** A fact in words: attributes and their values as code, all else as our own words. */
const evidencePhrase = (evidence) => {
    switch (evidence.kind) {
        case "attribute":
            return evidence.becomes === undefined ? settingPhrase(evidence) : changePhrase(evidence, evidence.becomes);
        case "removed":
            return [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(evidence.path), `: ${evidence.count} removed`];
        case "leaves":
            return [evidence.says];
        case "worthless":
            return [WORTHLESS[evidence.because]];
        case "shared":
            return ["it comes back with what it is stored in"];
        case "copy":
            return [COPY[evidence.because]];
        case "called":
            return [`its name or tags speak of ${evidence.callings.map((calling) => CALLED[calling]).join(" and ")}`];
        case "rename":
            return ["looks like a rename to ", (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(evidence.to)];
        case "too-late":
            return ["the new configuration would keep more, but a destroy goes by the state"];
    }
};
/** Facts that a report has not told elsewhere. That copies are destroyed too is told by their names. */
const isFurther = (evidence, finding) => !(evidence.kind === "copy" && evidence.because === "destroyed") && !(0,_remains_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isToldAsRemains */ .B8)(evidence, finding);
/** All evidence of a finding that is not told elsewhere. */
const furtherEvidence = (finding) => finding.evidence.filter((one) => isFurther(one, finding)).map(evidencePhrase);
/** The same in one line of a terminal. */
const furtherEvidenceText = (finding) => furtherEvidence(finding).map(_phrase_js__WEBPACK_IMPORTED_MODULE_0__.asTerminal).join("; ");
const isTransition = (evidence) => evidence.kind === "removed" || (evidence.kind === "attribute" && evidence.becomes !== undefined);
/** The settings that a change in place turns, for a report in one line: `retention = 7 → 1`. */
const transitions = (finding) => finding.evidence.filter(isTransition).map(evidencePhrase);
/** The same in one line of a terminal; empty where nothing changes in place. */
const transitionsText = (finding) => transitions(finding).map(_phrase_js__WEBPACK_IMPORTED_MODULE_0__.asTerminal).join("; ");


/***/ }),

/***/ 5673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ policyLines),
/* harmony export */   policyPhrase: () => (/* binding */ policyPhrase)
/* harmony export */ });
/* harmony import */ var _domain_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(323);
/* harmony import */ var _domain_rules_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4333);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(650);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9362);




const MOST_FOLDERS = 4;
/**
 * Which policy a review went by: `policy: .github/destroy-guard.yml`, or that there was none and where it was sought.
 */
function policyPhrase({ file, branch, looked }) {
    if (file !== null)
        return ["policy: ", (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(file), ...(branch === null ? [] : [" on ", (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(branch)])];
    const where = branch === null ? [] : [" on ", (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(branch)];
    const folders = looked.length === 0 ? [] : [" in ", ...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)(looked, MOST_FOLDERS)];
    return ["policy: none found", ...where, ...folders, ", so the defaults apply"];
}
/** What a policy does that the defaults do not, a line each. */
const policyLines = (policy) => [
    ...ruleLines(policy.levels),
    ...massLines(policy),
    ...[
        counts(policy.protect, "protected pattern"),
        counts(policy.allow, "exception"),
        counts(policy.roots, "entry for some roots", "entries for some roots"),
        counts(policy.freeze, "freeze window"),
        counts(policy.catalogue, "type of your own", "types of your own"),
    ].flat(),
    ...overrideLines(policy),
];
const counts = (all, one, many) => all.length === 0 ? [] : [(0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(all.length, one, many)];
const levelText = (levels, rule) => {
    if (!(0,_domain_rules_table_js__WEBPACK_IMPORTED_MODULE_1__/* .isLossRule */ .ik)(rule))
        return levels[rule];
    const { high, medium, low } = levels[rule];
    return high === medium && medium === low ? high : `high ${high}, medium ${medium}, low ${low}`;
};
function ruleLines(levels) {
    const changed = _domain_rules_table_js__WEBPACK_IMPORTED_MODULE_1__/* .RULE_NAMES */ .iU.filter((rule) => levelText(levels, rule) !== levelText(_domain_rules_table_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_LEVELS */ .ol, rule));
    const off = changed.filter((rule) => levelText(levels, rule) === "off");
    const others = changed.filter((rule) => !off.includes(rule));
    return [
        ...(off.length === 0 ? [] : [`${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(off.length, "rule")} switched off: ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(off)}`]),
        ...(others.length === 0
            ? []
            : [
                `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(others.length, "rule")} with another level: ${others.map((rule) => `${rule} (${levelText(levels, rule)})`).join(", ")}`,
            ]),
    ];
}
const massLines = ({ massDestroy: { share, atLeast } }) => share === _domain_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_POLICY */ .z.massDestroy.share && atLeast === _domain_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_POLICY */ .z.massDestroy.atLeast
    ? []
    : [`mass-destroy from a share of ${share} and ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(atLeast, "object")}`];
function overrideLines({ override }) {
    const changed = Object.keys(override).filter((key) => JSON.stringify(override[key]) !== JSON.stringify(_domain_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_POLICY */ .z.override[key]));
    return changed.length === 0 ? [] : [`settings of the override: ${changed.join(", ")}`];
}


/***/ }),

/***/ 8697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PF: () => (/* binding */ OVERRIDE_DOCS),
/* harmony export */   Wg: () => (/* binding */ DRILL_DOCS),
/* harmony export */   ZE: () => (/* binding */ sectionOf),
/* harmony export */   iT: () => (/* binding */ DOCS)
/* harmony export */ });
const PAGES = "https://github.com/destroy-guard/destroy-guard/blob/main/docs";
/** The page that rule names link to; it has a section for every rule. */
const DOCS = `${PAGES}/rules.md`;
/** The page on who may agree, and how. */
const OVERRIDE_DOCS = `${PAGES}/override.md`;
/** The page on drills. */
const DRILL_DOCS = `${PAGES}/drill.md`;
/** A rule's section on such a page: GitHub makes of a heading that is a rule's name the name itself. */
const sectionOf = (rule, docs) => `${docs}#${rule}`;


/***/ }),

/***/ 6235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ proofWords),
/* harmony export */   X: () => (/* binding */ signingPhrase),
/* harmony export */   signedPhrase: () => (/* binding */ signedPhrase)
/* harmony export */ });
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(650);

/** What the kind of a key says of who signed. */
const PROOF = {
    touch: "a security key that was touched, so a person was there",
    "no-touch": "a security key that was not touched, which a program can do as well",
    plain: "a plain key, which proves nothing against whoever can read it, an agent too",
};
/** With what something was signed: completes `Signed with …`. */
const signingPhrase = ({ proof, algorithm, fingerprint }) => [
    `${PROOF[proof]} (`,
    (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(algorithm),
    " ",
    (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(fingerprint),
    ")",
];
const WEAKEST = ["plain", "no-touch", "touch"];
const SHORT = {
    touch: "with a security key that was touched",
    "no-touch": "with a security key that was not touched, which proves no person",
    plain: "with a plain key, which proves no person",
};
/** The least that the signatures of a consent prove: completes `alice agreed to exactly this finding, …`. */
const proofWords = (signed) => SHORT[WEAKEST.find((proof) => signed.some(({ key }) => key.proof === proof)) ?? "plain"];
/** One consent in a sentence. */
const signedPhrase = ({ by, root, agreed, expires, reason, key }) => [
    (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(by),
    " agreed for ",
    (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(root),
    ` at ${agreed}, until ${expires}, with `,
    ...signingPhrase(key),
    ...(reason === "" ? [] : [": ", (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(reason)]),
];


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

/***/ 3299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ verdictText),
/* harmony export */   terminalReport: () => (/* binding */ terminalReport)
/* harmony export */ });
/* harmony import */ var _domain_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(272);
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8073);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9708);
/* harmony import */ var _counts_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5967);
/* harmony import */ var _danger_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4052);
/* harmony import */ var _destroys_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4124);
/* harmony import */ var _detail_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6810);
/* harmony import */ var _digests_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(2118);
/* harmony import */ var _drift_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2748);
/* harmony import */ var _effect_words_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3978);
/* harmony import */ var _evidence_words_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1094);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(650);
/* harmony import */ var _policy_words_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5673);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9362);
/* harmony import */ var _remains_words_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8190);
/* harmony import */ var _rule_links_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(8697);
/* harmony import */ var _signed_words_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6235);
/* harmony import */ var _terminal_page_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(2999);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(3021);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(7342);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(948);





















const TINT = {
    blocked: ["red", "bold"],
    passed: ["green", "bold"],
    overridden: ["yellow", "bold"],
    skipped: ["dim"],
};
/** The verdict and why, in one line. */
const verdictText = (review) => (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_16__/* .uncommanded */ .CR)(`${review.verdict}: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_10__.asTerminal)((0,_verdict_js__WEBPACK_IMPORTED_MODULE_17__/* .because */ .xx)(review))}`);
const verdictLines = (page, review) => (0,_terminal_page_js__WEBPACK_IMPORTED_MODULE_15__/* .paragraph */ .FY)(page, "", verdictText(review), TINT[review.verdict]);
const objectText = ({ address, deposed }) => `${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_16__/* .terminalText */ .eR)(address)}${deposed === null ? "" : ` (deposed object ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_16__/* .terminalText */ .eR)(deposed)})`}`;
const place = ({ places: [first] }) => first === undefined ? "" : `${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_16__/* .terminalText */ .eR)(first.file)}${first.line === null ? "" : `:${first.line}`}`;
/** What remains; empty if the tree shows it already, or if it is a backup of which nothing remains. */
const remainsText = (finding) => {
    const kind = finding.remains?.kind;
    const isTold = kind === "copies" || (finding.rule === "backup-loss" && kind === "nothing");
    return isTold ? "" : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_10__.asTerminal)((0,_remains_words_js__WEBPACK_IMPORTED_MODULE_13__/* .remainsPhrase */ .z2)(finding));
};
/** What the catalogue says of the loss; for a change in place the message has said it. */
const lostText = (finding) => finding.remains === null || (0,_clauses_js__WEBPACK_IMPORTED_MODULE_1__/* .inPlace */ .zp)(finding) ? "" : (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_16__/* .terminalText */ .eR)((0,_detail_words_js__WEBPACK_IMPORTED_MODULE_6__/* .lossSentence */ .F)(finding.detail));
const blockLines = (page, { finding, destroy }) => {
    const { subject } = finding;
    return [
        ...(0,_terminal_page_js__WEBPACK_IMPORTED_MODULE_15__/* .paragraph */ .FY)(page, "✗ ", `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_10__.asTerminal)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_10__/* .capital */ .Nx)((0,_wording_js__WEBPACK_IMPORTED_MODULE_18__/* .messagePhrase */ .$r)(finding, destroy)))} [${finding.rule}]`, ["red"]),
        ...(subject === null ? [] : (0,_terminal_page_js__WEBPACK_IMPORTED_MODULE_15__/* .paragraph */ .FY)(page, "  ", objectText(subject), ["bold"])),
        ...(0,_terminal_page_js__WEBPACK_IMPORTED_MODULE_15__/* .tree */ .B2)(page, finding),
        ...(0,_terminal_page_js__WEBPACK_IMPORTED_MODULE_15__/* .fact */ .fK)(page, "lost", lostText(finding)),
        ...(0,_terminal_page_js__WEBPACK_IMPORTED_MODULE_15__/* .fact */ .fK)(page, "remains", remainsText(finding)),
        ...(0,_terminal_page_js__WEBPACK_IMPORTED_MODULE_15__/* .fact */ .fK)(page, "why", (0,_phrase_js__WEBPACK_IMPORTED_MODULE_10__.asTerminal)((0,_effect_words_js__WEBPACK_IMPORTED_MODULE_8__/* .causeOf */ .r)(destroy))),
        ...(0,_terminal_page_js__WEBPACK_IMPORTED_MODULE_15__/* .fact */ .fK)(page, "was", (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_16__/* .terminalText */ .eR)(subject?.previousAddress ?? "")),
        ...(0,_terminal_page_js__WEBPACK_IMPORTED_MODULE_15__/* .fact */ .fK)(page, "seen", (0,_evidence_words_js__WEBPACK_IMPORTED_MODULE_9__/* .furtherEvidenceText */ .xb)(finding)),
        ...(0,_terminal_page_js__WEBPACK_IMPORTED_MODULE_15__/* .fact */ .fK)(page, "in", place(finding)),
    ];
};
const stepLines = (page, steps) => steps.flatMap(({ step, how }) => (0,_terminal_page_js__WEBPACK_IMPORTED_MODULE_15__/* .paragraph */ .FY)(page, "  → ", `${step}: ${how}.`));
/** The steps that no earlier finding had: nobody reads the same advice under every finding. */
const untold = (steps, told) => {
    const fresh = steps.filter(({ step, how }) => !told.has(`${step}: ${how}`));
    for (const { step, how } of fresh)
        told.add(`${step}: ${how}`);
    return fresh;
};
const shortLines = (page, sign, tint, { finding, destroy }) => {
    const { subject } = finding;
    const message = (0,_wording_js__WEBPACK_IMPORTED_MODULE_18__/* .messagePhrase */ .$r)(finding, destroy);
    const where = place(finding);
    const said = subject === null ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_10__.asTerminal)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_10__/* .capital */ .Nx)(message)) : `${objectText(subject)}: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_10__.asTerminal)(message)}`;
    const beside = [(0,_evidence_words_js__WEBPACK_IMPORTED_MODULE_9__/* .transitionsText */ .gX)(finding), where].filter((one) => one !== "").map((one) => ` (${one})`);
    return (0,_terminal_page_js__WEBPACK_IMPORTED_MODULE_15__/* .paragraph */ .FY)(page, `${sign} `, `${said}${beside.join("")} [${finding.rule}]`, [tint]);
};
const MOST_IN_FULL = 20;
const MOST_BRIEF = 200;
const MOST_SHORT = 30;
const MOST_DESTROYS = 15;
const EVERYTHING = "--format json has all of them";
const toldAt = (root, level) => {
    const destroyFor = (0,_destroys_js__WEBPACK_IMPORTED_MODULE_5__/* .destroysOf */ .t)(root);
    return root.findings
        .filter((finding) => finding.level === level)
        .map((finding) => ({ root, finding, destroy: destroyFor(finding) }));
};
const moreLines = (page, hidden, what) => hidden > 0 ? (0,_terminal_page_js__WEBPACK_IMPORTED_MODULE_15__/* .paragraph */ .FY)(page, "  ", `…and ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_12__/* .counted */ .hS)(hidden, `more ${what}`)}; ${EVERYTHING}`) : [];
/** `told`: the steps that stand there already; null where people agreed, so that there is nothing to do. */
const blockingLines = (page, root, told) => {
    const all = toldAt(root, "block");
    const full = all.slice(0, MOST_IN_FULL).flatMap((one) => {
        const steps = told === null ? [] : stepLines(page, untold((0,_wording_js__WEBPACK_IMPORTED_MODULE_18__/* .stepsFor */ .Rb)(one.finding, root), told));
        return [
            "",
            ...blockLines(page, one),
            ...(steps.length === 0 ? [] : ["", `  ${page.paint("bold", "What to do")}`, ...steps]),
        ];
    });
    const rest = all.slice(MOST_IN_FULL);
    const brief = rest
        .slice(0, MOST_BRIEF)
        .flatMap(({ finding }) => (0,_terminal_page_js__WEBPACK_IMPORTED_MODULE_15__/* .paragraph */ .FY)(page, "✗ ", `${finding.subject === null ? "" : `${objectText(finding.subject)} `}[${finding.rule}]`, [
        "red",
    ]));
    return [
        ...full,
        ...(rest.length === 0
            ? []
            : ["", ...(0,_terminal_page_js__WEBPACK_IMPORTED_MODULE_15__/* .paragraph */ .FY)(page, "", `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_12__/* .counted */ .hS)(rest.length, "more blocking finding")}:`, ["bold"]), ...brief]),
        ...moreLines(page, rest.length - MOST_BRIEF, "blocking finding"),
    ];
};
const SHORT = {
    warn: { sign: "!", tint: "yellow", what: "warning" },
    note: { sign: "·", tint: "dim", what: "note" },
};
const shortList = (page, root, level) => {
    const { sign, tint, what } = SHORT[level];
    const all = toldAt(root, level);
    if (all.length === 0)
        return [];
    return [
        "",
        ...all.slice(0, MOST_SHORT).flatMap((one) => shortLines(page, sign, tint, one)),
        ...moreLines(page, all.length - MOST_SHORT, what),
    ];
};
/** Only the word; the reason and the order are told with the findings. */
const WORD = { delete: "deleted", replace: "replaced", forget: "forgotten" };
const destroyLines = (page, root) => {
    const others = (0,_destroys_js__WEBPACK_IMPORTED_MODULE_5__/* .otherDestroys */ .M)(root);
    if (others.length === 0)
        return [];
    const also = others.length === root.destroys.length
        ? "Destroyed, replaced or forgotten"
        : "Also destroyed, replaced or forgotten";
    const shown = others
        .slice(0, MOST_DESTROYS)
        .map((destroy) => `  ${page.paint("dim", WORD[destroy.effect].padEnd(_terminal_page_js__WEBPACK_IMPORTED_MODULE_15__/* .LABEL */ .d_))} ${(0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .fitted */ .$5)(objectText(destroy), page.width - _terminal_page_js__WEBPACK_IMPORTED_MODULE_15__/* .LABEL */ .d_ - 3)}`);
    return [
        "",
        ...(0,_terminal_page_js__WEBPACK_IMPORTED_MODULE_15__/* .paragraph */ .FY)(page, "", also, ["bold"]),
        ...shown,
        ...moreLines(page, others.length - MOST_DESTROYS, "object"),
    ];
};
const MOST_DRIFTED = 15;
const driftLines = (page, { drift }) => drift.length === 0
    ? []
    : [
        "",
        ...(0,_terminal_page_js__WEBPACK_IMPORTED_MODULE_15__/* .paragraph */ .FY)(page, "", (0,_drift_js__WEBPACK_IMPORTED_MODULE_7__/* .driftHeading */ .M)(drift), ["bold"]),
        ...drift
            .slice(0, MOST_DRIFTED)
            .map(({ address, effect }) => `  ${page.paint("dim", _drift_js__WEBPACK_IMPORTED_MODULE_7__/* .DRIFT */ .K[effect].padEnd(_terminal_page_js__WEBPACK_IMPORTED_MODULE_15__/* .LABEL */ .d_))} ${(0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .fitted */ .$5)((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_16__/* .terminalText */ .eR)(address), page.width - _terminal_page_js__WEBPACK_IMPORTED_MODULE_15__/* .LABEL */ .d_ - 3)}`),
        ...moreLines(page, drift.length - MOST_DRIFTED, "object"),
    ];
/** Links are never broken, however narrow the page is: a link has to stay one. */
const linkLines = (page, before, link) => [
    "",
    ...(0,_terminal_page_js__WEBPACK_IMPORTED_MODULE_15__/* .paragraph */ .FY)(page, "", before, ["dim"]),
    page.paint("dim", `  ${link}`),
];
/** What the blocking rules mean, and who can let pass what blocks. */
const furtherLines = (page, review) => {
    const rules = [...new Set((0,_verdict_js__WEBPACK_IMPORTED_MODULE_17__/* .findingsAt */ .Gn)(review, "block").map(({ rule }) => rule))];
    if (rules.length === 0)
        return [];
    const decides = review.verdict === "blocked" && !(0,_domain_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .isFinal */ .dR)(review.roots)
        ? linkLines(page, "Who decides: a code owner, by the label on the pull request where the action runs, or by a signed consent:", _rule_links_js__WEBPACK_IMPORTED_MODULE_19__/* .OVERRIDE_DOCS */ .PF)
        : [];
    const [rule] = rules;
    return rule !== undefined && rules.length === 1
        ? [...linkLines(page, `What ${rule} means:`, (0,_rule_links_js__WEBPACK_IMPORTED_MODULE_19__/* .sectionOf */ .ZE)(rule, _rule_links_js__WEBPACK_IMPORTED_MODULE_19__/* .DOCS */ .iT)), ...decides]
        : [...linkLines(page, `What ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_12__/* .listed */ .KE)(rules)} mean:`, _rule_links_js__WEBPACK_IMPORTED_MODULE_19__/* .DOCS */ .iT), ...decides];
};
/** A consent is signed for one root, so nobody can sign the digest of several, and it says so. */
const digestLines = (page, review) => {
    if (review.digest === null)
        return [];
    const own = (0,_digests_js__WEBPACK_IMPORTED_MODULE_20__/* .digestsToSign */ .g)(review);
    return [
        ...(0,_terminal_page_js__WEBPACK_IMPORTED_MODULE_15__/* .paragraph */ .FY)(page, "", `digest ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_16__/* .terminalText */ .eR)(review.digest)}`, ["dim"]),
        ...(own.length === 0
            ? []
            : (0,_terminal_page_js__WEBPACK_IMPORTED_MODULE_15__/* .paragraph */ .FY)(page, "", "of all roots together; a signed consent is for one root, to its own digest:", ["dim"])),
        ...own.flatMap(({ root, digest }) => (0,_terminal_page_js__WEBPACK_IMPORTED_MODULE_15__/* .paragraph */ .FY)(page, "  ", `${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_16__/* .terminalText */ .eR)(root)} ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_16__/* .terminalText */ .eR)(digest)}`, ["dim"])),
    ];
};
const endLines = (page, review) => {
    const { counts, roots, policy } = review;
    const parts = (0,_counts_words_js__WEBPACK_IMPORTED_MODULE_3__/* .countsWords */ .M)(counts);
    const where = roots.length > 1 ? ` in ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_12__/* .counted */ .hS)(roots.length, "root")}` : "";
    return [
        ...(parts.length === 0 ? [] : ["", ...(0,_terminal_page_js__WEBPACK_IMPORTED_MODULE_15__/* .paragraph */ .FY)(page, "", `${parts.join(", ")}${where}`)]),
        ...digestLines(page, review),
        ...(policy === null ? [] : (0,_terminal_page_js__WEBPACK_IMPORTED_MODULE_15__/* .paragraph */ .FY)(page, "", (0,_phrase_js__WEBPACK_IMPORTED_MODULE_10__.asTerminal)((0,_policy_words_js__WEBPACK_IMPORTED_MODULE_11__.policyPhrase)(policy)), ["dim"])),
    ];
};
/** Whose signatures overrode what blocks, and what they prove. */
const signedLines = (page, { override }) => {
    const lines = (override?.signed ?? []).flatMap((one) => (0,_terminal_page_js__WEBPACK_IMPORTED_MODULE_15__/* .paragraph */ .FY)(page, "", (0,_phrase_js__WEBPACK_IMPORTED_MODULE_10__.asTerminal)((0,_signed_words_js__WEBPACK_IMPORTED_MODULE_14__.signedPhrase)(one))));
    return lines.length === 0 ? [] : ["", ...lines];
};
const rootLines = (page, root, named, told) => {
    const lines = [
        ...blockingLines(page, root, told),
        ...shortList(page, root, "warn"),
        ...destroyLines(page, root),
        ...shortList(page, root, "note"),
        ...driftLines(page, root),
    ];
    return named && lines.length > 0
        ? ["", ...(0,_terminal_page_js__WEBPACK_IMPORTED_MODULE_15__/* .paragraph */ .FY)(page, "", `${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_16__/* .terminalText */ .eR)(root.root)}:`, ["bold"]), ...lines]
        : lines;
};
/**
 * The review for a person at a terminal: the verdict, then what blocks and what to do about it, then everything else in
 * short.
 * No line is wider than the terminal, and none is a command to the runner of a workflow.
 */
const terminalReport = (review, options) => {
    const page = (0,_terminal_page_js__WEBPACK_IMPORTED_MODULE_15__/* .pageFor */ .l6)(options);
    const told = review.verdict === "overridden" ? null : new Set();
    const roots = [...review.roots].sort(_danger_js__WEBPACK_IMPORTED_MODULE_4__/* .byDanger */ .d);
    const lines = [
        ...verdictLines(page, review),
        ...roots.flatMap((root) => rootLines(page, root, review.roots.length > 1, told)),
        ...signedLines(page, review),
        ...furtherLines(page, review),
        ...endLines(page, review),
    ];
    return `${lines.map(_untrusted_js__WEBPACK_IMPORTED_MODULE_16__/* .uncommanded */ .CR).join("\n")}\n`;
};


/***/ }),

/***/ 7342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gn: () => (/* binding */ findingsAt),
/* harmony export */   xx: () => (/* binding */ because)
/* harmony export */ });
/* unused harmony export blockedBecause */
/* harmony import */ var _domain_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9304);
/* harmony import */ var _domain_review_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9893);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(650);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9362);
/* harmony import */ var _signed_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6235);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(948);






/** Every finding of one level, over all roots, the most dangerous first. */
const findingsAt = ({ roots }, level) => roots
    .flatMap((root) => root.findings)
    .filter((finding) => finding.level === level)
    .sort(_domain_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .byImportance */ .G5);
/** The worst of one level in a sentence, and how many other findings there are: `…; 3 more warnings`. */
const headline = (findings, more) => {
    const [first] = findings;
    if (first === undefined)
        return null;
    const same = findings.filter((finding) => finding.rule === first.rule);
    const others = findings.length - same.length;
    return `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .headlineOf */ .gD)([first, ...same.slice(1)])}${others === 0 ? "" : `; ${more(others)}`}`;
};
/** Said first where everything goes: the worst object alone would not tell how much that is. */
const everything = ({ roots }) => {
    const [only, another] = roots;
    return only !== undefined &&
        another === undefined &&
        only.complete !== false &&
        (0,_domain_review_js__WEBPACK_IMPORTED_MODULE_1__/* .isDestroyPlan */ .E)(only) &&
        only.destroys.length > 1
        ? `this plan destroys everything, ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(only.destroys.length, "object")}: `
        : "";
};
/**
 * What blocks, over all roots, in a sentence: the worst, and how many more there are. Null where nothing does.
 * `afterwards`: what is said of those.
 */
const blockedBecause = (of, afterwards = (count) => (count === 1 ? " blocks as well" : " block as well")) => {
    const worst = headline(findingsAt(of, "block"), (count) => `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(count, "more finding")}${afterwards(count)}`);
    return worst === null ? null : `${everything(of)}${worst}`;
};
const blocked = (review) => [blockedBecause(review) ?? "something here needs a code owner's consent"];
const overridden = (review) => {
    const by = (review.override?.by ?? []).map((login) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(login.replace(/^@/, "")));
    const who = by.length === 0
        ? ["a code owner"]
        : by.flatMap((login, at) => (at === 0 ? [login] : [at === by.length - 1 ? " and " : ", ", login]));
    const agreed = findingsAt(review, "block").length;
    const signed = review.override?.signed ?? null;
    return [
        ...who,
        ` agreed to exactly ${agreed === 1 ? "this finding" : `these ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(agreed, "finding")}`}`,
        ...(signed === null ? [] : [`, ${(0,_signed_words_js__WEBPACK_IMPORTED_MODULE_4__/* .proofWords */ .G)(signed)}`]),
        `: ${blockedBecause(review, () => "") ?? "nothing blocks any more"}`,
    ];
};
/** Findings that exceptions of the policy keep quiet. */
const allowedIn = ({ roots }) => roots
    .flatMap(({ findings }) => findings)
    .reduce((sum, { detail }) => sum + (detail?.kind === "allowed" ? detail.block + detail.warn : 0), 0);
const passed = (review) => {
    const warning = headline(findingsAt(review, "warn"), (count) => (0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(count, "more warning"));
    if (warning !== null)
        return [`nothing blocks, but ${warning}`];
    const destroyed = review.counts.delete + review.counts.replace;
    const allowed = allowedIn(review);
    if (allowed > 0) {
        const gone = destroyed === 0
            ? "nothing is destroyed"
            : `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(destroyed, "object")} ${destroyed === 1 ? "is" : "are"} deleted or replaced`;
        return [`${gone}, and the policy allows ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(allowed, "finding")}`];
    }
    if (destroyed === 0)
        return ["nothing is destroyed"];
    const harmless = review.roots.every((root) => root.destroys.every((destroy) => destroy.class === null));
    if (destroyed === 1)
        return [
            `1 object is deleted or replaced, and it ${harmless ? "holds no data and no backups" : "needs nobody's consent"}`,
        ];
    return [
        `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(destroyed, "object")} are deleted or replaced, and none of them ${harmless ? "holds data or backups" : "needs anybody's consent"}`,
    ];
};
const BECAUSE = {
    blocked,
    overridden,
    passed,
    skipped: () => ["there was no plan to review"],
};
/** Why the verdict is what it is: completes `blocked: …`, as one sentence without full stop. */
const because = (review) => BECAUSE[review.verdict](review);


/***/ })

};

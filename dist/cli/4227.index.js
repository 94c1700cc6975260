export const id = 4227;
export const ids = [4227,323];
export const modules = {

/***/ 323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ DEFAULT_POLICY)
/* harmony export */ });
/* harmony import */ var _rules_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4333);

const DEFAULT_POLICY = {
    levels: _rules_table_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_LEVELS */ .ol,
    massDestroy: { share: 0.5, atLeast: 5 },
    protect: [],
    allow: [],
    allowedToo: null,
    roots: [],
    freeze: [],
    override: {
        label: null,
        approvers: null,
        allowAuthor: false,
        required: 1,
        onPush: "keep-if-same",
        signers: null,
    },
    restores: [],
    catalogue: [],
};


/***/ }),

/***/ 4447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ agreementIn)
/* harmony export */ });
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9362);
/* harmony import */ var _signed_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6235);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3021);



/** Who agreed to what blocks, finding by finding: a sentence without full stop, in which everything can be seen. */
const agreementIn = ({ verdict, override }) => ({ level }, { root }) => {
    if (verdict !== "overridden" || override === null || level !== "block")
        return null;
    const signed = override.signed?.filter((one) => one.root === root) ?? null;
    const names = new Set((signed === null ? override.by : signed.map(({ by }) => by)).map(nameOf));
    const who = names.size === 0 ? "a code owner" : (0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)([...names]);
    return `Agreed to by ${who}${signed === null ? "" : `, ${(0,_signed_words_js__WEBPACK_IMPORTED_MODULE_1__/* .proofWords */ .G)(signed)}`}`;
};
const nameOf = (login) => (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(login.replace(/^@/, ""));


/***/ }),

/***/ 521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ objectLine),
/* harmony export */   m: () => (/* binding */ findingLine)
/* harmony export */ });
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3021);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(948);


/** The object of a finding as one line of text; empty for a finding about the plan. */
const objectLine = ({ subject }) => subject === null
    ? ""
    : `${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(subject.address)}${subject.deposed === null ? "" : ` (deposed object ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(subject.deposed)})`}`;
/**
 * A finding in one line of plain text: object, what happens, what to do, or who agreed to it (`agreed`). Nothing in it
 * can't be seen.
 */
const findingLine = (finding, destroy, root, agreed = null) => {
    const object = objectLine(finding);
    const then = agreed === null ? (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .remedyOf */ .SM)(finding, root) : `${agreed}.`;
    return `${object === "" ? "" : `${object}: `}${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(finding, destroy)}. ${then}`;
};


/***/ }),

/***/ 4227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   junitReport: () => (/* binding */ junitReport)
/* harmony export */ });
/* harmony import */ var _agreement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4447);
/* harmony import */ var _destroys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4124);
/* harmony import */ var _finding_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(521);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(650);
/* harmony import */ var _policy_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5673);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3021);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7342);







/**
 * JUnit's XML as Jenkins reads it, and with it GitLab, Azure Pipelines and Bitbucket: a suite for each root, a case for
 * each finding, which fails if it blocks, and is skipped if people agreed to it. Root without findings: one case that
 * passes, since an empty suite is an error to some readers.
 * The form is that of Jenkins' schema: https://github.com/jenkinsci/xunit-plugin (junit-10.xsd).
 */
const attributes = (values) => Object.entries(values)
    .map(([name, value]) => ` ${name}="${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_5__/* .xmlText */ .xK)(String(value))}"`)
    .join("");
const element = (name, values, content) => content.length === 0
    ? `<${name}${attributes(values)}/>`
    : `<${name}${attributes(values)}>\n${content.join("\n")}\n</${name}>`;
const isFailure = ({ finding, agreed }) => finding.level === "block" && agreed === null;
/** The reason of a skipped case is text here, which not every reader shows; what the case wrote they all show. */
const outcomeOf = (told) => {
    const { finding, text, agreed } = told;
    return isFailure(told)
        ? [element("failure", { type: finding.rule, message: text }, [(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_5__/* .xmlText */ .xK)(text)])]
        : [
            ...(agreed === null ? [] : [`<skipped>${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_5__/* .xmlText */ .xK)(agreed)}</skipped>`]),
            `<system-out>${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_5__/* .xmlText */ .xK)(`${finding.level}: ${text}`)}</system-out>`,
        ];
};
const caseOf = ({ root }, told) => {
    const object = (0,_finding_line_js__WEBPACK_IMPORTED_MODULE_2__/* .objectLine */ .U)(told.finding);
    const name = object === "" ? told.finding.rule : `${told.finding.rule}: ${object}`;
    return element("testcase", { name, classname: root }, outcomeOf(told));
};
const toldIn = (root, agreementOf) => {
    const destroyFor = (0,_destroys_js__WEBPACK_IMPORTED_MODULE_1__/* .destroysOf */ .t)(root);
    return root.findings.map((finding) => {
        const agreed = agreementOf(finding, root);
        return { finding, agreed, text: (0,_finding_line_js__WEBPACK_IMPORTED_MODULE_2__/* .findingLine */ .m)(finding, destroyFor(finding), root, agreed) };
    });
};
const suiteOf = (root, review) => {
    const told = toldIn(root, (0,_agreement_js__WEBPACK_IMPORTED_MODULE_0__/* .agreementIn */ .w)(review));
    const cases = told.map((one) => caseOf(root, one));
    const all = cases.length === 0 ? [element("testcase", { name: "nothing was found", classname: root.root }, [])] : cases;
    const skipped = told.filter(({ agreed }) => agreed !== null).length;
    const counts = { tests: all.length, failures: told.filter(isFailure).length, errors: 0, skipped };
    return element("testsuite", { name: root.root, ...counts }, [propertiesOf(root, review), ...all]);
};
/** The digest of a suite is that of its root, to which a person can agree. */
const propertiesOf = ({ digest }, review) => {
    const { verdict, policy } = review;
    const values = [
        ["verdict", `${verdict}: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)((0,_verdict_js__WEBPACK_IMPORTED_MODULE_6__/* .because */ .xx)(review))}`],
        ...(digest === null ? [] : [["digest", digest]]),
        ...(policy === null ? [] : [["policy", (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)((0,_policy_words_js__WEBPACK_IMPORTED_MODULE_4__.policyPhrase)(policy)).replace(/^policy: /, "")]]),
    ];
    return element("properties", {}, values.map(([name, value]) => element("property", { name, value }, [])));
};
/** The review as JUnit XML. */
const junitReport = (review) => {
    const suites = review.roots.map((root) => suiteOf(root, review));
    return `<?xml version="1.0" encoding="UTF-8"?>\n${element("testsuites", { name: "destroy-guard" }, suites)}\n`;
};


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

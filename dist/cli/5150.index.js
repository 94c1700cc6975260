export const id = 5150;
export const ids = [5150,323];
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

/***/ 8887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ fingerprintOf),
/* harmony export */   p: () => (/* binding */ fingerprintsIn)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** The same finding on the same object, whatever the run. */
const fingerprintOf = (root, { rule, subject }) => hashOf([rule, root, subject?.address ?? null, subject?.deposed ?? null]);
/**
 * The same for all findings of a root, no two alike: a reader that takes a fingerprint for an identity would drop the
 * second finding of a rule on one object.
 */
function fingerprintsIn(root, findings) {
    const seen = new Map();
    return findings.map((finding) => {
        const first = fingerprintOf(root, finding);
        const before = seen.get(first) ?? 0;
        seen.set(first, before + 1);
        return before === 0 ? first : hashOf([first, before]);
    });
}
const hashOf = (parts) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify(parts)).digest("hex");


/***/ }),

/***/ 3060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   K: () => (/* binding */ firstFileOf)
/* harmony export */ });
const slashed = (path) => path.replaceAll("\\", "/");
/** The file of a root in which one would look first. */
const firstFileOf = (root) => slashed(root === "." || root === "" ? "main.tf" : `${root}/main.tf`);
/**
 * The declaring file if it is known; else the file in which one would look first, since readers of findings refuse one
 * without a place.
 */
const placeOf = ({ root }, { places: [first] }) => ({
    file: first?.file ? slashed(first.file) : firstFileOf(root),
    line: first?.line ?? 1,
});


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

/***/ 9989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ LEVEL),
/* harmony export */   Up: () => (/* binding */ ruleSarif),
/* harmony export */   ZE: () => (/* binding */ resultSarif),
/* harmony export */   ec: () => (/* binding */ sarifLog)
/* harmony export */ });
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8887);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9362);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3021);



/**
 * SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html), as GitHub's code scanning takes it: a
 * result needs a message and a place in a file
 * (https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning).
 */
const LEVEL = { block: "error", warn: "warning", note: "note" };
const ruleSarif = ({ rule, title, says, matters, helpUri, level }) => ({
    id: rule,
    shortDescription: { text: (0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(title) },
    fullDescription: { text: says },
    help: { text: `${says} ${matters} ${helpUri}`, markdown: `${says} ${matters} [More about ${rule}](${helpUri}).` },
    helpUri,
    defaultConfiguration: { level },
});
/**
 * A path as the reference of a URI. Control characters have been made visible before, so what is encoded can be read
 * again.
 */
const uriOf = (path) => {
    const [, drive = "", rest = ""] = /^([A-Za-z]:)?(.*)$/s.exec((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(path)) ?? [];
    const encoded = rest.split("/").map(encodeURIComponent).join("/");
    return drive === "" ? encoded : `file:///${drive}${encoded}`;
};
const locationOf = ({ file, line }) => {
    const uri = uriOf(file);
    const relative = !uri.startsWith("/") && !uri.startsWith("file:");
    return {
        artifactLocation: { uri, ...(relative ? { uriBaseId: "%SRCROOT%" } : {}) },
        region: { startLine: line },
    };
};
/**
 * Text in which nothing is a link: `[text](target)` is one even in a message in plain text, so brackets are escaped,
 * and backslashes with them (SARIF 2.1.0 §3.11.6).
 */
const sarifText = (text) => text.replace(/[[\]\\]/g, "\\$&");
const relatedLocation = (place, at) => ({
    id: at + 1,
    message: { text: "Declared here as well" },
    physicalLocation: locationOf(place),
});
const resultSarif = ({ rule, ruleIndex, level, message, root, place, otherPlaces = [], subject }) => ({
    ruleId: rule,
    ruleIndex,
    level,
    message: { text: sarifText(message) },
    locations: [
        {
            physicalLocation: locationOf(place),
            ...(subject === null
                ? {}
                : { logicalLocations: [{ fullyQualifiedName: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(subject.address), kind: "resource" }] }),
        },
    ],
    ...(otherPlaces.length === 0 ? {} : { relatedLocations: otherPlaces.map(relatedLocation) }),
    partialFingerprints: { "destroyGuard/v1": (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintOf */ .a)(root, { rule, subject }) },
});
/** The text of a SARIF file with one run. */
const sarifLog = ({ rules, results, about = {} }, { version }) => {
    const driver = {
        name: "destroy-guard",
        ...(version === undefined ? {} : { semanticVersion: version }),
        informationUri: "https://github.com/destroy-guard/destroy-guard",
        rules,
    };
    const log = {
        $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        version: "2.1.0",
        runs: [{ tool: { driver }, ...about, columnKind: "utf16CodeUnits", results }],
    };
    return `${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .printableJson */ .et)(JSON.stringify(log, null, 2))}\n`;
};


/***/ }),

/***/ 5150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sarifReport: () => (/* binding */ sarifReport)
/* harmony export */ });
/* harmony import */ var _domain_rules_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4333);
/* harmony import */ var _agreement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4447);
/* harmony import */ var _destroys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4124);
/* harmony import */ var _digests_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2118);
/* harmony import */ var _finding_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(521);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(650);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3060);
/* harmony import */ var _policy_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5673);
/* harmony import */ var _rule_links_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8697);
/* harmony import */ var _sarif_log_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9989);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3021);











/** The default level of a rule; every result has its own. For the loss rules it is the level of the highest weight. */
const defaultLevel = (rule) => {
    const { level } = _domain_rules_table_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y0[rule];
    const setting = typeof level === "string" ? level : level.high;
    return setting === "off" ? "note" : setting;
};
const described = (rule) => (0,_sarif_log_js__WEBPACK_IMPORTED_MODULE_6__/* .ruleSarif */ .Up)({ ..._domain_rules_table_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y0[rule], rule, helpUri: (0,_rule_links_js__WEBPACK_IMPORTED_MODULE_8__/* .sectionOf */ .ZE)(rule, _rule_links_js__WEBPACK_IMPORTED_MODULE_8__/* .DOCS */ .iT), level: _sarif_log_js__WEBPACK_IMPORTED_MODULE_6__/* .LEVEL */ .Bk[defaultLevel(rule)] });
/** That owners agreed to what stands in the results that blocked. */
const suppressionsOf = (justification) => ({
    suppressions: [{ kind: "external", status: "accepted", justification }],
});
const resultsOf = (root, review) => {
    const destroyFor = (0,_destroys_js__WEBPACK_IMPORTED_MODULE_2__/* .destroysOf */ .t)(root);
    const agreementOf = (0,_agreement_js__WEBPACK_IMPORTED_MODULE_1__/* .agreementIn */ .w)(review);
    return root.findings.map((finding) => {
        const { rule, level, subject } = finding;
        const agreed = agreementOf(finding, root);
        const result = (0,_sarif_log_js__WEBPACK_IMPORTED_MODULE_6__/* .resultSarif */ .ZE)({
            rule,
            ruleIndex: _domain_rules_table_js__WEBPACK_IMPORTED_MODULE_0__/* .RULE_NAMES */ .iU.indexOf(rule),
            // Not every reader knows suppressions.
            level: _sarif_log_js__WEBPACK_IMPORTED_MODULE_6__/* .LEVEL */ .Bk[agreed === null ? level : "note"],
            message: (0,_finding_line_js__WEBPACK_IMPORTED_MODULE_3__/* .findingLine */ .m)(finding, destroyFor(finding), root, agreed),
            root: root.root,
            place: (0,_place_js__WEBPACK_IMPORTED_MODULE_9__/* .placeOf */ .$)(root, finding),
            otherPlaces: finding.places.slice(1).map(({ file, line }) => ({ file, line: line ?? 1 })),
            subject,
        });
        return agreed === null ? result : { ...result, ...suppressionsOf(agreed) };
    });
};
/** Verdict, digest and policy of the run, and of several roots in which something blocks the digest of each. */
const propertiesOf = (review) => {
    const { verdict, digest, policy } = review;
    const digests = (0,_digests_js__WEBPACK_IMPORTED_MODULE_10__/* .digestsToSign */ .g)(review).map((one) => [(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .RK)(one.root), one.digest]);
    return {
        verdict,
        ...(digest === null ? {} : { digest }),
        ...(digests.length === 0 ? {} : { digests: Object.fromEntries(digests) }),
        ...(policy === null ? {} : { policy: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)((0,_policy_words_js__WEBPACK_IMPORTED_MODULE_5__.policyPhrase)(policy)) }),
    };
};
/** The review as SARIF 2.1.0, with every rule described, whether or not it found something. */
const sarifReport = (review, options = {}) => (0,_sarif_log_js__WEBPACK_IMPORTED_MODULE_6__/* .sarifLog */ .ec)({
    rules: _domain_rules_table_js__WEBPACK_IMPORTED_MODULE_0__/* .RULE_NAMES */ .iU.map(described),
    results: review.roots.flatMap((root) => resultsOf(root, review)),
    about: { properties: propertiesOf(review) },
}, options);


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


/***/ })

};

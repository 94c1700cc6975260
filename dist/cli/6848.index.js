export const id = 6848;
export const ids = [6848];
export const modules = {

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

/***/ 4467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitlabReport: () => (/* binding */ gitlabReport)
/* harmony export */ });
/* harmony import */ var _agreement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4447);
/* harmony import */ var _destroys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4124);
/* harmony import */ var _finding_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(521);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8887);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3060);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3021);






/**
 * GitLab's Code Quality report: a list of violations, of which the merge request shows those that it adds
 * (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format).
 */
const SEVERITY = { block: "blocker", warn: "major", note: "info" };
/** GitLab takes paths relative to the repository, without `./` in front. */
const pathOf = (file) => (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)(file.replace(/^(\.\/)+/, ""));
/** What people agreed to stays in the list, so that it does not look solved, and no longer asks for anything. */
const AGREED = "info";
const violationsIn = (root, agreementOf) => {
    const destroyFor = (0,_destroys_js__WEBPACK_IMPORTED_MODULE_1__/* .destroysOf */ .t)(root);
    const fingerprints = (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_3__/* .fingerprintsIn */ .p)(root.root, root.findings);
    return root.findings.map((finding, at) => {
        const { file, line } = (0,_place_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOf */ .$)(root, finding);
        const agreed = agreementOf(finding, root);
        return {
            description: (0,_finding_line_js__WEBPACK_IMPORTED_MODULE_2__/* .findingLine */ .m)(finding, destroyFor(finding), root, agreed),
            check_name: finding.rule,
            fingerprint: fingerprints[at],
            severity: agreed === null ? SEVERITY[finding.level] : AGREED,
            location: { path: pathOf(file), lines: { begin: line } },
        };
    });
};
/** The findings of a review as GitLab's Code Quality report. */
const gitlabReport = (review) => {
    const agreementOf = (0,_agreement_js__WEBPACK_IMPORTED_MODULE_0__/* .agreementIn */ .w)(review);
    const violations = review.roots.flatMap((root) => violationsIn(root, agreementOf));
    return `${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .printableJson */ .et)(JSON.stringify(violations, null, 2))}\n`;
};


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

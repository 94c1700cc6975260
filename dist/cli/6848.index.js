export const id = 6848;
export const ids = [6848];
export const modules = {

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
/** A finding in one line of plain text: object, what happens, what to do. Nothing in it can't be seen. */
const findingLine = (finding, destroy, root) => {
    const object = objectLine(finding);
    return `${object === "" ? "" : `${object}: `}${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(finding, destroy)}. ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .remedyOf */ .SM)(finding, root)}`;
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
/* harmony import */ var _destroys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4124);
/* harmony import */ var _finding_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(521);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8887);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3060);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3021);





/**
 * GitLab's Code Quality report: a list of violations, of which the merge request shows those that it adds
 * (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format).
 */
const SEVERITY = { block: "blocker", warn: "major", note: "info" };
/** GitLab takes paths relative to the repository, without `./` in front. */
const pathOf = (file) => (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(file.replace(/^(\.\/)+/, ""));
const violationsIn = (root) => {
    const destroyFor = (0,_destroys_js__WEBPACK_IMPORTED_MODULE_0__/* .destroysOf */ .t)(root);
    const fingerprints = (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_2__/* .fingerprintsIn */ .p)(root.root, root.findings);
    return root.findings.map((finding, at) => {
        const { file, line } = (0,_place_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$)(root, finding);
        return {
            description: (0,_finding_line_js__WEBPACK_IMPORTED_MODULE_1__/* .findingLine */ .m)(finding, destroyFor(finding), root),
            check_name: finding.rule,
            fingerprint: fingerprints[at],
            severity: SEVERITY[finding.level],
            location: { path: pathOf(file), lines: { begin: line } },
        };
    });
};
/** The findings of a review as GitLab's Code Quality report. */
const gitlabReport = ({ roots }) => `${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_3__/* .printableJson */ .et)(JSON.stringify(roots.flatMap(violationsIn), null, 2))}\n`;


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


/***/ })

};

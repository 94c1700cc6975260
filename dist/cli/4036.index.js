export const id = 4036;
export const ids = [4036];
export const modules = {

/***/ 1655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   atlantisFault: () => (/* binding */ atlantisFault),
/* harmony export */   atlantisReport: () => (/* binding */ atlantisReport)
/* harmony export */ });
/* harmony import */ var _destroys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4124);
/* harmony import */ var _digests_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2118);
/* harmony import */ var _finding_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(521);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(650);
/* harmony import */ var _policy_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5673);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3021);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7342);







/**
 * The output of a custom policy check as Atlantis judges it. Until the end of 2025 a check failed if "fail" stood
 * anywhere in it; since then if it is empty, begins with FAIL, or counts failures above zero
 * (https://github.com/runatlantis/atlantis/pull/6019). So what blocks begins with FAIL and ends with a count, and what
 * passes has no word of ours with "fail" in it.
 * The digest stands on a line of its own, so that `policy_item_regex` can bind an approval to exactly these findings.
 */
const SIGN = { block: "FAIL", warn: "WARN", note: "NOTE" };
const ORDER = ["block", "warn", "note"];
const linesAt = (review, level) => review.roots.flatMap((root) => {
    const destroyFor = (0,_destroys_js__WEBPACK_IMPORTED_MODULE_0__/* .destroysOf */ .t)(root);
    return root.findings
        .filter((finding) => finding.level === level)
        .map((finding) => `${SIGN[level]} - ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)(root.root)} - ${finding.rule} - ${(0,_finding_line_js__WEBPACK_IMPORTED_MODULE_1__/* .findingLine */ .m)(finding, destroyFor(finding), root)}`);
});
/** Without a comma among the digits, behind which Atlantis would read zero. */
const failures = (count) => `${count} failure${count === 1 ? "" : "s"}`;
const atlantisReport = (review) => {
    const { verdict, digest, policy } = review;
    const [blocks = [], ...others] = ORDER.map((level) => linesAt(review, level));
    const reason = `${verdict}: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)((0,_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .because */ .xx)(review))}`;
    const isBlocked = verdict === "blocked";
    const lines = [
        ...(isBlocked ? [...blocks, ...others.flat(), "", `FAIL - ${reason}`] : [`PASS - ${reason}`, ...others.flat()]),
        "",
        ...(digest === null ? [] : [`digest ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)(digest)}`]),
        ...(0,_digests_js__WEBPACK_IMPORTED_MODULE_6__/* .digestsToSign */ .g)(review).map((one) => `digest of ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)(one.root)} alone: ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)(one.digest)}`),
        ...(policy === null ? [] : [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)((0,_policy_words_js__WEBPACK_IMPORTED_MODULE_3__.policyPhrase)(policy))]),
        ...(isBlocked ? [failures(Math.max(1, blocks.length))] : []),
    ];
    return `${lines.join("\n")}\n`;
};
/**
 * For a plan that could not be reviewed: without this line an Atlantis that looks at the text alone would let it pass.
 */
const atlantisFault = (reason) => `FAIL - the plan could not be reviewed: ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)(reason)}\n\n${failures(1)}\n`;


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


/***/ })

};

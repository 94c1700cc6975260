export const id = 4902;
export const ids = [4902];
export const modules = {

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

/***/ 4902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   markdownReport: () => (/* binding */ markdownReport)
/* harmony export */ });
/* unused harmony export REPORT_ONLY */
/* harmony import */ var _digests_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2118);
/* harmony import */ var _footer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4311);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1006);
/* harmony import */ var _markdown_advice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2587);
/* harmony import */ var _markdown_layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(457);
/* harmony import */ var _markdown_section_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9180);
/* harmony import */ var _markdown_title_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8401);
/* harmony import */ var _room_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5380);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3021);









const LIMIT = 60_000;
const ELSEWHERE = "in the full report";
const consent = ({ override }) => override === null
    ? ""
    : `Agreed on ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_6__/* .prose */ .CS)((0,_footer_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTime */ .M)(override.at))}, to exactly this set of findings (${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_6__/* .inlineCode */ .ti)((0,_markdown_advice_js__WEBPACK_IMPORTED_MODULE_2__/* .shortDigest */ .VK)(override.digest))}). Any other set blocks again.`;
/** Said where the check stays green whatever is found. */
const REPORT_ONLY = "> [!NOTE]\n> This job only reports: the input `enforce` is `false`, so the check does not fail for what is found, and nobody has to agree to it.";
/** What to do stands right after what blocks; with several roots, after the last one that blocks. */
const bodyOf = (shown, todo, single, elsewhere) => {
    const text = (section, between) => [
        (0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_4__/* .blockingText */ .N4)(section),
        between,
        (0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_4__/* .furtherText */ .K$)(section, single, elsewhere),
    ];
    if (single)
        return shown.length === 0 ? [todo] : shown.flatMap((section) => text(section, todo));
    const whole = (section) => [(0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_4__/* .rootHeading */ .$p)(section.root), ...text(section, "")];
    const blocks = ({ root }) => (0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_4__/* .countAt */ .$v)(root, "block") > 0;
    return [...shown.filter(blocks).flatMap(whole), todo, ...shown.filter((section) => !blocks(section)).flatMap(whole)];
};
/** What a report begins with. */
const topOf = (review, { key, override, reportOnly = false, remarks = [] }) => (0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_4__/* .present */ .Eb)([
    (0,_markdown_title_js__WEBPACK_IMPORTED_MODULE_5__/* .title */ .DD)(review, key ?? null, reportOnly),
    (0,_markdown_title_js__WEBPACK_IMPORTED_MODULE_5__/* .reasonLine */ .$E)(review),
    (0,_markdown_title_js__WEBPACK_IMPORTED_MODULE_5__/* .countsLine */ .J7)(review),
    reportOnly ? REPORT_ONLY : (0,_markdown_advice_js__WEBPACK_IMPORTED_MODULE_2__/* .refusal */ .x5)(override),
    consent(review),
    ...remarks,
]);
const footerOf = (review, { origin, isSigned = false }) => origin === undefined ? "" : (0,_footer_js__WEBPACK_IMPORTED_MODULE_0__/* .footer */ .q)(origin, review.digest, isSigned ? (0,_digests_js__WEBPACK_IMPORTED_MODULE_7__/* .digestsToSign */ .g)(review) : []);
/**
 * The review as the body of a comment or a job summary: the verdict first, then the most dangerous. Not longer than the
 * limit (of 2,000 or more); what is left out is counted. Everything that the plan's author chose stands in code that it
 * cannot close.
 */
const markdownReport = (review, options = {}) => {
    const { override, reportOnly = false, links = _links_js__WEBPACK_IMPORTED_MODULE_1__/* .DOCS_ONLY */ .H, limit = LIMIT, elsewhere = ELSEWHERE } = options;
    const top = topOf(review, options);
    const todo = (0,_markdown_advice_js__WEBPACK_IMPORTED_MODULE_2__/* .whatToDo */ .H6)(review, reportOnly ? null : override);
    const end = (0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_4__/* .present */ .Eb)([(0,_markdown_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .quietRoots */ .O)(review.roots), footerOf(review, options)]);
    const space = (0,_room_js__WEBPACK_IMPORTED_MODULE_8__/* .room */ .e)(limit - [...top, todo, ...end].join("\n\n").length - _markdown_section_js__WEBPACK_IMPORTED_MODULE_4__/* .FRAME */ .Qe);
    const { shown, hidden } = (0,_markdown_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .layOut */ .v)(review.roots, space, links, elsewhere);
    return `${(0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_4__/* .present */ .Eb)([...top, ...bodyOf(shown, todo, review.roots.length === 1, elsewhere), hidden, ...end]).join("\n\n")}\n`;
};


/***/ })

};

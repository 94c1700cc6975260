export const id = 1753;
export const ids = [1753];
export const modules = {

/***/ 1753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   historyOf: () => (/* binding */ historyOf)
/* harmony export */ });
/* unused harmony export NO_HISTORY */
/* harmony import */ var _domain_drill_drill_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2327);
/* harmony import */ var _domain_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9304);
/* harmony import */ var _domain_grouped_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2907);
/* harmony import */ var _domain_rules_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4333);




const NO_HISTORY = { exposed: [], plans: 0, fired: [] };
const historyOf = (drill, reviews) => ({
    exposed: drill === null ? [] : exposedIn(drill),
    plans: reviews.length,
    fired: ["block", "warn"].flatMap((level) => _domain_rules_table_js__WEBPACK_IMPORTED_MODULE_2__/* .RULE_NAMES */ .iU.flatMap((rule) => firedBy(rule, level, reviews))),
});
const exposedIn = ({ states }) => states.flatMap(({ root, objects }) => objects
    .filter((one) => (0,_domain_drill_drill_js__WEBPACK_IMPORTED_MODULE_0__/* .isExposed */ .Lw)(one) && one.weight === "high" && one.deposed === null)
    .map(({ address, what }) => ({ root, address, what })));
function firedBy(rule, level, reviews) {
    const speaking = reviews.filter(({ findings }) => findings.some((one) => one.rule === rule && one.level === level));
    if (speaking.length === 0)
        return [];
    const roots = [...(0,_domain_grouped_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .z)(speaking, ({ root }) => root)]
        .map(([root, all]) => [root, all.length])
        .sort(([a, many], [b, more]) => more - many || (0,_domain_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .byText */ .z4)(a, b));
    return [{ rule, level, plans: speaking.length, roots }];
}


/***/ })

};

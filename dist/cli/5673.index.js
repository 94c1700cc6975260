export const id = 5673;
export const ids = [5673,323,650];
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


/***/ })

};

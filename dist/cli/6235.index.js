export const id = 6235;
export const ids = [6235,650];
export const modules = {

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

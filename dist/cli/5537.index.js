export const id = 5537;
export const ids = [5537];
export const modules = {

/***/ 5537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VERSION_COMMAND: () => (/* binding */ VERSION_COMMAND)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8508);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2315);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2603);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3534);




const usage = () => (0,_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .usageOf */ .F)({ name: "version", forms: [""], options: _options_js__WEBPACK_IMPORTED_MODULE_0__/* .HELP */ ._$ });
async function version(args, shell) {
    const { values, positionals } = (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .parseOptions */ .Ac)(args, _options_js__WEBPACK_IMPORTED_MODULE_0__/* .HELP */ ._$, "version");
    if (values.help === true)
        return (0,_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .print */ .yy)(shell, usage());
    if (positionals.length > 0)
        throw (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)("version takes nothing", "version");
    return (0,_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .print */ .yy)(shell, `${_version_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .x}\n`);
}
const VERSION_COMMAND = { usage, options: _options_js__WEBPACK_IMPORTED_MODULE_0__/* .HELP */ ._$, words: [], run: version };


/***/ }),

/***/ 8508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The released version; a test holds that package.json says the same. */
const VERSION = "0.1.0";


/***/ })

};

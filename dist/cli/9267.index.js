export const id = 9267;
export const ids = [9267];
export const modules = {

/***/ 9267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _cli_ended_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1161);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5779);


/** The command line where its first argument is `hook`: the same as any other, and soon there. */
const run = ([, ...args], shell) => (0,_cli_ended_js__WEBPACK_IMPORTED_MODULE_0__/* .ended */ .v)(() => _command_js__WEBPACK_IMPORTED_MODULE_1__.HOOK.run(args, shell), shell);


/***/ })

};

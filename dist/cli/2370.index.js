export const id = 2370;
export const ids = [2370];
export const modules = {

/***/ 2370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeNew: () => (/* binding */ writeNew)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2777);
/* harmony import */ var _text_system_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2514);




/** Writes files that are not there. Throws InputError where one is, or can't be written: nothing is overwritten. */
function writeNew(top, files) {
    for (const { path, text } of files) {
        const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, path);
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place), { recursive: true });
            requireInside(top, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place), path);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(place, text, { flag: "wx" });
        }
        catch (cause) {
            if (cause instanceof _domain_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .d)
                throw cause;
            const code = cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
            throw new _domain_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .d(code === "EEXIST"
                ? `${path} is there by now, and nothing is overwritten; run init again`
                : `${path} can't be written: ${(0,_text_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .whyOf */ .g)(cause)}; check the folder`, { cause });
        }
    }
}
/** A link can lead anywhere. */
function requireInside(top, folder, path) {
    const [first] = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(top), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    if (first === "..")
        throw new _domain_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .d(`${path} would lie outside of the repository, behind a link; write it by hand`);
}


/***/ })

};

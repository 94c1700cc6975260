export const id = 2101;
export const ids = [2101];
export const modules = {

/***/ 2101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   expanded: () => (/* binding */ expanded),
/* harmony export */   isGlob: () => (/* binding */ isGlob)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4006);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4787);




const isGlob = (text) => picomatch__WEBPACK_IMPORTED_MODULE_3__.scan(text).isGlob;
/** Folders that no plan is looked for in: what git and Terraform keep for themselves. */
const SKIPPED = new Set([".git", ".terraform"]);
/**
 * Links are followed, as a shell's `*` does: a root that nobody finds would be a plan that nobody reviews. `within`:
 * the real folders on the way, so that none is gone into from within itself.
 */
function* filesBelow(folder, within = [(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder)]) {
    for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true })) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name);
        if (!leadsToFolder(entry, path))
            yield path;
        else if (!SKIPPED.has(entry.name)) {
            const real = entry.isSymbolicLink() ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(within.at(-1) ?? "", entry.name);
            if (!within.includes(real))
                yield* filesBelow(path, [...within, real]);
        }
    }
}
const leadsToFolder = (entry, path) => entry.isDirectory() || (entry.isSymbolicLink() && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true);
/** The files that a pattern matches, sorted, relative to `cwd` unless the pattern is absolute. */
function expanded(pattern, cwd) {
    const { base } = picomatch__WEBPACK_IMPORTED_MODULE_3__.scan(pattern);
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_3__(pattern.replace(/^\.\//, ""), { dot: true });
    const start = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(pattern) ? base : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cwd, base);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(start))
        return [];
    const shown = (path) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .withSlashes */ .s)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(pattern) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(cwd, path));
    return [...filesBelow(start)]
        .map(shown)
        .filter((path) => matches(path))
        .sort();
}


/***/ })

};

export const id = 9665;
export const ids = [9665];
export const modules = {

/***/ 9665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jsonReport: () => (/* binding */ jsonReport)
/* harmony export */ });
/* harmony import */ var _destroys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4124);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3021);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(948);



/** The review JSON (docs/setup.md). Keys have a fixed order. A missing value is null; no key is left out. */
/** The order in which the counts of a plan are told. */
const countsJson = ({ create, update, replace, delete: deleted, forget, read, none, unknown, moved, imported, deposed, }) => ({
    create,
    update,
    replace,
    delete: deleted,
    forget,
    read,
    none,
    unknown,
    moved,
    imported,
    deposed,
});
const destroyJson = (destroy) => ({
    address: destroy.address,
    previousAddress: destroy.previousAddress,
    deposed: destroy.deposed,
    type: destroy.type,
    provider: destroy.provider,
    effect: destroy.effect,
    order: destroy.order,
    recreated: destroy.recreated,
    imported: destroy.imported,
    because: destroy.because.length === 0 ? null : destroy.because.join(", "),
    reason: destroy.reason,
    class: destroy.class,
});
/**
 * Thousands of objects can have the same thousands of copies: of each list the first names stand here, and their count.
 */
const MOST_NAMES = 25;
const remainsJson = (remains) => ({
    kind: remains.kind,
    days: remains.days,
    refusal: remains.refusal,
    survivors: remains.survivors.slice(0, MOST_NAMES),
    survivorsCount: remains.survivorsCount,
    goesWithIt: remains.goesWithIt.slice(0, MOST_NAMES),
    goesWithItCount: remains.goesWithItCount,
});
const findingJson = (finding, destroy, root) => {
    const { rule, level, subject, remains } = finding;
    return {
        rule,
        level,
        address: subject?.address ?? null,
        previousAddress: subject?.previousAddress ?? null,
        deposed: subject?.deposed ?? null,
        type: subject?.type ?? null,
        provider: subject?.provider ?? null,
        effect: subject?.effect ?? null,
        class: subject?.class ?? null,
        weight: subject?.weight ?? null,
        what: subject?.what ?? null,
        remains: remains === null ? null : remainsJson(remains),
        evidence: finding.evidence,
        detail: finding.detail,
        message: (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(finding, destroy),
        remedy: (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .remedyOf */ .SM)(finding, root),
        places: finding.places,
    };
};
const rootJson = (root) => {
    const destroyFor = (0,_destroys_js__WEBPACK_IMPORTED_MODULE_0__/* .destroysOf */ .t)(root);
    return {
        root: root.root,
        source: root.source,
        terraformVersion: root.terraformVersion,
        formatVersion: root.formatVersion,
        plannedAt: root.plannedAt,
        errored: root.errored,
        complete: root.complete,
        applyable: root.applyable,
        digest: root.digest,
        counts: countsJson(root.counts),
        destroys: root.destroys.map(destroyJson),
        findings: root.findings.map((finding) => findingJson(finding, destroyFor(finding), root)),
        drift: root.drift.map(({ address, type, effect }) => ({ address, type, effect })),
    };
};
const overrideJson = ({ by, digest, at, signed }) => ({
    by,
    digest,
    at,
    signed: signed?.map((one) => ({
        by: one.by,
        root: one.root,
        agreed: one.agreed,
        expires: one.expires,
        reason: one.reason === "" ? null : one.reason,
        key: { proof: one.key.proof, algorithm: one.key.algorithm, fingerprint: one.key.fingerprint },
    })) ?? null,
});
const runJson = ({ repository, id, commit, merge, pull, rules }) => ({
    repository,
    id,
    commit,
    merge,
    pull,
    rules,
});
/**
 * The review JSON. Made to be read by programs, and safe to print: whatever can't be seen is written as `\uXXXX`, so
 * addresses are exact and yet no terminal or log obeys them. `run`: the run of a workflow that made it; null on a
 * command line.
 */
const jsonReport = (review, run = null) => {
    const { verdict, digest, counts, roots, override, policy } = review;
    const json = {
        version: 1,
        verdict,
        digest,
        counts: countsJson(counts),
        roots: roots.map(rootJson),
        override: override === null ? null : overrideJson(override),
        policy: policy === null ? null : { file: policy.file, branch: policy.branch, looked: policy.looked },
        run: run === null ? null : runJson(run),
    };
    return `${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .printableJson */ .et)(JSON.stringify(json, null, 2))}\n`;
};


/***/ })

};

export const id = 6357;
export const ids = [6357];
export const modules = {

/***/ 5967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ countsWords)
/* harmony export */ });
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9362);

const COUNTED = [
    ["delete", "deleted"],
    ["replace", "replaced"],
    ["forget", "forgotten"],
    ["unknown", "unknown"],
    ["create", "created"],
    ["update", "changed in place"],
    ["moved", "moved"],
    ["imported", "imported"],
    ["none", "unchanged"],
];
/** `11 deleted`, `1 replaced`, …: the dangerous first, without what there is none of. */
const countsWords = (counts) => COUNTED.filter(([key]) => counts[key] > 0).map(([key, word]) => `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(counts[key])} ${word}`);


/***/ }),

/***/ 4052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ byDanger)
/* harmony export */ });
const DANGER = { block: 0, warn: 1, note: 2 };
const danger = ({ findings }) => findings.reduce((worst, { level }) => Math.min(worst, DANGER[level]), 3);
/** Roots that block first, then those that warn; else as they came. */
const byDanger = (a, b) => danger(a) - danger(b);


/***/ }),

/***/ 50:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ diagram),
/* harmony export */   T: () => (/* binding */ isPictured)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8073);
/* harmony import */ var _copies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5622);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9362);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3021);




/** More than this can't be taken in at a glance; the rest is counted. */
const MOST_NODES = 25;
const WIDEST_LABEL = 60;
/**
 * Text inside a label. All that is neither letter nor digit becomes a decimal entity of Mermaid's (`#34;`), so no
 * quote, bracket, backtick, semicolon or directive is left to be read as syntax. Mermaid breaks the line at `\n` even
 * so: a word joiner (8288) between the two keeps them text.
 */
const label = (text) => (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(text), WIDEST_LABEL)
    .replace(/[^A-Za-z0-9_ ]/gu, (char) => `#${char.codePointAt(0)};`)
    .replaceAll("#92;n", "#92;#8288;n");
const FATE = { goes: "✗ goes", stays: "✓ stays" };
const node = (id, fate, lines) => `  ${id}["${[...lines.map(label), FATE[fate]].join("<br/>")}"]:::${fate}`;
const countOf = ({ remains }) => (remains?.goesWithItCount ?? 0) + (remains?.survivorsCount ?? 0);
/** As many as fit, those that stay as well as those that go. Of thousands only the first are looked at. */
const fitting = ({ remains }, fits) => {
    const [goes, stays] = [remains?.goesWithIt ?? [], remains?.survivors ?? []];
    const staying = Math.min(stays.length, Math.max(Math.floor(fits / 2), fits - goes.length));
    return [
        ...goes.slice(0, fits - staying).map((address) => ({ address, fate: "goes" })),
        ...stays.slice(0, staying).map((address) => ({ address, fate: "stays" })),
    ];
};
/** Findings that have a picture: what is lost has copies in this state, whatever becomes of them. */
const isPictured = (finding) => finding.subject !== null && countOf(finding) > 0;
/** `and 12 more` as a node, per fate, since it matters which way they go. */
const rest = (id, all, shown, fate) => {
    const count = all - shown.filter((copy) => copy.fate === fate).length;
    return count === 0 ? [] : [node(`${id}${fate}`, fate, [`${count} more`])];
};
/** One object and its copies, with at most `room` nodes (at least four). */
const family = (finding, id, room) => {
    const count = countOf(finding);
    const shown = fitting(finding, count < room ? count : room - 3);
    const children = [
        ...shown.map((copy, at) => node(`${id}c${at}`, copy.fate, [copy.address])),
        ...rest(`${id}more`, finding.remains?.goesWithItCount ?? 0, shown, "goes"),
        ...rest(`${id}more`, finding.remains?.survivorsCount ?? 0, shown, "stays"),
    ];
    const ids = children.map((child) => child.trim().split("[")[0] ?? "");
    return [
        node(id, finding.subject?.effect === "update" ? "stays" : "goes", [
            (0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)((0,_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(finding.subject)),
            finding.subject?.address ?? "",
        ]),
        ...children,
        ...ids.map((child) => `  ${id} --> ${child}`),
    ];
};
/**
 * A Mermaid flowchart of what is lost and its copies: which go, which stay. Dashed and red is what goes, whole and
 * green what stays; light boxes with dark text can be read on a light page and on a dark one.
 * @returns the source without its fence, or null if no finding has copies in this state
 */
const diagram = (findings) => {
    // A copy that goes stands beside what it is a copy of, and needs no picture of its own.
    const going = (0,_copies_js__WEBPACK_IMPORTED_MODULE_1__/* .goingAlong */ .Sh)(findings);
    const pictured = findings.filter((finding) => isPictured(finding) && !((0,_copies_js__WEBPACK_IMPORTED_MODULE_1__/* .isBackup */ .rk)(finding) && going.has(finding.subject?.address ?? "")));
    if (pictured.length === 0)
        return null;
    const lines = [];
    let room = MOST_NODES - 1;
    let drawn = 0;
    for (const finding of pictured) {
        if (room < 4)
            break;
        const drawing = family(finding, `d${drawn}`, room);
        lines.push(...drawing);
        room -= drawing.filter((line) => line.includes("[")).length;
        drawn += 1;
    }
    const hidden = pictured.length - drawn;
    return [
        "flowchart LR",
        ...lines,
        ...(hidden > 0
            ? [`  others["and ${hidden} more ${hidden === 1 ? "object" : "objects"} with copies"]:::others`]
            : []),
        "  classDef goes fill:#ffebe9,stroke:#cf222e,stroke-dasharray:5 4,color:#82071e",
        "  classDef stays fill:#dafbe1,stroke:#1a7f37,color:#0f5323",
        "  classDef others fill:#f6f8fa,stroke:#59636e,color:#1f2328",
    ].join("\n");
};


/***/ }),

/***/ 2748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ DRIFT),
/* harmony export */   M: () => (/* binding */ driftHeading)
/* harmony export */ });
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9362);

/** What happened to an object outside Terraform. */
const DRIFT = { update: "changed", delete: "deleted" };
/** `Changed outside Terraform: 2 objects`: over a list of them. */
const driftHeading = (drift) => `Changed outside Terraform: ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(drift.length, "object")}`;


/***/ }),

/***/ 1094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bm: () => (/* binding */ transitions),
/* harmony export */   gX: () => (/* binding */ transitionsText),
/* harmony export */   sX: () => (/* binding */ furtherEvidence),
/* harmony export */   xb: () => (/* binding */ furtherEvidenceText)
/* harmony export */ });
/* unused harmony export evidencePhrase */
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(650);
/* harmony import */ var _remains_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8190);


const HIDDEN = {
    set: "is set",
    other: "has another value",
    sensitive: "is sensitive",
    unknown: "is known only after apply",
};
/** What is said of a value that is not shown; null for one that is. */
const stateOf = (seen) => {
    if (seen === null)
        return "is not set";
    return typeof seen === "object" ? HIDDEN[seen.hidden] : null;
};
/** `retention = 7`, or `purge_protection is not set`: what can be shown as code, and the words after it. */
const settingPhrase = ({ path, of, was }) => {
    const [ofProvider, whose] = of === "provider" ? [" (provider)", ""] : ["", of === null ? "" : ` (${of})`];
    const state = stateOf(was);
    if (state !== null)
        return [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(path), `${ofProvider} ${state}${whose}`];
    return [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`${path}${ofProvider} = ${was}`), ...(whose === "" ? [] : [whose])];
};
/** `retention = 7 → 0`, or in words where one side is not shown. */
const changePhrase = (setting, becomes) => {
    const { path, was } = setting;
    const [before, after] = [stateOf(was), stateOf(becomes)];
    if (before === null && after === null)
        return [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`${path} = ${was} → ${becomes}`)];
    if (before === after)
        return [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(path), " changes"];
    const then = `, then ${after ?? `= ${becomes}`}`;
    return before === null ? [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`${path} = ${was}`), then] : [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(path), ` ${before}${then}`];
};
const COPY = {
    destroyed: "a copy in this state is destroyed by the same plan",
    "cut-back": "a copy in this state is cut back by the same plan",
    container: "a copy in this state is stored in something that goes",
    key: "a copy in this state is encrypted with a key that goes",
};
const WORTHLESS = {
    container: "but what it is stored in goes with the same plan",
    key: "but its encryption key goes with the same plan",
    "deleted-first": "what it is stored in can be restored, but without it, since it is deleted first",
};
const CALLED = {
    database: "a database",
    data: "data",
    production: "production",
};
/** A fact in words: attributes and their values as code, all else as our own words. */
const evidencePhrase = (evidence) => {
    switch (evidence.kind) {
        case "attribute":
            return evidence.becomes === undefined ? settingPhrase(evidence) : changePhrase(evidence, evidence.becomes);
        case "removed":
            return [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(evidence.path), `: ${evidence.count} removed`];
        case "leaves":
            return [evidence.says];
        case "worthless":
            return [WORTHLESS[evidence.because]];
        case "shared":
            return ["it comes back with what it is stored in"];
        case "copy":
            return [COPY[evidence.because]];
        case "called":
            return [`its name or tags speak of ${evidence.callings.map((calling) => CALLED[calling]).join(" and ")}`];
        case "rename":
            return ["looks like a rename to ", (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(evidence.to)];
        case "too-late":
            return ["the new configuration would keep more, but a destroy goes by the state"];
    }
};
/** Facts that a report has not told elsewhere. That copies are destroyed too is told by their names. */
const isFurther = (evidence, finding) => !(evidence.kind === "copy" && evidence.because === "destroyed") && !(0,_remains_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isToldAsRemains */ .B8)(evidence, finding);
/** All evidence of a finding that is not told elsewhere. */
const furtherEvidence = (finding) => finding.evidence.filter((one) => isFurther(one, finding)).map(evidencePhrase);
/** The same in one line of a terminal. */
const furtherEvidenceText = (finding) => furtherEvidence(finding).map(_phrase_js__WEBPACK_IMPORTED_MODULE_0__.asTerminal).join("; ");
const isTransition = (evidence) => evidence.kind === "removed" || (evidence.kind === "attribute" && evidence.becomes !== undefined);
/** The settings that a change in place turns, for a report in one line: `retention = 7 → 1`. */
const transitions = (finding) => finding.evidence.filter(isTransition).map(evidencePhrase);
/** The same in one line of a terminal; empty where nothing changes in place. */
const transitionsText = (finding) => transitions(finding).map(_phrase_js__WEBPACK_IMPORTED_MODULE_0__.asTerminal).join("; ");


/***/ }),

/***/ 4311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ shortTime),
/* harmony export */   q: () => (/* binding */ footer)
/* harmony export */ });
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(650);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9362);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3021);



/** As many digits of a commit as GitHub shows. */
const SHORT_COMMIT = 7;
const commitPart = ({ commit, repository }) => {
    if (commit === null)
        return [];
    const name = (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(commit.slice(0, SHORT_COMMIT));
    return [`commit ${repository === null ? name : `[${name}](${repository}/commit/${commit})`}`];
};
/** `2026-11-20T08:00:00Z` → `2026-11-20 08:00 UTC`. */
const shortTime = (at) => at.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d).*$/, "$1 $2 UTC");
/** Of several plans the oldest counts: what it knows may have changed since. */
const timePart = ({ plannedAt }) => {
    const [oldest] = plannedAt.toSorted();
    if (oldest === undefined)
        return [];
    return [`${plannedAt.length === 1 ? "plan" : "oldest plan"} of ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(shortTime(oldest))}`];
};
const MOST_DIGESTS = 50;
/** The digests of single roots. A signed consent is for one. */
const signedLines = (roots) => {
    if (roots.length === 0)
        return [];
    const hidden = roots.length - MOST_DIGESTS;
    return [
        "That is of all roots together. A signed consent is for one root, to its own digest:",
        ...roots.slice(0, MOST_DIGESTS).map(({ root, digest }) => `${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(root)} ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(digest)}`),
        ...(hidden > 0 ? [`and ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(hidden, "more root")}, in the report as JSON`] : []),
    ];
};
/**
 * The last lines of a report: which program made it, for which commit, in which run, by which rules, and the digest.
 * `toSign`: the digests of its roots, where people sign.
 */
const footer = (origin, digest, toSign = []) => {
    const first = [
        `destroy-guard ${origin.version}`,
        ...commitPart(origin),
        ...timePart(origin),
        ...(origin.run === null ? [] : [`[run](${origin.run})`]),
    ];
    const lines = [
        first.join(" · "),
        ...(origin.rules === null ? [] : [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .asMarkdown */ .g5)(origin.rules)]),
        ...(digest === null ? [] : [`Digest of what blocks: ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(digest)}`]),
        ...signedLines(toSign),
    ];
    return `<sub>${lines.join("<br>")}</sub>`;
};


/***/ }),

/***/ 1006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ DOCS_ONLY)
/* harmony export */ });
/* unused harmony export sourceAt */
/* harmony import */ var _rule_links_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8697);

/** Where only the documentation can be linked to: the files are on somebody's disk. */
const DOCS_ONLY = { docs: _rule_links_js__WEBPACK_IMPORTED_MODULE_0__/* .DOCS */ .iT, sourceOf: () => null };
/** Nothing in a path can end a Markdown link, nor lead elsewhere than into this repository. */
const encoded = (path) => path
    .replace(/\p{Cs}/gu, "\ufffd") // half a surrogate pair, which can not be encoded
    .split("/")
    .map((part) => encodeURIComponent(part).replace(/[!'()*~]/g, (char) => `%${char.charCodeAt(0).toString(16)}`))
    .join("/");
/** Names of folders by which an address would lead elsewhere. */
const isOutside = (path) => path.startsWith("/") || path.split("/").some((part) => part === "" || part === "." || part === "..");
/**
 * The line of a file as it is at a commit. `repository`: its address, `https://github.com/acme/infra`. Where no line is
 * known the file may be gone, so there is no link.
 */
const sourceAt = (repository, commit) => ({ file, line }) => line === null || isOutside(file) ? null : `${repository}/blob/${commit}/${encoded(file)}#L${line}`;


/***/ }),

/***/ 2587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H6: () => (/* binding */ whatToDo),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/* unused harmony export ownSteps */
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9362);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6884);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3021);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(948);




const steps = (roots) => {
    const all = new Map();
    for (const root of roots) {
        for (const finding of root.findings.filter((one) => one.level === "block")) {
            for (const { step, how } of (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .stepsFor */ .Rb)(finding, root))
                all.set(step, (all.get(step) ?? new Set()).add(how));
        }
    }
    return all;
};
const MOST_NAMES = 20;
/** Of a team any member will do. */
const consenter = (name) => `${name.includes("/") ? "a member of " : ""}${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .unpinged */ .RD)(name)}`;
const oneOf = (names) => {
    const hidden = names.length - MOST_NAMES;
    return (0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)([...names.slice(0, MOST_NAMES).map(consenter), ...(hidden > 0 ? [`${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(hidden)} more`] : [])], "or");
};
const MOST_PATHS = 3;
const WIDEST_PATH = 120;
const MOST_GROUPS = 10;
const pathsOf = (paths) => {
    const hidden = paths.length - MOST_PATHS;
    const shown = paths.slice(0, MOST_PATHS).map((path) => (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(path, WIDEST_PATH)));
    return (0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)([...shown, ...(hidden > 0 ? [(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(hidden, "more file")] : [])]);
};
/** Several groups, each with the paths that are theirs: of each of them somebody has to agree. */
const groups = (who) => {
    const hidden = who.length - MOST_GROUPS;
    return [
        ...who.slice(0, MOST_GROUPS).map(({ paths, names }) => `  - for ${pathsOf(paths)}: ${oneOf(names)}`),
        ...(hidden > 0 ? [`  - and the owners of ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(hidden, "more group")} of files`] : []),
    ];
};
/** As many hex digits as a consent has to name. */
const SHORT_DIGEST = /^sha256:[0-9a-f]{12}/;
/** The beginning of a digest, by which people tell one from another; the whole stands in the footer. */
const shortDigest = (digest) => {
    const start = SHORT_DIGEST.exec(digest)?.[0];
    return start === undefined ? digest : `${start}…`;
};
const mayAgree = (names) => `${oneOf(names)} may agree.`;
const overrideStep = (review, advice) => {
    if (advice === undefined)
        return `- **${_steps_js__WEBPACK_IMPORTED_MODULE_1__/* .CONSENT */ .Pv.step}**: ${_steps_js__WEBPACK_IMPORTED_MODULE_1__/* .CONSENT */ .Pv.how}.`;
    const covered = `This covers exactly this set of findings (${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(shortDigest(review.digest ?? "none"))}).`;
    const who = advice.who.filter(({ names }) => names.length > 0);
    if (who.length > 1)
        return [`- **Override**: ${advice.how} ${covered} These owners may agree:`, ...groups(who)].join("\n");
    const owners = who.map(({ names }) => mayAgree(names));
    return `- **Override**: ${[advice.how, ...owners, ...(advice.isPossible ? [covered] : [])].join(" ")}`;
};
/** Some steps name their objects: of many the first ones stand for all. */
const MOST_HOWS = 4;
const stepLine = (step, hows) => {
    const [only = "", ...others] = hows.slice(0, MOST_HOWS).map((how) => (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(how));
    if (others.length === 0)
        return `- **${step}**: ${only}.`;
    const hidden = hows.length - MOST_HOWS;
    const rest = hidden > 0 ? [`  - and so on, for ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(hidden, "more object")}`] : [];
    return [`- **${step}**, each by what happens to it:`, ...[only, ...others].map((how) => `  - ${how}`), ...rest].join("\n");
};
/** What can be done about everything that blocks, each step once; a backup is worth proving whatever else is done. */
const ownSteps = (roots) => [...steps(roots)]
    .filter(([step]) => step !== _steps_js__WEBPACK_IMPORTED_MODULE_1__/* .CONSENT */ .Pv.step)
    .sort(([a], [b]) => Number(a === _steps_js__WEBPACK_IMPORTED_MODULE_1__/* .PROVE */ .p8) - Number(b === _steps_js__WEBPACK_IMPORTED_MODULE_1__/* .PROVE */ .p8))
    .map(([step, hows]) => stepLine(step, [...hows]));
/** How the findings can be agreed to; nothing where nobody is asked. */
const consentStep = (review, advice) => {
    if (advice === null)
        return [];
    return review.roots.some((root) => root.errored)
        ? ["- **No override**: a plan that failed cannot be applied, so there is nothing to agree to."]
        : [overrideStep(review, advice)];
};
/**
 * The steps of all findings that block, each once; the last is how an owner can agree. `advice`: null where nobody has
 * to.
 */
const whatToDo = (review, advice) => {
    if (review.verdict !== "blocked")
        return "";
    return ["#### What to do", "", ...ownSteps(review.roots), ...consentStep(review, advice)].join("\n");
};
const refusal = (advice) => advice?.refused === undefined
    ? ""
    : `> [!IMPORTANT]\n> The override was not accepted: ${advice.refused.replace(/\s*\n\s*/g, " ")}`;


/***/ }),

/***/ 457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ quietRoots),
/* harmony export */   v: () => (/* binding */ layOut)
/* harmony export */ });
/* harmony import */ var _danger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4052);
/* harmony import */ var _destroys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4124);
/* harmony import */ var _markdown_section_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9180);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9362);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3021);





/** Fills the space, the most dangerous first, over all roots that there is something to say of. */
const layOut = (roots, space, links, elsewhere) => {
    const sections = roots.filter((root) => !isQuiet(root)).map(_markdown_section_js__WEBPACK_IMPORTED_MODULE_2__/* .emptySection */ .zN);
    (0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_2__/* .placeBlocking */ .nU)(sections, space, links);
    (0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_2__/* .placePictures */ .fy)(sections, space);
    (0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_2__/* .placeWarnings */ .lW)(sections, space, links);
    (0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_2__/* .placeRows */ .bB)(sections, space);
    (0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_2__/* .placeNotes */ .lu)(sections, space, links);
    (0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_2__/* .placeDrift */ .ne)(sections, space);
    return {
        shown: sections.filter(({ open }) => open).sort((a, b) => (0,_danger_js__WEBPACK_IMPORTED_MODULE_0__/* .byDanger */ .d)(a.root, b.root)),
        hidden: leftOutSections(sections.filter(({ open }) => !open), elsewhere),
    };
};
/** The sections in which nothing at all found room. */
const leftOutSections = (sections, elsewhere) => {
    const sum = (count) => sections.reduce((total, { root }) => total + count(root), 0);
    const findings = (0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_2__/* .leftOut */ .ig)(sum((root) => (0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_2__/* .countAt */ .$v)(root, "block")), sum((root) => (0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_2__/* .countAt */ .$v)(root, "warn")), sum((root) => (0,_destroys_js__WEBPACK_IMPORTED_MODULE_1__/* .otherDestroys */ .M)(root).length), sum((root) => (0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_2__/* .countAt */ .$v)(root, "note")), elsewhere);
    return findings === "" ? "" : `In ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(sections.length, "more root")}: ${findings.replace("…and ", "")}`;
};
/** Its plan destroys nothing, nothing drifted, and no rule has anything to say. */
const isQuiet = (root) => root.findings.length === 0 && root.destroys.length === 0 && root.drift.length === 0;
const MOST_QUIET = 10;
/** Names are chosen by others, and this line is not worth more. */
const LONGEST_QUIET = 1000;
/** Names the quiet ones of several roots. */
const quietRoots = (all) => {
    const roots = all.filter(isQuiet);
    if (roots.length === 0 || all.length === 1)
        return "";
    const shown = roots.slice(0, MOST_QUIET).map(({ root }) => (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .inlineCode */ .ti)(root));
    const hidden = roots.length - shown.length;
    const named = `Nothing is destroyed in ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)([...shown, ...(hidden === 0 ? [] : [(0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(hidden, "more root")])])}.`;
    return named.length > LONGEST_QUIET ? `Nothing is destroyed in ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(roots.length, "other root")}.` : named;
};


/***/ }),

/***/ 9180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qe: () => (/* binding */ FRAME),
  N4: () => (/* binding */ blockingText),
  $v: () => (/* binding */ countAt),
  zN: () => (/* binding */ emptySection),
  K$: () => (/* binding */ furtherText),
  ig: () => (/* binding */ leftOut),
  nU: () => (/* binding */ placeBlocking),
  ne: () => (/* binding */ placeDrift),
  lu: () => (/* binding */ placeNotes),
  fy: () => (/* binding */ placePictures),
  bB: () => (/* binding */ placeRows),
  lW: () => (/* binding */ placeWarnings),
  Eb: () => (/* binding */ present),
  $p: () => (/* binding */ rootHeading)
});

// EXTERNAL MODULE: ./build/domain/finding.js
var finding = __webpack_require__(9304);
// EXTERNAL MODULE: ./build/report/copies.js
var copies = __webpack_require__(5622);
// EXTERNAL MODULE: ./build/report/destroys.js
var destroys = __webpack_require__(4124);
// EXTERNAL MODULE: ./build/report/diagram.js
var diagram = __webpack_require__(50);
// EXTERNAL MODULE: ./build/report/drift.js
var report_drift = __webpack_require__(2748);
// EXTERNAL MODULE: ./build/report/effect-words.js
var effect_words = __webpack_require__(3978);
// EXTERNAL MODULE: ./build/report/clauses.js
var clauses = __webpack_require__(8073);
// EXTERNAL MODULE: ./build/report/detail-words.js
var detail_words = __webpack_require__(6810);
// EXTERNAL MODULE: ./build/report/evidence-words.js
var evidence_words = __webpack_require__(1094);
// EXTERNAL MODULE: ./build/report/phrase.js
var phrase = __webpack_require__(650);
// EXTERNAL MODULE: ./build/report/quantity.js
var quantity = __webpack_require__(9362);
// EXTERNAL MODULE: ./build/report/remains-words.js
var remains_words = __webpack_require__(8190);
// EXTERNAL MODULE: ./build/report/rule-links.js
var rule_links = __webpack_require__(8697);
// EXTERNAL MODULE: ./build/report/untrusted.js
var untrusted = __webpack_require__(3021);
// EXTERNAL MODULE: ./build/report/wording.js + 1 modules
var wording = __webpack_require__(948);
;// CONCATENATED MODULE: ./build/report/markdown-finding.js










/** The rule's name as a link to its section. */
const ruleLink = (finding, { docs }) => `[\`${finding.rule}\`](${(0,rule_links/* sectionOf */.ZE)(finding.rule, docs)})`;
/** Where it is declared, as a link if the caller knows where the files are. */
const place = ({ places: [first] }, { sourceOf }) => {
    if (first === undefined)
        return "";
    const name = (0,untrusted/* inlineCode */.ti)(first.line === null ? first.file : `${first.file}:${first.line}`);
    const address = sourceOf(first);
    return address === null ? name : `[${name}](${address})`;
};
/** The object by its whole address, never cut. */
const object = ({ subject }) => subject === null
    ? ""
    : `${(0,untrusted/* inlineCode */.ti)(subject.address)}${subject.deposed === null ? "" : ` (deposed object ${(0,untrusted/* inlineCode */.ti)(subject.deposed)})`}`;
const joined = (phrases) => phrases.flatMap((phrase, at) => (at === 0 ? phrase : ["; ", ...phrase]));
/** The same after a point, to stand beside the object. */
const beside = (finding, links) => finding.places.length === 0 ? "" : ` · ${place(finding, links)}`;
/** A backup of which nothing remains is no news: that it goes has been said. */
const isWorthSaying = ({ rule, remains }) => remains !== null && !(rule === "backup-loss" && remains.kind === "nothing");
/** One sentence beside facts that are none goes without its full stop. */
const unended = (text) => (/[.!?] /.test(text) ? text : text.replace(/\.$/, ""));
/** What there is to say about one object, as pairs; a pair with nothing to say is left out. */
const facts = (finding, destroy) => {
    const { subject, remains, detail } = finding;
    const moved = subject?.previousAddress ?? null;
    const pairs = [
        ["What is lost", remains !== null ? (0,untrusted/* prose */.CS)((0,quantity/* sentence */.em)(unended((0,detail_words/* lossSentence */.F)(detail)))) : ""],
        ["Lost with it", (0,phrase/* asMarkdown */.g5)((0,phrase/* named */.KT)(remains?.goesWithIt ?? [], 12, remains?.goesWithItCount))],
        ["What remains", remains !== null && isWorthSaying(finding) ? (0,phrase/* asMarkdown */.g5)((0,phrase/* capital */.Nx)((0,remains_words/* remainsPhrase */.z2)(finding))) : ""],
        ["Why", (0,phrase/* asMarkdown */.g5)((0,phrase/* capital */.Nx)((0,effect_words/* causeOf */.r)(destroy)))],
        ["Was", moved === null ? "" : (0,untrusted/* inlineCode */.ti)(moved)],
        ["Evidence", (0,phrase/* asMarkdown */.g5)(joined((0,evidence_words/* furtherEvidence */.sX)(finding)))],
    ];
    return pairs.filter(([, value]) => value !== "");
};
/** `**replaced** (deleted first)`. */
const effect = (...of) => {
    const [word = "", ...more] = (0,effect_words/* effectWords */.z)(...of).split(" (");
    return [`**${(0,untrusted/* prose */.CS)(word)}**`, ...more.map(untrusted/* prose */.CS)].join(" (");
};
/** The sentence over the facts: the object by name, and what happens to it. */
const opening = (finding, destroy) => {
    const { subject, remains } = finding;
    if (subject === null)
        return `**${(0,phrase/* asMarkdown */.g5)((0,phrase/* capital */.Nx)((0,wording/* messagePhrase */.$r)(finding, destroy)))}**`;
    if (remains === null)
        return `**${(0,phrase/* asMarkdown */.g5)((0,phrase/* capital */.Nx)((0,wording/* messagePhrase */.$r)(finding, destroy)))}** ${object(finding)}`;
    const what = (0,phrase/* asMarkdown */.g5)((0,phrase/* capital */.Nx)([(0,clauses/* nameOf */.Vb)(subject)]));
    return `**${what}** ${object(finding)} is ${effect(subject.effect, destroy)}`;
};
/** A blocking finding in full: its heading, and the facts as a list, one a line; empty where there are none. */
const fullFinding = (finding, destroy, links) => ({
    heading: `${opening(finding, destroy)}${beside(finding, links)} · ${ruleLink(finding, links)}`,
    facts: facts(finding, destroy)
        .map(([name, value]) => `- **${name}**: ${value}`)
        .join("\n"),
});
/** Of a short finding the copies that remain, by name. */
const copiesOf = ({ remains }) => remains === null || remains.kind !== "copies"
    ? ""
    : ` (${(0,phrase/* asMarkdown */.g5)((0,phrase/* named */.KT)(remains.survivors, 2, remains.survivorsCount))})`;
/** Of a short finding the settings that change, with what they were and become. */
const settingsOf = (finding) => {
    const changed = (0,evidence_words/* transitions */.bm)(finding);
    return changed.length === 0 ? "" : ` (${(0,phrase/* asMarkdown */.g5)(joined(changed))})`;
};
const why = (destroy) => {
    const cause = (0,effect_words/* causeOf */.r)(destroy);
    return cause.length === 0 ? "" : `. Why: ${(0,phrase/* asMarkdown */.g5)(cause)}`;
};
/** The same in one line of a list, for warnings and notes: what it is, what happens to it, what remains, and why. */
const shortFinding = (finding, destroy, links) => {
    const message = (0,wording/* messagePhrase */.$r)(finding, destroy);
    const said = finding.subject === null ? (0,phrase/* asMarkdown */.g5)((0,phrase/* capital */.Nx)(message)) : `${object(finding)}: ${(0,phrase/* asMarkdown */.g5)(message)}`;
    return `- ${said}${settingsOf(finding)}${copiesOf(finding)}${why(destroy)}${beside(finding, links)} · ${ruleLink(finding, links)}`;
};
/** From so many on that say the same nobody reads them one by one. */
const MANY = 6;
const NAMED = 3;
/** Short findings; many that say the same of one type are one, with how many they are. */
const shortFindings = (findings, destroyFor, links) => {
    const alike = new Map();
    for (const finding of findings) {
        const said = [
            (0,phrase/* asMarkdown */.g5)((0,wording/* messagePhrase */.$r)(finding, destroyFor(finding))),
            settingsOf(finding),
            why(destroyFor(finding)),
        ];
        const likeness = JSON.stringify([finding.rule, finding.subject?.type ?? null, ...said]);
        const same = alike.get(likeness);
        if (same === undefined)
            alike.set(likeness, [finding]);
        else
            same.push(finding);
    }
    return [...alike.values()].flatMap((same) => same.length < MANY || same[0]?.subject === null
        ? same.map((finding) => ({ text: shortFinding(finding, destroyFor(finding), links), count: 1 }))
        : [{ text: manyFindings(same, destroyFor, links), count: same.length }]);
};
const manyFindings = (same, destroyFor, links) => {
    const [first] = same;
    if (first === undefined)
        return "";
    const names = (0,phrase/* asMarkdown */.g5)((0,phrase/* named */.KT)(same.slice(0, NAMED).map(({ subject }) => subject?.address ?? ""), NAMED, same.length));
    const said = (0,phrase/* asMarkdown */.g5)((0,wording/* messagePhrase */.$r)(first, destroyFor(first)));
    return `- ${(0,quantity/* thousands */.oh)(same.length)} of type ${(0,untrusted/* inlineCode */.ti)(first.subject?.type ?? "")} (${names}): ${said}${settingsOf(first)}${why(destroyFor(first))} · ${ruleLink(first, links)}`;
};
/** The least that can be said of a blocking finding: its rule and its object. */
const briefFinding = (finding) => finding.subject === null ? `- ${finding.rule}` : `- ${finding.rule}: ${object(finding)}`;

// EXTERNAL MODULE: ./build/report/address.js
var address = __webpack_require__(1739);
;// CONCATENATED MODULE: ./build/report/markdown-table.js





/** From so many objects on that are alike nobody reads them one by one. */
const markdown_table_MANY = 6;
/** Of many, so many are named. */
const markdown_table_NAMED = 3;
const cause = (destroy) => (0,phrase/* asMarkdown */.g5)((0,effect_words/* causeOf */.r)(destroy)).replaceAll("|", "\\|");
const likeness = (destroy) => JSON.stringify([(0,address/* moduleIn */.w6)(destroy.address), destroy.type, (0,effect_words/* effectWords */.z)(destroy.effect, destroy), cause(destroy)]);
/** Rows in the order of their first objects. */
const rowsOf = (destroys) => {
    const alike = new Map();
    for (const destroy of destroys) {
        const same = alike.get(likeness(destroy)) ?? [];
        same.push(destroy);
        alike.set(likeness(destroy), same);
    }
    return [...alike.values()].flatMap((objects) => {
        const module = (0,address/* moduleIn */.w6)(objects[0]?.address ?? "");
        return objects.length < markdown_table_MANY ? objects.map((one) => ({ module, objects: [one] })) : [{ module, objects }];
    });
};
const nameOf = ({ address, deposed }) => `${(0,untrusted/* codeCell */.MZ)(address)}${deposed === null ? "" : ` (deposed ${(0,untrusted/* codeCell */.MZ)(deposed)})`}`;
const namesIn = (objects) => {
    const [first] = objects;
    if (first === undefined || objects.length === 1)
        return objects.map(nameOf).join();
    const rest = `${(0,quantity/* thousands */.oh)(objects.length - markdown_table_NAMED)} more`;
    return `${(0,quantity/* thousands */.oh)(objects.length)} of type ${(0,untrusted/* codeCell */.MZ)(first.type)}: ${(0,quantity/* listed */.KE)([...objects.slice(0, markdown_table_NAMED).map(nameOf), rest])}`;
};
const line = ({ objects }, withCause) => {
    const [first] = objects;
    if (first === undefined)
        return "";
    return `| ${namesIn(objects)} | ${(0,effect_words/* effectWords */.z)(first.effect, first)} |${withCause ? ` ${cause(first)} |` : ""}`;
};
const moduleLine = (module, withCause) => `| **${module === "" ? "root module" : (0,untrusted/* codeCell */.MZ)(module)}** | |${withCause ? " |" : ""}`;
/** The most characters that a row takes, with the line of its module. */
const lengthOf = (row) => line(row, true).length + moduleLine(row.module, true).length + 2;
/** A run of `terraform destroy` gives no causes, so there is no column for them. */
const table = (rows) => {
    const modules = new Set(rows.map(({ module }) => module));
    const withCause = rows.some(({ objects }) => objects.some((destroy) => cause(destroy) !== ""));
    const lines = rows.flatMap((row, at) => modules.size > 1 && rows[at - 1]?.module !== row.module
        ? [moduleLine(row.module, withCause), line(row, withCause)]
        : [line(row, withCause)]);
    const head = withCause
        ? ["| Object | What happens | Because |", "| --- | --- | --- |"]
        : ["| Object | What happens |", "| --- | --- |"];
    return [...head, ...lines].join("\n");
};

// EXTERNAL MODULE: ./build/report/room.js
var room = __webpack_require__(5380);
;// CONCATENATED MODULE: ./build/report/markdown-section.js











const emptySection = (root) => ({
    root,
    destroyFor: (0,destroys/* destroysOf */.t)(root),
    goingAlong: (0,copies/* goingAlong */.Sh)(root.findings.filter(({ level }) => level === "block")),
    full: [],
    brief: [],
    warnings: [],
    rows: [],
    notes: [],
    drift: [],
    picture: "",
    open: false,
});
/** What a section costs beside its entries: the frames of its lists, and the sentence that counts what is left out. */
const FRAME = 300;
/** What the first entry of a folded table costs more. */
const FOLD = 240;
const blocks = (root) => countAt(root, "block") > 0;
const warningsWord = (root) => (countAt(root, "warn") === 1 ? "Warning" : "Warnings");
/** Over a root of several. Where it only warns the heading says so, and none stands below it. */
const rootHeading = (root) => !blocks(root) && countAt(root, "warn") > 0
    ? `#### ${warningsWord(root)} in ${(0,untrusted/* inlineCode */.ti)(root.root)}`
    : `#### In ${(0,untrusted/* inlineCode */.ti)(root.root)}`;
const warningsHeading = (root, single) => {
    if (single)
        return `#### ${warningsWord(root)}\n\n`;
    return blocks(root) ? `**${warningsWord(root)}**\n\n` : "";
};
const frameOf = (section) => FRAME + rootHeading(section.root).length;
/** Takes space for one entry of a section, and for the section itself with the first. */
const enter = (space, section, length) => {
    if (!space.take(length + (section.open ? 0 : frameOf(section))))
        return false;
    section.open = true;
    return true;
};
const placedAt = (sections, level) => sections
    .flatMap((section) => section.root.findings.filter((finding) => finding.level === level).map((finding) => ({ section, finding })))
    .sort((a, b) => (0,finding/* byImportance */.G5)(a.finding, b.finding));
/**
 * A backup that goes with what it is a copy of. The original's finding comes first, since a loss of data weighs more.
 */
const isToldWithOriginal = ({ section, finding }) => (0,copies/* isBackup */.rk)(finding) && finding.subject !== null && section.goingAlong.has(finding.subject.address);
const AS_ABOVE = " · as above";
/** Texts in full, in the order of the report: what was told of the one before of the same root is not told again. */
const fullTexts = (links) => {
    const last = new Map();
    return (placed) => {
        const { section, finding } = placed;
        const { heading, facts } = fullFinding(finding, section.destroyFor(finding), links);
        if (facts === "" || isToldWithOriginal(placed))
            return heading;
        const told = JSON.stringify([finding.rule, finding.subject?.type ?? null, facts]);
        const isTold = last.get(section) === told;
        last.set(section, told);
        return isTold ? `${heading}${AS_ABOVE}` : `${heading}\n${facts}`;
    };
};
/**
 * Blocking findings: as many in full as leave room for the addresses of all others; if not even the addresses fit, a
 * third of the space goes to the first ones in full, since a list of names alone explains nothing.
 */
const placeBlocking = (sections, space, links) => {
    const texts = fullTexts(links);
    const entries = placedAt(sections, "block").map((placed) => ({
        placed,
        brief: briefFinding(placed.finding),
    }));
    const frames = sections.reduce((sum, section) => sum + frameOf(section), 0);
    const names = entries.reduce((sum, { brief }) => sum + brief.length + 1, frames);
    const fullRoom = (0,room/* room */.e)(Math.max(space.left() - names, Math.floor(space.left() / 3)));
    let inFull = true;
    for (const { placed, brief } of entries) {
        const { section, finding } = placed;
        // Of thousands only the first have room in full, so the others are not worded.
        const full = inFull ? texts(placed) : "";
        inFull &&= fullRoom.take(full.length - brief.length + 1);
        if (inFull && enter(space, section, full.length + 2))
            section.full.push({ finding, text: full });
        else if (enter(space, section, brief.length + 1))
            section.brief.push(brief);
    }
};
const placePictures = (sections, space) => {
    for (const section of sections) {
        const findings = section.full.map(({ finding }) => finding).filter(diagram/* isPictured */.T);
        const source = (0,diagram/* diagram */.A)(findings);
        if (source === null)
            continue;
        const nodes = source.split("\n").filter((line) => line.includes("[")).length;
        // A small picture shows at once what stays. A large one, or one in which everything goes, takes the place of the
        // words on the screen, so it is folded.
        const isOpen = nodes <= 6 && findings.some(({ remains }) => (remains?.survivors.length ?? 0) > 0);
        const text = `<details${isOpen ? " open" : ""}><summary>What goes, and what stays</summary>\n\n\`\`\`mermaid\n${source}\n\`\`\`\n\n</details>`;
        if (enter(space, section, text.length + 2))
            section.picture = text;
    }
};
const placeWarnings = (sections, space, links) => {
    for (const { section, finding } of placedAt(sections, "warn")) {
        const text = shortFinding(finding, section.destroyFor(finding), links);
        if (enter(space, section, text.length + 1 + (section.warnings.length === 0 ? FOLD : 0)))
            section.warnings.push(text);
    }
};
/** Notes that say the same of objects of one type are one: nobody has to act on them. */
const placeNotes = (sections, space, links) => {
    for (const section of sections) {
        const notes = section.root.findings.filter(({ level }) => level === "note").sort(finding/* byImportance */.G5);
        for (const { text, count } of shortFindings(notes, section.destroyFor, links)) {
            if (enter(space, section, text.length + 1 + (section.notes.length === 0 ? FOLD : 0)))
                section.notes.push({ text, count });
        }
    }
};
const placeRows = (sections, space) => {
    for (const section of sections) {
        for (const row of rowsOf((0,destroys/* otherDestroys */.M)(section.root))) {
            if (!enter(space, section, lengthOf(row) + (section.rows.length === 0 ? FOLD : 0)))
                break;
            section.rows.push(row);
        }
    }
};
/** What drifted, as a list that is not judged. It is the least important, so it gets its space last. */
const placeDrift = (sections, space) => {
    for (const section of sections) {
        for (const { address, effect } of section.root.drift) {
            const text = `- ${(0,untrusted/* inlineCode */.ti)(address)}: ${report_drift/* DRIFT */.K[effect]}`;
            if (!enter(space, section, text.length + 1 + (section.drift.length === 0 ? FOLD : 0)))
                break;
            section.drift.push(text);
        }
    }
};
const driftText = ({ root, drift }) => {
    const hidden = root.drift.length - drift.length;
    const rest = hidden === 0 ? [] : [`- …and ${(0,quantity/* counted */.hS)(hidden, "more object")}`];
    return drift.length === 0 ? "" : folded((0,report_drift/* driftHeading */.M)(root.drift), [...drift, ...rest].join("\n"));
};
const present = (parts) => parts.filter((part) => part !== "");
const folded = (summary, body) => `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
const countAt = (root, level) => root.findings.filter((finding) => finding.level === level).length;
/** `…and 312 more blocking findings and 40 more warnings, in the job summary.` Nothing is left out without a word. */
const leftOut = (blocking, warnings, destroys, notes, elsewhere) => {
    const parts = [
        blocking === 0 ? "" : `**${(0,quantity/* counted */.hS)(blocking, "more blocking finding")}**`,
        warnings === 0 ? "" : (0,quantity/* counted */.hS)(warnings, "more warning"),
        destroys === 0 ? "" : `${(0,quantity/* counted */.hS)(destroys, "more object")} that the plan deletes, replaces or forgets`,
        notes === 0 ? "" : (0,quantity/* counted */.hS)(notes, "more note"),
    ].filter((part) => part !== "");
    return parts.length === 0 ? "" : `…and ${(0,quantity/* listed */.KE)(parts)}, ${elsewhere}.`;
};
/** What blocks in one root, with its picture. */
const blockingText = ({ full, brief, picture }) => {
    const more = `${full.length === 0 ? "" : "more "}blocking finding`;
    const parts = [
        ...full.map(({ text }) => text),
        brief.length === 0 ? "" : `**${(0,quantity/* counted */.hS)(brief.length, more)}**, by name:\n\n${brief.join("\n")}`,
        picture,
    ];
    return present(parts).join("\n\n");
};
/** `deleted or replaced`: what happens to these objects, and no more words than that. */
const effectsOf = (destroys) => (0,quantity/* listed */.KE)(["delete", "replace", "forget"]
    .filter((effect) => destroys.some((destroy) => destroy.effect === effect))
    .map((effect) => (0,effect_words/* effectWords */.z)(effect, null).split(" (")[0] ?? effect), "or");
/** Everything else about one root: what warns, what is destroyed beside, notes, and what found no room. */
const furtherText = (section, single, elsewhere) => {
    const { root, full, brief, warnings, rows, notes } = section;
    const others = (0,destroys/* otherDestroys */.M)(root);
    const also = others.length === root.destroys.length ? "" : " more";
    return present([
        warnings.length === 0 ? "" : `${warningsHeading(root, single)}${warnings.join("\n")}`,
        rows.length === 0
            ? ""
            : folded(`${(0,quantity/* thousands */.oh)(others.length)}${also} ${others.length === 1 ? "object" : "objects"} ${effectsOf(others)}`, table(rows)),
        notes.length === 0 ? "" : folded((0,quantity/* counted */.hS)(countAt(root, "note"), "note"), notes.map(({ text }) => text).join("\n")),
        driftText(section),
        leftOut(countAt(root, "block") - full.length - brief.length, countAt(root, "warn") - warnings.length, others.length - rows.reduce((sum, { objects }) => sum + objects.length, 0), notes.reduce((rest, { count }) => rest - count, countAt(root, "note")), elsewhere),
    ]).join("\n\n");
};


/***/ }),

/***/ 8401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ reasonLine),
/* harmony export */   DD: () => (/* binding */ title),
/* harmony export */   J7: () => (/* binding */ countsLine)
/* harmony export */ });
/* unused harmony export titleWithoutVerdict */
/* harmony import */ var _counts_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5967);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(650);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9362);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3021);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7342);





/** What stands at the top of a report: the verdict, why, and how much the plan does. */
/** A green sign is for what is fine: a pass with warnings has its own. */
const SIGN = { blocked: "🛑", passed: "✅", overridden: "🔓", skipped: "➖" };
const WARNS = "🟡";
const FAILED = "❌";
const signOf = (review) => review.verdict === "passed" && (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .findingsAt */ .Gn)(review, "warn").length > 0 ? WARNS : SIGN[review.verdict];
/** `key`: tells several reports on one pull request apart; null where there is only one. */
const heading = (sign, key, says) => `### ${sign} destroy-guard${key === null ? "" : ` (${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_3__/* .inlineCode */ .ti)(key)})`}: ${says}`;
/** The verdict in the word that stands in outputs and exit codes, too. */
const title = (review, key, isReportOnly) => heading(signOf(review), key, isReportOnly ? ofReport(review) : `${review.verdict}${withWarnings(review)}`);
/** `passed with 2 warnings`: a pass that somebody should read. */
const withWarnings = (review) => {
    const warnings = review.verdict === "passed" ? (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .findingsAt */ .Gn)(review, "warn").length : 0;
    return warnings === 0 ? "" : ` with ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(warnings, "warning")}`;
};
/** A job that only reports blocks nothing. */
const ofReport = (review) => `${review.verdict === "blocked" ? "would be blocked" : `${review.verdict}${withWarnings(review)}`} (report only)`;
/** Over the report of a run that came to no verdict. */
const titleWithoutVerdict = (key) => heading(FAILED, key, "could not review");
/** Why the verdict is what it is, as a sentence. */
const reasonLine = (review) => `**${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .asMarkdown */ .g5)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .capital */ .Nx)((0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .because */ .xx)(review)))}.**`;
/** How much the plan does: `3 deleted · 24 unchanged`. */
const countsLine = ({ counts }) => (0,_counts_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countsWords */ .M)(counts).length === 0 ? "" : `<sub>${(0,_counts_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countsWords */ .M)(counts).join(" · ")}</sub>`;


/***/ }),

/***/ 5380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ room)
/* harmony export */ });
const room = (limit) => {
    let left = limit;
    return {
        take: (length) => {
            if (length > left)
                return false;
            left -= length;
            return true;
        },
        left: () => left,
    };
};


/***/ }),

/***/ 8697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PF: () => (/* binding */ OVERRIDE_DOCS),
/* harmony export */   Wg: () => (/* binding */ DRILL_DOCS),
/* harmony export */   ZE: () => (/* binding */ sectionOf),
/* harmony export */   iT: () => (/* binding */ DOCS)
/* harmony export */ });
const PAGES = "https://github.com/destroy-guard/destroy-guard/blob/main/docs";
/** The page that rule names link to; it has a section for every rule. */
const DOCS = `${PAGES}/rules.md`;
/** The page on who may agree, and how. */
const OVERRIDE_DOCS = `${PAGES}/override.md`;
/** The page on drills. */
const DRILL_DOCS = `${PAGES}/drill.md`;
/** A rule's section on such a page: GitHub makes of a heading that is a rule's name the name itself. */
const sectionOf = (rule, docs) => `${docs}#${rule}`;


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


/***/ }),

/***/ 7342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gn: () => (/* binding */ findingsAt),
/* harmony export */   xx: () => (/* binding */ because)
/* harmony export */ });
/* unused harmony export blockedBecause */
/* harmony import */ var _domain_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9304);
/* harmony import */ var _domain_review_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9893);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(650);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9362);
/* harmony import */ var _signed_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6235);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(948);






/** Every finding of one level, over all roots, the most dangerous first. */
const findingsAt = ({ roots }, level) => roots
    .flatMap((root) => root.findings)
    .filter((finding) => finding.level === level)
    .sort(_domain_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .byImportance */ .G5);
/** The worst of one level in a sentence, and how many other findings there are: `…; 3 more warnings`. */
const headline = (findings, more) => {
    const [first] = findings;
    if (first === undefined)
        return null;
    const same = findings.filter((finding) => finding.rule === first.rule);
    const others = findings.length - same.length;
    return `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .headlineOf */ .gD)([first, ...same.slice(1)])}${others === 0 ? "" : `; ${more(others)}`}`;
};
/** Said first where everything goes: the worst object alone would not tell how much that is. */
const everything = ({ roots }) => {
    const [only, another] = roots;
    return only !== undefined &&
        another === undefined &&
        only.complete !== false &&
        (0,_domain_review_js__WEBPACK_IMPORTED_MODULE_1__/* .isDestroyPlan */ .E)(only) &&
        only.destroys.length > 1
        ? `this plan destroys everything, ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(only.destroys.length, "object")}: `
        : "";
};
/**
 * What blocks, over all roots, in a sentence: the worst, and how many more there are. Null where nothing does.
 * `afterwards`: what is said of those.
 */
const blockedBecause = (of, afterwards = (count) => (count === 1 ? " blocks as well" : " block as well")) => {
    const worst = headline(findingsAt(of, "block"), (count) => `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(count, "more finding")}${afterwards(count)}`);
    return worst === null ? null : `${everything(of)}${worst}`;
};
const blocked = (review) => [blockedBecause(review) ?? "something here needs a code owner's consent"];
const overridden = (review) => {
    const by = (review.override?.by ?? []).map((login) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(login.replace(/^@/, "")));
    const who = by.length === 0
        ? ["a code owner"]
        : by.flatMap((login, at) => (at === 0 ? [login] : [at === by.length - 1 ? " and " : ", ", login]));
    const agreed = findingsAt(review, "block").length;
    const signed = review.override?.signed ?? null;
    return [
        ...who,
        ` agreed to exactly ${agreed === 1 ? "this finding" : `these ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(agreed, "finding")}`}`,
        ...(signed === null ? [] : [`, ${(0,_signed_words_js__WEBPACK_IMPORTED_MODULE_4__/* .proofWords */ .G)(signed)}`]),
        `: ${blockedBecause(review, () => "") ?? "nothing blocks any more"}`,
    ];
};
/** Findings that exceptions of the policy keep quiet. */
const allowedIn = ({ roots }) => roots
    .flatMap(({ findings }) => findings)
    .reduce((sum, { detail }) => sum + (detail?.kind === "allowed" ? detail.block + detail.warn : 0), 0);
const passed = (review) => {
    const warning = headline(findingsAt(review, "warn"), (count) => (0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(count, "more warning"));
    if (warning !== null)
        return [`nothing blocks, but ${warning}`];
    const destroyed = review.counts.delete + review.counts.replace;
    const allowed = allowedIn(review);
    if (allowed > 0) {
        const gone = destroyed === 0
            ? "nothing is destroyed"
            : `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(destroyed, "object")} ${destroyed === 1 ? "is" : "are"} deleted or replaced`;
        return [`${gone}, and the policy allows ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(allowed, "finding")}`];
    }
    if (destroyed === 0)
        return ["nothing is destroyed"];
    const harmless = review.roots.every((root) => root.destroys.every((destroy) => destroy.class === null));
    if (destroyed === 1)
        return [
            `1 object is deleted or replaced, and it ${harmless ? "holds no data and no backups" : "needs nobody's consent"}`,
        ];
    return [
        `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(destroyed, "object")} are deleted or replaced, and none of them ${harmless ? "holds data or backups" : "needs anybody's consent"}`,
    ];
};
const BECAUSE = {
    blocked,
    overridden,
    passed,
    skipped: () => ["there was no plan to review"],
};
/** Why the verdict is what it is: completes `blocked: …`, as one sentence without full stop. */
const because = (review) => BECAUSE[review.verdict](review);


/***/ })

};

export const id = 8256;
export const ids = [8256];
export const modules = {

/***/ 9546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isFailOn),
/* harmony export */   d: () => (/* binding */ FAIL_ON)
/* harmony export */ });
/** When a drill fails: where nothing would remain of something, or never. */
const FAIL_ON = ["nothing", "never"];
const isFailOn = (word) => FAIL_ON.includes(word);


/***/ }),

/***/ 4101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hc: () => (/* binding */ ownerName),
/* harmony export */   K2: () => (/* binding */ ownersOf),
/* harmony export */   bf: () => (/* binding */ ownerOf),
/* harmony export */   x4: () => (/* binding */ ANY),
/* harmony export */   xn: () => (/* binding */ CODEOWNERS_PATHS),
/* harmony export */   xr: () => (/* binding */ ONE)
/* harmony export */ });
/* unused harmony export matches */
/**
 * Who owns a path, by the lines of a CODEOWNERS file.
 *
 * Our own matcher, and not a package: the ones on npm compare without regard to case, read bracket ranges that GitHub
 * does not have, take `docs/*` as deep, and take the words of a comment for owners. Nor a regular expression: the
 * patterns are written by others, and backtracking over several `*` can take for ever.
 * Here the work is bounded by the length of the pattern times the length of the path.
 */
/**
 * Where the file may stand, in the order in which GitHub looks for it; the first found counts (docs.github.com "About
 * code owners").
 */
const CODEOWNERS_PATHS = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
const USER = /^@([A-Za-z0-9][A-Za-z0-9_-]{0,38})$/;
const TEAM = /^@([A-Za-z0-9][A-Za-z0-9_-]{0,38})\/([A-Za-z0-9_][A-Za-z0-9_-]{0,99})$/;
const EMAIL = /^[^@\s]+@[^@\s.]+(?:\.[^@\s.]+)+$/;
const LONGEST_EMAIL = 254;
/** `@user`, `@org/team` or an e-mail address → the owner; null for anything else. */
function ownerOf(text) {
    const [, login] = USER.exec(text) ?? [];
    if (login !== undefined)
        return { kind: "user", login };
    const [, org, slug] = TEAM.exec(text) ?? [];
    if (org !== undefined && slug !== undefined)
        return { kind: "team", org, slug };
    return text.length <= LONGEST_EMAIL && EMAIL.test(text) ? { kind: "email", address: text } : null;
}
/** The owner as it is written in CODEOWNERS. */
const ownerName = (owner) => owner.kind === "user" ? `@${owner.login}` : owner.kind === "team" ? `@${owner.org}/${owner.slug}` : owner.address;
/** `?` and `*` in a step: symbols, since every string is a character that stands for itself. */
const ONE = Symbol("one character");
const ANY = Symbol("any characters");
/**
 * Whether a path (relative to the repository, with `/`) fits. At most (pattern + 2) × (path + 2) comparisons, of a
 * range one for each of its parts.
 */
function matches(pattern, path, work = { comparisons: 0 }) {
    const names = path.split("/").map((name) => [...name]);
    /** reached[n]: the steps so far can stand for the first n names. */
    let reached = [true, ...names.map(() => false)];
    for (const step of pattern.steps)
        reached = step === "any-depth" ? anyDepth(reached, work) : oneDeeper(reached, step, names, work);
    const whole = reached[names.length] === true;
    const part = reached.lastIndexOf(true, names.length - 1) >= 0;
    return pattern.reach === "itself" ? whole : pattern.reach === "below" ? part : whole || part;
}
function anyDepth(reached, work) {
    const first = reached.indexOf(true);
    work.comparisons += reached.length;
    return reached.map((_, at) => first >= 0 && at >= first);
}
const oneDeeper = (reached, step, names, work) => [false, ...names.map((name, at) => reached[at] === true && fits(step, name, work))];
function standsFor(glyph, char) {
    if (typeof glyph !== "object")
        return glyph === ONE || glyph === char;
    const point = char?.codePointAt(0) ?? -1;
    return glyph.spans.some(([first, last]) => first <= point && point <= last) !== glyph.isNegated;
}
/**
 * The earliest place for each `*` is enough, since what follows the last one can still move right: so only the last is
 * tried again.
 */
function fits(step, name, work) {
    let glyph = 0;
    let char = 0;
    let star = -1;
    let from = 0;
    while (char < name.length) {
        const wanted = step[glyph];
        work.comparisons += typeof wanted === "object" ? wanted.spans.length + 1 : 1;
        if (wanted === ANY) {
            star = glyph++;
            from = char;
        }
        else if (standsFor(wanted, name[char])) {
            glyph++;
            char++;
        }
        else if (star >= 0) {
            glyph = star + 1;
            char = ++from;
        }
        else
            return false;
    }
    return step.slice(glyph).every((rest) => rest === ANY);
}
const isInside = (path) => path.split("/").every((name) => name !== "" && name !== "." && name !== "..");
/**
 * Whose a path is: the last line that matches decides alone. A path that does not lie in the repository is nobody's.
 */
function ownersOf(lines, path) {
    if (!isInside(path))
        return { state: "unowned" };
    for (const line of lines.toReversed()) {
        if ("fault" in line) {
            if (line.meant?.some((pattern) => matches(pattern, path)) ?? true)
                return { state: "broken", line: line.line, fault: line.fault };
        }
        else if (matches(line.pattern, path)) {
            return line.owners.length === 0
                ? { state: "cleared", line: line.line }
                : { state: "owned", owners: line.owners, line: line.line };
        }
    }
    return { state: "unowned" };
}


/***/ }),

/***/ 3645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ readCodeowners)
});

// UNUSED EXPORTS: readPattern

// EXTERNAL MODULE: ./build/domain/owners.js
var domain_owners = __webpack_require__(4101);
;// CONCATENATED MODULE: ./build/input/ranges.js
const CLASSES = new Map(Object.entries({
    alnum: ["09", "AZ", "az"],
    alpha: ["AZ", "az"],
    blank: ["  ", "\t\t"],
    cntrl: ["\u0000\u001f", "\u007f\u007f"],
    digit: ["09"],
    graph: ["!~"],
    lower: ["az"],
    print: [" ~"],
    punct: ["!/", ":@", "[`", "{~"],
    space: ["\t\r", "  "],
    upper: ["AZ"],
    xdigit: ["09", "AF", "af"],
}).map(([name, spans]) => [name, spans.map((span) => [span.charCodeAt(0), span.charCodeAt(1)])]));
const CLASS = /\[:([a-z]+):\]/y;
/** The range that begins at a `[`; null where it has no end. `chars`: the code points of one step. */
function rangeAt(chars, start) {
    let at = start + 1;
    const isNegated = chars[at] === "!" || chars[at] === "^";
    if (isNegated)
        at++;
    const spans = [];
    for (let isFirst = true; at < chars.length; isFirst = false) {
        if (chars[at] === "]" && !isFirst)
            return { glyph: { isNegated, spans }, end: at + 1 };
        const part = classAt(chars, at) ?? spanAt(chars, at);
        spans.push(...part.spans);
        at = part.end;
    }
    return null;
}
/** Longer than any of the names with its marks. */
const LONGEST_CLASS = 12;
function classAt(chars, at) {
    if (chars[at] !== "[" || chars[at + 1] !== ":")
        return null;
    CLASS.lastIndex = 0;
    const [all, name = ""] = CLASS.exec(chars.slice(at, at + LONGEST_CLASS).join("")) ?? [];
    const spans = CLASSES.get(name);
    return all === undefined || spans === undefined ? null : { spans, end: at + all.length };
}
/** `a`, `\\a` or `a-z`. A `-` at the end stands for itself. */
function spanAt(chars, at) {
    const first = charAt(chars, at);
    const isSpan = chars[first.end] === "-" && chars[first.end + 1] !== undefined && chars[first.end + 1] !== "]";
    if (!isSpan)
        return { spans: [[first.point, first.point]], end: first.end };
    const last = charAt(chars, first.end + 1);
    return { spans: [[first.point, last.point]], end: last.end };
}
function charAt(chars, at) {
    const place = chars[at] === "\\" && at + 1 < chars.length ? at + 1 : at;
    return { point: chars[place]?.codePointAt(0) ?? -1, end: place + 1 };
}

;// CONCATENATED MODULE: ./build/input/codeowners.js


/** Documented as 3 MB; which of the two is not, so the smaller. */
const MOST_BYTES = 3_000_000;
/** Not GitHub's limits: they keep the work small. No file of the size that GitHub loads needs more. */
const MOST_LINES = 50_000;
const LONGEST_LINE = 20_000;
const LONGEST_PATTERN = 1_000;
/** The whole file → its lines, or why it can't be used at all. Never throws. */
function readCodeowners(text) {
    if (new TextEncoder().encode(text).length >= MOST_BYTES)
        return unusable("is not under 3 MB, and GitHub does not load such a file");
    const written = text.replace(/^\uFEFF/, "").split("\n");
    if (written.length > MOST_LINES)
        return unusable(`has ${written.length} lines, and more than ${MOST_LINES} are not read`);
    const lines = [];
    const skipped = [];
    for (const [index, content] of written.entries()) {
        const line = index + 1;
        const read = readLine(content.replace(/\r$/, ""));
        if (read === null)
            continue;
        if ("why" in read) {
            lines.push({ line, fault: read.why, meant: read.meant });
            skipped.push({ line, why: read.why, found: shortened(read.found) });
        }
        else
            lines.push({ line, ...read });
    }
    return { read: true, lines, skipped };
}
const unusable = (why) => ({ read: false, why: `${why}: make it shorter on the base branch` });
const shortened = (text) => (text.length > 80 ? `${text.slice(0, 80)}…` : text);
/** Null: nothing but a comment or space. */
function readLine(content) {
    if (content.length > LONGEST_LINE)
        return { why: `is longer than ${LONGEST_LINE} characters`, found: content, meant: null };
    const line = content.replace(/^[ \t]+/, "");
    if (line === "" || line.startsWith("#"))
        return null;
    const [written = ""] = /^(?:\\.|[^\\ \t])*\\?/s.exec(line) ?? [];
    const pattern = readPattern(written);
    if ("why" in pattern)
        return pattern;
    const owners = readOwners(line.slice(written.length), pattern);
    return "why" in owners ? owners : { pattern, owners };
}
/** The words behind a pattern, up to a comment. */
function readOwners(text, pattern) {
    const owners = [];
    for (const word of text.split(/[ \t]+/)) {
        if (word === "")
            continue;
        if (word.startsWith("#"))
            break;
        const owner = (0,domain_owners/* ownerOf */.bf)(word);
        if (owner === null)
            return {
                why: "has an owner that is neither @user, @org/team nor an e-mail address",
                found: word,
                meant: [pattern],
            };
        owners.push(owner);
    }
    return owners;
}
/** Control and invisible characters, spaces that are not the plain one, and what stands for bytes that are no UTF-8. */
const ODD = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\uFFFD]|(?! )\p{Zs}/u;
const NOT_ODD = new RegExp(`(?!${ODD.source}).`, "su");
const HASH = /\\?#/;
/** An escaped character, which is text whatever it is, or what begins or ends a range. */
const BRACKET = /\\.|[[\]]/gs;
const hasBracket = (text) => (text.match(BRACKET) ?? []).some((found) => !found.startsWith("\\"));
const stepsOf = (text) => text.replace(/^\/|\/$/g, "").split("/");
const isNoName = (step) => step === "" || step === "." || step === "..";
/** What follows is no pattern any more, most often an owner behind an unusual space: a begun step may go on, or end. */
const cutAtOdd = (text) => {
    const visible = text.slice(Math.max(text.search(NOT_ODD), 0));
    const at = visible.search(ODD);
    const kept = at < 0 ? visible : visible.slice(0, at);
    return at < 0 ? kept : kept.endsWith("/") ? `${kept}**` : `${kept}*`;
};
const asItIs = (text) => text;
/**
 * What makes a pattern unreadable, and how it is meant: as gitignore reads it, which can do more. The order counts:
 * each row sees what the earlier ones made of the pattern. An empty one fits nothing.
 */
const FAULTS = [
    {
        why: "has a pattern with a control character, an invisible one or an unusual space in it",
        has: (text) => ODD.test(text),
        mended: cutAtOdd,
    },
    {
        why: "has a # in its pattern: GitHub knows no way to escape it",
        has: (text) => HASH.test(text),
        mended: asItIs,
    },
    {
        why: "begins with !, and CODEOWNERS knows no negation",
        has: (text) => text.startsWith("!"),
        mended: (text) => text.replace(/^!+/, ""),
    },
    {
        why: "has [ or ] in its pattern, and CODEOWNERS knows no ranges",
        has: hasBracket,
        // They are read where the pattern is compiled.
        mended: asItIs,
    },
    {
        why: "has three or more * in a row",
        has: (text) => text.includes("***"),
        mended: (text) => text.replace(/\*{3,}/g, "**"),
    },
    {
        why: "has a backslash that escapes nothing",
        has: (text) => /^(?:\\[^/]|[^\\])*\\(?:\/|$)/.test(text),
        mended: (text) => text.replace(/\\(?=\/|$)/g, ""),
    },
    {
        why: "has / alone as its pattern, and that matches nothing: * is everything",
        has: (text) => text === "/",
        mended: () => "*",
    },
    {
        why: "has a pattern with an empty step, or . or .. as one, and no path has such",
        has: (text) => text !== "" && stepsOf(text).some(isNoName),
        mended: (text) => `/${stepsOf(text)
            .filter((step) => !isNoName(step))
            .join("/")}${text.endsWith("/") ? "/" : ""}`.replace(/^\/+$/, "*"),
    },
];
/**
 * A pattern of CODEOWNERS → what it matches; or what is wrong with it.
 * Where GitHub's page is silent it is read as gitignore reads it, above all: with a slash in its middle it starts at
 * the top, without one it holds anywhere;
 * and what it names counts with everything below. Only a last step that is a lone `*` does not reach deeper, as the
 * page says of `docs/*`.
 */
function readPattern(written) {
    if (written.length > LONGEST_PATTERN)
        return { why: `has a pattern longer than ${LONGEST_PATTERN} characters`, found: written, meant: null };
    let why;
    let mended = written;
    for (const fault of FAULTS) {
        if (!fault.has(mended))
            continue;
        why ??= fault.why;
        mended = fault.mended(mended);
    }
    if (why === undefined)
        return compiled(written);
    return { why, found: written, meant: mended === "" ? [] : readingsOf(mended) };
}
/** `[slug]` is one of four letters to gitignore; but there are folders that are called so. */
const readingsOf = (text) => hasBracket(text)
    ? [compiled(text), compiled(text.replace(BRACKET, (found) => (found.startsWith("\\") ? found : `\\${found}`)))]
    : [compiled(text)];
function compiled(text) {
    const names = stepsOf(text);
    const last = names.at(-1);
    const isAnywhere = names.length === 1 && !text.startsWith("/");
    const isDirectory = text.endsWith("/");
    const steps = names.map((name) => (name === "**" ? "any-depth" : glyphsOf(name)));
    return {
        steps: [
            ...(isAnywhere ? ["any-depth"] : []),
            ...(last === "**" ? stepsBelow(steps, isDirectory) : steps),
        ],
        reach: isDirectory || last === "**" ? "below" : last === "*" ? "itself" : "itself-or-below",
    };
}
/** `x/**` is all below x; `x/**\/` all below a folder in it, at any depth, and so nothing that is directly in x. */
const stepsBelow = (steps, isDirectory) => isDirectory ? [...steps, [domain_owners/* ANY */.x4]] : steps.slice(0, -1);
/** Two `*` that are not a whole step are one `*`. */
function glyphsOf(name) {
    const chars = [...name];
    const glyphs = [];
    for (let at = 0; at < chars.length;) {
        const { glyph, end } = glyphAt(chars, at);
        if (glyph !== domain_owners/* ANY */.x4 || glyphs.at(-1) !== domain_owners/* ANY */.x4)
            glyphs.push(glyph);
        at = end;
    }
    return glyphs;
}
/** The next glyph. A range without an end may be anything that follows. */
function glyphAt(chars, at) {
    const char = chars[at] ?? "";
    if (char === "\\" && at + 1 < chars.length)
        return { glyph: chars[at + 1] ?? "", end: at + 2 };
    if (char === "[")
        return rangeAt(chars, at) ?? { glyph: domain_owners/* ANY */.x4, end: chars.length };
    return { glyph: char === "*" ? domain_owners/* ANY */.x4 : char === "?" ? domain_owners/* ONE */.xr : char, end: at + 1 };
}


/***/ }),

/***/ 98:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l$: () => (/* binding */ POLICY_PATH)
/* harmony export */ });
/* unused harmony exports policyPathOf, readSettings, readDoctorSettings, readDrillSettings */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8532);
/* harmony import */ var _domain_doctor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8078);
/* harmony import */ var _domain_drill_fail_on_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9546);




/**
 * The action's inputs as they were given, all mistakes of them at once. The defaults are those of action.yml; the
 * runner fills them in.
 */
const lines = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().transform((text) => text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== ""));
const program = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1, "is empty; leave it out, or name the program");
const JOBS = "is not what the expression toJSON(needs) gives";
/** `{"plans":{"result":"failure","outputs":{}}}` → the jobs that did not end well, each with how it ended. */
const unfinished = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().transform((text, context) => {
    if (text.trim() === "")
        return [];
    const read = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ result: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })).safeParse(jsonIn(text));
    if (read.success)
        return Object.entries(read.data)
            .filter(([, { result }]) => result !== "success" && result !== "skipped")
            .map(([name, { result }]) => `${name} (${result})`);
    context.addIssue({ code: "custom", message: JOBS });
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .NEVER */ .tm;
});
function jsonIn(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}
const token = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1, "is empty; leave it out, or give a token");
const Settings = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    plan: lines,
    reviews: lines,
    "expect-roots": lines,
    needs: unfinished,
    "github-token": token,
    "owners-token": zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** Empty where none is named: then the one at the default place counts, if it is there. */
    policy: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .refine((path) => !path.startsWith("/") && !path.split("/").includes(".."), "is no path in the repository; write it relative to the repository's top"),
    "override-label": zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .min(1, "is empty; leave it out, or name a label")
        .max(50, "is longer than GitHub's labels can be (50 characters)"),
    comment: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["auto", "always", "never"], "is none of auto, always, never"),
    key: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[A-Za-z0-9._-]{1,40}$/, "is no key; up to 40 letters, digits, dots, underscores and dashes"),
    enforce: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["true", "false"], "is neither true nor false").transform((text) => text === "true"),
    terraform: program,
    report: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
/** Where the policy is looked for if none is named. Not a default of action.yml: what is named has to be there. */
const POLICY_PATH = ".github/destroy-guard.yml";
const policyPathOf = ({ policy }) => (policy === "" ? POLICY_PATH : policy);
const DrillSettings = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    state: lines.refine((states) => states.length > 0, 'names no state; give the path of what "terraform show -json" printed, one a line'),
    policy: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    "fail-on": zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_domain_drill_fail_on_js__WEBPACK_IMPORTED_MODULE_3__/* .FAIL_ON */ .d, `is none of ${_domain_drill_fail_on_js__WEBPACK_IMPORTED_MODULE_3__/* .FAIL_ON */ .d.join(", ")}`),
    terraform: program,
    report: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
const DoctorSettings = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    "github-token": token,
    "owners-token": zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    accept: lines.pipe(zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_domain_doctor_js__WEBPACK_IMPORTED_MODULE_0__/* .ACCEPTABLE */ .TD, `names a question that there is not; there are ${_domain_doctor_js__WEBPACK_IMPORTED_MODULE_0__/* .ACCEPTABLE */ .TD.join(", ")}`))),
    "fail-on": zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_domain_doctor_js__WEBPACK_IMPORTED_MODULE_0__/* .FAIL_ON */ .d$, `is none of ${_domain_doctor_js__WEBPACK_IMPORTED_MODULE_0__/* .FAIL_ON */ .d$.join(", ")}`),
    report: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
/**
 * Reads every input through `inputOf` (name → text, empty where it was not given). Throws InputError with every
 * mistake.
 */
const readSettings = (inputOf) => readInputs(Settings, inputOf);
/** The same for those of doctor. */
const readDoctorSettings = (inputOf) => readInputs(DoctorSettings, inputOf);
/** The same for those of a drill. */
const readDrillSettings = (inputOf) => readInputs(DrillSettings, inputOf);
function readInputs(inputs, inputOf) {
    const given = Object.fromEntries(Object.keys(inputs.shape).map((name) => [name, inputOf(name)]));
    const read = inputs.safeParse(given);
    if (read.success)
        return read.data;
    throw new InputError(read.error.issues.map(({ path, message }) => `The input ${String(path[0])} ${message}.`).join("\n"));
}


/***/ }),

/***/ 7059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EG: () => (/* binding */ checkOf),
/* harmony export */   E_: () => (/* binding */ outwardIn),
/* harmony export */   K4: () => (/* binding */ guardsIn),
/* harmony export */   XH: () => (/* binding */ startsOn),
/* harmony export */   Ye: () => (/* binding */ isReviewScript),
/* harmony export */   _J: () => (/* binding */ isDeciding),
/* harmony export */   oe: () => (/* binding */ isHandingOver)
/* harmony export */ });
/* unused harmony export reviewsIn */
const OWN_ACTION = /^[^/\s]+\/destroy-guard@/i;
const OTHER_COMMANDS = "(?:drill|explain|check-policy|doctor|schema|init|apply|agree|hook|shim|log|completion|version|help|--help|-h|--version|-v)";
const OWN_COMMAND = new RegExp(`(?:^|[\\s;&|(/])(?:destroy-guard(?:@\\S+)?|dist/cli/index\\.js)[ \\t]+(?!${OTHER_COMMANDS}(?:[\\s;&|)]|$))\\S`, "m");
/** Whether a script reviews a plan by the command line. */
const isReviewScript = (run) => OWN_COMMAND.test(run.replace(/\\\r?\n/g, " "));
const isOwnAction = ({ name, main }) => name === "destroy-guard" && main !== null && /(^|\/)dist\/action\/index\.js$/.test(main);
/** Actions that are made of actions end somewhere. */
const DEEPEST = 5;
/** The steps of a list, with those of the composite actions among them, that review. */
function reviewsIn(steps, path, actionAt, depth = 0) {
    return steps.flatMap((step) => {
        const { uses, run } = step;
        if (run !== null && isReviewScript(run.text))
            return [{ by: "command", step, path, inputs: new Map() }];
        if (uses === null)
            return [];
        if (OWN_ACTION.test(uses.text))
            return [{ by: "action", step, path, inputs: step.with }];
        const local = uses.text.startsWith("./") && depth < DEEPEST ? actionAt(uses.text) : null;
        if (local === null)
            return [];
        return isOwnAction(local)
            ? [{ by: "action", step, path, inputs: step.with }]
            : reviewsIn(local.steps, local.path, actionAt, depth + 1);
    });
}
const isFixed = (text) => !text.includes("${{");
/** The name of the check that a job makes: its name, or its id. One of a matrix is named by its values as well. */
function checkOf({ id, name, hasMatrix }) {
    const shown = name?.text ?? id;
    return hasMatrix || !isFixed(shown) ? null : shown;
}
const calledBy = (job, workflows) => workflows.find(({ path }) => job.uses?.text === `./${path}`);
/** The jobs that one of these events starts and that call a workflow of another repository. */
const outwardIn = (workflows, ...events) => workflows
    .filter((workflow) => startsOn(workflow, ...events))
    .flatMap((workflow) => workflow.jobs.flatMap((job) => job.uses === null || job.uses.text.startsWith("./") ? [] : [{ workflow, job, uses: job.uses }]));
/** Every job that reviews, as it is started: by events, or by a job of another workflow. */
function guardsIn({ workflows, actionAt }) {
    const guardOf = (workflow, job, caller) => {
        const reviews = reviewsIn(job.steps, workflow.path, actionAt);
        if (reviews.length === 0)
            return [];
        const names = [...(caller === null ? [] : [checkOf(caller.job)]), checkOf(job)];
        const check = names.includes(null) ? null : names.join(" / ");
        return [{ workflow, job, caller, triggers: (caller?.workflow ?? workflow).triggers, reviews, check }];
    };
    return workflows.flatMap((workflow) => workflow.jobs.flatMap((job) => {
        const called = calledBy(job, workflows);
        return [
            ...guardOf(workflow, job, null),
            ...(called?.jobs.flatMap((inner) => guardOf(called, inner, { workflow, job })) ?? []),
        ];
    }));
}
/** Whether one of these events starts it. */
const startsOn = ({ triggers }, ...events) => triggers.some(({ name }) => events.includes(name));
const isFalse = (input) => input?.text.trim() === "false";
/** A step that hands its review to another job, which decides: it says nothing and fails for nothing. */
const isHandingOver = ({ by, inputs }) => by === "action" && inputs.get("comment")?.text === "never" && isFalse(inputs.get("enforce"));
/** A job in which some step decides, and does not only hand over. */
const isDeciding = ({ reviews }) => reviews.some((one) => !isHandingOver(one));


/***/ })

};

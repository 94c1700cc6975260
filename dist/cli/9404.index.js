export const id = 9404;
export const ids = [9404];
export const modules = {

/***/ 1161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ ended)
/* harmony export */ });
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2777);
/* harmony import */ var _domain_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(272);
/* harmony import */ var _report_untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3021);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2603);




/**
 * The exit code of some work (`EXIT` in domain/verdict.ts). Never throws: expected faults are told on standard error in
 * their own words, everything else is a fault of ours and shows its stack.
 */
async function ended(work, shell) {
    try {
        return await work();
    }
    catch (error) {
        return failed(error, shell);
    }
}
function failed(error, shell) {
    if (error instanceof _domain_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .d) {
        // Each line of a policy's mistakes begins with the file and the line, as editors read them.
        if (error.name === "PolicyError")
            shell.stderr.write(`${(0,_report_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .logText */ .kc)(error.message)}\n`);
        else
            (0,_shell_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)(shell, error.message);
        return _domain_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.input;
    }
    shell.stderr.write(`destroy-guard: this is a fault of destroy-guard, not of your plan; please report it.\n${error instanceof Error ? error.stack : String(error)}\n`);
    return _domain_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.fault;
}


/***/ }),

/***/ 3801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XG: () => (/* binding */ COMMAND_SAYS),
/* harmony export */   nZ: () => (/* binding */ COMMAND_NAMES),
/* harmony export */   zZ: () => (/* binding */ isCommandName)
/* harmony export */ });
/** What every command is for, in a line, in the order in which `--help` lists them. */
const COMMAND_SAYS = {
    review: "says what a plan destroys, and what remains of it",
    drill: "says what would remain if it were destroyed now",
    explain: "what is known of a resource type or a rule, and where that is documented",
    "check-policy": "every mistake of a policy file, with its line, and what the policy does",
    doctor: "says whether the check on pull requests is really required, and what goes round it",
    schema: "JSON Schema of the policy file, or of the JSON of review, drill or doctor",
    init: "proposes workflow, policy and CODEOWNERS lines for a repository",
    apply: "plans, reviews, asks, and applies exactly the plan that was reviewed",
    agree: "asks a person, and signs their consent to a destroy, for wherever there is no label",
    hook: "answers a coding agent before it runs a command",
    shim: "writes a terraform and a tofu that go through the review, to stand first on PATH",
    log: "shows what was decided at this keyboard, and whether the trail of it is whole",
    completion: "a script that completes commands, options and types in your shell",
    version: "the version, as --version and -v tell it",
};
const COMMAND_NAMES = Object.keys(COMMAND_SAYS);
const isCommandName = (name) => Object.hasOwn(COMMAND_SAYS, name);


/***/ }),

/***/ 2315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ parseOptions),
/* harmony export */   Wp: () => (/* binding */ usageError),
/* harmony export */   _$: () => (/* binding */ HELP),
/* harmony export */   jl: () => (/* binding */ noSuch)
/* harmony export */ });
/* unused harmony export didYouMean */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2777);
/* harmony import */ var _report_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9362);
/* harmony import */ var _text_near_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8126);




const HELP = { help: { type: "boolean", short: "h", says: "this text" } };
/** A command line that can't be used; the message says why, and where to read how it can. */
const usageError = (message, command) => new _domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d(`${message}\nRun "destroy-guard ${command === undefined ? "" : `${command} `}--help" to see how it is used.`);
/** `; did you mean a or b?` with the allowed words nearest to a mistyped one; empty if none is near. */
const didYouMean = (word, allowed) => {
    const near = (0,_text_near_js__WEBPACK_IMPORTED_MODULE_3__/* .nearWords */ .yS)(word, allowed);
    return near.length === 0 ? "" : `; did you mean ${(0,_report_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(near, "or")}?`;
};
/** The error for a name that is not allowed. It names the nearest allowed one, and lists all. */
function noSuch(kind, name, allowed, command) {
    const meant = didYouMean(name, allowed);
    const all = `${meant === "" ? "; there" : " There"} ${allowed.length === 1 ? "is" : "are"} ${allowed.join(", ")}`;
    return usageError(`"${name}" is not ${(0,_report_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .withArticle */ .vJ)(kind)}${meant}${all}`, command);
}
/** Reads the options and arguments of a command. Throws InputError for options that can't be read as it has them. */
function parseOptions(args, options, command) {
    try {
        const parsed = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options, allowPositionals: true, strict: true, tokens: true });
        refuseTwice(parsed.tokens, options, command);
        return parsed;
    }
    catch (cause) {
        throw mistakeIn(args, options, command) ?? cause;
    }
}
/** Of two values the first would be dropped in silence: another root, another policy. */
function refuseTwice(tokens, options, command) {
    const given = new Map();
    for (const { kind, name = "", value = "" } of tokens) {
        if (kind !== "option" || options[name]?.type !== "string" || options[name]?.multiple === true)
            continue;
        const first = given.get(name);
        if (first !== undefined)
            throw usageError(`--${name} was given twice, as ${first} and as ${value}; it takes one value`, command);
        given.set(name, value);
    }
}
/** The first option that is not known, lacks its value, or has one that it does not take. */
function mistakeIn(args, options, command) {
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options, allowPositionals: true, strict: false, tokens: true });
    for (const token of tokens) {
        if (token.kind !== "option")
            continue;
        const { rawName: written, value, inlineValue: isInline } = token;
        const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
        if (option === undefined)
            return noOption(args[token.index] ?? written, options, command);
        if (option.type === "boolean" && value !== undefined)
            return usageError(`${written} takes no value; write ${written} alone, or leave it out`, command);
        if (option.type === "string" && (value === undefined || (isInline === false && /^-./.test(value))))
            return usageError(noValue(written, option, value), command);
    }
    return undefined;
}
function noOption(written, options, command) {
    const kind = `option${command === undefined ? "" : ` of ${command}`}`;
    const all = Object.keys(options).map((name) => `--${name}`);
    return noSuch(kind, written.replace(/=.*$/s, ""), all, command);
}
const noValue = (written, option, next) => {
    const needed = `${written} needs a value: ${written} ${option.value ?? "VALUE"}`;
    return next === undefined ? needed : `${needed}; a value that begins with "-" is written as ${written}=${next}`;
};


/***/ }),

/***/ 2603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XY: () => (/* binding */ todayOf),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   qz: () => (/* binding */ widthOf),
/* harmony export */   yy: () => (/* binding */ print)
/* harmony export */ });
/* harmony import */ var _domain_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(272);
/* harmony import */ var _report_untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3021);


/** Columns of the terminal; 80 if standard output is no terminal, or reports a width of 0. */
const widthOf = ({ stdout, env }) => stdout.columns || Number(env.COLUMNS) || 80;
/** Writes text on standard output; the exit code of a command that only says something. */
function print(shell, text) {
    shell.stdout.write(text);
    return _domain_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.passed;
}
/** Writes a note on standard error. Standard output is for the report alone. */
function say({ stderr }, text) {
    stderr.write(`destroy-guard: ${(0,_report_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .logText */ .kc)(text)}\n`);
}
/** `YYYY-MM-DD`, in UTC. */
const todayOf = ({ now }) => now().toISOString().slice(0, 10);


/***/ }),

/***/ 3534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ usageOf),
/* harmony export */   Y: () => (/* binding */ columns)
/* harmony export */ });
/* harmony import */ var _report_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9708);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3801);


/** Help is written for 80 columns, wherever it is read. */
const WIDTH = 80;
const headOf = (name, { short, value }) => `${short === undefined ? "" : `-${short}, `}--${name}${value === undefined ? "" : ` ${value}`}`;
const defaultOf = ({ default: preset }) => typeof preset === "string" && preset !== "" ? ` (default: ${preset})` : "";
/** A list of names, each with its description in a second column. */
function columns(rows) {
    const first = Math.max(...rows.map(([name]) => name.length)) + 4;
    return rows
        .flatMap(([name, says]) => (0,_report_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapped */ .ky)(says, WIDTH - first).map((line, at) => `${(at === 0 ? `  ${name}` : "").padEnd(first)}${line}`))
        .join("\n");
}
/** The help of one command. */
function usageOf({ name, forms, text, options, examples }) {
    const parts = [
        (0,_report_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapped */ .ky)(`destroy-guard ${name}: ${_names_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMAND_SAYS */ .XG[name]}.`, WIDTH).join("\n"),
        ["USAGE", ...forms.map((form) => `  destroy-guard ${name}${form === "" ? "" : ` ${form}`}`)].join("\n"),
        ...(text === undefined ? [] : [text]),
        `OPTIONS\n${columns(Object.entries(options).map(([option, spec]) => [
            headOf(option, spec),
            `${spec.says ?? ""}${spec.words === undefined ? "" : `: ${spec.words.join(", ")}`}${defaultOf(spec)}`,
        ]))}`,
        ...(examples === undefined ? [] : [`EXAMPLES\n${examples.map((one) => `  ${one}`).join("\n")}`]),
    ];
    return `${parts.join("\n\n")}\n`;
}


/***/ }),

/***/ 2777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ InputError)
/* harmony export */ });
/**
 * The faults that are expected: what was given can't be used. Exit code 2, the message alone is shown.
 * Anything else that is thrown is a fault of ours: exit code 3, with its stack.
 * A message says where, what was found, and what to do next.
 */
class InputError extends Error {
    name = "InputError";
}


/***/ }),

/***/ 272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   dR: () => (/* binding */ isFinal),
/* harmony export */   dc: () => (/* binding */ EXIT)
/* harmony export */ });
/* unused harmony export blockingIn */
/** Exit codes of the command line (README.md). */
const EXIT = { passed: 0, blocked: 1, input: 2, fault: 3 };
const blockingIn = (roots) => roots.reduce((sum, { findings }) => sum + findings.filter(({ level }) => level === "block").length, 0);
/** A plan that ended in an error can't be applied, so nobody can let it pass. */
const isFinal = (roots) => roots.some(({ errored }) => errored);
const exitCodeOf = (verdict) => (verdict === "blocked" ? EXIT.blocked : EXIT.passed);


/***/ }),

/***/ 9708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ fitted),
/* harmony export */   HD: () => (/* binding */ readable),
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   ky: () => (/* binding */ wrapped)
/* harmony export */ });
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3021);

/** Text in the columns of a terminal. For visible text without escape sequences: colours are put on afterwards. */
/** Running text is hard to read in longer lines, and can't be set in shorter ones. */
const WIDEST = 100;
const NARROWEST = 24;
/** The width in which text is set on a terminal of so many columns. */
const readable = (columns) => Math.max(NARROWEST, Math.min(WIDEST, columns));
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u;
const NARROW = /\p{M}/u;
/** How many columns a text takes: two for East Asian characters and emoji, none for combining marks. */
const columnsOf = (text) => {
    let columns = 0;
    for (const char of text)
        columns += NARROW.test(char) ? 0 : WIDE.test(char) ? 2 : 1;
    return columns;
};
/** A word that is wider than a line is broken where its parts end, or anywhere. */
const broken = (word, width) => {
    const pieces = [];
    let piece = "";
    let breakAt = 0;
    for (const char of word) {
        if (columnsOf(piece + char) > width) {
            const at = breakAt > 0 ? breakAt : piece.length;
            pieces.push(piece.slice(0, at));
            piece = piece.slice(at);
            breakAt = 0;
        }
        piece += char;
        if (/[./[\]_-]/.test(char) && columnsOf(piece) > width / 2)
            breakAt = piece.length;
    }
    return [...pieces, piece];
};
/** Lines of at most `width` columns, broken at spaces; a single space stands between words. */
const wrapped = (text, width) => {
    const lines = [];
    let line = "";
    for (const word of text.split(" ").flatMap((one) => (columnsOf(one) > width ? broken(one, width) : [one]))) {
        const longer = line === "" ? word : `${line} ${word}`;
        if (columnsOf(longer) <= width)
            line = longer;
        else {
            lines.push(line);
            line = word;
        }
    }
    return [...lines, line];
};
/** At most `width` columns, cut in the middle. */
const fitted = (text, width) => {
    let fit = width;
    let short = (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text, fit);
    while (columnsOf(short) > width && fit > 1) {
        fit -= 1;
        short = (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text, fit);
    }
    return short;
};


/***/ }),

/***/ 9362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   oh: () => (/* binding */ thousands),
/* harmony export */   vJ: () => (/* binding */ withArticle),
/* harmony export */   w3: () => (/* binding */ verb)
/* harmony export */ });
/* unused harmony export isPlural */
/** Numbers as people write them. */
const thousands = (count) => String(count).replace(/\B(?=(\d{3})+$)/g, ",");
/** `1 snapshot`, `2 snapshots`, `1,980 objects`. */
const counted = (count, one, many = `${one}s`) => `${thousands(count)} ${count === 1 ? one : many}`;
/** Spelled with a vowel, spoken with a consonant. */
const CONSONANT_SOUND = /^(?:uni|use|usa|eu|one\b|ub)/i;
/** Abbreviations are spoken letter by letter: an RDS, an SQL, a VPC. */
const SPELLED = /^[A-Z]{2,}/;
const VOWEL_LETTER = /^[AEFHILMNORSX]/;
/** What follows the noun itself: `expiry rules | of a bucket`. */
const ADDITION = /(?:,| \(| (?:of|for|in|to|with|from|on|by|that|which|as|at|and|or|between|before|without)\b).*$/;
const ENDS_AS_PLURAL = /[^sui]s$/i;
/** End like plurals, and are none. */
const SINGULAR = new Set(["analytics", "kubernetes", "alias", "canvas"]);
/** Can't be counted: `versioning of a bucket`. */
const UNCOUNTED = new Set(["access", "encryption", "logging", "monitoring", "protection", "replication", "versioning"]);
const headOf = (noun) => noun.replace(ADDITION, "").split(" ").at(-1)?.toLowerCase() ?? "";
/** `expiry rules of a bucket`, `backups`. */
const isPlural = (noun) => ENDS_AS_PLURAL.test(headOf(noun)) && !SINGULAR.has(headOf(noun));
/** The form of a verb that fits what a thing is called: `is` or `are`. */
const verb = (noun, one, many) => (isPlural(noun) ? many : one);
/** `a relational database`, `an index`, `an RDS cluster`; plurals and what can't be counted have no article. */
const withArticle = (noun) => {
    if (isPlural(noun) || UNCOUNTED.has(headOf(noun)))
        return noun;
    const vowel = SPELLED.test(noun) ? VOWEL_LETTER.test(noun) : /^[aeiou]/i.test(noun) && !CONSONANT_SOUND.test(noun);
    return `${vowel ? "an" : "a"} ${noun}`;
};
/** `a`, `a and b`, `a, b and c`; or with another word between the last two. */
const listed = (items, joint = "and") => items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${joint} ${items.at(-1)}`;
/** The first letter as a capital: for the start of a sentence. */
const sentence = (text) => text.charAt(0).toUpperCase() + text.slice(1);


/***/ }),

/***/ 3021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CR: () => (/* binding */ uncommanded),
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   MZ: () => (/* binding */ codeCell),
/* harmony export */   RD: () => (/* binding */ unpinged),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   eR: () => (/* binding */ terminalText),
/* harmony export */   et: () => (/* binding */ printableJson),
/* harmony export */   kc: () => (/* binding */ logText),
/* harmony export */   ti: () => (/* binding */ inlineCode),
/* harmony export */   xK: () => (/* binding */ xmlText)
/* harmony export */ });
/* unused harmony exports shownInCode, htmlCode */
/**
 * Text that somebody else chose: addresses, types, file names, reasons, logins. Whoever writes a pull request chooses
 * the keys of a `for_each`, and with them what stands in our comment, in a terminal and in the log of a job.
 *
 * Every function here takes raw text and gives back text that is inert in one place, and only there.
 */
/**
 * What can't be seen, or changes how its neighbours are seen: control and escape characters, bidi controls, zero-width
 * and other default-ignorable characters, the byte order mark, line and paragraph separators, spaces that are not the
 * plain one, private use, and halves of surrogate pairs.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs}/gu;
const SHORT = new Map([
    ["\n", "\\n"],
    ["\r", "\\r"],
    ["\t", "\\t"],
]);
const codePoint = (char) => {
    const hex = (char.codePointAt(0) ?? 0).toString(16);
    return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, "0")}`;
};
const escaped = (char) => SHORT.get(char) ?? codePoint(char);
/**
 * One line in which everything can be seen: `\n`, `\u202e`, `\u{e0001}`.
 * `##[` is broken up too: the runner of GitHub Actions obeys `##[command]` wherever it stands in a line
 * (actions/runner src/Runner.Common/ActionCommand.cs).
 */
const visible = (text) => text.replace(UNSEEN, escaped).replaceAll("##[", "\\u0023#[");
/** No HTML comment can begin or end, so no text can pass for the marker by which the action finds its own comment. */
const uncommented = (text) => text.replaceAll("<!--", "\\u003c!--").replaceAll("-->", "--\\u003e");
/** The text as it will be read inside a Markdown code span. */
const shownInCode = (text) => uncommented(visible(text));
const longestRun = (text) => (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
/**
 * A Markdown code span. Nothing in it is read as Markdown, since its fence is longer than any run of backticks inside.
 * Not for tables (`codeCell`) and not for HTML (`htmlCode`).
 */
const inlineCode = (text) => {
    const shown = shownInCode(text);
    if (shown === "")
        return "(empty)";
    const fence = "`".repeat(longestRun(shown) + 1);
    // CommonMark takes one space off both ends if there is one at both, unless there is nothing else.
    const padded = /^`|`$|^ .*[^ ].* $/.test(shown) ? ` ${shown} ` : shown;
    return `${fence}${padded}${fence}`;
};
/** The same inside a table's cell, where a pipe ends the cell even in code, unless a backslash stands before it. */
const codeCell = (text) => inlineCode(text).replaceAll("|", "\\|");
const HTML = new Map([
    ["&", "&amp;"],
    ["<", "&lt;"],
    [">", "&gt;"],
    ['"', "&quot;"],
    ["'", "&#39;"],
]);
const escapedMarkup = (text) => text.replace(/[&<>"']/g, (char) => HTML.get(char) ?? char);
/** Code inside an HTML block such as `<summary>`, where Markdown is not read. */
const htmlCode = (text) => `<code>${escapedMarkup(shownInCode(text))}</code>`;
/**
 * Text of XML, in an element or an attribute. Two more characters are not allowed in it:
 * https://www.w3.org/TR/xml/#charsets
 */
const xmlText = (text) => escapedMarkup(visible(text).replace(/[\ufffe\uffff]/g, (char) => codePoint(char)));
const JOINER = "&#8288;"; // WORD JOINER: can't be seen, and breaks up what GitHub would turn into a link or a mention
/**
 * Running text in Markdown, for words of the catalogue and the policy, which are trusted but not written as Markdown.
 * Formatting, HTML, links, mentions, references to issues and emoji codes stay text. Never at the start of a line: `1.`
 * would begin a list.
 */
const prose = (text) => shownInCode(text)
    .replace(/[\\`*_[\]<>&|~$#]/g, "\\$&")
    .replace(/#(?=\d)/g, `#${JOINER}`) // before all others, whose joiner has a number sign of its own
    .replaceAll("@", `@${JOINER}`)
    .replaceAll("://", `:${JOINER}//`)
    .replace(/www\./gi, (www) => `${www.slice(0, -1)}${JOINER}.`)
    .replace(/GH-(?=\d)/gi, (reference) => `${reference.slice(0, -1)}${JOINER}-`)
    .replace(/:(?=[\w+-]+:)/g, `:${JOINER}`);
/** A login or team in Markdown that nobody is notified by: neither alive nor with its `@`. */
const unpinged = (login) => inlineCode(login.replace(/^@/, ""));
/** One line for a terminal: no escape sequence survives. */
const terminalText = visible;
/** A line that begins with `::` is a command to the runner, whatever white space stands before it. */
const uncommanded = (line) => line.replace(/^(\s*):(?=:)/u, "$1\\u003a");
/** Text for the log of a job: its own line breaks stay, no line is a command. `core.info` escapes nothing by itself. */
const logText = (text) => text
    .split("\n")
    .map((line) => uncommanded(visible(line)))
    .join("\n");
/**
 * The same JSON with everything unseen as `\uXXXX`, so that it can be printed: only strings can hold such characters.
 */
const printableJson = (json) => json
    .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs}/gu, (char) => Array.from({ length: char.length }, (_, at) => `\\u${char.charCodeAt(at).toString(16).padStart(4, "0")}`).join(""))
    .replaceAll("##[", "\\u0023#[");
/** At most `width` characters, cut in the middle: the start names the module, the end the object. For visible text. */
const cut = (text, width) => {
    const chars = [...text];
    if (chars.length <= width)
        return text;
    const end = Math.floor((width - 1) / 2);
    return `${chars.slice(0, width - 1 - end).join("")}…${chars.slice(chars.length - end).join("")}`;
};


/***/ }),

/***/ 8126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ki: () => (/* binding */ nearTypes),
/* harmony export */   yS: () => (/* binding */ nearWords)
/* harmony export */ });
/* unused harmony export distance */
/**
 * The names that a mistyped name was probably meant to be.
 *
 * Our own, since the small libraries for it (leven, fastest-levenshtein) count two letters that changed places as two
 * mistakes: with them "hihg" would be as far from "high" as "hits" is, and no longer near it.
 */
/**
 * How many letters were added, left out, taken for another, or changed places with their neighbour (optimal string
 * alignment: https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance). Above `most` only that it is above.
 */
function distance(a, b, most = Number.POSITIVE_INFINITY) {
    if (Math.abs(a.length - b.length) > most)
        return most + 1;
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const isSame = a[i - 1] === b[j - 1];
            const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            const changed = last[j - 1] + (isSame ? 0 : 1);
            const swapped = isSwapped ? beforeLast[j - 2] + 1 : changed;
            row.push(Math.min(last[j] + 1, row[j - 1] + 1, changed, swapped));
        }
        beforeLast = last;
        last = row;
    }
    return last[b.length];
}
/** `atLeast`, `at-least` and `at_least` are one word to somebody who mistypes. */
const plain = (word) => word.toLowerCase().replace(/[-_ ]/g, "");
const SHORTEST_WORD = 2;
const LONGEST_WORD = 60;
const MOST_WORDS = 3;
/**
 * Of a few words that are allowed, those that `word` was probably meant to be: all that are nearest to it, at most
 * three, in their own order; or none. A third of the letters may be wrong.
 */
function nearWords(word, allowed) {
    const given = plain(word);
    if (given.length < SHORTEST_WORD || given.length > LONGEST_WORD)
        return [];
    const scored = allowed
        .map((candidate) => ({ candidate, off: wordDistance(given, plain(candidate)) }))
        .filter(({ candidate, off }) => off <= mostWrong(given, plain(candidate)));
    const best = Math.min(...scored.map(({ off }) => off));
    return scored
        .filter(({ off }) => off === best)
        .map(({ candidate }) => candidate)
        .slice(0, MOST_WORDS);
}
/** `warning` is near `warn` because one begins with the other. */
const wordDistance = (a, b) => {
    const begins = a.length > 2 && b.length > 2 && (a.startsWith(b) || b.startsWith(a));
    return begins ? Math.min(1, distance(a, b)) : distance(a, b);
};
const mostWrong = (a, b) => Math.max(1, Math.floor(Math.min(a.length, b.length) / 3));
const MOST_TYPES = 5;
/** `aws_db_inst`: more than the prefix of a provider, which thousands of types share. */
const PART_OF_A_TYPE = /^[^_]+_./;
/**
 * Of thousands of resource types, those that `type` was probably meant to be, the nearest first and at most five: by
 * spelling, with the provider's prefix left out (`db_instance`), or with its end left out (`aws_db_inst`). A sixth of
 * the letters may be wrong, but always two.
 */
function nearTypes(type, known) {
    const most = Math.max(2, Math.floor(type.length / 6));
    const isPart = PART_OF_A_TYPE.test(type);
    const isMeant = (one) => one.endsWith(`_${type}`) || (isPart && one.startsWith(type));
    return known
        .map((one) => ({ one, off: isMeant(one) ? one.length / 1000 : distance(type, one, most) }))
        .filter(({ off }) => off <= most)
        .sort((a, b) => a.off - b.off || (a.one < b.one ? -1 : 1))
        .slice(0, MOST_TYPES)
        .map(({ one }) => one);
}


/***/ })

};

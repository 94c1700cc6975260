#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "node:module"
const external_node_module_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: external "node:url"
const external_node_url_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
;// CONCATENATED MODULE: ./build/catalogue/load.js
/**
 * Finds the tables. The bundles read one JSON file a provider, which the build writes beside them
 * (`dist/catalogue/aws.json`), when a plan first names one of its types: all rows together, as code, would cost every
 * start a tenth of a second. In this repository the tables are what is written here, see written.ts.
 */




/** Names the providers that have a table. Without it a table that is missing would be a provider that nobody knows. */
const LIST = "providers.json";
const readJson = (folder, name) => {
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, name), "utf8"));
    }
    catch (cause) {
        throw new Error(`${(0,external_node_path_.join)(folder, name)} can't be read as a table of the catalogue; copy dist as a whole`, { cause });
    }
};
/** Writes tables to a folder: one file a provider, one row a line, so that a change can be read in a diff. */
function writeTables(folder, tables) {
    for (const [prefix, table] of tables) {
        const { rows, harmless } = table();
        const lines = rows.map((row) => JSON.stringify(row)).join(",\n");
        writeFileSync(join(folder, `${prefix}.json`), `{"harmless":${JSON.stringify(harmless)},"rows":[\n${lines}\n]}\n`);
    }
    writeFileSync(join(folder, LIST), `${JSON.stringify([...tables.keys()])}\n`);
}
/** The tables that the build wrote to a folder. Throws where one is missing: its types would pass as unknown ones. */
const bundledTables = (folder) => new Map(readJson(folder, LIST).map((prefix) => [
    prefix,
    () => readJson(folder, `${prefix}.json`),
]));
/** Required and not imported, so that the bundles have no part of it. Node strips the types. */
const writtenTables = () => (0,external_node_module_namespaceObject.createRequire)(import.meta.url)("./written.ts").writtenTables();
/** `dist/cli/index.js` → `dist/catalogue`. `new URL("../catalogue", import.meta.url)` makes ncc look for it itself. */
const beside = (program) => (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_url_namespaceObject.fileURLToPath)(program)), "..", "catalogue");
let found;
/** The tables of this program. */
function tables() {
    found ??= import.meta.url.endsWith(".ts") ? writtenTables() : bundledTables(beside(import.meta.url));
    return found;
}

;// CONCATENATED MODULE: ./build/catalogue/index.js

/** `aws_db_instance` → `aws`: which table a type stands in. */
const prefixOf = (type) => type.slice(0, Math.max(0, type.indexOf("_")));
const indexes = new Map();
/** A provider's table, read when a plan first names one of its types. */
function indexOf(prefix) {
    let index = indexes.get(prefix);
    if (index === undefined) {
        const { rows, harmless } = tables().get(prefix)?.() ?? { rows: [], harmless: [] };
        index = { rows: new Map(rows.map((row) => [row.type, row])), harmless: new Set(harmless) };
        indexes.set(prefix, index);
    }
    return index;
}
const fromPolicy = ({ type, class: named, weight, what }) => named === null
    ? { known: "harmless" }
    : {
        known: "policy",
        row: {
            type,
            class: named,
            weight,
            what,
            loses: "The policy says that it holds something; what a destroy leaves is not known.",
            source: "the policy file",
        },
    };
/** Our tables, with the policy's own types in front of them. */
function catalogueWith(types) {
    const own = new Map(types.map((entry) => [entry.type, fromPolicy(entry)]));
    return (type) => {
        const said = own.get(type);
        if (said !== undefined)
            return said;
        const index = indexOf(prefixOf(type));
        const row = index.rows.get(type);
        if (row !== undefined)
            return { known: "row", row };
        return index.harmless.has(type) ? { known: "harmless" } : { known: "nothing" };
    };
}
/** The rows of the provider that a type belongs to, sorted by type. */
const rowsBeside = (type) => [...indexOf(prefixOf(type)).rows.values()];
const allIndexes = () => [...tables().keys()].map(indexOf);
/** Every type that the catalogue knows, sorted; reads all tables. */
const knownTypes = () => allIndexes()
    .flatMap(({ rows, harmless }) => [...rows.keys(), ...harmless])
    .sort();
/** Every row, sorted by type; reads all tables. */
const allRows = () => allIndexes()
    .flatMap(({ rows }) => [...rows.values()])
    .sort((a, b) => (a.type < b.type ? -1 : 1));

// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __nccwpck_require__(2777);
;// CONCATENATED MODULE: ./build/domain/verdict.js
/** Contract §7. */
const EXIT = { passed: 0, blocked: 1, input: 2, fault: 3 };
const blockingIn = (roots) => roots.reduce((sum, { findings }) => sum + findings.filter(({ level }) => level === "block").length, 0);
/** A plan that ended in an error can't be applied, so nobody can let it pass. */
const isFinal = (roots) => roots.some(({ errored }) => errored);
const exitCodeOf = (verdict) => (verdict === "blocked" ? EXIT.blocked : EXIT.passed);

;// CONCATENATED MODULE: ./build/domain/conditions.js
/** Prefix of paths that are read from the literal configuration of the object's provider (`azurerm` features). */
const PROVIDER = "provider.";
const isEmpty = (value) => value === null || value === "" || (typeof value === "object" && value.size === 0);
const equals = (value, wanted) => wanted === null ? isEmpty(value) : value === wanted;
/**
 * Whether one value passes a test. What is unknown until apply passes none: a claim that something remains needs
 * evidence.
 */
function passes(attribute, test) {
    if (attribute.unknown)
        return false;
    const { value } = attribute;
    if (test === null || typeof test !== "object")
        return equals(value, test);
    if ("above" in test)
        return typeof value === "number" && value > test.above;
    if ("below" in test)
        return typeof value === "number" && value < test.below;
    if ("set" in test)
        return isEmpty(value) !== test.set;
    if ("startsWith" in test)
        return typeof value === "string" && [test.startsWith].flat().some((start) => value.startsWith(start));
    return test.some((one) => equals(value, one));
}
const MISSING = [{ value: null, sensitive: false, unknown: false }];
/** The values at a path; one null where there is nothing. */
const valuesAt = (attributes, path) => attributes.get(path) ?? MISSING;
/** Whether every test holds; where a path has several values, one of them must pass. */
const hold = (conditions, attributes) => Object.entries(conditions).every(([path, test]) => valuesAt(attributes, path).some((value) => passes(value, test)));
/** The sets of conditions of which one must hold; none where there are no conditions, or none are needed. */
const alternatives = (conditions) => conditions === undefined || conditions === true ? [] : [conditions].flat();
const words = (test) => {
    if (typeof test === "string")
        return [test];
    return Array.isArray(test) ? test.filter((word) => typeof word === "string") : [];
};
const isCompared = (test) => words(test).length > 0 || (typeof test === "object" && test !== null && "startsWith" in test);
/** A value as far as it may be shown: booleans, numbers, and the strings that `tests` name. Attributes hold secrets. */
function seen({ value, unknown, sensitive }, ...tests) {
    if (unknown)
        return { hidden: "unknown" };
    if (sensitive)
        return { hidden: "sensitive" };
    if (isEmpty(value))
        return null;
    if (typeof value === "boolean" || typeof value === "number")
        return value;
    if (typeof value !== "string")
        return { hidden: "set" };
    if (tests.some((test) => words(test).includes(value)))
        return value;
    return { hidden: tests.some(isCompared) ? "other" : "set" };
}
/** A path of a row, and whose attribute that is: the object's own (null), or its provider's. */
const ownerOf = (path) => path.startsWith(PROVIDER) ? { path: path.slice(PROVIDER.length), of: "provider" } : { path, of: null };
/** The values that a set of conditions looked at. `of`: the type whose they are, if not the object's own. */
const evidenceOf = (conditions, attributes, of = null) => Object.entries(conditions).flatMap(([path, test]) => {
    const values = valuesAt(attributes, path);
    const telling = values.find((value) => passes(value, test)) ?? values[0];
    if (telling === undefined)
        return [];
    const whose = ownerOf(path);
    return [{ kind: "attribute", path: whose.path, of: whose.of ?? of, was: seen(telling, test) }];
});

;// CONCATENATED MODULE: ./build/report/untrusted.js
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
 * A Markdown code span: nothing in it comes alive, since its fence is longer than any run of backticks inside.
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
/** Code inside an HTML block such as `<summary>`, where Markdown is not read. */
const htmlCode = (text) => `<code>${shownInCode(text).replace(/[&<>"']/g, (char) => HTML.get(char) ?? char)}</code>`;
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

;// CONCATENATED MODULE: ./build/report/columns.js

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
    let short = cut(text, fit);
    while (columnsOf(short) > width && fit > 1) {
        fit -= 1;
        short = cut(text, fit);
    }
    return short;
};

;// CONCATENATED MODULE: ./build/report/quantity.js
/** Numbers as people write them. */
const thousands = (count) => String(count).replace(/\B(?=(\d{3})+$)/g, ",");
/** `1 snapshot`, `2 snapshots`, `1,980 objects`. */
const counted = (count, one, many = `${one}s`) => `${thousands(count)} ${count === 1 ? one : many}`;
/** Spelled with a vowel, spoken with a consonant. */
const CONSONANT_SOUND = /^(?:uni|use|usa|eu|one\b|ub)/i;
/** Abbreviations are spoken letter by letter: an RDS, an SQL, a VPC. */
const SPELLED = /^[A-Z]{2,}/;
const VOWEL_LETTER = /^[AEFHILMNORSX]/;
/** `a relational database`, `an index`, `an RDS cluster`. */
const withArticle = (noun) => {
    const vowel = SPELLED.test(noun) ? VOWEL_LETTER.test(noun) : /^[aeiou]/i.test(noun) && !CONSONANT_SOUND.test(noun);
    return `${vowel ? "an" : "a"} ${noun}`;
};
/** `a`, `a and b`, `a, b and c`; or with another word between the last two. */
const listed = (items, joint = "and") => items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${joint} ${items.at(-1)}`;
/** The first letter as a capital: for the start of a sentence. */
const sentence = (text) => text.charAt(0).toUpperCase() + text.slice(1);

;// CONCATENATED MODULE: ./build/report/explain-row.js



/** What a class means to a person, and which rule a destroy of it breaks. */
const CLASS_WORDS = {
    data: ["it holds data", "last-copy, or data-loss if something remains"],
    backup: ["it is a backup, or makes or keeps backups", "backup-loss"],
    key: ["it is a key or secret without which data can't be read", "key-loss"],
    container: ["it takes what is inside with it", "container-loss"],
    identity: ["it holds users or accounts", "last-copy, or data-loss if something remains"],
    dns: ["it holds DNS data", "last-copy, or data-loss if something remains"],
    "network-critical": ["it can't be had again", "address-loss"],
    guard: ["it is a safeguard", "guard-removed"],
};
const WEIGHT_WORDS = { high: "blocks", medium: "warns", low: "is noted" };
const scalar = (value) => (value === null ? "not set" : String(value));
const isList = (test) => Array.isArray(test);
const compared = (test) => {
    if ("above" in test)
        return `is above ${test.above}`;
    if ("below" in test)
        return `is below ${test.below}`;
    if ("set" in test)
        return test.set ? "is set" : "is not set";
    return `begins with ${[test.startsWith].flat().join(" or ")}`;
};
const tested = (path, test) => {
    if (test === null)
        return `${path} is not set`;
    if (typeof test !== "object")
        return `${path} = ${test}`;
    return `${path} ${isList(test) ? `= ${test.map(scalar).join(" or ")}` : compared(test)}`;
};
const explain_row_all = (conditions) => Object.entries(conditions)
    .map(([path, test]) => tested(path, test))
    .join(" and ");
const any = (conditions) => alternatives(conditions).map(explain_row_all).join(", or ");
const DIRECTIONS = {
    off: "is switched off",
    on: "is switched on",
    lowered: "is lowered",
    raised: "is raised",
    removed: "is removed, or an element of it",
    set: "is set",
    changed: "changes",
};
const sides = (side) => [side]
    .flat()
    .map((one) => scalar(one))
    .join(" or ");
const moved = (direction) => typeof direction === "string"
    ? DIRECTIONS[direction]
    : `goes${direction.from === undefined ? "" : ` from ${sides(direction.from)}`}${direction.to === undefined ? "" : ` to ${sides(direction.to)}`}`;
const lasting = (days) => {
    if (days === undefined)
        return "";
    return typeof days === "number" ? `, for ${days} days` : `, for as long as ${days.path} says`;
};
const leaf = ({ remains, of, says, when, days }) => ({
    says: remains === "nothing" ? `Nothing: ${says}` : `${sentence(says)}${lasting(days)} (${remains})`,
    under: when === undefined
        ? []
        : [of === undefined ? `if ${explain_row_all(when)}` : `if what it lives in is in the state and stays, with ${explain_row_all(when)}`],
});
/** All that a destroy can leave, and where no condition is met, nothing. */
const leavesOf = ({ leaves = [] }) => {
    const isSure = leaves.some(({ when }) => when === undefined);
    return leaves.length === 0
        ? []
        : [...leaves.map(leaf), ...(isSure ? [] : [{ says: "Otherwise nothing", under: [] }])];
};
const watched = ({ path, change, rule, says, when }) => ({
    says: `${path} ${moved(change)} (${rule})`,
    under: [sentence(says), ...(when === undefined ? [] : [`Only if ${explain_row_all(when)}.`])],
});
const ROLES = {
    copies: "is a copy of",
    inside: "lives in",
    key: "can't be read without",
    guards: "guards",
};
/** A path that ends in a pair, in words: what is compared there are tags. */
const named = (path) => path.includes("{") ? `the tags in ${path.replace(/(\[\*\])?\{.*/, "")}` : path;
const way = ({ path, when, every, keeps }) => {
    const outlives = keeps === undefined ? "" : `; what it keeps there outlives it${keeps === true ? "" : `, if ${explain_row_all(keeps)}`}`;
    return `by ${every === true ? "all of " : ""}${named(path)}${when === undefined ? "" : `, if ${explain_row_all(when)}`}${outlives}`;
};
/** References by several paths to the same types are one entry. */
const referred = (refs) => {
    const said = (ref) => `${ROLES[ref.role]} ${listed(ref.to, "or")}`;
    return [...new Set(refs.map(said))].map((says) => ({
        says,
        under: refs.filter((ref) => said(ref) === says).map(way),
    }));
};
/** What counts as a copy of the type, by the rows of its provider. */
const copiesOf = (type, others) => others.flatMap((other) => {
    const paths = (other.refs ?? [])
        .filter(({ role, to }) => role === "copies" && to.includes(type))
        .map(({ path }) => named(path));
    return paths.length === 0 ? [] : [{ says: `${other.type}, by ${[...new Set(paths)].join(" or ")}`, under: [] }];
});
const linkTo = (source) => {
    const [repository, path] = source.split(" ");
    return path === undefined ? source : `https://github.com/${repository}/blob/HEAD/${path}`;
};
/** Text for the columns of a terminal, each line within `width`. */
class Sheet {
    #lines = [];
    #width;
    constructor(width) {
        this.#width = readable(width);
    }
    /** A paragraph; lines after the first are indented by `hang` more. */
    text(indent, text, hang = 0) {
        const [first = "", ...rest] = wrapped(text, this.#width - indent - hang);
        this.#lines.push(" ".repeat(indent) + first, ...rest.map((line) => " ".repeat(indent + hang) + line));
        return this;
    }
    /** A line that is not broken, however long: a link has to stay one. */
    line(text) {
        this.#lines.push(text);
        return this;
    }
    space() {
        return this.line("");
    }
    /** A list under a heading; nothing for an empty one. */
    list(heading, entries) {
        if (entries.length === 0)
            return this;
        this.space().text(2, heading);
        for (const { says, under } of entries) {
            this.text(2, `- ${says}`, 2);
            for (const line of under)
                this.text(6, line, 2);
        }
        return this;
    }
    toString() {
        return `${this.#lines.join("\n")}\n`;
    }
}
const standing = ({ class: named, weight }) => {
    const [meaning, rule] = CLASS_WORDS[named];
    const level = named === "guard" || named === "network-critical"
        ? "A destroy of it warns"
        : `With ${weight} weight, a destroy of it ${WEIGHT_WORDS[weight]}`;
    return `${sentence(meaning)}. ${level} by default (${rule}).`;
};
/**
 * A row as text, for a terminal of `width` columns. `others`: the rows of its provider, for what counts as a copy of
 * it.
 */
function rowText(row, others, width) {
    const sheet = new Sheet(width)
        .text(0, `${row.type}: ${row.what}`)
        .space()
        .text(2, standing(row), 2)
        .text(2, `What goes: ${row.loses}`, 2);
    if (row.heavier !== undefined) {
        const { when, weight, loses } = row.heavier;
        sheet.text(2, `With ${weight} weight, which ${WEIGHT_WORDS[weight]}, if ${explain_row_all(when)}: ${loses}`, 2);
    }
    if (row.restore !== undefined)
        sheet.text(2, `Getting it back: ${row.restore}`, 2);
    if (row.holds !== undefined)
        sheet.text(2, `Only an object counts that has ${any(row.holds)}.`, 2);
    if (row.forgets !== undefined)
        sheet.text(2, `Its provider only forgets it on destroy${row.forgets === true ? "" : `, if ${any(row.forgets)}`}.`, 2);
    sheet
        .list("What a destroy leaves; the first that is met by the values in the state counts", leavesOf(row))
        .list("Copies of it, where they are in the same state", copiesOf(row.type, others))
        .list("Changes in place that are reported", (row.watch ?? []).map(watched))
        .list("Values that make stored data expire or be overwritten", (row.expires ?? []).map(({ when, says }) => ({ says: sentence(says), under: [`if ${explain_row_all(when)}`] })))
        .list("What it is tied to", referred(row.refs ?? []))
        .list("What decides about things in it", (row.decides ?? []).map((path) => ({ says: path, under: [] })));
    if (row.note !== undefined)
        sheet.space().text(2, `Note: ${row.note}`, 2);
    return sheet
        .space()
        .line(`  Source: ${linkTo(row.source)}`)
        .toString();
}

;// CONCATENATED MODULE: ./build/report/explain.js


/** Levenshtein's distance, given up above `limit`. */
function distance(a, b, limit) {
    if (Math.abs(a.length - b.length) > limit)
        return limit + 1;
    let row = Array.from({ length: b.length + 1 }, (_, i) => i);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
        }
        row = next;
    }
    return row[b.length];
}
/** Known types that somebody may have meant, the nearest first: by spelling, or with the provider's prefix left out. */
function near(type, known) {
    const limit = Math.max(2, Math.floor(type.length / 6));
    const scored = known.map((one) => ({
        one,
        off: one.endsWith(`_${type}`) ? one.length / 1000 : distance(type, one, limit),
    }));
    return scored
        .filter(({ off }) => off <= limit)
        .sort((a, b) => a.off - b.off || (a.one < b.one ? -1 : 1))
        .slice(0, 5)
        .map(({ one }) => one);
}
const HOW_TO_ADD = (type) => [
    "  To have it reviewed, name it in the policy:",
    "",
    "    catalogue:",
    `      - type: ${type}`,
    "        class: data        # or backup, key, container, …; none for a type that holds nothing",
    "        weight: high       # high blocks, medium warns, low is noted",
    "        what: ledger       # in your own words",
    "",
].join("\n");
/** What the catalogue knows of one type, as text. */
function explained({ type, knowledge, beside, known, width }) {
    if (knowledge.known === "row" || knowledge.known === "policy")
        return rowText(knowledge.row, beside, width);
    const shown = terminalText(type);
    if (knowledge.known === "harmless")
        return `${shown}: known to hold nothing that a destroy would lose; deleting or replacing it is never a finding of its own.\n`;
    const others = near(type, known);
    const meant = others.length === 0 ? "" : `  Did you mean ${others.join(", ")}?\n`;
    return `${shown}: the catalogue does not know this type; deleting or replacing it is reported as unclassified.\n${meant}${HOW_TO_ADD(shown)}`;
}

;// CONCATENATED MODULE: ./build/version.js
/** The released version; a test holds that package.json says the same. */
const VERSION = "0.1.0";

// EXTERNAL MODULE: ./build/domain/policy.js
var policy = __nccwpck_require__(323);
;// CONCATENATED MODULE: ./build/cli/policy-file.js




const DEFAULT_POLICY_FILE = ".github/destroy-guard.yml";
/**
 * The policy of a run: the file that is named, else the repository's own, else the defaults. Only a named file must
 * exist.
 */
async function policyFor(named, cwd) {
    const path = named ?? ((0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(cwd, DEFAULT_POLICY_FILE)) ? DEFAULT_POLICY_FILE : undefined);
    return path === undefined ? policy/* DEFAULT_POLICY */.z : policyIn(path, cwd);
}
/** The policy in a file. Throws InputError where it can't be read, and PolicyError with every mistake in it. */
async function policyIn(path, cwd) {
    let text;
    try {
        text = (0,external_node_fs_.readFileSync)((0,external_node_path_.resolve)(cwd, path), "utf8");
    }
    catch (cause) {
        throw new fault/* InputError */.d(`${path}: the policy file can't be read (${cause instanceof Error && "code" in cause ? String(cause.code) : String(cause)}); check the path`, { cause });
    }
    // Loaded only here: YAML and zod cost a tenth of a second that a run without a policy need not pay.
    const { readPolicy } = await Promise.all(/* import() */[__nccwpck_require__.e(6), __nccwpck_require__.e(867), __nccwpck_require__.e(625)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1625));
    return readPolicy(text, path);
}

// EXTERNAL MODULE: ./build/domain/catalogue.js
var domain_catalogue = __nccwpck_require__(5520);
;// CONCATENATED MODULE: ./build/domain/path.js
const ANY = Symbol("any element");
const isPair = (step) => typeof step === "object";
/** Unlike `key=value` never the same for two pairs. */
const pairText = (key, value) => JSON.stringify([key, value]);
/** The pair without what stands before its key; of another pair nothing is left. */
function withoutPrefix(pair, prefix) {
    const [key, value] = JSON.parse(pair);
    return key.startsWith(prefix) ? pairText(key.slice(prefix.length), value) : null;
}
const PART = /([^.[\]{}]+)|\[(\d+|\*)\]|\{(?:(\w+),(\w+))?\}$/gy;
/**
 * `a[0].b[*].c`, `tags{}`, `tag[*]{key,value}` → its steps. Throws on anything else: a path is written by us, so that
 * is a fault of ours.
 */
function wanted(path) {
    const steps = [];
    PART.lastIndex = 0;
    while (PART.lastIndex < path.length) {
        if (steps.length > 0 && path[PART.lastIndex] === ".")
            PART.lastIndex++;
        const [whole, name, index, key, value] = PART.exec(path) ?? [];
        if (whole === undefined)
            throw new Error(`"${path}" is no path`);
        if (name !== undefined)
            steps.push(name);
        else if (index !== undefined)
            steps.push(index === "*" ? ANY : Number(index));
        else
            steps.push({ pair: key === undefined || value === undefined ? "members" : [key, value] });
    }
    return { path, steps };
}

;// CONCATENATED MODULE: ./build/domain/quantity.js
/** Numbers and lengths of time, in the ways that providers write them. */
/** Of each unit, how many make a day. */
const PER_DAY = { days: 1, hours: 24, minutes: 24 * 60, seconds: 24 * 60 * 60 };
/** Google's `604800s` and `7d`, Go's `720h0m0s`. */
const PARTS = /^(?:(\d+(?:\.\d+)?)d)?(?:(\d+(?:\.\d+)?)h)?(?:(\d+(?:\.\d+)?)m)?(?:(\d+(?:\.\d+)?)s)?$/;
/** ISO 8601, as Azure writes it: `P7D`, `PT36H`. Years and months are of 365 and 30 days. */
const ISO = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;
const ISO_DAYS = [365, 30, 7, 1, 1 / PER_DAY.hours, 1 / PER_DAY.minutes, 1 / PER_DAY.seconds];
const PARTS_DAYS = ISO_DAYS.slice(3);
/** A length of time as providers write it → days; null for anything else. */
function durationDays(text) {
    const iso = ISO.exec(text);
    const found = (iso ?? PARTS.exec(text))?.slice(1) ?? [];
    if (found.every((part) => part === undefined))
        return null;
    const days = iso === null ? PARTS_DAYS : ISO_DAYS;
    return found.reduce((sum, part, at) => sum + Number(part ?? 0) * days[at], 0);
}
/** A number that a provider writes as text (`"168"`), or a length of time in days; null for anything else. */
const numberIn = (text) => /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : durationDays(text);

;// CONCATENATED MODULE: ./build/domain/watched.js


const isNone = (value) => value === null || value === "" || (typeof value === "object" && value.size === 0);
const sizeOf = (value) => typeof value === "object" && value !== null ? value.size : isNone(value) ? 0 : 1;
/** Whether a list of plain values loses one of them, even if it gets another instead. */
const losesElement = (before, after) => {
    const elementsOf = (value) => typeof value === "object" && value !== null ? value.elements : null;
    const left = elementsOf(after);
    return left !== null && elementsOf(before)?.some((element) => !left.includes(element)) === true;
};
const differ = (a, b) => typeof a === "object" && a !== null && typeof b === "object" && b !== null
    ? a.fingerprint !== b.fingerprint
    : a !== b;
/**
 * A number, or a length of time in days, in which "no limit" is larger than any other; null for what can't be compared.
 */
const amount = (value, forever) => {
    const number = isNone(value) ? null : typeof value === "string" ? numberIn(value) : value;
    if (number !== null && typeof number !== "number")
        return null;
    if (forever.includes(number))
        return Number.POSITIVE_INFINITY;
    return number ?? (isNone(value) ? 0 : null);
};
const compare = (before, after, forever) => {
    const [a, b] = [amount(before, forever), amount(after, forever)];
    return a === null || b === null || a === b ? 0 : b - a;
};
const isOne = (value, of) => of !== undefined && passes({ value, sensitive: false, unknown: false }, of);
function watched_moved(before, after, direction, forever) {
    if (typeof direction === "object") {
        const { from, to } = direction;
        const leaves = from === undefined ? !isOne(before, to) : isOne(before, from);
        const arrives = to === undefined ? !isOne(after, from) : isOne(after, to);
        return differ(before, after) && leaves && arrives;
    }
    const directions = {
        off: () => before === true && after !== true,
        on: () => before !== true && after === true,
        lowered: () => compare(before, after, forever) < 0,
        raised: () => compare(before, after, forever) > 0,
        removed: () => sizeOf(after) < sizeOf(before) || losesElement(before, after),
        set: () => isNone(before) && !isNone(after),
        changed: () => !isNone(before) && differ(before, after),
    };
    return directions[direction]();
}
/** Values that a direction starts from, if it can still do harm once the new value is known. */
const mayMove = (before, direction) => {
    if (typeof direction === "object")
        return direction.from === undefined ? !isOne(before, direction.to) : isOne(before, direction.from);
    if (direction === "on")
        return before !== true;
    if (direction === "set")
        return isNone(before);
    return direction === "off" ? before === true : !isNone(before);
};
const watched_words = (watch) => {
    const { change } = watch;
    return typeof change === "object" ? [change.from ?? [], change.to ?? []].flat() : [];
};
const told = (watch, before, after) => ({
    kind: "attribute",
    ...ownerOf(watch.path),
    was: seen(before, watched_words(watch)),
    becomes: seen(after, watched_words(watch)),
});
/** Whether a path leads to names in a list, of which it matters which ones are there, not where. */
const areNames = ({ path, change }, values) => change === "removed" &&
    path.includes("[*]") &&
    values.every(({ value }) => typeof value !== "object" || value === null);
/**
 * Names that go, whatever their order and whatever comes instead: a column that is dropped while another is added
 * leaves as many as before.
 */
function namesGone(watch, before, after) {
    const left = after.map(({ value }) => value);
    const gone = before.filter(({ value }) => {
        const at = left.indexOf(value);
        if (at >= 0)
            left.splice(at, 1);
        return at < 0 && !isNone(value);
    });
    if (gone.length === 0)
        return null;
    return {
        watch,
        certain: !after.some(({ unknown }) => unknown),
        evidence: { kind: "removed", path: watch.path, count: gone.length },
    };
}
/**
 * Numbers of a list, the smallest first and as many on both sides: which rule of several has which number is not known,
 * and their order means nothing, but where all are paired by size, one that falls is seen even behind another. Null
 * where they can't be compared.
 */
function bySize({ path, change, forever = [] }, before, after) {
    if ((change !== "lowered" && change !== "raised") || !path.includes("[*]"))
        return null;
    const sizeIn = ({ value }) => amount(value, forever) ?? Number.NaN;
    if ([...before, ...after].some((one) => one.unknown || Number.isNaN(sizeIn(one))))
        return null;
    const length = Math.max(before.length, after.length);
    const sorted = (values) => [...values, ...Array.from({ length: length - values.length }, () => NONE)].sort((a, b) => sizeIn(a) < sizeIn(b) ? -1 : sizeIn(a) > sizeIn(b) ? 1 : 0);
    return [sorted(before), sorted(after)];
}
/** The first element that changes in the harmful direction. */
function firstMoved(watch, before, after) {
    for (let i = 0; i < Math.max(before.length, after.length); i++) {
        const old = before[i] ?? NONE;
        const now = after[i] ?? NONE;
        const certain = !now.unknown && watched_moved(old.value, now.value, watch.change, watch.forever ?? []);
        if (certain || (now.unknown && mayMove(old.value, watch.change)))
            return { watch, certain, evidence: told(watch, old, now) };
    }
    return null;
}
/**
 * The watched attributes of an update that change in a harmful direction. Of several watches on one path the first
 * counts.
 * Elements of a list (`[*]`) are compared in order, and one that goes counts as none; names that are `removed` are
 * compared as a set, numbers by their size.
 */
function findWatched(change, row) {
    if (change.action.effect !== "update")
        return [];
    const found = new Map();
    for (const watch of row.watch ?? []) {
        if (found.has(watch.path) || (watch.when !== undefined && !hold(watch.when, change.before)))
            continue;
        const [before, after] = [valuesAt(change.before, watch.path), valuesAt(change.after, watch.path)];
        const one = areNames(watch, [...before, ...after])
            ? namesGone(watch, before, after)
            : firstMoved(watch, ...(bySize(watch, before, after) ?? [before, after]));
        if (one !== null)
            found.set(watch.path, one);
    }
    return [...found.values()];
}
/**
 * The conditions of a row under which stored data expires, where the change brings them. Values that were there before
 * say nothing new.
 */
const newlyExpiring = ({ before, after }, row) => (row.expires ?? []).filter(({ when }) => hold(when, after) && !hold(when, before));
const NONE = { value: null, sensitive: false, unknown: false };

;// CONCATENATED MODULE: ./build/domain/interest.js




/** Attributes by which other objects point to an object of any type. */
const COMMON_IDS = ["id", "arn", "name", "self_link"];
/** Where providers keep tags. */
const TAGS = ["tags", "tags_all", "labels", "effective_labels"];
const pathsOf = (row) => {
    const leaves = (row.leaves ?? []).filter(({ of }) => of === undefined);
    const conditions = [
        ...alternatives(row.holds),
        ...alternatives(row.forgets),
        row.heavier?.when,
        ...leaves.map((leaf) => leaf.when),
    ];
    const decided = conditions.flatMap((when) => Object.keys(when ?? {}));
    const days = leaves.flatMap(({ days }) => (typeof days === "object" ? [days.path] : []));
    const watched = (row.watch ?? []).flatMap((watch) => [watch.path, ...Object.keys(watch.when ?? {})]);
    const expiring = (row.expires ?? []).flatMap(({ when }) => Object.keys(when));
    const refs = (row.refs ?? []).flatMap(({ path, when }) => [path, ...Object.keys(when ?? {})]);
    return {
        decided: [...decided, ...days],
        watched,
        expiring,
        refs,
        ids: [...COMMON_IDS, ...(row.ids ?? [])],
        decides: row.decides ?? [],
    };
};
const own = (paths) => [...new Set(paths)].filter((path) => !path.startsWith(PROVIDER)).map(wanted);
function interestIn(row, tags) {
    if (row === undefined)
        return {
            destroyed: tags,
            updated: null,
            created: null,
            standing: null,
            replacing: tags,
            isNews: () => false,
            provider: [],
        };
    const { decided, watched, expiring, refs, ids, decides } = pathsOf(row);
    // A copy may be what remains of a destroyed object; and a replica, destroyed, leaves its source, which is of a type
    // that can be a replica itself.
    const copies = (row.refs ?? []).some(({ role, keeps }) => role === "copies" || keeps !== undefined);
    const isLinked = copies || row.keepsCopies === true || decides.length > 0;
    const linked = isLinked ? [...refs, ...ids, ...decides, ...(row.keepsCopies === true ? decided : [])] : null;
    const all = [...decided, ...watched, ...refs, ...ids];
    return {
        destroyed: [...own(all), ...tags],
        updated: watched.length + expiring.length > 0 || linked !== null
            ? [...own([...watched, ...expiring, ...decided, ...(linked ?? [])]), ...tags]
            : null,
        replacing: [...own(decided), ...tags],
        isNews: (update) => decides.length > 0 || findWatched(update, row).length > 0 || newlyExpiring(update, row).length > 0,
        created: expiring.length > 0 ? [...own([...expiring, ...refs]), ...tags] : null,
        // Nobody asks for the backups of what stays by its tags, and of a large state those would be most of what is kept.
        standing: linked === null ? null : own(linked).filter(({ path, steps }) => !isPair(steps.at(-1)) || refs.includes(path)),
        provider: [...new Set(all)]
            .filter((path) => path.startsWith(PROVIDER))
            .map((path) => ({ ...wanted(path.slice(PROVIDER.length)), path })),
    };
}
const tagsOf = (policy) => {
    const names = new Set([...policy.protect, ...policy.allow].flatMap(({ tags }) => Object.keys(tags)));
    return [...names].flatMap((name) => TAGS.map((where) => ({ path: tagPath(where, name), steps: [where, name] })));
};
/** The name under which a tag's value is kept; tags hold dots and slashes, so it is no path. */
const tagPath = (where, name) => `${where}[${JSON.stringify(name)}]`;
/**
 * What to keep of each type, by what the catalogue and the policy look at. Answers are remembered: a plan asks for one
 * type a thousand times.
 */
function interestOf(catalogue, policy) {
    const tags = tagsOf(policy);
    const known = new Map();
    return (type) => {
        let interest = known.get(type);
        if (interest === undefined) {
            const knowledge = catalogue(type);
            interest = interestIn((0,domain_catalogue/* rowOf */.O)(knowledge), tags);
            known.set(type, interest);
        }
        return interest;
    };
}

// EXTERNAL MODULE: ./build/input/plan/bytes.js + 3 modules
var plan_bytes = __nccwpck_require__(9733);
;// CONCATENATED MODULE: ./build/input/plan/diagnose.js
/**
 * What people give by mistake for a plan's JSON, told by its first words or its keys, each with the way out.
 * The file's own text is never repeated: it may hold secrets.
 */
const SHOW = 'save the plan with "terraform plan -out=tfplan" and give the output of "terraform show -json tfplan"';
const TEXTS = [
    [/^\s*$/, `is empty; ${SHOW}`],
    [
        /will perform the following actions|execution plan|Refreshing state|No changes\. |Ran Plan for dir|used the selected providers|Plan: \d+ to add|# .* (will|must) be |^\s*[-+~] resource "/m,
        `is a plan as people read it, not its JSON; ${SHOW}`,
    ],
    [/^\s*\[\s*[[{"\]]/, `is a JSON list, not a plan; ${SHOW}`],
    [/^\s*"\{/, `is a plan inside a JSON string; write the string's content to the file (jq -r)`],
    [/^\s*<(!doctype|html|\?xml)/i, `is a web page, not a plan; look at how it was downloaded`],
];
/** First bytes of something that is not JSON → what it is, as the end of a sentence. */
const diagnoseText = (head) => TEXTS.find(([pattern]) => pattern.test(head))?.[1] ?? `is not the JSON of a plan; ${SHOW}`;
/** A key that only another kind of document has at its top. */
const KEYS = new Map([
    ["@level", `is the log that "terraform plan -json" prints, not the plan; ${SHOW}`],
    ["values", `is a state, not a plan; ${SHOW}`],
    ["lineage", `is a state file, not a plan; ${SHOW}`],
    ["serial", `is a state file, not a plan; ${SHOW}`],
    [
        "encrypted_data",
        `is an encrypted plan file; run "tofu show -json" on it where its key is configured, and give the output`,
    ],
    [
        "encryption_version",
        `is an encrypted plan file; run "tofu show -json" on it where its key is configured, and give the output`,
    ],
    ["valid", `is the output of "terraform validate -json", not a plan; ${SHOW}`],
    ["provider_selections", `is the output of "terraform version -json", not a plan; ${SHOW}`],
]);
/** Keys under which policy tools keep a whole plan. */
const WRAPPERS = ["tfplan", "plan", "plandata", "input", "mock", "plan_json", "terraform_plan"];
/** Keys that make a document a plan. */
const PLAN_KEYS = ["resource_changes", "planned_values", "output_changes", "resource_drift"];
/**
 * The same for a document that broke off: only a key that no plan has tells anything, since the plan's own may still
 * have come.
 */
const diagnoseCut = (keys) => keys.has("@level") ? KEYS.get("@level") : undefined;
/**
 * Keys at the top of a JSON object that is no plan → what it is, as the end of a sentence; null if it is a plan by its
 * keys.
 * A state has `values` where a plan has `planned_values`, so a plan's own keys count first.
 */
function diagnoseKeys(keys) {
    if (PLAN_KEYS.some((key) => keys.has(key)) || keys.has("plan_format_version"))
        return null;
    for (const [key, sentence] of KEYS)
        if (keys.has(key))
            return sentence;
    const wrapper = WRAPPERS.find((key) => keys.has(key));
    if (wrapper !== undefined)
        return `has the plan under the key "${wrapper}"; give what stands under it (jq .${wrapper})`;
    if (keys.has("provider_schemas"))
        return `is the output of "terraform providers schema -json", not a plan; ${SHOW}`;
    if (keys.has("format_version") && keys.size <= 2)
        return `is an empty state, not a plan; ${SHOW}`;
    return `is JSON, but not of a plan: it has neither resource_changes nor planned_values; ${SHOW}`;
}

;// CONCATENATED MODULE: ./build/input/plan/documents.js

/**
 * Lines that GitHub's setup-terraform wrapper prints around what the program printed: the command itself, and workflow
 * commands.
 */
const WRAPPER_LINES = ["[command]", "::"];
const LINE_FEED = 0x0a;
const OPEN_OBJECT = 0x7b;
/** As much of a line as is looked at. */
const MAX_LINE = 4096;
const isSpace = (byte) => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
/**
 * The documents of a stream, one after the other: usually one, several where Terragrunt wrote a plan a line. Wrapper
 * lines around them are skipped.
 * Throws InputError where something else stands in the file; `strange` says what it looks like, from its first bytes.
 */
async function readDocuments(bytes, begin, strange) {
    let document = null;
    let count = 0;
    /** The line between documents, as far as it has been read; null while only space was seen in it. */
    let line = null;
    /** Something already ended on this line, so nothing else may stand on it. */
    let used = false;
    let offset = 0;
    let head = "";
    const endLine = () => {
        if (line !== null && !(WRAPPER_LINES.some((start) => line?.toString("latin1").startsWith(start)) && !used)) {
            throw new fault/* InputError */.d(count === 0
                ? strange(head)
                : `has something after the plan, at byte ${offset}, that is neither another plan nor a line of setup-terraform's wrapper`);
        }
        line = null;
        used = false;
    };
    for await (const part of bytes) {
        const chunk = Buffer.from(part.buffer, part.byteOffset, part.length);
        if (head.length < MAX_LINE)
            head += chunk.subarray(0, MAX_LINE - head.length).toString();
        let i = 0;
        while (i < chunk.length) {
            if (document !== null) {
                const taken = document.scanner.push(i === 0 ? chunk : chunk.subarray(i));
                i += taken;
                if (!document.scanner.done)
                    break;
                document.finish();
                document = null;
                count++;
                used = true;
            }
            else if (line === null && isSpace(chunk[i])) {
                if (chunk[i] === LINE_FEED)
                    used = false;
                i++;
            }
            else if (line === null && !used && chunk[i] === OPEN_OBJECT) {
                document = begin();
            }
            else {
                if (line === null)
                    offset = i;
                const end = chunk.indexOf(LINE_FEED, i);
                const stop = end < 0 ? chunk.length : end;
                line = Buffer.concat([line ?? Buffer.alloc(0), chunk.subarray(i, Math.min(stop, i + MAX_LINE))]).subarray(0, MAX_LINE);
                i = stop;
                if (end >= 0)
                    endLine();
            }
        }
    }
    document?.scanner.end();
    endLine();
    return count;
}

;// CONCATENATED MODULE: ./build/domain/change.js
/** What a plan does to one resource object, in our words. Only `input/plan` knows Terraform's spelling. */
const EFFECTS = ["create", "read", "update", "replace", "delete", "forget", "none", "unknown"];
/** Contract §2, as a Map: the words come from the plan, and a plain object also answers to "constructor". */
const ACTIONS = new Map([
    ["no-op", { effect: "none" }],
    ["create", { effect: "create" }],
    ["read", { effect: "read" }],
    ["update", { effect: "update" }],
    ["delete", { effect: "delete" }],
    ["delete,create", { effect: "replace", order: "delete-first" }],
    ["create,delete", { effect: "replace", order: "create-first" }],
    ["forget", { effect: "forget", recreated: false }],
    ["create,forget", { effect: "forget", recreated: true }], // Terraform 1.16
    ["forget,create", { effect: "forget", recreated: true }], // OpenTofu 1.12
    ["open", { effect: "read" }], // OpenTofu 1.11, ephemeral resources
]);
/** An action list of the plan → what it means. What the table does not hold is `unknown`, and `unknown` blocks. */
const actionOf = (actions) => ACTIONS.get(actions.join(",")) ?? { effect: "unknown" };
/** The reasons that Terraform and OpenTofu document for a change (`action_reason`). */
const ACTION_REASONS = [
    "replace_because_tainted",
    "replace_because_cannot_update",
    "replace_by_request",
    "replace_by_triggers",
    "delete_because_no_resource_config",
    "delete_because_no_module",
    "delete_because_wrong_repetition",
    "delete_because_count_index",
    "delete_because_each_key",
    "delete_because_no_move_target",
    "delete_because_enabled_false",
    "forgot_because_lifecycle_destroy_in_state",
    "forgot_because_lifecycle_destroy_in_config",
];
/** A reason of the plan, if it is documented; others are not repeated, since the text could be anything. */
const actionReasonOf = (reason) => ACTION_REASONS.find((known) => known === reason) ?? null;
/** The object is gone, or another one stands in its place. Creating the successor first does not save the data. */
const isDestroyed = (change) => change.action.effect === "delete" || change.action.effect === "replace";

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./build/input/plan/project.js


const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const project_isList = (value) => Array.isArray(value);
/** A tree of marks one step down; `true` stays true. */
const below = (tree, step) => {
    if (tree === true)
        return true;
    if (typeof step === "number")
        return project_isList(tree) ? tree[step] : undefined;
    return isObject(tree) && Object.hasOwn(tree, step) ? tree[step] : undefined;
};
const into = (place, step) => ({
    value: below(place.value === true ? undefined : place.value, step),
    sensitive: below(place.sensitive, step),
    unknown: below(place.unknown, step),
});
/** Every element of a list, known or not yet. A list that is wholly unknown is one unknown place. */
function project_elements(place) {
    const length = Math.max(project_isList(place.value) ? place.value.length : 0, project_isList(place.unknown) ? place.unknown.length : 0);
    if (length === 0)
        return place.unknown === true ? [place] : [];
    return Array.from({ length }, (_, index) => into(place, index));
}
/** Keys with their values, each as one text. What is no text is no tag. */
function pairs(place, { pair }) {
    if (!isObject(place.value))
        return place.unknown === true ? [place] : [];
    const { value } = place;
    const found = pair === "members" ? Object.keys(value).map((key) => [key, key]) : [pair];
    return found.flatMap(([keyed, valued]) => {
        const key = pair === "members" ? keyed : value[keyed];
        const text = value[valued];
        const marks = [below(place.sensitive, keyed), below(place.sensitive, valued)];
        return typeof key === "string" && typeof text === "string"
            ? [{ value: pairText(key, text), sensitive: marks.includes(true) || undefined, unknown: undefined }]
            : [];
    });
}
/**
 * Providers change between a list of one block and a plain object from version to version, so either is followed for
 * the other.
 */
function follow(place, step) {
    const listed = project_isList(place.value) || project_isList(place.unknown);
    if (isPair(step))
        return listed ? project_elements(place).flatMap((element) => pairs(element, step)) : pairs(place, step);
    if (step === ANY)
        return listed || place.value === undefined || place.value === null ? project_elements(place) : [place];
    if (typeof step === "number")
        return listed || place.value === undefined || place.value === null ? [into(place, step)] : [place];
    return listed ? project_elements(place).map((element) => into(element, step)) : [into(place, step)];
}
/**
 * Lists that are sets come in any order, so elements are compared without it. Terraform's values are never this deep;
 * what lies deeper is not told apart.
 */
const canonical = (value, depth = 0) => {
    if (depth > 200)
        return "…";
    if (project_isList(value))
        return `[${value.map((element) => canonical(element, depth + 1)).sort()}]`;
    if (!isObject(value))
        return JSON.stringify(value);
    return `{${Object.keys(value)
        .filter((key) => value[key] !== null)
        .sort()
        .map((key) => `${JSON.stringify(key)}:${canonical(value[key], depth + 1)}`)}}`;
};
const composite = (value) => ({
    size: project_isList(value) ? value.length : Object.values(value).filter((member) => member !== null).length,
    fingerprint: (0,external_node_crypto_namespaceObject.createHash)("sha256").update(canonical(value)).digest("base64"),
    elements: project_isList(value) && value.every((element) => typeof element !== "object")
        ? value.map((element) => JSON.stringify(element))
        : null,
});
const attribute = ({ value, sensitive, unknown }) => ({
    value: value === undefined || value === null
        ? null
        : typeof value === "object"
            ? composite(value)
            : value,
    sensitive: sensitive === true,
    unknown: unknown === true,
});
/** Most of what is kept of a large plan are switches: one object for all of them. */
const SWITCHES = new Map([true, false].map((value) => [value, [{ value, sensitive: false, unknown: false }]]));
/**
 * The wanted attributes of an object and nothing else. Missing and null are the same to Terraform, and left out.
 * `sensitive` and `unknown` are the plan's trees of marks, or undefined where it has none.
 */
function project(value, sensitive, unknown, wanted) {
    const kept = new Map();
    for (const { path, steps } of wanted) {
        let places = [{ value, sensitive, unknown }];
        for (const step of steps)
            places = places.flatMap((place) => follow(place, step));
        const found = places.map(attribute).filter((one) => one.value !== null || one.unknown);
        if (found.length > 0)
            kept.set(path, (found.length === 1 && SWITCHES.get(found[0]?.sensitive === true ? null : found[0]?.value)) || found);
    }
    return kept;
}
/** Fingerprint of who an object is: `id`, else `arn`, else `name`; null if it has none of them. */
function identityOf(value) {
    if (!isObject(value))
        return null;
    for (const key of ["id", "arn", "name"]) {
        const found = Object.hasOwn(value, key) ? value[key] : undefined;
        if (typeof found === "string" && found !== "")
            return (0,external_node_crypto_namespaceObject.createHash)("sha256").update(`${key}\0${found}`).digest("hex");
    }
    return null;
}

;// CONCATENATED MODULE: ./build/input/plan/provider.js

/** What an argument is in `configuration`: a constant, or references to something that the file does not resolve. */
const literal = (expression) => {
    if (Array.isArray(expression))
        return expression.map((element) => literal(element) ?? null);
    if (typeof expression !== "object" || expression === null)
        return expression;
    const object = expression;
    if ("constant_value" in object)
        return object.constant_value;
    return "references" in object
        ? undefined
        : Object.fromEntries(Object.entries(object).map(([key, value]) => [key, literal(value) ?? null]));
};
/** The same form with `true` where the value is not written literally. */
const unresolved = (expression) => {
    if (Array.isArray(expression))
        return expression.map(unresolved);
    if (typeof expression !== "object" || expression === null)
        return false;
    const object = expression;
    if ("constant_value" in object)
        return false;
    return "references" in object
        ? true
        : Object.fromEntries(Object.entries(object).map(([key, value]) => [key, unresolved(value)]));
};
const same = (a, b) => a?.length === b?.length &&
    (a ?? []).every((one, i) => one.value === b?.[i]?.value && one.unknown === b?.[i]?.unknown);
const UNKNOWN = [{ value: null, sensitive: false, unknown: true }];
/**
 * Settings of a provider, from `configuration.provider_config`. Which of several configurations (aliases, modules) a
 * resource uses is not worked out:
 * where they differ, or where a setting comes from a variable, it is unknown, and nothing is concluded from it. Without
 * `configuration` all is unknown.
 */
function providerSettings(config, provider, wanted) {
    const configs = typeof config === "object" && config !== null ? Object.values(config) : [];
    const matching = configs.filter((one) => {
        if (typeof one !== "object" || one === null || Array.isArray(one))
            return false;
        const object = one;
        return (object.full_name ?? object.name) === provider || object.name === provider.split("/").at(-1);
    });
    const found = matching.map(({ expressions }) => project(literal(expressions), undefined, unresolved(expressions), wanted));
    const [first] = found;
    if (first === undefined)
        return new Map(wanted.map(({ path }) => [path, UNKNOWN]));
    return new Map(wanted.flatMap(({ path }) => {
        const values = first.get(path);
        if (!found.every((other) => same(values, other.get(path))))
            return [[path, UNKNOWN]];
        return values === undefined ? [] : [[path, values]];
    }));
}

;// CONCATENATED MODULE: ./build/input/plan/grammar.js
/** JSON, byte by byte: RFC 8259. */
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA_BYTE = 0x2c;
const COLON_BYTE = 0x3a;
const grammar_OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
/** Bytes that may follow a backslash, `u` apart. */
const ESCAPABLE = new Uint8Array(256);
for (const c of '"\\/bfnrt')
    ESCAPABLE[c.charCodeAt(0)] = 1;
/** Bytes of a string that mean only themselves. */
const PLAIN = new Uint8Array(256).fill(1, 0x20);
PLAIN[QUOTE] = 0;
PLAIN[BACKSLASH] = 0;
/**
 * Index of the first byte that is not plain, at most `end`. Four at a time: nearly all of a plan's bytes pass through
 * here.
 */
function plainEnd(chunk, from, end) {
    const last = end - 4;
    let i = from;
    while (i <= last &&
        PLAIN[chunk[i]] === 1 &&
        PLAIN[chunk[i + 1]] === 1 &&
        PLAIN[chunk[i + 2]] === 1 &&
        PLAIN[chunk[i + 3]] === 1) {
        i += 4;
    }
    while (i < end && PLAIN[chunk[i]] === 1)
        i++;
    return i;
}
const isDigit = (c) => c >= 0x30 && c <= 0x39;
const isHex = (c) => isDigit(c) || (c >= 0x41 && c <= 0x46) || (c >= 0x61 && c <= 0x66);
/**
 * The states of a number, and the next one for a byte. -1: the number ends before this byte.
 * 0 after `-`; 1 a leading zero; 2 digits; 3 after `.`; 4 decimals; 5 after `e`; 6 after its sign; 7 exponent digits.
 */
const numberStep = (state, c) => {
    if (isDigit(c))
        return state === 0
            ? c === 0x30
                ? 1
                : 2
            : state === 1
                ? -1
                : state === 3
                    ? 4
                    : state === 5 || state === 6
                        ? 7
                        : state;
    if (c === 0x2e && (state === 1 || state === 2))
        return 3;
    if ((c === 0x65 || c === 0x45) && (state === 1 || state === 2 || state === 4))
        return 5;
    if ((c === 0x2b || c === 0x2d) && state === 5)
        return 6;
    return -1;
};
const NUMBER_MAY_END = [false, true, true, false, true, false, false, true];
const LITERALS = new Map([
    [0x74, new TextEncoder().encode("true")],
    [0x66, new TextEncoder().encode("false")],
    [0x6e, new TextEncoder().encode("null")],
]);
const kindOf = (c) => c === grammar_OPEN_OBJECT
    ? "an object"
    : c === OPEN_ARRAY
        ? "a list"
        : c === QUOTE
            ? "a string"
            : c === 0x6e
                ? "null"
                : c === 0x74 || c === 0x66
                    ? "true or false"
                    : "a number";

;// CONCATENATED MODULE: ./build/input/plan/held.js
/**
 * Bytes kept while a take is open over the end of a chunk; grows by doubling, so that a 100 MB value is not copied a
 * hundred times.
 */
class Held {
    #bytes = new Uint8Array(0);
    #length = 0;
    /** Offset in the document of the first byte held. */
    #from = 0;
    #chunk = Buffer.alloc(0);
    #chunkAt = 0;
    #starts = [];
    #ends = [];
    enter(chunk, at) {
        this.#chunk = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
        this.#chunkAt = at;
    }
    /** A take begins: forget the one before. */
    open(offset) {
        this.#from = offset;
        this.#length = 0;
        this.#starts.length = 0;
        this.#ends.length = 0;
    }
    /** Keeps what the current chunk has of the open take, up to `end` (an offset in the chunk). */
    keep(end) {
        const start = Math.max(0, this.#from + this.#length - this.#chunkAt);
        const more = end - start;
        if (more <= 0)
            return;
        if (this.#length + more > this.#bytes.length) {
            const grown = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + more, 4096));
            grown.set(this.#bytes.subarray(0, this.#length));
            this.#bytes = grown;
        }
        this.#bytes.set(this.#chunk.subarray(start, end), this.#length);
        this.#length += more;
    }
    mark(slot, start, end) {
        this.#starts[slot] = start;
        this.#ends[slot] = end;
    }
    range(start, end) {
        if (start >= this.#chunkAt)
            return this.#chunk.subarray(start - this.#chunkAt, end - this.#chunkAt);
        if (end > this.#from + this.#length)
            this.keep(end - this.#chunkAt);
        return this.#bytes.subarray(start - this.#from, end - this.#from);
    }
    has(slot) {
        const start = this.#starts[slot];
        if (start === undefined)
            return false;
        const first = start >= this.#chunkAt ? this.#chunk[start - this.#chunkAt] : this.range(start, start + 1)[0];
        return first !== 0x6e; // of JSON's values only null begins with n
    }
    text(slot) {
        const start = this.#starts[slot];
        const end = this.#ends[slot];
        if (start === undefined || end === undefined)
            return undefined;
        if (start >= this.#chunkAt)
            return this.#chunk.toString("utf8", start - this.#chunkAt, end - this.#chunkAt);
        return Buffer.from(this.range(start, end)).toString();
    }
    /** After a very large value the room is given back. */
    close() {
        if (this.#bytes.length > 8 << 20)
            this.#bytes = new Uint8Array(0);
        this.#length = 0;
    }
}

;// CONCATENATED MODULE: ./build/input/plan/scan.js



// What may come next.
const VALUE = 0;
const VALUE_OR_END = 1;
const KEY = 2;
const KEY_OR_END = 3;
const COLON = 4;
const COMMA_OR_END = 5;
const DONE = 6;
// The token that a chunk was cut in.
const scan_NONE = 0;
const STRING = 1;
const ESCAPE = 2;
const HEX = 3;
const NUMBER = 4;
const LITERAL = 5;
/** Not JSON, or not the shape that was asked for. `offset` counts bytes of the document (after decoding to UTF-8). */
class ScanError extends fault/* InputError */.d {
    offset;
    constructor(message, offset) {
        super(message);
        this.offset = offset;
    }
}
/**
 * Depth to which containers are followed at all. Terraform's own nesting stays below 100; this bounds memory, not
 * meaning.
 */
const MAX_DEPTH = 1 << 20;
/**
 * A strict streaming JSON scanner: our own, because no maintained streaming parser for Node is both exact and within a
 * factor of ten of this speed, and because what is *not* kept matters as much as what is (a plan holds secrets in plain
 * text).
 *
 * It accepts exactly the documents that `JSON.parse` accepts (RFC 8259, one object at the top), in chunks cut anywhere,
 * in constant memory.
 * While it walks, it hands over only the values that a `Shape` asks for, as byte ranges; all others are checked and
 * dropped.
 *
 * Scans one document. Call `push` with its bytes in order until it is `done`; then `push` has returned how many bytes
 * of the last chunk belong to it.
 * Throws ScanError where the bytes stop being JSON or a wanted value has the wrong kind.
 */
class Scanner {
    #onKey;
    #held = new Held();
    #expect = VALUE;
    #token = scan_NONE;
    #isKey = false;
    /** Number state, hex digits left, or position in a literal. */
    #progress = 0;
    #literal = new Uint8Array(0);
    #offset = 0;
    // Containers: one byte each, 1 for an object.
    #depth = 0;
    #kinds = new Uint8Array(64);
    // The containers of which a shape wants to see the members; always the outermost ones.
    #shapes = [];
    #seen = [];
    #names = new Set();
    /** Shape of the value that comes next, while its container is looked into. */
    #next;
    // Takes and slots that are open, innermost last.
    // (Three lists, not one of objects: a large plan opens a million of them.)
    #spanShapes = [];
    #spanStarts = [];
    #spanDepths = [];
    #spanDepth = -1;
    #keyStart = 0;
    #keyPlain = true;
    #keyParts = [];
    constructor(shape, onKey = () => { }) {
        this.#onKey = onKey;
        this.#next = shape;
    }
    get done() {
        return this.#expect === DONE;
    }
    /** Bytes scanned so far. */
    get offset() {
        return this.#offset;
    }
    push(chunk) {
        if (this.done)
            return 0;
        const at = this.#offset;
        this.#held.enter(chunk, at);
        let i = this.#token === scan_NONE ? 0 : this.#resume(chunk);
        const n = chunk.length;
        while (i < n) {
            if (this.#depth > this.#shapes.length) {
                i = this.#skim(chunk, i, at);
                if (this.done)
                    break;
                continue;
            }
            const c = chunk[i];
            if (c === 0x20 || c === 0x0a || c === 0x0d || c === 0x09) {
                i++;
                continue;
            }
            const expect = this.#expect;
            if (expect === COMMA_OR_END) {
                if (c === COMMA_BYTE) {
                    this.#expect = this.#kinds[this.#depth] === 1 ? KEY : VALUE;
                    if (this.#depth === this.#shapes.length)
                        this.#next = this.#shapes[this.#depth - 1]?.items;
                    i++;
                }
                else if (c === CLOSE_OBJECT || c === CLOSE_ARRAY) {
                    i = this.#close(c, i, at);
                    if (this.#expect === DONE)
                        break;
                }
                else
                    throw this.#unexpected(c, at + i);
            }
            else if (expect === KEY || expect === KEY_OR_END) {
                if (c === QUOTE) {
                    this.#isKey = true;
                    this.#keyStart = i + 1;
                    this.#keyPlain = true;
                    i = this.#string(chunk, i + 1, at);
                }
                else if (c === CLOSE_OBJECT && expect === KEY_OR_END) {
                    i = this.#close(c, i, at);
                    if (this.#expect === DONE)
                        break;
                }
                else
                    throw this.#unexpected(c, at + i);
            }
            else if (expect === COLON) {
                if (c !== COLON_BYTE)
                    throw this.#unexpected(c, at + i);
                this.#expect = VALUE;
                i++;
            }
            else if (c === CLOSE_ARRAY && expect === VALUE_OR_END) {
                i = this.#close(c, i, at);
            }
            else {
                if (this.#depth === this.#shapes.length && this.#next !== undefined)
                    this.#begin(this.#next, c, at + i);
                if (c === QUOTE) {
                    this.#isKey = false;
                    i = this.#string(chunk, i + 1, at);
                }
                else if (c === grammar_OPEN_OBJECT || c === OPEN_ARRAY) {
                    this.#open(c, at + i);
                    i++;
                }
                else
                    i = this.#scalar(chunk, c, i, at);
            }
        }
        if (this.#spanShapes.length > 0)
            this.#held.keep(i);
        this.#offset = at + i;
        return i;
    }
    /**
     * The same for what nobody looks into, which is nearly all of a plan: checks it in one tight loop, until its
     * container closes or the chunk ends.
     * What is rare (escapes, fractions, tokens that the chunk cuts) is left to the careful methods.
     */
    #skim(chunk, from, at) {
        const n = chunk.length;
        const floor = this.#shapes.length;
        let kinds = this.#kinds;
        let depth = this.#depth;
        let expect = this.#expect;
        let i = from;
        while (i < n) {
            const c = chunk[i];
            if (c === QUOTE) {
                const isKey = expect === KEY || expect === KEY_OR_END;
                if (expect === COLON || expect === COMMA_OR_END)
                    break;
                const j = plainEnd(chunk, i + 1, n);
                if (j < n && chunk[j] === QUOTE) {
                    // What follows stands right behind it in every plan that Terraform writes.
                    i = j + 1;
                    const next = i < n ? chunk[i] : 0;
                    if (isKey) {
                        expect = next === COLON_BYTE ? VALUE : COLON;
                        if (next === COLON_BYTE)
                            i++;
                    }
                    else if (next === COMMA_BYTE) {
                        expect = kinds[depth] === 1 ? KEY : VALUE;
                        i++;
                    }
                    else
                        expect = COMMA_OR_END;
                    continue;
                }
                this.#depth = depth;
                this.#expect = expect;
                this.#isKey = isKey;
                i = this.#string(chunk, j, at);
                if (this.#token !== scan_NONE)
                    return i;
                expect = this.#expect;
            }
            else if (c === COMMA_BYTE) {
                if (expect !== COMMA_OR_END)
                    break;
                expect = kinds[depth] === 1 ? KEY : VALUE;
                i++;
            }
            else if (c === COLON_BYTE) {
                if (expect !== COLON)
                    break;
                expect = VALUE;
                i++;
            }
            else if (c === 0x20 || c === 0x0a || c === 0x0d || c === 0x09) {
                i++;
            }
            else if (c === CLOSE_OBJECT || c === CLOSE_ARRAY) {
                if (expect !== COMMA_OR_END && expect !== (c === CLOSE_OBJECT ? KEY_OR_END : VALUE_OR_END))
                    break;
                if ((kinds[depth] === 1) !== (c === CLOSE_OBJECT))
                    break;
                depth--;
                expect = COMMA_OR_END;
                i++;
                if (depth === floor) {
                    this.#depth = depth;
                    this.#valueEnded(at + i);
                    return i;
                }
            }
            else if (expect !== VALUE && expect !== VALUE_OR_END) {
                break;
            }
            else if (c === grammar_OPEN_OBJECT || c === OPEN_ARRAY) {
                this.#depth = depth;
                this.#open(c, at + i);
                kinds = this.#kinds;
                depth = this.#depth;
                expect = this.#expect;
                i++;
            }
            else {
                this.#depth = depth;
                this.#expect = expect;
                i = this.#scalar(chunk, c, i, at);
                if (this.#token !== scan_NONE)
                    return i;
                expect = this.#expect;
            }
        }
        this.#depth = depth;
        this.#expect = expect;
        if (i < n)
            throw this.#unexpected(chunk[i], at + i);
        return i;
    }
    /** Call at the end of the bytes: a document that is not complete was cut. */
    end() {
        if (!this.done)
            throw new ScanError(`ends in the middle, after ${this.#offset} bytes`, this.#offset);
    }
    /** Notes where a wanted value starts, and refuses a kind that it can't have. */
    #begin(shape, c, offset) {
        if (shape.only !== undefined && c !== 0x6e && c !== (shape.only === "array" ? OPEN_ARRAY : grammar_OPEN_OBJECT)) {
            throw new ScanError(`has ${kindOf(c)} at byte ${offset} where a plan has ${shape.only === "array" ? "a list" : "an object"}`, offset);
        }
        if (shape.take === undefined && shape.slot === undefined)
            return;
        if (shape.take !== undefined)
            this.#held.open(offset);
        this.#spanShapes.push(shape);
        this.#spanStarts.push(offset);
        this.#spanDepths.push(this.#depth);
        this.#spanDepth = this.#depth;
    }
    #open(c, offset) {
        const isObject = c === grammar_OPEN_OBJECT;
        if (this.#depth === 0 && !isObject)
            throw this.#unexpected(c, offset);
        const shape = this.#depth === this.#shapes.length ? this.#next : undefined;
        this.#depth++;
        if (this.#depth >= this.#kinds.length) {
            if (this.#depth > MAX_DEPTH)
                throw new ScanError(`is nested more than ${MAX_DEPTH} deep at byte ${offset}`, offset);
            const grown = new Uint8Array(this.#kinds.length * 2);
            grown.set(this.#kinds);
            this.#kinds = grown;
        }
        this.#kinds[this.#depth] = isObject ? 1 : 0;
        this.#expect = isObject ? KEY_OR_END : VALUE_OR_END;
        if (shape !== undefined && (isObject ? shape.keys !== undefined : shape.items !== undefined)) {
            this.#shapes.push(shape);
            this.#seen.push(0);
            this.#next = isObject ? undefined : shape.items;
        }
    }
    #close(c, i, at) {
        if ((this.#kinds[this.#depth] === 1) !== (c === CLOSE_OBJECT))
            throw this.#unexpected(c, at + i);
        if (this.#depth === this.#shapes.length) {
            this.#shapes.pop();
            this.#seen.pop();
        }
        this.#depth--;
        this.#valueEnded(at + i + 1);
        return i + 1;
    }
    #valueEnded(end) {
        this.#expect = this.#depth === 0 ? DONE : COMMA_OR_END;
        if (this.#depth !== this.#spanDepth)
            return;
        const shape = this.#spanShapes.pop();
        const start = this.#spanStarts.pop();
        this.#spanDepths.pop();
        this.#spanDepth = this.#spanDepths.at(-1) ?? -1;
        if (shape.slot !== undefined)
            this.#held.mark(shape.slot, start, end);
        if (shape.take === undefined)
            return;
        shape.take(this.#held.range(start, end), this.#held);
        this.#held.close();
    }
    /** From inside a string to after its closing quote, or to the end of the chunk. */
    #string(chunk, from, at) {
        const n = chunk.length;
        let i = from;
        while (i < n) {
            i = plainEnd(chunk, i, n);
            if (i === n)
                break;
            const c = chunk[i];
            if (c === QUOTE) {
                this.#token = scan_NONE;
                if (this.#isKey)
                    this.#keyEnded(chunk, i, at);
                else
                    this.#valueEnded(at + i + 1);
                return i + 1;
            }
            if (c !== BACKSLASH)
                throw new ScanError(`has an unescaped control character in a string at byte ${at + i}`, at + i);
            this.#keyPlain = false;
            if (i + 1 < n && ESCAPABLE[chunk[i + 1]] === 1) {
                i += 2;
                continue;
            }
            this.#token = ESCAPE;
            i = this.#escape(chunk, i + 1, at);
            if (this.#token !== STRING)
                return this.#cutKey(chunk, i);
        }
        this.#token = STRING;
        return this.#cutKey(chunk, n);
    }
    /** After a backslash; leaves the token at STRING when the escape is complete. */
    #escape(chunk, from, at) {
        let i = from;
        while (i < chunk.length) {
            const c = chunk[i];
            if (this.#token === ESCAPE) {
                if (c === 0x75) {
                    this.#token = HEX;
                    this.#progress = 4;
                }
                else if (ESCAPABLE[c] === 1) {
                    this.#token = STRING;
                    return i + 1;
                }
                else
                    throw new ScanError(`has an unknown escape in a string at byte ${at + i}`, at + i);
            }
            else {
                if (!isHex(c))
                    throw new ScanError(`has a broken \\u escape in a string at byte ${at + i}`, at + i);
                if (--this.#progress === 0) {
                    this.#token = STRING;
                    return i + 1;
                }
            }
            i++;
        }
        return i;
    }
    /** The chunk ends inside a key that somebody wants to know: keep what there is of it. */
    #cutKey(chunk, end) {
        if (this.#isKey && this.#depth === this.#shapes.length) {
            this.#keyParts.push(Uint8Array.from(chunk.subarray(this.#keyStart, end)));
            this.#keyStart = 0;
        }
        return end;
    }
    #keyEnded(chunk, end, at) {
        this.#expect = COLON;
        if (this.#depth !== this.#shapes.length)
            return;
        const level = this.#depth - 1;
        const keys = this.#shapes[level].keys;
        let name;
        if (!this.#keyPlain || this.#keyParts.length > 0 || keys.all) {
            const bytes = Buffer.concat([...this.#keyParts, chunk.subarray(this.#keyStart, end)]);
            this.#keyParts = [];
            name = JSON.parse(`"${bytes.toString()}"`);
        }
        const found = name === undefined ? keys.find(chunk, this.#keyStart, end) : keys.named(name);
        this.#next = found?.shape;
        if (keys.all && name !== undefined) {
            if (this.#names.has(name))
                throw new ScanError(`has the key ${JSON.stringify(name.slice(0, 60))} twice, the second time at byte ${at + end}`, at + end);
            this.#names.add(name);
            this.#onKey(name);
        }
        else if (found !== undefined) {
            const seen = this.#seen[level];
            if ((seen & found.bit) !== 0)
                throw new ScanError(`has the same key twice in one object at byte ${at + end}`, at + end);
            this.#seen[level] = seen | found.bit;
        }
    }
    #scalar(chunk, c, i, at) {
        if (this.#depth === 0)
            throw this.#unexpected(c, at + i);
        const literal = LITERALS.get(c);
        if (literal !== undefined) {
            this.#token = LITERAL;
            this.#literal = literal;
            this.#progress = 1;
            return this.#literally(chunk, i + 1, at);
        }
        if (c !== 0x2d && !isDigit(c))
            throw this.#unexpected(c, at + i);
        this.#token = NUMBER;
        this.#progress = c === 0x2d ? 0 : c === 0x30 ? 1 : 2;
        return this.#number(chunk, i + 1, at);
    }
    #literally(chunk, from, at) {
        let i = from;
        while (i < chunk.length && this.#progress < this.#literal.length) {
            if (chunk[i] !== this.#literal[this.#progress])
                throw this.#unexpected(chunk[i], at + i);
            this.#progress++;
            i++;
        }
        if (this.#progress === this.#literal.length) {
            this.#token = scan_NONE;
            this.#valueEnded(at + i);
        }
        return i;
    }
    #number(chunk, from, at) {
        let i = from;
        while (i < chunk.length) {
            const state = numberStep(this.#progress, chunk[i]);
            if (state < 0) {
                if (NUMBER_MAY_END[this.#progress] !== true)
                    throw this.#unexpected(chunk[i], at + i);
                this.#token = scan_NONE;
                this.#valueEnded(at + i);
                return i;
            }
            this.#progress = state;
            i++;
        }
        return i;
    }
    /** Goes on in the token that the chunk before was cut in. */
    #resume(chunk) {
        const at = this.#offset;
        if (this.#token === LITERAL)
            return this.#literally(chunk, 0, at);
        if (this.#token === NUMBER)
            return this.#number(chunk, 0, at);
        this.#keyStart = 0;
        if (this.#token === STRING)
            return this.#string(chunk, 0, at);
        const i = this.#escape(chunk, 0, at);
        return this.#token === STRING ? this.#string(chunk, i, at) : this.#cutKey(chunk, i);
    }
    #unexpected(c, offset) {
        const shown = c > 0x20 && c < 0x7f ? `"${String.fromCharCode(c)}"` : `the byte 0x${c.toString(16).padStart(2, "0")}`;
        const wanted = [
            "a value",
            'a value or "]"',
            "a key in quotes",
            'a key in quotes or "}"',
            '":"',
            this.#kinds[this.#depth] === 1 ? '"," or "}"' : '"," or "]"',
            "the end",
        ];
        return new ScanError(`is not JSON: ${shown} at byte ${offset} where ${wanted[this.#expect]} should stand`, offset);
    }
}

;// CONCATENATED MODULE: ./build/input/plan/shape.js
/** What a reader of a document wants of it: the values to hand over, as a tree of member names. */
/**
 * Member names and their shapes, found by their bytes: decoding every key of a large plan costs more than the whole
 * scan.
 */
class Keys {
    #byLength = [];
    #byName = new Map();
    /** Whether every member's name is told to the scanner's owner, and no member may come twice. */
    all;
    constructor(shapes, options = {}) {
        this.all = options.all ?? false;
        Object.entries(shapes).forEach(([name, shape], index) => {
            this.add(name, shape, 1 << index);
        });
    }
    add(name, shape, bit) {
        const bytes = new TextEncoder().encode(name);
        const row = { bytes, shape, bit };
        this.#byName.set(name, row);
        const sameLength = this.#byLength[bytes.length];
        if (sameLength)
            sameLength.push(row);
        else
            this.#byLength[bytes.length] = [row];
    }
    /** Adds a member after the fact: how a shape comes to contain itself. */
    link(name, shape) {
        this.add(name, shape, 1 << this.#byName.size);
    }
    find(chunk, start, end) {
        const rows = this.#byLength[end - start];
        if (rows === undefined)
            return undefined;
        next: for (const row of rows) {
            for (let i = 0; i < row.bytes.length; i++)
                if (row.bytes[i] !== chunk[start + i])
                    continue next;
            return row;
        }
        return undefined;
    }
    named(name) {
        return this.#byName.get(name);
    }
}

;// CONCATENATED MODULE: ./build/input/plan/spelling.js


/** How Terraform writes single things, and what they mean in our words. */
// The members of an entry that are looked at before the whole entry is parsed.
const MODE = 0;
const TYPE = 1;
const spelling_ACTIONS = 2;
const ADDRESS = 3;
const DEPOSED = 4;
const IMPORTING = 5;
const PREVIOUS = 6;
const spelling_text = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString();
const parse = (bytes) => {
    try {
        return JSON.parse(spelling_text(bytes));
    }
    catch (cause) {
        // The scanner has already accepted these bytes: what is left is a value longer than V8's longest string.
        throw new fault/* InputError */.d(`holds one object of ${bytes.length} bytes, which is more than can be looked at; take it out of the plan, or have it reviewed by hand`, { cause });
    }
};
const stringIn = (slots, slot) => {
    const json = slots.text(slot);
    if (json?.[0] !== '"')
        return null;
    return json.includes("\\") ? JSON.parse(json) : json.slice(1, -1);
};
const objectOf = (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
const stringOf = (value) => (typeof value === "string" ? value : null);
const MODES = new Map([
    ["managed", "managed"],
    ["data", "data"],
    ["ephemeral", "ephemeral"],
]);
/**
 * A data source is only ever read; whatever else a plan says of one destroys nothing (contract §2). An action we don't
 * know stays unknown.
 */
const actionIn = (mode, actions) => {
    const action = actionOf(actions);
    const passive = mode === "data" && action.effect !== "unknown" && action.effect !== "none";
    return passive ? { effect: "read" } : action;
};
/** The action list of an entry; anything but a list of words is kept as one word that no table knows. */
const actionsIn = (slots) => {
    const json = slots.text(spelling_ACTIONS);
    if (json === '["no-op"]')
        return NO_OP;
    const value = json === undefined ? null : JSON.parse(json);
    if (Array.isArray(value) && value.every((word) => typeof word === "string"))
        return value;
    return [json === undefined ? "no actions" : "actions that are no list of words"];
};
/** Nearly every entry of a large plan. */
const NO_OP = ["no-op"];
const EMPTY = new Map();
/**
 * The attribute that forces a replacement: its name, and what stands in a block of it (`rule[0].days`). Any other step
 * may be the key of a map or the element of a set, and so a value; the path ends before it.
 */
const attributeIn = (steps) => {
    let path = "";
    let inBlock = true;
    for (const step of Array.isArray(steps) ? steps : []) {
        if (typeof step === "number")
            path += `[${step}]`;
        else if (typeof step === "string" && inBlock)
            path += path === "" ? step : `.${step}`;
        else
            break;
        inBlock = typeof step === "number";
    }
    return path;
};
/** Which format this is, if we know it. Before 1.0 the format was 0.1 and 0.2, which read alike. */
const isKnownFormat = (version) => /^[01]\.\d+$/.test(version);

;// CONCATENATED MODULE: ./build/input/plan/plan.js








/**
 * Terraform's spelling of a plan → ours, with `spelling.ts` the only place that knows it (format 0.1 to 1.x, and HCP's
 * redacted form).
 */
/** An object of a plan: an address alone is not unique. */
const keyOf = (address, deposed) => `${address} ${deposed ?? ""}`;
/** Reads one plan. Hand its `document` to `readDocuments`; `result` is the plan once that has finished. */
class PlanReading {
    #source;
    #root;
    #interest;
    #keys = new Set();
    #head = new Map();
    #counts = Object.fromEntries([...EFFECTS, "moved", "imported", "deposed"].map((name) => [name, 0]));
    #changes = [];
    #standing = new Map();
    /** Objects that the plan changes, of the types that may stand: the prior state repeats them, but they don't stand. */
    #listed = new Set();
    #invocations = [];
    #unreadable = new Set();
    #entries = 0;
    #inState = 0;
    #deferred = 0;
    #providers = null;
    #plan = null;
    constructor(source, root, interest) {
        this.#source = source;
        this.#root = root;
        this.#interest = interest;
    }
    document() {
        const scanner = new Scanner(this.#shape(), (key) => this.#keys.add(key));
        return {
            scanner,
            finish: () => {
                this.#plan = this.#finished();
            },
        };
    }
    get result() {
        if (this.#plan === null)
            throw new Error("the plan's document has not been read to its end");
        return this.#plan;
    }
    /** What a document that broke off is instead of a plan, if the keys it had until then say so. */
    get mistaken() {
        return diagnoseCut(this.#keys);
    }
    #shape() {
        const field = (name) => ({ take: (value) => void this.#head.set(name, parse(value)) });
        const head = ["format_version", "plan_format_version", "terraform_version", "errored", "complete", "applyable"];
        const stateEntry = {
            only: "object",
            take: (value, slots) => this.#stateEntry(value, slots),
            keys: new Keys({
                mode: { slot: MODE },
                type: { slot: TYPE },
                address: { slot: ADDRESS },
                deposed_key: { slot: DEPOSED },
            }),
        };
        const module = { only: "object", keys: new Keys({ resources: { only: "array", items: stateEntry } }) };
        module.keys.link("child_modules", { only: "array", items: module });
        return {
            only: "object",
            keys: new Keys({
                ...Object.fromEntries(head.map((name) => [name, field(name)])),
                resource_changes: {
                    only: "array",
                    items: {
                        only: "object",
                        take: (value, slots) => this.#entry(value, slots),
                        keys: new Keys({
                            mode: { slot: MODE },
                            type: { slot: TYPE },
                            address: { slot: ADDRESS },
                            deposed: { slot: DEPOSED },
                            previous_address: { slot: PREVIOUS },
                            change: {
                                only: "object",
                                keys: new Keys({ actions: { slot: spelling_ACTIONS }, importing: { slot: IMPORTING } }),
                            },
                        }),
                    },
                },
                deferred_changes: { only: "array", items: { take: () => void this.#deferred++ } },
                action_invocations: {
                    only: "array",
                    items: { only: "object", take: (value) => this.#invocation(objectOf(parse(value))) },
                },
                prior_state: {
                    only: "object",
                    keys: new Keys({ values: { only: "object", keys: new Keys({ root_module: module }) } }),
                },
                configuration: {
                    only: "object",
                    keys: new Keys({
                        provider_config: {
                            only: "object",
                            take: (value) => {
                                this.#providers = parse(value);
                            },
                        },
                    }),
                },
            }, { all: true }),
        };
    }
    #entry(value, slots) {
        this.#entries++;
        const mode = this.#mode(slots);
        const actions = actionsIn(slots);
        const action = actionIn(mode, actions);
        const type = stringIn(slots, TYPE);
        const deposed = slots.has(DEPOSED);
        this.#counts[action.effect]++;
        if (action.effect === "forget" && action.recreated)
            this.#counts.create++;
        if (mode === "managed" || mode === "unknown") {
            if (slots.has(PREVIOUS))
                this.#counts.moved++;
            if (slots.has(IMPORTING))
                this.#counts.imported++;
            if (deposed)
                this.#counts.deposed++;
        }
        if (type === null) {
            this.#misses("type");
            return;
        }
        const interest = this.#interest(type);
        // Most entries of a large plan end here, before even their address is decoded.
        if (action.effect === "none" && mode !== "unknown" && interest.standing === null && slots.has(ADDRESS))
            return;
        const address = stringIn(slots, ADDRESS);
        if (address === null) {
            this.#misses("address");
            return;
        }
        const key = stringIn(slots, DEPOSED);
        if (interest.standing !== null && action.effect !== "none")
            this.#listed.add(keyOf(address, key));
        if (!this.#isWanted(type, action, mode))
            return;
        const entry = objectOf(parse(value));
        if (action.effect === "none" && mode !== "unknown") {
            const { before, before_sensitive } = objectOf(entry.change);
            this.#stands(address, key, type, project(before, before_sensitive, undefined, interest.standing ?? []));
            return;
        }
        const change = this.#change(entry, { address, type, mode, action, actions });
        if (action.effect !== "update" || interest.isNews(change))
            this.#changes.push({ ...change, identity: identityOf(objectOf(entry.change).before) });
        else if (interest.standing !== null)
            this.#stands(address, key, type, change.before);
    }
    #misses(what) {
        this.#unreadable.add(`entry ${this.#entries} of resource_changes has no ${what}`);
    }
    #mode(slots) {
        // Hand-cut plans leave it out; Terraform never does. Without it the object counts as managed, the careful reading.
        if (!slots.has(MODE))
            return "managed";
        const mode = MODES.get(stringIn(slots, MODE) ?? "");
        if (mode === undefined)
            this.#unreadable.add("an entry of resource_changes has a mode that this version does not know");
        return mode ?? "unknown";
    }
    #isWanted(type, { effect }, mode) {
        if (effect === "unknown" || mode === "unknown")
            return true;
        if (mode !== "managed" || effect === "read")
            return false;
        const interest = this.#interest(type);
        if (effect === "none")
            return interest.standing !== null;
        if (effect === "update")
            return interest.updated !== null;
        return effect === "create" ? interest.created !== null : true;
    }
    #change(entry, known) {
        const change = objectOf(entry.change);
        const { effect } = known.action;
        const interest = this.#interest(known.type);
        const before = (effect === "update" ? interest.updated : interest.destroyed) ?? [];
        const after = (effect === "update"
            ? interest.updated
            : effect === "create"
                ? interest.created
                : effect === "replace"
                    ? interest.replacing
                    : null) ?? [];
        const because = Array.isArray(change.replace_paths)
            ? [...new Set(change.replace_paths.map(attributeIn))]
            : [];
        return {
            ...known,
            deposed: stringOf(entry.deposed) ?? (entry.deposed === true ? "deposed" : null), // a boolean in pre-releases of Terraform 0.12
            previousAddress: stringOf(entry.previous_address),
            module: stringOf(entry.module_address),
            provider: stringOf(entry.provider_name) ?? "",
            imported: change.importing !== undefined && change.importing !== null,
            reason: stringOf(entry.action_reason),
            because,
            before: before.length === 0 ? EMPTY : project(change.before, change.before_sensitive, undefined, before),
            after: after.length === 0 ? EMPTY : project(change.after, change.after_sensitive, change.after_unknown, after),
        };
    }
    #stands(address, deposed, type, values) {
        this.#standing.set(keyOf(address, deposed), { address, deposed, type, values });
    }
    #stateEntry(value, slots) {
        if (stringIn(slots, MODE) === "data")
            return;
        this.#inState++;
        const type = stringIn(slots, TYPE);
        const wanted = type === null ? null : this.#interest(type).standing;
        if (type === null || wanted === null)
            return;
        const address = stringIn(slots, ADDRESS);
        const deposed = stringIn(slots, DEPOSED);
        if (address === null)
            return;
        const key = keyOf(address, deposed);
        if (this.#listed.has(key) || this.#standing.has(key))
            return;
        const entry = objectOf(parse(value));
        this.#stands(address, deposed, type, project(entry.values, entry.sensitive_values, undefined, wanted));
    }
    #invocation(entry) {
        const trigger = objectOf(entry.lifecycle_action_trigger);
        this.#invocations.push({
            address: stringOf(entry.address) ?? "",
            type: stringOf(entry.type) ?? "",
            event: stringOf(trigger.action_trigger_event),
            triggeredBy: stringOf(trigger.triggering_resource_address),
        });
    }
    #finished() {
        const mistaken = diagnoseKeys(this.#keys);
        if (mistaken !== null)
            throw new fault/* InputError */.d(mistaken);
        const redacted = this.#keys.has("plan_format_version") && !this.#keys.has("format_version");
        const formatVersion = this.#head.get(redacted ? "plan_format_version" : "format_version");
        if (typeof formatVersion !== "string") {
            throw new fault/* InputError */.d('has no format_version, so it is not all that "terraform show -json" printed; give that output whole');
        }
        if (!isKnownFormat(formatVersion)) {
            throw new fault/* InputError */.d("has a format_version that this version of destroy-guard does not know (it reads 0.1, 0.2 and 1.x); update destroy-guard, or make the plan with a released Terraform or OpenTofu");
        }
        for (const change of this.#changes)
            this.#standing.delete(keyOf(change.address, change.deposed));
        const flag = (name) => {
            const value = this.#head.get(name);
            if (value !== undefined && value !== null && typeof value !== "boolean")
                this.#unreadable.add(`${name} is neither true nor false`);
            return typeof value === "boolean" ? value : null;
        };
        const changes = this.#withProviderSettings();
        return {
            source: this.#source,
            root: this.#root,
            formatVersion,
            terraformVersion: stringOf(this.#head.get("terraform_version")),
            errored: flag("errored") ?? false,
            complete: flag("complete"),
            applyable: flag("applyable"),
            counts: this.#counts,
            changes,
            standing: [...this.#standing.values()],
            hasPriorState: redacted ? null : this.#keys.has("prior_state") && this.#inState > 0,
            managedInState: redacted ? null : this.#inState,
            deferred: this.#deferred,
            invocations: this.#invocations,
            unreadable: [...this.#unreadable],
        };
    }
    /**
     * Some destroys are decided by the provider's settings; those count as attributes of the object, under `provider.`.
     */
    #withProviderSettings() {
        const settings = new Map();
        return this.#changes.map((change) => {
            const { provider: wanted } = this.#interest(change.type);
            if (wanted.length === 0)
                return change;
            const key = `${change.provider} ${change.type}`;
            const found = settings.get(key) ?? providerSettings(this.#providers, change.provider, wanted);
            settings.set(key, found);
            return { ...change, before: new Map([...change.before, ...found]) };
        });
    }
}

;// CONCATENATED MODULE: ./build/input/plan/read.js








async function* read_counted(bytes, onProgress) {
    for await (const chunk of bytes) {
        onProgress(chunk.length);
        yield chunk;
    }
}
/** Few runs start a program, so what that takes is loaded only here. */
async function* shown(file, program, folder) {
    const { shownPlan } = await __nccwpck_require__.e(/* import() */ 320).then(__nccwpck_require__.bind(__nccwpck_require__, 4320));
    yield* shownPlan(file, program, folder);
}
const isFolder = (path) => (0,external_node_fs_.existsSync)(path) && (0,external_node_fs_.statSync)(path).isDirectory();
/**
 * The plans in one source: one, or several where Terragrunt wrote a plan a line.
 * Throws InputError, with the source named, where it can't be read as what it claims to be: such a plan is never a
 * pass.
 */
async function readPlans(source, options) {
    const { path, root } = source;
    const name = path === "-" ? "standard input" : path;
    const file = (0,external_node_path_.resolve)(options.cwd, path);
    const show = () => {
        if (path === "-")
            throw new fault/* InputError */.d('is a saved plan file; give its path, so that "terraform show -json" can read it');
        return shown(file, options.terraform, isFolder((0,external_node_path_.resolve)(options.cwd, root)) ? (0,external_node_path_.resolve)(options.cwd, root) : (0,external_node_path_.dirname)(file));
    };
    const raw = path === "-" ? options.input : (0,plan_bytes/* fileBytes */.sG)(file);
    const bytes = (0,plan_bytes/* decoded */.DH)(options.onProgress === undefined ? raw : read_counted(raw, options.onProgress), show);
    const readings = [];
    try {
        const begin = () => {
            const reading = new PlanReading(name, root, options.interest);
            readings.push(reading);
            return reading.document();
        };
        const count = await readDocuments(bytes, begin, diagnoseText);
        if (count === 0)
            throw new fault/* InputError */.d(diagnoseText(""));
        return readings.map((reading) => reading.result);
    }
    catch (cause) {
        throw read_named(cause, name, readings.at(-1));
    }
}
/** Puts the source's name in front; a document that broke off is first told what it is, if its keys say so. */
function read_named(cause, name, reading) {
    if (!(cause instanceof fault/* InputError */.d))
        return cause;
    const mistaken = cause instanceof ScanError ? reading?.mistaken : undefined;
    return new fault/* InputError */.d(`${name} ${mistaken ?? `${cause.message}${cause instanceof ScanError ? REMEDY : ""}`}`, {
        cause,
    });
}
const REMEDY = '; make it again with "terraform show -json PLANFILE > plan.json", and give that file as it was written';

// EXTERNAL MODULE: ./build/input/plan/sources.js
var sources = __nccwpck_require__(7893);
// EXTERNAL MODULE: ./build/domain/rules/table.js
var table = __nccwpck_require__(4333);
;// CONCATENATED MODULE: ./build/domain/finding.js

/** Sources from which something could be restored after the apply; docs/rules.md tells what each means. */
const REMAINS = (/* unused pure expression or super */ null && (["copies", "snapshot", "grace", "refused", "nothing", "unknown"]));
/** Why a provider refuses a destroy: a switch of the object's own, something inside it, or something that uses it. */
const REFUSAL_REASONS = (/* unused pure expression or super */ null && (["protected", "not-empty", "in-use"]));
const subjectOf = (change, known) => ({
    address: change.address,
    previousAddress: change.previousAddress,
    deposed: change.deposed,
    type: change.type,
    provider: change.provider,
    effect: change.action.effect,
    identity: change.identity,
    ...known,
});
const rank = ({ level, rule }) => table/* LEVELS */.A_.indexOf(level) * table/* RULE_NAMES */.iU.length + table/* RULE_NAMES */.iU.indexOf(rule);
/** The order of addresses, roots and rules everywhere: by code units, the same on every machine. */
const byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
/** Level, then rule, then address, then deposed key: the same findings always stand in the same order. */
const byImportance = (a, b) => rank(a) - rank(b) ||
    byText(a.subject?.address ?? "", b.subject?.address ?? "") ||
    byText(a.subject?.deposed ?? "", b.subject?.deposed ?? "") ||
    byText(JSON.stringify(a.detail), JSON.stringify(b.detail));

;// CONCATENATED MODULE: ./build/report/address.js
/** Keys of `for_each` may hold dots, brackets and escaped quotes, so an address is never split at dots alone. */
const MODULES = /^(?:module\.[^.[]+(?:\[(?:"(?:[^"\\]|\\.)*"|\d+)\])?\.)+/s;
const INDEX = /\[(?:"(?:[^"\\]|\\.)*"|\d+)\]/gs;
/**
 * `module.a["x.y"].aws_db_snapshot.weekly[0]` → `module.a["x.y"]`; empty in the root module, or where the address can't
 * be told apart.
 */
const moduleIn = (address) => MODULES.exec(address)?.[0].slice(0, -1) ?? "";
/** `module.a["x.y"].aws_db_snapshot.weekly[0]` → `aws_db_snapshot`. */
const typeIn = (address) => address.replace(INDEX, "").split(".").at(-2) ?? "";

;// CONCATENATED MODULE: ./build/report/destroys.js


const key = (object) => JSON.stringify([object.address, object.deposed]);
/** Answers, for one root, which destroy a finding is about: there stand its order, cause and reason. */
const destroysOf = (root) => {
    const destroys = new Map(root.destroys.map((destroy) => [key(destroy), destroy]));
    return ({ subject }) => (subject === null ? null : (destroys.get(key(subject)) ?? null));
};
const EFFECT_ORDER = ["delete", "replace", "forget"];
/** What is destroyed and stands in no finding that blocks or warns, by module. */
const otherDestroys = (root) => {
    const told = new Set(root.findings
        .filter((finding) => finding.level !== "note")
        .flatMap(({ subject }) => (subject === null ? [] : [key(subject)])));
    return root.destroys
        .filter((destroy) => !told.has(key(destroy)))
        .sort((a, b) => byText(moduleIn(a.address), moduleIn(b.address)) ||
        EFFECT_ORDER.indexOf(a.effect) - EFFECT_ORDER.indexOf(b.effect) ||
        byText(a.address, b.address));
};

;// CONCATENATED MODULE: ./build/report/copies.js


/** What backups are called, by a word in their resource type. The first that fits all of them counts. */
const NOUNS = [
    ["snapshot", "snapshot", "snapshots"],
    ["recovery_point", "recovery point", "recovery points"],
    ["backup", "backup", "backups"],
    ["replica", "replica", "replicas"],
    ["image", "image", "images"],
];
/** `2 snapshots`, or `2 copies` where the types differ. */
const copiesCounted = (addresses) => {
    const types = addresses.map(typeIn);
    const [, one, many] = NOUNS.find(([word]) => types.every((type) => type.includes(word))) ?? ["", "copy", "copies"];
    return counted(addresses.length, one, many);
};
const isBackup = ({ rule }) => rule === "backup-loss";
/**
 * Addresses of copies that go with what they are copies of. Of backups alone, which may be copies of each other, none
 * is the original.
 */
const goingAlong = (findings) => new Set(findings.flatMap((finding) => (isBackup(finding) ? [] : (finding.remains?.goesWithIt ?? []))));

;// CONCATENATED MODULE: ./build/report/detail-words.js
/** What is special to one finding, as a clause: without capital at its start, without full stop. */
/** Sentences of the catalogue, inside one of ours. */
const inside = (text) => {
    const open = text.replace(/\.\s*$/, "");
    return /^[A-Z][a-z]* /.test(open) ? open.charAt(0).toLowerCase() + open.slice(1) : open;
};
const MOMENT = {
    "before-create": "before a create",
    "after-create": "after a create",
    "before-update": "before an update",
    "after-update": "after an update",
    "before-destroy": "before a destroy",
    "after-destroy": "after a destroy",
    "by-request": "by request",
    unknown: "at a time that this version does not know",
};
const UNREADABLE = {
    actions: "its list of actions is one that this version does not know",
    mode: "its mode is one that this version does not know",
    errored: "planning ended in an error, so the plan is not whole and can't be applied; it has to be made again",
};
const LEAVES_STATE = {
    plan: "leaves the state and stays where it is; no later plan will show it",
    provider: "leaves the state without being destroyed; its provider does not delete it: it leaves the state and stays where it is",
};
const percent = (part, all) => Math.round((100 * part) / all);
const WORDS = {
    says: ({ says, certain }) => certain ? inside(says) : `it is known only after apply whether this happens: ${says.replace(/\.\s*$/, "")}`,
    protect: ({ reason }) => `the policy protects it${reason === null ? "" : `: ${reason}`}`,
    share: ({ destroyed, all }) => `${destroyed} of ${all} objects in the state are deleted or replaced (${percent(destroyed, all)} %)`,
    "no-prior-state": ({ creates }) => `the plan has no prior state and creates all of its ${creates} objects`,
    freeze: ({ from, to, reason, destroyed }) => `nothing is to be destroyed from ${from} to ${to}${reason === null ? "" : ` (${reason})`}; this plan deletes or replaces ${destroyed}`,
    unreadable: ({ what }) => UNREADABLE[what],
    "unreadable-part": ({ part }) => `part of the plan can't be read: ${part}`,
    "leaves-state": ({ by }) => LEAVES_STATE[by],
    "guards-edited": () => "the pull request changes what guards this repository: the policy, CODEOWNERS or the workflow",
    "prevent-destroy-removed": () => "the pull request removes prevent_destroy = true",
    deferred: ({ count }) => `${count} ${count === 1 ? "change is" : "changes are"} put off to a later plan and can't be reviewed now`,
    partial: () => "the plan covers only a part of the configuration (-target, or changes put off): another plan will follow",
    actions: ({ count, when }) => `${count} ${count === 1 ? "action runs" : "actions run"} with this plan: ${when
        .map((moment) => MOMENT[moment])
        .sort()
        .join(", ")}`,
    exception: ({ until, reason }) => `an exception of the policy ended on ${until} and no longer counts: ${reason}`,
};
/** The detail as a clause. */
const detailWords = (detail) => WORDS[detail.kind](detail);
/** What the catalogue says is lost, as a sentence of its own; empty where it says nothing. */
const lossSentence = (detail) => {
    if (detail?.kind !== "says")
        return "";
    return detail.certain ? detail.says : `It is known only after apply whether this happens: ${detail.says}`;
};

;// CONCATENATED MODULE: ./build/report/phrase.js

const code = (text) => ({ code: text });
const plain = (phrase) => phrase.map((part) => visible(typeof part === "string" ? part : part.code)).join("");
const asMarkdown = (phrase) => phrase.map((part) => (typeof part === "string" ? prose(part) : inlineCode(part.code))).join("");
const asTerminal = (phrase) => phrase.map((part) => terminalText(typeof part === "string" ? part : part.code)).join("");
/** The phrase with a capital at its start, if it starts with our own words. */
const capital = (phrase) => {
    const [first, ...rest] = phrase;
    return typeof first === "string" ? [first.charAt(0).toUpperCase() + first.slice(1), ...rest] : phrase;
};
/** `a, b and 3 more`: at most `limit` items by name, the rest counted. */
const phrase_named = (items, limit) => {
    const shown = items.slice(0, limit);
    const rest = items.length - shown.length;
    const ends = [
        ...shown.map((item) => [code(item)]),
        ...(rest > 0 ? [[`${rest} more`]] : []),
    ];
    return ends.flatMap((end, at) => (at === 0 ? end : [at === ends.length - 1 ? " and " : ", ", ...end]));
};

;// CONCATENATED MODULE: ./build/report/effect-words.js

const effect_words_EFFECTS = {
    create: "created",
    read: "read",
    update: "changed in place",
    replace: "replaced",
    delete: "deleted",
    forget: "forgotten",
    none: "left as it is",
    unknown: "changed in a way that this version does not know",
};
const DATA_CLASSES = new Set(["data", "backup", "key", "container", "identity", "dns"]);
/**
 * `deleted`, `replaced (deleted first)`, …: completes `is …`. The order of a replacement stands in the destroy, not in
 * the finding.
 */
const effectWords = (effect, destroy) => {
    if (effect === "replace" && destroy?.order === "delete-first")
        return "replaced (deleted first)";
    if (effect === "replace" && destroy?.order === "create-first") {
        // What holds nothing has nothing to carry over.
        return DATA_CLASSES.has(destroy.class ?? "")
            ? "replaced (the new one is created first; its data is not carried over)"
            : "replaced (the new one is created first)";
    }
    if (effect === "forget")
        return destroy?.recreated
            ? "forgotten (a new one is created; the old one stays, unmanaged)"
            : "forgotten (it stays, unmanaged)";
    return effect_words_EFFECTS[effect];
};
/** Terraform's `action_reason`, in words. */
const REASONS = {
    replace_because_tainted: "it is marked as tainted",
    replace_because_cannot_update: "the provider cannot change it in place",
    replace_by_request: "its replacement was asked for on the command line",
    replace_by_triggers: "something it is tied to by replace_triggered_by changes",
    delete_because_no_resource_config: "it is no longer in the configuration",
    delete_because_no_module: "its module instance is no longer in the configuration",
    delete_because_wrong_repetition: "count or for_each was added to it or taken away",
    delete_because_count_index: "its index is beyond count",
    delete_because_each_key: "its key is no longer in for_each",
    delete_because_no_move_target: "it was moved to an address that is not in the configuration",
    delete_because_enabled_false: "its lifecycle says enabled = false",
    forgot_because_lifecycle_destroy_in_state: "its lifecycle in the state says destroy = false",
    forgot_because_lifecycle_destroy_in_config: "its lifecycle says destroy = false",
};
/** Why it is destroyed, as far as the plan tells; empty if it does not. */
const causeOf = (destroy) => {
    if (destroy === null)
        return [];
    if (destroy.because.length > 0) {
        const forced = [
            ...phrase_named(destroy.because, 6),
            destroy.because.length === 1 ? " changes, and" : " change, and",
        ];
        return [...forced, " the provider cannot change that in place"];
    }
    if (destroy.reason !== null)
        return [REASONS[destroy.reason]];
    return destroy.deposed === null ? [] : ["an interrupted replacement left it behind"];
};

;// CONCATENATED MODULE: ./build/report/remains-words.js



/** What could restore it, as a clause. Copies are counted here; every report names them beside it. */
const REMAINS_CLAUSE = {
    copies: ({ survivors }) => survivors.length === 1 ? "a copy in this state remains" : `${copiesCounted(survivors)} in this state remain`,
    snapshot: () => "a snapshot that the destroy itself makes remains",
    grace: ({ days }) => days === null
        ? "it can be had back for a limited time only"
        : `it can be had back for ${counted(days, "day")} only`,
    refused: () => "the provider will refuse this: apply fails part-way",
    nothing: () => "nothing in this state keeps a copy",
    unknown: () => "it is not known what remains of it",
};
const remainsClause = (remains) => REMAINS_CLAUSE[remains.kind](remains);
/** Completes `What remains: …`. `left`: what the destroy leaves, in the catalogue's words. */
const REMAINS_SENTENCE = {
    copies: ({ survivors }) => [
        survivors.length === 1 ? "a copy in this state: " : `${copiesCounted(survivors)} in this state: `,
        ...phrase_named(survivors, 8),
    ],
    snapshot: (_, left) => [left ?? "a snapshot, made by the destroy itself"],
    grace: ({ days }, left) => [
        `${left ?? "it can be had back for some time"}${days === null ? "" : ` (${counted(days, "day")})`}`,
    ],
    refused: () => ["the provider will refuse this: apply fails part-way"],
    nothing: () => ["nothing that this state knows of; copies may exist outside it"],
    unknown: () => ["not known: there are no facts on what a destroy of this type leaves"],
};
/** What remains, as a sentence without its start; empty for a finding that loses nothing. */
const remainsPhrase = ({ remains, evidence }) => {
    const leaves = evidence.find((one) => one.kind === "leaves");
    return remains === null ? [] : REMAINS_SENTENCE[remains.kind](remains, leaves?.says ?? null);
};
/** Whether `remainsPhrase` has told this fact already. */
const isToldAsRemains = ({ kind }, { remains }) => kind === "leaves" && (remains?.kind === "snapshot" || remains?.kind === "grace");

;// CONCATENATED MODULE: ./build/report/wording.js






/** The page that rule names link to; it has a section for every rule. */
const DOCS = "https://github.com/destroy-guard/destroy-guard/blob/main/docs/rules.md";
/** A rule's section on such a page: GitHub makes of a heading that is a rule's name the name itself. */
const sectionOf = (rule, docs) => `${docs}#${rule}`;
/** What to call the object at the start of a sentence. */
const nameOf = (subject) => subject?.what ?? "object";
const IN_PLACE = new Set(["update", "create", "read", "none"]);
/** The object stays, and loses something all the same. */
const inPlace = ({ subject }) => subject !== null && IN_PLACE.has(subject.effect);
/** What the detail adds, as a second half of the sentence; without detail, what the rule says anyway. */
const clause = (general, detail) => [
    `; ${detail === null ? general : detail.kind === "says" ? `${general}: ${detailWords(detail)}` : detailWords(detail)}`,
];
/** On the plan as a whole: the detail, where there is one. */
const ofPlan = (general, { detail }) => [detail === null ? general : detailWords(detail)];
/** `relational database is deleted`, or for a change in place `… is changed in place: what that does`. */
const happens = (finding, destroy) => {
    const { subject, detail } = finding;
    if (subject === null)
        return [detail === null ? "" : detailWords(detail)];
    const then = inPlace(finding) && detail !== null ? `: ${detailWords(detail)}` : "";
    return [`${nameOf(subject)} is ${effectWords(subject.effect, destroy)}${then}`];
};
const goes = (finding) => {
    const going = finding.remains?.goesWithIt ?? [];
    if (going.length === 0)
        return [];
    return [
        `; its ${going.length === 1 ? copiesCounted(going).replace(/^1 /, "") : copiesCounted(going)} ${going.length === 1 ? "goes" : "go"} with it`,
    ];
};
/** After a change in place comes what it does, so the clause begins anew. */
const left = (finding) => {
    if (finding.remains === null)
        return [];
    const joint = inPlace(finding) ? "; " : finding.remains.kind === "refused" ? ", but " : " and ";
    return [`${joint}${remainsClause(finding.remains)}`];
};
/** For what is worth naming only if it is there: a backup of which nothing remains is simply gone. */
const leftIfAny = (finding) => finding.remains?.kind === "nothing" || finding.remains?.kind === "unknown" ? [] : left(finding);
/** What follows from the loss, unless there is none. */
const afterwards = (finding, consequence) => inPlace(finding) || finding.remains?.kind === "refused" ? [] : [consequence];
/** What leaves the state, and who leaves it where it is. */
const leaves = ({ subject, detail }) => [
    `${nameOf(subject)} ${detail === null ? "leaves the state without being destroyed; nothing manages it any more" : detailWords(detail)}`,
];
const loses = (finding, destroy, then = []) => [
    ...happens(finding, destroy),
    ...(inPlace(finding) ? [] : then),
    ...left(finding),
    ...goes(finding),
];
const KEEP_BY_EFFECT = {
    delete: "put its block back into the configuration, or leave the destroy out, and make the plan again",
    replace: "take back the change that forces the replacement and make the plan again",
    forget: "take the removed block out again, so that the object stays managed",
    update: "take the change back and make the plan again",
    create: "take the change back and make the plan again",
    read: "take the change back and make the plan again",
    none: "take the change back and make the plan again",
    unknown: "see what the plan does to it, and make the plan again with a version that both sides know",
};
const keep = ({ subject }) => ({
    step: "Keep it",
    how: KEEP_BY_EFFECT[subject?.effect ?? "none"],
});
/** A deposed object has no block that could be put back. */
const LOOK = {
    step: "Look first",
    how: "an interrupted replacement left it behind: see at the provider that the current object has its data",
};
const keepOrLook = (finding) => finding.subject !== null && finding.subject.deposed !== null ? LOOK : keep(finding);
const PROVE = {
    step: "Prove a backup",
    how: "if it has to go, make a backup that lives outside this state, and restore from it once",
};
const CONSENT = { step: "Ask a code owner", how: "an owner can agree to exactly these findings" };
const SETTINGS_FIRST = {
    step: "Apply the settings first",
    how: "by themselves, without what forces the replacement, so that the state has them; replace it after that",
};
const settingsFirst = ({ evidence }) => evidence.some(({ kind }) => kind === "too-late") ? [SETTINGS_FIRST] : [];
const keepOrProve = (finding) => [keepOrLook(finding), ...settingsFirst(finding), PROVE];
const keepOnly = (finding) => [keepOrLook(finding)];
const only = (step, how) => () => [{ step, how }];
const WORDING = {
    "last-copy": {
        headline: {
            one: (what, finding) => `${what} would ${inPlace(finding) ? "lose its data" : "be destroyed"}, and nothing in this state keeps a copy`,
            many: (count) => `${counted(count, "object")} that hold data would be destroyed, and nothing in this state keeps a copy`,
        },
        message: (finding, destroy) => loses(finding, destroy),
        steps: keepOrProve,
    },
    "data-loss": {
        headline: {
            one: (what, finding) => inPlace(finding) ? `${what} would lose data` : `${what} would be destroyed with its data`,
            many: (count) => `${counted(count, "object")} would be destroyed with their data`,
        },
        message: (finding, destroy) => loses(finding, destroy),
        steps: keepOrProve,
    },
    "data-expiry": {
        headline: {
            one: (what) => `${what} would make stored data expire or be overwritten`,
            many: (count) => `${counted(count, "object")} would make stored data expire or be overwritten`,
        },
        message: (finding, destroy) => happens(finding, destroy),
        steps: only("Keep the data", "leave the change out, or limit it to what may go, and make the plan again"),
    },
    "backup-loss": {
        headline: {
            one: (what, finding) => inPlace(finding)
                ? `the backups of ${what} would be cut back`
                : `${what} would be lost, and with it what could be restored from it`,
            many: (count) => `${counted(count, "backup")} would be lost or cut back`,
        },
        message: (finding, destroy) => [
            ...happens(finding, destroy),
            ...leftIfAny(finding),
            ...goes(finding),
            ...afterwards(finding, "; no restore can rely on it after that"),
        ],
        steps: keepOrProve,
    },
    "key-loss": {
        headline: {
            one: (what) => `${what} would be lost, and with it whatever only it can decrypt`,
            many: (count) => `${counted(count, "key")} would be lost, and with them whatever only they can decrypt`,
        },
        message: (finding, destroy) => [
            ...happens(finding, destroy),
            ...leftIfAny(finding),
            ...goes(finding),
            ...afterwards(finding, "; what only it can decrypt is unreadable after that"),
        ],
        steps: keepOrProve,
    },
    "address-loss": {
        headline: {
            one: (what) => `${what} would be lost that cannot be had again`,
            many: (count) => `${counted(count, "object")} would be lost that cannot be had again`,
        },
        message: (finding, destroy) => [...happens(finding, destroy), ...afterwards(finding, " and cannot be had again")],
        steps: keepOnly,
    },
    "container-loss": {
        headline: {
            one: (what, finding) => inPlace(finding) ? `${what} would lose what is in it` : `${what} would be deleted with everything in it`,
            many: (count) => `${counted(count, "container")} would be deleted with everything in them`,
        },
        message: (finding, destroy) => loses(finding, destroy, [" with everything in it, listed in the plan or not,"]),
        steps: keepOrProve,
    },
    protected: {
        headline: {
            one: (what) => `${what} would go that the policy protects`,
            many: (count) => `${counted(count, "object")} would go that the policy protects`,
        },
        message: (finding, destroy) => [...happens(finding, destroy), ...clause("the policy protects it", finding.detail)],
        steps: keepOnly,
    },
    "mass-destroy": {
        headline: {
            one: () => "a large share of everything in the state would be destroyed",
            many: (count) => `a large share of everything in the state would be destroyed, in ${counted(count, "root")}`,
        },
        message: (finding) => ofPlan("the plan deletes or replaces a large share of everything in the state", finding),
        steps: only("Check the aim", "make sure that the workspace, the backend and the variable files are the ones you meant, and make the plan again"),
    },
    "missing-state": {
        headline: {
            one: () => "the plan has no prior state and would create everything",
            many: (count) => `${counted(count, "plan")} have no prior state and would create everything`,
        },
        message: (finding) => ofPlan("the plan has no prior state and wants to create everything", finding),
        steps: only("Find the state", "check the backend's settings, the workspace and the credentials, run init again, and make the plan again; do not apply this one"),
    },
    frozen: {
        headline: {
            one: (what) => `${what} would be destroyed inside a freeze window`,
            many: (count) => `${counted(count, "object")} would be destroyed inside a freeze window`,
        },
        message: (finding, destroy) => finding.subject === null
            ? ofPlan("something is destroyed inside a freeze window", finding)
            : [...happens(finding, destroy), ...clause("this is inside a freeze window", finding.detail)],
        steps: only("Wait", "merge and apply after the window, with a new plan"),
    },
    "unreadable-change": {
        headline: {
            one: () => "the plan does something that cannot be read with certainty",
            many: (count) => `the plan does ${counted(count, "thing")} that cannot be read with certainty`,
        },
        message: (finding, destroy) => finding.subject === null
            ? ofPlan("the plan cannot be read with certainty", finding)
            : [...happens(finding, destroy), ...clause("it may be destroyed", finding.detail)],
        steps: only("Make the plan again", "repair what made the plan fail, or update destroy-guard if Terraform or OpenTofu is newer than it"),
    },
    "guard-removed": {
        headline: {
            one: (what) => `${what} would lose a safeguard`,
            many: (count) => `${counted(count, "safeguard")} would be taken off`,
        },
        message: (finding, destroy) => finding.subject === null
            ? ofPlan("a safeguard is taken off", finding)
            : [...happens(finding, destroy), ...(inPlace(finding) ? [] : clause("it is a safeguard", finding.detail))],
        steps: only("Leave it on", "keep the safeguard in this change; if it has to go, take it off in a change of its own that says why"),
    },
    forgotten: {
        headline: {
            one: (what) => `${what} would leave the state without being destroyed`,
            many: (count) => `${counted(count, "object")} would leave the state without being destroyed`,
        },
        message: leaves,
        steps: only("Say who takes over", "make sure that another state imports it, or take the removed block out again"),
    },
    unclassified: {
        headline: {
            one: (what) => `${what} of an unknown type would be destroyed`,
            many: (count) => `${counted(count, "object")} of unknown types would be destroyed`,
        },
        message: (finding, destroy) => [
            "object of type ",
            code(finding.subject?.type ?? "unknown"),
            ` is ${effectWords(finding.subject?.effect ?? "delete", destroy)}`,
            ", and the catalogue does not know whether it holds data",
        ],
        steps: only("Look it up", "find out whether this type holds data, and name it under catalogue in the policy"),
    },
    "guard-edited": {
        headline: {
            one: () => "the pull request changes what this check depends on",
            many: () => "the pull request changes what this check depends on",
        },
        message: (finding) => ofPlan("the pull request changes what this check depends on", finding),
        steps: only("Review it apart", "read this part of the change by itself, best in a pull request of its own"),
    },
    "incomplete-plan": {
        headline: {
            one: () => "the plan is not complete",
            many: (count) => `${counted(count, "plan")} are not complete`,
        },
        message: (finding) => ofPlan("the plan is not complete", finding),
        steps: only("Plan everything", "make the plan without -target, and review the next plan as well"),
    },
    "side-effect": {
        headline: {
            one: () => "an action runs with this plan",
            many: (count) => `${counted(count, "action")} run with this plan`,
        },
        message: (finding) => ofPlan("an action runs with this plan", finding),
        steps: only("Read it", "look at what the action does before you apply"),
    },
    "exception-expired": {
        headline: {
            one: () => "an exception of the policy has expired",
            many: (count) => `${counted(count, "exception")} of the policy have expired`,
        },
        message: (finding) => ofPlan("an exception of the policy has expired", finding),
        steps: only("Renew or remove it", "give the entry a new date if its reason still holds, else delete it"),
    },
};
const wordingOf = (rule) => WORDING[rule];
/** The message in parts, for a report that marks addresses as code. */
const messagePhrase = (finding, destroy = null) => wordingOf(finding.rule).message(finding, destroy);
/**
 * One sentence without full stop: what it is, what happens to it, what remains. Without its address, which stands
 * beside it everywhere.
 */
const messageOf = (finding, destroy = null) => plain(messagePhrase(finding, destroy));
/** What to do about it, the best first. Nobody can agree to a plan that failed, since it can't be applied. */
const stepsFor = (finding, errored = false) => [
    ...wordingOf(finding.rule).steps(finding),
    ...(finding.level === "block" && !errored ? [CONSENT] : []),
];
/** What to do about it, as one line of text. */
const remedyOf = (finding, errored = false) => stepsFor(finding, errored)
    .map(({ step, how }) => `${step}: ${how}.`)
    .join(" ");
/** `blocked: …` for the findings of one rule, which are at least one. */
const headlineOf = (findings) => {
    const [first, ...others] = findings;
    const { headline } = wordingOf(first.rule);
    return others.length === 0 ? headline.one(withArticle(nameOf(first.subject)), first) : headline.many(findings.length);
};

;// CONCATENATED MODULE: ./build/report/json.js



/** The review JSON (docs/setup.md). Keys stand in this order; what there is none of is null, never left out. */
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
    because: destroy.because.length === 0 ? null : destroy.because.join(", "),
    reason: destroy.reason,
    class: destroy.class,
});
const remainsJson = ({ kind, days, refusal, survivors, goesWithIt }) => ({
    kind,
    days,
    refusal,
    survivors,
    goesWithIt,
});
const findingJson = (finding, destroy, errored) => {
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
        message: messageOf(finding, destroy),
        remedy: remedyOf(finding, errored),
        file: finding.file,
        line: finding.line,
    };
};
const rootJson = (root) => {
    const destroyFor = destroysOf(root);
    return {
        root: root.root,
        source: root.source,
        terraformVersion: root.terraformVersion,
        formatVersion: root.formatVersion,
        errored: root.errored,
        complete: root.complete,
        applyable: root.applyable,
        digest: root.digest,
        counts: countsJson(root.counts),
        destroys: root.destroys.map(destroyJson),
        findings: root.findings.map((finding) => findingJson(finding, destroyFor(finding), root.errored)),
    };
};
/**
 * The review JSON. Made to be read by programs, and safe to print: whatever can't be seen is written as `\uXXXX`, so
 * addresses are exact and yet no terminal or log obeys them.
 */
const jsonReport = (review) => {
    const { verdict, digest, counts, roots, override } = review;
    const json = {
        version: 1,
        verdict,
        digest,
        counts: countsJson(counts),
        roots: roots.map(rootJson),
        override: override === null ? null : { by: override.by, digest: override.digest, at: override.at },
    };
    return `${printableJson(JSON.stringify(json, null, 2))}\n`;
};

;// CONCATENATED MODULE: ./build/report/counts-words.js

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
const countsWords = (counts) => COUNTED.filter(([key]) => counts[key] > 0).map(([key, word]) => `${thousands(counts[key])} ${word}`);

;// CONCATENATED MODULE: ./build/report/danger.js
const DANGER = { block: 0, warn: 1, note: 2 };
const danger = ({ findings }) => findings.reduce((worst, { level }) => Math.min(worst, DANGER[level]), 3);
/** Roots that block first, then those that warn; else as they came. */
const byDanger = (a, b) => danger(a) - danger(b);

;// CONCATENATED MODULE: ./build/report/markdown-advice.js



const steps = (review) => {
    const all = new Map();
    for (const root of review.roots) {
        for (const finding of root.findings.filter((one) => one.level === "block")) {
            for (const { step, how } of stepsFor(finding, root.errored))
                all.set(step, (all.get(step) ?? new Set()).add(how));
        }
    }
    return all;
};
const MOST_NAMES = 20;
const oneOf = (names) => {
    const hidden = names.length - MOST_NAMES;
    return listed([...names.slice(0, MOST_NAMES).map(unpinged), ...(hidden > 0 ? [`${thousands(hidden)} more`] : [])], "or");
};
const MOST_PATHS = 3;
const WIDEST_PATH = 120;
const MOST_GROUPS = 10;
const markdown_advice_pathsOf = (paths) => {
    const hidden = paths.length - MOST_PATHS;
    const shown = paths.slice(0, MOST_PATHS).map((path) => inlineCode(cut(path, WIDEST_PATH)));
    return listed([...shown, ...(hidden > 0 ? [counted(hidden, "more file")] : [])]);
};
/** Several groups, each with the paths that are theirs: of each of them somebody has to agree. */
const groups = (who) => {
    const hidden = who.length - MOST_GROUPS;
    return [
        ...who.slice(0, MOST_GROUPS).map(({ paths, names }) => `  - for ${markdown_advice_pathsOf(paths)}: ${oneOf(names)}`),
        ...(hidden > 0 ? [`  - and the owners of ${counted(hidden, "more group")} of files`] : []),
    ];
};
const overrideStep = (review, advice) => {
    if (advice === undefined)
        return `- **${CONSENT.step}**: ${CONSENT.how}.`;
    const covered = `It covers exactly this set of findings: ${inlineCode(review.digest ?? "none")}.`;
    const who = advice.who.filter(({ names }) => names.length > 0);
    if (who.length > 1)
        return [`- **Override**: ${advice.how} ${covered} May agree:`, ...groups(who)].join("\n");
    return `- **Override**: ${[advice.how, ...who.map(({ names }) => `May agree: ${oneOf(names)}.`), ...(advice.isPossible ? [covered] : [])].join(" ")}`;
};
/** The steps of all findings that block, each once; the last is how an owner can agree. */
const whatToDo = (review, advice) => {
    if (review.verdict !== "blocked")
        return "";
    const all = steps(review);
    const own = [...all]
        .filter(([step]) => step !== CONSENT.step)
        .map(([step, hows]) => `- **${step}**: ${[...hows].map((how) => prose(how)).join("; or ")}.`);
    const last = review.roots.some((root) => root.errored)
        ? "- **No override**: a plan that failed cannot be applied, so there is nothing to agree to."
        : overrideStep(review, advice);
    return ["#### What to do", "", ...own, last].join("\n");
};
const refusal = (advice) => advice?.refused === undefined
    ? ""
    : `> [!IMPORTANT]\n> The override was not accepted: ${advice.refused.replace(/\s*\n\s*/g, " ")}`;

;// CONCATENATED MODULE: ./build/report/diagram.js




/** More than this can't be taken in at a glance; the rest is counted. */
const MOST_NODES = 25;
const WIDEST_LABEL = 60;
/**
 * Text inside a label. All that is neither letter nor digit becomes a decimal entity of Mermaid's (`#34;`), so no
 * quote, bracket, backtick, semicolon or directive is left to be read as syntax. Mermaid breaks the line at `\n` even
 * so: a word joiner (8288) between the two keeps them text.
 */
const label = (text) => cut(visible(text), WIDEST_LABEL)
    .replace(/[^A-Za-z0-9_ ]/gu, (char) => `#${char.codePointAt(0)};`)
    .replaceAll("#92;n", "#92;#8288;n");
const FATE = { goes: "✗ goes", stays: "✓ stays" };
const node = (id, fate, lines) => `  ${id}["${[...lines.map(label), FATE[fate]].join("<br/>")}"]:::${fate}`;
const diagram_copiesOf = ({ remains }) => [
    ...(remains?.goesWithIt ?? []).map((address) => ({ address, fate: "goes" })),
    ...(remains?.survivors ?? []).map((address) => ({ address, fate: "stays" })),
];
/** As many as fit, those that stay as well as those that go. */
const fitting = (copies, fits) => {
    const [goes, stays] = [copies.filter(({ fate }) => fate === "goes"), copies.filter(({ fate }) => fate === "stays")];
    const staying = Math.min(stays.length, Math.max(Math.floor(fits / 2), fits - goes.length));
    return [...goes.slice(0, fits - staying), ...stays.slice(0, staying)];
};
/** Findings that have a picture: what is lost has copies in this state, whatever becomes of them. */
const isPictured = (finding) => finding.subject !== null && diagram_copiesOf(finding).length > 0;
/** `and 12 more` as a node, per fate, since it matters which way they go. */
const rest = (id, copies, fate) => {
    const count = copies.filter((copy) => copy.fate === fate).length;
    return count === 0 ? [] : [node(`${id}${fate}`, fate, [`${count} more`])];
};
/** One object and its copies, with at most `room` nodes (at least four). */
const family = (finding, id, room) => {
    const copies = diagram_copiesOf(finding);
    const fits = copies.length < room ? copies.length : room - 3;
    const shown = fitting(copies, fits);
    const hidden = copies.filter((copy) => !shown.includes(copy));
    const children = [
        ...shown.map((copy, at) => node(`${id}c${at}`, copy.fate, [copy.address])),
        ...rest(`${id}more`, hidden, "goes"),
        ...rest(`${id}more`, hidden, "stays"),
    ];
    const ids = children.map((child) => child.trim().split("[")[0] ?? "");
    return [
        node(id, finding.subject?.effect === "update" ? "stays" : "goes", [
            sentence(nameOf(finding.subject)),
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
    const going = goingAlong(findings);
    const pictured = findings.filter((finding) => isPictured(finding) && !(isBackup(finding) && going.has(finding.subject?.address ?? "")));
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

;// CONCATENATED MODULE: ./build/report/evidence-words.js


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
        return [code(path), `${ofProvider} ${state}${whose}`];
    return [code(`${path}${ofProvider} = ${was}`), ...(whose === "" ? [] : [whose])];
};
/** `retention = 7 → 0`, or in words where one side is not shown. */
const changePhrase = (setting, becomes) => {
    const { path, was } = setting;
    const [before, after] = [stateOf(was), stateOf(becomes)];
    if (before === null && after === null)
        return [code(`${path} = ${was} → ${becomes}`)];
    if (before === after)
        return [code(path), " changes"];
    const then = `, then ${after ?? `= ${becomes}`}`;
    return before === null ? [code(`${path} = ${was}`), then] : [code(path), ` ${before}${then}`];
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
};
/** A fact in words: attributes and their values as code, all else as our own words. */
const evidencePhrase = (evidence) => {
    switch (evidence.kind) {
        case "attribute":
            return evidence.becomes === undefined ? settingPhrase(evidence) : changePhrase(evidence, evidence.becomes);
        case "removed":
            return [code(evidence.path), `: ${evidence.count} removed`];
        case "leaves":
            return [evidence.says];
        case "worthless":
            return [WORTHLESS[evidence.because]];
        case "copy":
            return [COPY[evidence.because]];
        case "too-late":
            return ["the new configuration would keep more, but a destroy goes by the state"];
    }
};
/** Facts that a report has not told elsewhere. That copies are destroyed too is told by their names. */
const isFurther = (evidence, finding) => !(evidence.kind === "copy" && evidence.because === "destroyed") && !isToldAsRemains(evidence, finding);
/** All evidence of a finding that is not told elsewhere. */
const furtherEvidence = (finding) => finding.evidence.filter((one) => isFurther(one, finding)).map(evidencePhrase);
/** The same in one line of a terminal. */
const furtherEvidenceText = (finding) => furtherEvidence(finding).map(asTerminal).join("; ");

;// CONCATENATED MODULE: ./build/report/markdown-finding.js







/** The rule's name as a link to its section. */
const ruleLink = (finding, docs) => `[\`${finding.rule}\`](${sectionOf(finding.rule, docs)})`;
const place = ({ file, line }) => file === null ? "" : inlineCode(line === null ? file : `${file}:${line}`);
/** The object by its whole address, never cut. */
const object = ({ subject }) => subject === null
    ? ""
    : `${inlineCode(subject.address)}${subject.deposed === null ? "" : ` (deposed object ${inlineCode(subject.deposed)})`}`;
const joined = (phrases) => phrases.flatMap((phrase, at) => (at === 0 ? phrase : ["; ", ...phrase]));
/** The same after a point, to stand beside the object. */
const markdown_finding_beside = (finding) => (place(finding) === "" ? "" : ` · ${place(finding)}`);
/** A backup of which nothing remains is no news: that it goes has been said. */
const isWorthSaying = ({ rule, remains }) => remains !== null && !(rule === "backup-loss" && remains.kind === "nothing");
/** One sentence beside facts that are none goes without its full stop. */
const unended = (text) => (/[.!?] /.test(text) ? text : text.replace(/\.$/, ""));
/** What there is to say about one object, as pairs; a pair with nothing to say is left out. */
const facts = (finding, destroy) => {
    const { subject, remains, detail } = finding;
    const moved = subject?.previousAddress ?? null;
    const pairs = [
        ["What is lost", remains !== null ? prose(unended(lossSentence(detail))) : ""],
        ["Goes with it", asMarkdown(phrase_named(remains?.goesWithIt ?? [], 12))],
        ["What remains", remains !== null && isWorthSaying(finding) ? asMarkdown(capital(remainsPhrase(finding))) : ""],
        ["Why", asMarkdown(capital(causeOf(destroy)))],
        ["Was", moved === null ? "" : inlineCode(moved)],
        ["Evidence", asMarkdown(joined(furtherEvidence(finding)))],
    ];
    return pairs.filter(([, value]) => value !== "");
};
/** `**replaced** (deleted first)`. */
const effect = (...of) => {
    const [word = "", ...more] = effectWords(...of).split(" (");
    return [`**${prose(word)}**`, ...more.map(prose)].join(" (");
};
/** The sentence over the facts: the object by name, and what happens to it. */
const opening = (finding, destroy) => {
    const { subject, remains } = finding;
    if (subject === null)
        return `**${asMarkdown(capital(messagePhrase(finding, destroy)))}**`;
    if (remains === null || subject.effect === "update")
        return `**${asMarkdown(capital(messagePhrase(finding, destroy)))}** ${object(finding)}`;
    const what = asMarkdown(capital([nameOf(subject)]));
    return `**${what}** ${object(finding)} is ${effect(subject.effect, destroy)}`;
};
/**
 * A blocking finding in full. `isToldWithOriginal`: it is a copy of something that is told in full and names it; then
 * the facts are the same.
 */
const fullFinding = (finding, destroy, docs, isToldWithOriginal = false) => {
    const told = isToldWithOriginal ? [] : facts(finding, destroy);
    return [
        `${opening(finding, destroy)}${markdown_finding_beside(finding)} · ${ruleLink(finding, docs)}`,
        ...told.map(([name, value]) => `- **${name}**: ${value}`),
    ].join("\n");
};
/** The same in one line of a list: for warnings and notes. */
const shortFinding = (finding, destroy, docs) => {
    const message = messagePhrase(finding, destroy);
    const said = finding.subject === null ? asMarkdown(capital(message)) : `${object(finding)}: ${asMarkdown(message)}`;
    return `- ${said}${markdown_finding_beside(finding)} · ${ruleLink(finding, docs)}`;
};
/** The least that can be said of a blocking finding: its rule and its object. */
const briefFinding = (finding) => finding.subject === null ? `- ${finding.rule}` : `- ${finding.rule}: ${object(finding)}`;

;// CONCATENATED MODULE: ./build/report/room.js
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

;// CONCATENATED MODULE: ./build/report/markdown-section.js











const emptySection = (root) => ({
    root,
    destroyFor: destroysOf(root),
    goingAlong: goingAlong(root.findings.filter(({ level }) => level === "block")),
    full: [],
    brief: [],
    warnings: [],
    rows: [],
    notes: [],
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
    ? `#### ${warningsWord(root)} in ${inlineCode(root.root)}`
    : `#### In ${inlineCode(root.root)}`;
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
    .sort((a, b) => byImportance(a.finding, b.finding));
/**
 * A backup that goes with what it is a copy of. The original's finding comes first, since a loss of data weighs more.
 */
const isToldWithOriginal = ({ section, finding }) => isBackup(finding) && finding.subject !== null && section.goingAlong.has(finding.subject.address);
/**
 * Blocking findings: as many in full as leave room for the addresses of all others; if not even the addresses fit, a
 * third of the space goes to the first ones in full, since a list of names alone explains nothing.
 */
const placeBlocking = (sections, space, docs) => {
    const entries = placedAt(sections, "block").map((placed) => ({
        ...placed,
        full: fullFinding(placed.finding, placed.section.destroyFor(placed.finding), docs, isToldWithOriginal(placed)),
        brief: briefFinding(placed.finding),
    }));
    const frames = sections.reduce((sum, section) => sum + frameOf(section), 0);
    const names = entries.reduce((sum, { brief }) => sum + brief.length + 1, frames);
    const fullRoom = room(Math.max(space.left() - names, Math.floor(space.left() / 3)));
    let inFull = true;
    for (const { section, finding, full, brief } of entries) {
        inFull &&= fullRoom.take(full.length - brief.length + 1);
        if (inFull && enter(space, section, full.length + 2))
            section.full.push({ finding, text: full });
        else if (enter(space, section, brief.length + 1))
            section.brief.push(brief);
    }
};
const placePictures = (sections, space) => {
    for (const section of sections) {
        const findings = section.full.map(({ finding }) => finding).filter(isPictured);
        const source = diagram(findings);
        if (source === null)
            continue;
        const nodes = source.split("\n").filter((line) => line.includes("[")).length;
        // A small picture says at a glance what stays; a large one, or one in which everything goes, would only push the
        // words off the screen.
        const isOpen = nodes <= 6 && findings.some(({ remains }) => (remains?.survivors.length ?? 0) > 0);
        const text = `<details${isOpen ? " open" : ""}><summary>What goes, and what stays</summary>\n\n\`\`\`mermaid\n${source}\n\`\`\`\n\n</details>`;
        if (enter(space, section, text.length + 2))
            section.picture = text;
    }
};
const placeShort = (sections, space, level, docs) => {
    for (const { section, finding } of placedAt(sections, level)) {
        const text = shortFinding(finding, section.destroyFor(finding), docs);
        const list = section[level === "warn" ? "warnings" : "notes"];
        if (enter(space, section, text.length + 1 + (list.length === 0 ? FOLD : 0)))
            list.push(text);
    }
};
const cause = (destroy) => asMarkdown(causeOf(destroy)).replaceAll("|", "\\|");
const row = (destroy, withCause) => {
    const address = `${codeCell(destroy.address)}${destroy.deposed === null ? "" : ` (deposed ${codeCell(destroy.deposed)})`}`;
    return `| ${address} | ${effectWords(destroy.effect, destroy)} |${withCause ? ` ${cause(destroy)} |` : ""}`;
};
const groupRow = (module, withCause) => `| **${module === "" ? "root module" : codeCell(module)}** | |${withCause ? " |" : ""}`;
const placeRows = (sections, space) => {
    for (const section of sections) {
        for (const destroy of otherDestroys(section.root)) {
            const length = row(destroy, true).length + groupRow(moduleIn(destroy.address), true).length + 2;
            if (!enter(space, section, length + (section.rows.length === 0 ? FOLD : 0)))
                break;
            section.rows.push(destroy);
        }
    }
};
const present = (parts) => parts.filter((part) => part !== "");
const folded = (summary, body) => `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
/** A run of `terraform destroy` gives no causes, so there is no column for them. */
const markdown_section_table = (rows) => {
    const modules = new Set(rows.map(({ address }) => moduleIn(address)));
    const withCause = rows.some((destroy) => cause(destroy) !== "");
    const lines = rows.flatMap((destroy, at) => {
        const module = moduleIn(destroy.address);
        const first = at === 0 || moduleIn(rows[at - 1]?.address ?? "") !== module;
        return first && modules.size > 1
            ? [groupRow(module, withCause), row(destroy, withCause)]
            : [row(destroy, withCause)];
    });
    const head = withCause
        ? ["| Object | What happens | Because |", "| --- | --- | --- |"]
        : ["| Object | What happens |", "| --- | --- |"];
    return [...head, ...lines].join("\n");
};
const countAt = (root, level) => root.findings.filter((finding) => finding.level === level).length;
/** `…and 312 more blocking findings and 40 more warnings, in the job summary.` Nothing is left out without a word. */
const leftOut = (blocking, warnings, destroys, notes, elsewhere) => {
    const parts = [
        blocking === 0 ? "" : `**${counted(blocking, "more blocking finding")}**`,
        warnings === 0 ? "" : counted(warnings, "more warning"),
        destroys === 0 ? "" : `${counted(destroys, "more object")} deleted, replaced or forgotten`,
        notes === 0 ? "" : counted(notes, "more note"),
    ].filter((part) => part !== "");
    return parts.length === 0 ? "" : `…and ${listed(parts)}, ${elsewhere}.`;
};
/** What blocks in one root, with its picture. */
const blockingText = ({ full, brief, picture }) => {
    const more = `${full.length === 0 ? "" : "more "}blocking finding`;
    const parts = [
        ...full.map(({ text }) => text),
        brief.length === 0 ? "" : `**${counted(brief.length, more)}**, by name:\n\n${brief.join("\n")}`,
        picture,
    ];
    return present(parts).join("\n\n");
};
/** Everything else about one root: what warns, what is destroyed beside, notes, and what found no room. */
const furtherText = (section, single, elsewhere) => {
    const { root, full, brief, warnings, rows, notes } = section;
    const others = otherDestroys(root).length;
    const also = others === root.destroys.length ? "" : " more";
    return present([
        warnings.length === 0 ? "" : `${warningsHeading(root, single)}${warnings.join("\n")}`,
        rows.length === 0
            ? ""
            : folded(`${thousands(others)}${also} ${others === 1 ? "object" : "objects"} deleted, replaced or forgotten`, markdown_section_table(rows)),
        notes.length === 0 ? "" : folded(counted(countAt(root, "note"), "note"), notes.join("\n")),
        leftOut(countAt(root, "block") - full.length - brief.length, countAt(root, "warn") - warnings.length, others - rows.length, countAt(root, "note") - notes.length, elsewhere),
    ]).join("\n\n");
};

;// CONCATENATED MODULE: ./build/report/verdict.js




/** Every finding of one level, over all roots, the most dangerous first. */
const findingsAt = (review, level) => review.roots
    .flatMap((root) => root.findings)
    .filter((finding) => finding.level === level)
    .sort(byImportance);
/** The worst of one level in a sentence, and how many other findings there are: `…; 3 more warnings`. */
const headline = (findings, more) => {
    const [first] = findings;
    if (first === undefined)
        return null;
    const same = findings.filter((finding) => finding.rule === first.rule);
    const others = findings.length - same.length;
    return `${headlineOf([first, ...same.slice(1)])}${others === 0 ? "" : `; ${more(others)}`}`;
};
const blocked = (review) => [
    headline(findingsAt(review, "block"), (count) => `${counted(count, "more finding")} ${count === 1 ? "blocks" : "block"}`) ?? "something here needs a code owner's consent",
];
const overridden = (review) => {
    const by = (review.override?.by ?? []).map((login) => code(login.replace(/^@/, "")));
    const who = by.length === 0
        ? ["a code owner"]
        : by.flatMap((login, at) => (at === 0 ? [login] : [at === by.length - 1 ? " and " : ", ", login]));
    const agreed = findingsAt(review, "block").length;
    return [...who, ` agreed to exactly ${agreed === 1 ? "this finding" : `these ${counted(agreed, "finding")}`}`];
};
const passed = (review) => {
    const warning = headline(findingsAt(review, "warn"), (count) => counted(count, "more warning"));
    if (warning !== null)
        return [`nothing blocks, but ${warning}`];
    const destroyed = review.counts.delete + review.counts.replace;
    if (destroyed === 0)
        return ["nothing is destroyed"];
    const harmless = review.roots.every((root) => root.destroys.every((destroy) => destroy.class === null));
    if (destroyed === 1)
        return [
            `1 object is deleted or replaced, and it ${harmless ? "holds no data and no backups" : "needs nobody's consent"}`,
        ];
    return [
        `${counted(destroyed, "object")} are deleted or replaced, and none of them ${harmless ? "holds data or backups" : "needs anybody's consent"}`,
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

;// CONCATENATED MODULE: ./build/report/markdown.js











const LIMIT = 60_000;
const ELSEWHERE = "in the full report";
const SIGN = { blocked: "🛑", passed: "✅", overridden: "🔓", skipped: "➖" };
const firstLine = (review, heading) => `### ${heading === undefined ? "" : `${heading} · `}${SIGN[review.verdict]} ${review.verdict}: ${asMarkdown(because(review))}`;
const shortDate = (at) => at.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d).*$/, "$1 $2 UTC");
const consent = (review) => review.override === null
    ? ""
    : `Agreed on ${prose(shortDate(review.override.at))}, to exactly this set of findings: ${inlineCode(review.override.digest)}. Any other set blocks again.`;
const countsLine = ({ counts }) => countsWords(counts).length === 0 ? "" : `<sub>${countsWords(counts).join(" · ")}</sub>`;
/** The sections in which nothing at all found room. */
const leftOutSections = (sections, elsewhere) => {
    const sum = (count) => sections.reduce((total, { root }) => total + count(root), 0);
    const findings = leftOut(sum((root) => countAt(root, "block")), sum((root) => countAt(root, "warn")), sum((root) => otherDestroys(root).length), sum((root) => countAt(root, "note")), elsewhere);
    return findings === "" ? "" : `In ${counted(sections.length, "more root")}: ${findings.replace("…and ", "")}`;
};
const MOST_QUIET = 10;
/** Names are chosen by others, and this line is not worth more. */
const LONGEST_QUIET = 1000;
/** Roots whose plans destroy nothing and of which no rule has anything to say. */
const quietRoots = (roots, among) => {
    if (roots.length === 0 || among === 1)
        return "";
    const shown = roots.slice(0, MOST_QUIET).map(({ root }) => inlineCode(root));
    const hidden = roots.length - shown.length;
    const named = `Nothing is destroyed in ${listed([...shown, ...(hidden === 0 ? [] : [counted(hidden, "more root")])])}.`;
    return named.length > LONGEST_QUIET ? `Nothing is destroyed in ${counted(roots.length, "other root")}.` : named;
};
const isQuiet = (root) => root.findings.length === 0 && root.destroys.length === 0;
/** What to do stands right after what blocks; with several roots, after the last one that blocks. */
const bodyOf = (shown, todo, single, elsewhere) => {
    const text = (section, between) => [
        blockingText(section),
        between,
        furtherText(section, single, elsewhere),
    ];
    if (single)
        return shown.length === 0 ? [todo] : shown.flatMap((section) => text(section, todo));
    const whole = (section) => [rootHeading(section.root), ...text(section, "")];
    const blocks = ({ root }) => countAt(root, "block") > 0;
    return [...shown.filter(blocks).flatMap(whole), todo, ...shown.filter((section) => !blocks(section)).flatMap(whole)];
};
/**
 * The review as the body of a comment or a job summary: the verdict first, then the most dangerous. Not longer than the
 * limit (of 2,000 or more); what is left out is counted. Everything that the plan's author chose stands in code that it
 * cannot close.
 */
const markdownReport = (review, options = {}) => {
    const { heading, override, docs = DOCS, limit = LIMIT, elsewhere = ELSEWHERE } = options;
    const quiet = quietRoots(review.roots.filter(isQuiet), review.roots.length);
    const top = present([firstLine(review, heading), refusal(override), consent(review)]);
    const todo = whatToDo(review, override);
    const end = present([quiet, countsLine(review)]);
    const space = room(limit - [...top, todo, ...end].join("\n\n").length - FRAME);
    const sections = review.roots.filter((root) => !isQuiet(root)).map(emptySection);
    placeBlocking(sections, space, docs);
    placePictures(sections, space);
    placeShort(sections, space, "warn", docs);
    placeRows(sections, space);
    placeShort(sections, space, "note", docs);
    const shown = sections.filter(({ open }) => open).sort((a, b) => byDanger(a.root, b.root));
    const hidden = leftOutSections(sections.filter(({ open }) => !open), elsewhere);
    return `${present([...top, ...bodyOf(shown, todo, review.roots.length === 1, elsewhere), hidden, ...end]).join("\n\n")}\n`;
};

;// CONCATENATED MODULE: ./build/report/sarif.js






/**
 * SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html), as GitHub's code scanning takes it: a
 * result needs a message and a place in a file
 * (https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning).
 */
const LEVEL = { block: "error", warn: "warning", note: "note" };
/** What a rule is by itself; every result says its own level. For the loss rules, the level of what weighs most. */
const defaultLevel = (rule) => {
    const { level } = table/* RULES */.y0[rule];
    const setting = typeof level === "string" ? level : level.high;
    return setting === "off" ? "note" : setting;
};
const ruleSarif = (rule) => {
    const { title, says, matters } = table/* RULES */.y0[rule];
    const helpUri = sectionOf(rule, DOCS);
    return {
        id: rule,
        shortDescription: { text: sentence(title) },
        fullDescription: { text: says },
        help: { text: `${says} ${matters} ${helpUri}`, markdown: `${says} ${matters} [More about ${rule}](${helpUri}).` },
        helpUri,
        defaultConfiguration: { level: LEVEL[defaultLevel(rule)] },
    };
};
/**
 * A path as the reference of a URI. Control characters have been made visible before, so what is encoded can be read
 * again.
 */
const uriOf = (path) => {
    const [, drive = "", rest = ""] = /^([A-Za-z]:)?(.*)$/s.exec(visible(path.replaceAll("\\", "/"))) ?? [];
    const encoded = rest.split("/").map(encodeURIComponent).join("/");
    return drive === "" ? encoded : `file:///${drive}${encoded}`;
};
/**
 * The declaring file if it is known; else the file in which one would look first, since code scanning refuses a result
 * without a place.
 */
const placeOf = (root, { file, line }) => {
    const path = file || (root.root === "." || root.root === "" ? "main.tf" : `${root.root}/main.tf`);
    const uri = uriOf(path);
    const relative = !uri.startsWith("/") && !uri.startsWith("file:");
    return {
        artifactLocation: { uri, ...(relative ? { uriBaseId: "%SRCROOT%" } : {}) },
        region: { startLine: file === null ? 1 : (line ?? 1) },
    };
};
/** The same finding on the same object, whatever the run. */
const fingerprint = (rule, root, address, deposed) => (0,external_node_crypto_namespaceObject.createHash)("sha256")
    .update(JSON.stringify([rule, root, address, deposed]))
    .digest("hex");
const resultsOf = (root, review) => {
    const destroyFor = destroysOf(root);
    return root.findings.map((finding) => {
        const { rule, level, subject } = finding;
        const object = subject === null
            ? []
            : [
                `${visible(subject.address)}${subject.deposed === null ? "" : ` (deposed object ${visible(subject.deposed)})`}: `,
            ];
        const agreed = review.verdict === "overridden" && level === "block" && review.override !== null;
        return {
            ruleId: rule,
            ruleIndex: table/* RULE_NAMES */.iU.indexOf(rule),
            level: LEVEL[level],
            message: {
                text: `${object.join("")}${messageOf(finding, destroyFor(finding))}. ${remedyOf(finding, root.errored)}`,
            },
            locations: [
                {
                    physicalLocation: placeOf(root, finding),
                    ...(subject === null
                        ? {}
                        : { logicalLocations: [{ fullyQualifiedName: visible(subject.address), kind: "resource" }] }),
                },
            ],
            partialFingerprints: {
                "destroyGuard/v1": fingerprint(rule, root.root, subject?.address ?? null, subject?.deposed ?? null),
            },
            ...(agreed
                ? {
                    suppressions: [
                        {
                            kind: "external",
                            status: "accepted",
                            justification: `Agreed to by ${review.override?.by.map(visible).join(", ")}`,
                        },
                    ],
                }
                : {}),
        };
    });
};
/** The review as SARIF 2.1.0, with every rule described, whether or not it found something. */
const sarifReport = (review, { version } = {}) => {
    const log = {
        $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        version: "2.1.0",
        runs: [
            {
                tool: {
                    driver: {
                        name: "destroy-guard",
                        ...(version === undefined ? {} : { semanticVersion: version }),
                        informationUri: "https://github.com/destroy-guard/destroy-guard",
                        rules: table/* RULE_NAMES */.iU.map(ruleSarif),
                    },
                },
                columnKind: "utf16CodeUnits",
                results: review.roots.flatMap((root) => resultsOf(root, review)),
            },
        ],
    };
    return `${printableJson(JSON.stringify(log, null, 2))}\n`;
};

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
;// CONCATENATED MODULE: ./build/report/terminal.js













const pageFor = ({ width, color }) => ({
    width: readable(width),
    // The caller has decided on colour; styleText would look at the stream again.
    paint: color ? (tint, text) => (0,external_node_util_namespaceObject.styleText)(tint, text, { validateStream: false }) : (_, text) => text,
});
/** A paragraph, its first line after `start` and the others under its text. */
const paragraph = (page, start, text, tint = []) => {
    const indent = columnsOf(start);
    return wrapped(text, page.width - indent).map((line, at) => {
        const whole = `${at === 0 ? start : " ".repeat(indent)}${line}`;
        // Before the colours, behind which the final look at every line would not see it.
        return tint.length === 0 ? whole : page.paint(tint, uncommanded(whole));
    });
};
const TINT = {
    blocked: ["red", "bold"],
    passed: ["green", "bold"],
    overridden: ["yellow", "bold"],
    skipped: ["dim"],
};
const verdictLines = (page, review) => paragraph(page, "", `${review.verdict}: ${asTerminal(because(review))}`, TINT[review.verdict]);
const LABEL = 9;
/** `remains  nothing is known …`, or on a narrow screen the label on a line of its own. */
const fact = (page, label, text) => {
    if (text === "")
        return [];
    if (page.width < 50)
        return [`  ${page.paint("dim", label)}`, ...paragraph(page, "    ", text)];
    const [first = "", ...others] = wrapped(text, page.width - 2 - LABEL);
    return [
        `  ${page.paint("dim", label.padEnd(LABEL))}${first}`,
        ...others.map((line) => `${" ".repeat(2 + LABEL)}${line}`),
    ];
};
/** Of each kind. More would push what to do off the first screen. */
const MOST_LEAVES = 4;
const branchLines = (page, { addresses, sign, one, many, tint }) => {
    const hidden = addresses.length - MOST_LEAVES;
    const leaves = addresses
        .slice(0, MOST_LEAVES)
        .map((address) => `${sign} ${fitted(terminalText(address), page.width - 8 - one.length)} ${one}`);
    return [...leaves, ...(hidden > 0 ? [`${sign} and ${thousands(hidden)} more ${hidden === 1 ? one : many}`] : [])].map((line) => page.paint(tint, line));
};
/** Copies under the object that they are of: those that go, and those that stay. */
const tree = (page, { remains }) => {
    const leaves = [
        ...branchLines(page, {
            addresses: remains?.goesWithIt ?? [],
            sign: "✗",
            one: "goes with it",
            many: "go with it",
            tint: "red",
        }),
        ...branchLines(page, { addresses: remains?.survivors ?? [], sign: "✓", one: "stays", many: "stay", tint: "green" }),
    ];
    return leaves.map((leaf, at) => `  ${at === leaves.length - 1 ? "└─" : "├─"} ${leaf}`);
};
const objectText = ({ address, deposed }) => `${terminalText(address)}${deposed === null ? "" : ` (deposed object ${terminalText(deposed)})`}`;
const terminal_place = ({ file, line }) => file === null ? "" : `${terminalText(file)}${line === null ? "" : `:${line}`}`;
/** What remains is not repeated where the tree shows it, nor for a backup of which nothing does. */
const remainsText = (finding) => {
    const kind = finding.remains?.kind;
    const isTold = kind === "copies" || (finding.rule === "backup-loss" && kind === "nothing");
    return isTold ? "" : asTerminal(remainsPhrase(finding));
};
const blockLines = (page, { finding, destroy }) => {
    const { subject } = finding;
    return [
        ...paragraph(page, "✗ ", `${asTerminal(capital(messagePhrase(finding, destroy)))} [${finding.rule}]`, ["red"]),
        ...(subject === null ? [] : paragraph(page, "  ", objectText(subject), ["bold"])),
        ...tree(page, finding),
        ...fact(page, "remains", remainsText(finding)),
        ...fact(page, "why", asTerminal(causeOf(destroy))),
        ...fact(page, "was", terminalText(subject?.previousAddress ?? "")),
        ...fact(page, "seen", furtherEvidenceText(finding)),
        ...fact(page, "in", terminal_place(finding)),
    ];
};
const stepLines = (page, steps) => steps.flatMap(({ step, how }) => paragraph(page, "  → ", `${step}: ${how}.`));
/** Steps that were not told before: the same advice under every finding is read under none. */
const untold = (steps, told) => {
    const fresh = steps.filter(({ step, how }) => !told.has(`${step}: ${how}`));
    for (const { step, how } of fresh)
        told.add(`${step}: ${how}`);
    return fresh;
};
const shortLines = (page, sign, tint, { finding, destroy }) => {
    const { subject } = finding;
    const message = messagePhrase(finding, destroy);
    const where = terminal_place(finding);
    const said = subject === null ? asTerminal(capital(message)) : `${objectText(subject)}: ${asTerminal(message)}`;
    return paragraph(page, `${sign} `, `${said}${where === "" ? "" : ` (${where})`} [${finding.rule}]`, [tint]);
};
const MOST_IN_FULL = 20;
const MOST_BRIEF = 200;
const MOST_SHORT = 30;
const MOST_DESTROYS = 15;
const EVERYTHING = "--format json has all of them";
const toldAt = (root, level) => {
    const destroyFor = destroysOf(root);
    return root.findings
        .filter((finding) => finding.level === level)
        .map((finding) => ({ root, finding, destroy: destroyFor(finding) }));
};
const moreLines = (page, hidden, what) => hidden > 0 ? paragraph(page, "  ", `…and ${counted(hidden, `more ${what}`)}; ${EVERYTHING}`) : [];
const blockingLines = (page, root, told) => {
    const all = toldAt(root, "block");
    const full = all.slice(0, MOST_IN_FULL).flatMap((one) => {
        const steps = stepLines(page, untold(stepsFor(one.finding, root.errored), told));
        return [
            "",
            ...blockLines(page, one),
            ...(steps.length === 0 ? [] : ["", `  ${page.paint("bold", "What to do")}`, ...steps]),
        ];
    });
    const rest = all.slice(MOST_IN_FULL);
    const brief = rest
        .slice(0, MOST_BRIEF)
        .flatMap(({ finding }) => paragraph(page, "✗ ", `${finding.subject === null ? "" : `${objectText(finding.subject)} `}[${finding.rule}]`, [
        "red",
    ]));
    return [
        ...full,
        ...(rest.length === 0
            ? []
            : ["", ...paragraph(page, "", `${counted(rest.length, "more blocking finding")}:`, ["bold"]), ...brief]),
        ...moreLines(page, rest.length - MOST_BRIEF, "blocking finding"),
    ];
};
const terminal_SHORT = {
    warn: { sign: "!", tint: "yellow", what: "warning" },
    note: { sign: "·", tint: "dim", what: "note" },
};
const shortList = (page, root, level) => {
    const { sign, tint, what } = terminal_SHORT[level];
    const all = toldAt(root, level);
    if (all.length === 0)
        return [];
    return [
        "",
        ...all.slice(0, MOST_SHORT).flatMap((one) => shortLines(page, sign, tint, one)),
        ...moreLines(page, all.length - MOST_SHORT, what),
    ];
};
/** The word alone: why and how stand with the findings. */
const WORD = { delete: "deleted", replace: "replaced", forget: "forgotten" };
const destroyLines = (page, root) => {
    const others = otherDestroys(root);
    if (others.length === 0)
        return [];
    const also = others.length === root.destroys.length
        ? "Destroyed, replaced or forgotten"
        : "Also destroyed, replaced or forgotten";
    const shown = others
        .slice(0, MOST_DESTROYS)
        .map((destroy) => `  ${page.paint("dim", WORD[destroy.effect].padEnd(LABEL))} ${fitted(objectText(destroy), page.width - LABEL - 3)}`);
    return [
        "",
        ...paragraph(page, "", also, ["bold"]),
        ...shown,
        ...moreLines(page, others.length - MOST_DESTROYS, "object"),
    ];
};
const countLines = (page, { counts, digest, roots }) => {
    const parts = countsWords(counts);
    const where = roots.length > 1 ? ` in ${counted(roots.length, "root")}` : "";
    return [
        ...(parts.length === 0 ? [] : ["", ...paragraph(page, "", `${parts.join(", ")}${where}`)]),
        ...(digest === null ? [] : paragraph(page, "", `digest ${terminalText(digest)}`, ["dim"])),
    ];
};
const rootLines = (page, root, named, told) => {
    const lines = [
        ...blockingLines(page, root, told),
        ...shortList(page, root, "warn"),
        ...destroyLines(page, root),
        ...shortList(page, root, "note"),
    ];
    return named && lines.length > 0
        ? ["", ...paragraph(page, "", `${terminalText(root.root)}:`, ["bold"]), ...lines]
        : lines;
};
/**
 * The review for a person at a terminal: the verdict, then what blocks and what to do about it, then everything else in
 * short.
 * No line is wider than the terminal, and none is a command to the runner of a workflow.
 */
const terminalReport = (review, options) => {
    const page = pageFor(options);
    const told = new Set();
    const roots = [...review.roots].sort(byDanger);
    const lines = [
        ...verdictLines(page, review),
        ...roots.flatMap((root) => rootLines(page, root, review.roots.length > 1, told)),
        ...countLines(page, review),
    ];
    return `${lines.map(uncommanded).join("\n")}\n`;
};

;// CONCATENATED MODULE: ./build/domain/digest.js
/**
 * The canonical lines of what blocks in one root, sorted: what an owner agrees to. JSON keeps the parts apart, whatever
 * an address holds.
 * A finding on the plan as a whole stands for every object the plan destroys, so their lines go in with it: approving
 * one mass destroy does not approve another.
 */
function digestLines({ root, findings, destroys }) {
    const blocking = findings.filter(({ level }) => level === "block");
    const wholesale = blocking.some(({ subject }) => subject === null)
        ? destroys.map((one) => [
            "destroys",
            root,
            one.address,
            one.deposed,
            one.effect,
            one.type,
            one.provider,
            one.identity,
        ])
        : [];
    return [...blocking.map((finding) => lineOf(root, finding)), ...wholesale.map((line) => JSON.stringify(line))].sort();
}
const lineOf = (root, { rule, subject, remains, detail, file }) => JSON.stringify(subject === null
    ? [rule, root, rule === "unreadable-change" ? detail : null, file]
    : [
        rule,
        root,
        subject.address,
        subject.deposed,
        subject.effect,
        subject.type,
        subject.provider,
        remains?.kind ?? null,
        subject.identity,
    ]);

;// CONCATENATED MODULE: ./build/domain/levels.js

/** The level of a rule in a root: the policy's own, then every matching entry of `roots`, the last one last. */
function settingOf(policy, root, rule, weight) {
    const layers = [policy.levels, ...policy.roots.filter((entry) => entry.matches(root)).map(({ rules }) => rules)];
    let setting = "off";
    for (const levels of layers) {
        const found = (0,table/* isLossRule */.ik)(rule) ? levels[rule]?.[weight ?? "high"] : levels[rule];
        setting = found ?? setting;
    }
    return setting;
}
const ORDER = ["off", "note", "warn", "block"];
/** The lower of a setting and a cap. */
const capped = (setting, atMost) => atMost !== undefined && ORDER.indexOf(setting) > ORDER.indexOf(atMost) ? atMost : setting;

;// CONCATENATED MODULE: ./build/domain/match.js


/**
 * Whether `*` in a pattern can stand for some text so that it becomes the whole address. Linear in practice: each `*`
 * takes the earliest place that fits.
 */
function matchesAddress(pattern, address) {
    const [first = "", ...rest] = pattern.split("*");
    const last = rest.pop();
    if (last === undefined)
        return address === first;
    if (!address.startsWith(first))
        return false;
    let at = first.length;
    for (const part of rest) {
        const found = address.indexOf(part, at);
        if (found < 0)
            return false;
        at = found + part.length;
    }
    return address.length - last.length >= at && address.endsWith(last);
}
const hasTag = (change, name, wanted) => TAGS.some((where) => [change.before, change.after].some((values) => valuesAt(values, tagPath(where, name)).some(({ value }) => value === wanted)));
/**
 * Whether an entry of the policy names this object; every part that it has must fit. A moved object has two addresses:
 * to protect, either one is enough;
 * to allow, both must fit, or a `moved` block would carry a database into what is allowed.
 */
function matchesObject(match, change, names) {
    const addresses = [change.address, ...(change.previousAddress === null ? [] : [change.previousAddress])];
    const fits = (address) => match.address === null || matchesAddress(match.address, address);
    return ((names === "either-name" ? addresses.some(fits) : addresses.every(fits)) &&
        (match.type === null || match.type === change.type) &&
        Object.entries(match.tags).every(([name, value]) => hasTag(change, name, value)));
}

;// CONCATENATED MODULE: ./build/domain/evidence.js
/**
 * What a finding rests on: facts for programs to read, and for the reports to tell. No sentences but the catalogue's
 * own words, and no value of the plan but those that may be shown (docs/architecture.md, "What may be shown").
 */
const evidence_HIDDEN = (/* unused pure expression or super */ null && (["set", "other", "sensitive", "unknown"]));
/** Why something in the state does not survive the apply. */
const LOST_BECAUSE = (/* unused pure expression or super */ null && (["destroyed", "cut-back", "container", "key"]));
/** Each fact once, in the order in which it came. */
const distinctEvidence = (all) => [
    ...new Map(all.map((one) => [JSON.stringify(one), one])).values(),
];
/** When actions of Terraform 1.14 run; `unknown`: at a moment that this version does not know. */
const MOMENTS = (/* unused pure expression or super */ null && ([
    "before-create",
    "after-create",
    "before-update",
    "after-update",
    "before-destroy",
    "after-destroy",
    "by-request",
    "unknown",
]));

;// CONCATENATED MODULE: ./build/domain/situation.js






/** Ids as text: some providers keep their own ids as text and refer to others by number. */
const strings = (values, path) => valuesAt(values, path).flatMap(({ value }) => typeof value === "string" && value !== "" ? [value] : typeof value === "number" ? [String(value)] : []);
/** Values by which others point to a thing. */
const idsOf = (thing) => [
    ...new Set([...COMMON_IDS, ...(thing.row.ids ?? [])].flatMap((path) => strings(thing.values, path))),
];
/** The ids that a reference names; none where it names something that can be no id, and all of it would have to fit. */
const namedBy = ({ values }, { path, prefix, every }) => {
    const found = strings(values, path).map((value) => (prefix === undefined ? value : withoutPrefix(value, prefix)));
    return every === true && found.includes(null) ? [] : found.filter((value) => value !== null);
};
/** Whether a reference names a thing with these ids. */
const fits = (thing, ref, ids) => {
    const named = namedBy(thing, ref);
    return ref.every === true
        ? named.length > 0 && named.every((id) => ids.includes(id))
        : named.some((id) => ids.includes(id));
};
/** References that count with these values. */
const refsIn = ({ row, values }, role) => (row.refs ?? []).filter((ref) => ref.role === role && (ref.when === undefined || hold(ref.when, values)));
/** Whether a row speaks of an object with these values at all. */
const isHeld = (row, values) => row.holds === undefined || alternatives(row.holds).some((conditions) => hold(conditions, values));
/** Whether the provider's delete only forgets the object. */
const isForgotten = (row, values) => row.forgets === true || alternatives(row.forgets).some((conditions) => hold(conditions, values));
function fateOf(change, row, watched) {
    if (isDestroyed(change))
        return isForgotten(row, change.before) ? "stays" : "goes";
    return watched.some(({ watch }) => watch.rule === "backup-loss" || watch.rule === "data-loss") ? "cut-back" : "stays";
}
/** A map to lists that grows as it is filled. */
class Index {
    #lists = new Map();
    add(key, thing) {
        const list = this.#lists.get(key);
        if (list)
            list.push(thing);
        else
            this.#lists.set(key, [thing]);
    }
    get(key) {
        return this.#lists.get(key) ?? [];
    }
}
const distinct = (things) => [...new Set(things)];
function situationOf(plan, catalogue) {
    const byChange = new Map();
    const moved = new Map();
    const things = [];
    for (const change of plan.changes) {
        const row = (0,domain_catalogue/* rowOf */.O)(catalogue(change.type));
        if (row === undefined || change.mode !== "managed" || change.action.effect === "create")
            continue;
        const watched = findWatched(change, row);
        moved.set(change, watched);
        const thing = {
            address: change.address,
            deposed: change.deposed,
            type: change.type,
            row,
            values: change.before,
            after: change.action.effect === "update" ? change.after : null,
            fate: fateOf(change, row, watched),
        };
        byChange.set(change, thing);
        things.push(thing);
    }
    for (const { address, deposed, type, values } of plan.standing) {
        const row = (0,domain_catalogue/* rowOf */.O)(catalogue(type));
        if (row !== undefined)
            things.push({ address, deposed, type, row, values, after: null, fate: "stays" });
    }
    const byId = new Index();
    const byRef = new Index();
    for (const thing of things) {
        for (const id of idsOf(thing))
            byId.add(id, thing);
        for (const ref of thing.row.refs ?? [])
            for (const id of namedBy(thing, ref))
                byRef.add(`${ref.role} ${id}`, thing);
    }
    const pointedAt = (thing, ref) => namedBy(thing, ref).flatMap((id) => byId
        .get(id)
        .filter((target) => target !== thing && ref.to.includes(target.type) && (ref.every !== true || fits(thing, ref, idsOf(target)))));
    const targets = (thing, role) => distinct(refsIn(thing, role).flatMap((ref) => pointedAt(thing, ref)));
    const pointingTo = (thing, role) => {
        const ids = idsOf(thing);
        const isMeant = (other) => other !== thing && refsIn(other, role).some((ref) => ref.to.includes(thing.type) && fits(other, ref, ids));
        return distinct(ids.flatMap((id) => byRef.get(`${role} ${id}`))).filter(isMeant);
    };
    const known = new Map();
    const lost = (thing) => {
        const before = known.get(thing);
        if (before !== undefined)
            return before;
        known.set(thing, null); // a thing that is stored in itself, by way of others, is not lost for that
        let answer = null;
        if (thing.fate === "goes")
            answer = { because: "destroyed", what: null };
        else if (thing.fate === "cut-back")
            answer = { because: "cut-back", what: null };
        else {
            const container = targets(thing, "inside").find((target) => situation_goes(lost(target)));
            const key = targets(thing, "key").find((target) => situation_goes(lost(target)));
            if (container !== undefined)
                answer = { because: "container", what: container };
            else if (key !== undefined)
                answer = { because: "key", what: key };
        }
        known.set(thing, answer);
        return answer;
    };
    const keepersOf = (thing, seen = new Set()) => {
        if (seen.has(thing))
            return [];
        const kept = refsIn(thing, "inside").flatMap((ref) => ref.keeps === undefined
            ? []
            : pointedAt(thing, ref).filter((target) => ref.keeps === true || hold(ref.keeps, target.values)));
        // A selection's copies are not in its plan but in the vault that the plan names, whether or not the plan goes as
        // well.
        return distinct(kept.flatMap((target) => target.row.keepsCopies !== true
            ? keepersOf(target, new Set([...seen, thing]))
            : lost(target) === null
                ? [target]
                : []));
    };
    return {
        of: (change) => byChange.get(change),
        watched: (change) => moved.get(change) ?? [],
        targets,
        pointingTo,
        keepersOf,
        lost,
    };
}
/** Gone, or unreadable: not merely cut back. */
const situation_goes = (lost) => lost !== null && lost.because !== "cut-back";

;// CONCATENATED MODULE: ./build/domain/leftover.js




function daysOf(days, values) {
    if (days === undefined || typeof days === "number")
        return days ?? null;
    const found = valuesAt(values, days.path).find(({ sensitive, unknown }) => !sensitive && !unknown)?.value;
    if (days.unit === "duration")
        return typeof found === "string" ? durationDays(found) : null;
    const number = typeof found === "string" ? numberIn(found) : found;
    return typeof number === "number" ? Math.round((number / PER_DAY[days.unit]) * 10) / 10 : null;
}
const nothingBut = (evidence) => ({
    kind: "nothing",
    days: null,
    refusal: null,
    evidence,
});
const holdsIn = (leaf, values) => leaf.when === undefined || hold(leaf.when, values);
/**
 * The object's own values, or those of what it is stored in: as they were before the apply, and where that changes
 * them, as they will be too.
 */
function deciding(leaf, own, thing, situation) {
    if (leaf.of === undefined)
        return [[{ values: own, of: null }]];
    if (thing === undefined)
        return [];
    const containers = situation
        .targets(thing, leaf.of)
        .filter(({ row }) => Object.keys(leaf.when ?? {}).every((path) => row.decides?.includes(path)));
    return containers
        .filter((container) => !situation_goes(situation.lost(container)))
        .map(({ type, values, after }) => [values, ...(after === null ? [] : [after])].map((each) => ({ values: each, of: type })));
}
/** That something remains has to be true before the apply and after it; that nothing does, at one of the two. */
const isMet = (leaf, each) => leaf.remains === "nothing"
    ? each.some((one) => holdsIn(leaf, one.values))
    : each.every((one) => holdsIn(leaf, one.values));
const toldOf = (when, { values, of }) => evidenceOf(when, values, of);
/**
 * Conditions whose values explain why they do not hold. That something is not there which seldom is (a replica's
 * source) explains nothing.
 */
const explaining = (when = {}) => Object.fromEntries(Object.entries(when).filter(([, test]) => !(typeof test === "object" && test !== null && "set" in test && test.set)));
const leftoverOf = (leaf, by) => ({
    kind: leaf.remains,
    days: daysOf(leaf.days, by.values),
    refusal: leaf.refusal ?? null,
    evidence: [{ kind: "leaves", says: leaf.says }, ...toldOf(leaf.when ?? {}, by)],
});
/** What these values say that a destroy leaves; the first leaf that is met counts. Where none is: why, by the settings. */
function said(row, values, thing, situation) {
    const missed = [];
    for (const leaf of row.leaves ?? []) {
        const candidates = deciding(leaf, values, thing, situation);
        const met = candidates.find((each) => isMet(leaf, each))?.at(-1);
        if (met !== undefined)
            return leftoverOf(leaf, met);
        const unmet = candidates.flat().filter((one) => !holdsIn(leaf, one.values));
        missed.push(...unmet.flatMap((one) => toldOf(explaining(leaf.when), one)));
    }
    return nothingBut(distinctEvidence(missed));
}
/**
 * What the destroy of an object with these values leaves. That is worth nothing if the key goes too, or what it is kept
 * in.
 * `thing`: the object among the others of the plan, if the catalogue has a row for it.
 */
function leftBy(row, values, thing, situation) {
    const left = said(row, values, thing, situation);
    if (thing === undefined || left.kind === "nothing" || left.kind === "refused")
        return left;
    const gone = (role) => situation.targets(thing, role).some((target) => situation_goes(situation.lost(target)));
    if (gone("key"))
        return nothingBut([...left.evidence, { kind: "worthless", because: "key" }]);
    if (gone("inside"))
        return nothingBut([...left.evidence, { kind: "worthless", because: "container" }]);
    return left;
}

;// CONCATENATED MODULE: ./build/domain/remains.js


/** All things that a step leads to, again and again, the start left out. */
function reached(start, step) {
    const found = new Set(start);
    for (const one of found)
        for (const next of step(one))
            found.add(next);
    for (const one of start)
        found.delete(one);
    return [...found];
}
/**
 * Every copy of a thing, and copies of copies; and where it is a copy itself, its source and that one's other copies.
 * Never up again from a copy: a backup selection copies many databases, and none of them is a copy of another.
 */
function remains_copiesOf(thing, situation) {
    const down = (one) => situation.pointingTo(one, "copies");
    const own = reached([thing], down);
    const sources = reached([thing], (one) => situation.targets(one, "copies"));
    const others = [...sources, ...reached([thing, ...sources], down)];
    return { own, others: others.filter((one) => !own.includes(one)) };
}
const isInside = (thing, other, situation) => reached([thing], (one) => situation.targets(one, "inside")).includes(other);
/** Why a copy does not survive the apply; what is stored in the destroyed object goes with it. */
const lossOf = (copy, thing, situation) => situation.lost(copy)?.because ?? (isInside(copy, thing, situation) ? "container" : null);
const sortedOnce = (addresses) => [...new Set(addresses)].sort();
/** What becomes of the copies of an object. */
function fateOfCopies(thing, row, situation) {
    if (thing === undefined)
        return { survivors: [], goesWithIt: [], lost: [] };
    const { own, others } = remains_copiesOf(thing, situation);
    const survivors = situation.keepersOf(thing).map(({ address }) => address);
    const goesWithIt = [];
    const lost = [];
    for (const copy of [...own, ...others]) {
        const because = lossOf(copy, thing, situation);
        // Where copies are kept says more than what makes them: the vault, not the selection.
        const keepers = situation.keepersOf(copy).map(({ address }) => address);
        survivors.push(...(keepers.length === 0 && because === null ? [copy.address] : keepers));
        // What a backup was made from does not go with the backup, even if it goes as well.
        if (because === null || (row.class === "backup" && !own.includes(copy)))
            continue;
        goesWithIt.push(copy.address);
        lost.push({ kind: "copy", because });
    }
    return { survivors: sortedOnce(survivors), goesWithIt: sortedOnce(goesWithIt), lost: distinctEvidence(lost) };
}
/**
 * Whether a replaced object's new settings would leave something where those in the state leave nothing: settings that
 * are written now, or that an import did not take over, are not in the state yet.
 */
const isTooLate = (left, change, row, situation) => change.action.effect === "replace" &&
    left.kind === "nothing" &&
    leftBy(row, change.after, situation.of(change), situation).kind !== "nothing";
/**
 * What could restore a destroyed object after the apply: copies in the same state, else what the destroy leaves, else
 * nothing that is known.
 * A source counts only if it survives the plan itself, with what it is stored in and encrypted with.
 */
function remainsOf(change, row, situation, factsKnown) {
    const thing = situation.of(change);
    const { survivors, goesWithIt, lost } = fateOfCopies(thing, row, situation);
    const left = leftBy(row, change.before, thing, situation);
    const isUnknown = left.kind === "nothing" && !factsKnown;
    const kind = survivors.length > 0 ? "copies" : isUnknown ? "unknown" : left.kind;
    const tooLate = isTooLate(left, change, row, situation) ? [{ kind: "too-late" }] : [];
    return {
        remains: { kind, days: left.days, refusal: left.refusal, survivors, goesWithIt },
        evidence: [...left.evidence, ...tooLate, ...lost],
    };
}

;// CONCATENATED MODULE: ./build/domain/rules/rule.js




function holdingOf(change, catalogue) {
    const knowledge = catalogue(change.type);
    if (knowledge.known === "nothing")
        return { holds: "unknown" };
    if (knowledge.known === "harmless")
        return { holds: "nothing" };
    if (!isHeld(knowledge.row, change.before))
        return { holds: "nothing" };
    return { holds: "row", row: weighed(knowledge.row, change), factsKnown: knowledge.known === "row" };
}
/** The row with what a destroy of this very object loses. */
const weighed = (row, change) => row.heavier !== undefined && isDestroyed(change) && hold(row.heavier.when, change.before)
    ? { ...row, weight: row.heavier.weight, loses: row.heavier.loses }
    : row;
/** The subject of a finding on this object. */
function about(change, catalogue) {
    const holding = holdingOf(change, catalogue);
    if (holding.holds === "row")
        return subjectOf(change, { class: holding.row.class, weight: holding.row.weight, what: holding.row.what });
    return subjectOf(change, { class: holding.holds === "unknown" ? "unknown" : null, weight: null, what: null });
}
/** The catalogue's own words on what is lost, or on what a change does. */
const says = (words, certain = true) => ({ kind: "says", says: words, certain });
/** A statement on one object or on the plan, with the usual parts left out. */
const statement = (rule, subject, detail, more = {}) => ({ rule, subject, remains: null, detail, evidence: [], ...more });

;// CONCATENATED MODULE: ./build/domain/rules/loss.js







/** The rule that a destroyed object of a class breaks ; guards have a rule of their own. */
const BROKEN = {
    data: (remains) => dataRule(remains),
    identity: (remains) => dataRule(remains),
    dns: (remains) => dataRule(remains),
    backup: () => "backup-loss",
    key: () => "key-loss",
    container: () => "container-loss",
    "network-critical": () => "address-loss",
    guard: () => null,
};
/** `unknown` is not nothing: the catalogue has no facts, so it is not said that this was the last copy. */
const dataRule = ({ kind }) => (kind === "nothing" ? "last-copy" : "data-loss");
/** An object that is deleted or replaced, and with it what it holds. */
const destroyed = (change, row, factsKnown, context) => {
    if (isForgotten(row, change.before))
        return [];
    const { remains, evidence } = remainsOf(change, row, context.situation, factsKnown);
    const rule = BROKEN[row.class](remains);
    if (rule === null)
        return [];
    const heavier = row.heavier?.weight === row.weight ? evidenceOf(row.heavier.when, change.before) : [];
    return [
        statement(rule, about(change, context.catalogue), says(row.loses), {
            remains,
            evidence: distinctEvidence([...evidence, ...heavier]),
            weight: row.weight,
        }),
    ];
};
const UPDATE_RULES = ["data-loss", "backup-loss", "key-loss", "container-loss"];
const strength = ({ watch }, row) => ["high", "medium", "low"].indexOf(watch.weight ?? row.weight) * table/* RULE_NAMES */.iU.length + table/* RULE_NAMES */.iU.indexOf(watch.rule);
/** A change in place that destroys: the strongest one makes the finding, the others are evidence in it. */
const updated = (change, row, factsKnown, context) => {
    const found = context.situation.watched(change).filter(({ watch }) => UPDATE_RULES.includes(watch.rule));
    const [worst] = [...found].sort((a, b) => strength(a, row) - strength(b, row));
    if (worst === undefined)
        return [];
    const { watch } = worst;
    const left = watch.rule === "data-loss" ? remainsOf(change, row, context.situation, factsKnown) : null;
    const rule = left?.remains.kind === "nothing" ? "last-copy" : watch.rule;
    return [
        statement(rule, about(change, context.catalogue), saying(worst), {
            remains: left?.remains ?? null,
            evidence: distinctEvidence([...(left?.evidence ?? []), ...found.map(({ evidence }) => evidence)]),
            weight: watch.weight ?? row.weight,
        }),
    ];
};
/** The watch's own sentence; where the new value is not known yet, as a possibility. */
const saying = ({ watch, certain }) => says(watch.says, certain);
const loss = (change, context) => {
    const holding = holdingOf(change, context.catalogue);
    if (holding.holds !== "row" || change.mode !== "managed")
        return [];
    if (isDestroyed(change))
        return destroyed(change, holding.row, holding.factsKnown, context);
    return change.action.effect === "update" ? updated(change, holding.row, holding.factsKnown, context) : [];
};

;// CONCATENATED MODULE: ./build/domain/rules/data-expiry.js





/**
 * What it is for is created by the same plan (its id is not known yet), so there is no data in it that could expire.
 */
const isForNew = (row, change) => (row.refs ?? []).some(({ role, path }) => (role === "inside" || role === "guards") && valuesAt(change.after, path).some(({ unknown }) => unknown));
/** A change, even a create, after which stored data expires or is overwritten. */
const dataExpiry = (change, context) => {
    const { effect } = change.action;
    const holding = holdingOf(change, context.catalogue);
    if (change.mode !== "managed" || holding.holds !== "row" || (effect !== "create" && effect !== "update"))
        return [];
    const { row } = holding;
    if (effect === "create" && isForNew(row, change))
        return [];
    const subject = about(change, context.catalogue);
    const brought = newlyExpiring(change, row);
    const tightened = context.situation.watched(change).filter(({ watch }) => watch.rule === "data-expiry");
    const said = [
        ...brought.map((one) => statement("data-expiry", subject, says(one.says), { evidence: evidenceOf(one.when, change.after) })),
        ...tightened.map((one) => statement("data-expiry", subject, saying(one), { evidence: [one.evidence] })),
    ];
    return said
        .slice(0, 1)
        .map((first) => ({ ...first, evidence: distinctEvidence(said.flatMap(({ evidence }) => evidence)) }));
};

;// CONCATENATED MODULE: ./build/domain/rules/forgotten.js



const MISSED = ["data", "identity", "dns", "backup", "key", "container"];
/**
 * Something worth keeping leaves the state without being destroyed: by `removed`, or since its provider's delete does
 * nothing. From then on no plan shows it.
 */
const forgotten = (change, { catalogue }) => {
    const holding = holdingOf(change, catalogue);
    if (change.mode !== "managed" || holding.holds !== "row" || !MISSED.includes(holding.row.class))
        return [];
    const { effect } = change.action;
    if (effect === "forget")
        return [statement("forgotten", about(change, catalogue), { kind: "leaves-state", by: "plan" })];
    if (!isDestroyed(change) || !isForgotten(holding.row, change.before))
        return [];
    return [statement("forgotten", about(change, catalogue), { kind: "leaves-state", by: "provider" })];
};

;// CONCATENATED MODULE: ./build/domain/rules/frozen.js

/**
 * Something is destroyed on a day on which the policy wants nothing destroyed. Days are compared as text: `YYYY-MM-DD`
 * sorts.
 */
const frozen = ({ plan, policy, today }) => {
    const destroyed = plan.counts.delete + plan.counts.replace;
    const window = policy.freeze.find(({ from, to }) => from <= today && today <= to);
    if (window === undefined || destroyed === 0)
        return [];
    const { from, to, reason } = window;
    return [statement("frozen", null, { kind: "freeze", from, to, reason, destroyed })];
};

;// CONCATENATED MODULE: ./build/domain/rules/guard-removed.js




/** A safeguard is switched off in place, or an object that is nothing but a safeguard goes. */
const guardRemoved = (change, context) => {
    const holding = holdingOf(change, context.catalogue);
    if (holding.holds !== "row" || change.mode !== "managed")
        return [];
    const { row } = holding;
    const subject = about(change, context.catalogue);
    if (isDestroyed(change))
        return row.class === "guard" && !isForgotten(row, change.before)
            ? [statement("guard-removed", subject, says(row.loses))]
            : [];
    const off = context.situation.watched(change).filter(({ watch }) => watch.rule === "guard-removed");
    const [first] = off;
    return first === undefined
        ? []
        : [statement("guard-removed", subject, saying(first), { evidence: off.map(({ evidence }) => evidence) })];
};

;// CONCATENATED MODULE: ./build/domain/rules/incomplete-plan.js

/** The plan leaves something out on purpose. An errored plan is incomplete too, and has its own rule. */
const incompletePlan = ({ plan }) => {
    if (plan.errored)
        return [];
    if (plan.deferred > 0)
        return [statement("incomplete-plan", null, { kind: "deferred", count: plan.deferred })];
    return plan.complete === false ? [statement("incomplete-plan", null, { kind: "partial" })] : [];
};

;// CONCATENATED MODULE: ./build/domain/rules/mass-destroy.js

/**
 * A large share of everything in the state goes at once. Where the plan shows no state, what it lists is taken for all
 * there is.
 */
const massDestroy = ({ plan, policy }) => {
    const { counts } = plan;
    const destroyed = counts.delete + counts.replace;
    const listed = destroyed + counts.update + counts.none + counts.forget;
    const all = Math.max(plan.managedInState ?? 0, listed);
    const { share, atLeast } = policy.massDestroy;
    if (destroyed === 0 || destroyed < atLeast || destroyed < all * share)
        return [];
    return [statement("mass-destroy", null, { kind: "share", destroyed, all })];
};

;// CONCATENATED MODULE: ./build/domain/rules/missing-state.js

/**
 * The plan knows no object and wants to create everything: right for a new root, and the first sign of a lost or
 * swapped state for any other.
 * Blocks only where the root is known not to be new.
 */
const missingState = ({ plan, isNewRoot }) => {
    const { counts } = plan;
    const known = counts.update + counts.replace + counts.delete + counts.forget + counts.none + counts.imported + counts.unknown;
    if (plan.hasPriorState === true || isNewRoot === true || counts.create === 0 || known > 0)
        return [];
    const detail = { kind: "no-prior-state", creates: counts.create };
    return [statement("missing-state", null, detail, isNewRoot === null ? { atMost: "warn" } : {})];
};

;// CONCATENATED MODULE: ./build/domain/rules/protected.js



/**
 * An object that the policy names goes, or leaves the state. The name it had before a move counts as well: a rename is
 * no way out.
 */
const protectedObject = (change, { policy, catalogue }) => {
    if (change.mode !== "managed" || !(isDestroyed(change) || change.action.effect === "forget"))
        return [];
    const entry = policy.protect.find((one) => matchesObject(one, change, "either-name"));
    if (entry === undefined)
        return [];
    return [statement("protected", about(change, catalogue), { kind: "protect", reason: entry.reason })];
};

;// CONCATENATED MODULE: ./build/domain/rules/side-effect.js

/** Terraform's names of the moments. A Map: the text comes from the plan. */
const EVENTS = new Map([
    ["BeforeCreate", "before-create"],
    ["AfterCreate", "after-create"],
    ["BeforeUpdate", "before-update"],
    ["AfterUpdate", "after-update"],
    ["BeforeDestroy", "before-destroy"],
    ["AfterDestroy", "after-destroy"],
]);
const momentOf = ({ event }) => (event === null ? "by-request" : (EVENTS.get(event) ?? "unknown"));
/** Actions run code of a provider that no create, update or delete shows. */
const sideEffect = ({ plan }) => {
    const count = plan.invocations.length;
    if (count === 0)
        return [];
    return [
        statement("side-effect", null, { kind: "actions", count, when: [...new Set(plan.invocations.map(momentOf))] }),
    ];
};

;// CONCATENATED MODULE: ./build/domain/rules/unclassified.js


/** The catalogue does not know the type, so nobody has said whether it holds anything. */
const unclassified = (change, { catalogue }) => {
    if (change.mode !== "managed" || !isDestroyed(change) || holdingOf(change, catalogue).holds !== "unknown")
        return [];
    return [statement("unclassified", about(change, catalogue), null)];
};

;// CONCATENATED MODULE: ./build/domain/rules/unreadable.js

/** An action or a kind of object that this version does not know may destroy, so it counts as if it did. */
const unreadableChange = (change, { catalogue }) => {
    const what = change.action.effect === "unknown" ? "actions" : change.mode === "unknown" ? "mode" : null;
    return what === null ? [] : [statement("unreadable-change", about(change, catalogue), { kind: "unreadable", what })];
};
/** A plan that ended in an error lists only what was reached before it. */
const unreadablePlan = ({ plan }) => [
    ...(plan.errored
        ? [statement("unreadable-change", null, { kind: "unreadable", what: "errored" }, { always: "block" })]
        : []),
    ...plan.unreadable.map((part) => statement("unreadable-change", null, { kind: "unreadable-part", part })),
];

;// CONCATENATED MODULE: ./build/domain/rules/index.js












/**
 * Rules that look at one object. `loss` is six rules of the contract: which one, the object's class and what remains
 * decide.
 */
const OBJECT_RULES = [
    loss,
    dataExpiry,
    protectedObject,
    unreadableChange,
    guardRemoved,
    forgotten,
    unclassified,
];
/**
 * Rules that look at the plan as a whole. `guard-edited` needs the pull request and is made by the action;
 * `exception-expired` comes out of applying the policy.
 */
const PLAN_RULES = [
    massDestroy,
    missingState,
    frozen,
    unreadablePlan,
    incompletePlan,
    sideEffect,
];

;// CONCATENATED MODULE: ./build/domain/evaluate.js







/** One plan → its findings, in order, and everything it destroys. The digest is added by who may hash. */
function evaluate(plan, circumstances) {
    const context = { ...circumstances, plan, situation: situationOf(plan, circumstances.catalogue) };
    const expired = new Set();
    const ofObjects = plan.changes.flatMap((change) => OBJECT_RULES.flatMap((rule) => rule(change, context)).filter((said) => !isAllowed(said, change, context, expired)));
    const ofPlan = [...PLAN_RULES.flatMap((rule) => rule(context)), ...[...expired].map(ranOut)];
    return {
        root: plan.root,
        source: plan.source,
        terraformVersion: plan.terraformVersion,
        formatVersion: plan.formatVersion,
        errored: plan.errored,
        complete: plan.complete,
        applyable: plan.applyable,
        counts: plan.counts,
        destroys: plan.changes.flatMap((change) => destroyOf(change, circumstances.catalogue)).sort(byAddress),
        findings: [...ofObjects, ...ofPlan].flatMap((said) => findingOf(said, context)).sort(byImportance),
    };
}
function findingOf({ weight, atMost, always, ...said }, { policy, plan }) {
    const level = always ?? capped(settingOf(policy, plan.root, said.rule, weight), atMost);
    return level === "off" ? [] : [{ ...said, level, file: null, line: null }];
}
/** What can't be read can't be allowed beforehand. */
function isAllowed(said, change, { policy, today }, expired) {
    if (said.rule === "unreadable-change")
        return false;
    const matching = policy.allow.filter((entry) => (entry.rules === null || entry.rules.includes(said.rule)) && matchesObject(entry, change, "both-names"));
    const valid = matching.find(({ until }) => until === null || today <= until);
    if (valid === undefined)
        for (const entry of matching)
            expired.add(entry);
    return valid !== undefined;
}
const ranOut = ({ until, reason }) => statement("exception-expired", null, { kind: "exception", until, reason });
function destroyOf(change, catalogue) {
    const { action } = change;
    if (!(isDestroyed(change) || action.effect === "forget") || change.mode !== "managed")
        return [];
    return [
        {
            address: change.address,
            previousAddress: change.previousAddress,
            deposed: change.deposed,
            type: change.type,
            provider: change.provider,
            identity: change.identity,
            effect: action.effect,
            order: action.effect === "replace" ? action.order : null,
            recreated: action.effect === "forget" && action.recreated,
            because: change.because,
            reason: actionReasonOf(change.reason),
            class: about(change, catalogue).class,
        },
    ];
}
const evaluate_key = ({ address, deposed }) => `${address}\0${deposed ?? ""}`;
const byAddress = (a, b) => byText(evaluate_key(a), evaluate_key(b));

;// CONCATENATED MODULE: ./build/review.js






const hash = (lines) => lines.length === 0 ? null : `sha256:${(0,external_node_crypto_namespaceObject.createHash)("sha256").update(lines.join("\n")).digest("hex")}`;
/**
 * The digest of several roots: over the digests of those in which something blocks, so that jobs of a matrix can each
 * make their own. Null when nothing blocks.
 */
const digestOf = (roots) => hash(roots.flatMap(({ root, digest }) => (digest === null ? [] : [JSON.stringify([root, digest])])).sort());
/** Adds the digest of what blocks in a root, once all of its findings are there. */
const withDigest = (root) => ({
    ...root,
    digest: hash(digestLines(root)),
});
/** One plan's review, where nothing but the plan is known. */
const reviewRoot = (plan, circumstances) => withDigest(evaluate(plan, circumstances));
const sum = (all) => Object.fromEntries([...EFFECTS, "moved", "imported", "deposed"].map((name) => [
    name,
    all.reduce((total, counts) => total + counts[name], 0),
]));
/**
 * The product in one function: reviewed roots → review. `askForOverride` is called with the digest only when something
 * blocks that may be overridden;
 * it answers with who agreed, or null.
 */
async function review(roots, askForOverride) {
    const sorted = [...roots].sort((a, b) => byText(a.root, b.root));
    const digest = digestOf(sorted);
    const override = digest === null || isFinal(sorted) ? null : await askForOverride(digest, sorted);
    const verdict = digest === null ? "passed" : override === null ? "blocked" : "overridden";
    return { verdict, digest, counts: sum(sorted.map(({ counts }) => counts)), roots: sorted, override };
}
/** Nobody to ask: the command line has no owners. */
const NOBODY = async () => null;

;// CONCATENATED MODULE: ./build/cli/progress.js
function progressOn(stream, now) {
    if (stream.isTTY !== true)
        return { read: () => { }, clear: () => { } };
    const start = now();
    let last = start;
    let total = 0;
    let shown = false;
    return {
        read: (bytes) => {
            total += bytes;
            const time = now();
            if (time - start < 1000 || time - last < 200)
                return;
            last = time;
            shown = true;
            stream.write(`\r\u001b[Kreading … ${(total / 1e6).toFixed(0)} MB`);
        },
        clear: () => {
            if (shown)
                stream.write("\r\u001b[K");
        },
    };
}

;// CONCATENATED MODULE: ./build/cli/surroundings.js



/** Columns of the terminal; 80 where standard output is none. */
const widthOf = ({ stdout, env }) => stdout.columns ?? (Number(env.COLUMNS) || 80);
const usageError = (message) => new fault/* InputError */.d(`${message}\nRun "destroy-guard --help" to see how it is used.`);
/** Options and arguments of a command. Throws InputError for what it does not know. */
function parseOptions(args, options) {
    try {
        return (0,external_node_util_namespaceObject.parseArgs)({ args: [...args], options: options, allowPositionals: true, strict: true });
    }
    catch (cause) {
        throw usageError(cause instanceof Error ? cause.message.split(". ")[0] : String(cause));
    }
}
const HELP = { help: { type: "boolean", short: "h" } };
/** Writes text on standard output; the exit code of a command that only says something. */
function print(around, text) {
    around.stdout.write(text);
    return EXIT.passed;
}

;// CONCATENATED MODULE: ./build/cli/usage.js
/** What `--help` says. A test holds that every option of the program stands here. */
const USAGE = `destroy-guard: says what a Terraform or OpenTofu plan destroys, and what remains of it.

USAGE
  destroy-guard review [OPTIONS] PLAN...
  destroy-guard explain TYPE...
  destroy-guard check-policy FILE
  destroy-guard schema

REVIEW
  PLAN is the output of "terraform show -json" (or "tofu show -json"): a path, a glob,
  "-" for standard input, or any of these as ROOT=PLAN. A saved plan file works as well,
  if terraform is installed and its folder is initialised.

  --policy FILE       policy (default: .github/destroy-guard.yml, if there is one)
  --root DIR          root module of the plans, relative to the repository
                      (default: the folder of each plan)
  --format FORMAT     terminal (default), markdown, json or sarif
  --output FILE       write the report there, not to standard output
  --terraform CMD     program that shows saved plan files (default: terraform)

  terraform plan -out=tfplan && terraform show -json tfplan | destroy-guard review -
  destroy-guard review infra/prod=prod.json infra/dev=dev.json
  destroy-guard review --format json --output review.json plan.json

EXPLAIN        what the catalogue knows of a resource type, and where that is documented
  destroy-guard explain aws_db_instance

CHECK-POLICY   every mistake of a policy file, with its line
SCHEMA         JSON Schema of the policy file, for editors

EXIT CODES
  0  passed: nothing blocks
  1  blocked: something would be lost
  2  wrong usage, or input that can't be read
  3  a fault of destroy-guard itself

  -h, --help     this text
  --version      the version
`;

;// CONCATENATED MODULE: ./build/cli/review.js


















/** NO_COLOR and FORCE_COLOR as their pages define them: https://no-color.org, https://force-color.org */
const isColored = ({ stdout, env }) => {
    if (env.NO_COLOR !== undefined && env.NO_COLOR !== "")
        return false;
    if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== "")
        return env.FORCE_COLOR !== "0";
    return stdout.isTTY === true && env.TERM !== "dumb";
};
const FORMATS = new Map([
    ["terminal", (result, around) => terminalReport(result, { width: widthOf(around), color: isColored(around) })],
    ["markdown", (result) => markdownReport(result)],
    ["json", (result) => jsonReport(result)],
    ["sarif", (result) => sarifReport(result, { version: VERSION })],
]);
const REVIEW_OPTIONS = {
    policy: { type: "string" },
    root: { type: "string" },
    format: { type: "string", default: "terminal" },
    output: { type: "string" },
    terraform: { type: "string", default: "terraform" },
    help: { type: "boolean", short: "h" },
};
/** `review`: reads the plans, judges them, prints or writes the report; the exit code is the verdict. */
async function reviewCommand(args, around) {
    const { values, positionals } = parseOptions(args, REVIEW_OPTIONS);
    if (values.help === true)
        return print(around, USAGE);
    const format = FORMATS.get(values.format ?? "terminal");
    if (format === undefined)
        throw usageError(`"${values.format}" is no format; there are ${[...FORMATS.keys()].join(", ")}`);
    if (positionals.length === 0)
        throw usageError("no plan was named");
    if (positionals.filter((plan) => plan === "-" || plan.endsWith("=-")).length > 1)
        throw usageError('"-" can be read only once');
    const policy = await policyFor(values.policy, around.cwd);
    const catalogue = catalogueWith(policy.catalogue);
    const plans = await readAll(positionals, values, { policy, catalogue }, around);
    const today = around.now().toISOString().slice(0, 10);
    const result = await review(plans.map((plan) => reviewRoot(plan, { catalogue, policy, today, isNewRoot: null })), NOBODY);
    if (values.output === undefined)
        around.stdout.write(format(result, around));
    else
        written(values.output, format(result, { ...around, stdout: { write: () => { } } }), around);
    return exitCodeOf(result.verdict);
}
/** Reads every plan, so that every mistake is told at once. */
async function readAll(positionals, { root, terraform }, { policy, catalogue }, around) {
    const progress = progressOn(around.stderr, () => around.now().getTime());
    const interest = interestOf(catalogue, policy);
    const plans = [];
    const mistakes = [];
    for (const source of await (0,sources/* planSources */._K)(positionals, root, around.cwd)) {
        try {
            plans.push(...(await readPlans(source, {
                interest,
                terraform: terraform ?? "terraform",
                input: around.stdin,
                cwd: around.cwd,
                onProgress: progress.read,
            })));
        }
        catch (error) {
            if (!(error instanceof fault/* InputError */.d))
                throw error;
            mistakes.push(error);
        }
    }
    progress.clear();
    const [first, ...rest] = mistakes;
    if (first !== undefined)
        throw rest.length === 0
            ? first
            : new fault/* InputError */.d(mistakes.map(({ message }) => message).join("\n"), { cause: first });
    return plans;
}
function written(path, text, { cwd }) {
    try {
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.resolve)(cwd, path), text);
    }
    catch (cause) {
        throw new fault/* InputError */.d(`${path}: the report can't be written (${cause instanceof Error && "code" in cause ? String(cause.code) : String(cause)}); check the path`, { cause });
    }
}

;// CONCATENATED MODULE: ./build/cli/command.js











async function explainCommand(args, around) {
    const { values, positionals } = parseOptions(args, HELP);
    if (values.help === true)
        return print(around, USAGE);
    if (positionals.length === 0)
        throw usageError("no resource type was named");
    const catalogue = catalogueWith([]);
    const unknown = positionals.filter((type) => catalogue(type).known === "nothing");
    const known = unknown.length > 0 ? knownTypes() : [];
    const width = widthOf(around);
    around.stdout.write(positionals
        .map((type) => explained({ type, knowledge: catalogue(type), beside: rowsBeside(type), known, width }))
        .join("\n"));
    return unknown.length > 0 ? EXIT.input : EXIT.passed;
}
async function checkPolicyCommand(args, around) {
    const { values, positionals } = parseOptions(args, HELP);
    if (values.help === true)
        return print(around, USAGE);
    const [path, ...more] = positionals;
    if (path === undefined || more.length > 0)
        throw usageError("check-policy takes one file");
    const policy = await policyIn(path, around.cwd);
    const parts = [
        counted(policy.protect.length, "protected pattern"),
        counted(policy.allow.length, "exception"),
        counted(policy.roots.length, "root setting"),
        counted(policy.freeze.length, "freeze window"),
    ];
    return print(around, `${path} is a valid policy: ${parts.join(", ")}.\n`);
}
async function schemaCommand(args, around) {
    const { values, positionals } = parseOptions(args, HELP);
    if (values.help === true)
        return print(around, USAGE);
    if (positionals.length > 0)
        throw usageError("schema takes no arguments");
    const { policySchema } = await Promise.all(/* import() */[__nccwpck_require__.e(6), __nccwpck_require__.e(867), __nccwpck_require__.e(625)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1625));
    return print(around, `${JSON.stringify(policySchema(), null, 2)}\n`);
}
const COMMANDS = new Map([
    ["review", reviewCommand],
    ["explain", explainCommand],
    ["check-policy", checkPolicyCommand],
    ["schema", schemaCommand],
]);
/**
 * The command line: arguments without the program's name in, exit code out (contract §7). Expected faults are told on
 * standard error in their own words;
 * everything else is a fault of ours and shows its stack.
 */
async function run(argv, around) {
    try {
        const [name, ...args] = argv;
        if (name === "--version")
            return print(around, `${VERSION}\n`);
        if (name === "--help" || name === "-h" || name === "help")
            return print(around, USAGE);
        const command = COMMANDS.get(name ?? "");
        if (command === undefined)
            throw usageError(name === undefined
                ? "no command was given"
                : `"${name}" is no command; there are ${[...COMMANDS.keys()].join(", ")}`);
        return await command(args, around);
    }
    catch (error) {
        if (error instanceof fault/* InputError */.d) {
            around.stderr.write(`destroy-guard: ${logText(error.message)}\n`);
            return EXIT.input;
        }
        around.stderr.write(`destroy-guard: this is a fault of destroy-guard, not of your plan; please report it.\n${error instanceof Error ? error.stack : String(error)}\n`);
        return EXIT.fault;
    }
}


/***/ }),

/***/ 5472:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1708);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(545);


// A reader that has seen enough (`| head`) is no fault.
node_process__WEBPACK_IMPORTED_MODULE_0__.stdout.on("error", (error) => {
    if (error.code !== "EPIPE")
        throw error;
    node_process__WEBPACK_IMPORTED_MODULE_0__.exit(node_process__WEBPACK_IMPORTED_MODULE_0__.exitCode ?? 0);
});
node_process__WEBPACK_IMPORTED_MODULE_0__.exitCode = await (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .e)(node_process__WEBPACK_IMPORTED_MODULE_0__.argv.slice(2), {
    cwd: node_process__WEBPACK_IMPORTED_MODULE_0__.cwd(),
    env: node_process__WEBPACK_IMPORTED_MODULE_0__.env,
    stdin: node_process__WEBPACK_IMPORTED_MODULE_0__.stdin,
    stdout: node_process__WEBPACK_IMPORTED_MODULE_0__.stdout,
    stderr: node_process__WEBPACK_IMPORTED_MODULE_0__.stderr,
    now: () => new Date(),
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 5520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ CLASSES),
/* harmony export */   O: () => (/* binding */ rowOf)
/* harmony export */ });
/**
 * What the catalogue can say about a resource type, and how the rest of the program asks.
 *
 * A row is plain data: no functions, no regular expressions. Everything that varies by value is a condition on
 * attribute paths, so that the reader knows beforehand which attributes of a type have to be kept, and drops
 * all others (plans hold secrets in plain text).
 */
const CLASSES = ["data", "backup", "key", "container", "identity", "dns", "network-critical", "guard"];
const rowOf = (knowledge) => knowledge.known === "row" || knowledge.known === "policy" ? knowledge.row : undefined;


/***/ }),

/***/ 2777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ DEFAULT_POLICY)
/* harmony export */ });
/* harmony import */ var _rules_table_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4333);

const DEFAULT_POLICY = {
    levels: _rules_table_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_LEVELS */ .ol,
    massDestroy: { share: 0.5, atLeast: 5 },
    protect: [],
    allow: [],
    roots: [],
    freeze: [],
    override: { label: null, approvers: null, allowAuthor: false, required: 1, onPush: "keep-if-same" },
    catalogue: [],
};


/***/ }),

/***/ 4333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   iU: () => (/* binding */ RULE_NAMES),
/* harmony export */   ik: () => (/* binding */ isLossRule),
/* harmony export */   ol: () => (/* binding */ DEFAULT_LEVELS),
/* harmony export */   y0: () => (/* binding */ RULES)
/* harmony export */ });
/**
 * The rules, one row each, in the order in which findings of one level stand. A rule is a row here, a file beside this
 * one that finds it, a row in `report/wording.ts` that speaks of it, and a section in docs/rules.md. The compiler and
 * the tests name what is missing.
 *
 * `level`: what a finding does while no policy says otherwise. A level per weight makes it a loss rule: one object has
 * at most one finding of those, the strongest.
 * `title`: two or three words, lower case.
 * `says`: what the rule found, as a sentence, for someone who meets it for the first time.
 * `matters`: why it is worth a pause, as a sentence.
 */
const LEVELS = ["block", "warn", "note"];
const BY_WEIGHT = { high: "block", medium: "warn", low: "note" };
const TABLE = {
    "last-copy": {
        level: BY_WEIGHT,
        title: "last copy",
        says: "An object that holds data is deleted or replaced, and nothing in this state is known to keep a copy of it.",
        matters: "After apply there is nothing to restore from, unless a copy exists that this state does not know of.",
    },
    "data-loss": {
        level: BY_WEIGHT,
        title: "data loss",
        says: "An object that holds data is deleted or replaced; something remains from which it could be restored, or it is not known what remains.",
        matters: "What remains may be older than the data, short-lived, or never tried.",
    },
    "data-expiry": {
        level: "warn",
        title: "data expiry",
        says: "A change makes data that is stored already expire or be overwritten.",
        matters: "Such a change looks harmless in a plan, often as a create, and deletes later or in the background.",
    },
    "backup-loss": {
        level: BY_WEIGHT,
        title: "backup loss",
        says: "A backup, or what makes or keeps backups, is deleted, replaced or cut back.",
        matters: "Nobody misses a backup until the day it is needed.",
    },
    "key-loss": {
        level: BY_WEIGHT,
        title: "key loss",
        says: "A key or a store of secrets, without which data cannot be read, is deleted or replaced.",
        matters: "Data that is encrypted with a lost key is lost, wherever it is stored, backups included.",
    },
    "address-loss": {
        level: "warn",
        title: "address loss",
        says: "Something that cannot be had again is deleted or replaced, though it holds no data: an address, a domain, a registration, a certificate authority.",
        matters: "Others point to it: firewalls, partners, customers, certificates.",
    },
    "container-loss": {
        level: BY_WEIGHT,
        title: "container loss",
        says: "Deleting it also deletes what is inside, whether the plan lists that or not.",
        matters: "The plan shows one deletion; the provider does many.",
    },
    protected: {
        level: "block",
        title: "protected",
        says: "An object that the policy protects by name, type or tag is deleted, replaced or forgotten.",
        matters: "Someone decided beforehand that this one should not go without a second look.",
    },
    "mass-destroy": {
        level: "block",
        title: "mass destroy",
        says: "The plan deletes or replaces a large share of everything in the state.",
        matters: "That is seldom what was meant: a wrong workspace, state or variable file looks exactly like this.",
    },
    "missing-state": {
        level: "block",
        title: "missing state",
        says: "The plan has no prior state and wants to create everything, yet this root is not new.",
        matters: "Applying it makes a second copy of what exists, and the first one is no longer managed; bringing the old state back later may then destroy it.",
    },
    frozen: {
        level: "block",
        title: "frozen",
        says: "Something is destroyed inside a freeze window of the policy.",
        matters: "The window was set for days on which nobody should have to restore anything.",
    },
    "unreadable-change": {
        level: "block",
        title: "unreadable change",
        says: "The plan holds something that this version does not know, or the plan failed half-way.",
        matters: "What cannot be read may be a destroy, so it is not taken for harmless.",
    },
    "guard-removed": {
        level: "warn",
        title: "guard removed",
        says: "A safeguard is switched off, deleted, or taken out of the configuration.",
        matters: "The next plan can then destroy what this one could not.",
    },
    forgotten: {
        level: "warn",
        title: "forgotten",
        says: "An object that holds data, a backup or a key leaves the state without being destroyed.",
        matters: "It goes on existing and costing, but nothing manages, protects or watches it any more.",
    },
    unclassified: {
        level: "warn",
        title: "unclassified",
        says: "An object of a type that the catalogue does not know is deleted or replaced.",
        matters: "It may hold data; nobody has looked yet.",
    },
    "guard-edited": {
        level: "warn",
        title: "guard edited",
        says: "The pull request changes the policy, CODEOWNERS, or a workflow that runs this check.",
        matters: "These files decide what is checked and who may agree. The check itself still reads them from the base branch.",
    },
    "incomplete-plan": {
        level: "warn",
        title: "incomplete plan",
        says: "The plan leaves something out: it was made with a target, or some changes were put off.",
        matters: "What is left out was not reviewed, and comes with a later plan.",
    },
    "side-effect": {
        level: "note",
        title: "side effect",
        says: "An action runs with this plan whose effect no create, update or delete shows.",
        matters: "What it does is up to the provider: it may back up, restore, rotate or delete.",
    },
    "exception-expired": {
        level: "warn",
        title: "exception expired",
        says: "An allow entry of the policy ran out, and no longer allows anything.",
        matters: "What it allowed is reviewed again like everything else.",
    },
};
const RULES = TABLE;
/** Every rule's name, in the order of the table. */
const RULE_NAMES = Object.keys(TABLE);
const isLossRule = (rule) => typeof RULES[rule].level !== "string";
/** What holds where a policy says nothing. */
const DEFAULT_LEVELS = Object.fromEntries(RULE_NAMES.map((rule) => [rule, TABLE[rule].level]));


/***/ }),

/***/ 9733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  DH: () => (/* binding */ decoded),
  sG: () => (/* binding */ fileBytes),
  Or: () => (/* binding */ isSystemError)
});

;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __nccwpck_require__(2777);
;// CONCATENATED MODULE: ./build/input/plan/bytes.js




const CHUNK = 1 << 20;
/**
 * The bytes of a file, one read ahead of the reader. The chunks reuse two buffers: each is valid until the next is
 * asked for.
 * Throws InputError where the file is missing, is a folder, or can't be read.
 */
async function* fileBytes(path) {
    const file = await openFile(path);
    try {
        const buffers = [Buffer.allocUnsafe(CHUNK), Buffer.allocUnsafe(CHUNK)];
        let turn = 0;
        let next = file.read(buffers[0], 0, CHUNK);
        for (;;) {
            // The read ahead of a reader that stopped early has nobody to await it; one that is awaited still throws here.
            next.catch(() => { });
            const { bytesRead, buffer } = await next;
            if (bytesRead === 0)
                return;
            turn = 1 - turn;
            next = file.read(buffers[turn === 0 ? 0 : 1], 0, CHUNK);
            yield buffer.subarray(0, bytesRead);
        }
    }
    catch (cause) {
        if (isSystemError(cause, "EISDIR"))
            throw new fault/* InputError */.d("is a folder; name the plan file in it", { cause });
        throw cause;
    }
    finally {
        await file.close();
    }
}
async function openFile(path) {
    try {
        return await (0,promises_namespaceObject.open)(path, "r");
    }
    catch (cause) {
        if (isSystemError(cause, "ENOENT") || isSystemError(cause, "ENOTDIR"))
            throw new fault/* InputError */.d("does not exist; check the path, or that the step which makes it ran", { cause });
        if (isSystemError(cause, "EACCES") || isSystemError(cause, "EPERM"))
            throw new fault/* InputError */.d("can't be read: permission denied", { cause });
        throw new fault/* InputError */.d(`can't be read: ${isSystemError(cause) ? cause.code : String(cause)}`, { cause });
    }
}
const isSystemError = (error, code) => error instanceof Error && "code" in error && (code === undefined || error.code === code);
const SIGNATURES = [
    ["utf-8-bom", [0xef, 0xbb, 0xbf]],
    ["utf-16le", [0xff, 0xfe]],
    ["utf-16be", [0xfe, 0xff]],
    ["gzip", [0x1f, 0x8b]],
    ["zip", [0x50, 0x4b, 0x03, 0x04]],
];
const formOf = (start) => SIGNATURES.find(([, bytes]) => bytes.every((byte, i) => start[i] === byte))?.[0] ?? "utf-8";
/**
 * Any of the forms above → UTF-8 without a byte order mark. `show` turns a saved plan into the bytes of its JSON.
 * Throws InputError on bytes that are not text in the encoding they claim, and on a damaged gzip.
 */
async function* decoded(bytes, show, unzipped = false) {
    const { start, rest, close } = await peek(bytes, 4);
    const form = formOf(start);
    if (form === "zip") {
        await close();
        yield* show();
    }
    else if (form === "gzip") {
        if (unzipped)
            throw new fault/* InputError */.d("is compressed twice; unpack it first");
        yield* decoded(gunzipped(rest), show, true);
    }
    else if (form === "utf-16le" || form === "utf-16be")
        yield* utf16(rest, form);
    else
        yield* utf8(rest, form === "utf-8-bom" ? 3 : 0);
}
/** The first bytes, and all of them once more; or `close`, if the rest is not wanted. */
async function peek(bytes, wanted) {
    const iterator = bytes[Symbol.asyncIterator]();
    let start = new Uint8Array(0);
    while (start.length < wanted) {
        const { done, value } = await iterator.next();
        if (done === true)
            break;
        // A copy: the chunk's buffer is used again while more is asked for.
        start = Buffer.concat([start, value]);
    }
    async function* rest() {
        try {
            if (start.length > 0)
                yield start;
            for (;;) {
                const { done, value } = await iterator.next();
                if (done === true)
                    return;
                yield value;
            }
        }
        finally {
            await iterator.return?.();
        }
    }
    return { start, rest: rest(), close: async () => iterator.return?.() };
}
async function* gunzipped(bytes) {
    const gunzip = (0,external_node_zlib_namespaceObject.createGunzip)();
    const feed = (async () => {
        for await (const chunk of bytes) {
            // A copy, since zlib reads on after the generator's buffer is used again.
            if (!gunzip.write(Buffer.from(chunk)))
                await new Promise((resolve) => gunzip.once("drain", resolve).once("close", resolve));
            if (gunzip.destroyed)
                return;
        }
        gunzip.end();
    })();
    feed.catch((error) => gunzip.destroy(error));
    try {
        for await (const chunk of gunzip)
            yield chunk;
    }
    catch (cause) {
        if (cause instanceof fault/* InputError */.d)
            throw cause;
        throw new fault/* InputError */.d("is a damaged or truncated gzip file; make it again", { cause });
    }
    await feed;
}
async function* utf16(bytes, encoding) {
    const decoder = new TextDecoder(encoding, { fatal: true });
    const encoder = new TextEncoder();
    const decode = (chunk) => {
        try {
            return encoder.encode(decoder.decode(chunk, { stream: chunk !== undefined }));
        }
        catch (cause) {
            throw new fault/* InputError */.d(`begins as ${encoding.toUpperCase()} but is not valid text in it; write it as UTF-8 (PowerShell: | Out-File -Encoding utf8)`, { cause });
        }
    };
    for await (const chunk of bytes)
        yield decode(chunk);
    yield decode();
}
/** Hands whole characters on: a character that a chunk cuts goes with the next one. */
async function* utf8(bytes, skip) {
    let offset = 0;
    let cut = new Uint8Array(0);
    for await (const chunk of bytes) {
        const body = offset === 0 ? chunk.subarray(skip) : chunk;
        const joined = cut.length === 0 ? body : Buffer.concat([cut, body]);
        const end = joined.length - cutCharacter(joined);
        const whole = joined.subarray(0, end);
        if (!(0,external_node_buffer_namespaceObject.isUtf8)(whole))
            throw notUtf8(offset, offset + chunk.length);
        cut = Uint8Array.from(joined.subarray(end));
        offset += chunk.length;
        yield whole;
    }
    if (cut.length > 0)
        throw notUtf8(offset - cut.length, offset);
}
const notUtf8 = (from, to) => new fault/* InputError */.d(`is not valid UTF-8 between bytes ${from} and ${to}; give the output of "terraform show -json" as it was written`);
/** How many bytes at the end belong to a character that is not complete. */
function cutCharacter(bytes) {
    for (let back = 1; back <= Math.min(3, bytes.length); back++) {
        const byte = bytes[bytes.length - back];
        if ((byte & 0xc0) === 0x80)
            continue;
        const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
        return needed > back ? back : 0;
    }
    return 0;
}


/***/ }),

/***/ 7893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _K: () => (/* binding */ planSources),
/* harmony export */   k2: () => (/* binding */ slashes)
/* harmony export */ });
/* unused harmony exports rootName, findSources */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2777);



/** A path as it is named everywhere, whatever the machine writes. */
const slashes = (path) => (node_path__WEBPACK_IMPORTED_MODULE_1__.sep === "/" ? path : path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/"));
/** A directory as a root is named: relative to `cwd` with slashes, `.` for the top. */
function rootName(directory, cwd) {
    const path = slashes((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(directory) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(cwd, directory) : directory);
    const normal = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(path === "" ? "." : path).replace(/\/$/, "");
    return normal === "" ? "." : normal;
}
/**
 * PLAN arguments → sources: a path, a glob, `-`, or any of them with `ROOT=` in front. Without it the root is `root`,
 * else the directory of the plan.
 * A name that exists as it stands is a file, whatever signs are in it. Throws InputError for `ROOT=` without a path.
 */
async function findSources(args, root, cwd) {
    const missing = [];
    const sources = [];
    for (const arg of args) {
        const cut = exists(arg, cwd) ? -1 : arg.indexOf("=");
        const path = cut < 0 ? arg : arg.slice(cut + 1);
        const named = cut < 0 ? root : arg.slice(0, cut);
        if (path === "")
            throw new _domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d(`"${arg}" names no plan; write ROOT=PATH`);
        const paths = path === "-" || exists(path, cwd) ? [path] : await matching(path, cwd);
        if (paths.length === 0)
            missing.push(path);
        sources.push(...paths.map((one) => ({ path: one, root: rootName(named ?? (one === "-" ? "." : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(one)), cwd) })));
    }
    return { sources, missing };
}
const exists = (path, cwd) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cwd, path));
/** Globs are matched by a library that most runs do without, so it is loaded only here. */
async function matching(path, cwd) {
    const { expanded, isGlob } = await Promise.all(/* import() */[__nccwpck_require__.e(6), __nccwpck_require__.e(101)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2101));
    return isGlob(path) ? expanded(path, cwd) : [];
}
/** The same, where whatever leads to nothing is a fault. */
async function planSources(args, root, cwd) {
    const { sources, missing } = await findSources(args, root, cwd);
    if (missing.length === 0)
        return sources;
    const { isGlob } = await Promise.all(/* import() */[__nccwpck_require__.e(6), __nccwpck_require__.e(101)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2101));
    const globs = missing.filter(isGlob);
    if (globs.length > 0) {
        throw new _domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d(globs
            .map((glob) => `"${glob}" matches no file; check the pattern, or that the step which makes the plan ran`)
            .join("\n"));
    }
    // A path to nothing is told when it is read, with all other mistakes.
    return [...sources, ...missing.map((path) => ({ path, root: rootName(root ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), cwd) }))];
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(5472);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 

export const id = 7323;
export const ids = [7323];
export const modules = {

/***/ 7323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readDocument: () => (/* binding */ readDocument)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/input/policy/position.js
var position = __webpack_require__(807);
;// CONCATENATED MODULE: ./build/input/policy/syntax.js
const IN_QUOTES = "; put text that begins with @, *, %, & or a backquote in quotes";
const brokenYaml = (error) => `broken YAML: ${error.message}`;
/** Sentences for the errors that policy writers run into; all others keep the parser's own. */
const SYNTAX = new Map([
    ["MULTIPLE_DOCS", () => "a second document begins here; allowed: one document in a file"],
    ["RESOURCE_EXHAUSTION", () => "nested too deeply"],
    ["BAD_SCALAR_START", (error) => `${brokenYaml(error)}${IN_QUOTES}`],
    ["BAD_ALIAS", (error) => `${brokenYaml(error)}${IN_QUOTES}`],
    ["MULTILINE_IMPLICIT_KEY", () => "broken YAML: a key that goes on over several lines; is a colon missing behind it?"],
    ["TAB_AS_INDENT", () => "a tab; allowed: indentation with spaces"],
    ["TAG_RESOLVE_FAILED", (error) => `${error.message}; allowed: plain YAML without tags`],
]);
/**
 * One wrong character can make the parser stumble over every word that follows, and one nesting too deep over every
 * bracket that closes it: what only follows from an earlier error is left out.
 */
const firstCauses = (errors) => {
    const deep = errors.find(({ code }) => code === "RESOURCE_EXHAUSTION");
    if (deep !== undefined)
        return [deep];
    return errors
        .toSorted((a, b) => a.pos[0] - b.pos[0])
        .filter(({ code }, index) => index === 0 || code !== "UNEXPECTED_TOKEN");
};
/** What is wrong with a parsed text as YAML. */
const syntaxMistakes = ({ errors, warnings }, positionOf) => firstCauses([...errors, ...warnings]).map((error) => ({
    ...positionOf(error.pos[0]),
    path: "",
    found: null,
    message: SYNTAX.get(error.code)?.(error) ?? brokenYaml(error),
}));

// EXTERNAL MODULE: ./build/input/policy/shown.js
var shown = __webpack_require__(8783);
;// CONCATENATED MODULE: ./build/input/policy/values.js



/** A policy is five levels deep; more is a mistake or an attack on the stack. */
const MAX_DEPTH = 20;
/** Nodes that aliases may repeat altogether: a few nested aliases can stand for billions of nodes. */
const MAX_REPEATED = 10_000;
/** Offset of a node in the text. */
const startOf = (node) => node?.range?.[0] ?? 0;
/**
 * The nodes of a YAML text as plain values, and the way back from a path to a node.
 *
 * The values are made here and not by the library's `toJS`, which throws without a place at an unknown alias; and keys
 * given twice are found here, because the library compares every key with every other, which takes many seconds on a
 * large file.
 */
class YamlValues {
    value;
    mistakes = [];
    /** Whether the reading was given up: the value then says nothing. */
    isGivenUp = false;
    #top;
    #positionOf;
    #anchors = new Map();
    /** Kept per alias and not per name: the same anchor may be set again further down. */
    #targets = new Map();
    #pairs = new Map();
    #repeated = 0;
    constructor(top, positionOf) {
        this.#top = top;
        this.#positionOf = positionOf;
        this.value = this.#read(top, [], false);
    }
    /** What stands at a path; or, where nothing does, the innermost that there is on the way. */
    find(path) {
        let found = { key: null, node: this.#top };
        for (const step of path) {
            const next = this.#below(found.node, step);
            if (next === null)
                return found;
            found = next;
        }
        return found;
    }
    #below(node, step) {
        const around = node === null ? null : (this.#targets.get(node) ?? node);
        if ((0,dist/* isMap */.jh)(around)) {
            const pair = this.#pairs.get(around)?.get(String(step));
            return pair === undefined ? null : { key: pair.key, node: pair.value };
        }
        const item = (0,dist/* isSeq */.oP)(around) ? around.items[Number(step)] : undefined;
        return item === undefined ? null : { key: null, node: item };
    }
    #report(offset, path, found, says) {
        const where = (0,shown/* pathText */.LF)(path);
        const message = where === "" ? says : `${where}: ${says}`;
        this.mistakes.push({ ...this.#positionOf(offset), path: where, found, message });
    }
    #giveUp(node, path, says) {
        this.isGivenUp = true;
        this.#report(startOf(node), path, null, says);
        return null;
    }
    #read(node, path, insideAlias) {
        if (this.isGivenUp || node === null)
            return null;
        if (path.length > MAX_DEPTH)
            return this.#giveUp(node, path.slice(0, 3), `nested more than ${MAX_DEPTH} levels deep`);
        if (insideAlias && ++this.#repeated > MAX_REPEATED)
            return this.#giveUp(node, path, `aliases repeat more than ${MAX_REPEATED} values`);
        if ((0,dist/* isAlias */.Vj)(node))
            return this.#readAlias(node, path);
        if (!insideAlias && "anchor" in node && node.anchor !== undefined)
            this.#anchors.set(node.anchor, node);
        if ((0,dist/* isMap */.jh)(node))
            return this.#readMap(node, path, insideAlias);
        if ((0,dist/* isSeq */.oP)(node))
            return node.items.map((item, index) => this.#read(item, [...path, index], insideAlias));
        return (0,dist/* isScalar */.jn)(node) ? node.value : null;
    }
    #readAlias(node, path) {
        const target = this.#targets.get(node) ?? this.#anchors.get(node.source);
        if (target === undefined) {
            const says = `*${node.source} is an alias without an anchor${IN_QUOTES}`;
            this.#report(startOf(node), path, `*${node.source}`, says);
            return null;
        }
        this.#targets.set(node, target);
        return this.#read(target, path, true);
    }
    #readMap(map, path, insideAlias) {
        const byKey = new Map();
        const entries = [];
        for (const pair of map.items) {
            const name = this.#nameOf(pair, map, path);
            if (name === null)
                continue;
            const first = byKey.get(name);
            if (first === undefined) {
                byKey.set(name, pair);
                entries.push([name, this.#read(pair.value, [...path, name], insideAlias)]);
            }
            else if (!insideAlias)
                this.#reportTwice(pair.key, first.key, [...path, name]);
        }
        this.#pairs.set(map, byKey);
        return Object.fromEntries(entries);
    }
    /** The key of a pair; null where it can't be one. */
    #nameOf({ key }, map, path) {
        const offset = key?.range?.[0] ?? startOf(map);
        if (!(0,dist/* isScalar */.jn)(key)) {
            this.#report(offset, path, null, "a key that is not a word; allowed: plain words as keys");
            return null;
        }
        const name = String(key.value);
        if (name !== "__proto__")
            return name;
        // Further on, zod drops it without a word; as the only tag of an exception that would widen what may be destroyed.
        this.#report(offset, [...path, name], (0,shown/* quote */.hD)(name), "a key that cannot be used; allowed: any other");
        return null;
    }
    #reportTwice(key, first, path) {
        const { line } = this.#positionOf(startOf(first));
        const says = `the key is here a second time, first in line ${line}; allowed: each key once`;
        this.#report(startOf(key), path, (0,shown/* quote */.hD)(String(path.at(-1))), says);
    }
}

;// CONCATENATED MODULE: ./build/input/policy/document.js




const MAX_BYTES = 1024 * 1024;
/** Reads one YAML document. Never throws: what is wrong is in `mistakes`. */
const readDocument = (written) => {
    const bytes = Buffer.byteLength(written);
    if (bytes > MAX_BYTES)
        return unusable([tooLarge(bytes)]);
    const text = written.replace(/^\uFEFF/, "");
    const positionOf = (0,position/* positionsIn */.Y)(text);
    const document = parsed(text);
    const broken = syntaxMistakes(document, positionOf);
    if (broken.length > 0)
        return unusable(broken);
    const values = new YamlValues(document.contents, positionOf);
    return {
        value: values.value,
        mistakes: values.mistakes,
        usable: !values.isGivenUp,
        valueAt: (path) => {
            const { key, node } = values.find(path);
            return positionOf(startOf(isEmpty(node) && key !== null ? key : node));
        },
        keyAt: (path) => {
            const { key, node } = values.find(path);
            return positionOf(startOf(key ?? node));
        },
    };
};
/** The core schema reads dates as text, whatever a %YAML directive asks for; `off` and `no` stay words. */
const parsed = (text) => (0,dist/* parseDocument */.Tp)(text, {
    prettyErrors: false,
    schema: "core",
    resolveKnownTags: false,
    uniqueKeys: false,
    logLevel: "error",
});
const unusable = (mistakes) => {
    const start = () => ({ line: 1, column: 1 });
    return { value: null, mistakes, usable: false, valueAt: start, keyAt: start };
};
const tooLarge = (bytes) => ({
    line: 1,
    column: 1,
    path: "",
    found: `${bytes} bytes`,
    message: `the file has ${bytes} bytes; allowed: ${MAX_BYTES}`,
});
/** A key without a value has an empty node somewhere behind it: the key is the better place. */
const isEmpty = (node) => node?.range == null || node.range[0] === node.range[1];


/***/ }),

/***/ 807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ positionsIn)
/* harmony export */ });
/**
 * From an offset in a text to its position. The library's own LineCounter is not used: after a syntax error it misses
 * lines.
 */
const positionsIn = (text) => {
    const starts = [0];
    for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", end + 1))
        starts.push(end + 1);
    return (offset) => {
        let low = 0;
        let high = starts.length;
        while (high - low > 1) {
            const middle = (low + high) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle;
        }
        return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    };
};


/***/ }),

/***/ 8783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LF: () => (/* binding */ pathText),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   iq: () => (/* binding */ foundText)
/* harmony export */ });
/** How a value of the policy, and the way to it, are shown in a message. */
const LONGEST = 60;
/** A text in quotes, shortened, on one line and without characters that would change how the line is shown. */
const quote = (text) => {
    const short = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
    const visible = short.replace(/[\p{C}\u2028\u2029]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
    return `"${visible}"`;
};
const WORD = /^[A-Za-z_][\w-]{0,60}$/;
/** `allow[0].until`; a key that is no plain word is quoted: `tags["a b"]`. */
const pathText = (path) => path
    .map((step) => (typeof step === "number" ? `[${step}]` : WORD.test(step) ? `.${step}` : `[${quote(step)}]`))
    .join("")
    .replace(/^\./, "");
/** What stands in the file, in a few words. */
const foundText = (value) => {
    if (value === null || value === undefined)
        return "nothing";
    if (typeof value === "string")
        return quote(value);
    if (Array.isArray(value))
        return value.length === 0 ? "an empty list" : "a list";
    if (typeof value === "object")
        return Object.keys(value).length === 0 ? "an empty mapping" : "a mapping";
    return String(value);
};


/***/ })

};

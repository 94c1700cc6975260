export const id = 5726;
export const ids = [5726];
export const modules = {

/***/ 6955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ partOfPlan)
/* harmony export */ });
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2777);

/**
 * What `read` makes of one file in a saved plan; null where the plan is no zip (a plan of HCP Terraform, or one that
 * OpenTofu encrypted), or has no such file.
 * https://github.com/hashicorp/terraform/blob/main/internal/plans/planfile/reader.go
 * Throws InputError where the zip can't be read for certain.
 */
async function partOfPlan(path, name, read) {
    // Loaded only here: few runs look into a zip.
    const yauzl = await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.t.bind(__webpack_require__, 663, 19));
    let zip;
    try {
        zip = await yauzl.openPromise(path, { lazyEntries: true, autoClose: false });
    }
    catch {
        return null;
    }
    try {
        const found = [];
        for await (const entry of zip.eachEntry())
            if (entry.fileName === name)
                found.push(entry);
        const [entry, second] = found;
        if (second !== undefined)
            throw new _domain_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(`is a saved plan that holds two files ${name}`);
        return entry === undefined ? null : await read(await zip.openReadStreamPromise(entry));
    }
    catch (cause) {
        if (cause instanceof _domain_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d)
            throw cause;
        throw new _domain_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(`is a damaged plan file: ${cause instanceof Error ? cause.message : String(cause)}`, {
            cause,
        });
    }
    finally {
        zip.close();
    }
}


/***/ }),

/***/ 5726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  statePlaceOf: () => (/* binding */ statePlaceOf)
});

// EXTERNAL MODULE: ./build/input/plan/plan-file.js
var plan_file = __webpack_require__(6955);
// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __webpack_require__(2777);
;// CONCATENATED MODULE: ./build/input/plan/wire.js

/** More than this of one field nobody wants. */
const LARGEST_FIELD = 1 << 20;
/** What follows a tag: https://protobuf.dev/programming-guides/encoding/ */
const VARINT = 0;
const FIXED_64 = 1;
const LENGTH = 2;
const FIXED_32 = 5;
const damaged = () => new fault/* InputError */.d("is a saved plan that can't be read to its end; make the plan again");
/**
 * The wanted fields of a message in Protocol Buffers, among those that have a length; all others are passed over.
 *
 * Our own, since the libraries (protobufjs, @bufbuild/protobuf) read whole messages, and a plan may be larger than the
 * memory. A field that comes twice would be one that the two of us read differently, so it is refused.
 */
async function fieldsIn(bytes, wanted) {
    const reader = new FieldReader(wanted);
    for await (const chunk of bytes)
        reader.push(chunk);
    return reader.end();
}
class FieldReader {
    #wanted;
    #found = new Map();
    /** What the next byte belongs to. */
    #expect = "tag";
    #field = 0;
    /** The number that is read, and the weight of its next digit. */
    #number = 0;
    #weight = 1;
    /** Bytes that are left of the field, and those of it that are kept. */
    #left = 0;
    #kept = null;
    constructor(wanted) {
        this.#wanted = wanted;
    }
    push(chunk) {
        for (let i = 0; i < chunk.length;)
            if (this.#expect === "bytes")
                i += this.#take(chunk, i);
            else
                this.#digit(chunk[i++]);
    }
    end() {
        if (this.#expect !== "tag" || this.#weight !== 1)
            throw damaged();
        return this.#found;
    }
    /** The next byte of a number: seven bits of it, and whether more follow. */
    #digit(byte) {
        this.#number += (byte & 0x7f) * this.#weight;
        this.#weight *= 128;
        if (byte >= 0x80) {
            if (this.#weight >= 2 ** 70)
                throw damaged();
            return;
        }
        const number = this.#number;
        this.#number = 0;
        this.#weight = 1;
        if (this.#expect === "tag")
            this.#begin(number);
        else if (this.#expect === "length")
            this.#open(number, this.#wanted.has(this.#field));
        else
            this.#expect = "tag";
    }
    #begin(tag) {
        this.#field = Math.floor(tag / 8);
        const type = tag % 8;
        if (type === VARINT)
            this.#expect = "varint";
        else if (type === LENGTH)
            this.#expect = "length";
        else if (type === FIXED_64 || type === FIXED_32)
            this.#open(type === FIXED_64 ? 8 : 4, false);
        else
            throw damaged();
    }
    #open(length, isWanted) {
        if (isWanted && (length > LARGEST_FIELD || this.#found.has(this.#field)))
            throw damaged();
        this.#left = length;
        this.#kept = isWanted ? new Uint8Array(length) : null;
        if (this.#kept !== null)
            this.#found.set(this.#field, this.#kept);
        this.#expect = length === 0 ? "tag" : "bytes";
    }
    #take(chunk, from) {
        const count = Math.min(this.#left, chunk.length - from);
        this.#kept?.set(chunk.subarray(from, from + count), this.#kept.length - this.#left);
        this.#left -= count;
        if (this.#left === 0)
            this.#expect = "tag";
        return count;
    }
}

;// CONCATENATED MODULE: ./build/input/plan/state-place.js


/** The plan itself, among the files of a saved plan. */
const PLAN = "tfplan";
/**
 * Fields of `Plan`, `Backend` and `DynamicValue`, the same in Terraform and OpenTofu.
 * https://github.com/hashicorp/terraform/blob/main/internal/plans/planproto/planfile.proto
 */
const BACKEND = 13;
const [TYPE, CONFIG, WORKSPACE] = [1, 2, 3];
const MSGPACK = 1;
/**
 * Where the state lies that a saved plan was made of; null where the file does not tell. Of the backend's settings,
 * which may hold secrets, only the `asked` ones are kept.
 * Throws InputError where the plan can't be read for certain.
 */
const statePlaceOf = (path, asked) => (0,plan_file/* partOfPlan */.q)(path, PLAN, async (bytes) => {
    const backend = (await fieldsIn(bytes, new Set([BACKEND]))).get(BACKEND);
    if (backend === undefined)
        return null;
    const fields = await fieldsIn(once(backend), new Set([TYPE, CONFIG, WORKSPACE]));
    const type = textOf(fields.get(TYPE));
    if (type === "")
        return null;
    const settings = await settingsIn(fields.get(CONFIG), asked);
    return { backend: type, workspace: textOf(fields.get(WORKSPACE)), settings };
});
async function* once(bytes) {
    yield bytes;
}
const textOf = (bytes) => Buffer.from(bytes ?? []).toString("utf8");
async function settingsIn(config, asked) {
    const packed = config === undefined ? undefined : (await fieldsIn(once(config), new Set([MSGPACK]))).get(MSGPACK);
    if (packed === undefined)
        return new Map();
    const { decode } = await __webpack_require__.e(/* import() */ 6435).then(__webpack_require__.t.bind(__webpack_require__, 6435, 19));
    const values = decode(packed);
    const all = typeof values === "object" && values !== null ? Object.entries(values) : [];
    return new Map(all.filter(([name]) => asked.has(name)).map(([name, value]) => [name, plainText(value)]));
}
/** A number as it is written in a policy, and in Terraform. */
const plainText = (value) => typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : null;


/***/ })

};

import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 23:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 777:
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

/***/ 698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  s: () => (/* binding */ fileBytes),
  O: () => (/* binding */ isSystemError)
});

;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __nccwpck_require__(777);
;// CONCATENATED MODULE: ./build/input/json/bytes.js


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
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
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
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
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
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:module"
const external_node_module_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
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
        return JSON.parse((0,external_node_fs_namespaceObject.readFileSync)((0,external_node_path_.join)(folder, name), "utf8"));
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
function load_tables() {
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
        const { rows, harmless } = load_tables().get(prefix)?.() ?? { rows: [], harmless: [] };
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

;// CONCATENATED MODULE: ./build/domain/catalogue.js
/**
 * What the catalogue can say about a resource type, and how the rest of the program asks.
 *
 * A row is plain data: no functions, no regular expressions. Everything that varies by value is a condition on
 * attribute paths, so that the reader knows beforehand which attributes of a type have to be kept, and drops
 * all others (plans hold secrets in plain text).
 */
const CLASSES = (/* unused pure expression or super */ null && (["data", "backup", "key", "container", "identity", "dns", "network-critical", "guard"]));
/** Why a provider refuses a destroy: a switch of the object's own, something inside it, or something that uses it. */
const REFUSAL_REASONS = (/* unused pure expression or super */ null && (["protected", "not-empty", "in-use"]));
const rowOf = (knowledge) => knowledge.known === "row" || knowledge.known === "policy" ? knowledge.row : undefined;

;// CONCATENATED MODULE: ./build/domain/remembered.js
/** A function that asks `make` once for each key, and gives the same answer from then on. */
function remembered(make, keyOf = (asked) => asked) {
    const known = new Map();
    return (asked) => {
        const key = keyOf(asked);
        const before = known.get(key);
        if (before !== undefined || known.has(key))
            return before;
        const made = make(asked);
        known.set(key, made);
        return made;
    };
}

;// CONCATENATED MODULE: ./build/domain/elements.js

/**
 * Elements of lists. Values under `[*]` say in which element they stand, so that what is said of one element is never
 * taken for another's: conditions hold together in one, and a change is one of the same element before and after.
 */
/** The lists that a path leads through, the outermost first: `rule[*].copy[*].days` → `rule[*]`, `rule[*].copy[*]`. */
const listsIn = remembered((path) => [...path.matchAll(/\[\*\]/g)].map(({ index }) => path.slice(0, index + 3)));
/** The place of a value in the list at this depth; values that nobody placed stand one after another. */
const placeAt = ({ at }, depth, order) => at?.[depth]?.index ?? order;
/** The values of an element at a path; all of them where the path leads through none of its lists. */
function within(values, path, element) {
    const lists = listsIn(path);
    const shared = lists.findIndex((list, depth) => list !== element.lists[depth]);
    const depth = shared < 0 ? lists.length : shared;
    if (depth === 0)
        return values;
    const { at } = element;
    return at === null
        ? []
        : values.filter((value, order) => at.every((one, d) => d >= depth || isIn(value, d, order, one)));
}
const isIn = (value, depth, order, { index }) => placeAt(value, depth, order) === index;
/** The attribute that tells the elements at this depth apart on both sides; none: they have no name of their own. */
function nameAt(depth, values) {
    const names = values[0]?.at?.[depth]?.keys.keys() ?? [];
    for (const name of names)
        if (values.every(({ at }) => at?.[depth]?.keys.has(name)))
            return name;
    return null;
}
/** Values in groups of those that may be the same one: elements by name where they have one, else all of a list. */
function grouped(values, names) {
    const groups = new Map();
    for (const value of values) {
        const key = names.map((name, depth) => (name === null ? "" : value.at?.[depth]?.keys.get(name))).join("\0");
        const group = groups.get(key);
        if (group)
            group.push(value);
        else
            groups.set(key, [value]);
    }
    return groups;
}
/**
 * Values at a path with `[*]` before and after, each with the one that takes its place. Elements are paired by their
 * names; those without one by `asOne`, within the list that they stand in. A list that is not known yet may hold
 * anything in place of each.
 */
function paired(path, before, after, asOne) {
    const unknown = after.find(({ at }) => at?.some(({ index }) => index < 0));
    if (unknown !== undefined)
        return [undefined, ...before].map((old) => [old, unknown]);
    const names = listsIn(path).map((_, depth) => nameAt(depth, [...before, ...after]));
    const [old, now] = [grouped(before, names), grouped(after, names)];
    return [...new Set([...old.keys(), ...now.keys()])].flatMap((key) => asOne(old.get(key) ?? [], now.get(key) ?? []));
}
/** What is left of two lists without the values that stand unchanged on both sides, wherever they stand. */
function unlike(before, after, isSame) {
    const [old, now] = [[...before], [...after]];
    for (const one of before) {
        const at = now.findIndex((other) => isSame(one, other));
        if (at < 0)
            continue;
        now.splice(at, 1);
        old.splice(old.indexOf(one), 1);
    }
    return [old, now];
}
/** By place. */
const byPlace = (before, after) => Array.from({ length: Math.max(before.length, after.length) }, (_, i) => [before[i], after[i]]);

;// CONCATENATED MODULE: ./build/domain/conditions.js

/** Prefix of paths that are read from the literal configuration of the object's provider (`azurerm` features). */
const PROVIDER = "provider.";
/**
 * The lowest major version of the provider that the plan's constraints allow, as a number; defaults change with it.
 * Only
 * `above` says anything: a later version may be in use.
 */
const PROVIDER_VERSION = "provider.version";
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
const NOTHING = { value: null, sensitive: false, unknown: false };
const MISSING = [NOTHING];
/** The values at a path; one null where there is nothing. */
const conditions_valuesAt = (attributes, path) => attributes.get(path) ?? MISSING;
const passesOne = ({ values, test }) => (values.length === 0 ? MISSING : values).some((value) => passes(value, test));
/** `null` says that the whole list has nothing there, unless another test is about the same element. */
const isAbsent = ({ values, test }) => test === null && values.every((value) => passes(value, test));
/** The tests with the values of one element of their list that passes them all; null where there is none. */
function metBy(asked, depth) {
    const [first] = asked;
    if (first === undefined || (asked.length === 1 && first.test === null))
        return asked.every(isAbsent) ? asked : null;
    const places = new Set(asked.flatMap(({ values }) => values.map((value, order) => placeAt(value, depth, order))));
    if (places.size === 0)
        return asked.every(passesOne) ? asked : null;
    for (const place of places) {
        const here = asked.map((one) => ({
            ...one,
            values: one.values.filter((value, order) => placeAt(value, depth, order) === place),
        }));
        const met = allMet(here, depth + 1);
        if (met !== null)
            return met;
    }
    return null;
}
/** The tests with the values that pass them, those of one list together; null where not all hold. */
function allMet(asked, depth) {
    const lists = new Map();
    for (const one of asked) {
        const list = listsIn(one.path)[depth];
        if (list === undefined && !passesOne(one))
            return null;
        if (list !== undefined)
            lists.set(list, [...(lists.get(list) ?? []), one]);
    }
    if (lists.size === 0)
        return asked;
    const met = [...lists.values()].map((inList) => metBy(inList, depth));
    const plain = asked.filter(({ path }) => listsIn(path)[depth] === undefined);
    return met.includes(null) ? null : [...plain, ...met.flatMap((each) => each ?? [])];
}
const askedOf = (conditions, attributes, element) => Object.entries(conditions).map(([path, test]) => {
    const values = attributes.get(path) ?? [];
    return { path, test, values: element === undefined ? values : within(values, path, element) };
});
const isOfElements = (path) => path.includes("[*]");
/**
 * Whether every test holds. Tests on elements of one list (a common `[*]`) hold together of one and the same element:
 * of `element`, if it is one of that list.
 */
function conditions_hold(conditions, attributes, element) {
    if (Object.keys(conditions).some(isOfElements))
        return allMet(askedOf(conditions, attributes, element), 0) !== null;
    return Object.entries(conditions).every(([path, test]) => conditions_valuesAt(attributes, path).some((value) => passes(value, test)));
}
/** Whether every test holds, or may hold once the apply tells the values that are unknown now. */
const conditions_mayHold = (conditions, attributes) => Object.entries(conditions).every(([path, test]) => conditions_valuesAt(attributes, path).some((value) => value.unknown || passes(value, test)));
/** The sets of conditions of which one must hold; none where there are no conditions, or none are needed. */
const conditions_alternatives = (conditions) => conditions === undefined || conditions === true ? [] : [conditions].flat();
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
/** A path of a row, and what has the attribute: the object itself (null), or its provider. */
const ownerOf = (path) => path.startsWith(PROVIDER) ? { path: path.slice(PROVIDER.length), of: "provider" } : { path, of: null };
/** The tests with the values of the element that passed them, in the order of the conditions. */
function toldOf(conditions, attributes) {
    const asked = askedOf(conditions, attributes);
    const met = new Map(allMet(asked, 0)?.map((one) => [one.path, one]));
    return asked.map((one) => met.get(one.path) ?? one);
}
/** The values that a set of conditions looked at. `of`: the type that has them, if they are not the object's own. */
const evidenceOf = (conditions, attributes, of = null) => toldOf(conditions, attributes).flatMap(({ path, test, values }) => {
    const telling = values.find((value) => passes(value, test)) ?? values[0] ?? NOTHING;
    const whose = ownerOf(path);
    return [{ kind: "attribute", path: whose.path, of: whose.of ?? of, was: seen(telling, test) }];
});

;// CONCATENATED MODULE: ./build/domain/holding.js

const KEEPING = ["data", "identity", "key"];
/** Whether objects of the type hold data or keys whose loss would be felt: what is worth a line that protects it. */
const isWorthKeeping = (row) => KEEPING.includes(row.class) && row.weight !== "low";
/** Whether a row speaks of an object with these values at all. */
const holdsAnything = (row, values) => row.holds === undefined || alternatives(row.holds).some((conditions) => hold(conditions, values));
/** Whether the provider's delete only forgets the object. */
const isOnlyForgotten = (row, values) => row.forgets === true || alternatives(row.forgets).some((conditions) => hold(conditions, values));
/** The same, where some values are known only after apply. */
const mayHoldAnything = (row, values) => row.holds === undefined || alternatives(row.holds).some((conditions) => mayHold(conditions, values));
/** Whether it is a safeguard that is created switched off. */
const isCreatedOff = ({ createdOff = [] }, values) => createdOff.some(({ when }) => hold(when, values));
/**
 * Whether the object of a change holds something: one that is created, after it; one that is updated, before it or
 * after, since the update may be what makes it hold something, or no longer.
 */
function holdsAt({ action, before, after }, row) {
    if (action.effect === "create")
        return mayHoldAnything(row, after) || isCreatedOff(row, after);
    return holdsAnything(row, before) || (action.effect === "update" && mayHoldAnything(row, after));
}

;// CONCATENATED MODULE: ./build/domain/rules/table.js
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
const LEVELS = (/* unused pure expression or super */ null && (["block", "warn", "note"]));
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
        says: "The plan deletes or replaces a large share of everything in the state that is not known as harmless.",
        matters: "That is seldom what was meant: a wrong workspace, state or variable file looks exactly like this.",
    },
    "missing-state": {
        level: "block",
        title: "missing state",
        says: "The plan has no prior state and wants to create everything, yet this root is not new.",
        matters: "Applying it makes a second copy of what exists, and the first one is no longer managed; bringing the old state back later may then destroy it.",
    },
    "state-swapped": {
        level: "block",
        title: "state swapped",
        says: "The state is another one than the last apply of this root used, or an older copy of it.",
        matters: "A plan made of the wrong state destroys what that state knows, and makes again what it does not know.",
    },
    "wrong-environment": {
        level: "block",
        title: "wrong environment",
        says: "The plan was made with another workspace or backend than the policy says of this root, or does not tell with which.",
        matters: "The plan of one environment, applied or approved as that of another, passes by the rules of the wrong one.",
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
    exposed: {
        level: "off",
        title: "exposed",
        says: "The plan creates an object that holds data, of which nothing would remain if it were destroyed.",
        matters: "On the day on which it is made it costs one line to protect it.",
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
    drifted: {
        level: "warn",
        title: "drifted",
        says: "Outside Terraform, a safeguard was switched off, or an object that holds data vanished.",
        matters: "Nobody reviewed that, and the plan may build on it, or make anew what is gone, without its data.",
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
const RULES = (/* unused pure expression or super */ null && (TABLE));
/** Every rule's name, in the order of the table. */
const RULE_NAMES = Object.keys(TABLE);
const table_isLossRule = (rule) => typeof RULES[rule].level !== "string";
/** What holds where a policy says nothing. */
const DEFAULT_LEVELS = Object.fromEntries(RULE_NAMES.map((rule) => [rule, TABLE[rule].level]));

;// CONCATENATED MODULE: ./build/domain/levels.js

/** The level of a rule in a root: the policy's own, then every matching entry of `roots`, the last one last. */
function settingOf(policy, root, rule, weight) {
    const layers = [policy.levels, ...policy.roots.filter((entry) => entry.matches(root)).map(({ rules }) => rules)];
    let setting = "off";
    for (const levels of layers) {
        const found = isLossRule(rule) ? levels[rule]?.[weight ?? "high"] : levels[rule];
        setting = found ?? setting;
    }
    return setting;
}
/** Whether the rule says anything in any root: what only such a rule looks at need not be kept. */
const isAsked = (policy, rule) => [policy.levels, ...policy.roots.map(({ rules }) => rules)].some((levels) => (levels[rule] ?? "off") !== "off");
const ORDER = (/* unused pure expression or super */ null && (["off", "note", "warn", "block"]));
/** The lower of a setting and a cap. */
const capped = (setting, atMost) => atMost !== undefined && ORDER.indexOf(setting) > ORDER.indexOf(atMost) ? atMost : setting;

;// CONCATENATED MODULE: ./build/domain/path.js
const ANY = Symbol("any element");
const isPair = (step) => typeof step === "object" && "pair" in step;
const TEXT_KINDS = ["json", "columns", "properties", "sql"];
const isReading = (step) => typeof step === "object" && "read" in step;
/** Never the same for two different pairs, as `key=value` could be. */
const pairText = (key, value) => JSON.stringify([key, value]);
/** The pair without what stands before its key; of another pair nothing is left. */
function withoutPrefix(pair, prefix) {
    const [key, value] = JSON.parse(pair);
    return key.startsWith(prefix) ? pairText(key.slice(prefix.length), value) : null;
}
const PART = /([^.[\]{}~]+)|\[(\d+|\*)\]|\["([^"\]]+)"\]|~([a-z]+)|\{(?:(\w+),(\w+))?\}$/gy;
/**
 * `a[0].b[*].c`, `a["b.c"]`, `tags{}`, `tag[*]{key,value}`, `policy~json.rules` → its steps. Throws on anything else: a
 * path is written by us, so that is a fault of ours.
 */
function parsePath(path) {
    const steps = [];
    PART.lastIndex = 0;
    while (PART.lastIndex < path.length) {
        if (steps.length > 0 && path[PART.lastIndex] === ".")
            PART.lastIndex++;
        const [whole, name, index, quoted, kind, key, value] = PART.exec(path) ?? [];
        const read = TEXT_KINDS.find((one) => one === kind);
        if (whole === undefined || (kind !== undefined && read === undefined))
            throw new Error(`"${path}" is no path`);
        if (name !== undefined || quoted !== undefined)
            steps.push((name ?? quoted));
        else if (read !== undefined)
            steps.push({ read });
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
/** Days in each unit that providers count lengths of time in; months and years are of 30 and 365 days. */
const DAYS_OF_UNIT = {
    minutes: 1 / PER_DAY.minutes,
    hours: 1 / PER_DAY.hours,
    days: 1,
    weeks: 7,
    months: 30,
    years: 365,
};
const UNITS = new Map(Object.keys(DAYS_OF_UNIT).flatMap((unit) => {
    const one = unit.slice(0, -1);
    return [unit, one, `${one}ly`, `${one}(s)`].map((word) => [word, unit]);
})).set("daily", "days");
/** A unit as providers write it (`DAYS`, `Month`, `weekly`); null for anything else. */
const unitIn = (value) => typeof value === "string" ? (UNITS.get(value.toLowerCase()) ?? null) : null;
/** A date, as days since 1970; null for anything else. */
function dateIn(text) {
    const time = /^\d{4}-\d\d-\d\d/.test(text) ? Date.parse(text) : Number.NaN;
    return Number.isNaN(time) ? null : time / 86_400_000;
}

;// CONCATENATED MODULE: ./build/domain/measured.js



const measured_NOTHING = { value: null, sensitive: false, unknown: false };
/** Reads the values at a path together with their unit at another, of the same element. */
const measuring = (attributes, path, unit) => (of = measured_NOTHING) => {
    const plain = { value: of.value, unit: null, of };
    if (unit === undefined)
        return plain;
    const units = attributes.get(unit) ?? [];
    const own = of.at === undefined ? units : within(units, unit, { lists: listsIn(path), at: of.at });
    const word = unitIn(own[0]?.value ?? null);
    const number = typeof of.value === "string" ? numberIn(of.value) : of.value;
    return word === null || typeof number !== "number"
        ? plain
        : { value: Math.round(number * DAYS_OF_UNIT[word] * 1e6) / 1e6, unit: word, of };
};
/** A length of time as it may be shown: the number, with the unit in our own word. */
function shown({ unit, of }, words) {
    const was = seen(of, words);
    const isCounted = typeof was === "number" || (typeof of.value === "string" && !of.sensitive && !of.unknown);
    return unit === null || !isCounted ? was : `${Number(of.value)} ${unit}`;
}

;// CONCATENATED MODULE: ./build/domain/limits.js



const placesOf = ({ at }) => [at].flat();
/** The values of a limit in a rule, with the path where they stand. */
const valuesOf = (limit, attributes, rule) => placesOf(limit).flatMap((path) => within(attributes.get(path) ?? [], path, rule).map((one) => [path, one]));
/** What a limit is in a rule, of its values. */
function boundOf(limit, attributes, rule) {
    const values = valuesOf(limit, attributes, rule);
    if (limit.by === "at-least" || limit.by === "at-most") {
        const numbers = values.flatMap(([path, one]) => numberOf(measuring(attributes, path, limit.unit)(one).value) ?? []);
        if (numbers.length === 0)
            return null;
        return limit.by === "at-least" ? Math.max(...numbers) : Math.min(...numbers);
    }
    const texts = values.flatMap(([, { value }]) => textOf(value) ?? []);
    return meant(limit, texts);
}
const numberOf = (value) => typeof value === "string" ? (numberIn(value) ?? dateIn(value)) : typeof value === "number" ? value : null;
const textOf = (value) => {
    if (typeof value === "object")
        return value === null || value.size === 0 ? null : value.fingerprint;
    return value === "" ? null : String(value);
};
/** Texts, with the words in place of one that stands for several. */
function meant({ means = [] }, texts) {
    const named = texts.length === 0 ? [null] : texts;
    const all = named.flatMap((text) => means.find(({ word }) => word === text)?.words ?? (text === null ? [] : [text]));
    return all.length === 0 ? null : [...new Set(all)];
}
const EACH_FITS = {
    prefix: (wide, narrow) => narrow.startsWith(wide),
    suffix: (wide, narrow) => narrow.endsWith(wide),
    words: (wide, narrow) => wide === narrow,
};
/** Whether one of the texts is enough, so that a rule with several is as good as several rules. */
const isChoice = (by) => by in EACH_FITS;
/** Whether what the narrow bound lets through, the wide one lets through too. */
function isWithin({ by }, wide, narrow) {
    if (by === "at-least")
        return (narrow ?? 0) >= (wide ?? 0);
    if (by === "at-most")
        return (narrow ?? Infinity) <= (wide ?? Infinity);
    if (wide === null)
        return true;
    if (narrow === null)
        return false;
    const [wides, narrows] = [wide, narrow];
    if (isChoice(by))
        return narrows.every((one) => wides.some((other) => EACH_FITS[by](other, one)));
    if (by === "every-prefix")
        return wides.every((one) => narrows.some((other) => other.startsWith(one)));
    return by === "pairs" ? wides.every((one) => narrows.includes(one)) : wides.join("\0") === narrows.join("\0");
}

;// CONCATENATED MODULE: ./build/domain/grouped.js
/** Things by a key, in the order in which they come. Map.groupBy, which Node 20 has not. */
function grouped_grouped(all, keyOf) {
    const found = new Map();
    for (const one of all) {
        const key = keyOf(one);
        const group = found.get(key);
        if (group === undefined)
            found.set(key, [one]);
        else
            group.push(one);
    }
    return found;
}

;// CONCATENATED MODULE: ./build/domain/transition.js

/** What changes from which values to which: a fact for the digest, never shown. */
/** Of names those that go; of all else every value, since which of several elements moved means nothing by itself. */
function transition_transitionOf({ path, change }, before, after) {
    const [old, now] = [before.map(canonical), after.map(canonical)];
    const goes = change === "removed" && path.includes("[*]") ? [missingIn(now, old), []] : [old, now];
    return JSON.stringify([path, change, ...goes]);
}
/** Elements of `before` that `after` has not, or has fewer times; sorted. */
function missingIn(after, before) {
    const left = new Map([...grouped_grouped(after, (one) => one)].map(([one, all]) => [one, all.length]));
    return before.toSorted().filter((one) => {
        const count = left.get(one) ?? 0;
        left.set(one, count - 1);
        return count <= 0;
    });
}
/** A value as text, so that two that differ never read the same. */
const canonical = ({ value, unknown }) => JSON.stringify(unknown ? ["unknown"] : typeof value === "object" && value !== null ? [value.fingerprint] : value);

;// CONCATENATED MODULE: ./build/domain/rule-sets.js





const placesIn = ({ when, limits }) => [...Object.keys(when ?? {}), ...limits.flatMap(placesOf)];
/** The rules of a list, by any value that is known of them. */
function rulesIn(list, matching, attributes) {
    if (list === null)
        return [{ lists: [], at: [] }];
    const lists = listsIn(list);
    const found = new Map();
    for (const path of placesIn(matching)) {
        if (listsIn(path)[lists.length - 1] !== list)
            continue;
        for (const { at = [] } of attributes.get(path) ?? []) {
            const own = at.slice(0, lists.length);
            found.set(own.map(({ index }) => index).join(), own);
        }
    }
    return [...found.values()].map((at) => ({ lists, at }));
}
const isUnknownIn = (path, attributes, rule) => within(conditions_valuesAt(attributes, path), path, rule).some(({ unknown }) => unknown);
function ruleOf({ when = {}, limits }, attributes, rule) {
    const open = Object.keys(when).filter((path) => isUnknownIn(path, attributes, rule));
    const known = Object.fromEntries(Object.entries(when).filter(([path]) => !open.includes(path)));
    if (!conditions_hold(known, attributes, rule))
        return null;
    const bounds = limits.map((limit) => boundOf(limit, attributes, rule));
    const isOpen = limits.some((limit) => placesOf(limit).some((path) => isUnknownIn(path, attributes, rule)));
    return { in: rule, attributes, bounds, certain: open.length === 0 && !isOpen };
}
const matchingIn = (list, matching, attributes) => rulesIn(list, matching, attributes).flatMap((rule) => ruleOf(matching, attributes, rule) ?? []);
const MOST_PARTS = 256;
/** A rule with alternatives (prefixes, words) as rules with one of each, which different rules may cover. */
function parts(rule, limits) {
    let all = [[]];
    for (const [i, bound] of rule.bounds.entries()) {
        const choices = Array.isArray(bound) && isChoice(limits[i].by) ? bound.map((one) => [one]) : [bound];
        if (all.length * choices.length > MOST_PARTS)
            return [rule];
        all = all.flatMap((before) => choices.map((choice) => [...before, choice]));
    }
    return all.map((bounds) => ({ ...rule, bounds }));
}
/** The limits of the wide rule that keep something out which the narrow one lets through. */
const overstepped = (limits, wide, narrow) => limits.filter((limit, i) => !isWithin(limit, wide.bounds[i] ?? null, narrow.bounds[i] ?? null));
/** The first of some rules that matches what none of the others does; first those that surely do. */
function firstUncovered(rules, by, limits) {
    const covering = by.filter(({ certain }) => certain);
    const open = rules.filter((rule) => parts(rule, limits).some((part) => !covering.some((other) => overstepped(limits, other, part).length === 0)));
    const rule = open.find(({ certain }) => certain) ?? open[0];
    return rule === undefined ? null : { rule, certain: rule.certain && covering.length === by.length };
}
const isNamedLike = (a, b) => {
    const [one, other] = [a.in.at?.at(-1)?.keys, b.in.at?.at(-1)?.keys];
    const name = [...(one?.keys() ?? [])].find((key) => other?.has(key));
    return name === undefined ? null : one?.get(name) === other?.get(name);
};
/** The rule on the other side that this one most likely was, or becomes; none where it seems to be new. */
function counterpart(rule, others, own, limits) {
    const isSame = (a, b) => overstepped(limits, a, b).length === 0 && overstepped(limits, b, a).length === 0;
    const candidates = others.filter((other) => isNamedLike(rule, other) ?? !own.some((one) => isSame(one, other)));
    const [first, ...rest] = candidates;
    if (first === undefined)
        return null;
    const distance = (other) => overstepped(limits, other, rule).length;
    return rest.reduce((best, other) => (distance(other) < distance(best) ? other : best), first);
}
const seenAt = (limit, path, one, attributes) => shown(measuring(attributes, path, limit.unit)(one), (limit.means ?? []).flatMap(({ word, words }) => [word, ...words]));
/** The limits that changed, as facts. */
const changed = (limits, before, after) => limits.map((limit) => {
    const [old] = valuesOf(limit, before.attributes, before.in);
    const [now] = valuesOf(limit, after.attributes, after.in);
    const path = now?.[0] ?? old?.[0] ?? placesOf(limit)[0];
    const was = seenAt(limit, path, old?.[1], before.attributes);
    return { kind: "attribute", ...ownerOf(path), was, becomes: seenAt(limit, path, now?.[1], after.attributes) };
});
/** What makes a rule match: its conditions and its numbers. */
const standing = ({ when = {}, limits }, rule) => [
    ...Object.entries(when).map(([path, test]) => {
        const [one] = within(conditions_valuesAt(rule.attributes, path), path, rule.in);
        return { kind: "attribute", ...ownerOf(path), was: one === undefined ? null : seen(one, test) };
    }),
    ...limits.flatMap((limit) => limit.by === "at-least" || limit.by === "at-most"
        ? valuesOf(limit, rule.attributes, rule.in)
            .filter(([, { value, unknown }]) => value !== null || unknown)
            .map(([path, one]) => ({
            kind: "attribute",
            ...ownerOf(path),
            was: seenAt(limit, path, one, rule.attributes),
        }))
        : []),
];
/** What the rules of a set do after the change that they did not before; null if nothing. */
function foundBy(set, { before, after }) {
    const sides = [before, after].map((attributes) => matchingIn(set.list, set, attributes));
    const [own, others] = set.harm === "more" ? [sides[1], sides[0]] : sides;
    const uncovered = firstUncovered(own, others, set.limits);
    if (uncovered === null)
        return fewerExceptions(set, { before, after }, sides[1]);
    const other = counterpart(uncovered.rule, others, own, set.limits);
    if (other === null)
        return rule_sets_found(set, set.says, uncovered.certain, standing(set, uncovered.rule));
    const limits = overstepped(set.limits, other, uncovered.rule);
    const [old, now] = set.harm === "more" ? [other, uncovered.rule] : [uncovered.rule, other];
    const says = limits.length === 1 ? limits[0]?.says : undefined;
    return rule_sets_found(set, says ?? set.wider, uncovered.certain, changed(limits, old, now));
}
/** Exceptions that go, or take out less, while rules match. */
function fewerExceptions(set, { before, after }, matching) {
    const { except, list } = set;
    if (except === undefined || matching.length === 0)
        return null;
    const [old, now] = [matchingIn(list, except, before), matchingIn(list, except, after)];
    const uncovered = firstUncovered(old, now, except.limits);
    if (uncovered === null)
        return null;
    const other = counterpart(uncovered.rule, now, old, except.limits);
    const evidence = other === null
        ? standing(except, uncovered.rule)
        : changed(overstepped(except.limits, other, uncovered.rule), uncovered.rule, other);
    return rule_sets_found(set, except.says, uncovered.certain, evidence);
}
function rule_sets_found(set, says, certain, evidence) {
    const [first, ...besides] = evidence;
    const path = set.list ?? placesIn(set)[0];
    const told = first ?? { kind: "attribute", ...ownerOf(path), was: { hidden: "set" } };
    const { rule, weight } = set;
    return {
        watch: { path, change: "changed", rule, says, ...(weight && { weight }) },
        certain,
        evidence: told,
        besides,
    };
}
/** What a change of the rules of an object brings, one for each set; with all values of the set, for the digest. */
const findInRuleSets = (change, row) => (row.ruleSets ?? []).flatMap((set) => {
    const one = foundBy(set, change);
    return one === null ? [] : [{ ...one, transition: transitionIn(set, change) }];
});
const transitionIn = (set, { before, after }) => pathsOfSet(set)
    .map((path) => transition_transitionOf({ path, change: "changed" }, conditions_valuesAt(before, path), conditions_valuesAt(after, path)))
    .join("\n");
const pathsOfSet = (set) => [set, ...(set.except ? [set.except] : [])].flatMap((matching) => [
    ...placesIn(matching),
    ...matching.limits.flatMap(({ unit }) => unit ?? []),
]);
/** Every path that the sets of a row look at. */
const pathsOfRuleSets = ({ ruleSets = [] }) => ruleSets.flatMap(pathsOfSet);

;// CONCATENATED MODULE: ./build/domain/sorts.js

/** What the row says of an object of this sort. */
const asRow = (row, sort) => {
    const { sorts: _, ...rest } = row;
    const { group: _group, kinds: _kinds, ...said } = sort;
    return { ...rest, ...said };
};
/** A row for each sort of a type, or the row itself where the type has one sort only. */
const variantsOf = (row) => row.sorts === undefined ? [row] : row.sorts.of.map((sort) => asRow(row, sort));
const textAt = (values, path) => {
    const [found] = valuesAt(values, path);
    return typeof found?.value === "string" ? found.value : null;
};
/** `apps/v1` → `apps`, `v1` → `core`. */
const groupOf = (version) => {
    const end = version.lastIndexOf("/");
    return end < 0 ? "core" : version.slice(0, end);
};
const sorts_isIn = (group, wanted) => wanted.startsWith(".") ? group.endsWith(wanted) : group === wanted;
/** The sort that names the kind, else the one that stands for its whole group. */
function sortIn({ of, harmless }, group, kind) {
    const ofGroup = of.filter((sort) => sorts_isIn(group, sort.group));
    const found = ofGroup.find(({ kinds }) => kinds?.includes(kind)) ?? ofGroup.find(({ kinds }) => kinds === undefined);
    return found ?? (harmless.some((one) => sorts_isIn(group, one)) ? "harmless" : null);
}
/** What is known of an object with these values; null where nobody has said anything of such an object. */
function sorted(row, values) {
    if (row.sorts === undefined)
        return row;
    const [version, kind] = [textAt(values, row.sorts.version), textAt(values, row.sorts.kind)];
    const sort = version === null || kind === null ? null : sortIn(row.sorts, groupOf(version), kind);
    return sort === null || sort === "harmless" ? sort : asRow(row, sort);
}

;// CONCATENATED MODULE: ./build/domain/frequency.js

const YEAR = 365;
/** Words for how often something runs, as runs in a year. */
const WORDS = new Map([
    ["hourly", YEAR * 24],
    ["one_hour", YEAR * 24],
    ["daily", YEAR],
    ["midnight", YEAR],
    ["one_day", YEAR],
    ["weekly", YEAR / 7],
    ["one_week", YEAR / 7],
    ["monthly", 12],
    ["one_month", 12],
    ["quarterly", 4],
    ["yearly", 1],
    ["annually", 1],
    ["one_year", 1],
]);
const frequency_UNITS = new Map([
    ["minute", YEAR * 24 * 60],
    ["hour", YEAR * 24],
    ["day", YEAR],
    ["week", YEAR / 7],
]);
/** Names of days and months, as numbers. */
const NAMES = new Map([
    ...["sun", "mon", "tue", "wed", "thu", "fri", "sat"].map((name, i) => [name, i]),
    ...["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"].map((name, i) => [name, i + 1]),
]);
const frequency_numberOf = (text) => NAMES.get(text.toLowerCase()) ?? Number(text);
/** How many of the values from `first` to `last` a field of a cron expression names; null where it can't be read. */
function namedIn(field, first, last) {
    if (field === "*" || field === "?")
        return last - first + 1;
    const counts = field.split(",").map((part) => {
        const [, from = "", to, step = "1"] = /^(\*|\w+)(?:-(\w+))?(?:\/(\d+))?$/.exec(part) ?? [];
        if (from === "" || Number(step) === 0)
            return null;
        const start = from === "*" ? first : from === "L" ? last : frequency_numberOf(from);
        const end = to === undefined ? (part.includes("/") || from === "*" ? last : start) : frequency_numberOf(to);
        return Number.isNaN(start) || Number.isNaN(end) ? null : Math.max(1, Math.ceil((end - start + 1) / Number(step)));
    });
    return counts.some((count) => count === null) ? null : counts.reduce((sum, count) => sum + (count ?? 0), 0);
}
/** Days of a year that the fields for the day of the month, the month and the day of the week name together. */
function daysIn(ofMonth, month, ofWeek) {
    const isNth = ofWeek.includes("#"); // `SUN#1`: the first Sunday of a month
    const [monthDays, months] = [namedIn(ofMonth, 1, 31), namedIn(month, 1, 12)];
    const weekDays = isNth ? 1 : namedIn(ofWeek, 0, 6);
    if (monthDays === null || months === null || weekDays === null)
        return null;
    const isAny = (field) => field === "*" || field === "?";
    const inYear = months / 12;
    if (isAny(ofWeek))
        return isAny(ofMonth) ? YEAR * inYear : monthDays * months;
    return isNth ? months : (YEAR / 7) * weekDays * inYear;
}
/** Five fields as in Unix, six with the year last as AWS has them. */
function ofCron(fields) {
    const [minute = "", hour = "", ofMonth = "", month = "", ofWeek = ""] = fields;
    const [minutes, hours] = [namedIn(minute, 0, 59), namedIn(hour, 0, 23)];
    const days = daysIn(ofMonth, month, ofWeek);
    return minutes === null || hours === null || days === null ? null : minutes * hours * days;
}
function ofRate(text) {
    const [, number = "", unit = ""] = /^rate\((\d+) (minute|hour|day|week)s?\)$/.exec(text) ?? [];
    const each = frequency_UNITS.get(unit);
    return each === undefined || Number(number) === 0 ? null : each / Number(number);
}
/** `R/2026-01-01T02:00:00+00:00/P1W`: the interval of an ISO 8601 repetition. */
function ofRepetition(text) {
    const days = /^R\d*\//.test(text) ? durationDays(text.slice(text.lastIndexOf("/") + 1)) : null;
    return days === null || days === 0 ? null : YEAR / days;
}
/**
 * How often a year something runs, by a cron expression, `rate(1 day)`, a repeated interval or a word; null for what is
 * none of these. Right enough to tell a day from a week, not to plan by.
 */
function runsPerYear(schedule) {
    const text = schedule.trim().replace(/^cron\((.*)\)$/s, "$1");
    const word = WORDS.get(text.toLowerCase().replace(/^@/, ""));
    if (word !== undefined)
        return word;
    const fields = text.split(/\s+/);
    if (fields.length === 5 || fields.length === 6)
        return ofCron(fields);
    return ofRate(text) ?? ofRepetition(text);
}
/** Whether one schedule runs less often than another; false where one of them can't be read. */
function isRarer(before, after) {
    if (typeof before !== "string" || typeof after !== "string")
        return false;
    const [old, now] = [runsPerYear(before), runsPerYear(after)];
    return old !== null && now !== null && now < old * 0.99;
}

;// CONCATENATED MODULE: ./build/domain/watched.js







/** All facts of what was found. */
const factsOf = (found) => found.flatMap(({ evidence, besides = [] }) => [evidence, ...besides]);
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
function moved(before, after, direction, forever) {
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
        rarer: () => isRarer(before, after),
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
    was: shown(before, watched_words(watch)),
    becomes: shown(after, watched_words(watch)),
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
 * Numbers of a list whose elements have no names, the smallest first: their order means nothing, but where all are
 * paired by size, one that falls is seen even behind another. Null where they can't be compared.
 */
function bySize({ watch: { change, forever = [] }, measured }, before, after) {
    if (change !== "lowered" && change !== "raised")
        return null;
    const sizeIn = (one) => amount(measured(one).value, forever) ?? Number.NaN;
    if ([...before, ...after].some((one) => one.unknown || Number.isNaN(sizeIn(one))))
        return null;
    const length = Math.max(before.length, after.length);
    const sorted = (values) => Array.from({ length }, (_, i) => values[i]).sort((a, b) => compareNumbers(sizeIn(a), sizeIn(b)));
    const now = sorted(after);
    return sorted(before).map((old, i) => [old, now[i]]);
}
const compareNumbers = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
/** Each value with the one that takes its place: elements of a list by their names, else by size or place. */
function pairsOf(compared) {
    const { watch, before, after, measured } = compared;
    const isSame = (a, b) => !b.unknown && !differ(a.value, b.value) && measured(a).unit === measured(b).unit;
    if (!watch.path.includes("[*]"))
        return [[before[0], after[0]]];
    return paired(watch.path, before, after, (old, now) => {
        const left = unlike(old, now, isSame);
        return bySize(compared, ...left) ?? (isAboutElement(watch) ? byPlace(old, now) : byPlace(...left));
    });
}
/** Whether its conditions speak of the element itself, so that two with the same value need not be the same. */
const isAboutElement = ({ path, when }) => Object.keys(when ?? {}).some((other) => listsIn(other)[0] !== undefined && listsIn(other)[0] === listsIn(path)[0]);
/**
 * Whether an element that is new can do no harm by its number: backups that a further schedule makes are kept for its
 * own time, and those of the others are kept as before.
 */
const isHarmlessAnew = ({ path, rule, change }) => rule === "backup-loss" && path.includes("[*]") && (change === "lowered" || change === "raised");
/** The first value that changes in the harmful direction, in an element that fulfils the watch's conditions. */
function firstMoved(compared, isMeant) {
    const { watch, measured } = compared;
    const { change, forever = [] } = watch;
    for (const [before, after] of pairsOf(compared)) {
        if (before === undefined && isHarmlessAnew(watch))
            continue;
        const [old, now] = [measured(before), measured(after)];
        const certain = after?.unknown !== true && moved(old.value, now.value, change, forever);
        const isOpen = after?.unknown === true && mayMove(old.value, change) && !(compared.isNew && isNone(old.value));
        if ((certain || isOpen) && isMeant(before))
            return { watch, certain, evidence: told(watch, old, now) };
    }
    return null;
}
/** What a watch sees in a change; null if nothing harmful. */
function seenBy(watch, change) {
    const { path, when, whenAfter, unit } = watch;
    if (whenAfter !== undefined && !conditions_mayHold(whenAfter, change.after))
        return null;
    const [before, after] = [conditions_valuesAt(change.before, path), conditions_valuesAt(change.after, path)];
    const lists = listsIn(path);
    const isMeant = (one) => when === undefined ||
        conditions_hold(when, change.before, lists.length === 0 ? undefined : { lists, at: one?.at ?? (one ? [] : null) });
    if (areNames(watch, [...before, ...after]))
        return namesGone(watch, before.filter(isMeant), after);
    const inOld = measuring(change.before, path, unit);
    const inNew = measuring(change.after, path, unit);
    const now = new Set(after);
    const measured = (one) => (one !== undefined && now.has(one) ? inNew : inOld)(one);
    return firstMoved({ watch, before, after, isNew: change.action.effect === "replace", measured }, isMeant);
}
/**
 * The watched attributes of an update that change in a harmful direction. Of several watches on one path the first
 * counts. Elements of a list (`[*]`) are compared with themselves, by their own names where they have some, and one
 * that goes counts as none; names that are `removed` are compared as a set, numbers of nameless elements by their size.
 */
function findWatched(change, row) {
    if (change.action.effect !== "update" && !isRuleChange(change, row))
        return [];
    const found = new Map();
    for (const watch of row.watch ?? []) {
        if (found.has(watch.path))
            continue;
        const one = seenBy(watch, change);
        if (one !== null)
            found.set(watch.path, { ...one, transition: watched_transitionIn(watch, change) });
    }
    return [...found.values(), ...findInRuleSets(change, row)];
}
/** The watched values and their units, before and after. */
const watched_transitionIn = (watch, { before, after }) => {
    const { path, unit, change } = watch;
    const ofUnit = unit === undefined
        ? []
        : [transition_transitionOf({ path: unit, change: "changed" }, conditions_valuesAt(before, unit), conditions_valuesAt(after, unit))];
    return [transition_transitionOf({ path, change }, conditions_valuesAt(before, path), conditions_valuesAt(after, path)), ...ofUnit].join("\n");
};
/** A replacement of an object that is nothing but rules, by rules over the same: a change of the rules. */
const isRuleChange = ({ action, before, after }, { rulesOf }) => action.effect === "replace" &&
    rulesOf !== undefined &&
    rulesOf.every((path) => {
        const [old] = conditions_valuesAt(before, path);
        const [now] = conditions_valuesAt(after, path);
        return now?.unknown !== true && !differ(old?.value ?? null, now?.value ?? null);
    });
/**
 * The conditions of a row under which stored data expires, where the change brings them. Values that were there before
 * say nothing new.
 */
const newlyExpiring = ({ before, after }, row) => (row.expires ?? []).filter(({ when }) => conditions_hold(when, after) && !conditions_hold(when, before));
/** From which values to which a condition of expiry came to hold, for the digest. */
const bringing = ({ before, after }, path) => transitionOf({ path, change: "changed" }, valuesAt(before, path), valuesAt(after, path));

;// CONCATENATED MODULE: ./build/domain/kept-paths.js








/** Attributes by which other objects point to an object of any type. */
const COMMON_IDS = ["id", "arn", "name", "self_link"];
/** Where providers keep tags. */
const TAGS = ["tags", "tags_all", "labels", "effective_labels"];
/**
 * The paths to keep of each resource type, by what the catalogue and the policy look at. Answers are remembered: a plan
 * asks for one type a thousand times.
 */
function keptPathsOf(catalogue, policy) {
    const tags = tagsOf(policy);
    const asked = {
        tags,
        isExposedAsked: isAsked(policy, "exposed"),
        isMoveKept: entriesIn(policy).some(({ address }) => address !== null),
    };
    const known = new Map();
    return (type) => {
        const remembered = known.get(type);
        if (remembered !== undefined)
            return remembered;
        const knowledge = catalogue(type);
        const row = rowOf(knowledge);
        const isHarmless = knowledge.known === "harmless";
        const paths = row === undefined ? withoutRow(asked, isHarmless) : ofRow(row, asked);
        known.set(type, paths);
        return paths;
    };
}
/** All entries that name objects. */
const entriesIn = (policy) => [
    ...policy.protect,
    ...policy.allow,
    ...(policy.allowedToo ?? []),
];
const tagsOf = (policy) => {
    const names = new Set(entriesIn(policy).flatMap(({ tags }) => Object.keys(tags)));
    return [...names].flatMap((name) => TAGS.map((where) => ({ path: tagPath(where, name), steps: [where, name] })));
};
/** The name under which a tag's value is kept; tags hold dots and slashes, so it is no path. */
const tagPath = (where, name) => `${where}[${JSON.stringify(name)}]`;
/** Whether an update changes a tag by which the policy names objects. */
const isRetagged = ({ before, after }, { tags }) => tags.some(({ path }) => JSON.stringify(before.get(path)) !== JSON.stringify(after.get(path)));
const withoutRow = (asked, isHarmless) => ({
    isHarmless,
    isMachine: false,
    hasRow: false,
    destroyed: asked.tags,
    updated: asked.tags.length > 0 ? asked.tags : null,
    created: null,
    unchanged: null,
    replacement: asked.tags,
    identifying: [],
    provider: [],
    naming: [],
    namedBy: null,
    isMoveKept: asked.isMoveKept,
    isRelevantUpdate: (update) => isRetagged(update, asked),
});
function ofRow(row, asked) {
    const { tags, isExposedAsked, isMoveKept } = asked;
    const { decided, watched, expiring, refs, ids, decides, over } = pathsIn(row);
    const created = [...expiring, ...(row.createdOff ?? []).flatMap(({ when }) => Object.keys(when))];
    const linked = isLinked(row) ? [...refs, ...ids, ...decides, ...(row.keepsCopies === true ? decided : [])] : null;
    const all = [...decided, ...watched, ...refs, ...ids, ...decides];
    // What loses data in place is asked for its copies, like what is destroyed.
    const copied = (row.watch ?? []).some(({ rule }) => rule === "data-loss") ? [...refs, ...ids] : [];
    const ofRules = row.rulesOf === undefined ? [] : [...watched, ...expiring, ...over];
    const isUpdateKept = watched.length + expiring.length > 0 || linked !== null;
    return {
        isHarmless: false,
        isMachine: row.isMachine === true,
        hasRow: true,
        destroyed: [...own([...all, ...ofRules]), ...tags],
        updated: isUpdateKept || tags.length > 0
            ? [...own([...watched, ...expiring, ...decided, ...copied, ...(linked ?? [])]), ...tags]
            : null,
        created: created.length > 0 || (isExposedAsked && isWorthKeeping(row))
            ? [...own([...created, ...decided, ...refs]), ...tags]
            : null,
        // Nobody asks for the backups of what stays by its tags, and of a large state those would be most of what is kept.
        unchanged: linked === null ? null : own(linked).filter(({ path, steps }) => !isPair(steps.at(-1)) || refs.includes(path)),
        replacement: [...own([...decided, ...ofRules]), ...tags],
        identifying: own(identifyingIn(row)),
        provider: ofProvider(all),
        naming: namingIn(row),
        namedBy: namedBy(row),
        isMoveKept,
        isRelevantUpdate: (update) => isRetagged(update, asked) ||
            decides.length > 0 ||
            findWatched(update, row).length > 0 ||
            newlyExpiring(update, row).length > 0,
    };
}
/**
 * By what an object is known, and what its configuration says: not by ids that the provider gives it, nor by tags,
 * which many objects share.
 */
const identifyingIn = (row) => ["name", ...(row.ids ?? [])].filter((path) => !path.includes("{"));
/**
 * Whether objects of this type have to do with what remains of others: a copy may be what remains of a destroyed
 * object; and a replica, destroyed, leaves its source, which is of a type that can be a replica itself.
 */
const isLinked = (row) => (row.refs ?? []).some(({ role, keeps }) => role === "copies" || keeps !== undefined) ||
    row.keepsCopies === true ||
    row.taken === true ||
    (row.decides ?? []).length > 0;
/** The paths that a row of the catalogue looks at, by what for. */
function pathsIn(row) {
    return {
        decided: decidedIn(row),
        watched: [
            ...(row.watch ?? []).flatMap((watch) => [
                watch.path,
                ...(watch.unit === undefined ? [] : [watch.unit]),
                ...Object.keys({ ...watch.when, ...watch.whenAfter }),
                ...leftIn(watch.leaves ?? []),
            ]),
            ...(row.rulesOf === undefined ? pathsOfRuleSets(row) : []),
        ],
        expiring: [
            ...(row.expires ?? []).flatMap(({ when }) => Object.keys(when)),
            ...(row.rulesOf === undefined ? [] : pathsOfRuleSets(row)),
        ],
        over: row.rulesOf ?? [],
        refs: (row.refs ?? []).flatMap(({ path, when }) => [path, ...Object.keys(when ?? {})]),
        ids: [...COMMON_IDS, ...(row.ids ?? [])],
        decides: row.decides ?? [],
    };
}
/** What decides whether an object holds anything, what it weighs, and what its destroy leaves. */
function decidedIn(row) {
    const conditions = [
        ...conditions_alternatives(row.holds),
        ...conditions_alternatives(row.forgets),
        row.heavier?.when,
        row.lighter?.when,
        row.takesCopies?.when,
    ];
    const sorts = row.sorts === undefined ? [] : [row.sorts.version, row.sorts.kind, ...variantsOf(row).flatMap(decidedIn)];
    return [...conditions.flatMap((when) => Object.keys(when ?? {})), ...leftIn(row.leaves ?? []), ...sorts];
}
/** What decides about leaves, of the object's own attributes. */
const leftIn = (leaves) => leaves
    .filter(({ of }) => of === undefined)
    .flatMap((leaf) => [
    ...Object.keys(leaf.when ?? {}),
    ...("empty" in leaf ? Object.keys(leaf.empty ?? {}) : []),
    ...(typeof leaf.days === "object" ? [leaf.days.path] : []),
]);
const namingIn = (row) => (row.refs ?? []).flatMap(({ path, to }) => own([path])
    .filter(({ steps }) => !isPair(steps.at(-1)))
    .map((parsed) => ({ ...parsed, to })));
/** Null where no destroy of it hangs on what is inside, or uses it. */
function namedBy(row) {
    const conditional = (row.leaves ?? []).filter((leaf) => leaf.remains === "refused" && leaf.refusal !== "protected");
    if (conditional.length === 0)
        return null;
    return own(conditional.flatMap((leaf) => ("named" in leaf ? (leaf.named ?? []) : [])));
}
/** Paths into the object itself, each once. */
const own = (paths) => [...new Set(paths)].filter((path) => !path.startsWith(PROVIDER)).map(parsePath);
/** Paths into its provider's settings, each once. */
const ofProvider = (paths) => [...new Set(paths)]
    .filter((path) => path.startsWith(PROVIDER))
    .map((path) => ({ ...parsePath(path.slice(PROVIDER.length)), path }));

// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __nccwpck_require__(777);
// EXTERNAL MODULE: ./build/input/json/bytes.js + 1 modules
var bytes = __nccwpck_require__(698);
;// CONCATENATED MODULE: ./build/input/json/grammar.js
/** JSON, byte by byte: RFC 8259. */
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA_BYTE = 0x2c;
const COLON_BYTE = 0x3a;
const MINUS = 0x2d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
/** Of JSON's values only null begins with n. */
const NULL_START = 0x6e;
const TRUE_START = 0x74;
const FALSE_START = 0x66;
const isSpace = (c) => c === 0x20 || c === 0x0a || c === 0x0d || c === 0x09;
/** The `u` of `\u00e9`. */
const UNICODE_ESCAPE = 0x75;
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
// How far a number has been read.
const AFTER_MINUS = 0;
const LEADING_ZERO = 1;
const INTEGER = 2;
const AFTER_POINT = 3;
const DECIMALS = 4;
const AFTER_E = 5;
const AFTER_E_SIGN = 6;
const EXPONENT = 7;
const DIGITS = "0123456789";
/** In which state a number goes on with which bytes, and the state they lead to. With all others it ends. */
const STEPS = [
    [AFTER_MINUS, "0", LEADING_ZERO],
    [AFTER_MINUS, "123456789", INTEGER],
    [LEADING_ZERO, ".", AFTER_POINT],
    [LEADING_ZERO, "eE", AFTER_E],
    [INTEGER, DIGITS, INTEGER],
    [INTEGER, ".", AFTER_POINT],
    [INTEGER, "eE", AFTER_E],
    [AFTER_POINT, DIGITS, DECIMALS],
    [DECIMALS, DIGITS, DECIMALS],
    [DECIMALS, "eE", AFTER_E],
    [AFTER_E, DIGITS, EXPONENT],
    [AFTER_E, "+-", AFTER_E_SIGN],
    [AFTER_E_SIGN, DIGITS, EXPONENT],
    [EXPONENT, DIGITS, EXPONENT],
];
const NEXT_STATE = new Int8Array(8 * 256).fill(-1);
for (const [state, bytes, next] of STEPS)
    for (const c of bytes)
        NEXT_STATE[state * 256 + c.charCodeAt(0)] = next;
/** The state of a number after its first byte, a minus or a digit. */
const numberStart = (c) => (c === MINUS ? AFTER_MINUS : c === 0x30 ? LEADING_ZERO : INTEGER);
/** The next state of a number; -1: it ends before this byte. */
const numberStep = (state, c) => NEXT_STATE[state * 256 + c];
/** By state: whether a number may end there. */
const NUMBER_MAY_END = [false, true, true, false, true, false, false, true];
const ascii = (text) => new TextEncoder().encode(text);
/** By their first byte. */
const LITERALS = new Map([
    [TRUE_START, ascii("true")],
    [FALSE_START, ascii("false")],
    [NULL_START, ascii("null")],
]);
const KINDS = new Map([
    [OPEN_OBJECT, "an object"],
    [OPEN_ARRAY, "a list"],
    [QUOTE, "a string"],
    [NULL_START, "null"],
    [TRUE_START, "true or false"],
    [FALSE_START, "true or false"],
]);
/** What kind of value begins with this byte, for people. */
const kindOf = (c) => KINDS.get(c) ?? "a number";

;// CONCATENATED MODULE: ./build/input/json/scan-error.js

/**
 * Not JSON, or not the kind of value that was asked for. The message completes "plan.json …". `offset` counts bytes of
 * the document, after decoding to UTF-8.
 */
class ScanError extends fault/* InputError */.d {
    offset;
    constructor(message, offset) {
        super(message);
        this.offset = offset;
    }
}

;// CONCATENATED MODULE: ./build/input/json/documents.js



/**
 * Lines that GitHub's setup-terraform wrapper prints around what the program printed: the command itself, and workflow
 * commands. https://github.com/hashicorp/setup-terraform/blob/main/wrapper/terraform.js
 */
const WRAPPER_LINES = ["[command]", "::"];
/** The start of a list or of a string: the plan may stand inside, so the line is no text around it. */
const JSON_LINE = /^(\[\s*([[{"]|$)|")/;
const LINE_FEED = 0x0a;
/** As much of a line, and of the stream's start, as is looked at. */
const MAX_LINE = 4096;
/**
 * Reads the documents of a stream, one after the other: usually one, several where Terragrunt wrote a plan a line.
 * Wrapper lines around them are skipped, and other text before a document that is the only one. `begin` is called at
 * the start of each.
 * Throws InputError where something else stands in the file; `strange` says what it looks like, from its first bytes.
 * `noun`: what a document is called.
 */
async function readDocuments(bytes, begin, strange, noun = "plan") {
    const documents = new DocumentReader(begin, strange, noun);
    for await (const chunk of bytes)
        documents.push(chunk);
    return documents.end();
}
class DocumentReader {
    #begin;
    #strange;
    #noun;
    #count = 0;
    #document = null;
    /** The line between documents, as far as it has been read; null while only space was seen in it. */
    #line = null;
    /** Bytes before the chunk that is read, and before that line. */
    #offset = 0;
    #lineStart = 0;
    /** A document ended on this line, so nothing else may stand on it. */
    #isUsed = false;
    /** Lines before the first document that are no wrapper's. */
    #passed = 0;
    /** How the stream begins. */
    #head = "";
    constructor(begin, strange, noun) {
        this.#begin = begin;
        this.#strange = strange;
        this.#noun = noun;
    }
    push(part) {
        const chunk = Buffer.from(part.buffer, part.byteOffset, part.length);
        if (this.#head.length < MAX_LINE)
            this.#head += chunk.subarray(0, MAX_LINE - this.#head.length).toString();
        let i = 0;
        while (i < chunk.length)
            i = this.#document === null ? this.#between(chunk, i) : this.#inside(this.#document, chunk, i);
        this.#offset += chunk.length;
    }
    end() {
        this.#document?.scanner.end();
        this.#endLine();
        if (this.#count === 0 && this.#passed > 0)
            throw new fault/* InputError */.d(this.#strange(this.#head));
        return { count: this.#count, passed: this.#passed };
    }
    #inside(document, chunk, from) {
        const taken = this.#scanned(document, from === 0 ? chunk : chunk.subarray(from));
        if (document.scanner.done) {
            document.finish();
            this.#document = null;
            this.#count++;
            this.#isUsed = true;
        }
        return from + taken;
    }
    /** After other text a brace may be one more line of it, so what the whole looks like says more than the place. */
    #scanned({ scanner }, chunk) {
        try {
            return scanner.push(chunk);
        }
        catch (cause) {
            if (this.#passed > 0 && cause instanceof ScanError)
                throw new fault/* InputError */.d(this.#strange(this.#head), { cause });
            throw cause;
        }
    }
    #start() {
        if (this.#passed > 0 && this.#count > 0)
            throw new fault/* InputError */.d(`has other text and several ${this.#noun}s in it; give each ${this.#noun} in a file of its own`);
        this.#document = this.#begin();
    }
    #between(chunk, i) {
        const c = chunk[i];
        if (this.#line !== null)
            return this.#inLine(this.#line, chunk, i);
        if (isSpace(c)) {
            if (c === LINE_FEED)
                this.#isUsed = false;
            return i + 1;
        }
        if (c === OPEN_OBJECT && !this.#isUsed) {
            this.#start();
            return i;
        }
        this.#lineStart = this.#offset + i;
        return this.#inLine(Buffer.alloc(0), chunk, i);
    }
    #inLine(line, chunk, from) {
        const end = chunk.indexOf(LINE_FEED, from);
        const stop = end < 0 ? chunk.length : end;
        this.#line = Buffer.concat([line, chunk.subarray(from, Math.min(stop, from + MAX_LINE))]).subarray(0, MAX_LINE);
        if (end >= 0)
            this.#endLine();
        return stop;
    }
    #endLine() {
        if (this.#line !== null && (this.#isUsed || !isWrapperLine(this.#line))) {
            if (this.#count > 0)
                throw new fault/* InputError */.d(`has something after the ${this.#noun}, at byte ${this.#lineStart}, that is neither another ${this.#noun} nor a line of setup-terraform's wrapper`);
            if (JSON_LINE.test(this.#line.toString("latin1")))
                throw new fault/* InputError */.d(this.#strange(this.#head));
            this.#passed++;
        }
        this.#line = null;
        this.#isUsed = false;
    }
}
const isWrapperLine = (line) => WRAPPER_LINES.some((start) => line.toString("latin1").startsWith(start));

;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
;// CONCATENATED MODULE: ./build/input/json/encoding.js



const SIGNATURES = [
    ["utf-8-bom", [0xef, 0xbb, 0xbf]],
    ["utf-16le", [0xff, 0xfe]],
    ["utf-16be", [0xfe, 0xff]],
    ["gzip", [0x1f, 0x8b]],
    ["zip", [0x50, 0x4b, 0x03, 0x04]],
];
const formOf = (start) => SIGNATURES.find(([, bytes]) => bytes.every((byte, i) => start[i] === byte))?.[0] ?? unmarked(start);
/** UTF-16 without a mark: no text that people write has NUL in it, and in UTF-16 every other byte of ASCII is one. */
function unmarked([a, b, c, d]) {
    if (b === 0 && d === 0 && isAscii(a) && isAscii(c))
        return "utf-16le";
    return a === 0 && c === 0 && isAscii(b) && isAscii(d) ? "utf-16be" : "utf-8";
}
const isAscii = (byte) => byte !== undefined && byte > 0 && byte < 0x80;
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
    return { start, rest: withRest(start, iterator), close: async () => iterator.return?.() };
}
async function* withRest(start, iterator) {
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

;// CONCATENATED MODULE: ./build/input/plan/file-kind.js

/**
 * What is wrong with a path that leads to no file; null for a file, and for what is not there. A pipe or a device may
 * never end, so nobody may begin to read it.
 */
function notAFile(path) {
    const found = (0,external_node_fs_namespaceObject.statSync)(path, { throwIfNoEntry: false });
    if (found === undefined || found.isFile())
        return null;
    if (found.isDirectory())
        return "is a folder; name the plan file in it";
    const kind = found.isFIFO() ? "a pipe" : found.isSocket() ? "a socket" : "a device";
    return `is ${kind}, and no file; write what it gives into a file and name that, or give it on standard input as "-"`;
}
/** The record at the end of a zip, and how far before the end of the file it may begin: behind it stands a comment. */
const END_OF_ZIP = Buffer.from("PK\u0005\u0006");
const FARTHEST = 22 + 0xffff;
/**
 * Whether Terraform would take a file for a saved plan. A zip is read from its end, so that anything may stand in
 * front:
 * what looks like a plan's JSON, or its gzip, to those who read from the start.
 */
function endsAsZip(path) {
    const size = (0,external_node_fs_namespaceObject.statSync)(path, { throwIfNoEntry: false })?.size ?? 0;
    if (size === 0)
        return false;
    const end = Buffer.alloc(Math.min(size, FARTHEST));
    try {
        const file = (0,external_node_fs_namespaceObject.openSync)(path, "r");
        try {
            (0,external_node_fs_namespaceObject.readSync)(file, end, 0, end.length, size - end.length);
        }
        finally {
            (0,external_node_fs_namespaceObject.closeSync)(file);
        }
    }
    catch {
        // Whoever reads it next says why it can't be read.
        return false;
    }
    return end.includes(END_OF_ZIP);
}

;// CONCATENATED MODULE: ./build/input/json/query.js
/** What a reader wants of a document: a tree of member names, with what to do at the values it leads to. */
/**
 * The members of an object that are looked at, found by the bytes of their names: to decode every key of a large plan
 * costs more than to scan all of it.
 */
class Members {
    #byLength = [];
    #byName = new Map();
    /** Whether the name of every member is told to the scanner's owner, and none may come twice. */
    all;
    /** What is wanted of all others, whatever their names. */
    each;
    constructor(queries, options = {}) {
        this.all = options.all ?? false;
        this.each = options.each ?? null;
        for (const [name, query] of Object.entries(queries))
            this.add(name, query);
    }
    /** Adds a member to a query that is already made: how a query comes to contain itself. */
    add(name, query) {
        const bytes = new TextEncoder().encode(name);
        const member = { bytes, query, bit: 1 << this.#byName.size };
        this.#byName.set(name, member);
        const sameLength = this.#byLength[bytes.length];
        if (sameLength)
            sameLength.push(member);
        else
            this.#byLength[bytes.length] = [member];
    }
    /** The member with the name that stands at `start` to `end` of a chunk, written without escapes. */
    find(chunk, start, end) {
        const members = this.#byLength[end - start];
        if (members === undefined)
            return undefined;
        next: for (const member of members) {
            for (let i = 0; i < member.bytes.length; i++)
                if (member.bytes[i] !== chunk[start + i])
                    continue next;
            return member;
        }
        return undefined;
    }
    named(name) {
        return this.#byName.get(name);
    }
}

;// CONCATENATED MODULE: ./build/input/json/kept-bytes.js

/** After a value larger than this the room is given back. */
const MOST_ROOM = 8 << 20;
const LEAST_ROOM = 4096;
/**
 * The bytes of one open take, as far as the chunk at hand does not hold them, and where its slots stand. All offsets
 * count in the document, unless they are said to count in the chunk.
 */
class KeptBytes {
    #bytes = new Uint8Array(0);
    #length = 0;
    /** Offset of the first byte kept. */
    #from = 0;
    #chunk = Buffer.alloc(0);
    #chunkAt = 0;
    #starts = [];
    #ends = [];
    /** From now on `chunk` is at hand; its first byte has the offset `at`. */
    enter(chunk, at) {
        this.#chunk = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
        this.#chunkAt = at;
    }
    /** A take begins: forgets the one before. */
    open(offset) {
        this.#from = offset;
        this.#length = 0;
        this.#starts.length = 0;
        this.#ends.length = 0;
    }
    /** Keeps what the chunk has of the open take, up to `end` (an offset in the chunk). */
    keep(end) {
        const start = Math.max(0, this.#from + this.#length - this.#chunkAt);
        const more = end - start;
        if (more <= 0)
            return;
        this.#makeRoom(this.#length + more);
        this.#bytes.set(this.#chunk.subarray(start, end), this.#length);
        this.#length += more;
    }
    /** Grows by doubling, so that a value of 100 MB is not copied a hundred times. */
    #makeRoom(length) {
        if (length <= this.#bytes.length)
            return;
        const grown = new Uint8Array(Math.max(this.#bytes.length * 2, length, LEAST_ROOM));
        grown.set(this.#bytes.subarray(0, this.#length));
        this.#bytes = grown;
    }
    /** Notes where the value of a slot stands. */
    mark(slot, start, end) {
        this.#starts[slot] = start;
        this.#ends[slot] = end;
    }
    /** The bytes of a value in the open take. Valid until the next call of `enter` or `keep`. */
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
        return first !== NULL_START;
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
    bytes(slot) {
        const start = this.#starts[slot];
        const end = this.#ends[slot];
        if (start === undefined || end === undefined)
            return undefined;
        const bytes = this.range(start, end);
        return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    }
    /** The take is over. */
    close() {
        if (this.#bytes.length > MOST_ROOM)
            this.#bytes = new Uint8Array(0);
        this.#length = 0;
    }
}

;// CONCATENATED MODULE: ./build/input/json/spans.js

/** The values that are taken or noted and have begun but not ended, innermost last. Offsets count in the document. */
class Spans {
    #kept = new KeptBytes();
    // Three lists and not one of objects: a large plan opens a million of them.
    #queries = [];
    #starts = [];
    #depths = [];
    #innermost = -1;
    /** From now on `chunk` is read; its first byte has the offset `at`. */
    enter(chunk, at) {
        this.#kept.enter(chunk, at);
    }
    /** The chunk was read up to `end` (an offset in it) and may be overwritten: keeps what an open take has of it. */
    leave(end) {
        if (this.#queries.length > 0)
            this.#kept.keep(end);
    }
    /** A value begins. `depth` is how many containers are around it. */
    begin(query, depth, offset) {
        if (query.take === undefined && query.slot === undefined)
            return;
        if (query.take !== undefined)
            this.#kept.open(offset);
        this.#queries.push(query);
        this.#starts.push(offset);
        this.#depths.push(depth);
        this.#innermost = depth;
    }
    /** Some value ends, which may be one that is open here. */
    end(depth, offset) {
        if (depth !== this.#innermost)
            return;
        const query = this.#queries.pop();
        const start = this.#starts.pop();
        this.#depths.pop();
        this.#innermost = this.#depths.at(-1) ?? -1;
        if (query.slot !== undefined)
            this.#kept.mark(query.slot, start, offset);
        if (query.take === undefined)
            return;
        query.take(this.#kept.range(start, offset), this.#kept);
        this.#kept.close();
    }
}

;// CONCATENATED MODULE: ./build/input/json/selection.js



/** Most of a member's name that a message repeats. */
const LONGEST_NAME = 60;
/**
 * Follows a query through a document while the scanner walks it. The containers that are looked into are always the
 * outermost ones, `levels` of them; the scanner calls the methods here only while it is inside no others.
 */
class Selection {
    spans = new Spans();
    /** How many containers are looked into. */
    levels = 0;
    #onKey;
    #noun;
    #queries = [];
    /** Of each level, the members that were seen, as a set of bits. */
    #seen = [];
    #names = new Set();
    /** What is wanted of the value that comes next. */
    #next;
    /** The parts of a key that chunks cut, but for the last. */
    #keyParts = [];
    constructor(query, onKey, noun) {
        this.#next = query;
        this.#onKey = onKey;
        this.#noun = noun;
    }
    /** A value begins with the byte `c`. Throws ScanError where it has a kind that the query does not allow. */
    begin(c, offset) {
        const query = this.#next;
        if (query === undefined)
            return;
        const { only } = query;
        if (only !== undefined && c !== NULL_START && c !== (only === "array" ? OPEN_ARRAY : OPEN_OBJECT)) {
            const wanted = only === "array" ? "a list" : "an object";
            throw new ScanError(`has ${kindOf(c)} at byte ${offset} where a ${this.#noun} has ${wanted}`, offset);
        }
        this.spans.begin(query, this.levels, offset);
    }
    /** The value is a container: looks into it, if the query does. */
    open(isObject) {
        const query = this.#next;
        if (query === undefined || (isObject ? query.members : query.elements) === undefined)
            return;
        this.levels = this.#queries.push(query);
        this.#seen.push(0);
        this.#next = isObject ? undefined : query.elements;
    }
    /** The innermost container that is looked into ends. */
    close() {
        this.#queries.pop();
        this.#seen.pop();
        this.levels = this.#queries.length;
    }
    /** A comma: in a list, the next value is one more element; in an object its key will tell. */
    comma() {
        this.#next = this.#queries[this.levels - 1]?.elements;
    }
    /** The chunk ends inside a key: keeps what there is of it. */
    cutKey(chunk, start, end) {
        this.#keyParts.push(Uint8Array.from(chunk.subarray(start, end)));
    }
    /**
     * A key ends; `start` to `end` is what the chunk has of it, `at` the chunk's own offset.
     * Throws ScanError where the object has a member of this name already, among those that are looked at.
     */
    key(chunk, start, end, hasEscapes, at) {
        const members = this.#queries[this.levels - 1]?.members;
        const isRead = hasEscapes || this.#keyParts.length > 0 || members.all || members.each !== null;
        const name = isRead ? this.#keyText(chunk.subarray(start, end)) : undefined;
        const member = name === undefined ? members.find(chunk, start, end) : members.named(name);
        this.#next = member?.query ?? members.each?.query;
        if (member === undefined && name !== undefined)
            members.each?.named(name, this.#depthOfEach());
        if (members.all && name !== undefined)
            this.#tell(name, at + end);
        else if (member !== undefined)
            this.#once(member, at + end);
    }
    #depthOfEach() {
        return this.#queries.filter(({ members }) => (members?.each ?? null) !== null).length - 1;
    }
    #keyText(end) {
        const bytes = Buffer.concat([...this.#keyParts, end]);
        this.#keyParts = [];
        return JSON.parse(`"${bytes.toString()}"`);
    }
    #tell(name, offset) {
        if (this.#names.has(name)) {
            const shown = JSON.stringify(name.slice(0, LONGEST_NAME));
            throw new ScanError(`has the key ${shown} twice, the second time at byte ${offset}`, offset);
        }
        this.#names.add(name);
        this.#onKey(name);
    }
    #once({ bit }, offset) {
        const level = this.levels - 1;
        const seen = this.#seen[level];
        if ((seen & bit) !== 0)
            throw new ScanError(`has the same key twice in one object at byte ${offset}`, offset);
        this.#seen[level] = seen | bit;
    }
}

;// CONCATENATED MODULE: ./build/input/json/token.js


// What the token is, and where in it the reading stands.
const NONE = 0;
const STRING = 1;
const ESCAPE = 2;
const HEX = 3;
const NUMBER = 4;
const LITERAL = 5;
/** Hex digits after `\u`. */
const HEX_DIGITS = 4;
/**
 * The token that is being read: a string, a number, or `true`, `false`, `null`. A chunk may cut it anywhere.
 *
 * Every method takes a chunk, the index to go on from, and `at`, the offset of the chunk in the document; and returns
 * the index behind the token, or the chunk's length where the chunk cuts it (`isOpen`). Throws ScanError on a string
 * that is not JSON, and what `unexpected` makes of a byte that no other token may have.
 */
class Token {
    /** Whether the string that was read last has an escape in it. */
    hasEscapes = false;
    #unexpected;
    #state = NONE;
    /** State of a number, hex digits left, or position in a literal. */
    #progress = 0;
    #literal = new Uint8Array(0);
    constructor(unexpected) {
        this.#unexpected = unexpected;
    }
    /** Whether the chunk before ended inside a token. */
    get isOpen() {
        return this.#state !== NONE;
    }
    /** A string, from behind its opening quote to behind its closing one. */
    string(chunk, from, at) {
        this.hasEscapes = false;
        return this.#string(chunk, from, at);
    }
    /** A number or literal, from its first byte. */
    scalar(chunk, from, at) {
        const c = chunk[from];
        const literal = LITERALS.get(c);
        if (literal !== undefined) {
            this.#literal = literal;
            this.#progress = 1;
            return this.#literally(chunk, from + 1, at);
        }
        if (c !== MINUS && !isDigit(c))
            throw this.#unexpected(c, at + from);
        this.#progress = numberStart(c);
        return this.#number(chunk, from + 1, at);
    }
    /** Goes on in the token that the chunk before was cut in. */
    resume(chunk, at) {
        if (this.#state === LITERAL)
            return this.#literally(chunk, 0, at);
        if (this.#state === NUMBER)
            return this.#number(chunk, 0, at);
        if (this.#state === STRING)
            return this.#string(chunk, 0, at);
        const i = this.#escape(chunk, 0, at);
        return this.#state === STRING ? this.#string(chunk, i, at) : i;
    }
    #string(chunk, from, at) {
        const n = chunk.length;
        let i = plainEnd(chunk, from, n);
        while (i < n) {
            const c = chunk[i];
            if (c === QUOTE) {
                this.#state = NONE;
                return i + 1;
            }
            if (c !== BACKSLASH)
                throw new ScanError(`has an unescaped control character in a string at byte ${at + i}`, at + i);
            i = this.#backslash(chunk, i, at);
            if (this.#state !== STRING)
                return i;
            i = plainEnd(chunk, i, n);
        }
        this.#state = STRING;
        return n;
    }
    /** An escape, from its backslash; leaves the state at STRING where it is complete. */
    #backslash(chunk, i, at) {
        this.hasEscapes = true;
        const isShort = i + 1 < chunk.length && ESCAPABLE[chunk[i + 1]] === 1;
        this.#state = isShort ? STRING : ESCAPE;
        return isShort ? i + 2 : this.#escape(chunk, i + 1, at);
    }
    /** The same from behind the backslash. */
    #escape(chunk, from, at) {
        let i = from;
        if (this.#state === ESCAPE && i < chunk.length) {
            const c = chunk[i];
            if (c !== UNICODE_ESCAPE && ESCAPABLE[c] !== 1)
                throw new ScanError(`has an unknown escape in a string at byte ${at + i}`, at + i);
            this.#state = c === UNICODE_ESCAPE ? HEX : STRING;
            this.#progress = HEX_DIGITS;
            i++;
        }
        while (this.#state === HEX && i < chunk.length) {
            if (!isHex(chunk[i]))
                throw new ScanError(`has a broken \\u escape in a string at byte ${at + i}`, at + i);
            i++;
            if (--this.#progress === 0)
                this.#state = STRING;
        }
        return i;
    }
    #literally(chunk, from, at) {
        let i = from;
        while (i < chunk.length && this.#progress < this.#literal.length) {
            if (chunk[i] !== this.#literal[this.#progress])
                throw this.#unexpected(chunk[i], at + i);
            this.#progress++;
            i++;
        }
        this.#state = this.#progress === this.#literal.length ? NONE : LITERAL;
        return i;
    }
    #number(chunk, from, at) {
        for (let i = from; i < chunk.length; i++) {
            const next = numberStep(this.#progress, chunk[i]);
            if (next < 0) {
                if (NUMBER_MAY_END[this.#progress] !== true)
                    throw this.#unexpected(chunk[i], at + i);
                this.#state = NONE;
                return i;
            }
            this.#progress = next;
        }
        this.#state = NUMBER;
        return chunk.length;
    }
}

;// CONCATENATED MODULE: ./build/input/json/scanner.js




// What may come next.
const VALUE = 0;
const VALUE_OR_END = 1;
const KEY = 2;
const KEY_OR_END = 3;
const COLON = 4;
const COMMA_OR_END = 5;
const DONE = 6;
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
 * While it walks, it hands over only the values that a `Query` asks for, as byte ranges; all others are checked and
 * dropped.
 *
 * Scans one document. Call `push` with its bytes in order until it is `done`; then `push` has returned how many bytes
 * of the last chunk belong to it.
 * Throws ScanError where the bytes stop being JSON or a wanted value has the wrong kind.
 *
 * The work is shared: this file knows what may follow what, `Token` reads strings, numbers and literals, `Selection`
 * follows the query.
 */
class Scanner {
    #selection;
    #token = new Token((c, offset) => this.#unexpected(c, offset));
    #expect = VALUE;
    #offset = 0;
    /** How many containers are open, and of each whether it is an object (1) or a list (0); the first stands at 1. */
    #depth = 0;
    #kinds = new Uint8Array(64);
    /** Whether the string that is read is a key, and where in the chunk its text starts. */
    #isKey = false;
    #keyStart = 0;
    /**
     * `onKey` is told the name of every member of an object that the query wants all names of; `noun` is what the
     * document is called.
     */
    constructor(query, onKey = () => { }, noun = "plan") {
        this.#selection = new Selection(query, onKey, noun);
    }
    get done() {
        return this.#expect === DONE;
    }
    /** Bytes scanned so far. */
    get offset() {
        return this.#offset;
    }
    /** Scans a chunk, which may be overwritten afterwards; says how many of its bytes belong to the document. */
    push(chunk) {
        if (this.done)
            return 0;
        const selection = this.#selection;
        const at = this.#offset;
        const n = chunk.length;
        selection.spans.enter(chunk, at);
        let i = this.#token.isOpen ? this.#resume(chunk, at) : 0;
        while (i < n && this.#expect !== DONE)
            i = this.#depth > selection.levels ? this.#skim(chunk, i, at) : this.#step(chunk, i, at);
        selection.spans.leave(i);
        this.#offset = at + i;
        return i;
    }
    /** Call at the end of the bytes. Throws ScanError where the document is not complete: it was cut. */
    end() {
        if (!this.done)
            throw new ScanError(`ends in the middle, after ${this.#offset} bytes`, this.#offset);
    }
    /**
     * Walks through a container that nobody looks into, which is nearly all of a plan: in one tight loop over local
     * variables, until the container ends or the chunk does. Only what is frequent and in order is done here; the rest,
     * and every mistake, is left to `#step`.
     */
    #skim(chunk, from, at) {
        const n = chunk.length;
        const floor = this.#selection.levels;
        let kinds = this.#kinds;
        let depth = this.#depth;
        let expect = this.#expect;
        let i = from;
        while (i < n) {
            const c = chunk[i];
            if (c === QUOTE && expect < COLON) {
                const end = plainEnd(chunk, i + 1, n);
                if (end < n && chunk[end] === QUOTE) {
                    // What follows stands right behind it in every plan that Terraform writes.
                    i = end + 1;
                    const next = i < n ? chunk[i] : 0;
                    if (expect >= KEY) {
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
            }
            else if (isSpace(c)) {
                i++;
                continue;
            }
            else if (expect === COMMA_OR_END) {
                if (c === COMMA_BYTE) {
                    expect = kinds[depth] === 1 ? KEY : VALUE;
                    i++;
                    continue;
                }
                if (c === (kinds[depth] === 1 ? CLOSE_OBJECT : CLOSE_ARRAY) && depth - 1 > floor) {
                    depth--;
                    i++;
                    continue;
                }
            }
            this.#depth = depth;
            this.#expect = expect;
            i = this.#step(chunk, i, at);
            kinds = this.#kinds;
            depth = this.#depth;
            expect = this.#expect;
            if (depth === floor)
                break;
        }
        this.#depth = depth;
        this.#expect = expect;
        return i;
    }
    /** Goes over one byte, or one string, number or literal. */
    #step(chunk, i, at) {
        const c = chunk[i];
        if (isSpace(c))
            return i + 1;
        const expect = this.#expect;
        if (expect === COMMA_OR_END)
            return c === COMMA_BYTE ? this.#comma(i) : this.#close(c, i, at);
        if (expect === KEY || expect === KEY_OR_END) {
            if (c === QUOTE)
                return this.#key(chunk, i, at);
            if (expect === KEY_OR_END)
                return this.#close(c, i, at);
        }
        else if (expect !== COLON) {
            return c === CLOSE_ARRAY && expect === VALUE_OR_END ? this.#close(c, i, at) : this.#value(chunk, i, at);
        }
        else if (c === COLON_BYTE) {
            this.#expect = VALUE;
            return i + 1;
        }
        throw this.#unexpected(c, at + i);
    }
    /** Whether the container at hand is one that the query looks into. */
    #isLookedInto() {
        return this.#depth === this.#selection.levels;
    }
    #comma(i) {
        this.#expect = this.#kinds[this.#depth] === 1 ? KEY : VALUE;
        if (this.#isLookedInto())
            this.#selection.comma();
        return i + 1;
    }
    #close(c, i, at) {
        if (c !== (this.#kinds[this.#depth] === 1 ? CLOSE_OBJECT : CLOSE_ARRAY))
            throw this.#unexpected(c, at + i);
        if (this.#isLookedInto())
            this.#selection.close();
        this.#depth--;
        this.#valueEnded(at + i + 1);
        return i + 1;
    }
    #key(chunk, i, at) {
        this.#isKey = true;
        this.#keyStart = i + 1;
        return this.#tokenRead(chunk, this.#token.string(chunk, i + 1, at), at);
    }
    #value(chunk, i, at) {
        const c = chunk[i];
        if (this.#isLookedInto())
            this.#selection.begin(c, at + i);
        if (c === OPEN_OBJECT || c === OPEN_ARRAY) {
            this.#open(c, at + i);
            return i + 1;
        }
        if (this.#depth === 0)
            throw this.#unexpected(c, at + i);
        this.#isKey = false;
        const token = this.#token;
        const end = c === QUOTE ? token.string(chunk, i + 1, at) : token.scalar(chunk, i, at);
        return this.#tokenRead(chunk, end, at);
    }
    #open(c, offset) {
        const isObject = c === OPEN_OBJECT;
        if (this.#depth === 0 && !isObject)
            throw this.#unexpected(c, offset);
        if (this.#isLookedInto())
            this.#selection.open(isObject);
        this.#depth++;
        if (this.#depth >= this.#kinds.length)
            this.#makeRoom(offset);
        this.#kinds[this.#depth] = isObject ? 1 : 0;
        this.#expect = isObject ? KEY_OR_END : VALUE_OR_END;
    }
    #makeRoom(offset) {
        if (this.#depth > MAX_DEPTH)
            throw new ScanError(`is nested more than ${MAX_DEPTH} deep at byte ${offset}`, offset);
        const grown = new Uint8Array(this.#kinds.length * 2);
        grown.set(this.#kinds);
        this.#kinds = grown;
    }
    /** Goes on in the token that the chunk before was cut in. */
    #resume(chunk, at) {
        this.#keyStart = 0;
        return this.#tokenRead(chunk, this.#token.resume(chunk, at), at);
    }
    /** A token was read up to `i`: to its end, or to the chunk's. */
    #tokenRead(chunk, i, at) {
        if (this.#token.isOpen) {
            if (this.#isKey && this.#isLookedInto())
                this.#selection.cutKey(chunk, this.#keyStart, i);
        }
        else if (this.#isKey) {
            this.#expect = COLON;
            // Without its closing quote.
            if (this.#isLookedInto())
                this.#selection.key(chunk, this.#keyStart, i - 1, this.#token.hasEscapes, at);
        }
        else
            this.#valueEnded(at + i);
        return i;
    }
    #valueEnded(offset) {
        this.#expect = this.#depth === 0 ? DONE : COMMA_OR_END;
        this.#selection.spans.end(this.#depth, offset);
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

;// CONCATENATED MODULE: ./build/input/json/value.js

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const isList = (value) => Array.isArray(value);
/** The value if it is an object, else an empty one. */
const objectOf = (value) => (isObject(value) ? value : {});
/** The value if it is a string, else null. */
const stringOf = (value) => (typeof value === "string" ? value : null);
/**
 * The bytes of a value that the scanner has accepted, in UTF-8 → the value. Throws InputError where it is longer than
 * V8's longest string, which is about half a gigabyte.
 */
const parse = (bytes) => {
    try {
        return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString());
    }
    catch (cause) {
        throw new fault/* InputError */.d(`holds one object of ${bytes.length} bytes, which is more than can be looked at; take it out of the plan, or have it reviewed by hand`, { cause });
    }
};

;// CONCATENATED MODULE: ./build/domain/change.js
/** What a plan does to one resource object, in our words. Only `input/plan` knows Terraform's spelling. */
const EFFECTS = ["create", "read", "update", "replace", "delete", "forget", "none", "unknown"];
/** A Map: the words come from the plan, and a plain object also answers to "constructor". */
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
const ACTION_REASONS = (/* unused pure expression or super */ null && ([
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
]));
/** A reason of the plan, if it is documented; others are not repeated, since the text could be anything. */
const actionReasonOf = (reason) => ACTION_REASONS.find((known) => known === reason) ?? null;
/** The object is gone, or another one stands in its place. Creating the successor first does not save the data. */
const isDestroyed = (change) => change.action.effect === "delete" || change.action.effect === "replace";

;// CONCATENATED MODULE: ./build/domain/calling.js
/**
 * What people call a machine: its type does not tell what is on its boot disk, its names and tags often do.
 * Only our own words leave this file, never those of the plan.
 */
const CALLINGS = ["database", "data", "production"];
const calling_WORDS = {
    database: "db database databases dbs dbserver rdbms sql mysql mariadb percona postgres postgresql postgre pgsql pg mssql sqlserver oracle oracledb mongo mongodb redis valkey memcached cassandra scylla scylladb couchbase couchdb elastic elasticsearch opensearch solr kafka zookeeper rabbitmq clickhouse influx influxdb prometheus neo4j etcd cockroach cockroachdb timescale timescaledb vault",
    data: "data storage fileserver nfs samba minio ceph gluster backup backups datastore warehouse",
    production: "prod production prd",
};
const CALLED = new Map(CALLINGS.flatMap((calling) => calling_WORDS[calling].split(" ").map((word) => [word, calling])));
/** `prodDb-01` → `prod`, `db`; longer text is prose, not a name. */
function* wordsIn(text) {
    if (text.length > calling_LONGEST_NAME)
        return;
    const split = text.replace(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase();
    for (const word of split.split(/[^a-z0-9]+/)) {
        yield word;
        yield word.replace(/\d+$/, "");
    }
}
const calling_LONGEST_NAME = 256;
/** What some names say, each of our words once, in the order of `CALLINGS`. Names and tags are untrusted text. */
function callingsIn(names) {
    const found = new Set();
    for (const name of names)
        for (const word of wordsIn(name)) {
            const calling = CALLED.get(word);
            if (calling !== undefined)
                found.add(calling);
        }
    return CALLINGS.filter((calling) => found.has(calling));
}

;// CONCATENATED MODULE: ./build/input/plan/callings.js



/** Where providers keep a machine's name and tags. */
const callings_NAMES = ["name", "display_name", "hostname", "instance_name", "label"];
/**
 * What a machine's names and tags say that it is: those in its address, without its type, and those in its values.
 * None that is sensitive.
 */
function callingsOf(address, values, marks) {
    const before = objectOf(values);
    const open = [...callings_NAMES, ...TAGS].filter((name) => marks !== true && !isMarked(objectOf(marks)[name]));
    const texts = open.flatMap((name) => textsIn(before[name])).filter((text) => typeof text === "string");
    return callingsIn([...namesInAddress(address), ...texts]);
}
/** `module.prod.aws_instance.db["a"]` → `prod`, `db`, `a`. */
function namesInAddress(address) {
    const parts = address.match(/\["[^"]*"\]|[^.[\]]+/g) ?? [];
    const type = parts.findIndex((part, at) => part !== "module" && parts[at - 1] !== "module" && !part.startsWith("["));
    return parts.filter((part, at) => at !== type && part !== "module");
}
/** Whether anything in a tree of marks is marked. */
const isMarked = (marks) => marks === true || (typeof marks === "object" && marks !== null && Object.values(marks).some(isMarked));
/** A name; the values of a map of tags, or a list of words. */
const textsIn = (value) => {
    if (typeof value === "string")
        return [value];
    return isList(value) ? value : Object.values(objectOf(value));
};

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./build/input/plan/elements.js

/**
 * Attributes by which providers tell the elements of a list apart, the surest first. What the user writes stands before
 * what the provider makes up, which is not known yet when an element is new.
 */
const elements_NAMES = [
    "name",
    "id",
    "rule_id",
    "rule_name",
    "sid",
    "label",
    "key",
    "family",
    "field_id",
    "device_name",
    "interface",
    "unit_number",
    "lun",
    "region",
    "region_name",
    "location",
    "path",
    "uuid",
];
const NO_KEYS = new Map();
/** Of one list, asked for by each path that leads into it. */
const known = new WeakMap();
/** The elements of a list, each with the names that no other of the list has. */
function elementsOf(list) {
    const before = known.get(list);
    if (before !== undefined)
        return before;
    const names = elements_NAMES.flatMap((name) => {
        const values = list.map((element) => textIn(element, name));
        return isTelling(values) ? [[name, values]] : [];
    });
    const elements = list.map((_, index) => ({
        index,
        keys: names.length === 0 ? NO_KEYS : new Map(names.map(([name, values]) => [name, values[index]])),
    }));
    known.set(list, elements);
    return elements;
}
const textIn = (element, name) => {
    const value = isObject(element) && Object.hasOwn(element, name) ? element[name] : undefined;
    return (typeof value === "string" && value !== "") || typeof value === "number" ? JSON.stringify(value) : null;
};
const isTelling = (values) => !values.includes(null) && new Set(values).size === values.length;

;// CONCATENATED MODULE: ./build/input/plan/text.js

/**
 * Texts in which providers take whole documents, read as far as rows ask for it. Undefined: it can't be read, so
 * nothing is concluded from it.
 */
function readText(kind, text) {
    if (last?.kind !== kind || last.text !== text)
        last = { kind, text, read: READERS[kind](text) };
    return last.read;
}
/** Several paths lead into one text, and follow each other. */
let last = null;
function json(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined; // half a document, or a template that is not filled in yet
    }
}
/** Names of columns, as BigQuery's schema has them; a column inside a record stands behind its name. */
function columns(text) {
    const schema = json(text);
    const fields = isObject(schema) ? schema.fields : schema;
    return isList(fields) ? fields.flatMap((field) => namesIn(field, "", 0)) : undefined;
}
/** BigQuery nests 15 deep; what lies deeper is no schema. */
const DEEPEST = 20;
function namesIn(field, before, depth) {
    if (!isObject(field) || typeof field.name !== "string" || depth > DEEPEST)
        return [];
    // Names of columns are the same in upper and lower case.
    const name = `${before}${field.name.toLowerCase()}`;
    const inner = isList(field.fields) ? field.fields : [];
    return [name, ...inner.flatMap((one) => namesIn(one, `${name}.`, depth + 1))];
}
const properties = (text) => Object.fromEntries(text.split(/\r?\n/).flatMap((line) => {
    const [, key, value] = /^\s*([^#!\s=:][^=:]*?)\s*[=:]\s*(.*?)\s*$/.exec(line) ?? [];
    return key === undefined ? [] : [[key, value]];
}));
/** Comments and quoted text, which may hold anything. */
const UNSPOKEN = /--[^\n]*|#[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|'(?:[^'\\]|\\.|'')*'|"(?:[^"\\]|\\.)*"|`[^`]*`/g;
/** Statements that lose data, by how they begin, in our words. */
const LOSSES = [
    [/^DROP (TABLE|DATABASE|SCHEMA|COLUMN)\b/, "DROP $1"],
    [/^ALTER TABLE \S+ DROP (?!CONSTRAINT\b|INDEX\b|ROW DELETION\b|PRIMARY\b|FOREIGN\b|SYNONYM\b)/, "DROP COLUMN"],
    [/^ALTER TABLE \S+ (?:ADD|REPLACE) ROW DELETION POLICY\b/, "ROW DELETION POLICY"],
    [/^TRUNCATE\b/, "TRUNCATE"],
    [/^DELETE\b/, "DELETE"],
];
/** The kind of each statement: one that loses data, or "other". */
const sql = (text) => text
    .replace(UNSPOKEN, (part) => (part.startsWith("-") || part.startsWith("#") || part.startsWith("/") ? " " : "x"))
    .split(";")
    .map((statement) => statement.replace(/\s+/g, " ").trim().toUpperCase())
    .filter((statement) => statement !== "")
    .map(text_kindOf);
function text_kindOf(statement) {
    for (const [begins, kind] of LOSSES) {
        const found = begins.exec(statement);
        if (found !== null)
            return kind.replace("$1", found[1] ?? "");
    }
    return "other";
}
const READERS = { json, columns, properties, sql };

;// CONCATENATED MODULE: ./build/input/plan/projection.js





/** A tree of marks one step down; `true` stays true. */
const below = (tree, step) => {
    if (tree === true)
        return true;
    if (typeof step === "number")
        return isList(tree) ? tree[step] : undefined;
    return isObject(tree) && Object.hasOwn(tree, step) ? tree[step] : undefined;
};
const into = (marked, step) => ({
    ...(marked.at && { at: marked.at }),
    value: below(marked.value === true ? undefined : marked.value, step),
    sensitive: below(marked.sensitive, step),
    unknown: below(marked.unknown, step),
});
/** Every element of a list, known or not yet. A list that is wholly unknown is one unknown value. */
function projection_elements(marked) {
    const length = Math.max(isList(marked.value) ? marked.value.length : 0, isList(marked.unknown) ? marked.unknown.length : 0);
    if (length === 0)
        return marked.unknown === true ? [marked] : [];
    return Array.from({ length }, (_, index) => into(marked, index));
}
/** A switch counts as text too: two members of a block may be an id and whether that goes along. */
const projection_textIn = (value) => typeof value === "string" ? value : typeof value === "boolean" ? String(value) : null;
/** The same, each with its place and its names. */
function eachElement(marked) {
    const all = projection_elements(marked);
    const [first] = all;
    const isWhole = first === marked;
    const known = isList(marked.value) && marked.value.length === all.length ? elementsOf(marked.value) : null;
    return all.map((one, index) => ({
        ...one,
        at: [...(marked.at ?? []), known?.[index] ?? { index: isWhole ? -1 : index, keys: NO_KEYS }],
    }));
}
/** Keys with their values, each as one text. What is no text is no tag. */
function pairs(marked, { pair }) {
    if (!isObject(marked.value))
        return marked.unknown === true ? [marked] : [];
    const { value } = marked;
    const found = pair === "members" ? Object.keys(value).map((key) => [key, key]) : [pair];
    return found.flatMap(([keyed, valued]) => {
        const key = pair === "members" ? keyed : value[keyed];
        const text = projection_textIn(value[valued]);
        const marks = [below(marked.sensitive, keyed), below(marked.sensitive, valued)];
        return typeof key === "string" && text !== null
            ? [{ ...marked, value: pairText(key, text), sensitive: marks.includes(true) || undefined, unknown: undefined }]
            : [];
    });
}
/** A text as what it holds; of one that can't be read nothing is known. */
function readIn(marked, { read }) {
    if (typeof marked.value !== "string")
        return marked;
    const value = readText(read, marked.value);
    return value === undefined ? { ...marked, value, unknown: true } : { ...marked, value };
}
/** An object where a list could stand is its one element. */
const alone = (marked) => ({
    ...marked,
    at: [...(marked.at ?? []), { index: 0, keys: NO_KEYS }],
});
/**
 * Providers change between a list of one block and a plain object from version to version, so either is followed for
 * the other.
 */
function follow(marked, step) {
    const listed = isList(marked.value) || isList(marked.unknown);
    if (isReading(step))
        return [readIn(marked, step)];
    const missing = marked.value === undefined || marked.value === null;
    if (isPair(step))
        return listed ? projection_elements(marked).flatMap((element) => pairs(element, step)) : pairs(marked, step);
    if (step === ANY)
        return listed || missing ? eachElement(marked) : [alone(marked)];
    if (typeof step === "number")
        return listed || missing ? [into(marked, step)] : [marked];
    return listed ? projection_elements(marked).map((element) => into(element, step)) : [into(marked, step)];
}
/**
 * Lists that are sets come in any order, so elements are compared without it. Terraform's values are never this deep;
 * what lies deeper is not told apart.
 */
const projection_canonical = (value, depth = 0) => {
    if (depth > 200)
        return "…";
    if (isList(value))
        return `[${value.map((element) => projection_canonical(element, depth + 1)).sort()}]`;
    if (!isObject(value))
        return JSON.stringify(value);
    return `{${Object.keys(value)
        .filter((key) => value[key] !== null)
        .sort()
        .map((key) => `${JSON.stringify(key)}:${projection_canonical(value[key], depth + 1)}`)}}`;
};
const composite = (value) => ({
    size: isList(value) ? value.length : Object.values(value).filter((member) => member !== null).length,
    fingerprint: (0,external_node_crypto_namespaceObject.createHash)("sha256").update(projection_canonical(value)).digest("base64"),
    elements: isList(value) && value.every((element) => typeof element !== "object")
        ? value.map((element) => JSON.stringify(element))
        : null,
});
const attribute = ({ value = null, sensitive, unknown, at }) => ({
    ...(at && { at }),
    value: isList(value) || isObject(value) ? composite(value) : value,
    sensitive: sensitive === true,
    unknown: unknown === true,
});
const isThere = (one) => one.value !== null || one.unknown;
/** Whether a path leads to a member of any element, not to the elements themselves or to pairs. */
const isInElement = (steps) => steps.includes(ANY) && steps.at(-1) !== ANY && !isPair(steps.at(-1));
/** Most of what is kept of a large plan are switches: one object for all of them. */
const SWITCHES = new Map([true, false].map((value) => [value, [{ value, sensitive: false, unknown: false }]]));
const asSwitch = (one) => one === undefined || one.sensitive || one.unknown || one.at ? undefined : SWITCHES.get(one.value);
/** Whether an object has nothing at all where a path begins, which most paths of a large plan find. */
const projection_isAbsent = (value, unknown, [first]) => typeof first === "string" &&
    isObject(value) &&
    (value[first] ?? null) === null &&
    unknown !== true &&
    !(isObject(unknown) && Object.hasOwn(unknown, first));
/**
 * The wanted attributes of an object and nothing else. Missing and null are the same to Terraform, and left out.
 * `sensitive` and `unknown` are the plan's trees of marks, or undefined where it has none.
 */
function project(value, sensitive, unknown, wanted) {
    const kept = new Map();
    for (const { path, steps } of wanted) {
        if (projection_isAbsent(value, unknown, steps))
            continue;
        let reached = [{ value, sensitive, unknown }];
        for (const step of steps)
            reached = reached.flatMap((marked) => follow(marked, step));
        const all = reached.map(attribute);
        // An element that has nothing there is still one of the list: another's value is not its own.
        const found = isInElement(steps) ? all : all.filter(isThere);
        if (found.length > 0)
            kept.set(path, (found.length === 1 && asSwitch(found[0])) || found);
    }
    return kept;
}
/** Fingerprint of an id, like that of an object with the id. */
const identityOfId = (id) => fingerprintOf("id", id);
const fingerprintOf = (key, value) => (0,external_node_crypto_namespaceObject.createHash)("sha256").update(`${key}\0${value}`).digest("hex");
/** Both fingerprints of the object that an entry's `change` shows: as it was, or as it will be made. */
const identitiesOf = ({ before, after, after_sensitive: sensitive }) => ({
    identity: identityOf(before),
    exactIdentity: before == null ? plannedIdentityOf(after, sensitive) : exactIdentityOf(before),
});
/**
 * What is created has no identity yet: all its own texts together tell it from another one, above all the name of what
 * it is attached to. No secrets, and nothing in blocks or maps, where many a time stands.
 */
function plannedIdentityOf(after, sensitive) {
    if (!isObject(after) || sensitive === true)
        return null;
    const marks = isObject(sensitive) ? sensitive : {};
    const own = Object.keys(after).filter((key) => typeof after[key] === "string" && marks[key] !== true);
    return own.length === 0 ? null : fingerprintOf("planned", JSON.stringify(own.sort().map((key) => [key, after[key]])));
}
/** What tells an object from one of the same name elsewhere: an ARN holds account and region, a link the project. */
const TELLS_APART = ["id", "arn", "self_link"];
/**
 * Fingerprint of all by which an object is known, the `uid` that a cluster gives it included; null if it has nothing.
 */
function exactIdentityOf(value) {
    const identity = identityOf(value);
    if (identity === null || !isObject(value))
        return null;
    const [metadata] = Array.isArray(value.metadata) ? value.metadata : [];
    const all = [...TELLS_APART.map((key) => value[key]), isObject(metadata) ? metadata.uid : undefined];
    return fingerprintOf(identity, JSON.stringify(all.map((one) => (typeof one === "string" ? one : null))));
}
/** Fingerprint of who an object is: `id`, else `arn`, else `name`; null if it has none of them. */
function identityOf(value) {
    if (!isObject(value))
        return null;
    for (const key of ["id", "arn", "name"]) {
        const found = Object.hasOwn(value, key) ? value[key] : undefined;
        if (typeof found === "string" && found !== "")
            return fingerprintOf(key, found);
    }
    return null;
}

;// CONCATENATED MODULE: ./build/input/plan/change.js




const NO_ATTRIBUTES = new Map();
/** A whole entry of `resource_changes` → the change in our words, with the attributes that are kept and no others. */
function changeOf(entry, known, paths) {
    const change = objectOf(entry.change);
    const { before, after } = pathsOf(known.action.effect, paths);
    return {
        ...known,
        deposed: stringOf(entry.deposed) ?? (entry.deposed === true ? "deposed" : null), // a boolean in pre-releases of Terraform 0.12
        previousAddress: stringOf(entry.previous_address),
        module: stringOf(entry.module_address),
        provider: stringOf(entry.provider_name) ?? "",
        imported: change.importing !== undefined && change.importing !== null,
        reason: stringOf(entry.action_reason),
        callings: paths.isMachine && isDestroyed(known) ? callingsOf(known.address, change.before, change.before_sensitive) : [],
        because: forcing(change.replace_paths),
        before: before.length === 0 ? NO_ATTRIBUTES : project(change.before, change.before_sensitive, undefined, before),
        after: after.length === 0 ? NO_ATTRIBUTES : project(change.after, change.after_sensitive, change.after_unknown, after),
    };
}
/** What is kept of the values before and after. */
function pathsOf(effect, paths) {
    if (effect === "update")
        return { before: paths.updated ?? [], after: paths.updated ?? [] };
    if (effect === "create")
        return { before: paths.destroyed, after: paths.created ?? [] };
    return { before: paths.destroyed, after: effect === "replace" ? paths.replacement : [] };
}
/** The attributes that force a replacement, each once. */
const forcing = (paths) => Array.isArray(paths) ? [...new Set(paths.map(attributeIn))] : [];
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

;// CONCATENATED MODULE: ./build/input/plan/entry.js



/**
 * One entry of `resource_changes` or of the state, as Terraform writes it: what is looked at before the whole of it is
 * parsed, since most entries need no more.
 * https://developer.hashicorp.com/terraform/internals/json-format
 */
// The slots of an entry.
const MODE = 0;
const TYPE = 1;
const entry_ACTIONS = 2;
const ADDRESS = 3;
const DEPOSED = 4;
const IMPORTING = 5;
const PREVIOUS = 6;
/** Of an entry of `resource_changes` the values before the change; of an entry of the state its values. */
const VALUES = 7;
const SENSITIVE = 8;
/** Takes the entries of `resource_changes`. */
const changeEntry = (take) => ({
    only: "object",
    take,
    members: new Members({
        mode: { slot: MODE },
        type: { slot: TYPE },
        address: { slot: ADDRESS },
        deposed: { slot: DEPOSED },
        previous_address: { slot: PREVIOUS },
        change: {
            only: "object",
            members: new Members({
                actions: { slot: entry_ACTIONS },
                importing: { slot: IMPORTING },
                before: { slot: VALUES },
                before_sensitive: { slot: SENSITIVE },
            }),
        },
    }),
});
/** Takes the resources of a module of the state, and of the modules in it. */
function stateModule(take) {
    const entry = {
        only: "object",
        take,
        members: new Members({
            mode: { slot: MODE },
            type: { slot: TYPE },
            address: { slot: ADDRESS },
            deposed_key: { slot: DEPOSED },
            values: { slot: VALUES },
            sensitive_values: { slot: SENSITIVE },
        }),
    };
    const members = new Members({ resources: { only: "array", elements: entry } });
    const module = { only: "object", members };
    members.add("child_modules", { only: "array", elements: module });
    return module;
}
/** The value in a slot; undefined where there is none. */
const parsedIn = (slots, slot) => {
    const bytes = slots.bytes(slot);
    return bytes && parse(bytes);
};
/** The string in a slot; null where there is none, or something else. */
const stringIn = (slots, slot) => {
    const json = slots.text(slot);
    if (json?.[0] !== '"')
        return null;
    return json.includes("\\") ? JSON.parse(json) : json.slice(1, -1);
};
const MODES = new Map([
    ["managed", "managed"],
    ["data", "data"],
    ["ephemeral", "ephemeral"],
]);
/**
 * Hand-cut plans leave the mode out; Terraform never does. Without it the object counts as managed, the careful
 * reading.
 */
const modeIn = (slots) => slots.has(MODE) ? (MODES.get(stringIn(slots, MODE) ?? "") ?? "unknown") : "managed";
/** Whether an entry of the state is a data source. */
const isData = (slots) => stringIn(slots, MODE) === "data";
/** Nearly every entry of a large plan. */
const NO_OP = ["no-op"];
/** The action list of an entry; anything but a list of words is kept as one word that no table knows. */
const actionsIn = (slots) => {
    const json = slots.text(entry_ACTIONS);
    if (json === '["no-op"]')
        return NO_OP;
    const value = json === undefined ? null : JSON.parse(json);
    if (Array.isArray(value) && value.every((word) => typeof word === "string"))
        return value;
    return [json === undefined ? "no actions" : "actions that are no list of words"];
};
/**
 * A data source is only ever read; whatever else a plan says of one destroys nothing. An action that we don't know
 * stays unknown.
 */
const actionIn = (mode, actions) => {
    const action = actionOf(actions);
    const passive = mode === "data" && action.effect !== "unknown" && action.effect !== "none";
    return passive ? { effect: "read" } : action;
};

;// CONCATENATED MODULE: ./build/input/plan/deferred.js





/** The delete or replace in an entry of `deferred_changes`; nothing for all else, which is only counted. */
function deferredDestroyIn(entry, keptPaths) {
    const resource = objectOf(entry.resource_change);
    const [address, type, mode] = [resource.address, resource.type, resource.mode].map(stringOf);
    const { actions } = objectOf(resource.change);
    if (address == null || type == null || mode === "data" || !isList(actions))
        return [];
    const words = actions.filter((word) => typeof word === "string");
    const action = actionIn("managed", words);
    if (!isDestroyed({ action }))
        return [];
    const change = changeOf(resource, { address, type, mode: "managed", action, actions: words }, keptPaths(type));
    return [{ ...change, ...identitiesOf(objectOf(resource.change)) }];
}

;// CONCATENATED MODULE: ./build/input/plan/drift.js




/**
 * An entry of `resource_drift`: what Terraform found changed or gone since the last apply. Nothing where that is not
 * known, or where the object is merely moved. Drift does nothing by itself, so what can't be read of it blocks nothing.
 */
function driftIn(value, slots, keptPaths) {
    const [type, address, mode, actions] = [
        stringIn(slots, TYPE),
        stringIn(slots, ADDRESS),
        modeIn(slots),
        actionsIn(slots),
    ];
    const action = actionIn(mode, actions);
    const { effect } = action;
    if (type === null || address === null || mode !== "managed" || (effect !== "update" && effect !== "delete"))
        return [];
    const paths = keptPaths(type);
    if (!paths.hasRow)
        return [{ address, type, effect, change: null }];
    const entry = objectOf(parse(value));
    const change = changeOf(entry, { address, type, mode, action, actions }, paths);
    return [{ address, type, effect, change: { ...change, ...identitiesOf(objectOf(entry.change)) } }];
}

;// CONCATENATED MODULE: ./build/input/plan/head.js


/** The single values at the top of a plan that are kept. */
const HEAD = [
    "format_version",
    "plan_format_version",
    "terraform_version",
    "timestamp",
    "errored",
    "complete",
    "applyable",
];
/** Which format this is, if we know it. Before 1.0 the format was 0.1 and 0.2, which read alike. */
const isKnownFormat = (version) => /^[01]\.\d+$/.test(version);
/** HCP's redacted plan JSON, which has no state in it and another name for the format's version. */
const isRedacted = (head) => head.has("plan_format_version") && !head.has("format_version");
/** The version of the plan's format. Throws InputError where there is none, or none that we know. */
function formatVersionIn(head) {
    const version = stringOf(head.get(isRedacted(head) ? "plan_format_version" : "format_version"));
    if (version === null) {
        throw new fault/* InputError */.d('has no format_version, so it is not all that "terraform show -json" printed; give that output whole');
    }
    if (!isKnownFormat(version)) {
        throw new fault/* InputError */.d(`has a format_version that this version of destroy-guard does not know (${foundVersion(version)}it reads 0.1, 0.2 and 1.x); update destroy-guard, or make the plan with a released Terraform or OpenTofu`);
    }
    return version;
}
/** Only what looks like a version is repeated: a plan's text may be a secret. */
const foundVersion = (version) => (/^\d{1,4}(\.\d{1,4}){0,2}$/.test(version) ? `${version}; ` : "");
/** Whether a flag is set; null where it is missing or null, as OpenTofu writes it, and where it is `unreadable`. */
function flagIn(head, name, unreadable) {
    const value = head.get(name) ?? null;
    if (value !== null && typeof value !== "boolean")
        unreadable(`${name} is neither true nor false`);
    return typeof value === "boolean" ? value : null;
}
const TIME = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d+)?Z$/;
/** When the plan was made, to the second; null where that is not told, or not as Terraform writes it. */
const plannedAtIn = (head) => {
    const at = TIME.exec(stringOf(head.get("timestamp")) ?? "")?.[1];
    return at === undefined || Number.isNaN(Date.parse(`${at}Z`)) ? null : `${at}Z`;
};

;// CONCATENATED MODULE: ./build/input/plan/module-calls.js


/** Longer sources nobody wrote by hand. */
const LONGEST_SOURCE = 1000;
/**
 * The module calls of `configuration` whose source is a folder, read without anything else of it: expressions may hold
 * secrets.
 */
class ModuleCalls {
    all = [];
    #path = [];
    /** Of `configuration.root_module`. */
    query() {
        const calls = new Members({}, {
            each: {
                query: { members: new Members({ source: { take: (value) => this.#source(value) } }) },
                named: (name, depth) => {
                    this.#path.length = depth;
                    this.#path.push(name);
                },
            },
        });
        const module = { members: new Members({ module_calls: { members: calls } }) };
        calls.each?.query.members?.add("module", module);
        return module;
    }
    #source(value) {
        if (value.length > LONGEST_SOURCE)
            return;
        const source = parse(value);
        if (typeof source === "string" && /^\.\.?[/\\]/.test(source))
            this.all.push({ path: [...this.#path], source });
    }
}

;// CONCATENATED MODULE: ./build/input/plan/namings.js



const keyOf = (address, deposed) => `${address} ${deposed ?? ""}`;
/** The name of an attribute as it stands in JSON; undefined where the path begins with something else. */
const nameOf = ({ steps: [first] }) => typeof first === "string" ? Buffer.from(JSON.stringify(first)) : undefined;
/**
 * Who names what in the prior state. Read only if the plan destroys something that is refused while something is inside
 * or uses it; most plans do not, and their states are not looked at for this.
 */
class Namings {
    #going = new Set();
    /** The types of what is destroyed, where it counts what names it. */
    #types = new Set();
    /** The paths by which an object of a type names one of those. */
    #naming = new Map();
    #wanted = new Map();
    #names = new Map();
    #found = new Map();
    #isAsked = false;
    #isLate = false;
    /** The next change, with what is kept of its type. */
    changed(change, { namedBy }) {
        if (!isDestroyed(change))
            return;
        this.#going.add(keyOf(change.address, change.deposed));
        if (namedBy === null)
            return;
        this.#isAsked = true;
        if (this.#types.has(change.type))
            return;
        this.#types.add(change.type);
        this.#naming.clear();
        for (const path of namedBy)
            this.#want(path);
    }
    #want(path) {
        if (this.#wanted.has(path.path))
            return;
        this.#wanted.set(path.path, path);
        const name = nameOf(path);
        if (name !== undefined)
            this.#names.set(name.toString(), name);
    }
    /**
     * An entry of the state comes, in these slots; whether it may name something. To parse every entry of a large state
     * takes longer than all else, so one without an attribute of any name that is asked for is left alone.
     * A state that stands before the changes comes too early.
     */
    wantsEntry(slots, paths) {
        this.#isLate ||= !this.#isAsked;
        if (!this.#isAsked || paths === null)
            return false;
        const bytes = slots.bytes(VALUES);
        return this.#namingOf(paths).length > 0 || [...this.#names.values()].some((name) => bytes?.includes(name));
    }
    #namingOf(paths) {
        const remembered = this.#naming.get(paths);
        if (remembered !== undefined)
            return remembered;
        const naming = paths.naming.filter(({ to }) => to.some((type) => this.#types.has(type)));
        this.#naming.set(paths, naming);
        return naming;
    }
    /** Keeps what the object with these values names. */
    add({ address, deposed, type }, values, kept) {
        const goes = this.#going.has(keyOf(address, deposed));
        const paths = [...this.#namingOf(kept), ...this.#wanted.values()];
        for (const [path, found] of project(values, undefined, undefined, paths)) {
            for (const { value } of found) {
                if (typeof value !== "string" && typeof value !== "number")
                    continue;
                const one = { type, path, id: String(value), goes };
                this.#found.set(JSON.stringify(one), one);
            }
        }
    }
    /** Null where they are not known: nobody asked, or the state came too early. */
    get all() {
        return this.#isAsked && !this.#isLate ? [...this.#found.values()] : null;
    }
}

;// CONCATENATED MODULE: ./build/input/plan/version-constraint.js
/** One part of a constraint: `~> 4.40`, `>= 3.0`, `4.1.0`. */
const version_constraint_PART = /^(=|!=|>=|<=|>|<|~>)?\s*v?(\d+)(?:\.\d+)*(?:[-+][\w.+-]*)?$/;
/** Operators that set a lower bound. */
const LOWER = [undefined, "=", ">=", ">", "~>"];
/**
 * The lowest major version that a version constraint allows: `>= 3.0, < 5.0` → 3. Null where it sets no lower bound, or
 * is not understood: any version could be meant.
 * https://developer.hashicorp.com/terraform/language/expressions/version-constraints
 */
function lowestMajor(constraint) {
    const parts = constraint.split(",").map((part) => version_constraint_PART.exec(part.trim()));
    if (parts.includes(null))
        return null;
    const lower = parts.flatMap((part) => (LOWER.includes(part?.[1]) ? [Number(part?.[2])] : []));
    return lower.length === 0 ? null : Math.max(...lower);
}

;// CONCATENATED MODULE: ./build/input/plan/provider-settings.js




/** What an argument is in `configuration`: a constant, or references to something that the file does not resolve. */
const literal = (expression) => {
    if (Array.isArray(expression))
        return expression.map((element) => literal(element) ?? null);
    if (!isObject(expression))
        return expression;
    if ("constant_value" in expression)
        return expression.constant_value;
    return "references" in expression
        ? undefined
        : Object.fromEntries(Object.entries(expression).map(([key, value]) => [key, literal(value) ?? null]));
};
/** The same form with `true` where the value is not written literally. */
const unresolved = (expression) => {
    if (Array.isArray(expression))
        return expression.map(unresolved);
    if (!isObject(expression) || "constant_value" in expression)
        return false;
    return "references" in expression
        ? true
        : Object.fromEntries(Object.entries(expression).map(([key, value]) => [key, unresolved(value)]));
};
const isSame = (a, b) => a?.length === b?.length &&
    (a ?? []).every((one, i) => one.value === b?.[i]?.value && one.unknown === b?.[i]?.unknown);
const UNKNOWN = [{ value: null, sensitive: false, unknown: true }];
/**
 * The `wanted` settings of a provider, of `configuration.provider_config` of the plan. `provider` is its full name
 * (registry.terraform.io/hashicorp/aws). Which of several configurations (aliases, modules) a resource uses is not
 * worked out: where they differ, or where a setting comes from a variable, it is unknown, and nothing is concluded from
 * it. Without `configuration` all is unknown.
 */
function providerSettings(config, provider, wanted) {
    const all = typeof config === "object" && config !== null ? Object.values(config) : [];
    const configs = all.filter((one) => isConfigOf(provider, one));
    const settings = wanted.filter((path) => !isVersion(path));
    const version = wanted.filter(isVersion).map(({ path }) => versionIn(configs, path));
    return new Map([...literalSettings(configs, settings), ...version]);
}
/** Those that all configurations of the provider agree on. */
function literalSettings(configs, wanted) {
    const found = configs.map(({ expressions }) => project(literal(expressions), undefined, unresolved(expressions), wanted));
    const [first] = found;
    if (first === undefined)
        return new Map(wanted.map(({ path }) => [path, UNKNOWN]));
    return new Map(wanted.flatMap(({ path }) => {
        const values = first.get(path);
        if (!found.every((other) => isSame(values, other.get(path))))
            return [[path, UNKNOWN]];
        return values === undefined ? [] : [[path, values]];
    }));
}
/**
 * The lowest major version of the provider that the constraints allow, all of which hold for the one that is used; as a
 * setting, or nothing known.
 */
function versionIn(configs, path) {
    const majors = configs.flatMap(({ version_constraint: constraint }) => typeof constraint === "string" ? (lowestMajor(constraint) ?? []) : []);
    return [path, majors.length === 0 ? UNKNOWN : [{ value: Math.max(...majors), sensitive: false, unknown: false }]];
}
const isVersion = ({ path }) => path === PROVIDER_VERSION;
const isConfigOf = (provider, config) => isObject(config) && ((config.full_name ?? config.name) === provider || config.name === provider.split("/").at(-1));
/**
 * Some destroys are decided by the provider's settings; those count as attributes of the object, under `provider.`.
 */
function withProviderSettings(changes, config, keptPaths) {
    const settings = new Map();
    return changes.map((change) => {
        const { provider: wanted } = keptPaths(change.type);
        if (wanted.length === 0)
            return change;
        const key = `${change.provider} ${change.type}`;
        const found = settings.get(key) ?? providerSettings(config, change.provider, wanted);
        settings.set(key, found);
        return { ...change, before: new Map([...change.before, ...found]) };
    });
}

;// CONCATENATED MODULE: ./build/input/plan/import.js


/** Ids that name a place and a type as well: Azure's and Google's paths, ARNs. */
const isUnique = (id) => /^(\/|arn:)/.test(id) || id.split("/").length > 3;
/**
 * What an entry of `resource_changes` imports, with the fingerprints of who that is; nothing where it imports nothing.
 */
function importsIn(entry, type) {
    const { before, importing } = objectOf(entry.change);
    if (!isObject(importing))
        return [];
    const id = stringOf(importing.id);
    const identities = [identityOf(before), id === null ? null : identityOfId(id)].filter((one) => one !== null);
    const provider = stringOf(entry.provider_name) ?? "";
    const known = id ?? stringOf(objectOf(before).id) ?? "";
    return [{ type, provider, identities: [...new Set(identities)], isUnique: isUnique(known) }];
}

;// CONCATENATED MODULE: ./build/input/plan/unchanged.js


/** An object of a plan: an address alone is not unique. */
const unchanged_keyOf = (address, deposed) => `${address} ${deposed ?? ""}`;
/** What is kept of an object that the plan leaves alone. Its values are parsed without the rest of its entry. */
const unchangedIn = (slots, { unchanged }) => project(parsedIn(slots, VALUES), parsedIn(slots, SENSITIVE), undefined, unchanged ?? []);
/**
 * The objects that the plan leaves alone, among those of which anything is kept. They stand in `resource_changes` and
 * again in the prior state, which also repeats the objects that the plan changes.
 */
class UnchangedObjects {
    #objects = new Map();
    #changed = new Set();
    add(address, deposed, type, values) {
        this.#objects.set(unchanged_keyOf(address, deposed), { address, deposed, type, values });
    }
    /** The plan changes this object: it is not added when the state repeats it. */
    markChanged(address, deposed) {
        this.#changed.add(unchanged_keyOf(address, deposed));
    }
    /** Whether the entry in the state tells anything new. */
    isNew(address, deposed) {
        const key = unchanged_keyOf(address, deposed);
        return !this.#changed.has(key) && !this.#objects.has(key);
    }
    /** All but those that are among these changes after all. */
    without(changes) {
        for (const { address, deposed } of changes)
            this.#objects.delete(unchanged_keyOf(address, deposed));
        return [...this.#objects.values()];
    }
}

;// CONCATENATED MODULE: ./build/input/plan/resource-changes.js







/** An object that the plan does nothing to, in a mode that we know. */
const isUnchanged = ({ action, mode }) => action.effect === "none" && mode !== "unknown";
/** An object that gets another address and no more. */
const isMoved = ({ action, mode }, slots) => action.effect === "none" && mode === "managed" && slots.has(PREVIOUS);
/** An object that is in the state, and that somebody manages here. */
const resource_changes_isThere = ({ action, mode }) => mode !== "data" && mode !== "ephemeral" && !["create", "read", "unknown"].includes(action.effect);
/** What an object that is created will be known by. */
function identifying(value, paths) {
    const change = objectOf(objectOf(parse(value)).change);
    return project(change.after, change.after_sensitive, change.after_unknown, paths.identifying);
}
/** Whether anything of such an object is kept. */
function isKept({ action, mode }, paths) {
    const { effect } = action;
    if (effect === "unknown" || mode === "unknown")
        return true;
    if (mode !== "managed" || effect === "read")
        return false;
    if (effect === "none")
        return paths.unchanged !== null;
    if (effect === "update")
        return paths.updated !== null;
    return effect === "create" ? paths.created !== null : true;
}
/** The entries of `resource_changes`, read one by one: each is counted, and few are kept. */
class ResourceChanges {
    counts = Object.fromEntries([...EFFECTS, "moved", "imported", "deposed"].map((name) => [name, 0]));
    changes = [];
    /** Entries of objects that are there already, of types that are not known as harmless. */
    atStake = 0;
    imports = [];
    /** Objects that get another address and no more. */
    moves = [];
    creations = [];
    /** What this version does not know or misses, as sentences without a full stop. */
    unreadable = new Set();
    #keptPaths;
    #unchanged;
    #namings;
    #entries = 0;
    constructor(keptPaths, unchanged, namings) {
        this.#keptPaths = keptPaths;
        this.#unchanged = unchanged;
        this.#namings = namings;
    }
    /** The next entry: its bytes, and what stands in its slots. */
    read(value, slots) {
        this.#entries++;
        const mode = modeIn(slots);
        const actions = actionsIn(slots);
        const known = { mode, actions, action: actionIn(mode, actions) };
        if (mode === "unknown")
            this.unreadable.add("an entry of resource_changes has a mode that this version does not know");
        this.#count(known, slots);
        const missing = this.#readKnown(value, slots, known);
        if (missing !== null)
            this.unreadable.add(`entry ${this.#entries} of resource_changes has no ${missing}`);
    }
    /** Keeps of the entry what is wanted; says what it would need for that and does not have. */
    #readKnown(value, slots, known) {
        const type = stringIn(slots, TYPE);
        if (type === null)
            return "type";
        if (slots.has(IMPORTING) && known.mode === "managed")
            this.imports.push(...importsIn(objectOf(parse(value)), type));
        const paths = this.#keptPaths(type);
        if (resource_changes_isThere(known) && !paths.isHarmless)
            this.atStake++;
        const isMove = paths.isMoveKept && isMoved(known, slots);
        // Most entries of a large plan end here, before even their address is decoded.
        if (isUnchanged(known) && paths.unchanged === null && !isMove && slots.has(ADDRESS))
            return null;
        const address = stringIn(slots, ADDRESS);
        if (address === null)
            return "address";
        const deposed = stringIn(slots, DEPOSED);
        if (known.action.effect === "create" && known.mode === "managed" && paths.hasRow)
            this.creations.push({ address, type, values: identifying(value, paths) });
        if (isMove)
            this.#keepMove(value, { ...known, address, type }, paths);
        if (paths.unchanged !== null && known.action.effect !== "none")
            this.#unchanged.markChanged(address, deposed);
        if (!isKept(known, paths))
            return null;
        if (isUnchanged(known))
            this.#unchanged.add(address, deposed, type, unchangedIn(slots, paths));
        else
            this.#keep(value, { ...known, address, type }, deposed, paths);
        return null;
    }
    #count({ action, mode }, slots) {
        const { counts } = this;
        counts[action.effect]++;
        if (action.effect === "forget" && action.recreated)
            counts.create++;
        if (mode !== "managed" && mode !== "unknown")
            return;
        if (slots.has(PREVIOUS))
            counts.moved++;
        if (slots.has(IMPORTING))
            counts.imported++;
        if (slots.has(DEPOSED))
            counts.deposed++;
    }
    #keepMove(value, known, paths) {
        const entry = objectOf(parse(value));
        this.moves.push({ ...changeOf(entry, known, paths), ...identitiesOf(objectOf(entry.change)) });
    }
    #keep(value, known, deposed, paths) {
        const { address, type } = known;
        const entry = objectOf(parse(value));
        const change = changeOf(entry, known, paths);
        this.#namings.changed(change, paths);
        if (known.action.effect !== "update" || paths.isRelevantUpdate(change))
            this.changes.push({ ...change, ...identitiesOf(objectOf(entry.change)) });
        else if (paths.unchanged !== null)
            this.#unchanged.add(address, deposed, type, change.before);
    }
}

;// CONCATENATED MODULE: ./build/input/plan/plan.js














/**
 * Terraform's format of a plan → ours (format 0.1 to 1.x, and HCP's redacted form). Only this folder knows it.
 * https://developer.hashicorp.com/terraform/internals/json-format
 *
 * Reads one plan. Hand its `document` to `readDocuments`; `result` is the plan once that has finished.
 */
class PlanReading {
    #source;
    #root;
    #keptPaths;
    #keys = new Set();
    #head = new Map();
    #unchanged = new UnchangedObjects();
    #namings = new Namings();
    #moduleCalls = new ModuleCalls();
    #changes;
    #invocations = [];
    #inState = 0;
    #atStakeInState = 0;
    #deferred = 0;
    #deferredDestroys = [];
    #drift = [];
    #providers = null;
    #plan = null;
    /** `source` names the plan in reports, `root` its root module; `keptPaths` says what to keep of a resource type. */
    constructor(source, root, keptPaths) {
        this.#source = source;
        this.#root = root;
        this.#keptPaths = keptPaths;
        this.#changes = new ResourceChanges(keptPaths, this.#unchanged, this.#namings);
    }
    document() {
        const scanner = new Scanner(this.#query(), (key) => this.#keys.add(key));
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
    #query() {
        const head = HEAD.map((name) => [
            name,
            { take: (value) => void this.#head.set(name, parse(value)) },
        ]);
        const changes = changeEntry((value, slots) => this.#changes.read(value, slots));
        const drift = changeEntry((value, slots) => void this.#drift.push(...driftIn(value, slots, this.#keptPaths)));
        const invocation = { only: "object", take: (value) => this.#invocation(objectOf(parse(value))) };
        const state = stateModule((_, slots) => this.#stateEntry(slots));
        const providers = { only: "object", take: (value) => this.#setProviders(parse(value)) };
        return object({
            ...Object.fromEntries(head),
            resource_changes: { only: "array", elements: changes },
            resource_drift: { only: "array", elements: drift },
            deferred_changes: {
                only: "array",
                elements: { take: (value) => this.#deferredChange(objectOf(parse(value))) },
            },
            action_invocations: { only: "array", elements: invocation },
            prior_state: object({ values: object({ root_module: state }) }),
            configuration: object({ provider_config: providers, root_module: this.#moduleCalls.query() }),
        }, { all: true });
    }
    #stateEntry(slots) {
        if (isData(slots))
            return;
        this.#inState++;
        const type = stringIn(slots, TYPE);
        const paths = type === null ? null : this.#keptPaths(type);
        const isNaming = this.#namings.wantsEntry(slots, paths);
        if (paths?.isHarmless !== true)
            this.#atStakeInState++;
        if (type === null || paths === null || (paths.unchanged === null && !isNaming))
            return;
        const address = stringIn(slots, ADDRESS);
        if (address === null)
            return;
        const deposed = stringIn(slots, DEPOSED);
        const isNew = paths.unchanged !== null && this.#unchanged.isNew(address, deposed);
        if (!isNew && !isNaming)
            return;
        if (isNaming)
            this.#namings.add({ address, deposed, type }, parsedIn(slots, VALUES), paths);
        if (isNew)
            this.#unchanged.add(address, deposed, type, unchangedIn(slots, paths));
    }
    #deferredChange(entry) {
        this.#deferred++;
        this.#deferredDestroys.push(...deferredDestroyIn(entry, this.#keptPaths));
    }
    #setProviders(config) {
        this.#providers = config;
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
        const head = this.#head;
        const redacted = isRedacted(head);
        const formatVersion = formatVersionIn(head);
        const { counts, changes, imports, creations, moves, unreadable } = this.#changes;
        const flag = (name) => flagIn(head, name, (complaint) => unreadable.add(complaint));
        return {
            source: this.#source,
            root: this.#root,
            formatVersion,
            terraformVersion: stringOf(head.get("terraform_version")),
            plannedAt: plannedAtIn(head),
            errored: flag("errored") ?? false,
            complete: flag("complete"),
            applyable: flag("applyable"),
            counts,
            changes: withProviderSettings(changes, this.#providers, this.#keptPaths),
            standing: this.#unchanged.without(changes),
            moves,
            namings: this.#namings.all,
            hasPriorState: redacted ? null : this.#keys.has("prior_state") && this.#inState > 0,
            managedInState: redacted ? null : this.#inState,
            atStake: Math.max(this.#atStakeInState, this.#changes.atStake),
            deferred: this.#deferred,
            deferredDestroys: this.#deferredDestroys,
            drift: this.#drift,
            creations,
            imports,
            invocations: this.#invocations,
            moduleCalls: this.#moduleCalls.all,
            statePlace: null,
            unreadable: [...unreadable],
        };
    }
}
const object = (members, options = {}) => ({
    only: "object",
    members: new Members(members, options),
});

;// CONCATENATED MODULE: ./build/input/plan/read.js










async function* counted(bytes, onProgress) {
    for await (const chunk of bytes) {
        onProgress(chunk.length);
        yield chunk;
    }
}
/** Few runs start a program, so what that takes is loaded only here. */
async function* read_shown(file, program, folder, signal) {
    const { shownPlan } = await __nccwpck_require__.e(/* import() */ 320).then(__nccwpck_require__.bind(__nccwpck_require__, 320));
    yield* shownPlan(file, program, folder, signal);
}
const isFolder = (path) => (0,external_node_fs_namespaceObject.existsSync)(path) && (0,external_node_fs_namespaceObject.statSync)(path).isDirectory();
/**
 * The plans in one source: one, or several where Terragrunt wrote a plan a line.
 * Throws InputError, with the source named, where it can't be read as what it claims to be: such a plan is never a
 * pass.
 */
async function readPlans(source, options) {
    const readings = [];
    const begin = () => {
        const reading = new PlanReading(read_nameOf(source), source.root, options.keptPaths);
        readings.push(reading);
        return reading.document();
    };
    const mistaken = () => readings.at(-1)?.mistaken;
    const plans = await readSource(source, options, { noun: "plan", begin, strange: diagnoseText, mistaken }, () => readings.map((reading) => reading.result));
    const statePlace = await placeIn(source, options);
    return plans.map((plan) => ({ ...plan, statePlace }));
}
/** Where the state of a saved plan lies, if anybody asks. */
async function placeIn(source, { cwd, settingsAsked: asked = null }) {
    const file = (0,external_node_path_.resolve)(cwd, source.path);
    if (asked === null || source.path === "-" || !endsAsZip(file))
        return null;
    const { statePlaceOf } = await __nccwpck_require__.e(/* import() */ 305).then(__nccwpck_require__.bind(__nccwpck_require__, 305));
    return statePlaceOf(file, asked).catch((cause) => {
        throw named(cause, read_nameOf(source), "plan", () => undefined);
    });
}
/** The name of a source in messages. */
const read_nameOf = ({ path }) => (path === "-" ? "standard input" : path);
/** Reads the documents of a source; `result` is asked once all of them are read. Throws InputError with it named. */
async function readSource(source, options, { noun, begin, strange, mistaken }, result) {
    const name = read_nameOf(source);
    try {
        const { count, passed } = await readDocuments(bytesOf(source, options), begin, strange, noun);
        if (count === 0)
            throw new fault/* InputError */.d(strange(""));
        if (passed > 0)
            options.onNote?.(`${name}: skipped ${passed === 1 ? "a line" : `${passed} lines`} of other text before the ${noun}`);
        return result();
    }
    catch (cause) {
        throw named(cause, name, noun, mistaken);
    }
}
/**
 * The JSON of a source in UTF-8. A saved plan is shown in the folder of its root, where its providers are installed.
 */
function bytesOf({ path, root }, { cwd, input, terraform, signal, onProgress, isSaved }) {
    const file = (0,external_node_path_.resolve)(cwd, path);
    const show = () => {
        if (path === "-")
            throw new fault/* InputError */.d('is a saved plan file; give its path, so that "terraform show -json" can read it');
        const folder = (0,external_node_path_.resolve)(cwd, root);
        return read_shown(file, terraform, isFolder(folder) ? folder : (0,external_node_path_.dirname)(file), signal);
    };
    const kind = path === "-" ? null : notAFile(file);
    if (kind !== null)
        throw new fault/* InputError */.d(kind);
    if (path !== "-" && (isSaved === true || endsAsZip(file)))
        return show();
    const raw = path === "-" ? input : (0,bytes/* fileBytes */.s)(file);
    return decoded(onProgress === undefined ? raw : counted(raw, onProgress), show);
}
/** Puts the source's name in front; a document that broke off is first told what it is, if its keys say so. */
function named(cause, name, noun, mistaken) {
    if (!(cause instanceof fault/* InputError */.d))
        return cause;
    const instead = cause instanceof ScanError ? mistaken() : undefined;
    return new fault/* InputError */.d(`${name} ${instead ?? `${cause.message}${cause instanceof ScanError ? REMEDY[noun] : ""}`}`, {
        cause,
    });
}
const REMEDY = {
    plan: '; make it again with "terraform show -json PLANFILE > plan.json", and give that file as it was written',
    state: '; make it again with "terraform show -json > state.json", and give that file as it was written',
};

;// CONCATENATED MODULE: ./build/reading/outcome.js


/** Reads a source. What is wrong with it is told beside the others, a fault of ours is thrown. */
async function outcomeOf(source, options) {
    const notes = [];
    try {
        const plans = await readPlans(source, { ...options, onNote: (note) => void notes.push(note) });
        return { plans, mistake: null, notes };
    }
    catch (error) {
        if (!(error instanceof fault/* InputError */.d))
            throw error;
        return { plans: [], mistake: error.message, notes };
    }
}

;// CONCATENATED MODULE: ./build/reading/main.js




/** A thread that reads the sources it is sent, one after the other; see side-by-side.ts. */
const { keptBy, types, settingsAsked, terraform, cwd } = external_node_worker_threads_namespaceObject.workerData;
const tell = (told) => external_node_worker_threads_namespaceObject.parentPort?.postMessage(told);
const options = {
    keptPaths: keptPathsOf(catalogueWith(types), keptBy),
    settingsAsked,
    terraform,
    cwd,
    // Standard input is never sent to a thread.
    input: (async function* () { })(),
    onProgress: tell,
};
external_node_worker_threads_namespaceObject.parentPort?.on("message", async (source) => tell(await outcomeOf(source, options)));


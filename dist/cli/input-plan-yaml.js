const require_hook_shell_command_log_explain_review = require("./domain-fault.js");
let node_module = require("node:module");
let node_crypto = require("node:crypto");
// src/input/json/value.ts
var LongNumber = class {
	digits;
	constructor(digits) {
		this.digits = digits;
	}
};
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof LongNumber);
const isList = (value) => Array.isArray(value);
const objectOf = (value) => isObject(value) ? value : {};
const stringOf = (value) => typeof value === "string" ? value : null;
const MAY_BE_LONG = /(?:^|[:,[])\s*-?\d{16}/;
const PIECE = /\\.|"|-?\d[\d.eE+-]*/g;
const LONG = /^-?\d{16,}$/;
const MARK = `${(0, node_crypto.randomUUID)()} `;
const isExact = (digits) => String(Number(digits)) === digits;
function parseText(text) {
	if (!MAY_BE_LONG.test(text)) return JSON.parse(text);
	let isInText = false;
	const marked = text.replace(PIECE, (piece) => {
		if (piece === "\"") isInText = !isInText;
		return !isInText && LONG.test(piece) && !isExact(piece) ? `"${MARK}${piece}"` : piece;
	});
	return unmarked(JSON.parse(marked));
}
const isMarked = (value) => typeof value === "string" && value.startsWith(MARK);
function unmarked(whole) {
	const root = { whole };
	const open = [root];
	for (const holder of open) for (const [key, value] of Object.entries(holder)) if (isMarked(value)) holder[key] = new LongNumber(value.slice(MARK.length));
	else if (typeof value === "object" && value !== null) open.push(value);
	return root.whole;
}
const parse = (bytes) => {
	try {
		return parseText(bytes.toString());
	} catch (cause) {
		throw new require_hook_shell_command_log_explain_review.InputError(`holds one object of ${bytes.length} bytes, which is more than can be looked at; take it out of the plan, or have it reviewed by hand`, { cause });
	}
};
// src/input/plan/yaml.ts
const MOST_ALIASES = 1e3;
const yaml = () => (0, node_module.createRequire)(require("url").pathToFileURL(__filename).href)(require("url").pathToFileURL(__filename).href.endsWith(".ts") ? "yaml" : "../yaml/index.js");
function yamlIn(text) {
	const reader = yaml();
	try {
		const document = reader.parseDocument(text, {
			logLevel: "silent",
			schema: "core",
			uniqueKeys: false
		});
		if (document.errors.length > 0 || saysTwice(document, reader)) return void 0;
		const value = document.toJS({ maxAliasCount: MOST_ALIASES });
		return isEndless(value) ? void 0 : value;
	} catch {
		return;
	}
}
function saysTwice(document, { isScalar, visit }) {
	let found = false;
	visit(document, { Map(_, { items }) {
		const keys = items.map(({ key }) => isScalar(key) ? key.value : key);
		found = new Set(keys).size < keys.length;
		return found ? visit.BREAK : void 0;
	} });
	return found;
}
function isEndless(value, above = new Set()) {
	if (!isObject(value) && !isList(value)) return false;
	if (above.has(value)) return true;
	above.add(value);
	const found = Object.values(value).some((one) => isEndless(one, above));
	above.delete(value);
	return found;
}
Object.defineProperty(exports, "LongNumber", {
	enumerable: true,
	get: function() {
		return LongNumber;
	}
});
Object.defineProperty(exports, "isList", {
	enumerable: true,
	get: function() {
		return isList;
	}
});
Object.defineProperty(exports, "isObject", {
	enumerable: true,
	get: function() {
		return isObject;
	}
});
Object.defineProperty(exports, "objectOf", {
	enumerable: true,
	get: function() {
		return objectOf;
	}
});
Object.defineProperty(exports, "parse", {
	enumerable: true,
	get: function() {
		return parse;
	}
});
Object.defineProperty(exports, "stringOf", {
	enumerable: true,
	get: function() {
		return stringOf;
	}
});
Object.defineProperty(exports, "yamlIn", {
	enumerable: true,
	get: function() {
		return yamlIn;
	}
});

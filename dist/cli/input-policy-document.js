const require_rolldown_runtime = require("./runtime.js");
const require_position = require("./input-policy-position.js");
const require_utf16 = require("./text-utf16.js");
const require_shown = require("./input-policy-shown.js");
// src/input/policy/syntax.ts
const IN_QUOTES = "; put text that begins with @, *, %, & or a backquote in quotes";
const brokenYaml = (error) => `broken YAML: ${error.message}`;
const SYNTAX = new Map([
	["MULTIPLE_DOCS", () => "a second document begins here; allowed: one document in a file"],
	["RESOURCE_EXHAUSTION", () => "nested too deeply"],
	["BAD_SCALAR_START", (error) => `${brokenYaml(error)}${IN_QUOTES}`],
	["BAD_ALIAS", (error) => `${brokenYaml(error)}${IN_QUOTES}`],
	["MULTILINE_IMPLICIT_KEY", () => "broken YAML: a key that goes on over several lines; is a colon missing behind it?"],
	["TAB_AS_INDENT", () => "a tab; allowed: indentation with spaces"],
	["TAG_RESOLVE_FAILED", (error) => `${error.message}; allowed: plain YAML without tags`]
]);
const firstCauses = (errors) => {
	const deep = errors.find(({ code }) => code === "RESOURCE_EXHAUSTION");
	if (deep !== void 0) return [deep];
	return errors.toSorted((a, b) => a.pos[0] - b.pos[0]).filter(({ code }, index) => index === 0 || code !== "UNEXPECTED_TOKEN");
};
const syntaxMistakes = ({ errors, warnings }, positionOf) => firstCauses([...errors, ...warnings]).map((error) => ({
	...positionOf(error.pos[0]),
	path: "",
	found: null,
	message: SYNTAX.get(error.code)?.(error) ?? brokenYaml(error)
}));
// src/input/policy/values.ts
const MAX_DEPTH = 20;
const MAX_REPEATED = 1e4;
const startOf = (node) => node?.range?.[0] ?? 0;
var YamlValues = class {
	value;
	mistakes = [];
	isGivenUp = false;
	#top;
	#positionOf;
	#anchors = new Map();
	#targets = new Map();
	#pairs = new Map();
	#repeated = 0;
	constructor(top, positionOf) {
		this.#top = top;
		this.#positionOf = positionOf;
		this.value = this.#read(top, [], false);
	}
	find(path) {
		let found = {
			key: null,
			node: this.#top
		};
		for (const step of path) {
			const next = this.#below(found.node, step);
			if (next === null) return found;
			found = next;
		}
		return found;
	}
	#below(node, step) {
		const around = node === null ? null : this.#targets.get(node) ?? node;
		if (require_position.isMap(around)) {
			const pair = this.#pairs.get(around)?.get(String(step));
			return pair === void 0 ? null : {
				key: pair.key,
				node: pair.value
			};
		}
		const item = require_position.isSeq(around) ? around.items[Number(step)] : void 0;
		return item === void 0 ? null : {
			key: null,
			node: item
		};
	}
	#report(offset, path, found, says) {
		const where = require_shown.pathText(path);
		const message = where === "" ? says : `${where}: ${says}`;
		this.mistakes.push({
			...this.#positionOf(offset),
			path: where,
			found,
			message
		});
	}
	#giveUp(node, path, says) {
		this.isGivenUp = true;
		this.#report(startOf(node), path, null, says);
		return null;
	}
	#read(node, path, insideAlias) {
		if (this.isGivenUp || node === null) return null;
		if (path.length > MAX_DEPTH) return this.#giveUp(node, path.slice(0, 3), `nested more than ${MAX_DEPTH} levels deep`);
		if (insideAlias && ++this.#repeated > MAX_REPEATED) return this.#giveUp(node, path, `aliases repeat more than ${MAX_REPEATED} values`);
		if (require_position.isAlias(node)) return this.#readAlias(node, path);
		if (!insideAlias && "anchor" in node && node.anchor !== void 0) this.#anchors.set(node.anchor, node);
		if (require_position.isMap(node)) return this.#readMap(node, path, insideAlias);
		if (require_position.isSeq(node)) return node.items.map((item, index) => this.#read(item, [...path, index], insideAlias));
		return require_position.isScalar(node) ? node.value : null;
	}
	#readAlias(node, path) {
		const target = this.#targets.get(node) ?? this.#anchors.get(node.source);
		if (target === void 0) {
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
			if (name === null) continue;
			const first = byKey.get(name);
			if (first === void 0) {
				byKey.set(name, pair);
				entries.push([name, this.#read(pair.value, [...path, name], insideAlias)]);
			} else if (!insideAlias) this.#reportTwice(pair.key, first.key, [...path, name]);
		}
		this.#pairs.set(map, byKey);
		return Object.fromEntries(entries);
	}
	#nameOf({ key }, map, path) {
		const offset = key?.range?.[0] ?? startOf(map);
		if (!require_position.isScalar(key)) {
			this.#report(offset, path, null, "a key that is not a word; allowed: plain words as keys");
			return null;
		}
		const name = String(key.value);
		if (name !== "__proto__") return name;
		this.#report(offset, [...path, name], require_shown.quote(name), "a key that cannot be used; allowed: any other");
		return null;
	}
	#reportTwice(key, first, path) {
		const { line } = this.#positionOf(startOf(first));
		const says = `the key is here a second time, first in line ${line}; allowed: each key once`;
		this.#report(startOf(key), path, require_shown.quote(String(path.at(-1))), says);
	}
};
// src/input/policy/document.ts
var document_exports = require_rolldown_runtime.__exportAll({ readDocument: () => readDocument });
const MAX_BYTES = 1048576;
const readDocument = (written) => {
	const bytes = Buffer.byteLength(written);
	if (bytes > MAX_BYTES) return unusable([tooLarge(bytes)]);
	if (isNoText(written)) return unusable([noText(require_utf16.isUtf16(written) ? "text in UTF-16" : "no text in UTF-8")]);
	const text = written.replace(/^\uFEFF/, "");
	const positionOf = require_position.positionsIn(text);
	const lost = text.indexOf(REPLACED);
	if (lost >= 0) return unusable([{
		...positionOf(lost),
		path: "",
		found: null,
		message: NO_UTF8
	}]);
	const document = parsed(text);
	const broken = syntaxMistakes(document, positionOf);
	if (broken.length > 0) return unusable(broken);
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
		}
	};
};
const parsed = (text) => require_position.parseDocument(text, {
	prettyErrors: false,
	schema: "core",
	resolveKnownTags: false,
	uniqueKeys: false,
	logLevel: "error"
});
const unusable = (mistakes) => {
	const start = () => ({
		line: 1,
		column: 1
	});
	return {
		value: null,
		mistakes,
		usable: false,
		valueAt: start,
		keyAt: start
	};
};
const tooLarge = (bytes) => ({
	line: 1,
	column: 1,
	path: "",
	found: `${bytes} bytes`,
	message: `the file has ${bytes} bytes; allowed: ${MAX_BYTES}`
});
const isNoText = (written) => /\u0000/.test(written) || /\ufffd/.test(written) && /[\u0001-\u0008\u000e-\u001f]/.test(written);
const REPLACED = "\ufffd";
const NO_UTF8 = "a character that is no UTF-8; allowed: a policy in YAML, in UTF-8";
const noText = (what) => ({
	line: 1,
	column: 1,
	path: "",
	found: null,
	message: `the file is ${what}; allowed: a policy in YAML, in UTF-8`
});
const isEmpty = (node) => node?.range == null || node.range[0] === node.range[1];
Object.defineProperty(exports, "document_exports", {
	enumerable: true,
	get: function() {
		return document_exports;
	}
});
Object.defineProperty(exports, "readDocument", {
	enumerable: true,
	get: function() {
		return readDocument;
	}
});

let node_fs = require("node:fs");
// src/input/same-file.ts
function isSameFile(one, other) {
	if (one === other) return true;
	const [first, second] = [one, other].map(seen);
	if (first === void 0 || second === void 0) return false;
	return first.ino === 0n || second.ino === 0n ? (0, node_fs.realpathSync)(one) === (0, node_fs.realpathSync)(other) : first.ino === second.ino && first.dev === second.dev;
}
function seen(path) {
	try {
		return (0, node_fs.statSync)(path, { bigint: true });
	} catch {
		return;
	}
}
const behindLinks = (path) => (0, node_fs.existsSync)(path) ? (0, node_fs.realpathSync)(path) : path;
// src/text/hcl.ts
const literalIn = (expression) => /^"([^"\\$%]*)"$/.exec(expression)?.[1] ?? null;
function hclIn(text) {
	try {
		return new Scanner(text.replace(/^\uFEFF/, "")).file();
	} catch (error) {
		if (error instanceof NoHcl) return null;
		throw error;
	}
}
var NoHcl = class extends Error {};
const DEEPEST = 200;
const CLOSING = new Map([
	["(", ")"],
	["[", "]"],
	["{", "}"]
]);
const ESCAPES = new Map([
	["n", "\n"],
	["r", "\r"],
	["t", "	"],
	["\"", "\""],
	["\\", "\\"]
]);
var Scanner = class {
	#text;
	#at = 0;
	#depth = 0;
	#line = 1;
	#counted = 0;
	constructor(text) {
		this.#text = text;
	}
	file() {
		const body = this.#body(false);
		if (this.#at < this.#text.length) throw new NoHcl();
		return body;
	}
	#body(isInBlock) {
		const attributes = new Map();
		const blocks = [];
		for (;;) {
			this.#skip(true);
			if (isInBlock && this.#text[this.#at] === "}") return {
				attributes,
				blocks
			};
			if (!isInBlock && this.#at >= this.#text.length) return {
				attributes,
				blocks
			};
			const line = this.#lineHere();
			const name = this.#identifier();
			this.#skip(false);
			if (name === null) throw new NoHcl();
			if (this.#text[this.#at] !== "=") blocks.push(this.#block(name, line));
			else if (attributes.has(name)) throw new NoHcl();
			else attributes.set(name, this.#attribute());
		}
	}
	#attribute() {
		this.#at++;
		const value = this.#expression(null);
		if (value === "") throw new NoHcl();
		return value;
	}
	#block(type, line) {
		const labels = [];
		for (;;) {
			this.#skip(false);
			const label = this.#text[this.#at] === "\"" ? this.#label() : this.#identifier();
			if (label === null) break;
			labels.push(label);
		}
		this.#take("{");
		const body = this.#deeper(() => this.#body(true));
		this.#take("}");
		return {
			type,
			labels,
			line,
			...body
		};
	}
	#deeper(read) {
		if (++this.#depth > DEEPEST) throw new NoHcl();
		const found = read();
		this.#depth--;
		return found;
	}
	#take(char) {
		if (this.#text[this.#at] !== char) throw new NoHcl();
		this.#at++;
	}
	#lineHere() {
		for (; this.#counted < this.#at; this.#counted++) if (this.#text[this.#counted] === "\n") this.#line++;
		return this.#line;
	}
	#matches(pattern) {
		pattern.lastIndex = this.#at;
		const found = pattern.exec(this.#text);
		if (found !== null) this.#at += found[0].length;
		return found;
	}
	#identifier() {
		return this.#matches(/[\p{ID_Start}_][\p{ID_Continue}-]*/uy)?.[0] ?? null;
	}
	#label() {
		const found = this.#matches(/"((?:[^"\\\n]|\\[^\n])*)"/y);
		if (found === null) throw new NoHcl();
		return (found[1] ?? "").replace(/\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))/g, (_, short, long, char = "") => {
			const code = Number.parseInt(short ?? long ?? "", 16);
			return code <= 1114111 ? String.fromCodePoint(code) : ESCAPES.get(char) ?? char;
		});
	}
	#skip(lines) {
		while (this.#matches(lines ? /[ \t\r\n]+/y : /[ \t\r]+/y) !== null || this.#comment());
	}
	#comment() {
		if (this.#matches(/#[^\n]*|\/\/[^\n]*/y) !== null) return true;
		if (!this.#text.startsWith("/*", this.#at)) return false;
		const end = this.#text.indexOf("*/", this.#at + 2);
		if (end < 0) throw new NoHcl();
		this.#at = end + 2;
		return true;
	}
	#expression(closing) {
		let found = "";
		for (;;) {
			this.#skip(closing !== null);
			const char = this.#text[this.#at];
			if (char === closing) return found;
			if (closing === null && (char === void 0 || char === "\n" || char === "}")) return found;
			if (char === void 0) throw new NoHcl();
			found += this.#part(char);
		}
	}
	#part(char) {
		if (char === "\"") return this.#string();
		const heredoc = this.#matches(/<<-?([\p{ID_Start}_][\p{ID_Continue}-]*)[ \t\r]*\n/uy);
		if (heredoc !== null) return this.#heredoc(heredoc[1] ?? "");
		const closing = CLOSING.get(char);
		if (closing !== void 0) return this.#bracket(char, closing);
		if (char === ")" || char === "]" || char === "}") throw new NoHcl();
		const word = this.#matches(/[\p{ID_Continue}_.]+/uy)?.[0];
		if (word === void 0) this.#at++;
		return word ?? char;
	}
	#bracket(opening, closing) {
		this.#at++;
		const inside = this.#deeper(() => this.#expression(closing));
		this.#take(closing);
		return `${opening}${inside}${closing}`;
	}
	#string() {
		const start = this.#at++;
		for (;;) {
			this.#matches(/(?:[^"\\\n$%]|\\[^\n]|\$\$\{|%%\{|[$%](?!\{))+/y);
			if (this.#interpolation()) continue;
			this.#take("\"");
			return this.#text.slice(start, this.#at);
		}
	}
	#interpolation() {
		if (this.#matches(/[$%]\{~?/y) === null) return false;
		this.#deeper(() => this.#expression("}"));
		this.#take("}");
		return true;
	}
	#heredoc(marker) {
		const start = this.#at;
		for (let isAtStart = true;;) {
			const line = isAtStart ? this.#matches(/[ \t]*([\p{ID_Start}_][\p{ID_Continue}-]*)[ \t\r]*(?=\n|$)/uy) : null;
			if (line !== null && line[1] === marker) return JSON.stringify(this.#text.slice(start, this.#at));
			this.#matches(/(?:[^\n$%]|\$\$\{|%%\{|[$%](?!\{))+/y);
			isAtStart = !this.#interpolation();
			if (isAtStart) this.#take("\n");
		}
	}
};
Object.defineProperty(exports, "behindLinks", {
	enumerable: true,
	get: function() {
		return behindLinks;
	}
});
Object.defineProperty(exports, "hclIn", {
	enumerable: true,
	get: function() {
		return hclIn;
	}
});
Object.defineProperty(exports, "isSameFile", {
	enumerable: true,
	get: function() {
		return isSameFile;
	}
});
Object.defineProperty(exports, "literalIn", {
	enumerable: true,
	get: function() {
		return literalIn;
	}
});

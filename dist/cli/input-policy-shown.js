// src/input/policy/shown.ts
const LONGEST = 60;
const quote = (text) => {
	return `"${(text.length > LONGEST ? `${text.slice(0, LONGEST)}\u2026` : text).replace(/[\p{C}\u2028\u2029]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`)}"`;
};
const WORD = /^[A-Za-z_][\w-]{0,60}$/;
const pathText = (path) => path.map((step) => typeof step === "number" ? `[${step}]` : WORD.test(step) ? `.${step}` : `[${quote(step)}]`).join("").replace(/^\./, "");
const foundText = (value) => {
	if (value === null || value === void 0) return "nothing";
	if (typeof value === "string") return quote(value);
	if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
	if (typeof value === "object") return Object.keys(value).length === 0 ? "an empty mapping" : "a mapping";
	return String(value);
};
Object.defineProperty(exports, "foundText", {
	enumerable: true,
	get: function() {
		return foundText;
	}
});
Object.defineProperty(exports, "pathText", {
	enumerable: true,
	get: function() {
		return pathText;
	}
});
Object.defineProperty(exports, "quote", {
	enumerable: true,
	get: function() {
		return quote;
	}
});

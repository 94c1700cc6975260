const require_main = require("./index.js");
const require_untrusted = require("./report-untrusted.js");
// src/text/phrase.ts
const code = (text) => ({ code: text });
const phrase = (words, ...inserts) => words.flatMap((word, at) => {
	const insert = inserts[at];
	if (insert === void 0) return [word];
	return [word, ...typeof insert === "string" ? [code(insert)] : typeof insert === "number" ? [String(insert)] : insert];
}).filter((part) => part !== "");
const capital = (phrase) => {
	const [first, ...rest] = phrase;
	return typeof first === "string" ? [first.charAt(0).toUpperCase() + first.slice(1), ...rest] : phrase;
};
const joined = (phrases, joint, last = joint) => phrases.flatMap((one, at) => at === 0 ? one : [at === phrases.length - 1 ? last : joint, ...one]);
function named(items, limit, count = items.length) {
	const parts = items.slice(0, limit).map(code);
	const all = count > parts.length ? [...parts, `${count - parts.length} more`] : parts;
	return joined(all.map((part) => [part]), ", ", " and ");
}
const MOST_NAMED = 5;
const list = (items) => named(items, items.length > MOST_NAMED ? 4 : MOST_NAMED);
// src/report/phrase.ts
var phrase_exports = require_main.__exportAll({ asTerminal: () => asTerminal });
const WIDEST_NAME = 200;
const shortName = (name) => require_untrusted.cut(require_untrusted.visible(name), WIDEST_NAME);
const plain = (phrase) => phrase.map((part) => require_untrusted.visible(typeof part === "string" ? part : part.code)).join("");
const asMarkdown = (phrase) => phrase.map((part) => typeof part === "string" ? require_untrusted.prose(part) : require_untrusted.inlineCode(part.code)).join("");
const asTerminal = (phrase) => phrase.map((part) => require_untrusted.terminalText(typeof part === "string" ? part : part.code)).join("");
Object.defineProperty(exports, "asMarkdown", {
	enumerable: true,
	get: function() {
		return asMarkdown;
	}
});
Object.defineProperty(exports, "asTerminal", {
	enumerable: true,
	get: function() {
		return asTerminal;
	}
});
Object.defineProperty(exports, "capital", {
	enumerable: true,
	get: function() {
		return capital;
	}
});
Object.defineProperty(exports, "code", {
	enumerable: true,
	get: function() {
		return code;
	}
});
Object.defineProperty(exports, "joined", {
	enumerable: true,
	get: function() {
		return joined;
	}
});
Object.defineProperty(exports, "list", {
	enumerable: true,
	get: function() {
		return list;
	}
});
Object.defineProperty(exports, "named", {
	enumerable: true,
	get: function() {
		return named;
	}
});
Object.defineProperty(exports, "phrase", {
	enumerable: true,
	get: function() {
		return phrase;
	}
});
Object.defineProperty(exports, "phrase_exports", {
	enumerable: true,
	get: function() {
		return phrase_exports;
	}
});
Object.defineProperty(exports, "plain", {
	enumerable: true,
	get: function() {
		return plain;
	}
});
Object.defineProperty(exports, "shortName", {
	enumerable: true,
	get: function() {
		return shortName;
	}
});

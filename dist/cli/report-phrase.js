const require_main = require("./index.js");
const require_untrusted = require("./report-untrusted.js");
// src/report/phrase.ts
var phrase_exports = require_main.__exportAll({ asTerminal: () => asTerminal });
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

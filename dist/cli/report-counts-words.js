const require_quantity = require("./report-quantity.js");
// src/report/counts-words.ts
const COUNTED = [
	["delete", "deleted"],
	["replace", "replaced"],
	["forget", "forgotten"],
	["unknown", "unknown"],
	["create", "created"],
	["update", "changed in place"],
	["moved", "moved"],
	["imported", "imported"],
	["none", "unchanged"]
];
const countsWords = (counts) => COUNTED.filter(([key]) => counts[key] > 0).map(([key, word]) => `${require_quantity.thousands(counts[key])} ${word}`);
Object.defineProperty(exports, "countsWords", {
	enumerable: true,
	get: function() {
		return countsWords;
	}
});

const require_hook_command_log_explain_review = require("./cli-usage.js");
// src/report/counts-words.ts
const EFFECTS = [
	["delete", "deleted"],
	["replace", "replaced"],
	["forget", "forgotten"],
	["unknown", "unknown"],
	["create", "created"],
	["update", "changed in place"],
	["none", "unchanged"]
];
const BESIDES = [["moved", "moved"], ["imported", "imported"]];
const wordsFor = (rows, counts) => rows.filter(([key]) => counts[key] > 0).map(([key, word]) => `${require_hook_command_log_explain_review.thousands(counts[key])} ${word}`);
const countsWords = (counts) => {
	const besides = wordsFor(BESIDES, counts);
	return [...wordsFor(EFFECTS, counts), ...besides.length === 0 ? [] : [`of these ${require_hook_command_log_explain_review.listed(besides)}`]];
};
Object.defineProperty(exports, "countsWords", {
	enumerable: true,
	get: function() {
		return countsWords;
	}
});

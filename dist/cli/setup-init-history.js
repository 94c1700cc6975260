const require_read = require("./input-state-read.js");
const require_explain_review = require("./report-path-words.js");
// src/setup/init/history.ts
const historyOf = (drill, reviews) => ({
	exposed: drill === null ? [] : exposedIn(drill),
	plans: reviews.length,
	fired: ["block", "warn"].flatMap((level) => require_explain_review.RULE_NAMES.flatMap((rule) => firedBy(rule, level, reviews)))
});
const exposedIn = ({ states }) => states.flatMap(({ root, objects }) => objects.flatMap((one) => {
	const { address, deposed, weight, what } = one;
	return require_read.isExposed(one) && weight === "high" && deposed === null && what !== null ? [{
		root,
		address,
		what
	}] : [];
}));
function firedBy(rule, level, reviews) {
	const speaking = reviews.filter(({ findings }) => findings.some((one) => one.rule === rule && one.level === level));
	if (speaking.length === 0) return [];
	const roots = [...require_explain_review.grouped(speaking, ({ root }) => root)].map(([root, all]) => [root, all.length]).sort(([a, many], [b, more]) => more - many || require_explain_review.byText(a, b));
	return [{
		rule,
		level,
		plans: speaking.length,
		roots
	}];
}
exports.historyOf = historyOf;

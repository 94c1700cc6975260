const require_explain_review = require("./report-path-words.js");
// src/domain/trial/ages.ts
function wasOldIn(all) {
	const first = new Map([...require_explain_review.grouped(all, ({ root }) => root)].map(([root, own]) => [root, earliest(own.filter(({ knows }) => knows).map(({ at }) => Date.parse(at)))]));
	return ({ root, at }) => (first.get(root) ?? Number.POSITIVE_INFINITY) < Date.parse(at);
}
const earliest = (times) => times.reduce((first, time) => time < first ? time : first, Number.POSITIVE_INFINITY);
const isAboutState = ({ rule, level }) => rule === "missing-state" && level !== "block";
function withAges(all) {
	const wasOld = wasOldIn(all.map(seenOf));
	return {
		plans: all.map((one) => {
			if (!one.plan.findings.some(isAboutState)) return one.plan;
			const findings = wasOld(seenOf(one)) ? one.ifOld : one.plan.findings.filter((found) => !isAboutState(found));
			return {
				...one.plan,
				findings
			};
		}),
		withoutHistory: all.filter((one) => one.plan.findings.some(isAboutState) && !wasOld(seenOf(one))).length
	};
}
const seenOf = ({ plan: { root, made }, knows }) => ({
	root,
	at: made.at,
	knows
});
Object.defineProperty(exports, "wasOldIn", {
	enumerable: true,
	get: function() {
		return wasOldIn;
	}
});
Object.defineProperty(exports, "withAges", {
	enumerable: true,
	get: function() {
		return withAges;
	}
});

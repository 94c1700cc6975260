const require_review = require("./domain-review.js");
const require_catalogue_terms = require("./domain-catalogue-terms.js");
const require_finding = require("./domain-finding.js");
const require_phrase = require("./text-phrase.js");
const require_quantity = require("./report-quantity.js");
const require_signed_words = require("./report-signed-words.js");
const require_wording = require("./report-wording.js");
// src/report/danger.ts
const DANGER = {
	block: 0,
	warn: 1,
	note: 2
};
const danger = ({ findings }) => findings.reduce((worst, { level }) => Math.min(worst, DANGER[level]), 3);
const byDanger = (a, b) => danger(a) - danger(b);
const GOING = [
	"delete",
	"replace",
	"forget",
	"unknown"
];
const LOSING = [
	"last-copy",
	"data-loss",
	"data-expiry",
	"key-loss",
	"container-loss"
];
const isGoing = ({ subject, rule }) => subject !== null && rule !== "drifted" && (GOING.includes(subject.effect) || LOSING.includes(rule));
const LESSER = ["backup-loss", "address-loss"];
const isGoneForGood = ({ remains, rule }) => remains?.kind === "nothing" && !LESSER.includes(rule);
const ranksOf = (finding) => {
	const level = require_catalogue_terms.LEVELS.indexOf(finding.level);
	return isGoing(finding) ? [
		level,
		0,
		require_catalogue_terms.WEIGHTS.indexOf(finding.subject?.weight ?? "medium"),
		isGoneForGood(finding) ? 0 : 1
	] : [
		level,
		1,
		0,
		0
	];
};
const mostDangerousFirst = (a, b) => {
	const other = ranksOf(b);
	return ranksOf(a).map((rank, at) => rank - (other[at] ?? 0)).find((one) => one !== 0) ?? require_finding.byImportance(a, b);
};
// src/report/verdict.ts
const findingsAt = ({ roots }, level) => roots.flatMap((root) => root.findings).filter((finding) => finding.level === level).sort(mostDangerousFirst);
const headline = (findings, more) => {
	const [first] = findings;
	if (first === void 0) return null;
	const same = findings.filter((finding) => finding.rule === first.rule);
	const others = findings.length - same.length;
	return `${require_wording.headlineOf([first, ...same.slice(1)])}${others === 0 ? "" : `; ${more(others)}`}`;
};
const everything = ({ roots }) => {
	const [only, another] = roots;
	return only !== void 0 && another === void 0 && only.complete !== false && require_review.isDestroyPlan(only) && only.destroys.length > 1 ? `this plan destroys everything, ${require_quantity.counted(only.destroys.length, "object")}: ` : "";
};
const blockedBecause = (of, afterwards = (count) => count === 1 ? " blocks as well" : " block as well") => {
	const worst = headline(findingsAt(of, "block"), (count) => `${require_quantity.counted(count, "more finding")}${afterwards(count)}`);
	return worst === null ? null : `${everything(of)}${worst}`;
};
const blocked = (review) => [blockedBecause(review) ?? "something here needs a code owner's consent"];
const overridden = (review) => {
	const by = (review.override?.by ?? []).map((login) => require_phrase.code(login.replace(/^@/, "")));
	const who = by.length === 0 ? ["a code owner"] : by.flatMap((login, at) => at === 0 ? [login] : [at === by.length - 1 ? " and " : ", ", login]);
	const agreed = findingsAt(review, "block").length;
	const signed = review.override?.signed ?? null;
	return [
		...who,
		` agreed to exactly ${agreed === 1 ? "this finding" : `these ${require_quantity.counted(agreed, "finding")}`}`,
		...signed === null ? [] : [`, ${require_signed_words.proofWords(signed)}`],
		`: ${blockedBecause(review, () => "") ?? "nothing blocks any more"}`
	];
};
const allowedIn = ({ roots }) => roots.flatMap(({ findings }) => findings).reduce((sum, { detail }) => sum + (detail?.kind === "allowed" ? detail.block + detail.warn : 0), 0);
const passed = (review) => {
	const warning = headline(findingsAt(review, "warn"), (count) => require_quantity.counted(count, "more warning"));
	if (warning !== null) return [`nothing blocks, but ${warning}`];
	const destroyed = review.counts.delete + review.counts.replace;
	const allowed = allowedIn(review);
	if (allowed > 0) return [`${destroyed === 0 ? "nothing is destroyed" : `${require_quantity.counted(destroyed, "object")} ${destroyed === 1 ? "is" : "are"} deleted or replaced`}, and the policy allows ${require_quantity.counted(allowed, "finding")}`];
	if (destroyed === 0) return ["nothing is destroyed"];
	const harmless = review.roots.every((root) => root.destroys.every((destroy) => destroy.class === null));
	if (destroyed === 1) return [`1 object is deleted or replaced, and it ${harmless ? "holds no data and no backups" : "needs nobody's consent"}`];
	return [`${require_quantity.counted(destroyed, "object")} are deleted or replaced, and none of them ${harmless ? "holds data or backups" : "needs anybody's consent"}`];
};
const BECAUSE = {
	blocked,
	overridden,
	passed,
	skipped: () => ["there was no plan to review"]
};
const because = (review) => BECAUSE[review.verdict](review);
Object.defineProperty(exports, "because", {
	enumerable: true,
	get: function() {
		return because;
	}
});
Object.defineProperty(exports, "byDanger", {
	enumerable: true,
	get: function() {
		return byDanger;
	}
});
Object.defineProperty(exports, "findingsAt", {
	enumerable: true,
	get: function() {
		return findingsAt;
	}
});
Object.defineProperty(exports, "mostDangerousFirst", {
	enumerable: true,
	get: function() {
		return mostDangerousFirst;
	}
});

const require_main = require("./index.js");
const require_policy = require("./domain-policy.js");
const require_catalogue_terms = require("./domain-catalogue-terms.js");
const require_phrase = require("./report-phrase.js");
const require_quantity = require("./report-quantity.js");
// src/report/policy-words.ts
var policy_words_exports = require_main.__exportAll({ policyPhrase: () => policyPhrase });
const MOST_FOLDERS = 4;
const SOME_FOLDERS = 2;
function policyPhrase({ file, branch, looked }) {
	if (file !== null) return [
		"policy: ",
		require_phrase.code(file),
		...branch === null ? [] : [" on ", require_phrase.code(branch)]
	];
	const where = branch === null ? [] : [" on ", require_phrase.code(branch)];
	const isMany = looked.length > MOST_FOLDERS;
	const sought = isMany ? [...looked].sort((a, b) => a.length - b.length) : looked;
	const some = sought.slice(0, isMany ? SOME_FOLDERS : MOST_FOLDERS).map((path) => [folder(path)]);
	const more = isMany ? [[`${sought.length - some.length} more folders`]] : [];
	const folders = looked.length === 0 ? [] : [" in ", ...require_phrase.joined([...some, ...more], ", ", " and ")];
	return [
		"policy: none found",
		...where,
		...folders,
		", so the defaults apply"
	];
}
const folder = (path) => path === "." ? "this folder" : require_phrase.code(path);
const policyLines = (policy) => [
	...ruleLines(policy.levels),
	...missingStateLines(policy),
	...massLines(policy),
	...[
		counts(policy.protect, "protected pattern"),
		counts(policy.allow, "exception"),
		counts(policy.roots, "entry for some roots", "entries for some roots"),
		counts(policy.freeze, "freeze window"),
		counts(policy.restores, "restore that was tried", "restores that were tried"),
		counts(policy.catalogue, "type of your own", "types of your own")
	].flat(),
	...overrideLines(policy)
];
const counts = (all, one, many) => all.length === 0 ? [] : [require_quantity.counted(all.length, one, many)];
const levelText = (levels, rule) => {
	if (!require_catalogue_terms.isLossRule(rule)) return levels[rule];
	const { high, medium, low } = levels[rule];
	return high === medium && medium === low ? high : `high ${high}, medium ${medium}, low ${low}`;
};
function ruleLines(levels) {
	const changed = require_catalogue_terms.RULE_NAMES.filter((rule) => levelText(levels, rule) !== levelText(require_catalogue_terms.DEFAULT_LEVELS, rule));
	const off = changed.filter((rule) => levelText(levels, rule) === "off");
	const others = changed.filter((rule) => !off.includes(rule));
	return [...off.length === 0 ? [] : [`${require_quantity.counted(off.length, "rule")} switched off: ${require_quantity.listed(off)}`], ...others.length === 0 ? [] : [`${require_quantity.counted(others.length, "rule")} with another level: ${others.map((rule) => `${rule} (${levelText(levels, rule)})`).join(", ")}`]];
}
const missingStateLines = ({ chosen, levels }) => chosen.includes("missing-state") && levels["missing-state"] === "block" ? ["missing-state blocks also where nobody knows whether the root is new"] : [];
const massLines = ({ massDestroy: { share, atLeast } }) => share === require_policy.DEFAULT_POLICY.massDestroy.share && atLeast === require_policy.DEFAULT_POLICY.massDestroy.atLeast ? [] : [`mass-destroy from a share of ${share} and ${require_quantity.counted(atLeast, "object")}`];
function overrideLines({ override }) {
	const usual = {
		...require_policy.DEFAULT_POLICY.override,
		label: require_policy.DEFAULT_LABEL
	};
	const written = {
		...override,
		label: override.label ?? "allow-destroy"
	};
	const changed = Object.keys(usual).filter((key) => JSON.stringify(written[key]) !== JSON.stringify(usual[key]));
	return changed.length === 0 ? [] : [`settings of the override: ${changed.join(", ")}`];
}
Object.defineProperty(exports, "policyLines", {
	enumerable: true,
	get: function() {
		return policyLines;
	}
});
Object.defineProperty(exports, "policyPhrase", {
	enumerable: true,
	get: function() {
		return policyPhrase;
	}
});
Object.defineProperty(exports, "policy_words_exports", {
	enumerable: true,
	get: function() {
		return policy_words_exports;
	}
});

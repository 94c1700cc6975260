const require_catalogue_terms = require("./domain-catalogue-terms.js");
// src/domain/finding.ts
const REMAINS = [
	"copies",
	"snapshot",
	"grace",
	"kept",
	"refused",
	"nothing",
	"unknown"
];
const subjectOf = (change, known) => ({
	address: change.address,
	previousAddress: change.previousAddress,
	deposed: change.deposed,
	type: change.type,
	provider: change.provider,
	effect: change.action.effect,
	identity: change.exactIdentity,
	...known
});
const RANKS = new Map(require_catalogue_terms.RULE_NAMES.map((rule, at) => [rule, at]));
const rank = ({ level, rule }) => require_catalogue_terms.LEVELS.indexOf(level) * require_catalogue_terms.RULE_NAMES.length + (RANKS.get(rule) ?? require_catalogue_terms.RULE_NAMES.length);
const byText = (a, b) => a < b ? -1 : a > b ? 1 : 0;
const byImportance = (a, b) => rank(a) - rank(b) || byText(a.subject?.address ?? "", b.subject?.address ?? "") || byText(a.subject?.deposed ?? "", b.subject?.deposed ?? "") || byText(JSON.stringify(a.detail), JSON.stringify(b.detail));
// src/domain/contradiction.ts
const CONTRADICTIONS = {
	"no-before": "its actions are those of an object that is there, yet it has no values before",
	"has-before": "its actions are those of an object that is new, yet it has values before",
	"no-after": "its actions leave an object there, yet it has no values after",
	"has-after": "its actions leave no object there, yet it has values after",
	"managed-read": "its actions say that it is only read, yet it is a managed resource",
	"unmanaged-change": "its actions change or destroy it, yet its mode is that of something that is only read"
};
Object.defineProperty(exports, "CONTRADICTIONS", {
	enumerable: true,
	get: function() {
		return CONTRADICTIONS;
	}
});
Object.defineProperty(exports, "REMAINS", {
	enumerable: true,
	get: function() {
		return REMAINS;
	}
});
Object.defineProperty(exports, "byImportance", {
	enumerable: true,
	get: function() {
		return byImportance;
	}
});
Object.defineProperty(exports, "byText", {
	enumerable: true,
	get: function() {
		return byText;
	}
});
Object.defineProperty(exports, "subjectOf", {
	enumerable: true,
	get: function() {
		return subjectOf;
	}
});

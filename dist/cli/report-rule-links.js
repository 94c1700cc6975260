// src/report/rule-links.ts
const PAGES = "https://github.com/destroy-guard/destroy-guard/blob/main/docs";
const DOCS = `${PAGES}/rules.md`;
const OVERRIDE_DOCS = `${PAGES}/override.md`;
const DRILL_DOCS = `${PAGES}/drill.md`;
const sectionOf = (rule, docs) => `${docs}#${rule}`;
Object.defineProperty(exports, "DOCS", {
	enumerable: true,
	get: function() {
		return DOCS;
	}
});
Object.defineProperty(exports, "DRILL_DOCS", {
	enumerable: true,
	get: function() {
		return DRILL_DOCS;
	}
});
Object.defineProperty(exports, "OVERRIDE_DOCS", {
	enumerable: true,
	get: function() {
		return OVERRIDE_DOCS;
	}
});
Object.defineProperty(exports, "sectionOf", {
	enumerable: true,
	get: function() {
		return sectionOf;
	}
});

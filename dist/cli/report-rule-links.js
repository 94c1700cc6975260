// src/report/rule-links.ts
const PAGES = "https://github.com/destroy-guard/destroy-guard/blob/main/docs";
const DOCS = `${PAGES}/rules.md`;
const OVERRIDE_DOCS = `${PAGES}/override.md`;
const KEYBOARD_DOCS = `${PAGES}/keyboard.md#what-it-asks`;
const CONSENT_DOCS = `${PAGES}/consent.md`;
const AGENT_DOCS = `${PAGES}/agents.md#when-a-person-agrees`;
const DRILL_DOCS = `${PAGES}/drill.md`;
const sectionOf = (rule, docs) => `${docs}#${rule}`;
Object.defineProperty(exports, "AGENT_DOCS", {
	enumerable: true,
	get: function() {
		return AGENT_DOCS;
	}
});
Object.defineProperty(exports, "CONSENT_DOCS", {
	enumerable: true,
	get: function() {
		return CONSENT_DOCS;
	}
});
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
Object.defineProperty(exports, "KEYBOARD_DOCS", {
	enumerable: true,
	get: function() {
		return KEYBOARD_DOCS;
	}
});
Object.defineProperty(exports, "OVERRIDE_DOCS", {
	enumerable: true,
	get: function() {
		return OVERRIDE_DOCS;
	}
});
Object.defineProperty(exports, "PAGES", {
	enumerable: true,
	get: function() {
		return PAGES;
	}
});
Object.defineProperty(exports, "sectionOf", {
	enumerable: true,
	get: function() {
		return sectionOf;
	}
});

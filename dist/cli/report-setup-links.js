// src/report/setup-links.ts
const SETUP_DOCS = `${require("./report-path-words.js").PAGES}/setup.md`;
const setupAt = (section) => `${SETUP_DOCS}#${section}`;
Object.defineProperty(exports, "SETUP_DOCS", {
	enumerable: true,
	get: function() {
		return SETUP_DOCS;
	}
});
Object.defineProperty(exports, "setupAt", {
	enumerable: true,
	get: function() {
		return setupAt;
	}
});

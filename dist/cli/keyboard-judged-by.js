const require_untrusted = require("./report-untrusted.js");
// src/keyboard/judged-by.ts
const judgedBy = ({ trusted, own }) => {
	return `Judged by ${trusted === null ? "the defaults" : require_untrusted.terminalText(trusted)}${own === null || own === trusted ? "" : `, and ${require_untrusted.terminalText(own)} where that is stricter`}.`;
};
Object.defineProperty(exports, "judgedBy", {
	enumerable: true,
	get: function() {
		return judgedBy;
	}
});

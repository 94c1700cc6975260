const require_hook_command_log_explain_review = require("./cli-usage.js");
// src/keyboard/judged-by.ts
const judgedBy = ({ trusted, own }) => {
	const second = own === null || own === trusted ? "" : `, and ${require_hook_command_log_explain_review.terminalText(own)} where that is stricter`;
	if (trusted !== null) return `policy: ${require_hook_command_log_explain_review.terminalText(trusted)}${second}`;
	return second === "" ? "policy: none found, so the defaults apply" : `policy: the defaults${second}`;
};
Object.defineProperty(exports, "judgedBy", {
	enumerable: true,
	get: function() {
		return judgedBy;
	}
});

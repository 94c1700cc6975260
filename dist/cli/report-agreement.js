const require_hook_command_log_explain_review = require("./cli-usage.js");
const require_review = require("./cli-review.js");
// src/report/agreement.ts
const agreementIn = ({ verdict, override }) => ({ level }, { root }) => {
	if (verdict !== "overridden" || override === null || level !== "block") return null;
	const signed = override.signed?.filter((one) => one.root === root) ?? null;
	const names = new Set((signed === null ? override.by : signed.map(({ by }) => by)).map(nameOf));
	return `Agreed to by ${names.size === 0 ? "a code owner" : require_hook_command_log_explain_review.listed([...names])}${signed === null ? "" : `, ${require_review.proofWords(signed)}`}`;
};
const nameOf = (login) => require_hook_command_log_explain_review.visible(login.replace(/^@/, ""));
Object.defineProperty(exports, "agreementIn", {
	enumerable: true,
	get: function() {
		return agreementIn;
	}
});

const require_quantity = require("./report-quantity.js");
const require_terminal_page = require("./report-terminal-page.js");
const require_untrusted = require("./report-untrusted.js");
// src/report/agreement.ts
const agreementIn = ({ verdict, override }) => ({ level }, { root }) => {
	if (verdict !== "overridden" || override === null || level !== "block") return null;
	const signed = override.signed?.filter((one) => one.root === root) ?? null;
	const names = new Set((signed === null ? override.by : signed.map(({ by }) => by)).map(nameOf));
	return `Agreed to by ${names.size === 0 ? "a code owner" : require_quantity.listed([...names])}${signed === null ? "" : `, ${require_terminal_page.proofWords(signed)}`}`;
};
const nameOf = (login) => require_untrusted.visible(login.replace(/^@/, ""));
Object.defineProperty(exports, "agreementIn", {
	enumerable: true,
	get: function() {
		return agreementIn;
	}
});

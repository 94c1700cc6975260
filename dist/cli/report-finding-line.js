const require_untrusted = require("./report-untrusted.js");
const require_terminal_page = require("./report-terminal-page.js");
// src/report/finding-line.ts
const objectLine = ({ subject }) => subject === null ? "" : `${require_untrusted.visible(subject.address)}${subject.deposed === null ? "" : ` (deposed object ${require_untrusted.visible(subject.deposed)})`}`;
const findingLine = (finding, destroy, root, agreed = null) => {
	const object = objectLine(finding);
	const then = agreed === null ? require_terminal_page.remedyOf(finding, root) : `${agreed}.`;
	return `${object === "" ? "" : `${object}: `}${require_terminal_page.messageOf(finding, destroy)}. ${then}`;
};
Object.defineProperty(exports, "findingLine", {
	enumerable: true,
	get: function() {
		return findingLine;
	}
});
Object.defineProperty(exports, "objectLine", {
	enumerable: true,
	get: function() {
		return objectLine;
	}
});

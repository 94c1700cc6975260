const require_untrusted = require("./report-untrusted.js");
const require_wording = require("./report-wording.js");
// src/report/finding-line.ts
const objectLine = ({ subject }) => subject === null ? "" : `${require_untrusted.visible(subject.address)}${subject.deposed === null ? "" : ` (deposed object ${require_untrusted.visible(subject.deposed)})`}`;
const findingLine = (finding, destroy, root, agreed = null) => {
	const object = objectLine(finding);
	const then = agreed === null ? require_wording.remedyOf(finding, root) : `${agreed}.`;
	return `${object === "" ? "" : `${object}: `}${require_wording.messageOf(finding, destroy)}. ${then}`;
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

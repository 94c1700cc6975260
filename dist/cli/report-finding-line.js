const require_hook_command_log_explain_review = require("./cli-usage.js");
const require_review = require("./cli-review.js");
// src/report/finding-line.ts
const objectLine = ({ subject }) => subject === null ? "" : `${require_hook_command_log_explain_review.visible(subject.address)}${subject.deposed === null ? "" : ` (deposed object ${require_hook_command_log_explain_review.visible(subject.deposed)})`}`;
const findingLine = (finding, destroy, root, agreed = null) => {
	const object = objectLine(finding);
	const then = agreed === null ? require_review.remedyOf(finding, root) : `${agreed}.`;
	return `${object === "" ? "" : `${object}: `}${require_review.messageOf(finding, destroy)}. ${then}`;
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

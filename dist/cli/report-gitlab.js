const require_agreement = require("./report-agreement.js");
const require_review = require("./cli-review.js");
const require_finding_line = require("./report-finding-line.js");
const require_fingerprint = require("./report-fingerprint.js");
const require_hook_command_log_explain_review = require("./cli-usage.js");
// src/report/gitlab.ts
const SEVERITY = {
	block: "blocker",
	warn: "major",
	note: "info"
};
const pathOf = (file) => require_hook_command_log_explain_review.visible(file.replace(/^(\.\/)+/, ""));
const AGREED = "info";
const violationsIn = (root, agreementOf) => {
	const destroyFor = require_review.destroysOf(root);
	const fingerprints = require_fingerprint.fingerprintsIn(root.root, root.findings);
	return root.findings.map((finding, at) => {
		const { file, line } = require_fingerprint.placeOf(root, finding);
		const agreed = agreementOf(finding, root);
		return {
			description: require_finding_line.findingLine(finding, destroyFor(finding), root, agreed),
			check_name: finding.rule,
			fingerprint: fingerprints[at],
			severity: agreed === null ? SEVERITY[finding.level] : AGREED,
			location: {
				path: pathOf(file),
				lines: { begin: line }
			}
		};
	});
};
const gitlabReport = (review) => {
	const agreementOf = require_agreement.agreementIn(review);
	const violations = review.roots.flatMap((root) => violationsIn(root, agreementOf));
	return `${require_hook_command_log_explain_review.printableJson(JSON.stringify(violations, null, 2))}\n`;
};
exports.gitlabReport = gitlabReport;

const require_explain_review = require("./report-path-words.js");
const require_agreement = require("./report-agreement.js");
const require_review = require("./cli-review.js");
const require_finding_line = require("./report-finding-line.js");
const require_fingerprint = require("./report-fingerprint.js");
const require_sarif_log = require("./report-sarif-log.js");
const require_hook_command_log_explain_review = require("./cli-usage.js");
// src/report/sarif.ts
const defaultLevel = (rule) => {
	const { level } = require_explain_review.RULES[rule];
	const setting = typeof level === "string" ? level : level.high;
	return setting === "off" ? "note" : setting;
};
const described = (rule) => require_sarif_log.ruleSarif({
	...require_explain_review.RULES[rule],
	rule,
	helpUri: require_explain_review.sectionOf(rule, require_explain_review.DOCS),
	level: require_sarif_log.LEVEL[defaultLevel(rule)]
});
const suppressionsOf = (justification) => ({ suppressions: [{
	kind: "external",
	status: "accepted",
	justification
}] });
const resultsOf = (root, review) => {
	const destroyFor = require_review.destroysOf(root);
	const agreementOf = require_agreement.agreementIn(review);
	return root.findings.map((finding) => {
		const { rule, level, subject } = finding;
		const agreed = agreementOf(finding, root);
		const result = require_sarif_log.resultSarif({
			rule,
			ruleIndex: require_explain_review.RULE_NAMES.indexOf(rule),
			level: require_sarif_log.LEVEL[agreed === null ? level : "note"],
			message: require_finding_line.findingLine(finding, destroyFor(finding), root, agreed),
			root: root.root,
			place: require_fingerprint.placeOf(root, finding),
			otherPlaces: finding.places.slice(1).map(({ file, line }) => ({
				file,
				line: line ?? 1
			})),
			subject
		});
		return agreed === null ? result : {
			...result,
			...suppressionsOf(agreed)
		};
	});
};
const propertiesOf = (review) => {
	const { verdict, digest, policy } = review;
	const digests = require_review.digestsToSign(review).map((one) => [require_hook_command_log_explain_review.visible(one.root), one.digest]);
	return {
		verdict,
		...digest === null ? {} : { digest },
		...digests.length === 0 ? {} : { digests: Object.fromEntries(digests) },
		...policy === null ? {} : { policy: require_review.plain(require_review.policyPhrase(policy)) }
	};
};
const sarifReport = (review, options = {}) => require_sarif_log.sarifLog({
	rules: require_explain_review.RULE_NAMES.map(described),
	results: review.roots.flatMap((root) => resultsOf(root, review)),
	about: { properties: propertiesOf(review) }
}, options);
exports.sarifReport = sarifReport;

const require_review = require("./cli-review.js");
const require_finding_line = require("./report-finding-line.js");
const require_hook_command_log_explain_review = require("./cli-usage.js");
// src/report/atlantis.ts
const SIGN = {
	block: "FAIL",
	warn: "WARN",
	note: "NOTE"
};
const ORDER = [
	"block",
	"warn",
	"note"
];
const linesAt = (review, level) => review.roots.flatMap((root) => {
	const destroyFor = require_review.destroysOf(root);
	return root.findings.filter((finding) => finding.level === level).sort(require_review.mostDangerousFirst).map((finding) => `${SIGN[level]} - ${require_hook_command_log_explain_review.visible(root.root)} - ${finding.rule} - ${require_finding_line.findingLine(finding, destroyFor(finding), root)}`);
});
const failures = (count) => `${count} failure${count === 1 ? "" : "s"}`;
const atlantisReport = (review) => {
	const { verdict, digest, policy } = review;
	const [blocks = [], ...others] = ORDER.map((level) => linesAt(review, level));
	const reason = `${verdict}: ${require_review.plain(require_review.because(review))}`;
	const isBlocked = verdict === "blocked";
	return `${[
		...isBlocked ? [
			...blocks,
			...others.flat(),
			"",
			`FAIL - ${reason}`
		] : [`PASS - ${reason}`, ...others.flat()],
		"",
		...digest === null ? [] : [`digest ${require_hook_command_log_explain_review.visible(digest)}`],
		...require_review.digestsToSign(review).map((one) => `digest of ${require_hook_command_log_explain_review.visible(one.root)} alone: ${require_hook_command_log_explain_review.visible(one.digest)}`),
		...policy === null ? [] : [require_review.plain(require_review.policyPhrase(policy))],
		...isBlocked ? [failures(Math.max(1, blocks.length))] : []
	].join("\n")}\n`;
};
const atlantisFault = (reason) => `FAIL - the plan could not be reviewed: ${require_hook_command_log_explain_review.visible(reason)}\n\n${failures(1)}\n`;
exports.atlantisFault = atlantisFault;
exports.atlantisReport = atlantisReport;

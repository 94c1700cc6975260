const require_terminal_page = require("./report-terminal-page.js");
const require_digests = require("./report-digests.js");
const require_finding_line = require("./report-finding-line.js");
const require_phrase = require("./report-phrase.js");
const require_policy_words = require("./report-policy-words.js");
const require_untrusted = require("./report-untrusted.js");
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
	const destroyFor = require_terminal_page.destroysOf(root);
	return root.findings.filter((finding) => finding.level === level).sort(require_terminal_page.mostDangerousFirst).map((finding) => `${SIGN[level]} - ${require_untrusted.visible(root.root)} - ${finding.rule} - ${require_finding_line.findingLine(finding, destroyFor(finding), root)}`);
});
const failures = (count) => `${count} failure${count === 1 ? "" : "s"}`;
const atlantisReport = (review) => {
	const { verdict, digest, policy } = review;
	const [blocks = [], ...others] = ORDER.map((level) => linesAt(review, level));
	const reason = `${verdict}: ${require_phrase.plain(require_terminal_page.because(review))}`;
	const isBlocked = verdict === "blocked";
	return `${[
		...isBlocked ? [
			...blocks,
			...others.flat(),
			"",
			`FAIL - ${reason}`
		] : [`PASS - ${reason}`, ...others.flat()],
		"",
		...digest === null ? [] : [`digest ${require_untrusted.visible(digest)}`],
		...require_digests.digestsToSign(review).map((one) => `digest of ${require_untrusted.visible(one.root)} alone: ${require_untrusted.visible(one.digest)}`),
		...policy === null ? [] : [require_phrase.plain(require_policy_words.policyPhrase(policy))],
		...isBlocked ? [failures(Math.max(1, blocks.length))] : []
	].join("\n")}\n`;
};
const atlantisFault = (reason) => `FAIL - the plan could not be reviewed: ${require_untrusted.visible(reason)}\n\n${failures(1)}\n`;
exports.atlantisFault = atlantisFault;
exports.atlantisReport = atlantisReport;

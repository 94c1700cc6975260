const require_review = require("./cli-review.js");
const require_hook_command_log_explain_review = require("./cli-usage.js");
const require_explain_review = require("./report-path-words.js");
const require_markdown_title = require("./report-markdown-title.js");
// src/report/footer.ts
const SHORT_COMMIT = 7;
const commitPart = ({ commit, repository }) => {
	if (commit === null) return [];
	const name = require_hook_command_log_explain_review.inlineCode(commit.slice(0, SHORT_COMMIT));
	return [`commit ${repository === null ? name : `[${name}](${repository}/commit/${commit})`}`];
};
const shortTime = (at) => at.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d).*$/, "$1 $2 UTC");
const timePart = ({ plannedAt }) => {
	const [oldest] = plannedAt.toSorted();
	if (oldest === void 0) return [];
	return [`${plannedAt.length === 1 ? "plan" : "oldest plan"} of ${require_hook_command_log_explain_review.prose(shortTime(oldest))}`];
};
const MOST_DIGESTS = 50;
const signedLines = (roots) => {
	if (roots.length === 0) return [];
	const hidden = roots.length - MOST_DIGESTS;
	return [
		"That is of all roots together. A signed consent is for one root, to its own digest:",
		...roots.slice(0, MOST_DIGESTS).map(({ root, digest }) => `${require_hook_command_log_explain_review.inlineCode(root)} ${require_hook_command_log_explain_review.inlineCode(digest)}`),
		...hidden > 0 ? [`and ${require_hook_command_log_explain_review.counted(hidden, "more root")}, in the report as JSON`] : []
	];
};
const footer = (origin, digest, toSign = []) => {
	return `<sub>${[
		[
			`destroy-guard ${origin.version}`,
			...commitPart(origin),
			...timePart(origin),
			...origin.run === null ? [] : [`[run](${origin.run})`]
		].join(" \u00b7 "),
		...origin.rules === null ? [] : [require_review.asMarkdown(origin.rules)],
		...digest === null ? [] : [`Digest of what blocks: ${require_hook_command_log_explain_review.inlineCode(digest)}`],
		...signedLines(toSign)
	].join("<br>")}</sub>`;
};
// src/report/links.ts
const DOCS_ONLY = {
	docs: require_explain_review.DOCS,
	sourceOf: () => null
};
// src/report/markdown.ts
const LIMIT = 6e4;
const ELSEWHERE = "in the full report";
const consent = ({ override }) => override === null ? "" : `Agreed on ${require_hook_command_log_explain_review.prose(shortTime(override.at))} to ${require_hook_command_log_explain_review.inlineCode(require_markdown_title.shortDigest(override.digest))}. Any other set of findings blocks again.`;
const REPORT_ONLY = "> [!NOTE]\n> This job only reports: the input `enforce` is `false`, so the check does not fail for what is found, and nobody has to agree to it.";
const bodyOf = (shown, todo, single, elsewhere) => {
	const text = (section, between) => [
		require_markdown_title.blockingText(section),
		between,
		require_markdown_title.furtherText(section, single, elsewhere)
	];
	if (single) return shown.length === 0 ? [todo] : shown.flatMap((section) => text(section, todo));
	const whole = (section) => [require_markdown_title.rootHeading(section), ...text(section, "")];
	const blocks = ({ root }) => require_markdown_title.countAt(root, "block") > 0;
	return [
		...shown.filter(blocks).flatMap(whole),
		todo,
		...shown.filter((section) => !blocks(section)).flatMap(whole)
	];
};
const topOf = (review, { key, override, reportOnly = false, remarks = [] }) => require_markdown_title.present([
	require_markdown_title.title(review, key ?? null, reportOnly),
	require_markdown_title.reasonLine(review),
	require_markdown_title.countsLine(review),
	reportOnly ? REPORT_ONLY : require_markdown_title.refusal(override),
	consent(review),
	...remarks
]);
const footerOf = (review, { origin, isSigned = false }) => origin === void 0 ? "" : footer(origin, review.digest, isSigned ? require_review.digestsToSign(review) : []);
const markdownReport = (review, options = {}) => {
	const { override, reportOnly = false, links = DOCS_ONLY, limit = LIMIT, elsewhere = ELSEWHERE } = options;
	const top = topOf(review, options);
	const todo = require_markdown_title.whatToDo(review, reportOnly ? null : override);
	const end = require_markdown_title.present([require_markdown_title.quietRoots(review.roots), footerOf(review, options)]);
	const space = require_markdown_title.room(limit - [
		...top,
		todo,
		...end
	].join("\n\n").length - 300);
	const { shown, hidden } = require_markdown_title.layOut(review.roots, space, links, elsewhere);
	return `${require_markdown_title.present([
		...top,
		...bodyOf(shown, todo, review.roots.length === 1, elsewhere),
		hidden,
		...end
	]).join("\n\n")}\n`;
};
exports.markdownReport = markdownReport;

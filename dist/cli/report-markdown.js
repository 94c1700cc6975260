const require_review = require("./cli-review.js");
const require_hook_command_log_explain_review = require("./cli-usage.js");
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
// src/report/markdown-override.ts
const MOST_NAMES = 20;
const consenter = (name) => `${name.includes("/") ? "a member of " : ""}${require_hook_command_log_explain_review.unpinged(name)}`;
const oneOf = (names) => {
	const hidden = names.length - MOST_NAMES;
	return require_hook_command_log_explain_review.listed([...names.slice(0, MOST_NAMES).map(consenter), ...hidden > 0 ? [`${require_hook_command_log_explain_review.thousands(hidden)} more`] : []], "or");
};
const MOST_PATHS = 3;
const WIDEST_PATH = 120;
const MOST_GROUPS = 10;
const pathsOf = (paths) => {
	const hidden = paths.length - MOST_PATHS;
	const shown = paths.slice(0, MOST_PATHS).map((path) => require_hook_command_log_explain_review.inlineCode(require_hook_command_log_explain_review.cut(path, WIDEST_PATH)));
	return require_hook_command_log_explain_review.listed([...shown, ...hidden > 0 ? [require_hook_command_log_explain_review.counted(hidden, "more file")] : []]);
};
const groups = (who) => {
	const hidden = who.length - MOST_GROUPS;
	return [...who.slice(0, MOST_GROUPS).map(({ paths, names }) => `  - for ${pathsOf(paths)}: ${oneOf(names)}`), ...hidden > 0 ? [`  - and the owners of ${require_hook_command_log_explain_review.counted(hidden, "more group")} of files`] : []];
};
const SHORT_DIGEST = /^sha256:[0-9a-f]{12}/;
const shortDigest = (digest) => {
	const start = SHORT_DIGEST.exec(digest)?.[0];
	return start === void 0 ? digest : `${start}\u2026`;
};
const mayAgree = (names) => `${oneOf(names)} may agree.`;
const stepAlong = (review, way) => {
	if (way === void 0) return `- **${require_review.CONSENT.step}**: ${require_review.asMarkdown(require_review.CONSENT.how)}.`;
	const digest = review.digest ?? "none";
	const covered = `This covers exactly this set of findings${way.how.includes(digest) ? "" : ` (${require_hook_command_log_explain_review.inlineCode(shortDigest(digest))})`}.`;
	const who = way.who.filter(({ names }) => names.length > 0);
	if (who.length > 1) return [`- **Override**: ${way.how} ${covered} These owners may agree:`, ...groups(who)].join("\n");
	const owners = who.map(({ names }) => mayAgree(names));
	return `- **Override**: ${[
		way.how,
		...owners,
		...way.isPossible ? [covered] : []
	].join(" ")}`;
};
const overrideStep = (review, way) => review.roots.some((root) => root.errored) ? "- **No override**: a plan that failed cannot be applied, so there is nothing to agree to." : stepAlong(review, way);
const refusalBox = (way) => way?.refused === void 0 ? "" : `> [!IMPORTANT]\n> The override was not accepted: ${way.refused.replace(/\s*\n\s*/g, " ")}`;
const givenLine = ({ override }) => override === null ? "" : `Agreed on ${require_hook_command_log_explain_review.prose(shortTime(override.at))} to ${require_hook_command_log_explain_review.inlineCode(shortDigest(override.digest))}. Any other set of findings blocks again.`;
// src/report/markdown.ts
const REPORT_ONLY = "> [!NOTE]\n> This job only reports: the input `enforce` is `false`, so the check does not fail for what is found, and nobody has to agree to it.";
const topOf = (review, { key, wayToOverride, reportOnly = false, remarks = [] }) => require_markdown_title.present([
	require_markdown_title.title(review, key ?? null, reportOnly),
	require_markdown_title.reasonLine(review),
	require_markdown_title.countsLine(review),
	reportOnly ? REPORT_ONLY : refusalBox(wayToOverride),
	givenLine(review),
	...remarks
]);
const whatToDo = (review, { wayToOverride, reportOnly = false }) => {
	if (review.verdict !== "blocked") return "";
	const consent = reportOnly ? [] : [overrideStep(review, wayToOverride)];
	return [
		"#### What to do",
		"",
		...require_markdown_title.stepLines(review.roots),
		...consent
	].join("\n");
};
const footerOf = (review, { origin, isSigned = false }) => origin === void 0 ? "" : footer(origin, review.digest, isSigned ? require_review.digestsToSign(review) : []);
const markdownReport = (review, options = {}) => {
	const { roots } = review;
	const top = topOf(review, options);
	const todo = whatToDo(review, options);
	const end = require_markdown_title.present([require_markdown_title.quietRoots(roots), footerOf(review, options)]);
	const { above, below, hidden } = require_markdown_title.layOut(roots, [
		...top,
		todo,
		...end
	], roots.length === 1, options);
	return require_markdown_title.page([
		...top,
		...above,
		todo,
		...below,
		hidden,
		...end
	]);
};
exports.markdownReport = markdownReport;

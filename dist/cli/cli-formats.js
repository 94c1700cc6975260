const require_phrase = require("./report-phrase.js");
const require_version = require("./version.js");
const require_ended = require("./cli-ended.js");
// src/cli/formats.ts
const isColored = ({ stdout, env }) => {
	if (env.NO_COLOR !== void 0 && env.NO_COLOR !== "") return false;
	if (env.FORCE_COLOR !== void 0 && env.FORCE_COLOR !== "") return env.FORCE_COLOR !== "0";
	return stdout.isTTY === true && env.TERM !== "dumb";
};
const FORMATS = new Map([
	["terminal", inTerminal],
	["markdown", inMarkdown],
	["json", inJson],
	["sarif", inSarif],
	["gitlab", async () => (await Promise.resolve().then(() => require("./report-gitlab.js"))).gitlabReport],
	["junit", async () => (await Promise.resolve().then(() => require("./report-junit.js"))).junitReport],
	["atlantis", async () => (await Promise.resolve().then(() => require("./report-atlantis.js"))).atlantisReport]
]);
async function inTerminal() {
	const { terminalReport } = await Promise.resolve().then(() => require("./report-terminal.js")).then((n) => n.terminal_exports);
	return (review, shell, plain) => terminalReport(review, {
		width: require_ended.widthOf(shell),
		color: !plain && isColored(shell)
	});
}
async function inMarkdown() {
	const { markdownReport } = await Promise.resolve().then(() => require("./report-markdown.js"));
	const { policyPhrase } = await Promise.resolve().then(() => require("./report-policy-words.js")).then((n) => n.policy_words_exports);
	return (review) => {
		const { roots, policy } = review;
		const plannedAt = roots.flatMap((root) => root.plannedAt ?? []);
		const rules = policy === null ? null : require_phrase.capital(policyPhrase(policy));
		return markdownReport(review, {
			origin: {
				version: require_version.VERSION,
				commit: null,
				repository: null,
				plannedAt,
				run: null,
				rules
			},
			isSigned: true
		});
	};
}
async function inJson() {
	const { jsonReport } = await Promise.resolve().then(() => require("./report-json.js"));
	return (review) => jsonReport(review);
}
async function inSarif() {
	const { sarifReport } = await Promise.resolve().then(() => require("./report-sarif.js"));
	return (review) => sarifReport(review, { version: require_version.VERSION });
}
const FORMAT_NAMES = [...FORMATS.keys()];
function formatNamed(name) {
	const load = FORMATS.get(name);
	if (load === void 0) throw require_ended.noSuch("format", name, FORMAT_NAMES, "review");
	return load();
}
Object.defineProperty(exports, "FORMAT_NAMES", {
	enumerable: true,
	get: function() {
		return FORMAT_NAMES;
	}
});
Object.defineProperty(exports, "formatNamed", {
	enumerable: true,
	get: function() {
		return formatNamed;
	}
});
Object.defineProperty(exports, "isColored", {
	enumerable: true,
	get: function() {
		return isColored;
	}
});

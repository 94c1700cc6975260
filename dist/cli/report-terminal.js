const require_main = require("./index.js");
const require_terminal_page = require("./report-terminal-page.js");
const require_ended = require("./cli-ended.js");
const require_counts_words = require("./report-counts-words.js");
const require_rule_links = require("./report-rule-links.js");
const require_digests = require("./report-digests.js");
const require_phrase = require("./report-phrase.js");
const require_policy_words = require("./report-policy-words.js");
const require_quantity = require("./report-quantity.js");
const require_untrusted = require("./report-untrusted.js");
// src/report/deciding.ts
const BY_OWNERS = {
	step: require_terminal_page.CONSENT,
	says: "Who decides: a code owner, by the label on the pull request where the action runs, or by a signed consent:",
	docs: require_rule_links.OVERRIDE_DOCS
};
const BY_TYPING = {
	step: {
		step: "Agree to it here",
		how: ["whoever is sure types what is asked for, in a terminal, or gives a signed consent"]
	},
	says: "Who decides: the person at this terminal, by typing what is asked for, or whoever signs a consent (--consent):",
	docs: require_rule_links.KEYBOARD_DOCS
};
const BY_SIGNING = {
	step: {
		step: "Agree to it here",
		how: ["whoever is sure signs exactly these findings"]
	},
	says: "Who decides: whoever signs this, if the policy counts the signature:",
	docs: require_rule_links.CONSENT_DOCS
};
const BY_PERSON = {
	step: {
		step: "Ask a person",
		how: ["they look at it and apply it in a terminal, or sign a consent"]
	},
	says: "Who decides: a person, in a terminal, by typing what is asked for or by a signed consent:",
	docs: require_rule_links.AGENT_DOCS
};
// src/report/terminal.ts
var terminal_exports = require_main.__exportAll({ terminalReport: () => terminalReport });
const TINT = {
	blocked: ["red", "bold"],
	passed: ["green", "bold"],
	overridden: ["yellow", "bold"],
	skipped: ["dim"]
};
const verdictText = (review) => require_untrusted.uncommanded(`${review.verdict}: ${require_phrase.asTerminal(require_terminal_page.because(review))}`);
const verdictLines = (page, review) => require_terminal_page.paragraph(page, "", verdictText(review), TINT[review.verdict]);
const objectText = ({ address, deposed }) => `${require_untrusted.terminalText(address)}${deposed === null ? "" : ` (deposed object ${require_untrusted.terminalText(deposed)})`}`;
const place = ({ places: [first] }) => first === void 0 ? "" : `${require_untrusted.terminalText(first.file)}${first.line === null ? "" : `:${first.line}`}`;
const remainsText = (finding) => {
	const kind = finding.remains?.kind;
	if (kind === "copies") return require_untrusted.terminalText(require_terminal_page.leftBesideCopies(finding) ?? "");
	return finding.rule === "backup-loss" && kind === "nothing" ? "" : require_phrase.asTerminal(require_terminal_page.remainsPhrase(finding));
};
const lostText = (finding) => finding.remains === null || require_terminal_page.inPlace(finding) ? "" : require_untrusted.terminalText(require_terminal_page.lossSentence(finding.detail));
const blockLines = (page, { root, finding, destroy }) => {
	const { subject } = finding;
	const from = subject?.previousAddress ?? null;
	return [
		...require_terminal_page.paragraph(page, "\u2717 ", `${require_phrase.asTerminal(require_phrase.capital(require_terminal_page.messagePhrase(finding, destroy)))} [${finding.rule}]`, ["red"]),
		...subject === null ? [] : require_terminal_page.paragraph(page, "  ", objectText(subject), ["bold"]),
		...require_terminal_page.tree(page, finding),
		...require_terminal_page.fact(page, "lost", lostText(finding)),
		...require_terminal_page.fact(page, "remains", remainsText(finding)),
		...require_terminal_page.fact(page, "why", require_phrase.asTerminal(require_terminal_page.causeOf(destroy, root))),
		...require_terminal_page.fact(page, "moved", from === null ? "" : `from ${require_untrusted.terminalText(from)}`),
		...require_terminal_page.fact(page, "seen", require_terminal_page.furtherEvidenceText(finding)),
		...require_terminal_page.fact(page, "in", place(finding))
	];
};
const stepText = ({ step, how }) => `${step}: ${require_phrase.asTerminal(how)}`;
const stepLines = (page, steps) => steps.flatMap((one) => require_terminal_page.paragraph(page, "  \u2192 ", `${stepText(one)}.`));
const untold = (steps, told) => {
	const fresh = steps.filter((one) => !told.has(stepText(one)));
	for (const one of fresh) told.add(stepText(one));
	return fresh;
};
const shortLines = (page, sign, tint, { finding, destroy }) => {
	const { subject } = finding;
	const message = require_terminal_page.messagePhrase(finding, destroy);
	const where = place(finding);
	const said = subject === null ? require_phrase.asTerminal(require_phrase.capital(message)) : `${objectText(subject)}: ${require_phrase.asTerminal(message)}`;
	const beside = [require_terminal_page.transitionsText(finding), where].filter((one) => one !== "").map((one) => ` (${one})`);
	return require_terminal_page.paragraph(page, `${sign} `, `${said}${beside.join("")} [${finding.rule}]`, [tint]);
};
const MOST_IN_FULL = 20;
const MOST_BRIEF = 200;
const MOST_SHORT = 30;
const MOST_DESTROYS = 15;
const EVERYTHING = "--format json has all of them";
const toldAt = (root, level) => {
	const destroyFor = require_terminal_page.destroysOf(root);
	return root.findings.filter((finding) => finding.level === level).sort(require_terminal_page.mostDangerousFirst).map((finding) => ({
		root,
		finding,
		destroy: destroyFor(finding)
	}));
};
const moreLines = (page, hidden, what) => hidden > 0 ? require_terminal_page.paragraph(page, "  ", `\u2026and ${require_quantity.counted(hidden, `more ${what}`)}; ${EVERYTHING}`) : [];
const stepsHere = (finding, root, { deciding, told }) => told === null ? [] : untold(require_terminal_page.stepsFor(finding, root).map((step) => step === require_terminal_page.CONSENT ? deciding.step : step), told);
const blockingLines = (page, root, doing) => {
	const all = toldAt(root, "block");
	const full = all.slice(0, MOST_IN_FULL).flatMap((one) => {
		const steps = stepLines(page, stepsHere(one.finding, root, doing));
		return [
			"",
			...blockLines(page, one),
			...steps.length === 0 ? [] : [
				"",
				`  ${page.paint("bold", "What to do")}`,
				...steps
			]
		];
	});
	const rest = all.slice(MOST_IN_FULL);
	const brief = rest.slice(0, MOST_BRIEF).flatMap(({ finding }) => require_terminal_page.paragraph(page, "\u2717 ", `${finding.subject === null ? "" : `${objectText(finding.subject)} `}[${finding.rule}]`, ["red"]));
	return [
		...full,
		...rest.length === 0 ? [] : [
			"",
			...require_terminal_page.paragraph(page, "", `${require_quantity.counted(rest.length, "more blocking finding")}:`, ["bold"]),
			...brief
		],
		...moreLines(page, rest.length - MOST_BRIEF, "blocking finding")
	];
};
const SHORT = {
	warn: {
		sign: "!",
		tint: "yellow",
		what: "warning"
	},
	note: {
		sign: "\u00b7",
		tint: "dim",
		what: "note"
	}
};
const shortList = (page, root, level) => {
	const { sign, tint, what } = SHORT[level];
	const all = toldAt(root, level);
	if (all.length === 0) return [];
	return [
		"",
		...all.slice(0, MOST_SHORT).flatMap((one) => shortLines(page, sign, tint, one)),
		...moreLines(page, all.length - MOST_SHORT, what)
	];
};
const WORD = {
	delete: "deleted",
	replace: "replaced",
	forget: "forgotten"
};
const destroyLines = (page, root) => {
	const others = require_terminal_page.otherDestroys(root);
	if (others.length === 0) return [];
	const also = others.length === root.destroys.length ? "Destroyed, replaced or forgotten" : "Also destroyed, replaced or forgotten";
	const shown = others.slice(0, MOST_DESTROYS).map((destroy) => `  ${page.paint("dim", WORD[destroy.effect].padEnd(9))} ${require_ended.fitted(objectText(destroy), page.width - 9 - 3)}`);
	return [
		"",
		...require_terminal_page.paragraph(page, "", also, ["bold"]),
		...shown,
		...moreLines(page, others.length - MOST_DESTROYS, "object")
	];
};
const MOST_DRIFTED = 15;
const driftLines = (page, { drift }) => drift.length === 0 ? [] : [
	"",
	...require_terminal_page.paragraph(page, "", require_terminal_page.driftHeading(drift), ["bold"]),
	...drift.slice(0, MOST_DRIFTED).map(({ address, effect }) => `  ${page.paint("dim", require_terminal_page.DRIFT[effect].padEnd(9))} ${require_ended.fitted(require_untrusted.terminalText(address), page.width - 9 - 3)}`),
	...moreLines(page, drift.length - MOST_DRIFTED, "object")
];
const linkLines = (page, before, link) => [
	"",
	...require_terminal_page.paragraph(page, "", before, ["dim"]),
	page.paint("dim", `  ${link}`)
];
const furtherLines = (page, review, { says, docs }) => {
	const rules = [...new Set(require_terminal_page.findingsAt(review, "block").map(({ rule }) => rule))];
	if (rules.length === 0) return [];
	const decides = review.verdict === "blocked" && !require_main.isFinal(review.roots) ? linkLines(page, says, docs) : [];
	const [rule] = rules;
	return rule !== void 0 && rules.length === 1 ? [...linkLines(page, `What ${rule} means:`, require_rule_links.sectionOf(rule, require_rule_links.DOCS)), ...decides] : [...linkLines(page, `What ${require_quantity.listed(rules)} mean:`, require_rule_links.DOCS), ...decides];
};
const digestLines = (page, review) => {
	if (review.digest === null) return [];
	const own = require_digests.digestsToSign(review);
	return [
		...require_terminal_page.paragraph(page, "", `digest ${require_untrusted.terminalText(review.digest)}`, ["dim"]),
		...own.length === 0 ? [] : require_terminal_page.paragraph(page, "", "of all roots together; a signed consent is for one root, to its own digest:", ["dim"]),
		...own.flatMap(({ root, digest }) => require_terminal_page.paragraph(page, "  ", `${require_untrusted.terminalText(root)} ${require_untrusted.terminalText(digest)}`, ["dim"]))
	];
};
const endLines = (page, review) => {
	const { counts, roots, policy } = review;
	const parts = require_counts_words.countsWords(counts);
	return [
		...parts.length === 0 ? [] : ["", ...require_terminal_page.paragraph(page, "", `${parts.join(", ")}${require_terminal_page.acrossWords(roots)}`)],
		...digestLines(page, review),
		...policy === null ? [] : require_terminal_page.paragraph(page, "", require_phrase.asTerminal(require_policy_words.policyPhrase(policy)), ["dim"])
	];
};
const signedLines = (page, { override }) => {
	const lines = (override?.signed ?? []).flatMap((one) => require_terminal_page.paragraph(page, "", require_phrase.asTerminal(require_terminal_page.signedPhrase(one))));
	return lines.length === 0 ? [] : ["", ...lines];
};
const rootLines = (page, root, roots, doing) => {
	const lines = [
		...blockingLines(page, root, doing),
		...shortList(page, root, "warn"),
		...destroyLines(page, root),
		...shortList(page, root, "note"),
		...driftLines(page, root)
	];
	return roots.length > 1 && lines.length > 0 ? [
		"",
		...require_terminal_page.paragraph(page, "", `${require_untrusted.terminalText(root.root)}${require_terminal_page.planNumber(root, roots)}:`, ["bold"]),
		...lines
	] : lines;
};
const terminalReport = (review, options, deciding = BY_OWNERS) => {
	const page = require_terminal_page.pageFor(options);
	const doing = {
		deciding,
		told: review.verdict === "overridden" ? null : new Set()
	};
	const roots = [...review.roots].sort(require_terminal_page.byDanger);
	return `${[
		...verdictLines(page, review),
		...roots.flatMap((root) => rootLines(page, root, review.roots, doing)),
		...signedLines(page, review),
		...furtherLines(page, review, deciding),
		...endLines(page, review)
	].map(require_untrusted.uncommanded).join("\n")}\n`;
};
Object.defineProperty(exports, "BY_PERSON", {
	enumerable: true,
	get: function() {
		return BY_PERSON;
	}
});
Object.defineProperty(exports, "BY_SIGNING", {
	enumerable: true,
	get: function() {
		return BY_SIGNING;
	}
});
Object.defineProperty(exports, "BY_TYPING", {
	enumerable: true,
	get: function() {
		return BY_TYPING;
	}
});
Object.defineProperty(exports, "terminalReport", {
	enumerable: true,
	get: function() {
		return terminalReport;
	}
});
Object.defineProperty(exports, "terminal_exports", {
	enumerable: true,
	get: function() {
		return terminal_exports;
	}
});
Object.defineProperty(exports, "verdictText", {
	enumerable: true,
	get: function() {
		return verdictText;
	}
});

const require_rolldown_runtime = require("./runtime.js");
const require_explain_review = require("./report-path-words.js");
const require_document = require("./input-policy-document.js");
const require_hook_shell_command_log_explain_review = require("./domain-fault.js");
const require_hook_command_log_explain_review = require("./cli-usage.js");
const require_shown = require("./input-policy-shown.js");
const require_schema = require("./input-policy-schema.js");
// src/input/policy/mistake.ts
const SHOWN = 100;
const render = (source, mistakes) => {
	const lines = mistakes.slice(0, SHOWN).map(({ line, column, message }) => `${source}:${line}:${column}  ${message}`);
	const more = mistakes.length - lines.length;
	return (more > 0 ? [...lines, `${source}: and ${more} more`] : lines).join("\n");
};
var PolicyError = class extends require_hook_shell_command_log_explain_review.InputError {
	name = "PolicyError";
	mistakes;
	constructor(source, mistakes) {
		const ordered = [...mistakes].sort((a, b) => a.line - b.line || a.column - b.column);
		super(render(source, ordered));
		this.mistakes = ordered;
	}
};
// src/input/policy/mistakes.ts
const NOT_THERE = Symbol("not there");
const valueAt = (value, path) => {
	let at = value;
	for (const step of path) {
		if (typeof at !== "object" || at === null || !Object.hasOwn(at, step)) return NOT_THERE;
		at = at[step];
	}
	return at;
};
const isAboutTheWhole = (issue) => issue.path.length === 0 && (issue.code === "invalid_type" || issue.code === "invalid_value");
const wordsOf = (issue) => {
	if (issue.code === "invalid_value") return issue.values.map(String);
	if (issue.code === "invalid_union") return issue.errors.flat().filter(isAboutTheWhole).flatMap(wordsOf);
	return [];
};
const spread = (issue, around) => {
	const path = [...around, ...issue.path];
	if (issue.code !== "invalid_union") return [{
		issue,
		path
	}];
	const branch = issue.errors.find((issues) => !issues.some(isAboutTheWhole));
	return branch === void 0 ? [{
		issue,
		path
	}] : branch.flatMap((inner) => spread(inner, path));
};
const unknownKeysOf = (all) => new Map(all.flatMap(({ issue, path }) => issue.code === "unrecognized_keys" ? [[require_shown.pathText(path), issue.keys]] : []));
const isToldByKey = ({ issue, path }, unknown) => {
	const needs = issue.code === "custom" ? issue.params?.needs : void 0;
	return needs !== void 0 && (unknown.get(require_shown.pathText(path)) ?? []).some((key) => require_hook_command_log_explain_review.nearWords(key, needs).length > 0);
};
const MOST_LISTED = 12;
const choice = (word, words, allowed) => {
	const meant = typeof word === "string" ? require_hook_command_log_explain_review.nearWords(word, words) : [];
	if (meant.length === 0) return `; allowed: ${allowed}`;
	const near = `, did you mean ${meant.join(" or ")}?`;
	return words.length > MOST_LISTED ? `${near} destroy-guard schema lists all ${words.length}` : `${near} Allowed: ${allowed}`;
};
const mistakesOf = ({ issue, path }, document) => {
	if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownKey([...path, key], key, issue.message, document));
	const value = valueAt(document.value, path);
	const position = document.valueAt(path);
	const found = require_shown.foundText(value);
	if (issue.code === "custom") return [mistake(path, position, found, issue.message)];
	if (value === NOT_THERE) return [mistake(path, position, null, `missing; needed: ${issue.message}`)];
	return [mistake(path, position, found, `found ${found}${choice(value, wordsOf(issue), issue.message)}`)];
};
const unknownKey = (path, key, allowed, document) => {
	const says = `unknown key${choice(key, allowed.split(", "), allowed)}`;
	return mistake(path, document.keyAt(path), require_shown.quote(key), says);
};
const mistake = (path, position, found, says) => {
	const where = require_shown.pathText(path);
	return {
		...position,
		path: where,
		found,
		message: `${where === "" ? "the policy" : where}: ${says}`
	};
};
const findMistakes = (issues, document) => {
	const all = issues.flatMap((issue) => spread(issue, []));
	const unknown = unknownKeysOf(all);
	return all.filter((found) => !isToldByKey(found, unknown)).flatMap((found) => mistakesOf(found, document));
};
// src/input/policy.ts
var policy_exports = require_rolldown_runtime.__exportAll({ readPolicy: () => readPolicy });
const readPolicy = (text, source) => {
	const document = require_document.readDocument(text);
	if (!document.usable) throw new PolicyError(source, onePerPosition(document.mistakes));
	const parsed = require_schema.policyFile().safeParse(document.value ?? {});
	const mistakes = [...document.mistakes, ...findMistakes(parsed.error?.issues ?? [], document)];
	if (!parsed.success || mistakes.length > 0) throw new PolicyError(source, onePerPosition(mistakes));
	return toPolicy(parsed.data);
};
const onePerPosition = (mistakes) => {
	const told = new Set();
	return mistakes.filter(({ line, column, path }) => {
		const position = `${line}:${column} ${path}`;
		const isFirst = !told.has(position);
		told.add(position);
		return isFirst;
	});
};
const toPolicy = (written) => ({
	...levelsOf(levelsIn(written.rules ?? {})),
	massDestroy: massDestroyOf(asMass(written.rules?.["mass-destroy"])),
	protect: (written.protect ?? []).map((entry) => ({
		...matchOf(entry),
		reason: trimmed(entry.reason)
	})),
	allow: (written.allow ?? []).map((entry) => ({
		...matchOf(entry),
		rules: entry.rules ?? null,
		reason: entry.reason.trim(),
		until: entry.until ?? null
	})),
	allowedToo: null,
	roots: (written.roots ?? []).map(({ path, rules, workspace, backend }) => ({
		path,
		matches: require_schema.rootMatcher(path),
		rules: levelsIn(rules ?? {}),
		workspace: workspace ?? null,
		backend: backend ?? {}
	})),
	freeze: (written.freeze ?? []).map(({ from, to, reason }) => ({
		from,
		to,
		reason: trimmed(reason)
	})),
	override: overrideOf(written.override ?? {}),
	restores: (written.restores ?? []).map(({ address, tried, every }) => ({
		address: address.trim(),
		tried,
		every: every === void 0 ? null : Number.parseInt(every, 10)
	})),
	catalogue: (written.catalogue ?? []).map((entry) => ({
		type: entry.type,
		class: entry.class === "none" ? null : entry.class,
		weight: entry.weight ?? "high",
		what: trimmed(entry.what) ?? entry.type
	}))
});
const levelsOf = (own) => ({
	levels: allLevels(own),
	chosen: require_explain_review.RULE_NAMES.filter((rule) => own[rule] !== void 0)
});
const massDestroyOf = ({ share, atLeast }) => ({
	share: share ?? require_explain_review.DEFAULT_POLICY.massDestroy.share,
	atLeast: atLeast ?? require_explain_review.DEFAULT_POLICY.massDestroy.atLeast
});
const overrideOf = (written) => ({
	label: written.label ?? require_explain_review.DEFAULT_POLICY.override.label,
	approvers: written.approvers ?? require_explain_review.DEFAULT_POLICY.override.approvers,
	allowAuthor: written.allowAuthor ?? require_explain_review.DEFAULT_POLICY.override.allowAuthor,
	required: written.required ?? require_explain_review.DEFAULT_POLICY.override.required,
	onPush: written.onPush ?? require_explain_review.DEFAULT_POLICY.override.onPush,
	signers: trimmed(written.signers)
});
const trimmed = (text) => text?.trim() ?? null;
const matchOf = (entry) => ({
	address: entry.address?.trim() ?? null,
	type: entry.type ?? null,
	tags: entry.tags ?? {}
});
const asMass = (setting) => typeof setting === "object" ? setting : {};
const asWeights = (setting) => typeof setting === "object" ? setting : {
	high: setting,
	medium: setting,
	low: setting
};
const levelsIn = (written) => Object.fromEntries(require_explain_review.RULE_NAMES.flatMap((rule) => {
	const setting = written[rule];
	if (setting === void 0) return [];
	if (require_explain_review.isLossRule(rule)) return [[rule, asWeights(setting)]];
	const level = typeof setting === "object" ? asMass(setting).level : setting;
	return level === void 0 ? [] : [[rule, level]];
}));
const allLevels = (written) => Object.fromEntries(require_explain_review.RULE_NAMES.map((rule) => {
	return [rule, require_explain_review.isLossRule(rule) ? {
		...require_explain_review.DEFAULT_LEVELS[rule],
		...written[rule]
	} : written[rule] ?? require_explain_review.DEFAULT_LEVELS[rule]];
}));
Object.defineProperty(exports, "PolicyError", {
	enumerable: true,
	get: function() {
		return PolicyError;
	}
});
Object.defineProperty(exports, "policy_exports", {
	enumerable: true,
	get: function() {
		return policy_exports;
	}
});
Object.defineProperty(exports, "readPolicy", {
	enumerable: true,
	get: function() {
		return readPolicy;
	}
});

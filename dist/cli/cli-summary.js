const require_explain_review = require("./report-path-words.js");
const require_review = require("./cli-review.js");
const require_ages = require("./domain-trial-ages.js");
const require_start_hook_command_log_explain_review = require("./domain-verdict.js");
const require_hook_explain_review = require("./input-plan-paths.js");
const require_hook_review = require("./text-hcl.js");
const require_hook_shell_explain_review = require("./input-working-copy.js");
const require_hook_command_log_explain_review = require("./cli-usage.js");
const require_explain = require("./cli-explain.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
// src/domain/trial/lines.ts
const BELOW = "/**";
const coversRoot = (path, root) => {
	if (!path.endsWith(BELOW)) return path === root;
	const top = path.slice(0, -3);
	return root === top || root.startsWith(`${top}/`);
};
const isSoftened = (rules, { rule, level, weight, isFixed }) => {
	const weights = rules.get(rule);
	if (level !== "block" || isFixed || weights === void 0) return false;
	return !require_explain_review.isLossRule(rule) || weights.includes(weight ?? "high");
};
function touches(line, root, finding) {
	if (line.kind === "rules") return !finding.isOfRoot && isSoftened(line.rules, finding);
	if (line.kind === "roots") return coversRoot(line.path, root) && isSoftened(line.rules, finding);
	const { address, previousAddress, rule } = finding;
	if (address === null || rule === "unreadable-change" || !line.rules.includes(rule)) return false;
	return [address, previousAddress].every((one) => one === null || require_explain_review.matchesAddress(line.address, one));
}
const levelsOf = (rules) => Object.fromEntries([...rules].map(([rule, weights]) => [rule, require_explain_review.isLossRule(rule) ? Object.fromEntries(weights.map((weight) => [weight, "warn"])) : "warn"]));
function withLines(policy, lines) {
	const allow = lines.flatMap((line) => line.kind === "allow" ? [{
		address: line.address,
		type: null,
		tags: {},
		rules: line.rules,
		reason: "tried out",
		until: null
	}] : []);
	const roots = lines.flatMap((line) => line.kind === "roots" ? [{
		path: line.path,
		matches: (root) => coversRoot(line.path, root),
		rules: levelsOf(line.rules),
		workspace: null,
		backend: {}
	}] : []);
	const everywhere = lines.flatMap((line) => line.kind === "rules" ? [levelsOf(line.rules)] : []);
	const levels = Object.assign({}, policy.levels, ...everywhere);
	return {
		...policy,
		levels,
		allow: [...policy.allow, ...allow],
		roots: [...policy.roots, ...roots]
	};
}
function softening(findings) {
	const rules = new Map();
	for (const rule of require_explain_review.RULE_NAMES) {
		const own = findings.filter((one) => one.rule === rule && one.level === "block" && !one.isFixed);
		if (own.length > 0) rules.set(rule, [...new Set(own.map(({ weight }) => weight ?? "high"))].sort(require_explain_review.byText));
	}
	return rules;
}
// src/domain/trial/tried.ts
const triedPlan = ({ source, root, findings }, { made, isKeptApart }, policy) => ({
	source,
	root,
	isKeptApart,
	made,
	findings: findings.map(({ rule, level, subject, isFixed = false }) => ({
		rule,
		level,
		address: subject?.address ?? null,
		previousAddress: subject?.previousAddress ?? null,
		class: subject?.class ?? null,
		weight: subject?.weight ?? null,
		isFixed,
		isOfRoot: require_explain_review.isSetForRoot(policy, root, rule, subject?.weight ?? void 0)
	}))
});
const isBlocked = ({ findings }) => findings.some(({ level }) => level === "block");
const DECIDED = new Set(["protected", "frozen"]);
const isDecided = ({ rule }) => DECIDED.has(rule);
const isHeld = ({ findings }) => findings.some((one) => one.level === "block" && isDecided(one));
// src/domain/trial/propose.ts
const MOST_LINES = 3;
const MOST_NAMES = 3;
const KEYS = new RegExp(require_explain_review.KEY, "gs");
const withoutKeys = (address) => address.replace(KEYS, "[*]");
const generalized = (one) => ({
	...one,
	address: one.address === null ? null : withoutKeys(one.address),
	previousAddress: one.previousAddress === null ? null : withoutKeys(one.previousAddress)
});
function kindsIn(plans) {
	const all = plans.flatMap(({ root, findings }, at) => findings.map((one) => ({
		root,
		finding: generalized(one),
		at
	})));
	return [...require_explain_review.grouped(all, ({ root, finding }) => JSON.stringify([root, finding])).values()].map((same) => {
		const [{ root, finding }] = same;
		return {
			root,
			finding,
			count: same.length,
			plans: new Set(same.map(({ at }) => at))
		};
	});
}
function patternsOf(address) {
	return [address, ...[...address.matchAll(/\bmodule\.[^.[]+(?:\[\*\])?\./gy)].map(({ 0: part, index }) => `${address.slice(0, index + part.length)}*`)];
}
const MOST_OBJECTS = 300;
function allowLines(blocking) {
	const frequent = [...blocking].sort((a, b) => b.plans.size - a.plans.size || b.count - a.count).slice(0, MOST_OBJECTS);
	return [...new Set(frequent.flatMap(({ finding: { address } }) => address === null ? [] : patternsOf(address)))].flatMap((address) => {
		const every = {
			kind: "allow",
			address,
			rules: require_explain_review.RULE_NAMES
		};
		const found = new Set(blocking.filter(({ root, finding }) => touches(every, root, finding)).map(ruleOf));
		const rules = require_explain_review.RULE_NAMES.filter((rule) => found.has(rule));
		return rules.length === 0 ? [] : [{
			kind: "allow",
			address,
			rules
		}];
	});
}
const ruleOf = ({ finding }) => finding.rule;
function rootLines(blocking, tried) {
	const roots = [...new Set(blocking.map(({ root }) => root))];
	const folders = roots.map((root) => root.split("/").slice(0, -1)).filter((steps) => steps.length >= 2);
	const globs = [...require_explain_review.grouped(folders, (steps) => steps.join("/"))].filter(([, all]) => all.length > 1).map(([folder]) => `${folder}/**`);
	return [...roots, ...globs.filter((path) => [...tried].some((root) => !coversRoot(path, root)))].flatMap((path) => {
		const everything = {
			kind: "roots",
			path,
			rules: softening(blocking.map(({ finding }) => finding))
		};
		const own = blocking.filter(({ root, finding }) => touches(everything, root, finding));
		if (own.length === 0 || path.startsWith("/") || path.split("/").includes("..")) return [];
		return [{
			kind: "roots",
			path,
			rules: softening(own.map(({ finding }) => finding))
		}];
	});
}
const NEVER_EVERYWHERE = new Set(["unreadable-change"]);
const ruleLines = (blocking) => require_explain_review.RULE_NAMES.filter((rule) => !require_explain_review.isLossRule(rule) && !NEVER_EVERYWHERE.has(rule)).flatMap((rule) => {
	const rules = softening(blocking.flatMap(({ finding }) => finding.rule === rule && !finding.isOfRoot ? [finding] : []));
	return rules.size === 0 ? [] : [{
		kind: "rules",
		rules
	}];
});
const WORTH = {
	allow: 2,
	roots: 1,
	rules: 1
};
const sum = (kinds) => kinds.reduce((total, { count }) => total + count, 0);
const plansOf = (kinds) => new Set(kinds.flatMap(({ plans }) => [...plans])).size;
function proposedLines(plans) {
	const kinds = kindsIn(plans);
	const roots = new Set(plans.flatMap(({ root, isKeptApart }) => isKeptApart ? [] : [root]));
	const chosen = [];
	let left = kinds.filter(({ finding }) => finding.level === "block" && !isDecided(finding));
	while (chosen.length < MOST_LINES && left.length > 0) {
		const line = bestLine(left, kinds, roots);
		if (line === null) break;
		chosen.push(line);
		left = left.filter(({ root, finding }) => !touches(line, root, finding));
	}
	return described(useful(chosen, plans), plans);
}
const described = (lines, plans) => lines.map((line, at) => proposed(line, lines.slice(0, at), plans));
function useful(lines, plans) {
	const freed = (some) => described(some, plans).reduce((total, { unblocks }) => total + unblocks, 0);
	return lines.reduceRight((kept, line) => {
		const others = kept.filter((one) => one !== line);
		return freed(others) === freed(kept) ? others : kept;
	}, lines);
}
function bestLine(left, kinds, roots) {
	const ranked = [
		...allowLines(left),
		...rootLines(left.filter(({ root }) => roots.has(root)), roots),
		...ruleLines(left)
	].map((line) => ({
		line,
		...worthOf(line, left),
		also: sum(kinds.filter(({ root, finding }) => finding.level !== "block" && touches(line, root, finding))),
		text: JSON.stringify({
			...line,
			rules: [...line.rules]
		})
	}));
	ranked.sort((a, b) => b.plans - a.plans || b.findings - a.findings || a.also - b.also || b.text.length - a.text.length || require_explain_review.byText(a.text, b.text));
	return ranked[0]?.line ?? null;
}
function worthOf(line, left) {
	const touched = left.filter(({ root, finding }) => touches(line, root, finding));
	return {
		plans: WORTH[line.kind] * plansOf(touched),
		findings: WORTH[line.kind] * sum(touched)
	};
}
const FOR_GOOD = new Set([
	"last-copy",
	"backup-loss",
	"key-loss",
	"container-loss"
]);
function proposed(line, before, plans) {
	const counts = new Map();
	const letsGo = new Set();
	const hides = {
		warn: 0,
		note: 0
	};
	let unblocks = 0;
	for (const plan of plans) {
		const isLeft = (one) => !before.some((other) => touches(other, plan.root, one));
		const left = plan.findings.filter(isLeft);
		const touched = left.filter((one) => touches(line, plan.root, one));
		for (const one of touched) {
			if (one.level !== "block") hides[one.level]++;
			else counts.set(one.rule, (counts.get(one.rule) ?? 0) + 1);
			if (one.level === "block" && FOR_GOOD.has(one.rule) && one.address !== null) letsGo.add(one.address);
		}
		if (isBlocked({
			...plan,
			findings: left
		}) && left.every((one) => one.level !== "block" || touched.includes(one))) unblocks++;
	}
	const names = [...letsGo].sort(require_explain_review.byText);
	const tried = new Set(plans.map(({ root }) => root));
	return {
		line,
		silences: new Map(require_explain_review.RULE_NAMES.flatMap((rule) => counts.has(rule) ? [[rule, counts.get(rule) ?? 0]] : [])),
		letsGo: names.slice(0, MOST_NAMES),
		letsGoCount: names.length,
		hides,
		roots: [...tried].filter((root) => line.kind !== "roots" || coversRoot(line.path, root)).length,
		unblocks
	};
}
// src/domain/trial/trial.ts
const tally = (name, plans, isMeant) => {
	const meant = plans.map(({ findings }) => findings.filter(isMeant));
	const all = meant.flat();
	const count = (level) => all.filter((one) => one.level === level).length;
	return {
		name,
		plans: plans.length,
		blocked: meant.filter((findings) => findings.some(({ level }) => level === "block")).length,
		block: count("block"),
		warn: count("warn"),
		note: count("note")
	};
};
const any = () => true;
const byRule = (plans) => require_explain_review.RULE_NAMES.map((rule) => {
	const having = plans.filter(({ findings }) => findings.some((one) => one.rule === rule));
	return tally(rule, having, (one) => one.rule === rule);
}).filter(({ plans: count }) => count > 0);
const by = (plans, nameOf) => [...require_explain_review.grouped(plans, nameOf)].sort(([a], [b]) => require_explain_review.byText(a, b)).map(([name, own]) => tally(name, own, any));
const byRoot = (plans) => [...by(plans, ({ root }) => root)].sort((a, b) => b.block - a.block || b.warn - a.warn || require_explain_review.byText(a.name, b.name));
const byWeek = (plans) => by(plans, ({ made }) => weekOf(made.day));
const A_DAY = 864e5;
function weekOf(day) {
	const at = new Date(`${day}T00:00:00Z`);
	const thursday = new Date(at.getTime() + (4 - (at.getUTCDay() || 7)) * A_DAY);
	const year = thursday.getUTCFullYear();
	const week = 1 + Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * A_DAY));
	return `${year}-W${String(week).padStart(2, "0")}`;
}
// src/report/trial/words.ts
const blockedIn = ({ plans }) => plans.filter(isBlocked).length;
function daysOf({ plans }) {
	const days = plans.map(({ made }) => made.day).sort();
	const [from, to] = [days[0], days.at(-1)];
	return from === void 0 || to === void 0 ? null : {
		from,
		to
	};
}
function trialLine(trial) {
	const { plans, unread } = trial;
	const days = daysOf(trial);
	const when = days === null ? "" : days.from === days.to ? ` of ${days.from}` : ` of ${days.from} to ${days.to}`;
	const roots = new Set(plans.map(({ root }) => root)).size;
	const failed = `${require_hook_command_log_explain_review.counted(unread.length, "file")} could not be read`;
	if (plans.length === 0) return `no plan: ${failed}`;
	const read = `${require_hook_command_log_explain_review.counted(plans.length, "plan")}${when}, ${require_hook_command_log_explain_review.counted(roots, "root")}: ${require_hook_command_log_explain_review.thousands(blockedIn(trial))} would have been blocked`;
	return unread.length === 0 ? read : `${read}; ${failed}`;
}
const MOST_ROOTS = 10;
const MOST_UNREAD = 5;
const sumOf = (rows, name) => {
	if (rows.length === 0) return [];
	const sum = (of) => rows.reduce((total, row) => total + row[of], 0);
	return [`${require_hook_command_log_explain_review.counted(rows.length, name)}: ${require_hook_command_log_explain_review.thousands(sum("blocked"))} of ${require_hook_command_log_explain_review.counted(sum("plans"), "plan")} would have been blocked.`];
};
function noisyRoots({ plans }) {
	const all = byRoot(plans);
	const noisy = all.filter(({ block, warn }) => block + warn > 0);
	const quiet = all.length - noisy.length;
	return {
		rows: noisy.slice(0, MOST_ROOTS),
		others: [...sumOf(noisy.slice(MOST_ROOTS), "more root"), ...quiet === 0 ? [] : [`${require_hook_command_log_explain_review.counted(quiet, "root")} in which nothing blocks or warns.`]]
	};
}
function lastWeeks({ plans }) {
	const all = byWeek(plans);
	return {
		rows: all.slice(-12),
		others: sumOf(all.slice(0, -12), "earlier week")
	};
}
function someUnread({ unread }) {
	const shown = unread.slice(0, MOST_UNREAD);
	const more = unread.length - shown.length;
	return {
		shown,
		others: more === 0 ? null : `${require_hook_command_log_explain_review.counted(more, "more file")} could not be read: --format json names all, and a narrower pattern leaves out what is no plan.`
	};
}
function remarks({ plans, withoutHistory, unread }) {
	const byFile = plans.filter(({ made }) => made.by === "file").length;
	const apart = new Set(plans.filter(({ isKeptApart }) => isKeptApart).map(({ root }) => root)).size;
	return [
		...apart < 2 ? [] : [`${require_hook_command_log_explain_review.counted(apart, "root")} are only folders in which plans were kept, with no Terraform files in them. Name the root that the plans are of, and they are counted together: 'infra/prod=plans/*/prod.json'.`],
		...withoutHistory === 0 ? [] : [`${require_hook_command_log_explain_review.counted(withoutHistory, "plan")} ${withoutHistory === 1 ? "creates" : "create"} everything and ${withoutHistory === 1 ? "knows" : "know"} no state, as the first plan of a new root does. No earlier plan here says that the root was not new, so missing-state is not counted for ${withoutHistory === 1 ? "it" : "them"}.`],
		...byFile === 0 ? [] : [`${require_hook_command_log_explain_review.counted(byFile, "plan")} ${byFile === 1 ? "does" : "do"} not say when ${byFile === 1 ? "it was" : "they were"} made (Terraform before 1.5): the date of the file counts.`],
		...unread.some(({ why }) => why.includes("is a folder;")) ? ["A pattern goes in quotes, so that the shell leaves it alone: 'plans/**/*.json'."] : [],
		"What a pull request changes beside its plan, and what an owner agreed to, is not in a plan and not counted; nor is where a state lies."
	];
}
const text = (value) => require_hook_command_log_explain_review.printableJson(JSON.stringify(value));
const softened = (rules) => [...rules].map(([rule, weights]) => require_explain_review.isLossRule(rule) ? `${rule}: { ${weights.map((weight) => `${weight}: warn`).join(", ")} }` : `${rule}: warn`).join(", ");
const entryOf = (line) => line.kind === "allow" ? `  - { address: ${text(line.address)}, rules: [${line.rules.join(", ")}], reason: "say why" }` : `  - { path: ${text(line.path)}, rules: { ${softened(line.rules)} } }`;
function policyLines(lines) {
	const rules = lines.flatMap((line) => line.kind === "rules" ? [`  ${softened(line.rules)}`] : []);
	const entries = (kind) => lines.flatMap((line) => line.kind === kind ? [entryOf(line)] : []);
	return [
		["rules", rules],
		["allow", entries("allow")],
		["roots", entries("roots")]
	].flatMap(([key, own]) => own.length === 0 ? [] : [`${key}:`, ...own]);
}
function nameOf(line) {
	if (line.kind === "allow") return ["allow ", require_review.code(line.address)];
	if (line.kind === "roots") return ["levels of ", require_review.code(line.path)];
	return [`${[...line.rules.keys()].join(", ")} everywhere`];
}
function effectsOf({ line, silences, letsGo, letsGoCount, hides, roots, unblocks }) {
	const found = [...silences].map(([rule, count]) => `${require_hook_command_log_explain_review.thousands(count)} ${rule}`);
	return [
		[`silences ${require_hook_command_log_explain_review.listed(found)}; ${require_hook_command_log_explain_review.counted(unblocks, "more plan")} would have passed`],
		...letsGoCount === 0 ? [] : [["lets go: ", ...require_review.named(letsGo, letsGo.length, letsGoCount)]],
		...hides.warn + hides.note === 0 ? [] : [[`hides besides: ${require_hook_command_log_explain_review.counted(hides.warn, "warning")}, ${require_hook_command_log_explain_review.counted(hides.note, "note")}`]],
		line.kind === "roots" ? [`from then on these rules only warn in ${require_hook_command_log_explain_review.counted(roots, "root")}, whatever is lost there; of several entries of roots that match the last one wins, so put it at the end`] : LATER[line.kind]
	];
}
const LATER = {
	allow: ["from then on these rules say nothing of any object that fits, in any root, new ones included"],
	rules: ["from then on this rule only warns, in every root"]
};
const QUIETER = "These lines of policy would have made it quieter. Quieter is not safer: take a line only if what it lets go may go.";
const QUIET = {
	none: "No line of policy is proposed: none was found after which one more plan would have passed. No line can quiet what the policy itself protects or freezes, or plans that can't be read.",
	nothing: "Nothing would have been blocked, so no line of policy is needed."
};
function afterWords({ lines, plans, blockedAfter }) {
	const after = `With ${lines.length === 1 ? "this line" : "these lines"} ${require_hook_command_log_explain_review.thousands(blockedAfter ?? 0)} of ${require_hook_command_log_explain_review.counted(plans.length, "plan")} would have been blocked (tried out).`;
	const held = plans.filter(isHeld).length;
	return held === 0 ? after : `${after} ${require_hook_command_log_explain_review.counted(held, "plan is", "plans are")} blocked by what the policy itself protects or freezes, and no line is proposed for that.`;
}
// src/report/trial/json.ts
const tallyJson = (key) => ({ name, plans, blocked, block, warn, note }) => ({
	[key]: name,
	plans,
	blocked,
	block,
	warn,
	note
});
const yamlOf = (line) => `${policyLines([line]).join("\n")}\n`;
function trialJson(trial) {
	const { policy, plans, withoutHistory, unread, lines, blockedAfter } = trial;
	const json = {
		version: 1,
		policy: {
			file: policy.file,
			branch: policy.branch,
			looked: policy.looked
		},
		plans: plans.length,
		blocked: blockedIn(trial),
		from: daysOf(trial)?.from ?? null,
		to: daysOf(trial)?.to ?? null,
		datedByFile: plans.filter(({ made }) => made.by === "file").length,
		withoutHistory,
		rules: byRule(plans).map(tallyJson("rule")),
		roots: byRoot(plans).map(tallyJson("root")),
		weeks: byWeek(plans).map(tallyJson("week")),
		lines: lines.map(({ line, silences, letsGo, letsGoCount, hides, roots, unblocks }) => ({
			yaml: yamlOf(line),
			silences: Object.fromEntries(silences),
			letsGo,
			letsGoCount,
			hides,
			roots,
			unblocks
		})),
		blockedAfter,
		unread: unread.map(({ source, why }) => ({
			source,
			why
		}))
	};
	return `${require_hook_command_log_explain_review.printableJson(JSON.stringify(json, null, 2))}\n`;
}
// src/report/trial/markdown.ts
const row = ({ name, plans, blocked, block, warn, note }) => `| ${[require_hook_command_log_explain_review.codeCell(name), ...[
	plans,
	blocked,
	block,
	warn,
	note
].map(require_hook_command_log_explain_review.thousands)].join(" | ")} |`;
const table$1 = (heading, { rows, others }) => [...rows.length === 0 ? [] : [`| ${heading} | plans | blocked | block | warn | note |\n| --- | ---: | ---: | ---: | ---: | ---: |\n${rows.map(row).join("\n")}`], ...others.length === 0 ? [] : [others.join(" ")]];
function block(lines) {
	const text = lines.join("\n").replaceAll("<!--", "\\u003c!--").replaceAll("-->", "--\\u003e");
	const fence = "`".repeat(Math.max(3, ...(text.match(/`+/g) ?? []).map((run) => run.length + 1)));
	return `${fence}yaml\n${text}\n${fence}`;
}
function proposals$1(trial) {
	const { lines } = trial;
	if (trial.plans.length === 0) return [];
	if (lines.length === 0) return [blockedIn(trial) === 0 ? QUIET.nothing : QUIET.none];
	const effects = lines.map((one) => {
		const under = effectsOf(one).map((effect) => `  - ${require_review.asMarkdown(effect)}`);
		return [`- ${require_review.asMarkdown(nameOf(one.line))}`, ...under].join("\n");
	});
	return [
		QUIETER,
		block(policyLines(lines.map(({ line }) => line))),
		effects.join("\n"),
		afterWords(trial)
	];
}
const trialMarkdown = (trial) => {
	const { shown, others } = someUnread(trial);
	const unread = shown.map(({ source, why }) => `- ${require_hook_command_log_explain_review.inlineCode(source)}: ${require_hook_command_log_explain_review.prose(why)}`);
	return `${[
		`**${require_hook_command_log_explain_review.prose(trialLine(trial))}**`,
		...table$1("rule", {
			rows: byRule(trial.plans),
			others: []
		}),
		...table$1("root", noisyRoots(trial)),
		...table$1("week", lastWeeks(trial)),
		...proposals$1(trial),
		remarks(trial).map(require_hook_command_log_explain_review.prose).join("\n\n"),
		require_review.asMarkdown(require_review.capital(require_review.policyPhrase(trial.policy))),
		...unread.length === 0 ? [] : [[
			"Could not be read:",
			"",
			...unread
		].join("\n")],
		...others === null ? [] : [require_hook_command_log_explain_review.prose(others)]
	].join("\n\n")}\n`;
};
// src/report/trial/terminal.ts
const HEAD = [
	"plans",
	"blocked",
	"block",
	"warn",
	"note"
];
const cellsOf = ({ name, plans, blocked, block, warn, note }) => [require_hook_command_log_explain_review.terminalText(name), ...[
	plans,
	blocked,
	block,
	warn,
	note
].map(require_hook_command_log_explain_review.thousands)];
function table(sheet, heading, { rows, others }) {
	if (rows.length === 0) return;
	const all = [[heading, ...HEAD], ...rows.map(cellsOf)];
	const widths = all[0]?.map((_, at) => Math.max(...all.map((cells) => require_hook_command_log_explain_review.columnsOf(cells[at] ?? "")))) ?? [];
	sheet.space();
	for (const cells of all) {
		const padded = cells.map((cell, at) => {
			const gap = " ".repeat((widths[at] ?? 0) - require_hook_command_log_explain_review.columnsOf(cell));
			return at === 0 ? cell + gap : gap + cell;
		});
		sheet.line(`  ${padded.join("  ").trimEnd()}`);
	}
	for (const other of others) sheet.text(2, other, 2);
}
function proposals(sheet, trial) {
	const { lines } = trial;
	if (lines.length === 0) {
		sheet.space().text(0, blockedIn(trial) === 0 ? QUIET.nothing : QUIET.none);
		return;
	}
	sheet.space().text(0, QUIETER).space();
	for (const one of policyLines(lines.map(({ line }) => line))) sheet.line(`  ${one}`);
	sheet.space();
	for (const one of lines) {
		sheet.text(2, `- ${require_review.plain(nameOf(one.line))}`, 2);
		for (const effect of effectsOf(one)) sheet.text(4, require_review.plain(effect), 2);
	}
	sheet.space().text(0, afterWords(trial));
}
function trialTerminal(trial, width) {
	const sheet = new require_explain.Sheet(width);
	sheet.text(0, trialLine(trial));
	table(sheet, "rule", {
		rows: byRule(trial.plans),
		others: []
	});
	table(sheet, "root", noisyRoots(trial));
	table(sheet, "week", lastWeeks(trial));
	if (trial.plans.length > 0) proposals(sheet, trial);
	sheet.space();
	for (const remark of remarks(trial)) sheet.text(0, remark);
	sheet.text(0, require_review.plain(require_review.policyPhrase(trial.policy)));
	const { shown, others } = someUnread(trial);
	for (const { why } of shown) sheet.text(0, `could not be read: ${require_hook_command_log_explain_review.terminalText(why)}`, 2);
	if (others !== null) sheet.text(0, others);
	return sheet.toString();
}
// src/cli/summary.ts
const FORMATS = new Map([
	["terminal", (trial, shell) => trialTerminal(trial, require_hook_command_log_explain_review.widthOf(shell))],
	["markdown", trialMarkdown],
	["json", trialJson]
]);
async function summarized(values, named, shell) {
	const format = FORMATS.get(values.format);
	if (format === void 0) throw require_hook_command_log_explain_review.noSuch("format of --summary", values.format, [...FORMATS.keys()], "review");
	if (values.consent !== void 0 || values.signers !== void 0) throw require_hook_command_log_explain_review.usageError("--summary takes no consent: nothing is decided by it", "review");
	if (named.some((plan) => plan === "-" || plan.endsWith("=-"))) throw require_hook_command_log_explain_review.usageError("--summary reads its plans twice, so give them as files", "review");
	const trial = await tried(values, distinct(await require_review.planSources(named, {
		root: values.root,
		cwd: shell.cwd,
		topOf: require_hook_shell_explain_review.topOfAll
	}), shell.cwd), shell);
	require_review.tell({
		...values,
		line: trialLine(trial),
		text: () => format(trial, shell)
	}, shell);
	return trial.unread.length === 0 ? require_start_hook_command_log_explain_review.EXIT.passed : require_start_hook_command_log_explain_review.EXIT.input;
}
function distinct(sources, cwd) {
	const keyOf = ({ root, path }) => JSON.stringify([root, require_hook_review.behindLinks((0, node_path.resolve)(cwd, path))]);
	return [...new Map(sources.map((source) => [keyOf(source), source])).values()];
}
async function tried(values, sources, shell) {
	const folders = sources.map(({ path }) => (0, node_path.dirname)(path));
	const today = require_hook_command_log_explain_review.todayOf(shell);
	const { policy, warnings, origin } = await require_explain_review.findPolicy({
		named: values.policy,
		folders,
		cwd: shell.cwd,
		today
	});
	const plans = sources.map(({ path }) => path);
	const inputs = [...require_review.inputsOf("a plan", plans), ...require_review.inputsOf("the policy", [origin.file])];
	require_review.refuseOverInput(values.output, inputs, {
		cwd: shell.cwd,
		command: "review"
	});
	for (const warning of warnings) require_hook_command_log_explain_review.say(shell, `warning: ${warning}`);
	const isKeptApart = keptApart(folders, shell.cwd);
	const read = async (by) => {
		const { found, mistakes } = await require_review.readSome(sources, reader(withoutPlaces(by), values.terraform, isKeptApart), shell);
		return {
			...require_ages.withAges(found.flat()),
			mistakes
		};
	};
	const { plans: judged, withoutHistory, mistakes } = await read(policy);
	const lines = proposedLines(judged);
	const after = lines.length === 0 ? null : await read(withLines(policy, lines.map(({ line }) => line)));
	return {
		policy: origin,
		plans: judged,
		withoutHistory,
		unread: mistakes.map(({ source, error }) => ({
			source: source.path,
			why: error.message
		})),
		lines,
		blockedAfter: after === null ? null : after.plans.filter(isBlocked).length
	};
}
const withoutPlaces = (policy) => ({
	...policy,
	roots: policy.roots.map((entry) => ({
		...entry,
		workspace: null,
		backend: {}
	}))
});
function keptApart(folders, cwd) {
	const top = require_hook_shell_explain_review.topOfAll(folders, cwd);
	const isBare = require_explain_review.remembered((folder) => !(0, node_fs.existsSync)(folder) || !(0, node_fs.readdirSync)(folder).some(require_review.isTerraformFile));
	return ({ root, path }) => {
		const folder = (0, node_path.resolve)(cwd, (0, node_path.dirname)(path));
		return root === require_hook_explain_review.rootName(folder, top) && isBare(folder);
	};
}
function reader(policy, terraform, isKeptApart) {
	const catalogue = require_explain_review.catalogueWith(policy.catalogue);
	const kept = {
		keptPaths: require_explain_review.keptPathsOf(catalogue, policy),
		settingsAsked: null,
		terraform
	};
	return async (source, options) => (await require_review.readPlans(source, {
		...options,
		...kept
	})).map((plan) => {
		const made = madeOf(plan, (0, node_path.resolve)(options.cwd, source.path));
		const judged = (isNewRoot) => triedPlan(require_review.evaluate(plan, {
			catalogue,
			policy,
			today: made.day,
			isNewRoot
		}), {
			made,
			isKeptApart: isKeptApart(source)
		}, policy);
		const unasked = judged(null);
		const isAsked = unasked.findings.some(({ rule }) => rule === "missing-state");
		return {
			plan: unasked,
			knows: require_review.knowsObjects(plan),
			ifOld: isAsked ? judged(false).findings : []
		};
	});
}
function madeOf({ plannedAt }, file) {
	const at = plannedAt ?? (0, node_fs.statSync)(file).mtime.toISOString();
	return {
		at,
		day: at.slice(0, 10),
		by: plannedAt === null ? "file" : "plan"
	};
}
exports.summarized = summarized;

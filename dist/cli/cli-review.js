const require_rolldown_runtime = require("./runtime.js");
const require_start_hook_command_log_explain_review = require("./domain-verdict.js");
const require_start_hook_shell_command_log_explain_review = require("./text-system-error.js");
const require_hook_shell_log_explain_review = require("./input-found.js");
const require_hook_shell_explain_review = require("./input-working-copy.js");
const require_explain_review = require("./report-path-words.js");
const require_hook_command_log_explain_review = require("./cli-usage.js");
const require_hook_shell_command_log_explain_review = require("./domain-fault.js");
const require_hook_explain_review = require("./input-plan-paths.js");
const require_log_review = require("./report-counts-words.js");
const require_hook_review = require("./text-hcl.js");
const require_shell_review = require("./input-plan-yaml.js");
let node_process = require("node:process");
node_process = require_rolldown_runtime.__toESM(node_process, 1);
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_util = require("node:util");
let node_os = require("node:os");
let node_url = require("node:url");
let node_crypto = require("node:crypto");
let node_timers_promises = require("node:timers/promises");
let node_v8 = require("node:v8");
let node_buffer = require("node:buffer");
// src/text/phrase.ts
const code$1 = (text) => ({ code: text });
const phrase = (words, ...inserts) => words.flatMap((word, at) => {
	const insert = inserts[at];
	if (insert === void 0) return [word];
	return [word, ...typeof insert === "string" ? [code$1(insert)] : typeof insert === "number" ? [String(insert)] : insert];
}).filter((part) => part !== "");
const capital = (phrase) => {
	const [first, ...rest] = phrase;
	return typeof first === "string" ? [first.charAt(0).toUpperCase() + first.slice(1), ...rest] : phrase;
};
const joined$1 = (phrases, joint, last = joint) => phrases.flatMap((one, at) => at === 0 ? one : [at === phrases.length - 1 ? last : joint, ...one]);
function named$1(items, limit, count = items.length) {
	const parts = items.slice(0, limit).map(code$1);
	const all = count > parts.length ? [...parts, `${require_hook_command_log_explain_review.thousands(count - parts.length)} more`] : parts;
	return joined$1(all.map((part) => [part]), ", ", " and ");
}
const MOST_NAMED = 5;
const list = (items) => named$1(items, items.length > MOST_NAMED ? 4 : MOST_NAMED);
// src/report/phrase.ts
var phrase_exports = require_rolldown_runtime.__exportAll({ asTerminal: () => asTerminal });
const WIDEST_NAME = 200;
const shortName = (name) => require_hook_command_log_explain_review.cut(require_hook_command_log_explain_review.visible(name), WIDEST_NAME);
const plain = (phrase) => phrase.map((part) => require_hook_command_log_explain_review.visible(typeof part === "string" ? part : part.code)).join("");
const asMarkdown = (phrase) => phrase.map((part) => typeof part === "string" ? require_hook_command_log_explain_review.prose(part) : require_hook_command_log_explain_review.inlineCode(part.code)).join("");
const asTerminal = (phrase) => phrase.map((part) => require_hook_command_log_explain_review.terminalText(typeof part === "string" ? part : part.code)).join("");
// src/report/policy-words.ts
const MOST_FOLDERS = 4;
const SOME_FOLDERS = 2;
function policyPhrase({ file, branch, looked }) {
	if (file !== null) return [
		"policy: ",
		code$1(file),
		...branch === null ? [] : [" on ", code$1(branch)]
	];
	const where = branch === null ? [] : [" on ", code$1(branch)];
	const isMany = looked.length > MOST_FOLDERS;
	const sought = isMany ? [...looked].sort((a, b) => a.length - b.length) : looked;
	const some = sought.slice(0, isMany ? SOME_FOLDERS : MOST_FOLDERS).map((path) => [folder(path)]);
	const more = isMany ? [[`${sought.length - some.length} more folders`]] : [];
	const folders = looked.length === 0 ? [] : [" in ", ...joined$1([...some, ...more], ", ", " and ")];
	return [
		"policy: none found",
		...where,
		...folders,
		", so the defaults apply"
	];
}
const folder = (path) => path === "." ? "this folder" : code$1(path);
const policyLines = (policy) => [
	...ruleLines(policy.levels),
	...missingStateLines(policy),
	...massLines(policy),
	...[
		counts(policy.protect, "protected pattern"),
		counts(policy.allow, "exception"),
		counts(policy.roots, "entry for some roots", "entries for some roots"),
		counts(policy.freeze, "freeze window"),
		counts(policy.restores, "restore that was tried", "restores that were tried"),
		counts(policy.catalogue, "type of your own", "types of your own")
	].flat(),
	...overrideLines(policy)
];
const counts = (all, one, many) => all.length === 0 ? [] : [require_hook_command_log_explain_review.counted(all.length, one, many)];
const levelText = (levels, rule) => {
	if (!require_explain_review.isLossRule(rule)) return levels[rule];
	const { high, medium, low } = levels[rule];
	return high === medium && medium === low ? high : `high ${high}, medium ${medium}, low ${low}`;
};
function ruleLines(levels) {
	const changed = require_explain_review.RULE_NAMES.filter((rule) => levelText(levels, rule) !== levelText(require_explain_review.DEFAULT_LEVELS, rule));
	const off = changed.filter((rule) => levelText(levels, rule) === "off");
	const others = changed.filter((rule) => !off.includes(rule));
	return [...off.length === 0 ? [] : [`${require_hook_command_log_explain_review.counted(off.length, "rule")} switched off: ${require_hook_command_log_explain_review.listed(off)}`], ...others.length === 0 ? [] : [`${require_hook_command_log_explain_review.counted(others.length, "rule")} with another level: ${others.map((rule) => `${rule} (${levelText(levels, rule)})`).join(", ")}`]];
}
const missingStateLines = ({ chosen, levels }) => chosen.includes("missing-state") && levels["missing-state"] === "block" ? ["missing-state blocks also where nobody knows whether the root is new"] : [];
const massLines = ({ massDestroy: { share, atLeast } }) => share === require_explain_review.DEFAULT_POLICY.massDestroy.share && atLeast === require_explain_review.DEFAULT_POLICY.massDestroy.atLeast ? [] : [`mass-destroy from a share of ${share} and ${require_hook_command_log_explain_review.counted(atLeast, "object")}`];
function overrideLines({ override }) {
	const usual = {
		...require_explain_review.DEFAULT_POLICY.override,
		label: require_explain_review.DEFAULT_LABEL
	};
	const written = {
		...override,
		label: override.label ?? "allow-destroy"
	};
	const changed = Object.keys(usual).filter((key) => JSON.stringify(written[key]) !== JSON.stringify(usual[key]));
	return changed.length === 0 ? [] : [`settings of the override: ${changed.join(", ")}`];
}
// src/input/read-text.ts
function readText$1(file, name) {
	try {
		return (0, node_fs.readFileSync)(file, "utf8");
	} catch (cause) {
		throw new require_hook_shell_command_log_explain_review.InputError(`${name} can't be read: ${require_start_hook_shell_command_log_explain_review.whyAndRemedy(cause)}`, { cause });
	}
}
// src/report/danger.ts
const DANGER = {
	block: 0,
	warn: 1,
	note: 2
};
const danger = ({ findings }) => findings.reduce((worst, { level }) => Math.min(worst, DANGER[level]), 3);
const byDanger = (a, b) => danger(a) - danger(b);
const GOING = [
	"delete",
	"replace",
	"forget",
	"unknown"
];
const LOSING = [
	"last-copy",
	"data-loss",
	"data-expiry",
	"key-loss",
	"container-loss"
];
const isGoing$1 = ({ subject, rule }) => subject !== null && rule !== "drifted" && (GOING.includes(subject.effect) || LOSING.includes(rule));
const LESSER = ["backup-loss", "address-loss"];
const isGoneForGood = ({ remains, rule }) => remains?.kind === "nothing" && !LESSER.includes(rule);
const ranksOf = (finding) => {
	const level = require_explain_review.LEVELS.indexOf(finding.level);
	return isGoing$1(finding) ? [
		level,
		0,
		require_explain_review.WEIGHTS.indexOf(finding.subject?.weight ?? "medium"),
		isGoneForGood(finding) ? 0 : 1
	] : [
		level,
		1,
		0,
		0
	];
};
const mostDangerousFirst = (a, b) => {
	const other = ranksOf(b);
	return ranksOf(a).map((rank, at) => rank - (other[at] ?? 0)).find((one) => one !== 0) ?? require_explain_review.byImportance(a, b);
};
// src/report/destroys.ts
const key$1 = (object) => JSON.stringify([object.address, object.deposed]);
const destroysOf = require_explain_review.rememberedWith((root) => {
	const destroys = new Map(root.destroys.map((destroy) => [key$1(destroy), destroy]));
	return ({ subject }) => subject === null ? null : destroys.get(key$1(subject)) ?? null;
});
const addressesDestroyed = require_explain_review.rememberedWith((root) => new Set(root.destroys.map(({ address }) => address)));
const EFFECT_ORDER = [
	"delete",
	"replace",
	"forget"
];
const otherDestroys = (root) => {
	const told = new Set(root.findings.filter(({ level, rule }) => level !== "note" && rule !== "drifted").flatMap(({ subject }) => subject === null ? [] : [key$1(subject)]));
	return root.destroys.filter((destroy) => !told.has(key$1(destroy))).sort((a, b) => require_explain_review.byText(require_explain_review.moduleIn(a.address), require_explain_review.moduleIn(b.address)) || EFFECT_ORDER.indexOf(a.effect) - EFFECT_ORDER.indexOf(b.effect) || require_explain_review.byText(a.address, b.address));
};
// src/report/drift.ts
const DRIFT = {
	update: "changed",
	delete: "deleted"
};
const driftHeading = (drift) => `Changed outside Terraform: ${require_hook_command_log_explain_review.counted(drift.length, "object")}`;
// src/report/effect-words.ts
const EFFECTS = {
	create: "created",
	read: "read",
	update: "changed in place",
	replace: "replaced",
	delete: "deleted",
	forget: "forgotten",
	none: "left as it is",
	unknown: "changed in a way that this version does not know"
};
const DATA_CLASSES = new Set([
	"data",
	"backup",
	"key",
	"container",
	"identity",
	"dns"
]);
const effectWords = (effect, destroy) => {
	if (effect === "replace" && destroy?.order === "delete-first") return "replaced (deleted first)";
	if (effect === "replace" && destroy?.order === "create-first") return DATA_CLASSES.has(destroy.class ?? "") ? "replaced (the new one is created first; its data is not carried over)" : "replaced (the new one is created first)";
	if (effect === "forget") return destroy?.recreated ? "forgotten (a new one is created; the old one stays, unmanaged)" : "forgotten (it stays, unmanaged)";
	return EFFECTS[effect];
};
const RUN = "run";
const happening = ({ address, effect }, destroy) => effect === "create" && require_explain_review.isOfAction(address) ? RUN : effectWords(effect, destroy);
const MADE = {
	create: "created",
	replace: "replaced"
};
const made = ({ address, effect }) => effect === "create" && require_explain_review.isOfAction(address) ? RUN : MADE[effect] ?? "changed";
// src/domain/origins.ts
const MOST_STEPS = 1e3;
const MOST_STEPS_OF_ALL = 1e6;
const MOST_WAITING = 100;
const MOST_TOLD = 100;
const longest = (references) => {
	const beginnings = new Set(references.flatMap((one) => [...one.matchAll(/[.[]/g)].map(({ index }) => one.slice(0, index))));
	return [...new Set(references)].filter((one) => !beginnings.has(one));
};
var Way = class {
	targets = [];
	#references;
	#shared;
	#seen = new Set();
	constructor(shared) {
		this.#shared = shared;
		this.#references = shared.references;
	}
	follow(references, scope) {
		return references !== void 0 && this.#shared.longest(references).every((one) => this.#step(one, scope));
	}
	#step(reference, scope) {
		const seen = JSON.stringify([
			reference,
			scope.owner,
			scope.module
		]);
		if (this.#seen.has(seen)) return true;
		this.#seen.add(seen);
		this.#shared.steps++;
		if (this.#seen.size > MOST_STEPS || this.#shared.steps > MOST_STEPS_OF_ALL) return false;
		return this.#lead(require_explain_review.stepsIn(reference) ?? [], scope);
	}
	#lead([head, next, ...rest], scope) {
		if (head === void 0 || next === void 0) return false;
		if (KNOWN_BEFORE.has(head.name)) return true;
		if (WITHOUT_A_WAY.has(head.name)) return false;
		if (head.name === "each") return this.#each(next, scope);
		if (head.name === "var") return this.#variable(next, scope);
		if (head.name === "module") return this.#output(next, rest[0], scope);
		return head.name === "data" ? this.#block([head, next], rest[0], scope) : this.#block([head], next, scope);
	}
	#each({ name }, scope) {
		return name !== "value" || this.follow(scope.forEach, scope);
	}
	#variable({ name }, { module }) {
		const call = module.at(-1);
		if (call === void 0) return true;
		const outside = module.slice(0, -1);
		const owner = require_explain_review.blockIn(outside, `module.${call.name}`);
		const block = this.#references.calls.get(owner);
		return this.follow(block?.arguments.get(name) ?? [], {
			owner,
			module: outside,
			forEach: block?.forEach
		});
	}
	#output(call, output, scope) {
		if (output === void 0) return false;
		const module = [...scope.module, call];
		const owner = require_explain_review.blockIn(module, output.name);
		return this.follow(this.#references.outputs.get(owner), {
			owner,
			module,
			forEach: void 0
		});
	}
	#block(before, last, { module }) {
		if (last === void 0) return false;
		const block = [...before, last].map(({ name }) => name).join(".");
		this.targets.push({
			module,
			block,
			key: last.key
		});
		return true;
	}
};
const KNOWN_BEFORE = new Set([
	"path",
	"terraform",
	"count",
	"self"
]);
const WITHOUT_A_WAY = new Set([
	"local",
	"ephemeral",
	"action"
]);
const FROM_NOTHING = {
	origins: [],
	fromEach: true
};
var Origins = class {
	#references;
	#shared;
	#changed;
	#open = new Set();
	constructor(references, changed) {
		this.#references = references;
		this.#shared = {
			references,
			longest: require_explain_review.remembered(longest),
			steps: 0
		};
		const objects = [...changed].flatMap((one) => {
			const address = require_explain_review.addressIn(one.address);
			return address === null ? [] : [{
				...one,
				...address
			}];
		});
		this.#changed = require_explain_review.grouped(objects, require_explain_review.instanceBlockOf);
	}
	of(object, names) {
		const address = require_explain_review.addressIn(object);
		return address === null ? FROM_NOTHING : this.#ofBlock({
			address,
			names
		});
	}
	#ofBlock = require_explain_review.remembered(({ address: { module, block }, names }) => {
		const owner = require_explain_review.blockIn(module, block);
		const references = this.#references.resources.get(owner);
		if (references === void 0) return FROM_NOTHING;
		const scope = {
			owner,
			module,
			forEach: references.forEach
		};
		return this.#ofAll({
			each: names.map((name) => references.arguments.get(name)),
			scope
		});
	}, ({ address, names }) => JSON.stringify([require_explain_review.instanceBlockOf(address), names]));
	#ofAll = require_explain_review.remembered(({ each, scope }) => {
		const found = each.map((references) => together(this.#behind(references, scope)));
		const origins = inOrder$1(found.flat());
		if (found.some((some) => some.length === 0) || origins.length > MOST_TOLD) return FROM_NOTHING;
		return {
			origins,
			fromEach: found.every((some) => some.length === 1)
		};
	}, ({ each, scope: { module, forEach = null } }) => JSON.stringify([
		module,
		forEach,
		each
	]));
	#behind(references, scope) {
		const way = new Way(this.#shared);
		if (!way.follow(references, scope)) return [];
		const found = new Set(way.targets.flatMap((target) => this.#changedAt(target)));
		return [...new Set([...found].flatMap(this.#behindData))];
	}
	#behindData = require_explain_review.remembered((one) => {
		const owner = require_explain_review.blockIn(one.module, one.block);
		const asked = this.#references.resources.get(owner);
		if (one.isAskedByUnknown !== true || asked === void 0) return [one];
		if (this.#open.has(one) || this.#open.size === MOST_WAITING) return [one];
		this.#open.add(one);
		const scope = {
			owner,
			module: one.module,
			forEach: asked.forEach
		};
		const found = this.#behind([...asked.arguments.values()].flat(), scope);
		this.#open.delete(one);
		return found.length > 0 ? found : [one];
	});
	#changedAt({ module, block, key }) {
		const name = require_explain_review.instanceBlockOf({
			module,
			block
		});
		return key === "" ? this.#anyOf(name) : this.#byKey(name).get(key) ?? [];
	}
	#byKey = require_explain_review.remembered((block) => require_explain_review.grouped(this.#changed.get(block) ?? [], ({ key }) => key));
	#anyOf = require_explain_review.remembered((block) => {
		const all = this.#changed.get(block) ?? [];
		return [...require_explain_review.grouped(all, ({ effect, isAskedByUnknown }) => `${effect} ${isAskedByUnknown}`).values()].map((some) => ({
			...some[0],
			address: nameOf$3(some)
		}));
	});
};
function together(found) {
	return [...require_explain_review.grouped(found, (one) => `${one.effect} ${require_explain_review.blockIn(one.module, one.block)}`).values()].map((some) => ({
		address: nameOf$3(some),
		effect: some[0].effect
	}));
}
function nameOf$3(some) {
	const [first, ...others] = some;
	if (others.length === 0) return first.address;
	const name = require_explain_review.instanceBlockOf(first);
	return others.every((one) => require_explain_review.instanceBlockOf(one) === name) ? name : require_explain_review.blockIn(first.module, first.block);
}
const originKey = ({ address, effect }) => `${effect} ${address}`;
const eachOnce = (origins) => [...new Map(origins.map((one) => [originKey(one), one])).values()];
const inOrder$1 = (origins) => [...eachOnce(origins)].sort((a, b) => require_explain_review.byText(a.address, b.address) || require_explain_review.byText(a.effect, b.effect));
// src/domain/beginnings.ts
const MOST$2 = 200;
const beginningsFor = require_explain_review.rememberedWith((root) => require_explain_review.remembered(beginningsIn(root), (ask) => JSON.stringify(ask)));
function beginningsOf({ origins = [], fromEach = true }, root) {
	return beginningsFor(root)({
		origins,
		fromEach
	});
}
const beginningsIn = ({ destroys }) => {
	const replaced = replacedIn(destroys);
	const standing = require_explain_review.remembered((origin) => standingOf(origin, replaced(origin.address)), originKey);
	return ({ origins, fromEach }) => {
		const found = [];
		const seen = new Map(origins.map((one) => [originKey(one), one]));
		let isOneWay = fromEach;
		for (const origin of seen.values()) {
			const { further, fromEach: isSure, begins } = standing(origin);
			if (further === null) return null;
			for (const one of further) seen.set(originKey(one), one);
			if (seen.size > MOST$2) return null;
			if (begins !== null) found.push(begins);
			isOneWay &&= isSure;
		}
		if (found.length === 0 && origins.length > 0) return null;
		return {
			all: found.sort((a, b) => require_explain_review.byText(a.address, b.address)),
			withEach: isOneWay || found.length === 1
		};
	};
};
function standingOf(origin, some) {
	if (origin.effect !== "replace") return {
		further: [],
		fromEach: true,
		begins: beginning$1(origin, [])
	};
	const begun = some.filter(isBegun);
	return {
		further: furtherOrigins(some),
		fromEach: areAlike(some) && some.every(({ fromEach }) => fromEach !== false),
		begins: begun.length > 0 ? beginning$1(origin, begun) : null
	};
}
const isBegun = ({ origins, known = [] }) => origins === void 0 || known.length > 0;
const areAlike = (some) => new Set(some.map((one) => JSON.stringify([isBegun(one), one.origins ?? []]))).size <= 1;
const furtherOrigins = (some) => some.length === 0 || some.some(({ origins }) => origins?.length === 0) ? null : eachOnce(some.flatMap(({ origins = [] }) => origins));
const beginning$1 = ({ address, effect }, begun) => ({
	address,
	effect,
	because: [...new Set(begun.flatMap(({ because, known = because }) => known))],
	reason: begun[0]?.reason ?? null
});
function replacedIn(destroys) {
	const each = destroys.filter(({ effect, deposed }) => effect === "replace" && deposed === null).flatMap((destroy) => Array.from(namesOf$1(destroy.address), (name) => ({
		name,
		destroy
	})));
	const byName = require_explain_review.grouped(each, ({ name }) => name);
	return (name) => (byName.get(name) ?? []).map(({ destroy }) => destroy);
}
function namesOf$1(address) {
	const parts = require_explain_review.addressIn(address);
	return new Set(parts === null ? [address] : [
		address,
		require_explain_review.instanceBlockOf(parts),
		require_explain_review.blockIn(parts.module, parts.block)
	]);
}
// src/report/cause-words.ts
const REASONS = {
	replace_because_tainted: "it is marked as tainted",
	replace_because_cannot_update: "the provider cannot change it in place",
	replace_by_request: "its replacement was asked for on the command line",
	replace_by_triggers: "something it is tied to by replace_triggered_by changes",
	delete_because_no_resource_config: "it is no longer in the configuration",
	delete_because_no_module: "its module instance is no longer in the configuration",
	delete_because_wrong_repetition: "its count or for_each was added or taken away",
	delete_because_count_index: "its index is beyond count",
	delete_because_each_key: "its key is no longer in for_each",
	delete_because_no_move_target: "it was moved to an address that is not in the configuration",
	delete_because_enabled_false: "its lifecycle says enabled = false",
	forgot_because_lifecycle_destroy_in_state: "its lifecycle in the state says destroy = false",
	forgot_because_lifecycle_destroy_in_config: "its lifecycle says destroy = false"
};
const BESIDES = {
	replace_because_tainted: "; it is marked as tainted too",
	replace_by_request: "; its replacement was asked for on the command line too",
	replace_by_triggers: "; something it is tied to by replace_triggered_by changes too"
};
const besides$1 = ({ reason }) => {
	const words = reason === null ? void 0 : BESIDES[reason];
	return words === void 0 ? [] : [words];
};
const WITHOUT_PLACE = [
	"delete_because_wrong_repetition",
	"delete_because_count_index",
	"delete_because_each_key"
];
const isMovedAstray = ({ address, previousAddress, reason }) => previousAddress !== null && WITHOUT_PLACE.includes(reason) && require_explain_review.addressIn(previousAddress)?.key !== require_explain_review.addressIn(address)?.key;
const causeOf = (destroy, root) => {
	if (destroy === null) return [];
	if (destroy.because.length > 0) return [...forced(destroy, root), ...besides$1(destroy)];
	if (isMovedAstray(destroy)) return ["it was moved to an instance that is not in the configuration"];
	if (destroy.reason !== null) return [REASONS[destroy.reason]];
	return destroy.deposed === null ? [] : ["an interrupted replacement left it behind"];
};
const IN_PLACE$1 = ", and the provider cannot change that in place";
const forced = (destroy, root) => {
	const { because, origins = [], fromEach = true, known } = destroy;
	if (known === void 0 && origins.length === 0) return [...changing$1(because), IN_PLACE$1];
	const following = because.filter((attribute) => known?.includes(attribute) !== true);
	const bySelf = known === void 0 || known.length === 0 ? [] : [...changing$1(known), ", and "];
	if (origins.length === 0) return [
		...bySelf,
		...isOrAre(following),
		" known only after the apply",
		IN_PLACE$1
	];
	const changes = origins.every(({ effect }) => effect === "replace" || effect === "create") ? changing$1(following) : [...attributes(following), " may change"];
	const begins = beginningsOf(destroy, root);
	return [
		...bySelf,
		...changes,
		", since ",
		...since(origins, fromEach, begins),
		...beginning(origins, begins)
	];
};
const MOST_ATTRIBUTES = 6;
const attributes = (names) => named$1(names.map(shortName), MOST_ATTRIBUTES);
const changing$1 = (names) => [...attributes(names), names.length === 1 ? " changes" : " change"];
const isOrAre = (names) => [...attributes(names), names.length === 1 ? " is" : " are"];
const HAPPENS$1 = {
	replace: "replaced",
	create: "created",
	read: "read only during the apply",
	update: "changed in place"
};
const MOST_ORIGINS = 3;
const firstOf = (each, isEach) => {
	const more = each.length - MOST_ORIGINS;
	const rest = isEach || more === 1 ? `${more} more` : `one of ${more} more`;
	return [...each.slice(0, MOST_ORIGINS), ...more > 0 ? [[rest]] : []];
};
const listed$1 = (each, isEach) => joined$1(firstOf(each, isEach), ", ", isEach ? " and " : " or ");
const nameOf$2 = (address) => [code$1(shortName(address))];
const areAllBegun = (origins, { all }) => all.length === origins.length && all.every((one) => origins.some((origin) => isSame$3(one, origin)));
const isSame$3 = (one, other) => one.address === other.address && one.effect === other.effect;
const since = (origins, isEach, begins) => {
	const told = begins !== null && areAllBegun(origins, begins) ? begins.all : [];
	const why = (origin) => told.filter((one) => isSame$3(one, origin)).flatMap((one) => inBrackets(whyBegun(one)));
	const joint = isEach ? " and " : " or ";
	const byName = [...require_explain_review.grouped(origins, ({ address }) => address).values()];
	const clauses = [...require_explain_review.grouped(byName, (some) => some.map(({ effect }) => HAPPENS$1[effect]).join(joint))].map(([happens, each]) => {
		const names = each.map(([one]) => nameOf$2(one.address));
		if (each.length === 1) {
			const here = each.flat().map((one) => [HAPPENS$1[one.effect], ...why(one)]);
			return [
				...names[0],
				" is ",
				...joined$1(here, joint)
			];
		}
		const reasoned = names.map((name, at) => [...name, ...(each[at] ?? []).flatMap(why)]);
		return [...listed$1(reasoned, isEach), ` ${isEach ? "are" : "is"} ${happens}`];
	});
	return joined$1(clauses, joint);
};
const whyBegun = ({ because, reason }) => because.length > 0 ? changing$1(because) : reason === null ? [] : [REASONS[reason]];
const inBrackets = (phrase) => phrase.length === 0 ? [] : [
	" (",
	...phrase,
	")"
];
const beginning = (origins, begins) => {
	if (begins === null || areAllBegun(origins, begins)) return [IN_PLACE$1];
	const { all, withEach } = begins;
	if (all.every((one) => origins.some((origin) => isSame$3(one, origin)) && whyBegun(one).length === 0)) return [IN_PLACE$1];
	const told = firstOf(all.map(begun), withEach);
	return ["; it begins with ", ...joined$1(told, withEach ? ", and with " : ", or with ")];
};
const begun = (one) => {
	const why = whyBegun(one);
	if (one.because.length > 0) return [
		...nameOf$2(one.address),
		", where ",
		...why
	];
	return [...nameOf$2(one.address), ...why.length > 0 ? inBrackets(why) : [`, which is ${HAPPENS$1[one.effect]}`]];
};
const KEEP_BY_ORIGIN = {
	replace: (names) => [
		"take back what replaces ",
		...names,
		", and run plan again"
	],
	create: (names, isOne) => [
		"find out why ",
		...names,
		` ${isOne ? "is" : "are"} created, or refer to what is there already, and run plan again`
	],
	read: (names, isOne) => [
		"apply first what ",
		...names,
		` ${isOne ? "waits" : "wait"} for, or take away the depends_on that makes ${isOne ? "it" : "them"} wait (often that of the module), and run plan again; if the value is the same, nothing is replaced`
	],
	update: (names) => [
		"apply the change of ",
		...names,
		" first, by itself, and run plan again; if the value is the same, nothing is replaced"
	]
};
const FIND_OUT = [" (most often an object that is referred to there is replaced, created, or read only then), take that back, and run plan again"];
const EITHER = "; the plan does not tell on which of these it depends";
const keptBy = (destroy, root) => {
	const { because, origins = [], known } = destroy;
	if (known === void 0 && origins.length === 0) return null;
	const here = known === void 0 || known.length === 0 ? [] : [["take back the change of ", ...attributes(known)]];
	const elsewhere = origins.length > 0 ? keptElsewhere(destroy, root) : findingOut(because.filter((attribute) => known?.includes(attribute) !== true));
	return joined$1([...here, elsewhere], "; ");
};
const findingOut = (names) => [
	"find out why ",
	...isOrAre(names),
	" known only after the apply",
	...FIND_OUT
];
const keptElsewhere = (destroy, root) => {
	const { origins = [], fromEach = true } = destroy;
	const begins = beginningsOf(destroy, root) ?? {
		all: origins.map((one) => ({
			...one,
			because: [],
			reason: null
		})),
		withEach: fromEach
	};
	const each = [...require_explain_review.grouped(begins.all, ({ effect }) => effect)].map(([effect, alike]) => {
		const names = alike.map((one) => [...nameOf$2(one.address), ...inBrackets(whyBegun(one))]);
		return KEEP_BY_ORIGIN[effect](listed$1(names, begins.withEach), alike.length === 1 || !begins.withEach);
	});
	return begins.withEach ? joined$1(each, "; ") : [...joined$1(each, "; or "), EITHER];
};
// src/report/copies.ts
const NOUNS = [
	[
		"snapshot",
		"snapshot",
		"snapshots"
	],
	[
		"recovery_point",
		"recovery point",
		"recovery points"
	],
	[
		"backup",
		"backup",
		"backups"
	],
	[
		"replica",
		"replica",
		"replicas"
	],
	[
		"image",
		"image",
		"images"
	]
];
const COPY$1 = [
	"",
	"copy",
	"copies"
];
const nounOf = (types) => NOUNS.find(([word]) => [...types].every((type) => type.includes(word))) ?? COPY$1;
const nounFor = require_explain_review.rememberedWith((addresses) => nounOf(new Set(addresses.map(require_explain_review.typeIn))));
const copiesCounted = (addresses, count = addresses.length) => {
	const [, one, many] = nounFor(addresses);
	return require_hook_command_log_explain_review.counted(count, one, many);
};
const alongCounted = (addresses, count) => {
	const [, one, many] = nounFor(addresses);
	if (one === COPY$1[1]) return require_hook_command_log_explain_review.counted(count, "more object");
	return `its ${count === 1 ? one : require_hook_command_log_explain_review.counted(count, one, many)}`;
};
const SCHEDULES = /schedule|backup_plan|backup_selection|(?<!replication_)polic(?:y|ies)|snapshot_configuration/;
const VAULTS = /backup_vault$/;
function survivingIn({ survivors, survivorsCount }) {
	const schedules = survivors.filter((address) => SCHEDULES.test(require_explain_review.typeIn(address)));
	const vaults = survivors.filter((address) => VAULTS.test(require_explain_review.typeIn(address)));
	const others = new Set([...schedules, ...vaults]);
	return {
		copies: others.size === 0 ? survivors : survivors.filter((address) => !others.has(address)),
		count: survivorsCount - schedules.length - vaults.length,
		schedules,
		vaults
	};
}
const isBackup = ({ rule }) => rule === "backup-loss";
const goingAlong = (findings) => {
	const lists = new Set(findings.flatMap((finding) => isBackup(finding) ? [] : [finding.remains?.goesWithIt ?? []]));
	const going = new Set();
	for (const list of lists) for (const address of list) going.add(address);
	return going;
};
// src/domain/contradiction.ts
const CONTRADICTIONS = {
	"no-before": "its actions are those of an object that is there, yet it has no values before",
	"has-before": "its actions are those of an object that is new, yet it has values before",
	"no-after": "its actions leave an object there, yet it has no values after",
	"has-after": "its actions leave no object there, yet it has values after",
	"managed-read": "its actions say that it is only read, yet it is a managed resource",
	"unmanaged-change": "its actions change or destroy it, yet its mode is that of something that is only read"
};
// src/report/detail-words.ts
const NAMED = /^(Azure|Google|Nomad|Proxmox|Time Travel|Backup for GKE|Vault) /;
const inside = (text) => {
	const open = text.replace(/\.\s*$/, "");
	return /^[A-Z][a-z]* /.test(open) && !NAMED.test(open) ? open.charAt(0).toLowerCase() + open.slice(1) : open;
};
const MOMENT = {
	"before-create": "before a create",
	"after-create": "after a create",
	"before-update": "before an update",
	"after-update": "after an update",
	"before-destroy": "before a destroy",
	"after-destroy": "after a destroy",
	"by-request": "by request",
	unknown: "at a time that this version does not know"
};
const UNREADABLE$1 = {
	actions: "its list of actions is missing, or is one that this version does not know",
	mode: "its mode is one that this version does not know",
	errored: "planning ended in an error, so the plan is not whole and can't be applied; it has to be made again",
	...CONTRADICTIONS
};
const LEAVES_STATE = {
	plan: "taken out of the state and not destroyed; no later plan will show it",
	disguise: "taken out of the state, and the same plan imports it under a type that the catalogue does not know; the next plan could delete it unseen",
	provider: "taken out of the state and not destroyed, since this provider does not delete it; no later plan will show it",
	settings: "taken out of the state and left where it is, since the settings say so; no later plan will show it"
};
const OLD = {
	base: "the base branch has it",
	applied: "an apply of it was written down here",
	backend: "its configuration has a backend, which keeps its state elsewhere",
	"lock-file": ".terraform.lock.hcl in it is older than a day",
	commit: "a commit holds its configuration"
};
const percent = (part, all) => Math.round(100 * part / all);
function shareWords({ destroyed, all }) {
	const counting = `${require_hook_command_log_explain_review.counted(all, "object")} in the state that are not known as harmless`;
	if (destroyed < all) return `${require_hook_command_log_explain_review.thousands(destroyed)} of the ${counting} ${destroyed === 1 ? "is" : "are"} deleted or replaced (${percent(destroyed, all)} %)`;
	return all === 1 ? "the only object in the state that is not known as harmless is deleted or replaced" : `all ${counting} are deleted or replaced`;
}
const besides = (harmless) => harmless === 0 ? "" : `; besides them ${require_hook_command_log_explain_review.thousands(harmless)} ${harmless === 1 ? "goes that counts" : "go that count"} as harmless`;
const WORDS$2 = {
	says: ({ says, certain }) => certain ? inside(says) : `${inside(says)} (whether this happens is known only after apply)`,
	protect: ({ reason }) => `the policy protects it${reason === null ? "" : `: ${reason}`}`,
	share: (share) => `${shareWords(share)}${besides(share.harmless)}`,
	"no-prior-state": ({ creates, imports, old }) => `the plan has no prior state${createsAll(creates, imports)}${old === null ? ", which is right only for a new root" : `, yet this root is not new: ${OLD[old]}`}`,
	"all-vanished": ({ creates, vanished }) => `all ${require_hook_command_log_explain_review.counted(vanished, "object")} in the state are no longer found, and the plan creates ${require_hook_command_log_explain_review.counted(creates, "object")} anew: they were all deleted outside Terraform, or the provider looks for them in another account, project or region`,
	"another-state": ({ how, since, was, is }) => how === "lineage" ? `the state is another one than the apply of ${since} used: its lineage is not the same` : `the plan is of an older state than the apply of ${since} left: its serial is ${is}, and was ${was} then`,
	environment: ({ differs }) => differs === null ? "the policy says in which workspace or backend the state of this root lies, and only a saved plan file tells which the plan was made with" : `the plan was made with another ${require_hook_command_log_explain_review.listed(differs)} than the policy says of this root`,
	freeze: ({ from, to, reason, destroyed }) => `nothing is to be destroyed from ${from} to ${to}${reason === null ? "" : ` (${reason})`}; this plan deletes or replaces ${require_hook_command_log_explain_review.counted(destroyed, "object")}`,
	unreadable: ({ what }) => UNREADABLE$1[what],
	"unreadable-part": ({ part }) => `part of the plan can't be read: ${part}`,
	"leaves-state": ({ by }) => LEAVES_STATE[by],
	"guards-edited": () => "the pull request changes what guards this repository: the policy, CODEOWNERS or the workflow",
	"prevent-destroy-removed": () => "the pull request removes prevent_destroy = true",
	"unknown-kind": () => "the catalogue knows the type, but not this kind of its objects",
	"not-shown": () => "not all that the pull request changes here can be seen, so a guard may go with it",
	deferred: ({ count, actions }) => {
		const parts = [...count === 0 ? [] : [require_hook_command_log_explain_review.counted(count, "change")], ...actions === 0 ? [] : [require_hook_command_log_explain_review.counted(actions, "action")]];
		return `${require_hook_command_log_explain_review.listed(parts, "and")} ${count + actions === 1 ? "is" : "are"} put off to a later plan and can't be reviewed now`;
	},
	vanished: ({ recreated }) => recreated ? "deleted outside Terraform, and the plan creates it again from the configuration: empty, or with a value that may be out of date" : "deleted outside Terraform",
	"switched-off": ({ says }) => `changed outside Terraform: ${inside(says)}`,
	partial: () => "the plan covers only a part of the configuration (-target, or changes put off): another plan will follow",
	actions: ({ count, when }) => `${count} ${count === 1 ? "action runs" : "actions run"} with this plan: ${when.map((moment) => MOMENT[moment]).sort().join(", ")}`,
	exception: ({ until, reason }) => `an exception of the policy ended on ${until} and no longer counts: ${reason}`,
	allowed: ({ until, reason, block, warn }) => {
		const blocking = block === 0 ? [] : [`${require_hook_command_log_explain_review.counted(block, "finding")} that would block`];
		const warning = warn === 0 ? [] : [`${block === 0 ? require_hook_command_log_explain_review.counted(warn, "finding") : warn} that would warn`];
		return `${until === null ? "" : `until ${until} `}an exception of the policy allows ${require_hook_command_log_explain_review.listed([...blocking, ...warning], "and")}: ${reason}`;
	}
};
function createsAll(creates, imports) {
	if (imports > 0) return `, imports ${require_hook_command_log_explain_review.counted(imports, "object")} and creates all the others (${creates})`;
	return ` and creates ${creates === 1 ? "its only object" : `all of its ${require_hook_command_log_explain_review.counted(creates, "object")}`}`;
}
const detailWords = (detail) => WORDS$2[detail.kind](detail);
const lossSentence = (detail) => {
	if (detail?.kind !== "says") return "";
	return detail.certain ? detail.says : `It is known only after apply whether this happens: ${detail.says}`;
};
// src/report/remains-words.ts
const REFUSED = {
	protected: "the provider will refuse this, and the apply fails part-way",
	"not-empty": "the provider will refuse this while anything is in it",
	"in-use": "the provider will refuse this while something uses it"
};
const isRefusedToo = (remains) => remains?.kind === "copies" && remains.refusal === "protected";
const lockIn = (evidence) => evidence.find((one) => one.kind === "locked")?.by ?? null;
const lockOn = ({ remains, evidence }) => remains?.kind === "refused" && (remains.refusal ?? "protected") === "protected" ? lockIn(evidence) : null;
const lockedPhrase = (by) => [code$1(by), " locks it: the provider refuses the destroy while the lock is there"];
const sourceOf$1 = ({ evidence }) => evidence.find((one) => one.kind === "source" && one.fate !== "goes") ?? null;
const backupOf = ({ evidence }) => evidence.find((one) => one.kind === "backup")?.by ?? null;
const forDays = ({ days }) => days === null ? "a limited time" : require_hook_command_log_explain_review.counted(days, "day");
const pronoun = ({ subject }) => require_hook_command_log_explain_review.verb(subject?.what ?? "object", "it", "they");
const scheduled = (schedules) => schedules.length === 1 ? "a backup schedule" : require_hook_command_log_explain_review.counted(schedules.length, "backup schedule");
const haveMade = ({ length }, remains, remain) => length === 1 ? `${remains}, with what it has made` : `${remain}, with what they have made`;
const madeBy = (schedules) => {
	if (schedules.length === 0) return [];
	const words = schedules.length === 1 ? "has made, if it has run: " : "have made, if they have run: ";
	return [[`what ${scheduled(schedules)} in this state ${words}`, ...named$1(schedules, 8)]];
};
const vaulted = ({ length }, where = "") => length === 1 ? `a backup vault${where} has` : `${require_hook_command_log_explain_review.counted(length, "backup vault")}${where} have`;
const inVaults = (vaults) => vaults.length === 0 ? [] : [[`what ${vaulted(vaults, " in this state")} of it, if it has been backed up: `, ...named$1(vaults, 8)]];
const madeOnce$1 = (evidence) => evidence.filter(({ kind }) => kind === "made-once").length;
const OUT_OF_DATE = ["made once and not kept up to date", "one of them made once and not kept up to date"];
function outOfDate(count, made) {
	if (made === 0) return "";
	if (made >= count) return `, ${OUT_OF_DATE[0]}`;
	return made === 1 ? `, ${OUT_OF_DATE[1]}` : `, ${made} of them ${OUT_OF_DATE[0]}`;
}
const REMAINS_CLAUSE = {
	copies: (remains, { evidence }) => {
		const { copies, count, schedules, vaults } = survivingIn(remains);
		if (count === 0 && vaults.length > 0) return `what ${vaulted(vaults, " in this state")} of it remains`;
		if (count === 0) return `${scheduled(schedules)} in this state ${haveMade(schedules, "remains", "remain")}`;
		return `${count === 1 ? "a copy in this state remains" : `${copiesCounted(copies, count)} in this state remain`}${outOfDate(count, madeOnce$1(evidence))}`;
	},
	snapshot: () => "a snapshot that the destroy itself makes remains",
	grace: (remains, { it }) => `${it} can be restored for ${forDays(remains)}`,
	kept: ({ days }, { left }) => `this stays${days === null ? "" : ` for ${require_hook_command_log_explain_review.counted(days, "day")}`}: ${left ?? "the data itself"}`,
	refused: ({ refusal }) => REFUSED[refusal ?? "protected"],
	nothing: () => "nothing in this state keeps a copy",
	unknown: () => "it is not known what remains of it"
};
function sourceClause(remains, { fate }, left) {
	if (fate === "stays") return "what it is a copy of stays";
	if (fate === "refused") return "its source stays: the provider will refuse to destroy that, and the apply fails part-way";
	if (remains.kind === "grace") return `its source can be restored for ${forDays(remains)}`;
	return remains.kind === "snapshot" ? "a snapshot that the destroy of its source makes remains" : `this stays of its source: ${left ?? "the data itself"}`;
}
const REMAINS_HEADLINE = {
	copies: (remains, evidence) => {
		const { copies, count, schedules, vaults } = survivingIn(remains);
		if (count === 0 && vaults.length > 0) return `what ${vaulted(vaults)} of it would remain`;
		if (count === 0) return `${scheduled(schedules)} ${haveMade(schedules, "would remain", "would remain")}`;
		return `${count === 1 ? "a copy" : copiesCounted(copies, count)} would remain${outOfDate(count, madeOnce$1(evidence))}`;
	},
	snapshot: () => "the destroy makes a snapshot first",
	grace: (remains) => `could be restored for ${forDays(remains)}`,
	kept: () => "a part would stay",
	refused: ({ refusal }) => `the provider would refuse this${REFUSED_UNLESS[refusal ?? "protected"]}`,
	nothing: () => "",
	unknown: () => ""
};
const REFUSED_UNLESS = {
	protected: "",
	"not-empty": " while anything is in it",
	"in-use": " while something uses it"
};
function sourceHeadline(remains, { fate }) {
	if (fate === "stays") return "what it is a copy of would stay";
	if (fate === "refused") return "the provider would refuse to destroy its source";
	if (remains.kind === "grace") return `its source could be restored for ${forDays(remains)}`;
	return remains.kind === "snapshot" ? "the destroy of its source makes a snapshot first" : "a part of its source would stay";
}
const isOfBackups = ({ remains, subject }) => remains?.kind === "kept" && subject?.class === "backup";
const madeSoFar = ({ subject, ...finding }) => subject?.class === "backup" && finding.remains?.days === null ? leftBesideCopies(finding) : null;
function remainsHeadline(finding) {
	const stays = staysHeadline(finding);
	if (stays === "") return "";
	return isRefusedToo(finding.remains) ? `, but ${REMAINS_HEADLINE.refused({ refusal: "protected" })}, and ${stays}` : `, but ${stays}`;
}
const staysHeadline = (finding) => {
	const { remains } = finding;
	if (remains === null) return "";
	const source = sourceOf$1(finding);
	if (source !== null) return sourceHeadline(remains, source);
	const made = madeSoFar(finding);
	if (made !== null) return `this would stay: ${made}`;
	return isOfBackups(finding) || remains.kind === "kept" && backupOf(finding) !== null ? `this would stay: ${leftIn(finding) ?? "what was made so far"}` : REMAINS_HEADLINE[remains.kind](remains, finding.evidence);
};
const keyRemainsHeadline = (finding) => finding.remains?.kind === "grace" ? unlessRestored("it is", finding.remains.days) : remainsHeadline(finding);
const unlessRestored = (who, days) => `, unless ${who} restored ${days === null ? "in time" : `within ${require_hook_command_log_explain_review.counted(days, "day")}`}`;
const leftIn = ({ evidence }) => evidence.find((one) => one.kind === "leaves")?.says ?? null;
const isMadeAgain = ({ remains, subject }) => remains?.kind === "nothing" && subject?.effect === "replace" && subject.weight === "low";
const remainsClause = (finding) => {
	if (!isRefusedToo(finding.remains)) return staysClause(finding);
	const lock = lockIn(finding.evidence);
	return [
		...lock === null ? [REFUSED.protected] : lockedPhrase(lock),
		"; ",
		...staysClause(finding)
	];
};
const staysClause = (finding) => {
	if (finding.remains === null) return [];
	if (isMadeAgain(finding)) return ["the new one holds only what the configuration says"];
	const lock = lockOn(finding);
	if (lock !== null) return lockedPhrase(lock);
	const { remains } = finding;
	const left = leftIn(finding);
	const source = sourceOf$1(finding);
	if (source !== null) return [sourceClause(remains, source, left)];
	const made = madeSoFar(finding);
	if (made !== null) return [`this stays: ${made}`];
	return [REMAINS_CLAUSE[remains.kind](remains, {
		left,
		it: pronoun(finding),
		evidence: finding.evidence
	})];
};
const REFUSED_SENTENCE = {
	protected: `all of it: ${REFUSED.protected}`,
	"not-empty": "all of it while anything is in it: the provider refuses to delete it then, and the apply fails part-way; once it is empty, it goes",
	"in-use": `all of it: ${REFUSED["in-use"]}`
};
const REMAINS_SENTENCE = {
	copies: (remains) => {
		const { copies, count, schedules, vaults } = survivingIn(remains);
		const words = count === 1 ? "a copy in this state: " : `${copiesCounted(copies, count)} in this state: `;
		const stay = count === 0 ? [] : [[words, ...named$1(copies, 8, count)]];
		return joined$1([
			...stay,
			...inVaults(vaults),
			...madeBy(schedules)
		], "; also ");
	},
	snapshot: (_, left) => [left ?? "a snapshot, made by the destroy itself"],
	grace: ({ days }, left) => [`${left ?? "it can be restored for a limited time"}${days === null ? "" : ` (for ${require_hook_command_log_explain_review.counted(days, "day")})`}`],
	kept: ({ days }, left) => [`${left ?? "the data itself"} (this stays${days === null ? "" : ` for ${require_hook_command_log_explain_review.counted(days, "day")}`})`],
	refused: ({ refusal }) => [REFUSED_SENTENCE[refusal ?? "protected"]],
	nothing: () => ["nothing that this state knows of; copies may exist outside it"],
	unknown: () => ["not known: there are no facts on what a destroy of this type leaves"]
};
const remainsPhrase = (finding) => {
	if (finding.remains === null) return [];
	const lock = lockOn(finding);
	if (lock !== null) return ["all of it: ", ...lockedPhrase(lock)];
	const source = sourceOf$1(finding);
	if (source?.fate === "refused") return [
		"all of it, in its source, ",
		code$1(source.by),
		", which the provider will refuse to destroy"
	];
	const made = madeSoFar(finding);
	if (made !== null) return joined$1([[`${made} (this stays)`], ...inVaults(survivingIn(finding.remains).vaults)], "; also ");
	const [beside, backup] = [leftBesideCopies(finding), backupOf(finding)];
	return [
		...source?.fate === "stays" ? ["what it is a copy of: ", ...named$1(finding.remains.survivors, 8, finding.remains.survivorsCount)] : REMAINS_SENTENCE[finding.remains.kind](finding.remains, leftIn(finding)),
		...source?.fate === "leaves" ? [", of its source, ", code$1(source.by)] : [],
		...backup === null ? [] : [
			", of its backup, ",
			code$1(backup),
			", which goes itself"
		],
		...beside === null ? [] : [`; also ${beside}`]
	];
};
function leftBesideCopies({ remains, evidence }) {
	if (remains?.kind !== "copies" || remains.refusal !== null) return null;
	const left = evidence.some(({ kind }) => kind === "worthless") ? null : leftIn({ evidence });
	return left === null || remains.days === null ? left : `${left} (for ${require_hook_command_log_explain_review.counted(remains.days, "day")})`;
}
const BY_LEAF = new Set([
	"snapshot",
	"grace",
	"kept"
]);
const isToldAsRemains = ({ kind }, finding) => {
	if (kind === "locked") return lockOn(finding) !== null;
	if (kind === "source") return sourceOf$1(finding) !== null;
	if (kind === "backup") return true;
	return kind === "leaves" && (BY_LEAF.has(finding.remains?.kind) || leftBesideCopies(finding) !== null);
};
// src/report/clauses.ts
const nameOf$1 = (subject) => subject?.what ?? "object";
const IN_PLACE = new Set([
	"update",
	"create",
	"read",
	"none"
]);
const BROUGHT = new Set([
	"data-expiry",
	"backup-loss",
	"key-loss",
	"container-loss"
]);
const isBrought = ({ rule, subject, remains }) => subject?.effect === "replace" && remains === null && BROUGHT.has(rule);
const inPlace = (finding) => finding.subject !== null && IN_PLACE.has(finding.subject.effect) || isBrought(finding);
const clause = (general, detail) => [`; ${detail === null ? general : detail.kind === "says" ? `${general}: ${detailWords(detail)}` : detailWords(detail)}`];
const ofPlan = (general, { detail }) => [detail === null ? general : detailWords(detail)];
const happens = (finding, destroy) => {
	const { subject, detail } = finding;
	if (subject === null) return [detail === null ? "" : detailWords(detail)];
	const then = inPlace(finding) && detail !== null ? `: ${detailWords(detail)}` : "";
	const name = nameOf$1(subject);
	return [`${name} ${require_hook_command_log_explain_review.verb(name, "is", "are")} ${happening(subject, destroy)}${then}`];
};
const whatBlocks = ({ level, detail }) => level === "block" && detail?.kind === "says" ? `: ${detailWords({
	...detail,
	certain: true
})}` : "";
const HOLDS_DATA = new Set([
	"data",
	"identity",
	"dns"
]);
const madeHeadline = (what, { subject, detail }) => subject === null || detail?.kind !== "says" ? null : `${what} would be ${made(subject)}: ${detailWords(detail)}`;
const doesHeadline = (what, finding) => {
	const { rule, subject } = finding;
	return rule !== "container-loss" && subject?.effect !== "create" && HOLDS_DATA.has(subject?.class ?? "") ? null : madeHeadline(what, finding);
};
const goes = (finding) => {
	const { remains } = finding;
	if (remains === null || remains.goesWithItCount === 0) return [];
	const { goesWithIt, goesWithItCount: count } = remains;
	return [`; ${alongCounted(goesWithIt, count)} ${count === 1 ? "goes" : "go"} with it`];
};
const NO_COMFORT = new Set(["nothing", "unknown"]);
const left$1 = (finding) => {
	if (finding.remains === null) return [];
	return [inPlace(finding) ? "; " : NO_COMFORT.has(finding.remains.kind) ? " and " : ", but ", ...remainsClause(finding)];
};
const leftIfAny = (finding) => finding.remains?.kind === "nothing" || finding.remains?.kind === "unknown" ? [] : left$1(finding);
const NO_LOSS = new Set(["refused", "kept"]);
const afterwards = (finding, consequence) => inPlace(finding) || NO_LOSS.has(finding.remains?.kind) || isRefusedToo(finding.remains) ? [] : [consequence];
function losesAddress(finding, destroy) {
	const { remains, detail } = finding;
	if (NO_LOSS.has(remains?.kind)) return loses(finding, destroy);
	const { lost, unless } = remains?.kind === "grace" ? {
		lost: "lost",
		unless: unlessRestored("it is", remains.days)
	} : FOR_GOOD;
	return [...happens(finding, destroy), detail?.kind === "says" ? `; ${lost}${unless}: ${detailWords(detail)}` : ` and ${lost}${unless}`];
}
const FOR_GOOD = {
	lost: "lost for good",
	unless: ""
};
function addressHeadline(what, finding) {
	const { remains } = finding;
	if (NO_LOSS.has(remains?.kind)) return `${what} would be deleted${remainsHeadline(finding)}`;
	return remains?.kind === "grace" ? `${what} would be lost${unlessRestored("it is", remains.days)}` : `${what} would be lost for good`;
}
const isForGood = ({ remains }) => !NO_LOSS.has(remains?.kind) && remains?.kind !== "grace";
const leaves = ({ subject, detail }) => {
	const name = nameOf$1(subject);
	const then = detail === null ? "taken out of the state and not destroyed" : detailWords(detail);
	return [`${name} ${require_hook_command_log_explain_review.verb(name, "is", "are")} ${then}`];
};
const happened = ({ subject, detail }) => {
	const name = nameOf$1(subject);
	const then = detail === null ? "changed or deleted outside Terraform" : detailWords(detail);
	return [`${name} ${require_hook_command_log_explain_review.verb(name, "was", "were")} ${then}`];
};
const MOST_DEFERRED = 8;
const later = ({ detail }) => detail?.kind !== "deferred" || detail.destroys.length === 0 ? [] : ["; among them the destroy of ", ...named$1(detail.destroys, MOST_DEFERRED)];
const HAPPENS = /^[^,;:]*\b(?:stops?|no longer|goes back|loses?|leaves)\b/;
const isWhatHappens = (detail) => detail !== null && HAPPENS.test(detailWords(detail));
const withoutColon = (words) => words.includes("(") ? words : words.replace(/^([^:]*): (.*)$/, "$1 ($2)");
const lostWith = (detail) => [isWhatHappens(detail) ? `: ${detailWords(detail)}` : `; what is lost: ${withoutColon(detailWords(detail))}`];
const isEmptyOrKept = (remains) => remains?.kind === "kept" || remains?.kind === "refused" && remains.refusal === "not-empty";
function losesContents(finding, destroy) {
	const { subject, remains, detail } = finding;
	if (inPlace(finding) || isEmptyOrKept(remains)) return loses(finding, destroy);
	if (subject?.weight === "high" && !isWhatHappens(detail) || detail === null) return loses(finding, destroy, [" with everything in it (listed in the plan or not)"]);
	return [
		...happens(finding, destroy),
		...lostWith(detail),
		...leftIfAny(finding),
		...goes(finding)
	];
}
function losesBackups(finding, destroy) {
	const { subject, detail } = finding;
	const isTold = subject?.weight !== "high" && detail !== null && !inPlace(finding);
	return [
		...happens(finding, destroy),
		...isTold ? lostWith(detail) : [],
		...leftIfAny(finding),
		...goes(finding),
		...isTold ? [] : afterwards(finding, `; no restore can rely on ${require_hook_command_log_explain_review.verb(nameOf$1(subject), "it", "them")} after that`)
	];
}
const contentsHeadline = ({ subject, remains, detail }) => isEmptyOrKept(remains) || isWhatHappens(detail) || subject?.weight !== "high" ? "deleted" : "deleted with everything in it";
const loses = (finding, destroy, then = []) => [
	...happens(finding, destroy),
	...inPlace(finding) ? [] : then,
	...left$1(finding),
	...goes(finding)
];
// src/report/evidence-words.ts
const HIDDEN$1 = {
	set: "is set",
	other: "has none of the values that would count",
	sensitive: "is sensitive",
	unknown: "is known only after apply"
};
const stateOf = (seen) => {
	if (seen === null) return "is not set";
	return typeof seen === "object" ? HIDDEN$1[seen.hidden] : null;
};
const pairPhrase = (path, was) => {
	if (typeof was === "string") return [" has ", code$1(require_explain_review.pairWords(path, was))];
	return [` ${was === null ? HIDDEN$1.other : stateOf(was)}`];
};
const settingPhrase = ({ path, of, was }) => {
	const [ofProvider, whose] = of === "provider" ? [" (provider)", ""] : ["", of === null ? "" : ` (${of})`];
	const state = of === "provider" && path === "version" && typeof was === "object" ? "has no lower bound in the plan" : stateOf(was);
	const block = require_explain_review.pairedPath(path);
	if (block !== null) return [
		code$1(block),
		...pairPhrase(path, was),
		...whose === "" ? [] : [whose]
	];
	if (state !== null) return [code$1(require_explain_review.shownPath(path)), `${ofProvider} ${state}${whose}`];
	return [code$1(`${require_explain_review.shownPath(path)}${ofProvider} = ${was}`), ...whose === "" ? [] : [whose]];
};
const bare = (state) => state === HIDDEN$1.other ? "another value" : state.replace(/^is /, "");
const changePhrase = (setting, becomes) => {
	const { was } = setting;
	const path = require_explain_review.shownPath(setting.path);
	const [before, after] = [stateOf(was), stateOf(becomes)];
	if (before === null && after === null) return [code$1(`${path} = ${was} \u2192 ${becomes}`)];
	if (before === after) return [code$1(path), " changes"];
	if (before === null) return [code$1(`${path} = ${was}`), ` \u2192 ${bare(after ?? "")}`];
	return [code$1(path), `: ${bare(before)} \u2192 ${after === null ? becomes : bare(after)}`];
};
const COPY = {
	destroyed: "a copy in this state is destroyed by the same plan",
	"cut-back": "a copy in this state is cut back by the same plan",
	container: "a copy in this state is stored in something that goes",
	key: "a copy in this state is encrypted with a key that goes",
	part: "a copy in this state is of a part of it only",
	empty: "what would keep a copy in this state is empty"
};
const WORTHLESS = {
	container: "but what it is stored in goes with the same plan",
	key: "but its encryption key goes with the same plan",
	"deleted-first": "what it is stored in can be restored, but without it, since it is deleted first",
	goes: "but that goes with the same plan",
	name: "but the new one has the same name, which ends that"
};
const SOURCE$1 = {
	leaves: ", its source, leaves this",
	refused: ", its source, is refused by the provider",
	goes: ", its source, goes with the same plan",
	stays: ", its source, stays"
};
const CALLED$1 = {
	database: "a database",
	data: "data",
	production: "production"
};
const evidencePhrase = (evidence) => {
	switch (evidence.kind) {
		case "attribute": return evidence.becomes === void 0 ? settingPhrase(evidence) : changePhrase(evidence, evidence.becomes);
		case "removed": return [code$1(require_explain_review.shownPath(evidence.path)), `: ${evidence.count} removed`];
		case "leaves": return [evidence.says];
		case "worthless": return [WORTHLESS[evidence.because]];
		case "shared": return ["it comes back with what it is stored in"];
		case "copy": return [COPY[evidence.because]];
		case "locked": return [code$1(evidence.by), " stays, and locks it"];
		case "name-held": return [code$1(evidence.by), " stays, and has the name that the last snapshot would get"];
		case "source": return [code$1(evidence.by), SOURCE$1[evidence.fate]];
		case "backup": return [code$1(evidence.by), ", its backup, goes too, and leaves this"];
		case "made-once": return [code$1(evidence.by), " was made from it once, and does not follow it any more"];
		case "needed": return [code$1(evidence.by), " stays, and can't be read without it"];
		case "called": return [`its name or tags speak of ${evidence.callings.map((calling) => CALLED$1[calling]).join(" and ")}`];
		case "rename": return ["looks like a rename to ", code$1(evidence.to)];
		case "too-late": return ["the new configuration would keep more, but a destroy goes by the state"];
	}
};
const isFurther = (evidence, finding) => !(evidence.kind === "copy" && evidence.because === "destroyed") && !isToldAsRemains(evidence, finding);
const furtherEvidence = (finding) => finding.evidence.filter((one) => isFurther(one, finding)).map(evidencePhrase);
const furtherEvidenceText = (finding) => furtherEvidence(finding).map(asTerminal).join("; ");
const isTransition = (evidence) => evidence.kind === "removed" || evidence.kind === "attribute" && evidence.becomes !== void 0;
const transitions = (finding) => finding.evidence.filter(isTransition).map(evidencePhrase);
const transitionsText = (finding) => transitions(finding).map(asTerminal).join("; ");
// src/domain/review.ts
const isDestroyPlan = require_explain_review.rememberedWith(({ counts, destroys, formatVersion }) => {
	const { create, update, replace, forget, none, unknown } = counts;
	const others = create + update + replace + forget + none + unknown;
	const isGiven = destroys.every(({ deposed, reason }) => deposed !== null || reason === null);
	return counts.delete > 0 && others === 0 && isGiven && !formatVersion.startsWith("0.");
});
const isEverythingGone = (root) => isDestroyPlan(root) && root.complete !== false && root.destroys.length > 1;
const PROOFS = [
	"touch",
	"no-touch",
	"plain"
];
// src/report/key-words.ts
const SORTS = {
	decrypts: {
		one: "what only it can decrypt with it",
		many: "what only they can decrypt with them",
		changed: "what only it can decrypt cannot be read",
		after: "what only it can decrypt is unreadable after that",
		plural: ["key", "keys"]
	},
	secret: {
		one: "what needs it would be locked out",
		many: "what needs them would be locked out",
		changed: "what needs it is locked out",
		after: "what needs it is locked out after that",
		plural: ["secret", "secrets"]
	},
	generated: {
		one: "nobody could look its value up here any more",
		many: "nobody could look their values up here any more",
		changed: "nobody can look its old value up here any more",
		after: "what has the value goes on working, but nobody can look it up here any more",
		plural: ["generated value", "generated values"]
	},
	rotated: {
		one: "what has the old value would be locked out",
		many: "what has the old values would be locked out",
		changed: "what has the old value is locked out",
		after: "a new value takes its place: what this plan writes it to follows, and what else has the old one is locked out",
		plural: ["generated value", "generated values"]
	},
	renamed: {
		one: "what is named by it would be replaced as well",
		many: "what is named by them would be replaced as well",
		changed: "what is named by it is replaced as well",
		after: "a new value takes its place, and what is named by it is replaced as well",
		plural: ["generated value", "generated values"]
	},
	name: {
		one: "callers that use the name would fail",
		many: "callers that use the names would fail",
		changed: "callers that use the name fail",
		after: "callers that use the name fail until it is made again",
		plural: ["name of a key", "names of keys"]
	},
	proof: {
		one: "what signs or proves itself with it would fail",
		many: "what signs or proves itself with them would fail",
		changed: "what signs or proves itself with it fails",
		after: "what signs or proves itself with it fails after that",
		plural: ["certificate or signing key", "certificates or signing keys"]
	}
};
const MIXED = {
	many: "what needs them would fail",
	plural: ["key, secret or certificate", "keys, secrets or certificates"]
};
const TOLD = [
	[/^name of /i, "name"],
	[/^generated /i, "generated"],
	[/certificate|\bsign|private key|keystore|issuer|DNSSEC|playback|realm key|authorization server/i, "proof"],
	[/^key setting|key store/i, "decrypts"],
	[/\b(secrets?|passwords?|credentials?|tokens?|random|API key|SSH key|relay|transfers|account keys)\b/i, "secret"]
];
const keySortOf = (what) => TOLD.find(([words]) => words.test(what))?.[1] ?? "decrypts";
const replacedSort = (what) => / (?:id|text)$/.test(what) ? "renamed" : "rotated";
function keyWords(finding) {
	const { subject, detail } = finding;
	const change = inPlace(finding) && detail?.kind === "says" ? detail.says : "";
	const sort = keySortOf(`${nameOf$1(subject)} ${change}`);
	return SORTS[sort === "generated" && subject?.effect === "replace" ? replacedSort(nameOf$1(subject)) : sort];
}
const isReadByCopies = ({ remains }) => remains?.kind === "copies";
function keysHeadline(findings, areAllDestroyed) {
	const sorts = new Set(findings.map(keyWords));
	const [first] = sorts;
	const { many, plural } = first !== void 0 && sorts.size === 1 ? first : MIXED;
	const orChanged = areAllDestroyed ? "" : " or changed";
	const unless = findings.every(({ remains }) => remains?.kind === "grace") ? unlessRestored("they are", null) : "";
	return `${require_hook_command_log_explain_review.counted(findings.length, ...plural)} would be lost${orChanged}, and ${many}${unless}`;
}
// src/report/steps.ts
const KEEP = "Keep it";
const TAKE_BACK = "take the change back, and run plan again";
const KEEP_BY_EFFECT = {
	delete: "find out why the plan deletes it, and make a plan that does not",
	replace: "take back the change that forces the replacement, and run plan again",
	forget: "take the removed block out again, so that the object stays managed",
	update: TAKE_BACK,
	create: TAKE_BACK,
	read: TAKE_BACK,
	none: TAKE_BACK,
	unknown: "see what the plan does to it, and run plan again with a version that both sides know"
};
const PUT_BACK = "put its block back into the configuration, and run plan again";
const KEEP_BY_REASON = {
	replace_because_tainted: "if the object is healthy, run terraform untaint for its address, and run plan again",
	replace_because_cannot_update: KEEP_BY_EFFECT.replace,
	replace_by_request: "run plan again without -replace",
	replace_by_triggers: "take back the change of what it is tied to by replace_triggered_by, and run plan again",
	delete_because_no_resource_config: PUT_BACK,
	delete_because_no_module: "put the module block that it belongs to back, or its key, and run plan again",
	delete_because_wrong_repetition: "write a moved block from the old address to the new one, since only its count or for_each was added or taken away, and run plan again",
	delete_because_count_index: "raise count again, since its block is still there. Of a list the last objects go, whichever entry was taken out; with for_each each object has its own key",
	delete_because_each_key: "put its key back into for_each, since its block is still there; if the key was only renamed, write a moved block from the old key to the new one",
	delete_because_no_move_target: "correct the moved block, which leads to an address that has no block, and run plan again",
	delete_because_enabled_false: "set enabled to true again, and run plan again",
	forgot_because_lifecycle_destroy_in_state: PUT_BACK,
	forgot_because_lifecycle_destroy_in_config: "find out why it leaves its block, and make a plan in which it stays"
};
const KEEP_FROM_BOTH = {
	replace_because_tainted: "take back the change that forces the replacement; if the object is healthy, run terraform untaint for its address too, and run plan again",
	replace_by_request: "take back the change that forces the replacement, and run plan again without -replace",
	replace_by_triggers: "take back the change that forces the replacement, and that of what it is tied to by replace_triggered_by, and run plan again"
};
const keepByReason = (reason, because) => (because.length > 0 ? KEEP_FROM_BOTH[reason] : void 0) ?? KEEP_BY_REASON[reason];
const IMPORTED = {
	step: KEEP,
	how: ["make the configuration fit the object as it is, until the plan imports it and does not replace it at once"]
};
const MOVED_ASTRAY = {
	step: KEEP,
	how: ["correct the moved block, which leads to an instance that its block does not have, and run plan again"]
};
const keepDeleted = ({ places: [first] }) => first !== void 0 && first.line === null ? PUT_BACK : KEEP_BY_EFFECT.delete;
const keep = (finding, destroy, root) => {
	const effect = finding.subject?.effect ?? "none";
	if (destroy?.imported === true && effect === "replace") return IMPORTED;
	if (destroy !== null && isMovedAstray(destroy)) return MOVED_ASTRAY;
	const elsewhere = destroy === null || root === null ? null : keptBy(destroy, root);
	if (elsewhere !== null && effect === "replace") return {
		step: KEEP,
		how: elsewhere
	};
	const { reason = null, because = [] } = destroy ?? {};
	if (reason !== null && destroy?.effect === effect) return {
		step: KEEP,
		how: [keepByReason(reason, because)]
	};
	return {
		step: KEEP,
		how: [effect === "delete" ? keepDeleted(finding) : KEEP_BY_EFFECT[effect]]
	};
};
const LEFT_BEHIND = "since an interrupted replacement left this one behind";
const LOOK = {
	step: "Look first",
	how: [`see at the provider that the current object has its data, ${LEFT_BEHIND}`]
};
const LOOK_AT_BOTH = {
	step: "Look first",
	how: [`see at the provider which object has the data, ${LEFT_BEHIND}, and the current one goes too`]
};
const isCurrentGone = (deposed, root) => {
	const current = root === null ? null : destroysOf(root)({ subject: {
		...deposed,
		deposed: null
	} });
	return current !== null && current.effect !== "forget";
};
const moved$1 = (from, to) => ({
	step: "Say that it moved",
	how: phrase`if it was only renamed, write a moved block with from = ${shortName(from)} and to = ${shortName(to)}, and run plan again`
});
const keepOrLook = (finding, destroy, root) => {
	const { subject, evidence } = finding;
	if (subject !== null && subject.deposed !== null) return isCurrentGone(subject, root) ? LOOK_AT_BOTH : LOOK;
	const rename = evidence.find(({ kind }) => kind === "rename");
	return subject !== null && rename?.kind === "rename" ? moved$1(subject.address, rename.to) : keep(finding, destroy, root);
};
const stopDestroy = (all) => ({
	step: "Stop",
	how: [`apply this plan only if you want ${all ? "to destroy everything" : "nothing but a destroy"}`]
});
const PROVE = "Prove a backup";
const SEE = "See what needs it";
const isLastStep = (step) => step === PROVE || step === SEE;
const MAKE_BACKUP = "make a backup that is kept outside this state, and restore from it once";
const TRY_COPIES = "restore once from a copy that remains";
const before = (finding) => inPlace(finding) ? "before this is applied" : "before it goes";
const SEE_BY_SORT = {
	decrypts: "before it goes, find what only it can decrypt, backups included, and encrypt that with another key; where it can be disabled, do that first, and see what breaks",
	name: "before it goes, find who uses the key by this name, and give them another name or the key itself"
};
const SEE_SIGNED = "before it goes, find what signs or proves itself with it, and give that another key; where it can be disabled, do that first, and see what breaks";
const IS_FILE = /certificate|private key|keystore/i;
const seeInstead = ({ rule, subject }) => {
	if (rule !== "key-loss") return null;
	const name = nameOf$1(subject);
	const sort = keySortOf(name);
	return sort === "proof" && !IS_FILE.test(name) ? SEE_SIGNED : SEE_BY_SORT[sort] ?? null;
};
const prove = (finding) => {
	if (finding.remains?.kind === "copies" && !finding.evidence.some(({ kind }) => kind === "source")) return {
		step: PROVE,
		how: [`${before(finding)}, ${TRY_COPIES}`]
	};
	const see = seeInstead(finding);
	return see === null ? {
		step: PROVE,
		how: [`${before(finding)}, ${MAKE_BACKUP}`]
	} : {
		step: SEE,
		how: [see]
	};
};
const CONSENT = {
	step: "Ask a code owner",
	how: ["an owner can agree to exactly these findings"]
};
const SETTINGS_FIRST = {
	step: "Apply the settings first",
	how: ["by themselves, without what forces the replacement, so that the state has them; replace it after that"]
};
const settingsFirst = ({ evidence }) => evidence.some(({ kind }) => kind === "too-late") ? [SETTINGS_FIRST] : [];
const SEE_INSIDE = {
	step: "See what is in it",
	how: ["while anything is in it the provider refuses, and the apply fails part-way; once it is empty, it goes without a question"]
};
const seeInside = ({ remains }) => remains?.refusal === "not-empty" ? [SEE_INSIDE] : [];
const keepOrProve = (finding, destroy, root) => [
	keepOrLook(finding, destroy, root),
	...settingsFirst(finding),
	...seeInside(finding),
	prove(finding)
];
const keepOnly = (finding, destroy, root) => [keepOrLook(finding, destroy, root)];
const TAKE_OVER = "Say who takes over";
const IMPORT = "make sure that another state imports it";
const isRemoved = ({ detail }, destroy) => detail?.kind !== "leaves-state" || detail.by === "disguise" || detail.by === "plan" && destroy?.recreated !== true && destroy?.reason?.startsWith("forgot_because") !== true;
const takeOver = (finding, destroy, root) => isRemoved(finding, destroy) ? [{
	step: TAKE_OVER,
	how: [`${IMPORT}, or take the removed block out again`]
}] : [{
	step: TAKE_OVER,
	how: [IMPORT]
}, ...keepOnly(finding, destroy, root)];
const only = (step, how) => () => [{
	step,
	how: [how]
}];
const isOfUnknownKind = ({ detail }) => detail?.kind === "unknown-kind";
const lookUp = (finding) => [{
	step: "Look it up",
	how: [isOfUnknownKind(finding) ? "find out whether objects of this kind hold data; the policy can protect this one by its address, or allow it" : "find out whether this type holds data, and name it under catalogue in the policy"]
}];
// src/report/unreadable-wording.ts
const PLAN_AGAIN$1 = {
	step: "Make the plan again",
	how: ["repair what made the plan fail, and run plan until it ends without an error"]
};
const GIVE_IT_WHOLE = {
	step: "Give the plan as it was made",
	how: ["run plan again, and give the file of plan -out, or all that show -json prints of it, unchanged, since neither Terraform nor OpenTofu writes such an entry"]
};
const MAKE_READABLE = {
	step: "Make it readable",
	how: ["update destroy-guard if Terraform or OpenTofu is newer than it; else make the plan again"]
};
const isErrored = ({ detail }) => detail?.kind === "unreadable" && detail.what === "errored";
const isContradictory$1 = ({ detail }) => detail?.kind === "unreadable" && Object.hasOwn(CONTRADICTIONS, detail.what);
const contradicts = ({ subject, detail }) => {
	const name = nameOf$1(subject);
	const both = detail === null ? "" : `: ${detailWords(detail)}`;
	return [`${name} ${require_hook_command_log_explain_review.verb(name, "has", "have")} an entry that contradicts itself${both}; it may be destroyed`];
};
const headlineOf$1 = (finding) => {
	if (isErrored(finding)) return "planning ended in an error, so the plan is not whole and can't be applied";
	return isContradictory$1(finding) ? "the plan contradicts itself, so nobody can tell what it does" : "the plan does something that cannot be read with certainty";
};
const messageOf$1 = (finding, destroy) => {
	if (finding.subject === null) return ofPlan("the plan cannot be read with certainty", finding);
	return isContradictory$1(finding) ? contradicts(finding) : [...happens(finding, destroy), ...clause("it may be destroyed", finding.detail)];
};
const UNREADABLE_CHANGE = {
	headline: {
		one: (_, finding) => headlineOf$1(finding),
		many: (count) => `the plan does ${require_hook_command_log_explain_review.counted(count, "thing")} that cannot be read with certainty`
	},
	message: messageOf$1,
	steps: (finding) => [isErrored(finding) ? PLAN_AGAIN$1 : isContradictory$1(finding) ? GIVE_IT_WHOLE : MAKE_READABLE]
};
// src/report/wording-of-plans.ts
const isOlder = (detail) => detail?.kind === "another-state" && detail.how === "serial";
const FIND_STATE = {
	step: "Find the state",
	how: ["check the backend's settings, the workspace and the credentials, run init again, and run plan again; apply this one only if it is the first of this root, or if everything in it was destroyed on purpose"]
};
const FIND_OBJECTS = {
	step: "Find the objects",
	how: ["check the credentials, the account and the region of the provider, and run plan again; apply this one only if everything in the root was destroyed on purpose, since otherwise it makes all of it twice, and forgets what is there"]
};
const PLAN_AGAIN = {
	step: "Run plan again",
	how: ["most likely the plan file was made before that apply, and is out of date"]
};
const FIND_NEWEST = {
	step: "If it is new",
	how: ["ask who put an older copy of the state there, and why, and bring the one back that was applied last"]
};
const FIND_APPLIED = {
	step: "Find the right state",
	how: ["ask who changed the backend, the workspace or the state file, and why, and bring the state back that was applied last"]
};
const WORDING_OF_PLANS = {
	"mass-destroy": {
		headline: {
			one: (_, { detail }) => detail?.kind === "share" && detail.destroyed === detail.all ? "everything in the state that is not known as harmless would be destroyed" : "a large share of everything in the state would be destroyed",
			many: (count) => `a large share of everything in the state would be destroyed, in ${require_hook_command_log_explain_review.counted(count, "root")}`
		},
		message: (finding) => ofPlan("the plan deletes or replaces a large share of everything in the state", finding),
		steps: only("Check the target", "make sure that the workspace, the backend and the variable files are the ones you meant, and run plan again")
	},
	"missing-state": {
		headline: {
			one: (_, { detail }) => detail?.kind === "all-vanished" ? "nothing of what is in the state is found, and the plan would create everything anew" : "the plan has no prior state and would create everything",
			many: (count) => `${require_hook_command_log_explain_review.counted(count, "plan")} have no prior state and would create everything`
		},
		message: (finding) => ofPlan("the plan has no prior state and wants to create everything", finding),
		steps: ({ detail }) => [detail?.kind === "all-vanished" ? FIND_OBJECTS : FIND_STATE]
	},
	"state-swapped": {
		headline: {
			one: (_, { detail }) => isOlder(detail) ? "the plan was made of an older state than the last apply left" : "the plan was made of another state than the last apply used",
			many: (count) => `${require_hook_command_log_explain_review.counted(count, "plan")} were made of another or an older state than the last apply used`
		},
		message: (finding) => ofPlan("the state is another one than the last apply of this root used", finding),
		steps: ({ detail }) => isOlder(detail) ? [PLAN_AGAIN, FIND_NEWEST] : [FIND_APPLIED]
	},
	"wrong-environment": {
		headline: {
			one: (_, { detail }) => detail?.kind === "environment" && detail.differs !== null ? "the plan is of another environment than the policy says" : "the plan is not certain to be of this environment",
			many: (count) => `${require_hook_command_log_explain_review.counted(count, "plan")} are not certain to be of their environment`
		},
		message: (finding) => ofPlan("the plan is not certain to be of this environment", finding),
		steps: ({ detail }) => detail?.kind === "environment" && detail.differs === null ? [{
			step: "Give the saved plan",
			how: ["review the file that terraform plan -out wrote, and not its JSON"]
		}] : [{
			step: "Check the aim",
			how: ["see that the plan is that of this root, select the workspace and init the backend that the policy names, and make the plan again; if the policy is out of date, change it first"]
		}]
	},
	"guard-edited": {
		headline: {
			one: () => "the pull request changes what this check depends on",
			many: () => "the pull request changes what this check depends on"
		},
		message: (finding) => ofPlan("the pull request changes what this check depends on", finding),
		steps: only("Review it apart", "read this part of the change by itself, best in a pull request of its own")
	},
	"incomplete-plan": {
		headline: {
			one: () => "the plan is not complete",
			many: (count) => `${require_hook_command_log_explain_review.counted(count, "plan")} are not complete`
		},
		message: (finding) => [...ofPlan("the plan is not complete", finding), ...later(finding)],
		steps: only("Plan everything", "make the plan without -target, and review the next plan as well")
	},
	"side-effect": {
		headline: {
			one: () => "an action runs with this plan",
			many: (count) => `${require_hook_command_log_explain_review.counted(count, "action")} run with this plan`
		},
		message: (finding) => ofPlan("an action runs with this plan", finding),
		steps: only("Read it", "look at what the action does before you apply")
	},
	"exception-expired": {
		headline: {
			one: () => "an exception of the policy has expired",
			many: (count) => `${require_hook_command_log_explain_review.counted(count, "exception")} of the policy have expired`
		},
		message: (finding) => ofPlan("an exception of the policy has expired", finding),
		steps: only("Renew or remove it", "give the entry a new date if its reason still holds, else delete it")
	},
	"exception-used": {
		headline: {
			one: () => "an exception of the policy is used",
			many: (count) => `${require_hook_command_log_explain_review.counted(count, "exception")} of the policy are used`
		},
		message: (finding) => ofPlan("an exception of the policy is used", finding),
		steps: only("Look at the entry", "make sure that its reason still holds, and that it covers no more than it has to")
	}
};
// src/report/wording.ts
const LOSE_DATA = {
	destroyed: "be destroyed",
	"in-place": "lose it",
	both: "be destroyed or lose it"
};
const LOSE_PART = {
	destroyed: "be destroyed with their data",
	"in-place": "lose data",
	both: "lose data, or be destroyed with it"
};
const leavesSomething = (finding) => !inPlace(finding) && finding.remains !== null && !["nothing", "unknown"].includes(finding.remains.kind);
const LOSE_CONTENTS = {
	destroyed: "be deleted, with everything inside them",
	"in-place": "be created or changed, and something that the plan does not list would be lost",
	both: "be deleted or changed, and something that the plan does not list would be lost"
};
const dataHeadline = (what, finding) => inPlace(finding) ? doesHeadline(what, finding) ?? `${what} would lose its data` : `${what} would be destroyed`;
const WORDING = {
	...WORDING_OF_PLANS,
	"last-copy": {
		headline: {
			one: (what, finding) => `${dataHeadline(what, finding)}, and nothing in this state keeps a copy`,
			many: (count, happening) => `${require_hook_command_log_explain_review.counted(count, "object")} that hold data would ${LOSE_DATA[happening]}, and nothing in this state keeps a copy`
		},
		message: (finding, destroy) => loses(finding, destroy),
		steps: keepOrProve
	},
	"data-loss": {
		headline: {
			one: (what, finding) => inPlace(finding) ? doesHeadline(what, finding) ?? `${what} would lose data` : `${what} would be destroyed with its data${remainsHeadline(finding)}`,
			many: (count, happening, findings) => `${require_hook_command_log_explain_review.counted(count, "object")} would ${LOSE_PART[happening]}${findings.every(leavesSomething) ? ", but something would remain of each" : ""}`
		},
		message: (finding, destroy) => loses(finding, destroy),
		steps: keepOrProve
	},
	"data-expiry": {
		headline: {
			one: (what, finding) => madeHeadline(what, finding) ?? `${what} would make stored data expire or be overwritten`,
			many: (count) => `${require_hook_command_log_explain_review.counted(count, "object")} would make stored data expire or be overwritten`
		},
		message: (finding, destroy) => happens(finding, destroy),
		steps: only("Keep the data", "leave the change out, or limit it to what may go, and run plan again")
	},
	"backup-loss": {
		headline: {
			one: (what, finding) => inPlace(finding) ? `${finding.subject?.class === "backup" ? "" : "the backups of "}${what} would be cut back${whatBlocks(finding)}` : `${what} would be lost${remainsHeadline(finding) || ", and no restore could rely on it any more"}`,
			many: (count) => `${require_hook_command_log_explain_review.counted(count, "backup")} would be lost or cut back`
		},
		message: losesBackups,
		steps: keepOrProve
	},
	"key-loss": {
		headline: {
			one: (what, finding) => inPlace(finding) ? `${what} would be changed so that ${keyWords(finding).changed}` : `${what} would be lost${isReadByCopies(finding) ? "" : `, and ${keyWords(finding).one}`}${keyRemainsHeadline(finding)}`,
			many: (_, happening, findings) => keysHeadline(findings, happening === "destroyed")
		},
		message: (finding, destroy) => [
			...happens(finding, destroy),
			...leftIfAny(finding),
			...goes(finding),
			...isReadByCopies(finding) ? [] : afterwards(finding, `; ${keyWords(finding).after}`)
		],
		steps: keepOrProve
	},
	"address-loss": {
		headline: {
			one: addressHeadline,
			many: (count, _, findings) => `${require_hook_command_log_explain_review.counted(count, "address or name", "addresses or names")} would be ${findings.some(isForGood) ? "lost for good" : "deleted"}`
		},
		message: losesAddress,
		steps: keepOnly
	},
	"container-loss": {
		headline: {
			one: (what, finding) => inPlace(finding) ? doesHeadline(what, finding) ?? `${what} would lose what is in it` : `${what} would be ${contentsHeadline(finding)}${remainsHeadline(finding)}`,
			many: (count, happening) => `${require_hook_command_log_explain_review.counted(count, "object")} would ${LOSE_CONTENTS[happening]}`
		},
		message: losesContents,
		steps: keepOrProve
	},
	protected: {
		headline: {
			one: (what) => `${what} would be destroyed or let go, and the policy protects it`,
			many: (count) => `${require_hook_command_log_explain_review.counted(count, "object")} would be destroyed or let go, and the policy protects them`
		},
		message: (finding, destroy) => [...happens(finding, destroy), ...clause("the policy protects it", finding.detail)],
		steps: keepOnly
	},
	frozen: {
		headline: {
			one: (what) => `${what} would be destroyed during a freeze`,
			many: (count) => `${require_hook_command_log_explain_review.counted(count, "object")} would be destroyed during a freeze`
		},
		message: (finding, destroy) => finding.subject === null ? ofPlan("something is destroyed during a freeze", finding) : [...happens(finding, destroy), ...clause("this is during a freeze", finding.detail)],
		steps: only("Wait", "merge and apply after the freeze, with a new plan")
	},
	"unreadable-change": UNREADABLE_CHANGE,
	"guard-removed": {
		headline: {
			one: (what) => `${what} would lose a safeguard`,
			many: (count) => `${require_hook_command_log_explain_review.counted(count, "safeguard")} would be taken off`
		},
		message: (finding, destroy) => finding.subject === null ? ofPlan("a safeguard is taken off", finding) : [...happens(finding, destroy), ...inPlace(finding) ? [] : clause("it is a safeguard", finding.detail)],
		steps: only("Leave it on", "keep the safeguard in this change; if it has to go, take it off in a change of its own that says why")
	},
	forgotten: {
		headline: {
			one: (what) => `${what} would leave the state without being destroyed`,
			many: (count) => `${require_hook_command_log_explain_review.counted(count, "object")} would leave the state without being destroyed`
		},
		message: leaves,
		steps: takeOver
	},
	unclassified: {
		headline: {
			one: (what) => `${what} of an unknown type would be destroyed`,
			many: (count) => `${require_hook_command_log_explain_review.counted(count, "object")} of unknown types would be destroyed`
		},
		message: (finding, destroy) => [
			"object of type ",
			code$1(finding.subject?.type ?? "unknown"),
			` is ${effectWords(finding.subject?.effect ?? "delete", destroy)}`,
			isOfUnknownKind(finding) ? ", and the catalogue does not know whether an object of its kind holds data" : ", and the catalogue does not know whether it holds data"
		],
		steps: lookUp
	},
	exposed: {
		headline: {
			one: (what) => `${what} would be created, and nothing would remain if it were destroyed`,
			many: (count) => `${require_hook_command_log_explain_review.counted(count, "object")} would be created of which nothing would remain in a destroy`
		},
		message: (finding, destroy) => [...happens(finding, destroy), ", and nothing would remain if it were destroyed"],
		steps: only("Protect it now", "switch on what refuses its deletion or keeps a copy, or create a backup of it in the same plan; destroy-guard explain TYPE says what counts")
	},
	drifted: {
		headline: {
			one: (what) => `${what} was changed or deleted outside Terraform`,
			many: (count) => `${require_hook_command_log_explain_review.counted(count, "object")} were changed or deleted outside Terraform`
		},
		message: happened,
		steps: only("Find out who did it", "ask why it was done, and bring the configuration or the object back in line before this plan is applied")
	}
};
const wordingOf = (rule) => WORDING[rule];
const messagePhrase = (finding, destroy = null) => wordingOf(finding.rule).message(finding, destroy);
const messageOf = (finding, destroy = null) => plain(messagePhrase(finding, destroy));
const ownSteps = (finding, root) => {
	const steps = wordingOf(finding.rule).steps(finding, root === null ? null : destroysOf(root)(finding), root);
	if (root === null || !isDestroyPlan(root)) return steps;
	return [stopDestroy(isEverythingGone(root)), ...steps.filter(({ step }) => step !== KEEP)];
};
const stepsFor = (finding, root = null) => [...ownSteps(finding, root), ...finding.level === "block" && root?.errored !== true ? [CONSENT] : []];
const remedyOf = (finding, root = null) => stepsFor(finding, root).map(({ step, how }) => `${step}: ${plain(how)}.`).join(" ");
const headlineOf = (findings) => {
	const [first, ...others] = findings;
	const { headline } = wordingOf(first.rule);
	const says = others.length === 0 ? headline.one(require_hook_command_log_explain_review.withArticle(nameOf$1(first.subject)), first) : headline.many(findings.length, happeningTo(findings), findings);
	return findings.every(isCertain) ? says : says.replace(" would ", " may ");
};
const isCertain = ({ detail }) => detail?.kind !== "says" || detail.certain;
function happeningTo(findings) {
	const some = findings.filter(inPlace).length;
	return some === 0 ? "destroyed" : some === findings.length ? "in-place" : "both";
}
// src/report/plan-number.ts
const planNumber = (root, roots) => {
	const same = roots.filter((one) => one.root === root.root);
	return same.length > 1 ? `, plan ${same.indexOf(root) + 1} of ${same.length}` : "";
};
const acrossWords = (roots) => {
	const names = new Set(roots.map(({ root }) => root)).size;
	if (roots.length < 2) return "";
	return ` in ${names === 1 ? require_hook_command_log_explain_review.counted(roots.length, "plan") : require_hook_command_log_explain_review.counted(names, "root")}`;
};
// src/report/signed-words.ts
var signed_words_exports = require_rolldown_runtime.__exportAll({ signedPhrase: () => signedPhrase });
const PROOF = {
	touch: "a security key that was touched, so a person was there",
	"no-touch": "a security key that was not touched, which a program can do as well",
	plain: "a plain key, which proves nothing against whoever can read it, an agent too"
};
const signingPhrase = ({ proof, algorithm, fingerprint }) => [
	`${PROOF[proof]} (`,
	code$1(algorithm),
	" ",
	code$1(fingerprint),
	")"
];
const WEAKEST = [
	"plain",
	"no-touch",
	"touch"
];
const SHORT$1 = {
	touch: "with a security key that was touched",
	"no-touch": "with a security key that was not touched, which proves no person",
	plain: "with a plain key, which proves no person"
};
const proofWords = (signed) => SHORT$1[WEAKEST.find((proof) => signed.some(({ key }) => key.proof === proof)) ?? "plain"];
const signedPhrase = ({ by, root, agreed, expires, reason, key }) => [
	code$1(by),
	" agreed for ",
	code$1(root),
	` at ${agreed}, until ${expires}, with `,
	...signingPhrase(key),
	...reason === "" ? [] : [": ", code$1(reason)]
];
// src/report/verdict.ts
const findingsAt = ({ roots }, level) => roots.flatMap((root) => root.findings).filter((finding) => finding.level === level).sort(mostDangerousFirst);
const headline = (findings, more) => {
	const [first] = findings;
	if (first === void 0) return null;
	const same = findings.filter((finding) => finding.rule === first.rule);
	const others = findings.length - same.length;
	return `${headlineOf([first, ...same.slice(1)])}${others === 0 ? "" : `; ${more(others)}`}`;
};
const everything = ({ roots }) => {
	const [only, another] = roots;
	return only !== void 0 && another === void 0 && isEverythingGone(only) ? `this plan destroys everything (${require_hook_command_log_explain_review.counted(only.destroys.length, "object")}); ` : "";
};
const blockedBecause = (of, afterwards = (count) => count === 1 ? " blocks as well" : " block as well") => {
	const worst = headline(findingsAt(of, "block"), (count) => `${require_hook_command_log_explain_review.counted(count, "more finding")}${afterwards(count)}`);
	return worst === null ? null : `${everything(of)}${worst}`;
};
const blocked = (review) => [blockedBecause(review) ?? "something here needs a code owner's consent"];
const overridden = (review) => {
	const by = (review.override?.by ?? []).map((login) => login.replace(/^@/, ""));
	const who = by.length === 0 ? ["a code owner"] : named$1(by, by.length);
	const agreed = findingsAt(review, "block").length;
	const signed = review.override?.signed ?? null;
	return [
		...who,
		` agreed to exactly ${agreed === 1 ? "this finding" : `these ${require_hook_command_log_explain_review.counted(agreed, "finding")}`}`,
		...signed === null ? [] : [`, ${proofWords(signed)}`],
		`: ${blockedBecause(review, () => "") ?? "nothing blocks any more"}`
	];
};
const allowedIn = ({ roots }) => roots.flatMap(({ findings }) => findings).reduce((sum, { detail }) => sum + (detail?.kind === "allowed" ? detail.block + detail.warn : 0), 0);
const destroyedIn = ({ counts }) => {
	const all = counts.delete + counts.replace;
	if (all === 0) return null;
	const how = counts.replace === 0 ? "deleted" : counts.delete === 0 ? "replaced" : "deleted or replaced";
	return `${require_hook_command_log_explain_review.counted(all, "object")} ${all === 1 ? "is" : "are"} ${how}`;
};
const passed = (review) => {
	const warning = headline(findingsAt(review, "warn"), (count) => require_hook_command_log_explain_review.counted(count, "more warning"));
	if (warning !== null) return [`nothing blocks${warning.includes(", but ") ? ";" : ", but"} ${warning}`];
	const destroyed = destroyedIn(review);
	const allowed = allowedIn(review);
	if (allowed > 0) return [`${destroyed ?? "nothing is destroyed"}, and the policy allows ${require_hook_command_log_explain_review.counted(allowed, "finding")}`];
	if (destroyed === null) return ["nothing is destroyed"];
	const harmless = review.roots.every((root) => root.destroys.every((destroy) => destroy.class === null));
	return [`${destroyed}, and ${review.counts.delete + review.counts.replace === 1 ? `it ${harmless ? "holds no data and no backups" : "needs nobody's consent"}` : `none of them ${harmless ? "holds data or backups" : "needs anybody's consent"}`}`];
};
const BECAUSE = {
	blocked,
	overridden,
	passed,
	skipped: () => ["there was no plan to review"]
};
const because = (review) => BECAUSE[review.verdict](review);
// src/report/terminal-page.ts
const pageFor = ({ width, color }) => ({
	width: require_hook_command_log_explain_review.readable(width),
	paint: color ? (tint, text) => (0, node_util.styleText)(tint, text, { validateStream: false }) : (_, text) => text
});
const paragraph = (page, start, text, tint = []) => {
	const indent = require_hook_command_log_explain_review.columnsOf(start);
	return require_hook_command_log_explain_review.wrapped(text, page.width - indent).map((line, at) => {
		const whole = `${at === 0 ? start : " ".repeat(indent)}${line}`;
		return tint.length === 0 ? whole : page.paint(tint, require_hook_command_log_explain_review.uncommanded(whole));
	});
};
const fact = (page, label, text, wide = 9) => {
	if (text === "") return [];
	if (page.width < 50) return [...label === "" ? [] : [`  ${page.paint("dim", label)}`], ...paragraph(page, "    ", text)];
	const [first = "", ...others] = require_hook_command_log_explain_review.wrapped(text, page.width - 2 - wide);
	return [`  ${page.paint("dim", label.padEnd(wide))}${first}`, ...others.map((line) => `${" ".repeat(2 + wide)}${line}`)];
};
const MOST_LEAVES = 4;
const branchLines = (page, { addresses, count, sign, one, many, tint }) => {
	const hidden = count - Math.min(addresses.length, MOST_LEAVES);
	return [...addresses.slice(0, MOST_LEAVES).map((address) => `${sign} ${require_hook_command_log_explain_review.fitted(require_hook_command_log_explain_review.terminalText(address), page.width - 8 - one.length)} ${one}`), ...hidden > 0 ? [`${sign} and ${require_hook_command_log_explain_review.thousands(hidden)} more ${hidden === 1 ? one : many}`] : []].map((line) => page.paint(tint, line));
};
const tree = (page, { remains }) => {
	const leaves = [...branchLines(page, {
		addresses: remains?.goesWithIt ?? [],
		count: remains?.goesWithItCount ?? 0,
		sign: "\u2717",
		one: "goes with it",
		many: "go with it",
		tint: "red"
	}), ...branchLines(page, {
		addresses: remains?.survivors ?? [],
		count: remains?.survivorsCount ?? 0,
		sign: "\u2713",
		one: "stays",
		many: "stay",
		tint: "green"
	})];
	return leaves.map((leaf, at) => `  ${at === leaves.length - 1 ? "\u2514\u2500" : "\u251c\u2500"} ${leaf}`);
};
// src/cli/output.ts
const OUTPUT = {
	type: "string",
	value: "FILE",
	says: "write the report there (\"-\": to standard output), and say in one line what was written"
};
const inputsOf = (what, paths) => paths.flatMap((path) => path === null || path === void 0 || path === "-" ? [] : [{
	what,
	path
}]);
function refuseOverInput(output, inputs, { cwd, command }) {
	if (output === void 0) return;
	const path = (0, node_path.resolve)(cwd, output);
	const same = inputs.find((input) => require_hook_review.isSameFile(path, (0, node_path.resolve)(cwd, input.path)));
	if (same === void 0) return;
	const also = same.path === output ? "" : `, ${same.path}`;
	throw require_hook_command_log_explain_review.usageError(`--output ${output} would be written over ${same.what}${also}; give the report a name of its own`, command);
}
// src/text-file.ts
const partsOf$1 = (text) => typeof text === "string" ? [text] : text;
const ROOM = 65536;
function writeText(path, text) {
	const file = (0, node_fs.openSync)(path, "w");
	const room = Buffer.allocUnsafe(ROOM);
	const encoder = new TextEncoder();
	try {
		for (const part of partsOf$1(text)) for (let from = 0; from < part.length;) {
			const { read, written } = encoder.encodeInto(from === 0 ? part : part.slice(from), room);
			for (let at = 0; at < written;) at += (0, node_fs.writeSync)(file, room, at, written - at);
			from += read;
		}
	} finally {
		(0, node_fs.closeSync)(file);
	}
}
function replaceText(path, text, mode) {
	const beside = `${path}.destroy-guard`;
	try {
		(0, node_fs.writeFileSync)(beside, text);
		if (mode !== void 0) (0, node_fs.chmodSync)(beside, mode);
		(0, node_fs.renameSync)(beside, path);
	} catch (error) {
		(0, node_fs.rmSync)(beside, { force: true });
		throw error;
	}
}
// src/cli/telling.ts
function refuseUnseen({ output, format, quiet }, command) {
	if (quiet === true && format !== "terminal" && !(output !== void 0 && output !== "-")) throw require_hook_command_log_explain_review.usageError(`--quiet prints one line instead of the report, so there is nothing for --format ${format}; leave one of them out, or write the report to a file with --output`, command);
}
function tell({ output, format, quiet, line, text }, shell) {
	if (output !== void 0 && output !== "-") {
		write(output, text(), shell);
		require_hook_command_log_explain_review.say(shell, `wrote ${output} (${format}); ${line}`);
	} else for (const part of partsOf$1(quiet === true ? `${line}\n` : text())) shell.stdout.write(part);
}
function write(path, text, { cwd }) {
	try {
		writeText((0, node_path.resolve)(cwd, path), text);
	} catch (cause) {
		throw new require_hook_shell_command_log_explain_review.InputError(`${path}: the report can't be written: ${require_start_hook_shell_command_log_explain_review.whyAndRemedy(cause)}`, { cause });
	}
}
// src/domain/evidence.ts
const HIDDEN = [
	"set",
	"other",
	"sensitive",
	"unknown"
];
const LOST_BECAUSE = [
	"destroyed",
	"cut-back",
	"container",
	"key"
];
const COPY_BECAUSE = [
	...LOST_BECAUSE,
	"part",
	"empty"
];
const SOURCE_FATES = [
	"leaves",
	"refused",
	"goes",
	"stays"
];
const distinctEvidence = (all) => [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
const MOMENTS = [
	"before-create",
	"after-create",
	"before-update",
	"after-update",
	"before-destroy",
	"after-destroy",
	"by-request",
	"unknown"
];
const LEAVING = [
	"plan",
	"provider",
	"settings",
	"disguise"
];
const SWAPPED = ["lineage", "serial"];
const OLD_BECAUSE = [
	"base",
	"applied",
	"backend",
	"lock-file",
	"commit"
];
const UNREADABLE = [
	"actions",
	"mode",
	"errored",
	...Object.keys(CONTRADICTIONS)
];
// src/domain/leaf.ts
function daysOf(days, values) {
	if (days === void 0 || typeof days === "number") return days ?? null;
	const found = require_explain_review.valuesAt(values, days.path).find(({ sensitive, unknown }) => !sensitive && !unknown)?.value;
	const number = typeof found === "string" ? require_explain_review.numberIn(found) : found;
	if (number === null && typeof found === "string") return require_explain_review.durationDays(found);
	if (typeof number !== "number" || days.unit === "duration") return null;
	return Math.round(number / require_explain_review.PER_DAY[days.unit] * 10) / 10;
}
const nothingBut = (evidence) => ({
	kind: "nothing",
	days: null,
	refusal: null,
	evidence,
	fromBackup: false,
	isApart: false
});
const holdsIn = (leaf, values) => leaf.when === void 0 || require_explain_review.hold(leaf.when, values);
const isMet = (leaf, each) => leaf.remains === "nothing" ? each.some((one) => require_explain_review.holdOrUnclear(leaf.when ?? {}, one.values)) : each.every((one) => holdsIn(leaf, one.values));
const toldOf = (when, { values, of }) => require_explain_review.evidenceOf(when, values, of);
const explaining = (when = {}) => Object.fromEntries(Object.entries(when).filter(([, test]) => !(typeof test === "object" && test !== null && "set" in test && test.set)));
const leftoverOf = (leaf, by) => ({
	kind: leaf.remains,
	days: daysOf(leaf.days, by.values),
	refusal: leaf.refusal ?? null,
	evidence: [{
		kind: "leaves",
		says: leaf.says
	}, ...toldOf(leaf.when ?? {}, by)],
	fromBackup: leaf.fromBackup === true,
	isApart: leaf.of === "made"
});
function isNameTaken({ untilTaken }, { values, anew }) {
	if (untilTaken === void 0 || anew === null) return false;
	const isKept = (path) => JSON.stringify(require_explain_review.valuesAt(values, path)) === JSON.stringify(require_explain_review.valuesAt(anew, path));
	const isOpen = (path) => require_explain_review.valuesAt(anew, path).some(({ unknown }) => unknown);
	return isKept(untilTaken.name) && untilTaken.in.every((path) => isOpen(path) || isKept(path));
}
const NOT_MET = {
	met: void 0,
	missed: []
};
function weigh(leaf, candidates) {
	const met = candidates.find((each) => isMet(leaf, each))?.at(-1);
	if (met !== void 0 || leaf.remains === "nothing") return {
		met,
		missed: []
	};
	const unmet = candidates.flat().filter((one) => !holdsIn(leaf, one.values));
	return {
		met,
		missed: distinctEvidence(unmet.flatMap((one) => toldOf(explaining(leaf.when), one)))
	};
}
// src/domain/provider-config.ts
function isElsewhere$1(one, other) {
	if (one === void 0 || other === void 0 || one.provider !== other.provider) return false;
	if (one.is !== null && other.is !== null) return one.is !== other.is;
	const [without, known] = one.is === null ? [one, other.is] : [other, one.is];
	return known !== null && one.module !== other.module && !without.inModule.has(known);
}
// src/domain/state/patterns.ts
const globalIds = (object) => [...require_explain_review.idsOf(object)].filter(require_explain_review.isGlobal);
function meaning(scopesOf) {
	const split = require_explain_review.remembered((pattern) => require_explain_review.remembered((mark) => require_explain_review.fitting(pattern.slice(mark.length))));
	return (object) => {
		const ids = globalIds(object);
		const marks = scopesOf(object).map((scope) => scope(""));
		return (pattern) => {
			const mark = marks.find((one) => pattern.startsWith(one));
			return mark !== void 0 && ids.some(split(pattern)(mark));
		};
	};
}
const NOTHING$2 = {
	number: -1,
	isExcepted: () => false
};
function exceptions() {
	const byText = new Map();
	const exceptedAt = (ids) => {
		const text = JSON.stringify(ids);
		const known = byText.get(text) ?? {
			number: byText.size,
			isExcepted: among(ids)
		};
		byText.set(text, known);
		return known;
	};
	const of = require_explain_review.remembered(({ values }) => require_explain_review.remembered((path) => {
		const all = new Set(require_explain_review.textsAt(values, path).map(require_explain_review.comparable));
		return all.size === 0 ? NOTHING$2 : exceptedAt([...all].sort());
	}));
	return (from, { except }) => except === void 0 ? NOTHING$2 : of(from)(except);
}
function among(all) {
	const ids = new Set(all);
	const patterns = all.filter((one) => one.includes("*"));
	if (patterns.length > 500) return () => true;
	const fits = patterns.map(require_explain_review.fitting);
	return (object) => [...require_explain_review.idsOf(object)].some((id) => ids.has(id) || fits.some((isFit) => isFit(id)));
}
// src/domain/state/links.ts
function membersIn$1(objects, scopesOf) {
	const byGroup = new require_explain_review.Lists();
	const having = objects.filter(({ row }) => row.refs?.some(({ members }) => members === true));
	for (const object of having) for (const { reference, ids } of require_explain_review.namingsBy(object, scopesOf)) if (reference.members === true) for (const id of ids) byGroup.add(id, object);
	return (types, ids) => [...new Set(ids.flatMap((id) => byGroup.get(id)))].filter(({ type }) => types.includes(type));
}
function finderOf(objects, scopesOf) {
	const byId = new require_explain_review.ByName();
	const refs = [...new Set(objects.map(({ row }) => row))].flatMap((row) => row.refs ?? []);
	const named = new Set(refs.flatMap(({ to }) => to));
	const placed = new Set(refs.flatMap(({ to, below }) => below === true ? to : []));
	for (const object of objects) {
		const namespace = require_explain_review.namespaceOf(object.row.namedIn, object.values);
		if (named.has(object.type)) byId.add(require_explain_review.scopedIdsOf(object, scopesOf), namespace, object);
		if (placed.has(object.type)) byId.add(require_explain_review.scopedPlacesOf(object, scopesOf), namespace, object);
	}
	const ids = require_explain_review.remembered((object) => require_explain_review.scopedIdsOf(object, scopesOf));
	const isMeantBy = require_explain_review.remembered(meaning(scopesOf));
	const ofTypes = require_explain_review.remembered((types) => objects.filter(({ type }) => types.includes(type)));
	const fewest = (wanted, namespace) => wanted.map((id) => byId.get(id, namespace)).sort((a, b) => a.length - b.length)[0] ?? [];
	return {
		mayFind: (reference, wanted) => wanted.every((id) => require_explain_review.isPattern(reference, id) || byId.has(id)),
		areFew: (reference, wanted) => !wanted.some((id) => require_explain_review.isPattern(reference, id)) && fewest(wanted).length < FEW$1,
		find: (reference, wanted, namespace) => {
			const exact = wanted.filter((id) => !require_explain_review.isPattern(reference, id));
			const patterns = wanted.filter((id) => require_explain_review.isPattern(reference, id));
			const hasAll = (object) => exact.length < 2 || exact.every((id) => ids(object).has(id));
			const isMeant = (object) => patterns.length === 0 || patterns.every(isMeantBy(object));
			return (exact.length === 0 ? ofTypes(reference.to) : fewest(exact, namespace)).filter((object) => reference.to.includes(object.type) && hasAll(object) && isMeant(object));
		}
	};
}
const ANYWHERE = {
	realm: null,
	region: null,
	config: void 0,
	namespace: require_explain_review.NO_NAMESPACE
};
const placeKey = ({ realm, region, config, namespace }) => JSON.stringify([
	realm,
	region,
	[...namespace],
	...config === void 0 ? [] : [
		config.provider,
		config.is,
		config.module
	]
]);
const FEW$1 = 4;
const isChoice = (reference, ids) => reference.path.endsWith("}") && reference.only === void 0 || ids.some((id) => require_explain_review.isPattern(reference, id));
const isKnownApart = (object) => [...require_explain_review.idsOf(object)].some(require_explain_review.isGlobal);
const kindKey = ({ role, to, keeps, below, refusal, empty, follows, members, patterns, target }) => JSON.stringify([
	role,
	to,
	...[
		keeps,
		below,
		refusal,
		empty,
		follows,
		members,
		patterns,
		target
	].map((one) => one ?? null)
]);
const kindOfLink = ({ role, keeps, below, refusal, empty, follows, members }, part) => ({
	role,
	...keeps && { keeps },
	...below && { below },
	...refusal && { refusal },
	...empty && { empty },
	...follows !== void 0 && { follows },
	...members && { members },
	...part && { part }
});
const isNamed = (one, reference, ids) => require_explain_review.isNamedEverywhere(one) && !isChoice(reference, ids);
const spaceOfObject = ({ row, values }) => require_explain_review.namespaceOf(row.namedIn, values);
const isPart = ({ whole = {} }, { values }) => whole === false || !require_explain_review.hold(whole, values);
function linkerOf(objects, scopesOf) {
	const { mayFind, find, areFew } = finderOf(objects, scopesOf);
	const findMembers = membersIn$1(objects, scopesOf);
	const realmOfObject = require_explain_review.remembered(require_explain_review.realmOf);
	const spaceOf = require_explain_review.remembered(spaceOfObject);
	const realmFor = ({ members }, object) => {
		const realm = realmOfObject(object);
		return realm !== null && members === true ? require_explain_review.inAnyRegion(realm) : realm;
	};
	const configFor = require_explain_review.remembered((object) => isKnownApart(object) ? void 0 : object.providerConfig);
	const configOf = (object) => object.providerConfig === void 0 ? void 0 : configFor(object);
	const configIn = (reference, ids, object) => isChoice(reference, ids) ? object.providerConfig : configOf(object);
	const placeOf = (reference, ids, from) => {
		const isChosen = isChoice(reference, ids);
		if (ids.every(require_explain_review.isGlobal) && !isChosen) return ANYWHERE;
		const region = reference.members === true ? null : require_explain_review.regionOf(from);
		const config = configIn(reference, ids, from);
		return {
			realm: realmFor(reference, from),
			region,
			config,
			namespace: spaceOf(from)
		};
	};
	const meant = (reference, ids, place) => {
		const { realm, region, config, namespace } = place;
		const named = reference.members === true ? findMembers(reference.to, ids) : find(reference, ids, namespace);
		const found = namespace.size === 0 ? named : named.filter((one) => !require_explain_review.areNamedApart(namespace, spaceOf(one)));
		const isThere = (one) => (realm === null || (realmFor(reference, one) ?? realm) === realm) && (region === null || (require_explain_review.regionOf(one) ?? region) === region || isNamed(one, reference, ids));
		const there = realm === null && region === null ? found : found.filter(isThere);
		return config === void 0 ? there : there.filter((one) => !isElsewhere$1(config, configIn(reference, ids, one)));
	};
	const kindOf = require_explain_review.remembered(kindKey);
	const links = new Map();
	const exceptedFor = exceptions();
	return ({ reference, ids }, from) => {
		if (reference.members !== true && !mayFind(reference, ids)) return null;
		const place = placeOf(reference, ids, from);
		const part = isPart(reference, from);
		const excepted = exceptedFor(from, reference);
		const key = `${kindOf(reference)} ${part} ${JSON.stringify(ids)} ${placeKey(place)} ${excepted.number}`;
		let link = links.get(key);
		if (link === void 0) {
			const { target = {} } = reference;
			const isTaken = (one) => require_explain_review.hold(target, one.values) && !excepted.isExcepted(one);
			const to = Object.freeze(meant(reference, ids, place).filter(isTaken));
			link = to.length === 0 ? null : {
				number: links.size,
				...kindOfLink(reference, part),
				from: [],
				to
			};
			if (link !== null || !areFew(reference, ids)) links.set(key, link);
		}
		return link;
	};
}
function throughGroups(objects, out, into) {
	const found = [];
	for (const group of objects) {
		const named = out.get(group).filter(({ role }) => role === "groups");
		if (named.length === 0) continue;
		const to = Object.freeze([...new Set(named.flatMap((link) => link.to))]);
		for (const link of into.get(group)) if (link.role === "copies") found.push({
			...link,
			number: -1 - found.length,
			to
		});
	}
	return found;
}
function linksOf(objects, scopesOf = require_explain_review.ONE_SCOPE) {
	const linkTo = linkerOf(objects, scopesOf);
	const refsOf = require_explain_review.referencesTo(new Set(objects.map(({ type }) => type)));
	const linksFrom = (object) => new Set(require_explain_review.namingsBy(object, scopesOf, refsOf(object.row)).flatMap((naming) => linkTo(naming, object) ?? []));
	const [out, into] = [new require_explain_review.Lists(), new require_explain_review.Lists()];
	for (const object of objects) for (const link of linksFrom(object)) {
		out.add(object, link);
		if (link.from.length === 0) for (const target of link.to) into.add(target, link);
		link.from.push(object);
	}
	for (const link of throughGroups(objects, out, into)) {
		for (const object of link.from) out.add(object, link);
		for (const object of link.to) into.add(object, link);
	}
	return {
		outOf: (object, role) => out.get(object).filter((link) => link.role === role),
		into: (object, role) => into.get(object).filter((link) => link.role === role)
	};
}
const copiedBy = (object, links) => links.outOf(object, "copies").filter(({ follows = {} }) => follows !== false && require_explain_review.hold(follows, object.values));
const wholeOf = (links) => links.filter(({ part }) => part !== true);
const keyOf$2 = (links) => Array.from(links, ({ number }) => number).join();
function reachable(start, next) {
	const found = new Set(start);
	for (const one of found) for (const other of next(one)) found.add(other);
	return found;
}
function endsOf(end) {
	const known = new Map();
	return (links) => {
		const [first, ...others] = links;
		if (first === void 0) return NONE$1;
		if (others.length === 0) return end(first);
		const key = keyOf$2(links);
		const list = known.get(key) ?? Object.freeze([...new Set(links.flatMap(end))]);
		known.set(key, list);
		return list;
	};
}
const NONE$1 = Object.freeze([]);
// src/domain/state/lost.ts
const isGone = (lost) => lost !== null && lost.because !== "cut-back";
function copiesTaken({ row, values }, copying) {
	const { takesCopies } = row;
	if (takesCopies === void 0 || !require_explain_review.hold(takesCopies.when ?? {}, values)) return [];
	return copying.flatMap(({ from }) => from).filter(({ type }) => takesCopies.types.includes(type));
}
const takenBy = (object, links) => [...links.outOf(object, "takes").flatMap(({ to }) => to), ...copiesTaken(object, links.into(object, "copies"))].filter((one) => one !== object);
function allGone(objects, links, isHeld) {
	const gone = new Set(objects.filter(({ fate }) => fate === "goes"));
	const followed = new Set();
	for (const object of gone) {
		for (const one of takenBy(object, links)) if (one.fate !== "goes") gone.add(one);
		const inside = object.fate === "goes" && isHeld(object) ? [] : links.into(object, "inside");
		for (const link of [...inside, ...links.into(object, "key")]) {
			if (followed.has(link)) continue;
			followed.add(link);
			for (const one of link.from) if (one.fate === "stays") gone.add(one);
		}
	}
	return gone;
}
function lossesOf(objects, links, isHeld) {
	const gone = allGone(objects, links, isHeld);
	const goneAt = require_explain_review.remembered(({ to }) => {
		const first = to.findIndex((object) => gone.has(object));
		return first < 0 ? [] : [to[first], to.slice(first + 1).find((object) => gone.has(object))];
	});
	const goneTarget = (object, role) => {
		return links.outOf(object, role).flatMap(goneAt).find((target) => target !== void 0 && target !== object) ?? null;
	};
	const lost = (object) => {
		if (object.fate === "goes") return {
			because: "destroyed",
			what: null
		};
		if (object.fate === "cut-back") return {
			because: "cut-back",
			what: null
		};
		if (!gone.has(object)) return null;
		const [container, key] = [goneTarget(object, "inside"), goneTarget(object, "key")];
		return container === null && key !== null ? {
			because: "key",
			what: key
		} : {
			because: "container",
			what: container
		};
	};
	return {
		lost,
		goneTarget
	};
}
// src/domain/leftover.ts
const isKeptElsewhere = (object, graph) => graph.targets(object, "inside").some(({ row }) => row.keepsCopies === true);
const decidingIn = (leaf, containers, graph, looking) => containers.filter(({ row }) => Object.keys(leaf.when ?? {}).every((path) => row.decides?.includes(path))).filter((container) => leaf.of === "made" || !isGone(graph.lost(container)) || returning(container, graph, looking) !== null || isRefused(container, graph, looking)).map(({ type, values, after }) => [values, ...after === null ? [] : [after]].map((each) => ({
	values: each,
	of: type
})));
const answersIn = require_explain_review.rememberedWith((_) => ({
	left: new Map(),
	weighed: new Map()
}));
function weighed$2(leaf, own, object, graph, looking) {
	if (leaf.of === void 0) return weigh(leaf, [[{
		values: own,
		of: null
	}]]);
	if (object === void 0 || leaf.of === "made" && isKeptElsewhere(object, graph)) return NOT_MET;
	const containers = graph.targets(object, leaf.of);
	const { weighed: all } = answersIn(graph);
	const known = all.get(containers) ?? new Map();
	all.set(containers, known);
	const before = known.get(leaf);
	if (before !== void 0) return before;
	const found = weigh(leaf, decidingIn(leaf, containers, graph, looking));
	if (!looking.isCut) known.set(leaf, found);
	return found;
}
function holderOf({ unlessNamed }, object, graph) {
	if (unlessNamed === void 0) return null;
	return require_explain_review.textsAt(object.values, unlessNamed.name).map((name) => graph.holderOf(name, unlessNamed.of, object)).find((one) => one !== null) ?? null;
}
const refusedFor = ({ address }) => ({
	...nothingBut([{
		kind: "name-held",
		by: address
	}]),
	kind: "refused",
	refusal: "protected"
});
function said(leaves, values, object, graph, looking) {
	const missed = [];
	for (const leaf of leaves) {
		const { met, missed: unmet } = weighed$2(leaf, values, object, graph, looking);
		const isFreed = object !== void 0 && require_explain_review.isConditional(leaf) && graph.isFreed(leaf, object);
		if (met !== void 0 && isFreed) continue;
		const holder = met === void 0 || object === void 0 ? null : holderOf(leaf, object, graph);
		if (holder !== null) return refusedFor(holder);
		if (met !== void 0 && object !== void 0 && isNameTaken(leaf, object)) return nothingBut([...leftoverOf(leaf, met).evidence, {
			kind: "worthless",
			because: "name"
		}]);
		if (met !== void 0) return leftoverOf(leaf, met);
		missed.push(...unmet);
	}
	return nothingBut(distinctEvidence(missed));
}
const goneAround = (object, graph) => graph.targets(object, "inside").filter((container) => isGone(graph.lost(container)));
const RETURNING = ["grace", "kept"];
function leftOf$2(container, graph, looking) {
	if (looking.at.includes(container)) {
		looking.isCut = true;
		return null;
	}
	const { left: all } = answersIn(graph);
	const known = all.get(container);
	if (known !== void 0) return known;
	const own = {
		at: looking.at,
		isCut: false
	};
	const left = leftBy$1(container.fate === "goes" ? container.row.leaves ?? [] : [], container.values, container, graph, own);
	if (own.isCut) looking.isCut = true;
	else all.set(container, left);
	return left;
}
function returning(container, graph, looking) {
	const left = leftOf$2(container, graph, looking);
	if (left === null || !RETURNING.includes(left.kind)) return null;
	const ofContainer = (one) => one.kind === "attribute" && one.of === null ? {
		...one,
		of: container.type
	} : one;
	return {
		...left,
		evidence: left.evidence.map(ofContainer)
	};
}
const isRefused = (container, graph, looking) => container.fate === "goes" && leftOf$2(container, graph, looking)?.refusal === "protected";
const fewestDays = (all) => {
	const days = all.flatMap((one) => one.days ?? []);
	return days.length === 0 ? null : Math.min(...days);
};
const isContent = ({ row }, leaves) => row.class !== "backup" && row.class !== "guard" && leaves.every(({ remains, of }) => remains === "refused" || of === "inside");
function sharing(left, leaves, object, back) {
	const shared = back.filter((one) => one !== null);
	const [first] = shared;
	const areBack = first !== void 0 && shared.length === back.length;
	if (left.kind === "nothing") {
		if (!areBack || !isContent(object, leaves)) return left;
		if (object.fate === "goes" && !shared.every(({ fromBackup }) => fromBackup)) return nothingBut([...left.evidence, {
			kind: "worthless",
			because: "deleted-first"
		}]);
		return {
			...first,
			days: fewestDays(shared),
			evidence: [...first.evidence, { kind: "shared" }]
		};
	}
	if (!areBack) return nothingBut([...left.evidence, {
		kind: "worthless",
		because: "container"
	}]);
	const evidence = [left, ...shared].every(({ kind }) => kind === "kept") ? left.evidence : [...left.evidence, { kind: "shared" }];
	return {
		...left,
		days: fewestDays([left, ...shared]),
		evidence
	};
}
const losesKey = (container, graph) => Array.from(reachable([container], (one) => graph.targets(one, "inside"))).some((place) => [place, ...graph.pointingTo(place, "inside").filter(({ row }) => row.class === "key")].some((one) => graph.goneTarget(one, "key") !== null));
function outlasting({ outlasts = [] }, values) {
	const found = outlasts.find(({ when }) => require_explain_review.hold(when, values));
	if (found === void 0) return null;
	const evidence = [{
		kind: "leaves",
		says: found.says
	}, ...require_explain_review.evidenceOf(found.when, values)];
	return {
		...nothingBut(evidence),
		kind: found.remains ?? "kept"
	};
}
const isOuter = ({ row: { refs = [] } }, { type }) => refs.some(({ outer, to }) => outer === true && to.includes(type));
function leftBy$1(leaves, values, object, graph, looking = {
	at: [],
	isCut: false
}) {
	const asked = object === void 0 ? looking : {
		at: [...looking.at, object],
		isCut: false
	};
	const left = leftWith(leaves, values, object, graph, asked);
	if (asked.isCut) looking.isCut = true;
	return left;
}
const isAllGone = (left, graph) => left.length > 0 && left.every((one) => isGone(graph.lost(one)));
function leftWith(leaves, values, object, graph, asked) {
	const left = said(leaves, values, object, graph, asked);
	if (object === void 0 || left.kind === "refused" || left.isApart) return left;
	if (left.kind === "kept" && isAllGone(graph.targets(object, "leaves"), graph)) return nothingBut([...left.evidence, {
		kind: "worthless",
		because: "goes"
	}]);
	const gone = goneAround(object, graph).filter((container) => left.kind === "nothing" || !isRefused(container, graph, asked));
	if (left.kind === "nothing" && gone.length === 0) return left;
	if (graph.goneTarget(object, "key") !== null) return left.kind === "nothing" ? left : nothingBut([...left.evidence, {
		kind: "worthless",
		because: "key"
	}]);
	if (gone.length === 0) return left;
	const back = gone.map((container) => returning(container, graph, asked));
	const shared = sharing(left, leaves, object, back);
	const lasting = shared.kind === "nothing" ? outlasting(object.row, values) : null;
	if (lasting === null) return shared;
	if (gone.some((container) => losesKey(container, graph))) return nothingBut([...lasting.evidence, {
		kind: "worthless",
		because: "key"
	}]);
	const around = back.filter((_, i) => isOuter(object, gone[i]));
	return around.length === 0 ? lasting : sharing(lasting, leaves, object, around);
}
// src/domain/at-source.ts
function leftLocked({ leaves = [] }, values, object, graph) {
	const left = leftBy$1(leaves, values, object, graph);
	const lock = object === void 0 ? null : graph.lockOn(object);
	if (lock === null || left.refusal === "protected") return left;
	const { by, refusal } = lock;
	return {
		kind: "refused",
		days: null,
		refusal,
		evidence: [{
			kind: "locked",
			by
		}],
		fromBackup: false,
		isApart: false
	};
}
function leftOf$1(source, graph) {
	const { kind, days, refusal, evidence } = leftLocked(source.row, source.values, source, graph);
	const by = source.address;
	if (kind === "nothing" || kind === "refused" && (refusal ?? "protected") !== "protected") return null;
	if (kind === "refused") return {
		kind: "kept",
		days: null,
		evidence: [{
			kind: "source",
			by,
			fate: "refused"
		}]
	};
	return {
		kind,
		days,
		evidence: [...evidence.filter((one) => one.kind === "leaves"), {
			kind: "source",
			by,
			fate: "leaves"
		}]
	};
}
const isNothing$1 = ({ kind }) => kind === "nothing" || kind === "unknown";
const ofSettings = (evidence) => evidence.filter(({ kind }) => kind !== "leaves" && kind !== "worthless");
function leftAtSource(own, object, graph) {
	const goes = ({ fate }) => fate === "goes";
	const going = graph.sourcesOf(object).filter(goes);
	for (const source of [...going, ...graph.fellowsOf(object).filter(goes)]) {
		const left = leftOf$1(source, graph);
		if (left !== null) return {
			...left,
			evidence: [...left.evidence, ...ofSettings(own.evidence)]
		};
	}
	const gone = going.map(({ address }) => ({
		kind: "source",
		by: address,
		fate: "goes"
	}));
	return {
		...own,
		evidence: [...own.evidence, ...gone]
	};
}
function staying(object, survivors, graph) {
	const sources = graph.stayingSourcesOf(object);
	if (survivors.length > sources.length) return [];
	return survivors.map((one) => sources.find(({ address }) => address === one)).includes(void 0) ? [] : survivors.map((by) => ({
		kind: "source",
		by,
		fate: "stays"
	}));
}
function withSource(own, object, survivors, graph) {
	if (survivors.length > 0) return {
		...own,
		kind: "copies",
		evidence: [...own.evidence, ...staying(object, survivors, graph)]
	};
	return isNothing$1(own) && object.row.class !== "backup" ? leftAtSource(own, object, graph) : own;
}
// src/domain/at-backups.ts
function leavingBackups(object, graph) {
	if (graph.goneTarget(object, "key") !== null) return [];
	const { when = {}, types = [] } = object.row.takesCopies ?? {};
	const taken = require_explain_review.hold(when, object.values) ? types : [];
	const parts = graph.partsOf(object);
	return graph.goingBackupsOf(object).filter((backup) => !parts.has(backup)).filter(({ type }) => !taken.includes(type)).map((backup) => ({
		by: backup.address,
		left: leftBy$1(backup.row.leaves ?? [], backup.values, backup, graph)
	})).filter(({ left: { kind } }) => kind !== "nothing" && kind !== "refused");
}
function leftByBackups(own, leaving) {
	const [found] = [...leaving].sort((one, other) => Number(other.left.kind === "kept") - Number(one.left.kind === "kept"));
	if (found === void 0) return null;
	const { kind, days, evidence } = found.left;
	return {
		kind,
		days,
		evidence: [
			...evidence.filter((one) => one.kind === "leaves"),
			{
				kind: "backup",
				by: found.by
			},
			...ofSettings(own.evidence)
		]
	};
}
function goingFor(goesWithIt, leaving) {
	const kept = new Set(leaving.filter(({ left }) => left.kind === "kept").map(({ by }) => by));
	return kept.size === 0 ? goesWithIt : goesWithIt.filter((address) => !kept.has(address));
}
// src/domain/remains.ts
const NO_COPIES = {
	survivors: [],
	goesWithIt: [],
	because: []
};
const isTooLate = (left, change, row, graph) => change.action.effect === "replace" && left.kind === "nothing" && leftBy$1(row.leaves ?? [], change.after, graph.of(change), graph).kind !== "nothing";
const MOST_MADE = 8;
function madeOnce(object, survivors, graph) {
	const made = survivors.length === 0 ? [] : graph.madeFrom(object);
	if (made.length === 0) return [];
	const staying = new Set(survivors);
	return made.map(({ address }) => address).filter((address) => staying.has(address)).slice(0, MOST_MADE).map((by) => ({
		kind: "made-once",
		by
	}));
}
function leftOf(own, object, copies, graph) {
	const leaving = leavingBackups(object, graph);
	const goesWithIt = goingFor(copies.goesWithIt, leaving);
	return {
		...(isNothing$1(own) && copies.survivors.length === 0 ? leftByBackups(own, leaving) : null) ?? withSource(own, object, copies.survivors, graph),
		goesWithIt
	};
}
function remaining(change, left, graph, factsKnown, late = []) {
	const object = graph.of(change);
	const copies = object === void 0 ? NO_COPIES : graph.copiesOf(object);
	const { survivors, because } = copies;
	const own = {
		kind: left.kind === "nothing" && !factsKnown ? "unknown" : left.kind,
		days: left.days,
		evidence: [...left.evidence, ...late]
	};
	const { kind, days, evidence, goesWithIt } = object === void 0 ? {
		...own,
		goesWithIt: copies.goesWithIt
	} : leftOf(own, object, copies, graph);
	return {
		remains: {
			kind,
			days,
			refusal: left.refusal,
			survivors,
			goesWithIt,
			survivorsCount: survivors.length,
			goesWithItCount: goesWithIt.length
		},
		evidence: [
			...object === void 0 ? [] : madeOnce(object, survivors, graph),
			...evidence,
			...because.map((reason) => ({
				kind: "copy",
				because: reason
			}))
		]
	};
}
function remainsOf(change, row, graph, factsKnown) {
	const left = leftLocked(row, change.before, graph.of(change), graph);
	return remaining(change, left, graph, factsKnown, isTooLate(left, change, row, graph) ? [{ kind: "too-late" }] : []);
}
function remainsInPlace(change, watch, graph) {
	return remaining(change, leftBy$1(watch.leaves ?? [], change.before, graph.of(change), graph), graph, true);
}
// src/domain/resolved.ts
function weighed$1(row, isHeavier, change) {
	if (isHeavier && row.heavier !== void 0) return {
		...row,
		weight: row.heavier.weight,
		loses: row.heavier.loses
	};
	const weight = row.weight === "low" && change.callings.length > 0 ? "medium" : row.weight;
	const loses = row.losing?.find(({ when }) => require_explain_review.hold(when, change.before))?.loses ?? row.loses;
	return weight === row.weight && loses === row.loses ? row : {
		...row,
		weight,
		loses
	};
}
const withoutRow = (knowledge) => {
	const known = {
		knowledge,
		isHeavier: false,
		isOnlyForgotten: false,
		watched: [],
		factsKnown: false,
		row: null
	};
	return knowledge.known === "nothing" ? {
		...known,
		holds: "unknown"
	} : {
		...known,
		holds: "nothing"
	};
};
function resolvedOf(change, knowledge) {
	const row = require_explain_review.rowOf(knowledge);
	if (row === void 0) return withoutRow(knowledge);
	const bare = require_explain_review.sorted(row, change.action.effect === "create" ? change.after : change.before);
	return bare === null || bare === "harmless" ? withoutRow(bare === null ? {
		known: "nothing",
		isOfMany: true
	} : { known: bare }) : withRow(change, row === bare ? knowledge : {
		known: "row",
		row: bare
	}, bare);
}
function withRow(change, knowledge, bare) {
	const isHeavy = require_explain_review.isDestroyed(change) && require_explain_review.isHeavier(bare, change.before);
	const known = {
		knowledge,
		row: weighed$1(bare, isHeavy, change),
		isHeavier: isHeavy,
		isOnlyForgotten: require_explain_review.isOnlyForgotten(bare, change.before),
		watched: require_explain_review.findWatched(change, bare),
		factsKnown: knowledge.known === "row"
	};
	if (require_explain_review.holdsAt(change, bare)) return {
		...known,
		holds: "row"
	};
	const watched = known.watched.filter(({ watch }) => watch.anyway === true);
	return watched.length > 0 ? {
		...known,
		holds: "row",
		watched
	} : {
		...known,
		holds: "nothing"
	};
}
const resolverOf = (catalogue) => require_explain_review.remembered((change) => resolvedOf(change, catalogue(change.type)));
// src/domain/state/addresses.ts
function addressesIn(objects) {
	const sorted = [...objects].sort((a, b) => require_explain_review.byText(a.address, b.address));
	const addresses = sorted.map(({ address }) => address);
	const places = new Map(sorted.map((object, place) => [object, place]));
	return (some) => {
		const found = Uint32Array.from(some, (object) => places.get(object) ?? 0).sort();
		const texts = Array.from(found, (place) => addresses[place] ?? "");
		return Object.freeze(texts.filter((text, at) => text !== texts[at - 1]));
	};
}
// src/domain/state/keepers.ts
const keptIn = ({ keeps, to }) => keeps === void 0 || keeps === true ? to : to.filter(({ values }) => require_explain_review.hold(keeps, values));
const keepingOf = (object, links) => [...links.outOf(object, "inside"), ...links.outOf(object, "sends")].filter(({ keeps }) => keeps !== void 0);
function keepersIn(links, { lost }) {
	const keeping = (object) => keepingOf(object, links);
	const kept = require_explain_review.remembered(keptIn);
	const surviving = require_explain_review.remembered((link) => Object.freeze(kept(link).filter((object) => object.row.keepsCopies === true && lost(object) === null)));
	const onward = require_explain_review.remembered((link) => new Set(kept(link).flatMap((object) => object.row.keepsCopies === true ? [] : keeping(object))));
	const survivingAt = endsOf(surviving);
	return (object) => {
		const followed = [...reachable(keeping(object), onward)].filter((link) => surviving(link).length > 0);
		const keepers = survivingAt(followed);
		return object.row.keepsCopies === true && keepers.includes(object) ? keepers.filter((one) => one !== object) : keepers;
	};
}
// src/domain/state/families.ts
const froms = (links) => new Set(Array.from(links).flatMap(({ from }) => from));
const partsIn = (object, links) => froms(links.into(object, "copies").filter(({ part }) => part === true));
function originIn(links) {
	const sourceOf = require_explain_review.remembered((object) => {
		const [first, ...others] = copiedBy(object, links).map(({ to }) => to);
		return first?.length === 1 && others.every((to) => to.length === 1 && to[0] === first[0]) ? first : [];
	});
	return (object) => [...reachable([object], sourceOf)].at(-1) ?? object;
}
function copiesAround(links, originOf) {
	const copied = (object) => copiedBy(object, links);
	const copying = (object) => wholeOf(links.into(object, "copies")).filter(({ members }) => members !== true);
	const up = require_explain_review.remembered(({ to }) => new Set(to.flatMap(copied)));
	const down = require_explain_review.remembered(({ from }) => new Set(from.flatMap(copying)));
	const beside = require_explain_review.remembered(({ to }) => [...new Set(to.flatMap(copying))]);
	const below = (object) => froms(reachable(copying(object), down));
	const family = (origin) => {
		const ups = [...reachable(copied(origin), up)];
		return new Set([
			origin,
			...ups.flatMap(({ to }) => to),
			...froms(reachable(ups.flatMap(beside), down))
		]);
	};
	const around = (object) => {
		const origin = originOf(object);
		if (copied(origin).length > 0) return family(origin);
		return origin === object ? below(object) : new Set([origin, ...below(origin)]);
	};
	const following = ({ from, follows = {} }) => follows === false ? [] : from.filter(({ values }) => require_explain_review.hold(follows, values));
	const inStep = require_explain_review.remembered((link) => new Set(following(link).flatMap(copying)));
	const madeAround = (object) => {
		const ups = [...reachable(copied(object), up)];
		const sources = new Set([object, ...ups.flatMap(({ to }) => to)]);
		const copies = [...sources].flatMap(copying);
		const same = new Set([...sources, ...[...reachable(copies, inStep)].flatMap(following)]);
		return new Set([...froms(reachable(copies, down))].filter((one) => !same.has(one)));
	};
	return {
		below,
		around,
		madeAround
	};
}
function storageIn(links) {
	const storing = (object) => links.into(object, "inside");
	const onward = require_explain_review.remembered(({ from }) => new Set(from.flatMap(storing)));
	return (object) => froms(reachable(storing(object), onward));
}
function keysIn(links, originOf) {
	let asked = 0;
	const numberOf = require_explain_review.remembered((_) => ++asked);
	const copying = (object) => `copied by ${keyOf$2(links.into(object, "copies"))}`;
	const storing = (object) => `storing ${keyOf$2(links.into(object, "inside"))}`;
	const keeping = (object) => `keeping ${keyOf$2(keepingOf(object, links))}`;
	const family = (object) => {
		const origin = originOf(object);
		const copied = keyOf$2(copiedBy(origin, links));
		if (copied !== "") return `copies ${copied}`;
		return origin === object ? copying(object) : `from ${numberOf(origin)}`;
	};
	return {
		keyBelow: (object) => `${copying(object)} ${storing(object)}`,
		keyAround: (object) => `${family(object)} ${storing(object)} ${keeping(object)}`
	};
}
function familiesIn(links) {
	const originOf = originIn(links);
	return {
		...copiesAround(links, originOf),
		storedIn: storageIn(links),
		...keysIn(links, originOf)
	};
}
// src/domain/state/copies.ts
const reasonsIn$1 = (counts) => Object.freeze(LOST_BECAUSE.filter((reason) => (counts.get(reason) ?? 0) > 0));
function goingWithout(object, reason, { lost, going, counts }) {
	const { address } = object;
	const others = going.goesWithIt.filter((one) => one !== address);
	const isTwin = ([one]) => one !== object && one.address === address;
	return {
		goesWithIt: lost.size - 1 > others.length && [...lost].filter(isGoing).some(isTwin) ? going.goesWithIt : Object.freeze(others),
		because: reasonsIn$1(new Map([...counts, [reason, (counts.get(reason) ?? 0) - 1]]))
	};
}
function withoutTwins(copies, twinsOf) {
	if (copies.length < 2) return copies;
	const told = new Set();
	for (const copy of copies.toSorted((a, b) => require_explain_review.byText(a.address, b.address))) if (!twinsOf(copy).some((one) => told.has(one))) told.add(copy);
	return [...told];
}
const isEmpty = ({ row, values }) => (row.leaves ?? []).some((leaf) => require_explain_review.isConditional(leaf) && leaf.empty !== void 0 && require_explain_review.hold(leaf.empty, values));
function survivorsOf(copies, lost, keepersOf) {
	const found = new Set();
	const keeping = new Set();
	for (const copy of copies) {
		const keepers = keepersOf(copy);
		if (keepers.length > 0) keeping.add(keepers);
		else if (!lost.has(copy)) found.add(copy);
	}
	for (const keepers of keeping) for (const keeper of keepers) found.add(keeper);
	return found;
}
const isGoing = ([, because]) => because !== "cut-back";
function lostAmong(copies, stored, { lost }, addressesOf) {
	const reasons = new Map();
	const counts = new Map();
	for (const copy of copies) {
		const because = lost(copy)?.because ?? (stored.has(copy) ? "container" : null);
		if (because === null) continue;
		reasons.set(copy, because);
		counts.set(because, (counts.get(because) ?? 0) + 1);
	}
	return {
		lost: reasons,
		counts,
		going: {
			goesWithIt: addressesOf([...reasons].filter(isGoing).map(([copy]) => copy)),
			because: reasonsIn$1(counts)
		}
	};
}
const isBeside = (object, because, below) => because === "destroyed" && object.row.class !== "backup" && !below.has(object);
function goingBelow(object, going, lost, below) {
	const along = [...lost].filter(isGoing).filter(([one, because]) => one !== object && !isBeside(one, because, below));
	const names = new Set(along.map(([{ address }]) => address));
	const goesWithIt = going.goesWithIt.filter((one) => names.has(one));
	return goesWithIt.length === going.goesWithIt.length ? going : {
		...going,
		goesWithIt: Object.freeze(goesWithIt)
	};
}
function copiesIn(links, { below, around, storedIn, keyBelow, keyAround }, losses, keepersOf, twinsOf, addressesOf) {
	const lostBelow = require_explain_review.remembered((object) => lostAmong(below(object), storedIn(object), losses, addressesOf), keyBelow);
	const all = require_explain_review.remembered((object) => {
		const copies = around(object);
		const found = lostAmong(copies, storedIn(object), losses, addressesOf);
		const kept = withoutTwins([...survivorsOf(copies, found.lost, keepersOf), ...keepersOf(object)], twinsOf);
		const survivors = kept.filter((one) => !isEmpty(one));
		return {
			...found,
			survivors: addressesOf(survivors),
			isAnyEmpty: survivors.length < kept.length
		};
	}, keyAround);
	const isPartLeft = (object) => Array.from(partsIn(object, links)).some((one) => losses.lost(one) === null);
	return (object) => {
		const found = all(object);
		const copies = object.row.class === "backup" ? lostBelow(object) : found;
		const reason = copies.lost.get(object);
		const going = reason === void 0 ? copies.going : goingWithout(object, reason, copies);
		const { goesWithIt, because } = object.row.class !== "backup" && copiedBy(object, links).length > 0 ? goingBelow(object, going, copies.lost, below(object)) : going;
		const uncounted = [...isPartLeft(object) ? ["part"] : [], ...found.isAnyEmpty ? ["empty"] : []];
		const reasons = uncounted.length === 0 ? because : Object.freeze([...because, ...uncounted]);
		return {
			survivors: found.survivors,
			goesWithIt,
			because: reasons
		};
	};
}
// src/domain/state/guarded.ts
const GUARDING = [
	"guards",
	"copies",
	"inside"
];
const byOwnId = (objects) => require_explain_review.grouped(objects.flatMap((object, place) => Array.from(require_explain_review.idsOf(object), (id) => ({
	id,
	object,
	place
}))), ({ id }) => id);
const idsAbove = (id) => id.startsWith("/subscriptions/") ? require_explain_review.pathsAbove(id) : [];
function guardedIn(objects, { lost }) {
	const index = require_explain_review.remembered(byOwnId);
	const meantBy = (id) => [...new Set([id, ...idsAbove(id)])].flatMap((one) => index(objects).get(one) ?? []);
	const havingAll = ([first = "", ...others]) => others.reduce((found, id) => {
		const having = new Set(meantBy(id).map(({ object }) => object));
		return found.filter(({ object }) => having.has(object));
	}, meantBy(first));
	const guardedBy = (reference, { after }) => {
		const meant = require_explain_review.idSetsOf({ values: after }, reference).flatMap(havingAll).filter(({ object }) => reference.to.includes(object.type)).sort((a, b) => a.place - b.place);
		return [...new Set(meant.map(({ object }) => object))];
	};
	return (change, row) => {
		const namespace = require_explain_review.namespaceOf(row.namedIn, change.after);
		return (row.refs ?? []).filter(({ role, outer }) => GUARDING.includes(role) && outer !== true).flatMap((reference) => guardedBy(reference, change)).filter((object) => !isGone(lost(object)) && !require_explain_review.areNamedApart(namespace, require_explain_review.namespaceOf(object.row.namedIn, object.values)));
	};
}
// src/domain/state/held.ts
function heldIn(thereOf, isFreed) {
	const isHeldBy = (object, leaf) => {
		if (!require_explain_review.isConditional(leaf)) return leaf.remains === "refused";
		return leaf.refusal === "not-empty" && (thereOf?.(leaf, object) ?? []).some(({ goes }) => !goes);
	};
	return require_explain_review.remembered((object) => {
		for (const leaf of object.row.leaves ?? []) {
			if (leaf.of !== void 0) return false;
			if (weigh(leaf, [[{
				values: object.values,
				of: null
			}]]).met !== void 0 && !(require_explain_review.isConditional(leaf) && isFreed(leaf, object))) return isHeldBy(object, leaf);
		}
		return false;
	});
}
// src/domain/type-version.ts
const withoutVersion = (type) => type.replace(/(?:_old|_v\d+)+$/, "");
const areVersions = (a, b) => withoutVersion(a) === withoutVersion(b);
// src/domain/state/twins.ts
const tellingApart = ({ row: { refs = [] } }) => [...require_explain_review.COMMON_IDS, ...refs.map(({ path }) => path)];
const folded = (ids) => JSON.stringify(ids).toLowerCase();
function differAt(path, one, other) {
	const [here, there] = [one, other].map(({ values }) => require_explain_review.idsAt(values, path));
	return here?.length !== 0 && there?.length !== 0 && folded(here) !== folded(there);
}
const areApart = (one, other) => one !== null && other !== null && one !== other;
const areTogether = (one, other) => !areApart(require_explain_review.realmOf(one), require_explain_review.realmOf(other)) && !areApart(require_explain_review.regionOf(one), require_explain_review.regionOf(other)) && !isElsewhere$1(one.providerConfig, other.providerConfig);
const isSame$2 = (one, other) => areTogether(one, other) && !tellingApart(one).some((path) => differAt(path, one, other));
const familyOf = require_explain_review.remembered(withoutVersion);
const marksOf$1 = (object, scopesOf) => {
	const [id] = require_explain_review.idsAt(object.values, "id");
	return id === void 0 ? [] : scopesOf(object).map((scope) => `${familyOf(object.type)} ${scope(id)}`);
};
const MOST_NAMESAKES = 100;
function twinsIn(objects, scopesOf) {
	const marks = (object) => marksOf$1(object, scopesOf);
	const index = require_explain_review.remembered((all) => {
		const byMark = new require_explain_review.Lists();
		for (const object of all) for (const mark of marks(object)) byMark.add(mark, object);
		return byMark;
	});
	const among = (object, namesakes) => namesakes.length > MOST_NAMESAKES ? [] : namesakes.filter((one) => one !== object && isSame$2(object, one));
	return (object) => [...new Set(marks(object).flatMap((mark) => among(object, index(objects).get(mark))))];
}
function goingElsewhere(objects, scopesOf) {
	const marks = (object) => marksOf$1(object, scopesOf);
	const going = new require_explain_review.Lists();
	for (const object of objects) if (object.fate === "goes") for (const mark of marks(object)) going.add(mark, object);
	const isAmong = (object, namesakes) => namesakes.length > MOST_NAMESAKES || namesakes.some((other) => isSame$2(object, other));
	return (object) => object.fate !== "goes" && marks(object).some((mark) => isAmong(object, going.get(mark)));
}
// src/domain/state/holders.ts
function byName(objects) {
	const named = new require_explain_review.Lists();
	for (const object of objects) for (const id of require_explain_review.idsOf(object)) named.add(require_explain_review.folded(id), object);
	return named;
}
function holdersIn(objects, { lost }) {
	const index = require_explain_review.remembered(byName);
	return (name, types, object) => index(objects).get(require_explain_review.folded(name)).find((one) => types.includes(one.type) && lost(one) === null && areTogether(object, one)) ?? null;
}
// src/domain/state/apart.ts
function placeOf$1(object, reference) {
	const ids = require_explain_review.idSetsOf(object, reference).flat();
	return {
		to: reference.to,
		ids,
		folded: new Set(ids.map((id) => id.toLowerCase()))
	};
}
const placesOf$1 = (object) => new Map(require_explain_review.referencesOf(object).filter(({ role }) => role === "inside").map((reference) => [reference.path, placeOf$1(object, reference)]));
const haveCommon = (some, others) => [...some.folded].some((id) => others.folded.has(id));
const told = (places, around) => JSON.stringify([Array.from(places, ([path, { folded }]) => [path, ...[...folded].sort()]), keyOf$2(around)]);
function apartIn(links) {
	const placesIn = require_explain_review.remembered(placesOf$1);
	const around = require_explain_review.remembered((object) => new Set(links.outOf(object, "inside").flatMap(({ to }) => to)));
	const isApart = (object, container) => {
		const theirs = placesIn(container);
		if (theirs.size === 0) return false;
		const own = [...placesIn(object)];
		if (own.some(([, { to, ids }]) => to.includes(container.type) && ids.some(require_explain_review.isGlobal))) return false;
		const differs = ([path, place]) => {
			const there = theirs.get(path);
			if (there === void 0 || place.to.includes(container.type)) return false;
			return place.ids.length > 0 && there.ids.length > 0 && !haveCommon(place, there);
		};
		return own.some(differs) && ![...around(container)].some((one) => around(object).has(one));
	};
	return {
		isApart,
		placeOf: require_explain_review.remembered((container) => told(placesIn(container), links.outOf(container, "inside")))
	};
}
// src/domain/state/inside.ts
function namedIn$1(objects) {
	const types = new Map();
	for (const { row, type } of objects) for (const leaf of (row.leaves ?? []).filter(require_explain_review.isConditional)) if (leaf.refusal === "not-empty") for (const path of leaf.named ?? []) types.set(path, (types.get(path) ?? new Set()).add(type));
	return [...types].map(([path, to]) => ({
		role: "inside",
		path,
		to: [...to]
	}));
}
const insideRefs = ({ refs = [] }) => refs.filter(({ role, keeps }) => role === "inside" && keeps === void 0);
const mayBeOne = (here, there) => here === null || there === null || here === there;
function weighed(type, values) {
	const row = require_explain_review.heldAs(type, values);
	return row?.heavier !== void 0 && require_explain_review.isHeavier(row, values) ? {
		...row,
		weight: row.heavier.weight
	} : row;
}
function insideIn(contents, objects, catalogue) {
	if (contents.length === 0) return () => [];
	const going = objects.filter(({ fate }) => fate === "goes");
	const named = namedIn$1(going);
	const withRefs = require_explain_review.remembered((row) => ({
		...row,
		refs: [...insideRefs(row), ...named]
	}));
	const standing = contents.flatMap((one) => {
		const row = weighed(require_explain_review.rowOf(catalogue(one.type)), one.values);
		return row === null ? [] : [{
			...one,
			row: withRefs(row),
			after: null,
			anew: null,
			fate: "stays"
		}];
	});
	const links = linksOf([...going, ...standing]);
	const missed = new Set(standing.filter(({ row, values }) => row.weight !== "low" && require_explain_review.holdsAnything(row, values)));
	const subscription = require_explain_review.remembered(require_explain_review.subscriptionOf);
	const isElsewhere = (one, { to }, going) => to.some((other) => other.fate === "stays" && !going.has(other) && mayBeOne(subscription(one), subscription(other)));
	const { isApart, placeOf } = apartIn(links);
	const isIn = (one, container) => one.fate === "stays" && mayBeOne(subscription(one), subscription(container));
	const goingWith = (object) => {
		const going = new Set([object]);
		for (const container of going) for (const link of links.into(container, "inside")) for (const one of link.from) if (isIn(one, container) && !isApart(one, container) && !isElsewhere(one, link, going)) going.add(one);
		return [...going].filter((one) => missed.has(one));
	};
	const known = new Map();
	return (object) => {
		if (object.fate !== "goes") return [];
		const key = JSON.stringify([
			subscription(object),
			placeOf(object),
			keyOf$2(links.into(object, "inside"))
		]);
		const list = known.get(key) ?? goingWith(object);
		known.set(key, list);
		return list;
	};
}
// src/domain/state/locks.ts
function locksIn(links, { lost }) {
	const stays = (one) => one.after === null && lost(one) === null;
	const lockBy = ({ from, to, below, refusal, empty }, object) => {
		if (below !== true && to.length > 1) return [];
		if (empty !== void 0 && require_explain_review.hold(empty, object.values)) return [];
		const lock = from.find((one) => one !== object && stays(one));
		return lock === void 0 ? [] : [{
			by: lock.address,
			refusal: refusal ?? "protected"
		}];
	};
	return (object) => {
		const locks = links.into(object, "locks").flatMap((link) => lockBy(link, object));
		return locks.find(({ refusal }) => refusal === "protected") ?? locks[0] ?? null;
	};
}
// src/domain/state/object.ts
function fateOf(change, { isOnlyForgotten, watched, row }) {
	if (require_explain_review.isDestroyed(change) && !(row !== null && require_explain_review.isRuleChange(change, row))) return isOnlyForgotten ? "stays" : "goes";
	return watched.some(({ watch: { rule } }) => rule === "data-loss" || rule === "backup-loss" && row?.class === "backup") ? "cut-back" : "stays";
}
const isDoubtful = (change) => change.action.effect === "unknown" || change.contradiction !== void 0 && !require_explain_review.isDestroyed(change);
function changing(change, resolved) {
	const row = require_explain_review.rowOf(resolved.knowledge);
	if (row === void 0 || change.mode !== "managed" || change.action.effect === "create" || isDoubtful(change)) return null;
	const { address, deposed, type, before: values, providerConfig } = change;
	const after = change.action.effect === "update" ? change.after : null;
	const anew = change.action.effect === "replace" ? change.after : null;
	const fate = fateOf(change, resolved);
	const leavesState = change.action.effect === "forget" || require_explain_review.isDestroyed(change) && resolved.isOnlyForgotten;
	return {
		address,
		deposed,
		type,
		row,
		values,
		after,
		anew,
		fate,
		...leavesState && { leavesState },
		...providerConfig && { providerConfig }
	};
}
function standing(one, catalogue) {
	const { address, deposed, type, values, providerConfig } = one;
	const row = require_explain_review.heldAs(require_explain_review.rowOf(catalogue(type)), values);
	if (row === null) return null;
	const stays = {
		address,
		deposed,
		type,
		row,
		values,
		after: null,
		anew: null,
		fate: "stays"
	};
	return providerConfig === void 0 ? stays : {
		...stays,
		providerConfig
	};
}
function objectsOf(plan, catalogue, resolve) {
	const ofChanges = new Map();
	for (const change of plan.changes) {
		const object = changing(change, resolve(change));
		if (object !== null) ofChanges.set(change, object);
	}
	const others = plan.standing.map((one) => standing(one, catalogue)).filter((object) => object !== null);
	return {
		all: [...ofChanges.values(), ...others],
		ofChanges
	};
}
function withGoing({ all, ofChanges }, goes) {
	const found = new Map(all.filter(goes).map((one) => [one, {
		...one,
		fate: "goes"
	}]));
	if (found.size === 0) return {
		all,
		ofChanges
	};
	const now = (one) => found.get(one) ?? one;
	return {
		all: all.map(now),
		ofChanges: new Map(Array.from(ofChanges, ([change, one]) => [change, now(one)]))
	};
}
// src/domain/state/sources.ts
const MOST$1 = 100;
function sourcesIn(links) {
	const next = (object) => copiedBy(object, links).filter(({ members }) => members !== true).flatMap(({ to }) => to).filter(({ row }) => row.class !== "backup");
	const sources = require_explain_review.remembered((object) => {
		const found = new Set(next(object));
		for (const source of found) {
			if (found.size > MOST$1) break;
			for (const one of next(source)) found.add(one);
		}
		return {
			found,
			list: Object.freeze([...found])
		};
	}, (object) => keyOf$2(copiedBy(object, links)));
	return (object) => {
		const { found, list } = sources(object);
		return found.has(object) ? list.filter((one) => one !== object) : list;
	};
}
function fellowsIn(links) {
	return (object) => {
		const groups = copiedBy(object, links).filter(({ members }) => members === true);
		return [...new Set(groups.flatMap(({ to }) => to))].filter((one) => one !== object);
	};
}
function madeFromIn({ madeAround, keyAround }) {
	const made = require_explain_review.remembered((object) => [...madeAround(object)].filter(({ row }) => row.class !== "backup"), keyAround);
	return (object) => object.row.class === "backup" ? [] : made(object).filter((one) => one !== object);
}
// src/domain/state/graph.ts
function pointersIn(links) {
	const [froms, tos] = [endsOf(({ from }) => from), endsOf(({ to }) => to)];
	const others = (object, role, list) => {
		const into = links.into(object, role);
		return links.outOf(object, role).some((link) => into.includes(link)) ? list.filter((one) => one !== object) : list;
	};
	return {
		targets: (object, role) => others(object, role, tos(links.outOf(object, role))),
		pointingTo: (object, role) => others(object, role, froms(links.into(object, role)))
	};
}
const withTaken$1 = (links, copiesOf) => (object) => {
	const found = copiesOf(object);
	const taken = object.fate === "goes" ? takenBy(object, links).map(({ address }) => address) : [];
	if (taken.length === 0) return found;
	return {
		...found,
		goesWithIt: [...new Set([...found.goesWithIt, ...taken])].sort(require_explain_review.byText)
	};
};
function stateGraphOf(plan, catalogue, { resolved = resolverOf(catalogue), scopesOf = require_explain_review.ONE_SCOPE } = {}) {
	const planned = objectsOf(plan, catalogue, resolved);
	const { all, ofChanges } = withGoing(planned, goingElsewhere(planned.all, scopesOf));
	const links = linksOf(all, scopesOf);
	const thereOf = plan.namings === null ? null : require_explain_review.thereIn(plan.namings, catalogue);
	const isFreed = require_explain_review.contentsIn(thereOf, catalogue);
	const losses = lossesOf(all, links, heldIn(thereOf, isFreed));
	const keepersOf = keepersIn(links, losses);
	const families = familiesIn(links);
	const sourcesOf = sourcesIn(links);
	const pointers = pointersIn(links);
	const twinsOf = twinsIn(all, scopesOf);
	const staying = require_explain_review.remembered((sources) => sources.filter(({ fate }) => fate !== "goes"));
	const goingBackups = require_explain_review.remembered((copies) => copies.filter(({ fate, row }) => fate === "goes" && row.class === "backup" && row.leaves !== void 0));
	return {
		...losses,
		...pointers,
		objects: all,
		resolved,
		watched: (change) => ofChanges.has(change) ? resolved(change).watched : [],
		of: (change) => ofChanges.get(change),
		keepersOf,
		sourcesOf,
		stayingSourcesOf: (object) => staying(sourcesOf(object)),
		goingBackupsOf: (object) => goingBackups(pointers.pointingTo(object, "copies")),
		fellowsOf: fellowsIn(links),
		madeFrom: madeFromIn(families),
		partsOf: (object) => partsIn(object, links),
		guardedBy: guardedIn(all, losses),
		lockOn: locksIn(links, losses),
		isFreed,
		copiesOf: withTaken$1(links, copiesIn(links, families, losses, keepersOf, twinsOf, addressesIn(all))),
		twinsOf,
		holderOf: holdersIn(all, losses),
		standingIn: insideIn(plan.contents ?? [], all, catalogue),
		takenWith: (object) => object.fate === "goes" ? takenBy(object, links).filter(({ fate }) => fate !== "goes") : []
	};
}
// src/domain/rules/protected.ts
const protecting = ({ protect }, change) => protect.find((one) => require_explain_review.matchesObject(one, change, "is-or-becomes"));
const protectedObject = (change, context) => {
	if (change.mode !== "managed" || !(require_explain_review.isDestroyed(change) || change.action.effect === "forget")) return [];
	const entry = protecting(context.policy, change);
	if (entry === void 0) return [];
	return [require_explain_review.statement("protected", require_explain_review.about(change, context), {
		kind: "protect",
		reason: entry.reason
	})];
};
// src/input/plan/sources.ts
async function findSources(args, naming) {
	const { cwd, root, noun = "plan" } = naming;
	const missing = [];
	const found = [];
	for (const arg of args) {
		const { root: named = root, path } = splitArgument(arg, cwd, noun);
		const paths = path === "-" || exists(path, cwd) ? [path] : await matching(path, cwd);
		if (paths.length === 0) missing.push({
			path,
			named
		});
		found.push(...paths.map((one) => ({
			path: one,
			named
		})));
	}
	const [sources, nowhere] = withRoots([found, missing], naming);
	return {
		sources,
		missing: nowhere
	};
}
const folderOf = (path) => path === "-" ? "." : (0, node_path.dirname)(path);
function withRoots([found, missing], { cwd, topOf }) {
	const top = topOf?.([...found, ...missing].map(({ path }) => folderOf(path)), cwd) ?? cwd;
	const source = ({ path, named }) => ({
		path,
		root: named === void 0 ? require_hook_explain_review.rootName((0, node_path.resolve)(cwd, folderOf(path)), top) : require_hook_explain_review.rootName(named, cwd)
	});
	return [found.map(source), missing.map(source)];
}
function splitArgument(arg, cwd, noun) {
	const cut = exists(arg, cwd) ? -1 : arg.indexOf("=");
	const path = arg.slice(cut + 1);
	if (path === "") throw new require_hook_shell_command_log_explain_review.InputError(`"${arg}" names no ${noun}; write ROOT=PATH`);
	if (cut === 0) throw new require_hook_shell_command_log_explain_review.InputError(`"${arg}" names no root; write ROOT=PATH, or the path alone`);
	return cut < 0 ? { path } : {
		path,
		root: arg.slice(0, cut)
	};
}
const exists = (path, cwd) => (0, node_fs.existsSync)((0, node_path.isAbsolute)(path) ? path : (0, node_path.join)(cwd, path));
async function matching(path, cwd) {
	const { expanded, isGlob } = await Promise.resolve().then(() => require("./input-plan-glob.js"));
	return isGlob(path) ? expanded(path, cwd) : [];
}
async function planSources(args, naming) {
	const { sources, missing } = await findSources(args, naming);
	if (missing.length === 0) return sources;
	const { isGlob } = await Promise.resolve().then(() => require("./input-plan-glob.js"));
	const globs = missing.map(({ path }) => path).filter(isGlob);
	if (globs.length > 0) throw new require_hook_shell_command_log_explain_review.InputError(globs.map((glob) => matchesNothing(glob, naming.noun)).join("\n"));
	return [...sources, ...missing];
}
const matchesNothing = (glob, noun = "plan") => `"${glob}" matches no file; check the pattern, or that the step which makes the ${noun} ran`;
// src/input/thread-program.ts
const threadProgram = (url, source, bundle) => url.endsWith(".ts") ? (0, node_url.fileURLToPath)(new URL(source, url)) : (0, node_path.join)((0, node_path.dirname)((0, node_url.fileURLToPath)(url)), "..", bundle, "index.js");
// src/input/json/memory.ts
const MAX_DEPTH = 1 << 17;
const QUERY = 65536;
const STARTS = 131072;
const ENDS = 131328;
const CHUNK$1 = 3408456;
const CHUNK_SIZE = 1 << 20;
// src/input/json/scan-error.ts
var ScanError = class extends require_hook_shell_command_log_explain_review.InputError {
	offset;
	constructor(message, offset) {
		super(message);
		this.offset = offset;
	}
};
const WANTED = [
	"a value",
	"a value or \"]\"",
	"a key in quotes",
	"a key in quotes or \"}\"",
	"\":\"",
	"\",\" or \"}\"",
	"the end",
	"\",\" or \"]\""
];
const SAYS = {
	[0]: ({ c, offset, wanted }) => `is not JSON: ${shown$1(c)} at byte ${offset} where ${WANTED[wanted]} should stand`,
	[1]: ({ offset }) => `has an unescaped control character in a string at byte ${offset}`,
	[2]: ({ offset }) => `has an unknown escape in a string at byte ${offset}`,
	[3]: ({ offset }) => `has a broken \\u escape in a string at byte ${offset}`,
	[4]: ({ offset }) => `is nested more than ${MAX_DEPTH} deep at byte ${offset}`,
	[5]: ({ c, offset, noun }) => `has ${kindOf$1(c)} at byte ${offset} where a ${noun} has a list`,
	[6]: ({ c, offset, noun }) => `has ${kindOf$1(c)} at byte ${offset} where a ${noun} has an object`,
	[7]: ({ offset }) => `has the same key twice in one object at byte ${offset}`
};
const scanErrorFor = (fault) => new ScanError(SAYS[fault.fault]?.(fault) ?? `is not JSON at byte ${fault.offset}`, fault.offset);
const shown$1 = (c) => c > 32 && c < 127 ? `"${String.fromCharCode(c)}"` : `the byte 0x${c.toString(16).padStart(2, "0")}`;
const KINDS = new Map([
	[123, "an object"],
	[91, "a list"],
	[34, "a string"],
	[110, "null"],
	[116, "true or false"],
	[102, "true or false"]
]);
const kindOf$1 = (c) => KINDS.get(c) ?? (/[-\d]/.test(String.fromCharCode(c)) ? "a number" : shown$1(c));
// src/input/json/words.ts
const LONGEST$1 = 96;
const PLACES = 1024;
var Words = class {
	#known = new Array(PLACES).fill(null);
	find(bytes, from, to) {
		const known = this.#known[placeOf(bytes, from, to)];
		return known && isSame$1(known.bytes, bytes, from, to) ? known.text : void 0;
	}
	add(bytes, from, to, text) {
		if (to - from > LONGEST$1) return;
		this.#known[placeOf(bytes, from, to)] = {
			bytes: new Uint8Array(bytes.subarray(from, to)),
			text
		};
	}
};
function isSame$1(known, bytes, from, to) {
	const length = to - from;
	if (known.length !== length) return false;
	for (let i = 0; i < length; i++) if (known[i] !== bytes[from + i]) return false;
	return true;
}
function placeOf(bytes, from, to) {
	const letter = (at) => at < from ? 0 : bytes[at] ?? 0;
	const middle = from + (to - from >> 1);
	return (to - from) * 31 + letter(to - 1) * 7 + letter(to - 2) * 61 + letter(middle) * 13 + letter(to - 4) * 127 & 1023;
}
// src/input/json/taken-bytes.ts
const WORDS$1 = new Words();
var TakenBytes = class {
	#slots;
	#bytes = Buffer.alloc(0);
	#at = 0;
	#from = 0;
	#to = 0;
	#strings = new Array(32).fill(void 0);
	constructor(slots) {
		this.#slots = slots;
	}
	set(bytes, at, from, to) {
		this.#bytes = bytes;
		this.#at = at;
		this.#from = from;
		this.#to = to;
		this.#strings.fill(void 0);
	}
	whole() {
		return this.#range(this.#from, this.#to);
	}
	#range(start, end) {
		return this.#bytes.subarray(start - this.#at, end - this.#at);
	}
	has(slot) {
		const start = this.#slots.starts[slot];
		return start >= 0 && this.#bytes[start - this.#at] !== 110;
	}
	#text(start, end) {
		return this.#bytes.toString("utf8", start - this.#at, end - this.#at);
	}
	text(slot) {
		const start = this.#slots.starts[slot];
		return start < 0 ? void 0 : this.#text(start, this.#slots.ends[slot]);
	}
	string(slot) {
		const known = this.#strings[slot];
		if (known !== void 0) return known;
		const read = this.#string(slot);
		this.#strings[slot] = read;
		return read;
	}
	word(slot) {
		const start = this.#slots.starts[slot];
		if (start < 0 || this.#bytes[start - this.#at] !== 34) return null;
		const from = start + 1 - this.#at;
		const to = this.#slots.ends[slot] - 1 - this.#at;
		return WORDS$1.find(this.#bytes, from, to) ?? this.#newWord(slot, from, to);
	}
	#newWord(slot, from, to) {
		const read = this.string(slot);
		if (read !== null) WORDS$1.add(this.#bytes, from, to, read);
		return read;
	}
	#string(slot) {
		const start = this.#slots.starts[slot];
		if (start < 0 || this.#bytes[start - this.#at] !== 34) return null;
		const text = this.#text(start + 1, this.#slots.ends[slot] - 1);
		return text.includes("\\") ? JSON.parse(`"${text}"`) : text;
	}
	bytes(slot) {
		const start = this.#slots.starts[slot];
		return start < 0 ? void 0 : this.#range(start, this.#slots.ends[slot]);
	}
	eachPlace(tell) {
		const { starts, ends } = this.#slots;
		for (let slot = 0; slot < 32; slot++) {
			const start = starts[slot];
			if (start >= 0) tell(slot, start - this.#from, ends[slot] - this.#from);
		}
	}
};
// src/input/json/ahead/batch.ts
const BEGIN = 0;
const FINISH = 1;
const KEY = 2;
const TAKE = 4;
var BatchReader = class {
	#finder;
	#slots = {
		starts: new Float64Array(32),
		ends: new Float64Array(32)
	};
	#taken = new TakenBytes(this.#slots);
	#batch = {
		numbers: new Float64Array(0),
		length: 0,
		bytes: new Uint8Array(0),
		names: []
	};
	#number = 0;
	#byte = 0;
	#name = 0;
	constructor(finder) {
		this.#finder = finder;
	}
	read(batch) {
		this.#batch = batch;
		this.#number = 0;
		this.#byte = 0;
		this.#name = 0;
		const bytes = Buffer.from(batch.bytes.buffer, batch.bytes.byteOffset, batch.bytes.length);
		while (this.#number < batch.length) this.#event(this.#next(), bytes);
	}
	#next() {
		return this.#batch.numbers[this.#number++];
	}
	#nextName() {
		return this.#batch.names[this.#name++];
	}
	#event(kind, bytes) {
		if (kind === TAKE) this.#take(bytes);
		else if (kind === BEGIN) this.#finder.begin();
		else if (kind === FINISH) this.#finder.finish();
		else if (kind === KEY) this.#finder.key(this.#nextName());
		else {
			const [members, depth] = [this.#next(), this.#next()];
			this.#finder.named(members, this.#nextName(), depth);
		}
	}
	#take(bytes) {
		const query = this.#next();
		const depth = this.#next();
		const length = this.#next();
		const { starts, ends } = this.#slots;
		starts.fill(-1);
		for (let left = this.#next(); left > 0; left--) {
			const slot = this.#next();
			starts[slot] = this.#next();
			ends[slot] = this.#next();
		}
		this.#taken.set(bytes, -this.#byte, 0, length);
		this.#byte += length;
		this.#finder.take(query, this.#taken, depth);
	}
};
// src/input/json/ahead/protocol.ts
const moved = ({ numbers, bytes }) => [numbers.buffer, bytes.buffer];
// src/input/json/query.ts
var Members = class {
	#queries;
	all;
	each;
	constructor(queries, options = {}) {
		this.all = options.all ?? false;
		this.each = options.each ?? null;
		this.#queries = new Map(Object.entries(queries));
	}
	get queries() {
		return this.#queries;
	}
	add(name, query) {
		this.#queries.set(name, query);
	}
};
const objectWith = (members, options = {}) => ({
	only: "object",
	members: new Members(members, options)
});
const takeParsed = (tell, only) => ({
	...only !== void 0 && { only },
	take: (taken) => tell(require_shell_review.parse(taken.whole()))
});
function takeEach(take) {
	let last = "";
	const named = (name) => {
		last = name;
	};
	return { members: new Members({}, { each: {
		query: { take: (taken, depth) => take(last, taken, depth) },
		named
	} }) };
}
// src/input/json/ahead/shape.ts
function partsOf(query) {
	const queries = [query];
	const members = [];
	const placeIn = (list, part) => {
		if (part === null || part === void 0) return null;
		const at = list.indexOf(part);
		return at >= 0 ? at : list.push(part) - 1;
	};
	const shapes = [];
	const membersShapes = [];
	for (const { take, slot, only, members: inside, elements } of queries) {
		const at = placeIn(members, inside);
		shapes.push({
			isTaken: take !== void 0,
			slot,
			only,
			members: at,
			elements: placeIn(queries, elements)
		});
		for (const { all, each, queries: known } of members.slice(membersShapes.length)) membersShapes.push({
			names: [...known].map(([name, one]) => [name, placeIn(queries, one)]),
			all,
			each: placeIn(queries, each?.query)
		});
	}
	return {
		shape: {
			queries: shapes,
			members: membersShapes
		},
		queries,
		members
	};
}
// src/input/json/ahead/read-ahead.ts
const PROGRAM$1 = threadProgram(require("url").pathToFileURL(__filename).href, "thread.ts", "scanning");
async function readAhead({ path, begin, strange, noun, onProgress }) {
	const { Worker } = await Promise.resolve().then(() => require_rolldown_runtime.__toESM(require("node:worker_threads"), 1));
	const listener = new Listener(begin);
	const data = {
		path,
		shape: listener.shape,
		noun
	};
	const worker = new Worker(PROGRAM$1, { workerData: data });
	const batches = new BatchReader(listener);
	const heard = (told) => {
		if ("documents" in told) return told.documents;
		if ("mistake" in told) throw errorOf(told.mistake, strange);
		if ("bytes" in told) onProgress?.(told.bytes);
		else {
			batches.read(told.batch);
			giveBack(worker, told.batch);
		}
		return null;
	};
	try {
		return await lastOf(worker, heard, noun);
	} finally {
		await worker.terminate();
	}
}
function lastOf(worker, heard, noun) {
	return new Promise((resolve, reject) => {
		const fail = (error) => {
			worker.off("message", hear);
			reject(error);
		};
		const hear = (told) => {
			try {
				const last = heard(told);
				if (last !== null) resolve(last);
			} catch (error) {
				fail(error);
			}
		};
		worker.on("message", hear);
		worker.on("error", fail);
		worker.on("exit", (code) => fail(new Error(`the thread that scans a ${noun} ended with ${code}`)));
	});
}
const giveBack = (worker, { numbers, bytes }) => {
	const room = {
		numbers,
		bytes
	};
	worker.postMessage(room, moved(room));
};
const errorOf = (mistake, strange) => {
	if ("strange" in mistake) return new require_hook_shell_command_log_explain_review.InputError(strange(mistake.strange));
	const { message, offset } = mistake;
	return offset === null ? new require_hook_shell_command_log_explain_review.InputError(message) : new ScanError(message, offset);
};
var Listener = class {
	#begin;
	#isBegun = true;
	#document;
	#parts;
	constructor(begin) {
		this.#begin = begin;
		this.#document = begin();
		this.#parts = partsOf(this.#document.query);
	}
	get shape() {
		return this.#parts.shape;
	}
	begin() {
		if (!this.#isBegun) this.#document = this.#begin();
		this.#isBegun = false;
		this.#parts = partsOf(this.#document.query);
	}
	finish() {
		this.#document.finish();
	}
	key(name) {
		this.#document.onKey?.(name);
	}
	named(members, name, depth) {
		this.#parts.members[members]?.each?.named(name, depth);
	}
	take(query, taken, depth) {
		this.#parts.queries[query]?.take?.(taken, depth);
	}
};
// src/input/json/bytes.ts
const CHUNK = 1 << 20;
const TURN = 4;
async function* fileBytes(path) {
	const file = openFile(path);
	try {
		const buffer = Buffer.allocUnsafe(CHUNK);
		for (let turn = 1;; turn++) {
			const length = (0, node_fs.readSync)(file, buffer, 0, CHUNK, null);
			if (length === 0) return;
			yield buffer.subarray(0, length);
			if (turn % TURN === 0) await (0, node_timers_promises.setImmediate)();
		}
	} catch (cause) {
		if (isSystemError(cause, "EISDIR")) throw new require_hook_shell_command_log_explain_review.InputError("is a folder; name the file in it", { cause });
		throw cause;
	} finally {
		(0, node_fs.closeSync)(file);
	}
}
function openFile(path) {
	try {
		return (0, node_fs.openSync)(path, "r");
	} catch (cause) {
		if (isSystemError(cause, "ENOENT") || isSystemError(cause, "ENOTDIR")) throw new require_hook_shell_command_log_explain_review.InputError(`${require_hook_shell_log_explain_review.absent(path)}; check the path, or that the step which makes it ran`, { cause });
		throw new require_hook_shell_command_log_explain_review.InputError(`can't be read: ${require_start_hook_shell_command_log_explain_review.whyAndRemedy(cause)}`, { cause });
	}
}
const isSystemError = (error, code) => error instanceof Error && "code" in error && (code === void 0 || error.code === code);
// src/input/json/kept-bytes.ts
const MOST_ROOM = 8 << 20;
const LEAST_ROOM$1 = 4096;
var KeptBytes = class {
	#taken;
	#bytes = Buffer.alloc(0);
	#length = 0;
	#chunk = Buffer.alloc(0);
	#chunkAt = 0;
	constructor(slots) {
		this.#taken = new TakenBytes(slots);
	}
	enter(chunk, at) {
		this.#chunk = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
		this.#chunkAt = at;
	}
	keep(from, end) {
		const start = Math.max(0, from + this.#length - this.#chunkAt);
		const more = end - start;
		if (more <= 0) return;
		this.#makeRoom(this.#length + more);
		this.#bytes.set(this.#chunk.subarray(start, end), this.#length);
		this.#length += more;
	}
	#makeRoom(length) {
		if (length <= this.#bytes.length) return;
		const grown = Buffer.alloc(Math.max(this.#bytes.length * 2, length, LEAST_ROOM$1));
		grown.set(this.#bytes.subarray(0, this.#length));
		this.#bytes = grown;
	}
	complete(from, to) {
		if (from >= this.#chunkAt) this.#taken.set(this.#chunk, this.#chunkAt, from, to);
		else {
			this.keep(from, to - this.#chunkAt);
			this.#taken.set(this.#bytes, from, from, to);
		}
		return this.#taken;
	}
	close() {
		if (this.#bytes.length > MOST_ROOM) this.#bytes = Buffer.alloc(0);
		this.#length = 0;
	}
};
// src/input/json/layout.ts
const WORD$1 = 4;
const LEAST_ROOM = 1024;
const NO_SLOT = -1;
const ONLY = {
	array: 1,
	object: 2
};
const MOST_MEMBERS = 32;
const layoutOf = require_explain_review.rememberedWith((query) => new Layout(query));
var Layout = class {
	#bytes = Buffer.alloc(LEAST_ROOM);
	#next = QUERY;
	queries = new Map();
	members = new Map();
	#addresses = new Map();
	top;
	constructor(query) {
		this.top = this.#query(query);
	}
	get bytes() {
		return this.#bytes.subarray(0, this.#next - QUERY);
	}
	#room(bytes) {
		const address = this.#next;
		this.#next += Math.ceil(bytes / WORD$1) * WORD$1;
		if (this.#next > 131072) throw new Error("the query is too long for the scanner");
		while (this.#next - QUERY > this.#bytes.length) this.#bytes = Buffer.concat([this.#bytes, Buffer.alloc(this.#bytes.length)]);
		return address;
	}
	#write(address, words) {
		for (const [at, word] of words.entries()) this.#bytes.writeInt32LE(word, address - QUERY + at * WORD$1);
	}
	#query(query) {
		if (query === void 0) return 0;
		const before = this.#addresses.get(query);
		if (before !== void 0) return before;
		const { take, slot = NO_SLOT, members, elements, only } = query;
		if (slot >= 32) throw new Error(`there is no slot ${slot}`);
		const address = this.#room(20);
		this.#addresses.set(query, address);
		this.queries.set(address, query);
		const kind = only === void 0 ? 0 : ONLY[only];
		this.#write(address, [
			take ? 1 : 0,
			slot,
			this.#membersOf(members),
			this.#query(elements),
			kind
		]);
		return address;
	}
	#membersOf(members) {
		if (members === void 0) return 0;
		const before = this.#addresses.get(members);
		if (before !== void 0) return before;
		const { all, each, queries } = members;
		const address = this.#room(12);
		this.#addresses.set(members, address);
		const named = {
			all,
			each,
			addresses: new Map()
		};
		this.members.set(address, named);
		this.#write(address, [
			all || each ? 1 : 0,
			this.#query(each?.query),
			0
		]);
		let link = address + 8;
		for (const [name, query] of queries) {
			const member = this.#member(name, query, named.addresses.size);
			this.#write(link, [member]);
			link = member + 16;
			named.addresses.set(name, member);
		}
		return address;
	}
	#member(name, query, place) {
		if (place >= MOST_MEMBERS) throw new Error(`more than ${MOST_MEMBERS} members can't be told apart`);
		const bytes = Buffer.from(name);
		const text = this.#room(bytes.length);
		bytes.copy(this.#bytes, text - QUERY);
		const address = this.#room(20);
		this.#write(address, [
			text,
			bytes.length,
			this.#query(query),
			1 << place,
			0
		]);
		return address;
	}
};
// src/input/json/machine-code.ts
const MACHINE_CODE = [
	"AGFzbQEAAAABPQtgAX8Bf2ACf38Bf2ACf38AYAF/AGAEf398fwBgA39/fwBgAABgAAF8YAABf2AEf398fABgBX9/f3x/AX8CNgQE",
	"aG9zdARmYWlsAAQEaG9zdAR0YWtlAAkEaG9zdAdyZWFkS2V5AAoEaG9zdAZjdXRLZXkAAgMWFQMAAgABAAAABQACAQEBBgEBBwMA",
	"CAUEAQFFRQZuE38BQQALfAFEAAAAAAAAAAALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUF/C3wBRAAAAAAA",
	"APC/C38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAsHLgUFc3RhcnQAFgRwdXNoABcGaXNEb25lABgJdGFr",
	"ZVN0YXJ0ABUGbWVtb3J5AgAIARIK6yMVNABBACAALQAAIwEgAEHIhNABa7igQQcjAiMCQQVGIgAEfyMDQYCECGotAABFBSAACxsQ",
	"AAvxAgIBewJ/IwAhAgJ/A0AgACACSQRAIAD9AAQAIgH9DCIiIiIiIiIiIiIiIiIiIiL9IyAB/QxcXFxcXFxcXFxcXFxcXFxc/SP9",
	"UCAB/QwgICAgICAgICAgICAgICAg/Sb9UP1kIgMEQCAAIANoaiIAIAIgACACSRsMAwsgAEEQaiEADAELCyACCyEAA0AgACMASQRA",
	"IAAtAAAiAkEiRgRAQQAkCyAAQQFqDwsgAkHcAEcEQEEBIAIjASAAQciE0AFruKBBABAAC0EBJAxBAiQLIABBAWoQCyEAIwtBAUcE",
	"QCAADwsjACECAn8DQCAAIAJJBEAgAP0ABAAiAf0MIiIiIiIiIiIiIiIiIiIiIv0jIAH9DFxcXFxcXFxcXFxcXFxcXFz9I/1QIAH9",
	"DCAgICAgICAgICAgICAgICD9Jv1Q/WQiAwRAIAAgA2hqIgAgAiAAIAJJGwwDCyAAQRBqIQAMAQsLIAILIQAMAQsLQQEkCyMAC6sB",
	"AgF8An8gACMJRwRADwsjCEEBayQIIwgiAwR/IANBAnRBtISwAWooAgAFQX8LJAkgA0EDdEGYhNAAaisDACECIANBAnRBqISQAWoo",
	"AgAiAygCBCIEQX9HBEAgBEEDdCIEQYCACGogAjkDACAEQYCCCGojASABQciE0AFruKA5AwALIAMoAgBFBEAPCyADIAAgAiMBIAFB",
	"yITQAWu4oBABRAAAAAAAAPC/JAoLWQAjCwRAIwMjBEZBACMRGwRAQQEkByMSQciE0AFrIABByITQAWsQAwsFIxEEQEEEJAIjAyME",
	"RgRAIxIgAEEBayMMEAwLBUEFQQYjAxskAiMDIAAQBgsLIAALcwAgAEH9AEHdACMDQYCECGotAABBAUYbRwRAIAEQBAsjAyMERgRA",
	"IwRBAnRBhIQQaigCACgCCCIABH8gACgCBAVBAAsEQCMFQQFrJAULIwRBAWskBAsjA0EBayQDQQVBBiMDGyQCIwMgAUEBaiIAEAYg",
	"AAtbAQF/A0AgACMASQRAIw0gAC0AABARIgFBAEgEQCMNIgFBAkYgAUEBRnIgAUEERnIgAUEHRnJFBEAgABAEC0EAJAsgAA8LIAEk",
	"DSAAQQFqIQAMAQsLQQQkCyMAC6EBAQN/Iw4iAUHuAEYgAUH0AEZyBH9BBAVBBUEAIAFB5gBGGwshAgNAIw0gAkggACMASXEEQCMO",
	"IQMjDSIBQQRGBH9B5QAFIANB9ABGBH9B9OTVqwYFQe7qseMGQebCsZsHIANB7gBGGwsgAUEDdHVB/wFxCyAALQAARwRAIAAQBAsj",
	"DUEBaiQNIABBAWohAAwBCwtBBUEAIw0gAkcbJAsgAAuGAgEBfyMLQQJGIAAjAElxBEAgAC0AACIBQfUARwR/IAFB3ABGIAFBIkZy",
	"IAFBL0ZyIAFB4gBGciABQeYARnIgAUHuAEZyIAFB8gBGciABQfQARnIFQQELRQRAQQIgASMBIABByITQAWu4oEEAEAALQQNBASAB",
	"QfUARhskC0EEJA0gAEEBaiEACwNAIwtBA0YgACMASXEEQCAALQAAIgFBOU0gAUEwT3EEf0EBBSABQcYATSABQcEAT3ELBH9BAQUg",
	"AUHmAE0gAUHhAE9xC0UEQEEDIAAtAAAjASAAQciE0AFruKBBABAACyAAQQFqIQAjDUEBayQNIw1FBEBBASQLCwwBCwsgAAvPAgEF",
	"fyMEQQJ0QYSEEGooAgAoAgghBSACIwcgAhsiAkUEQCAFKAIAQQBHIQILQQAkByACBEAgBSAAQciE0AFrIAFByITQAWsiACMBIAC4",
	"oCMFQQFrEAIhAgUgASAAayEGIAUoAgghAgJAA0AgAgRAIAYgAigCBEYEfyACKAIAIQcgBkFwcSEDQQAhBAJ/A0AgAyAESwRAQQAg",
	"BCAHav0ABAAgACAEav0ABAD9Uf1TDQIaIARBEGohBAwBCwsDQCADIAZJBEBBACADIAdqLQAAIAAgA2otAABHDQIaIANBAWohAwwB",
	"CwtBAQsFQQALDQIgAigCECECDAELC0EAIQILCyACBEAgAigCCCQGIAIoAgwiACMEQQJ0QYyEMGoiAigCAHEEQEEHQQAjASABQciE",
	"0AFruKBBABAACyACIAIoAgAgAHI2AgAFIAUoAgQkBgsLtAMCA38BeyAALQAAIgFBCkYgAUEgRnIgAUENRnIgAUEJRnIEQCAAQQFq",
	"DwsjAiICQQVGBEAgAUEsRgR/QQJBACMDQYCECGotAABBAUYbJAIjAyMERgRAIwRBAnRBhIQQaigCACgCDCQGCyAAQQFqBSABIAAQ",
	"CAsPCyACQQNGIAJBAkZyBEAgAUEiRgRAIwAhASAAQQFqIQIDQCABIAJLBEACQCAC/QAEACIE/QwiIiIiIiIiIiIiIiIiIiIi/SMg",
	"BP0MXFxcXFxcXFxcXFxcXFxcXP0j/VAgBP0MICAgICAgICAgICAgICAgIP0m/VD9ZCIDBEAgAiADaGoiAiABIAEgAksbIQEMAQsg",
	"AkEQaiECDAILCwsCfyABIwBJBH8gAS0AAEEiRgVBAAsEQEEEJAIjAyMERgRAIABBAWogAUEAEAwLIAFBAWoMAQtBASQRIABBAWoi",
	"ACQSQQAkDCAAEAUQBwsPCyACQQNGBEAgASAAEAgPCwUgAkEERwRAIAJBAUYgAUHdAEZxBH8gASAAEAgFIAEgABAUCw8FIAFBOkYE",
	"QEEAJAIgAEEBag8LCwsgABAEIAALQgAjA0EBaiQDIwNBgIAISgRAQQQgACMBIAFByITQAWu4oEEAEAALIwNBgIQIaiAAQfsARiIA",
	"OgAAQQNBASAAGyQCC4cDAgF7AX8CfwNAIAAgAUkEQCAA/QAEACIC/QwiIiIiIiIiIiIiIiIiIiIi/SMgAv0MXFxcXFxcXFxcXFxc",
	"XFxcXP0j/VAgAv0MICAgICAgICAgICAgICAgIP0m/VD9ZCIDBEAgACADaGoiACABIAAgAUkbDAMLIABBEGohAAwBCwsgAQshAANA",
	"IABBAWogAUkEfyAALQAAQdwARgVBAAsEfyAALQABIgNB3ABGIANBIkZyIANBL0ZyIANB4gBGciADQeYARnIgA0HuAEZyIANB8gBG",
	"ciADQfQARnIFQQALBEAgAEECaiEAAn8DQCAAIAFJBEAgAP0ABAAiAv0MIiIiIiIiIiIiIiIiIiIiIv0jIAL9DFxcXFxcXFxcXFxc",
	"XFxcXFz9I/1QIAL9DCAgICAgICAgICAgICAgICD9Jv1Q/WQiAwRAIAAgA2hqIgAgASAAIAFJGwwDCyAAQRBqIQAMAQsLIAELIQAM",
	"AQsLIABBAWpBACAAIAFJBH8gAC0AAEEiRgVBAAsbC6YCAQR/IAAtAAAiBUHuAEYgBUH0AEZyBH9BBAVBBUEAIAVB5gBGGwsiA0EA",
	"SgRAAn9BACAAIgIgA2oiBCABSw0AGkEBIQADQCAAIANIBEBBACAAQQRGBH9B5QAFIAVB9ABGBH9B9OTVqwYFQe7qseMGQebCsZsH",
	"IAVB7gBGGwsgAEEDdHVB/wFxCyAAIAJqLQAARw0CGiAAQQFqIQAMAQsLIAQLDwsCf0EAIAVBLUYNABpBASAFQTBGDQAaQQJBfyAF",
	"QTlNIAVBME9xGwsiAkEASARAQQAPCyAAQQFqIQMDQCABIANLBEAgAiADLQAAEBEiAEEASARAIANBACACQQJGIAJBAUZyIAJBBEZy",
	"IAJBB0ZyGw8LIAAhAiADQQFqIQMMAQsLQQALmgEAIAFBOUwgAUEwTnEEQAJ/QQFBAiABQTBGGyAARQ0AGkF/IABBAUYNABpBBCAA",
	"QQNGDQAaQQcgACAAQQZGIABBBUZyGwsPCyABQS5GBEBBA0F/IABBAkYgAEEBRnIbDwsgAUEgckHlAEYEQEEFQX8gAEECRiAAQQFG",
	"ciAAQQRGchsPC0EGQX8gAUEtRiABQStGciAAQQVGcRsLEQBByITQASQAQQAkAkEAJAsL2wMBBX8jACEFIwMhAyMCIQYDQCAAIAVJ",
	"BEACQCAALQAAIgJBIkYEQCAGQQRODQEgAEEBaiAFEA8iAkUNASAGQQJOBEAgAiAFSSIABEAgAi0AAEE6RiEAC0EAQQQgABshBiAC",
	"QQFqIAIgABshAAwECwUgAkEgTQRAIAJBCkYgAkEgRnIgAkENRnIgAkEJRnJFDQIgAEEBaiEADAQFIAJBLEYEQCAGQQVHDQNBAkEA",
	"IANBgIQIai0AAEEBRhshBiAAQQFqIQAMBQUgAkHdAEYgAkH9AEZyBEAgA0EBayABTAR/QQAFIANBgIQIai0AAEEBRgR/IAJB/QBG",
	"BH8gBkEDRiAGQQVGcgVBAAsFIAJB3QBGBH8gBkEBRiAGQQVGcgVBAAsLC0UNBCADQQFrIQMgAEEBaiECBSAGQQFKBEAMBQUgAkH7",
	"AEYiBCACQdsARnIEQCADQQFqIgJBgIAISg0GIAIiA0GAhAhqIAQ6AABBA0EBIAQbIQYgAEEBaiEADAgFIAAgBRAQIgJFDQYLCwsL",
	"CwsgAiAFSSIABEAgAi0AAEEsRiEACyAABH9BAkEAIANBgIQIai0AAEEBRhsFQQULIQYgAkEBaiACIAAbIQAMAgsLCyADJAMgBiQC",
	"IAALnAYCBX8BfCMDIwRGBEAjBiICBEAgAEHuAEdBACACKAIQIgUbBH8gAEHbAEH7ACAFQQFGG0cFQQALBEBBBUEGIAVBAUYbIAAj",
	"ASABQciE0AFruKBBABAACyACKAIABH9BAQUgAigCBEF/RwsEQCMBIAFByITQAWu4oCEHIAIoAgAEQCAHJAoDQCADQSBIBEAgA0ED",
	"dEGAgAhqRAAAAAAAAPC/OQMAIANBAWohAwwBCwsLIwgiA0EDdEGYhNAAaiAHOQMAIANBAnQiA0GohJABaiACNgIAIANBuISwAWoj",
	"BDYCACMEJAkjCEEBaiQICwsLIABB+wBGIgMgAEHbAEZyBEAgAyMDckUEQCABEAQLIAAhAgJAIwMjBEYEQCMGIgAEfyAAQQhBDCAD",
	"G2ooAgBBAEcFQQALRQRAIxAjD0sEQCABIxBqIw9rIgAjAE0EfyMPIQUgACABayIGQXBxIQMCfwNAIAMgBEsEQEEAIAQgBWr9AAQA",
	"IAEgBGr9AAQA/VH9Uw0CGiAEQRBqIQQMAQsLA0AgAyAGSQRAQQAgAyAFai0AACABIANqLQAARw0CGiADQQFqIQMMAQsLQQELBUEA",
	"CwRAQQVBBiMDGyQCIwMgABAGDAQLCyABJA9BACQQIAIgARAOIAFBAWohAAwCCyMEQQJ0IgBBiIQQaiMGIgQ2AgAgAEGQhDBqQQA2",
	"AgAjBEEBaiQEIAQoAggiAAR/IAAoAgQFQQALBEAjBUEBaiQFCyADBH9BAAUgBCgCDAskBgsgAiABEA4gAUEBaiEACyAADwsjA0UE",
	"QCABEAQLIABBIkYEfyABQQFqIwAQDwUgASMAEBALIgIEQEEFQQYjAxskAiMDIAIQBiACDwtBACQRIABBIkYEf0EAJAwgAUEBahAF",
	"BQJ/IAEtAAAiAEHuAEYgAEH0AEZyBH9BBAVBBUEAIABB5gBGGwtBAEoEQCAAJA5BASQNIAFBAWoQCgwBCwJ/QQAgAEEtRg0AGkEB",
	"IABBMEYNABpBAkF/IABBOU0gAEEwT3EbCyQNIw1BAEgEQCABEAQLIAFBAWoQCQsLEAcLBAAjCgs8AEQAAAAAAAAAACQBQQAkA0EA",
	"JAJBACQLQQAkBEEAJAUgACQGQQAkB0EAJAhBfyQJRAAAAAAAAPC/JAoL0AEBAX8gAEHIhNABaiQAIwAkD0EAJBAjCwR/QciE0AEk",
	"EgJ/IwtBBUYEQEHIhNABEAoMAQsjC0EERgRAQciE0AEQCQwBCyMLQQFGBEBByITQARAFDAELQciE0AEQCyEAIwtBAUYEfyAAEAUF",
	"IAALCxAHBUHIhNABCyEAA0AjAkEGRyAAIwBJcQRAIwMjBEoEQCAAIwQiARATIgAjAEcEQCAAEA0hACMDIAFGBEAgACQQCwsFIAAQ",
	"DSEACwwBCwsjASAAQciE0AFrIgC3oCQBIAALBwAjAkEGRgs="
].join("");
// src/input/json/machine.ts
let code;
function codeOf() {
	code ??= new WebAssembly.Module(Buffer.from(MACHINE_CODE, "base64"));
	return code;
}
const NO_WEBASSEMBLY = "can't be read: this Node was started without WebAssembly; leave out --jitless, which may stand in NODE_OPTIONS";
const NO_ADDRESSES = "can't be read: the limit on virtual memory leaves Node no addresses for WebAssembly, of which it sets many aside and uses few; lift the limit (ulimit -v unlimited), or set NODE_OPTIONS=--disable-wasm-trap-handler";
function exportsFor(host) {
	if (typeof WebAssembly === "undefined") throw new require_hook_shell_command_log_explain_review.InputError(NO_WEBASSEMBLY);
	try {
		return new WebAssembly.Instance(codeOf(), { host }).exports;
	} catch (cause) {
		if (!(cause instanceof RangeError)) throw cause;
		throw new require_hook_shell_command_log_explain_review.InputError(NO_ADDRESSES, { cause });
	}
}
const idle = [];
var Machine = class Machine {
	#host = null;
	#exports;
	#bytes;
	starts;
	ends;
	constructor() {
		const told = () => this.#host;
		const host = {
			fail: (fault, c, offset, wanted) => told().fail(fault, c, offset, wanted),
			take: (query, depth, start, end) => told().take(query, depth, start, end),
			cutKey: (start, end) => told().cutKey(start, end),
			readKey: (members, start, end, offset, depth) => told().readKey(members, start, end, offset, depth)
		};
		this.#exports = exportsFor(host);
		const { buffer } = this.#exports.memory;
		this.#bytes = new Uint8Array(buffer);
		this.starts = new Float64Array(buffer, STARTS, 32);
		this.ends = new Float64Array(buffer, ENDS, 32);
	}
	static for(layout, host) {
		const machine = idle.pop() ?? new Machine();
		machine.#host = host;
		machine.#bytes.set(layout.bytes, QUERY);
		machine.#exports.start(layout.top);
		return machine;
	}
	push(chunk) {
		this.#bytes.set(chunk, CHUNK$1);
		return this.#exports.push(chunk.length);
	}
	get isDone() {
		return this.#exports.isDone() !== 0;
	}
	get takeStart() {
		return this.#exports.takeStart();
	}
	release() {
		this.#host = null;
		idle.push(this);
	}
};
// src/input/json/scanner.ts
const LONGEST_NAME$1 = 60;
var Scanner = class {
	#layout;
	#onKey;
	#noun;
	#machine;
	#isDone = false;
	#kept;
	#piece = new Uint8Array(0);
	#offset = 0;
	#keyParts = [];
	#names = new Set();
	constructor(query, onKey = () => {}, noun = "plan") {
		this.#layout = layoutOf(query);
		this.#onKey = onKey;
		this.#noun = noun;
		this.#machine = Machine.for(this.#layout, this);
		this.#kept = new KeptBytes(this.#machine);
	}
	get done() {
		return this.#isDone;
	}
	push(chunk) {
		if (this.#machine === null && !this.#isDone) throw new Error("the document was refused before");
		let from = 0;
		while (this.#machine !== null && from < chunk.length) from += this.#scan(this.#machine, chunk.subarray(from, from + CHUNK_SIZE));
		return from;
	}
	end() {
		if (this.#isDone) return;
		this.#release();
		throw new ScanError(`ends in the middle, after ${this.#offset === 1 ? "1 byte" : `${this.#offset} bytes`}`, this.#offset);
	}
	#scan(machine, piece) {
		this.#piece = piece;
		this.#kept.enter(piece, this.#offset);
		try {
			const length = machine.push(piece);
			const { takeStart, isDone } = machine;
			if (takeStart >= 0) this.#kept.keep(takeStart, length);
			if (isDone) this.#release();
			this.#isDone = isDone;
			this.#offset += length;
			return length;
		} catch (error) {
			this.#release();
			throw error;
		}
	}
	#release() {
		this.#machine?.release();
		this.#machine = null;
	}
	fail(fault, c, offset, wanted) {
		throw scanErrorFor({
			fault,
			c,
			offset,
			wanted,
			noun: this.#noun
		});
	}
	take(query, depth, start, end) {
		this.#layout.queries.get(query)?.take?.(this.#kept.complete(start, end), depth);
		this.#kept.close();
	}
	cutKey(start, end) {
		this.#keyParts.push(Uint8Array.from(this.#piece.subarray(start, end)));
	}
	readKey(address, start, end, offset, depth) {
		const members = this.#layout.members.get(address);
		const name = this.#keyText(this.#piece.subarray(start, end));
		if (members === void 0) return 0;
		const member = members.addresses.get(name) ?? 0;
		if (member === 0) members.each?.named(name, depth);
		if (members.all) this.#tell(name, offset);
		return member;
	}
	#keyText(end) {
		const bytes = Buffer.concat([...this.#keyParts, end]);
		this.#keyParts = [];
		return JSON.parse(`"${bytes.toString()}"`);
	}
	#tell(name, offset) {
		if (this.#names.has(name)) throw new ScanError(`has the key ${JSON.stringify(name.slice(0, LONGEST_NAME$1))} twice, the second time at byte ${offset}`, offset);
		this.#names.add(name);
		this.#onKey(name);
	}
};
// src/input/json/space.ts
const isSpace = (c) => c === 32 || c === 10 || c === 13 || c === 9;
const OLDEST = 20;
const NEWEST = 24;
let isSmall = false;
function keepYoungSpaceSmall() {
	if (isSmall) return;
	isSmall = true;
	const major = Number(node_process.default.versions.node.split(".")[0]);
	if (major >= OLDEST && major <= NEWEST) (0, node_v8.setFlagsFromString)("--semi-space-growth-factor=1");
}
// src/input/json/documents.ts
const WRAPPER_LINES = ["[command]", "::"];
const JSON_LINE = /^(\[\s*([[{"]|$)|")/;
const MAX_LINE = 4096;
async function readDocuments(bytes, begin, strange, noun = "plan") {
	const documents = new DocumentReader(begin, strange, noun);
	for await (const chunk of bytes) documents.push(chunk);
	return documents.end();
}
var DocumentReader = class {
	#begin;
	#strange;
	#noun;
	#count = 0;
	#document = null;
	#scanner = null;
	#line = null;
	#offset = 0;
	#lineStart = 0;
	#isUsed = false;
	#passed = 0;
	#head = "";
	constructor(begin, strange, noun) {
		this.#begin = begin;
		this.#strange = strange;
		this.#noun = noun;
	}
	push(part) {
		const chunk = Buffer.from(part.buffer, part.byteOffset, part.length);
		if (this.#head.length < MAX_LINE) this.#head += chunk.subarray(0, MAX_LINE - this.#head.length).toString();
		let i = 0;
		while (i < chunk.length) i = this.#scanner === null ? this.#between(chunk, i) : this.#inside(this.#scanner, chunk, i);
		this.#offset += chunk.length;
		if (this.#offset > 2097152) keepYoungSpaceSmall();
	}
	end() {
		this.#scanner?.end();
		this.#endLine();
		if (this.#count === 0 && this.#passed > 0) throw new require_hook_shell_command_log_explain_review.InputError(this.#strange(this.#head));
		return {
			count: this.#count,
			passed: this.#passed
		};
	}
	#inside(scanner, chunk, from) {
		const taken = this.#scanned(scanner, from === 0 ? chunk : chunk.subarray(from));
		if (scanner.done) {
			this.#document?.finish();
			this.#scanner = null;
			this.#count++;
			this.#isUsed = true;
		}
		return from + taken;
	}
	#scanned(scanner, chunk) {
		try {
			return scanner.push(chunk);
		} catch (cause) {
			if (this.#passed > 0 && cause instanceof ScanError) throw new require_hook_shell_command_log_explain_review.InputError(this.#strange(this.#head), { cause });
			throw cause;
		}
	}
	#start() {
		if (this.#passed > 0 && this.#count > 0) throw new require_hook_shell_command_log_explain_review.InputError(`has other text and several ${this.#noun}s in it; give each ${this.#noun} in a file of its own`);
		this.#document = this.#begin();
		this.#scanner = new Scanner(this.#document.query, this.#document.onKey, this.#noun);
	}
	#between(chunk, i) {
		const c = chunk[i];
		if (this.#line !== null) return this.#inLine(this.#line, chunk, i);
		if (isSpace(c)) {
			if (c === 10) this.#isUsed = false;
			return i + 1;
		}
		if (c === 123 && !this.#isUsed) {
			this.#start();
			return i;
		}
		this.#lineStart = this.#offset + i;
		return this.#inLine(Buffer.alloc(0), chunk, i);
	}
	#inLine(line, chunk, from) {
		const end = chunk.indexOf(10, from);
		const stop = end < 0 ? chunk.length : end;
		this.#line = Buffer.concat([line, chunk.subarray(from, Math.min(stop, from + MAX_LINE))]).subarray(0, MAX_LINE);
		if (end >= 0) this.#endLine();
		return stop;
	}
	#endLine() {
		if (this.#line !== null && (this.#isUsed || !isWrapperLine(this.#line))) {
			if (this.#count > 0) throw new require_hook_shell_command_log_explain_review.InputError(`has something after the ${this.#noun}, at byte ${this.#lineStart}, that is neither another ${this.#noun} nor a line of setup-terraform's wrapper; give the output of "terraform show -json" as it was written`);
			if (JSON_LINE.test(this.#line.toString("latin1"))) throw new require_hook_shell_command_log_explain_review.InputError(this.#strange(this.#head));
			this.#passed++;
		}
		this.#line = null;
		this.#isUsed = false;
	}
};
const isWrapperLine = (line) => WRAPPER_LINES.some((start) => line.toString("latin1").startsWith(start));
// src/input/json/encoding.ts
const SIGNATURES = [
	["utf-8-bom", [
		239,
		187,
		191
	]],
	["utf-16le", [255, 254]],
	["utf-16be", [254, 255]],
	["gzip", [31, 139]],
	["zip", [
		80,
		75,
		3,
		4
	]]
];
const formOf = (start) => SIGNATURES.find(([, bytes]) => bytes.every((byte, i) => start[i] === byte))?.[0] ?? unmarked(start);
function unmarked([a, b, c, d]) {
	if (b === 0 && d === 0 && isAscii(a) && isAscii(c)) return "utf-16le";
	return a === 0 && c === 0 && isAscii(b) && isAscii(d) ? "utf-16be" : "utf-8";
}
const isAscii = (byte) => byte !== void 0 && byte > 0 && byte < 128;
async function* decoded(bytes, show, unzipped = false) {
	const { start, rest, close } = await peek(bytes, 4);
	const form = formOf(start);
	if (form === "zip") {
		await close();
		yield* show();
	} else if (form === "gzip") {
		if (unzipped) throw new require_hook_shell_command_log_explain_review.InputError("is compressed twice; unpack it first");
		yield* decoded(gunzipped(rest), show, true);
	} else if (form === "utf-16le" || form === "utf-16be") yield* utf16(rest, form);
	else yield* utf8(rest, form === "utf-8-bom" ? 3 : 0);
}
async function peek(bytes, wanted) {
	const iterator = bytes[Symbol.asyncIterator]();
	let start = new Uint8Array(0);
	while (start.length < wanted) {
		const { done, value } = await iterator.next();
		if (done === true) break;
		if (start.length === 0 && value.length >= wanted) start = value;
		else start = Buffer.concat([start, value]);
	}
	return {
		start,
		rest: withRest(start, iterator),
		close: async () => iterator.return?.()
	};
}
async function* withRest(start, iterator) {
	try {
		if (start.length > 0) yield start;
		for (;;) {
			const { done, value } = await iterator.next();
			if (done === true) return;
			yield value;
		}
	} finally {
		await iterator.return?.();
	}
}
async function* gunzipped(bytes) {
	const { createGunzip } = await Promise.resolve().then(() => require_rolldown_runtime.__toESM(require("node:zlib"), 1));
	const gunzip = createGunzip();
	const feed = (async () => {
		for await (const chunk of bytes) {
			if (!gunzip.write(Buffer.from(chunk))) await new Promise((resolve) => gunzip.once("drain", resolve).once("close", resolve));
			if (gunzip.destroyed) return;
		}
		gunzip.end();
	})();
	feed.catch((error) => gunzip.destroy(error));
	try {
		for await (const chunk of gunzip) yield chunk;
	} catch (cause) {
		if (cause instanceof require_hook_shell_command_log_explain_review.InputError) throw cause;
		throw new require_hook_shell_command_log_explain_review.InputError("is a damaged or truncated gzip file; make it again", { cause });
	}
	await feed;
}
async function* utf16(bytes, encoding) {
	const decoder = new TextDecoder(encoding, { fatal: true });
	const encoder = new TextEncoder();
	const decode = (chunk) => {
		try {
			return encoder.encode(decoder.decode(chunk, { stream: chunk !== void 0 }));
		} catch (cause) {
			throw new require_hook_shell_command_log_explain_review.InputError(`begins as ${encoding.toUpperCase()} but is not valid text in it; write it as UTF-8 (PowerShell: | Out-File -Encoding utf8)`, { cause });
		}
	};
	for await (const chunk of bytes) yield decode(chunk);
	yield decode();
}
const SEARCHED = 65536;
async function* utf8(bytes, skip) {
	let offset = 0;
	let hasNul = false;
	let cut = new Uint8Array(0);
	for await (const chunk of bytes) {
		const body = offset === 0 ? chunk.subarray(skip) : chunk;
		const joined = cut.length === 0 ? body : Buffer.concat([cut, body]);
		const end = joined.length - cutCharacter(joined);
		const whole = joined.subarray(0, end);
		if (offset < SEARCHED) hasNul ||= chunk.includes(0);
		if (!(0, node_buffer.isUtf8)(whole)) throw noText(hasNul, offset, offset + chunk.length);
		cut = Uint8Array.from(joined.subarray(end));
		offset += chunk.length;
		yield whole;
	}
	if (cut.length > 0) throw noText(hasNul, offset - cut.length, offset);
}
const noText = (hasNul, from, to) => new require_hook_shell_command_log_explain_review.InputError(hasNul ? "is a binary file, and no text; give the output of \"terraform show -json\"" : `is not valid UTF-8 between bytes ${from} and ${to}; give the output of "terraform show -json" as it was written`);
function cutCharacter(bytes) {
	for (let back = 1; back <= Math.min(3, bytes.length); back++) {
		const byte = bytes[bytes.length - back];
		if ((byte & 192) === 128) continue;
		return (byte >= 240 ? 4 : byte >= 224 ? 3 : byte >= 192 ? 2 : 1) > back ? back : 0;
	}
	return 0;
}
// src/input/plan/diagnose.ts
const SHOW = "save the plan with \"terraform plan -out=tfplan\" and give the output of \"terraform show -json tfplan\"";
const TEXTS$1 = [
	[/^[\s\S]{257}ustar/, "is a tar archive; unpack it, and give the file that is meant"],
	[/^\s*$/, `is empty; ${SHOW}`],
	[/will perform the following actions|execution plan|Refreshing state|No changes\. |Ran Plan for dir|used the selected providers|Plan: \d+ to add|# .* (will|must) be |^\s*[-+~] resource "/m, `is a plan as people read it, not its JSON; ${SHOW}`],
	[/^\s*\[\s*[[{"\]]/, `is a JSON list, not a plan; ${SHOW}`],
	[/^\s*"\{/, `is a plan inside a JSON string; write the string's content to the file (jq -r)`],
	[/^.{0,20}\bError: /m, `is a message of an error, not a plan; see what it says, mend that, and then ${SHOW}`],
	[/^\s*<(!doctype|html|\?xml)/i, `is a web page, not a plan; look at how it was downloaded`]
];
const diagnoseText = (head) => TEXTS$1.find(([pattern]) => pattern.test(head))?.[1] ?? `is not the JSON of a plan; ${SHOW}`;
const KEYS = new Map([
	["@level", `is the log that "terraform plan -json" prints, not the plan; ${SHOW}`],
	["values", `is a state, not a plan; ${SHOW}`],
	["lineage", `is a state file, not a plan; ${SHOW}`],
	["serial", `is a state file, not a plan; ${SHOW}`],
	["encrypted_data", `is an encrypted plan file; run "tofu show -json" on it where its key is configured, and give the output`],
	["encryption_version", `is an encrypted plan file; run "tofu show -json" on it where its key is configured, and give the output`],
	["data", "is an answer of HCP Terraform's API, not the plan; give what its json-output link leads to (/plans/ID/json-output)"],
	["valid", `is the output of "terraform validate -json", not a plan; ${SHOW}`],
	["provider_selections", `is the output of "terraform version -json", not a plan; ${SHOW}`]
]);
const WRAPPERS = [
	"tfplan",
	"plan",
	"plandata",
	"input",
	"mock",
	"plan_json",
	"terraform_plan"
];
const PLAN_KEYS = [
	"resource_changes",
	"planned_values",
	"output_changes",
	"resource_drift"
];
const diagnoseCut = (keys) => keys.has("@level") ? KEYS.get("@level") : void 0;
function diagnoseKeys(keys) {
	if ([...keys].some((key) => /^remote_plan_format$/i.test(key))) return `names a plan that HCP Terraform keeps, and is not its JSON; ${SHOW}`;
	if (PLAN_KEYS.some((key) => keys.has(key)) || keys.has("plan_format_version")) return null;
	for (const [key, sentence] of KEYS) if (keys.has(key)) return sentence;
	const wrapper = WRAPPERS.find((key) => keys.has(key));
	if (wrapper !== void 0) return `has the plan under the key "${wrapper}"; give what stands under it (jq .${wrapper})`;
	if (keys.has("provider_schemas")) return `is the output of "terraform providers schema -json", not a plan; ${SHOW}`;
	if (keys.has("format_version") && keys.size <= 2) return `is an empty state, not a plan; ${SHOW}`;
	return `is JSON, but not of a plan: it has neither resource_changes nor planned_values; ${SHOW}`;
}
// src/input/plan/plan-file.ts
const PLAN_ENTRY = "tfplan";
async function partOfPlan(path, name, read) {
	const zip = await opened(path);
	if (zip === null) return null;
	try {
		const [entry, second] = await entriesNamed(name, zip);
		if (second !== void 0) throw new require_hook_shell_command_log_explain_review.InputError(`is a saved plan that holds two files ${name}; make it again with "terraform plan -out=tfplan"`);
		return entry === void 0 ? null : await read(await zip.openReadStreamPromise(entry));
	} catch (cause) {
		if (cause instanceof require_hook_shell_command_log_explain_review.InputError) throw cause;
		throw new require_hook_shell_command_log_explain_review.InputError(`is a damaged plan file: ${cause instanceof Error ? cause.message : String(cause)}; make it again with "terraform plan -out=tfplan"`, { cause });
	} finally {
		zip.close();
	}
}
async function isZipWithout(path, name) {
	const zip = await opened(path);
	if (zip === null) return false;
	try {
		return (await entriesNamed(name, zip)).length === 0;
	} catch {
		return false;
	} finally {
		zip.close();
	}
}
async function opened(path) {
	const { openPromise } = await Promise.resolve().then(() => require_rolldown_runtime.__toESM(require("./yauzl.js").default, 1));
	try {
		return await openPromise(path, {
			lazyEntries: true,
			autoClose: false
		});
	} catch {
		return null;
	}
}
async function entriesNamed(name, zip) {
	const found = [];
	for await (const entry of zip.eachEntry()) if (entry.fileName === name) found.push(entry);
	return found;
}
// src/input/plan/not-saved.ts
const GIVE = "give the file that \"terraform plan -out=tfplan\" wrote";
const TEXTS = [
	[/^\s*$/, `is empty; ${GIVE}`],
	[/^\s*\{[\s\S]*"(?:resource_changes|planned_values|plan_format_version)"/, `is the JSON of a plan, which Terraform can't apply; ${GIVE}, which that JSON was made of`],
	[/^\s*\{[\s\S]*"@level"/, `is the log that "terraform plan -json" prints, not the plan; ${GIVE}`],
	[/^\s*\{[\s\S]*"(?:encrypted_data|remote_plan_format)"/, ""],
	[/^\s*[[{]/, `is JSON, and no saved plan file; ${GIVE}`],
	[/will perform the following actions|execution plan|Plan: \d+ to add|No changes\. /, `is a plan as people read it; ${GIVE}`]
];
const NO_PLAN_IN_IT = `is an archive, and no saved plan itself; unpack it if the plan is inside, or ${GIVE}`;
const CUT_OFF = `is a saved plan file that is cut off at its end; copy it again, or ${GIVE}`;
const CUT_ARCHIVE = `is an archive that is cut off at its end, and no saved plan file; ${GIVE}`;
const HEAD$1 = 65536;
const FIRST_NAME = 30;
const isCutPlan = (head) => PLAN_ENTRY.startsWith(head.toString("latin1", FIRST_NAME, 36));
async function notSaved(path) {
	const head = require_hook_shell_explain_review.bytesAt(path, 0, HEAD$1);
	if (head === null) return null;
	if (require_hook_shell_explain_review.endsAsZip(path)) return await isZipWithout(path, "tfplan") ? NO_PLAN_IN_IT : null;
	if (head.toString("latin1", 0, 2) === "PK") return isCutPlan(head) ? CUT_OFF : CUT_ARCHIVE;
	if (isConfiguration(path)) return `is Terraform configuration, not a plan; ${GIVE}`;
	const text = head.toString("utf8").replace(/^\ufeff/, "");
	const told = TEXTS.find(([pattern]) => pattern.test(text))?.[1];
	return told === "" ? null : told ?? `is no saved plan file; ${GIVE}`;
}
const isConfiguration = (path) => /\.(?:tf|tofu|tfvars)(?:\.json)?$|\.hcl$/i.test(path);
// src/input/plan/module-calls.ts
const LONGEST_SOURCE = 1e3;
const ROOT_DEPTH = 2;
const CALL_DEPTH = 3;
var ModuleCalls = class {
	all = [];
	#path = [];
	#readers = [];
	ofCall = new Members({ source: { take: (taken, depth) => this.#source(taken.whole(), depth) } });
	ofModule;
	constructor() {
		const calls = new Members({}, { each: {
			query: { members: this.ofCall },
			named: (name, depth) => {
				this.#path.length = depth;
				this.#path.push(name);
			}
		} });
		const block = new Members({
			address: { slot: 0 },
			provider_config_key: { slot: 1 }
		});
		const take = (taken, depth) => {
			for (const read of this.#readers) read(taken, depth);
		};
		this.ofModule = new Members({
			resources: { elements: {
				members: block,
				take
			} },
			module_calls: { members: calls }
		});
		this.ofCall.add("module", this.query());
	}
	eachBlock(read) {
		this.#readers.push(read);
	}
	query() {
		return { members: this.ofModule };
	}
	pathAt(depth) {
		return this.#path.slice(0, Math.floor((depth - ROOT_DEPTH) / CALL_DEPTH));
	}
	callAt(depth) {
		const path = this.pathAt(depth);
		return require_explain_review.inModules(path.slice(0, -1), `module.${path.at(-1)}`);
	}
	#source(value, depth) {
		if (value.length > LONGEST_SOURCE) return;
		const source = require_shell_review.parse(value);
		if (typeof source === "string" && /^\.\.?[/\\]/.test(source)) this.all.push({
			path: this.pathAt(depth),
			source
		});
	}
};
// src/domain/terraform.ts
const NAMES$2 = /\.hcl$|\.(tf|tofu)(\.json)?$|\.tfvars(\.json)?$/;
const isTerraformFile = (path) => NAMES$2.test(path);
const impliedProvider = (type) => type.split("_", 1)[0] ?? "";
const isDeclaring = (path) => /\.(tf|tofu)(\.json)?$/.test(path);
const NAME = String.raw`[^\s.[\]"]+`;
const BLOCK = new RegExp(String.raw`^(${NAME})\.(${NAME})(\[.*\])?$`, "s");
function blockOf(address) {
	const [, type, name] = BLOCK.exec(address) ?? [];
	return type === void 0 || name === void 0 || type === "module" ? null : {
		type,
		name
	};
}
const CALL = new RegExp(String.raw`module\.(${NAME})(?:${require_explain_review.KEY})?\.`, "sy");
function declaredBy(address) {
	const calls = [];
	for (let at = 0;; at = CALL.lastIndex) {
		CALL.lastIndex = at;
		const [, name] = CALL.exec(address) ?? [];
		if (name === void 0) {
			const block = blockOf(address.slice(at));
			return block === null ? null : {
				calls,
				block
			};
		}
		calls.push(name);
	}
}
const fileOf = (folder) => [...folder.split("/").filter((step) => step !== "" && step !== "."), "main.tf"].join("/");
// src/input/plan/configs-of.ts
const configsOf = (config, provider) => Object.values(require_shell_review.objectOf(config)).filter(require_shell_review.isObject).filter((one) => isOf(provider, one));
const isOf = (provider, { full_name, name }) => {
	const full = require_shell_review.stringOf(full_name);
	return full === null ? name === provider || name === provider.split("/").at(-1) : full === provider;
};
// src/input/plan/fingerprint.ts
const fingerprintOf$1 = (value) => (0, node_crypto.createHash)("sha256").update(JSON.stringify(value)).digest("hex");
// src/input/plan/whereabouts.ts
const SETTINGS = new Set(`account account_id account_name address addr api_endpoint api_url base_url cluster config_context domain endpoint
  endpoints environment environment_id host hostname instance location nodes org organization organization_id
  organization_name owner profile project project_id region server server_url service_url site subscription_id tenant
  tenant_id uri url workspace workspace_id`.split(/\s+/));
var Variables = class {
	#known = new Map();
	read(variables) {
		for (const [name, one] of Object.entries(variables)) this.#known.set(name, fingerprintOf$1(require_shell_review.objectOf(one).value ?? null));
	}
	of(references) {
		return (Array.isArray(references) ? references : []).map((name) => [name, this.#known.get(String(name).replace(/^var\./, "")) ?? null]);
	}
};
function resolved(expression, variables) {
	if (Array.isArray(expression)) return expression.map((one) => resolved(one, variables));
	if (!require_shell_review.isObject(expression)) return expression;
	if ("constant_value" in expression) return [expression.constant_value ?? null];
	if ("references" in expression) return variables.of(expression.references ?? null);
	return Object.entries(expression).map(([name, one]) => [name, resolved(one, variables)]);
}
function whereaboutsOf(configs, variables) {
	const all = configs.flatMap(({ expressions }) => {
		const own = Object.entries(require_shell_review.objectOf(expressions)).filter(([name]) => SETTINGS.has(name));
		return own.length === 0 ? [] : [JSON.stringify(own.sort().map(([name, one]) => [name, resolved(one, variables)]))];
	});
	if (all.length === 0) return null;
	const told = JSON.stringify([...new Set(all)].sort());
	return told.length > MOST_SIGNS ? fingerprintOf$1(told) : told;
}
const MOST_SIGNS = 1e5;
function withWhereabouts(config, variables) {
	const whereOf = require_explain_review.remembered((provider) => whereaboutsOf(configsOf(config, provider), variables));
	return (object) => {
		const where = object.isKnownByName === true ? whereOf(object.provider) : null;
		return where === null ? object : {
			...object,
			exactIdentity: fingerprintOf$1([object.exactIdentity, where])
		};
	};
}
// src/input/plan/provider-configs.ts
const NONE = new Set();
var ProviderConfigs = class {
	#moduleCalls;
	#variables;
	#configs = new Map();
	#ofBlocks = new Map();
	#ofModules = new Map();
	#untold = new Set();
	#several = NONE;
	#isRead = false;
	#isEarly = false;
	constructor(moduleCalls, variables) {
		this.#moduleCalls = moduleCalls;
		this.#variables = variables;
		moduleCalls.eachBlock((taken, depth) => this.#block(taken, depth));
	}
	read(config) {
		this.#isRead = true;
		const found = new Map();
		for (const [key, one] of Object.entries(require_shell_review.objectOf(config))) {
			if (!require_shell_review.isObject(one) || isInherited(one)) continue;
			const provider = providerOf(one);
			const is = whereaboutsOf([one], this.#variables) ?? key;
			this.#configs.set(key, {
				provider,
				is
			});
			found.set(provider, (found.get(provider) ?? new Set()).add(is));
		}
		this.#several = new Set([...found].filter(([, all]) => all.size > 1).map(([provider]) => provider));
	}
	get areSeveral() {
		return this.#several.size > 0;
	}
	get areLate() {
		return this.#isEarly;
	}
	#block(taken, depth) {
		this.#isEarly ||= !this.#isRead;
		if (this.#several.size === 0) return;
		const block = taken.string(0) ?? "";
		const path = this.#moduleCalls.pathAt(depth);
		const config = this.#configs.get(taken.string(1) ?? "");
		const is = config !== void 0 && this.#several.has(config.provider) ? config.is : null;
		this.#ofBlocks.set(require_explain_review.inModules(path, block), is);
		const module = inModule(path.join("."), config?.provider ?? "");
		if (is === null) this.#untold.add(inModule(path.join("."), impliedProvider(block)));
		else this.#ofModules.set(module, (this.#ofModules.get(module) ?? new Set()).add(is));
	}
	given(objects) {
		return this.#several.size === 0 ? objects : objects.map((object) => this.#given(object));
	}
	#given(object) {
		const provider = impliedProvider(object.type);
		const address = this.#several.has(provider) ? require_explain_review.addressIn(object.address) : null;
		if (address === null) return object;
		const module = address.module.map(({ name }) => name).join(".");
		const place = inModule(module, provider);
		const is = this.#ofBlocks.get(require_explain_review.blockIn(address.module, address.block));
		if (is === null || is === void 0 && this.#untold.has(place)) return object;
		const beside = this.#ofModules.get(place) ?? NONE;
		return {
			...object,
			providerConfig: {
				provider,
				is: is ?? null,
				module,
				inModule: beside
			}
		};
	}
};
const isInherited = ({ module_address: module, expressions }) => module !== void 0 && Object.keys(require_shell_review.objectOf(expressions)).length === 0;
const inModule = (module, provider) => `${module} ${provider}`;
const providerOf = ({ full_name, name }) => (require_shell_review.stringOf(full_name) ?? require_shell_review.stringOf(name) ?? "").split("/").at(-1) ?? "";
const hasUnknown = (unknown, deep = 50) => unknown === true || deep > 0 && typeof unknown === "object" && unknown !== null && Object.values(unknown).some((one) => hasUnknown(one, deep - 1));
function differenceAt(path, change) {
	let { before, after, after_unknown: unknown } = change;
	for (const step of path) {
		if (unknown === true || typeof step !== "string" && typeof step !== "number") break;
		[before, after, unknown] = [
			memberOf$1(before, step),
			memberOf$1(after, step),
			memberOf$1(unknown, step)
		];
	}
	if (!hasUnknown(unknown)) return "known";
	return isSameBut(unknown, before, after, 50) ? "unknown" : "both";
}
const memberOf$1 = (value, step) => {
	if (typeof step === "number") return require_shell_review.isList(value) ? value[step] : void 0;
	return require_shell_review.isObject(value) && Object.hasOwn(value, step) ? value[step] : void 0;
};
function isSameBut(unknown, before, after, deep) {
	if (unknown === true) return true;
	if (deep === 0) return false;
	const within = (step) => isSameBut(memberOf$1(unknown, step), memberOf$1(before, step), memberOf$1(after, step), deep - 1);
	if (require_shell_review.isList(before) && require_shell_review.isList(after)) return before.length === after.length && before.every((_, at) => within(at));
	if (require_shell_review.isObject(before) && require_shell_review.isObject(after)) return Object.keys({
		...before,
		...after
	}).every(within);
	return (before ?? null) === (after ?? null);
}
// src/input/plan/written.ts
function blocksAlong(path, object) {
	const found = [];
	let around = [object];
	let name = "";
	for (const step of path) {
		if (typeof step === "number") continue;
		if (typeof step !== "string") break;
		const within = around.flatMap((one) => elementsOf$1(memberOf$1(one, step)));
		name = name === "" ? step : `${name}.${step}`;
		found.push({
			name,
			count: within.length
		});
		around = within.filter(require_shell_review.isObject);
	}
	return found;
}
const blocksOf = (values) => Object.entries(require_shell_review.objectOf(values)).filter(([, value]) => require_shell_review.isList(value) || require_shell_review.isObject(value)).map(([name, value]) => ({
	name,
	count: elementsOf$1(value).length
})).filter(({ count }) => count > 0);
const elementsOf$1 = (value) => require_shell_review.isList(value) ? value : value === void 0 || value === null ? [] : [value];
function writtenIn(expressions) {
	const found = new Map();
	const open = Object.entries(expressions);
	for (let next = open.pop(); next !== void 0; next = open.pop()) {
		const [name, one] = next;
		if (isArgument(one)) {
			found.set(name, "argument");
			continue;
		}
		const blocks = require_shell_review.isList(one) ? one : [one];
		const before = found.get(name);
		found.set(name, (typeof before === "number" ? before : 0) + blocks.length);
		for (const block of blocks) for (const [inner, its] of Object.entries(require_shell_review.isObject(block) ? block : {})) open.push([`${name}.${inner}`, its]);
	}
	return found;
}
const isArgument = (one) => require_shell_review.isObject(one) && (require_shell_review.isList(one.references) || "constant_value" in one || Object.keys(one).length === 0);
function isWritten(way, written) {
	const end = way.findIndex(({ name }) => written.get(name) === "argument");
	return way.slice(0, end === -1 ? void 0 : end).every(({ name, count }) => written.get(name) === count);
}
// src/input/plan/references.ts
const LONGEST = 1e3;
const NOTHING$1 = {
	arguments: new Map(),
	forEach: void 0
};
var ConfigurationReferences = class {
	resources = new Map();
	calls = new Map();
	outputs = new Map();
	#written = new Map();
	#moduleCalls;
	#questions;
	constructor(moduleCalls, questions) {
		this.#moduleCalls = moduleCalls;
		this.#questions = questions;
		const { ofModule, ofCall } = moduleCalls;
		const ifAsked = (read) => (...about) => {
			if (questions.areOpen) read(...about);
		};
		moduleCalls.eachBlock(ifAsked((block, depth) => this.#block(block, depth)));
		ofModule.add("outputs", takeEach(ifAsked((name, output, depth) => this.#output(name, output, depth))));
		ofCall.add("expressions", { take: ifAsked((all, depth) => this.#call(depth, { arguments: argumentsIn(require_shell_review.parse(all.whole())) })) });
		ofCall.add("for_each_expression", { take: ifAsked((one, depth) => this.#call(depth, { forEach: referencesIn(require_shell_review.parse(one.whole())) })) });
	}
	#block(taken, depth) {
		const block = require_explain_review.inModules(this.#moduleCalls.pathAt(depth), taken.string(0) ?? "");
		if (!this.#questions.isAsked(block)) return;
		const { expressions, for_each_expression: forEach } = require_shell_review.objectOf(require_shell_review.parse(taken.whole()));
		this.#written.set(block, writtenIn(require_shell_review.objectOf(expressions)));
		this.resources.set(block, {
			arguments: argumentsIn(expressions),
			forEach: forEach === void 0 ? void 0 : referencesIn(forEach)
		});
	}
	#output(name, taken, depth) {
		const address = require_explain_review.inModules(this.#moduleCalls.pathAt(depth), name);
		this.outputs.set(address, referencesIn(require_shell_review.objectOf(require_shell_review.parse(taken.whole())).expression));
	}
	#call(depth, told) {
		const address = this.#moduleCalls.callAt(depth);
		this.calls.set(address, {
			...this.calls.get(address) ?? NOTHING$1,
			...told
		});
	}
	isWritten(address, way) {
		const parts = require_explain_review.addressIn(address);
		const written = parts === null ? void 0 : this.#written.get(require_explain_review.blockIn(parts.module, parts.block));
		return written !== void 0 && isWritten(way, written);
	}
};
const argumentsIn = (expressions) => new Map(Object.entries(require_shell_review.objectOf(expressions)).map(([name, expression]) => [name, referencesIn(expression)]));
function referencesIn(expression) {
	const found = new Set();
	const open = expression === void 0 ? [] : [expression];
	for (let one = open.pop(); one !== void 0; one = open.pop()) if (require_shell_review.isList(one)) open.push(...one);
	else if (require_shell_review.isObject(one)) open.push(...expressionsIn(one, found));
	return [...found];
}
function expressionsIn(one, found) {
	const { references, constant_value: _, ...others } = one;
	if (require_shell_review.isList(references) && references.every((name) => typeof name === "string")) {
		for (const name of references) if (name.length <= LONGEST) found.add(name);
		return Object.values(others);
	}
	return references === void 0 ? Object.values(others) : [references, ...Object.values(others)];
}
// src/input/plan/configuration.ts
var Configuration = class Configuration {
	moduleCalls = new ModuleCalls();
	references;
	configs;
	providers = null;
	constructor(questions, variables) {
		this.references = new ConfigurationReferences(this.moduleCalls, questions);
		this.configs = new ProviderConfigs(this.moduleCalls, variables);
	}
	query() {
		const providers = takeParsed((config) => this.read(config), "object");
		return objectWith({
			provider_config: providers,
			root_module: this.moduleCalls.query()
		});
	}
	read(config) {
		this.providers = config;
		this.configs.read(config);
	}
	again(questions, variables) {
		const again = new Configuration(questions, variables);
		again.read(this.providers);
		return again;
	}
};
// src/input/json/members.ts
const PARSED_WHOLE = 16 << 20;
let parsedWhole = 0;
function parseAtLeast(bytes, names) {
	if (parsedWhole + bytes.length > PARSED_WHOLE) return parseMembers(bytes, names);
	parsedWhole += bytes.length;
	return require_shell_review.parse(bytes);
}
function parseMembers(bytes, names) {
	if (bytes[0] !== 123) return require_shell_review.parse(bytes);
	const found = {};
	for (let i = spaceEnd(bytes, 1); bytes[i] !== 125;) {
		const keyEnd = plainEnd(bytes, i + 1);
		if (bytes[keyEnd] !== 34) return require_shell_review.parse(bytes);
		const start = spaceEnd(bytes, spaceEnd(bytes, keyEnd + 1) + 1);
		const end = valueEnd(bytes, start);
		const name = names.find(bytes, i + 1, keyEnd);
		if (name !== void 0) found[name] = require_shell_review.parse(bytes.subarray(start, end));
		i = spaceEnd(bytes, end);
		if (bytes[i] === 44) i = spaceEnd(bytes, i + 1);
	}
	return found;
}
function holdsAny(bytes, names) {
	for (let i = 0; i < bytes.length; i++) {
		if (bytes[i] !== 34) continue;
		const end = closingEnd(bytes, i + 1);
		if (names.find(bytes, i + 1, end - 1) !== void 0) return true;
		i = end - 1;
	}
	return false;
}
const NULL = Buffer.from("null");
const mayHoldNull = (bytes) => bytes.includes(NULL);
function spaceEnd(bytes, from) {
	let i = from;
	while (isSpace(bytes[i])) i++;
	return i;
}
function valueEnd(bytes, from) {
	const c = bytes[from];
	if (c === 34) return closingEnd(bytes, from + 1);
	return c === 123 || c === 91 ? containerEnd(bytes, from) : scalarEnd(bytes, from);
}
function closingEnd(bytes, from) {
	let i = plainEnd(bytes, from);
	while (bytes[i] === 92) i = plainEnd(bytes, i + 2);
	return i + 1;
}
function plainEnd(bytes, from) {
	let i = from;
	while (bytes[i] !== 34 && bytes[i] !== 92) i++;
	return i;
}
function scalarEnd(bytes, from) {
	let i = from;
	while (!isEnd(bytes[i])) i++;
	return i;
}
const isEnd = (c) => c === 44 || c === 125 || c === 93 || isSpace(c);
function containerEnd(bytes, from) {
	let depth = 0;
	for (let i = from;;) {
		const c = bytes[i];
		if (c === 34) {
			i = closingEnd(bytes, i + 1);
			continue;
		}
		i++;
		if (c === 123 || c === 91) depth++;
		else if ((c === 125 || c === 93) && --depth === 0) return i;
	}
}
// src/input/json/by-bytes.ts
var ByBytes = class {
	#byLength = [];
	add(name, value) {
		const bytes = Buffer.from(name);
		const sameLength = this.#byLength[bytes.length];
		if (sameLength) sameLength.push({
			bytes,
			value
		});
		else this.#byLength[bytes.length] = [{
			bytes,
			value
		}];
	}
	find(chunk, start, end) {
		const length = end - start;
		const sameLength = length < this.#byLength.length ? this.#byLength[length] : void 0;
		if (sameLength === void 0) return void 0;
		next: for (const { bytes, value } of sameLength) {
			for (let i = 0; i < length; i++) if (bytes[i] !== chunk[start + i]) continue next;
			return value;
		}
	}
};
// src/input/plan/path-tree.ts
const treeOf = require_explain_review.rememberedWith((paths) => {
	const top = [];
	for (const [place, { steps }] of paths.entries()) grow(top, steps, place);
	return top;
});
const namesIn$3 = require_explain_review.rememberedWith((paths) => {
	const names = new ByBytes();
	for (const name of treeOf(paths).flatMap(({ step }) => membersOf(step))) names.add(name, name);
	return names;
});
function membersOf(step) {
	if (typeof step === "string") return [step];
	if (require_explain_review.isPair(step) && step.pair !== "members") return step.pair.map((name) => name.split(".")[0]);
	throw new Error("a path of an object begins with one of its members");
}
const keyOf$1 = (step) => typeof step === "object" ? JSON.stringify(step) : step;
function grow(top, steps, place) {
	let among = top;
	for (const [at, step] of steps.entries()) {
		let branch = among.find((one) => keyOf$1(one.step) === keyOf$1(step));
		if (branch === void 0) {
			branch = {
				step,
				next: [],
				ends: []
			};
			among.push(branch);
		}
		if (at === steps.length - 1) branch.ends.push(place);
		among = branch.next;
	}
}
// src/input/plan/entry.ts
const MODE = 0;
const TYPE$1 = 1;
const ACTIONS = 2;
const INDEX = 14;
const changeEntry = (take) => ({
	only: "object",
	take,
	members: new Members({
		mode: { slot: MODE },
		type: { slot: TYPE$1 },
		address: { slot: 3 },
		deposed: { slot: 4 },
		previous_address: { slot: 6 },
		action_reason: { slot: 12 },
		change: {
			only: "object",
			members: new Members({
				actions: { slot: ACTIONS },
				importing: { slot: 5 },
				before: { slot: 7 },
				after: { slot: 10 },
				after_unknown: { slot: 11 },
				before_sensitive: { slot: 8 },
				after_sensitive: { slot: 13 }
			})
		}
	})
});
function stateModule(take) {
	const members = new Members({ resources: {
		only: "array",
		elements: {
			only: "object",
			take,
			members: new Members({
				mode: { slot: MODE },
				type: { slot: TYPE$1 },
				address: { slot: 3 },
				index: { slot: INDEX },
				deposed_key: { slot: 4 },
				provider_name: { slot: 9 },
				values: { slot: 7 },
				sensitive_values: { slot: 8 }
			})
		}
	} });
	const module = {
		only: "object",
		members
	};
	members.add("child_modules", {
		only: "array",
		elements: module
	});
	return module;
}
const alongIn = (slots, slot, paths) => {
	const bytes = slots.bytes(slot);
	return bytes && parseAtLeast(bytes, namesIn$3(paths));
};
const mayHave = (slots) => (names) => {
	const bytes = slots.bytes(7);
	return bytes !== void 0 && names.mayStandIn(bytes);
};
function mayHaveNull(slots) {
	const bytes = slots.bytes(7);
	return bytes !== void 0 && mayHoldNull(bytes);
}
const typeIn = (slots) => slots.word(TYPE$1) || null;
const addressIn = (slots) => slots.string(3) || null;
function stateAddressIn(slots) {
	const address = addressIn(slots);
	return address === null || address.endsWith("]") || !slots.has(INDEX) ? address : `${address}[${slots.text(INDEX)}]`;
}
const keyOf = (address, deposed) => deposed === null ? address : `${address}\0${deposed}`;
const MODES = new Map([
	["managed", "managed"],
	["data", "data"],
	["ephemeral", "ephemeral"]
]);
const isModeTold = (slots) => slots.has(MODE);
const modeIn = (slots) => isModeTold(slots) ? MODES.get(slots.word(MODE) ?? "") ?? "unknown" : "managed";
const isData = (slots) => slots.word(MODE) === "data";
const NO_OP = ["no-op"];
const actionsIn = (slots) => {
	const json = slots.text(ACTIONS);
	if (json === "[\"no-op\"]") return NO_OP;
	const value = json === void 0 ? null : JSON.parse(json);
	if (Array.isArray(value) && value.every((word) => typeof word === "string")) return value;
	return [json === void 0 ? "no actions" : "actions that are no list of words"];
};
const actionIn = (mode, actions) => {
	const action = require_explain_review.actionOf(actions);
	return mode === "data" && action.effect !== "unknown" && action.effect !== "none" ? { effect: "read" } : action;
};
// src/input/json/names.ts
const FEW = 3;
var Names = class {
	#quoted;
	#byBytes = new ByBytes();
	constructor(names) {
		const all = [...new Set(names)];
		this.#quoted = all.map((name) => Buffer.from(JSON.stringify(name)));
		for (const name of all) this.#byBytes.add(name, true);
	}
	mayStandIn(bytes) {
		if (this.#quoted.length > FEW) return holdsAny(bytes, this.#byBytes);
		return this.#quoted.some((name) => bytes.includes(name));
	}
};
// src/input/plan/naming-paths.ts
var NamingPaths = class {
	#isNamed;
	#general = new Map();
	#lists = new Map();
	#names = new Names([]);
	constructor(isNamed) {
		this.#isNamed = isNamed;
	}
	wants(general) {
		for (const path of general) this.#general.set(path.path, {
			...path,
			to: [...this.#general.get(path.path)?.to ?? [], ...path.to]
		});
		const names = [...this.#general.values()].flatMap(({ steps: [first] }) => typeof first === "string" ? first : []);
		this.#names = new Names(names);
		this.#lists.clear();
	}
	of(paths) {
		return this.#listOf(paths).all;
	}
	namedBy(paths, valuesOf) {
		const { all, read } = this.#listOf(paths);
		const values = valuesOf(read);
		const namespace = require_explain_review.namespaceOf(paths.namedIn.names, values);
		const more = namespace.size === 0 ? {} : { namespace };
		const isName = ({ value }) => typeof value === "string" || typeof value === "number";
		return all.flatMap(({ path }) => (values.get(path) ?? []).filter(isName).map(({ value, digits }) => ({
			path,
			id: digits ?? String(value),
			...more
		})));
	}
	mayName(paths, mayHave) {
		return this.#listOf(paths).own > 0 || mayHave(this.#names);
	}
	#listOf(paths) {
		const known = this.#lists.get(paths);
		if (known !== void 0) return known;
		const own = paths.naming.filter(({ to }) => to.some(this.#isNamed));
		const all = [...own, ...this.#general.values()];
		const byPath = new Map([...all, ...paths.namedIn.paths].map((one) => [one.path, one]));
		const list = {
			own: own.length,
			all,
			read: [...byPath.values()]
		};
		this.#lists.set(paths, list);
		return list;
	}
};
// src/input/plan/plain.ts
const isInJson = (value) => Number.isFinite(value) && !Object.is(value, -0);
const plainOf = ({ value, digits, sensitive, unknown, at }) => sensitive || unknown || at !== void 0 || digits !== void 0 || typeof value === "object" || typeof value === "number" && !isInJson(value) ? null : value;
const attributeOf = (value) => ({
	value,
	sensitive: false,
	unknown: false
});
// src/input/plan/packed.ts
var Packed = class {
	places;
	found;
	constructor(places, found) {
		this.places = places;
		this.found = found;
	}
	get size() {
		return this.found.length;
	}
	get(path) {
		const place = this.places.get(path);
		return place === void 0 ? void 0 : unpacked(this.found[place]);
	}
	*[Symbol.iterator]() {
		for (const [path, place] of this.places) yield [path, unpacked(this.found[place])];
	}
};
const unpacked = (found) => typeof found === "object" ? found.map((one) => typeof one === "object" ? one : attributeOf(one)) : [attributeOf(found)];
var Paths = class Paths {
	#paths;
	#next = new Map();
	#places = null;
	constructor(paths) {
		this.#paths = paths;
	}
	and(path) {
		const known = this.#next.get(path);
		if (known !== void 0) return known;
		const made = new Paths([...this.#paths, path]);
		this.#next.set(path, made);
		return made;
	}
	get places() {
		this.#places ??= new Map(this.#paths.map((path, place) => [path, place]));
		return this.#places;
	}
};
function packer() {
	const none = new Paths([]);
	const same = require_explain_review.remembered((text) => text);
	const listed = (one) => typeof one === "string" ? same(one) : one;
	const dense = (found) => {
		const [only] = found;
		if (found.length === 1 && only !== void 0) return plainOf(only) ?? found;
		const plain = found.map(plainOf).filter((one) => one !== null);
		return plain.length < found.length ? found : plain.map(listed);
	};
	return (attributes) => {
		let paths = none;
		const all = [];
		for (const [path, found] of attributes) {
			paths = paths.and(path);
			all.push(dense(found));
		}
		return new Packed(paths.places, all);
	};
}
// src/input/plan/elements.ts
const NAMES$1 = [
	"name",
	"id",
	"rule_id",
	"rule_name",
	"sid",
	"label",
	"key",
	"family",
	"field_id",
	"device_name",
	"interface",
	"unit_number",
	"lun",
	"region",
	"region_name",
	"location",
	"path",
	"uuid",
	"policy_type",
	"schedule_name",
	"location_name"
];
const NO_KEYS = new Map();
const WRITTEN = new Map(NAMES$1.flatMap((name, rank) => {
	const camel = name.replace(/_(.)/g, (_, letter) => letter.toUpperCase());
	return [
		name,
		camel,
		camel.charAt(0).toUpperCase() + camel.slice(1)
	].map((one) => [one, rank]);
}));
const namesIn$2 = (element) => require_shell_review.isObject(element) ? Object.keys(element).filter((key) => WRITTEN.has(key)).sort((a, b) => WRITTEN.get(a) - WRITTEN.get(b)) : [];
const elementsOf = require_explain_review.rememberedWith((list) => {
	const names = namesIn$2(list[0]).flatMap((name) => {
		const values = list.map((element) => textIn$1(element, name));
		return isTelling(values) ? [[name, values]] : [];
	});
	return list.map((_, index) => ({
		index,
		keys: names.length === 0 ? NO_KEYS : new Map(names.map(([name, values]) => [name, values[index]]))
	}));
});
const textIn$1 = (element, name) => {
	const value = require_shell_review.isObject(element) && Object.hasOwn(element, name) ? element[name] : void 0;
	if (value instanceof require_shell_review.LongNumber) return value.digits;
	return typeof value === "string" && value !== "" || typeof value === "number" ? JSON.stringify(value) : null;
};
const isTelling = (values) => !values.includes(null) && new Set(values).size === values.length;
// src/input/plan/stack.ts
function stackIn(text) {
	const template = require_shell_review.yamlIn(text);
	if (!require_shell_review.isObject(template) || !require_shell_review.isObject(template.Resources)) return void 0;
	return Object.entries(template.Resources).flatMap(([name, one]) => resourcesIn(name, one));
}
function resourcesIn(name, one) {
	if (!require_shell_review.isList(one)) return [resourceOf(name, require_shell_review.objectOf(one))];
	const [, values = null, made] = one;
	return Object.values(require_shell_review.objectOf(made)).map((each) => resourceOf(`${name} ${fingerprintOf$1(values)}`, require_shell_review.objectOf(each)));
}
function resourceOf(name, resource) {
	const { Type = null, DeletionPolicy, UpdateReplacePolicy, Condition } = resource;
	return {
		name,
		type: Type,
		kept: isRetain(DeletionPolicy),
		left: leftBy(resource),
		kept_when_replaced: isRetain(UpdateReplacePolicy),
		conditional: Condition !== void 0,
		definition: fingerprintOf$1([name, resource])
	};
}
const isRetain = (policy) => policy === "Retain" || policy === "RetainExceptOnCreate";
function leftBy({ Type, DeletionPolicy, Properties }) {
	if (isRetain(DeletionPolicy)) return "kept";
	if (DeletionPolicy === "Snapshot") return "snapshot";
	const isInstance = Type === "AWS::RDS::DBInstance";
	if (isInstance && require_shell_review.objectOf(Properties).DBClusterIdentifier !== void 0) return "elsewhere";
	return DeletionPolicy === void 0 && (isInstance || Type === "AWS::RDS::DBCluster") ? "snapshot" : "nothing";
}
// src/input/plan/text.ts
function readText(kind, text) {
	if (last?.kind !== kind || last.text !== text) last = {
		kind,
		text,
		read: READERS[kind](text)
	};
	return last.read;
}
let last = null;
function json(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function columns(text) {
	const schema = json(text);
	const fields = require_shell_review.isObject(schema) ? schema.fields : schema;
	return require_shell_review.isList(fields) ? fields.flatMap((field) => namesIn$1(field, "", 0)) : void 0;
}
const DEEPEST = 20;
function namesIn$1(field, before, depth) {
	if (!require_shell_review.isObject(field) || typeof field.name !== "string" || depth > DEEPEST) return [];
	const name = `${before}${field.name.toLowerCase()}`;
	return [name, ...(require_shell_review.isList(field.fields) ? field.fields : []).flatMap((one) => namesIn$1(one, `${name}.`, depth + 1))];
}
const properties = (text) => Object.fromEntries(text.split(/\r?\n/).flatMap((line) => {
	const [, key, value] = /^\s*([^#!\s=:][^=:]*?)\s*[=:]\s*(.*?)\s*$/.exec(line) ?? [];
	return key === void 0 ? [] : [[key, value]];
}));
const COMMENTS = String.raw`--[^\n]*|\/\/[^\n]*|#[^\n]*|\/\*[\s\S]*?(?:\*\/|$)`;
const QUOTED = [
	{
		mark: "$$",
		text: String.raw`\$\$([\s\S]*?)(?:\$\$|($))`
	},
	{
		mark: "'",
		text: String.raw`'((?:[^'\\]|\\[\s\S]|'')*)(?:'|\\?($))`
	},
	{
		mark: "\"",
		text: String.raw`"((?:[^"\\]|\\[\s\S])*)(?:"|\\?($))`
	},
	{
		mark: "`",
		text: "`([^`]*)(?:`|($))"
	}
];
const unspoken = (kinds) => new RegExp([...kinds.map(({ text }) => String.raw`(\bEXECUTE\s+IMMEDIATE\s+)?${text}`), COMMENTS].join("|"), "gi");
const TABLE = "(?:EXTERNAL |HYBRID |DYNAMIC |ICEBERG |EVENT |TRANSIENT )*(TABLE|DATABASE|SCHEMA)";
const LOSSES = [
	[new RegExp(`^DROP ${TABLE}\\b`), "DROP $1"],
	[/^DROP (ACCOUNT|COLUMN|STAGE)\b/, "DROP $1"],
	[/^ALTER (?:ICEBERG )?TABLE (?:IF EXISTS )?(?:ONLY )?[^\s(]+(?: | ?\( ?)(?:.*, ?)?DROP (?!CONSTRAINT\b|INDEX\b|ROW DELETION\b|PRIMARY\b|FOREIGN\b|SYNONYM\b)/, "DROP COLUMN"],
	[/^ALTER TABLE (?:IF EXISTS )?\S+ (?:ADD|REPLACE) ROW DELETION POLICY\b/, "ROW DELETION POLICY"],
	[/^ALTER TABLE (?:IF EXISTS )?\S+ USING TTL (?!0\b)/, "TTL"],
	[/^ALTER .*DATA_RETENTION_TIME_IN_DAYS\b(?! ?= ?90\b)/, "RETENTION"],
	[new RegExp(`^CREATE OR REPLACE ${TABLE}\\b`), "REPLACE $1"],
	[/^(?:TRUNCATE|INSERT OVERWRITE)\b/, "TRUNCATE"],
	[/^DELETE\b/, "DELETE"],
	[/^EXECUTE IMMEDIATE\b/, "EXECUTE"]
];
function spoken(text, kinds = QUOTED) {
	return text.replace(unspoken(kinds), (part, ...groups) => {
		const at = kinds.findIndex((_, k) => groups[3 * k + 1] !== void 0);
		const kind = kinds[at];
		if (kind === void 0) return " ";
		const [run = "", inside = "", open] = groups.slice(3 * at);
		const { mark } = kind;
		if (open !== void 0) {
			const others = kinds.filter((one) => one !== kind);
			return `${run}${mark}${spoken(part.slice(run.length + mark.length), others)}`;
		}
		if (run === "" || mark === "\"" || mark === "`") return `${run}x`;
		return `;${spoken(mark === "'" ? inside.replaceAll("''", "'") : inside)};`;
	});
}
const ACCESS = /^(?:GRANT|REVOKE)\b/;
const sql = (text) => spoken(text).split(";").map((statement) => statement.replace(/\s+/g, " ").trim().toUpperCase()).filter((statement) => statement !== "").flatMap(kindsOf);
const BEGINS = /\b(?:BEGIN|THEN|ELSE|DO|LOOP)\b/;
function kindsOf(statement) {
	const whole = kindOf(statement);
	if (whole !== "other") return [whole];
	const inside = statement.split(BEGINS).map((part) => kindOf(part.trim())).filter((kind) => kind !== "other");
	return inside.length > 0 ? inside : [whole];
}
function kindOf(statement) {
	for (const [begins, kind] of LOSSES) {
		const found = begins.exec(statement);
		if (found !== null) return kind.replace("$1", found[1] ?? "");
	}
	return ACCESS.test(statement) ? "GRANT" : "other";
}
const yaml = (text) => require_shell_review.yamlIn(text) ?? null;
const READERS = {
	json,
	yaml,
	columns,
	properties,
	sql,
	stack: stackIn,
	account: require_explain_review.accountIn
};
// src/input/plan/projection.ts
const below = (tree, step) => {
	if (tree === true) return true;
	if (typeof step === "number") return require_shell_review.isList(tree) ? tree[step] : void 0;
	return require_shell_review.isObject(tree) && Object.hasOwn(tree, step) ? tree[step] : void 0;
};
function into(marked, step) {
	const value = below(marked.value === true ? void 0 : marked.value, step);
	const sensitive = below(marked.sensitive, step);
	const unknown = below(marked.unknown, step);
	return marked.at === void 0 ? {
		value,
		sensitive,
		unknown
	} : {
		value,
		sensitive,
		unknown,
		at: marked.at
	};
}
function elements(marked) {
	const length = Math.max(require_shell_review.isList(marked.value) ? marked.value.length : 0, require_shell_review.isList(marked.unknown) ? marked.unknown.length : 0);
	if (length === 0) return marked.unknown === true ? [marked] : [];
	return Array.from({ length }, (_, index) => into(marked, index));
}
function eachElement(marked) {
	const all = elements(marked);
	const [first] = all;
	const isWhole = first === marked;
	const known = require_shell_review.isList(marked.value) && marked.value.length === all.length ? elementsOf(marked.value) : null;
	return all.map((one, index) => ({
		...one,
		at: [...marked.at ?? [], known?.[index] ?? {
			index: isWhole ? -1 : index,
			keys: NO_KEYS
		}]
	}));
}
const textIn = (value) => typeof value === "string" ? value : typeof value === "boolean" ? String(value) : null;
const member = (marked, name) => name.split(".").reduce(into, marked);
const tagAlone = (marked) => typeof marked.value === "string" && marked.value !== "" ? [{
	...marked,
	value: require_explain_review.pairText(marked.value, "")
}] : [];
function pairs(marked, { pair }) {
	if (pair === "members" && typeof marked.value === "string") return tagAlone(marked);
	if (!require_shell_review.isObject(marked.value)) return marked.unknown === true ? [marked] : [];
	return (pair === "members" ? Object.keys(marked.value).map((key) => [key, into(marked, key)]) : [[member(marked, pair[0]), member(marked, pair[1])]]).flatMap(([keyed, valued]) => {
		const key = typeof keyed === "string" ? keyed : keyed.value;
		const text = textIn(valued.value);
		const marks = [valued.sensitive, typeof keyed === "string" ? void 0 : keyed.sensitive];
		return typeof key === "string" && text !== null ? [{
			...marked,
			value: require_explain_review.pairText(key, text),
			sensitive: marks.includes(true) || void 0,
			unknown: void 0
		}] : [];
	});
}
function readIn(marked, { read }) {
	if (typeof marked.value !== "string") return marked;
	const value = readText(read, marked.value);
	return value === void 0 ? {
		...marked,
		value,
		unknown: true
	} : {
		...marked,
		value
	};
}
const alone = (marked) => ({
	...marked,
	at: [...marked.at ?? [], {
		index: 0,
		keys: NO_KEYS
	}]
});
function follow(marked, step) {
	const listed = require_shell_review.isList(marked.value) || require_shell_review.isList(marked.unknown);
	if (require_explain_review.isReading(step)) return [readIn(marked, step)];
	const missing = marked.value === void 0 || marked.value === null;
	if (require_explain_review.isPair(step)) return listed ? elements(marked).flatMap((element) => pairs(element, step)) : pairs(marked, step);
	if (step === require_explain_review.ANY) return listed || missing ? eachElement(marked) : [alone(marked)];
	if (typeof step === "number") return listed || missing ? [into(marked, step)] : [marked];
	return listed ? elements(marked).map((element) => into(element, step)) : [into(marked, step)];
}
const canonical = (value, depth = 0) => {
	if (depth > 200) return "\u2026";
	if (require_shell_review.isList(value)) return `[${value.map((element) => canonical(element, depth + 1)).sort()}]`;
	if (!require_shell_review.isObject(value)) return JSON.stringify(value);
	return `{${Object.keys(value).filter((key) => value[key] !== null).sort().map((key) => `${JSON.stringify(key)}:${canonical(value[key], depth + 1)}`)}}`;
};
function sizeOf$1(value) {
	const members = Object.values(value);
	return !require_shell_review.isList(value) && members.every((member) => member === null) ? 0 : members.length;
}
const composite = (value) => ({
	size: sizeOf$1(value),
	fingerprint: (0, node_crypto.createHash)("sha256").update(canonical(value)).digest("base64"),
	elements: require_shell_review.isList(value) && value.every((element) => typeof element !== "object" || element instanceof require_shell_review.LongNumber) ? value.map((element) => JSON.stringify(element)) : null
});
function scalarOf(value) {
	if (value === null || typeof value !== "object") return value;
	return value instanceof require_shell_review.LongNumber ? Number(value.digits) : composite(value);
}
function attribute({ value = null, sensitive, unknown, at }) {
	const told = {
		value: scalarOf(value),
		sensitive: sensitive === true,
		unknown: unknown === true
	};
	if (at === void 0 && !(value instanceof require_shell_review.LongNumber)) return told;
	return {
		...told,
		...at && { at },
		...value instanceof require_shell_review.LongNumber && { digits: value.digits }
	};
}
const isThere$1 = (one) => one.value !== null || one.unknown;
const isInElement = (steps) => steps.includes(require_explain_review.ANY) && steps.at(-1) !== require_explain_review.ANY && !require_explain_review.isPair(steps.at(-1));
const SWITCHES = new Map([true, false].map((value) => [value, [{
	value,
	sensitive: false,
	unknown: false
}]]));
const asSwitch = (one) => one.sensitive || one.unknown || one.at || typeof one.value !== "boolean" ? void 0 : SWITCHES.get(one.value);
function keptOf(reached, steps) {
	const [first] = reached;
	if (reached.length === 1 && first !== void 0 && first.at === void 0) {
		const one = attribute(first);
		return isThere$1(one) ? asSwitch(one) ?? [one] : [];
	}
	const all = reached.map(attribute);
	return isInElement(steps) ? all : all.filter(isThere$1);
}
const isAbsent = ({ value, unknown }, first) => typeof first === "string" && require_shell_review.isObject(value) && (value[first] ?? null) === null && unknown !== true && !(require_shell_review.isObject(unknown) && Object.hasOwn(unknown, first));
const isNothing = ({ value, unknown, at }) => (value ?? null) === null && unknown === void 0 && at === void 0;
function reach(branches, from, reached) {
	const [first] = from;
	const isAlone = from.length === 1 && first !== void 0 && first.at === void 0;
	for (const { step, next, ends } of branches) {
		if (isAlone && isAbsent(first, step)) continue;
		const found = isAlone ? follow(first, step) : from.flatMap((marked) => follow(marked, step));
		if (found.every(isNothing)) continue;
		for (const place of ends) reached[place] = found;
		reach(next, found, reached);
	}
}
function project(value, sensitive, unknown, wanted) {
	const kept = new Map();
	const reached = [];
	reach(treeOf(wanted), [{
		value,
		sensitive,
		unknown
	}], reached);
	reached.forEach((values, place) => {
		const { path, steps } = wanted[place];
		const found = values === void 0 ? [] : keptOf(values, steps);
		if (found.length > 0) kept.set(path, found);
	});
	return kept;
}
// src/input/plan/contents.ts
const CHANGING = new Set([
	"update",
	"replace",
	"delete",
	"unknown"
]);
var Contents = class {
	#ids = new Map();
	#naming = new NamingPaths((type) => this.#mayGo(type));
	#keptPaths;
	#going = new Map();
	#changed = new Map();
	#lists = new WeakMap();
	#packed = packer();
	#namesakes = [];
	#inside = [];
	#deeper = [];
	#isGeneral = false;
	constructor(keptPaths) {
		this.#keptPaths = keptPaths;
	}
	get areAsked() {
		return this.#ids.size > 0;
	}
	markChanged(address, deposed, action) {
		if (CHANGING.has(action.effect)) this.#changed.set(keyOf(address, deposed), action);
	}
	changed(change, { ids, namedBy }) {
		if (!require_explain_review.isDestroyed(change) || ids.length === 0) return;
		const { type } = change;
		const known = this.#ids.get(type) ?? new Set();
		for (const { path } of ids) for (const id of require_explain_review.idsAt(change.before, path)) known.add(id);
		if (this.#ids.has(type)) return;
		this.#ids.set(type, known);
		this.#isGeneral ||= (namedBy ?? []).length > 0;
		this.#going.clear();
		this.#naming.wants((namedBy ?? []).map((path) => ({
			...path,
			to: [type]
		})));
	}
	#mayGo(type) {
		const known = this.#going.get(type);
		if (known !== void 0) return known;
		const asked = new Set([type]);
		for (const one of asked) {
			const { weighs, naming } = this.#keptPaths(one);
			if (this.#ids.has(one) || weighs && this.#isGeneral) {
				this.#going.set(type, true);
				return true;
			}
			if (weighs) for (const { to } of naming) for (const other of to) asked.add(other);
		}
		this.#going.set(type, false);
		return false;
	}
	wantsEntry(slots, type, paths) {
		if (this.#ids.size === 0) return false;
		const isOfType = this.#ids.has(type);
		if (!isOfType && !paths.weighs) return false;
		const action = this.#actionOn(slots);
		if (isOfType) return action === void 0 || !require_explain_review.isDestroyed({ action });
		return action === void 0 && (this.#mayGo(type) || this.#naming.mayName(paths, mayHave(slots)));
	}
	#actionOn(slots) {
		const address = stateAddressIn(slots);
		return address === null ? void 0 : this.#changed.get(keyOf(address, slots.string(4)));
	}
	#listsOf(paths) {
		const naming = this.#naming.of(paths);
		const known = this.#lists.get(naming);
		if (known !== void 0) return known;
		const lists = {
			naming,
			asked: [...paths.ids, ...naming],
			kept: [...paths.drilled, ...naming]
		};
		this.#lists.set(naming, lists);
		return lists;
	}
	add(entry, slots, paths) {
		const { naming, asked, kept } = this.#changed.has(keyOf(entry.address, entry.deposed)) ? {
			naming: [],
			asked: paths.ids,
			kept: paths.drilled
		} : this.#listsOf(paths);
		const named = project(alongIn(slots, 7, asked), void 0, void 0, asked);
		const isOf = (type, path) => {
			const ids = this.#ids.get(type);
			return ids !== void 0 && require_explain_review.idsAt(named, path).some((id) => ids.has(id));
		};
		const isNamesake = paths.ids.some(({ path }) => isOf(entry.type, path));
		const isInside = naming.some(({ path, to }) => to.some((type) => isOf(type, path)));
		if (!isNamesake && !isInside && !naming.some(({ path }) => named.get(path) !== void 0)) return;
		const values = project(alongIn(slots, 7, kept), alongIn(slots, 8, kept), void 0, kept);
		const object = {
			...entry,
			values: this.#packed(values)
		};
		if (isNamesake) this.#namesakes.push(object);
		(isInside ? this.#inside : this.#deeper).push({
			object,
			ids: paths.ids,
			naming
		});
	}
	get all() {
		const inside = new Set(this.#inside);
		const going = new Set();
		const isIn = inside.size === 0 ? () => [] : this.#namedBy();
		for (const one of inside) for (const mark of marksOf(one)) {
			going.add(mark);
			for (const other of isIn(mark)) inside.add(other);
		}
		const isNamesake = (one) => marksOf(one).some((mark) => going.has(mark));
		const namesakes = going.size === 0 ? [] : this.#deeper.filter(isNamesake);
		const deep = [...inside, ...namesakes].map(({ object }) => object);
		return [...new Set([...this.#namesakes, ...deep])];
	}
	#namedBy() {
		const naming = new Map();
		for (const one of this.#deeper) for (const mark of namedIn(one)) {
			const list = naming.get(mark);
			if (list === void 0) naming.set(mark, [one]);
			else list.push(one);
		}
		return (mark) => naming.get(mark) ?? [];
	}
};
const markOf = (type, id) => `${type} ${id}`;
const marksOf = ({ object: { type, values }, ids }) => ids.flatMap(({ path }) => require_explain_review.idsAt(values, path).map((id) => markOf(type, id)));
const namedIn = ({ object: { values }, naming }) => new Set(naming.flatMap(({ path, to }) => require_explain_review.idsAt(values, path).flatMap((id) => to.map((type) => markOf(type, id)))));
// src/input/plan/contradicting.ts
const IS = {
	"no-before": ({ before }) => before === "none",
	"has-before": ({ before }) => before === "values",
	"no-after": ({ after }) => after === "none",
	"has-after": ({ after }) => after === "values"
};
const CANT_BE = {
	create: ["has-before"],
	read: [],
	update: ["no-before", "no-after"],
	replace: ["no-before", "no-after"],
	delete: ["no-before", "has-after"],
	forget: ["no-before", "has-after"],
	none: [],
	unknown: []
};
const ofUnchanged = ({ before, after }) => {
	if (before === "values" && after === "none") return "no-after";
	return before === "none" && after === "values" ? "no-before" : null;
};
function ofSides(action, sides) {
	if (action.effect === "none") return ofUnchanged(sides);
	const isSucceeded = action.effect === "forget" && action.recreated;
	return CANT_BE[isSucceeded ? "replace" : action.effect].find((name) => IS[name](sides)) ?? null;
}
const sideOf = (value, hidden) => {
	if (value === void 0 || value === null && hidden.includes(true)) return "untold";
	return value === null ? "none" : "values";
};
const sidesOf = (change) => ({
	before: sideOf(change.before, [change.before_sensitive]),
	after: sideOf(change.after, [change.after_unknown, change.after_sensitive])
});
const PASSIVE = new Set([
	"read",
	"none",
	"unknown"
]);
function ofMode({ effect }, mode) {
	if (mode === "managed") return effect === "read" ? "managed-read" : null;
	return mode === "unknown" || PASSIVE.has(effect) ? null : "unmanaged-change";
}
function contradictionIn(slots, mode, actions) {
	const action = require_explain_review.actionOf(actions);
	const found = isModeTold(slots) ? ofMode(action, mode) : null;
	if (found !== null) return found;
	const seen = (slot) => slots.has(slot) ? "values" : slots.text(slot) === void 0 ? "untold" : "none";
	if (ofSides(action, {
		before: seen(7),
		after: seen(10)
	}) === null) return null;
	return ofSides(action, sidesOf(require_shell_review.objectOf(require_shell_review.objectOf(require_shell_review.parse(slots.whole())).change)));
}
const ofIdle = (found) => found === "no-before" ? null : found;
const contradictionInDrift = (slots) => modeIn(slots) === "managed" ? ofIdle(contradictionIn(slots, "managed", actionsIn(slots))) : null;
function contradictionInDeferred(entry) {
	const change = require_shell_review.objectOf(require_shell_review.objectOf(entry.resource_change).change);
	const actions = require_shell_review.isList(change.actions) ? change.actions.filter((word) => typeof word === "string") : [];
	return ofIdle(ofSides(require_explain_review.actionOf(actions), sidesOf(change)));
}
const isTriggeredTwice = (invocation) => require_shell_review.isObject(invocation.lifecycle_action_trigger) && require_shell_review.isObject(invocation.invoke_action_trigger);
// src/domain/calling.ts
const CALLINGS = [
	"database",
	"data",
	"production"
];
const WORDS = {
	database: "db database databases dbs dbserver rdbms sql mysql mariadb percona postgres postgresql postgre pgsql pg mssql sqlserver oracle oracledb mongo mongodb redis valkey memcached cassandra scylla scylladb couchbase couchdb elastic elasticsearch opensearch solr kafka zookeeper rabbitmq clickhouse influx influxdb prometheus neo4j etcd cockroach cockroachdb timescale timescaledb vault",
	data: "data storage fileserver nfs samba minio ceph gluster backup backups datastore warehouse",
	production: "prod production prd"
};
const CALLED = new Map(CALLINGS.flatMap((calling) => WORDS[calling].split(" ").map((word) => [word, calling])));
function* wordsIn(text) {
	if (text.length > LONGEST_NAME) return;
	const split = text.replace(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase();
	for (const word of split.split(/[^a-z0-9]+/)) {
		yield word;
		yield word.replace(/\d+$/, "");
	}
}
const LONGEST_NAME = 256;
function callingsIn(names) {
	const found = new Set();
	for (const name of names) for (const word of wordsIn(name)) {
		const calling = CALLED.get(word);
		if (calling !== void 0) found.add(calling);
	}
	return CALLINGS.filter((calling) => found.has(calling));
}
// src/input/plan/callings.ts
const NAMES = [
	"name",
	"display_name",
	"hostname",
	"instance_name",
	"label"
];
function callingsOf(address, values, marks) {
	const before = require_shell_review.objectOf(values);
	const texts = [...NAMES, ...require_explain_review.TAGS].filter((name) => marks !== true && !isMarked(require_shell_review.objectOf(marks)[name])).flatMap((name) => textsIn(before[name])).filter((text) => typeof text === "string");
	return callingsIn([...namesInAddress(address), ...texts]);
}
function namesInAddress(address) {
	const parts = address.match(/\["[^"]*"\]|[^.[\]]+/g) ?? [];
	const type = parts.findIndex((part, at) => part !== "module" && parts[at - 1] !== "module" && !part.startsWith("["));
	return parts.filter((part, at) => at !== type && part !== "module");
}
const isMarked = (marks) => marks === true || typeof marks === "object" && marks !== null && Object.values(marks).some(isMarked);
const textsIn = (value) => {
	if (typeof value === "string") return [value];
	return require_shell_review.isList(value) ? value : Object.values(require_shell_review.objectOf(value));
};
// src/input/plan/forcing.ts
const forcing = (paths) => require_shell_review.isList(paths) ? [...new Set(paths.map(attributeIn))].filter((path) => path !== "") : [];
function attributeIn(path) {
	const steps = require_shell_review.isList(path) ? path : [];
	const end = steps.findIndex((step, at) => !isOfBlock(step, steps[at - 1]));
	return steps.slice(0, end === -1 ? void 0 : end).map((step, at) => typeof step === "number" ? `[${step}]` : `${at === 0 ? "" : "."}${step}`).join("");
}
const isOfBlock = (step, before) => typeof step === "number" || typeof step === "string" && (before === void 0 || typeof before === "number");
function forcedBy(change) {
	const each = (require_shell_review.isList(change.replace_paths) ? change.replace_paths.map((path) => require_shell_review.isList(path) ? path : []) : []).map((path) => ({
		path,
		attribute: attributeIn(path),
		differs: differenceAt(path, change)
	}));
	const known = new Set(each.filter(({ differs }) => differs === "known").map(({ attribute }) => attribute));
	if (each.every(({ differs }) => differs === "known")) return { by: "itself" };
	const others = each.filter(({ attribute }) => !known.has(attribute));
	const names = others.flatMap(({ path: [name] }) => typeof name === "string" ? [name] : []);
	if (others.some(({ differs }) => differs === "both") || names.length < others.length) return { by: "untold" };
	const after = require_shell_review.objectOf(change.after);
	return {
		by: "others",
		known: [...known],
		unknown: [...new Set(names)],
		ways: others.map(({ path }) => blocksAlong(path, after))
	};
}
// src/input/plan/hidden.ts
function hiddenIn$1(value, marks, deep = 50) {
	if (marks === true && (value ?? null) === null) return true;
	if (deep === 0) return void 0;
	const below = (step) => hiddenIn$1(memberOf$1(value, step), marks === true ? true : memberOf$1(marks, step), deep - 1);
	const shape = marks === true ? value : marks;
	if (require_shell_review.isList(shape)) return shape.map((_, at) => below(at) ?? false);
	if (!require_shell_review.isObject(shape)) return void 0;
	return Object.fromEntries(Object.keys(shape).map((name) => [name, below(name) ?? false]));
}
const hiddenAfter = (value, marks, unknown) => both(unknown, hiddenIn$1(value, marks), 50);
function both(one, other, deep) {
	if (one === true || other === true) return true;
	if (deep === 0 || !isTree(one)) return other ?? one;
	if (!isTree(other)) return one;
	const below = (step) => both(memberOf$1(one, step), memberOf$1(other, step), deep - 1) ?? false;
	if (require_shell_review.isList(one) || require_shell_review.isList(other)) return Array.from({ length: Math.max(lengthOf(one), lengthOf(other)) }, (_, at) => below(at));
	return Object.fromEntries(Object.keys({
		...one,
		...other
	}).map((name) => [name, below(name)]));
}
const isTree = (value) => require_shell_review.isList(value) || require_shell_review.isObject(value);
const lengthOf = (value) => require_shell_review.isList(value) ? value.length : 0;
// src/input/plan/identity.ts
const identityOfId = (id) => fingerprintOf("id", id);
const fingerprintOf = (key, value) => (0, node_crypto.createHash)("sha256").update(`${key}\0${value}`).digest("hex");
const identitiesOf = ({ before, after, after_sensitive: sensitive }) => ({
	identity: identityOf(before),
	exactIdentity: before == null ? plannedIdentityOf(after, sensitive) : exactIdentityOf(before),
	isKnownByName: require_shell_review.isObject(before) && isKnownByName(before)
});
function plannedIdentityOf(after, sensitive) {
	if (!require_shell_review.isObject(after) || sensitive === true) return null;
	const marks = require_shell_review.isObject(sensitive) ? sensitive : {};
	const own = Object.keys(after).filter((key) => typeof after[key] === "string" && marks[key] !== true);
	return own.length === 0 ? null : fingerprintOf("planned", JSON.stringify(own.sort().map((key) => [key, after[key]])));
}
const TELLS_APART = [
	"id",
	"arn",
	"self_link"
];
function exactIdentityOf(value) {
	const identity = identityOf(value);
	if (identity === null || !require_shell_review.isObject(value)) return null;
	const all = [...TELLS_APART.map((key) => value[key]), uidIn(value)];
	return fingerprintOf(identity, JSON.stringify(all.map((one) => typeof one === "string" ? one : null)));
}
const uidIn = ({ metadata }) => {
	const [first] = require_shell_review.isList(metadata) ? metadata : [];
	return require_shell_review.isObject(first) ? first.uid : void 0;
};
const isUnique = (id) => /^(\/|arn:)/.test(id) || id.split("/").length > 3;
const isKnownByName = (value) => {
	const all = [
		value.id,
		value.arn,
		value.self_link
	].filter((one) => typeof one === "string");
	return typeof uidIn(value) !== "string" && !all.some((one) => isUnique(one) || one.startsWith("https://"));
};
function identityOf(value) {
	if (!require_shell_review.isObject(value)) return null;
	for (const key of [
		"id",
		"arn",
		"name"
	]) {
		const found = Object.hasOwn(value, key) ? value[key] : void 0;
		if (typeof found === "string" && found !== "") return fingerprintOf(key, found);
	}
	return null;
}
// src/input/plan/change.ts
const NO_ATTRIBUTES = new Map();
function changeOf(entry, known, paths, isRedacted = false) {
	const change = require_shell_review.objectOf(entry.change);
	const hidden = isRedacted ? hiddenIn$1(change.before, change.before_sensitive) : void 0;
	const { after: value, after_sensitive: marks, after_unknown } = change;
	const unknown = isRedacted ? hiddenAfter(value, marks, after_unknown) : after_unknown;
	const { before, after } = pathsOf(known.action.effect, paths);
	return {
		...known,
		deposed: require_shell_review.stringOf(entry.deposed) ?? (entry.deposed === true ? "deposed" : null),
		previousAddress: require_shell_review.stringOf(entry.previous_address),
		module: require_shell_review.stringOf(entry.module_address),
		provider: require_shell_review.stringOf(entry.provider_name) ?? "",
		imported: change.importing !== void 0 && change.importing !== null,
		reason: require_shell_review.stringOf(entry.action_reason),
		callings: paths.isMachine && require_explain_review.isDestroyed(known) ? callingsOf(known.address, change.before, change.before_sensitive) : [],
		because: forcing(change.replace_paths),
		before: before.length === 0 ? NO_ATTRIBUTES : project(change.before, change.before_sensitive, hidden, before),
		after: after.length === 0 ? NO_ATTRIBUTES : project(change.after, change.after_sensitive, unknown, after),
		...identitiesOf(change)
	};
}
function keptOfUpdate(slots, { updated }, isRedacted) {
	const wanted = updated ?? [];
	const along = (slot) => alongIn(slots, slot, wanted);
	const hidden = isRedacted ? hiddenIn$1(along(7), along(8)) : void 0;
	const [after, marks, unknown] = [
		along(10),
		along(13),
		along(11)
	];
	return {
		before: project(along(7), along(8), hidden, wanted),
		after: project(after, marks, isRedacted ? hiddenAfter(after, marks, unknown) : unknown, wanted)
	};
}
function pathsOf(effect, paths) {
	if (effect === "update") return {
		before: paths.updated ?? [],
		after: paths.updated ?? []
	};
	if (effect === "create") return {
		before: paths.destroyed,
		after: paths.created ?? []
	};
	return {
		before: paths.destroyed,
		after: effect === "replace" ? paths.replacement : []
	};
}
// src/input/plan/deferred.ts
function deferredDestroyIn(entry, keptPaths) {
	const resource = require_shell_review.objectOf(entry.resource_change);
	const [address, type, mode] = [
		resource.address,
		resource.type,
		resource.mode
	].map(require_shell_review.stringOf);
	const { actions } = require_shell_review.objectOf(resource.change);
	if (address == null || type == null || mode === "data" || !require_shell_review.isList(actions)) return [];
	const words = actions.filter((word) => typeof word === "string");
	const action = actionIn("managed", words);
	if (!require_explain_review.isDestroyed({ action })) return [];
	return [changeOf(resource, {
		address,
		type,
		mode: "managed",
		action,
		actions: words
	}, keptPaths(type))];
}
// src/input/plan/drift.ts
function driftIn(slots, keptPaths) {
	const [type, address, mode, actions] = [
		typeIn(slots),
		addressIn(slots),
		modeIn(slots),
		actionsIn(slots)
	];
	const action = actionIn(mode, actions);
	const { effect } = action;
	if (type === null || address === null || mode !== "managed" || effect !== "update" && effect !== "delete") return [];
	const paths = keptPaths(type);
	if (!paths.hasRow) return [{
		address,
		type,
		effect,
		change: null
	}];
	return [{
		address,
		type,
		effect,
		change: changeOf(require_shell_review.objectOf(require_shell_review.parse(slots.whole())), {
			address,
			type,
			mode,
			action,
			actions
		}, paths)
	}];
}
// src/input/plan/head.ts
const HEAD = [
	"format_version",
	"plan_format_version",
	"terraform_version",
	"timestamp",
	"errored",
	"complete",
	"applyable"
];
const isKnownFormat = (version) => /^[01]\.\d+$/.test(version);
const isRedacted = (head) => head.has("plan_format_version") && !head.has("format_version");
const mayBeWithoutModules = (head) => isWithoutModules(head) || !(head.has("format_version") || head.has("plan_format_version"));
function isWithoutModules(head) {
	const version = require_shell_review.stringOf(head.get("terraform_version"));
	return head.get("format_version") === "0.1" && (version === null || version.startsWith("0.12."));
}
function formatVersionIn(head) {
	const version = require_shell_review.stringOf(head.get(isRedacted(head) ? "plan_format_version" : "format_version"));
	if (version === null) throw new require_hook_shell_command_log_explain_review.InputError("has no format_version, so it is not all that \"terraform show -json\" printed; give that output whole");
	if (!isKnownFormat(version)) throw new require_hook_shell_command_log_explain_review.InputError(`has a format_version that this version of destroy-guard does not know (${foundVersion(version)}it reads 0.1, 0.2 and 1.x); update destroy-guard, or make the plan with a released Terraform or OpenTofu`);
	return version;
}
const foundVersion = (version) => /^\d{1,4}(\.\d{1,4}){0,2}$/.test(version) ? `${version}; ` : "";
function flagIn(head, name, unreadable) {
	const value = head.get(name) ?? null;
	if (value !== null && typeof value !== "boolean") unreadable(`${name} is neither true nor false`);
	return typeof value === "boolean" ? value : null;
}
const TIME = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d+)?Z$/;
const plannedAtIn = (head) => {
	const at = TIME.exec(require_shell_review.stringOf(head.get("timestamp")) ?? "")?.[1];
	return at === void 0 || Number.isNaN(Date.parse(`${at}Z`)) ? null : `${at}Z`;
};
// src/input/plan/invocations.ts
const TWO_TRIGGERS = "contradicts itself: it has two triggers";
const NO_TYPE = "has no type";
var Invocations = class {
	now = {
		all: [],
		known: []
	};
	later = {
		all: [],
		known: []
	};
	#keptPaths;
	#head;
	#seen = new Set();
	constructor(keptPaths, head) {
		this.#keptPaths = keptPaths;
		this.#head = head;
	}
	read(entry) {
		this.#add(entry, this.now);
		const what = isTriggeredTwice(entry) ? TWO_TRIGGERS : (require_shell_review.stringOf(entry.type) ?? "") === "" ? NO_TYPE : null;
		return what === null ? null : `entry ${this.now.all.length} of action_invocations ${what}`;
	}
	readDeferred(entry) {
		this.#add(require_shell_review.objectOf(entry.action_invocation), this.later);
	}
	#add(entry, { all, known }) {
		const trigger = require_shell_review.objectOf(entry.lifecycle_action_trigger);
		const [address, type] = [require_shell_review.stringOf(entry.address) ?? "", require_shell_review.stringOf(entry.type) ?? ""];
		all.push({
			address,
			type,
			event: require_shell_review.stringOf(trigger.action_trigger_event),
			triggeredBy: require_shell_review.stringOf(trigger.triggering_resource_address)
		});
		const paths = this.#keptPaths(type);
		const values = [entry.config_values ?? null, entry.config_unknown ?? null];
		const key = JSON.stringify([
			known === this.now.known,
			address,
			values
		]);
		if (!paths.hasRow || this.#seen.has(key)) return;
		this.#seen.add(key);
		known.push(runOf(entry, {
			address,
			type
		}, paths, isRedacted(this.#head)));
	}
};
function runOf(entry, named, paths, isHiding) {
	const { provider_name = null, config_values = {}, config_sensitive = {}, config_unknown = {} } = entry;
	const change = {
		before: null,
		after: config_values,
		after_sensitive: config_sensitive,
		after_unknown: config_unknown
	};
	const known = {
		...named,
		mode: "managed",
		action: { effect: "create" },
		actions: ["create"]
	};
	return {
		...changeOf({
			provider_name,
			change
		}, known, paths, isHiding),
		isInvoked: true
	};
}
// src/input/plan/namings.ts
const keyOfNaming = ({ type, path, id, goes, namespace }) => JSON.stringify([
	type,
	path,
	id,
	goes,
	...namespace ?? []
]);
var Namings = class {
	#going = new Set();
	#types = new Set();
	#naming = new NamingPaths((type) => this.#types.has(type));
	#found = new Map();
	#isLate = false;
	changed(change, { namedBy }) {
		if (!require_explain_review.isDestroyed(change)) return;
		this.markGoing(change.address, change.deposed);
		if (namedBy === null || this.#types.has(change.type)) return;
		this.#types.add(change.type);
		this.#naming.wants(namedBy.map((path) => ({
			...path,
			to: [change.type]
		})));
	}
	markGoing(address, deposed) {
		this.#going.add(keyOf(address, deposed));
	}
	get areAsked() {
		return this.#types.size > 0;
	}
	startOver() {
		this.#isLate = false;
	}
	wantsEntry(slots, paths) {
		this.#isLate ||= !this.areAsked;
		return this.areAsked && paths !== null && this.#naming.mayName(paths, mayHave(slots));
	}
	add({ address, deposed, type }, slots, kept) {
		const goes = this.#going.has(keyOf(address, deposed));
		const read = (paths) => project(alongIn(slots, 7, paths), void 0, void 0, paths);
		for (const named of this.#naming.namedBy(kept, read)) {
			const one = {
				type,
				...named,
				goes
			};
			this.#found.set(keyOfNaming(one), one);
		}
	}
	get all() {
		return this.areAsked && !this.#isLate ? [...this.#found.values()] : null;
	}
};
// src/input/plan/origin-questions.ts
const ORIGIN = {
	replace: "replace",
	create: "create",
	update: "update"
};
const ASKED_BY_UNKNOWN = "read_because_config_unknown";
const OTHER_REASONS = new Set([
	"replace_because_tainted",
	"replace_by_request",
	"replace_by_triggers"
]);
var OriginQuestions = class {
	changing = [];
	#forced = new Map();
	#replaced = new Set();
	#asked = new Map();
	#behind = new Set();
	changed(address, { mode, action }, slots) {
		const effect = originEffect(mode, action);
		if (effect === void 0) return;
		if (effect === "update" && !mayMakeUnknown(slots)) return;
		this.changing.push({
			address,
			effect
		});
		if (effect !== "read" || slots.string(12) !== ASKED_BY_UNKNOWN) return;
		const values = slots.bytes(10);
		this.#asked.set(address, values === void 0 ? [] : blocksOf(require_shell_review.parse(values)));
		addBlock(this.#behind, address);
	}
	destroyed({ address, deposed, action, reason }, entry) {
		if (action.effect !== "replace" || deposed !== null || OTHER_REASONS.has(reason ?? "")) return;
		const forced = forcedBy(require_shell_review.objectOf(entry.change));
		if (forced.by === "itself") return;
		this.#forced.set(address, forced);
		if (forced.by === "others") addBlock(this.#replaced, address);
	}
	get areOpen() {
		return this.#replaced.size > 0;
	}
	isAsked(block) {
		return this.#replaced.has(block) || this.#behind.has(block);
	}
	forcing({ address, deposed }) {
		return deposed === null ? this.#forced.get(address) : void 0;
	}
	askedWith(address) {
		return this.#asked.get(address);
	}
	get hasForced() {
		return this.#forced.size > 0;
	}
};
function addBlock(blocks, address) {
	const parts = require_explain_review.addressIn(address);
	if (parts !== null) blocks.add(require_explain_review.blockIn(parts.module, parts.block));
}
const mayMakeUnknown = (slots) => {
	const unknown = slots.bytes(11);
	return unknown?.includes("true") === true && hasUnknown(require_shell_review.parse(unknown));
};
function originEffect(mode, action) {
	if (mode === "data") return action.effect === "read" ? "read" : void 0;
	if (mode !== "managed") return void 0;
	return action.effect === "forget" && action.recreated ? "create" : ORIGIN[action.effect];
}
// src/input/plan/version-constraint.ts
const PART = /^(=|!=|>=|<=|>|<|~>)?\s*v?(\d+)(?:\.\d+)*(?:[-+][\w.+-]*)?$/;
const LOWER = [
	void 0,
	"=",
	">=",
	">",
	"~>"
];
function lowestMajor(constraint) {
	const parts = constraint.split(",").map((part) => PART.exec(part.trim()));
	if (parts.includes(null)) return null;
	const lower = parts.flatMap((part) => LOWER.includes(part?.[1]) ? [Number(part?.[2])] : []);
	return lower.length === 0 ? null : Math.max(...lower);
}
// src/input/plan/provider-settings.ts
const literal = (expression) => {
	if (Array.isArray(expression)) return expression.map((element) => literal(element) ?? null);
	if (!require_shell_review.isObject(expression)) return expression;
	if ("constant_value" in expression) return expression.constant_value;
	return "references" in expression ? void 0 : Object.fromEntries(Object.entries(expression).map(([key, value]) => [key, literal(value) ?? null]));
};
const unresolved = (expression) => {
	if (Array.isArray(expression)) return expression.map(unresolved);
	if (!require_shell_review.isObject(expression) || "constant_value" in expression) return false;
	return "references" in expression ? true : Object.fromEntries(Object.entries(expression).map(([key, value]) => [key, unresolved(value)]));
};
const isSame = (a, b) => a?.length === b?.length && (a ?? []).every((one, i) => one.value === b?.[i]?.value && one.unknown === b?.[i]?.unknown);
const UNKNOWN = [{
	value: null,
	sensitive: false,
	unknown: true
}];
function providerSettings(config, provider, wanted) {
	const configs = configsOf(config, provider);
	const settings = wanted.filter((path) => !isVersion(path));
	const version = wanted.filter(isVersion).map(({ path }) => versionIn(configs, path));
	return new Map([...literalSettings(configs, settings), ...version]);
}
function literalSettings(configs, wanted) {
	const found = configs.map(({ expressions }) => project(literal(expressions), void 0, unresolved(expressions), wanted));
	const [first] = found;
	if (first === void 0) return new Map(wanted.map(({ path }) => [path, UNKNOWN]));
	return new Map(wanted.flatMap(({ path }) => {
		const values = first.get(path);
		if (!found.every((other) => isSame(values, other.get(path)))) return [[path, UNKNOWN]];
		return values === void 0 ? [] : [[path, values]];
	}));
}
function versionIn(configs, path) {
	const majors = configs.flatMap(({ version_constraint: constraint }) => typeof constraint === "string" ? lowestMajor(constraint) ?? [] : []);
	return [path, majors.length === 0 ? UNKNOWN : [{
		value: Math.max(...majors),
		sensitive: false,
		unknown: false
	}]];
}
const isVersion = ({ path }) => path === require_explain_review.PROVIDER_VERSION;
function providerSettling(config, keptPaths) {
	const settings = new Map();
	return (change) => {
		const { provider: wanted } = keptPaths(change.type);
		if (wanted.length === 0) return change;
		const key = `${change.provider} ${change.type}`;
		const found = settings.get(key) ?? providerSettings(config, change.provider, wanted);
		settings.set(key, found);
		return {
			...change,
			before: new Map([...change.before, ...found])
		};
	};
}
const withProviderSettings = (changes, config, keptPaths) => changes.map(providerSettling(config, keptPaths));
// src/input/plan/import.ts
function importsIn(entry, type, paths) {
	const { before, before_sensitive: sensitive, importing } = require_shell_review.objectOf(entry.change);
	if (!require_shell_review.isObject(importing)) return [];
	const id = require_shell_review.stringOf(importing.id);
	const identities = [identityOf(before), id === null ? null : identityOfId(id)].filter((one) => one !== null);
	const provider = require_shell_review.stringOf(entry.provider_name) ?? "";
	const known = id ?? require_shell_review.stringOf(require_shell_review.objectOf(before).id) ?? "";
	const shown = identitiesOf({ before: require_shell_review.isObject(before) ? before : null });
	const values = project(before, sensitive, void 0, paths.imported);
	return [{
		type,
		provider,
		identities: [...new Set(identities)],
		shown,
		values,
		isUnique: isUnique(known)
	}];
}
// src/input/plan/unchanged.ts
function unchangedIn(slots, { unchanged }) {
	const wanted = unchanged ?? [];
	return project(alongIn(slots, 7, wanted), alongIn(slots, 8, wanted), void 0, wanted);
}
var UnchangedObjects = class {
	#objects = new Map();
	#ofState = new Map();
	#changed = new Set();
	#repeated = new Set();
	#packed = packer();
	#type = require_explain_review.remembered((type) => type);
	add(object, values) {
		this.#objects.set(keyOf(object.address, object.deposed), this.#standing(object, values));
	}
	addOfState(object, values) {
		this.#ofState.set(keyOf(object.address, object.deposed), this.#standing(object, values));
	}
	#standing({ address, deposed, type }, values) {
		return {
			address,
			deposed,
			type: this.#type(type),
			values: this.#packed(values)
		};
	}
	markChanged(address, deposed) {
		this.#changed.add(keyOf(address, deposed));
	}
	markRepeated(address, deposed) {
		this.#repeated.add(keyOf(address, deposed));
	}
	isNew(address, deposed) {
		const key = keyOf(address, deposed);
		return ![
			this.#changed,
			this.#objects,
			this.#ofState,
			this.#repeated
		].some((known) => known.has(key));
	}
	without(changes) {
		for (const { address, deposed } of changes) this.#objects.delete(keyOf(address, deposed));
		const changed = new Set(changes.map(({ address, deposed }) => keyOf(address, deposed)));
		const isTold = (key) => changed.has(key) || this.#repeated.has(key) || this.#objects.has(key);
		for (const key of this.#ofState.keys()) if (isTold(key)) this.#ofState.delete(key);
		return [...this.#objects.values(), ...this.#ofState.values()];
	}
};
// src/input/plan/resource-changes.ts
const withoutModules = (address) => address.replace(/^(?:module\.[^.]+\.)+/, "");
const isContradictory = ({ contradiction }) => contradiction !== void 0;
const isUnchanged = (known) => known.action.effect === "none" && known.mode !== "unknown" && !isContradictory(known);
const isMoved = ({ action, mode }, slots) => action.effect === "none" && mode === "managed" && slots.has(6);
const isThere = ({ action, mode }) => mode !== "data" && mode !== "ephemeral" && ![
	"create",
	"read",
	"unknown"
].includes(action.effect);
function irrelevantIn(slots, known, paths, isRedacted) {
	const { action, mode } = known;
	if (action.effect !== "update" || mode === "unknown" || isContradictory(known)) return null;
	const { before, after } = keptOfUpdate(slots, paths, isRedacted);
	return paths.isRelevantUpdate({
		action,
		before,
		after
	}) ? null : before;
}
function identifying$1(value, paths) {
	const change = require_shell_review.objectOf(require_shell_review.objectOf(require_shell_review.parse(value)).change);
	return project(change.after, change.after_sensitive, change.after_unknown, paths.identifying);
}
function isKept(known, paths) {
	const { action, mode } = known;
	const { effect } = action;
	if (effect === "unknown" || mode === "unknown" || isContradictory(known)) return true;
	if (mode !== "managed" || effect === "read") return false;
	if (effect === "none") return paths.unchanged !== null;
	if (effect === "update") return paths.updated !== null;
	return effect === "create" ? paths.created !== null : true;
}
var ResourceChanges = class {
	counts = Object.fromEntries([
		...require_explain_review.EFFECTS,
		"moved",
		"imported",
		"deposed"
	].map((name) => [name, 0]));
	changes = [];
	atStake = 0;
	imports = [];
	moves = [];
	creations = [];
	unreadable = new Set();
	#keptPaths;
	#unchanged;
	#namings;
	#contents;
	#questions;
	#head;
	#inModules = [];
	#entries = 0;
	constructor(keptPaths, unchanged, namings, contents, questions, head) {
		this.#keptPaths = keptPaths;
		this.#unchanged = unchanged;
		this.#namings = namings;
		this.#contents = contents;
		this.#questions = questions;
		this.#head = head;
	}
	read(slots) {
		this.#entries++;
		const mode = modeIn(slots);
		const actions = actionsIn(slots);
		const contradiction = contradictionIn(slots, mode, actions);
		const known = {
			mode,
			actions,
			action: actionIn(mode, actions),
			...contradiction !== null && { contradiction }
		};
		if (mode === "unknown") this.unreadable.add("an entry of resource_changes has a mode that this version does not know");
		this.#count(known, slots);
		const missing = this.#readKnown(slots, known);
		if (missing !== null) this.unreadable.add(`entry ${this.#entries} of resource_changes has no ${missing}`);
	}
	#readKnown(slots, known) {
		const type = typeIn(slots);
		if (type === null) return "type";
		const paths = this.#keptPaths(type);
		if (slots.has(5) && known.mode === "managed") this.imports.push(...importsIn(require_shell_review.objectOf(require_shell_review.parse(slots.whole())), type, paths));
		if (isThere(known) && !paths.isHarmless) this.atStake++;
		const isMove = paths.isMoveKept && isMoved(known, slots);
		if (isUnchanged(known) && paths.unchanged === null && !isMove && slots.has(3)) return null;
		const address = addressIn(slots);
		if (address === null) return "address";
		const deposed = slots.string(4);
		this.#contents.markChanged(address, deposed, known.action);
		if (address.startsWith("module.") && mayBeWithoutModules(this.#head)) this.#inModules.push(() => this.#markRepeated(address, deposed, known));
		this.#questions.changed(address, known, slots);
		if (known.action.effect === "create" && known.mode === "managed" && paths.hasRow) this.creations.push({
			address,
			type,
			values: identifying$1(slots.whole(), paths)
		});
		if (isMove) this.moves.push(changeOf(require_shell_review.objectOf(require_shell_review.parse(slots.whole())), {
			...known,
			address,
			type
		}, paths));
		if (paths.unchanged !== null && !isUnchanged(known)) this.#unchanged.markChanged(address, deposed);
		if (!isKept(known, paths)) return null;
		const left = isUnchanged(known) ? unchangedIn(slots, paths) : irrelevantIn(slots, known, paths, isRedacted(this.#head));
		if (left === null) this.#keep(slots.whole(), {
			...known,
			address,
			type
		}, paths);
		else if (paths.unchanged !== null) this.#unchanged.add({
			address,
			deposed,
			type
		}, left);
		return null;
	}
	settle() {
		const marks = this.#inModules.splice(0);
		if (isWithoutModules(this.#head)) for (const mark of marks) mark();
	}
	#markRepeated(address, deposed, { action }) {
		const bare = withoutModules(address);
		this.#contents.markChanged(bare, deposed, action);
		this.#unchanged.markRepeated(bare, deposed);
		if (require_explain_review.isDestroyed({ action })) this.#namings.markGoing(bare, deposed);
	}
	#count({ action, mode }, slots) {
		const { counts } = this;
		counts[action.effect]++;
		if (action.effect === "forget" && action.recreated) counts.create++;
		if (mode !== "managed" && mode !== "unknown") return;
		if (slots.has(6)) counts.moved++;
		if (slots.has(5)) counts.imported++;
		if (slots.has(4)) counts.deposed++;
	}
	#keep(value, known, paths) {
		const entry = require_shell_review.objectOf(require_shell_review.parse(value));
		const change = changeOf(entry, known, paths, isRedacted(this.#head));
		this.#namings.changed(change, paths);
		this.#contents.changed(change, paths);
		this.#questions.destroyed(change, entry);
		this.changes.push(change);
	}
};
// src/input/plan/with-origins.ts
const UNTOLD = { origins: [] };
function withOrigins(changes, questions, references) {
	if (!questions.hasForced) return changes;
	const askedBy = (one) => {
		return questions.askedWith(one.address)?.every((list) => references.isWritten(one.address, [list])) === true ? {
			...one,
			isAskedByUnknown: true
		} : one;
	};
	const origins = new Origins(references, questions.changing.map(askedBy));
	return changes.map((change) => {
		const forced = questions.forcing(change);
		if (forced === void 0) return change;
		if (forced.by === "untold") return {
			...change,
			...UNTOLD
		};
		const { known, unknown, ways } = forced;
		const isTold = ways.every((way) => references.isWritten(change.address, way));
		return {
			...change,
			...isTold ? origins.of(change.address, unknown) : UNTOLD,
			known
		};
	});
}
// src/input/plan/plan.ts
const LATE_VERSION = "has its plan_format_version behind the changes, so that nobody knew what it hides; give it as HCP Terraform wrote it";
const inState = (module) => objectWith({ values: objectWith({ root_module: module }) });
var PlanReading = class {
	#source;
	#root;
	#keptPaths;
	#keys = new Set();
	#head = new Map();
	#unchanged = new UnchangedObjects();
	#namings = new Namings();
	#contents;
	#questions = new OriginQuestions();
	#changes;
	#invocations;
	#inState = 0;
	#atStakeInState = 0;
	#deferred = 0;
	#drifted = 0;
	#deferredDestroys = [];
	#drift = [];
	#variables = new Variables();
	#configuration = new Configuration(this.#questions, this.#variables);
	#plan = null;
	constructor(source, root, keptPaths) {
		this.#source = source;
		this.#root = root;
		this.#keptPaths = keptPaths;
		this.#contents = new Contents(keptPaths);
		this.#invocations = new Invocations(keptPaths, this.#head);
		this.#changes = new ResourceChanges(keptPaths, this.#unchanged, this.#namings, this.#contents, this.#questions, this.#head);
	}
	document() {
		return this.#document(this.#members());
	}
	#document(members) {
		return {
			query: objectWith(members, { all: true }),
			onKey: (key) => this.#keys.add(key),
			finish: () => {
				this.#plan = this.#finished();
			}
		};
	}
	get missed() {
		const { configs } = this.#configuration;
		if ((this.#namings.areAsked || this.#contents.areAsked) && this.#isBefore("prior_state", "resource_changes")) return "state";
		if (configs.areSeveral && (configs.areLate || this.#isBefore("configuration", "variables"))) return "state";
		return this.#questions.areOpen && this.#isBefore("configuration", "resource_changes") ? "configuration" : null;
	}
	again() {
		const isStateMissed = this.#isBefore("prior_state", "resource_changes");
		if (isStateMissed) [this.#inState, this.#atStakeInState] = [0, 0];
		this.#namings.startOver();
		this.#changes.settle();
		this.#configuration = this.#configuration.again(this.#questions, this.#variables);
		const state = stateModule((taken) => {
			if (isStateMissed) this.#stateEntry(taken);
		});
		return this.#document({
			prior_state: inState(state),
			configuration: this.#configuration.query()
		});
	}
	#isBefore(one, other) {
		const keys = [...this.#keys];
		return keys.includes(one) && keys.indexOf(one) < keys.indexOf(other);
	}
	get result() {
		if (this.#plan === null) throw new Error("the plan's document has not been read to its end");
		return this.#plan;
	}
	get mistaken() {
		return diagnoseCut(this.#keys);
	}
	#members() {
		const head = HEAD.map((name) => [name, takeParsed((value) => void this.#head.set(name, value))]);
		const changes = changeEntry((taken) => this.#changes.read(taken));
		const drift = changeEntry((taken) => this.#driftEntry(taken));
		const deferred = takeParsed((entry) => this.#deferredChange(require_shell_review.objectOf(entry)));
		const invocation = takeParsed((entry) => this.#invocation(require_shell_review.objectOf(entry)), "object");
		const deferredInvocation = takeParsed((entry) => this.#invocations.readDeferred(require_shell_review.objectOf(entry)), "object");
		const state = stateModule((taken) => this.#stateEntry(taken));
		return {
			...Object.fromEntries(head),
			resource_changes: {
				only: "array",
				elements: changes
			},
			resource_drift: {
				only: "array",
				elements: drift
			},
			deferred_changes: {
				only: "array",
				elements: deferred
			},
			action_invocations: {
				only: "array",
				elements: invocation
			},
			deferred_action_invocations: {
				only: "array",
				elements: deferredInvocation
			},
			variables: takeParsed((variables) => this.#variables.read(require_shell_review.objectOf(variables)), "object"),
			prior_state: inState(state),
			configuration: this.#configuration.query()
		};
	}
	#stateEntry(slots) {
		if (isData(slots)) return;
		this.#changes.settle();
		this.#inState++;
		const type = typeIn(slots);
		const paths = type === null ? null : this.#keptPaths(type);
		const isNaming = this.#namings.wantsEntry(slots, paths);
		if (paths?.isHarmless !== true) this.#atStakeInState++;
		const isInside = type !== null && paths !== null && this.#contents.wantsEntry(slots, type, paths);
		if (type === null || paths === null || paths.unchanged === null && !isNaming && !isInside) return;
		const address = stateAddressIn(slots);
		if (address === null) return;
		const deposed = slots.string(4);
		const isNew = paths.unchanged !== null && this.#unchanged.isNew(address, deposed);
		if (!isNew && !isNaming && !isInside) return;
		const entry = {
			address,
			deposed,
			type
		};
		if (isNaming) this.#namings.add(entry, slots, paths);
		if (isInside) this.#contents.add(entry, slots, paths);
		if (isNew) this.#unchanged.addOfState(entry, unchangedIn(slots, paths));
	}
	#driftEntry(slots) {
		this.#drifted++;
		this.#contradicts(`entry ${this.#drifted} of resource_drift`, contradictionInDrift(slots));
		this.#drift.push(...driftIn(slots, this.#keptPaths));
	}
	#contradicts(entry, how) {
		if (how !== null) this.#changes.unreadable.add(`${entry} contradicts itself: ${CONTRADICTIONS[how]}`);
	}
	#deferredChange(entry) {
		this.#deferred++;
		this.#contradicts(`entry ${this.#deferred} of deferred_changes`, contradictionInDeferred(entry));
		this.#deferredDestroys.push(...deferredDestroyIn(entry, this.#keptPaths));
	}
	#invocation(entry) {
		const complaint = this.#invocations.read(entry);
		if (complaint !== null) this.#changes.unreadable.add(complaint);
	}
	#hadState() {
		return this.#drift.length > 0 || this.#inState > this.#changes.counts.imported;
	}
	#finished() {
		const mistaken = diagnoseKeys(this.#keys);
		if (mistaken !== null) throw new require_hook_shell_command_log_explain_review.InputError(mistaken);
		const head = this.#head;
		const redacted = isRedacted(head);
		if (redacted && this.#isBefore("resource_changes", "plan_format_version")) throw new require_hook_shell_command_log_explain_review.InputError(LATE_VERSION);
		const formatVersion = formatVersionIn(head);
		this.#changes.settle();
		const { counts, changes, imports, creations, moves, unreadable } = this.#changes;
		const { moduleCalls, references, configs, providers } = this.#configuration;
		const located = withWhereabouts(providers, this.#variables);
		const { now, later } = this.#invocations;
		const flag = (name) => flagIn(head, name, (complaint) => unreadable.add(complaint));
		return {
			source: this.#source,
			root: this.#root,
			formatVersion,
			terraformVersion: require_shell_review.stringOf(head.get("terraform_version")),
			plannedAt: plannedAtIn(head),
			errored: flag("errored") ?? false,
			complete: flag("complete"),
			applyable: flag("applyable"),
			counts,
			changes: withProviderSettings([...configs.given(withOrigins(changes, this.#questions, references)), ...now.known].map(located), providers, this.#keptPaths),
			standing: configs.given(this.#unchanged.without(changes)),
			contents: configs.given(this.#contents.all),
			moves,
			namings: this.#namings.all,
			hasPriorState: redacted ? null : this.#hadState(),
			managedInState: redacted ? null : this.#inState,
			atStake: Math.max(this.#atStakeInState, this.#changes.atStake),
			deferred: this.#deferred,
			deferredDestroys: this.#deferredDestroys.map(located),
			deferredInvocations: later.all,
			deferredRuns: later.known,
			drift: this.#drift,
			creations,
			imports: imports.map((one) => ({
				...one,
				shown: located({
					...one.shown,
					provider: one.provider
				})
			})),
			invocations: now.all,
			moduleCalls: moduleCalls.all,
			statePlace: null,
			unreadable: [...unreadable]
		};
	}
};
// src/input/plan/read.ts
async function* nothing() {}
async function* counted(bytes, onProgress) {
	for await (const chunk of bytes) {
		onProgress(chunk.length);
		yield chunk;
	}
}
async function* shown(file, program, folder, signal) {
	const { shownPlan } = await Promise.resolve().then(() => require("./input-plan-saved.js")).then((n) => n.saved_exports);
	yield* shownPlan(file, program, folder, signal);
}
async function readPlans(source, options) {
	const readings = [];
	const begin = () => {
		const reading = new PlanReading(nameOf(source), source.root, options.keptPaths);
		readings.push(reading);
		return reading.document();
	};
	const mistaken = () => readings.at(-1)?.mistaken;
	const wanted = {
		noun: "plan",
		strange: diagnoseText,
		mistaken
	};
	await readSource(source, options, {
		...wanted,
		begin
	}, () => {});
	if (isWorthAgain(source, readings)) await readAgain(source, options, wanted, readings);
	const statePlace = await placeIn(source, options);
	return readings.map(({ result }) => ({
		...result,
		statePlace
	}));
}
function isWorthAgain(source, readings) {
	const missed = new Set(readings.map((reading) => reading.missed));
	if (source.path !== "-") return missed.has("state") || missed.has("configuration");
	if (missed.has("state")) throw new require_hook_shell_command_log_explain_review.InputError(`${nameOf(source)} has the keys of a plan in another order than Terraform writes them, so that it would have to be read twice; write it into a file and name that, or leave its keys in their order`);
	return false;
}
async function readAgain(source, options, wanted, readings) {
	let count = 0;
	const begin = () => {
		const reading = readings[count++];
		if (reading === void 0) throw changed();
		return reading.again();
	};
	const { onNote, ...quiet } = options;
	await readSource(source, quiet, {
		...wanted,
		begin
	}, () => {
		if (count !== readings.length) throw changed();
	});
}
const changed = () => new require_hook_shell_command_log_explain_review.InputError("was changed while it was read; give it again");
async function placeIn(source, { cwd, settingsAsked: asked }) {
	const file = (0, node_path.resolve)(cwd, source.path);
	if (asked === null || source.path === "-" || !require_hook_shell_explain_review.endsAsZip(file)) return null;
	const { statePlaceOf } = await Promise.resolve().then(() => require("./input-plan-state-place.js"));
	return statePlaceOf(file, asked).catch((cause) => {
		throw named(cause, nameOf(source), "plan", () => void 0);
	});
}
const nameOf = ({ path }) => path === "-" ? "standard input" : path;
async function readSource(source, options, { noun, begin, strange, mistaken }, result) {
	const name = nameOf(source);
	try {
		const ahead = noun === "plan" ? await fileAhead(source, options) : null;
		const { count, passed } = await (ahead === null ? readDocuments(bytesOf(source, options), begin, strange, noun) : readAhead({
			path: ahead,
			begin,
			strange,
			noun,
			onProgress: options.onProgress
		}));
		if (count === 0) throw new require_hook_shell_command_log_explain_review.InputError(strange(""));
		if (passed > 0) options.onNote?.(`${name}: skipped ${passed === 1 ? "a line" : `${passed} lines`} of other text before the ${noun}`);
		return result();
	} catch (cause) {
		if (cause instanceof require_hook_shell_command_log_explain_review.InputError && isConfigurationAt(source, options)) throw new require_hook_shell_command_log_explain_review.InputError(`${name} ${CONFIGURATION[noun]}`, { cause });
		throw named(cause, name, noun, mistaken);
	}
}
const isConfigurationAt = ({ path }, { cwd, isSaved }) => isSaved !== true && isConfiguration(path) && require_hook_shell_log_explain_review.isFile((0, node_path.resolve)(cwd, path));
async function fileAhead({ path }, { cwd, isSaved }) {
	const file = (0, node_path.resolve)(cwd, path);
	if (path === "-" || isSaved === true || !require_hook_shell_explain_review.isLargeJson(file) || require_hook_shell_explain_review.endsAsZip(file) || (0, node_os.availableParallelism)() < 2) return null;
	const { isMainThread } = await Promise.resolve().then(() => require_rolldown_runtime.__toESM(require("node:worker_threads"), 1));
	return isMainThread && node_process.default.permission?.has("worker") !== false ? file : null;
}
function bytesOf({ path, root }, { cwd, input, terraform, signal, onProgress, isSaved }) {
	const file = (0, node_path.resolve)(cwd, path);
	const show = () => {
		if (path === "-") throw new require_hook_shell_command_log_explain_review.InputError("is an archive, as a saved plan file is; give its path, so that \"terraform show -json\" can read it");
		const folder = (0, node_path.resolve)(cwd, root);
		return shown(file, terraform, require_hook_shell_log_explain_review.isFolder(folder) ? folder : (0, node_path.dirname)(file), signal);
	};
	const kind = path === "-" ? null : require_hook_shell_explain_review.notAFile(file) ?? require_hook_shell_explain_review.packedAs(file);
	if (kind !== null) throw new require_hook_shell_command_log_explain_review.InputError(kind);
	if (path !== "-" && (isSaved === true || require_hook_shell_explain_review.endsAsZip(file))) return show();
	const raw = path === "-" ? (input ?? nothing)() : fileBytes(file);
	return decoded(onProgress === void 0 ? raw : counted(raw, onProgress), show);
}
function named(cause, name, noun, mistaken) {
	if (isSystemError(cause) && cause.syscall === "read") return new require_hook_shell_command_log_explain_review.InputError(`${name} can't be read: ${require_start_hook_shell_command_log_explain_review.whyAndRemedy(cause)}`, { cause });
	if (!(cause instanceof require_hook_shell_command_log_explain_review.InputError)) return cause;
	const instead = cause instanceof ScanError ? mistaken() : void 0;
	return new require_hook_shell_command_log_explain_review.InputError(`${name} ${instead ?? `${cause.message}${cause instanceof ScanError ? REMEDY[noun] : ""}`}`, { cause });
}
const CONFIGURATION = {
	plan: "is Terraform configuration, not a plan; save the plan with \"terraform plan -out=tfplan\" and give the output of \"terraform show -json tfplan\"",
	state: "is Terraform configuration, not a state; give the output of \"terraform show -json\", or terraform.tfstate as it is"
};
const REMEDY = {
	plan: "; make it again with \"terraform show -json PLANFILE > plan.json\", and give that file as it was written",
	state: "; make it again with \"terraform show -json > state.json\", and give that file as it was written"
};
// src/version.ts
const VERSION = "0.1.0";
// src/input/plan/distinct.ts
function distinctSources(sources, { cwd, noun, onNote }) {
	const byFile = new Map();
	for (const source of sources) {
		const file = realPath(source.path, cwd);
		const first = byFile.get(file);
		if (first === void 0) byFile.set(file, source);
		else if (first.root === source.root) onNote(`${source.path} was given twice, and is read once`);
		else throw new require_hook_shell_command_log_explain_review.InputError(`${source.path} is given as the ${noun} of two roots, ${first.root} and ${source.root}; give it once, with the root that it was made in: ${first.root}=${source.path}`);
	}
	const byRoot = new Map();
	for (const [file, source] of byFile) {
		const first = byRoot.get(source.root);
		if (file !== "-" && !(0, node_fs.existsSync)(file)) continue;
		if (first !== void 0) throw new require_hook_shell_command_log_explain_review.InputError(`${first.path} and ${source.path} are both ${noun}s of the root ${source.root}; give one of them, or name the root of each: infra/prod=${source.path}`);
		byRoot.set(source.root, source);
	}
	return [...byFile.values()];
}
function realPath(path, cwd) {
	if (path === "-") return path;
	return require_hook_review.behindLinks((0, node_path.resolve)(cwd, path));
}
// src/domain/state-place.ts
const TYPE = "type";
function expectedPlace(policy, root) {
	const entries = policy.roots.filter((entry) => entry.matches(root));
	const workspace = entries.findLast((entry) => entry.workspace !== null)?.workspace ?? null;
	const backend = Object.assign({}, ...entries.map((entry) => entry.backend));
	return workspace === null && Object.keys(backend).length === 0 ? null : {
		workspace,
		backend
	};
}
function settingsAsked({ roots }) {
	const asking = roots.filter(({ workspace, backend }) => workspace !== null || Object.keys(backend).length > 0);
	return asking.length === 0 ? null : new Set(asking.flatMap(({ backend }) => Object.keys(backend)));
}
function differences(expected, is) {
	const found = (name) => name === TYPE ? is.backend : is.settings.get(name) ?? null;
	return [...expected.workspace === null || expected.workspace === is.workspace ? [] : ["workspace"], ...Object.entries(expected.backend).flatMap(([name, value]) => found(name) === value ? [] : [`backend.${name}`])].sort();
}
// src/reading/outcome.ts
async function outcomeOf(source, options) {
	const notes = [];
	try {
		return {
			plans: await readPlans(source, {
				...options,
				onNote: (note) => void notes.push(note)
			}),
			mistake: null,
			notes
		};
	} catch (error) {
		if (!(error instanceof require_hook_shell_command_log_explain_review.InputError)) throw error;
		return {
			plans: [],
			mistake: error.message,
			notes
		};
	}
}
// src/reading/thread.ts
const PROGRAM = threadProgram(require("url").pathToFileURL(__filename).href, "main.ts", "reading");
function threadData(policy, terraform, cwd) {
	const { levels, protect, allow, allowedToo, catalogue } = policy;
	return {
		keptBy: {
			levels,
			protect,
			allow,
			allowedToo,
			roots: policy.roots.map(({ rules }) => ({ rules }))
		},
		types: catalogue,
		settingsAsked: settingsAsked(policy),
		terraform,
		cwd
	};
}
async function startThread(data, onProgress) {
	return threadOf(new (await (Promise.resolve().then(() => require_rolldown_runtime.__toESM(require("node:worker_threads"), 1)))).Worker(PROGRAM, { workerData: data }), onProgress);
}
function threadOf(worker, onProgress) {
	let done = () => {};
	let failed = () => {};
	worker.on("message", (told) => {
		if (typeof told === "number") onProgress(told);
		else done(told);
	});
	worker.on("error", (error) => failed(error));
	worker.on("exit", (code) => failed(new Error(`a thread that reads plans ended with ${code}`)));
	const read = (source) => new Promise((resolve, reject) => {
		[done, failed] = [resolve, reject];
		worker.postMessage(source);
	});
	return {
		read,
		end: () => worker.terminate()
	};
}
// src/reading/side-by-side.ts
const WORTH_A_THREAD = 48e6;
const MOST = 4;
async function readSideBySide(sources, reading) {
	const { policy, terraform, cwd, onProgress = () => {} } = reading;
	const threads = await Promise.all(Array.from({ length: (reading.lanes ?? lanesFor(sources, cwd)) - 1 }, () => startThread(threadData(policy, terraform, cwd), onProgress)));
	try {
		return await inTurns(largestFirst(sources, cwd), ownLane(reading), threads);
	} finally {
		await Promise.all(threads.map(({ end }) => end()));
	}
}
function ownLane({ policy, catalogue, ...options }) {
	const asked = {
		keptPaths: require_explain_review.keptPathsOf(catalogue, policy),
		settingsAsked: settingsAsked(policy)
	};
	return { read: (source) => outcomeOf(source, {
		...options,
		...asked
	}) };
}
const largestFirst = (sources, cwd) => sources.map((source, at) => ({
	source,
	at,
	size: sizeOf((0, node_path.resolve)(cwd, source.path))
})).sort((a, b) => b.size - a.size);
async function inTurns(numbered, own, others) {
	const outcomes = [];
	const piped = numbered.filter(({ source }) => source.path === "-");
	const files = numbered.filter(({ source }) => source.path !== "-");
	const work = async ({ read }, next) => {
		for (let one = next(); one !== void 0; one = next()) outcomes[one.at] = await read(one.source);
	};
	await Promise.all([work(own, () => piped.shift() ?? files.shift()), ...others.map((lane) => work(lane, () => files.shift()))]);
	return outcomes;
}
function lanesFor(sources, cwd) {
	if (sources.length < 2) return 1;
	const bytes = sources.reduce((total, { path }) => total + sizeOf((0, node_path.resolve)(cwd, path)), 0);
	return Math.max(1, Math.min(MOST, (0, node_os.availableParallelism)(), sources.length, Math.floor(bytes / WORTH_A_THREAD) + 1));
}
function sizeOf(file) {
	try {
		return (0, node_fs.statSync)(file).size;
	} catch {
		return 0;
	}
}
// src/cli/progress.ts
function progressOn(stream, now) {
	if (stream.isTTY !== true) return {
		read: () => {},
		clear: () => {}
	};
	const start = now();
	let last = start;
	let total = 0;
	let shown = false;
	return {
		read: (bytes) => {
			total += bytes;
			const time = now();
			if (time - start < 1e3 || time - last < 200) return;
			last = time;
			shown = true;
			stream.write(`\r\u001b[Kreading \u2026 ${(total / 1e6).toFixed(0)} MB`);
		},
		clear: () => {
			if (shown) stream.write("\r\x1B[K");
		}
	};
}
// src/cli/plans.ts
const PLANS = {
	command: "review",
	noun: "plan",
	give: "give the output of \"terraform show -json tfplan\" as a file, or pipe it in"
};
function namedPlans(args, shell, wanted = PLANS) {
	const { command, noun, give } = wanted;
	if (args.length === 0 && shell.isPiped === true) return ["-"];
	if (args.length === 0) throw require_hook_command_log_explain_review.usageError(`no ${noun} was named; ${give}`, command);
	if (args.filter((plan) => plan === "-" || plan.endsWith("=-")).length > 1) throw require_hook_command_log_explain_review.usageError("\"-\" can be read only once", command);
	if (args.includes("-") && shell.stdin.isTTY === true) require_hook_command_log_explain_review.say(shell, `the ${noun} is read from this terminal: paste it, and end it with Ctrl-D; Ctrl-C stops`);
	return args;
}
async function sourcesOf(named, root, shell, { noun } = PLANS) {
	const { cwd } = shell;
	return distinctSources(await planSources(named, {
		root,
		cwd,
		noun,
		topOf: require_hook_shell_explain_review.topOfAll
	}), {
		cwd,
		noun,
		onNote: (note) => require_hook_command_log_explain_review.say(shell, note)
	});
}
async function readAll(sources, { terraform, policy, catalogue }, shell) {
	const progress = progressOn(shell.stderr, () => shell.now().getTime());
	const outcomes = await readSideBySide(sources, {
		terraform,
		policy,
		catalogue,
		input: () => shell.stdin,
		cwd: shell.cwd,
		onProgress: progress.read
	});
	progress.clear();
	for (const note of outcomes.flatMap(({ notes }) => notes)) require_hook_command_log_explain_review.say(shell, note);
	const mistakes = outcomes.flatMap(({ mistake }) => mistake === null ? [] : [mistake]);
	if (mistakes.length > 0) throw new require_hook_shell_command_log_explain_review.InputError(mistakes.join("\n"));
	return outcomes.flatMap(({ plans }) => plans);
}
async function readEach(sources, read, shell) {
	const { found, mistakes } = await readSome(sources, read, shell);
	if (mistakes.length > 0) throw joined(mistakes.map(({ error }) => error));
	return found;
}
async function readSome(sources, read, shell) {
	const progress = progressOn(shell.stderr, () => shell.now().getTime());
	const notes = [];
	const options = {
		input: () => shell.stdin,
		cwd: shell.cwd,
		onProgress: progress.read,
		onNote: (note) => void notes.push(note)
	};
	const found = [];
	const mistakes = [];
	for (const source of sources) try {
		found.push(await read(source, options));
	} catch (error) {
		if (!(error instanceof require_hook_shell_command_log_explain_review.InputError)) throw error;
		mistakes.push({
			source,
			error
		});
	}
	progress.clear();
	for (const note of notes) require_hook_command_log_explain_review.say(shell, note);
	return {
		found,
		mistakes
	};
}
const joined = (mistakes) => mistakes.length === 1 ? mistakes[0] : new require_hook_shell_command_log_explain_review.InputError(mistakes.map(({ message }) => message).join("\n"), { cause: mistakes[0] });
// src/domain/rules/missing-state.ts
const knowsObjects = ({ counts, hasPriorState }) => hasPriorState === true || hasKnown(counts);
const hasKnown = ({ update, replace, delete: deleted, forget, none, unknown, imported }) => update + replace + deleted + forget + none + unknown > imported;
function vanishedIn({ counts, drift, managedInState }) {
	if (managedInState !== counts.imported || hasKnown(counts)) return 0;
	return drift.every(({ effect }) => effect === "delete") ? drift.length : 0;
}
const missingState = ({ plan, isNewRoot, oldBecause, policy }) => {
	const { counts } = plan;
	const vanished = vanishedIn(plan);
	if (counts.create > 0 && vanished > 0 && vanished >= policy.massDestroy.atLeast) {
		const detail = {
			kind: "all-vanished",
			creates: counts.create,
			vanished
		};
		return [require_explain_review.statement("missing-state", null, detail, {
			agreed: [String(counts.create)],
			unchosen: "warn"
		})];
	}
	if (isNewRoot === true || counts.create === 0 || knowsObjects(plan)) return [];
	const { create: creates, imported: imports } = counts;
	return [require_explain_review.statement("missing-state", null, {
		kind: "no-prior-state",
		creates,
		imports,
		old: oldBecause
	}, {
		agreed: [String(creates)],
		...isNewRoot === null ? { unchosen: "warn" } : {}
	})];
};
// src/domain/digest.ts
function digestLines$1(root, hash) {
	const blocking = root.findings.filter(({ level }) => level === "block");
	const orderOf = ordersIn(root.destroys);
	const hashOf = listHash(hash);
	const wholesale = blocking.some(({ subject }) => subject === null) ? root.destroys : [];
	return [...blocking.map((finding) => lineOf(finding, root.root, orderOf, hashOf)), ...wholesale.map((destroy) => destroyLine(destroy, root.root))].sort();
}
const lineOf = ({ rule, subject, remains, detail, places, agreed }, root, orderOf, hashOf) => JSON.stringify([
	rule,
	root,
	...subject === null ? [factsIn(detail), places.map(({ file }) => file)] : [
		...identifying(subject),
		subject.effect,
		orderOf(subject),
		remains === null ? null : left(remains, hashOf)
	],
	agreed
]);
const destroyLine = (destroy, root) => JSON.stringify([
	"destroys",
	root,
	...identifying(destroy),
	destroy.effect,
	orderIn(destroy)
]);
const identifying = (object) => [
	object.address,
	object.previousAddress,
	object.deposed,
	object.type,
	object.provider,
	object.identity
];
const orderIn = ({ order, recreated }) => [order, recreated];
function ordersIn(destroys) {
	const key = ({ address, deposed }) => JSON.stringify([address, deposed]);
	const orders = new Map(destroys.map((destroy) => [key(destroy), orderIn(destroy)]));
	return (subject) => orders.get(key(subject)) ?? null;
}
const left = ({ kind, days, refusal, survivors, goesWithIt }, hashOf) => [
	kind,
	days,
	refusal,
	hashOf(survivors),
	hashOf(goesWithIt)
];
function listHash(hash) {
	const known = new WeakMap();
	return (names) => {
		const found = known.get(names) ?? hash(JSON.stringify(names));
		known.set(names, found);
		return found;
	};
}
function factsIn(detail) {
	if (detail?.kind === "unreadable" || detail?.kind === "unreadable-part" || detail?.kind === "not-shown") return detail;
	if (detail?.kind === "freeze") return [
		detail.kind,
		detail.from,
		detail.to
	];
	if (detail?.kind === "environment") return [detail.kind, detail.differs];
	if (detail?.kind === "another-state") return [detail.kind, detail.how];
	return detail?.kind === "exception" || detail?.kind === "allowed" ? [
		detail.kind,
		detail.until,
		detail.reason
	] : null;
}
// src/domain/renames.ts
function textAt$1(values, path) {
	const found = require_explain_review.valuesAt(values, path);
	return found.every(({ value, unknown }) => !unknown && value !== null && typeof value !== "object") && found.length > 0 ? JSON.stringify(found.map(({ value }) => value)) : null;
}
const knownIn = (paths, values) => new Map(paths.flatMap((path) => {
	const text = textAt$1(values, path);
	return text === null ? [] : [[path, text]];
}));
var Created = class {
	#paths;
	#byKnown;
	constructor(creations, paths) {
		this.#paths = paths;
		const each = creations.map((one) => ({
			one,
			texts: knownIn(paths, one.values)
		}));
		this.#byKnown = Array.from(require_explain_review.grouped(each, ({ texts }) => JSON.stringify([...texts.keys()])), ([known, all]) => ({
			known: JSON.parse(known),
			alike: require_explain_review.remembered((shared) => {
				const found = new require_explain_review.Lists();
				const paths = JSON.parse(shared);
				for (const { one, texts } of all) found.add(textsOf(paths, texts), one);
				return found;
			})
		}));
	}
	like(values) {
		const texts = knownIn(this.#paths, values);
		return this.#byKnown.flatMap(({ known, alike }) => {
			const shared = known.filter((path) => texts.has(path));
			return shared.length === 0 ? [] : alike(JSON.stringify(shared)).get(textsOf(shared, texts));
		});
	}
};
const textsOf = (paths, texts) => JSON.stringify(paths.map((path) => texts.get(path)));
function renamesIn({ changes, creations }, resolve) {
	const byType = require_explain_review.grouped(creations, ({ type }) => type);
	const createdAs = require_explain_review.remembered(({ type, row }) => new Created(byType.get(type) ?? [], require_explain_review.identifyingIn(row)), ({ type, row }) => JSON.stringify([type, require_explain_review.identifyingIn(row)]));
	const found = new Map();
	const taken = new Map();
	for (const change of changes) {
		const { row } = resolve(change);
		if (row === null || change.action.effect !== "delete" || change.deposed !== null) continue;
		const [only, ...others] = createdAs({
			type: change.type,
			row
		}).like(change.before);
		if (only === void 0 || others.length > 0) continue;
		found.set(change, only);
		taken.set(only, (taken.get(only) ?? 0) + 1);
	}
	return (change) => {
		const creation = found.get(change);
		return creation !== void 0 && taken.get(creation) === 1 ? creation.address : null;
	};
}
// src/domain/rules/for-new.ts
const HOLDING = ["inside", "guards"];
const holding = ({ refs = [] }) => refs.filter(({ role, outer }) => HOLDING.includes(role) && outer !== true);
const mark = (type, id) => `${type} ${id}`;
function* marksOfCreated({ creations }) {
	for (const { type, values } of creations) for (const [, found] of values) for (const { value } of found) if (typeof value === "string") yield mark(type, require_explain_review.comparable(value));
}
const createdIn$1 = require_explain_review.rememberedWith((plan) => new Set(marksOfCreated(plan)));
function* marksOfAnew({ objects }) {
	for (const { fate, type, row, anew } of objects) if (fate === "goes" && anew !== null) for (const id of require_explain_review.idsOf({
		row,
		values: anew
	})) yield mark(type, id);
}
const anewIn = require_explain_review.rememberedWith((graph) => new Set(marksOfAnew(graph)));
const isForNew = (row, change, { plan, graph }) => change.isInvoked !== true && holding(row).some((reference) => {
	if (require_explain_review.valuesAt(change.after, reference.path).some(({ unknown, sensitive }) => unknown && !sensitive)) return true;
	const ids = require_explain_review.idSetsOf({ values: change.after }, reference).flat();
	return reference.to.flatMap((type) => ids.map((id) => mark(type, id))).some((one) => createdIn$1(plan).has(one) || anewIn(graph).has(one));
});
function isOverAnother({ type, before, after }, row) {
	const paths = [...row.rulesOf ?? [], ...holding(row).map(({ path }) => path)];
	const isSame = (path) => JSON.stringify(require_explain_review.idsAt(before, path)) === JSON.stringify(require_explain_review.idsAt(after, path));
	return paths.length === 0 || require_explain_review.areInTwoRegions(type, before, after) || !paths.every(isSame);
}
// src/domain/rules/taken.ts
const isHeavier = (one, other) => require_explain_review.WEIGHTS.indexOf(one) < require_explain_review.WEIGHTS.indexOf(other);
const heaviestOf = (objects) => objects.toSorted((a, b) => require_explain_review.WEIGHTS.indexOf(a.row.weight) - require_explain_review.WEIGHTS.indexOf(b.row.weight))[0];
const heaviestWith = (object, graph) => heaviestOf(graph.takenWith(object).filter(({ row, values }) => require_explain_review.holdsAnything(row, values)));
const SPARING = [
	"refused",
	"kept",
	void 0
];
const inOrder = (names) => [...new Set(names)].sort(require_explain_review.byText);
const addressesOf = require_explain_review.rememberedWith((objects) => inOrder(objects.map(({ address }) => address)));
function withInside(said, inside) {
	const { remains, weight = "low" } = said;
	const heaviest = heaviestOf(inside);
	if (heaviest === void 0 || remains === null || remains.refusal !== null || SPARING.includes(remains.kind)) return said;
	const { goesWithIt: own } = remains;
	const goesWithIt = own.length === 0 ? addressesOf(inside) : inOrder([...own, ...addressesOf(inside)]);
	return {
		...said,
		remains: {
			...remains,
			goesWithIt,
			goesWithItCount: goesWithIt.length
		},
		weight: isHeavier(heaviest.row.weight, weight) ? heaviest.row.weight : weight
	};
}
function withTaken(own, change, context, ruleOf) {
	const taker = context.graph.of(change);
	const inside = taker === void 0 ? [] : context.graph.standingIn(taker);
	return withCarried(own, change, context, ruleOf).map((said) => withInside(said, inside));
}
function withCarried(own, change, { graph }, ruleOf) {
	const taker = graph.of(change);
	const taken = taker && heaviestWith(taker, graph);
	if (taker === void 0 || taken === void 0) return own;
	const { weight, loses } = taken.row;
	if (own.length > 0) return own.map((said) => isHeavier(weight, said.weight ?? "low") ? {
		...said,
		weight
	} : said);
	const remains = remainsOfTaken(graph.copiesOf(taken).survivors, graph.copiesOf(taker).goesWithIt);
	const rule = ruleOf(taken, remains);
	if (rule === null) return [];
	const subject = require_explain_review.subjectOf(change, {
		class: taker.row.class,
		weight,
		what: taker.row.what
	});
	return [require_explain_review.statement(rule, subject, require_explain_review.says(loses), {
		remains,
		weight
	})];
}
const remainsOfTaken = (survivors, goesWithIt) => ({
	kind: survivors.length > 0 ? "copies" : "nothing",
	days: null,
	refusal: null,
	survivors,
	goesWithIt,
	survivorsCount: survivors.length,
	goesWithItCount: goesWithIt.length
});
// src/domain/rules/loss.ts
const BROKEN = {
	data: (remains) => dataRule(remains),
	identity: (remains) => dataRule(remains),
	dns: (remains) => dataRule(remains),
	backup: () => "backup-loss",
	key: () => "key-loss",
	container: () => "container-loss",
	"network-critical": () => "address-loss",
	guard: () => null
};
const dataRule = ({ kind }) => kind === "nothing" ? "last-copy" : "data-loss";
const NOTHING = { kind: "nothing" };
const lossRuleOf = (row) => BROKEN[row.class](NOTHING);
const heavierBy = ({ row, isHeavier }, change) => isHeavier && row.heavier !== void 0 ? require_explain_review.evidenceOf(row.heavier.when, change.before) : [];
function isReplicaOfLiving(change, { lighter }, graph) {
	const object = graph.of(change);
	if (lighter === void 0 || object === void 0 || !require_explain_review.hold(lighter.when ?? {}, change.before)) return false;
	const sources = graph.sourcesOf(object);
	return sources.length > 0 && sources.every((source) => graph.lost(source) === null);
}
const MOST_NEEDING = 8;
const READ = [
	"data",
	"backup",
	"identity",
	"container"
];
function neededBy(change, { row }, { graph }) {
	const object = graph.of(change);
	if (row.class !== "key" || object === void 0) return [];
	const needing = graph.pointingTo(object, "key").filter((one) => one.fate !== "goes" && READ.includes(one.row.class));
	return [...new Set(needing.map(({ address }) => address))].sort(require_explain_review.byText).slice(0, MOST_NEEDING).map((by) => ({
		kind: "needed",
		by
	}));
}
const destroyed = (change, held, context) => {
	const { row, factsKnown } = held;
	if (held.isOnlyForgotten) return [];
	const { remains, evidence } = remainsOf(change, row, context.graph, factsKnown);
	const rule = BROKEN[row.class](remains);
	if (rule === null) return [];
	const to = context.renameOf(change);
	const renamed = to === null ? [] : [{
		kind: "rename",
		to
	}];
	const { callings } = change;
	const called = callings.length === 0 ? [] : [{
		kind: "called",
		callings
	}];
	const needed = neededBy(change, held, context);
	const all = distinctEvidence([
		...evidence,
		...heavierBy(held, change),
		...needed,
		...called,
		...renamed
	]);
	const { weight, loses } = isReplicaOfLiving(change, row, context.graph) ? {
		...row,
		...row.lighter
	} : row;
	return [require_explain_review.statement(rule, {
		...require_explain_review.about(change, context),
		weight
	}, require_explain_review.says(loses), {
		remains,
		evidence: all,
		weight
	})];
};
const UPDATE_RULES = [
	"data-loss",
	"backup-loss",
	"key-loss",
	"container-loss"
];
const strength = ({ watch }, row) => require_explain_review.WEIGHTS.indexOf(watch.weight ?? row.weight) * require_explain_review.RULE_NAMES.length + require_explain_review.RULE_NAMES.indexOf(watch.rule);
const updated = (change, { row, watched }, context) => {
	const found = watched.filter(({ watch }) => UPDATE_RULES.includes(watch.rule));
	const [worst] = [...found].sort((a, b) => strength(a, row) - strength(b, row));
	if (worst === void 0) return [];
	const { watch } = worst;
	const left = watch.rule === "data-loss" ? remainsInPlace(change, watch, context.graph) : null;
	const rule = left?.remains.kind === "nothing" ? "last-copy" : watch.rule;
	return [require_explain_review.statement(rule, require_explain_review.about(change, context), saying(worst), {
		remains: left?.remains ?? null,
		evidence: distinctEvidence([...left?.evidence ?? [], ...require_explain_review.factsOf(found)]),
		agreed: agreedTo(found),
		weight: watch.weight ?? row.weight
	})];
};
const agreedTo = (found) => found.map(({ transition }) => transition).sort();
const saying = ({ watch, certain, isVague = false }) => require_explain_review.says(isVague ? `old and new cannot be compared, so it may be that ${watch.says}` : watch.says, certain);
const isAtOnce = (one) => one.rule !== void 0;
const created = (change, { row }, context) => {
	if (isForNew(row, change, context)) return [];
	const perhaps = require_explain_review.perhapsExpiring(change, row);
	return [...change.action.effect === "replace" ? (row.expires ?? []).filter(({ when }) => require_explain_review.hold(when, change.after)) : require_explain_review.newlyExpiring(change, row), ...perhaps].filter(isAtOnce).slice(0, 1).map((one) => {
		const weight = one.weight ?? row.weight;
		const evidence = require_explain_review.evidenceOf(one.when, change.after);
		const agreed = require_explain_review.bringing(change, row, one);
		const detail = require_explain_review.says(one.says, !perhaps.includes(one));
		return require_explain_review.statement(one.rule, require_explain_review.about(change, context), detail, {
			evidence,
			agreed,
			weight
		});
	});
};
function replaced(change, known, context) {
	const own = require_explain_review.runningAgain(change, known.row).length > 0 ? [] : destroyed(change, known, context);
	const anew = change.action.effect === "replace" ? created(change, known, context) : [];
	const weightOf = ([first]) => first?.weight === void 0 ? require_explain_review.WEIGHTS.length : require_explain_review.WEIGHTS.indexOf(first.weight);
	return weightOf(anew) < weightOf(own) ? anew : own;
}
const loss = (change, context) => {
	const known = context.graph.resolved(change);
	if (known.row === null || change.mode !== "managed") return [];
	if (require_explain_review.isDestroyed(change) && !require_explain_review.isRuleChange(change, known.row)) return withTaken(known.holds === "row" ? replaced(change, known, context) : [], change, context, ({ row }, remains) => BROKEN[row.class](remains));
	if (known.holds !== "row") return [];
	return change.action.effect === "create" ? created(change, known, context) : updated(change, known, context);
};
// src/domain/rules/drifted.ts
const MISSED$1 = [
	"data",
	"identity",
	"dns",
	"backup",
	"key",
	"container",
	"guard"
];
const createdIn = require_explain_review.rememberedWith((plan) => new Set(plan.creations.map(({ address }) => address)));
const drifted = (change, context) => {
	const known = context.graph.resolved(change);
	if (known.holds !== "row") return [];
	if (change.action.effect === "delete") {
		if (!MISSED$1.includes(known.row.class)) return [];
		const recreated = createdIn(context.plan).has(change.address);
		const agreed = [JSON.stringify({ recreated })];
		return [require_explain_review.statement("drifted", require_explain_review.about(change, context), {
			kind: "vanished",
			recreated
		}, { agreed })];
	}
	const off = known.watched.filter(({ watch, certain }) => watch.rule === "guard-removed" && certain);
	const [first] = off;
	if (first === void 0) return [];
	const evidence = off.map((one) => one.evidence);
	return [require_explain_review.statement("drifted", require_explain_review.about(change, context), {
		kind: "switched-off",
		says: first.watch.says
	}, {
		evidence,
		agreed: agreedTo(off)
	})];
};
// src/domain/rules/created-off.ts
const evidenceFor = ({ when, over }, after, guarded) => [...require_explain_review.evidenceOf(when, after), ...over === "unseen" ? [] : require_explain_review.evidenceOf(over, guarded.values, guarded.type)];
const createdOff = (change, context) => {
	const { row } = context.graph.resolved(change);
	if (change.mode !== "managed" || row === null) return [];
	if (!(change.action.effect === "create" || change.action.effect === "replace" && !require_explain_review.isRuleChange(change, row))) return [];
	const off = (row.createdOff ?? []).filter(({ when }) => require_explain_review.hold(when, change.after));
	const guarded = off.length === 0 ? [] : context.graph.guardedBy(change, row);
	return off.flatMap((one) => {
		const over = guarded.find(({ values }) => one.over === "unseen" || require_explain_review.hold(one.over, values));
		return over === void 0 ? [] : [{
			one,
			evidence: evidenceFor(one, change.after, over)
		}];
	}).slice(0, 1).map(({ one, evidence }) => require_explain_review.statement(one.rule, require_explain_review.about(change, context), require_explain_review.says(one.says), {
		evidence,
		weight: one.weight ?? row.weight
	}));
};
// src/domain/rules/predecessor.ts
function targetOf(type, { rulesOf = [] }, values) {
	const named = rulesOf.map((path) => require_explain_review.idsAt(values, path));
	return named.some((ids) => ids.length > 0) ? JSON.stringify([type, ...named]) : null;
}
const ANY = "*";
const inRegion = (target, region) => JSON.stringify([region, target]);
const leavingIn = require_explain_review.rememberedWith(({ objects }) => {
	const leaving = objects.filter(({ fate, anew, leavesState }) => anew === null && (fate === "goes" || leavesState));
	const found = new Map();
	for (const one of leaving) {
		const target = targetOf(one.type, one.row, one.values);
		if (target === null) continue;
		for (const region of [require_explain_review.regionIn(one.type, one.values), ANY]) {
			const place = inRegion(target, region);
			if (!found.has(place)) found.set(place, one);
		}
	}
	return found;
});
function predecessorIn(graph, { type, after }, row) {
	const target = targetOf(type, row, after);
	if (target === null) return null;
	const leaving = leavingIn(graph);
	const region = require_explain_review.regionIn(type, after);
	return (region === null ? [ANY] : [region, null]).flatMap((one) => leaving.get(inRegion(target, one)) ?? [])[0] ?? null;
}
// src/domain/rules/data-expiry.ts
const NO_VALUES = new Map();
const CHANGES = [
	"create",
	"update",
	"replace"
];
function actingBefore(change, { row }, { graph }) {
	const isAnew = change.action.effect === "replace" && !require_explain_review.isRuleChange(change, row);
	if (change.action.effect !== "create" && !(isAnew && isOverAnother(change, row))) return change.before;
	return predecessorIn(graph, change, row)?.values ?? NO_VALUES;
}
const dataExpiry = (change, context) => {
	const { effect } = change.action;
	const known = context.graph.resolved(change);
	if (change.mode !== "managed" || known.holds !== "row" || !CHANGES.includes(effect)) return [];
	const { row, watched } = known;
	const isAnew = effect === "replace" && !require_explain_review.isRuleChange(change, row);
	if ((effect === "create" || isAnew) && isForNew(row, change, context)) return [];
	const seen = {
		...change,
		before: actingBefore(change, known, context)
	};
	const subject = require_explain_review.about(change, context);
	const isUntold = ({ rule, says: words }) => rule === void 0 && !watched.some(({ watch }) => watch.says === words);
	const brought = (isAnew && row.runs === true ? require_explain_review.runningAgain(change, row) : require_explain_review.newlyExpiring(seen, row)).filter(isUntold);
	const perhaps = require_explain_review.perhapsExpiring(change, row).filter(isUntold);
	const inNewRules = (effect === "create" || isAnew && isOverAnother(change, row)) && row.rulesOf !== void 0 ? require_explain_review.findInRuleSets(seen, row) : [];
	const tightened = [...watched, ...inNewRules].filter(({ watch }) => watch.rule === "data-expiry");
	const said = [...[...brought, ...perhaps].map((one) => require_explain_review.statement("data-expiry", subject, require_explain_review.says(one.says, !perhaps.includes(one)), {
		evidence: require_explain_review.evidenceOf(one.when, change.after),
		agreed: require_explain_review.bringing(seen, row, one)
	})), ...tightened.map((one) => require_explain_review.statement("data-expiry", subject, saying(one), {
		evidence: require_explain_review.factsOf([one]),
		agreed: agreedTo([one])
	}))];
	return said.slice(0, 1).map((first) => ({
		...first,
		evidence: distinctEvidence(said.flatMap(({ evidence }) => evidence)),
		agreed: [...new Set(said.flatMap(({ agreed }) => agreed))].sort()
	}));
};
// src/domain/rules/exposed.ts
const mayLeave = (leaf, planned) => leaf.remains !== "nothing" && (leaf.of !== void 0 || require_explain_review.mayHold(leaf.when ?? {}, planned));
function isExposed({ type, after }, row, { copiedByNew }) {
	return require_explain_review.isWorthKeeping(row) && !copiedByNew.has(type) && !(row.leaves ?? []).some((leaf) => mayLeave(leaf, after));
}
const exposed = (change, context) => {
	const known = context.graph.resolved(change);
	if (change.action.effect !== "create" || change.mode !== "managed" || change.isInvoked === true) return [];
	if (known.holds !== "row" || !known.factsKnown || !isExposed(change, known.row, context)) return [];
	const { leaves = [], loses } = known.row;
	const { evidence } = leftBy$1(leaves, change.after, void 0, context.graph);
	return [require_explain_review.statement("exposed", require_explain_review.about(change, context), require_explain_review.says(loses, false), { evidence })];
};
// src/domain/imported.ts
const isImportedAgain = (change, { row }, imports, classOf) => imports.filter(({ provider }) => cloudOf(provider) === cloudOf(change.provider)).some((one) => {
	const also = row.alsoAs?.find(({ type }) => type === one.type);
	if (also !== void 0 && areSame(also.by, change.before, one.values)) return true;
	return (areVersions(one.type, change.type) || one.isUnique && classOf(one.type) === row.class) && isKnownBySameId(change, one) && !isElsewhere(one, change);
});
const cloudOf = (provider) => provider.replace(/\/google-beta$/, "/google");
const isKnownBySameId = ({ identity, before }, one) => identity !== null && one.identities.includes(identity) || areSame(["id"], before, one.values);
const isElsewhere = ({ type, shown }, change) => type === change.type && shown.identity === change.identity && shown.exactIdentity !== change.exactIdentity;
function areSame(by, before, after) {
	const pairs = by.map((path) => [textAt(before, path), textAt(after, path)]);
	return pairs.every(([was, is]) => was === is) && pairs.some(([was]) => was !== null);
}
function textAt(values, path) {
	const { value } = require_explain_review.valuesAt(values, path)[0] ?? { value: null };
	if (typeof value !== "string" || value === "") return null;
	return require_explain_review.comparable(value);
}
// src/domain/rules/forgotten.ts
const MISSED = [
	"data",
	"identity",
	"dns",
	"backup",
	"key",
	"container"
];
const forgotten = (change, context) => {
	const known = context.graph.resolved(change);
	if (change.mode !== "managed" || known.holds !== "row" || !MISSED.includes(known.row.class)) return [];
	if (known.row.runs === true) return [];
	const leaving = leavingOf(change, known);
	if (leaving === null) return [];
	if (isHeldElsewhere(change, context)) return [];
	const { by, evidence } = leaving;
	const isDisguised = context.importedAsUnknown.has(change.identity ?? "");
	if (isDisguised && known.row.weight === "high") return [require_explain_review.statement("forgotten", require_explain_review.about(change, context), {
		kind: "leaves-state",
		by: "disguise"
	}, {
		always: "block",
		agreed: ["disguise"]
	})];
	return by === "plan" && !isDisguised && isImportedAgain(change, known, context.plan.imports, context.classOf) ? [] : [require_explain_review.statement("forgotten", require_explain_review.about(change, context), {
		kind: "leaves-state",
		by
	}, { evidence })];
};
function isHeldElsewhere(change, { graph }) {
	const object = graph.of(change);
	return object !== void 0 && graph.twinsOf(object).some((one) => one.fate === "stays" && one.leavesState !== true);
}
function leavingOf(change, { row, isOnlyForgotten }) {
	if (change.action.effect === "forget") return {
		by: "plan",
		evidence: []
	};
	if (!require_explain_review.isDestroyed(change) || !isOnlyForgotten) return null;
	const settings = require_explain_review.forgettingOf(row, change.before) ?? {};
	return {
		by: Object.keys(settings).length > 0 ? "settings" : "provider",
		evidence: require_explain_review.evidenceOf(settings, change.before)
	};
}
// src/domain/rules/frozen.ts
const frozen = ({ plan, policy, today }) => {
	const destroyed = plan.counts.delete + plan.counts.replace;
	const window = policy.freeze.find(({ from, to }) => from <= today && today <= to);
	if (window === void 0 || destroyed === 0) return [];
	const { from, to, reason } = window;
	return [require_explain_review.statement("frozen", null, {
		kind: "freeze",
		from,
		to,
		reason,
		destroyed
	})];
};
// src/domain/rules/guard-removed.ts
const guardRemoved = (change, context) => {
	const known = context.graph.resolved(change);
	if (known.holds !== "row" || change.mode !== "managed") return [];
	const { row, watched } = known;
	const subject = require_explain_review.about(change, context);
	if (require_explain_review.isDestroyed(change) && !require_explain_review.isRuleChange(change, row)) return row.class === "guard" && !known.isOnlyForgotten ? [require_explain_review.statement("guard-removed", subject, require_explain_review.says(row.loses))] : [];
	const off = watched.filter(({ watch }) => watch.rule === "guard-removed");
	const [first] = off;
	if (first === void 0) return [];
	return [require_explain_review.statement("guard-removed", subject, saying(first), {
		evidence: off.map(({ evidence }) => evidence),
		agreed: agreedTo(off)
	})];
};
// src/domain/rules/side-effect.ts
const EVENTS = new Map([
	["BeforeCreate", "before-create"],
	["AfterCreate", "after-create"],
	["BeforeUpdate", "before-update"],
	["AfterUpdate", "after-update"],
	["BeforeDestroy", "before-destroy"],
	["AfterDestroy", "after-destroy"]
]);
const momentOf = ({ event }) => event === null ? "by-request" : EVENTS.get(event) ?? "unknown";
const agreedOnInvocation = ({ address, type, event, triggeredBy }) => JSON.stringify([
	address,
	type,
	event,
	triggeredBy
]);
const sideEffect = ({ plan }) => {
	const count = plan.invocations.length;
	if (count === 0) return [];
	return [require_explain_review.statement("side-effect", null, {
		kind: "actions",
		count,
		when: [...new Set(plan.invocations.map(momentOf))]
	}, { agreed: plan.invocations.map(agreedOnInvocation).sort() })];
};
// src/domain/rules/incomplete-plan.ts
const mayHold = (change, { graph }) => {
	const known = graph.resolved(change);
	return known.holds !== "nothing" && !known.isOnlyForgotten;
};
const agreedOn = ({ address, type, provider, exactIdentity, action }) => JSON.stringify([
	address,
	type,
	provider,
	exactIdentity,
	action.effect
]);
function putOff(context) {
	const { deferred: count, deferredDestroys, deferredInvocations, deferredRuns } = context.plan;
	const going = [...deferredDestroys.filter((change) => mayHold(change, context)), ...deferredRuns.filter((change) => loss(change, context).length > 0)];
	const destroys = [...new Set(going.map(({ address }) => address))];
	const agreed = [...[...deferredDestroys, ...deferredRuns].map(agreedOn), ...deferredInvocations.map(agreedOnInvocation)].sort();
	const detail = {
		kind: "deferred",
		count,
		actions: deferredInvocations.length,
		destroys
	};
	return require_explain_review.statement("incomplete-plan", null, detail, { agreed });
}
const incompletePlan = (context) => {
	const { errored, deferred, deferredInvocations, complete } = context.plan;
	if (errored) return [];
	if (deferred + deferredInvocations.length > 0) return [putOff(context)];
	return complete === false ? [require_explain_review.statement("incomplete-plan", null, { kind: "partial" })] : [];
};
// src/domain/rules/mass-destroy.ts
const isHarmless$1 = (change, { graph }) => {
	const known = graph.resolved(change);
	const isMadeAgain = known.row?.weight === "low" && change.action.effect === "replace";
	return known.holds === "nothing" || known.isOnlyForgotten || isMadeAgain;
};
const massDestroy = (context) => {
	const { plan, policy } = context;
	const going = plan.changes.filter((change) => change.mode === "managed" && require_explain_review.isDestroyed(change));
	const harmless = going.filter((change) => isHarmless$1(change, context));
	const destroyed = going.length - harmless.length;
	const spared = harmless.filter((change) => context.graph.resolved(change).row !== null).length;
	const all = Math.max(plan.atStake - spared, destroyed);
	const { share, atLeast } = policy.massDestroy;
	if (destroyed === 0 || destroyed < atLeast || destroyed / all < share) return [];
	return [require_explain_review.statement("mass-destroy", null, {
		kind: "share",
		destroyed,
		all,
		harmless: harmless.length
	})];
};
// src/domain/rules/state-swapped.ts
const stateSwapped = ({ state }) => {
	if (state === null || state.is.lineage === "") return [];
	const { is, was, since } = state;
	const how = is.lineage !== was.lineage ? "lineage" : is.serial < was.serial ? "serial" : null;
	if (how === null) return [];
	const detail = {
		kind: "another-state",
		how,
		since,
		was: was.serial,
		is: is.serial
	};
	return [require_explain_review.statement("state-swapped", null, detail, { agreed: [JSON.stringify([was, is])] })];
};
// src/domain/rules/unclassified.ts
const unclassified = (change, context) => {
	const { holds, knowledge } = context.graph.resolved(change);
	if (change.mode !== "managed" || !require_explain_review.isDestroyed(change) || holds !== "unknown") return [];
	const isOfMany = knowledge.known === "nothing" && knowledge.isOfMany === true;
	return [require_explain_review.statement("unclassified", require_explain_review.about(change, context), isOfMany ? { kind: "unknown-kind" } : null)];
};
// src/domain/rules/unguarded.ts
const LEAVES = "The policy protects it by what it is now, and no longer does after this change.";
const ENTERS = "After this change an exception of the policy allows what it does not allow now: to destroy it.";
const MAY_ENTER = "After this change an exception of the policy may allow what it does not allow now, to destroy it: the tag is known only after the apply.";
function leaving(change, { policy, plan }) {
	const before = policy.protect.filter((entry) => require_explain_review.namedAt(entry, change).before);
	if (before.length === 0 || policy.protect.some((entry) => require_explain_review.namedAt(entry, change).after)) return null;
	return {
		words: LEAVES,
		entries: before,
		evades: require_explain_review.settingOf(policy, plan.root, "protected", void 0)
	};
}
function entering(change, context) {
	const { policy, today } = context;
	const entered = exceptionsIn(policy).filter(({ until }) => until === null || today <= until).map((entry) => ({
		entry,
		...require_explain_review.namedAt(entry, change)
	})).filter(({ before, maybeAfter }) => maybeAfter && !before);
	if (entered.length === 0) return null;
	return {
		words: entered.some(({ after }) => after) ? ENTERS : MAY_ENTER,
		entries: entered.map(({ entry }) => entry),
		evades: lossLevelOf(change, context)
	};
}
const exceptionsIn = ({ allow, allowedToo }) => [...allow, ...allowedToo ?? []];
function lossLevelOf(change, { graph, policy, plan }) {
	const known = graph.resolved(change);
	if (known.holds !== "row") return "off";
	const rule = lossRuleOf(known.row);
	return rule === null ? "off" : require_explain_review.settingOf(policy, plan.root, rule, known.row.weight);
}
const unguarded = (change, context) => {
	const { effect } = change.action;
	if (change.mode !== "managed" || require_explain_review.isDestroyed(change) || !(effect === "update" || effect === "none")) return [];
	const all = [leaving(change, context), entering(change, context)].filter((one) => one !== null);
	const told = all.find(({ evades }) => evades === "block") ?? all[0];
	if (told === void 0) return [];
	const agreed = told.entries.map(({ address, type, tags }) => JSON.stringify([
		address,
		type,
		tags
	])).sort();
	return [require_explain_review.statement("guard-removed", require_explain_review.about(change, context), require_explain_review.says(told.words), {
		...told.evades === "block" ? { always: "block" } : {},
		agreed
	})];
};
// src/domain/rules/unreadable.ts
function unreadableOf({ action, mode, contradiction }) {
	if (action.effect === "unknown") return "actions";
	return mode === "unknown" ? "mode" : contradiction ?? null;
}
const unreadableChange = (change, context) => {
	const what = unreadableOf(change);
	return what === null ? [] : [require_explain_review.statement("unreadable-change", require_explain_review.about(change, context), {
		kind: "unreadable",
		what
	}, { agreed: [JSON.stringify(change.actions), ...what === change.contradiction ? [what] : []] })];
};
const unreadablePlan = ({ plan }) => [...plan.errored ? [require_explain_review.statement("unreadable-change", null, {
	kind: "unreadable",
	what: "errored"
}, { always: "block" })] : [], ...plan.unreadable.map((part) => require_explain_review.statement("unreadable-change", null, {
	kind: "unreadable-part",
	part
}))];
// src/domain/rules/wrong-environment.ts
const wrongEnvironment = ({ plan: { root, statePlace }, policy }) => {
	const expected = expectedPlace(policy, root);
	if (expected === null) return [];
	if (statePlace === null) return [require_explain_review.statement("wrong-environment", null, {
		kind: "environment",
		differs: null
	})];
	const differs = differences(expected, statePlace);
	const { workspace, backend, settings } = statePlace;
	const agreed = [JSON.stringify([
		workspace,
		backend,
		[...settings].sort()
	])];
	return differs.length === 0 ? [] : [require_explain_review.statement("wrong-environment", null, {
		kind: "environment",
		differs
	}, { agreed })];
};
// src/domain/rules/index.ts
const OBJECT_RULES = [
	loss,
	dataExpiry,
	protectedObject,
	unreadableChange,
	guardRemoved,
	createdOff,
	forgotten,
	unclassified,
	exposed,
	unguarded
];
const PLAN_RULES = [
	massDestroy,
	missingState,
	stateSwapped,
	wrongEnvironment,
	frozen,
	unreadablePlan,
	incompletePlan,
	sideEffect
];
// src/domain/evaluate.ts
function evaluate(plan, circumstances) {
	const { catalogue, policy, today, isNewRoot, oldBecause = null, state = null } = circumstances;
	const graph = stateGraphOf(plan, catalogue);
	const context = {
		plan,
		policy,
		today,
		isNewRoot,
		oldBecause,
		state,
		graph,
		renameOf: renamesIn(plan, graph.resolved),
		classOf: (type) => require_explain_review.rowOf(catalogue(type))?.class ?? null,
		copiedByNew: copiedByNew(plan, catalogue),
		importedAsUnknown: importedAsUnknown(plan, catalogue)
	};
	const exceptions = new require_explain_review.Exceptions(policy, today, (said) => levelOf(said, context));
	const unlessAllowed = (change, said) => said.filter((one) => !exceptions.allow(one, change));
	const ofObjects = plan.changes.flatMap((change) => unlessAllowed(change, OBJECT_RULES.flatMap((rule) => rule(change, context))));
	const ofMoves = plan.moves.flatMap((change) => unlessAllowed(change, unguarded(change, context)));
	const ofDrift = plan.drift.flatMap(({ change }) => change === null ? [] : unlessAllowed(change, drifted(change, context)));
	const ofPlan = [...PLAN_RULES.flatMap((rule) => rule(context)), ...exceptions.statements()];
	return {
		root: plan.root,
		source: plan.source,
		terraformVersion: plan.terraformVersion,
		formatVersion: plan.formatVersion,
		plannedAt: plan.plannedAt,
		errored: plan.errored,
		complete: plan.complete,
		applyable: plan.applyable,
		counts: plan.counts,
		drift: plan.drift.map(({ address, type, effect }) => ({
			address,
			type,
			effect
		})).sort(byAddressAlone),
		destroys: plan.changes.flatMap((change) => destroyOf(change, context)).sort(byAddress),
		findings: [
			...ofObjects,
			...ofMoves,
			...ofDrift,
			...ofPlan
		].flatMap((said) => findingOf(said, context)).sort(require_explain_review.byImportance)
	};
}
const copiedByNew = ({ creations }, catalogue) => {
	const refs = creations.flatMap(({ type }) => require_explain_review.rowOf(catalogue(type))?.refs ?? []);
	return new Set(refs.filter(({ role, members }) => role === "copies" && members !== true).flatMap(({ to }) => to));
};
const importedAsUnknown = ({ imports }, catalogue) => new Set(imports.flatMap(({ type, identities }) => catalogue(type).known === "nothing" ? identities : []));
const levelOf = ({ rule, weight, unchosen, always }, { policy, plan }) => always ?? require_explain_review.capped(require_explain_review.settingOf(policy, plan.root, rule, weight), require_explain_review.isChosen(policy, plan.root, rule) ? void 0 : unchosen);
function findingOf(statement, context) {
	const level = levelOf(statement, context);
	const { weight, unchosen, always, ...said } = statement;
	const fixed = always !== void 0 && { isFixed: true };
	return level === "off" ? [] : [{
		...said,
		level,
		places: [],
		...fixed
	}];
}
function destroyOf(change, context) {
	const { action } = change;
	if (!(require_explain_review.isDestroyed(change) || action.effect === "forget") || change.mode !== "managed") return [];
	return [{
		address: change.address,
		previousAddress: change.previousAddress,
		deposed: change.deposed,
		type: change.type,
		provider: change.provider,
		identity: change.exactIdentity,
		effect: action.effect,
		order: action.effect === "replace" ? action.order : null,
		recreated: action.effect === "forget" && action.recreated,
		imported: change.imported,
		because: change.because,
		...followingOf(change),
		reason: require_explain_review.actionReasonOf(change.reason),
		class: require_explain_review.about(change, context).class
	}];
}
const followingOf = ({ origins, fromEach = true, known }) => ({ ...origins && {
	origins,
	fromEach,
	...known && { known }
} });
const key = ({ address, deposed }) => `${address}\0${deposed ?? ""}`;
const byAddressAlone = (a, b) => require_explain_review.byText(a.address, b.address);
const byAddress = (a, b) => require_explain_review.byText(key(a), key(b));
// src/review.ts
const hashOf = (text) => (0, node_crypto.createHash)("sha256").update(text).digest("hex");
const hash = (lines) => lines.length === 0 ? null : `sha256:${hashOf(lines.join("\n"))}`;
const rootLine = (root, digest) => JSON.stringify([root, digest]);
const digestOf = (roots) => {
	const blocked = roots.flatMap(({ root, digest }) => digest === null ? [] : [{
		root,
		digest
	}]);
	const [first, ...others] = blocked;
	if (first !== void 0 && others.length === 0) return first.digest;
	return hash(blocked.map(({ root, digest }) => rootLine(root, digest)).sort());
};
const withDigest = (root) => {
	const found = hash(digestLines$1(root, hashOf));
	return {
		...root,
		findings: root.findings.map((finding) => ({
			...finding,
			agreed: []
		})),
		digest: found === null ? null : hash([rootLine(root.root, found)])
	};
};
const reviewRoot = (plan, circumstances) => withDigest(evaluate(plan, circumstances));
const sum = (all) => Object.fromEntries([
	...require_explain_review.EFFECTS,
	"moved",
	"imported",
	"deposed"
].map((name) => [name, all.reduce((total, counts) => total + counts[name], 0)]));
function reviewOf(roots, policy = null) {
	const sorted = [...roots].sort((a, b) => require_explain_review.byText(a.root, b.root));
	const digest = digestOf(sorted);
	return {
		verdict: digest === null ? "passed" : "blocked",
		digest,
		counts: sum(sorted.map(({ counts }) => counts)),
		roots: sorted,
		override: null,
		policy
	};
}
const isOverridable = (review) => review.verdict === "blocked" && review.digest !== null && !require_start_hook_command_log_explain_review.isFinal(review.roots);
function withOverride(review, { by, digest, at }, signed = null) {
	if (!isOverridable(review) || digest !== review.digest) throw new Error(`a consent to ${digest} can't override a review that is ${review.verdict} with ${review.digest}`);
	return {
		...review,
		verdict: "overridden",
		override: {
			by,
			digest,
			at,
			signed
		}
	};
}
// src/domain/diff.ts
function linesOf(patch, side) {
	const found = [];
	let [old, now] = [0, 0];
	for (const content of patch.split("\n")) {
		const hunk = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(content);
		if (hunk) [old, now] = [Number(hunk[1]), Number(hunk[2])];
		else if (content.startsWith("-")) {
			if (side === "-") found.push({
				text: content.slice(1),
				line: old
			});
			old++;
		} else if (content.startsWith("+")) {
			if (side === "+") found.push({
				text: content.slice(1),
				line: now
			});
			now++;
		} else if (content.startsWith(" ")) {
			old++;
			now++;
		}
	}
	return found;
}
// src/domain/changed-files.ts
const directoryOf = (path) => path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : ".";
const namesOf = ({ path, previousPath }) => previousPath === null ? [path] : [path, previousPath];
const unseenFiles = (files, root) => files.filter(({ path, patch }) => patch === null && isTerraformFile(path)).filter((file) => namesOf(file).some((name) => directoryOf(name) === root)).flatMap(namesOf);
// src/domain/source.ts
const preventionKey = (...steps) => JSON.stringify(steps);
const NO_SOURCE = {
	declarations: [],
	calls: [],
	prevention: new Map(),
	moves: []
};
function sourceOf(path, text) {
	if (path.endsWith(".json")) return jsonSource(text);
	const body = require_hook_review.hclIn(text);
	if (body === null) return {
		...perhapsIn(text),
		prevention: null,
		moves: []
	};
	const declarations = body.blocks.flatMap(({ type, labels: [kind, name], line }) => type === "resource" && kind !== void 0 && name !== void 0 ? [{
		type: kind,
		name,
		line
	}] : []);
	const prevention = new Map();
	collect(body, [], prevention);
	return {
		declarations,
		calls: body.blocks.flatMap(callIn),
		prevention,
		moves: body.blocks.flatMap(moveIn)
	};
}
const callIn = ({ type, labels: [name], line, attributes }) => {
	const source = require_hook_review.literalIn(attributes.get("source") ?? "");
	return type === "module" && name !== void 0 ? [{
		name,
		line,
		sources: source === null ? [] : [source]
	}] : [];
};
const collect = ({ attributes, blocks }, steps, into) => {
	const set = attributes.get("prevent_destroy");
	if (set !== void 0) add(into, preventionKey(...steps), set);
	for (const block of blocks) collect(block, [
		...steps,
		block.type,
		...block.labels
	], into);
};
const add = (into, key, value) => {
	into.set(key, [...into.get(key) ?? [], value]);
};
const moveIn = ({ type, attributes }) => {
	const [from, to] = [attributes.get("from"), attributes.get("to")];
	return type === "moved" && from !== void 0 && to !== void 0 ? [[from, to]] : [];
};
const RESOURCE = /^\uFEFF?[ \t]*resource(?:[ \t]*"([\p{IDC}-]+)"[ \t]*|[ \t]+([\p{IDC}-]+)(?:[ \t]+|(?=")))"?([\p{IDC}-]+)"?/u;
const MODULE = /^\uFEFF?[ \t]*module(?:[ \t]*"([\p{IDC}-]+)"|[ \t]+([\p{IDC}-]+))/u;
const SOURCE = /^\uFEFF?[ \t]*source[ \t]*=[ \t]*"([^"\\$%]*)"/;
function perhapsIn(text) {
	const lines = text.split("\n").map((content) => content.replace(/\/\*.*?\*\//g, " "));
	const matching = (pattern) => lines.flatMap((content, index) => {
		const [first, second = ""] = (pattern.exec(content) ?? []).slice(1).filter((label) => label !== void 0);
		return first === void 0 ? [] : [[
			first,
			second,
			index + 1
		]];
	});
	const sources = matching(SOURCE).map(([source]) => source);
	return {
		declarations: matching(RESOURCE).map(([type, name, line]) => ({
			type,
			name,
			line
		})),
		calls: matching(MODULE).map(([name, , line]) => ({
			name,
			line,
			sources
		}))
	};
}
function jsonSource(text) {
	const json = parsed(text);
	if (json === void 0) return {
		...NO_SOURCE,
		prevention: null
	};
	const declarations = [];
	const prevention = new Map();
	for (const [type, names] of membersIn(memberOf(json, "resource"))) for (const [name, body] of membersIn(names)) {
		declarations.push({
			type,
			name,
			line: null
		});
		for (const [key, set] of listed(memberOf(body, "lifecycle")).flatMap(membersIn)) if (key === "prevent_destroy") add(prevention, preventionKey("resource", type, name, "lifecycle"), String(set));
	}
	return {
		declarations,
		calls: membersIn(memberOf(json, "module")).map(([name, body]) => {
			return {
				name,
				line: null,
				sources: memberOf(body, "source").filter((source) => typeof source === "string")
			};
		}),
		prevention,
		moves: []
	};
}
function parsed(text) {
	try {
		return JSON.parse(text.replace(/^\uFEFF/, ""));
	} catch (error) {
		if (error instanceof SyntaxError) return void 0;
		throw error;
	}
}
const listed = (value) => Array.isArray(value) ? value.flatMap(listed) : [value];
const membersIn = (value) => listed(value).flatMap((one) => typeof one === "object" && one !== null ? Object.entries(one) : []);
const memberOf = (value, name) => membersIn(value).flatMap(([key, one]) => key === name ? [one] : []);
// src/domain/declaring.ts
const blockKey = ({ type, name }) => JSON.stringify([
	"resource",
	type,
	name
]).normalize();
const callKey = (name) => JSON.stringify(["module", name]).normalize();
function declaringOf(known) {
	const blocks = new Blocks(known);
	return (root, address) => blocks.declaring(root, address);
}
var Blocks = class {
	#known;
	#before;
	#elsewhere;
	#changed;
	#indexIn = require_explain_review.remembered((folder) => this.#index(folder));
	#plannedIn = require_explain_review.remembered((root) => require_explain_review.grouped(this.#known.calls.get(root) ?? [], ({ path }) => JSON.stringify(path)));
	#through = require_explain_review.remembered((way) => this.#follow(way), JSON.stringify);
	constructor(known) {
		this.#known = known;
		this.#before = beforeOf(known);
		this.#changed = new Set(known.files.map(({ path }) => path));
		this.#elsewhere = indexOf([], this.#before.map(fromItsFolder));
	}
	declaring(root, address) {
		const declared = declaredBy(address);
		if (declared === null) return {
			steps: [],
			isInRoot: false,
			wasInRoot: false
		};
		const { calls, block } = declared;
		const [outermost] = calls;
		const key = outermost === void 0 ? blockKey(block) : callKey(outermost);
		const isInRoot = this.#foundIn([root], key).length > 0;
		const inRoot = {
			isInRoot,
			wasInRoot: isInRoot && !this.#isBrought(root, key)
		};
		if (outermost === void 0) return {
			steps: [stepOf(this.#firstIn(root, key), [])],
			...inRoot
		};
		const { steps, folders } = this.#through([root, calls]);
		return {
			steps: [...steps, stepOf(this.#foundIn(folders, blockKey(block)), folders)],
			...inRoot
		};
	}
	#isBrought(root, key) {
		return this.#foundIn([root], key).every(({ file, isGone }) => !isGone && this.#changed.has(file) && !(this.#elsewhere.get(key) ?? []).some(isIn(file)));
	}
	#index(folder) {
		const here = this.#before.filter(({ file }) => namesOf(file).some((name) => directoryOf(name) === folder));
		return indexOf(this.#known.checkout.filesIn(folder).map((file) => ({
			...file,
			from: folder
		})), here.map(fromItsFolder));
	}
	#foundIn(folders, key) {
		return folders.flatMap((folder) => this.#indexIn(folder).get(key) ?? []);
	}
	#firstIn(root, key) {
		const here = this.#foundIn([root], key);
		return this.#isBrought(root, key) ? [...here, ...this.#elsewhere.get(key) ?? []] : here;
	}
	#follow([root, calls]) {
		const steps = [];
		let folders = [root];
		for (const [at, name] of calls.entries()) {
			const key = callKey(name);
			const found = at === 0 ? this.#firstIn(root, key) : this.#foundIn(folders, key);
			steps.push(stepOf(found, at === 0 ? [] : folders));
			folders = this.#leadingTo([root, calls.slice(0, at + 1)], folders, found);
		}
		return {
			steps,
			folders
		};
	}
	#leadingTo([root, calls], folders, found) {
		const planned = this.#plannedIn(root).get(JSON.stringify(calls)) ?? [];
		const written = found.flatMap(({ from, sources }) => sources.map((source) => [from, source]));
		const asPlanned = folders.flatMap((from) => planned.map(({ source }) => [from, source]));
		const { checkout } = this.#known;
		const reached = [...written, ...asPlanned].map(([from, source]) => checkout.moduleFolder(from, source));
		return [...new Set(reached.filter((folder) => folder !== null))];
	}
};
const isIn = (file) => (found) => found.file === file;
const stepOf = (found, folders) => ({
	places: found.length > 0 ? found.map(({ file, line }) => ({
		file,
		line
	})) : folders.map((folder) => ({
		file: fileOf(folder),
		line: null
	})),
	isGone: found.length > 0 && found.every(({ isGone }) => isGone),
	isFound: found.length > 0
});
const fromItsFolder = (file) => ({
	...file,
	from: directoryOf(file.path)
});
const beforeOf = ({ files, texts }) => files.flatMap((file) => {
	const path = file.previousPath ?? file.path;
	return isTerraformFile(path) ? [{
		file,
		path,
		...declaredBefore(file, texts)
	}] : [];
});
function declaredBefore({ path, previousPath, patch, isNew }, texts) {
	if (isNew) return NO_SOURCE;
	const seen = texts.get(path);
	if (seen !== void 0) return seen.before === null ? NO_SOURCE : sourceOf(previousPath ?? path, seen.before);
	return perhapsIn((patch ?? "").split("\n").filter((line) => line.startsWith("-") || line.startsWith(" ")).map((line) => line.slice(1)).join("\n"));
}
function indexOf(now, before) {
	const index = new Map();
	const add = (key, found) => {
		const places = index.get(key) ?? [];
		const same = places.findIndex(({ file, from }) => file === found.file && from === found.from);
		const one = places[same];
		if (one === void 0) places.push(found);
		else places[same] = {
			...one,
			sources: [...one.sources, ...found.sources]
		};
		index.set(key, places);
	};
	const addAll = ({ path: file, from, declarations, calls }, isGone) => {
		const at = (line) => ({
			file,
			line: isGone ? null : line,
			isGone,
			from
		});
		for (const one of declarations) add(blockKey(one), {
			...at(one.line),
			sources: []
		});
		for (const { name, line, sources } of calls) add(callKey(name), {
			...at(line),
			sources
		});
	};
	for (const file of now) addAll(file, false);
	for (const file of before) addAll(file, true);
	return index;
}
const callsIn = (plans) => new Map([...require_explain_review.grouped(plans, ({ root }) => root)].map(([root, own]) => [root, own.flatMap((one) => one.moduleCalls)]));
// src/domain/prevention.ts
const TELLING = /prevent_destroy|lifecycle|\/\*|\*\/|<<|^\s*[\w-]+\s*$/;
const isHarmless = ({ patch, path, previousPath }) => patch !== null && (previousPath === null || isTerraformFile(path)) && !patch.split("\n").some((line) => TELLING.test(line.slice(1))) && !linesOf(patch, "+").some(({ text }) => /[{}]/.test(text));
// src/domain/declarations.ts
function locate(roots, known) {
	const renamed = otherNames(known.files);
	const changed = new Set(known.files.flatMap(namesOf));
	const hidden = hiddenIn(known);
	const declaring = declaringOf(known);
	return roots.map((one) => {
		const reasonOf = reasonsIn(one.destroys);
		const placed = (finding) => {
			const { subject } = finding;
			if (subject === null || finding.places.length > 0) return finding;
			const places = placesOf(subject, one.root, declaring, {
				reason: reasonOf(subject),
				changed,
				hidden
			});
			return {
				...finding,
				places: withOtherNames([...places, ...unseen(places, one.root, known.files)], renamed)
			};
		};
		return {
			...one,
			findings: one.findings.map(placed)
		};
	});
}
function placesOf({ address, previousAddress }, root, declaring, hints) {
	const all = [address, ...previousAddress === null ? [] : [previousAddress]].map((one) => declaring(root, one));
	const steps = all.flatMap((one) => one.steps);
	const places = [...all.map((one) => mainStep(one.steps, hints)).find((one) => one !== void 0)?.places ?? [], ...steps.flatMap((one) => one.places)];
	const hidden = all.some(({ wasInRoot }) => !wasInRoot) ? hints.hidden : [];
	const ofRoot = all.some(({ isInRoot }) => !isInRoot) && places.length + hidden.length > 0 ? [{
		file: fileOf(root),
		line: null
	}] : [];
	return [
		...places,
		...ofRoot,
		...hidden
	];
}
const hiddenIn = ({ files, texts }) => files.filter((file) => !file.isNew && !texts.has(file.path) && !isHarmless(file)).map(({ path, previousPath }) => previousPath ?? path).filter(isDeclaring).map((file) => ({
	file,
	line: null
}));
function mainStep(steps, { reason, changed }) {
	const found = steps.filter(({ places, isFound }) => isFound && places.length > 0);
	return found.find(({ isGone }) => isGone) ?? (reason === "delete_because_no_module" ? found[0] : void 0) ?? found.findLast(({ places }) => places.some(({ file }) => changed.has(file))) ?? found.at(-1);
}
function unseen(places, root, files) {
	return [...new Set(places.map(({ file }) => directoryOf(file)).filter((folder) => folder !== root))].flatMap((folder) => unseenFiles(files, folder)).map((file) => ({
		file,
		line: null
	}));
}
function reasonsIn(destroys) {
	const key = ({ address, deposed }) => JSON.stringify([address, deposed]);
	const reasons = new Map(destroys.map((destroy) => [key(destroy), destroy.reason]));
	return (subject) => reasons.get(key(subject)) ?? null;
}
const otherNames = (files) => {
	const pairs = files.flatMap(({ path, previousPath }) => previousPath === null ? [] : [[path, previousPath], [previousPath, path]]);
	const found = require_explain_review.grouped(pairs, ([name]) => name);
	return new Map([...found].map(([name, each]) => [name, each.map(([, other]) => other)]));
};
function withOtherNames(places, renamed) {
	const named = places.flatMap((place) => [place, ...(renamed.get(place.file) ?? []).map((file) => ({
		file,
		line: null
	}))]);
	const [first, ...others] = [...require_explain_review.grouped(named, ({ file }) => file).values()].flatMap((same) => same.slice(0, 1));
	return first === void 0 ? [] : [first, ...others.sort((a, b) => require_explain_review.byText(a.file, b.file))];
}
// src/input/git-blob.ts
const blobId = (bytes, algorithm = "sha1") => (0, node_crypto.createHash)(algorithm).update(`blob ${bytes.byteLength}\0`).update(bytes).digest("hex");
// src/input/checkout.ts
function checkoutAt(top) {
	const known = new Map();
	return {
		filesIn: (folder) => {
			const files = known.get(folder) ?? filesIn(top, folder);
			known.set(folder, files);
			return files;
		},
		moduleFolder: (from, source) => moduleFolder(top, from, source)
	};
}
function filesIn(top, folder) {
	const place = (0, node_path.join)(top, folder);
	if (!require_hook_shell_log_explain_review.isFolder(place)) return [];
	return (0, node_fs.readdirSync)(place).filter(isDeclaring).filter((name) => require_hook_shell_log_explain_review.isFile((0, node_path.join)(place, name))).flatMap((name) => {
		const { declarations, calls } = sourceOf(name, readText$1((0, node_path.join)(place, name), node_path.posix.join(folder, name)));
		return namesIn(top, node_path.posix.join(folder, name)).map((path) => ({
			path,
			declarations,
			calls
		}));
	}).sort((a, b) => a.path < b.path ? -1 : 1);
}
const LOCAL = /^\.\.?[/\\](?!.*[\p{Cc}])(?:[^/\\]{0,255}(?:[/\\]|$))*$/u;
const LONGEST_PATH = 1e3;
function moduleFolder(top, from, source) {
	if (source.length > LONGEST_PATH || !LOCAL.test(source)) return null;
	const folder = (0, node_path.resolve)(top, from, source.replaceAll("\\", "/"));
	const below = require_hook_explain_review.pathBelow(top, folder);
	if (below === null) return null;
	return [below, require_hook_explain_review.withSlashes((0, node_path.relative)(top, (0, node_path.resolve)(top, from)))].some((way) => hasLink(top, way)) ? null : require_hook_explain_review.rootName(folder, top);
}
function hasLink(top, path) {
	const steps = path.split("/").filter((step) => step !== "");
	return steps.some((_, at) => {
		const place = (0, node_path.join)(top, ...steps.slice(0, at + 1));
		return require_hook_shell_log_explain_review.linkStatOf(place)?.isSymbolicLink() === true;
	});
}
function namesIn(workspace, path) {
	const real = require_hook_explain_review.pathBelow((0, node_fs.realpathSync)(workspace), (0, node_fs.realpathSync)((0, node_path.join)(workspace, path)));
	return [...new Set([path, real ?? path])];
}
// src/report/deciding.ts
const BY_OWNERS = {
	step: CONSENT,
	says: "Who decides: a code owner, by the label on the pull request where the action runs, or by a signed consent:",
	docs: require_explain_review.OVERRIDE_DOCS
};
CONSENT.step, require_explain_review.OVERRIDE_DOCS;
CONSENT.step, require_explain_review.OVERRIDE_DOCS;
const BY_TYPING = {
	step: {
		step: "Agree to it here",
		how: ["whoever is sure types what is asked for, in a terminal, or gives a signed consent"]
	},
	says: "Who decides: the person at this terminal, by typing what is asked for, or whoever signs a consent (--consent):",
	docs: require_explain_review.KEYBOARD_DOCS
};
const BY_SIGNING = {
	step: {
		step: "Agree to it here",
		how: ["whoever is sure signs exactly these findings"]
	},
	says: "Who decides: whoever signs this, if the policy counts the signature:",
	docs: require_explain_review.CONSENT_DOCS
};
const BY_PERSON = {
	step: {
		step: "Ask a person",
		how: ["they look at it and apply it in a terminal, or sign a consent"]
	},
	says: "Who decides: a person, in a terminal, by typing what is asked for or by a signed consent:",
	docs: require_explain_review.AGENT_DOCS
};
// src/report/digests.ts
const digestsToSign = ({ roots }) => {
	const blocked = roots.flatMap(({ root, digest }) => digest === null ? [] : [{
		root,
		digest
	}]);
	return blocked.length > 1 ? blocked : [];
};
// src/report/terminal.ts
const TINT = {
	blocked: ["red", "bold"],
	passed: ["green", "bold"],
	overridden: ["yellow", "bold"],
	skipped: ["dim"]
};
const verdictText = (review) => require_hook_command_log_explain_review.uncommanded(`${review.verdict}: ${asTerminal(because(review))}`);
const verdictLines = (page, review) => paragraph(page, "", verdictText(review), TINT[review.verdict]);
const objectText = ({ address, deposed }) => `${require_hook_command_log_explain_review.terminalText(address)}${deposed === null ? "" : ` (deposed object ${require_hook_command_log_explain_review.terminalText(deposed)})`}`;
const place = ({ places: [first] }) => first === void 0 ? "" : `${require_hook_command_log_explain_review.terminalText(first.file)}${first.line === null ? "" : `:${first.line}`}`;
const remainsText = (finding) => {
	const kind = finding.remains?.kind;
	if (kind === "copies") return require_hook_command_log_explain_review.terminalText(leftBesideCopies(finding) ?? "");
	return finding.rule === "backup-loss" && kind === "nothing" ? "" : asTerminal(remainsPhrase(finding));
};
const lostText = (finding) => finding.remains === null || inPlace(finding) ? "" : require_hook_command_log_explain_review.terminalText(lossSentence(finding.detail));
const blockLines = (page, { root, finding, destroy }) => {
	const { subject } = finding;
	const from = subject?.previousAddress ?? null;
	return [
		...paragraph(page, "\u2717 ", `${asTerminal(capital(messagePhrase(finding, destroy)))} [${finding.rule}]`, ["red"]),
		...subject === null ? [] : paragraph(page, "  ", objectText(subject), ["bold"]),
		...tree(page, finding),
		...fact(page, "lost", lostText(finding)),
		...fact(page, "remains", remainsText(finding)),
		...fact(page, "why", asTerminal(causeOf(destroy, root))),
		...fact(page, "moved", from === null ? "" : `from ${require_hook_command_log_explain_review.terminalText(from)}`),
		...fact(page, "seen", furtherEvidenceText(finding)),
		...fact(page, "in", place(finding))
	];
};
const stepText = ({ step, how }) => `${step}: ${asTerminal(how)}`;
const stepLines = (page, steps) => steps.flatMap((one) => paragraph(page, "  \u2192 ", `${stepText(one)}.`));
const untold = (steps, told) => {
	const fresh = steps.filter((one) => !told.has(stepText(one)));
	for (const one of fresh) told.add(stepText(one));
	return fresh;
};
const shortLines = (page, sign, tint, { finding, destroy }) => {
	const { subject } = finding;
	const message = messagePhrase(finding, destroy);
	const where = place(finding);
	const said = subject === null ? asTerminal(capital(message)) : `${objectText(subject)}: ${asTerminal(message)}`;
	const beside = [transitionsText(finding), where].filter((one) => one !== "").map((one) => ` (${one})`);
	return paragraph(page, `${sign} `, `${said}${beside.join("")} [${finding.rule}]`, [tint]);
};
const MOST_IN_FULL = 20;
const MOST_BRIEF = 200;
const MOST_SHORT = 30;
const MOST_DESTROYS = 15;
const EVERYTHING = "--format json has all of them";
const toldAt = (root, level) => {
	const destroyFor = destroysOf(root);
	return root.findings.filter((finding) => finding.level === level).sort(mostDangerousFirst).map((finding) => ({
		root,
		finding,
		destroy: destroyFor(finding)
	}));
};
const moreLines = (page, hidden, what) => hidden > 0 ? paragraph(page, "  ", `\u2026and ${require_hook_command_log_explain_review.counted(hidden, `more ${what}`)}; ${EVERYTHING}`) : [];
const stepsHere = (finding, root, { deciding, told }) => told === null ? [] : untold(stepsFor(finding, root).map((step) => step === CONSENT ? deciding.step : step), told);
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
	const brief = rest.slice(0, MOST_BRIEF).flatMap(({ finding }) => paragraph(page, "\u2717 ", `${finding.subject === null ? "" : `${objectText(finding.subject)} `}[${finding.rule}]`, ["red"]));
	return [
		...full,
		...rest.length === 0 ? [] : [
			"",
			...paragraph(page, "", `${require_hook_command_log_explain_review.counted(rest.length, "more blocking finding")}:`, ["bold"]),
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
	const others = otherDestroys(root);
	if (others.length === 0) return [];
	const also = others.length === root.destroys.length ? "Destroyed, replaced or forgotten" : "Also destroyed, replaced or forgotten";
	const shown = others.slice(0, MOST_DESTROYS).map((destroy) => `  ${page.paint("dim", WORD[destroy.effect].padEnd(9))} ${require_hook_command_log_explain_review.fitted(objectText(destroy), page.width - 9 - 3)}`);
	return [
		"",
		...paragraph(page, "", also, ["bold"]),
		...shown,
		...moreLines(page, others.length - MOST_DESTROYS, "object")
	];
};
const MOST_DRIFTED = 15;
const driftLines = (page, { drift }) => drift.length === 0 ? [] : [
	"",
	...paragraph(page, "", driftHeading(drift), ["bold"]),
	...drift.slice(0, MOST_DRIFTED).map(({ address, effect }) => `  ${page.paint("dim", DRIFT[effect].padEnd(9))} ${require_hook_command_log_explain_review.fitted(require_hook_command_log_explain_review.terminalText(address), page.width - 9 - 3)}`),
	...moreLines(page, drift.length - MOST_DRIFTED, "object")
];
const linkLines = (page, before, link) => [
	"",
	...paragraph(page, "", before, ["dim"]),
	page.paint("dim", `  ${link}`)
];
const furtherLines = (page, review, { says, docs }) => {
	const rules = [...new Set(findingsAt(review, "block").map(({ rule }) => rule))];
	if (rules.length === 0) return [];
	const decides = review.verdict === "blocked" && !require_start_hook_command_log_explain_review.isFinal(review.roots) ? linkLines(page, says, docs) : [];
	const [rule] = rules;
	return rule !== void 0 && rules.length === 1 ? [...linkLines(page, `What ${rule} means:`, require_explain_review.sectionOf(rule, require_explain_review.DOCS)), ...decides] : [...linkLines(page, `What ${require_hook_command_log_explain_review.listed(rules)} mean:`, require_explain_review.DOCS), ...decides];
};
const digestLines = (page, review) => {
	if (review.digest === null) return [];
	const own = digestsToSign(review);
	return [
		...paragraph(page, "", `digest ${require_hook_command_log_explain_review.terminalText(review.digest)}`, ["dim"]),
		...own.length === 0 ? [] : paragraph(page, "", "of all roots together; a signed consent is for one root, to its own digest:", ["dim"]),
		...own.flatMap(({ root, digest }) => paragraph(page, "  ", `${require_hook_command_log_explain_review.terminalText(root)} ${require_hook_command_log_explain_review.terminalText(digest)}`, ["dim"]))
	];
};
const endLines = (page, review) => {
	const { counts, roots, policy } = review;
	const parts = require_log_review.countsWords(counts);
	return [
		...parts.length === 0 ? [] : ["", ...paragraph(page, "", `${parts.join(", ")}${acrossWords(roots)}`)],
		...digestLines(page, review),
		...policy === null ? [] : paragraph(page, "", asTerminal(policyPhrase(policy)), ["dim"])
	];
};
const signedLines = (page, { override }) => {
	const lines = (override?.signed ?? []).flatMap((one) => paragraph(page, "", asTerminal(signedPhrase(one))));
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
		...paragraph(page, "", `${require_hook_command_log_explain_review.terminalText(root.root)}${planNumber(root, roots)}:`, ["bold"]),
		...lines
	] : lines;
};
const terminalReport = (review, options, deciding = BY_OWNERS) => {
	const page = pageFor(options);
	const doing = {
		deciding,
		told: review.verdict === "overridden" ? null : new Set()
	};
	const roots = [...review.roots].sort(byDanger);
	return `${[
		...verdictLines(page, review),
		...roots.flatMap((root) => rootLines(page, root, review.roots, doing)),
		...signedLines(page, review),
		...furtherLines(page, review, deciding),
		...endLines(page, review)
	].map(require_hook_command_log_explain_review.uncommanded).join("\n")}\n`;
};
// src/report/json.ts
const countsJson = ({ create, update, replace, delete: deleted, forget, read, none, unknown, moved, imported, deposed }) => ({
	create,
	update,
	replace,
	delete: deleted,
	forget,
	read,
	none,
	unknown,
	moved,
	imported,
	deposed
});
const destroyJson = (destroy) => ({
	address: destroy.address,
	previousAddress: destroy.previousAddress,
	deposed: destroy.deposed,
	type: destroy.type,
	provider: destroy.provider,
	effect: destroy.effect,
	order: destroy.order,
	recreated: destroy.recreated,
	imported: destroy.imported,
	because: destroy.because.length === 0 ? null : destroy.because.join(", "),
	origins: destroy.origins ?? null,
	fromEach: destroy.fromEach ?? null,
	known: destroy.known ?? null,
	reason: destroy.reason,
	class: destroy.class
});
const MOST_NAMES = 25;
const remainsJson = (remains) => ({
	kind: remains.kind,
	days: remains.days,
	refusal: remains.refusal,
	survivors: remains.survivors.slice(0, MOST_NAMES),
	survivorsCount: remains.survivorsCount,
	goesWithIt: remains.goesWithIt.slice(0, MOST_NAMES),
	goesWithItCount: remains.goesWithItCount
});
const findingJson = (finding, destroy, root) => {
	const { rule, level, subject, remains } = finding;
	return {
		rule,
		level,
		address: subject?.address ?? null,
		previousAddress: subject?.previousAddress ?? null,
		deposed: subject?.deposed ?? null,
		type: subject?.type ?? null,
		provider: subject?.provider ?? null,
		effect: subject?.effect ?? null,
		class: subject?.class ?? null,
		weight: subject?.weight ?? null,
		what: subject?.what ?? null,
		remains: remains === null ? null : remainsJson(remains),
		evidence: finding.evidence,
		detail: finding.detail,
		message: messageOf(finding, destroy),
		remedy: remedyOf(finding, root),
		places: finding.places
	};
};
const rootJson = (root) => {
	const destroyFor = destroysOf(root);
	return {
		root: root.root,
		source: root.source,
		terraformVersion: root.terraformVersion,
		formatVersion: root.formatVersion,
		plannedAt: root.plannedAt,
		errored: root.errored,
		complete: root.complete,
		applyable: root.applyable,
		digest: root.digest,
		counts: countsJson(root.counts),
		destroys: root.destroys.map(destroyJson),
		findings: root.findings.map((finding) => findingJson(finding, destroyFor(finding), root)),
		drift: root.drift.map(({ address, type, effect }) => ({
			address,
			type,
			effect
		}))
	};
};
const overrideJson = ({ by, digest, at, signed }) => ({
	by,
	digest,
	at,
	signed: signed?.map((one) => ({
		by: one.by,
		root: one.root,
		agreed: one.agreed,
		expires: one.expires,
		reason: one.reason === "" ? null : one.reason,
		key: {
			proof: one.key.proof,
			algorithm: one.key.algorithm,
			fingerprint: one.key.fingerprint
		}
	})) ?? null
});
const runJson = ({ repository, id, commit, merge, pull, rules, day }) => ({
	repository,
	id,
	commit,
	merge,
	pull,
	rules,
	day
});
const jsonReport = (review, run = null) => {
	const { verdict, digest, counts, roots, override, policy } = review;
	const json = {
		version: 1,
		verdict,
		digest,
		counts: countsJson(counts),
		roots: roots.map(rootJson),
		override: override === null ? null : overrideJson(override),
		policy: policy === null ? null : {
			file: policy.file,
			branch: policy.branch,
			looked: policy.looked
		},
		run: run === null ? null : runJson(run)
	};
	return `${require_hook_command_log_explain_review.printableJson(JSON.stringify(json, null, 2))}\n`;
};
// src/cli/formats.ts
const FORMATS = new Map([
	["terminal", async () => (review, shell, plain) => terminalReport(review, require_hook_command_log_explain_review.screenOf(shell, plain))],
	["markdown", inMarkdown],
	["json", async () => (review) => jsonReport(review)],
	["sarif", inSarif],
	["gitlab", async () => (await Promise.resolve().then(() => require("./report-gitlab.js"))).gitlabReport],
	["junit", async () => (await Promise.resolve().then(() => require("./report-junit.js"))).junitReport],
	["atlantis", async () => (await Promise.resolve().then(() => require("./report-atlantis.js"))).atlantisReport]
]);
async function inMarkdown() {
	const { markdownReport } = await Promise.resolve().then(() => require("./report-markdown.js"));
	return (review) => {
		const { roots, policy } = review;
		const plannedAt = roots.flatMap((root) => root.plannedAt ?? []);
		const rules = policy === null ? null : capital(policyPhrase(policy));
		return markdownReport(review, {
			origin: {
				version: VERSION,
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
async function inSarif() {
	const { sarifReport } = await Promise.resolve().then(() => require("./report-sarif.js"));
	return (review) => sarifReport(review, { version: VERSION });
}
const FORMAT_NAMES = [...FORMATS.keys()];
function formatNamed(name) {
	const load = FORMATS.get(name);
	if (load === void 0) throw require_hook_command_log_explain_review.noSuch("format", name, FORMAT_NAMES, "review");
	return load();
}
// src/cli/review.ts
var review_exports = require_rolldown_runtime.__exportAll({ REVIEW: () => REVIEW });
const OPTIONS = {
	policy: {
		type: "string",
		value: "FILE",
		says: `policy (default: ${require_explain_review.POLICY_FILE} at the top of the repository that the plan is in)`
	},
	root: {
		type: "string",
		value: "DIR",
		says: "root module of the plan, relative to the repository (default: the folder of the plan)"
	},
	format: {
		type: "string",
		value: "FORMAT",
		default: "terminal",
		says: "form of the report",
		words: FORMAT_NAMES
	},
	output: OUTPUT,
	summary: {
		type: "boolean",
		says: "of any number of past plans: what would have been blocked, by rule, root and week, and which lines of policy would have made it quiet (terminal, markdown, json)"
	},
	quiet: {
		type: "boolean",
		short: "q",
		says: "one line instead of the report; the exit code says the same"
	},
	"no-color": {
		type: "boolean",
		says: "no colours, as with NO_COLOR"
	},
	terraform: {
		type: "string",
		value: "CMD",
		default: "terraform",
		says: "program that shows saved plan files"
	},
	consent: {
		type: "string",
		value: "FILE",
		multiple: true,
		says: "a person's signed consent to what blocks (agree --help); may stand several times"
	},
	signers: {
		type: "string",
		value: "FILE",
		needs: ["consent"],
		says: "whose signatures count (default: override.signers of the policy, if --policy names it)"
	},
	...require_hook_command_log_explain_review.HELP
};
const usage = () => require_hook_command_log_explain_review.usageOf({
	name: "review",
	forms: ["[OPTIONS] PLAN..."],
	text: `  PLAN is the output of "terraform show -json" (or "tofu show -json"): a path, a glob,
  "-" for standard input, or any of these as ROOT=PLAN. Without PLAN, what is piped in.
  A saved plan file works as well, if terraform is installed and its folder is
  initialised.

  The word "review" can be left out: "destroy-guard plan.json".`,
	options: OPTIONS,
	examples: [
		"terraform plan -out=tfplan && terraform show -json tfplan | destroy-guard review",
		"destroy-guard review infra/prod=prod.json infra/dev=dev.json",
		"destroy-guard review --summary 'plans/**/*.json'",
		"destroy-guard review --format json --output review.json plan.json"
	],
	exits: {
		0: "passed, or overridden by a consent; with --summary: every plan was read",
		1: "blocked: something would be lost, and nobody has agreed"
	}
});
async function review(args, shell) {
	const { values, positionals } = require_hook_command_log_explain_review.parseOptions(args, OPTIONS, "review");
	if (values.help === true) return require_hook_command_log_explain_review.print(shell, usage());
	refuseUnseen(values, "review");
	try {
		return await reviewed(values, positionals, shell);
	} catch (error) {
		if (values.format === "atlantis") {
			const { atlantisFault } = await Promise.resolve().then(() => require("./report-atlantis.js"));
			shell.stdout.write(atlantisFault(error instanceof Error ? error.message : ""));
		}
		throw error;
	}
}
async function reviewed(values, positionals, shell) {
	if (values.summary === true) return summarize(values, positionals, shell);
	const format = await formatNamed(values.format);
	const sources = await sourcesOf(namedPlans(positionals, shell), values.root, shell);
	const paths = sources.map(({ path }) => path);
	const folders = paths.map(folderOf);
	const today = require_hook_command_log_explain_review.todayOf(shell);
	const found = await require_explain_review.findPolicy({
		named: values.policy,
		folders,
		cwd: shell.cwd,
		today
	});
	for (const warning of found.warnings) require_hook_command_log_explain_review.say(shell, `warning: ${warning}`);
	const { policy } = found;
	const inputs = [
		...inputsOf("a plan", paths),
		...inputsOf("the policy", [found.origin.file]),
		...consentInputs(values)
	];
	refuseOverInput(values.output, inputs, {
		cwd: shell.cwd,
		command: "review"
	});
	const catalogue = require_explain_review.catalogueWith(policy.catalogue);
	const plans = await readAll(sources, {
		terraform: values.terraform,
		policy,
		catalogue
	}, shell);
	const roots = plans.map((plan) => evaluate(plan, {
		catalogue,
		policy,
		today,
		isNewRoot: null
	}));
	const judged = reviewOf(located(roots, plans, require_hook_shell_explain_review.topOfAll(folders, shell.cwd)).map(withDigest), found.origin);
	const result = values.consent === void 0 ? judged : await consented(judged, values, policy, shell);
	if (values.format === "gitlab") require_hook_command_log_explain_review.say(shell, plain(policyPhrase(found.origin)));
	const plain$1 = values["no-color"] === true || values.output !== void 0;
	tell({
		...values,
		line: verdictText(result),
		text: () => format(result, shell, plain$1)
	}, shell);
	return require_start_hook_command_log_explain_review.exitCodeOf(result.verdict);
}
async function summarize(values, positionals, shell) {
	const { summarized } = await Promise.resolve().then(() => require("./cli-summary.js"));
	return summarized(values, namedPlans(positionals, shell), shell);
}
const located = (roots, plans, top) => locate(roots, {
	files: [],
	texts: new Map(),
	checkout: checkoutAt(top),
	calls: callsIn(plans)
});
const consentInputs = ({ consent, signers }) => [...inputsOf("a consent", consent ?? []), ...inputsOf("the signers", [signers])];
async function consented(judged, values, policy, shell) {
	const { consentTo } = await Promise.resolve().then(() => require("./keyboard-consent-consent.js"));
	const { refusalLines } = await Promise.resolve().then(() => require("./keyboard-consent-refusal.js")).then((n) => n.refusal_exports);
	const signers = values.signers ?? (values.policy === void 0 ? null : policy.override.signers);
	const { review, refusals } = await consentTo(judged, {
		files: values.consent ?? [],
		signers
	}, {
		cwd: shell.cwd,
		env: shell.env,
		now: shell.now(),
		required: policy.override.required
	});
	for (const line of refusalLines(refusals)) require_hook_command_log_explain_review.say(shell, line);
	return review;
}
const REVIEW = {
	usage,
	options: OPTIONS,
	run: review
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
Object.defineProperty(exports, "CALLINGS", {
	enumerable: true,
	get: function() {
		return CALLINGS;
	}
});
Object.defineProperty(exports, "CONSENT", {
	enumerable: true,
	get: function() {
		return CONSENT;
	}
});
Object.defineProperty(exports, "COPY_BECAUSE", {
	enumerable: true,
	get: function() {
		return COPY_BECAUSE;
	}
});
Object.defineProperty(exports, "DRIFT", {
	enumerable: true,
	get: function() {
		return DRIFT;
	}
});
Object.defineProperty(exports, "HIDDEN", {
	enumerable: true,
	get: function() {
		return HIDDEN;
	}
});
Object.defineProperty(exports, "LEAVING", {
	enumerable: true,
	get: function() {
		return LEAVING;
	}
});
Object.defineProperty(exports, "MOMENTS", {
	enumerable: true,
	get: function() {
		return MOMENTS;
	}
});
Object.defineProperty(exports, "Members", {
	enumerable: true,
	get: function() {
		return Members;
	}
});
Object.defineProperty(exports, "NamingPaths", {
	enumerable: true,
	get: function() {
		return NamingPaths;
	}
});
Object.defineProperty(exports, "OLD_BECAUSE", {
	enumerable: true,
	get: function() {
		return OLD_BECAUSE;
	}
});
Object.defineProperty(exports, "OUTPUT", {
	enumerable: true,
	get: function() {
		return OUTPUT;
	}
});
Object.defineProperty(exports, "PLAN_ENTRY", {
	enumerable: true,
	get: function() {
		return PLAN_ENTRY;
	}
});
Object.defineProperty(exports, "PROOFS", {
	enumerable: true,
	get: function() {
		return PROOFS;
	}
});
Object.defineProperty(exports, "SOURCE_FATES", {
	enumerable: true,
	get: function() {
		return SOURCE_FATES;
	}
});
Object.defineProperty(exports, "SWAPPED", {
	enumerable: true,
	get: function() {
		return SWAPPED;
	}
});
Object.defineProperty(exports, "Scanner", {
	enumerable: true,
	get: function() {
		return Scanner;
	}
});
Object.defineProperty(exports, "UNREADABLE", {
	enumerable: true,
	get: function() {
		return UNREADABLE;
	}
});
Object.defineProperty(exports, "VERSION", {
	enumerable: true,
	get: function() {
		return VERSION;
	}
});
Object.defineProperty(exports, "addressesDestroyed", {
	enumerable: true,
	get: function() {
		return addressesDestroyed;
	}
});
Object.defineProperty(exports, "alongIn", {
	enumerable: true,
	get: function() {
		return alongIn;
	}
});
Object.defineProperty(exports, "asMarkdown", {
	enumerable: true,
	get: function() {
		return asMarkdown;
	}
});
Object.defineProperty(exports, "asTerminal", {
	enumerable: true,
	get: function() {
		return asTerminal;
	}
});
Object.defineProperty(exports, "attributeOf", {
	enumerable: true,
	get: function() {
		return attributeOf;
	}
});
Object.defineProperty(exports, "because", {
	enumerable: true,
	get: function() {
		return because;
	}
});
Object.defineProperty(exports, "blobId", {
	enumerable: true,
	get: function() {
		return blobId;
	}
});
Object.defineProperty(exports, "byDanger", {
	enumerable: true,
	get: function() {
		return byDanger;
	}
});
Object.defineProperty(exports, "capital", {
	enumerable: true,
	get: function() {
		return capital;
	}
});
Object.defineProperty(exports, "causeOf", {
	enumerable: true,
	get: function() {
		return causeOf;
	}
});
Object.defineProperty(exports, "checkoutAt", {
	enumerable: true,
	get: function() {
		return checkoutAt;
	}
});
Object.defineProperty(exports, "code", {
	enumerable: true,
	get: function() {
		return code$1;
	}
});
Object.defineProperty(exports, "copiesCounted", {
	enumerable: true,
	get: function() {
		return copiesCounted;
	}
});
Object.defineProperty(exports, "destroysOf", {
	enumerable: true,
	get: function() {
		return destroysOf;
	}
});
Object.defineProperty(exports, "digestsToSign", {
	enumerable: true,
	get: function() {
		return digestsToSign;
	}
});
Object.defineProperty(exports, "driftHeading", {
	enumerable: true,
	get: function() {
		return driftHeading;
	}
});
Object.defineProperty(exports, "effectWords", {
	enumerable: true,
	get: function() {
		return effectWords;
	}
});
Object.defineProperty(exports, "evaluate", {
	enumerable: true,
	get: function() {
		return evaluate;
	}
});
Object.defineProperty(exports, "expectedPlace", {
	enumerable: true,
	get: function() {
		return expectedPlace;
	}
});
Object.defineProperty(exports, "fact", {
	enumerable: true,
	get: function() {
		return fact;
	}
});
Object.defineProperty(exports, "fileOf", {
	enumerable: true,
	get: function() {
		return fileOf;
	}
});
Object.defineProperty(exports, "findingsAt", {
	enumerable: true,
	get: function() {
		return findingsAt;
	}
});
Object.defineProperty(exports, "folderOf", {
	enumerable: true,
	get: function() {
		return folderOf;
	}
});
Object.defineProperty(exports, "formatVersionIn", {
	enumerable: true,
	get: function() {
		return formatVersionIn;
	}
});
Object.defineProperty(exports, "furtherEvidence", {
	enumerable: true,
	get: function() {
		return furtherEvidence;
	}
});
Object.defineProperty(exports, "goingAlong", {
	enumerable: true,
	get: function() {
		return goingAlong;
	}
});
Object.defineProperty(exports, "happening", {
	enumerable: true,
	get: function() {
		return happening;
	}
});
Object.defineProperty(exports, "impliedProvider", {
	enumerable: true,
	get: function() {
		return impliedProvider;
	}
});
Object.defineProperty(exports, "inputsOf", {
	enumerable: true,
	get: function() {
		return inputsOf;
	}
});
Object.defineProperty(exports, "isBackup", {
	enumerable: true,
	get: function() {
		return isBackup;
	}
});
Object.defineProperty(exports, "isConfiguration", {
	enumerable: true,
	get: function() {
		return isConfiguration;
	}
});
Object.defineProperty(exports, "isData", {
	enumerable: true,
	get: function() {
		return isData;
	}
});
Object.defineProperty(exports, "isGone", {
	enumerable: true,
	get: function() {
		return isGone;
	}
});
Object.defineProperty(exports, "isLastStep", {
	enumerable: true,
	get: function() {
		return isLastStep;
	}
});
Object.defineProperty(exports, "isOverridable", {
	enumerable: true,
	get: function() {
		return isOverridable;
	}
});
Object.defineProperty(exports, "isSystemError", {
	enumerable: true,
	get: function() {
		return isSystemError;
	}
});
Object.defineProperty(exports, "isTerraformFile", {
	enumerable: true,
	get: function() {
		return isTerraformFile;
	}
});
Object.defineProperty(exports, "joined", {
	enumerable: true,
	get: function() {
		return joined$1;
	}
});
Object.defineProperty(exports, "knowsObjects", {
	enumerable: true,
	get: function() {
		return knowsObjects;
	}
});
Object.defineProperty(exports, "leftBy", {
	enumerable: true,
	get: function() {
		return leftBy$1;
	}
});
Object.defineProperty(exports, "linksOf", {
	enumerable: true,
	get: function() {
		return linksOf;
	}
});
Object.defineProperty(exports, "list", {
	enumerable: true,
	get: function() {
		return list;
	}
});
Object.defineProperty(exports, "lossSentence", {
	enumerable: true,
	get: function() {
		return lossSentence;
	}
});
Object.defineProperty(exports, "mayHave", {
	enumerable: true,
	get: function() {
		return mayHave;
	}
});
Object.defineProperty(exports, "mayHaveNull", {
	enumerable: true,
	get: function() {
		return mayHaveNull;
	}
});
Object.defineProperty(exports, "mayHoldNull", {
	enumerable: true,
	get: function() {
		return mayHoldNull;
	}
});
Object.defineProperty(exports, "meaning", {
	enumerable: true,
	get: function() {
		return meaning;
	}
});
Object.defineProperty(exports, "messageOf", {
	enumerable: true,
	get: function() {
		return messageOf;
	}
});
Object.defineProperty(exports, "messagePhrase", {
	enumerable: true,
	get: function() {
		return messagePhrase;
	}
});
Object.defineProperty(exports, "mostDangerousFirst", {
	enumerable: true,
	get: function() {
		return mostDangerousFirst;
	}
});
Object.defineProperty(exports, "nameOf", {
	enumerable: true,
	get: function() {
		return nameOf;
	}
});
Object.defineProperty(exports, "nameOf$1", {
	enumerable: true,
	get: function() {
		return nameOf$1;
	}
});
Object.defineProperty(exports, "named", {
	enumerable: true,
	get: function() {
		return named$1;
	}
});
Object.defineProperty(exports, "namedPlans", {
	enumerable: true,
	get: function() {
		return namedPlans;
	}
});
Object.defineProperty(exports, "notSaved", {
	enumerable: true,
	get: function() {
		return notSaved;
	}
});
Object.defineProperty(exports, "objectWith", {
	enumerable: true,
	get: function() {
		return objectWith;
	}
});
Object.defineProperty(exports, "objectsOf", {
	enumerable: true,
	get: function() {
		return objectsOf;
	}
});
Object.defineProperty(exports, "otherDestroys", {
	enumerable: true,
	get: function() {
		return otherDestroys;
	}
});
Object.defineProperty(exports, "pageFor", {
	enumerable: true,
	get: function() {
		return pageFor;
	}
});
Object.defineProperty(exports, "paragraph", {
	enumerable: true,
	get: function() {
		return paragraph;
	}
});
Object.defineProperty(exports, "partOfPlan", {
	enumerable: true,
	get: function() {
		return partOfPlan;
	}
});
Object.defineProperty(exports, "phrase", {
	enumerable: true,
	get: function() {
		return phrase;
	}
});
Object.defineProperty(exports, "phrase_exports", {
	enumerable: true,
	get: function() {
		return phrase_exports;
	}
});
Object.defineProperty(exports, "plain", {
	enumerable: true,
	get: function() {
		return plain;
	}
});
Object.defineProperty(exports, "plainOf", {
	enumerable: true,
	get: function() {
		return plainOf;
	}
});
Object.defineProperty(exports, "planNumber", {
	enumerable: true,
	get: function() {
		return planNumber;
	}
});
Object.defineProperty(exports, "planSources", {
	enumerable: true,
	get: function() {
		return planSources;
	}
});
Object.defineProperty(exports, "policyLines", {
	enumerable: true,
	get: function() {
		return policyLines;
	}
});
Object.defineProperty(exports, "policyPhrase", {
	enumerable: true,
	get: function() {
		return policyPhrase;
	}
});
Object.defineProperty(exports, "project", {
	enumerable: true,
	get: function() {
		return project;
	}
});
Object.defineProperty(exports, "proofWords", {
	enumerable: true,
	get: function() {
		return proofWords;
	}
});
Object.defineProperty(exports, "protecting", {
	enumerable: true,
	get: function() {
		return protecting;
	}
});
Object.defineProperty(exports, "providerSettling", {
	enumerable: true,
	get: function() {
		return providerSettling;
	}
});
Object.defineProperty(exports, "reachable", {
	enumerable: true,
	get: function() {
		return reachable;
	}
});
Object.defineProperty(exports, "readAll", {
	enumerable: true,
	get: function() {
		return readAll;
	}
});
Object.defineProperty(exports, "readDocuments", {
	enumerable: true,
	get: function() {
		return readDocuments;
	}
});
Object.defineProperty(exports, "readEach", {
	enumerable: true,
	get: function() {
		return readEach;
	}
});
Object.defineProperty(exports, "readPlans", {
	enumerable: true,
	get: function() {
		return readPlans;
	}
});
Object.defineProperty(exports, "readSome", {
	enumerable: true,
	get: function() {
		return readSome;
	}
});
Object.defineProperty(exports, "readSource", {
	enumerable: true,
	get: function() {
		return readSource;
	}
});
Object.defineProperty(exports, "readText", {
	enumerable: true,
	get: function() {
		return readText$1;
	}
});
Object.defineProperty(exports, "refuseOverInput", {
	enumerable: true,
	get: function() {
		return refuseOverInput;
	}
});
Object.defineProperty(exports, "refuseUnseen", {
	enumerable: true,
	get: function() {
		return refuseUnseen;
	}
});
Object.defineProperty(exports, "remainsOf", {
	enumerable: true,
	get: function() {
		return remainsOf;
	}
});
Object.defineProperty(exports, "remainsPhrase", {
	enumerable: true,
	get: function() {
		return remainsPhrase;
	}
});
Object.defineProperty(exports, "remedyOf", {
	enumerable: true,
	get: function() {
		return remedyOf;
	}
});
Object.defineProperty(exports, "replaceText", {
	enumerable: true,
	get: function() {
		return replaceText;
	}
});
Object.defineProperty(exports, "resolvedOf", {
	enumerable: true,
	get: function() {
		return resolvedOf;
	}
});
Object.defineProperty(exports, "resolverOf", {
	enumerable: true,
	get: function() {
		return resolverOf;
	}
});
Object.defineProperty(exports, "reviewOf", {
	enumerable: true,
	get: function() {
		return reviewOf;
	}
});
Object.defineProperty(exports, "reviewRoot", {
	enumerable: true,
	get: function() {
		return reviewRoot;
	}
});
Object.defineProperty(exports, "review_exports", {
	enumerable: true,
	get: function() {
		return review_exports;
	}
});
Object.defineProperty(exports, "settingsAsked", {
	enumerable: true,
	get: function() {
		return settingsAsked;
	}
});
Object.defineProperty(exports, "shortName", {
	enumerable: true,
	get: function() {
		return shortName;
	}
});
Object.defineProperty(exports, "signed_words_exports", {
	enumerable: true,
	get: function() {
		return signed_words_exports;
	}
});
Object.defineProperty(exports, "signingPhrase", {
	enumerable: true,
	get: function() {
		return signingPhrase;
	}
});
Object.defineProperty(exports, "sourcesOf", {
	enumerable: true,
	get: function() {
		return sourcesOf;
	}
});
Object.defineProperty(exports, "stateAddressIn", {
	enumerable: true,
	get: function() {
		return stateAddressIn;
	}
});
Object.defineProperty(exports, "stateGraphOf", {
	enumerable: true,
	get: function() {
		return stateGraphOf;
	}
});
Object.defineProperty(exports, "stateModule", {
	enumerable: true,
	get: function() {
		return stateModule;
	}
});
Object.defineProperty(exports, "stepsFor", {
	enumerable: true,
	get: function() {
		return stepsFor;
	}
});
Object.defineProperty(exports, "survivingIn", {
	enumerable: true,
	get: function() {
		return survivingIn;
	}
});
Object.defineProperty(exports, "takeParsed", {
	enumerable: true,
	get: function() {
		return takeParsed;
	}
});
Object.defineProperty(exports, "takenBy", {
	enumerable: true,
	get: function() {
		return takenBy;
	}
});
Object.defineProperty(exports, "tell", {
	enumerable: true,
	get: function() {
		return tell;
	}
});
Object.defineProperty(exports, "terminalReport", {
	enumerable: true,
	get: function() {
		return terminalReport;
	}
});
Object.defineProperty(exports, "transitions", {
	enumerable: true,
	get: function() {
		return transitions;
	}
});
Object.defineProperty(exports, "tree", {
	enumerable: true,
	get: function() {
		return tree;
	}
});
Object.defineProperty(exports, "typeIn", {
	enumerable: true,
	get: function() {
		return typeIn;
	}
});
Object.defineProperty(exports, "withOverride", {
	enumerable: true,
	get: function() {
		return withOverride;
	}
});

const require_start_hook_shell_command_log_explain_review = require("./text-system-error.js");
const require_hook_shell_log_explain_review = require("./input-found.js");
const require_hook_shell_explain_review = require("./input-working-copy.js");
const require_hook_command_log_explain_review = require("./cli-usage.js");
const require_hook_shell_command_log_explain_review = require("./domain-fault.js");
const require_hook_explain_review = require("./input-plan-paths.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_os = require("node:os");
let node_module = require("node:module");
let node_url = require("node:url");
// src/domain/rules/table.ts
const LEVELS = [
	"block",
	"warn",
	"note"
];
const BY_WEIGHT = {
	high: "block",
	medium: "warn",
	low: "note"
};
const TABLE = {
	"last-copy": {
		level: BY_WEIGHT,
		title: "last copy",
		says: "An object that holds data is deleted or replaced, and nothing in this state is known to keep a copy of it.",
		matters: "After apply there is nothing to restore from, unless a copy exists that this state does not know of."
	},
	"data-loss": {
		level: BY_WEIGHT,
		title: "data loss",
		says: "An object that holds data is deleted or replaced; something remains from which it could be restored, or it is not known what remains.",
		matters: "What remains may be older than the data, short-lived, or never tried."
	},
	"data-expiry": {
		level: "warn",
		title: "data expiry",
		says: "A change makes data that is stored already expire or be overwritten.",
		matters: "Such a change looks harmless in a plan, often as a create, and deletes later or in the background."
	},
	"backup-loss": {
		level: BY_WEIGHT,
		title: "backup loss",
		says: "A backup, or what makes or keeps backups, is deleted, replaced or cut back.",
		matters: "Nobody misses a backup until the day it is needed."
	},
	"key-loss": {
		level: BY_WEIGHT,
		title: "key loss",
		says: "A key or a store of secrets, without which data cannot be read, is deleted or replaced.",
		matters: "Data that is encrypted with a lost key is lost, wherever it is stored, backups included."
	},
	"address-loss": {
		level: "warn",
		title: "address loss",
		says: "Something that cannot be had again is deleted or replaced, though it holds no data: an address, a domain, a registration, a certificate authority.",
		matters: "Others point to it: firewalls, partners, customers, certificates."
	},
	"container-loss": {
		level: BY_WEIGHT,
		title: "container loss",
		says: "Deleting it also deletes what is inside, whether the plan lists that or not.",
		matters: "The plan shows one deletion; the provider does many."
	},
	protected: {
		level: "block",
		title: "protected",
		says: "An object that the policy protects by name, type or tag is deleted, replaced or forgotten.",
		matters: "Someone decided beforehand that this one should not go without a second look."
	},
	"mass-destroy": {
		level: "block",
		title: "mass destroy",
		says: "The plan deletes or replaces a large share of everything in the state that is not known as harmless.",
		matters: "That is seldom what was meant: a wrong workspace, state or variable file looks exactly like this."
	},
	"missing-state": {
		level: "block",
		title: "missing state",
		says: "The plan has no prior state and wants to create everything, yet this root is not new.",
		matters: "Applying it makes a second copy of what exists, and the first one is no longer managed; bringing the old state back later may then destroy it."
	},
	"state-swapped": {
		level: "block",
		title: "state swapped",
		says: "The state is another one than the last apply of this root used, or an older copy of it.",
		matters: "A plan made of the wrong state destroys what that state knows, and makes again what it does not know."
	},
	"wrong-environment": {
		level: "block",
		title: "wrong environment",
		says: "The plan was made with another workspace or backend than the policy says of this root, or does not tell with which.",
		matters: "The plan of one environment, applied or approved as that of another, passes by the rules of the wrong one."
	},
	frozen: {
		level: "block",
		title: "frozen",
		says: "Something is destroyed inside a freeze window of the policy.",
		matters: "The window was set for days on which nobody should have to restore anything."
	},
	"unreadable-change": {
		level: "block",
		title: "unreadable change",
		says: "The plan holds something that this version does not know, an entry that contradicts itself, or the plan failed half-way.",
		matters: "What cannot be read may be a destroy, so it is not taken for harmless."
	},
	"guard-removed": {
		level: "warn",
		title: "guard removed",
		says: "A safeguard is switched off or deleted, or prevent_destroy is taken out of the configuration.",
		matters: "The next plan can then destroy what this one could not."
	},
	forgotten: {
		level: "warn",
		title: "forgotten",
		says: "An object that holds data, a backup or a key leaves the state without being destroyed.",
		matters: "It goes on existing and costing, but nothing manages, protects or watches it any more."
	},
	unclassified: {
		level: "warn",
		title: "unclassified",
		says: "An object of a type that the catalogue does not know is deleted or replaced.",
		matters: "It may hold data; nobody has looked yet."
	},
	exposed: {
		level: "off",
		title: "exposed",
		says: "The plan creates an object that holds data, of which nothing would remain if it were destroyed.",
		matters: "On the day on which it is made it costs one line to protect it."
	},
	"guard-edited": {
		level: "warn",
		title: "guard edited",
		says: "The pull request changes the policy, CODEOWNERS, or a workflow that runs this check.",
		matters: "These files decide what is checked and who may agree. The check itself still reads them from the base branch."
	},
	"incomplete-plan": {
		level: "warn",
		title: "incomplete plan",
		says: "The plan leaves something out: it was made with a target, or some changes were put off.",
		matters: "What is left out was not reviewed, and comes with a later plan."
	},
	drifted: {
		level: "warn",
		title: "drifted",
		says: "Outside Terraform, a safeguard was switched off, or an object that holds data vanished.",
		matters: "Nobody reviewed that, and the plan may build on it, or make anew what is gone, without its data."
	},
	"side-effect": {
		level: "note",
		title: "side effect",
		says: "An action runs with this plan whose effect no create, update or delete shows.",
		matters: "What it does is up to the provider: it may back up, restore, rotate or delete."
	},
	"exception-expired": {
		level: "warn",
		title: "exception expired",
		says: "An allow entry of the policy ran out, and no longer allows anything.",
		matters: "What it allowed is reviewed again like everything else."
	},
	"exception-used": {
		level: "note",
		title: "exception used",
		says: "An allow entry of the policy keeps findings quiet that would block or warn.",
		matters: "Nobody agrees to these destroys one by one: whoever wrote the entry has agreed beforehand."
	}
};
const RULES = TABLE;
const RULE_NAMES = Object.keys(TABLE);
const isLossRule = (rule) => typeof RULES[rule].level !== "string";
const DEFAULT_LEVELS = Object.fromEntries(RULE_NAMES.map((rule) => [rule, TABLE[rule].level]));
// src/domain/policy.ts
const DEFAULT_LABEL = "allow-destroy";
const DEFAULT_POLICY = {
	levels: DEFAULT_LEVELS,
	chosen: [],
	massDestroy: {
		share: .5,
		atLeast: 5
	},
	protect: [],
	allow: [],
	allowedToo: null,
	roots: [],
	freeze: [],
	override: {
		label: null,
		approvers: null,
		allowAuthor: false,
		required: 1,
		onPush: "keep-if-same",
		signers: null
	},
	restores: [],
	catalogue: []
};
// src/input/policy/located.ts
function located(policy, file) {
	const { signers } = policy.override;
	if (signers === null) return policy;
	const path = signers.startsWith("~/") ? (0, node_path.join)((0, node_os.homedir)(), signers.slice(2)) : (0, node_path.resolve)(require_hook_shell_explain_review.topOf((0, node_path.dirname)(file)), signers);
	return {
		...policy,
		override: {
			...policy.override,
			signers: path
		}
	};
}
// src/cli/policy-file.ts
const POLICY_FILE = ".github/destroy-guard.yml";
async function policyTextIn(path, cwd, variable = null) {
	const text = textOf$2(path, cwd, variable);
	const { readPolicy } = await Promise.resolve().then(() => require("./input-policy.js")).then((n) => n.policy_exports);
	return {
		policy: located(readPolicy(text, path), (0, node_path.resolve)(cwd, path)),
		text
	};
}
const policyIn = async (path, cwd, variable = null) => (await policyTextIn(path, cwd, variable)).policy;
function canBeSeen(path) {
	try {
		require_hook_shell_log_explain_review.linkStatOf(path);
		return true;
	} catch {
		return false;
	}
}
function textOf$2(path, cwd, variable) {
	try {
		return (0, node_fs.readFileSync)((0, node_path.resolve)(cwd, path), "utf8");
	} catch (cause) {
		if (variable === null && !canBeSeen((0, node_path.resolve)(cwd, path))) throw new require_hook_shell_command_log_explain_review.InputError(`${path}: whether there is a policy can't be told: ${require_start_hook_shell_command_log_explain_review.whyAndRemedy(cause)}`, { cause });
		const from = variable === null ? "" : ` that $${variable} names`;
		const why = variable === null ? require_start_hook_shell_command_log_explain_review.whyAndRemedy(cause) : `${require_start_hook_shell_command_log_explain_review.whyOf(cause)}; correct the variable, or take it away`;
		throw new require_hook_shell_command_log_explain_review.InputError(`${path}: the policy file${from} can't be read: ${why}`, { cause });
	}
}
// src/domain/catalogue.ts
const CLASSES = [
	"data",
	"backup",
	"key",
	"container",
	"identity",
	"dns",
	"network-critical",
	"guard"
];
const REFUSAL_REASONS = [
	"protected",
	"not-empty",
	"in-use"
];
const rowOf = (knowledge) => knowledge.known === "row" || knowledge.known === "policy" ? knowledge.row : void 0;
// src/domain/change.ts
const EFFECTS = [
	"create",
	"read",
	"update",
	"replace",
	"delete",
	"forget",
	"none",
	"unknown"
];
const ACTIONS = new Map([
	["no-op", { effect: "none" }],
	["create", { effect: "create" }],
	["read", { effect: "read" }],
	["update", { effect: "update" }],
	["delete", { effect: "delete" }],
	["delete,create", {
		effect: "replace",
		order: "delete-first"
	}],
	["create,delete", {
		effect: "replace",
		order: "create-first"
	}],
	["forget", {
		effect: "forget",
		recreated: false
	}],
	["create,forget", {
		effect: "forget",
		recreated: true
	}],
	["forget,create", {
		effect: "forget",
		recreated: true
	}],
	["open", { effect: "read" }]
]);
function actionOf(actions) {
	return (actions.length === 1 && actions[0]?.includes(",") === true ? void 0 : ACTIONS.get(actions.join(","))) ?? { effect: "unknown" };
}
const ACTION_REASONS = [
	"replace_because_tainted",
	"replace_because_cannot_update",
	"replace_by_request",
	"replace_by_triggers",
	"delete_because_no_resource_config",
	"delete_because_no_module",
	"delete_because_wrong_repetition",
	"delete_because_count_index",
	"delete_because_each_key",
	"delete_because_no_move_target",
	"delete_because_enabled_false",
	"forgot_because_lifecycle_destroy_in_state",
	"forgot_because_lifecycle_destroy_in_config"
];
const actionReasonOf = (reason) => ACTION_REASONS.find((known) => known === reason) ?? null;
const ORIGIN_EFFECTS = [
	"replace",
	"create",
	"read",
	"update"
];
const NOTHING = {
	value: null,
	sensitive: false,
	unknown: false
};
const isNone = (value) => value === null || value === "" || typeof value === "object" && value.size === 0;
const isDestroyed = (change) => change.action.effect === "delete" || change.action.effect === "replace";
// src/domain/grouped.ts
function grouped(all, keyOf) {
	const found = new Map();
	for (const one of all) {
		const key = keyOf(one);
		const group = found.get(key);
		if (group === void 0) found.set(key, [one]);
		else group.push(one);
	}
	return found;
}
// src/domain/remembered.ts
function remembered(make, keyOf = (asked) => asked) {
	const known = new Map();
	return (asked) => {
		const key = keyOf(asked);
		const before = known.get(key);
		if (before !== void 0 || known.has(key)) return before;
		const made = make(asked);
		known.set(key, made);
		return made;
	};
}
function rememberedWith(make) {
	const known = new WeakMap();
	return (asked) => {
		const before = known.get(asked);
		if (before !== void 0 || known.has(asked)) return before;
		const made = make(asked);
		known.set(asked, made);
		return made;
	};
}
// src/domain/elements.ts
const listsIn = remembered((path) => [...path.matchAll(/\[\*\]/g)].map(({ index }) => path.slice(0, index + 3)));
const placeAt = ({ at }, depth, order) => at?.[depth]?.index ?? order;
function within(values, path, element) {
	const lists = listsIn(path);
	const shared = lists.findIndex((list, depth) => list !== element.lists[depth]);
	const depth = shared < 0 ? lists.length : shared;
	if (depth === 0) return values;
	const { at } = element;
	if (at === null) return [];
	const isHere = (value, order) => at.every((one, d) => d >= depth || isIn$1(value, d, order, one));
	const [outermost] = at;
	if (values.length <= FEW || outermost === void 0) return values.filter(isHere);
	return (byOutermost(values).get(outermost.index) ?? []).filter(({ value, order }) => isHere(value, order)).map(({ value }) => value);
}
const FEW = 16;
const byOutermost = rememberedWith((values) => {
	return grouped(values.map((value, order) => ({
		value,
		order
	})), ({ value, order }) => placeAt(value, 0, order));
});
const isIn$1 = (value, depth, order, { index }) => placeAt(value, depth, order) === index;
function nameAt(depth, values) {
	const names = values[0]?.at?.[depth]?.keys.keys() ?? [];
	for (const name of names) if (values.every(({ at }) => at?.[depth]?.keys.has(name))) return name;
	return null;
}
const byNames = (values, names) => grouped(values, ({ at }) => names.map((name, depth) => name === null ? "" : at?.[depth]?.keys.get(name)).join("\0"));
function paired(path, before, after, asOne) {
	const unknown = after.find(({ at }) => at?.some(({ index }) => index < 0));
	if (unknown !== void 0) return [void 0, ...before].map((old) => [old, unknown]);
	const names = listsIn(path).map((_, depth) => nameAt(depth, [...before, ...after]));
	const [old, now] = [byNames(before, names), byNames(after, names)];
	return [...new Set([...old.keys(), ...now.keys()])].flatMap((key) => asOne(old.get(key) ?? [], now.get(key) ?? []));
}
function unlike(before, after, isSame) {
	const [old, now] = [[...before], [...after]];
	for (const one of before) {
		const at = now.findIndex((other) => isSame(one, other));
		if (at < 0) continue;
		now.splice(at, 1);
		old.splice(old.indexOf(one), 1);
	}
	return [old, now];
}
const byPlace = (before, after) => Array.from({ length: Math.max(before.length, after.length) }, (_, i) => [before[i], after[i]]);
// src/domain/conditions.ts
const PROVIDER = "provider.";
const PROVIDER_VERSION = "provider.version";
const booleanIn = (value) => {
	if (value === true || value === "true") return true;
	return value === false || value === "false" ? false : null;
};
const equals = (value, wanted) => {
	if (wanted === null) return isNone(value);
	return typeof wanted === "boolean" ? booleanIn(value) === wanted : value === wanted;
};
const startsIn = remembered((starts) => [starts].flat().map((start) => start.toLowerCase()));
const wordsIn = remembered((words) => new Set(words));
function startsWithAny(value, starts) {
	const all = value.toLowerCase();
	return startsIn(starts).some((start) => all.startsWith(start));
}
function passes(attribute, test) {
	const { value, unknown } = attribute;
	if (unknown) return typeof test === "object" && test !== null && "besides" in test;
	if (test === null || typeof test !== "object") return equals(value, test);
	if ("above" in test) return typeof value === "number" && value > test.above;
	if ("below" in test) return typeof value === "number" && value < test.below;
	if ("set" in test) return isNone(value) !== test.set;
	if ("besides" in test) return typeof value !== "string" || !wordsIn(test.besides).has(value);
	if ("startsWith" in test) return typeof value === "string" && startsWithAny(value, test.startsWith);
	return test.some((one) => equals(value, one));
}
const MISSING = [NOTHING];
const valuesAt = (attributes, path) => attributes.get(path) ?? MISSING;
function textsAt(attributes, path) {
	const found = [];
	for (const { value, digits } of valuesAt(attributes, path)) if (typeof value === "number" || typeof value === "string" && value !== "") found.push(digits ?? String(value));
	return found;
}
const passesOne = ({ values, test }) => (values.length === 0 ? MISSING : values).some((value) => passes(value, test));
const isAbsent = ({ values, test }) => test === null && values.every((value) => passes(value, test));
function metBy(asked, depth) {
	const [first] = asked;
	if (first === void 0 || asked.length === 1 && first.test === null) return asked.every(isAbsent) ? asked : null;
	const places = new Set(asked.flatMap(({ values }) => values.map((value, order) => placeAt(value, depth, order))));
	if (places.size === 0) return asked.every(passesOne) ? asked : null;
	for (const place of places) {
		const met = allMet(asked.map((one) => ({
			...one,
			values: one.values.filter((value, order) => placeAt(value, depth, order) === place)
		})), depth + 1);
		if (met !== null) return met;
	}
	return null;
}
function allMet(asked, depth) {
	const lists = new Map();
	for (const one of asked) {
		const list = listsIn(one.path)[depth];
		if (list === void 0 && !passesOne(one)) return null;
		if (list !== void 0) lists.set(list, [...lists.get(list) ?? [], one]);
	}
	if (lists.size === 0) return asked;
	const met = [...lists.values()].map((inList) => metBy(inList, depth));
	const plain = asked.filter(({ path }) => listsIn(path)[depth] === void 0);
	return met.includes(null) ? null : [...plain, ...met.flatMap((each) => each ?? [])];
}
const askedOf = (conditions, attributes, element) => Object.entries(conditions).map(([path, test]) => {
	const values = attributes.get(path) ?? [];
	return {
		path,
		test,
		values: element === void 0 ? values : within(values, path, element)
	};
});
const isOfElements = (path) => path.includes("[*]");
function hold(conditions, attributes, element) {
	if (Object.keys(conditions).some(isOfElements)) return allMet(askedOf(conditions, attributes, element), 0) !== null;
	return Object.entries(conditions).every(([path, test]) => valuesAt(attributes, path).some((value) => passes(value, test)));
}
const mayHold = (conditions, attributes) => Object.entries(conditions).every(([path, test]) => valuesAt(attributes, path).some((value) => value.unknown || passes(value, test)));
const asksBoolean = (test) => [test].flat().some((one) => typeof one === "boolean");
const isUnclear = ({ value, unknown, sensitive }, test) => unknown && sensitive || typeof value === "string" && asksBoolean(test) && !isNone(value) && booleanIn(value) === null;
function holdOrUnclear(conditions, attributes) {
	if (hold(conditions, attributes)) return true;
	const asked = Object.entries(conditions).map(([path, test]) => ({
		test,
		values: valuesAt(attributes, path)
	}));
	return asked.some(({ test, values }) => values.some((value) => isUnclear(value, test))) && asked.every(({ test, values }) => values.some((one) => isUnclear(one, test) || passes(one, test)));
}
const alternatives = (conditions) => conditions === void 0 || conditions === true ? [] : [conditions].flat();
const words$1 = (test) => {
	if (typeof test === "string") return [test];
	return Array.isArray(test) ? test.filter((word) => typeof word === "string") : [];
};
const isCompared = (test) => words$1(test).length > 0 || typeof test === "object" && test !== null && "startsWith" in test;
const beginsAs = (value, test) => typeof test === "object" && test !== null && "startsWith" in test && startsWithAny(value, test.startsWith);
function seen({ value, unknown, sensitive }, ...tests) {
	if (sensitive) return { hidden: "sensitive" };
	if (unknown) return { hidden: "unknown" };
	if (isNone(value)) return null;
	if (typeof value === "boolean" || typeof value === "number") return value;
	if (typeof value !== "string") return { hidden: "set" };
	if (tests.some(asksBoolean)) return booleanIn(value) ?? { hidden: "other" };
	if (tests.some((test) => words$1(test).includes(value))) return value;
	return { hidden: tests.some(isCompared) && !tests.some((test) => beginsAs(value, test)) ? "other" : "set" };
}
const ownerOf = (path) => path.startsWith("provider.") ? {
	path: path.slice(9),
	of: "provider"
} : {
	path,
	of: null
};
function toldOf(conditions, attributes) {
	const asked = askedOf(conditions, attributes);
	const met = new Map(allMet(asked, 0)?.map((one) => [one.path, one]));
	return asked.map((one) => met.get(one.path) ?? one);
}
const evidenceOf = (conditions, attributes, of = null) => toldOf(conditions, attributes).flatMap(({ path, test, values }) => {
	const telling = values.find((value) => passes(value, test)) ?? values[0] ?? NOTHING;
	const whose = ownerOf(path);
	return [{
		kind: "attribute",
		path: whose.path,
		of: whose.of ?? of,
		was: seen(telling, test)
	}];
});
// src/domain/namespace.ts
const NO_NAMESPACE = new Map();
const placeOf = (one) => typeof one === "string" ? {
	path: one,
	as: one
} : one;
const pathsOfNames = (namedIn = []) => namedIn.map((one) => placeOf(one).path);
const lastStep = (name) => {
	const bare = name.endsWith("/") ? name.slice(0, -1) : name;
	return bare.slice(bare.lastIndexOf("/") + 1).toLowerCase();
};
const isNumber = (name) => /^\d{9,}$/.test(name);
const areOthers = (one, other) => one !== other && isNumber(one) === isNumber(other);
function namespaceOf(namedIn, values) {
	if (namedIn === void 0 || namedIn.length === 0) return NO_NAMESPACE;
	const places = grouped(namedIn.map(placeOf), ({ as }) => as);
	return new Map(Array.from(places, ([as, all]) => [as, all.flatMap(({ path }) => textsAt(values, path).map(lastStep))]));
}
const areNamedApart = (one, other) => [...one].some(([path, names]) => {
	const theirs = other.get(path) ?? [];
	return names.length > 0 && theirs.length > 0 && names.every((name) => theirs.every((other) => areOthers(name, other)));
});
// src/domain/same-id.ts
const OF_AZURE = /^\/(?:subscriptions\/|providers\/microsoft\.)/i;
const OF_COMPUTE_ENGINE = /^https:\/\/(?:www|compute)\.googleapis\.com\/compute\/\w+\//;
const LOCALITY = /^[a-z]{2}-[a-z]{3}(?:-\d)?\/(?=[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$)/;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const comparable = (id) => OF_AZURE.test(id) || UUID.test(id) ? id.toLowerCase() : id.replace(OF_COMPUTE_ENGINE, "https://www.googleapis.com/compute/v1/").replace(LOCALITY, "");
const folded = (id) => comparable(id).toLowerCase();
const idsAt = (attributes, path) => textsAt(attributes, path).map(comparable);
// src/domain/account-in.ts
const ACCOUNT$1 = /^arn:[^:]*:[^:]*:[^:]*:(\d{12}):/;
const SUBSCRIPTION = /^\/subscriptions\/([^/]+)/i;
const subscriptionIn = (id) => SUBSCRIPTION.exec(id)?.[1]?.toLowerCase() ?? null;
const accountIn = (id) => ACCOUNT$1.exec(id)?.[1] ?? subscriptionIn(id);
const SIGN = "~account";
const idOfAccount = (path) => path.endsWith(SIGN) ? path.slice(0, -8) : null;
// src/domain/reference-paths.ts
const pathsOfReference = ({ path, when, follows, whole, except, having, target }) => [
	idOfAccount(path) ?? path,
	...[except, having?.path].filter((one) => one !== void 0),
	...Object.keys({
		...when,
		...target,
		...follows || {},
		...whole || {}
	})
];
const regionPaths = (type) => type.startsWith("aws_") ? ["region"] : [];
const LINKING = new Set([
	"copies",
	"groups",
	"locks"
]);
const isLinked = (row) => (row.refs ?? []).some(({ role, keeps }) => LINKING.has(role) || keeps !== void 0) || row.keepsCopies === true || row.replicated === true || row.taken === true || (row.decides ?? []).length > 0;
// src/domain/regions.ts
const regionIn = (type, values) => regionPaths(type).flatMap((path) => textsAt(values, path))[0] ?? null;
function areInTwoRegions(type, one, other) {
	const [first, second] = [regionIn(type, one), regionIn(type, other)];
	return first !== null && second !== null && first !== second;
}
// src/domain/transition.ts
function transitionIn$1(watch, { before, after }) {
	const { path, unit, instead, change } = watch;
	const beside = [unit, instead?.path].filter((other) => other !== void 0).map((other) => transitionOf({
		path: other,
		change: "changed"
	}, valuesAt(before, other), valuesAt(after, other)));
	return [transitionOf({
		path,
		change
	}, valuesAt(before, path), valuesAt(after, path)), ...beside].join("\n");
}
function transitionOf({ path, change }, before, after) {
	const [old, now] = [before.map(canonical), after.map(canonical)];
	const goes = change === "removed" && path.includes("[*]") ? [missingIn(now, old), []] : [old, now];
	return JSON.stringify([
		path,
		change,
		...goes
	]);
}
function missingIn(after, before) {
	const left = new Map([...grouped(after, (one) => one)].map(([one, all]) => [one, all.length]));
	return before.toSorted().filter((one) => {
		const count = left.get(one) ?? 0;
		left.set(one, count - 1);
		return count <= 0;
	});
}
const canonical = ({ value, unknown }) => JSON.stringify(unknown ? ["unknown"] : typeof value === "object" && value !== null ? [value.fingerprint] : value);
// src/domain/expiring.ts
const innermost = (when) => Object.keys(when).map(listsIn).reduce((deepest, lists) => lists.length > deepest.length ? lists : deepest, []);
function elementsIn(when, lists, attributes) {
	const found = new Map();
	for (const path of Object.keys(when)) {
		if (listsIn(path).at(-1) !== lists.at(-1)) continue;
		for (const { at = [] } of valuesAt(attributes, path)) found.set(at.map(({ index }) => index).join(), at);
	}
	return [...found.values()];
}
const nameOf = (at) => JSON.stringify(at.map(({ keys }) => [...keys]));
function fulfilling(when, attributes) {
	if (!hold(when, attributes)) return [];
	const lists = innermost(when);
	if (lists.length === 0) return [""];
	return elementsIn(when, lists, attributes).filter((at) => hold(when, attributes, {
		lists,
		at
	})).map(nameOf);
}
function isBrought(when, { action, before, after }) {
	const known = action.effect === "create" ? [] : [...fulfilling(when, before)];
	return fulfilling(when, after).some((name) => {
		const at = known.indexOf(name);
		if (at >= 0) known.splice(at, 1);
		return at < 0;
	});
}
const newlyExpiring = (change, row) => (row.expires ?? []).filter(({ when }) => isBrought(when, change));
function perhapsExpiring({ action, before, after, isInvoked }, row) {
	if (action.effect !== "update" && isInvoked !== true) return [];
	const wasSo = (when) => isInvoked !== true && hold(when, before);
	return (row.expires ?? []).filter(({ when }) => mayHold(when, after) && !hold(when, after) && !wasSo(when));
}
const mayExpire = (change, row) => newlyExpiring(change, row).length > 0 || perhapsExpiring(change, row).length > 0;
const runningAgain = ({ action, after }, row) => action.effect === "replace" && row.runs === true ? (row.expires ?? []).filter(({ when }) => hold(when, after)) : [];
function bringing({ action, before, after }, { refs = [] }, { when }) {
	const named = action.effect === "replace" ? refs.map(({ path }) => path) : [];
	return [...new Set([...Object.keys(when), ...named])].map((path) => transitionOf({
		path,
		change: "changed"
	}, valuesAt(before, path), valuesAt(after, path)));
}
// src/domain/holding.ts
const KEEPING = [
	"data",
	"identity",
	"key"
];
const isWorthKeeping = (row) => KEEPING.includes(row.class) && row.weight !== "low";
const holdsAnything = (row, values) => row.holds === void 0 || alternatives(row.holds).some((conditions) => holdOrUnclear(conditions, values));
const isHeavier = ({ heavier }, values) => heavier !== void 0 && holdOrUnclear(heavier.when, values);
const forgettingOf = ({ forgets }, values) => forgets === true ? {} : alternatives(forgets).find((conditions) => hold(conditions, values)) ?? null;
const isOnlyForgotten = (row, values) => forgettingOf(row, values) !== null;
const mayHoldAnything = (row, values) => row.holds === void 0 || alternatives(row.holds).some((conditions) => mayHold(conditions, values));
const isSettings = (row, values) => alternatives(row.settings).some((conditions) => hold(conditions, values));
const expires = ({ expires: all = [] }, values) => all.some(({ when }) => hold(when, values));
const isCreatedOff = ({ createdOff = [] }, values) => createdOff.some(({ when }) => hold(when, values));
function holdsAt({ action, before, after }, row) {
	if (action.effect === "create") return mayHoldAnything(row, after) || isCreatedOff(row, after) || isSettings(row, after) && expires(row, after);
	if (holdsAnything(row, before)) return true;
	return action.effect === "update" && (mayHoldAnything(row, after) || isSettings(row, before));
}
// src/domain/levels.ts
function settingOf(policy, root, rule, weight) {
	return [policy.levels, ...levelsOfRoot(policy, root)].flatMap((levels) => settingIn(levels, rule, weight) ?? []).at(-1) ?? "off";
}
const isSetForRoot = (policy, root, rule, weight) => levelsOfRoot(policy, root).some((levels) => settingIn(levels, rule, weight) !== void 0);
const levelsOfRoot = (policy, root) => policy.roots.filter((entry) => entry.matches(root)).map(({ rules }) => rules);
const settingIn = (levels, rule, weight) => isLossRule(rule) ? levels[rule]?.[weight ?? "high"] : levels[rule];
const isChosen = ({ chosen, roots }, root, rule) => chosen.includes(rule) || roots.some((entry) => entry.matches(root) && entry.rules[rule] !== void 0);
const isAsked = (policy, rule) => [policy.levels, ...policy.roots.map(({ rules }) => rules)].some((levels) => (levels[rule] ?? "off") !== "off");
const STRICTNESS = [...LEVELS, "off"];
const isStricter = (one, other) => STRICTNESS.indexOf(one) < STRICTNESS.indexOf(other);
const stricterOf = (one, other) => isStricter(one, other) ? one : other;
const capped = (setting, atMost) => atMost !== void 0 && isStricter(setting, atMost) ? atMost : setting;
// src/domain/tags.ts
const TAGS = [
	"tags",
	"tags_all",
	"labels",
	"effective_labels"
];
const tagPath = (where, name) => `${where}[${JSON.stringify(name)}]`;
function tagsIn(entries) {
	return [...new Set(entries.flatMap(({ tags }) => Object.keys(tags)))].flatMap((name) => TAGS.map((where) => ({
		path: tagPath(where, name),
		steps: [where, name]
	})));
}
const isRetagged = ({ before, after }, tags) => tags.some(({ path }) => JSON.stringify(before.get(path)) !== JSON.stringify(after.get(path)));
// src/domain/match.ts
function matchesAddress(pattern, address) {
	const [first = "", ...rest] = pattern.split("*");
	const last = rest.pop();
	if (last === void 0) return address === first;
	if (!address.startsWith(first)) return false;
	let at = first.length;
	for (const part of rest) {
		const found = address.indexOf(part, at);
		if (found < 0) return false;
		at = found + part.length;
	}
	return address.length - last.length >= at && address.endsWith(last);
}
const hasTag = (values, name, wanted) => TAGS.some((where) => valuesAt(values, tagPath(where, name)).some(({ value }) => value === wanted));
const mayHaveTag = (values, name, wanted) => {
	const found = TAGS.flatMap((where) => valuesAt(values, tagPath(where, name)));
	return found.some(({ value }) => value === wanted) || found.some(({ unknown }) => unknown) && found.every(({ value }) => value === null);
};
const typeIn$1 = (address) => address.replace(/\["(?:[^"\\]|\\.)*"\]/gs, "").replace(/^(?:module\.[^.]+\.)*/, "").split(".")[0] ?? "";
function namesOf({ address, previousAddress, type }) {
	const now = {
		address,
		type
	};
	return {
		old: previousAddress === null ? now : {
			address: previousAddress,
			type: typeIn$1(previousAddress)
		},
		now
	};
}
const fits = (match, { address, type }) => (match.address === null || matchesAddress(match.address, address)) && (match.type === null || match.type === type);
function mayBeNamed(entries, type) {
	const ofType = entries.filter((match) => match.type === null || match.type === type);
	return (address) => ofType.some((match) => match.address === null || matchesAddress(match.address, address));
}
const everyTag = (match, has) => Object.entries(match.tags).every(([name, value]) => has(name, value));
function namedAt(match, change) {
	const { action, before, after } = change;
	const { old, now } = namesOf(change);
	const becomes = action.effect === "none" ? before : after;
	const isNow = fits(match, now);
	return {
		before: fits(match, old) && everyTag(match, (name, value) => hasTag(before, name, value)),
		after: isNow && everyTag(match, (name, value) => hasTag(becomes, name, value)),
		maybeAfter: isNow && everyTag(match, (name, value) => mayHaveTag(becomes, name, value))
	};
}
function matchesObject(match, change, by) {
	const { old, now } = namesOf(change);
	const names = [old, now];
	const sides = by === "is" ? [change.before] : [change.before, change.after];
	return (by === "is" ? names.every((one) => fits(match, one)) : names.some((one) => fits(match, one))) && everyTag(match, (name, value) => sides.some((values) => hasTag(values, name, value)));
}
// src/domain/path.ts
const ANY = Symbol("any element");
const isPair = (step) => typeof step === "object" && "pair" in step;
const TEXT_KINDS = [
	"json",
	"yaml",
	"columns",
	"properties",
	"sql",
	"stack",
	"account"
];
const isReading = (step) => typeof step === "object" && "read" in step;
const pairText = (key, value) => JSON.stringify([key, value]);
function withoutPrefix(pair, prefix) {
	const [key, value] = JSON.parse(pair);
	return key.startsWith(prefix) ? pairText(key.slice(prefix.length), value) : null;
}
const PART = /([^.[\]{}~]+)|\[(\d+|\*)\]|\["([^"\]]+)"\]|~([a-z]+)|\{(?:([\w.]+),([\w.]+))?\}$/gy;
function parsePath(path) {
	const steps = [];
	PART.lastIndex = 0;
	while (PART.lastIndex < path.length) {
		if (steps.length > 0 && path[PART.lastIndex] === ".") PART.lastIndex++;
		const [whole, name, index, quoted, kind, key, value] = PART.exec(path) ?? [];
		const read = TEXT_KINDS.find((one) => one === kind);
		if (whole === void 0 || kind !== void 0 && read === void 0) throw new Error(`"${path}" is no path`);
		if (name !== void 0 || quoted !== void 0) steps.push(name ?? quoted);
		else if (read !== void 0) steps.push({ read });
		else if (index !== void 0) steps.push(index === "*" ? ANY : Number(index));
		else steps.push({ pair: key === void 0 || value === void 0 ? "members" : [key, value] });
	}
	return {
		path,
		steps
	};
}
// src/domain/quantity.ts
const DAY = 864e5;
const PER_DAY = {
	days: 1,
	hours: 24,
	minutes: 1440,
	seconds: 86400
};
const PARTS = new RegExp(`^${[..."ywdhms"].map((unit) => `(?:(\\d+(?:\\.\\d+)?)${unit})?`).join("")}$`);
const ISO = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;
const [YEAR$1, MONTH] = [365, 30];
const ISO_DAYS = [
	YEAR$1,
	MONTH,
	7,
	1,
	1 / PER_DAY.hours,
	1 / PER_DAY.minutes,
	1 / PER_DAY.seconds
];
const PARTS_DAYS = ISO_DAYS.filter((days) => days !== MONTH);
function partsIn(text) {
	const iso = ISO.exec(text);
	const found = (iso ?? PARTS.exec(text))?.slice(1) ?? [];
	if (found.every((part) => part === void 0)) return null;
	const days = iso === null ? PARTS_DAYS : ISO_DAYS;
	return found.map((part, at) => [Number(part ?? 0), days[at]]);
}
const sum = (numbers) => numbers.reduce((all, one) => all + one, 0);
function durationDays(text) {
	const parts = partsIn(text);
	return parts && sum(parts.map(([part, days]) => part * days));
}
const numberIn = (text) => /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : null;
const lengthOf = (days) => ({
	months: 0,
	days
});
function countIn$1(text) {
	const [, number, word] = /^(\d+(?:\.\d+)?) ?([a-z]+)$/i.exec(text) ?? [];
	const unit = unitIn(word);
	if (unit === null) return null;
	const [days, months] = [DAYS_OF_UNIT[unit], monthsOf(DAYS_OF_UNIT[unit])];
	return months > 0 ? {
		months: Number(number) * months,
		days: 0
	} : lengthOf(Number(number) * days);
}
function lengthIn(text) {
	const number = numberIn(text);
	if (number !== null) return lengthOf(number);
	const parts = partsIn(text);
	if (parts === null) return countIn$1(text);
	return {
		months: sum(parts.map(([part, days]) => part * monthsOf(days))),
		days: sum(parts.map(([part, days]) => monthsOf(days) > 0 ? 0 : part * days))
	};
}
const monthsOf = (days) => days === YEAR$1 ? 12 : days === MONTH ? 1 : 0;
const FEWEST = [
	0,
	28,
	59,
	89,
	120,
	150,
	181,
	212,
	242,
	273,
	303,
	334
];
const MOST = [
	0,
	31,
	62,
	92,
	123,
	153,
	184,
	215,
	245,
	276,
	306,
	337
];
const spanning = ({ months, days }, ofMonths) => days + Math.floor(months / 12) * YEAR$1 + ofMonths[months % 12];
const shortest = (one) => spanning(one, FEWEST);
const longest = (one) => spanning(one, MOST);
const isShorter = (one, other) => one.months === other.months ? one.days < other.days : shortest(one) < longest(other);
const aboutDays = (one) => (shortest(one) + longest(one)) / 2;
const DAYS_OF_UNIT = {
	minutes: 1 / PER_DAY.minutes,
	hours: 1 / PER_DAY.hours,
	days: 1,
	weeks: 7,
	months: MONTH,
	years: YEAR$1
};
const oneOf = (unit) => unit.slice(0, -1);
const UNITS$1 = new Map(Object.keys(DAYS_OF_UNIT).flatMap((unit) => {
	const one = oneOf(unit);
	return [
		unit,
		one,
		`${one}ly`,
		`${one}(s)`
	].map((word) => [word, unit]);
})).set("daily", "days");
const unitIn = (value) => typeof value === "string" ? UNITS$1.get(value.toLowerCase()) ?? null : null;
const DATE = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/;
function dateIn(text) {
	const [date, zone] = DATE.exec(text) ?? [];
	if (date === void 0) return null;
	const isLocal = zone === void 0 && date.includes(":");
	const time = Date.parse(isLocal ? `${date}Z` : date);
	return Number.isNaN(time) ? null : time / DAY;
}
function lengthOrDateIn(text) {
	const date = dateIn(text);
	return date === null ? lengthIn(text) : lengthOf(date);
}
// src/domain/measured.ts
const amount = (value, forever) => {
	if (isNone(value)) return lengthOf(forever.includes(null) ? Number.POSITIVE_INFINITY : 0);
	const length = typeof value === "string" ? lengthOrDateIn(value) : typeof value === "number" ? lengthOf(value) : null;
	return length?.months === 0 && forever.includes(length.days) ? lengthOf(Number.POSITIVE_INFINITY) : length;
};
const measuring = (attributes, path, unit) => (of = NOTHING) => {
	const plain = {
		value: of.value,
		unit: null,
		of
	};
	if (unit === void 0) return plain;
	const word = unitIn(besideIn(attributes, path, unit, of)[0]?.value ?? null);
	const number = typeof of.value === "string" ? numberIn(of.value) : of.value;
	return word === null || typeof number !== "number" ? plain : {
		value: timesUnit(number, word),
		unit: word,
		of
	};
};
const monthly = (measured) => typeof measured.value === "string" && /^\d+m$/.test(measured.value) ? {
	...measured,
	value: `P${measured.value.toUpperCase()}`
} : measured;
function besideIn(attributes, path, other, { at }) {
	const all = attributes.get(other) ?? [];
	return at === void 0 ? all : within(all, other, {
		lists: listsIn(path),
		at
	});
}
const timing = (attributes, path, { path: other, each }) => (of = NOTHING) => {
	const [beside] = besideIn(attributes, path, other, of);
	return beside === void 0 || typeof beside.value !== "number" || !isNone(of.value) || of.unknown ? {
		value: of.value,
		unit: null,
		of
	} : {
		value: `rate(${beside.value} ${each})`,
		unit: null,
		of: beside,
		instead: other
	};
};
const inEither = (attributes, path, { path: other, units }) => (of = NOTHING) => {
	const counted = (one, unit) => one !== void 0 && typeof one.value === "number" && one.value !== 0 ? {
		value: timesUnit(one.value, unit),
		unit,
		of: one
	} : null;
	const own = counted(of, units[0]);
	if (own !== null || of.unknown) return own ?? {
		value: of.value,
		unit: null,
		of
	};
	const beside = counted(besideIn(attributes, path, other, of)[0], units[1]);
	return beside === null ? {
		value: of.value,
		unit: null,
		of
	} : {
		...beside,
		instead: other
	};
};
const isSaidIn = (attributes, path, { path: other }, of = NOTHING) => besideIn(attributes, path, other, of).some(({ value, unknown }) => unknown || !isNone(value));
const MONTHS_OF_UNIT = {
	months: 1,
	years: 12
};
function timesUnit(number, unit) {
	const months = number * (MONTHS_OF_UNIT[unit] ?? 0);
	return months > 0 && Number.isInteger(months) ? `P${months}M` : Math.round(number * DAYS_OF_UNIT[unit] * 1e6) / 1e6;
}
function shown({ unit, of }, words) {
	const was = seen(of, words);
	const isCounted = typeof was === "number" || typeof of.value === "string" && !of.sensitive && !of.unknown;
	const number = Number(of.value);
	return unit === null || !isCounted ? was : `${number} ${number === 1 ? oneOf(unit) : unit}`;
}
// src/domain/limits.ts
const placesOf = ({ at }) => [at].flat();
const valuesOf$2 = (limit, attributes, rule) => placesOf(limit).flatMap((path) => within(attributes.get(path) ?? [], path, rule).map((one) => [path, one])).filter(([, { value }]) => limit.none === void 0 || value !== limit.none);
function boundOf(limit, attributes, rule) {
	const values = valuesOf$2(limit, attributes, rule);
	if (limit.by === "at-least" || limit.by === "at-most") return values.flatMap(([path, one]) => lengthAt(measuring(attributes, path, limit.unit)(one).value) ?? []).sort((a, b) => aboutDays(a) - aboutDays(b)).at(limit.by === "at-least" ? -1 : 0) ?? null;
	return meant(limit, values.flatMap(([, { value }]) => textOf$1(value) ?? []));
}
function lengthAt(value) {
	if (typeof value === "number") return lengthOf(value);
	return typeof value === "string" ? lengthOrDateIn(value) : null;
}
const textOf$1 = (value) => {
	if (typeof value === "object") return value === null || value.size === 0 ? null : value.fingerprint;
	return value === "" ? null : String(value);
};
function meant({ means = [] }, texts) {
	const all = (texts.length === 0 ? [null] : texts).flatMap((text) => means.find(({ word }) => word === text)?.words ?? (text === null ? [] : [text]));
	return all.length === 0 ? null : [...new Set(all)];
}
const EACH_FITS = {
	prefix: (wide, narrow) => narrow.startsWith(wide),
	suffix: (wide, narrow) => narrow.endsWith(wide),
	words: (wide, narrow) => wide === narrow
};
const isChoice = (by) => by in EACH_FITS;
const [NONE, ENDLESS] = [lengthOf(0), lengthOf(Number.POSITIVE_INFINITY)];
function isWithin({ by }, wide, narrow) {
	if (by === "at-least") return !isShorter(narrow ?? NONE, wide ?? NONE);
	if (by === "at-most") return !isShorter(wide ?? ENDLESS, narrow ?? ENDLESS);
	if (wide === null) return true;
	if (narrow === null) return false;
	const [wides, narrows] = [wide, narrow];
	if (isChoice(by)) return narrows.every((one) => wides.some((other) => EACH_FITS[by](other, one)));
	if (by === "every-prefix") return wides.every((one) => narrows.some((other) => other.startsWith(one)));
	return by === "pairs" ? wides.every((one) => narrows.includes(one)) : wides.join("\0") === narrows.join("\0");
}
// src/domain/rule-sets.ts
const placesIn = ({ when, limits }) => [...Object.keys(when ?? {}), ...limits.flatMap(placesOf)];
function rulesIn(list, matching, attributes) {
	if (list === null) return [{
		lists: [],
		at: []
	}];
	const lists = listsIn(list);
	const found = new Map();
	for (const path of placesIn(matching)) {
		if (listsIn(path)[lists.length - 1] !== list) continue;
		for (const { at = [] } of attributes.get(path) ?? []) {
			const own = at.slice(0, lists.length);
			found.set(own.map(({ index }) => index).join(), own);
		}
	}
	return [...found.values()].map((at) => ({
		lists,
		at
	}));
}
const isUnknownIn = (path, attributes, rule) => within(valuesAt(attributes, path), path, rule).some(({ unknown }) => unknown);
function ruleOf({ when = {}, limits }, attributes, rule) {
	const open = Object.keys(when).filter((path) => isUnknownIn(path, attributes, rule));
	if (!hold(Object.fromEntries(Object.entries(when).filter(([path]) => !open.includes(path))), attributes, rule)) return null;
	const bounds = limits.map((limit) => boundOf(limit, attributes, rule));
	const isOpen = limits.some((limit) => placesOf(limit).some((path) => isUnknownIn(path, attributes, rule)));
	return {
		in: rule,
		attributes,
		bounds,
		certain: open.length === 0 && !isOpen
	};
}
const matchingIn = (list, matching, attributes) => rulesIn(list, matching, attributes).flatMap((rule) => ruleOf(matching, attributes, rule) ?? []);
const MOST_PARTS = 256;
function parts(rule, limits) {
	let all = [[]];
	for (const [i, bound] of rule.bounds.entries()) {
		const choices = Array.isArray(bound) && isChoice(limits[i].by) ? bound.map((one) => [one]) : [bound];
		if (all.length * choices.length > MOST_PARTS) return [rule];
		all = all.flatMap((before) => choices.map((choice) => [...before, choice]));
	}
	return all.map((bounds) => ({
		...rule,
		bounds
	}));
}
const overstepped = (limits, wide, narrow) => limits.filter((limit, i) => !isWithin(limit, wide.bounds[i] ?? null, narrow.bounds[i] ?? null));
function firstUncovered(rules, by, limits) {
	const covering = by.filter(({ certain }) => certain);
	const open = rules.filter((rule) => parts(rule, limits).some((part) => !covering.some((other) => overstepped(limits, other, part).length === 0)));
	const rule = open.find(({ certain }) => certain) ?? open[0];
	return rule === void 0 ? null : {
		rule,
		certain: rule.certain && covering.length === by.length
	};
}
const isNamedLike = (a, b) => {
	const [one, other] = [a.in.at?.at(-1)?.keys, b.in.at?.at(-1)?.keys];
	const name = [...one?.keys() ?? []].find((key) => other?.has(key));
	return name === void 0 ? null : one?.get(name) === other?.get(name);
};
function counterpart(rule, others, own, limits) {
	const isSame = (a, b) => overstepped(limits, a, b).length === 0 && overstepped(limits, b, a).length === 0;
	const [first, ...rest] = others.filter((other) => isNamedLike(rule, other) ?? !own.some((one) => isSame(one, other)));
	if (first === void 0) return null;
	const distance = (other) => overstepped(limits, other, rule).length;
	return rest.reduce((best, other) => distance(other) < distance(best) ? other : best, first);
}
const seenAt = (limit, path, one, attributes) => shown(measuring(attributes, path, limit.unit)(one), (limit.means ?? []).flatMap(({ word, words }) => [word, ...words]));
const setIn = (limit, rule) => valuesOf$2(limit, rule.attributes, rule.in).filter(([, { value, unknown }]) => value !== null || unknown);
const changed = (limits, before, after) => limits.map((limit) => {
	const [old] = setIn(limit, before);
	const [now] = setIn(limit, after);
	const path = now?.[0] ?? old?.[0] ?? placesOf(limit)[0];
	const was = seenAt(limit, path, old?.[1], before.attributes);
	return {
		kind: "attribute",
		...ownerOf(path),
		was,
		becomes: seenAt(limit, path, now?.[1], after.attributes)
	};
});
const standing = ({ when = {}, limits }, rule) => [...Object.entries(when).map(([path, test]) => {
	const [one] = within(valuesAt(rule.attributes, path), path, rule.in);
	return {
		kind: "attribute",
		...ownerOf(path),
		was: one === void 0 ? null : seen(one, test)
	};
}), ...limits.flatMap((limit) => limit.by === "at-least" || limit.by === "at-most" ? setIn(limit, rule).map(([path, one]) => ({
	kind: "attribute",
	...ownerOf(path),
	was: seenAt(limit, path, one, rule.attributes)
})) : [])];
function foundBy(set, { before, after }) {
	const sides = [before, after].map((attributes) => matchingIn(set.list, set, attributes));
	const [own, others] = set.harm === "more" ? [sides[1], sides[0]] : sides;
	const uncovered = firstUncovered(own, others, set.limits);
	if (uncovered === null) return fewerExceptions(set, {
		before,
		after
	}, sides[1]);
	const other = counterpart(uncovered.rule, others, own, set.limits);
	if (other === null) return found$1(set, set.says, uncovered.certain, standing(set, uncovered.rule));
	const limits = overstepped(set.limits, other, uncovered.rule);
	const [old, now] = set.harm === "more" ? [other, uncovered.rule] : [uncovered.rule, other];
	return found$1(set, (limits.length === 1 ? limits[0]?.says : void 0) ?? set.wider, uncovered.certain, changed(limits, old, now));
}
function fewerExceptions(set, { before, after }, matching) {
	const { except, list } = set;
	if (except === void 0 || matching.length === 0) return null;
	const [old, now] = [matchingIn(list, except, before), matchingIn(list, except, after)];
	const uncovered = firstUncovered(old, now, except.limits);
	if (uncovered === null) return null;
	const other = counterpart(uncovered.rule, now, old, except.limits);
	const evidence = other === null ? standing(except, uncovered.rule) : changed(overstepped(except.limits, other, uncovered.rule), uncovered.rule, other);
	return found$1(set, except.says, uncovered.certain, evidence);
}
function found$1(set, says, certain, evidence) {
	const [first, ...besides] = evidence;
	const path = set.list ?? placesIn(set)[0];
	const told = first ?? {
		kind: "attribute",
		...ownerOf(path),
		was: { hidden: "set" }
	};
	const { rule, weight } = set;
	return {
		watch: {
			path,
			change: "changed",
			rule,
			says,
			...weight && { weight }
		},
		certain,
		evidence: told,
		besides
	};
}
const findInRuleSets = (change, row) => (row.ruleSets ?? []).flatMap((set) => {
	const one = foundBy(set, change);
	return one === null ? [] : [{
		...one,
		transition: transitionIn(set, change)
	}];
});
const transitionIn = (set, { before, after }) => pathsOfSet(set).map((path) => transitionOf({
	path,
	change: "changed"
}, valuesAt(before, path), valuesAt(after, path))).join("\n");
const pathsOfSet = (set) => [set, ...set.except ? [set.except] : []].flatMap((matching) => [...placesIn(matching), ...matching.limits.flatMap(({ unit }) => unit ?? [])]);
const pathsOfRuleSets = ({ ruleSets = [] }) => ruleSets.flatMap(pathsOfSet);
// src/domain/sorts.ts
const isByType = (sorts) => "type" in sorts;
const pathsOfSorts = (sorts) => isByType(sorts) ? [sorts.type] : [sorts.version, sorts.kind];
const asRow = (row, sort) => rowsBySort(row)(sort);
const rowsBySort = remembered((row) => remembered((sort) => rowOfSort(row, sort)));
const rowOfSort = (row, sort) => {
	const { sorts: _, ...rest } = row;
	const { group: _group, kinds: _kinds, ...said } = sort;
	return {
		...rest,
		...said
	};
};
const asRowOf = (row, sort, type) => {
	const { sorts: _, ...rest } = row;
	const { types: _types, as: _as, ...said } = sort;
	return {
		...rest,
		...said,
		what: `${said.what} (${type})`
	};
};
const asSettings = ({ sorts: _, ...row }, type) => ({
	...row,
	what: `settings (${type})`,
	holds: [],
	settings: {}
});
function variantsOf(row) {
	const { sorts } = row;
	if (sorts === void 0) return [row];
	if (!isByType(sorts)) return sorts.of.map((sort) => asRow(row, sort));
	return sorts.of.flatMap((sort) => sort.types.map((type) => asRowOf(row, sort, type)));
}
const textAt = (values, path) => {
	const [found] = valuesAt(values, path);
	return typeof found?.value === "string" ? found.value : null;
};
const groupOf = (version) => {
	const end = version.lastIndexOf("/");
	return end < 0 ? "core" : version.slice(0, end);
};
const isIn = (group, wanted) => wanted.startsWith(".") ? group.endsWith(wanted) : group === wanted;
function sortIn({ of, harmless }, group, kind) {
	const ofGroup = of.filter((sort) => isIn(group, sort.group));
	return ofGroup.find(({ kinds }) => kinds?.includes(kind)) ?? ofGroup.find(({ kinds }) => kinds === void 0) ?? (harmless.some((one) => isIn(group, one)) ? "harmless" : null);
}
function knownOfKind(row, group, kind) {
	const { sorts } = row;
	if (sorts === void 0 || isByType(sorts)) return null;
	const sort = sortIn(sorts, group, kind);
	return sort === null || sort === "harmless" ? sort : asRow(row, sort);
}
function byKind(row, sorts, values) {
	const [version, kind] = [textAt(values, sorts.version), textAt(values, sorts.kind)];
	return version === null || kind === null ? null : knownOfKind(row, groupOf(version), kind);
}
const DEEPEST = 20;
function isBelow(among, type) {
	let one = type;
	for (let depth = 0; depth < DEEPEST; depth++) {
		if (among.has(one)) return true;
		const end = Math.max(one.lastIndexOf("/"), one.lastIndexOf("::"));
		if (end < 0) return false;
		one = one.slice(0, end);
	}
	return false;
}
const typesIn = remembered((row) => {
	const { sorts } = row;
	if (sorts === void 0 || !isByType(sorts)) return () => null;
	const sorted = new Map(sorts.of.flatMap((sort) => sort.types.map((type) => [type.toLowerCase(), {
		sort,
		type
	}])));
	const settings = new Map(sorts.settings?.map((type) => [type.toLowerCase(), type]));
	const harmless = new Set(sorts.harmless.map((type) => type.toLowerCase()));
	return remembered((type) => {
		const found = sorted.get(type);
		if (found !== void 0) return asRowOf(row, found.sort, found.type);
		const setting = settings.get(type);
		if (setting !== void 0) return asSettings(row, setting);
		return isBelow(harmless, type) ? "harmless" : null;
	});
});
const nameOfType = (text) => text.replace(/@.*$/s, "").toLowerCase();
const knownOfType = (row, type) => typesIn(row)(nameOfType(type));
function sorted(row, values) {
	if (row.sorts === void 0) return row;
	if (!isByType(row.sorts)) return byKind(row, row.sorts, values);
	const type = textAt(values, row.sorts.type);
	return type === null ? null : knownOfType(row, type);
}
function heldAs(row, values) {
	const own = row && sorted(row, values);
	return own === void 0 || own === "harmless" ? null : own;
}
// src/domain/address.ts
const KEY = String.raw`\[(?:"(?:[^"\\]|\\.)*"|\d+)\]`;
const STEP = new RegExp(String.raw`(?:^|(?!^)\.)([^.[\]"]+)((?:${KEY})*)`, "sy");
function stepsIn(text) {
	const steps = [];
	STEP.lastIndex = 0;
	for (let end = 0; end < text.length; end = STEP.lastIndex) {
		const [, name, key = ""] = STEP.exec(text) ?? [];
		if (name === void 0) return null;
		steps.push({
			name,
			key
		});
	}
	return steps.length === 0 ? null : steps;
}
function addressIn(text) {
	const steps = stepsIn(text) ?? [];
	const module = [];
	let at = 0;
	for (; steps[at]?.name === "module"; at += 2) {
		const step = steps[at + 1];
		if (step === void 0) return null;
		module.push(step);
	}
	const names = steps.slice(at);
	const last = names.at(-1);
	if (last === void 0 || names.length !== (names[0]?.name === "data" ? 3 : 2)) return null;
	return {
		module,
		block: names.map(({ name }) => name).join("."),
		key: last.key
	};
}
const inModules = (modules, name) => [...modules.map((module) => `module.${module}`), name].join(".");
const blockIn = (module, block) => inModules(module.map(({ name }) => name), block);
const instanceBlockOf = ({ module, block }) => inModules(module.map(({ name, key }) => name + key), block);
function isOfAction(address) {
	const names = (stepsIn(address) ?? []).map(({ name }) => name);
	let at = 0;
	while (names[at] === "module") at += 2;
	return names[at] === "action" && names.length === at + 3;
}
// src/domain/cron.ts
const NAMES = new Map([...[
	"sun",
	"mon",
	"tue",
	"wed",
	"thu",
	"fri",
	"sat"
].map((name, i) => [name, i]), ...[
	"jan",
	"feb",
	"mar",
	"apr",
	"may",
	"jun",
	"jul",
	"aug",
	"sep",
	"oct",
	"nov",
	"dec"
].map((name, i) => [name, i + 1])]);
const numberOf = (text) => NAMES.get(text.toLowerCase()) ?? Number(text);
const MINUTES = {
	first: 0,
	last: 59,
	size: 60
};
const HOURS = {
	first: 0,
	last: 23,
	size: 24
};
const MONTH_DAYS = {
	first: 1,
	last: 31,
	size: 31
};
const MONTHS = {
	first: 1,
	last: 12,
	size: 12
};
const WEEK_DAYS = {
	first: 0,
	last: 7,
	size: 7
};
const isAny = (field) => field === "*" || field === "?";
function valuesOf$1(part, { first, last, size }) {
	const [, from = "", to, step = "1"] = /^([*?]|\w+)(?:-(\w+))?(?:\/(\d+))?$/.exec(part) ?? [];
	const start = isAny(from) ? first : numberOf(from);
	const atMost = isAny(from) ? first + size - 1 : part.includes("/") ? last : start;
	const end = to === void 0 ? atMost : numberOf(to);
	const isNamed = [start, end].every((one) => one >= first && one <= last);
	if (from === "" || Number(step) === 0 || !isNamed) return null;
	const length = end < start ? end + size - start : end - start;
	const count = Math.floor(length / Number(step)) + 1;
	return Array.from({ length: count }, (_, i) => first + (start + i * Number(step) - first) % size);
}
function namedIn$1(field, of, monthly) {
	const parts = field.split(",");
	const plain = parts.filter((part) => monthly?.test(part) !== true);
	const values = plain.map((part) => valuesOf$1(part, of));
	if (values.includes(null)) return null;
	return {
		values: new Set(values.flatMap((some) => some ?? [])),
		inEachMonth: parts.length - plain.length
	};
}
const MONTHLY_DAY = /^(?:L(?:-\d+)?|LW|\d+W)$/;
const MONTHLY_WEEKDAY = /^\w+#\d$|^\w+L$/;
const LENGTHS = [
	31,
	28,
	31,
	30,
	31,
	30,
	31,
	31,
	30,
	31,
	30,
	31
];
function daysIn(ofMonth, month, ofWeek, together) {
	const days = namedIn$1(ofMonth, MONTH_DAYS, MONTHLY_DAY);
	const months = namedIn$1(month, MONTHS);
	const week = namedIn$1(ofWeek.replace(/^L$/, "SAT"), WEEK_DAYS, MONTHLY_WEEKDAY);
	if (days === null || months === null || week === null) return null;
	const isIntersected = together === "both" || isAny(ofMonth) || isAny(ofWeek);
	return [...months.values].reduce((sum, one) => {
		const length = LENGTHS[one - 1];
		const byDay = [...days.values].filter((day) => day <= length).length + days.inEachMonth;
		const byWeek = length * week.values.size / 7 + week.inEachMonth;
		const both = byDay * byWeek / length;
		return sum + (isIntersected ? both : byDay + byWeek - both);
	}, 0);
}
const everyYear = (fields, year) => isAny(fields[year]) ? fields.toSpliced(year, 1) : null;
function fieldsOf(schedule) {
	const [, inCron] = /^cron\((.*)\)$/s.exec(schedule) ?? [];
	const fields = (inCron ?? schedule).trim().split(/\s+/);
	if (fields.length === 5) return fields;
	if (fields.length === 7) return everyYear(fields, 6)?.slice(1) ?? null;
	if (fields.length !== 6) return null;
	return inCron !== void 0 || fields[2] === "?" || fields[4] === "?" ? everyYear(fields, 5) : fields.slice(1);
}
function runsOfFields([minute = "", hour = "", ofMonth = "", month = "", ofWeek = ""], together) {
	const [minutes, hours] = [namedIn$1(minute, MINUTES), namedIn$1(hour, HOURS)];
	const days = daysIn(ofMonth, month, ofWeek, together);
	return minutes === null || hours === null || days === null ? null : minutes.values.size * hours.values.size * days;
}
function runsOfCron(schedule) {
	const fields = fieldsOf(schedule);
	return fields === null ? null : runsOfFields(fields, "either");
}
// src/domain/frequency.ts
const YEAR = 365;
const LONGEST = 200;
const WORDS = new Map([
	["hourly", YEAR * 24],
	["one_hour", YEAR * 24],
	["daily", YEAR],
	["daily_alt_even", YEAR / 2],
	["daily_alt_odd", YEAR / 2],
	["midnight", YEAR],
	["one_day", YEAR],
	["weekly", YEAR / 7],
	["one_week", YEAR / 7],
	["monthly", 12],
	["one_month", 12],
	["quarterly", 4],
	["yearly", 1],
	["annually", 1],
	["one_year", 1],
	["every_10_minutes", YEAR * 24 * 6],
	["10minutes", YEAR * 24 * 6]
]);
const ZONE = /^(?:CRON_)?TZ=\S+\s+/;
const UNITS = new Map([
	["min", YEAR * 24 * 60],
	["hour", YEAR * 24],
	["day", YEAR],
	["week", YEAR / 7]
]);
function ofRate(text) {
	const [, number = "", unit = ""] = /^rate\((\d+(?:\.\d+)?) (min|hour|day|week)[a-z]*\)$/.exec(text) ?? [];
	const each = UNITS.get(unit);
	return each === void 0 || Number(number) === 0 ? null : each / Number(number);
}
function ofRepetition(text) {
	const [, interval = ""] = /^(?:R\d*\/.*\/|I\|\d+\|)(P[^/|]*)$/.exec(text) ?? [];
	const every = lengthIn(interval);
	const days = every === null ? 0 : every.days + every.months * YEAR / 12;
	return days === 0 ? null : YEAR / days;
}
const WEEKDAY = /^(?:[0-7]|su(?:n(?:day)?)?|mo(?:n(?:day)?)?|tu(?:e(?:sday)?)?|we(?:d(?:nesday)?)?|th(?:u(?:rsday)?)?|fr(?:i(?:day)?)?|sa(?:t(?:urday)?)?)$/i;
function ofWeekdays(text) {
	const days = text.split(",").map((day) => day.trim().toLowerCase());
	return days.every((day) => WEEKDAY.test(day)) ? YEAR / 7 * new Set(days).size : null;
}
function ofEvery(text) {
	const [, what = ""] = /^@?every[\s-]+(.*)$/is.exec(text) ?? [];
	const [, count, unit = ""] = /^(\d+)[\s-]+(min|hour|day|week)[a-z]*(?:\s+synchronized)?$/i.exec(what) ?? [];
	if (count !== void 0) return Number(count) > 0 ? (UNITS.get(unit.toLowerCase()) ?? 0) / Number(count) : null;
	const every = durationDays(what);
	if (every !== null) return every > 0 ? YEAR / every : null;
	const [, days] = /^([a-z]+(?:,[a-z]+)*)(?:\s+\d\d?:\d\d)?$/i.exec(what) ?? [];
	if (days === void 0) return null;
	return days.toLowerCase() === "day" ? YEAR : ofWeekdays(days);
}
function ofCalendar(text) {
	const [, ofWeek = "*", month = "*", ofMonth = "*", hour, minute] = (/^(?:([a-z][a-z.,]*)\s+)?(?:(?:[*\d]+-)?([*\d,./]+)-([*\d,./]+)\s+)?([*\d,./]+):([*\d,./]+)(?::\d+)?$/i.exec(text) ?? []).map((part) => part?.replaceAll("..", "-"));
	return hour === void 0 || minute === void 0 ? null : runsOfFields([
		minute,
		hour,
		ofMonth,
		month,
		ofWeek
	], "both");
}
function runsPerYear(schedule) {
	const text = schedule.trim().replace(ZONE, "");
	if (text.length > LONGEST) return null;
	const word = WORDS.get(text.toLowerCase().replace(/^@/, ""));
	if (word !== void 0) return word;
	return runsOfCron(text) ?? ofRate(text) ?? ofRepetition(text) ?? ofWeekdays(text) ?? ofEvery(text) ?? ofCalendar(text);
}
const countIn = (value) => typeof value === "object" && value !== null && "elements" in value && Array.isArray(value.elements) ? value.elements.length : null;
function isRarer(before, after) {
	if (before === after || before === null || before === "") return false;
	const [days, left] = [countIn(before), countIn(after)];
	if (days === 0) return false;
	if (days !== null && left !== null) return left < days;
	const [old, now] = [before, after].map((one) => typeof one === "string" ? runsPerYear(one) : null);
	return old == null || now == null ? null : now < old * .99;
}
// src/domain/directions.ts
const sizeOf = (value) => typeof value === "object" && value !== null ? value.size : isNone(value) ? 0 : 1;
const losesElement = (before, after) => {
	const elementsOf = (value) => typeof value === "object" && value !== null ? value.elements : null;
	const left = elementsOf(after);
	return left !== null && elementsOf(before)?.some((element) => !left.includes(element)) === true;
};
const differ = (a, b) => typeof a === "object" && a !== null && typeof b === "object" && b !== null ? a.fingerprint !== b.fingerprint : a !== b;
const falls = (before, after, forever) => {
	const [a, b] = [amount(before, forever), amount(after, forever)];
	return a !== null && b !== null && isShorter(b, a);
};
const mayBeOn = (value) => booleanIn(value) ?? (typeof value === "string" && !isNone(value));
const goesOff = (before, after) => booleanIn(before) === true ? booleanIn(after) !== true : mayBeOn(before) && booleanIn(after) === false;
const goesOn = (before, after) => booleanIn(after) === true ? booleanIn(before) !== true : mayBeOn(after) && (booleanIn(before) === false || isNone(before));
const isOne = (value, of) => of !== void 0 && passes({
	...NOTHING,
	value
}, of);
function moved(before, after, direction, forever) {
	if (typeof direction === "object") {
		const { from, to } = direction;
		const leaves = from === void 0 ? !isOne(before, to) : isOne(before, from);
		const arrives = to === void 0 ? !isOne(after, from) : isOne(after, to);
		return differ(before, after) && leaves && arrives;
	}
	return {
		off: () => goesOff(before, after),
		on: () => goesOn(before, after),
		lowered: () => falls(before, after, forever),
		raised: () => falls(after, before, forever),
		removed: () => sizeOf(after) < sizeOf(before) || losesElement(before, after),
		set: () => isNone(before) && !isNone(after),
		changed: () => !isNone(before) && differ(before, after),
		rarer: () => isRarer(before, after) === true
	}[direction]();
}
function isIncomparable(before, after, { change, forever = [] }) {
	if (!differ(before, after)) return false;
	if (change === "rarer") return isRarer(before, after) === null;
	if (change !== "lowered" && change !== "raised") return false;
	const isText = (value) => typeof value === "string" && amount(value, forever) === null;
	return !isNone(before) && !isNone(after) && (isText(before) || isText(after));
}
function canGo(before, change, forever) {
	const length = amount(before, forever);
	if (length === null) return true;
	if (length.days === Number.POSITIVE_INFINITY) return change === "lowered";
	return change === "lowered" ? length.days > 0 || length.months > 0 : !isNone(before);
}
function mayMove(before, direction, forever = []) {
	if (typeof direction === "object") return direction.from === void 0 ? !isOne(before, direction.to) : isOne(before, direction.from);
	if (direction === "on") return booleanIn(before) !== true;
	if (direction === "set") return isNone(before);
	if (direction === "lowered" || direction === "raised") return canGo(before, direction, forever);
	return direction === "off" ? mayBeOn(before) : !isNone(before);
}
function isHarmless({ value, unknown }, direction) {
	if (unknown) return false;
	if (typeof direction === "object") return direction.to === void 0 ? isOne(value, direction.from) : !isOne(value, direction.to);
	if (direction === "set") return isNone(value);
	return (direction === "off" || direction === "on") && booleanIn(value) === (direction === "off");
}
const mayHaveMoved = (after, direction) => after.length === 0 || !after.every((one) => isHarmless(one, direction));
// src/domain/pattern.ts
function fitting(pattern) {
	const [start = "", ...rest] = pattern.split("*");
	const end = rest.pop();
	if (end === void 0) return (text) => text === start;
	return (text) => {
		let at = start.length;
		if (text.length < at + end.length || !text.startsWith(start) || !text.endsWith(end)) return false;
		for (const part of rest) {
			const found = text.indexOf(part, at);
			if (found < 0) return false;
			at = found + part.length;
		}
		return at <= text.length - end.length;
	};
}
// src/domain/names-gone.ts
const areNames = ({ path, change }, values) => change === "removed" && path.includes("[*]") && values.every(({ value }) => typeof value !== "object" || value === null);
function patternsIn(names) {
	const found = names.flatMap(({ value }) => typeof value === "string" && value.includes("*") ? [value] : []);
	return found.length > 500 ? [] : found.map(fitting);
}
function namesGone(watch, before, after, all) {
	const left = after.map(({ value }) => value);
	const patterns = watch.patterns !== void 0 && hold(watch.patterns, all) ? patternsIn(after) : [];
	const gone = before.filter(({ value }) => {
		const at = left.indexOf(value);
		if (at >= 0) left.splice(at, 1);
		return at < 0 && !isNone(value) && !patterns.some((isFit) => isFit(String(value)));
	});
	if (gone.length === 0) return null;
	const evidence = {
		kind: "removed",
		path: watch.path,
		count: gone.length
	};
	return {
		watch,
		certain: !after.some(({ unknown }) => unknown),
		evidence
	};
}
// src/domain/renamed.ts
function contentsIn$1(attributes, list, name) {
	const byPlace = grouped([...attributes].filter(([path]) => path.startsWith(`${list}.`) && path !== `${list}.${name}`).flatMap(([path, values]) => values.map((one, order) => ({
		place: placeAt(one, 0, order),
		text: `${path}=${textOf(one)}`
	}))), ({ place }) => place);
	return new Map(Array.from(byPlace, ([place, own]) => [place, own.map(({ text }) => text).sort().join("\n")]));
}
const textOf = ({ value, unknown }) => unknown ? "?" : JSON.stringify(typeof value === "object" && value !== null ? value.fingerprint : value);
const namesIn = (attributes, list, name) => new Map((attributes.get(`${list}.${name}`) ?? []).map((one, order) => [placeAt(one, 0, order), one]));
const valuesOf = (names) => new Set(Array.from(names.values(), ({ value }) => value));
function oldNames(before, after, list, name) {
	const [was, is] = [namesIn(before, list, name), namesIn(after, list, name)];
	const [old, now] = [contentsIn$1(before, list, name), contentsIn$1(after, list, name)];
	const [oldValues, newValues] = [valuesOf(was), valuesOf(is)];
	const byContent = grouped([...was].filter(([, one]) => !newValues.has(one.value)), ([place]) => old.get(place));
	const gone = new Map(Array.from(byContent, ([content, alike]) => [content, alike.map(([, one]) => one)]));
	const found = new Map();
	for (const [place, one] of is) {
		if (typeof one.value !== "string" || one.unknown || oldValues.has(one.value) || !now.has(place)) continue;
		const same = gone.get(now.get(place))?.pop();
		if (same !== void 0) found.set(place, same);
	}
	return found;
}
function withOldNames(before, after, { renamable = [] }) {
	let seen = after;
	for (const path of renamable) {
		const [list, name] = [path.slice(0, path.lastIndexOf(".")), path.slice(path.lastIndexOf(".") + 1)];
		const old = oldNames(before, after, list, name);
		if (old.size === 0) continue;
		seen = new Map([...seen].map(([at, values]) => [at, at.startsWith(`${list}.`) ? values.map(renamed(at === path, old)) : values]));
	}
	return seen;
}
const renamed = (isName, old) => (one, order) => {
	const was = old.get(placeAt(one, 0, order));
	if (was === void 0) return one;
	const [first, ...rest] = one.at ?? [];
	const keys = was.at?.[0]?.keys;
	const at = first === void 0 || keys === void 0 ? one.at : [{
		...first,
		keys
	}, ...rest];
	return {
		...one,
		...isName ? { value: was.value } : {},
		...at === void 0 ? {} : { at }
	};
};
// src/domain/watched.ts
const factsOf = (found) => found.flatMap(({ evidence, besides = [] }) => [evidence, ...besides]);
const words = ({ change }) => {
	if (change === "off" || change === "on") return [true, false];
	return typeof change === "object" ? [change.from ?? [], change.to ?? []].flat() : [];
};
const told = (watch, before, after) => ({
	kind: "attribute",
	...ownerOf(before.instead !== void 0 && before.instead === after.instead ? before.instead : watch.path),
	was: shown(before, words(watch)),
	becomes: shown(after, words(watch))
});
function bySize({ watch: { change, forever = [] }, inOld, inNew }, before, after) {
	if (change !== "lowered" && change !== "raised") return null;
	const sizesBy = (measured) => (one) => {
		const length = amount(measured(one).value, forever);
		return length === null ? NaN : aboutDays(length);
	};
	const [oldSize, newSize] = [sizesBy(inOld), sizesBy(inNew)];
	const isUnsized = (size, { unknown }) => unknown || Number.isNaN(size);
	if (before.some((one) => isUnsized(oldSize(one), one)) || after.some((one) => isUnsized(newSize(one), one))) return null;
	const length = Math.max(before.length, after.length);
	const sorted = (values, sizeIn) => Array.from({ length }, (_, i) => values[i]).sort((a, b) => compareNumbers(sizeIn(a), sizeIn(b)));
	const now = sorted(after, newSize);
	return sorted(before, oldSize).map((old, i) => [old, now[i]]);
}
const compareNumbers = (a, b) => a < b ? -1 : a > b ? 1 : 0;
function pairsOf(compared) {
	const { watch, before, after, inOld, inNew, conditionsInOld, conditionsInNew } = compared;
	const isSame = (a, b) => {
		const [old, now] = [inOld(a), inNew(b)];
		return !b.unknown && !differ(old.value, now.value) && old.unit === now.unit && conditionsInOld(a) === conditionsInNew(b);
	};
	if (!watch.path.includes("[*]")) return [[before[0], after[0]]];
	return paired(watch.path, before, after, (old, now) => {
		const left = unlike(old, now, isSame);
		return bySize(compared, ...left) ?? byPlace(...left);
	});
}
function conditionsIn(attributes, { path, when }) {
	const lists = listsIn(path);
	const ofElement = Object.keys(when ?? {}).filter((other) => lists.length > 0 && listsIn(other)[0] === lists[0]);
	return remembered(({ at = [] }) => ofElement.map((other) => within(attributes.get(other) ?? [], other, {
		lists,
		at
	}).map(canonical)).join("\n"));
}
const isHarmlessAnew = ({ path, rule, change, otherwise }) => rule === "backup-loss" && otherwise === void 0 && path.includes("[*]") && (change === "lowered" || change === "raised");
const ifUnknown = (watch) => watch.ifUnknown === void 0 || watch.ifUnknown === "unsaid" ? watch : {
	...watch,
	weight: watch.ifUnknown
};
const isElement = (one) => one?.at !== void 0;
const orDefault = (value, { unset }) => unset !== void 0 && isNone(value) ? unset : value;
const elementOr = (one, other) => isElement(one) ? one : other ?? one;
function firstMoved(compared, isMeant) {
	const { watch, inOld, inNew, isElseInOld, isElseInNew } = compared;
	const { change, forever = [] } = watch;
	for (const [found, becomes] of pairsOf(compared)) {
		if (found === void 0 && isHarmlessAnew(watch)) continue;
		if (change === "changed" && watch.otherwise !== void 0 && !(isElement(found) && isElement(becomes))) continue;
		const [before, after] = [elementOr(found, compared.oldOtherwise), elementOr(becomes, compared.newOtherwise)];
		const [old, now] = [inOld(before), inNew(after)];
		if (!isMeant(before)) continue;
		const evidence = told(watch, old, now);
		if (after?.unknown === true) {
			if (watch.ifUnknown !== "unsaid" && mayMove(old.value, change, forever) && !(compared.isNew && isNone(old.value))) return {
				watch: ifUnknown(watch),
				certain: false,
				evidence
			};
			continue;
		}
		const does = moved(orDefault(old.value, watch), orDefault(now.value, watch), change, forever);
		const isElse = isNone(now.value) && isElseInNew(after) || isNone(old.value) && isElseInOld(before);
		const isVague = does && isElse || isThere(after, watch) && isIncomparable(old.value, now.value, watch);
		if (does || isVague) return {
			watch,
			certain: true,
			isVague,
			evidence
		};
	}
	return null;
}
const isThere = (after, { path }) => after !== void 0 && (after.at !== void 0 || !path.includes("[*]"));
function hiddenBefore(watch, before, after, change) {
	if (!mayHaveMoved(after, watch.change)) return null;
	const [now] = after;
	const was = measuredIn(change.before, watch)(before);
	const alone = {
		kind: "attribute",
		...ownerOf(watch.path),
		was: shown(was, words(watch))
	};
	return {
		watch,
		certain: true,
		isVague: true,
		evidence: now?.unknown === true ? alone : told(watch, was, measuredIn(change.after, watch)(now))
	};
}
function seenBy(watch, change) {
	const { path, when, whenAfter, instead } = watch;
	const [before, after] = [valuesAt(change.before, path), valuesAt(change.after, path)];
	if (before.length === 0 && after.length === 0 && instead === void 0) return null;
	if (whenAfter !== void 0 && !mayHold(whenAfter, change.after)) return null;
	if (watch.merged && after.every(({ value, unknown }) => isNone(value) && !unknown)) return null;
	const lists = listsIn(path);
	const isMeant = (one) => when === void 0 || hold(when, change.before, lists.length === 0 ? void 0 : {
		lists,
		at: one?.at ?? (one ? [] : null)
	});
	const hidden = before.find((one) => one.unknown && isMeant(one));
	if (hidden !== void 0) return hiddenBefore(watch, hidden, after, change);
	if (areNames(watch, [...before, ...after])) return namesGone(watch, before.filter(isMeant), after, change.after);
	const elseIn = (attributes) => (one) => instead !== void 0 && isSaidIn(attributes, path, instead, one);
	return firstMoved({
		watch,
		before,
		after,
		inOld: measuredIn(change.before, watch),
		inNew: measuredIn(change.after, watch),
		isElseInOld: elseIn(change.before),
		isElseInNew: elseIn(change.after),
		conditionsInOld: conditionsIn(change.before, watch),
		conditionsInNew: conditionsIn(change.after, watch),
		oldOtherwise: firstAt(change.before, watch.otherwise),
		newOtherwise: firstAt(change.after, watch.otherwise),
		isNew: change.action.effect === "replace"
	}, isMeant);
}
const firstAt = (attributes, path) => path === void 0 ? void 0 : valuesAt(attributes, path)[0];
function measuredIn(attributes, { path, unit, instead, inMonths }) {
	if (instead?.each !== void 0) return timing(attributes, path, instead);
	if (instead?.units !== void 0) return inEither(attributes, path, {
		...instead,
		units: instead.units
	});
	const measured = measuring(attributes, path, unit);
	return inMonths ? (of) => monthly(measured(of)) : measured;
}
function findWatched(change, row) {
	if (change.action.effect !== "update" && !isRuleChange(change, row)) return [];
	const found = new Map();
	const seen = {
		...change,
		after: withOldNames(change.before, change.after, row)
	};
	for (const watch of row.watch ?? []) {
		if (found.has(watch.path)) continue;
		const one = seenBy(watch, seen);
		if (one !== null) found.set(watch.path, {
			...one,
			transition: transitionIn$1(watch, change)
		});
	}
	return [...found.values(), ...findInRuleSets(change, row)];
}
const isRuleChange = (change, row) => {
	const { action, before, after } = change;
	const { rulesOf, isOneSet } = row;
	return action.effect === "replace" && rulesOf !== void 0 && !(isOneSet === true && action.order === "create-first") && !areInTwoRegions(row.type, before, after) && rulesOf.every((path) => {
		const [old] = valuesAt(before, path);
		const [now] = valuesAt(after, path);
		return now?.unknown === true ? isMadeAnew(path, change, row) : !differ(old?.value ?? null, now?.value ?? null);
	});
};
function isMadeAnew(path, { origins = [] }, { rulesUnder = [], refs = [] }) {
	const types = refs.filter((reference) => reference.path === path).flatMap(({ to }) => to);
	const isOfType = (address) => types.some((type) => addressIn(address)?.block.startsWith(`${type}.`) === true);
	return rulesUnder.includes(path) && origins.length > 0 && origins.every(({ address, effect }) => effect === "replace" && isOfType(address));
}
// src/domain/kept-paths.ts
const COMMON_IDS = [
	"id",
	"arn",
	"name",
	"self_link"
];
function keptPathsOf(catalogue, policy) {
	const entries = entriesIn(policy);
	const tags = tagsIn(entries);
	const asked = {
		tags,
		drilledTags: policy.protect.length > 0 ? tags : [],
		isExposedAsked: isAsked(policy, "exposed"),
		isMoveKept: entries.some(({ address }) => address !== null)
	};
	const known = new Map();
	return (type) => {
		const remembered = known.get(type);
		if (remembered !== void 0) return remembered;
		const knowledge = catalogue(type);
		const row = rowOf(knowledge);
		const isHarmless = knowledge.known === "harmless";
		const mayBeProtected = mayBeNamed(policy.protect, type);
		const paths = {
			...row === void 0 ? withoutRow(asked, isHarmless) : ofRow(row, asked),
			mayBeProtected
		};
		known.set(type, paths);
		return paths;
	};
}
const entriesIn = (policy) => [
	...policy.protect,
	...policy.allow,
	...policy.allowedToo ?? []
];
const withoutRow = (asked, isHarmless) => ({
	isHarmless,
	isMachine: false,
	hasRow: false,
	destroyed: asked.tags,
	drilled: asked.drilledTags,
	settings: [],
	updated: asked.tags.length > 0 ? asked.tags : null,
	created: null,
	unchanged: null,
	replacement: asked.tags,
	identifying: [],
	imported: own(["id"]),
	provider: [],
	naming: [],
	namedIn: {
		names: [],
		paths: []
	},
	namedBy: null,
	ids: [],
	weighs: false,
	isMoveKept: asked.isMoveKept,
	isRelevantUpdate: (update) => isRetagged(update, asked.tags)
});
function ofRow(row, asked) {
	const { tags, drilledTags, isExposedAsked, isMoveKept } = asked;
	const { decided, watched, expiring, refs, ids, namedIn, decides, over } = pathsIn(row);
	const linking = [
		...refs,
		...ids,
		...namedIn,
		...regionPaths(row.type)
	];
	const created = [...expiring, ...(row.createdOff ?? []).flatMap(({ when }) => Object.keys(when))];
	const linked = isLinked(row) ? [
		...linking,
		...decides,
		...row.keepsCopies === true ? decided : []
	] : null;
	const all = [
		...decided,
		...watched,
		...linking,
		...decides
	];
	const copied = (row.watch ?? []).some(({ rule }) => rule === "data-loss") ? linking : [];
	const ofRules = row.rulesOf === void 0 ? [] : [
		...watched,
		...expiring,
		...over
	];
	const acting = [...row.expires ?? [], ...row.createdOff ?? []].flatMap(({ when }) => Object.keys(when));
	const acted = acting.length === 0 ? [] : [
		...acting,
		...refs,
		...namedIn,
		...regionPaths(row.type)
	];
	return {
		isHarmless: false,
		isMachine: row.isMachine === true,
		hasRow: true,
		destroyed: [...own([
			...all,
			...ofRules,
			...acting,
			...(row.alsoAs ?? []).flatMap(({ by }) => by)
		]), ...tags],
		drilled: [...own([
			...decided,
			...linking,
			...decides
		]), ...drilledTags],
		settings: own([
			...leftIn(row.leaves ?? []),
			...alternatives(row.forgets).flatMap((when) => Object.keys(when)),
			...decides
		]),
		updated: watched.length + expiring.length + tags.length > 0 || linked !== null ? [...own([
			...watched,
			...expiring,
			...decided,
			...copied,
			...linked ?? []
		]), ...tags] : null,
		created: created.length > 0 || isExposedAsked && isWorthKeeping(row) ? [...own([
			...created,
			...decided,
			...refs,
			...namedIn,
			...over
		]), ...tags] : null,
		unchanged: linked === null ? null : own(linked).filter(({ path, steps }) => !isPair(steps.at(-1)) || refs.includes(path)),
		replacement: [...own([
			...decided,
			...ofRules,
			...acted,
			...identifyingIn(row)
		]), ...tags],
		identifying: own(identifyingIn(row)),
		imported: own(["id", ...row.knownBy ?? []]),
		provider: ofProvider(all),
		naming: namingIn(row),
		namedIn: {
			names: row.namedIn ?? [],
			paths: own(namedIn)
		},
		namedBy: namedBy$1(row),
		ids: own(ids).filter(({ steps }) => !isPair(steps.at(-1))),
		weighs: row.weight !== "low" || row.heavier !== void 0 || row.sorts !== void 0,
		isMoveKept,
		isRelevantUpdate: (update) => isRetagged(update, tags) || decides.length > 0 || findWatched(update, row).length > 0 || mayExpire(update, row)
	};
}
const identifyingIn = (row) => ["name", ...row.ids ?? []].filter((path) => !path.includes("{"));
function pathsIn(row) {
	return {
		decided: decidedIn(row),
		watched: [
			...(row.watch ?? []).flatMap((watch) => [
				watch.path,
				...[watch.unit, watch.otherwise].filter((path) => path !== void 0),
				...watch.instead === void 0 ? [] : [watch.instead.path],
				...Object.keys({
					...watch.when,
					...watch.whenAfter,
					...watch.patterns
				}),
				...leftIn(watch.leaves ?? [])
			]),
			...row.rulesOf === void 0 ? pathsOfRuleSets(row) : [],
			...row.renamable ?? []
		],
		expiring: [...(row.expires ?? []).flatMap(({ when }) => Object.keys(when)), ...row.rulesOf === void 0 ? [] : pathsOfRuleSets(row)],
		over: row.rulesOf === void 0 ? [] : [...row.rulesOf, ...regionPaths(row.type)],
		refs: (row.refs ?? []).flatMap(pathsOfReference),
		ids: [...COMMON_IDS, ...row.ids ?? []],
		namedIn: pathsOfNames(row.namedIn),
		decides: row.decides ?? []
	};
}
function decidedIn(row) {
	const conditions = [
		...alternatives(row.holds),
		...alternatives(row.settings),
		...alternatives(row.forgets),
		row.heavier?.when,
		...[...row.losing ?? [], ...row.outlasts ?? []].map(({ when }) => when),
		row.lighter?.when,
		row.takesCopies?.when
	];
	const sorts = row.sorts === void 0 ? [] : [...pathsOfSorts(row.sorts), ...variantsOf(row).flatMap(decidedIn)];
	return [
		...conditions.flatMap((when) => Object.keys(when ?? {})),
		...leftIn(row.leaves ?? []),
		...sorts
	];
}
const leftIn = (leaves) => leaves.filter(({ of }) => of === void 0).flatMap((leaf) => [
	...Object.keys(leaf.when ?? {}),
	..."empty" in leaf ? Object.keys(leaf.empty ?? {}) : [],
	...typeof leaf.days === "object" ? [leaf.days.path] : [],
	...leaf.untilTaken === void 0 ? [] : [leaf.untilTaken.name, ...leaf.untilTaken.in],
	...leaf.unlessNamed === void 0 ? [] : [leaf.unlessNamed.name]
]);
const namingIn = (row) => (row.refs ?? []).flatMap(({ path, to }) => own([path]).filter(({ steps }) => !isPair(steps.at(-1))).map((parsed) => ({
	...parsed,
	to
})));
function namedBy$1(row) {
	const conditional = (row.leaves ?? []).filter((leaf) => leaf.remains === "refused" && leaf.refusal !== "protected");
	if (conditional.length === 0) return null;
	return own(conditional.flatMap((leaf) => "named" in leaf ? leaf.named ?? [] : []));
}
const own = (paths) => [...new Set(paths)].filter((path) => !path.startsWith(PROVIDER)).map(parsePath);
const ofProvider = (paths) => [...new Set(paths)].filter((path) => path.startsWith(PROVIDER)).map((path) => ({
	...parsePath(path.slice(9)),
	path
}));
// src/domain/state/ids.ts
function idsOf({ row, values }) {
	const ids = new Set();
	for (const paths of [COMMON_IDS, row.ids ?? []]) for (const path of paths) for (const id of idsAt(values, path)) ids.add(id);
	return ids;
}
const asItIs = (id) => id;
const ONE = [asItIs];
const ONE_SCOPE = () => ONE;
const scopedIdsOf = (object, scopesOf) => {
	const ids = idsOf(object);
	const scopes = scopesOf(object);
	if (scopes === ONE) return ids;
	return new Set(scopes.flatMap((scope) => Array.from(ids, scope)));
};
const referencesOf = ({ row, values }, refs = row.refs ?? []) => refs.filter(({ when }) => when === void 0 || hold(when, values));
const referencesTo = (types) => remembered(({ refs = [] }) => refs.filter(({ to }) => to.some((type) => types.has(type))));
const without = (prefix, value, path) => path.endsWith("}") ? withoutPrefix(value, prefix) : value.startsWith(prefix) ? value.slice(prefix.length) : null;
function firstIf(pair, wanted) {
	const [first, second] = JSON.parse(pair);
	return second === wanted ? [comparable(first)] : [];
}
const isPattern = ({ patterns }, id) => patterns === true && id.includes("*");
const withFewPatterns = (ids, reference) => ids.filter((id) => isPattern(reference, id)).length > 500 ? ids.filter((id) => !isPattern(reference, id)) : ids;
const namedBy = ({ values }, reference) => {
	const { path, prefix, every, only, below } = reference;
	if (only !== void 0) return textsAt(values, path).flatMap((pair) => firstIf(pair, String(only)));
	if (below === true) return textsAt(values, path).filter(isPath).map(scopeMark);
	const ofAccount = idOfAccount(path);
	if (ofAccount !== null) return textsAt(values, ofAccount).flatMap((id) => accountIn(id) ?? []).map(comparable);
	const found = textsAt(values, path).map((value) => prefix === void 0 ? value : without(prefix, value, path));
	return every === true && found.includes(null) ? [] : found.filter((value) => value !== null).map(comparable);
};
function pairsBeside(object, { role, to, having }) {
	if (having === void 0) return [];
	const { path, prefix } = having;
	const pairs = namedBy(object, {
		role,
		to,
		path,
		...prefix !== void 0 && { prefix },
		every: true
	});
	return pairs.length === 0 && textsAt(object.values, having.path).length > 0 ? null : pairs;
}
const MOST_TOGETHER = 25e3;
const eachWithEach = (ids, pairs) => ids.length * pairs.length > MOST_TOGETHER ? [] : ids.flatMap((id) => pairs.map((pair) => [id, pair]));
const idSetsOf = (object, reference) => {
	const named = withFewPatterns([...new Set(namedBy(object, reference))], reference);
	const beside = pairsBeside(object, reference);
	if (beside === null) return [];
	if (reference.having?.any === true) return eachWithEach(named, beside);
	if (reference.every !== true) return named.map((id) => [id, ...beside]);
	return named.length === 0 ? [] : [[...named, ...beside].sort()];
};
const scopeMark = (path) => `/${path.toLowerCase()}`;
const MOST_STEPS = 100;
function pathsAbove(id) {
	const steps = id.split("/", 101);
	return steps.length > MOST_STEPS ? [] : steps.slice(2).map((_, i) => steps.slice(0, i + 3).join("/"));
}
const scopedPlacesOf = (object, scopesOf) => {
	const places = textsAt(object.values, "id").filter(isPath).flatMap(pathsAbove).map(scopeMark);
	return scopesOf(object).flatMap((scope) => places.map(scope));
};
const isPath = (id) => id.startsWith("/");
const namingsBy = (object, scopesOf, refs) => referencesOf(object, refs).flatMap((reference) => {
	const scoped = (scope) => (id) => isPattern(reference, id) ? `${scope("")}${id}` : scope(id);
	return idSetsOf(object, reference).flatMap((ids) => scopesOf(object).map((scope) => ({
		reference,
		ids: ids.map(scoped(scope))
	})));
});
// src/domain/state/account.ts
const DRAWN = /^[a-z]+-[0-9a-f]{8,}$/;
const isGlobal = (id) => /^(arn:|\/|https?:\/\/)/.test(id) || id.split("/").length > 3 || UUID.test(id) || DRAWN.test(id);
const ACCOUNT = /^arn:([^:]*):[^:]*:([^:]+):(\d{12}):/;
function accountOf(object) {
	for (const id of idsOf(object)) {
		const [, partition, region, account] = ACCOUNT.exec(id) ?? [];
		if (account !== void 0) return `${partition} ${region} ${account}`;
	}
	return null;
}
function regionOf(object) {
	if (regionPaths(object.type).length === 0) return null;
	return accountOf(object)?.split(" ")[1] ?? regionIn(object.type, object.values);
}
const isNamedEverywhere = ({ type }) => type === "aws_s3_bucket";
const inAnyRegion = (realm) => realm.replace(/^(\S+) \S+ (\d{12})$/, "$1 $2");
function subscriptionOf(object) {
	for (const id of idsOf(object)) {
		const found = subscriptionIn(id);
		if (found !== null) return found;
	}
	return null;
}
const PROJECT = /^https:\/\/[\w.-]+\.googleapis\.com\/(?:[\w.-]+\/)*?projects\/([^/]+)\//;
function realmOf(object) {
	const account = accountOf(object);
	if (account !== null) return account;
	for (const id of idsOf(object)) {
		const project = PROJECT.exec(id)?.[1];
		if (project !== void 0) return `project ${project}`;
	}
	return null;
}
// src/domain/state/lists.ts
var Lists = class {
	#lists = new Map();
	add(key, value) {
		const list = this.#lists.get(key);
		if (list) list.push(value);
		else this.#lists.set(key, [value]);
	}
	has(key) {
		return this.#lists.has(key);
	}
	get(key) {
		return this.#lists.get(key) ?? [];
	}
};
// src/domain/state/by-name.ts
var ByName = class {
	#kinds = new Map();
	add(ids, namespace, one) {
		const told = [...namespace].filter(([, names]) => names.length > 0);
		const paths = told.map(([path]) => path);
		const key = paths.join("\n");
		const kind = this.#kinds.get(key) ?? {
			paths,
			all: new Lists(),
			named: new Lists()
		};
		this.#kinds.set(key, kind);
		for (const id of ids) {
			kind.all.add(id, one);
			for (const [path, names] of told) for (const name of [...names, ...names.map(sortOf)]) kind.named.add(keyOf(id, path, name), one);
		}
	}
	has(id) {
		for (const { all } of this.#kinds.values()) if (all.has(id)) return true;
		return false;
	}
	get(id, namespace) {
		const found = Array.from(this.#kinds.values(), (kind) => foundIn(kind, id, namespace)).filter(isSome);
		return found.length < 2 ? found[0] ?? [] : found.flat();
	}
};
const isSome = ({ length }) => length > 0;
function foundIn({ paths, all, named }, id, namespace) {
	let fewest = all.get(id);
	for (const path of fewest.length === 0 ? [] : paths) {
		const names = namespace?.get(path) ?? [];
		const [one = [], ...others] = names.flatMap((name) => [name, otherSort(name)]).map((name) => named.get(keyOf(id, path, name))).filter(isSome);
		const there = others.length === 0 ? one : [...new Set([...one, ...others.flat()])];
		if (names.length > 0 && there.length < fewest.length) fewest = there;
	}
	return fewest;
}
const sortOf = (name) => isNumber(name) ? "NUMBER" : "WORD";
const otherSort = (name) => isNumber(name) ? "WORD" : "NUMBER";
const keyOf = (id, path, name) => JSON.stringify([
	id,
	path,
	name
]);
// src/domain/state/contents.ts
const isConditional = (leaf) => leaf.remains === "refused" && leaf.refusal !== "protected";
const behind = (row, { path }, object) => (row?.refs ?? []).filter((ref) => ref.path === path && ref.to.includes(object.type));
const isContent = ({ rulesOf = [] }, { role, path, empties }) => role === "inside" && empties !== false && !rulesOf.includes(path);
function isAbout(naming, leaf, object, catalogue) {
	if (leaf.named?.includes(naming.path)) return true;
	const row = rowOf(catalogue(naming.type));
	return behind(row, naming, object).some((ref) => leaf.refusal === "in-use" || row !== void 0 && isContent(row, ref));
}
const leavesContent = (naming, object, catalogue) => object.row.keepsCopies === true && behind(rowOf(catalogue(naming.type)), naming, object).some(({ keeps }) => keeps !== void 0);
const spaceOf = ({ id, namespace = NO_NAMESPACE }) => isGlobal(id) ? NO_NAMESPACE : namespace;
function named(namings) {
	const all = new ByName();
	for (const one of namings) all.add([folded(one.id)], spaceOf(one), one);
	return all;
}
function thereIn(namings, catalogue) {
	const byId = named(namings);
	return (leaf, object) => {
		const space = namespaceOf(object.row.namedIn, object.values);
		return [...new Set(Array.from(idsOf(object), folded))].flatMap((id) => byId.get(id, space)).filter((naming) => !areNamedApart(space, spaceOf(naming)) && isAbout(naming, leaf, object, catalogue));
	};
}
function contentsIn(thereOf, catalogue) {
	return (leaf, object) => {
		if (leaf.empty !== void 0 && hold(leaf.empty, object.values)) return true;
		if (thereOf === null) return false;
		const there = thereOf(leaf, object);
		if (there.length === 0) return leaf.refusal === "in-use" && leaf.named !== void 0;
		if (leaf.refusal === "in-use") return there.every(({ goes }) => goes);
		return there.every((naming) => naming.goes && !leavesContent(naming, object, catalogue));
	};
}
// src/domain/drill/named-by.ts
const namedIn = (rows) => {
	const leaves = rows.flatMap((row) => row.leaves ?? []).filter(isConditional);
	return [...new Set(leaves.flatMap(({ named }) => named ?? []))];
};
// src/catalogue/load.ts
const LIST = "providers.json";
const NAMED = "named-paths.json";
const reading = (path, read) => {
	try {
		return read();
	} catch (cause) {
		throw new Error(`${path} can't be read as a table of the catalogue; copy dist as a whole`, { cause });
	}
};
const END = "]}";
const namedInAll = (tables) => namedIn([...tables.values()].flatMap((table) => table().rows));
const TYPE = /^\{"type":"([^"\\]+)"/;
function tableIn(path) {
	const lines = (0, node_fs.readFileSync)(path, "utf8").split("\n");
	const head = JSON.parse(`${lines.shift()}${END}`);
	const [end, rest] = lines.splice(-2);
	if (end !== END || rest !== "") throw new Error("it has no end");
	const written = new Map(lines.filter((line) => line !== "").map((line) => [TYPE.exec(line)?.[1], line]));
	if (written.has(void 0)) throw new Error("a row has no type");
	const row = remembered((type) => {
		const line = written.get(type);
		if (line === void 0) return void 0;
		return reading(path, () => JSON.parse(line.replace(/,$/, "")));
	});
	return {
		get rows() {
			return [...written.keys()].flatMap((type) => row(type) ?? []);
		},
		row,
		harmless: head.harmless
	};
}
const textsIn = (path) => reading(path, () => JSON.parse((0, node_fs.readFileSync)(path, "utf8")));
function bundledTables(folder) {
	const prefixes = textsIn((0, node_path.join)(folder, LIST));
	const readTable = (path) => () => reading(path, () => tableIn(path));
	return new Map(prefixes.map((prefix) => [prefix, readTable((0, node_path.join)(folder, `${prefix}.json`))]));
}
const bundledNames = (folder) => textsIn((0, node_path.join)(folder, NAMED));
const writtenTables = () => (0, node_module.createRequire)(require("url").pathToFileURL(__filename).href)("./written.ts").writtenTables();
const folderOfTables = require("url").pathToFileURL(__filename).href.endsWith(".ts") ? null : (0, node_path.join)((0, node_path.dirname)((0, node_url.fileURLToPath)(require("url").pathToFileURL(__filename).href)), "..", "catalogue");
let found;
function tables() {
	found ??= folderOfTables === null ? writtenTables() : bundledTables(folderOfTables);
	return found;
}
const namedPaths = () => folderOfTables === null ? namedInAll(tables()) : bundledNames(folderOfTables);
// src/catalogue/table.ts
function tableOf(rows, harmless) {
	const byType = new Map(rows.map((row) => [row.type, row]));
	return {
		rows,
		row: (type) => byType.get(type),
		harmless
	};
}
// src/catalogue/index.ts
const prefixOf = (type) => type.slice(0, Math.max(0, type.indexOf("_")));
const EMPTY = tableOf([], []);
const indexes = new Map();
function indexOf(prefix) {
	let index = indexes.get(prefix);
	if (index === void 0) {
		const table = tables().get(prefix)?.() ?? EMPTY;
		index = {
			table,
			harmless: new Set(table.harmless)
		};
		indexes.set(prefix, index);
	}
	return index;
}
const fromPolicy = ({ type, class: named, weight, what }) => named === null ? { known: "harmless" } : {
	known: "policy",
	row: {
		type,
		class: named,
		weight,
		what,
		loses: "The policy says that it holds something; what a destroy leaves is not known.",
		source: "the policy file"
	}
};
function catalogueWith(types) {
	const own = new Map(types.map((entry) => [entry.type, fromPolicy(entry)]));
	return (type) => {
		const said = own.get(type);
		if (said !== void 0) return said;
		const { table, harmless } = indexOf(prefixOf(type));
		const row = table.row(type);
		if (row !== void 0) return {
			known: "row",
			row
		};
		return harmless.has(type) ? { known: "harmless" } : { known: "nothing" };
	};
}
const rowsBeside = (type) => indexOf(prefixOf(type)).table.rows;
const allIndexes = () => [...tables().keys()].map(indexOf);
const knownTypes = () => allIndexes().flatMap(({ table }) => [...table.rows.map(({ type }) => type), ...table.harmless]).sort();
const allRows = () => allIndexes().flatMap(({ table }) => table.rows).sort((a, b) => a.type < b.type ? -1 : 1);
// src/domain/catalogue-terms.ts
const WEIGHTS = [
	"high",
	"medium",
	"low"
];
// src/domain/finding.ts
const REMAINS = [
	"copies",
	"snapshot",
	"grace",
	"kept",
	"refused",
	"nothing",
	"unknown"
];
const subjectOf = (change, known) => ({
	address: change.address,
	previousAddress: change.previousAddress,
	deposed: change.deposed,
	type: change.type,
	provider: change.provider,
	effect: change.action.effect,
	identity: change.exactIdentity,
	...known
});
const RANKS = new Map(RULE_NAMES.map((rule, at) => [rule, at]));
const rank = ({ level, rule }) => LEVELS.indexOf(level) * RULE_NAMES.length + (RANKS.get(rule) ?? RULE_NAMES.length);
const byText = (a, b) => a < b ? -1 : a > b ? 1 : 0;
const byImportance = (a, b) => rank(a) - rank(b) || byText(a.subject?.address ?? "", b.subject?.address ?? "") || byText(a.subject?.deposed ?? "", b.subject?.deposed ?? "") || byText(JSON.stringify(a.detail), JSON.stringify(b.detail));
// src/domain/rules/rule.ts
function about(change, { graph }) {
	const known = graph.resolved(change);
	if (known.holds !== "row") return subjectOf(change, {
		class: known.holds === "unknown" ? "unknown" : null,
		weight: null,
		what: null
	});
	const { class: named, weight, what } = known.row;
	return subjectOf(change, {
		class: named,
		weight,
		what
	});
}
const says = (words, certain = true) => ({
	kind: "says",
	says: words,
	certain
});
const statement = (rule, subject, detail, more = {}) => ({
	rule,
	subject,
	remains: null,
	detail,
	evidence: [],
	agreed: [],
	...more
});
// src/domain/exceptions.ts
const NEVER_ALLOWED = new Set([
	"unreadable-change",
	"mass-destroy",
	"missing-state",
	"state-swapped",
	"wrong-environment",
	"frozen",
	"guard-edited",
	"incomplete-plan",
	"side-effect",
	"exception-expired",
	"exception-used"
]);
const canAllow = (rule) => !NEVER_ALLOWED.has(rule);
var Exceptions = class {
	#policy;
	#today;
	#levelOf;
	#expired = new Set();
	#used = new Map();
	constructor(policy, today, levelOf) {
		this.#policy = policy;
		this.#today = today;
		this.#levelOf = levelOf;
	}
	allow(said, change) {
		const level = this.#levelOf(said);
		if (!canAllow(said.rule) || level === "off") return false;
		const { allow, allowedToo } = this.#policy;
		const entry = this.#validIn(allow, said, change);
		if (entry === void 0) return false;
		if (allowedToo !== null && this.#validIn(allowedToo, said, change) === void 0) return false;
		this.#count(entry, level);
		return true;
	}
	#validIn(exceptions, said, change) {
		const matching = exceptions.filter((entry) => (entry.rules === null || entry.rules.includes(said.rule)) && matchesObject(entry, change, "is"));
		const valid = matching.find(({ until }) => until === null || this.#today <= until);
		if (valid === void 0) for (const entry of matching) this.#expired.add(entry);
		return valid;
	}
	#count(entry, level) {
		if (level !== "block" && level !== "warn") return;
		const quiet = this.#used.get(entry) ?? {
			block: 0,
			warn: 0
		};
		quiet[level] += 1;
		this.#used.set(entry, quiet);
	}
	statements() {
		const expired = [...this.#expired].map(({ until, reason }) => statement("exception-expired", null, {
			kind: "exception",
			until,
			reason
		}));
		const used = [...this.#used].map(([{ until, reason }, { block, warn }]) => statement("exception-used", null, {
			kind: "allowed",
			until,
			reason,
			block,
			warn
		}));
		return [...expired, ...used];
	}
};
// src/cli/policy-warnings.ts
async function policyWarnings(checked) {
	const { policy, text, path, today, rootNames = null } = checked;
	const said = [
		...unknownTypes(policy),
		...policy.allow.flatMap((entry, at) => [...exceptionWarnings(entry, at, today), ...withoutEffect(entry, at)]),
		...policy.freeze.flatMap(({ to }, at) => to < today ? [[[
			"freeze",
			at,
			"to"
		], `this freeze ended on ${to}`]] : []),
		...policy.restores.flatMap(({ tried }, at) => isStillToCome(tried, today) ? [[[
			"restores",
			at,
			"tried"
		], `${tried} is still to come, and nobody has restored then`]] : []),
		...policy.catalogue.flatMap(ownTypeWarnings),
		...rootNames === null ? [] : rootsOfNothing(policy, rootNames)
	];
	if (said.length === 0) return [];
	const { readDocument } = await Promise.resolve().then(() => require("./input-policy-document.js")).then((n) => n.document_exports);
	const document = readDocument(text);
	return said.map(([place, says]) => ({
		...document.valueAt(place),
		says
	})).sort((a, b) => a.line - b.line || a.column - b.column).map(({ line, column, says }) => `${path}:${line}:${column}  ${says}`);
}
function exceptionWarnings(entry, at, today) {
	const { until, rules } = entry;
	if (until !== null && until < today) return [[[
		"allow",
		at,
		"until"
	], `this exception ran out on ${until} and allows nothing any more`]];
	if (!fitsEverything(entry) || rules !== null && until !== null) return [];
	const silent = rules === null ? "every rule is silent for it, protected too" : `${require_hook_command_log_explain_review.listed(rules)} speaks no more`;
	const lacking = [...rules === null ? ["rules"] : [], ...until === null ? ["until"] : []];
	return [[["allow", at], `this exception fits every object, and ${silent}${until === null ? ", without an end" : ""}; name the objects that are meant by a narrower address, by type or by tags, and add ${require_hook_command_log_explain_review.listed(lacking)}`]];
}
const withoutEffect = ({ rules }, at) => (rules ?? []).flatMap((rule, place) => canAllow(rule) ? [] : [[[
	"allow",
	at,
	"rules",
	place
], `no exception helps against ${rule}, so it speaks all the same; its level can be set under rules, or under roots for some roots`]]);
const isStillToCome = (day, today) => Date.parse(day) - Date.parse(today) > DAY;
const fitsEverything = ({ address, type, tags }) => /^\*+$/.test(address ?? "") && type === null && Object.keys(tags).length === 0;
function ownTypeWarnings({ type, class: named, weight }, at) {
	const row = rowOf(catalogueWith([])(type));
	if (row === void 0 || row.weight === "low") return [];
	const isLess = named !== null && WEIGHTS.indexOf(weight) > WEIGHTS.indexOf(row.weight);
	if (named !== null && !isLess) return [];
	const then = named === null ? "with class none nothing is said when one is destroyed" : `with weight ${weight} less is said when one is destroyed`;
	return [[[
		"catalogue",
		at,
		named === null ? "class" : "weight"
	], `the catalogue knows ${type} (${row.what}, weight ${row.weight}), and ${then}; take this entry out, and name the objects that may go under allow`]];
}
const rootsOfNothing = ({ roots }, names) => roots.flatMap(({ path, matches }, at) => names.some(matches) ? [] : [[[
	"roots",
	at,
	"path"
], `${path} matches no folder with Terraform, and no root that a workflow names, so this entry sets nothing; write it from the top of the repository, as reports name the root`]]);
function unknownTypes(policy) {
	const catalogue = catalogueWith(policy.catalogue);
	return ["protect", "allow"].flatMap((key) => policy[key].map(({ type }, at) => ({
		place: [
			key,
			at,
			"type"
		],
		type
	}))).flatMap(({ place, type }) => {
		if (type === null || catalogue(type).known !== "nothing") return [];
		const near = require_hook_command_log_explain_review.nearTypes(type, knownTypes());
		return [[place, `the catalogue knows no type ${type}${near.length === 0 ? "; a" : `, did you mean ${near.join(" or ")}? A`} type of your own belongs under catalogue`]];
	});
}
// src/cli/policy-search.ts
async function findPolicy({ named, folders, cwd, today }) {
	if (named !== void 0) return policyAt(named, [], cwd, today);
	const searches = folders.map((folder) => foldersTo((0, node_path.resolve)(cwd, folder)));
	const ofPlans = [...new Set(searches.flatMap(outermostIn))];
	const here = ofPlans.length === 0 ? foldersTo(cwd) : [];
	const paths = ofPlans.length === 0 ? outermostIn(here) : ofPlans;
	const looked = [...new Set([...searches, here].flat())];
	const shown = (path) => require_hook_explain_review.rootName(path, cwd);
	if (paths.length > 1) throw new require_hook_shell_command_log_explain_review.InputError(`the plans belong to several policies (${paths.map(shown).join(", ")}); review them one by one, or name one policy with --policy`);
	const warnings = unreadIn([...searches, here], paths, shown);
	const [path] = paths;
	if (path !== void 0) return policyAt(shown(path), warnings, cwd, today);
	return {
		policy: DEFAULT_POLICY,
		origin: {
			file: null,
			branch: null,
			looked: looked.map(shown)
		},
		warnings
	};
}
async function policyAt(path, others, cwd, today) {
	const { policy, text } = await policyTextIn(path, cwd);
	return {
		policy,
		origin: {
			file: path,
			branch: null,
			looked: []
		},
		warnings: [...others, ...await policyWarnings({
			policy,
			text,
			path,
			today
		})]
	};
}
function foldersTo(folder) {
	const top = require_hook_shell_explain_review.workingCopyOf(folder);
	const folders = [folder];
	for (let at = folder; top !== null && at !== top; at = (0, node_path.dirname)(at)) folders.unshift((0, node_path.dirname)(at));
	return folders;
}
const outermostIn = (folders) => folders.map((folder) => (0, node_path.join)(folder, POLICY_FILE)).filter(require_hook_shell_log_explain_review.isTaken).slice(0, 1);
const MISNAMED = [
	".github/destroy-guard.yaml",
	".github/.destroy-guard.yml",
	"destroy-guard.yml",
	"destroy-guard.yaml",
	".destroy-guard.yml",
	".destroy-guard.yaml"
];
function unreadIn(searches, used, shown) {
	const below = new Set(searches.flatMap((folders) => folders.slice(1)));
	return [...new Set(searches.flat())].flatMap((folder) => [...misnamedIn(folder, shown), ...below.has(folder) ? nestedIn(folder, used, shown) : []]);
}
const misnamedIn = (folder, shown) => MISNAMED.map((name) => (0, node_path.join)(folder, name)).filter((path) => (0, node_fs.existsSync)(path)).map((path) => `${shown(path)} is not read; the policy is ${POLICY_FILE} at the top of the repository`);
function nestedIn(folder, used, shown) {
	const nested = (0, node_path.join)(folder, POLICY_FILE);
	if (!require_hook_shell_log_explain_review.isTaken(nested)) return [];
	const says = used.includes(nested) ? `counts here, but the action does not read it: there the policy is ${POLICY_FILE} at the top of the repository` : `is not read; the policy is ${POLICY_FILE} at the top of the repository, with its key roots for single roots`;
	return [`${shown(nested)} ${says}`];
}
function policyHere(cwd) {
	const here = foldersTo(cwd);
	const shown = (path) => require_hook_explain_review.rootName(path, cwd);
	const [path] = outermostIn(here);
	if (path !== void 0) return shown(path);
	const meant = unreadIn([here], [], shown);
	throw new require_hook_shell_command_log_explain_review.InputError([`there is no ${POLICY_FILE} here or above, up to the top of the repository; name the file to check`, ...meant].join("; "));
}
function placeWarnings(path, cwd) {
	const whole = (0, node_path.resolve)(cwd, path);
	const top = require_hook_shell_explain_review.workingCopyOf((0, node_path.dirname)(whole));
	if (top === null || whole === (0, node_path.join)(top, ".github/destroy-guard.yml")) return [];
	return [`${path} is read only where it is named, by --policy or the action's input policy; without a name the policy is ${POLICY_FILE} at the top of the repository`];
}
// src/report/rule-links.ts
const PAGES = "https://github.com/destroy-guard/destroy-guard/blob/main/docs";
const DOCS = `${PAGES}/rules.md`;
const OVERRIDE_DOCS = `${PAGES}/override.md`;
const KEYBOARD_DOCS = `${PAGES}/keyboard.md#what-it-asks`;
const CONSENT_DOCS = `${PAGES}/consent.md`;
const AGENT_DOCS = `${PAGES}/agents.md#when-a-person-agrees`;
const DRILL_DOCS = `${PAGES}/drill.md`;
const sectionOf = (rule, docs) => `${docs}#${rule}`;
// src/report/address.ts
const MODULES = new RegExp(String.raw`^(?:module\.[^.[]+(?:${KEY})?\.)+`, "s");
const INDEX = new RegExp(KEY, "gs");
const moduleIn = (address) => MODULES.exec(address)?.[0].slice(0, -1) ?? "";
const typeIn = (address) => address.replace(INDEX, "").split(".").at(-2) ?? "";
const PASTED = /^(?:module\.[^.[\s]+(?:\[(?:"(?:[^"\\]|\\.)*"|[^\]]*)\])?\.)*(data\.)?([a-z0-9]\w*)[.[\s]/is;
function typePasted(text) {
	const [, data, type] = PASTED.exec(`${text.trim()} `) ?? [];
	return type === void 0 || type === "module" ? null : {
		type,
		isData: data !== void 0
	};
}
// src/report/path-words.ts
const shownPath = (path) => path.replace(/~(sql|columns)(\[\*\])?|~[a-z]+/g, "");
function pairWords(path, text) {
	const [, key, value] = /^\["([^"\\]*)","([^"\\]*)"\]$/.exec(text) ?? [];
	const [, first, second] = /\{(\w+),(\w+)\}$/.exec(path) ?? [];
	if (key === void 0) return text;
	return first === void 0 ? `${key} = ${value}` : `${first} ${key} and ${second} ${value}`;
}
const pairedPath = (path) => path.includes("{") ? shownPath(path).replace(/\{.*/, "") : null;
Object.defineProperty(exports, "ACTION_REASONS", {
	enumerable: true,
	get: function() {
		return ACTION_REASONS;
	}
});
Object.defineProperty(exports, "AGENT_DOCS", {
	enumerable: true,
	get: function() {
		return AGENT_DOCS;
	}
});
Object.defineProperty(exports, "ANY", {
	enumerable: true,
	get: function() {
		return ANY;
	}
});
Object.defineProperty(exports, "ByName", {
	enumerable: true,
	get: function() {
		return ByName;
	}
});
Object.defineProperty(exports, "CLASSES", {
	enumerable: true,
	get: function() {
		return CLASSES;
	}
});
Object.defineProperty(exports, "COMMON_IDS", {
	enumerable: true,
	get: function() {
		return COMMON_IDS;
	}
});
Object.defineProperty(exports, "CONSENT_DOCS", {
	enumerable: true,
	get: function() {
		return CONSENT_DOCS;
	}
});
Object.defineProperty(exports, "DAY", {
	enumerable: true,
	get: function() {
		return DAY;
	}
});
Object.defineProperty(exports, "DEFAULT_LABEL", {
	enumerable: true,
	get: function() {
		return DEFAULT_LABEL;
	}
});
Object.defineProperty(exports, "DEFAULT_LEVELS", {
	enumerable: true,
	get: function() {
		return DEFAULT_LEVELS;
	}
});
Object.defineProperty(exports, "DEFAULT_POLICY", {
	enumerable: true,
	get: function() {
		return DEFAULT_POLICY;
	}
});
Object.defineProperty(exports, "DOCS", {
	enumerable: true,
	get: function() {
		return DOCS;
	}
});
Object.defineProperty(exports, "DRILL_DOCS", {
	enumerable: true,
	get: function() {
		return DRILL_DOCS;
	}
});
Object.defineProperty(exports, "EFFECTS", {
	enumerable: true,
	get: function() {
		return EFFECTS;
	}
});
Object.defineProperty(exports, "Exceptions", {
	enumerable: true,
	get: function() {
		return Exceptions;
	}
});
Object.defineProperty(exports, "KEY", {
	enumerable: true,
	get: function() {
		return KEY;
	}
});
Object.defineProperty(exports, "KEYBOARD_DOCS", {
	enumerable: true,
	get: function() {
		return KEYBOARD_DOCS;
	}
});
Object.defineProperty(exports, "LEVELS", {
	enumerable: true,
	get: function() {
		return LEVELS;
	}
});
Object.defineProperty(exports, "Lists", {
	enumerable: true,
	get: function() {
		return Lists;
	}
});
Object.defineProperty(exports, "NOTHING", {
	enumerable: true,
	get: function() {
		return NOTHING;
	}
});
Object.defineProperty(exports, "NO_NAMESPACE", {
	enumerable: true,
	get: function() {
		return NO_NAMESPACE;
	}
});
Object.defineProperty(exports, "ONE_SCOPE", {
	enumerable: true,
	get: function() {
		return ONE_SCOPE;
	}
});
Object.defineProperty(exports, "ORIGIN_EFFECTS", {
	enumerable: true,
	get: function() {
		return ORIGIN_EFFECTS;
	}
});
Object.defineProperty(exports, "OVERRIDE_DOCS", {
	enumerable: true,
	get: function() {
		return OVERRIDE_DOCS;
	}
});
Object.defineProperty(exports, "PAGES", {
	enumerable: true,
	get: function() {
		return PAGES;
	}
});
Object.defineProperty(exports, "PER_DAY", {
	enumerable: true,
	get: function() {
		return PER_DAY;
	}
});
Object.defineProperty(exports, "POLICY_FILE", {
	enumerable: true,
	get: function() {
		return POLICY_FILE;
	}
});
Object.defineProperty(exports, "PROVIDER", {
	enumerable: true,
	get: function() {
		return PROVIDER;
	}
});
Object.defineProperty(exports, "PROVIDER_VERSION", {
	enumerable: true,
	get: function() {
		return PROVIDER_VERSION;
	}
});
Object.defineProperty(exports, "REFUSAL_REASONS", {
	enumerable: true,
	get: function() {
		return REFUSAL_REASONS;
	}
});
Object.defineProperty(exports, "REMAINS", {
	enumerable: true,
	get: function() {
		return REMAINS;
	}
});
Object.defineProperty(exports, "RULES", {
	enumerable: true,
	get: function() {
		return RULES;
	}
});
Object.defineProperty(exports, "RULE_NAMES", {
	enumerable: true,
	get: function() {
		return RULE_NAMES;
	}
});
Object.defineProperty(exports, "TAGS", {
	enumerable: true,
	get: function() {
		return TAGS;
	}
});
Object.defineProperty(exports, "WEIGHTS", {
	enumerable: true,
	get: function() {
		return WEIGHTS;
	}
});
Object.defineProperty(exports, "about", {
	enumerable: true,
	get: function() {
		return about;
	}
});
Object.defineProperty(exports, "accountIn", {
	enumerable: true,
	get: function() {
		return accountIn;
	}
});
Object.defineProperty(exports, "accountOf", {
	enumerable: true,
	get: function() {
		return accountOf;
	}
});
Object.defineProperty(exports, "actionOf", {
	enumerable: true,
	get: function() {
		return actionOf;
	}
});
Object.defineProperty(exports, "actionReasonOf", {
	enumerable: true,
	get: function() {
		return actionReasonOf;
	}
});
Object.defineProperty(exports, "addressIn", {
	enumerable: true,
	get: function() {
		return addressIn;
	}
});
Object.defineProperty(exports, "allRows", {
	enumerable: true,
	get: function() {
		return allRows;
	}
});
Object.defineProperty(exports, "alternatives", {
	enumerable: true,
	get: function() {
		return alternatives;
	}
});
Object.defineProperty(exports, "areInTwoRegions", {
	enumerable: true,
	get: function() {
		return areInTwoRegions;
	}
});
Object.defineProperty(exports, "areNamedApart", {
	enumerable: true,
	get: function() {
		return areNamedApart;
	}
});
Object.defineProperty(exports, "blockIn", {
	enumerable: true,
	get: function() {
		return blockIn;
	}
});
Object.defineProperty(exports, "bringing", {
	enumerable: true,
	get: function() {
		return bringing;
	}
});
Object.defineProperty(exports, "byImportance", {
	enumerable: true,
	get: function() {
		return byImportance;
	}
});
Object.defineProperty(exports, "byText", {
	enumerable: true,
	get: function() {
		return byText;
	}
});
Object.defineProperty(exports, "capped", {
	enumerable: true,
	get: function() {
		return capped;
	}
});
Object.defineProperty(exports, "catalogueWith", {
	enumerable: true,
	get: function() {
		return catalogueWith;
	}
});
Object.defineProperty(exports, "comparable", {
	enumerable: true,
	get: function() {
		return comparable;
	}
});
Object.defineProperty(exports, "contentsIn", {
	enumerable: true,
	get: function() {
		return contentsIn;
	}
});
Object.defineProperty(exports, "decidedIn", {
	enumerable: true,
	get: function() {
		return decidedIn;
	}
});
Object.defineProperty(exports, "durationDays", {
	enumerable: true,
	get: function() {
		return durationDays;
	}
});
Object.defineProperty(exports, "evidenceOf", {
	enumerable: true,
	get: function() {
		return evidenceOf;
	}
});
Object.defineProperty(exports, "factsOf", {
	enumerable: true,
	get: function() {
		return factsOf;
	}
});
Object.defineProperty(exports, "findInRuleSets", {
	enumerable: true,
	get: function() {
		return findInRuleSets;
	}
});
Object.defineProperty(exports, "findPolicy", {
	enumerable: true,
	get: function() {
		return findPolicy;
	}
});
Object.defineProperty(exports, "findWatched", {
	enumerable: true,
	get: function() {
		return findWatched;
	}
});
Object.defineProperty(exports, "fitting", {
	enumerable: true,
	get: function() {
		return fitting;
	}
});
Object.defineProperty(exports, "folded", {
	enumerable: true,
	get: function() {
		return folded;
	}
});
Object.defineProperty(exports, "forgettingOf", {
	enumerable: true,
	get: function() {
		return forgettingOf;
	}
});
Object.defineProperty(exports, "grouped", {
	enumerable: true,
	get: function() {
		return grouped;
	}
});
Object.defineProperty(exports, "heldAs", {
	enumerable: true,
	get: function() {
		return heldAs;
	}
});
Object.defineProperty(exports, "hold", {
	enumerable: true,
	get: function() {
		return hold;
	}
});
Object.defineProperty(exports, "holdOrUnclear", {
	enumerable: true,
	get: function() {
		return holdOrUnclear;
	}
});
Object.defineProperty(exports, "holdsAnything", {
	enumerable: true,
	get: function() {
		return holdsAnything;
	}
});
Object.defineProperty(exports, "holdsAt", {
	enumerable: true,
	get: function() {
		return holdsAt;
	}
});
Object.defineProperty(exports, "idOfAccount", {
	enumerable: true,
	get: function() {
		return idOfAccount;
	}
});
Object.defineProperty(exports, "idSetsOf", {
	enumerable: true,
	get: function() {
		return idSetsOf;
	}
});
Object.defineProperty(exports, "identifyingIn", {
	enumerable: true,
	get: function() {
		return identifyingIn;
	}
});
Object.defineProperty(exports, "idsAt", {
	enumerable: true,
	get: function() {
		return idsAt;
	}
});
Object.defineProperty(exports, "idsOf", {
	enumerable: true,
	get: function() {
		return idsOf;
	}
});
Object.defineProperty(exports, "inAnyRegion", {
	enumerable: true,
	get: function() {
		return inAnyRegion;
	}
});
Object.defineProperty(exports, "inModules", {
	enumerable: true,
	get: function() {
		return inModules;
	}
});
Object.defineProperty(exports, "instanceBlockOf", {
	enumerable: true,
	get: function() {
		return instanceBlockOf;
	}
});
Object.defineProperty(exports, "isByType", {
	enumerable: true,
	get: function() {
		return isByType;
	}
});
Object.defineProperty(exports, "isChosen", {
	enumerable: true,
	get: function() {
		return isChosen;
	}
});
Object.defineProperty(exports, "isConditional", {
	enumerable: true,
	get: function() {
		return isConditional;
	}
});
Object.defineProperty(exports, "isDestroyed", {
	enumerable: true,
	get: function() {
		return isDestroyed;
	}
});
Object.defineProperty(exports, "isGlobal", {
	enumerable: true,
	get: function() {
		return isGlobal;
	}
});
Object.defineProperty(exports, "isHeavier", {
	enumerable: true,
	get: function() {
		return isHeavier;
	}
});
Object.defineProperty(exports, "isLossRule", {
	enumerable: true,
	get: function() {
		return isLossRule;
	}
});
Object.defineProperty(exports, "isNamedEverywhere", {
	enumerable: true,
	get: function() {
		return isNamedEverywhere;
	}
});
Object.defineProperty(exports, "isOfAction", {
	enumerable: true,
	get: function() {
		return isOfAction;
	}
});
Object.defineProperty(exports, "isOnlyForgotten", {
	enumerable: true,
	get: function() {
		return isOnlyForgotten;
	}
});
Object.defineProperty(exports, "isPair", {
	enumerable: true,
	get: function() {
		return isPair;
	}
});
Object.defineProperty(exports, "isPattern", {
	enumerable: true,
	get: function() {
		return isPattern;
	}
});
Object.defineProperty(exports, "isReading", {
	enumerable: true,
	get: function() {
		return isReading;
	}
});
Object.defineProperty(exports, "isRuleChange", {
	enumerable: true,
	get: function() {
		return isRuleChange;
	}
});
Object.defineProperty(exports, "isSetForRoot", {
	enumerable: true,
	get: function() {
		return isSetForRoot;
	}
});
Object.defineProperty(exports, "isWorthKeeping", {
	enumerable: true,
	get: function() {
		return isWorthKeeping;
	}
});
Object.defineProperty(exports, "keptPathsOf", {
	enumerable: true,
	get: function() {
		return keptPathsOf;
	}
});
Object.defineProperty(exports, "knownOfKind", {
	enumerable: true,
	get: function() {
		return knownOfKind;
	}
});
Object.defineProperty(exports, "knownOfType", {
	enumerable: true,
	get: function() {
		return knownOfType;
	}
});
Object.defineProperty(exports, "knownTypes", {
	enumerable: true,
	get: function() {
		return knownTypes;
	}
});
Object.defineProperty(exports, "matchesAddress", {
	enumerable: true,
	get: function() {
		return matchesAddress;
	}
});
Object.defineProperty(exports, "matchesObject", {
	enumerable: true,
	get: function() {
		return matchesObject;
	}
});
Object.defineProperty(exports, "mayHold", {
	enumerable: true,
	get: function() {
		return mayHold;
	}
});
Object.defineProperty(exports, "moduleIn", {
	enumerable: true,
	get: function() {
		return moduleIn;
	}
});
Object.defineProperty(exports, "namedAt", {
	enumerable: true,
	get: function() {
		return namedAt;
	}
});
Object.defineProperty(exports, "namedPaths", {
	enumerable: true,
	get: function() {
		return namedPaths;
	}
});
Object.defineProperty(exports, "namespaceOf", {
	enumerable: true,
	get: function() {
		return namespaceOf;
	}
});
Object.defineProperty(exports, "namingsBy", {
	enumerable: true,
	get: function() {
		return namingsBy;
	}
});
Object.defineProperty(exports, "newlyExpiring", {
	enumerable: true,
	get: function() {
		return newlyExpiring;
	}
});
Object.defineProperty(exports, "numberIn", {
	enumerable: true,
	get: function() {
		return numberIn;
	}
});
Object.defineProperty(exports, "pairText", {
	enumerable: true,
	get: function() {
		return pairText;
	}
});
Object.defineProperty(exports, "pairWords", {
	enumerable: true,
	get: function() {
		return pairWords;
	}
});
Object.defineProperty(exports, "pairedPath", {
	enumerable: true,
	get: function() {
		return pairedPath;
	}
});
Object.defineProperty(exports, "parsePath", {
	enumerable: true,
	get: function() {
		return parsePath;
	}
});
Object.defineProperty(exports, "passes", {
	enumerable: true,
	get: function() {
		return passes;
	}
});
Object.defineProperty(exports, "pathsAbove", {
	enumerable: true,
	get: function() {
		return pathsAbove;
	}
});
Object.defineProperty(exports, "perhapsExpiring", {
	enumerable: true,
	get: function() {
		return perhapsExpiring;
	}
});
Object.defineProperty(exports, "placeWarnings", {
	enumerable: true,
	get: function() {
		return placeWarnings;
	}
});
Object.defineProperty(exports, "policyHere", {
	enumerable: true,
	get: function() {
		return policyHere;
	}
});
Object.defineProperty(exports, "policyIn", {
	enumerable: true,
	get: function() {
		return policyIn;
	}
});
Object.defineProperty(exports, "policyTextIn", {
	enumerable: true,
	get: function() {
		return policyTextIn;
	}
});
Object.defineProperty(exports, "policyWarnings", {
	enumerable: true,
	get: function() {
		return policyWarnings;
	}
});
Object.defineProperty(exports, "realmOf", {
	enumerable: true,
	get: function() {
		return realmOf;
	}
});
Object.defineProperty(exports, "referencesOf", {
	enumerable: true,
	get: function() {
		return referencesOf;
	}
});
Object.defineProperty(exports, "referencesTo", {
	enumerable: true,
	get: function() {
		return referencesTo;
	}
});
Object.defineProperty(exports, "regionIn", {
	enumerable: true,
	get: function() {
		return regionIn;
	}
});
Object.defineProperty(exports, "regionOf", {
	enumerable: true,
	get: function() {
		return regionOf;
	}
});
Object.defineProperty(exports, "remembered", {
	enumerable: true,
	get: function() {
		return remembered;
	}
});
Object.defineProperty(exports, "rememberedWith", {
	enumerable: true,
	get: function() {
		return rememberedWith;
	}
});
Object.defineProperty(exports, "rowOf", {
	enumerable: true,
	get: function() {
		return rowOf;
	}
});
Object.defineProperty(exports, "rowsBeside", {
	enumerable: true,
	get: function() {
		return rowsBeside;
	}
});
Object.defineProperty(exports, "runningAgain", {
	enumerable: true,
	get: function() {
		return runningAgain;
	}
});
Object.defineProperty(exports, "says", {
	enumerable: true,
	get: function() {
		return says;
	}
});
Object.defineProperty(exports, "scopedIdsOf", {
	enumerable: true,
	get: function() {
		return scopedIdsOf;
	}
});
Object.defineProperty(exports, "scopedPlacesOf", {
	enumerable: true,
	get: function() {
		return scopedPlacesOf;
	}
});
Object.defineProperty(exports, "sectionOf", {
	enumerable: true,
	get: function() {
		return sectionOf;
	}
});
Object.defineProperty(exports, "settingOf", {
	enumerable: true,
	get: function() {
		return settingOf;
	}
});
Object.defineProperty(exports, "shownPath", {
	enumerable: true,
	get: function() {
		return shownPath;
	}
});
Object.defineProperty(exports, "sorted", {
	enumerable: true,
	get: function() {
		return sorted;
	}
});
Object.defineProperty(exports, "statement", {
	enumerable: true,
	get: function() {
		return statement;
	}
});
Object.defineProperty(exports, "stepsIn", {
	enumerable: true,
	get: function() {
		return stepsIn;
	}
});
Object.defineProperty(exports, "stricterOf", {
	enumerable: true,
	get: function() {
		return stricterOf;
	}
});
Object.defineProperty(exports, "subjectOf", {
	enumerable: true,
	get: function() {
		return subjectOf;
	}
});
Object.defineProperty(exports, "subscriptionOf", {
	enumerable: true,
	get: function() {
		return subscriptionOf;
	}
});
Object.defineProperty(exports, "textsAt", {
	enumerable: true,
	get: function() {
		return textsAt;
	}
});
Object.defineProperty(exports, "thereIn", {
	enumerable: true,
	get: function() {
		return thereIn;
	}
});
Object.defineProperty(exports, "typeIn", {
	enumerable: true,
	get: function() {
		return typeIn;
	}
});
Object.defineProperty(exports, "typePasted", {
	enumerable: true,
	get: function() {
		return typePasted;
	}
});
Object.defineProperty(exports, "valuesAt", {
	enumerable: true,
	get: function() {
		return valuesAt;
	}
});

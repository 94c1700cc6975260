Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_rolldown_runtime = require("./runtime.js");
let node_worker_threads = require("node:worker_threads");
let node_fs = require("node:fs");
let node_module = require("node:module");
let node_path = require("node:path");
let node_url = require("node:url");
let node_os = require("node:os");
let node_process = require("node:process");
node_process = require_rolldown_runtime.__toESM(node_process, 1);
let node_crypto = require("node:crypto");
let node_timers_promises = require("node:timers/promises");
let node_v8 = require("node:v8");
let node_buffer = require("node:buffer");
// src/domain/catalogue.ts
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
const ACTIONS$1 = new Map([
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
	return (actions.length === 1 && actions[0]?.includes(",") === true ? void 0 : ACTIONS$1.get(actions.join(","))) ?? { effect: "unknown" };
}
const NOTHING$1 = {
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
	const isHere = (value, order) => at.every((one, d) => d >= depth || isIn(value, d, order, one));
	const [outermost] = at;
	if (values.length <= FEW$1 || outermost === void 0) return values.filter(isHere);
	return (byOutermost(values).get(outermost.index) ?? []).filter(({ value, order }) => isHere(value, order)).map(({ value }) => value);
}
const FEW$1 = 16;
const byOutermost = rememberedWith((values) => {
	return grouped(values.map((value, order) => ({
		value,
		order
	})), ({ value, order }) => placeAt(value, 0, order));
});
const isIn = (value, depth, order, { index }) => placeAt(value, depth, order) === index;
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
const PROVIDER$1 = "provider.";
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
const wordsIn$1 = remembered((words) => new Set(words));
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
	if ("besides" in test) return typeof value !== "string" || !wordsIn$1(test.besides).has(value);
	if ("startsWith" in test) return typeof value === "string" && startsWithAny(value, test.startsWith);
	return test.some((one) => equals(value, one));
}
const MISSING = [NOTHING$1];
const valuesAt = (attributes, path) => attributes.get(path) ?? MISSING;
function textsAt(attributes, path) {
	const found = [];
	for (const { value, digits } of valuesAt(attributes, path)) if (typeof value === "number" || typeof value === "string" && value !== "") found.push(digits ?? String(value));
	return found;
}
const passesOne = ({ values, test }) => (values.length === 0 ? MISSING : values).some((value) => passes(value, test));
const isAbsent$1 = ({ values, test }) => test === null && values.every((value) => passes(value, test));
function metBy(asked, depth) {
	const [first] = asked;
	if (first === void 0 || asked.length === 1 && first.test === null) return asked.every(isAbsent$1) ? asked : null;
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
const alternatives = (conditions) => conditions === void 0 || conditions === true ? [] : [conditions].flat();
const words$1 = (test) => {
	if (typeof test === "string") return [test];
	return Array.isArray(test) ? test.filter((word) => typeof word === "string") : [];
};
const isCompared = (test) => words$1(test).length > 0 || typeof test === "object" && test !== null && "startsWith" in test;
const beginsAs = (value, test) => typeof test === "object" && test !== null && "startsWith" in test && startsWithAny(value, test.startsWith);
function seen$1({ value, unknown, sensitive }, ...tests) {
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
// src/domain/namespace.ts
const NO_NAMESPACE = new Map();
const placeOf$1 = (one) => typeof one === "string" ? {
	path: one,
	as: one
} : one;
const pathsOfNames = (namedIn = []) => namedIn.map((one) => placeOf$1(one).path);
const lastStep = (name) => {
	const bare = name.endsWith("/") ? name.slice(0, -1) : name;
	return bare.slice(bare.lastIndexOf("/") + 1).toLowerCase();
};
function namespaceOf(namedIn, values) {
	if (namedIn === void 0 || namedIn.length === 0) return NO_NAMESPACE;
	const places = grouped(namedIn.map(placeOf$1), ({ as }) => as);
	return new Map(Array.from(places, ([as, all]) => [as, all.flatMap(({ path }) => textsAt(values, path).map(lastStep))]));
}
// src/domain/same-id.ts
const OF_AZURE = /^\/(?:subscriptions\/|providers\/microsoft\.)/i;
const OF_COMPUTE_ENGINE = /^https:\/\/(?:www|compute)\.googleapis\.com\/compute\/\w+\//;
const LOCALITY = /^[a-z]{2}-[a-z]{3}(?:-\d)?\/(?=[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$)/;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const comparable = (id) => OF_AZURE.test(id) || UUID.test(id) ? id.toLowerCase() : id.replace(OF_COMPUTE_ENGINE, "https://www.googleapis.com/compute/v1/").replace(LOCALITY, "");
const idsAt = (attributes, path) => textsAt(attributes, path).map(comparable);
// src/domain/account-in.ts
const ACCOUNT = /^arn:[^:]*:[^:]*:[^:]*:(\d{12}):/;
const SUBSCRIPTION = /^\/subscriptions\/([^/]+)/i;
const subscriptionIn = (id) => SUBSCRIPTION.exec(id)?.[1]?.toLowerCase() ?? null;
const accountIn = (id) => ACCOUNT.exec(id)?.[1] ?? subscriptionIn(id);
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
	const [old, now] = [before.map(canonical$1), after.map(canonical$1)];
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
const canonical$1 = ({ value, unknown }) => JSON.stringify(unknown ? ["unknown"] : typeof value === "object" && value !== null ? [value.fingerprint] : value);
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
const nameOf$2 = (at) => JSON.stringify(at.map(({ keys }) => [...keys]));
function fulfilling(when, attributes) {
	if (!hold(when, attributes)) return [];
	const lists = innermost(when);
	if (lists.length === 0) return [""];
	return elementsIn(when, lists, attributes).filter((at) => hold(when, attributes, {
		lists,
		at
	})).map(nameOf$2);
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
// src/domain/holding.ts
const KEEPING = [
	"data",
	"identity",
	"key"
];
const isWorthKeeping = (row) => KEEPING.includes(row.class) && row.weight !== "low";
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
const TABLE$1 = {
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
const RULE_NAMES = Object.keys(TABLE$1);
Object.fromEntries(RULE_NAMES.map((rule) => [rule, TABLE$1[rule].level]));
// src/domain/levels.ts
const isAsked = (policy, rule) => [policy.levels, ...policy.roots.map(({ rules }) => rules)].some((levels) => (levels[rule] ?? "off") !== "off");
[...LEVELS];
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
function mayBeNamed(entries, type) {
	const ofType = entries.filter((match) => match.type === null || match.type === type);
	return (address) => ofType.some((match) => match.address === null || matchesAddress(match.address, address));
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
const PART$1 = /([^.[\]{}~]+)|\[(\d+|\*)\]|\["([^"\]]+)"\]|~([a-z]+)|\{(?:([\w.]+),([\w.]+))?\}$/gy;
function parsePath(path) {
	const steps = [];
	PART$1.lastIndex = 0;
	while (PART$1.lastIndex < path.length) {
		if (steps.length > 0 && path[PART$1.lastIndex] === ".") PART$1.lastIndex++;
		const [whole, name, index, quoted, kind, key, value] = PART$1.exec(path) ?? [];
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
const lengthOf$1 = (days) => ({
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
	} : lengthOf$1(Number(number) * days);
}
function lengthIn(text) {
	const number = numberIn(text);
	if (number !== null) return lengthOf$1(number);
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
const longest$1 = (one) => spanning(one, MOST);
const isShorter = (one, other) => one.months === other.months ? one.days < other.days : shortest(one) < longest$1(other);
const aboutDays = (one) => (shortest(one) + longest$1(one)) / 2;
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
	return date === null ? lengthIn(text) : lengthOf$1(date);
}
// src/domain/measured.ts
const amount = (value, forever) => {
	if (isNone(value)) return lengthOf$1(forever.includes(null) ? Number.POSITIVE_INFINITY : 0);
	const length = typeof value === "string" ? lengthOrDateIn(value) : typeof value === "number" ? lengthOf$1(value) : null;
	return length?.months === 0 && forever.includes(length.days) ? lengthOf$1(Number.POSITIVE_INFINITY) : length;
};
const measuring = (attributes, path, unit) => (of = NOTHING$1) => {
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
const timing = (attributes, path, { path: other, each }) => (of = NOTHING$1) => {
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
const inEither = (attributes, path, { path: other, units }) => (of = NOTHING$1) => {
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
const isSaidIn = (attributes, path, { path: other }, of = NOTHING$1) => besideIn(attributes, path, other, of).some(({ value, unknown }) => unknown || !isNone(value));
const MONTHS_OF_UNIT = {
	months: 1,
	years: 12
};
function timesUnit(number, unit) {
	const months = number * (MONTHS_OF_UNIT[unit] ?? 0);
	return months > 0 && Number.isInteger(months) ? `P${months}M` : Math.round(number * DAYS_OF_UNIT[unit] * 1e6) / 1e6;
}
function shown$2({ unit, of }, words) {
	const was = seen$1(of, words);
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
	if (typeof value === "number") return lengthOf$1(value);
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
const [NONE$1, ENDLESS] = [lengthOf$1(0), lengthOf$1(Number.POSITIVE_INFINITY)];
function isWithin({ by }, wide, narrow) {
	if (by === "at-least") return !isShorter(narrow ?? NONE$1, wide ?? NONE$1);
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
const seenAt = (limit, path, one, attributes) => shown$2(measuring(attributes, path, limit.unit)(one), (limit.means ?? []).flatMap(({ word, words }) => [word, ...words]));
const setIn = (limit, rule) => valuesOf$2(limit, rule.attributes, rule.in).filter(([, { value, unknown }]) => value !== null || unknown);
const changed$1 = (limits, before, after) => limits.map((limit) => {
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
		was: one === void 0 ? null : seen$1(one, test)
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
	if (other === null) return found$2(set, set.says, uncovered.certain, standing(set, uncovered.rule));
	const limits = overstepped(set.limits, other, uncovered.rule);
	const [old, now] = set.harm === "more" ? [other, uncovered.rule] : [uncovered.rule, other];
	return found$2(set, (limits.length === 1 ? limits[0]?.says : void 0) ?? set.wider, uncovered.certain, changed$1(limits, old, now));
}
function fewerExceptions(set, { before, after }, matching) {
	const { except, list } = set;
	if (except === void 0 || matching.length === 0) return null;
	const [old, now] = [matchingIn(list, except, before), matchingIn(list, except, after)];
	const uncovered = firstUncovered(old, now, except.limits);
	if (uncovered === null) return null;
	const other = counterpart(uncovered.rule, now, old, except.limits);
	const evidence = other === null ? standing(except, uncovered.rule) : changed$1(overstepped(except.limits, other, uncovered.rule), uncovered.rule, other);
	return found$2(set, except.says, uncovered.certain, evidence);
}
function found$2(set, says, certain, evidence) {
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
function variantsOf(row) {
	const { sorts } = row;
	if (sorts === void 0) return [row];
	if (!isByType(sorts)) return sorts.of.map((sort) => asRow(row, sort));
	return sorts.of.flatMap((sort) => sort.types.map((type) => asRowOf(row, sort, type)));
}
// src/domain/address.ts
const KEY$1 = String.raw`\[(?:"(?:[^"\\]|\\.)*"|\d+)\]`;
const STEP = new RegExp(String.raw`(?:^|(?!^)\.)([^.[\]"]+)((?:${KEY$1})*)`, "sy");
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
function addressIn$1(text) {
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
// src/domain/cron.ts
const NAMES$2 = new Map([...[
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
const numberOf = (text) => NAMES$2.get(text.toLowerCase()) ?? Number(text);
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
const LONGEST$2 = 200;
const WORDS$2 = new Map([
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
	if (text.length > LONGEST$2) return null;
	const word = WORDS$2.get(text.toLowerCase().replace(/^@/, ""));
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
const sizeOf$1 = (value) => typeof value === "object" && value !== null ? value.size : isNone(value) ? 0 : 1;
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
	...NOTHING$1,
	value
}, of);
function moved$1(before, after, direction, forever) {
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
		removed: () => sizeOf$1(after) < sizeOf$1(before) || losesElement(before, after),
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
function contentsIn(attributes, list, name) {
	const byPlace = grouped([...attributes].filter(([path]) => path.startsWith(`${list}.`) && path !== `${list}.${name}`).flatMap(([path, values]) => values.map((one, order) => ({
		place: placeAt(one, 0, order),
		text: `${path}=${textOf(one)}`
	}))), ({ place }) => place);
	return new Map(Array.from(byPlace, ([place, own]) => [place, own.map(({ text }) => text).sort().join("\n")]));
}
const textOf = ({ value, unknown }) => unknown ? "?" : JSON.stringify(typeof value === "object" && value !== null ? value.fingerprint : value);
const namesIn$3 = (attributes, list, name) => new Map((attributes.get(`${list}.${name}`) ?? []).map((one, order) => [placeAt(one, 0, order), one]));
const valuesOf = (names) => new Set(Array.from(names.values(), ({ value }) => value));
function oldNames(before, after, list, name) {
	const [was, is] = [namesIn$3(before, list, name), namesIn$3(after, list, name)];
	const [old, now] = [contentsIn(before, list, name), contentsIn(after, list, name)];
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
const words = ({ change }) => {
	if (change === "off" || change === "on") return [true, false];
	return typeof change === "object" ? [change.from ?? [], change.to ?? []].flat() : [];
};
const told = (watch, before, after) => ({
	kind: "attribute",
	...ownerOf(before.instead !== void 0 && before.instead === after.instead ? before.instead : watch.path),
	was: shown$2(before, words(watch)),
	becomes: shown$2(after, words(watch))
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
	}).map(canonical$1)).join("\n"));
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
		const does = moved$1(orDefault(old.value, watch), orDefault(now.value, watch), change, forever);
		const isElse = isNone(now.value) && isElseInNew(after) || isNone(old.value) && isElseInOld(before);
		const isVague = does && isElse || isThere$2(after, watch) && isIncomparable(old.value, now.value, watch);
		if (does || isVague) return {
			watch,
			certain: true,
			isVague,
			evidence
		};
	}
	return null;
}
const isThere$2 = (after, { path }) => after !== void 0 && (after.at !== void 0 || !path.includes("[*]"));
function hiddenBefore(watch, before, after, change) {
	if (!mayHaveMoved(after, watch.change)) return null;
	const [now] = after;
	const was = measuredIn(change.before, watch)(before);
	const alone = {
		kind: "attribute",
		...ownerOf(watch.path),
		was: shown$2(was, words(watch))
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
	const isOfType = (address) => types.some((type) => addressIn$1(address)?.block.startsWith(`${type}.`) === true);
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
		namedBy: namedBy(row),
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
function namedBy(row) {
	const conditional = (row.leaves ?? []).filter((leaf) => leaf.remains === "refused" && leaf.refusal !== "protected");
	if (conditional.length === 0) return null;
	return own(conditional.flatMap((leaf) => "named" in leaf ? leaf.named ?? [] : []));
}
const own = (paths) => [...new Set(paths)].filter((path) => !path.startsWith(PROVIDER$1)).map(parsePath);
const ofProvider = (paths) => [...new Set(paths)].filter((path) => path.startsWith(PROVIDER$1)).map((path) => ({
	...parsePath(path.slice(9)),
	path
}));
// src/catalogue/load.ts
const LIST = "providers.json";
const reading = (path, read) => {
	try {
		return read();
	} catch (cause) {
		throw new Error(`${path} can't be read as a table of the catalogue; copy dist as a whole`, { cause });
	}
};
const END = "]}";
const TYPE$1 = /^\{"type":"([^"\\]+)"/;
function tableIn(path) {
	const lines = (0, node_fs.readFileSync)(path, "utf8").split("\n");
	const head = JSON.parse(`${lines.shift()}${END}`);
	const [end, rest] = lines.splice(-2);
	if (end !== END || rest !== "") throw new Error("it has no end");
	const written = new Map(lines.filter((line) => line !== "").map((line) => [TYPE$1.exec(line)?.[1], line]));
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
const textsIn$1 = (path) => reading(path, () => JSON.parse((0, node_fs.readFileSync)(path, "utf8")));
function bundledTables(folder) {
	const prefixes = textsIn$1((0, node_path.join)(folder, LIST));
	const readTable = (path) => () => reading(path, () => tableIn(path));
	return new Map(prefixes.map((prefix) => [prefix, readTable((0, node_path.join)(folder, `${prefix}.json`))]));
}
const writtenTables = () => (0, node_module.createRequire)(require("url").pathToFileURL(__filename).href)("./written.ts").writtenTables();
const folderOfTables = require("url").pathToFileURL(__filename).href.endsWith(".ts") ? null : (0, node_path.join)((0, node_path.dirname)((0, node_url.fileURLToPath)(require("url").pathToFileURL(__filename).href)), "..", "catalogue");
let found$1;
function tables() {
	found$1 ??= folderOfTables === null ? writtenTables() : bundledTables(folderOfTables);
	return found$1;
}
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
// src/domain/fault.ts
var InputError = class extends Error {
	name = "InputError";
};
// src/text/system-error.ts
const WHY = new Map([
	["ENOENT", "there is no such file or folder"],
	["ENOTDIR", "a part of its path is no folder"],
	["EEXIST", "a part of its path is no folder"],
	["EISDIR", "it is a folder"],
	["EACCES", "permission denied"],
	["EPERM", "permission denied"],
	["EROFS", "the disk can't be written"],
	["ENOSPC", "the disk is full"],
	["EDQUOT", "the disk quota is used up"],
	["ENAMETOOLONG", "its name is too long"],
	["ELOOP", "its links lead in a circle"],
	["EMFILE", "too many files are open"],
	["EIO", "the disk or the network behind it failed"],
	["ESTALE", "the disk or the network behind it failed"]
]);
const REMEDY$1 = new Map([
	["EACCES", "look who may read and write there"],
	["EPERM", "look who may read and write there"],
	["EROFS", "choose another place"],
	["ENOSPC", "make room there, or choose another place"],
	["EDQUOT", "make room there, or choose another place"],
	["EMFILE", "close some, or raise the limit (ulimit -n)"],
	["EIO", "try again, or copy it to another place first"],
	["ESTALE", "try again, or copy it to another place first"]
]);
new Set("EACCES EPERM EROFS ENOSPC EDQUOT ENAMETOOLONG ELOOP EMFILE".split(" "));
const codeOf$1 = (cause) => cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
const whyOf = (cause) => WHY.get(codeOf$1(cause)) ?? codeOf$1(cause);
const whyAndRemedy = (cause) => `${whyOf(cause)}; ${REMEDY$1.get(codeOf$1(cause)) ?? "check the path"}`;
// src/input/found.ts
const statOf = (path) => found(() => (0, node_fs.statSync)(path, { throwIfNoEntry: false }));
const linkStatOf = (path) => found(() => (0, node_fs.lstatSync)(path, { throwIfNoEntry: false }));
const NOWHERE = new Set(["ENOTDIR", "ENAMETOOLONG"]);
function found(look) {
	try {
		return look();
	} catch (error) {
		if (error instanceof Error && "code" in error && NOWHERE.has(error.code)) return void 0;
		throw error;
	}
}
function isTaken(path) {
	try {
		return linkStatOf(path) !== void 0;
	} catch {
		return true;
	}
}
const absent = (path) => isTaken(path) ? "is a link that leads to nothing" : "does not exist";
const isFolder = (path) => statOf(path)?.isDirectory() === true;
const isFile = (path) => statOf(path)?.isFile() === true;
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
var ScanError = class extends InputError {
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
// src/input/json/value.ts
var LongNumber = class {
	digits;
	constructor(digits) {
		this.digits = digits;
	}
};
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof LongNumber);
const isList = (value) => Array.isArray(value);
const objectOf = (value) => isObject(value) ? value : {};
const stringOf = (value) => typeof value === "string" ? value : null;
const MAY_BE_LONG = /(?:^|[:,[])\s*-?\d{16}/;
const PIECE = /\\.|"|-?\d[\d.eE+-]*/g;
const LONG = /^-?\d{16,}$/;
const MARK = `${(0, node_crypto.randomUUID)()} `;
const isExact = (digits) => String(Number(digits)) === digits;
function parseText(text) {
	if (!MAY_BE_LONG.test(text)) return JSON.parse(text);
	let isInText = false;
	const marked = text.replace(PIECE, (piece) => {
		if (piece === "\"") isInText = !isInText;
		return !isInText && LONG.test(piece) && !isExact(piece) ? `"${MARK}${piece}"` : piece;
	});
	return unmarked$1(JSON.parse(marked));
}
const isMarked$1 = (value) => typeof value === "string" && value.startsWith(MARK);
function unmarked$1(whole) {
	const root = { whole };
	const open = [root];
	for (const holder of open) for (const [key, value] of Object.entries(holder)) if (isMarked$1(value)) holder[key] = new LongNumber(value.slice(MARK.length));
	else if (typeof value === "object" && value !== null) open.push(value);
	return root.whole;
}
const parse = (bytes) => {
	try {
		return parseText(bytes.toString());
	} catch (cause) {
		throw new InputError(`holds one object of ${bytes.length} bytes, which is more than can be looked at; take it out of the plan, or have it reviewed by hand`, { cause });
	}
};
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
	take: (taken) => tell(parse(taken.whole()))
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
const PROGRAM = threadProgram(require("url").pathToFileURL(__filename).href, "thread.ts", "scanning");
async function readAhead({ path, begin, strange, noun, onProgress }) {
	const { Worker } = await Promise.resolve().then(() => require_rolldown_runtime.__toESM(require("node:worker_threads"), 1));
	const listener = new Listener(begin);
	const data = {
		path,
		shape: listener.shape,
		noun
	};
	const worker = new Worker(PROGRAM, { workerData: data });
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
	if ("strange" in mistake) return new InputError(strange(mistake.strange));
	const { message, offset } = mistake;
	return offset === null ? new InputError(message) : new ScanError(message, offset);
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
		if (isSystemError(cause, "EISDIR")) throw new InputError("is a folder; name the file in it", { cause });
		throw cause;
	} finally {
		(0, node_fs.closeSync)(file);
	}
}
function openFile(path) {
	try {
		return (0, node_fs.openSync)(path, "r");
	} catch (cause) {
		if (isSystemError(cause, "ENOENT") || isSystemError(cause, "ENOTDIR")) throw new InputError(`${absent(path)}; check the path, or that the step which makes it ran`, { cause });
		throw new InputError(`can't be read: ${whyAndRemedy(cause)}`, { cause });
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
const WORD = 4;
const LEAST_ROOM = 1024;
const NO_SLOT = -1;
const ONLY = {
	array: 1,
	object: 2
};
const MOST_MEMBERS = 32;
const layoutOf = rememberedWith((query) => new Layout(query));
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
		this.#next += Math.ceil(bytes / WORD) * WORD;
		if (this.#next > 131072) throw new Error("the query is too long for the scanner");
		while (this.#next - QUERY > this.#bytes.length) this.#bytes = Buffer.concat([this.#bytes, Buffer.alloc(this.#bytes.length)]);
		return address;
	}
	#write(address, words) {
		for (const [at, word] of words.entries()) this.#bytes.writeInt32LE(word, address - QUERY + at * WORD);
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
	if (typeof WebAssembly === "undefined") throw new InputError(NO_WEBASSEMBLY);
	try {
		return new WebAssembly.Instance(codeOf(), { host }).exports;
	} catch (cause) {
		if (!(cause instanceof RangeError)) throw cause;
		throw new InputError(NO_ADDRESSES, { cause });
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
		if (this.#count === 0 && this.#passed > 0) throw new InputError(this.#strange(this.#head));
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
			if (this.#passed > 0 && cause instanceof ScanError) throw new InputError(this.#strange(this.#head), { cause });
			throw cause;
		}
	}
	#start() {
		if (this.#passed > 0 && this.#count > 0) throw new InputError(`has other text and several ${this.#noun}s in it; give each ${this.#noun} in a file of its own`);
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
			if (this.#count > 0) throw new InputError(`has something after the ${this.#noun}, at byte ${this.#lineStart}, that is neither another ${this.#noun} nor a line of setup-terraform's wrapper; give the output of "terraform show -json" as it was written`);
			if (JSON_LINE.test(this.#line.toString("latin1"))) throw new InputError(this.#strange(this.#head));
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
		if (unzipped) throw new InputError("is compressed twice; unpack it first");
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
		if (cause instanceof InputError) throw cause;
		throw new InputError("is a damaged or truncated gzip file; make it again", { cause });
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
			throw new InputError(`begins as ${encoding.toUpperCase()} but is not valid text in it; write it as UTF-8 (PowerShell: | Out-File -Encoding utf8)`, { cause });
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
const noText = (hasNul, from, to) => new InputError(hasNul ? "is a binary file, and no text; give the output of \"terraform show -json\"" : `is not valid UTF-8 between bytes ${from} and ${to}; give the output of "terraform show -json" as it was written`);
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
// src/input/plan/file-kind.ts
function notAFile(path) {
	const found = seen(path);
	if (found === void 0 || found.isFile()) return null;
	if (found.isDirectory()) return "is a folder; name the file in it";
	return `is ${found.isFIFO() ? "a pipe" : found.isSocket() ? "a socket" : "a device"}, and no file; write what it gives into a file and name that, or give it on standard input as "-"`;
}
function seen(path) {
	try {
		return statOf(path);
	} catch {
		return;
	}
}
const WORTH_A_THREAD = 256e6;
function isLargeJson(path) {
	const found = seen(path);
	return found?.isFile() === true && found.size >= WORTH_A_THREAD && /^\{[\s"]/.test(bytesAt(path, 0, 2)?.toString() ?? "");
}
const PACKED = [
	["\u00fd7zXZ\0", "is compressed with xz; unpack it first (xz -d)"],
	["BZh", "is compressed with bzip2; unpack it first (bunzip2)"],
	["(\u00b5/\u00fd", "is compressed with zstd; unpack it first (zstd -d)"],
	["\"M", "is compressed with lz4; unpack it first (lz4 -d)"],
	["7z\u00bc\u00af'", "is a 7z archive; unpack it, and give the file that is meant"],
	["\u00ff\u00fe\0\0", "is text in UTF-32; write it in UTF-8"],
	["\0\0\u00fe\u00ff", "is text in UTF-32; write it in UTF-8"]
];
const IN_TAR = 257;
function packedAs(path) {
	const start = bytesAt(path, 0, 512)?.toString("latin1") ?? "";
	if (start.startsWith("ustar", IN_TAR)) return "is a tar archive; unpack it, and give the file that is meant";
	return PACKED.find(([bytes]) => start.startsWith(bytes))?.[1] ?? null;
}
const END_OF_ZIP = Buffer.from("PK");
const FARTHEST = 65557;
function endsAsZip(path) {
	const size = seen(path)?.size ?? 0;
	if (size === 0) return false;
	const length = Math.min(size, FARTHEST);
	return bytesAt(path, size - length, length)?.includes(END_OF_ZIP) === true;
}
function bytesAt(path, from, length) {
	const bytes = Buffer.alloc(length);
	try {
		const file = (0, node_fs.openSync)(path, "r");
		try {
			return bytes.subarray(0, (0, node_fs.readSync)(file, bytes, 0, length, from));
		} finally {
			(0, node_fs.closeSync)(file);
		}
	} catch {
		return null;
	}
}
// src/input/plan/plan-file.ts
const PLAN_ENTRY = "tfplan";
async function partOfPlan(path, name, read) {
	const zip = await opened(path);
	if (zip === null) return null;
	try {
		const [entry, second] = await entriesNamed(name, zip);
		if (second !== void 0) throw new InputError(`is a saved plan that holds two files ${name}; make it again with "terraform plan -out=tfplan"`);
		return entry === void 0 ? null : await read(await zip.openReadStreamPromise(entry));
	} catch (cause) {
		if (cause instanceof InputError) throw cause;
		throw new InputError(`is a damaged plan file: ${cause instanceof Error ? cause.message : String(cause)}; make it again with "terraform plan -out=tfplan"`, { cause });
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
	const head = bytesAt(path, 0, HEAD$1);
	if (head === null) return null;
	if (endsAsZip(path)) return await isZipWithout(path, "tfplan") ? NO_PLAN_IN_IT : null;
	if (head.toString("latin1", 0, 2) === "PK") return isCutPlan(head) ? CUT_OFF : CUT_ARCHIVE;
	if (isConfiguration(path)) return `is Terraform configuration, not a plan; ${GIVE}`;
	const text = head.toString("utf8").replace(/^\ufeff/, "");
	const told = TEXTS.find(([pattern]) => pattern.test(text))?.[1];
	return told === "" ? null : told ?? `is no saved plan file; ${GIVE}`;
}
const isConfiguration = (path) => /\.(?:tf|tofu|tfvars)(?:\.json)?$|\.hcl$/i.test(path);
// src/domain/contradiction.ts
const CONTRADICTIONS = {
	"no-before": "its actions are those of an object that is there, yet it has no values before",
	"has-before": "its actions are those of an object that is new, yet it has values before",
	"no-after": "its actions leave an object there, yet it has no values after",
	"has-after": "its actions leave no object there, yet it has values after",
	"managed-read": "its actions say that it is only read, yet it is a managed resource",
	"unmanaged-change": "its actions change or destroy it, yet its mode is that of something that is only read"
};
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
		return inModules(path.slice(0, -1), `module.${path.at(-1)}`);
	}
	#source(value, depth) {
		if (value.length > LONGEST_SOURCE) return;
		const source = parse(value);
		if (typeof source === "string" && /^\.\.?[/\\]/.test(source)) this.all.push({
			path: this.pathAt(depth),
			source
		});
	}
};
// src/domain/terraform.ts
const impliedProvider = (type) => type.split("_", 1)[0] ?? "";
const NAME = String.raw`[^\s.[\]"]+`;
new RegExp(String.raw`^(${NAME})\.(${NAME})(\[.*\])?$`, "s");
new RegExp(String.raw`module\.(${NAME})(?:${KEY$1})?\.`, "sy");
// src/input/plan/configs-of.ts
const configsOf = (config, provider) => Object.values(objectOf(config)).filter(isObject).filter((one) => isOf(provider, one));
const isOf = (provider, { full_name, name }) => {
	const full = stringOf(full_name);
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
		for (const [name, one] of Object.entries(variables)) this.#known.set(name, fingerprintOf$1(objectOf(one).value ?? null));
	}
	of(references) {
		return (Array.isArray(references) ? references : []).map((name) => [name, this.#known.get(String(name).replace(/^var\./, "")) ?? null]);
	}
};
function resolved(expression, variables) {
	if (Array.isArray(expression)) return expression.map((one) => resolved(one, variables));
	if (!isObject(expression)) return expression;
	if ("constant_value" in expression) return [expression.constant_value ?? null];
	if ("references" in expression) return variables.of(expression.references ?? null);
	return Object.entries(expression).map(([name, one]) => [name, resolved(one, variables)]);
}
function whereaboutsOf(configs, variables) {
	const all = configs.flatMap(({ expressions }) => {
		const own = Object.entries(objectOf(expressions)).filter(([name]) => SETTINGS.has(name));
		return own.length === 0 ? [] : [JSON.stringify(own.sort().map(([name, one]) => [name, resolved(one, variables)]))];
	});
	if (all.length === 0) return null;
	const told = JSON.stringify([...new Set(all)].sort());
	return told.length > MOST_SIGNS ? fingerprintOf$1(told) : told;
}
const MOST_SIGNS = 1e5;
function withWhereabouts(config, variables) {
	const whereOf = remembered((provider) => whereaboutsOf(configsOf(config, provider), variables));
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
		for (const [key, one] of Object.entries(objectOf(config))) {
			if (!isObject(one) || isInherited(one)) continue;
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
		this.#ofBlocks.set(inModules(path, block), is);
		const module = inModule(path.join("."), config?.provider ?? "");
		if (is === null) this.#untold.add(inModule(path.join("."), impliedProvider(block)));
		else this.#ofModules.set(module, (this.#ofModules.get(module) ?? new Set()).add(is));
	}
	given(objects) {
		return this.#several.size === 0 ? objects : objects.map((object) => this.#given(object));
	}
	#given(object) {
		const provider = impliedProvider(object.type);
		const address = this.#several.has(provider) ? addressIn$1(object.address) : null;
		if (address === null) return object;
		const module = address.module.map(({ name }) => name).join(".");
		const place = inModule(module, provider);
		const is = this.#ofBlocks.get(blockIn(address.module, address.block));
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
const isInherited = ({ module_address: module, expressions }) => module !== void 0 && Object.keys(objectOf(expressions)).length === 0;
const inModule = (module, provider) => `${module} ${provider}`;
const providerOf = ({ full_name, name }) => (stringOf(full_name) ?? stringOf(name) ?? "").split("/").at(-1) ?? "";
const hasUnknown = (unknown, deep = 50) => unknown === true || deep > 0 && typeof unknown === "object" && unknown !== null && Object.values(unknown).some((one) => hasUnknown(one, deep - 1));
function differenceAt(path, change) {
	let { before, after, after_unknown: unknown } = change;
	for (const step of path) {
		if (unknown === true || typeof step !== "string" && typeof step !== "number") break;
		[before, after, unknown] = [
			memberOf(before, step),
			memberOf(after, step),
			memberOf(unknown, step)
		];
	}
	if (!hasUnknown(unknown)) return "known";
	return isSameBut(unknown, before, after, 50) ? "unknown" : "both";
}
const memberOf = (value, step) => {
	if (typeof step === "number") return isList(value) ? value[step] : void 0;
	return isObject(value) && Object.hasOwn(value, step) ? value[step] : void 0;
};
function isSameBut(unknown, before, after, deep) {
	if (unknown === true) return true;
	if (deep === 0) return false;
	const within = (step) => isSameBut(memberOf(unknown, step), memberOf(before, step), memberOf(after, step), deep - 1);
	if (isList(before) && isList(after)) return before.length === after.length && before.every((_, at) => within(at));
	if (isObject(before) && isObject(after)) return Object.keys({
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
		const within = around.flatMap((one) => elementsOf$1(memberOf(one, step)));
		name = name === "" ? step : `${name}.${step}`;
		found.push({
			name,
			count: within.length
		});
		around = within.filter(isObject);
	}
	return found;
}
const blocksOf = (values) => Object.entries(objectOf(values)).filter(([, value]) => isList(value) || isObject(value)).map(([name, value]) => ({
	name,
	count: elementsOf$1(value).length
})).filter(({ count }) => count > 0);
const elementsOf$1 = (value) => isList(value) ? value : value === void 0 || value === null ? [] : [value];
function writtenIn(expressions) {
	const found = new Map();
	const open = Object.entries(expressions);
	for (let next = open.pop(); next !== void 0; next = open.pop()) {
		const [name, one] = next;
		if (isArgument(one)) {
			found.set(name, "argument");
			continue;
		}
		const blocks = isList(one) ? one : [one];
		const before = found.get(name);
		found.set(name, (typeof before === "number" ? before : 0) + blocks.length);
		for (const block of blocks) for (const [inner, its] of Object.entries(isObject(block) ? block : {})) open.push([`${name}.${inner}`, its]);
	}
	return found;
}
const isArgument = (one) => isObject(one) && (isList(one.references) || "constant_value" in one || Object.keys(one).length === 0);
function isWritten(way, written) {
	const end = way.findIndex(({ name }) => written.get(name) === "argument");
	return way.slice(0, end === -1 ? void 0 : end).every(({ name, count }) => written.get(name) === count);
}
// src/input/plan/references.ts
const LONGEST = 1e3;
const NOTHING = {
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
		ofCall.add("expressions", { take: ifAsked((all, depth) => this.#call(depth, { arguments: argumentsIn(parse(all.whole())) })) });
		ofCall.add("for_each_expression", { take: ifAsked((one, depth) => this.#call(depth, { forEach: referencesIn(parse(one.whole())) })) });
	}
	#block(taken, depth) {
		const block = inModules(this.#moduleCalls.pathAt(depth), taken.string(0) ?? "");
		if (!this.#questions.isAsked(block)) return;
		const { expressions, for_each_expression: forEach } = objectOf(parse(taken.whole()));
		this.#written.set(block, writtenIn(objectOf(expressions)));
		this.resources.set(block, {
			arguments: argumentsIn(expressions),
			forEach: forEach === void 0 ? void 0 : referencesIn(forEach)
		});
	}
	#output(name, taken, depth) {
		const address = inModules(this.#moduleCalls.pathAt(depth), name);
		this.outputs.set(address, referencesIn(objectOf(parse(taken.whole())).expression));
	}
	#call(depth, told) {
		const address = this.#moduleCalls.callAt(depth);
		this.calls.set(address, {
			...this.calls.get(address) ?? NOTHING,
			...told
		});
	}
	isWritten(address, way) {
		const parts = addressIn$1(address);
		const written = parts === null ? void 0 : this.#written.get(blockIn(parts.module, parts.block));
		return written !== void 0 && isWritten(way, written);
	}
};
const argumentsIn = (expressions) => new Map(Object.entries(objectOf(expressions)).map(([name, expression]) => [name, referencesIn(expression)]));
function referencesIn(expression) {
	const found = new Set();
	const open = expression === void 0 ? [] : [expression];
	for (let one = open.pop(); one !== void 0; one = open.pop()) if (isList(one)) open.push(...one);
	else if (isObject(one)) open.push(...expressionsIn(one, found));
	return [...found];
}
function expressionsIn(one, found) {
	const { references, constant_value: _, ...others } = one;
	if (isList(references) && references.every((name) => typeof name === "string")) {
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
	return parse(bytes);
}
function parseMembers(bytes, names) {
	if (bytes[0] !== 123) return parse(bytes);
	const found = {};
	for (let i = spaceEnd(bytes, 1); bytes[i] !== 125;) {
		const keyEnd = plainEnd(bytes, i + 1);
		if (bytes[keyEnd] !== 34) return parse(bytes);
		const start = spaceEnd(bytes, spaceEnd(bytes, keyEnd + 1) + 1);
		const end = valueEnd(bytes, start);
		const name = names.find(bytes, i + 1, keyEnd);
		if (name !== void 0) found[name] = parse(bytes.subarray(start, end));
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
Buffer.from("null");
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
const treeOf = rememberedWith((paths) => {
	const top = [];
	for (const [place, { steps }] of paths.entries()) grow(top, steps, place);
	return top;
});
const namesIn$2 = rememberedWith((paths) => {
	const names = new ByBytes();
	for (const name of treeOf(paths).flatMap(({ step }) => membersOf(step))) names.add(name, name);
	return names;
});
function membersOf(step) {
	if (typeof step === "string") return [step];
	if (isPair(step) && step.pair !== "members") return step.pair.map((name) => name.split(".")[0]);
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
const TYPE = 1;
const ACTIONS = 2;
const INDEX = 14;
const changeEntry = (take) => ({
	only: "object",
	take,
	members: new Members({
		mode: { slot: MODE },
		type: { slot: TYPE },
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
				type: { slot: TYPE },
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
	return bytes && parseAtLeast(bytes, namesIn$2(paths));
};
const mayHave = (slots) => (names) => {
	const bytes = slots.bytes(7);
	return bytes !== void 0 && names.mayStandIn(bytes);
};
const typeIn = (slots) => slots.word(TYPE) || null;
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
	const action = actionOf(actions);
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
		const namespace = namespaceOf(paths.namedIn.names, values);
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
	const same = remembered((text) => text);
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
const namesIn$1 = (element) => isObject(element) ? Object.keys(element).filter((key) => WRITTEN.has(key)).sort((a, b) => WRITTEN.get(a) - WRITTEN.get(b)) : [];
const elementsOf = rememberedWith((list) => {
	const names = namesIn$1(list[0]).flatMap((name) => {
		const values = list.map((element) => textIn$1(element, name));
		return isTelling(values) ? [[name, values]] : [];
	});
	return list.map((_, index) => ({
		index,
		keys: names.length === 0 ? NO_KEYS : new Map(names.map(([name, values]) => [name, values[index]]))
	}));
});
const textIn$1 = (element, name) => {
	const value = isObject(element) && Object.hasOwn(element, name) ? element[name] : void 0;
	if (value instanceof LongNumber) return value.digits;
	return typeof value === "string" && value !== "" || typeof value === "number" ? JSON.stringify(value) : null;
};
const isTelling = (values) => !values.includes(null) && new Set(values).size === values.length;
// src/input/plan/yaml.ts
const MOST_ALIASES = 1e3;
const yaml$1 = () => (0, node_module.createRequire)(require("url").pathToFileURL(__filename).href)(require("url").pathToFileURL(__filename).href.endsWith(".ts") ? "yaml" : "../yaml/index.js");
function yamlIn(text) {
	const reader = yaml$1();
	try {
		const document = reader.parseDocument(text, {
			logLevel: "silent",
			schema: "core",
			uniqueKeys: false
		});
		if (document.errors.length > 0 || saysTwice(document, reader)) return void 0;
		const value = document.toJS({ maxAliasCount: MOST_ALIASES });
		return isEndless(value) ? void 0 : value;
	} catch {
		return;
	}
}
function saysTwice(document, { isScalar, visit }) {
	let found = false;
	visit(document, { Map(_, { items }) {
		const keys = items.map(({ key }) => isScalar(key) ? key.value : key);
		found = new Set(keys).size < keys.length;
		return found ? visit.BREAK : void 0;
	} });
	return found;
}
function isEndless(value, above = new Set()) {
	if (!isObject(value) && !isList(value)) return false;
	if (above.has(value)) return true;
	above.add(value);
	const found = Object.values(value).some((one) => isEndless(one, above));
	above.delete(value);
	return found;
}
// src/input/plan/stack.ts
function stackIn(text) {
	const template = yamlIn(text);
	if (!isObject(template) || !isObject(template.Resources)) return void 0;
	return Object.entries(template.Resources).flatMap(([name, one]) => resourcesIn(name, one));
}
function resourcesIn(name, one) {
	if (!isList(one)) return [resourceOf(name, objectOf(one))];
	const [, values = null, made] = one;
	return Object.values(objectOf(made)).map((each) => resourceOf(`${name} ${fingerprintOf$1(values)}`, objectOf(each)));
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
	if (isInstance && objectOf(Properties).DBClusterIdentifier !== void 0) return "elsewhere";
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
	const fields = isObject(schema) ? schema.fields : schema;
	return isList(fields) ? fields.flatMap((field) => namesIn(field, "", 0)) : void 0;
}
const DEEPEST = 20;
function namesIn(field, before, depth) {
	if (!isObject(field) || typeof field.name !== "string" || depth > DEEPEST) return [];
	const name = `${before}${field.name.toLowerCase()}`;
	return [name, ...(isList(field.fields) ? field.fields : []).flatMap((one) => namesIn(one, `${name}.`, depth + 1))];
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
const yaml = (text) => yamlIn(text) ?? null;
const READERS = {
	json,
	yaml,
	columns,
	properties,
	sql,
	stack: stackIn,
	account: accountIn
};
// src/input/plan/projection.ts
const below = (tree, step) => {
	if (tree === true) return true;
	if (typeof step === "number") return isList(tree) ? tree[step] : void 0;
	return isObject(tree) && Object.hasOwn(tree, step) ? tree[step] : void 0;
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
	const length = Math.max(isList(marked.value) ? marked.value.length : 0, isList(marked.unknown) ? marked.unknown.length : 0);
	if (length === 0) return marked.unknown === true ? [marked] : [];
	return Array.from({ length }, (_, index) => into(marked, index));
}
function eachElement(marked) {
	const all = elements(marked);
	const [first] = all;
	const isWhole = first === marked;
	const known = isList(marked.value) && marked.value.length === all.length ? elementsOf(marked.value) : null;
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
	value: pairText(marked.value, "")
}] : [];
function pairs(marked, { pair }) {
	if (pair === "members" && typeof marked.value === "string") return tagAlone(marked);
	if (!isObject(marked.value)) return marked.unknown === true ? [marked] : [];
	return (pair === "members" ? Object.keys(marked.value).map((key) => [key, into(marked, key)]) : [[member(marked, pair[0]), member(marked, pair[1])]]).flatMap(([keyed, valued]) => {
		const key = typeof keyed === "string" ? keyed : keyed.value;
		const text = textIn(valued.value);
		const marks = [valued.sensitive, typeof keyed === "string" ? void 0 : keyed.sensitive];
		return typeof key === "string" && text !== null ? [{
			...marked,
			value: pairText(key, text),
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
	const listed = isList(marked.value) || isList(marked.unknown);
	if (isReading(step)) return [readIn(marked, step)];
	const missing = marked.value === void 0 || marked.value === null;
	if (isPair(step)) return listed ? elements(marked).flatMap((element) => pairs(element, step)) : pairs(marked, step);
	if (step === ANY) return listed || missing ? eachElement(marked) : [alone(marked)];
	if (typeof step === "number") return listed || missing ? [into(marked, step)] : [marked];
	return listed ? elements(marked).map((element) => into(element, step)) : [into(marked, step)];
}
const canonical = (value, depth = 0) => {
	if (depth > 200) return "\u2026";
	if (isList(value)) return `[${value.map((element) => canonical(element, depth + 1)).sort()}]`;
	if (!isObject(value)) return JSON.stringify(value);
	return `{${Object.keys(value).filter((key) => value[key] !== null).sort().map((key) => `${JSON.stringify(key)}:${canonical(value[key], depth + 1)}`)}}`;
};
function sizeOf(value) {
	const members = Object.values(value);
	return !isList(value) && members.every((member) => member === null) ? 0 : members.length;
}
const composite = (value) => ({
	size: sizeOf(value),
	fingerprint: (0, node_crypto.createHash)("sha256").update(canonical(value)).digest("base64"),
	elements: isList(value) && value.every((element) => typeof element !== "object" || element instanceof LongNumber) ? value.map((element) => JSON.stringify(element)) : null
});
function scalarOf(value) {
	if (value === null || typeof value !== "object") return value;
	return value instanceof LongNumber ? Number(value.digits) : composite(value);
}
function attribute({ value = null, sensitive, unknown, at }) {
	const told = {
		value: scalarOf(value),
		sensitive: sensitive === true,
		unknown: unknown === true
	};
	if (at === void 0 && !(value instanceof LongNumber)) return told;
	return {
		...told,
		...at && { at },
		...value instanceof LongNumber && { digits: value.digits }
	};
}
const isThere$1 = (one) => one.value !== null || one.unknown;
const isInElement = (steps) => steps.includes(ANY) && steps.at(-1) !== ANY && !isPair(steps.at(-1));
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
const isAbsent = ({ value, unknown }, first) => typeof first === "string" && isObject(value) && (value[first] ?? null) === null && unknown !== true && !(isObject(unknown) && Object.hasOwn(unknown, first));
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
		if (!isDestroyed(change) || ids.length === 0) return;
		const { type } = change;
		const known = this.#ids.get(type) ?? new Set();
		for (const { path } of ids) for (const id of idsAt(change.before, path)) known.add(id);
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
		if (isOfType) return action === void 0 || !isDestroyed({ action });
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
			return ids !== void 0 && idsAt(named, path).some((id) => ids.has(id));
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
const marksOf = ({ object: { type, values }, ids }) => ids.flatMap(({ path }) => idsAt(values, path).map((id) => markOf(type, id)));
const namedIn = ({ object: { values }, naming }) => new Set(naming.flatMap(({ path, to }) => idsAt(values, path).flatMap((id) => to.map((type) => markOf(type, id)))));
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
	const action = actionOf(actions);
	const found = isModeTold(slots) ? ofMode(action, mode) : null;
	if (found !== null) return found;
	const seen = (slot) => slots.has(slot) ? "values" : slots.text(slot) === void 0 ? "untold" : "none";
	if (ofSides(action, {
		before: seen(7),
		after: seen(10)
	}) === null) return null;
	return ofSides(action, sidesOf(objectOf(objectOf(parse(slots.whole())).change)));
}
const ofIdle = (found) => found === "no-before" ? null : found;
const contradictionInDrift = (slots) => modeIn(slots) === "managed" ? ofIdle(contradictionIn(slots, "managed", actionsIn(slots))) : null;
function contradictionInDeferred(entry) {
	const change = objectOf(objectOf(entry.resource_change).change);
	const actions = isList(change.actions) ? change.actions.filter((word) => typeof word === "string") : [];
	return ofIdle(ofSides(actionOf(actions), sidesOf(change)));
}
const isTriggeredTwice = (invocation) => isObject(invocation.lifecycle_action_trigger) && isObject(invocation.invoke_action_trigger);
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
	const before = objectOf(values);
	const texts = [...NAMES, ...TAGS].filter((name) => marks !== true && !isMarked(objectOf(marks)[name])).flatMap((name) => textsIn(before[name])).filter((text) => typeof text === "string");
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
	return isList(value) ? value : Object.values(objectOf(value));
};
// src/input/plan/forcing.ts
const forcing = (paths) => isList(paths) ? [...new Set(paths.map(attributeIn))].filter((path) => path !== "") : [];
function attributeIn(path) {
	const steps = isList(path) ? path : [];
	const end = steps.findIndex((step, at) => !isOfBlock(step, steps[at - 1]));
	return steps.slice(0, end === -1 ? void 0 : end).map((step, at) => typeof step === "number" ? `[${step}]` : `${at === 0 ? "" : "."}${step}`).join("");
}
const isOfBlock = (step, before) => typeof step === "number" || typeof step === "string" && (before === void 0 || typeof before === "number");
function forcedBy(change) {
	const each = (isList(change.replace_paths) ? change.replace_paths.map((path) => isList(path) ? path : []) : []).map((path) => ({
		path,
		attribute: attributeIn(path),
		differs: differenceAt(path, change)
	}));
	const known = new Set(each.filter(({ differs }) => differs === "known").map(({ attribute }) => attribute));
	if (each.every(({ differs }) => differs === "known")) return { by: "itself" };
	const others = each.filter(({ attribute }) => !known.has(attribute));
	const names = others.flatMap(({ path: [name] }) => typeof name === "string" ? [name] : []);
	if (others.some(({ differs }) => differs === "both") || names.length < others.length) return { by: "untold" };
	const after = objectOf(change.after);
	return {
		by: "others",
		known: [...known],
		unknown: [...new Set(names)],
		ways: others.map(({ path }) => blocksAlong(path, after))
	};
}
// src/input/plan/hidden.ts
function hiddenIn(value, marks, deep = 50) {
	if (marks === true && (value ?? null) === null) return true;
	if (deep === 0) return void 0;
	const below = (step) => hiddenIn(memberOf(value, step), marks === true ? true : memberOf(marks, step), deep - 1);
	const shape = marks === true ? value : marks;
	if (isList(shape)) return shape.map((_, at) => below(at) ?? false);
	if (!isObject(shape)) return void 0;
	return Object.fromEntries(Object.keys(shape).map((name) => [name, below(name) ?? false]));
}
const hiddenAfter = (value, marks, unknown) => both(unknown, hiddenIn(value, marks), 50);
function both(one, other, deep) {
	if (one === true || other === true) return true;
	if (deep === 0 || !isTree(one)) return other ?? one;
	if (!isTree(other)) return one;
	const below = (step) => both(memberOf(one, step), memberOf(other, step), deep - 1) ?? false;
	if (isList(one) || isList(other)) return Array.from({ length: Math.max(lengthOf(one), lengthOf(other)) }, (_, at) => below(at));
	return Object.fromEntries(Object.keys({
		...one,
		...other
	}).map((name) => [name, below(name)]));
}
const isTree = (value) => isList(value) || isObject(value);
const lengthOf = (value) => isList(value) ? value.length : 0;
// src/input/plan/identity.ts
const identityOfId = (id) => fingerprintOf("id", id);
const fingerprintOf = (key, value) => (0, node_crypto.createHash)("sha256").update(`${key}\0${value}`).digest("hex");
const identitiesOf = ({ before, after, after_sensitive: sensitive }) => ({
	identity: identityOf(before),
	exactIdentity: before == null ? plannedIdentityOf(after, sensitive) : exactIdentityOf(before),
	isKnownByName: isObject(before) && isKnownByName(before)
});
function plannedIdentityOf(after, sensitive) {
	if (!isObject(after) || sensitive === true) return null;
	const marks = isObject(sensitive) ? sensitive : {};
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
	if (identity === null || !isObject(value)) return null;
	const all = [...TELLS_APART.map((key) => value[key]), uidIn(value)];
	return fingerprintOf(identity, JSON.stringify(all.map((one) => typeof one === "string" ? one : null)));
}
const uidIn = ({ metadata }) => {
	const [first] = isList(metadata) ? metadata : [];
	return isObject(first) ? first.uid : void 0;
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
	if (!isObject(value)) return null;
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
	const change = objectOf(entry.change);
	const hidden = isRedacted ? hiddenIn(change.before, change.before_sensitive) : void 0;
	const { after: value, after_sensitive: marks, after_unknown } = change;
	const unknown = isRedacted ? hiddenAfter(value, marks, after_unknown) : after_unknown;
	const { before, after } = pathsOf(known.action.effect, paths);
	return {
		...known,
		deposed: stringOf(entry.deposed) ?? (entry.deposed === true ? "deposed" : null),
		previousAddress: stringOf(entry.previous_address),
		module: stringOf(entry.module_address),
		provider: stringOf(entry.provider_name) ?? "",
		imported: change.importing !== void 0 && change.importing !== null,
		reason: stringOf(entry.action_reason),
		callings: paths.isMachine && isDestroyed(known) ? callingsOf(known.address, change.before, change.before_sensitive) : [],
		because: forcing(change.replace_paths),
		before: before.length === 0 ? NO_ATTRIBUTES : project(change.before, change.before_sensitive, hidden, before),
		after: after.length === 0 ? NO_ATTRIBUTES : project(change.after, change.after_sensitive, unknown, after),
		...identitiesOf(change)
	};
}
function keptOfUpdate(slots, { updated }, isRedacted) {
	const wanted = updated ?? [];
	const along = (slot) => alongIn(slots, slot, wanted);
	const hidden = isRedacted ? hiddenIn(along(7), along(8)) : void 0;
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
	const resource = objectOf(entry.resource_change);
	const [address, type, mode] = [
		resource.address,
		resource.type,
		resource.mode
	].map(stringOf);
	const { actions } = objectOf(resource.change);
	if (address == null || type == null || mode === "data" || !isList(actions)) return [];
	const words = actions.filter((word) => typeof word === "string");
	const action = actionIn("managed", words);
	if (!isDestroyed({ action })) return [];
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
		change: changeOf(objectOf(parse(slots.whole())), {
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
	const version = stringOf(head.get("terraform_version"));
	return head.get("format_version") === "0.1" && (version === null || version.startsWith("0.12."));
}
function formatVersionIn(head) {
	const version = stringOf(head.get(isRedacted(head) ? "plan_format_version" : "format_version"));
	if (version === null) throw new InputError("has no format_version, so it is not all that \"terraform show -json\" printed; give that output whole");
	if (!isKnownFormat(version)) throw new InputError(`has a format_version that this version of destroy-guard does not know (${foundVersion(version)}it reads 0.1, 0.2 and 1.x); update destroy-guard, or make the plan with a released Terraform or OpenTofu`);
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
	const at = TIME.exec(stringOf(head.get("timestamp")) ?? "")?.[1];
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
		const what = isTriggeredTwice(entry) ? TWO_TRIGGERS : (stringOf(entry.type) ?? "") === "" ? NO_TYPE : null;
		return what === null ? null : `entry ${this.now.all.length} of action_invocations ${what}`;
	}
	readDeferred(entry) {
		this.#add(objectOf(entry.action_invocation), this.later);
	}
	#add(entry, { all, known }) {
		const trigger = objectOf(entry.lifecycle_action_trigger);
		const [address, type] = [stringOf(entry.address) ?? "", stringOf(entry.type) ?? ""];
		all.push({
			address,
			type,
			event: stringOf(trigger.action_trigger_event),
			triggeredBy: stringOf(trigger.triggering_resource_address)
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
		if (!isDestroyed(change)) return;
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
		this.#asked.set(address, values === void 0 ? [] : blocksOf(parse(values)));
		addBlock(this.#behind, address);
	}
	destroyed({ address, deposed, action, reason }, entry) {
		if (action.effect !== "replace" || deposed !== null || OTHER_REASONS.has(reason ?? "")) return;
		const forced = forcedBy(objectOf(entry.change));
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
	const parts = addressIn$1(address);
	if (parts !== null) blocks.add(blockIn(parts.module, parts.block));
}
const mayMakeUnknown = (slots) => {
	const unknown = slots.bytes(11);
	return unknown?.includes("true") === true && hasUnknown(parse(unknown));
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
	if (!isObject(expression)) return expression;
	if ("constant_value" in expression) return expression.constant_value;
	return "references" in expression ? void 0 : Object.fromEntries(Object.entries(expression).map(([key, value]) => [key, literal(value) ?? null]));
};
const unresolved = (expression) => {
	if (Array.isArray(expression)) return expression.map(unresolved);
	if (!isObject(expression) || "constant_value" in expression) return false;
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
const isVersion = ({ path }) => path === PROVIDER_VERSION;
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
	const { before, before_sensitive: sensitive, importing } = objectOf(entry.change);
	if (!isObject(importing)) return [];
	const id = stringOf(importing.id);
	const identities = [identityOf(before), id === null ? null : identityOfId(id)].filter((one) => one !== null);
	const provider = stringOf(entry.provider_name) ?? "";
	const known = id ?? stringOf(objectOf(before).id) ?? "";
	const shown = identitiesOf({ before: isObject(before) ? before : null });
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
	#type = remembered((type) => type);
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
function identifying(value, paths) {
	const change = objectOf(objectOf(parse(value)).change);
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
		...EFFECTS,
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
		if (slots.has(5) && known.mode === "managed") this.imports.push(...importsIn(objectOf(parse(slots.whole())), type, paths));
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
			values: identifying(slots.whole(), paths)
		});
		if (isMove) this.moves.push(changeOf(objectOf(parse(slots.whole())), {
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
		if (isDestroyed({ action })) this.#namings.markGoing(bare, deposed);
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
		const entry = objectOf(parse(value));
		const change = changeOf(entry, known, paths, isRedacted(this.#head));
		this.#namings.changed(change, paths);
		this.#contents.changed(change, paths);
		this.#questions.destroyed(change, entry);
		this.changes.push(change);
	}
};
new Map(RULE_NAMES.map((rule, at) => [rule, at]));
const byText = (a, b) => a < b ? -1 : a > b ? 1 : 0;
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
		return this.#lead(stepsIn(reference) ?? [], scope);
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
		const owner = blockIn(outside, `module.${call.name}`);
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
		const owner = blockIn(module, output.name);
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
			longest: remembered(longest),
			steps: 0
		};
		const objects = [...changed].flatMap((one) => {
			const address = addressIn$1(one.address);
			return address === null ? [] : [{
				...one,
				...address
			}];
		});
		this.#changed = grouped(objects, instanceBlockOf);
	}
	of(object, names) {
		const address = addressIn$1(object);
		return address === null ? FROM_NOTHING : this.#ofBlock({
			address,
			names
		});
	}
	#ofBlock = remembered(({ address: { module, block }, names }) => {
		const owner = blockIn(module, block);
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
	}, ({ address, names }) => JSON.stringify([instanceBlockOf(address), names]));
	#ofAll = remembered(({ each, scope }) => {
		const found = each.map((references) => together(this.#behind(references, scope)));
		const origins = inOrder(found.flat());
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
	#behindData = remembered((one) => {
		const owner = blockIn(one.module, one.block);
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
		const name = instanceBlockOf({
			module,
			block
		});
		return key === "" ? this.#anyOf(name) : this.#byKey(name).get(key) ?? [];
	}
	#byKey = remembered((block) => grouped(this.#changed.get(block) ?? [], ({ key }) => key));
	#anyOf = remembered((block) => {
		return [...grouped(this.#changed.get(block) ?? [], ({ effect, isAskedByUnknown }) => `${effect} ${isAskedByUnknown}`).values()].map((some) => ({
			...some[0],
			address: nameOf$1(some)
		}));
	});
};
function together(found) {
	return [...grouped(found, (one) => `${one.effect} ${blockIn(one.module, one.block)}`).values()].map((some) => ({
		address: nameOf$1(some),
		effect: some[0].effect
	}));
}
function nameOf$1(some) {
	const [first, ...others] = some;
	if (others.length === 0) return first.address;
	const name = instanceBlockOf(first);
	return others.every((one) => instanceBlockOf(one) === name) ? name : blockIn(first.module, first.block);
}
const originKey = ({ address, effect }) => `${effect} ${address}`;
const eachOnce = (origins) => [...new Map(origins.map((one) => [originKey(one), one])).values()];
const inOrder = (origins) => [...eachOnce(origins)].sort((a, b) => byText(a.address, b.address) || byText(a.effect, b.effect));
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
		const deferred = takeParsed((entry) => this.#deferredChange(objectOf(entry)));
		const invocation = takeParsed((entry) => this.#invocation(objectOf(entry)), "object");
		const deferredInvocation = takeParsed((entry) => this.#invocations.readDeferred(objectOf(entry)), "object");
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
			variables: takeParsed((variables) => this.#variables.read(objectOf(variables)), "object"),
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
		if (mistaken !== null) throw new InputError(mistaken);
		const head = this.#head;
		const redacted = isRedacted(head);
		if (redacted && this.#isBefore("resource_changes", "plan_format_version")) throw new InputError(LATE_VERSION);
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
			terraformVersion: stringOf(head.get("terraform_version")),
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
	const { shownPlan } = await Promise.resolve().then(() => require("./input-plan-saved.js"));
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
	if (missed.has("state")) throw new InputError(`${nameOf(source)} has the keys of a plan in another order than Terraform writes them, so that it would have to be read twice; write it into a file and name that, or leave its keys in their order`);
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
const changed = () => new InputError("was changed while it was read; give it again");
async function placeIn(source, { cwd, settingsAsked: asked }) {
	const file = (0, node_path.resolve)(cwd, source.path);
	if (asked === null || source.path === "-" || !endsAsZip(file)) return null;
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
		if (count === 0) throw new InputError(strange(""));
		if (passed > 0) options.onNote?.(`${name}: skipped ${passed === 1 ? "a line" : `${passed} lines`} of other text before the ${noun}`);
		return result();
	} catch (cause) {
		if (cause instanceof InputError && isConfigurationAt(source, options)) throw new InputError(`${name} ${CONFIGURATION[noun]}`, { cause });
		throw named(cause, name, noun, mistaken);
	}
}
const isConfigurationAt = ({ path }, { cwd, isSaved }) => isSaved !== true && isConfiguration(path) && isFile((0, node_path.resolve)(cwd, path));
async function fileAhead({ path }, { cwd, isSaved }) {
	const file = (0, node_path.resolve)(cwd, path);
	if (path === "-" || isSaved === true || !isLargeJson(file) || endsAsZip(file) || (0, node_os.availableParallelism)() < 2) return null;
	const { isMainThread } = await Promise.resolve().then(() => require_rolldown_runtime.__toESM(require("node:worker_threads"), 1));
	return isMainThread && node_process.default.permission?.has("worker") !== false ? file : null;
}
function bytesOf({ path, root }, { cwd, input, terraform, signal, onProgress, isSaved }) {
	const file = (0, node_path.resolve)(cwd, path);
	const show = () => {
		if (path === "-") throw new InputError("is an archive, as a saved plan file is; give its path, so that \"terraform show -json\" can read it");
		const folder = (0, node_path.resolve)(cwd, root);
		return shown(file, terraform, isFolder(folder) ? folder : (0, node_path.dirname)(file), signal);
	};
	const kind = path === "-" ? null : notAFile(file) ?? packedAs(file);
	if (kind !== null) throw new InputError(kind);
	if (path !== "-" && (isSaved === true || endsAsZip(file))) return show();
	const raw = path === "-" ? (input ?? nothing)() : fileBytes(file);
	return decoded(onProgress === void 0 ? raw : counted(raw, onProgress), show);
}
function named(cause, name, noun, mistaken) {
	if (isSystemError(cause) && cause.syscall === "read") return new InputError(`${name} can't be read: ${whyAndRemedy(cause)}`, { cause });
	if (!(cause instanceof InputError)) return cause;
	return new InputError(`${name} ${(cause instanceof ScanError ? mistaken() : void 0) ?? `${cause.message}${cause instanceof ScanError ? REMEDY[noun] : ""}`}`, { cause });
}
const CONFIGURATION = {
	plan: "is Terraform configuration, not a plan; save the plan with \"terraform plan -out=tfplan\" and give the output of \"terraform show -json tfplan\"",
	state: "is Terraform configuration, not a state; give the output of \"terraform show -json\", or terraform.tfstate as it is"
};
const REMEDY = {
	plan: "; make it again with \"terraform show -json PLANFILE > plan.json\", and give that file as it was written",
	state: "; make it again with \"terraform show -json > state.json\", and give that file as it was written"
};
// src/reading/outcome.ts
const sendable = ({ plans, ...outcome }) => ({
	...outcome,
	plans: plans.map((plan) => ({
		...plan,
		standing: plan.standing.map((one) => ({
			...one,
			values: new Map(one.values)
		})),
		contents: plan.contents.map((one) => ({
			...one,
			values: new Map(one.values)
		}))
	}))
});
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
		if (!(error instanceof InputError)) throw error;
		return {
			plans: [],
			mistake: error.message,
			notes
		};
	}
}
// src/reading/main.ts
const { keptBy, types, settingsAsked, terraform, cwd } = node_worker_threads.workerData;
const tell = (told) => node_worker_threads.parentPort?.postMessage(told);
const options = {
	keptPaths: keptPathsOf(catalogueWith(types), keptBy),
	settingsAsked,
	terraform,
	cwd,
	onProgress: tell
};
node_worker_threads.parentPort?.on("message", async (source) => tell(sendable(await outcomeOf(source, options))));
exports.InputError = InputError;
exports.PLAN_ENTRY = PLAN_ENTRY;
exports.isConfiguration = isConfiguration;
exports.isSystemError = isSystemError;
exports.notSaved = notSaved;
exports.partOfPlan = partOfPlan;
exports.whyOf = whyOf;

Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
		key = keys[i];
		if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
			get: ((k) => from[k]).bind(null, key),
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
let node_worker_threads = require("node:worker_threads");
let node_fs = require("node:fs");
let node_module = require("node:module");
let node_path = require("node:path");
let node_url = require("node:url");
let node_fs_promises = require("node:fs/promises");
let node_timers_promises = require("node:timers/promises");
let node_process = require("node:process");
node_process = __toESM(node_process, 1);
let node_v8 = require("node:v8");
let node_buffer = require("node:buffer");
let node_zlib = require("node:zlib");
let node_crypto = require("node:crypto");
// src/catalogue/load.ts
const LIST = "providers.json";
const readJson = (folder, name) => {
	try {
		return JSON.parse((0, node_fs.readFileSync)((0, node_path.join)(folder, name), "utf8"));
	} catch (cause) {
		throw new Error(`${(0, node_path.join)(folder, name)} can't be read as a table of the catalogue; copy dist as a whole`, { cause });
	}
};
const bundledTables = (folder) => new Map(readJson(folder, LIST).map((prefix) => [prefix, () => readJson(folder, `${prefix}.json`)]));
const writtenTables = () => (0, node_module.createRequire)(require("url").pathToFileURL(__filename).href)("./written.ts").writtenTables();
const beside = (program) => (0, node_path.join)((0, node_path.dirname)((0, node_url.fileURLToPath)(program)), "..", "catalogue");
let found$1;
function tables() {
	found$1 ??= require("url").pathToFileURL(__filename).href.endsWith(".ts") ? writtenTables() : bundledTables(beside(require("url").pathToFileURL(__filename).href));
	return found$1;
}
// src/catalogue/index.ts
const prefixOf = (type) => type.slice(0, Math.max(0, type.indexOf("_")));
const indexes = new Map();
function indexOf(prefix) {
	let index = indexes.get(prefix);
	if (index === void 0) {
		const { rows, harmless } = tables().get(prefix)?.() ?? {
			rows: [],
			harmless: []
		};
		index = {
			rows: new Map(rows.map((row) => [row.type, row])),
			harmless: new Set(harmless)
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
		const index = indexOf(prefixOf(type));
		const row = index.rows.get(type);
		if (row !== void 0) return {
			known: "row",
			row
		};
		return index.harmless.has(type) ? { known: "harmless" } : { known: "nothing" };
	};
}
// src/domain/catalogue.ts
const rowOf = (knowledge) => knowledge.known === "row" || knowledge.known === "policy" ? knowledge.row : void 0;
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
// src/domain/elements.ts
const listsIn = remembered((path) => [...path.matchAll(/\[\*\]/g)].map(({ index }) => path.slice(0, index + 3)));
const placeAt = ({ at }, depth, order) => at?.[depth]?.index ?? order;
function within(values, path, element) {
	const lists = listsIn(path);
	const shared = lists.findIndex((list, depth) => list !== element.lists[depth]);
	const depth = shared < 0 ? lists.length : shared;
	if (depth === 0) return values;
	const { at } = element;
	return at === null ? [] : values.filter((value, order) => at.every((one, d) => d >= depth || isIn(value, d, order, one)));
}
const isIn = (value, depth, order, { index }) => placeAt(value, depth, order) === index;
function nameAt(depth, values) {
	const names = values[0]?.at?.[depth]?.keys.keys() ?? [];
	for (const name of names) if (values.every(({ at }) => at?.[depth]?.keys.has(name))) return name;
	return null;
}
function grouped$1(values, names) {
	const groups = new Map();
	for (const value of values) {
		const key = names.map((name, depth) => name === null ? "" : value.at?.[depth]?.keys.get(name)).join("\0");
		const group = groups.get(key);
		if (group) group.push(value);
		else groups.set(key, [value]);
	}
	return groups;
}
function paired(path, before, after, asOne) {
	const unknown = after.find(({ at }) => at?.some(({ index }) => index < 0));
	if (unknown !== void 0) return [void 0, ...before].map((old) => [old, unknown]);
	const names = listsIn(path).map((_, depth) => nameAt(depth, [...before, ...after]));
	const [old, now] = [grouped$1(before, names), grouped$1(after, names)];
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
const isEmpty = (value) => value === null || value === "" || typeof value === "object" && value.size === 0;
const equals = (value, wanted) => wanted === null ? isEmpty(value) : value === wanted;
function passes(attribute, test) {
	if (attribute.unknown) return false;
	const { value } = attribute;
	if (test === null || typeof test !== "object") return equals(value, test);
	if ("above" in test) return typeof value === "number" && value > test.above;
	if ("below" in test) return typeof value === "number" && value < test.below;
	if ("set" in test) return isEmpty(value) !== test.set;
	if ("startsWith" in test) return typeof value === "string" && [test.startsWith].flat().some((start) => value.startsWith(start));
	return test.some((one) => equals(value, one));
}
const MISSING = [{
	value: null,
	sensitive: false,
	unknown: false
}];
const valuesAt = (attributes, path) => attributes.get(path) ?? MISSING;
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
const alternatives = (conditions) => conditions === void 0 || conditions === true ? [] : [conditions].flat();
const words$1 = (test) => {
	if (typeof test === "string") return [test];
	return Array.isArray(test) ? test.filter((word) => typeof word === "string") : [];
};
const isCompared = (test) => words$1(test).length > 0 || typeof test === "object" && test !== null && "startsWith" in test;
function seen({ value, unknown, sensitive }, ...tests) {
	if (unknown) return { hidden: "unknown" };
	if (sensitive) return { hidden: "sensitive" };
	if (isEmpty(value)) return null;
	if (typeof value === "boolean" || typeof value === "number") return value;
	if (typeof value !== "string") return { hidden: "set" };
	if (tests.some((test) => words$1(test).includes(value))) return value;
	return { hidden: tests.some(isCompared) ? "other" : "set" };
}
const ownerOf = (path) => path.startsWith("provider.") ? {
	path: path.slice(9),
	of: "provider"
} : {
	path,
	of: null
};
// src/domain/holding.ts
const KEEPING = [
	"data",
	"identity",
	"key"
];
const isWorthKeeping = (row) => KEEPING.includes(row.class) && row.weight !== "low";
// src/domain/rules/table.ts
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
		says: "The plan holds something that this version does not know, or the plan failed half-way.",
		matters: "What cannot be read may be a destroy, so it is not taken for harmless."
	},
	"guard-removed": {
		level: "warn",
		title: "guard removed",
		says: "A safeguard is switched off, deleted, or taken out of the configuration.",
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
const RULE_NAMES = Object.keys(TABLE);
Object.fromEntries(RULE_NAMES.map((rule) => [rule, TABLE[rule].level]));
// src/domain/levels.ts
const isAsked = (policy, rule) => [policy.levels, ...policy.roots.map(({ rules }) => rules)].some((levels) => (levels[rule] ?? "off") !== "off");
// src/domain/path.ts
const ANY = Symbol("any element");
const isPair = (step) => typeof step === "object" && "pair" in step;
const TEXT_KINDS = [
	"json",
	"columns",
	"properties",
	"sql",
	"stack"
];
const isReading = (step) => typeof step === "object" && "read" in step;
const pairText = (key, value) => JSON.stringify([key, value]);
const PART$1 = /([^.[\]{}~]+)|\[(\d+|\*)\]|\["([^"\]]+)"\]|~([a-z]+)|\{(?:(\w+),(\w+))?\}$/gy;
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
const PER_DAY = {
	days: 1,
	hours: 24,
	minutes: 1440,
	seconds: 86400
};
const PARTS = /^(?:(\d+(?:\.\d+)?)d)?(?:(\d+(?:\.\d+)?)h)?(?:(\d+(?:\.\d+)?)m)?(?:(\d+(?:\.\d+)?)s)?$/;
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
const PARTS_DAYS = ISO_DAYS.slice(3);
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
const plainNumberIn = (text) => /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : null;
const numberIn = (text) => plainNumberIn(text) ?? durationDays(text);
const lengthOf = (days) => ({
	months: 0,
	days
});
function lengthIn(text) {
	const number = plainNumberIn(text);
	if (number !== null) return lengthOf(number);
	const parts = partsIn(text);
	if (parts === null) return null;
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
const UNITS$1 = new Map(Object.keys(DAYS_OF_UNIT).flatMap((unit) => {
	const one = unit.slice(0, -1);
	return [
		unit,
		one,
		`${one}ly`,
		`${one}(s)`
	].map((word) => [word, unit]);
})).set("daily", "days");
const unitIn = (value) => typeof value === "string" ? UNITS$1.get(value.toLowerCase()) ?? null : null;
function dateIn(text) {
	const time = /^\d{4}-\d\d-\d\d/.test(text) ? Date.parse(text) : NaN;
	return Number.isNaN(time) ? null : time / 864e5;
}
// src/domain/measured.ts
const NOTHING = {
	value: null,
	sensitive: false,
	unknown: false
};
const measuring = (attributes, path, unit) => (of = NOTHING) => {
	const plain = {
		value: of.value,
		unit: null,
		of
	};
	if (unit === void 0) return plain;
	const units = attributes.get(unit) ?? [];
	const own = of.at === void 0 ? units : within(units, unit, {
		lists: listsIn(path),
		at: of.at
	});
	const word = unitIn(own[0]?.value ?? null);
	const number = typeof of.value === "string" ? numberIn(of.value) : of.value;
	return word === null || typeof number !== "number" ? plain : {
		value: timesUnit(number, word),
		unit: word,
		of
	};
};
const MONTHS_OF_UNIT = {
	months: 1,
	years: 12
};
function timesUnit(number, unit) {
	const months = number * (MONTHS_OF_UNIT[unit] ?? 0);
	return months > 0 && Number.isInteger(months) ? `P${months}M` : Math.round(number * DAYS_OF_UNIT[unit] * 1e6) / 1e6;
}
function shown$1({ unit, of }, words) {
	const was = seen(of, words);
	const isCounted = typeof was === "number" || typeof of.value === "string" && !of.sensitive && !of.unknown;
	return unit === null || !isCounted ? was : `${Number(of.value)} ${unit}`;
}
// src/domain/limits.ts
const placesOf = ({ at }) => [at].flat();
const valuesOf = (limit, attributes, rule) => placesOf(limit).flatMap((path) => within(attributes.get(path) ?? [], path, rule).map((one) => [path, one]));
function boundOf(limit, attributes, rule) {
	const values = valuesOf(limit, attributes, rule);
	if (limit.by === "at-least" || limit.by === "at-most") return values.flatMap(([path, one]) => lengthAt(measuring(attributes, path, limit.unit)(one).value) ?? []).sort((a, b) => aboutDays(a) - aboutDays(b)).at(limit.by === "at-least" ? -1 : 0) ?? null;
	return meant(limit, values.flatMap(([, { value }]) => textOf(value) ?? []));
}
function lengthAt(value) {
	if (typeof value === "number") return lengthOf(value);
	if (typeof value !== "string") return null;
	const date = dateIn(value);
	return lengthIn(value) ?? (date === null ? null : lengthOf(date));
}
const textOf = (value) => {
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
const [NONE$1, ENDLESS] = [lengthOf(0), lengthOf(Number.POSITIVE_INFINITY)];
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
// src/domain/transition.ts
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
const seenAt = (limit, path, one, attributes) => shown$1(measuring(attributes, path, limit.unit)(one), (limit.means ?? []).flatMap(({ word, words }) => [word, ...words]));
const changed = (limits, before, after) => limits.map((limit) => {
	const [old] = valuesOf(limit, before.attributes, before.in);
	const [now] = valuesOf(limit, after.attributes, after.in);
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
}), ...limits.flatMap((limit) => limit.by === "at-least" || limit.by === "at-most" ? valuesOf(limit, rule.attributes, rule.in).filter(([, { value, unknown }]) => value !== null || unknown).map(([path, one]) => ({
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
	if (other === null) return found(set, set.says, uncovered.certain, standing(set, uncovered.rule));
	const limits = overstepped(set.limits, other, uncovered.rule);
	const [old, now] = set.harm === "more" ? [other, uncovered.rule] : [uncovered.rule, other];
	return found(set, (limits.length === 1 ? limits[0]?.says : void 0) ?? set.wider, uncovered.certain, changed(limits, old, now));
}
function fewerExceptions(set, { before, after }, matching) {
	const { except, list } = set;
	if (except === void 0 || matching.length === 0) return null;
	const [old, now] = [matchingIn(list, except, before), matchingIn(list, except, after)];
	const uncovered = firstUncovered(old, now, except.limits);
	if (uncovered === null) return null;
	const other = counterpart(uncovered.rule, now, old, except.limits);
	const evidence = other === null ? standing(except, uncovered.rule) : changed(overstepped(except.limits, other, uncovered.rule), uncovered.rule, other);
	return found(set, except.says, uncovered.certain, evidence);
}
function found(set, says, certain, evidence) {
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
		transition: transitionIn$1(set, change)
	}];
});
const transitionIn$1 = (set, { before, after }) => pathsOfSet(set).map((path) => transitionOf({
	path,
	change: "changed"
}, valuesAt(before, path), valuesAt(after, path))).join("\n");
const pathsOfSet = (set) => [set, ...set.except ? [set.except] : []].flatMap((matching) => [...placesIn(matching), ...matching.limits.flatMap(({ unit }) => unit ?? [])]);
const pathsOfRuleSets = ({ ruleSets = [] }) => ruleSets.flatMap(pathsOfSet);
// src/domain/sorts.ts
const asRow = (row, sort) => {
	const { sorts: _, ...rest } = row;
	const { group: _group, kinds: _kinds, ...said } = sort;
	return {
		...rest,
		...said
	};
};
const variantsOf = (row) => row.sorts === void 0 ? [row] : row.sorts.of.map((sort) => asRow(row, sort));
// src/domain/frequency.ts
const YEAR = 365;
const WORDS$1 = new Map([
	["hourly", YEAR * 24],
	["one_hour", YEAR * 24],
	["daily", YEAR],
	["midnight", YEAR],
	["one_day", YEAR],
	["weekly", YEAR / 7],
	["one_week", YEAR / 7],
	["monthly", 12],
	["one_month", 12],
	["quarterly", 4],
	["yearly", 1],
	["annually", 1],
	["one_year", 1]
]);
const UNITS = new Map([
	["minute", YEAR * 24 * 60],
	["hour", YEAR * 24],
	["day", YEAR],
	["week", YEAR / 7]
]);
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
function namedIn(field, first, last) {
	if (field === "*" || field === "?") return last - first + 1;
	const counts = field.split(",").map((part) => {
		const [, from = "", to, step = "1"] = /^(\*|\w+)(?:-(\w+))?(?:\/(\d+))?$/.exec(part) ?? [];
		if (from === "" || Number(step) === 0) return null;
		const start = from === "*" ? first : from === "L" ? last : numberOf(from);
		const end = to === void 0 ? part.includes("/") || from === "*" ? last : start : numberOf(to);
		return Number.isNaN(start) || Number.isNaN(end) ? null : Math.max(1, Math.ceil((end - start + 1) / Number(step)));
	});
	return counts.some((count) => count === null) ? null : counts.reduce((sum, count) => sum + (count ?? 0), 0);
}
function daysIn(ofMonth, month, ofWeek) {
	const isNth = ofWeek.includes("#");
	const [monthDays, months] = [namedIn(ofMonth, 1, 31), namedIn(month, 1, 12)];
	const weekDays = isNth ? 1 : namedIn(ofWeek, 0, 6);
	if (monthDays === null || months === null || weekDays === null) return null;
	const isAny = (field) => field === "*" || field === "?";
	const inYear = months / 12;
	if (isAny(ofWeek)) return isAny(ofMonth) ? YEAR * inYear : monthDays * months;
	return isNth ? months : YEAR / 7 * weekDays * inYear;
}
function ofCron(fields) {
	const [minute = "", hour = "", ofMonth = "", month = "", ofWeek = ""] = fields;
	const [minutes, hours] = [namedIn(minute, 0, 59), namedIn(hour, 0, 23)];
	const days = daysIn(ofMonth, month, ofWeek);
	return minutes === null || hours === null || days === null ? null : minutes * hours * days;
}
function ofRate(text) {
	const [, number = "", unit = ""] = /^rate\((\d+) (minute|hour|day|week)s?\)$/.exec(text) ?? [];
	const each = UNITS.get(unit);
	return each === void 0 || Number(number) === 0 ? null : each / Number(number);
}
function ofRepetition(text) {
	const every = /^R\d*\/.*P/.test(text) ? lengthIn(text.slice(text.lastIndexOf("/") + 1)) : null;
	const days = every === null ? 0 : every.days + every.months * YEAR / 12;
	return days === 0 ? null : YEAR / days;
}
function runsPerYear(schedule) {
	const text = schedule.trim().replace(/^cron\((.*)\)$/s, "$1");
	const word = WORDS$1.get(text.toLowerCase().replace(/^@/, ""));
	if (word !== void 0) return word;
	const fields = text.split(/\s+/);
	if (fields.length === 5 || fields.length === 6) return ofCron(fields);
	return ofRate(text) ?? ofRepetition(text);
}
function isRarer(before, after) {
	if (typeof before !== "string" || typeof after !== "string") return false;
	const [old, now] = [runsPerYear(before), runsPerYear(after)];
	return old !== null && now !== null && now < old * .99;
}
// src/domain/watched.ts
const isNone = (value) => value === null || value === "" || typeof value === "object" && value.size === 0;
const sizeOf = (value) => typeof value === "object" && value !== null ? value.size : isNone(value) ? 0 : 1;
const losesElement = (before, after) => {
	const elementsOf = (value) => typeof value === "object" && value !== null ? value.elements : null;
	const left = elementsOf(after);
	return left !== null && elementsOf(before)?.some((element) => !left.includes(element)) === true;
};
const differ = (a, b) => typeof a === "object" && a !== null && typeof b === "object" && b !== null ? a.fingerprint !== b.fingerprint : a !== b;
const amount = (value, forever) => {
	if (isNone(value)) return lengthOf(forever.includes(null) ? Number.POSITIVE_INFINITY : 0);
	const length = typeof value === "string" ? lengthIn(value) : typeof value === "number" ? lengthOf(value) : null;
	return length?.months === 0 && forever.includes(length.days) ? lengthOf(Number.POSITIVE_INFINITY) : length;
};
const falls = (before, after, forever) => {
	const [a, b] = [amount(before, forever), amount(after, forever)];
	return a !== null && b !== null && isShorter(b, a);
};
const isOne = (value, of) => of !== void 0 && passes({
	value,
	sensitive: false,
	unknown: false
}, of);
function moved(before, after, direction, forever) {
	if (typeof direction === "object") {
		const { from, to } = direction;
		const leaves = from === void 0 ? !isOne(before, to) : isOne(before, from);
		const arrives = to === void 0 ? !isOne(after, from) : isOne(after, to);
		return differ(before, after) && leaves && arrives;
	}
	return {
		off: () => before === true && after !== true,
		on: () => before !== true && after === true,
		lowered: () => falls(before, after, forever),
		raised: () => falls(after, before, forever),
		removed: () => sizeOf(after) < sizeOf(before) || losesElement(before, after),
		set: () => isNone(before) && !isNone(after),
		changed: () => !isNone(before) && differ(before, after),
		rarer: () => isRarer(before, after)
	}[direction]();
}
const mayMove = (before, direction) => {
	if (typeof direction === "object") return direction.from === void 0 ? !isOne(before, direction.to) : isOne(before, direction.from);
	if (direction === "on") return before !== true;
	if (direction === "set") return isNone(before);
	return direction === "off" ? before === true : !isNone(before);
};
const words = (watch) => {
	const { change } = watch;
	return typeof change === "object" ? [change.from ?? [], change.to ?? []].flat() : [];
};
const told = (watch, before, after) => ({
	kind: "attribute",
	...ownerOf(watch.path),
	was: shown$1(before, words(watch)),
	becomes: shown$1(after, words(watch))
});
const areNames = ({ path, change }, values) => change === "removed" && path.includes("[*]") && values.every(({ value }) => typeof value !== "object" || value === null);
function namesGone(watch, before, after) {
	const left = after.map(({ value }) => value);
	const gone = before.filter(({ value }) => {
		const at = left.indexOf(value);
		if (at >= 0) left.splice(at, 1);
		return at < 0 && !isNone(value);
	});
	if (gone.length === 0) return null;
	return {
		watch,
		certain: !after.some(({ unknown }) => unknown),
		evidence: {
			kind: "removed",
			path: watch.path,
			count: gone.length
		}
	};
}
function bySize({ watch: { change, forever = [] }, measured }, before, after) {
	if (change !== "lowered" && change !== "raised") return null;
	const sizeIn = (one) => {
		const length = amount(measured(one).value, forever);
		return length === null ? NaN : aboutDays(length);
	};
	if ([...before, ...after].some((one) => one.unknown || Number.isNaN(sizeIn(one)))) return null;
	const length = Math.max(before.length, after.length);
	const sorted = (values) => Array.from({ length }, (_, i) => values[i]).sort((a, b) => compareNumbers(sizeIn(a), sizeIn(b)));
	const now = sorted(after);
	return sorted(before).map((old, i) => [old, now[i]]);
}
const compareNumbers = (a, b) => a < b ? -1 : a > b ? 1 : 0;
function pairsOf(compared) {
	const { watch, before, after, measured } = compared;
	const isSame = (a, b) => !b.unknown && !differ(a.value, b.value) && measured(a).unit === measured(b).unit;
	if (!watch.path.includes("[*]")) return [[before[0], after[0]]];
	return paired(watch.path, before, after, (old, now) => {
		const left = unlike(old, now, isSame);
		return bySize(compared, ...left) ?? (isAboutElement(watch) ? byPlace(old, now) : byPlace(...left));
	});
}
const isAboutElement = ({ path, when }) => Object.keys(when ?? {}).some((other) => listsIn(other)[0] !== void 0 && listsIn(other)[0] === listsIn(path)[0]);
const isHarmlessAnew = ({ path, rule, change }) => rule === "backup-loss" && path.includes("[*]") && (change === "lowered" || change === "raised");
function firstMoved(compared, isMeant) {
	const { watch, measured } = compared;
	const { change, forever = [] } = watch;
	for (const [before, after] of pairsOf(compared)) {
		if (before === void 0 && isHarmlessAnew(watch)) continue;
		const [old, now] = [measured(before), measured(after)];
		const certain = after?.unknown !== true && moved(old.value, now.value, change, forever);
		const isOpen = after?.unknown === true && mayMove(old.value, change) && !(compared.isNew && isNone(old.value));
		if ((certain || isOpen) && isMeant(before)) return {
			watch,
			certain,
			evidence: told(watch, old, now)
		};
	}
	return null;
}
function seenBy(watch, change) {
	const { path, when, whenAfter, unit } = watch;
	if (whenAfter !== void 0 && !mayHold(whenAfter, change.after)) return null;
	const [before, after] = [valuesAt(change.before, path), valuesAt(change.after, path)];
	const lists = listsIn(path);
	const isMeant = (one) => when === void 0 || hold(when, change.before, lists.length === 0 ? void 0 : {
		lists,
		at: one?.at ?? (one ? [] : null)
	});
	if (areNames(watch, [...before, ...after])) return namesGone(watch, before.filter(isMeant), after);
	const inOld = measuring(change.before, path, unit);
	const inNew = measuring(change.after, path, unit);
	const now = new Set(after);
	const measured = (one) => (one !== void 0 && now.has(one) ? inNew : inOld)(one);
	return firstMoved({
		watch,
		before,
		after,
		isNew: change.action.effect === "replace",
		measured
	}, isMeant);
}
function findWatched(change, row) {
	if (change.action.effect !== "update" && !isRuleChange(change, row)) return [];
	const found = new Map();
	for (const watch of row.watch ?? []) {
		if (found.has(watch.path)) continue;
		const one = seenBy(watch, change);
		if (one !== null) found.set(watch.path, {
			...one,
			transition: transitionIn(watch, change)
		});
	}
	return [...found.values(), ...findInRuleSets(change, row)];
}
const transitionIn = (watch, { before, after }) => {
	const { path, unit, change } = watch;
	const ofUnit = unit === void 0 ? [] : [transitionOf({
		path: unit,
		change: "changed"
	}, valuesAt(before, unit), valuesAt(after, unit))];
	return [transitionOf({
		path,
		change
	}, valuesAt(before, path), valuesAt(after, path)), ...ofUnit].join("\n");
};
const isRuleChange = ({ action, before, after }, { rulesOf }) => action.effect === "replace" && rulesOf !== void 0 && rulesOf.every((path) => {
	const [old] = valuesAt(before, path);
	const [now] = valuesAt(after, path);
	return now?.unknown !== true && !differ(old?.value ?? null, now?.value ?? null);
});
const newlyExpiring = ({ before, after }, row) => (row.expires ?? []).filter(({ when }) => hold(when, after) && !hold(when, before));
// src/domain/kept-paths.ts
const COMMON_IDS = [
	"id",
	"arn",
	"name",
	"self_link"
];
const TAGS = [
	"tags",
	"tags_all",
	"labels",
	"effective_labels"
];
function keptPathsOf(catalogue, policy) {
	const asked = {
		tags: tagsOf(policy),
		isExposedAsked: isAsked(policy, "exposed"),
		isMoveKept: entriesIn(policy).some(({ address }) => address !== null)
	};
	const known = new Map();
	return (type) => {
		const remembered = known.get(type);
		if (remembered !== void 0) return remembered;
		const knowledge = catalogue(type);
		const row = rowOf(knowledge);
		const isHarmless = knowledge.known === "harmless";
		const paths = row === void 0 ? withoutRow(asked, isHarmless) : ofRow(row, asked);
		known.set(type, paths);
		return paths;
	};
}
const entriesIn = (policy) => [
	...policy.protect,
	...policy.allow,
	...policy.allowedToo ?? []
];
const tagsOf = (policy) => {
	return [...new Set(entriesIn(policy).flatMap(({ tags }) => Object.keys(tags)))].flatMap((name) => TAGS.map((where) => ({
		path: tagPath(where, name),
		steps: [where, name]
	})));
};
const tagPath = (where, name) => `${where}[${JSON.stringify(name)}]`;
const isRetagged = ({ before, after }, { tags }) => tags.some(({ path }) => JSON.stringify(before.get(path)) !== JSON.stringify(after.get(path)));
const withoutRow = (asked, isHarmless) => ({
	isHarmless,
	isMachine: false,
	hasRow: false,
	destroyed: asked.tags,
	drilled: [],
	updated: asked.tags.length > 0 ? asked.tags : null,
	created: null,
	unchanged: null,
	replacement: asked.tags,
	identifying: [],
	provider: [],
	naming: [],
	namedBy: null,
	ids: [],
	weighs: false,
	isMoveKept: asked.isMoveKept,
	isRelevantUpdate: (update) => isRetagged(update, asked)
});
function ofRow(row, asked) {
	const { tags, isExposedAsked, isMoveKept } = asked;
	const { decided, watched, expiring, refs, ids, decides, over } = pathsIn(row);
	const created = [...expiring, ...(row.createdOff ?? []).flatMap(({ when }) => Object.keys(when))];
	const linked = isLinked(row) ? [
		...refs,
		...ids,
		...decides,
		...row.keepsCopies === true ? decided : []
	] : null;
	const all = [
		...decided,
		...watched,
		...refs,
		...ids,
		...decides
	];
	const copied = (row.watch ?? []).some(({ rule }) => rule === "data-loss") ? [...refs, ...ids] : [];
	const ofRules = row.rulesOf === void 0 ? [] : [
		...watched,
		...expiring,
		...over
	];
	const isUpdateKept = watched.length + expiring.length > 0 || linked !== null;
	return {
		isHarmless: false,
		isMachine: row.isMachine === true,
		hasRow: true,
		destroyed: [...own([...all, ...ofRules]), ...tags],
		drilled: own([
			...decided,
			...refs,
			...ids,
			...decides
		]),
		updated: isUpdateKept || tags.length > 0 ? [...own([
			...watched,
			...expiring,
			...decided,
			...copied,
			...linked ?? []
		]), ...tags] : null,
		created: created.length > 0 || isExposedAsked && isWorthKeeping(row) ? [...own([
			...created,
			...decided,
			...refs
		]), ...tags] : null,
		unchanged: linked === null ? null : own(linked).filter(({ path, steps }) => !isPair(steps.at(-1)) || refs.includes(path)),
		replacement: [...own([...decided, ...ofRules]), ...tags],
		identifying: own(identifyingIn(row)),
		provider: ofProvider(all),
		naming: namingIn(row),
		namedBy: namedBy(row),
		ids: own(ids).filter(({ steps }) => !isPair(steps.at(-1))),
		weighs: row.weight !== "low" || row.heavier !== void 0 || row.sorts !== void 0,
		isMoveKept,
		isRelevantUpdate: (update) => isRetagged(update, asked) || decides.length > 0 || findWatched(update, row).length > 0 || newlyExpiring(update, row).length > 0
	};
}
const identifyingIn = (row) => ["name", ...row.ids ?? []].filter((path) => !path.includes("{"));
const isLinked = (row) => (row.refs ?? []).some(({ role, keeps }) => role === "copies" || role === "locks" || keeps !== void 0) || row.keepsCopies === true || row.taken === true || (row.decides ?? []).length > 0;
function pathsIn(row) {
	return {
		decided: decidedIn(row),
		watched: [...(row.watch ?? []).flatMap((watch) => [
			watch.path,
			...watch.unit === void 0 ? [] : [watch.unit],
			...Object.keys({
				...watch.when,
				...watch.whenAfter
			}),
			...leftIn(watch.leaves ?? [])
		]), ...row.rulesOf === void 0 ? pathsOfRuleSets(row) : []],
		expiring: [...(row.expires ?? []).flatMap(({ when }) => Object.keys(when)), ...row.rulesOf === void 0 ? [] : pathsOfRuleSets(row)],
		over: row.rulesOf ?? [],
		refs: (row.refs ?? []).flatMap(({ path, when }) => [path, ...Object.keys(when ?? {})]),
		ids: [...COMMON_IDS, ...row.ids ?? []],
		decides: row.decides ?? []
	};
}
function decidedIn(row) {
	const conditions = [
		...alternatives(row.holds),
		...alternatives(row.forgets),
		row.heavier?.when,
		...(row.losing ?? []).map(({ when }) => when),
		row.lighter?.when,
		row.takesCopies?.when
	];
	const sorts = row.sorts === void 0 ? [] : [
		row.sorts.version,
		row.sorts.kind,
		...variantsOf(row).flatMap(decidedIn)
	];
	return [
		...conditions.flatMap((when) => Object.keys(when ?? {})),
		...leftIn(row.leaves ?? []),
		...sorts
	];
}
const leftIn = (leaves) => leaves.filter(({ of }) => of === void 0).flatMap((leaf) => [
	...Object.keys(leaf.when ?? {}),
	..."empty" in leaf ? Object.keys(leaf.empty ?? {}) : [],
	...typeof leaf.days === "object" ? [leaf.days.path] : []
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
	["EMFILE", "too many files are open"]
]);
function whyOf(cause) {
	const code = cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
	return WHY.get(code) ?? code;
}
// src/input/json/bytes.ts
const CHUNK = 1 << 20;
const TURN = 4;
async function* fileBytes(path) {
	const file = await openFile(path);
	try {
		const buffer = Buffer.allocUnsafe(CHUNK);
		for (let turn = 1;; turn++) {
			const length = (0, node_fs.readSync)(file.fd, buffer, 0, CHUNK, null);
			if (length === 0) return;
			yield buffer.subarray(0, length);
			if (turn % TURN === 0) await (0, node_timers_promises.setImmediate)();
		}
	} catch (cause) {
		if (isSystemError(cause, "EISDIR")) throw new InputError("is a folder; name the file in it", { cause });
		throw cause;
	} finally {
		await file.close();
	}
}
async function openFile(path) {
	try {
		return await (0, node_fs_promises.open)(path, "r");
	} catch (cause) {
		if (isSystemError(cause, "ENOENT") || isSystemError(cause, "ENOTDIR")) throw new InputError("does not exist; check the path, or that the step which makes it ran", { cause });
		if (isSystemError(cause, "EACCES") || isSystemError(cause, "EPERM")) throw new InputError("can't be read: permission denied", { cause });
		throw new InputError(`can't be read: ${whyOf(cause)}`, { cause });
	}
}
const isSystemError = (error, code) => error instanceof Error && "code" in error && (code === void 0 || error.code === code);
const TRUE_START = 116;
const FALSE_START = 102;
const isSpace = (c) => c === 32 || c === 10 || c === 13 || c === 9;
const ESCAPABLE = new Uint8Array(256);
for (const c of "\"\\/bfnrt") ESCAPABLE[c.charCodeAt(0)] = 1;
const PLAIN = new Uint8Array(256).fill(1, 32);
PLAIN[34] = 0;
PLAIN[92] = 0;
function plainEnd(chunk, from, end) {
	const last = end - 4;
	let i = from;
	while (i <= last && PLAIN[chunk[i]] === 1 && PLAIN[chunk[i + 1]] === 1 && PLAIN[chunk[i + 2]] === 1 && PLAIN[chunk[i + 3]] === 1) i += 4;
	while (i < end && PLAIN[chunk[i]] === 1) i++;
	return i;
}
function stringEnd(chunk, from) {
	const n = chunk.length;
	let i = plainEnd(chunk, from, n);
	while (i + 1 < n && chunk[i] === 92 && ESCAPABLE[chunk[i + 1]] === 1) i = plainEnd(chunk, i + 2, n);
	return i < n && chunk[i] === 34 ? i + 1 : -1;
}
const isDigit = (c) => c >= 48 && c <= 57;
const isHex = (c) => isDigit(c) || c >= 65 && c <= 70 || c >= 97 && c <= 102;
const AFTER_MINUS = 0;
const LEADING_ZERO = 1;
const INTEGER = 2;
const AFTER_POINT = 3;
const DECIMALS = 4;
const AFTER_E = 5;
const AFTER_E_SIGN = 6;
const EXPONENT = 7;
const DIGITS = "0123456789";
const STEPS = [
	[
		AFTER_MINUS,
		"0",
		LEADING_ZERO
	],
	[
		AFTER_MINUS,
		"123456789",
		INTEGER
	],
	[
		LEADING_ZERO,
		".",
		AFTER_POINT
	],
	[
		LEADING_ZERO,
		"eE",
		AFTER_E
	],
	[
		INTEGER,
		DIGITS,
		INTEGER
	],
	[
		INTEGER,
		".",
		AFTER_POINT
	],
	[
		INTEGER,
		"eE",
		AFTER_E
	],
	[
		AFTER_POINT,
		DIGITS,
		DECIMALS
	],
	[
		DECIMALS,
		DIGITS,
		DECIMALS
	],
	[
		DECIMALS,
		"eE",
		AFTER_E
	],
	[
		AFTER_E,
		DIGITS,
		EXPONENT
	],
	[
		AFTER_E,
		"+-",
		AFTER_E_SIGN
	],
	[
		AFTER_E_SIGN,
		DIGITS,
		EXPONENT
	],
	[
		EXPONENT,
		DIGITS,
		EXPONENT
	]
];
const NEXT_STATE = new Int8Array(2048).fill(-1);
for (const [state, bytes, next] of STEPS) for (const c of bytes) NEXT_STATE[state * 256 + c.charCodeAt(0)] = next;
const numberStart = (c) => c === 45 ? AFTER_MINUS : c === 48 ? LEADING_ZERO : INTEGER;
const numberStep = (state, c) => NEXT_STATE[state * 256 + c];
const NUMBER_MAY_END = [
	false,
	true,
	true,
	false,
	true,
	false,
	false,
	true
];
const ascii = (text) => new TextEncoder().encode(text);
const LITERALS = new Map([
	[TRUE_START, ascii("true")],
	[FALSE_START, ascii("false")],
	[110, ascii("null")]
]);
const REST = Array.from({ length: 256 }, (_, c) => LITERALS.get(c)?.subarray(1) ?? null);
function literalEnd(chunk, from, rest) {
	const end = from + rest.length;
	for (let i = 0; i < rest.length; i++) if (chunk[from + i] !== rest[i]) return -1;
	return end;
}
function scalarEnd(chunk, from) {
	const c = chunk[from];
	const rest = REST[c];
	if (rest !== null) return literalEnd(chunk, from + 1, rest);
	if (c !== 45 && !isDigit(c)) return -1;
	let state = numberStart(c);
	for (let i = from + 1; i < chunk.length; i++) {
		const next = numberStep(state, chunk[i]);
		if (next < 0) return NUMBER_MAY_END[state] === true ? i : -1;
		state = next;
	}
	return -1;
}
const KINDS = new Map([
	[123, "an object"],
	[91, "a list"],
	[34, "a string"],
	[110, "null"],
	[TRUE_START, "true or false"],
	[FALSE_START, "true or false"]
]);
const kindOf$1 = (c) => KINDS.get(c) ?? "a number";
// src/input/json/scan-error.ts
var ScanError = class extends InputError {
	offset;
	constructor(message, offset) {
		super(message);
		this.offset = offset;
	}
};
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
const LINE_FEED = 10;
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
		while (i < chunk.length) i = this.#document === null ? this.#between(chunk, i) : this.#inside(this.#document, chunk, i);
		this.#offset += chunk.length;
		if (this.#offset > 8388608) keepYoungSpaceSmall();
	}
	end() {
		this.#document?.scanner.end();
		this.#endLine();
		if (this.#count === 0 && this.#passed > 0) throw new InputError(this.#strange(this.#head));
		return {
			count: this.#count,
			passed: this.#passed
		};
	}
	#inside(document, chunk, from) {
		const taken = this.#scanned(document, from === 0 ? chunk : chunk.subarray(from));
		if (document.scanner.done) {
			document.finish();
			this.#document = null;
			this.#count++;
			this.#isUsed = true;
		}
		return from + taken;
	}
	#scanned({ scanner }, chunk) {
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
	}
	#between(chunk, i) {
		const c = chunk[i];
		if (this.#line !== null) return this.#inLine(this.#line, chunk, i);
		if (isSpace(c)) {
			if (c === LINE_FEED) this.#isUsed = false;
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
		const end = chunk.indexOf(LINE_FEED, from);
		const stop = end < 0 ? chunk.length : end;
		this.#line = Buffer.concat([line, chunk.subarray(from, Math.min(stop, from + MAX_LINE))]).subarray(0, MAX_LINE);
		if (end >= 0) this.#endLine();
		return stop;
	}
	#endLine() {
		if (this.#line !== null && (this.#isUsed || !isWrapperLine(this.#line))) {
			if (this.#count > 0) throw new InputError(`has something after the ${this.#noun}, at byte ${this.#lineStart}, that is neither another ${this.#noun} nor a line of setup-terraform's wrapper`);
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
		start = Buffer.concat([start, value]);
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
	const gunzip = (0, node_zlib.createGunzip)();
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
async function* utf8(bytes, skip) {
	let offset = 0;
	let cut = new Uint8Array(0);
	for await (const chunk of bytes) {
		const body = offset === 0 ? chunk.subarray(skip) : chunk;
		const joined = cut.length === 0 ? body : Buffer.concat([cut, body]);
		const end = joined.length - cutCharacter(joined);
		const whole = joined.subarray(0, end);
		if (!(0, node_buffer.isUtf8)(whole)) throw notUtf8(offset, offset + chunk.length);
		cut = Uint8Array.from(joined.subarray(end));
		offset += chunk.length;
		yield whole;
	}
	if (cut.length > 0) throw notUtf8(offset - cut.length, offset);
}
const notUtf8 = (from, to) => new InputError(`is not valid UTF-8 between bytes ${from} and ${to}; give the output of "terraform show -json" as it was written`);
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
	[/^\s*$/, `is empty; ${SHOW}`],
	[/will perform the following actions|execution plan|Refreshing state|No changes\. |Ran Plan for dir|used the selected providers|Plan: \d+ to add|# .* (will|must) be |^\s*[-+~] resource "/m, `is a plan as people read it, not its JSON; ${SHOW}`],
	[/^\s*\[\s*[[{"\]]/, `is a JSON list, not a plan; ${SHOW}`],
	[/^\s*"\{/, `is a plan inside a JSON string; write the string's content to the file (jq -r)`],
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
	const found = (0, node_fs.statSync)(path, { throwIfNoEntry: false });
	if (found === void 0 || found.isFile()) return null;
	if (found.isDirectory()) return "is a folder; name the file in it";
	return `is ${found.isFIFO() ? "a pipe" : found.isSocket() ? "a socket" : "a device"}, and no file; write what it gives into a file and name that, or give it on standard input as "-"`;
}
const END_OF_ZIP = Buffer.from("PK");
const FARTHEST = 65557;
function endsAsZip(path) {
	const size = (0, node_fs.statSync)(path, { throwIfNoEntry: false })?.size ?? 0;
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
const HEAD$1 = 65536;
function notSaved(path) {
	const head = bytesAt(path, 0, HEAD$1);
	if (head === null) return null;
	if (head.length >= 2 && head.toString("latin1", 0, 2) === "PK") return endsAsZip(path) ? null : `is a saved plan file that is cut off at its end; copy it again, or ${GIVE}`;
	if (isConfiguration(path)) return `is Terraform configuration, not a plan; ${GIVE}`;
	const text = head.toString("utf8").replace(/^\ufeff/, "");
	const told = TEXTS.find(([pattern]) => pattern.test(text))?.[1];
	return told === "" ? null : told ?? `is no saved plan file; ${GIVE}`;
}
const isConfiguration = (path) => /\.(?:tf|tofu|tfvars)(?:\.json)?$|\.hcl$/i.test(path);
// src/input/json/query.ts
const uniform = ({ take, slot, members, elements, only }) => ({
	take,
	slot,
	members,
	elements: elements && uniform(elements),
	only
});
var Members = class {
	#byLength = [];
	#byName = new Map();
	all;
	each;
	constructor(queries, options = {}) {
		this.all = options.all ?? false;
		this.each = options.each ? {
			...options.each,
			query: uniform(options.each.query)
		} : null;
		for (const [name, query] of Object.entries(queries)) this.add(name, query);
	}
	add(name, query) {
		const bytes = new TextEncoder().encode(name);
		const member = {
			bytes,
			query: uniform(query),
			bit: 1 << this.#byName.size
		};
		this.#byName.set(name, member);
		const sameLength = this.#byLength[bytes.length];
		if (sameLength) sameLength.push(member);
		else this.#byLength[bytes.length] = [member];
	}
	find(chunk, start, end) {
		const length = end - start;
		const members = length < this.#byLength.length ? this.#byLength[length] : void 0;
		if (members === void 0) return void 0;
		next: for (const member of members) {
			for (let i = 0; i < member.bytes.length; i++) if (member.bytes[i] !== chunk[start + i]) continue next;
			return member;
		}
	}
	named(name) {
		return this.#byName.get(name);
	}
};
// src/input/json/kept-bytes.ts
const MOST_ROOM = 8 << 20;
const LEAST_ROOM = 4096;
var KeptBytes = class {
	#bytes = Buffer.alloc(0);
	#length = 0;
	#from = 0;
	#chunk = Buffer.alloc(0);
	#chunkAt = 0;
	#starts = [];
	#ends = [];
	enter(chunk, at) {
		this.#chunk = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
		this.#chunkAt = at;
	}
	open(offset) {
		this.#from = offset;
		this.#length = 0;
		this.#starts.length = 0;
		this.#ends.length = 0;
	}
	keep(end) {
		const start = Math.max(0, this.#from + this.#length - this.#chunkAt);
		const more = end - start;
		if (more <= 0) return;
		this.#makeRoom(this.#length + more);
		this.#bytes.set(this.#chunk.subarray(start, end), this.#length);
		this.#length += more;
	}
	#makeRoom(length) {
		if (length <= this.#bytes.length) return;
		const grown = Buffer.alloc(Math.max(this.#bytes.length * 2, length, LEAST_ROOM));
		grown.set(this.#bytes.subarray(0, this.#length));
		this.#bytes = grown;
	}
	mark(slot, start, end) {
		this.#starts[slot] = start;
		this.#ends[slot] = end;
	}
	range(start, end) {
		if (start >= this.#chunkAt) return this.#chunk.subarray(start - this.#chunkAt, end - this.#chunkAt);
		if (end > this.#from + this.#length) this.keep(end - this.#chunkAt);
		return this.#bytes.subarray(start - this.#from, end - this.#from);
	}
	has(slot) {
		const start = this.#starts[slot];
		return start !== void 0 && this.#first(start) !== 110;
	}
	#first(start) {
		return start >= this.#chunkAt ? this.#chunk[start - this.#chunkAt] : this.range(start, start + 1)[0];
	}
	#text(start, end) {
		return start >= this.#chunkAt ? this.#chunk.toString("utf8", start - this.#chunkAt, end - this.#chunkAt) : this.range(start, end).toString();
	}
	text(slot) {
		const start = this.#starts[slot];
		const end = this.#ends[slot];
		if (start === void 0 || end === void 0) return void 0;
		return this.#text(start, end);
	}
	string(slot) {
		const start = this.#starts[slot];
		const end = this.#ends[slot];
		if (start === void 0 || end === void 0 || this.#first(start) !== 34) return null;
		const text = this.#text(start + 1, end - 1);
		return text.includes("\\") ? JSON.parse(`"${text}"`) : text;
	}
	bytes(slot) {
		const start = this.#starts[slot];
		const end = this.#ends[slot];
		return start === void 0 || end === void 0 ? void 0 : this.range(start, end);
	}
	close() {
		if (this.#bytes.length > MOST_ROOM) this.#bytes = Buffer.alloc(0);
		this.#length = 0;
	}
};
// src/input/json/spans.ts
var Spans = class {
	#kept = new KeptBytes();
	#queries = [];
	#starts = [];
	#depths = [];
	#innermost = -1;
	enter(chunk, at) {
		this.#kept.enter(chunk, at);
	}
	leave(end) {
		if (this.#queries.length > 0) this.#kept.keep(end);
	}
	begin(query, depth, offset) {
		if (query.take === void 0 && query.slot === void 0) return;
		if (query.take !== void 0) this.#kept.open(offset);
		this.#queries.push(query);
		this.#starts.push(offset);
		this.#depths.push(depth);
		this.#innermost = depth;
	}
	end(depth, offset) {
		if (depth !== this.#innermost) return;
		const query = this.#queries.pop();
		const start = this.#starts.pop();
		this.#depths.pop();
		this.#innermost = this.#depths.at(-1) ?? -1;
		if (query.slot !== void 0) this.#kept.mark(query.slot, start, offset);
		if (query.take === void 0) return;
		query.take(this.#kept.range(start, offset), this.#kept);
		this.#kept.close();
	}
};
// src/input/json/selection.ts
const LONGEST_NAME$1 = 60;
var Selection = class {
	spans = new Spans();
	levels = 0;
	#onKey;
	#noun;
	#queries = [];
	#seen = [];
	#names = new Set();
	#next;
	#keyParts = [];
	constructor(query, onKey, noun) {
		this.#next = uniform(query);
		this.#onKey = onKey;
		this.#noun = noun;
	}
	begin(c, offset) {
		const query = this.#next;
		if (query === void 0) return;
		const { only } = query;
		if (only !== void 0 && c !== 110 && c !== (only === "array" ? 91 : 123)) {
			const wanted = only === "array" ? "a list" : "an object";
			throw new ScanError(`has ${kindOf$1(c)} at byte ${offset} where a ${this.#noun} has ${wanted}`, offset);
		}
		this.spans.begin(query, this.levels, offset);
	}
	looksInto(isObject) {
		return (isObject ? this.#next?.members : this.#next?.elements) !== void 0;
	}
	open(isObject) {
		const query = this.#next;
		if (query === void 0 || !this.looksInto(isObject)) return;
		this.levels = this.#queries.push(query);
		this.#seen.push(0);
		this.#next = isObject ? void 0 : query.elements;
	}
	close() {
		this.#queries.pop();
		this.#seen.pop();
		this.levels = this.#queries.length;
	}
	comma() {
		this.#next = this.#queries[this.levels - 1]?.elements;
	}
	cutKey(chunk, start, end) {
		this.#keyParts.push(Uint8Array.from(chunk.subarray(start, end)));
	}
	key(chunk, start, end, hasEscapes, at) {
		const members = this.#queries[this.levels - 1]?.members;
		const name = hasEscapes || this.#keyParts.length > 0 || members.all || members.each !== null ? this.#keyText(chunk.subarray(start, end)) : void 0;
		const member = name === void 0 ? members.find(chunk, start, end) : members.named(name);
		this.#next = member?.query ?? members.each?.query;
		if (member === void 0 && name !== void 0) members.each?.named(name, this.#depthOfEach());
		if (members.all && name !== void 0) this.#tell(name, at + end);
		else if (member !== void 0) this.#once(member, at + end);
	}
	#depthOfEach() {
		return this.#queries.filter(({ members }) => (members?.each ?? null) !== null).length - 1;
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
	#once({ bit }, offset) {
		const level = this.levels - 1;
		const seen = this.#seen[level];
		if ((seen & bit) !== 0) throw new ScanError(`has the same key twice in one object at byte ${offset}`, offset);
		this.#seen[level] = seen | bit;
	}
};
var Position = class {
	expect = 0;
	depth = 0;
	kinds = new Uint8Array(64);
};
const SPACE = 32;
const mayClose = (c, expect, kind) => kind === 1 ? c === 125 && (expect === 5 || expect === 3) : c === 93 && (expect === 5 || expect === 1);
function skim(chunk, from, floor, position) {
	const n = chunk.length;
	const { kinds } = position;
	let { depth, expect } = position;
	let i = from;
	while (i < n) {
		const c = chunk[i];
		let end = -1;
		if (c === 34) {
			if (expect >= 4) break;
			end = stringEnd(chunk, i + 1);
			if (end < 0) break;
			if (expect >= 2) {
				const isThere = end < n && chunk[end] === 58;
				expect = isThere ? 0 : 4;
				i = isThere ? end + 1 : end;
				continue;
			}
		} else if (c <= SPACE) {
			if (!isSpace(c)) break;
			i++;
			continue;
		} else if (c === 44) {
			if (expect !== 5) break;
			expect = kinds[depth] === 1 ? 2 : 0;
			i++;
			continue;
		} else if (c === 125 || c === 93) {
			if (depth - 1 <= floor || !mayClose(c, expect, kinds[depth])) break;
			depth--;
			end = i + 1;
		} else if (expect > 1) break;
		else if (c === 123 || c === 91) {
			if (depth + 1 >= kinds.length) break;
			kinds[++depth] = c === 123 ? 1 : 0;
			expect = c === 123 ? 3 : 1;
			i++;
			continue;
		} else {
			end = scalarEnd(chunk, i);
			if (end < 0) break;
		}
		const isNext = end < n && chunk[end] === 44;
		expect = isNext ? kinds[depth] === 1 ? 2 : 0 : 5;
		i = isNext ? end + 1 : end;
	}
	position.depth = depth;
	position.expect = expect;
	return i;
}
// src/input/json/token.ts
const NONE = 0;
const STRING = 1;
const ESCAPE = 2;
const HEX = 3;
const NUMBER = 4;
const LITERAL = 5;
const HEX_DIGITS = 4;
var Token = class {
	hasEscapes = false;
	#unexpected;
	#state = NONE;
	#progress = 0;
	#literal = new Uint8Array(0);
	constructor(unexpected) {
		this.#unexpected = unexpected;
	}
	get isOpen() {
		return this.#state !== NONE;
	}
	string(chunk, from, at) {
		this.hasEscapes = false;
		return this.#string(chunk, from, at);
	}
	scalar(chunk, from, at) {
		const c = chunk[from];
		const literal = LITERALS.get(c);
		if (literal !== void 0) {
			this.#literal = literal;
			this.#progress = 1;
			return this.#literally(chunk, from + 1, at);
		}
		if (c !== 45 && !isDigit(c)) throw this.#unexpected(c, at + from);
		this.#progress = numberStart(c);
		return this.#number(chunk, from + 1, at);
	}
	resume(chunk, at) {
		if (this.#state === LITERAL) return this.#literally(chunk, 0, at);
		if (this.#state === NUMBER) return this.#number(chunk, 0, at);
		if (this.#state === STRING) return this.#string(chunk, 0, at);
		const i = this.#escape(chunk, 0, at);
		return this.#state === STRING ? this.#string(chunk, i, at) : i;
	}
	#string(chunk, from, at) {
		const n = chunk.length;
		let i = plainEnd(chunk, from, n);
		while (i < n) {
			const c = chunk[i];
			if (c === 34) {
				this.#state = NONE;
				return i + 1;
			}
			if (c !== 92) throw new ScanError(`has an unescaped control character in a string at byte ${at + i}`, at + i);
			i = this.#backslash(chunk, i, at);
			if (this.#state !== STRING) return i;
			i = plainEnd(chunk, i, n);
		}
		this.#state = STRING;
		return n;
	}
	#backslash(chunk, i, at) {
		this.hasEscapes = true;
		const isShort = i + 1 < chunk.length && ESCAPABLE[chunk[i + 1]] === 1;
		this.#state = isShort ? STRING : ESCAPE;
		return isShort ? i + 2 : this.#escape(chunk, i + 1, at);
	}
	#escape(chunk, from, at) {
		let i = from;
		if (this.#state === ESCAPE && i < chunk.length) {
			const c = chunk[i];
			if (c !== 117 && ESCAPABLE[c] !== 1) throw new ScanError(`has an unknown escape in a string at byte ${at + i}`, at + i);
			this.#state = c === 117 ? HEX : STRING;
			this.#progress = HEX_DIGITS;
			i++;
		}
		while (this.#state === HEX && i < chunk.length) {
			if (!isHex(chunk[i])) throw new ScanError(`has a broken \\u escape in a string at byte ${at + i}`, at + i);
			i++;
			if (--this.#progress === 0) this.#state = STRING;
		}
		return i;
	}
	#literally(chunk, from, at) {
		let i = from;
		while (i < chunk.length && this.#progress < this.#literal.length) {
			if (chunk[i] !== this.#literal[this.#progress]) throw this.#unexpected(chunk[i], at + i);
			this.#progress++;
			i++;
		}
		this.#state = this.#progress === this.#literal.length ? NONE : LITERAL;
		return i;
	}
	#number(chunk, from, at) {
		for (let i = from; i < chunk.length; i++) {
			const next = numberStep(this.#progress, chunk[i]);
			if (next < 0) {
				if (NUMBER_MAY_END[this.#progress] !== true) throw this.#unexpected(chunk[i], at + i);
				this.#state = NONE;
				return i;
			}
			this.#progress = next;
		}
		this.#state = NUMBER;
		return chunk.length;
	}
};
// src/input/json/scanner.ts
const isSame$1 = (chunk, from, again, length) => again + length <= chunk.length && chunk[from + length - 1] === chunk[again + length - 1] && node_buffer.Buffer.prototype.compare.call(chunk, chunk, from, from + length, again, again + length) === 0;
const MAX_DEPTH = 1 << 20;
var Scanner = class {
	#selection;
	#token = new Token((c, offset) => this.#unexpected(c, offset));
	#offset = 0;
	#position = new Position();
	#skimmedFrom = 0;
	#skimmedTo = 0;
	#isKey = false;
	#keyStart = 0;
	constructor(query, onKey = () => {}, noun = "plan") {
		this.#selection = new Selection(query, onKey, noun);
	}
	get done() {
		return this.#position.expect === 6;
	}
	get offset() {
		return this.#offset;
	}
	push(chunk) {
		if (this.done) return 0;
		const selection = this.#selection;
		const at = this.#offset;
		const n = chunk.length;
		selection.spans.enter(chunk, at);
		this.#skimmedFrom = n;
		this.#skimmedTo = 0;
		let i = this.#token.isOpen ? this.#resume(chunk, at) : 0;
		while (i < n && this.#position.expect !== 6) i = this.#position.depth > selection.levels ? this.#skim(chunk, i, at) : this.#step(chunk, i, at);
		selection.spans.leave(i);
		this.#offset = at + i;
		return i;
	}
	end() {
		if (!this.done) throw new ScanError(`ends in the middle, after ${this.#offset} bytes`, this.#offset);
	}
	#skim(chunk, from, at) {
		const floor = this.#selection.levels;
		const i = skim(chunk, from, floor, this.#position);
		if (i === chunk.length) return i;
		const end = this.#step(chunk, i, at);
		if (this.#position.depth === floor) this.#skimmedTo = end;
		return end;
	}
	#step(chunk, i, at) {
		const c = chunk[i];
		if (isSpace(c)) return i + 1;
		const expect = this.#position.expect;
		if (expect === 5) return c === 44 ? this.#comma(i) : this.#close(c, i, at);
		if (expect === 2 || expect === 3) {
			if (c === 34) return this.#key(chunk, i, at);
			if (expect === 3) return this.#close(c, i, at);
		} else if (expect !== 4) return c === 93 && expect === 1 ? this.#close(c, i, at) : this.#value(chunk, i, at);
		else if (c === 58) {
			this.#position.expect = 0;
			return i + 1;
		}
		throw this.#unexpected(c, at + i);
	}
	#isLookedInto() {
		return this.#position.depth === this.#selection.levels;
	}
	#comma(i) {
		this.#position.expect = this.#position.kinds[this.#position.depth] === 1 ? 2 : 0;
		if (this.#isLookedInto()) this.#selection.comma();
		return i + 1;
	}
	#close(c, i, at) {
		if (c !== (this.#position.kinds[this.#position.depth] === 1 ? 125 : 93)) throw this.#unexpected(c, at + i);
		if (this.#isLookedInto()) this.#selection.close();
		this.#position.depth--;
		this.#valueEnded(at + i + 1);
		return i + 1;
	}
	#key(chunk, i, at) {
		const end = plainEnd(chunk, i + 1, chunk.length);
		if (end < chunk.length && chunk[end] === 34) {
			this.#position.expect = 4;
			if (this.#isLookedInto()) this.#selection.key(chunk, i + 1, end, false, at);
			return end + 1;
		}
		this.#isKey = true;
		this.#keyStart = i + 1;
		return this.#tokenRead(chunk, this.#token.string(chunk, i + 1, at), at);
	}
	#value(chunk, i, at) {
		const c = chunk[i];
		if (this.#isLookedInto()) this.#selection.begin(c, at + i);
		if (c === 123 || c === 91) {
			if (this.#isLookedInto() && !this.#selection.looksInto(c === 123)) return this.#skipped(chunk, i, at);
			this.#open(c, at + i);
			return i + 1;
		}
		if (this.#position.depth === 0) throw this.#unexpected(c, at + i);
		const whole = c === 34 ? stringEnd(chunk, i + 1) : scalarEnd(chunk, i);
		if (whole >= 0) {
			this.#valueEnded(at + whole);
			return whole;
		}
		this.#isKey = false;
		const token = this.#token;
		const end = c === 34 ? token.string(chunk, i + 1, at) : token.scalar(chunk, i, at);
		return this.#tokenRead(chunk, end, at);
	}
	#skipped(chunk, i, at) {
		const length = this.#skimmedTo - this.#skimmedFrom;
		if (length > 0 && isSame$1(chunk, this.#skimmedFrom, i, length)) {
			this.#valueEnded(at + i + length);
			return i + length;
		}
		this.#skimmedFrom = i;
		this.#skimmedTo = 0;
		this.#open(chunk[i], at + i);
		return i + 1;
	}
	#open(c, offset) {
		const isObject = c === 123;
		if (this.#position.depth === 0 && !isObject) throw this.#unexpected(c, offset);
		if (this.#isLookedInto()) this.#selection.open(isObject);
		this.#position.depth++;
		if (this.#position.depth >= this.#position.kinds.length) this.#makeRoom(offset);
		this.#position.kinds[this.#position.depth] = isObject ? 1 : 0;
		this.#position.expect = isObject ? 3 : 1;
	}
	#makeRoom(offset) {
		if (this.#position.depth > MAX_DEPTH) throw new ScanError(`is nested more than ${MAX_DEPTH} deep at byte ${offset}`, offset);
		const grown = new Uint8Array(this.#position.kinds.length * 2);
		grown.set(this.#position.kinds);
		this.#position.kinds = grown;
	}
	#resume(chunk, at) {
		this.#keyStart = 0;
		return this.#tokenRead(chunk, this.#token.resume(chunk, at), at);
	}
	#tokenRead(chunk, i, at) {
		if (this.#token.isOpen) {
			if (this.#isKey && this.#isLookedInto()) this.#selection.cutKey(chunk, this.#keyStart, i);
		} else if (this.#isKey) {
			this.#position.expect = 4;
			if (this.#isLookedInto()) this.#selection.key(chunk, this.#keyStart, i - 1, this.#token.hasEscapes, at);
		} else this.#valueEnded(at + i);
		return i;
	}
	#valueEnded(offset) {
		this.#position.expect = this.#position.depth === 0 ? 6 : 5;
		this.#selection.spans.end(this.#position.depth, offset);
	}
	#unexpected(c, offset) {
		return new ScanError(`is not JSON: ${c > 32 && c < 127 ? `"${String.fromCharCode(c)}"` : `the byte 0x${c.toString(16).padStart(2, "0")}`} at byte ${offset} where ${[
			"a value",
			"a value or \"]\"",
			"a key in quotes",
			"a key in quotes or \"}\"",
			"\":\"",
			this.#position.kinds[this.#position.depth] === 1 ? "\",\" or \"}\"" : "\",\" or \"]\"",
			"the end"
		][this.#position.expect]} should stand`, offset);
	}
};
// src/input/json/value.ts
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const isList = (value) => Array.isArray(value);
const objectOf = (value) => isObject(value) ? value : {};
const stringOf = (value) => typeof value === "string" ? value : null;
const parse = (bytes) => {
	try {
		return JSON.parse(bytes.toString());
	} catch (cause) {
		throw new InputError(`holds one object of ${bytes.length} bytes, which is more than can be looked at; take it out of the plan, or have it reviewed by hand`, { cause });
	}
};
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
const actionOf = (actions) => ACTIONS$1.get(actions.join(",")) ?? { effect: "unknown" };
const isDestroyed = (change) => change.action.effect === "delete" || change.action.effect === "replace";
// src/input/plan/entry.ts
const MODE = 0;
const ACTIONS = 2;
const changeEntry = (take) => ({
	only: "object",
	take,
	members: new Members({
		mode: { slot: MODE },
		type: { slot: 1 },
		address: { slot: 3 },
		deposed: { slot: 4 },
		previous_address: { slot: 6 },
		change: {
			only: "object",
			members: new Members({
				actions: { slot: ACTIONS },
				importing: { slot: 5 },
				before: { slot: 7 },
				before_sensitive: { slot: 8 }
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
				type: { slot: 1 },
				address: { slot: 3 },
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
const parsedIn = (slots, slot) => {
	const bytes = slots.bytes(slot);
	return bytes && parse(bytes);
};
const MODES = new Map([
	["managed", "managed"],
	["data", "data"],
	["ephemeral", "ephemeral"]
]);
const modeIn = (slots) => slots.has(MODE) ? MODES.get(slots.string(MODE) ?? "") ?? "unknown" : "managed";
const isData = (slots) => slots.string(MODE) === "data";
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
const unpacked = (found) => typeof found === "object" ? found.map(attributeOf) : [attributeOf(found)];
const attributeOf = (one) => typeof one === "object" ? one : {
	value: one,
	sensitive: false,
	unknown: false
};
const plainOf = ({ value, sensitive, unknown, at }) => sensitive || unknown || at !== void 0 || typeof value === "object" ? null : value;
function packer() {
	const places = remembered((paths) => new Map(paths.map((path, place) => [path, place])), (paths) => paths.join("\n"));
	const same = remembered((text) => text);
	const listed = (one) => typeof one === "string" ? same(one) : one;
	const dense = (found) => {
		const plain = found.map(plainOf).filter((one) => one !== null);
		const [first] = plain;
		if (first === void 0 || plain.length < found.length) return found;
		return plain.length === 1 ? first : plain.map(listed);
	};
	return (attributes) => new Packed(places(Array.from(attributes, ([path]) => path)), Array.from(attributes, ([, found]) => dense(found)));
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
	"uuid"
];
const NO_KEYS = new Map();
const known = new WeakMap();
function elementsOf(list) {
	const before = known.get(list);
	if (before !== void 0) return before;
	const names = NAMES$1.flatMap((name) => {
		const values = list.map((element) => textIn$1(element, name));
		return isTelling(values) ? [[name, values]] : [];
	});
	const elements = list.map((_, index) => ({
		index,
		keys: names.length === 0 ? NO_KEYS : new Map(names.map(([name, values]) => [name, values[index]]))
	}));
	known.set(list, elements);
	return elements;
}
const textIn$1 = (element, name) => {
	const value = isObject(element) && Object.hasOwn(element, name) ? element[name] : void 0;
	return typeof value === "string" && value !== "" || typeof value === "number" ? JSON.stringify(value) : null;
};
const isTelling = (values) => !values.includes(null) && new Set(values).size === values.length;
// node_modules/yaml/dist/nodes/identity.js
var require_identity = __commonJSMin(((exports) => {
	const ALIAS = Symbol.for("yaml.alias");
	const DOC = Symbol.for("yaml.document");
	const MAP = Symbol.for("yaml.map");
	const PAIR = Symbol.for("yaml.pair");
	const SCALAR = Symbol.for("yaml.scalar");
	const SEQ = Symbol.for("yaml.seq");
	const NODE_TYPE = Symbol.for("yaml.node.type");
	const isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
	const isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
	const isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
	const isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
	const isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
	const isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
	function isCollection(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case MAP:
			case SEQ: return true;
		}
		return false;
	}
	function isNode(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case ALIAS:
			case MAP:
			case SCALAR:
			case SEQ: return true;
		}
		return false;
	}
	const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
	exports.ALIAS = ALIAS;
	exports.DOC = DOC;
	exports.MAP = MAP;
	exports.NODE_TYPE = NODE_TYPE;
	exports.PAIR = PAIR;
	exports.SCALAR = SCALAR;
	exports.SEQ = SEQ;
	exports.hasAnchor = hasAnchor;
	exports.isAlias = isAlias;
	exports.isCollection = isCollection;
	exports.isDocument = isDocument;
	exports.isMap = isMap;
	exports.isNode = isNode;
	exports.isPair = isPair;
	exports.isScalar = isScalar;
	exports.isSeq = isSeq;
}));
// node_modules/yaml/dist/visit.js
var require_visit = __commonJSMin(((exports) => {
	var identity = require_identity();
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove node");
	function visit(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else visit_(null, node, visitor_, Object.freeze([]));
	}
	visit.BREAK = BREAK;
	visit.SKIP = SKIP;
	visit.REMOVE = REMOVE;
	function visit_(key, node, visitor, path) {
		const ctrl = callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visit_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = visit_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = visit_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = visit_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	async function visitAsync(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else await visitAsync_(null, node, visitor_, Object.freeze([]));
	}
	visitAsync.BREAK = BREAK;
	visitAsync.SKIP = SKIP;
	visitAsync.REMOVE = REMOVE;
	async function visitAsync_(key, node, visitor, path) {
		const ctrl = await callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visitAsync_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = await visitAsync_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = await visitAsync_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = await visitAsync_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	function initVisitor(visitor) {
		if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) return Object.assign({
			Alias: visitor.Node,
			Map: visitor.Node,
			Scalar: visitor.Node,
			Seq: visitor.Node
		}, visitor.Value && {
			Map: visitor.Value,
			Scalar: visitor.Value,
			Seq: visitor.Value
		}, visitor.Collection && {
			Map: visitor.Collection,
			Seq: visitor.Collection
		}, visitor);
		return visitor;
	}
	function callVisitor(key, node, visitor, path) {
		if (typeof visitor === "function") return visitor(key, node, path);
		if (identity.isMap(node)) return visitor.Map?.(key, node, path);
		if (identity.isSeq(node)) return visitor.Seq?.(key, node, path);
		if (identity.isPair(node)) return visitor.Pair?.(key, node, path);
		if (identity.isScalar(node)) return visitor.Scalar?.(key, node, path);
		if (identity.isAlias(node)) return visitor.Alias?.(key, node, path);
	}
	function replaceNode(key, path, node) {
		const parent = path[path.length - 1];
		if (identity.isCollection(parent)) parent.items[key] = node;
		else if (identity.isPair(parent)) {
			if (key === "key") parent.key = node;
			else parent.value = node;
		} else if (identity.isDocument(parent)) parent.contents = node;
		else {
			const pt = identity.isAlias(parent) ? "alias" : "scalar";
			throw new Error(`Cannot replace node with ${pt} parent`);
		}
	}
	exports.visit = visit;
	exports.visitAsync = visitAsync;
}));
// node_modules/yaml/dist/doc/directives.js
var require_directives = __commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	const escapeChars = {
		"!": "%21",
		",": "%2C",
		"[": "%5B",
		"]": "%5D",
		"{": "%7B",
		"}": "%7D"
	};
	const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
	var Directives = class Directives {
		constructor(yaml, tags) {
			this.docStart = null;
			this.docEnd = false;
			this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
			this.tags = Object.assign({}, Directives.defaultTags, tags);
		}
		clone() {
			const copy = new Directives(this.yaml, this.tags);
			copy.docStart = this.docStart;
			return copy;
		}
		atDocument() {
			const res = new Directives(this.yaml, this.tags);
			switch (this.yaml.version) {
				case "1.1":
					this.atNextDocument = true;
					break;
				case "1.2":
					this.atNextDocument = false;
					this.yaml = {
						explicit: Directives.defaultYaml.explicit,
						version: "1.2"
					};
					this.tags = Object.assign({}, Directives.defaultTags);
			}
			return res;
		}
		add(line, onError) {
			if (this.atNextDocument) {
				this.yaml = {
					explicit: Directives.defaultYaml.explicit,
					version: "1.1"
				};
				this.tags = Object.assign({}, Directives.defaultTags);
				this.atNextDocument = false;
			}
			const parts = line.trim().split(/[ \t]+/);
			const name = parts.shift();
			switch (name) {
				case "%TAG": {
					if (parts.length !== 2) {
						onError(0, "%TAG directive should contain exactly two parts");
						if (parts.length < 2) return false;
					}
					const [handle, prefix] = parts;
					this.tags[handle] = prefix;
					return true;
				}
				case "%YAML": {
					this.yaml.explicit = true;
					if (parts.length !== 1) {
						onError(0, "%YAML directive should contain exactly one part");
						return false;
					}
					const [version] = parts;
					if (version === "1.1" || version === "1.2") {
						this.yaml.version = version;
						return true;
					} else {
						const isValid = /^\d+\.\d+$/.test(version);
						onError(6, `Unsupported YAML version ${version}`, isValid);
						return false;
					}
				}
				default:
					onError(0, `Unknown directive ${name}`, true);
					return false;
			}
		}
		tagName(source, onError) {
			if (source === "!") return "!";
			if (source[0] !== "!") {
				onError(`Not a valid tag: ${source}`);
				return null;
			}
			if (source[1] === "<") {
				const verbatim = source.slice(2, -1);
				if (verbatim === "!" || verbatim === "!!") {
					onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
					return null;
				}
				if (source[source.length - 1] !== ">") onError("Verbatim tags must end with a >");
				return verbatim;
			}
			const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
			if (!suffix) onError(`The ${source} tag has no suffix`);
			const prefix = this.tags[handle];
			if (prefix) try {
				return prefix + decodeURIComponent(suffix);
			} catch (error) {
				onError(String(error));
				return null;
			}
			if (handle === "!") return source;
			onError(`Could not resolve tag: ${source}`);
			return null;
		}
		tagString(tag) {
			for (const [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
			return tag[0] === "!" ? tag : `!<${tag}>`;
		}
		toString(doc) {
			const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
			const tagEntries = Object.entries(this.tags);
			let tagNames;
			if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
				const tags = {};
				visit.visit(doc.contents, (_key, node) => {
					if (identity.isNode(node) && node.tag) tags[node.tag] = true;
				});
				tagNames = Object.keys(tags);
			} else tagNames = [];
			for (const [handle, prefix] of tagEntries) {
				if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
				if (!doc || tagNames.some((tn) => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
			}
			return lines.join("\n");
		}
	};
	Directives.defaultYaml = {
		explicit: false,
		version: "1.2"
	};
	Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
	exports.Directives = Directives;
}));
// node_modules/yaml/dist/doc/anchors.js
var require_anchors = __commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	function anchorIsValid(anchor) {
		if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
			const msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
			throw new Error(msg);
		}
		return true;
	}
	function anchorNames(root) {
		const anchors = new Set();
		visit.visit(root, { Value(_key, node) {
			if (node.anchor) anchors.add(node.anchor);
		} });
		return anchors;
	}
	function findNewAnchor(prefix, exclude) {
		for (let i = 1;; ++i) {
			const name = `${prefix}${i}`;
			if (!exclude.has(name)) return name;
		}
	}
	function createNodeAnchors(doc, prefix) {
		const aliasObjects = [];
		const sourceObjects = new Map();
		let prevAnchors = null;
		return {
			onAnchor: (source) => {
				aliasObjects.push(source);
				prevAnchors ?? (prevAnchors = anchorNames(doc));
				const anchor = findNewAnchor(prefix, prevAnchors);
				prevAnchors.add(anchor);
				return anchor;
			},
			setAnchors: () => {
				for (const source of aliasObjects) {
					const ref = sourceObjects.get(source);
					if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) ref.node.anchor = ref.anchor;
					else {
						const error = new Error("Failed to resolve repeated object (this should not happen)");
						error.source = source;
						throw error;
					}
				}
			},
			sourceObjects
		};
	}
	exports.anchorIsValid = anchorIsValid;
	exports.anchorNames = anchorNames;
	exports.createNodeAnchors = createNodeAnchors;
	exports.findNewAnchor = findNewAnchor;
}));
// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = __commonJSMin(((exports) => {
	function applyReviver(reviver, obj, key, val) {
		if (val && typeof val === "object") {
			if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
				const v0 = val[i];
				const v1 = applyReviver(reviver, val, String(i), v0);
				if (v1 === void 0) delete val[i];
				else if (v1 !== v0) val[i] = v1;
			}
			else if (val instanceof Map) for (const k of Array.from(val.keys())) {
				const v0 = val.get(k);
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) val.delete(k);
				else if (v1 !== v0) val.set(k, v1);
			}
			else if (val instanceof Set) for (const v0 of Array.from(val)) {
				const v1 = applyReviver(reviver, val, v0, v0);
				if (v1 === void 0) val.delete(v0);
				else if (v1 !== v0) {
					val.delete(v0);
					val.add(v1);
				}
			}
			else for (const [k, v0] of Object.entries(val)) {
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) delete val[k];
				else if (v1 !== v0) val[k] = v1;
			}
		}
		return reviver.call(obj, key, val);
	}
	exports.applyReviver = applyReviver;
}));
// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = __commonJSMin(((exports) => {
	var identity = require_identity();
	function toJS(value, arg, ctx) {
		if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
		if (value && typeof value.toJSON === "function") {
			if (!ctx || !identity.hasAnchor(value)) return value.toJSON(arg, ctx);
			const data = {
				aliasCount: 0,
				count: 1,
				res: void 0
			};
			ctx.anchors.set(value, data);
			ctx.onCreate = (res) => {
				data.res = res;
				delete ctx.onCreate;
			};
			const res = value.toJSON(arg, ctx);
			if (ctx.onCreate) ctx.onCreate(res);
			return res;
		}
		if (typeof value === "bigint" && !ctx?.keep) return Number(value);
		return value;
	}
	exports.toJS = toJS;
}));
// node_modules/yaml/dist/nodes/Node.js
var require_Node = __commonJSMin(((exports) => {
	var applyReviver = require_applyReviver();
	var identity = require_identity();
	var toJS = require_toJS();
	var NodeBase = class {
		constructor(type) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: type });
		}
		clone() {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			if (!identity.isDocument(doc)) throw new TypeError("A document argument is required");
			const ctx = {
				anchors: new Map(),
				doc,
				keep: true,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this, "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
	};
	exports.NodeBase = NodeBase;
}));
// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = __commonJSMin(((exports) => {
	var anchors = require_anchors();
	var visit = require_visit();
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	var Alias = class extends Node.NodeBase {
		constructor(source) {
			super(identity.ALIAS);
			this.source = source;
			Object.defineProperty(this, "tag", { set() {
				throw new Error("Alias nodes cannot have tags");
			} });
		}
		resolve(doc, ctx) {
			if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
			let nodes;
			if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache;
			else {
				nodes = [];
				visit.visit(doc, { Node: (_key, node) => {
					if (identity.isAlias(node) || identity.hasAnchor(node)) nodes.push(node);
				} });
				if (ctx) ctx.aliasResolveCache = nodes;
			}
			let found = void 0;
			for (const node of nodes) {
				if (node === this) break;
				if (node.anchor === this.source) found = node;
			}
			if (found && ctx) {
				const { anchors, doc, maxAliasCount } = ctx;
				let data = anchors.get(found);
				if (!data) {
					toJS.toJS(found, null, ctx);
					data = anchors.get(found);
				}
				if (data?.res === void 0) throw new ReferenceError("This should not happen: Alias anchor was not resolved?");
				if (maxAliasCount >= 0) {
					data.count += 1;
					if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors);
					if (data.count * data.aliasCount > maxAliasCount) throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack");
				}
			}
			return found;
		}
		toJSON(_arg, ctx) {
			if (!ctx) return { source: this.source };
			const source = this.resolve(ctx.doc, ctx);
			if (!source) {
				const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw new ReferenceError(msg);
			}
			return ctx.anchors.get(source).res;
		}
		toString(ctx, _onComment, _onChompKeep) {
			const src = `*${this.source}`;
			if (ctx) {
				anchors.anchorIsValid(this.source);
				if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
					const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
					throw new Error(msg);
				}
				if (ctx.implicitKey) return `${src} `;
			}
			return src;
		}
	};
	function getAliasCount(doc, node, anchors) {
		if (identity.isAlias(node)) {
			const source = node.resolve(doc);
			const anchor = anchors && source && anchors.get(source);
			return anchor ? anchor.count * anchor.aliasCount : 0;
		} else if (identity.isCollection(node)) {
			let count = 0;
			for (const item of node.items) {
				const c = getAliasCount(doc, item, anchors);
				if (c > count) count = c;
			}
			return count;
		} else if (identity.isPair(node)) {
			const kc = getAliasCount(doc, node.key, anchors);
			const vc = getAliasCount(doc, node.value, anchors);
			return Math.max(kc, vc);
		}
		return 1;
	}
	exports.Alias = Alias;
}));
// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = __commonJSMin(((exports) => {
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	const isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
	var Scalar = class extends Node.NodeBase {
		constructor(value) {
			super(identity.SCALAR);
			this.value = value;
		}
		toJSON(arg, ctx) {
			return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
		}
		toString() {
			return String(this.value);
		}
	};
	Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
	Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
	Scalar.PLAIN = "PLAIN";
	Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
	Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
	exports.Scalar = Scalar;
	exports.isScalarValue = isScalarValue;
}));
// node_modules/yaml/dist/doc/createNode.js
var require_createNode = __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var Scalar = require_Scalar();
	const defaultTagPrefix = "tag:yaml.org,2002:";
	function findTagObject(value, tagName, tags) {
		if (tagName) {
			const match = tags.filter((t) => t.tag === tagName);
			const tagObj = match.find((t) => !t.format) ?? match[0];
			if (!tagObj) throw new Error(`Tag ${tagName} not found`);
			return tagObj;
		}
		return tags.find((t) => t.identify?.(value) && !t.format);
	}
	function createNode(value, tagName, ctx) {
		if (identity.isDocument(value)) value = value.contents;
		if (identity.isNode(value)) return value;
		if (identity.isPair(value)) {
			const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
			map.items.push(value);
			return map;
		}
		if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) value = value.valueOf();
		const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
		let ref = void 0;
		if (aliasDuplicateObjects && value && typeof value === "object") {
			ref = sourceObjects.get(value);
			if (ref) {
				ref.anchor ?? (ref.anchor = onAnchor(value));
				return new Alias.Alias(ref.anchor);
			} else {
				ref = {
					anchor: null,
					node: null
				};
				sourceObjects.set(value, ref);
			}
		}
		if (tagName?.startsWith("!!")) tagName = defaultTagPrefix + tagName.slice(2);
		let tagObj = findTagObject(value, tagName, schema.tags);
		if (!tagObj) {
			if (value && typeof value.toJSON === "function") value = value.toJSON();
			if (!value || typeof value !== "object") {
				const node = new Scalar.Scalar(value);
				if (ref) ref.node = node;
				return node;
			}
			tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
		}
		if (onTagObj) {
			onTagObj(tagObj);
			delete ctx.onTagObj;
		}
		const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
		if (tagName) node.tag = tagName;
		else if (!tagObj.default) node.tag = tagObj.tag;
		if (ref) ref.node = node;
		return node;
	}
	exports.createNode = createNode;
}));
// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var identity = require_identity();
	var Node = require_Node();
	function collectionFromPath(schema, path, value) {
		let v = value;
		for (let i = path.length - 1; i >= 0; --i) {
			const k = path[i];
			if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
				const a = [];
				a[k] = v;
				v = a;
			} else v = new Map([[k, v]]);
		}
		return createNode.createNode(v, void 0, {
			aliasDuplicateObjects: false,
			keepUndefined: false,
			onAnchor: () => {
				throw new Error("This should not happen, please report a bug.");
			},
			schema,
			sourceObjects: new Map()
		});
	}
	const isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
	var Collection = class extends Node.NodeBase {
		constructor(type, schema) {
			super(type);
			Object.defineProperty(this, "schema", {
				value: schema,
				configurable: true,
				enumerable: false,
				writable: true
			});
		}
		clone(schema) {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (schema) copy.schema = schema;
			copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		addIn(path, value) {
			if (isEmptyPath(path)) this.add(value);
			else {
				const [key, ...rest] = path;
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.addIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
		deleteIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.delete(key);
			const node = this.get(key, true);
			if (identity.isCollection(node)) return node.deleteIn(rest);
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
		getIn(path, keepScalar) {
			const [key, ...rest] = path;
			const node = this.get(key, true);
			if (rest.length === 0) return !keepScalar && identity.isScalar(node) ? node.value : node;
			else return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
		}
		hasAllNullValues(allowScalar) {
			return this.items.every((node) => {
				if (!identity.isPair(node)) return false;
				const n = node.value;
				return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
			});
		}
		hasIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.has(key);
			const node = this.get(key, true);
			return identity.isCollection(node) ? node.hasIn(rest) : false;
		}
		setIn(path, value) {
			const [key, ...rest] = path;
			if (rest.length === 0) this.set(key, value);
			else {
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.setIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
	};
	exports.Collection = Collection;
	exports.collectionFromPath = collectionFromPath;
	exports.isEmptyPath = isEmptyPath;
}));
// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = __commonJSMin(((exports) => {
	const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
	function indentComment(comment, indent) {
		if (/^\n+$/.test(comment)) return comment.substring(1);
		return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
	}
	const lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
	exports.indentComment = indentComment;
	exports.lineComment = lineComment;
	exports.stringifyComment = stringifyComment;
}));
// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = __commonJSMin(((exports) => {
	const FOLD_FLOW = "flow";
	const FOLD_BLOCK = "block";
	const FOLD_QUOTED = "quoted";
	function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
		if (!lineWidth || lineWidth < 0) return text;
		if (lineWidth < minContentWidth) minContentWidth = 0;
		const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
		if (text.length <= endStep) return text;
		const folds = [];
		const escapedFolds = {};
		let end = lineWidth - indent.length;
		if (typeof indentAtStart === "number") {
			if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0);
			else end = lineWidth - indentAtStart;
		}
		let split = void 0;
		let prev = void 0;
		let overflow = false;
		let i = -1;
		let escStart = -1;
		let escEnd = -1;
		if (mode === FOLD_BLOCK) {
			i = consumeMoreIndentedLines(text, i, indent.length);
			if (i !== -1) end = i + endStep;
		}
		for (let ch; ch = text[i += 1];) {
			if (mode === FOLD_QUOTED && ch === "\\") {
				escStart = i;
				switch (text[i + 1]) {
					case "x":
						i += 3;
						break;
					case "u":
						i += 5;
						break;
					case "U":
						i += 9;
						break;
					default: i += 1;
				}
				escEnd = i;
			}
			if (ch === "\n") {
				if (mode === FOLD_BLOCK) i = consumeMoreIndentedLines(text, i, indent.length);
				end = i + indent.length + endStep;
				split = void 0;
			} else {
				if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
					const next = text[i + 1];
					if (next && next !== " " && next !== "\n" && next !== "	") split = i;
				}
				if (i >= end) {
					if (split) {
						folds.push(split);
						end = split + endStep;
						split = void 0;
					} else if (mode === FOLD_QUOTED) {
						while (prev === " " || prev === "	") {
							prev = ch;
							ch = text[i += 1];
							overflow = true;
						}
						const j = i > escEnd + 1 ? i - 2 : escStart - 1;
						if (escapedFolds[j]) return text;
						folds.push(j);
						escapedFolds[j] = true;
						end = j + endStep;
						split = void 0;
					} else overflow = true;
				}
			}
			prev = ch;
		}
		if (overflow && onOverflow) onOverflow();
		if (folds.length === 0) return text;
		if (onFold) onFold();
		let res = text.slice(0, folds[0]);
		for (let i = 0; i < folds.length; ++i) {
			const fold = folds[i];
			const end = folds[i + 1] || text.length;
			if (fold === 0) res = `\n${indent}${text.slice(0, end)}`;
			else {
				if (mode === FOLD_QUOTED && escapedFolds[fold]) res += `${text[fold]}\\`;
				res += `\n${indent}${text.slice(fold + 1, end)}`;
			}
		}
		return res;
	}
	function consumeMoreIndentedLines(text, i, indent) {
		let end = i;
		let start = i + 1;
		let ch = text[start];
		while (ch === " " || ch === "	") if (i < start + indent) ch = text[++i];
		else {
			do
				ch = text[++i];
			while (ch && ch !== "\n");
			end = i;
			start = i + 1;
			ch = text[start];
		}
		return end;
	}
	exports.FOLD_BLOCK = FOLD_BLOCK;
	exports.FOLD_FLOW = FOLD_FLOW;
	exports.FOLD_QUOTED = FOLD_QUOTED;
	exports.foldFlowLines = foldFlowLines;
}));
// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var foldFlowLines = require_foldFlowLines();
	const getFoldOptions = (ctx, isBlock) => ({
		indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
		lineWidth: ctx.options.lineWidth,
		minContentWidth: ctx.options.minContentWidth
	});
	const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
	function lineLengthOverLimit(str, lineWidth, indentLength) {
		if (!lineWidth || lineWidth < 0) return false;
		const limit = lineWidth - indentLength;
		const strLen = str.length;
		if (strLen <= limit) return false;
		for (let i = 0, start = 0; i < strLen; ++i) if (str[i] === "\n") {
			if (i - start > limit) return true;
			start = i + 1;
			if (strLen - start <= limit) return false;
		}
		return true;
	}
	function doubleQuotedString(value, ctx) {
		const json = JSON.stringify(value);
		if (ctx.options.doubleQuotedAsJSON) return json;
		const { implicitKey } = ctx;
		const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		let str = "";
		let start = 0;
		for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
			if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
				str += json.slice(start, i) + "\\ ";
				i += 1;
				start = i;
				ch = "\\";
			}
			if (ch === "\\") switch (json[i + 1]) {
				case "u":
					{
						str += json.slice(start, i);
						const code = json.substr(i + 2, 4);
						switch (code) {
							case "0000":
								str += "\\0";
								break;
							case "0007":
								str += "\\a";
								break;
							case "000b":
								str += "\\v";
								break;
							case "001b":
								str += "\\e";
								break;
							case "0085":
								str += "\\N";
								break;
							case "00a0":
								str += "\\_";
								break;
							case "2028":
								str += "\\L";
								break;
							case "2029":
								str += "\\P";
								break;
							default: if (code.substr(0, 2) === "00") str += "\\x" + code.substr(2);
							else str += json.substr(i, 6);
						}
						i += 5;
						start = i + 1;
					}
					break;
				case "n":
					if (implicitKey || json[i + 2] === "\"" || json.length < minMultiLineLength) i += 1;
					else {
						str += json.slice(start, i) + "\n\n";
						while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== "\"") {
							str += "\n";
							i += 2;
						}
						str += indent;
						if (json[i + 2] === " ") str += "\\";
						i += 1;
						start = i + 1;
					}
					break;
				default: i += 1;
			}
		}
		str = start ? str + json.slice(start) : json;
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
	}
	function singleQuotedString(value, ctx) {
		if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
		return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function quotedString(value, ctx) {
		const { singleQuote } = ctx.options;
		let qs;
		if (singleQuote === false) qs = doubleQuotedString;
		else {
			const hasDouble = value.includes("\"");
			const hasSingle = value.includes("'");
			if (hasDouble && !hasSingle) qs = singleQuotedString;
			else if (hasSingle && !hasDouble) qs = doubleQuotedString;
			else qs = singleQuote ? singleQuotedString : doubleQuotedString;
		}
		return qs(value, ctx);
	}
	let blockEndNewlines;
	try {
		blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
	} catch {
		blockEndNewlines = /\n+(?!\n|$)/g;
	}
	function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
		const { blockQuote, commentString, lineWidth } = ctx.options;
		if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
		const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
		const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
		if (!value) return literal ? "|\n" : ">\n";
		let chomp;
		let endStart;
		for (endStart = value.length; endStart > 0; --endStart) {
			const ch = value[endStart - 1];
			if (ch !== "\n" && ch !== "	" && ch !== " ") break;
		}
		let end = value.substring(endStart);
		const endNlPos = end.indexOf("\n");
		if (endNlPos === -1) chomp = "-";
		else if (value === end || endNlPos !== end.length - 1) {
			chomp = "+";
			if (onChompKeep) onChompKeep();
		} else chomp = "";
		if (end) {
			value = value.slice(0, -end.length);
			if (end[end.length - 1] === "\n") end = end.slice(0, -1);
			end = end.replace(blockEndNewlines, `$&${indent}`);
		}
		let startWithSpace = false;
		let startEnd;
		let startNlPos = -1;
		for (startEnd = 0; startEnd < value.length; ++startEnd) {
			const ch = value[startEnd];
			if (ch === " ") startWithSpace = true;
			else if (ch === "\n") startNlPos = startEnd;
			else break;
		}
		let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
		if (start) {
			value = value.substring(start.length);
			start = start.replace(/\n+/g, `$&${indent}`);
		}
		let header = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
		if (comment) {
			header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
			if (onComment) onComment();
		}
		if (!literal) {
			const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
			let literalFallback = false;
			const foldOptions = getFoldOptions(ctx, true);
			if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) foldOptions.onOverflow = () => {
				literalFallback = true;
			};
			const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
			if (!literalFallback) return `>${header}\n${indent}${body}`;
		}
		value = value.replace(/\n+/g, `$&${indent}`);
		return `|${header}\n${indent}${start}${value}${end}`;
	}
	function plainString(item, ctx, onComment, onChompKeep) {
		const { type, value } = item;
		const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
		if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
		if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
		if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) return blockString(item, ctx, onComment, onChompKeep);
		if (containsDocumentMarker(value)) {
			if (indent === "") {
				ctx.forceBlockIndent = true;
				return blockString(item, ctx, onComment, onChompKeep);
			} else if (implicitKey && indent === indentStep) return quotedString(value, ctx);
		}
		const str = value.replace(/\n+/g, `$&\n${indent}`);
		if (actualString) {
			const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
			const { compat, tags } = ctx.doc.schema;
			if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
		}
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function stringifyString(item, ctx, onComment, onChompKeep) {
		const { implicitKey, inFlow } = ctx;
		const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
		let { type } = item;
		if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
			if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)) type = Scalar.Scalar.QUOTE_DOUBLE;
		}
		const _stringify = (_type) => {
			switch (_type) {
				case Scalar.Scalar.BLOCK_FOLDED:
				case Scalar.Scalar.BLOCK_LITERAL: return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
				case Scalar.Scalar.QUOTE_DOUBLE: return doubleQuotedString(ss.value, ctx);
				case Scalar.Scalar.QUOTE_SINGLE: return singleQuotedString(ss.value, ctx);
				case Scalar.Scalar.PLAIN: return plainString(ss, ctx, onComment, onChompKeep);
				default: return null;
			}
		};
		let res = _stringify(type);
		if (res === null) {
			const { defaultKeyType, defaultStringType } = ctx.options;
			const t = implicitKey && defaultKeyType || defaultStringType;
			res = _stringify(t);
			if (res === null) throw new Error(`Unsupported default string type ${t}`);
		}
		return res;
	}
	exports.stringifyString = stringifyString;
}));
// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = __commonJSMin(((exports) => {
	var anchors = require_anchors();
	var identity = require_identity();
	var stringifyComment = require_stringifyComment();
	var stringifyString = require_stringifyString();
	function createStringifyContext(doc, options) {
		const opt = Object.assign({
			blockQuote: true,
			commentString: stringifyComment.stringifyComment,
			defaultKeyType: null,
			defaultStringType: "PLAIN",
			directives: null,
			doubleQuotedAsJSON: false,
			doubleQuotedMinMultiLineLength: 40,
			falseStr: "false",
			flowCollectionPadding: true,
			indentSeq: true,
			lineWidth: 80,
			minContentWidth: 20,
			nullStr: "null",
			simpleKeys: false,
			singleQuote: null,
			trailingComma: false,
			trueStr: "true",
			verifyAliasOrder: true
		}, doc.schema.toStringOptions, options);
		let inFlow;
		switch (opt.collectionStyle) {
			case "block":
				inFlow = false;
				break;
			case "flow":
				inFlow = true;
				break;
			default: inFlow = null;
		}
		return {
			anchors: new Set(),
			doc,
			flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
			indent: "",
			indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
			inFlow,
			options: opt
		};
	}
	function getTagObject(tags, item) {
		if (item.tag) {
			const match = tags.filter((t) => t.tag === item.tag);
			if (match.length > 0) return match.find((t) => t.format === item.format) ?? match[0];
		}
		let tagObj = void 0;
		let obj;
		if (identity.isScalar(item)) {
			obj = item.value;
			let match = tags.filter((t) => t.identify?.(obj));
			if (match.length > 1) {
				const testMatch = match.filter((t) => t.test);
				if (testMatch.length > 0) match = testMatch;
			}
			tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
		} else {
			obj = item;
			tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
		}
		if (!tagObj) {
			const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
			throw new Error(`Tag not resolved for ${name} value`);
		}
		return tagObj;
	}
	function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
		if (!doc.directives) return "";
		const props = [];
		const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
		if (anchor && anchors.anchorIsValid(anchor)) {
			anchors$1.add(anchor);
			props.push(`&${anchor}`);
		}
		const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
		if (tag) props.push(doc.directives.tagString(tag));
		return props.join(" ");
	}
	function stringify(item, ctx, onComment, onChompKeep) {
		if (identity.isPair(item)) return item.toString(ctx, onComment, onChompKeep);
		if (identity.isAlias(item)) {
			if (ctx.doc.directives) return item.toString(ctx);
			if (ctx.resolvedAliases?.has(item)) throw new TypeError(`Cannot stringify circular structure without alias nodes`);
			else {
				if (ctx.resolvedAliases) ctx.resolvedAliases.add(item);
				else ctx.resolvedAliases = new Set([item]);
				item = item.resolve(ctx.doc);
			}
		}
		let tagObj = void 0;
		const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
		tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
		const props = stringifyProps(node, tagObj, ctx);
		if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
		const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
		if (!props) return str;
		return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
	}
	exports.createStringifyContext = createStringifyContext;
	exports.stringify = stringify;
}));
// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
		const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
		let keyComment = identity.isNode(key) && key.comment || null;
		if (simpleKeys) {
			if (keyComment) throw new Error("With simple keys, key nodes cannot have comments");
			if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") throw new Error("With simple keys, collection cannot be used as a key value");
		}
		let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
		ctx = Object.assign({}, ctx, {
			allNullValues: false,
			implicitKey: !explicitKey && (simpleKeys || !allNullValues),
			indent: indent + indentStep
		});
		let keyCommentDone = false;
		let chompKeep = false;
		let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
		if (!explicitKey && !ctx.inFlow && str.length > 1024) {
			if (simpleKeys) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
			explicitKey = true;
		}
		if (ctx.inFlow) {
			if (allNullValues || value == null) {
				if (keyCommentDone && onComment) onComment();
				return str === "" ? "?" : explicitKey ? `? ${str}` : str;
			}
		} else if (allNullValues && !simpleKeys || value == null && explicitKey) {
			str = `? ${str}`;
			if (keyComment && !keyCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			else if (chompKeep && onChompKeep) onChompKeep();
			return str;
		}
		if (keyCommentDone) keyComment = null;
		if (explicitKey) {
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			str = `? ${str}\n${indent}:`;
		} else {
			str = `${str}:`;
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
		}
		let vsb, vcb, valueComment;
		if (identity.isNode(value)) {
			vsb = !!value.spaceBefore;
			vcb = value.commentBefore;
			valueComment = value.comment;
		} else {
			vsb = false;
			vcb = null;
			valueComment = null;
			if (value && typeof value === "object") value = doc.createNode(value);
		}
		ctx.implicitKey = false;
		if (!explicitKey && !keyComment && identity.isScalar(value)) ctx.indentAtStart = str.length + 1;
		chompKeep = false;
		if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) ctx.indent = ctx.indent.substring(2);
		let valueCommentDone = false;
		const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
		let ws = " ";
		if (keyComment || vsb || vcb) {
			ws = vsb ? "\n" : "";
			if (vcb) {
				const cs = commentString(vcb);
				ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
			}
			if (valueStr === "" && !ctx.inFlow) {
				if (ws === "\n" && valueComment) ws = "\n\n";
			} else ws += `\n${ctx.indent}`;
		} else if (!explicitKey && identity.isCollection(value)) {
			const vs0 = valueStr[0];
			const nl0 = valueStr.indexOf("\n");
			const hasNewline = nl0 !== -1;
			const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
			if (hasNewline || !flow) {
				let hasPropsLine = false;
				if (hasNewline && (vs0 === "&" || vs0 === "!")) {
					let sp0 = valueStr.indexOf(" ");
					if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") sp0 = valueStr.indexOf(" ", sp0 + 1);
					if (sp0 === -1 || nl0 < sp0) hasPropsLine = true;
				}
				if (!hasPropsLine) ws = `\n${ctx.indent}`;
			}
		} else if (valueStr === "" || valueStr[0] === "\n") ws = "";
		str += ws + valueStr;
		if (ctx.inFlow) {
			if (valueCommentDone && onComment) onComment();
		} else if (valueComment && !valueCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
		else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	exports.stringifyPair = stringifyPair;
}));
// node_modules/yaml/dist/log.js
var require_log = __commonJSMin(((exports) => {
	var node_process = require("process");
	function debug(logLevel, ...messages) {
		if (logLevel === "debug") console.log(...messages);
	}
	function warn(logLevel, warning) {
		if (logLevel === "debug" || logLevel === "warn") {
			if (typeof node_process.emitWarning === "function") node_process.emitWarning(warning);
			else console.warn(warning);
		}
	}
	exports.debug = debug;
	exports.warn = warn;
}));
// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	const MERGE_KEY = "<<";
	const merge = {
		identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
		default: "key",
		tag: "tag:yaml.org,2002:merge",
		test: /^<<$/,
		resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), { addToJSMap: addMergeToJSMap }),
		stringify: () => MERGE_KEY
	};
	const isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
	function addMergeToJSMap(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (identity.isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it);
		else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it);
		else mergeValue(ctx, map, source);
	}
	function mergeValue(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (!identity.isMap(source)) throw new Error("Merge sources must be maps or map aliases");
		const srcMap = source.toJSON(null, ctx, Map);
		for (const [key, value] of srcMap) if (map instanceof Map) {
			if (!map.has(key)) map.set(key, value);
		} else if (map instanceof Set) map.add(key);
		else if (!Object.prototype.hasOwnProperty.call(map, key)) Object.defineProperty(map, key, {
			value,
			writable: true,
			enumerable: true,
			configurable: true
		});
		return map;
	}
	function resolveAliasValue(ctx, value) {
		return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
	}
	exports.addMergeToJSMap = addMergeToJSMap;
	exports.isMergeKey = isMergeKey;
	exports.merge = merge;
}));
// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = __commonJSMin(((exports) => {
	var log = require_log();
	var merge = require_merge();
	var stringify = require_stringify();
	var identity = require_identity();
	var toJS = require_toJS();
	function addPairToJSMap(ctx, map, { key, value }) {
		if (identity.isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value);
		else if (merge.isMergeKey(ctx, key)) merge.addMergeToJSMap(ctx, map, value);
		else {
			const jsKey = toJS.toJS(key, "", ctx);
			if (map instanceof Map) map.set(jsKey, toJS.toJS(value, jsKey, ctx));
			else if (map instanceof Set) map.add(jsKey);
			else {
				const stringKey = stringifyKey(key, jsKey, ctx);
				const jsValue = toJS.toJS(value, stringKey, ctx);
				if (stringKey in map) Object.defineProperty(map, stringKey, {
					value: jsValue,
					writable: true,
					enumerable: true,
					configurable: true
				});
				else map[stringKey] = jsValue;
			}
		}
		return map;
	}
	function stringifyKey(key, jsKey, ctx) {
		if (jsKey === null) return "";
		if (typeof jsKey !== "object") return String(jsKey);
		if (identity.isNode(key) && ctx?.doc) {
			const strCtx = stringify.createStringifyContext(ctx.doc, {});
			strCtx.anchors = new Set();
			for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
			strCtx.inFlow = true;
			strCtx.inStringifyKey = true;
			const strKey = key.toString(strCtx);
			if (!ctx.mapKeyWarned) {
				let jsonStr = JSON.stringify(strKey);
				if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + "...\"";
				log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
				ctx.mapKeyWarned = true;
			}
			return strKey;
		}
		return JSON.stringify(jsKey);
	}
	exports.addPairToJSMap = addPairToJSMap;
}));
// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyPair = require_stringifyPair();
	var addPairToJSMap = require_addPairToJSMap();
	var identity = require_identity();
	function createPair(key, value, ctx) {
		return new Pair(createNode.createNode(key, void 0, ctx), createNode.createNode(value, void 0, ctx));
	}
	var Pair = class Pair {
		constructor(key, value = null) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
			this.key = key;
			this.value = value;
		}
		clone(schema) {
			let { key, value } = this;
			if (identity.isNode(key)) key = key.clone(schema);
			if (identity.isNode(value)) value = value.clone(schema);
			return new Pair(key, value);
		}
		toJSON(_, ctx) {
			const pair = ctx?.mapAsMap ? new Map() : {};
			return addPairToJSMap.addPairToJSMap(ctx, pair, this);
		}
		toString(ctx, onComment, onChompKeep) {
			return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
		}
	};
	exports.Pair = Pair;
	exports.createPair = createPair;
}));
// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = __commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyCollection(collection, ctx, options) {
		return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
	}
	function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
		const { indent, options: { commentString } } = ctx;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			type: null
		});
		let chompKeep = false;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (!chompKeep && item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (!chompKeep && ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
				}
			}
			chompKeep = false;
			let str = stringify.stringify(item, itemCtx, () => comment = null, () => chompKeep = true);
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			if (chompKeep && comment) chompKeep = false;
			lines.push(blockItemPrefix + str);
		}
		let str;
		if (lines.length === 0) str = flowChars.start + flowChars.end;
		else {
			str = lines[0];
			for (let i = 1; i < lines.length; ++i) {
				const line = lines[i];
				str += line ? `\n${indent}${line}` : "\n";
			}
		}
		if (comment) {
			str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
			if (onComment) onComment();
		} else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
		const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
		itemIndent += indentStep;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			inFlow: true,
			type: null
		});
		let reqNewline = false;
		let linesAtValue = 0;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, false);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, false);
					if (ik.comment) reqNewline = true;
				}
				const iv = identity.isNode(item.value) ? item.value : null;
				if (iv) {
					if (iv.comment) comment = iv.comment;
					if (iv.commentBefore) reqNewline = true;
				} else if (item.value == null && ik?.comment) comment = ik.comment;
			}
			if (comment) reqNewline = true;
			let str = stringify.stringify(item, itemCtx, () => comment = null);
			reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
			if (i < items.length - 1) str += ",";
			else if (ctx.options.trailingComma) {
				if (ctx.options.lineWidth > 0) reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
				if (reqNewline) str += ",";
			}
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			lines.push(str);
			linesAtValue = lines.length;
		}
		const { start, end } = flowChars;
		if (lines.length === 0) return start + end;
		else {
			if (!reqNewline) {
				const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
				reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
			}
			if (reqNewline) {
				let str = start;
				for (const line of lines) str += line ? `\n${indentStep}${indent}${line}` : "\n";
				return `${str}\n${indent}${end}`;
			} else return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
		}
	}
	function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
		if (comment && chompKeep) comment = comment.replace(/^\n+/, "");
		if (comment) {
			const ic = stringifyComment.indentComment(commentString(comment), indent);
			lines.push(ic.trimStart());
		}
	}
	exports.stringifyCollection = stringifyCollection;
}));
// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = __commonJSMin(((exports) => {
	var stringifyCollection = require_stringifyCollection();
	var addPairToJSMap = require_addPairToJSMap();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	function findPair(items, key) {
		const k = identity.isScalar(key) ? key.value : key;
		for (const it of items) if (identity.isPair(it)) {
			if (it.key === key || it.key === k) return it;
			if (identity.isScalar(it.key) && it.key.value === k) return it;
		}
	}
	var YAMLMap = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:map";
		}
		constructor(schema) {
			super(identity.MAP, schema);
			this.items = [];
		}
		static from(schema, obj, ctx) {
			const { keepUndefined, replacer } = ctx;
			const map = new this(schema);
			const add = (key, value) => {
				if (typeof replacer === "function") value = replacer.call(obj, key, value);
				else if (Array.isArray(replacer) && !replacer.includes(key)) return;
				if (value !== void 0 || keepUndefined) map.items.push(Pair.createPair(key, value, ctx));
			};
			if (obj instanceof Map) for (const [key, value] of obj) add(key, value);
			else if (obj && typeof obj === "object") for (const key of Object.keys(obj)) add(key, obj[key]);
			if (typeof schema.sortMapEntries === "function") map.items.sort(schema.sortMapEntries);
			return map;
		}
		add(pair, overwrite) {
			let _pair;
			if (identity.isPair(pair)) _pair = pair;
			else if (!pair || typeof pair !== "object" || !("key" in pair)) _pair = new Pair.Pair(pair, pair?.value);
			else _pair = new Pair.Pair(pair.key, pair.value);
			const prev = findPair(this.items, _pair.key);
			const sortEntries = this.schema?.sortMapEntries;
			if (prev) {
				if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
				if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value)) prev.value.value = _pair.value;
				else prev.value = _pair.value;
			} else if (sortEntries) {
				const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
				if (i === -1) this.items.push(_pair);
				else this.items.splice(i, 0, _pair);
			} else this.items.push(_pair);
		}
		delete(key) {
			const it = findPair(this.items, key);
			if (!it) return false;
			return this.items.splice(this.items.indexOf(it), 1).length > 0;
		}
		get(key, keepScalar) {
			const node = findPair(this.items, key)?.value;
			return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
		}
		has(key) {
			return !!findPair(this.items, key);
		}
		set(key, value) {
			this.add(new Pair.Pair(key, value), true);
		}
		toJSON(_, ctx, Type) {
			const map = Type ? new Type() : ctx?.mapAsMap ? new Map() : {};
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const item of this.items) addPairToJSMap.addPairToJSMap(ctx, map, item);
			return map;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			for (const item of this.items) if (!identity.isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
			if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, { allNullValues: true });
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "",
				flowChars: {
					start: "{",
					end: "}"
				},
				itemIndent: ctx.indent || "",
				onChompKeep,
				onComment
			});
		}
	};
	exports.YAMLMap = YAMLMap;
	exports.findPair = findPair;
}));
// node_modules/yaml/dist/schema/common/map.js
var require_map = __commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLMap = require_YAMLMap();
	exports.map = {
		collection: "map",
		default: true,
		nodeClass: YAMLMap.YAMLMap,
		tag: "tag:yaml.org,2002:map",
		resolve(map, onError) {
			if (!identity.isMap(map)) onError("Expected a mapping for this tag");
			return map;
		},
		createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
	};
}));
// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyCollection = require_stringifyCollection();
	var Collection = require_Collection();
	var identity = require_identity();
	var Scalar = require_Scalar();
	var toJS = require_toJS();
	var YAMLSeq = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:seq";
		}
		constructor(schema) {
			super(identity.SEQ, schema);
			this.items = [];
		}
		add(value) {
			this.items.push(value);
		}
		delete(key) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return false;
			return this.items.splice(idx, 1).length > 0;
		}
		get(key, keepScalar) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return void 0;
			const it = this.items[idx];
			return !keepScalar && identity.isScalar(it) ? it.value : it;
		}
		has(key) {
			const idx = asItemIndex(key);
			return typeof idx === "number" && idx < this.items.length;
		}
		set(key, value) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
			const prev = this.items[idx];
			if (identity.isScalar(prev) && Scalar.isScalarValue(value)) prev.value = value;
			else this.items[idx] = value;
		}
		toJSON(_, ctx) {
			const seq = [];
			if (ctx?.onCreate) ctx.onCreate(seq);
			let i = 0;
			for (const item of this.items) seq.push(toJS.toJS(item, String(i++), ctx));
			return seq;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "- ",
				flowChars: {
					start: "[",
					end: "]"
				},
				itemIndent: (ctx.indent || "") + "  ",
				onChompKeep,
				onComment
			});
		}
		static from(schema, obj, ctx) {
			const { replacer } = ctx;
			const seq = new this(schema);
			if (obj && Symbol.iterator in Object(obj)) {
				let i = 0;
				for (let it of obj) {
					if (typeof replacer === "function") {
						const key = obj instanceof Set ? it : String(i++);
						it = replacer.call(obj, key, it);
					}
					seq.items.push(createNode.createNode(it, void 0, ctx));
				}
			}
			return seq;
		}
	};
	function asItemIndex(key) {
		let idx = identity.isScalar(key) ? key.value : key;
		if (idx && typeof idx === "string") idx = Number(idx);
		return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
	}
	exports.YAMLSeq = YAMLSeq;
}));
// node_modules/yaml/dist/schema/common/seq.js
var require_seq = __commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLSeq = require_YAMLSeq();
	exports.seq = {
		collection: "seq",
		default: true,
		nodeClass: YAMLSeq.YAMLSeq,
		tag: "tag:yaml.org,2002:seq",
		resolve(seq, onError) {
			if (!identity.isSeq(seq)) onError("Expected a sequence for this tag");
			return seq;
		},
		createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
	};
}));
// node_modules/yaml/dist/schema/common/string.js
var require_string = __commonJSMin(((exports) => {
	var stringifyString = require_stringifyString();
	exports.string = {
		identify: (value) => typeof value === "string",
		default: true,
		tag: "tag:yaml.org,2002:str",
		resolve: (str) => str,
		stringify(item, ctx, onComment, onChompKeep) {
			ctx = Object.assign({ actualString: true }, ctx);
			return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
		}
	};
}));
// node_modules/yaml/dist/schema/common/null.js
var require_null = __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	const nullTag = {
		identify: (value) => value == null,
		createNode: () => new Scalar.Scalar(null),
		default: true,
		tag: "tag:yaml.org,2002:null",
		test: /^(?:~|[Nn]ull|NULL)?$/,
		resolve: () => new Scalar.Scalar(null),
		stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
	};
	exports.nullTag = nullTag;
}));
// node_modules/yaml/dist/schema/core/bool.js
var require_bool$1 = __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	const boolTag = {
		identify: (value) => typeof value === "boolean",
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
		resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
		stringify({ source, value }, ctx) {
			if (source && boolTag.test.test(source)) {
				if (value === (source[0] === "t" || source[0] === "T")) return source;
			}
			return value ? ctx.options.trueStr : ctx.options.falseStr;
		}
	};
	exports.boolTag = boolTag;
}));
// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = __commonJSMin(((exports) => {
	function stringifyNumber({ format, minFractionDigits, tag, value }) {
		if (typeof value === "bigint") return String(value);
		const num = typeof value === "number" ? value : Number(value);
		if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
		let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
		if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
			let i = n.indexOf(".");
			if (i < 0) {
				i = n.length;
				n += ".";
			}
			let d = minFractionDigits - (n.length - i - 1);
			while (d-- > 0) n += "0";
		}
		return n;
	}
	exports.stringifyNumber = stringifyNumber;
}));
// node_modules/yaml/dist/schema/core/float.js
var require_float$1 = __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	exports.float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str));
			const dot = str.indexOf(".");
			if (dot !== -1 && str[str.length - 1] === "0") node.minFractionDigits = str.length - dot - 1;
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));
// node_modules/yaml/dist/schema/core/int.js
var require_int$1 = __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	const intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value) && value >= 0) return prefix + value.toString(radix);
		return stringifyNumber.stringifyNumber(node);
	}
	const intOct = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^0o[0-7]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
		stringify: (node) => intStringify(node, 8, "0o")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^0x[0-9a-fA-F]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));
// node_modules/yaml/dist/schema/core/schema.js
var require_schema$2 = __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	exports.schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.boolTag,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float
	];
}));
// node_modules/yaml/dist/schema/json/schema.js
var require_schema$1 = __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var map = require_map();
	var seq = require_seq();
	function intIdentify(value) {
		return typeof value === "bigint" || Number.isInteger(value);
	}
	const stringifyJSON = ({ value }) => JSON.stringify(value);
	const jsonScalars = [
		{
			identify: (value) => typeof value === "string",
			default: true,
			tag: "tag:yaml.org,2002:str",
			resolve: (str) => str,
			stringify: stringifyJSON
		},
		{
			identify: (value) => value == null,
			createNode: () => new Scalar.Scalar(null),
			default: true,
			tag: "tag:yaml.org,2002:null",
			test: /^null$/,
			resolve: () => null,
			stringify: stringifyJSON
		},
		{
			identify: (value) => typeof value === "boolean",
			default: true,
			tag: "tag:yaml.org,2002:bool",
			test: /^true$|^false$/,
			resolve: (str) => str === "true",
			stringify: stringifyJSON
		},
		{
			identify: intIdentify,
			default: true,
			tag: "tag:yaml.org,2002:int",
			test: /^-?(?:0|[1-9][0-9]*)$/,
			resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
			stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
		},
		{
			identify: (value) => typeof value === "number",
			default: true,
			tag: "tag:yaml.org,2002:float",
			test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
			resolve: (str) => parseFloat(str),
			stringify: stringifyJSON
		}
	];
	exports.schema = [map.map, seq.seq].concat(jsonScalars, {
		default: true,
		tag: "",
		test: /^/,
		resolve(str, onError) {
			onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
			return str;
		}
	});
}));
// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = __commonJSMin(((exports) => {
	var node_buffer = require("buffer");
	var Scalar = require_Scalar();
	var stringifyString = require_stringifyString();
	exports.binary = {
		identify: (value) => value instanceof Uint8Array,
		default: false,
		tag: "tag:yaml.org,2002:binary",
		resolve(src, onError) {
			if (typeof node_buffer.Buffer === "function") return node_buffer.Buffer.from(src, "base64");
			else if (typeof atob === "function") {
				const str = atob(src.replace(/[\n\r]/g, ""));
				const buffer = new Uint8Array(str.length);
				for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
				return buffer;
			} else {
				onError("This environment does not support reading binary tags; either Buffer or atob is required");
				return src;
			}
		},
		stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
			if (!value) return "";
			const buf = value;
			let str;
			if (typeof node_buffer.Buffer === "function") str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
			else if (typeof btoa === "function") {
				let s = "";
				for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
				str = btoa(s);
			} else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
			type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
			if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
				const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
				const n = Math.ceil(str.length / lineWidth);
				const lines = new Array(n);
				for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
				str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
			}
			return stringifyString.stringifyString({
				comment,
				type,
				value: str
			}, ctx, onComment, onChompKeep);
		}
	};
}));
// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLSeq = require_YAMLSeq();
	function resolvePairs(seq, onError) {
		if (identity.isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
			let item = seq.items[i];
			if (identity.isPair(item)) continue;
			else if (identity.isMap(item)) {
				if (item.items.length > 1) onError("Each pair must have its own sequence indicator");
				const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
				if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
				if (item.comment) {
					const cn = pair.value ?? pair.key;
					cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
				}
				item = pair;
			}
			seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
		}
		else onError("Expected a sequence for this tag");
		return seq;
	}
	function createPairs(schema, iterable, ctx) {
		const { replacer } = ctx;
		const pairs = new YAMLSeq.YAMLSeq(schema);
		pairs.tag = "tag:yaml.org,2002:pairs";
		let i = 0;
		if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
			if (typeof replacer === "function") it = replacer.call(iterable, String(i++), it);
			let key, value;
			if (Array.isArray(it)) {
				if (it.length === 2) {
					key = it[0];
					value = it[1];
				} else throw new TypeError(`Expected [key, value] tuple: ${it}`);
			} else if (it && it instanceof Object) {
				const keys = Object.keys(it);
				if (keys.length === 1) {
					key = keys[0];
					value = it[key];
				} else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
			} else key = it;
			pairs.items.push(Pair.createPair(key, value, ctx));
		}
		return pairs;
	}
	const pairs = {
		collection: "seq",
		default: false,
		tag: "tag:yaml.org,2002:pairs",
		resolve: resolvePairs,
		createNode: createPairs
	};
	exports.createPairs = createPairs;
	exports.pairs = pairs;
	exports.resolvePairs = resolvePairs;
}));
// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = __commonJSMin(((exports) => {
	var identity = require_identity();
	var toJS = require_toJS();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var pairs = require_pairs();
	var YAMLOMap = class YAMLOMap extends YAMLSeq.YAMLSeq {
		constructor() {
			super();
			this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
			this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
			this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
			this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
			this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
			this.tag = YAMLOMap.tag;
		}
		toJSON(_, ctx) {
			if (!ctx) return super.toJSON(_);
			const map = new Map();
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const pair of this.items) {
				let key, value;
				if (identity.isPair(pair)) {
					key = toJS.toJS(pair.key, "", ctx);
					value = toJS.toJS(pair.value, key, ctx);
				} else key = toJS.toJS(pair, "", ctx);
				if (map.has(key)) throw new Error("Ordered maps must not include duplicate keys");
				map.set(key, value);
			}
			return map;
		}
		static from(schema, iterable, ctx) {
			const pairs$1 = pairs.createPairs(schema, iterable, ctx);
			const omap = new this();
			omap.items = pairs$1.items;
			return omap;
		}
	};
	YAMLOMap.tag = "tag:yaml.org,2002:omap";
	const omap = {
		collection: "seq",
		identify: (value) => value instanceof Map,
		nodeClass: YAMLOMap,
		default: false,
		tag: "tag:yaml.org,2002:omap",
		resolve(seq, onError) {
			const pairs$1 = pairs.resolvePairs(seq, onError);
			const seenKeys = [];
			for (const { key } of pairs$1.items) if (identity.isScalar(key)) {
				if (seenKeys.includes(key.value)) onError(`Ordered maps must not include duplicate keys: ${key.value}`);
				else seenKeys.push(key.value);
			}
			return Object.assign(new YAMLOMap(), pairs$1);
		},
		createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
	};
	exports.YAMLOMap = YAMLOMap;
	exports.omap = omap;
}));
// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool = __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function boolStringify({ value, source }, ctx) {
		if (source && (value ? trueTag : falseTag).test.test(source)) return source;
		return value ? ctx.options.trueStr : ctx.options.falseStr;
	}
	const trueTag = {
		identify: (value) => value === true,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
		resolve: () => new Scalar.Scalar(true),
		stringify: boolStringify
	};
	const falseTag = {
		identify: (value) => value === false,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
		resolve: () => new Scalar.Scalar(false),
		stringify: boolStringify
	};
	exports.falseTag = falseTag;
	exports.trueTag = trueTag;
}));
// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float = __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str.replace(/_/g, "")),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	exports.float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
			const dot = str.indexOf(".");
			if (dot !== -1) {
				const f = str.substring(dot + 1).replace(/_/g, "");
				if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
			}
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));
// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int = __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	function intResolve(str, offset, radix, { intAsBigInt }) {
		const sign = str[0];
		if (sign === "-" || sign === "+") offset += 1;
		str = str.substring(offset).replace(/_/g, "");
		if (intAsBigInt) {
			switch (radix) {
				case 2:
					str = `0b${str}`;
					break;
				case 8:
					str = `0o${str}`;
					break;
				case 16: str = `0x${str}`;
			}
			const n = BigInt(str);
			return sign === "-" ? BigInt(-1) * n : n;
		}
		const n = parseInt(str, radix);
		return sign === "-" ? -1 * n : n;
	}
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value)) {
			const str = value.toString(radix);
			return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
		}
		return stringifyNumber.stringifyNumber(node);
	}
	const intBin = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "BIN",
		test: /^[-+]?0b[0-1_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
		stringify: (node) => intStringify(node, 2, "0b")
	};
	const intOct = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^[-+]?0[0-7_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
		stringify: (node) => intStringify(node, 8, "0")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9][0-9_]*$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^[-+]?0x[0-9a-fA-F_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intBin = intBin;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));
// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSet = class YAMLSet extends YAMLMap.YAMLMap {
		constructor(schema) {
			super(schema);
			this.tag = YAMLSet.tag;
		}
		add(key) {
			let pair;
			if (identity.isPair(key)) pair = key;
			else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null) pair = new Pair.Pair(key.key, null);
			else pair = new Pair.Pair(key, null);
			if (!YAMLMap.findPair(this.items, pair.key)) this.items.push(pair);
		}
		get(key, keepPair) {
			const pair = YAMLMap.findPair(this.items, key);
			return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
		}
		set(key, value) {
			if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
			const prev = YAMLMap.findPair(this.items, key);
			if (prev && !value) this.items.splice(this.items.indexOf(prev), 1);
			else if (!prev && value) this.items.push(new Pair.Pair(key));
		}
		toJSON(_, ctx) {
			return super.toJSON(_, ctx, Set);
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
			else throw new Error("Set items must all have null values");
		}
		static from(schema, iterable, ctx) {
			const { replacer } = ctx;
			const set = new this(schema);
			if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) {
				if (typeof replacer === "function") value = replacer.call(iterable, value, value);
				set.items.push(Pair.createPair(value, null, ctx));
			}
			return set;
		}
	};
	YAMLSet.tag = "tag:yaml.org,2002:set";
	const set = {
		collection: "map",
		identify: (value) => value instanceof Set,
		nodeClass: YAMLSet,
		default: false,
		tag: "tag:yaml.org,2002:set",
		createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
		resolve(map, onError) {
			if (identity.isMap(map)) {
				if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet(), map);
				else onError("Set items must all have null values");
			} else onError("Expected a mapping for this tag");
			return map;
		}
	};
	exports.YAMLSet = YAMLSet;
	exports.set = set;
}));
// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	function parseSexagesimal(str, asBigInt) {
		const sign = str[0];
		const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
		const num = (n) => asBigInt ? BigInt(n) : Number(n);
		const res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
		return sign === "-" ? num(-1) * res : res;
	}
	function stringifySexagesimal(node) {
		let { value } = node;
		let num = (n) => n;
		if (typeof value === "bigint") num = (n) => BigInt(n);
		else if (isNaN(value) || !isFinite(value)) return stringifyNumber.stringifyNumber(node);
		let sign = "";
		if (value < 0) {
			sign = "-";
			value *= num(-1);
		}
		const _60 = num(60);
		const parts = [value % _60];
		if (value < 60) parts.unshift(0);
		else {
			value = (value - parts[0]) / _60;
			parts.unshift(value % _60);
			if (value >= 60) {
				value = (value - parts[0]) / _60;
				parts.unshift(value);
			}
		}
		return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
	}
	const intTime = {
		identify: (value) => typeof value === "bigint" || Number.isInteger(value),
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
		resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
		stringify: stringifySexagesimal
	};
	const floatTime = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
		resolve: (str) => parseSexagesimal(str, false),
		stringify: stringifySexagesimal
	};
	const timestamp = {
		identify: (value) => value instanceof Date,
		default: true,
		tag: "tag:yaml.org,2002:timestamp",
		test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
		resolve(str) {
			const match = str.match(timestamp.test);
			if (!match) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
			const [, year, month, day, hour, minute, second] = match.map(Number);
			const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
			let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
			const tz = match[8];
			if (tz && tz !== "Z") {
				let d = parseSexagesimal(tz, false);
				if (Math.abs(d) < 30) d *= 60;
				date -= 6e4 * d;
			}
			return new Date(date);
		},
		stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
	};
	exports.floatTime = floatTime;
	exports.intTime = intTime;
	exports.timestamp = timestamp;
}));
// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema = __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var binary = require_binary();
	var bool = require_bool();
	var float = require_float();
	var int = require_int();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var set = require_set();
	var timestamp = require_timestamp();
	exports.schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.trueTag,
		bool.falseTag,
		int.intBin,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float,
		binary.binary,
		merge.merge,
		omap.omap,
		pairs.pairs,
		set.set,
		timestamp.intTime,
		timestamp.floatTime,
		timestamp.timestamp
	];
}));
// node_modules/yaml/dist/schema/tags.js
var require_tags = __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	var schema = require_schema$2();
	var schema$1 = require_schema$1();
	var binary = require_binary();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var schema$2 = require_schema();
	var set = require_set();
	var timestamp = require_timestamp();
	const schemas = new Map([
		["core", schema.schema],
		["failsafe", [
			map.map,
			seq.seq,
			string.string
		]],
		["json", schema$1.schema],
		["yaml11", schema$2.schema],
		["yaml-1.1", schema$2.schema]
	]);
	const tagsByName = {
		binary: binary.binary,
		bool: bool.boolTag,
		float: float.float,
		floatExp: float.floatExp,
		floatNaN: float.floatNaN,
		floatTime: timestamp.floatTime,
		int: int.int,
		intHex: int.intHex,
		intOct: int.intOct,
		intTime: timestamp.intTime,
		map: map.map,
		merge: merge.merge,
		null: _null.nullTag,
		omap: omap.omap,
		pairs: pairs.pairs,
		seq: seq.seq,
		set: set.set,
		timestamp: timestamp.timestamp
	};
	const coreKnownTags = {
		"tag:yaml.org,2002:binary": binary.binary,
		"tag:yaml.org,2002:merge": merge.merge,
		"tag:yaml.org,2002:omap": omap.omap,
		"tag:yaml.org,2002:pairs": pairs.pairs,
		"tag:yaml.org,2002:set": set.set,
		"tag:yaml.org,2002:timestamp": timestamp.timestamp
	};
	function getTags(customTags, schemaName, addMergeTag) {
		const schemaTags = schemas.get(schemaName);
		if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
		let tags = schemaTags;
		if (!tags) {
			if (Array.isArray(customTags)) tags = [];
			else {
				const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
			}
		}
		if (Array.isArray(customTags)) for (const tag of customTags) tags = tags.concat(tag);
		else if (typeof customTags === "function") tags = customTags(tags.slice());
		if (addMergeTag) tags = tags.concat(merge.merge);
		return tags.reduce((tags, tag) => {
			const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
			if (!tagObj) {
				const tagName = JSON.stringify(tag);
				const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
			}
			if (!tags.includes(tagObj)) tags.push(tagObj);
			return tags;
		}, []);
	}
	exports.coreKnownTags = coreKnownTags;
	exports.getTags = getTags;
}));
// node_modules/yaml/dist/schema/Schema.js
var require_Schema = __commonJSMin(((exports) => {
	var identity = require_identity();
	var map = require_map();
	var seq = require_seq();
	var string = require_string();
	var tags = require_tags();
	const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
	exports.Schema = class Schema {
		constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
			this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
			this.name = typeof schema === "string" && schema || "core";
			this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
			this.tags = tags.getTags(customTags, this.name, merge);
			this.toStringOptions = toStringDefaults ?? null;
			Object.defineProperty(this, identity.MAP, { value: map.map });
			Object.defineProperty(this, identity.SCALAR, { value: string.string });
			Object.defineProperty(this, identity.SEQ, { value: seq.seq });
			this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
		}
		clone() {
			const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
			copy.tags = this.tags.slice();
			return copy;
		}
	};
}));
// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = __commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyDocument(doc, options) {
		const lines = [];
		let hasDirectives = options.directives === true;
		if (options.directives !== false && doc.directives) {
			const dir = doc.directives.toString(doc);
			if (dir) {
				lines.push(dir);
				hasDirectives = true;
			} else if (doc.directives.docStart) hasDirectives = true;
		}
		if (hasDirectives) lines.push("---");
		const ctx = stringify.createStringifyContext(doc, options);
		const { commentString } = ctx.options;
		if (doc.commentBefore) {
			if (lines.length !== 1) lines.unshift("");
			const cs = commentString(doc.commentBefore);
			lines.unshift(stringifyComment.indentComment(cs, ""));
		}
		let chompKeep = false;
		let contentComment = null;
		if (doc.contents) {
			if (identity.isNode(doc.contents)) {
				if (doc.contents.spaceBefore && hasDirectives) lines.push("");
				if (doc.contents.commentBefore) {
					const cs = commentString(doc.contents.commentBefore);
					lines.push(stringifyComment.indentComment(cs, ""));
				}
				ctx.forceBlockIndent = !!doc.comment;
				contentComment = doc.contents.comment;
			}
			const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
			let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
			if (contentComment) body += stringifyComment.lineComment(body, "", commentString(contentComment));
			if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") lines[lines.length - 1] = `--- ${body}`;
			else lines.push(body);
		} else lines.push(stringify.stringify(doc.contents, ctx));
		if (doc.directives?.docEnd) {
			if (doc.comment) {
				const cs = commentString(doc.comment);
				if (cs.includes("\n")) {
					lines.push("...");
					lines.push(stringifyComment.indentComment(cs, ""));
				} else lines.push(`... ${cs}`);
			} else lines.push("...");
		} else {
			let dc = doc.comment;
			if (dc && chompKeep) dc = dc.replace(/^\n+/, "");
			if (dc) {
				if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "") lines.push("");
				lines.push(stringifyComment.indentComment(commentString(dc), ""));
			}
		}
		return lines.join("\n") + "\n";
	}
	exports.stringifyDocument = stringifyDocument;
}));
// node_modules/yaml/dist/doc/Document.js
var require_Document = __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var toJS = require_toJS();
	var Schema = require_Schema();
	var stringifyDocument = require_stringifyDocument();
	var anchors = require_anchors();
	var applyReviver = require_applyReviver();
	var createNode = require_createNode();
	var directives = require_directives();
	var Document = class Document {
		constructor(value, replacer, options) {
			this.commentBefore = null;
			this.comment = null;
			this.errors = [];
			this.warnings = [];
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
			let _replacer = null;
			if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
			else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const opt = Object.assign({
				intAsBigInt: false,
				keepSourceTokens: false,
				logLevel: "warn",
				prettyErrors: true,
				strict: true,
				stringKeys: false,
				uniqueKeys: true,
				version: "1.2"
			}, options);
			this.options = opt;
			let { version } = opt;
			if (options?._directives) {
				this.directives = options._directives.atDocument();
				if (this.directives.yaml.explicit) version = this.directives.yaml.version;
			} else this.directives = new directives.Directives({ version });
			this.setSchema(version, options);
			this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
		}
		clone() {
			const copy = Object.create(Document.prototype, { [identity.NODE_TYPE]: { value: identity.DOC } });
			copy.commentBefore = this.commentBefore;
			copy.comment = this.comment;
			copy.errors = this.errors.slice();
			copy.warnings = this.warnings.slice();
			copy.options = Object.assign({}, this.options);
			if (this.directives) copy.directives = this.directives.clone();
			copy.schema = this.schema.clone();
			copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		add(value) {
			if (assertCollection(this.contents)) this.contents.add(value);
		}
		addIn(path, value) {
			if (assertCollection(this.contents)) this.contents.addIn(path, value);
		}
		createAlias(node, name) {
			if (!node.anchor) {
				const prev = anchors.anchorNames(this);
				node.anchor = !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
			}
			return new Alias.Alias(node.anchor);
		}
		createNode(value, replacer, options) {
			let _replacer = void 0;
			if (typeof replacer === "function") {
				value = replacer.call({ "": value }, "", value);
				_replacer = replacer;
			} else if (Array.isArray(replacer)) {
				const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
				const asStr = replacer.filter(keyToStr).map(String);
				if (asStr.length > 0) replacer = replacer.concat(asStr);
				_replacer = replacer;
			} else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
			const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, anchorPrefix || "a");
			const ctx = {
				aliasDuplicateObjects: aliasDuplicateObjects ?? true,
				keepUndefined: keepUndefined ?? false,
				onAnchor,
				onTagObj,
				replacer: _replacer,
				schema: this.schema,
				sourceObjects
			};
			const node = createNode.createNode(value, tag, ctx);
			if (flow && identity.isCollection(node)) node.flow = true;
			setAnchors();
			return node;
		}
		createPair(key, value, options = {}) {
			const k = this.createNode(key, null, options);
			const v = this.createNode(value, null, options);
			return new Pair.Pair(k, v);
		}
		delete(key) {
			return assertCollection(this.contents) ? this.contents.delete(key) : false;
		}
		deleteIn(path) {
			if (Collection.isEmptyPath(path)) {
				if (this.contents == null) return false;
				this.contents = null;
				return true;
			}
			return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
		}
		get(key, keepScalar) {
			return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
		}
		getIn(path, keepScalar) {
			if (Collection.isEmptyPath(path)) return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
			return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
		}
		has(key) {
			return identity.isCollection(this.contents) ? this.contents.has(key) : false;
		}
		hasIn(path) {
			if (Collection.isEmptyPath(path)) return this.contents !== void 0;
			return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
		}
		set(key, value) {
			if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, [key], value);
			else if (assertCollection(this.contents)) this.contents.set(key, value);
		}
		setIn(path, value) {
			if (Collection.isEmptyPath(path)) this.contents = value;
			else if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
			else if (assertCollection(this.contents)) this.contents.setIn(path, value);
		}
		setSchema(version, options = {}) {
			if (typeof version === "number") version = String(version);
			let opt;
			switch (version) {
				case "1.1":
					if (this.directives) this.directives.yaml.version = "1.1";
					else this.directives = new directives.Directives({ version: "1.1" });
					opt = {
						resolveKnownTags: false,
						schema: "yaml-1.1"
					};
					break;
				case "1.2":
				case "next":
					if (this.directives) this.directives.yaml.version = version;
					else this.directives = new directives.Directives({ version });
					opt = {
						resolveKnownTags: true,
						schema: "core"
					};
					break;
				case null:
					if (this.directives) delete this.directives;
					opt = null;
					break;
				default: {
					const sv = JSON.stringify(version);
					throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
				}
			}
			if (options.schema instanceof Object) this.schema = options.schema;
			else if (opt) this.schema = new Schema.Schema(Object.assign(opt, options));
			else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
		}
		toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			const ctx = {
				anchors: new Map(),
				doc: this,
				keep: !json,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
		toJSON(jsonArg, onAnchor) {
			return this.toJS({
				json: true,
				jsonArg,
				mapAsMap: false,
				onAnchor
			});
		}
		toString(options = {}) {
			if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
			if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
				const s = JSON.stringify(options.indent);
				throw new Error(`"indent" option must be a positive integer, not ${s}`);
			}
			return stringifyDocument.stringifyDocument(this, options);
		}
	};
	function assertCollection(contents) {
		if (identity.isCollection(contents)) return true;
		throw new Error("Expected a YAML collection as document contents");
	}
	exports.Document = Document;
}));
// node_modules/yaml/dist/errors.js
var require_errors = __commonJSMin(((exports) => {
	var YAMLError = class extends Error {
		constructor(name, pos, code, message) {
			super();
			this.name = name;
			this.code = code;
			this.message = message;
			this.pos = pos;
		}
	};
	var YAMLParseError = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLParseError", pos, code, message);
		}
	};
	var YAMLWarning = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLWarning", pos, code, message);
		}
	};
	const prettifyError = (src, lc) => (error) => {
		if (error.pos[0] === -1) return;
		error.linePos = error.pos.map((pos) => lc.linePos(pos));
		const { line, col } = error.linePos[0];
		error.message += ` at line ${line}, column ${col}`;
		let ci = col - 1;
		let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
		if (ci >= 60 && lineStr.length > 80) {
			const trimStart = Math.min(ci - 39, lineStr.length - 79);
			lineStr = "\u2026" + lineStr.substring(trimStart);
			ci -= trimStart - 1;
		}
		if (lineStr.length > 80) lineStr = lineStr.substring(0, 79) + "\u2026";
		if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
			let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
			if (prev.length > 80) prev = prev.substring(0, 79) + "\u2026\n";
			lineStr = prev + lineStr;
		}
		if (/[^ ]/.test(lineStr)) {
			let count = 1;
			const end = error.linePos[1];
			if (end?.line === line && end.col > col) count = Math.max(1, Math.min(end.col - col, 80 - ci));
			const pointer = " ".repeat(ci) + "^".repeat(count);
			error.message += `:\n\n${lineStr}\n${pointer}\n`;
		}
	};
	exports.YAMLError = YAMLError;
	exports.YAMLParseError = YAMLParseError;
	exports.YAMLWarning = YAMLWarning;
	exports.prettifyError = prettifyError;
}));
// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = __commonJSMin(((exports) => {
	function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
		let spaceBefore = false;
		let atNewline = startOnNewline;
		let hasSpace = startOnNewline;
		let comment = "";
		let commentSep = "";
		let hasNewline = false;
		let reqSpace = false;
		let tab = null;
		let anchor = null;
		let tag = null;
		let newlineAfterProp = null;
		let comma = null;
		let found = null;
		let start = null;
		for (const token of tokens) {
			if (reqSpace) {
				if (token.type !== "space" && token.type !== "newline" && token.type !== "comma") onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
				reqSpace = false;
			}
			if (tab) {
				if (atNewline && token.type !== "comment" && token.type !== "newline") onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
				tab = null;
			}
			switch (token.type) {
				case "space":
					if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) tab = token;
					hasSpace = true;
					break;
				case "comment": {
					if (!hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					const cb = token.source.substring(1) || " ";
					if (!comment) comment = cb;
					else comment += commentSep + cb;
					commentSep = "";
					atNewline = false;
					break;
				}
				case "newline":
					if (atNewline) {
						if (comment) comment += token.source;
						else if (!found || indicator !== "seq-item-ind") spaceBefore = true;
					} else commentSep += token.source;
					atNewline = true;
					hasNewline = true;
					if (anchor || tag) newlineAfterProp = token;
					hasSpace = true;
					break;
				case "anchor":
					if (anchor) onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
					if (token.source.endsWith(":")) onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
					anchor = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case "tag":
					if (tag) onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
					tag = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case indicator:
					if (anchor || tag) onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
					if (found) onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
					found = token;
					atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
					hasSpace = false;
					break;
				case "comma": if (flow) {
					if (comma) onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
					comma = token;
					atNewline = false;
					hasSpace = false;
					break;
				}
				default:
					onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
					atNewline = false;
					hasSpace = false;
			}
		}
		const last = tokens[tokens.length - 1];
		const end = last ? last.offset + last.source.length : offset;
		if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
		if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq")) onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
		return {
			comma,
			found,
			spaceBefore,
			comment,
			hasNewline,
			anchor,
			tag,
			newlineAfterProp,
			end,
			start: start ?? end
		};
	}
	exports.resolveProps = resolveProps;
}));
// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = __commonJSMin(((exports) => {
	function containsNewline(key) {
		if (!key) return null;
		switch (key.type) {
			case "alias":
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				if (key.source.includes("\n")) return true;
				if (key.end) {
					for (const st of key.end) if (st.type === "newline") return true;
				}
				return false;
			case "flow-collection":
				for (const it of key.items) {
					for (const st of it.start) if (st.type === "newline") return true;
					if (it.sep) {
						for (const st of it.sep) if (st.type === "newline") return true;
					}
					if (containsNewline(it.key) || containsNewline(it.value)) return true;
				}
				return false;
			default: return true;
		}
	}
	exports.containsNewline = containsNewline;
}));
// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = __commonJSMin(((exports) => {
	var utilContainsNewline = require_util_contains_newline();
	function flowIndentCheck(indent, fc, onError) {
		if (fc?.type === "flow-collection") {
			const end = fc.end[0];
			if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", true);
		}
	}
	exports.flowIndentCheck = flowIndentCheck;
}));
// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = __commonJSMin(((exports) => {
	var identity = require_identity();
	function mapIncludes(ctx, items, search) {
		const { uniqueKeys } = ctx.options;
		if (uniqueKeys === false) return false;
		const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
		return items.some((pair) => isEqual(pair.key, search));
	}
	exports.mapIncludes = mapIncludes;
}));
// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = __commonJSMin(((exports) => {
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	var utilMapIncludes = require_util_map_includes();
	const startColMsg = "All mapping items must start at the same column";
	function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
		const map = new ((tag?.nodeClass) ?? YAMLMap.YAMLMap)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		let offset = bm.offset;
		let commentEnd = null;
		for (const collItem of bm.items) {
			const { start, key, sep, value } = collItem;
			const keyProps = resolveProps.resolveProps(start, {
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: bm.indent,
				startOnNewline: true
			});
			const implicitKey = !keyProps.found;
			if (implicitKey) {
				if (key) {
					if (key.type === "block-seq") onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
					else if ("indent" in key && key.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
				}
				if (!keyProps.anchor && !keyProps.tag && !sep) {
					commentEnd = keyProps.end;
					if (keyProps.comment) {
						if (map.comment) map.comment += "\n" + keyProps.comment;
						else map.comment = keyProps.comment;
					}
					continue;
				}
				if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
			} else if (keyProps.found?.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
			ctx.atKey = true;
			const keyStart = keyProps.end;
			const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
			ctx.atKey = false;
			if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
			const valueProps = resolveProps.resolveProps(sep ?? [], {
				indicator: "map-value-ind",
				next: value,
				offset: keyNode.range[2],
				onError,
				parentIndent: bm.indent,
				startOnNewline: !key || key.type === "block-scalar"
			});
			offset = valueProps.end;
			if (valueProps.found) {
				if (implicitKey) {
					if (value?.type === "block-map" && !valueProps.hasNewline) onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
					if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
				if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
				offset = valueNode.range[2];
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			} else {
				if (implicitKey) onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
				if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			}
		}
		if (commentEnd && commentEnd < offset) onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
		map.range = [
			bm.offset,
			offset,
			commentEnd ?? offset
		];
		return map;
	}
	exports.resolveBlockMap = resolveBlockMap;
}));
// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = __commonJSMin(((exports) => {
	var YAMLSeq = require_YAMLSeq();
	var resolveProps = require_resolve_props();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
		const seq = new ((tag?.nodeClass) ?? YAMLSeq.YAMLSeq)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = bs.offset;
		let commentEnd = null;
		for (const { start, value } of bs.items) {
			const props = resolveProps.resolveProps(start, {
				indicator: "seq-item-ind",
				next: value,
				offset,
				onError,
				parentIndent: bs.indent,
				startOnNewline: true
			});
			if (!props.found) {
				if (props.anchor || props.tag || value) {
					if (value?.type === "block-seq") onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
					else onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
				} else {
					commentEnd = props.end;
					if (props.comment) seq.comment = props.comment;
					continue;
				}
			}
			const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
			offset = node.range[2];
			seq.items.push(node);
		}
		seq.range = [
			bs.offset,
			offset,
			commentEnd ?? offset
		];
		return seq;
	}
	exports.resolveBlockSeq = resolveBlockSeq;
}));
// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = __commonJSMin(((exports) => {
	function resolveEnd(end, offset, reqSpace, onError) {
		let comment = "";
		if (end) {
			let hasSpace = false;
			let sep = "";
			for (const token of end) {
				const { source, type } = token;
				switch (type) {
					case "space":
						hasSpace = true;
						break;
					case "comment": {
						if (reqSpace && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
						const cb = source.substring(1) || " ";
						if (!comment) comment = cb;
						else comment += sep + cb;
						sep = "";
						break;
					}
					case "newline":
						if (comment) sep += source;
						hasSpace = true;
						break;
					default: onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
				}
				offset += source.length;
			}
		}
		return {
			comment,
			offset
		};
	}
	exports.resolveEnd = resolveEnd;
}));
// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilMapIncludes = require_util_map_includes();
	const blockMsg = "Block collections are not allowed within flow collections";
	const isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
	function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
		const isMap = fc.start.source === "{";
		const fcName = isMap ? "flow map" : "flow sequence";
		const coll = new ((tag?.nodeClass) ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq))(ctx.schema);
		coll.flow = true;
		const atRoot = ctx.atRoot;
		if (atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = fc.offset + fc.start.source.length;
		for (let i = 0; i < fc.items.length; ++i) {
			const collItem = fc.items[i];
			const { start, key, sep, value } = collItem;
			const props = resolveProps.resolveProps(start, {
				flow: fcName,
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: fc.indent,
				startOnNewline: false
			});
			if (!props.found) {
				if (!props.anchor && !props.tag && !sep && !value) {
					if (i === 0 && props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
					else if (i < fc.items.length - 1) onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
					if (props.comment) {
						if (coll.comment) coll.comment += "\n" + props.comment;
						else coll.comment = props.comment;
					}
					offset = props.end;
					continue;
				}
				if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key)) onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
			}
			if (i === 0) {
				if (props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
			} else {
				if (!props.comma) onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
				if (props.comment) {
					let prevItemComment = "";
					loop: for (const st of start) switch (st.type) {
						case "comma":
						case "space": break;
						case "comment":
							prevItemComment = st.source.substring(1);
							break loop;
						default: break loop;
					}
					if (prevItemComment) {
						let prev = coll.items[coll.items.length - 1];
						if (identity.isPair(prev)) prev = prev.value ?? prev.key;
						if (prev.comment) prev.comment += "\n" + prevItemComment;
						else prev.comment = prevItemComment;
						props.comment = props.comment.substring(prevItemComment.length + 1);
					}
				}
			}
			if (!isMap && !sep && !props.found) {
				const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
				coll.items.push(valueNode);
				offset = valueNode.range[2];
				if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
			} else {
				ctx.atKey = true;
				const keyStart = props.end;
				const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
				if (isBlock(key)) onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
				ctx.atKey = false;
				const valueProps = resolveProps.resolveProps(sep ?? [], {
					flow: fcName,
					indicator: "map-value-ind",
					next: value,
					offset: keyNode.range[2],
					onError,
					parentIndent: fc.indent,
					startOnNewline: false
				});
				if (valueProps.found) {
					if (!isMap && !props.found && ctx.options.strict) {
						if (sep) for (const st of sep) {
							if (st === valueProps.found) break;
							if (st.type === "newline") {
								onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
								break;
							}
						}
						if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
					}
				} else if (value) {
					if ("source" in value && value.source?.[0] === ":") onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
					else onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
				if (valueNode) {
					if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
				} else if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				if (isMap) {
					const map = coll;
					if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
					map.items.push(pair);
				} else {
					const map = new YAMLMap.YAMLMap(ctx.schema);
					map.flow = true;
					map.items.push(pair);
					const endRange = (valueNode ?? keyNode).range;
					map.range = [
						keyNode.range[0],
						endRange[1],
						endRange[2]
					];
					coll.items.push(map);
				}
				offset = valueNode ? valueNode.range[2] : valueProps.end;
			}
		}
		const expectedEnd = isMap ? "}" : "]";
		const [ce, ...ee] = fc.end;
		let cePos = offset;
		if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length;
		else {
			const name = fcName[0].toUpperCase() + fcName.substring(1);
			const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
			onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
			if (ce && ce.source.length !== 1) ee.unshift(ce);
		}
		if (ee.length > 0) {
			const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
			if (end.comment) {
				if (coll.comment) coll.comment += "\n" + end.comment;
				else coll.comment = end.comment;
			}
			coll.range = [
				fc.offset,
				cePos,
				end.offset
			];
		} else coll.range = [
			fc.offset,
			cePos,
			cePos
		];
		return coll;
	}
	exports.resolveFlowCollection = resolveFlowCollection;
}));
// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveBlockMap = require_resolve_block_map();
	var resolveBlockSeq = require_resolve_block_seq();
	var resolveFlowCollection = require_resolve_flow_collection();
	function resolveCollection(CN, ctx, token, onError, tagName, tag) {
		const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
		const Coll = coll.constructor;
		if (tagName === "!" || tagName === Coll.tagName) {
			coll.tag = Coll.tagName;
			return coll;
		}
		if (tagName) coll.tag = tagName;
		return coll;
	}
	function composeCollection(CN, ctx, token, props, onError) {
		const tagToken = props.tag;
		const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
		if (token.type === "block-seq") {
			const { anchor, newlineAfterProp: nl } = props;
			const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
			if (lastProp && (!nl || nl.offset < lastProp.offset)) onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
		}
		const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
		if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
		let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
		if (!tag) {
			const kt = ctx.schema.knownTags[tagName];
			if (kt?.collection === expType) {
				ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
				tag = kt;
			} else {
				if (kt) onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
				else onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
				return resolveCollection(CN, ctx, token, onError, tagName);
			}
		}
		const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
		const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
		const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
		node.range = coll.range;
		node.tag = tagName;
		if (tag?.format) node.format = tag.format;
		return node;
	}
	exports.composeCollection = composeCollection;
}));
// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function resolveBlockScalar(ctx, scalar, onError) {
		const start = scalar.offset;
		const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
		if (!header) return {
			value: "",
			type: null,
			comment: "",
			range: [
				start,
				start,
				start
			]
		};
		const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
		const lines = scalar.source ? splitLines(scalar.source) : [];
		let chompStart = lines.length;
		for (let i = lines.length - 1; i >= 0; --i) {
			const content = lines[i][1];
			if (content === "" || content === "\r") chompStart = i;
			else break;
		}
		if (chompStart === 0) {
			const value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
			let end = start + header.length;
			if (scalar.source) end += scalar.source.length;
			return {
				value,
				type,
				comment: header.comment,
				range: [
					start,
					end,
					end
				]
			};
		}
		let trimIndent = scalar.indent + header.indent;
		let offset = scalar.offset + header.length;
		let contentStart = 0;
		for (let i = 0; i < chompStart; ++i) {
			const [indent, content] = lines[i];
			if (content === "" || content === "\r") {
				if (header.indent === 0 && indent.length > trimIndent) trimIndent = indent.length;
			} else {
				if (indent.length < trimIndent) onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator");
				if (header.indent === 0) trimIndent = indent.length;
				contentStart = i;
				if (trimIndent === 0 && !ctx.atRoot) onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
				break;
			}
			offset += indent.length + content.length + 1;
		}
		for (let i = lines.length - 1; i >= chompStart; --i) if (lines[i][0].length > trimIndent) chompStart = i + 1;
		let value = "";
		let sep = "";
		let prevMoreIndented = false;
		for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
		for (let i = contentStart; i < chompStart; ++i) {
			let [indent, content] = lines[i];
			offset += indent.length + content.length + 1;
			const crlf = content[content.length - 1] === "\r";
			if (crlf) content = content.slice(0, -1);
			if (content && indent.length < trimIndent) {
				const message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
				onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
				indent = "";
			}
			if (type === Scalar.Scalar.BLOCK_LITERAL) {
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
			} else if (indent.length > trimIndent || content[0] === "	") {
				if (sep === " ") sep = "\n";
				else if (!prevMoreIndented && sep === "\n") sep = "\n\n";
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
				prevMoreIndented = true;
			} else if (content === "") {
				if (sep === "\n") value += "\n";
				else sep = "\n";
			} else {
				value += sep + content;
				sep = " ";
				prevMoreIndented = false;
			}
		}
		switch (header.chomp) {
			case "-": break;
			case "+":
				for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
				if (value[value.length - 1] !== "\n") value += "\n";
				break;
			default: value += "\n";
		}
		const end = start + header.length + scalar.source.length;
		return {
			value,
			type,
			comment: header.comment,
			range: [
				start,
				end,
				end
			]
		};
	}
	function parseBlockScalarHeader({ offset, props }, strict, onError) {
		if (props[0].type !== "block-scalar-header") {
			onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
			return null;
		}
		const { source } = props[0];
		const mode = source[0];
		let indent = 0;
		let chomp = "";
		let error = -1;
		for (let i = 1; i < source.length; ++i) {
			const ch = source[i];
			if (!chomp && (ch === "-" || ch === "+")) chomp = ch;
			else {
				const n = Number(ch);
				if (!indent && n) indent = n;
				else if (error === -1) error = offset + i;
			}
		}
		if (error !== -1) onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
		let hasSpace = false;
		let comment = "";
		let length = source.length;
		for (let i = 1; i < props.length; ++i) {
			const token = props[i];
			switch (token.type) {
				case "space": hasSpace = true;
				case "newline":
					length += token.source.length;
					break;
				case "comment":
					if (strict && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					length += token.source.length;
					comment = token.source.substring(1);
					break;
				case "error":
					onError(token, "UNEXPECTED_TOKEN", token.message);
					length += token.source.length;
					break;
				default: {
					onError(token, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${token.type}`);
					const ts = token.source;
					if (ts && typeof ts === "string") length += ts.length;
				}
			}
		}
		return {
			mode,
			indent,
			chomp,
			comment,
			length
		};
	}
	function splitLines(source) {
		const split = source.split(/\n( *)/);
		const first = split[0];
		const m = first.match(/^( *)/);
		const lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
		for (let i = 1; i < split.length; i += 2) lines.push([split[i], split[i + 1]]);
		return lines;
	}
	exports.resolveBlockScalar = resolveBlockScalar;
}));
// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var resolveEnd = require_resolve_end();
	function resolveFlowScalar(scalar, strict, onError) {
		const { offset, type, source, end } = scalar;
		let _type;
		let value;
		const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
		switch (type) {
			case "scalar":
				_type = Scalar.Scalar.PLAIN;
				value = plainValue(source, _onError);
				break;
			case "single-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_SINGLE;
				value = singleQuotedValue(source, _onError);
				break;
			case "double-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_DOUBLE;
				value = doubleQuotedValue(source, _onError);
				break;
			default:
				onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
				return {
					value: "",
					type: null,
					comment: "",
					range: [
						offset,
						offset + source.length,
						offset + source.length
					]
				};
		}
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
		return {
			value,
			type: _type,
			comment: re.comment,
			range: [
				offset,
				valueEnd,
				re.offset
			]
		};
	}
	function plainValue(source, onError) {
		let badChar = "";
		switch (source[0]) {
			case "	":
				badChar = "a tab character";
				break;
			case ",":
				badChar = "flow indicator character ,";
				break;
			case "%":
				badChar = "directive indicator character %";
				break;
			case "|":
			case ">":
				badChar = `block scalar indicator ${source[0]}`;
				break;
			case "@":
			case "`": badChar = `reserved character ${source[0]}`;
		}
		if (badChar) onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
		return unfoldLines(source);
	}
	function singleQuotedValue(source, onError) {
		if (source[source.length - 1] !== "'" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
		return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
	}
	function unfoldLines(source) {
		const line = /(.*?)\r?\n/sy;
		let match = line.exec(source);
		if (!match) return source;
		let trimEnd, trimBoth;
		try {
			trimEnd = new RegExp("(?<![ 	])[ 	]+$");
			trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
		} catch {
			trimEnd = /[ \t]+$/;
			trimBoth = /^[ \t]+|[ \t]+$/g;
		}
		let res = match[1].replace(trimEnd, "");
		let sep = " ";
		let pos = line.lastIndex;
		while (match = line.exec(source)) {
			const lm = match[1].replace(trimBoth, "");
			if (lm === "") {
				if (sep === "\n") res += sep;
				else sep = "\n";
			} else {
				res += sep + lm;
				sep = " ";
			}
			pos = line.lastIndex;
		}
		const last = /[ \t]*(.*)/sy;
		last.lastIndex = pos;
		match = last.exec(source);
		return res + sep + (match?.[1] ?? "");
	}
	function doubleQuotedValue(source, onError) {
		let res = "";
		for (let i = 1; i < source.length - 1; ++i) {
			const ch = source[i];
			if (ch === "\r" && source[i + 1] === "\n") continue;
			if (ch === "\n") {
				const { fold, offset } = foldNewline(source, i);
				res += fold;
				i = offset;
			} else if (ch === "\\") {
				let next = source[++i];
				const cc = escapeCodes[next];
				if (cc) res += cc;
				else if (next === "\n") {
					next = source[i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "\r" && source[i + 1] === "\n") {
					next = source[++i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "x" || next === "u" || next === "U") {
					const length = next === "x" ? 2 : next === "u" ? 4 : 8;
					res += parseCharCode(source, i + 1, length, onError);
					i += length;
				} else {
					const raw = source.substr(i - 1, 2);
					onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
					res += raw;
				}
			} else if (ch === " " || ch === "	") {
				const wsStart = i;
				let next = source[i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
				if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n")) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
			} else res += ch;
		}
		if (source[source.length - 1] !== "\"" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing \"quote");
		return res;
	}
	function foldNewline(source, offset) {
		let fold = "";
		let ch = source[offset + 1];
		while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
			if (ch === "\r" && source[offset + 2] !== "\n") break;
			if (ch === "\n") fold += "\n";
			offset += 1;
			ch = source[offset + 1];
		}
		if (!fold) fold = " ";
		return {
			fold,
			offset
		};
	}
	const escapeCodes = {
		"0": "\0",
		a: "\x07",
		b: "\b",
		e: "\x1B",
		f: "\f",
		n: "\n",
		r: "\r",
		t: "	",
		v: "\v",
		N: "\u0085",
		_: "\xA0",
		L: "\u2028",
		P: "\u2029",
		" ": " ",
		"\"": "\"",
		"/": "/",
		"\\": "\\",
		"	": "	"
	};
	function parseCharCode(source, offset, length, onError) {
		const cc = source.substr(offset, length);
		const code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
		try {
			return String.fromCodePoint(code);
		} catch {
			const raw = source.substr(offset - 2, length + 2);
			onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
			return raw;
		}
	}
	exports.resolveFlowScalar = resolveFlowScalar;
}));
// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	function composeScalar(ctx, token, tagToken, onError) {
		const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
		const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
		let tag;
		if (ctx.options.stringKeys && ctx.atKey) tag = ctx.schema[identity.SCALAR];
		else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
		else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError);
		else tag = ctx.schema[identity.SCALAR];
		let scalar;
		try {
			const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
			scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
		} catch (error) {
			const msg = error instanceof Error ? error.message : String(error);
			onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
			scalar = new Scalar.Scalar(value);
		}
		scalar.range = range;
		scalar.source = value;
		if (type) scalar.type = type;
		if (tagName) scalar.tag = tagName;
		if (tag.format) scalar.format = tag.format;
		if (comment) scalar.comment = comment;
		return scalar;
	}
	function findScalarTagByName(schema, value, tagName, tagToken, onError) {
		if (tagName === "!") return schema[identity.SCALAR];
		const matchWithTest = [];
		for (const tag of schema.tags) if (!tag.collection && tag.tag === tagName) {
			if (tag.default && tag.test) matchWithTest.push(tag);
			else return tag;
		}
		for (const tag of matchWithTest) if (tag.test?.test(value)) return tag;
		const kt = schema.knownTags[tagName];
		if (kt && !kt.collection) {
			schema.tags.push(Object.assign({}, kt, {
				default: false,
				test: void 0
			}));
			return kt;
		}
		onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
		return schema[identity.SCALAR];
	}
	function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
		const tag = schema.tags.find((tag) => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[identity.SCALAR];
		if (schema.compat) {
			const compat = schema.compat.find((tag) => tag.default && tag.test?.test(value)) ?? schema[identity.SCALAR];
			if (tag.tag !== compat.tag) onError(token, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${directives.tagString(tag.tag)} or ${directives.tagString(compat.tag)}`, true);
		}
		return tag;
	}
	exports.composeScalar = composeScalar;
}));
// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = __commonJSMin(((exports) => {
	function emptyScalarPosition(offset, before, pos) {
		if (before) {
			pos ?? (pos = before.length);
			for (let i = pos - 1; i >= 0; --i) {
				let st = before[i];
				switch (st.type) {
					case "space":
					case "comment":
					case "newline":
						offset -= st.source.length;
						continue;
				}
				st = before[++i];
				while (st?.type === "space") {
					offset += st.source.length;
					st = before[++i];
				}
				break;
			}
		}
		return offset;
	}
	exports.emptyScalarPosition = emptyScalarPosition;
}));
// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var composeCollection = require_compose_collection();
	var composeScalar = require_compose_scalar();
	var resolveEnd = require_resolve_end();
	var utilEmptyScalarPosition = require_util_empty_scalar_position();
	const CN = {
		composeNode,
		composeEmptyNode
	};
	function composeNode(ctx, token, props, onError) {
		const atKey = ctx.atKey;
		const { spaceBefore, comment, anchor, tag } = props;
		let node;
		let isSrcToken = true;
		switch (token.type) {
			case "alias":
				node = composeAlias(ctx, token, onError);
				if (anchor || tag) onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
				break;
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "block-scalar":
				node = composeScalar.composeScalar(ctx, token, tag, onError);
				if (anchor) node.anchor = anchor.source.substring(1);
				break;
			case "block-map":
			case "block-seq":
			case "flow-collection":
				try {
					node = composeCollection.composeCollection(CN, ctx, token, props, onError);
					if (anchor) node.anchor = anchor.source.substring(1);
				} catch (error) {
					onError(token, "RESOURCE_EXHAUSTION", error instanceof Error ? error.message : String(error));
				}
				break;
			default:
				onError(token, "UNEXPECTED_TOKEN", token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`);
				isSrcToken = false;
		}
		node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
		if (anchor && node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			if (token.type === "scalar" && token.source === "") node.comment = comment;
			else node.commentBefore = comment;
		}
		if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
		return node;
	}
	function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
		const token = {
			type: "scalar",
			offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
			indent: -1,
			source: ""
		};
		const node = composeScalar.composeScalar(ctx, token, tag, onError);
		if (anchor) {
			node.anchor = anchor.source.substring(1);
			if (node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		}
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			node.comment = comment;
			node.range[2] = end;
		}
		return node;
	}
	function composeAlias({ options }, { offset, source, end }, onError) {
		const alias = new Alias.Alias(source.substring(1));
		if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
		if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
		alias.range = [
			offset,
			valueEnd,
			re.offset
		];
		if (re.comment) alias.comment = re.comment;
		return alias;
	}
	exports.composeEmptyNode = composeEmptyNode;
	exports.composeNode = composeNode;
}));
// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = __commonJSMin(((exports) => {
	var Document = require_Document();
	var composeNode = require_compose_node();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	function composeDoc(options, directives, { offset, start, value, end }, onError) {
		const opts = Object.assign({ _directives: directives }, options);
		const doc = new Document.Document(void 0, opts);
		const ctx = {
			atKey: false,
			atRoot: true,
			directives: doc.directives,
			options: doc.options,
			schema: doc.schema
		};
		const props = resolveProps.resolveProps(start, {
			indicator: "doc-start",
			next: value ?? end?.[0],
			offset,
			onError,
			parentIndent: 0,
			startOnNewline: true
		});
		if (props.found) {
			doc.directives.docStart = true;
			if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline) onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
		}
		doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
		const contentEnd = doc.contents.range[2];
		const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
		if (re.comment) doc.comment = re.comment;
		doc.range = [
			offset,
			contentEnd,
			re.offset
		];
		return doc;
	}
	exports.composeDoc = composeDoc;
}));
// node_modules/yaml/dist/compose/composer.js
var require_composer = __commonJSMin(((exports) => {
	var node_process = require("process");
	var directives = require_directives();
	var Document = require_Document();
	var errors = require_errors();
	var identity = require_identity();
	var composeDoc = require_compose_doc();
	var resolveEnd = require_resolve_end();
	function getErrorPos(src) {
		if (typeof src === "number") return [src, src + 1];
		if (Array.isArray(src)) return src.length === 2 ? src : [src[0], src[1]];
		const { offset, source } = src;
		return [offset, offset + (typeof source === "string" ? source.length : 1)];
	}
	function parsePrelude(prelude) {
		let comment = "";
		let atComment = false;
		let afterEmptyLine = false;
		for (let i = 0; i < prelude.length; ++i) {
			const source = prelude[i];
			switch (source[0]) {
				case "#":
					comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
					atComment = true;
					afterEmptyLine = false;
					break;
				case "%":
					if (prelude[i + 1]?.[0] !== "#") i += 1;
					atComment = false;
					break;
				default:
					if (!atComment) afterEmptyLine = true;
					atComment = false;
			}
		}
		return {
			comment,
			afterEmptyLine
		};
	}
	var Composer = class {
		constructor(options = {}) {
			this.doc = null;
			this.atDirectives = false;
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
			this.onError = (source, code, message, warning) => {
				const pos = getErrorPos(source);
				if (warning) this.warnings.push(new errors.YAMLWarning(pos, code, message));
				else this.errors.push(new errors.YAMLParseError(pos, code, message));
			};
			this.directives = new directives.Directives({ version: options.version || "1.2" });
			this.options = options;
		}
		decorate(doc, afterDoc) {
			const { comment, afterEmptyLine } = parsePrelude(this.prelude);
			if (comment) {
				const dc = doc.contents;
				if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
				else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment;
				else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
					let it = dc.items[0];
					if (identity.isPair(it)) it = it.key;
					const cb = it.commentBefore;
					it.commentBefore = cb ? `${comment}\n${cb}` : comment;
				} else {
					const cb = dc.commentBefore;
					dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
				}
			}
			if (afterDoc) {
				for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
				for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
			} else {
				doc.errors = this.errors;
				doc.warnings = this.warnings;
			}
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
		}
		streamInfo() {
			return {
				comment: parsePrelude(this.prelude).comment,
				directives: this.directives,
				errors: this.errors,
				warnings: this.warnings
			};
		}
		*compose(tokens, forceDoc = false, endOffset = -1) {
			for (const token of tokens) yield* this.next(token);
			yield* this.end(forceDoc, endOffset);
		}
		*next(token) {
			if (node_process.env.LOG_STREAM) console.dir(token, { depth: null });
			switch (token.type) {
				case "directive":
					this.directives.add(token.source, (offset, message, warning) => {
						const pos = getErrorPos(token);
						pos[0] += offset;
						this.onError(pos, "BAD_DIRECTIVE", message, warning);
					});
					this.prelude.push(token.source);
					this.atDirectives = true;
					break;
				case "document": {
					const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
					if (this.atDirectives && !doc.directives.docStart) this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
					this.decorate(doc, false);
					if (this.doc) yield this.doc;
					this.doc = doc;
					this.atDirectives = false;
					break;
				}
				case "byte-order-mark":
				case "space": break;
				case "comment":
				case "newline":
					this.prelude.push(token.source);
					break;
				case "error": {
					const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
					const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
					if (this.atDirectives || !this.doc) this.errors.push(error);
					else this.doc.errors.push(error);
					break;
				}
				case "doc-end": {
					if (!this.doc) {
						this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
						break;
					}
					this.doc.directives.docEnd = true;
					const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
					this.decorate(this.doc, true);
					if (end.comment) {
						const dc = this.doc.comment;
						this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
					}
					this.doc.range[2] = end.offset;
					break;
				}
				default: this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
			}
		}
		*end(forceDoc = false, endOffset = -1) {
			if (this.doc) {
				this.decorate(this.doc, true);
				yield this.doc;
				this.doc = null;
			} else if (forceDoc) {
				const opts = Object.assign({ _directives: this.directives }, this.options);
				const doc = new Document.Document(void 0, opts);
				if (this.atDirectives) this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
				doc.range = [
					0,
					endOffset,
					endOffset
				];
				this.decorate(doc, false);
				yield doc;
			}
		}
	};
	exports.Composer = Composer;
}));
// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = __commonJSMin(((exports) => {
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	var errors = require_errors();
	var stringifyString = require_stringifyString();
	function resolveAsScalar(token, strict = true, onError) {
		if (token) {
			const _onError = (pos, code, message) => {
				const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
				if (onError) onError(offset, code, message);
				else throw new errors.YAMLParseError([offset, offset + 1], code, message);
			};
			switch (token.type) {
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
				case "block-scalar": return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
			}
		}
		return null;
	}
	function createScalarToken(value, context) {
		const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey,
			indent: indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		const end = context.end ?? [{
			type: "newline",
			offset: -1,
			indent,
			source: "\n"
		}];
		switch (source[0]) {
			case "|":
			case ">": {
				const he = source.indexOf("\n");
				const head = source.substring(0, he);
				const body = source.substring(he + 1) + "\n";
				const props = [{
					type: "block-scalar-header",
					offset,
					indent,
					source: head
				}];
				if (!addEndtoBlockProps(props, end)) props.push({
					type: "newline",
					offset: -1,
					indent,
					source: "\n"
				});
				return {
					type: "block-scalar",
					offset,
					indent,
					props,
					source: body
				};
			}
			case "\"": return {
				type: "double-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			case "'": return {
				type: "single-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			default: return {
				type: "scalar",
				offset,
				indent,
				source,
				end
			};
		}
	}
	function setScalarValue(token, value, context = {}) {
		let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
		let indent = "indent" in token ? token.indent : null;
		if (afterKey && typeof indent === "number") indent += 2;
		if (!type) switch (token.type) {
			case "single-quoted-scalar":
				type = "QUOTE_SINGLE";
				break;
			case "double-quoted-scalar":
				type = "QUOTE_DOUBLE";
				break;
			case "block-scalar": {
				const header = token.props[0];
				if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
				type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
				break;
			}
			default: type = "PLAIN";
		}
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey: implicitKey || indent === null,
			indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		switch (source[0]) {
			case "|":
			case ">":
				setBlockScalarValue(token, source);
				break;
			case "\"":
				setFlowScalarValue(token, source, "double-quoted-scalar");
				break;
			case "'":
				setFlowScalarValue(token, source, "single-quoted-scalar");
				break;
			default: setFlowScalarValue(token, source, "scalar");
		}
	}
	function setBlockScalarValue(token, source) {
		const he = source.indexOf("\n");
		const head = source.substring(0, he);
		const body = source.substring(he + 1) + "\n";
		if (token.type === "block-scalar") {
			const header = token.props[0];
			if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
			header.source = head;
			token.source = body;
		} else {
			const { offset } = token;
			const indent = "indent" in token ? token.indent : -1;
			const props = [{
				type: "block-scalar-header",
				offset,
				indent,
				source: head
			}];
			if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0)) props.push({
				type: "newline",
				offset: -1,
				indent,
				source: "\n"
			});
			for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
			Object.assign(token, {
				type: "block-scalar",
				indent,
				props,
				source: body
			});
		}
	}
	function addEndtoBlockProps(props, end) {
		if (end) for (const st of end) switch (st.type) {
			case "space":
			case "comment":
				props.push(st);
				break;
			case "newline":
				props.push(st);
				return true;
		}
		return false;
	}
	function setFlowScalarValue(token, source, type) {
		switch (token.type) {
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				token.type = type;
				token.source = source;
				break;
			case "block-scalar": {
				const end = token.props.slice(1);
				let oa = source.length;
				if (token.props[0].type === "block-scalar-header") oa -= token.props[0].source.length;
				for (const tok of end) tok.offset += oa;
				delete token.props;
				Object.assign(token, {
					type,
					source,
					end
				});
				break;
			}
			case "block-map":
			case "block-seq": {
				const nl = {
					type: "newline",
					offset: token.offset + source.length,
					indent: token.indent,
					source: "\n"
				};
				delete token.items;
				Object.assign(token, {
					type,
					source,
					end: [nl]
				});
				break;
			}
			default: {
				const indent = "indent" in token ? token.indent : -1;
				const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
				for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
				Object.assign(token, {
					type,
					indent,
					source,
					end
				});
			}
		}
	}
	exports.createScalarToken = createScalarToken;
	exports.resolveAsScalar = resolveAsScalar;
	exports.setScalarValue = setScalarValue;
}));
// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = __commonJSMin(((exports) => {
	const stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
	function stringifyToken(token) {
		switch (token.type) {
			case "block-scalar": {
				let res = "";
				for (const tok of token.props) res += stringifyToken(tok);
				return res + token.source;
			}
			case "block-map":
			case "block-seq": {
				let res = "";
				for (const item of token.items) res += stringifyItem(item);
				return res;
			}
			case "flow-collection": {
				let res = token.start.source;
				for (const item of token.items) res += stringifyItem(item);
				for (const st of token.end) res += st.source;
				return res;
			}
			case "document": {
				let res = stringifyItem(token);
				if (token.end) for (const st of token.end) res += st.source;
				return res;
			}
			default: {
				let res = token.source;
				if ("end" in token && token.end) for (const st of token.end) res += st.source;
				return res;
			}
		}
	}
	function stringifyItem({ start, key, sep, value }) {
		let res = "";
		for (const st of start) res += st.source;
		if (key) res += stringifyToken(key);
		if (sep) for (const st of sep) res += st.source;
		if (value) res += stringifyToken(value);
		return res;
	}
	exports.stringify = stringify;
}));
// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = __commonJSMin(((exports) => {
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove item");
	function visit(cst, visitor) {
		if ("type" in cst && cst.type === "document") cst = {
			start: cst.start,
			value: cst.value
		};
		_visit(Object.freeze([]), cst, visitor);
	}
	visit.BREAK = BREAK;
	visit.SKIP = SKIP;
	visit.REMOVE = REMOVE;
	visit.itemAtPath = (cst, path) => {
		let item = cst;
		for (const [field, index] of path) {
			const tok = item?.[field];
			if (tok && "items" in tok) item = tok.items[index];
			else return void 0;
		}
		return item;
	};
	visit.parentCollection = (cst, path) => {
		const parent = visit.itemAtPath(cst, path.slice(0, -1));
		const field = path[path.length - 1][0];
		const coll = parent?.[field];
		if (coll && "items" in coll) return coll;
		throw new Error("Parent collection not found");
	};
	function _visit(path, item, visitor) {
		let ctrl = visitor(item, path);
		if (typeof ctrl === "symbol") return ctrl;
		for (const field of ["key", "value"]) {
			const token = item[field];
			if (token && "items" in token) {
				for (let i = 0; i < token.items.length; ++i) {
					const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						token.items.splice(i, 1);
						i -= 1;
					}
				}
				if (typeof ctrl === "function" && field === "key") ctrl = ctrl(item, path);
			}
		}
		return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
	}
	exports.visit = visit;
}));
// node_modules/yaml/dist/parse/cst.js
var require_cst = __commonJSMin(((exports) => {
	var cstScalar = require_cst_scalar();
	var cstStringify = require_cst_stringify();
	var cstVisit = require_cst_visit();
	const BOM = "\ufeff";
	const DOCUMENT = "";
	const FLOW_END = "";
	const SCALAR = "";
	const isCollection = (token) => !!token && "items" in token;
	const isScalar = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
	function prettyToken(token) {
		switch (token) {
			case BOM: return "<BOM>";
			case DOCUMENT: return "<DOC>";
			case FLOW_END: return "<FLOW_END>";
			case SCALAR: return "<SCALAR>";
			default: return JSON.stringify(token);
		}
	}
	function tokenType(source) {
		switch (source) {
			case BOM: return "byte-order-mark";
			case DOCUMENT: return "doc-mode";
			case FLOW_END: return "flow-error-end";
			case SCALAR: return "scalar";
			case "---": return "doc-start";
			case "...": return "doc-end";
			case "":
			case "\n":
			case "\r\n": return "newline";
			case "-": return "seq-item-ind";
			case "?": return "explicit-key-ind";
			case ":": return "map-value-ind";
			case "{": return "flow-map-start";
			case "}": return "flow-map-end";
			case "[": return "flow-seq-start";
			case "]": return "flow-seq-end";
			case ",": return "comma";
		}
		switch (source[0]) {
			case " ":
			case "	": return "space";
			case "#": return "comment";
			case "%": return "directive-line";
			case "*": return "alias";
			case "&": return "anchor";
			case "!": return "tag";
			case "'": return "single-quoted-scalar";
			case "\"": return "double-quoted-scalar";
			case "|":
			case ">": return "block-scalar-header";
		}
		return null;
	}
	exports.createScalarToken = cstScalar.createScalarToken;
	exports.resolveAsScalar = cstScalar.resolveAsScalar;
	exports.setScalarValue = cstScalar.setScalarValue;
	exports.stringify = cstStringify.stringify;
	exports.visit = cstVisit.visit;
	exports.BOM = BOM;
	exports.DOCUMENT = DOCUMENT;
	exports.FLOW_END = FLOW_END;
	exports.SCALAR = SCALAR;
	exports.isCollection = isCollection;
	exports.isScalar = isScalar;
	exports.prettyToken = prettyToken;
	exports.tokenType = tokenType;
}));
// node_modules/yaml/dist/parse/lexer.js
var require_lexer = __commonJSMin(((exports) => {
	var cst = require_cst();
	function isEmpty(ch) {
		switch (ch) {
			case void 0:
			case " ":
			case "\n":
			case "\r":
			case "	": return true;
			default: return false;
		}
	}
	const hexDigits = new Set("0123456789ABCDEFabcdef");
	const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
	const flowIndicatorChars = new Set(",[]{}");
	const invalidAnchorChars = new Set(" ,[]{}\n\r	");
	const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
	var Lexer = class {
		constructor() {
			this.atEnd = false;
			this.blockScalarIndent = -1;
			this.blockScalarKeep = false;
			this.buffer = "";
			this.flowKey = false;
			this.flowLevel = 0;
			this.indentNext = 0;
			this.indentValue = 0;
			this.lineEndPos = null;
			this.next = null;
			this.pos = 0;
		}
		*lex(source, incomplete = false) {
			if (source) {
				if (typeof source !== "string") throw TypeError("source is not a string");
				this.buffer = this.buffer ? this.buffer + source : source;
				this.lineEndPos = null;
			}
			this.atEnd = !incomplete;
			let next = this.next ?? "stream";
			while (next && (incomplete || this.hasChars(1))) next = yield* this.parseNext(next);
		}
		atLineEnd() {
			let i = this.pos;
			let ch = this.buffer[i];
			while (ch === " " || ch === "	") ch = this.buffer[++i];
			if (!ch || ch === "#" || ch === "\n") return true;
			if (ch === "\r") return this.buffer[i + 1] === "\n";
			return false;
		}
		charAt(n) {
			return this.buffer[this.pos + n];
		}
		continueScalar(offset) {
			let ch = this.buffer[offset];
			if (this.indentNext > 0) {
				let indent = 0;
				while (ch === " ") ch = this.buffer[++indent + offset];
				if (ch === "\r") {
					const next = this.buffer[indent + offset + 1];
					if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
				}
				return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
			}
			if (ch === "-" || ch === ".") {
				const dt = this.buffer.substr(offset, 3);
				if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3])) return -1;
			}
			return offset;
		}
		getLine() {
			let end = this.lineEndPos;
			if (typeof end !== "number" || end !== -1 && end < this.pos) {
				end = this.buffer.indexOf("\n", this.pos);
				this.lineEndPos = end;
			}
			if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
			if (this.buffer[end - 1] === "\r") end -= 1;
			return this.buffer.substring(this.pos, end);
		}
		hasChars(n) {
			return this.pos + n <= this.buffer.length;
		}
		setNext(state) {
			this.buffer = this.buffer.substring(this.pos);
			this.pos = 0;
			this.lineEndPos = null;
			this.next = state;
			return null;
		}
		peek(n) {
			return this.buffer.substr(this.pos, n);
		}
		*parseNext(next) {
			switch (next) {
				case "stream": return yield* this.parseStream();
				case "line-start": return yield* this.parseLineStart();
				case "block-start": return yield* this.parseBlockStart();
				case "doc": return yield* this.parseDocument();
				case "flow": return yield* this.parseFlowCollection();
				case "quoted-scalar": return yield* this.parseQuotedScalar();
				case "block-scalar": return yield* this.parseBlockScalar();
				case "plain-scalar": return yield* this.parsePlainScalar();
			}
		}
		*parseStream() {
			let line = this.getLine();
			if (line === null) return this.setNext("stream");
			if (line[0] === cst.BOM) {
				yield* this.pushCount(1);
				line = line.substring(1);
			}
			if (line[0] === "%") {
				let dirEnd = line.length;
				let cs = line.indexOf("#");
				while (cs !== -1) {
					const ch = line[cs - 1];
					if (ch === " " || ch === "	") {
						dirEnd = cs - 1;
						break;
					} else cs = line.indexOf("#", cs + 1);
				}
				while (true) {
					const ch = line[dirEnd - 1];
					if (ch === " " || ch === "	") dirEnd -= 1;
					else break;
				}
				const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
				yield* this.pushCount(line.length - n);
				this.pushNewline();
				return "stream";
			}
			if (this.atLineEnd()) {
				const sp = yield* this.pushSpaces(true);
				yield* this.pushCount(line.length - sp);
				yield* this.pushNewline();
				return "stream";
			}
			yield cst.DOCUMENT;
			return yield* this.parseLineStart();
		}
		*parseLineStart() {
			const ch = this.charAt(0);
			if (!ch && !this.atEnd) return this.setNext("line-start");
			if (ch === "-" || ch === ".") {
				if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
				const s = this.peek(3);
				if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
					yield* this.pushCount(3);
					this.indentValue = 0;
					this.indentNext = 0;
					return s === "---" ? "doc" : "stream";
				}
			}
			this.indentValue = yield* this.pushSpaces(false);
			if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1))) this.indentNext = this.indentValue;
			return yield* this.parseBlockStart();
		}
		*parseBlockStart() {
			const [ch0, ch1] = this.peek(2);
			if (!ch1 && !this.atEnd) return this.setNext("block-start");
			if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
				const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
				this.indentNext = this.indentValue + 1;
				this.indentValue += n;
				return "block-start";
			}
			return "doc";
		}
		*parseDocument() {
			yield* this.pushSpaces(true);
			const line = this.getLine();
			if (line === null) return this.setNext("doc");
			let n = yield* this.pushIndicators();
			switch (line[n]) {
				case "#": yield* this.pushCount(line.length - n);
				case void 0:
					yield* this.pushNewline();
					return yield* this.parseLineStart();
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel = 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					return "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "doc";
				case "\"":
				case "'": return yield* this.parseQuotedScalar();
				case "|":
				case ">":
					n += yield* this.parseBlockScalarHeader();
					n += yield* this.pushSpaces(true);
					yield* this.pushCount(line.length - n);
					yield* this.pushNewline();
					return yield* this.parseBlockScalar();
				default: return yield* this.parsePlainScalar();
			}
		}
		*parseFlowCollection() {
			let nl, sp;
			let indent = -1;
			do {
				nl = yield* this.pushNewline();
				if (nl > 0) {
					sp = yield* this.pushSpaces(false);
					this.indentValue = indent = sp;
				} else sp = 0;
				sp += yield* this.pushSpaces(true);
			} while (nl + sp > 0);
			const line = this.getLine();
			if (line === null) return this.setNext("flow");
			if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
				if (!(indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}"))) {
					this.flowLevel = 0;
					yield cst.FLOW_END;
					return yield* this.parseLineStart();
				}
			}
			let n = 0;
			while (line[n] === ",") {
				n += yield* this.pushCount(1);
				n += yield* this.pushSpaces(true);
				this.flowKey = false;
			}
			n += yield* this.pushIndicators();
			switch (line[n]) {
				case void 0: return "flow";
				case "#":
					yield* this.pushCount(line.length - n);
					return "flow";
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel += 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					this.flowKey = true;
					this.flowLevel -= 1;
					return this.flowLevel ? "flow" : "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "flow";
				case "\"":
				case "'":
					this.flowKey = true;
					return yield* this.parseQuotedScalar();
				case ":": {
					const next = this.charAt(1);
					if (this.flowKey || isEmpty(next) || next === ",") {
						this.flowKey = false;
						yield* this.pushCount(1);
						yield* this.pushSpaces(true);
						return "flow";
					}
				}
				default:
					this.flowKey = false;
					return yield* this.parsePlainScalar();
			}
		}
		*parseQuotedScalar() {
			const quote = this.charAt(0);
			let end = this.buffer.indexOf(quote, this.pos + 1);
			if (quote === "'") while (end !== -1 && this.buffer[end + 1] === "'") end = this.buffer.indexOf("'", end + 2);
			else while (end !== -1) {
				let n = 0;
				while (this.buffer[end - 1 - n] === "\\") n += 1;
				if (n % 2 === 0) break;
				end = this.buffer.indexOf("\"", end + 1);
			}
			const qb = this.buffer.substring(0, end);
			let nl = qb.indexOf("\n", this.pos);
			if (nl !== -1) {
				while (nl !== -1) {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = qb.indexOf("\n", cs);
				}
				if (nl !== -1) end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
			}
			if (end === -1) {
				if (!this.atEnd) return this.setNext("quoted-scalar");
				end = this.buffer.length;
			}
			yield* this.pushToIndex(end + 1, false);
			return this.flowLevel ? "flow" : "doc";
		}
		*parseBlockScalarHeader() {
			this.blockScalarIndent = -1;
			this.blockScalarKeep = false;
			let i = this.pos;
			while (true) {
				const ch = this.buffer[++i];
				if (ch === "+") this.blockScalarKeep = true;
				else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1;
				else if (ch !== "-") break;
			}
			return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
		}
		*parseBlockScalar() {
			let nl = this.pos - 1;
			let indent = 0;
			let ch;
			loop: for (let i = this.pos; ch = this.buffer[i]; ++i) switch (ch) {
				case " ":
					indent += 1;
					break;
				case "\n":
					nl = i;
					indent = 0;
					break;
				case "\r": {
					const next = this.buffer[i + 1];
					if (!next && !this.atEnd) return this.setNext("block-scalar");
					if (next === "\n") break;
				}
				default: break loop;
			}
			if (!ch && !this.atEnd) return this.setNext("block-scalar");
			if (indent >= this.indentNext) {
				if (this.blockScalarIndent === -1) this.indentNext = indent;
				else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
				do {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = this.buffer.indexOf("\n", cs);
				} while (nl !== -1);
				if (nl === -1) {
					if (!this.atEnd) return this.setNext("block-scalar");
					nl = this.buffer.length;
				}
			}
			let i = nl + 1;
			ch = this.buffer[i];
			while (ch === " ") ch = this.buffer[++i];
			if (ch === "	") {
				while (ch === "	" || ch === " " || ch === "\r" || ch === "\n") ch = this.buffer[++i];
				nl = i - 1;
			} else if (!this.blockScalarKeep) do {
				let i = nl - 1;
				let ch = this.buffer[i];
				if (ch === "\r") ch = this.buffer[--i];
				const lastChar = i;
				while (ch === " ") ch = this.buffer[--i];
				if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i;
				else break;
			} while (true);
			yield cst.SCALAR;
			yield* this.pushToIndex(nl + 1, true);
			return yield* this.parseLineStart();
		}
		*parsePlainScalar() {
			const inFlow = this.flowLevel > 0;
			let end = this.pos - 1;
			let i = this.pos - 1;
			let ch;
			while (ch = this.buffer[++i]) if (ch === ":") {
				const next = this.buffer[i + 1];
				if (isEmpty(next) || inFlow && flowIndicatorChars.has(next)) break;
				end = i;
			} else if (isEmpty(ch)) {
				let next = this.buffer[i + 1];
				if (ch === "\r") {
					if (next === "\n") {
						i += 1;
						ch = "\n";
						next = this.buffer[i + 1];
					} else end = i;
				}
				if (next === "#" || inFlow && flowIndicatorChars.has(next)) break;
				if (ch === "\n") {
					const cs = this.continueScalar(i + 1);
					if (cs === -1) break;
					i = Math.max(i, cs - 2);
				}
			} else {
				if (inFlow && flowIndicatorChars.has(ch)) break;
				end = i;
			}
			if (!ch && !this.atEnd) return this.setNext("plain-scalar");
			yield cst.SCALAR;
			yield* this.pushToIndex(end + 1, true);
			return inFlow ? "flow" : "doc";
		}
		*pushCount(n) {
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos += n;
				return n;
			}
			return 0;
		}
		*pushToIndex(i, allowEmpty) {
			const s = this.buffer.slice(this.pos, i);
			if (s) {
				yield s;
				this.pos += s.length;
				return s.length;
			} else if (allowEmpty) yield "";
			return 0;
		}
		*pushIndicators() {
			let n = 0;
			loop: while (true) {
				switch (this.charAt(0)) {
					case "!":
						n += yield* this.pushTag();
						n += yield* this.pushSpaces(true);
						continue loop;
					case "&":
						n += yield* this.pushUntil(isNotAnchorChar);
						n += yield* this.pushSpaces(true);
						continue loop;
					case "-":
					case "?":
					case ":": {
						const inFlow = this.flowLevel > 0;
						const ch1 = this.charAt(1);
						if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
							if (!inFlow) this.indentNext = this.indentValue + 1;
							else if (this.flowKey) this.flowKey = false;
							n += yield* this.pushCount(1);
							n += yield* this.pushSpaces(true);
							continue loop;
						}
					}
				}
				break loop;
			}
			return n;
		}
		*pushTag() {
			if (this.charAt(1) === "<") {
				let i = this.pos + 2;
				let ch = this.buffer[i];
				while (!isEmpty(ch) && ch !== ">") ch = this.buffer[++i];
				return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
			} else {
				let i = this.pos + 1;
				let ch = this.buffer[i];
				while (ch) if (tagChars.has(ch)) ch = this.buffer[++i];
				else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3];
				else break;
				return yield* this.pushToIndex(i, false);
			}
		}
		*pushNewline() {
			const ch = this.buffer[this.pos];
			if (ch === "\n") return yield* this.pushCount(1);
			else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2);
			else return 0;
		}
		*pushSpaces(allowTabs) {
			let i = this.pos - 1;
			let ch;
			do
				ch = this.buffer[++i];
			while (ch === " " || allowTabs && ch === "	");
			const n = i - this.pos;
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos = i;
			}
			return n;
		}
		*pushUntil(test) {
			let i = this.pos;
			let ch = this.buffer[i];
			while (!test(ch)) ch = this.buffer[++i];
			return yield* this.pushToIndex(i, false);
		}
	};
	exports.Lexer = Lexer;
}));
// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = __commonJSMin(((exports) => {
	var LineCounter = class {
		constructor() {
			this.lineStarts = [];
			this.addNewLine = (offset) => this.lineStarts.push(offset);
			this.linePos = (offset) => {
				let low = 0;
				let high = this.lineStarts.length;
				while (low < high) {
					const mid = low + high >> 1;
					if (this.lineStarts[mid] < offset) low = mid + 1;
					else high = mid;
				}
				if (this.lineStarts[low] === offset) return {
					line: low + 1,
					col: 1
				};
				if (low === 0) return {
					line: 0,
					col: offset
				};
				const start = this.lineStarts[low - 1];
				return {
					line: low,
					col: offset - start + 1
				};
			};
		}
	};
	exports.LineCounter = LineCounter;
}));
// node_modules/yaml/dist/parse/parser.js
var require_parser = __commonJSMin(((exports) => {
	var node_process = require("process");
	var cst = require_cst();
	var lexer = require_lexer();
	function includesToken(list, type) {
		for (let i = 0; i < list.length; ++i) if (list[i].type === type) return true;
		return false;
	}
	function findNonEmptyIndex(list) {
		for (let i = 0; i < list.length; ++i) switch (list[i].type) {
			case "space":
			case "comment":
			case "newline": break;
			default: return i;
		}
		return -1;
	}
	function isFlowToken(token) {
		switch (token?.type) {
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "flow-collection": return true;
			default: return false;
		}
	}
	function getPrevProps(parent) {
		switch (parent.type) {
			case "document": return parent.start;
			case "block-map": {
				const it = parent.items[parent.items.length - 1];
				return it.sep ?? it.start;
			}
			case "block-seq": return parent.items[parent.items.length - 1].start;
			default: return [];
		}
	}
	function getFirstKeyStartProps(prev) {
		if (prev.length === 0) return [];
		let i = prev.length;
		loop: while (--i >= 0) switch (prev[i].type) {
			case "doc-start":
			case "explicit-key-ind":
			case "map-value-ind":
			case "seq-item-ind":
			case "newline": break loop;
		}
		while (prev[++i]?.type === "space");
		return prev.splice(i, prev.length);
	}
	function arrayPushArray(target, source) {
		if (source.length < 1e5) Array.prototype.push.apply(target, source);
		else for (let i = 0; i < source.length; ++i) target.push(source[i]);
	}
	function fixFlowSeqItems(fc) {
		if (fc.start.type === "flow-seq-start") {
			for (const it of fc.items) if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
				if (it.key) it.value = it.key;
				delete it.key;
				if (isFlowToken(it.value)) {
					if (it.value.end) arrayPushArray(it.value.end, it.sep);
					else it.value.end = it.sep;
				} else arrayPushArray(it.start, it.sep);
				delete it.sep;
			}
		}
	}
	var Parser = class {
		constructor(onNewLine) {
			this.atNewLine = true;
			this.atScalar = false;
			this.indent = 0;
			this.offset = 0;
			this.onKeyLine = false;
			this.stack = [];
			this.source = "";
			this.type = "";
			this.lexer = new lexer.Lexer();
			this.onNewLine = onNewLine;
		}
		*parse(source, incomplete = false) {
			if (this.onNewLine && this.offset === 0) this.onNewLine(0);
			for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
			if (!incomplete) yield* this.end();
		}
		*next(source) {
			this.source = source;
			if (node_process.env.LOG_TOKENS) console.log("|", cst.prettyToken(source));
			if (this.atScalar) {
				this.atScalar = false;
				yield* this.step();
				this.offset += source.length;
				return;
			}
			const type = cst.tokenType(source);
			if (!type) {
				const message = `Not a YAML token: ${source}`;
				yield* this.pop({
					type: "error",
					offset: this.offset,
					message,
					source
				});
				this.offset += source.length;
			} else if (type === "scalar") {
				this.atNewLine = false;
				this.atScalar = true;
				this.type = "scalar";
			} else {
				this.type = type;
				yield* this.step();
				switch (type) {
					case "newline":
						this.atNewLine = true;
						this.indent = 0;
						if (this.onNewLine) this.onNewLine(this.offset + source.length);
						break;
					case "space":
						if (this.atNewLine && source[0] === " ") this.indent += source.length;
						break;
					case "explicit-key-ind":
					case "map-value-ind":
					case "seq-item-ind":
						if (this.atNewLine) this.indent += source.length;
						break;
					case "doc-mode":
					case "flow-error-end": return;
					default: this.atNewLine = false;
				}
				this.offset += source.length;
			}
		}
		*end() {
			while (this.stack.length > 0) yield* this.pop();
		}
		get sourceToken() {
			return {
				type: this.type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		*step() {
			const top = this.peek(1);
			if (this.type === "doc-end" && top?.type !== "doc-end") {
				while (this.stack.length > 0) yield* this.pop();
				this.stack.push({
					type: "doc-end",
					offset: this.offset,
					source: this.source
				});
				return;
			}
			if (!top) return yield* this.stream();
			switch (top.type) {
				case "document": return yield* this.document(top);
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return yield* this.scalar(top);
				case "block-scalar": return yield* this.blockScalar(top);
				case "block-map": return yield* this.blockMap(top);
				case "block-seq": return yield* this.blockSequence(top);
				case "flow-collection": return yield* this.flowCollection(top);
				case "doc-end": return yield* this.documentEnd(top);
			}
			yield* this.pop();
		}
		peek(n) {
			return this.stack[this.stack.length - n];
		}
		*pop(error) {
			const token = error ?? this.stack.pop();
			if (!token) yield {
				type: "error",
				offset: this.offset,
				source: "",
				message: "Tried to pop an empty stack"
			};
			else if (this.stack.length === 0) yield token;
			else {
				const top = this.peek(1);
				if (token.type === "block-scalar") token.indent = "indent" in top ? top.indent : 0;
				else if (token.type === "flow-collection" && top.type === "document") token.indent = 0;
				if (token.type === "flow-collection") fixFlowSeqItems(token);
				switch (top.type) {
					case "document":
						top.value = token;
						break;
					case "block-scalar":
						top.props.push(token);
						break;
					case "block-map": {
						const it = top.items[top.items.length - 1];
						if (it.value) {
							top.items.push({
								start: [],
								key: token,
								sep: []
							});
							this.onKeyLine = true;
							return;
						} else if (it.sep) it.value = token;
						else {
							Object.assign(it, {
								key: token,
								sep: []
							});
							this.onKeyLine = !it.explicitKey;
							return;
						}
						break;
					}
					case "block-seq": {
						const it = top.items[top.items.length - 1];
						if (it.value) top.items.push({
							start: [],
							value: token
						});
						else it.value = token;
						break;
					}
					case "flow-collection": {
						const it = top.items[top.items.length - 1];
						if (!it || it.value) top.items.push({
							start: [],
							key: token,
							sep: []
						});
						else if (it.sep) it.value = token;
						else Object.assign(it, {
							key: token,
							sep: []
						});
						return;
					}
					default:
						yield* this.pop();
						yield* this.pop(token);
				}
				if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
					const last = token.items[token.items.length - 1];
					if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
						if (top.type === "document") top.end = last.start;
						else top.items.push({ start: last.start });
						token.items.splice(-1, 1);
					}
				}
			}
		}
		*stream() {
			switch (this.type) {
				case "directive-line":
					yield {
						type: "directive",
						offset: this.offset,
						source: this.source
					};
					return;
				case "byte-order-mark":
				case "space":
				case "comment":
				case "newline":
					yield this.sourceToken;
					return;
				case "doc-mode":
				case "doc-start": {
					const doc = {
						type: "document",
						offset: this.offset,
						start: []
					};
					if (this.type === "doc-start") doc.start.push(this.sourceToken);
					this.stack.push(doc);
					return;
				}
			}
			yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML stream`,
				source: this.source
			};
		}
		*document(doc) {
			if (doc.value) return yield* this.lineEnd(doc);
			switch (this.type) {
				case "doc-start":
					if (findNonEmptyIndex(doc.start) !== -1) {
						yield* this.pop();
						yield* this.step();
					} else doc.start.push(this.sourceToken);
					return;
				case "anchor":
				case "tag":
				case "space":
				case "comment":
				case "newline":
					doc.start.push(this.sourceToken);
					return;
			}
			const bv = this.startBlockValue(doc);
			if (bv) this.stack.push(bv);
			else yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML document`,
				source: this.source
			};
		}
		*scalar(scalar) {
			if (this.type === "map-value-ind") {
				const start = getFirstKeyStartProps(getPrevProps(this.peek(2)));
				let sep;
				if (scalar.end) {
					sep = scalar.end;
					sep.push(this.sourceToken);
					delete scalar.end;
				} else sep = [this.sourceToken];
				const map = {
					type: "block-map",
					offset: scalar.offset,
					indent: scalar.indent,
					items: [{
						start,
						key: scalar,
						sep
					}]
				};
				this.onKeyLine = true;
				this.stack[this.stack.length - 1] = map;
			} else yield* this.lineEnd(scalar);
		}
		*blockScalar(scalar) {
			switch (this.type) {
				case "space":
				case "comment":
				case "newline":
					scalar.props.push(this.sourceToken);
					return;
				case "scalar":
					scalar.source = this.source;
					this.atNewLine = true;
					this.indent = 0;
					if (this.onNewLine) {
						let nl = this.source.indexOf("\n") + 1;
						while (nl !== 0) {
							this.onNewLine(this.offset + nl);
							nl = this.source.indexOf("\n", nl) + 1;
						}
					}
					yield* this.pop();
					break;
				default:
					yield* this.pop();
					yield* this.step();
			}
		}
		*blockMap(map) {
			const it = map.items[map.items.length - 1];
			switch (this.type) {
				case "newline":
					this.onKeyLine = false;
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else map.items.push({ start: [this.sourceToken] });
					} else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) map.items.push({ start: [this.sourceToken] });
					else if (it.sep) it.sep.push(this.sourceToken);
					else {
						if (this.atIndentedComment(it.start, map.indent)) {
							const end = map.items[map.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								map.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
			}
			if (this.indent >= map.indent) {
				const atMapIndent = !this.onKeyLine && this.indent === map.indent;
				const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
				let start = [];
				if (atNextItem && it.sep && !it.value) {
					const nl = [];
					for (let i = 0; i < it.sep.length; ++i) {
						const st = it.sep[i];
						switch (st.type) {
							case "newline":
								nl.push(i);
								break;
							case "space": break;
							case "comment":
								if (st.indent > map.indent) nl.length = 0;
								break;
							default: nl.length = 0;
						}
					}
					if (nl.length >= 2) start = it.sep.splice(nl[1]);
				}
				switch (this.type) {
					case "anchor":
					case "tag":
						if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({ start });
							this.onKeyLine = true;
						} else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "explicit-key-ind":
						if (!it.sep && !it.explicitKey) {
							it.start.push(this.sourceToken);
							it.explicitKey = true;
						} else if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({
								start,
								explicitKey: true
							});
						} else this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [this.sourceToken],
								explicitKey: true
							}]
						});
						this.onKeyLine = true;
						return;
					case "map-value-ind":
						if (it.explicitKey) {
							if (!it.sep) {
								if (includesToken(it.start, "newline")) Object.assign(it, {
									key: null,
									sep: [this.sourceToken]
								});
								else {
									const start = getFirstKeyStartProps(it.start);
									this.stack.push({
										type: "block-map",
										offset: this.offset,
										indent: this.indent,
										items: [{
											start,
											key: null,
											sep: [this.sourceToken]
										}]
									});
								}
							} else if (it.value) map.items.push({
								start: [],
								key: null,
								sep: [this.sourceToken]
							});
							else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start,
									key: null,
									sep: [this.sourceToken]
								}]
							});
							else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
								const start = getFirstKeyStartProps(it.start);
								const key = it.key;
								const sep = it.sep;
								sep.push(this.sourceToken);
								delete it.key;
								delete it.sep;
								this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start,
										key,
										sep
									}]
								});
							} else if (start.length > 0) it.sep = it.sep.concat(start, this.sourceToken);
							else it.sep.push(this.sourceToken);
						} else if (!it.sep) Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.value || atNextItem) map.items.push({
							start,
							key: null,
							sep: [this.sourceToken]
						});
						else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [],
								key: null,
								sep: [this.sourceToken]
							}]
						});
						else it.sep.push(this.sourceToken);
						this.onKeyLine = true;
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (atNextItem || it.value) {
							map.items.push({
								start,
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						} else if (it.sep) this.stack.push(fs);
						else {
							Object.assign(it, {
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						}
						return;
					}
					default: {
						const bv = this.startBlockValue(map);
						if (bv) {
							if (bv.type === "block-seq") {
								if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
									yield* this.pop({
										type: "error",
										offset: this.offset,
										message: "Unexpected block-seq-ind on same line with key",
										source: this.source
									});
									return;
								}
							} else if (atMapIndent) map.items.push({ start });
							this.stack.push(bv);
							return;
						}
					}
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*blockSequence(seq) {
			const it = seq.items[seq.items.length - 1];
			switch (this.type) {
				case "newline":
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else seq.items.push({ start: [this.sourceToken] });
					} else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) seq.items.push({ start: [this.sourceToken] });
					else {
						if (this.atIndentedComment(it.start, seq.indent)) {
							const end = seq.items[seq.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								seq.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
				case "anchor":
				case "tag":
					if (it.value || this.indent <= seq.indent) break;
					it.start.push(this.sourceToken);
					return;
				case "seq-item-ind":
					if (this.indent !== seq.indent) break;
					if (it.value || includesToken(it.start, "seq-item-ind")) seq.items.push({ start: [this.sourceToken] });
					else it.start.push(this.sourceToken);
					return;
			}
			if (this.indent > seq.indent) {
				const bv = this.startBlockValue(seq);
				if (bv) {
					this.stack.push(bv);
					return;
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*flowCollection(fc) {
			const it = fc.items[fc.items.length - 1];
			if (this.type === "flow-error-end") {
				let top;
				do {
					yield* this.pop();
					top = this.peek(1);
				} while (top?.type === "flow-collection");
			} else if (fc.end.length === 0) {
				switch (this.type) {
					case "comma":
					case "explicit-key-ind":
						if (!it || it.sep) fc.items.push({ start: [this.sourceToken] });
						else it.start.push(this.sourceToken);
						return;
					case "map-value-ind":
						if (!it || it.value) fc.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.sep) it.sep.push(this.sourceToken);
						else Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						return;
					case "space":
					case "comment":
					case "newline":
					case "anchor":
					case "tag":
						if (!it || it.value) fc.items.push({ start: [this.sourceToken] });
						else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (!it || it.value) fc.items.push({
							start: [],
							key: fs,
							sep: []
						});
						else if (it.sep) this.stack.push(fs);
						else Object.assign(it, {
							key: fs,
							sep: []
						});
						return;
					}
					case "flow-map-end":
					case "flow-seq-end":
						fc.end.push(this.sourceToken);
						return;
				}
				const bv = this.startBlockValue(fc);
				if (bv) this.stack.push(bv);
				else {
					yield* this.pop();
					yield* this.step();
				}
			} else {
				const parent = this.peek(2);
				if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
					yield* this.pop();
					yield* this.step();
				} else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
					const start = getFirstKeyStartProps(getPrevProps(parent));
					fixFlowSeqItems(fc);
					const sep = fc.end.splice(1, fc.end.length);
					sep.push(this.sourceToken);
					const map = {
						type: "block-map",
						offset: fc.offset,
						indent: fc.indent,
						items: [{
							start,
							key: fc,
							sep
						}]
					};
					this.onKeyLine = true;
					this.stack[this.stack.length - 1] = map;
				} else yield* this.lineEnd(fc);
			}
		}
		flowScalar(type) {
			if (this.onNewLine) {
				let nl = this.source.indexOf("\n") + 1;
				while (nl !== 0) {
					this.onNewLine(this.offset + nl);
					nl = this.source.indexOf("\n", nl) + 1;
				}
			}
			return {
				type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		startBlockValue(parent) {
			switch (this.type) {
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return this.flowScalar(this.type);
				case "block-scalar-header": return {
					type: "block-scalar",
					offset: this.offset,
					indent: this.indent,
					props: [this.sourceToken],
					source: ""
				};
				case "flow-map-start":
				case "flow-seq-start": return {
					type: "flow-collection",
					offset: this.offset,
					indent: this.indent,
					start: this.sourceToken,
					items: [],
					end: []
				};
				case "seq-item-ind": return {
					type: "block-seq",
					offset: this.offset,
					indent: this.indent,
					items: [{ start: [this.sourceToken] }]
				};
				case "explicit-key-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					start.push(this.sourceToken);
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							explicitKey: true
						}]
					};
				}
				case "map-value-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							key: null,
							sep: [this.sourceToken]
						}]
					};
				}
			}
			return null;
		}
		atIndentedComment(start, indent) {
			if (this.type !== "comment") return false;
			if (this.indent <= indent) return false;
			return start.every((st) => st.type === "newline" || st.type === "space");
		}
		*documentEnd(docEnd) {
			if (this.type !== "doc-mode") {
				if (docEnd.end) docEnd.end.push(this.sourceToken);
				else docEnd.end = [this.sourceToken];
				if (this.type === "newline") yield* this.pop();
			}
		}
		*lineEnd(token) {
			switch (this.type) {
				case "comma":
				case "doc-start":
				case "doc-end":
				case "flow-seq-end":
				case "flow-map-end":
				case "map-value-ind":
					yield* this.pop();
					yield* this.step();
					break;
				case "newline": this.onKeyLine = false;
				default:
					if (token.end) token.end.push(this.sourceToken);
					else token.end = [this.sourceToken];
					if (this.type === "newline") yield* this.pop();
			}
		}
	};
	exports.Parser = Parser;
}));
// node_modules/yaml/dist/public-api.js
var require_public_api = __commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var errors = require_errors();
	var log = require_log();
	var identity = require_identity();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	function parseOptions(options) {
		const prettyErrors = options.prettyErrors !== false;
		return {
			lineCounter: options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null,
			prettyErrors
		};
	}
	function parseAllDocuments(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		const docs = Array.from(composer$1.compose(parser$1.parse(source)));
		if (prettyErrors && lineCounter) for (const doc of docs) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		if (docs.length > 0) return docs;
		return Object.assign([], { empty: true }, composer$1.streamInfo());
	}
	function parseDocument(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		let doc = null;
		for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) if (!doc) doc = _doc;
		else if (doc.options.logLevel !== "silent") {
			doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
			break;
		}
		if (prettyErrors && lineCounter) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		return doc;
	}
	function parse(src, reviver, options) {
		let _reviver = void 0;
		if (typeof reviver === "function") _reviver = reviver;
		else if (options === void 0 && reviver && typeof reviver === "object") options = reviver;
		const doc = parseDocument(src, options);
		if (!doc) return null;
		doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
		if (doc.errors.length > 0) {
			if (doc.options.logLevel !== "silent") throw doc.errors[0];
			else doc.errors = [];
		}
		return doc.toJS(Object.assign({ reviver: _reviver }, options));
	}
	function stringify(value, replacer, options) {
		let _replacer = null;
		if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
		else if (options === void 0 && replacer) options = replacer;
		if (typeof options === "string") options = options.length;
		if (typeof options === "number") {
			const indent = Math.round(options);
			options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
		}
		if (value === void 0) {
			const { keepUndefined } = options ?? replacer ?? {};
			if (!keepUndefined) return void 0;
		}
		if (identity.isDocument(value) && !_replacer) return value.toString(options);
		return new Document.Document(value, _replacer, options).toString(options);
	}
	exports.parse = parse;
	exports.parseAllDocuments = parseAllDocuments;
	exports.parseDocument = parseDocument;
	exports.stringify = stringify;
}));
// src/input/plan/stack.ts
var import_dist = __commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var Schema = require_Schema();
	var errors = require_errors();
	var Alias = require_Alias();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	require_cst();
	var lexer = require_lexer();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	var publicApi = require_public_api();
	var visit = require_visit();
	exports.Composer = composer.Composer;
	exports.Document = Document.Document;
	exports.Schema = Schema.Schema;
	exports.YAMLError = errors.YAMLError;
	exports.YAMLParseError = errors.YAMLParseError;
	exports.YAMLWarning = errors.YAMLWarning;
	exports.Alias = Alias.Alias;
	exports.isAlias = identity.isAlias;
	exports.isCollection = identity.isCollection;
	exports.isDocument = identity.isDocument;
	exports.isMap = identity.isMap;
	exports.isNode = identity.isNode;
	exports.isPair = identity.isPair;
	exports.isScalar = identity.isScalar;
	exports.isSeq = identity.isSeq;
	exports.Pair = Pair.Pair;
	exports.Scalar = Scalar.Scalar;
	exports.YAMLMap = YAMLMap.YAMLMap;
	exports.YAMLSeq = YAMLSeq.YAMLSeq;
	exports.Lexer = lexer.Lexer;
	exports.LineCounter = lineCounter.LineCounter;
	exports.Parser = parser.Parser;
	exports.parse = publicApi.parse;
	exports.parseAllDocuments = publicApi.parseAllDocuments;
	exports.parseDocument = publicApi.parseDocument;
	exports.stringify = publicApi.stringify;
	exports.visit = visit.visit;
	exports.visitAsync = visit.visitAsync;
}))();
function stackIn(text) {
	const template = templateIn(text);
	if (!isObject(template) || !isObject(template.Resources)) return void 0;
	return Object.entries(template.Resources).flatMap(([name, one]) => resourcesIn(name, one));
}
const MOST_ALIASES = 1e3;
function templateIn(text) {
	const document = (0, import_dist.parseDocument)(text, {
		logLevel: "silent",
		schema: "core"
	});
	if (document.errors.length > 0) return void 0;
	try {
		return document.toJS({ maxAliasCount: MOST_ALIASES });
	} catch {
		return;
	}
}
function resourcesIn(name, one) {
	if (!isList(one)) return [resourceOf(name, objectOf(one))];
	const [, values = null, made] = one;
	return Object.values(objectOf(made)).map((each) => resourceOf(`${name} ${fingerprintOf$2(values)}`, objectOf(each)));
}
function resourceOf(name, resource) {
	const { Type = null, DeletionPolicy, UpdateReplacePolicy, Condition } = resource;
	return {
		name,
		type: Type,
		kept: isRetain(DeletionPolicy),
		kept_when_replaced: isRetain(UpdateReplacePolicy),
		conditional: Condition !== void 0,
		definition: fingerprintOf$2([name, resource])
	};
}
const isRetain = (policy) => policy === "Retain" || policy === "RetainExceptOnCreate";
const fingerprintOf$2 = (value) => (0, node_crypto.createHash)("sha256").update(JSON.stringify(value)).digest("hex");
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
const UNSPOKEN = /--[^\n]*|#[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|'(?:[^'\\]|\\.|'')*'|"(?:[^"\\]|\\.)*"|`[^`]*`/g;
const LOSSES = [
	[/^DROP (TABLE|DATABASE|SCHEMA|COLUMN)\b/, "DROP $1"],
	[/^ALTER TABLE (?:IF EXISTS )?(?:ONLY )?\S+(?: | ?\( ?)DROP (?!CONSTRAINT\b|INDEX\b|ROW DELETION\b|PRIMARY\b|FOREIGN\b|SYNONYM\b)/, "DROP COLUMN"],
	[/^ALTER TABLE (?:IF EXISTS )?\S+ (?:ADD|REPLACE) ROW DELETION POLICY\b/, "ROW DELETION POLICY"],
	[/^CREATE OR REPLACE (?:TRANSIENT |HYBRID |EXTERNAL )*(TABLE|DATABASE|SCHEMA)\b/, "REPLACE $1"],
	[/^TRUNCATE\b/, "TRUNCATE"],
	[/^DELETE\b/, "DELETE"]
];
const sql = (text) => text.replace(UNSPOKEN, (part) => part.startsWith("-") || part.startsWith("#") || part.startsWith("/") ? " " : "x").split(";").map((statement) => statement.replace(/\s+/g, " ").trim().toUpperCase()).filter((statement) => statement !== "").map(kindOf);
function kindOf(statement) {
	for (const [begins, kind] of LOSSES) {
		const found = begins.exec(statement);
		if (found !== null) return kind.replace("$1", found[1] ?? "");
	}
	return "other";
}
const READERS = {
	json,
	columns,
	properties,
	sql,
	stack: stackIn
};
// src/input/plan/projection.ts
const below = (tree, step) => {
	if (tree === true) return true;
	if (typeof step === "number") return isList(tree) ? tree[step] : void 0;
	return isObject(tree) && Object.hasOwn(tree, step) ? tree[step] : void 0;
};
const into = (marked, step) => ({
	...marked.at && { at: marked.at },
	value: below(marked.value === true ? void 0 : marked.value, step),
	sensitive: below(marked.sensitive, step),
	unknown: below(marked.unknown, step)
});
function elements(marked) {
	const length = Math.max(isList(marked.value) ? marked.value.length : 0, isList(marked.unknown) ? marked.unknown.length : 0);
	if (length === 0) return marked.unknown === true ? [marked] : [];
	return Array.from({ length }, (_, index) => into(marked, index));
}
const textIn = (value) => typeof value === "string" ? value : typeof value === "boolean" ? String(value) : null;
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
function pairs(marked, { pair }) {
	if (!isObject(marked.value)) return marked.unknown === true ? [marked] : [];
	const { value } = marked;
	return (pair === "members" ? Object.keys(value).map((key) => [key, key]) : [pair]).flatMap(([keyed, valued]) => {
		const key = pair === "members" ? keyed : value[keyed];
		const text = textIn(value[valued]);
		const marks = [below(marked.sensitive, keyed), below(marked.sensitive, valued)];
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
const composite = (value) => ({
	size: isList(value) ? value.length : Object.values(value).filter((member) => member !== null).length,
	fingerprint: (0, node_crypto.createHash)("sha256").update(canonical(value)).digest("base64"),
	elements: isList(value) && value.every((element) => typeof element !== "object") ? value.map((element) => JSON.stringify(element)) : null
});
const attribute = ({ value = null, sensitive, unknown, at }) => ({
	...at && { at },
	value: isList(value) || isObject(value) ? composite(value) : value,
	sensitive: sensitive === true,
	unknown: unknown === true
});
const isThere$1 = (one) => one.value !== null || one.unknown;
const isInElement = (steps) => steps.includes(ANY) && steps.at(-1) !== ANY && !isPair(steps.at(-1));
const SWITCHES = new Map([true, false].map((value) => [value, [{
	value,
	sensitive: false,
	unknown: false
}]]));
const asSwitch = (one) => one === void 0 || one.sensitive || one.unknown || one.at ? void 0 : SWITCHES.get(one.value);
const isAbsent = (value, unknown, [first]) => typeof first === "string" && isObject(value) && (value[first] ?? null) === null && unknown !== true && !(isObject(unknown) && Object.hasOwn(unknown, first));
function project(value, sensitive, unknown, wanted) {
	const kept = new Map();
	for (const { path, steps } of wanted) {
		if (isAbsent(value, unknown, steps)) continue;
		let reached = [{
			value,
			sensitive,
			unknown
		}];
		for (const step of steps) reached = reached.flatMap((marked) => follow(marked, step));
		const all = reached.map(attribute);
		const found = isInElement(steps) ? all : all.filter(isThere$1);
		if (found.length > 0) kept.set(path, found.length === 1 && asSwitch(found[0]) || found);
	}
	return kept;
}
const identityOfId = (id) => fingerprintOf$1("id", id);
const fingerprintOf$1 = (key, value) => (0, node_crypto.createHash)("sha256").update(`${key}\0${value}`).digest("hex");
const identitiesOf = ({ before, after, after_sensitive: sensitive }) => ({
	identity: identityOf(before),
	exactIdentity: before == null ? plannedIdentityOf(after, sensitive) : exactIdentityOf(before),
	isKnownByName: isObject(before) && isKnownByName(before)
});
function plannedIdentityOf(after, sensitive) {
	if (!isObject(after) || sensitive === true) return null;
	const marks = isObject(sensitive) ? sensitive : {};
	const own = Object.keys(after).filter((key) => typeof after[key] === "string" && marks[key] !== true);
	return own.length === 0 ? null : fingerprintOf$1("planned", JSON.stringify(own.sort().map((key) => [key, after[key]])));
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
	return fingerprintOf$1(identity, JSON.stringify(all.map((one) => typeof one === "string" ? one : null)));
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
		if (typeof found === "string" && found !== "") return fingerprintOf$1(key, found);
	}
	return null;
}
// src/input/plan/contents.ts
const keyOf$2 = ({ address, deposed }) => `${address} ${deposed ?? ""}`;
const nameOf$2 = ({ steps: [first] }) => JSON.stringify(typeof first === "string" ? first : "");
const textsAt = (values, path) => (values.get(path) ?? []).flatMap(({ value }) => typeof value === "number" || typeof value === "string" && value !== "" ? [String(value)] : []);
const CHANGING = new Set([
	"update",
	"replace",
	"delete",
	"unknown"
]);
var Contents = class {
	#ids = new Map();
	#named = new Map();
	#changed = new Set();
	#naming = new Map();
	#packed = packer();
	#found = [];
	markChanged(entry, effect) {
		if (CHANGING.has(effect)) this.#changed.add(keyOf$2(entry));
	}
	changed(change, { ids, namedBy }) {
		if (!isDestroyed(change) || ids.length === 0) return;
		const known = this.#ids.get(change.type) ?? new Set();
		if (known.size === 0) this.#naming.clear();
		this.#ids.set(change.type, known);
		for (const { path } of ids) for (const id of textsAt(change.before, path)) known.add(id);
		for (const path of namedBy ?? []) {
			const to = this.#named.get(path.path)?.to ?? [];
			if (!to.includes(change.type)) this.#named.set(path.path, {
				...path,
				to: [...to, change.type]
			});
		}
	}
	wantsEntry(slots, paths) {
		if (this.#ids.size === 0 || !paths.weighs || this.#isChanged(slots)) return false;
		const bytes = slots.bytes(7);
		return this.#namingOf(paths).length > 0 || [...this.#named.values()].some((path) => bytes?.includes(nameOf$2(path)));
	}
	#isChanged(slots) {
		const address = slots.string(3);
		return address !== null && this.#changed.has(keyOf$2({
			address,
			deposed: slots.string(4)
		}));
	}
	#namingOf(paths) {
		const remembered = this.#naming.get(paths);
		if (remembered !== void 0) return remembered;
		const naming = paths.naming.filter(({ to }) => to.some((type) => this.#ids.has(type)));
		this.#naming.set(paths, naming);
		return naming;
	}
	add(entry, values, sensitive, kept) {
		const naming = [...this.#namingOf(kept), ...this.#named.values()];
		const named = project(values, void 0, void 0, naming);
		const isIn = ({ path, to }) => textsAt(named, path).some((id) => to.some((type) => this.#ids.get(type)?.has(id)));
		if (!naming.some(isIn)) return;
		const looked = project(values, sensitive, void 0, [...kept.drilled, ...naming]);
		this.#found.push({
			...entry,
			values: this.#packed(looked)
		});
	}
	get all() {
		return this.#found;
	}
};
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
// src/input/plan/change.ts
const NO_ATTRIBUTES = new Map();
function changeOf(entry, known, paths) {
	const change = objectOf(entry.change);
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
		before: before.length === 0 ? NO_ATTRIBUTES : project(change.before, change.before_sensitive, void 0, before),
		after: after.length === 0 ? NO_ATTRIBUTES : project(change.after, change.after_sensitive, change.after_unknown, after)
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
const forcing = (paths) => Array.isArray(paths) ? [...new Set(paths.map(attributeIn))] : [];
const attributeIn = (steps) => {
	let path = "";
	let inBlock = true;
	for (const step of Array.isArray(steps) ? steps : []) {
		if (typeof step === "number") path += `[${step}]`;
		else if (typeof step === "string" && inBlock) path += path === "" ? step : `.${step}`;
		else break;
		inBlock = typeof step === "number";
	}
	return path;
};
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
	return [{
		...changeOf(resource, {
			address,
			type,
			mode: "managed",
			action,
			actions: words
		}, keptPaths(type)),
		...identitiesOf(objectOf(resource.change))
	}];
}
// src/input/plan/drift.ts
function driftIn(value, slots, keptPaths) {
	const [type, address, mode, actions] = [
		slots.string(1),
		slots.string(3),
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
	const entry = objectOf(parse(value));
	return [{
		address,
		type,
		effect,
		change: {
			...changeOf(entry, {
				address,
				type,
				mode,
				action,
				actions
			}, paths),
			...identitiesOf(objectOf(entry.change))
		}
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
// src/input/plan/module-calls.ts
const LONGEST_SOURCE = 1e3;
var ModuleCalls = class {
	all = [];
	#path = [];
	query() {
		const calls = new Members({}, { each: {
			query: { members: new Members({ source: { take: (value) => this.#source(value) } }) },
			named: (name, depth) => {
				this.#path.length = depth;
				this.#path.push(name);
			}
		} });
		const module = { members: new Members({ module_calls: { members: calls } }) };
		calls.each?.query.members?.add("module", module);
		return module;
	}
	#source(value) {
		if (value.length > LONGEST_SOURCE) return;
		const source = parse(value);
		if (typeof source === "string" && /^\.\.?[/\\]/.test(source)) this.all.push({
			path: [...this.#path],
			source
		});
	}
};
// src/input/plan/namings.ts
const keyOf$1 = (address, deposed) => `${address} ${deposed ?? ""}`;
const nameOf$1 = ({ steps: [first] }) => typeof first === "string" ? Buffer.from(JSON.stringify(first)) : void 0;
var Namings = class {
	#going = new Set();
	#types = new Set();
	#naming = new Map();
	#wanted = new Map();
	#names = new Map();
	#found = new Map();
	#isAsked = false;
	#isLate = false;
	changed(change, { namedBy }) {
		if (!isDestroyed(change)) return;
		this.#going.add(keyOf$1(change.address, change.deposed));
		if (namedBy === null) return;
		this.#isAsked = true;
		if (this.#types.has(change.type)) return;
		this.#types.add(change.type);
		this.#naming.clear();
		for (const path of namedBy) this.#want(path);
	}
	#want(path) {
		if (this.#wanted.has(path.path)) return;
		this.#wanted.set(path.path, path);
		const name = nameOf$1(path);
		if (name !== void 0) this.#names.set(name.toString(), name);
	}
	wantsEntry(slots, paths) {
		this.#isLate ||= !this.#isAsked;
		if (!this.#isAsked || paths === null) return false;
		const bytes = slots.bytes(7);
		return this.#namingOf(paths).length > 0 || [...this.#names.values()].some((name) => bytes?.includes(name));
	}
	#namingOf(paths) {
		const remembered = this.#naming.get(paths);
		if (remembered !== void 0) return remembered;
		const naming = paths.naming.filter(({ to }) => to.some((type) => this.#types.has(type)));
		this.#naming.set(paths, naming);
		return naming;
	}
	add({ address, deposed, type }, values, kept) {
		const goes = this.#going.has(keyOf$1(address, deposed));
		const paths = [...this.#namingOf(kept), ...this.#wanted.values()];
		for (const [path, found] of project(values, void 0, void 0, paths)) for (const { value } of found) {
			if (typeof value !== "string" && typeof value !== "number") continue;
			const one = {
				type,
				path,
				id: String(value),
				goes
			};
			this.#found.set(JSON.stringify(one), one);
		}
	}
	get all() {
		return this.#isAsked && !this.#isLate ? [...this.#found.values()] : null;
	}
};
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
	const configs = (typeof config === "object" && config !== null ? Object.values(config) : []).filter((one) => isConfigOf(provider, one));
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
const isConfigOf = (provider, config) => isObject(config) && ((config.full_name ?? config.name) === provider || config.name === provider.split("/").at(-1));
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
function importsIn(entry, type) {
	const { before, importing } = objectOf(entry.change);
	if (!isObject(importing)) return [];
	const id = stringOf(importing.id);
	const identities = [identityOf(before), id === null ? null : identityOfId(id)].filter((one) => one !== null);
	const provider = stringOf(entry.provider_name) ?? "";
	const known = id ?? stringOf(objectOf(before).id) ?? "";
	const shown = identitiesOf({ before: isObject(before) ? before : null });
	return [{
		type,
		provider,
		identities: [...new Set(identities)],
		shown,
		isUnique: isUnique(known)
	}];
}
// src/input/plan/unchanged.ts
const keyOf = (address, deposed) => `${address} ${deposed ?? ""}`;
const unchangedIn = (slots, { unchanged }) => project(parsedIn(slots, 7), parsedIn(slots, 8), void 0, unchanged ?? []);
var UnchangedObjects = class {
	#objects = new Map();
	#changed = new Set();
	#packed = packer();
	#type = remembered((type) => type);
	add(address, deposed, type, values) {
		this.#objects.set(keyOf(address, deposed), {
			address,
			deposed,
			type: this.#type(type),
			values: this.#packed(values)
		});
	}
	markChanged(address, deposed) {
		this.#changed.add(keyOf(address, deposed));
	}
	isNew(address, deposed) {
		const key = keyOf(address, deposed);
		return !this.#changed.has(key) && !this.#objects.has(key);
	}
	without(changes) {
		for (const { address, deposed } of changes) this.#objects.delete(keyOf(address, deposed));
		return [...this.#objects.values()];
	}
};
// src/input/plan/resource-changes.ts
const isUnchanged = ({ action, mode }) => action.effect === "none" && mode !== "unknown";
const isMoved = ({ action, mode }, slots) => action.effect === "none" && mode === "managed" && slots.has(6);
const isThere = ({ action, mode }) => mode !== "data" && mode !== "ephemeral" && ![
	"create",
	"read",
	"unknown"
].includes(action.effect);
function identifying(value, paths) {
	const change = objectOf(objectOf(parse(value)).change);
	return project(change.after, change.after_sensitive, change.after_unknown, paths.identifying);
}
function isKept({ action, mode }, paths) {
	const { effect } = action;
	if (effect === "unknown" || mode === "unknown") return true;
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
	#entries = 0;
	constructor(keptPaths, unchanged, namings, contents) {
		this.#keptPaths = keptPaths;
		this.#unchanged = unchanged;
		this.#namings = namings;
		this.#contents = contents;
	}
	read(value, slots) {
		this.#entries++;
		const mode = modeIn(slots);
		const actions = actionsIn(slots);
		const known = {
			mode,
			actions,
			action: actionIn(mode, actions)
		};
		if (mode === "unknown") this.unreadable.add("an entry of resource_changes has a mode that this version does not know");
		this.#count(known, slots);
		const missing = this.#readKnown(value, slots, known);
		if (missing !== null) this.unreadable.add(`entry ${this.#entries} of resource_changes has no ${missing}`);
	}
	#readKnown(value, slots, known) {
		const type = slots.string(1);
		if (type === null) return "type";
		if (slots.has(5) && known.mode === "managed") this.imports.push(...importsIn(objectOf(parse(value)), type));
		const paths = this.#keptPaths(type);
		if (isThere(known) && !paths.isHarmless) this.atStake++;
		const isMove = paths.isMoveKept && isMoved(known, slots);
		if (isUnchanged(known) && paths.unchanged === null && !isMove && slots.has(3)) return null;
		const address = slots.string(3);
		if (address === null) return "address";
		const deposed = slots.string(4);
		this.#contents.markChanged({
			address,
			deposed
		}, known.action.effect);
		if (known.action.effect === "create" && known.mode === "managed" && paths.hasRow) this.creations.push({
			address,
			type,
			values: identifying(value, paths)
		});
		if (isMove) this.#keepMove(value, {
			...known,
			address,
			type
		}, paths);
		if (paths.unchanged !== null && known.action.effect !== "none") this.#unchanged.markChanged(address, deposed);
		if (!isKept(known, paths)) return null;
		if (isUnchanged(known)) this.#unchanged.add(address, deposed, type, unchangedIn(slots, paths));
		else this.#keep(value, {
			...known,
			address,
			type
		}, deposed, paths);
		return null;
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
	#keepMove(value, known, paths) {
		const entry = objectOf(parse(value));
		this.moves.push({
			...changeOf(entry, known, paths),
			...identitiesOf(objectOf(entry.change))
		});
	}
	#keep(value, known, deposed, paths) {
		const { address, type } = known;
		const entry = objectOf(parse(value));
		const change = changeOf(entry, known, paths);
		this.#namings.changed(change, paths);
		this.#contents.changed(change, paths);
		if (known.action.effect !== "update" || paths.isRelevantUpdate(change)) this.changes.push({
			...change,
			...identitiesOf(objectOf(entry.change))
		});
		else if (paths.unchanged !== null) this.#unchanged.add(address, deposed, type, change.before);
	}
};
// src/input/plan/whereabouts.ts
const SETTINGS = new Set(`account account_id account_name address addr api_endpoint api_url base_url cluster config_context domain endpoint
  endpoints environment environment_id host hostname instance location nodes org organization organization_id
  organization_name owner profile project project_id region server server_url service_url site subscription_id tenant
  tenant_id uri url workspace workspace_id`.split(/\s+/));
var Variables = class {
	#known = new Map();
	read(variables) {
		for (const [name, one] of Object.entries(variables)) this.#known.set(name, fingerprintOf(objectOf(one).value ?? null));
	}
	of(references) {
		return (Array.isArray(references) ? references : []).map((name) => [name, this.#known.get(String(name).replace(/^var\./, "")) ?? null]);
	}
};
const fingerprintOf = (value) => (0, node_crypto.createHash)("sha256").update(JSON.stringify(value)).digest("hex");
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
	return all.length === 0 ? null : JSON.stringify([...new Set(all)].sort());
}
function withWhereabouts(changes, config, variables) {
	const configs = Object.values(objectOf(config)).filter(isObject);
	const known = new Map();
	return changes.map((change) => {
		const { provider, exactIdentity, isKnownByName } = change;
		if (isKnownByName !== true) return change;
		const where = known.get(provider) ?? whereaboutsOf(configs.filter((one) => isOf(provider, one)), variables);
		known.set(provider, where);
		return where === null ? change : {
			...change,
			exactIdentity: fingerprintOf([exactIdentity, where])
		};
	});
}
const isOf = (provider, { full_name, name = null }) => (full_name ?? name) === provider || full_name === void 0 && name === provider.split("/").at(-1);
// src/input/plan/plan.ts
var PlanReading = class {
	#source;
	#root;
	#keptPaths;
	#keys = new Set();
	#head = new Map();
	#unchanged = new UnchangedObjects();
	#namings = new Namings();
	#contents = new Contents();
	#moduleCalls = new ModuleCalls();
	#changes;
	#invocations = [];
	#inState = 0;
	#atStakeInState = 0;
	#deferred = 0;
	#deferredDestroys = [];
	#drift = [];
	#providers = null;
	#variables = new Variables();
	#plan = null;
	constructor(source, root, keptPaths) {
		this.#source = source;
		this.#root = root;
		this.#keptPaths = keptPaths;
		this.#changes = new ResourceChanges(keptPaths, this.#unchanged, this.#namings, this.#contents);
	}
	document() {
		return {
			scanner: new Scanner(this.#query(), (key) => this.#keys.add(key)),
			finish: () => {
				this.#plan = this.#finished();
			}
		};
	}
	get result() {
		if (this.#plan === null) throw new Error("the plan's document has not been read to its end");
		return this.#plan;
	}
	get mistaken() {
		return diagnoseCut(this.#keys);
	}
	#query() {
		const head = HEAD.map((name) => [name, { take: (value) => void this.#head.set(name, parse(value)) }]);
		const changes = changeEntry((value, slots) => this.#changes.read(value, slots));
		const drift = changeEntry((value, slots) => void this.#drift.push(...driftIn(value, slots, this.#keptPaths)));
		const invocation = {
			only: "object",
			take: (value) => this.#invocation(objectOf(parse(value)))
		};
		const state = stateModule((_, slots) => this.#stateEntry(slots));
		const providers = {
			only: "object",
			take: (value) => this.#setProviders(parse(value))
		};
		return object({
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
				elements: { take: (value) => this.#deferredChange(objectOf(parse(value))) }
			},
			action_invocations: {
				only: "array",
				elements: invocation
			},
			variables: {
				only: "object",
				take: (value) => this.#variables.read(objectOf(parse(value)))
			},
			prior_state: object({ values: object({ root_module: state }) }),
			configuration: object({
				provider_config: providers,
				root_module: this.#moduleCalls.query()
			})
		}, { all: true });
	}
	#stateEntry(slots) {
		if (isData(slots)) return;
		this.#inState++;
		const type = slots.string(1);
		const paths = type === null ? null : this.#keptPaths(type);
		const isNaming = this.#namings.wantsEntry(slots, paths);
		if (paths?.isHarmless !== true) this.#atStakeInState++;
		const isInside = paths !== null && this.#contents.wantsEntry(slots, paths);
		if (type === null || paths === null || paths.unchanged === null && !isNaming && !isInside) return;
		const address = slots.string(3);
		if (address === null) return;
		const deposed = slots.string(4);
		const isNew = paths.unchanged !== null && this.#unchanged.isNew(address, deposed);
		if (!isNew && !isNaming && !isInside) return;
		const entry = {
			address,
			deposed,
			type
		};
		const values = isNaming || isInside ? parsedIn(slots, 7) : void 0;
		if (isNaming) this.#namings.add(entry, values, paths);
		if (isInside) this.#contents.add(entry, values, parsedIn(slots, 8), paths);
		if (isNew) this.#unchanged.add(address, deposed, type, unchangedIn(slots, paths));
	}
	#deferredChange(entry) {
		this.#deferred++;
		this.#deferredDestroys.push(...deferredDestroyIn(entry, this.#keptPaths));
	}
	#setProviders(config) {
		this.#providers = config;
	}
	#invocation(entry) {
		const trigger = objectOf(entry.lifecycle_action_trigger);
		this.#invocations.push({
			address: stringOf(entry.address) ?? "",
			type: stringOf(entry.type) ?? "",
			event: stringOf(trigger.action_trigger_event),
			triggeredBy: stringOf(trigger.triggering_resource_address)
		});
	}
	#finished() {
		const mistaken = diagnoseKeys(this.#keys);
		if (mistaken !== null) throw new InputError(mistaken);
		const head = this.#head;
		const redacted = isRedacted(head);
		const formatVersion = formatVersionIn(head);
		const { counts, changes, imports, creations, moves, unreadable } = this.#changes;
		const located = (all) => withWhereabouts(all, this.#providers, this.#variables);
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
			changes: withProviderSettings(located(changes), this.#providers, this.#keptPaths),
			standing: this.#unchanged.without(changes),
			contents: this.#contents.all,
			moves,
			namings: this.#namings.all,
			hasPriorState: redacted ? null : this.#keys.has("prior_state") && this.#inState > 0,
			managedInState: redacted ? null : this.#inState,
			atStake: Math.max(this.#atStakeInState, this.#changes.atStake),
			deferred: this.#deferred,
			deferredDestroys: located(this.#deferredDestroys),
			drift: this.#drift,
			creations,
			imports,
			invocations: this.#invocations,
			moduleCalls: this.#moduleCalls.all,
			statePlace: null,
			unreadable: [...unreadable]
		};
	}
};
const object = (members, options = {}) => ({
	only: "object",
	members: new Members(members, options)
});
// src/input/plan/read.ts
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
const isFolder = (path) => (0, node_fs.existsSync)(path) && (0, node_fs.statSync)(path).isDirectory();
async function readPlans(source, options) {
	const readings = [];
	const begin = () => {
		const reading = new PlanReading(nameOf(source), source.root, options.keptPaths);
		readings.push(reading);
		return reading.document();
	};
	const mistaken = () => readings.at(-1)?.mistaken;
	const plans = await readSource(source, options, {
		noun: "plan",
		begin,
		strange: diagnoseText,
		mistaken
	}, () => readings.map((reading) => reading.result));
	const statePlace = await placeIn(source, options);
	return plans.map((plan) => ({
		...plan,
		statePlace
	}));
}
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
		const { count, passed } = await readDocuments(bytesOf(source, options), begin, strange, noun);
		if (count === 0) throw new InputError(strange(""));
		if (passed > 0) options.onNote?.(`${name}: skipped ${passed === 1 ? "a line" : `${passed} lines`} of other text before the ${noun}`);
		return result();
	} catch (cause) {
		if (cause instanceof InputError && isConfigurationAt(source, options)) throw new InputError(`${name} ${CONFIGURATION[noun]}`, { cause });
		throw named(cause, name, noun, mistaken);
	}
}
const isConfigurationAt = ({ path }, { cwd, isSaved }) => isSaved !== true && isConfiguration(path) && (0, node_fs.statSync)((0, node_path.resolve)(cwd, path), { throwIfNoEntry: false })?.isFile() === true;
function bytesOf({ path, root }, { cwd, input, terraform, signal, onProgress, isSaved }) {
	const file = (0, node_path.resolve)(cwd, path);
	const show = () => {
		if (path === "-") throw new InputError("is a saved plan file; give its path, so that \"terraform show -json\" can read it");
		const folder = (0, node_path.resolve)(cwd, root);
		return shown(file, terraform, isFolder(folder) ? folder : (0, node_path.dirname)(file), signal);
	};
	const kind = path === "-" ? null : notAFile(file);
	if (kind !== null) throw new InputError(kind);
	if (path !== "-" && (isSaved === true || endsAsZip(file))) return show();
	const raw = path === "-" ? input : fileBytes(file);
	return decoded(onProgress === void 0 ? raw : counted(raw, onProgress), show);
}
function named(cause, name, noun, mistaken) {
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
	input: (async function* () {})(),
	onProgress: tell
};
node_worker_threads.parentPort?.on("message", async (source) => tell(sendable(await outcomeOf(source, options))));
exports.InputError = InputError;
exports.__commonJSMin = __commonJSMin;
exports.__toESM = __toESM;
exports.isSystemError = isSystemError;
exports.notSaved = notSaved;

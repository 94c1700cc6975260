const require_remembered = require("./domain-remembered.js");
// src/domain/elements.ts
const listsIn = require_remembered.remembered((path) => [...path.matchAll(/\[\*\]/g)].map(({ index }) => path.slice(0, index + 3)));
const placeAt = ({ at }, depth, order) => at?.[depth]?.index ?? order;
function within(values, path, element) {
	const lists = listsIn(path);
	const shared = lists.findIndex((list, depth) => list !== element.lists[depth]);
	const depth = shared < 0 ? lists.length : shared;
	if (depth === 0) return values;
	const { at } = element;
	return at === null ? [] : values.filter((value, order) => at.every((one, d) => d >= depth || isIn$1(value, d, order, one)));
}
const isIn$1 = (value, depth, order, { index }) => placeAt(value, depth, order) === index;
function nameAt(depth, values) {
	const names = values[0]?.at?.[depth]?.keys.keys() ?? [];
	for (const name of names) if (values.every(({ at }) => at?.[depth]?.keys.has(name))) return name;
	return null;
}
function grouped(values, names) {
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
	const [old, now] = [grouped(before, names), grouped(after, names)];
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
const isEmpty = (value) => value === null || value === "" || typeof value === "object" && value.size === 0;
const booleanIn = (value) => {
	if (value === true || value === "true") return true;
	return value === false || value === "false" ? false : null;
};
const equals = (value, wanted) => {
	if (wanted === null) return isEmpty(value);
	return typeof wanted === "boolean" ? booleanIn(value) === wanted : value === wanted;
};
const startsIn = require_remembered.remembered((starts) => [starts].flat().map((start) => start.toLowerCase()));
function startsWithAny(value, starts) {
	const all = value.toLowerCase();
	return startsIn(starts).some((start) => all.startsWith(start));
}
function passes(attribute, test) {
	if (attribute.unknown) return false;
	const { value } = attribute;
	if (test === null || typeof test !== "object") return equals(value, test);
	if ("above" in test) return typeof value === "number" && value > test.above;
	if ("below" in test) return typeof value === "number" && value < test.below;
	if ("set" in test) return isEmpty(value) !== test.set;
	if ("startsWith" in test) return typeof value === "string" && startsWithAny(value, test.startsWith);
	return test.some((one) => equals(value, one));
}
const NOTHING = {
	value: null,
	sensitive: false,
	unknown: false
};
const MISSING = [NOTHING];
const valuesAt = (attributes, path) => attributes.get(path) ?? MISSING;
function textsAt(attributes, path) {
	const found = [];
	for (const { value } of valuesAt(attributes, path)) if (typeof value === "number" || typeof value === "string" && value !== "") found.push(String(value));
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
const isUnclear = ({ value }, test) => typeof value === "string" && asksBoolean(test) && !isEmpty(value) && booleanIn(value) === null;
function holdOrUnclear(conditions, attributes) {
	if (hold(conditions, attributes)) return true;
	const asked = Object.entries(conditions).map(([path, test]) => ({
		test,
		values: valuesAt(attributes, path)
	}));
	return asked.some(({ test, values }) => values.some((value) => isUnclear(value, test))) && asked.every(({ test, values }) => values.some((one) => isUnclear(one, test) || passes(one, test)));
}
const alternatives = (conditions) => conditions === void 0 || conditions === true ? [] : [conditions].flat();
const words = (test) => {
	if (typeof test === "string") return [test];
	return Array.isArray(test) ? test.filter((word) => typeof word === "string") : [];
};
const isCompared = (test) => words(test).length > 0 || typeof test === "object" && test !== null && "startsWith" in test;
function seen({ value, unknown, sensitive }, ...tests) {
	if (unknown) return { hidden: "unknown" };
	if (sensitive) return { hidden: "sensitive" };
	if (isEmpty(value)) return null;
	if (typeof value === "boolean" || typeof value === "number") return value;
	if (typeof value !== "string") return { hidden: "set" };
	if (tests.some(asksBoolean)) return booleanIn(value) ?? { hidden: "other" };
	if (tests.some((test) => words(test).includes(value))) return value;
	return { hidden: tests.some(isCompared) ? "other" : "set" };
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
// src/domain/sorts.ts
const isByType = (sorts) => "type" in sorts;
const pathsOfSorts = (sorts) => isByType(sorts) ? [sorts.type] : [sorts.version, sorts.kind];
const asRow = (row, sort) => rowsBySort(row)(sort);
const rowsBySort = require_remembered.remembered((row) => require_remembered.remembered((sort) => rowOfSort(row, sort)));
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
const typesIn = require_remembered.remembered((row) => {
	const { sorts } = row;
	if (sorts === void 0 || !isByType(sorts)) return () => null;
	const sorted = new Map(sorts.of.flatMap((sort) => sort.types.map((type) => [type.toLowerCase(), {
		sort,
		type
	}])));
	const settings = new Map(sorts.settings?.map((type) => [type.toLowerCase(), type]));
	const harmless = new Set(sorts.harmless.map((type) => type.toLowerCase()));
	return require_remembered.remembered((type) => {
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
Object.defineProperty(exports, "alternatives", {
	enumerable: true,
	get: function() {
		return alternatives;
	}
});
Object.defineProperty(exports, "booleanIn", {
	enumerable: true,
	get: function() {
		return booleanIn;
	}
});
Object.defineProperty(exports, "byPlace", {
	enumerable: true,
	get: function() {
		return byPlace;
	}
});
Object.defineProperty(exports, "evidenceOf", {
	enumerable: true,
	get: function() {
		return evidenceOf;
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
Object.defineProperty(exports, "isByType", {
	enumerable: true,
	get: function() {
		return isByType;
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
Object.defineProperty(exports, "listsIn", {
	enumerable: true,
	get: function() {
		return listsIn;
	}
});
Object.defineProperty(exports, "mayHold", {
	enumerable: true,
	get: function() {
		return mayHold;
	}
});
Object.defineProperty(exports, "ownerOf", {
	enumerable: true,
	get: function() {
		return ownerOf;
	}
});
Object.defineProperty(exports, "paired", {
	enumerable: true,
	get: function() {
		return paired;
	}
});
Object.defineProperty(exports, "passes", {
	enumerable: true,
	get: function() {
		return passes;
	}
});
Object.defineProperty(exports, "pathsOfSorts", {
	enumerable: true,
	get: function() {
		return pathsOfSorts;
	}
});
Object.defineProperty(exports, "seen", {
	enumerable: true,
	get: function() {
		return seen;
	}
});
Object.defineProperty(exports, "sorted", {
	enumerable: true,
	get: function() {
		return sorted;
	}
});
Object.defineProperty(exports, "textsAt", {
	enumerable: true,
	get: function() {
		return textsAt;
	}
});
Object.defineProperty(exports, "unlike", {
	enumerable: true,
	get: function() {
		return unlike;
	}
});
Object.defineProperty(exports, "valuesAt", {
	enumerable: true,
	get: function() {
		return valuesAt;
	}
});
Object.defineProperty(exports, "variantsOf", {
	enumerable: true,
	get: function() {
		return variantsOf;
	}
});
Object.defineProperty(exports, "within", {
	enumerable: true,
	get: function() {
		return within;
	}
});

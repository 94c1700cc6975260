const require_rolldown_runtime = require("./runtime.js");
const require_explain_review = require("./report-path-words.js");
const require_start_hook_command_log_explain_review = require("./domain-verdict.js");
const require_hook_command_log_explain_review = require("./cli-usage.js");
// src/report/by-kind.ts
const WRITTEN = /^(?:([a-z][a-z0-9.-]*)\/)??(?:v\d[a-z0-9]*\/)?([A-Za-z][A-Za-z0-9]*)$/;
const kindSortsOf = ({ sorts }) => sorts === void 0 || require_explain_review.isByType(sorts) ? null : sorts;
function kindIn(text, row) {
	const [, group = "core", kind = ""] = WRITTEN.exec(text.trim()) ?? [];
	if (kind === "" || !text.includes("/")) return null;
	if (/^[A-Z]/.test(kind)) return {
		group,
		kind
	};
	const meant = (kindSortsOf(row)?.of.flatMap((sort) => sort.group === group ? sort.kinds ?? [] : []) ?? []).find((one) => one.toLowerCase() === kind);
	return meant === void 0 ? null : {
		group,
		kind: meant
	};
}
const OWN_GROUP = /^(?:core|apps|batch)$|\.k8s\.io$/;
const OF_OWN_KINDS = { PersistentVolume: "manifest.spec.persistentVolumeReclaimPolicy" };
const ANNOTATION = /\.annotations\["[^/"]*?([a-z0-9-]+\.[a-z]+)\//;
function canHave(path, { group, kind }) {
	const [, domain] = ANNOTATION.exec(path) ?? [];
	if (domain !== void 0) return group.endsWith(`.${domain}`);
	return !OWN_GROUP.test(group) || OF_OWN_KINDS[kind] === path;
}
function rowOfKind(row, { group, kind }) {
	const known = require_explain_review.knownOfKind(row, group, kind);
	const sorts = kindSortsOf(row);
	if (known === null || known === "harmless" || sorts === null) return known;
	const { watch = [], refs = [], what, ...rest } = known;
	const ofKind = watch.flatMap((one) => {
		const { [sorts.kind]: named, ...when } = one.when ?? {};
		if (!(named === void 0 ? canHave(one.path, {
			group,
			kind
		}) : [named].flat().includes(kind))) return [];
		const { when: _, ...bare } = one;
		return [Object.keys(when).length === 0 ? bare : {
			...bare,
			when
		}];
	});
	const refsOfKind = refs.flatMap((ref) => referenceOf(ref, sorts, {
		group,
		kind
	}));
	return {
		...rest,
		what: `${what} (${group}/${kind})`,
		...ofKind.length > 0 && { watch: ofKind },
		...refsOfKind.length > 0 && { refs: refsOfKind }
	};
}
function referenceOf(reference, sorts, { group, kind }) {
	const { when, ...bare } = reference;
	if (when === void 0 || !(sorts.kind in when)) return [reference];
	const isOf = (path, value) => require_explain_review.passes({
		...require_explain_review.NOTHING,
		value
	}, when[path] ?? value);
	return isOf(sorts.kind, kind) && isOf(sorts.version, `${group}/`) ? [bare] : [];
}
// src/report/by-type.ts
const typeSortsOf = ({ sorts }) => sorts !== void 0 && require_explain_review.isByType(sorts) ? sorts : null;
const withoutVersion = (type) => type.replace(/@$/, "");
function typesOf$1(test) {
	const isStart = typeof test === "object" && test !== null && "startsWith" in test;
	const words = [isStart ? test.startsWith : test].flat();
	return words.every((word) => typeof word === "string" && (isStart ? word.endsWith("@") : /::/.test(word))) ? words.map((word) => withoutVersion(String(word))) : null;
}
const TYPE_PATHS = ["type", "type_name"];
const typesIn = (when) => TYPE_PATHS.flatMap((path) => typesOf$1(when?.[path]) ?? []);
function apart(watch) {
	const { when, ...rest } = watch;
	const path = TYPE_PATHS.find((one) => typesOf$1(when?.[one]) !== null);
	if (when === void 0 || path === void 0) return {
		types: [],
		watch
	};
	const { [path]: test, ...others } = when;
	const bare = Object.keys(others).length === 0 ? rest : {
		...rest,
		when: others
	};
	return {
		types: typesOf$1(test) ?? [],
		watch: bare
	};
}
const withoutType = (when) => Object.fromEntries(Object.entries(when).filter(([path, test]) => !TYPE_PATHS.includes(path) || !typesOf$1(test)));
function rowOfType(row, type) {
	const known = require_explain_review.knownOfType(row, type);
	const sorts = typeSortsOf(row);
	if (known === null || known === "harmless" || sorts === null) return known;
	const { type: path, of } = sorts;
	const isSame = (one) => one.toLowerCase() === type.toLowerCase();
	const as = of.find(({ types }) => types.some(isSame))?.as;
	const value = {
		...require_explain_review.NOTHING,
		value: type
	};
	const isOf = (when) => {
		const test = when?.[path];
		const types = typesOf$1(test);
		return types === null || types.some(isSame) || require_explain_review.passes(value, test ?? null);
	};
	const { watch = [], expires = [], leaves = [], refs = [], ruleSets = [], note: _, ...rest } = known;
	const parts = {
		watch: watch.filter(({ when }) => isOf(when)).map((one) => apart(one).watch),
		expires: expires.filter(({ when }) => isOf(when)).map((one) => ({
			...one,
			when: withoutType(one.when)
		})),
		leaves: leaves.filter(({ when }) => isOf(when)),
		refs: refs.filter(({ when }) => isOf(when)),
		ruleSets: ruleSets.filter(({ when }) => isOf(when)).map(({ when, ...one }) => when === void 0 ? one : {
			...one,
			when: withoutType(when)
		})
	};
	const note = as === void 0 ? {} : { note: `The same object as ${as}, of which more is known: explain ${as}.` };
	return {
		...rest,
		...note,
		...Object.fromEntries(Object.entries(parts).filter(([, part]) => part.length > 0))
	};
}
// src/report/by-space.ts
const MOST_NAMED = 8;
const parted = (type) => {
	const mark = type.includes("::") ? "::" : "/";
	const end = mark === "::" ? type.lastIndexOf(mark) : type.indexOf(mark);
	return end < 0 ? [type, ""] : [type.slice(0, end), type.slice(end + mark.length)];
};
const countedBySpace = (all) => {
	const counts = [...require_explain_review.grouped(all, ({ type }) => parted(type)[0])].map(([space, { length }]) => `${space} (${length})`);
	return counts.length === 0 ? [] : [{
		says: counts.sort().join(", "),
		under: []
	}];
};
const bySpace = (all) => [...require_explain_review.grouped(all, ({ type }) => parted(type)[0])].sort(([a], [b]) => a < b ? -1 : 1).map(([space, members]) => {
	const names = members.map(({ type, says = "" }) => `${parted(type)[1]}${says}`).sort((a, b) => a < b ? -1 : 1);
	const more = names.length - MOST_NAMED;
	return {
		says: `${space}: ${(more > 1 ? [...names.slice(0, MOST_NAMED), `and ${more} more`] : names).join(", ")}`,
		under: []
	};
});
// src/report/condition-words.ts
const pathWords = (path) => {
	const [, block = "", one = "", other = ""] = /^(.*)\{([\w.]+\.\w+),([\w.]+)\}$/.exec(require_explain_review.shownPath(path)) ?? [];
	if (block !== "") return `${block}.${one} and ${block}.${other} together`;
	const [, first = "", second = ""] = /^\{(\w+),(\w+)\}$/.exec(path) ?? [];
	if (first !== "") return `${first} and ${second} together`;
	return path.includes("{") ? `the tags in ${require_explain_review.shownPath(path).replace(/(\[\*\])?\{.*/, "")}` : require_explain_review.shownPath(path);
};
const scalar = (value) => value === null ? "not set" : String(value);
const MOST_WORDS = 12;
const either = (words) => words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS / 2).map(scalar).join(", ")} or one of ${words.length - MOST_WORDS / 2} more` : require_hook_command_log_explain_review.listed(words.map(scalar), "or");
const isList = (test) => Array.isArray(test);
const compared = (test) => {
	if ("above" in test) return `is above ${test.above}`;
	if ("below" in test) return `is below ${test.below}`;
	if ("set" in test) return test.set ? "is set" : "is not set";
	if ("besides" in test) return `is other than ${either(test.besides)}`;
	const starts = [test.startsWith].flat();
	return starts.every((start) => start.endsWith("@")) ? `is ${either(starts.map((start) => start.slice(0, -1)))}` : `begins with ${either(starts)}`;
};
const paired = (path, test) => [test].flat().map((pair) => require_explain_review.pairWords(path, String(pair))).join(", or ");
const tested = (path, test) => {
	const block = require_explain_review.pairedPath(path);
	if (block !== null) return `${block} has ${paired(path, test)}`;
	const shown = require_explain_review.shownPath(path);
	if (test === null) return `${shown} is not set`;
	if (typeof test !== "object") return `${shown} is ${test}`;
	return `${shown} ${isList(test) ? `is ${either(test)}` : compared(test)}`;
};
const conditionWords = (conditions) => Object.entries(conditions).map(([path, test]) => tested(path, test)).join(" and ");
const anyOfWords = (conditions) => require_explain_review.alternatives(conditions).map(conditionWords).join(", or if ");
const DIRECTIONS = {
	off: "is switched off",
	on: "is switched on",
	lowered: "is lowered",
	raised: "is raised",
	removed: "is removed, in whole or in part",
	set: "is set",
	changed: "changes",
	rarer: "runs less often"
};
const wordsOf = (side) => side === void 0 ? [] : [side].flat();
const isSet = (word) => word !== null;
function turned({ from, to }) {
	const start = from === void 0 ? "" : ` from ${either(wordsOf(from).map((word) => word ?? "nothing"))}`;
	const ends = wordsOf(to);
	const left = ends.filter(isSet);
	if (left.length === 0) return ends.length === 0 ? `goes${start}` : start === "" ? "is no longer set" : `goes${start} to nothing`;
	return `goes${start} to ${either(left)}${left.length < ends.length ? ", or is no longer set" : ""}`;
}
const directionWords = (direction) => typeof direction === "string" ? DIRECTIONS[direction] : turned(direction);
// src/report/explain-changes.ts
const WEIGHT_WORDS = {
	high: "blocks",
	medium: "warns",
	low: "is only noted"
};
const DOES = {
	block: "blocks",
	warn: "warns",
	note: "is only noted",
	off: "is not reported"
};
const ruled = (rule, weight) => {
	if (require_explain_review.isLossRule(rule)) return weight === null ? `[${rule}]` : `[${rule}, ${WEIGHT_WORDS[weight]}]`;
	return `[${rule}, ${DOES[require_explain_review.RULES[rule].level]}]`;
};
const weightIn = ({ sorts, weight }) => sorts === void 0 ? weight : null;
function consequence(path, change, says) {
	return `${(require_explain_review.shownPath(path).split(".").at(-1)?.replace(/(?<=[a-z])(?=[A-Z])|_/g, " ").toLowerCase() ?? "").replace(/ enabled$/, "")} ${directionWords(change)}` === says ? "" : `: ${says}`;
}
const unknownWords = ({ rule, ifUnknown }) => {
	if (ifUnknown === void 0) return [];
	return [`If the new value is known only after the apply, ${ifUnknown === "unsaid" ? "nothing is said" : `this counts: ${ruled(rule, ifUnknown)}`}.`];
};
const watched = (watch, ofRow) => {
	const { path, change, rule, says, when, whenAfter, unit, weight, otherwise, unset } = watch;
	return {
		says: `${require_explain_review.shownPath(path)}${unit === void 0 ? "" : ` (unit: ${require_explain_review.shownPath(unit)})`} ${directionWords(change)}${consequence(path, change, says)} ${ruled(rule, weight ?? ofRow)}`,
		under: [
			...when === void 0 ? [] : [`Only if ${conditionWords(when)} before the change.`],
			...whenAfter === void 0 ? [] : [`Only if ${conditionWords(whenAfter)} after it.`],
			...unset === void 0 ? [] : [`Where nothing is set, ${unset} counts, as the service takes it then.`],
			...otherwise === void 0 || change === "changed" ? [] : [`Where there is no such element, ${pathWords(otherwise)} counts for it.`],
			...unknownWords(watch)
		]
	};
};
function watches(row, ofRow) {
	const all = (row.watch ?? []).map(apart);
	const ofEvery = all.filter(({ types }) => types.length === 0).map(({ watch }) => watched(watch, ofRow));
	const settings = [...require_explain_review.grouped(all.flatMap(({ types }) => types), (type) => type)].map(([type, { length }]) => ({
		type,
		says: ` (${require_hook_command_log_explain_review.counted(length, "setting")})`
	}));
	return [...ofEvery, ...bySpace(settings)];
}
const shortly = (all) => {
	const ofEvery = all.filter(({ types }) => types.length === 0).map(({ entry }) => entry);
	const byTypes = [...require_explain_review.grouped(all.filter(({ types }) => types.length > 0), ({ types }) => types.join(", "))];
	return [...ofEvery, ...byTypes.map(([types, some]) => ({
		says: `${types}: ${[...new Set(some.map(({ entry }) => inside(entry.says)))].join("; ")}`,
		under: []
	}))];
};
const inside = (says) => {
	const bare = says.replace(/^If .*?: /, "");
	return bare.charAt(0).toLowerCase() + bare.slice(1);
};
const switchedOff = ({ when, over, rule, says }, ofRow) => ({
	says: `If ${conditionWords(when)}: ${says} ${ruled(rule, ofRow)}`,
	under: over === "unseen" ? [] : [`Only if, of the object that it is about, ${conditionWords(over)}.`]
});
const LIMITS = {
	"at-least": "the higher, the fewer match",
	"at-most": "the lower, the fewer match",
	prefix: "what begins with one of them matches",
	suffix: "what ends with one of them matches",
	"every-prefix": "what has tags that begin with each of them matches",
	words: "what is one of them matches",
	pairs: "what has all of them matches",
	same: "compared as a whole"
};
const limited = (limits) => limits.map(({ at, by, none }) => `${[at].flat().map((path) => pathWords(path)).join(" or ")} (${LIMITS[by]}${none === void 0 ? "" : `; ${none} is no limit`})`).join(", ");
const comparedRules = ({ harm, rule, when, limits, except, says, weight }, ofRow) => ({
	says: `${require_hook_command_log_explain_review.sentence(says)} ${ruled(rule, weight ?? ofRow)}`,
	under: [
		`Reported if the rules match ${harm} than before.`,
		`What a rule matches is limited by ${limited(limits)}.`,
		...when === void 0 ? [] : [`Only rules count in which ${conditionWords(when)}.`],
		...except?.when === void 0 ? [] : [`What rules match in which ${conditionWords(except.when)} does not count; they are limited by ${limited(except.limits)}.`]
	]
});
const expiring = ({ when, says, rule, weight }, ofRow) => ({
	says: `If ${conditionWords(when)}: ${says} ${ruled(rule ?? "data-expiry", weight ?? ofRow)}`,
	under: []
});
function changes(sheet, row) {
	const weight = weightIn(row);
	const isByType = (row.watch ?? []).some((one) => apart(one).types.length > 0);
	sheet.list(isByType ? "Changes in place that are reported; name one of these types, and explain tells its settings" : "Changes in place that are reported, with what each does by default", watches(row, weight)).list("Rules in it; all of them together are compared, whatever their order", shortly((row.ruleSets ?? []).map((one) => ({
		types: typesIn(one.when),
		entry: comparedRules(one, weight)
	})))).list("Values that make stored data expire or be overwritten", shortly((row.expires ?? []).map((one) => ({
		types: typesIn(one.when),
		entry: expiring(one, weight)
	})))).list("A create of it that switches a safeguard of an existing object off", shortly((row.createdOff ?? []).map((one) => ({
		types: typesIn(one.when),
		entry: switchedOff(one, weight)
	}))));
}
// src/report/sheet.ts
var Sheet = class {
	#lines = [];
	#width;
	constructor(width) {
		this.#width = require_hook_command_log_explain_review.readable(width);
	}
	text(indent, text, hang = 0) {
		const [first = "", ...rest] = require_hook_command_log_explain_review.wrapped(text, this.#width - indent - hang);
		this.#lines.push(" ".repeat(indent) + first, ...rest.map((line) => " ".repeat(indent + hang) + line));
		return this;
	}
	line(text) {
		this.#lines.push(text);
		return this;
	}
	space() {
		return this.line("");
	}
	list(heading, entries) {
		if (entries.length === 0) return this;
		this.space().text(2, heading);
		for (const { says, under } of entries) {
			this.text(2, `- ${says}`, 2);
			for (const line of under) this.text(6, line, 2);
		}
		return this;
	}
	toString() {
		return `${this.#lines.join("\n")}\n`;
	}
};
// src/report/explain-row.ts
const LOSS = "last-copy, or data-loss where something remains";
const CLASS_WORDS = {
	data: ["it holds data", LOSS],
	backup: ["it is a backup, or makes or keeps backups", "backup-loss"],
	key: ["it is a key, a secret or a certificate that something can't do without", "key-loss"],
	container: ["a destroy of it also deletes what is inside", "container-loss"],
	identity: ["it holds users or accounts", LOSS],
	dns: ["it holds DNS data", LOSS],
	"network-critical": ["once destroyed, it can't be had again", "address-loss"],
	guard: ["it is a safeguard", "guard-removed"]
};
const lasting = (days) => {
	if (days === void 0) return "";
	return typeof days === "number" ? ` for ${days} days` : ` for as long as ${require_explain_review.shownPath(days.path)} says`;
};
const LEFT = {
	refused: () => "",
	snapshot: () => "",
	nothing: () => "",
	kept: () => " (this stays where it is)",
	grace: (days) => ` (this can be had back${lasting(days) || " for a limited time"})`
};
const DECIDING = {
	inside: "if what it is stored in is in the state and stays",
	made: "if what it was made by is in the state"
};
const leaf = ({ remains, of, says, when, days }) => ({
	says: `${remains === "nothing" ? "nothing remains: " : ""}${says}${LEFT[remains](days)}`,
	under: when === void 0 ? [] : [of === void 0 ? `if ${conditionWords(when)}` : `${DECIDING[of]}, and there ${conditionWords(when)}`]
});
const conditional = ({ says, under: [condition] }) => ({
	says: condition === void 0 ? require_hook_command_log_explain_review.sentence(says) : `${require_hook_command_log_explain_review.sentence(condition)}: ${says}`,
	under: []
});
const outlasting = ({ when, says }) => ({
	says: `If what it is stored in goes too, and ${conditionWords(when)}: ${says}`,
	under: []
});
const leavesOf = ({ leaves = [], outlasts = [] }) => {
	const isSure = leaves.some(({ when }) => when === void 0);
	return leaves.length === 0 ? [] : [
		...leaves.map((one) => conditional(leaf(one))),
		...outlasts.map(outlasting),
		...isSure ? [] : [{
			says: "Otherwise: nothing",
			under: []
		}]
	];
};
const sortEntry = ({ group, kinds, what, weight, holds, forgets, leaves = [] }) => ({
	says: `${group.startsWith(".") ? `any group that ends in ${group}` : group}: ${kinds?.join(", ") ?? "any other kind"}`,
	under: [
		`${require_hook_command_log_explain_review.sentence(what)}. A destroy of it ${WEIGHT_WORDS[weight]} by default.`,
		...holds === void 0 ? [] : [`Only if ${anyOfWords(holds)}.`],
		...forgets === void 0 || forgets === true ? [] : [`It is only forgotten if ${anyOfWords(forgets)}.`],
		...leaves.map((one) => conditional(leaf(one)).says)
	]
});
function types(sheet, { type, of, settings = [], harmless }) {
	sheet.space().text(2, `What it is stands in ${type}. Name one of these types, and explain tells what is known of it.`, 2);
	for (const weight of require_explain_review.WEIGHTS) {
		const named = of.filter((sort) => sort.weight === weight).flatMap((sort) => sort.types.map((one) => ({ type: one })));
		sheet.list(`A destroy of these ${WEIGHT_WORDS[weight]} by default`, weight === "low" ? countedBySpace(named) : bySpace(named));
	}
	sheet.list("Of these only changes in place count", bySpace(settings.map((one) => ({ type: one })))).space().text(2, `${require_hook_command_log_explain_review.counted(harmless.length, "other type")} and what lies below them hold nothing. All further ones are reported as unclassified.`, 2);
}
function sorts(sheet, row) {
	if (row.sorts === void 0) return;
	if (require_explain_review.isByType(row.sorts)) types(sheet, row.sorts);
	else sheet.list("Objects of these kinds count, by their API group", merged(row.sorts.of.map(sortEntry)));
}
function merged(entries) {
	const byText = new Map();
	for (const entry of entries) {
		const text = entry.under.join("\n");
		byText.set(text, [...byText.get(text) ?? [], entry]);
	}
	return [...byText.values()].map(([first, ...others]) => {
		const { says, under } = first;
		return {
			says: [says, ...others.map((other) => other.says)].join("; "),
			under
		};
	});
}
const ROLES = {
	copies: "It is a copy of",
	inside: "It is stored in",
	key: "It can't be read without",
	guards: "It is a safeguard of",
	takes: "A destroy of it also destroys",
	leaves: "A destroy of it may leave",
	locks: "It is a lock on",
	sends: "What is in it is copied to",
	made: "It was made by",
	groups: "Its copies are copies of"
};
const shareOf = ({ path, any }) => path.startsWith("{") ? "the same " : any === true ? "one of " : "all of ";
const choice = ({ patterns, having, except }) => [
	patterns === true ? ", also by patterns with *" : "",
	having === void 0 ? "" : `; it must have ${shareOf(having)}${pathWords(having.path)}`,
	except === void 0 ? "" : `; what ${pathWords(except)} names is left out`
].join("");
const way = (reference) => {
	const { path, when, every, keeps, only, follows = false, members, whole } = reference;
	if (members === true) return `Both have the same in ${pathWords(path)}.`;
	if (only !== void 0) {
		const [block = "", id = "", flag = ""] = path.split(/[{,}]/);
		return `Named by ${block}.${id}, where ${flag} is ${only}.`;
	}
	const outlives = keeps === void 0 ? "" : `; what it keeps there stays when it goes${keeps === true ? "" : `, if ${conditionWords(keeps)}`}`;
	const part = whole === void 0 ? "" : whole === false ? "; it copies a part only" : `; it copies all of it only if ${conditionWords(whole)}`;
	const still = follows === false ? "" : `; it is a copy still only if ${conditionWords(follows)}`;
	return `Named by ${every === true ? "all of " : ""}${pathWords(path)}${choice(reference)}${when === void 0 ? "" : `, if ${conditionWords(when)}`}${outlives}${still}${part}.`;
};
const referred = (refs) => {
	const said = (ref) => `${ref.follows === false ? "It was made once from" : ROLES[ref.role]} ${either(ref.to)}`;
	const told = refs.filter(({ path }) => require_explain_review.idOfAccount(path) === null);
	return [...new Set(told.map(said))].map((says) => ({
		says,
		under: [...new Set(told.filter((ref) => said(ref) === says).map(way))]
	}));
};
const copiesOf = (type, others) => others.flatMap((other) => {
	const paths = (other.refs ?? []).filter(({ role, to, whole }) => role === "copies" && whole !== false && to.includes(type)).map(({ path }) => pathWords(path));
	return paths.length === 0 ? [] : [{
		type: other.type,
		by: [...new Set(paths)]
	}];
});
const copyEntry = ({ type, by }) => ({
	says: `${type}, which names it by ${require_hook_command_log_explain_review.listed(by, "or")}`,
	under: []
});
const linkTo = (source) => {
	const [repository, path] = source.split(" ");
	return path === void 0 || !repository?.includes("/") ? source : `https://github.com/${repository}/blob/HEAD/${path}`;
};
const SMALL_CONTAINER = "it holds, groups or serves other objects";
const standing$1 = ({ class: named, weight }) => {
	const [words, rule] = CLASS_WORDS[named];
	const meaning = named === "container" && weight === "low" ? SMALL_CONTAINER : words;
	const level = named === "guard" || named === "network-critical" ? "A destroy of it warns" : `A destroy of it ${WEIGHT_WORDS[weight]}`;
	return `${require_hook_command_log_explain_review.sentence(meaning)}. ${level} by default [${rule}].`;
};
function weights(sheet, row) {
	for (const { when, loses } of row.losing ?? []) sheet.text(2, `If ${conditionWords(when)}: ${loses}`, 2);
	if (row.heavier !== void 0) {
		const { when, weight, loses } = row.heavier;
		sheet.text(2, `If ${conditionWords(when)}, a destroy ${WEIGHT_WORDS[weight]}, and more is lost: ${loses}`, 2);
	}
	if (row.isMachine === true) sheet.text(2, `If its name or a tag speaks of a database, of data or of production, a destroy ${WEIGHT_WORDS.medium}: only these tell what is on its boot disk.`, 2);
	if (row.lighter !== void 0) {
		const { when, weight, loses } = row.lighter;
		const by = when === void 0 ? "" : ` and ${conditionWords(when)}`;
		sheet.text(2, `If it is a copy and its source stays${by}, a destroy ${WEIGHT_WORDS[weight]}, and less is lost: ${loses}`, 2);
	}
}
const RUNS = "It is an action: it runs with an apply, and no state has it.";
const isSettings = ({ holds }) => Array.isArray(holds) && holds.length === 0;
function rowText(row, others, width) {
	const sheet = new Sheet(width).text(0, `${row.type}: ${row.what}`).space();
	if (isSettings(row)) sheet.text(2, "It holds nothing itself: only its changes in place count.", 2);
	else sheet.text(2, row.isAction === true ? RUNS : standing$1(row), 2).text(2, `What is lost: ${row.loses}`, 2);
	weights(sheet, row);
	if (row.takesCopies !== void 0) {
		const { when, types } = row.takesCopies;
		sheet.text(2, `Copies that are deleted with it${when === void 0 ? "" : ` if ${conditionWords(when)}`}: ${require_hook_command_log_explain_review.listed(types, "and")}.`, 2);
	}
	if (row.restore !== void 0) sheet.text(2, `Getting it back: ${row.restore}`, 2);
	if (row.holds !== void 0 && !isSettings(row)) sheet.text(2, `An object of it counts only if ${anyOfWords(row.holds)}.`, 2);
	if (row.forgets !== void 0 && row.isAction !== true) sheet.text(2, `A destroy does not delete it: the provider only forgets it${row.forgets === true ? "" : `, if ${anyOfWords(row.forgets)}`}.`, 2);
	sorts(sheet, row);
	sheet.list("What remains after a destroy; the first line that fits the values in the state counts", leavesOf(row)).list("What counts as a copy of it, in the same state", copiesOf(row.type, others).map(copyEntry));
	changes(sheet, row);
	sheet.list("How it depends on others", referred(row.refs ?? [])).list("Settings of it that decide what remains of the things stored in it", (row.decides ?? []).map((path) => ({
		says: require_explain_review.shownPath(path),
		under: []
	})));
	if (row.note !== void 0) sheet.space().text(2, `Note: ${row.note}`, 2);
	return sheet.space().line(`  Source: ${linkTo(row.source)}`).toString();
}
// src/report/explain-rule.ts
const TO_DO = {
	"last-copy": ["Keep it. Put the block back, or take back the change that forces the replacement, and run plan again.", "Prove a backup. If it has to go, make a backup that lives outside this state, and restore from it once."],
	"data-loss": ["Ask of what remains: how old is it, how long is it kept, and has anybody restored from it? Then keep the object, prove the backup, or ask a code owner to agree."],
	"data-expiry": ["Make sure that what will expire may expire: limit the rule to a prefix or a tag, lengthen the time, or leave it out."],
	"backup-loss": ["Keep the backup until there is a newer one that somebody has restored from. To lower a retention, do it apart from any change of the data itself."],
	"key-loss": ["Find out what is encrypted with it, backups included. Encrypt that anew with another key first, or keep the key: it costs little."],
	"address-loss": ["Keep it, or tell those who depend on it before it goes. The next one will be another one."],
	"container-loss": ["List what is inside, at the provider and not in the plan. Move out or back up what has to stay, or keep the container."],
	protected: ["The reason stands with the finding. If it still holds, keep the object; if not, change the policy first, in a pull request of its own."],
	"mass-destroy": ["Check the target before anything else: workspace, backend, variable files, the directory. If the environment really is to go, say so in the pull request and ask a code owner."],
	"missing-state": [
		"Do not apply. Find the state: backend settings, workspace, credentials; then run init again and make a new plan.",
		"If this is the first apply of the root, or if everything in it was destroyed on purpose, it is right: type what is asked for.",
		"If it was applied already, do not bring the old state back and apply over it: the next plan would delete one of the two."
	],
	"state-swapped": ["Do not apply. Ask who changed the backend, the workspace or the state file, and why. Bring the state back that was applied last, and run plan again.", "If the other state is the right one, a person who applies it once by destroy-guard apply makes it the one that counts."],
	"wrong-environment": ["See that the plan is that of this root; select the workspace and init the backend that the policy names; make the plan again. Give the file that terraform plan -out wrote.", "If the policy is out of date, change it first, in a pull request of its own."],
	frozen: ["Wait, and make a new plan after the window. If it can't wait, ask a code owner."],
	"unreadable-change": [
		"If planning failed: repair the cause and make the plan again. Such a plan can't be applied, so nobody can agree to it either.",
		"If Terraform or OpenTofu is newer than destroy-guard, update destroy-guard.",
		"If an entry contradicts itself, the plan is not as Terraform or OpenTofu wrote it: give the file of plan -out, or all that show -json prints of it, unchanged."
	],
	"guard-removed": ["Leave the safeguard on. If it has to go, take it off in a change of its own, right before the change that needs it, so that the reviewer sees both."],
	forgotten: ["Say who takes over: another state that imports it, or a person. Otherwise it is neither patched, nor backed up, nor found again."],
	unclassified: ["Find out whether objects of this type hold something, and tell the policy."],
	exposed: ["Switch on what refuses its deletion or keeps a copy. destroy-guard explain TYPE lists what counts for a type."],
	"guard-edited": ["Read this part of the change by itself. It has no effect on this very check, which takes policy and CODEOWNERS from the base branch; it has one on the next."],
	"incomplete-plan": ["Make the plan without -target if you can. If not, expect another plan, and have that one reviewed as well."],
	drifted: ["Find out who changed it and why, and bring the configuration or the object back in line before the plan is applied."],
	"side-effect": ["Read what the action does before you apply."],
	"exception-expired": ["Give it a new date if its reason still holds, else delete it."],
	"exception-used": ["Make sure that its reason still holds, and that it covers no more than it has to."]
};
const LEVEL_WORDS = {
	block: "It blocks by default.",
	warn: "It warns by default, and fails nothing.",
	note: "It is a note by default, and fails nothing.",
	off: "It is off by default; the policy switches it on."
};
const { share, atLeast } = require_explain_review.DEFAULT_POLICY.massDestroy;
const MASS = `It speaks if at least ${atLeast} objects are deleted or replaced, and these are at least ${100 * share} % of those that are not known as harmless.`;
const standing = (rule) => {
	if (rule === "missing-state") return "It blocks where the root is known not to be new, and warns where nobody can know, as review can't, unless the policy itself says block.";
	const { level } = require_explain_review.RULES[rule];
	if (rule === "mass-destroy") return `${LEVEL_WORDS.block} ${MASS}`;
	return typeof level === "string" ? LEVEL_WORDS[level] : "By default it blocks for what would be missed most (weight high), warns for the middle, and is a note for the rest.";
};
const policyLines$1 = (rule) => ["rules:", rule === "mass-destroy" ? `  ${rule}: { level: warn, share: ${share}, atLeast: ${atLeast} }   # level: block, warn, note or off` : require_explain_review.isLossRule(rule) ? `  ${rule}: { high: block, medium: block, low: warn }   # one level for each weight` : `  ${rule}: ${require_explain_review.RULES[rule].level === "warn" ? "block" : "warn"}   # block, warn, note or off`];
const CONSENT = "If it blocks, and is right as it is: a code owner agrees, on GitHub by the label allow-destroy, elsewhere with destroy-guard agree. Where destroy-guard apply asks, type what it shows.";
function ruleText(rule, width) {
	const { says, matters } = require_explain_review.RULES[rule];
	const sheet = new Sheet(width).text(0, `${rule}: ${says}`).space().text(2, `Why it matters: ${matters}`, 2).text(2, standing(rule), 2).list("What to do", [...TO_DO[rule], CONSENT].map((says) => ({
		says,
		under: []
	}))).space().text(2, "Another level, in the policy (.github/destroy-guard.yml of the base branch)");
	for (const line of policyLines$1(rule)) sheet.line(`    ${line}`);
	return sheet.space().line(`  With an example: ${require_explain_review.sectionOf(rule, require_explain_review.DOCS)}`).line(`  Who may agree: ${require_explain_review.OVERRIDE_DOCS}`).toString();
}
const ruleJson = (rule) => ({
	rule,
	title: require_explain_review.RULES[rule].title,
	level: require_explain_review.RULES[rule].level,
	says: require_explain_review.RULES[rule].says,
	matters: require_explain_review.RULES[rule].matters,
	do: TO_DO[rule],
	docs: require_explain_review.sectionOf(rule, require_explain_review.DOCS)
});
// src/report/explain.ts
const policyLines = (...lines) => lines.map((line) => `    ${line}\n`).join("");
const ownType = (type) => policyLines("catalogue:", `  - type: ${type}`, "    class: data        # or backup, key, container, \u2026; none for a type that holds nothing", "    weight: high       # high blocks, medium warns, low is noted", "    what: ledger       # in your own words");
const CAN_BE_TYPE = /^[A-Za-z][A-Za-z0-9]*_[A-Za-z0-9_-]+$/;
const isLikeCloudType = (name) => /^([a-z0-9]+(\.[a-z0-9]+)+(\/[a-z0-9]+)+(@.*)?|aws(::[a-z0-9]+)+)$/i.test(name);
const isLikeKind = (name) => /^[a-z][a-z0-9.-]*\/(?:v\d[a-z0-9]*\/)?[A-Z][A-Za-z0-9]*$/.test(name);
const MOST_FOUND = 20;
function foundText(shown, found) {
	const first = found.slice(0, MOST_FOUND);
	const column = Math.max(...first.map(({ type }) => type.length));
	const lines = first.map(({ type, what }) => `  ${type.padEnd(column)}  ${what ?? "holds nothing"}\n`);
	const more = found.length - first.length;
	return `${shown}: no type is called so. ${require_hook_command_log_explain_review.counted(found.length, "type")} ${found.length === 1 ? "has" : "have"} it in the name, or in what it is:\n\n${lines.join("")}${more === 0 ? "" : `  \u2026and ${more} more; a second word finds fewer\n`}`;
}
const isSearch = ({ type, known, found = [] }) => found.length > 0 && typesOf(type, known) === 0 && (!type.includes("_") || require_hook_command_log_explain_review.nearTypes(type, known).length === 0);
const nearRule = (name) => {
	const [near] = require_hook_command_log_explain_review.nearWords(name, require_explain_review.RULE_NAMES);
	return near !== void 0 && near.replaceAll("-", "") === name.toLowerCase().replace(/[_ ]/g, "") || !name.includes("_") ? near : void 0;
};
const CLOUDS$1 = /^(?:aws|azurerm|google)_/;
const MOST_IN_CLOUDS = 5;
function inClouds(name, found) {
	const others = CLOUDS$1.test(prefixOf(name)) ? [] : found.filter(({ type }) => CLOUDS$1.test(type)).slice(0, MOST_IN_CLOUDS);
	return others.length === 0 ? "" : `  What the clouds have of it: ${require_hook_command_log_explain_review.listed(others.map(({ type }) => type), "and")}\n`;
}
function unknownText({ type, known, found = [] }) {
	const shown = require_hook_command_log_explain_review.terminalText(type);
	const near = require_hook_command_log_explain_review.nearTypes(type, known);
	const ofProvider = typesOf(type, known);
	if (ofProvider > 0) return `${shown}: this is the prefix of a provider, of which the catalogue knows ${require_hook_command_log_explain_review.counted(ofProvider, "type")}.
  Name one of them: destroy-guard completion types | grep ^${prefixOf(type)}\n${inClouds(type, found)}`;
	if (isSearch({
		type,
		known,
		found
	})) return foundText(shown, found);
	const head = `${shown}: the catalogue does not know this type; deleting or replacing it is reported as unclassified.`;
	const [nearest] = near;
	const rule = near.length === 0 ? nearRule(type) : void 0;
	if (rule !== void 0) return `${shown} is no resource type. Did you mean the rule ${rule}?\n`;
	if (isLikeKind(type) || isLikeCloudType(type)) return `${shown}: the catalogue does not know this ${isLikeKind(type) ? "kind of Kubernetes objects" : "type of the cloud's own API"}; deleting or replacing it is reported as unclassified.
  Of such an object the policy knows only the type that Terraform has: name it there by its address, under protect or allow.\n`;
	if (!CAN_BE_TYPE.test(type)) return `${shown} is no resource type, and no type has it in its name: a type is written like aws_db_instance.\n`;
	if (nearest === void 0) return `${head}\n\n  To have it reviewed, name it in the policy:\n\n${ownType(shown)}`;
	return `${head}
  Did you mean ${require_hook_command_log_explain_review.listed(near, "or")}?

  To protect every object of it, name it in the policy:

${policyLines("protect:", `  - type: ${nearest}`)}
  If ${shown} is a type of your own, name it there, so that it is reviewed:

${ownType(shown)}`;
}
const AS_IT_IS = /^ {4}|^ {2}\S+ {2}/;
const within = (width, text) => text.split("\n").map((line) => {
	if (AS_IT_IS.test(line)) return line;
	const indent = line.length - line.trimStart().length;
	return new Sheet(width).text(indent, line.trimStart(), 2).toString().trimEnd();
}).join("\n");
function explained(explained, width) {
	const { type, knowledge, beside } = explained;
	if (knowledge.known === "row" || knowledge.known === "policy") return rowText(knowledge.row, beside, width);
	if (knowledge.known === "harmless") return within(width, `${require_hook_command_log_explain_review.terminalText(type)}: known to hold nothing that a destroy would lose; deleting or replacing it is never a finding of its own.\n`);
	return within(width, unknownText(explained));
}
const prefixOf = (type) => type.endsWith("_") ? type : `${type}_`;
const typesOf = (name, known) => /^[a-z0-9]+_?$/.test(name) ? known.filter((one) => one.startsWith(prefixOf(name))).length : 0;
const nearOf = ({ type, knowledge, known, found = [] }) => {
	if (knowledge.known !== "nothing") return [];
	return isSearch({
		type,
		known,
		found
	}) ? found.slice(0, MOST_FOUND).map((one) => one.type) : require_hook_command_log_explain_review.nearTypes(type, known);
};
const typeJson = (explained) => {
	const { type, knowledge, beside } = explained;
	const row = knowledge.known === "row" || knowledge.known === "policy" ? knowledge.row : null;
	return {
		type,
		known: knowledge.known,
		near: nearOf(explained),
		row: row === null ? null : {
			...row,
			source: linkTo(row.source)
		},
		copies: row === null ? [] : copiesOf(row.type, beside)
	};
};
const explainedJson = (types, rules = []) => `${require_hook_command_log_explain_review.printableJson(JSON.stringify({
	version: 1,
	types: types.map(typeJson),
	rules: rules.map(ruleJson)
}, null, 2))}\n`;
// src/cli/explain-search.ts
const SHORTEST_PART = 4;
const CLOUDS = [
	"aws_",
	"azurerm_",
	"google_"
];
const ANY_ENGINE = /^(?:aws_(?:db_instance|rds_cluster)|google_sql_database_instance|alicloud_db_instance|digitalocean_database_cluster|huaweicloud_rds_instance|ibm_database|ovh_cloud_project_database|scaleway_rdb_instance|vultr_database)$/;
const ALSO_CALLED = new Map([
	["rds", /^aws_db_/],
	["ec2", /^aws_(?:instance|ebs_|ami|eip|launch_)/],
	["gcs", /^google_storage_bucket/],
	["aks", /^azurerm_kubernetes_cluster/],
	["gke", /^google_container_cluster/],
	["k8s", /_(?:kubernetes|eks|gke)_.*cluster$|^google_container_cluster/],
	["aurora", /^aws_rds_cluster$/],
	...[
		"mysql",
		"mariadb",
		"postgres",
		"postgresql"
	].map((engine) => [engine, ANY_ENGINE]),
	...[
		"mssql",
		"sqlserver",
		"oracle"
	].map((engine) => [engine, /^aws_db_instance$/]),
	...["mongo", "mongodb"].map((engine) => [engine, /^aws_docdb_cluster$/]),
	["elasticsearch", /^aws_opensearch_domain$/]
]);
function typesWith(text) {
	const words = wordsIn(text);
	if (words.length === 0) return [];
	const rows = require_explain_review.allRows().filter(({ type, what, note = "" }) => hasAll(words, type, wordsIn(`${type} ${what} ${note}`))).sort((a, b) => require_explain_review.WEIGHTS.indexOf(a.weight) - require_explain_review.WEIGHTS.indexOf(b.weight) || cloudRank(a.type) - cloudRank(b.type) || copyRank(a) - copyRank(b) || byCloud(a.type, b.type));
	const told = new Set(rows.map(({ type }) => type));
	const others = require_explain_review.knownTypes().filter((type) => !told.has(type) && hasAll(words, type, wordsIn(type))).sort(byCloud);
	return [...rows, ...others.map((type) => ({
		type,
		what: null
	}))].map(({ type, what }) => ({
		type,
		what
	}));
}
const copyRank = ({ class: named }) => named === "backup" ? 1 : 0;
const cloudRank = (type) => {
	const at = CLOUDS.findIndex((prefix) => type.startsWith(prefix));
	return at < 0 ? CLOUDS.length : at;
};
const byCloud = (a, b) => cloudRank(a) - cloudRank(b) || (a < b ? -1 : 1);
const wordsIn = (text) => text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
const hasAll = (words, type, among) => words.every((word) => among.some((one) => one === word || word.length >= SHORTEST_PART && one.includes(word)) || ALSO_CALLED.get(word)?.test(type) === true);
// src/cli/explain.ts
var explain_exports = require_rolldown_runtime.__exportAll({ EXPLAIN: () => EXPLAIN });
const FORMATS = ["terminal", "json"];
const OPTIONS = {
	format: {
		type: "string",
		value: "FORMAT",
		default: "terminal",
		says: "form of the answer",
		words: FORMATS
	},
	...require_hook_command_log_explain_review.HELP
};
const usage = () => require_hook_command_log_explain_review.usageOf({
	name: "explain",
	forms: ["[OPTIONS] TYPE | ADDRESS | RULE..."],
	text: `  TYPE is a resource type, or the address of an object of that type: what a destroy of
  it loses, what remains, which changes are reported. Types of Azure's API and of
  CloudFormation, and kinds of Kubernetes behind their API group, are types too. Types of
  your own are those of the policy of this repository. A word, such as rds, lists the
  types that have it in their name or in what they are; several words, those that have
  all of them. RULE is the name of a rule, as
  reports show it in brackets: what it finds, why that matters, what to do.`,
	options: OPTIONS,
	examples: [
		"destroy-guard explain aws_db_instance",
		"destroy-guard explain 'module.shop.aws_db_instance.prod[\"a\"]'",
		"destroy-guard explain Microsoft.Sql/servers AWS::S3::Bucket apps/StatefulSet",
		"destroy-guard explain last-copy",
		"destroy-guard explain --format json aws_db_instance"
	]
});
const isRule = (name) => Object.hasOwn(require_explain_review.RULES, name);
async function ownTypes(shell) {
	try {
		const { policy } = await require_explain_review.findPolicy({
			named: void 0,
			folders: ["."],
			cwd: shell.cwd,
			today: require_hook_command_log_explain_review.todayOf(shell)
		});
		return policy.catalogue;
	} catch {
		require_hook_command_log_explain_review.say(shell, `warning: the types of ${require_explain_review.POLICY_FILE} are left out, since it can't be used; check-policy tells why`);
		return [];
	}
}
const OF_AZURE = ["azapi_resource", "azapi_data_plane_resource"];
function ofCloud(name) {
	const generics = /^AWS::/i.test(name.trim()) ? ["aws_cloudcontrolapi_resource"] : OF_AZURE;
	const rows = isLikeCloudType(name.trim()) ? generics.flatMap((type) => require_explain_review.rowOf(require_explain_review.catalogueWith([])(type)) ?? []) : [];
	const row = rows.find((one) => rowOfType(one, bare(name)) !== null) ?? rows[0];
	return row !== void 0 && (/^(microsoft\.|aws::)/i.test(name.trim()) || isOfPartner(name) || rowOfType(row, bare(name)) !== null) ? row : null;
}
const isOfPartner = (name) => /^[A-Z]\w*\.[A-Z]\w*\//.test(name.trim());
const bare = (name) => name.trim().replace(/@.*$/, "");
function ofKind(name) {
	const row = require_explain_review.rowOf(require_explain_review.catalogueWith([])("kubernetes_manifest"));
	const kind = row === void 0 ? null : kindIn(name, row);
	return row === void 0 || kind === null ? void 0 : rowOfKind(row, kind);
}
const isOfApi = (name) => ofCloud(name) !== null || ofKind(name) !== void 0;
function knowledgeOf(type, catalogue) {
	const generic = ofCloud(type);
	const row = generic === null ? ofKind(type) : rowOfType(generic, bare(type));
	if (row === void 0) return catalogue(type);
	if (row === "harmless") return { known: "harmless" };
	return row === null ? { known: "nothing" } : {
		known: "row",
		row
	};
}
function meant(name, shell) {
	const lower = name.trim().toLowerCase();
	if (isRule(lower)) return { rule: lower };
	if (/^module\.[^.]+$/.test(lower)) throw require_hook_command_log_explain_review.usageError(`${name} is a module, and its objects may be of any type; name one of them, such as ${name}.aws_db_instance.main`, "explain");
	if (isOfApi(name)) return { type: name.trim() };
	const [, provider] = /^(?:[\w.-]+\/){1,2}([\w-]+)$/.exec(lower) ?? [];
	if (provider !== void 0) return { type: provider };
	if (/^\w+(\s+\w+)+$/.test(lower)) return { type: lower };
	const { type, isData } = require_explain_review.typePasted(name) ?? {
		type: name,
		isData: false
	};
	if (isData) require_hook_command_log_explain_review.say(shell, `${name} is only read: no plan destroys it. Below is the resource of the same name`);
	if (/^[\w-]*-[\w-]*$/.test(type)) throw require_hook_command_log_explain_review.noSuch("rule", type, require_explain_review.RULE_NAMES, "explain");
	return { type };
}
const isWord = (name) => /^[a-z0-9]+$/i.test(name.trim());
function searched(names, catalogue) {
	const isSaid = (name) => isRule(name.trim().toLowerCase()) || catalogue(name).known !== "nothing";
	if (names.length < 2 || !names.every((name) => isWord(name) && !isSaid(name))) return names;
	const together = names.map((name) => name.trim()).join(" ");
	return typesWith(together).length === 0 ? names : [together];
}
async function explain(args, shell) {
	const { values, positionals } = require_hook_command_log_explain_review.parseOptions(args, OPTIONS, "explain");
	if (values.help === true) return require_hook_command_log_explain_review.print(shell, usage());
	if (positionals.length === 0 || positionals.some((name) => name.trim() === "")) throw require_hook_command_log_explain_review.usageError("no resource type and no rule was named", "explain");
	const { format } = values;
	if (format !== "terminal" && format !== "json") throw require_hook_command_log_explain_review.noSuch("format of explain", format, FORMATS, "explain");
	const own = require_explain_review.catalogueWith(await ownTypes(shell));
	const catalogue = (type) => knowledgeOf(type, own);
	const spelled = (type) => catalogue(type).known === "nothing" && !isOfApi(type) ? type.toLowerCase() : type;
	const asked = searched(positionals, own).map((name) => {
		const one = meant(name, shell);
		return "type" in one ? { type: spelled(one.type) } : one;
	});
	const known = asked.some((one) => "type" in one && catalogue(one.type).known === "nothing") ? require_explain_review.knownTypes() : [];
	const found = (type) => catalogue(type).known === "nothing" && !isOfApi(type) ? typesWith(type) : [];
	const told = asked.map((one) => {
		if ("rule" in one) return one;
		const { type } = one;
		return {
			type,
			knowledge: catalogue(type),
			beside: require_explain_review.rowsBeside(type),
			known,
			found: found(type)
		};
	});
	const types = told.flatMap((one) => "type" in one ? [one] : []);
	const width = require_hook_command_log_explain_review.widthOf(shell);
	require_hook_command_log_explain_review.print(shell, format === "json" ? explainedJson(types, told.flatMap((one) => "rule" in one ? [one.rule] : [])) : told.map((one) => "rule" in one ? ruleText(one.rule, width) : explained(one, width)).join("\n"));
	return types.every((one) => one.knowledge.known !== "nothing" || isSearch(one)) ? require_start_hook_command_log_explain_review.EXIT.passed : require_start_hook_command_log_explain_review.EXIT.input;
}
const EXPLAIN = {
	usage,
	options: OPTIONS,
	words: "types",
	run: explain
};
Object.defineProperty(exports, "Sheet", {
	enumerable: true,
	get: function() {
		return Sheet;
	}
});
Object.defineProperty(exports, "explain_exports", {
	enumerable: true,
	get: function() {
		return explain_exports;
	}
});

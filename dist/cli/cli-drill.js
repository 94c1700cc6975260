const require_read = require("./input-state-read.js");
const require_fail_on = require("./domain-drill-fail-on.js");
const require_start_hook_command_log_explain_review = require("./domain-verdict.js");
const require_review = require("./cli-review.js");
const require_hook_shell_command_log_explain_review = require("./domain-fault.js");
const require_explain_review = require("./report-path-words.js");
const require_hook_command_log_explain_review = require("./cli-usage.js");
const require_markdown_title = require("./report-markdown-title.js");
require("./report-markdown-unreviewed.js");
const require_fingerprint = require("./report-fingerprint.js");
const require_sarif_log = require("./report-sarif-log.js");
// src/input/state/copies.ts
const ALL_IN_USE = "if both are in use, give one of them as \"terraform show -json\" prints it";
const MAY_BE_GONE = "give the newest alone, since what only an older copy has may be gone";
function refuse(one, other) {
	const [a, b] = [one.mark?.serial, other.mark?.serial];
	const serials = a === b ? "the same state; give it once" : `one state, at serial ${a} and at serial ${b}; ${MAY_BE_GONE}`;
	throw new require_hook_shell_command_log_explain_review.InputError(`${one.source} and ${other.source} are ${serials}; ${ALL_IN_USE}`);
}
const noteOn = (one, other, { change }) => `${one.source} and ${other.source} both have ${change.address}, with the same id; if they are copies of one state, ${MAY_BE_GONE}`;
const idsOf = ({ change }) => require_explain_review.COMMON_IDS.flatMap((path) => require_explain_review.idsAt(change.before, path));
const whoIs = (object, ids) => JSON.stringify([
	object.change.address,
	object.change.deposed,
	ids
]);
function firstWith(known, key, state) {
	const first = known.get(key);
	if (first === void 0) known.set(key, state);
	return first === state ? void 0 : first;
}
function areApart(states) {
	const lineages = states.flatMap(({ mark }) => mark === null ? [] : [mark.lineage]);
	return new Set(lineages).size === states.length;
}
function refuseCopies(states, onNote) {
	if (states.length < 2 || areApart(states)) return;
	const known = new Map();
	const notes = new Map();
	for (const state of states) for (const object of state.objects) {
		const ids = idsOf(object);
		const who = whoIs(object, ids);
		const copy = state.mark === null ? void 0 : firstWith(known, `${state.mark.lineage} ${who}`, state);
		if (copy !== void 0) refuse(copy, state);
		const other = firstWith(known, who, state);
		if (other !== void 0 && !notes.has(state) && ids.some(require_explain_review.isGlobal)) notes.set(state, noteOn(other, state, object));
	}
	for (const note of notes.values()) onNote(note);
}
// node_modules/@discoveryjs/json-ext/src/utils.js
function replaceValue(holder, key, value, replacer) {
	if (value && typeof value.toJSON === "function") value = value.toJSON();
	if (replacer !== null) value = replacer.call(holder, String(key), value);
	switch (typeof value) {
		case "function":
		case "symbol":
			value = void 0;
			break;
		case "object": if (value !== null) {
			const cls = value.constructor;
			if (cls === String || cls === Number || cls === Boolean) value = value.valueOf();
		}
	}
	return value;
}
function normalizeReplacer(replacer) {
	if (typeof replacer === "function") return replacer;
	if (Array.isArray(replacer)) return [...new Set(replacer.map((item) => {
		const cls = item && item.constructor;
		return cls === String || cls === Number ? String(item) : null;
	}).filter((item) => typeof item === "string"))];
	return null;
}
function normalizeSpace(space) {
	if (typeof space === "number") {
		if (!Number.isFinite(space) || space < 1) return false;
		return " ".repeat(Math.min(space, 10));
	}
	if (typeof space === "string") return space.slice(0, 10) || false;
	return false;
}
function normalizeStringifyOptions(optionsOrReplacer, space) {
	if (optionsOrReplacer === null || Array.isArray(optionsOrReplacer) || typeof optionsOrReplacer !== "object") optionsOrReplacer = {
		replacer: optionsOrReplacer,
		space
	};
	let replacer = normalizeReplacer(optionsOrReplacer.replacer);
	let getKeys = Object.keys;
	if (Array.isArray(replacer)) {
		const allowlist = replacer;
		getKeys = () => allowlist;
		replacer = null;
	}
	return {
		...optionsOrReplacer,
		replacer,
		getKeys,
		space: normalizeSpace(optionsOrReplacer.space)
	};
}
function resolveStringifyMode(mode = "json") {
	if (mode === "json" || mode === "jsonl") return mode;
	throw new TypeError("Invalid options: `mode` should be \"json\" or \"jsonl\"");
}
new TextDecoder();
// node_modules/@discoveryjs/json-ext/src/stringify-chunked.js
function encodeString(value) {
	if (/[^\x20\x21\x23-\x5B\x5D-\uD799]/.test(value)) return JSON.stringify(value);
	return "\"" + value + "\"";
}
function* stringifyChunked(value, ...args) {
	const { replacer, getKeys, space, ...options } = normalizeStringifyOptions(...args);
	const highWaterMark = Number(options.highWaterMark) || 16384;
	const roots = resolveStringifyMode(options.mode) === "jsonl" && Array.isArray(value) ? value : [value];
	const rootCount = roots.length;
	const keyStrings = new Map();
	const stack = [];
	let rootValue = null;
	let prevState = null;
	let state = null;
	let stateValue = null;
	let stateEmpty = true;
	let stateKeys = [];
	let stateIndex = 0;
	let buffer = "";
	for (let i = 0; i < rootCount; i++) {
		if (rootValue !== null) buffer += "\n";
		rootValue = { "": roots[i] };
		prevState = null;
		state = () => printEntry("", roots[i]);
		stateValue = rootValue;
		stateEmpty = true;
		stateKeys = [""];
		stateIndex = 0;
		do {
			state();
			if (buffer.length >= highWaterMark || prevState === null && i === rootCount - 1) {
				yield buffer;
				buffer = "";
			}
		} while (prevState !== null);
	}
	function printObject() {
		if (stateIndex === 0) {
			stateKeys = getKeys(stateValue);
			buffer += "{";
		}
		if (stateIndex === stateKeys.length) {
			buffer += space && !stateEmpty ? `\n${space.repeat(stack.length - 1)}}` : "}";
			popState();
			return;
		}
		const key = stateKeys[stateIndex++];
		printEntry(key, stateValue[key]);
	}
	function printArray() {
		if (stateIndex === 0) buffer += "[";
		if (stateIndex === stateValue.length) {
			buffer += space && !stateEmpty ? `\n${space.repeat(stack.length - 1)}]` : "]";
			popState();
			return;
		}
		printEntry(stateIndex, stateValue[stateIndex++]);
	}
	function printEntryPrelude(key) {
		if (stateEmpty) stateEmpty = false;
		else buffer += ",";
		if (space && prevState !== null) buffer += `\n${space.repeat(stack.length)}`;
		if (state === printObject) {
			let keyString = keyStrings.get(key);
			if (keyString === void 0) keyStrings.set(key, keyString = encodeString(key) + (space ? ": " : ":"));
			buffer += keyString;
		}
	}
	function printEntry(key, value) {
		value = replaceValue(stateValue, key, value, replacer);
		if (value === null || typeof value !== "object") {
			if (state !== printObject || value !== void 0) {
				printEntryPrelude(key);
				pushPrimitive(value);
			}
		} else {
			if (stack.includes(value)) throw new TypeError("Converting circular structure to JSON");
			printEntryPrelude(key);
			stack.push(value);
			pushState();
			state = Array.isArray(value) ? printArray : printObject;
			stateValue = value;
			stateEmpty = true;
			stateIndex = 0;
		}
	}
	function pushPrimitive(value) {
		switch (typeof value) {
			case "string":
				buffer += encodeString(value);
				break;
			case "number":
				buffer += Number.isFinite(value) ? String(value) : "null";
				break;
			case "boolean":
				buffer += value ? "true" : "false";
				break;
			case "undefined":
			case "object":
				buffer += "null";
				break;
			default: throw new TypeError(`Do not know how to serialize a ${value.constructor?.name || typeof value}`);
		}
	}
	function pushState() {
		prevState = {
			keys: stateKeys,
			index: stateIndex,
			prev: prevState
		};
	}
	function popState() {
		stack.pop();
		const value = stack.length > 0 ? stack[stack.length - 1] : rootValue;
		state = Array.isArray(value) ? printArray : printObject;
		stateValue = value;
		stateEmpty = false;
		stateKeys = prevState.keys;
		stateIndex = prevState.index;
		prevState = prevState.prev;
	}
}
// node_modules/@discoveryjs/json-ext/src/stringify-info.js
const hasOwn = typeof Object.hasOwn === "function" ? Object.hasOwn : (object, key) => Object.hasOwnProperty.call(object, key);
const escapableCharCodeSubstitution = {
	8: "\\b",
	9: "\\t",
	10: "\\n",
	12: "\\f",
	13: "\\r",
	34: "\\\"",
	92: "\\\\"
};
Uint8Array.from({ length: 2048 }, (_, code) => {
	if (hasOwn(escapableCharCodeSubstitution, code)) return 2;
	if (code < 32) return 6;
	return code < 128 ? 1 : 2;
});
// src/report/drill/json.ts
const answerJson = ({ remains }) => ({
	kind: remains.kind,
	days: remains.days,
	refusal: remains.refusal,
	survivors: remains.survivors,
	survivorsCount: remains.survivorsCount,
	goesWithIt: remains.goesWithIt,
	goesWithItCount: remains.goesWithItCount
});
const objectJson = (one) => ({
	address: one.address,
	deposed: one.deposed,
	type: one.type,
	class: one.class,
	weight: one.weight,
	what: one.what,
	protected: one.protected,
	policy: one.policy === null ? null : {
		level: one.policy.level,
		reason: one.policy.reason
	},
	alone: answerJson(one.alone),
	withState: answerJson(one.withState),
	withAll: answerJson(one.withAll),
	change: one.ways.flatMap((way, at) => way.map(({ address, attribute, value, since = null }) => ({
		way: at + 1,
		address,
		attribute,
		value,
		since
	}))),
	copies: one.copies,
	tried: one.tried === null ? null : {
		on: one.tried.on,
		overdue: one.tried.overdue
	}
});
var InTurn = class {
	#one;
	constructor(one) {
		this.#one = one;
	}
	toJSON() {
		return objectJson(this.#one);
	}
};
function* drillJson({ states }) {
	const json = {
		version: 1,
		states: states.map(({ root, source, objects, managed, unclassified }) => ({
			root,
			source,
			exposed: objects.filter(require_read.isExposed).length,
			managed,
			unclassified,
			objects: objects.map((one) => new InTurn(one))
		}))
	};
	for (const part of stringifyChunked(json, null, 2)) yield require_hook_command_log_explain_review.printableJson(part);
	yield "\n";
}
// src/report/drill/words.ts
const REFUSED = {
	protected: "the provider refuses it",
	"not-empty": "the provider refuses it while anything is in it",
	"in-use": "the provider refuses it while something uses it"
};
const ANSWER = {
	copies: ({ remains }) => {
		const { copies, count, schedules, vaults } = require_review.survivingIn(remains);
		const kept = vaults.length === 0 ? [] : [`what ${require_hook_command_log_explain_review.counted(vaults.length, "backup vault")} got`];
		const made = schedules.length === 0 ? [] : [`what ${require_hook_command_log_explain_review.counted(schedules.length, "backup schedule")} made`];
		return [
			...count === 0 ? [] : [require_review.copiesCounted(copies, count)],
			...kept,
			...made
		].join(" and ");
	},
	snapshot: () => "a snapshot that the destroy makes",
	grace: ({ remains: { days } }) => days === null ? "can be had back for some time" : `can be had back for ${require_hook_command_log_explain_review.counted(days, "day")}`,
	kept: (answer) => leftIn(answer) ?? "the data stays where it is",
	refused: ({ remains: { refusal } }) => REFUSED[refusal ?? "protected"],
	nothing: () => "nothing",
	unknown: () => "not known"
};
const leftIn = ({ evidence }) => evidence.find((one) => one.kind === "leaves")?.says ?? null;
const answerWords = (answer) => ANSWER[answer.remains.kind](answer);
const answerPhrase = (answer) => {
	const { kind, survivors, survivorsCount } = answer.remains;
	if (kind !== "copies") return [answerWords(answer)];
	return [`${answerWords(answer)}: `, ...require_review.named(survivors, 4, survivorsCount)];
};
const isProtectedInVain = (one) => one.protected === true && require_read.isLost(one.withState);
const protectedWords = (one) => {
	if (one.protected === null) return "has no protection of its own";
	if (isProtectedInVain(one)) return "protected only by what goes with it";
	return one.protected ? "protected from deletion" : "not protected";
};
const NAMELESS = {
	unknown: "object of a type that the catalogue does not know",
	harmless: "object that holds no data"
};
const whatWords = ({ what, class: named }) => what ?? (named === "unknown" ? NAMELESS.unknown : NAMELESS.harmless);
const STOPPED = {
	block: "protects it: a review blocks its destroy",
	warn: "protects it: a review warns of its destroy",
	note: "protects it: a review notes its destroy"
};
const policyWords = ({ policy }) => policy === null ? "" : `${STOPPED[policy.level]}${because(policy.reason)}`;
const RESTORED = [
	"data",
	"identity",
	"dns",
	"container",
	"key",
	"unknown"
];
const needsRestore = (one) => require_read.counts(one) && RESTORED.includes(one.class);
const triedWords = ({ tried }) => {
	if (tried === null) return "never tried";
	return tried.overdue ? `overdue, last on ${tried.on}` : tried.on;
};
function changePhrase(change, of) {
	const { address, attribute, value, orMore, isForGood, since } = change;
	if (attribute === null) return [
		"move ",
		require_review.code(address),
		" to a state of its own"
	];
	const path = require_explain_review.shownPath(require_read.isOfProvider(change) ? attribute.replace(/^provider\./, "") : attribute);
	const where = require_read.isOfProvider(change) ? " in its provider" : address === of.address ? "" : null;
	const place = where === null ? [" in ", require_review.code(address)] : [where];
	const told = [...isForGood === true ? [" (can't be taken back)"] : [], ...since === void 0 ? [] : [` (from version ${since} of its provider)`]];
	if (value === null) return [
		"set ",
		require_review.code(path),
		...told,
		...place
	];
	const written = typeof value === "string" ? JSON.stringify(value) : String(value);
	return [
		require_review.code(`${path} = ${written}`),
		...orMore === true ? [" or more"] : [],
		...told,
		...place
	];
}
const wayPhrase = (way, of) => require_review.joined(way.map((change) => changePhrase(change, of)), ", ", " and ");
const INSTEAD_OF_NAMED = {
	unknown: "which copies would count is not known",
	harmless: "it holds nothing that a copy would keep"
};
const insteadOf = (named) => named === null || named === "unknown" ? INSTEAD_OF_NAMED[named ?? "harmless"] : INSTEAD[named];
const INSTEAD = {
	data: "an export outside of Terraform would be its copy, and is not seen here",
	identity: "an export of its users outside of Terraform would be their copy, and is not seen here",
	dns: "its records come back only from a configuration or an export that lies elsewhere",
	container: "what it holds needs copies of its own, outside of it",
	key: "what needs it must be copied under another key or secret",
	backup: "another backup of the same source would count, in another state",
	"network-critical": "it can't be copied",
	guard: "it holds nothing"
};
const NO_SETTING = "no setting of it is known that helps";
const NO_OLDER_SETTING = "no setting of it that this version of its provider has helps";
const copyPhrase = ({ copies, class: named$1, isOfOlderProvider }) => copies.length === 0 ? [`${isOfOlderProvider ? NO_OLDER_SETTING : NO_SETTING}; ${insteadOf(named$1)}`] : ["a copy of it in another state would count: ", ...require_review.named(copies, 4)];
const OUTSIDE_OF_IT = "what it is stored in is in none of the given states, and its settings may keep something: give that state too";
const otherwisePhrase = (one) => [
	...one.isStoredElsewhere ? [`${OUTSIDE_OF_IT}; else `] : [],
	...copyPhrase(one),
	"; ",
	require_review.code("prevent_destroy = true"),
	" in its lifecycle stops Terraform while its block is there, which no state shows"
];
function exposedPhrase(one) {
	const [first] = one.ways;
	const helps = first === void 0 ? otherwisePhrase(one) : wayPhrase(first, one);
	const named = one.policy === null ? "" : `, protected by the policy${because(one.policy.reason)},`;
	return [`${`${require_hook_command_log_explain_review.withArticle(whatWords(one))}${named}`} of which nothing would remain in a terraform destroy. What would help: `, ...helps];
}
const because = (reason) => reason === null ? "" : ` (${reason})`;
const inCommon = (counted) => {
	const hold = counted.length === 1 ? "that holds data or keys" : "that hold data or keys";
	const some = counted.some(require_read.countsByPolicy);
	if (some && counted.every(require_read.countsByPolicy)) return `that ${counted.length === 1 ? "is" : "are"} protected by the policy`;
	return some ? `${hold} or are protected by the policy` : hold;
};
function emptyHeadline(objects) {
	const backups = objects.filter((one) => one.class === "backup" && !require_read.isLight(one)).length;
	return backups === 0 ? "no object that anybody would miss is in this state" : `holds ${require_hook_command_log_explain_review.counted(backups, "backup")}, and nothing else that anybody would miss`;
}
const isUnknown = ({ withState }) => withState.remains.kind === "unknown";
function headline({ objects }) {
	const asked = objects.filter(require_read.counts);
	const gone = asked.filter(require_read.isExposed).length;
	const unknown = asked.filter(isUnknown).length;
	if (asked.length === 0) return emptyHeadline(objects);
	const all = require_hook_command_log_explain_review.counted(asked.length, "object");
	const these = inCommon(asked);
	const start = asked.length === 1 ? `the only object ${these}` : `${gone} of ${all} ${these}`;
	const end = "would be gone for good in a terraform destroy";
	const also = unknown === 0 ? "" : `; of ${unknown === 1 ? "one" : unknown} it is not known`;
	if (gone > 0) return `${start} ${end}${also}`;
	if (unknown > 0) return `of ${require_hook_command_log_explain_review.counted(unknown, "object")} ${inCommon(asked.filter(isUnknown))} it is not known what a terraform destroy leaves`;
	return asked.length === 1 ? `the only object ${these} would not be gone for good in a terraform destroy` : `none of ${all} ${these} ${end}`;
}
function listedObjects({ objects }, all) {
	if (all) return objects;
	const isTold = toldAbove(objects);
	return objects.filter((one) => !require_read.isFine(one) && !isTold(one));
}
function toldAbove(objects) {
	const told = new Set(objects.filter((one) => require_read.counts(one) && !require_read.isFine(one)).flatMap(({ withState }) => withState.remains.goesWithIt));
	return (one) => one.class === "backup" && told.has(one.address);
}
function unlisted({ objects }, shown) {
	const rest = objects.filter((one) => !shown.includes(one));
	if (rest.length === 0) return null;
	const isTold = toldAbove(objects);
	const above = rest.filter(isTold).length;
	const low = rest.filter((one) => require_read.isLight(one) && !isTold(one)).length;
	const left = rest.length - above - low;
	const isOne = rest.length === 1;
	const why = [
		...left === 0 ? [] : [`something would remain of ${isOne ? "it" : left}`],
		...above === 0 ? [] : [`${isOne ? "it" : above} ${above === 1 ? "stands" : "stand"} above as a copy that goes too`],
		...low === 0 ? [] : [`${isOne ? "it" : low} ${low === 1 ? "has" : "have"} a low weight`]
	];
	const what = shown.length === 0 ? "object" : "more object";
	return {
		says: `${require_hook_command_log_explain_review.counted(rest.length, what)} ${isOne ? "is" : "are"} not listed: ${why.join(", ")}`,
		them: isOne ? "it" : "them"
	};
}
const unjudged = ({ unclassified }) => unclassified === 0 ? null : `${require_hook_command_log_explain_review.counted(unclassified, "object")} of types that the catalogue does not know: nobody can say what would remain of ${unclassified === 1 ? "it" : "them"}`;
const MOST_OVERDUE = 4;
function restoresPhrase(states) {
	const asked = states.flatMap(({ objects }) => objects.filter(needsRestore));
	const tried = asked.filter((one) => one.tried !== null);
	const overdue = tried.filter((one) => one.tried?.overdue).map(({ address }) => address);
	if (asked.length === 0) return ["No object here needs a restore."];
	const late = overdue.length === 0 ? [] : [`; overdue ${overdue.length === 1 ? "is" : "are"} `, ...require_review.named(overdue, MOST_OVERDUE)];
	return [
		`Proven by a restore that the policy names: ${tried.length} of ${require_hook_command_log_explain_review.counted(asked.length, "object")} ${inCommon(asked)}`,
		...late,
		"."
	];
}
const advicePhrase = (shown) => shown.some((one) => require_read.isLost(one.withState) && one.ways.length > 0) ? "Of what would help, one line is enough. A setting counts once it is applied: a destroy goes by the values in the state." : null;
const OUTSIDE = "A copy outside of the given states would not be seen here.";
const drillLine = ({ states }) => require_hook_command_log_explain_review.uncommanded(states.map((state) => `${require_hook_command_log_explain_review.terminalText(state.root)}: ${headline(state)}`).join("; "));
// src/report/drill/markdown.ts
const LIMIT = 5e5;
const cell = (phrase) => require_review.asMarkdown(phrase).replaceAll("|", "\\|");
const PROTECTED = new Map([
	[true, "yes"],
	[false, "**no**"],
	[null, "\u2013"]
]);
const helps = (one) => {
	if (!require_read.isLost(one.withState)) return "";
	return one.ways.length === 0 ? cell(otherwisePhrase(one)) : one.ways.map((way) => cell(wayPhrase(way, one))).join("<br>");
};
function protectedCell(one) {
	const own = isProtectedInVain(one) ? "by what goes with it" : PROTECTED.get(one.protected) ?? "";
	return one.policy === null ? own : `${own}<br>the policy ${cell([policyWords(one)])}`;
}
const answer = (words) => words === "nothing" ? "**nothing**" : require_hook_command_log_explain_review.prose(words).replaceAll("|", "\\|");
function row(one, several) {
	const deposed = one.deposed === null ? "" : ` (deposed ${require_hook_command_log_explain_review.codeCell(one.deposed)})`;
	return `| ${[
		`${require_hook_command_log_explain_review.codeCell(one.address)}${deposed}<br>${require_hook_command_log_explain_review.prose(whatWords(one))}`,
		protectedCell(one),
		answer(answerWords(one.alone)),
		answer(answerWords(one.withState)),
		...several ? [answer(answerWords(one.withAll))] : [],
		needsRestore(one) ? triedWords(one) : "",
		helps(one)
	].join(" | ")} |`;
}
const heads = (several) => [
	"Object",
	"Protected",
	"Alone",
	"With its state",
	...several ? ["With all given"] : [],
	"Restore tried",
	"What would help"
];
function table(shown, several, room) {
	const names = heads(several);
	const lines = [`| ${names.join(" | ")} |`, `| ${names.map(() => "---").join(" | ")} |`];
	let left = room;
	for (const [at, one] of shown.entries()) {
		const line = row(one, several);
		left -= line.length + 1;
		if (left < 0) return [
			...lines,
			"",
			`\u2026and ${require_hook_command_log_explain_review.counted(shown.length - at, "more object")}.`
		].join("\n");
		lines.push(line);
	}
	return lines.join("\n");
}
const asFinding = (one) => ({
	rule: one.class === "backup" ? "backup-loss" : "data-loss",
	level: "note",
	subject: {
		address: one.address,
		previousAddress: null,
		deposed: one.deposed,
		type: one.type,
		provider: "",
		effect: "delete",
		identity: null,
		class: one.class,
		weight: one.weight,
		what: one.what
	},
	remains: one.withState.remains,
	detail: null,
	evidence: one.withState.evidence,
	places: [],
	agreed: []
});
const picture = (shown) => {
	const source = require_markdown_title.diagram(shown.map(asFinding));
	if (source === null) return "";
	return `<details><summary>What would go in a terraform destroy, and what would stay</summary>\n\n\`\`\`mermaid\n${source}\n\`\`\`\n\n</details>`;
};
function stateText(state, several, { all }, room) {
	const shown = listedObjects(state, all);
	const sign = state.objects.some(require_read.isExposed) ? "\u274c" : "\u2705";
	const rest = unlisted(state, shown);
	const unknown = unjudged(state);
	return [
		`### ${sign} ${require_hook_command_log_explain_review.inlineCode(state.root)}: ${require_hook_command_log_explain_review.prose(headline(state))}`,
		shown.length === 0 ? "" : table(shown, several, room),
		picture(shown),
		rest === null ? "" : `${require_hook_command_log_explain_review.sentence(rest.says)}.`,
		unknown === null ? "" : `${unknown}.`
	].filter((part) => part !== "").join("\n\n");
}
const drillMarkdown = ({ states }, options) => {
	const room = (options.limit ?? LIMIT) / Math.max(1, states.length);
	const parts = states.map((state) => stateText(state, states.length > 1, options, room));
	const advice = advicePhrase(states.flatMap((state) => listedObjects(state, options.all)));
	const end = [
		...advice === null ? [] : [advice],
		OUTSIDE,
		require_review.asMarkdown(restoresPhrase(states))
	];
	return `${[...parts, ...end].join("\n\n")}\n`;
};
// src/report/drill/sarif.ts
const BY_WEIGHT = {
	high: "error",
	medium: "warning",
	low: "note"
};
const STRICTEST = [
	"error",
	"warning",
	"note"
];
const levelOf = ({ weight, policy }) => STRICTEST.find((one) => one === BY_WEIGHT[weight ?? "low"] || policy !== null && one === require_sarif_log.LEVEL[policy.level]) ?? "note";
const RULE = require_sarif_log.ruleSarif({
	rule: "exposed",
	title: require_explain_review.RULES.exposed.title,
	says: "An object holds data or keys, or the policy protects it, and nothing of it would remain in a terraform destroy of its state.",
	matters: require_explain_review.RULES.exposed.matters,
	helpUri: `${require_explain_review.DRILL_DOCS}#what-it-answers`,
	level: BY_WEIGHT.high
});
const messageOf = (one) => {
	const deposed = one.deposed === null ? "" : ` (deposed object ${require_hook_command_log_explain_review.visible(one.deposed)})`;
	return `${require_hook_command_log_explain_review.visible(one.address)}${deposed}: ${require_review.plain(exposedPhrase(one))}`;
};
const resultsOf = ({ root, objects }) => objects.filter(require_read.isExposed).map((one) => require_sarif_log.resultSarif({
	rule: "exposed",
	ruleIndex: 0,
	level: levelOf(one),
	message: messageOf(one),
	root,
	place: {
		file: require_fingerprint.firstFileOf(root),
		line: 1
	},
	subject: one
}));
const drillSarif = ({ states }, options = {}) => require_sarif_log.sarifLog({
	rules: [RULE],
	results: states.flatMap(resultsOf),
	about: { automationDetails: { id: "destroy-guard-drill/" } }
}, options);
// src/report/drill/terminal.ts
const LABEL = 16;
const tintOf = (one) => require_read.isExposed(one) ? "red" : "yellow";
const signOf = ({ withState: { remains } }) => remains.kind === "nothing" ? "\u2717" : remains.kind === "unknown" ? "?" : "\u2713";
const objectText = ({ address, deposed }) => `${require_hook_command_log_explain_review.terminalText(address)}${deposed === null ? "" : ` (deposed object ${require_hook_command_log_explain_review.terminalText(deposed)})`}`;
const changeLines = (page, one) => {
	if (!require_read.isLost(one.withState)) return [];
	if (one.ways.length === 0) return require_review.fact(page, "would help", require_review.asTerminal(otherwisePhrase(one)), LABEL);
	return one.ways.flatMap((way, at) => require_review.fact(page, at === 0 ? "would help" : "", require_review.asTerminal(wayPhrase(way, one)), LABEL));
};
const headWords = (one) => `${require_hook_command_log_explain_review.sentence(whatWords(one))}, ${protectedWords(one)}${one.weight === null ? "" : ` (${one.weight} weight)`}`;
function objectLines(page, one, several) {
	const head = `${signOf(one)} `;
	return [
		"",
		...require_review.paragraph(page, head, headWords(one), [tintOf(one)]),
		...require_review.paragraph(page, "  ", objectText(one), ["bold"]),
		...require_review.tree(page, one.withState),
		...require_review.fact(page, "policy", require_hook_command_log_explain_review.terminalText(policyWords(one)), LABEL),
		...require_review.fact(page, "alone", require_review.asTerminal(answerPhrase(one.alone)), LABEL),
		...require_review.fact(page, "with its state", require_review.asTerminal(answerPhrase(one.withState)), LABEL),
		...several ? require_review.fact(page, "with all given", require_review.asTerminal(answerPhrase(one.withAll)), LABEL) : [],
		...needsRestore(one) ? require_review.fact(page, "restore", triedWords(one), LABEL) : [],
		...changeLines(page, one)
	];
}
const MOST = 50;
function stateLines(page, state, several, { all }) {
	const shown = listedObjects(state, all);
	const exposed = state.objects.some(require_read.isExposed);
	const says = `${require_hook_command_log_explain_review.terminalText(state.root)}: ${headline(state)}`;
	const rest = unlisted(state, shown);
	const unknown = unjudged(state);
	const hidden = shown.length - Math.min(shown.length, MOST);
	return [
		...require_review.paragraph(page, "", require_hook_command_log_explain_review.uncommanded(says), [exposed ? "red" : "green", "bold"]),
		...shown.slice(0, MOST).flatMap((one) => objectLines(page, one, several)),
		...hidden > 0 ? ["", ...require_review.paragraph(page, "  ", `\u2026and ${hidden} more; --format json has all of them`)] : [],
		...rest === null ? [] : ["", ...require_review.paragraph(page, "", `${require_hook_command_log_explain_review.sentence(rest.says)}; --all lists ${rest.them}.`)],
		...unknown === null ? [] : ["", ...require_review.paragraph(page, "", `${unknown}.`)]
	];
}
const drillTerminal = (drill, options) => {
	const page = require_review.pageFor(options);
	const several = drill.states.length > 1;
	const advice = advicePhrase(drill.states.flatMap((state) => listedObjects(state, options.all)));
	return `${[
		...drill.states.flatMap((state) => [...stateLines(page, state, several, options), ""]),
		...advice === null ? [] : require_review.paragraph(page, "", advice, ["dim"]),
		...require_review.paragraph(page, "", OUTSIDE, ["dim"]),
		...require_review.paragraph(page, "", require_review.asTerminal(restoresPhrase(drill.states)))
	].map(require_hook_command_log_explain_review.uncommanded).join("\n")}\n`;
};
// src/cli/drill.ts
const FORMATS = new Map([
	["terminal", (drill, all, shell, plain) => drillTerminal(drill, {
		all,
		...require_hook_command_log_explain_review.screenOf(shell, plain)
	})],
	["markdown", (drill, all) => drillMarkdown(drill, { all })],
	["json", (drill) => drillJson(drill)],
	["sarif", (drill) => drillSarif(drill, { version: require_review.VERSION })]
]);
const FORMAT_NAMES = [...FORMATS.keys()];
const OPTIONS = {
	policy: {
		type: "string",
		value: "FILE",
		says: `policy (default: ${require_explain_review.POLICY_FILE} at the top of the repository that the state is in)`
	},
	root: {
		type: "string",
		value: "DIR",
		says: "root module of the state, relative to the repository (default: the folder of the state)"
	},
	format: {
		type: "string",
		value: "FORMAT",
		default: "terminal",
		says: "form of the report",
		words: FORMAT_NAMES
	},
	output: require_review.OUTPUT,
	all: {
		type: "boolean",
		says: "list what is fine as well, which is only counted else"
	},
	"fail-on": {
		type: "string",
		value: "WHEN",
		default: "never",
		says: "exit with 1 if nothing would remain of something that holds data or keys or that the policy protects, or never",
		words: require_fail_on.FAIL_ON
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
	...require_hook_command_log_explain_review.HELP
};
const usage = () => require_hook_command_log_explain_review.usageOf({
	name: "drill",
	forms: ["[OPTIONS] STATE..."],
	text: `  STATE is the output of "terraform show -json" (or "tofu show -json") without a plan,
  terraform.tfstate (version 4), or a plan's JSON, for the state that it was made of: a
  path, a glob, "-" for standard input, or any of these as ROOT=STATE. Without STATE, what
  is piped in. Several states are looked at together: a copy in another one counts.

  A state holds secrets. Nothing of its values is shown or kept.`,
	options: OPTIONS,
	examples: [
		"terraform show -json | destroy-guard drill",
		"destroy-guard drill infra/prod=prod.json infra/backup=backup.json",
		"terraform state pull | destroy-guard drill --fail-on nothing"
	],
	exits: {
		0: "nothing of what --fail-on names was found",
		1: "some of it was found"
	}
});
const STATES = {
	command: "drill",
	noun: "state",
	give: "give the output of \"terraform show -json\" as a file, or pipe it in"
};
async function drill(args, shell) {
	const { values, positionals } = require_hook_command_log_explain_review.parseOptions(args, OPTIONS, "drill");
	if (values.help === true) return require_hook_command_log_explain_review.print(shell, usage());
	const format = FORMATS.get(values.format);
	if (format === void 0) throw require_hook_command_log_explain_review.noSuch("format", values.format, FORMAT_NAMES, "drill");
	require_review.refuseUnseen(values, "drill");
	const failOn = values["fail-on"];
	if (!require_fail_on.isFailOn(failOn)) throw require_hook_command_log_explain_review.noSuch("value of --fail-on", failOn, require_fail_on.FAIL_ON, "drill");
	const found = await drilled(values, positionals, shell);
	const plain = values["no-color"] === true || values.output !== void 0;
	const text = () => format(found, values.all === true, shell, plain);
	require_review.tell({
		...values,
		line: drillLine(found),
		text
	}, shell);
	return require_read.hasFailed(found, failOn) ? require_start_hook_command_log_explain_review.EXIT.blocked : require_start_hook_command_log_explain_review.EXIT.passed;
}
async function drilled(values, positionals, shell) {
	const named = require_review.namedPlans(positionals, shell, STATES);
	const sources = await require_review.sourcesOf(named, values.root, shell, STATES);
	const paths = sources.map(({ path }) => path);
	const folders = paths.map(require_review.folderOf);
	const today = require_hook_command_log_explain_review.todayOf(shell);
	const { policy, warnings, origin } = await require_explain_review.findPolicy({
		named: values.policy,
		folders,
		cwd: shell.cwd,
		today
	});
	for (const warning of warnings) require_hook_command_log_explain_review.say(shell, `warning: ${warning}`);
	const inputs = [...require_review.inputsOf("a state", paths), ...require_review.inputsOf("the policy", [origin.file])];
	require_review.refuseOverInput(values.output, inputs, {
		cwd: shell.cwd,
		command: "drill"
	});
	const drilling = require_read.drillingBy(policy, today);
	const kept = {
		...drilling,
		terraform: values.terraform
	};
	const states = await require_review.readEach(sources, (source, options) => require_read.readState(source, {
		...options,
		...kept
	}), shell);
	refuseCopies(states, (note) => require_hook_command_log_explain_review.say(shell, `warning: ${note}`));
	return require_read.drillOf(states, drilling);
}
const DRILL = {
	usage,
	options: OPTIONS,
	run: drill
};
exports.DRILL = DRILL;

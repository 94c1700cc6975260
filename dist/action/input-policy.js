const require_rolldown_runtime = require("./runtime.js");
const require_main = require("./index.js");
// node_modules/zod/v4/classic/iso.js
function date(params) {
	return require_main._isoDate(require_main.ZodISODate, params);
}
// src/input/policy/position.ts
var import_dist = require_main.require_dist();
const positionsIn = (text) => {
	const starts = [0];
	for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
	return (offset) => {
		let low = 0;
		let high = starts.length;
		while (high - low > 1) {
			const middle = low + high >> 1;
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle;
		}
		return {
			line: low + 1,
			column: offset - (starts[low] ?? 0) + 1
		};
	};
};
// src/input/policy/syntax.ts
const IN_QUOTES = "; put text that begins with @, *, %, & or a backquote in quotes";
const brokenYaml = (error) => `broken YAML: ${error.message}`;
const SYNTAX = new Map([
	["MULTIPLE_DOCS", () => "a second document begins here; allowed: one document in a file"],
	["RESOURCE_EXHAUSTION", () => "nested too deeply"],
	["BAD_SCALAR_START", (error) => `${brokenYaml(error)}${IN_QUOTES}`],
	["BAD_ALIAS", (error) => `${brokenYaml(error)}${IN_QUOTES}`],
	["MULTILINE_IMPLICIT_KEY", () => "broken YAML: a key that goes on over several lines; is a colon missing behind it?"],
	["TAB_AS_INDENT", () => "a tab; allowed: indentation with spaces"],
	["TAG_RESOLVE_FAILED", (error) => `${error.message}; allowed: plain YAML without tags`]
]);
const firstCauses = (errors) => {
	const deep = errors.find(({ code }) => code === "RESOURCE_EXHAUSTION");
	if (deep !== void 0) return [deep];
	return errors.toSorted((a, b) => a.pos[0] - b.pos[0]).filter(({ code }, index) => index === 0 || code !== "UNEXPECTED_TOKEN");
};
const syntaxMistakes = ({ errors, warnings }, positionOf) => firstCauses([...errors, ...warnings]).map((error) => ({
	...positionOf(error.pos[0]),
	path: "",
	found: null,
	message: SYNTAX.get(error.code)?.(error) ?? brokenYaml(error)
}));
// src/input/policy/shown.ts
const LONGEST = 60;
const quote = (text) => {
	return `"${(text.length > LONGEST ? `${text.slice(0, LONGEST)}\u2026` : text).replace(/[\p{C}\u2028\u2029]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`)}"`;
};
const WORD = /^[A-Za-z_][\w-]{0,60}$/;
const pathText = (path) => path.map((step) => typeof step === "number" ? `[${step}]` : WORD.test(step) ? `.${step}` : `[${quote(step)}]`).join("").replace(/^\./, "");
const foundText = (value) => {
	if (value === null || value === void 0) return "nothing";
	if (typeof value === "string") return quote(value);
	if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
	if (typeof value === "object") return Object.keys(value).length === 0 ? "an empty mapping" : "a mapping";
	return String(value);
};
// src/input/policy/values.ts
const MAX_DEPTH = 20;
const MAX_REPEATED = 1e4;
const startOf = (node) => node?.range?.[0] ?? 0;
var YamlValues = class {
	value;
	mistakes = [];
	isGivenUp = false;
	#top;
	#positionOf;
	#anchors = new Map();
	#targets = new Map();
	#pairs = new Map();
	#repeated = 0;
	constructor(top, positionOf) {
		this.#top = top;
		this.#positionOf = positionOf;
		this.value = this.#read(top, [], false);
	}
	find(path) {
		let found = {
			key: null,
			node: this.#top
		};
		for (const step of path) {
			const next = this.#below(found.node, step);
			if (next === null) return found;
			found = next;
		}
		return found;
	}
	#below(node, step) {
		const around = node === null ? null : this.#targets.get(node) ?? node;
		if ((0, import_dist.isMap)(around)) {
			const pair = this.#pairs.get(around)?.get(String(step));
			return pair === void 0 ? null : {
				key: pair.key,
				node: pair.value
			};
		}
		const item = (0, import_dist.isSeq)(around) ? around.items[Number(step)] : void 0;
		return item === void 0 ? null : {
			key: null,
			node: item
		};
	}
	#report(offset, path, found, says) {
		const where = pathText(path);
		const message = where === "" ? says : `${where}: ${says}`;
		this.mistakes.push({
			...this.#positionOf(offset),
			path: where,
			found,
			message
		});
	}
	#giveUp(node, path, says) {
		this.isGivenUp = true;
		this.#report(startOf(node), path, null, says);
		return null;
	}
	#read(node, path, insideAlias) {
		if (this.isGivenUp || node === null) return null;
		if (path.length > MAX_DEPTH) return this.#giveUp(node, path.slice(0, 3), `nested more than ${MAX_DEPTH} levels deep`);
		if (insideAlias && ++this.#repeated > MAX_REPEATED) return this.#giveUp(node, path, `aliases repeat more than ${MAX_REPEATED} values`);
		if ((0, import_dist.isAlias)(node)) return this.#readAlias(node, path);
		if (!insideAlias && "anchor" in node && node.anchor !== void 0) this.#anchors.set(node.anchor, node);
		if ((0, import_dist.isMap)(node)) return this.#readMap(node, path, insideAlias);
		if ((0, import_dist.isSeq)(node)) return node.items.map((item, index) => this.#read(item, [...path, index], insideAlias));
		return (0, import_dist.isScalar)(node) ? node.value : null;
	}
	#readAlias(node, path) {
		const target = this.#targets.get(node) ?? this.#anchors.get(node.source);
		if (target === void 0) {
			const says = `*${node.source} is an alias without an anchor${IN_QUOTES}`;
			this.#report(startOf(node), path, `*${node.source}`, says);
			return null;
		}
		this.#targets.set(node, target);
		return this.#read(target, path, true);
	}
	#readMap(map, path, insideAlias) {
		const byKey = new Map();
		const entries = [];
		for (const pair of map.items) {
			const name = this.#nameOf(pair, map, path);
			if (name === null) continue;
			const first = byKey.get(name);
			if (first === void 0) {
				byKey.set(name, pair);
				entries.push([name, this.#read(pair.value, [...path, name], insideAlias)]);
			} else if (!insideAlias) this.#reportTwice(pair.key, first.key, [...path, name]);
		}
		this.#pairs.set(map, byKey);
		return Object.fromEntries(entries);
	}
	#nameOf({ key }, map, path) {
		const offset = key?.range?.[0] ?? startOf(map);
		if (!(0, import_dist.isScalar)(key)) {
			this.#report(offset, path, null, "a key that is not a word; allowed: plain words as keys");
			return null;
		}
		const name = String(key.value);
		if (name !== "__proto__") return name;
		this.#report(offset, [...path, name], quote(name), "a key that cannot be used; allowed: any other");
		return null;
	}
	#reportTwice(key, first, path) {
		const { line } = this.#positionOf(startOf(first));
		const says = `the key is here a second time, first in line ${line}; allowed: each key once`;
		this.#report(startOf(key), path, quote(String(path.at(-1))), says);
	}
};
// src/input/policy/document.ts
const MAX_BYTES = 1048576;
const readDocument = (written) => {
	const bytes = Buffer.byteLength(written);
	if (bytes > MAX_BYTES) return unusable([tooLarge(bytes)]);
	const text = written.replace(/^\uFEFF/, "");
	const positionOf = positionsIn(text);
	const document = parsed(text);
	const broken = syntaxMistakes(document, positionOf);
	if (broken.length > 0) return unusable(broken);
	const values = new YamlValues(document.contents, positionOf);
	return {
		value: values.value,
		mistakes: values.mistakes,
		usable: !values.isGivenUp,
		valueAt: (path) => {
			const { key, node } = values.find(path);
			return positionOf(startOf(isEmpty(node) && key !== null ? key : node));
		},
		keyAt: (path) => {
			const { key, node } = values.find(path);
			return positionOf(startOf(key ?? node));
		}
	};
};
const parsed = (text) => (0, import_dist.parseDocument)(text, {
	prettyErrors: false,
	schema: "core",
	resolveKnownTags: false,
	uniqueKeys: false,
	logLevel: "error"
});
const unusable = (mistakes) => {
	const start = () => ({
		line: 1,
		column: 1
	});
	return {
		value: null,
		mistakes,
		usable: false,
		valueAt: start,
		keyAt: start
	};
};
const tooLarge = (bytes) => ({
	line: 1,
	column: 1,
	path: "",
	found: `${bytes} bytes`,
	message: `the file has ${bytes} bytes; allowed: ${MAX_BYTES}`
});
const isEmpty = (node) => node?.range == null || node.range[0] === node.range[1];
// src/input/policy/mistake.ts
const SHOWN = 100;
const render = (source, mistakes) => {
	const lines = mistakes.slice(0, SHOWN).map(({ line, column, message }) => `${source}:${line}:${column}  ${message}`);
	const more = mistakes.length - lines.length;
	return (more > 0 ? [...lines, `${source}: and ${more} more`] : lines).join("\n");
};
var PolicyError = class extends require_main.InputError {
	name = "PolicyError";
	mistakes;
	constructor(source, mistakes) {
		const ordered = [...mistakes].sort((a, b) => a.line - b.line || a.column - b.column);
		super(render(source, ordered));
		this.mistakes = ordered;
	}
};
// src/text/near.ts
function distance(a, b, most = Number.POSITIVE_INFINITY) {
	if (Math.abs(a.length - b.length) > most) return most + 1;
	let beforeLast = [];
	let last = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const isSame = a[i - 1] === b[j - 1];
			const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			const changed = last[j - 1] + (isSame ? 0 : 1);
			const swapped = isSwapped ? beforeLast[j - 2] + 1 : changed;
			row.push(Math.min(last[j] + 1, row[j - 1] + 1, changed, swapped));
		}
		beforeLast = last;
		last = row;
	}
	return last[b.length];
}
const plain = (word) => word.toLowerCase().replace(/[-_ ]/g, "");
const SHORTEST_WORD = 2;
const LONGEST_WORD = 60;
const MOST_WORDS = 3;
function nearWords(word, allowed) {
	const given = plain(word);
	if (given.length < SHORTEST_WORD || given.length > LONGEST_WORD) return [];
	const scored = allowed.map((candidate) => ({
		candidate,
		off: wordDistance(given, plain(candidate))
	})).filter(({ candidate, off }) => off <= mostWrong(given, plain(candidate)));
	const best = Math.min(...scored.map(({ off }) => off));
	return scored.filter(({ off }) => off === best).map(({ candidate }) => candidate).slice(0, MOST_WORDS);
}
const wordDistance = (a, b) => {
	return a.length > 2 && b.length > 2 && (a.startsWith(b) || b.startsWith(a)) ? Math.min(1, distance(a, b)) : distance(a, b);
};
const mostWrong = (a, b) => Math.max(1, Math.floor(Math.min(a.length, b.length) / 3));
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
const unknownKeysOf = (all) => new Map(all.flatMap(({ issue, path }) => issue.code === "unrecognized_keys" ? [[pathText(path), issue.keys]] : []));
const isToldByKey = ({ issue, path }, unknown) => {
	const needs = issue.code === "custom" ? issue.params?.needs : void 0;
	return needs !== void 0 && (unknown.get(pathText(path)) ?? []).some((key) => nearWords(key, needs).length > 0);
};
const choice = (word, words, allowed) => {
	const meant = typeof word === "string" ? nearWords(word, words) : [];
	return meant.length === 0 ? `; allowed: ${allowed}` : `, did you mean ${meant.join(" or ")}? Allowed: ${allowed}`;
};
const mistakesOf = ({ issue, path }, document) => {
	if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownKey([...path, key], key, issue.message, document));
	const value = valueAt(document.value, path);
	const position = document.valueAt(path);
	const found = foundText(value);
	if (issue.code === "custom") return [mistake(path, position, found, issue.message)];
	if (value === NOT_THERE) return [mistake(path, position, null, `missing; needed: ${issue.message}`)];
	return [mistake(path, position, found, `found ${found}${choice(value, wordsOf(issue), issue.message)}`)];
};
const unknownKey = (path, key, allowed, document) => {
	const says = `unknown key${choice(key, allowed.split(", "), allowed)}`;
	return mistake(path, document.keyAt(path), quote(key), says);
};
const mistake = (path, position, found, says) => {
	const where = pathText(path);
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
// src/input/policy/root.ts
var import_picomatch = require_rolldown_runtime.__toESM(require_main.require_picomatch(), 1);
const GLOB = {
	dot: true,
	windows: false,
	strictBrackets: true,
	debug: true
};
const rootMatcher = (glob) => {
	const pattern = import_picomatch.default.makeRe(glob.replace(/^(?:\.\/)+(?=.)/, "").replace(/(?<=.)\/+$/, ""), GLOB);
	return (root) => pattern.test(root) || root === "." && pattern.test("");
};
const A_GLOB = "a directory below the top of the repository, such as infra/prod, or a glob, such as infra/dev/**, with / between the steps";
const isRootGlob = (glob) => {
	if (glob.length > 1e3 || glob.startsWith("/") || glob.includes("\\") || glob.split("/").includes("..")) return false;
	try {
		rootMatcher(glob);
		return true;
	} catch {
		return false;
	}
};
// src/input/policy/schema-parts.ts
const isMapping = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const wholeMapping = { when: ({ value }) => isMapping(value) };
const wholeList = { when: ({ value }) => Array.isArray(value) };
const mapping = (shape) => require_main.strictObject(shape, { error: ({ code }) => (code === "unrecognized_keys" ? "" : "a mapping with ") + Object.keys(shape).join(", ") });
const needing = (keys, error) => ({
	error,
	params: { needs: keys },
	...wholeMapping
});
const atLeastOne = (schema) => {
	const keys = Object.keys(schema.shape);
	return schema.refine((value) => Object.keys(value).length > 0, needing(keys, `sets nothing; needed: at least one of ${keys.join(", ")}`)).meta({ minProperties: 1 });
};
const list = (item, items) => require_main.array(item, { error: `a list of ${items}` });
const text = (allowed) => {
	const error = `${allowed}, as text`;
	return require_main.string({ error }).regex(/\S/, { error });
};
const line = (allowed) => {
	const error = `${allowed}, as text in one line`;
	return require_main.string({ error }).regex(/^\s*\S.*$/, { error });
};
const A_DAY = "a day of the calendar, written YYYY-MM-DD";
const day = () => date({ error: A_DAY });
// src/input/policy/levels.ts
const SETTINGS = [...require_main.LEVELS, "off"];
const A_LEVEL = SETTINGS.join(", ");
const ONLY_LOSS_RULES = `(levels per weight are for ${require_main.RULE_NAMES.filter(require_main.isLossRule).join(", ")})`;
const level = () => require_main._enum(SETTINGS, { error: ({ input }) => isMapping(input) ? `${A_LEVEL} ${ONLY_LOSS_RULES}` : A_LEVEL });
const perWeight = () => atLeastOne(mapping({
	high: level().optional().describe("Level for what would be missed most, such as a production database."),
	medium: level().optional().describe("Level for what would be missed."),
	low: level().optional().describe("Level for what would hardly be missed, such as a log group.")
}));
const lossSetting = () => require_main.union([level(), perWeight()], { error: `${A_LEVEL}, or a mapping with ${require_main.WEIGHTS.join(", ")}` });
const A_SHARE = "a number from 0 to 1 (0.5 is half of the state)";
const A_COUNT = "a whole number from 1";
const massSetting = () => require_main.union([level(), atLeastOne(mapping({
	level: level().optional().meta({
		description: "Level of the rule.",
		default: require_main.DEFAULT_LEVELS["mass-destroy"]
	}),
	share: require_main.number({ error: A_SHARE }).min(0, { error: A_SHARE }).max(1, { error: A_SHARE }).optional().meta({
		description: "Share of the objects in the state, from 0 to 1.",
		default: require_main.DEFAULT_POLICY.massDestroy.share
	}),
	atLeast: require_main.int({ error: A_COUNT }).min(1, { error: A_COUNT }).optional().meta({
		description: "Fewer destroyed objects than this never count as many.",
		default: require_main.DEFAULT_POLICY.massDestroy.atLeast
	})
}))], { error: `${A_LEVEL}, or a mapping with level, share, atLeast` });
const massLevelOfRoot = () => require_main._enum(SETTINGS, { error: ({ input }) => isMapping(input) ? `${A_LEVEL} (share and atLeast are set in the top rules, for all roots)` : A_LEVEL });
const describedRule = (rule, setting) => setting.optional().meta({
	description: require_main.RULES[rule].says,
	default: require_main.DEFAULT_LEVELS[rule]
});
const rules = (mass) => {
	const settingOf = (rule) => require_main.isLossRule(rule) ? lossSetting() : rule === "mass-destroy" ? mass() : level();
	const shape = Object.fromEntries(require_main.RULE_NAMES.map((rule) => [rule, describedRule(rule, settingOf(rule))]));
	return mapping(shape);
};
// src/input/policy/schema.ts
const A_TYPE = "one resource type such as aws_instance, without * (patterns are for address)";
const type = () => require_main.string({ error: A_TYPE }).regex(/^[A-Za-z_][A-Za-z0-9_-]*$/, { error: A_TYPE });
const A_TEXT = "text (true, false and numbers in quotes)";
const matchKeys = {
	address: text("a resource address, in which * is any text").optional().meta({
		description: "Address of the resource; `*` is any text, brackets and quotes are plain. Matched against the whole address.",
		examples: ["module.billing.*", "aws_instance.web[\"a\"]"]
	}),
	type: type().optional().meta({
		description: "Resource type, exactly.",
		examples: ["aws_instance"]
	}),
	tags: require_main.record(require_main.string(), require_main.string({ error: A_TEXT }), { error: "a mapping of tags, such as { env: prod }" }).refine((tags) => Object.keys(tags).length > 0, { error: "names no tag; needed: at least one" }).optional().meta({
		description: "Tags or labels, all of which must be there with exactly this value.",
		examples: [{ env: "prod" }],
		minProperties: 1
	})
};
const NAMES_SOMETHING = [
	"address",
	"type",
	"tags"
];
const naming = (entry) => entry.refine((value) => NAMES_SOMETHING.some((key) => key in value), needing(NAMES_SOMETHING, `names no object; needed: at least one of ${NAMES_SOMETHING.join(", ")}`)).meta({ anyOf: NAMES_SOMETHING.map((key) => ({ required: [key] })) });
const protect = () => naming(mapping({
	...matchKeys,
	reason: text("why it is protected").optional().describe("Why it is protected; shown with the finding.")
}));
const allow = () => naming(mapping({
	...matchKeys,
	rules: list(require_main._enum(require_main.RULE_NAMES, { error: require_main.RULE_NAMES.join(", ") }), "rules").min(1, { error: "at least one rule, or no rules key for all of them" }).optional().describe("The rules that are silent for these objects; without it, every rule that is about an object."),
	reason: text("why this may be destroyed").describe("Why this may be destroyed; shown in the review."),
	until: day().optional().meta({
		description: "Last day of the exception (UTC), YYYY-MM-DD; without it, no end.",
		examples: ["2026-12-31"]
	})
}));
const SAYS_OF_ROOT = [
	"rules",
	"workspace",
	"backend"
];
const A_WORKSPACE = "the name of a workspace";
const A_BACKEND = "a mapping of settings, such as { type: s3, bucket: acme-prod-state }";
const root = () => mapping({
	path: require_main.string({ error: A_GLOB }).regex(/\S/, { error: A_GLOB }).refine(isRootGlob, { error: ({ input }) => `found ${foundText(input)}; allowed: ${A_GLOB}` }).meta({
		description: "Glob on the directory of the root, relative to the repository. The last entry that matches wins.",
		examples: ["infra/dev/**"]
	}),
	rules: rules(massLevelOfRoot).optional().describe("Levels for these roots; what is not named keeps the level of the policy."),
	workspace: require_main.string({ error: A_WORKSPACE }).regex(/^\S+$/, { error: A_WORKSPACE }).optional().meta({
		description: "The workspace that the state of these roots is in; a plan of another one blocks.",
		examples: ["default"]
	}),
	backend: require_main.record(require_main.string(), require_main.string({ error: A_TEXT }), { error: A_BACKEND }).refine((settings) => Object.keys(settings).length > 0, { error: "names nothing; needed: at least one" }).optional().meta({
		description: "The backend that the state of these roots is in: `type`, and settings of it, all of which must be exactly so; a plan of another one blocks.",
		examples: [{
			type: "s3",
			bucket: "acme-prod-state"
		}],
		minProperties: 1
	})
}).refine((value) => SAYS_OF_ROOT.some((key) => key in value), needing(SAYS_OF_ROOT, `says nothing of these roots; needed: at least one of ${SAYS_OF_ROOT.join(", ")}`)).meta({ anyOf: SAYS_OF_ROOT.map((key) => ({ required: [key] })) });
const freeze = () => mapping({
	from: day().meta({
		description: "First day (UTC), YYYY-MM-DD.",
		examples: ["2026-12-19"]
	}),
	to: day().meta({
		description: "Last day (UTC), included, YYYY-MM-DD.",
		examples: ["2027-01-02"]
	}),
	reason: text("why nothing may be destroyed").optional().describe("Why nothing may be destroyed in these days; shown with the finding.")
}).superRefine(({ from, to }, context) => {
	if ([from, to].every((value) => date().safeParse(value).success) && from > to) context.addIssue({
		code: "custom",
		path: ["from"],
		message: `from ${from} is after to ${to}; allowed: a first day that is not after the last`
	});
}, wholeMapping);
const A_NUMBER_OF_DAYS = "a number of days, such as 90d";
const restore = () => mapping({
	address: text("a resource address, in which * is any text").meta({
		description: "Address of the object that was restored; `*` is any text. The last entry that matches counts.",
		examples: ["aws_db_instance.prod"]
	}),
	tried: day().meta({
		description: "Day on which a restore of it was last tried, and worked; YYYY-MM-DD.",
		examples: ["2026-10-01"]
	}),
	every: require_main.string({ error: A_NUMBER_OF_DAYS }).regex(/^[1-9]\d{0,3}d$/, { error: A_NUMBER_OF_DAYS }).optional().meta({
		description: "After so many days it is to be tried again; without it, never.",
		examples: ["90d"]
	})
});
const AN_APPROVER = "\"@user\" or \"@org/team\"";
const APPROVER = /^@[A-Za-z0-9][A-Za-z0-9_-]{0,38}(?:\/[A-Za-z0-9_][A-Za-z0-9_-]*)?$/;
const A_NUMBER_OF_OWNERS = "a whole number from 1 to 10";
const override = () => mapping({
	label: require_main.string({ error: "the name of a label" }).regex(/^\S(?:.{0,48}\S)?$/, { error: "the name of a label: one line, at most 50 characters, no space at its ends" }).optional().meta({
		description: "The label that overrides; wins over the action's input `override-label`.",
		examples: ["allow-destroy"]
	}),
	approvers: list(require_main.string({ error: AN_APPROVER }).regex(APPROVER, { error: AN_APPROVER }), "approvers").min(1, { error: `at least one approver, ${AN_APPROVER}, or no approvers key for the code owners` }).optional().meta({
		description: "Who may override, instead of the code owners of the files.",
		examples: [["@acme/dba", "@alice"]]
	}),
	allowAuthor: require_main.boolean({ error: "true, false" }).optional().meta({
		description: "May the author of the pull request, or whoever else pushed to its branch, override it?",
		default: require_main.DEFAULT_POLICY.override.allowAuthor
	}),
	required: require_main.int({ error: A_NUMBER_OF_OWNERS }).min(1, { error: A_NUMBER_OF_OWNERS }).max(10, { error: A_NUMBER_OF_OWNERS }).optional().meta({
		description: "How many different owners must agree.",
		default: require_main.DEFAULT_POLICY.override.required
	}),
	onPush: require_main._enum(["keep-if-same", "expire"], { error: "keep-if-same, expire" }).optional().meta({
		description: "After a new commit: keep the consent while the blocking findings stay the same, or let it expire.",
		default: require_main.DEFAULT_POLICY.override.onPush
	}),
	signers: line("the path of a file of allowed signers").optional().meta({
		description: "File of those whose signed consents count outside GitHub, in the format of ssh-keygen.",
		examples: [".github/allowed_signers"]
	})
}).superRefine(({ approvers, required }, context) => {
	if (!Array.isArray(approvers) || typeof required !== "number") return;
	const users = new Set(approvers.map((approver) => String(approver).toLowerCase()));
	if ([...users].some((user) => user.includes("/")) || users.size === 0 || required <= users.size || required > 10) return;
	context.addIssue({
		code: "custom",
		path: ["required"],
		message: `found ${required}, but approvers names ${users.size}; nobody could ever override`
	});
}, wholeMapping);
const catalogueEntry = () => mapping({
	type: type().meta({
		description: "Resource type, exactly.",
		examples: ["acme_ledger"]
	}),
	class: require_main._enum([...require_main.CLASSES, "none"], { error: [...require_main.CLASSES, "none"].join(", ") }).describe("What the type is: it decides which rule speaks when an object is destroyed. `none`: nothing is lost with it."),
	weight: require_main._enum(require_main.WEIGHTS, { error: require_main.WEIGHTS.join(", ") }).optional().meta({
		description: "How much people would miss it if it were production.",
		default: "high"
	}),
	what: line("what it is").optional().meta({
		description: "What it is, in words shown in the review; without it, the type.",
		examples: ["ledger"]
	})
});
const catalogue = () => list(catalogueEntry(), "types, each with type and class").superRefine((entries, context) => {
	const first = new Map();
	for (const [index, entry] of entries.entries()) {
		const named = isMapping(entry) ? entry.type : void 0;
		const earlier = first.get(named);
		if (typeof named === "string" && earlier !== void 0) context.addIssue({
			code: "custom",
			path: [index, "type"],
			message: `${named} already stands at catalogue[${earlier}]; allowed: each type once`
		});
		else first.set(named, index);
	}
}, wholeList);
const build = () => mapping({
	version: require_main.literal(1, { error: "1" }).optional().meta({
		description: "Version of this format.",
		default: 1
	}),
	rules: rules(massSetting).optional().describe("A level per rule: block, warn, note or off. The loss rules also take a level per weight, mass-destroy also a share and a number."),
	protect: list(protect(), "entries, each with address, type or tags").optional().describe("More objects to protect than the catalogue does."),
	allow: list(allow(), "entries, each with address, type or tags, and a reason").optional().describe("Exceptions: objects that may be destroyed."),
	roots: list(root(), "entries, each with path, and rules, workspace or backend").optional().describe("Different levels for different roots, and where their states lie. The last entry that matches wins."),
	freeze: list(freeze(), "entries, each with from and to").optional().describe("Days on which nothing may be destroyed."),
	override: override().optional().describe("Who may let a blocked plan pass, and how."),
	restores: list(restore(), "entries, each with address and tried").optional().describe("Restores that were tried; `destroy-guard drill` says which are overdue, and which never were."),
	catalogue: catalogue().optional().describe("Resource types that the catalogue does not know, or that you see differently.")
}).meta({
	$id: "urn:destroy-guard:policy:1",
	title: "destroy-guard policy",
	description: "What destroy-guard blocks, warns of and lets pass. See docs/policy.md."
});
let built;
const policyFile = () => {
	built ??= build();
	return built;
};
// src/input/policy.ts
const readPolicy = (text, source) => {
	const document = readDocument(text);
	if (!document.usable) throw new PolicyError(source, onePerPosition(document.mistakes));
	const parsed = policyFile().safeParse(document.value ?? {});
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
	levels: allLevels(levelsIn(written.rules ?? {})),
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
		matches: rootMatcher(path),
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
const massDestroyOf = ({ share, atLeast }) => ({
	share: share ?? require_main.DEFAULT_POLICY.massDestroy.share,
	atLeast: atLeast ?? require_main.DEFAULT_POLICY.massDestroy.atLeast
});
const overrideOf = (written) => ({
	label: written.label ?? require_main.DEFAULT_POLICY.override.label,
	approvers: written.approvers ?? require_main.DEFAULT_POLICY.override.approvers,
	allowAuthor: written.allowAuthor ?? require_main.DEFAULT_POLICY.override.allowAuthor,
	required: written.required ?? require_main.DEFAULT_POLICY.override.required,
	onPush: written.onPush ?? require_main.DEFAULT_POLICY.override.onPush,
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
const levelsIn = (written) => Object.fromEntries(require_main.RULE_NAMES.flatMap((rule) => {
	const setting = written[rule];
	if (setting === void 0) return [];
	if (require_main.isLossRule(rule)) return [[rule, asWeights(setting)]];
	const level = typeof setting === "object" ? asMass(setting).level : setting;
	return level === void 0 ? [] : [[rule, level]];
}));
const allLevels = (written) => Object.fromEntries(require_main.RULE_NAMES.map((rule) => {
	return [rule, require_main.isLossRule(rule) ? {
		...require_main.DEFAULT_LEVELS[rule],
		...written[rule]
	} : written[rule] ?? require_main.DEFAULT_LEVELS[rule]];
}));
exports.readPolicy = readPolicy;

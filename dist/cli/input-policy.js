const require_rolldown_runtime = require("./runtime.js");
const require_explain_review = require("./report-path-words.js");
const require_hook_command_log_explain_review = require("./cli-usage.js");
const require_picomatch$1 = require("./picomatch.js");
const require_document = require("./input-policy-document.js");
const require_schemas = require("./zod.js");
// src/input/policy/mistake.ts
const SHOWN = 100;
const render = (source, mistakes) => {
	const lines = mistakes.slice(0, SHOWN).map(({ line, column, message }) => `${source}:${line}:${column}  ${message}`);
	const more = mistakes.length - lines.length;
	return (more > 0 ? [...lines, `${source}: and ${more} more`] : lines).join("\n");
};
var PolicyError = class extends require_hook_command_log_explain_review.InputError {
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
const unknownKeysOf = (all) => new Map(all.flatMap(({ issue, path }) => issue.code === "unrecognized_keys" ? [[require_document.pathText(path), issue.keys]] : []));
const isToldByKey = ({ issue, path }, unknown) => {
	const needs = issue.code === "custom" ? issue.params?.needs : void 0;
	return needs !== void 0 && (unknown.get(require_document.pathText(path)) ?? []).some((key) => require_hook_command_log_explain_review.nearWords(key, needs).length > 0);
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
	const found = require_document.foundText(value);
	if (issue.code === "custom") return [mistake(path, position, found, issue.message)];
	if (value === NOT_THERE) return [mistake(path, position, null, `missing; needed: ${issue.message}`)];
	return [mistake(path, position, found, `found ${found}${choice(value, wordsOf(issue), issue.message)}`)];
};
const unknownKey = (path, key, allowed, document) => {
	const says = `unknown key${choice(key, allowed.split(", "), allowed)}`;
	return mistake(path, document.keyAt(path), require_document.quote(key), says);
};
const mistake = (path, position, found, says) => {
	const where = require_document.pathText(path);
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
var import_picomatch = require_rolldown_runtime.__toESM(require_picomatch$1.require_picomatch(), 1);
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
// node_modules/zod/v4/classic/iso.js
function date(params) {
	return require_schemas._isoDate(require_schemas.ZodISODate, params);
}
// src/input/policy/schema-parts.ts
const isMapping = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const wholeMapping = { when: ({ value }) => isMapping(value) };
const wholeList = { when: ({ value }) => Array.isArray(value) };
const mapping = (shape) => require_schemas.strictObject(shape, { error: ({ code }) => (code === "unrecognized_keys" ? "" : "a mapping with ") + Object.keys(shape).join(", ") });
const needing = (keys, error) => ({
	error,
	params: { needs: keys },
	...wholeMapping
});
const atLeastOne = (schema) => {
	const keys = Object.keys(schema.shape);
	return schema.refine((value) => Object.keys(value).length > 0, needing(keys, `sets nothing; needed: at least one of ${keys.join(", ")}`)).meta({ minProperties: 1 });
};
const list = (item, items) => require_schemas.array(item, { error: `a list of ${items}` });
const text = (allowed) => {
	const error = `${allowed}, as text`;
	return require_schemas.string({ error }).regex(/\S/, { error });
};
const line = (allowed) => {
	const error = `${allowed}, as text in one line`;
	return require_schemas.string({ error }).regex(/^\s*\S.*$/, { error });
};
const A_DAY = "a day of the calendar, written YYYY-MM-DD";
const day = () => date({ error: A_DAY });
// src/input/policy/levels.ts
const SETTINGS = [...require_explain_review.LEVELS, "off"];
const A_LEVEL = SETTINGS.join(", ");
const ONLY_LOSS_RULES = `(levels per weight are for ${require_explain_review.RULE_NAMES.filter(require_explain_review.isLossRule).join(", ")})`;
const level = () => require_schemas._enum(SETTINGS, { error: ({ input }) => isMapping(input) ? `${A_LEVEL} ${ONLY_LOSS_RULES}` : A_LEVEL });
const perWeight = (one) => atLeastOne(mapping({
	high: one.optional().describe("Level for what would be missed most, such as a production database."),
	medium: one.optional().describe("Level for what would be missed."),
	low: one.optional().describe("Level for what would hardly be missed, such as a log group.")
}));
const lossSetting = (one) => require_schemas.union([one, perWeight(one)], { error: `${A_LEVEL}, or a mapping with ${require_explain_review.WEIGHTS.join(", ")}` });
const A_SHARE = "a number from 0 to 1 (0.5 is half of the state)";
const A_COUNT = "a whole number from 1";
const massSetting = () => require_schemas.union([level(), atLeastOne(mapping({
	level: level().optional().meta({
		description: "Level of the rule.",
		default: require_explain_review.DEFAULT_LEVELS["mass-destroy"]
	}),
	share: require_schemas.number({ error: A_SHARE }).min(0, { error: A_SHARE }).max(1, { error: A_SHARE }).optional().meta({
		description: "Share of the objects in the state, from 0 to 1.",
		default: require_explain_review.DEFAULT_POLICY.massDestroy.share
	}),
	atLeast: require_schemas.int({ error: A_COUNT }).min(1, { error: A_COUNT }).optional().meta({
		description: "Fewer destroyed objects than this never count as many.",
		default: require_explain_review.DEFAULT_POLICY.massDestroy.atLeast
	})
}))], { error: `${A_LEVEL}, or a mapping with level, share, atLeast` });
const massLevelOfRoot = () => require_schemas._enum(SETTINGS, { error: ({ input }) => isMapping(input) ? `${A_LEVEL} (share and atLeast are set in the top rules, for all roots)` : A_LEVEL });
const describedRule = (rule, setting) => setting.optional().meta({
	description: require_explain_review.RULES[rule].says,
	default: require_explain_review.DEFAULT_LEVELS[rule]
});
const rules = (mass) => {
	const one = level();
	const [ofLoss, ofMass] = [lossSetting(one), mass()];
	const settingOf = (rule) => require_explain_review.isLossRule(rule) ? ofLoss : rule === "mass-destroy" ? ofMass : one;
	const shape = Object.fromEntries(require_explain_review.RULE_NAMES.map((rule) => [rule, describedRule(rule, settingOf(rule))]));
	return mapping(shape);
};
// src/input/policy/schema.ts
const A_TYPE = "one resource type such as aws_instance, without * (patterns are for address)";
const type = () => require_schemas.string({ error: A_TYPE }).regex(/^[A-Za-z_][A-Za-z0-9_-]*$/, { error: A_TYPE });
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
	tags: require_schemas.record(require_schemas.string(), require_schemas.string({ error: A_TEXT }), { error: "a mapping of tags, such as { env: prod }" }).refine((tags) => Object.keys(tags).length > 0, { error: "names no tag; needed: at least one" }).optional().meta({
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
	rules: list(require_schemas._enum(require_explain_review.RULE_NAMES, { error: require_explain_review.RULE_NAMES.join(", ") }), "rules").min(1, { error: "at least one rule, or no rules key for all of them" }).optional().describe("The rules that are silent for these objects; without it, every rule that is about an object."),
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
	path: require_schemas.string({ error: A_GLOB }).regex(/\S/, { error: A_GLOB }).refine(isRootGlob, { error: ({ input }) => `found ${require_document.foundText(input)}; allowed: ${A_GLOB}` }).meta({
		description: "Glob on the directory of the root, relative to the repository. The last entry that matches wins.",
		examples: ["infra/dev/**"]
	}),
	rules: rules(massLevelOfRoot).optional().describe("Levels for these roots; what is not named keeps the level of the policy."),
	workspace: require_schemas.string({ error: A_WORKSPACE }).regex(/^\S+$/, { error: A_WORKSPACE }).optional().meta({
		description: "The workspace that the state of these roots is in; a plan of another one blocks.",
		examples: ["default"]
	}),
	backend: require_schemas.record(require_schemas.string(), require_schemas.string({ error: A_TEXT }), { error: A_BACKEND }).refine((settings) => Object.keys(settings).length > 0, { error: "names nothing; needed: at least one" }).optional().meta({
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
	every: require_schemas.string({ error: A_NUMBER_OF_DAYS }).regex(/^[1-9]\d{0,3}d$/, { error: A_NUMBER_OF_DAYS }).optional().meta({
		description: "After so many days it is to be tried again; without it, never.",
		examples: ["90d"]
	})
});
const AN_APPROVER = "\"@user\" or \"@org/team\"";
const APPROVER = /^@[A-Za-z0-9][A-Za-z0-9_-]{0,38}(?:\/[A-Za-z0-9_][A-Za-z0-9_-]*)?$/;
const A_NUMBER_OF_OWNERS = "a whole number from 1 to 10";
const override = () => mapping({
	label: require_schemas.string({ error: "the name of a label" }).regex(/^\S(?:.{0,48}\S)?$/, { error: "the name of a label: one line, at most 50 characters, no space at its ends" }).optional().meta({
		description: "The label that overrides; wins over the action's input `override-label`.",
		examples: ["allow-destroy"]
	}),
	approvers: list(require_schemas.string({ error: AN_APPROVER }).regex(APPROVER, { error: AN_APPROVER }), "approvers").min(1, { error: `at least one approver, ${AN_APPROVER}, or no approvers key for the code owners` }).optional().meta({
		description: "Who may override, instead of the code owners of the files.",
		examples: [["@acme/dba", "@alice"]]
	}),
	allowAuthor: require_schemas.boolean({ error: "true, false" }).optional().meta({
		description: "May the author of the pull request, or whoever else pushed to its branch, override it?",
		default: require_explain_review.DEFAULT_POLICY.override.allowAuthor
	}),
	required: require_schemas.int({ error: A_NUMBER_OF_OWNERS }).min(1, { error: A_NUMBER_OF_OWNERS }).max(10, { error: A_NUMBER_OF_OWNERS }).optional().meta({
		description: "How many different owners must agree.",
		default: require_explain_review.DEFAULT_POLICY.override.required
	}),
	onPush: require_schemas._enum(["keep-if-same", "expire"], { error: "keep-if-same, expire" }).optional().meta({
		description: "After a new commit: keep the consent while the blocking findings stay the same, or let it expire.",
		default: require_explain_review.DEFAULT_POLICY.override.onPush
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
	class: require_schemas._enum([...require_explain_review.CLASSES, "none"], { error: [...require_explain_review.CLASSES, "none"].join(", ") }).describe("What the type is: it decides which rule speaks when an object is destroyed. `none`: nothing is lost with it."),
	weight: require_schemas._enum(require_explain_review.WEIGHTS, { error: require_explain_review.WEIGHTS.join(", ") }).optional().meta({
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
	version: require_schemas.literal(1, { error: "1" }).optional().meta({
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
const policySchema = () => require_schemas.toJSONSchema(policyFile(), {
	target: "draft-2020-12",
	io: "input"
});
// src/input/policy.ts
var policy_exports = require_rolldown_runtime.__exportAll({
	policySchema: () => policySchema,
	readPolicy: () => readPolicy
});
const readPolicy = (text, source) => {
	const document = require_document.readDocument(text);
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

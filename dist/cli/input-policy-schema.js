const require_rolldown_runtime = require("./runtime.js");
const require_explain_review = require("./report-path-words.js");
const require_picomatch$1 = require("./picomatch.js");
const require_shown = require("./input-policy-shown.js");
const require_schemas = require("./zod.js");
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
// node_modules/zod/v4/mini/iso.js
const ZodMiniISODate = require_schemas.$constructor("ZodMiniISODate", (inst, def) => {
	require_schemas.$ZodISODate.init(inst, def);
	require_schemas.ZodMiniStringFormat.init(inst, def);
});
function date(params) {
	return require_schemas._isoDate(ZodMiniISODate, params);
}
// src/input/policy/schema-parts.ts
const setting = (schema, about) => schema.with(require_schemas.meta(typeof about === "string" ? { description: about } : about));
const optional = (schema, about) => setting(require_schemas.optional(schema), about);
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
	return schema.with(require_schemas.refine((value) => Object.keys(value).length > 0, needing(keys, `sets nothing; needed: at least one of ${keys.join(", ")}`)), require_schemas.meta({ minProperties: 1 }));
};
const list = (item, items) => require_schemas.array(item, { error: `a list of ${items}` });
const formed = (form, allowed) => require_schemas.string({ error: allowed }).with(require_schemas._regex(form, allowed));
const text = (allowed) => formed(/\S/, `${allowed}, as text`);
const line = (allowed) => formed(/^\s*\S.*$/, `${allowed}, as text in one line`);
const A_DAY = "a day of the calendar, written YYYY-MM-DD";
const day = () => date({ error: A_DAY });
// src/input/policy/levels.ts
const SETTINGS = [...require_explain_review.LEVELS, "off"];
const A_LEVEL = SETTINGS.join(", ");
const ONLY_LOSS_RULES = `(levels per weight are for ${require_explain_review.RULE_NAMES.filter(require_explain_review.isLossRule).join(", ")})`;
const level = () => require_schemas._enum(SETTINGS, { error: ({ input }) => isMapping(input) ? `${A_LEVEL} ${ONLY_LOSS_RULES}` : A_LEVEL });
const perWeight = (one) => atLeastOne(mapping({
	high: optional(one, "Level for what would be missed most, such as a production database."),
	medium: optional(one, "Level for what would be missed."),
	low: optional(one, "Level for what would hardly be missed, such as a log group.")
}));
const lossSetting = (one) => require_schemas.union([one, perWeight(one)], { error: `${A_LEVEL}, or a mapping with ${require_explain_review.WEIGHTS.join(", ")}` });
const A_SHARE = "a number from 0 to 1 (0.5 is half of the state)";
const A_COUNT = "a whole number from 1";
const massSetting = () => require_schemas.union([level(), atLeastOne(mapping({
	level: optional(level(), {
		description: "Level of the rule.",
		default: require_explain_review.DEFAULT_LEVELS["mass-destroy"]
	}),
	share: optional(require_schemas.number({ error: A_SHARE }).with(require_schemas._gte(0, A_SHARE), require_schemas._lte(1, A_SHARE)), {
		description: "Share of the objects in the state, from 0 to 1.",
		default: require_explain_review.DEFAULT_POLICY.massDestroy.share
	}),
	atLeast: optional(require_schemas.int({ error: A_COUNT }).with(require_schemas._gte(1, A_COUNT)), {
		description: "Fewer destroyed objects than this never count as many.",
		default: require_explain_review.DEFAULT_POLICY.massDestroy.atLeast
	})
}))], { error: `${A_LEVEL}, or a mapping with level, share, atLeast` });
const massLevelOfRoot = () => require_schemas._enum(SETTINGS, { error: ({ input }) => isMapping(input) ? `${A_LEVEL} (share and atLeast are set in the top rules, for all roots)` : A_LEVEL });
const describedRule = (rule, setting) => optional(setting, {
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
const type = () => formed(/^[A-Za-z_][A-Za-z0-9_-]*$/, A_TYPE);
const A_TEXT = "text (true, false and numbers in quotes)";
const texts = (error, noun) => require_schemas.record(require_schemas.string(), require_schemas.string({ error: A_TEXT }), { error }).with(require_schemas.refine((given) => Object.keys(given).length > 0, `names no${noun}; needed: at least one`));
const matchKeys = () => ({
	address: optional(text("a resource address, in which * is any text"), {
		description: "Address of the resource; `*` is any text, brackets and quotes are plain. Matched against the whole address.",
		examples: ["module.billing.*", "aws_instance.web[\"a\"]"]
	}),
	type: optional(type(), {
		description: "Resource type, exactly.",
		examples: ["aws_instance"]
	}),
	tags: optional(texts("a mapping of tags, such as { env: prod }", " tag"), {
		description: "Tags or labels, all of which must be there with exactly this value.",
		examples: [{ env: "prod" }],
		minProperties: 1
	})
});
const withOneOf = (keys, error) => (entry) => entry.with(require_schemas.refine((value) => keys.some((key) => key in value), needing(keys, `${error}; needed: at least one of ${keys.join(", ")}`)), require_schemas.meta({ anyOf: keys.map((key) => ({ required: [key] })) }));
const naming = withOneOf([
	"address",
	"type",
	"tags"
], "names no object");
const protect = () => naming(mapping({
	...matchKeys(),
	reason: optional(text("why it is protected"), "Why it is protected; shown with the finding.")
}));
const allow = () => naming(mapping({
	...matchKeys(),
	rules: optional(list(require_schemas._enum(require_explain_review.RULE_NAMES, { error: require_explain_review.RULE_NAMES.join(", ") }), "rules").with(require_schemas._minLength(1, "at least one rule, or no rules key for all of them")), "The rules that are silent for these objects; without it, every rule that is about an object."),
	reason: setting(text("why this may be destroyed"), "Why this may be destroyed; shown in the review."),
	until: optional(day(), {
		description: "Last day of the exception (UTC), YYYY-MM-DD; without it, no end.",
		examples: ["2026-12-31"]
	})
}));
const sayingSomething = withOneOf([
	"rules",
	"workspace",
	"backend"
], "says nothing of these roots");
const root = () => sayingSomething(mapping({
	path: setting(formed(/\S/, A_GLOB).with(require_schemas.refine(isRootGlob, { error: ({ input }) => `found ${require_shown.foundText(input)}; allowed: ${A_GLOB}` })), {
		description: "Glob on the directory of the root, relative to the repository. The last entry that matches wins.",
		examples: ["infra/dev/**"]
	}),
	rules: optional(rules(massLevelOfRoot), "Levels for these roots; what is not named keeps the level of the policy."),
	workspace: optional(formed(/^\S+$/, "the name of a workspace"), {
		description: "The workspace that the state of these roots is in; a plan of another one blocks.",
		examples: ["default"]
	}),
	backend: optional(texts("a mapping of settings, such as { type: s3, bucket: acme-prod-state }", "thing"), {
		description: "The backend that the state of these roots is in: `type`, and settings of it, all of which must be exactly so; a plan of another one blocks.",
		examples: [{
			type: "s3",
			bucket: "acme-prod-state"
		}],
		minProperties: 1
	})
}));
const freeze = () => mapping({
	from: setting(day(), {
		description: "First day (UTC), YYYY-MM-DD.",
		examples: ["2026-12-19"]
	}),
	to: setting(day(), {
		description: "Last day (UTC), included, YYYY-MM-DD.",
		examples: ["2027-01-02"]
	}),
	reason: optional(text("why nothing may be destroyed"), "Why nothing may be destroyed in these days; shown with the finding.")
}).with(require_schemas.superRefine(({ from, to }, context) => {
	if ([from, to].every((value) => date().safeParse(value).success) && from > to) context.addIssue({
		code: "custom",
		path: ["from"],
		message: `from ${from} is after to ${to}; allowed: a first day that is not after the last`
	});
}, wholeMapping));
const restore = () => mapping({
	address: setting(text("a resource address, in which * is any text"), {
		description: "Address of the object that was restored; `*` is any text. The last entry that matches counts.",
		examples: ["aws_db_instance.prod"]
	}),
	tried: setting(day(), {
		description: "Day on which a restore of it was last tried, and worked; YYYY-MM-DD.",
		examples: ["2026-10-01"]
	}),
	every: optional(formed(/^[1-9]\d{0,3}d$/, "a number of days, such as 90d"), {
		description: "After so many days it is to be tried again; without it, never.",
		examples: ["90d"]
	})
});
const AN_APPROVER = "\"@user\" or \"@org/team\"";
const APPROVER = /^@[A-Za-z0-9][A-Za-z0-9_-]{0,38}(?:\/[A-Za-z0-9_][A-Za-z0-9_-]*)?$/;
const A_NUMBER_OF_OWNERS = "a whole number from 1 to 10";
const A_LABEL = "the name of a label";
const override = () => mapping({
	label: optional(require_schemas.string({ error: A_LABEL }).with(require_schemas._regex(/^\S(?:.{0,48}\S)?$/, `${A_LABEL}: one line, at most 50 characters, no space at its ends`)), {
		description: "The label that overrides; wins over the action's input `override-label`.",
		examples: ["allow-destroy"]
	}),
	approvers: optional(list(formed(APPROVER, AN_APPROVER), `approvers, each ${AN_APPROVER}`).with(require_schemas._minLength(1, `at least one approver, ${AN_APPROVER}, or no approvers key for the code owners`)), {
		description: "Who may override, instead of the code owners of the files.",
		examples: [["@acme/dba", "@alice"]]
	}),
	allowAuthor: optional(require_schemas.boolean({ error: "true, false" }), {
		description: "May the author of the pull request, or whoever else pushed to its branch, override it?",
		default: require_explain_review.DEFAULT_POLICY.override.allowAuthor
	}),
	required: optional(require_schemas.int({ error: A_NUMBER_OF_OWNERS }).with(require_schemas._gte(1, A_NUMBER_OF_OWNERS), require_schemas._lte(10, A_NUMBER_OF_OWNERS)), {
		description: "How many different owners must agree.",
		default: require_explain_review.DEFAULT_POLICY.override.required
	}),
	onPush: optional(require_schemas._enum(["keep-if-same", "expire"], { error: "keep-if-same, expire" }), {
		description: "After a new commit: keep the consent while the blocking findings stay the same, or let it expire.",
		default: require_explain_review.DEFAULT_POLICY.override.onPush
	}),
	signers: optional(line("the path of a file of allowed signers"), {
		description: "File of those whose signed consents count outside GitHub, in the format of ssh-keygen.",
		examples: [".github/allowed_signers"]
	})
}).with(require_schemas.superRefine(({ approvers, required }, context) => {
	if (!Array.isArray(approvers) || typeof required !== "number") return;
	const users = new Set(approvers.map((approver) => String(approver).toLowerCase()));
	if ([...users].some((user) => user.includes("/")) || users.size === 0 || required <= users.size || required > 10) return;
	context.addIssue({
		code: "custom",
		path: ["required"],
		message: `found ${required}, but approvers names ${users.size}; nobody could ever override`
	});
}, wholeMapping));
const catalogueEntry = () => mapping({
	type: setting(type(), {
		description: "Resource type, exactly.",
		examples: ["acme_ledger"]
	}),
	class: setting(require_schemas._enum([...require_explain_review.CLASSES, "none"], { error: [...require_explain_review.CLASSES, "none"].join(", ") }), "What the type is: it decides which rule speaks when an object is destroyed. `none`: nothing is lost with it."),
	weight: optional(require_schemas._enum(require_explain_review.WEIGHTS, { error: require_explain_review.WEIGHTS.join(", ") }), {
		description: "How much people would miss it if it were production.",
		default: "high"
	}),
	what: optional(line("what it is"), {
		description: "What it is, in words shown in the review; without it, the type.",
		examples: ["ledger"]
	})
});
const catalogue = () => list(catalogueEntry(), "types, each with type and class").with(require_schemas.superRefine((entries, context) => {
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
}, wholeList));
const build = () => mapping({
	version: optional(require_schemas.literal(1, { error: "1" }), {
		description: "Version of this format.",
		default: 1
	}),
	rules: optional(rules(massSetting), "A level per rule: block, warn, note or off. The loss rules also take a level per weight, mass-destroy also a share and a number."),
	protect: optional(list(protect(), "entries, each with address, type or tags"), "More objects to protect than the catalogue does."),
	allow: optional(list(allow(), "entries, each with address, type or tags, and a reason"), "Exceptions: objects that may be destroyed."),
	roots: optional(list(root(), "entries, each with path, and rules, workspace or backend"), "Different levels for different roots, and where their states lie. The last entry that matches wins."),
	freeze: optional(list(freeze(), "entries, each with from and to"), "Days on which nothing may be destroyed."),
	override: optional(override(), "Who may let a blocked plan pass, and how."),
	restores: optional(list(restore(), "entries, each with address and tried"), "Restores that were tried; `destroy-guard drill` says which are overdue, and which never were."),
	catalogue: optional(catalogue(), "Resource types that the catalogue does not know, or that you see differently.")
}).with(require_schemas.meta({
	$id: "urn:destroy-guard:policy:1",
	title: "destroy-guard policy",
	description: "What destroy-guard blocks, warns of and lets pass. See docs/policy.md."
}));
let built;
const policyFile = () => {
	built ??= build();
	return built;
};
Object.defineProperty(exports, "policyFile", {
	enumerable: true,
	get: function() {
		return policyFile;
	}
});
Object.defineProperty(exports, "rootMatcher", {
	enumerable: true,
	get: function() {
		return rootMatcher;
	}
});

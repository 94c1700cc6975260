const require_doctor = require("./domain-doctor.js");
const require_explain_review = require("./report-path-words.js");
const require_review = require("./cli-review.js");
const require_hook_command_log_explain_review = require("./cli-usage.js");
// src/report/schema-parts.ts
const closed = (properties) => ({
	type: "object",
	properties,
	required: Object.keys(properties),
	additionalProperties: false
});
const TEXT = { type: "string" };
const NAME = {
	type: "string",
	minLength: 1
};
const FLAG = { type: "boolean" };
const COUNT = {
	type: "integer",
	minimum: 0
};
const DIGEST = {
	type: "string",
	pattern: "^sha256:[0-9a-f]{64}$"
};
const oneOf = (words) => ({ enum: words });
const orNull = (schema) => ({ anyOf: [schema, { type: "null" }] });
const listOf = (items) => ({
	type: "array",
	items
});
// src/report/doctor/schema.ts
const ANSWER$1 = closed({
	check: oneOf(require_doctor.CHECK_NAMES),
	state: oneOf(require_doctor.STATES),
	title: NAME,
	looksAt: NAME,
	says: NAME,
	fix: orNull(NAME),
	file: orNull(NAME),
	line: orNull({
		type: "integer",
		minimum: 1
	}),
	url: orNull({
		type: "string",
		format: "uri"
	})
});
const DOCTOR_SCHEMA = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "urn:destroy-guard:doctor:1",
	title: "destroy-guard doctor",
	description: "Whether the check on pull requests holds. See docs/setup.md.",
	...closed({
		version: { const: 1 },
		repository: orNull(NAME),
		branch: orNull(NAME),
		open: COUNT,
		unknown: COUNT,
		accepted: COUNT,
		ok: COUNT,
		answers: listOf(ANSWER$1)
	})
};
// src/report/drill/schema.ts
const DAY = {
	type: "string",
	pattern: "^\\d{4}-\\d\\d-\\d\\d$"
};
const ANSWER = closed({
	kind: oneOf(require_explain_review.REMAINS),
	days: orNull({ type: "number" }),
	refusal: orNull(oneOf(require_explain_review.REFUSAL_REASONS)),
	survivors: listOf(NAME),
	survivorsCount: COUNT,
	goesWithIt: listOf(NAME),
	goesWithItCount: COUNT
});
const CHANGE = closed({
	way: COUNT,
	address: NAME,
	attribute: orNull(NAME),
	value: { type: [
		"boolean",
		"number",
		"string",
		"null"
	] },
	since: orNull(TEXT)
});
const DRILL_SCHEMA = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "urn:destroy-guard:drill:1",
	title: "destroy-guard drill",
	description: "What would remain if it were destroyed now. See docs/drill.md.",
	...closed({
		version: { const: 1 },
		states: listOf(closed({
			root: TEXT,
			source: TEXT,
			exposed: COUNT,
			managed: COUNT,
			unclassified: COUNT,
			objects: listOf(closed({
				address: NAME,
				deposed: orNull(TEXT),
				type: NAME,
				class: orNull(oneOf([...require_explain_review.CLASSES, "unknown"])),
				weight: orNull(oneOf(require_explain_review.WEIGHTS)),
				what: orNull(NAME),
				protected: orNull(FLAG),
				policy: orNull(closed({
					level: oneOf(require_explain_review.LEVELS),
					reason: orNull(TEXT)
				})),
				alone: ANSWER,
				withState: ANSWER,
				withAll: ANSWER,
				change: listOf(CHANGE),
				copies: listOf(NAME),
				tried: orNull(closed({
					on: DAY,
					overdue: FLAG
				}))
			}))
		}))
	})
};
// src/report/review-schema.ts
const PLANNED_AT = {
	type: "string",
	pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"
};
const COUNTS = closed({
	create: COUNT,
	update: COUNT,
	replace: COUNT,
	delete: COUNT,
	forget: COUNT,
	read: COUNT,
	none: COUNT,
	unknown: COUNT,
	moved: COUNT,
	imported: COUNT,
	deposed: COUNT
});
const CLASS = orNull(oneOf([...require_explain_review.CLASSES, "unknown"]));
const DESTROY = closed({
	address: NAME,
	previousAddress: orNull(NAME),
	deposed: orNull(TEXT),
	type: NAME,
	provider: TEXT,
	effect: oneOf([
		"delete",
		"replace",
		"forget"
	]),
	order: orNull(oneOf(["delete-first", "create-first"])),
	recreated: FLAG,
	imported: FLAG,
	because: orNull(TEXT),
	origins: orNull(listOf(closed({
		address: NAME,
		effect: oneOf(require_explain_review.ORIGIN_EFFECTS)
	}))),
	fromEach: orNull(FLAG),
	known: orNull(listOf(NAME)),
	reason: orNull(oneOf(require_explain_review.ACTION_REASONS)),
	class: CLASS
});
const kinds = (shapes, optional = []) => ({ anyOf: Object.entries(shapes).map(([kind, properties]) => {
	const schema = closed({
		kind: { const: kind },
		...properties
	});
	return {
		...schema,
		required: schema.required.filter((key) => !optional.includes(key))
	};
}) });
const SEEN = { anyOf: [
	FLAG,
	{ type: "number" },
	TEXT,
	{ type: "null" },
	closed({ hidden: oneOf(require_review.HIDDEN) })
] };
const REMAINS_SCHEMA = closed({
	kind: oneOf(require_explain_review.REMAINS),
	days: orNull({
		type: "number",
		minimum: 0
	}),
	refusal: orNull(oneOf(require_explain_review.REFUSAL_REASONS)),
	survivors: listOf(NAME),
	survivorsCount: COUNT,
	goesWithIt: listOf(NAME),
	goesWithItCount: COUNT
});
const EVIDENCE = kinds({
	attribute: {
		path: NAME,
		of: orNull(NAME),
		was: SEEN,
		becomes: SEEN
	},
	removed: {
		path: NAME,
		count: COUNT
	},
	leaves: { says: NAME },
	worthless: { because: oneOf([
		"container",
		"key",
		"deleted-first",
		"name",
		"goes"
	]) },
	shared: {},
	copy: { because: oneOf(require_review.COPY_BECAUSE) },
	called: { callings: {
		type: "array",
		items: oneOf(require_review.CALLINGS)
	} },
	rename: { to: NAME },
	locked: { by: NAME },
	"name-held": { by: NAME },
	needed: { by: NAME },
	source: {
		by: NAME,
		fate: oneOf(require_review.SOURCE_FATES)
	},
	backup: { by: NAME },
	"made-once": { by: NAME },
	"too-late": {}
}, ["becomes"]);
const DETAIL = kinds({
	says: {
		says: NAME,
		certain: FLAG
	},
	protect: { reason: orNull(TEXT) },
	share: {
		destroyed: COUNT,
		all: COUNT,
		harmless: COUNT
	},
	"all-vanished": {
		creates: COUNT,
		vanished: COUNT
	},
	"no-prior-state": {
		creates: COUNT,
		imports: COUNT,
		old: orNull(oneOf(require_review.OLD_BECAUSE))
	},
	"another-state": {
		how: oneOf(require_review.SWAPPED),
		since: NAME,
		was: COUNT,
		is: COUNT
	},
	environment: { differs: orNull(listOf(NAME)) },
	freeze: {
		from: NAME,
		to: NAME,
		reason: orNull(TEXT),
		destroyed: COUNT
	},
	unreadable: { what: oneOf(require_review.UNREADABLE) },
	"unreadable-part": { part: NAME },
	"leaves-state": { by: oneOf(require_review.LEAVING) },
	"guards-edited": {},
	"prevent-destroy-removed": {},
	"not-shown": {},
	"unknown-kind": {},
	deferred: {
		count: COUNT,
		actions: COUNT,
		destroys: listOf(NAME)
	},
	vanished: { recreated: FLAG },
	"switched-off": { says: NAME },
	partial: {},
	actions: {
		count: COUNT,
		when: listOf(oneOf(require_review.MOMENTS))
	},
	exception: {
		until: orNull(NAME),
		reason: TEXT
	},
	allowed: {
		until: orNull(NAME),
		reason: TEXT,
		block: COUNT,
		warn: COUNT
	}
});
const FINDING = closed({
	rule: oneOf(require_explain_review.RULE_NAMES),
	level: oneOf(require_explain_review.LEVELS),
	address: orNull(NAME),
	previousAddress: orNull(NAME),
	deposed: orNull(TEXT),
	type: orNull(NAME),
	provider: orNull(TEXT),
	effect: orNull(oneOf(require_explain_review.EFFECTS)),
	class: CLASS,
	weight: orNull(oneOf(require_explain_review.WEIGHTS)),
	what: orNull(NAME),
	remains: orNull(REMAINS_SCHEMA),
	evidence: listOf(EVIDENCE),
	detail: orNull(DETAIL),
	message: NAME,
	remedy: NAME,
	places: listOf(closed({
		file: NAME,
		line: orNull({
			type: "integer",
			minimum: 1
		})
	}))
});
const ROOT = closed({
	root: NAME,
	source: TEXT,
	terraformVersion: orNull(TEXT),
	formatVersion: TEXT,
	plannedAt: orNull(PLANNED_AT),
	errored: FLAG,
	complete: orNull(FLAG),
	applyable: orNull(FLAG),
	digest: orNull(DIGEST),
	counts: COUNTS,
	destroys: listOf(DESTROY),
	findings: listOf(FINDING),
	drift: listOf(closed({
		address: NAME,
		type: NAME,
		effect: oneOf(["update", "delete"])
	}))
});
const TIME = {
	type: "string",
	pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d"
};
const SIGNED = closed({
	by: NAME,
	root: NAME,
	agreed: TIME,
	expires: TIME,
	reason: orNull(NAME),
	key: closed({
		proof: oneOf(require_review.PROOFS),
		algorithm: TEXT,
		fingerprint: NAME
	})
});
const REVIEW_SCHEMA = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	title: "destroy-guard review",
	...closed({
		version: { const: 1 },
		verdict: oneOf([
			"passed",
			"blocked",
			"overridden",
			"skipped"
		]),
		digest: orNull(DIGEST),
		counts: COUNTS,
		roots: listOf(ROOT),
		override: orNull(closed({
			by: listOf(NAME),
			digest: DIGEST,
			at: TIME,
			signed: orNull(listOf(SIGNED))
		})),
		policy: orNull(closed({
			file: orNull(NAME),
			branch: orNull(NAME),
			looked: listOf(NAME)
		})),
		run: orNull(closed({
			repository: NAME,
			id: NAME,
			commit: NAME,
			merge: NAME,
			pull: orNull(COUNT),
			rules: NAME,
			day: NAME
		}))
	})
};
// src/cli/schema.ts
const SCHEMAS = [
	"policy",
	"review",
	"drill",
	"doctor"
];
const usage = () => require_hook_command_log_explain_review.usageOf({
	name: "schema",
	forms: [`[${SCHEMAS.join(" | ")}]`],
	options: require_hook_command_log_explain_review.HELP,
	examples: ["destroy-guard schema > destroy-guard.schema.json"]
});
async function schema(args, shell) {
	const { values, positionals } = require_hook_command_log_explain_review.parseOptions(args, require_hook_command_log_explain_review.HELP, "schema");
	if (values.help === true) return require_hook_command_log_explain_review.print(shell, usage());
	const [name = "policy", ...more] = positionals;
	if (more.length > 0) throw require_hook_command_log_explain_review.usageError("schema takes one name", "schema");
	if (name === "review") return require_hook_command_log_explain_review.print(shell, `${JSON.stringify(REVIEW_SCHEMA, null, 2)}\n`);
	if (name === "drill") return require_hook_command_log_explain_review.print(shell, `${JSON.stringify(DRILL_SCHEMA, null, 2)}\n`);
	if (name === "doctor") return require_hook_command_log_explain_review.print(shell, `${JSON.stringify(DOCTOR_SCHEMA, null, 2)}\n`);
	if (name !== "policy") throw require_hook_command_log_explain_review.noSuch("schema", name, SCHEMAS, "schema");
	const { policySchema } = await Promise.resolve().then(() => require("./input-policy-json-schema.js"));
	return require_hook_command_log_explain_review.print(shell, `${JSON.stringify(policySchema(), null, 2)}\n`);
}
const SCHEMA = {
	usage,
	options: require_hook_command_log_explain_review.HELP,
	words: SCHEMAS,
	run: schema
};
exports.SCHEMA = SCHEMA;

const require_iso = require("./zod.js");
const require_main = require("./index.js");
const require_fault = require("./domain-fault.js");
// src/input/reviews.ts
const text = require_main.string();
const count = require_main.int().with(require_main._gte(0));
const counts = require_main.record(require_main._enum([
	...require_main.EFFECTS,
	"moved",
	"imported",
	"deposed"
]), count);
const class_ = require_main.nullable(require_main._enum([...require_main.CLASSES, "unknown"]));
const digest = require_main.string().with(require_main._regex(/^sha256:[0-9a-f]{64}$/));
const destroy = require_main.object({
	address: text,
	previousAddress: require_main.nullable(text),
	deposed: require_main.nullable(text),
	type: text,
	provider: text,
	effect: require_main._enum([
		"delete",
		"replace",
		"forget"
	]),
	order: require_main.nullable(require_main._enum(["delete-first", "create-first"])),
	recreated: require_main.boolean(),
	imported: require_main.boolean(),
	because: require_main.nullable(text),
	origins: require_main.nullable(require_main.array(require_main.object({
		address: text,
		effect: require_main._enum(require_main.ORIGIN_EFFECTS)
	}))),
	fromEach: require_main.nullable(require_main.boolean()),
	known: require_main.nullable(require_main.array(text)),
	reason: require_main.nullable(require_main._enum(require_main.ACTION_REASONS)),
	class: class_
});
const seen = require_main.union([
	require_main.boolean(),
	require_main.number(),
	text,
	require_main._null(),
	require_main.object({ hidden: require_main._enum(require_main.HIDDEN) })
]);
const remains = require_main.object({
	kind: require_main._enum(require_main.REMAINS),
	days: require_main.nullable(require_main.number()),
	refusal: require_main.nullable(require_main._enum(require_main.REFUSAL_REASONS)),
	survivors: require_main.array(text),
	survivorsCount: count,
	goesWithIt: require_main.array(text),
	goesWithItCount: count
});
const kind = (name, shape) => require_main.object({
	kind: require_main.literal(name),
	...shape
});
const evidence = require_main.discriminatedUnion("kind", [
	kind("attribute", {
		path: text,
		of: require_main.nullable(text),
		was: seen,
		becomes: require_main.exactOptional(seen)
	}),
	kind("removed", {
		path: text,
		count
	}),
	kind("leaves", { says: text }),
	kind("worthless", { because: require_main._enum([
		"container",
		"key",
		"deleted-first",
		"name",
		"goes"
	]) }),
	kind("shared", {}),
	kind("copy", { because: require_main._enum(require_main.COPY_BECAUSE) }),
	kind("called", { callings: require_main.array(require_main._enum(require_main.CALLINGS)) }),
	kind("rename", { to: text }),
	kind("too-late", {}),
	kind("locked", { by: text }),
	kind("name-held", { by: text }),
	kind("needed", { by: text }),
	kind("source", {
		by: text,
		fate: require_main._enum(require_main.SOURCE_FATES)
	}),
	kind("backup", { by: text }),
	kind("made-once", { by: text })
]);
const detail = require_main.discriminatedUnion("kind", [
	kind("says", {
		says: text,
		certain: require_main.boolean()
	}),
	kind("protect", { reason: require_main.nullable(text) }),
	kind("share", {
		destroyed: count,
		all: count,
		harmless: count
	}),
	kind("all-vanished", {
		creates: count,
		vanished: count
	}),
	kind("no-prior-state", {
		creates: count,
		imports: count,
		old: require_main.nullable(require_main._enum(require_main.OLD_BECAUSE))
	}),
	kind("another-state", {
		how: require_main._enum(require_main.SWAPPED),
		since: text,
		was: count,
		is: count
	}),
	kind("environment", { differs: require_main.nullable(require_main.array(text)) }),
	kind("freeze", {
		from: text,
		to: text,
		reason: require_main.nullable(text),
		destroyed: count
	}),
	kind("unreadable", { what: require_main._enum(require_main.UNREADABLE) }),
	kind("unreadable-part", { part: text }),
	kind("leaves-state", { by: require_main._enum(require_main.LEAVING) }),
	kind("guards-edited", {}),
	kind("prevent-destroy-removed", {}),
	kind("not-shown", {}),
	kind("unknown-kind", {}),
	kind("deferred", {
		count,
		actions: count,
		destroys: require_main.array(text)
	}),
	kind("vanished", { recreated: require_main.boolean() }),
	kind("switched-off", { says: text }),
	kind("partial", {}),
	kind("actions", {
		count,
		when: require_main.array(require_main._enum(require_main.MOMENTS))
	}),
	kind("exception", {
		until: require_main.nullable(text),
		reason: text
	}),
	kind("allowed", {
		until: require_main.nullable(text),
		reason: text,
		block: count,
		warn: count
	})
]);
const finding = require_main.object({
	rule: require_main._enum(require_main.RULE_NAMES),
	level: require_main._enum(require_main.LEVELS),
	address: require_main.nullable(text),
	previousAddress: require_main.nullable(text),
	deposed: require_main.nullable(text),
	type: require_main.nullable(text),
	provider: require_main.nullable(text),
	effect: require_main.nullable(require_main._enum(require_main.EFFECTS)),
	class: class_,
	weight: require_main.nullable(require_main._enum(require_main.WEIGHTS)),
	what: require_main.nullable(text),
	remains: require_main.nullable(remains),
	evidence: require_main.array(evidence),
	detail: require_main.nullable(detail),
	places: require_main.array(require_main.object({
		file: text,
		line: require_main.nullable(require_main.int().with(require_main._gte(1)))
	}))
});
const root = require_main.object({
	root: text,
	source: text,
	terraformVersion: require_main.nullable(text),
	formatVersion: text,
	plannedAt: require_main.nullable(require_main.string().with(require_main._regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/))),
	errored: require_main.boolean(),
	complete: require_main.nullable(require_main.boolean()),
	applyable: require_main.nullable(require_main.boolean()),
	digest: require_main.nullable(digest),
	counts,
	destroys: require_main.array(destroy),
	drift: require_main.array(require_main.object({
		address: text,
		type: text,
		effect: require_main._enum(["update", "delete"])
	})),
	findings: require_main.array(finding)
});
const commit = require_main.string().with(require_main._regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/));
const run = require_main.object({
	repository: require_main.string().with(require_main._regex(/^[\w.-]+\/[\w.-]+$/)),
	id: require_main.string().with(require_main._regex(/^\d+$/)),
	commit,
	merge: commit,
	pull: require_main.nullable(require_main.int().with(require_main._gte(1))),
	rules: commit,
	day: require_iso.date()
});
const Review = require_main.object({
	version: require_main.literal(1),
	roots: require_main.array(root),
	run: require_main.nullable(run)
});
const findingOf = (one) => ({
	rule: one.rule,
	level: one.level,
	subject: one.address === null ? null : {
		address: one.address,
		previousAddress: one.previousAddress,
		deposed: one.deposed,
		type: one.type ?? "",
		provider: one.provider ?? "",
		effect: one.effect ?? "unknown",
		identity: null,
		class: one.class,
		weight: one.weight,
		what: one.what
	},
	remains: one.remains,
	detail: one.detail,
	evidence: one.evidence,
	places: one.places,
	agreed: []
});
const destroyOf = ({ origins, fromEach, known, because, ...one }) => ({
	...one,
	because: because === null ? [] : because.split(", "),
	...origins !== null && {
		origins,
		fromEach: fromEach ?? false,
		...known !== null && { known }
	},
	identity: null
});
function readReview(json, source) {
	const read = Review.safeParse(parsed(json, source));
	if (read.success) return {
		roots: read.data.roots.map((one) => rootOf(one, source)),
		run: read.data.run
	};
	const [first] = read.error.issues;
	throw new require_fault.InputError(`${source} is not the review JSON of this version of destroy-guard (at ${first?.path.join(".") || "its top"}); make it with the same version`, { cause: read.error });
}
function parsed(json, source) {
	try {
		return JSON.parse(json);
	} catch (cause) {
		throw new require_fault.InputError(`${source} is not the review JSON of destroy-guard; make it with the input report, or with --format json`, { cause });
	}
}
function rootOf(one, source) {
	if (one.findings.some(({ level }) => level === "block") !== (one.digest !== null)) throw new require_fault.InputError(`${source} says that something blocks in a root and has no digest of it, or the reverse; make it anew`);
	return {
		...one,
		counts: one.counts,
		destroys: one.destroys.map(destroyOf),
		findings: one.findings.map(findingOf)
	};
}
exports.readReview = readReview;

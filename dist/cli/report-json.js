const require_terminal_page = require("./report-terminal-page.js");
const require_untrusted = require("./report-untrusted.js");
// src/report/json.ts
const countsJson = ({ create, update, replace, delete: deleted, forget, read, none, unknown, moved, imported, deposed }) => ({
	create,
	update,
	replace,
	delete: deleted,
	forget,
	read,
	none,
	unknown,
	moved,
	imported,
	deposed
});
const destroyJson = (destroy) => ({
	address: destroy.address,
	previousAddress: destroy.previousAddress,
	deposed: destroy.deposed,
	type: destroy.type,
	provider: destroy.provider,
	effect: destroy.effect,
	order: destroy.order,
	recreated: destroy.recreated,
	imported: destroy.imported,
	because: destroy.because.length === 0 ? null : destroy.because.join(", "),
	origins: destroy.origins ?? null,
	fromEach: destroy.fromEach ?? null,
	known: destroy.known ?? null,
	reason: destroy.reason,
	class: destroy.class
});
const MOST_NAMES = 25;
const remainsJson = (remains) => ({
	kind: remains.kind,
	days: remains.days,
	refusal: remains.refusal,
	survivors: remains.survivors.slice(0, MOST_NAMES),
	survivorsCount: remains.survivorsCount,
	goesWithIt: remains.goesWithIt.slice(0, MOST_NAMES),
	goesWithItCount: remains.goesWithItCount
});
const findingJson = (finding, destroy, root) => {
	const { rule, level, subject, remains } = finding;
	return {
		rule,
		level,
		address: subject?.address ?? null,
		previousAddress: subject?.previousAddress ?? null,
		deposed: subject?.deposed ?? null,
		type: subject?.type ?? null,
		provider: subject?.provider ?? null,
		effect: subject?.effect ?? null,
		class: subject?.class ?? null,
		weight: subject?.weight ?? null,
		what: subject?.what ?? null,
		remains: remains === null ? null : remainsJson(remains),
		evidence: finding.evidence,
		detail: finding.detail,
		message: require_terminal_page.messageOf(finding, destroy),
		remedy: require_terminal_page.remedyOf(finding, root),
		places: finding.places
	};
};
const rootJson = (root) => {
	const destroyFor = require_terminal_page.destroysOf(root);
	return {
		root: root.root,
		source: root.source,
		terraformVersion: root.terraformVersion,
		formatVersion: root.formatVersion,
		plannedAt: root.plannedAt,
		errored: root.errored,
		complete: root.complete,
		applyable: root.applyable,
		digest: root.digest,
		counts: countsJson(root.counts),
		destroys: root.destroys.map(destroyJson),
		findings: root.findings.map((finding) => findingJson(finding, destroyFor(finding), root)),
		drift: root.drift.map(({ address, type, effect }) => ({
			address,
			type,
			effect
		}))
	};
};
const overrideJson = ({ by, digest, at, signed }) => ({
	by,
	digest,
	at,
	signed: signed?.map((one) => ({
		by: one.by,
		root: one.root,
		agreed: one.agreed,
		expires: one.expires,
		reason: one.reason === "" ? null : one.reason,
		key: {
			proof: one.key.proof,
			algorithm: one.key.algorithm,
			fingerprint: one.key.fingerprint
		}
	})) ?? null
});
const runJson = ({ repository, id, commit, merge, pull, rules }) => ({
	repository,
	id,
	commit,
	merge,
	pull,
	rules
});
const jsonReport = (review, run = null) => {
	const { verdict, digest, counts, roots, override, policy } = review;
	const json = {
		version: 1,
		verdict,
		digest,
		counts: countsJson(counts),
		roots: roots.map(rootJson),
		override: override === null ? null : overrideJson(override),
		policy: policy === null ? null : {
			file: policy.file,
			branch: policy.branch,
			looked: policy.looked
		},
		run: run === null ? null : runJson(run)
	};
	return `${require_untrusted.printableJson(JSON.stringify(json, null, 2))}\n`;
};
exports.jsonReport = jsonReport;

const require_calling = require("./domain-calling.js");
const require_catalogue = require("./domain-catalogue.js");
const require_state_place = require("./domain-state-place.js");
const require_contradiction = require("./domain-contradiction.js");
const require_sorts = require("./domain-sorts.js");
const require_catalogue_terms = require("./domain-catalogue-terms.js");
const require_main = require("./index.js");
let node_crypto = require("node:crypto");
// src/domain/rules/rule.ts
function about(change, { graph }) {
	const known = graph.resolved(change);
	if (known.holds !== "row") return require_contradiction.subjectOf(change, {
		class: known.holds === "unknown" ? "unknown" : null,
		weight: null,
		what: null
	});
	const { class: named, weight, what } = known.row;
	return require_contradiction.subjectOf(change, {
		class: named,
		weight,
		what
	});
}
const says = (words, certain = true) => ({
	kind: "says",
	says: words,
	certain
});
const statement = (rule, subject, detail, more = {}) => ({
	rule,
	subject,
	remains: null,
	detail,
	evidence: [],
	agreed: [],
	...more
});
// src/domain/rules/missing-state.ts
const knowsObjects = ({ counts, hasPriorState }) => hasPriorState === true || counts.update + counts.replace + counts.delete + counts.forget + counts.none + counts.imported + counts.unknown > 0;
const missingState = ({ plan, isNewRoot, oldBecause }) => {
	const { counts } = plan;
	if (isNewRoot === true || counts.create === 0 || knowsObjects(plan)) return [];
	const detail = {
		kind: "no-prior-state",
		creates: counts.create,
		old: oldBecause
	};
	const agreed = [String(counts.create)];
	return [statement("missing-state", null, detail, {
		agreed,
		...isNewRoot === null ? { unchosen: "warn" } : {}
	})];
};
// src/domain/digest.ts
function digestLines(root, hash) {
	const blocking = root.findings.filter(({ level }) => level === "block");
	const orderOf = ordersIn(root.destroys);
	const hashOf = listHash(hash);
	const wholesale = blocking.some(({ subject }) => subject === null) ? root.destroys : [];
	return [...blocking.map((finding) => lineOf(finding, root.root, orderOf, hashOf)), ...wholesale.map((destroy) => destroyLine(destroy, root.root))].sort();
}
const lineOf = ({ rule, subject, remains, detail, places, agreed }, root, orderOf, hashOf) => JSON.stringify([
	rule,
	root,
	...subject === null ? [factsIn(detail), places.map(({ file }) => file)] : [
		...identifying(subject),
		subject.effect,
		orderOf(subject),
		remains === null ? null : left(remains, hashOf)
	],
	agreed
]);
const destroyLine = (destroy, root) => JSON.stringify([
	"destroys",
	root,
	...identifying(destroy),
	destroy.effect,
	orderIn(destroy)
]);
const identifying = (object) => [
	object.address,
	object.previousAddress,
	object.deposed,
	object.type,
	object.provider,
	object.identity
];
const orderIn = ({ order, recreated }) => [order, recreated];
function ordersIn(destroys) {
	const key = ({ address, deposed }) => JSON.stringify([address, deposed]);
	const orders = new Map(destroys.map((destroy) => [key(destroy), orderIn(destroy)]));
	return (subject) => orders.get(key(subject)) ?? null;
}
const left = ({ kind, days, refusal, survivors, goesWithIt }, hashOf) => [
	kind,
	days,
	refusal,
	hashOf(survivors),
	hashOf(goesWithIt)
];
function listHash(hash) {
	const known = new WeakMap();
	return (names) => {
		const found = known.get(names) ?? hash(JSON.stringify(names));
		known.set(names, found);
		return found;
	};
}
function factsIn(detail) {
	if (detail?.kind === "unreadable" || detail?.kind === "unreadable-part" || detail?.kind === "not-shown") return detail;
	if (detail?.kind === "freeze") return [
		detail.kind,
		detail.from,
		detail.to
	];
	if (detail?.kind === "environment") return [detail.kind, detail.differs];
	if (detail?.kind === "another-state") return [detail.kind, detail.how];
	return detail?.kind === "exception" || detail?.kind === "allowed" ? [
		detail.kind,
		detail.until,
		detail.reason
	] : null;
}
// src/domain/exceptions.ts
var Exceptions = class {
	#policy;
	#today;
	#levelOf;
	#expired = new Set();
	#used = new Map();
	constructor(policy, today, levelOf) {
		this.#policy = policy;
		this.#today = today;
		this.#levelOf = levelOf;
	}
	allow(said, change) {
		if (said.rule === "unreadable-change") return false;
		const { allow, allowedToo } = this.#policy;
		const entry = this.#validIn(allow, said, change);
		if (entry === void 0) return false;
		if (allowedToo !== null && this.#validIn(allowedToo, said, change) === void 0) return false;
		this.#count(entry, this.#levelOf(said));
		return true;
	}
	#validIn(exceptions, said, change) {
		const matching = exceptions.filter((entry) => (entry.rules === null || entry.rules.includes(said.rule)) && require_state_place.matchesObject(entry, change, "is"));
		const valid = matching.find(({ until }) => until === null || this.#today <= until);
		if (valid === void 0) for (const entry of matching) this.#expired.add(entry);
		return valid;
	}
	#count(entry, level) {
		if (level !== "block" && level !== "warn") return;
		const quiet = this.#used.get(entry) ?? {
			block: 0,
			warn: 0
		};
		quiet[level] += 1;
		this.#used.set(entry, quiet);
	}
	statements() {
		const expired = [...this.#expired].map(({ until, reason }) => statement("exception-expired", null, {
			kind: "exception",
			until,
			reason
		}));
		const used = [...this.#used].map(([{ until, reason }, { block, warn }]) => statement("exception-used", null, {
			kind: "allowed",
			until,
			reason,
			block,
			warn
		}));
		return [...expired, ...used];
	}
};
// src/domain/renames.ts
function textAt$1(values, path) {
	const found = require_sorts.valuesAt(values, path);
	return found.every(({ value, unknown }) => !unknown && value !== null && typeof value !== "object") && found.length > 0 ? JSON.stringify(found.map(({ value }) => value)) : null;
}
function areSame$1(row, before, after) {
	const pairs = require_state_place.identifyingIn(row).map((path) => [textAt$1(before, path), textAt$1(after, path)]).filter(([was, becomes]) => was !== null && becomes !== null);
	return pairs.length > 0 && pairs.every(([was, becomes]) => was === becomes);
}
function renamesIn({ changes, creations }, resolve) {
	const byType = new Map();
	for (const one of creations) byType.set(one.type, [...byType.get(one.type) ?? [], one]);
	const found = new Map();
	const taken = new Map();
	for (const change of changes) {
		const { row } = resolve(change);
		if (row === null || change.action.effect !== "delete" || change.deposed !== null) continue;
		const fitting = (byType.get(change.type) ?? []).filter(({ values }) => areSame$1(row, change.before, values));
		const [only] = fitting;
		if (only === void 0 || fitting.length > 1) continue;
		found.set(change, only);
		taken.set(only, (taken.get(only) ?? 0) + 1);
	}
	return (change) => {
		const creation = found.get(change);
		return creation !== void 0 && taken.get(creation) === 1 ? creation.address : null;
	};
}
// src/domain/rules/for-new.ts
const HOLDING = ["inside", "guards"];
const isNamed = ({ values }, ids) => [...values].some(([, found]) => found.some(({ value }) => typeof value === "string" && ids.includes(require_state_place.comparable(value))));
const isForNew = (row, change, { creations }) => (row.refs ?? []).filter(({ role }) => HOLDING.includes(role)).some((reference) => {
	if (require_sorts.valuesAt(change.after, reference.path).some(({ unknown }) => unknown)) return true;
	const ids = require_state_place.idSetsOf({ values: change.after }, reference).flat();
	return creations.some((one) => reference.to.includes(one.type) && isNamed(one, ids));
});
// src/domain/rules/taken.ts
const isHeavier = (one, other) => require_catalogue_terms.WEIGHTS.indexOf(one) < require_catalogue_terms.WEIGHTS.indexOf(other);
const heaviestOf = (objects) => objects.toSorted((a, b) => require_catalogue_terms.WEIGHTS.indexOf(a.row.weight) - require_catalogue_terms.WEIGHTS.indexOf(b.row.weight))[0];
const heaviestWith = (object, graph) => heaviestOf(graph.takenWith(object).filter(({ row, values }) => require_state_place.holdsAnything(row, values)));
const SPARING = [
	"refused",
	"kept",
	void 0
];
const inOrder = (names) => [...new Set(names)].sort(require_contradiction.byText);
const addresses = new WeakMap();
function addressesOf(objects) {
	const found = addresses.get(objects) ?? inOrder(objects.map(({ address }) => address));
	addresses.set(objects, found);
	return found;
}
function withInside(said, inside) {
	const { remains, weight = "low" } = said;
	const heaviest = heaviestOf(inside);
	if (heaviest === void 0 || remains === null || SPARING.includes(remains.kind)) return said;
	const { goesWithIt: own } = remains;
	const goesWithIt = own.length === 0 ? addressesOf(inside) : inOrder([...own, ...addressesOf(inside)]);
	return {
		...said,
		remains: {
			...remains,
			goesWithIt,
			goesWithItCount: goesWithIt.length
		},
		weight: isHeavier(heaviest.row.weight, weight) ? heaviest.row.weight : weight
	};
}
function withTaken(own, change, context, ruleOf) {
	const taker = context.graph.of(change);
	const inside = taker === void 0 ? [] : context.graph.standingIn(taker);
	return withCarried(own, change, context, ruleOf).map((said) => withInside(said, inside));
}
function withCarried(own, change, { graph }, ruleOf) {
	const taker = graph.of(change);
	const taken = taker && heaviestWith(taker, graph);
	if (taker === void 0 || taken === void 0) return own;
	const { weight, loses } = taken.row;
	if (own.length > 0) return own.map((said) => isHeavier(weight, said.weight ?? "low") ? {
		...said,
		weight
	} : said);
	const remains = remainsOfTaken(graph.copiesOf(taken).survivors, graph.copiesOf(taker).goesWithIt);
	const rule = ruleOf(taken, remains);
	if (rule === null) return [];
	const subject = require_contradiction.subjectOf(change, {
		class: taker.row.class,
		weight,
		what: taker.row.what
	});
	return [statement(rule, subject, says(loses), {
		remains,
		weight
	})];
}
const remainsOfTaken = (survivors, goesWithIt) => ({
	kind: survivors.length > 0 ? "copies" : "nothing",
	days: null,
	refusal: null,
	survivors,
	goesWithIt,
	survivorsCount: survivors.length,
	goesWithItCount: goesWithIt.length
});
// src/domain/rules/loss.ts
const BROKEN = {
	data: (remains) => dataRule(remains),
	identity: (remains) => dataRule(remains),
	dns: (remains) => dataRule(remains),
	backup: () => "backup-loss",
	key: () => "key-loss",
	container: () => "container-loss",
	"network-critical": () => "address-loss",
	guard: () => null
};
const dataRule = ({ kind }) => kind === "nothing" ? "last-copy" : "data-loss";
const NOTHING = { kind: "nothing" };
const lossRuleOf = (row) => BROKEN[row.class](NOTHING);
const heavierBy = ({ row, isHeavier }, change) => isHeavier && row.heavier !== void 0 ? require_sorts.evidenceOf(row.heavier.when, change.before) : [];
function isReplicaOfLiving(change, { lighter }, graph) {
	const object = graph.of(change);
	if (lighter === void 0 || object === void 0 || !require_sorts.hold(lighter.when ?? {}, change.before)) return false;
	const sources = graph.sourcesOf(object);
	return sources.length > 0 && sources.every((source) => graph.lost(source) === null);
}
const MOST_NEEDING = 8;
const READ = [
	"data",
	"backup",
	"identity",
	"container"
];
function neededBy(change, { row }, { graph }) {
	const object = graph.of(change);
	if (row.class !== "key" || object === void 0) return [];
	const needing = graph.pointingTo(object, "key").filter((one) => one.fate !== "goes" && READ.includes(one.row.class));
	return [...new Set(needing.map(({ address }) => address))].sort(require_contradiction.byText).slice(0, MOST_NEEDING).map((by) => ({
		kind: "needed",
		by
	}));
}
const destroyed = (change, held, context) => {
	const { row, factsKnown } = held;
	if (held.isOnlyForgotten) return [];
	const { remains, evidence } = require_state_place.remainsOf(change, row, context.graph, factsKnown);
	const rule = BROKEN[row.class](remains);
	if (rule === null) return [];
	const to = context.renameOf(change);
	const renamed = to === null ? [] : [{
		kind: "rename",
		to
	}];
	const { callings } = change;
	const called = callings.length === 0 ? [] : [{
		kind: "called",
		callings
	}];
	const needed = neededBy(change, held, context);
	const all = require_calling.distinctEvidence([
		...evidence,
		...heavierBy(held, change),
		...needed,
		...called,
		...renamed
	]);
	const { weight, loses } = isReplicaOfLiving(change, row, context.graph) ? {
		...row,
		...row.lighter
	} : row;
	return [statement(rule, {
		...about(change, context),
		weight
	}, says(loses), {
		remains,
		evidence: all,
		weight
	})];
};
const UPDATE_RULES = [
	"data-loss",
	"backup-loss",
	"key-loss",
	"container-loss"
];
const strength = ({ watch }, row) => require_catalogue_terms.WEIGHTS.indexOf(watch.weight ?? row.weight) * require_catalogue_terms.RULE_NAMES.length + require_catalogue_terms.RULE_NAMES.indexOf(watch.rule);
const updated = (change, { row, watched }, context) => {
	const found = watched.filter(({ watch }) => UPDATE_RULES.includes(watch.rule));
	const [worst] = [...found].sort((a, b) => strength(a, row) - strength(b, row));
	if (worst === void 0) return [];
	const { watch } = worst;
	const left = watch.rule === "data-loss" ? require_state_place.remainsInPlace(change, watch, context.graph) : null;
	const rule = left?.remains.kind === "nothing" ? "last-copy" : watch.rule;
	return [statement(rule, about(change, context), saying(worst), {
		remains: left?.remains ?? null,
		evidence: require_calling.distinctEvidence([...left?.evidence ?? [], ...require_state_place.factsOf(found)]),
		agreed: agreedTo(found),
		weight: watch.weight ?? row.weight
	})];
};
const agreedTo = (found) => found.map(({ transition }) => transition).sort();
const saying = ({ watch, certain, isVague = false }) => says(isVague ? `old and new cannot be compared, so it may be that ${watch.says}` : watch.says, certain);
const created = (change, { row }, context) => {
	if (isForNew(row, change, context.plan)) return [];
	return (change.action.effect === "replace" ? (row.expires ?? []).filter(({ when }) => require_sorts.hold(when, change.after)) : require_state_place.newlyExpiring(change, row)).filter(({ rule }) => rule !== void 0).slice(0, 1).map(({ when, says: words, weight = row.weight }) => statement("container-loss", about(change, context), says(words), {
		evidence: require_sorts.evidenceOf(when, change.after),
		agreed: Object.keys(when).map((path) => require_state_place.bringing(change, path)),
		weight
	}));
};
function replaced(change, known, context) {
	const own = require_state_place.runningAgain(change, known.row).length > 0 ? [] : destroyed(change, known, context);
	const anew = change.action.effect === "replace" ? created(change, known, context) : [];
	const weightOf = ([first]) => first?.weight === void 0 ? require_catalogue_terms.WEIGHTS.length : require_catalogue_terms.WEIGHTS.indexOf(first.weight);
	return weightOf(anew) < weightOf(own) ? anew : own;
}
const loss = (change, context) => {
	const known = context.graph.resolved(change);
	if (known.row === null || change.mode !== "managed") return [];
	if (require_calling.isDestroyed(change) && !require_state_place.isRuleChange(change, known.row)) return withTaken(known.holds === "row" ? replaced(change, known, context) : [], change, context, ({ row }, remains) => BROKEN[row.class](remains));
	if (known.holds !== "row") return [];
	return change.action.effect === "create" ? created(change, known, context) : updated(change, known, context);
};
// src/domain/rules/drifted.ts
const MISSED$1 = [
	"data",
	"identity",
	"dns",
	"backup",
	"key",
	"container",
	"guard"
];
const drifted = (change, context) => {
	const known = context.graph.resolved(change);
	if (known.holds !== "row") return [];
	if (change.action.effect === "delete") {
		if (!MISSED$1.includes(known.row.class)) return [];
		const recreated = context.plan.creations.some(({ address }) => address === change.address);
		return [statement("drifted", about(change, context), {
			kind: "vanished",
			recreated
		})];
	}
	const off = known.watched.filter(({ watch, certain }) => watch.rule === "guard-removed" && certain);
	const [first] = off;
	if (first === void 0) return [];
	const evidence = off.map((one) => one.evidence);
	return [statement("drifted", about(change, context), {
		kind: "switched-off",
		says: first.watch.says
	}, {
		evidence,
		agreed: agreedTo(off)
	})];
};
// src/domain/state/guarded.ts
const GUARDING = [
	"guards",
	"copies",
	"inside"
];
const guardedBy = (change, row, graph) => (row.refs ?? []).filter(({ role }) => GUARDING.includes(role)).flatMap((reference) => {
	const wanted = require_state_place.idSetsOf({ values: change.after }, reference);
	return graph.objects.filter((object) => reference.to.includes(object.type) && wanted.some((ids) => hasAll(object, ids)));
}).filter((object) => !require_state_place.isGone(graph.lost(object)));
function hasAll(object, ids) {
	const own = require_state_place.idsOf(object);
	return ids.every((id) => own.has(id) || isSettingOf(id, own));
}
const isSettingOf = (id, own) => [...own].some((one) => one.startsWith("/subscriptions/") && id.startsWith(`${one}/`));
// src/domain/rules/created-off.ts
const evidenceFor = ({ when, over }, after, guarded) => [...require_sorts.evidenceOf(when, after), ...over === "unseen" ? [] : require_sorts.evidenceOf(over, guarded.values, guarded.type)];
const createdOff = (change, context) => {
	const known = context.graph.resolved(change);
	if (change.action.effect !== "create" || change.mode !== "managed" || known.holds !== "row") return [];
	const { row } = known;
	const off = (row.createdOff ?? []).filter(({ when }) => require_sorts.hold(when, change.after));
	const guarded = off.length === 0 ? [] : guardedBy(change, row, context.graph);
	return off.flatMap((one) => {
		const over = guarded.find(({ values }) => one.over === "unseen" || require_sorts.hold(one.over, values));
		return over === void 0 ? [] : [{
			one,
			evidence: evidenceFor(one, change.after, over)
		}];
	}).slice(0, 1).map(({ one, evidence }) => statement(one.rule, about(change, context), says(one.says), {
		evidence,
		weight: one.weight ?? row.weight
	}));
};
// src/domain/rules/data-expiry.ts
const CHANGES = [
	"create",
	"update",
	"replace"
];
const dataExpiry = (change, context) => {
	const { effect } = change.action;
	const known = context.graph.resolved(change);
	if (change.mode !== "managed" || known.holds !== "row" || !CHANGES.includes(effect)) return [];
	const { row, watched } = known;
	const isAnother = effect === "replace" && !require_state_place.isRuleChange(change, row);
	if (isAnother && row.runs !== true) return [];
	if (effect === "create" && isForNew(row, change, context.plan)) return [];
	const subject = about(change, context);
	const brought = (isAnother ? require_state_place.runningAgain(change, row) : require_state_place.newlyExpiring(change, row)).filter(({ rule, says: words }) => rule === void 0 && !watched.some(({ watch }) => watch.says === words));
	const inNewRules = effect === "create" && row.rulesOf !== void 0 ? require_state_place.findInRuleSets(change, row) : [];
	const tightened = [...watched, ...inNewRules].filter(({ watch }) => watch.rule === "data-expiry");
	const said = [...brought.map((one) => statement("data-expiry", subject, says(one.says), {
		evidence: require_sorts.evidenceOf(one.when, change.after),
		agreed: Object.keys(one.when).map((path) => require_state_place.bringing(change, path))
	})), ...tightened.map((one) => statement("data-expiry", subject, saying(one), {
		evidence: require_state_place.factsOf([one]),
		agreed: agreedTo([one])
	}))];
	return said.slice(0, 1).map((first) => ({
		...first,
		evidence: require_calling.distinctEvidence(said.flatMap(({ evidence }) => evidence)),
		agreed: [...new Set(said.flatMap(({ agreed }) => agreed))].sort()
	}));
};
// src/domain/rules/exposed.ts
const mayLeave = (leaf, planned) => leaf.remains !== "nothing" && (leaf.of !== void 0 || require_sorts.mayHold(leaf.when ?? {}, planned));
function isExposed({ type, after }, row, { copiedByNew }) {
	return require_state_place.isWorthKeeping(row) && !copiedByNew.has(type) && !(row.leaves ?? []).some((leaf) => mayLeave(leaf, after));
}
const exposed = (change, context) => {
	const known = context.graph.resolved(change);
	if (change.action.effect !== "create" || change.mode !== "managed") return [];
	if (known.holds !== "row" || !known.factsKnown || !isExposed(change, known.row, context)) return [];
	const { leaves = [], loses } = known.row;
	const { evidence } = require_state_place.leftBy(leaves, change.after, void 0, context.graph);
	return [statement("exposed", about(change, context), says(loses, false), { evidence })];
};
// src/domain/imported.ts
const isImportedAgain = (change, { row }, imports, classOf) => imports.filter(({ provider }) => cloudOf(provider) === cloudOf(change.provider)).some((one) => {
	const also = row.alsoAs?.find(({ type }) => type === one.type);
	if (also !== void 0 && areSame(also.by, change.before, one.values)) return true;
	return (areVersions(one.type, change.type) || one.isUnique && classOf(one.type) === row.class) && isKnownBySameId(change, one) && !isElsewhere(one, change);
});
const cloudOf = (provider) => provider.replace(/\/google-beta$/, "/google");
const areVersions = (a, b) => withoutVersion(a) === withoutVersion(b);
const withoutVersion = (type) => type.replace(/(?:_old|_v\d+)+$/, "");
const isKnownBySameId = ({ identity, before }, one) => identity !== null && one.identities.includes(identity) || areSame(["id"], before, one.values);
const isElsewhere = ({ type, shown }, change) => type === change.type && shown.identity === change.identity && shown.exactIdentity !== change.exactIdentity;
function areSame(by, before, after) {
	const pairs = by.map((path) => [textAt(before, path), textAt(after, path)]);
	return pairs.every(([was, is]) => was === is) && pairs.some(([was]) => was !== null);
}
function textAt(values, path) {
	const { value } = require_sorts.valuesAt(values, path)[0] ?? { value: null };
	if (typeof value !== "string" || value === "") return null;
	return require_state_place.comparable(value);
}
// src/domain/rules/forgotten.ts
const MISSED = [
	"data",
	"identity",
	"dns",
	"backup",
	"key",
	"container"
];
const forgotten = (change, context) => {
	const known = context.graph.resolved(change);
	if (change.mode !== "managed" || known.holds !== "row" || !MISSED.includes(known.row.class)) return [];
	if (known.row.runs === true) return [];
	const by = change.action.effect === "forget" ? "plan" : require_calling.isDestroyed(change) && known.isOnlyForgotten ? "provider" : null;
	if (by === null) return [];
	const isDisguised = context.importedAsUnknown.has(change.identity ?? "");
	if (isDisguised && known.row.weight === "high") return [statement("forgotten", about(change, context), {
		kind: "leaves-state",
		by: "disguise"
	}, {
		always: "block",
		agreed: ["disguise"]
	})];
	return by === "plan" && !isDisguised && isImportedAgain(change, known, context.plan.imports, context.classOf) ? [] : [statement("forgotten", about(change, context), {
		kind: "leaves-state",
		by
	})];
};
// src/domain/rules/frozen.ts
const frozen = ({ plan, policy, today }) => {
	const destroyed = plan.counts.delete + plan.counts.replace;
	const window = policy.freeze.find(({ from, to }) => from <= today && today <= to);
	if (window === void 0 || destroyed === 0) return [];
	const { from, to, reason } = window;
	return [statement("frozen", null, {
		kind: "freeze",
		from,
		to,
		reason,
		destroyed
	})];
};
// src/domain/rules/guard-removed.ts
const guardRemoved = (change, context) => {
	const known = context.graph.resolved(change);
	if (known.holds !== "row" || change.mode !== "managed") return [];
	const { row, watched } = known;
	const subject = about(change, context);
	if (require_calling.isDestroyed(change) && !require_state_place.isRuleChange(change, row)) return row.class === "guard" && !known.isOnlyForgotten ? [statement("guard-removed", subject, says(row.loses))] : [];
	const off = watched.filter(({ watch }) => watch.rule === "guard-removed");
	const [first] = off;
	if (first === void 0) return [];
	return [statement("guard-removed", subject, saying(first), {
		evidence: off.map(({ evidence }) => evidence),
		agreed: agreedTo(off)
	})];
};
// src/domain/rules/incomplete-plan.ts
const mayHold = (change, graph) => {
	const known = graph.resolved(change);
	return known.holds !== "nothing" && !known.isOnlyForgotten;
};
const agreedOn$1 = ({ address, type, provider, exactIdentity, action }) => JSON.stringify([
	address,
	type,
	provider,
	exactIdentity,
	action.effect
]);
const incompletePlan = ({ plan, graph }) => {
	if (plan.errored) return [];
	if (plan.deferred > 0) {
		const destroys = plan.deferredDestroys.filter((change) => mayHold(change, graph)).map(({ address }) => address);
		const agreed = plan.deferredDestroys.map(agreedOn$1).sort();
		return [statement("incomplete-plan", null, {
			kind: "deferred",
			count: plan.deferred,
			destroys
		}, { agreed })];
	}
	return plan.complete === false ? [statement("incomplete-plan", null, { kind: "partial" })] : [];
};
// src/domain/rules/mass-destroy.ts
const isHarmless = (change, { graph }) => {
	const known = graph.resolved(change);
	const isMadeAgain = known.row?.weight === "low" && change.action.effect === "replace";
	return known.holds === "nothing" || known.isOnlyForgotten || isMadeAgain;
};
const massDestroy = (context) => {
	const { plan, policy } = context;
	const going = plan.changes.filter((change) => change.mode === "managed" && require_calling.isDestroyed(change));
	const harmless = going.filter((change) => isHarmless(change, context));
	const destroyed = going.length - harmless.length;
	const spared = harmless.filter((change) => context.graph.resolved(change).row !== null).length;
	const all = Math.max(plan.atStake - spared, destroyed);
	const { share, atLeast } = policy.massDestroy;
	if (destroyed === 0 || destroyed < atLeast || destroyed < all * share) return [];
	return [statement("mass-destroy", null, {
		kind: "share",
		destroyed,
		all,
		harmless: harmless.length
	})];
};
// src/domain/rules/protected.ts
const protectedObject = (change, context) => {
	if (change.mode !== "managed" || !(require_calling.isDestroyed(change) || change.action.effect === "forget")) return [];
	const entry = context.policy.protect.find((one) => require_state_place.matchesObject(one, change, "is-or-becomes"));
	if (entry === void 0) return [];
	return [statement("protected", about(change, context), {
		kind: "protect",
		reason: entry.reason
	})];
};
// src/domain/rules/side-effect.ts
const EVENTS = new Map([
	["BeforeCreate", "before-create"],
	["AfterCreate", "after-create"],
	["BeforeUpdate", "before-update"],
	["AfterUpdate", "after-update"],
	["BeforeDestroy", "before-destroy"],
	["AfterDestroy", "after-destroy"]
]);
const momentOf = ({ event }) => event === null ? "by-request" : EVENTS.get(event) ?? "unknown";
const agreedOn = ({ address, type, event, triggeredBy }) => JSON.stringify([
	address,
	type,
	event,
	triggeredBy
]);
const sideEffect = ({ plan }) => {
	const count = plan.invocations.length;
	if (count === 0) return [];
	return [statement("side-effect", null, {
		kind: "actions",
		count,
		when: [...new Set(plan.invocations.map(momentOf))]
	}, { agreed: plan.invocations.map(agreedOn).sort() })];
};
// src/domain/rules/state-swapped.ts
const stateSwapped = ({ state }) => {
	if (state === null || state.is.lineage === "") return [];
	const { is, was, since } = state;
	const how = is.lineage !== was.lineage ? "lineage" : is.serial < was.serial ? "serial" : null;
	if (how === null) return [];
	const detail = {
		kind: "another-state",
		how,
		since,
		was: was.serial,
		is: is.serial
	};
	return [statement("state-swapped", null, detail, { agreed: [JSON.stringify([was, is])] })];
};
// src/domain/rules/unclassified.ts
const unclassified = (change, context) => {
	if (change.mode !== "managed" || !require_calling.isDestroyed(change) || context.graph.resolved(change).holds !== "unknown") return [];
	return [statement("unclassified", about(change, context), null)];
};
// src/domain/rules/unguarded.ts
const LEAVES = "The policy protects it by what it is now, and no longer does after this change.";
const ENTERS = "After this change an exception of the policy allows what it does not allow now: to destroy it.";
const MAY_ENTER = "After this change an exception of the policy may allow what it does not allow now, to destroy it: the tag is known only after the apply.";
function leaving(change, { policy, plan }) {
	const before = policy.protect.filter((entry) => require_state_place.namedAt(entry, change).before);
	if (before.length === 0 || policy.protect.some((entry) => require_state_place.namedAt(entry, change).after)) return null;
	return {
		words: LEAVES,
		entries: before,
		evades: require_state_place.settingOf(policy, plan.root, "protected", void 0)
	};
}
function entering(change, context) {
	const { policy, today } = context;
	const entered = exceptionsIn(policy).filter(({ until }) => until === null || today <= until).map((entry) => ({
		entry,
		...require_state_place.namedAt(entry, change)
	})).filter(({ before, maybeAfter }) => maybeAfter && !before);
	if (entered.length === 0) return null;
	return {
		words: entered.some(({ after }) => after) ? ENTERS : MAY_ENTER,
		entries: entered.map(({ entry }) => entry),
		evades: lossLevelOf(change, context)
	};
}
const exceptionsIn = ({ allow, allowedToo }) => [...allow, ...allowedToo ?? []];
function lossLevelOf(change, { graph, policy, plan }) {
	const known = graph.resolved(change);
	if (known.holds !== "row") return "off";
	const rule = lossRuleOf(known.row);
	return rule === null ? "off" : require_state_place.settingOf(policy, plan.root, rule, known.row.weight);
}
const unguarded = (change, context) => {
	const { effect } = change.action;
	if (change.mode !== "managed" || require_calling.isDestroyed(change) || !(effect === "update" || effect === "none")) return [];
	const all = [leaving(change, context), entering(change, context)].filter((one) => one !== null);
	const told = all.find(({ evades }) => evades === "block") ?? all[0];
	if (told === void 0) return [];
	const agreed = told.entries.map(({ address, type, tags }) => JSON.stringify([
		address,
		type,
		tags
	])).sort();
	return [statement("guard-removed", about(change, context), says(told.words), {
		...told.evades === "block" ? { always: "block" } : {},
		agreed
	})];
};
// src/domain/rules/unreadable.ts
function unreadableOf({ action, mode, contradiction }) {
	if (action.effect === "unknown") return "actions";
	return mode === "unknown" ? "mode" : contradiction ?? null;
}
const unreadableChange = (change, context) => {
	const what = unreadableOf(change);
	return what === null ? [] : [statement("unreadable-change", about(change, context), {
		kind: "unreadable",
		what
	}, { agreed: [JSON.stringify(change.actions), ...what === change.contradiction ? [what] : []] })];
};
const unreadablePlan = ({ plan }) => [...plan.errored ? [statement("unreadable-change", null, {
	kind: "unreadable",
	what: "errored"
}, { always: "block" })] : [], ...plan.unreadable.map((part) => statement("unreadable-change", null, {
	kind: "unreadable-part",
	part
}))];
// src/domain/rules/wrong-environment.ts
const wrongEnvironment = ({ plan: { root, statePlace }, policy }) => {
	const expected = require_state_place.expectedPlace(policy, root);
	if (expected === null) return [];
	if (statePlace === null) return [statement("wrong-environment", null, {
		kind: "environment",
		differs: null
	})];
	const differs = require_state_place.differences(expected, statePlace);
	const { workspace, backend, settings } = statePlace;
	const agreed = [JSON.stringify([
		workspace,
		backend,
		[...settings].sort()
	])];
	return differs.length === 0 ? [] : [statement("wrong-environment", null, {
		kind: "environment",
		differs
	}, { agreed })];
};
// src/domain/rules/index.ts
const OBJECT_RULES = [
	loss,
	dataExpiry,
	protectedObject,
	unreadableChange,
	guardRemoved,
	createdOff,
	forgotten,
	unclassified,
	exposed,
	unguarded
];
const PLAN_RULES = [
	massDestroy,
	missingState,
	stateSwapped,
	wrongEnvironment,
	frozen,
	unreadablePlan,
	incompletePlan,
	sideEffect
];
// src/domain/evaluate.ts
function evaluate(plan, circumstances) {
	const { catalogue, policy, today, isNewRoot, oldBecause = null, state = null } = circumstances;
	const graph = require_state_place.stateGraphOf(plan, catalogue);
	const context = {
		plan,
		policy,
		today,
		isNewRoot,
		oldBecause,
		state,
		graph,
		renameOf: renamesIn(plan, graph.resolved),
		classOf: (type) => require_catalogue.rowOf(catalogue(type))?.class ?? null,
		copiedByNew: copiedByNew(plan, catalogue),
		importedAsUnknown: importedAsUnknown(plan, catalogue)
	};
	const exceptions = new Exceptions(policy, today, (said) => levelOf(said, context));
	const ofObjects = plan.changes.flatMap((change) => OBJECT_RULES.flatMap((rule) => rule(change, context)).filter((said) => !exceptions.allow(said, change)));
	const ofMoves = plan.moves.flatMap((change) => unguarded(change, context));
	const ofDrift = plan.drift.flatMap(({ change }) => change === null ? [] : drifted(change, context).filter((said) => !exceptions.allow(said, change)));
	const ofPlan = [...PLAN_RULES.flatMap((rule) => rule(context)), ...exceptions.statements()];
	return {
		root: plan.root,
		source: plan.source,
		terraformVersion: plan.terraformVersion,
		formatVersion: plan.formatVersion,
		plannedAt: plan.plannedAt,
		errored: plan.errored,
		complete: plan.complete,
		applyable: plan.applyable,
		counts: plan.counts,
		drift: plan.drift.map(({ address, type, effect }) => ({
			address,
			type,
			effect
		})).sort(byAddressAlone),
		destroys: plan.changes.flatMap((change) => destroyOf(change, context)).sort(byAddress),
		findings: [
			...ofObjects,
			...ofMoves,
			...ofDrift,
			...ofPlan
		].flatMap((said) => findingOf(said, context)).sort(require_contradiction.byImportance)
	};
}
const copiedByNew = ({ creations }, catalogue) => {
	const refs = creations.flatMap(({ type }) => require_catalogue.rowOf(catalogue(type))?.refs ?? []);
	return new Set(refs.filter(({ role, members }) => role === "copies" && members !== true).flatMap(({ to }) => to));
};
const importedAsUnknown = ({ imports }, catalogue) => new Set(imports.flatMap(({ type, identities }) => catalogue(type).known === "nothing" ? identities : []));
const levelOf = ({ rule, weight, unchosen, always }, { policy, plan }) => always ?? require_state_place.capped(require_state_place.settingOf(policy, plan.root, rule, weight), require_state_place.isChosen(policy, plan.root, rule) ? void 0 : unchosen);
function findingOf(statement, context) {
	const level = levelOf(statement, context);
	const { weight, unchosen, always, ...said } = statement;
	return level === "off" ? [] : [{
		...said,
		level,
		places: []
	}];
}
function destroyOf(change, context) {
	const { action } = change;
	if (!(require_calling.isDestroyed(change) || action.effect === "forget") || change.mode !== "managed") return [];
	return [{
		address: change.address,
		previousAddress: change.previousAddress,
		deposed: change.deposed,
		type: change.type,
		provider: change.provider,
		identity: change.exactIdentity,
		effect: action.effect,
		order: action.effect === "replace" ? action.order : null,
		recreated: action.effect === "forget" && action.recreated,
		imported: change.imported,
		because: change.because,
		...followingOf(change),
		reason: require_calling.actionReasonOf(change.reason),
		class: about(change, context).class
	}];
}
const followingOf = ({ origins, fromEach = true, known }) => ({ ...origins && {
	origins,
	fromEach,
	...known && { known }
} });
const key = ({ address, deposed }) => `${address}\0${deposed ?? ""}`;
const byAddressAlone = (a, b) => require_contradiction.byText(a.address, b.address);
const byAddress = (a, b) => require_contradiction.byText(key(a), key(b));
// src/review.ts
const hashOf = (text) => (0, node_crypto.createHash)("sha256").update(text).digest("hex");
const hash = (lines) => lines.length === 0 ? null : `sha256:${hashOf(lines.join("\n"))}`;
const rootLine = (root, digest) => JSON.stringify([root, digest]);
const digestOf = (roots) => {
	const blocked = roots.flatMap(({ root, digest }) => digest === null ? [] : [{
		root,
		digest
	}]);
	const [first, ...others] = blocked;
	if (first !== void 0 && others.length === 0) return first.digest;
	return hash(blocked.map(({ root, digest }) => rootLine(root, digest)).sort());
};
const withDigest = (root) => {
	const found = hash(digestLines(root, hashOf));
	return {
		...root,
		findings: root.findings.map((finding) => ({
			...finding,
			agreed: []
		})),
		digest: found === null ? null : hash([rootLine(root.root, found)])
	};
};
const reviewRoot = (plan, circumstances) => withDigest(evaluate(plan, circumstances));
const sum = (all) => Object.fromEntries([
	...require_calling.EFFECTS,
	"moved",
	"imported",
	"deposed"
].map((name) => [name, all.reduce((total, counts) => total + counts[name], 0)]));
function reviewOf(roots, policy = null) {
	const sorted = [...roots].sort((a, b) => require_contradiction.byText(a.root, b.root));
	const digest = digestOf(sorted);
	return {
		verdict: digest === null ? "passed" : "blocked",
		digest,
		counts: sum(sorted.map(({ counts }) => counts)),
		roots: sorted,
		override: null,
		policy
	};
}
const isOverridable = (review) => review.verdict === "blocked" && review.digest !== null && !require_main.isFinal(review.roots);
function withOverride(review, { by, digest, at }, signed = null) {
	if (!isOverridable(review) || digest !== review.digest) throw new Error(`a consent to ${digest} can't override a review that is ${review.verdict} with ${review.digest}`);
	return {
		...review,
		verdict: "overridden",
		override: {
			by,
			digest,
			at,
			signed
		}
	};
}
Object.defineProperty(exports, "evaluate", {
	enumerable: true,
	get: function() {
		return evaluate;
	}
});
Object.defineProperty(exports, "isOverridable", {
	enumerable: true,
	get: function() {
		return isOverridable;
	}
});
Object.defineProperty(exports, "knowsObjects", {
	enumerable: true,
	get: function() {
		return knowsObjects;
	}
});
Object.defineProperty(exports, "reviewOf", {
	enumerable: true,
	get: function() {
		return reviewOf;
	}
});
Object.defineProperty(exports, "reviewRoot", {
	enumerable: true,
	get: function() {
		return reviewRoot;
	}
});
Object.defineProperty(exports, "withDigest", {
	enumerable: true,
	get: function() {
		return withDigest;
	}
});
Object.defineProperty(exports, "withOverride", {
	enumerable: true,
	get: function() {
		return withOverride;
	}
});

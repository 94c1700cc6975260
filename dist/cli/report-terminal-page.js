const require_main = require("./index.js");
const require_catalogue_terms = require("./domain-catalogue-terms.js");
const require_untrusted = require("./report-untrusted.js");
const require_phrase = require("./report-phrase.js");
const require_quantity = require("./report-quantity.js");
const require_ended = require("./cli-ended.js");
const require_remembered = require("./domain-remembered.js");
const require_grouped = require("./domain-grouped.js");
const require_contradiction = require("./domain-contradiction.js");
const require_origins = require("./domain-origins.js");
const require_path_words = require("./report-path-words.js");
const require_review = require("./domain-review.js");
let node_util = require("node:util");
// src/domain/beginnings.ts
const MOST = 200;
const KNOWN$1 = new WeakMap();
function beginningsOf({ origins = [], fromEach = true }, root) {
	const known = KNOWN$1.get(root) ?? require_remembered.remembered(beginningsIn(root), (ask) => JSON.stringify(ask));
	KNOWN$1.set(root, known);
	return known({
		origins,
		fromEach
	});
}
const beginningsIn = ({ destroys }) => {
	const replaced = replacedIn(destroys);
	const standing = require_remembered.remembered((origin) => standingOf(origin, replaced(origin.address)), require_origins.originKey);
	return ({ origins, fromEach }) => {
		const found = [];
		const seen = new Map(origins.map((one) => [require_origins.originKey(one), one]));
		let isOneWay = fromEach;
		for (const origin of seen.values()) {
			const { further, fromEach: isSure, begins } = standing(origin);
			if (further === null) return null;
			for (const one of further) seen.set(require_origins.originKey(one), one);
			if (seen.size > MOST) return null;
			if (begins !== null) found.push(begins);
			isOneWay &&= isSure;
		}
		if (found.length === 0 && origins.length > 0) return null;
		return {
			all: found.sort((a, b) => require_contradiction.byText(a.address, b.address)),
			withEach: isOneWay || found.length === 1
		};
	};
};
function standingOf(origin, some) {
	if (origin.effect !== "replace") return {
		further: [],
		fromEach: true,
		begins: beginning$1(origin, [])
	};
	const begun = some.filter(isBegun);
	return {
		further: furtherOrigins(some),
		fromEach: areAlike(some) && some.every(({ fromEach }) => fromEach !== false),
		begins: begun.length > 0 ? beginning$1(origin, begun) : null
	};
}
const isBegun = ({ origins, known = [] }) => origins === void 0 || known.length > 0;
const areAlike = (some) => new Set(some.map((one) => JSON.stringify([isBegun(one), one.origins ?? []]))).size <= 1;
const furtherOrigins = (some) => some.length === 0 || some.some(({ origins }) => origins?.length === 0) ? null : require_origins.eachOnce(some.flatMap(({ origins = [] }) => origins));
const beginning$1 = ({ address, effect }, begun) => ({
	address,
	effect,
	because: [...new Set(begun.flatMap(({ because, known = because }) => known))],
	reason: begun[0]?.reason ?? null
});
function replacedIn(destroys) {
	const each = destroys.filter(({ effect, deposed }) => effect === "replace" && deposed === null).flatMap((destroy) => Array.from(namesOf(destroy.address), (name) => ({
		name,
		destroy
	})));
	const byName = require_grouped.grouped(each, ({ name }) => name);
	return (name) => (byName.get(name) ?? []).map(({ destroy }) => destroy);
}
function namesOf(address) {
	const parts = require_grouped.addressIn(address);
	return new Set(parts === null ? [address] : [
		address,
		require_grouped.instanceBlockOf(parts),
		require_grouped.blockIn(parts.module, parts.block)
	]);
}
// src/report/cause-words.ts
const REASONS = {
	replace_because_tainted: "it is marked as tainted",
	replace_because_cannot_update: "the provider cannot change it in place",
	replace_by_request: "its replacement was asked for on the command line",
	replace_by_triggers: "something it is tied to by replace_triggered_by changes",
	delete_because_no_resource_config: "it is no longer in the configuration",
	delete_because_no_module: "its module instance is no longer in the configuration",
	delete_because_wrong_repetition: "its count or for_each was added or taken away",
	delete_because_count_index: "its index is beyond count",
	delete_because_each_key: "its key is no longer in for_each",
	delete_because_no_move_target: "it was moved to an address that is not in the configuration",
	delete_because_enabled_false: "its lifecycle says enabled = false",
	forgot_because_lifecycle_destroy_in_state: "its lifecycle in the state says destroy = false",
	forgot_because_lifecycle_destroy_in_config: "its lifecycle says destroy = false"
};
const causeOf = (destroy, root) => {
	if (destroy === null) return [];
	if (destroy.because.length > 0) return forced(destroy, root);
	if (destroy.reason !== null) return [REASONS[destroy.reason]];
	return destroy.deposed === null ? [] : ["an interrupted replacement left it behind"];
};
const IN_PLACE$1 = ", and the provider cannot change that in place";
const forced = (destroy, root) => {
	const { because, origins = [], fromEach = true, known } = destroy;
	if (known === void 0 && origins.length === 0) return [...changing(because), IN_PLACE$1];
	const following = because.filter((attribute) => known?.includes(attribute) !== true);
	const bySelf = known === void 0 || known.length === 0 ? [] : [...changing(known), ", and "];
	if (origins.length === 0) return [
		...bySelf,
		...isOrAre(following),
		" known only after the apply",
		IN_PLACE$1
	];
	const changes = origins.every(({ effect }) => effect === "replace" || effect === "create") ? changing(following) : [...attributes(following), " may change"];
	const begins = beginningsOf(destroy, root);
	return [
		...bySelf,
		...changes,
		", since ",
		...since(origins, fromEach, begins),
		...beginning(origins, begins)
	];
};
const MOST_ATTRIBUTES = 6;
const attributes = (names) => require_phrase.named(names.map(require_phrase.shortName), MOST_ATTRIBUTES);
const changing = (names) => [...attributes(names), names.length === 1 ? " changes" : " change"];
const isOrAre = (names) => [...attributes(names), names.length === 1 ? " is" : " are"];
const HAPPENS$1 = {
	replace: "replaced",
	create: "created",
	read: "read only during the apply",
	update: "changed in place"
};
const MOST_ORIGINS = 3;
const firstOf = (each, isEach) => {
	const more = each.length - MOST_ORIGINS;
	const rest = isEach || more === 1 ? `${more} more` : `one of ${more} more`;
	return [...each.slice(0, MOST_ORIGINS), ...more > 0 ? [[rest]] : []];
};
const listed = (each, isEach) => require_phrase.joined(firstOf(each, isEach), ", ", isEach ? " and " : " or ");
const nameOf$1 = (address) => [require_phrase.code(require_phrase.shortName(address))];
const areAllBegun = (origins, { all }) => all.length === origins.length && all.every((one) => origins.some((origin) => isSame(one, origin)));
const isSame = (one, other) => one.address === other.address && one.effect === other.effect;
const since = (origins, isEach, begins) => {
	const told = begins !== null && areAllBegun(origins, begins) ? begins.all : [];
	const why = (origin) => told.filter((one) => isSame(one, origin)).flatMap((one) => inBrackets(whyBegun(one)));
	const joint = isEach ? " and " : " or ";
	const byName = [...require_grouped.grouped(origins, ({ address }) => address).values()];
	const clauses = [...require_grouped.grouped(byName, (some) => some.map(({ effect }) => HAPPENS$1[effect]).join(joint))].map(([happens, each]) => {
		const names = each.map(([one]) => nameOf$1(one.address));
		if (each.length === 1) {
			const here = each.flat().map((one) => [HAPPENS$1[one.effect], ...why(one)]);
			return [
				...names[0],
				" is ",
				...require_phrase.joined(here, joint)
			];
		}
		const reasoned = names.map((name, at) => [...name, ...(each[at] ?? []).flatMap(why)]);
		return [...listed(reasoned, isEach), ` ${isEach ? "are" : "is"} ${happens}`];
	});
	return require_phrase.joined(clauses, joint);
};
const whyBegun = ({ because, reason }) => because.length > 0 ? changing(because) : reason === null ? [] : [REASONS[reason]];
const inBrackets = (phrase) => phrase.length === 0 ? [] : [
	" (",
	...phrase,
	")"
];
const beginning = (origins, begins) => {
	if (begins === null || areAllBegun(origins, begins)) return [IN_PLACE$1];
	const { all, withEach } = begins;
	if (all.every((one) => origins.some((origin) => isSame(one, origin)) && whyBegun(one).length === 0)) return [IN_PLACE$1];
	const told = firstOf(all.map(begun), withEach);
	return ["; it begins with ", ...require_phrase.joined(told, withEach ? ", and with " : ", or with ")];
};
const begun = (one) => {
	const why = whyBegun(one);
	if (one.because.length > 0) return [
		...nameOf$1(one.address),
		", where ",
		...why
	];
	return [...nameOf$1(one.address), ...why.length > 0 ? inBrackets(why) : [`, which is ${HAPPENS$1[one.effect]}`]];
};
const KEEP_BY_ORIGIN = {
	replace: (names) => [
		"take back what replaces ",
		...names,
		", and run plan again"
	],
	create: (names, isOne) => [
		"find out why ",
		...names,
		` ${isOne ? "is" : "are"} created, or refer to what is there already, and run plan again`
	],
	read: (names, isOne) => [
		"apply first what ",
		...names,
		` ${isOne ? "waits" : "wait"} for, or take away the depends_on that makes ${isOne ? "it" : "them"} wait (often that of the module), and run plan again: if the value is the same, nothing is replaced`
	],
	update: (names) => [
		"apply the change of ",
		...names,
		" first, by itself, and run plan again: if the value is the same, nothing is replaced"
	]
};
const FIND_OUT = [": most often an object that is referred to there is replaced, created, or read only then; take that back, and run plan again"];
const EITHER = "the plan does not tell on which of these it depends: ";
const keptBy = (destroy, root) => {
	const { because, origins = [], known } = destroy;
	if (known === void 0 && origins.length === 0) return null;
	const here = known === void 0 || known.length === 0 ? [] : [["take back the change of ", ...attributes(known)]];
	const elsewhere = origins.length > 0 ? keptElsewhere(destroy, root) : findingOut(because.filter((attribute) => known?.includes(attribute) !== true));
	return require_phrase.joined([...here, elsewhere], "; ");
};
const findingOut = (names) => [
	"find out why ",
	...isOrAre(names),
	" known only after the apply",
	...FIND_OUT
];
const keptElsewhere = (destroy, root) => {
	const { origins = [], fromEach = true } = destroy;
	const begins = beginningsOf(destroy, root) ?? {
		all: origins.map((one) => ({
			...one,
			because: [],
			reason: null
		})),
		withEach: fromEach
	};
	const each = [...require_grouped.grouped(begins.all, ({ effect }) => effect)].map(([effect, alike]) => {
		const names = alike.map((one) => [...nameOf$1(one.address), ...inBrackets(whyBegun(one))]);
		return KEEP_BY_ORIGIN[effect](listed(names, begins.withEach), alike.length === 1 || !begins.withEach);
	});
	return begins.withEach ? require_phrase.joined(each, "; ") : [EITHER, ...require_phrase.joined(each, "; or ")];
};
// src/report/copies.ts
const NOUNS = [
	[
		"snapshot",
		"snapshot",
		"snapshots"
	],
	[
		"recovery_point",
		"recovery point",
		"recovery points"
	],
	[
		"backup",
		"backup",
		"backups"
	],
	[
		"replica",
		"replica",
		"replicas"
	],
	[
		"image",
		"image",
		"images"
	]
];
const known = new WeakMap();
const nounFor = (addresses) => {
	const found = known.get(addresses) ?? nounOf(new Set(addresses.map(require_path_words.typeIn)));
	known.set(addresses, found);
	return found;
};
const COPY$1 = [
	"",
	"copy",
	"copies"
];
const nounOf = (types) => NOUNS.find(([word]) => [...types].every((type) => type.includes(word))) ?? COPY$1;
const copiesCounted = (addresses, count = addresses.length) => {
	const [, one, many] = nounFor(addresses);
	return require_quantity.counted(count, one, many);
};
const alongCounted = (addresses, count) => {
	const [, one, many] = nounFor(addresses);
	if (one === COPY$1[1]) return require_quantity.counted(count, "more object");
	return `its ${count === 1 ? one : require_quantity.counted(count, one, many)}`;
};
const SCHEDULES = /schedule|backup_plan|backup_selection|(?<!replication_)polic(?:y|ies)|snapshot_configuration/;
function survivingIn({ survivors, survivorsCount }) {
	const schedules = survivors.filter((address) => SCHEDULES.test(require_path_words.typeIn(address)));
	return {
		copies: schedules.length === 0 ? survivors : survivors.filter((address) => !schedules.includes(address)),
		count: survivorsCount - schedules.length,
		schedules
	};
}
const isBackup = ({ rule }) => rule === "backup-loss";
const goingAlong = (findings) => {
	const lists = new Set(findings.flatMap((finding) => isBackup(finding) ? [] : [finding.remains?.goesWithIt ?? []]));
	const going = new Set();
	for (const list of lists) for (const address of list) going.add(address);
	return going;
};
// src/report/detail-words.ts
const NAMED = /^(Azure|Google|Nomad|Proxmox|Time Travel|Backup for GKE|Vault) /;
const inside = (text) => {
	const open = text.replace(/\.\s*$/, "");
	return /^[A-Z][a-z]* /.test(open) && !NAMED.test(open) ? open.charAt(0).toLowerCase() + open.slice(1) : open;
};
const MOMENT = {
	"before-create": "before a create",
	"after-create": "after a create",
	"before-update": "before an update",
	"after-update": "after an update",
	"before-destroy": "before a destroy",
	"after-destroy": "after a destroy",
	"by-request": "by request",
	unknown: "at a time that this version does not know"
};
const UNREADABLE = {
	actions: "its list of actions is one that this version does not know",
	mode: "its mode is one that this version does not know",
	errored: "planning ended in an error, so the plan is not whole and can't be applied; it has to be made again",
	...require_contradiction.CONTRADICTIONS
};
const LEAVES_STATE = {
	plan: "taken out of the state and not destroyed; no later plan will show it",
	disguise: "taken out of the state, and the same plan imports it under a type that the catalogue does not know; the next plan could delete it unseen",
	provider: "taken out of the state and not destroyed, since this provider does not delete it; no later plan will show it"
};
const OLD = {
	base: "the base branch has it",
	applied: "an apply of it was written down here",
	backend: "its configuration has a backend, which keeps its state elsewhere",
	"lock-file": ".terraform.lock.hcl in it is older than a day",
	commit: "a commit holds its configuration"
};
const percent = (part, all) => Math.round(100 * part / all);
function shareWords({ destroyed, all }) {
	const counting = `${require_quantity.counted(all, "object")} in the state that are not known as harmless`;
	if (destroyed < all) return `${require_quantity.thousands(destroyed)} of the ${counting} ${destroyed === 1 ? "is" : "are"} deleted or replaced (${percent(destroyed, all)} %)`;
	return all === 1 ? "the only object in the state that is not known as harmless is deleted or replaced" : `all ${counting} are deleted or replaced`;
}
const besides = (harmless) => harmless === 0 ? "" : `; besides them ${require_quantity.thousands(harmless)} ${harmless === 1 ? "goes that counts" : "go that count"} as harmless`;
const WORDS = {
	says: ({ says, certain }) => certain ? inside(says) : `${inside(says)} (whether this happens is known only after apply)`,
	protect: ({ reason }) => `the policy protects it${reason === null ? "" : `: ${reason}`}`,
	share: (share) => `${shareWords(share)}${besides(share.harmless)}`,
	"no-prior-state": ({ creates, old }) => `the plan has no prior state and creates ${creates === 1 ? "its only object" : `all of its ${require_quantity.counted(creates, "object")}`}${old === null ? ", which is right only for a new root" : `, yet this root is not new: ${OLD[old]}`}`,
	"another-state": ({ how, since, was, is }) => how === "lineage" ? `the state is another one than the apply of ${since} used: its lineage is not the same` : `the plan is of an older state than the apply of ${since} left: its serial is ${is}, and was ${was} then`,
	environment: ({ differs }) => differs === null ? "the policy says in which workspace or backend the state of this root lies, and only a saved plan file tells which the plan was made with" : `the plan was made with another ${require_quantity.listed(differs)} than the policy says of this root`,
	freeze: ({ from, to, reason, destroyed }) => `nothing is to be destroyed from ${from} to ${to}${reason === null ? "" : ` (${reason})`}; this plan deletes or replaces ${destroyed}`,
	unreadable: ({ what }) => UNREADABLE[what],
	"unreadable-part": ({ part }) => `part of the plan can't be read: ${part}`,
	"leaves-state": ({ by }) => LEAVES_STATE[by],
	"guards-edited": () => "the pull request changes what guards this repository: the policy, CODEOWNERS or the workflow",
	"prevent-destroy-removed": () => "the pull request removes prevent_destroy = true",
	"not-shown": () => "not all that the pull request changes here can be seen, so a guard may go with it",
	deferred: ({ count }) => `${count} ${count === 1 ? "change is" : "changes are"} put off to a later plan and can't be reviewed now`,
	vanished: ({ recreated }) => recreated ? "deleted outside Terraform, and the plan creates it again from the configuration: empty, or with a value that may be out of date" : "deleted outside Terraform",
	"switched-off": ({ says }) => `changed outside Terraform: ${inside(says)}`,
	partial: () => "the plan covers only a part of the configuration (-target, or changes put off): another plan will follow",
	actions: ({ count, when }) => `${count} ${count === 1 ? "action runs" : "actions run"} with this plan: ${when.map((moment) => MOMENT[moment]).sort().join(", ")}`,
	exception: ({ until, reason }) => `an exception of the policy ended on ${until} and no longer counts: ${reason}`,
	allowed: ({ until, reason, block, warn }) => {
		const blocking = block === 0 ? [] : [`${require_quantity.counted(block, "finding")} that would block`];
		const warning = warn === 0 ? [] : [`${block === 0 ? require_quantity.counted(warn, "finding") : warn} that would warn`];
		return `${until === null ? "" : `until ${until} `}an exception of the policy allows ${require_quantity.listed([...blocking, ...warning], "and")}: ${reason}`;
	}
};
const detailWords = (detail) => WORDS[detail.kind](detail);
const lossSentence = (detail) => {
	if (detail?.kind !== "says") return "";
	return detail.certain ? detail.says : `It is known only after apply whether this happens: ${detail.says}`;
};
// src/report/effect-words.ts
const EFFECTS = {
	create: "created",
	read: "read",
	update: "changed in place",
	replace: "replaced",
	delete: "deleted",
	forget: "forgotten",
	none: "left as it is",
	unknown: "changed in a way that this version does not know"
};
const DATA_CLASSES = new Set([
	"data",
	"backup",
	"key",
	"container",
	"identity",
	"dns"
]);
const effectWords = (effect, destroy) => {
	if (effect === "replace" && destroy?.order === "delete-first") return "replaced (deleted first)";
	if (effect === "replace" && destroy?.order === "create-first") return DATA_CLASSES.has(destroy.class ?? "") ? "replaced (the new one is created first; its data is not carried over)" : "replaced (the new one is created first)";
	if (effect === "forget") return destroy?.recreated ? "forgotten (a new one is created; the old one stays, unmanaged)" : "forgotten (it stays, unmanaged)";
	return EFFECTS[effect];
};
// src/report/remains-words.ts
const REFUSED = {
	protected: "the provider will refuse this, and the apply fails part-way",
	"not-empty": "the provider will refuse this while anything is in it",
	"in-use": "the provider will refuse this while something uses it"
};
const lockOn = ({ remains, evidence }) => remains?.kind === "refused" && (remains.refusal ?? "protected") === "protected" ? evidence.find((one) => one.kind === "locked")?.by ?? null : null;
const lockedPhrase = (by) => [require_phrase.code(by), " locks it: the provider refuses the destroy while the lock is there"];
const sourceOf = ({ evidence }) => evidence.find((one) => one.kind === "source" && one.fate !== "goes") ?? null;
const forDays = ({ days }) => days === null ? "a limited time" : require_quantity.counted(days, "day");
const pronoun = ({ subject }) => require_quantity.verb(subject?.what ?? "object", "it", "they");
const scheduled = (schedules) => schedules.length === 1 ? "a backup schedule" : require_quantity.counted(schedules.length, "backup schedule");
const haveMade = ({ length }, remains, remain) => length === 1 ? `${remains}, with what it has made` : `${remain}, with what they have made`;
const madeBy = (schedules) => {
	if (schedules.length === 0) return [];
	const words = schedules.length === 1 ? "has made, if it has run: " : "have made, if they have run: ";
	return [[`what ${scheduled(schedules)} in this state ${words}`, ...require_phrase.named(schedules, 8)]];
};
const REMAINS_CLAUSE = {
	copies: (remains) => {
		const { copies, count, schedules } = survivingIn(remains);
		if (count === 0) return `${scheduled(schedules)} in this state ${haveMade(schedules, "remains", "remain")}`;
		return count === 1 ? "a copy in this state remains" : `${copiesCounted(copies, count)} in this state remain`;
	},
	snapshot: () => "a snapshot that the destroy itself makes remains",
	grace: (remains, _, it) => `${it} can be restored for ${forDays(remains)}`,
	kept: ({ days }, left) => `this stays${days === null ? "" : ` for ${require_quantity.counted(days, "day")}`}: ${left ?? "the data itself"}`,
	refused: ({ refusal }) => REFUSED[refusal ?? "protected"],
	nothing: () => "nothing in this state keeps a copy",
	unknown: () => "it is not known what remains of it"
};
function sourceClause(remains, { fate }, left) {
	if (fate === "stays") return "what it is a copy of stays";
	if (fate === "refused") return "its source stays: the provider will refuse to destroy that, and the apply fails part-way";
	if (remains.kind === "grace") return `its source can be restored for ${forDays(remains)}`;
	return remains.kind === "snapshot" ? "a snapshot that the destroy of its source makes remains" : `this stays of its source: ${left ?? "the data itself"}`;
}
const REMAINS_HEADLINE = {
	copies: (remains) => {
		const { copies, count, schedules } = survivingIn(remains);
		if (count === 0) return `, but ${scheduled(schedules)} ${haveMade(schedules, "would remain", "would remain")}`;
		return `, but ${count === 1 ? "a copy" : copiesCounted(copies, count)} would remain`;
	},
	snapshot: () => ", but the destroy makes a snapshot first",
	grace: (remains) => `, but could be restored for ${forDays(remains)}`,
	kept: () => ", but a part would stay",
	refused: ({ refusal }) => `, but the provider would refuse this${REFUSED_UNLESS[refusal ?? "protected"]}`,
	nothing: () => "",
	unknown: () => ""
};
const REFUSED_UNLESS = {
	protected: "",
	"not-empty": " while anything is in it",
	"in-use": " while something uses it"
};
function sourceHeadline(remains, { fate }) {
	if (fate === "stays") return ", but what it is a copy of would stay";
	if (fate === "refused") return ", but the provider would refuse to destroy its source";
	if (remains.kind === "grace") return `, but its source could be restored for ${forDays(remains)}`;
	return remains.kind === "snapshot" ? ", but the destroy of its source makes a snapshot first" : ", but a part of its source would stay";
}
const isOfBackups = ({ remains, subject }) => remains?.kind === "kept" && subject?.class === "backup";
const remainsHeadline = (finding) => {
	const { remains } = finding;
	if (remains === null) return "";
	const source = sourceOf(finding);
	if (source !== null) return sourceHeadline(remains, source);
	return isOfBackups(finding) ? `, but this would stay: ${leftIn(finding) ?? "what was made so far"}` : REMAINS_HEADLINE[remains.kind](remains);
};
const keyRemainsHeadline = (finding) => finding.remains?.kind === "grace" ? unlessRestored("it is", finding.remains.days) : remainsHeadline(finding);
const unlessRestored = (who, days) => `, unless ${who} restored ${days === null ? "in time" : `within ${require_quantity.counted(days, "day")}`}`;
const leftIn = ({ evidence }) => evidence.find((one) => one.kind === "leaves")?.says ?? null;
const isMadeAgain = ({ remains, subject }) => remains?.kind === "nothing" && subject?.effect === "replace" && subject.weight === "low";
const remainsClause = (finding) => {
	if (finding.remains === null) return [];
	if (isMadeAgain(finding)) return ["the new one holds only what the configuration says"];
	const lock = lockOn(finding);
	if (lock !== null) return lockedPhrase(lock);
	const { remains } = finding;
	const left = leftIn(finding);
	const source = sourceOf(finding);
	if (source !== null) return [sourceClause(remains, source, left)];
	return [REMAINS_CLAUSE[remains.kind](remains, left, pronoun(finding))];
};
const REFUSED_SENTENCE = {
	protected: `all of it: ${REFUSED.protected}`,
	"not-empty": "all of it while anything is in it: the provider refuses to delete it then, and the apply fails part-way; once it is empty, it goes",
	"in-use": `all of it: ${REFUSED["in-use"]}`
};
const REMAINS_SENTENCE = {
	copies: (remains) => {
		const { copies, count, schedules } = survivingIn(remains);
		const words = count === 1 ? "a copy in this state: " : `${copiesCounted(copies, count)} in this state: `;
		return require_phrase.joined([...count === 0 ? [] : [[words, ...require_phrase.named(copies, 8, count)]], ...madeBy(schedules)], "; also ");
	},
	snapshot: (_, left) => [left ?? "a snapshot, made by the destroy itself"],
	grace: ({ days }, left) => [`${left ?? "it can be restored for a limited time"}${days === null ? "" : ` (for ${require_quantity.counted(days, "day")})`}`],
	kept: ({ days }, left) => [`${left ?? "the data itself"} (this stays${days === null ? "" : ` for ${require_quantity.counted(days, "day")}`})`],
	refused: ({ refusal }) => [REFUSED_SENTENCE[refusal ?? "protected"]],
	nothing: () => ["nothing that this state knows of; copies may exist outside it"],
	unknown: () => ["not known: there are no facts on what a destroy of this type leaves"]
};
const remainsPhrase = (finding) => {
	if (finding.remains === null) return [];
	const lock = lockOn(finding);
	if (lock !== null) return ["all of it: ", ...lockedPhrase(lock)];
	const source = sourceOf(finding);
	if (source?.fate === "refused") return [
		"all of it, in its source, ",
		require_phrase.code(source.by),
		", which the provider will refuse to destroy"
	];
	const beside = leftBesideCopies(finding);
	return [
		...source?.fate === "stays" ? ["what it is a copy of: ", ...require_phrase.named(finding.remains.survivors, 8, finding.remains.survivorsCount)] : REMAINS_SENTENCE[finding.remains.kind](finding.remains, leftIn(finding)),
		...source?.fate === "leaves" ? [", of its source, ", require_phrase.code(source.by)] : [],
		...beside === null ? [] : [`; also ${beside}`]
	];
};
function leftBesideCopies({ remains, evidence }) {
	if (remains?.kind !== "copies" || remains.refusal !== null) return null;
	const left = evidence.some(({ kind }) => kind === "worthless") ? null : leftIn({ evidence });
	return left === null || remains.days === null ? left : `${left} (for ${require_quantity.counted(remains.days, "day")})`;
}
const BY_LEAF = new Set([
	"snapshot",
	"grace",
	"kept"
]);
const isToldAsRemains = ({ kind }, finding) => {
	if (kind === "locked") return lockOn(finding) !== null;
	if (kind === "source") return sourceOf(finding) !== null;
	return kind === "leaves" && (BY_LEAF.has(finding.remains?.kind) || leftBesideCopies(finding) !== null);
};
// src/report/clauses.ts
const nameOf = (subject) => subject?.what ?? "object";
const IN_PLACE = new Set([
	"update",
	"create",
	"read",
	"none"
]);
const BROUGHT = new Set([
	"data-expiry",
	"backup-loss",
	"key-loss",
	"container-loss"
]);
const isBrought = ({ rule, subject, remains }) => subject?.effect === "replace" && remains === null && BROUGHT.has(rule);
const inPlace = (finding) => finding.subject !== null && IN_PLACE.has(finding.subject.effect) || isBrought(finding);
const clause = (general, detail) => [`; ${detail === null ? general : detail.kind === "says" ? `${general}: ${detailWords(detail)}` : detailWords(detail)}`];
const ofPlan = (general, { detail }) => [detail === null ? general : detailWords(detail)];
const happens = (finding, destroy) => {
	const { subject, detail } = finding;
	if (subject === null) return [detail === null ? "" : detailWords(detail)];
	const then = inPlace(finding) && detail !== null ? `: ${detailWords(detail)}` : "";
	const name = nameOf(subject);
	return [`${name} ${require_quantity.verb(name, "is", "are")} ${effectWords(subject.effect, destroy)}${then}`];
};
const whatBlocks = ({ level, detail }) => level === "block" && detail?.kind === "says" ? `: ${detailWords({
	...detail,
	certain: true
})}` : "";
const goes = (finding) => {
	const { remains } = finding;
	if (remains === null || remains.goesWithItCount === 0) return [];
	const { goesWithIt, goesWithItCount: count } = remains;
	return [`; ${alongCounted(goesWithIt, count)} ${count === 1 ? "goes" : "go"} with it`];
};
const NO_COMFORT = new Set(["nothing", "unknown"]);
const left = (finding) => {
	if (finding.remains === null) return [];
	return [inPlace(finding) ? "; " : NO_COMFORT.has(finding.remains.kind) ? " and " : ", but ", ...remainsClause(finding)];
};
const leftIfAny = (finding) => finding.remains?.kind === "nothing" || finding.remains?.kind === "unknown" ? [] : left(finding);
const NO_LOSS = new Set(["refused", "kept"]);
const afterwards = (finding, consequence) => inPlace(finding) || NO_LOSS.has(finding.remains?.kind) ? [] : [consequence];
function losesAddress(finding, destroy) {
	const { remains, detail } = finding;
	if (NO_LOSS.has(remains?.kind)) return loses(finding, destroy);
	const { lost, unless } = remains?.kind === "grace" ? {
		lost: "lost",
		unless: unlessRestored("it is", remains.days)
	} : FOR_GOOD;
	return [...happens(finding, destroy), detail?.kind === "says" ? `; ${lost}${unless}: ${detailWords(detail)}` : ` and ${lost}${unless}`];
}
const FOR_GOOD = {
	lost: "lost for good",
	unless: ""
};
function addressHeadline(what, finding) {
	const { remains } = finding;
	if (NO_LOSS.has(remains?.kind)) return `${what} would be deleted${remainsHeadline(finding)}`;
	return remains?.kind === "grace" ? `${what} would be lost${unlessRestored("it is", remains.days)}` : `${what} would be lost for good`;
}
const isForGood = ({ remains }) => !NO_LOSS.has(remains?.kind) && remains?.kind !== "grace";
const leaves = ({ subject, detail }) => {
	const name = nameOf(subject);
	const then = detail === null ? "taken out of the state and not destroyed" : detailWords(detail);
	return [`${name} ${require_quantity.verb(name, "is", "are")} ${then}`];
};
const happened = ({ subject, detail }) => {
	const name = nameOf(subject);
	const then = detail === null ? "changed or deleted outside Terraform" : detailWords(detail);
	return [`${name} ${require_quantity.verb(name, "was", "were")} ${then}`];
};
const MOST_DEFERRED = 8;
const later = ({ detail }) => detail?.kind !== "deferred" || detail.destroys.length === 0 ? [] : ["; among them the destroy of ", ...require_phrase.named(detail.destroys, MOST_DEFERRED)];
const HAPPENS = /^[^,;:]*\b(?:stops?|no longer|goes back|loses?|leaves)\b/;
const isWhatHappens = (detail) => detail !== null && HAPPENS.test(detailWords(detail));
const lostWith = (detail) => [`${isWhatHappens(detail) ? ": " : "; what is lost: "}${detailWords(detail)}`];
const isEmptyOrKept = (remains) => remains?.kind === "kept" || remains?.kind === "refused" && remains.refusal === "not-empty";
function losesContents(finding, destroy) {
	const { subject, remains, detail } = finding;
	if (inPlace(finding) || isEmptyOrKept(remains)) return loses(finding, destroy);
	if (subject?.weight === "high" && !isWhatHappens(detail) || detail === null) return loses(finding, destroy, [" with everything in it (listed in the plan or not)"]);
	return [
		...happens(finding, destroy),
		...lostWith(detail),
		...leftIfAny(finding),
		...goes(finding)
	];
}
function losesBackups(finding, destroy) {
	const { subject, detail } = finding;
	const isTold = subject?.weight !== "high" && detail !== null && !inPlace(finding);
	return [
		...happens(finding, destroy),
		...isTold ? lostWith(detail) : [],
		...leftIfAny(finding),
		...goes(finding),
		...isTold ? [] : afterwards(finding, `; no restore can rely on ${require_quantity.verb(nameOf(subject), "it", "them")} after that`)
	];
}
const contentsHeadline = ({ subject, remains, detail }) => isEmptyOrKept(remains) || isWhatHappens(detail) || subject?.weight !== "high" ? "deleted" : "deleted with everything in it";
const loses = (finding, destroy, then = []) => [
	...happens(finding, destroy),
	...inPlace(finding) ? [] : then,
	...left(finding),
	...goes(finding)
];
// src/report/key-words.ts
const SORTS = {
	decrypts: {
		one: "what only it can decrypt with it",
		many: "what only they can decrypt with them",
		changed: "what only it can decrypt cannot be read",
		after: "what only it can decrypt is unreadable after that",
		plural: ["key", "keys"]
	},
	secret: {
		one: "what needs it would be locked out",
		many: "what needs them would be locked out",
		changed: "what needs it is locked out",
		after: "what needs it is locked out after that",
		plural: ["secret", "secrets"]
	},
	generated: {
		one: "nobody could look its value up here any more",
		many: "nobody could look their values up here any more",
		changed: "nobody can look its old value up here any more",
		after: "what has the value goes on working, but nobody can look it up here any more",
		plural: ["generated value", "generated values"]
	},
	rotated: {
		one: "what has the old value would be locked out",
		many: "what has the old values would be locked out",
		changed: "what has the old value is locked out",
		after: "a new value takes its place: what this plan writes it to follows, and what else has the old one is locked out",
		plural: ["generated value", "generated values"]
	},
	renamed: {
		one: "what is named by it would be replaced as well",
		many: "what is named by them would be replaced as well",
		changed: "what is named by it is replaced as well",
		after: "a new value takes its place, and what is named by it is replaced as well",
		plural: ["generated value", "generated values"]
	},
	name: {
		one: "callers that use the name would fail",
		many: "callers that use the names would fail",
		changed: "callers that use the name fail",
		after: "callers that use the name fail until it is made again",
		plural: ["name of a key", "names of keys"]
	},
	proof: {
		one: "what signs or proves itself with it would fail",
		many: "what signs or proves itself with them would fail",
		changed: "what signs or proves itself with it fails",
		after: "what signs or proves itself with it fails after that",
		plural: ["certificate or signing key", "certificates or signing keys"]
	}
};
const MIXED = {
	many: "what needs them would fail",
	plural: ["key, secret or certificate", "keys, secrets or certificates"]
};
const TOLD = [
	[/^name of /i, "name"],
	[/^generated /i, "generated"],
	[/certificate|\bsign|private key|keystore|issuer|DNSSEC|playback|realm key|authorization server/i, "proof"],
	[/^key setting|key store/i, "decrypts"],
	[/\b(secrets?|passwords?|credentials?|tokens?|random|API key|SSH key|relay|transfers|account keys)\b/i, "secret"]
];
const keySortOf = (what) => TOLD.find(([words]) => words.test(what))?.[1] ?? "decrypts";
const replacedSort = (what) => / (?:id|text)$/.test(what) ? "renamed" : "rotated";
function keyWords(finding) {
	const { subject, detail } = finding;
	const change = inPlace(finding) && detail?.kind === "says" ? detail.says : "";
	const sort = keySortOf(`${nameOf(subject)} ${change}`);
	return SORTS[sort === "generated" && subject?.effect === "replace" ? replacedSort(nameOf(subject)) : sort];
}
const isReadByCopies = ({ remains }) => remains?.kind === "copies";
function keysHeadline(findings, areAllDestroyed) {
	const sorts = new Set(findings.map(keyWords));
	const [first] = sorts;
	const { many, plural } = first !== void 0 && sorts.size === 1 ? first : MIXED;
	const orChanged = areAllDestroyed ? "" : " or changed";
	const unless = findings.every(({ remains }) => remains?.kind === "grace") ? unlessRestored("they are", null) : "";
	return `${require_quantity.counted(findings.length, ...plural)} would be lost${orChanged}, and ${many}${unless}`;
}
// src/report/steps.ts
const KEEP = "Keep it";
const TAKE_BACK = "take the change back, and run plan again";
const KEEP_BY_EFFECT = {
	delete: "find out why the plan deletes it, and make a plan that does not",
	replace: "take back the change that forces the replacement, and run plan again",
	forget: "take the removed block out again, so that the object stays managed",
	update: TAKE_BACK,
	create: TAKE_BACK,
	read: TAKE_BACK,
	none: TAKE_BACK,
	unknown: "see what the plan does to it, and run plan again with a version that both sides know"
};
const PUT_BACK = "put its block back into the configuration, and run plan again";
const KEEP_BY_REASON = {
	replace_because_tainted: "if the object is healthy, run terraform untaint for its address, and run plan again",
	replace_because_cannot_update: KEEP_BY_EFFECT.replace,
	replace_by_request: "run plan again without -replace",
	replace_by_triggers: "take back the change of what it is tied to by replace_triggered_by, and run plan again",
	delete_because_no_resource_config: PUT_BACK,
	delete_because_no_module: "put the module block that it belongs to back, or its key, and run plan again",
	delete_because_wrong_repetition: "its block is still there, but its count or for_each was added or taken away: write a moved block from the old address to the new one, and run plan again",
	delete_because_count_index: "its block is still there, but count is smaller: raise count again. Of a list the last objects go, whichever entry was taken out; with for_each each object has its own key",
	delete_because_each_key: "its block is still there, but its key is gone from for_each: put the key back; if it was only renamed, write a moved block from the old key to the new one",
	delete_because_no_move_target: "a moved block leads to an address that has no block: correct it, and run plan again",
	delete_because_enabled_false: "set enabled to true again, and run plan again",
	forgot_because_lifecycle_destroy_in_state: KEEP_BY_EFFECT.forget,
	forgot_because_lifecycle_destroy_in_config: KEEP_BY_EFFECT.forget
};
const IMPORTED = {
	step: KEEP,
	how: ["the plan imports the object and replaces it at once: make the configuration fit the object as it is, until the plan imports it and changes nothing"]
};
const keepDeleted = ({ places: [first] }) => first !== void 0 && first.line === null ? PUT_BACK : KEEP_BY_EFFECT.delete;
const keep = (finding, destroy, root) => {
	const effect = finding.subject?.effect ?? "none";
	if (destroy?.imported === true && effect === "replace") return IMPORTED;
	const elsewhere = destroy === null || root === null ? null : keptBy(destroy, root);
	if (elsewhere !== null && effect === "replace") return {
		step: KEEP,
		how: elsewhere
	};
	const reason = destroy?.reason ?? null;
	if (reason !== null && destroy?.effect === effect) return {
		step: KEEP,
		how: [KEEP_BY_REASON[reason]]
	};
	return {
		step: KEEP,
		how: [effect === "delete" ? keepDeleted(finding) : KEEP_BY_EFFECT[effect]]
	};
};
const LOOK = {
	step: "Look first",
	how: ["an interrupted replacement left it behind: see at the provider that the current object has its data"]
};
const moved = (from, to) => ({
	step: "Say that it moved",
	how: require_phrase.phrase`it looks like a rename: write a moved block with from = ${require_phrase.shortName(from)} and to = ${require_phrase.shortName(to)}, and run plan again`
});
const keepOrLook = (finding, destroy, root) => {
	const { subject, evidence } = finding;
	if (subject !== null && subject.deposed !== null) return LOOK;
	const rename = evidence.find(({ kind }) => kind === "rename");
	return subject !== null && rename?.kind === "rename" ? moved(subject.address, rename.to) : keep(finding, destroy, root);
};
const stopDestroy = (all) => ({
	step: "Stop",
	how: [`this plan ${all ? "destroys everything" : "does nothing but destroy"}: do not apply it unless that is what you want`]
});
const PROVE = "Prove a backup";
const SEE = "See what needs it";
const isLastStep = (step) => step === PROVE || step === SEE;
const MAKE_BACKUP = "before it goes, make a backup that is kept outside this state, and restore from it once";
const TRY_COPIES = "before it goes, restore once from a copy that remains";
const SEE_BY_SORT = {
	decrypts: "before it goes, find what only it can decrypt, backups included, and encrypt that with another key; where it can be disabled, do that first, and see what breaks",
	name: "before it goes, find who uses the key by this name, and give them another name or the key itself"
};
const SEE_SIGNED = "before it goes, find what signs or proves itself with it, and give that another key; where it can be disabled, do that first, and see what breaks";
const IS_FILE = /certificate|private key|keystore/i;
const seeInstead = ({ rule, subject }) => {
	if (rule !== "key-loss") return null;
	const name = nameOf(subject);
	const sort = keySortOf(name);
	return sort === "proof" && !IS_FILE.test(name) ? SEE_SIGNED : SEE_BY_SORT[sort] ?? null;
};
const prove = (finding) => {
	if (finding.remains?.kind === "copies" && !finding.evidence.some(({ kind }) => kind === "source")) return {
		step: PROVE,
		how: [TRY_COPIES]
	};
	const see = seeInstead(finding);
	return see === null ? {
		step: PROVE,
		how: [MAKE_BACKUP]
	} : {
		step: SEE,
		how: [see]
	};
};
const CONSENT = {
	step: "Ask a code owner",
	how: ["an owner can agree to exactly these findings"]
};
const SETTINGS_FIRST = {
	step: "Apply the settings first",
	how: ["by themselves, without what forces the replacement, so that the state has them; replace it after that"]
};
const settingsFirst = ({ evidence }) => evidence.some(({ kind }) => kind === "too-late") ? [SETTINGS_FIRST] : [];
const SEE_INSIDE = {
	step: "See what is in it",
	how: ["while anything is in it the provider refuses, and the apply fails part-way; once it is empty, it goes without a question"]
};
const seeInside = ({ remains }) => remains?.refusal === "not-empty" ? [SEE_INSIDE] : [];
const keepOrProve = (finding, destroy, root) => [
	keepOrLook(finding, destroy, root),
	...settingsFirst(finding),
	...seeInside(finding),
	prove(finding)
];
const keepOnly = (finding, destroy, root) => [keepOrLook(finding, destroy, root)];
const only = (step, how) => () => [{
	step,
	how: [how]
}];
// src/report/destroys.ts
const key = (object) => JSON.stringify([object.address, object.deposed]);
const KNOWN = new WeakMap();
const destroysOf = (root) => {
	const known = KNOWN.get(root) ?? destroysIn(root);
	KNOWN.set(root, known);
	return known;
};
const destroysIn = (root) => {
	const destroys = new Map(root.destroys.map((destroy) => [key(destroy), destroy]));
	return ({ subject }) => subject === null ? null : destroys.get(key(subject)) ?? null;
};
const EFFECT_ORDER = [
	"delete",
	"replace",
	"forget"
];
const otherDestroys = (root) => {
	const told = new Set(root.findings.filter(({ level, rule }) => level !== "note" && rule !== "drifted").flatMap(({ subject }) => subject === null ? [] : [key(subject)]));
	return root.destroys.filter((destroy) => !told.has(key(destroy))).sort((a, b) => require_contradiction.byText(require_path_words.moduleIn(a.address), require_path_words.moduleIn(b.address)) || EFFECT_ORDER.indexOf(a.effect) - EFFECT_ORDER.indexOf(b.effect) || require_contradiction.byText(a.address, b.address));
};
// src/report/unreadable-wording.ts
const PLAN_AGAIN$1 = {
	step: "Make the plan again",
	how: ["repair what made the plan fail, and run plan until it ends without an error"]
};
const GIVE_IT_WHOLE = {
	step: "Give the plan as it was made",
	how: ["neither Terraform nor OpenTofu writes such an entry: run plan again, and give the file of plan -out, or all that show -json prints of it, unchanged"]
};
const MAKE_READABLE = {
	step: "Make it readable",
	how: ["update destroy-guard if Terraform or OpenTofu is newer than it; else make the plan again"]
};
const isErrored = ({ detail }) => detail?.kind === "unreadable" && detail.what === "errored";
const isContradictory = ({ detail }) => detail?.kind === "unreadable" && Object.hasOwn(require_contradiction.CONTRADICTIONS, detail.what);
const contradicts = ({ subject, detail }) => {
	const name = nameOf(subject);
	const both = detail === null ? "" : `: ${detailWords(detail)}`;
	return [`${name} ${require_quantity.verb(name, "has", "have")} an entry that contradicts itself${both}; it may be destroyed`];
};
const headlineOf$1 = (finding) => {
	if (isErrored(finding)) return "planning ended in an error, so the plan is not whole and can't be applied";
	return isContradictory(finding) ? "the plan contradicts itself, so nobody can tell what it does" : "the plan does something that cannot be read with certainty";
};
const messageOf$1 = (finding, destroy) => {
	if (finding.subject === null) return ofPlan("the plan cannot be read with certainty", finding);
	return isContradictory(finding) ? contradicts(finding) : [...happens(finding, destroy), ...clause("it may be destroyed", finding.detail)];
};
const UNREADABLE_CHANGE = {
	headline: {
		one: (_, finding) => headlineOf$1(finding),
		many: (count) => `the plan does ${require_quantity.counted(count, "thing")} that cannot be read with certainty`
	},
	message: messageOf$1,
	steps: (finding) => [isErrored(finding) ? PLAN_AGAIN$1 : isContradictory(finding) ? GIVE_IT_WHOLE : MAKE_READABLE]
};
// src/report/wording-of-plans.ts
const isOlder = (detail) => detail?.kind === "another-state" && detail.how === "serial";
const PLAN_AGAIN = {
	step: "Run plan again",
	how: ["most likely the plan file was made before that apply, and is out of date"]
};
const FIND_NEWEST = {
	step: "If it is new",
	how: ["the state itself is an older copy: ask who put it there, and why, and bring the one back that was applied last"]
};
const FIND_APPLIED = {
	step: "Find the right state",
	how: ["ask who changed the backend, the workspace or the state file, and why, and bring the state back that was applied last"]
};
const WORDING_OF_PLANS = {
	"mass-destroy": {
		headline: {
			one: (_, { detail }) => detail?.kind === "share" && detail.destroyed === detail.all ? "everything in the state that is not known as harmless would be destroyed" : "a large share of everything in the state would be destroyed",
			many: (count) => `a large share of everything in the state would be destroyed, in ${require_quantity.counted(count, "root")}`
		},
		message: (finding) => ofPlan("the plan deletes or replaces a large share of everything in the state", finding),
		steps: only("Check the target", "make sure that the workspace, the backend and the variable files are the ones you meant, and run plan again")
	},
	"missing-state": {
		headline: {
			one: () => "the plan has no prior state and would create everything",
			many: (count) => `${require_quantity.counted(count, "plan")} have no prior state and would create everything`
		},
		message: (finding) => ofPlan("the plan has no prior state and wants to create everything", finding),
		steps: only("Find the state", "check the backend's settings, the workspace and the credentials, run init again, and run plan again; apply this one only if it is the first of this root, or if everything in it was destroyed on purpose")
	},
	"state-swapped": {
		headline: {
			one: (_, { detail }) => isOlder(detail) ? "the plan was made of an older state than the last apply left" : "the plan was made of another state than the last apply used",
			many: (count) => `${require_quantity.counted(count, "plan")} were made of another or an older state than the last apply used`
		},
		message: (finding) => ofPlan("the state is another one than the last apply of this root used", finding),
		steps: ({ detail }) => isOlder(detail) ? [PLAN_AGAIN, FIND_NEWEST] : [FIND_APPLIED]
	},
	"wrong-environment": {
		headline: {
			one: (_, { detail }) => detail?.kind === "environment" && detail.differs !== null ? "the plan is of another environment than the policy says" : "the plan is not certain to be of this environment",
			many: (count) => `${require_quantity.counted(count, "plan")} are not certain to be of their environment`
		},
		message: (finding) => ofPlan("the plan is not certain to be of this environment", finding),
		steps: ({ detail }) => detail?.kind === "environment" && detail.differs === null ? [{
			step: "Give the saved plan",
			how: ["review the file that terraform plan -out wrote, and not its JSON"]
		}] : [{
			step: "Check the aim",
			how: ["see that the plan is that of this root, select the workspace and init the backend that the policy names, and make the plan again; if the policy is out of date, change it first"]
		}]
	},
	"guard-edited": {
		headline: {
			one: () => "the pull request changes what this check depends on",
			many: () => "the pull request changes what this check depends on"
		},
		message: (finding) => ofPlan("the pull request changes what this check depends on", finding),
		steps: only("Review it apart", "read this part of the change by itself, best in a pull request of its own")
	},
	"incomplete-plan": {
		headline: {
			one: () => "the plan is not complete",
			many: (count) => `${require_quantity.counted(count, "plan")} are not complete`
		},
		message: (finding) => [...ofPlan("the plan is not complete", finding), ...later(finding)],
		steps: only("Plan everything", "make the plan without -target, and review the next plan as well")
	},
	"side-effect": {
		headline: {
			one: () => "an action runs with this plan",
			many: (count) => `${require_quantity.counted(count, "action")} run with this plan`
		},
		message: (finding) => ofPlan("an action runs with this plan", finding),
		steps: only("Read it", "look at what the action does before you apply")
	},
	"exception-expired": {
		headline: {
			one: () => "an exception of the policy has expired",
			many: (count) => `${require_quantity.counted(count, "exception")} of the policy have expired`
		},
		message: (finding) => ofPlan("an exception of the policy has expired", finding),
		steps: only("Renew or remove it", "give the entry a new date if its reason still holds, else delete it")
	},
	"exception-used": {
		headline: {
			one: () => "an exception of the policy is used",
			many: (count) => `${require_quantity.counted(count, "exception")} of the policy are used`
		},
		message: (finding) => ofPlan("an exception of the policy is used", finding),
		steps: only("Look at the entry", "make sure that its reason still holds, and that it covers no more than it has to")
	}
};
// src/report/wording.ts
const LOSE_DATA = {
	destroyed: "be destroyed",
	"in-place": "lose it",
	both: "be destroyed or lose it"
};
const LOSE_PART = {
	destroyed: "be destroyed with their data",
	"in-place": "lose data",
	both: "lose data, or be destroyed with it"
};
const leavesSomething = (finding) => !inPlace(finding) && finding.remains !== null && !["nothing", "unknown"].includes(finding.remains.kind);
const LOSE_CONTENTS = {
	destroyed: "be deleted, with everything inside them",
	"in-place": "lose what is in them",
	both: "be deleted, or lose what is in them"
};
const WORDING = {
	...WORDING_OF_PLANS,
	"last-copy": {
		headline: {
			one: (what, finding) => `${what} would ${inPlace(finding) ? "lose its data" : "be destroyed"}, and nothing in this state keeps a copy`,
			many: (count, happening) => `${require_quantity.counted(count, "object")} that hold data would ${LOSE_DATA[happening]}, and nothing in this state keeps a copy`
		},
		message: (finding, destroy) => loses(finding, destroy),
		steps: keepOrProve
	},
	"data-loss": {
		headline: {
			one: (what, finding) => inPlace(finding) ? `${what} would lose data` : `${what} would be destroyed with its data${remainsHeadline(finding)}`,
			many: (count, happening, findings) => `${require_quantity.counted(count, "object")} would ${LOSE_PART[happening]}${findings.every(leavesSomething) ? ", but something would remain of each" : ""}`
		},
		message: (finding, destroy) => loses(finding, destroy),
		steps: keepOrProve
	},
	"data-expiry": {
		headline: {
			one: (what) => `${what} would make stored data expire or be overwritten`,
			many: (count) => `${require_quantity.counted(count, "object")} would make stored data expire or be overwritten`
		},
		message: (finding, destroy) => happens(finding, destroy),
		steps: only("Keep the data", "leave the change out, or limit it to what may go, and run plan again")
	},
	"backup-loss": {
		headline: {
			one: (what, finding) => inPlace(finding) ? `${finding.subject?.class === "backup" ? "" : "the backups of "}${what} would be cut back${whatBlocks(finding)}` : `${what} would be lost${remainsHeadline(finding) || ", and no restore could rely on it any more"}`,
			many: (count) => `${require_quantity.counted(count, "backup")} would be lost or cut back`
		},
		message: losesBackups,
		steps: keepOrProve
	},
	"key-loss": {
		headline: {
			one: (what, finding) => inPlace(finding) ? `${what} would be changed so that ${keyWords(finding).changed}` : `${what} would be lost${isReadByCopies(finding) ? "" : `, and ${keyWords(finding).one}`}${keyRemainsHeadline(finding)}`,
			many: (_, happening, findings) => keysHeadline(findings, happening === "destroyed")
		},
		message: (finding, destroy) => [
			...happens(finding, destroy),
			...leftIfAny(finding),
			...goes(finding),
			...isReadByCopies(finding) ? [] : afterwards(finding, `; ${keyWords(finding).after}`)
		],
		steps: keepOrProve
	},
	"address-loss": {
		headline: {
			one: addressHeadline,
			many: (count, _, findings) => `${require_quantity.counted(count, "address or name", "addresses or names")} would be ${findings.some(isForGood) ? "lost for good" : "deleted"}`
		},
		message: losesAddress,
		steps: keepOnly
	},
	"container-loss": {
		headline: {
			one: (what, finding) => inPlace(finding) ? `${what} would lose what is in it` : `${what} would be ${contentsHeadline(finding)}${remainsHeadline(finding)}`,
			many: (count, happening) => `${require_quantity.counted(count, "object")} would ${LOSE_CONTENTS[happening]}`
		},
		message: losesContents,
		steps: keepOrProve
	},
	protected: {
		headline: {
			one: (what) => `${what} would be destroyed or let go, and the policy protects it`,
			many: (count) => `${require_quantity.counted(count, "object")} would be destroyed or let go, and the policy protects them`
		},
		message: (finding, destroy) => [...happens(finding, destroy), ...clause("the policy protects it", finding.detail)],
		steps: keepOnly
	},
	frozen: {
		headline: {
			one: (what) => `${what} would be destroyed during a freeze`,
			many: (count) => `${require_quantity.counted(count, "object")} would be destroyed during a freeze`
		},
		message: (finding, destroy) => finding.subject === null ? ofPlan("something is destroyed during a freeze", finding) : [...happens(finding, destroy), ...clause("this is during a freeze", finding.detail)],
		steps: only("Wait", "merge and apply after the freeze, with a new plan")
	},
	"unreadable-change": UNREADABLE_CHANGE,
	"guard-removed": {
		headline: {
			one: (what) => `${what} would lose a safeguard`,
			many: (count) => `${require_quantity.counted(count, "safeguard")} would be taken off`
		},
		message: (finding, destroy) => finding.subject === null ? ofPlan("a safeguard is taken off", finding) : [...happens(finding, destroy), ...inPlace(finding) ? [] : clause("it is a safeguard", finding.detail)],
		steps: only("Leave it on", "keep the safeguard in this change; if it has to go, take it off in a change of its own that says why")
	},
	forgotten: {
		headline: {
			one: (what) => `${what} would leave the state without being destroyed`,
			many: (count) => `${require_quantity.counted(count, "object")} would leave the state without being destroyed`
		},
		message: leaves,
		steps: only("Say who takes over", "make sure that another state imports it, or take the removed block out again")
	},
	unclassified: {
		headline: {
			one: (what) => `${what} of an unknown type would be destroyed`,
			many: (count) => `${require_quantity.counted(count, "object")} of unknown types would be destroyed`
		},
		message: (finding, destroy) => [
			"object of type ",
			require_phrase.code(finding.subject?.type ?? "unknown"),
			` is ${effectWords(finding.subject?.effect ?? "delete", destroy)}`,
			", and the catalogue does not know whether it holds data"
		],
		steps: only("Look it up", "find out whether this type holds data, and name it under catalogue in the policy")
	},
	exposed: {
		headline: {
			one: (what) => `${what} would be created, and nothing would remain if it were destroyed`,
			many: (count) => `${require_quantity.counted(count, "object")} would be created of which nothing would remain in a destroy`
		},
		message: (finding, destroy) => [...happens(finding, destroy), ", and nothing would remain if it were destroyed"],
		steps: only("Protect it now", "switch on what refuses its deletion or keeps a copy, or create a backup of it in the same plan; destroy-guard explain TYPE says what counts")
	},
	drifted: {
		headline: {
			one: (what) => `${what} was changed or deleted outside Terraform`,
			many: (count) => `${require_quantity.counted(count, "object")} were changed or deleted outside Terraform`
		},
		message: happened,
		steps: only("Find out who did it", "ask why it was changed, and bring the configuration or the object back in line before this plan is applied")
	}
};
const wordingOf = (rule) => WORDING[rule];
const messagePhrase = (finding, destroy = null) => wordingOf(finding.rule).message(finding, destroy);
const messageOf = (finding, destroy = null) => require_phrase.plain(messagePhrase(finding, destroy));
const ownSteps = (finding, root) => {
	const steps = wordingOf(finding.rule).steps(finding, root === null ? null : destroysOf(root)(finding), root);
	if (root === null || !require_review.isDestroyPlan(root)) return steps;
	return [stopDestroy(require_review.isEverythingGone(root)), ...steps.filter(({ step }) => step !== KEEP)];
};
const stepsFor = (finding, root = null) => [...ownSteps(finding, root), ...finding.level === "block" && root?.errored !== true ? [CONSENT] : []];
const remedyOf = (finding, root = null) => stepsFor(finding, root).map(({ step, how }) => `${step}: ${require_phrase.plain(how)}.`).join(" ");
const headlineOf = (findings) => {
	const [first, ...others] = findings;
	const { headline } = wordingOf(first.rule);
	const says = others.length === 0 ? headline.one(require_quantity.withArticle(nameOf(first.subject)), first) : headline.many(findings.length, happeningTo(findings), findings);
	return findings.every(isCertain) ? says : says.replace(" would ", " may ");
};
const isCertain = ({ detail }) => detail?.kind !== "says" || detail.certain;
function happeningTo(findings) {
	const some = findings.filter(inPlace).length;
	return some === 0 ? "destroyed" : some === findings.length ? "in-place" : "both";
}
// src/report/danger.ts
const DANGER = {
	block: 0,
	warn: 1,
	note: 2
};
const danger = ({ findings }) => findings.reduce((worst, { level }) => Math.min(worst, DANGER[level]), 3);
const byDanger = (a, b) => danger(a) - danger(b);
const GOING = [
	"delete",
	"replace",
	"forget",
	"unknown"
];
const LOSING = [
	"last-copy",
	"data-loss",
	"data-expiry",
	"key-loss",
	"container-loss"
];
const isGoing = ({ subject, rule }) => subject !== null && rule !== "drifted" && (GOING.includes(subject.effect) || LOSING.includes(rule));
const LESSER = ["backup-loss", "address-loss"];
const isGoneForGood = ({ remains, rule }) => remains?.kind === "nothing" && !LESSER.includes(rule);
const ranksOf = (finding) => {
	const level = require_catalogue_terms.LEVELS.indexOf(finding.level);
	return isGoing(finding) ? [
		level,
		0,
		require_catalogue_terms.WEIGHTS.indexOf(finding.subject?.weight ?? "medium"),
		isGoneForGood(finding) ? 0 : 1
	] : [
		level,
		1,
		0,
		0
	];
};
const mostDangerousFirst = (a, b) => {
	const other = ranksOf(b);
	return ranksOf(a).map((rank, at) => rank - (other[at] ?? 0)).find((one) => one !== 0) ?? require_contradiction.byImportance(a, b);
};
// src/report/drift.ts
const DRIFT = {
	update: "changed",
	delete: "deleted"
};
const driftHeading = (drift) => `Changed outside Terraform: ${require_quantity.counted(drift.length, "object")}`;
// src/report/evidence-words.ts
const HIDDEN = {
	set: "is set",
	other: "has another value",
	sensitive: "is sensitive",
	unknown: "is known only after apply"
};
const stateOf = (seen) => {
	if (seen === null) return "is not set";
	return typeof seen === "object" ? HIDDEN[seen.hidden] : null;
};
const settingPhrase = ({ path, of, was }) => {
	const [ofProvider, whose] = of === "provider" ? [" (provider)", ""] : ["", of === null ? "" : ` (${of})`];
	const state = of === "provider" && path === "version" && typeof was === "object" ? "has no lower bound in the plan" : stateOf(was);
	if (state !== null) return [require_phrase.code(require_path_words.shownPath(path)), `${ofProvider} ${state}${whose}`];
	return [require_phrase.code(`${require_path_words.shownPath(path)}${ofProvider} = ${was}`), ...whose === "" ? [] : [whose]];
};
const bare = (state) => state.replace(/^(?:is|has) /, "");
const changePhrase = (setting, becomes) => {
	const { was } = setting;
	const path = require_path_words.shownPath(setting.path);
	const [before, after] = [stateOf(was), stateOf(becomes)];
	if (before === null && after === null) return [require_phrase.code(`${path} = ${was} \u2192 ${becomes}`)];
	if (before === after) return [require_phrase.code(path), " changes"];
	if (before === null) return [require_phrase.code(`${path} = ${was}`), ` \u2192 ${bare(after ?? "")}`];
	return [require_phrase.code(path), `: ${bare(before)} \u2192 ${after === null ? becomes : bare(after)}`];
};
const COPY = {
	destroyed: "a copy in this state is destroyed by the same plan",
	"cut-back": "a copy in this state is cut back by the same plan",
	container: "a copy in this state is stored in something that goes",
	key: "a copy in this state is encrypted with a key that goes"
};
const WORTHLESS = {
	container: "but what it is stored in goes with the same plan",
	key: "but its encryption key goes with the same plan",
	"deleted-first": "what it is stored in can be restored, but without it, since it is deleted first"
};
const SOURCE = {
	leaves: ", its source, leaves this",
	refused: ", its source, is refused by the provider",
	goes: ", its source, goes with the same plan",
	stays: ", its source, stays"
};
const CALLED = {
	database: "a database",
	data: "data",
	production: "production"
};
const evidencePhrase = (evidence) => {
	switch (evidence.kind) {
		case "attribute": return evidence.becomes === void 0 ? settingPhrase(evidence) : changePhrase(evidence, evidence.becomes);
		case "removed": return [require_phrase.code(require_path_words.shownPath(evidence.path)), `: ${evidence.count} removed`];
		case "leaves": return [evidence.says];
		case "worthless": return [WORTHLESS[evidence.because]];
		case "shared": return ["it comes back with what it is stored in"];
		case "copy": return [COPY[evidence.because]];
		case "locked": return [require_phrase.code(evidence.by), " stays, and locks it"];
		case "source": return [require_phrase.code(evidence.by), SOURCE[evidence.fate]];
		case "needed": return [require_phrase.code(evidence.by), " stays, and can't be read without it"];
		case "called": return [`its name or tags speak of ${evidence.callings.map((calling) => CALLED[calling]).join(" and ")}`];
		case "rename": return ["looks like a rename to ", require_phrase.code(evidence.to)];
		case "too-late": return ["the new configuration would keep more, but a destroy goes by the state"];
	}
};
const isFurther = (evidence, finding) => !(evidence.kind === "copy" && evidence.because === "destroyed") && !isToldAsRemains(evidence, finding);
const furtherEvidence = (finding) => finding.evidence.filter((one) => isFurther(one, finding)).map(evidencePhrase);
const furtherEvidenceText = (finding) => furtherEvidence(finding).map(require_phrase.asTerminal).join("; ");
const isTransition = (evidence) => evidence.kind === "removed" || evidence.kind === "attribute" && evidence.becomes !== void 0;
const transitions = (finding) => finding.evidence.filter(isTransition).map(evidencePhrase);
const transitionsText = (finding) => transitions(finding).map(require_phrase.asTerminal).join("; ");
// src/report/plan-number.ts
const planNumber = (root, roots) => {
	const same = roots.filter((one) => one.root === root.root);
	return same.length > 1 ? `, plan ${same.indexOf(root) + 1} of ${same.length}` : "";
};
const acrossWords = (roots) => {
	const names = new Set(roots.map(({ root }) => root)).size;
	if (roots.length < 2) return "";
	return ` in ${names === 1 ? require_quantity.counted(roots.length, "plan") : require_quantity.counted(names, "root")}`;
};
// src/report/signed-words.ts
var signed_words_exports = require_main.__exportAll({ signedPhrase: () => signedPhrase });
const PROOF = {
	touch: "a security key that was touched, so a person was there",
	"no-touch": "a security key that was not touched, which a program can do as well",
	plain: "a plain key, which proves nothing against whoever can read it, an agent too"
};
const signingPhrase = ({ proof, algorithm, fingerprint }) => [
	`${PROOF[proof]} (`,
	require_phrase.code(algorithm),
	" ",
	require_phrase.code(fingerprint),
	")"
];
const WEAKEST = [
	"plain",
	"no-touch",
	"touch"
];
const SHORT = {
	touch: "with a security key that was touched",
	"no-touch": "with a security key that was not touched, which proves no person",
	plain: "with a plain key, which proves no person"
};
const proofWords = (signed) => SHORT[WEAKEST.find((proof) => signed.some(({ key }) => key.proof === proof)) ?? "plain"];
const signedPhrase = ({ by, root, agreed, expires, reason, key }) => [
	require_phrase.code(by),
	" agreed for ",
	require_phrase.code(root),
	` at ${agreed}, until ${expires}, with `,
	...signingPhrase(key),
	...reason === "" ? [] : [": ", require_phrase.code(reason)]
];
// src/report/verdict.ts
const findingsAt = ({ roots }, level) => roots.flatMap((root) => root.findings).filter((finding) => finding.level === level).sort(mostDangerousFirst);
const headline = (findings, more) => {
	const [first] = findings;
	if (first === void 0) return null;
	const same = findings.filter((finding) => finding.rule === first.rule);
	const others = findings.length - same.length;
	return `${headlineOf([first, ...same.slice(1)])}${others === 0 ? "" : `; ${more(others)}`}`;
};
const everything = ({ roots }) => {
	const [only, another] = roots;
	return only !== void 0 && another === void 0 && require_review.isEverythingGone(only) ? `this plan destroys everything, ${require_quantity.counted(only.destroys.length, "object")}: ` : "";
};
const blockedBecause = (of, afterwards = (count) => count === 1 ? " blocks as well" : " block as well") => {
	const worst = headline(findingsAt(of, "block"), (count) => `${require_quantity.counted(count, "more finding")}${afterwards(count)}`);
	return worst === null ? null : `${everything(of)}${worst}`;
};
const blocked = (review) => [blockedBecause(review) ?? "something here needs a code owner's consent"];
const overridden = (review) => {
	const by = (review.override?.by ?? []).map((login) => login.replace(/^@/, ""));
	const who = by.length === 0 ? ["a code owner"] : require_phrase.named(by, by.length);
	const agreed = findingsAt(review, "block").length;
	const signed = review.override?.signed ?? null;
	return [
		...who,
		` agreed to exactly ${agreed === 1 ? "this finding" : `these ${require_quantity.counted(agreed, "finding")}`}`,
		...signed === null ? [] : [`, ${proofWords(signed)}`],
		`: ${blockedBecause(review, () => "") ?? "nothing blocks any more"}`
	];
};
const allowedIn = ({ roots }) => roots.flatMap(({ findings }) => findings).reduce((sum, { detail }) => sum + (detail?.kind === "allowed" ? detail.block + detail.warn : 0), 0);
const passed = (review) => {
	const warning = headline(findingsAt(review, "warn"), (count) => require_quantity.counted(count, "more warning"));
	if (warning !== null) return [`nothing blocks${warning.includes(", but ") ? ";" : ", but"} ${warning}`];
	const destroyed = review.counts.delete + review.counts.replace;
	const allowed = allowedIn(review);
	if (allowed > 0) return [`${destroyed === 0 ? "nothing is destroyed" : `${require_quantity.counted(destroyed, "object")} ${destroyed === 1 ? "is" : "are"} deleted or replaced`}, and the policy allows ${require_quantity.counted(allowed, "finding")}`];
	if (destroyed === 0) return ["nothing is destroyed"];
	const harmless = review.roots.every((root) => root.destroys.every((destroy) => destroy.class === null));
	if (destroyed === 1) return [`1 object is deleted or replaced, and it ${harmless ? "holds no data and no backups" : "needs nobody's consent"}`];
	return [`${require_quantity.counted(destroyed, "object")} are deleted or replaced, and none of them ${harmless ? "holds data or backups" : "needs anybody's consent"}`];
};
const BECAUSE = {
	blocked,
	overridden,
	passed,
	skipped: () => ["there was no plan to review"]
};
const because = (review) => BECAUSE[review.verdict](review);
// src/report/terminal-page.ts
const pageFor = ({ width, color }) => ({
	width: require_ended.readable(width),
	paint: color ? (tint, text) => (0, node_util.styleText)(tint, text, { validateStream: false }) : (_, text) => text
});
const paragraph = (page, start, text, tint = []) => {
	const indent = require_ended.columnsOf(start);
	return require_ended.wrapped(text, page.width - indent).map((line, at) => {
		const whole = `${at === 0 ? start : " ".repeat(indent)}${line}`;
		return tint.length === 0 ? whole : page.paint(tint, require_untrusted.uncommanded(whole));
	});
};
const fact = (page, label, text, wide = 9) => {
	if (text === "") return [];
	if (page.width < 50) return [...label === "" ? [] : [`  ${page.paint("dim", label)}`], ...paragraph(page, "    ", text)];
	const [first = "", ...others] = require_ended.wrapped(text, page.width - 2 - wide);
	return [`  ${page.paint("dim", label.padEnd(wide))}${first}`, ...others.map((line) => `${" ".repeat(2 + wide)}${line}`)];
};
const MOST_LEAVES = 4;
const branchLines = (page, { addresses, count, sign, one, many, tint }) => {
	const hidden = count - Math.min(addresses.length, MOST_LEAVES);
	return [...addresses.slice(0, MOST_LEAVES).map((address) => `${sign} ${require_ended.fitted(require_untrusted.terminalText(address), page.width - 8 - one.length)} ${one}`), ...hidden > 0 ? [`${sign} and ${require_quantity.thousands(hidden)} more ${hidden === 1 ? one : many}`] : []].map((line) => page.paint(tint, line));
};
const tree = (page, { remains }) => {
	const leaves = [...branchLines(page, {
		addresses: remains?.goesWithIt ?? [],
		count: remains?.goesWithItCount ?? 0,
		sign: "\u2717",
		one: "goes with it",
		many: "go with it",
		tint: "red"
	}), ...branchLines(page, {
		addresses: remains?.survivors ?? [],
		count: remains?.survivorsCount ?? 0,
		sign: "\u2713",
		one: "stays",
		many: "stay",
		tint: "green"
	})];
	return leaves.map((leaf, at) => `  ${at === leaves.length - 1 ? "\u2514\u2500" : "\u251c\u2500"} ${leaf}`);
};
Object.defineProperty(exports, "CONSENT", {
	enumerable: true,
	get: function() {
		return CONSENT;
	}
});
Object.defineProperty(exports, "DRIFT", {
	enumerable: true,
	get: function() {
		return DRIFT;
	}
});
Object.defineProperty(exports, "acrossWords", {
	enumerable: true,
	get: function() {
		return acrossWords;
	}
});
Object.defineProperty(exports, "because", {
	enumerable: true,
	get: function() {
		return because;
	}
});
Object.defineProperty(exports, "byDanger", {
	enumerable: true,
	get: function() {
		return byDanger;
	}
});
Object.defineProperty(exports, "causeOf", {
	enumerable: true,
	get: function() {
		return causeOf;
	}
});
Object.defineProperty(exports, "copiesCounted", {
	enumerable: true,
	get: function() {
		return copiesCounted;
	}
});
Object.defineProperty(exports, "destroysOf", {
	enumerable: true,
	get: function() {
		return destroysOf;
	}
});
Object.defineProperty(exports, "driftHeading", {
	enumerable: true,
	get: function() {
		return driftHeading;
	}
});
Object.defineProperty(exports, "effectWords", {
	enumerable: true,
	get: function() {
		return effectWords;
	}
});
Object.defineProperty(exports, "fact", {
	enumerable: true,
	get: function() {
		return fact;
	}
});
Object.defineProperty(exports, "findingsAt", {
	enumerable: true,
	get: function() {
		return findingsAt;
	}
});
Object.defineProperty(exports, "furtherEvidence", {
	enumerable: true,
	get: function() {
		return furtherEvidence;
	}
});
Object.defineProperty(exports, "furtherEvidenceText", {
	enumerable: true,
	get: function() {
		return furtherEvidenceText;
	}
});
Object.defineProperty(exports, "goingAlong", {
	enumerable: true,
	get: function() {
		return goingAlong;
	}
});
Object.defineProperty(exports, "inPlace", {
	enumerable: true,
	get: function() {
		return inPlace;
	}
});
Object.defineProperty(exports, "isBackup", {
	enumerable: true,
	get: function() {
		return isBackup;
	}
});
Object.defineProperty(exports, "isLastStep", {
	enumerable: true,
	get: function() {
		return isLastStep;
	}
});
Object.defineProperty(exports, "leftBesideCopies", {
	enumerable: true,
	get: function() {
		return leftBesideCopies;
	}
});
Object.defineProperty(exports, "lossSentence", {
	enumerable: true,
	get: function() {
		return lossSentence;
	}
});
Object.defineProperty(exports, "messageOf", {
	enumerable: true,
	get: function() {
		return messageOf;
	}
});
Object.defineProperty(exports, "messagePhrase", {
	enumerable: true,
	get: function() {
		return messagePhrase;
	}
});
Object.defineProperty(exports, "mostDangerousFirst", {
	enumerable: true,
	get: function() {
		return mostDangerousFirst;
	}
});
Object.defineProperty(exports, "nameOf", {
	enumerable: true,
	get: function() {
		return nameOf;
	}
});
Object.defineProperty(exports, "otherDestroys", {
	enumerable: true,
	get: function() {
		return otherDestroys;
	}
});
Object.defineProperty(exports, "pageFor", {
	enumerable: true,
	get: function() {
		return pageFor;
	}
});
Object.defineProperty(exports, "paragraph", {
	enumerable: true,
	get: function() {
		return paragraph;
	}
});
Object.defineProperty(exports, "planNumber", {
	enumerable: true,
	get: function() {
		return planNumber;
	}
});
Object.defineProperty(exports, "proofWords", {
	enumerable: true,
	get: function() {
		return proofWords;
	}
});
Object.defineProperty(exports, "remainsPhrase", {
	enumerable: true,
	get: function() {
		return remainsPhrase;
	}
});
Object.defineProperty(exports, "remedyOf", {
	enumerable: true,
	get: function() {
		return remedyOf;
	}
});
Object.defineProperty(exports, "signedPhrase", {
	enumerable: true,
	get: function() {
		return signedPhrase;
	}
});
Object.defineProperty(exports, "signed_words_exports", {
	enumerable: true,
	get: function() {
		return signed_words_exports;
	}
});
Object.defineProperty(exports, "signingPhrase", {
	enumerable: true,
	get: function() {
		return signingPhrase;
	}
});
Object.defineProperty(exports, "stepsFor", {
	enumerable: true,
	get: function() {
		return stepsFor;
	}
});
Object.defineProperty(exports, "survivingIn", {
	enumerable: true,
	get: function() {
		return survivingIn;
	}
});
Object.defineProperty(exports, "transitions", {
	enumerable: true,
	get: function() {
		return transitions;
	}
});
Object.defineProperty(exports, "transitionsText", {
	enumerable: true,
	get: function() {
		return transitionsText;
	}
});
Object.defineProperty(exports, "tree", {
	enumerable: true,
	get: function() {
		return tree;
	}
});

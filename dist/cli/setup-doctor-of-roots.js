const require_rolldown_runtime = require("./runtime.js");
const require_picomatch$1 = require("./picomatch.js");
const require_started = require("./setup-workflows-started.js");
const require_review = require("./cli-review.js");
const require_uses = require("./setup-workflows-uses.js");
const require_explain_review = require("./report-path-words.js");
const require_proposed_owners = require("./setup-proposed-owners.js");
const require_versions = require("./setup-repository-versions.js");
const require_names = require("./setup-repository-names.js");
let node_path = require("node:path");
// src/setup/doctor/found.ts
var import_picomatch = require_rolldown_runtime.__toESM(require_picomatch$1.require_picomatch(), 1);
const ok = (says) => ({
	state: "ok",
	says,
	fix: null,
	place: null
});
const open = (says, fix, place) => ({
	state: "open",
	says,
	fix,
	place
});
const unknown = (says, fix, place = null) => ({
	state: "unknown",
	says,
	fix,
	place
});
const fixOf$1 = ({ isRefused }, fix) => isRefused ? fix : require_review.phrase`Run doctor again: the network or GitHub failed, and no setting has to change.`;
const orOk = (found, says) => found.length === 0 ? [ok(says)] : found;
const newFile = (file) => ({
	file,
	line: 1,
	isNew: true
});
const at = (file, line) => ({
	file,
	line
});
// src/setup/workflows/condition.ts
const all = (each) => each.includes(false) ? false : each.includes(null) ? null : true;
const either = (each) => each.includes(true) ? true : each.includes(null) ? null : false;
const not = (one) => one === null ? null : !one;
function truthOf(condition, event) {
	const text = stripped(unwrapped(condition));
	const [alternatives, parts] = ["||", "&&"].map((sign) => splitAt(text, sign));
	if (alternatives !== void 0 && alternatives.length > 1) return either(alternatives.map((one) => truthOf(one, event)));
	if (parts !== void 0 && parts.length > 1) return all(parts.map((one) => truthOf(one, event)));
	if (text.startsWith("!") && !text.startsWith("!=")) return not(truthOf(text.slice(1), event));
	return leafOf(text, event);
}
const unwrapped = (condition) => condition.trim().replace(/^\$\{\{([\s\S]*)\}\}$/, "$1");
function stripped(text) {
	const inner = text.trim();
	return inner.startsWith("(") && closingOf(inner) === inner.length - 1 ? stripped(inner.slice(1, -1)) : inner;
}
const closingOf = (text) => [...depths(text)].findIndex((depth, at) => at > 0 && depth === 0);
function* depths(text) {
	let [depth, isQuoted] = [0, false];
	for (const sign of text) {
		if (sign === "'") isQuoted = !isQuoted;
		else if (!isQuoted) depth += sign === "(" ? 1 : sign === ")" ? -1 : 0;
		yield isQuoted ? Number.MAX_SAFE_INTEGER : depth;
	}
}
function splitAt(text, sign) {
	const open = [...depths(text)];
	const cuts = [...text.matchAll(sign === "||" ? /\|\|/g : /&&/g)].map(({ index }) => index).filter((at) => open[at] === 0);
	return [0, ...cuts.map((at) => at + sign.length)].map((from, place) => text.slice(from, cuts[place]));
}
const EVENT = /^github\.event_name\s*([!=]=)\s*'([^']*)'$/;
const EVENT_LIST = /^contains\(\s*fromJSON\(\s*'([^']*)'\s*\)\s*,\s*github\.event_name\s*\)$/i;
const REF = /^github\.ref(?:_name)?\s*([!=]=)\s*('[^']*'|[\w.-]+(?:\([^()]*\))?)$/;
const REF_BEGINS = /^(?:startsWith|contains|endsWith)\(\s*github\.ref(?:_name)?\s*,\s*'([^']*)'\s*\)$/i;
const MERGED = /^github\.event\.pull_request\.merged(?:\s*([!=]=)\s*(true|false))?$/;
function leafOf(text, event) {
	if (text === "true" || text === "always()") return true;
	if (text === "false") return false;
	const [isEvent, isRef] = [EVENT.exec(text), REF.exec(text)];
	if (isEvent !== null) return isEvent[2] === event === (isEvent[1] === "==");
	const [, events] = EVENT_LIST.exec(text) ?? [];
	if (events !== void 0) return events.includes(`"${event}"`);
	const merged = MERGED.exec(text);
	if (merged !== null) return merged[2] === "false" === (merged[1] !== "!=");
	if (event === "pull_request_target") return null;
	if (isRef !== null) return isPullRef(isRef[2] ?? "") ? null : isRef[1] === "!=";
	const [, begins] = REF_BEGINS.exec(text) ?? [];
	return begins === void 0 || isPullRef(begins) || begins === "" || "refs/".startsWith(begins) ? null : false;
}
const isPullRef = (text) => /pull|merge/.test(text);
// src/setup/workflows/handed.ts
const ofCalls = (started) => {
	const chain = require_started.chainOf(started);
	return started.callers.map(({ job }, place) => ({
		with: job.with,
		secrets: job.secrets,
		defaults: chain[place + 1]?.workflow.inputs ?? new Map()
	}));
};
const ofActions = ({ outer }) => outer.map(({ step, inputs }) => ({
	with: step.with,
	defaults: inputs,
	secrets: new Map()
}));
const EXPRESSION = /\$\{\{\s*(inputs|secrets)\.([\w-]+)\s*\}\}/g;
const named = (all, name) => all.get(name) ?? [...all].find(([one]) => one.toLowerCase() === name.toLowerCase())?.[1];
function resolved(text, layers) {
	const layer = layers.at(-1);
	if (layer === void 0) return text;
	return text.replace(EXPRESSION, (whole, of, name) => {
		const outside = layers.slice(0, -1);
		if (of === "inputs") return resolved(named(layer.with, name)?.text ?? named(layer.defaults, name) ?? "", outside);
		if (layer.secrets === null || name === "GITHUB_TOKEN") return resolved(whole, outside);
		return resolved(named(layer.secrets, name)?.text ?? "", outside);
	});
}
const asStarted = (text, started, step = { outer: [] }) => resolved(text, [...ofCalls(started), ...ofActions(step)]);
function isRun(placed, started) {
	const calls = ofCalls(started);
	const actions = ofActions(placed);
	const steps = [...placed.outer.map(({ step }) => step), placed.step];
	return all([...require_started.chainOf(started).map(({ job }, at) => holds(job.if?.text ?? "", calls.slice(0, at))), ...steps.map((step, at) => holds(step.if?.text ?? "", [...calls, ...actions.slice(0, at)]))]);
}
function holds(condition, layers) {
	const text = unwrapped(condition);
	if (layers.length === 0 || !/\binputs\./.test(text)) return true;
	if (/\|\||[()]/.test(text)) return null;
	return all(text.split("&&").map((part) => partHolds(part.trim(), layers)));
}
const PART = /^(!?)\s*inputs\.([\w-]+)(?:\s*([!=]=)\s*(?:'([^']*)'|(true|false)))?$/;
function partHolds(part, layers) {
	if (!part.includes("inputs.")) return true;
	const [, not, name, sign, text, word] = PART.exec(part) ?? [];
	if (name === void 0) return null;
	const value = resolved(`\${{ inputs.${name} }}`, layers).trim().toLowerCase();
	if (value.includes("${{") || text !== void 0 && /^(true|false)$/.test(value)) return null;
	const is = sign === void 0 ? ![
		"",
		"false",
		"0"
	].includes(value) : value === (text ?? word)?.toLowerCase();
	return not === "!" !== (sign === "!=") ? !is : is;
}
// src/setup/doctor/owning.ts
const pathsBeforeOwners = (owners) => owners === null ? require_versions.CODEOWNERS_PATHS : require_versions.CODEOWNERS_PATHS.slice(0, require_versions.CODEOWNERS_PATHS.indexOf(owners.path));
function reviewing({ github }) {
	const errors = github?.ownersErrors.read === true ? github.ownersErrors.value ?? [] : [];
	const unknown = new Set(errors.flatMap(({ owner }) => owner === null ? [] : [owner.toLowerCase()]));
	return (owner) => {
		const name = require_versions.ownerName(owner);
		if (name === "@REPLACE-ME") return "unnamed";
		return unknown.has(name.toLowerCase()) ? "unknown" : null;
	};
}
function overriding(facts) {
	const whyNoReview = reviewing(facts);
	const home = facts.github?.owner.toLowerCase() ?? null;
	return (owner) => {
		if (owner.kind === "email") return "email";
		return owner.kind === "team" && home !== null && owner.org.toLowerCase() !== home ? "elsewhere" : whyNoReview(owner);
	};
}
function realOwnersOf({ lines }, path, whyNot) {
	const ownership = require_versions.ownersOf(lines, path);
	if (ownership.state === "broken") return {
		state: "unable",
		line: ownership.line,
		why: "unread"
	};
	if (ownership.state !== "owned") return ownership;
	const whys = ownership.owners.map(whyNot);
	const [why] = whys;
	return whys.includes(null) || why === void 0 || why === null ? ownership : {
		state: "unable",
		line: ownership.line ?? 1,
		why
	};
}
const whyUnowned = (ownership) => ownership.state === "unable" ? ownership.why : "nobody";
const COUNTS_NOT = {
	unnamed: null,
	nobody: null,
	unread: "the line that is meant for it can't be read",
	unknown: "GitHub does not know them, or they may not write",
	email: "whose e-mail address that is can't be verified",
	elsewhere: "a team of another organisation can be no code owner here"
};
function unownedWords(why, names) {
	const because = COUNTS_NOT[why];
	return because === null ? require_review.phrase`Nobody owns ${names}` : require_review.phrase`No owner of ${names} counts (${[because]})`;
}
function linesFix(why, lines, path) {
	if (why === "unnamed") return require_review.phrase`In ${linesWords(lines)} a name is missing: write a person or a team with write access in the place of ${require_proposed_owners.NOBODY_YET}.`;
	if (why === "unread") return require_review.phrase`Correct ${linesWords(lines)} of ${path}, which GitHub skips as it stands.`;
	return require_review.phrase`In ${linesWords(lines)} write a person or a team of this organisation, with write access.`;
}
const linesOf = (all) => sorted(all.flatMap((one) => "line" in one ? [one.line ?? 1] : []));
const sorted = (lines) => [...new Set(lines)].sort((a, b) => a - b);
const linesWords = (lines) => require_review.phrase`${[lines.length === 1 ? "line" : "lines"]} ${require_review.list(lines.map(String))}`;
const lastLine = ({ owners }) => owners?.lines.at(-1)?.line ?? 1;
// src/setup/doctor/unowned.ts
function askedOf(roots, { files: { declared } }) {
	const calls = roots.flatMap((root) => declared.modulesOf(root).map((folder) => ({
		root,
		folder
	})));
	const modules = require_explain_review.grouped(calls.filter(({ folder }) => !roots.includes(folder)), ({ folder }) => folder);
	return [...roots.map((root) => ({
		folder: root,
		callers: [],
		files: require_versions.filesOfRoot(root, declared)
	})), ...[...modules].map(([folder, by]) => ({
		folder,
		callers: by.map(({ root }) => root),
		files: declared.filesIn(folder)
	})).sort((a, b) => a.folder < b.folder ? -1 : 1)];
}
const distinct = (all) => [...new Set(all)];
function unownedIn({ folder, callers, files }, ownershipOf) {
	const states = files.flatMap((file) => {
		const ownership = ownershipOf(file);
		return ownership.state === "owned" ? [] : [{
			file,
			ownership
		}];
	});
	const [first] = states;
	if (first === void 0) return [];
	const kind = callers.length === 0 ? "root" : "module";
	const isOneThing = states.every(({ ownership }) => JSON.stringify(ownership) === JSON.stringify(first.ownership));
	if (states.length === files.length && isOneThing) return [{
		kind,
		name: folder,
		callers,
		files,
		patterns: require_proposed_owners.folderPatterns(folder, files),
		ownership: first.ownership
	}];
	return states.map(({ file, ownership }) => ({
		kind: "file",
		name: file,
		callers,
		files: [file],
		patterns: [require_proposed_owners.filePattern(file)],
		ownership
	}));
}
function unownedFound(asked, owners, facts) {
	const whyNot = overriding(facts);
	const isAble = (owner) => whyNot(owner) === null;
	const unowned = asked.flatMap((one) => unownedIn(one, (file) => realOwnersOf(owners, file, whyNot)));
	return [...require_explain_review.grouped(unowned, (one) => `${one.kind} ${whyUnowned(one.ownership)}`).values()].map((same) => {
		const lines = linesOf(same.map(({ ownership }) => ownership));
		return open(saysOf(same), fixOf(same, lines, owners, isAble), at(owners.path, lines[0] ?? 1));
	});
}
function saysOf(same) {
	const [first] = same;
	const head = unownedWords(whyUnowned(first.ownership), folderList(same.map(({ name }) => name)));
	if (first.kind === "root") return require_review.phrase`${head}, so nobody can override there.`;
	const declared = require_review.phrase`so nobody can override what ${[same.length === 1 ? "it declares" : "they declare"]}.`;
	if (first.kind === "file") return require_review.phrase`${head}, ${declared}`;
	const callers = distinct(same.flatMap((one) => one.callers));
	return require_review.phrase`${head}, which ${folderList(callers)} ${[callers.length === 1 ? "calls" : "call"]}, ${declared}`;
}
const folderList = (folders) => require_review.list(folders).map((part) => typeof part !== "string" && part.code === "." ? require_names.placeName(part.code) : part);
function fixOf(same, behind, { path, lines }, isAble) {
	const [first] = same;
	const why = whyUnowned(first.ownership);
	if (why !== "nobody") return linesFix(why, behind, path);
	const proposed = same.map((one) => ({
		...one,
		...require_proposed_owners.ownersToPropose(lines, one.files, isAble)
	}));
	const added = distinct(proposed.flatMap(({ patterns, owners }) => patterns.map((pattern) => `${pattern} ${owners}`)));
	const place = require_proposed_owners.placeFor(behind);
	const where = place === "beginning" ? require_review.phrase`at the beginning of ${path}` : require_review.phrase`behind line ${place} of ${path}`;
	const shown = added.length > 5 ? require_review.phrase` (${"destroy-guard init"} shows each)` : [];
	return require_review.phrase`Add ${require_review.list(added)} ${where}${shown}; or name approvers in the policy. ${[require_proposed_owners.proposalWords(proposed)]}`;
}
// src/setup/doctor/of-roots.ts
const ENV = /\$\{\{\s*env\.([\w-]+)\s*\}\}/g;
function written({ text: asIs }, guard, reviewing) {
	const text = asStarted(asIs, guard, reviewing);
	const { workflow, job } = guard;
	const { step } = reviewing;
	const scripts = job.steps.flatMap(({ run }) => run?.text ?? []).filter((script) => script.includes("GITHUB_ENV"));
	return text.replace(ENV, (whole, name) => {
		const value = step.env.get(name) ?? job.env.get(name) ?? workflow.env.get(name);
		return value === void 0 || scripts.some((script) => script.includes(name)) ? whole : value.text;
	});
}
function rootOfPlan(line) {
	const [, named] = /^([^=]*)=/.exec(line) ?? [];
	const folder = named ?? node_path.posix.dirname(line);
	return /^(?:\.\/)?\*\*$/.test(folder) ? "{.,**}" : folder;
}
const isRoot = (root) => !/\$\{\{|[*?{]/.test(root) && !/^(?:\.\.|\/|-)/.test(node_path.posix.normalize(root));
function namedBy(input, rootOf, guard, one) {
	const lines = input === void 0 ? [] : require_started.filledLines(written(input, guard, one));
	const unread = lines.filter((line) => !isRoot(rootOf(line)));
	return {
		roots: lines.map(rootOf).filter(isRoot).map(node_path.posix.normalize),
		unread,
		patterns: unread.map(rootOf).filter((root) => !root.includes("${{"))
	};
}
function namedIn(guard, one) {
	const expected = namedBy(one.inputs.get("expect-roots"), (line) => line, guard, one);
	const planned = namedBy(one.inputs.get("plan"), rootOfPlan, guard, one);
	const { unread, patterns } = expected.roots.length + expected.unread.length > 0 ? expected : planned;
	return {
		roots: [...expected.roots, ...planned.roots],
		unread,
		patterns
	};
}
function reviewedIn({ guards, rootsHere }) {
	const all = guards.flatMap((guard) => guard.reviews.map((one) => ({
		guard,
		one,
		named: namedIn(guard, one)
	})));
	const roots = [...new Set(all.flatMap(({ named }) => named.roots))];
	const patterns = all.flatMap(({ named }) => named.patterns);
	return {
		all,
		roots,
		fitting: patterns.length === 0 ? [] : rootsHere().all.filter((root) => patterns.some((one) => fits(root, one)))
	};
}
function reviewedRoots(files) {
	const { roots, fitting } = reviewedIn(files);
	return [...new Set([...roots, ...fitting])];
}
function unreviewed(files) {
	const { all, roots, fitting } = reviewedIn(files);
	const [first] = all.filter(({ guard }) => require_uses.isDeciding(guard));
	const isRead = all.every(({ one, named }) => one.by === "action" && !named.unread.some((line) => line.includes("${{")));
	if (first === void 0 || !isRead || roots.length + fitting.length === 0) return null;
	const isNamed = (root) => roots.some((one) => one === root || require_started.isBelow(one, root) && files.configurationAt(one) === null);
	const left = files.rootsHere().withState.filter((root) => !isNamed(root) && !fitting.includes(root));
	if (left.length === 0) return [];
	const input = first.one.inputs.get("expect-roots") ?? first.one.inputs.get("plan");
	return [open(require_review.phrase`No workflow reviews ${folderList(left)}, where a state is kept.`, require_review.phrase`Add ${[left.length === 1 ? "it" : "them"]} to what is planned there.`, at(first.one.path, input?.line ?? first.one.step.line))];
}
const rootsOwned = (facts) => {
	const { owners, policy } = facts.files;
	if (owners === null || owners.unreadable !== null) return [];
	if (policy.policy.override.approvers !== null) return [ok(require_review.phrase`The policy names who may override.`)];
	const { all, roots, fitting } = reviewedIn(facts.files);
	const unseen = all.filter(({ guard, named }) => require_uses.isDeciding(guard) && (named.unread.length > 0 || named.roots.length === 0)).map(({ guard, one, named }) => unseenFound(guard, one, named.unread, owners.path));
	const found = unownedFound(askedOf([...new Set([...roots, ...fitting])], facts), owners, facts);
	if (roots.length === 0 && found.length + unseen.length === 0) return [];
	return orOk([...found, ...unseen], allOwned(askedOf(roots, facts)));
};
const fits = (root, pattern) => import_picomatch.default.isMatch(root, pattern, { dot: true });
function allOwned(asked) {
	const roots = asked.filter(({ callers }) => callers.length === 0).map(({ folder }) => folder);
	const modules = asked.filter(({ callers }) => callers.length > 0);
	const head = require_review.capital(require_review.phrase`${folderList(roots)} ${[roots.length === 1 ? "has one" : "have one each"]}`);
	if (modules.length === 0) return require_review.phrase`${head}.`;
	const has = modules.length === 1 ? "has" : "have";
	return require_review.phrase`${head}, and so ${[has]} ${folderList(modules.map(({ folder }) => folder))}, which ${callWords(modules, roots)}.`;
}
function callWords(modules, roots) {
	const [callers = [], ...others] = modules.map((one) => roots.filter((root) => one.callers.includes(root)));
	if (others.some((other) => other.join("\n") !== callers.join("\n"))) return require_review.phrase`some of them call`;
	if (callers.length === roots.length) return roots.length === 1 ? require_review.phrase`it calls` : require_review.phrase`they call`;
	return require_review.phrase`${folderList(callers)} ${[callers.length === 1 ? "calls" : "call"]}`;
}
const rootsFix = (path) => require_review.phrase`Look in ${path} whether each root, and each module that it calls, has an owner; or name approvers in the policy.`;
function unseenFound({ job }, one, unread, path) {
	if (unread.length > 0) {
		const input = one.inputs.get("expect-roots") ?? one.inputs.get("plan");
		return unknown(require_review.phrase`The job ${job.id} reviews ${require_review.list(unread)}; which roots these are only the run knows.`, rootsFix(path), at(one.path, input?.line ?? one.step.line));
	}
	return unknown(one.by === "command" ? require_review.phrase`The job ${job.id} reviews in a script, and which roots it names there is not read.` : require_review.phrase`The job ${job.id} names no root in ${"plan"} or ${"expect-roots"}.`, rootsFix(path), at(one.path, one.step.line));
}
Object.defineProperty(exports, "asStarted", {
	enumerable: true,
	get: function() {
		return asStarted;
	}
});
Object.defineProperty(exports, "at", {
	enumerable: true,
	get: function() {
		return at;
	}
});
Object.defineProperty(exports, "fixOf", {
	enumerable: true,
	get: function() {
		return fixOf$1;
	}
});
Object.defineProperty(exports, "folderList", {
	enumerable: true,
	get: function() {
		return folderList;
	}
});
Object.defineProperty(exports, "isRun", {
	enumerable: true,
	get: function() {
		return isRun;
	}
});
Object.defineProperty(exports, "lastLine", {
	enumerable: true,
	get: function() {
		return lastLine;
	}
});
Object.defineProperty(exports, "linesFix", {
	enumerable: true,
	get: function() {
		return linesFix;
	}
});
Object.defineProperty(exports, "linesOf", {
	enumerable: true,
	get: function() {
		return linesOf;
	}
});
Object.defineProperty(exports, "newFile", {
	enumerable: true,
	get: function() {
		return newFile;
	}
});
Object.defineProperty(exports, "ok", {
	enumerable: true,
	get: function() {
		return ok;
	}
});
Object.defineProperty(exports, "open", {
	enumerable: true,
	get: function() {
		return open;
	}
});
Object.defineProperty(exports, "orOk", {
	enumerable: true,
	get: function() {
		return orOk;
	}
});
Object.defineProperty(exports, "pathsBeforeOwners", {
	enumerable: true,
	get: function() {
		return pathsBeforeOwners;
	}
});
Object.defineProperty(exports, "realOwnersOf", {
	enumerable: true,
	get: function() {
		return realOwnersOf;
	}
});
Object.defineProperty(exports, "reviewedRoots", {
	enumerable: true,
	get: function() {
		return reviewedRoots;
	}
});
Object.defineProperty(exports, "reviewing", {
	enumerable: true,
	get: function() {
		return reviewing;
	}
});
Object.defineProperty(exports, "rootsOwned", {
	enumerable: true,
	get: function() {
		return rootsOwned;
	}
});
Object.defineProperty(exports, "truthOf", {
	enumerable: true,
	get: function() {
		return truthOf;
	}
});
Object.defineProperty(exports, "unknown", {
	enumerable: true,
	get: function() {
		return unknown;
	}
});
Object.defineProperty(exports, "unownedWords", {
	enumerable: true,
	get: function() {
		return unownedWords;
	}
});
Object.defineProperty(exports, "unreviewed", {
	enumerable: true,
	get: function() {
		return unreviewed;
	}
});
Object.defineProperty(exports, "unwrapped", {
	enumerable: true,
	get: function() {
		return unwrapped;
	}
});
Object.defineProperty(exports, "whyUnowned", {
	enumerable: true,
	get: function() {
		return whyUnowned;
	}
});

const require_start_hook_shell_command_log_explain_review = require("./text-system-error.js");
const require_hook_shell_log_explain_review = require("./input-found.js");
const require_hook_shell_explain_review = require("./input-working-copy.js");
const require_explain_review = require("./report-path-words.js");
const require_review = require("./cli-review.js");
const require_hook_shell_command_log_explain_review = require("./domain-fault.js");
const require_hook_review = require("./text-hcl.js");
const require_saved = require("./input-plan-saved.js");
const require_hook = require("./keyboard-hook-run.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_util = require("node:util");
let node_crypto = require("node:crypto");
let node_child_process = require("node:child_process");
let node_stream_promises = require("node:stream/promises");
// src/domain/stricter.ts
function stricter(trusted, own, { root, catalogue }) {
	return {
		levels: levelsOf(trusted, own, root),
		chosen: chosenOf(trusted, own, root),
		massDestroy: {
			share: Math.min(trusted.massDestroy.share, own.massDestroy.share),
			atLeast: Math.min(trusted.massDestroy.atLeast, own.massDestroy.atLeast)
		},
		protect: [...trusted.protect, ...own.protect],
		allow: trusted.allow,
		allowedToo: own.allow,
		roots: [placeIn(own, root), placeIn(trusted, root)],
		freeze: [...trusted.freeze, ...own.freeze],
		override: stricterOverride(trusted.override, own.override),
		restores: trusted.restores,
		catalogue: [...trusted.catalogue, ...own.catalogue.filter((entry) => entry.class !== null && require_explain_review.rowOf(catalogue(entry.type)) === void 0)]
	};
}
const placeIn = (policy, root) => {
	const { workspace, backend } = require_review.expectedPlace(policy, root) ?? {
		workspace: null,
		backend: {}
	};
	return {
		path: root,
		matches: () => true,
		rules: {},
		workspace,
		backend
	};
};
function levelsOf(trusted, own, root) {
	const level = (rule, weight) => require_explain_review.stricterOf(require_explain_review.settingOf(trusted, root, rule, weight), require_explain_review.settingOf(own, root, rule, weight));
	const levels = require_explain_review.RULE_NAMES.map((rule) => [rule, require_explain_review.isLossRule(rule) ? Object.fromEntries(require_explain_review.WEIGHTS.map((weight) => [weight, level(rule, weight)])) : level(rule)]);
	return Object.fromEntries(levels);
}
function chosenOf(trusted, own, root) {
	const levels = levelsOf(trusted, own, root);
	const isIts = (policy, rule) => require_explain_review.isChosen(policy, root, rule) && require_explain_review.settingOf(policy, root, rule, "high") === settingIn(levels, rule);
	return require_explain_review.RULE_NAMES.filter((rule) => isIts(trusted, rule) || isIts(own, rule));
}
const settingIn = (levels, rule) => require_explain_review.isLossRule(rule) ? levels[rule].high : levels[rule];
const stricterOverride = (trusted, own) => ({
	...trusted,
	allowAuthor: trusted.allowAuthor && own.allowAuthor,
	required: Math.max(trusted.required, own.required),
	onPush: own.onPush === "expire" ? "expire" : trusted.onPush
});
// src/keyboard/policy.ts
async function policyFor({ trusted, variable, own }, root, cwd) {
	const first = trusted === null ? require_explain_review.DEFAULT_POLICY : await require_explain_review.policyIn(trusted, cwd, variable);
	if (own === null || own === trusted) return first;
	return stricter(first, await require_explain_review.policyIn(own, cwd), {
		root,
		catalogue: require_explain_review.catalogueWith(first.catalogue)
	});
}
// src/input/plan/state-mark.ts
async function stateMarkIn(bytes) {
	const found = new Map();
	const kept = (name) => require_review.takeParsed((value) => void found.set(name, value));
	const begin = () => {
		return {
			query: { members: new require_review.Members({
				lineage: kept("lineage"),
				serial: kept("serial")
			}) },
			finish: () => {}
		};
	};
	const { count } = await require_review.readDocuments(bytes, begin, () => "is no state in JSON");
	if (count === 0) return null;
	const [lineage, serial] = [found.get("lineage"), found.get("serial")];
	if (count > 1 || typeof lineage !== "string" || typeof serial !== "number") throw new require_hook_shell_command_log_explain_review.InputError("is a state without a lineage and a serial");
	return {
		lineage,
		serial
	};
}
const STATE = "tfstate";
const stateMarkOfPlan = (path) => require_review.partOfPlan(path, STATE, stateMarkIn);
async function stateMarkNow(program, folder, env) {
	const child = (0, node_child_process.spawn)(program, ["state", "pull"], {
		cwd: folder,
		env: require_saved.withoutHiddenArguments(env),
		stdio: [
			"ignore",
			"pipe",
			"ignore"
		],
		detached: true
	});
	const ended = require_saved.endOf(child);
	const mark = await stateMarkIn(child.stdout).catch((error) => error);
	const end = await ended;
	if (end !== 0) throw new require_hook_shell_command_log_explain_review.InputError(`"${program} state pull" ${end instanceof Error ? `could not be started: ${end.message}` : require_saved.endWords(end)}`);
	if (mark instanceof Error) throw mark;
	return mark;
}
// src/keyboard/root/age.ts
const A_DAY = 864e5;
async function whyOld(folder, place, { wasApplied, now }) {
	if (wasApplied) return "applied";
	if (place.workspace !== "default") return null;
	if (place.isStateElsewhere || hasBackend(folder)) return "backend";
	if (hasOldLock(folder, now)) return "lock-file";
	return await isCommitted(folder) ? "commit" : null;
}
const CONFIGURATION = /\.(tf|tofu)$/;
function hasBackend(folder) {
	return namesIn(folder).filter((name) => CONFIGURATION.test(name) && require_hook_shell_log_explain_review.isFile((0, node_path.join)(folder, name))).some((name) => {
		return (require_hook_review.hclIn((0, node_fs.readFileSync)((0, node_path.join)(folder, name), "utf8"))?.blocks ?? []).filter(({ type }) => type === "terraform").some(({ blocks: inner }) => inner.some((block) => keepsElsewhere(block, folder)));
	});
}
const keepsElsewhere = ({ type, labels, attributes }, folder) => type === "cloud" || type === "backend" && !require_hook.isKeptIn(folder, {
	type: labels[0],
	config: { path: pathIn(attributes.get("path")) }
});
const pathIn = (expression) => expression === void 0 ? void 0 : require_hook_review.literalIn(expression) ?? false;
const hasOldLock = (folder, now) => {
	const lock = require_hook_shell_log_explain_review.statOf((0, node_path.join)(folder, ".terraform.lock.hcl"));
	return lock !== void 0 && now.getTime() - lock.mtimeMs > A_DAY;
};
const namesIn = (folder) => {
	try {
		return (0, node_fs.readdirSync)(folder);
	} catch {
		return [];
	}
};
const SOURCES = [
	"tf",
	"tofu",
	"tf.json",
	"tofu.json",
	"terraform.lock.hcl"
].map((name) => `:(glob)*.${name}`);
async function isCommitted(folder) {
	try {
		const { stdout } = await (0, node_util.promisify)(node_child_process.execFile)("git", [
			"-c",
			"core.fsmonitor=false",
			"-C",
			(0, node_path.resolve)(folder),
			"rev-list",
			"-n",
			"1",
			"HEAD",
			"--",
			...SOURCES
		], { timeout: 3e3 });
		return stdout.trim() !== "";
	} catch {
		return false;
	}
}
// src/keyboard/root/history.ts
const APPLIED = new Set([
	"applied",
	"failed",
	"no objection"
]);
const isSame = (a, b) => b !== null && a.top === b.top && a.root === b.root && a.workspace === b.workspace;
function lastApplied(lines, place) {
	const known = lines.filter((line) => isSame(place, line.place) && line.state !== null && APPLIED.has(line.decision));
	return known.findLast((line) => line.place?.backend === place.backend) ?? known.at(-1) ?? null;
}
function isEmptied(last, is) {
	if (last?.decision !== "applied" || last.state === null || last.counts === null || is === null) return false;
	const { create, update, replace, forget, none, unknown, delete: deleted } = last.counts;
	const left = create + update + replace + forget + none + unknown;
	return deleted > 0 && left === 0 && last.state.lineage === is.lineage && last.state.serial === is.serial;
}
function stateHistory(last, is) {
	if (last?.state == null || is === null) return null;
	return {
		is,
		was: last.state,
		since: last.at.slice(0, 10)
	};
}
// src/keyboard/review.ts
async function reviewSaved(plan, circumstances) {
	const { policy, place, now, trail, signal, pullState, isSaved } = circumstances;
	const hash = await fileHash(plan.file, signal);
	const catalogue = require_explain_review.catalogueWith(policy.catalogue);
	const plans = await require_review.readPlans({
		path: plan.file,
		root: place.root
	}, {
		keptPaths: require_explain_review.keptPathsOf(catalogue, policy),
		settingsAsked: require_review.settingsAsked(policy),
		terraform: plan.program,
		cwd: place.top,
		signal,
		isSaved,
		onProgress: () => {
			if (signal.aborted) throw new require_hook_shell_command_log_explain_review.InputError("took too long to read");
		}
	});
	const last = lastApplied(trail, place);
	const state = await markOf(plan.file, pullState);
	const age = plans.some((one) => one.hasPriorState !== true) ? await ageOf(plan, circumstances, last, state) : UNASKED;
	const told = {
		catalogue,
		policy,
		today: now.toISOString().slice(0, 10),
		...age
	};
	const roots = plans.map((one) => require_review.reviewRoot(one, {
		...told,
		state: stateHistory(last, state)
	}));
	return {
		review: require_review.reviewOf(roots),
		place,
		state: state?.lineage === "" ? null : state,
		plan: hash
	};
}
const UNASKED = {
	isNewRoot: null,
	oldBecause: null
};
async function ageOf({ folder }, { place, now }, last, state) {
	if (isEmptied(last, state)) return {
		isNewRoot: true,
		oldBecause: null
	};
	const oldBecause = await whyOld(folder, place, {
		wasApplied: last !== null,
		now
	});
	return {
		isNewRoot: oldBecause === null ? null : false,
		oldBecause
	};
}
async function markOf(file, pull) {
	try {
		return await stateMarkOfPlan(file) ?? await pull?.() ?? null;
	} catch (cause) {
		if (!(cause instanceof require_hook_shell_command_log_explain_review.InputError)) throw cause;
		throw new require_hook_shell_command_log_explain_review.InputError(`${file} ${cause.message}`, { cause });
	}
}
async function fileHash(path, signal) {
	const kind = require_hook_shell_explain_review.notAFile(path);
	if (kind !== null) throw new require_hook_shell_command_log_explain_review.InputError(`${path} ${kind}`);
	const hash = (0, node_crypto.createHash)("sha256");
	try {
		await (0, node_stream_promises.pipeline)((0, node_fs.createReadStream)(path), hash, { ...signal !== void 0 && { signal } });
	} catch (cause) {
		const why = cause instanceof Error && "code" in cause && cause.code === "ENOENT" ? require_hook_shell_log_explain_review.absent(path) : `can't be read: ${require_start_hook_shell_command_log_explain_review.whyOf(cause)}`;
		throw new require_hook_shell_command_log_explain_review.InputError(`${path} ${why}; check the path`, { cause });
	}
	return `sha256:${hash.digest("hex")}`;
}
Object.defineProperty(exports, "fileHash", {
	enumerable: true,
	get: function() {
		return fileHash;
	}
});
Object.defineProperty(exports, "policyFor", {
	enumerable: true,
	get: function() {
		return policyFor;
	}
});
Object.defineProperty(exports, "reviewSaved", {
	enumerable: true,
	get: function() {
		return reviewSaved;
	}
});
Object.defineProperty(exports, "stateMarkNow", {
	enumerable: true,
	get: function() {
		return stateMarkNow;
	}
});

const require_main = require("./index.js");
const require_fault = require("./domain-fault.js");
const require_same_file = require("./input-same-file.js");
const require_paths = require("./input-plan-paths.js");
const require_working_copy = require("./input-working-copy.js");
const require_state_place = require("./domain-state-place.js");
const require_ended = require("./cli-ended.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_os = require("node:os");
// src/input/plan/sources.ts
async function findSources(args, naming) {
	const { cwd, root, noun = "plan" } = naming;
	const missing = [];
	const found = [];
	for (const arg of args) {
		const { root: named = root, path } = splitArgument(arg, cwd, noun);
		const paths = path === "-" || exists(path, cwd) ? [path] : await matching(path, cwd);
		if (paths.length === 0) missing.push({
			path,
			named
		});
		found.push(...paths.map((one) => ({
			path: one,
			named
		})));
	}
	const [sources, nowhere] = withRoots([found, missing], naming);
	return {
		sources,
		missing: nowhere
	};
}
const folderOf = (path) => path === "-" ? "." : (0, node_path.dirname)(path);
function withRoots([found, missing], { cwd, topOf }) {
	const top = topOf?.([...found, ...missing].map(({ path }) => folderOf(path)), cwd) ?? cwd;
	const source = ({ path, named }) => ({
		path,
		root: named === void 0 ? require_paths.rootName((0, node_path.resolve)(cwd, folderOf(path)), top) : require_paths.rootName(named, cwd)
	});
	return [found.map(source), missing.map(source)];
}
function splitArgument(arg, cwd, noun) {
	const cut = exists(arg, cwd) ? -1 : arg.indexOf("=");
	const path = arg.slice(cut + 1);
	if (path === "") throw new require_fault.InputError(`"${arg}" names no ${noun}; write ROOT=PATH`);
	if (cut === 0) throw new require_fault.InputError(`"${arg}" names no root; write ROOT=PATH, or the path alone`);
	return cut < 0 ? { path } : {
		path,
		root: arg.slice(0, cut)
	};
}
const exists = (path, cwd) => (0, node_fs.existsSync)((0, node_path.isAbsolute)(path) ? path : (0, node_path.join)(cwd, path));
async function matching(path, cwd) {
	const { expanded, isGlob } = await Promise.resolve().then(() => require("./input-plan-glob.js"));
	return isGlob(path) ? expanded(path, cwd) : [];
}
async function planSources(args, naming) {
	const { sources, missing } = await findSources(args, naming);
	if (missing.length === 0) return sources;
	const { isGlob } = await Promise.resolve().then(() => require("./input-plan-glob.js"));
	const globs = missing.map(({ path }) => path).filter(isGlob);
	if (globs.length > 0) throw new require_fault.InputError(globs.map((glob) => matchesNothing(glob, naming.noun)).join("\n"));
	return [...sources, ...missing];
}
const matchesNothing = (glob, noun = "plan") => `"${glob}" matches no file; check the pattern, or that the step which makes the ${noun} ran`;
// src/input/plan/distinct.ts
function distinctSources(sources, { cwd, noun, onNote }) {
	const byFile = new Map();
	for (const source of sources) {
		const file = realPath(source.path, cwd);
		const first = byFile.get(file);
		if (first === void 0) byFile.set(file, source);
		else if (first.root === source.root) onNote(`${source.path} was given twice, and is read once`);
		else throw new require_fault.InputError(`${source.path} is given as the ${noun} of two roots, ${first.root} and ${source.root}`);
	}
	const byRoot = new Map();
	for (const [file, source] of byFile) {
		const first = byRoot.get(source.root);
		if (file !== "-" && !(0, node_fs.existsSync)(file)) continue;
		if (first !== void 0) throw new require_fault.InputError(`${first.path} and ${source.path} are both ${noun}s of the root ${source.root}; give one of them, or name the root of each: infra/prod=${source.path}`);
		byRoot.set(source.root, source);
	}
	return [...byFile.values()];
}
function realPath(path, cwd) {
	if (path === "-") return path;
	return require_same_file.behindLinks((0, node_path.resolve)(cwd, path));
}
// src/reading/outcome.ts
async function outcomeOf(source, options) {
	const notes = [];
	try {
		return {
			plans: await require_state_place.readPlans(source, {
				...options,
				onNote: (note) => void notes.push(note)
			}),
			mistake: null,
			notes
		};
	} catch (error) {
		if (!(error instanceof require_fault.InputError)) throw error;
		return {
			plans: [],
			mistake: error.message,
			notes
		};
	}
}
// src/reading/thread.ts
const PROGRAM = require_state_place.threadProgram(require("url").pathToFileURL(__filename).href, "main.ts", "reading");
function threadData(policy, terraform, cwd) {
	const { levels, protect, allow, allowedToo, catalogue } = policy;
	return {
		keptBy: {
			levels,
			protect,
			allow,
			allowedToo,
			roots: policy.roots.map(({ rules }) => ({ rules }))
		},
		types: catalogue,
		settingsAsked: require_state_place.settingsAsked(policy),
		terraform,
		cwd
	};
}
async function startThread(data, onProgress) {
	return threadOf(new (await (Promise.resolve().then(() => require_main.__toESM(require("node:worker_threads"), 1)))).Worker(PROGRAM, { workerData: data }), onProgress);
}
function threadOf(worker, onProgress) {
	let done = () => {};
	let failed = () => {};
	worker.on("message", (told) => {
		if (typeof told === "number") onProgress(told);
		else done(told);
	});
	worker.on("error", (error) => failed(error));
	worker.on("exit", (code) => failed(new Error(`a thread that reads plans ended with ${code}`)));
	const read = (source) => new Promise((resolve, reject) => {
		[done, failed] = [resolve, reject];
		worker.postMessage(source);
	});
	return {
		read,
		end: () => worker.terminate()
	};
}
// src/reading/side-by-side.ts
const WORTH_A_THREAD = 48e6;
const MOST = 4;
async function readSideBySide(sources, reading) {
	const { policy, terraform, cwd, onProgress = () => {} } = reading;
	const threads = await Promise.all(Array.from({ length: (reading.lanes ?? lanesFor(sources, cwd)) - 1 }, () => startThread(threadData(policy, terraform, cwd), onProgress)));
	try {
		return await inTurns(largestFirst(sources, cwd), ownLane(reading), threads);
	} finally {
		await Promise.all(threads.map(({ end }) => end()));
	}
}
function ownLane({ policy, catalogue, ...options }) {
	const asked = {
		keptPaths: require_state_place.keptPathsOf(catalogue, policy),
		settingsAsked: require_state_place.settingsAsked(policy)
	};
	return { read: (source) => outcomeOf(source, {
		...options,
		...asked
	}) };
}
const largestFirst = (sources, cwd) => sources.map((source, at) => ({
	source,
	at,
	size: sizeOf((0, node_path.resolve)(cwd, source.path))
})).sort((a, b) => b.size - a.size);
async function inTurns(numbered, own, others) {
	const outcomes = [];
	const piped = numbered.filter(({ source }) => source.path === "-");
	const files = numbered.filter(({ source }) => source.path !== "-");
	const work = async ({ read }, next) => {
		for (let one = next(); one !== void 0; one = next()) outcomes[one.at] = await read(one.source);
	};
	await Promise.all([work(own, () => piped.shift() ?? files.shift()), ...others.map((lane) => work(lane, () => files.shift()))]);
	return outcomes;
}
function lanesFor(sources, cwd) {
	if (sources.length < 2) return 1;
	const bytes = sources.reduce((total, { path }) => total + sizeOf((0, node_path.resolve)(cwd, path)), 0);
	return Math.max(1, Math.min(MOST, (0, node_os.availableParallelism)(), sources.length, Math.floor(bytes / WORTH_A_THREAD) + 1));
}
function sizeOf(file) {
	try {
		return (0, node_fs.statSync)(file).size;
	} catch {
		return 0;
	}
}
// src/cli/progress.ts
function progressOn(stream, now) {
	if (stream.isTTY !== true) return {
		read: () => {},
		clear: () => {}
	};
	const start = now();
	let last = start;
	let total = 0;
	let shown = false;
	return {
		read: (bytes) => {
			total += bytes;
			const time = now();
			if (time - start < 1e3 || time - last < 200) return;
			last = time;
			shown = true;
			stream.write(`\r\u001b[Kreading \u2026 ${(total / 1e6).toFixed(0)} MB`);
		},
		clear: () => {
			if (shown) stream.write("\r\x1B[K");
		}
	};
}
// src/cli/plans.ts
const PLANS = {
	command: "review",
	noun: "plan",
	give: "give the output of \"terraform show -json tfplan\" as a file, or pipe it in"
};
function namedPlans(args, shell, wanted = PLANS) {
	const { command, noun, give } = wanted;
	if (args.length === 0 && shell.isPiped === true) return ["-"];
	if (args.length === 0) throw require_ended.usageError(`no ${noun} was named; ${give}`, command);
	if (args.filter((plan) => plan === "-" || plan.endsWith("=-")).length > 1) throw require_ended.usageError("\"-\" can be read only once", command);
	if (args.includes("-") && shell.stdin.isTTY === true) require_ended.say(shell, `the ${noun} is read from this terminal: paste it, and end it with Ctrl-D; Ctrl-C stops`);
	return args;
}
async function sourcesOf(named, root, shell, { noun } = PLANS) {
	const { cwd } = shell;
	return distinctSources(await planSources(named, {
		root,
		cwd,
		noun,
		topOf: require_working_copy.topOfAll
	}), {
		cwd,
		noun,
		onNote: (note) => require_ended.say(shell, note)
	});
}
async function readAll(sources, { terraform, policy, catalogue }, shell) {
	const progress = progressOn(shell.stderr, () => shell.now().getTime());
	const outcomes = await readSideBySide(sources, {
		terraform,
		policy,
		catalogue,
		input: shell.stdin,
		cwd: shell.cwd,
		onProgress: progress.read
	});
	progress.clear();
	for (const note of outcomes.flatMap(({ notes }) => notes)) require_ended.say(shell, note);
	const mistakes = outcomes.flatMap(({ mistake }) => mistake === null ? [] : [mistake]);
	if (mistakes.length > 0) throw new require_fault.InputError(mistakes.join("\n"));
	return outcomes.flatMap(({ plans }) => plans);
}
async function readEach(sources, read, shell) {
	const { found, mistakes } = await readSome(sources, read, shell);
	if (mistakes.length > 0) throw joined(mistakes.map(({ error }) => error));
	return found;
}
async function readSome(sources, read, shell) {
	const progress = progressOn(shell.stderr, () => shell.now().getTime());
	const notes = [];
	const options = {
		input: shell.stdin,
		cwd: shell.cwd,
		onProgress: progress.read,
		onNote: (note) => void notes.push(note)
	};
	const found = [];
	const mistakes = [];
	for (const source of sources) try {
		found.push(await read(source, options));
	} catch (error) {
		if (!(error instanceof require_fault.InputError)) throw error;
		mistakes.push({
			source,
			error
		});
	}
	progress.clear();
	for (const note of notes) require_ended.say(shell, note);
	return {
		found,
		mistakes
	};
}
const joined = (mistakes) => mistakes.length === 1 ? mistakes[0] : new require_fault.InputError(mistakes.map(({ message }) => message).join("\n"), { cause: mistakes[0] });
Object.defineProperty(exports, "folderOf", {
	enumerable: true,
	get: function() {
		return folderOf;
	}
});
Object.defineProperty(exports, "namedPlans", {
	enumerable: true,
	get: function() {
		return namedPlans;
	}
});
Object.defineProperty(exports, "planSources", {
	enumerable: true,
	get: function() {
		return planSources;
	}
});
Object.defineProperty(exports, "readAll", {
	enumerable: true,
	get: function() {
		return readAll;
	}
});
Object.defineProperty(exports, "readEach", {
	enumerable: true,
	get: function() {
		return readEach;
	}
});
Object.defineProperty(exports, "readSome", {
	enumerable: true,
	get: function() {
		return readSome;
	}
});
Object.defineProperty(exports, "sourcesOf", {
	enumerable: true,
	get: function() {
		return sourcesOf;
	}
});

const require_drill = require("./index.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_child_process = require("node:child_process");
// src/input/plan/saved.ts
const MAX_STDERR = 4e3;
const firstWords = (stderr) => {
	const plain = stderr.replace(/\u001b\[[0-9;]*m/g, "").replace(/[^\p{L}\p{N}\p{P}\p{S} ]+/gu, " ").replace(/[\u2502\u2577\u2575]/g, " ").replace(/ +/g, " ").replace(/^.*?\bError: /, "").trim();
	return plain.length > 300 ? `${plain.slice(0, 300)}\u2026` : plain;
};
const withoutHiddenArguments = (env) => Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith("TF_CLI_ARGS")));
const OF_THE_STEP = /^(?:INPUT_|GITHUB_(?:OUTPUT|ENV|PATH|STATE|STEP_SUMMARY)$|ACTIONS_(?:RUNTIME|RESULTS|CACHE)_)/;
const withoutStep = (env) => Object.fromEntries(Object.entries(env).filter(([name]) => !OF_THE_STEP.test(name)));
async function* shownPlan(path, program, folder, signal) {
	const child = (0, node_child_process.spawn)(program, [
		"show",
		"-json",
		"-no-color",
		(0, node_path.resolve)(path)
	], {
		cwd: folder,
		stdio: [
			"ignore",
			"pipe",
			"pipe"
		],
		env: withoutStep(withoutHiddenArguments(process.env)),
		signal
	});
	let stderr = "";
	child.stderr.setEncoding("utf8").on("data", (text) => {
		if (stderr.length < MAX_STDERR) stderr += text;
	});
	const exit = endOf(child);
	try {
		let isEmpty = true;
		for await (const bytes of child.stdout) {
			isEmpty = false;
			yield bytes;
		}
		const end = await exit;
		if (end === 0 && isEmpty) throw new require_drill.InputError(saidNothing(program));
		if (end === 0) return;
		const instead = await require_drill.notSaved(path);
		if (instead !== null) throw new require_drill.InputError(instead);
		throw end instanceof Error ? notStarted(program, end) : failed(program, end, stderr, folder);
	} finally {
		child.kill();
	}
}
const endOf = (child) => new Promise((done) => {
	child.once("error", done);
	child.once("close", (code, signal) => done(code ?? signal));
});
const endWords = (end) => typeof end === "number" ? `failed with exit code ${end}` : `was ended by ${end}`;
const saidNothing = (program) => `is a saved plan file, and "${program} show -json" printed nothing; check that it is Terraform or OpenTofu, or name another program with --terraform`;
const notStarted = (program, cause) => new require_drill.InputError(require_drill.isSystemError(cause, "ENOENT") ? `is a saved plan file, and ${program} was not found to read it; run "${program} show -json PLANFILE > plan.json" where it is installed and give plan.json, or name the program with --terraform` : `is a saved plan file, and ${program} could not be started: ${require_drill.whyOf(cause)}; check that it is a program and who may run it, or name another with --terraform`, { cause });
const UNINITIALISED = /terraform init|tofu init|Failed to load plugin schemas|Required plugins are not installed|Backend initialization required|Module not installed|Inconsistent dependency lock file/;
const KILLED = 137;
function remedyFor(end, program, stderr, folder) {
	if (end === "SIGKILL" || end === KILLED) return "most often the system does that where memory runs out: give it more, or run less beside it";
	if (typeof end !== "number") return "look what stopped it, and run it again";
	return UNINITIALISED.test(stderr) ? initialising(program, folder) : "it has to be run with the same version and in an initialised folder";
}
const failed = (program, end, stderr, folder) => {
	const says = firstWords(stderr).replace(/^(Failed to load plugin schemas)\b.*$/s, "$1") || "it said nothing";
	const remedy = remedyFor(end, program, stderr, folder);
	return new require_drill.InputError(`is a saved plan file, and "${program} show -json" ${endWords(end)}: ${says}; ${remedy}`);
};
const initialising = (program, folder) => mayBeRoot(folder) ? `run "${program} init" in ${folder} first; for a plan of another folder, name that folder as its root` : `${folder} holds no configuration, so the plan is of another folder: name that one, as in infra/prod=PLANFILE, or with --root, or for apply with --chdir`;
function mayBeRoot(folder) {
	try {
		return (0, node_fs.readdirSync)(folder).some(require_drill.isConfiguration);
	} catch {
		return true;
	}
}
exports.shownPlan = shownPlan;

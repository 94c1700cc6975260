#!/usr/bin/env node
Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_rolldown_runtime = require("./runtime.js");
const require_start_hook_command_log_explain_review = require("./domain-verdict.js");
const require_start_hook_shell_command_log_explain_review = require("./text-system-error.js");
let node_process = require("node:process");
node_process = require_rolldown_runtime.__toESM(node_process, 1);
let node_fs = require("node:fs");
// src/run-to-end.ts
const NEVER_ENDED = 13;
function runToEnd(program, failed) {
	let hasEnded = false;
	node_process.default.once("exit", () => {
		if (!hasEnded) node_process.default.exitCode ??= NEVER_ENDED;
	});
	return program().catch(failed).finally(() => {
		hasEnded = true;
	});
}
// src/cli/here.ts
function here() {
	try {
		return node_process.default.cwd();
	} catch (error) {
		(0, node_fs.writeSync)(2, `destroy-guard: the folder that this was started in can't be used: ${require_start_hook_shell_command_log_explain_review.whyOf(error)}; go to another\n`);
		node_process.default.exit(require_start_hook_command_log_explain_review.EXIT.input);
	}
}
// src/cli/piped.ts
function isPiped(descriptor) {
	try {
		const found = (0, node_fs.fstatSync)(descriptor);
		return found.isFIFO() || found.isFile() || found.isSocket();
	} catch {
		return false;
	}
}
// src/cli/unwritable.ts
function whereNothingIsWritten(isHook) {
	node_process.default.stdout.on("error", (error) => {
		if (error.code !== "EPIPE") told(`standard output can't be written: ${require_start_hook_shell_command_log_explain_review.whyOf(error)}`);
		if (error.code !== "EPIPE" || isHook) node_process.default.exit(require_start_hook_command_log_explain_review.EXIT.input);
		if (node_process.default.exitCode !== void 0) node_process.default.exit();
	});
	node_process.default.stderr.on("error", () => {});
}
function told(text) {
	try {
		(0, node_fs.writeSync)(node_process.default.stderr.fd, `destroy-guard: ${text}\n`);
	} catch {}
}
// src/cli/main.ts
async function main() {
	const argv = node_process.default.argv.slice(2);
	whereNothingIsWritten(argv[0] === "hook");
	const command = argv[0] === "hook" ? await Promise.resolve().then(() => require("./keyboard-hook-run.js")).then((n) => n.run_exports) : await Promise.resolve().then(() => require("./cli-command.js")).then((n) => n.command_exports);
	node_process.default.exitCode = await command.run(argv, {
		cwd: here(),
		env: node_process.default.env,
		get stdin() {
			return node_process.default.stdin;
		},
		isPiped: isPiped(0),
		stdout: node_process.default.stdout,
		stderr: node_process.default.stderr,
		now: () => new Date()
	});
}
const run = () => runToEnd(main);
const ended = run();
exports.ended = ended;
exports.run = run;

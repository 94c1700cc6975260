const require_hook_shell_command_log_explain_review = require("./domain-fault.js");
const require_hook_shell_log_explain_review = require("./input-found.js");
const require_hook_shell_explain_review = require("./input-working-copy.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
// src/keyboard/program.ts
const SHIM_MARK = "destroy-guard shim";
function terraformProgram(named, env, cwd) {
	const wanted = named ?? (env.DESTROY_GUARD_TERRAFORM || void 0);
	const names = wanted === void 0 ? ["terraform", "tofu"] : [wanted];
	for (const name of names) {
		const path = /[/\\]/.test(name) ? (0, node_path.resolve)(cwd, name) : onPath(name, env);
		if (path !== null) return path;
	}
	throw new require_hook_shell_command_log_explain_review.InputError(wanted === void 0 ? "neither terraform nor tofu was found on the path; install one, or name it with --terraform" : `${wanted} was not found; check the name, or put it on the path`);
}
function onPath(name, env) {
	if (process.platform === "win32") return name;
	return (env.PATH ?? "").split(node_path.delimiter).filter((folder) => folder !== "").map((folder) => (0, node_path.join)(folder, name)).find((path) => isProgram(path) && !isShim(path)) ?? null;
}
function isProgram(path) {
	try {
		if (!require_hook_shell_log_explain_review.isFile(path)) return false;
		(0, node_fs.accessSync)(path, node_fs.constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
const isShim = (path) => require_hook_shell_explain_review.bytesAt(path, 0, 200)?.includes(SHIM_MARK) === true;
Object.defineProperty(exports, "SHIM_MARK", {
	enumerable: true,
	get: function() {
		return SHIM_MARK;
	}
});
Object.defineProperty(exports, "onPath", {
	enumerable: true,
	get: function() {
		return onPath;
	}
});
Object.defineProperty(exports, "terraformProgram", {
	enumerable: true,
	get: function() {
		return terraformProgram;
	}
});

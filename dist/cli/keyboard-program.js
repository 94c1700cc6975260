const require_fault = require("./domain-fault.js");
const require_found = require("./input-found.js");
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
	throw new require_fault.InputError(wanted === void 0 ? "neither terraform nor tofu was found on the path; install one, or name it with --terraform" : `${wanted} was not found; check the name, or put it on the path`);
}
function onPath(name, env) {
	if (process.platform === "win32") return name;
	return (env.PATH ?? "").split(node_path.delimiter).filter((folder) => folder !== "").map((folder) => (0, node_path.join)(folder, name)).find((path) => isProgram(path) && !isShim(path)) ?? null;
}
function isProgram(path) {
	if (!require_found.isFile(path)) return false;
	try {
		(0, node_fs.accessSync)(path, node_fs.constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
function isShim(path) {
	const start = Buffer.alloc(200);
	const file = (0, node_fs.openSync)(path, "r");
	try {
		(0, node_fs.readSync)(file, start, 0, start.length, 0);
	} finally {
		(0, node_fs.closeSync)(file);
	}
	return start.includes(SHIM_MARK);
}
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

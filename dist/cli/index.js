#!/usr/bin/env node
Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __exportAll = (all, no_symbols) => {
	let target = {};
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
	if (!no_symbols) __defProp(target, Symbol.toStringTag, { value: "Module" });
	return target;
};
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
		key = keys[i];
		if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
			get: ((k) => from[k]).bind(null, key),
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
let node_process = require("node:process");
node_process = __toESM(node_process, 1);
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
// src/domain/verdict.ts
const EXIT = {
	passed: 0,
	blocked: 1,
	input: 2,
	fault: 3
};
const isFinal = (roots) => roots.some(({ errored }) => errored);
const exitCodeOf = (verdict) => verdict === "blocked" ? EXIT.blocked : EXIT.passed;
// src/text/system-error.ts
const WHY = new Map([
	["ENOENT", "there is no such file or folder"],
	["ENOTDIR", "a part of its path is no folder"],
	["EEXIST", "a part of its path is no folder"],
	["EISDIR", "it is a folder"],
	["EACCES", "permission denied"],
	["EPERM", "permission denied"],
	["EROFS", "the disk can't be written"],
	["ENOSPC", "the disk is full"],
	["EDQUOT", "the disk quota is used up"],
	["ENAMETOOLONG", "its name is too long"],
	["ELOOP", "its links lead in a circle"],
	["EMFILE", "too many files are open"],
	["EIO", "the disk or the network behind it failed"],
	["ESTALE", "the disk or the network behind it failed"]
]);
const REMEDY = new Map([
	["EACCES", "look who may read and write there"],
	["EPERM", "look who may read and write there"],
	["EROFS", "choose another place"],
	["ENOSPC", "make room there, or choose another place"],
	["EDQUOT", "make room there, or choose another place"],
	["EMFILE", "close some, or raise the limit (ulimit -n)"],
	["EIO", "try again, or copy it to another place first"],
	["ESTALE", "try again, or copy it to another place first"]
]);
const REFUSALS = new Set("EACCES EPERM EROFS ENOSPC EDQUOT ENAMETOOLONG ELOOP EMFILE".split(" "));
const isRefusal = (error) => error instanceof Error && "code" in error && REFUSALS.has(String(error.code)) && "path" in error && typeof error.path === "string";
const codeOf = (cause) => cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
const whyOf = (cause) => WHY.get(codeOf(cause)) ?? codeOf(cause);
const whyAndRemedy = (cause) => `${whyOf(cause)}; ${REMEDY.get(codeOf(cause)) ?? "check the path"}`;
// src/cli/here.ts
function here() {
	try {
		return node_process.default.cwd();
	} catch (error) {
		(0, node_fs.writeSync)(2, `destroy-guard: the folder that this was started in can't be used: ${whyOf(error)}; go to another\n`);
		node_process.default.exit(EXIT.input);
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
		if (error.code !== "EPIPE") told(`standard output can't be written: ${whyOf(error)}`);
		if (error.code !== "EPIPE" || isHook) node_process.default.exit(EXIT.input);
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
const argv = node_process.default.argv.slice(2);
whereNothingIsWritten(argv[0] === "hook");
runToEnd(async () => {
	const { run } = argv[0] === "hook" ? await Promise.resolve().then(() => require("./keyboard-hook-run.js")) : await Promise.resolve().then(() => require("./cli-command.js"));
	node_process.default.exitCode = await run(argv, {
		cwd: here(),
		env: node_process.default.env,
		stdin: node_process.default.stdin,
		isPiped: isPiped(0),
		stdout: node_process.default.stdout,
		stderr: node_process.default.stderr,
		now: () => new Date()
	});
});
exports.EXIT = EXIT;
exports.__commonJSMin = __commonJSMin;
exports.__exportAll = __exportAll;
exports.__toESM = __toESM;
exports.exitCodeOf = exitCodeOf;
exports.isFinal = isFinal;
exports.isRefusal = isRefusal;
exports.whyAndRemedy = whyAndRemedy;
exports.whyOf = whyOf;

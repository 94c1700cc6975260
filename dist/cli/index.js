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
function runToEnd(program) {
	let hasEnded = false;
	node_process.default.once("exit", () => {
		if (!hasEnded) node_process.default.exitCode ??= NEVER_ENDED;
	});
	program().finally(() => {
		hasEnded = true;
	});
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
// src/cli/main.ts
node_process.default.stdout.on("error", (error) => {
	if (error.code !== "EPIPE") throw error;
	node_process.default.exit(node_process.default.exitCode ?? 0);
});
runToEnd(async () => {
	const argv = node_process.default.argv.slice(2);
	const { run } = argv[0] === "hook" ? await Promise.resolve().then(() => require("./keyboard-hook-run.js")) : await Promise.resolve().then(() => require("./cli-command.js"));
	node_process.default.exitCode = await run(argv, {
		cwd: node_process.default.cwd(),
		env: node_process.default.env,
		stdin: node_process.default.stdin,
		isPiped: isPiped(0),
		stdout: node_process.default.stdout,
		stderr: node_process.default.stderr,
		now: () => new Date()
	});
});
exports.__commonJSMin = __commonJSMin;
exports.__exportAll = __exportAll;
exports.__toESM = __toESM;

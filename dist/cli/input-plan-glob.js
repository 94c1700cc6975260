const require_rolldown_runtime = require("./runtime.js");
const require_picomatch$1 = require("./picomatch.js");
const require_hook_shell_log_explain_review = require("./input-found.js");
const require_review = require("./cli-review.js");
const require_hook_explain_review = require("./input-plan-paths.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
// src/input/plan/glob.ts
var import_picomatch = require_rolldown_runtime.__toESM(require_picomatch$1.require_picomatch(), 1);
const isGlob = (text) => import_picomatch.default.scan(text).isGlob;
const SKIPPED = new Set([".git", ".terraform"]);
function* filesBelow(folder, within = [(0, node_fs.realpathSync)(folder)]) {
	for (const entry of (0, node_fs.readdirSync)(folder, { withFileTypes: true })) {
		const path = (0, node_path.join)(folder, entry.name);
		if (!leadsToFolder(entry, path)) yield path;
		else if (!SKIPPED.has(entry.name)) {
			const real = entry.isSymbolicLink() ? (0, node_fs.realpathSync)(path) : (0, node_path.join)(within.at(-1) ?? "", entry.name);
			if (!within.includes(real)) yield* filesBelow(path, [...within, real]);
		}
	}
}
const leadsToFolder = (entry, path) => entry.isDirectory() || entry.isSymbolicLink() && !leadsNowhere(path) && require_hook_shell_log_explain_review.isFolder(path);
function leadsNowhere(path) {
	try {
		return require_hook_shell_log_explain_review.statOf(path) === void 0;
	} catch (error) {
		return require_review.isSystemError(error, "ELOOP");
	}
}
function expanded(pattern, cwd) {
	const { base } = import_picomatch.default.scan(pattern);
	const matches = (0, import_picomatch.default)(pattern.replace(/^\.\//, ""), { dot: true });
	const start = (0, node_path.isAbsolute)(pattern) ? base : (0, node_path.join)(cwd, base);
	if (!(0, node_fs.existsSync)(start)) return [];
	const shown = (path) => require_hook_explain_review.withSlashes((0, node_path.isAbsolute)(pattern) ? path : (0, node_path.relative)(cwd, path));
	return [...filesBelow(start)].map(shown).filter((path) => matches(path)).sort();
}
exports.expanded = expanded;
exports.isGlob = isGlob;

const require_hook_log_explain_review = require("./input-found.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
// src/setup/repository/folders.ts
const SKIPPED = new Set([
	".git",
	".terraform",
	".terragrunt-cache",
	"node_modules",
	"vendor"
]);
const IS_OURS = /\.(tf|tofu)(\.json)?$|\.hcl$/;
const foldersIn = (top) => [...walked(top, ".")];
function* walked(top, path) {
	const entries = (0, node_fs.readdirSync)((0, node_path.join)(top, path), { withFileTypes: true });
	const files = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
	if (files.some((name) => IS_OURS.test(name))) yield {
		path,
		files: files.sort()
	};
	const folders = entries.filter((entry) => entry.isDirectory() && !SKIPPED.has(entry.name)).map(({ name }) => name);
	for (const name of folders.sort()) yield* walked(top, path === "." ? name : `${path}/${name}`);
}
const MOST_BYTES = 2e6;
function textAt(top, path) {
	const found = require_hook_log_explain_review.linkStatOf((0, node_path.join)(top, path));
	return found?.isFile() === true && found.size <= MOST_BYTES ? (0, node_fs.readFileSync)((0, node_path.join)(top, path), "utf8") : null;
}
Object.defineProperty(exports, "foldersIn", {
	enumerable: true,
	get: function() {
		return foldersIn;
	}
});
Object.defineProperty(exports, "textAt", {
	enumerable: true,
	get: function() {
		return textAt;
	}
});

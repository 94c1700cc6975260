const require_hook_shell_log_explain_review = require("./input-found.js");
const require_hook_explain_review = require("./input-plan-paths.js");
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
const IS_OURS = /\.(tf|tofu|tfvars)(\.json)?$|\.hcl$|\.tfbackend$|backend.*\.(conf|config)$/i;
const isBelow = (folder, other) => other === "." || folder.startsWith(`${other}/`);
const foldersIn = (top) => [...walked(top, (0, node_fs.realpathSync)(top), ".")];
const folderAt = (top, path) => folderOf((0, node_fs.realpathSync)(top), path, (0, node_fs.readdirSync)((0, node_path.join)(top, path), { withFileTypes: true }));
function* walked(top, real, path) {
	const entries = (0, node_fs.readdirSync)((0, node_path.join)(top, path), { withFileTypes: true });
	const folder = folderOf(real, path, entries);
	if (folder.files.some((name) => IS_OURS.test(name))) yield folder;
	const folders = entries.filter((entry) => entry.isDirectory() && !SKIPPED.has(entry.name)).map(({ name }) => name);
	for (const name of folders.sort()) yield* walked(top, real, path === "." ? name : `${path}/${name}`);
}
function folderOf(real, path, entries) {
	const links = entries.filter((entry) => entry.isSymbolicLink() && IS_OURS.test(entry.name)).flatMap(({ name }) => {
		const target = fileBehind(real, node_path.posix.join(path, name));
		return target === null ? [] : [{
			name,
			target
		}];
	});
	return {
		path,
		files: [...entries.filter((entry) => entry.isFile()).map(({ name }) => name), ...links.map(({ name }) => name)].sort(),
		linked: links.map(({ target }) => target)
	};
}
function fileBehind(real, link) {
	if (require_hook_shell_log_explain_review.statOf((0, node_path.join)(real, link))?.isFile() !== true) return null;
	return require_hook_explain_review.pathBelow(real, (0, node_fs.realpathSync)((0, node_path.join)(real, link)));
}
const MOST_BYTES = 2e6;
function textAt(top, path) {
	const found = require_hook_shell_log_explain_review.linkStatOf((0, node_path.join)(top, path));
	return found?.isFile() === true && found.size <= MOST_BYTES ? (0, node_fs.readFileSync)((0, node_path.join)(top, path), "utf8") : null;
}
function configurationTextAt(top, { path }, name) {
	const place = (0, node_path.join)(top, path, name);
	return (require_hook_shell_log_explain_review.statOf(place)?.size ?? 0) <= MOST_BYTES ? (0, node_fs.readFileSync)(place, "utf8") : "";
}
Object.defineProperty(exports, "configurationTextAt", {
	enumerable: true,
	get: function() {
		return configurationTextAt;
	}
});
Object.defineProperty(exports, "folderAt", {
	enumerable: true,
	get: function() {
		return folderAt;
	}
});
Object.defineProperty(exports, "foldersIn", {
	enumerable: true,
	get: function() {
		return foldersIn;
	}
});
Object.defineProperty(exports, "isBelow", {
	enumerable: true,
	get: function() {
		return isBelow;
	}
});
Object.defineProperty(exports, "textAt", {
	enumerable: true,
	get: function() {
		return textAt;
	}
});

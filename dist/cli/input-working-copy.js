let node_fs = require("node:fs");
let node_path = require("node:path");
// src/input/working-copy.ts
function workingCopyOf(folder) {
	for (let at = folder;; at = (0, node_path.dirname)(at)) {
		if ((0, node_fs.existsSync)((0, node_path.resolve)(at, ".git"))) return at;
		if ((0, node_path.dirname)(at) === at) return null;
	}
}
const topOf = (folder) => workingCopyOf(folder) ?? folder;
function topOfAll(folders, cwd) {
	const whole = folders.map((folder) => (0, node_path.resolve)(cwd, folder));
	const [top, ...more] = new Set(whole.map(workingCopyOf));
	return more.length === 0 && typeof top === "string" ? top : whole.reduce(folderOfBoth, (0, node_path.resolve)(cwd));
}
function folderOfBoth(one, other) {
	let at = one;
	while (/^\.\.([/\\]|$)/.test((0, node_path.relative)(at, other)) && (0, node_path.dirname)(at) !== at) at = (0, node_path.dirname)(at);
	return at;
}
Object.defineProperty(exports, "topOf", {
	enumerable: true,
	get: function() {
		return topOf;
	}
});
Object.defineProperty(exports, "topOfAll", {
	enumerable: true,
	get: function() {
		return topOfAll;
	}
});
Object.defineProperty(exports, "workingCopyOf", {
	enumerable: true,
	get: function() {
		return workingCopyOf;
	}
});

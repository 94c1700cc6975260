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
	const [top, ...more] = new Set(folders.map((folder) => workingCopyOf((0, node_path.resolve)(cwd, folder))));
	return more.length === 0 ? top ?? cwd : cwd;
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

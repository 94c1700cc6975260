let node_fs = require("node:fs");
// src/input/same-file.ts
function isSameFile(one, other) {
	if (one === other) return true;
	const [first, second] = [one, other].map(seen);
	if (first === void 0 || second === void 0) return false;
	return first.ino === 0n || second.ino === 0n ? (0, node_fs.realpathSync)(one) === (0, node_fs.realpathSync)(other) : first.ino === second.ino && first.dev === second.dev;
}
function seen(path) {
	try {
		return (0, node_fs.statSync)(path, { bigint: true });
	} catch {
		return;
	}
}
const behindLinks = (path) => (0, node_fs.existsSync)(path) ? (0, node_fs.realpathSync)(path) : path;
Object.defineProperty(exports, "behindLinks", {
	enumerable: true,
	get: function() {
		return behindLinks;
	}
});
Object.defineProperty(exports, "isSameFile", {
	enumerable: true,
	get: function() {
		return isSameFile;
	}
});

let node_path = require("node:path");
// src/input/plan/paths.ts
const withSlashes = (path) => node_path.sep === "/" ? path : path.split(node_path.sep).join("/");
function pathBelow(folder, path) {
	const way = (0, node_path.relative)(folder, path);
	return (0, node_path.isAbsolute)(way) || way.split(node_path.sep)[0] === ".." ? null : withSlashes(way);
}
function rootName(directory, cwd) {
	const path = withSlashes((0, node_path.isAbsolute)(directory) ? (0, node_path.relative)(cwd, directory) : directory);
	const normal = node_path.posix.normalize(path === "" ? "." : path).replace(/\/$/, "");
	return normal === "" ? "." : normal;
}
Object.defineProperty(exports, "pathBelow", {
	enumerable: true,
	get: function() {
		return pathBelow;
	}
});
Object.defineProperty(exports, "rootName", {
	enumerable: true,
	get: function() {
		return rootName;
	}
});
Object.defineProperty(exports, "withSlashes", {
	enumerable: true,
	get: function() {
		return withSlashes;
	}
});

let node_fs = require("node:fs");
// src/input/found.ts
const statOf = (path) => found(() => (0, node_fs.statSync)(path, { throwIfNoEntry: false }));
const linkStatOf = (path) => found(() => (0, node_fs.lstatSync)(path, { throwIfNoEntry: false }));
const NOWHERE = new Set(["ENOTDIR", "ENAMETOOLONG"]);
function found(look) {
	try {
		return look();
	} catch (error) {
		if (error instanceof Error && "code" in error && NOWHERE.has(error.code)) return void 0;
		throw error;
	}
}
function isTaken(path) {
	try {
		return linkStatOf(path) !== void 0;
	} catch {
		return true;
	}
}
const absent = (path) => isTaken(path) ? "is a link that leads to nothing" : "does not exist";
const isFolder = (path) => statOf(path)?.isDirectory() === true;
const isFileItself = (path) => linkStatOf(path)?.isFile() === true;
const isFile = (path) => statOf(path)?.isFile() === true;
Object.defineProperty(exports, "absent", {
	enumerable: true,
	get: function() {
		return absent;
	}
});
Object.defineProperty(exports, "isFile", {
	enumerable: true,
	get: function() {
		return isFile;
	}
});
Object.defineProperty(exports, "isFileItself", {
	enumerable: true,
	get: function() {
		return isFileItself;
	}
});
Object.defineProperty(exports, "isFolder", {
	enumerable: true,
	get: function() {
		return isFolder;
	}
});
Object.defineProperty(exports, "isTaken", {
	enumerable: true,
	get: function() {
		return isTaken;
	}
});
Object.defineProperty(exports, "linkStatOf", {
	enumerable: true,
	get: function() {
		return linkStatOf;
	}
});
Object.defineProperty(exports, "statOf", {
	enumerable: true,
	get: function() {
		return statOf;
	}
});

const require_hook_shell_log_explain_review = require("./input-found.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
// src/input/plan/file-kind.ts
function notAFile(path) {
	const found = seen(path);
	if (found === void 0 || found.isFile()) return null;
	if (found.isDirectory()) return "is a folder; name the file in it";
	return `is ${found.isFIFO() ? "a pipe" : found.isSocket() ? "a socket" : "a device"}, and no file; write what it gives into a file and name that, or give it on standard input as "-"`;
}
function seen(path) {
	try {
		return require_hook_shell_log_explain_review.statOf(path);
	} catch {
		return;
	}
}
const WORTH_A_THREAD = 256e6;
function isLargeJson(path) {
	const found = seen(path);
	return found?.isFile() === true && found.size >= WORTH_A_THREAD && /^\{[\s"]/.test(bytesAt(path, 0, 2)?.toString() ?? "");
}
const PACKED = [
	["\u00fd7zXZ\0", "is compressed with xz; unpack it first (xz -d)"],
	["BZh", "is compressed with bzip2; unpack it first (bunzip2)"],
	["(\u00b5/\u00fd", "is compressed with zstd; unpack it first (zstd -d)"],
	["\"M", "is compressed with lz4; unpack it first (lz4 -d)"],
	["7z\u00bc\u00af'", "is a 7z archive; unpack it, and give the file that is meant"],
	["\u00ff\u00fe\0\0", "is text in UTF-32; write it in UTF-8"],
	["\0\0\u00fe\u00ff", "is text in UTF-32; write it in UTF-8"]
];
const IN_TAR = 257;
function packedAs(path) {
	const start = bytesAt(path, 0, 512)?.toString("latin1") ?? "";
	if (start.startsWith("ustar", IN_TAR)) return "is a tar archive; unpack it, and give the file that is meant";
	return PACKED.find(([bytes]) => start.startsWith(bytes))?.[1] ?? null;
}
const END_OF_ZIP = Buffer.from("PK");
const FARTHEST = 65557;
function endsAsZip(path) {
	const size = seen(path)?.size ?? 0;
	if (size === 0) return false;
	const length = Math.min(size, FARTHEST);
	return bytesAt(path, size - length, length)?.includes(END_OF_ZIP) === true;
}
function bytesAt(path, from, length) {
	const bytes = Buffer.alloc(length);
	try {
		const file = (0, node_fs.openSync)(path, "r");
		try {
			return bytes.subarray(0, (0, node_fs.readSync)(file, bytes, 0, length, from));
		} finally {
			(0, node_fs.closeSync)(file);
		}
	} catch {
		return null;
	}
}
// src/input/working-copy.ts
function workingCopyOf(folder) {
	for (let at = folder;; at = (0, node_path.dirname)(at)) {
		if ((0, node_fs.existsSync)((0, node_path.resolve)(at, ".git"))) return at;
		if ((0, node_path.dirname)(at) === at) return null;
	}
}
const LONGEST = 8192;
const lineIn = (path) => require_hook_shell_log_explain_review.isFileItself(path) ? bytesAt(path, 0, LONGEST)?.toString() ?? "" : "";
function gitFolderOf(top) {
	const place = (0, node_path.join)(top, ".git");
	const named = /^gitdir:\s*(.+)$/m.exec(lineIn(place))?.[1];
	if (named === void 0) return place;
	const own = (0, node_path.resolve)(top, named);
	return (0, node_path.resolve)(own, lineIn((0, node_path.join)(own, "commondir")).trim() || ".");
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
Object.defineProperty(exports, "bytesAt", {
	enumerable: true,
	get: function() {
		return bytesAt;
	}
});
Object.defineProperty(exports, "endsAsZip", {
	enumerable: true,
	get: function() {
		return endsAsZip;
	}
});
Object.defineProperty(exports, "gitFolderOf", {
	enumerable: true,
	get: function() {
		return gitFolderOf;
	}
});
Object.defineProperty(exports, "isLargeJson", {
	enumerable: true,
	get: function() {
		return isLargeJson;
	}
});
Object.defineProperty(exports, "notAFile", {
	enumerable: true,
	get: function() {
		return notAFile;
	}
});
Object.defineProperty(exports, "packedAs", {
	enumerable: true,
	get: function() {
		return packedAs;
	}
});
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

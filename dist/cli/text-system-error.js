// src/text/system-error.ts
const WHY = new Map([
	["ENOENT", "there is no such file or folder"],
	["ENOTDIR", "a part of its path is no folder"],
	["EEXIST", "a part of its path is no folder"],
	["EISDIR", "it is a folder"],
	["EACCES", "permission denied"],
	["EPERM", "permission denied"],
	["EROFS", "the disk can't be written"],
	["ENOSPC", "the disk is full"],
	["EDQUOT", "the disk quota is used up"],
	["ENAMETOOLONG", "its name is too long"],
	["ELOOP", "its links lead in a circle"],
	["EMFILE", "too many files are open"]
]);
function whyOf(cause) {
	const code = cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
	return WHY.get(code) ?? code;
}
Object.defineProperty(exports, "whyOf", {
	enumerable: true,
	get: function() {
		return whyOf;
	}
});

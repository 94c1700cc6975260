const require_hook_shell_command_log_explain_review = require("./domain-fault.js");
const require_hook_log = require("./keyboard-trail.js");
const require_start_hook_command_log_explain_review = require("./text-system-error.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
// src/setup/init/write.ts
function writeNew(top, files) {
	for (const { path, text } of files) {
		const place = (0, node_path.join)(top, path);
		try {
			require_hook_log.makeFolders((0, node_path.dirname)(place));
			requireInside(top, (0, node_path.dirname)(place), path);
			(0, node_fs.writeFileSync)(place, text, { flag: "wx" });
		} catch (cause) {
			if (cause instanceof require_hook_shell_command_log_explain_review.InputError) throw cause;
			const code = cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
			throw new require_hook_shell_command_log_explain_review.InputError(code === "EEXIST" ? `${path} is there by now, and nothing is overwritten; run init again` : `${path} can't be written: ${require_start_hook_command_log_explain_review.whyOf(cause)}; check the folder`, { cause });
		}
	}
}
function requireInside(top, folder, path) {
	const [first] = (0, node_path.relative)((0, node_fs.realpathSync)(top), (0, node_fs.realpathSync)(folder)).split(node_path.sep);
	if (first === "..") throw new require_hook_shell_command_log_explain_review.InputError(`${path} would lie outside of the repository, behind a link; write it by hand`);
}
exports.writeNew = writeNew;

const require_hook_shell_command_log_explain_review = require("./domain-fault.js");
const require_hook_shell_log_explain_review = require("./input-found.js");
const require_hook_explain_review = require("./input-plan-paths.js");
const require_hook_log = require("./keyboard-trail.js");
const require_start_hook_shell_command_log_explain_review = require("./text-system-error.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
// src/setup/init/write.ts
function writeNew(top, files) {
	for (const { path, text } of files) {
		const place = (0, node_path.join)(top, path);
		try {
			requireInside(top, (0, node_path.dirname)(place), path);
			require_hook_log.makeFolders((0, node_path.dirname)(place));
			(0, node_fs.writeFileSync)(place, text, { flag: "wx" });
		} catch (cause) {
			if (cause instanceof require_hook_shell_command_log_explain_review.InputError) throw cause;
			throw new require_hook_shell_command_log_explain_review.InputError(require_hook_shell_log_explain_review.isTaken(place) ? `${path} is there by now, and nothing is overwritten; run init again` : `${path} can't be written: ${require_start_hook_shell_command_log_explain_review.whyOf(cause)}; check the folder`, { cause });
		}
	}
}
function requireInside(top, folder, path) {
	let innermost = folder;
	while (!(0, node_fs.existsSync)(innermost)) innermost = (0, node_path.dirname)(innermost);
	if (require_hook_explain_review.pathBelow((0, node_fs.realpathSync)(top), (0, node_fs.realpathSync)(innermost)) === null) throw new require_hook_shell_command_log_explain_review.InputError(`${path} would lie outside of the repository, behind a link; write it by hand`);
}
exports.writeNew = writeNew;

const require_hook_shell_command_log_explain_review = require("./domain-fault.js");
const require_start_hook_shell_command_log_explain_review = require("./text-system-error.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_os = require("node:os");
// src/keyboard/temporary.ts
function temporaryFolder(prefix, parent = (0, node_os.tmpdir)()) {
	try {
		return (0, node_fs.mkdtempSync)((0, node_path.join)(parent, prefix));
	} catch (cause) {
		throw new require_hook_shell_command_log_explain_review.InputError(`no folder for temporary files can be made in ${parent}: ${require_start_hook_shell_command_log_explain_review.whyOf(cause)}; name one that can be written in TMPDIR`, { cause });
	}
}
Object.defineProperty(exports, "temporaryFolder", {
	enumerable: true,
	get: function() {
		return temporaryFolder;
	}
});

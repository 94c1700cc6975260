const require_fault = require("./domain-fault.js");
const require_main = require("./index.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_os = require("node:os");
// src/keyboard/temporary.ts
function temporaryFolder(prefix, parent = (0, node_os.tmpdir)()) {
	try {
		return (0, node_fs.mkdtempSync)((0, node_path.join)(parent, prefix));
	} catch (cause) {
		throw new require_fault.InputError(`no folder for temporary files can be made in ${parent}: ${require_main.whyOf(cause)}; name one that can be written in TMPDIR`, { cause });
	}
}
Object.defineProperty(exports, "temporaryFolder", {
	enumerable: true,
	get: function() {
		return temporaryFolder;
	}
});
